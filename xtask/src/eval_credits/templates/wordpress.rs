//! In the manner of WordPress: classic and block themes, themes for newsrooms, magazine themes, page builders.

use crate::eval_credits::manner::{Manner, Round};
use crate::eval_credits::page::{Logo, Place, Shown, esc};

pub(crate) fn block(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| {
        format!(
            "<div class=\"wp-block-group is-layout-flex\"><p class=\"has-small-font-size\">{}</p></div>\n",
            page.by("By ", ", ")
        )
    };
    let teasers = page.teasers_in(|headline, by, href| {
        format!(
            "<li class=\"wp-block-post\"><h3 class=\"wp-block-post-title\"><a href=\"{href}\">{headline}</a></h3>\
             <div class=\"wp-block-post-author-name\">{by}</div></li>\n"
        )
    });
    let partners = page.partners_in(|name, logo| {
        format!("<figure class=\"wp-block-image\"><img src=\"{logo}\" alt=\"{name}\"></figure>\n")
    });
    format!(
        "<!DOCTYPE html>\n<html lang=\"en-US\"><head><meta charset=\"CHARSET\"><title>{title} – {site}</title>\n{head}</head>\n\
         <body class=\"wp-singular single single-post\"><div class=\"wp-site-blocks\">\n\
         <header class=\"wp-block-template-part\"><p class=\"wp-block-site-title\"><a href=\"/\">{site}</a></p>\
         <nav class=\"wp-block-navigation\"><ul><li><a href=\"/news\">News</a></li><li><a href=\"/about\">About</a></li></ul></nav></header>\n\
         <main class=\"wp-block-group\"><h1 class=\"wp-block-post-title\">{title}</h1>\n{top}\
         <div class=\"entry-content wp-block-post-content is-layout-constrained\">\n{summary}{body}{foot}\
         <hr class=\"wp-block-separator\">\n<figure class=\"wp-block-image size-medium\">{logo}</figure>\n{notice}</div>\n\
         {author}<h2 class=\"wp-block-heading\">More posts</h2>\n<ul class=\"wp-block-post-template\">{teasers}</ul></main>\n\
         <footer class=\"wp-block-template-part\"><h4>Our partners</h4>{partners}<p>© 2026 {site}. Proudly powered by itself.</p></footer>\n\
         </div></body></html>",
        site = page.site,
        head = page.head(),
        top = page.at(Place::Top, by),
        summary = page.summary_in("<p class=\"is-style-lead\"><em>", "</em></p>"),
        body = page.paragraphs(),
        foot = page.at(Place::Foot, |page| format!("<p>{}</p>\n", page.by("By ", ", "))),
        logo = page.logo_html("img"),
        notice = page.notice_html("<p>", "</p>"),
        author = page.author_box_in(
            "<div class=\"wp-block-post-author\"><p class=\"wp-block-post-author__bio\">",
            "</p></div>"
        ),
    )
}

