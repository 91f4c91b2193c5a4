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
use crate::leaf::Leaf;
use crate::pages::copies::{corrected, site, standing};
use crate::pages::corrections::{REPLACED, Told, bar, kind, out, told};
use crate::people::People;
use crate::when;

/// Copies that owe a correction shown with it.
const OWING: usize = 50;
/// Other copies that are shown without being asked for.
const OTHERS: usize = 20;
/// Other copies that are shown at all.
const MOST: usize = 200;

/// Shows every correction with its copies, those that owe it first.
pub(crate) async fn show(State(app): State<App>, visitor: Visitor) -> Result<Response, Fault> {
    let rows = out(&app).await?;
    let leaf = Leaf::asked(&rows, &visitor);
    let corrections = told(&app, &rows, leaf.rows).await?;
    let people = People::of(&app.newsroom).await?;
    let body = html! {
        h1 { "Corrections" }
        p { "Who has taken them, and who has not. " a href="/corrections" { "As readers see them" } "." }
        @if corrections.is_empty() {
            div class="teach" { p { strong { "No correction so far." } " One is made by editing a story that is out, having it checked, and releasing it with the label “correction”. It then goes to every partner, and every known copy is checked until it shows it." } }
        }
        @for told in corrections { (correction(&visitor, told, &people)) }
        (leaf.turn(&[]))
    };
    Ok(Page::new("Corrections", body).seen_by(&visitor))
}

fn correction(visitor: &Visitor, told: Told<'_>, people: &People) -> Markup {
    let row = told.row;
    html! {
        section class="correction" data-item tabindex="-1" {
            h2 { a href={ "/desk/" (row.item) } data-key="Enter" { (row.headline.as_deref().unwrap_or("A story without headline")) } }
            p class="meta" { (kind(row.label)) ", version " (row.version) ", " (when::time(row.fixed)) ", " (when::took(row.noticed, row.fixed)) " after it was noticed" }
            dl { dt { "We said" } dd class="said" { (row.wrong) } dt { "In fact" } dd class="said" { (row.right) } }
            @if let Some(copies) = told.copies {
                p { (bar(&copies)) }
                (list(visitor, copies, people))
            } @else {
                p class="meta" { (REPLACED) }
            }
        }
    }
}

/// Those that owe it first, and never more than one can look through; the others on demand.
fn list(visitor: &Visitor, copies: Vec<CopyRow>, people: &People) -> Markup {
    let owes = |copy: &CopyRow| copy.vanished.is_none() && copy.correction == Some(CorrectionShown::NotShown);
    let (owing, others): (Vec<CopyRow>, Vec<CopyRow>) = copies.into_iter().partition(owes);
    let (first, more) = owing.split_at(owing.len().min(OWING));
    html! {
        @if !first.is_empty() {
            ul class="list" { @for copy in first { (line(visitor, copy, people)) } }
        }
        @if !more.is_empty() {
            p { a href="/copies?only=owing" { "All that do not show their story’s correction" } ", " (more.len()) " more of this story among them." }
        }
        @if !others.is_empty() {
            details open[others.len() <= OTHERS] {
                summary { (others.len()) @if !first.is_empty() { " other" } @if others.len() == 1 { " copy" } @else { " copies" } }
                ul class="list" { @for copy in others.iter().take(MOST) { (line(visitor, copy, people)) } }
                @if let Some(copy) = others.get(MOST) {
                    p { a href={ "/desk/" (copy.item) "/copies" } { "All copies of the story" } }
                }
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
                    @else if copy.correction.is_none() { span class="meta" { "not captured yet" } }
                    @else if copy.correction == Some(CorrectionShown::NotDue) { span class="meta" { "owes nothing: it does not have that part" } }
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
