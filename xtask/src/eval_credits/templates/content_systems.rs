//! In the manner of general content systems: Drupal, Joomla, TYPO3, Wagtail and their like.

use crate::eval_credits::manner::{Manner, Round};

/// A distribution for publishers on a system of fields: paragraphs, media entities, an author's field, blocks of related content.
pub(crate) const PUBLISHER_FIELDS: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en" dir="ltr" prefix="og: https://ogp.me/ns#"><head><meta charset="CHARSET" />{head}<meta name="Generator" content="Drupal 10 (https://www.drupal.org)" /><title>{title} | {site}</title></head><body class="path-node page-node-type-article"><a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a><div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><div class="layout-container"><header role="banner"><div class="region region-header"><div id="block-branding" class="block block-system"><a href="/" rel="home"><img src="/themes/t/logo.svg" alt="Home" fetchpriority="high" /></a><div class="site-name">{site}</div></div></div></header><main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div class="region region-content"><div data-drupal-messages-fallback class="hidden"></div><article data-history-node-id="431" class="node node--type-article node--promoted node--view-mode-full"><div class="node__header"><div class="field field--name-field-channel field--type-entity-reference field--label-hidden field__item"><a href="/town" hreflang="en">Town</a></div><h1 class="page-title"><span class="field field--name-title field--type-string field--label-hidden">{title}</span></h1>{summary}<div class="node__submitted"><div class="field field--name-field-author field--type-entity-reference field--label-hidden field__items">{top}</div><div class="field field--name-published-at"><time datetime="2026-11-03T09:00:00Z">3 November 2026</time></div></div></div><div class="node__content"><div class="field field--name-field-paragraphs field--type-entity-reference-revisions field--label-hidden field__items"><div class="field__item"><div class="paragraph paragraph--type--text paragraph--view-mode--default"><div class="clearfix text-formatted field field--name-field-text field--type-text-long field--label-hidden field__item">{body}</div></div></div><div class="field__item"><div class="paragraph paragraph--type--image"><div class="field field--name-field-image">{logo}</div></div></div><div class="field__item"><div class="paragraph paragraph--type--text"><div class="clearfix text-formatted field field--name-field-text">{foot}{notice}{link}{counter}</div></div></div></div><div class="field field--name-field-tags field__items"><div class="field__label">Tags</div><div class="field__item"><a href="/t/1" hreflang="en">Public works</a></div></div></div></article><section class="comment-wrapper"><h2 class="title">Comments</h2>{comments}</section></div></div><aside class="layout-sidebar-second" role="complementary"><div class="region region-sidebar-second"><div class="views-element-container block block-views"><h2>Related content</h2><div class="view-content">{teasers}</div></div>{author}</div></aside></main><footer role="contentinfo"><div class="region region-footer">{partners}<nav aria-labelledby="f"><h2 class="visually-hidden" id="f">Footer menu</h2><ul class="menu"><li class="menu-item"><a href="/contact">Contact</a></li></ul></nav></div></footer></div></div></body></html>"##,
    both: "{names}<div class=\"field__item field--name-field-source\">{of}</div>",
    only_names: "{names}",
    only_of: "<div class=\"field__item field--name-field-source\">{of}</div>",
    name: (
        r##"<div class="field__item"><a href="/author/9" hreflang="en"><span class="field--name-name">{name}</span></a></div>"##,
        "",
    ),
    paragraph: "<p>{text}</p>\n",
    summary: r##"<div class="clearfix text-formatted field field--name-field-teaser-text field__item">{text}</div>"##,
    logo: r##"<article class="media media--type-image media--view-mode-default"><div class="field field--name-field-media-image field--type-image field--label-visually_hidden"><div class="field__label visually-hidden">Image</div><div class="field__item"><img loading="lazy" src="{src}" width="200" height="60" alt="{alt}" class="image-style-large" /></div></div></article>"##,
    notice: "<p><em>{text}</em></p>\n",
    link: r##"<p><a href="{href}"{rel}>{inner}</a></p>"##,
    words: "To the first publication",
    round: Round::Words,
    teaser: r##"<div class="views-row"><article class="node node--type-article node--view-mode-teaser"><h3 class="node__title"><a href="{href}" rel="bookmark"><span class="field--name-title">{headline}</span></a></h3><div class="field field--name-field-author">{by}</div></article></div>"##,
    partner: r##"<article class="media media--type-image"><img loading="lazy" src="{logo}" alt="{name}" /></article>"##,
    comment: r##"<article class="comment js-comment"><mark class="hidden" data-comment-timestamp="1"></mark><footer class="comment__meta"><p class="comment__author"><span>{who}</span></p><p class="comment__time">Wed, 11/04/2026 - 08:02</p></footer><div class="comment__content"><div class="field field--name-comment-body"><p>{what}</p></div></div></article>"##,
    author: r##"<div class="block block-author-teaser"><div class="field--name-field-bio"><p>{text}</p></div></div>"##,
};

