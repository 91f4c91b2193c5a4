//! In the manner of systems made for news: chains' systems, components with their data in a script, wire renderers, accelerated pages.

use crate::eval_credits::manner::{Manner, Round};
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

/// The byline beside the article element and not in it, names as links with commas, links to other stories between paragraphs.
pub(crate) fn chains(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| {
        let names = page.names.as_deref().map(|names| {
            let linked: Vec<String> = names
                .split(" and ")
                .map(|name| {
                    format!("<a class=\"c-attribution__author\" href=\"/author/1/\">{}</a>", esc(name))
                })
                .collect();
            format!("<span class=\"c-attribution__by\">By </span>{}", linked.join(", "))
        });
        let of = page
            .affiliation
            .as_deref()
            .map(|of| format!("<span class=\"c-attribution__org\">{}</span>", esc(of)));
        format!(
            "<div class=\"c-stack b-byline\"><div class=\"c-attribution\">{} {}</div><time class=\"c-date\">November 03, 2026 at 9:14 am EST</time></div>",
            names.unwrap_or_default(),
            of.unwrap_or_default()
        )
    };
    let mut between = page.teasers.iter().map(|one| {
        format!(
            "<p class=\"interstitial-link\"><b>[ <a href=\"{}\">{}</a> ]</b></p>",
            esc(&one.href),
            esc(&one.headline)
        )
    });
    let body: String = page
        .body
        .iter()
        .enumerate()
        .map(|(at, text)| {
            let link = if at % 3 == 2 { between.next().unwrap_or_default() } else { String::new() };
            format!("<p class=\"c-paragraph\">{}</p>{link}\n", esc(text))
        })
        .collect();
    let teasers = page.teasers_in(|headline, by, href| {
        format!("<div class=\"b-results-list__item\"><a href=\"{href}\"><span class=\"c-heading\">{headline}</span></a><span class=\"c-attribution\">{by}</span></div>")
    });
    let partners =
        page.partners_in(|name, logo| format!("<img class=\"c-image\" src=\"{logo}\" alt=\"{name} logo\">"));
    format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"CHARSET\"><title>{title} – {site}</title>{head}</head><body><div id=\"fusion-app\"><div class=\"b-right-rail\">\n\
         <header class=\"c-stack b-header-nav-chain\"><nav><a href=\"/\">{site}</a></nav></header><section class=\"b-right-rail__main-right-rail\"><div class=\"c-stack b-right-rail__main\">\n\
         <h1 class=\"c-heading b-headline\">{title}</h1>{summary}{top}<article class=\"b-article-body\">{body}</article>{foot}<div class=\"c-stack b-author-bio\">{logo}{notice}</div>{author}</div>\n\
         <aside class=\"c-stack b-right-rail__rail\"><div class=\"b-results-list\">{teasers}</div></aside></section><footer class=\"c-stack b-footer\">{partners}</footer></div></div></body></html>",
        site = page.site,
        head = page.head(),
        summary = page.summary_in("<h2 class=\"c-heading b-subheadline\">", "</h2>"),
        top = page.at(Place::Top, by),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("img"),
        notice = page.notice_html("<p class=\"c-paragraph b-author-bio__text\">", "</p>"),
        author = page.author_box_in("<div class=\"b-staff\"><p>", "</p></div>"),
    )
}

/// Names in capitals and the organisation under them in one list item; advertisements between the paragraphs.
pub(crate) fn weekly_chain(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| {
        let names = page.names.as_deref().map(|names| {
            let joined: Vec<String> = names.split(" and ").map(|name| esc(&name.to_uppercase())).collect();
            format!("<span itemprop=\"author\" class=\"tnt-byline\">{}</span>", joined.join(" and "))
        });
        let of = page.affiliation.as_deref().map(|of| format!("<br>{}", esc(of)));
        format!(
            "<ul class=\"list-inline\"><li>{}{}</li><li class=\"hidden-print\"><time class=\"asset-date\">Nov 3, 2026</time></li></ul>",
            names.unwrap_or_default(),
            of.unwrap_or_default()
        )
    };
    let body: String = page
        .body
        .iter()
        .enumerate()
        .map(|(at, text)| {
            let ad = if at % 4 == 3 {
                "<div class=\"tnt-ads-container\"><div class=\"tnt-ads\">Advertisement</div></div>"
            } else {
                ""
            };
            format!("<div class=\"subscriber-preview\"><p>{}</p></div>{ad}\n", esc(text))
        })
        .collect();
    let teasers = page.teasers_in(|headline, by, href| {
        format!("<div class=\"card-container\"><div class=\"card-body\"><div class=\"card-headline\"><p class=\"tnt-headline\"><a href=\"{href}\">{headline}</a></p></div><ul class=\"card-meta\"><li class=\"tnt-byline\">{by}</li></ul></div></div>")
    });
    let partners = page.partners_in(|name, logo| {
        format!("<li><img class=\"img-responsive lazyload\" src=\"{logo}\" alt=\"{name}\"></li>")
    });
    format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"CHARSET\"><title>{title} | News | {site}</title>{head}</head><body class=\"app-editorial\"><div id=\"site-container\"><section id=\"site-top-nav-container\"><a href=\"/\">{site}</a> <a href=\"/e-edition\">E-edition</a></section>\n\
         <div id=\"main-body-container\" class=\"container\"><section id=\"main-page-container\"><div class=\"row\"><div class=\"col-md-8\"><article class=\"asset editorial\" itemscope itemtype=\"https://schema.org/NewsArticle\"><header class=\"asset-header\"><h1 class=\"headline\"><span>{title}</span></h1></header>\n\
         <div class=\"asset-masthead\"><div class=\"meta\">{top}</div></div><div class=\"asset-content subscriber-premium\">{summary}<div itemprop=\"articleBody\" id=\"article-body\" class=\"asset-body\">{body}</div>{foot}<div class=\"asset-tagline\">{logo}{notice}</div></div></article>{author}</div>\n\
         <div class=\"col-md-4\"><section class=\"block emphasis-h3\"><div class=\"block-title\"><h3>Latest news</h3></div>{teasers}</section></div></div></section></div><footer id=\"site-footer-container\"><ul>{partners}</ul></footer></div></body></html>",
        site = page.site,
        head = page.head(),
        top = page.at(Place::Top, by),
        summary = page.summary_in("<p class=\"subhead\">", "</p>"),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("img"),
        notice = page.notice_html("<p><em>", "</em></p>"),
        author = page.author_box_in("<div class=\"author-block\"><p>", "</p></div>"),
    )
}

