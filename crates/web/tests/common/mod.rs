//! A newsroom served on loopback, and a browser of a few lines to ask it with.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::expect_used,
    reason = "a test may stop at the first surprise"
)]
#![allow(dead_code, reason = "each test file uses a part of it")]

use std::collections::HashMap;
use std::net::SocketAddr;

use newsroom::Newsroom;
use store::{Options, Store};
use story::account::{Actor, Role};
use story::ids::ItemId;
use story::settings::Settings;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

pub(crate) const PASSWORD: &str = "a long enough password";

/// A served newsroom with its people. The folder goes, and the server stops, when it is dropped.
pub(crate) struct House {
    pub(crate) newsroom: Newsroom,
    pub(crate) address: SocketAddr,
    pub(crate) admin: Actor,
    server: tokio::task::JoinHandle<()>,
    _folder: tempfile::TempDir,
}

impl Drop for House {
    fn drop(&mut self) {
        self.server.abort();
    }
}

impl House {
    /// Harbour Desk: Ines Okafor (admin alone), Mara Ellison and Jon Reed (reporters), Tobias Wren and Lena Abara
    /// (editors).
    pub(crate) async fn open() -> Self {
        let house = Self::empty().await;
        let newsroom = &house.newsroom;
        let link = newsroom.first_link().await.unwrap().unwrap();
        let admin = newsroom.accept(&link, "Ines Okafor", "ines@harbour.example", PASSWORD).await.unwrap();
        let all = Actor { account: admin.clone(), roles: vec![Role::Reporter, Role::Editor, Role::Admin] };
        let logo = newsroom.keep_logo(LOGO.as_bytes()).await.unwrap();
        let settings = Settings {
            name: "Harbour Desk".into(),
            logo: Some(logo),
            address: format!("http://{}", house.address),
            contact: "desk@harbour.example".into(),
            ..Settings::default()
        };
        newsroom.set_settings(&all, settings).await.unwrap();
        for (name, email, role) in [
            ("Mara Ellison", "mara@harbour.example", Role::Reporter),
            ("Jon Reed", "jon@harbour.example", Role::Reporter),
            ("Tobias Wren", "tobias@harbour.example", Role::Editor),
            ("Lena Abara", "lena@harbour.example", Role::Editor),
        ] {
            let link = newsroom.invite(&all, name, email, &[role]).await.unwrap();
            newsroom.accept(&link, "", "", PASSWORD).await.unwrap();
        }
        newsroom.set_roles(&all, &admin, &[Role::Admin]).await.unwrap();
        house
    }

    /// Nobody has an account yet.
    pub(crate) async fn empty() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&Options { data: folder.path().to_owned(), database: None }).await.unwrap();
        let options = fetch::Options { allow_loopback: true, ..fetch::Options::default() };
        let newsroom = Newsroom::new(store, fetch::Client::new(options).unwrap());
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let served = newsroom.clone();
        let server = tokio::spawn(async move {
            web::serve(served, listener, web::Proxies::default(), std::future::pending()).await.unwrap();
        });
        let admin = Actor { account: "".into(), roles: vec![] };
        Self { newsroom, address, admin, server, _folder: folder }
    }

    pub(crate) fn browser(&self) -> Browser {
        Browser { address: self.address, cookies: HashMap::new() }
    }

    /// A browser in which somebody is signed in.
    pub(crate) async fn signed_in(&self, name: &str) -> Browser {
        let email = format!("{name}@harbour.example");
        let token = self.newsroom.sign_in(&email, PASSWORD).await.unwrap();
        let mut browser = self.browser();
        browser.cookies.insert("standfirst".to_owned(), token);
        browser
    }

    /// Somebody's account.
    pub(crate) async fn account(&self, name: &str) -> story::ids::AccountId {
        let email = format!("{name}@harbour.example");
        self.newsroom.store().account_by_email(&email).await.unwrap().unwrap().id
    }

    /// The one item whose working version has this slugline.
    pub(crate) async fn item(&self, slugline: &str) -> ItemId {
        let rows = self.newsroom.store().items().await.unwrap();
        rows.into_iter().find(|row| row.slugline == slugline).unwrap().id
    }
}

/// A story of Mara's, released by Tobias.
pub(crate) async fn released(house: &House) -> ItemId {
    let mut mara = house.signed_in("mara").await;
    mara.send("/desk/new", "/desk/new", &copy_fields()).await;
    let id = house.item("bridge-closure").await;
    mara.send("/keys", &format!("/desk/{id}/submit"), &[]).await;
    let mut tobias = house.signed_in("tobias").await;
    for claim in house.newsroom.item(&id).await.unwrap().item.claims {
        let waive = format!("/desk/{id}/claims/{}/waive", claim.id);
        tobias.send("/keys", &waive, &[("reason", "seen on the spot")]).await;
    }
    tobias.send("/keys", &format!("/desk/{id}/release"), &[("label", "first")]).await;
    id
}

