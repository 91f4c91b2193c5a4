//! Copies in the pages: terms with their evidence, the timeline, tearsheets that open without the site, spreadsheets.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::expect_used,
    reason = "a test may stop at the first surprise"
)]

mod common;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use common::{Browser, House};
use newsroom::{Hit, Ping};
use story::ids::ItemId;
use story::partner::Application;

/// The story with a figure changed and no credit but a link to the front page, twice; then it is gone.
async fn republisher(house: String) -> String {
    let asked = Arc::new(AtomicUsize::new(0));
    let page = axum::routing::get(move || async move {
        let count = asked.fetch_add(1, Ordering::SeqCst);
        let link = if count == 0 { format!("<a href='{house}/'>=Harbour Desk</a>") } else { String::new() };
        let cars = if count == 0 { "3,200" } else { "3,300" };
        let body = format!(
            "<!doctype html><title>Bridge</title><script>document.title = 'ran'</script><article>\
             <h1>Old Bridge to close for repairs</h1><p>HARBOUR CITY — The city will close the Old Bridge to traffic on \
             Monday after inspectors found cracks in three of its nine piers, and {cars} vehicles a day will be sent over \
             the Mill Bridge.</p><p>“We found it on Friday,” the city’s chief engineer, Rosa Lind, said.</p><p>Repairs \
             will cost $2.5 million, according to the city’s budget office.</p><p>{link}</p></article>"
        );
        let status = if count < 2 { axum::http::StatusCode::OK } else { axum::http::StatusCode::GONE };
        (status, axum::response::Html(body))
    });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let app = axum::Router::new().route("/bridge", page);
    tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
    address
}

/// A story that is out, and Tobias at his desk.
async fn released(house: &House) -> (ItemId, Browser) {
    (common::released(house).await, house.signed_in("tobias").await)
}

/// A partner at `site` with a name that a spreadsheet would run.
async fn partner(house: &House, site: &str) -> String {
    let application = Application {
        name: "=HYPERLINK(\"x\")".into(),
        site: site.into(),
        audience: 40_000,
        measured: "server log, a month".into(),
        contact: "web@bay.example".into(),
    };
    house.newsroom.apply(application).await.unwrap().0
}

/// Three readers, one of whom follows the link to the original, and a robot, as browsers on 127.0.0.1 would tell it.
async fn readers(house: &House, id: &ItemId) {
    let reader = Hit {
        agent: Some("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"),
        referrer: Some("http://127.0.0.1/bridge"),
        accept: Some("image/avif,image/webp,*/*;q=0.8"),
        language: Some("en"),
        destination: Some("image"),
        ..Hit::default()
    };
    let original = format!("http://{}/stories/{id}", house.address);
    let ping = Ping { from: reader.referrer, to: Some(&original), origin: None, whole: true };
    let follower = Hit { ping: Some(ping), destination: Some("empty"), ..reader };
    for hit in [reader, reader, reader, follower, Hit { agent: Some("Examplebot/2.1"), ..reader }] {
        house.newsroom.count(id, 1, &hit).await.unwrap();
    }
    house.newsroom.flush_counts().await.unwrap();
}

