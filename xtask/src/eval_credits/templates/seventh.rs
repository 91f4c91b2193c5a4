//! A sixth group, first half, written after the reader had been mended on the fifth and not looked at before its first figures were taken.

use crate::eval_credits::manner::{Manner, Round};

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

/// A regional paper abroad: its own words round a story in English.
pub(crate) const ABROAD_DAILY: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="de"><head><meta charset="CHARSET"><title>{title} - {site}</title>{head}</head><body id="p41"><div class="header-wrap"><div class="logo-claim"><a href="/">{site}</a></div><ul class="hauptmenue"><li><a href="/lokales">Lokales</a></li><li><a href="/sport">Sport</a></li></ul></div><div class="csc-wrap"><div class="pfad"><a href="/">Start</a> &gt; <a href="/welt">Welt</a></div>
<div class="artikel"><div class="dachzeile">Ausland</div><h1>{title}</h1>{summary}<div class="artikel-daten"><span class="stand">Stand: 03.11.2026, 09:14 Uhr</span>{top}</div><div class="bodytext">{body}</div><div class="artikel-ende">{foot}{logo}<p class="bodytext-klein">{notice} {link}</p></div><div class="teilen">Teilen | Drucken | Merken</div></div>
<div class="mehr-dazu"><div class="ueberschrift">Mehr zum Thema</div><ul>{teasers}</ul></div><div class="leser"><div class="ueberschrift">Leserkommentare</div>{comments}</div>{author}</div><div class="fuss"><div>Unsere Partner</div>{partners}<div>Impressum · Datenschutz</div></div></body></html>"##,
    both: r#"<span class="autor">Von {names}</span> <span class="quelle">Quelle: {of}</span>"#,
    only_names: r#"<span class="autor">Von {names}</span>"#,
    only_of: r#"<span class="quelle">Quelle: {of}</span>"#,
    name: ("{name}", " und "),
    paragraph: "<p class=\"bodytext\">{text}</p>\n",
    summary: r#"<p class="vorspann">{text}</p>"#,
    logo: r#"<div class="csc-textpic"><img src="{src}" width="160" alt="{alt}" title="{alt}"></div>"#,
    notice: "{text}",
    link: r#"<a href="{href}"{rel} class="extern">{inner}</a>"#,
    words: "Zum Original",
    round: Round::Words,
    teaser: r#"<li><a href="{href}">{headline}</a><span class="autor">{by}</span></li>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="beitrag"><div class="name">{who} am 04.11.2026</div><div class="txt">{what}</div></div>"#,
    author: r#"<div class="kasten"><p>{text}</p></div>"#,
};

