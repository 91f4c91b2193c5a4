//! In the manner of site builders: Squarespace, Wix, Webflow and their like.

use crate::eval_credits::manner::{Manner, Round};

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

/// A builder for designers: rich text, dynamic lists, the partner's name a chip over the headline.
pub(crate) const DESIGNED: Manner = Manner {
    page: r##"<!DOCTYPE html><html data-wf-domain="x"><head><meta charset="CHARSET"><title>{title}</title>{head}</head><body><div data-collapse="medium" class="navbar-2 w-nav"><div class="w-container"><a href="/" class="brand-link w-nav-brand"><div class="brand-name">{site}</div></a><div class="nav-menu w-nav-menu"><a href="/a" class="nav-link w-nav-link">Stories</a></div></div></div>
<div class="section post-head"><div class="w-layout-blockcontainer w-container">{top}<h1 class="heading-12">{title}</h1>{summary}<div class="text-block-9">November 3, 2026</div></div></div><div class="section"><div class="w-container"><div class="rich-text-block-2 w-richtext">{body}</div><div class="div-block-31">{foot}<div class="div-block-32">{logo}</div><div class="text-block-40">{notice}</div>{link}</div></div></div>
<div class="section-grey"><h2 class="heading-9">Keep exploring</h2><div class="w-dyn-list"><div role="list" class="w-dyn-items w-row">{teasers}</div></div></div><div class="section-talk">{comments}</div>{author}<div class="footer-6"><div class="w-container">{partners}<div class="text-block-2">{site} 2026</div></div></div></body></html>"##,
    both: r#"<div class="chip-row"><div class="chip">{of}</div><div class="chip-name">{names}</div></div>"#,
    only_names: r#"<div class="chip-row"><div class="chip-name">{names}</div></div>"#,
    only_of: r#"<div class="chip-row"><div class="chip">{of}</div></div>"#,
    name: ("{name}", " + "),
    paragraph: "<p>{text}</p><p>&zwj;</p>\n",
    summary: r#"<p class="paragraph-6">{text}</p>"#,
    logo: r#"<img src="{src}" loading="lazy" sizes="(max-width: 479px) 100vw, 160px" srcset="{src} 500w, {src} 800w" alt="{alt}" class="image-14">"#,
    notice: "{text}",
    link: r#"<a href="{href}"{rel} class="button-3 w-button">{inner}</a>"#,
    words: "Go there",
    round: Round::Words,
    teaser: r#"<div role="listitem" class="collection-item-2 w-dyn-item"><a href="{href}" class="link-block-3 w-inline-block"><div class="card-title">{headline}</div><div class="card-by">{by}</div></a></div>"#,
    partner: r#"<img src="{logo}" alt="{name}" class="image-2">"#,
    comment: r#"<div class="quote-row"><div class="quote-name">{who}</div><div class="quote-text">{what}</div></div>"#,
    author: r#"<div class="about-block"><div class="text-block-77">{text}</div></div>"#,
};

