//! The life of one story through the use cases, on the embedded default.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests may stop at the first surprise")]

mod common;

use common::{Desk, content};
use newsroom::{Error, NewSource};
use story::account::Actor;
use story::correction::{Correction, Label, PubStatus};
use story::ids::{ItemId, Millis};
use story::item::{ClaimState, Command, Refusal};
use story::partner::{Application, Destination};
use story::report::Complaint;
use story::source::SourceKind;

const BODY: [&str; 2] = [
    "The city will close the Old Bridge on Monday after inspectors found cracks in three of its nine piers.",
    "“We found it on Friday,” said Rhea Collins, the city's chief engineer. The bridge carries about 2,300 vehicles a day.",
];

async fn waive_all(desk: &Desk, editor: &Actor, id: &ItemId) {
    let item = desk.newsroom.item(id).await.unwrap().item;
    for claim in item.claims.iter().filter(|claim| claim.state == ClaimState::Open) {
        let command = Command::Waive { claim: claim.id.clone(), reason: "seen on the spot".into() };
        desk.newsroom.command(editor, id, command).await.unwrap();
    }
}

async fn released(desk: &Desk) -> ItemId {
    let id = desk.newsroom.open_item(&desk.mara, content(&BODY)).await.unwrap();
    desk.newsroom.command(&desk.mara, &id, Command::Submit).await.unwrap();
    waive_all(desk, &desk.tobias, &id).await;
    desk.newsroom.release(&desk.tobias, &id, Label::First).await.unwrap();
    id
}

fn source(file: &str, bytes: &[u8]) -> NewSource {
    NewSource {
        title: "Inspection report".into(),
        kind: SourceKind::Document,
        outlet: Some("City works department".into()),
        credibility: "Signed by the chief engineer".into(),
        provenance: "Handed over at the council meeting".into(),
        file: file.into(),
        bytes: bytes.to_vec(),
        public: true,
    }
}

#[tokio::test]
async fn a_story_goes_out_only_checked_and_only_through_somebody_else() {
    let desk = Desk::open().await;
    let newsroom = &desk.newsroom;
    let id = newsroom.open_item(&desk.mara, content(&BODY)).await.unwrap();
    assert!(matches!(newsroom.published(&id).await, Err(Error::NotFound(_))));
    newsroom.command(&desk.mara, &id, Command::Submit).await.unwrap();
    let early = newsroom.release(&desk.tobias, &id, Label::First).await;
    assert!(matches!(early, Err(Error::Refused(Refusal::Gate(_)))), "{early:?}");
    waive_all(&desk, &desk.tobias, &id).await;
    for refused in [&desk.mara, &Actor { account: desk.mara.account.clone(), roles: desk.ines.roles.clone() }]
    {
        assert!(matches!(newsroom.release(refused, &id, Label::First).await, Err(Error::Refused(_))));
    }
    newsroom.release(&desk.lena, &id, Label::First).await.unwrap();
    assert_eq!(newsroom.published(&id).await.unwrap().release().version, 1);
}

#[tokio::test]
async fn evidence_is_words_in_a_source_the_story_has() {
    let desk = Desk::open().await;
    let newsroom = &desk.newsroom;
    let id = newsroom.open_item(&desk.mara, content(&BODY)).await.unwrap();
    let report = "The Old Bridge must close on Monday. Inspectors found cracks in three of its nine piers.";
    let source_id =
        newsroom.add_source(&desk.mara, &id, source("report.txt", report.as_bytes())).await.unwrap();
    newsroom.command(&desk.mara, &id, Command::Submit).await.unwrap();
    let checks = newsroom.checks(&id).await.unwrap();
    let proposal = checks.proposals.first().unwrap();
    assert_eq!(proposal.evidence.source, source_id);
    assert!(proposal.words.contains("nine piers"), "{}", proposal.words);
    let beyond = story::item::Evidence { source: source_id, span: story::item::Span::new(5_000, 5_010) };
    let verify = |evidence| Command::Verify { claim: proposal.claim.clone(), evidence };
    let refused = newsroom.command(&desk.tobias, &id, verify(beyond)).await;
    assert!(matches!(refused, Err(Error::Refused(Refusal::NoEvidence))), "{refused:?}");
    newsroom.command(&desk.tobias, &id, verify(proposal.evidence.clone())).await.unwrap();
}

