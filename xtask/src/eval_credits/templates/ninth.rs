//! A seventh group, written after the reader had been mended on the sixth: the last, whose first figures are what to expect.

use crate::eval_credits::manner::{Manner, Round};

/// A group of towns' papers: a card over the text with the paper's own editor, ours in a ribbon of labels and values.
pub(crate) const RIBBON: Manner = Manner {
    page: r##"<!doctype html><html lang="en"><head><meta charset="CHARSET"><title>{title} :: {site}</title>{head}<meta name="parsely-author" content="Town Desk"></head><body><div id="outer"><div id="mast"><a href="/"><img src="/img/mast.gif" alt="{site}"></a></div><table id="nav"><tr><td><a href="/n">News</a></td><td><a href="/c">Columns</a></td></tr></table><div id="mid"><div id="art"><div class="hed">{title}</div>{summary}<div class="editor-card"><b>Town Desk</b> edits the north pages of {site}.</div><div class="ribbon">{top}<span><i>Run on</i> 3 Nov 2026</span></div>{body}<div class="ribbon end">{foot}</div><div class="seal">{logo}</div><div class="fine">{notice}</div><div class="fine">{link}</div></div>
<div id="rail"><div class="box"><div class="box-h">From the other towns</div>{teasers}</div><div class="box"><div class="box-h">What you say</div>{comments}</div>{author}</div></div><div id="base"><div class="allies">{partners}</div>{site}, all rights kept</div></div></body></html>"##,
    both: "<span><i>Reporter</i> {names}</span><span><i>Outlet</i> {of}</span>",
    only_names: "<span><i>Reporter</i> {names}</span>",
    only_of: "<span><i>Outlet</i> {of}</span>",
    name: ("{name}", " and "),
    paragraph: "<div class=\"par\">{text}</div>\n",
    summary: "<div class=\"sub\">{text}</div>",
    logo: r#"<img data-lazyload="{src}" src="/img/blank.gif" alt="{alt}">"#,
    notice: "{text}",
    link: r#"<a href="{href}"{rel}>{inner}</a>"#,
    words: "To the first printing",
    round: Round::Words,
    teaser: r#"<div class="lnk"><a href="{href}">{headline}</a><div class="lnk-by">{by}</div></div>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="say"><div class="say-t">{what}</div><div class="say-n">{who}</div></div>"#,
    author: r#"<div class="box">{text}</div>"#,
};

/// A school's or parish's site: blocks, the credit in brackets after the headline's own line, sign-off in a table.
pub(crate) const PARISH: Manner = Manner {
    page: r##"<!DOCTYPE html><html><head><meta charset="CHARSET"><title>{title} | {site}</title>{head}</head><body class="wsb"><div class="wsb-canvas"><div class="wsb-element-text"><h1>{site}</h1></div><div class="wsb-element-navigation"><ul class="wsb-navigation"><li><a href="/home">Home</a></li><li><a href="/diary">Diary</a></li></ul></div><div class="wsb-element-text"><h2>{title}</h2><h4>{top}</h4>{summary}{body}</div><div class="wsb-element-html"><table border="1"><tr><td>{logo}</td></tr><tr><td>{foot}</td></tr><tr><td>{notice}</td></tr><tr><td>{link}</td></tr></table></div>
<div class="wsb-element-text"><h3>Also on this site</h3>{teasers}</div><div class="wsb-element-text"><h3>Visitors' book</h3>{comments}</div>{author}<div class="wsb-element-image">{partners}</div><div class="wsb-element-text"><p>{site} 2026. Made with a kit.</p></div></div></body></html>"##,
    both: "({names} – {of})",
    only_names: "({names})",
    only_of: "({of})",
    name: ("{name}", " / "),
    paragraph: "<p><span style=\"font-family:Georgia\">{text}</span><br></p>\n",
    summary: "<p><strong>{text}</strong></p>",
    logo: r#"<img src="{src}" alt="{alt}" border="0">"#,
    notice: "{text}",
    link: r#"<a href="{href}"{rel}>{inner}</a>"#,
    words: "Where we found it",
    round: Round::Words,
    teaser: r#"<p><a href="{href}">{headline}</a><br>{by}</p>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: "<p><b>{who}</b><br>{what}</p>",
    author: r#"<div class="wsb-element-text"><p>{text}</p></div>"#,
};