/// A designer's canvas published as a site: every box named by its layer, columns left and right of the text.
pub(crate) const CANVAS: Manner = Manner {
    page: r##"<!doctype html><html lang="en"><head><meta charset="CHARSET"><title>{title}</title>{head}</head><body><div id="main" data-framer-hydrate-v2="1"><div class="framer-Kx7qP framer-72rtr7" style="min-height:100vh"><div class="framer-1nav-container"><nav class="framer-v9" data-framer-name="Desktop"><a class="framer-logo" href="./">{site}</a></nav></div><div class="framer-hero" data-framer-name="Hero"><div class="framer-crumb" data-framer-name="Tag"><p class="framer-text">Around us</p></div><div class="framer-ttl" data-framer-name="Title"><h1 class="framer-text">{title}</h1></div><div data-framer-name="Intro">{summary}</div></div><div class="framer-body" data-framer-name="Content"><div class="framer-left" data-framer-name="Left"><div data-framer-name="Info">{top}</div><div data-framer-name="Day"><p class="framer-text">Day</p><p class="framer-text">November 3, 2026</p></div><div data-framer-name="Stamp">{logo}</div></div><div class="framer-mid" data-framer-name="Rich"><div class="framer-rt" data-framer-component-type="RichTextContainer">{body}</div>{foot}</div><div class="framer-right" data-framer-name="Right">{notice}{link}</div></div><div class="framer-more" data-framer-name="More"><div class="framer-list">{teasers}</div></div><div class="framer-say" data-framer-name="Say">{comments}</div><div data-framer-name="Bio">{author}</div><div class="framer-foot-container"><div data-framer-name="Wall">{partners}</div></div></div></div></body></html>"##,
    both: "<p class=\"framer-text\">Reporter</p><p class=\"framer-text\">{names}</p><p class=\"framer-text\">Publication</p><p class=\"framer-text\">{of}</p>",
    only_names: "<p class=\"framer-text\">Reporter</p><p class=\"framer-text\">{names}</p>",
    only_of: "<p class=\"framer-text\">Publication</p><p class=\"framer-text\">{of}</p>",
    name: ("{name}", "</p><p class=\"framer-text\">"),
    paragraph: "<p class=\"framer-text\">{text}</p>\n",
    summary: "<p class=\"framer-text\">{text}</p>",
    logo: r#"<div data-framer-background-image-wrapper="true" style="position:absolute;inset:0"><img decoding="async" sizes="200px" srcset="{src}?scale-down-to=512 512w,{src} 1024w" src="{src}" alt="{alt}" style="object-fit:contain" data-framer-original-sizes="200px"></div>"#,
    notice: "<p class=\"framer-text\">{text}</p>",
    link: r#"<p class="framer-text"><a class="framer-text framer-styles-preset" href="{href}"{rel} target="_blank">{inner}</a></p>"#,
    words: "See it on the web",
    round: Round::Words,
    teaser: r#"<div class="framer-item"><a class="framer-card" href="{href}"><p class="framer-text">{headline}</p><p class="framer-text">{by}</p></a></div>"#,
    partner: r#"<div class="framer-w"><img src="{logo}" alt="{name}"></div>"#,
    comment: r#"<div class="framer-sy"><p class="framer-text">{who}</p><p class="framer-text">{what}</p></div>"#,
    author: "<p class=\"framer-text\">{text}</p>",
};

