//! The form that reports copies, and what comes of the addresses typed into it.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use newsroom::Reported;
use store::ItemRow;
use story::ids::ItemId;

use crate::access::{App, Sent, Visitor, see_other};
use crate::answer::csrf;
use crate::fault::{Fault, sentence};
use crate::field;
use crate::pages::copies;

/// Most addresses taken at a time.
const ADDRESSES: usize = 1_000;
/// Refused addresses whose reason is told; the others are in the form.
const TOLD: usize = 10;

/// Characters of an address that are repeated in a message.
const LONGEST: usize = 80;

/// What stands in the form.
#[derive(Debug, Clone, Default)]
pub(crate) struct Typed {
    /// The story that is chosen.
    pub(crate) item: String,
    /// The addresses.
    pub(crate) urls: String,
}

/// Takes the addresses of copies, one a line. A single one is captured and compared at once; of several, each has its
/// turn within minutes. Those that are refused stay in the form, and the others are taken.
pub(crate) async fn send(
    State(app): State<App>,
    visitor: Visitor,
    Sent(form): Sent,
) -> Result<Response, Fault> {
    let typed = Typed { item: form.text("item"), urls: form.text("url") };
    let urls: Vec<&str> = typed.urls.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    if urls.len() > ADDRESSES {
        let what = format!("{} addresses are more than can be taken at a time.", urls.len());
        let todo = format!("Nothing was noted. Send {ADDRESSES} at a time.");
        let fault = Fault::new(StatusCode::UNPROCESSABLE_ENTITY, what, todo);
        return copies::page(&app, &visitor, &typed, Some((fault.status, fault.note()))).await;
    }
    // Nothing typed is one address that is refused.
    let asked = if urls.is_empty() { &[""][..] } else { &urls };
    let reported = app.newsroom.report_copies(visitor.actor()?, &ItemId(typed.item.clone()), asked).await;
    let reported = match reported {
        Ok(reported) => reported,
        Err(error) => {
            let fault = Fault::from(error);
            return copies::page(&app, &visitor, &typed, Some((fault.status, fault.note()))).await;
        }
    };
    if !reported.refused.is_empty() {
        let left: Vec<&str> = reported.refused.iter().map(|(url, _)| url.as_str()).collect();
        let typed = Typed { urls: left.join("\n"), ..typed };
        let note = refused(&reported);
        return copies::page(&app, &visitor, &typed, Some((StatusCode::UNPROCESSABLE_ENTITY, note))).await;
    }
    match (reported.new.as_slice(), reported.known.as_slice()) {
        ([id], []) | ([], [id]) => super::copy::look(&app, &visitor, id).await,
        (new, known) => Ok(see_other(&format!("/copies?noted={}&known={}", new.len(), known.len()))),
    }
}

/// Which addresses were not taken, and why.
fn refused(reported: &Reported) -> Markup {
    let (refused, taken) = (&reported.refused, reported.new.len() + reported.known.len());
    html! {
        div class="problem" role="alert" {
            p { strong {
                @if let ([(url, _)], 0) = (refused.as_slice(), taken) {
                    @if url.is_empty() { "No address was given." } @else { "This address was not taken." }
                } @else {
                    (refused.len()) " of " (refused.len() + taken) @if refused.len() == 1 { " addresses was not taken." } @else { " addresses were not taken." }
                }
            } }
            ul {
                @for (url, why) in refused.iter().take(TOLD) {
                    li { @if url.is_empty() { (sentence(why)) } @else { code { (shortened(url)) } ": " (why) } }
                }
            }
            @if refused.len() > TOLD { p { "And " (refused.len() - TOLD) " more, which are in the form below with these." } }
            p {
                @if taken > 0 { "The other " (taken) @if taken == 1 { " is noted." } @else { " are noted." } " " }
                "Mend what is in the form, or take it out, and send it again."
            }
        }
    }
}

/// Enough of an address to know it by; all of it is in the form.
fn shortened(url: &str) -> String {
    match url.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", url.get(..end).unwrap_or(url)),
        None => url.to_owned(),
    }
}

/// Said after several addresses were taken.
pub(crate) fn noted(visitor: &Visitor) -> Markup {
    let count = |name: &str| visitor.asked(name).and_then(|number| number.parse::<usize>().ok());
    let (Some(new), Some(known)) = (count("noted"), count("known")) else { return html! {} };
    html! {
        div class="told" role="status" {
            p { strong { (new) @if new == 1 { " copy was noted." } @else { " copies were noted." } } }
            p {
                @if known > 0 { (known) @if known == 1 { " was known already. " } @else { " were known already. " } }
                "Each is captured and compared within minutes, site by site."
            }
        }
    }
}

/// The form itself.
pub(crate) fn form(visitor: &Visitor, stories: &[ItemRow], typed: &Typed) -> Markup {
    let name = |story: &ItemRow| story.released_headline.clone().unwrap_or_else(|| story.slugline.clone());
    let choices: Vec<(String, String)> =
        stories.iter().map(|story| (story.id.0.clone(), name(story))).collect();
    let choices: Vec<(&str, &str)> = choices.iter().map(|(id, name)| (id.as_str(), name.as_str())).collect();
    html! {
        h2 id="report" { "Report copies" }
        @if stories.is_empty() {
            div class="teach" { p { "Nothing is out yet, so there is nothing to copy. " a href="/desk" { "Release a story" } " first." } }
        } @else {
            form class="set" method="post" action="/copies" {
                (csrf(visitor))
                (field::choice("item", "Of which story", &choices, &typed.item))
                (field::lines("url", "Addresses of pages, one a line", &typed.urls, 3, "A single one is captured now; of several, each within minutes. All are looked at again when the story changes."))
                div { button { "Capture and compare" } }
            }
        }
    }
}
