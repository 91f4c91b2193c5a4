//! In the manner of magazines and long reads: credits in boxes, columns, cards, rolls and the text itself.

use crate::eval_credits::manner::{Manner, Round};
use crate::eval_credits::page::{Logo, Place, Shown, esc};

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

/// A long read: a section a paragraph, the names in a roll at the end as a film has it.
pub(crate) const ROLL: Manner = Manner {
    page: r##"<!doctype html><html lang="en"><head><meta charset="CHARSET"><title>{title}</title>{head}</head><body class="immersive"><div class="bar"><a href="/">{site}</a></div><div class="cover"><div class="cover-title">{title}</div>{summary}</div>{body}<div class="roll">{top}{foot}<div class="roll-row"><div class="role">Design</div><div class="who">Colm Nesbitt</div></div><div class="roll-row"><div class="role">Photography</div><div class="who">Greta Moss</div></div><div class="roll-mark">{logo}</div><div class="roll-note">{notice}</div><div class="roll-note">{link}</div></div>
<div class="onwards"><div class="onwards-title">Continue with</div>{teasers}</div><div class="voices"><div class="voices-title">Voices</div>{comments}</div>{author}<div class="end-bar">{partners}</div></body></html>"##,
    both: r#"<div class="roll-row"><div class="role">Reporting</div><div class="who">{names}</div></div><div class="roll-row"><div class="role">Newsroom</div><div class="who">{of}</div></div>"#,
    only_names: r#"<div class="roll-row"><div class="role">Reporting</div><div class="who">{names}</div></div>"#,
    only_of: r#"<div class="roll-row"><div class="role">Newsroom</div><div class="who">{of}</div></div>"#,
    name: ("{name}", "<br>"),
    paragraph: "<section class=\"slide\"><div class=\"slide-inner\"><p>{text}</p></div></section>\n",
    summary: r#"<div class="cover-deck">{text}</div>"#,
    logo: r#"<svg viewBox="0 0 160 40" role="img" aria-label="{alt}"><image href="{src}" width="160" height="40"></image></svg>"#,
    notice: "{text}",
    link: r#"<a href="{href}"{rel}>{inner}</a>"#,
    words: "First appearance",
    round: Round::Words,
    teaser: r#"<a class="tile" href="{href}"><div class="tile-title">{headline}</div><div class="tile-by">{by}</div></a>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="voice"><div class="voice-text">{what}</div><div class="voice-name">{who}</div></div>"#,
    author: r#"<div class="person"><p>{text}</p></div>"#,
};

/// A tool for long reads: a title card with mark, headline and names, sections of text, credits again at the end.
pub(crate) const SCROLL: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en"><head><meta charset="CHARSET"><title>{title}</title>{head}<style>.Theme-Logos{display:flex}.TitleContainer{position:relative}</style></head><body class="Theme-Story"><header class="Theme-Header Layout"><div class="Theme-Logos"><div class="Theme-Logo"><a href="/" aria-label="{site}"><img alt="{site}" src="/assets/site-mark.svg"></a></div><div class="Theme-Logo Theme-Logo--partner">{logo}</div></div></header><div class="Theme-Section Theme-TitleSection Theme-Section-Position-1"><div class="Theme-Section-Padding-Container"><div class="Theme-BackgroundContainer"></div><div class="Theme-ForegroundContainer"><div class="Layout"><div class="TitleContainer"><h1 class="Theme-Title">{title}</h1><div class="Theme-LeadIn">{summary}</div><div class="Theme-Byline">{top}</div></div></div></div></div></div>{body}<div class="Theme-Section Theme-TextSection Theme-Section-Light"><div class="Layout Layout__Width--narrow"><div class="Theme-Layer-BodyText--inner"><div class="Theme-TextSize-xsmall">{foot}{notice}{link}</div></div></div></div><div class="Theme-Section Theme-CollectionSection"><div class="Theme-Item-Collection">{teasers}</div></div><div class="Theme-Section"><div class="Talk">{comments}</div>{author}</div><footer class="Theme-Footer"><div class="Theme-Footer-inner">{partners}</div></footer></body></html>"##,
    both: "<p><span>By {names}</span></p><p><span>{of}</span></p>",
    only_names: "<p><span>By {names}</span></p>",
    only_of: "<p><span>{of}</span></p>",
    name: ("{name}", " and "),
    paragraph: "<div class=\"Theme-Section Theme-TextSection\"><div class=\"Layout Layout__Width--narrow\"><div class=\"Theme-Layer-BodyText\"><div class=\"Theme-Layer-BodyText--inner\"><p>{text}</p></div></div></div></div>\n",
    summary: "<p>{text}</p>",
    logo: r#"<a href="/partner" aria-label="partner"><img alt="{alt}" src="{src}"></a>"#,
    notice: "<p>{text}</p>",
    link: r#"<p><a href="{href}"{rel} target="_blank" rel-data="x">{inner}</a></p>"#,
    words: "Where this was told first",
    round: Round::Words,
    teaser: r#"<a class="Theme-StoryCard" href="{href}"><div class="Theme-StoryCard-title">{headline}</div><div class="Theme-StoryCard-sub">{by}</div></a>"#,
    partner: r#"<a href="/p"><img src="{logo}" alt="{name}"></a>"#,
    comment: r#"<div class="Talk-row"><span class="Talk-who">{who}</span><span class="Talk-what">{what}</span></div>"#,
    author: r#"<div class="Theme-Person"><p>{text}</p></div>"#,
};

