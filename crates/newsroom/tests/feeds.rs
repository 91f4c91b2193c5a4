//! A partner's site on loopback, from its feeds to the verdict on its copies, and what becomes of them later.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::expect_used,
    reason = "tests may stop at the first surprise"
)]

mod common;

use std::io::Write;
use std::sync::Arc;

use common::Desk;
use common::site::{BODY, HEADLINE, Site, approved, article, local, released, serve};
use newsroom::{Checked, Newsroom};
use story::item::Command;
use story::verdict::CopyState;

/// One copy in each kind of feed, each told in another way; what is not ours stands beside it.
fn fill(site: &Site) {
    let other = "Choir of the fish market sings for nine hours";
    let words = BODY.join(" ");
    site.put(
        "/",
        200,
        "text/html",
        "<!doctype html><link rel=alternate type=application/rss+xml href=/rss.xml>\
         <link rel=alternate type=application/atom+xml href=/atom.xml>\
         <link rel=alternate type=application/feed+json href=/feed.json>\
         <link rel=alternate type=application/rss+xml href=/private/rss.xml><p>Bay Gazette",
    );
    site.put("/robots.txt", 200, "text/plain", "User-agent: *\nDisallow: /private\nSitemap: /nowhere\n");
    site.put(
        "/rss.xml",
        200,
        "application/rss+xml",
        format!(
            "<rss version='2.0'><channel><item><title>{HEADLINE}</title><link>/by-title</link></item>\
             <item><title>{other}</title><link>/choir</link></item></channel></rss>"
        ),
    );
    site.put(
        "/atom.xml",
        200,
        "application/atom+xml",
        format!(
            "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>Bridge shut</title><link href='/by-words'/>\
             <content type='html'>&lt;p&gt;{words}&lt;/p&gt;</content></entry></feed>"
        ),
    );
    let json = serde_json::json!({ "version": "https://jsonfeed.org/version/1.1", "items": [
        { "id": "1", "url": "/by-link", "title": "Traffic", "content_text": "LINK" },
        { "id": "2", "url": "/choir", "title": other, "content_text": "They sang." },
    ] });
    site.put("/feed.json", 200, "application/feed+json", json.to_string());
    site.put(
        "/sitemap.xml",
        200,
        "application/xml",
        format!(
            "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9' xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'>\
             <url><loc>ROOT/by-sitemap</loc><news:news><news:title>{HEADLINE}</news:title></news:news></url></urlset>"
        ),
    );
    for path in ["/by-title", "/by-words", "/by-link", "/by-sitemap"] {
        site.put(path, 200, "text/html", article(&BODY));
    }
}

/// Puts the site's own address and the story's into what names them.
fn point(site: &Site, root: &str, story: &str) {
    for (_, _, body) in site.pages.lock().unwrap().values_mut() {
        let text = String::from_utf8_lossy(body).replace("ROOT", root).replace("LINK", story);
        *body = text.replace("/nowhere", &format!("{root}/sitemap.xml")).into_bytes();
    }
}

