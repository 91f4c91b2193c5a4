//! The gate: a table of who may release what and when, and the law that no sequence of commands gets round it.

#![allow(clippy::unwrap_used, reason = "tests may stop at the first surprise")]

use proptest::prelude::*;
use story::account::{Actor, Role};
use story::content::{Byline, Content};
use story::correction::{Correction, Label, PubStatus};
use story::gate::Blocker;
use story::ids::{AccountId, BlobHash, ClaimId, ItemId, Millis, SourceId, Who};
use story::item::{
    ClaimKind, ClaimRead, ClaimState, Command, Evidence, Item, ItemEvent, Refusal, Selector, Span, Stage,
    decide,
};
use story::source::{Source, SourceKind};
use story::terms::Terms;

fn actor(name: &str, roles: &[Role]) -> Actor {
    Actor { account: AccountId(name.into()), roles: roles.to_vec() }
}

fn mara() -> Actor {
    actor("mara", &[Role::Reporter])
}

fn tobias() -> Actor {
    actor("tobias", &[Role::Editor])
}

fn content(body: &[&str]) -> Content {
    Content {
        headline: Some("Old Bridge to close".into()),
        slugline: "bridge-closure".into(),
        bylines: vec![Byline { name: "Mara Ellison".into(), affiliation: Some("Harbour Desk".into()) }],
        body: body.iter().map(ToString::to_string).collect(),
        ..Content::default()
    }
}

/// One claim for each paragraph, with ids that start with `seed`.
fn claims(seed: &str, content: &Content) -> Vec<(ClaimId, ClaimRead)> {
    let read = |(index, words): (usize, &String)| {
        let selector = Selector {
            exact: words.clone(),
            prefix: String::new(),
            suffix: String::new(),
            position: Span::new(index * 100, index * 100 + words.len()),
        };
        (ClaimId(format!("{seed}{index}")), ClaimRead { kind: ClaimKind::Fact, selector })
    };
    content.body.iter().enumerate().map(read).collect()
}

fn revise(seed: &str, body: &[&str]) -> Command {
    let content = content(body);
    Command::Revise { claims: claims(seed, &content), content }
}

fn source() -> Source {
    Source {
        id: SourceId("count".into()),
        title: "Traffic count".into(),
        kind: SourceKind::Document,
        outlet: None,
        credibility: "made by the city".into(),
        provenance: "the city's site".into(),
        vouched_by: AccountId("mara".into()),
        bytes: BlobHash("00".into()),
        text: BlobHash("00".into()),
        public: true,
    }
}

fn verify(claim: &str) -> Command {
    let evidence = Evidence { source: SourceId("count".into()), span: Span::new(0, 9) };
    Command::Verify { claim: claim.into(), evidence }
}

fn waive(claim: &str) -> Command {
    Command::Waive { claim: claim.into(), reason: "seen by the reporter".into() }
}

fn release(label: Label) -> Command {
    Command::Release { label, terms: Terms::default() }
}

/// An item and the events that made it.
#[derive(Default)]
struct Life {
    events: Vec<(Who, Millis, ItemEvent)>,
}

impl Life {
    fn item(&self) -> Option<Item> {
        Item::of(self.events.iter().map(|(who, at, event)| (who, *at, event)))
    }

    fn run(&mut self, actor: &Actor, command: Command) -> Result<(), Refusal> {
        let events = decide(self.item().as_ref(), actor, command)?;
        let at = Millis(i64::try_from(self.events.len()).unwrap());
        self.events.extend(events.into_iter().map(|event| (Who::Account(actor.account.clone()), at, event)));
        Ok(())
    }

    #[track_caller]
    fn does(mut self, actor: &Actor, command: Command) -> Self {
        self.run(actor, command).unwrap();
        self
    }
}

/// By Mara, two claims, one source, in review.
fn in_review() -> Life {
    Life::default()
        .does(&mara(), Command::Open { id: ItemId("i".into()) })
        .does(&mara(), revise("a", &["It closes on Monday.", "It carries 2,312 vehicles a day."]))
        .does(&mara(), Command::AddSource { source: source() })
        .does(&mara(), Command::Submit)
}

fn checked() -> Life {
    in_review().does(&tobias(), verify("a0")).does(&tobias(), waive("a1"))
}

#[track_caller]
fn check_refused(mut life: Life, who: &Actor, command: Command, expected: Refusal) {
    assert_eq!(life.run(who, command), Err(expected));
}

#[test]
fn a_checked_story_goes_out_once_an_editor_who_did_not_write_it_says_so() {
    let life = checked().does(&tobias(), release(Label::First));
    let item = life.item().unwrap();
    assert_eq!(item.stage, Stage::Released);
    assert_eq!(item.released().unwrap().version, 1);
}

