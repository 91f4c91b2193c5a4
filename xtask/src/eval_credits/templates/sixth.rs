//! A fifth group, second half: pages set by hand or by small tools, credits in the text's own lines, at its end, in its dateline.

use crate::eval_credits::manner::{Manner, Round};
use crate::eval_credits::page::{Place, Shown, esc};

/// Short attribute classes; the newsroom a line of its own under the names; teasers between the paragraphs.
pub(crate) fn short_classes(page: &Shown) -> String {
    let half = page.body.len() / 2;
    let mut body = String::new();
    for (at, text) in page.body.iter().enumerate() {
        body.push_str(&format!("<p class=\"gnt_ar_b_p\">{}</p>", esc(text)));
        if at == half {
            body.push_str(&page.teasers_in(|headline, by, href| {
                format!("<aside class=\"gnt_em gnt_em__fp\"><a class=\"gnt_em_fp_a\" href=\"{href}\" data-c-et=\"{headline}\"><span class=\"gnt_em_t\">{headline}</span><span>{by}</span></a></aside>")
            }));
        }
    }
    SHORT.around(page, &esc(&page.headline), &body)
}

const SHORT: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en-us"><head><meta charset="CHARSET"><title>{title}</title>{head}<meta property="og:site_name" content="{site}"></head><body class="gnt gnt__ar"><header class="gnt_n"><a class="gnt_n_lg" href="/">{site}</a><nav class="gnt_n_dd"><a class="gnt_n_mn_l" href="/news/">News</a><a class="gnt_n_mn_l" href="/sports/">Sports</a></nav></header>
<main class="gnt_cw"><article class="gnt_pr"><a class="gnt_ar_lbl" href="/news/">NEWS</a><h1 class="gnt_ar_hl" elementtiming="ar-headline">{title}</h1>{top}<div class="gnt_ar_dt" aria-label="Published 9:14 a.m. Nov. 3, 2026"></div><div class="gnt_ar_b">{summary}{body}{foot}<figure class="gnt_em gnt_em_img">{logo}</figure>{notice}{link}</div></article>
<div class="gnt_ls">{author}</div><div class="gnt_cmt"><button>View Comments</button>{comments}</div></main><footer class="gnt_ft"><div class="gnt_ft_p">{partners}</div></footer></body></html>"##,
    both: r#"<div class="gnt_ar_by">{names}</div><div class="gnt_ar_pb">{of}</div>"#,
    only_names: r#"<div class="gnt_ar_by">{names}</div>"#,
    only_of: r#"<div class="gnt_ar_pb">{of}</div>"#,
    name: (r#"<a class="gnt_ar_by_a" href="/staff/1/">{name}</a>"#, ""),
    paragraph: "",
    summary: "<p class=\"gnt_ar_b_p\"><strong>{text}</strong></p>",
    logo: r#"<img class="gnt_em_img_i" data-gl-src="{src}?width=660" data-gl-srcset="{src}?width=1320 2x" decoding="async" alt="{alt}">"#,
    notice: r#"<p class="gnt_ar_b_p"><em class="gnt_ar_b_em">{text}</em></p>"#,
    link: r#"<p class="gnt_ar_b_p"><a href="{href}"{rel} class="gnt_ar_b_a">{inner}</a></p>"#,
    words: "This is where it began",
    round: Round::Words,
    teaser: "",
    partner: r#"<img class="gnt_ft_i" src="{logo}" alt="{name}">"#,
    comment: r#"<div class="gnt_cmt_c"><b>{who}</b><p>{what}</p></div>"#,
    author: r#"<p class="gnt_ls_p">{text}</p>"#,
};

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

/// The web of 1997: fonts, centres, rules, all credits in one line between two rules below the headline.
pub(crate) const FONTS: Manner = Manner {
    page: r##"<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=CHARSET"><TITLE>{site} -- {title}</TITLE>{head}</HEAD><BODY BGCOLOR="#FFFFFF" TEXT="#000000"><CENTER><FONT SIZE="+3" FACE="Arial">{site}</FONT><BR><FONT SIZE="-1"><A HREF="index.html">Front page</A> | <A HREF="old.html">Old numbers</A></FONT></CENTER><HR>
<CENTER><FONT SIZE="+2"><B>{title}</B></FONT></CENTER>{summary}<HR WIDTH="40%"><CENTER><FONT SIZE="-1">{top}</FONT></CENTER><HR WIDTH="40%">{body}<FONT SIZE="-1">{foot}</FONT><HR><TABLE BORDER="0"><TR><TD>{logo}</TD><TD><FONT SIZE="-2">{notice}{link}</FONT></TD></TR></TABLE><HR>
<FONT SIZE="+1"><B>Other pages</B></FONT><UL>{teasers}</UL>{author}<FONT SIZE="+1"><B>Guest book</B></FONT><DL>{comments}</DL><HR><CENTER>{partners}<BR><FONT SIZE="-2">This page has been seen 1,204 times. Mail to webmaster.</FONT></CENTER></BODY></HTML>"##,
    both: "{names}, {of}",
    only_names: "{names}",
    only_of: "{of}",
    name: ("{NAME}", " &amp; "),
    paragraph: "<P>{text}\n",
    summary: "<CENTER><I>{text}</I></CENTER>",
    logo: r#"<IMG SRC="{src}" ALT="[{alt}]" BORDER="0">"#,
    notice: "{text}<BR>",
    link: r#"<A HREF="{href}"{rel}>{inner}</A>"#,
    words: "Click here",
    round: Round::Words,
    teaser: r#"<LI><A HREF="{href}">{headline}</A> <FONT SIZE="-2">{by}</FONT>"#,
    partner: r#"<IMG SRC="{logo}" ALT="{name}"> "#,
    comment: "<DT><B>{who}</B><DD>{what}",
    author: "<P><FONT SIZE=\"-1\">{text}</FONT>",
};

