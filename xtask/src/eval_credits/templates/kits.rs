//! A ninth group, written with the eighth and before the reader met either: kits, applications, other scripts than ours.

use crate::eval_credits::manner::{Manner, Round};

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

/// Somebody's letter that is a site too: the writer's name over the date, the story after a note "from our friends".
pub(crate) const LETTERS: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en"><head><meta charset="CHARSET"><title data-rh="true">{title}</title>{head}</head><body class=""><div id="entry"><div id="main" class="main typography use-theme-bg"><div class="pencraft pc-display-contents pc-reset"><div class="main-menu"><div class="topBar"><h1 class="pencraft logo"><a href="/">{site}</a></h1></div></div></div><div><div class="single-post-container"><div class="container"><div class="single-post"><article class="typography newsletter-post post"><div role="region" aria-label="Post header" class="post-header"><h1 dir="auto" class="post-title published">{title}</h1>{summary}<div class="byline-wrapper"><div class="pencraft profile-hover-card-target"><a href="https://letters.example/@hedda" class="pencraft">Hedda Lorne</a></div><div class="pencraft color-pub-secondary-text">Nov 03, 2026</div></div><div class="post-ufi style-button"><a class="post-ufi-button"><div class="label">14</div></a><a class="post-ufi-button"><div class="label">Share</div></a></div></div>
<div class="visibility-check"></div><div><div class="available-content"><div dir="auto" class="body markup">{top}<div><hr></div>{body}{foot}<div class="subscription-widget-wrap-editor"><div class="preamble"><p class="cta-caption">{site} is a reader-supported publication. To receive new posts, become a subscriber.</p></div></div><div class="captioned-image-container"><figure>{logo}</figure></div>{notice}{link}</div></div></div></article></div><div class="post-footer-comments"><div class="discussion">{comments}</div></div><div class="single-post-section"><div class="portable-archive"><div class="tab-labels"><button>Top</button><button>Latest</button></div>{teasers}</div></div>{author}</div></div></div></div><div class="footer-wrap"><div class="footer-blurb">{partners}<a href="/privacy">Privacy</a></div></div></div></body></html>"##,
    both: "<p><em>From our friends at {of}. The reporter is {names}.</em></p>",
    only_names: "<p><em>The reporter is {names}.</em></p>",
    only_of: "<p><em>From our friends at {of}.</em></p>",
    name: ("{name}", " with "),
    paragraph: "<p>{text}</p>\n",
    summary: "<h3 dir=\"auto\" class=\"subtitle\">{text}</h3>",
    logo: r#"<a class="image-link image2" target="_blank" href="{src}"><div class="image2-inset"><picture><source type="image/webp" srcset="https://cdn.letters.example/image/fetch/w_424,c_limit,f_webp/{src%} 424w, https://cdn.letters.example/image/fetch/w_848,c_limit,f_webp/{src%} 848w"><img src="https://cdn.letters.example/image/fetch/w_1456,c_limit,f_auto/{src%}" width="400" height="100" data-attrs="{&quot;src&quot;:&quot;{src}&quot;,&quot;alt&quot;:null}" class="sizing-normal" alt="{alt}" title="{alt}" loading="lazy"></picture></div></a>"#,
    notice: "<p><em>{text}</em></p>",
    link: r#"<p class="button-wrapper"><a class="button primary" href="{href}"{rel}><span>{inner}</span></a></p>"#,
    words: "Where it ran first",
    round: Round::Words,
    teaser: r#"<div class="portable-archive-post"><div class="pencraft"><a class="pencraft" href="{href}">{headline}</a></div><div class="pencraft">Nov 1 • <a href="/@x" class="pencraft">{by}</a></div></div>"#,
    partner: r#"<span><img src="{logo}" alt="{name}"></span>"#,
    comment: r#"<div class="comment"><div class="comment-content"><div class="comment-meta"><a class="pencraft" href="/@c">{who}</a></div><div class="comment-body"><p>{what}</p></div></div></div>"#,
    author: r#"<div class="publication-footer"><p>{text}</p></div>"#,
};