/// A portal system's stock template: details as a list of terms, the credit typed into the text, links at the foot, other articles as previous and next.
pub(crate) const DETAILS_LIST: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en-gb" dir="ltr"><head><meta charset="CHARSET"><meta name="generator" content="Joomla! - Open Source Content Management"><title>{title} - {site}</title>{head}</head><body class="site com_content wrapper-static view-article no-layout no-task itemid-101 has-sidebar-right"><header class="header container-header full-width"><div class="grid-child"><div class="navbar-brand"><a class="brand-logo" href="/"><span title="{site}">{site}</span></a></div></div><div class="grid-child container-nav"><ul class="mod-menu mod-list nav"><li class="nav-item item-101 default current active"><a href="/" aria-current="location">Home</a></li></ul></div></header><div class="site-grid"><div class="grid-child container-component"><nav class="mod-breadcrumbs__wrapper" aria-label="Breadcrumbs"><ol class="mod-breadcrumbs breadcrumb"><li>You are here: </li><li class="mod-breadcrumbs__item breadcrumb-item"><a href="/" class="pathway"><span>Home</span></a></li></ol></nav><div id="system-message-container" aria-live="polite"></div><main><div class="com-content-article item-page"><meta itemprop="inLanguage" content="en-GB"><div class="page-header"><h1>{title}</h1></div><dl class="article-info text-muted"><dt class="article-info-term">Details</dt><dd class="createdby"><span class="icon-user icon-fw" aria-hidden="true"></span> Written by: <span>{slot}</span></dd><dd class="category-name"><span class="icon-folder-open icon-fw"></span> Category: <a href="/news">News</a></dd><dd class="published"><span class="icon-calendar icon-fw"></span><time datetime="2026-11-03T09:00:00+00:00">Published: 03 November 2026</time></dd><dd class="hits"><span class="icon-eye icon-fw"></span><meta content="UserPageVisits:211"> Hits: 211</dd></dl><ul class="tags list-inline"><li class="list-inline-item"><a href="/t/9" class="btn btn-sm btn-info">works</a></li></ul><div class="com-content-article__body">{summary}{top}{body}{foot}<p>{logo}</p>{notice}{counter}</div><div class="com-content-article__links"><ul class="com-content-article__links content-links"><li class="content-links-a">{link}</li></ul></div><nav class="pagenavigation" aria-label="Page Navigation"><span class="pagination ms-0"><a class="btn btn-sm btn-secondary previous" href="/n/3" rel="prev"><span class="visually-hidden">Previous article: Library cards go digital</span><span aria-hidden="true">Prev</span></a></span></nav>{author}<div class="jcomments"><h4>Comments</h4>{comments}</div></div></main></div><div class="grid-child container-sidebar-right"><div class="sidebar-right card"><h3 class="card-header">Latest Articles</h3><div class="card-body"><ul class="mod-articleslatest latestnews mod-list">{teasers}</ul></div></div></div></div><footer class="container-footer footer full-width"><div class="grid-child"><div class="mod-custom custom">{partners}</div></div></footer></body></html>"##,
    both: "<p><strong>{names}</strong><br />{of}</p>\n",
    only_names: "<p><strong>{names}</strong></p>\n",
    only_of: "<p>{of}</p>\n",
    name: ("{name}", ", "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p><strong>{text}</strong></p>\n",
    logo: r##"<img src="{src}#joomlaImage://local-images/logo.png?width=200&amp;height=50" alt="{alt}" width="200" height="50" loading="lazy" />"##,
    notice: "<p style=\"font-size: small;\">{text}</p>\n",
    link: r##"<a href="{href}" target="_blank"{rel}>{inner}</a>"##,
    words: "Source",
    round: Round::Words,
    teaser: r##"<li itemscope itemtype="https://schema.org/Article"><a href="{href}" itemprop="url"><span itemprop="name">{headline}</span></a> <small>{by}</small></li>"##,
    partner: r##"<img src="{logo}" alt="{name}" loading="lazy" />"##,
    comment: r##"<div class="comment-box"><span class="comment-author">{who}</span> <span class="comment-date">04 November 2026</span><div class="comment-body">{what}</div></div>"##,
    author: r##"<div class="mod-custom custom"><p>{text}</p></div>"##,
};

