//! Known copies, one line each, and the form that reports one.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use store::{CopyRow, ItemRow};
use story::copy::Found;
use story::ids::ItemId;
use story::verdict::{CopyState, CorrectionShown, Standing};

use crate::access::{Access, App, Sent, Visitor, see_other};
use crate::answer::{Page, csrf, state};
use crate::fault::Fault;
use crate::leaf::Leaf;
use crate::people::People;
use crate::readers::Audience;
use crate::{field, terms, when};

/// Shows them, newest first.
pub(crate) async fn show(State(app): State<App>, visitor: Visitor) -> Result<Response, Fault> {
    page(&app, &visitor, ("", ""), None).await
}

/// Most addresses taken at a time.
const ADDRESSES: usize = 200;

/// Takes the addresses of copies, one a line. A single one is captured and compared at once; of several, each has its
/// turn within minutes. Where one is refused, it and those below it stay in the form.
pub(crate) async fn report(
    State(app): State<App>,
    visitor: Visitor,
    Sent(form): Sent,
) -> Result<Response, Fault> {
    let (item, typed) = (form.text("item"), form.text("url"));
    let urls: Vec<&str> = typed.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    if urls.len() > ADDRESSES {
        let what = format!("{} addresses are more than can be taken at a time.", urls.len());
        let todo = format!("Send {ADDRESSES} at a time.");
        let fault = Fault::new(StatusCode::UNPROCESSABLE_ENTITY, what, todo);
        return page(&app, &visitor, (&item, &typed), Some(&fault)).await;
    }
    let mut known = None;
    // Nothing typed is one address that is refused.
    let asked = if urls.is_empty() { &[""][..] } else { &urls };
    for (at, url) in asked.iter().enumerate() {
        let found = Found::Reported;
        match app.newsroom.report_copy(visitor.actor()?, &ItemId(item.clone()), url, found).await {
            Ok(id) => known = Some(id),
            Err(error) => {
                let left = asked.get(at..).unwrap_or_default().join("\n");
                return page(&app, &visitor, (&item, &left), Some(&error.into())).await;
            }
        }
    }
    match known {
        Some(id) if asked.len() == 1 => super::copy::look(&app, &visitor, &id).await,
        _ => Ok(see_other("/copies")),
    }
}

async fn page(
    app: &App,
    visitor: &Visitor,
    typed: (&str, &str),
    fault: Option<&Fault>,
) -> Result<Response, Fault> {
    let store = app.newsroom.store();
    let mut copies = store.copies(None).await.map_err(newsroom::Error::from)?;
    copies.reverse();
    let stories = store.released().await.map_err(newsroom::Error::from)?;
    let (people, audience) = (People::of(&app.newsroom).await?, Audience::of(app).await?);
    let leaf = Leaf::asked(&copies, visitor);
    let body = html! {
        h1 { "Copies" }
        p class="meta" { a href="/candidates" { "Pages that show our counter and are not known" } }
        @if let Some(fault) = fault { (fault.note()) }
        @if copies.is_empty() {
            div class="teach" { p { strong { "No copy is known yet." } " A copy is a page elsewhere that runs a story of ours. Once one is known it is captured, compared with the story, and checked again after every correction. Report the first below." } }
        }
        ul class="list" { @for copy in leaf.rows { (line(copy, &stories, &people, &audience)) } }
        (leaf.turn(None))
        @if Access::Writer.allows(visitor.actor().ok()) { (form(visitor, &stories, typed)) }
    };
    let status = fault.map_or(StatusCode::OK, |fault| fault.status);
    Ok(Page::new("Copies", body).status(status).seen_by(visitor))
}

fn line(copy: &CopyRow, stories: &[ItemRow], people: &People, audience: &Audience) -> Markup {
    let story = stories.iter().find(|story| story.id == copy.item);
    let current = story.map_or(0, |story| story.version);
    html! {
        li data-item tabindex="-1" {
            div class="line" {
                h3 { a href={ "/copies/" (copy.id) } data-key="Enter" { (site(&copy.url)) } }
                @if let Some(partner) = &copy.partner { span class="meta" { (people.partner(partner)) } }
                span class="end" { (standing(copy.state)) }
            }
            p class="meta" {
                a href={ "/desk/" (copy.item) "/copies" } { (story.and_then(|story| story.released_headline.as_deref()).unwrap_or("a story")) } " · " (copy.url)
            }
            p class="meta" {
                "first seen " (when::time(copy.first_seen))
                @if let Some(shows) = copy.shows_version { " · " (shown(copy)) " version " (shows) " of " (current) }
                @if copy.total > 0 { " · " (copy.kept) " of " (copy.total) " sentences kept" }
                " " (audience.copy(&copy.item, &copy.url).words())
                @if copy.drift > 0 { " · " (copy.drift) @if copy.drift == 1 { " difference that matters" } @else { " differences that matter" } }
            }
            @if copy.last_captured.is_some() {
                @if !copy.terms.is_empty() { p { (before(copy)) (terms::line(&copy.terms)) } }
                div class="credits" {
                    (credit(copy, "byline", copy.byline)) (credit(copy, "affiliation", copy.affiliation))
                    (credit(copy, "logo", copy.logo)) (credit(copy, "link", copy.link)) (credit(copy, "notice", copy.notice))
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

fn credit(copy: &CopyRow, name: &str, kept: bool) -> Markup {
    let unseen = copy.terms.iter().any(|term| term.name == name && term.standing == Standing::Unseen);
    match (kept, unseen) {
        (true, _) => state("good", name),
        // The page may have it where nothing can tell: a question, and not a breach.
        (false, true) => state("dim", &format!("{name} not sure")),
        (false, false) => state("gone", &format!("no {name}")),
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

fn form(visitor: &Visitor, stories: &[ItemRow], typed: (&str, &str)) -> Markup {
    let name = |story: &ItemRow| story.released_headline.clone().unwrap_or_else(|| story.slugline.clone());
    let choices: Vec<(String, String)> =
        stories.iter().map(|story| (story.id.0.clone(), name(story))).collect();
    let choices: Vec<(&str, &str)> = choices.iter().map(|(id, name)| (id.as_str(), name.as_str())).collect();
    html! {
        h2 { "Report a copy" }
        @if stories.is_empty() {
            div class="teach" { p { "Nothing is out yet, so there is nothing to copy." } }
        } @else {
            form class="set" method="post" action="/copies" {
                (csrf(visitor))
                (field::choice("item", "Of which story", &choices, typed.0))
                (field::lines("url", "Addresses of pages, one a line", typed.1, 3, "Each is fetched now or within minutes, and again when the story changes."))
                div { button { "Capture and compare" } }
            }
        }
    }
}
