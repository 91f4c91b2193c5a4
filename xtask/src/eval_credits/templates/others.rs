//! A second group, written after the reader was and not to be tuned on line by line: other ways of naming a writer, other places.

use crate::eval_credits::page::{Place, Shown, esc};

/// "Words by Mara Ellison" over "for Harbour Desk", each a line, in a grid without an article element.
pub(crate) fn magazine(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| {
        let names = page
            .names
            .as_deref()
            .map(|names| format!("<p class=\"k-words\">Words by <b>{}</b></p>", esc(names)));
        let of = page.affiliation.as_deref().map(|of| format!("<p class=\"k-for\">for {}</p>", esc(of)));
        format!(
            "<div class=\"k-meta\">{}{}<p class=\"k-read\">7 minute read</p></div>",
            names.unwrap_or_default(),
            of.unwrap_or_default()
        )
    };
    let teasers = page.teasers_in(|headline, by, href| {
        format!(
            "<a class=\"k-tile\" href=\"{href}\"><figure></figure><h3>{headline}</h3><p>Words by {by}</p></a>"
        )
    });
    let partners =
        page.partners_in(|name, logo| format!("<img class=\"k-friend\" src=\"{logo}\" alt=\"{name}\">"));
    format!(
        "<!doctype html><html><head><meta charset=CHARSET><title>{title} · {site}</title>{head}</head><body class=\"k\">\n\
         <div class=\"k-bar\"><a href=\"/\">{site}</a> <a href=\"/issues\">Issues</a> <a href=\"/shop\">Shop</a></div>\n\
         <div class=\"k-grid\"><div class=\"k-title\"><h1>{title}</h1>{summary}</div>{top}<div class=\"k-body\">{body}</div>{foot}\
         <div class=\"k-credits\">{logo}{notice}</div>{author}</div>\n\
         <div class=\"k-next\"><h2>Read next</h2>{teasers}</div><div class=\"k-friends\">With friends {partners}</div></body></html>",
        site = page.site,
        head = page.head(),
        summary = page.summary_in("<p class=\"k-deck\">", "</p>"),
        top = page.at(Place::Top, by),
        body = page.paragraphs(),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("img"),
        notice = page.notice_html("<p>", "</p>"),
        author = page.author_box_in("<aside class=\"k-staff\"><p>", "</p></aside>"),
    )
}

/// "Text: Mara Ellison / Harbour Desk" in small print, body in sections.
pub(crate) fn weekly(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| format!("<div class=\"small-print\">{}</div>\n", page.by("Text: ", " / "));
    let body: String = page
        .body
        .chunks(2)
        .map(|two| {
            let paragraphs: String = two.iter().map(|text| format!("<p>{}</p>", esc(text))).collect();
            format!("<section class=\"part\">{paragraphs}</section>\n")
        })
        .collect();
    let teasers = page.teasers_in(|headline, by, href| {
        format!("<li class=\"also\"><a href=\"{href}\">{headline}</a><br><i>Text: {by}</i></li>")
    });
    let partners = page.partners_in(|name, _| format!("<li>{name}</li>"));
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"CHARSET\"><title>{title}</title>{head}</head><body>\n\
         <header role=\"banner\"><p>{site}</p><nav><a href=\"/this-week\">This week</a></nav></header>\n\
         <main><article><hgroup><h1>{title}</h1>{summary}</hgroup>{top}{body}{foot}<figure class=\"brand\">{logo}</figure>{notice}</article>{author}\n\
         <aside aria-label=\"More\"><ul>{teasers}</ul></aside></main><footer role=\"contentinfo\"><ul>{partners}</ul></footer></body></html>",
        site = page.site,
        head = page.head(),
        summary = page.summary_in("<p>", "</p>"),
        top = page.at(Place::Top, by),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("img"),
        notice = page.notice_html("<p class=\"small-print\">", "</p>"),
        author = page.author_box_in("<section class=\"who\">", "</section>"),
    )
}

