//! Somebody changes the database behind the store's back: what an audit sees, and what it cannot see.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests may stop at the first surprise")]

mod fixture;

use std::path::Path;

use fixture::{Desk, bridge};
use sha2::{Digest, Sha256};
use sqlx::SqlitePool;
use store::{Audit, Options, Store, StoreError};
use story::correction::Label;
use story::event::Stream;
use story::ids::ItemId;

/// Fourteen events: three of a partner, six of a story up to its release, five of its correction... and the head.
async fn written(folder: &Path) -> String {
    let mut desk = Desk::open(folder, None).await;
    desk.partner("north").await;
    let id = ItemId::from("bridge");
    desk.begin(&id, bridge("three")).await;
    desk.send_out(&id, Label::First).await;
    desk.correct(&id, bridge("five")).await;
    let Audit::Whole { events: 15, head, blobs: 1 } = desk.store.audit().await.unwrap() else {
        panic!("fifteen events and one blob were written");
    };
    desk.store.close().await;
    head
}

async fn database(folder: &Path) -> SqlitePool {
    let file = folder.join("standfirst.db");
    SqlitePool::connect(&format!("sqlite://{}", file.display())).await.unwrap()
}

async fn change(folder: &Path, statements: &'static [&'static str]) {
    let pool = database(folder).await;
    for statement in statements {
        sqlx::query(*statement).execute(&pool).await.unwrap();
    }
    pool.close().await;
}

async fn audit(folder: &Path) -> Audit {
    let store = Store::open(&Options { data: folder.to_owned(), database: None }).await.unwrap();
    store.audit().await.unwrap()
}

const UNLOCK: &[&str] = &["DROP TRIGGER events_never_change", "DROP TRIGGER events_never_go"];

/// Runs the statements on a fresh database; the audit must name this event and say this of it.
#[track_caller]
fn check(statements: &'static [&'static str], sequence: u64, reason: &str) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let found = runtime.block_on(async {
        let folder = tempfile::tempdir().unwrap();
        written(folder.path()).await;
        change(folder.path(), UNLOCK).await;
        change(folder.path(), statements).await;
        audit(folder.path()).await
    });
    match found {
        Audit::Broken { sequence: at, reason: told } => {
            assert_eq!(at, sequence, "{told}");
            assert!(told.contains(reason), "{told}");
        }
        whole @ Audit::Whole { .. } => panic!("{statements:?} was not seen: {whole:?}"),
    }
}

const CHANGED: &str = "does not follow";

#[test]
fn a_changed_event_is_named() {
    check(&["UPDATE events SET data = replace(data, 'three', 'seven') WHERE sequence = 5"], 5, CHANGED);
    check(&["UPDATE events SET who = 'account/ines' WHERE sequence = 10"], 10, CHANGED);
    check(&["UPDATE events SET at = at + 1 WHERE sequence = 1"], 1, CHANGED);
    check(&["UPDATE events SET kind = 'item.returned' WHERE sequence = 7"], 7, CHANGED);
    check(&["UPDATE events SET version = 99 WHERE sequence = 15"], 15, CHANGED);
    check(&["UPDATE events SET stream = 'item/other' WHERE stream = 'item/bridge'"], 4, CHANGED);
    check(&["UPDATE events SET hash = upper(hash) WHERE sequence = 8"], 8, CHANGED);
}

#[test]
fn a_missing_event_is_named() {
    check(&["DELETE FROM events WHERE sequence = 6"], 6, "event 6 is missing");
    check(&["DELETE FROM events WHERE sequence = 1"], 1, "event 1 is missing");
    check(
        &[
            "DELETE FROM events WHERE sequence = 6",
            "UPDATE events SET sequence = -sequence WHERE sequence > 6",
            "UPDATE events SET sequence = -sequence - 1 WHERE sequence < 0",
            "UPDATE chain SET sequence = 14",
        ],
        6,
        CHANGED,
    );
}

#[test]
fn events_in_another_order_are_named() {
    let swap: &[&str] = &[
        "UPDATE events SET sequence = -1 WHERE sequence = 8",
        "UPDATE events SET sequence = 8 WHERE sequence = 9",
        "UPDATE events SET sequence = 9 WHERE sequence = -1",
    ];
    check(swap, 8, CHANGED);
}

#[test]
fn a_cut_or_grown_end_is_named() {
    check(&["DELETE FROM events WHERE sequence > 12"], 13, "the end is cut off");
    let hidden: &[&str] = &["DELETE FROM events WHERE sequence > 12", "UPDATE chain SET sequence = 12"];
    check(hidden, 12, "not the newest event");
    check(&["DELETE FROM events"], 1, "the end is cut off");
    check(&["UPDATE chain SET sequence = 14"], 15, "put in from outside");
}