pub(crate) fn classic(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| {
        let names = page.names.as_deref().map(esc).unwrap_or_default();
        let of = page.affiliation.as_deref().map(esc).unwrap_or_default();
        let between = if names.is_empty() || of.is_empty() { "" } else { " / " };
        format!(
            "<div class=\"entry-meta\"><span class=\"posted-on\">Posted on <time>November 3, 2026</time></span> \
             <span class=\"byline\"> by <span class=\"author vcard\"><a class=\"url fn n\" href=\"/author/1\">{names}</a></span>{between}{of}</span></div>\n"
        )
    };
    let teasers = page.teasers_in(|headline, by, href| {
        format!("<li><a href=\"{href}\">{headline}</a> <span class=\"post-author\">{by}</span></li>\n")
    });
    let partners = page.partners_in(|name, logo| {
        format!("<a href=\"/partners\"><img src=\"{logo}\" alt=\"{name}\" height=\"30\"></a> {name} \n")
    });
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\"><head>\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=CHARSET\">\n<title>{title} | {site}</title>\n{head}</head>\n\
         <body class=\"single postid-4711 right-sidebar\"><div id=\"page\" class=\"hfeed site\">\n\
         <div id=\"masthead\" class=\"site-header\"><h1 class=\"site-title\"><a href=\"/\">{site}</a></h1><div class=\"main-navigation\"><a href=\"/\">Home</a> <a href=\"/local\">Local</a></div></div>\n\
         <div id=\"content\" class=\"site-content\"><div id=\"primary\" class=\"content-area\">\n\
         <article id=\"post-4711\" class=\"post hentry\"><header class=\"entry-header\"><h2 class=\"entry-title\">{title}</h2>\n{top}</header>\n\
         <div class=\"entry-content\">\n{summary}{body}</div>\n\
         <footer class=\"entry-footer\">{foot}{logo}\n{notice}<span class=\"cat-links\">Posted in <a href=\"/local\">Local</a></span></footer></article>\n{author}</div>\n\
         <div id=\"secondary\" class=\"widget-area\"><div class=\"widget widget_recent_entries\"><h3 class=\"widget-title\">Recent Posts</h3><ul>{teasers}</ul></div></div></div>\n\
         <div id=\"colophon\" class=\"site-footer\"><p>We work with: {partners}</p></div></div></body></html>",
        site = page.site,
        head = page.head(),
        top = page.at(Place::Top, by),
        summary = page.summary_in("<p><strong>", "</strong></p>"),
        body = page.paragraphs(),
        foot = page.at(Place::Foot, |page| format!("<p>Story by {}</p>\n", page.by("", " / "))),
        logo = page.logo_html("img"),
        notice = page.notice_html("<p><em>", "</em></p>"),
        author = page
            .author_box_in("<div class=\"author-info\"><div class=\"author-description\">", "</div></div>"),
    )
}

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

/// A theme of blocks: the poster between dashes, what was pasted a quote and a group; posts of the same make below.
pub(crate) const BLOCK_THEME: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en-US"><head><meta charset="CHARSET"><title>{title} – {site}</title>{head}<style id='global-styles-inline-css'>:root{--wp--preset--color--base:#f9f9f9}.has-base-background-color{background-color:var(--wp--preset--color--base)}</style></head><body class="post-template-default single single-post wp-embed-responsive"><div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group alignwide is-layout-flex"><p class="wp-block-site-title"><a href="/" rel="home">{site}</a></p><nav class="wp-block-navigation"><ul class="wp-block-page-list"><li><a href="/about/">About</a></li></ul></nav></div></header><main class="wp-block-group is-layout-flow"><div class="wp-block-group has-global-padding is-layout-constrained"><h1 class="has-x-large-font-size wp-block-post-title">{title}</h1><div class="wp-block-template-part"><div class="wp-block-group has-global-padding"><div class="wp-block-group is-content-justification-left is-layout-flex"><div class="wp-block-post-date"><time datetime="2026-11-03"><a href="/2026/11/closure/">Nov 3, 2026</a></time></div><p class="has-contrast-2-color has-text-color">—</p><p class="has-small-font-size has-contrast-2-color has-text-color">by</p><div class="wp-block-post-author-name"><a href="/author/admin/" class="wp-block-post-author-name__link">admin</a></div><div class="taxonomy-category wp-block-post-terms"><span class="wp-block-post-terms__prefix">in </span><a href="/category/town/" rel="tag">Town</a></div></div></div></div></div>
<div class="entry-content wp-block-post-content has-global-padding is-layout-constrained"><div class="wp-block-media-text is-stacked-on-mobile"><figure class="wp-block-media-text__media">{logo}</figure><div class="wp-block-media-text__content">{top}</div></div>{summary}{body}{foot}<div class="wp-block-group has-border-color has-base-background-color is-layout-constrained">{notice}{link}</div></div><div class="wp-block-template-part"><div class="wp-block-spacer" style="height:40px"></div><div class="wp-block-comments"><h2 class="wp-block-heading">Comments</h2><h3 class="wp-block-comments-title">Responses to &#8220;{title}&#8221;</h3><ol class="wp-block-comment-template">{comments}</ol></div></div><h2 class="wp-block-heading">More posts</h2><div class="wp-block-query alignwide"><ul class="wp-block-post-template">{teasers}</ul></div></main><footer class="wp-block-template-part">{author}<div class="wp-block-columns">{partners}</div></footer></div></body></html>"##,
    both: "<p class=\"has-medium-font-size\"><strong>{of}</strong></p><p>Story by {names}</p>",
    only_names: "<p>Story by {names}</p>",
    only_of: "<p class=\"has-medium-font-size\"><strong>{of}</strong></p>",
    name: ("{name}", " and "),
    paragraph: "<p>{text}</p>\n\n",
    summary: "<p class=\"has-large-font-size\">{text}</p>",
    logo: r#"<img decoding="async" width="512" height="128" src="{src}" alt="{alt}" class="wp-image-33 size-full"/>"#,
    notice: "<p class=\"has-text-align-center\">{text}</p>",
    link: r#"<div class="wp-block-buttons is-layout-flex"><div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="{href}"{rel}>{inner}</a></div></div>"#,
    words: "Read it at the source",
    round: Round::Words,
    teaser: r#"<li class="wp-block-post post type-post"><div class="wp-block-group"><h3 class="wp-block-post-title"><a href="{href}" target="_self">{headline}</a></h3><div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">{by}</p></div></div></li>"#,
    partner: r#"<div class="wp-block-column"><figure class="wp-block-image"><img src="{logo}" alt="{name}"/></figure></div>"#,
    comment: r#"<li class="comment depth-1"><div class="wp-block-columns"><div class="wp-block-column"><div class="wp-block-comment-author-name">{who}</div><div class="wp-block-comment-content"><p>{what}</p></div></div></div></li>"#,
    author: r#"<p class="has-small-font-size">{text}</p>"#,
};

