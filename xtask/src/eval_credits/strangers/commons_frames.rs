//! How the sites of the twentieth group set a page.

use super::sheet::Frame;

pub(super) const FRAMES: [Frame; 12] = [
    HASHED_MODULES,
    FIELDS,
    MEMBERS_BLOG,
    PORTAL_ROWS,
    NEWSPAPER_THEME,
    SPEED_PAGE,
    SERVED_APP,
    VALLE,
    HEIDE,
    NOTICE_BOARD,
    CARD_STACK,
    READING_ROOM,
];

/// A bundler's class names, the credit beside the day, the day for machines in the head.
const HASHED_MODULES: Frame = Frame {
    name: "hashed-parts",
    page: r##"<!DOCTYPE html><html lang="en"><head><meta charset="CHARSET"/><title>{title}</title><meta name="date" content="{iso}"/>{head}</head><body><div id="root"><header class="Top_bar__k3Xa1"><a class="Top_home__9dQ0z" href="/">{site}</a></header><main class="Story_main__a81Lm"><span class="Story_section__0x7bQ">Region</span><h1 class="Story_title__Zk29c">{title}</h1>{summary}<div class="Story_meta__q0Pp3">{byline}<span class="Story_date__mM4aa">{day}</span></div>{over}<div class="Story_text__T5rrd">{body}</div><div class="Story_after__77dKe">{under}</div><div class="Story_tags__lO91a">{tags}</div></main><section class="More_list__3vN2x"><h2 class="More_head__aa10P">More from the region</h2>{cards}</section><section class="Talk_list__b6UUe">{comments}</section><footer class="Foot_all__c0c0D">{partners}{foot}</footer></div></body></html>"##,
    byline: r#"<span class="Story_by__w8H2e">{text}</span>"#,
    summary: r#"<p class="Story_deck__1aB77">{text}</p>"#,
    paragraph: r#"<p class="Text_p__e4E4e">{text}</p>"#,
    tag: r#"<a class="Tag_one__pP0aa" href="/t">{text}</a>"#,
    card: r#"<div class="More_card__z11Qa"><a class="More_link__8hHa3" href="{href}">{headline}</a><span class="More_by__Qe22m">{by}</span></div>"#,
    comment: r#"<div class="Talk_one__d9d9F"><span class="Talk_who__a0a0K">{who}</span><p class="Talk_what__h3h3N">{what}</p></div>"#,
    partner: r#"<img class="Foot_logo__k8k8S" src="{logo}" alt="{name}"/>"#,
};

/// A content system of fields, each in its wrapper.
const FIELDS: Frame = Frame {
    name: "wrapped-fields",
    page: r##"<!DOCTYPE html>
<html lang="en" dir="ltr"><head><meta charset="CHARSET" /><title>{title} | {site}</title>
<meta property="article:published_time" content="{iso}T08:00:00+00:00" />
{head}</head><body class="path-node page-node-type-news">
<div class="dialog-off-canvas-main-canvas"><div class="layout-container">
<header role="banner"><div class="region region-header"><div id="block-branding" class="block block-system"><a href="/" rel="home">{site}</a></div></div></header>
<main role="main"><div class="layout-content"><div class="region region-content">
<div id="block-page-title" class="block"><h1 class="page-title"><span class="field field--name-title">{title}</span></h1></div>
<article data-history-node-id="771" class="node node--type-news node--view-mode-full"><div class="node__content">
{summary}
{byline}
<div class="field field--name-field-date field--type-datetime"><div class="field__label visually-hidden">Date</div><div class="field__item">{day}</div></div>
{over}<div class="clearfix text-formatted field field--name-body field--type-text-with-summary">{body}</div>
<div class="field field--name-field-origin field--type-text-long">{under}</div>
<div class="field field--name-field-tags"><h3 class="field__label inline">Tags</h3><ul class="links field__items">{tags}</ul></div>
<section class="field field--name-comment"><h2 class="title">Comments</h2>{comments}</section>
</div></article></div></div>
<aside class="layout-sidebar-second" role="complementary"><div class="views-element-container block"><h2>Recent</h2><div class="view-content">{cards}</div></div></aside></main>
<footer role="contentinfo"><div class="region region-footer">{partners}{foot}</div></footer></div></div></body></html>"##,
    byline: r#"<div class="field field--name-field-byline field--type-string"><div class="field__item">{text}</div></div>"#,
    summary: r#"<div class="field field--name-field-subhead"><div class="field__item">{text}</div></div>"#,
    paragraph: "<p>{text}</p>\n",
    tag: r#"<li><a href="/taxonomy/term/7">{text}</a></li>"#,
    card: r#"<div class="views-row"><div class="views-field-title"><a href="{href}">{headline}</a></div><div class="views-field-byline">{by}</div></div>"#,
    comment: r#"<article class="comment"><footer class="comment__meta"><p class="comment__submitted">{who}</p></footer><div class="comment__content"><p>{what}</p></div></article>"#,
    partner: r#"<div class="block block-image"><img src="{logo}" alt="{name}" /></div>"#,
};