#[tokio::test]
async fn a_copy_is_told_with_its_terms_its_readers_and_every_capture() {
    let house = House::open().await;
    let (id, mut tobias) = released(&house).await;
    let site = republisher(format!("http://{}", house.address)).await;
    let partner = partner(&house, &site).await;
    let url = format!("{site}/bridge");
    let sent = tobias.send("/copies", "/copies", &[("item", &id.0), ("url", &url)]).await;
    let copy = sent.header("location").unwrap().to_owned();
    for _ in 0..2 {
        tobias.send("/keys", &format!("{copy}/capture"), &[]).await;
    }
    readers(&house, &id).await;

    let says = async |tobias: &mut Browser, path: &str, words: &[&str]| {
        let answer = tobias.get(path).await;
        assert_eq!(answer.status, 200, "{path}: {}", answer.body);
        for words in words {
            assert!(answer.body.contains(words), "{words} is not on {path}: {}", answer.body);
        }
        answer
    };
    let broken = "breaks byline, affiliation, logo, link, notice, edits";
    let timeline = format!("/desk/{id}/copies");
    says(
        &mut tobias,
        &copy,
        &[
            "What shows it",
            "The page is gone",
            "3 readers, 1 click to the original, and 1 robot apart",
            "Firefox",
        ],
    )
    .await;
    says(&mut tobias, "/copies", &[broken, "3 readers"]).await;
    says(&mut tobias, &format!("/desk/{id}"), &[broken, "3 readers"]).await;
    let shown = [
        "<svg",
        "2 captures",
        "vanished",
        "changed: ",
        "3 readers, 1 click to the original, and 1 robot apart",
        "Firefox",
        broken,
    ];
    says(&mut tobias, &timeline, &shown).await;
    let partner_page = [
        "How it keeps the terms",
        "Its copies",
        "terms that show, on 1 copy",
        broken,
        "3 readers, 1 click",
        "Firefox",
    ];
    let sentence = tobias.get(&format!("{copy}?capture=0")).await;
    assert!(sentence.body.contains("sentences kept; figure changed"), "{}", sentence.body);
    says(&mut tobias, &format!("/partners/{partner}"), &partner_page).await;
    says(&mut tobias, "/partners", &["terms that show, on 1 copy"]).await;

    let table = says(
        &mut tobias,
        &format!("/desk/{id}/copies.csv"),
        &[
            "bridge-closure,127.0.0.1:",
            ",3,1,1,0,",
            ",readers,robot visits,clicks to the original,robot clicks,byline,",
        ],
    )
    .await;
    assert_eq!(table.header("content-type"), Some("text/csv; charset=utf-8; header=present"));
    assert!(table.body.contains("\"'=HYPERLINK(\"\"x\"\")\""), "no formula: {}", table.body);
    let table = says(&mut tobias, "/partners.csv", &[",1,3,1,1,0,byline,0,1,0\r\n"]).await;
    assert!(table.body.lines().skip(1).all(|line| line.starts_with("\"'=HYPERLINK")), "{}", table.body);
}

#[tokio::test]
async fn a_list_of_addresses_is_taken_but_for_those_that_are_wrong() {
    let house = House::open().await;
    let (id, mut tobias) = released(&house).await;
    let known = async || -> Vec<String> {
        let copies = house.newsroom.store().copies(Some(&id)).await.unwrap();
        // Those noted in the same millisecond have no order.
        let mut urls: Vec<String> = copies.into_iter().map(|copy| copy.url).collect();
        urls.sort();
        urls
    };
    let typed =
        "https://bay.example/a\r\n\r\n  https://bay.example/b#top \r\nbay.example/c\r\nhttps://bay.example/d";
    let refused = tobias.send("/copies", "/copies", &[("item", &id.0), ("url", typed)]).await;
    assert_eq!(refused.status, 422, "{}", refused.body);
    for words in ["\nbay.example/c</textarea>", "1 of 4 addresses was not taken.", "The other 3 are noted."] {
        assert!(refused.body.contains(words), "{words}: {}", refused.body);
    }
    assert_eq!(known().await, ["https://bay.example/a", "https://bay.example/b", "https://bay.example/d"]);
    let own = format!("http://{}/stories/{id}", house.address);
    for (wrong, why) in [
        (own.as_str(), "this is on our own site"),
        ("http://169.254.169.254/", "asks public addresses only"),
        ("http://2852039166/", "asks public addresses only"),
        ("https://me:secret@bay.example/", "give a plain http or https address"),
        (" \n", "No address was given"),
    ] {
        let refused = tobias.send("/copies", "/copies", &[("item", &id.0), ("url", wrong)]).await;
        assert!(refused.status == 422 && refused.body.contains(why), "{why}: {}", refused.body);
    }
    let rest = [("item", id.0.as_str()), ("url", "https://bay.example/b\nhttps://bay.example/c")];
    let taken = tobias.send("/copies", "/copies", &rest).await;
    assert_eq!(
        (taken.status, taken.header("location")),
        (303, Some("/copies?noted=1&known=1")),
        "{}",
        taken.body
    );
    let told = tobias.get("/copies?noted=1&known=1").await;
    assert!(
        told.body.contains("1 copy was noted.") && told.body.contains("1 was known already."),
        "{}",
        told.body
    );
    let many = (0..1_001).map(|number| format!("https://bay.example/many/{number}\n")).collect::<String>();
    let refused = tobias.send("/copies", "/copies", &[("item", &id.0), ("url", &many)]).await;
    assert!(refused.status == 422 && refused.body.contains("Send 1000 at a time"), "{}", refused.body);
    assert!(refused.body.contains("https://bay.example/many/1000\n"), "what was typed is kept");
    assert_eq!(known().await.len(), 4);
}