#[tokio::test]
async fn copies_come_out_of_every_kind_of_feed_and_are_judged() {
    let desk = Desk::open().await;
    let id = released(&desk).await;
    let site = Arc::new(Site::default());
    fill(&site);
    let root = serve(&site).await;
    point(&site, &root, desk.newsroom.published(&id).await.unwrap().url());
    approved(&desk, &root).await;
    let newsroom = local(&desk);

    let round = newsroom.look_in_feeds().await.unwrap();
    let rows = newsroom.store().copies(Some(&id)).await.unwrap();
    let mut found: Vec<&str> = rows.iter().map(|row| row.url.strip_prefix(&root).unwrap()).collect();
    found.sort_unstable();
    assert_eq!(found, ["/by-link", "/by-sitemap", "/by-title", "/by-words"], "{round:?}");
    assert_eq!((round.read, round.unchanged, round.found.len()), (4, 0, 4), "{round:?}");
    assert!(rows.iter().all(|row| row.partner.is_some()), "each is the partner's");
    assert_eq!(site.asked("/private/rss.xml"), 0, "robots.txt says no");
    assert!(round.problems.iter().any(|problem| problem.contains("stay away")), "{round:?}");
    assert_eq!(site.asked("/choir"), 0);

    let again = newsroom.look_in_feeds().await.unwrap();
    assert_eq!((again.read, again.unchanged, again.found.len()), (0, 4, 0), "{again:?}");
    assert_eq!(
        *site.unchanged.lock().unwrap(),
        5,
        "conditional requests by ETag and by date, the home page too"
    );
    assert_eq!(site.asked("/robots.txt"), 1);

    assert_eq!(newsroom.recapture_due().await.unwrap(), 4);
    for row in newsroom.store().copies(Some(&id)).await.unwrap() {
        assert_eq!(row.state, Some(CopyState::Faithful), "{row:?}");
        assert!(row.terms.iter().any(|term| term.name == "byline"), "{row:?}");
    }
    assert_eq!(newsroom.recapture_due().await.unwrap(), 0, "nothing is due a second later");
}

fn packed(text: &str) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

#[tokio::test]
async fn a_packed_sitemap_is_read_again_though_the_list_that_names_it_is_the_same() {
    let desk = Desk::open().await;
    let id = released(&desk).await;
    let site = Arc::new(Site::default());
    let root = serve(&site).await;
    site.put("/", 200, "text/html", "<!doctype html><p>Bay Gazette");
    site.put("/robots.txt", 200, "text/plain", format!("Sitemap: {root}/list.xml\n"));
    let list = format!("<sitemapindex><sitemap><loc>{root}/posts.xml.gz</loc></sitemap></sitemapindex>");
    site.put("/list.xml", 200, "application/xml", list);
    let posts = |titles: &[&str]| {
        let posts = titles.iter().enumerate().map(|(number, title)| {
            format!("<url><loc>{root}/{number}</loc><news><title>{title}</title></news></url>")
        });
        packed(&format!("<urlset>{}</urlset>", posts.collect::<String>()))
    };
    site.put("/posts.xml.gz", 200, "application/gzip", posts(&["Choir sings for nine hours"]));
    approved(&desk, &root).await;
    let newsroom = local(&desk);
    let round = newsroom.look_in_feeds().await.unwrap();
    assert_eq!((round.read, round.found.len(), round.problems.len()), (2, 0, 0), "{round:?}");
    site.put("/posts.xml.gz", 200, "application/gzip", posts(&["Choir sings for nine hours", HEADLINE]));
    let round = newsroom.look_in_feeds().await.unwrap();
    assert_eq!((round.read, round.unchanged, round.found.len()), (1, 1, 1), "{round:?}");
    let row = newsroom.store().copies(Some(&id)).await.unwrap().remove(0);
    assert_eq!(row.url, format!("{root}/1"));
    let partner = row.partner.unwrap();
    assert_eq!(newsroom.feeds_seen(&partner).unwrap().round, round, "for the partner's page");
}

#[tokio::test]
async fn a_feed_that_leads_to_the_story_itself_has_no_copy_and_a_site_without_feeds_is_told() {
    let desk = Desk::open().await;
    let id = released(&desk).await;
    let story = desk.newsroom.published(&id).await.unwrap().url().to_owned();
    let (links, silent) = (Arc::new(Site::default()), Arc::new(Site::default()));
    links.put("/", 200, "text/html", "<link rel=alternate type=application/rss+xml href=/rss>");
    let item = format!("<item><title>{HEADLINE}</title><link>{story}</link></item>");
    links.put("/rss", 200, "application/rss+xml", format!("<rss><channel>{item}</channel></rss>"));
    silent.put("/", 200, "text/html", "<!doctype html><p>Bay Gazette");
    approved(&desk, &serve(&links).await).await;
    approved(&desk, &serve(&silent).await).await;
    let newsroom = local(&desk);
    let round = newsroom.look_in_feeds().await.unwrap();
    assert_eq!((round.read, round.found.len(), round.problems.len()), (1, 0, 1), "{round:?}");
    assert!(round.problems[0].contains("names a feed or sitemap"), "{round:?}");
}

