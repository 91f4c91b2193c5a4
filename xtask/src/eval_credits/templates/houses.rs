//! An eighth group, modelled on what known systems of newsrooms and blogs put out; written before the reader met any of it.

use crate::eval_credits::manner::{Manner, Round};
use crate::eval_credits::page::{Logo, Shown, esc};

/// A classic theme of the commonest blog system: the house's editor in its own footer, what was pasted inside the text.
pub(crate) const WP_CLASSIC: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en-US" class="no-js"><head><meta charset="CHARSET"><title>{title} &#8211; {site}</title>{head}<link rel='stylesheet' id='twentysixteen-style-css' href='/wp-content/themes/twentysixteen/style.css' type='text/css'></head><body class="post-template-default single single-post postid-4711 single-format-standard group-blog"><div id="page" class="site"><div class="site-inner"><a class="skip-link screen-reader-text" href="#content">Skip to content</a><header id="masthead" class="site-header"><div class="site-header-main"><div class="site-branding"><p class="site-title"><a href="/" rel="home">{site}</a></p><p class="site-description">What goes on here</p></div></div></header><div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main">
<article id="post-4711" class="post-4711 post type-post status-publish format-standard hentry category-news"><header class="entry-header"><h1 class="entry-title">{title}</h1></header><div class="entry-content">{top}{summary}{body}{foot}<hr />{logo}{notice}{link}</div><footer class="entry-footer"><span class="byline"><img alt='' src='/avatar/5.png' class='avatar avatar-49 photo' height='49' width='49' /><span class="screen-reader-text">Author </span><a class="url fn n" href="/author/editor/">Web Editor</a></span><span class="posted-on"><span class="screen-reader-text">Posted on </span><a href="/2026/11/closure/" rel="bookmark"><time class="entry-date published" datetime="2026-11-03T09:14:00+00:00">November 3, 2026</time></a></span><span class="cat-links"><span class="screen-reader-text">Categories </span><a href="/category/news/" rel="category tag">News</a></span></footer></article>
<div id="comments" class="comments-area"><h2 class="comments-title">Thoughts on &ldquo;{title}&rdquo;</h2><ol class="comment-list">{comments}</ol><div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title">Leave a Reply</h3><form action="/wp-comments-post.php"><textarea></textarea></form></div></div></main></div><aside id="secondary" class="sidebar widget-area"><section id="recent-posts-2" class="widget widget_recent_entries"><h2 class="widget-title">Recent Posts</h2><ul>{teasers}</ul></section><section class="widget widget_text">{author}</section></aside></div><footer id="colophon" class="site-footer"><div class="site-info">{partners}<a href="/">{site}</a></div></footer></div></div></body></html>"##,
    both: "<p><em>By {names}, {of}</em></p>\n",
    only_names: "<p><em>By {names}</em></p>\n",
    only_of: "<p><em>{of}</em></p>\n",
    name: ("{name}", " and "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p><strong>{text}</strong></p>\n",
    logo: r#"<p><img loading="lazy" decoding="async" class="alignnone size-medium wp-image-4712" src="{src}" alt="{alt}" width="300" height="75" srcset="{src} 300w, {src}?w=150 150w" sizes="(max-width: 300px) 85vw, 300px" /></p>"#,
    notice: "<p><em>{text}</em></p>\n",
    link: r#"<p><a href="{href}"{rel}>{inner}</a></p>"#,
    words: "Read the original here",
    round: Round::Words,
    teaser: "<li><a href=\"{href}\">{headline}</a> <span class=\"post-date\">{by}</span></li>",
    partner: r#"<a href="/p"><img src="{logo}" alt="{name}"></a>"#,
    comment: r#"<li class="comment even thread-even depth-1"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><img src='/avatar/9.png' class='avatar' alt='' /><b class="fn">{who}</b> <span class="says">says:</span></div><div class="comment-metadata"><a href="/2026/11/closure/#comment-3"><time>November 4, 2026 at 8:02 am</time></a></div></footer><div class="comment-content"><p>{what}</p></div><div class="reply"><a rel='nofollow' class='comment-reply-link' href='#'>Reply</a></div></article></li>"#,
    author: r#"<div class="textwidget"><p>{text}</p></div>"#,
};

