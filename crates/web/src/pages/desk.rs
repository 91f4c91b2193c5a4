//! The desk: all stories, by where they stand.

use axum::extract::State;
use axum::response::Response;
use maud::{Markup, html};
use store::ItemRow;
use story::correction::PubStatus;
use story::item::Stage;

use crate::access::{Access, App, Visitor};
use crate::answer::{Page, state};
use crate::fault::Fault;
use crate::leaf::Leaf;
use crate::people::People;
use crate::when;

/// Shows the stories in review, in draft and out; with `?q=` those whose names have the words.
pub(crate) async fn show(State(app): State<App>, visitor: Visitor) -> Result<Response, Fault> {
    let rows = app.newsroom.store().items().await.map_err(newsroom::Error::from)?;
    let people = People::of(&app.newsroom).await?;
    let asked = visitor.asked("q");
    let shown: Vec<&ItemRow> =
        rows.iter().filter(|row| asked.as_deref().is_none_or(|words| has(row, words))).collect();
    Ok(Page::new("Desk", view(&visitor, &shown, &people, asked.as_deref())).seen_by(&visitor))
}

fn has(row: &ItemRow, words: &str) -> bool {
    let names = [Some(row.slugline.as_str()), row.headline.as_deref()];
    let all =
        format!("{} {}", names.into_iter().flatten().collect::<Vec<_>>().join(" "), row.bylines.join(" "))
            .to_lowercase();
    words.to_lowercase().split_whitespace().all(|word| all.contains(word))
}

fn view(visitor: &Visitor, rows: &[&ItemRow], people: &People, asked: Option<&str>) -> Markup {
    let stages = [
        (
            Stage::Review,
            "In review",
            "Nothing waits for an editor. A story comes here when its author submits it; another editor then checks its claims against its sources.",
        ),
        (
            Stage::Draft,
            "Drafts",
            "No draft. Begin with “New story”: words first, then the sources they rest on.",
        ),
        (
            Stage::Released,
            "On the wire",
            "Nothing is out yet. A story comes here once every claim is verified or waived and an editor who did not write it releases it.",
        ),
    ];
    html! {
        div class="row" {
            h1 { "Desk" }
            @if Access::Writer.allows(visitor.actor().ok()) { a class="button" href="/desk/new" { "New story" } }
            form method="get" action="/desk" role="search" class="row" {
                label class="hidden" for="q" { "Find by name, headline or author" }
                input id="q" name="q" type="search" value=[asked] size="26" placeholder="Name, headline, author";
                button class="quiet" { "Find" }
            }
        }
        @if visitor.house.is_empty() {
            div class="teach" { p { strong { "This newsroom has no name yet." } " It is the affiliation in every byline, and stories can't carry credits without it. An admin sets it, with logo, address and terms, in " a href="/settings" { "Settings" } "." } }
        }
        @for (stage, title, empty) in stages {
            @let here: Vec<&ItemRow> = rows.iter().copied().filter(|row| row.stage == stage).collect();
            @let leaf = Leaf::asked(&here, visitor);
            section {
                h2 { (title) " " span class="meta" { (here.len()) } }
                @if here.is_empty() {
                    div class="teach" { p { @if asked.is_some() { "None with these words." } @else { (empty) } } }
                }
                ul class="list" { @for row in leaf.rows { (line(row, people)) } }
                (leaf.turn(&asked.map(|words| ("q", words)).into_iter().collect::<Vec<_>>()))
            }
        }
    }
}

fn line(row: &ItemRow, people: &People) -> Markup {
    let checked = row.claims.saturating_sub(row.open_claims);
    html! {
        li data-item tabindex="-1" {
            div class="line" {
                h3 { a href={ "/desk/" (row.id) } data-key="Enter" { (row.headline.as_deref().unwrap_or("No headline yet")) } }
                span class="end" { (standing(row)) }
            }
            p class="meta" {
                (row.slugline) " · by " (people.names(&row.authors)) " · "
                @if row.version > 0 { "version " (row.version) " out · " }
                (checked) " of " (row.claims) " claims checked "
                @if row.claims > 0 { progress max=(row.claims) value=(checked) aria-label="Claims checked" {} }
                " · changed " (when::time(row.updated))
            }
        }
    }
}

fn standing(row: &ItemRow) -> Markup {
    match (&row.status, row.stage) {
        (PubStatus::Canceled { .. }, _) => state("gone", "killed"),
        (PubStatus::Withheld { .. }, _) => state("bad", "withheld"),
        (_, Stage::Draft) => state("", "draft"),
        (_, Stage::Review) if row.open_claims > 0 => state("open", "in review, claims open"),
        (_, Stage::Review) => state("fair", "in review, all checked"),
        (_, Stage::Released) => state("good", "on the wire"),
    }
}
