//! The margin of a story under review: claims and findings beside the words they belong to.

use compare::Severity;
use desk::Finding;
use formats::comparison_view::severity_word;
use maud::{Markup, html};
use newsroom::{Checks, Proposal};
use reading::{ClaimKind, Span};
use story::account::{Actor, Role};
use story::item::{Claim, ClaimState, Evidence, Item, Stage};

use crate::access::Visitor;
use crate::answer::{csrf, state};
use crate::marks::Mark;
use crate::people::People;
use crate::when;

/// What the margin is made from.
pub(crate) struct Margin<'a> {
    /// Who looks.
    pub(crate) visitor: &'a Visitor,
    /// The same, signed in.
    pub(crate) actor: &'a Actor,
    /// The story.
    pub(crate) item: &'a Item,
    /// What was found in it.
    pub(crate) checks: &'a Checks,
    /// Names.
    pub(crate) people: &'a People,
}

/// The pencil lines under the copy: claims by their state, numbered, and findings.
#[must_use]
pub(crate) fn marks(item: &Item, findings: &[Finding]) -> Vec<Mark> {
    let claims = item.claims.iter().enumerate().map(|(index, claim)| Mark {
        span: claim.read.selector.position,
        class: class(&claim.state),
        number: Some(((index + 1).to_string(), format!("#claim-{}", index + 1))),
    });
    let findings = findings.iter().map(|finding| Mark {
        span: finding.span,
        class: if finding.severity == Severity::Note { "finding note" } else { "finding" },
        number: None,
    });
    claims.chain(findings).collect()
}

fn class(state: &ClaimState) -> &'static str {
    match state {
        ClaimState::Open => "open",
        ClaimState::Verified { .. } => "verified",
        ClaimState::Waived { .. } => "waived",
    }
}