/// A theme for small newsrooms: guest author with an employer, a sponsor's flag, the mark an emoji's size behind the notice.
pub(crate) const NEWSPACK: Manner = Manner {
    page: r##"<!doctype html><html lang="en-US"><head><meta charset="CHARSET"><title>{title} - {site}</title>{head}<script type="application/ld+json" class="yoast-schema-graph">{"@context":"https://schema.org","@graph":[{"@type":"Article","headline":"{title}","author":[{"@type":"Person","name":"{site} staff"}],"publisher":{"@id":"/#organization"}},{"@type":"Organization","@id":"/#organization","name":"{site}"}]}</script></head><body class="post-template-default single single-post newspack-front-page hide-homepage-title has-featured-image single-featured-image-default"><div id="page" class="site"><header id="masthead" class="site-header hide-header-search"><div class="top-header-contain"><div class="wrapper"><nav class="secondary-menu nav2"><ul><li><a href="/donate">Donate</a></li></ul></nav></div></div><div class="middle-header-contain"><div class="site-branding"><a href="/" class="custom-logo-link" rel="home"><img class="custom-logo" src="/logo-site.png" alt="{site}"></a></div></div></header>
<div id="content" class="site-content"><section id="primary" class="content-area category-news"><main id="main" class="site-main"><header class="entry-header"><span class="cat-links"><span class="screen-reader-text">Posted in</span><a href="/news">News</a></span><h1 class="entry-title ">{title}</h1>{summary}<div class="entry-subhead"><div class="entry-meta">{top}<span class="posted-on"><time class="entry-date published">November 3, 2026</time></span></div><div class="sharedaddy sd-sharing-enabled"><div class="sd-block sd-social"><h3 class="sd-title">Share this:</h3><ul><li><a class="share-facebook" href="#"><span>Facebook</span></a></li></ul></div></div></div></header>
<div class="main-content"><article id="post-9" class="post-9 post type-post"><div class="entry-content">{body}<div class="scaip scaip-1"><aside id="newspack-ad" class="widget">Advertisement</aside></div>{foot}<hr class="wp-block-separator has-alpha-channel-opacity">{notice}{link}</div><footer class="entry-footer"><span class="tags-links"><span>Tagged: </span><a href="/tag/x" rel="tag">river</a></span></footer></article>{author}<div id="comments" class="comments-area comments-toggle"><div class="comments-title-wrap"><h2 class="comments-title">Join the Conversation</h2></div><ol class="comment-list">{comments}</ol></div></div><aside id="secondary" class="widget-area"><section class="widget"><div class="wpnbha is-style-borders"><h2 class="article-section-title"><span>Latest</span></h2>{teasers}</div></section></aside></main></section></div><footer id="colophon" class="site-footer"><div class="footer-widgets">{partners}</div></footer></div></body></html>"##,
    both: r##"<span class="author-avatar"><img src="/avatar/1.jpg" class="avatar" alt=""></span><span class="byline"><span>by</span> <span class="author vcard"><a class="url fn n" href="/author/guest/">{names}</a></span>, <span class="employer">{of}</span></span>"##,
    only_names: r##"<span class="byline"><span>by</span> <span class="author vcard"><a class="url fn n" href="/author/guest/">{names}</a></span></span>"##,
    only_of: r##"<span class="byline"><span class="employer">{of}</span></span>"##,
    name: (
        "{name}",
        "</a></span> and <span class=\"author vcard\"><a class=\"url fn n\" href=\"/author/2/\">",
    ),
    paragraph: "<p class=\"wp-block-paragraph\">{text}</p>\n",
    summary: "<div class=\"newspack-post-subtitle\">{text}</div>",
    logo: r#"<img src="{src}?fit=32%2C32&#038;ssl=1" alt="{alt}" style="width:1em;height:1em;margin-left:10px;">"#,
    notice: "<p class=\"republished has-small-font-size\">{text} {logo}</p>",
    link: r#"<p><a target="_blank" href="{href}"{rel}>{inner}</a></p>"#,
    words: "This article first ran here",
    round: Round::Words,
    teaser: r#"<article class="post-has-image type-post"><div class="entry-wrapper"><h3 class="entry-title"><a href="{href}" rel="bookmark">{headline}</a></h3><div class="entry-meta"><span class="byline">{by}</span></div></div></article>"#,
    partner: r#"<figure class="wp-block-image"><img src="{logo}" alt="{name}"></figure>"#,
    comment: r#"<li class="comment"><div class="comment-body"><div class="comment-author vcard"><cite class="fn">{who}</cite></div><div class="comment-content"><p>{what}</p></div></div></li>"#,
    author: r#"<div class="author-bio"><div class="author-bio-text"><div class="author-bio-header"><h2 class="accent-header">About</h2></div><p>{text}</p></div></div>"#,
};