/// A builder's theme for companies: modules in rows, the mark a picture between headline and text, credits a blurb.
pub(crate) const MODULES: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en-US"><head><meta charset="CHARSET"><title>{title} | {site}</title>{head}</head><body class="post-template-default single single-post et_pb_button_helper_class et_fixed_nav et_right_sidebar et_divi_theme"><div id="page-container"><header id="main-header" data-height-onload="66"><div class="container clearfix et_menu_container"><div class="logo_container"><span class="logo_helper"></span><a href="/"><img src="/wp-content/uploads/house.svg" alt="{site}" id="logo" /></a></div><div id="et-top-navigation"><nav id="top-menu-nav"><ul id="top-menu" class="nav"><li><a href="/services">Services</a></li></ul></nav></div></div></header><div id="et-main-area"><div id="main-content"><div class="container"><div id="content-area" class="clearfix"><div id="left-area"><article id="post-61" class="et_pb_post post-61 post type-post"><div class="et_post_meta_wrapper"><h1 class="entry-title">{title}</h1><p class="post-meta"> by <span class="author vcard"><a href="/author/office/" rel="author">The Office</a></span> | <span class="published">Nov 3, 2026</span> | <a href="/category/town/" rel="category tag">Town</a></p></div><div class="entry-content"><div class="et_pb_section et_section_regular"><div class="et_pb_row"><div class="et_pb_column et_pb_column_1_4"><div class="et_pb_module et_pb_image"><span class="et_pb_image_wrap ">{logo}</span></div></div><div class="et_pb_column et_pb_column_3_4"><div class="et_pb_module et_pb_blurb et_pb_text_align_left"><div class="et_pb_blurb_content"><div class="et_pb_blurb_container"><div class="et_pb_blurb_description">{top}</div></div></div></div></div></div><div class="et_pb_row"><div class="et_pb_module et_pb_text"><div class="et_pb_text_inner">{summary}{body}</div></div>{foot}<div class="et_pb_module et_pb_divider"></div><div class="et_pb_module et_pb_toggle et_pb_toggle_open"><h5 class="et_pb_toggle_title">How we came by this</h5><div class="et_pb_toggle_content clearfix">{notice}{link}</div></div></div></div></div></article><section id="comment-wrap"><h1 id="comments" class="page_title">Comments</h1><ol class="commentlist clearfix">{comments}</ol></section></div><div id="sidebar"><div class="et_pb_widget widget_recent_entries"><h4 class="widgettitle">On our blog</h4><ul>{teasers}</ul></div>{author}</div></div></div></div><footer id="main-footer"><div class="container"><div id="footer-widgets">{partners}</div></div></footer></div></div></body></html>"##,
    both: "<p>{names}</p><p>{of}</p>",
    only_names: "<p>{names}</p>",
    only_of: "<p>{of}</p>",
    name: ("{name}", " and "),
    paragraph: "<p>{text}</p>\n",
    summary: "<h3>{text}</h3>\n",
    logo: r#"<img decoding="async" src="{src}" alt="{alt}" title="" srcset="{src} 600w, {src}?w=480 480w" sizes="(min-width: 0px) and (max-width: 480px) 480px, 600px" class="wp-image-62" />"#,
    notice: "<p>{text}</p>",
    link: r#"<p><a href="{href}"{rel}>{inner}</a></p>"#,
    words: "View the publication",
    round: Round::Words,
    teaser: r#"<li><a href="{href}">{headline}</a><span class="post-by">{by}</span></li>"#,
    partner: r#"<div class="footer-widget"><img src="{logo}" alt="{name}"></div>"#,
    comment: r#"<li class="comment"><article class="comment-body clearfix"><div class="comment_postinfo"><span class="fn">{who}</span> <span class="comment_date">on November 4, 2026 at 8:02 am</span></div><div class="comment_area"><div class="comment-content clearfix"><p>{what}</p></div></div></article></li>"#,
    author: r#"<div class="et_pb_widget"><p>{text}</p></div>"#,
};

