//! Known copies, one line each: what happened last stands first.

use std::cmp::Reverse;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use store::CopyRow;
use story::verdict::{CopyState, CorrectionShown, Standing, Standings};

use crate::access::{Access, App, Visitor};
use crate::answer::{Page, state};
use crate::fault::Fault;
use crate::leaf::Leaf;
use crate::pages::report_copies::{self, Typed};
use crate::people::People;
use crate::readers::Audience;
use crate::sieve::{Known, Sieve};
use crate::{terms, when};

/// Candidates that are counted for the link to them.
const CANDIDATES: u32 = 100;

/// Shows them.
pub(crate) async fn show(State(app): State<App>, visitor: Visitor) -> Result<Response, Fault> {
    page(&app, &visitor, &Typed::default(), None).await
}

/// The page, with what is typed into its form and what went wrong with it.
///
/// # Errors
/// Where the records can't be read.
pub(crate) async fn page(
    app: &App,
    visitor: &Visitor,
    typed: &Typed,
    fault: Option<(StatusCode, Markup)>,
) -> Result<Response, Fault> {
    let store = app.newsroom.store();
    let copies = store.copies(None).await.map_err(newsroom::Error::from)?;
    let none = copies.is_empty();
    let stories = store.released().await.map_err(newsroom::Error::from)?;
    let candidates = store.candidates(CANDIDATES).await.map_err(newsroom::Error::from)?.len();
    let (people, audience) = (People::of(&app.newsroom).await?, Audience::of(app).await?);
    let known = Known {
        unreached: app.newsroom.all_unreached().await?,
        stories: stories.iter().map(|story| (&story.id, story)).collect(),
        people: &people,
    };
    let sieve = Sieve::of(visitor.asked("only").as_deref(), visitor.asked("q"));
    let (mut copies, counts) = sieve.sift(copies, &known);
    copies.sort_by_key(|copy| Reverse(copy.last_changed.max(Some(copy.first_seen))));
    let leaf = Leaf::asked(&copies, visitor);
    let writes = Access::Writer.allows(visitor.actor().ok());
    let body = html! {
        (head(none, writes && !stories.is_empty(), candidates, &sieve))
        @match &fault { Some((_, note)) => (note), None => (report_copies::noted(visitor)) }
        @if none {
            div class="teach" { p { strong { "No copy is known yet." } " A copy is a page elsewhere that runs a story of ours. Once one is known it is captured, compared with the story, and checked again after every correction. Partners’ feeds and sitemaps are looked into by themselves; other pages are reported below." } }
        } @else { (sieve.links(&counts)) }
        @if !none && copies.is_empty() {
            div class="teach" { p { strong { "No copy like this." } " " a href="/copies" { "Show all" } "." } }
        }
        ul class="list" { @for copy in leaf.rows { (line(copy, &known, &audience)) } }
        (leaf.turn(&sieve.kept()))
        @if writes { (report_copies::form(visitor, &stories, typed)) }
    };
    let status = fault.map_or(StatusCode::OK, |(status, _)| status);
    Ok(Page::new("Copies", body).status(status).seen_by(visitor))
}

fn head(none: bool, writes: bool, candidates: usize, sieve: &Sieve) -> Markup {
    html! {
        div class="row" {
            h1 { "Copies" }
            @if writes { a class="button" href="#report" { "Report copies" } }
            @if !none {
                form method="get" action="/copies" role="search" class="row" {
                    @for (name, value) in sieve.kept() { @if name != "q" { input type="hidden" name=(name) value=(value); } }
                    label class="hidden" for="q" { "Find by site, partner or headline" }
                    input id="q" name="q" type="search" value=[sieve.sought.as_deref()] size="26" placeholder="Site, partner, headline";
                    button class="quiet" { "Find" }
                }
            }
        }
        p class="meta" {
            a href="/candidates" {
                @match candidates {
                    0 => "Candidates: pages that show our counter and are not known",
                    1 => "1 candidate: a page that shows our counter and is not known",
                    n => { (n) @if n >= CANDIDATES as usize { " or more" } " candidates: pages that show our counter and are not known" },
                }
            }
            @if !none && sieve.takes_all() { " · " a href="/copies.csv" { "All copies as a table for spreadsheets (CSV)" } }
        }
    }
}

