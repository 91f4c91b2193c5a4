//! What was wrong, what is right, and how far that has come: for everybody to see.

use std::collections::HashMap;

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

/// Sites that are named beside a correction.
const MOST_SITES: usize = 100;

/// A correction that is out, with the copies of its story.
pub(crate) struct Told<'a> {
    /// What it says.
    pub(crate) row: &'a CorrectionRow,
    /// The copies we know of. Nothing where a later correction of the same story is out: a copy is checked for the newest only.
    pub(crate) copies: Option<Vec<CopyRow>>,
}

/// Shows all corrections that are out, newest first.
pub(crate) async fn show(State(app): State<App>, visitor: Visitor) -> Result<Response, Fault> {
    let house = app.newsroom.settings().await?.name;
    let rows = out(&app).await?;
    let leaf = Leaf::asked(&rows, &visitor);
    let told = told(&app, &rows, leaf.rows).await?;
    let people = People::of(&app.newsroom).await?;
    Ok(Page::new("Corrections", view(&house, &told, leaf, &people)).narrow().seen_by(&visitor))
}

/// Every correction that is out, newest first.
///
/// # Errors
/// Where the records can't be read.
pub(crate) async fn out(app: &App) -> Result<Vec<CorrectionRow>, Fault> {
    let now = newsroom::now();
    let mut rows = app.newsroom.store().corrections().await.map_err(newsroom::Error::from)?;
    rows.retain(|row| row.embargo.is_none_or(|embargo| embargo <= now));
    Ok(rows)
}

/// Those of `shown` with the copies of their stories; `all` tells which is its story's newest.
///
/// # Errors
/// Where the records can't be read.
pub(crate) async fn told<'a>(
    app: &App,
    all: &[CorrectionRow],
    shown: &'a [CorrectionRow],
) -> Result<Vec<Told<'a>>, Fault> {
    let mut newest = HashMap::new();
    for row in all {
        newest.entry(&row.item).or_insert(row.version);
    }
    let mut told = Vec::with_capacity(shown.len());
    for row in shown {
        let copies = if newest.get(&row.item) == Some(&row.version) {
            Some(app.newsroom.store().copies(Some(&row.item)).await.map_err(newsroom::Error::from)?)
        } else {
            None
        };
        told.push(Told { row, copies });
    }
    Ok(told)
}

fn view(house: &str, told: &[Told<'_>], leaf: Leaf<'_, CorrectionRow>, people: &People) -> Markup {
    html! {
        h1 { "Corrections" }
        p { "Errors in stories of " (house) ", newest first: what was wrong, what is right, how long it took, and how many of the copies we know of show it." }
        @if told.is_empty() {
            div class="teach" { p { strong { "No correction so far." } " Found an error? Open the story and use " em { "Report an error" } " at its end." } }
        }
        @for told in told { (correction(told, people)) }
        (leaf.turn(&[]))
    }
}

fn correction(told: &Told<'_>, people: &People) -> Markup {
    let row = told.row;
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
                dt { "On copies" }
                @if let Some(copies) = &told.copies {
                    dd { (bar(copies)) }
                    (sites("Shown by", copies, CorrectionShown::Shown, people))
                    (sites("Not yet by", copies, CorrectionShown::NotShown, people))
                } @else {
                    dd { (REPLACED) }
                }
            }
        }
    }
}

/// The sites of copies that show it, or do not yet, each with its page for readers to see for themselves: the partner's
/// name, or the site's where it is nobody's.
fn sites(title: &str, copies: &[CopyRow], shown: CorrectionShown, people: &People) -> Markup {
    let stands = |copy: &&CopyRow| copy.vanished.is_none() && copy.correction == Some(shown);
    let copies: Vec<&CopyRow> = copies.iter().filter(stands).collect();
    html! {
        @if !copies.is_empty() {
            dt { (title) }
            dd {
                @for (index, copy) in copies.iter().take(MOST_SITES).enumerate() {
                    @if index > 0 { ", " }
                    a href=(copy.url) rel="nofollow noreferrer" {
                        (copy.partner.as_ref().map_or_else(|| site(&copy.url), |partner| people.partner(partner)))
                    }
                }
                @if copies.len() > MOST_SITES { " and " (copies.len() - MOST_SITES) " more" }
            }
        }
    }
}

/// Said of a correction that copies need not show any more.
pub(crate) const REPLACED: &str = "A later correction of the same story has taken its place on copies.";

/// "3 of 5 copies show it", with a bar.
#[must_use]
pub(crate) fn bar(copies: &[CopyRow]) -> Markup {
    let (shown, due) = newsroom::taken(copies);
    html! {
        @if due == 0 {
            "no copy that we know of owes it"
        } @else {
            (shown) " of " (due) @if due == 1 { " copy shows it " } @else { " copies show it " }
            progress max=(due) value=(shown) aria-label="Copies that show the correction" {}
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