/// A blog for members: a tag over the headline, the credit in a row with a picture.
const MEMBERS_BLOG: Frame = Frame {
    name: "members-blog",
    page: r##"<!DOCTYPE html><html lang="en"><head><meta charset="CHARSET"><title>{title}</title>{head}<script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","publisher":{"@type":"Organization","name":"{site}"},"datePublished":"{iso}T07:30:00.000Z"}</script></head><body class="post-template"><div class="gh-viewport"><header class="gh-head"><a class="gh-head-logo" href="/">{site}</a><button class="gh-button">Subscribe</button></header><main class="gh-main"><article class="gh-article post"><header class="gh-article-header gh-canvas"><a class="gh-article-tag" href="/tag/region/">Region</a><h1 class="gh-article-title">{title}</h1>{summary}<div class="gh-article-meta"><div class="gh-article-meta-wrapper">{byline}<div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="{iso}">{day}</time><span class="gh-article-meta-length"><span class="bull">—</span> 4 min read</span></div></div></div></header><section class="gh-content gh-canvas">{over}{body}{under}</section></article><div class="gh-comments gh-canvas">{comments}</div></main><section class="gh-container"><h2>You might also like</h2><div class="gh-feed">{cards}</div></section><footer class="gh-footer"><div class="gh-footer-bar">{partners}{foot}<span>{tags}</span></div></footer></div></body></html>"##,
    byline: r#"<h4 class="gh-article-author-name">{text}</h4>"#,
    summary: r#"<p class="gh-article-excerpt">{text}</p>"#,
    paragraph: "<p>{text}</p>",
    tag: "{text} ",
    card: r#"<article class="gh-card post"><a class="gh-card-link" href="{href}"><h3 class="gh-card-title">{headline}</h3></a><footer class="gh-card-meta"><span class="gh-card-author">{by}</span></footer></article>"#,
    comment: r#"<div class="gh-comment"><h4>{who}</h4><p>{what}</p></div>"#,
    partner: r#"<img src="{logo}" alt="{name}" loading="lazy">"#,
};

/// A portal's rows, the credit after the text.
const PORTAL_ROWS: Frame = Frame {
    name: "portal-rows",
    page: r##"<!doctype html><html><head><meta charset="CHARSET"><title>{title}</title>{head}</head><body><div class="com-content-article item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="en-GB"><div class="page-header"><h1>{site}</h1></div><div class="page-header"><h2 itemprop="headline">{title}</h2></div><dl class="article-info text-muted"><dt class="article-info-term">Details</dt><dd class="createdby">Posted by {slot}</dd><dd class="published"><span class="icon-calendar" aria-hidden="true"></span> Published: <time datetime="{iso}" itemprop="datePublished">{day}</time></dd><dd class="hits">Hits: 771</dd></dl>{summary}<div itemprop="articleBody" class="com-content-article__body">{over}{body}{byline}{under}</div><ul class="tags list-inline">{tags}</ul><nav class="pagenavigation"><a href="/p/1">Prev</a><a href="/p/3">Next</a></nav></div><div class="comments">{comments}</div><div class="sidebar-right"><div class="moduletable"><h3>Latest</h3><ul class="mod-articleslatest">{cards}</ul></div></div><div class="footer">{partners}{foot}</div></body></html>"##,
    byline: r#"<p class="article-credit">{text}</p>"#,
    summary: "<p><strong>{text}</strong></p>",
    paragraph: "<p>{text}</p>\n",
    tag: r#"<li class="list-inline-item">{text}</li>"#,
    card: r#"<li><a href="{href}"><span>{headline}</span></a> <small>{by}</small></li>"#,
    comment: r#"<div class="rbox"><span class="comment-author">{who}</span><div class="comment-body">{what}</div></div>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
};

