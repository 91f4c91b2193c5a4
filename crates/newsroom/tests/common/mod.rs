//! A newsroom in a temporary folder, with its people.

#![allow(dead_code, reason = "each test file uses a part of it")]

pub(crate) mod site;

use newsroom::Newsroom;
use store::{Options, Store};
use story::account::{Actor, Role};
use story::content::{Byline, Content};
use story::settings::Settings;

/// A newsroom with a reporter, two editors and an admin. The folder goes when it is dropped.
pub(crate) struct Desk {
    pub(crate) newsroom: Newsroom,
    pub(crate) mara: Actor,
    pub(crate) tobias: Actor,
    pub(crate) lena: Actor,
    pub(crate) ines: Actor,
    folder: tempfile::TempDir,
}

pub(crate) const PASSWORD: &str = "a long enough password";

pub(crate) async fn empty() -> (Newsroom, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let options = Options { data: folder.path().to_owned(), database: None };
    let store = Store::open(&options).await.unwrap();
    let client = fetch::Client::new(fetch::Options::default()).unwrap();
    (Newsroom::new(store, client), folder)
}

impl Desk {
    pub(crate) async fn open() -> Self {
        let (newsroom, folder) = empty().await;
        let link = newsroom.first_link().await.unwrap().unwrap();
        let id = newsroom.accept(&link, "Ines Okafor", "ines@harbour.example", PASSWORD).await.unwrap();
        let all = [Role::Reporter, Role::Editor, Role::Admin];
        let ines = Actor { account: id, roles: all.to_vec() };
        let settings = Settings {
            name: "Harbour Desk".into(),
            address: "https://harbour.example".into(),
            contact: "desk@harbour.example".into(),
            ..Settings::default()
        };
        newsroom.set_settings(&ines, settings).await.unwrap();
        let mara = hire(&newsroom, &ines, "Mara Ellison", "mara@harbour.example", Role::Reporter).await;
        let tobias = hire(&newsroom, &ines, "Tobias Wren", "tobias@harbour.example", Role::Editor).await;
        let lena = hire(&newsroom, &ines, "Lena Abara", "lena@harbour.example", Role::Editor).await;
        Self { newsroom, mara, tobias, lena, ines, folder }
    }
}

async fn hire(newsroom: &Newsroom, admin: &Actor, name: &str, email: &str, role: Role) -> Actor {
    let link = newsroom.invite(admin, name, email, &[role]).await.unwrap();
    let account = newsroom.accept(&link, "", "", PASSWORD).await.unwrap();
    Actor { account, roles: vec![role] }
}

pub(crate) fn content(body: &[&str]) -> Content {
    Content {
        headline: Some("Old Bridge to close for repairs".into()),
        slugline: "bridge-closure".into(),
        dateline: Some("HARBOUR CITY".into()),
        bylines: vec![Byline { name: "Mara Ellison".into(), affiliation: Some("Harbour Desk".into()) }],
        body: body.iter().map(ToString::to_string).collect(),
        ..Content::default()
    }
}