/// A newspaper chain's system: rails, an asset with its own list of facts, the reporter and the newsroom run together.
pub(crate) const ASSET: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en" id="asset-1"><head><meta charset="CHARSET"><title>{title} | Local | {site}</title>{head}<meta name="author" content="Web desk"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"{title}","publisher":{"@type":"Organization","name":"{site}"},"author":[{"@type":"Person","name":"Web desk"}]}</script></head>
<body><div id="site-container"><header id="site-header-container"><div class="masthead"><a href="/"><img class="img-responsive site-logo" src="/content/tncms/custom/image/top.png" alt="{site}"></a></div><nav class="navbar"><ul class="nav"><li><a href="/local">Local</a></li><li><a href="/sports">Sports</a></li><li><a href="/obits">Obituaries</a></li></ul></nav></header>
<section id="main-page-container"><div class="row"><div class="col-md-8"><article class="asset story-asset"><header class="asset-header"><div class="featured-story"><span class="kicker">Featured</span></div><h1 class="headline"><span itemprop="headline">{title}</span></h1>
<div class="meta"><span><ul class="list-inline">{top}<li class="visible-print">Nov 3, 2026</li><li class="hidden-print"><time class="tnt-date asset-date" datetime="2026-11-03">Nov 3, 2026</time></li></ul></span></div></header>
<div class="asset-masthead"></div><div class="asset-content"><div class="row"><div class="col-sm-8"><div itemprop="articleBody" class="asset-body" id="asset-content">{summary}{body}<div class="inline-asset inline-html tncms-inline-relcontent"><div class="panel panel-default"><div class="panel-heading"><h4>People are also reading…</h4></div><ul class="list-unstyled">{teasers}</ul></div></div>{foot}<div class="subscriber-only"><div class="inline-asset inline-image layout-horizontal">{logo}</div>{notice}{link}</div></div></div></div></div></article>
<div id="asset-below"><div class="block"><h3>Sign up for our newsletter</h3><form><input type="email"><button>Go</button></form></div>{author}<div id="tncms-comments" class="emojis"><h4>(0) comments</h4>{comments}</div></div></div><aside class="col-md-4"><div class="block"><h4>Most popular</h4></div></aside></div></section>
<footer><div class="partners">{partners}</div><p>© Copyright 2026 {site}, 12 Mill Street</p></footer></div></body></html>"##,
    both: r#"<li><span class="tnt-byline" itemprop="author">{names} {of}</span></li>"#,
    only_names: r#"<li><span class="tnt-byline" itemprop="author">{names}</span></li>"#,
    only_of: r#"<li><span class="tnt-byline" itemprop="author">{of}</span></li>"#,
    name: ("{NAME}", " and "),
    paragraph: "<div class=\"lee-article-text\"><p>{text}</p></div>\n",
    summary: "<p class=\"lead\">{text}</p>",
    logo: r#"<div class="photo-wrap"><img class="img-responsive lazyload full" src="data:image/png;base64,iVBORw0KGgo=" alt="{alt}" data-srcset="{src} 200w, {src} 225w" data-sizes="auto" width="400" height="100"></div>"#,
    notice: r#"<p><em>{text}</em></p>"#,
    link: r#"<a href="{href}"{rel} class="btn btn-link">{inner}</a>"#,
    words: "See it where it ran first",
    round: Round::Words,
    teaser: r#"<li class="rel-asset"><a href="{href}" class="tnt-asset-link">{headline}</a><span class="tnt-byline">{by}</span></li>"#,
    partner: r#"<a class="partner" href="/p"><img src="{logo}" alt="{name}"></a>"#,
    comment: r#"<div class="tncms-comment"><div class="media-heading"><strong>{who}</strong> <time>Nov 4, 2026 8:11am</time></div><div class="comment-body">{what}</div></div>"#,
    author: r#"<div class="author-block card"><div class="card-body"><p>{text}</p></div></div>"#,
};

