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

/// A small portal over a model's feed: the source in a banner over the headline, the whole text in one paragraph, writers in a line with the time.
pub(crate) fn banner(page: &Shown) -> String {
    let of = page.apart_in("", |_, of| {
        format!("<div class=\"flex items-center gap-2 text-sm text-muted-foreground mb-4 p-3 rounded-lg bg-muted/50 border\"><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"24\" height=\"24\" viewBox=\"0 0 24 24\" class=\"lucide lucide-newspaper w-4 h-4\"><path d=\"M4 22h16\"></path></svg><span>{of}</span></div>")
    });
    let inset = page.inset.as_deref().unwrap_or_default();
    let body = format!(
        "<p class=\"mt-6 whitespace-pre-line\">{}</p>{inset}",
        page.body.iter().map(|text| esc(text)).collect::<Vec<_>>().join(" ")
    );
    BANNER.around(page, &esc(&page.headline), &body).replacen("[[banner]]", &of, 1)
}

const BANNER: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en" class="h-full antialiased"><head><meta charset="CHARSET"/><title>{title} — {site}</title>{head}</head><body class="min-h-full"><div class="bg-background"><nav class="border-b px-4 py-2"><a href="/" class="font-bold">{site}</a> <a href="/feed" class="ml-4 text-sm">Feed</a> <a href="/saved" class="ml-4 text-sm">Saved</a></nav><div class="bg-white px-6 lg:px-8"><div class="mx-auto max-w-5xl text-base leading-7">[[banner]]<h1 class="mt-2 text-3xl font-bold tracking-tight">{title}</h1><div class="mt-6">{top}<span class="text-sm">Nov 3, 2026</span> · <span class="text-sm">612 words</span> · <span class="text-sm">neutral</span></div><div class="mt-6 rounded-lg border-l-4 pl-4">{summary}</div>{body}{foot}<div class="mt-8 border-t pt-4 text-sm">{logo}{notice}{link}</div>{counter}<div class="mt-4 flex gap-2"><span class="badge">water</span><span class="badge">councils</span></div></div></div><section class="mx-auto max-w-5xl mt-10"><h2 class="text-lg">In the same cluster</h2><div class="grid grid-cols-3 gap-4">{teasers}</div></section><section class="mx-auto max-w-5xl">{comments}</section>{author}<footer class="mt-10 p-6 text-xs"><div class="flex gap-3">{partners}</div>{site} gathers what others report.</footer></div></body></html>"##,
    both: "<span class=\"text-sm font-medium\">{names}</span> · ",
    only_names: "<span class=\"text-sm font-medium\">{names}</span> · ",
    only_of: "",
    name: ("{name}", ", "),
    paragraph: "{text} ",
    summary: "<p class=\"italic\">{text}</p>",
    logo: r#"<img src="{src}" alt="{alt}" class="h-6 mb-2"/>"#,
    notice: "<p>{text}</p>",
    link: r#"<p><a class="inline-flex items-center underline" href="{href}"{rel} target="_blank">{inner}<svg class="lucide lucide-external-link w-3 h-3" viewBox="0 0 24 24"><path d="M15 3h6v6"></path></svg></a></p>"#,
    words: "Open the source",
    round: Round::Words,
    teaser: r#"<div class="rounded border p-3"><p class="text-xs text-indigo-600">{by}</p><a class="font-semibold" href="{href}">{headline}</a></div>"#,
    partner: r#"<img src="{logo}" alt="{name}" class="h-4"/>"#,
    comment: r#"<div class="border-b py-2"><span class="font-semibold">{who}</span> <span>{what}</span></div>"#,
    author: r#"<div class="mx-auto max-w-5xl"><p class="text-sm">{text}</p></div>"#,
};

