//! The life of one story: every kind of event, and what every view then shows.

use std::fmt::Write;

use story::account::{AccountEvent, Role};
use story::copy::{CopyEvent, Found};
use story::correction::{Correction, Label, PubStatus};
use story::event::{Event, Stream};
use story::ids::{ClaimId, CopyId, ItemId, Millis, ReportId, Who};
use story::item::{Command, Stage};
use story::report::{Complaint, ReportEvent};
use story::settings::{Settings, SettingsEvent};
use story::verdict::{CopyState, CorrectionShown};

use crate::fixture::{Desk, account, bridge, editor, reporter, revision, verdict};

pub(crate) async fn every_event_through_every_view(desk: &mut Desk) {
    people_and_settings(desk).await;
    let id = ItemId::from("bridge");
    checked_and_released(desk, &id).await;
    republished(desk, &id).await;
    reported_and_corrected(desk, &id).await;
    killed(desk).await;
    insta::assert_snapshot!("views_after_one_story", show(desk, &id).await);
    by_key(desk, &id).await;
}

async fn people_and_settings(desk: &mut Desk) {
    desk.account("mara", "Mara Ellison", "mara@harbour.example", vec![Role::Reporter]).await;
    desk.account("tobias", "Tobias Wren", "tobias@harbour.example", vec![Role::Editor]).await;
    desk.account("ines", "Ines Okafor", "ines@harbour.example", vec![Role::Admin]).await;
    let ines = Who::Account("ines".into());
    let roles = AccountEvent::RolesSet { roles: vec![Role::Admin, Role::Editor] };
    desk.record(&Stream::Account("ines".into()), &ines, Event::Account(roles)).await;
    desk.account("gone", "Former Colleague", "gone@harbour.example", vec![Role::Reporter]).await;
    desk.record(&Stream::Account("gone".into()), &ines, Event::Account(AccountEvent::Closed)).await;
    let logo = desk.store.put_blob(b"<svg/>").await.unwrap();
    let settings = Settings {
        name: "Harbour Desk".into(),
        address: "https://wire.example".into(),
        logo: Some(logo),
        contact: "desk@harbour.example".into(),
        ..Settings::default()
    };
    desk.record(&Stream::Settings, &ines, Event::Settings(SettingsEvent::Set { settings })).await;
    desk.partner("north").await;
}

async fn checked_and_released(desk: &mut Desk, id: &ItemId) {
    desk.begin(id, bridge("three")).await;
    desk.act(id, &reporter(), Command::Submit).await;
    let (item, _) = desk.item(id).await;
    let claim: ClaimId = item.unwrap().claims.remove(0).id;
    let reason = "seen by our own reporter".to_owned();
    desk.act(id, &editor(), Command::Waive { claim: claim.clone(), reason: reason.clone() }).await;
    desk.act(id, &editor(), Command::Reopen { claim, reason }).await;
    desk.act(id, &editor(), Command::Return { reason: "who said so?".into() }).await;
    let removed = Command::RemoveSource { source: "minutes".into(), reason: "superseded".into() };
    desk.act(id, &reporter(), removed).await;
    let bytes = desk.store.put_blob(b"Minutes, final").await.unwrap();
    let source = crate::fixture::source(&bytes);
    desk.act(id, &reporter(), Command::AddSource { source }).await;
    desk.send_out(id, Label::First).await;
}

async fn republished(desk: &mut Desk, id: &ItemId) {
    for (copy, partner) in [("copy-1", Some("north".into())), ("copy-2", None)] {
        let found = if partner.is_some() { Found::Partner } else { Found::Reported };
        let url = format!("https://{copy}.example/story");
        let event = CopyEvent::Found { id: copy.into(), item: id.clone(), url, partner, found };
        desk.record(&Stream::Copy(copy.into()), &Who::System, Event::Copy(event)).await;
        desk.capture(copy, verdict(CopyState::Faithful, CorrectionShown::NotDue)).await;
    }
    let vanished = CopyEvent::Vanished { reason: "404 Not Found".into() };
    desk.record(&Stream::Copy("copy-2".into()), &Who::System, Event::Copy(vanished)).await;
}

