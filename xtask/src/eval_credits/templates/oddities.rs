//! A fourth group, written after the reader had been mended on the third.

use crate::eval_credits::page::{Logo, Place, Shown, esc};

/// Mark and notice in a box above the text, who wrote it in a list of terms below.
pub(crate) fn boxed(page: &Shown) -> String {
    let title = esc(&page.headline);
    let row = |label: &str, value: &Option<String>| {
        value
            .as_ref()
            .map_or_else(String::new, |value| format!("<div><dt>{label}</dt><dd>{}</dd></div>", esc(value)))
    };
    let by = |page: &Shown| {
        format!(
            "<dl class=\"imprint\">{}{}</dl>",
            row("Reporter", &page.names),
            row("Newsroom", &page.affiliation)
        )
    };
    let teasers = page.teasers_in(|headline, by, href| format!("<li><a href=\"{href}\"><b>{headline}</b></a><dl class=\"imprint\"><div><dt>Reporter</dt><dd>{by}</dd></div></dl></li>"));
    let partners = page.partners_in(|name, logo| format!("<li><img src=\"{logo}\" alt=\"{name}\"></li>"));
    format!(
        "<!doctype html><html><head><meta charset=\"CHARSET\"><title>{title}</title>{head}</head><body><div class=\"shell\"><div class=\"shell__top\"><a href=\"/\">{site}</a></div><div class=\"leaf\">\n\
         <h1>{title}</h1>{summary}<div class=\"origin-box\">{logo}{notice}</div><div class=\"prose\">{body}</div>{top}{foot}</div>{author}\n\
         <div class=\"onward\"><ul>{teasers}</ul></div><ul class=\"friends\">{partners}</ul></div></body></html>",
        site = page.site,
        head = page.head(),
        summary = page.summary_in("<p class=\"lede\">", "</p>"),
        logo = page.logo_html("img"),
        notice = page.notice_html("<p>", "</p>"),
        body = page.paragraphs(),
        top = page.at(Place::Top, by),
        foot = page.at(Place::Foot, by),
        author = page.author_box_in("<div class=\"imprint-box\"><p>", "</p></div>"),
    )
}

/// A page that runs all day: the story is one post of several, each with its time and its writer.
pub(crate) fn rolling(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| format!("<p class=\"lb-who\">{}</p>", page.by("", " of "));
    let post = |time: &str, headline: &str, who: &str, text: &str| {
        format!(
            "<section class=\"lb-post\"><time>{time}</time><h3>{headline}</h3><p class=\"lb-who\">{who}</p><p>{text}</p></section>\n"
        )
    };
    let text = "Work on the ring road goes on through the night, the contractor says, and drivers are asked to leave by the second exit until further notice.";
    let posts: Vec<String> = page
        .teasers
        .iter()
        .map(|one| {
            post(
                "08:40",
                &format!("<a href=\"{}\">{}</a>", esc(&one.href), esc(&one.headline)),
                &esc(&one.by),
                text,
            )
        })
        .collect();
    let (before, after) = posts.split_at(posts.len() / 2);
    let partners = page.partners_in(|name, logo| format!("<img src=\"{logo}\" alt=\"{name}\">"));
    format!(
        "<!doctype html><html><head><meta charset=\"CHARSET\"><title>Tuesday as it happens | {site}</title>{head}</head><body><header><a href=\"/\">{site}</a></header><main><h1>Tuesday as it happens</h1><p>All that is new in town, by our desk.</p>\n\
         <div class=\"lb-posts\">{before}<section class=\"lb-post\"><time>09:14</time><h3>{title}</h3>{top}{summary}{body}{foot}<div>{logo}</div>{notice}</section>{after}</div>{author}</main><footer>{partners}</footer></body></html>",
        site = page.site,
        head = page.head(),
        before = before.concat(),
        after = after.concat(),
        top = page.at(Place::Top, by),
        summary = page.summary_in("<p><strong>", "</strong></p>"),
        body = page.paragraphs(),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("img"),
        notice = page.notice_html("<p>", "</p>"),
        author = page.author_box_in("<section class=\"lb-post\"><p>", "</p></section>"),
    )
}

