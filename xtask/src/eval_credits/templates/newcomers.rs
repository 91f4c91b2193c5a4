//! An eleventh group, written after the reader had been mended on the tenth: its first figures are what to expect.

use crate::eval_credits::manner::{Manner, Round};

/// A letter's site, made of tables as its mail is: a card of the writer, text, a poll, a foot with an address.
pub(crate) const HIVE: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en"><head><meta charset="CHARSET"><title>{title}</title>{head}</head><body class="min-h-screen antialiased"><div class="flex flex-col"><div class="bg-wt-background"><div class="mx-auto flex w-full max-w-6xl"><a href="/" class="flex items-center"><span class="text-xl">{site}</span></a><a href="/login"><button>Login</button></a></div></div><div id="content-blocks-wrapper"><div class="mx-auto max-w-3xl"><div class="flex flex-row"><ul class="flex"><li>Nov 03, 2026</li><li>•</li><li><a href="/t/town">Town</a></li></ul></div><h1 class="wt-header mb-2 text-3xl">{title}</h1>{summary}<div class="flex items-center gap-2"><span class="text-wt-text-on-background">{top}</span></div><div class="dream-post-content-doc"><table role="none" width="100%" border="0" cellspacing="0" cellpadding="0"><tr><td class="dd">{body}</td></tr><tr><td class="dd">{foot}</td></tr><tr><td align="center"><table role="none" border="0"><tr><td>{logo}</td></tr></table></td></tr><tr><td class="dd">{notice}</td></tr><tr><td class="dd">{link}</td></tr></table></div></div></div><div class="reply-wrap"><div class="reply-head">Reply</div>{comments}</div><div class="keep-reading"><h4>Keep reading</h4><div class="grid">{teasers}</div></div>{author}<div class="bg-wt-foot"><p>{site}</p>{partners}</div></div></body></html>"##,
    both: "Written by <strong>{names}</strong> <span>({of})</span>",
    only_names: "Written by <strong>{names}</strong>",
    only_of: "<span>{of}</span>",
    name: ("{name}", ", "),
    paragraph: "<p class=\"paragraph\" style=\"text-align:left;\">{text}</p>\n",
    summary: "<p class=\"mb-2 text-lg\">{text}</p>",
    logo: r#"<img src="https://media.hive.example/cdn-cgi/image/fit=scale-down,format=auto,onerror=redirect,quality=80/{src}" alt="{alt}" height="auto" width="240" style="display:block;width:100%;">"#,
    notice: "<p class=\"paragraph\"><i>{text}</i></p>",
    link: r#"<div class="button"><a href="{href}"{rel} target="_blank"><span class="button__text">{inner}</span></a></div>"#,
    words: "Go to their page",
    round: Round::Words,
    teaser: r#"<div class="transparent h-full"><a href="{href}"><h2 class="line-clamp-2">{headline}</h2></a><div class="by-line">{by}</div></div>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="reply"><div class="reply-name">{who}</div><div class="reply-text">{what}</div></div>"#,
    author: r#"<div class="about"><p>{text}</p></div>"#,
};