/// A public library of the law of small print: everything about origin in a fold-out under the text.
pub(crate) const FOLD: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en"><head><meta charset="CHARSET"><title>{title}</title>{head}</head><body><a class="skip" href="#m">Skip</a><header role="banner"><p>{site}</p></header><main id="m"><h1>{title}</h1><p class="when">3 November 2026</p>{summary}{body}<details open><summary>About this story</summary>{top}{foot}<div>{logo}</div>{notice}{link}</details>
<section aria-label="Responses"><h2>Responses</h2>{comments}</section><section aria-labelledby="mr"><h2 id="mr">More reading</h2><ol>{teasers}</ol></section>{author}</main><footer role="contentinfo"><p>{site}, with support from</p>{partners}</footer></body></html>"##,
    both: r#"<p>Author: {names}<br>Newsroom: {of}</p>"#,
    only_names: r#"<p>Author: {names}</p>"#,
    only_of: r#"<p>Newsroom: {of}</p>"#,
    name: ("{name}", "; "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p class=\"deck\">{text}</p>",
    logo: r#"<object data="{src}" type="image/png" aria-label="{alt}"><img src="{src}" alt="{alt}"></object>"#,
    notice: r#"<p>{text}</p>"#,
    link: r#"<a href="{href}"{rel}>{inner}</a>"#,
    words: "Read the original",
    round: Round::Newsroom,
    teaser: r#"<li><a href="{href}">{headline}</a>, <cite>{by}</cite></li>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<article><h3>{who}</h3><p>{what}</p></article>"#,
    author: r#"<aside><p>{text}</p></aside>"#,
};

/// A column of facts left of the text: who wrote it, for whom, the mark; the text alone to the right.
pub(crate) const FACTS_COLUMN: Manner = Manner {
    page: r##"<!doctype html><html lang="en"><head><meta charset="CHARSET"><title>{title} · {site}</title>{head}</head><body class="bg-white"><div class="mx-auto max-w-6xl"><div class="flex justify-between py-4"><a href="/" class="text-2xl font-bold">{site}</a><div class="hidden md:flex gap-4"><a href="/x">Today</a><a href="/y">Sport</a></div></div>
<div class="mt-8"><h1 class="text-4xl font-serif leading-tight">{title}</h1>{summary}</div><div class="grid grid-cols-12 gap-8 mt-6"><div class="col-span-3 text-sm text-gray-500 border-t">{top}<div class="mt-4">November 3, 2026</div><div class="mt-6 w-32">{logo}</div></div><div class="col-span-9 text-lg leading-8">{body}{foot}<div class="mt-8 p-4 bg-gray-50 rounded text-sm">{notice}{link}</div></div></div>
<div class="mt-16"><div class="text-xl font-bold">You might also like</div><div class="grid grid-cols-3 gap-4">{teasers}</div></div><div class="mt-16"><div class="text-xl font-bold">Join the conversation</div>{comments}</div>{author}<div class="mt-24 border-t flex gap-8">{partners}</div></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"post":{"title":"{title}","byline":"desk","brand":"{site}"}}}}</script></body></html>"##,
    both: r#"<div class="font-medium text-gray-900">{names}</div><div>{of}</div>"#,
    only_names: r#"<div class="font-medium text-gray-900">{names}</div>"#,
    only_of: r#"<div>{of}</div>"#,
    name: ("{name}", "</div><div class=\"font-medium text-gray-900\">"),
    paragraph: "<div class=\"mb-6\">{text}</div>\n",
    summary: "<div class=\"mt-2 text-xl text-gray-600\">{text}</div>",
    logo: r#"<img alt="{alt}" loading="lazy" width="128" height="32" decoding="async" data-nimg="1" style="color:transparent" srcset="/_next/image?url={src%}&amp;w=128&amp;q=75 1x, /_next/image?url={src%}&amp;w=256&amp;q=75 2x" src="/_next/image?url={src%}&amp;w=256&amp;q=75">"#,
    notice: r#"<div>{text}</div>"#,
    link: r#"<a class="underline"{rel} href="{href}">{inner}</a>"#,
    words: "View source",
    round: Round::Words,
    teaser: r#"<a class="block" href="{href}"><div class="font-bold">{headline}</div><div class="text-xs text-gray-500">{by}</div></a>"#,
    partner: r#"<img class="h-6" src="{logo}" alt="{name}">"#,
    comment: r#"<div class="flex gap-2 py-3"><div class="font-bold">{who}</div><div>{what}</div></div>"#,
    author: r#"<div class="mt-8 p-6 bg-gray-100">{text}</div>"#,
};

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

