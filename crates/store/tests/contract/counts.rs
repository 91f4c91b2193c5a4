//! Hits of the counter: sums that grow, and pages that are candidates until they are known copies.

use store::{CountKey, Hits, Referrer, Store};
use story::candidate::CandidateEvent;
use story::copy::{CopyEvent, Found};
use story::event::{Event, Stream};
use story::ids::{CopyId, ItemId, Millis, Who};

use crate::fixture::Desk;

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

/// Of what is old, sites with a known copy stay as they are, and the others are counted together.
pub(crate) async fn old(desk: &mut Desk) {
    let item = ItemId::from("counted-long-ago");
    for (id, url) in
        [("long-ago-1", "https://www.bay.example/a"), ("long-ago-2", "http://cove.example:8080/b")]
    {
        let (id, found) = (CopyId::from(id), Found::Reported);
        let event =
            CopyEvent::Found { id: id.clone(), item: item.clone(), url: url.into(), partner: None, found };
        desk.record(&Stream::Copy(id), &Who::System, Event::Copy(event)).await;
    }
    let store = &desk.store;
    let addresses = store.copy_addresses().await.unwrap();
    assert!(addresses.contains(&(item.clone(), "http://cove.example:8080/b".to_owned())), "{addresses:?}");
    let hits = Hits { reads: 2, follows: 1 };
    let sites = ["bay.example", "cove.example", "", "ad.example", "b_y.example", "other"];
    for day in [10, 20] {
        let key =
            |host: &str| CountKey { item: item.clone(), version: 1, day, host: host.into(), robot: false };
        let counts: Vec<(CountKey, Hits)> = sites.map(|host| (key(host), hits)).to_vec();
        let seen = Millis(i64::from(day));
        let url = format!("https://ad.example/{day}");
        let page = Referrer { item: item.clone(), url, first_seen: Millis(1), last_seen: seen, hits };
        store.add_counts(&counts, &[page]).await.unwrap();
    }
    assert!(store.counted_items().await.unwrap().contains(&item));
    for _ in 0..2 {
        let copies = ["bay.example", "cove.example"];
        store.fold_counts(&item, 20, "other", |host| copies.contains(&host)).await.unwrap();
        store.forget_candidates(Millis(20)).await.unwrap();
        let counts = store.counts(&item).await.unwrap();
        let of = |day| -> Vec<(&str, u64)> {
            let rows = counts.iter().filter(|(key, _)| key.day == day);
            rows.map(|(key, hits)| (key.host.as_str(), hits.all())).collect()
        };
        assert_eq!(of(10), [("", 3), ("bay.example", 3), ("cove.example", 3), ("other", 9)]);
        assert_eq!(of(20).len(), sites.len(), "what is new stays");
        let candidates = store.candidates(100).await.unwrap();
        let urls: Vec<&str> =
            candidates.iter().filter(|page| page.item == item).map(|page| page.url.as_str()).collect();
        assert_eq!(urls, ["https://ad.example/20"]);
    }
}