/// Whoever can write to the database can make a new chain. Only a head that was noted elsewhere shows it.
#[tokio::test]
async fn a_rewritten_end_shows_against_a_noted_head() {
    let folder = tempfile::tempdir().unwrap();
    let noted = written(folder.path()).await;
    change(folder.path(), UNLOCK).await;
    rewrite_last(folder.path()).await;
    let store = Store::open(&Options { data: folder.path().to_owned(), database: None }).await.unwrap();
    let Audit::Whole { head, .. } = store.audit().await.unwrap() else {
        panic!("the new chain is whole in itself");
    };
    assert_ne!(head, noted);
    assert!(!store.has_link(&noted).await.unwrap());
    assert!(store.has_link(&head).await.unwrap());
}

/// Gives the last event another actor, and both it and the head a hash that follows.
async fn rewrite_last(folder: &Path) {
    let pool = database(folder).await;
    let sql = "SELECT stream, version, at, kind, data FROM events WHERE sequence = 15";
    let (stream, version, at, kind, data): (String, i64, i64, String, String) =
        sqlx::query_as(sql).fetch_one(&pool).await.unwrap();
    let previous: String =
        sqlx::query_scalar("SELECT hash FROM events WHERE sequence = 14").fetch_one(&pool).await.unwrap();
    let mut hasher = Sha256::new();
    let (version, at) = (version.to_string(), at.to_string());
    for field in [&previous, "15", &stream, &version, &at, "account/ines", &kind, &data] {
        hasher.update((field.len() as u64).to_le_bytes());
        hasher.update(field);
    }
    let hash: String = hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    let sql = "UPDATE events SET who = 'account/ines', hash = $1 WHERE sequence = 15";
    sqlx::query(sql).bind(&hash).execute(&pool).await.unwrap();
    sqlx::query("UPDATE chain SET hash = $1").bind(&hash).execute(&pool).await.unwrap();
    pool.close().await;
}

#[tokio::test]
async fn the_log_refuses_changes() {
    let folder = tempfile::tempdir().unwrap();
    written(folder.path()).await;
    let pool = database(folder.path()).await;
    for sql in ["UPDATE events SET at = 0", "DELETE FROM events WHERE sequence = 15"] {
        let error = sqlx::query(sql).execute(&pool).await.unwrap_err().to_string();
        assert!(error.contains("append-only"), "{error}");
    }
}

#[tokio::test]
async fn a_lost_or_damaged_blob_is_named() {
    for damage in
        [|path: &Path| std::fs::remove_file(path), |path: &Path| std::fs::write(path, b"Other minutes")]
    {
        let folder = tempfile::tempdir().unwrap();
        written(folder.path()).await;
        let shelves = std::fs::read_dir(folder.path().join("blobs")).unwrap();
        let shelf = shelves.flatten().find(|entry| entry.file_name().len() == 2).unwrap();
        let blob = std::fs::read_dir(shelf.path()).unwrap().next().unwrap().unwrap();
        damage(&blob.path()).unwrap();
        let Audit::Broken { sequence: 6, reason } = audit(folder.path()).await else {
            panic!("event 6 names the blob");
        };
        assert!(reason.contains("is not there") || reason.contains("damaged"), "{reason}");
    }
}

#[tokio::test]
async fn what_a_newer_program_wrote_is_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    written(folder.path()).await;
    change(folder.path(), UNLOCK).await;
    change(
        folder.path(),
        &["UPDATE events SET data = replace(data, '\"v\":1', '\"v\":2') WHERE sequence = 6"],
    )
    .await;
    let options = Options { data: folder.path().to_owned(), database: None };
    let store = Store::open(&options).await.unwrap();
    let error = store.load(&Stream::Item("bridge".into())).await.unwrap_err().to_string();
    assert!(error.contains("event 6") && error.contains("use a newer standfirst"), "{error}");
    let before = store.views_digest().await.unwrap();
    assert!(matches!(store.rebuild().await, Err(StoreError::Event { sequence: 6, .. })));
    assert_eq!(store.views_digest().await.unwrap(), before, "a rebuild that fails changes nothing");
    store.close().await;
    let newer: &[&str] =
        &["INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
        VALUES (9999, 'from the future', TRUE, x'00', 0)"];
    change(folder.path(), newer).await;
    assert!(matches!(Store::open(&options).await, Err(StoreError::NewerSchema(9999))));
}