/// A designer's canvas published as a site: every box named by its layer, columns left and right of the text.
pub(crate) const CANVAS: Manner = Manner {
    page: r##"<!doctype html><html lang="en"><head><meta charset="CHARSET"><title>{title}</title>{head}</head><body><div id="main" data-framer-hydrate-v2="1"><div class="framer-Kx7qP framer-72rtr7" style="min-height:100vh"><div class="framer-1nav-container"><nav class="framer-v9" data-framer-name="Desktop"><a class="framer-logo" href="./">{site}</a></nav></div><div class="framer-hero" data-framer-name="Hero"><div class="framer-crumb" data-framer-name="Tag"><p class="framer-text">Around us</p></div><div class="framer-ttl" data-framer-name="Title"><h1 class="framer-text">{title}</h1></div><div data-framer-name="Intro">{summary}</div></div><div class="framer-body" data-framer-name="Content"><div class="framer-left" data-framer-name="Left"><div data-framer-name="Info">{top}</div><div data-framer-name="Day"><p class="framer-text">Day</p><p class="framer-text">November 3, 2026</p></div><div data-framer-name="Stamp">{logo}</div></div><div class="framer-mid" data-framer-name="Rich"><div class="framer-rt" data-framer-component-type="RichTextContainer">{body}</div>{foot}</div><div class="framer-right" data-framer-name="Right">{notice}{link}</div></div><div class="framer-more" data-framer-name="More"><div class="framer-list">{teasers}</div></div><div class="framer-say" data-framer-name="Say">{comments}</div><div data-framer-name="Bio">{author}</div><div class="framer-foot-container"><div data-framer-name="Wall">{partners}</div></div></div></div></body></html>"##,
    both: "<p class=\"framer-text\">Reporter</p><p class=\"framer-text\">{names}</p><p class=\"framer-text\">Publication</p><p class=\"framer-text\">{of}</p>",
    only_names: "<p class=\"framer-text\">Reporter</p><p class=\"framer-text\">{names}</p>",
    only_of: "<p class=\"framer-text\">Publication</p><p class=\"framer-text\">{of}</p>",
    name: ("{name}", "</p><p class=\"framer-text\">"),
    paragraph: "<p class=\"framer-text\">{text}</p>\n",
    summary: "<p class=\"framer-text\">{text}</p>",
    logo: r#"<div data-framer-background-image-wrapper="true" style="position:absolute;inset:0"><img decoding="async" sizes="200px" srcset="{src}?scale-down-to=512 512w,{src} 1024w" src="{src}" alt="{alt}" style="object-fit:contain" data-framer-original-sizes="200px"></div>"#,
    notice: "<p class=\"framer-text\">{text}</p>",
    link: r#"<p class="framer-text"><a class="framer-text framer-styles-preset" href="{href}"{rel} target="_blank">{inner}</a></p>"#,
    words: "See it on the web",
    round: Round::Words,
    teaser: r#"<div class="framer-item"><a class="framer-card" href="{href}"><p class="framer-text">{headline}</p><p class="framer-text">{by}</p></a></div>"#,
    partner: r#"<div class="framer-w"><img src="{logo}" alt="{name}"></div>"#,
    comment: r#"<div class="framer-sy"><p class="framer-text">{who}</p><p class="framer-text">{what}</p></div>"#,
    author: "<p class=\"framer-text\">{text}</p>",
};

/// An association's system of documents: posted by, last modified, contributors, rights under the text.
pub(crate) const DOCUMENTS: Manner = Manner {
    page: r##"<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><meta charset="CHARSET"><title>{title} — {site}</title>{head}<meta name="generator" content="Plone - http://plone.com" /></head><body id="visual-portal-wrapper" class="template-newsitem_view portaltype-news-item section-news"><header id="portal-top"><div class="container"><a id="portal-logo" title="{site}" href="/"><img alt="{site}" src="/logo.png" /></a></div></header><div id="portal-mainnavigation"><ul class="plone-nav"><li><a href="/news">News</a></li></ul></div><section id="portal-breadcrumbs"><span>You are here:</span> <a href="/">Home</a></section><div class="container"><div class="row"><aside id="global_statusmessage"></aside></div><main id="main-container"><article id="content"><header><h1 class="documentFirstHeading">{title}</h1><div class="documentDescription">{summary}</div><div id="viewlet-below-content-title"><div class="documentByLine" id="plone-document-byline"><span class="documentAuthor">by <a href="/author/jh">jh</a> —</span> <span class="documentModified"><span>last modified</span> Nov 03, 2026 09:14 AM</span></div></div></header><div id="content-core"><div id="parent-fieldname-text">{top}{body}{foot}</div></div><footer><div id="viewlet-below-content-body"><div class="sealed">{logo}</div><section id="document-rights"><p>{notice}</p><p>{link}</p></section></div></footer></article></main><section id="viewlet-below-content"><div class="discussion">{comments}</div></section><aside id="portal-column-two"><div class="portletWrapper"><section class="portlet portletRecent"><header class="portletHeader">Recent Changes</header><ul class="portletContent">{teasers}</ul></section>{author}</div></aside></div><footer id="portal-footer-wrapper"><div id="portal-footer">{partners}</div></footer></body></html>"##,
    both: "<p class=\"discreet\">{of}. {names}.</p>",
    only_names: "<p class=\"discreet\">{names}.</p>",
    only_of: "<p class=\"discreet\">{of}.</p>",
    name: ("{name}", ", "),
    paragraph: "<p>{text}</p>\n",
    summary: "{text}",
    logo: r#"<img src="{src}/@@images/preview" alt="{alt}" class="image-inline" />"#,
    notice: "{text}",
    link: r#"<a class="external-link" href="{href}"{rel}>{inner}</a>"#,
    words: "web page",
    round: Round::Words,
    teaser: r#"<li class="portletItem"><a class="tile" href="{href}">{headline}</a><span class="portletItemDetails">{by}</span></li>"#,
    partner: r#"<img src="{logo}" alt="{name}" />"#,
    comment: r#"<div class="comment"><div class="documentByLine">{who} says:</div><div class="commentBody"><p>{what}</p></div></div>"#,
    author: r#"<section class="portlet"><p>{text}</p></section>"#,
};

