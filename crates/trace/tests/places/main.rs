//! Where pages put a story's credits: each case is a page that keeps them all.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may stop")]

mod as_seen;

use story::content::{Byline, Content};
use story::correction::Label;
use story::ids::{Millis, Who};
use story::item::Release;
use story::terms::Terms;
use story::verdict::{Standing, Verdict};
use trace::{Ours, judge, read_page};

const OURS: Ours<'static> = Ours {
    newsroom: "Harbour Desk",
    url: "https://harbour.example/stories/1",
    logo: Some("https://harbour.example/logo"),
};
const HEADLINE: &str = "Ferry to stop for a month while its ramp is rebuilt";
const BODY: [&str; 3] = [
    "The ferry between Millbrook and the north quay will stop for a month from Monday while its ramp is rebuilt, the port said.",
    "“The wood is rotten right through, and we will not wait for it to give way,” Ada Quill, the harbour master, told a meeting.",
    "A bus will run in its place every twenty minutes, by way of the Mill Lane bridge.",
];
const LOGO: &str = "<img src='https://harbour.example/logo' alt='Harbour Desk'>";
const NOTICE: &str = "This story was first published by Harbour Desk and is republished under its terms. \
                      <a href='https://harbour.example/stories/1'>Read the original</a>.";

fn release() -> Release {
    Release {
        version: 1,
        content: Content {
            headline: Some(HEADLINE.into()),
            slugline: "ferry".into(),
            bylines: vec![Byline { name: "Mara Ellison".into(), affiliation: Some("Harbour Desk".into()) }],
            body: BODY.map(str::to_owned).to_vec(),
            ..Content::default()
        },
        claims: Vec::new(),
        terms: Terms::default(),
        label: Label::First,
        by: Who::System,
        at: Millis(0),
    }
}

fn verdict(html: &str) -> Verdict {
    let page = read_page("https://bay.example/ferry", Some("text/html"), html.as_bytes()).unwrap();
    judge(&page, &[release()], &OURS, Millis(0))
}

/// `page` with HEADLINE, BODY, LOGO and NOTICE filled in.
fn filled(page: &str) -> String {
    let paragraphs: String = BODY.iter().map(|text| format!("<p>{text}</p>\n")).collect();
    page.replace("HEADLINE", HEADLINE)
        .replace("PRE", &BODY.join("\n\n"))
        .replace("BODY", &paragraphs)
        .replace("LOGO", LOGO)
        .replace("NOTICE", NOTICE)
}

#[track_caller]
fn check(page: &str) {
    let seen = verdict(&filled(page)).terms;
    for name in ["byline", "affiliation", "logo", "link", "notice", "edits", "extent", "headline"] {
        let standing = seen.iter().find(|term| term.name == name).map(|term| term.standing);
        assert_eq!(standing, Some(Standing::Kept), "{name} on {page}: {seen:#?}");
    }
}

const BY: &str = "<p>By Mara Ellison, Harbour Desk</p>";

#[test]
fn behind_a_section_of_the_pages_own() {
    let share = "<div class='tools'><h3>Share this</h3><ul><li>Mail</li></ul></div>";
    let page = format!(
        "<article><header><h1>HEADLINE</h1></header><div>BODY{share}</div><footer>{BY}LOGO<p>NOTICE</p></footer></article>"
    );
    check(&page);
    let flat = format!(
        "<article><h1>HEADLINE</h1>{BY}<div>BODY<h3>Sources</h3><ul><li>LOGO NOTICE</li></ul></div></article>"
    );
    check(&flat);
    let link = "<p><a href='/x'>Council puts off the vote on the new library again</a></p>";
    check(&format!("<main><h1>HEADLINE</h1>{BY}<div>BODY{link}</div><div>LOGO<p>NOTICE</p></div></main>"));
}

#[test]
fn what_others_say_below_is_not_of_the_story() {
    let page = filled(&format!(
        "<main><h1>HEADLINE</h1><div>BODY</div><div class='talk'><h4>Discussion</h4>{BY}LOGO<p>NOTICE</p></div></main>"
    ));
    let broken = ["byline", "affiliation", "logo", "link"];
    let seen = verdict(&page).terms;
    for name in broken {
        let standing = seen.iter().find(|term| term.name == name).map(|term| term.standing);
        assert_eq!(standing, Some(Standing::Broken), "{name}: {seen:#?}");
    }
}

