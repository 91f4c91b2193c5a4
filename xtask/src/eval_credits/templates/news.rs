//! News sites: newspaper, AMP, hashed class names, radio station, aggregator, microdata.

use crate::eval_credits::page::{Place, Shown, esc};

pub(crate) fn newspaper(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| {
        let names = page
            .names
            .as_deref()
            .map(|names| format!("<span class=\"article__author\">{}</span>", esc(names)))
            .unwrap_or_default();
        let of = page
            .affiliation
            .as_deref()
            .map(|of| format!("<span class=\"article__source\">{}</span>", esc(of)))
            .unwrap_or_default();
        format!(
            "<div class=\"article__meta\">{names} {of} <span class=\"article__date\">Nov. 3, 2026 | 6:02 a.m.</span></div>\n"
        )
    };
    let teasers = page.teasers_in(|headline, by, href| {
        format!("<div class=\"card\"><a class=\"card__link\" href=\"{href}\"><h4 class=\"card__title\">{headline}</h4></a><p class=\"card__byline\">{by}</p></div>\n")
    });
    let partners =
        page.partners_in(|name, logo| format!("<li><img data-src=\"{logo}\" alt=\"{name}\"></li>"));
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"CHARSET\"><title>{title} | {site}</title><meta property=\"og:title\" content=\"{title}\">{head}</head>\n\
         <body><div class=\"masthead\"><a href=\"/\">{site}</a><ul class=\"nav\"><li><a href=\"/sport\">Sport</a></li><li><a href=\"/obits\">Obituaries</a></li></ul></div>\n\
         <div class=\"layout layout--with-sidebar\"><div class=\"layout__main\"><div class=\"article\"><h1 class=\"article__headline\">{title}</h1>{summary}\n{top}\
         <div class=\"article__body\">{first}<div class=\"ad-slot\">Advertisement</div><div class=\"inline-related\"><strong>Related:</strong> {teasers}</div>{rest}</div>\n\
         {foot}<div class=\"article__credit\">{logo}{notice}</div></div>{author}</div>\n\
         <div class=\"layout__sidebar\"><h3>Most read</h3>{teasers}</div></div>\n\
         <div class=\"site-footer\"><h5>News partners</h5><ul>{partners}</ul><p>All rights reserved, {site}</p></div></body></html>",
        site = page.site,
        head = page.head(),
        summary = page.summary_in("<p class=\"article__standfirst\">", "</p>"),
        top = page.at(Place::Top, by),
        first = page.body.iter().take(3).map(|text| format!("<p>{}</p>\n", esc(text))).collect::<String>(),
        rest = page.body.iter().skip(3).map(|text| format!("<p>{}</p>\n", esc(text))).collect::<String>(),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("img"),
        notice = page.notice_html("<p>", "</p>"),
        author = page.author_box_in("<div class=\"author-card\"><p>", "</p></div>"),
    )
}

pub(crate) fn amp(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| {
        format!(
            "<div class=\"amp-wp-meta amp-wp-byline\"><span class=\"amp-wp-author author vcard\">{}</span></div>\n",
            page.by("By ", " – ")
        )
    };
    let partners = page.partners_in(|name, logo| {
        format!("<amp-img src=\"{logo}\" alt=\"{name}\" width=\"90\" height=\"30\"></amp-img>")
    });
    let teasers = page.teasers_in(|headline, by, href| {
        format!("<li><a href=\"{href}\">{headline}</a> <small>{by}</small></li>")
    });
    format!(
        "<!doctype html><html amp lang=\"en\"><head><meta charset=\"CHARSET\"><title>{title}</title>{head}<script async src=\"https://cdn.ampproject.example/v0.js\"></script></head>\n\
         <body><header id=\"top\" class=\"amp-wp-header\"><div><a href=\"/\">{site}</a></div></header>\n\
         <article class=\"amp-wp-article\"><header class=\"amp-wp-article-header\"><h1 class=\"amp-wp-title\">{title}</h1>{top}</header>\n\
         <div class=\"amp-wp-article-content\">{summary}{body}{foot}<div class=\"republished\">{logo}{notice}</div></div>\n\
         <footer class=\"amp-wp-article-footer\"><div class=\"amp-wp-meta amp-wp-tax-category\">Categories: <a href=\"/news\">News</a></div>{author}</footer></article>\n\
         <aside><h3>More on this site</h3><ul>{teasers}</ul></aside>\n<footer class=\"amp-wp-footer\">{partners}<p>{site}</p></footer></body></html>",
        site = page.site,
        head = page.head(),
        top = page.at(Place::Top, by),
        summary = page.summary_in("<p><em>", "</em></p>"),
        body = page.paragraphs(),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("amp-img"),
        notice = page.notice_html("<p>", "</p>"),
        author = page.author_box_in("<div class=\"amp-author-bio\">", "</div>"),
    )
}

