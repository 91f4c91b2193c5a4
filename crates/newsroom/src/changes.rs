//! What differs between two captures of one copy, in words for its timeline.

use story::copy::{Copy, Tearsheet};
use story::verdict::{CopyState, CorrectionShown, Standing, Verdict};

/// What `new` shows that the copy did not when it was looked at last.
#[must_use]
pub(crate) fn since(copy: &Copy, new: &Tearsheet) -> Option<String> {
    let differs = copy.captures.last().and_then(|(_, last)| between(last, new));
    let back = copy.vanished.as_ref().map(|_| "there again".to_owned());
    let parts: Vec<String> = back.into_iter().chain(differs).collect();
    (!parts.is_empty()).then(|| parts.join("; "))
}

/// What `new` shows that `old` did not; `None` where the story on the page and its credits are the same.
fn between(old: &Tearsheet, new: &Tearsheet) -> Option<String> {
    let mut parts = Vec::new();
    let (was, is) = (&old.verdict, &new.verdict);
    if was.state != is.state {
        parts.push(format!("{} where it was {}", state(is.state), state(was.state)));
    }
    if was.shows_version != is.shows_version {
        parts.push(format!("shows version {} and no longer version {}", is.shows_version, was.shows_version));
    }
    if was.correction != is.correction && is.correction == CorrectionShown::Shown {
        parts.push("shows the correction".to_owned());
    }
    if was.kept != is.kept && was.shows_version == is.shows_version {
        parts.push(format!("{} sentences kept, not {}", is.kept, was.kept));
    }
    for (standing, words) in [(Standing::Broken, "no longer keeps"), (Standing::Kept, "now keeps")] {
        let turned: Vec<&str> = turned(was, is, standing).collect();
        if !turned.is_empty() {
            parts.push(format!("{words} {}", turned.join(", ")));
        }
    }
    if parts.is_empty() && old.text != new.text {
        parts.push("its words changed".to_owned());
    }
    (!parts.is_empty()).then(|| parts.join("; "))
}

/// The terms that were kept and are broken, or the other way round.
fn turned<'a>(was: &'a Verdict, is: &'a Verdict, to: Standing) -> impl Iterator<Item = &'a str> {
    let before = |name: &str| was.terms.iter().find(|term| term.name == name).map(|term| term.standing);
    let turned = move |name: &str| {
        matches!(
            (before(name), to),
            (Some(Standing::Kept), Standing::Broken) | (Some(Standing::Broken), Standing::Kept)
        )
    };
    is.terms
        .iter()
        .filter(move |term| term.standing == to && turned(&term.name))
        .map(|term| term.name.as_str())
}

fn state(state: CopyState) -> &'static str {
    match state {
        CopyState::Faithful => "faithful",
        CopyState::Edited => "edited",
        CopyState::Rewritten => "rewritten",
        CopyState::Excerpt => "an excerpt",
        CopyState::Unrelated => "without the story",
        CopyState::Vanished => "gone",
    }
}

#[cfg(test)]
mod tests {
    use story::terms::Force;
    use story::verdict::Term;

    use super::*;
    use crate::tearsheets::tests::tearsheet;

    fn sheet(change: impl FnOnce(&mut Tearsheet)) -> Tearsheet {
        let term = |name: &str, standing| Term {
            name: name.into(),
            force: Force::Required,
            standing,
            evidence: String::new(),
        };
        let mut sheet = tearsheet();
        sheet.verdict.terms = vec![term("byline", Standing::Kept), term("logo", Standing::Broken)];
        change(&mut sheet);
        sheet
    }

    #[test]
    fn changes_are_told_in_words() {
        let old = sheet(|_| {});
        assert_eq!(between(&old, &old), None);
        type Change = fn(&mut Tearsheet);
        let cases: [(Change, &str); 5] = [
            (|sheet| sheet.verdict.state = CopyState::Faithful, "faithful where it was without the story"),
            (|sheet| sheet.verdict.shows_version = 2, "shows version 2 and no longer version 1"),
            (|sheet| sheet.verdict.kept = 4, "4 sentences kept, not 0"),
            (
                |sheet| sheet.verdict.terms.iter_mut().for_each(|term| term.standing = Standing::Broken),
                "no longer keeps byline",
            ),
            (|sheet| sheet.text.0.push('1'), "its words changed"),
        ];
        for (change, words) in cases {
            assert_eq!(between(&old, &sheet(change)).as_deref(), Some(words));
        }
    }
}
