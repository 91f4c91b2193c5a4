//! Where the story is from: notice, link, logo and counter, how they are kept and how they are broken.

use super::{Card, Desk, Link, Round, credit, other_than};
use crate::eval_credits::page::esc;
use crate::eval_credits::strangers::Mark;
use crate::eval_credits::strangers::sheet::ADDRESS;

/// Decides what becomes of each, then writes them and the credit line.
pub(super) fn change(desk: &mut Desk<'_>, honest: bool) {
    let begun = desk.sheet.under_html.clone();
    desk.sheet.under_html.clear();
    if !honest && desk.dice.chance(50) {
        link(desk);
    }
    let logo = logo(desk, honest);
    let notice = notice(desk, honest);
    // Round what is not shown a link is not to be seen either.
    let unseen =
        |html: &str| ["<!--", "<template", "hidden", "display:none"].iter().any(|way| html.contains(way));
    let shown = |html: &str| {
        (html.contains("<img") || html.contains("<svg") || html.contains("<picture")) && !unseen(html)
    };
    desk.round = match desk.round {
        Round::Logo if !shown(&logo) || logo.contains("noscript") => Round::Words,
        Round::Notice if !notice.contains("{name}") => Round::Words,
        Round::Newsroom if desk.of.is_none() || desk.hidden.is_some() => Round::Words,
        round => round,
    };
    let logo = if desk.round == Round::Logo { desk.linked(&logo) } else { logo };
    let name = esc(desk.ours().name);
    let name = if desk.round == Round::Notice { desk.linked(&name) } else { name };
    let notice = notice.replace("{name}", &name);
    let logo = if logo.is_empty() { logo } else { format!("<p class=\"from-logo\">{logo}</p>\n") };
    let own_line = own_line(desk);
    if desk.dice.chance(25) {
        desk.truth.keeps("notice at the top");
        desk.sheet.over_html.push_str(&format!("{logo}{notice}"));
        desk.sheet.under_html.push_str(&own_line);
    } else {
        let parts = [&logo, &notice, &own_line];
        let order = [[0, 1, 2], [1, 2, 0], [1, 0, 2]][desk.dice.below(3)];
        for part in order {
            desk.sheet.under_html.push_str(parts[part]);
        }
    }
    counter(desk, honest);
    credit::write(desk);
    desk.sheet.under_html.push_str(&begun);
}

/// The link in a line of its own, where it is not laid round anything else.
fn own_line(desk: &mut Desk<'_>) -> String {
    if desk.round != Round::Words || desk.link.is_none() {
        return String::new();
    }
    let words = [
        "Read the original article",
        "Original article",
        "The story at its source",
        "Full story",
        "Source",
        "See where it first ran",
    ];
    let words = desk.dice.pick(&words).to_owned();
    let link = desk.linked(&words);
    match desk.dice.below(3) {
        0 => format!("<p>{link}</p>\n"),
        1 => format!("<p><small>&rarr; {link}.</small></p>\n"),
        _ => format!("<div class=\"orig\">{link}</div>\n"),
    }
}

fn link(desk: &mut Desk<'_>) {
    let (story, ours) = (&desk.given.story, desk.ours());
    let url = &story.url;
    let coded = url.replace(':', "%3A").replace('/', "%2F");
    let to = |href: String| Some(Link { href, rel: "" });
    let bare = url.trim_end_matches('/');
    let reporter = desk.given.story.content.bylines[0].name.len();
    let (link, done, broken) = match desk.dice.below(20) {
        0 | 1 => (None, "link removed", true),
        2 => (to(format!("{}/", ours.site)), "link to the home page", true),
        3 => (to(ours.site.to_owned()), "link to the home page", true),
        4 => (to(format!("{}/author/{reporter}/", ours.site)), "link to an author's page", true),
        5 => (to(format!("{}/tag/local/", ours.site)), "link to a tag's page", true),
        6 => (to(ADDRESS.to_owned()), "link to the copy itself", true),
        7 => (to(story.other_url.clone()), "link to another story of ours", true),
        8 => {
            let text = format!("<p>Source: {}</p>\n", esc(url));
            desk.sheet.under_html.push_str(&text);
            (None, "address as words only", true)
        }
        9 => {
            desk.sheet.head_html.push_str(&format!("<link rel=\"canonical\" href=\"{}\">\n", esc(url)));
            (None, "canonical only", true)
        }
        10 => {
            desk.sheet.under_html.push_str(&format!("<a class=\"ext\" href=\"{}\"></a>\n", esc(url)));
            (None, "a link round nothing", true)
        }
        11 => {
            let card = Card {
                headline: "From our partners".to_owned(),
                by: ours.name.to_owned(),
                href: story.other_url.clone(),
            };
            desk.sheet.cards.push(card);
            (None, "link removed, another of ours on a card", true)
        }
        12 => (to(format!("{url}?utm_source=owl&utm_medium=partner&utm_campaign=nov")), "tracked", false),
        13 => (to(bare.replacen("https:", "http:", 1)), "http and no slash", false),
        14 => (to(url.replacen("https:", "", 1)), "no scheme", false),
        15 => (to(format!("https://go.clicks.example/out?id=9&url={coded}&ref=wx")), "by a redirect", false),
        16 => (to(format!("/leaving?to={coded}")), "by the site's own page for leaving", false),
        17 => (
            Some(Link { href: url.clone(), rel: " rel=\"nofollow noreferrer\" target=\"_blank\"" }),
            "nofollow",
            false,
        ),
        18 => (to(format!("{bare}#story")), "with a fragment", false),
        _ => (to(url.replacen("://", "://www.", 1).replacen("www.www.", "www.", 1)), "with www", false),
    };
    desk.link = link;
    if broken {
        desk.truth.breaks(&["link"], done);
    } else {
        desk.truth.keeps(done);
    }
}

