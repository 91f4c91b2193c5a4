//! In the manner of themes that one person made for one site, with whatever tools were at hand.

use crate::eval_credits::manner::{Manner, Round};
use crate::eval_credits::page::{Shown, esc};

/// Utility classes, the writers' initials in a disc, their newsroom under them beside the date, icons drawn in place.
pub(crate) const INITIALS: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en" dir="ltr" class="scroll-smooth"><head><meta charset="CHARSET" /><title>{title} | {site}</title>{head}<meta name="Generator" content="Drupal 11 (https://www.drupal.example)" /></head><body class="path-node page-node-type-article bg-gray-50"><a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a><div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><nav class="bg-white shadow-sm sticky top-0"><div class="max-w-7xl mx-auto px-4"><a href="/" class="text-2xl font-bold">{site}</a><div class="hidden md:flex space-x-8"><a href="/town">Town</a><a href="/river">River</a></div><button class="md:hidden p-2" aria-label="Menu"><svg class="w-6 h-6" fill="none" stroke="currentColor" viewBox="0 0 24 24"><path d="M4 6h16M4 12h16M4 18h16"></path></svg></button></div></nav>
<main><a id="main-content"></a><article data-history-node-id="714" class="max-w-3xl mx-auto px-4 py-12"><header class="mb-8"><h1 class="text-3xl font-bold text-center mb-6"><span>{title}</span></h1><div class="flex flex-wrap justify-center gap-2 mb-8"><a href="/tag/3" class="px-3 py-1 bg-teal-50 rounded-full text-xs">Public works</a><a href="/tag/9" class="px-3 py-1 bg-teal-50 rounded-full text-xs">Money</a></div></header><div class="mb-8 rounded-2xl overflow-hidden"><div><img loading="eager" src="/sites/default/files/styles/wide/public/2026-11/cranes.jpg.webp?itok=9x" width="1090" height="500" alt="Cranes at the edge of the town" /></div></div>
<div class="flex items-center justify-between mb-8 pb-6 border-b border-gray-200"><div class="flex items-center space-x-3"><div class="w-10 h-10 bg-teal-600 rounded-full flex items-center justify-center"><span class="text-white font-bold text-sm">R</span></div><div>{top}<div class="text-xs text-gray-500">03 Nov 2026</div></div></div><div class="flex items-center text-sm text-gray-500 space-x-4"><div class="flex items-center"><svg class="w-4 h-4 mr-1" viewBox="0 0 24 24"><path d="M15 12a3 3 0 11-6 0z"></path></svg><span>318<span class="hidden md:inline"> views</span></span></div><button class="share-button p-2" data-url="https://courier.example/2026/closure" data-title="{title}" aria-label="Share"><svg class="w-5 h-5" viewBox="0 0 24 24"><path d="M8 13"></path></svg></button></div></div>
<div class="prose prose-lg max-w-none"><div class="text-formatted field field--name-body field__item">{summary}{body}</div></div>{foot}<div class="not-prose mt-10 p-6 bg-white rounded-xl border flex gap-6 items-start"><div class="shrink-0">{logo}</div><div class="text-sm text-gray-600">{notice}{link}{counter}</div></div><div class="flex items-center justify-center space-x-4 mt-12 pt-8 border-t"><a href="/node/713" class="px-6 py-2 rounded-full">← Previous</a><a href="/node/715" class="px-6 py-2 rounded-full">Next →</a></div></article>
<div class="max-w-7xl mx-auto px-4 py-12"><h2 class="text-xl font-bold mb-4">You might have missed</h2><div class="masonry">{teasers}</div></div><div class="max-w-3xl mx-auto px-4"><section data-drupal-selector="comments">{comments}</section>{author}</div></main><footer class="bg-gray-900 text-gray-300 py-10"><div class="grid grid-cols-3">{partners}</div><p>© 2026 {site}</p></footer></div></body></html>"##,
    both: r#"<div class="text-sm font-semibold text-gray-900">{names}</div><div class="text-xs text-gray-500">{of}</div>"#,
    only_names: r#"<div class="text-sm font-semibold text-gray-900">{names}</div>"#,
    only_of: r#"<div class="text-xs text-gray-500">{of}</div>"#,
    name: ("<span>{name}</span>", " &amp; "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p class=\"lead\"><strong>{text}</strong></p>",
    logo: r#"<img loading="lazy" src="{src}" width="160" height="48" alt="{alt}" class="h-12 w-auto" />"#,
    notice: "<p>{text}</p>",
    link: r#"<p><a href="{href}"{rel} class="text-teal-700 underline">{inner} <svg class="inline w-3 h-3" viewBox="0 0 20 20" aria-hidden="true"><path d="M11 3h6v6"></path></svg></a></p>"#,
    words: "Where it first ran",
    round: Round::Words,
    teaser: r#"<div class="masonry-item"><article class="bg-white rounded-xl shadow"><a href="{href}"><img loading="lazy" src="/c.webp" alt="" /></a><div class="p-4"><h3 class="font-semibold"><a href="{href}" rel="bookmark"><span>{headline}</span></a></h3><div class="flex items-center mt-2"><div class="w-6 h-6 rounded-full bg-gray-300"></div><span class="text-xs text-gray-500 ml-2">{by}</span></div></div></article></div>"#,
    partner: r#"<div><img src="{logo}" alt="{name}" class="h-8 opacity-60" /></div>"#,
    comment: r#"<article class="flex gap-3 py-4 border-b"><div class="w-8 h-8 rounded-full bg-gray-200"></div><div><p class="text-sm font-medium">{who}</p><p class="text-sm">{what}</p></div></article>"#,
    author: r#"<div class="rounded-xl bg-teal-50 p-6 mt-8"><p>{text}</p></div>"#,
};

/// Contributors one under another in a grey box, each with the newsroom as a role behind the name and icons for their addresses.
pub(crate) fn contributors(page: &Shown) -> String {
    let of = page.affiliation.as_deref().map(esc);
    let role = of.map(|of| format!(" <span class=\"contributor-role\">{of}</span>")).unwrap_or_default();
    CONTRIBUTORS.set(page).replace("[[of]]", &role)
}

const CONTRIBUTORS: Manner = Manner {
    page: r##"<!doctype html><html lang="ro" dir="ltr" data-theme="auto"><head><meta charset="CHARSET"><meta name="generator" content="Hugo 0.128.0"><title>{title} - {site}</title>{head}<style>.article-byline{margin:1.5rem 0;padding:1.5rem;background:#f9fafb;border-left:4px solid #2563eb}.contributor-role{color:#6b7280;font-style:italic}</style></head><body class="list" id="top"><header class="header"><nav class="nav"><div class="logo"><a href="/" accesskey="h">{site}</a><ul class="lang-switch"><li><a href="/ro/">Ro</a></li><li><a href="/ru/">Ru</a></li></ul></div><ul id="menu"><li><a href="/stiri"><span>Știri</span></a></li><li><a href="/cautare"><span>Căutare</span></a></li></ul></nav></header>
<main class="main"><article class="post-single"><header class="post-header"><div class="breadcrumbs"><a href="/">Acasă</a>&nbsp;»&nbsp;<a href="/posts/">Articole</a></div><h1 class="post-title entry-hint-parent">{title}</h1>{summary}<div class="post-meta"><span title='2026-11-03 09:14:00 +0200 EET'>noiembrie 3, 2026</span>&nbsp;·&nbsp;4 minute&nbsp;·&nbsp;{slot}</div></header><figure class="entry-cover"><img loading="eager" srcset="/cover_360.jpg 360w, /cover_720.jpg 720w" sizes="(min-width: 768px) 720px, 100vw" src="/cover.jpg" alt="" width="1200" height="630"><p>Foto: arhiva redacției</p></figure>
<div class="toc"><details><summary accesskey="c"><span class="details">Cuprins</span></summary><div class="inner"><nav id="TableOfContents"></nav></div></details></div>{top}<div class="post-content">{body}</div>{foot}<div class="verification-badge"><svg width="16" height="16" fill="currentColor"><use href="#icon-shield"/></svg> <span>Text verificat de redacție</span></div><div class="preluare">{logo}{notice}{link}</div>{counter}<footer class="post-footer"><ul class="post-tags"><li><a href="/tags/oras/">oraș</a></li><li><a href="/tags/bani/">bani</a></li></ul><nav class="paginav"><a class="prev" href="/posts/pod/"><span class="title">« Înapoi</span><br><span>Podul se închide pe timp de noapte</span></a></nav></footer></article>{author}<section class="similar"><h3>Articole similare</h3>{teasers}</section><section class="giscus">{comments}</section></main><footer class="footer">{partners}<span>&copy; 2026 <a href="/">{site}</a></span> <span>Powered by <a href="https://gohugo.example/">Hugo</a></span></footer></body></html>"##,
    both: r#"<div class="article-byline">{names}</div>"#,
    only_names: r#"<div class="article-byline">{names}</div>"#,
    only_of: r#"<div class="article-byline"><div class="contributor">[[of]]</div></div>"#,
    name: (
        r##"<div class="contributor" style="margin-top: 0.75rem;"><div class="contributor-main"><img src="/img/person.svg" alt="" class="contributor-avatar" loading="lazy"><div class="contributor-info"><div class="contributor-header"><a href="/authors/invitat/" class="contributor-name">{name}</a>[[of]]</div><div class="contributor-social"><a href="/contact" class="contributor-contact" title="Email"><svg width="16" height="16"><use href="#icon-email"/></svg></a></div></div></div></div>"##,
        "",
    ),
    paragraph: "<p>{text}</p>\n",
    summary: "<div class=\"post-description\">{text}</div>",
    logo: r#"<p><img loading="lazy" src="{src}" alt="{alt}"/></p>"#,
    notice: "<blockquote><p>{text}</p></blockquote>",
    link: r#"<p><a href="{href}"{rel} target="_blank">{inner}</a></p>"#,
    words: "Articolul original",
    round: Round::Words,
    teaser: r#"<article class="post-entry"><header class="entry-header"><h2 class="entry-hint-parent">{headline}</h2></header><footer class="entry-footer">{by}</footer><a class="entry-link" aria-label="post link" href="{href}"></a></article>"#,
    partner: r#"<span><img src="{logo}" alt="{name}" height="24"></span>"#,
    comment: r#"<div class="gsc-comment"><strong>{who}</strong><p>{what}</p></div>"#,
    author: r#"<aside class="bio"><p>{text}</p></aside>"#,
};

/// A static site whose pages went through a minifier: end tags left out, attributes without quotes, all of it in one line, writers behind an icon.
pub(crate) const MINIFIED: Manner = Manner {
    page: r##"<!doctype html><html lang=en-us><meta charset=CHARSET><meta name=viewport content="width=device-width,initial-scale=1"><title>{title}</title>{head}<link rel=stylesheet href=/css/s.min.9f2.css integrity="sha256-x"><body class=kind-page><header class=top><a class=brand href=/>{site}</a><nav><ul><li><a href=/post/>Posts</a><li><a href=/about/>About</a><li><a href=/index.xml>RSS</a></ul></nav></header><main class=wrap><article class=page itemscope itemtype=https://schema.org/Article><h1 itemprop=headline>{title}</h1>{summary}<div class=facts><span class=f><svg class=i width=14 height=14><use href=#cal></svg>2026-11-03</span>{top}<span class=f><svg class=i width=14 height=14><use href=#fold></svg><a href=/categories/town/>Town</a></span><span class=f>~4 min</span></div><div class=text itemprop=articleBody>{body}</div>{foot}<hr><div class=src>{logo}{notice}{link}</div>{counter}<ul class=tags><li><a href=/tags/walls/>walls</a><li><a href=/tags/rates/>rates</a></ul></article><section class=rel><h3>See also</h3><ul>{teasers}</ul></section><section id=isso-thread><h4>2 Comments</h4>{comments}</section>{author}</main><footer class=bot><p>{partners}<p>© 2026 {site} · built in 41 ms</footer>"##,
    both: "<span class=f><svg class=i width=14 height=14><use href=#pen></svg>{names}</span><span class=f><svg class=i width=14 height=14><use href=#org></svg>{of}</span>",
    only_names: "<span class=f><svg class=i width=14 height=14><use href=#pen></svg>{names}</span>",
    only_of: "<span class=f><svg class=i width=14 height=14><use href=#org></svg>{of}</span>",
    name: ("{name}", " &amp; "),
    paragraph: "<p>{text}",
    summary: "<p class=lead>{text}",
    logo: r#"<img src={src} alt="{alt}" width=160 loading=lazy>"#,
    notice: "<p>{text}",
    link: r#"<p>→ <a href={href}{rel}>{inner}</a>"#,
    words: "original",
    round: Round::Words,
    teaser: "<li><a href={href}>{headline}</a> <small>{by}</small>",
    partner: r#"<img src={logo} alt="{name}" height=20>"#,
    comment: "<div class=isso-comment><span class=author>{who}</span><div class=text><p>{what}</div></div>",
    author: "<aside class=who><p>{text}</aside>",
};

/// A magazine of a school or an office on a framework for small sites: "words by" and "photos by" as lines of equal rank in capitals.
pub(crate) const WORDS_BY: Manner = Manner {
    page: r##"<!DOCTYPE html>
<!--[if !IE]><!-->
<html lang="en-US">
<!--<![endif]-->
<head>
	<base href="https://courier.example/"><!--[if lte IE 6]></base><![endif]-->
	<title>{title} &raquo; {site}</title>
	<meta charset="CHARSET">
	<meta name="generator" content="SilverStripe - http://silverstripe.example" />
{head}
</head>
<body class="Article" dir="ltr">
<header class="header" role="banner">
	<div class="inner">
		<a href="/" class="brand" rel="home"><h1>{site}</h1><p>The magazine of those who live here</p></a>
		<nav class="primary"><ul><li class="link"><a href="issues/">Issues</a></li><li class="section"><a href="stories/">Stories</a></li></ul></nav>
	</div>
</header>
<div class="main" role="main"><div class="inner typography line">
<aside class="sidebar unit size1of4"><nav class="secondary"><h3><a href="stories/">Stories</a></h3><ul><li class="current">{title}</li></ul></nav></aside>
<article class="article">
	<div class="article-img"><img src="assets/Uploads/_resampled/SetWidth765-square.jpg" alt="{title}"></div>
	<div class="article-body clearfix">
		<h2 class="h1">{title}</h2>
		<div class="article-head">
			<div class="article-intro">{summary}</div>
			<div class="article-meta">
				{top}
				<p>PHOTO BY <em>Bay Picture Desk</em></p>
				<p>ISSUE <em>No. 41, November</em></p>
			</div>
		</div>
		<div class="article-content">
{body}
		</div>
		{foot}
		<div class="article-credit">{logo}
		{notice}
		{link}</div>
		{counter}
	</div>
</article>
<div class="more"><h3>Keep reading</h3><div class="row">{teasers}</div></div>
<div id="PageComments_holder"><h4>Comments</h4><ul class="comments-list">{comments}</ul></div>
{author}
</div></div>
<footer class="footer" role="contentinfo"><div class="inner"><div class="supporters"><h5>Supporters</h5>{partners}</div><div class="left"><small>{site}</small></div></div></footer>
</body></html>"##,
    both: "<p>WORDS BY <em id=\"page-article-author\">{names}</em></p>\n\t\t\t\t<p>COURTESY OF <em>{of}</em></p>",
    only_names: "<p>WORDS BY <em id=\"page-article-author\">{names}</em></p>",
    only_of: "<p>COURTESY OF <em>{of}</em></p>",
    name: ("{name}", " &amp; "),
    paragraph: "\t\t\t<p>{text}</p>\n",
    summary: "<p>{text}</p>",
    logo: r#"<p><img class="left" title="{alt}" src="{src}" alt="{alt}" width="200" height="50"></p>"#,
    notice: "<p class=\"small\">{text}</p>",
    link: r#"<p class="small"><a href="{href}"{rel} target="_blank">{inner}</a></p>"#,
    words: "First publication",
    round: Round::Words,
    teaser: "<div class=\"col\">\n<a href=\"{href}\"><img src=\"assets/t.jpg\" alt=\"\"></a>\n<h4><a href=\"{href}\">{headline}</a></h4>\n<p class=\"meta\">{by}</p>\n</div>\n",
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<li class="comment even"><div class="comment-text"><p>{what}</p></div><p class="info"><span>Posted by {who}</span>, 4 November</p></li>"#,
    author: r#"<div class="author-holder"><p>{text}</p></div>"#,
};
