//! A story under review: the copy as it will run, and beside the words the claims, with their evidence and findings.

use axum::extract::{Path, State};
use axum::response::Response;
use maud::{Markup, html};
use newsroom::Checks;
use reading::Span;
use story::account::{Actor, Role};
use story::correction::PubStatus;
use story::gate::blockers;
use story::ids::ItemId;
use story::item::{Command, Item, Stage};
use story::manuscript::{Manuscript, Part};

use crate::access::{Access, App, Sent, Visitor, see_other};
use crate::answer::{Page, csrf, state};
use crate::fault::{Fault, sentence};
use crate::field;
use crate::margin::{Margin, marks};
use crate::marks::{Mark, marked};
use crate::people::People;
use crate::spread::Spread;

/// Shows the story with its claims.
pub(crate) async fn show(
    State(app): State<App>,
    Path(id): Path<String>,
    visitor: Visitor,
) -> Result<Response, Fault> {
    page(&app, &visitor, &ItemId(id), None).await
}

/// The page, with a fault on top where something was refused.
///
/// # Errors
/// Where there is no such story.
pub(crate) async fn page(
    app: &App,
    visitor: &Visitor,
    id: &ItemId,
    fault: Option<&Fault>,
) -> Result<Response, Fault> {
    let item = app.newsroom.item(id).await?.item;
    let checks = app.newsroom.checks(id).await?;
    let people = People::of(&app.newsroom).await?;
    let title = item.content.slugline.clone();
    let spread = Spread::of(app, id).await?;
    let view = view(visitor, &item, &checks, &people, fault)?;
    let body = html! { (view) (spread.view(&item, &people)) };
    let status = fault.map_or(axum::http::StatusCode::OK, |fault| fault.status);
    Ok(Page::new(title, body).status(status).seen_by(visitor))
}

/// Asks for a review.
pub(crate) async fn submit(
    State(app): State<App>,
    Path(id): Path<String>,
    visitor: Visitor,
) -> Result<Response, Fault> {
    carry_out(&app, &visitor, &ItemId(id), Command::Submit).await
}

/// Sends the story back to its author.
pub(crate) async fn send_back(
    State(app): State<App>,
    Path(id): Path<String>,
    visitor: Visitor,
    Sent(form): Sent,
) -> Result<Response, Fault> {
    carry_out(&app, &visitor, &ItemId(id), Command::Return { reason: form.text("reason") }).await
}

async fn carry_out(app: &App, visitor: &Visitor, id: &ItemId, command: Command) -> Result<Response, Fault> {
    match app.newsroom.command(visitor.actor()?, id, command).await {
        Ok(()) => Ok(see_other(&format!("/desk/{id}"))),
        Err(newsroom::Error::NotFound(what)) => Err(Fault::not_found(what)),
        Err(error) => page(app, visitor, id, Some(&error.into())).await,
    }
}

fn view(
    visitor: &Visitor,
    item: &Item,
    checks: &Checks,
    people: &People,
    fault: Option<&Fault>,
) -> Result<Markup, Fault> {
    let actor = visitor.actor()?;
    let margin = Margin { visitor, actor, item, checks, people };
    let marks = marks(item, &checks.findings);
    let blocks = blocks(&checks.manuscript);
    Ok(html! {
        (strip(visitor, actor, item, people))
        @if let Some(fault) = fault { (fault.note()) }
        (notes(item))
        h2 class="hidden" { "Copy and claims" }
        div class="desk" {
            @for block in &blocks {
                div class="words" { (words(&checks.manuscript.text, block, &marks)) }
                div class="margin" { (margin.beside(block.span)) }
            }
        }
        (sources(item))
        @if item.stage == Stage::Review { (gate(visitor, item, actor)) }
    })
}

fn strip(visitor: &Visitor, actor: &Actor, item: &Item, people: &People) -> Markup {
    let (checked, all) = item.coverage();
    let writer = Access::Writer.allows(Some(actor));
    html! {
        h1 class="hidden" { "Story " (item.content.slugline) }
        div class="strip" {
            strong { (item.content.slugline) }
            span { "version " (item.releases.len() + usize::from(item.stage != Stage::Released)) }
            (stage(item))
            span { "by " (people.names(&item.authors)) }
            span { strong { (checked) " of " (all) " claims verified or waived" } " "
                @if all > 0 { progress max=(all) value=(checked) aria-label="Claims verified or waived" {} } }
            span class="end" {
                @if writer { a href={ "/desk/" (item.id) "/edit" } { @if item.stage == Stage::Released { "Write an update" } @else { "Edit the copy" } } }
                a href={ "/desk/" (item.id) "/sources" } { "Sources (" (item.sources.len()) ")" }
                @if writer && item.stage == Stage::Draft {
                    form method="post" action={ "/desk/" (item.id) "/submit" } { (csrf(visitor)) button { "Submit for review" } }
                }
                @if actor.has(Role::Editor) && item.stage != Stage::Draft {
                    a class={ "button" @if checked < all || item.stage == Stage::Released { " quiet" } } href={ "/desk/" (item.id) "/release" } { @if item.stage == Stage::Review { "Release" } @else { "Hold or kill" } }
                }
            }
        }
    }
}