/// A member of a forum brings the story in a quote; the topic has other posts, each with its name and time.
pub(crate) const TOPIC: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en" class="desktop-view"><head><meta charset="CHARSET"><title>{title} - Town talk - {site}</title>{head}<meta name="generator" content="Forum 3"></head><body class="crawler"><header><a href="/">{site}</a></header><div id="main-outlet" class="wrap" role="main"><div id="topic-title"><h1><a href="/t/closing/88">{title}</a></h1><div class="topic-category"><span class="category-name">Town talk</span></div></div>
<div itemscope itemtype="http://schema.org/DiscussionForumPosting"><div id="post_1" class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator" itemprop="author"><a rel="nofollow" href="/u/ferryman"><span itemprop="name">ferryman</span></a></span><span class="crawler-post-infos"><time datetime="2026-11-03">November 3, 2026, 9:14am</time><span itemprop="position">1</span></span></div>
<div class="post" itemprop="text"><aside class="quote no-group"><blockquote>{top}{summary}{body}{foot}<p>{logo}</p>{notice}{link}</blockquote></aside></div></div>{comments}</div><div class="suggested"><h3>Suggested topics</h3><table class="topic-list"><tbody>{teasers}</tbody></table></div>{author}<footer class="container">{partners}</footer></div></body></html>"##,
    both: "<p><strong>{names}</strong><br>{of}</p>",
    only_names: "<p><strong>{names}</strong></p>",
    only_of: "<p>{of}</p>",
    name: ("{name}", ", "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p><em>{text}</em></p>",
    logo: r#"<div class="lightbox-wrapper"><a class="lightbox" href="{src}" title="{alt}"><img src="{src}" alt="{alt}" width="690" height="172"></a></div>"#,
    notice: "<p><small>{text}</small></p>",
    link: r#"<p><a href="{href}"{rel}>{inner}</a></p>"#,
    words: "Link",
    round: Round::Words,
    teaser: r#"<tr class="topic-list-item"><td class="main-link"><a href="{href}" class="raw-topic-link">{headline}</a></td><td class="posters">{by}</td><td>3</td></tr>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator"><a href="/u/x"><span>{who}</span></a></span><time datetime="2026-11-04">November 4, 2026, 7:02am</time></div><div class="post"><p>{what}</p></div></div>"#,
    author: r#"<div class="topic-body crawler-post"><div class="post"><p>{text}</p></div></div>"#,
};

/// An agency's manner: the newsroom in the dateline, the reporter signs at the end.
pub(crate) fn dateline(page: &Shown) -> String {
    let visible = page.place != Place::Meta;
    let mut body = String::new();
    let last = page.body.len().saturating_sub(1);
    for (at, text) in page.body.iter().enumerate() {
        let of = page.affiliation.as_deref().filter(|_| at == 0 && visible).map(esc);
        let text = esc(text);
        let opened = match (of, text.split_once(" — ")) {
            (Some(of), Some((place, rest))) => format!("{place} ({of}) — {rest}"),
            (Some(of), None) => format!("({of}) — {text}"),
            (None, _) => text,
        };
        let signed = page.names.as_deref().filter(|_| at == last && visible).map(esc);
        let signed = signed.map(|names| format!(" — <b>{names}</b>")).unwrap_or_default();
        body.push_str(&format!("<p>{opened}{signed}</p>\n"));
    }
    DATELINE.around(page, &esc(&page.headline), &body)
}

