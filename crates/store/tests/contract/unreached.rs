//! What is not to be asked again yet: kept, bounded, forgotten when it is over.

use store::{PauseRow, Store, UnreachedRow};
use story::ids::{CopyId, Millis};

const DAY: i64 = 24 * 3_600_000;

pub(crate) async fn all(store: &Store) {
    let row = |copy: &str, reason: &str, last: i64, tries| UnreachedRow {
        copy: CopyId::from(copy),
        reason: reason.to_owned(),
        last: Millis(last),
        tries,
        again: Millis(last + DAY),
    };
    store.put_unreached(&row("one", "no connection", 0, 1)).await.unwrap();
    store.put_unreached(&row("two", "busy\0", 1, 1)).await.unwrap();
    store.put_unreached(&row("one", &"é".repeat(2_000), 2, 2)).await.unwrap();
    let kept = [row("two", "busy\u{FFFD}", 1, 1), row("one", &"é".repeat(500), 2, 2)];
    assert_eq!(store.unreached().await.unwrap(), kept);
    assert_eq!(store.unreached_copy(&CopyId::from("two")).await.unwrap().as_ref(), Some(&kept[0]));
    store.drop_unreached(&CopyId::from("two")).await.unwrap();
    assert_eq!(store.unreached_copy(&CopyId::from("two")).await.unwrap(), None);
    store.put_unreached(&row("three", "no connection", 40 * DAY, 1)).await.unwrap();
    assert_eq!(
        store.unreached().await.unwrap(),
        [row("three", "no connection", 40 * DAY, 1)],
        "stale ones go"
    );

    let pause =
        |site: &str, until, refusals| PauseRow { site: site.to_owned(), until: Millis(until), refusals };
    let (bay, north) = ("https://bay.example", "https://north.example");
    store.put_pause(&pause(bay, 100, 1), Millis(0)).await.unwrap();
    store.put_pause(&pause(bay, 300, 2), Millis(100)).await.unwrap();
    store.put_pause(&pause(north, 200, 1), Millis(100)).await.unwrap();
    assert_eq!(store.pauses(Millis(150)).await.unwrap(), [pause(bay, 300, 2), pause(north, 200, 1)]);
    assert_eq!(store.pauses(Millis(200)).await.unwrap(), [pause(bay, 300, 2)]);
    store.put_pause(&pause(north, 900, 1), Millis(300)).await.unwrap();
    assert_eq!(store.pauses(Millis(0)).await.unwrap(), [pause(north, 900, 1)], "what is over is forgotten");
}
