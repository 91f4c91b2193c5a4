//! How the sites of the nineteenth group set a page.

use super::sheet::Frame;

pub(super) const FRAMES: [Frame; 12] = [
    COUNTY_WEEKLY,
    TABLOID_GRID,
    STATION_PAGE,
    SHOPPER,
    PLAIN_STATIC,
    UTILITY_APP,
    BULLETIN,
    OWN_ELEMENTS,
    DROP_IN,
    BROADSHEET,
    MAIL_DIGEST,
    PHONE_FIRST,
];

/// A county weekly's blog theme: the credit under the headline beside the day, tags under the text.
const COUNTY_WEEKLY: Frame = Frame {
    name: "county-weekly",
    page: r##"<!DOCTYPE html>
<html lang="en-US"><head><meta charset="CHARSET"><title>{title} &#8211; {site}</title>
{head}<link rel="stylesheet" href="/wp-content/themes/weekly/style.css"></head>
<body class="post-template-default single single-post postid-771">
<header id="masthead"><p class="site-title"><a href="/" rel="home">{site}</a></p><nav><ul id="primary-menu"><li><a href="/news">News</a></li><li><a href="/sports">Sports</a></li><li><a href="/obits">Obituaries</a></li></ul></nav></header>
<main id="main" class="site-main"><article id="post-771" class="post type-post hentry category-news">
<header class="entry-header"><h1 class="entry-title">{title}</h1>{summary}<div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="{iso}T09:14:00-05:00">{day}</time></span> {byline}</div></header>
<div class="entry-content">{over}{body}{under}</div>
<footer class="entry-footer"><span class="tags-links">Tagged {tags}</span></footer></article>
<nav class="navigation post-navigation"><a href="/2026/11/01/soup" rel="prev">School cooks win a prize for soup</a></nav>
<div id="comments" class="comments-area"><h2>Thoughts</h2><ol class="comment-list">{comments}</ol></div></main>
<aside id="secondary"><section class="widget"><h2>Also in the paper</h2><ul>{cards}</ul></section></aside>
<footer id="colophon"><div class="partners">{partners}</div>{foot}<p>{site}, a paper since 1887.</p></footer></body></html>"##,
    byline: r#"<span class="byline">{text}</span>"#,
    summary: r#"<p class="entry-subtitle">{text}</p>"#,
    paragraph: "<p>{text}</p>\n",
    tag: r#"<a href="/tag/t" rel="tag">{text}</a> "#,
    card: r#"<li><a href="{href}">{headline}</a> <span>{by}</span></li>"#,
    comment: r#"<li class="comment"><div class="comment-author vcard"><b class="fn">{who}</b></div><div class="comment-content"><p>{what}</p></div></li>"#,
    partner: r#"<img src="{logo}" alt="{name}" height="30"> "#,
};

/// A tabloid on a grid of columns, cards on both sides, the credit in a bar with buttons.
const TABLOID_GRID: Frame = Frame {
    name: "tabloid-grid",
    page: r##"<!doctype html><html lang="en"><head><meta charset="CHARSET"><meta name="viewport" content="width=device-width"><title>{title} | {site}</title>{head}<meta property="article:published_time" content="{iso}T06:00:00Z"></head>
<body><nav class="navbar navbar-dark bg-danger"><a class="navbar-brand" href="/">{site}</a><form class="d-flex"><input class="form-control" type="search" placeholder="Search"></form></nav>
<div class="container-fluid"><div class="row"><div class="col-md-2 d-none d-md-block"><h6 class="text-uppercase">Hot now</h6>{cards}</div>
<div class="col-md-7"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">Home</a></li><li class="breadcrumb-item active">Local</li></ol><h1 class="display-5">{title}</h1>{summary}
<div class="d-flex justify-content-between border-top border-bottom py-2"><div>{byline}<div class="text-muted small">Published {day}</div></div><div><button class="btn btn-sm">Share</button> <button class="btn btn-sm">Save</button></div></div>
<div class="story-body mt-3">{over}{body}</div><div class="story-end">{under}</div><div class="my-3">{tags}</div><section class="mt-5"><h5>Comments</h5>{comments}</section></div>
<div class="col-md-3"><div class="card mb-3"><div class="card-header">Weather</div><div class="card-body">7° and rain</div></div><div class="ad">Advertisement</div></div></div></div>
<footer class="bg-light p-4"><div class="row">{partners}</div>{foot}<small>&copy; 2026 {site}</small></footer></body></html>"##,
    byline: r#"<div class="fw-bold">{text}</div>"#,
    summary: r#"<p class="lead">{text}</p>"#,
    paragraph: "<p>{text}</p>",
    tag: r##"<span class="badge bg-secondary">{text}</span> "##,
    card: r#"<div class="card mb-2"><div class="card-body"><a class="stretched-link" href="{href}">{headline}</a><div class="small text-muted">{by}</div></div></div>"#,
    comment: r#"<div class="media"><strong>{who}</strong><div class="media-body">{what}</div></div>"#,
    partner: r#"<div class="col-2"><img class="img-fluid" src="{logo}" alt="{name}"></div>"#,
};

