//! Who may use which route: the whole table against everybody, over a real server.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::expect_used,
    reason = "a test may stop at the first surprise"
)]

mod common;

use axum::http::Method;
use common::{Browser, House, encoded};
use web::Access;
use web::routes::{Route, table};

/// Whether a route with this rule lets somebody in.
type May = fn(Access) -> bool;

/// People by what they are: nobody, a reporter, an editor, an admin.
const PEOPLE: [(&str, May); 4] = [
    ("", |access| matches!(access, Access::Public | Access::Strangers | Access::Beacon)),
    ("mara", |access| !matches!(access, Access::Editor | Access::Admin)),
    ("tobias", |access| !matches!(access, Access::Admin)),
    ("ines", |access| !matches!(access, Access::Writer | Access::Editor)),
];

fn address(route: &Route) -> String {
    let parts = route.path.split('/').map(|part| match part {
        "{version}" => "2",
        part if part.starts_with('{') => "no-such-thing",
        part => part,
    });
    parts.collect::<Vec<_>>().join("/")
}

/// One request as this person's own pages would send it.
async fn ask(browser: &mut Browser, route: &Route) -> common::Answer {
    if route.method == Method::GET {
        return browser.get(&address(route)).await;
    }
    let csrf = token(browser).await;
    let origin = format!("http://{}", browser.address);
    let (kind, body) = if route.is_api() {
        ("application/json", "{}".to_owned())
    } else {
        ("application/x-www-form-urlencoded", encoded(&[("csrf", &csrf)]))
    };
    let headers = [("Content-Type", kind), ("Origin", &origin), ("X-Csrf-Token", &csrf)];
    browser.ask(route.method.as_str(), &address(route), &headers, &body).await
}

/// The token of a signed-in person stands on every page of theirs, a stranger's on forms for strangers.
async fn token(browser: &mut Browser) -> String {
    let page = if browser.cookies.contains_key("standfirst") { "/keys" } else { "/sign-in" };
    browser.get(page).await.csrf()
}

#[tokio::test]
async fn everybody_gets_in_where_the_table_says_and_nowhere_else() {
    let house = House::open().await;
    for (name, may) in PEOPLE {
        let browser = if name.is_empty() { house.browser() } else { house.signed_in(name).await };
        for route in table() {
            // A fresh copy, so that signing out in one route does not sign out of the next.
            let mut browser = if route.path == "/sign-out" && !name.is_empty() {
                house.signed_in(name).await
            } else {
                browser.clone()
            };
            let answer = ask(&mut browser, &route).await;
            let what = format!(
                "{} {} {} as {name:?}: {} {}",
                route.method, route.path, route.most, answer.status, answer.body
            );
            let to_sign_in = answer.status == 303
                && answer.header("location").is_some_and(|to| to.starts_with("/sign-in?next="));
            let out = answer.status == 401 || to_sign_in;
            // Past the guard the ids are not there, or the form is not right: anything but "not you".
            let refused = answer.status == 403 && answer.body.contains("your account does not have");
            match (may(route.access), name.is_empty()) {
                (true, _) => {
                    assert!(!out && !refused && answer.status < 500 && answer.status != 405, "{what}");
                }
                (false, true) => assert!(out, "{what}"),
                (false, false) => assert!(refused, "{what}"),
            }
        }
    }
}

