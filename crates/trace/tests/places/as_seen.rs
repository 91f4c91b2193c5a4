//! Pages as a reader sees them: what style sheets set apart, what scripts load, what stands before the eyes and nowhere else.

use super::*;

/// Where the head says nothing, the day that a reader sees by the headline counts.
#[test]
fn age_by_the_day_before_a_readers_eyes() {
    use Standing::{Broken, Kept, Unseen};
    let on = |top: &str, day: &str| {
        let page =
            filled(&format!("{top}<main><h1>HEADLINE</h1>{BY}{day}<div>BODY</div><p>NOTICE</p></main>"));
        let page = read_page("https://bay.example/ferry", Some("text/html"), page.as_bytes()).unwrap();
        let mut release = release();
        (release.terms.window_days, release.at) = (Some(90), Millis(RELEASED));
        let seen = judge(&page, &[release], &OURS, Millis(RELEASED + 200 * 86_400_000)).terms;
        seen.iter().find(|term| term.name == "window").unwrap().standing
    };
    assert_eq!(on("", "<time datetime='2026-10-03'>Saturday</time>"), Kept);
    assert_eq!(on("", "<p>Posted on March 3, 2027 in Town</p>"), Broken);
    assert_eq!(on("<table><tr><td>Saturday, 3 October 2026</table>", ""), Kept);
    assert_eq!(on("", "<p>4 min read</p>"), Unseen);
}

/// What a page's style sheet sets apart, and what it draws over a card, a reader sees; the markup alone has it run together.
#[test]
fn as_a_reader_sees_it() {
    let lazy = "<span><img alt='' src='data:image/gif;base64,R0lGODlhAQABAAAAACw='><noscript><img src='https://harbour.example/logo' \
                alt=''></noscript></span>";
    for page in [
        // Two elements side by side, with no space between.
        "<h1>HEADLINE</h1><div>By <a>MARA ELLISON</a><span>HARBOUR DESK</span><time>November 3</time></div>BODY LOGO<p>NOTICE</p>".to_owned(),
        // Lines of one paragraph, each set in its own way.
        format!("<table><tr><td><font size=5><b>HEADLINE</b></font><br><font size=2>By Mara Ellison<br>Harbour Desk<br><i>Tuesday</i></font><p>{}\
                 <p>LOGO NOTICE</td></tr></table>", BODY.join("<p>")),
        // A picture that a script loads, and what readers without scripts have.
        format!("<h1>HEADLINE</h1>{BY}BODY{lazy}<p>NOTICE</p>"),
        // The credit far below the headline, behind what a register says of it.
        format!("<h1>HEADLINE</h1><dl>{}<dt>Publication</dt><dd>Harbour Desk</dd><dt>Written by</dt><dd>Mara Ellison</dd></dl><div>BODY</div>LOGO<p>NOTICE</p>",
            "<dt>Length</dt><dd>4 columns</dd>".repeat(8)),
        // What stands between the headline and the text is no other post.
        format!("<div><h1>HEADLINE</h1><div class='row'><h6>Town</h6>{BY}LOGO<p>NOTICE</p></div><div class='row'><h6>Text</h6>BODY</div></div>"),
        "<h1>HEADLINE</h1><p>Mara Ellison. Additional reporting by Dana Pritchard in town [Harbour Desk]</p>BODY LOGO<p>NOTICE</p>".to_owned(),
    ] {
        check(&page);
    }
    let text = |html: &str| {
        read_page("https://bay.example/ferry", None, html.as_bytes()).unwrap().lines.remove(0).text
    };
    assert_eq!(text("<p><span>T</span><span>he ferry</span></p>"), "The ferry");
    assert_eq!(text("<p>Mar<b>a</b> <i>Ell</i><b>ison</b></p>"), "Mara Ellison");
}

/// A card that another story's link is laid over whole, and what somebody says behind their name, are of others; a line with one link
/// is not the end of the story.
#[test]
fn cards_without_words_and_lines_with_a_name() {
    let card = |by: &str| {
        format!(
            "<div class='e'><h3>Fares on the harbour line rise again</h3><p>{by}</p><a href='/x'></a></div>"
        )
    };
    let other = "<p>By Dana Pritchard, The Daily Weir</p>";
    let seen = |page: &str, name: &str| {
        verdict(&filled(page)).terms.into_iter().find(|term| term.name == name).unwrap().standing
    };
    let page = format!(
        "<main><h1>HEADLINE</h1>{other}<div>BODY</div>LOGO<p>NOTICE</p><section>{}{}</section></main>",
        card("By Mara Ellison, Harbour Desk"),
        card("By Greta Moss")
    );
    assert_eq!(seen(&page, "byline"), Standing::Broken);
    let said = "<ul><li>Hedda: Good work by Mara Ellison of Harbour Desk. All of it: \
                <a href='https://harbour.example/stories/1'>https://harbour.example/stories/1</a></li></ul>";
    let page = format!("<h1>HEADLINE</h1>{BY}BODY LOGO<p>From elsewhere</p><b>Follow-ups</b>{said}");
    assert_eq!(seen(&page, "link"), Standing::Broken);
    check(&format!(
        "<h1>HEADLINE</h1><div>BODY<p><a href='/x'>People are also reading of the harbour fair</a></p>{BY}</div>LOGO<p>NOTICE</p>"
    ));
}

#[test]
fn a_notice_in_nearly_our_words_and_a_link_round_nothing() {
    let seen = |by: &str, below: &str, name: &str| {
        let page = filled(&format!("<main><h1>HEADLINE</h1>{by}<div>BODY</div>LOGO{below}</main>"));
        verdict(&page).terms.into_iter().find(|term| term.name == name).unwrap().standing
    };
    let notice = |below: &str| seen(BY, below, "notice");
    assert_eq!(
        notice("<p>This article was first published by Harbour Desk and is republished under its terms.</p>"),
        Standing::Kept
    );
    let first = "<p>This story was first published by Harbour Desk.</p>";
    assert_eq!(notice(&format!("{first}<p>It is republished under its terms.</p>")), Standing::Kept);
    assert_eq!(notice(&format!("{first}<p>It is republished for free.</p>")), Standing::Broken);
    let link = |inner: &str| {
        seen(BY, &format!("<p><a href='https://harbour.example/stories/1'>{inner}</a></p>"), "link")
    };
    assert_eq!(link("The original"), Standing::Kept);
    assert_eq!(link("<img src='/arrow.png' alt=''>"), Standing::Kept);
    assert_eq!(link(""), Standing::Broken);
    // A newsroom among the topics is none that is credited.
    let tags = "<ul><li><a href='/t/1'>Ferries</a></li><li><a href='/t/2'>Work on roads</a></li><li><a href='/t/3'>Harbour Desk</a></li></ul>";
    assert_eq!(seen("<p>By Mara Ellison</p>", tags, "affiliation"), Standing::Broken);
}