/// The most sold theme for newspapers: "Source" and "Via" as labels under the text, shares, next and previous, author box, more.
pub(crate) const TAGGED: Manner = Manner {
    page: r##"<!doctype html><html lang="en-US"><head><meta charset="CHARSET"><title>{title} - {site}</title>{head}</head><body class="single single-post td-standard-pack global-block-template-1 td-animation-stack-type0"><div class="td-scroll-up"></div><div class="td-menu-background"></div><div id="td-mobile-nav"><div class="td-mobile-content"><ul class="td-mobile-main-menu"><li class="menu-item"><a href="/">Home</a></li></ul></div></div><div id="td-outer-wrap" class="td-theme-wrap"><div class="td-header-wrap td-header-style-1"><div class="td-header-sp-logo"><a class="td-main-logo" href="/">{site}</a></div></div><div class="td-main-content-wrap"><div class="td-container td-post-template-default"><div class="td-crumb-container"><div class="entry-crumbs"><a class="entry-crumb" href="/">Home</a> <i class="td-icon-right td-bread-sep"></i></div></div><div class="td-pb-row"><div class="td-pb-span8 td-main-content" role="main"><div class="td-ss-main-content"><article id="post-81" class="post-81 post type-post" itemscope itemtype="https://schema.org/Article"><div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="/news/">News</a></li></ul><header class="td-post-title"><h1 class="entry-title">{title}</h1>{summary}<div class="td-module-meta-info"><div class="td-post-author-name">{top}<div class="td-author-line"> - </div></div><span class="td-post-date"><time class="entry-date updated td-module-date">November 3, 2026</time></span><div class="td-post-comments"><a href="#comments"><i class="td-icon-comments"></i>3</a></div><div class="td-post-views"><i class="td-icon-views"></i><span>214</span></div></div></header></div><div class="td-post-sharing-top"><div class="td-post-sharing-visible"><a class="td-social-sharing-button td-social-facebook" href="#"><div class="td-social-but-text">Facebook</div></a></div></div>
<div class="td-post-content tagdiv-type">{body}<div class="td-a-rec td-a-rec-id-content_inline"><span class="td-adspot-title">- Advertisement -</span></div>{foot}{logo}{notice}</div><footer><div class="td-post-source-tags"><div class="td-post-source-via "><div class="td-post-small-box"><span>SOURCE</span>{link}</div></div><ul class="td-tags td-post-small-box clearfix"><li><span>TAGS</span></li><li><a href="/tag/r/">river</a></li></ul></div><div class="td-block-row td-post-next-prev">{teasers}</div><div class="td-author-name vcard author" style="display: none"><span class="fn"><a href="/author/a/">webmaster</a></span></div></footer></article>{author}<div class="comments" id="comments"><div class="td-comments-title-wrap"><h4 class="td-comments-title block-title"><span>3 COMMENTS</span></h4></div><ol class="comment-list">{comments}</ol></div></div></div></div></div></div><div class="td-footer-wrapper">{partners}</div></div></body></html>"##,
    both: r#"<div class="td-author-by">By</div> <a href="/author/w/">{names}</a> <span class="td-author-of">for {of}</span>"#,
    only_names: r#"<div class="td-author-by">By</div> <a href="/author/w/">{names}</a>"#,
    only_of: r#"<span class="td-author-of">for {of}</span>"#,
    name: ("{name}", "</a> and <a href=\"/author/v/\">"),
    paragraph: "<p>{text}</p>\n",
    summary: "<p class=\"td-post-sub-title\">{text}</p>",
    logo: r#"<p><img class="alignnone entry-thumb td-animation-stack-type0-2" src="data:image/png;base64,iVBORw0KGgo=" data-type="image_tag" data-img-url="{src}" alt="{alt}" width="300" height="75" /></p>"#,
    notice: "<p><small>{text}</small></p>",
    link: r#"<a rel="nofollow-not" href="{href}"{rel}>{inner}</a>"#,
    words: "first publication",
    round: Round::Words,
    teaser: r#"<div class="td-block-span6 td-post-prev-post"><div class="td-post-next-prev-content"><span>Previous article</span><a href="{href}">{headline}</a><span class="td-np-by">{by}</span></div></div>"#,
    partner: r#"<a href="/p"><img src="{logo}" alt="{name}"></a>"#,
    comment: r##"<li class="comment"><article><footer><img src="/avatar/2.png" alt=""><cite>{who}</cite><a class="comment-link" href="#c2"><time>November 4, 2026 At 8:02 am</time></a></footer><div class="comment-content"><p>{what}</p></div></article></li>"##,
    author: r#"<div class="author-box-wrap"><div class="desc"><div class="td-author-description">{text}</div></div></div>"#,
};

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