/// The writer in a box under the headline: a picture, a name that links, a line on who they work for.
pub(crate) fn author_card(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| {
        let names = page.names.as_deref().map(|names| {
            format!("<a class=\"author-card__name\" rel=\"author\" href=\"/people/7\">{}</a>", esc(names))
        });
        let of = page
            .affiliation
            .as_deref()
            .map(|of| format!("<div class=\"author-card__role\">Reporter, {}</div>", esc(of)));
        format!(
            "<div class=\"author-card\"><img class=\"author-card__face\" src=\"/people/7.jpg\" alt=\"\"><div>{}{}</div></div>\n",
            names.unwrap_or_default(),
            of.unwrap_or_default()
        )
    };
    let teasers = page.teasers_in(|headline, by, href| {
        format!("<article class=\"mini\"><h3><a href=\"{href}\">{headline}</a></h3><div class=\"author-card\"><div>{by}</div></div></article>")
    });
    let partners = page.partners_in(|name, logo| format!("<img src=\"{logo}\" alt=\"{name}\">"));
    format!(
        "<!doctype html><html><head><meta charset=\"CHARSET\"><title>{title} - {site}</title>{head}</head><body>\n\
         <header class=\"site\"><a href=\"/\">{site}</a></header><div class=\"post\"><h1 class=\"post__title\">{title}</h1>{summary}{top}\n\
         <div class=\"post__content\">{body}</div>{foot}<div class=\"post__source\">{logo}{notice}</div></div>{author}\n\
         <div class=\"more-posts\">{teasers}</div><footer>{partners}<small>{site}</small></footer></body></html>",
        site = page.site,
        head = page.head(),
        summary = page.summary_in("<p class=\"post__excerpt\">", "</p>"),
        top = page.at(Place::Top, by),
        body = page.paragraphs(),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("img"),
        notice = page.notice_html("<p>", "</p>"),
        author = page.author_box_in("<div class=\"author-card author-card--wide\"><p>", "</p></div>"),
    )
}

/// A graph of JSON-LD in the head that names the site alone; the page shows names and organisation behind the date.
pub(crate) fn graph(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| {
        format!("<p class=\"entry-details\"><time>3 November 2026</time> — {}</p>\n", page.by("", ", "))
    };
    let teasers = page.teasers_in(|headline, by, href| {
        format!("<li><a href=\"{href}\">{headline}</a><span> — {by}</span></li>")
    });
    let partners =
        page.partners_in(|name, logo| format!("<li><img src=\"{logo}\" alt=\"{name} logo\"></li>"));
    format!(
        "<!DOCTYPE html><html><head><meta charset=\"CHARSET\"><title>{title} | {site}</title>{head}\n\
         <script type=\"application/ld+json\">{{\"@context\":\"https://schema.org\",\"@graph\":[{{\"@type\":\"Organization\",\"@id\":\"#o\",\"name\":\"{site}\"}},\
         {{\"@type\":\"WebPage\",\"publisher\":{{\"@id\":\"#o\"}}}},{{\"@type\":\"NewsArticle\",\"headline\":\"{title}\",\"author\":{{\"@type\":\"Person\",\"name\":\"{site} staff\"}}}}]}}</script></head>\n\
         <body><a class=\"skip\" href=\"#content\">Skip to content</a><header id=\"masthead\">{site}</header>\n\
         <div id=\"content\"><main id=\"primary\"><article class=\"post type-post\"><header class=\"entry-header\"><h1 class=\"entry-title\">{title}</h1>{top}</header>\n\
         <div class=\"entry-content\">{summary}{body}<div class=\"sharedaddy\"><h3>Share this:</h3><ul><li><a href=\"/share\">Mail</a></li></ul></div></div>\n\
         <footer class=\"entry-footer\">{foot}{logo}{notice}</footer></article>{author}<nav class=\"post-navigation\"><ul>{teasers}</ul></nav></main></div>\n\
         <footer id=\"colophon\"><ul>{partners}</ul></footer></body></html>",
        site = page.site,
        head = page.head(),
        top = page.at(Place::Top, by),
        summary = page.summary_in("<p><strong>", "</strong></p>"),
        body = page.paragraphs(),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("img"),
        notice = page.notice_html("<p>", "</p>"),
        author = page.author_box_in("<section class=\"author-info\">", "</section>"),
    )
}

