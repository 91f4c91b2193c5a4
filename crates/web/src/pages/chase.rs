//! Corrections for the desk: which copies have taken each, and which have not.

use axum::extract::State;
use axum::response::Response;
use maud::{Markup, html};
use store::CopyRow;
use story::account::Role;
use story::verdict::{CopyState, CorrectionShown};

use crate::access::{App, Visitor};
use crate::answer::{Page, csrf};
use crate::fault::Fault;
use crate::pages::copies::{corrected, site, standing};
use crate::pages::corrections::{Told, copies as bar, kind, told};
use crate::people::People;
use crate::when;

/// Shows every correction with its copies, those that owe it first.
pub(crate) async fn show(State(app): State<App>, visitor: Visitor) -> Result<Response, Fault> {
    let corrections = told(&app).await?;
    let copies = app.newsroom.store().copies(None).await.map_err(newsroom::Error::from)?;
    let people = People::of(&app.newsroom).await?;
    let body = html! {
        h1 { "Corrections" }
        p { "Who has taken them, and who has not. " a href="/corrections" { "As readers see them" } "." }
        @if corrections.is_empty() {
            div class="teach" { p { strong { "No correction so far." } " One is made by editing a story that is out, having it checked, and releasing it with the label “correction”. It then goes to every partner, and every known copy is checked until it shows it." } }
        }
        @for (index, told) in corrections.iter().enumerate() {
            // A copy is checked for the newest correction of its story only.
            @let newest = corrections.iter().position(|other| other.row.item == told.row.item) == Some(index);
            (correction(&visitor, told, newest, &copies, &people))
        }
    };
    Ok(Page::new("Corrections", body).seen_by(&visitor))
}

fn correction(visitor: &Visitor, told: &Told, newest: bool, copies: &[CopyRow], people: &People) -> Markup {
    let row = &told.row;
    let mut of_story: Vec<&CopyRow> = copies.iter().filter(|copy| copy.item == row.item).collect();
    of_story.sort_by_key(|copy| copy.correction != Some(CorrectionShown::NotShown));
    html! {
        section class="correction" data-item tabindex="-1" {
            h2 { a href={ "/desk/" (row.item) } data-key="Enter" { (row.headline.as_deref().unwrap_or("A story without headline")) } }
            p class="meta" { (kind(row.label)) ", version " (row.version) ", " (when::time(row.fixed)) ", " (when::took(row.noticed, row.fixed)) " after it was noticed" }
            dl { dt { "We said" } dd class="said" { (row.wrong) } dt { "In fact" } dd class="said" { (row.right) } }
            @if newest {
                p { (bar(told)) }
                @if !of_story.is_empty() {
                    ul class="list" { @for copy in of_story { (line(visitor, copy, people)) } }
                }
            } @else {
                p class="meta" { "A later correction of the same story has taken its place on copies." }
            }
        }
    }
}

fn line(visitor: &Visitor, copy: &CopyRow, people: &People) -> Markup {
    html! {
        li {
            div class="line" {
                a href={ "/copies/" (copy.id) } { (site(&copy.url)) }
                @if let Some(partner) = &copy.partner { span class="meta" { (people.partner(partner)) } }
                span {
                    @if copy.state == Some(CopyState::Vanished) { (standing(copy.state)) }
                    @else if copy.correction == Some(CorrectionShown::NotDue) { "owes nothing: it does not have that part" }
                    @else { (corrected(copy.correction)) }
                }
                span class="meta" { @if let Some(at) = copy.last_captured { "looked at " (when::time(at)) } @else { "never looked at" } }
                @if visitor.has(Role::Reporter) || visitor.has(Role::Editor) {
                    form class="end" method="post" action={ "/copies/" (copy.id) "/capture" } { (csrf(visitor)) button class="small quiet" { "Look again" span class="hidden" { " at " (site(&copy.url)) } } }
                }
            }
        }
    }
}
