//! Credits that are in a page's source and not before a reader's eyes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may stop")]

use story::content::{Byline, Content};
use story::verdict::{Credit, Credits};
use trace::{Ours, credits, read_page};

const OURS: Ours<'static> = Ours {
    newsroom: "Harbour Desk",
    url: "https://harbour.example/stories/1",
    logo: Some("https://harbour.example/logo"),
};
const BODY: [&str; 3] = [
    "The swing bridge at Larkfield will stay shut to lorries until its bearings have been changed, the canal trust said.",
    "“It groans each time it turns, and one day it will not turn back,” Tom Abara, who keeps the bridge, told the trust.",
    "Lorries will have to go round by Stonecombe, which adds about eleven miles to each trip.",
];
const CREDIT: &str = "<p>By Mara Ellison, Harbour Desk</p>";
const LOGO: &str = "<img src='https://harbour.example/logo' alt='Harbour Desk'>";
const NOTICE: &str = "<p>This story was first published by Harbour Desk and is republished under its terms. \
                      <a href='https://harbour.example/stories/1'>Read the original</a>.</p>";

/// The credits of a page with this head, and this above and below its text.
fn seen(head: &str, above: &str, below: &str) -> Credits {
    let content = Content {
        headline: Some("Bridge shut to lorries until its bearings are changed".into()),
        slugline: "bridge".into(),
        bylines: vec![Byline { name: "Mara Ellison".into(), affiliation: Some("Harbour Desk".into()) }],
        body: BODY.map(str::to_owned).to_vec(),
        ..Content::default()
    };
    let body: String = BODY.iter().map(|text| format!("<p>{text}</p>")).collect();
    let headline = content.headline.as_deref().unwrap();
    let html = format!(
        "<html><head>{head}</head><body><main><h1>{headline}</h1>{above}{body}{below}</main></body></html>"
    );
    let page = read_page("https://bay.example/bridge", Some("text/html"), html.as_bytes()).unwrap();
    credits(&page, &content, &OURS)
}

fn kept(credits: &Credits) -> [bool; 5] {
    [&credits.byline, &credits.affiliation, &credits.logo, &credits.link, &credits.notice]
        .map(|credit| matches!(credit, Credit::Kept { .. }))
}

#[test]
fn what_is_hidden_is_not_kept() {
    let below = format!("{LOGO}{NOTICE}");
    assert_eq!(kept(&seen("", CREDIT, &below)), [true; 5]);
    let sheet = "<style>p { margin: 0 } .src, #from { display: none }</style>";
    for (head, open) in [
        ("", "<div style='display: none'>"),
        ("", "<div hidden>"),
        ("", "<div style='position: absolute; left: -9999px'>"),
        ("", "<div style='position:absolute;clip:rect(0,0,0,0)'>"),
        (sheet, "<div class='box src'>"),
        (sheet, "<div id='from'>"),
    ] {
        let hidden = seen(head, &format!("{open}{CREDIT}</div>"), &format!("{open}{below}</div>"));
        assert_eq!(kept(&hidden), [false; 5], "{open}");
    }
}

#[test]
fn what_only_some_screens_or_a_script_hide_is_kept() {
    for (head, open) in [
        ("<style>@media print { .src { display: none } }</style>", "<div class='src'>"),
        ("<style media='print'>.src { display: none }</style>", "<div class='src'>"),
        ("<style>.js .src { display: none }</style>", "<div class='src'>"),
        ("<style>.src { display: none } .src { display: block }</style>", "<div class='src'>"),
        ("<style>.hidden { display: none }</style>", "<div class='hidden md:block'>"),
        ("<style>.src { display: none }</style>", "<div class='src' style='display: flex'>"),
    ] {
        let shown = seen(head, &format!("{open}{CREDIT}</div>"), &format!("{open}{LOGO}{NOTICE}</div>"));
        assert_eq!(kept(&shown), [true; 5], "{head} {open}");
    }
    // The whole story in it: a script will show it.
    let head = "<style>main { display: block } .wait { display: none }</style>";
    let whole = seen(&format!("{head}</head><body><div class='wait'>"), CREDIT, &format!("{LOGO}{NOTICE}"));
    assert_eq!(kept(&whole), [true; 5]);
}

#[test]
fn what_screen_readers_alone_have_is_a_question() {
    let spoken =
        seen("", "<p class='visually-hidden'>By Mara Ellison, Harbour Desk</p>", &format!("{LOGO}{NOTICE}"));
    assert!(matches!(spoken.byline, Credit::Unsure { .. }), "{:?}", spoken.byline);
    // A word for them within a line that all can see.
    let label = "<p><span class='sr-only'>By</span> Mara Ellison, Harbour Desk</p>";
    assert_eq!(kept(&seen("", label, &format!("{LOGO}{NOTICE}"))), [true; 5]);
}

#[test]
fn a_counter_is_no_logo() {
    let counter =
        "<img src='https://harbour.example/count/1/pixel.gif' alt='Harbour Desk' width='1' height='1'>";
    assert_eq!(seen("", CREDIT, &format!("{counter}{NOTICE}")).logo, Credit::Missing);
    let styled = "<img src='/c.gif' alt='Harbour Desk' style='width: 1px; height: 1px'>";
    assert_eq!(seen("", CREDIT, &format!("{styled}{NOTICE}")).logo, Credit::Missing);
}

#[test]
fn a_box_between_paragraphs_makes_no_second_post() {
    // Class names that differ in what a bundler appended are of different makes.
    let content = |by: &str| {
        format!(
            "<div class='Meta_row__k0'>{by}</div><div class='Body_rich__0p'><p>{}</p><div><h3>Get our letter</h3><p>Each day at six.</p></div>",
            BODY[0]
        )
    };
    let by =
        "<a class='Author_chip__1' href='/p'>Mara Ellison</a> <span class='Org_name__2'>Harbour Desk</span>";
    let page = seen("", &content(by), &format!("</div>{LOGO}{NOTICE}"));
    assert_eq!(kept(&page), [true; 5], "{page:?}");
}
