//! Accounts: the first one, one-time links, sign-in, and that a newsroom always has an admin.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests may stop at the first surprise")]

mod common;

use common::{Desk, PASSWORD, empty};
use newsroom::Error;
use story::account::Role;

#[tokio::test]
async fn the_first_link_makes_one_account_and_only_one() {
    let (newsroom, _folder) = empty().await;
    let link = newsroom.first_link().await.unwrap().unwrap();
    let second = newsroom.first_link().await.unwrap().unwrap();
    let short = newsroom.accept(&link, "Ines Okafor", "ines@harbour.example", "short").await;
    assert!(matches!(short, Err(Error::Invalid { field: "Password", .. })), "and the link is still good");
    newsroom.accept(&link, "Ines Okafor", "ines@harbour.example", PASSWORD).await.unwrap();
    for used in [link, second, "made up".into()] {
        let again = newsroom.accept(&used, "Mallory", "mallory@example.org", PASSWORD).await;
        assert!(matches!(again, Err(Error::Link)), "{again:?}");
    }
    assert_eq!(newsroom.first_link().await.unwrap(), None);
}

#[tokio::test]
async fn signing_in_needs_the_right_password_of_an_open_account() {
    let desk = Desk::open().await;
    let newsroom = &desk.newsroom;
    for (email, password) in
        [("mara@harbour.example", "a wrong password"), ("nobody@harbour.example", PASSWORD), ("", "")]
    {
        assert!(matches!(newsroom.sign_in(email, password).await, Err(Error::SignIn)), "{email}");
    }
    let token = newsroom.sign_in(" Mara@Harbour.example ", PASSWORD).await.unwrap();
    let signed_in = newsroom.session(&token).await.unwrap().unwrap();
    assert_eq!(signed_in.actor, desk.mara);
    assert_eq!(newsroom.session("made up").await.unwrap(), None);

    newsroom.close_account(&desk.ines, &desk.mara.account).await.unwrap();
    assert_eq!(newsroom.session(&token).await.unwrap(), None, "the session ended with the account");
    assert!(matches!(newsroom.sign_in("mara@harbour.example", PASSWORD).await, Err(Error::SignIn)));
}

#[tokio::test]
async fn roles_are_an_admins_to_set_and_one_admin_stays() {
    let desk = Desk::open().await;
    let newsroom = &desk.newsroom;
    let by_editor = newsroom.set_roles(&desk.tobias, &desk.mara.account, &[Role::Editor]).await;
    assert!(matches!(by_editor, Err(Error::Role("admin"))));
    let last = newsroom.set_roles(&desk.ines, &desk.ines.account, &[Role::Editor]).await;
    assert!(matches!(last, Err(Error::Invalid { field: "Roles", .. })));
    newsroom.set_roles(&desk.ines, &desk.tobias.account, &[Role::Editor, Role::Admin]).await.unwrap();
    newsroom.set_roles(&desk.ines, &desk.ines.account, &[Role::Editor]).await.unwrap();
}

#[tokio::test]
async fn a_lost_password_is_set_anew_by_a_link_and_old_sessions_end() {
    let desk = Desk::open().await;
    let newsroom = &desk.newsroom;
    let token = newsroom.sign_in("mara@harbour.example", PASSWORD).await.unwrap();
    let link = newsroom.reset(&desk.ines, &desk.mara.account).await.unwrap();
    newsroom.accept(&link, "", "", "another long password").await.unwrap();
    assert_eq!(newsroom.session(&token).await.unwrap(), None);
    assert!(newsroom.sign_in("mara@harbour.example", PASSWORD).await.is_err());
    assert!(newsroom.sign_in("mara@harbour.example", "another long password").await.is_ok());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_invitations_at_once_do_not_share_an_address() {
    let desk = Desk::open().await;
    for round in 0..4 {
        let address = format!("new{round}@harbour.example");
        let one = desk.newsroom.invite(&desk.ines, "One", &address, &[Role::Reporter]);
        let two = desk.newsroom.invite(&desk.ines, "Two", &address, &[Role::Reporter]);
        let (one, two) = tokio::join!(one, two);
        assert!(one.is_ok() != two.is_ok(), "{one:?} {two:?}");
    }
}