/// A bought theme for newspapers: blocks with numbers, the system's own author apart from the credit.
const NEWSPAPER_THEME: Frame = Frame {
    name: "numbered-blocks",
    page: r##"<!doctype html ><html lang="en-US"><head><meta charset="CHARSET" /><title>{title} - {site}</title>{head}</head><body class="single single-post td-standard-pack"><div id="td-outer-wrap"><div class="td-header-wrap"><a class="td-main-logo" href="/">{site}</a></div><div class="td-main-content-wrap"><div class="tdc-row"><div class="vc_row"><div class="vc_column tdi_46"><div class="td_block_wrap tdb_title tdi_49"><h1 class="tdb-title-text">{title}</h1></div>{summary}<div class="td_block_wrap tdb_single_author tdi_52"><div class="tdb-block-inner"><span>By</span> <a class="tdb-author-name" href="/author/desk/">{slot}</a></div></div><div class="td_block_wrap tdb_single_date tdi_53"><time class="entry-date updated td-module-date" datetime="{iso}T09:00:00+00:00">{day}</time></div><div class="td_block_wrap tdb_single_content tdi_60 td-post-content"><div class="tdb-block-inner">{over}{byline}{body}{under}</div></div><div class="td_block_wrap tdb_single_tags tdi_63"><ul class="tdb-tags"><li><span>Tags</span></li>{tags}</ul></div><div class="td_block_wrap tdb_single_comments tdi_66">{comments}</div></div><div class="vc_column tdi_70"><div class="td_block_wrap td_flex_block_1 tdi_72"><h4 class="td-block-title">Popular</h4>{cards}</div></div></div></div></div><div class="td-footer-wrap">{partners}{foot}</div></div></body></html>"##,
    byline: "<p><strong>{text}</strong></p>\n",
    summary: r#"<div class="td_block_wrap tdb_single_subtitle"><p>{text}</p></div>"#,
    paragraph: "<p>{text}</p>\n",
    tag: r#"<li><a href="/tag/t/">{text}</a></li>"#,
    card: r#"<div class="td_module_flex td_module_flex_1 td_module_wrap"><div class="td-module-container"><h3 class="entry-title td-module-title"><a href="{href}" rel="bookmark">{headline}</a></h3><div class="td-editor-date"><span class="td-post-author-name">{by}</span></div></div></div>"#,
    comment: r#"<div class="comment"><cite>{who}</cite><div class="comment-content"><p>{what}</p></div></div>"#,
    partner: r#"<img class="td-partner" src="{logo}" alt="{name}"/>"#,
};

/// A page made for speed, all in sections without classes.
const SPEED_PAGE: Frame = Frame {
    name: "speed-page",
    page: r##"<!doctype html><html amp lang="en"><head><meta charset="CHARSET"><title>{title}</title><script async src="https://cdn.ampproject.example/v0.js"></script>{head}</head><body><header><a href="/amp">{site}</a></header><main><article><h1>{title}</h1>{summary}<section>{byline}<div>{day}</div></section>{over}<section>{body}</section><section>{under}</section></article></main><section><h2>Read next</h2>{cards}</section><section>{comments}</section><footer><p>{tags}</p>{partners}{foot}</footer></body></html>"##,
    byline: "<div>{text}</div>",
    summary: "<h2>{text}</h2>",
    paragraph: "<p>{text}</p>",
    tag: "<span>{text}</span> ",
    card: r#"<div><a href="{href}">{headline}</a><div>{by}</div></div>"#,
    comment: "<div><h4>{who}</h4><p>{what}</p></div>",
    partner: r#"<img src="{logo}" alt="{name}">"#,
};

