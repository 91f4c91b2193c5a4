//! The terms of a release on its copies: one by one with evidence, in one line, and summed up for a partner.

use std::collections::BTreeMap;

use maud::{Markup, html};
use store::CopyRow;
use story::terms::Force;
use story::verdict::{CorrectionShown, Standing, Term};

use crate::answer::state;

/// The terms in the order they are told.
const ORDER: [&str; 18] = [
    "byline",
    "affiliation",
    "logo",
    "link",
    "notice",
    "edits",
    "extent",
    "headline",
    "window",
    "correction",
    "counter",
    "read more",
    "free to read",
    "nofollow",
    "canonical",
    "robots",
    "picture",
    "note",
];

/// A term in words.
#[must_use]
pub(crate) fn asks(name: &str) -> &str {
    match name {
        "byline" => "The reporter's byline",
        "affiliation" => "The newsroom's name in it",
        "logo" => "The logo",
        "link" => "A link to the original",
        "notice" => "Where it was first published",
        "edits" => "The words, as the terms let them be changed",
        "extent" => "The whole, or an excerpt",
        "headline" => "The headline",
        "window" => "Taken up in time",
        "read more" => "A way from the excerpt to the whole",
        "free to read" => "Open to read without paying",
        "nofollow" => "Whether robots may follow the link",
        "canonical" => "Which page it calls the original",
        "robots" => "What it tells robots",
        "picture" => "Pictures said to be ours",
        "correction" => "The newest correction, in time",
        "counter" => "The counter of readers",
        "note" => "What else was agreed",
        other => other,
    }
}

/// What became of a term, as a shape and a word.
#[must_use]
pub(crate) fn standing(name: &str, standing: Standing) -> Markup {
    let class = match standing {
        Standing::Kept => "good",
        Standing::Broken => "bad",
        Standing::Unseen if word(name, standing) == NOT_SURE => "ask",
        Standing::Unseen => "",
    };
    state(class, word(name, standing))
}

/// Every term of one capture with what shows it: what is broken first, then what is asked for and a person has to look at.
#[must_use]
pub(crate) fn table(terms: &[Term]) -> Markup {
    let mut sorted: Vec<&Term> = terms.iter().collect();
    let rank = |term: &&Term| match term.standing {
        Standing::Broken => 0,
        Standing::Unseen if term.force != Force::Free => 1,
        Standing::Kept => 2,
        Standing::Unseen => 3,
    };
    sorted.sort_by_key(rank);
    html! {
        div class="scroll" tabindex="0" role="region" aria-label="Terms and what became of them" {
            table class="terms" {
                thead { tr { th scope="col" { "Term" } th scope="col" { "On the page" } th scope="col" { "What shows it" } } }
                tbody {
                    @for term in sorted {
                        tr {
                            th scope="row" {
                                (asks(&term.name))
                                @match term.force {
                                    Force::Required => {},
                                    Force::Preferred => { " " span class="meta" { "preferred" } },
                                    Force::Free => { " " span class="meta" { "not asked for" } },
                                }
                            }
                            td { (standing(&term.name, term.standing)) }
                            td { (term.evidence) }
                        }
                    }
                }
            }
        }
    }
}

/// In one line: "breaks logo, notice; not sure of link; 6 kept, 1 not seen". Nothing where nothing is known.
#[must_use]
pub(crate) fn line(terms: &[Term]) -> Markup {
    let with = |wanted: &str| -> Vec<&str> {
        let told = terms.iter().filter(|term| word(&term.name, term.standing) == wanted);
        told.map(|term| term.name.as_str()).collect()
    };
    let (broken, unsure, unseen) = (with("broken"), with(NOT_SURE), with("not seen").len());
    html! {
        @if !terms.is_empty() {
            @if !broken.is_empty() { (state("bad wrap", &format!("breaks {}", broken.join(", ")))) " " }
            @if !unsure.is_empty() { (state("ask wrap", &format!("not sure of {}", unsure.join(", ")))) " " }
            @if broken.is_empty() && unsure.is_empty() { (state("good", "keeps the terms")) " " }
            span class="meta" { (with("kept").len()) " kept" @if unseen > 0 { ", " (unseen) " not seen" } }
        }
    }
}

/// How often each term was kept, broken, or could not be seen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Tally(BTreeMap<String, [usize; 3]>);

