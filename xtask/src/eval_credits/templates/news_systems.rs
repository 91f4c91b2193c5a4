//! In the manner of systems made for news: rendered components with their data in a script, wire renderers, accelerated pages.

use crate::eval_credits::manner::{Manner, Round};

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
