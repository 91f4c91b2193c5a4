//! Pages that show our counter and are not among the known copies: a person says which are copies.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use maud::html;
use story::ids::ItemId;

use crate::access::{Access, App, Sent, Visitor};
use crate::answer::{Page, csrf};
use crate::fault::Fault;
use crate::readers::told;
use crate::when;

/// Most candidates on the page.
const MOST: u32 = 200;

/// Shows them, the busiest first.
pub(crate) async fn show(State(app): State<App>, visitor: Visitor) -> Result<Response, Fault> {
    page(&app, &visitor, None).await
}

/// Takes one for a copy, and captures and compares it at once.
pub(crate) async fn take(
    State(app): State<App>,
    visitor: Visitor,
    Sent(form): Sent,
) -> Result<Response, Fault> {
    let item = ItemId(form.text("item"));
    match app.newsroom.take_candidate(visitor.actor()?, &item, &form.text("url")).await {
        Ok(id) => super::copy::look(&app, &visitor, &id).await,
        Err(error) => page(&app, &visitor, Some(&error.into())).await,
    }
}

async fn page(app: &App, visitor: &Visitor, fault: Option<&Fault>) -> Result<Response, Fault> {
    let store = app.newsroom.store();
    let found = store.candidates(MOST).await.map_err(newsroom::Error::from)?;
    let stories = store.released().await.map_err(newsroom::Error::from)?;
    let name = |item: &ItemId| {
        let story = stories.iter().find(|story| story.id == *item);
        story.and_then(|story| story.released_headline.clone()).unwrap_or_else(|| "a story".to_owned())
    };
    let body = html! {
        p class="meta" { a href="/copies" { "All copies" } }
        h1 { "Candidates" }
        @if let Some(fault) = fault { (fault.note()) }
        p { "These pages show the counter of a story of ours and are not among the known copies. Nothing was asked of them yet: anybody can name a page here, so look before you report it." }
        @if found.is_empty() {
            div class="teach" { p { strong { "None now." } " The package that partners copy has a counter in it. When a reader opens a page with it, the page is named here, unless it is a known copy." } }
        }
        @if found.len() >= MOST as usize { p class="meta" { "The " (MOST) " with most readers. What is reported makes room for the next." } }
        ul class="list" {
            @for one in &found {
                li data-item tabindex="-1" {
                    h3 { a href=(one.url) rel="nofollow noreferrer" { (one.url) } }
                    p class="meta" {
                        (name(&one.item)) " · " (told(one.hits))
                        " · first " (when::time(one.first_seen)) " · last " (when::time(one.last_seen))
                    }
                    @if Access::Writer.allows(visitor.actor().ok()) {
                        form method="post" action="/candidates" {
                            (csrf(visitor))
                            input type="hidden" name="item" value=(one.item.0);
                            input type="hidden" name="url" value=(one.url);
                            button class="quiet" { "Report it as a copy" }
                        }
                    }
                }
            }
        }
    };
    let status = fault.map_or(StatusCode::OK, |fault| fault.status);
    Ok(Page::new("Candidates", body).status(status).seen_by(visitor))
}
