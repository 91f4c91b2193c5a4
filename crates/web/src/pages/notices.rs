//! Notices: what became of copies, told to the editor who answers for their story, once an event.

use axum::extract::State;
use axum::response::Response;
use maud::{Markup, html};
use newsroom::{Notices, NoticesAsked};
use store::{ItemRow, NoticeKind, NoticeRow};

use crate::access::{App, Sent, Visitor, see_other};
use crate::answer::{Page, csrf, number, state};
use crate::fault::{Fault, sentence};
use crate::leaf::{LINES, Leaf};
use crate::pages::copies::site;
use crate::people::People;
use crate::when;

/// Each kind with its name in addresses and its words.
pub(crate) const KINDS: [(NoticeKind, &str, &str); 3] = [
    (NoticeKind::Vanished, "vanished", "Vanished"),
    (NoticeKind::Back, "back", "There again"),
    (NoticeKind::Changed, "changed", "Changed"),
];

/// Which notices a visitor asks for: with `?whose=all` those of all stories, with `?kind=` those of one kind.
pub(crate) fn asked(visitor: &Visitor) -> NoticesAsked {
    let kind = visitor.asked("kind");
    let kind = KINDS.iter().find(|(_, name, _)| Some(*name) == kind.as_deref()).map(|(kind, ..)| *kind);
    NoticesAsked { every_story: visitor.asked("whose").as_deref() == Some("all"), kind }
}

/// Shows an editor's notices, the newest first.
pub(crate) async fn show(State(app): State<App>, visitor: Visitor) -> Result<Response, Fault> {
    let asked = asked(&visitor);
    let page = visitor.asked("page").and_then(|page| page.parse().ok()).unwrap_or(1);
    let lines = u32::try_from(LINES).unwrap_or(u32::MAX);
    let notices = app.newsroom.notices(visitor.actor()?, asked, page, lines).await?;
    let stories = app.newsroom.store().released().await.map_err(newsroom::Error::from)?;
    let people = People::of(&app.newsroom).await?;
    let leaf = Leaf::read(&notices.rows, notices.page, notices.pages);
    let whose = if asked.every_story { "all" } else { "mine" };
    let kind = KINDS.iter().find(|(kind, ..)| Some(*kind) == asked.kind).map_or("all", |(_, name, _)| name);
    let body = html! {
        h1 { "Notices" }
        p class="meta" { "Told once each: a copy’s page is gone, is there again, or shows something else. They go to the editor who released the story’s newest version; where nobody answers for it any more, to all editors." }
        nav class="row sieve" aria-label="Whose notices" {
            @for (name, words) in [("mine", "Mine"), ("all", "Of all stories")] {
                a href={ "/notices?whose=" (name) "&kind=" (kind) } aria-current=[(name == whose).then_some("true")] { (words) }
            }
        }
        nav class="row sieve" aria-label="Which notices" {
            @for (name, words) in [("all", "All")].into_iter().chain(KINDS.map(|(_, name, words)| (name, words))) {
                a href={ "/notices?whose=" (whose) "&kind=" (name) } aria-current=[(name == kind).then_some("true")] { (words) @if name == kind { " " span class="meta" { (number(notices.all)) } } }
            }
        }
        (undo(&visitor))
        @if asked == NoticesAsked::default() { (mark(&visitor, &notices)) }
        @if notices.rows.is_empty() {
            div class="teach" { p { strong { "Nothing to tell." } " Known copies are looked at again by themselves; once one vanishes, comes back or changes, it stands here with a link to it. " a href="/copies" { "All copies" } } }
        }
        ul class="list" { @for notice in leaf.rows { (line(notice, notices.seen, &stories, &people)) } }
        (leaf.turn(&[("whose", whose), ("kind", kind)]))
    };
    Ok(Page::new("Notices", body).seen_by(&visitor))
}

/// Notes up to which event an editor has seen them.
pub(crate) async fn seen(
    State(app): State<App>,
    visitor: Visitor,
    Sent(form): Sent,
) -> Result<Response, Fault> {
    let through = form.text("through").parse().map_err(|_| {
        Fault::field("Notices", "give the number of the newest that was seen, as the page's own form does")
    })?;
    let before = app.newsroom.see_notices(visitor.actor()?, through).await?;
    let undone = form.given("undo").is_some();
    Ok(see_other(&if undone { "/notices".to_owned() } else { format!("/notices?undo={before}") }))
}

/// The form that marks all as seen; where some are new.
fn mark(visitor: &Visitor, notices: &Notices) -> Markup {
    let newest = notices.rows.first().map_or(0, |row| row.sequence);
    let first = notices.page == 1 && visitor.notices > 0 && newest > notices.seen;
    html! {
        @if first {
            form method="post" action="/notices/seen" class="row" {
                (csrf(visitor))
                input type="hidden" name="through" value=(newest);
                button class="quiet" { "Mark all as seen" }
                span class="meta" { "by you; other editors’ stay as they are" }
            }
        }
    }
}

/// Said after all were marked.
fn undo(visitor: &Visitor) -> Markup {
    let Some(before) = visitor.asked("undo").and_then(|number| number.parse::<u64>().ok()) else {
        return html! {};
    };
    html! {
        form class="told" method="post" action="/notices/seen" {
            (csrf(visitor))
            input type="hidden" name="through" value=(before);
            input type="hidden" name="undo" value="yes";
            p { strong { "Marked as seen." } " " button class="link" { "Undo" } }
        }
    }
}

fn line(notice: &NoticeRow, seen: u64, stories: &[ItemRow], people: &People) -> Markup {
    let story = stories.iter().find(|story| story.id == notice.item);
    let headline = story.and_then(|story| story.released_headline.as_deref()).unwrap_or("a story");
    html! {
        li data-item tabindex="-1" {
            div class="line" {
                h3 { a href={ "/copies/" (notice.copy) } data-key="Enter" { (site(&notice.url)) } }
                @if let Some(partner) = &notice.partner { a class="meta" href={ "/partners/" (partner) } { (people.partner(partner)) } }
                span class="end" {
                    @if notice.sequence > seen { (state("waived", "new")) " " }
                    @match notice.kind {
                        NoticeKind::Vanished => (state("gone", "vanished")),
                        NoticeKind::Back => (state("fair", "there again")),
                        NoticeKind::Changed => (state("open", "changed")),
                    }
                }
            }
            p { (sentence(&notice.what)) }
            p class="meta" {
                (when::time(notice.at)) " · " a href={ "/desk/" (notice.item) "/copies" } { (headline) } " · " (notice.url)
            }
        }
    }
}