/// A company's intranet of components: title, byline, text, image, each a component with its own wrapper.
pub(crate) const INTRANET: Manner = Manner {
    page: r##"<!DOCTYPE HTML><html lang="en-US"><head><meta charset="CHARSET"/><title>{title}</title>{head}<meta name="template" content="article-page"/></head><body class="page basicpage" id="page-7f3"><div class="root container responsivegrid"><div id="container-1" class="cmp-container"><div class="experiencefragment"><div class="cmp-experiencefragment cmp-experiencefragment--header"><div class="cmp-container"><div class="image"><div class="cmp-image"><a class="cmp-image__link" href="/content/home"><img class="cmp-image__image" src="/content/dam/site.svg" alt="{site}"/></a></div></div></div></div></div><main class="container responsivegrid"><div class="cmp-container"><div class="aem-Grid aem-Grid--12"><div class="title aem-GridColumn"><div class="cmp-title"><h1 class="cmp-title__text">{title}</h1></div></div><div class="text aem-GridColumn"><div class="cmp-text">{summary}</div></div><div class="byline aem-GridColumn"><div class="cmp-byline">{top}</div></div><div class="contentfragment aem-GridColumn"><article class="cmp-contentfragment"><div class="cmp-contentfragment__elements"><div class="aem-Grid">{body}</div></div></article></div><div class="text aem-GridColumn"><div class="cmp-text">{foot}</div></div><div class="separator aem-GridColumn"><hr class="cmp-separator__horizontal-rule"/></div><div class="image aem-GridColumn"><div class="cmp-image" data-cmp-src="/x">{logo}</div></div><div class="text aem-GridColumn"><div class="cmp-text">{notice}</div></div><div class="button aem-GridColumn">{link}</div><div class="list aem-GridColumn"><ul class="cmp-list">{teasers}</ul></div><div class="text aem-GridColumn">{author}</div><div class="ugc aem-GridColumn">{comments}</div></div></div></main><div class="experiencefragment"><div class="cmp-experiencefragment cmp-experiencefragment--footer"><div class="cmp-container">{partners}</div></div></div></div></div></body></html>"##,
    both: "<p class=\"cmp-byline__name\">{names}</p><p class=\"cmp-byline__occupations\">{of}</p>",
    only_names: "<p class=\"cmp-byline__name\">{names}</p>",
    only_of: "<p class=\"cmp-byline__occupations\">{of}</p>",
    name: ("{name}", " and "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p>{text}</p>",
    logo: r#"<img src="{src}" srcset="{src}?wid=320 320w" class="cmp-image__image" itemprop="contentUrl" data-cmp-hook-image="image" alt="{alt}"/>"#,
    notice: "<p>{text}</p>",
    link: r#"<a class="cmp-button" href="{href}"{rel}><span class="cmp-button__text">{inner}</span></a>"#,
    words: "External article",
    round: Round::Words,
    teaser: r#"<li class="cmp-list__item"><article><a class="cmp-list__item-link" href="{href}"><span class="cmp-list__item-title">{headline}</span></a><span class="cmp-list__item-description">{by}</span></article></li>"#,
    partner: r#"<div class="image"><img class="cmp-image__image" src="{logo}" alt="{name}"/></div>"#,
    comment: r#"<div class="ugc-row"><div class="ugc-name">{who}</div><div class="ugc-body">{what}</div></div>"#,
    author: r#"<div class="cmp-text"><p>{text}</p></div>"#,
};

/// A network for work: a member's article, with their card; the credit a line in italics that opens the text.
pub(crate) const PULSE: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en"><head><meta charset="CHARSET"><title>{title}</title>{head}</head><body dir="ltr"><header class="header base-detail-page__header"><nav class="nav"><a href="/" class="nav__logo-link">{site}</a></nav></header><main class="main"><article><section class="core-rail"><div class="pulse-container"><h1 class="pulse-title">{title}</h1><div class="base-main-card author-profile-card"><a href="/in/ferryman"><img class="artdeco-entity-image" data-delayed-url="/p/1.jpg" alt="Hedda Lorne"></a><div class="base-main-card__info"><h3 class="base-main-card__title">Hedda Lorne</h3><h4 class="base-main-card__subtitle">Head of Ferries at {site}</h4><div class="base-main-card__metadata"><span>Published Nov 3, 2026</span></div></div><button>+ Follow</button></div><div class="article-main__content" data-test-id="article-content-blocks">{summary}<div data-test-id="publishing-text-block">{top}</div>{body}<div data-test-id="publishing-text-block">{foot}</div><div data-test-id="publishing-image-block"><figure class="article-main__content-image">{logo}</figure></div><div data-test-id="publishing-text-block">{notice}</div><div data-test-id="publishing-text-block">{link}</div></div><div class="x-social-activity"><span>47</span><a>3 Comments</a></div><div class="article-social-action-bar">Like Comment Share</div><section class="comments-c">{comments}</section></div></section><section class="right-rail"><div class="more-articles"><h2>More articles by Hedda Lorne</h2><ul>{teasers}</ul></div>{author}</section></article></main><footer class="li-footer">{partners}</footer></body></html>"##,
    both: "<p><em>Reporting: {names} – {of}</em></p>",
    only_names: "<p><em>Reporting: {names}</em></p>",
    only_of: "<p><em>{of}</em></p>",
    name: ("{name}", " and "),
    paragraph: "<div data-test-id=\"publishing-text-block\"><p>{text}</p></div>\n",
    summary: "<div data-test-id=\"publishing-text-block\"><p><strong>{text}</strong></p></div>",
    logo: r#"<img data-delayed-url="{src}" src="data:image/gif;base64,R0lGOD" alt="{alt}" class="lazy-load">"#,
    notice: "<p>{text}</p>",
    link: r#"<p><a href="{href}"{rel} target="_blank" data-tracking-control-name="article-ssr">{inner}</a></p>"#,
    words: "Link to the piece",
    round: Round::Newsroom,
    teaser: r#"<li><div class="base-card"><a class="base-card__full-link" href="{href}"><span>{headline}</span></a><div class="base-main-card__info"><h3>{headline}</h3><h4>{by}</h4></div></div></li>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<section class="comment"><div class="comment__header"><a class="comment__author">{who}</a></div><p class="comment__text">{what}</p></section>"#,
    author: r#"<div class="card"><p>{text}</p></div>"#,
};

