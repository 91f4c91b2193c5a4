//! The credits of a story, looked for on one file that may be a copy of it.

use formats::comparison_view::{Credit, CreditState};
use formats::{Format, Intake};
use story::correction::Label;
use story::ids::{Millis, Who};
use story::item::Release;
use story::terms::Terms;
use story::verdict::{Credit as Seen, Term};
use trace::{Ours, Page};

use crate::input::Input;

/// One credit with what shows it.
#[derive(Debug)]
pub(crate) struct Found {
    label: &'static str,
    state: CreditState,
    evidence: String,
}

impl Found {
    fn new(label: &'static str, seen: Seen) -> Self {
        let (state, evidence) = match seen {
            Seen::Kept { evidence } => (CreditState::Kept, evidence),
            Seen::Wrong { evidence } => (CreditState::Changed, evidence),
            Seen::Missing => (CreditState::Missing, String::new()),
            Seen::Unsure { evidence } => (CreditState::Unknown, evidence),
        };
        Self { label, state, evidence }
    }

    /// As the renderings take it.
    pub(crate) fn shown(&self) -> Credit<'_> {
        Credit { label: self.label, state: self.state, evidence: &self.evidence }
    }
}

/// The credits that `source` has, looked for on `copy`. A source without a byline has none to keep; a link is looked
/// for where the story's address is given.
pub(crate) fn on_copy(source: &Intake, copy: &Input, url: Option<&str>) -> Vec<Found> {
    let content = source.content();
    let newsroom = content.bylines.iter().find_map(|byline| byline.affiliation.as_deref());
    let Some(page) = page(copy) else { return Vec::new() };
    let ours = Ours { newsroom: newsroom.unwrap_or(""), url: url.unwrap_or(""), logo: None };
    let seen = trace::credits(&page, &content, &ours);
    let mut found = Vec::new();
    if !content.bylines.is_empty() {
        found.push(Found::new("byline", seen.byline));
    }
    if newsroom.is_some() {
        found.push(Found::new("affiliation", seen.affiliation));
        found.push(Found::new("notice", seen.notice));
    }
    if url.is_some() {
        found.push(Found::new("link", seen.link));
    }
    found
}

/// What a web page that runs `source` keeps of the terms a new newsroom starts with. None where the source names no
/// newsroom, or is not on the page.
pub(crate) fn terms_on_copy(source: &Intake, copy: &Input, url: Option<&str>) -> Vec<Term> {
    let content = source.content();
    let newsroom = content.bylines.iter().find_map(|byline| byline.affiliation.clone());
    let (Some(newsroom), Format::Html, Some(page)) = (newsroom, copy.format, page(copy)) else {
        return Vec::new();
    };
    let release = Release {
        version: 1,
        content,
        claims: Vec::new(),
        terms: Terms::default(),
        label: Label::First,
        by: Who::System,
        at: Millis(0),
    };
    let ours = Ours { newsroom: &newsroom, url: url.unwrap_or(""), logo: None };
    let mut terms = trace::judge(&page, &[release], &ours, Millis(0)).terms;
    // Without the story's address nobody knows where a link or a counter would lead.
    terms.retain(|term| {
        url.is_some() || !matches!(term.name.as_str(), "link" | "counter" | "canonical" | "read more")
    });
    terms
}

fn page(copy: &Input) -> Option<Page> {
    let kind = match copy.format {
        Format::Html => "text/html; charset=utf-8",
        Format::Text | Format::Markdown => "text/plain; charset=utf-8",
    };
    trace::read_page(&copy.name, Some(kind), copy.file.as_bytes()).ok()
}
