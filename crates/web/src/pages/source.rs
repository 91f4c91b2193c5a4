//! One source: what it is, and its text with the words a claim rests on.

use axum::extract::{Path, State};
use axum::response::Response;
use maud::{Markup, html};
use reading::Span;
use story::ids::{ItemId, SourceId};
use story::item::{ClaimState, Command, Item};
use story::source::Source;

use crate::access::{Access, App, Sent, Visitor, see_other};
use crate::answer::{Page, csrf};
use crate::fault::Fault;
use crate::field;
use crate::marks::{Mark, marked};
use crate::pages::sources::kind;
use crate::people::People;

/// Shows it; `?from=&to=` marks words in it.
pub(crate) async fn show(
    State(app): State<App>,
    Path((id, source)): Path<(String, String)>,
    visitor: Visitor,
) -> Result<Response, Fault> {
    let item = app.newsroom.item(&ItemId(id)).await?.item;
    let source = item.source(&SourceId(source)).ok_or_else(|| Fault::not_found("source of this story"))?;
    let bytes = app.newsroom.store().blob(&source.text).await.map_err(newsroom::Error::from)?;
    let text = String::from_utf8_lossy(&bytes);
    let people = People::of(&app.newsroom).await?;
    let place = |name: &str| visitor.asked(name).and_then(|place| place.parse().ok()).unwrap_or(0);
    let asked = Span::new(place("from"), place("to"));
    let body = html! {
        p class="meta" { a href={ "/desk/" (item.id) } { "Back to the story" } " · " a href={ "/desk/" (item.id) "/sources" } { "All its sources" } }
        h1 { (source.title) }
        (facts(source, &people))
        (words(&text, asked, &item, source))
        @if Access::Writer.allows(visitor.actor().ok()) { (remove_form(&visitor, &item, source)) }
    };
    Ok(Page::new(source.title.clone(), body).narrow().seen_by(&visitor))
}

/// Takes it away; claims that rest on it are open again.
pub(crate) async fn remove(
    State(app): State<App>,
    Path((id, source)): Path<(String, String)>,
    visitor: Visitor,
    Sent(form): Sent,
) -> Result<Response, Fault> {
    let command = Command::RemoveSource { source: SourceId(source), reason: form.text("reason") };
    let id = ItemId(id);
    app.newsroom.command(visitor.actor()?, &id, command).await?;
    Ok(see_other(&format!("/desk/{id}/sources")))
}

fn facts(source: &Source, people: &People) -> Markup {
    html! {
        dl class="facts" {
            dt { "Kind" } dd { (kind(source.kind)) }
            @if let Some(outlet) = &source.outlet { dt { "From" } dd { (outlet) } }
            dt { "Credible because" } dd { (source.credibility) }
            dt { "Got from" } dd { (source.provenance) }
            dt { "Vouched for by" } dd { (people.name(&source.vouched_by)) }
            dt { "Readers" } dd { @if source.public { "see its title" } @else { "are not told of it" } }
            dt { "SHA-256" } dd { code { (source.bytes) } }
        }
    }
}

/// The text with the words asked for, or else with every word a claim rests on.
fn words(text: &str, asked: Span, item: &Item, source: &Source) -> Markup {
    let fits = !asked.of(text).is_empty();
    let evidence = |state: &ClaimState| match state {
        ClaimState::Verified { evidence, .. } if evidence.source == source.id => Some(evidence.span),
        _ => None,
    };
    let spans: Vec<Span> = if fits {
        vec![asked]
    } else {
        item.claims.iter().filter_map(|claim| evidence(&claim.state)).collect()
    };
    let marks: Vec<Mark> =
        spans.into_iter().map(|span| Mark { span, class: "evidence", number: None }).collect();
    html! {
        h2 { "Its text" }
        div class="source-text" tabindex="0" role="region" aria-label="Text of the source" {
            @if fits {
                (marked(text, Span::new(0, asked.start), &marks))
                span id="words" { (marked(text, asked, &marks)) }
                (marked(text, Span::new(asked.end, text.len()), &marks))
            } @else {
                (marked(text, Span::new(0, text.len()), &marks))
            }
        }
    }
}

fn remove_form(visitor: &Visitor, item: &Item, source: &Source) -> Markup {
    html! {
        details {
            summary { "Take this source away …" }
            form class="set" method="post" action={ "/desk/" (item.id) "/sources/" (source.id) "/remove" } {
                (csrf(visitor))
                p { "Claims verified against it are open again. Its record stays; the source can be added anew." }
                (field::lines("reason", "Why", "", 2, ""))
                div { button class="stop" { "Take it away" } }
            }
        }
    }
}