const DATELINE: Manner = Manner {
    page: r##"<!doctype html><html><head><meta charset="CHARSET"><title>{title}</title>{head}</head><body><div class="w"><div class="hd"><b><a href="/">{site}</a></b></div><div class="l"><h3>Short news</h3>{teasers}</div><div class="c"><h1>{title}</h1><div class="d">03.11.2026, 09:14</div>{summary}{body}<div class="s">{logo} {notice} {link}</div><div class="k"><b>Reactions</b>{comments}</div>{author}</div><div class="ft">{partners}</div></div></body></html>"##,
    both: "",
    only_names: "",
    only_of: "",
    name: ("{name}", " and "),
    paragraph: "",
    summary: "<p><b>{text}</b></p>",
    logo: r#"<img src="{src}" alt="{alt}" align="right">"#,
    notice: "{text}",
    link: r#"<a href="{href}"{rel}>{inner}</a>"#,
    words: "[Original]",
    round: Round::Words,
    teaser: r#"<div class="n"><a href="{href}">{headline}</a> <i>{by}</i></div>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="kk"><u>{who}</u>: {what}</div>"#,
    author: r#"<div class="a">{text}</div>"#,
};

/// A page whose names are made by a script's build: hashed classes, a bar of sharing between headline and credits, all twice in a state.
pub(crate) const STATE: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en"><head><meta charset="CHARSET"><title data-rh="true">{title} | {site}</title>{head}</head><body><div id="app"><div class="css-1q2w3e"><header class="css-9k8j7h"><a class="css-1a2b3c" href="/">{site}</a><ul class="css-0a0a0a"><li><a href="/u">U.S.</a></li><li><a href="/w">World</a></li></ul></header>
<main id="site-content" class="css-77fx2"><div class="css-a1b2"><section class="css-b0b0"><h1 class="css-1vkm6nb e1h9rw200" data-testid="headline">{title}</h1>{summary}<div class="css-79elbk" data-testid="share-tools"><button>Share</button><button>Save</button><span>14</span></div><div class="css-xt80pu e12qa4dv0">{top}</div><time class="css-mog07a" datetime="2026-11-03">Nov. 3, 2026</time></section>
<section class="meteredContent css-1r7ky0e">{body}</section><div class="css-3glrhn">{foot}{logo}{notice}{link}</div></div><div class="css-1i2y565"><div class="css-l9onyx"><h2 class="css-rel">Trending in {site}</h2><ol class="css-tl">{teasers}</ol></div></div><div class="css-cmt"><p class="css-cmth">2 Comments</p>{comments}</div>{author}</main><footer class="css-ft1"><div class="css-p">{partners}</div></footer></div></div>
<script>window.__preloadedData = {"article":{"headline":"{title}","bylines":[{"renderedRepresentation":"By our desk"}],"source":"{site}"}};</script></body></html>"##,
    both: r#"<p class="css-4anu6l e1jsehar1"><span class="byline-prefix">By </span><span class="css-1baulvz">{names}</span></p><p class="css-8atqhb">{of}</p>"#,
    only_names: r#"<p class="css-4anu6l e1jsehar1"><span class="byline-prefix">By </span><span class="css-1baulvz">{names}</span></p>"#,
    only_of: r#"<p class="css-8atqhb">{of}</p>"#,
    name: ("{name}", "</span> and <span class=\"css-1baulvz\">"),
    paragraph: "<div class=\"css-53u6y8\"><p class=\"css-at9mc1 evys1bk0\">{text}</p></div>\n",
    summary: "<p class=\"css-w6ymp8\">{text}</p>",
    logo: r#"<span class="css-logo" role="img" aria-label="{alt}"><img alt="" src="{src}" aria-hidden="true"></span>"#,
    notice: r#"<div class="css-r11"><p>{text}</p></div>"#,
    link: r#"<a class="css-yywogo" href="{href}"{rel} title="">{inner}</a>"#,
    words: "Full credit here",
    round: Round::Words,
    teaser: r#"<li class="css-li"><a class="css-aa" href="{href}"><p class="css-hh">{headline}</p></a><p class="css-4anu6l">{by}</p></li>"#,
    partner: r#"<img class="css-i" src="{logo}" alt="{name}">"#,
    comment: r#"<div class="css-c1"><p class="css-c2">{who}</p><p class="css-c3">{what}</p></div>"#,
    author: r#"<div class="css-bio"><p>{text}</p></div>"#,
};