/// A news site in Korean with a story in English: input and edit times, reporter behind the name, source in brackets.
pub(crate) const HANGUL: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="ko"><head><meta charset="CHARSET"><title>{title} | {site}</title>{head}</head><body><div id="skip"><a href="#contents">본문 바로가기</a></div><header id="hd"><h1 class="logo"><a href="/">{site}</a></h1><nav><ul><li><a href="/p">정치</a></li></ul></nav></header><section id="contents"><div class="article_head"><p class="cat"><a href="/w">국제</a></p><h2 class="tit">{title}</h2>{summary}<div class="info"><span class="date">입력 2026.11.03 09:14</span><span class="date">수정 2026.11.03 10:02</span></div><div class="util"><button>글자크기</button><button>공유</button></div></div><div class="article_body" id="articeBody">{body}<div class="writer_wrap">{top}{foot}</div><div class="src">{logo}<p class="txt">{notice}</p>{link}</div></div><p class="copyright">Copyright {site}. All rights reserved.</p><div class="reply_area"><strong class="tit_s">댓글</strong>{comments}</div><div class="rel_area"><strong class="tit_s">관련기사</strong><ul>{teasers}</ul></div>{author}</section><footer id="ft">{partners}</footer></body></html>"##,
    both: "<p class=\"writer\">{names} 기자 [{of}]</p>",
    only_names: "<p class=\"writer\">{names} 기자</p>",
    only_of: "<p class=\"writer\">[{of}]</p>",
    name: ("{name}", "·"),
    paragraph: "<p>{text}</p>\n",
    summary: "<p class=\"sub\">{text}</p>",
    logo: r#"<span class="thumb"><img src="{src}" alt="{alt}" onerror="this.style.display='none'"></span>"#,
    notice: "{text}",
    link: r#"<a class="orig" href="{href}"{rel}>{inner}</a>"#,
    words: "원문 보기",
    round: Round::Words,
    teaser: r#"<li><a href="{href}"><span class="t">{headline}</span></a><span class="w">{by}</span></li>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="reply"><em class="nick">{who}</em><p class="cont">{what}</p></div>"#,
    author: r#"<div class="profile"><p>{text}</p></div>"#,
};

