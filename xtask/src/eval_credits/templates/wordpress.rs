//! In the manner of WordPress: block themes, themes for newsrooms, magazine themes.

use crate::eval_credits::manner::{Manner, Round};

/// A block theme of this decade: the user who put it up in the heading, the credit the first line of the text, notice, counter and mark pasted behind it.
pub(crate) const BLOCKS_PASTED: Manner = Manner {
    page: r##"<!DOCTYPE html>
<html lang="en-US"><head><meta charset="CHARSET"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title} – {site}</title>{head}<meta name="generator" content="WordPress 6.8"></head>
<body class="wp-singular post-template-default single single-post wp-embed-responsive wp-theme-manner"><div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group alignfull is-layout-flow"><div class="wp-block-group has-global-padding is-layout-constrained"><p class="wp-block-site-title"><a href="/" target="_self" rel="home">{site}</a></p><nav class="is-responsive wp-block-navigation" aria-label="Main"><button aria-haspopup="dialog" aria-label="Open menu">Menu</button><ul class="wp-block-navigation__container"><li class="wp-block-navigation-item"><a class="wp-block-navigation-item__content" href="/news/">News</a></li><li class="wp-block-navigation-item"><a class="wp-block-navigation-item__content" href="/join/">Join us</a></li></ul></nav></div></div></header>
<main class="wp-block-group has-global-padding is-layout-constrained" id="wp--skip-link--target"><div class="wp-block-group alignfull"><figure class="wp-block-post-featured-image"><img width="1600" height="900" src="/wp-content/uploads/2026/11/fence.jpg" alt="" decoding="async" fetchpriority="high"></figure><h1 class="wp-block-post-title has-x-large-font-size">{title}</h1><div class="wp-block-group has-accent-4-color has-small-font-size is-content-justification-left is-layout-flex"><p>Written by </p><div class="wp-block-post-author-name"><a href="/author/desk/" target="_self" class="wp-block-post-author-name__link">{slot}</a></div><p>in</p><div class="taxonomy-category wp-block-post-terms"><a href="/category/town/" rel="tag">Town</a></div></div></div>
<div class="entry-content alignfull wp-block-post-content has-global-padding is-layout-constrained">{summary}{top}{body}{foot}<hr class="wp-block-separator has-alpha-channel-opacity">{logo}{notice}{link}{counter}<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a class="share-x" href="?share=x">Share on X</a></li><li><a class="share-facebook" href="?share=facebook">Share on Facebook</a></li></ul></div></div>
<div class="wp-block-group alignwide"><nav class="wp-block-group is-content-justification-space-between" aria-label="Post navigation"><div class="post-navigation-link-previous wp-block-post-navigation-link"><span class="wp-block-post-navigation-link__arrow-previous">←</span><a href="/2026/11/market/" rel="prev">Stalls return to the market square</a></div></nav></div>{author}
<div class="wp-block-comments"><h2 class="wp-block-heading">Comments</h2><ol class="wp-block-comment-template">{comments}</ol></div>
<div class="wp-block-group alignwide"><h2 class="wp-block-heading has-small-font-size">More posts</h2><div class="wp-block-query alignfull"><ul class="wp-block-post-template">{teasers}</ul></div></div></main>
<footer class="wp-block-template-part"><div class="wp-block-group has-small-font-size"><p class="wp-block-site-title">{site}</p><div class="wp-block-group is-layout-flex">{partners}</div><p>Designed with <a href="https://press.example" rel="nofollow">Press</a></p></div></footer></div></body></html>"##,
    both: "<p class=\"byline\">by {names}, {of} <br />November 3, 2026</p>\n",
    only_names: "<p class=\"byline\">by {names} <br />November 3, 2026</p>\n",
    only_of: "<p class=\"byline\">{of} <br />November 3, 2026</p>\n",
    name: ("{name}", " and "),
    paragraph: "\n<p>{text}</p>\n",
    summary: "<p class=\"has-medium-font-size\"><em>{text}</em></p>\n",
    logo: r##"<img src="{src}" alt="{alt}" style="width:1em;height:1em;margin-left:10px;">"##,
    notice: "<p>{text}{mark}</p>\n",
    link: r##"<a target="_blank" href="{href}"{rel}>{inner}</a>"##,
    words: "The article on their site",
    round: Round::Notice,
    teaser: r##"<li class="wp-block-post post type-post"><div class="wp-block-group alignfull is-layout-flex"><h3 class="wp-block-post-title has-large-font-size"><a href="{href}" target="_self">{headline}</a></h3><div class="wp-block-post-author-name">{by}</div><div class="has-text-align-right wp-block-post-date"><time>November 2, 2026</time></div></div></li>"##,
    partner: r##"<figure class="wp-block-image size-thumbnail"><img src="{logo}" alt="{name}"></figure>"##,
    comment: r##"<li class="comment depth-1"><div class="wp-block-group"><div class="wp-block-avatar"><img alt="" src="/avatar/4.png"></div><div class="wp-block-comment-author-name">{who}</div><div class="wp-block-comment-date"><time>November 4, 2026</time></div><div class="wp-block-comment-content"><p>{what}</p></div><div class="wp-block-comment-reply-link"><a rel="nofollow" href="#respond">Reply</a></div></div></li>"##,
    author: r##"<div class="wp-block-post-author"><div class="wp-block-post-author__content"><p class="wp-block-post-author__bio">{text}</p></div></div>"##,
};

