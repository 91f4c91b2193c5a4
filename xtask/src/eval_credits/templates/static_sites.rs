//! In the manner of static site makers: Hugo, Jekyll, Eleventy and their themes; pages with next to no markup.

use crate::eval_credits::manner::{Manner, Round};
use crate::eval_credits::page::{Place, Shown, esc};

pub(crate) fn static_site(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| {
        format!(
            "<p class=\"meta\"><time datetime=\"2026-11-03\">3 Nov 2026</time> · {}</p>\n",
            page.by("", " · ")
        )
    };
    let teasers = page.teasers_in(|headline, by, href| {
        format!("<p><a href=\"{href}\">{headline}</a><br><small>{by}</small></p>\n")
    });
    let partners = page.partners_in(|name, _| format!("<li>{name}</li>"));
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"CHARSET\">\n<meta name=\"generator\" content=\"Pebble 0.9\">\n<title>{title}</title>\n{head}</head>\n\
         <body>\n<header><a href=\"/\">{site}</a></header>\n<main>\n<article>\n<header>\n<h1>{title}</h1>\n{top}{summary}</header>\n\
         <section>\n{body}</section>\n<footer>\n{foot}{logo}\n{notice}</footer>\n</article>\n{author}<section>\n<h2>Read next</h2>\n{teasers}</section>\n</main>\n\
         <footer><ul>{partners}</ul><p>{site} is built from plain files.</p></footer>\n</body>\n</html>\n",
        site = page.site,
        head = page.head(),
        top = page.at(Place::Top, by),
        summary = page.summary_in("<p class=\"lede\">", "</p>"),
        body = page.paragraphs(),
        foot = page.at(Place::Foot, |page| format!("<p>Words: {}</p>\n", page.by("", " · "))),
        logo = page.logo_html("img"),
        notice = page.notice_html("<p>", "</p>"),
        author = page.author_box_in("<section class=\"bio\"><p>", "</p></section>"),
    )
}

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

/// A default theme of a static generator, at a code host: one column, "crossposted", the mark in a footnote.
pub(crate) const MINIMA: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en"><head><meta charset="CHARSET"><title>{title} | {site}</title>{head}</head><body><header class="site-header"><div class="wrapper"><a class="site-title" rel="author" href="/">{site}</a><nav class="site-nav"><input type="checkbox" id="nav-trigger" class="nav-trigger" /><div class="trigger"><a class="page-link" href="/about/">About</a></div></nav></div></header><main class="page-content" aria-label="Content"><div class="wrapper"><article class="post h-entry" itemscope itemtype="http://schema.org/BlogPosting"><header class="post-header"><h1 class="post-title p-name" itemprop="name headline">{title}</h1><p class="post-meta"><time class="dt-published" datetime="2026-11-03T09:14:00+00:00" itemprop="datePublished">Nov 3, 2026</time>{top}</p></header><div class="post-content e-content" itemprop="articleBody">{summary}{body}{foot}<div class="footnotes" role="doc-endnotes"><ol><li id="fn:1"><p>{logo} <a href="#fnref:1" class="reversefootnote">↩</a></p></li><li id="fn:2">{notice}</li><li id="fn:3">{link}</li></ol></div></div><section class="webmentions">{comments}</section></article><h2 class="post-list-heading">Posts</h2><ul class="post-list">{teasers}</ul></div></main>{author}<footer class="site-footer h-card"><div class="wrapper">{partners}</div></footer></body></html>"##,
    both: r#" • <span itemprop="author" itemscope itemtype="http://schema.org/Person"><span class="p-author h-card" itemprop="name">{names}</span></span> • crossposted from {of}"#,
    only_names: r#" • <span itemprop="author" itemscope itemtype="http://schema.org/Person"><span class="p-author h-card" itemprop="name">{names}</span></span>"#,
    only_of: " • crossposted from {of}",
    name: ("{name}", ", "),
    paragraph: "<p>{text}</p>\n\n",
    summary: "<p><em>{text}</em></p>\n",
    logo: r#"<img src="{src}" alt="{alt}" />"#,
    notice: "<p>{text}</p>",
    link: r#"<p><a href="{href}"{rel}>{inner}</a></p>"#,
    words: "canonical",
    round: Round::Words,
    teaser: r#"<li><span class="post-meta">Nov 2, 2026 {by}</span><h3><a class="post-link" href="{href}">{headline}</a></h3></li>"#,
    partner: r#"<img src="{logo}" alt="{name}" />"#,
    comment: r#"<div class="wm"><span class="wm-author">{who}</span> <span class="wm-text">{what}</span></div>"#,
    author: "<p class=\"bio\">{text}</p>",
};