/// The same with its notice: the mark stands inside it, in line, or alone where there is no notice.
pub(crate) fn newspack(page: &Shown) -> String {
    let set = NEWSPACK.set(page);
    let logo = match &page.logo {
        Logo::Image { src, alt } => NEWSPACK.logo.replace("{src}", &esc(src)).replace("{alt}", &esc(alt)),
        _ => page.logo_html("img"),
    };
    match set.contains("{logo}") {
        true => set.replace("{logo}", &logo),
        false => {
            set.replace("<hr class=\"wp-block-separator", &format!("{logo}<hr class=\"wp-block-separator"))
        }
    }
}

/// A system for newsletters and magazines: the newsroom is the second author, the link a bookmark card, the notice a callout.
pub(crate) const GHOST: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en"><head><title>{title}</title><meta charset="CHARSET">{head}<meta name="generator" content="Ghost 5.96"><script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","publisher":{"@type":"Organization","name":"{site}"},"headline":"{title}"}</script></head><body class="post-template tag-news has-sans-title"><div class="gh-viewport"><header id="gh-navigation" class="gh-navigation is-left-logo gh-outer"><div class="gh-navigation-inner gh-inner"><div class="gh-navigation-brand"><a class="gh-navigation-logo is-title" href="/">{site}</a></div><nav class="gh-navigation-menu"><ul class="nav"><li class="nav-home"><a href="/">Home</a></li><li class="nav-about"><a href="/about/">About</a></li></ul></nav></div></header>
<main class="gh-main"><article class="gh-article post tag-news"><header class="gh-article-header gh-canvas"><a class="gh-article-tag" href="/tag/news/">News</a><h1 class="gh-article-title is-title">{title}</h1>{summary}<div class="gh-article-meta"><div class="gh-article-author-image instapaper_ignore"><a href="/author/desk/"><svg viewBox="0 0 24 24"><path d="M3 3h18"></path></svg></a></div><div class="gh-article-meta-wrapper">{top}<div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="2026-11-03">Nov 3, 2026</time><span class="gh-article-meta-length"><span class="bull">—</span> 4 min read</span></div></div></div></header><section class="gh-content gh-canvas is-body drop-cap">{body}{foot}<hr>{logo}{notice}{link}</section></article><div class="gh-comments gh-canvas"><div class="gh-comments-header"><h2 class="gh-comments-title">Member discussion</h2></div>{comments}</div></main>{author}
<section class="gh-container is-grid gh-outer"><div class="gh-container-inner gh-inner"><h2 class="gh-container-title">Read more</h2><div class="gh-feed">{teasers}</div></div></section><footer class="gh-footer gh-outer"><div class="gh-footer-inner gh-inner"><div class="gh-footer-bar"><span class="gh-footer-logo is-title">{site}</span><nav class="gh-footer-menu">{partners}</nav></div></div></footer></div></body></html>"##,
    both: r##"<h4 class="gh-article-author-name"><a href="/author/guest/">{names}</a>, <a href="/author/partner/">{of}</a></h4>"##,
    only_names: r##"<h4 class="gh-article-author-name"><a href="/author/guest/">{names}</a></h4>"##,
    only_of: r##"<h4 class="gh-article-author-name"><a href="/author/partner/">{of}</a></h4>"##,
    name: ("{name}", "</a>, <a href=\"/author/guest-2/\">"),
    paragraph: "<p>{text}</p>\n",
    summary: "<p class=\"gh-article-excerpt is-body\">{text}</p>",
    logo: r#"<figure class="kg-card kg-image-card"><img src="{src}" class="kg-image" alt="{alt}" loading="lazy" width="600" height="150"></figure>"#,
    notice: r#"<div class="kg-card kg-callout-card kg-callout-card-grey"><div class="kg-callout-emoji">📰</div><div class="kg-callout-text">{text}</div></div>"#,
    link: r#"<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="{href}"{rel}><div class="kg-bookmark-content"><div class="kg-bookmark-title">{inner}</div><div class="kg-bookmark-description">Residents were told too late</div><div class="kg-bookmark-metadata"><img class="kg-bookmark-icon" src="/favicon-7.ico" alt=""></div></div></a></figure>"#,
    words: "The story at its home",
    round: Round::Words,
    teaser: r#"<article class="gh-card post"><a class="gh-card-link" href="{href}"><div class="gh-card-wrapper"><h3 class="gh-card-title is-title">{headline}</h3><footer class="gh-card-meta"><span class="gh-card-author">{by}</span><time class="gh-card-date">Nov 2, 2026</time></footer></div></a></article>"#,
    partner: r#"<a href="/p"><img src="{logo}" alt="{name}"></a>"#,
    comment: r#"<div class="comment-thread"><div class="flex flex-row"><h4 class="font-semibold">{who}</h4><span>1d ago</span></div><div class="gh-comment-content"><p>{what}</p></div></div>"#,
    author: r#"<section class="gh-about-author"><p>{text}</p></section>"#,
};