#[tokio::test]
async fn entries_of_a_feed_that_moved_lead_to_where_it_is_now() {
    let desk = Desk::open().await;
    let id = released(&desk).await;
    let (old, new) = (Arc::new(Site::default()), Arc::new(Site::default()));
    let now_at = serve(&new).await;
    old.put("/", 200, "text/html", "<link rel=alternate type=application/rss+xml href=/rss>");
    old.put("/rss", 301, "text/plain", format!("{now_at}/rss.xml"));
    let item = format!("<item><title>{HEADLINE}</title><link>/by-title</link></item>");
    new.put("/rss.xml", 200, "application/rss+xml", format!("<rss><channel>{item}</channel></rss>"));
    approved(&desk, &serve(&old).await).await;
    let newsroom = local(&desk);
    let round = newsroom.look_in_feeds().await.unwrap();
    assert_eq!((round.read, round.found.len()), (1, 1), "{round:?}");
    let rows = newsroom.store().copies(Some(&id)).await.unwrap();
    assert_eq!(rows[0].url, format!("{now_at}/by-title"));
}

#[tokio::test]
async fn a_list_of_addresses_that_try_to_reach_the_inside_is_refused_line_by_line() {
    let desk = Desk::open().await;
    let id = released(&desk).await;
    let inside = [
        "http://127.0.0.1/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://017700000001/",
        "http://127.1/",
        "http://[::1]/",
        "http://[::ffff:10.0.0.1]/",
        "http://[fd00::1]/",
        "http://169.254.169.254/latest/meta-data",
        "http://10.0.0.1:8080/",
        "http://192.168.1.1/",
        "http://100.64.0.1/",
        "http://0.0.0.0/",
        "http://[64:ff9b::a00:1]/",
        "file:///etc/passwd",
        "ftp://bay.example/",
        "javascript:alert(1)",
        "http://",
        "https://me:pw@bay.example/",
        "http://bay.example:0/",
        "//bay.example/",
        "gopher://127.0.0.1:6379/_x",
        "https://harbour.example/stories/x",
    ];
    let many: Vec<String> = (0..2_000)
        .map(|number| format!("{}{}", inside[number % inside.len()], if number % 2 == 0 { "" } else { "?x" }))
        .collect();
    let mut typed: Vec<&str> = many.iter().map(String::as_str).collect();
    typed.insert(1_000, " https://bay.example/a#comments ");
    typed.push("https://bay.example/a");
    let reported = desk.newsroom.report_copies(&desk.mara, &id, &typed).await.unwrap();
    assert_eq!((reported.new.len(), reported.known.len(), reported.refused.len()), (1, 1, 2_000));
    assert!(reported.refused.iter().all(|(_, why)| !why.is_empty()));
    let copies = desk.newsroom.store().copies(None).await.unwrap();
    assert_eq!(copies.iter().map(|row| row.url.as_str()).collect::<Vec<_>>(), ["https://bay.example/a"]);
    let stranger = story::account::Actor { account: desk.mara.account.clone(), roles: Vec::new() };
    assert!(desk.newsroom.report_copies(&stranger, &id, &["https://bay.example/b"]).await.is_err());
}