/// A theme for newsrooms: authors with pictures, posts among blocks, a box on reprinting.
pub(crate) const NEWS_THEME: Manner = Manner {
    page: r##"<!doctype html><html lang="en-US"><head><meta charset="CHARSET"><title>{title} - {site}</title>{head}<script type="application/ld+json" class="schema-graph">{"@context":"https://schema.org","@graph":[{"@type":"Article","headline":"{title}","author":{"name":"admin","@id":"#/schema/person/1"},"publisher":{"@id":"#org"}},{"@type":"Organization","@id":"#org","name":"{site}"}]}</script></head><body class="post-template-default single h-nb has-summary"><div id="page" class="site"><header id="masthead" class="site-header hide-header-search"><div class="wrapper"><p class="site-title"><a href="/" rel="home">{site}</a></p></div></header>
<div id="content" class="site-content"><section id="primary" class="content-area"><main id="main" class="site-main"><div class="main-content"><header class="entry-header"><span class="cat-links"><a href="/local/" rel="category tag">Local</a></span><h1 class="entry-title">{title}</h1>{summary}<div class="entry-subhead"><div class="entry-meta">{top}<span class="posted-on"><time class="entry-date published" datetime="2026-11-03">November 3, 2026</time></span></div></div></header>
<article id="post-1" class="post type-post hentry"><div class="entry-content">{body}<hr class="wp-block-separator"><div class="wp-block-newspack-blocks-homepage-articles"><h2 class="article-section-title"><span>More local news</span></h2><div>{teasers}</div></div><div class="wp-block-group is-style-border"><div class="wp-block-group__inner-container">{foot}<figure class="wp-block-image">{logo}</figure>{notice}{link}</div></div></div></article>
<div class="author-bio">{author}</div><div id="comments" class="comments-area"><ol class="comment-list">{comments}</ol></div></div></main></section></div><footer id="colophon" class="site-footer"><div class="footer-widgets">{partners}</div></footer></div></body></html>"##,
    both: r#"<span class="author-avatar"><img alt="" src="/avatar/1.jpg" class="avatar"></span><span class="byline"><span>by</span> {names}, <span class="org">{of}</span></span>"#,
    only_names: r#"<span class="byline"><span>by</span> {names}</span>"#,
    only_of: r#"<span class="byline"><span>by</span> <span class="org">{of}</span></span>"#,
    name: (
        r#"<span class="author vcard"><a class="url fn n" href="/author/one/">{name}</a></span>"#,
        " and ",
    ),
    paragraph: "\n<p>{text}</p>\n",
    summary: "<div class=\"newspack-post-subtitle\">{text}</div>",
    logo: r#"<img loading="lazy" decoding="async" width="780" height="195" src="data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%3E%3C/svg%3E" data-lazy-srcset="{src}?resize=780 780w" data-lazy-sizes="100vw" data-lazy-src="{src}?ssl=1" alt="{alt}" class="wp-image-9">"#,
    notice: r#"<p class="has-small-font-size">{text}</p>"#,
    link: r#"<a href="{href}"{rel}>{inner}</a>"#,
    words: "The story at its home",
    round: Round::Logo,
    teaser: r#"<article class="post-has-image"><div class="entry-wrapper"><h3 class="entry-title"><a href="{href}" rel="bookmark">{headline}</a></h3><div class="entry-meta"><span class="byline">{by}</span></div></div></article>"#,
    partner: r#"<section class="widget"><img src="{logo}" alt="{name}"></section>"#,
    comment: r#"<li class="comment"><article class="comment-body"><footer class="comment-meta"><b class="fn">{who}</b> says:</footer><div class="comment-content"><p>{what}</p></div></article></li>"#,
    author: r#"<div class="author-bio-text"><p>{text}</p></div>"#,
};

