//! One claim beside the sources: the words that are proposed, and words somebody looks for.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use newsroom::Checks;
use reading::Span;
use story::ids::{ClaimId, ItemId, SourceId};
use story::item::{Claim, ClaimState, Command, Evidence, Item, Stage};

use crate::access::{Access, App, Sent, Visitor, see_other};
use crate::answer::{Page, csrf};
use crate::fault::Fault;
use crate::margin::{kind, short, source_address, standing};
use crate::marks::{Mark, marked};
use crate::people::People;
use crate::{field, when, words};

/// Places of typed words shown from each source.
const MOST_PLACES: usize = 20;

/// Shows the claim and where it may rest.
pub(crate) async fn show(
    State(app): State<App>,
    Path((id, claim)): Path<(String, String)>,
    visitor: Visitor,
) -> Result<Response, Fault> {
    page(&app, &visitor, &ItemId(id), &ClaimId(claim), "", None).await
}

/// Says that somebody checked it against words in a source.
pub(crate) async fn verify(
    State(app): State<App>,
    Path((id, claim)): Path<(String, String)>,
    visitor: Visitor,
    Sent(form): Sent,
) -> Result<Response, Fault> {
    let place = |name| form.text(name).parse().unwrap_or(0);
    let evidence =
        Evidence { source: SourceId(form.text("source")), span: Span::new(place("start"), place("end")) };
    let (id, claim) = (ItemId(id), ClaimId(claim));
    let command = Command::Verify { claim: claim.clone(), evidence };
    carry_out(&app, &visitor, &id, &claim, command, "").await
}

/// Says why it needs no check.
pub(crate) async fn waive(
    State(app): State<App>,
    Path((id, claim)): Path<(String, String)>,
    visitor: Visitor,
    Sent(form): Sent,
) -> Result<Response, Fault> {
    let (id, claim, reason) = (ItemId(id), ClaimId(claim), form.text("reason"));
    let command = Command::Waive { claim: claim.clone(), reason: reason.clone() };
    carry_out(&app, &visitor, &id, &claim, command, &reason).await
}

/// Takes a check back.
pub(crate) async fn reopen(
    State(app): State<App>,
    Path((id, claim)): Path<(String, String)>,
    visitor: Visitor,
    Sent(form): Sent,
) -> Result<Response, Fault> {
    let (id, claim, reason) = (ItemId(id), ClaimId(claim), form.text("reason"));
    let command = Command::Reopen { claim: claim.clone(), reason: reason.clone() };
    carry_out(&app, &visitor, &id, &claim, command, &reason).await
}

async fn carry_out(
    app: &App,
    visitor: &Visitor,
    id: &ItemId,
    claim: &ClaimId,
    command: Command,
    typed: &str,
) -> Result<Response, Fault> {
    match app.newsroom.command(visitor.actor()?, id, command).await {
        Ok(()) => Ok(see_other(&format!("/desk/{id}?after={claim}"))),
        Err(newsroom::Error::NotFound(what)) => Err(Fault::not_found(what)),
        Err(error) => page(app, visitor, id, claim, typed, Some(&error.into())).await,
    }
}

async fn page(
    app: &App,
    visitor: &Visitor,
    id: &ItemId,
    claim: &ClaimId,
    typed: &str,
    fault: Option<&Fault>,
) -> Result<Response, Fault> {
    let item = app.newsroom.item(id).await?.item;
    let checks = app.newsroom.checks(id).await?;
    let people = People::of(&app.newsroom).await?;
    let index = item.claims.iter().position(|own| own.id == *claim);
    let (Some(index), Some(own)) = (index, item.claim(claim)) else {
        return Err(fault.cloned().unwrap_or_else(|| Fault::not_found("claim in this version of the story")));
    };
    let asked = visitor.asked("q").unwrap_or_default();
    let view = View { visitor, item: &item, checks: &checks, people: &people, claim: own };
    let title = format!("Claim {} of {}", index + 1, item.content.slugline);
    let body = html! {
        p class="meta" { a href={ "/desk/" (id) "#claim-" (index + 1) } { "Back to the story" } }
        h1 { "Claim " (index + 1) " of " (item.claims.len()) }
        @if let Some(fault) = fault { (fault.note()) }
        (view.claim())
        @if view.may_check() { (view.proposed()) }
        (view.search(&asked))
        @if view.may_check() { (view.ask(typed)) }
    };
    let status = fault.map_or(StatusCode::OK, |fault| fault.status);
    Ok(Page::new(title, body).narrow().status(status).seen_by(visitor))
}

/// What stands before the claim in its own paragraph, from a whole word on.
fn before(prefix: &str) -> String {
    let line = prefix.rsplit('\n').next().unwrap_or("");
    if line.len() < prefix.len() {
        return line.to_owned();
    }
    line.split_once(' ').map_or(String::new(), |(_, words)| format!("… {words}"))
}

/// What stands after it, up to a whole word.
fn after(suffix: &str) -> String {
    let line = suffix.split('\n').next().unwrap_or("");
    if line.len() < suffix.len() {
        return line.to_owned();
    }
    line.rsplit_once(' ').map_or(String::new(), |(words, _)| format!("{words} …"))
}

/// The sentences the words stand in: a word alone bears nothing out.
fn sentences(text: &str, found: &[Span]) -> Vec<Span> {
    if found.is_empty() {
        return Vec::new();
    }
    let reading = reading::read(text);
    let around = |span: &Span| {
        let mut touched =
            reading.sentences.iter().map(|sentence| sentence.span).filter(|own| own.overlaps(*span));
        let first = touched.next().unwrap_or(*span);
        let last = touched.next_back().unwrap_or(first);
        Span::new(first.start.min(span.start), last.end.max(span.end))
    };
    let mut spans: Vec<Span> = found.iter().map(around).collect();
    spans.dedup();
    spans
}

