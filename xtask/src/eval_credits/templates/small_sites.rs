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