/// What a server answered.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// The value of the hidden field that a form must send back.
    pub(crate) fn csrf(&self) -> String {
        let after = self.body.split_once("name=\"csrf\" value=\"").map_or("", |(_, after)| after);
        after.split('"').next().unwrap_or("").to_owned()
    }
}

/// Keeps cookies and sends forms, as a browser does.
#[derive(Clone)]
pub(crate) struct Browser {
    pub(crate) address: SocketAddr,
    pub(crate) cookies: HashMap<String, String>,
}

impl Browser {
    pub(crate) async fn get(&mut self, path: &str) -> Answer {
        self.ask("GET", path, &[], "").await
    }

    /// Opens `page`, and sends a form to `path` with its token.
    pub(crate) async fn send(&mut self, page: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
        let csrf = self.get(page).await.csrf();
        let mut all = vec![("csrf", csrf.as_str())];
        all.extend(fields);
        self.post(path, &all).await
    }

    pub(crate) async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let origin = format!("http://{}", self.address);
        let headers = [
            ("Content-Type", "application/x-www-form-urlencoded"),
            ("Origin", &origin),
            ("Sec-Fetch-Site", "same-origin"),
        ];
        self.ask("POST", path, &headers, &encoded(fields)).await
    }

    pub(crate) async fn json(&mut self, method: &str, path: &str, token: &str, body: &str) -> Answer {
        let bearer = format!("Bearer {token}");
        let headers = [("Content-Type", "application/json"), ("Authorization", bearer.as_str())];
        self.ask(method, path, &headers, body).await
    }

    pub(crate) async fn ask(
        &mut self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Answer {
        let mut stream = TcpStream::connect(self.address).await.unwrap();
        let mut text = format!("{method} {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n", self.address);
        for (name, value) in headers {
            text.push_str(&format!("{name}: {value}\r\n"));
        }
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        if !cookies.is_empty() {
            text.push_str(&format!("Cookie: {}\r\n", cookies.join("; ")));
        }
        text.push_str(&format!("Content-Length: {}\r\n\r\n{body}", body.len()));
        stream.write_all(text.as_bytes()).await.unwrap();
        let mut bytes = Vec::new();
        // A server that refuses a body that is too large may close before it has read it.
        let _ = stream.read_to_end(&mut bytes).await;
        let answer = parse(&String::from_utf8_lossy(&bytes));
        for (_, cookie) in answer.headers.iter().filter(|(name, _)| name == "set-cookie") {
            let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        answer
    }
}

pub(crate) fn encoded(fields: &[(&str, &str)]) -> String {
    let one = |text: &str| {
        text.bytes().fold(String::new(), |made, byte| match byte {
            byte if byte.is_ascii_alphanumeric() => made + &char::from(byte).to_string(),
            byte => made + &format!("%{byte:02X}"),
        })
    };
    fields.iter().map(|(name, value)| format!("{}={}", one(name), one(value))).collect::<Vec<_>>().join("&")
}

fn parse(text: &str) -> Answer {
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or((text, ""));
    let mut lines = head.lines();
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).and_then(|code| code.parse().ok());
    let headers = lines.filter_map(|line| line.split_once(": "));
    Answer {
        status: status.unwrap_or(0),
        headers: headers.map(|(name, value)| (name.to_lowercase(), value.to_owned())).collect(),
        body: body.to_owned(),
    }
}

const LOGO: &str = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 48 48'>\
    <circle cx='24' cy='24' r='22' fill='#1d1a16'/><path d='M24 10v26M14 28c2 8 18 8 20 0M18 17h12' stroke='#fff' \
    stroke-width='4' fill='none'/></svg>";

/// The words of a story, as the form takes them.
pub(crate) fn copy_fields() -> Vec<(&'static str, &'static str)> {
    vec![
        ("slugline", "bridge-closure"),
        ("headline", "Old Bridge to close for repairs"),
        ("bylines", "Mara Ellison, Harbour Desk"),
        ("dateline", "HARBOUR CITY"),
        ("standfirst", "Three piers are cracked, and about 2,300 vehicles a day must go another way."),
        ("key_points", "The bridge closes on Monday.\nAbout 2,300 vehicles a day use it."),
        (
            "body",
            "The city will close the Old Bridge to traffic on Monday after inspectors found cracks in three of its \
             nine piers, and about 2,300 vehicles a day will be sent over the Mill Bridge.\n\n\
             “We found it on Friday,” the city’s chief engineer, Rosa Lind, said.\n\n\
             Repairs will cost $2.5 million, according to the city’s budget office.",
        ),
        ("urgency", "4"),
    ]
}

/// What the story rests on.
pub(crate) const SOURCE: &str = "Traffic count, May. The Old Bridge carries 2,312 vehicles a day.\n\
    Inspectors found cracks in three of the nine piers of the Old Bridge. The city will close it on Monday.\n\
    Rosa Lind, chief engineer: “We found it on Thursday.”\n\
    The budget office puts the cost of repairs at $2.5 million.\n";