/// A big publisher's system of components: everything twice in a script, names and distributor apart, cards between.
pub(crate) const ARC: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en"><head><meta charset="CHARSET"><title>{title} – {site}</title>{head}<script id="fusion-metadata" type="application/javascript">window.Fusion=window.Fusion||{};Fusion.globalContent={"type":"story","headlines":{"basic":"{title}"},"credits":{"by":[{"type":"author","name":"Wire Desk"}]},"distributor":{"category":"wires","name":"{site}"}};Fusion.contextPath="/pf";</script></head><body><noscript><iframe src="/gtm"></iframe></noscript><div id="fusion-app" class="c-stack b-right-rail"><header class="c-stack b-right-rail__navigation"><nav class="b-header-nav-chain"><a href="/" class="b-header-nav-chain__logo"><img src="/pf/resources/logo.svg" alt="{site}"></a></nav></header><section role="main" class="b-right-rail__main"><div class="c-stack b-right-rail__full-width-1"><a class="c-overline b-overline" href="/local/">Local</a><h1 class="c-heading b-headline">{title}</h1>{summary}</div>
<div class="c-grid b-right-rail__rail-container"><div class="c-stack b-right-rail__main-interior-item-1" data-style-direction="vertical"><div class="c-stack b-article-meta">{top}<time as="time" class="c-date b-date" dateTime="2026-11-03T09:14:00Z">November 03, 2026 at 9:14AM EST</time><div class="c-stack b-share-bar"><button class="c-button" aria-label="Email"><svg class="c-icon" width="48" height="48" viewBox="0 0 512 512"><path d="M502 190"></path></svg></button></div></div><hr aria-hidden="true" class="c-divider"/><article class="c-stack b-article-body">{body}{foot}<div class="c-media-item b-article-body__custom-embed">{logo}</div>{notice}{link}</article>{author}<hr aria-hidden="true" class="c-divider"/><div class="c-stack b-results-list"><h2 class="c-heading b-results-list__title">In other news</h2>{teasers}</div><div class="viafoura"><div class="vf-conversations">{comments}</div></div></div><aside class="c-stack b-right-rail__right-rail"><div class="c-arc-ad arcad"></div></aside></div></section><footer class="c-stack b-footer">{partners}</footer></div></body></html>"##,
    both: r##"<div class="c-attribution b-byline"><span class="b-byline__by">By</span> <span class="b-byline__names">{names}</span></div><div class="c-stack b-distributor"><span class="b-distributor__name">{of}</span></div>"##,
    only_names: r##"<div class="c-attribution b-byline"><span class="b-byline__by">By</span> <span class="b-byline__names">{names}</span></div>"##,
    only_of: r##"<div class="c-stack b-distributor"><span class="b-distributor__name">{of}</span></div>"##,
    name: (r#"<a class="c-link" href="/author/a/">{name}</a>"#, " and "),
    paragraph: "<p class=\"c-paragraph\">{text}</p>\n",
    summary: "<h2 class=\"c-heading b-subheadline\">{text}</h2>",
    logo: r#"<figure class="c-media-item"><picture><source media="(min-width: 640px)" srcset="{src}?auth=7f3&amp;width=480 480w, {src}?auth=7f3&amp;width=960 960w"><img class="c-image" src="{src}?auth=7f3&amp;width=480" alt="{alt}" loading="lazy"></picture></figure>"#,
    notice: "<p class=\"c-paragraph\"><i>{text}</i></p>",
    link: r#"<p class="c-paragraph"><a class="c-link" href="{href}"{rel}>{inner}</a></p>"#,
    words: "See it where it first ran",
    round: Round::Words,
    teaser: r#"<article class="b-results-list__item"><a class="c-link" href="{href}"><h2 class="c-heading">{headline}</h2></a><div class="c-attribution"><span>{by}</span></div></article>"#,
    partner: r#"<a class="c-link" href="/p"><img src="{logo}" alt="{name}"></a>"#,
    comment: r#"<div class="vf-comment"><span class="vf-user">{who}</span><div class="vf-text">{what}</div></div>"#,
    author: r#"<div class="c-stack b-author-bio"><p class="c-paragraph">{text}</p></div>"#,
};

