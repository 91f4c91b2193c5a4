//! In the manner of radio and television stations.

use crate::eval_credits::manner::{Manner, Round};
use crate::eval_credits::page::{Logo, Place, Shown, esc};

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

/// A radio's page: heard on, transcript, names on a plate of their own, the station's promise between the paragraphs.
pub(crate) const HEARD: Manner = Manner {
    page: r##"<!doctype html><html class="no-js" lang="en"><head><meta charset="CHARSET"><title>{title} : {site}</title>{head}</head><body class="news tmplNews"><header class="npr-header"><div class="wrap"><a href="/">{site}</a><ul class="menu menu--main"><li><a href="/news">News</a></li><li><a href="/music">Music</a></li></ul></div></header><main id="main-section"><section id="main-section-inner"><article class="story has-source-dimensions"><div id="story-meta" class="story-meta has-byline"><div class="slug-wrap"><h3 class="slug"><a href="/s">Regional</a></h3></div><div class="storytitle"><h1>{title}</h1></div><div class="story-meta__one"><div class="dateblock"><time datetime="2026-11-03T09:14:00-05:00"><span class="date">November 3, 2026</span><span class="time">9:14 AM ET</span></time></div><p class="program-date">Heard on The Morning Round</p></div>{top}</div><div id="primaryaudio"><div class="audio-tool"><b>3-Minute Listen</b><ul><li>Download</li></ul></div></div>
<div id="storytext" class="storytext storylocation linkLocation">{summary}{body}<div class="bucketwrap promo"><h3>Support the morning</h3><p>Your gift keeps the voices of this region on the air, week after week, in every weather.</p></div>{foot}<div class="bucketwrap image"><div class="imagewrap">{logo}</div></div>{notice}{link}</div><div class="tags"><ul><li>rivers</li></ul></div></article><div class="story-recommendations"><h3>More Stories From {site}</h3>{teasers}</div><div class="listeners"><h3>From our listeners</h3>{comments}</div>{author}</section></main><footer id="npr-footer">{partners}</footer></body></html>"##,
    both: r#"<div id="storybyline"><div class="bucketwrap byline"><div class="byline-container--block"><p class="byline__name byline__name--block"> {names} </p></div><p class="from">From <b>{of}</b></p></div></div>"#,
    only_names: r#"<div id="storybyline"><div class="bucketwrap byline"><div class="byline-container--block"><p class="byline__name byline__name--block"> {names} </p></div></div></div>"#,
    only_of: r#"<div id="storybyline"><div class="bucketwrap byline"><p class="from">From <b>{of}</b></p></div></div>"#,
    name: (r#"<a href="/people/1/x" rel="author">{name}</a>"#, ", "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p><strong>{text}</strong></p>",
    logo: r#"<picture><source srcset="{src}?s=600" data-template="{src}?s={width}" class="img" type="image/webp"><img src="{src}?s=1100" class="img" alt="{alt}" loading="lazy"></picture>"#,
    notice: "<p><em>{text}</em></p>",
    link: r#"<p><a href="{href}"{rel}>{inner}</a></p>"#,
    words: "Hear and read it there",
    round: Round::Words,
    teaser: r#"<article class="recommended-story"><h3 class="title"><a href="{href}">{headline}</a></h3><p class="byline">{by}</p></article>"#,
    partner: r#"<a href="/m"><img src="{logo}" alt="{name}"></a>"#,
    comment: r#"<blockquote><p>{what}</p><cite>{who}</cite></blockquote>"#,
    author: r#"<div class="bio-box"><p>{text}</p></div>"#,
};

/// A television station: "by:" over names, "Posted", a disclaimer, teasers before the end of the text.
pub(crate) const STATION_TV: Manner = Manner {
    page: r##"<!doctype html><html lang="en-US"><head><meta charset="CHARSET"><title>{title} | {site}</title>{head}</head><body class="post-template-default single"><div id="page" class="site"><header id="site-header" class="site-header"><div class="site-header__logo"><a href="/">{site}</a></div></header><div class="site-content"><div class="article-header"><p class="article-breadcrumb"><a href="/local">Local News</a></p><h1 class="article-title">{title}</h1><div class="article-meta">{top}<p class="article-published">Posted: <time datetime="2026-11-03">Nov 3, 2026 / 09:14 AM EST</time></p></div></div><main class="site-main"><article class="article-body"><div class="article-content rich-text">{summary}{body}<p class="copyright">Copyright 2026 {site}. All rights reserved. This material may not be published, broadcast, rewritten, or redistributed.</p></div><div class="article-source">{foot}{logo}{notice}{link}</div></article>
<section class="article-list"><h2 class="article-list__heading">More Local News Stories</h2><div class="article-list__content">{teasers}</div></section></main><aside class="right-rail">{author}<div id="spot">{comments}</div></aside></div><footer id="site-footer">{partners}</footer></div></body></html>"##,
    both: r#"<p class="article-authors">by: <span class="article-author">{names}</span>, <span class="outlet">{of}</span></p>"#,
    only_names: r#"<p class="article-authors">by: <span class="article-author">{names}</span></p>"#,
    only_of: r#"<p class="article-authors"><span class="outlet">{of}</span></p>"#,
    name: (r#"<a href="/author/1/">{name}</a>"#, ", "),
    paragraph: "<p>{text}</p>\n",
    summary: "<h2>{text}</h2>",
    logo: r#"<figure class="article-featured-media"><img class="attachment-large" sizes="(max-width: 899px) 100vw" srcset="{src}?w=256 256w, {src}?w=320 320w" alt="{alt}" decoding="async"></figure>"#,
    notice: "<p>{text}</p>",
    link: r#"<p><a href="{href}"{rel}>{inner}</a></p>"#,
    words: "See the first report",
    round: Round::Words,
    teaser: r#"<article class="article-list__article"><h3 class="article-list__article-title"><a href="{href}">{headline}</a></h3><p class="article-list__article-authors">{by}</p></article>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="m"><span class="u">{who}</span><span class="t">{what}</span></div>"#,
    author: r#"<div class="anchor"><p>{text}</p></div>"#,
};

/// A public broadcaster abroad in its English service: credits as a list of edits at the end, with an editor and a translator.
pub(crate) const SERVICE: Manner = Manner {
    page: r##"<!doctype html><html lang="en"><head><meta charset="CHARSET"><title>{title} – {site}</title>{head}</head><body class="srv"><div class="skiplinks"><a href="#c">To content</a></div><header class="srv-h"><a href="/">{site}</a></header><main id="c"><div class="srv-l"><span class="srv-k">Society</span><h1><span>{title}</span></h1>{summary}<p class="srv-t">03.11.2026 <span>November 3, 2026</span></p>{top}</div><div class="srv-x"><div class="rt">{body}</div><div class="rt-end">{foot}<p>Edited by: Colm Nesbitt</p><figure>{logo}</figure><p class="rt-s">{notice}</p><p>{link}</p></div></div><div class="srv-tags"><a href="/t">Rivers</a></div></main>
<section class="srv-m"><h2>Explore more</h2><div class="g">{teasers}</div></section><section class="srv-c"><h2>Have your say</h2>{comments}</section><section>{author}</section><footer><ul>{partners}</ul></footer></body></html>"##,
    both: r#"<p class="srv-a"><span>{names}</span> | <span>{of}</span></p>"#,
    only_names: r#"<p class="srv-a"><span>{names}</span></p>"#,
    only_of: r#"<p class="srv-a"><span>{of}</span></p>"#,
    name: ("{name}", "</span> <span>with</span> <span>"),
    paragraph: "<p>{text}</p>\n",
    summary: "<p class=\"srv-i\">{text}</p>",
    logo: r#"<img class="hq-img loading" data-format="MASTER_LANDSCAPE" data-id="7" data-url="/static/${formatId}.jpg" src="{src}" alt="{alt}">"#,
    notice: "{text}",
    link: r#"<a href="{href}"{rel}>{inner}</a>"#,
    words: "Source article",
    round: Round::Words,
    teaser: r#"<div class="tz"><a href="{href}"><h3>{headline}</h3></a><p>{by}</p></div>"#,
    partner: r#"<li><img src="{logo}" alt="{name}"></li>"#,
    comment: r#"<div class="cc"><p class="cn">{who}</p><p>{what}</p></div>"#,
    author: r#"<div class="ab">{text}</div>"#,
};

/// A group of local stations: a video over everything, writer, channel and two clocks each in a line with a label, lines in capitals between the paragraphs.
pub(crate) fn labelled_lines(page: &Shown) -> String {
    let shouted = |(at, one): (usize, &crate::eval_credits::page::Teaser)| {
        (
            2 * at + 1,
            format!(
                "<div class=\"article__section article__section_type_text\"><p><strong>RELATED: <a href=\"{}\">{}</a></strong></p></div>\n",
                esc(&one.href),
                esc(&one.headline)
            ),
        )
    };
    let related: Vec<(usize, String)> = page.teasers.iter().take(2).enumerate().map(shouted).collect();
    let set = |(at, text): (usize, &String)| {
        let inset = page.inset.as_deref().filter(|_| at == 2).unwrap_or_default();
        let line = related.iter().find(|(after, _)| *after == at).map(|(_, line)| line.as_str());
        format!(
            "<div class=\"article__section article__section_type_text\"><p>{}</p></div>\n{inset}{}",
            esc(text),
            line.unwrap_or_default()
        )
    };
    let body: String = page.body.iter().enumerate().map(set).collect();
    LABELLED_LINES.around(page, &esc(&page.headline), &body)
}

const LABELLED_LINES: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en-US"><head><meta charset="CHARSET"><title>{title} | ridge.example</title>{head}<script type="application/ld+json">[{"@context":"http://schema.org","@type":"NewsArticle","headline":"{title}","author":{"@type":"Person","name":"{site}"},"publisher":{"@type":"Organization","name":"{site}"}}]</script></head><body class="body body_type_article"><div class="page page_type_article"><header class="header"><div class="header__branding"><a href="/" class="header__logo"><img src="/assets/channel.svg" alt="{site}"></a></div><ul class="header__alerts"><li>Weather Alert: Wind advisory until 6 PM</li></ul><nav class="header__nav"><a href="/news">News</a><a href="/weather">Weather</a><a href="/watch">Watch Live</a></nav></header>
<main class="grid grid_type_article"><div class="grid__main"><article class="article"><div class="article__headline-wrap"><div class="article__kicker"><a href="/local">Local News</a></div><h1 class="article__headline">{title}</h1>{summary}</div><div class="article__video"><div class="video-js" data-poster="/v.jpg"><button>Play Video</button><div class="video__overlay"><span>Close</span><p>More Videos</p><ol class="video__next"><li>Next up in 5</li><li>Example video title will go here for this video</li></ol></div></div></div><div class="article__byline">{top}<div class="article__published">Published: 9:14 AM EST November 3, 2026</div><div class="article__updated">Updated: 11:40 AM EST November 3, 2026</div></div><div class="article__share"><a class="icon_facebook" href="/s/f" aria-label="Facebook"></a><a class="icon_x" href="/s/x" aria-label="X"></a></div><div class="article__body">{body}</div><div class="article__section article__section_type_html">{foot}{logo}</div><div class="article__section article__section_type_text">{notice}{link}</div><div class="article__section article__section_type_ad"><span>AD</span></div><p class="article__promo"><strong>Download the {site} app for breaking news and weather.</strong></p>{counter}</article></div>
<aside class="grid__side"><div class="carousel"><h2>Before You Leave, Check This Out</h2><ul>{teasers}</ul></div><div class="comments" data-module="comments">{comments}</div>{author}</aside></main><footer class="footer"><ul><li><a href="/eeo">EEO Public File</a></li><li><a href="/fcc">FCC Online Public Inspection File</a></li></ul><div class="footer__partners">{partners}</div><div>© 2026 {site}. All Rights Reserved.</div></footer></div></body></html>"##,
    both: r#"<div class="article__author">Author: {names} ({of})</div>"#,
    only_names: r#"<div class="article__author">Author: {names}</div>"#,
    only_of: r#"<div class="article__author">Author: {of}</div>"#,
    name: ("{name}", ", "),
    paragraph: "<p>{text}</p>\n",
    summary: "<div class=\"article__summary\">{text}</div>",
    logo: r#"<div class="photo"><div class="photo__ratio" style="padding-bottom:25%"><img class="photo__image" src="{src}" alt="{alt}"></div></div>"#,
    notice: "<p><em>{text}</em></p>",
    link: r#"<p><a href="{href}"{rel} target="_blank">{inner}</a></p>"#,
    words: "Click here for the full report",
    round: Round::Words,
    teaser: r#"<li class="carousel__item"><a class="headline-list__link" href="{href}"><div class="headline-list__title">{headline}</div></a><div class="headline-list__by">{by}</div></li>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="comments__one"><span class="comments__who">{who}</span><p>{what}</p></div>"#,
    author: r#"<div class="article__bio"><p>{text}</p></div>"#,
};

/// A public station on a shared platform: the newsroom first, a bar, then the names, both in one line over "Published"; a player that says how long.
pub(crate) const NEWSROOM_FIRST: Manner = Manner {
    page: r##"<!DOCTYPE html><html class="ArtP" lang="en"><head><meta charset="CHARSET"><title>{title}</title>{head}<meta property="fb:app_id" content="7"><script type="application/ld+json">{"@context":"http://schema.org","@type":"ListenAction","description":"{title}","name":"{title}"}</script></head><body class="ArtP-body" data-body-id="0000019a"><div class="MegaHead"><ps-header class="PH"><div class="PH-top-bar"><div class="PH-donate-button"><a href="/donate">Donate</a></div><a class="PageLogo" href="/"><img class="PageLogo-image" src="/dims4/logo.png" alt="{site}" width="200" height="50"></a></div><nav class="Nav"><ul><li><a href="/news">News</a></li><li><a href="/shows">Shows</a></li><li><a href="/schedule">Schedule</a></li></ul></nav></ps-header></div>
<div class="ArtP-mainContainer"><main class="ArtP-main"><article><ps-lead><div class="ArtP-lead"><figure class="Figure"><img class="Image" src="/dims4/wall.jpg" alt="" width="880" height="587"><div class="Figure-content"><div class="Figure-credit">Yara Fenwick</div><span class="Figure-pipe">/</span><div class="Figure-source">Bay Archive</div><figcaption class="Figure-caption">The fence has stood since Thursday.</figcaption></div></figure></div></ps-lead><div class="ArtP-breadcrumb"><a href="/news">Local News</a></div><h1 class="ArtP-headline">{title}</h1>{summary}<div class="ArtP-contentInfo"><div class="ArtP-bylines">{top}</div><div class="ArtP-timestamp"><div class="ArtP-datePublished">Published November 3, 2026 at 9:14 AM EST</div></div><div class="ActionBar"><div class="SocialBar"><a href="/f"><svg><use xlink:href="#fb"></use></svg><span>Facebook</span></a><a href="/m"><svg><use xlink:href="#ml"></use></svg><span>Email</span></a></div></div></div><ps-stream-url class="ListenButton"><button>LISTEN</button> • <span>3:52</span></ps-stream-url><div class="ArtP-articleBody RTE">{body}<p></p><div class="Copyright">Copyright 2026 {site}</div></div>{foot}<div class="ArtP-credit">{logo}{notice}{link}</div>{counter}<div class="ArtP-tags"><span>Tags</span> <a href="/tags/local">Local News</a></div><div class="ArtP-authorInfo">{author}</div></article><div class="ListA"><div class="ListA-header">Related Content</div><ul>{teasers}</ul></div><div class="Coral">{comments}</div></main><aside class="ArtP-aside"><div class="GoogleDfpAd"></div><div class="NewsletterModule">Sign up for the morning letter</div></aside></div><footer class="FooterPage"><div class="FooterPage-logos">{partners}</div><div>© 2026 {site}</div></footer><ps-player class="Player"><div>On Air Now</div><div>{site}</div><div>All Streams</div></ps-player></body></html>"##,
    both: r#"<div class="ArtP-byline">{of} <span class="ArtP-pipe">|</span> By {names}</div>"#,
    only_names: r#"<div class="ArtP-byline">By {names}</div>"#,
    only_of: r#"<div class="ArtP-byline">{of}</div>"#,
    name: (r#"<a href="/people/guest" class="Link">{name}</a>"#, ",&nbsp;"),
    paragraph: "<p>{text}</p>\n",
    summary: "<h2 class=\"ArtP-subHeadline\">{text}</h2>",
    logo: r#"<div class="Enh" data-align-left><div class="Enh-item"><figure class="Figure"><picture><source type="image/webp" srcset="{src} 1x"><img class="Image" alt="{alt}" srcset="{src} 1x" src="{src}" width="180" loading="lazy"></picture></figure></div></div>"#,
    notice: "<p><i>{text}</i></p>",
    link: r#"<p><a class="Link" href="{href}"{rel} target="_blank">{inner}</a></p>"#,
    words: "Heard and read first there",
    round: Round::Words,
    teaser: r#"<li class="ListA-items-item"><ps-promo class="PromoB"><div class="PromoB-category"><a href="/news">Local News</a></div><div class="PromoB-title"><a class="Link" href="{href}">{headline}</a></div><div class="PromoB-byline">{by}</div></ps-promo></li>"#,
    partner: r#"<a href="/p"><img src="{logo}" alt="{name}"></a>"#,
    comment: r#"<div class="Coral-c"><span>{who}</span><p>{what}</p></div>"#,
    author: r#"<div class="AuthorM"><div class="AuthorM-bio">{text}</div></div>"#,
};