/// A field system's default theme: byline a field above the text, source and mark in a region of blocks below the node.
pub(crate) const OLIVERO: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="CHARSET"><meta name="Generator" content="Drupal 10 (https://www.drupal.org)" /><title>{title} | {site}</title>{head}</head><body class="path-node page-node-type-article"><div id="page-wrapper" class="page-wrapper"><div id="page"><header id="header" class="site-header"><div class="site-branding"><div class="site-branding__inner"><div class="site-branding__text"><div class="site-branding__name"><a href="/" rel="home">{site}</a></div></div></div></div></header><div id="main-wrapper" class="layout-main-wrapper layout-container"><div id="main" class="layout-main"><div class="main-content"><a id="main-content" tabindex="-1"></a><div class="main-content__container container"><div class="region region--highlighted grid-full layout--pass--content-medium"><div data-drupal-messages-fallback class="hidden messages-list"></div></div><div class="region region--breadcrumb"><nav class="breadcrumb"><ol><li>Home</li></ol></nav></div><main role="main"><div class="region region--content-above grid-full layout--pass--content-medium"><div id="block-olivero-page-title" class="block block-core block-page-title-block"><h1 class="title page-title"><span class="field field--name-title field--type-string field--label-hidden">{title}</span></h1></div></div>
<div class="region region--content grid-full layout--pass--content-medium"><div id="block-olivero-content" class="block block-system block-system-main-block"><div class="block__content"><article data-history-node-id="88" class="node node--type-article node--promoted node--view-mode-full"><header><div class="node__meta"><span>By <span rel="schema:author" class="field field--name-uid"><a title="View user profile." href="/user/3" class="username">webdesk</a></span>, 3 November, 2026</span></div></header><div class="node__content">{top}<div class="text-content clearfix field field--name-body field--type-text-with-summary field--label-hidden field__item">{summary}{body}</div>{foot}</div></article></div></div>
<div id="block-source" class="block block-block-content"><h2 class="block__title">Where this comes from</h2><div class="block__content">{logo}<div class="text-content">{notice}</div>{link}</div></div></div></main><div class="region region--sidebar grid-full"><div class="views-element-container block block-views"><h2 class="block__title">Newest here</h2><div class="view-content">{teasers}</div></div></div><section data-drupal-selector="comments" class="comments"><h2 class="comments__title">Comments</h2>{comments}</section>{author}</div></div></div></div><footer class="site-footer"><div class="site-footer__inner container"><div class="region region--footer-top">{partners}</div></div></footer></div></div></body></html>"##,
    both: r##"<div class="field field--name-field-byline field--type-string field--label-inline clearfix"><div class="field__label">Byline</div><div class="field__items"><div class="field__item">{names}</div></div></div><div class="field field--name-field-outlet field--type-entity-reference field--label-inline clearfix"><div class="field__label">Outlet</div><div class="field__item"><a href="/outlet/4" hreflang="en">{of}</a></div></div>"##,
    only_names: r##"<div class="field field--name-field-byline field--type-string field--label-inline clearfix"><div class="field__label">Byline</div><div class="field__items"><div class="field__item">{names}</div></div></div>"##,
    only_of: r##"<div class="field field--name-field-outlet field--type-entity-reference field--label-inline clearfix"><div class="field__label">Outlet</div><div class="field__item"><a href="/outlet/4" hreflang="en">{of}</a></div></div>"##,
    name: ("{name}", "</div><div class=\"field__item\">"),
    paragraph: "<p>{text}</p>\n",
    summary: "<p class=\"lead\">{text}</p>\n",
    logo: r#"<div class="field field--name-field-media-image"><img loading="eager" src="{src}" width="480" height="120" alt="{alt}" class="image-style-wide" /></div>"#,
    notice: "<p>{text}</p>",
    link: r#"<div class="field field--name-field-link field--type-link"><div class="field__item"><a href="{href}"{rel}>{inner}</a></div></div>"#,
    words: "Original article",
    round: Round::Words,
    teaser: r#"<div class="views-row"><div class="views-field views-field-title"><span class="field-content"><a href="{href}" hreflang="en">{headline}</a></span></div><div class="views-field views-field-uid"><span class="field-content">{by}</span></div></div>"#,
    partner: r#"<div class="block"><img src="{logo}" alt="{name}"></div>"#,
    comment: r#"<article class="comment js-comment"><div class="comment__text-wrapper"><footer class="comment__meta"><p class="comment__author"><span class="username">{who}</span></p></footer><div class="comment__content"><div class="comment__text-content"><p>{what}</p></div></div></div></article>"#,
    author: r#"<div class="block block-views-blockabout-author"><div class="field__item">{text}</div></div>"#,
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