async fn reported_and_corrected(desk: &mut Desk, id: &ItemId) {
    for report in ["weeks", "spelling"] {
        let complaint = Complaint {
            item: id.clone(),
            version: 1,
            words: "three weeks".into(),
            problem: "The notice on the bridge says five.".into(),
            contact: Some("reader@mail.example".into()),
        };
        let event = ReportEvent::Received { id: report.into(), complaint };
        desk.record(&Stream::Report(report.into()), &Who::Reader, Event::Report(event)).await;
    }
    let answered = ReportEvent::Answered { upheld: true, reason: "The notice is right.".into() };
    desk.record(&Stream::Report("weeks".into()), &account(&editor()), Event::Report(answered)).await;
    let noticed = Millis(desk.now);
    let told = Correction {
        wrong: "three weeks".into(),
        right: "five weeks".into(),
        noticed,
        report: Some(ReportId::from("weeks")),
    };
    desk.act(id, &reporter(), revision(bridge("five"))).await;
    desk.send_out(id, Label::Correction(told)).await;
    desk.capture("copy-1", verdict(CopyState::Edited, CorrectionShown::NotShown)).await;
}

async fn killed(desk: &mut Desk) {
    let id = ItemId::from("ferry");
    desk.begin(&id, bridge("two")).await;
    desk.send_out(&id, Label::First).await;
    let status = PubStatus::Canceled { reason: "the source withdrew it".into() };
    desk.act(&id, &editor(), Command::SetStatus { status }).await;
}

/// Every view as text; one golden file for both engines.
async fn show(desk: &Desk, id: &ItemId) -> String {
    let mut text = String::new();
    let store = &desk.store;
    write!(text, "items: {:#?}\n\n", store.items().await.unwrap()).unwrap();
    write!(text, "accounts: {:#?}\n\n", store.accounts().await.unwrap()).unwrap();
    write!(text, "partners: {:#?}\n\n", store.partners().await.unwrap()).unwrap();
    write!(text, "copies: {:#?}\n\n", store.copies(Some(id)).await.unwrap()).unwrap();
    write!(text, "notices: {:#?}\n\n", store.notices(store::Whose::All, None, 0, 100).await.unwrap())
        .unwrap();
    write!(text, "reports: {:#?}\n\n", store.reports(false).await.unwrap()).unwrap();
    write!(text, "corrections: {:#?}\n\n", store.corrections().await.unwrap()).unwrap();
    write!(text, "deliveries: {:#?}\n\n", store.deliveries(id).await.unwrap()).unwrap();
    write!(text, "settings: {:#?}\n\n", store.settings().await.unwrap()).unwrap();
    writeln!(text, "search: {:#?}", store.search("cyclist ferry", Millis(desk.now)).await.unwrap()).unwrap();
    text
}

async fn by_key(desk: &Desk, id: &ItemId) {
    let store = &desk.store;
    assert_eq!(store.items_in(Stage::Released).await.unwrap().len(), 2);
    assert!(store.items_in(Stage::Draft).await.unwrap().is_empty());
    assert_eq!(store.released().await.unwrap().len(), 2);
    let ines = store.account_by_email("ines@harbour.example").await.unwrap().unwrap();
    assert_eq!(ines.roles, [Role::Admin, Role::Editor]);
    assert_eq!(store.account_by_email("nobody@harbour.example").await.unwrap(), None);
    let copy = store.copy_by_url(id, "https://copy-2.example/story").await.unwrap().unwrap();
    assert_eq!((copy.id, copy.state), (CopyId::from("copy-2"), Some(CopyState::Vanished)));
    assert_eq!(store.copy_by_url(id, "https://copy-3.example/story").await.unwrap(), None);
    assert_eq!(store.copies(None).await.unwrap().len(), 2);
    let open = store.reports(true).await.unwrap();
    assert_eq!(open.iter().map(|report| report.id.0.as_str()).collect::<Vec<_>>(), ["spelling"]);
}