#[tokio::test]
async fn copies_are_found_by_what_became_of_them() {
    let house = House::open().await;
    let (id, mut tobias) = released(&house).await;
    let site = republisher(format!("http://{}", house.address)).await;
    let url = format!("{site}/bridge");
    let sent = tobias.send("/copies", "/copies", &[("item", &id.0), ("url", &url)]).await;
    let copy = sent.header("location").unwrap().to_owned();
    // Nobody listens at the port that was free a moment ago.
    let closed = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let closed = format!("http://{closed}/gone");
    let unreached = tobias.send("/copies", "/copies", &[("item", &id.0), ("url", &closed)]).await;
    assert_eq!(unreached.status, 502, "{}", unreached.body);
    assert!(unreached.body.contains("It is tried again by itself after"), "{}", unreached.body);

    let listed = async |tobias: &mut Browser, query: &str| -> Vec<bool> {
        let page = tobias.get(&format!("/copies?{query}")).await.body;
        [&url, &closed].map(|url| page.contains(&format!(" · {url}<"))).to_vec()
    };
    for (query, expected) in [
        ("", [true, true]),
        ("only=all", [true, true]),
        ("only=nonsense", [true, true]),
        ("only=new", [false, true]),
        ("only=unreached", [false, true]),
        ("only=changed", [true, false]),
        ("only=broken", [true, false]),
        ("only=vanished", [false, false]),
        ("only=owing", [false, false]),
        ("q=%2FBRIDGE", [true, false]),
        ("q=old+bridge", [true, true]),
        ("q=choir", [false, false]),
    ] {
        assert_eq!(listed(&mut tobias, query).await, expected, "{query}");
    }
    let table = tobias.get("/copies.csv").await.body;
    assert!(table.lines().count() == 3 && table.contains("no connection"), "{table}");
    for _ in 0..2 {
        tobias.send("/keys", &format!("{copy}/capture"), &[]).await;
    }
    assert_eq!(listed(&mut tobias, "only=vanished").await, [true, false]);
    let canceled = [("status", "canceled"), ("reason", "the report was forged")];
    let killed = tobias.send("/keys", &format!("/desk/{id}/status"), &canceled).await;
    assert_eq!(killed.status, 303, "{}", killed.body);
    assert_eq!(listed(&mut tobias, "only=recalled").await, [false, false], "what is gone was taken down");
}

#[tokio::test]
async fn a_copy_that_came_back_shows_that_it_was_gone() {
    let house = House::open().await;
    let (id, mut tobias) = released(&house).await;
    let asked = Arc::new(AtomicUsize::new(0));
    let page = axum::routing::get(move || async move {
        let words = "<article><h1>Old Bridge to close for repairs</h1><p>“We found it on Friday,” the city’s chief \
            engineer, Rosa Lind, said.</p><p>Repairs will cost $2.5 million, according to the city’s budget \
            office.</p><p>&lt;script&gt;document.title = 'ran'&lt;/script&gt;</p></article>";
        let status = match asked.fetch_add(1, Ordering::SeqCst) {
            1 => axum::http::StatusCode::NOT_FOUND,
            _ => axum::http::StatusCode::OK,
        };
        (status, axum::response::Html(words))
    });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/bridge", listener.local_addr().unwrap());
    let app = axum::Router::new().route("/bridge", page);
    tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
    let sent = tobias.send("/copies", "/copies", &[("item", &id.0), ("url", &url)]).await;
    let copy = sent.header("location").unwrap().to_owned();
    for _ in 0..2 {
        tobias.send("/keys", &format!("{copy}/capture"), &[]).await;
    }
    for path in [copy.clone(), format!("/desk/{id}/copies"), format!("{copy}/captures/1")] {
        let page = tobias.get(&path).await.body;
        assert!(!page.contains("<script>document.title"), "words of a page stay words: {page}");
        if !path.contains("captures") {
            assert!(
                page.contains("the site answered 404") && page.contains("changed: there again"),
                "{page}"
            );
        }
    }
    assert!(!tobias.get(&copy).await.body.contains("The page is gone"));
    let elsewhere = format!("http://{}/corrections", house.address).replace("127.0.0.1", "localhost");
    let sent = tobias.send("/copies", "/copies", &[("item", &id.0), ("url", &elsewhere)]).await;
    let other = tobias.get(sent.header("location").unwrap()).await.body;
    assert!(other.contains("The page is there, and the story is not on it."), "{other}");
}

