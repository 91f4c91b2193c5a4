//! Copies and what they showed, in the log.

use story::copy::{CopyEvent, Found, Tearsheet};
use story::verdict::{
    CopyState, CorrectionShown, Credit, Credits, DriftNote, Standing, Standings, Term, Verdict,
};

use super::convert::shape;
use super::settings::ForceShape;

shape!(enum FoundShape of Found { Reported, Partner, Feed, Counter, Crawl });

shape!(enum CopyStateShape of CopyState { Faithful, Edited, Rewritten, Excerpt, Unrelated, Vanished });

shape!(enum CorrectionShownShape of CorrectionShown { NotDue, Shown, NotShown });

shape!(enum CreditShape of Credit { Kept { evidence: String }, Missing, Wrong { evidence: String }, Unsure { evidence: String } });

shape!(struct CreditsShape of Credits {
    byline: CreditShape,
    affiliation: CreditShape,
    logo: CreditShape,
    link: CreditShape,
    notice: CreditShape,
});

shape!(struct DriftNoteShape of DriftNote { name: String, severity: String, message: String });

shape!(enum StandingShape of Standing { Kept, Broken, Unseen });

shape!(struct StandingsShape of Standings {
    byline: StandingShape,
    affiliation: StandingShape,
    logo: StandingShape,
    link: StandingShape,
    notice: StandingShape,
});

shape!(struct TermShape of Term {
    name: String,
    force: ForceShape,
    standing: StandingShape,
    evidence: String,
});

shape!(struct VerdictShape of Verdict {
    state: CopyStateShape,
    kept: u32,
    total: u32,
    credits: CreditsShape,
    drift: Vec<DriftNoteShape>,
    shows_version: u32,
    correction: CorrectionShownShape,
    #[serde(default)]
    terms: Vec<TermShape>,
});

shape!(struct TearsheetShape of Tearsheet {
    url: String,
    status: u16,
    bytes: String,
    text: String,
    verdict: VerdictShape,
});

shape!(enum CopyEventShape of CopyEvent {
    Found { id: String, item: String, url: String, partner: Option<String>, found: FoundShape },
    Captured { tearsheet: Box<TearsheetShape> },
    Changed { what: String },
    Vanished { reason: String },
});