impl Margin<'_> {
    /// Claims and findings that begin within `block`.
    #[must_use]
    pub(crate) fn beside(&self, block: Span) -> Markup {
        let begins = |span: Span| block.start <= span.start && span.start < block.end.max(block.start + 1);
        let findings: Vec<&Finding> =
            self.checks.findings.iter().filter(|finding| begins(finding.span)).collect();
        let claims = self.item.claims.iter().enumerate();
        html! {
            @for (index, claim) in claims.filter(|(_, claim)| begins(claim.read.selector.position)) {
                (self.claim(index, claim))
            }
            @for finding in findings { (note(finding, &self.checks.manuscript.text)) }
        }
    }

    fn claim(&self, index: usize, claim: &Claim) -> Markup {
        let number = index + 1;
        let address = format!("/desk/{}/claims/{}", self.item.id, claim.id);
        let proposal = self.checks.proposals.iter().find(|proposal| proposal.claim == claim.id);
        html! {
            article class="claim" id={ "claim-" (number) } data-item tabindex="-1" aria-label={ "Claim " (number) } data-start[self.starts(index)] {
                div class="head" {
                    a class="n" href=(address) data-key="Enter" aria-label={ "Claim " (number) ": open" } { (number) }
                    span class="kind" { (kind(claim.read.kind)) }
                    (standing(&claim.state))
                }
                p class="says" { (short(&claim.read.selector.exact)) }
                (self.evidence(claim, proposal, &address))
                (self.actions(index, claim, proposal, &address))
            }
        }
    }

    /// Whether the keys begin here: the first open claim after the one that was just dealt with.
    fn starts(&self, index: usize) -> bool {
        let Some(after) = self.visitor.asked("after") else { return false };
        let done = self.item.claims.iter().position(|claim| claim.id.0 == after);
        let from = done.map_or(0, |done| done + 1);
        let open = |(_, claim): &(usize, &Claim)| claim.state == ClaimState::Open;
        let next = self.item.claims.iter().enumerate().skip(from).find(open);
        next.or_else(|| self.item.claims.iter().enumerate().find(open)).map(|(at, _)| at) == Some(index)
    }

    fn evidence(&self, claim: &Claim, proposal: Option<&Proposal>, address: &str) -> Markup {
        match &claim.state {
            ClaimState::Verified { by, at, evidence } => html! {
                p { "Source: " (self.source(evidence)) ": " span class="says" { (short(self.said(evidence))) } }
                p class="meta" { "verified by " (self.people.name(by)) ", " (when::time(*at)) }
            },
            ClaimState::Waived { by, at, reason } => html! {
                p { "Waived: " (reason) }
                p class="meta" { "by " (self.people.name(by)) ", " (when::time(*at)) }
            },
            ClaimState::Open => html! {
                @match proposal {
                    Some(proposal) => {
                        p { "Source: " (self.source(&proposal.evidence)) ": " span class="says" { (short(&proposal.words)) } }
                        @if proposal.drift.is_empty() { p class="meta" { "no difference found" } }
                        @for drift in proposal.drift.iter().filter(|drift| !self.is_found(&drift.message)) { p class={ "finding-note " (severity_word(drift.severity)) } { (drift.message) } }
                    },
                    None => p class="meta" { "No source says this in words the machine could match. " a href=(address) { "Look in the sources" } },
                }
            },
        }
    }

    /// Whether a rule of the desk says the same: once is enough.
    fn is_found(&self, message: &str) -> bool {
        self.checks.findings.iter().any(|finding| finding.message == message)
    }

    fn source(&self, evidence: &Evidence) -> Markup {
        let title =
            self.item.source(&evidence.source).map_or("a source taken away", |source| source.title.as_str());
        html! { a href=(source_address(self.item, evidence)) data-key="s" { (title) } }
    }

    fn said(&self, evidence: &Evidence) -> &str {
        let found = self.checks.sources.iter().find(|(id, _)| *id == evidence.source);
        found.map_or("", |(_, text)| evidence.span.of(text))
    }

    fn actions(&self, index: usize, claim: &Claim, proposal: Option<&Proposal>, address: &str) -> Markup {
        let may = self.actor.has(Role::Editor)
            && self.item.stage == Stage::Review
            && !self.item.authors.contains(&self.actor.account);
        if !may {
            return html! {};
        }
        if claim.state != ClaimState::Open {
            return self.ask("reopen", "Take this back …", "Why it must be checked again", index, address);
        }
        html! {
            @if let Some(proposal) = proposal {
                div class="act" {
                    (self.verify(&proposal.evidence, address))
                    a href=(address) { "Other words" }
                }
            }
            (self.ask("waive", "Waive …", "Why it needs no check", index, address))
        }
    }

    fn verify(&self, evidence: &Evidence, address: &str) -> Markup {
        html! {
            form method="post" action={ (address) "/verify" } {
                (csrf(self.visitor))
                input type="hidden" name="source" value=(evidence.source);
                input type="hidden" name="start" value=(evidence.span.start);
                input type="hidden" name="end" value=(evidence.span.end);
                button data-key="v" { "Verify with these words" }
            }
        }
    }

    fn ask(&self, what: &str, title: &str, label: &str, index: usize, address: &str) -> Markup {
        let field = format!("{what}-{index}");
        let key = if what == "waive" { "w" } else { "" };
        html! {
            details data-key=(key) {
                summary { (title) }
                form method="post" action={ (address) "/" (what) } {
                    (csrf(self.visitor))
                    label for=(field) { (label) }
                    textarea id=(field) name="reason" rows="2" required maxlength="1000" {}
                    div { button class="small quiet" { @if what == "waive" { "Waive with this reason" } @else { "Open it again" } } }
                }
            }
        }
    }
}

/// The page of a source, at the words.
#[must_use]
pub(crate) fn source_address(item: &Item, evidence: &Evidence) -> String {
    let Evidence { source, span } = evidence;
    format!("/desk/{}/sources/{source}?from={}&to={}#words", item.id, span.start, span.end)
}

fn note(finding: &Finding, text: &str) -> Markup {
    html! {
        div class={ "finding-note " (severity_word(finding.severity)) } {
            span class="name" { (finding.rule) }
            @if !finding.span.is_empty() { " " span class="says" { (short(finding.span.of(text))) } ":" }
            " " (finding.message)
        }
    }
}

/// What a claim rests on, in a word.
#[must_use]
pub(crate) fn kind(kind: ClaimKind) -> &'static str {
    match kind {
        ClaimKind::Quote => "quote",
        ClaimKind::Figure => "figure",
        ClaimKind::Statement => "statement",
        ClaimKind::Fact => "fact",
    }
}

/// A claim's state as a shape and a word.
#[must_use]
pub(crate) fn standing(claim: &ClaimState) -> Markup {
    match claim {
        ClaimState::Open => state("open", "open"),
        ClaimState::Verified { .. } => state("good", "verified"),
        ClaimState::Waived { .. } => state("waived", "waived"),
    }
}

/// At most about 90 characters, cut at a word.
#[must_use]
pub(crate) fn short(text: &str) -> String {
    const MOST: usize = 90;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= MOST {
        return text;
    }
    let head: String = text.chars().take(MOST).collect();
    let cut = head.rfind(' ').map_or(head.as_str(), |at| &head[..at]);
    format!("{cut} …")
}