/// A page builder's widgets: post info as a list with icons, the mark an image box, the notice an alert, a nested section each.
pub(crate) const ELEMENTAL: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en-US"><head><meta charset="CHARSET"><title>{title} - {site}</title>{head}</head><body class="post-template post-template-elementor_header_footer single single-post elementor-default elementor-kit-7"><header data-elementor-type="header" class="elementor elementor-14 elementor-location-header"><section class="elementor-section elementor-top-section"><div class="elementor-widget-wrap"><div class="elementor-widget elementor-widget-theme-site-logo"><div class="elementor-widget-container"><a href="/"><img src="/wp-content/uploads/site.png" class="attachment-full" alt="{site}"></a></div></div></div></section></header><div data-elementor-type="single-post" class="elementor elementor-55 elementor-location-single post-90 post type-post"><section class="elementor-section elementor-top-section elementor-element"><div class="elementor-container elementor-column-gap-default"><div class="elementor-column elementor-col-66 elementor-top-column"><div class="elementor-widget-wrap elementor-element-populated"><div class="elementor-element elementor-widget elementor-widget-theme-post-title elementor-widget-heading"><div class="elementor-widget-container"><h1 class="elementor-heading-title elementor-size-default">{title}</h1></div></div><div class="elementor-element elementor-widget elementor-widget-post-info"><div class="elementor-widget-container"><ul class="elementor-inline-items elementor-icon-list-items elementor-post-info">{top}<li class="elementor-icon-list-item elementor-inline-item" itemprop="datePublished"><span class="elementor-icon-list-icon"><i class="fas fa-calendar"></i></span><span class="elementor-icon-list-text elementor-post-info__item elementor-post-info__item--type-date"><time>November 3, 2026</time></span></li></ul></div></div>
<div class="elementor-element elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container">{summary}{body}</div></div><div class="elementor-element elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container">{foot}</div></div><section class="elementor-section elementor-inner-section"><div class="elementor-container"><div class="elementor-column elementor-col-50 elementor-inner-column"><div class="elementor-widget-wrap"><div class="elementor-widget elementor-widget-image"><div class="elementor-widget-container">{logo}</div></div></div></div><div class="elementor-column elementor-col-50 elementor-inner-column"><div class="elementor-widget-wrap"><div class="elementor-widget elementor-widget-alert"><div class="elementor-widget-container"><div class="elementor-alert elementor-alert-info">{notice}</div></div></div><div class="elementor-widget elementor-widget-button"><div class="elementor-widget-container">{link}</div></div></div></div></div></section></div></div><div class="elementor-column elementor-col-33 elementor-top-column"><div class="elementor-widget-wrap"><div class="elementor-widget elementor-widget-heading"><div class="elementor-widget-container"><h2 class="elementor-heading-title">On the same day</h2></div></div><div class="elementor-widget elementor-widget-posts"><div class="elementor-widget-container"><div class="elementor-posts-container elementor-posts elementor-grid">{teasers}</div></div></div></div></div></div></section><section class="elementor-section"><div class="elementor-widget-wrap">{author}<div class="elementor-widget elementor-widget-post-comments"><div class="elementor-widget-container"><ol class="list">{comments}</ol></div></div></div></section></div><footer data-elementor-type="footer" class="elementor elementor-16 elementor-location-footer">{partners}</footer></body></html>"##,
    both: r##"<li class="elementor-icon-list-item elementor-inline-item"><span class="elementor-icon-list-icon"><i class="far fa-user-circle"></i></span><span class="elementor-icon-list-text elementor-post-info__item elementor-post-info__item--type-custom">{names}</span></li><li class="elementor-icon-list-item elementor-inline-item"><span class="elementor-icon-list-icon"><i class="fas fa-building"></i></span><span class="elementor-icon-list-text elementor-post-info__item elementor-post-info__item--type-custom">{of}</span></li>"##,
    only_names: r##"<li class="elementor-icon-list-item elementor-inline-item"><span class="elementor-icon-list-icon"><i class="far fa-user-circle"></i></span><span class="elementor-icon-list-text elementor-post-info__item elementor-post-info__item--type-custom">{names}</span></li>"##,
    only_of: r##"<li class="elementor-icon-list-item elementor-inline-item"><span class="elementor-icon-list-icon"><i class="fas fa-building"></i></span><span class="elementor-icon-list-text elementor-post-info__item elementor-post-info__item--type-custom">{of}</span></li>"##,
    name: ("{name}", " &amp; "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p><strong>{text}</strong></p>",
    logo: r#"<img loading="lazy" width="300" height="75" src="{src}" class="attachment-medium size-medium wp-image-91" alt="{alt}">"#,
    notice: "<span class=\"elementor-alert-title\">{text}</span>",
    link: r#"<div class="elementor-button-wrapper"><a class="elementor-button elementor-button-link elementor-size-sm" href="{href}"{rel}><span class="elementor-button-content-wrapper"><span class="elementor-button-text">{inner}</span></span></a></div>"#,
    words: "First published version",
    round: Round::Logo,
    teaser: r#"<article class="elementor-post elementor-grid-item post type-post"><div class="elementor-post__text"><h3 class="elementor-post__title"><a href="{href}">{headline}</a></h3><div class="elementor-post__meta-data"><span class="elementor-post-author">{by}</span></div></div></article>"#,
    partner: r#"<div class="elementor-widget elementor-widget-image"><img src="{logo}" alt="{name}"></div>"#,
    comment: r#"<li class="even thread-even"><div class="who">{who}</div><div class="what"><p>{what}</p></div></li>"#,
    author: r#"<div class="elementor-author-box"><div class="elementor-author-box__text"><div class="elementor-author-box__bio"><p>{text}</p></div></div></div>"#,
};