fn line(copy: &CopyRow, known: &Known<'_>, audience: &Audience) -> Markup {
    let current = known.stories.get(&copy.item).map_or(0, |story| story.version);
    html! {
        li data-item tabindex="-1" {
            div class="line" {
                h3 { a href={ "/copies/" (copy.id) } data-key="Enter" { (site(&copy.url)) } }
                @if let Some(partner) = &copy.partner { span class="meta" { (known.people.partner(partner)) } }
                span class="end" {
                    @if known.recalled(copy) { (state("bad", "killed, still there")) " " }
                    (standing(copy.state))
                }
            }
            p class="meta" {
                a href={ "/desk/" (copy.item) "/copies" } { (known.headline(copy)) } " · " (copy.url)
            }
            p class="meta" {
                "first seen " (when::time(copy.first_seen))
                @if let Some(changed) = copy.last_changed.filter(|changed| *changed > copy.first_seen && copy.captures > 1) { " · changed " (when::time(changed)) }
                @if let Some(shows) = copy.shows_version { " · " (shown(copy)) " version " (shows) " of " (current) }
                @if copy.total > 0 { " · " (copy.kept) " of " (copy.total) " sentences kept" }
                (audience.copy(&copy.item, &copy.url).after())
                @if copy.drift > 0 { " · " (copy.drift) @if copy.drift == 1 { " difference that matters" } @else { " differences that matter" } }
            }
            @if copy.vanished.is_none() { @if let Some(failed) = known.unreached.get(&copy.id) {
                p class="meta" { (state("open", "out of reach")) " " (failed.reason) ", " (when::time(failed.last)) }
            } }
            @if copy.last_captured.is_some() {
                @if !copy.terms.is_empty() { p { (before(copy)) (terms::line(&copy.terms)) } }
                div class="credits" {
                    @for (name, standing) in copy.credits.iter().flat_map(Standings::each) { (credit(name, standing)) }
                    (corrected(copy.correction))
                }
            }
        }
    }
}

/// A copy that is gone showed what it did.
#[must_use]
pub(crate) fn shown(copy: &CopyRow) -> &'static str {
    if copy.vanished.is_some() { "showed" } else { "shows" }
}

/// Said before what was last seen of a copy that is gone.
#[must_use]
pub(crate) fn before(copy: &CopyRow) -> Markup {
    html! { @if copy.vanished.is_some() { span class="meta" { "before it vanished: " } } }
}

/// The host of an address.
#[must_use]
pub(crate) fn site(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or(rest)
}

/// What a copy is, as a shape and a word.
#[must_use]
pub(crate) fn standing(copy: Option<CopyState>) -> Markup {
    match copy {
        None => state("", "not captured yet"),
        Some(CopyState::Faithful) => state("good", "faithful"),
        Some(CopyState::Edited) => state("open", "edited"),
        Some(CopyState::Rewritten) => state("bad", "rewritten"),
        Some(CopyState::Excerpt) => state("fair", "excerpt"),
        Some(CopyState::Unrelated) => state("bad", "story not on the page"),
        Some(CopyState::Vanished) => state("gone", "vanished"),
    }
}

fn credit(name: &str, standing: Standing) -> Markup {
    match standing {
        Standing::Kept => state("good", name),
        // The page may have it where nothing can tell: a question, and not a breach.
        Standing::Unseen => state("ask", &format!("{name} not sure")),
        Standing::Broken => state("gone", &format!("no {name}")),
    }
}

/// Whether the newest correction is on it.
#[must_use]
pub(crate) fn corrected(shown: Option<CorrectionShown>) -> Markup {
    match shown {
        None | Some(CorrectionShown::NotDue) => html! {},
        Some(CorrectionShown::Shown) => state("good", "shows the correction"),
        Some(CorrectionShown::NotShown) => state("bad", "correction not shown"),
    }
}