/// A portal in Chinese that runs a story in English: source, author and editor in a line of labels.
pub(crate) const PORTAL_ZH: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="zh-CN"><head><meta charset="CHARSET"><title>{title}_{site}</title>{head}</head><body><div class="top-bar-wrap"><a href="/">首页</a><a href="/w/">国际</a></div><div class="main-content w1240"><div class="path-search"><div class="path">{site} &gt; 正文</div></div><h1 class="main-title">{title}</h1><div class="top-bar"><div class="top-bar-inner clearfix"><div class="date-source"><span class="date">2026年11月03日 09:14</span>{top}</div><div class="page-tools"><span class="tool-icon">分享</span><a href="#" class="comment-count">评论</a></div></div></div><div class="article-content clearfix"><div class="article-content-left"><div class="article" id="artibody">{summary}{body}{foot}<div class="img_wrapper">{logo}</div>{notice}{link}<p class="show_author">责任编辑：王小明</p></div><div class="article-bottom clearfix"><div class="keywords"><span>关键字 :</span><a href="/k/">河</a></div></div><div class="feed-card"><div class="feed-card-title">相关阅读</div>{teasers}</div><div class="cmnt"><div class="hd"><em>网友评论</em></div>{comments}</div>{author}</div></div></div><div class="footer">{partners}<p>版权所有 {site}</p></div></body></html>"##,
    both: "<span class=\"source\">来源：{of}</span><span class=\"zz\">作者：{names}</span>",
    only_names: "<span class=\"zz\">作者：{names}</span>",
    only_of: "<span class=\"source\">来源：{of}</span>",
    name: ("{name}", "、"),
    paragraph: "<p>\u{3000}\u{3000}{text}</p>\n",
    summary: "<p class=\"quotation\">{text}</p>",
    logo: r#"<img src="{src}" alt="{alt}"><span class="img_descr"></span>"#,
    notice: "<p><font cms-style=\"font-L\">{text}</font></p>",
    link: r#"<p><a href="{href}"{rel}>{inner}</a></p>"#,
    words: "原文链接",
    round: Round::Words,
    teaser: r#"<div class="feed-card-item"><h2 class="feed-card-t"><a href="{href}" target="_blank">{headline}</a></h2><div class="feed-card-a">{by}</div></div>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="item"><div class="name">{who} <span class="area">[北京]</span></div><div class="txt">{what}</div></div>"#,
    author: r#"<div class="author-info"><p>{text}</p></div>"#,
};

/// A channel's site in Arabic with a story in English: from right to left, labels behind their values.
pub(crate) const CHANNEL_AR: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="CHARSET"><title>{title} | {site}</title>{head}</head><body class="rtl"><div class="container container--white"><div class="header"><a href="/" class="header-logo">{site}</a><ul class="menu__items"><li><a href="/n">أخبار</a></li><li><a href="/e">اقتصاد</a></li></ul></div><main class="main" id="main-content-area"><div class="l-col l-col--8" dir="ltr"><div class="article-header"><div class="topics"><a href="/w">العالم</a></div><h1>{title}</h1><div class="article__subhead">{summary}</div></div><div class="article-info-block"><div class="article-b-l">{top}</div><div class="article-dates"><span class="screen-reader-text">نشر في 3 نوفمبر 2026</span><span aria-hidden="true">3/11/2026</span></div></div><div class="wysiwyg wysiwyg--all-content" aria-live="polite">{body}</div>{foot}<div class="article-source-block" dir="rtl"><span class="label">المصدر</span>{logo}<p dir="ltr">{notice}</p>{link}</div></div><div class="container__inner"><div class="section-header__title">اقرأ أيضا</div><ul class="article-related-list">{teasers}</ul></div><div class="remarks"><div class="section-header__title">التعليقات</div>{comments}</div>{author}</main><footer class="site-footer">{partners}</footer></div></body></html>"##,
    both: r#"<div class="article-author-name">بقلم: <span dir="ltr">{names}</span></div><div class="article-source">المصدر: <span dir="ltr">{of}</span></div>"#,
    only_names: r#"<div class="article-author-name">بقلم: <span dir="ltr">{names}</span></div>"#,
    only_of: r#"<div class="article-source">المصدر: <span dir="ltr">{of}</span></div>"#,
    name: ("{name}", "، "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p>{text}</p>",
    logo: r#"<img class="source-mark" src="{src}" alt="{alt}" loading="lazy">"#,
    notice: "{text}",
    link: r#"<a class="source-link" href="{href}"{rel}>{inner}</a>"#,
    words: "المقال الأصلي",
    round: Round::Words,
    teaser: r#"<li class="article-related-item"><a class="article-related-link" href="{href}"><span>{headline}</span></a><div>{by}</div></li>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="remark"><div class="remark-name">{who}</div><div class="remark-text">{what}</div></div>"#,
    author: r#"<div class="writer"><p>{text}</p></div>"#,
};