#[tokio::test]
async fn a_tearsheet_opens_without_the_site_for_those_who_may() {
    let house = House::open().await;
    let (id, mut tobias) = released(&house).await;
    let site = republisher(format!("http://{}", house.address)).await;
    let url = format!("{site}/bridge");
    let sent = tobias.send("/copies", "/copies", &[("item", &id.0), ("url", &url)]).await;
    let copy = sent.header("location").unwrap().to_owned();
    let capture = format!("{copy}/captures/0");

    let page = tobias.get(&capture).await;
    assert!(page.body.contains("The story as it was found there"), "{}", page.body);
    assert!(page.body.contains("3,200 vehicles a day"), "{}", page.body);
    let raw = tobias.get(&format!("{capture}/page")).await;
    assert!(raw.body.contains("<script>document.title"), "as it came: {}", raw.body);
    let policy = raw.header("content-security-policy").unwrap();
    assert!(policy.starts_with("sandbox; default-src 'none'"), "{policy}");
    assert!(!policy.contains("allow-"), "{policy}");
    let file = tobias.get(&format!("{capture}/tearsheet")).await;
    assert_eq!(file.header("content-type"), Some("application/warc"));
    let name = file.header("content-disposition").unwrap();
    assert!(name.starts_with("attachment; filename=\"127-0-0-1-") && name.ends_with("Z.warc.gz\""), "{name}");

    for path in ["", "/page", "/tearsheet"] {
        let stranger = house.browser().get(&format!("{capture}{path}")).await;
        assert_eq!(stranger.status, 303, "{path}: {}", stranger.body);
        for missing in ["9", "-1", "x"] {
            let answer = tobias.get(&format!("{copy}/captures/{missing}{path}")).await;
            assert_eq!(answer.status, 404, "{missing}{path}: {}", answer.body);
        }
    }
}

/// A page that can be taken away and changed.
async fn page_of(words: &'static str) -> (String, Arc<std::sync::Mutex<(u16, &'static str)>>) {
    let now = Arc::new(std::sync::Mutex::new((200, words)));
    let served = Arc::clone(&now);
    let page = axum::routing::get(move || async move {
        let (status, words) = *served.lock().unwrap();
        (axum::http::StatusCode::from_u16(status).unwrap(), axum::response::Html(words))
    });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/bridge", listener.local_addr().unwrap());
    let app = axum::Router::new().route("/bridge", page);
    tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
    (url, now)
}

const RUN: &str = "<article><h1>Old Bridge to close for repairs</h1><p>“We found it on Friday,” the city’s chief engineer, \
    Rosa Lind, said.</p><p>Repairs will cost $2.5 million, according to the city’s budget office.</p></article>";
const RUN_OTHERWISE: &str = "<article><h1>Old Bridge to close for repairs</h1><p>“We found it on Sunday,” the city’s chief \
    engineer, Rosa Lind, said.</p><p>Repairs will cost $9.5 million, according to the city’s budget office.</p></article>";