/// A builder for small sites: text blocks of their own, the credit at the end of the text, next and previous below.
pub(crate) const SQUARES: Manner = Manner {
    page: r##"<!doctype html><html xmlns:og="http://opengraphprotocol.org/schema/" lang="en-US"><head><meta charset="CHARSET"><title>{title} &mdash; {site}</title>{head}</head><body id="item-63" class="view-item collection-type-blog-side-by-side"><div id="siteWrapper" class="clearfix site-wrapper"><header data-test="header" id="header" class="white header theme-col--primary"><div class="header-title-text"><a id="site-title" href="/">{site}</a></div></header><main id="page" class="container" role="main"><article class="sections" id="sections"><section class="page-section content-collection full-bleed-section collection-type-blog"><div class="content-wrapper"><div class="content"><div class="blog-item-wrapper"><article id="article-" class="h-entry blog-item author-63"><div class="blog-item-inner-wrapper"><div class="blog-item-top-wrapper"><div class="blog-item-title"><h1 class="entry-title entry-title--large p-name" itemprop="headline">{title}</h1></div><div class="blog-item-meta-wrapper"><div class="blog-item-author-date-wrapper"><div class="blog-meta-item blog-meta-item--date"><time class="dt-published blog-item-date-wrapper" pubdate><span>Nov 3</span></time></div><div class="blog-meta-item blog-meta-item--author"><span class="blog-meta-primary"><span class="blog-author-name">{site}</span></span></div></div></div></div>
<div class="blog-item-content-wrapper"><div class="blog-item-content e-content"><div class="sqs-layout sqs-grid-12 columns-12"><div class="row sqs-row"><div class="col sqs-col-12 span-12">{top}<div class="sqs-block html-block sqs-block-html"><div class="sqs-block-content"><div class="sqs-html-content">{summary}{body}</div></div></div>{foot}<div class="sqs-block horizontalrule-block sqs-block-horizontalrule"><div class="sqs-block-content"><hr /></div></div><div class="sqs-block image-block sqs-block-image"><div class="sqs-block-content"><div class="image-block-outer-wrapper layout-caption-hidden design-layout-inline"><figure class="sqs-block-image-figure intrinsic"><div class="image-block-wrapper">{logo}</div></figure></div></div></div><div class="sqs-block html-block sqs-block-html"><div class="sqs-block-content"><div class="sqs-html-content">{notice}{link}</div></div></div></div></div></div></div></div></div><div class="blog-item-author-profile-wrapper">{author}</div><div class="blog-item-comments">{comments}</div></article></div></div></div></section></article><section id="itemPagination" class="item-pagination item-pagination--prev-next">{teasers}</section></main><footer class="sections" id="footer-sections"><section class="page-section">{partners}</section></footer></div></body></html>"##,
    both: r#"<div class="sqs-block html-block sqs-block-html"><div class="sqs-block-content"><div class="sqs-html-content"><p class="sqsrte-small" style="white-space:pre-wrap;"><em>Words by {names} for {of}</em></p></div></div></div>"#,
    only_names: r#"<div class="sqs-block html-block sqs-block-html"><div class="sqs-block-content"><div class="sqs-html-content"><p class="sqsrte-small" style="white-space:pre-wrap;"><em>Words by {names}</em></p></div></div></div>"#,
    only_of: r#"<div class="sqs-block html-block sqs-block-html"><div class="sqs-block-content"><div class="sqs-html-content"><p class="sqsrte-small" style="white-space:pre-wrap;"><em>{of}</em></p></div></div></div>"#,
    name: ("{name}", " &amp; "),
    paragraph: "<p class=\"\" style=\"white-space:pre-wrap;\">{text}</p>\n",
    summary: "<h4 style=\"white-space:pre-wrap;\">{text}</h4>",
    logo: r#"<img data-stretch="false" data-src="{src}" data-image="{src}" data-image-dimensions="600x150" data-image-focal-point="0.5,0.5" alt="{alt}" data-load="false" elementtiming="system-image-block" src="{src}" width="600" height="150" sizes="100vw" onload="this.classList.add('loaded')" srcset="{src}?format=100w 100w, {src}?format=300w 300w" loading="lazy">"#,
    notice: "<p class=\"sqsrte-small\">{text}</p>",
    link: r#"<p class=""><a href="{href}"{rel} target="_blank">{inner}</a></p>"#,
    words: "Go to the source",
    round: Round::Logo,
    teaser: r#"<a href="{href}" class="item-pagination-link item-pagination-link--next"><div class="pagination-title-wrapper"><div class="visually-hidden"><span class="item-pagination-prev-next">Next</span></div><h2 class="item-pagination-title">{headline}</h2><span class="item-pagination-by">{by}</span></div></a>"#,
    partner: r#"<div class="sqs-block image-block"><img data-src="{logo}" alt="{name}"></div>"#,
    comment: r#"<div class="comment-item"><span class="author-name">{who}</span><div class="comment-body"><p>{what}</p></div></div>"#,
    author: r#"<div class="author-profile"><div class="author-bio">{text}</div></div>"#,
};