#[tokio::test]
async fn copies_are_looked_at_in_turn_and_a_site_that_is_busy_is_left_alone() {
    let desk = Desk::open().await;
    let id = released(&desk).await;
    let site = Arc::new(Site::default());
    let root = serve(&site).await;
    let newsroom = local(&desk);
    let paths = ["/a", "/b", "/c"];
    for path in paths {
        site.put(path, 503, "text/plain", "busy");
        let url = format!("{root}{path}");
        newsroom.report_copy(&desk.mara, &id, &url, story::copy::Found::Reported).await.unwrap();
    }
    assert_eq!(newsroom.recapture_due().await.unwrap(), 1);
    assert_eq!(paths.map(|path| site.asked(path)).iter().sum::<usize>(), 1, "one answer is enough");
    let rows = newsroom.store().copies(None).await.unwrap();
    let told: Vec<_> = newsroom.all_unreached().await.unwrap().into_values().collect();
    assert!(told.len() == 1 && told[0].reason.contains("a pause, of 60 minutes"), "{told:?}");
    assert!(told[0].again.0 >= told[0].last.0 + 3_600_000, "{told:?}");
    assert_eq!(newsroom.recapture_due().await.unwrap(), 0);
    // A person may ask all the same.
    for row in &rows {
        site.put(row.url.strip_prefix(&root).unwrap(), 200, "text/html", article(&BODY));
        assert!(matches!(newsroom.capture(&row.id).await.unwrap(), Checked::Captured(_)));
        assert_eq!(newsroom.unreached(&row.id).await.unwrap(), None);
    }
}

#[tokio::test]
async fn a_recall_makes_copies_due_at_once_and_every_day() {
    let desk = Desk::open().await;
    let id = released(&desk).await;
    let site = Arc::new(Site::default());
    site.put("/a", 200, "text/html", article(&BODY));
    let url = format!("{}/a", serve(&site).await);
    let newsroom = local(&desk);
    newsroom.report_copy(&desk.mara, &id, &url, story::copy::Found::Reported).await.unwrap();
    assert_eq!(newsroom.recapture_due().await.unwrap(), 1);
    assert_eq!(newsroom.recapture_due().await.unwrap(), 0);
    let canceled = story::correction::PubStatus::Canceled { reason: "the report was forged".into() };
    newsroom.command(&desk.tobias, &id, Command::SetStatus { status: canceled }).await.unwrap();
    assert_eq!(newsroom.recapture_due().await.unwrap(), 1, "is it still there?");
    assert_eq!(newsroom.recapture_due().await.unwrap(), 0);
}

#[tokio::test]
async fn a_site_that_asks_for_a_pause_is_left_alone() {
    let desk = Desk::open().await;
    released(&desk).await;
    let site = Arc::new(Site::default());
    fill(&site);
    site.put("/", 503, "text/plain", "busy");
    let root = serve(&site).await;
    approved(&desk, &root).await;
    let newsroom = local(&desk);
    for _ in 0..3 {
        let round = newsroom.look_in_feeds().await.unwrap();
        assert!(round.problems.iter().any(|problem| problem.contains("a pause, of 60 minutes")), "{round:?}");
    }
    assert_eq!(site.asked("/"), 1);
}

#[tokio::test]
async fn a_copy_that_changes_and_one_that_vanishes_leave_events() {
    let desk = Desk::open().await;
    let id = released(&desk).await;
    let site = Arc::new(Site::default());
    site.put("/a", 200, "text/html", article(&BODY));
    let root = serve(&site).await;
    let newsroom = local(&desk);
    let url = format!("{root}/a");
    let copy = newsroom.report_copy(&desk.mara, &id, &url, story::copy::Found::Reported).await.unwrap();
    let look = async |site: &Site, status, body: &str| {
        site.put("/a", status, "text/html", body);
        let checked = newsroom.capture(&copy).await.unwrap();
        (checked, newsroom.copy(&copy).await.unwrap())
    };
    let (_, seen) = look(&site, 200, &article(&BODY)).await;
    assert_eq!((seen.captures.len(), seen.changes.len()), (1, 0));
    let (_, seen) = look(&site, 200, &article(&BODY)).await;
    assert_eq!((seen.captures.len(), seen.changes.len()), (2, 0), "the same again is no change");
    let altered = BODY[1].replace("2,300", "3,200").replace("on Friday", "on Thursday");
    let (_, seen) = look(&site, 200, &article(&[BODY[0], &altered])).await;
    let what = &seen.changes.last().expect("a change").1;
    assert!(
        what.contains("edited where it was faithful") && what.contains("no longer keeps edits"),
        "{what}"
    );
    assert_eq!(seen.last_changed(), seen.captures.last().map(|(at, _)| *at));

    let (checked, seen) = look(&site, 500, "broken").await;
    assert!(matches!(checked, Checked::Unreachable(_)), "{checked:?}");
    assert_eq!((seen.captures.len(), seen.vanished), (3, None), "a site that fails has not lost its page");
    let (checked, _) = look(&site, 200, "%PDF-1.7 ...").await;
    assert_eq!(checked, Checked::Unreachable("this is a PDF, not text".into()));
    let (checked, seen) = look(&site, 410, "gone").await;
    assert!(matches!(checked, Checked::Vanished(_)), "{checked:?}");
    assert!(seen.vanished.is_some());
    let row = newsroom.store().copies(Some(&id)).await.unwrap().remove(0);
    assert_eq!(row.state, Some(CopyState::Vanished));
    let (_, seen) = look(&site, 200, &article(&BODY)).await;
    assert_eq!(seen.vanished, None, "and back again");
    assert_eq!(seen.absences.len(), 1, "that it was gone stays known");
    let what = &seen.changes.last().expect("a change").1;
    assert!(what.starts_with("there again; faithful where it was edited"), "{what}");
    assert_eq!(newsroom.shown(&copy, 2).await.unwrap().body, article(&[BODY[0], &altered]).into_bytes());
}