#[test]
fn names_as_pages_set_them() {
    for by in [
        "<ul><li><span class='pageByline'>MARA ELLISON</span><br>Harbour Desk</li><li>Nov 3, 2026</li></ul>",
        "<p>Harbour Desk | By Mara Ellison</p>",
        "<div>MARA ELLISON / HARBOUR DESK</div>",
        "<dl><dt>Words</dt><dd>Mara Ellison</dd><dt>Via</dt><dd>Harbour Desk</dd></dl>",
        "<p><span>by <a>Mara Ellison</a></span><span>Harbour Desk</span><time>November 3, 2026</time></p>",
        "<p><a>Mara Ellison</a> in <a>Harbour Desk</a> · 6 min read</p>",
        "<div class='masthead'><p>By Mara Ellison, Harbour Desk</p></div>",
        "<p><span>Von Mara Ellison, Harbour Desk</span><span>3. November 2026</span></p>",
    ] {
        check(&format!("<main><h1>HEADLINE</h1>{by}<div>BODY</div>LOGO<p>NOTICE</p></main>"));
    }
    check(
        "<main><div class='strip'>From our partners at Harbour Desk LOGO</div><h1>HEADLINE</h1><p>Story by Mara Ellison</p><div>BODY</div><p>NOTICE</p></main>",
    );
}

#[test]
fn wherever_a_page_puts_them() {
    for page in [
        // Under the picture, as its caption ends.
        "<h1>HEADLINE</h1><figure><img src='/r.jpg' alt=''><figcaption>The river in November. Photo: Bay Archive. \
         <span>Words: Mara Ellison / Harbour Desk</span></figcaption></figure><div>BODY</div><div>LOGO<p>NOTICE</p></div>",
        // In a column of its own, before the text or behind it.
        "<h1>HEADLINE</h1><div class='g'><div>MARA ELLISON<div>Harbour Desk</div>LOGO</div><div>BODY</div></div><p>NOTICE</p>",
        "<h1>HEADLINE</h1><div class='g'><div>BODY</div><div><div>MARA ELLISON</div><div>Harbour Desk</div>LOGO<div>NOTICE</div></div></div>",
        // Behind links to other stories that stand in the text.
        "<main><h1>HEADLINE</h1><div>BODY<div><h4>Also read</h4><ul><li><a href='/x'>Council puts off the vote on the library</a> \
         <i>By Dana Pritchard</i></li></ul></div><p>Story by Mara Ellison, Harbour Desk</p><div>LOGO</div><p>NOTICE</p></div></main>",
        // In elements of a design system's own.
        "<x-story><x-title>HEADLINE</x-title><x-byline><x-person>Mara Ellison</x-person><x-org>Harbour Desk</x-org></x-byline>\
         <x-text>BODY</x-text><x-origin>LOGO<x-note>NOTICE</x-note></x-origin></x-story>",
        // Folded up, as terms and what they mean, as the roll of a film.
        "<main><h1>HEADLINE</h1>BODY<details><summary>About this story</summary><p>Author: Mara Ellison<br>Newsroom: Harbour Desk</p>LOGO<p>NOTICE</p></details></main>",
        "<h1>HEADLINE</h1><div>BODY</div><div class='roll'><div><div>Reporting</div><div>Mara Ellison</div></div><div><div>Newsroom</div>\
         <div>Harbour Desk</div></div>LOGO<div>NOTICE</div></div>",
        // Tables of a letter: the mark in one of its own.
        "<table><tr><td><h2>HEADLINE</h2>Reported by Mara Ellison of Harbour Desk<br><br>BODY</td></tr></table>\
         <table><tr><td>LOGO</td></tr></table><table><tr><td>NOTICE</td></tr></table>",
    ] {
        check(page);
    }
}