/// An enterprise publisher's components: contributors with organisation lines, promos among the text, the mark in an enhancement.
pub(crate) const BRIGHTSPOT: Manner = Manner {
    page: r##"<!DOCTYPE html><html class="ArticlePage" lang="en"><head><meta charset="CHARSET"><title>{title}</title>{head}<meta property="article:author" content="/people/newsdesk"></head><body class="Page-body"><bsp-page-header class="Page-header"><div class="Page-header-bar"><div class="Page-header-logo"><a class="PageLogo-link" href="/">{site}</a></div></div></bsp-page-header><div class="Page-content"><div class="Page-twoColumn"><main class="Page-main"><div class="Page-breadcrumbs"><a class="Link" href="/town">Town</a></div><h1 class="Page-headline">{title}</h1>{summary}<div class="Page-lead"></div><div class="Page-storyBody gtmMainScrollContent"><div class="Page-byline">{top}<div class="Page-dateModified"><bsp-timestamp data-timestamp="1793700840000"><span>Updated 9:14 AM EST, November 3, 2026</span></bsp-timestamp></div></div><div class="Page-actions"><div class="ActionBar"><span>Share</span></div></div>
<div class="RichTextStoryBody RichTextBody">{body}</div>{foot}<div class="Enhancement" data-align-center><div class="Enhancement-item"><figure class="Figure">{logo}</figure></div></div><div class="Page-below"><bsp-infobox class="Infobox"><div class="Infobox-items">{notice}{link}</div></bsp-infobox></div></div><div class="Page-authors">{author}</div></main><aside class="Page-aside"><div class="PageList"><div class="PageList-header"><h2 class="PageList-header-title">MOST READ</h2></div><bsp-list-loadmore class="PageListStandardB">{teasers}</bsp-list-loadmore></div></aside></div><div class="Page-comments"><bsp-talk>{comments}</bsp-talk></div></div><footer class="Page-footer">{partners}</footer></body></html>"##,
    both: r##"<div class="Page-authors">By {names}</div><div class="Contributor-organization">{of}</div>"##,
    only_names: r##"<div class="Page-authors">By {names}</div>"##,
    only_of: r##"<div class="Contributor-organization">{of}</div>"##,
    name: (r#"<a class="Link" href="/author/x">{NAME}</a>"#, " and "),
    paragraph: "<p>{text}</p>\n",
    summary: "<h2 class=\"Page-subHeadline\">{text}</h2>",
    logo: r#"<picture data-crop="imgEn-logo"><source type="image/webp" width="320" height="80" srcset="{src}?format=webp 1x,{src}?format=webp&amp;dpr=2 2x"/><source width="320" height="80" srcset="{src} 1x"/><img class="Image" alt="{alt}" width="320" height="80" data-src="{src}" src="data:image/svg+xml;base64,PHN2Zy8+"/></picture>"#,
    notice: "<div class=\"Infobox-description\">{text}</div>",
    link: r#"<div class="Infobox-link"><a class="Link" href="{href}"{rel}>{inner}</a></div>"#,
    words: "Full story, first edition",
    round: Round::Words,
    teaser: r#"<div class="PageList-items-item"><div class="PagePromo"><div class="PagePromo-content"><bsp-custom-headline><div class="PagePromo-title"><a class="Link" href="{href}"><span class="PagePromoContentIcons-text">{headline}</span></a></div></bsp-custom-headline><div class="PagePromo-byline">{by}</div></div></div></div>"#,
    partner: r#"<a class="Link" href="/p"><img class="Image" src="{logo}" alt="{name}"></a>"#,
    comment: r#"<div class="Talk-item"><div class="Talk-name">{who}</div><div class="Talk-text">{what}</div></div>"#,
    author: r#"<div class="AuthorBio"><div class="AuthorBio-text">{text}</div></div>"#,
};

/// A group of towns' papers: a card over the text with the paper's own editor, ours in a ribbon of labels and values.
pub(crate) const RIBBON: Manner = Manner {
    page: r##"<!doctype html><html lang="en"><head><meta charset="CHARSET"><title>{title} :: {site}</title>{head}<meta name="parsely-author" content="Town Desk"></head><body><div id="outer"><div id="mast"><a href="/"><img src="/img/mast.gif" alt="{site}"></a></div><table id="nav"><tr><td><a href="/n">News</a></td><td><a href="/c">Columns</a></td></tr></table><div id="mid"><div id="art"><div class="hed">{title}</div>{summary}<div class="editor-card"><b>Town Desk</b> edits the north pages of {site}.</div><div class="ribbon">{top}<span><i>Run on</i> 3 Nov 2026</span></div>{body}<div class="ribbon end">{foot}</div><div class="seal">{logo}</div><div class="fine">{notice}</div><div class="fine">{link}</div></div>
<div id="rail"><div class="box"><div class="box-h">From the other towns</div>{teasers}</div><div class="box"><div class="box-h">What you say</div>{comments}</div>{author}</div></div><div id="base"><div class="allies">{partners}</div>{site}, all rights kept</div></div></body></html>"##,
    both: "<span><i>Reporter</i> {names}</span><span><i>Outlet</i> {of}</span>",
    only_names: "<span><i>Reporter</i> {names}</span>",
    only_of: "<span><i>Outlet</i> {of}</span>",
    name: ("{name}", " and "),
    paragraph: "<div class=\"par\">{text}</div>\n",
    summary: "<div class=\"sub\">{text}</div>",
    logo: r#"<img data-lazyload="{src}" src="/img/blank.gif" alt="{alt}">"#,
    notice: "{text}",
    link: r#"<a href="{href}"{rel}>{inner}</a>"#,
    words: "To the first printing",
    round: Round::Words,
    teaser: r#"<div class="lnk"><a href="{href}">{headline}</a><div class="lnk-by">{by}</div></div>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="say"><div class="say-t">{what}</div><div class="say-n">{who}</div></div>"#,
    author: r#"<div class="box">{text}</div>"#,
};

/// Credits run under the lead picture, as its caption ends.
pub(crate) const CAPTION: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en"><head><meta charset="CHARSET"><title>{title} - {site}</title>{head}</head><body class="single"><div class="site"><div class="brand"><a href="/">{site}</a></div><div class="menu"><a href="/a">Town</a> <a href="/b">County</a></div>
<div class="single-post-wrap"><div class="cat"><a href="/town">Town</a></div><h1 class="the-title">{title}</h1>{summary}<figure class="lead"><img src="/i/river.jpg" alt="The river in November" width="900" height="500"><figcaption><span class="cap">The river below the town, photographed in November.</span> <span class="cred">Photo: Bay Archive.</span> {top}</figcaption></figure>
<div class="the-text">{body}<aside class="pull"><h5>Also in the news</h5>{teasers}</aside></div><div class="end-matter">{foot}{logo}{notice}{link}</div><div class="share"><a href="#">Share</a><a href="#">Print</a></div>{author}<div id="respond-list">{comments}</div></div>
<div class="bottom"><div class="b1"><h6>We work with</h6>{partners}</div></div></div></body></html>"##,
    both: r#"<span class="words">Words: {names} / {of}</span>"#,
    only_names: r#"<span class="words">Words: {names}</span>"#,
    only_of: r#"<span class="words">Words: {of}</span>"#,
    name: ("{name}", " and "),
    paragraph: "<p>{text}</p>\n",
    summary: "<h2 class=\"stand\">{text}</h2>",
    logo: r#"<picture><source type="image/avif" srcset="{src}"><img loading="lazy" decoding="async" src="{src}" alt="{alt}"></picture>"#,
    notice: r#"<div class="small">{text}</div>"#,
    link: r#"<div class="small"><a{rel} href="{href}">{inner}</a></div>"#,
    words: "Go to the source",
    round: Round::Words,
    teaser: r#"<div class="also"><a href="{href}">{headline}</a><br><small>{by}</small></div>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="reply"><b>{who} wrote:</b><p>{what}</p></div>"#,
    author: r#"<div class="who"><img src="/i/d.jpg" alt=""><p>{text}</p></div>"#,
};