pub(crate) fn minimal(page: &Shown) -> String {
    let title = esc(&page.headline);
    let partners = page.partners_in(|name, _| format!("{name}, "));
    let teasers =
        page.teasers_in(|headline, by, href| format!("<p><a href=\"{href}\">{headline}</a> ({by})</p>\n"));
    format!(
        "<meta charset=CHARSET><title>{title}</title>\n{head}<h1>{title}</h1>\n{top}{summary}{body}{foot}{logo}\n{notice}{author}<hr>\n{teasers}<p>{partners}{site}\n",
        site = page.site,
        head = page.head(),
        top = page.at(Place::Top, |page| format!("<p>{}\n", page.by("By ", " of "))),
        summary = page.summary_in("<p><i>", "</i>"),
        body = page.body.iter().map(|text| format!("<p>{}\n", esc(text))).collect::<String>(),
        foot = page.at(Place::Foot, |page| format!("<p>— {}\n", page.by("", ", "))),
        logo = page.logo_html("img"),
        notice = page.notice_html("<p>", ""),
        author = page.author_box_in("<p>", ""),
    )
}

/// A theme for papers and notes: date, minutes and author in one line, a table of contents, previous and next in two halves.
pub(crate) const PAPER_MODEL: Manner = Manner {
    page: r##"<!doctype html><html lang="en" dir="auto"><head><meta charset="CHARSET"><meta name="robots" content="index, follow"><title>{title} | {site}</title>{head}</head><body id="top"><script>if(localStorage.getItem("pref-theme")==="dark"){document.body.classList.add("dark")}</script><header class="header"><nav class="nav"><div class="logo"><a href="/" accesskey="h" title="{site} (Alt + H)">{site}</a><div class="logo-switches"><button id="theme-toggle" accesskey="t">mode</button></div></div><ul id="menu"><li><a href="/archives/" title="Archive"><span>Archive</span></a></li><li><a href="/tags/" title="Tags"><span>Tags</span></a></li></ul></nav></header><main class="main"><article class="post-single"><header class="post-header"><div class="breadcrumbs"><a href="/">Home</a>&nbsp;»&nbsp;<a href="/posts/">Posts</a></div><h1 class="post-title entry-hint-parent">{title}</h1>{summary}<div class="post-meta"><span title="2026-11-03 00:00:00 +0000 UTC">November 3, 2026</span>&nbsp;·&nbsp;4 min{top}&nbsp;|&nbsp;<a href="https://git.example/edit" rel="noopener noreferrer edit" target="_blank">Suggest Changes</a></div></header><div class="toc"><details><summary accesskey="c" title="(Alt + C)"><span class="details">Table of Contents</span></summary><div class="inner"><ul><li><a href="#source">Source</a></li></ul></div></details></div><div class="post-content">{body}{foot}<h2 id="source">Source<a hidden class="anchor" aria-hidden="true" href="#source">#</a></h2>{logo}{notice}{link}{counter}</div><footer class="post-footer"><ul class="post-tags"><li><a href="/tags/works/">Works</a></li></ul><nav class="paginav"><a class="prev" href="/posts/kiosk/"><span class="title">« Prev</span><br><span>The kiosk at the station reopens</span></a><a class="next" href="/posts/weir/"><span class="title">Next »</span><br><span>Water over the weir</span></a></nav><ul class="share-buttons"><li><a target="_blank" rel="noopener noreferrer" aria-label="share" href="https://x.example/intent/tweet/?text=closure&amp;url=https%3a%2f%2fcourier.example%2f2026%2fclosure">x</a></li></ul></footer>{author}<div class="utterances"><h3>Comments</h3>{comments}</div></article><section class="more"><h2>More</h2>{teasers}</section></main><footer class="footer"><span>&copy; 2026 <a href="/">{site}</a></span> · <span>Powered by a maker of pages</span>{partners}</footer></body></html>"##,
    both: "&nbsp;·&nbsp;{names}, {of}",
    only_names: "&nbsp;·&nbsp;{names}",
    only_of: "&nbsp;·&nbsp;{of}",
    name: ("{name}", ", "),
    paragraph: "<p>{text}</p>\n",
    summary: "<div class=\"post-description\">{text}</div>",
    logo: r##"<p><img loading="lazy" src="{src}" alt="{alt}" title="{alt}"></p>"##,
    notice: "<blockquote><p>{text}</p></blockquote>\n",
    link: r##"<p><a href="{href}"{rel}>{inner}</a></p>"##,
    words: "here",
    round: Round::Notice,
    teaser: r##"<article class="post-entry"><header class="entry-header"><h2 class="entry-hint-parent">{headline}</h2></header><footer class="entry-footer"><span>November 2, 2026</span>&nbsp;·&nbsp;{by}</footer><a class="entry-link" aria-label="post link" href="{href}"></a></article>"##,
    partner: r##"<img src="{logo}" alt="{name}">"##,
    comment: r##"<article class="timeline-comment"><div class="comment-header"><strong>{who}</strong> commented</div><div class="comment-body markdown-body"><p>{what}</p></div></article>"##,
    author: r##"<div class="post-author-note"><p>{text}</p></div>"##,
};