/// A Brazilian portal with a story in English: signature, dash, newsroom; source and sharing under the text.
pub(crate) const PORTAL_PT: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="pt-br"><head><meta charset="CHARSET"><title>{title} | {site}</title>{head}</head><body><div id="glb-topo"><header class="header-editoria"><div class="header-editoria--logo"><a href="/">{site}</a></div></header></div><main class="mc-body theme"><div class="row content-head non-featured"><div class="title"><div itemprop="alternativeHeadline">Mundo</div><h1 class="content-head__title" itemprop="headline">{title}</h1></div><div class="medium-centered subtitle">{summary}</div></div><div class="row content__signa-share"><div class="content__signature"><div class="content-publication-data__text">{top}<p class="content-publication-data__updated"><time>03/11/2026 09h14</time> <span>Atualizado há 2 horas</span></p></div></div></div><div class="mc-article-body"><article itemprop="articleBody">{body}</article></div><div class="content-fonte"><p>{foot}</p><div class="fonte-selo">{logo}</div><div class="fonte-nota">{notice}</div><div class="fonte-link">{link}</div></div><div class="bloco"><h3>Veja também</h3>{teasers}</div><div class="participe"><h3>Deixe sua opinião</h3>{comments}</div>{author}</main><div class="rodape">{partners}</div></body></html>"##,
    both: "<p class=\"content-publication-data__from\" title=\"{names}\">Por {names}, do {of} — São Paulo</p>",
    only_names: "<p class=\"content-publication-data__from\" title=\"{names}\">Por {names} — São Paulo</p>",
    only_of: "<p class=\"content-publication-data__from\">{of} — São Paulo</p>",
    name: ("{name}", " e "),
    paragraph: "<div class=\"mc-column content-text active-extra-styles\"><p class=\"content-text__container\">{text}</p></div>\n",
    summary: "<h2 class=\"content-head__subtitle\" itemprop=\"alternativeHeadline\">{text}</h2>",
    logo: r#"<amp-img src="{src}" alt="{alt}" width="160" height="40"></amp-img>"#,
    notice: "<p>{text}</p>",
    link: r#"<a href="{href}"{rel}>{inner}</a>"#,
    words: "Leia o texto na página de quem o publicou",
    round: Round::Words,
    teaser: r#"<div class="bastian-feed-item"><a class="feed-post-link" href="{href}">{headline}</a><div class="feed-post-metadata">{by}</div></div>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="opiniao"><b>{who}</b><p>{what}</p></div>"#,
    author: r#"<div class="perfil"><p>{text}</p></div>"#,
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
