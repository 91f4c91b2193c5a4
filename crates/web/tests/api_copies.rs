//! Copies through the API: what a program sees and may do, in the words of docs/api.md.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::expect_used,
    reason = "a test may stop at the first surprise"
)]

mod common;

use std::sync::{Arc, Mutex};

use common::{Answer, Browser, House, PASSWORD, released};
use newsroom::{Hit, Ping};
use serde_json::{Value, json};
use story::ids::ItemId;

const RUN: &str = "<article><h1>Old Bridge to close for repairs</h1><p>By Mara Ellison, Harbour Desk</p><p>“We found it on \
    Friday,” the city’s chief engineer, Rosa Lind, said.</p><p>Repairs will cost $9.5 million, according to the city’s \
    budget office.</p></article>";

/// A program that holds somebody's token.
struct Program {
    browser: Browser,
    token: String,
}

impl Program {
    async fn of(house: &House, name: &str) -> Self {
        let mut browser = house.browser();
        let asks = json!({"email": format!("{name}@harbour.example"), "password": PASSWORD}).to_string();
        let answer =
            browser.ask("POST", "/api/v1/session", &[("Content-Type", "application/json")], &asks).await;
        let token = json_of(&answer)["token"].as_str().unwrap().to_owned();
        Self { browser, token }
    }

    async fn asks(&mut self, method: &str, path: &str, body: &str) -> (u16, Value) {
        let answer = self.browser.json(method, &format!("/api/v1{path}"), &self.token, body).await;
        (answer.status, json_of(&answer))
    }
}

fn json_of(answer: &Answer) -> Value {
    serde_json::from_str(&answer.body).unwrap_or_else(|error| panic!("{error}: {}", answer.body))
}

async fn site() -> (String, Arc<Mutex<u16>>) {
    let status = Arc::new(Mutex::new(200));
    let now = Arc::clone(&status);
    let page = axum::routing::get(move || async move {
        (axum::http::StatusCode::from_u16(*now.lock().unwrap()).unwrap(), axum::response::Html(RUN))
    });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/bridge", listener.local_addr().unwrap());
    tokio::spawn(async move {
        axum::serve(listener, axum::Router::new().route("/bridge", page)).await.unwrap();
    });
    (url, status)
}

#[tokio::test]
async fn a_program_reports_captures_and_reads_copies() {
    let house = House::open().await;
    let id = released(&house).await;
    let (url, status) = site().await;
    let mut tobias = Program::of(&house, "tobias").await;
    let copies = format!("/stories/{id}/copies");
    let none = json!({"copies": [], "all": 0, "page": 1, "pages": 1});
    assert_eq!(tobias.asks("GET", &copies, "").await, (200, none));

    let addresses = json!({"addresses": [url, "http://169.254.169.254/", url]}).to_string();
    let (code, taken) = tobias.asks("POST", &copies, &addresses).await;
    assert_eq!(code, 200, "{taken}");
    let copy = taken["new"][0].as_str().unwrap().to_owned();
    assert_eq!((taken["new"].as_array().unwrap().len(), &taken["known"]), (1, &json!([copy])));
    assert_eq!(taken["refused"][0]["address"], "http://169.254.169.254/");

    let before = tobias.asks("GET", &format!("/copies/{copy}"), "").await.1;
    assert_eq!(
        (&before["state"], &before["tearsheet"], &before["extent"]),
        (&Value::Null, &Value::Null, &Value::Null)
    );
    let (_, looked) = tobias.asks("POST", &format!("/copies/{copy}/capture"), "{}").await;
    assert_eq!(looked["looked"], "captured", "{looked}");
    for code in [500, 404] {
        *status.lock().unwrap() = code;
        tobias.asks("POST", &format!("/copies/{copy}/capture"), "{}").await;
    }
    count(&house, &id, &url).await;
    let (_, list) = tobias.asks("GET", &copies, "").await;
    let copy_shape = without_times(list["copies"][0].clone(), &url, &id);
    insta::assert_snapshot!("copy", serde_json::to_string_pretty(&copy_shape).unwrap());
    let (_, whole) = tobias.asks("GET", &format!("/copies/{copy}"), "").await;
    assert_eq!(whole["absences"][0]["reason"], "the site answered 404", "{whole}");
    let capture = &whole["history"][0];
    assert_eq!(
        (&capture["state"], &capture["answered_by"], &capture["status"]),
        (&json!("excerpt"), &json!(url), &json!(200))
    );
    tearsheet(&mut tobias, capture).await;
    told(&mut tobias, &copy).await;
}