/// A radio station's page: a player over the text, the credit between station and day.
const STATION_PAGE: Frame = Frame {
    name: "station-page",
    page: r##"<!DOCTYPE html><html class="Page" lang="en"><head><meta charset="CHARSET"><title>{title}</title>{head}</head><body class="Page-body ArticlePage-body">
<ps-header class="PH"><div class="PH-ham-m-wrapper"><a class="PH-logo" href="/" aria-label="home page"><img src="/station.png" alt="{site}"></a><div class="PH-now">On air now: Morning Concert</div></div></ps-header>
<main class="ArticlePage-main"><div class="ArticlePage-headline"><h1>{title}</h1></div>{summary}<div class="ArticlePage-meta"><div class="ArticlePage-station">{site}</div>{byline}<div class="ArticlePage-datePublished">Published {day} at 9:14 AM CST</div></div>
<div class="ArticlePage-audio"><button aria-label="Listen">Listen &bull; 3:41</button></div>
<div class="ArticlePage-articleBody RichTextArticleBody">{over}{body}</div><div class="ArticlePage-footnote">{under}</div>
<div class="ArticlePage-tags"><span>Tags</span> {tags}</div><section class="Comments">{comments}</section></main>
<aside class="ListRelated"><h2>Related Content</h2><ul>{cards}</ul></aside>
<footer class="Page-footer">{foot}<div class="Underwriters">{partners}</div><p>&copy; 2026 {site}</p></footer></body></html>"##,
    byline: r#"<div class="ArticlePage-byline"><span class="ArticlePage-authors">{text}</span></div>"#,
    summary: r#"<h2 class="ArticlePage-subHeadline">{text}</h2>"#,
    paragraph: "<p>{text}</p>",
    tag: r#"<a class="Link" href="/tags/t">{text}</a> "#,
    card: r#"<li><div class="PromoA"><a class="Link" href="{href}">{headline}</a><div class="PromoA-byline">{by}</div></div></li>"#,
    comment: r#"<article><h4>{who}</h4><div>{what}</div></article>"#,
    partner: r#"<a href="/underwriting"><img src="{logo}" alt="{name}"></a>"#,
};

/// A shopper's page in tables and capitals.
const SHOPPER: Frame = Frame {
    name: "shopper",
    page: r##"<HTML><HEAD><META http-equiv="Content-Type" content="text/html; charset=CHARSET"><TITLE>{site}: {title}</TITLE>{head}</HEAD><BODY BGCOLOR="#FFFFFF">
<TABLE WIDTH="900" ALIGN="center"><TR><TD COLSPAN="3"><CENTER><FONT SIZE="6"><B>{site}</B></FONT><BR><A HREF="/ads">Classifieds</A> | <A HREF="/yard">Yard Sales</A> | <A HREF="/news">News</A></CENTER><HR></TD></TR>
<TR VALIGN="top"><TD WIDTH="160"><B>More News</B><BR>{cards}<BR><B>Our friends</B><BR>{partners}</TD>
<TD WIDTH="560"><FONT SIZE="5"><B>{title}</B></FONT><BR>{byline}<FONT SIZE="1">Posted {day}</FONT>{summary}{over}{body}{under}<HR><FONT SIZE="1">Filed under: {tags}</FONT></TD>
<TD WIDTH="180"><IMG SRC="/ads/tires.gif" ALT="Tire sale"><BR><B>Guestbook</B><BR>{comments}</TD></TR>
<TR><TD COLSPAN="3"><HR><CENTER><FONT SIZE="1">{foot}Copyright 2026 {site}</FONT></CENTER></TD></TR></TABLE></BODY></HTML>"##,
    byline: "<FONT COLOR=\"#800000\">{text}</FONT><BR>",
    summary: "<P><I>{text}</I></P>",
    paragraph: "<P>{text}</P>\n",
    tag: "{text}; ",
    card: r#"<A HREF="{href}">{headline}</A><BR><FONT SIZE="1">{by}</FONT><BR><BR>"#,
    comment: "<P><B>{who}</B> wrote: {what}</P>",
    partner: r#"<IMG SRC="{logo}" ALT="{name}" WIDTH="120"><BR>"#,
};