#[tokio::test]
async fn the_editor_who_released_a_story_is_told_once_of_what_became_of_its_copies() {
    let house = House::open().await;
    let (id, mut tobias) = released(&house).await;
    let (url, page) = page_of(RUN).await;
    let sent = tobias.send("/copies", "/copies", &[("item", &id.0), ("url", &url)]).await;
    let copy = sent.header("location").unwrap().to_owned();
    let copy_id = story::ids::CopyId(copy.trim_start_matches("/copies/").to_owned());
    assert!(tobias.get("/notices").await.body.contains("Nothing to tell."));
    let mut told = 0;
    for (status, words, event) in [
        (200, RUN, None),
        (404, "gone", Some("The site answered 404.")),
        (404, "gone", None),
        (200, RUN, Some("There again.")),
        (200, RUN_OTHERWISE, Some("3 sentences")),
        (200, RUN_OTHERWISE, None),
        (500, "broken", None),
    ] {
        *page.lock().unwrap() = (status, words);
        // Two look at it at the same moment, and see the same.
        let (one, two) = tokio::join!(house.newsroom.capture(&copy_id), house.newsroom.capture(&copy_id));
        one.unwrap();
        two.unwrap();
        told += u64::from(event.is_some());
        let shown = tobias.get("/notices").await.body;
        if told > 0 {
            assert!(shown.contains(&format!("Notices ({told} new)")), "{status} {words}: {shown}");
        }
        assert_eq!(shown.matches("<li data-item").count() as u64, told, "{status} {words}: {shown}");
        if let Some(event) = event.filter(|_| status == 404 || words == RUN) {
            assert!(shown.contains(event) && shown.contains(&format!("href=\"{copy}\"")), "{event}: {shown}");
        }
    }
    let gone = tobias.get("/notices?kind=vanished").await.body;
    assert!(gone.contains("The site answered 404.") && !gone.contains("There again."), "{gone}");
    assert!(!gone.contains("Mark all as seen"), "others that are new would be seen with these");
    let mut lena = house.signed_in("lena").await;
    assert!(lena.get("/notices").await.body.contains("Nothing to tell."), "another editor's are not hers");
    let every = lena.get("/notices?whose=all").await.body;
    assert!(every.contains("The site answered 404.") && !every.contains(">new<"), "{every}");
    assert!(!lena.get("/desk").await.body.contains("Notices ("), "and not new to her");
    assert_eq!(house.signed_in("mara").await.get("/notices").await.status, 403);
    seen_and_undone(&house, &mut tobias).await;
    let all = [story::account::Role::Admin, story::account::Role::Editor];
    let ines = story::account::Actor { account: house.account("ines").await, roles: all.to_vec() };
    let tobias = house.account("tobias").await;
    house.newsroom.close_account(&ines, &tobias).await.unwrap();
    assert!(lena.get("/notices").await.body.contains("There again."), "nobody else answers for it now");
}

/// What was seen is not new; and it is again where that is taken back.
async fn seen_and_undone(house: &House, tobias: &mut Browser) {
    let newest = house.newsroom.store().notices(store::Whose::All, None, 0, 1).await.unwrap()[0].sequence;
    let through = newest.to_string();
    let sent = tobias.send("/notices", "/notices/seen", &[("through", &through)]).await;
    assert_eq!((sent.status, sent.header("location")), (303, Some("/notices?undo=0")), "{}", sent.body);
    let shown = tobias.get("/notices?undo=0").await.body;
    assert!(shown.contains("Marked as seen.") && !shown.contains("Notices ("), "{shown}");
    let sent = tobias.send("/notices", "/notices/seen", &[("through", "0"), ("undo", "yes")]).await;
    assert_eq!(sent.header("location"), Some("/notices"));
    assert!(tobias.get("/notices").await.body.contains("Notices (3 new)"));
    for (nonsense, status) in [("", 422), ("-1", 422), ("x", 422), ("18446744073709551615", 303)] {
        let sent = tobias.send("/notices", "/notices/seen", &[("through", nonsense)]).await;
        assert_eq!(sent.status, status, "{nonsense}: {}", sent.body);
    }
    assert_eq!(house.newsroom.store().notices_seen(&house.account("tobias").await).await.unwrap(), newest);
}

/// Pages of which a reader each was counted.
async fn counted(house: &House, id: &ItemId, pages: &[&str]) {
    for page in pages {
        let reader = Hit {
            agent: Some("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"),
            referrer: Some(page),
            accept: Some("image/avif,image/webp,*/*;q=0.8"),
            language: Some("en"),
            ..Hit::default()
        };
        house.newsroom.count(id, 1, &reader).await.unwrap();
    }
    house.newsroom.flush_counts().await.unwrap();
}