fn logo(desk: &mut Desk<'_>, honest: bool) -> String {
    let ours = desk.ours();
    let (name, src) = (esc(ours.name), esc(ours.logo));
    let img = |src: &str, alt: &str| format!("<img src=\"{src}\" alt=\"{alt}\" width=\"180\">");
    let plain = img(&src, &name);
    if honest || desk.dice.chance(40) {
        return plain;
    }
    let upload = format!("/uploads/2026/11/{}-logo.png", slug(ours.name));
    let other = other_than(ours, desk.dice);
    let (html, done, broken) = match desk.dice.below(19) {
        0 | 1 => (String::new(), "logo removed", true),
        2 => (img(&esc(other.logo), &esc(other.name)), "another newsroom's logo", true),
        3 => (img("/img/logo.png", &esc(desk.sheet.site)), "the site's logo", true),
        4 => {
            desk.sheet.head_html.push_str(&format!("<link rel=\"icon\" href=\"{src}\">\n"));
            (String::new(), "logo as the page's icon only", true)
        }
        5 => {
            desk.sheet.partners.push((ours.name.to_owned(), ours.logo.to_owned()));
            (String::new(), "logo among partners only", true)
        }
        6 => (format!("<span hidden>{plain}</span>"), "logo hidden", true),
        7 => (format!("<template>{plain}</template>"), "logo in a template", true),
        8 => (format!("<!-- {plain} -->"), "logo commented out", true),
        9 => (img("/p/town-hall.jpg", "The town hall at dusk"), "a picture instead of the logo", true),
        10 => (
            format!(
                "<img class=\"lazyload\" data-src=\"{src}\" src=\"data:image/svg+xml,%3Csvg%2F%3E\" alt=\"{name}\"><noscript>{plain}</noscript>"
            ),
            "logo lazy, and plain where no scripts run",
            false,
        ),
        11 => (
            format!(
                "<picture><source type=\"image/webp\" srcset=\"{upload}.webp 1x, {upload}@2x.webp 2x\"><img src=\"{upload}\" alt=\"{name} logo\"></picture>"
            ),
            "logo uploaded again, in sizes",
            false,
        ),
        12 => (
            format!(
                "<svg role=\"img\" width=\"180\" height=\"40\" viewBox=\"0 0 180 40\"><title>{name}</title><path d=\"M4 4h32v32H4z\"/></svg>"
            ),
            "logo drawn, with a title",
            false,
        ),
        13 => (
            format!(
                "<svg class=\"logo\" aria-label=\"{name} logo\" role=\"img\" width=\"180\" height=\"40\"><use href=\"/sprite.svg#{}\"></use></svg>",
                slug(ours.name)
            ),
            "logo from a sprite",
            false,
        ),
        14 => (
            format!(
                "<span class=\"logo\" style=\"display:inline-block;width:180px;height:40px;background:url({src}) center/contain no-repeat\"></span>"
            ),
            "logo as a background",
            false,
        ),
        15 => (
            img("/cdn-cgi/image/width=180,quality=80/https:", "").replace("https:", &src),
            "logo through an image service",
            false,
        ),
        16 => (format!("<img src=\"/i/9f31.png\" alt=\"{name}\">"), "logo renamed", false),
        17 => (img(&upload, ""), "logo uploaded again, no words", false),
        _ => (
            format!("<img src=\"{src}?v=3\" srcset=\"{src}?v=3&amp;w=360 2x\" alt=\"\" loading=\"lazy\">"),
            "logo with a version behind its address",
            false,
        ),
    };
    if broken {
        desk.truth.breaks(&["logo"], done);
    } else {
        desk.truth.keeps(done);
    }
    html
}

/// A file's name as an editor makes it.
fn slug(name: &str) -> String {
    let plain = name.to_lowercase().replace('’', "").replace('&', "and");
    plain.split_whitespace().collect::<Vec<_>>().join("-")
}

