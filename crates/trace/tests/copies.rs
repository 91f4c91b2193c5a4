//! Verdicts on whole pages: what an editor sees of a copy.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may stop")]

use story::content::{Byline, Content};
use story::correction::{Correction, Label};
use story::ids::{Millis, Who};
use story::item::Release;
use story::terms::Terms;
use story::verdict::{CopyState, CorrectionShown, Credit, Standing, Verdict};
use trace::{Ours, judge, read_page};

const OURS: Ours<'static> = Ours {
    newsroom: "Harbour Desk",
    url: "https://harbour.example/stories/1",
    logo: Some("https://harbour.example/logo"),
};

const BODY: [&str; 7] = [
    "Harbour City will close the Old Bridge to all vehicles on Monday after inspectors found cracks in three of its nine piers, the works department said.",
    "“We found the first crack on Tuesday, and by Wednesday we knew that it was not the only one,” Ruth Calder, the city’s chief engineer, told a public meeting on Thursday. “The bridge is safe to walk on, but I will not sign for another winter of trucks,” Calder said.",
    "About 2,300 vehicles cross the bridge every day, according to the city’s traffic count in October. Nearly a third of them are vans and trucks.",
    "They will be sent over the Mill Lane bridge, a diversion of about four kilometres, the department said.",
    "The repair is expected to take 14 weeks and to cost about $4.2 million, according to the inspection report. One lane is expected to open after nine weeks.",
    "Omar Reyes, who runs the bakery at the foot of the bridge, told the meeting that at least half of his customers arrive by car. “Fourteen weeks is a long time to sell bread to nobody,” Reyes said.",
    "Buses on lines 4 and 11 will be free until the bridge opens again, the department said.",
];

fn content(body: &[String]) -> Content {
    Content {
        headline: Some("Old Bridge to close for 14 weeks after inspectors find cracks".into()),
        slugline: "old-bridge-closure".into(),
        dateline: Some("HARBOUR CITY".into()),
        bylines: vec![Byline { name: "Mara Ellison".into(), affiliation: Some("Harbour Desk".into()) }],
        standfirst: Some(
            "The city sends drivers over Mill Lane while three of nine piers are repaired.".into(),
        ),
        body: body.to_vec(),
        ..Content::default()
    }
}

fn release(version: u32, body: &[String], label: Label) -> Release {
    Release {
        version,
        content: content(body),
        claims: Vec::new(),
        terms: Terms::default(),
        label,
        by: Who::System,
        at: Millis(0),
    }
}

fn body() -> Vec<String> {
    BODY.map(str::to_owned).to_vec()
}

fn changed(from: &str, to: &str) -> Vec<String> {
    let changed: Vec<String> = body().iter().map(|paragraph| paragraph.replace(from, to)).collect();
    assert_ne!(changed, body(), "{from}");
    changed
}

/// A page in the manner of a common blog, with the credits given.
fn page(paragraphs: &[String], credits: [&str; 3]) -> String {
    let [byline, logo, foot] = credits;
    let paragraphs: String = paragraphs.iter().map(|paragraph| format!("<p>{paragraph}</p>\n")).collect();
    format!(
        "<!doctype html><html><head><title>Old Bridge | Bay</title></head><body>
        <header><a href='/'>Bay Courier</a><nav><a href='/city'>City</a></nav></header>
        <div class='content'><h1>Old Bridge to close for 14 weeks after inspectors find cracks</h1>
        {byline}<div class='entry'>{paragraphs}</div>{logo}{foot}</div>
        <div class='sidebar'><h3>Popular</h3><p>The choir of the fish market sang for nine hours without a pause, and nobody left before the end of it.</p></div>
        <footer>Bay Courier, all rights reserved</footer></body></html>"
    )
}

const BYLINE: &str = "<p class='byline'>By Mara Ellison, Harbour Desk</p>";
const LOGO: &str = "<img src='https://harbour.example/logo' alt='Harbour Desk'>";
const FOOT: &str = "<p>This story was first published by Harbour Desk and is republished under its terms. \
                    <a href='https://harbour.example/stories/1'>Read the original</a>.</p>";
