//! Any event, for the laws.

use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use story::account::{AccountEvent, Role};
use story::candidate::CandidateEvent;
use story::content::{Byline, Content, Urgency};
use story::copy::{CopyEvent, Found, Tearsheet};
use story::correction::{Correction, Label, PubStatus};
use story::delivery::DeliveryEvent;
use story::event::Event;
use story::ids::{AccountId, BlobHash, ClaimId, CopyId, ItemId, Millis, PartnerId, ReportId, SourceId};
use story::item::{ClaimKind, ClaimRead, Evidence, ItemEvent, Selector, Span};
use story::partner::{Application, Destination, PartnerEvent};
use story::report::{Complaint, ReportEvent};
use story::settings::{Settings, SettingsEvent};
use story::source::{Source, SourceKind};
use story::terms::{Force, Terms};
use story::verdict::{CopyState, CorrectionShown, Credit, Credits, DriftNote, Standing, Term, Verdict};

/// Any text at all, control characters and quotes too.
fn text() -> impl Strategy<Value = String> + Clone {
    prop_oneof!["\\PC{0,12}", vec(any::<char>(), 0..12).prop_map(String::from_iter)]
}

fn texts() -> impl Strategy<Value = Vec<String>> {
    vec(text(), 0..3)
}

fn millis() -> impl Strategy<Value = Millis> {
    any::<i64>().prop_map(Millis)
}

fn one_of<T: Clone + std::fmt::Debug + 'static>(values: &'static [T]) -> impl Strategy<Value = T> + Clone {
    prop::sample::select(values)
}

fn span() -> impl Strategy<Value = Span> {
    (0..usize::MAX, 0..usize::MAX).prop_map(|(start, end)| Span { start, end })
}

pub(super) fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        8 => item().prop_map(Event::Item),
        2 => account().prop_map(Event::Account),
        2 => partner().prop_map(Event::Partner),
        3 => copy().prop_map(Event::Copy),
        2 => candidate().prop_map(Event::Candidate),
        1 => report().prop_map(Event::Report),
        1 => delivery().prop_map(Event::Delivery),
        1 => settings().prop_map(|settings| Event::Settings(SettingsEvent::Set { settings })),
    ]
}

fn item() -> impl Strategy<Value = ItemEvent> {
    let claims = vec((text().prop_map(ClaimId), claim()), 0..3);
    prop_oneof![
        text().prop_map(|id| ItemEvent::Opened { id: ItemId(id) }),
        (content(), claims).prop_map(|(content, claims)| ItemEvent::Revised { content, claims }),
        source().prop_map(|source| ItemEvent::SourceAdded { source }),
        (text().prop_map(SourceId), text())
            .prop_map(|(source, reason)| ItemEvent::SourceRemoved { source, reason }),
        Just(ItemEvent::Submitted),
        text().prop_map(|reason| ItemEvent::Returned { reason }),
        (text().prop_map(ClaimId), text().prop_map(SourceId), span()).prop_map(|(claim, source, span)| {
            ItemEvent::ClaimVerified { claim, evidence: Evidence { source, span } }
        }),
        (text().prop_map(ClaimId), text())
            .prop_map(|(claim, reason)| ItemEvent::ClaimWaived { claim, reason }),
        (text().prop_map(ClaimId), text())
            .prop_map(|(claim, reason)| ItemEvent::ClaimReopened { claim, reason }),
        (any::<u32>(), label(), terms()).prop_map(|(version, label, terms)| ItemEvent::Released {
            version,
            label,
            terms
        }),
        status().prop_map(|status| ItemEvent::StatusSet { status }),
    ]
}

fn content() -> impl Strategy<Value = Content> {
    let byline = (text(), of(text())).prop_map(|(name, affiliation)| Byline { name, affiliation });
    let urgency = (1_u8..=9).prop_map(|value| Urgency::new(value).unwrap_or_default());
    let head = (of(text()), text(), of(text()), of(text()), vec(byline, 0..3), of(text()));
    (head, texts(), texts(), of(text()), urgency, texts(), of(millis())).prop_map(
        |(head, key_points, body, ednote, urgency, subjects, embargo)| {
            let (headline, slugline, dateline, date, bylines, standfirst) = head;
            Content {
                headline,
                slugline,
                dateline,
                date,
                bylines,
                standfirst,
                key_points,
                body,
                ednote,
                urgency,
                subjects,
                embargo,
            }
        },
    )
}

