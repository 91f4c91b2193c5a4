//! A story as readers see it: the words, what they rest on, how they changed, and how to run them.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use formats::Published as Outgoing;
use maud::{Markup, PreEscaped, html};
use newsroom::Published;
use story::content::Content;
use story::correction::{Correction, Label, PubStatus};
use story::ids::ItemId;
use story::item::{ClaimState, Release};
use story::settings::Settings;

use crate::access::{App, Visitor};
use crate::answer::Page;
use crate::fault::Fault;
use crate::when;

/// Shows the newest version that is out; a killed story shows its notice alone.
pub(crate) async fn show(
    State(app): State<App>,
    Path(id): Path<String>,
    visitor: Visitor,
) -> Result<Response, Fault> {
    let story = app.newsroom.published(&ItemId(id)).await?;
    let (settings, outgoing) = (story.settings(), story.outgoing());
    if let PubStatus::Canceled { reason } = story.status() {
        let title = outgoing.title();
        return Ok(Page::new(title, killed(title, reason))
            .narrow()
            .status(StatusCode::GONE)
            .seen_by(&visitor));
    }
    let head = html! {
        link rel="canonical" href=(story.url());
        script type="application/ld+json" { (PreEscaped(formats::json_ld::script(&outgoing))) }
    };
    Ok(Page::new(outgoing.title(), view(&story, settings, &outgoing)).with_head(head).seen_by(&visitor))
}

fn killed(title: &str, reason: &str) -> Markup {
    html! {
        h1 { (title) }
        div class="notice" {
            p { strong { "This story was killed." } " We took it back, and asked everybody who ran it to take it down." }
            p { "Why: " (reason) }
        }
        p { a href="/corrections" { "All corrections" } }
    }
}

fn view(story: &Published, settings: &Settings, outgoing: &Outgoing<'_>) -> Markup {
    let release = story.release();
    html! {
        article class="story" {
            @if let PubStatus::Withheld { reason } = story.status() {
                div class="notice" {
                    p { strong { "Withheld while we check." } " Please do not use this story for now. " (reason) }
                }
            } @else {
                (mended(outgoing))
            }
            (heading(story, settings, outgoing))
            @if !matches!(story.status(), PubStatus::Withheld { .. }) {
                (points(&release.content))
                (body(&release.content))
                (known(story))
                (history(story))
                (republish(outgoing, settings))
            }
            (report(story))
        }
    }
}

fn mended(outgoing: &Outgoing<'_>) -> Markup {
    html! {
        @for mended in outgoing.mended() {
            div class="notice" { p { (formats::credits::correction(mended)) } }
        }
    }
}

fn heading(story: &Published, settings: &Settings, outgoing: &Outgoing<'_>) -> Markup {
    let release = story.release();
    html! {
        header {
            h1 { (outgoing.title()) }
            @if let Some(standfirst) = &release.content.standfirst { p class="standfirst" { (standfirst) } }
            div class="credit" {
                @if settings.logo.is_some() { img src="/logo" alt={ "Logo of " (settings.name) } width="42" height="42"; }
                div {
                    @if let Some(byline) = formats::credits::byline(&release.content.bylines, &settings.name) {
                        p class="byline" { strong { (byline) } }
                    }
                    p class="meta" {
                        (when::time(release.at)) " · version " (release.version)
                        @if release.version > 1 { ", first out " (when::time(outgoing.first_released())) }
                    }
                }
            }
        }
    }
}

fn points(content: &Content) -> Markup {
    html! {
        @if !content.key_points.is_empty() {
            div class="points" {
                h2 { "Key points" }
                ul { @for point in &content.key_points { li { (point) } } }
            }
        }
    }
}

/// The body, its dateline before the first paragraph.
fn body(content: &Content) -> Markup {
    let first = content.body.iter().position(|paragraph| !paragraph.starts_with("## "));
    html! {
        div class="body" {
            @for (index, paragraph) in content.body.iter().enumerate() {
                @match paragraph.strip_prefix("## ") {
                    Some(heading) => h2 { (heading) },
                    None => p {
                        @if let Some(dateline) = content.dateline.as_ref().filter(|_| first == Some(index)) {
                            span class="dateline" { (dateline) } " — "
                        }
                        (paragraph)
                    },
                }
            }
        }
    }
}