const ALL: [&str; 3] = [BYLINE, LOGO, FOOT];

fn verdict_of(html: &str, releases: &[Release]) -> Verdict {
    let page = read_page("https://bay.example/old-bridge", Some("text/html"), html.as_bytes()).unwrap();
    judge(&page, releases, &OURS, Millis(0))
}

fn first() -> Vec<Release> {
    vec![release(1, &body(), Label::First)]
}

#[track_caller]
fn check(paragraphs: &[String], state: CopyState, kept: u32, drift: &[&str]) {
    let verdict = verdict_of(&page(paragraphs, ALL), &first());
    let names: Vec<&str> = verdict.drift.iter().map(|note| note.name.as_str()).collect();
    assert_eq!(
        (verdict.state, verdict.kept, verdict.total, names.as_slice()),
        (state, kept, 11, drift),
        "{verdict:#?}"
    );
}

#[test]
fn states_and_drift() {
    check(&body(), CopyState::Faithful, 11, &[]);
    check(&changed("will not sign", "will never sign"), CopyState::Edited, 10, &["quote-altered"]);
    check(
        &changed("About 2,300 vehicles cross", "More than 3,200 vehicles cross"),
        CopyState::Edited,
        10,
        &["hedge-changed", "figure-changed"],
    );
    check(&body()[..3], CopyState::Excerpt, 5, &[]);
    let other = [
        "The choir of the fish market sang for nine hours on Sunday, and nobody left before the end."
            .to_owned(),
        "“I have never heard anything like it,” said Ada Quill, who sells herring.".to_owned(),
    ];
    check(&other, CopyState::Unrelated, 0, &[]);
}

#[test]
fn a_sentence_that_stands_elsewhere_is_kept_only_where_it_says_the_same() {
    let moved = |mut body: Vec<String>| {
        let at = body.iter().position(|paragraph| paragraph.contains("vehicles cross")).unwrap();
        let paragraph = body.remove(at);
        body.push(paragraph);
        verdict_of(&page(&body, ALL), &first()).kept
    };
    assert_eq!(moved(body()), 11);
    assert_eq!(moved(changed("About 2,300 vehicles cross", "More than 3,200 vehicles cross")), 10);
}

#[test]
fn the_same_statements_in_other_words_are_rewritten() {
    let verdict = verdict_of(&page(&rewritten(), ALL), &first());
    assert_eq!(verdict.state, CopyState::Rewritten, "{verdict:#?}");
}

fn rewritten() -> Vec<String> {
    [
        "Drivers in Harbour City lose the Old Bridge from Monday: three of the nine piers that carry it have cracked, according to the city’s works department.",
        "The first damage came to light on Tuesday and more turned up a day later, chief engineer Ruth Calder explained at Thursday’s public meeting. People may still cross on foot, she said, but she refuses to approve one more winter with trucks on it.",
        "Roughly 2,300 vehicles use the crossing each day, the city counted in October, and vans and trucks make up almost one in three. Mill Lane’s bridge has to take them, which by the department’s reckoning means a detour of around four kilometres.",
        "Fourteen weeks of repairs lie ahead, with a bill of about $4.2 million, the inspectors’ report estimates. After nine weeks a single lane may be usable again.",
        "At least half of those who buy from Omar Reyes, whose bakery stands beside the bridge, come by car, he told the meeting.",
        "Until traffic returns, nobody pays on bus lines 4 and 11, according to the department.",
    ]
    .map(str::to_owned)
    .to_vec()
}

fn corrected() -> (Vec<Release>, Vec<String>) {
    let right = changed("to cost about $4.2 million", "to cost about $4.6 million");
    let correction = Correction {
        wrong: "The repair is expected to cost about $4.2 million.".into(),
        right: "It is expected to cost about $4.6 million; $4.2 million is the part for the piers.".into(),
        noticed: Millis(0),
        report: None,
    };
    let releases = vec![first().remove(0), release(2, &right, Label::Correction(correction))];
    (releases, right)
}