/// A page of somebody's own web: the story as what is cited within a repost, small formats in class names, mentions from elsewhere under it.
pub(crate) const REPOSTED: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en"><head><meta charset="CHARSET"><title>Reposted: {title}</title>{head}<link rel="webmention" href="https://hook.example/courier/webmention"><link rel="me" href="https://social.example/@courier"></head><body><header class="site h-card"><a class="u-url u-uid p-name" rel="me" href="/">{site}</a> <img class="u-photo" src="/me.jpg" alt="" width="48"> <p class="p-note">Notes from beside the water.</p></header><main><article class="h-entry"><p class="repost"><span class="p-author h-card"><a class="p-name u-url" href="/">{slot}</a></span> reposted <time class="dt-published" datetime="2026-11-03T09:14:00+00:00">on Tuesday</time></p><blockquote class="h-cite p-repost-of"><h1 class="p-name">{title}</h1>{summary}<p class="cite-by">{top}</p><div class="e-content">{body}</div>{foot}<footer>{logo}{notice}{link}</footer></blockquote>{counter}<footer><p>Filed in <a class="p-category" href="/tag/town">town</a>, <a class="p-category" href="/tag/water">water</a>. <a class="u-url" href="/2026/307/r1">#</a> <a class="u-syndication" rel="syndication" href="https://social.example/@courier/11">Also on Social</a></p></footer>
<section id="mentions"><h2>2 mentions</h2><ol>{comments}</ol></section></article><nav class="more h-feed"><h2 class="p-name">Lately</h2>{teasers}</nav>{author}</main><footer class="bot"><p>Kept by hand. {partners}</p></footer></body></html>"##,
    both: "{names} of <span class=\"p-org h-card\">{of}</span>",
    only_names: "{names}",
    only_of: "<span class=\"p-org h-card\">{of}</span>",
    name: ("<span class=\"p-author h-card\">{name}</span>", " and "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p class=\"p-summary\">{text}</p>",
    logo: r#"<p><img class="u-logo" src="{src}" alt="{alt}" width="120"></p>"#,
    notice: "<p>{text}</p>",
    link: r#"<p><a class="u-repost-of" href="{href}"{rel}>{inner}</a></p>"#,
    words: "↳ where it is from",
    round: Round::Words,
    teaser: r#"<article class="h-entry"><h3 class="p-name"><a class="u-url" href="{href}">{headline}</a></h3><p class="p-summary"><small>{by}</small></p></article>"#,
    partner: r#"<img src="{logo}" alt="{name}" width="88" height="31">"#,
    comment: r#"<li class="u-comment h-cite"><span class="p-author h-card">{who}</span> <span class="p-content">{what}</span> <time class="dt-published" datetime="2026-11-04">Nov 4</time></li>"#,
    author: r#"<aside class="h-card"><p class="p-note">{text}</p></aside>"#,
};