/// Two readers on the copy's page, one of whom follows its link to the original.
async fn count(house: &House, id: &ItemId, page: &str) {
    let original = format!("http://{}/stories/{id}", house.address);
    let reader = Hit {
        agent: Some("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"),
        referrer: Some(page),
        accept: Some("*/*"),
        language: Some("en"),
        ..Hit::default()
    };
    let ping = Some(Ping { from: Some(page), to: Some(&original), origin: None, whole: true });
    for hit in [reader, reader, Hit { ping, ..reader }] {
        house.newsroom.count(id, 1, &hit).await.unwrap();
    }
    house.newsroom.flush_counts().await.unwrap();
}

/// What is the same each time.
fn without_times(mut copy: Value, url: &str, story: &ItemId) -> Value {
    for (name, value) in [("first_seen", "a time"), ("last_captured", "a time"), ("last_changed", "a time")] {
        assert!(copy[name].as_str().unwrap().ends_with('Z'), "{copy}");
        copy[name] = json!(value);
    }
    assert_eq!((&copy["address"], &copy["story"]), (&json!(url), &json!(story.0)));
    let id = copy["id"].as_str().unwrap().to_owned();
    let text = copy.to_string().replace(url, "ADDRESS").replace(&story.0, "STORY").replace(&id, "ID");
    let site = url.trim_start_matches("http://").trim_end_matches("/bridge");
    serde_json::from_str(&text.replace(site, "SITE")).unwrap()
}

/// The proof is had with the token alone, and is what its hash says.
async fn tearsheet(program: &mut Program, capture: &Value) {
    let path = capture["tearsheet"].as_str().unwrap().to_owned();
    let bearer = format!("Bearer {}", program.token);
    let file = program.browser.ask("GET", &path, &[("Authorization", &bearer)], "").await;
    assert_eq!((file.status, file.header("content-type")), (200, Some("application/warc")), "{path}");
    assert_eq!(capture["sha256"].as_str().unwrap().len(), 64);
    let missing = path.replace("captures/0", "captures/7");
    let missing = program.browser.ask("GET", &missing, &[("Authorization", &bearer)], "").await;
    assert_eq!(
        (missing.status, &json_of(&missing)["error"]["what"]),
        (404, &json!("There is no such capture"))
    );
    let stranger = program.browser.ask("GET", &path, &[], "").await;
    assert_eq!(stranger.status, 401, "{}", stranger.body);
}

/// That it vanished is a notice, which is seen once.
async fn told(program: &mut Program, copy: &str) {
    let (_, notices) = program.asks("GET", "/notices", "").await;
    let notice = &notices["notices"][0];
    assert_eq!(
        (&notice["copy"], &notice["kind"], &notice["what"], &notice["new"], &notices["all"]),
        (&json!(copy), &json!("vanished"), &json!("the site answered 404"), &json!(true), &json!(1))
    );
    let through = json!({"through": notice["number"]}).to_string();
    assert_eq!(program.asks("POST", "/notices/seen", &through).await, (200, json!({"before": 0})));
    assert_eq!(program.asks("GET", "/notices", "").await.1["notices"][0]["new"], false);
    for (kind, status, all) in
        [("vanished", 200, json!(1)), ("back", 200, json!(0)), ("gone", 422, Value::Null)]
    {
        let (code, told) = program.asks("GET", &format!("/notices?kind={kind}"), "").await;
        assert_eq!((code, &told["all"]), (status, &all), "{kind}");
    }
    assert_eq!(program.asks("GET", "/notices?page=2", "").await.1["notices"], json!([]));
}

