//! One story, the same on both engines: every kind of event through every view, and what the store promises.

mod fixture;

use fixture::{Desk, bridge};
use store::Audit;
use story::correction::Label;
use story::ids::ItemId;

#[tokio::test]
async fn sqlite() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::open(folder.path(), None).await;
    desk.partner("north").await;
    let id = ItemId::from("bridge");
    desk.begin(&id, bridge("three")).await;
    desk.send_out(&id, Label::First).await;
    desk.correct(&id, bridge("five")).await;
    let digest = desk.store.views_digest().await.unwrap();
    let events = desk.store.rebuild().await.unwrap();
    assert_eq!(digest, desk.store.views_digest().await.unwrap());
    let audit = desk.store.audit().await.unwrap();
    assert!(matches!(audit, Audit::Whole { events: found, .. } if found == events));
}