/// A site for clubs made in an office's kit: sections, everything twice nested, credits in a column before the text.
pub(crate) const CLUB: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en-US" itemscope itemtype="http://schema.org/WebPage"><head><meta charset="CHARSET"><title>{site} - {title}</title>{head}</head><body dir="ltr" itemscope itemtype="http://schema.org/WebPage" id="yDmH0d" class="EIlDfe"><div jscontroller="pc62j" class="fktJzd AKpWA fOU46b G9Qloe"><header id="atIdViewHeader"><div class="BbxBP K5Zlne"><div class="VLoccc K5Zlne QDWEj U8eYrb"><div class="Rtgif"><a class="GAuSPc" href="/home">{site}</a></div><nav class="JzO0Vc"><ul class="jYxBte Fpy8Db"><li class="VsJjtf"><a class="aJHbb" href="/home">Home</a></li></ul></nav></div></div></header><div role="main" tabindex="-1" class="UtePc RCETm"><section id="h.1" class="yaqOZd LB7kq cJgDec"><div class="mYVXT"><div class="LS81yb VICjCf j5pSsc db35Fc"><div class="hJDwNd-AhqUyc-uQSCkd Ft7HRd"><div class="tyJCtd mGzaTb Depvyb baZpAe"><h1 class="zfr3Q duRjpb CDt4Ke">{title}</h1></div></div></div></div></section><section id="h.2" class="yaqOZd"><div class="mYVXT"><div class="LS81yb VICjCf j5pSsc db35Fc"><div class="hJDwNd-AhqUyc-c5RTEf Ft7HRd"><div class="jXK9ad D2fZ2"><div class="oKdM2c ZZyype"><div class="tyJCtd baZpAe"><div class="t3iYD">{logo}</div></div></div></div><div class="jXK9ad D2fZ2"><div class="tyJCtd mGzaTb Depvyb baZpAe">{top}</div></div><div class="jXK9ad D2fZ2"><div class="tyJCtd mGzaTb Depvyb baZpAe">{notice}{link}</div></div></div><div class="hJDwNd-AhqUyc-wNfPc Ft7HRd"><div class="jXK9ad D2fZ2"><div class="tyJCtd mGzaTb Depvyb baZpAe">{summary}{body}{foot}</div></div></div></div></div></section><section id="h.3" class="yaqOZd"><div class="mYVXT"><div class="tyJCtd mGzaTb Depvyb baZpAe"><h2 class="zfr3Q JYVBee">Other club news</h2>{teasers}</div></div></section><section id="h.4" class="yaqOZd"><div class="mYVXT"><div class="tyJCtd mGzaTb">{comments}</div></div></section><section id="h.5" class="yaqOZd"><div class="mYVXT">{author}</div></section></div><footer jsname="yePe5c"><div class="dZA9kd ynRLnc">{partners}</div></footer></div></body></html>"##,
    both: "<p class=\"zfr3Q CDt4Ke\"><span class=\"C9DxTc\">{of}</span></p><p class=\"zfr3Q CDt4Ke\"><span class=\"C9DxTc\">{names}</span></p>",
    only_names: "<p class=\"zfr3Q CDt4Ke\"><span class=\"C9DxTc\">{names}</span></p>",
    only_of: "<p class=\"zfr3Q CDt4Ke\"><span class=\"C9DxTc\">{of}</span></p>",
    name: ("{name}", "</span></p><p class=\"zfr3Q CDt4Ke\"><span class=\"C9DxTc\">"),
    paragraph: "<p class=\"zfr3Q CDt4Ke\"><span class=\"C9DxTc\">{text}</span></p>\n",
    summary: "<p class=\"zfr3Q CDt4Ke\"><span class=\"C9DxTc\"><strong>{text}</strong></span></p>",
    logo: r#"<img src="{src}" class="CENy8b" role="img" aria-label="{alt}">"#,
    notice: "<p class=\"zfr3Q CDt4Ke\"><span class=\"C9DxTc\">{text}</span></p>",
    link: r#"<p class="zfr3Q CDt4Ke"><a class="XqQF9c" href="{href}"{rel} target="_blank"><span class="C9DxTc">{inner}</span></a></p>"#,
    words: "To the newsroom’s page",
    round: Round::Words,
    teaser: r#"<p class="zfr3Q"><a class="XqQF9c" href="{href}"><span class="C9DxTc">{headline}</span></a> <span class="C9DxTc">{by}</span></p>"#,
    partner: r#"<img src="{logo}" class="CENy8b" aria-label="{name}">"#,
    comment: r#"<p class="zfr3Q"><span class="C9DxTc">{who}</span>: <span class="C9DxTc">{what}</span></p>"#,
    author: r#"<p class="zfr3Q"><span class="C9DxTc">{text}</span></p>"#,
};

