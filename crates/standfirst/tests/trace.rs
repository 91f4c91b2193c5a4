//! `standfirst trace warc`: crawls with copies in them, and with everything in them that breaks crawlers.

#![allow(clippy::unwrap_used, reason = "tests may stop at the first surprise")]

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use fetch::warc::{Capture, write};
use newsroom::Newsroom;
use store::{Options, Store};
use story::account::{Actor, Role};
use story::content::{Byline, Content};
use story::correction::Label;
use story::item::{ClaimState, Command as Do};
use story::settings::Settings;

const BODY: [&str; 3] = [
    "The city will close the Old Bridge on Monday after inspectors found cracks in three of its nine piers.",
    "“We found it on Friday,” said Rhea Collins, the city's chief engineer. The bridge carries about 2,300 vehicles a day.",
    "Repairs are to take five weeks and cost $1.2 million, which the council set aside in its spring budget.",
];

/// A newsroom with one story out.
fn newsroom(folder: &Path) {
    tokio::runtime::Runtime::new().unwrap().block_on(async {
        let store = Store::open(&Options { data: folder.to_owned(), database: None }).await.unwrap();
        let newsroom = Newsroom::new(store, fetch::Client::new(fetch::Options::default()).unwrap());
        let link = newsroom.first_link().await.unwrap().unwrap();
        let password = "a long enough password";
        let id = newsroom.accept(&link, "Ines Okafor", "ines@harbour.example", password).await.unwrap();
        let ines = Actor { account: id, roles: vec![Role::Reporter, Role::Editor, Role::Admin] };
        let settings = Settings {
            name: "Harbour Desk".into(),
            address: "https://harbour.example".into(),
            contact: "desk@harbour.example".into(),
            ..Settings::default()
        };
        newsroom.set_settings(&ines, settings).await.unwrap();
        let link =
            newsroom.invite(&ines, "Mara Ellison", "mara@harbour.example", &[Role::Reporter]).await.unwrap();
        let mara = newsroom.accept(&link, "", "", password).await.unwrap();
        let mara = Actor { account: mara, roles: vec![Role::Reporter] };
        let content = Content {
            headline: Some("Old Bridge to close for repairs".into()),
            slugline: "bridge-closure".into(),
            dateline: Some("HARBOUR CITY".into()),
            bylines: vec![Byline { name: "Mara Ellison".into(), affiliation: Some("Harbour Desk".into()) }],
            body: BODY.iter().map(ToString::to_string).collect(),
            ..Content::default()
        };
        let item = newsroom.open_item(&mara, content).await.unwrap();
        newsroom.command(&mara, &item, Do::Submit).await.unwrap();
        for claim in newsroom.item(&item).await.unwrap().item.claims {
            if claim.state == ClaimState::Open {
                let waive = Do::Waive { claim: claim.id, reason: "seen on the spot".into() };
                newsroom.command(&ines, &item, waive).await.unwrap();
            }
        }
        newsroom.release(&ines, &item, Label::First).await.unwrap();
        newsroom.store().clone().close().await;
    });
}

/// One page as a member of a WARC file.
fn page(url: &str, html: &str) -> Vec<u8> {
    let headers = [("content-type".to_owned(), "text/html; charset=utf-8".to_owned())];
    let capture = Capture {
        id: "019ab2c0-0000-7000-8000-000000000001",
        metadata_id: "019ab2c0-0000-7000-8000-000000000002",
        url,
        date: "2026-11-20T08:00:00Z",
        status: 200,
        headers: &headers,
        body: html.as_bytes(),
        metadata: &[],
    };
    let mut file = Vec::new();
    write(&mut file, &capture).unwrap();
    file
}

fn copy() -> String {
    let paragraphs: String = BODY.iter().map(|paragraph| format!("<p>{paragraph}</p>")).collect();
    format!(
        "<html><title>Bay Post</title><nav><a href=/>Home</a></nav><article><h1>Bridge shut</h1>{paragraphs}</article>"
    )
}

fn other(n: usize) -> String {
    format!(
        "<html><article><h1>Market day {n}</h1><p>Growers brought {n} baskets of pears to the square.</p></article>"
    )
}