fn known(story: &Published) -> Markup {
    let claims = &story.release().claims;
    let verified = |claim: &&story::item::Claim| matches!(claim.state, ClaimState::Verified { .. });
    let rests = |source: &story::source::Source| {
        claims.iter().filter(|claim| matches!(&claim.state, ClaimState::Verified { evidence, .. } if evidence.source == source.id)).collect::<Vec<_>>()
    };
    let waived: Vec<(&str, &str)> = claims
        .iter()
        .filter_map(|claim| match &claim.state {
            ClaimState::Waived { reason, .. } => Some((claim.read.selector.exact.as_str(), reason.as_str())),
            ClaimState::Open | ClaimState::Verified { .. } => None,
        })
        .collect();
    html! {
        section {
            h2 { "How we know this" }
            p { (claims.iter().filter(verified).count()) " of " (claims.len()) " claims in this story were checked against a source by an editor who did not write it." }
            @if !waived.is_empty() {
                details {
                    summary { (waived.len()) @if waived.len() == 1 { " was waived, and why" } @else { " were waived, and why" } }
                    ul { @for (words, reason) in &waived { li { span class="says" { (words) } " " span class="meta" { (reason) } } } }
                }
            }
            ul class="list" {
                @for source in story.sources() {
                    li {
                        p { strong { (source.title) } @if let Some(outlet) = &source.outlet { ", " (outlet) } }
                        p class="meta" { (source.credibility) }
                        @let resting = rests(source);
                        @if !resting.is_empty() {
                            details {
                                summary { (resting.len()) @if resting.len() == 1 { " claim rests on it" } @else { " claims rest on it" } }
                                ul { @for claim in resting { li class="says" { (claim.read.selector.exact) } } }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn history(story: &Published) -> Markup {
    html! {
        section {
            h2 { "History" }
            p { "Nothing is edited in silence: every version, and what changed in it." }
            ul class="list" {
                @for release in story.releases().iter().rev() {
                    li {
                        div class="line" {
                            strong { "Version " (release.version) ", " (label(&release.label)) }
                            span class="meta" { (when::time(release.at)) }
                            @if release.version > 1 {
                                a class="end" href={ "/stories/" (story.id()) "/versions/" (release.version) } { "What changed in version " (release.version) }
                            }
                        }
                        @if let Some(told) = told(release) { p class="meta" { "We said: " (told.wrong) " In fact: " (told.right) } }
                    }
                }
            }
        }
    }
}

fn told(release: &Release) -> Option<&Correction> {
    match &release.label {
        Label::Correction(told) | Label::Clarification(told) => Some(told),
        Label::First | Label::Update | Label::Refile => None,
    }
}

/// A label in words.
#[must_use]
pub(crate) fn label(label: &Label) -> &'static str {
    match label {
        Label::First => "first release",
        Label::Update => "update",
        Label::Correction(_) => "correction",
        Label::Clarification(_) => "clarification",
        Label::Refile => "minor fix",
    }
}

fn republish(outgoing: &Outgoing<'_>, settings: &Settings) -> Markup {
    html! {
        section class="republish" {
            h2 { "Republish this story" }
            p { "You may run this story for free. In plain words:" }
            ul { @for sentence in formats::terms::sentences(&outgoing.release.terms, &settings.name) { li { (sentence) } } }
            (package("html", "As HTML, for a web page", &formats::package::html(outgoing)))
            p class="meta" { "The HTML counts: a clear dot tells us that a page was opened, and browsers may tell us when a reader follows a link to the original. We learn which page or site it was, and keep nothing of the reader: no cookie, no script, no address. You may take both out." }
            (package("text", "As text, for print and anything else", &formats::package::text(outgoing)))
            p class="meta" { "Ran it? " a href="/republish" { "Become a partner" } ", and updates and corrections come to you by themselves." }
        }
    }
}

fn package(kind: &str, title: &str, words: &str) -> Markup {
    let (field, said) = (format!("package-{kind}"), format!("said-{kind}"));
    html! {
        div class="field" {
            label for=(field) { (title) }
            textarea id=(field) class="code" readonly rows="8" { (words) }
            div class="row" {
                button type="button" class="quiet" hidden data-copies=(field) data-says=(said) { "Copy the " (if kind == "html" { "HTML" } else { "text" }) }
                span id=(said) class="meta" role="status" {}
            }
        }
    }
}

/// The way to the form; it stands on a page of its own so that readers of a story get no cookie.
fn report(story: &Published) -> Markup {
    html! {
        section class="report" {
            h2 { "Report an error" }
            form class="set" method="get" action={ "/stories/" (story.id()) "/report" } {
                div class="field" {
                    label for="words" { "Which words are wrong?" }
                    textarea id="words" name="words" rows="2" maxlength="2000" {}
                }
                div { button class="quiet" { "Tell us what is wrong" } }
            }
        }
    }
}
