//! Which of the known copies a list shows: those in one state, those with words that are sought.

use std::collections::HashMap;

use maud::{Markup, html};
use newsroom::Unreached;
use store::{CopyRow, ItemRow};
use story::correction::PubStatus;
use story::ids::{CopyId, ItemId};
use story::verdict::{CopyState, CorrectionShown, Standing};

use crate::form::encoded;
use crate::people::People;
use crate::terms;

/// How many kinds there are.
const KINDS: usize = 9;

/// One kind of copies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Only {
    /// All of them.
    All,
    /// Never captured.
    New,
    /// Could not be reached when they were tried last.
    Unreached,
    /// Their page is gone.
    Vanished,
    /// Their words are not the story's.
    Changed,
    /// A term is broken.
    Broken,
    /// A credit may be on them, which a person has to tell.
    Unsure,
    /// The newest correction is not on them.
    Owing,
    /// Their story was killed, and they are still there.
    Recalled,
}

impl Only {
    const EVERY: [Self; KINDS] = [
        Self::All,
        Self::New,
        Self::Unreached,
        Self::Vanished,
        Self::Changed,
        Self::Broken,
        Self::Unsure,
        Self::Owing,
        Self::Recalled,
    ];

    /// Its name in addresses.
    fn name(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::New => "new",
            Self::Unreached => "unreached",
            Self::Vanished => "vanished",
            Self::Changed => "changed",
            Self::Broken => "broken",
            Self::Unsure => "unsure",
            Self::Owing => "owing",
            Self::Recalled => "recalled",
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::All => "All",
            Self::New => "Not captured yet",
            Self::Unreached => "Out of reach",
            Self::Vanished => "Vanished",
            Self::Changed => "Words changed",
            Self::Broken => "Terms broken",
            Self::Unsure => "To be looked at",
            Self::Owing => "Correction not shown",
            Self::Recalled => "Killed, still there",
        }
    }

    fn takes(self, copy: &CopyRow, known: &Known<'_>) -> bool {
        let there = copy.vanished.is_none();
        match self {
            Self::All => true,
            Self::New => copy.last_captured.is_none(),
            Self::Unreached => there && known.unreached.contains_key(&copy.id),
            Self::Vanished => !there,
            Self::Changed => there && matches!(copy.state, Some(CopyState::Edited | CopyState::Rewritten)),
            Self::Broken => there && copy.terms.iter().any(|term| term.standing == Standing::Broken),
            Self::Unsure => there && terms::has_question(&copy.terms),
            Self::Owing => there && copy.correction == Some(CorrectionShown::NotShown),
            Self::Recalled => known.recalled(copy),
        }
    }
}

/// What is known of copies besides their rows.
pub(crate) struct Known<'a> {
    /// What could not be reached when it was tried last.
    pub(crate) unreached: HashMap<CopyId, Unreached>,
    /// The stories that are out, by id.
    pub(crate) stories: HashMap<&'a ItemId, &'a ItemRow>,
    /// Partners' names.
    pub(crate) people: &'a People,
}

impl Known<'_> {
    /// The headline of a copy's story, as it is out.
    pub(crate) fn headline(&self, copy: &CopyRow) -> &str {
        self.stories.get(&copy.item).and_then(|story| story.released_headline.as_deref()).unwrap_or("a story")
    }

    /// Whether a copy's story was killed, and the copy still has it.
    pub(crate) fn recalled(&self, copy: &CopyRow) -> bool {
        let killed = self.stories.get(&copy.item).is_some_and(|story| is_killed(&story.status));
        let has_it = !matches!(copy.state, None | Some(CopyState::Vanished | CopyState::Unrelated));
        killed && has_it
    }

    fn says(&self, copy: &CopyRow, words: &str) -> bool {
        let partner = copy.partner.as_ref().map_or("", |partner| self.people.partner(partner));
        [copy.url.as_str(), partner, self.headline(copy)]
            .iter()
            .any(|text| text.to_lowercase().contains(words))
    }
}

fn is_killed(status: &PubStatus) -> bool {
    matches!(status, PubStatus::Canceled { .. })
}

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sieve {
    only: Only,
    /// Words that are sought, as typed.
    pub(crate) sought: Option<String>,
}

impl Sieve {
    /// From the part behind the "?"; all where it asks for what there is not.
    #[must_use]
    pub(crate) fn of(only: Option<&str>, sought: Option<String>) -> Self {
        let found = Only::EVERY.into_iter().find(|kind| Some(kind.name()) == only);
        Self { only: found.unwrap_or(Only::All), sought }
    }

    /// The copies that pass, and how many there are of each kind with the words that are sought.
    pub(crate) fn sift(&self, copies: Vec<CopyRow>, known: &Known<'_>) -> (Vec<CopyRow>, [usize; KINDS]) {
        let words = self.sought.as_deref().map(str::to_lowercase);
        let mut counts = [0; KINDS];
        let mut passed = Vec::new();
        for copy in
            copies.into_iter().filter(|copy| words.as_deref().is_none_or(|words| known.says(copy, words)))
        {
            for (kind, count) in Only::EVERY.into_iter().zip(&mut counts) {
                *count += usize::from(kind.takes(&copy, known));
            }
            if self.only.takes(&copy, known) {
                passed.push(copy);
            }
        }
        (passed, counts)
    }

    /// What is to be kept when the list is turned over.
    #[must_use]
    pub(crate) fn kept(&self) -> Vec<(&'static str, &str)> {
        let only = (self.only != Only::All).then(|| ("only", self.only.name()));
        only.into_iter().chain(self.sought.as_deref().map(|words| ("q", words))).collect()
    }

    /// Whether nothing was asked for in particular.
    #[must_use]
    pub(crate) fn takes_all(&self) -> bool {
        self.only == Only::All && self.sought.is_none()
    }

    /// A link for each kind there is, with its number.
    pub(crate) fn links(&self, counts: &[usize; KINDS]) -> Markup {
        let sought = self.sought.as_deref().map(|words| format!("&q={}", encoded(words))).unwrap_or_default();
        html! {
            nav class="row sieve" aria-label="Which copies" {
                @for (kind, count) in Only::EVERY.into_iter().zip(counts) {
                    @if *count > 0 || kind == Only::All || kind == self.only {
                        a href={ "/copies?only=" (kind.name()) (sought) } aria-current=[(kind == self.only).then_some("true")] {
                            (kind.words()) " " span class="meta" { (count) }
                        }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_for_is_kept() {
        let kept = |only, sought: Option<&str>| {
            let sieve = Sieve::of(only, sought.map(str::to_owned));
            sieve
                .kept()
                .into_iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect::<Vec<_>>()
                .join("&")
        };
        assert_eq!(kept(None, None), "");
        assert_eq!(kept(Some("nonsense"), None), "");
        assert_eq!(kept(Some("owing"), Some("bay")), "only=owing&q=bay");
        let links =
            Sieve::of(Some("owing"), Some("a&b".into())).links(&[9, 0, 0, 1, 0, 0, 0, 2, 0]).into_string();
        assert!(links.contains("only=vanished&amp;q=a%26b") && !links.contains("only=broken"), "{links}");
        assert!(links.contains("only=owing&amp;q=a%26b\" aria-current=\"true\""), "{links}");
    }
}
