//! Passwords, invitations, sessions and the node's key.

use store::{Session, Store};
use story::ids::{AccountId, Millis};

pub(crate) async fn all(store: &Store) {
    let (mara, tobias) = (AccountId::from("mara"), AccountId::from("tobias"));
    passwords(store, &mara).await;
    invitations(store, &mara).await;
    sessions(store, &mara, &tobias).await;
    let key = store.node_key().await.unwrap();
    assert_ne!(key, [0; 32]);
    assert_eq!(store.node_key().await.unwrap(), key);
}

async fn passwords(store: &Store, mara: &AccountId) {
    assert_eq!(store.password(mara).await.unwrap(), None);
    for phc in ["$argon2id$one", "$argon2id$two"] {
        store.set_password(mara, phc).await.unwrap();
        assert_eq!(store.password(mara).await.unwrap().as_deref(), Some(phc));
    }
}

async fn invitations(store: &Store, mara: &AccountId) {
    store.put_invite("token", mara, Millis(100)).await.unwrap();
    assert_eq!(store.take_invite("another", Millis(1)).await.unwrap(), None);
    assert_eq!(store.take_invite("token", Millis(99)).await.unwrap().as_ref(), Some(mara));
    assert_eq!(store.take_invite("token", Millis(99)).await.unwrap(), None, "once only");
    store.put_invite("late", mara, Millis(100)).await.unwrap();
    assert_eq!(store.take_invite("late", Millis(100)).await.unwrap(), None, "expired");
    assert_eq!(store.take_invite("nul\0", Millis(1)).await.unwrap(), None);
}

async fn sessions(store: &Store, mara: &AccountId, tobias: &AccountId) {
    for (token, account) in [("one", mara), ("two", mara), ("three", mara), ("four", tobias)] {
        store.put_session(token, account, "csrf", Millis(100)).await.unwrap();
    }
    let expected = Session { account: mara.clone(), csrf: "csrf".into(), expires: Millis(100) };
    assert_eq!(store.session("one", Millis(99)).await.unwrap(), Some(expected));
    assert_eq!(store.session("nul\0", Millis(99)).await.unwrap(), None);
    store.drop_session("one").await.unwrap();
    assert_eq!(store.session("one", Millis(99)).await.unwrap(), None);
    store.drop_sessions(mara).await.unwrap();
    assert_eq!(store.session("two", Millis(99)).await.unwrap(), None);
    assert!(store.session("four", Millis(99)).await.unwrap().is_some(), "another's session stays");
    assert_eq!(store.session("four", Millis(100)).await.unwrap(), None, "expired");
    assert_eq!(store.session("four", Millis(1)).await.unwrap(), None, "and gone for good");
}