/// A generator's theme for blogs: all of the credit in one line of the head between middots, the rest in a quote.
pub(crate) const PAPER: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en" dir="auto"><head><meta charset="CHARSET"><title>{title} | {site}</title>{head}<script type="application/ld+json">{"@context":"https://schema.org","@type":"BlogPosting","headline":"{title}","author":[{"@type":"Person","name":"{site}"}]}</script></head><body id="top"><header class="header"><nav class="nav"><div class="logo"><a href="/" accesskey="h" title="{site} (Alt + H)">{site}</a><div class="logo-switches"><button id="theme-toggle"></button></div></div><ul id="menu"><li><a href="/archives/" title="Archive"><span>Archive</span></a></li></ul></nav></header><main class="main"><article class="post-single"><header class="post-header"><div class="breadcrumbs"><a href="/">Home</a>&nbsp;»&nbsp;<a href="/posts/">Posts</a></div><h1 class="post-title entry-hint-parent">{title}</h1><div class="post-description">{summary}</div><div class="post-meta"><span title='2026-11-03 09:14:00 +0000 UTC'>November 3, 2026</span>&nbsp;·&nbsp;<span>4 min</span>&nbsp;·&nbsp;{top}&nbsp;|&nbsp;<a href="https://git.example/edit" rel="noopener noreferrer edit" target="_blank">Suggest Changes</a></div></header><div class="toc"><details><summary accesskey="c" title="(Alt + C)"><span class="details">Table of Contents</span></summary></details></div><div class="post-content">{body}<p>{foot}</p><blockquote>{logo}{notice}{link}</blockquote></div><footer class="post-footer"><ul class="post-tags"><li><a href="/tags/river/">River</a></li></ul><nav class="paginav">{teasers}</nav></footer><div class="remark42">{comments}</div></article></main>{author}<footer class="footer"><span>&copy; 2026 <a href="/">{site}</a></span> · <span>Powered by <a href="https://gohugo.example/">Hugo</a></span>{partners}</footer></body></html>"##,
    both: "<span>{names}</span>&nbsp;·&nbsp;<span>{of}</span>",
    only_names: "<span>{names}</span>",
    only_of: "<span>{of}</span>",
    name: ("{name}", ", "),
    paragraph: "<p>{text}</p>\n",
    summary: "{text}",
    logo: r#"<p><img loading="lazy" src="{src}" alt="{alt}"  /></p>"#,
    notice: "<p>{text}</p>",
    link: r#"<p><a href="{href}"{rel}>{inner}</a></p>"#,
    words: "Source of this post",
    round: Round::Words,
    teaser: r#"<a class="next" href="{href}"><span class="title">Next »</span><br><span>{headline}</span><br><span>{by}</span></a>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="comment-box"><span class="comment-user">{who}</span><div class="comment-text">{what}</div></div>"#,
    author: r#"<div class="about-me">{text}</div>"#,
};

