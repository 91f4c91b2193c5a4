//! One copy: what it is, which terms it keeps, its captures, and its words beside the release.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use newsroom::{Checked, Side, Unreached};
use story::copy::{Copy, Found};
use story::ids::CopyId;
use story::verdict::{CopyState, Credit, Standing, Verdict};

use crate::access::{Access, App, Visitor, see_other};
use crate::answer::{Page, csrf, state};
use crate::fault::Fault;
use crate::moments::{Moment, moments};
use crate::pages::copies::{corrected, site, standing};
use crate::people::People;
use crate::readers::{Audience, Sum};
use crate::side_by_side::{self, Sides};
use crate::{terms, when};

/// Captures and absences that are shown at first sight.
const NEWEST: usize = 12;

/// Shows it, with its newest capture; `?capture=0` the first.
pub(crate) async fn show(
    State(app): State<App>,
    Path(id): Path<String>,
    visitor: Visitor,
) -> Result<Response, Fault> {
    page(&app, &visitor, &CopyId(id), None).await
}

/// Captures it again.
pub(crate) async fn capture(
    State(app): State<App>,
    Path(id): Path<String>,
    visitor: Visitor,
) -> Result<Response, Fault> {
    look(&app, &visitor, &CopyId(id)).await
}

/// Captures a copy and goes to its page, or says why the site could not be reached.
///
/// # Errors
/// Where there is no such copy, or the newsroom itself fails.
pub(crate) async fn look(app: &App, visitor: &Visitor, id: &CopyId) -> Result<Response, Fault> {
    match app.newsroom.capture(id).await? {
        Checked::Captured(_) | Checked::Vanished(_) => Ok(see_other(&format!("/copies/{id}"))),
        Checked::Unreachable(reason) => {
            let what = format!("The page could not be captured: {reason}");
            let todo =
                "The copy is kept; what it showed before stands. Try again later, or check the address.";
            page(app, visitor, id, Some(&Fault::new(StatusCode::BAD_GATEWAY, what, todo))).await
        }
    }
}

async fn page(app: &App, visitor: &Visitor, id: &CopyId, fault: Option<&Fault>) -> Result<Response, Fault> {
    let copy = app.newsroom.copy(id).await?;
    let people = People::of(&app.newsroom).await?;
    let asked = visitor.asked("capture").and_then(|number| number.parse().ok());
    let read = Audience::of(app).await?.copy(&copy.item, &copy.url);
    let side = match app.newsroom.side_by_side(id, asked).await {
        Ok(side) => Some(side),
        Err(newsroom::Error::NotFound(_)) => None,
        Err(error) => return Err(error.into()),
    };
    let unreached = app.newsroom.unreached(id).await?;
    let body = html! {
        p class="meta" { a href="/copies" { "All copies" } " · " a href={ "/desk/" (copy.item) } { "The story" } " · " a href={ "/desk/" (copy.item) "/copies" } { "All its copies" } }
        h1 { "Copy on " (site(&copy.url)) }
        @if let Some(fault) = fault { (fault.note()) }
        (strip(visitor, &copy, &people))
        (next(&copy, unreached.as_ref(), fault.is_some()))
        @if read != Sum::default() { p class="counted" { (read.words()) " on this site" } (read.hint()) }
        @match &side {
            None => div class="teach" { p { strong { "Not captured yet." } " A capture keeps the page as it was, with its time, and compares it with the story. This page has its turn within minutes; the button above does it now." } },
            Some(side) => (captured(&copy, side)),
        }
    };
    let status = fault.map_or(StatusCode::OK, |fault| fault.status);
    Ok(Page::new(format!("Copy on {}", site(&copy.url)), body).status(status).seen_by(visitor))
}