#[test]
fn whether_a_correction_was_taken() {
    let (releases, right) = corrected();
    let of = |paragraphs: &[String], credits| {
        let verdict = verdict_of(&page(paragraphs, credits), &releases);
        (verdict.state, verdict.shows_version, verdict.correction)
    };
    let appended = format!(
        "{FOOT}<p>Correction, 20 November 2026: We said: The repair is expected to cost about $4.2 million. In fact: It is expected \
         to cost about $4.6 million; $4.2 million is the part for the piers.</p>"
    );
    assert_eq!(of(&right, ALL), (CopyState::Faithful, 2, CorrectionShown::Shown));
    assert_eq!(of(&body(), ALL), (CopyState::Faithful, 1, CorrectionShown::NotShown));
    assert_eq!(of(&body(), [BYLINE, LOGO, &appended]), (CopyState::Faithful, 1, CorrectionShown::Shown));
    assert_eq!(of(&right, [BYLINE, LOGO, &appended]), (CopyState::Faithful, 2, CorrectionShown::Shown));
    assert_eq!(of(&body()[..3], ALL).2, CorrectionShown::NotDue);
    assert_eq!(of(&rewritten(), ALL), (CopyState::Rewritten, 1, CorrectionShown::NotShown));
}

#[track_caller]
fn check_credits(credits: [&str; 3], expect: &str) {
    let found = verdict_of(&page(&body(), credits), &first()).credits;
    let word = |credit: &Credit| match credit {
        Credit::Kept { .. } => "kept",
        Credit::Missing => "missing",
        Credit::Wrong { .. } => "wrong",
        Credit::Unsure { .. } => "unsure",
    };
    let words =
        [&found.byline, &found.affiliation, &found.logo, &found.link, &found.notice].map(word).join(" ");
    assert_eq!(words, expect, "{found:#?}");
}

#[test]
fn credits_as_pages_give_them() {
    check_credits(ALL, "kept kept kept kept kept");
    check_credits(["", "", ""], "missing missing missing missing missing");
    check_credits(["", LOGO, FOOT], "missing missing kept kept kept");
    check_credits([BYLINE, "", FOOT], "kept kept missing kept kept");
    for byline in [
        "<div class='post-author vcard'><a rel='author' href='/x'>Mara Ellison</a>, Harbour Desk</div>",
        "<p>By MARA ELLISON</p><p>Harbour Desk</p>",
        "<span itemprop='author'>Mara Ellison</span><br><span class='org'>Harbour Desk</span>",
        "<p>by <b>Mara&nbsp;Ellison</b> | Harbour Desk</p>",
    ] {
        check_credits([byline, LOGO, FOOT], "kept kept kept kept kept");
    }
    check_credits(["<p>By Mara Ellison</p>", LOGO, FOOT], "kept missing kept kept kept");
    check_credits(["<p class='author'>By Bay Courier staff</p>", LOGO, FOOT], "wrong missing kept kept kept");
    check_credits(["<p>By Harbour Desk</p>", LOGO, FOOT], "wrong kept kept kept kept");
    check_credits(
        ["<p class='byline' style='display: none'>By Mara Ellison, Harbour Desk</p>", LOGO, FOOT],
        "missing missing kept kept kept",
    );
}