/// A shop's or company's blog: hero with the house's writer, ours in a box "Originally by".
pub(crate) const COMPANY: Manner = Manner {
    page: r##"<!doctype html><html lang="en"><head><meta charset="CHARSET"><title>{title}</title>{head}<script type="application/ld+json">{"@context":"https://schema.org","@type":"BlogPosting","headline":"{title}","author":{"@type":"Person","name":"Marketing team"},"publisher":{"@type":"Organization","name":"{site}"}}</script></head><body><div class="body-wrapper hs-blog-post"><div data-global-resource-path="h"><div class="header__logo"><a href="/">{site}</a></div></div><main id="main-content"><div class="blog-post"><h1><span id="hs_cos_wrapper_name" class="hs_cos_wrapper">{title}</span></h1><div class="blog-post__meta"><a href="/blog/author/mt" rel="author">Marketing team</a><div class="blog-post__timestamp">Nov 3, 2026 9:14:00 AM</div></div><div class="blog-post__body"><span id="hs_cos_wrapper_post_body">{summary}{body}<div class="callout">{top}{foot}{logo}<p>{notice}</p>{link}</div></span></div><div class="blog-post__tags"><a href="/t">Town</a></div></div><div class="blog-comments">{comments}</div>{author}</main><section class="blog-recent-posts"><h2>Recent posts</h2>{teasers}</section><div class="footer"><div class="wall">{partners}</div></div></div></body></html>"##,
    both: "<p><b>Originally by</b><br>{names}<br>{of}</p>",
    only_names: "<p><b>Originally by</b><br>{names}</p>",
    only_of: "<p><b>Originally by</b><br>{of}</p>",
    name: ("{name}", " &amp; "),
    paragraph: "<p>{text}</p>\n<!--more-->",
    summary: "<p><em>{text}</em></p>",
    logo: r#"<img src="{src}?width=400&amp;name=mark.png" alt="{alt}" width="400" style="width: 400px;" srcset="{src}?width=200 200w, {src}?width=400 400w">"#,
    notice: "{text}",
    link: r#"<a href="{href}"{rel} class="cta">{inner}</a>"#,
    words: "Read it there",
    round: Round::Newsroom,
    teaser: r#"<article class="blog-post-card"><h3><a href="{href}">{headline}</a></h3><p class="by">{by}</p></article>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="comment"><div class="comment-from"><h4>{who}</h4></div><div class="comment-body"><p>{what}</p></div></div>"#,
    author: r#"<div class="blog-author"><p>{text}</p></div>"#,
};

