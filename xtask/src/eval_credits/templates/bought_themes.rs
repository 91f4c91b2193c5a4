//! In the manner of WordPress themes that small publishers buy or get for nothing, their options left as they came.

use crate::eval_credits::manner::{Manner, Round};
use crate::eval_credits::page::{Shown, esc};

/// A light theme with its meta line parted by dots: writers with a label, the source as a term of a taxonomy over the title.
pub(crate) const DOT_DIVIDERS: Manner = Manner {
    page: r##"<!doctype html><html lang="en-US" class="no-js" itemtype="https://schema.org/Blog" itemscope><head><meta charset="CHARSET"><title>{title} - {site}</title>{head}<script type="application/ld+json" class="rank-math-schema">{"@context":"https://schema.org","@graph":[{"@type":["Person","Organization"],"@id":"https://courier.example/#person","name":"{site}"},{"@type":"BlogPosting","headline":"{title}","author":{"@id":"https://courier.example/author/desk/","name":"{slot}"},"publisher":{"@id":"https://courier.example/#person"}}]}</script></head><body class="post-template-default single single-post wp-embed-responsive footer-on-bottom content-title-style-above content-width-narrow"><div id="wrapper" class="site wp-site-blocks"><a class="skip-link screen-reader-text scroll-ignore" href="#main">Skip to content</a><header id="masthead" class="site-header" role="banner"><div class="site-branding branding-layout-standard"><a class="brand" href="/" rel="home"><div class="site-title-wrap"><p class="site-title">{site}</p></div></a></div></header>
<div id="inner-wrap" class="wrap hfeed"><section class="entry-hero post-hero-section entry-hero-layout-standard"><div class="entry-hero-container-inner"><div class="hero-section-overlay"></div><div class="hero-container site-container"><header class="entry-header post-title title-align-center"><div class="entry-taxonomies"><span class="category-links term-links category-style-normal"><a href="/category/town/" rel="tag">Town</a> | <a href="/category/work/" rel="tag">Work</a></span></div><h1 class="entry-title">{title}</h1><div class="entry-meta entry-meta-divider-dot">{top}<span class="posted-on"><time class="entry-date published" datetime="2026-11-03T09:14:00+00:00" itemprop="datePublished">November 3, 2026</time></span><span class="meta-comments"><a class="meta-comments-link anchor-scroll" href="#comments">2 Comments</a></span></div></header></div></div></section>
<div id="primary" class="content-area"><div class="content-container site-container"><main id="main" class="site-main"><div class="content-wrap"><div class="post-thumbnail article-post-thumbnail kadence-thumbnail-position-behind"><div class="post-thumbnail-inner"><img width="1200" height="800" src="/w/2026/11/wall.jpg" class="post-top-featured wp-post-image" alt="" decoding="async" fetchpriority="high" srcset="/w/2026/11/wall.jpg 1200w, /w/2026/11/wall-300x200.jpg 300w" /></div></div><article id="post-2204" class="entry content-bg single-entry post-2204 post type-post"><div class="entry-content-wrap"><div class="entry-content single-content">{summary}{body}{foot}<hr class="wp-block-separator has-alpha-channel-opacity"/><div class="wp-block-media-text is-stacked-on-mobile is-vertically-aligned-center" style="grid-template-columns:22% auto"><figure class="wp-block-media-text__media">{logo}</figure><div class="wp-block-media-text__content">{notice}{link}</div></div>{counter}</div><footer class="entry-footer"><div class="entry-tags"><span class="tags-links"><span class="tags-label screen-reader-text">Post Tags:</span><a href="/tag/walls/" rel="tag"><span class="tag-hash">#</span>walls</a></span></div></footer></div></article>{author}<nav class="navigation post-navigation" aria-label="Posts"><div class="nav-links"><div class="nav-previous"><a href="/a" rel="prev"><div class="post-navigation-sub"><small>Previous</small></div>Ferry ramp to be rebuilt</a></div></div></nav><div class="entry-related alignfull entry-related-style-wide"><h2 class="entry-related-title">Similar Posts</h2><ul class="entry-related-carousel splide__list grid-cols">{teasers}</ul></div><div id="comments" class="comments-area"><h2 class="comments-title">2 Comments</h2><ol class="comment-list">{comments}</ol></div></div></main></div></div></div><footer id="colophon" class="site-footer" role="contentinfo"><div class="site-footer-wrap"><h2 class="widget-title">With</h2>{partners}<div class="footer-html"><p>© 2026 {site}</p></div></div></footer></div></body></html>"##,
    both: r#"<span class="posted-by"><span class="meta-label">By</span><span class="author vcard">{names}</span></span><span class="meta-source"><span class="meta-label">Source</span><a href="/source/77/" rel="tag">{of}</a></span>"#,
    only_names: r#"<span class="posted-by"><span class="meta-label">By</span><span class="author vcard">{names}</span></span>"#,
    only_of: r#"<span class="meta-source"><span class="meta-label">Source</span><a href="/source/77/" rel="tag">{of}</a></span>"#,
    name: (r#"<a class="url fn n" href="/author/guest/">{name}</a>"#, ", "),
    paragraph: "<p class=\"wp-block-paragraph\">{text}</p>\n",
    summary: "<p class=\"has-medium-font-size\"><em>{text}</em></p>",
    logo: r#"<img decoding="async" loading="lazy" src="data:image/svg+xml;base64,PHN2Zy8+" data-src="{src}" data-sizes="auto" alt="{alt}" class="wp-image-90 size-full lazyload"/><noscript><img src="{src}" alt="{alt}" class="wp-image-90 size-full"/></noscript>"#,
    notice: "<p>{text}</p>",
    link: r#"<p><a href="{href}"{rel} target="_blank">{inner}</a></p>"#,
    words: "The first publication",
    round: Round::Notice,
    teaser: r#"<li class="splide__slide"><article class="entry content-bg loop-entry post type-post"><a class="post-thumbnail" href="{href}"><img src="/s.jpg" alt=""/></a><div class="entry-content-wrap"><header class="entry-header"><h3 class="entry-title"><a href="{href}" rel="bookmark">{headline}</a></h3><div class="entry-meta entry-meta-divider-dot"><span class="posted-by"><span class="author vcard">{by}</span></span></div></header></div></article></li>"#,
    partner: r#"<figure class="wp-block-image"><img loading="lazy" src="{logo}" alt="{name}"/></figure>"#,
    comment: r#"<li class="comment depth-1"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">{who}</b></div></footer><div class="comment-content"><p>{what}</p></div></article></li>"#,
    author: r#"<div class="entry-author entry-author-style-normal"><div class="entry-author-profile author-profile vcard"><div class="entry-author-description author-bio"><p>{text}</p></div></div></div>"#,
};

/// The yearly theme of a few years ago: what the system knows of the author stands under the text, what was pasted stands in it.
pub(crate) const FOOTER_META: Manner = Manner {
    page: r##"<!doctype html><html lang="en-US"><head><meta charset="CHARSET" /><title>{title} &#8211; {site}</title>{head}</head><body class="post-template-default single single-post is-light-theme no-js singular has-main-navigation no-widgets"><div id="page" class="site"><a class="skip-link screen-reader-text" href="#content">Skip to content</a><header id="masthead" class="site-header has-title-and-tagline has-menu"><div class="site-branding"><p class="site-title"><a href="/">{site}</a></p><p class="site-description">News from where the rivers meet</p></div></header><div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main"><article id="post-31" class="post-31 post type-post status-publish format-standard hentry entry"><header class="entry-header alignwide"><h1 class="entry-title">{title}</h1></header><div class="entry-content">
{top}{summary}{body}{foot}{logo}
{notice}{link}{counter}</div><footer class="entry-footer default-max-width"><div class="posted-by"><span class="posted-on">Published <time class="entry-date published updated" datetime="2026-11-03T09:14:00+00:00">November 3, 2026</time></span><span class="byline">By <a href="/author/desk/" rel="author">{slot}</a></span></div><div class="post-taxonomies"><span class="cat-links">Categorized as <a href="/category/news/" rel="category tag">News</a> </span></div></footer>{author}</article><nav class="navigation post-navigation" aria-label="Posts"><h2 class="screen-reader-text">Post navigation</h2><div class="nav-links"><div class="nav-next"><a href="/b" rel="next"><p class="meta-nav">Next post</p><p class="post-title">Bakery to stay open through the winter</p></a></div></div></nav><div id="comments" class="comments-area default-max-width"><h2 class="comments-title">Leave a comment</h2><ol class="comment-list">{comments}</ol></div></main></div></div><aside class="widget-area"><section class="widget widget_block"><div class="wp-block-group"><h2 class="wp-block-heading">Recent Posts</h2><ul class="wp-block-latest-posts__list has-dates has-author wp-block-latest-posts">{teasers}</ul></div></section><section class="widget widget_block widget_media_image">{partners}</section></aside><footer id="colophon" class="site-footer"><div class="site-info"><div class="site-name"><a href="/">{site}</a></div><div class="powered-by">Proudly powered by WordPress.</div></div></footer></div></body></html>"##,
    both: "<p class=\"has-drop-cap-none has-text-align-left\"><strong>{names}</strong><br><em>{of}</em></p>\n\n",
    only_names: "<p class=\"has-text-align-left\"><strong>{names}</strong></p>\n\n",
    only_of: "<p class=\"has-text-align-left\"><em>{of}</em></p>\n\n",
    name: ("{name}", " and "),
    paragraph: "\n<p>{text}</p>\n\n",
    summary: "\n<h3 class=\"wp-block-heading\">{text}</h3>\n\n",
    logo: "\n<figure class=\"wp-block-image size-large is-resized\"><a href=\"/about-our-partners\"><img loading=\"lazy\" decoding=\"async\" src=\"{src}\" alt=\"{alt}\" class=\"wp-image-32\" style=\"aspect-ratio:4;object-fit:contain;width:240px\"/></a></figure>\n\n",
    notice: "\n<p class=\"has-cyan-bluish-gray-background-color has-background\">{text}</p>\n\n",
    link: "\n<div class=\"wp-block-buttons\"><div class=\"wp-block-button\"><a class=\"wp-block-button__link wp-element-button\" href=\"{href}\"{rel}>{inner}</a></div></div>\n\n",
    words: "Read at the source",
    round: Round::Words,
    teaser: r#"<li><a class="wp-block-latest-posts__post-title" href="{href}">{headline}</a><div class="wp-block-latest-posts__post-author">{by}</div><time datetime="2026-11-01" class="wp-block-latest-posts__post-date">November 1, 2026</time></li>"#,
    partner: r#"<img loading="lazy" src="{logo}" alt="{name}" class="image wp-image-8 attachment-medium"/>"#,
    comment: r#"<li class="comment depth-1"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><img alt="" src="/g.png" class="avatar"><b class="fn"><a href="/u" class="url" rel="ugc external nofollow">{who}</a></b> <span class="says">says:</span></div></footer><div class="comment-content"><p>{what}</p></div></article></li>"#,
    author: r#"<div class="author-bio"><div class="author-bio-content"><p class="author-description">{text}</p></div></div>"#,
};

/// A framework of child themes: an advertisement's shortcode, a first letter let down, a sentence of the story drawn out as a quote.
pub(crate) fn entry_author(page: &Shown) -> String {
    let set = |(at, text): (usize, &String)| {
        let mut letters = text.chars();
        let html = match (at, letters.next()) {
            (0, Some(first)) => format!("<span class=\"dropcap\">{first}</span>{}", esc(letters.as_str())),
            _ => esc(text),
        };
        let inset = page.inset.as_deref().filter(|_| at == 2).unwrap_or_default();
        let pulled = page.body.get(1).filter(|_| at == 3).map(|text| {
            format!("<blockquote class=\"pullquote alignright\"><p>{}</p></blockquote>\n", esc(text))
        });
        format!("<p>{html}</p>\n{inset}{}", pulled.unwrap_or_default())
    };
    let body: String = page.body.iter().enumerate().map(set).collect();
    ENTRY_AUTHOR.around(page, &esc(&page.headline), &body)
}

const ENTRY_AUTHOR: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en-US"><head ><meta charset="CHARSET" /><title>{title}</title>{head}</head><body class="post-template-default single single-post header-full-width content-sidebar genesis-breadcrumbs-visible" itemscope itemtype="https://schema.org/WebPage"><div class="site-container"><ul class="genesis-skip-link"><li><a href="#genesis-content" class="screen-reader-shortcut"> Skip to main content</a></li></ul><header class="site-header" itemscope itemtype="https://schema.org/WPHeader"><div class="wrap"><div class="title-area"><p class="site-title" itemprop="headline"><a href="/">{site}</a></p></div><div class="widget-area header-widget-area"><div class="adwrap">Advertisement</div></div></div></header><div class="site-inner"><div class="breadcrumb" itemprop="breadcrumb" itemscope itemtype="https://schema.org/BreadcrumbList">You are here: <span class="breadcrumb-link-wrap"><a href="/"><span itemprop="name">Home</span></a></span> <span aria-label="breadcrumb separator">/</span> {title}</div>
<div class="content-sidebar-wrap"><main class="content" id="genesis-content"><article class="post-9 post type-post entry" itemscope itemtype="https://schema.org/CreativeWork"><header class="entry-header"><h1 class="entry-title" itemprop="headline">{title}</h1>
<p class="entry-meta"><time class="entry-time" itemprop="datePublished" datetime="2026-11-03T09:14:00+00:00">November 3, 2026</time> by <span class="entry-author" itemprop="author" itemscope itemtype="https://schema.org/Person"><a href="/author/desk/" class="entry-author-link" rel="author" itemprop="url"><span class="entry-author-name" itemprop="name">{slot}</span></a></span> <span class="entry-comments-link"><a href="#respond">Leave a Comment</a></span></p></header><div class="entry-content" itemprop="text">{summary}{top}{body}{foot}<div class="simple-box">{logo}{notice}{link}</div>{counter}</div><footer class="entry-footer"><p class="entry-meta"><span class="entry-categories">Filed Under: <a href="/c" rel="category tag">Headlines</a></span> <span class="entry-tags">Tagged With: <a href="/t" rel="tag">council</a></span></p></footer></article>{author}<div class="related-posts"><h3 class="related-title">You might also enjoy</h3>{teasers}</div><div class="entry-comments" id="comments"><h3>Comments</h3><ol class="comment-list">{comments}</ol></div></main><aside class="sidebar sidebar-primary widget-area" role="complementary"><h2 class="genesis-sidebar-title screen-reader-text">Primary Sidebar</h2><section class="widget enews-widget"><div class="widget-wrap"><h3 class="widgettitle widget-title">E-mail updates</h3><form class="enews-form"><input type="email" placeholder="E-Mail Address"><input type="submit" value="Go"></form></div></section></aside></div></div><footer class="site-footer"><div class="wrap">{partners}<p>Copyright &copy; 2026 &middot; {site} &middot; <a href="/log-in">Log in</a></p></div></footer></div></body></html>"##,
    both: "<p style=\"text-align: left;\"><strong>BY {names}</strong><br />\n<strong>{of}</strong></p>\n",
    only_names: "<p style=\"text-align: left;\"><strong>BY {names}</strong></p>\n",
    only_of: "<p style=\"text-align: left;\"><strong>{of}</strong></p>\n",
    name: ("{NAME}", " AND "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p class=\"intro\"><em>{text}</em></p>\n",
    logo: r#"<p><img loading="lazy" class="alignleft size-medium wp-image-10" src="{src}" alt="{alt}" width="300" height="64" srcset="{src} 300w, {src} 768w" sizes="auto, (max-width: 300px) 100vw, 300px" /></p>"#,
    notice: "<p><small>{text}</small></p>\n",
    link: r#"<p><a class="more-link" href="{href}"{rel}>{inner}</a></p>"#,
    words: "[Original]",
    round: Round::Logo,
    teaser: r#"<div class="related-post"><a href="{href}" rel="bookmark" title="Permanent Link to {headline}"><img class="related-thumb" src="/t.png" alt=""/>{headline}</a><p class="entry-meta">{by}</p></div>"#,
    partner: r#"<img class="aligncenter" src="{logo}" alt="{name}" />"#,
    comment: r#"<li class="comment"><article itemprop="comment" itemscope itemtype="https://schema.org/Comment"><header class="comment-header"><p class="comment-author" itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">{who}</span> <span class="says">says</span></p></header><div class="comment-content" itemprop="text"><p>{what}</p></div></article></li>"#,
    author: r#"<section class="author-box" itemprop="author" itemscope itemtype="https://schema.org/Person"><div class="author-box-content" itemprop="description"><p>{text}</p></div></section>"#,
};

/// The theme most school papers run on: each writer with a position behind the name, a bar, the date; a box about the contributor under the text.
pub(crate) fn positions(page: &Shown) -> String {
    let of = page.affiliation.as_deref().map(esc);
    let of = of.map(|of| format!(", <span class=\"storyposition\">{of}</span>")).unwrap_or_default();
    POSITIONS.set(page).replace("[[of]]", &of)
}

const POSITIONS: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en-US"><head><meta charset="CHARSET"><title>{title} – {site}</title>{head}<meta name="twitter:data1" content="{slot}"></head><body class="post-template-default single single-post story-classic"><div id="snomobilesearch"><form><input name="s" placeholder="Search"></form></div><div id="snoheaderwrap"><div class="topnavbar"><span class="topnav-date">November 4</span><a href="/staff">Staff</a></div><div id="header"><a href="/"><img src="/w/2024/08/flag.png" class="snoheaderimage" alt="{site}"></a><h2 class="site-tagline">The student news site of Mill Road</h2></div><div class="breaking-news"><span class="breakingnewstitle">Latest</span> <a href="/q">Choir concert moved to the gym</a></div></div>
<div id="wrap"><div id="contentleft"><div class="postarea"><div id="featuredphotowrap"><a class="enlarge" href="/w/wall.jpg"><img src="/w/wall-900x600.jpg" class="catboxphoto feature-image" alt=""></a><div class="photocreditandcaption"><a class="creditline" href="/staff_name/y/">Yara Fenwick</a><p class="photocaption">Scaffolding behind the square.</p></div></div><h1 class="storyheadline">{title}</h1>{summary}<div class="sno-story-byline">{top}<p class="storydate"><span class="time-wrapper">November 3, 2026</span></p></div><div class="sharing-icons"><a href="/fb"><span class="fab fa-facebook"></span></a><a href="/pr"><span class="fas fa-print"></span></a></div><div id="sno-story-body-content" class="storycontent">{body}</div>{foot}<div class="storyend">{logo}{notice}{link}</div>{counter}<div id="donatestory"><h5>Donate to {site}</h5><div class="donate-bar"><span>$410</span> <span>$900</span> Contributed <span>Our Goal</span></div><p>Your donation will support the student journalists of Mill Road.</p></div>{author}<div class="storytags"><div class="storytags-title">Tags</div><a href="/tag/a">walls</a></div><div class="sno-related"><h5>More to Discover</h5>{teasers}</div></div><div id="commentswrap"><h5>Leave a Comment</h5><ol class="commentlist">{comments}</ol></div></div><div id="sidebar"><div class="widgetwrap"><div class="widgetheading">Trending Stories</div></div></div></div><div id="footer"><div class="footer-partners">{partners}</div><p>© 2026 • <a href="/privacy">Privacy</a> • <a href="/login">Log in</a></p></div></body></html>"##,
    both: r#"<p class="storybylinewrap"><span class="storybyline">{names}</span><span class="storybylinebreak">|</span></p>"#,
    only_names: r#"<p class="storybylinewrap"><span class="storybyline">{names}</span><span class="storybylinebreak">|</span></p>"#,
    only_of: r#"<p class="storybylinewrap"><span class="storybyline">{of}</span><span class="storybylinebreak">|</span></p>"#,
    name: (r#"<a class="creditline" href="/staff_name/g/">{name}</a>[[of]]"#, " and "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p class=\"deck\">{text}</p>",
    logo: r#"<p><img class="alignright size-medium" src="{src}" alt="{alt}" width="300" height="75"></p>"#,
    notice: "<p><em>{text}</em></p>",
    link: r#"<p><em><a href="{href}"{rel}>{inner}</a></em></p>"#,
    words: "Seen first here",
    round: Round::Notice,
    teaser: r#"<div class="relatedtemplate"><a href="{href}"><img src="/r.jpg" class="carouselphoto" alt=""></a><a class="relatedtitle" href="{href}">{headline}</a><div class="sno-rel-byline">{by}</div></div>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<li class="comment"><p class="commentauthor"><b>{who}</b> • Nov 4, 2026 at 8:12 am</p><p>{what}</p></li>"#,
    author: r#"<div class="storypageprofilebox"><div class="profile-header">About the Contributor</div><p class="photobox">{text}</p></div>"#,
};