/// A theme for small newsrooms: guest authors with an employer, a box of the author's, sharing above and below, a widget of what else is read.
pub(crate) const NEWSROOM_THEME: Manner = Manner {
    page: r##"<!doctype html><html lang="en-US"><head><meta charset="CHARSET"><title>{title} | {site}</title>{head}<script type="application/ld+json" class="yoast-schema-graph">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"{title}","isPartOf":{"@id":"https://courier.example/2026/closure"},"author":[{"@type":"Person","name":"{slot}"}],"publisher":{"@type":"NewsMediaOrganization","name":"{site}"}}]}</script></head>
<body class="single single-post single-format-standard has-sidebar newsroom-theme"><a class="skip-link screen-reader-text" href="#main">Skip to content</a><div id="page" class="site"><header id="masthead" class="site-header"><div class="site-branding"><a href="/" class="custom-logo-link" rel="home"><img src="/logo.svg" class="custom-logo" alt="{site}"></a></div><div class="nav-wrapper"><nav class="main-navigation"><ul class="main-menu"><li class="menu-item"><a href="/local">Local</a></li><li class="menu-item"><a href="/donate">Donate</a></li></ul></nav></div></header>
<div id="content" class="site-content"><section id="primary" class="content-area"><main id="main" class="site-main"><header class="entry-header"><div class="cat-links"><a href="/local" rel="category tag">Local</a></div><h1 class="entry-title">{title}</h1>{summary}<div class="entry-subhead"><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="2026-11-03">November 3, 2026</time><time class="updated">November 4, 2026</time></span>{top}</div><div class="sharedaddy"><a href="https://social.example/share?u=https%3A%2F%2Fcourier.example%2F2026%2Fclosure">Share</a> <a href="mailto:?subject=Read">Email</a></div></div></header>
<div class="main-content"><article id="post-411" class="post-411 post type-post category-local entry"><div class="entry-content">{body}{foot}{logo}{notice}{link}{counter}</div><footer class="entry-footer"><span class="tags-links"><a href="/tag/repairs" rel="tag">repairs</a></span></footer></article>{author}<nav class="navigation post-navigation" aria-label="Posts"><div class="nav-links"><div class="nav-previous"><a href="/2026/11/clinic" rel="prev"><span class="meta-nav">Previous</span> <span class="post-title">Clinic moves to the upper floor</span></a></div></div></nav><div id="comments" class="comments-area"><h2 class="comments-title">Join the conversation</h2><ol class="comment-list">{comments}</ol><p class="must-log-in">You must be logged in to post a comment.</p></div></div></main></section><aside id="secondary" class="widget-area"><section class="widget newsletter"><h2 class="widget-title">Sign up</h2><p>Our letter, each Friday.</p></section><section class="widget"><h2 class="accent-header widget-title">Most read</h2><div class="wp-block-homepage-articles">{teasers}</div></section></aside></div><footer id="colophon" class="site-footer"><aside class="widget-area footer-widgets"><section class="widget"><h2 class="widget-title">Our partners</h2>{partners}</section></aside><div class="site-info">© 2026 {site}. <a href="/privacy">Privacy</a></div></footer></div></body></html>"##,
    both: r##"<span class="byline"><span class="author-prefix">by</span> {names}<span class="author-employer">, {of}</span></span>"##,
    only_names: r##"<span class="byline"><span class="author-prefix">by</span> {names}</span>"##,
    only_of: r##"<span class="byline"><span class="author-prefix">by</span> <span class="author vcard">{of}</span></span>"##,
    name: (
        r##"<span class="author vcard"><a class="url fn n" href="/author/guest/">{name}</a></span>"##,
        " and ",
    ),
    paragraph: "<p>{text}</p>\n",
    summary: "<div class=\"newspack-post-subtitle\">{text}</div>",
    logo: r##"<figure class="wp-block-image alignleft size-medium is-resized"><img loading="lazy" decoding="async" width="300" height="75" src="{src}" alt="{alt}" class="wp-image-412" style="width:180px"></figure>"##,
    notice: "<p class=\"has-small-font-size\"><em>{text}</em></p>",
    link: r##"<a href="{href}"{rel}>{inner}</a>"##,
    words: "Read it where it first ran",
    round: Round::Notice,
    teaser: r##"<article class="post-has-image type-post"><figure class="post-thumbnail"><a href="{href}" rel="bookmark"><img src="/t.jpg" alt=""></a></figure><div class="entry-wrapper"><h3 class="entry-title"><a href="{href}" rel="bookmark">{headline}</a></h3><div class="entry-meta"><span class="byline">{by}</span></div></div></article>"##,
    partner: r##"<figure class="wp-block-image"><img src="{logo}" alt="{name}"></figure>"##,
    comment: r##"<li class="comment"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">{who}</b> <span class="says">says:</span></div></footer><div class="comment-content"><p>{what}</p></div></article></li>"##,
    author: r##"<div class="author-bio"><div class="author-bio-text"><p>{text} <a class="author-link" href="/author/x" rel="author">More by this author</a></p></div></div>"##,
};