/// Somebody's reblog: the story in a quote of a quote, "via" under it, notes below.
pub(crate) const REBLOG: Manner = Manner {
    page: r##"<!DOCTYPE html><html><head><meta charset="CHARSET"><title>{site} — {title}</title>{head}</head><body class="permalink-page"><div id="wrap"><h2 id="blog"><a href="/">{site}</a></h2><p id="desc">things that happen near the water</p><div class="post text"><div class="copy"><h3>{title}</h3><blockquote>{summary}{body}</blockquote><p>{top}{foot}</p>{logo}{notice}{link}</div><div class="meta"><span>Posted on Tuesday, November 3</span> <span>14 notes</span></div></div>
<ol class="notes">{comments}</ol><div class="more">{teasers}</div>{author}<div class="bottom">{partners}<p>Theme by nobody</p></div></div></body></html>"##,
    both: "{names} (via {of})",
    only_names: "{names}",
    only_of: "(via {of})",
    name: ("{name}", ", "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p><b>{text}</b></p>",
    logo: r#"<figure class="tmblr-full" data-orig-height="100" data-orig-width="400"><img src="{src}" alt="{alt}" data-orig-height="100"></figure>"#,
    notice: "<p><small>{text}</small></p>",
    link: r#"<p>(Source: <a href="{href}"{rel}>{inner}</a>)</p>"#,
    words: "link",
    round: Round::Words,
    teaser: r#"<div class="post link"><a href="{href}">{headline}</a><p>{by}</p></div>"#,
    partner: r#"<a href="/f"><img src="{logo}" alt="{name}"></a>"#,
    comment: r#"<li class="note reply"><span class="action"><a href="/u">{who}</a> added: {what}</span></li>"#,
    author: r#"<div class="ask"><p>{text}</p></div>"#,
};

/// Journals with user pictures: nested tables, comments each a table pushed to the right.
pub(crate) const JOURNAL: Manner = Manner {
    page: r##"<html><head><meta http-equiv="Content-Type" content="text/html; charset=CHARSET"><title>{site}: {title}</title>{head}</head><body bgcolor="#ffffff"><table width="100%"><tr><td bgcolor="#336699"><font color="#ffffff"><b>{site}</b></font></td></tr></table><table width="100%" cellpadding="4"><tr><td valign="top" width="120"><img src="/userpic/7" width="100" height="100"><br><b>ferrykeeper</b></td><td valign="top"><table width="100%"><tr><td><font size="-1">2026-11-03 09:14:00</font></td></tr><tr><td><font size="+1"><i>{title}</i></font></td></tr><tr><td>{top}{summary}{body}{foot}{logo}<br>{notice}{link}</td></tr><tr><td><b>Current mood:</b> curious</td></tr></table></td></tr></table><hr>
<table width="90%" align="center">{comments}</table><hr><table><tr><td><b>Previous entries</b></td></tr>{teasers}</table>{author}<center>{partners}</center></body></html>"##,
    both: "<i>{names} writes for {of}:</i><br><br>",
    only_names: "<i>{names} writes:</i><br><br>",
    only_of: "<i>{of}:</i><br><br>",
    name: ("{name}", " and "),
    paragraph: "{text}<br><br>\n",
    summary: "<b>{text}</b><br><br>",
    logo: r#"<img src="{src}" alt="{alt}" border="0">"#,
    notice: "<font size=\"-1\">{text}</font><br>",
    link: r#"<a href="{href}"{rel}>{inner}</a>"#,
    words: "original entry",
    round: Round::Words,
    teaser: r#"<tr><td><a href="{href}">{headline}</a></td><td>{by}</td></tr>"#,
    partner: r#"<img src="{logo}" alt="{name}" height="20">"#,
    comment: r#"<tr><td width="40"></td><td bgcolor="silver"><b>{who}</b> 2026-11-04 07:02 am (link)</td></tr><tr><td></td><td>{what}</td></tr>"#,
    author: "<table><tr><td><font size=\"-1\">{text}</font></td></tr></table>",
};

/// An article for a reader inside somebody's application: address and small print.
pub(crate) const INSTANT: Manner = Manner {
    page: r##"<!doctype html><html lang="en" prefix="op: http://media.example/op#"><head><meta charset="CHARSET"><title>{title}</title>{head}<meta property="op:markup_version" content="v1.0"></head><body><article><header><h3 class="op-kicker">{site}</h3><h1>{title}</h1>{summary}<time class="op-published" datetime="2026-11-03T09:14:00Z">November 3rd, 9:14 AM</time>{top}</header>{body}<footer>{foot}{logo}<aside>{notice}</aside>{link}<ul class="op-related-articles" title="More to read">{teasers}</ul><small>© {site}</small></footer></article><section>{comments}{author}</section><div>{partners}</div></body></html>"##,
    both: "<address><a>{names}</a> {of}</address>",
    only_names: "<address><a>{names}</a></address>",
    only_of: "<address>{of}</address>",
    name: ("{name}", "</a> <a>"),
    paragraph: "<p>{text}</p>\n",
    summary: "<h2>{text}</h2>",
    logo: r#"<figure class="op-mark"><img src="{src}" alt="{alt}"></figure>"#,
    notice: "<p>{text}</p>",
    link: r#"<p><a href="{href}"{rel}>{inner}</a></p>"#,
    words: "Original",
    round: Round::Words,
    teaser: r#"<li><a href="{href}">{headline}</a> {by}</li>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: "<p><b>{who}</b> {what}</p>",
    author: "<p>{text}</p>",
};

/// A radio's page: heard on, transcript, names on a plate of their own, the station's promise between the paragraphs.
pub(crate) const HEARD: Manner = Manner {
    page: r##"<!doctype html><html class="no-js" lang="en"><head><meta charset="CHARSET"><title>{title} : {site}</title>{head}</head><body class="news tmplNews"><header class="npr-header"><div class="wrap"><a href="/">{site}</a><ul class="menu menu--main"><li><a href="/news">News</a></li><li><a href="/music">Music</a></li></ul></div></header><main id="main-section"><section id="main-section-inner"><article class="story has-source-dimensions"><div id="story-meta" class="story-meta has-byline"><div class="slug-wrap"><h3 class="slug"><a href="/s">Regional</a></h3></div><div class="storytitle"><h1>{title}</h1></div><div class="story-meta__one"><div class="dateblock"><time datetime="2026-11-03T09:14:00-05:00"><span class="date">November 3, 2026</span><span class="time">9:14 AM ET</span></time></div><p class="program-date">Heard on The Morning Round</p></div>{top}</div><div id="primaryaudio"><div class="audio-tool"><b>3-Minute Listen</b><ul><li>Download</li></ul></div></div>
<div id="storytext" class="storytext storylocation linkLocation">{summary}{body}<div class="bucketwrap promo"><h3>Support the morning</h3><p>Your gift keeps the voices of this region on the air, week after week, in every weather.</p></div>{foot}<div class="bucketwrap image"><div class="imagewrap">{logo}</div></div>{notice}{link}</div><div class="tags"><ul><li>rivers</li></ul></div></article><div class="story-recommendations"><h3>More Stories From {site}</h3>{teasers}</div><div class="listeners"><h3>From our listeners</h3>{comments}</div>{author}</section></main><footer id="npr-footer">{partners}</footer></body></html>"##,
    both: r#"<div id="storybyline"><div class="bucketwrap byline"><div class="byline-container--block"><p class="byline__name byline__name--block"> {names} </p></div><p class="from">From <b>{of}</b></p></div></div>"#,
    only_names: r#"<div id="storybyline"><div class="bucketwrap byline"><div class="byline-container--block"><p class="byline__name byline__name--block"> {names} </p></div></div></div>"#,
    only_of: r#"<div id="storybyline"><div class="bucketwrap byline"><p class="from">From <b>{of}</b></p></div></div>"#,
    name: (r#"<a href="/people/1/x" rel="author">{name}</a>"#, ", "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p><strong>{text}</strong></p>",
    logo: r#"<picture><source srcset="{src}?s=600" data-template="{src}?s={width}" class="img" type="image/webp"><img src="{src}?s=1100" class="img" alt="{alt}" loading="lazy"></picture>"#,
    notice: "<p><em>{text}</em></p>",
    link: r#"<p><a href="{href}"{rel}>{inner}</a></p>"#,
    words: "Hear and read it there",
    round: Round::Words,
    teaser: r#"<article class="recommended-story"><h3 class="title"><a href="{href}">{headline}</a></h3><p class="byline">{by}</p></article>"#,
    partner: r#"<a href="/m"><img src="{logo}" alt="{name}"></a>"#,
    comment: r#"<blockquote><p>{what}</p><cite>{who}</cite></blockquote>"#,
    author: r#"<div class="bio-box"><p>{text}</p></div>"#,
};
