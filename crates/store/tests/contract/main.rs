//! The contract, the same on both engines: every kind of event through every view, and what the store promises.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests may stop at the first surprise"
)]

mod counts;
#[path = "../fixture/mod.rs"]
mod fixture;
mod life;
mod notices;
mod older;
mod outbox;
mod promises;
mod secrets;
mod unreached;

use fixture::Desk;
use fixture::postgres::Server;
use store::{Audit, Options, Store};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sqlite() {
    let folder = tempfile::tempdir().unwrap();
    contract(&Options { data: folder.path().to_owned(), database: None }).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start();
    contract(&Options { data: folder.path().to_owned(), database: Some(server.address()) }).await;
}

/// Every chapter in turn on one store; after each, the log must be whole and the views equal to a rebuild.
async fn contract(options: &Options) {
    let mut desk = Desk::open(&options.data, options.database.clone()).await;
    life::every_event_through_every_view(&mut desk).await;
    settled(&desk.store).await;
    outbox::deliveries(&mut desk).await;
    settled(&desk.store).await;
    notices::all(&mut desk).await;
    settled(&desk.store).await;
    promises::all(&mut desk).await;
    settled(&desk.store).await;
    promises::two_nodes(&desk.store, &Store::open(options).await.unwrap()).await;
    settled(&desk.store).await;
    secrets::all(&desk.store).await;
    counts::all(&desk.store).await;
    counts::old(&mut desk).await;
    unreached::all(&desk.store).await;
    settled(&desk.store).await;
    let before = (desk.store.views_digest().await.unwrap(), desk.store.node_key().await.unwrap());
    desk.store.close().await;
    let again = Store::open(options).await.unwrap();
    let after = (again.views_digest().await.unwrap(), again.node_key().await.unwrap());
    assert_eq!(before, after, "a store is the same after a restart");
    settled(&again).await;
    again.close().await;
    older::tables(options).await;
}

async fn settled(store: &Store) {
    let before = store.views_digest().await.unwrap();
    let events = store.rebuild().await.unwrap();
    assert_eq!(before, store.views_digest().await.unwrap(), "the views differ from a rebuild");
    match store.audit().await.unwrap() {
        Audit::Whole { events: audited, .. } => assert_eq!(audited, events),
        broken @ Audit::Broken { .. } => panic!("{broken:?}"),
    }
}
