//! Terms on a copy, as the commands tell them: a line each for people, an object each as JSON.

use serde::Serialize;
use story::terms::Force;
use story::verdict::{Standing, Term};

/// A term as JSON.
#[derive(Debug, Serialize)]
pub(crate) struct Told<'a> {
    term: &'a str,
    force: &'static str,
    standing: &'static str,
    evidence: &'a str,
}

impl<'a> Told<'a> {
    pub(crate) fn of(term: &'a Term) -> Self {
        let force = match term.force {
            Force::Required => "required",
            Force::Preferred => "preferred",
            Force::Free => "free",
        };
        Self { term: &term.name, force, standing: word(term.standing), evidence: &term.evidence }
    }
}

fn word(standing: Standing) -> &'static str {
    match standing {
        Standing::Kept => "kept",
        Standing::Broken => "broken",
        Standing::Unseen => "not seen",
    }
}

/// Each term with its evidence on a line of its own, what is broken first.
pub(crate) fn lines(terms: &[Term]) -> String {
    let mut sorted: Vec<&Term> = terms.iter().collect();
    sorted.sort_by_key(|term| match term.standing {
        Standing::Broken => 0,
        Standing::Unseen => 1,
        Standing::Kept => 2,
    });
    let line = |term: &Term| {
        let force = match term.force {
            Force::Required => "",
            Force::Preferred => " (preferred)",
            Force::Free => " (not asked for)",
        };
        format!("  {:<8}  {:<12}  {}{force}\n", word(term.standing), term.name, term.evidence)
    };
    sorted.into_iter().map(line).collect()
}
