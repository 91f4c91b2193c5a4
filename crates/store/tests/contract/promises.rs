//! What the store promises whoever appends to it and reads from it.

use store::{Store, StoreError};
use story::correction::Label;
use story::event::{Event, Recorded, Stream};
use story::ids::{BlobHash, ItemId, Millis, ReportId, Who};
use story::item::{Command, ItemEvent, Stage};
use story::report::{Complaint, ReportEvent};

use crate::fixture::{Desk, bridge, reporter, revision, source};

pub(crate) async fn all(desk: &mut Desk) {
    a_stale_version_is_a_conflict(desk).await;
    all_events_of_an_append_or_none(desk).await;
    appends_at_once_are_put_in_line(desk).await;
    events_are_read_in_order(desk).await;
    blobs_keep_their_bytes(&desk.store).await;
    any_text_is_kept(desk).await;
    a_search_takes_any_words(&desk.store).await;
    a_working_version_leaves_the_released_one(desk).await;
}

async fn append(
    store: &Store,
    id: &str,
    expected: u64,
    events: &[ItemEvent],
) -> Result<Vec<Recorded>, StoreError> {
    let events: Vec<Event> = events.iter().cloned().map(Event::Item).collect();
    let who = Who::Account("mara".into());
    store.append(&Stream::Item(id.into()), expected, &who, Millis(1), &events).await
}

async fn a_stale_version_is_a_conflict(desk: &mut Desk) {
    let opened = [ItemEvent::Opened { id: "promise".into() }];
    append(&desk.store, "promise", 0, &opened).await.unwrap();
    for (expected, found) in [(0, 1), (2, 1)] {
        match append(&desk.store, "promise", expected, &[ItemEvent::Submitted]).await {
            Err(StoreError::Conflict { expected: told, found: is, .. }) => {
                assert_eq!((told, is), (expected, found));
            }
            other => panic!("{other:?}"),
        }
    }
}

async fn all_events_of_an_append_or_none(desk: &mut Desk) {
    let before = desk.store.events_after(0, u32::MAX).await.unwrap().len();
    let missing = source(&BlobHash("ab".repeat(32)));
    let events = [ItemEvent::Submitted, ItemEvent::SourceAdded { source: missing }];
    assert!(matches!(append(&desk.store, "promise", 1, &events).await, Err(StoreError::NoBlob(_))));
    let climbing = source(&BlobHash("../../../../etc/passwd".into()));
    let events = [ItemEvent::SourceAdded { source: climbing }];
    assert!(matches!(append(&desk.store, "promise", 1, &events).await, Err(StoreError::NoBlob(_))));
    let stream = Stream::Report("promise".into());
    let wrong =
        desk.store.append(&stream, 0, &Who::Reader, Millis(1), &[Event::Item(ItemEvent::Submitted)]).await;
    assert!(matches!(wrong, Err(StoreError::WrongStream { kind: "item.submitted", .. })));
    let other = append(&desk.store, "stream", 0, &[ItemEvent::Opened { id: "other".into() }]).await;
    assert!(matches!(other, Err(StoreError::WrongStream { kind: "item.opened", .. })));
    for id in ["", "nul\0", &"long".repeat(1_000)] {
        let opened = [ItemEvent::Opened { id: id.into() }];
        assert!(matches!(append(&desk.store, id, 0, &opened).await, Err(StoreError::BadId(_))), "{id:?}");
    }
    assert_eq!(desk.store.events_after(0, u32::MAX).await.unwrap().len(), before);
    assert_eq!(append(&desk.store, "promise", 1, &[]).await.unwrap(), []);
}

/// Twenty writers, each to a stream of its own; and twenty to the same one, of which one wins.
async fn appends_at_once_are_put_in_line(desk: &mut Desk) {
    let begun = |id: String| {
        let store = desk.store.clone();
        tokio::spawn(
            async move { append(&store, &id, 0, &[ItemEvent::Opened { id: id.as_str().into() }]).await },
        )
    };
    let own: Vec<_> = (0..20).map(|n| begun(format!("own-{n}"))).collect();
    let same: Vec<_> = (0..20).map(|_| begun("same".to_owned())).collect();
    for task in own {
        task.await.unwrap().unwrap();
    }
    let mut won = 0;
    for task in same {
        match task.await.unwrap() {
            Ok(_) => won += 1,
            Err(StoreError::Conflict { expected: 0, found: 1, .. }) => {}
            Err(other) => panic!("{other}"),
        }
    }
    assert_eq!(won, 1);
}