/// The notice with `{name}` in place of the newsroom.
fn notice(desk: &mut Desk<'_>, honest: bool) -> String {
    let whole = "This story was first published by {name} and is republished under its terms.";
    if !honest && desk.dice.chance(42) {
        return lost(desk, whole);
    }
    let (html, done) = match desk.dice.below(11) {
        0 => (format!("<p><em>{whole}</em></p>\n"), "notice in italics"),
        1 => (format!("<div class=\"box\"><p>{whole}</p></div>\n"), "notice in a box"),
        2 => (format!("<aside><h4>About this story</h4><p>{whole}</p></aside>\n"), "notice in an aside"),
        3 => (format!("<div class=\"wp-caption-text\">{whole}</div>\n"), "notice like a caption"),
        4 => (
            "<p>This story was first published by {name}.</p>\n<p>It is republished under its terms.</p>\n"
                .to_owned(),
            "notice in two paragraphs",
        ),
        5 => (format!("<p><strong>Editor’s note:</strong> {whole}</p>\n"), "notice as an editor's note"),
        6 => (format!("<hr><p><small>{whole}</small></p>\n"), "notice in small print"),
        7 => (
            format!("<p>{whole} You can support its work with a gift.</p>\n"),
            "notice with a word for its newsroom",
        ),
        8 => (
            format!("<blockquote>{}</blockquote>\n", whole.replace("story", "article")),
            "notice of an article",
        ),
        _ => (format!("<p>{whole}</p>\n"), "notice as it came"),
    };
    desk.truth.keeps(done);
    html
}

fn lost(desk: &mut Desk<'_>, whole: &str) -> String {
    let other = esc(other_than(desk.ours(), desk.dice).name);
    let site = esc(desk.sheet.site);
    let name = esc(desk.ours().name);
    let (html, done) = match desk.dice.below(16) {
        0 | 1 => (String::new(), "notice removed"),
        2 => (format!("<p>{}</p>\n", whole.replace("{name}", &other)), "notice of another newsroom's story"),
        3 => (format!("<p>{}</p>\n", whole.replace("{name}", &site)), "notice in the site's name"),
        4 => (
            "<p><em>This story was first published elsewhere and is republished under its terms.</em></p>\n"
                .to_owned(),
            "notice without a name",
        ),
        5 => ("<p>Courtesy of {name}.</p>\n".to_owned(), "courtesy instead of the notice"),
        6 => ("<p><i>via {name}</i></p>\n".to_owned(), "via instead of the notice"),
        7 => {
            ("<p>{name} contributed to this story.</p>\n".to_owned(), "a contribution instead of the notice")
        }
        8 => (format!("<!-- {} -->\n", whole.replace("{name}", &name)), "notice commented out"),
        9 => (format!("<p hidden>{}</p>\n", whole.replace("{name}", &name)), "notice hidden"),
        10 => (
            format!("<template><p>{}</p></template>\n", whole.replace("{name}", &name)),
            "notice in a template",
        ),
        11 => {
            let said = format!("Somebody should say it: {}", whole.replace("{name}", &name));
            desk.sheet.comments.push(("a_reader".to_owned(), said));
            (String::new(), "notice in a comment only")
        }
        12 => {
            let foot =
                format!("<p>Some stories on this site were first published by {name} and others.</p>\n");
            desk.sheet.foot_html.push_str(&foot);
            (String::new(), "a general notice in the site's foot")
        }
        13 => {
            let line = [
                "<p>This article first appeared in {name} and appears here under its terms of republication.</p>\n",
                "<p>Originally published by {name}; republished here as its terms allow.</p>\n",
                "<p>{name} was first to publish this story, which we reprint under {name}’s terms.</p>\n",
            ];
            desk.truth.leaves_open(&["notice"], "(notice in other words, its substance kept)");
            return desk.dice.pick(&line).to_owned();
        }
        14 => (
            "<p>Republished with the permission of {name}. All rights reserved.</p>\n".to_owned(),
            "permission instead of the notice",
        ),
        _ => ("<p><em>Syndicated from {name}</em></p>\n".to_owned(), "syndication instead of the notice"),
    };
    desk.truth.breaks(&["notice"], done);
    // Beside a byline such a line is the affiliation; at the end of the story careful persons may differ.
    if ["courtesy", "via", "syndication"].iter().any(|line| done.starts_with(line))
        && desk.truth.is("affiliation", Mark::Broken)
    {
        desk.truth.reopens("affiliation", "(the newsroom named in that line)");
    }
    html
}

fn counter(desk: &mut Desk<'_>, honest: bool) {
    let src = esc(&desk.given.counter);
    let dot = |src: &str| {
        format!(
            "<img src=\"{src}\" alt=\"\" width=\"1\" height=\"1\" loading=\"eager\" referrerpolicy=\"no-referrer-when-downgrade\">\n"
        )
    };
    if honest || desk.dice.chance(55) {
        desk.sheet.under_html.push_str(&dot(&src));
        return;
    }
    let (html, done) = match desk.dice.below(5) {
        0 | 1 => (String::new(), "counter removed"),
        2 => (format!("<!-- {} -->\n", dot(&src).trim()), "counter commented out"),
        3 => (dot("/pixel/1.gif"), "counter of the site"),
        _ => (dot(&src.replace(desk.ours().site, "https://stats.courier.example")), "counter led elsewhere"),
    };
    desk.sheet.under_html.push_str(&html);
    desk.truth.breaks(&["counter"], done);
}