/// A page that a program wrote from plain text files.
const PLAIN_STATIC: Frame = Frame {
    name: "plain-static",
    page: r##"<!doctype html>
<html lang=en><head><meta charset=CHARSET><title>{title}</title>{head}<link rel=stylesheet href=/main.css></head>
<body><header><a href=/>{site}</a></header>
<main><article><header><h1>{title}</h1>
{byline}<p><time datetime={iso}>{day}</time> &middot; 4 minutes</header>
{summary}{over}
{body}
{under}
</article>
<p>{tags}
<section><h2>Said below</h2>{comments}</section>
<nav><h2>Earlier</h2><ul>{cards}</ul></nav></main>
<footer>{partners}{foot}<p>Made by the people of {site}.</footer></body></html>"##,
    byline: "<p>{text}\n",
    summary: "<p><b>{text}</b>\n",
    paragraph: "<p>{text}\n",
    tag: "<a href=/t/>#{text}</a>\n",
    card: "<li><a href=\"{href}\">{headline}</a> ({by})\n",
    comment: "<p><b>{who}</b>: {what}\n",
    partner: "<img src=\"{logo}\" alt=\"{name}\">\n",
};

/// An application's page in utility classes, the credit beside a round letter.
const UTILITY_APP: Frame = Frame {
    name: "utility-app",
    page: r##"<!DOCTYPE html><html lang="en" class="scroll-smooth"><head><meta charSet="CHARSET"/><title>{title} · {site}</title>{head}</head><body class="antialiased text-slate-800"><div id="__app"><header class="sticky top-0 z-10 bg-white/80 backdrop-blur"><div class="max-w-5xl mx-auto flex gap-6 px-4 py-3"><a href="/" class="font-black">{site}</a><a href="/latest">Latest</a><a href="/about">About</a></div></header><div class="max-w-2xl mx-auto px-4"><h1 class="text-4xl font-bold leading-tight mt-8">{title}</h1>{summary}<div class="flex items-center gap-3 mt-4"><div class="w-10 h-10 rounded-full bg-slate-200 grid place-items-center" aria-hidden="true">S</div><div>{byline}<div class="text-sm text-slate-500">{day} · 4 min</div></div></div><div class="mt-6">{over}</div><div class="prose prose-slate">{body}</div><div class="mt-8 text-sm">{under}</div><div class="flex gap-2 mt-4">{tags}</div><div class="mt-10"><h3 class="font-bold">Join in</h3>{comments}</div></div><div class="bg-slate-50 mt-12"><div class="max-w-5xl mx-auto grid grid-cols-3 gap-6 p-6">{cards}</div></div><footer class="p-8 text-xs text-slate-500"><div class="flex gap-4">{partners}</div>{foot}<div>© {site}</div></footer></div></body></html>"##,
    byline: r#"<div class="text-base">{text}</div>"#,
    summary: r#"<p class="text-xl text-slate-600 mt-2">{text}</p>"#,
    paragraph: r#"<p class="my-4">{text}</p>"#,
    tag: r#"<a href="/t" class="rounded-full bg-slate-100 px-3 py-1">{text}</a>"#,
    card: r#"<a href="{href}" class="block"><div class="font-semibold">{headline}</div><div class="text-xs">{by}</div></a>"#,
    comment: r#"<div class="border-l-2 pl-3 my-3"><div class="font-medium">{who}</div><div>{what}</div></div>"#,
    partner: r#"<img class="h-6" src="{logo}" alt="{name}"/>"#,
};