fn strip(visitor: &Visitor, copy: &Copy, people: &People) -> Markup {
    let last = copy.captures.last().map(|(_, tearsheet)| tearsheet.verdict.state);
    let now = if copy.vanished.is_some() { Some(CopyState::Vanished) } else { last };
    html! {
        div class="strip" {
            (standing(now))
            a href=(copy.url) rel="nofollow noreferrer" { (copy.url) }
            span { (found(&copy.found)) @if let Some(partner) = &copy.partner { ", site of " (people.partner(partner)) } }
            @if Access::Writer.allows(visitor.actor().ok()) {
                form class="end" method="post" action={ "/copies/" (copy.id) "/capture" } { (csrf(visitor)) button class="quiet" { @if copy.captures.is_empty() { "Capture it now" } @else { "Capture it again" } } }
            }
        }
        @if let Some((at, reason)) = &copy.vanished {
            div class="problem" { p { strong { "The page is gone." } } p { "Since " (when::time(*at)) ", " (reason) ". The captures below stay as proof of what it showed." } }
        }
    }
}

/// When it was looked at, and what kept it from being captured since; `told` where the page says why already.
fn next(copy: &Copy, failed: Option<&Unreached>, told: bool) -> Markup {
    let last = copy.captures.last().map(|(at, _)| *at);
    html! {
        @match (failed, last) {
            (Some(failed), _) => p class="meta" {
                @if copy.vanished.is_none() && !told {
                    (state("open", "out of reach")) " It could not be captured at " (when::time(failed.last)) ": " (failed.reason)
                    @if failed.tries > 1 { " (" (failed.tries) " tries)" } ". "
                    @if last.is_some() { "What it showed before stands. " }
                }
                @if copy.vanished.is_some() { "It is looked for" } @else { "It is tried" } " again by itself after " (when::time(failed.again)) "."
            },
            (None, Some(last)) => p class="meta" {
                "Looked at last " (when::time(last))
                @if let Some(changed) = copy.last_changed().filter(|changed| Some(*changed) != copy.captures.first().map(|(at, _)| *at)) {
                    ", changed last " (when::time(changed))
                }
                ". It is looked at again by itself: at once after a new version, else ever more seldom while nothing changes."
            },
            (None, None) => {},
        }
    }
}

fn found(found: &Found) -> &'static str {
    match found {
        Found::Reported => "reported by a person",
        Found::Partner => "told by the partner",
        Found::Feed => "found in a feed",
        Found::Counter => "found by the counter",
        Found::Crawl => "found in a crawl",
    }
}

fn captured(copy: &Copy, side: &Side) -> Markup {
    let verdict = &side.tearsheet.verdict;
    let release = format!("Release, version {}", side.release.version);
    html! {
        p class="standfirst" { (sentence(verdict)) }
        h2 { "Terms" }
        @if verdict.state == CopyState::Unrelated {
            p class="teach" { "Where the story is not there is no term to keep or to break. If it was taken down, nothing is left to do; if it moved, report its new address." }
        }
        @else if verdict.terms.is_empty() { (credits_table(verdict)) }
        @else {
            @if terms::has_question(&verdict.terms) { (question(copy, side)) }
            (terms::table(&verdict.terms))
        }
        @if !verdict.drift.is_empty() {
            h2 { "Differences that matter" }
            ul class="list" {
                @for note in &verdict.drift {
                    li { div class={ "finding-note " (note.severity) } { span class="name" { (note.name) } " " (note.message) } }
                }
            }
        }
        h2 { "Captures" }
        (timeline(copy, side))
        h2 { "Side by side" }
        (side_by_side::view(&side.source, &side.copy, &side.comparison, Sides { source: &release, copy: "Copy" }))
    }
}

/// What "not sure" means, and where to look.
fn question(copy: &Copy, side: &Side) -> Markup {
    let number = copy.captures.iter().position(|(at, _)| *at == side.at).unwrap_or(0);
    html! {
        p class="hint" {
            "“Not sure” is a question to you and no breach: something on the page may be the credit, but whether it is this story’s, or whether readers see it, can’t be told. Look at "
            a href={ "/copies/" (copy.id) "/captures/" (number) "/page" } { "the page as it was" }
            " or " a href=(copy.url) rel="nofollow noreferrer" { "as it is now" } "."
        }
    }
}

