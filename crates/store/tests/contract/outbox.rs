//! The outbox: who gets what, when it is tried again, and what no longer goes out.

use store::{DeliveryState, back_off};
use story::correction::{Label, PubStatus};
use story::delivery::DeliveryEvent;
use story::ids::{DeliveryId, ItemId, Millis};
use story::item::Command;

use crate::fixture::{Desk, bridge, editor, reporter, revision};

pub(crate) async fn deliveries(desk: &mut Desk) {
    desk.partner("east").await;
    desk.partner("refused").await;
    desk.vet("refused", false).await;
    desk.partner("silent").await;
    desk.destination("silent", None).await;
    only_approved_partners_with_a_destination(desk).await;
    failures_back_off_until_the_last(desk).await;
    a_newer_version_takes_the_place_of_what_waits(desk).await;
    an_embargo_holds_a_release_and_not_a_kill(desk).await;
    what_waits_follows_the_partner(desk).await;
}

async fn released(desk: &mut Desk, id: &str) -> ItemId {
    let id = ItemId::from(id);
    desk.begin(&id, bridge("three")).await;
    desk.send_out(&id, Label::First).await;
    id
}

/// "partner version status state", in order of partner and time.
async fn states(desk: &Desk, id: &ItemId) -> Vec<String> {
    let rows = desk.store.deliveries(id).await.unwrap();
    let line = |row: &store::DeliveryRow| {
        let status = match row.status {
            PubStatus::Usable => "usable",
            PubStatus::Withheld { .. } => "withheld",
            PubStatus::Canceled { .. } => "canceled",
        };
        format!("{} {} {status} {:?}", row.partner, row.version, row.state)
    };
    rows.iter().map(line).collect()
}

async fn due(desk: &Desk, id: &ItemId, now: i64) -> Vec<DeliveryId> {
    let rows = desk.store.deliveries_due(Millis(now), 1_000).await.unwrap();
    rows.into_iter().filter(|row| row.item == *id).map(|row| row.id).collect()
}

async fn only_approved_partners_with_a_destination(desk: &mut Desk) {
    let id = released(desk, "outbox-1").await;
    assert_eq!(states(desk, &id).await, ["east 1 usable Pending", "north 1 usable Pending"]);
    assert_eq!(due(desk, &id, desk.now).await.len(), 2);
    assert!(due(desk, &id, desk.now - 1).await.is_empty(), "not before it was released");
}

async fn failures_back_off_until_the_last(desk: &mut Desk) {
    let id = released(desk, "outbox-2").await;
    let [east, north] = due(desk, &id, desk.now).await.try_into().unwrap();
    for attempts in 1..=3 {
        let failed = DeliveryEvent::Failed { reason: "connection refused".into(), last: false };
        desk.attempt(&east, failed).await;
        let next = desk.now + back_off(attempts);
        assert!(!due(desk, &id, next - 1).await.contains(&east));
        assert!(due(desk, &id, next).await.contains(&east));
    }
    desk.attempt(&east, DeliveryEvent::Failed { reason: "410 Gone".into(), last: true }).await;
    desk.attempt(&north, DeliveryEvent::Delivered { answer: "204".into() }).await;
    assert_eq!(states(desk, &id).await, ["east 1 usable Failed", "north 1 usable Delivered"]);
    assert!(due(desk, &id, i64::MAX).await.is_empty());
    let rows = desk.store.deliveries(&id).await.unwrap();
    let told: Vec<_> = rows.iter().map(|row| (row.attempts, row.answer.as_deref())).collect();
    assert_eq!(told, [(4, Some("410 Gone")), (1, Some("204"))]);
}

async fn a_newer_version_takes_the_place_of_what_waits(desk: &mut Desk) {
    let id = released(desk, "outbox-3").await;
    let north = due(desk, &id, desk.now).await.remove(1);
    desk.attempt(&north, DeliveryEvent::Delivered { answer: "204".into() }).await;
    desk.correct(&id, bridge("five")).await;
    let status = PubStatus::Withheld { reason: "a second error".into() };
    desk.act(&id, &editor(), Command::SetStatus { status }).await;
    desk.act(&id, &editor(), Command::SetStatus { status: PubStatus::Usable }).await;
    let expected = [
        "east 1 usable Superseded",
        "north 1 usable Delivered",
        "east 2 usable Superseded",
        "north 2 usable Superseded",
        "east 2 withheld Superseded",
        "north 2 withheld Superseded",
        "east 2 usable Pending",
        "north 2 usable Pending",
    ];
    assert_eq!(states(desk, &id).await, expected);
    let late = desk.store.deliveries(&id).await.unwrap().remove(0).id;
    desk.attempt(&late, DeliveryEvent::Failed { reason: "timeout".into(), last: true }).await;
    assert_eq!(states(desk, &id).await[0], "east 1 usable Superseded", "a failure changes nothing");
    desk.attempt(&late, DeliveryEvent::Delivered { answer: "200".into() }).await;
    assert_eq!(states(desk, &id).await[0], "east 1 usable Delivered", "it was under way and got through");
}

async fn an_embargo_holds_a_release_and_not_a_kill(desk: &mut Desk) {
    let id = ItemId::from("outbox-4");
    let embargo = desk.now + 3_600_000;
    desk.begin(&id, bridge("three")).await;
    let mut content = bridge("three");
    content.embargo = Some(Millis(embargo));
    desk.act(&id, &reporter(), revision(content)).await;
    desk.send_out(&id, Label::First).await;
    assert!(due(desk, &id, embargo - 1).await.is_empty());
    assert_eq!(due(desk, &id, embargo).await.len(), 2);
    assert!(!found(desk, &id, embargo - 1).await);
    assert!(found(desk, &id, embargo).await);
    let status = PubStatus::Canceled { reason: "not true".into() };
    desk.act(&id, &editor(), Command::SetStatus { status }).await;
    assert_eq!(due(desk, &id, desk.now).await.len(), 2, "a kill goes out at once");
    assert!(!found(desk, &id, embargo).await, "and the story is found no more");
}

async fn found(desk: &Desk, id: &ItemId, now: i64) -> bool {
    let rows = desk.store.search("bridge closing", Millis(now)).await.unwrap();
    rows.iter().any(|row| row.item == *id)
}

async fn what_waits_follows_the_partner(desk: &mut Desk) {
    let id = released(desk, "outbox-5").await;
    desk.destination("east", None).await;
    assert_eq!(states(desk, &id).await[0], "east 1 usable Stopped");
    desk.destination("east", Some("http://127.0.0.1:9/moved")).await;
    let row = desk.store.deliveries(&id).await.unwrap().remove(0);
    let moved = story::partner::Destination::Webhook { url: "http://127.0.0.1:9/moved".into() };
    assert_eq!((row.state, row.destination), (DeliveryState::Pending, moved));
    desk.vet("east", false).await;
    assert_eq!(states(desk, &id).await[0], "east 1 usable Stopped");
}
