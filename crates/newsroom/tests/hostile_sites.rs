//! Sites that are down, ask for a pause, list without end or lead elsewhere: what is asked of them, and how often.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::expect_used,
    reason = "tests may stop at the first surprise"
)]

mod common;

use std::sync::Arc;

use common::Desk;
use common::site::{BODY, HEADLINE, Site, approved, article, local, released, serve};
use newsroom::Checked;

#[tokio::test]
async fn a_restart_asks_nobody_sooner() {
    let desk = Desk::open().await;
    let id = released(&desk).await;
    let site = Arc::new(Site::default());
    site.put("/", 503, "text/plain", "busy");
    let root = serve(&site).await;
    approved(&desk, &root).await;
    // Another site, whose page fails without asking for a pause.
    let failing = Arc::new(Site::default());
    failing.put("/a", 500, "text/html", "broken");
    let url = format!("{}/a", serve(&failing).await);
    let copy = local(&desk).report_copy(&desk.mara, &id, &url, story::copy::Found::Reported).await.unwrap();
    for tries in 1..=3 {
        // Each time the program is started anew.
        let newsroom = local(&desk);
        let round = newsroom.look_in_feeds().await.unwrap();
        assert!(
            round.problems.iter().any(|problem| problem.contains("the site asked for a pause")),
            "{round:?}"
        );
        assert_eq!(site.asked("/"), 1, "start {tries}");
        assert_eq!(newsroom.recapture_due().await.unwrap(), usize::from(tries == 1), "start {tries}");
        assert_eq!(failing.asked("/a"), 1, "start {tries}");
        let told = newsroom.unreached(&copy).await.unwrap().unwrap();
        assert_eq!((told.reason.as_str(), told.tries), ("the site answered 500", 1));
    }
    // A person may ask all the same; once it is there, nothing is kept of it.
    let newsroom = local(&desk);
    newsroom.capture(&copy).await.unwrap();
    assert_eq!(newsroom.unreached(&copy).await.unwrap().map(|told| told.tries), Some(2));
    failing.put("/a", 200, "text/html", article(&BODY));
    newsroom.capture(&copy).await.unwrap();
    assert_eq!(newsroom.all_unreached().await.unwrap().len(), 0);
}

#[tokio::test]
async fn a_feed_that_lists_a_story_without_end_fills_nothing() {
    let desk = Desk::open().await;
    let id = released(&desk).await;
    let site = Arc::new(Site::default());
    site.put("/", 200, "text/html", "<link rel=alternate type=application/rss+xml href=/feed>");
    let items: String = (0..400)
        .map(|number| format!("<item><title>{HEADLINE}</title><link>/page/{number}</link></item>"))
        .collect();
    site.put("/feed", 200, "application/rss+xml", format!("<rss><channel>{items}</channel></rss>"));
    let root = serve(&site).await;
    approved(&desk, &root).await;
    let round = local(&desk).look_in_feeds().await.unwrap();
    assert_eq!(round.found.len(), 100, "{:?}", round.problems);
    assert_eq!(round.problems.len(), 1, "{:?}", round.problems);
    assert!(round.problems[0].contains("only those that a person reports"), "{:?}", round.problems);
    let newsroom = local(&desk);
    assert_eq!(newsroom.look_in_feeds().await.unwrap().found.len(), 0, "nor later");
    let url = format!("{root}/page/399");
    newsroom.report_copy(&desk.mara, &id, &url, story::copy::Found::Reported).await.unwrap();
    assert_eq!(newsroom.store().copies(Some(&id)).await.unwrap().len(), 101);
}

#[tokio::test]
async fn an_address_that_leads_to_our_own_site_is_no_copy() {
    let desk = Desk::open().await;
    let id = released(&desk).await;
    let (ours, theirs) = (Arc::new(Site::default()), Arc::new(Site::default()));
    ours.put(&format!("/stories/{id}"), 200, "text/html", article(&BODY));
    let own = serve(&ours).await;
    let settings = desk.newsroom.settings().await.unwrap();
    desk.newsroom
        .set_settings(&desk.ines, story::settings::Settings { address: own.clone(), ..settings })
        .await
        .unwrap();
    theirs.put("/a", 301, "text/html", format!("{own}/stories/{id}"));
    let url = format!("{}/a", serve(&theirs).await);
    let newsroom = local(&desk);
    let copy = newsroom.report_copy(&desk.mara, &id, &url, story::copy::Found::Reported).await.unwrap();
    let checked = newsroom.capture(&copy).await.unwrap();
    assert!(matches!(&checked, Checked::Unreachable(why) if why.contains("our own site")), "{checked:?}");
    assert_eq!(newsroom.copy(&copy).await.unwrap().captures, []);
}

#[tokio::test]
async fn a_site_that_is_down_does_not_use_up_the_round() {
    let desk = Desk::open().await;
    let id = released(&desk).await;
    let site = Arc::new(Site::default());
    let root = serve(&site).await;
    let newsroom = local(&desk);
    let urls: Vec<String> = (0..8).map(|number| format!("{root}/{number}")).collect();
    let typed: Vec<&str> = urls.iter().map(String::as_str).collect();
    newsroom.report_copies(&desk.mara, &id, &typed).await.unwrap();
    (0..8).for_each(|number| site.put(&format!("/{number}"), 500, "text/html", "broken"));
    for expected in [3, 3, 2, 0] {
        assert_eq!(newsroom.recapture_due().await.unwrap(), expected, "the next three have their turn");
    }
    assert!((0..8).all(|number| site.asked(&format!("/{number}")) == 1), "each was tried once");
}