/// Text at the left, everything of its making in a margin at the right, level with the first paragraph.
pub(crate) const MARGIN: Manner = Manner {
    page: r##"<!doctype html><html lang="en"><head><meta charset="CHARSET"><title>{title} — {site}</title>{head}</head><body><div class="_1a9"><div class="_2b0"><a href="/">{site}</a></div></div><div class="_7q"><div class="_7r"><h1 class="_9z">{title}</h1>{summary}<div class="_cols"><div class="_main">{body}{foot}</div><div class="_marg">{top}<div class="_m1">{logo}</div><div class="_m2">{notice}</div><div class="_m2">{link}</div></div></div></div></div><div class="_8k"><div class="_8h">Read on</div>{teasers}</div><div class="_8k"><div class="_8h">Replies</div>{comments}</div>{author}<div class="_zz">{partners}</div></body></html>"##,
    both: r#"<div class="_m0">{names}</div><div class="_m0">{of}</div>"#,
    only_names: r#"<div class="_m0">{names}</div>"#,
    only_of: r#"<div class="_m0">{of}</div>"#,
    name: ("{NAME}", ", "),
    paragraph: "<p class=\"_pp\">{text}</p>\n",
    summary: "<p class=\"_dk\">{text}</p>",
    logo: r#"<span class="_im"><img decoding="async" data-src="{src}" alt="{alt}"><noscript><img src="{src}" alt="{alt}"></noscript></span>"#,
    notice: "{text}",
    link: r#"<a href="{href}"{rel}>{inner}</a>"#,
    words: "First here",
    round: Round::Logo,
    teaser: r#"<a class="_cd" href="{href}"><span class="_ct">{headline}</span><span class="_cb">{by}</span></a>"#,
    partner: r#"<span class="_pl"><img src="{logo}" alt="{name}"></span>"#,
    comment: r#"<div class="_rp"><span class="_rn">{who}</span><span class="_rt">{what}</span></div>"#,
    author: "<div class=\"_ab\">{text}</div>",
};

/// Cards: the writers' names a heading of their own beside their pictures, the date below.
pub(crate) fn cards(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| {
        let names = page.names.as_deref().map(|names| {
            format!("<h4 class=\"gh-article-author-name\"><a href=\"/author/one/\">{}</a></h4>", esc(names))
        });
        let of = page.affiliation.as_deref().map(|of| {
            format!("<span class=\"gh-article-tag\">{}</span><span class=\"sep\">•</span>", esc(of))
        });
        format!(
            "<section class=\"gh-article-meta\"><a href=\"/author/one/\"><img class=\"author-profile-image\" src=\"/content/images/a.jpg\" alt=\"\"></a>\
             <div>{}<div class=\"gh-article-meta-content\">{}<time datetime=\"2026-11-03\">03 Nov 2026</time> <span>— 5 min read</span></div></div></section>",
            names.unwrap_or_default(),
            of.unwrap_or_default()
        )
    };
    let teasers = page.teasers_in(|headline, by, href| {
        format!(
            "<article class=\"gh-card post\"><a class=\"gh-card-link\" href=\"{href}\"><h3 class=\"gh-card-title\">{headline}</h3>\
             <p class=\"gh-card-meta\">{by}</p></a></article>"
        )
    });
    let logo = match &page.logo {
        Logo::Image { src, alt } => format!(
            "<figure class=\"kg-card kg-image-card\"><img src=\"{0}\" class=\"kg-image\" alt=\"{1}\" loading=\"lazy\" srcset=\"{0} 600w, {0} 1000w\" sizes=\"(min-width: 720px) 720px\"></figure>",
            esc(src),
            esc(alt)
        ),
        _ => page.logo_html("img"),
    };
    let partners =
        page.partners_in(|name, logo| format!("<a href=\"/with\"><img src=\"{logo}\" alt=\"{name}\"></a>"));
    format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"CHARSET\"><title>{title}</title>{head}</head>\
         <body class=\"post-template\"><div class=\"gh-viewport\"><header id=\"gh-navigation\" class=\"gh-navigation\"><a href=\"/\">{site}</a><button>Subscribe</button></header>\n\
         <main class=\"gh-main\"><article class=\"gh-article post\"><header class=\"gh-article-header gh-canvas\"><h1 class=\"gh-article-title\">{title}</h1>{summary}{top}</header>\n\
         <section class=\"gh-content gh-canvas\">{body}<hr>{foot}{logo}<div class=\"kg-card kg-callout-card\"><div class=\"kg-callout-text\">{notice}</div></div></section></article></main>\n\
         <section class=\"gh-container\"><h2 class=\"gh-container-title\">Read more</h2><div class=\"gh-feed\">{teasers}</div></section>{author}\n\
         <footer class=\"gh-footer\">{partners}<div>Powered by habit</div></footer></div></body></html>",
        site = page.site,
        head = page.head(),
        summary = page.summary_in("<p class=\"gh-article-excerpt is-body\">", "</p>"),
        top = page.at(Place::Top, by),
        body = page.paragraphs(),
        foot = page.at(Place::Foot, by),
        notice = page.notice_html("", ""),
        author = page.author_box_in("<section class=\"gh-about\"><p>", "</p></section>"),
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