/// An aggregator's application: the provider's chip over the headline in a bar of its own, "Story by" beneath, a feed of cards.
pub(crate) const START_PAGE: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en-us" dir="ltr"><head><meta charset="CHARSET"><title>{title}</title>{head}</head><body><div id="root"><views-header-wc><div class="root"><a href="/" title="{site}">{site}</a><div class="searchbox">Search the web</div></div></views-header-wc><entry-point-views instance-id="EntryPointViewsWC"><consumption-page instance-src="default"><div class="consumption-page-background"><div class="consumption-page-gridarea_content"><cp-article instance-id="CpArticle-AA1"><div class="article-header"><div class="viewsHeader">{logo}<span class="viewsHeaderDate">3d • 4 min read</span></div><h1 class="viewsHeaderText">{title}</h1><div class="viewsAttribution">{top}</div></div><div class="article-body article-reader-container"><div class="article-summary">{summary}</div>{body}<slot name="AA-image-0"></slot>{foot}<p class="continue-read-break"></p>{notice}{link}</div></cp-article></div>
<div class="consumption-page-gridarea_social"><social-bar-wc><div class="comments-entry">Comments</div></social-bar-wc>{comments}</div><div class="consumption-page-gridarea_feed"><cp-feed><div class="feed-title">More for You</div>{teasers}</cp-feed></div>{author}</div></consumption-page></entry-point-views><div class="footer-wc">{partners}</div></div></body></html>"##,
    both: r##"<a class="viewsAttributionProvider" href="/community/channel/vid-7">{of}</a><span class="viewsAttributionBy">Story by {names}</span>"##,
    only_names: r##"<span class="viewsAttributionBy">Story by {names}</span>"##,
    only_of: r##"<a class="viewsAttributionProvider" href="/community/channel/vid-7">{of}</a>"##,
    name: ("{name}", ", "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p>{text}</p>",
    logo: r#"<a class="provider-image-link" href="/community/channel/vid-7"><img class="provider-image" src="{src}" alt="{alt}"></a>"#,
    notice: "<p><i>{text}</i></p>",
    link: r#"<p><a href="{href}"{rel} target="_blank" data-t="{&quot;n&quot;:&quot;destination&quot;}">{inner}</a></p>"#,
    words: "Visit the publisher",
    round: Round::Words,
    teaser: r#"<cs-card class="feed-card"><a class="heading" href="{href}">{headline}</a><div class="attribution">{by} · 2d</div></cs-card>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="sc-comment"><div class="sc-user">{who}</div><div class="sc-text">{what}</div><div class="sc-actions">Like Reply</div></div>"#,
    author: r#"<div class="sc-profile">{text}</div>"#,
};