#[tokio::test]
async fn the_index_grows_as_stories_are_released_and_is_made_anew_only_where_it_is_broken() {
    let desk = Desk::open().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("released.index");
    let served = || {
        let client = fetch::Client::new(fetch::Options::default()).unwrap();
        Newsroom::with_index(desk.newsroom.store().clone(), client, path.clone())
    };
    let names = || -> Vec<String> {
        let index = trace::index::file::read(&path).unwrap();
        index.stories().map(str::to_owned).collect()
    };
    let first = released(&desk).await;
    let newsroom = served();
    newsroom.look_in_feeds().await.unwrap();
    assert_eq!(names(), [format!("{first}@1")]);

    let before = std::fs::read(&path).unwrap();
    let second = released(&desk).await;
    newsroom.look_in_feeds().await.unwrap();
    let both = [format!("{first}@1"), format!("{second}@1")];
    assert_eq!(names(), both);
    assert!(std::fs::read(&path).unwrap().starts_with(&before), "appended to");
    newsroom.look_in_feeds().await.unwrap();
    let after = std::fs::read(&path).unwrap();

    // Another process may ask meanwhile, with what is out and not in the file yet.
    let third = released(&desk).await;
    let asker = desk.newsroom.archive(&path).await.unwrap();
    let page = article(&BODY);
    let seen = asker.copies_on("https://bay.example/a", Some("text/html"), page.as_bytes(), newsroom::now());
    assert!(seen.unwrap().iter().any(|seen| seen.item == third));
    assert_eq!(std::fs::read(&path).unwrap(), after, "written to by the one that serves");

    drop(newsroom);
    std::fs::write(&path, &after[..after.len() - 9]).unwrap();
    served().look_in_feeds().await.unwrap();
    assert_eq!(names().len(), 3, "made anew from the log");
}

#[tokio::test]
async fn two_crawls_that_find_a_copy_at_once_record_it_once() {
    let desk = Desk::open().await;
    let item = released(&desk).await;
    let folder = tempfile::tempdir().unwrap();
    let archive = desk.newsroom.archive(&folder.path().join("index")).await.unwrap();
    let url = "https://bay.example/a".to_owned();
    let bytes = article(&BODY).into_bytes();
    let seen = archive.copies_on(&url, Some("text/html"), &bytes, newsroom::now()).unwrap().remove(0);
    let page = fetch::Fetched { url, status: 200, headers: Vec::new(), bytes };
    let keep = || desk.newsroom.keep_seen(&seen, &page, None);
    let (one, two) = tokio::join!(keep(), keep());
    assert!(one.unwrap() ^ two.unwrap(), "one of them is the first");
    assert!(!keep().await.unwrap());
    assert_eq!(desk.newsroom.store().copies(Some(&item)).await.unwrap().len(), 1);
}
