//! What a version changed from the one before it.

use axum::extract::{Path, State};
use axum::response::Response;
use maud::html;
use story::correction::{Label, PubStatus};
use story::ids::ItemId;
use story::item::Release;
use story::manuscript::Manuscript;

use crate::access::{App, Visitor};
use crate::answer::Page;
use crate::fault::Fault;
use crate::pages::story::label;
use crate::side_by_side::{self, Sides};
use crate::when;

/// Shows the difference between a version that is out and the one before it.
pub(crate) async fn show(
    State(app): State<App>,
    Path((id, version)): Path<(String, String)>,
    visitor: Visitor,
) -> Result<Response, Fault> {
    let story = app.newsroom.published(&ItemId(id)).await?;
    if matches!(story.status(), PubStatus::Canceled { .. } | PubStatus::Withheld { .. }) {
        return Err(Fault::not_found(
            "version: the story is held or was killed, and its words are not shown",
        ));
    }
    let releases = story.releases();
    let at = releases.iter().position(|release| release.version.to_string() == version);
    let (Some(new), Some(old)) = (
        at.and_then(|at| releases.get(at)),
        at.and_then(|at| at.checked_sub(1)).and_then(|at| releases.get(at)),
    ) else {
        return Err(Fault::not_found("version"));
    };
    let headline = new.content.headline.as_deref().unwrap_or(&new.content.slugline);
    let title = format!("What changed in version {version}: {headline}");
    let address = format!("/stories/{}", story.id());
    let body = html! {
        p class="meta" { a href=(address) { "Back to the story" } }
        h1 { (title) }
        (difference(old, new))
    };
    Ok(Page::new(title, body).seen_by(&visitor))
}

fn difference(old: &Release, new: &Release) -> maud::Markup {
    let (before, after) = (Manuscript::of(&old.content).text, Manuscript::of(&new.content).text);
    let (read_before, read_after) = (reading::read(&before), reading::read(&after));
    let comparison = compare::compare(
        compare::Text { text: &before, reading: &read_before },
        compare::Text { text: &after, reading: &read_after },
    );
    let summary = side_by_side::summary(&comparison);
    // A correction is no drift of a copy: the words that changed are shown, and nobody is told that they are wrong.
    let comparison = compare::Comparison { drift: Vec::new(), permitted: Vec::new(), ..comparison };
    let left = format!("Version {}", old.version);
    let right = format!("Version {}", new.version);
    html! {
        p { (label(&new.label)) ", " (when::time(new.at)) ". " (summary) "." }
        @if let Label::Correction(told) | Label::Clarification(told) = &new.label {
            div class="notice" { p { strong { "We said: " } (told.wrong) } p { strong { "In fact: " } (told.right) } }
        }
        (side_by_side::view(&before, &after, &comparison, Sides { source: &left, copy: &right }))
    }
}