#[tokio::test]
async fn nothing_changes_without_the_token_or_from_another_site() {
    let house = House::open().await;
    let changes = |route: &&Route| route.method != Method::GET && route.access != Access::Beacon;
    for route in table().iter().filter(changes) {
        let name = match route.access {
            Access::Public | Access::Strangers | Access::Beacon => "",
            Access::Admin => "ines",
            Access::SignedIn | Access::Writer | Access::Editor => "tobias",
        };
        let mut browser = if name.is_empty() { house.browser() } else { house.signed_in(name).await };
        let csrf = token(&mut browser).await;
        let kind = if route.is_api() { "application/json" } else { "application/x-www-form-urlencoded" };
        let path = address(route);
        let with = encoded(&[("csrf", &csrf)]);
        let method = route.method.as_str();
        // A stranger begins a session through the API without a token: it sets no cookie.
        if !(route.is_api() && route.access == Access::Strangers) {
            let answer = browser.ask(method, &path, &[("Content-Type", kind)], "").await;
            assert_eq!(answer.status, 403, "{path} without a token: {}", answer.body);
        }
        for (header, value) in [
            ("Origin", "https://elsewhere.example"),
            ("Origin", "null"),
            ("Sec-Fetch-Site", "cross-site"),
            ("Sec-Fetch-Site", "same-site"),
        ] {
            let headers = [("Content-Type", kind), ("X-Csrf-Token", &csrf), (header, value)];
            let answer = browser.ask(method, &path, &headers, &with).await;
            assert_eq!(answer.status, 403, "{path} with {header}: {value}: {}", answer.body);
        }
    }
}

#[tokio::test]
async fn other_sites_may_post_to_the_counter_alone_and_get_nothing_for_it() {
    let open = |route: &Route| route.method != Method::GET && route.access == Access::Beacon;
    let open: Vec<&str> = table().into_iter().filter(open).map(|route| route.path).collect();
    assert_eq!(open, ["/count/{id}/{file}"], "whoever adds one says why here");
    let house = House::open().await;
    // A session, one that never was, and none: it is all one.
    let mut forged = house.browser();
    forged.cookies.insert("standfirst".to_owned(), "0".repeat(64));
    for mut browser in [house.signed_in("tobias").await, forged, house.browser()] {
        let cookies = browser.cookies.clone();
        for (header, value) in [
            ("Origin", "https://elsewhere.example"),
            ("Origin", "null"),
            ("Sec-Fetch-Site", "cross-site"),
            ("X-Forwarded-For", "203.0.113.7"),
        ] {
            for (body, status) in
                [("PING", 204), ("", 204), ("sixteen letters.", 204), ("seventeen letters", 413)]
            {
                let headers = [("Content-Type", "text/ping"), (header, value)];
                let answer = browser.ask("POST", "/count/no-such-story/1.ping", &headers, body).await;
                assert_eq!(answer.status, status, "{body} with {header}: {value}: {}", answer.body);
                assert_eq!(answer.header("set-cookie"), None, "{body} with {header}: {value}");
            }
        }
        for path in
            ["/count/no-such-story/1.gif", "/count/no-such-story/ping", "/count/no-such-story/-1.ping"]
        {
            assert_eq!(browser.ask("POST", path, &[], "PING").await.status, 404, "{path}");
        }
        assert_eq!(browser.get("/count/no-such-story/1.gif").await.header("set-cookie"), None);
        assert_eq!(browser.cookies, cookies);
    }
    house.newsroom.flush_counts().await.unwrap();
    let counted = house.newsroom.store().readers().await.unwrap();
    assert!(counted.is_empty(), "what is not out is not counted: {counted:?}");
}

#[tokio::test]
async fn every_answer_has_the_headers_that_keep_it_in() {
    let house = House::open().await;
    let mut browser = house.browser();
    for path in ["/", "/no-such-page", "/desk", "/api/v1/stories", "/assets/style.css"] {
        let answer = browser.get(path).await;
        let policy = answer.header("content-security-policy").unwrap();
        assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{path}: {policy}");
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"), "{path}");
    }
    assert!(browser.cookies.is_empty(), "readers get no cookie: {:?}", browser.cookies);
    assert_eq!(browser.get("/no-such-page").await.status, 404);
}

#[tokio::test]
async fn strangers_run_out_of_tries() {
    let house = House::open().await;
    let mut browser = house.browser();
    let csrf = browser.get("/sign-in").await.csrf();
    let fields = [("csrf", csrf.as_str()), ("email", "x"), ("password", "y")];
    for _ in 0..20 {
        assert_eq!(browser.post("/sign-in", &fields).await.status, 422);
    }
    let answer = browser.post("/sign-in", &fields).await;
    assert_eq!(answer.status, 429, "{}", answer.body);
    assert!(answer.header("retry-after").is_some());
}