#[test]
fn the_gate_stays_shut() {
    let both = [Role::Reporter, Role::Editor, Role::Admin];
    let shut = |blockers: Vec<Blocker>| Refusal::Gate(blockers);
    let first = || release(Label::First);
    // The author, whatever their roles.
    check_refused(checked(), &actor("mara", &both), first(), shut(vec![Blocker::Author]));
    // Anybody who is no editor, an admin too.
    check_refused(checked(), &actor("ines", &[Role::Admin]), first(), shut(vec![Blocker::NotAnEditor]));
    // With one claim open.
    let one_open = in_review().does(&tobias(), verify("a0"));
    check_refused(one_open, &tobias(), first(), shut(vec![Blocker::ClaimsOpen(1, 2)]));
    // With a check taken back.
    let reopened =
        checked().does(&tobias(), Command::Reopen { claim: "a0".into(), reason: "wrong page".into() });
    check_refused(reopened, &tobias(), first(), shut(vec![Blocker::ClaimsOpen(1, 2)]));
    // With its source gone.
    let removed =
        checked().does(&mara(), Command::RemoveSource { source: "count".into(), reason: "a fake".into() });
    check_refused(removed, &tobias(), first(), shut(vec![Blocker::ClaimsOpen(1, 2)]));
    // An editor who rewrote a word of it has become an author.
    let rewritten = checked()
        .does(&tobias(), revise("b", &["It closes on Tuesday.", "It carries 2,312 vehicles a day."]))
        .does(&mara(), Command::Submit);
    check_refused(rewritten, &tobias(), waive("b0"), Refusal::Author);
}

#[test]
fn an_editor_cannot_verify_what_they_wrote_and_a_reporter_cannot_verify_at_all() {
    check_refused(in_review(), &actor("mara", &[Role::Editor]), verify("a0"), Refusal::Author);
    check_refused(in_review(), &mara(), verify("a0"), Refusal::Role("editor"));
    check_refused(
        in_review(),
        &tobias(),
        Command::Waive { claim: "a0".into(), reason: " ".into() },
        Refusal::NoReason,
    );
}

#[test]
fn a_claim_keeps_its_check_as_long_as_its_words_stay() {
    let life = checked().does(
        &mara(),
        revise("b", &["New first paragraph.", "It closes on Monday.", "It carries 2,313 vehicles a day."]),
    );
    let item = life.item().unwrap();
    let open: Vec<_> =
        item.claims.iter().map(|claim| (claim.id.0.as_str(), claim.state == ClaimState::Open)).collect();
    assert_eq!(open, [("b0", true), ("a0", false), ("b2", true)]);
    assert_eq!(item.stage, Stage::Draft);
}

#[test]
fn what_is_killed_stays_killed() {
    let killed = checked()
        .does(&tobias(), release(Label::First))
        .does(&tobias(), Command::SetStatus { status: PubStatus::Canceled { reason: "a hoax".into() } });
    check_refused(killed, &mara(), revise("c", &["It was true."]), Refusal::Killed);
}

#[test]
fn a_correction_says_what_was_wrong_and_what_is_right() {
    let out = || {
        checked()
            .does(&tobias(), release(Label::First))
            .does(&mara(), revise("b", &["It closes on Tuesday.", "It carries 2,312 vehicles a day."]))
            .does(&mara(), Command::Submit)
            .does(&tobias(), waive("b0"))
    };
    let told = |wrong: &str| {
        Label::Correction(Correction {
            wrong: wrong.into(),
            right: "Tuesday".into(),
            noticed: Millis(1),
            report: None,
        })
    };
    check_refused(out(), &tobias(), release(told("")), Refusal::NoReason);
    check_refused(
        out(),
        &tobias(),
        release(Label::First),
        Refusal::Label("the story is out already; say what kind of update this is"),
    );
    let item = out().does(&tobias(), release(told("Monday"))).item().unwrap();
    assert_eq!(item.releases.len(), 2);
}

/// Any command by anybody.
fn any_step() -> impl Strategy<Value = (usize, Command)> {
    let word = prop::sample::select(vec!["One.", "Two.", "Three."]);
    let body = prop::collection::vec(word, 1..3);
    let claim = prop::sample::select(vec!["a0", "a1", "b0", "b1"]);
    let command = prop_oneof![
        (prop::sample::select(vec!["a", "b"]), body).prop_map(|(seed, body)| revise(seed, &body)),
        Just(Command::AddSource { source: source() }),
        Just(Command::RemoveSource { source: "count".into(), reason: "gone".into() }),
        Just(Command::Submit),
        Just(Command::Return { reason: "not yet".into() }),
        claim.clone().prop_map(verify),
        claim.clone().prop_map(waive),
        claim.prop_map(|claim| Command::Reopen { claim: claim.into(), reason: "again".into() }),
        Just(release(Label::First)),
        Just(release(Label::Update)),
    ];
    (0..4_usize, command)
}

proptest! {
    #[test]
    fn nothing_goes_out_unchecked_or_by_its_author(steps in prop::collection::vec(any_step(), 0..60)) {
        let people = [
            mara(),
            tobias(),
            actor("ines", &[Role::Admin]),
            actor("zoe", &[Role::Reporter, Role::Editor, Role::Admin]),
        ];
        let mut life = Life::default().does(&mara(), Command::Open { id: ItemId("i".into()) });
        for (who, command) in steps {
            let before = life.item().unwrap();
            let releasing = matches!(command, Command::Release { .. });
            if life.run(&people[who], command).is_ok() && releasing {
                prop_assert!(before.claims.iter().all(|claim| claim.state != ClaimState::Open));
                prop_assert!(!before.authors.contains(&people[who].account));
                prop_assert!(people[who].has(Role::Editor));
            }
        }
    }
}