pub(crate) fn div_soup(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| {
        format!(
            "<div class=\"css-1fg3k2\"><div class=\"css-9kq1\"><span>{}</span></div></div>\n",
            page.by("", "</span><span class=\"css-dot\"> • </span><span>")
        )
    };
    let body: String =
        page.body.iter().map(|text| format!("<div class=\"css-p2x7\">{}</div>\n", esc(text))).collect();
    let teasers = page.teasers_in(|headline, by, href| {
        format!("<div class=\"css-77ab\"><a href=\"{href}\"><div class=\"css-77ac\">{headline}</div></a><div class=\"css-77ad\">{by}</div></div>\n")
    });
    let partners = page.partners_in(|name, logo| {
        format!("<div class=\"css-zz1\"><img src=\"{logo}\" alt=\"{name}\"></div>")
    });
    format!(
        "<!DOCTYPE html><html><head><meta charset=\"CHARSET\"><title>{title} — {site}</title>{head}</head><body><div id=\"root\"><div class=\"css-a1\">\n\
         <div class=\"css-b2\"><a href=\"/\">{site}</a><a href=\"/world\">World</a><a href=\"/region\">Region</a></div>\n\
         <div class=\"css-c3\"><div class=\"css-d4\"><div class=\"css-e5\">{title}</div>\n{summary}{top}{body}{foot}\
         <div class=\"css-q8\">{logo}</div>{notice}{author}</div>\n<div class=\"css-f6\"><div class=\"css-f7\">Also in the region</div>{teasers}</div></div>\n\
         <div class=\"css-g7\"><div>We republish stories by</div>{partners}</div></div></div><script>window.__DATA__={{}}</script></body></html>",
        site = page.site,
        head = page.head(),
        summary = page.summary_in("<div class=\"css-s1\">", "</div>"),
        top = page.at(Place::Top, by),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("img"),
        notice = page.notice_html("<div class=\"css-n4\">", "</div>"),
        author = page.author_box_in("<div class=\"css-u5\">", "</div>"),
    )
}

pub(crate) fn radio(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| {
        format!(
            "<div class=\"ArtP-byline\">{}</div><div class=\"ArtP-datePublished\">Published November 3, 2026 at 6:02 AM</div>\n",
            page.by("", " | ")
        )
    };
    let partners = page.partners_in(|name, logo| {
        format!("<a class=\"Sponsor\" href=\"/underwriters\"><img src=\"{logo}\" alt=\"{name}\"></a>")
    });
    let teasers = page.teasers_in(|headline, by, href| format!("<div class=\"PromoA\"><div class=\"PromoA-title\"><a href=\"{href}\">{headline}</a></div><div class=\"PromoA-authors\">{by}</div></div>"));
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"CHARSET\"><title>{title}</title>{head}</head><body class=\"ArtP\">\n\
         <div class=\"Page-header\"><a href=\"/\">{site}</a><div class=\"NowPlaying\">On air: Morning at the {site}</div></div>\n\
         <main class=\"ArtP-main\"><h1 class=\"ArtP-headline\">{title}</h1>{summary}{top}<div class=\"ArtP-articleBody\">{body}</div>\n\
         {foot}<div class=\"Enhancement\">{logo}</div>{notice}<div class=\"ArtP-tags\"><a href=\"/tags/local\">Local News</a></div>{author}</main>\n\
         <div class=\"Page-below\"><div class=\"List-title\">Latest</div>{teasers}</div><footer class=\"Page-footer\">{partners}<p>© {site}</p></footer></body></html>",
        site = page.site,
        head = page.head(),
        summary = page.summary_in("<h2 class=\"ArtP-subHeadline\">", "</h2>"),
        top = page.at(Place::Top, by),
        body = page.paragraphs(),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("img"),
        notice = page.notice_html("<p class=\"ArtP-note\">", "</p>"),
        author =
            page.author_box_in("<div class=\"AuthorBlock\"><div class=\"AuthorBlock-bio\">", "</div></div>"),
    )
}

