//! What a captured page showed of a release.

use crate::terms::Force;

/// What a copy is, in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CopyState {
    /// Every sentence kept, but for permitted edits.
    Faithful,
    /// Some sentences changed, cut or added.
    Edited,
    /// The same statements in other words.
    Rewritten,
    /// A part of it.
    Excerpt,
    /// The page is there, the story is not on it.
    Unrelated,
    /// The page is gone.
    Vanished,
}

/// Whether a credit is on the page.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Credit {
    /// It is; these are the words or the address that show it.
    Kept {
        /// The evidence.
        evidence: String,
    },
    /// It is not.
    Missing,
    /// It is there, but not as the terms ask.
    Wrong {
        /// What stands there instead.
        evidence: String,
    },
    /// It is on the page, or may be, and nothing tells whether it is this story's: a question to a person.
    Unsure {
        /// What was seen, and where.
        evidence: String,
    },
}

/// The credits the terms ask for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Credits {
    /// The reporter's byline.
    pub byline: Credit,
    /// The newsroom's affiliation.
    pub affiliation: Credit,
    /// The newsroom's logo.
    pub logo: Credit,
    /// A link to the original.
    pub link: Credit,
    /// The notice that names the terms.
    pub notice: Credit,
}

impl Credit {
    /// What became of it.
    #[must_use]
    pub fn standing(&self) -> Standing {
        match self {
            Self::Kept { .. } => Standing::Kept,
            Self::Missing | Self::Wrong { .. } => Standing::Broken,
            Self::Unsure { .. } => Standing::Unseen,
        }
    }
}

impl Credits {
    /// Each by its name, in the order they are told.
    #[must_use]
    pub fn each(&self) -> [(&'static str, &Credit); 5] {
        [
            ("byline", &self.byline),
            ("affiliation", &self.affiliation),
            ("logo", &self.logo),
            ("link", &self.link),
            ("notice", &self.notice),
        ]
    }

    /// What became of each.
    #[must_use]
    pub fn standings(&self) -> Standings {
        Standings {
            byline: self.byline.standing(),
            affiliation: self.affiliation.standing(),
            logo: self.logo.standing(),
            link: self.link.standing(),
            notice: self.notice.standing(),
        }
    }
}

/// What became of each credit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Standings {
    /// The reporter's byline.
    pub byline: Standing,
    /// The newsroom's affiliation.
    pub affiliation: Standing,
    /// The newsroom's logo.
    pub logo: Standing,
    /// A link to the original.
    pub link: Standing,
    /// The notice that names the terms.
    pub notice: Standing,
}

impl Standings {
    /// Each by its name, in the order they are told.
    #[must_use]
    pub fn each(&self) -> [(&'static str, Standing); 5] {
        [
            ("byline", self.byline),
            ("affiliation", self.affiliation),
            ("logo", self.logo),
            ("link", self.link),
            ("notice", self.notice),
        ]
    }

    /// The names of those with which this became.
    #[must_use]
    pub fn with(&self, standing: Standing) -> Vec<&'static str> {
        self.each().into_iter().filter(|(_, own)| *own == standing).map(|(name, _)| name).collect()
    }
}

/// A difference found on a copy, as it was told at the time.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DriftNote {
    /// Its name: "quote-altered".
    pub name: String,
    /// "error", "warning" or "note".
    pub severity: String,
    /// One sentence for a person.
    pub message: String,
}

/// Whether a copy has taken the newest correction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CorrectionShown {
    /// The story has none, or the copy's part of the story is not touched by it.
    NotDue,
    /// The page shows the corrected words.
    Shown,
    /// The page still shows the wrong ones.
    NotShown,
}

/// What became of a term on a copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// The page keeps it.
    Kept,
    /// The page does not.
    Broken,
    /// The page can't show it: a question to a person.
    Unseen,
}

/// One term of the release's terms, held against one page.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Term {
    /// "byline", "affiliation", "logo", "link", "notice", "counter", "edits", "extent", "headline", "window", "correction", "note";
    /// and of what the terms do not ask, where the page says it: "canonical", "robots", "free to read", "read more",
    /// "nofollow", "picture".
    pub name: String,
    /// How much it binds.
    pub force: Force,
    /// What became of it.
    pub standing: Standing,
    /// What shows it, in words or as the page has it.
    pub evidence: String,
}

/// What one capture showed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// In one word.
    pub state: CopyState,
    /// Sentences of the release kept (moved ones too).
    pub kept: u32,
    /// Sentences of the release.
    pub total: u32,
    /// Which credits are on the page.
    pub credits: Credits,
    /// Differences that matter, worst first.
    pub drift: Vec<DriftNote>,
    /// The released version nearest to what the page shows.
    pub shows_version: u32,
    /// Whether the newest correction is on it.
    pub correction: CorrectionShown,
    /// The terms it went out under, one by one. Empty where the story is not on the page, and for captures of the
    /// first version of Standfirst.
    pub terms: Vec<Term>,
}

impl Verdict {
    /// What became of each credit. Captures of earlier versions tell by its term alone where there was no logo to look for.
    #[must_use]
    pub fn standings(&self) -> Standings {
        let asked = |name: &str| self.terms.iter().find(|term| term.name == name).map(|term| term.standing);
        let mut standings = self.credits.standings();
        if standings.logo == Standing::Broken && asked("logo") == Some(Standing::Unseen) {
            standings.logo = Standing::Unseen;
        }
        standings
    }
}