/// A wiki: a table beside the text, the source under a heading of its own.
pub(crate) fn wiki(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| {
        format!(
            "<p><span class=\"published\">Tuesday, November 3, 2026</span>. {}</p>",
            page.by("By ", " (") + if page.names.is_some() && page.affiliation.is_some() { ")" } else { "" }
        )
    };
    let logo = match &page.logo {
        Logo::Image { src, alt } => format!(
            "<div class=\"thumb tright\"><a href=\"/File:Mark\" class=\"image\" title=\"{1}\"><img alt=\"{1}\" src=\"{0}\" decoding=\"async\" width=\"220\"></a></div>",
            esc(src),
            esc(alt)
        ),
        _ => page.logo_html("img"),
    };
    let teasers =
        page.teasers_in(|headline, by, href| format!("<li><a href=\"{href}\">{headline}</a> ({by})</li>"));
    let partners = page
        .partners_in(|name, logo| format!("<li><a href=\"/p\"><img src=\"{logo}\" alt=\"{name}\"></a></li>"));
    format!(
        "<!DOCTYPE html><html class=\"client-nojs\"><head><meta charset=\"CHARSET\"><title>{title} - {site}</title>{head}</head><body class=\"mediawiki ns-0\"><div id=\"content\" class=\"mw-body\" role=\"main\"><h1 id=\"firstHeading\" class=\"firstHeading\">{title}</h1><div id=\"bodyContent\"><div id=\"siteSub\">From {site}, the free news source</div><div id=\"jump-to-nav\"></div><div id=\"mw-content-text\"><div class=\"mw-parser-output\">\n\
         {logo}{top}{summary}{body}{foot}<h2><span class=\"mw-headline\" id=\"Sources\">Sources</span><span class=\"mw-editsection\">[edit]</span></h2><ul><li>{notice}</li></ul></div></div><div class=\"printfooter\">Retrieved from \"/Closure\"</div><div id=\"catlinks\"><a href=\"/c\">Categories</a></div></div></div>\n\
         <div id=\"mw-navigation\"><div id=\"mw-panel\"><h3>Newest</h3><ul>{teasers}</ul></div></div>{author}<div id=\"footer\"><ul>{partners}</ul></div></body></html>",
        site = page.site,
        head = page.head(),
        top = page.at(Place::Top, by),
        summary = page.summary_in("<p><b>", "</b></p>"),
        body = page.paragraphs(),
        foot = page.at(Place::Foot, by),
        notice = page.notice_html("", ""),
        author = page.author_box_in("<div class=\"mbox\">", "</div>"),
    )
}

/// An application's page: divs with test ids, no classes that say anything, "Reporting by ...; Harbour Desk" after the text.
pub(crate) fn application(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| {
        format!("<div data-testid=\"sign-off\" class=\"x9 q2\">{}</div>", page.by("Reporting by ", "; "))
    };
    let body: String = page
        .body
        .iter()
        .map(|text| format!("<div data-testid=\"paragraph\" class=\"x1\"><span>{}</span></div>", esc(text)))
        .collect();
    let teasers = page.teasers_in(|headline, by, href| format!("<div data-testid=\"card\"><div><a class=\"x4\" href=\"{href}\"><span>{headline}</span></a></div><div><span>{by}</span></div></div>"));
    let partners = page.partners_in(|name, logo| {
        format!("<div data-testid=\"mark\"><img src=\"{logo}\" alt=\"{name}\"></div>")
    });
    format!(
        "<!DOCTYPE html><html><head><meta charset=\"CHARSET\"><title>{title}</title>{head}</head><body><div id=\"__next\"><div data-testid=\"shell\"><div data-testid=\"bar\"><div><a href=\"/\">{site}</a></div><div>Sections</div></div>\n\
         <div data-testid=\"layout\"><div data-testid=\"column\"><div data-testid=\"heading\" role=\"heading\" aria-level=\"1\">{title}</div>{summary}{body}{top}{foot}<div data-testid=\"rights\">{logo}{notice}</div></div><div data-testid=\"column\">{teasers}</div></div>{author}<div data-testid=\"end\">{partners}</div></div></div></body></html>",
        site = page.site,
        head = page.head(),
        summary = page.summary_in("<div data-testid=\"dek\">", "</div>"),
        top = page.at(Place::Top, by),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("img"),
        notice = page.notice_html("<div>", "</div>"),
        author = page.author_box_in("<div data-testid=\"bio\">", "</div>"),
    )
}

/// As pages were written by hand in 1998: no paragraph is closed, rules between the parts.
pub(crate) fn by_hand(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| format!("<CENTER><I>{}</I></CENTER>\n", page.by("by ", "<BR>"));
    let body: String = page.body.iter().map(|text| format!("<P>{}\n", esc(text))).collect();
    let teasers =
        page.teasers_in(|headline, by, href| format!("<LI><A HREF=\"{href}\">{headline}</A>, {by}\n"));
    let partners = page.partners_in(|name, logo| {
        format!("<A HREF=\"/\"><IMG SRC=\"{logo}\" ALT=\"{name}\" BORDER=0></A>\n")
    });
    format!(
        "<HTML><HEAD><META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; charset=CHARSET\"><TITLE>{site}: {title}</TITLE>{head}</HEAD><BODY BGCOLOR=\"#FFFFFF\"><CENTER><H3>{site}</H3></CENTER><HR>\n\
         <CENTER><H2>{title}</H2></CENTER>{top}{summary}{body}{foot}<P>{logo}{notice}<HR><B>Other stories</B><UL>{teasers}</UL>{author}<HR><CENTER>{partners}<BR>Best seen at 800 by 600</CENTER></BODY></HTML>",
        site = page.site,
        head = page.head(),
        top = page.at(Place::Top, by),
        summary = page.summary_in("<P><B>", "</B>"),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("img"),
        notice = page.notice_html("<P>", ""),
        author = page.author_box_in("<P>", ""),
    )
}