pub(crate) fn aggregator(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| {
        let names = page
            .names
            .as_deref()
            .map(|names| format!("<dt>Author</dt><dd>{}</dd>", esc(names)))
            .unwrap_or_default();
        let of = page
            .affiliation
            .as_deref()
            .map(|of| format!("<dt>Source</dt><dd>{}</dd>", esc(of)))
            .unwrap_or_default();
        format!("<dl class=\"story-facts\">{names}{of}<dt>Read</dt><dd>4 min</dd></dl>\n")
    };
    let teasers = page.teasers_in(|headline, by, href| format!("<section class=\"river\"><h2><a href=\"{href}\">{headline}</a></h2><p>{by}</p><p>Fares on two lines will rise in the new year, and riders had until Friday to say what they think of it.</p></section>\n"));
    let partners = page
        .partners_in(|name, logo| format!("<span class=\"chip\"><img src=\"{logo}\" alt=\"\">{name}</span>"));
    format!(
        "<!doctype html><html><head><meta charset=\"CHARSET\"><title>{title} :: {site}</title>{head}</head><body>\n<header>{site}</header>\n\
         <div class=\"reader\"><h1>{title}</h1>{top}{summary}<div class=\"text\">{body}</div>{foot}<div class=\"origin\">{logo}{notice}</div>{author}</div>\n\
         {teasers}<footer><div>Sources we carry: {partners}</div></footer></body></html>",
        site = page.site,
        head = page.head(),
        top = page.at(Place::Top, by),
        summary = page.summary_in("<blockquote>", "</blockquote>"),
        body = page.paragraphs(),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("img"),
        notice = page.notice_html("<p>", "</p>"),
        author = page.author_box_in("<p class=\"staff\">", "</p>"),
    )
}

pub(crate) fn microdata(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| {
        let names = page.names.as_deref().map(|names| format!("<span itemprop=\"author\" itemscope itemtype=\"https://schema.org/Person\"><span itemprop=\"name\">{}</span></span>", esc(names))).unwrap_or_default();
        let of = page
            .affiliation
            .as_deref()
            .map(|of| format!("<span itemprop=\"sourceOrganization\">{}</span>", esc(of)))
            .unwrap_or_default();
        format!("<address>{names}<br>{of}</address>\n")
    };
    let teasers = page.teasers_in(|headline, by, href| format!("<article class=\"teaser\"><h3><a href=\"{href}\">{headline}</a></h3><address>{by}</address></article>"));
    let partners = page.partners_in(|name, logo| format!("<img src=\"{logo}\" alt=\"{name}\">"));
    format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"CHARSET\"><title>{title}</title>{head}</head><body>\n<nav><a href=\"/\">{site}</a></nav>\n\
         <article itemscope itemtype=\"https://schema.org/NewsArticle\"><h1 itemprop=\"headline\">{title}</h1>{top}{summary}\n\
         <div itemprop=\"articleBody\">{body}</div>{foot}<aside class=\"credit\">{logo}{notice}</aside></article>\n{author}\
         <section class=\"grid\"><h2>Today</h2>{teasers}</section>\n<footer>{partners}</footer></body></html>",
        site = page.site,
        head = page.head(),
        top = page.at(Place::Top, by),
        summary = page.summary_in("<p itemprop=\"description\">", "</p>"),
        body = page.paragraphs(),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("img"),
        notice = page.notice_html("<p>", "</p>"),
        author = page.author_box_in("<aside><p>", "</p></aside>"),
    )
}
