//! Notice, link, logo and counter in the twentieth group: mostly a box of origin, over or under the text.

use super::Desk;
use crate::eval_credits::page::esc;
use crate::eval_credits::strangers::sheet::{ADDRESS, Card};

/// The link as decided: where it leads and what else its tag says; or none.
type Link = Option<(String, &'static str)>;

fn linked(link: &Link, inner: &str) -> String {
    match link {
        Some((href, rest)) => format!("<a href=\"{}\"{rest}>{inner}</a>", esc(href)),
        None => inner.to_owned(),
    }
}

pub(super) fn change(desk: &mut Desk<'_>, honest: bool) {
    let begun = std::mem::take(&mut desk.sheet.under_html);
    let link = link(desk, honest);
    let logo = logo(desk, honest);
    let notice = notice(desk, honest);
    let name = esc(desk.ours().name);
    let seen = logo.starts_with("<img") && !logo.contains("width=\"1\"");
    // What the link is laid round: the logo, the name or a word of the notice, or words of its own.
    let (logo, notice, own) = match desk.dice.below(6) {
        0 if seen => (linked(&link, &logo), notice, String::new()),
        1 if notice.contains("{name}") => {
            (logo, notice.replace("{name}", &linked(&link, &name)), String::new())
        }
        2 if notice.contains("{name}") && notice.contains("first published") => {
            (logo, notice.replacen("first published", &linked(&link, "first published"), 1), String::new())
        }
        at => (logo, notice, own(desk, &link, at)),
    };
    let notice = notice.replace("{name}", &name);
    let top = desk.dice.chance(35);
    let boxed = match desk.dice.below(4) {
        0 => format!(
            "<div class=\"origin\"><div class=\"origin-mark\">{logo}</div><div class=\"origin-words\">{notice}{own}</div></div>\n"
        ),
        1 => format!(
            "<section class=\"republished\" aria-label=\"Origin\"><h3>About this story</h3>{notice}{logo}{own}</section>\n"
        ),
        2 => {
            format!("<figure class=\"source-figure\">{logo}<figcaption>{notice}{own}</figcaption></figure>\n")
        }
        _ => format!("{notice}<p>{logo}</p>\n{own}"),
    };
    if logo.is_empty() && notice.is_empty() && own.is_empty() {
        // No empty box.
    } else if top {
        desk.truth.keeps("origin over the text");
        desk.sheet.over_html.push_str(&boxed);
    } else {
        desk.sheet.under_html.push_str(&boxed);
    }
    counter(desk, honest);
    desk.sheet.under_html.push_str(&begun);
}

fn own(desk: &mut Desk<'_>, link: &Link, at: usize) -> String {
    if link.is_none() {
        return String::new();
    }
    let words =
        ["Go to the original story", "Original", "Read it where it first ran", "Link to source", "More"];
    let words = words[at % words.len()];
    match desk.dice.below(3) {
        0 => format!("<p>{}</p>\n", linked(link, words)),
        1 => format!(
            "<div class=\"btn-row\">{}</div>\n",
            linked(link, &format!("<span class=\"btn\">{words}</span>"))
        ),
        _ => format!("<p>[{}]</p>\n", linked(link, words)),
    }
}

fn link(desk: &mut Desk<'_>, honest: bool) -> Link {
    let (story, ours) = (&desk.given.story, desk.ours());
    let url = story.url.clone();
    if honest || desk.dice.chance(45) {
        return Some((url, ""));
    }
    let coded = [(':', "%3A"), ('/', "%2F"), ('?', "%3F"), ('=', "%3D"), ('&', "%26"), ('~', "%7E")]
        .iter()
        .fold(url.clone(), |coded, (sign, code)| coded.replace(*sign, code));
    let join = if url.contains('?') { '&' } else { '?' };
    let number = url.trim_end_matches(|last: char| !last.is_ascii_digit());
    let unnumbered = number.trim_end_matches(|last: char| last.is_ascii_digit());
    let to = |href: String| Some((href, ""));
    let other_site = url.replace(ours.site, "https://mirror-of-news.example");
    let (link, done, broken) = match desk.dice.below(20) {
        0 | 1 => (None, "link removed", true),
        2 => (to(format!("{}/", ours.site)), "link to the home page", true),
        3 => (to(story.other_url.clone()), "link to another story of ours", true),
        4 => (
            to(format!("{}/search?q={}", ours.site, story.content.slugline)),
            "link to a search at ours",
            true,
        ),
        5 => (to(format!("{}/feed.xml", ours.site)), "link to our feed", true),
        6 => (to(other_site), "link to the same place elsewhere", true),
        7 => (to(ADDRESS.to_owned()), "link to the copy itself", true),
        8 => (to("#".to_owned()), "link that leads nowhere", true),
        9 => (
            to(format!("mailto:news@{}", ours.site.trim_start_matches("https://"))),
            "link that writes a letter",
            true,
        ),
        10 => (to("https://social.example/@newsroom".to_owned()), "link to a network", true),
        11 => (to(unnumbered.to_owned()), "link without the story's number", true),
        12 => {
            let card =
                Card { headline: ours.name.to_owned(), by: String::new(), href: format!("{}/", ours.site) };
            desk.sheet.cards.push(card);
            (None, "link removed, our home page on a card", true)
        }
        13 => {
            let said = format!("Original: <a href=\"{0}\" rel=\"ugc nofollow\">{0}</a>", esc(&url));
            desk.sheet.comments.push(("link_helper".to_owned(), said));
            (None, "link in a comment only", true)
        }
        14 => (to(format!("{url}{join}utm_source=quillan24&utm_medium=syndication")), "tracked", false),
        15 => (to(format!("{url}{join}fbclid=IwAR1x9")), "tracked by a network", false),
        16 => {
            (to(format!("https://click.mailer.example/ls/click?upn=77&target={coded}")), "by a mailer", false)
        }
        17 => (to(url.replacen("https:", "http:", 1)), "http", false),
        18 => (to(url.replacen("https:", "", 1)), "no scheme", false),
        _ => (
            Some((url.clone(), " rel=\"external nofollow noopener\" target=\"_blank\" class=\"ext\"")),
            "nofollow",
            false,
        ),
    };
    if broken {
        desk.truth.breaks(&["link"], done);
    } else {
        desk.truth.keeps(done);
    }
    link
}

fn logo(desk: &mut Desk<'_>, honest: bool) -> String {
    let ours = desk.ours();
    let (name, src) = (esc(ours.name), esc(ours.logo));
    let plain = format!("<img src=\"{src}\" alt=\"{name}\" style=\"max-height:48px\">");
    if honest || desk.dice.chance(42) {
        return plain;
    }
    let other = desk.other_newsroom();
    let style = format!(
        "<style>.mk-77{{display:inline-block;width:160px;height:40px;background-image:url('{src}');background-size:contain}}</style>\n"
    );
    let (html, done, broken) = match desk.dice.below(19) {
        0 | 1 => (String::new(), "logo removed", true),
        2 => (
            format!("<img src=\"{}\" alt=\"{}\">", esc(other.logo), esc(other.name)),
            "another newsroom's logo",
            true,
        ),
        3 => ("<img src=\"/assets/masthead.svg\" alt=\"\">".to_owned(), "the site's masthead", true),
        4 => {
            let who = esc(&desk.given.story.content.bylines[0].name);
            (
                format!("<img src=\"/authors/portrait.jpg\" alt=\"{who}\" class=\"avatar\">"),
                "the reporter's portrait instead",
                true,
            )
        }
        5 => (format!("<img src=\"{src}\" alt=\"\" width=\"1\" height=\"1\">"), "logo of one dot", true),
        6 => (format!("<span class=\"sr-only\">{plain}</span>"), "logo for screen readers only", true),
        7 => (format!("<noscript>{plain}</noscript>"), "logo where no scripts run only", true),
        8 => {
            desk.sheet.head_html.push_str(&format!("<meta property=\"og:image\" content=\"{src}\">\n"));
            (String::new(), "logo for cards elsewhere only", true)
        }
        9 => {
            desk.sheet.partners = vec![(ours.name.to_owned(), ours.logo.to_owned())];
            (String::new(), "logo in the foot only", true)
        }
        10 => {
            desk.sheet.head_html.push_str(&style);
            (
                format!("<span class=\"mk-77\" role=\"img\" aria-label=\"{name}\"></span>"),
                "logo by a class",
                false,
            )
        }
        11 => (
            format!("<object data=\"{src}\" width=\"160\" height=\"40\" aria-label=\"{name}\"></object>"),
            "logo as an object",
            false,
        ),
        12 => (
            format!(
                "<svg width=\"160\" height=\"40\" role=\"img\" aria-label=\"{name}\"><image href=\"{src}\" width=\"160\" height=\"40\"/></svg>"
            ),
            "logo within a drawing",
            false,
        ),
        13 => (
            format!(
                "<svg width=\"220\" height=\"40\" viewBox=\"0 0 220 40\"><rect width=\"40\" height=\"40\"/><text x=\"48\" y=\"26\">{name}</text></svg>"
            ),
            "logo drawn with its words",
            false,
        ),
        14 => (
            format!("<div class=\"lazy-bg\" data-bg=\"{src}\" style=\"width:160px;height:40px\"></div>"),
            "logo as a lazy background",
            false,
        ),
        15 => (format!("<img src=\"/blank.gif\" data-ll-src=\"{src}\" alt=\"{name}\">"), "logo lazy", false),
        16 => (
            format!(
                "<img src=\"/sites/default/files/styles/medium/public/2026-11/logo_0.png?itok=Zx\" alt=\"Logo of {name}\">"
            ),
            "logo uploaded again",
            false,
        ),
        17 => (
            format!(
                "<img src=\"https://images.cdn.example/fit-in/320x80/{}\" alt=\"\">",
                src.trim_start_matches("https://")
            ),
            "logo by an image service",
            false,
        ),
        _ => (format!("<img srcset=\"{src} 1x, {src} 2x\" alt=\"{name}\">"), "logo in a set only", false),
    };
    if broken {
        desk.truth.breaks(&["logo"], done);
    } else {
        desk.truth.keeps(done);
    }
    html
}

/// The notice, `{name}` in place of the newsroom where it may be linked.
fn notice(desk: &mut Desk<'_>, honest: bool) -> String {
    let whole = "This story was first published by {name} and is republished under its terms.";
    if !honest && desk.dice.chance(42) {
        return lost(desk, whole);
    }
    let (html, done) = match desk.dice.below(9) {
        0 => (format!("<p class=\"footnote\">* {whole}</p>\n"), "notice as a footnote"),
        1 => (format!("<p><cite>{whole}</cite></p>\n"), "notice cited"),
        2 => (format!("<p>{}</p>\n", whole.replace(" and is", "<br>and is")), "notice in two lines"),
        3 => (format!("<p>NOTE: {whole}</p>\n"), "notice behind a word"),
        4 => (
            format!(
                "<p style=\"text-transform:uppercase\">{}</p>\n",
                whole.to_uppercase().replace("{NAME}", "{name}")
            ),
            "notice in capitals",
        ),
        5 => (format!("<p>“{whole}”</p>\n"), "notice between quotes"),
        6 => (
            format!("<details open><summary>Origin</summary><p>{whole}</p></details>\n"),
            "notice in details that are open",
        ),
        7 => (
            format!("<p>{}</p>\n", whole.replace(' ', "&nbsp;").replacen("&nbsp;", " ", 3)),
            "notice with hard spaces",
        ),
        _ => (format!("<p>{whole}</p>\n"), "notice as it came"),
    };
    desk.truth.keeps(done);
    html
}

fn lost(desk: &mut Desk<'_>, whole: &str) -> String {
    let other = esc(desk.other_newsroom().name);
    let (site, name) = (esc(desk.sheet.site), esc(desk.ours().name));
    let filled = whole.replace("{name}", &name);
    let (html, done) = match desk.dice.below(17) {
        0 | 1 => (String::new(), "notice removed"),
        2 => (format!("<p>{}</p>\n", whole.replace("{name}", &other)), "notice of another newsroom's story"),
        3 => (
            format!(
                "<p>This story was first published by {site} and is republished by {{name}} under its terms.</p>\n"
            ),
            "notice with its roles reversed",
        ),
        4 => ("<p>This story was first published by {name} and is…</p>\n".to_owned(), "notice cut short"),
        5 => (
            "<p>The photos were first published by {name} and are republished under its terms.</p>\n"
                .to_owned(),
            "notice of the photos",
        ),
        6 => (
            "<p>This story is licensed under Creative Commons.</p>\n".to_owned(),
            "a licence instead of the notice",
        ),
        7 => ("<p>Source: {name}</p>\n".to_owned(), "a source instead of the notice"),
        8 => ("<p>In partnership with {name}.</p>\n".to_owned(), "a partnership instead of the notice"),
        9 => (
            format!("<p>All rights reserved by {site}. This story may not be republished.</p>\n"),
            "a reservation instead of the notice",
        ),
        10 => (format!("<div class=\"sr-only\">{filled}</div>\n"), "notice for screen readers only"),
        11 => (format!("<div style=\"display:none\">{filled}</div>\n"), "notice not displayed"),
        12 => (format!("<noscript><p>{filled}</p></noscript>\n"), "notice where no scripts run only"),
        13 => {
            let card = Card {
                headline: "Mayor’s calendar, part two".to_owned(),
                by: filled,
                href: desk.given.story.other_url.clone(),
            };
            desk.sheet.cards.push(card);
            (String::new(), "notice on a card only")
        }
        14 => {
            desk.sheet.head_html.push_str(&format!("<meta name=\"copyright\" content=\"{filled}\">\n"));
            (String::new(), "notice in the head only")
        }
        15 => {
            desk.truth.leaves_open(&["notice"], "(notice of a version)");
            return "<p>A version of this story was first published by {name} and is republished under its terms.</p>\n".to_owned();
        }
        _ => {
            desk.truth.leaves_open(&["notice"], "(notice in other words, its substance kept)");
            return "<p>{name} published this story first; it runs here under {name}’s republication terms.</p>\n".to_owned();
        }
    };
    desk.truth.breaks(&["notice"], done);
    desk.named_elsewhere = ["a source", "a partnership"].iter().any(|line| done.starts_with(line));
    html
}

fn counter(desk: &mut Desk<'_>, honest: bool) {
    let src = desk.given.counter.clone();
    let dot = |src: &str| {
        format!(
            "<img src=\"{}\" width=\"1\" height=\"1\" alt=\"\" referrerpolicy=\"no-referrer-when-downgrade\">\n",
            esc(src)
        )
    };
    let (html, done) = match desk.dice.below(10) {
        0 | 1 => (String::new(), "counter removed"),
        2 => (dot("https://metrics.courier.example/c.gif?p=77"), "counter of somebody else"),
        3 => (format!("<template>{}</template>\n", dot(&src).trim()), "counter in a template"),
        _ => (dot(&src), ""),
    };
    if honest || done.is_empty() {
        desk.sheet.under_html.push_str(&dot(&src));
    } else {
        desk.sheet.under_html.push_str(&html);
        desk.truth.breaks(&["counter"], done);
    }
}
