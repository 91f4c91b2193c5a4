//! Hits of the counter: sums that grow, and pages that are candidates until they are known copies.

use store::{CountKey, Referrer, Store};
use story::ids::{ItemId, Millis};

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
    for at in [1, 2] {
        let counts =
            [(key("bay.example", false), 3), (key("bay.example", true), 1), (key("nul\0", false), 1)];
        store.add_counts(&counts, &[page("https://bay.example/a", at, 3)]).await.unwrap();
    }
    let hits: Vec<u64> = store.counts(&item).await.unwrap().into_iter().map(|(_, hits)| hits).collect();
    assert_eq!(hits, [6, 2, 2]);
    let readers = store.readers().await.unwrap();
    let sums: Vec<(&str, u64, u64)> = readers
        .iter()
        .filter(|sum| sum.item == item)
        .map(|sum| (sum.host.as_str(), sum.people, sum.robots))
        .collect();
    assert_eq!(sums, [("bay.example", 6, 2), ("nul\u{FFFD}", 2, 0)]);
    let found = store.candidates(10).await.unwrap();
    let mine: Vec<&Referrer> = found.iter().filter(|found| found.item == item).collect();
    let expected = Referrer { last_seen: Millis(2), hits: 6, ..page("https://bay.example/a", 1, 3) };
    assert_eq!(mine, [&expected]);
}