/// Nested items of schema.org in the page itself, the publisher after the body.
pub(crate) fn items(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| {
        let names = page.names.as_deref().map(|names| {
            format!(
                "Reported by <span itemprop=\"author\" itemscope itemtype=\"https://schema.org/Person\"><span itemprop=\"name\">{}</span></span>",
                esc(names)
            )
        });
        let of = page.affiliation.as_deref().map(|of| {
            format!("<span itemprop=\"sourceOrganization\" itemscope itemtype=\"https://schema.org/Organization\"><span itemprop=\"name\">{}</span></span>", esc(of))
        });
        format!("<div class=\"line\">{} {}</div>\n", names.unwrap_or_default(), of.unwrap_or_default())
    };
    let body: String = page.body.iter().map(|text| format!("<p>{}</p>\n", esc(text))).collect();
    let teasers = page.teasers_in(|headline, by, href| {
        format!("<div itemscope itemtype=\"https://schema.org/NewsArticle\"><a itemprop=\"url\" href=\"{href}\"><span itemprop=\"headline\">{headline}</span></a> <span itemprop=\"author\">{by}</span></div>")
    });
    let partners =
        page.partners_in(|name, logo| format!("<a href=\"/about\"><img src=\"{logo}\" alt=\"{name}\"></a>"));
    format!(
        "<!doctype html><html><head><meta charset=\"CHARSET\"><title>{title}</title>{head}</head><body><div id=\"top\">{site}</div>\n\
         <div itemscope itemtype=\"https://schema.org/NewsArticle\"><h1 itemprop=\"headline\">{title}</h1>{summary}{top}\n\
         <div itemprop=\"articleBody\">{body}</div>{foot}<div itemprop=\"publisher\" itemscope itemtype=\"https://schema.org/Organization\"><meta itemprop=\"name\" content=\"{site}\"></div>\n\
         <div class=\"line\">{logo}</div>{notice}</div>{author}<div class=\"rest\"><h2>Elsewhere</h2>{teasers}</div><div id=\"end\">{partners}</div></body></html>",
        site = page.site,
        head = page.head(),
        summary = page.summary_in("<p itemprop=\"description\">", "</p>"),
        top = page.at(Place::Top, by),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("img"),
        notice = page.notice_html("<div class=\"line\">", "</div>"),
        author = page.author_box_in("<div class=\"bio\">", "</div>"),
    )
}

/// The whole page one table: byline and date in cells of their own, paragraphs parted by breaks.
pub(crate) fn cells(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| {
        let names =
            page.names.as_deref().map(|names| format!("<td><font size=2>Story: {}</font></td>", esc(names)));
        let of = page.affiliation.as_deref().map(|of| format!("<td><font size=2>{}</font></td>", esc(of)));
        format!(
            "<table><tr>{}{}<td><font size=2>Nov 3</font></td></tr></table>",
            names.unwrap_or_default(),
            of.unwrap_or_default()
        )
    };
    let body: Vec<String> = page.body.iter().map(|text| esc(text)).collect();
    let teasers = page.teasers_in(|headline, by, href| {
        format!("<tr><td><a href=\"{href}\">{headline}</a></td><td>{by}</td></tr>")
    });
    let partners =
        page.partners_in(|name, logo| format!("<td><img src=\"{logo}\" alt=\"{name}\" border=0></td>"));
    format!(
        "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=CHARSET\"><title>{title}</title>{head}</head><body bgcolor=white>\n\
         <table width=780><tr><td colspan=2><big>{site}</big></td></tr><tr><td width=120><a href=\"/\">Home</a><br><a href=\"/jobs\">Jobs</a></td>\n\
         <td><h2>{title}</h2>{summary}{top}<br>{body}<br><br>{foot}<table><tr><td>{logo}</td><td>{notice}</td></tr></table>{author}</td></tr></table>\n\
         <table><tr><th colspan=2>Other headlines</th></tr>{teasers}</table><table><tr>{partners}</tr></table></body></html>",
        site = page.site,
        head = page.head(),
        summary = page.summary_in("<b>", "</b><br>"),
        top = page.at(Place::Top, by),
        body = body.join("<br><br>\n"),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("img"),
        notice = page.notice_html("", ""),
        author = page.author_box_in("<hr><font size=2>", "</font>"),
    )
}