/// A theme for notebooks on the web: what the story is of in a line of icons, at its end a block on who posted it, where, and under what licence.
pub(crate) const COPYRIGHT_BLOCK: Manner = Manner {
    page: r##"<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="CHARSET">
<meta name="generator" content="Hexo 7.3.0">
<title>{title} | {site}</title>
{head}
<script class="next-config" data-name="main" type="application/json">{"hostname":"courier.example","root":"/","scheme":"Gemini"}</script>
</head>
<body itemscope itemtype="http://schema.org/WebPage" class="use-motion">
<div class="headband"></div>
<main class="main"><div class="column"><header class="header" itemscope itemtype="http://schema.org/WPHeader"><div class="site-brand-container"><div class="site-meta"><a href="/" class="brand" rel="start"><i class="logo-line"></i><p class="site-title">{site}</p><i class="logo-line"></i></a></div></div></header>
<aside class="sidebar"><div class="sidebar-inner sidebar-overview-active"><div class="site-author animated" itemprop="author" itemscope itemtype="http://schema.org/Person"><p class="site-author-name" itemprop="name">{slot}</p><div class="site-description" itemprop="description"></div></div><nav class="site-state"><div class="site-state-item"><a href="/archives/"><span class="site-state-item-count">212</span> <span class="site-state-item-name">posts</span></a></div></nav></div></aside></div>
<div class="main-inner post posts-expand"><div class="post-block"><article itemscope itemtype="http://schema.org/Article" class="post-content" lang="en"><link itemprop="mainEntityOfPage" href="https://courier.example/2026/closure"><span hidden itemprop="author" itemscope itemtype="http://schema.org/Person"><meta itemprop="image" content="/images/avatar.gif"><meta itemprop="name" content="{slot}"></span><span hidden itemprop="publisher" itemscope itemtype="http://schema.org/Organization"><meta itemprop="name" content="{site}"></span>
<header class="post-header"><h1 class="post-title" itemprop="name headline">{title}</h1><div class="post-meta-container"><div class="post-meta"><span class="post-meta-item"><span class="post-meta-item-icon"><i class="far fa-calendar"></i></span> <span class="post-meta-item-text">Posted on</span> <time itemprop="dateCreated datePublished" datetime="2026-11-03T09:14:00+00:00">2026-11-03</time></span>{top}<span class="post-meta-item" title="Views"><span class="post-meta-item-icon"><i class="far fa-eye"></i></span> <span class="post-meta-item-text">Views: </span><span>310</span></span><span class="post-meta-break"></span><span class="post-meta-item" title="Symbols count"><span class="post-meta-item-text">Symbols count: </span><span>3.9k</span></span></div></div></header>
<div class="post-body" itemprop="articleBody">{summary}{body}</div>{foot}
<footer class="post-footer"><div class="reward-container"><div>Buy us a coffee</div><button>Donate</button></div><div class="reprint">{logo}{notice}{link}</div><div class="post-copyright"><ul><li class="post-copyright-author"><strong>Posted by: </strong>{slot}</li><li class="post-copyright-link"><strong>Post link: </strong><a href="https://courier.example/2026/closure" title="{title}">https://courier.example/2026/closure</a></li><li class="post-copyright-license"><strong>Copyright Notice: </strong>All posts in this blog are under a licence of their own unless it is said otherwise.</li></ul></div>{counter}<div class="post-tags"><a href="/tags/walls/" rel="tag"># walls</a></div><div class="post-nav"><div class="post-nav-item"><a href="/w/1/" rel="prev" title="Night buses"><i class="fa fa-angle-left"></i> Night buses</a></div></div></footer></article></div>
<div class="popular-posts-header">Related posts</div><ul class="popular-posts">{teasers}</ul><div class="comments" id="waline">{comments}</div>{author}</div></main>
<footer class="footer"><div class="footer-inner"><div class="copyright">&copy; <span itemprop="copyrightYear">2026</span> <span class="with-love"><i class="fa fa-heart"></i></span> <span class="author" itemprop="copyrightHolder">{site}</span></div><div class="links-of-blogroll">{partners}</div><div class="powered-by">Powered by Hexo &amp; NexT.Gemini</div></div></footer>
</body></html>"##,
    both: "<span class=\"post-meta-item\"><span class=\"post-meta-item-icon\"><i class=\"far fa-user\"></i></span> <span class=\"post-meta-item-text\">Text: </span>{names}</span><span class=\"post-meta-item\"><span class=\"post-meta-item-icon\"><i class=\"far fa-building\"></i></span> <span class=\"post-meta-item-text\">From: </span>{of}</span>",
    only_names: "<span class=\"post-meta-item\"><span class=\"post-meta-item-icon\"><i class=\"far fa-user\"></i></span> <span class=\"post-meta-item-text\">Text: </span>{names}</span>",
    only_of: "<span class=\"post-meta-item\"><span class=\"post-meta-item-icon\"><i class=\"far fa-building\"></i></span> <span class=\"post-meta-item-text\">From: </span>{of}</span>",
    name: ("<span>{name}</span>", ", "),
    paragraph: "<p>{text}</p>\n",
    summary: "<blockquote><p>{text}</p></blockquote>\n",
    logo: r#"<img class="medium-zoom" data-original="{src}" src="/images/loading.gif" alt="{alt}">"#,
    notice: "<p>{text}</p>",
    link: r#"<p><a href="{href}"{rel} target="_blank">{inner}<i class="fa fa-external-link-alt"></i></a></p>"#,
    words: "Original text",
    round: Round::Words,
    teaser: r#"<li class="popular-posts-item"><div class="popular-posts-title"><a href="{href}" rel="bookmark">{headline}</a></div><div class="popular-posts-excerpt">{by}</div></li>"#,
    partner: r#"<img src="{logo}" alt="{name}" height="20"> "#,
    comment: r#"<div class="wl-card"><div class="wl-head"><span class="wl-nick">{who}</span><span class="wl-time">2026-11-04</span></div><div class="wl-content"><p>{what}</p></div></div>"#,
    author: r#"<div class="site-author-box"><p>{text}</p></div>"#,
};