#[test]
fn logos_as_pages_give_them() {
    for (logo, kept) in [
        ("<img src='/uploads/harbour-desk-logo.png'>", true),
        ("<img src='/x.png' alt='Logo of Harbour Desk'>", true),
        ("<img src='data:image/gif;base64,R0' data-src='//harbour.example/logo?w=200'>", true),
        ("<picture><source srcset='/a.webp'><img srcset='https://harbour.example/logo 1x'></picture>", true),
        ("<svg role='img'><title>Harbour Desk</title><path d='M0'/></svg>", true),
        ("<amp-img src='https://harbour.example/logo' width=9 height=9></amp-img>", true),
        ("<img src='/bridge.jpg' alt='The Old Bridge seen from Harbour Desk'>", false),
        ("<object data='https://harbour.example/logo' width=160></object>", true),
        ("<div class=lazy data-bg='https://harbour.example/logo'></div>", true),
        ("<div data-background-image='url(https://harbour.example/logo)'></div>", true),
        ("<img src='https://images.bay.example/fit/320x80/harbour.example/logo' alt=''>", true),
        ("<img src='/bay-courier-logo.png' alt='Bay Courier'>", false),
        ("<object data='/report.pdf' type='application/pdf' title='Harbour Desk'></object>", false),
        ("<img src='https://images.bay.example/fit/320x80/harbour.example/bridge.jpg' alt=''>", false),
        ("<!-- <img src='https://harbour.example/logo'> -->", false),
    ] {
        let expect = if kept { "kept kept kept kept kept" } else { "kept kept missing kept kept" };
        check_credits([BYLINE, logo, FOOT], expect);
    }
}

#[test]
fn links_and_notices_as_pages_give_them() {
    let notice = "This story was first published by Harbour Desk and is republished under its terms.";
    for (foot, expect) in [
        ("<p>Originally published by <a href='http://www.harbour.example/stories/1/?utm_source=bay'>Harbour Desk</a></p>".to_owned(), "kept kept kept kept wrong"),
        (format!("<p>{notice} <a href='https://harbour.example/'>Harbour Desk</a></p>"), "kept kept kept wrong kept"),
        (format!("<p>{notice} https://harbour.example/stories/1</p>"), "kept kept kept wrong kept"),
        (format!("<p>{notice}</p>"), "kept kept kept missing kept"),
        ("<a href='https://harbour.example/stories/1'>Source</a>".to_owned(), "kept kept kept kept missing"),
    ] {
        let logo = "<img src='/harbour-desk-logo.png'>";
        check_credits([BYLINE, logo, &foot], expect);
    }
    let html = page(&body(), [BYLINE, LOGO, ""])
        .replace("</title>", "</title><link rel=canonical href='https://harbour.example/stories/1'>");
    // No reader sees it.
    assert!(matches!(verdict_of(&html, &first()).credits.link, Credit::Wrong { .. }));
}

#[test]
fn any_encoding_any_damage() {
    let html = page(&body(), ALL);
    let (bytes, ..) = encoding_rs::WINDOWS_1252.encode(&html);
    let page = read_page("https://bay.example/x", Some("text/html; charset=windows-1252"), &bytes).unwrap();
    assert_eq!(judge(&page, &first(), &OURS, Millis(0)).state, CopyState::Faithful);
    let page = read_page("https://bay.example/x", Some("text/html"), &bytes).unwrap();
    assert_eq!(judge(&page, &first(), &OURS, Millis(0)).state, CopyState::Faithful);
    let cut = &html.as_bytes()[..html.len() * 2 / 3];
    assert!(read_page("https://bay.example/x", None, cut).is_ok());
    assert!(read_page("https://bay.example/x", Some("application/pdf"), b"%PDF-1.7").is_err());
    let plain = [BODY.join("\n\n"), "By Mara Ellison, Harbour Desk".into()].join("\n\n");
    let page = read_page("https://bay.example/x.txt", Some("text/plain"), plain.as_bytes()).unwrap();
    assert_eq!(judge(&page, &first(), &OURS, Millis(0)).state, CopyState::Faithful);
}

#[test]
fn nesting_neither_stops_nor_hides_the_story() {
    let html = page(&body(), ALL);
    for (before, after) in [
        ("<div>", "</div>"),
        ("<b>", ""),
        ("<span><div></span>", ""),
        ("<table><tr><td>", ""),
        ("<a href=x><p>", ""),
    ] {
        let times = if before == "<div>" { 100_000 } else { 20_000 };
        let opened = format!("<div class='entry'>{}", before.repeat(times));
        let deep = html.replace("<div class='entry'>", &opened);
        let deep = deep.replace("</div><img", &format!("{}</div><img", after.repeat(times)));
        let verdict = verdict_of(&deep, &first());
        assert_eq!(verdict.state, CopyState::Faithful, "{before}");
    }
}