#[tokio::test]
async fn a_candidate_that_an_editor_dismissed_is_not_put_forward_again() {
    let house = House::open().await;
    let (id, mut tobias) = released(&house).await;
    let pages = ["https://bay.example/a", "https://bay.example/b", "https://mail.example/inbox"];
    counted(&house, &id, &pages).await;
    let chosen: Vec<String> = pages.iter().map(|page| format!("{id} {page}")).collect();
    let listed = async |tobias: &mut Browser| -> Vec<bool> {
        let shown = tobias.get("/candidates").await.body;
        pages.iter().map(|page| shown.contains(&format!("href=\"{page}\""))).collect()
    };
    let dismiss = "/candidates/dismiss";
    for (fields, status, words) in [
        (vec![("reason", "a reader’s mail")], 422, "None is chosen"),
        (vec![("page", chosen[2].as_str()), ("reason", " ")], 422, "Reason: this is needed"),
        (vec![("page", "nonsense"), ("reason", "x")], 404, "There is no such candidate"),
        (
            vec![("page", chosen[2].as_str()), ("page", "no https://x.example/"), ("reason", "x")],
            404,
            "1 of those",
        ),
    ] {
        let sent = tobias.send("/candidates", dismiss, &fields).await;
        let told = sent.body.to_lowercase();
        assert!(sent.status == status && told.contains(&words.to_lowercase()), "{words}: {}", sent.body);
    }
    assert_eq!(listed(&mut tobias).await, [true, true, false], "the one before the wrong one is dismissed");
    let both = [("page", chosen[1].as_str()), ("page", chosen[2].as_str()), ("reason", "a <test> page")];
    let sent = tobias.send("/candidates", dismiss, &both).await;
    assert_eq!(sent.header("location"), Some("/candidates?dismissed=1"), "once: {}", sent.body);
    counted(&house, &id, &pages).await;
    assert_eq!(listed(&mut tobias).await, [true, false, false], "though it is read again");
    let shown = tobias.get("/candidates?only=dismissed").await.body;
    for words in ["a &lt;test&gt; page", "dismissed by Tobias Wren", pages[1], pages[2]] {
        assert!(shown.contains(words), "{words}: {shown}");
    }
    let mut mara = house.signed_in("mara").await;
    let refused = mara.send("/candidates", dismiss, &[("page", &chosen[0]), ("reason", "x")]).await;
    assert_eq!(refused.status, 403, "{}", refused.body);
    let candidate = house.newsroom.store().dismissed(10).await.unwrap().remove(0).id.0;
    for expected in [303, 404] {
        let sent = tobias.send("/candidates", "/candidates/restore", &[("id", &candidate)]).await;
        assert_eq!(sent.status, expected, "{}", sent.body);
    }
    assert_eq!(listed(&mut tobias).await, [true, true, false], "it is a candidate again");
    // A person may know better: what is reported is a copy, dismissed or not.
    let sent = tobias.send("/copies", "/copies", &[("item", &id.0), ("url", pages[2]), ("url", "")]).await;
    assert!(sent.status == 303 || sent.status == 502, "{}", sent.body);
    assert!(!tobias.get("/candidates?only=dismissed").await.body.contains(pages[2]));
    let known = tobias.send("/candidates", dismiss, &[("page", &chosen[2]), ("reason", "x")]).await;
    assert!(known.status == 422 && known.body.contains("a known copy already"), "{}", known.body);
}

const RUN_UNSURE: &str = "<article><h1>Old Bridge to close for repairs</h1><p class='visually-hidden'>By Mara Ellison, Harbour \
    Desk</p><p>“We found it on Friday,” the city’s chief engineer, Rosa Lind, said.</p><p>Repairs will cost $2.5 million, \
    according to the city’s budget office.</p></article>";

#[tokio::test]
async fn a_credit_that_nobody_can_tell_is_a_question_with_the_way_to_the_page() {
    let house = House::open().await;
    let (id, mut tobias) = released(&house).await;
    let mut found = Vec::new();
    for words in [RUN_UNSURE, RUN] {
        let (url, _page) = page_of(words).await;
        let sent = tobias.send("/copies", "/copies", &[("item", &id.0), ("url", &url)]).await;
        found.push((sent.header("location").unwrap().to_owned(), url));
    }
    let (copy, url) = &found[0];
    let page = tobias.get(copy).await.body;
    for words in [
        "not sure of byline, affiliation.",
        "is a question to you and no breach",
        "class=\"state ask\">not sure<",
        &format!("href=\"{copy}/captures/0/page\""),
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let other = tobias.get(&found[1].0).await.body;
    assert!(!other.contains("a question to you"), "nothing is to be asked there: {other}");
    let list = tobias.get("/copies?only=unsure").await.body;
    assert!(list.contains("class=\"state ask\">byline not sure<"), "{list}");
    assert!(list.contains(&format!(" · {url}<")) && !list.contains(&found[1].1), "{list}");
}
