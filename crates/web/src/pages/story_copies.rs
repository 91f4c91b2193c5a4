//! The copies of one story on a timeline: when each was found and captured, what it was each time, and how it keeps the
//! terms now.

use axum::extract::{Path, State};
use axum::response::Response;
use maud::{Markup, html};
use store::CopyRow;
use story::copy::Copy;
use story::ids::{ItemId, Millis};
use story::item::Item;
use story::verdict::CopyState;

use crate::access::{App, Visitor};
use crate::answer::Page;
use crate::fault::Fault;
use crate::leaf::Leaf;
use crate::moments::{Moment, moments};
use crate::pages::copies::{before, corrected, shown, site, standing};
use crate::pages::copies_csv::word;
use crate::people::People;
use crate::readers::Audience;
use crate::{terms, when};

/// Shows them, in the order they were found.
pub(crate) async fn show(
    State(app): State<App>,
    Path(id): Path<String>,
    visitor: Visitor,
) -> Result<Response, Fault> {
    let id = ItemId(id);
    let item = app.newsroom.item(&id).await?.item;
    let rows = rows(&app, &id).await?;
    let leaf = Leaf::asked(&rows, &visitor);
    // What happened to a copy is in its own stream; only those on the page are read.
    let mut lines = Vec::with_capacity(leaf.rows.len());
    for row in leaf.rows {
        lines.push((app.newsroom.copy(&row.id).await?, row));
    }
    let (people, audience) = (People::of(&app.newsroom).await?, Audience::of(&app).await?);
    let axis = Axis::of(&item, newsroom::now());
    let title = item.content.headline.as_deref().unwrap_or(&item.content.slugline);
    let body = html! {
        p class="meta" { a href={ "/desk/" (item.id) } { "The story" } " · " a href="/copies" { "Copies of all stories" } }
        h1 { "Copies of “" (title) "”" }
        @if rows.is_empty() {
            div class="teach" { p { strong { "No copy of this story is known yet." } " Once one is, it stands here with everything it ever showed. " a href="/copies" { "Report the first" } "." } }
        } @else {
            p { (rows.len()) @if rows.len() == 1 { " copy" } @else { " copies" } " since " (when::time(axis.from)) ". " (audience.story(&id).words()) }
            (audience.story(&id).hint())
            p { a href={ "/desk/" (item.id) "/copies.csv" } { "As a table for spreadsheets (CSV)" } }
            @if let Some(axis) = axis.known() { (legend(axis)) }
        }
        ul class="list" {
            @for (copy, row) in &lines {
                li data-item tabindex="-1" {
                    div class="line" {
                        h2 class="small-head" { a href={ "/copies/" (copy.id) } data-key="Enter" { (site(&copy.url)) } }
                        @if let Some(partner) = &copy.partner { a class="meta" href={ "/partners/" (partner) } { (people.partner(partner)) } }
                        span class="end" { (standing(row.state)) }
                    }
                    p class="meta" {
                        (copy.url)
                        @if let Some(shows) = row.shows_version { " · " (shown(row)) " version " (shows) " of " (item.releases.len()) }
                        (audience.copy(&id, &copy.url).after())
                    }
                    @if let Some(axis) = axis.known() { (axis.strip(copy, &item, row.first_seen)) }
                    p { (before(row)) (terms::line(&row.terms)) " " (corrected(row.correction)) }
                    @if !copy.captures.is_empty() { (captures(copy, row)) }
                }
            }
        }
        (leaf.turn(&[]))
    };
    Ok(Page::new(format!("Copies of {title}"), body).seen_by(&visitor))
}

async fn rows(app: &App, id: &ItemId) -> Result<Vec<CopyRow>, Fault> {
    Ok(app.newsroom.store().copies(Some(id)).await.map_err(newsroom::Error::from)?)
}

/// The shape of a state, as in the style sheet, and the class of its colour.
fn mark(state: CopyState) -> (&'static str, &'static str) {
    match state {
        CopyState::Faithful => ("●", "good"),
        CopyState::Edited => ("○", "open"),
        CopyState::Excerpt => ("◐", "fair"),
        CopyState::Rewritten | CopyState::Unrelated => ("▲", "bad"),
        CopyState::Vanished => ("✕", "gone"),
    }
}

fn legend(axis: &Axis) -> Markup {
    let states = [
        CopyState::Faithful,
        CopyState::Edited,
        CopyState::Excerpt,
        CopyState::Rewritten,
        CopyState::Vanished,
    ];
    html! {
        p class="meta legend" {
            span { "Each line runs from " (when::words(axis.from)) " to now; a stroke across it is a release. " }
            @for state in states { (standing(Some(state))) " " }
        }
    }
}

/// The time that lines stand for.
struct Axis {
    from: Millis,
    to: Millis,
}

impl Axis {
    fn of(item: &Item, now: Millis) -> Self {
        Self { from: item.releases.first().map_or(now, |release| release.at), to: now }
    }

    /// A story without a release has no time to show.
    fn known(&self) -> Option<&Self> {
        (self.from < self.to).then_some(self)
    }

    /// Where a time stands, in hundredths of the line; ends are drawn whole.
    fn at(&self, at: Millis) -> String {
        #[allow(clippy::cast_precision_loss, reason = "a place on a line of a thousand dots")]
        let part = (at.0 - self.from.0) as f64 / (self.to.0 - self.from.0).max(1) as f64;
        format!("{:.2}%", 1.5 + part.clamp(0.0, 1.0) * 97.0)
    }

    /// A copy's line: releases as strokes, captures as the shape of what the page was.
    fn strip(&self, copy: &Copy, item: &Item, found: Millis) -> Markup {
        let marks: Vec<(Millis, CopyState)> =
            moments(copy).iter().map(|moment| (moment.at(), moment.state())).collect();
        let told: Vec<String> =
            marks.iter().map(|(at, state)| format!("{} {}", word(*state), when::words(*at))).collect();
        html! {
            svg class="time" role="img" width="100%" height="26"
                aria-label={ "Found " (when::words(found)) "; " (told.join("; ")) } {
                line class="since" x1=(self.at(found)) x2=(self.at(self.to)) y1="13" y2="13" {}
                @for release in &item.releases {
                    line class="release" x1=(self.at(release.at)) x2=(self.at(release.at)) y1="2" y2="24" {}
                }
                @for (at, state) in &marks {
                    @let (shape, class) = mark(*state);
                    text class=(class) x=(self.at(*at)) y="18" text-anchor="middle" { (shape) }
                }
            }
        }
    }
}

fn captures(copy: &Copy, row: &CopyRow) -> Markup {
    html! {
        details {
            summary { (row.captures) @if row.captures == 1 { " capture" } @else { " captures" } }
            ol class="timeline" {
                @for moment in moments(copy) {
                    li {
                        @match &moment {
                            Moment::Captured { number, .. } => a href={ "/copies/" (copy.id) "/captures/" (number) } { (when::time(moment.at())) },
                            Moment::Gone { at, .. } => (when::time(*at)),
                        }
                        br; (standing(Some(moment.state())))
                        @match &moment {
                            Moment::Captured { changed: Some(what), .. } => { br; span class="meta" { "changed: " (what) } },
                            Moment::Gone { reason, .. } => { " " span class="meta" { (reason) } },
                            Moment::Captured { .. } => {},
                        }
                    }
                }
            }
        }
    }
}