/// What another newsroom's own reporter wrote of the same closure.
#[test]
fn somebody_elses_own_report_is_not_ours() {
    let own = [
        "For Jonas Pell the news came by text message while he was loading flour: from Monday no van of his will get over the Old Bridge.",
        "The crossing is to be shut to traffic after cracks were discovered in its piers, the works department announced on Thursday.",
        "“They told us nothing until it was in the paper,” said Pell, who delivers to eleven shops in the old town.",
        "City engineer Ruth Calder apologised to residents for the short notice. “Nobody wanted this before winter,” she told the Estuary Mail.",
        "How long the works will last is not certain; council sources spoke of more than three months.",
        "A petition for a temporary ferry had gathered 900 names by Friday evening.",
        "The bridge, opened in 1931, was last repaired in the nineties.",
    ]
    .map(str::to_owned);
    let verdict = verdict_of(&page(&own, ["<p class=byline>By Lotte Grain</p>", "", ""]), &first());
    assert_eq!(verdict.state, CopyState::Unrelated, "{verdict:#?}");
}

#[test]
fn two_sentences_inside_somebody_elses_story_are_an_excerpt() {
    let mut own: Vec<String> = [
        "For Jonas Pell the news came by text message while he was loading flour: no van of his will get over the bridge.",
        "“They told us nothing until it was in the paper,” said Pell, who delivers to eleven shops in the old town.",
        "A petition for a temporary ferry had gathered 900 names by Friday evening.",
    ]
    .map(str::to_owned)
    .to_vec();
    own.insert(2, BODY[2].to_owned());
    let verdict = verdict_of(&page(&own, ["", "", FOOT]), &first());
    assert_eq!((verdict.state, verdict.kept), (CopyState::Excerpt, 2), "{verdict:#?}");
}

#[test]
fn what_pages_put_between_paragraphs_is_not_an_edit() {
    let html = page(&body(), ALL);
    for between in [
        "<p>Advertisement</p>",
        "<div class='ad-slot'>Buy our lamps today, while they are so very cheap.</div>",
        "<p><strong>Read also:</strong> <a href='/x'>Ferry adds an evening sailing from the north quay</a></p>",
        "<figure><img src='/b.jpg' alt=''><figcaption>The Old Bridge on Friday evening, seen from the quay. Photo: Bay Courier</figcaption></figure>",
        "<h2>Cracks in three piers</h2>",
        "<p>Story continues below</p>",
        "<aside>Our newsletter brings the harbour to your table every morning.</aside>",
        "<blockquote class='pullquote'>I will not sign for another winter of trucks</blockquote>",
        "<ul class='share'><li>Share this on the notice board of your choice.</li></ul>",
        "<script>var story = 'The bridge was sold to a circus on Friday.';</script>",
    ] {
        let html = html.replacen("<p>They will", &format!("{between}<p>They will"), 1);
        let verdict = verdict_of(&html, &first());
        assert_eq!((verdict.state, verdict.kept), (CopyState::Faithful, 11), "{between} {verdict:#?}");
    }
    let added = html.replacen(
        "<p>They will",
        "<p>Residents of the east bank said they had not been asked.</p><p>They will",
        1,
    );
    assert_eq!(verdict_of(&added, &first()).state, CopyState::Edited);
}