/// A builder with blocks in rows: text and image blocks with ids, pictures filled in by a script with a copy for browsers without, a summary block.
pub(crate) const BLOCK_ROWS: Manner = Manner {
    page: r##"<!doctype html><html xmlns:og="http://opengraphprotocol.org/schema/" lang="en-US"><head><meta http-equiv="Content-Type" content="text/html; charset=CHARSET"><!-- This is a page of a site builder. --><title>{title} — {site}</title>{head}</head><body id="item-65f" class="primary-button-style-solid tweak-blog-item-show-meta view-item collection-type-blog-side-by-side mobile-style-available"><div id="siteWrapper" class="clearfix site-wrapper"><header id="header" class="header theme-col--primary" data-test="header"><div class="header-announcement-bar-wrapper"><a href="/join" class="announcement-bar-text">Become a member today</a></div><div class="header-title"><div class="header-title-logo"><a href="/" data-animation-role="header-element"><img src="//images.builder.example/c/site.png?format=1500w" alt="{site}" fetchpriority="high"></a></div></div></header><main id="page" class="container" role="main"><article class="sections" id="sections"><section data-test="page-section" class="page-section full-bleed-section layout-engine-section"><div class="content-wrapper"><div class="content"><div class="blog-item-wrapper" data-content-field="main-content"><article id="article-1" class="h-entry entry blog-item"><div class="blog-item-inner-wrapper"><div class="blog-item-top-wrapper"><div class="blog-item-title" data-content-field="title"><h1 class="entry-title entry-title--large p-name preSlide">{title}</h1></div><div class="blog-item-meta-wrapper"><div class="blog-meta-secondary"><span class="blog-item-author">Written By <a href="/news?author=5f" class="blog-author-name">{slot}</a></span></div><div class="blog-meta-primary"><time datetime="Nov 3" class="dt-published blog-meta-item--date">Nov 3</time></div></div></div><div class="blog-item-content-wrapper"><div class="blog-item-content e-content"><div class="sqs-layout sqs-grid-12 columns-12" data-layout-label="Post Body" data-type="item"><div class="row sqs-row"><div class="col sqs-col-12 span-12"><div class="sqs-block html-block sqs-block-html" data-block-type="2" id="block-a1"><div class="sqs-block-content"><div class="sqs-html-content">{summary}{top}{body}{foot}</div></div></div><div class="sqs-block horizontalrule-block"><div class="sqs-block-content"><hr></div></div><div class="sqs-block image-block sqs-block-image" data-block-type="5" id="block-a2"><div class="sqs-block-content"><div class="image-block-outer-wrapper layout-caption-hidden">{logo}</div></div></div><div class="sqs-block html-block sqs-block-html" id="block-a3"><div class="sqs-block-content"><div class="sqs-html-content">{notice}{link}</div></div></div><div class="sqs-block code-block"><div class="sqs-block-content">{counter}</div></div><div class="sqs-block newsletter-block"><header class="newsletter-form-header"><h2 class="newsletter-form-header-title">Subscribe</h2><div class="newsletter-form-header-description"><p>Sign up to receive news and updates.</p></div></header></div></div></div></div></div></div><div class="blog-item-author-profile-wrapper">{author}</div><div class="blog-item-comments"><div class="squarespace-comments"><div class="comments-header">Comments</div><div class="comment-list">{comments}</div></div></div></div></article></div><section id="itemPagination" class="item-pagination"><a href="/news/prev" class="item-pagination-link--prev"><div class="pagination-title-wrapper"><div class="item-pagination-prev-next">Previous</div><h2 class="item-pagination-title">A choir for the east bank</h2></div></a></section></div></div></section><section class="page-section"><div class="sqs-block summary-v2-block"><div class="summary-heading">Featured</div><div class="summary-item-list">{teasers}</div></div></section></article></main><footer class="sections" id="footer-sections" data-footer-sections><section class="page-section"><div class="sqs-block image-block">{partners}</div><p style="white-space:pre-wrap;">{site}</p></section></footer></div></body></html>"##,
    both: "<p class=\"sqsrte-small\" style=\"white-space:pre-wrap;\">By <strong>{names}</strong> — {of}</p>",
    only_names: "<p class=\"sqsrte-small\" style=\"white-space:pre-wrap;\">By <strong>{names}</strong></p>",
    only_of: "<p class=\"sqsrte-small\" style=\"white-space:pre-wrap;\">{of}</p>",
    name: ("{name}", "</strong> and <strong>"),
    paragraph: "<p class=\"\" style=\"white-space:pre-wrap;\">{text}</p>",
    summary: "<h4 style=\"white-space:pre-wrap;\">{text}</h4>",
    logo: r##"<figure class="sqs-block-image-figure intrinsic" style="max-width:400px;"><div class="image-block-wrapper" data-animation-role="image"><div class="sqs-image-shape-container-element has-aspect-ratio" style="position:relative;padding-bottom:25%;overflow:hidden;"><noscript><img src="{src}" alt="{alt}" /></noscript><img class="thumb-image" data-src="{src}" data-image="{src}" data-image-dimensions="400x100" data-load="false" alt="{alt}" data-type="image" /></div></div></figure>"##,
    notice: "<p class=\"sqsrte-small\" style=\"white-space:pre-wrap;\"><em>{text}</em></p>",
    link: r##"<p style="white-space:pre-wrap;"><a href="{href}" target="_blank"{rel}>{inner}</a></p>"##,
    words: "See the piece where it first ran",
    round: Round::Notice,
    teaser: r##"<div class="summary-item summary-item-record-type-text"><div class="summary-content sqs-gallery-meta-container"><div class="summary-title"><a href="{href}" class="summary-title-link">{headline}</a></div><div class="summary-metadata-container"><span class="summary-metadata-item--author">{by}</span></div></div></div>"##,
    partner: r##"<img data-src="{logo}" src="{logo}" alt="{name}">"##,
    comment: r##"<div class="comment" id="comment-9"><div class="comment-header"><span class="author-name">{who}</span><span class="date">A day ago</span></div><div class="comment-body"><p>{what}</p></div></div>"##,
    author: r##"<div class="blog-item-author-profile"><div class="author-bio"><p>{text}</p></div></div>"##,
};