fn claim() -> impl Strategy<Value = ClaimRead> {
    use ClaimKind::{Fact, Figure, Quote, Statement};
    (one_of(&[Quote, Figure, Statement, Fact]), text(), text(), text(), span()).prop_map(
        |(kind, exact, prefix, suffix, position)| ClaimRead {
            kind,
            selector: Selector { exact, prefix, suffix, position },
        },
    )
}

fn source() -> impl Strategy<Value = Source> {
    use SourceKind::{Data, Document, Interview, Page, Transcript};
    let kind = one_of(&[Document, Transcript, Interview, Page, Data]);
    let words = (text(), text(), of(text()), text(), text());
    (words, kind, text(), text(), text(), any::<bool>()).prop_map(
        |(words, kind, vouched, bytes, read, public)| {
            let (id, title, outlet, credibility, provenance) = words;
            let (id, vouched_by) = (SourceId(id), AccountId(vouched));
            let (bytes, text) = (BlobHash(bytes), BlobHash(read));
            Source { id, title, kind, outlet, credibility, provenance, vouched_by, bytes, text, public }
        },
    )
}

fn label() -> impl Strategy<Value = Label> {
    let told = || {
        (text(), text(), millis(), of(text().prop_map(ReportId)))
            .prop_map(|(wrong, right, noticed, report)| Correction { wrong, right, noticed, report })
    };
    prop_oneof![
        one_of(&[Label::First, Label::Update, Label::Refile]),
        told().prop_map(Label::Correction),
        told().prop_map(Label::Clarification),
    ]
}

fn status() -> impl Strategy<Value = PubStatus> {
    prop_oneof![
        Just(PubStatus::Usable),
        text().prop_map(|reason| PubStatus::Withheld { reason }),
        text().prop_map(|reason| PubStatus::Canceled { reason }),
    ]
}

fn terms() -> impl Strategy<Value = Terms> {
    let force = one_of(&[Force::Required, Force::Preferred, Force::Free]);
    let forces = prop::array::uniform5(force);
    let times = (any::<u32>(), of(any::<u32>()));
    (any::<u32>(), forces, any::<bool>(), any::<bool>(), times, of(text())).prop_map(
        |(version, forces, excerpts, edits, (correction_hours, window_days), note)| {
            let [byline, affiliation, logo, link, notice] = forces;
            Terms {
                version,
                byline,
                affiliation,
                logo,
                link,
                notice,
                excerpts,
                edits,
                correction_hours,
                window_days,
                note,
            }
        },
    )
}

fn account() -> impl Strategy<Value = AccountEvent> {
    let roles = || vec(one_of(&[Role::Reporter, Role::Editor, Role::Admin]), 0..4);
    prop_oneof![
        (text().prop_map(AccountId), text(), text(), roles())
            .prop_map(|(id, name, email, roles)| AccountEvent::Opened { id, name, email, roles }),
        roles().prop_map(|roles| AccountEvent::RolesSet { roles }),
        Just(AccountEvent::Closed),
    ]
}

fn partner() -> impl Strategy<Value = PartnerEvent> {
    let application = (text(), text(), any::<u64>(), text(), text()).prop_map(
        |(name, site, audience, measured, contact)| Application { name, site, audience, measured, contact },
    );
    let destination = of(text().prop_map(|url| Destination::Webhook { url }));
    prop_oneof![
        (text().prop_map(PartnerId), application)
            .prop_map(|(id, application)| PartnerEvent::Applied { id, application }),
        (any::<bool>(), text()).prop_map(|(approved, reason)| PartnerEvent::Vetted { approved, reason }),
        destination.prop_map(|destination| PartnerEvent::DestinationSet { destination }),
    ]
}