/// Custom elements, as a design system makes them.
pub(crate) const ELEMENTS: Manner = Manner {
    page: r##"<!doctype html><html lang="en"><head><meta charset="CHARSET"><title>{title}</title>{head}</head><body><bc-shell><bc-masthead slot="top"><a href="/">{site}</a><bc-menu><a href="/1">Local</a><a href="/2">Region</a></bc-menu></bc-masthead>
<bc-story data-id="771"><bc-headline level="1">{heading}</bc-headline><bc-standfirst>{summary}</bc-standfirst>{top}<bc-text>{body}</bc-text>{foot}<bc-origin>{logo}{notice}{link}</bc-origin></bc-story>
<bc-talk count="2">{comments}</bc-talk><bc-shelf label="More from the region">{teasers}</bc-shelf>{author}<bc-base>{partners}</bc-base></bc-shell><script type="module" src="/bc.js"></script></body></html>"##,
    both: r#"<bc-byline><bc-person>{names}</bc-person><bc-org>{of}</bc-org></bc-byline>"#,
    only_names: r#"<bc-byline><bc-person>{names}</bc-person></bc-byline>"#,
    only_of: r#"<bc-byline><bc-org>{of}</bc-org></bc-byline>"#,
    name: ("{name}", "</bc-person><bc-person>"),
    paragraph: "<bc-par>{text}</bc-par>\n",
    summary: "{text}",
    logo: r#"<bc-image src="{src}" alt="{alt}" ratio="4x1"><img src="{src}" alt="{alt}"></bc-image>"#,
    notice: r#"<bc-note>{text}</bc-note>"#,
    link: r#"<a href="{href}"{rel}>{inner}</a>"#,
    words: "Original",
    round: Round::Headline,
    teaser: r#"<bc-card href="{href}"><a href="{href}"><bc-card-title>{headline}</bc-card-title></a><bc-byline>{by}</bc-byline></bc-card>"#,
    partner: r#"<bc-badge><img src="{logo}" alt="{name}"></bc-badge>"#,
    comment: r#"<bc-comment><bc-person>{who}</bc-person><bc-par>{what}</bc-par></bc-comment>"#,
    author: r#"<bc-profile>{text}</bc-profile>"#,
};