/// Blocks in columns, the byline above the headline, a picture twice: for those without scripts, and lazily.
pub(crate) fn blocks(page: &Shown) -> String {
    let title = esc(&page.headline);
    let block = |inner: &str| {
        format!("<div class=\"sqs-block html-block\"><div class=\"sqs-block-content\">{inner}</div></div>\n")
    };
    let by = |page: &Shown| {
        format!(
            "<div class=\"blog-meta-item blog-meta-item--author\">{}</div><time class=\"dt-published\">11/3/26</time>",
            page.by("Written By ", " for ")
        )
    };
    let halves = page.body.split_at(page.body.len() / 2);
    let text = |part: &[String]| {
        let paragraphs: String = part
            .iter()
            .map(|text| format!("<p class=\"\" style=\"white-space:pre-wrap;\">{}</p>", esc(text)))
            .collect();
        block(&paragraphs)
    };
    let logo = match &page.logo {
        Logo::Image { src, alt } => format!(
            "<div class=\"image-block-wrapper\"><noscript><img src=\"{0}\" alt=\"{1}\"></noscript><img class=\"thumb-image\" data-src=\"{0}\" data-image=\"{0}\" data-image-dimensions=\"600x150\" alt=\"{1}\"></div>",
            esc(src),
            esc(alt)
        ),
        _ => page.logo_html("img"),
    };
    let teasers = page.teasers_in(|headline, by, href| {
        format!("<a class=\"item-pagination-link\" href=\"{href}\"><div class=\"pagination-title-wrapper\"><div class=\"visually-hidden\">Next</div><h2 class=\"item-pagination-title\">{headline}</h2><div>{by}</div></div></a>")
    });
    let partners = page.partners_in(|name, logo| block(&format!("<img data-src=\"{logo}\" alt=\"{name}\">")));
    format!(
        "<!doctype html><html lang=\"en-GB\"><head><meta charset=\"CHARSET\"><title>{title} — {site}</title>{head}</head><body id=\"item-1\" class=\"view-item\"><div id=\"siteWrapper\">\n\
         <header id=\"header\"><div class=\"header-title\">{site}</div></header><main id=\"page\" role=\"main\"><article class=\"sections\"><section class=\"page-section\"><div class=\"content-wrapper\"><div class=\"content\">\n\
         <article class=\"h-entry entry blog-item\"><div class=\"blog-item-wrapper\"><div class=\"blog-item-top-wrapper\"><div class=\"blog-item-title\">{top}<h1 class=\"entry-title entry-title--large p-name\">{title}</h1></div></div>\n\
         <div class=\"blog-item-content-wrapper\"><div class=\"blog-item-content e-content\"><div class=\"sqs-layout\">{summary}{one}{two}{foot}{logo}{notice}</div></div></div></div></article>\n\
         <section class=\"item-pagination\">{teasers}</section></div></div></section></article></main>{author}<footer id=\"footer-sections\">{partners}</footer></div></body></html>",
        site = page.site,
        head = page.head(),
        top = page.at(Place::Top, by),
        summary = page.summary_in("<div class=\"sqs-block\"><h3>", "</h3></div>"),
        one = text(halves.0),
        two = text(halves.1),
        foot = page.at(Place::Foot, |page| block(&format!("<p>{}</p>", page.by("Written By ", " for ")))),
        logo = block(&logo),
        notice = page.notice_html(
            "<div class=\"sqs-block quote-block\"><div class=\"sqs-block-content\">",
            "</div></div>"
        ),
        author = page.author_box_in("<div class=\"author-profile\"><p>", "</p></div>"),
    )
}

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