/// An application served whole, data attributes for its tests, the day in a list with other facts.
const SERVED_APP: Frame = Frame {
    name: "served-app",
    page: r##"<!DOCTYPE html><html lang="en"><head><title>{title} | {site}</title><meta charset="CHARSET">{head}</head><body><div data-reactroot=""><nav data-testid="nav"><a href="/" data-testid="home">{site}</a></nav><article data-testid="article"><div data-testid="headline"><h1>{title}</h1></div>{summary}<ul data-testid="facts"><li>{day}</li><li>4 minutes</li>{byline}</ul><div data-testid="body"><div data-component="before">{over}</div>{body}</div><div data-component="after">{under}</div><div data-testid="topics">{tags}</div></article><div data-testid="recirculation"><h3>Next</h3>{cards}</div><div data-testid="conversation">{comments}</div><div data-testid="footer">{partners}{foot}</div></div><script id="__STATE__" type="application/json">{"page":{"kind":"article","site":"{site}"}}</script></body></html>"##,
    byline: r#"<li data-testid="credit">{text}</li>"#,
    summary: r#"<div data-testid="deck"><p>{text}</p></div>"#,
    paragraph: r#"<div data-component="text"><p>{text}</p></div>"#,
    tag: r#"<a data-testid="topic" href="/t">{text}</a>"#,
    card: r#"<div data-testid="card"><a href="{href}"><h4>{headline}</h4></a><p data-testid="card-credit">{by}</p></div>"#,
    comment: r#"<div data-testid="comment"><strong>{who}</strong><p>{what}</p></div>"#,
    partner: r#"<img data-testid="partner" src="{logo}" alt="{name}">"#,
};

/// A daily in Spanish that runs English stories too.
const VALLE: Frame = Frame {
    name: "del-valle",
    page: r##"<!DOCTYPE html><html lang="es"><head><meta charset="CHARSET"><title>{title} - {site}</title>{head}</head><body class="noticia"><header id="cabecera"><a href="/">{site}</a><ul class="secciones"><li><a href="/valle">Valle</a></li><li><a href="/deportes">Deportes</a></li></ul></header><div id="contenido"><div class="noticia-cabecera"><p class="volanta">Región</p><h1 class="titulo">{title}</h1>{summary}<div class="firma">{byline}<span class="fecha">{day}</span></div></div>{over}<div class="cuerpo">{body}</div><div class="pie-nota">{under}</div><div class="etiquetas">Etiquetas: {tags}</div><div class="comentarios"><h3>Comentarios</h3>{comments}</div></div><div id="lateral"><h3>Lo más leído</h3><ol>{cards}</ol></div><footer id="pie">{partners}{foot}<p>{site} - Todos los derechos reservados</p></footer></body></html>"##,
    byline: r#"<span class="autor">{text}</span>"#,
    summary: r#"<p class="bajada">{text}</p>"#,
    paragraph: "<p>{text}</p>\n",
    tag: r#"<a href="/etiqueta/t">{text}</a> "#,
    card: r#"<li><a href="{href}">{headline}</a><span class="firma-corta">{by}</span></li>"#,
    comment: r#"<div class="comentario"><b>{who}</b><p>{what}</p></div>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
};

/// A district gazette's system in German names, the credit before the summary.
const HEIDE: Frame = Frame {
    name: "kreisblatt",
    page: r##"<!DOCTYPE html><html lang="de"><head><meta charset="CHARSET"><title>{title}</title>{head}<meta name="last-modified" content="{iso}"></head><body><div class="page"><div class="kopf"><a href="/"><span class="kopf__titel">{site}</span></a></div><main class="inhalt"><article class="artikel"><div class="artikel__dachzeile">Region</div><h1 class="artikel__titel">{title}</h1>{byline}<div class="artikel__stand">Stand: {day}</div>{summary}{over}<div class="artikel__text">{body}</div>{under}<div class="artikel__themen">{tags}</div></article><section class="kommentare"><h2>Kommentare</h2>{comments}</section></main><aside class="rand"><h2>Meistgelesen</h2>{cards}</aside><div class="fuss">{partners}{foot}<a href="/impressum">Impressum</a></div></div></body></html>"##,
    byline: r#"<div class="artikel__autor">{text}</div>"#,
    summary: r#"<p class="artikel__vorspann">{text}</p>"#,
    paragraph: r#"<p class="absatz">{text}</p>"#,
    tag: r#"<a class="thema" href="/t">{text}</a>"#,
    card: r#"<div class="teaser"><a class="teaser__link" href="{href}"><span class="teaser__titel">{headline}</span></a><span class="teaser__autor">{by}</span></div>"#,
    comment: r#"<div class="kommentar"><span class="kommentar__name">{who}</span><div class="kommentar__text">{what}</div></div>"#,
    partner: r#"<img class="fuss__logo" src="{logo}" alt="{name}">"#,
};