#[tokio::test]
async fn a_file_that_is_no_text_is_refused_and_nothing_is_kept() {
    let desk = Desk::open().await;
    let id = desk.newsroom.open_item(&desk.mara, content(&BODY)).await.unwrap();
    let refused = desk.newsroom.add_source(&desk.mara, &id, source("report.txt", b"%PDF-1.7\n...")).await;
    let Err(Error::File { name, problem }) = refused else { panic!("{refused:?}") };
    assert_eq!(name, "report.txt");
    assert!(problem.contains("PDF"), "{problem}");
    assert!(desk.newsroom.item(&id).await.unwrap().item.sources.is_empty());
}

#[tokio::test]
async fn two_writers_do_not_overwrite_each_other() {
    let desk = Desk::open().await;
    let newsroom = &desk.newsroom;
    let id = newsroom.open_item(&desk.mara, content(&BODY)).await.unwrap();
    let seen = newsroom.item(&id).await.unwrap().version();
    newsroom.revise(&desk.mara, &id, seen, content(&["It closes on Tuesday."])).await.unwrap();
    let late = newsroom.revise(&desk.tobias, &id, seen, content(&["It closes on Friday."])).await;
    assert!(matches!(late, Err(Error::Changed)), "{late:?}");
}

#[tokio::test]
async fn an_embargoed_release_is_not_public_before_its_time() {
    let desk = Desk::open().await;
    let newsroom = &desk.newsroom;
    let embargoed =
        story::content::Content { embargo: Some(Millis(newsroom::now().0 + 3_600_000)), ..content(&BODY) };
    let id = newsroom.open_item(&desk.mara, embargoed).await.unwrap();
    newsroom.command(&desk.mara, &id, Command::Submit).await.unwrap();
    waive_all(&desk, &desk.tobias, &id).await;
    newsroom.release(&desk.tobias, &id, Label::First).await.unwrap();
    assert!(matches!(newsroom.published(&id).await, Err(Error::NotFound(_))));
    assert!(newsroom.front(10).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_readers_report_becomes_a_correction() {
    let desk = Desk::open().await;
    let newsroom = &desk.newsroom;
    let id = released(&desk).await;
    let complaint = Complaint {
        item: id.clone(),
        version: 1,
        words: "on Friday".into(),
        problem: "The report is dated Thursday.".into(),
        contact: None,
    };
    let report = newsroom.report_error(complaint).await.unwrap();
    assert!(matches!(newsroom.answer_report(&desk.mara, &report, true, "yes").await, Err(Error::Role(_))));
    newsroom.answer_report(&desk.tobias, &report, true, "The report says Thursday.").await.unwrap();
    let (_, noticed) = newsroom.report(&report).await.unwrap();

    let seen = newsroom.item(&id).await.unwrap().version();
    let mended = BODY[1].replace("Friday", "Thursday");
    newsroom.revise(&desk.mara, &id, seen, content(&[BODY[0], &mended])).await.unwrap();
    newsroom.command(&desk.mara, &id, Command::Submit).await.unwrap();
    waive_all(&desk, &desk.tobias, &id).await;
    let correction = Correction {
        wrong: "We found it on Friday".into(),
        right: "We found it on Thursday".into(),
        noticed,
        report: Some(report),
    };
    newsroom.release(&desk.tobias, &id, Label::Correction(correction)).await.unwrap();
    assert_eq!(newsroom.published(&id).await.unwrap().release().version, 2);
    assert_eq!(newsroom.store().corrections().await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_release_is_queued_for_partners_a_person_approved_and_for_nobody_else() {
    let desk = Desk::open().await;
    let newsroom = &desk.newsroom;
    let application = |name: &str| Application {
        name: name.into(),
        site: format!("https://{name}.example"),
        audience: 40_000,
        measured: "server log, a month".into(),
        contact: format!("web@{name}.example"),
    };
    let webhook = |name: &str| Some(Destination::Webhook { url: format!("https://{name}.example/push") });
    for (name, approved) in [("bay", Some(true)), ("cove", Some(false)), ("delta", None)] {
        let partner = newsroom.apply(application(name)).await.unwrap();
        newsroom.set_destination(&desk.tobias, &partner, webhook(name)).await.unwrap();
        if let Some(approved) = approved {
            newsroom.vet(&desk.tobias, &partner, approved, "looked at its audience").await.unwrap();
        }
    }
    let id = released(&desk).await;
    let queued = newsroom.store().deliveries(&id).await.unwrap();
    assert_eq!(queued.len(), 1);
    assert_eq!(queued[0].destination, webhook("bay").unwrap());
    newsroom.set_status(&desk.lena, &id, PubStatus::Canceled { reason: "a hoax".into() }).await.unwrap();
    assert_eq!(newsroom.store().deliveries(&id).await.unwrap().len(), 2, "the kill goes out too");
}