/// Components rendered by a news engine: hashed styled classes, the story's own data again in a script, a rail of what is popular.
pub(crate) const FUSED: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en"><head><meta charSet="CHARSET"/><title>{title} - {site}</title>{head}<script type="application/javascript" id="fusion-engine-react-script" src="/pf/dist/engine/react.js?d=211" defer=""></script><style data-styled="" data-styled-version="5.3.11">.c-stack{display:flex}.hlEzJq{margin:0}</style></head><body class="article-right-rail-template"><noscript><iframe src="https://tags.example/ns.html" height="0" width="0" style="display:none;visibility:hidden"></iframe></noscript><div id="fusion-app"><div class="b-right-rail"><header class="c-stack b-right-rail__navigation"><nav id="main-nav" class="b-header-nav-chain"><div class="b-header-nav-chain__top-layout"><a class="c-link b-header-nav-chain__logo" href="/" title="{site}"><img class="c-image" src="/pf/resources/images/masthead.svg?d=211" alt="{site} logo"/></a></div></nav></header><section class="b-right-rail__main-wrapper"><div class="c-stack b-right-rail__full-width-1"><a class="c-overline" href="/local/">Local</a><h1 class="b-headline">{title}</h1>{summary}</div><div class="b-right-rail__rail-container"><main tabindex="-1" class="c-stack b-right-rail__main"><div class="c-attribution b-byline"><span class="b-byline__by">By</span> {top}</div><time as="time" class="c-date b-date" datetime="2026-11-03T09:14:00Z">November 03, 2026 at 9:14 am UTC</time><div class="b-social-sharing"><button class="c-button" aria-label="Share on Facebook" type="button">f</button></div><article class="b-article-body">{body}<div class="c-ad" data-type="inline">Advertisement</div><p class="c-paragraph">{foot}</p>{logo}{notice}{link}{counter}</article><div class="b-author-bio">{author}</div><section id="coral"><h2>Comments</h2>{comments}</section></main><aside class="c-stack b-right-rail__right-rail"><div class="b-most-read"><h2 class="c-heading">Most read</h2>{teasers}</div></aside></div></section><footer class="c-stack b-right-rail__footer"><section class="b-footer">{partners}<p class="c-paragraph">© 2026 {site}. All rights reserved.</p></section></footer></div></div><script id="fusion-metadata" type="application/javascript">window.Fusion=window.Fusion||{};Fusion.arcSite="courier";Fusion.globalContent={"type":"story","headlines":{"basic":"{title}"},"owner":{"name":"{site}"},"source":{"system":"composer","name":"{site}"},"taxonomy":{"primary_section":{"_id":"/local"}}};</script></body></html>"##,
    both: "{names}, <span class=\"b-byline__org\">{of}</span>",
    only_names: "{names}",
    only_of: "<span class=\"b-byline__names\">{of}</span>",
    name: (r##"<a class="c-link b-byline__name" href="/author/guest/">{name}</a>"##, " and "),
    paragraph: "<p class=\"c-paragraph\">{text}</p>",
    summary: "<h2 class=\"b-subheadline\">{text}</h2>",
    logo: r##"<figure class="c-media-item"><img data-chromatic="ignore" alt="{alt}" class="c-image" loading="lazy" src="https://resizer.example/v2/{src%}?auth=9f&amp;width=400" srcset="https://resizer.example/v2/{src%}?auth=9f&amp;width=400 400w" width="400" height="100"/></figure>"##,
    notice: "<p class=\"c-paragraph\"><i>{text}</i></p>",
    link: r##"<a href="{href}" target="_blank"{rel}>{inner}</a>"##,
    words: "Go to the first publication",
    round: Round::Notice,
    teaser: r##"<article class="b-top-table-list-small"><a class="c-link" href="{href}"><h3 class="c-heading">{headline}</h3></a><div class="c-attribution">{by}</div></article>"##,
    partner: r##"<img class="c-image" src="{logo}" alt="{name}"/>"##,
    comment: r##"<div class="coral-comment"><span class="coral-username">{who}</span><div class="coral-content">{what}</div></div>"##,
    author: r##"<section class="b-author-bio__desc"><p>{text}</p></section>"##,
};

/// A wire system's web renderer: source and byline from the item, the body untouched, a line of where it is from.
pub(crate) const WIRE_RENDERER: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en"><head><meta charset="CHARSET"><title>{title}</title>{head}</head><body><div id="page" class="container"><header class="site-head"><a class="brand" href="/">{site}</a><ul class="nav nav-pills"><li><a href="/news">News</a></li><li><a href="/login">Log in</a></li></ul></header><section id="content"><div class="row article_content"><article class="news_item span8"><div class="thumbnail content_text"><img src="/media/abc_770.jpg" alt="The square"><h6 class="caption">The square in October.</h6></div><div class="content content_text padding_bottom_10"><h6 class="info">Publish date: 03.11.2026, 09:14 | Update date: 03.11.2026, 11:02</h6><h2 class="title">{title}</h2>{summary}<div class="article_byline">{top}</div>{body}<div class="article_byline">{foot}</div><div class="embed_block"><figure>{logo}</figure></div>{notice}{link}{counter}</div><div id="disqus_thread"><h3>Discussion</h3>{comments}</div></article><aside class="span4 news_item">{author}<img style="margin: 20px auto 0 auto; display:block;" src="/theme/300x250.png" alt="Advertisement"></aside></div><div class="row latest"><div class="span12"><h3 class="section-title">Latest news</h3></div>{teasers}</div></section><footer><div class="row">{partners}</div><p>{site}, published with a newsroom system.</p></footer></div></body></html>"##,
    both: "<h6 class=\"info\">Author: <b>{names}</b> | Source: <b>{of}</b></h6>",
    only_names: "<h6 class=\"info\">Author: <b>{names}</b></h6>",
    only_of: "<h6 class=\"info\">Source: <b>{of}</b></h6>",
    name: ("{name}", ", "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p><b>{text}</b></p>",
    logo: r##"<img src="{src}" alt="{alt}" data-rendition-name="original" data-image-id="tag:example:2026:1"><figcaption></figcaption>"##,
    notice: "<p>{text}</p>\n",
    link: r##"<p><a href="{href}"{rel}>{inner}</a></p>"##,
    words: "Source text",
    round: Round::Words,
    teaser: r##"<div class="span3 news_item"><div class="thumbnail"><a href="{href}"><img src="/media/t.jpg" alt=""></a></div><h4><a href="{href}">{headline}</a></h4><h6 class="info">{by}</h6></div>"##,
    partner: r##"<div class="span2"><img src="{logo}" alt="{name}"></div>"##,
    comment: r##"<div class="post-c"><h5>{who}</h5><p>{what}</p></div>"##,
    author: r##"<div class="well"><p>{text}</p></div>"##,
};