/// A board where members put stories up: the post in a cell beside who posted it.
const NOTICE_BOARD: Frame = Frame {
    name: "notice-board",
    page: r##"<!DOCTYPE html><html><head><meta charset="CHARSET"><title>{title} - {site}</title>{head}</head><body><div class="wrap"><div class="headerbar"><a href="/">{site}</a></div><div class="forumbg"><h2 class="topic-title"><a href="/viewtopic?t=77">{title}</a></h2><table class="post"><tr><td class="postprofile"><dl><dt>{slot}</dt><dd>Posts: 771</dd><dd>Joined: 2014</dd></dl></td><td class="postbody"><h3>{title}</h3><p class="author">{day}</p><div class="content">{byline}{summary}{over}{body}{under}</div><div class="tagged">{tags}</div></td></tr></table></div><div class="replies">{comments}</div><div class="similar"><h3>Similar topics</h3>{cards}</div><div class="copyright">{partners}{foot}</div></div></body></html>"##,
    byline: "<div><b>{text}</b></div>",
    summary: "<div><i>{text}</i></div>",
    paragraph: "<p>{text}</p>\n",
    tag: "[{text}] ",
    card: r#"<div class="topic"><a href="{href}">{headline}</a> <span>{by}</span></div>"#,
    comment: r#"<table class="post"><tr><td class="postprofile">{who}</td><td class="postbody"><div class="content">{what}</div></td></tr></table>"#,
    partner: r#"<img src="{logo}" alt="{name}"> "#,
};

/// Stories stacked under each other, the one that was asked for first.
const CARD_STACK: Frame = Frame {
    name: "story-stack",
    page: r##"<!doctype html><html lang="en"><head><meta charset="CHARSET"><title>{site}: {title}</title>{head}</head><body><div class="stack"><div class="stack-top"><a href="/">{site}</a></div><section class="panel panel--open"><div class="panel-head"><h2>{title}</h2>{byline}<div class="panel-day">{day}</div></div><div class="panel-text">{summary}{over}{body}{under}</div><div class="panel-tags">{tags}</div><div class="panel-talk">{comments}</div></section>{cards}<section class="panel panel--about"><h2>About {site}</h2><p>Written by the people who live here.</p>{partners}{foot}</section></div></body></html>"##,
    byline: r#"<div class="panel-by">{text}</div>"#,
    summary: r#"<p class="panel-intro">{text}</p>"#,
    paragraph: "<p>{text}</p>",
    tag: r#"<span class="panel-tag">{text}</span>"#,
    card: r#"<section class="panel"><div class="panel-head"><h2><a href="{href}">{headline}</a></h2><div class="panel-by">{by}</div></div></section>"#,
    comment: r#"<p class="talk"><b>{who}</b> {what}</p>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
};

/// A reading room: wide text, the credit in a table of facts beside it, notes at the end.
const READING_ROOM: Frame = Frame {
    name: "reading-room",
    page: r##"<!DOCTYPE html><html lang="en"><head><meta charset="CHARSET"><title>{title}</title>{head}</head><body><div class="room"><p class="where"><a href="/">{site}</a> / Reading room</p><h1>{title}</h1><div class="two"><div class="left"><table class="facts"><tr><th>Shelf</th><td>Region</td></tr><tr><th>Day</th><td>{day}</td></tr>{byline}</table></div><div class="right">{summary}{over}{body}<div class="notes">{under}</div></div></div><p class="keys">{tags}</p><div class="margin-notes">{comments}</div><div class="nearby"><h2>On the same shelf</h2><ul>{cards}</ul></div><div class="colophon">{partners}{foot}</div></div></body></html>"##,
    byline: "<tr><th>Credit</th><td>{text}</td></tr>",
    summary: r#"<p class="abstract">{text}</p>"#,
    paragraph: "<p>{text}</p>\n",
    tag: "{text} ",
    card: r#"<li><a href="{href}">{headline}</a>, {by}</li>"#,
    comment: r#"<p class="margin-note">{what} <i>{who}</i></p>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
};