#[tokio::test]
async fn many_copies_come_a_hundred_a_page_and_wrong_questions_are_told() {
    let house = House::open().await;
    let id = released(&house).await;
    let mut mara = Program::of(&house, "mara").await;
    let path = format!("/stories/{id}/copies");
    let addresses: Vec<String> = (0..250).map(|number| format!("https://bay.example/{number}")).collect();
    let (code, taken) = mara.asks("POST", &path, &json!({"addresses": addresses}).to_string()).await;
    assert_eq!((code, taken["new"].as_array().unwrap().len()), (200, 250));
    let mut met = std::collections::BTreeSet::new();
    for (page, expected) in [(1, 100), (2, 100), (3, 50), (4, 0)] {
        let (code, list) = mara.asks("GET", &format!("{path}?page={page}"), "").await;
        let copies = list["copies"].as_array().unwrap();
        assert_eq!(
            (code, copies.len(), &list["pages"], &list["all"]),
            (200, expected, &json!(3), &json!(250))
        );
        met.extend(copies.iter().map(|copy| copy["address"].as_str().unwrap().to_owned()));
    }
    assert_eq!(met.len(), 250, "each is on one page");
    let many = json!({"addresses": vec!["https://bay.example/"; 1_001]}).to_string();
    for (method, asked, body, status) in [
        ("GET", format!("{path}?page=0"), "", 422),
        ("GET", format!("{path}?page=x"), "", 422),
        ("GET", "/stories/none/copies".to_owned(), "", 404),
        ("GET", "/copies/none".to_owned(), "", 404),
        ("POST", "/copies/none/capture".to_owned(), "{}", 404),
        ("POST", "/stories/none/copies".to_owned(), "{\"addresses\": [\"https://bay.example/\"]}", 404),
        ("POST", path.clone(), "{\"addresses\": []}", 422),
        ("POST", path.clone(), &many, 422),
        ("POST", path.clone(), "{\"adresses\": [\"https://bay.example/\"]}", 400),
        ("GET", "/notices".to_owned(), "", 403),
    ] {
        let (code, told) = mara.asks(method, &asked, body).await;
        assert_eq!(code, status, "{method} {asked}: {told}");
        assert!(told["error"]["what"].is_string() && told["error"]["do"].is_string(), "{told}");
    }
}

#[tokio::test]
async fn a_program_dismisses_candidates_and_takes_it_back() {
    let house = House::open().await;
    let id = released(&house).await;
    let reader = newsroom::Hit {
        agent: Some("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"),
        referrer: Some("https://bay.example/2026/bridge"),
        accept: Some("image/avif,image/webp,*/*;q=0.8"),
        language: Some("en"),
        ..newsroom::Hit::default()
    };
    house.newsroom.count(&id, 1, &reader).await.unwrap();
    house.newsroom.flush_counts().await.unwrap();
    let (mut tobias, mut mara) = (Program::of(&house, "tobias").await, Program::of(&house, "mara").await);
    let (_, found) = mara.asks("GET", "/candidates", "").await;
    assert_eq!(
        (&found[0]["address"], &found[0]["readers"]),
        (&json!("https://bay.example/2026/bridge"), &json!(1))
    );
    let dismissal =
        json!({"story": id.0, "address": "https://bay.example/2026/bridge", "reason": "a mirror of ours"})
            .to_string();
    assert_eq!(mara.asks("POST", "/candidates/dismiss", &dismissal).await.0, 403);
    for new in [true, false] {
        assert_eq!(
            tobias.asks("POST", "/candidates/dismiss", &dismissal).await,
            (200, json!({"dismissed": new}))
        );
    }
    assert_eq!(mara.asks("GET", "/candidates", "").await.1, json!([]));
    let (_, gone) = mara.asks("GET", "/candidates/dismissed", "").await;
    let by = house.account("tobias").await.0;
    assert_eq!((&gone[0]["reason"], &gone[0]["by"]), (&json!("a mirror of ours"), &json!(by)));
    let restoral = json!({"id": gone[0]["id"]}).to_string();
    for status in [200, 404] {
        assert_eq!(tobias.asks("POST", "/candidates/restore", &restoral).await.0, status);
    }
    assert_eq!(mara.asks("GET", "/candidates", "").await.1, found);
}