/// A member whose record says that it has two gigabytes.
fn lying() -> Vec<u8> {
    let mut member = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    let head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://x.example/\r\nContent-Length: 2147483648\r\n\r\n";
    member.write_all(head.as_bytes()).unwrap();
    member.write_all(&vec![b'x'; 20 << 20]).unwrap();
    member.finish().unwrap()
}

/// Pages with two copies among them, and what breaks crawlers.
fn crawl(folder: &Path) -> PathBuf {
    let mut damaged = page("https://x.example/damaged", &other(1));
    let half = damaged.len() / 4;
    damaged.iter_mut().skip(half).take(40).for_each(|byte| *byte ^= 0x5a);
    let deep = format!("{}{}", "<div>".repeat(100_000), copy());
    let file = [
        page("https://x.example/1", &other(1)),
        page("https://bay.example/bridge", &copy()),
        damaged,
        lying(),
        page("https://cove.example/deep", &deep),
        b"garbage".to_vec(),
        page("https://x.example/2", &other(2)),
    ];
    let path = folder.join("crawl.warc.gz");
    std::fs::write(&path, file.concat()).unwrap();
    path
}

fn trace(arguments: &[&str], data: &Path) -> (Output, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_standfirst"));
    let output = command.arg("trace").args(arguments).arg("--data").arg(data).output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    (output, out, err)
}

#[test]
fn copies_are_found_among_everything_that_breaks_crawlers() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    newsroom(&data);
    let crawl = crawl(folder.path());
    let crawl = crawl.to_str().unwrap();

    let (output, out, err) = trace(&["warc", crawl, "--format", "json", "--report"], &data);
    assert_eq!(output.status.code(), Some(1), "{err}");
    let copies: Vec<serde_json::Value> =
        out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let urls: Vec<&str> = copies.iter().map(|copy| copy["url"].as_str().unwrap()).collect();
    assert_eq!(urls, ["https://bay.example/bridge", "https://cove.example/deep"], "{out}{err}");
    assert_eq!(copies[0]["relation"], "copy of", "{out}");
    assert_eq!(copies[0]["missing"], serde_json::json!(["byline", "affiliation", "link", "notice"]));
    // The newsroom has no logo to look for.
    assert_eq!(copies[0]["not_sure"], serde_json::json!(["logo"]));
    for problem in [
        "damaged: ",
        "it says that it has 2147483648 bytes",
        "neither a gzip member",
        "(2 recorded), 3 records",
    ] {
        assert!(err.contains(problem), "{problem}: {err}");
    }

    let (_, again, err) = trace(&["warc", crawl, "--report"], &data);
    assert_eq!(again.lines().count(), 2);
    assert!(err.contains("(0 recorded)"), "known copies stay as they are: {err}");
    tearsheets(&data);
}

/// What was recorded opens without the crawl.
fn tearsheets(data: &Path) {
    tokio::runtime::Runtime::new().unwrap().block_on(async {
        let store = Store::open(&Options { data: data.to_owned(), database: None }).await.unwrap();
        let newsroom = Newsroom::new(store, fetch::Client::new(fetch::Options::default()).unwrap());
        let rows = newsroom.store().copies(None).await.unwrap();
        assert_eq!(rows.len(), 2);
        let bridge = rows.iter().find(|row| row.url == "https://bay.example/bridge").unwrap();
        let shown = newsroom.shown(&bridge.id, 0).await.unwrap();
        assert_eq!(String::from_utf8(shown.body).unwrap(), copy());
        assert!(newsroom.tearsheet(&bridge.id, 0).await.unwrap().starts_with(&[0x1f, 0x8b]));
        newsroom.store().clone().close().await;
    });
}

#[test]
fn a_trace_that_is_done_is_not_done_again() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    newsroom(&data);
    crawl(folder.path());
    let state = folder.path().join("state.json");
    let arguments = ["warc", folder.path().to_str().unwrap(), "--resume", state.to_str().unwrap()];
    let (_, out, err) = trace(&arguments, &data);
    assert_eq!(out.lines().count(), 2, "{err}");
    let (output, out, err) = trace(&arguments, &data);
    assert_eq!((output.status.code(), out.as_str()), (Some(0), ""), "{err}");
}