/// A builder of boxes: every part a component with a number, text in spans in spans, posts of the same blog below.
pub(crate) const NUMBERED_BOXES: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en"><head><meta charset='CHARSET'><meta name="generator" content="Boxes.example Website Builder"/><title>{title}</title>{head}<style>#comp-m1 { width: 980px } .MazNVa { --min: 320px } .x3lz8 { display: none } .skip-link { position: absolute; clip: rect(0 0 0 0) }</style></head><body class='responsive'><div id="SITE_CONTAINER"><div id="main_MF" class="main_MF"><button type="button" id="SKIP_TO_CONTENT_BTN" class="skip-link">Skip to Main Content</button><div id="site-root"><div id="masterPage" class="mesh-layout"><header id="SITE_HEADER" class="x4styleable" tabindex="-1"><div id="comp-kj1" class="MazNVa rYiAuL" data-testid="linkElement"><h6 class="font_6 wixui-rich-text__text"><a href="/">{site}</a></h6></div><nav id="comp-kj2"><ul><li><a data-testid="linkElement" href="/blog">Blog</a></li></ul></nav></header><main id="PAGES_CONTAINER" tabindex="-1"><div id="TPASection_kx" class="TPASection_kx"><div data-hook="post-page" class="post-page-wrapper"><article class="blog-post-page-font" data-hook="post"><ul class="post-header-icons" data-hook="post-metadata"><li><span data-hook="user-name" title="{slot}">{slot}</span></li><li><span title="Nov 3" data-hook="time-ago">Nov 3</span></li><li><span data-hook="time-to-read">3 min read</span></li></ul><h1 class="blog-post-title-font" data-hook="post-title"><span class="blog-post-title-font">{title}</span></h1><div data-id="content-viewer"><div data-rce-version="10.1" class="fTEXj" dir="ltr">{summary}{top}{body}{foot}<div type="image" id="viewer-8q" class="IMG1x"><figure data-hook="imageViewer" class="Q-fW" tabindex="0">{logo}</figure></div>{notice}{link}{counter}</div></div><div data-hook="post-footer"><ul aria-label="Share Post"><li><button aria-label="Share via Facebook">f</button></li></ul><div class="x3lz8">0 views</div></div></article><div data-hook="related-posts"><h2>Recent Posts</h2><a href="/blog">See All</a><div class="pro-gallery">{teasers}</div></div>{author}<div data-hook="comments"><h2>Comments</h2>{comments}</div></div></div></main><footer id="SITE_FOOTER"><div id="comp-f1" class="wixui-rich-text"><p class="font_8">©2026 by {site}.</p></div>{partners}</footer></div></div></div></div></body></html>"##,
    both: r##"<p id="viewer-1a" dir="auto" class="oW0"><span class="iNx"><strong>{names}</strong></span></p><p id="viewer-1b" dir="auto" class="oW0"><span class="iNx">{of}</span></p>"##,
    only_names: r##"<p id="viewer-1a" dir="auto" class="oW0"><span class="iNx"><strong>{names}</strong></span></p>"##,
    only_of: r##"<p id="viewer-1b" dir="auto" class="oW0"><span class="iNx">{of}</span></p>"##,
    name: ("By {name}", " and "),
    paragraph: r##"<p id="viewer-2c" dir="auto" class="oW0"><span class="iNx"><span>{text}</span></span></p>"##,
    summary: r##"<p id="viewer-0" dir="auto" class="oW0"><span class="iNx"><em>{text}</em></span></p>"##,
    logo: r##"<div style="--dim:240" class="wow"><wow-image id="img" data-image-info="{}"><img src="{src}" alt="{alt}" style="object-fit:contain" width="240" height="60"></wow-image></div>"##,
    notice: r##"<p id="viewer-3" dir="auto" class="oW0"><span class="iNx"><em>{text}</em></span></p>"##,
    link: r##"<p id="viewer-4" dir="auto" class="oW0"><span class="iNx"><a class="lnk" href="{href}" target="_blank"{rel}><u>{inner}</u></a></span></p>"##,
    words: "Original on their page",
    round: Round::Notice,
    teaser: r##"<div class="gallery-item-container"><article data-hook="post-list-item"><a href="{href}" class="O16"><h2 class="bD0">{headline}</h2></a><span class="tQ0" data-hook="user-name">{by}</span></article></div>"##,
    partner: r##"<div id="comp-p" class="wixui-image"><img alt="{name}" src="{logo}"></div>"##,
    comment: r##"<div data-hook="comment"><div data-hook="comment-author">{who}</div><div data-hook="comment-time">1 day ago</div><div data-hook="comment-content"><p>{what}</p></div></div>"##,
    author: r##"<div class="wixui-rich-text"><p class="font_8">{text}</p></div>"##,
};