#[tokio::test]
async fn a_body_over_the_limit_is_refused_and_a_session_ends_with_sign_out() {
    let house = House::open().await;
    let mut browser = house.signed_in("mara").await;
    let csrf = token(&mut browser).await;
    let long = "x".repeat(65 << 10);
    let answer = browser.post("/candidates", &[("csrf", &csrf), ("url", &long)]).await;
    assert_eq!(answer.status, 413, "{}", answer.body);
    let old = browser.clone();
    assert_eq!(browser.post("/sign-out", &[("csrf", &csrf)]).await.status, 303);
    assert_eq!(old.clone().get("/desk").await.status, 303, "the old cookie is worth nothing");
}

#[tokio::test]
async fn the_first_account_is_made_with_the_link_once() {
    let house = House::empty().await;
    let link = house.newsroom.first_link().await.unwrap().unwrap();
    let page = format!("/welcome/{link}");
    let mut browser = house.browser();
    let short = [
        ("name", "Ines Okafor"),
        ("email", "ines@harbour.example"),
        ("new-password", "short"),
        ("again", "short"),
    ];
    let refused = browser.send(&page, &page, &short).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("Ines Okafor"), "what was typed is kept: {}", refused.body);
    let good = [
        ("name", "Ines Okafor"),
        ("email", "ines@harbour.example"),
        ("new-password", common::PASSWORD),
        ("again", common::PASSWORD),
    ];
    assert_eq!(browser.send(&page, &page, &good).await.status, 303);
    assert_eq!(browser.send(&page, &page, &good).await.status, 410, "the link works once");
    house.signed_in("ines").await.get("/accounts").await;
}

#[tokio::test]
async fn a_body_that_is_no_form_is_refused_in_words() {
    let house = House::open().await;
    let mut browser = house.signed_in("mara").await;
    let csrf = token(&mut browser).await;
    let part = format!("--b\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n{csrf}\r\n");
    for (kind, body, status) in [
        ("text/plain", "csrf=1".to_owned(), 400),
        ("multipart/form-data", "no boundary".to_owned(), 400),
        ("multipart/form-data; boundary=b", format!("{part}--b\r\nContent-Disp"), 400),
        ("multipart/form-data; boundary=b", "\u{0}\u{fffd}--b--".to_owned(), 403),
        ("application/x-www-form-urlencoded", "%%%&&&=\u{0}".to_owned(), 403),
        ("multipart/form-data; boundary=b", format!("{part}--b--\r\n"), 422),
    ] {
        let answer = browser.ask("POST", "/desk/new/file", &[("Content-Type", kind)], &body).await;
        assert_eq!(answer.status, status, "{kind} {body:?}: {}", answer.body);
        assert!(answer.body.contains("class=\"problem\""), "{}", answer.body);
    }
}

#[tokio::test]
async fn a_file_fills_the_form() {
    let house = House::open().await;
    let mut browser = house.signed_in("mara").await;
    let csrf = token(&mut browser).await;
    let story = "# Old Bridge to close\n\nBy Mara Ellison, Harbour Desk\n\nThe bridge will close on Monday, the city said.\n";
    let body = format!(
        "--b\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n{csrf}\r\n\
         --b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"bridge.md\"\r\n\r\n{story}\r\n--b--\r\n"
    );
    let kind = [("Content-Type", "multipart/form-data; boundary=b")];
    let answer = browser.ask("POST", "/desk/new/file", &kind, &body).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    for words in ["Old Bridge to close", "Mara Ellison, Harbour Desk", "The bridge will close on Monday"] {
        assert!(answer.body.contains(words), "{words}: {}", answer.body);
    }
    assert!(house.newsroom.store().items().await.unwrap().is_empty(), "nothing is saved yet");
}