impl Tally {
    /// Over the last captures of `copies`.
    #[must_use]
    pub(crate) fn of<'a>(copies: impl IntoIterator<Item = &'a CopyRow>) -> Self {
        let mut tally = Self::default();
        for term in copies.into_iter().flat_map(|copy| &copy.terms) {
            let at = match term.standing {
                Standing::Kept => 0,
                Standing::Broken => 1,
                Standing::Unseen => 2,
            };
            if let Some(count) = tally.0.entry(term.name.clone()).or_default().get_mut(at) {
                *count += 1;
            }
        }
        tally
    }

    /// Each term with how often it was kept, broken and not seen, in the order they are told.
    pub(crate) fn rows(&self) -> impl Iterator<Item = (&str, [usize; 3])> {
        ORDER.into_iter().filter_map(|name| Some((name, *self.0.get(name)?)))
    }

    /// Whether nothing was seen.
    #[must_use]
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many terms were kept, of those that show whether they were.
    #[must_use]
    pub(crate) fn kept(&self) -> (usize, usize) {
        self.0.values().fold((0, 0), |(kept, all), [k, b, _]| (kept + k, all + k + b))
    }

    /// The sums as a table with a bar for each term.
    #[must_use]
    pub(crate) fn table(&self) -> Markup {
        html! {
            div class="scroll" tabindex="0" role="region" aria-label="How the terms are kept" {
                table class="terms" {
                    thead { tr {
                        th scope="col" { "Term" } th scope="col" class="number" { "Kept" } th scope="col" class="number" { "Broken" }
                        th scope="col" class="number" { "Not seen, not sure" } th scope="col" { "Kept of what was seen" }
                    } }
                    tbody {
                        @for (name, [kept, broken, unseen]) in self.rows() {
                            tr {
                                th scope="row" { (asks(name)) }
                                td class="number" { (kept) } td class="number" { (broken) } td class="number" { (unseen) }
                                td {
                                    @if kept + broken > 0 {
                                        progress max=(kept + broken) value=(kept) aria-label={ (asks(name)) ": kept " (kept) " of " (kept + broken) } {}
                                    } @else { span class="meta" { "never seen" } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Said of a credit that may be on the page.
const NOT_SURE: &str = "not sure";

/// What became of a term, in a word. Of a credit something may be on the page; of the rest a page shows nothing.
#[must_use]
pub(crate) fn word(name: &str, standing: Standing) -> &'static str {
    let credit = || matches!(name, "byline" | "affiliation" | "logo" | "link" | "notice");
    match standing {
        Standing::Kept => "kept",
        Standing::Broken => "broken",
        Standing::Unseen if credit() => NOT_SURE,
        Standing::Unseen => "not seen",
    }
}

/// Whether a credit that is asked for may be on the page, so that a person has to look.
#[must_use]
pub(crate) fn has_question(terms: &[Term]) -> bool {
    let asked = terms.iter().filter(|term| term.force != Force::Free);
    asked.into_iter().any(|term| word(&term.name, term.standing) == NOT_SURE)
}

/// What became of the newest correction, for a spreadsheet.
#[must_use]
pub(crate) fn correction(shown: CorrectionShown) -> &'static str {
    match shown {
        CorrectionShown::NotDue => "",
        CorrectionShown::Shown => "shown",
        CorrectionShown::NotShown => "not shown",
    }
}

/// The names of all terms, for columns.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    ORDER.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn term(name: &str, standing: Standing) -> Term {
        Term { name: name.into(), force: Force::Required, standing, evidence: "words".into() }
    }

    #[test]
    fn broken_terms_are_named() {
        let shown = |terms: &[Term]| line(terms).into_string();
        let terms =
            [term("byline", Standing::Kept), term("logo", Standing::Broken), term("note", Standing::Unseen)];
        assert!(shown(&terms).contains("breaks logo"), "{}", shown(&terms));
        assert!(shown(&terms).contains("1 kept, 1 not seen"));
        assert!(shown(&terms[..1]).contains("keeps the terms"));
        let unsure = [term("byline", Standing::Kept), term("logo", Standing::Unseen)];
        assert!(shown(&unsure).contains("not sure of logo"), "{}", shown(&unsure));
        assert!(!shown(&unsure).contains("keeps the terms"), "{}", shown(&unsure));
        assert_eq!(shown(&[]), "");
    }
}