/// An accelerated page as a plugin writes it: pictures and counters as elements of their own, a meta block for each fact, a consent box.
pub(crate) const ACCELERATED: Manner = Manner {
    page: r##"<!doctype html><html amp lang="en-US" data-ampdevmode="" class="i-amphtml-layout-ready"><head><meta charset="CHARSET"><meta name="viewport" content="width=device-width"><script async src="https://amp.example/v0.js"></script><title>{title}</title>{head}<style amp-custom>.amp-wp-article{margin:1.5em auto}</style></head><body class="single"><header id="top" class="amp-wp-header"><div><a href="/"><span class="amp-site-title">{site}</span></a></div></header><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">{title}</h1><div class="amp-wp-meta amp-wp-byline">{top}</div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="2026-11-03T09:14:00+00:00">2 hours ago</time></div></header><figure class="amp-wp-article-featured-image"><amp-img src="/f.jpg" width="1200" height="800" layout="intrinsic" alt="A fence"></amp-img></figure><div class="amp-wp-article-content">{summary}{body}{foot}{logo}{notice}{link}</div>{counter}<footer class="amp-wp-article-footer"><div class="amp-wp-meta amp-wp-tax-category">Categories: <a href="/c/town" rel="category tag">Town</a></div><div class="amp-wp-meta amp-wp-comments-link"><a href="#respond">Leave a Comment</a></div></footer></article><amp-social-share type="facebook" width="40" height="40"></amp-social-share>{author}<section class="amp-comments"><h2>Comments</h2>{comments}</section><div class="amp-related"><h3>Recommended for you</h3><ul>{teasers}</ul></div><amp-consent id="consent" layout="nodisplay"><div id="consent-ui"><p>We use cookies to show you advertisements.</p><button on="tap:consent.accept">Accept</button></div></amp-consent><footer class="amp-wp-footer"><div><h2>{site}</h2>{partners}<a href="#top" class="back-to-top">Back to top</a></div></footer></body></html>"##,
    both: "<span class=\"amp-wp-author author vcard\">{names} | {of}</span>",
    only_names: "<span class=\"amp-wp-author author vcard\">{names}</span>",
    only_of: "<span class=\"amp-wp-author author vcard\">{of}</span>",
    name: ("{name}", " and "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p><em>{text}</em></p>",
    logo: r##"<figure class="wp-block-image"><amp-img src="{src}" alt="{alt}" width="160" height="40" class="amp-wp-enforced-sizes" layout="intrinsic"><noscript><img src="{src}" alt="{alt}" width="160" height="40"></noscript></amp-img></figure>"##,
    notice: "<p>{text}</p>",
    link: r##"<p><a href="{href}"{rel}>{inner}</a></p>"##,
    words: "The full original",
    round: Round::Words,
    teaser: r##"<li><a href="{href}"><amp-img src="/r.jpg" width="100" height="60" alt=""></amp-img><span class="related-title">{headline}</span></a><span class="related-by">{by}</span></li>"##,
    partner: r##"<amp-img src="{logo}" alt="{name}" width="80" height="20"></amp-img>"##,
    comment: r##"<div class="amp-comment"><span class="amp-comment-author">{who}</span><div class="amp-comment-text">{what}</div></div>"##,
    author: r##"<div class="amp-author-box"><p>{text}</p></div>"##,
};

/// A system of small dailies: assets with flags, author with a picture, "from the wire" rails, most popular, a wall for subscribers that is hidden.
pub(crate) const ASSETS_OF_DAILIES: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en"><head><meta charset="CHARSET"><title>{title} | Local | courier.example</title>{head}<style>.subscriber-only { display: none } .hidden-print { display: block } @media print { .asset-tagline { display: none } }</style></head><body class="app-editorial asset-page"><div id="site-container"><header id="site-header-container"><div id="site-navbar-container" class="affix-top"><a class="navbar-brand" href="/" itemprop="url"><img class="img-responsive" src="/shared/logo.png" alt="{site}"></a><nav id="site-navigation"><ul><li><a class="tnt-section-news" href="/news/">News</a></li></ul></nav></div></header><section id="main-page-container" class="container"><div class="row"><div class="col-lg-8"><div id="asset-content" class="asset"><article itemscope itemtype="https://schema.org/NewsArticle"><header class="asset-header"><div class="label-flags"><span class="label flag-featured">featured</span></div><h1 itemprop="headline" class="headline"><span>{title}</span></h1>{summary}<div class="meta"><span>{top}</span><ul class="list-inline"><li class="hidden-print"><time class="tnt-date asset-date">Nov 3, 2026</time></li><li class="hidden-print visible-xs">Updated 2 hrs ago</li></ul></div><div class="share-container"><ul class="social-share-links list-inline"><li><a class="btn btn-social-icon" href="#">Facebook</a></li></ul></div></header><div class="asset-body"><div id="article-body" class="asset-content subscriber-premium" itemprop="articleBody">{body}<div class="inline-asset inline-article"><a href="/news/other" class="inline-link">People are also reading of the harbour fair</a></div>{foot}</div><div class="asset-tagline"><div class="tagline-inner">{logo}{notice}{link}</div></div>{counter}<div class="subscriber-only"><h3>Subscribe to keep reading</h3><p>Already a member? Log in.</p></div></div></article>{author}<div id="asset-comments"><h3>(0) comments</h3>{comments}</div></div></div><aside class="col-lg-4"><div class="block" id="block-popular"><h4 class="block-title">Most Popular</h4><ul class="nav-tabs-popular">{teasers}</ul></div></aside></div></section><footer id="site-footer-container"><div class="container">{partners}<p>© Copyright 2026 {site}, 4 Quay St. Powered by a content system.</p></div></footer></div></body></html>"##,
    both: "<span class=\"byline-lead\"></span><span itemprop=\"author\" class=\"tnt-byline asset-byline\">{names} {of}</span>",
    only_names: "<span itemprop=\"author\" class=\"tnt-byline asset-byline\">{names}</span>",
    only_of: "<span itemprop=\"author\" class=\"tnt-byline asset-byline\">{of}</span>",
    name: ("By {NAME}", " and "),
    paragraph: "<div class=\"subscriber-preview\"><p>{text}</p></div>\n",
    summary: "<h2 class=\"subhead\">{text}</h2>",
    logo: r##"<img class="img-responsive lazyload" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP" data-srcset="{src} 200w, {src}?resize=400 400w" data-sizes="auto" alt="{alt}">"##,
    notice: "<p>{text}</p>",
    link: r##"<p><a href="{href}"{rel}>{inner}</a></p>"##,
    words: "Read it there",
    round: Round::Notice,
    teaser: r##"<li><article class="tnt-asset-type-article card"><div class="card-headline"><h3 class="tnt-headline"><a href="{href}" class="tnt-asset-link">{headline}</a></h3></div><span class="card-byline">{by}</span></article></li>"##,
    partner: r##"<div class="partner"><img src="{logo}" alt="{name}"></div>"##,
    comment: r##"<div class="comment panel"><div class="panel-heading"><strong class="comment-author">{who}</strong></div><div class="panel-body">{what}</div></div>"##,
    author: r##"<div class="card author-card"><div class="bio"><p>{text}</p></div></div>"##,
};