#[test]
fn in_the_words_of_the_story() {
    let signed = filled("<h1>HEADLINE</h1><div>BODYLOGO<p>NOTICE</p></div>")
        .replacen("<p>The ferry", "<p>(Harbour Desk) — The ferry", 1)
        .replace("bridge.</p>", "bridge. — <b>Mara Ellison</b></p>");
    check(&signed);
    // A printed page, every line of it placed by itself.
    let lines = BODY.map(|text| {
        let half = text.len() / 2 + text.get(text.len() / 2..).and_then(|rest| rest.find(' ')).unwrap_or(0);
        let (one, two) = text.split_at(half);
        format!("<div class='t'>{one}</div><div class='t'>{}</div>", two.trim_start())
    });
    check(&format!(
        "<div class='pf'><div class='t'>HEADLINE</div><div class='t'>By MARA ELLISON</div><div class='t'>Harbour Desk</div>{}LOGO<div class='t'>NOTICE</div></div>",
        lines.concat()
    ));
}

/// Each case with the terms that are broken on it.
#[test]
fn credits_of_somebody_else_are_not_the_storys() {
    let comment = |what: &str| {
        format!(
            "<main><h1>HEADLINE</h1><div>BODY</div>LOGO<p>NOTICE</p></main><section><h4>Responses</h4><div><b>Hedda</b><p>{what}</p></div></section>"
        )
    };
    for (page, broken) in [
        (comment("By Mara Ellison, Harbour Desk"), vec!["byline", "affiliation"]),
        (
            format!("<main><h1>HEADLINE</h1>{BY}<div>BODY</div>LOGO</main><section><h4>Replies</h4><div><b>Hedda</b><p>NOTICE</p></div></section>"),
            vec!["link", "notice"],
        ),
        // A card whose link holds its byline too.
        (
            "<h1>HEADLINE</h1><div>By Dana Pritchard, Harbour Desk</div><div>BODY</div>LOGO<p>NOTICE</p><div><a href='/x'><div>Fares on the \
             line rise again</div><div>By Mara Ellison, Harbour Desk</div></a></div>"
                .to_owned(),
            vec!["byline"],
        ),
        // Another post of the same thread.
        (
            format!("<div><h1>HEADLINE</h1><div class='post'><time>9:14</time><div>BODY</div><p>Story by Mara Ellison, Harbour Desk</p></div>\
                     <div class='post'><time>9:20</time>{BY}LOGO<p>NOTICE</p></div></div>"),
            vec!["logo", "link", "notice"],
        ),
        ("<h1>HEADLINE</h1><p>By Dana Pritchard. Photographs: Mara Ellison, Harbour Desk</p><div>BODY</div>LOGO<p>NOTICE</p>".to_owned(), vec!["byline"]),
        (
            "<h1>HEADLINE</h1><p>By Dana Pritchard, Harbour Desk</p><div>BODY</div>LOGO<p>NOTICE</p><p>About the author: Dana Pritchard \
             worked with Mara Ellison before.</p>"
                .to_owned(),
            vec!["byline"],
        ),
    ] {
        let seen = verdict(&filled(&page)).terms;
        for name in ["byline", "affiliation", "logo", "link", "notice"] {
            let standing = seen.iter().find(|term| term.name == name).map(|term| term.standing);
            let expect = if broken.contains(&name) { Standing::Broken } else { Standing::Kept };
            assert_eq!(standing, Some(expect), "{name} on {page}: {seen:#?}");
        }
    }
}

#[test]
fn as_known_systems_put_them() {
    for page in [
        // The article carries its author's number.
        "<article class='h-entry author-63'><h1>HEADLINE</h1><div>BODY</div><p>Words by Mara Ellison for Harbour Desk</p>LOGO<p>NOTICE</p></article>",
        // What leads to where it is from is called "related", or stands among the tags.
        "<main><h1>HEADLINE</h1><p>Par Mara Ellison (Harbour Desk) | Publié le 3 novembre 2026 à 09h14</p><div>BODY</div><div class='news-related'>\
         <h4>Liens</h4><div class='related-links'><a href='https://harbour.example/stories/1'>Article</a></div>LOGO<div>NOTICE</div></div></main>",
        "<article><h1>HEADLINE</h1><p>By Mara Ellison for Harbour Desk</p><div>BODYLOGO<p>This story was first published by Harbour Desk and is \
         republished under its terms.</p></div><footer><div class='source-tags'><span>SOURCE</span><a href='https://harbour.example/stories/1'>first \
         publication</a></div></footer></article>",
        // Under a heading that could be over anything, below topics.
        "<main><h1>HEADLINE</h1><p>By Mara Ellison, Harbour Desk</p><div>BODY</div><p>Mehr zum Thema: <a href='/t'>Fluss</a></p>\
         <div><h2>Where this comes from</h2><div>LOGO</div><p>NOTICE</p></div><div><h2>Newest here</h2><a href='/x'>Council puts off the vote on the library</a></div></main>",
        // The provider's mark and name over the headline.
        "<div class='art'><div class='head'><div>LOGO<span>3d • 4 min read</span></div><h1>HEADLINE</h1><div><a>Harbour Desk</a><span>Story by \
         Mara Ellison</span></div></div><div>BODY</div><p>NOTICE</p></div>",
        // Labels in another script, with nothing between.
        "<main><h1>HEADLINE</h1><div><span>2026年11月03日</span><span>来源：Harbour Desk</span><span>作者：Mara Ellison</span></div><div>BODY</div>LOGO<p>NOTICE</p></main>",
    ] {
        check(page);
    }
}

