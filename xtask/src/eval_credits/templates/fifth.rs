//! A fifth group, first half: pages of big publishing systems, credits in boxes beside, under pictures, on cards.

use crate::eval_credits::manner::{Manner, Round};
use crate::eval_credits::page::{Shown, esc};

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

/// A builder of small sites: ids and classes made by a machine, the credit in italics that open the text, the poster another.
pub(crate) const BUILDER: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en"><head><meta charset="CHARSET"><title>{title}</title>{head}<meta property="article:author" content="Front Office"><meta name="generator" content="Site builder"></head><body class="device-desktop">
<div id="SITE_CONTAINER"><div id="main_MF"><div id="SITE_HEADER" class="xU8fqS"><div id="comp-k1"><h2 class="font_2"><a href="/">{site}</a></h2></div><nav id="comp-k2"><ul><li><a href="/news">News</a></li><li><a href="/about">About</a></li></ul></nav></div>
<main id="PAGES_CONTAINER"><div id="TPAMultiSection_x"><div class="_2Ml6A"><div data-hook="post-page" class="UbhFJ7"><div class="nkqC0Q"><ul class="mJ89ha"><li class="DHUtbn"><div data-hook="profile-link"><span class="tQ0Q1A user-name" data-hook="user-name">Front Office</span></div></li><li class="MBUSKJ"><span data-hook="time-ago">Nov 3</span></li><li><span data-hook="time-to-read">4 min read</span></li></ul>
<div class="ZBcLHw"><h1 class="UbhFJ7 blog-post-title-font" data-hook="post-title"><span class="blog-post-title-font">{title}</span></h1></div>
<section data-hook="post-description"><div class="moHCnT"><div data-rce-version="9" class="fTEXDR"><div dir="ltr" class="_3KUdv"><div data-breakout="normal">{top}</div>{summary}{body}<div data-breakout="normal">{foot}</div><div data-hook="imageViewer" class="mOzQ9">{logo}</div>{notice}{link}</div></div></div></section>
<div class="lq2cno"><div data-hook="post-tags">closures</div></div></div></div><div class="p7Gr4"><section class="IsK3S2"><div class="zmlcbZ"><h2 data-hook="recent-posts">Recent Posts</h2><a href="/blog">See All</a></div><div class="pro-gallery">{teasers}</div></section>
<div data-hook="comments" class="zzgjC"><h2>Comments</h2>{comments}</div></div></div></div>{author}</main><div id="SITE_FOOTER"><div class="comp-k9">{partners}</div><p class="font_8">©2026 by {site}. Proudly made at home.</p></div></div></div></body></html>"##,
    both: r#"<p id="viewer-a1" dir="auto" class="D7iRo BeCQn"><span class="KOr6j"><em>Story by {names}, {of}</em></span></p>"#,
    only_names: r#"<p id="viewer-a1" dir="auto" class="D7iRo BeCQn"><span class="KOr6j"><em>Story by {names}</em></span></p>"#,
    only_of: r#"<p id="viewer-a1" dir="auto" class="D7iRo BeCQn"><span class="KOr6j"><em>Story by {of}</em></span></p>"#,
    name: ("{name}", " &amp; "),
    paragraph: "<div data-breakout=\"normal\"><p dir=\"auto\" class=\"D7iRo BeCQn\"><span class=\"KOr6j\"><span>{text}</span></span></p></div><div data-breakout=\"normal\"><p class=\"D7iRo\"><br></p></div>\n",
    summary: "<div data-breakout=\"normal\"><p class=\"D7iRo\"><strong>{text}</strong></p></div>",
    logo: r#"<wow-image id="img_k" class="IpIV8" data-image-info="{}"><img src="{src}" alt="{alt}" style="width:147px;height:37px;object-fit:cover" srcset="{src} 1x, {src} 2x" fetchpriority="high"></wow-image>"#,
    notice: r#"<div data-breakout="normal"><p class="D7iRo"><span style="font-style:italic">{text}</span></p></div>"#,
    link: r#"<div data-breakout="normal"><p class="D7iRo"><a class="CtQZl" href="{href}"{rel} target="_blank" data-hook="web-link">{inner}</a></p></div>"#,
    words: "Original post",
    round: Round::Words,
    teaser: r#"<div class="gallery-item-container" data-hook="item-container"><a href="{href}"><div class="item-title" data-hook="item-title">{headline}</div></a><div class="JMQfGs">{by}</div></div>"#,
    partner: r#"<div class="comp-k8"><img alt="{name}" src="{logo}"></div>"#,
    comment: r#"<div class="Zuut8i" data-hook="comment"><div data-hook="user-name">{who}</div><div>Nov 04</div><div class="HhfV7y"><p>{what}</p></div></div>"#,
    author: r#"<div id="comp-k7" class="rich"><p class="font_7">{text}</p></div>"#,
};