#[test]
fn one_page_is_told_whose_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    newsroom(&data);
    let path = folder.path().join("page.html");
    for (html, code, words) in
        [(copy(), 1, "copy of “Old Bridge"), (other(1), 0, "none of the 1 released stories")]
    {
        std::fs::write(&path, html).unwrap();
        let (output, out, err) = trace(&[path.to_str().unwrap()], &data);
        assert_eq!(output.status.code(), Some(code), "{err}");
        assert!(out.contains(words), "{out}");
    }
    std::fs::write(&path, copy()).unwrap();
    let (_, text, _) = trace(&[path.to_str().unwrap()], &data);
    assert!(text.contains("words in a row are the story's, “"), "why: {text}");
    let (_, json, _) = trace(&[path.to_str().unwrap(), "--format", "json"], &data);
    assert!(json.contains("\"reasons\":[\"") && json.contains("words in a row"), "why: {json}");
    let (output, _, err) = trace(&["http://127.0.0.1:9/", "--format", "json"], &data);
    assert_eq!(output.status.code(), Some(2));
    assert!(err.contains("public addresses only"), "{err}");
    let (output, _, err) = trace(&["warc", "nowhere.warc"], &data);
    assert_eq!(output.status.code(), Some(2));
    assert!(err.contains("nowhere.warc: it could not be opened"), "{err}");
}

#[test]
fn of_a_list_what_can_not_be_read_is_told_and_the_rest_is_done() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    newsroom(&data);
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    std::fs::write(at("copy.html"), copy()).unwrap();
    std::fs::write(at("other.html"), other(1)).unwrap();
    let list = format!(
        "# found on Friday\n\n  {}\n{}\nhttp://127.0.0.1:9/\n{}\n",
        at("copy.html"),
        at("gone.html"),
        at("other.html")
    );
    std::fs::write(at("list.txt"), list).unwrap();
    let (output, out, err) = trace(&["--list", &at("list.txt")], &data);
    assert_eq!(output.status.code(), Some(2), "{err}");
    for words in ["copy.html: copy of", "other.html: none of the 1 released"] {
        assert!(out.contains(words), "{words}: {out}");
    }
    for words in ["gone.html could not be read", "public addresses only", "2 of 4 pages could not be read"] {
        assert!(err.contains(words), "{words}: {err}");
    }
    let (output, out, err) = trace(&[&at("other.html"), &at("copy.html"), "--format", "json"], &data);
    assert_eq!((output.status.code(), out.lines().count()), (Some(1), 1), "{err}");
    std::fs::write(at("list.txt"), "# nothing yet\n").unwrap();
    let (output, _, err) = trace(&["--list", &at("list.txt")], &data);
    assert_eq!(output.status.code(), Some(2));
    assert!(err.contains("the list is empty"), "{err}");
}

#[test]
fn a_kept_index_that_is_missing_or_damaged_is_made_anew() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    newsroom(&data);
    let path = folder.path().join("page.html");
    std::fs::write(&path, copy()).unwrap();
    let ask = || {
        let (_, answer, err) = trace(&[path.to_str().unwrap(), "--format", "json"], &data);
        (answer, err)
    };
    let (answer, err) = ask();
    assert!(answer.contains("copy of") && err.is_empty(), "{answer}{err}");
    let index = data.join("released.index");
    let whole = std::fs::read(&index).unwrap();
    let mut flipped = whole.clone();
    flipped[whole.len() / 2] ^= 4;
    for bad in [&whole[..whole.len() / 2], &flipped, b"", b"something else altogether, and long enough"] {
        std::fs::write(&index, bad).unwrap();
        let (again, err) = ask();
        assert_eq!(again, answer);
        assert!(err.contains("released.index") && err.contains("it is made anew"), "{err}");
        assert_eq!(std::fs::read(&index).unwrap().len(), whole.len());
    }
    // Where it can't be written, the answer is the same.
    std::fs::remove_file(&index).unwrap();
    std::fs::create_dir(&index).unwrap();
    let (again, err) = ask();
    assert_eq!(again, answer);
    assert!(err.contains("the stories are indexed in memory"), "{err}");
}