/// A parish bulletin: facts of the story in a list of terms over it.
const BULLETIN: Frame = Frame {
    name: "bulletin",
    page: r##"<!DOCTYPE html><html><head><meta charset="CHARSET"><title>{title}</title>{head}</head><body id="top"><div id="wrap"><div id="banner"><h2><a href="/">{site}</a></h2></div><div id="menu"><a href="/">Home</a> <a href="/calendar">Calendar</a> <a href="/news">News</a></div>
<div id="content"><div class="node"><h2 class="title">{title}</h2><div class="submitted">Submitted by {slot} on {day}</div><div class="content"><dl class="facts"><dt>Section</dt><dd>Local</dd></dl>{byline}{summary}{over}{body}{under}</div><div class="terms">{tags}</div></div><div id="comments"><h3>Comments</h3>{comments}</div></div>
<div id="sidebar"><h3>Other news</h3>{cards}</div><div id="footer">{foot}<div class="sponsors">{partners}</div></div></div></body></html>"##,
    byline: r#"<div class="field field-credit"><div class="field-items"><div class="field-item">{text}</div></div></div>"#,
    summary: r#"<div class="field field-summary">{text}</div>"#,
    paragraph: "<p>{text}</p>\n",
    tag: r#"<span class="term">{text}</span> "#,
    card: r#"<div class="item"><div class="item-title"><a href="{href}">{headline}</a></div><div class="item-by">{by}</div></div>"#,
    comment: r#"<div class="comment"><div class="author">{who}</div><div class="content">{what}</div></div>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
};

/// A system with elements of its own names.
const OWN_ELEMENTS: Frame = Frame {
    name: "own-elements",
    page: r##"<!DOCTYPE html><html lang="en"><head><meta charset="CHARSET"><title>{title} - {site}</title>{head}</head><body><app-shell><app-bar><a href="/">{site}</a></app-bar><story-page><story-head><story-kicker>Local</story-kicker><h1>{title}</h1>{summary}{byline}<story-time datetime="{iso}">{day}</story-time></story-head><story-text>{over}{body}</story-text><story-end>{under}</story-end><tag-row>{tags}</tag-row></story-page><talk-thread>{comments}</talk-thread><more-stories>{cards}</more-stories><app-foot><logo-row>{partners}</logo-row>{foot}</app-foot></app-shell></body></html>"##,
    byline: "<story-credit>{text}</story-credit>",
    summary: "<story-deck><p>{text}</p></story-deck>",
    paragraph: "<p>{text}</p>",
    tag: "<tag-chip>{text}</tag-chip>",
    card: r#"<story-card><a href="{href}"><h3>{headline}</h3></a><card-by>{by}</card-by></story-card>"#,
    comment: "<talk-entry><b>{who}</b><p>{what}</p></talk-entry>",
    partner: r#"<img src="{logo}" alt="{name}">"#,
};

/// A builder's blocks dropped under each other, the credit in a block of text of its own.
const DROP_IN: Frame = Frame {
    name: "drop-in",
    page: r##"<!doctype html><html lang="en-US"><head><meta charset="CHARSET"><title>{title} — {site}</title>{head}</head><body id="collection-77"><div id="siteWrapper"><header class="Header"><a href="/" class="Header-branding">{site}</a></header><main><section class="page-section"><div class="blog-item-wrapper"><article class="h-entry"><div class="blog-item-top-wrapper"><div class="blog-item-meta"><span class="blog-categories"><a href="/news/category/Local">Local</a></span><time class="dt-published" datetime="{iso}">{day}</time></div><h1 class="entry-title p-name">{title}</h1></div><div class="blog-item-content e-content"><div class="sqs-layout"><div class="sqs-row"><div class="sqs-block html-block"><div class="sqs-block-content">{summary}{byline}</div></div><div class="sqs-block html-block"><div class="sqs-block-content">{over}{body}</div></div><div class="sqs-block code-block"><div class="sqs-block-content">{under}</div></div></div></div></div><div class="blog-meta-tags">{tags}</div></article></div></section><section class="page-section"><div class="summary-block">{cards}</div><div class="squarespace-comments">{comments}</div></section></main><footer class="Footer">{partners}{foot}</footer></div></body></html>"##,
    byline: r#"<p style="white-space:pre-wrap;">{text}</p>"#,
    summary: r#"<h4 style="white-space:pre-wrap;">{text}</h4>"#,
    paragraph: r#"<p style="white-space:pre-wrap;">{text}</p>"#,
    tag: r#"<a href="/news/tag/t">{text}</a>"#,
    card: r#"<div class="summary-item"><a class="summary-title-link" href="{href}">{headline}</a><div class="summary-excerpt"><p>{by}</p></div></div>"#,
    comment: r#"<div class="comment"><span class="author">{who}</span><p>{what}</p></div>"#,
    partner: r#"<div class="image-block"><img src="{logo}" alt="{name}"></div>"#,
};