/// A republisher whose pages are in German around the story.
pub(crate) fn abroad(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| {
        let names = page.names.as_deref().map(|names| {
            format!("<span class=\"autor\">Von {}</span>", esc(&names.replace(" and ", " und ")))
        });
        let of = page.affiliation.as_deref().map(|of| format!("<span class=\"quelle\">{}</span>", esc(of)));
        format!(
            "<div class=\"artikel-kopf\">{}<span>3. November 2026, 9:14 Uhr</span>{}</div>",
            names.unwrap_or_default(),
            of.unwrap_or_default()
        )
    };
    let teasers = page.teasers_in(|headline, by, href| format!("<div class=\"teaser\"><h4><a href=\"{href}\">{headline}</a></h4><span class=\"autor\">{by}</span></div>"));
    let partners = page.partners_in(|name, logo| format!("<img src=\"{logo}\" alt=\"{name}\">"));
    format!(
        "<!doctype html><html lang=\"de\"><head><meta charset=\"CHARSET\"><title>{title} – {site}</title>{head}</head><body><div class=\"kopfzeile\"><a href=\"/\">{site}</a> <a href=\"/lokales\">Lokales</a></div><div class=\"seite\"><div class=\"artikel\"><h1>{title}</h1>{top}{summary}\n\
         <div class=\"artikel-text\">{body}</div><div class=\"werkzeuge\"><h5>Artikel teilen</h5><ul><li>Per Mail</li></ul></div>{foot}<div class=\"rechte\">{logo}{notice}</div></div>{author}<div class=\"mehr\"><h3>Mehr aus der Region</h3>{teasers}</div></div><div class=\"fuss\">{partners}<a href=\"/impressum\">Impressum</a></div></body></html>",
        site = page.site,
        head = page.head(),
        top = page.at(Place::Top, by),
        summary = page.summary_in("<p class=\"vorspann\">", "</p>"),
        body = page.paragraphs(),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("img"),
        notice = page.notice_html("<p>", "</p>"),
        author = page.author_box_in("<div class=\"zur-person\"><p>", "</p></div>"),
    )
}

/// A list's archive: all of it in one `<pre>`, a blank line between paragraphs.
pub(crate) fn archive(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| format!("{}\n\n", page.by("By ", "\n"));
    let body: String = page.body.iter().map(|text| format!("{}\n\n", esc(text))).collect();
    let teasers = page.teasers_in(|headline, by, href| {
        format!("<LI>Next message: <A HREF=\"{href}\">{headline}</A> <I>{by}</I>\n")
    });
    let partners = page.partners_in(|name, _| format!("<i>{name}</i> "));
    format!(
        "<HTML><HEAD><meta http-equiv=\"Content-Type\" content=\"text/html; charset=CHARSET\"><TITLE>[{site}] {title}</TITLE>{head}</HEAD><BODY BGCOLOR=\"#ffffff\"><H1>[{site}] {title}</H1><B>F. Keeper</B> <A HREF=\"mailto:list@example\">keeper at list.example</A><BR><I>Tue Nov 3 09:14:00 2026</I><UL>{teasers}</UL><HR>\n\
         <PRE>{title}\n\n{top}{summary}{body}{foot}{logo}\n\n{notice}</PRE><HR><P>{author}<UL><LI><a href=\"/list\">More information about the {site} list</a> {partners}</UL></BODY></HTML>",
        site = page.site,
        head = page.head(),
        top = page.at(Place::Top, by),
        summary = page.summary_in("", "\n\n"),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("img"),
        notice = page.notice_html("", "\n"),
        author = page.author_box_in("", ""),
    )
}

/// The credit is the first words of the first paragraph; the rest stands at the end of the last.
pub(crate) fn run_in(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| format!("<b>{}</b><br>", page.by("", ", "));
    let last = page.body.len().saturating_sub(1);
    let body: String = page
        .body
        .iter()
        .enumerate()
        .map(|(at, text)| {
            let top = if at == 0 { page.at(Place::Top, by) } else { String::new() };
            let foot = if at == last {
                format!("<br>{}{}", page.at(Place::Foot, by), page.notice_html("<br><i>", "</i>"))
            } else {
                String::new()
            };
            format!("<p>{top}{}{foot}</p>\n", esc(text))
        })
        .collect();
    let teasers = page.teasers_in(|headline, by, href| {
        format!("<p class=\"n\"><a href=\"{href}\">{headline}</a> {by}</p>")
    });
    let partners = page.partners_in(|name, logo| format!("<img src=\"{logo}\" alt=\"{name}\">"));
    format!(
        "<!doctype html><html><head><meta charset=\"CHARSET\"><title>{title} :: {site}</title>{head}</head><body><div id=\"head\">{site}</div><div id=\"story\"><h2>{title}</h2>{summary}{body}{logo}</div><div id=\"next\">{teasers}</div>{author}<div id=\"foot\">{partners}</div></body></html>",
        site = page.site,
        head = page.head(),
        summary = page.summary_in("<p><i>", "</i></p>"),
        logo = page.logo_html("img"),
        author = page.author_box_in("<p>", "</p>"),
    )
}