/// A letter by mail as its archive shows it: tables in tables, three pieces in one letter, the story the second.
pub(crate) const CAMPAIGN: Manner = Manner {
    page: r##"<!doctype html><html xmlns="http://www.w3.org/1999/xhtml"><head><meta charset="CHARSET"><title>{title}</title>{head}</head><body style="margin:0"><center><table id="bodyTable" width="100%" cellpadding="0"><tr><td align="center" id="bodyCell"><table class="templateContainer" width="600"><tr><td id="templatePreheader"><table class="mcnTextBlock"><tr><td class="mcnTextContent"><a href="/v">View this email in your browser</a></td></tr></table></td></tr>
<tr><td id="templateHeader"><table><tr><td class="mcnTextContent"><h1>{site}</h1>The week in our town, every Tuesday.</td></tr></table></td></tr><tr><td id="templateBody"><table class="mcnTextBlock" width="100%"><tbody class="mcnTextBlockOuter"><tr><td class="mcnTextBlockInner"><table class="mcnTextContentContainer"><tr><td class="mcnTextContent"><h2>{title}</h2>{top}{summary}{body}{foot}</td></tr></table></td></tr></tbody></table>
<table class="mcnImageBlock" width="100%"><tr><td class="mcnImageContent">{logo}</td></tr></table><table class="mcnTextBlock" width="100%"><tr><td class="mcnTextContent">{notice}{link}</td></tr></table><table class="mcnDividerBlock"><tr><td>&nbsp;</td></tr></table>
<table class="mcnTextBlock" width="100%"><tr><td class="mcnTextContent"><h3>Also this week</h3>{teasers}</td></tr></table><table class="mcnTextBlock"><tr><td class="mcnTextContent"><h3>You wrote to us</h3>{comments}</td></tr></table></td></tr><tr><td id="templateFooter"><table><tr><td class="mcnTextContent">{author}{partners}<em>Copyright © 2026 {site}, all rights reserved.</em><br>Want to change how you receive these emails? <a href="/u">Unsubscribe</a></td></tr></table></td></tr></table></td></tr></table></center></body></html>"##,
    both: r#"<div style="font-size:12px">Reported by {names} of {of}</div>"#,
    only_names: r#"<div style="font-size:12px">Reported by {names}</div>"#,
    only_of: r#"<div style="font-size:12px">Reported by {of}</div>"#,
    name: ("{name}", " and "),
    paragraph: "{text}<br>\n<br>\n",
    summary: "<strong>{text}</strong><br><br>",
    logo: r#"<img align="center" alt="{alt}" src="{src}" width="176" class="mcnImage">"#,
    notice: r#"<span style="font-size:11px">{text}</span><br>"#,
    link: r#"<a href="{href}"{rel} target="_blank">{inner}</a>"#,
    words: "Read it in full",
    round: Round::Words,
    teaser: r#"<a href="{href}">{headline}</a><br><span style="font-size:11px">{by}</span><br><br>"#,
    partner: r#"<img src="{logo}" alt="{name}" width="80"> "#,
    comment: r#"<em>“{what}”</em> {who}<br><br>"#,
    author: "{text}<br>",
};

/// A word processor's page, published as it is: spans with numbered classes, a list of sources at its end.
pub(crate) const PROCESSED: Manner = Manner {
    page: r##"<html><head><meta content="text/html; charset=CHARSET" http-equiv="content-type"><title>{title}</title>{head}<style type="text/css">.c0{color:#000}.c1{font-size:20pt}</style></head><body class="c9 doc-content"><p class="c2 title" id="h.1"><span class="c1">{title}</span></p>{summary}{body}<p class="c2 c7"><span class="c0"></span></p><p class="c2"><span class="c5">{foot}{top}</span></p><p class="c2"><span style="overflow:hidden;display:inline-block;width:160px">{logo}</span></p>{notice}{link}<hr style="page-break-before:always;display:none;">
<p class="c2"><span class="c8">From the readers</span></p>{comments}<p class="c2"><span class="c8">Elsewhere</span></p><ul class="c3 lst-kix-0 start">{teasers}</ul>{author}<p class="c2">{partners}</p><div><p class="c4"><span class="c0">{site}, November 3, 2026</span></p></div></body></html>"##,
    both: "Text: {names}. Newsroom: {of}.",
    only_names: "Text: {names}.",
    only_of: "Newsroom: {of}.",
    name: ("{name}", ", "),
    paragraph: "<p class=\"c2 c6\"><span class=\"c0\">{text}</span></p>\n",
    summary: "<p class=\"c2 subtitle\"><span class=\"c0\">{text}</span></p>",
    logo: r#"<img alt="{alt}" src="{src}" style="width:160px;height:40px;margin-left:0px;transform:rotate(0rad)" title="">"#,
    notice: r#"<p class="c2"><span class="c0 c10">{text}</span></p>"#,
    link: r#"<p class="c2"><span class="c11"><a class="c12" href="{href}"{rel}>{inner}</a></span></p>"#,
    words: "the original",
    round: Round::Words,
    teaser: r#"<li class="c2 li-bullet-0"><span class="c11"><a class="c12" href="{href}">{headline}</a></span><span class="c0"> {by}</span></li>"#,
    partner: r#"<span><img alt="{name}" src="{logo}"></span>"#,
    comment: r#"<p class="c2"><span class="c0">{what} ({who})</span></p>"#,
    author: r#"<p class="c2"><span class="c0">{text}</span></p>"#,
};
