//! Pages that show our counter and are not among the known copies: a person says which are copies and which are none.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use store::{DismissedRow, ItemRow, Referrer};
use story::account::Role;
use story::ids::{CopyId, ItemId, Who};

use crate::access::{Access, App, Sent, Visitor, see_other};
use crate::answer::{Page, csrf, number};
use crate::fault::Fault;
use crate::people::People;
use crate::readers;
use crate::when;

/// Most candidates on the page, and most that were dismissed.
pub(crate) const MOST: u32 = 200;

/// Shows them, the busiest first; with `?only=dismissed` those that were dismissed, the newest first.
pub(crate) async fn show(State(app): State<App>, visitor: Visitor) -> Result<Response, Fault> {
    if visitor.asked("only").as_deref() == Some("dismissed") {
        return dismissed(&app, &visitor).await;
    }
    page(&app, &visitor, &Typed::default(), None).await
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
        Err(error) => page(&app, &visitor, &Typed::default(), Some(&error.into())).await,
    }
}

/// What stands in the form that dismisses.
#[derive(Debug, Default)]
struct Typed {
    reason: String,
    pages: Vec<String>,
}

/// Says of those that were chosen that they are no copies.
pub(crate) async fn dismiss(
    State(app): State<App>,
    visitor: Visitor,
    Sent(form): Sent,
) -> Result<Response, Fault> {
    let mut typed =
        Typed { reason: form.text("reason"), pages: form.all("page").map(str::to_owned).collect() };
    if typed.pages.is_empty() {
        let fault = Fault::field("Pages", "none is chosen; tick those that are no copies");
        return page(&app, &visitor, &typed, Some(&fault)).await;
    }
    let mut count = 0;
    for chosen in typed.pages.clone() {
        let (item, url) = chosen.split_once(' ').unwrap_or((&chosen, ""));
        let item = ItemId(item.to_owned());
        match app.newsroom.dismiss_candidate(visitor.actor()?, &item, url, &typed.reason).await {
            Ok(new) => count += usize::from(new),
            Err(error) => {
                let mut fault = Fault::from(error);
                if count > 0 {
                    fault.todo = format!(
                        "{count} of those chosen are dismissed; the others are chosen still. Mend it and send it again."
                    );
                }
                return page(&app, &visitor, &typed, Some(&fault)).await;
            }
        }
        typed.pages.retain(|page| *page != chosen);
    }
    Ok(see_other(&format!("/candidates?dismissed={count}")))
}

/// Takes that back.
pub(crate) async fn restore(
    State(app): State<App>,
    visitor: Visitor,
    Sent(form): Sent,
) -> Result<Response, Fault> {
    app.newsroom.restore_candidate(visitor.actor()?, &CopyId(form.text("id"))).await?;
    Ok(see_other("/candidates?only=dismissed"))
}

fn headline<'a>(stories: &'a [ItemRow], item: &ItemId) -> &'a str {
    let story = stories.iter().find(|story| story.id == *item);
    story.and_then(|story| story.released_headline.as_deref()).unwrap_or("a story")
}

async fn page(app: &App, visitor: &Visitor, typed: &Typed, fault: Option<&Fault>) -> Result<Response, Fault> {
    let store = app.newsroom.store();
    let found = store.candidates(MOST).await.map_err(newsroom::Error::from)?;
    let stories = store.released().await.map_err(newsroom::Error::from)?;
    let edits = visitor.has(Role::Editor) && !found.is_empty();
    let body = html! {
        p class="meta" { a href="/copies" { "All copies" } " · " a href="/candidates?only=dismissed" { "Dismissed candidates" } }
        h1 { "Candidates" }
        @if let Some(fault) = fault { (fault.note()) } @else { (told(visitor)) }
        p { "These pages show the counter of a story of ours and are not among the known copies. Nothing was asked of them yet: anybody can name a page here, so look before you report it." }
        @if found.is_empty() {
            div class="teach" { p { strong { "None now." } " The package that partners copy has a counter in it. When a reader opens a page with it, the page is named here, unless it is a known copy or was dismissed." } }
        }
        @if found.len() >= MOST as usize { p class="meta" { "The " (MOST) " with most readers. What is reported or dismissed makes room for the next." } }
        @if edits { (form(visitor, typed)) }
        ul class="list" { @for one in &found { (line(visitor, one, headline(&stories, &one.item), edits.then_some(typed))) } }
    };
    let status = fault.map_or(StatusCode::OK, |fault| fault.status);
    Ok(Page::new("Candidates", body).status(status).seen_by(visitor))
}

