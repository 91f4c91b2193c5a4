//! What was wrong, what is right, and how far that has come: for everybody to see.

use axum::extract::State;
use axum::response::Response;
use maud::{Markup, html};
use store::{CopyRow, CorrectionLabel, CorrectionRow};
use story::verdict::CorrectionShown;

use crate::access::{App, Visitor};
use crate::answer::Page;
use crate::fault::Fault;
use crate::leaf::Leaf;
use crate::pages::copies::site;
use crate::people::People;
use crate::when;

/// A correction with how many copies show it.
pub(crate) struct Told {
    /// What it says.
    pub(crate) row: CorrectionRow,
    /// Copies that show it.
    pub(crate) shown: usize,
    /// Copies that owe it, those that show it included.
    pub(crate) due: usize,
    /// The copies that owe it, one by one.
    owing: Vec<Owing>,
}

/// A copy that owes a correction.
struct Owing {
    /// The partner's name, or the site's where it is nobody's.
    name: String,
    url: String,
    shows: bool,
}

/// Shows all corrections that are out, newest first.
pub(crate) async fn show(State(app): State<App>, visitor: Visitor) -> Result<Response, Fault> {
    let house = app.newsroom.settings().await?.name;
    let told = told(&app).await?;
    Ok(Page::new("Corrections", view(&house, Leaf::asked(&told, &visitor))).narrow().seen_by(&visitor))
}

/// Every correction that is out, with its copies counted. A copy is counted with the newest correction of its story:
/// that is the one its last capture was checked for.
///
/// # Errors
/// Where the records can't be read.
pub(crate) async fn told(app: &App) -> Result<Vec<Told>, Fault> {
    let store = app.newsroom.store();
    let now = newsroom::now();
    let rows = store.corrections().await.map_err(newsroom::Error::from)?;
    let copies = store.copies(None).await.map_err(newsroom::Error::from)?;
    let people = People::of(&app.newsroom).await?;
    let out = rows.into_iter().filter(|row| row.embargo.is_none_or(|embargo| embargo <= now));
    Ok(out.map(|row| count(row, &copies, &people)).collect())
}

fn count(row: CorrectionRow, copies: &[CopyRow], people: &People) -> Told {
    let own: Vec<CopyRow> = copies.iter().filter(|copy| copy.item == row.item).cloned().collect();
    let (shown, due) = newsroom::taken(&own);
    let owing = own.iter().filter(|copy| copy.vanished.is_none()).filter_map(|copy| {
        let shows = match copy.correction? {
            CorrectionShown::Shown => true,
            CorrectionShown::NotShown => false,
            CorrectionShown::NotDue => return None,
        };
        let name = copy.partner.as_ref().map_or_else(|| site(&copy.url), |partner| people.partner(partner));
        Some(Owing { name: name.to_owned(), url: copy.url.clone(), shows })
    });
    let owing = owing.collect();
    Told { row, shown, due, owing }
}

fn view(house: &str, corrections: Leaf<'_, Told>) -> Markup {
    html! {
        h1 { "Corrections" }
        p { "Errors in stories of " (house) ", newest first: what was wrong, what is right, how long it took, and how many of the copies we know of show it." }
        @if corrections.rows.is_empty() {
            div class="teach" { p { strong { "No correction so far." } " Found an error? Open the story and use " em { "Report an error" } " at its end." } }
        }
        @for told in corrections.rows { (correction(told)) }
        (corrections.turn(None))
    }
}

fn correction(told: &Told) -> Markup {
    let row = &told.row;
    let address = format!("/stories/{}", row.item);
    html! {
        article class="correction" data-item tabindex="-1" {
            h2 { a href=(address) data-key="Enter" { (row.headline.as_deref().unwrap_or("A story without headline")) } }
            p class="meta" { (kind(row.label)) ", version " (row.version) ", " (when::time(row.fixed)) }
            dl {
                dt { "We said" } dd class="said" { (row.wrong) }
                dt { "In fact" } dd class="said" { (row.right) }
                dt { "Noticed" } dd { (when::time(row.noticed)) }
                dt { "Put right" } dd { (when::time(row.fixed)) " (" (when::took(row.noticed, row.fixed)) ")" }
                dt { "On copies" } dd { (copies(told)) }
                (sites("Shown by", told, true))
                (sites("Not yet by", told, false))
            }
        }
    }
}

/// The sites that show it, or those that do not yet, each with its page for readers to see for themselves.
fn sites(title: &str, told: &Told, shows: bool) -> Markup {
    let sites: Vec<&Owing> = told.owing.iter().filter(|copy| copy.shows == shows).collect();
    html! {
        @if !sites.is_empty() {
            dt { (title) }
            dd {
                @for (index, copy) in sites.iter().enumerate() {
                    @if index > 0 { ", " }
                    a href=(copy.url) rel="nofollow noreferrer" { (copy.name) }
                }
            }
        }
    }
}

/// "3 of 5 copies show it", with a bar.
#[must_use]
pub(crate) fn copies(told: &Told) -> Markup {
    html! {
        @if told.due == 0 {
            "no copy that we know of owes it"
        } @else {
            (told.shown) " of " (told.due) @if told.due == 1 { " copy shows it " } @else { " copies show it " }
            progress max=(told.due) value=(told.shown) aria-label="Copies that show the correction" {}
        }
    }
}

/// What kind of fix it was, in a word.
#[must_use]
pub(crate) fn kind(label: CorrectionLabel) -> &'static str {
    match label {
        CorrectionLabel::Correction => "Correction",
        CorrectionLabel::Clarification => "Clarification",
    }
}