/// A chain's one page for all its titles: names as links, the publication in slanted letters under them, a clock that was touched twice.
pub(crate) const PUBLICATION_UNDER: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang=en-US><head><meta charset=CHARSET><title>{title}</title>{head}<meta name=parsely-author content="{slot}"></head><body class="gn t-bc"><header class=gn_n role=banner><a class=gn_n_lg href=/ aria-label="{site}"></a><nav class=gn_n_mn><a href=/news/>News</a><a href=/sports/>Sports</a><a href=/obituaries/>Obituaries</a><a href=/e-newspaper/>E-Edition</a><button>Subscribe</button></nav></header><main class=gn_cw><div class=gn_bnr aria-label=advertisement></div><article class="gn_pr story"><div class=gn_ar_lb><a href=/news/>NEWS</a></div><h1 class=gn_ar_hl elementtiming=ar-headline>{title}</h1>{summary}<div class=gn_ar_by>{top}<div class=gn_ar_dt aria-label="Published: 9:14 a.m. ET Nov. 3, 2026 Updated: 11:40 a.m. ET Nov. 3, 2026">Nov. 3, 2026 <span class=gn_ar_ts>Updated 11:40 a.m. ET</span></div></div><div class=gn_ar_sh><button>Share</button><button>Hear this story</button></div><div class=gn_ar_b>{body}<aside class=gn_em_nl aria-label="newsletter"><b>News alerts in your inbox</b><p>Get alerts on the latest stories straight to your inbox.</p><span>Delivery: Varies</span> <input placeholder="Your Email"></aside>{foot}<div class=gn_em>{logo}</div>{notice}{link}</div>{counter}</article><section class=gn_rl><h2>More in News</h2>{teasers}</section><section class=gn_cm>{comments}</section>{author}</main><footer class=gn_f>{partners}<div>© 2026 {site}, part of a network</div></footer></body></html>"##,
    both: r#"<div class=gn_ar_by_n>{names}</div><div class=gn_ar_pb>{of}</div>"#,
    only_names: r#"<div class=gn_ar_by_n>{names}</div>"#,
    only_of: r#"<div class=gn_ar_pb>{of}</div>"#,
    name: (r#"<a class=gn_ar_by_a href=/staff/g/>{name}</a>"#, ", "),
    paragraph: "<p class=gn_ar_b_p>{text}</p>",
    summary: "<div class=gn_ar_sm>{text}</div>",
    logo: r#"<figure class=gn_em_img><img class=gn_em_img_i loading=lazy decoding=async data-gl-srcset="{src}?width=660 660w, {src}?width=1320 1320w" src="{src}?width=660" alt="{alt}"></figure>"#,
    notice: "<p class=gn_ar_b_p><i>{text}</i></p>",
    link: r#"<p class=gn_ar_b_p><a class=gn_ar_b_a href="{href}"{rel} data-t-l=|inline>{inner}</a></p>"#,
    words: "Its first printing",
    round: Round::Words,
    teaser: r#"<a class=gn_rl_c href="{href}"><div class=gn_rl_t>{headline}</div><div class=gn_rl_s>{by}</div></a>"#,
    partner: r#"<img src="{logo}" alt="{name}" height=24>"#,
    comment: r#"<div class=gn_cm_c><b>{who}</b><p>{what}</p></div>"#,
    author: r#"<div class=gn_ar_bio><p>{text}</p></div>"#,
};