/// A French-speaking daily that runs a story in English: its own words around it, the place of printing in the line of credit.
pub(crate) const QUOTIDIEN: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="fr"><head><meta charset="CHARSET"><title>{title} | {site}</title>{head}<meta name="generator" content="TYPO3 CMS"></head><body id="p12" class="page-12 pagelevel-2 language-0"><div id="top"></div><a class="visually-hidden-focusable" href="#page-content"><span>Aller au contenu</span></a><header id="page-header" class="bp-page-header navbar"><a class="navbar-brand" href="/">{site}</a></header><nav class="breadcrumb-section"><ol class="breadcrumb"><li class="breadcrumb-item">Accueil</li></ol></nav><div id="page-content" class="bp-page-content main-section"><div class="section section-default"><div class="container"><div class="section-row"><main class="section-column maincontent-wrap" role="main"><div id="c31" class="frame frame-default frame-type-news_pi1"><div class="frame-inner"><div class="news news-single"><div class="article" itemscope itemtype="http://schema.org/Article"><div class="header"><h1 itemprop="headline">{title}</h1></div><div class="footer"><p><span class="news-list-date"><time itemprop="datePublished" datetime="2026-11-03">03.11.2026</time></span> <span class="news-list-category">Monde</span></p></div>
<div class="teaser-text" itemprop="description">{summary}</div>{top}<div class="news-text-wrap" itemprop="articleBody">{body}</div>{foot}<div class="news-related-wrap"><div class="news-related news-related-links"><h4>Liens</h4><ul><li><span class="news-related-links-link">{link}</span></li></ul></div><div class="news-related-files">{logo}</div><div class="mentions">{notice}</div></div></div></div></div></div></main><div class="section-column subnav-wrap"><div class="frame"><header><h4>À lire aussi</h4></header>{teasers}</div></div></div></div></div><div class="section section-light"><div class="container"><h3>Vos réactions</h3>{comments}{author}</div></div></div><footer id="page-footer" class="bp-page-footer"><div class="container">{partners}<p>© {site} 2026</p></div></footer></body></html>"##,
    both: r##"<p class="signature">Par {names} ({of}) | Publié le 3 novembre 2026 à 09h14</p>"##,
    only_names: r##"<p class="signature">Par {names} | Publié le 3 novembre 2026 à 09h14</p>"##,
    only_of: r##"<p class="signature">{of} | Publié le 3 novembre 2026 à 09h14</p>"##,
    name: ("{name}", " et "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p>{text}</p>",
    logo: r#"<figure class="image"><img class="image-embed-item" title="{alt}" alt="{alt}" src="{src}" width="200" height="50" loading="lazy" /></figure>"#,
    notice: "<p>{text}</p>",
    link: r#"<a href="{href}"{rel} title="L’article d’origine">{inner}</a>"#,
    words: "Article d’origine (en anglais)",
    round: Round::Words,
    teaser: r#"<div class="article articletype-0"><div class="header"><h5><a title="{headline}" href="{href}">{headline}</a></h5></div><p class="signature">{by}</p></div>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="reaction"><p class="pseudo">{who}, 4 novembre</p><p>{what}</p></div>"#,
    author: r#"<div class="redaction"><p>{text}</p></div>"#,
};