/// On top, in one sentence.
fn sentence(verdict: &Verdict) -> String {
    if verdict.state == CopyState::Unrelated {
        return "The page is there, and the story is not on it.".to_owned();
    }
    let mut parts = vec![format!("{} of {} sentences kept", verdict.kept, verdict.total)];
    parts.extend(differences(verdict));
    let credits = verdict.standings();
    let (broken, unsure) = (credits.with(Standing::Broken), credits.with(Standing::Unseen));
    if !broken.is_empty() {
        parts.push(format!("{} not kept", broken.join(", ")));
    }
    if !unsure.is_empty() {
        parts.push(format!("not sure of {}", unsure.join(", ")));
    }
    if credits.with(Standing::Kept).len() == credits.each().len() {
        parts.push("all credits kept".into());
    }
    format!("{}.", parts.join("; "))
}

/// What differs, most grave first: "figure changed", "quote altered 2 times".
fn differences(verdict: &Verdict) -> Vec<String> {
    let mut counted: Vec<(&str, usize)> = Vec::new();
    for severity in ["error", "warning", "note"] {
        for note in verdict.drift.iter().filter(|note| note.severity == severity) {
            match counted.iter_mut().find(|(name, _)| *name == note.name) {
                Some((_, count)) => *count += 1,
                None => counted.push((&note.name, 1)),
            }
        }
    }
    let words = |(name, count): (&str, usize)| match count {
        1 => name.replace('-', " "),
        2 => format!("{} twice", name.replace('-', " ")),
        _ => format!("{} {count} times", name.replace('-', " ")),
    };
    counted.into_iter().map(words).collect()
}

/// For captures of the first version of Standfirst, which told credits and no terms.
fn credits_table(verdict: &Verdict) -> Markup {
    html! {
        dl class="facts" {
            @for (name, credit) in verdict.credits.each() {
                dt { (name) }
                dd {
                    @match credit {
                        Credit::Kept { evidence } => { (state("good", "kept")) " " span class="meta" { (evidence) } },
                        Credit::Missing => (state("gone", "missing")),
                        Credit::Wrong { evidence } => { (state("bad", "not as asked")) " " span class="meta" { (evidence) } },
                        Credit::Unsure { evidence } => { (state("ask", "not sure")) " " span class="meta" { (evidence) } },
                    }
                }
            }
            dt { "version" } dd { "shows version " (verdict.shows_version) " " (corrected(Some(verdict.correction))) }
        }
    }
}

/// Everything that happened to it; of much only the newest at first sight.
fn timeline(copy: &Copy, side: &Side) -> Markup {
    let all = moments(copy);
    let (earlier, newest) = all.split_at(all.len().saturating_sub(NEWEST));
    let shown = earlier.iter().any(|moment| moment.at() == side.at);
    html! {
        @if !earlier.is_empty() {
            details open[shown] {
                summary { (earlier.len()) " earlier" }
                ol class="timeline" { @for moment in earlier { (line(copy, moment, side)) } }
            }
        }
        ol class="timeline" { @for moment in newest { (line(copy, moment, side)) } }
    }
}

fn line(copy: &Copy, moment: &Moment<'_>, side: &Side) -> Markup {
    let at = moment.at();
    html! {
        @match moment {
            Moment::Captured { number, tearsheet, changed, .. } => li aria-current=[(at == side.at).then_some("true")] {
                a href={ "/copies/" (copy.id) "?capture=" (number) } { (when::time(at)) }
                " " a class="meta" href={ "/copies/" (copy.id) "/captures/" (number) } { "tearsheet" span class="hidden" { " of " (when::words(at)) } }
                br;
                (standing(Some(moment.state()))) " version " (tearsheet.verdict.shows_version) " "
                (corrected(Some(tearsheet.verdict.correction)))
                @if let Some(what) = changed { br; span class="meta" { "changed: " (what) } }
            },
            Moment::Gone { reason, .. } => li { (when::time(at)) br; (standing(Some(CopyState::Vanished))) " " span class="meta" { (reason) } },
        }
    }
}
