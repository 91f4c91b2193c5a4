//! The front page: what is out, newest first.

use axum::extract::State;
use axum::response::Response;
use maud::{Markup, html};
use newsroom::Published;
use story::correction::PubStatus;
use story::settings::Settings;

use crate::access::{App, Visitor};
use crate::answer::{Page, state};
use crate::fault::Fault;
use crate::when;

const MOST: usize = 60;

/// Shows the newest stories; with `?q=` those that have the words.
pub(crate) async fn show(State(app): State<App>, visitor: Visitor) -> Result<Response, Fault> {
    let settings = app.newsroom.settings().await?;
    let asked = visitor.asked("q");
    let stories = match &asked {
        None => app.newsroom.front(MOST).await?,
        Some(words) => found(&app, words).await?,
    };
    // A killed story's address says that it was killed; nobody is sent there.
    let stories: Vec<Published> =
        stories.into_iter().filter(|story| !matches!(story.status(), PubStatus::Canceled { .. })).collect();
    let title = if asked.is_some() { "Search" } else { "Stories" };
    Ok(Page::new(title, view(&settings, &stories, asked.as_deref())).seen_by(&visitor))
}

async fn found(app: &App, words: &str) -> Result<Vec<Published>, Fault> {
    let rows = app.newsroom.store().search(words, newsroom::now()).await.map_err(newsroom::Error::from)?;
    let mut stories = Vec::new();
    for row in rows.into_iter().take(MOST) {
        if let Ok(story) = app.newsroom.published(&row.item).await {
            stories.push(story);
        }
    }
    Ok(stories)
}

fn view(settings: &Settings, stories: &[Published], asked: Option<&str>) -> Markup {
    html! {
        h1 class="hidden" { @if let Some(words) = asked { "Stories with “" (words) "”" } @else { "Stories" } }
        div class="front" {
            div {
                @match stories.split_first() {
                    None => (empty(asked)),
                    Some((first, rest)) => {
                        (entry(first, true))
                        @for story in rest { (entry(story, false)) }
                    }
                }
            }
            (beside(settings, asked))
        }
    }
}

fn empty(asked: Option<&str>) -> Markup {
    html! {
        div class="teach" {
            @match asked {
                Some(words) => p { strong { "No story has the words “" (words) "”." } " Try fewer of them, or " a href="/" { "see all stories" } "." },
                None => p { strong { "Nothing is out yet." } " Stories stand here once an editor has released them, newest first, with what each one rests on." },
            }
        }
    }
}

fn entry(story: &Published, lead: bool) -> Markup {
    let content = &story.release().content;
    let address = format!("/stories/{}", story.id());
    let headline = content.headline.as_deref().unwrap_or(&content.slugline);
    html! {
        article class=[lead.then_some("lead")] data-item tabindex="-1" {
            @if lead {
                h2 { a href=(address) data-key="Enter" { (headline) } }
            } @else {
                h3 { a href=(address) data-key="Enter" { (headline) } }
            }
            @if let Some(standfirst) = &content.standfirst { p { (standfirst) } }
            p class="meta" {
                @if let Some(byline) = formats::credits::byline(&content.bylines, "") { (byline) " · " }
                (when::time(story.release().at))
                @if story.release().version > 1 { " · version " (story.release().version) }
                @if let PubStatus::Withheld { .. } = story.status() { " · " (state("bad", "withheld")) }
            }
        }
    }
}

fn beside(settings: &Settings, asked: Option<&str>) -> Markup {
    html! {
        aside aria-label="About these stories" {
            h2 { "Find a story" }
            form method="get" action="/" role="search" {
                label class="hidden" for="q" { "Words in the story" }
                div class="row" {
                    input id="q" name="q" type="search" value=[asked] placeholder="Words in the story";
                    button class="quiet" { "Search" }
                }
            }
            h2 { "Run them for free" }
            p { "Any of these stories may be republished if the byline, the affiliation and the logo stay on. Each story has a box to copy from." }
            p { a href="/republish" { "How to republish" } }
            h2 { "When we are wrong" }
            p { "Every error is put right in the open, on the story and on every copy we know of." }
            p { a href="/corrections" { "All corrections" } }
            @if !settings.contact.is_empty() { p class="meta" { "Write to us: " (settings.contact) } }
        }
    }
}