/// A campaign's site on a builder made for campaigns: posts by the group's account, reactions, a petition beside it, the credit pasted in slanted letters.
pub(crate) const CAMPAIGNERS: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en" class="no-js"><head><meta charset="CHARSET"><title>{title} - {site}</title>{head}<meta content="{title}" property="og:title"><meta content="authenticity_token" name="csrf-param"></head><body class="aware-theme v2-theme page-type-blog-post page-closure"><div class="nav-wrapper"><div class="container"><div class="row logo-row"><div class="logo"><a href="/"><img src="https://assets.campaign.example/sites/7/logo.png?16" alt="{site}"></a></div><a href="/donate" class="btn btn-primary">Chip in $5</a></div><ul class="nav navbar-nav"><li><a href="/issues">Issues</a></li><li class="active"><a href="/blog">Blog</a></li><li><a href="/events">Events</a></li></ul></div></div>
<div id="main-wrapper"><div class="container"><div class="row"><main class="columns-wrapper col-md-8"><div id="headline"><h2>{title}</h2></div><div id="content"><div id="flash_container"></div><div class="row page-excerpt"></div><div id="intro" class="intro"><div class="byline">Posted by <a href="/people/7"><strong>{slot}</strong></a> <span class="byline-group">2pc</span> on November 03, 2026 9:14 AM</div><div class="content">{top}{summary}{body}{foot}<p>&nbsp;</p>{logo}{notice}{link}{counter}</div></div><hr><div class="like-page"><div class="interaction"><span class="facebook-like">Like this</span> <a class="tweet">Tweet</a> <a href="/forward">Email it</a></div></div><div id="reactions" class="padtop"><h3>Do you like this post?</h3><div class="public-comments"><h4>Showing 2 reactions</h4>{comments}</div><div class="signin"><h3>Sign in with</h3><a class="btn">Facebook</a> <a class="btn">Email</a></div></div></div></main><aside class="col-md-4 sidebar"><div class="padbottom"><div class="petition-box"><h3>Sign: open the side door now</h3><div class="progress"><span>1,204 signatures</span> <span>Goal: 2,000</span></div><form><input placeholder="First name"><input placeholder="Email"><input placeholder="Postcode"><button>Add signature</button></form></div></div><div class="recent"><h4>Latest from the blog</h4><ul>{teasers}</ul></div>{author}</aside></div></div></div><div id="footer"><div class="endorsers"><h5>Friends</h5>{partners}</div><p>Paid for by {site}</p><p class="created">Created with a campaign builder</p></div></body></html>"##,
    both: "<p><em>By {names}</em><br><em>{of}</em></p>\n",
    only_names: "<p><em>By {names}</em></p>\n",
    only_of: "<p><em>{of}</em></p>\n",
    name: ("{name}", " and "),
    paragraph: "<p><span style=\"font-weight: 400;\">{text}</span></p>\n",
    summary: "<p><strong>{text}</strong></p>",
    logo: r#"<p><img src="{src}" alt="{alt}" style="display: block; margin-left: auto; margin-right: auto;" width="200"></p>"#,
    notice: "<p style=\"text-align: center;\"><span style=\"font-weight: 400;\">{text}</span></p>",
    link: r#"<p style="text-align: center;"><a href="{href}"{rel} target="_blank"><span style="font-weight: 400;">{inner}</span></a></p>"#,
    words: "Read it in the paper",
    round: Round::Words,
    teaser: r#"<li class="blog-item"><h4><a href="{href}">{headline}</a></h4><div class="byline">{by}</div></li>"#,
    partner: r#"<img src="{logo}" alt="{name}" height="40">"#,
    comment: r#"<div class="comment media"><div class="media-body"><div class="name">{who} <span class="commented">commented</span> <time>2026-11-04 08:12:01 +0000</time></div><div class="comment-content">{what}</div></div></div>"#,
    author: r#"<div class="bio-box"><p>{text}</p></div>"#,
};