/// Two processes have the same store open; what one keeps in memory never hides what the other wrote.
pub(crate) async fn two_nodes(one: &Store, other: &Store) {
    let id = ItemId::from("nodes");
    append(one, "nodes", 0, &[ItemEvent::Opened { id: id.clone() }]).await.unwrap();
    for (version, store) in (1..=6).zip([one, other, other, one, other, one]) {
        let mut content = bridge("three");
        content.slugline = format!("version-{version}");
        let revised = ItemEvent::Revised { content, claims: Vec::new() };
        append(store, "nodes", version, &[revised]).await.unwrap();
        assert!(matches!(
            append(one, "nodes", version, &[ItemEvent::Submitted]).await,
            Err(StoreError::Conflict { .. })
        ));
    }
    append(other, "nodes", 7, &[ItemEvent::Submitted]).await.unwrap();
    let items = one.items().await.unwrap();
    let row = items.iter().find(|row| row.id == id).unwrap();
    assert_eq!((row.slugline.as_str(), row.stage), ("version-6", Stage::Review));
    let both = (0..20).map(|number| {
        let store = if number % 2 == 0 { one.clone() } else { other.clone() };
        tokio::spawn(async move {
            let id = format!("both-{number}");
            append(&store, &id, 0, &[ItemEvent::Opened { id: id.as_str().into() }]).await.unwrap();
        })
    });
    for task in both.collect::<Vec<_>>() {
        task.await.unwrap();
    }
}

async fn events_are_read_in_order(desk: &mut Desk) {
    let all = desk.store.events_after(0, u32::MAX).await.unwrap();
    assert!(all.iter().map(|event| event.sequence).eq(1..=all.len() as u64));
    let page = desk.store.events_after(5, 3).await.unwrap();
    assert_eq!(page, all[5..8]);
    let stream = &all[20].stream;
    let own: Vec<_> = all.iter().filter(|event| event.stream == *stream).cloned().collect();
    assert_eq!(desk.store.load(stream).await.unwrap(), own);
    assert_eq!(desk.store.load(&Stream::Item("never".into())).await.unwrap(), []);
}

async fn blobs_keep_their_bytes(store: &Store) {
    for bytes in [&b""[..], b"abc", &[0, 255, 254], &vec![7; 1_000_000]] {
        let hash = store.put_blob(bytes).await.unwrap();
        assert_eq!(store.put_blob(bytes).await.unwrap(), hash, "the same bytes have the same name");
        assert_eq!(store.blob(&hash).await.unwrap(), bytes);
    }
    let hash = store.put_blob(b"abc").await.unwrap();
    assert_eq!(hash.0, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", "SHA-256 of abc");
    for name in ["", "ab", "../../standfirst.db", &"AB".repeat(32), &"é".repeat(32), &"0".repeat(64)] {
        assert!(
            matches!(store.blob(&BlobHash(name.to_owned())).await, Err(StoreError::NoBlob(_))),
            "{name:?}"
        );
    }
}

/// What a stranger writes in a form must never stop an append: U+0000, which Postgres refuses, and a very long text.
async fn any_text_is_kept(desk: &mut Desk) {
    let texts = ["nul \0 nul", "\u{202e} 𝕬 \u{10FFFF} 'quoted'; DROP TABLE items", &"long ".repeat(200_000)];
    for (number, text) in texts.into_iter().enumerate() {
        let id = ReportId(format!("any-{number}"));
        let complaint = Complaint {
            item: ItemId(text.to_owned()),
            version: u32::MAX,
            words: text.to_owned(),
            problem: text.to_owned(),
            contact: Some(text.to_owned()),
        };
        let event = Event::Report(ReportEvent::Received { id: id.clone(), complaint });
        let recorded = desk.record(&Stream::Report(id.clone()), &Who::Reader, event.clone()).await;
        assert_eq!(recorded.event, event, "the log keeps it as it is");
        assert_eq!(desk.store.load(&Stream::Report(id)).await.unwrap(), [recorded]);
    }
    let mut content = bridge("nul \0");
    content.body.push((0..300_000).map(|n| format!("word{n} ")).collect());
    let id = ItemId::from("any");
    desk.begin(&id, content).await;
    desk.send_out(&id, Label::First).await;
    assert!(!desk.store.search("word1 word2000", Millis(desk.now)).await.unwrap().is_empty());
}

async fn a_search_takes_any_words(store: &Store) {
    for words in
        ["", "\"", "a\"b", "NEAR(", "bridge*", "-", "' OR 1=1 --", "(((", "\0", "headline:x", "& | !"]
    {
        store.search(words, Millis(i64::MAX)).await.unwrap_or_else(|error| panic!("{words:?}: {error}"));
    }
}

async fn a_working_version_leaves_the_released_one(desk: &mut Desk) {
    let id = ItemId::from("working");
    desk.begin(&id, bridge("three")).await;
    desk.send_out(&id, Label::First).await;
    desk.act(&id, &reporter(), revision(bridge("nine"))).await;
    desk.act(&id, &reporter(), Command::Submit).await;
    let items = desk.store.items().await.unwrap();
    let row = items.iter().find(|row| row.id == id).unwrap();
    assert_eq!(row.headline.as_deref(), Some("Old Bridge to close for nine weeks"));
    assert_eq!(row.released_headline.as_deref(), Some("Old Bridge to close for three weeks"));
    assert_eq!((row.version, row.claims, row.open_claims), (1, 2, 1), "one claim stayed, one is new");
}