/// A base blog of a maker of pages: almost no markup, credits in a list of definitions at the head, previous and next.
pub(crate) const BASE_BLOG: Manner = Manner {
    page: r##"<!doctype html><html lang="en"><head><meta charset="CHARSET"><title>{title}</title>{head}<style>/* inlined */ *{box-sizing:border-box}.visually-hidden:not(:focus):not(:active){clip:rect(0 0 0 0);position:absolute}.home-link{font-weight:700}</style></head><body><a href="#main" id="skip-link" class="visually-hidden">Skip to main content</a><header><a href="/" class="home-link">{site}</a><nav><h2 class="visually-hidden">Top level navigation menu</h2><ul class="nav"><li class="nav-item"><a href="/blog/">Blog</a></li></ul></nav></header><main id="main"><heading-anchors><h1>{title}</h1><ul class="post-metadata"><li><time datetime="2026-11-03">03 November 2026</time></li><li><a href="/tags/town/" class="post-tag">town</a></li></ul>{summary}<dl>{top}</dl>{body}{foot}<hr>{logo}{notice}{link}{counter}<ul class="links-nextprev"><li class="links-nextprev-prev">← Previous<br><a href="/blog/kites/">Kites over the north quay</a></li></ul></heading-anchors>{author}<h2>Webmentions</h2><ol>{comments}</ol><h2>Also on this site</h2><ol class="postlist">{teasers}</ol></main><footer><p><em>Built by hand.</em></p>{partners}</footer><!-- This page was built at 9:14 --></body></html>"##,
    both: "<dt>Author</dt><dd>{names}</dd><dt>Newsroom</dt><dd>{of}</dd>",
    only_names: "<dt>Author</dt><dd>{names}</dd>",
    only_of: "<dt>Newsroom</dt><dd>{of}</dd>",
    name: ("{name}", ", "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p><strong>{text}</strong></p>",
    logo: r##"<p><picture><source type="image/webp" srcset="{src}?w=300 300w"><img loading="lazy" decoding="async" src="{src}" alt="{alt}" width="300" height="75"></picture></p>"##,
    notice: "<p><small>{text}</small></p>",
    link: r##"<p><a href="{href}"{rel}>{inner}</a></p>"##,
    words: "The original post",
    round: Round::Notice,
    teaser: r##"<li class="postlist-item"><a href="{href}" class="postlist-link">{headline}</a> <span class="postlist-by">{by}</span></li>"##,
    partner: r##"<img src="{logo}" alt="{name}">"##,
    comment: r##"<li class="mention"><b>{who}</b><p>{what}</p></li>"##,
    author: r##"<p class="bio">{text}</p>"##,
};

/// A quick page without an account: title, names in an address element, text, and no more than that.
pub(crate) const SHEET: Manner = Manner {
    page: r##"<!DOCTYPE html><html><head><meta charset="CHARSET"><title>{title} – {site}</title>{head}</head><body><div class="tl_page_wrap"><div class="tl_page"><main class="tl_article"><header class="tl_article_header" dir="auto"><h1>{title}</h1><address>{top}<time datetime="2026-11-03T09:14:00+0000">November 03, 2026</time></address></header><article id="_tl_editor" class="tl_article_content"><h1>{title}<br></h1><address>{top}<br></address>{summary}{body}{foot}<figure><div class="figure_wrapper">{logo}</div><figcaption dir="auto"></figcaption></figure>{notice}{link}<hr></article><aside class="tl_article_buttons"><div class="account account_top"></div><button id="_edit_button" class="button edit_button">Edit</button></aside></main></div></div><div class="after"><div class="after-in">{teasers}</div><div class="after-talk">{comments}</div>{author}<div class="after-end">{partners}</div></div></body></html>"##,
    both: r#"<a rel="author" href="/a">{names}, {of}</a>"#,
    only_names: r#"<a rel="author" href="/a">{names}</a>"#,
    only_of: r#"<a rel="author" href="/a">{of}</a>"#,
    name: ("{name}", ", "),
    paragraph: "<p dir=\"auto\">{text}</p>",
    summary: "<aside dir=\"auto\">{text}</aside>",
    logo: r#"<img src="{src}" alt="{alt}">"#,
    notice: "<blockquote dir=\"auto\">{text}</blockquote>",
    link: r#"<p dir="auto"><a href="{href}"{rel} target="_blank">{inner}</a></p>"#,
    words: "It was here before",
    round: Round::Words,
    teaser: r#"<p><a href="{href}">{headline}</a> <em>{by}</em></p>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<p><b>{who}</b> {what}</p>"#,
    author: "<p>{text}</p>",
};