/// An enterprise system's news extension on a site in German: date and author in one line, the story in English, back to the list.
pub(crate) const NEWS_EXTENSION: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="de"><head><meta charset="CHARSET"><!-- This website is powered by TYPO3 - inspiring people to share! --><meta name="generator" content="TYPO3 CMS"><title>{title} - {site}</title>{head}</head><body id="p41" class="page-41 pagelevel-2 language-0 layout-default"><div id="top"></div><div class="body-bg"><a class="visually-hidden-focusable page-skip-link" href="#mainsection"><span>Zum Hauptinhalt springen</span></a><header id="page-header" class="bp-page-header navbar"><a class="navbar-brand" href="/"><img src="/typo3temp/logo.svg" alt="{site} logo" height="52" width="180"></a></header><main id="mainsection" class="bp-page-main"><div id="c301" class="frame frame-default frame-type-news_newsdetail frame-layout-default"><div class="frame-group-container"><div class="frame-container frame-container-default"><div class="news news-single"><div class="article" itemscope="itemscope" itemtype="http://schema.org/Article"><div class="header"><h1 itemprop="headline">{title}</h1></div><div class="footer"><p><span class="news-list-date"><time itemprop="datePublished" datetime="2026-11-03">03.11.2026</time></span> <span class="news-list-category">Stadt</span> {top}</p></div>{summary}<div class="news-img-wrap"><div class="outer"><div class="mediaelement mediaelement-image"><img src="/fileadmin/_processed_/b/csm_zaun_0a1.jpg" alt="Zaun" loading="lazy"></div></div></div><div class="news-text-wrap" itemprop="articleBody">{body}<p>{foot}</p>{notice}{link}{counter}</div><div class="news-backlink-wrap"><a href="/aktuelles">Zurück</a></div><div class="news-related-wrap"><div class="news-related news-related-files"><h4>Partner dieses Beitrags</h4>{logo}</div><div class="news-related news-related-news"><h4>Ähnliche Beiträge</h4><ul>{teasers}</ul></div></div></div></div></div></div></div><div class="frame frame-type-shortcut">{author}</div><div class="tx-comments"><h3>Kommentare</h3>{comments}</div></main><footer id="page-footer" class="bp-page-footer"><section class="section footer-section footer-section-content"><div class="container">{partners}</div></section><section class="footer-section-meta"><p>© 2026 {site} · <a href="/impressum">Impressum</a> · <a href="/datenschutz">Datenschutz</a></p></section></footer></div><div class="cc-window cc-banner" role="dialog" aria-label="cookieconsent"><span class="cc-message">Diese Website verwendet Cookies.</span><a class="cc-btn cc-dismiss" role="button">Alles klar</a></div></body></html>"##,
    both: "<span class=\"news-list-author\">Von <span itemprop=\"author\">{names}</span>, {of}</span>",
    only_names: "<span class=\"news-list-author\">Von <span itemprop=\"author\">{names}</span></span>",
    only_of: "<span class=\"news-list-author\">{of}</span>",
    name: ("{name}", " und "),
    paragraph: "<p class=\"bodytext\">{text}</p>\n",
    summary: "<div class=\"teaser-text\" itemprop=\"description\"><p>{text}</p></div>",
    logo: r##"<ul><li><figure class="image"><img class="image-embed-item" title="{alt}" alt="{alt}" src="{src}" width="180" height="45" loading="lazy" /></figure></li></ul>"##,
    notice: "<p class=\"bodytext text-muted\"><small>{text}</small></p>\n",
    link: r##"<p class="bodytext"><a href="{href}" target="_blank" class="link-external"{rel}>{inner}</a></p>"##,
    words: "Zum Original",
    round: Round::Words,
    teaser: r##"<li><span class="news-related-news-date">02.11.2026</span> <a title="{headline}" href="{href}">{headline}</a> <span>{by}</span></li>"##,
    partner: r##"<img src="{logo}" alt="{name}" loading="lazy">"##,
    comment: r##"<div class="tx-comments-comment"><p class="tx-comments-author"><strong>{who}</strong> schrieb am 04.11.2026:</p><p>{what}</p></div>"##,
    author: r##"<div class="ce-bodytext"><p>{text}</p></div>"##,
};