fn copy() -> impl Strategy<Value = CopyEvent> {
    use Found::{Counter, Crawl, Feed, Partner, Reported};
    let found = one_of(&[Reported, Partner, Feed, Counter, Crawl]);
    let tearsheet =
        (text(), any::<u16>(), text(), text(), verdict()).prop_map(|(url, status, bytes, text, verdict)| {
            let (bytes, text) = (BlobHash(bytes), BlobHash(text));
            CopyEvent::Captured { tearsheet: Box::new(Tearsheet { url, status, bytes, text, verdict }) }
        });
    prop_oneof![
        (text().prop_map(CopyId), text().prop_map(ItemId), text(), of(text().prop_map(PartnerId)), found)
            .prop_map(|(id, item, url, partner, found)| CopyEvent::Found { id, item, url, partner, found }),
        tearsheet,
        text().prop_map(|what| CopyEvent::Changed { what }),
        text().prop_map(|reason| CopyEvent::Vanished { reason }),
    ]
}

fn candidate() -> impl Strategy<Value = CandidateEvent> {
    use Found::{Counter, Crawl, Feed, Partner, Reported};
    let source = one_of(&[Reported, Partner, Feed, Counter, Crawl]);
    prop_oneof![
        (text().prop_map(CopyId), text().prop_map(ItemId), text(), source, text()).prop_map(
            |(id, item, url, source, reason)| CandidateEvent::Dismissed { id, item, url, source, reason }
        ),
        Just(CandidateEvent::Restored),
    ]
}

fn verdict() -> impl Strategy<Value = Verdict> {
    use CopyState::{Edited, Excerpt, Faithful, Rewritten, Unrelated, Vanished};
    use CorrectionShown::{NotDue, NotShown, Shown};
    let credit = prop_oneof![
        text().prop_map(|evidence| Credit::Kept { evidence }),
        Just(Credit::Missing),
        text().prop_map(|evidence| Credit::Wrong { evidence }),
        text().prop_map(|evidence| Credit::Unsure { evidence }),
    ];
    let credits = vec(credit, 5).prop_filter_map("five of them", |all| {
        let [byline, affiliation, logo, link, notice] = all.try_into().ok()?;
        Some(Credits { byline, affiliation, logo, link, notice })
    });
    let drift =
        (text(), text(), text()).prop_map(|(name, severity, message)| DriftNote { name, severity, message });
    let state = one_of(&[Faithful, Edited, Rewritten, Excerpt, Unrelated, Vanished]);
    let shown = one_of(&[NotDue, Shown, NotShown]);
    let force = one_of(&[Force::Required, Force::Preferred, Force::Free]);
    let standing = one_of(&[Standing::Kept, Standing::Broken, Standing::Unseen]);
    let term = (text(), force, standing, text()).prop_map(|(name, force, standing, evidence)| Term {
        name,
        force,
        standing,
        evidence,
    });
    let terms = vec(term, 0..3);
    (state, any::<[u32; 3]>(), credits, vec(drift, 0..3), shown, terms).prop_map(
        |(state, [kept, total, shows_version], credits, drift, correction, terms)| Verdict {
            state,
            kept,
            total,
            credits,
            drift,
            shows_version,
            correction,
            terms,
        },
    )
}

fn report() -> impl Strategy<Value = ReportEvent> {
    let complaint = (text().prop_map(ItemId), any::<u32>(), text(), text(), of(text())).prop_map(
        |(item, version, words, problem, contact)| Complaint { item, version, words, problem, contact },
    );
    prop_oneof![
        (text().prop_map(ReportId), complaint)
            .prop_map(|(id, complaint)| ReportEvent::Received { id, complaint }),
        (any::<bool>(), text()).prop_map(|(upheld, reason)| ReportEvent::Answered { upheld, reason }),
    ]
}

fn delivery() -> impl Strategy<Value = DeliveryEvent> {
    prop_oneof![
        text().prop_map(|answer| DeliveryEvent::Delivered { answer }),
        (text(), any::<bool>()).prop_map(|(reason, last)| DeliveryEvent::Failed { reason, last }),
    ]
}

fn settings() -> impl Strategy<Value = Settings> {
    (text(), text(), of(text().prop_map(BlobHash)), text(), terms())
        .prop_map(|(name, address, logo, contact, terms)| Settings { name, address, logo, contact, terms })
}