/// An older framework of nonprofit newsrooms: byline with a bar, tags above the text, related posts in tabs, members' marks in the foot.
pub(crate) const MEMBERS_FRAMEWORK: Manner = Manner {
    page: r##"<!DOCTYPE html><!--[if lt IE 9]><html class="no-js ie8 ie"><![endif]--><html lang="en-US" class="no-js"><head><meta charset="CHARSET" /><title>{title} | {site}</title>{head}</head><body class="single single-post normal"><div id="top"></div><div class="global-nav-bg"><div class="global-nav"><span class="visuallyhidden"><a href="#main">Skip to content</a></span><ul id="menu-dont-miss"><li><a href="/members">Members</a></li></ul></div></div><div id="page" class="hfeed clearfix"><header id="site-header" class="clearfix"><h2 class="sitename"><a itemprop="url" href="/"><span itemprop="name">{site}</span></a></h2></header>
<nav id="sticky-nav"><ul class="nav"><li class="home-link"><a href="/">Home</a></li><li><a href="/environment">Environment</a></li></ul></nav><div id="main" class="row-fluid clearfix"><div id="content" class="span8" role="main"><article id="post-88" class="hnews item post type-post hentry" itemscope itemtype="http://schema.org/Article"><header><h5 class="top-tag"><a href="/town">Town</a></h5><h1 class="entry-title" itemprop="headline">{title}</h1>{summary}<h5 class="byline">{top}<span class="sep"> |</span> <time class="entry-date updated dtstamp pubdate" datetime="2026-11-03">November 3, 2026</time></h5><div class="post-social clearfix left"><span data-service="facebook" class="custom-share-button icon-facebook">Facebook</span><span class="print"><a href="#" onclick="window.print()">Print</a></span></div></header><section class="entry-content clearfix" itemprop="articleBody">{body}{foot}<div class="module align-left type-aside"><h3>About this story</h3>{logo}{notice}{link}</div>{counter}</section></article><div class="clearfix"></div><div id="author-wrap">{author}</div><div id="related-posts" class="idTabs row-fluid"><ul id="related-post-nav" class="span4"><li><h4>More About</h4></li><li><a href="#rp1">Town</a></li></ul><div class="related-items span8"><ul>{teasers}</ul></div></div><section id="comments"><h3>Comments</h3><ul class="commentlist">{comments}</ul></section></div><aside id="sidebar" class="span4"><div class="widget-area"><aside class="widget"><h3 class="widgettitle">Support us</h3><p>{site} is a nonprofit. Readers pay for it.</p></aside></div></aside></div></div><footer id="site-footer"><div id="supplementary" class="row-fluid _4col"><aside class="widget"><h3 class="widgettitle">We are part of</h3>{partners}</aside></div><div id="boilerplate"><p>© Copyright 2026, {site}</p></div></footer></body></html>"##,
    both: "<span class=\"by-author\"><span class=\"by\">By</span> {names}</span><span class=\"sep\"> |</span> <span class=\"org\">{of}</span>",
    only_names: "<span class=\"by-author\"><span class=\"by\">By</span> {names}</span>",
    only_of: "<span class=\"by-author\"><span class=\"org\">{of}</span></span>",
    name: (
        "<span class=\"author vcard\" itemprop=\"author\"><a class=\"url fn n\" href=\"/author/g/\" rel=\"author\">{name}</a></span>",
        "<span class=\"conjunction\"> and </span>",
    ),
    paragraph: "<p>{text}</p>\n",
    summary: "<div class=\"subtitle\"><p>{text}</p></div>",
    logo: r##"<a href="/partners"><img class="alignright size-full" src="{src}" alt="{alt}" width="150" /></a>"##,
    notice: "<p>{text}</p>",
    link: r##"<p><a href="{href}"{rel}>{inner}</a></p>"##,
    words: "Original",
    round: Round::Words,
    teaser: r##"<li><h5><a href="{href}" title="Read more">{headline}</a></h5><h5 class="byline">{by}</h5><p>Last week the town was told to wait. <a href="{href}">Read more</a></p></li>"##,
    partner: r##"<a href="/p"><img class="org-logo" src="{logo}" alt="{name}" /></a>"##,
    comment: r##"<li class="comment"><div class="comment-author vcard"><cite class="fn">{who}</cite></div><p>{what}</p></li>"##,
    author: r##"<div class="author-box row-fluid author vcard clearfix"><p>{text}</p></div>"##,
};