/// A framework's pages of streamed blocks: each paragraph, quotation and picture a block of its own; authors with portraits.
pub(crate) const STREAM_BLOCKS: Manner = Manner {
    page: r##"<!doctype html><html class="no-js" lang="en"><head><meta charset="CHARSET" /><title>{title} | {site}</title>{head}</head><body class="template-blog-page"><a class="visually-hidden" href="#main">Skip to main content</a><header class="header clearfix"><a href="/" class="navigation__logo">{site}</a><nav class="navigation__items" aria-label="Main"><ul><li><a href="/blog/">Blog</a></li></ul></nav></header><main id="main" class="main"><div class="container"><ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/blog/">News</a></li></ol></div><div class="hero-image-container"><div class="hero-image"><h1 class="index-header__title">{title}</h1></div></div><div class="container blog__container"><div class="blog__intro">{summary}</div><div class="blog__meta"><div class="blog__avatars">{top}</div><div class="blog__published">03 Nov 2026</div></div><div class="blog__text"><div class="streamfield"><div class="block-paragraph_block">{body}</div><div class="block-paragraph_block">{foot}</div><div class="block-image_block">{logo}</div><div class="block-block_quote">{notice}</div><div class="block-paragraph_block">{link}</div><div class="block-raw_html">{counter}</div></div></div><p class="blog__tag-introduction">Find more with similar tags</p><div class="blog__tags"><a href="/tags/works/" class="blog__tag">works</a></div></div><section class="comments"><h2>What readers say</h2>{comments}</section><section class="listing"><h2>Latest</h2><div class="listing-grid">{teasers}</div></section>{author}</main><footer class="footer"><div class="footer__container">{partners}<p>© {site}</p></div></footer></body></html>"##,
    both: "<div class=\"blog__author\">{names}</div><div class=\"blog__org\">{of}</div>",
    only_names: "<div class=\"blog__author\">{names}</div>",
    only_of: "<div class=\"blog__org\">{of}</div>",
    name: (
        "<span class=\"author\"><img alt=\"\" class=\"blog__avatar\" src=\"/media/images/a.jpg\"><span class=\"author__name\">{name}</span></span>",
        " ",
    ),
    paragraph: "<p data-block-key=\"k3x\">{text}</p>\n",
    summary: "<p class=\"intro\">{text}</p>",
    logo: r##"<figure><picture><source srcset="{src}?format=webp" type="image/webp"><img alt="{alt}" class="image" height="60" src="{src}" width="240"></picture></figure>"##,
    notice: "<blockquote><p class=\"text\">{text}</p></blockquote>",
    link: r##"<p data-block-key="k9"><a href="{href}"{rel}>{inner}</a></p>"##,
    words: "as it first ran",
    round: Round::Words,
    teaser: r##"<div class="listing-card"><a class="listing-card__link" href="{href}"><div class="listing-card__contents"><h3 class="listing-card__title">{headline}</h3><p class="listing-card__description">{by}</p></div></a></div>"##,
    partner: r##"<img alt="{name}" src="{logo}">"##,
    comment: r##"<div class="comment-item"><p class="comment-item__name">{who}</p><p class="comment-item__text">{what}</p></div>"##,
    author: r##"<section class="person"><p class="person__bio">{text}</p></section>"##,
};