/// A feed reader's copy of a page: title linked, source and writer in grey, the rest a stream.
pub(crate) const READER: Manner = Manner {
    page: r##"<!doctype html><html><head><meta charset="CHARSET"><title>{title}</title>{head}</head><body><div id="rdr"><div class="col-l"><b>{site}</b><ul><li>Town (12)</li><li>River (3)</li></ul></div><div class="col-r"><div class="e e-open"><div class="e-t">{heading}</div><div class="e-m">{top} <span class="e-d">Nov 3</span></div><div class="e-b">{summary}{body}{foot}<div>{logo}</div>{notice}{link}</div><div class="e-a"><a href="#">Star</a> <a href="#">Keep unread</a></div></div><div class="s">{teasers}</div><div class="t">{comments}</div>{author}</div><div class="b">{partners}</div></div></body></html>"##,
    both: r#"<span class="src">{of}</span> by <span class="aut">{names}</span>"#,
    only_names: r#"by <span class="aut">{names}</span>"#,
    only_of: r#"<span class="src">{of}</span>"#,
    name: ("{name}", ", "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p>{text}</p>",
    logo: r#"<img src="{src}" alt="{alt}" referrerpolicy="no-referrer">"#,
    notice: "<p>{text}</p>",
    link: r#"<a href="{href}"{rel}>{inner}</a>"#,
    words: "↗",
    round: Round::Headline,
    teaser: r#"<div class="e"><div class="e-t"><a href="{href}">{headline}</a></div><div class="e-m">{by}</div></div>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="c"><span>{who}</span>: {what}</div>"#,
    author: "<div class=\"n\">{text}</div>",
};

/// A public broadcaster abroad in its English service: credits as a list of edits at the end, with an editor and a translator.
pub(crate) const SERVICE: Manner = Manner {
    page: r##"<!doctype html><html lang="en"><head><meta charset="CHARSET"><title>{title} – {site}</title>{head}</head><body class="srv"><div class="skiplinks"><a href="#c">To content</a></div><header class="srv-h"><a href="/">{site}</a></header><main id="c"><div class="srv-l"><span class="srv-k">Society</span><h1><span>{title}</span></h1>{summary}<p class="srv-t">03.11.2026 <span>November 3, 2026</span></p>{top}</div><div class="srv-x"><div class="rt">{body}</div><div class="rt-end">{foot}<p>Edited by: Colm Nesbitt</p><figure>{logo}</figure><p class="rt-s">{notice}</p><p>{link}</p></div></div><div class="srv-tags"><a href="/t">Rivers</a></div></main>
<section class="srv-m"><h2>Explore more</h2><div class="g">{teasers}</div></section><section class="srv-c"><h2>Have your say</h2>{comments}</section><section>{author}</section><footer><ul>{partners}</ul></footer></body></html>"##,
    both: r#"<p class="srv-a"><span>{names}</span> | <span>{of}</span></p>"#,
    only_names: r#"<p class="srv-a"><span>{names}</span></p>"#,
    only_of: r#"<p class="srv-a"><span>{of}</span></p>"#,
    name: ("{name}", "</span> <span>with</span> <span>"),
    paragraph: "<p>{text}</p>\n",
    summary: "<p class=\"srv-i\">{text}</p>",
    logo: r#"<img class="hq-img loading" data-format="MASTER_LANDSCAPE" data-id="7" data-url="/static/${formatId}.jpg" src="{src}" alt="{alt}">"#,
    notice: "{text}",
    link: r#"<a href="{href}"{rel}>{inner}</a>"#,
    words: "Source article",
    round: Round::Words,
    teaser: r#"<div class="tz"><a href="{href}"><h3>{headline}</h3></a><p>{by}</p></div>"#,
    partner: r#"<li><img src="{logo}" alt="{name}"></li>"#,
    comment: r#"<div class="cc"><p class="cn">{who}</p><p>{what}</p></div>"#,
    author: r#"<div class="ab">{text}</div>"#,
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

/// Text at the left, everything of its making in a margin at the right, level with the first paragraph.
pub(crate) const MARGIN: Manner = Manner {
    page: r##"<!doctype html><html lang="en"><head><meta charset="CHARSET"><title>{title} — {site}</title>{head}</head><body><div class="_1a9"><div class="_2b0"><a href="/">{site}</a></div></div><div class="_7q"><div class="_7r"><h1 class="_9z">{title}</h1>{summary}<div class="_cols"><div class="_main">{body}{foot}</div><div class="_marg">{top}<div class="_m1">{logo}</div><div class="_m2">{notice}</div><div class="_m2">{link}</div></div></div></div></div><div class="_8k"><div class="_8h">Read on</div>{teasers}</div><div class="_8k"><div class="_8h">Replies</div>{comments}</div>{author}<div class="_zz">{partners}</div></body></html>"##,
    both: r#"<div class="_m0">{names}</div><div class="_m0">{of}</div>"#,
    only_names: r#"<div class="_m0">{names}</div>"#,
    only_of: r#"<div class="_m0">{of}</div>"#,
    name: ("{NAME}", ", "),
    paragraph: "<p class=\"_pp\">{text}</p>\n",
    summary: "<p class=\"_dk\">{text}</p>",
    logo: r#"<span class="_im"><img decoding="async" data-src="{src}" alt="{alt}"><noscript><img src="{src}" alt="{alt}"></noscript></span>"#,
    notice: "{text}",
    link: r#"<a href="{href}"{rel}>{inner}</a>"#,
    words: "First here",
    round: Round::Logo,
    teaser: r#"<a class="_cd" href="{href}"><span class="_ct">{headline}</span><span class="_cb">{by}</span></a>"#,
    partner: r#"<span class="_pl"><img src="{logo}" alt="{name}"></span>"#,
    comment: r#"<div class="_rp"><span class="_rn">{who}</span><span class="_rt">{what}</span></div>"#,
    author: "<div class=\"_ab\">{text}</div>",
};