/// A magazine theme that is sold: a page builder's columns, big share bars, previous and next, related by author and by category.
pub(crate) const MAGAZINE_THEME: Manner = Manner {
    page: r##"<!doctype html ><!--[if IE 8]>    <html class="ie8" lang="en"> <![endif]--><html lang="en-US" prefix="og: http://ogp.me/ns#"><head><title>{title} | {site}</title><meta charset="CHARSET" />{head}</head><body class="post-template-default single single-post global-block-template-1 single_template_5 td-full-layout" itemscope itemtype="https://schema.org/WebPage"><div id="td-outer-wrap"><div class="td-header-wrap"><div class="td-header-top-menu"><div class="td_data_time">Tuesday, November 3, 2026</div></div><div class="td-main-menu-logo"><a class="td-main-logo" href="/"><img class="td-retina-data" src="/img/masthead-small.png" alt="{site}"/></a></div></div><div class="td-main-content-wrap"><div class="td-container td-post-template-5"><div class="td-crumb-container"><div class="entry-crumbs"><a class="entry-crumb" href="/">Home</a> <i class="td-icon-right"></i> <a class="entry-crumb" href="/c/town">Town</a></div></div><div class="td-pb-row"><div class="td-pb-span8 td-main-content"><div class="td-ss-main-content"><article id="post-5" class="post-5 post type-post" itemscope itemtype="https://schema.org/Article"><div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="/c/town">Town</a></li></ul><header class="td-post-title"><h1 class="entry-title">{title}</h1>{summary}<div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">By</div> <a href="/author/desk/">{slot}</a><div class="td-author-line"> - </div> </div><span class="td-post-date"><time class="entry-date">November 3, 2026</time></span><div class="td-post-views"><i class="td-icon-views"></i><span>1404</span></div></div></header></div><div class="td-post-sharing td-post-sharing-top"><a class="td-social-sharing-button" href="https://social.example/sharer?u=https%3A%2F%2Fcourier.example">Facebook</a></div><div class="td-post-content tagdiv-type"><div class="td-post-featured-image"><figure><img class="entry-thumb" src="/f.jpg" alt="" /><figcaption class="wp-caption-text">A fence on the square. Photo: {site}</figcaption></figure></div>{top}{body}{foot}{notice}{link}<div class="td-a-rec">- Advertisement -</div>{logo}{counter}</div><footer><div class="td-post-source-tags"><ul class="td-tags"><li><span>TAGS</span></li><li><a href="/t/river">river</a></li></ul></div><div class="td-block-row td-post-next-prev"><div class="td-block-span6 td-post-prev-post"><span>Previous article</span><a href="/a">Night buses run again</a></div></div>{author}<span class="td-page-meta" itemprop="author" itemscope itemtype="https://schema.org/Person"><meta itemprop="name" content="{slot}"></span></footer></article><div class="td_block_wrap td_block_related_posts"><h4 class="td-related-title"><a class="td-related-left">RELATED ARTICLES</a><a class="td-related-right">MORE FROM AUTHOR</a></h4><div class="td_block_inner">{teasers}</div></div><div class="comments" id="comments"><h4 class="td-comments-title-wrap">COMMENTS</h4><ol class="comment-list">{comments}</ol></div></div></div><div class="td-pb-span4 td-main-sidebar"><aside class="widget"><h4>Stay Connected</h4><div class="td_social_type">14,021 Fans</div></aside></div></div></div></div><div class="td-footer-wrapper"><aside class="footer-text-wrap">ABOUT US {site} is your news site.</aside>{partners}</div></div></body></html>"##,
    both: "<p><strong>By {names}<br />{of}</strong></p>\n",
    only_names: "<p><strong>By {names}</strong></p>\n",
    only_of: "<p><strong>{of}</strong></p>\n",
    name: ("{name}", " and "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p class=\"td-post-sub-title\">{text}</p>",
    logo: r##"<p><img class="aligncenter size-full wp-image-77" src="{src}" alt="{alt}" width="300" height="90" /></p>"##,
    notice: "<p><i>{text}</i></p>\n",
    link: r##"<p><a href="{href}"{rel}>{inner}</a></p>"##,
    words: "Original article",
    round: Round::Notice,
    teaser: r##"<div class="td-block-span4"><div class="td_module_related_posts"><div class="td-module-image"><a href="{href}" rel="bookmark"><img class="entry-thumb" src="/r.jpg" alt="" /></a></div><div class="item-details"><h3 class="entry-title td-module-title"><a href="{href}" rel="bookmark">{headline}</a></h3><span class="td-post-author-name">{by}</span></div></div></div>"##,
    partner: r##"<img src="{logo}" alt="{name}" />"##,
    comment: r##"<li class="comment"><article><footer><img class="avatar" src="/a.png" alt=""/><cite>{who}</cite> <a class="comment-link" href="#c"><time>November 4, 2026 At 8:02 am</time></a></footer><div class="comment-content"><p>{what}</p></div></article></li>"##,
    author: r##"<div class="author-box-wrap"><a href="/author/x"><img class="avatar" src="/x.png" alt=""/></a><div class="desc"><div class="td-author-description">{text}</div></div></div>"##,
};