/// Credits and notice in the article's own footer, as one small block; the writer named in capitals.
pub(crate) fn footer_credits(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| {
        let names = page
            .names
            .as_deref()
            .map(|names| format!("<span class=\"caps\">{}</span>", esc(&names.to_uppercase())));
        let of = page.affiliation.as_deref().map(|of| format!("<span class=\"org\">({})</span>", esc(of)));
        format!("<p class=\"signature\">{} {}</p>\n", names.unwrap_or_default(), of.unwrap_or_default())
    };
    let teasers = page.teasers_in(|headline, by, href| {
        format!("<div class=\"promo\"><a href=\"{href}\">{headline}</a> <span class=\"signature\">{by}</span></div>")
    });
    let partners = page.partners_in(|name, _| format!("<span>{name}</span> · "));
    let comments =
        page.comments_in(|who, what| format!("<div class=\"reply\"><b>{who}</b><p>{what}</p></div>"));
    format!(
        "<!doctype html><html><head><meta charset=\"CHARSET\"><title>{title}</title>{head}</head><body>\n\
         <header><h2><a href=\"/\">{site}</a></h2></header><article><header><h1>{title}</h1>{summary}{top}</header>{body}\n\
         <footer>{foot}<p>{logo}</p>{notice}</footer></article>{author}<section class=\"promos\">{teasers}</section>\n\
         <section id=\"replies\"><h3>Replies</h3>{comments}</section><footer>{partners}{site}</footer></body></html>",
        site = page.site,
        head = page.head(),
        summary = page.summary_in("<p class=\"lede\">", "</p>"),
        top = page.at(Place::Top, by),
        body = page.paragraphs(),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("img"),
        notice = page.notice_html("<small>", "</small>"),
        author = page.author_box_in("<div class=\"bio\"><p>", "</p></div>"),
    )
}

/// AMP without an article element, byline and date in one line with icons.
pub(crate) fn amp_cards(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| {
        format!(
            "<div class=\"m-info\"><i class=\"icon-user\"></i> {} <i class=\"icon-clock\"></i> Nov 3, 2026</div>\n",
            page.by("", " @ ")
        )
    };
    let teasers = page.teasers_in(|headline, by, href| {
        format!("<a class=\"m-card\" href=\"{href}\"><span>{headline}</span><span>{by}</span></a>")
    });
    let partners = page.partners_in(|name, logo| {
        format!("<amp-img src=\"{logo}\" alt=\"{name}\" width=\"60\" height=\"20\"></amp-img>")
    });
    format!(
        "<!doctype html><html amp4email><head><meta charset=\"CHARSET\"><title>{title}</title>{head}<style amp-custom>.m-info{{color:#666}}</style></head><body>\n\
         <amp-sidebar id=\"menu\"><ul><li><a href=\"/\">{site}</a></li><li><a href=\"/local\">Local</a></li></ul></amp-sidebar>\n\
         <div class=\"m-page\"><h1 class=\"m-title\">{title}</h1>{top}{summary}<div class=\"m-text\">{body}</div>{foot}<div class=\"m-logo\">{logo}</div>{notice}</div>{author}\n\
         <div class=\"m-cards\"><h4>You may also like</h4>{teasers}</div><div class=\"m-foot\">{partners}{site}</div></body></html>",
        site = page.site,
        head = page.head(),
        top = page.at(Place::Top, by),
        summary = page.summary_in("<p class=\"m-sum\">", "</p>"),
        body = page.paragraphs(),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("amp-img"),
        notice = page.notice_html("<p class=\"m-note\">", "</p>"),
        author = page.author_box_in("<div class=\"m-bio\">", "</div>"),
    )
}