/// Each page with a term that nothing on it tells for certain.
#[test]
fn what_nothing_ties_to_the_story_is_a_question() {
    let text = "<h1>HEADLINE</h1><p>By Mara Ellison, Harbour Desk</p><div>BODY</div>";
    let plain = "<p>This story was first published by Harbour Desk and is republished under its terms.</p>";
    for (page, name) in [
        // Beside the site's own mark.
        (
            format!(
                "<header><a href='/'><img src='/own.svg' alt='Bay Courier'></a>LOGO</header><main>{text}<p>NOTICE</p></main>"
            ),
            "logo",
        ),
        // A drawing that says nothing of itself.
        (
            format!(
                "<main>{text}<div><svg viewBox='0 0 160 40'><path d='M4 4h32'/></svg></div><p>NOTICE</p></main>"
            ),
            "logo",
        ),
        (
            format!("<main>{text}<div><img src='/assets/logo-dark.svg' alt=''></div><p>NOTICE</p></main>"),
            "logo",
        ),
        // Under a heading that could be over anything.
        (format!("<main>{text}</main><div><h2>In brief</h2>LOGO</div>"), "logo"),
        // Under somebody's name, perhaps a comment.
        (format!("<main>{text}LOGO</main><div class='r'><b>M. Pell</b>{plain}</div>"), "notice"),
    ] {
        let seen = verdict(&filled(&page)).terms;
        let standing = seen.iter().find(|term| term.name == name).map(|term| term.standing);
        assert_eq!(standing, Some(Standing::Unseen), "{name} on {page}: {seen:#?}");
    }
}

#[test]
fn what_readers_say_needs_no_heading() {
    let says = |who: &str, what: &str| format!("<div class='r'><b>{who}</b><p>{what}</p></div>");
    let page = format!(
        "<main><h1>HEADLINE</h1>{BY}<div>BODY</div>LOGO{}{}</main>",
        says("walker_77", "They said the same about the old mill, and look at it now."),
        says("M. Pell", NOTICE)
    );
    let run_on = format!("<main><h1>HEADLINE</h1>{BY}<div>BODY</div>LOGO<p>M. Pell: {NOTICE}</p></main>");
    for page in [page, run_on] {
        let seen = verdict(&filled(&page)).terms;
        let standing = seen.iter().find(|term| term.name == "notice").map(|term| term.standing);
        assert_eq!(standing, Some(Standing::Broken), "{page}: {seen:#?}");
    }
}

#[test]
fn in_the_storys_own_paragraphs() {
    let run_in = format!(
        "<h1>HEADLINE</h1><div>{}LOGO</div>",
        filled("BODY")
            .replacen("<p>", "<p><b>Mara Ellison, Harbour Desk</b><br>", 1)
            .replace("bridge.</p>", &format!("bridge.<br><i>{NOTICE}</i></p>"))
    );
    check(&run_in);
    check(
        "<h1>[list] HEADLINE</h1><pre>HEADLINE\n\nBy Mara Ellison\nHarbour Desk\n\nPRE\n\nLOGO\n\nNOTICE</pre>",
    );
}