fn stage(item: &Item) -> Markup {
    match (&item.status, item.stage) {
        (PubStatus::Canceled { .. }, _) => state("gone", "killed"),
        (PubStatus::Withheld { .. }, _) => state("bad", "withheld"),
        (_, Stage::Draft) => state("", "draft"),
        (_, Stage::Review) => state("open", "in review"),
        (_, Stage::Released) => state("good", "on the wire"),
    }
}

fn notes(item: &Item) -> Markup {
    html! {
        @if let Some(reason) = &item.returned {
            div class="problem" { p { strong { "Sent back by an editor." } } p { (reason) } }
        }
        @if let PubStatus::Withheld { reason } | PubStatus::Canceled { reason } = &item.status {
            div class="problem" { p { strong { "This story may not be used." } } p { (reason) } }
        }
        @if let Some(note) = &item.content.ednote { div class="notice" { p { strong { "Note to editors: " } (note) } } }
    }
}

fn sources(item: &Item) -> Markup {
    html! {
        h2 { "Sources" }
        @if item.sources.is_empty() {
            div class="teach" { p { strong { "No source yet." } " Claims can be verified only against one. " a href={ "/desk/" (item.id) "/sources" } { "Add the first" } ": a file, or pasted text." } }
        }
        ul class="list" {
            @for source in &item.sources {
                li { a href={ "/desk/" (item.id) "/sources/" (source.id) } { (source.title) } @if let Some(outlet) = &source.outlet { ", " (outlet) } }
            }
        }
    }
}

fn gate(visitor: &Visitor, item: &Item, actor: &Actor) -> Markup {
    let blockers = blockers(item, actor);
    html! {
        h2 { "The gate" }
        @if blockers.is_empty() {
            p { (state("good", "open")) " Every claim is verified or waived, and you did not write it. " a href={ "/desk/" (item.id) "/release" } { "Go on to the release" } "." }
        } @else {
            p { (state("bad", "shut")) " Between this story and the wire, for you:" }
            ul { @for blocker in &blockers { li { (sentence(&blocker.to_string())) } } }
        }
        @if actor.has(Role::Editor) {
            details {
                summary { "Send it back to the author …" }
                form class="set" method="post" action={ "/desk/" (item.id) "/return" } {
                    (csrf(visitor))
                    (field::lines("reason", "Why", "", 3, "The author sees this on top of the story."))
                    div { button class="quiet" { "Send it back" } }
                }
            }
        }
    }
}

/// One line or paragraph of the copy.
struct Block {
    /// From its first labelled word to its last.
    span: Span,
    /// What is what in it.
    parts: Vec<(Part, Span)>,
}

/// The manuscript as blocks: what belongs on one line is one block.
fn blocks(manuscript: &Manuscript) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for labelled in &manuscript.parts {
        let (part, span) = (labelled.part, labelled.span);
        let joins = matches!(
            (blocks.last().and_then(|block| block.parts.last()).map(|last| last.0), part),
            (Some(Part::Byline), Part::Affiliation) | (Some(Part::Dateline), Part::Body | Part::Heading)
        );
        match blocks.last_mut().filter(|_| joins) {
            Some(block) => {
                block.span.end = span.end;
                block.parts.push((part, span));
            }
            None => blocks.push(Block { span, parts: vec![(part, span)] }),
        }
    }
    blocks
}

fn words(text: &str, block: &Block, marks: &[Mark]) -> Markup {
    let shown = |span: Span| marked(text, span, marks);
    html! {
        @for (part, span) in &block.parts {
            @match part {
                Part::Headline => h2 class="headline" { (shown(*span)) },
                Part::Byline => span class="byline" { "By " (shown(*span)) },
                Part::Affiliation => span class="byline" { ", " (shown(*span)) },
                Part::Dateline => { span class="dateline" { (shown(*span)) } " — " },
                Part::Date => p class="quiet-part" { (shown(*span)) },
                Part::Standfirst => p class="standfirst" { (shown(*span)) },
                Part::KeyPoint => p class="point" { (shown(*span)) },
                Part::Heading => h3 class="heading" { (shown(*span)) },
                Part::Body | Part::Boilerplate => span { (shown(*span)) },
            }
        }
    }
}