fn told(visitor: &Visitor) -> Markup {
    let count = visitor.asked("dismissed").and_then(|number| number.parse::<u64>().ok());
    html! {
        @if let Some(count) = count {
            div class="told" role="status" {
                p { strong { (number(count)) @if count == 1 { " page was dismissed." } @else { " pages were dismissed." } } }
                p { "The counter does not put " @if count == 1 { "it" } @else { "them" } " forward again. " a href="/candidates?only=dismissed" { "Take it back" } }
            }
        }
    }
}

/// The form that dismisses those that are ticked in the list below it.
fn form(visitor: &Visitor, typed: &Typed) -> Markup {
    html! {
        form class="set" id="dismiss" method="post" action="/candidates/dismiss" {
            (csrf(visitor))
            div class="field" {
                label for="reason" { "Why those that are ticked below are no copies" }
                input id="reason" name="reason" type="text" maxlength="1000" value=(typed.reason) autocomplete="off" aria-describedby="reason-hint";
                p class="hint" id="reason-hint" { "Kept with your name. The counter does not put them forward again; a person may still report them." }
            }
            div { button class="quiet" { "Dismiss those that are ticked" } }
        }
    }
}

fn line(visitor: &Visitor, one: &Referrer, headline: &str, typed: Option<&Typed>) -> Markup {
    let value = format!("{} {}", one.item, one.url);
    html! {
        li data-item tabindex="-1" {
            h3 { a href=(one.url) rel="nofollow noreferrer" { (one.url) } }
            p class="meta" {
                (headline) " · " (readers::told(one.hits))
                " · first " (when::time(one.first_seen)) " · last " (when::time(one.last_seen))
            }
            div class="row" {
                @if Access::Writer.allows(visitor.actor().ok()) {
                    form method="post" action="/candidates" {
                        (csrf(visitor))
                        input type="hidden" name="item" value=(one.item.0);
                        input type="hidden" name="url" value=(one.url);
                        button class="quiet" { "Report it as a copy" }
                    }
                }
                @if let Some(typed) = typed {
                    label class="check" {
                        input type="checkbox" form="dismiss" name="page" value=(value) checked[typed.pages.contains(&value)];
                        span { "It is no copy" span class="hidden" { ": " (one.url) } }
                    }
                }
            }
        }
    }
}

async fn dismissed(app: &App, visitor: &Visitor) -> Result<Response, Fault> {
    let store = app.newsroom.store();
    let rows = store.dismissed(MOST).await.map_err(newsroom::Error::from)?;
    let stories = store.released().await.map_err(newsroom::Error::from)?;
    let people = People::of(&app.newsroom).await?;
    let body = html! {
        p class="meta" { a href="/copies" { "All copies" } " · " a href="/candidates" { "Candidates" } }
        h1 { "Dismissed candidates" }
        p { "An editor said of these pages that they are no copies, and the counter does not put them forward again." }
        @if rows.is_empty() {
            div class="teach" { p { strong { "None." } " On " a href="/candidates" { "Candidates" } " an editor ticks pages that are no copies, and says why." } }
        }
        @if rows.len() >= MOST as usize { p class="meta" { "The newest " (MOST) "." } }
        ul class="list" { @for row in &rows { (dismissal(visitor, row, headline(&stories, &row.item), &people)) } }
    };
    Ok(Page::new("Dismissed candidates", body).seen_by(visitor))
}

fn dismissal(visitor: &Visitor, row: &DismissedRow, headline: &str, people: &People) -> Markup {
    let who = match &row.who {
        Who::Account(account) => people.name(account),
        Who::Partner(_) | Who::Reader | Who::System => "Standfirst",
    };
    html! {
        li data-item tabindex="-1" {
            h3 { a href=(row.url) rel="nofollow noreferrer" { (row.url) } }
            p { (row.reason) }
            p class="meta" { (headline) " · dismissed by " (who) " " (when::time(row.at)) }
            @if visitor.has(Role::Editor) {
                form method="post" action="/candidates/restore" {
                    (csrf(visitor))
                    input type="hidden" name="id" value=(row.id.0);
                    button class="quiet" { "Make it a candidate again" }
                }
            }
        }
    }
}