#[test]
fn pictures_in_several_sizes() {
    for logo in [
        "<picture><source srcset='https://harbour.example/logo 640w, /x 1400w'><img alt=''></picture>",
        "<img alt='' srcset='https://harbour.example/logo 1x, https://harbour.example/logo 2x'>",
        "<noscript><img src='https://harbour.example/logo'></noscript><img data-image='https://harbour.example/logo' alt=''>",
        "<svg role='img'><image href='https://harbour.example/logo'/></svg>",
        "<object type='image/svg+xml' data='https://harbour.example/logo'></object>",
        "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' data-srcset='https://harbour.example/logo 1x' alt=''>",
        "<img src='/i/leer.gif' data-id-srcset='https://harbour.example/logo 200w' alt=''>",
        "<img src='https://cdn.example/fetch/w_400,f_auto/https%3A%2F%2Fharbour.example%2Flogo' alt=''>",
        "<img src='https://cdn.example/fit/7Kf/https://harbour.example/logo' alt=''>",
    ] {
        check(&format!("<main><h1>HEADLINE</h1>{BY}<div>BODY</div>{logo}<p>NOTICE</p></main>"));
    }
}

#[test]
fn the_text_may_stand_in_what_is_named_for_something_else() {
    for class in ["widget Blog", "paywall", "newsletter-body", "share-target"] {
        check(&format!("<div class='{class}'><h3>HEADLINE</h3>{BY}<div>BODY</div>LOGO<p>NOTICE</p></div>"));
    }
}

#[test]
fn a_page_of_nothing_but_sections_is_read_in_time() {
    let section =
        "<div><h3>Also</h3><p><a href='/x'>Council puts off the vote on the new library</a></p></div>";
    let page =
        filled(&format!("<main><h1>HEADLINE</h1>{BY}<div>BODY</div>{}</main>", section.repeat(10_000)));
    assert!(verdict(&page).kept > 0);
    let page = filled(&format!(
        "<main><h1>HEADLINE</h1>{BY}<div>BODY</div>{}</main>",
        "<h3>x y</h3>".repeat(25_000)
    ));
    assert!(verdict(&page).kept > 0);
}

/// What became of a term, `days` after the release, of a story that may be taken up within ninety days.
#[track_caller]
fn told(head: &str, days: i64, name: &str) -> Option<Standing> {
    let page =
        filled(&format!("<head>{head}</head><main><h1>HEADLINE</h1>{BY}<div>BODY</div><p>NOTICE</p></main>"));
    let page = read_page("https://bay.example/ferry", Some("text/html"), page.as_bytes()).unwrap();
    let mut release = release();
    release.terms.window_days = Some(90);
    release.at = Millis(RELEASED);
    let seen = judge(&page, &[release], &OURS, Millis(RELEASED + days * 86_400_000)).terms;
    seen.iter().find(|term| term.name == name).map(|term| term.standing)
}

/// 1 October 2026, 12:00 UTC.
const RELEASED: i64 = 1_790_856_000_000;

#[test]
fn age_against_the_window() {
    use Standing::{Broken, Kept, Unseen};
    let on = |day: &str| format!("<meta property='article:published_time' content='{day}'>");
    for (head, days, standing) in [
        (String::new(), 3, Kept),
        (String::new(), 200, Unseen),
        (on("2026-10-01"), 200, Kept),
        (on("2026-11-03T09:00:00Z"), 200, Kept),
        (on("2027-03-01T09:00:00Z"), 200, Broken),
        // A day long before the release says nothing of this story.
        (on("2019-03-01T09:00:00Z"), 200, Unseen),
    ] {
        assert_eq!(told(&head, days, "window"), Some(standing), "{head} {days}");
    }
}

