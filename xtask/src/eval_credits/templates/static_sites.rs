//! In the manner of static site makers: Hugo, Jekyll, Eleventy and their themes.

use crate::eval_credits::manner::{Manner, Round};

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
