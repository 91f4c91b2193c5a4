//! Hits of the counter: sums that grow, and pages that are candidates until they are known copies.

use store::{CountKey, Hits, Referrer, Store};
use story::candidate::CandidateEvent;
use story::copy::Found;
use story::event::{Event, Stream};
use story::ids::{ItemId, Millis, Who};

pub(crate) async fn all(store: &Store) {
    let item = ItemId::from("counted");
    let key = |host: &str, robot| CountKey {
        item: item.clone(),
        version: 1,
        day: 20_000,
        host: host.into(),
        robot,
    };
    let page = |url: &str, at, hits| Referrer {
        item: item.clone(),
        url: url.into(),
        first_seen: Millis(at),
        last_seen: Millis(at),
        hits,
    };
    let hits = |reads, follows| Hits { reads, follows };
    for at in [1, 2] {
        let counts = [
            (key("bay.example", false), hits(3, 1)),
            (key("bay.example", true), hits(1, 0)),
            (key("nul\0", false), hits(0, 1)),
        ];
        store.add_counts(&counts, &[page("https://bay.example/a", at, hits(3, 1))]).await.unwrap();
    }
    let sums: Vec<Hits> = store.counts(&item).await.unwrap().into_iter().map(|(_, sum)| sum).collect();
    assert_eq!(sums, [hits(6, 2), hits(2, 0), hits(0, 2)]);
    let readers = store.readers().await.unwrap();
    let sums: Vec<(&str, Hits, Hits)> = readers
        .iter()
        .filter(|sum| sum.item == item)
        .map(|sum| (sum.host.as_str(), sum.people, sum.robots))
        .collect();
    assert_eq!(sums, [("bay.example", hits(6, 2), hits(2, 0)), ("nul\u{FFFD}", hits(0, 2), hits(0, 0))]);
    let found = store.candidates(10).await.unwrap();
    let mine: Vec<&Referrer> = found.iter().filter(|found| found.item == item).collect();
    let expected = Referrer { last_seen: Millis(2), ..page("https://bay.example/a", 1, hits(6, 2)) };
    assert_eq!(mine, [&expected]);
    assert_eq!(store.referrer(&item, "https://bay.example/a").await.unwrap().as_ref(), Some(&expected));
    assert_eq!(store.referrer(&item, "https://bay.example/b").await.unwrap(), None);
    dismissed(store, &item).await;
}

/// Dismissed as the counter's it is put forward no more; taken back it is again.
async fn dismissed(store: &Store, item: &ItemId) {
    let stream = Stream::Candidate("page-a".into());
    let tobias = Who::Account("tobias".into());
    let listed = async || {
        let found = store.candidates(u32::MAX).await.unwrap();
        let dismissed = store.dismissed(10).await.unwrap();
        (found.iter().any(|found| found.item == *item), dismissed)
    };
    let says = |source, reason: &str| {
        Event::Candidate(CandidateEvent::Dismissed {
            id: "page-a".into(),
            item: item.clone(),
            url: "https://bay.example/a".into(),
            source,
            reason: reason.into(),
        })
    };
    let events = [
        (says(Found::Counter, "a reader's own page\0"), false, Some("a reader's own page\u{FFFD}")),
        (Event::Candidate(CandidateEvent::Restored), true, None),
        (says(Found::Feed, "what a feed named"), true, Some("what a feed named")),
        (says(Found::Counter, "again"), false, Some("again")),
        (Event::Candidate(CandidateEvent::Restored), true, None),
    ];
    for (version, (event, put_forward, reason)) in (0..).zip(events) {
        let at = Millis(7_000);
        store.append(&stream, version, &tobias, at, &[event]).await.unwrap();
        let (found, rows) = listed().await;
        assert_eq!(found, put_forward, "{version}");
        let told: Vec<_> = rows.iter().map(|row| (row.reason.as_str(), &row.who, row.at)).collect();
        assert_eq!(told, reason.map(|reason| (reason, &tobias, at)).into_iter().collect::<Vec<_>>());
    }
}