/// A printer's view of a page: the address it was made from, everything in order, links as numbers.
pub(crate) const PRINTER: Manner = Manner {
    page: r##"<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><meta http-equiv="Content-Type" content="text/html; charset=CHARSET" /><title>{title}</title>{head}<meta name="robots" content="noindex, nofollow, noarchive" /></head><body><div class="print-site_name">Published on <em class="placeholder">{site}</em> (<a href="https://courier.example">https://courier.example</a>)</div><p /><div class="print-breadcrumb"><a href="/">Home</a> &gt; {title}</div><hr class="print-hr" /><h2 class="print-title">{title}</h2><div class="print-content">{summary}{top}<div class="content">{body}</div>{foot}<p>{logo}</p>{notice}{link}</div><div class="print-comments">{comments}</div>{author}<div class="print-footer">{partners}</div><hr class="print-hr" /><div class="print-source_url"><strong>Source URL (modified on 3 Nov 2026 - 9:14am):</strong> <a href="/2026/closure">https://courier.example/2026/closure</a></div><div class="print-links"><p><strong>Links</strong><br />{teasers}</p></div></body></html>"##,
    both: "<div class=\"submitted\">Submitted by webdesk on Tue, 2026-11-03 09:14</div><p>{of}<br />{names}</p>",
    only_names: "<div class=\"submitted\">Submitted by webdesk on Tue, 2026-11-03 09:14</div><p>{names}</p>",
    only_of: "<div class=\"submitted\">Submitted by webdesk on Tue, 2026-11-03 09:14</div><p>{of}</p>",
    name: ("{name}", " and "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p><b>{text}</b></p>",
    logo: r#"<img src="{src}" alt="{alt}" width="240" height="60" />"#,
    notice: "<p>{text}</p>",
    link: r#"<p><a href="{href}"{rel}>{inner}</a> <span class="print-footnote">[1]</span></p>"#,
    words: "Here is the first copy",
    round: Round::Words,
    teaser: r#"[2] <a href="{href}">{headline}</a> {by}<br />"#,
    partner: r#"<img src="{logo}" alt="{name}" />"#,
    comment: r#"<div class="comment"><div class="comment-author">{who}</div><div class="comment-content"><p>{what}</p></div></div>"#,
    author: "<p>{text}</p>",
};

/// A portal with finance and sport: provider's mark over the headline, writer and clock in cells, "view comments", a stream.
pub(crate) const STREAM: Manner = Manner {
    page: r##"<!doctype html><html id="atomic" class="ltr desktop" lang="en-US"><head><meta charset="CHARSET"><title>{title}</title>{head}</head><body><div id="app"><div id="ybar"><a href="/" aria-label="{site}">{site}</a><form><input placeholder="Search the web"></form></div><div class="caas"><div class="caas-container"><div class="caas-body-wrapper"><article role="article"><div class="caas-content-wrapper"><div class="caas-header"><header class="caas-title-wrapper"><h1 data-test-locator="headline">{title}</h1></header></div><div class="caas-content-byline-wrapper"><div class="caas-attr"><div class="caas-logo"><a class="caas-attr-provider-logo" href="https://partner.example/c" target="_blank">{logo}</a></div><div class="caas-attr-meta">{top}<div class="caas-attr-time-style"><time datetime="2026-11-03T09:14:00.000Z">Tue, November 3, 2026 at 9:14 AM EST</time><span class="separation">·</span><span class="caas-attr-mins-read">4 min read</span></div></div></div><div class="caas-share-buttons"><button aria-label="Share"><svg width="24" height="24" viewBox="0 0 24 24"><path d="M1 1"></path></svg></button></div></div><div class="caas-body"><p>{summary}</p>{body}{foot}{notice}{link}</div></div></article><div class="caas-readmore"><button class="link">View comments</button></div></div></div></div><div id="stream"><ul class="js-stream-content">{teasers}</ul></div><div class="canvass">{comments}</div>{author}<div id="footer-bar">{partners}</div></div></body></html>"##,
    both: r#"<div class="caas-attr-item-provider">{of}</div><div class="caas-attr-item-author"><span>{names}</span></div>"#,
    only_names: r#"<div class="caas-attr-item-author"><span>{names}</span></div>"#,
    only_of: r#"<div class="caas-attr-item-provider">{of}</div>"#,
    name: ("{name}", " and "),
    paragraph: "<p>{text}</p>\n",
    summary: "{text}",
    logo: r#"<img alt="{alt}" class="caas-img caas-lazy caas-img-loader" data-src="https://s.yimg.example/ny/api/res/1.2/7Kf/YXBwaWQ9/{src}">"#,
    notice: "<p>{text}</p>",
    link: r#"<p><a href="{href}"{rel} class="link " data-i13n="cpos:1">{inner}</a></p>"#,
    words: "Story continues at its home",
    round: Round::Words,
    teaser: r#"<li class="stream-item"><div class="Cf"><h3><a class="js-content-viewer" href="{href}">{headline}</a></h3><div class="C(#959595)"><span>{by}</span></div></div></li>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="comment-tree"><div class="comment-user"><button>{who}</button></div><div class="comment-text">{what}</div><div class="comment-tools"><button>Reply</button></div></div>"#,
    author: r#"<div class="profile-card">{text}</div>"#,
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

/// A writers' platform: clapping, following, the credit a note in italics after the text; responses and more from others.
pub(crate) const CLAPS: Manner = Manner {
    page: r##"<!doctype html><html lang="en"><head><meta charset="CHARSET"><title data-rh="true">{title} | by {site} | Nov, 2026</title>{head}<script type="application/ld+json" data-rh="true">{"@context":"http://schema.org","@type":"NewsArticle","headline":"{title}","author":{"@type":"Person","name":"{site}"}}</script></head><body><div id="root"><div class="a b c"><div class="d e f g h"><a class="af ag" href="/">{site}</a><a class="af ag" href="/signin">Sign in</a></div><div class="l"><article><div class="fp fq fr"><section><div><div class="gr gs gt"><div><h1 id="4f2a" class="pw-post-title hs ht hu bf" data-testid="storyTitle">{title}</h1></div>{summary}<div class="ab co"><div class="hz ia"><a rel="noopener follow" href="/@site"><img alt="{site}" class="l fc by" src="/fit/c/88/88/1.png" width="44" height="44"></a></div><div class="bn bh l"><a class="af ag ah" data-testid="authorName" href="/@site">{site}</a><span class="io ip">·</span><p class="be b fg"><button>Follow</button></p><span data-testid="storyReadTime">4 min read</span><span>·</span><span data-testid="storyPublishDate">Nov 3, 2026</span></div></div><div class="ab co kq"><div class="kr ks"><button data-testid="headerClapButton"><svg width="24" height="24" viewBox="0 0 24 24"><path d="M11 2"></path></svg></button><p class="be">47</p></div><button aria-label="responses">3</button></div>{top}{body}<div class="ab ch ee" role="separator"><span class="ef"></span></div>{foot}<figure class="mk ml">{logo}</figure>{notice}{link}</div></div></section></div></article><div class="ab ca"><div class="ci bh"><div class="nn ab"><a class="no" href="/tag/river"><div class="np">River</div></a></div><div class="nv ab"><button>47</button></div></div></div>{author}<div class="ab resp">{comments}</div><div class="pq pr"><h2 class="be ps">More from the stacks</h2><div class="pt">{teasers}</div></div></div><div class="footer"><p class="be">{partners}</p></div></div></div></body></html>"##,
    both: "<p id=\"a1b2\" class=\"pw-post-body-paragraph mu mv\"><em class=\"mw\">Reported by {names}, who is with {of}</em></p>",
    only_names: "<p id=\"a1b2\" class=\"pw-post-body-paragraph mu mv\"><em class=\"mw\">Reported by {names}</em></p>",
    only_of: "<p id=\"a1b2\" class=\"pw-post-body-paragraph mu mv\"><em class=\"mw\">Reported at {of}</em></p>",
    name: ("{name}", " and "),
    paragraph: "<p id=\"c3d4\" class=\"pw-post-body-paragraph mu mv gu mx\">{text}</p>\n",
    summary: "<h2 id=\"9e1f\" class=\"pw-subtitle-paragraph iu\">{text}</h2>",
    logo: r#"<div role="button" tabindex="0" class="mq mr"><picture><source srcset="{src}?resize=640 640w, {src}?resize=720 720w" sizes="100vw" type="image/webp"><source data-testid="og" srcset="{src}?resize=640 640w"><img alt="{alt}" class="bg ms mt c" width="700" height="175" loading="eager" role="presentation"></picture></div>"#,
    notice: "<p id=\"e5f6\" class=\"pw-post-body-paragraph mu mv\"><em class=\"mw\">{text}</em></p>",
    link: r#"<p class="pw-post-body-paragraph mu mv"><a class="af my" href="{href}"{rel} target="_blank">{inner}</a></p>"#,
    words: "The first version of this piece",
    round: Round::Words,
    teaser: r#"<div class="pu pv"><div class="pw"><p class="be px">{by}</p></div><a class="af ag" rel="noopener follow" href="{href}"><h2 class="be py">{headline}</h2></a></div>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="qa qb"><p class="be qc">{who}</p><pre class="qd"><div class="qe">{what}</div></pre></div>"#,
    author: r#"<div class="or os"><p class="be ot">{text}</p></div>"#,
};