#[test]
fn house_style_is_not_an_edit() {
    for (from, to) in [("“", "\""), ("’", "'"), ("kilometres", "kilometers"), ("14 weeks", "14\u{a0}weeks")]
    {
        let verdict = verdict_of(&page(&changed(from, to), ALL), &first());
        assert_eq!(
            (verdict.state, verdict.drift.len()),
            (CopyState::Faithful, 0),
            "{from} {to} {verdict:#?}"
        );
    }
}
#[track_caller]
fn check_terms(html: &str, releases: &[Release], hours: i64, expect: &[(&str, Standing)]) {
    let page = read_page("https://bay.example/x", Some("text/html"), html.as_bytes()).unwrap();
    let seen = judge(&page, releases, &OURS, Millis(hours * 3_600_000)).terms;
    for (name, standing) in expect {
        let found = seen.iter().find(|term| term.name == *name);
        assert_eq!(found.map(|term| term.standing), Some(*standing), "{name}: {seen:#?}");
    }
}

#[test]
fn each_term_is_kept_broken_or_not_to_be_seen() {
    use Standing::{Broken, Kept, Unseen};
    let all = page(&body(), ALL);
    let kept = ["byline", "affiliation", "logo", "link", "notice", "edits", "extent", "headline"];
    check_terms(&all, &first(), 0, &kept.map(|name| (name, Kept)));
    check_terms(&page(&body()[..3], ALL), &first(), 0, &[("edits", Kept), ("extent", Kept)]);
    let mut whole = first();
    whole[0].terms = Terms { excerpts: false, note: Some("Not for resale.".into()), ..Terms::default() };
    check_terms(&page(&body()[..3], ALL), &whole, 0, &[("extent", Broken), ("note", Unseen)]);
    let quote = page(&changed("will not sign", "will never sign"), ALL);
    check_terms(&quote, &first(), 0, &[("edits", Broken), ("byline", Kept)]);
    let headline = all.replace("Old Bridge to close for 14 weeks", "Shock as bridge shuts");
    check_terms(&headline, &first(), 0, &[("headline", Unseen), ("edits", Kept)]);
    let (releases, _) = corrected();
    for (hours, standing) in [(3, Unseen), (30, Broken)] {
        check_terms(&page(&body(), ALL), &releases, hours, &[("correction", standing)]);
    }
    let counted = all.replace("</h1>", "</h1><img src='https://harbour.example/count/1/1.gif' alt=''>");
    check_terms(&counted, &first(), 0, &[("counter", Kept), ("logo", Kept)]);
    for (before, after) in [
        // Another story's; and what no browser loads.
        ("count/1/1.gif' alt=''>", "count/2/1.gif' alt=''>"),
        (
            "<img src='https://harbour.example/count/1/1.gif' alt=''>",
            "<template><img src='https://harbour.example/count/1/1.gif'></template>",
        ),
    ] {
        check_terms(&counted.replace(before, after), &first(), 0, &[("counter", Unseen)]);
    }
    let clicks = "<a href='https://harbour.example/stories/1' ping='https://ads.example/x https://harbour.example/count/1/1.ping'>";
    let pinged = all.replace("<a href='https://harbour.example/stories/1'>", clicks);
    assert_ne!(pinged, all);
    check_terms(&pinged, &first(), 0, &[("counter", Unseen)]);
    let seen = verdict_of(&pinged, &first()).terms;
    let told = seen.iter().find(|term| term.name == "counter").map(|term| term.evidence.as_str());
    let clicks = "The page counts clicks to the original for us and no readers: https://harbour.example/count/1/1.ping";
    assert_eq!(told, Some(clicks));
}

#[test]
fn a_page_that_is_not_worth_it_is_read_no_further() {
    let html =
        b"<title>Pier</title><body><p>The pier at Brackwater closes until spring, the harbour board said.";
    for kind in ["text/html", "text/plain"] {
        let read = |worth: bool| {
            let mut asked = String::new();
            let page = trace::read_page_if("https://bay.example/1", Some(kind), html, |text| {
                asked = text.to_owned();
                worth
            });
            (page.unwrap(), asked)
        };
        let (page, asked) = read(true);
        assert_eq!(page, trace::read_page("https://bay.example/1", Some(kind), html).ok());
        assert_eq!(page.map(|page| page.text()), Some(asked.clone()));
        assert_eq!(read(false), (None, asked));
    }
}