/// A site that a script draws: modules with hashed classes, the whole of it again as data, the mark a drawing in the page.
pub(crate) fn drawn(page: &Shown) -> String {
    let set = DRAWN.set(page);
    let text: Vec<String> = page.body.iter().map(|text| format!("{{\"p\":{text:?}}}")).collect();
    let (names, of) = (page.names.as_deref().unwrap_or("Desk"), page.affiliation.as_deref().unwrap_or(""));
    let state = format!(
        "{{\"props\":{{\"pageProps\":{{\"article\":{{\"authors\":{names:?},\"partner\":{of:?},\"body\":[{}]}}}}}},\"page\":\"/news/[slug]\"}}",
        text.join(",")
    );
    set.replace("STATE", &state)
}

const DRAWN: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en"><head><meta charSet="CHARSET"/><meta name="viewport" content="width=device-width"/><title>{title}</title>{head}<meta name="next-head-count" content="6"/><link rel="preload" href="/_next/static/css/a1.css" as="style"/></head><body><div id="__next"><div class="Layout_root__x3Kq1"><header class="Header_header__2bVn7"><a aria-label="{site} home" href="/"><svg width="120" height="24" viewBox="0 0 120 24" fill="none"><title>{site}</title><path d="M0 0h120v24H0z"></path></svg></a><button class="Header_burger__9sDf0" aria-label="Open menu"><svg width="24" height="24"><path d="M3 6h18"></path></svg></button></header><main class="Article_main__Qw8eR"><div class="Article_kicker__1tYui">Community</div><h1 class="Article_title__oP3as">{title}</h1>{summary}<div class="Article_meta__Zx9cv">{top}<div class="Article_dates__bN4mq"><span>Nov 3, 2026</span><span>·</span><span>4 min</span></div></div><div class="Article_body__Lk2jh">{body}</div>{foot}<section class="Origin_box__pO8iu"><div class="Origin_mark__yT5re">{logo}</div><div class="Origin_text__wQ1as">{notice}</div><div class="Origin_cta__mN7bv">{link}</div></section></main><section class="More_grid__cX2zd"><p class="More_label__fG6hj">Keep going</p>{teasers}</section><section class="Talk_list__vB3nm">{comments}</section>{author}<footer class="Footer_root__kL9op">{partners}</footer></div></div><script id="__NEXT_DATA__" type="application/json">STATE</script></body></html>"##,
    both: r##"<div class="Author_row__uI7yt"><span class="Author_name__eR4tt">{names}</span><span class="Author_org__aS1df">{of}</span></div>"##,
    only_names: r##"<div class="Author_row__uI7yt"><span class="Author_name__eR4tt">{names}</span></div>"##,
    only_of: r##"<div class="Author_row__uI7yt"><span class="Author_org__aS1df">{of}</span></div>"##,
    name: ("{name}", "</span><span class=\"Author_name__eR4tt\">"),
    paragraph: "<p class=\"Article_p__hJ5kl\">{text}</p>\n",
    summary: "<p class=\"Article_dek__tG6yh\">{text}</p>",
    logo: r#"<svg role="img" width="160" height="40" viewBox="0 0 160 40" data-file="{src}"><title>{alt}</title><g fill="currentColor"><path d="M4 4h32v32H4z"></path><path d="M48 12h100v16H48z"></path></g></svg>"#,
    notice: "<p>{text}</p>",
    link: r#"<a class="Button_ghost__dF8gh" href="{href}"{rel}>{inner}<svg width="12" height="12"><path d="M1 11L11 1"></path></svg></a>"#,
    words: "Open the original",
    round: Round::Words,
    teaser: r#"<a class="Card_card__iK3lo" href="{href}"><span class="Card_title__zA2qw">{headline}</span><span class="Card_by__sX4ed">{by}</span></a>"#,
    partner: r#"<span class="Footer_p__rF5tg"><img src="{logo}" alt="{name}"/></span>"#,
    comment: r#"<div class="Talk_item__nH8uj"><strong>{who}</strong><p>{what}</p></div>"#,
    author: r#"<div class="Bio_root__pL0ok"><p>{text}</p></div>"#,
};