#[test]
fn the_day_a_page_shows_beside_the_headline_is_its_own() {
    use Standing::{Broken, Kept, Unseen};
    for (above, below, standing) in [
        ("", "<time datetime='2026-11-03T09:00:00Z'>November 3, 2026</time>", Kept),
        ("", "<p>Posted March 1, 2027 · 4 min</p>", Broken),
        ("<span class=date>1 March 2027</span>", "", Broken),
        (
            "",
            "<span itemprop=datePublished content='x'><time itemprop='datePublished' datetime='2027-03-01'>1 de marzo</time></span>",
            Broken,
        ),
        ("", "<p>Updated March 1, 2027</p>", Unseen),
        // The day on which the page was asked for.
        ("<header><p>Bay Gazette</p><p>March 1, 2027</p></header>", "", Unseen),
    ] {
        let html = filled(&format!(
            "<body>{above}<main><h1>HEADLINE</h1>{BY}{below}<div>BODY</div><p>NOTICE</p></main><section><h3>More</h3><a href='/a'>Rain stops choir</a> <span>March 1, 2027</span></section></body>"
        ));
        let page = read_page("https://bay.example/ferry", Some("text/html"), html.as_bytes()).unwrap();
        let mut release = release();
        release.terms.window_days = Some(90);
        release.at = Millis(RELEASED);
        let seen = judge(&page, &[release], &OURS, Millis(RELEASED + 200 * 86_400_000)).terms;
        let window = seen.iter().find(|term| term.name == "window").unwrap();
        assert_eq!(window.standing, standing, "{above} {below}: {}", window.evidence);
    }
}

#[test]
fn what_a_page_shows_besides_is_for_a_person() {
    let page = "<main><h1>HEADLINE</h1><p>By Mara Ellison, Harbour Desk</p><figure><img src='/r.jpg' alt=''><figcaption>CAPTION</figcaption></figure><div>BODY</div>LOGO<p>NOTICE</p></main>";
    let told = |caption: &str, rel: &str, name: &str| {
        let html = filled(&page.replace("CAPTION", caption))
            .replace("stories/1'", &format!("stories/1' rel='{rel}'"));
        verdict(&html).terms.into_iter().find(|term| term.name == name).map(|term| term.standing)
    };
    assert_eq!(told("The river.", "nofollow noopener", "nofollow"), Some(Standing::Unseen));
    assert_eq!(told("The river.", "noopener", "nofollow"), None);
    assert_eq!(told("The river. Photo: Harbour Desk", "", "picture"), Some(Standing::Unseen));
    assert_eq!(told("The river. Photo: Bay Archive", "", "picture"), None);
    assert_eq!(told("The river. Photo: Harbour Desk", "", "byline"), Some(Standing::Kept));
}

#[test]
fn what_the_head_says_is_shown() {
    use Standing::{Kept, Unseen};
    let ours = "<link rel=canonical href='https://harbour.example/stories/1'>";
    let theirs = "<link rel=canonical href='https://bay.example/ferry'>";
    let paid = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false}</script>";
    for (head, name, expect) in [
        ("", "canonical", None),
        (ours, "canonical", Some(Kept)),
        (theirs, "canonical", Some(Unseen)),
        (paid, "free to read", Some(Unseen)),
        ("<meta name=robots content='noindex, noai'>", "robots", Some(Unseen)),
        ("", "robots", None),
    ] {
        assert_eq!(told(head, 1, name), expect, "{head}");
    }
}

#[test]
fn a_page_called_by_its_site_first() {
    let told = |head: &str, name: &str| {
        let page = format!(
            "<title>{head}HEADLINE</title><body><table><tr><td><img src='/m.gif' alt='{name}'></td></tr><tr><td><font size=5>{head}HEADLINE</font><p>By Mara Ellison, Harbour Desk</p>BODY</td></tr></table>"
        );
        let terms = verdict(&filled(&page)).terms;
        terms.iter().find(|term| term.name == "headline").map(|term| term.standing)
    };
    assert_eq!(told("Bay Courier: ", "Bay Courier"), Some(Standing::Kept));
    assert_eq!(told("What you need to know: ", "Bay Courier"), Some(Standing::Unseen));
}

#[test]
fn a_logo_by_itself_behind_other_things_is_a_question() {
    let page = "<main><article><h1>HEADLINE</h1><p>By Mara Ellison, Harbour Desk</p>BODY\
                <ul><li><a href='/x'>Council puts off the vote on the new library again</a></li>\
                <li><a href='/y'>Fares on the harbour line rise again in spring</a></li></ul><div class='end'>LOGO</div></article></main>";
    let terms = verdict(&filled(page)).terms;
    let logo = terms.iter().find(|term| term.name == "logo").unwrap();
    assert_eq!(logo.standing, Standing::Unseen, "{logo:?}");
}