struct View<'a> {
    visitor: &'a Visitor,
    item: &'a Item,
    checks: &'a Checks,
    people: &'a People,
    claim: &'a Claim,
}

impl View<'_> {
    fn may_check(&self) -> bool {
        self.visitor.actor().is_ok_and(|actor| {
            Access::Editor.allows(Some(actor)) && !self.item.authors.contains(&actor.account)
        }) && self.item.stage == Stage::Review
    }

    fn claim(&self) -> Markup {
        let selector = &self.claim.read.selector;
        html! {
            p { (kind(self.claim.read.kind)) " " (standing(&self.claim.state)) }
            blockquote class="source-text" {
                span class="quiet" { (before(&selector.prefix)) } span class="m evidence" { (selector.exact) } span class="quiet" { (after(&selector.suffix)) }
            }
            @match &self.claim.state {
                ClaimState::Open => {},
                ClaimState::Verified { by, at, evidence } => {
                    p {
                        "Verified by " (self.people.name(by)) ", " (when::time(*at)) ", against "
                        a href=(source_address(self.item, evidence)) { (self.title(&evidence.source)) } ":"
                    }
                    (self.words(evidence))
                },
                ClaimState::Waived { by, at, reason } => p { "Waived by " (self.people.name(by)) ", " (when::time(*at)) ": " (reason) },
            }
        }
    }

    fn title(&self, source: &SourceId) -> &str {
        self.item.source(source).map_or("a source taken away", |source| source.title.as_str())
    }

    fn proposed(&self) -> Markup {
        let proposal = self.checks.proposals.iter().find(|proposal| proposal.claim == self.claim.id);
        html! {
            @if let Some(proposal) = proposal {
                h2 { "The nearest words in the sources" }
                (self.place(&proposal.evidence))
                @if proposal.drift.is_empty() { p { "No difference was found. Whether they bear the claim out, you say." } }
                @for drift in &proposal.drift { p class="finding-note" { (drift.message) } }
            }
        }
    }

    fn search(&self, asked: &str) -> Markup {
        html! {
            h2 { "Look for words in the sources" }
            form method="get" role="search" class="row" {
                label class="hidden" for="q" { "Words in the sources" }
                input id="q" name="q" type="search" value=(asked) maxlength="300" placeholder="Words in the sources";
                button class="quiet" { "Find" }
            }
            @if self.item.sources.is_empty() {
                div class="teach" { p { strong { "The story has no source yet." } " " a href={ "/desk/" (self.item.id) "/sources" } { "Add one" } ", then verify the claim against it." } }
            } @else if !asked.is_empty() {
                (self.found(asked))
            }
        }
    }

    fn found(&self, asked: &str) -> Markup {
        let places: Vec<Evidence> = self
            .checks
            .sources
            .iter()
            .flat_map(|(source, text)| {
                let spans = sentences(text, &words::find(text, asked, MOST_PLACES));
                spans.into_iter().map(|span| Evidence { source: source.clone(), span })
            })
            .collect();
        html! {
            @if places.is_empty() { p { "No source has the words “" (asked) "”. Try fewer." } }
            @for place in &places { (self.place(place)) }
        }
    }

    /// The words of a source with what stands around them.
    fn words(&self, evidence: &Evidence) -> Markup {
        let text = self.text(&evidence.source);
        let around = words::passage(text, evidence.span, 240);
        let mark = Mark { span: evidence.span, class: "evidence", number: None };
        html! { blockquote class="source-text" { (marked(text, around, &[mark])) } }
    }

    /// What a source says; nothing for one that was taken away.
    fn text(&self, source: &SourceId) -> &str {
        let found = self.checks.sources.iter().find(|(id, _)| id == source);
        found.map_or("", |(_, text)| text.as_str())
    }

    /// Words in a source with what stands around them, and the button that verifies the claim with them.
    fn place(&self, evidence: &Evidence) -> Markup {
        let text = self.text(&evidence.source);
        html! {
            div class="claim" data-item tabindex="-1" {
                p class="meta" { a href=(source_address(self.item, evidence)) data-key="s" { (self.title(&evidence.source)) } }
                (self.words(evidence))
                @if self.may_check() {
                    form method="post" action={ "/desk/" (self.item.id) "/claims/" (self.claim.id) "/verify" } {
                        (csrf(self.visitor))
                        input type="hidden" name="source" value=(evidence.source);
                        input type="hidden" name="start" value=(evidence.span.start);
                        input type="hidden" name="end" value=(evidence.span.end);
                        button data-key="v" { "Verify with “" (short(evidence.span.of(text))) "”" }
                    }
                }
            }
        }
    }

    fn ask(&self, typed: &str) -> Markup {
        let open = self.claim.state == ClaimState::Open;
        let what = if open { "waive" } else { "reopen" };
        html! {
            h2 { @if open { "Or waive it" } @else { "Take it back" } }
            form class="set" method="post" action={ "/desk/" (self.item.id) "/claims/" (self.claim.id) "/" (what) } {
                (csrf(self.visitor))
                (field::lines("reason", "Why", typed, 3, "It stays in the story's record with your name."))
                div { button class="quiet" { @if open { "Waive with this reason" } @else { "Open it again" } } }
            }
        }
    }
}
