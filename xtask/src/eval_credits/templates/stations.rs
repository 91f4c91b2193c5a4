//! A third group, second part: newspapers, stations and their partners.

use crate::eval_credits::page::{Logo, Place, Shown, esc};

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

/// "Harbour Desk | By Mara Ellison" over "Published November 3", as a station's page has it; rights in a line at the end.
pub(crate) fn station(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| {
        let of =
            page.affiliation.as_deref().map(|of| format!("<span class=\"ArtP-source\">{}</span>", esc(of)));
        let names = page
            .names
            .as_deref()
            .map(|names| format!("<span class=\"ArtP-authors\">By {}</span>", esc(names)));
        let parts: Vec<String> = of.into_iter().chain(names).collect();
        format!(
            "<div class=\"ArtP-byline\"><div class=\"ArtP-authorLine\">{}</div><div class=\"ArtP-timestamp\">Published November 3, 2026 at 5:00 AM EST</div></div>",
            parts.join(" | ")
        )
    };
    let rights = page
        .affiliation
        .as_deref()
        .filter(|_| page.place != Place::Meta)
        .map(|of| format!("<p>Copyright 2026 {}</p>", esc(of)));
    let logo = match &page.logo {
        Logo::Image { src, alt } => format!(
            "<picture><source type=\"image/webp\" width=\"160\" srcset=\"/transform/webp?url={1}\" data-size=\"medium\"/><img class=\"Image\" alt=\"{2}\" srcset=\"{0} 2x\" width=\"160\" src=\"{0}\"></picture>",
            esc(src),
            esc(&src.replace(':', "%3A").replace('/', "%2F")),
            esc(alt)
        ),
        _ => page.logo_html("img"),
    };
    let teasers = page.teasers_in(|headline, by, href| {
        format!("<li class=\"ListE-items-item\"><ps-promo class=\"PromoB\"><div class=\"PromoB-title\"><a class=\"Link\" href=\"{href}\">{headline}</a></div><div class=\"PromoB-byline\">{by}</div></ps-promo></li>")
    });
    let partners = page.partners_in(|name, logo| {
        format!("<a class=\"Page-footer-logo\"><img src=\"{logo}\" alt=\"{name}\"></a>")
    });
    format!(
        "<!DOCTYPE html><html class=\"ArtP\" lang=\"en\"><head><meta charset=\"CHARSET\"><title>{title}</title>{head}</head><body class=\"Page-body ArtP-body\"><ps-header class=\"PH\"><div class=\"PH-ham-m\">{site}</div><ul class=\"NavI\"><li><a href=\"/schedule\">Schedule</a></li></ul></ps-header>\n\
         <div class=\"ArtP-content\"><main class=\"ArtP-mainContent\"><div class=\"ArtP-breadcrumbs\"><a href=\"/news\">News</a></div><h1 class=\"ArtP-headline\">{title}</h1>{summary}<div class=\"ArtP-contentInfo\">{top}</div>\n\
         <div class=\"ArtP-mainInfo\"><div class=\"ArtP-share\"><ul><li>Facebook</li><li>Email</li></ul></div></div><div class=\"ArtP-articleContainer\"><article class=\"ArtP-main\"><div class=\"ArtP-articleBody\"><div class=\"RTE\">{body}{foot}{notice}<div class=\"Enhancement\">{logo}</div>{rights}</div></div>\n\
         <div class=\"ArtP-tags\"><a class=\"Link\" href=\"/tags/top\">Top Stories</a></div></article>{author}<aside class=\"ArtP-aside\"><ul>{teasers}</ul></aside></div></main></div><footer class=\"Page-footer\">{partners}</footer></body></html>",
        site = page.site,
        head = page.head(),
        summary = page.summary_in("<h2 class=\"ArtP-subHeadline\">", "</h2>"),
        top = page.at(Place::Top, by),
        body = page.paragraphs(),
        foot = page.at(Place::Foot, by),
        notice = page.notice_html("<p><i>", "</i></p>"),
        rights = rights.unwrap_or_default(),
        author = page.author_box_in("<div class=\"ArtP-bio\"><p>", "</p></div>"),
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

/// Co-authors each in an element of their own; the graph in the head has them as a list; the notice in a box with a rule round it.
pub(crate) fn co_authors(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| {
        let names = page.names.as_deref().map(|names| {
            let each: Vec<String> = names
                .split(" and ")
                .map(|name| format!("<span class=\"author vcard\"><a class=\"url fn n\" href=\"/author/1/\">{}</a></span>", esc(name)))
                .collect();
            format!("<span class=\"byline\"><span class=\"author-prefix\">by</span> {}</span>", each.join(" <span class=\"conjunction\">and</span> "))
        });
        let of = page
            .affiliation
            .as_deref()
            .map(|of| format!("<span class=\"author-job-title\">, {}</span>", esc(of)));
        format!(
            "<div class=\"entry-subhead\"><div class=\"entry-meta\"><span class=\"author-avatar\"><img src=\"/avatar/1.jpg\" alt=\"Avatar photo\" width=\"80\"></span>{}{}<span class=\"posted-on\"><time>November 3, 2026</time></span></div></div>",
            names.unwrap_or_default(),
            of.unwrap_or_default()
        )
    };
    let authors: Vec<String> = page
        .names
        .iter()
        .flat_map(|names| names.split(" and "))
        .map(|name| format!("{{\"@type\":\"Person\",\"name\":\"{name}\"}}"))
        .collect();
    let teasers = page.teasers_in(|headline, by, href| {
        format!("<article class=\"post-has-image\"><div class=\"entry-wrapper\"><h2 class=\"entry-title\"><a href=\"{href}\" rel=\"bookmark\">{headline}</a></h2><div class=\"entry-meta\"><span class=\"byline\">{by}</span></div></div></article>")
    });
    let partners = page.partners_in(|name, logo| {
        format!("<figure class=\"wp-block-image\"><img src=\"{logo}\" alt=\"{name}\"></figure>")
    });
    format!(
        "<!doctype html><html lang=\"en-US\"><head><meta charset=\"CHARSET\"><title>{title} - {site}</title>{head}<script type=\"application/ld+json\" class=\"graph\">{{\"@context\":\"https://schema.org\",\"@graph\":[{{\"@type\":\"NewsArticle\",\"headline\":\"{title}\",\"author\":[{authors}],\"publisher\":{{\"@id\":\"#org\"}}}},{{\"@type\":\"Organization\",\"@id\":\"#org\",\"name\":\"{site}\"}}]}}</script></head>\n\
         <body class=\"single single-post has-sidebar\"><div id=\"page\" class=\"site\"><header id=\"masthead\" class=\"site-header\">{site}</header><div id=\"content\" class=\"site-content\"><section id=\"primary\" class=\"content-area\"><main id=\"main\" class=\"site-main\">\n\
         <header class=\"entry-header\"><span class=\"cat-links\"><a href=\"/news\">News</a></span><h1 class=\"entry-title\">{title}</h1>{summary}{top}</header><div class=\"main-content\"><article class=\"post type-post\"><div class=\"entry-content\">{body}{foot}\n\
         <div class=\"wp-block-group has-border\" style=\"border:1px solid #999\"><div class=\"wp-block-group__inner-container\"><figure class=\"wp-block-image\">{logo}</figure>{notice}</div></div></div></article></div>{author}</main></section>\n\
         <aside id=\"secondary\" class=\"widget-area\">{teasers}</aside></div><footer id=\"colophon\">{partners}</footer></div></body></html>",
        site = page.site,
        authors = authors.join(","),
        head = page.head(),
        summary = page.summary_in("<div class=\"newspack-post-subtitle\">", "</div>"),
        top = page.at(Place::Top, by),
        body = page.paragraphs(),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("img"),
        notice = page.notice_html("<p>", "</p>"),
        author = page.author_box_in("<div class=\"author-bio-text\"><p>", "</p></div>"),
    )
}

/// "From our partners at Harbour Desk" with their mark above the headline; "Story by" under it.
pub(crate) fn partner_box(page: &Shown) -> String {
    let title = esc(&page.headline);
    let of = page
        .affiliation
        .as_deref()
        .filter(|_| page.place == Place::Top)
        .map(|of| format!("<div class=\"from\">From our partners at <strong>{}</strong></div>", esc(of)));
    let logo = match &page.logo {
        Logo::Image { src, alt } => format!(
            "<svg viewBox=\"0 0 160 40\" role=\"img\" aria-label=\"{}\"><image href=\"{}\" width=\"160\" height=\"40\"/></svg>",
            esc(alt),
            esc(src)
        ),
        _ => page.logo_html("img"),
    };
    let names = |page: &Shown| {
        page.names
            .as_deref()
            .map(|names| format!("<div class=\"story-by\">Story by {}</div>", esc(names)))
            .unwrap_or_default()
    };
    let foot = |page: &Shown| format!("<div class=\"story-by\">{}</div>", page.by("Story by ", ", "));
    let teasers = page.teasers_in(|headline, by, href| format!("<div class=\"tease\"><div class=\"tease-h\"><a href=\"{href}\">{headline}</a></div><div class=\"story-by\">Story by {by}</div></div>"));
    let partners =
        page.partners_in(|name, logo| format!("<div class=\"p\"><img src=\"{logo}\" alt=\"{name}\"></div>"));
    format!(
        "<!doctype html><html><head><meta charset=\"CHARSET\"><title>{title}</title>{head}</head><body><div class=\"wrap\"><div class=\"top\"><a href=\"/\">{site}</a></div>\n\
         <div class=\"story\"><div class=\"partner-strip\">{of}{logo}</div><h1>{title}</h1>{summary}{top}<div class=\"text\">{body}</div>{foot}<div class=\"origin\">{notice}</div></div>{author}\n\
         <div class=\"rail\"><div class=\"rail-h\">Elsewhere on {site}</div>{teasers}</div><div class=\"bottom\"><p>We work with</p>{partners}</div></div></body></html>",
        site = page.site,
        head = page.head(),
        of = of.unwrap_or_default(),
        summary = page.summary_in("<p class=\"dek\">", "</p>"),
        top = page.at(Place::Top, names),
        body = page.paragraphs(),
        foot = page.at(Place::Foot, foot),
        notice = page.notice_html("<p>", "</p>"),
        author = page.author_box_in("<div class=\"bio\"><p>", "</p></div>"),
    )
}
