//! The eight republishers: what each is like, what it does to a story, and what its copy should therefore be found to be.

use story::verdict::{CopyState, CorrectionShown};

/// What a site is like.
pub(crate) struct Plan {
    /// Its name.
    pub(crate) name: &'static str,
    /// Readers a month.
    pub(crate) audience: &'static str,
    /// Its page.
    pub(crate) template: &'static str,
    /// What becomes of the words.
    pub(crate) words: Words,
    /// What becomes of a later version.
    pub(crate) taking: Taking,
    /// What the copy is, in words.
    pub(crate) kind: &'static str,
    /// What must be found.
    pub(crate) expect: Expect,
}

/// What a site does to the words.
pub(crate) enum Words {
    /// It runs them as they came.
    Kept,
    /// Somebody changes these.
    Changed(&'static [(&'static str, &'static str)]),
    /// Somebody writes their own.
    Rewritten(&'static str),
}

impl Words {
    /// A paragraph as the site runs it.
    pub(crate) fn subedited(&self, paragraph: &str) -> String {
        match self {
            Self::Kept | Self::Rewritten(_) => paragraph.to_owned(),
            Self::Changed(changes) => {
                changes.iter().fold(paragraph.to_owned(), |text, (from, to)| text.replace(from, to))
            }
        }
    }
}

/// What a site does with a later version of a story it has.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Taking {
    /// Runs the new text.
    Replaces,
    /// Adds the correction below the old text.
    Appends,
    /// Leaves the page as it is.
    Ignores,
}

/// What must be found on a copy.
pub(crate) struct Expect {
    /// Its state.
    pub(crate) state: CopyState,
    /// Credits that are not there as they should be.
    pub(crate) credits_missing: &'static [&'static str],
    /// Differences that must be among those found.
    pub(crate) drift: &'static [&'static str],
    /// Whether the correction is on it in the end.
    pub(crate) correction: CorrectionShown,
}

/// All eight, in the order they are told.
pub(crate) static PLANS: [Plan; 8] = [
    Plan {
        name: "The Bay Courier",
        audience: "210000",
        template: include_str!("sites/newspaper.html"),
        words: Words::Kept,
        taking: Taking::Replaces,
        kind: "faithful with all credits",
        expect: Expect {
            state: CopyState::Faithful,
            credits_missing: &[],
            drift: &[],
            correction: CorrectionShown::Shown,
        },
    },
    Plan {
        name: "Tidewater Notes",
        audience: "24000",
        template: include_str!("sites/blog.html"),
        words: Words::Kept,
        taking: Taking::Appends,
        kind: "no byline",
        expect: Expect {
            state: CopyState::Faithful,
            credits_missing: &["byline", "affiliation"],
            drift: &[],
            correction: CorrectionShown::Shown,
        },
    },
    Plan {
        name: "Gridline",
        audience: "88000",
        template: include_str!("sites/magazine.html"),
        words: Words::Kept,
        taking: Taking::Ignores,
        kind: "no logo",
        expect: Expect {
            state: CopyState::Faithful,
            credits_missing: &["logo"],
            drift: &[],
            correction: CorrectionShown::NotShown,
        },
    },
    Plan {
        name: "North Quay News",
        audience: "31000",
        template: include_str!("sites/minimal.html"),
        words: Words::Changed(&[(
            "I will not sign for another winter of trucks",
            "I will never sign for another winter of those trucks",
        )]),
        taking: Taking::Replaces,
        kind: "a quote altered",
        expect: Expect {
            state: CopyState::Edited,
            credits_missing: &[],
            drift: &["quote-altered"],
            correction: CorrectionShown::Shown,
        },
    },
    Plan {
        name: "Kestrel Herald",
        audience: "140000",
        template: include_str!("sites/amp.html"),
        words: Words::Changed(&[("About 2,300 vehicles cross", "3,200 vehicles cross")]),
        taking: Taking::Ignores,
        kind: "a figure changed and its hedge dropped",
        expect: Expect {
            state: CopyState::Edited,
            credits_missing: &[],
            drift: &["figure-changed", "hedge-dropped"],
            correction: CorrectionShown::NotShown,
        },
    },
    Plan {
        name: "Valley Neighbours",
        audience: "17000",
        template: include_str!("sites/community.html"),
        words: Words::Rewritten(include_str!("story/rewritten.txt")),
        taking: Taking::Ignores,
        kind: "rewritten in other words",
        expect: Expect {
            state: CopyState::Rewritten,
            credits_missing: &["byline", "affiliation", "logo", "notice"],
            drift: &[],
            correction: CorrectionShown::NotShown,
        },
    },
    Plan {
        name: "Eastern Roundup",
        audience: "400000",
        template: include_str!("sites/aggregator.html"),
        words: Words::Kept,
        taking: Taking::Replaces,
        kind: "an excerpt",
        expect: Expect {
            state: CopyState::Excerpt,
            credits_missing: &["notice"],
            drift: &[],
            correction: CorrectionShown::NotDue,
        },
    },
    Plan {
        name: "Saltmarsh Post",
        audience: "52000",
        template: include_str!("sites/tables.html"),
        words: Words::Kept,
        taking: Taking::Ignores,
        kind: "one that vanished",
        expect: Expect {
            state: CopyState::Vanished,
            credits_missing: &[],
            drift: &[],
            correction: CorrectionShown::NotShown,
        },
    },
];