/// A broadsheet that credits at the end of the text.
const BROADSHEET: Frame = Frame {
    name: "broadsheet",
    page: r##"<!DOCTYPE html><html lang="en-GB"><head><meta charset="CHARSET"/><title>{title} | {site}</title>{head}</head><body><header role="banner"><a href="/">{site}</a><nav role="navigation"><a href="/home-news">Home news</a><a href="/letters">Letters</a></nav></header><article itemscope itemtype="https://schema.org/NewsArticle"><header><hgroup><p>Regional</p><h1 itemprop="headline">{title}</h1>{summary}</hgroup><p class="dateline"><time itemprop="datePublished" datetime="{iso}">{day}</time></p></header>{over}<div itemprop="articleBody" class="columns">{body}</div>{byline}{under}<ul class="topics">{tags}</ul></article><section aria-label="Letters on this story">{comments}</section><section aria-label="More"><h2>In today’s paper</h2>{cards}</section><footer role="contentinfo">{foot}<p>{partners}</p></footer></body></html>"##,
    byline: r#"<p class="sign-off">{text}</p>"#,
    summary: r#"<p class="standfirst">{text}</p>"#,
    paragraph: "<p>{text}</p>\n",
    tag: "<li>{text}</li>",
    card: r#"<article><h3><a href="{href}">{headline}</a></h3><p>{by}</p></article>"#,
    comment: r#"<article><p>{what}</p><p>— {who}</p></article>"#,
    partner: r#"<img src="{logo}" alt="{name}"> "#,
};

/// A letter by mail, as its archive shows it: tables within tables.
const MAIL_DIGEST: Frame = Frame {
    name: "mail-digest",
    page: r##"<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=CHARSET" /><title>{title}</title>{head}</head><body style="margin:0"><table width="100%" cellpadding="0" cellspacing="0"><tr><td align="center"><table width="600" class="wrapper"><tr><td class="pre"><a href="/view">View in browser</a></td></tr><tr><td class="top"><h1>{site}</h1><p>{day}</p></td></tr><tr><td class="block"><table width="100%"><tr><td><h2>{title}</h2></td></tr><tr><td>{byline}</td></tr><tr><td>{summary}{over}</td></tr><tr><td class="mcnTextContent">{body}</td></tr><tr><td>{under}</td></tr></table></td></tr><tr><td class="block"><h3>In brief</h3>{cards}</td></tr><tr><td class="block"><h3>You wrote</h3>{comments}</td></tr><tr><td>{tags}</td></tr><tr><td class="footer">{partners}{foot}<p>You get this because you signed up with {site}. <a href="/out">Unsubscribe</a></p></td></tr></table></td></tr></table></body></html>"##,
    byline: r#"<div style="font-size:13px;color:#666666">{text}</div>"#,
    summary: r#"<p style="font-size:18px"><em>{text}</em></p>"#,
    paragraph: r#"<p style="margin:0 0 14px">{text}</p>"#,
    tag: r#"<span style="font-size:11px">{text}</span> "#,
    card: r#"<p><a href="{href}"><b>{headline}</b></a><br/>{by}</p>"#,
    comment: r#"<p><b>{who}:</b> {what}</p>"#,
    partner: r#"<img src="{logo}" alt="{name}" width="90" />"#,
};

/// A page for telephones first: a hero, the credit in a sheet under it, cards in a row to swipe.
const PHONE_FIRST: Frame = Frame {
    name: "phone-first",
    page: r##"<!doctype html><html lang="en"><head><meta charset="CHARSET"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{title}</title>{head}</head><body><div class="c-app"><div class="c-topbar"><button aria-label="Menu">☰</button><a class="c-topbar__name" href="/">{site}</a></div><div class="c-hero"><img src="/hero/1.jpg" alt=""><div class="c-hero__text"><span class="c-pill">Local</span><h1 class="c-hero__title">{title}</h1></div></div><div class="c-sheet"><div class="c-sheet__row">{byline}<span class="c-when">{day}</span></div>{summary}{over}<div class="c-copy">{body}</div><div class="c-copy__after">{under}</div><div class="c-pills">{tags}</div></div><div class="c-swipe" role="list">{cards}</div><div class="c-talk">{comments}</div><div class="c-bottom">{partners}{foot}</div></div></body></html>"##,
    byline: r#"<span class="c-who">{text}</span>"#,
    summary: r#"<p class="c-deck">{text}</p>"#,
    paragraph: r#"<p class="c-p">{text}</p>"#,
    tag: r#"<a class="c-pill" href="/t">{text}</a>"#,
    card: r#"<a role="listitem" class="c-card" href="{href}"><strong>{headline}</strong><em>{by}</em></a>"#,
    comment: r#"<div class="c-talk__one"><b>{who}</b> <span>{what}</span></div>"#,
    partner: r#"<img class="c-logo" src="{logo}" alt="{name}">"#,
};