/// A portal that licenses from many: the provider's logo and name above all else, the writers under the headline.
pub(crate) const PORTAL: Manner = Manner {
    page: r##"<!doctype html><html class="NoJs" lang="en-US"><head><meta charset="CHARSET"><title>{title}</title>{head}<script type="application/ld+json">{"@type":"NewsArticle","headline":"{title}","publisher":{"@type":"Organization","name":"{site}","logo":{"@type":"ImageObject","url":"https://courier.example/l.png"}}}</script></head><body><div id="app"><div class="D(ib)"><div id="ybar"><a href="/" class="logo">{site}</a><form role="search"><input name="p"></form></div>
<div class="caas-container"><div class="caas-content-wrapper"><div class="caas-header"><div class="caas-logo">{logo}</div><div class="caas-title-wrapper"><h1 data-test-locator="headline">{title}</h1></div><div class="caas-attr"><div class="caas-attr-meta">{top}<div class="caas-attr-time-style"><time datetime="2026-11-03T09:00:00Z">Tue, November 3, 2026 at 9:00 AM</time> · 4 min read</div></div></div></div>
<div class="caas-content"><div class="caas-content-body"><div class="caas-body">{summary}{body}{foot}{notice}{link}</div></div><div class="caas-da"><div id="sda-LREC">Advertisement</div></div><div class="view-cmts-cta-wrapper"><button>View comments</button></div></div></div></div>
<div class="comments" data-spot="x">{comments}</div><div class="readmore-stream"><div class="stream-hd">Up next</div><ul class="stream-items">{teasers}</ul></div>{author}<div class="ft"><span>{site} · Terms · Privacy</span><ul class="providers">{partners}</ul></div></div></div></body></html>"##,
    both: r#"<div class="caas-attr-provider">{of}</div><div class="caas-attr-item-author"><span class="caas-author-byline-collapse">{names}</span></div>"#,
    only_names: r#"<div class="caas-attr-item-author"><span class="caas-author-byline-collapse">{names}</span></div>"#,
    only_of: r#"<div class="caas-attr-provider">{of}</div>"#,
    name: ("{name}", ", "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p><strong>{text}</strong></p>",
    logo: r#"<img class="caas-img lazy" data-src="{src}" alt="{alt}"><noscript><img alt="{alt}" src="{src}" class="caas-img"></noscript>"#,
    notice: r#"<p>{text}</p>"#,
    link: r#"<a class="caas-attr-provider-logo"{rel} href="{href}" data-ylk="elm:logo">{inner}</a>"#,
    words: "Article at its source",
    round: Round::Logo,
    teaser: r#"<li class="stream-item"><div class="Pos(r)"><div class="C(#959595)">{by}</div><h3><a href="{href}">{headline}</a></h3></div></li>"#,
    partner: r#"<li><img src="{logo}" alt="{name}"></li>"#,
    comment: r#"<div class="spcv_message"><span class="spcv_username">{who}</span><span>2 hours ago</span><div class="spcv_text">{what}</div></div>"#,
    author: r#"<div class="bio"><div>{text}</div></div>"#,
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

/// Facts of the article in a list, "Written by", categories among them; print and mail icons.
pub(crate) const ARTICLE_INFO: Manner = Manner {
    page: r##"<!DOCTYPE html><html xml:lang="en-gb" lang="en-gb"><head><meta http-equiv="content-type" content="text/html; charset=CHARSET"><title>{title}</title>{head}</head><body class="site com_content view-article"><div class="body"><div class="container"><header class="header"><a class="brand" href="/"><span class="site-title">{site}</span></a></header>
<div class="row-fluid"><div id="aside-left" class="span3"><div class="well"><h3 class="page-header">Latest News</h3><ul class="latestnews">{teasers}</ul></div><div class="well bannergroup">{partners}</div></div>
<main id="content" role="main" class="span9"><ul class="breadcrumb"><li>You are here: </li><li><a href="/">Home</a></li><li class="active">{title}</li></ul><div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">{title}</h2></div><div class="icons"><ul class="dropdown-menu"><li>Print</li><li>Email</li></ul></div>
<dl class="article-info muted"><dt class="article-info-term">Details</dt>{top}<dd class="category-name">Category: <a href="/news" itemprop="genre">News</a></dd><dd class="published"><span class="icon-calendar"></span>Published: 03 November 2026</dd><dd class="hits">Hits: 412</dd></dl>
<div itemprop="articleBody">{summary}{body}{foot}<p>{logo}</p>{notice}{link}</div><ul class="pager pagenav"><li class="previous"><a href="/prev">Prev</a></li></ul></div>{author}<div id="jc">{comments}</div></main></div></div></div><footer class="footer"><p>&copy; 2026 {site}</p></footer></body></html>"##,
    both: r#"<dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person">Written by <span itemprop="name">{names} ({of})</span></dd>"#,
    only_names: r#"<dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person">Written by <span itemprop="name">{names}</span></dd>"#,
    only_of: r#"<dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person">Written by <span itemprop="name">{of}</span></dd>"#,
    name: ("{name}", " and "),
    paragraph: "<p style=\"text-align: justify;\">{text}</p>\n",
    summary: "<p><strong>{text}</strong></p>",
    logo: r#"<img style="float: right;" title="{alt}" src="{src}" alt="{alt}" width="160">"#,
    notice: r#"<p><span style="font-size: 8pt;">{text}</span></p>"#,
    link: r#"<p class="readmore"><a class="btn" href="{href}"{rel}><span class="icon-chevron-right"></span> {inner}</a></p>"#,
    words: "Read more: the original article",
    round: Round::Words,
    teaser: r#"<li itemscope itemtype="https://schema.org/Article"><a href="{href}" itemprop="url"><span itemprop="name">{headline}</span></a><small>{by}</small></li>"#,
    partner: r#"<div class="banneritem"><a href="/banners/1"><img src="{logo}" alt="{name}"></a></div>"#,
    comment: r#"<div class="comment-box"><span class="comment-author">{who}</span><span class="comment-date">2026-11-04 08:00</span><div class="comment-body">{what}</div></div>"#,
    author: r#"<div class="itemAuthorBlock"><p>{text}</p></div>"#,
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

/// Pages made from a printed paper: every line of it a box placed by its corner, nothing else.
pub(crate) fn placed(page: &Shown) -> String {
    let lines = |text: &str| -> String {
        let mut made = String::new();
        let mut line = String::new();
        for word in text.split(' ') {
            if line.len() + word.len() > 84 {
                made.push_str(&format!(
                    "<div class=\"t m0 x1 h2 y3 ff1 fs0\">{}</div>",
                    esc(line.trim_end())
                ));
                line.clear();
            }
            line.push_str(word);
            line.push(' ');
        }
        made + &format!("<div class=\"t m0 x1 h2 y4 ff1 fs0\">{}</div>\n", esc(line.trim_end()))
    };
    let body: String = page.body.iter().map(|text| lines(text)).collect();
    PLACED.around(page, &esc(&page.headline), &body)
}

const PLACED: Manner = Manner {
    page: r##"<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><meta charset="CHARSET"><title>{site}, page 3</title>{head}<style>.t{position:absolute;white-space:pre}</style></head><body><div id="page-container"><div id="pf3" class="pf w0 h0" data-page-no="3"><div class="pc pc3 w0 h0">
<div class="t m0 x0 h1 y0 ff2 fs3">{site}</div><div class="t m0 x9 h1 y0 ff2 fs3">Tuesday, November 3, 2026</div><div class="t m0 x1 h6 y1 ff3 fs6">{title}</div>{summary}{top}{body}{foot}<div class="c x1 y8 w2 h3">{logo}</div>{notice}{link}</div></div>
<div id="pf4" class="pf w0 h0" data-page-no="4"><div class="pc pc4 w0 h0"><div class="t m0 x1 h6 y1 ff3 fs4">In brief</div>{teasers}{author}<div class="t m0 x1 h6 y1 ff3 fs4">Letters</div>{comments}<div class="c x1 y9">{partners}</div></div></div></div></body></html>"##,
    both: r#"<div class="t m0 x1 h2 y2 ff2 fs1">By {names}</div><div class="t m0 x1 h2 y2 ff1 fs1">{of}</div>"#,
    only_names: r#"<div class="t m0 x1 h2 y2 ff2 fs1">By {names}</div>"#,
    only_of: r#"<div class="t m0 x1 h2 y2 ff1 fs1">{of}</div>"#,
    name: ("{NAME}", " and "),
    paragraph: "",
    summary: "<div class=\"t m0 x1 h4 y2 ff3 fs2\">{text}</div>",
    logo: r#"<img class="bi x0 y0 w1 h1" alt="{alt}" src="{src}">"#,
    notice: r#"<div class="t m0 x1 h2 y5 ff4 fs0">{text}</div>"#,
    link: r#"<a class="l" href="{href}"{rel}><div class="d m1">{inner}</div></a>"#,
    words: "On the web",
    round: Round::Words,
    teaser: r#"<div class="t m0 x1 h2 y3 ff3 fs1"><a href="{href}">{headline}</a></div><div class="t m0 x1 h2 y3 ff1 fs0">{by}</div><div class="t m0 x1 h2 y3 ff1 fs0">The matter comes up again on the second Monday of the month at the hall.</div>"#,
    partner: r#"<img class="bi" alt="{name}" src="{logo}">"#,
    comment: r#"<div class="t m0 x1 h2 y3 ff1 fs0">{what}</div><div class="t m0 x1 h2 y3 ff4 fs0">{who}</div>"#,
    author: r#"<div class="t m0 x1 h2 y3 ff4 fs0">{text}</div>"#,
};
