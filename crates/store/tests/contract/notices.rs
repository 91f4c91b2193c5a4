//! Notices: each event of a copy once, to whoever answers for its story, through a rebuild and from an older store.

use store::{NoticeKind, Store, Whose};
use story::account::{AccountEvent, Role};
use story::copy::{CopyEvent, Found};
use story::correction::Label;
use story::event::{Event, Stream};
use story::ids::{AccountId, ItemId, Who};
use story::verdict::{CopyState, CorrectionShown};

use crate::fixture::{Desk, bridge, editor, verdict};

pub(crate) async fn all(desk: &mut Desk) {
    let id = ItemId::from("noticed");
    desk.begin(&id, bridge("six")).await;
    desk.send_out(&id, Label::First).await;
    let stream = Stream::Copy("noticed-1".into());
    let found = CopyEvent::Found {
        id: "noticed-1".into(),
        item: id.clone(),
        url: "https://bay.example/six".into(),
        partner: Some("north".into()),
        found: Found::Feed,
    };
    let happens = async |desk: &mut Desk, event: CopyEvent| {
        desk.record(&stream, &Who::System, Event::Copy(event)).await;
    };
    let captured = || verdict(CopyState::Faithful, CorrectionShown::NotDue);
    happens(desk, found).await;
    desk.capture("noticed-1", captured()).await;
    happens(desk, CopyEvent::Changed { what: "its words changed".into() }).await;
    happens(desk, CopyEvent::Vanished { reason: "the site answered 404\0".into() }).await;
    comes_back(desk, &stream).await;
    told(&desk.store, &editor().account).await;
    seen(desk).await;
    answers(desk, &id).await;
}

/// Captured, with what changed, in one append, as the newsroom writes it.
async fn comes_back(desk: &mut Desk, stream: &Stream) {
    let version = desk.store.load(stream).await.unwrap().len() as u64;
    let bytes = desk.store.put_blob(b"back").await.unwrap();
    let verdict = verdict(CopyState::Edited, CorrectionShown::NotDue);
    let url = "https://bay.example/six".to_owned();
    let sheet = story::copy::Tearsheet { url, status: 200, bytes: bytes.clone(), text: bytes, verdict };
    let events = [
        CopyEvent::Captured { tearsheet: Box::new(sheet) },
        CopyEvent::Changed { what: "there again; edited where it was faithful".into() },
    ];
    let at = desk.tick();
    desk.store.append(stream, version, &Who::System, at, &events.map(Event::Copy)).await.unwrap();
}

async fn told(store: &Store, tobias: &AccountId) {
    let rows = store.notices(Whose::Of(tobias), None, 0, 3).await.unwrap();
    let what: Vec<_> = rows.iter().map(|row| (row.kind, row.what.as_str(), row.url.as_str())).collect();
    let url = "https://bay.example/six";
    assert_eq!(
        what,
        [
            (NoticeKind::Back, "there again; edited where it was faithful", url),
            (NoticeKind::Vanished, "the site answered 404\u{FFFD}", url),
            (NoticeKind::Changed, "its words changed", url),
        ]
    );
    assert_eq!(rows[0].partner.as_ref().map(|partner| partner.0.as_str()), Some("north"));
    let second = store.notices(Whose::Of(tobias), None, 1, 1).await.unwrap();
    assert_eq!(second, rows[1..2], "a page of them");
    let gone = store.notices(Whose::Of(tobias), Some(NoticeKind::Vanished), 0, 1).await.unwrap();
    assert_eq!(gone, rows[1..2], "of one kind");
    assert_eq!(store.count_notices(Whose::All, Some(NoticeKind::Back)).await.unwrap(), 1);
    let all = store.count_notices(Whose::Of(tobias), None).await.unwrap();
    assert_eq!(all, store.count_notices(Whose::All, None).await.unwrap());
    assert!(all >= 4, "those of the stories before too: {all}");
}

async fn seen(desk: &mut Desk) {
    let (store, tobias) = (desk.store.clone(), editor().account);
    let rows = store.notices(Whose::Of(&tobias), None, 0, 2).await.unwrap();
    store.see_notices(&tobias, rows[1].sequence).await.unwrap();
    assert_eq!(store.unseen_notices(&tobias).await.unwrap(), 1);
    store.see_notices(&tobias, u64::MAX).await.unwrap();
    assert_eq!(store.notices_seen(&tobias).await.unwrap(), rows[0].sequence, "none to come is hidden");
    store.see_notices(&tobias, 0).await.unwrap();
    assert_eq!(
        store.unseen_notices(&tobias).await.unwrap(),
        store.count_notices(Whose::Of(&tobias), None).await.unwrap()
    );
}

/// Whoever has no account any more, or is no editor, answers for nothing; all editors do then.
async fn answers(desk: &mut Desk, id: &ItemId) {
    let (store, lena, tobias) = (desk.store.clone(), AccountId::from("lena"), editor().account);
    desk.account("lena", "Lena Abara", "lena@harbour.example", vec![Role::Editor]).await;
    assert_eq!(store.count_notices(Whose::Of(&lena), None).await.unwrap(), 0);
    let mine = store.count_notices(Whose::Of(&tobias), None).await.unwrap();
    let mut roles = async |roles: Vec<Role>| {
        let event = Event::Account(AccountEvent::RolesSet { roles });
        desk.record(&Stream::Account("tobias".into()), &Who::System, event).await;
    };
    roles(vec![Role::Reporter]).await;
    assert_eq!(store.count_notices(Whose::Of(&lena), None).await.unwrap(), mine);
    assert_eq!(store.unseen_notices(&lena).await.unwrap(), 0, "nothing new before her time");
    roles(vec![Role::Editor]).await;
    assert_eq!(store.count_notices(Whose::Of(&lena), None).await.unwrap(), 0);
    let items = store.items().await.unwrap();
    let row = items.iter().find(|row| row.id == *id).unwrap();
    assert_eq!(row.released_by, Some(tobias));
}
