//! In the manner of general content systems: Drupal, Joomla, TYPO3, Plone, Wagtail, SPIP, wikis and their like.

use crate::eval_credits::manner::{Manner, Round};
use crate::eval_credits::page::{Logo, Place, Shown, esc};

/// Fields with labels, the body a field among them, teasers as rows of a view in a second region.
pub(crate) fn fields(page: &Shown) -> String {
    let title = esc(&page.headline);
    let field = |name: &str, label: &str, value: &Option<String>| {
        value.as_ref().map_or_else(String::new, |value| {
            format!(
                "<div class=\"field field--name-field-{name} field--label-inline clearfix\"><div class=\"field__label\">{label}</div>\
                 <div class=\"field__items\"><div class=\"field__item\">{}</div></div></div>\n",
                esc(value)
            )
        })
    };
    let by = |page: &Shown| {
        field("contributor", "Author", &page.names) + &field("outlet", "Source", &page.affiliation)
    };
    let teasers = page.teasers_in(|headline, by, href| {
        format!(
            "<div class=\"views-row\"><div class=\"views-field views-field-title\"><span class=\"field-content\"><a href=\"{href}\">{headline}</a></span></div>\
             <div class=\"views-field views-field-field-contributor\"><div class=\"field-content\">{by}</div></div></div>"
        )
    });
    let partners = page.partners_in(|name, logo| {
        format!("<div class=\"views-col\"><img src=\"{logo}\" alt=\"{name}\"></div>")
    });
    let comments = page.comments_in(|who, what| {
        format!("<div class=\"js-comment\"><p class=\"submitted\">{who}</p><div class=\"field--name-comment-body\"><p>{what}</p></div></div>")
    });
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\"><head><meta charset=\"CHARSET\"><title>{title} | {site}</title>{head}</head>\
         <body class=\"path-node page-node-type-article\"><div class=\"dialog-off-canvas-main-canvas\"><div id=\"page-wrapper\">\n\
         <div class=\"region region-header\"><a href=\"/\" rel=\"home\">{site}</a></div><div class=\"region region-primary-menu\"><ul><li><a href=\"/local\">Local</a></li><li><a href=\"/weather\">Weather</a></li></ul></div>\n\
         <div class=\"layout-container\"><div class=\"region region-content\"><div id=\"block-page-title\"><h1 class=\"page-header\"><span class=\"field--name-title\">{title}</span></h1></div>\n\
         <div id=\"block-system-main\"><div class=\"node node--type-article node--view-mode-full\"><div class=\"node__meta\">Submitted by <span>webdesk</span> on Tue, 11/03/2026 - 09:14</div>{top}\n\
         {summary}<div class=\"field field--name-body text-formatted\">{body}</div>{foot}<div class=\"field field--name-field-outlet-mark\">{logo}</div>{notice}</div></div>\n\
         <section class=\"comment-wrapper\">{comments}</section></div>\n\
         <div class=\"region region-second\"><div class=\"block-views\"><h2>Latest</h2>{teasers}</div>{author}</div></div>\n\
         <div class=\"region region-bottom\"><h2>Partners</h2>{partners}</div></div></div></body></html>",
        site = page.site,
        head = page.head(),
        top = page.at(Place::Top, by),
        summary = page.summary_in("<div class=\"field field--name-field-deck\">", "</div>"),
        body = page.paragraphs(),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("img"),
        notice = page.notice_html("<div class=\"field field--name-field-rights\">", "</div>"),
        author = page.author_box_in("<div class=\"block-bio\"><p>", "</p></div>"),
    )
}

/// A field system's default theme: byline a field above the text, source and mark in a region of blocks below the node.
pub(crate) const OLIVERO: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="CHARSET"><meta name="Generator" content="Drupal 10 (https://www.drupal.org)" /><title>{title} | {site}</title>{head}</head><body class="path-node page-node-type-article"><div id="page-wrapper" class="page-wrapper"><div id="page"><header id="header" class="site-header"><div class="site-branding"><div class="site-branding__inner"><div class="site-branding__text"><div class="site-branding__name"><a href="/" rel="home">{site}</a></div></div></div></div></header><div id="main-wrapper" class="layout-main-wrapper layout-container"><div id="main" class="layout-main"><div class="main-content"><a id="main-content" tabindex="-1"></a><div class="main-content__container container"><div class="region region--highlighted grid-full layout--pass--content-medium"><div data-drupal-messages-fallback class="hidden messages-list"></div></div><div class="region region--breadcrumb"><nav class="breadcrumb"><ol><li>Home</li></ol></nav></div><main role="main"><div class="region region--content-above grid-full layout--pass--content-medium"><div id="block-olivero-page-title" class="block block-core block-page-title-block"><h1 class="title page-title"><span class="field field--name-title field--type-string field--label-hidden">{title}</span></h1></div></div>
<div class="region region--content grid-full layout--pass--content-medium"><div id="block-olivero-content" class="block block-system block-system-main-block"><div class="block__content"><article data-history-node-id="88" class="node node--type-article node--promoted node--view-mode-full"><header><div class="node__meta"><span>By <span rel="schema:author" class="field field--name-uid"><a title="View user profile." href="/user/3" class="username">webdesk</a></span>, 3 November, 2026</span></div></header><div class="node__content">{top}<div class="text-content clearfix field field--name-body field--type-text-with-summary field--label-hidden field__item">{summary}{body}</div>{foot}</div></article></div></div>
<div id="block-source" class="block block-block-content"><h2 class="block__title">Where this comes from</h2><div class="block__content">{logo}<div class="text-content">{notice}</div>{link}</div></div></div></main><div class="region region--sidebar grid-full"><div class="views-element-container block block-views"><h2 class="block__title">Newest here</h2><div class="view-content">{teasers}</div></div></div><section data-drupal-selector="comments" class="comments"><h2 class="comments__title">Comments</h2>{comments}</section>{author}</div></div></div></div><footer class="site-footer"><div class="site-footer__inner container"><div class="region region--footer-top">{partners}</div></div></footer></div></div></body></html>"##,
    both: r##"<div class="field field--name-field-byline field--type-string field--label-inline clearfix"><div class="field__label">Byline</div><div class="field__items"><div class="field__item">{names}</div></div></div><div class="field field--name-field-outlet field--type-entity-reference field--label-inline clearfix"><div class="field__label">Outlet</div><div class="field__item"><a href="/outlet/4" hreflang="en">{of}</a></div></div>"##,
    only_names: r##"<div class="field field--name-field-byline field--type-string field--label-inline clearfix"><div class="field__label">Byline</div><div class="field__items"><div class="field__item">{names}</div></div></div>"##,
    only_of: r##"<div class="field field--name-field-outlet field--type-entity-reference field--label-inline clearfix"><div class="field__label">Outlet</div><div class="field__item"><a href="/outlet/4" hreflang="en">{of}</a></div></div>"##,
    name: ("{name}", "</div><div class=\"field__item\">"),
    paragraph: "<p>{text}</p>\n",
    summary: "<p class=\"lead\">{text}</p>\n",
    logo: r#"<div class="field field--name-field-media-image"><img loading="eager" src="{src}" width="480" height="120" alt="{alt}" class="image-style-wide" /></div>"#,
    notice: "<p>{text}</p>",
    link: r#"<div class="field field--name-field-link field--type-link"><div class="field__item"><a href="{href}"{rel}>{inner}</a></div></div>"#,
    words: "Original article",
    round: Round::Words,
    teaser: r#"<div class="views-row"><div class="views-field views-field-title"><span class="field-content"><a href="{href}" hreflang="en">{headline}</a></span></div><div class="views-field views-field-uid"><span class="field-content">{by}</span></div></div>"#,
    partner: r#"<div class="block"><img src="{logo}" alt="{name}"></div>"#,
    comment: r#"<article class="comment js-comment"><div class="comment__text-wrapper"><footer class="comment__meta"><p class="comment__author"><span class="username">{who}</span></p></footer><div class="comment__content"><div class="comment__text-content"><p>{what}</p></div></div></div></article>"#,
    author: r#"<div class="block block-views-blockabout-author"><div class="field__item">{text}</div></div>"#,
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

/// Facts of the article in a list, "Written by", categories among them; print and mail icons.
pub(crate) const ARTICLE_INFO: Manner = Manner {
    page: r##"<!DOCTYPE html><html xml:lang="en-gb" lang="en-gb"><head><meta http-equiv="content-type" content="text/html; charset=CHARSET"><title>{title}</title>{head}</head><body class="site com_content view-article"><div class="body"><div class="container"><header class="header"><a class="brand" href="/"><span class="site-title">{site}</span></a></header>
<div class="row-fluid"><div id="aside-left" class="span3"><div class="well"><h3 class="page-header">Latest News</h3><ul class="latestnews">{teasers}</ul></div><div class="well bannergroup">{partners}</div></div>
<main id="content" role="main" class="span9"><ul class="breadcrumb"><li>You are here: </li><li><a href="/">Home</a></li><li class="active">{title}</li></ul><div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">{title}</h2></div><div class="icons"><ul class="dropdown-menu"><li>Print</li><li>Email</li></ul></div>
<dl class="article-info muted"><dt class="article-info-term">Details</dt>{top}<dd class="category-name">Category: <a href="/news" itemprop="genre">News</a></dd><dd class="published"><span class="icon-calendar"></span>Published: 03 November 2026</dd><dd class="hits">Hits: 412</dd></dl>
<div itemprop="articleBody">{summary}{body}{foot}<p>{logo}</p>{notice}{link}</div><ul class="pager pagenav"><li class="previous"><a href="/prev">Prev</a></li></ul></div>{author}<div id="jc">{comments}</div></main></div></div></div><footer class="footer"><p>&copy; 2026 {site}</p></footer></body></html>"##,
    both: r#"<dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person">Written by <span itemprop="name">{names} ({of})</span></dd>"#,
    only_names: r#"<dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person">Written by <span itemprop="name">{names}</span></dd>"#,
    only_of: r#"<dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person">Written by <span itemprop="name">{of}</span></dd>"#,
    name: ("{name}", " and "),
    paragraph: "<p style=\"text-align: justify;\">{text}</p>\n",
    summary: "<p><strong>{text}</strong></p>",
    logo: r#"<img style="float: right;" title="{alt}" src="{src}" alt="{alt}" width="160">"#,
    notice: r#"<p><span style="font-size: 8pt;">{text}</span></p>"#,
    link: r#"<p class="readmore"><a class="btn" href="{href}"{rel}><span class="icon-chevron-right"></span> {inner}</a></p>"#,
    words: "Read more: the original article",
    round: Round::Words,
    teaser: r#"<li itemscope itemtype="https://schema.org/Article"><a href="{href}" itemprop="url"><span itemprop="name">{headline}</span></a><small>{by}</small></li>"#,
    partner: r#"<div class="banneritem"><a href="/banners/1"><img src="{logo}" alt="{name}"></a></div>"#,
    comment: r#"<div class="comment-box"><span class="comment-author">{who}</span><span class="comment-date">2026-11-04 08:00</span><div class="comment-body">{what}</div></div>"#,
    author: r#"<div class="itemAuthorBlock"><p>{text}</p></div>"#,
};

/// An office's system: the whole page one form, zones and parts, the author an account.
pub(crate) const OFFICE: Manner = Manner {
    page: r##"<!DOCTYPE html><html dir="ltr" lang="en-US"><head><meta http-equiv="Content-type" content="text/html; charset=CHARSET"><title>{title}</title>{head}</head><body><form method="post" action="./default.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="dDwtMTA3"><div id="s4-workspace"><div id="s4-titlerow" class="ms-dialogHidden"><a class="ms-siteicon-a" href="/">{site}</a></div><div id="sideNavBox" class="ms-core-sideNavBox"><ul class="root static"><li class="static"><a class="static menu-item" href="/x"><span class="menu-item-text">Notices</span></a></li></ul></div><div id="contentBox"><div id="DeltaPlaceHolderMain"><div class="article article-left"><div class="captioned-image"></div><div class="article-header"><h1 class="ms-pageTitle">{title}</h1><div class="date-line">11/3/2026</div><div class="by-line">{top}</div></div><div class="article-content"><div class="ms-rtestate-field">{summary}{body}{foot}<p>{logo}</p>{notice}{link}</div></div></div>
<div class="ms-webpart-zone"><div class="ms-webpart-chrome"><div class="ms-webpart-chrome-title"><h2>Announcements</h2></div><div class="ms-WPBody"><ul class="dfwp-column">{teasers}</ul></div></div><div class="ms-webpart-chrome"><div class="ms-webpart-chrome-title"><h2>Team Discussion</h2></div><div class="ms-WPBody">{comments}</div></div></div>{author}</div></div><div id="s4-foot">{partners}</div></div></form></body></html>"##,
    both: "{names}, {of}",
    only_names: "{names}",
    only_of: "{of}",
    name: ("{name}", "; "),
    paragraph: "<div>&#8203;{text}</div><div><br></div>\n",
    summary: "<h3>{text}</h3>",
    logo: r#"<img alt="{alt}" src="{src}" style="BORDER: 0px solid">"#,
    notice: "<p>&#8203;{text}</p>",
    link: r#"<p><a href="{href}"{rel}>{inner}</a></p>"#,
    words: "Article on the web",
    round: Round::Words,
    teaser: r#"<li class="dfwp-item"><div class="item link-item"><a href="{href}">{headline}</a><div class="description">{by}</div></div></li>"#,
    partner: r#"<img alt="{name}" src="{logo}">"#,
    comment: r#"<div class="ms-comm-postListItem"><span class="ms-comm-postMainUser">{who}</span><div class="ms-comm-postBody">{what}</div></div>"#,
    author: r#"<div class="ms-profile"><p>{text}</p></div>"#,
};

/// A town hall's site: crumbs, a list of what is known of the document above the text, "was this page useful".
pub(crate) const TOWN_HALL: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en" class="govuk-template"><head><meta charset="CHARSET"><title>{title} - {site}</title>{head}</head><body class="govuk-template__body"><a href="#main-content" class="govuk-skip-link">Skip to main content</a><div class="cookie-banner" role="region"><p>We use some essential cookies to make this website work.</p></div><header class="govuk-header" role="banner"><div class="govuk-header__container"><a href="/" class="govuk-header__link">{site}</a></div></header><div class="govuk-width-container"><div class="govuk-breadcrumbs"><ol><li><a class="govuk-breadcrumbs__link" href="/news">News</a></li></ol></div><main class="govuk-main-wrapper" id="main-content" role="main"><span class="govuk-caption-xl">News from elsewhere</span><h1 class="govuk-heading-xl">{title}</h1>{summary}<div class="app-metadata"><dl class="app-metadata__list">{top}<dt class="app-metadata__term">Published:</dt><dd class="app-metadata__definition">3 November 2026</dd></dl></div><div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds"><div class="govspeak">{body}</div>{foot}<div class="govuk-inset-text">{notice}{link}</div><div class="app-crest">{logo}</div><a class="app-print-link" href="#">Print this page</a></div><div class="govuk-grid-column-one-third"><nav class="app-contextual" role="navigation"><h2 class="govuk-heading-s">Elsewhere on this site</h2>{teasers}</nav></div></div><div class="app-feedback"><h2>Is this page useful?</h2><button>Yes</button></div><div class="app-remarks">{comments}</div>{author}</main></div><footer class="govuk-footer" role="contentinfo">{partners}</footer></body></html>"##,
    both: "<dt class=\"app-metadata__term\">Writer:</dt><dd class=\"app-metadata__definition\">{names}</dd><dt class=\"app-metadata__term\">From:</dt><dd class=\"app-metadata__definition\">{of}</dd>",
    only_names: "<dt class=\"app-metadata__term\">Writer:</dt><dd class=\"app-metadata__definition\">{names}</dd>",
    only_of: "<dt class=\"app-metadata__term\">From:</dt><dd class=\"app-metadata__definition\">{of}</dd>",
    name: ("{name}", " and "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p class=\"govuk-body-l\">{text}</p>",
    logo: r#"<img src="{src}" alt="{alt}" loading="lazy">"#,
    notice: "<p>{text}</p>",
    link: r#"<p><a class="govuk-link" href="{href}"{rel}>{inner}</a></p>"#,
    words: "Read it on the newsroom’s site",
    round: Round::Words,
    teaser: r#"<li class="app-contextual__item"><a class="govuk-link" href="{href}">{headline}</a><p>{by}</p></li>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="remark"><p><strong>{who}</strong></p><p>{what}</p></div>"#,
    author: r#"<div class="app-author"><p>{text}</p></div>"#,
};

/// A wiki: a table beside the text, the source under a heading of its own.
pub(crate) fn wiki(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| {
        format!(
            "<p><span class=\"published\">Tuesday, November 3, 2026</span>. {}</p>",
            page.by("By ", " (") + if page.names.is_some() && page.affiliation.is_some() { ")" } else { "" }
        )
    };
    let logo = match &page.logo {
        Logo::Image { src, alt } => format!(
            "<div class=\"thumb tright\"><a href=\"/File:Mark\" class=\"image\" title=\"{1}\"><img alt=\"{1}\" src=\"{0}\" decoding=\"async\" width=\"220\"></a></div>",
            esc(src),
            esc(alt)
        ),
        _ => page.logo_html("img"),
    };
    let teasers =
        page.teasers_in(|headline, by, href| format!("<li><a href=\"{href}\">{headline}</a> ({by})</li>"));
    let partners = page
        .partners_in(|name, logo| format!("<li><a href=\"/p\"><img src=\"{logo}\" alt=\"{name}\"></a></li>"));
    format!(
        "<!DOCTYPE html><html class=\"client-nojs\"><head><meta charset=\"CHARSET\"><title>{title} - {site}</title>{head}</head><body class=\"mediawiki ns-0\"><div id=\"content\" class=\"mw-body\" role=\"main\"><h1 id=\"firstHeading\" class=\"firstHeading\">{title}</h1><div id=\"bodyContent\"><div id=\"siteSub\">From {site}, the free news source</div><div id=\"jump-to-nav\"></div><div id=\"mw-content-text\"><div class=\"mw-parser-output\">\n\
         {logo}{top}{summary}{body}{foot}<h2><span class=\"mw-headline\" id=\"Sources\">Sources</span><span class=\"mw-editsection\">[edit]</span></h2><ul><li>{notice}</li></ul></div></div><div class=\"printfooter\">Retrieved from \"/Closure\"</div><div id=\"catlinks\"><a href=\"/c\">Categories</a></div></div></div>\n\
         <div id=\"mw-navigation\"><div id=\"mw-panel\"><h3>Newest</h3><ul>{teasers}</ul></div></div>{author}<div id=\"footer\"><ul>{partners}</ul></div></body></html>",
        site = page.site,
        head = page.head(),
        top = page.at(Place::Top, by),
        summary = page.summary_in("<p><b>", "</b></p>"),
        body = page.paragraphs(),
        foot = page.at(Place::Foot, by),
        notice = page.notice_html("", ""),
        author = page.author_box_in("<div class=\"mbox\">", "</div>"),
    )
}

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

/// A portal kit of the year 2002: tables in tables, boxes left and right, "Contributed by" and "Topic" round the text.
pub(crate) const NUKE: Manner = Manner {
    page: r##"<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html><head><meta http-equiv="Content-Type" content="text/html; charset=CHARSET"><title>{site} - {title}</title>{head}</head><body bgcolor="#ffffff" text="#000000"><table border="0" cellpadding="4" cellspacing="0" width="100%" align="center"><tr><td bgcolor="#ffffff"><a href="index.php"><b>{site}</b></a></td></tr></table><table width="100%" cellpadding="0" cellspacing="0" border="0"><tr valign="top"><td width="150"><table border="0" width="150"><tr><td bgcolor="#cfcfbb"><font class="content"><b>Modules</b></font></td></tr><tr><td><a href="modules.php?name=Topics">Topics</a><br><a href="modules.php?name=Web_Links">Links</a></td></tr></table><table border="0" width="150"><tr><td bgcolor="#cfcfbb"><font class="content"><b>Friends</b></font></td></tr><tr><td>{partners}</td></tr></table></td><td width="100%"><table border="0" cellpadding="0" cellspacing="0" bgcolor="#ffffff" width="100%"><tr><td><table border="0" cellpadding="3" width="100%"><tr><td align="left"><font class="option"><b>{title}</b></font></td></tr><tr><td><font class="content">Posted by <b>webmaster</b> on Tuesday, November 03 @ 09:14:00 EST (214 reads)<br><b>Topic:</b> <a href="modules.php?name=News&amp;topic=4">Town</a></font></td></tr><tr><td>{top}</td></tr></table></td></tr><tr><td><font class="content">{summary}{body}{foot}<br>{logo}<br>{notice}<br>{link}</font></td></tr></table><br><table border="0" width="100%"><tr><td bgcolor="#cfcfbb"><b>Threshold</b> <font class="tiny">The comments are owned by the poster. We aren't responsible for their content.</font></td></tr><tr><td>{comments}</td></tr></table></td><td width="150"><table border="0" width="150"><tr><td bgcolor="#cfcfbb"><font class="content"><b>Old Articles</b></font></td></tr><tr><td>{teasers}</td></tr></table>{author}</td></tr></table></body></html>"##,
    both: "<font class=\"content\"><i>Contributed by {names} of {of}</i></font>",
    only_names: "<font class=\"content\"><i>Contributed by {names}</i></font>",
    only_of: "<font class=\"content\"><i>Contributed by {of}</i></font>",
    name: ("{name}", " and "),
    paragraph: "{text}<br><br>\n",
    summary: "<b>{text}</b><br><br>",
    logo: r#"<img src="{src}" border="0" alt="{alt}" align="right" hspace="10" vspace="10">"#,
    notice: "<i>{text}</i>",
    link: r#"<li><a href="{href}"{rel}>{inner}</a></li>"#,
    words: "More about this at the source",
    round: Round::Words,
    teaser: r#"<li><a href="{href}">{headline}</a><br><font class="tiny">{by}</font></li>"#,
    partner: r#"<img src="{logo}" alt="{name}" width="120"><br>"#,
    comment: r#"<table width="99%" border="0"><tr><td><font class="option"><b>Re: (Score: 1)</b></font><br>by {who} on Wednesday, November 04<br>{what}</td></tr></table>"#,
    author: r#"<table border="0" width="150"><tr><td>{text}</td></tr></table>"#,
};

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

/// A system of French associations: sections, "par", the same section's other articles, a forum below; the story in English.
pub(crate) const RUBRIQUES: Manner = Manner {
    page: r##"<!DOCTYPE html><html class="page_article ltr fr no-js" lang="fr" dir="ltr"><head><meta charset="CHARSET"><title>{title} - {site}</title>{head}<meta name="generator" content="SPIP 4.3"><style>.invisible { position: absolute; left: -99999px } .offscreen { position:absolute; top:-9999em }</style></head><body id="top" class="pas_surlignable page_article"><div class="page"><div class="header" id="header"><strong class="h1" id="logo_site_spip"><a rel="start home" href="/" title="Accueil"><span id="nom_site_spip" class="crayon">{site}</span></a></strong><div class="formulaire_spip formulaire_recherche"><form action="/spip.php"><label for="recherche" class="invisible">Rechercher :</label><input type="search" name="recherche"></form></div></div><div class="nav" id="nav"><ul><li class="nav-item"><a href="/rubrique1">La ville</a></li></ul></div><div class="main"><div class="wrapper" id="content"><div class="content"><p class="arbo"><a href="/">Accueil</a> &gt; <a href="/rubrique1">La ville</a></p><div class="cartouche"><h1 class="crayon article-titre-9">{title}</h1><p class="info-publi"><abbr class="published" title="2026-11-03">mardi 3 novembre 2026</abbr> <span class="sep">, </span><span class="auteurs">{top}</span></p></div><div class="chapo crayon">{summary}</div><div class="texte crayon article-texte-9 clearfix">{body}</div>{foot}<div class="ps"><h2>P.-S.</h2><div>{logo}{notice}{link}{counter}</div></div><div class="forum" id="forum"><h2>Vos commentaires</h2><ul class="comments-ul">{comments}</ul></div></div></div><div class="aside" id="aside"><div class="liste articles"><h2>Dans la même rubrique</h2><ul class="liste-items">{teasers}</ul></div>{author}</div></div><div class="footer" id="footer"><p class="colophon">2026 &mdash; {site}</p>{partners}</div></div></body></html>"##,
    both: "par <span class=\"vcard author\">{names}</span> ({of})",
    only_names: "par <span class=\"vcard author\">{names}</span>",
    only_of: "({of})",
    name: (r##"<a class="url fn spip_in" href="/auteur9">{name}</a>"##, ", "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p>{text}</p>",
    logo: r##"<div class='spip_document_4 spip_document spip_documents spip_document_image spip_documents_center'><figure class="spip_doc_inner"><img src='{src}' width="240" height="60" alt='{alt}' /></figure></div>"##,
    notice: "<p>{text}</p>",
    link: r##"<p><a href="{href}" class="spip_out"{rel}>{inner}</a></p>"##,
    words: "L’article d’origine",
    round: Round::Words,
    teaser: r##"<li class="item"><a href="{href}">{headline}</a> <small>{by}</small></li>"##,
    partner: r##"<img src="{logo}" alt="{name}" />"##,
    comment: r##"<li class="comment-li comment-fil"><div class="comment hreview"><div class="comment-meta"><span class="comment-meta"><strong class="permalink">Le 4 novembre</strong>, <span class="vcard"><span class="fn n">{who}</span></span></span></div><div class="comment-content description"><p>{what}</p></div></div></li>"##,
    author: r##"<div class="texte"><p>{text}</p></div>"##,
};

/// A system of fields whose labels are for screen readers alone, menus hidden until they are opened.
pub(crate) const SPOKEN_LABELS: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en" dir="ltr" class="no-js"><head><meta charset="CHARSET" /><title>{title} | {site}</title>{head}<style>.js-hide, .visually-hidden-x { display: none } .mobile-buttons { display: none } .wide-nav { display: none } .wide-nav { display: flex }</style></head><body class="page-node-type-article is-always-mobile-nav"><a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a><div id="page-wrapper" class="page-wrapper"><div id="page"><header id="header" class="site-header" data-drupal-selector="site-header" role="banner"><div class="site-branding__inner"><a href="/" rel="home" class="site-branding__logo">{site}</a></div><div class="mobile-buttons"><button class="mobile-nav-button"><span class="mobile-nav-button__label">Menu</span></button></div><nav class="wide-nav" aria-labelledby="m"><h2 class="visually-hidden block__title" id="m">Main navigation</h2><ul class="menu"><li><a href="/news">News</a></li></ul></nav></header><div id="main-wrapper" class="layout-main-wrapper layout-container"><main role="main"><div class="region region--content-above"><nav class="breadcrumb" aria-labelledby="system-breadcrumb"><h2 id="system-breadcrumb" class="visually-hidden">Breadcrumb</h2><ol><li><a href="/">Home</a></li></ol></nav></div><div class="region region--content grid-full layout--pass--content-medium" id="content"><article class="node node--type-article node--view-mode-full grid-full"><header class="layout--content-narrow"><h1 class="title page-title">{title}</h1><div class="node__meta"><span class="visually-hidden">Submitted by </span>{top}<span class="visually-hidden">on</span> <time>3 November 2026</time></div></header><div class="node__content grid-full layout--content-narrow"><div class="field field--name-body field--label-hidden">{summary}{body}{foot}</div><div class="field field--name-field-source field--label-visually_hidden"><div class="field__label visually-hidden">Source</div><div class="field__item">{logo}{notice}{link}{counter}</div></div><div class="field field--tags"><div class="field__label visually-hidden">Tags</div><a href="/t/1">works</a></div></div></article><section class="comments"><h2 class="comments__title">Comments</h2>{comments}</section><div class="views-element-container block"><h2 class="block__title">Recent content</h2><div class="item-list"><ul>{teasers}</ul></div></div>{author}</div></main></div><footer class="site-footer"><div class="site-footer__inner container">{partners}</div></footer></div></div></body></html>"##,
    both: "<div class=\"node__author\">{names}<span class=\"visually-hidden\">, of</span> <span class=\"node__org\">{of}</span></div>",
    only_names: "<div class=\"node__author\">{names}</div>",
    only_of: "<div class=\"node__author\"><span class=\"node__org\">{of}</span></div>",
    name: ("<a title=\"View profile.\" href=\"/user/9\" class=\"username\">{name}</a>", " and "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p><em>{text}</em></p>",
    logo: r##"<div class="media"><span class="visually-hidden">Logo: </span><img loading="eager" src="{src}" width="220" height="55" alt="{alt}"></div>"##,
    notice: "<div class=\"text-content\"><p>{text}</p></div>",
    link: r##"<div class="text-content"><p><a href="{href}"{rel}>{inner}</a> <span class="visually-hidden">(opens in a new window)</span></p></div>"##,
    words: "Full text at its source",
    round: Round::Words,
    teaser: r##"<li><div class="views-field-title"><a href="{href}" hreflang="en">{headline}</a></div><div class="views-field-author">{by}</div></li>"##,
    partner: r##"<img src="{logo}" alt="{name}">"##,
    comment: r##"<article class="comment"><div class="comment__text-wrapper"><footer class="comment__meta"><p class="comment__author"><span class="visually-hidden">Comment by </span>{who}</p></footer><div class="comment__content">{what}</div></div></article>"##,
    author: r##"<div class="block"><div class="text-content"><p>{text}</p></div></div>"##,
};

/// A town's site on a system much used for associations: a news reader's module among others, date and writer in one line of facts.
pub(crate) const NEWS_READER: Manner = Manner {
    page: r##"<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="CHARSET">
<title>{title} - {site}</title>
{head}
<meta name="generator" content="Contao Open Source CMS">
</head>
<body id="top" class="mac chrome page_news" itemscope itemtype="http://schema.org/WebPage">
<div id="wrapper">
<header id="header"><div class="inside"><h1 class="ce_headline">{site}</h1>
<nav class="mod_navigation block"><a href="/news#skip" class="invisible">Skip navigation</a><ul class="level_1"><li class="trail"><a href="/news" class="trail">News</a></li><li><a href="/dates">Dates</a></li><li><a href="/forms">Forms</a></li></ul><a id="skip" class="invisible">&nbsp;</a></nav></div></header>
<div id="container">
<main id="main"><div class="inside">
<div class="mod_breadcrumb block"><ul><li class="first"><a href="/">Start</a></li><li><a href="/news">News</a></li><li class="active last">{title}</li></ul></div>
<div class="mod_newsreader block">
<div class="layout_full block">
<h2>{title}</h2>
<p class="info"><time datetime="2026-11-03T09:14:00+01:00" itemprop="datePublished">2026-11-03 09:14</time> {top}</p>
{summary}
<div class="ce_text block">
<figure class="image_container float_left" style="margin-right:15px;"><a href="/files/wall.jpg" data-lightbox="lb8"><img src="/assets/images/c/wall-2f.jpg" width="240" height="180" alt=""></a><figcaption class="caption">On the square (photo: town archive)</figcaption></figure>
{body}
</div>
{foot}
<div class="ce_image block">{logo}</div>
<div class="ce_text last block">{notice}{link}</div>
{counter}
</div>
<p class="back"><a href="javascript:history.go(-1)" title="Go back">Go back</a></p>
<div class="ce_comments block"><h3>Comments</h3>{comments}<div class="form"><h3>Add a comment</h3></div></div>
</div></div></main>
<aside id="right"><div class="inside"><div class="mod_newslist block"><h3>More news</h3>{teasers}</div>{author}
<div class="mod_subscribe block"><h3>Newsletter</h3><form><input type="email"><button>Subscribe</button></form></div></div></aside>
</div>
<footer id="footer"><div class="inside">{partners}<p>{site}</p></div></footer>
</div>
</body></html>"##,
    both: "by {names} <span class=\"source\">[{of}]</span>",
    only_names: "by {names}",
    only_of: "<span class=\"source\">[{of}]</span>",
    name: ("{name}", " and "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p class=\"teaser\"><strong>{text}</strong></p>",
    logo: r#"<figure class="image_container"><picture><source srcset="{src}" media="(max-width: 600px)"><img src="{src}" alt="{alt}" width="180" height="45"></picture></figure>"#,
    notice: "<p>{text}</p>",
    link: r#"<p><a href="{href}"{rel} target="_blank">{inner}</a></p>"#,
    words: "External link: the original",
    round: Round::Words,
    teaser: "<div class=\"layout_latest arc_1 block\"><p class=\"info\"><time datetime=\"2026-11-01\">2026-11-01</time> {by}</p><h2><a href=\"{href}\" title=\"Read the article: {headline}\">{headline}</a></h2><p class=\"more\"><a href=\"{href}\">Read more …<span class=\"invisible\"> {headline}</span></a></p></div>\n",
    partner: r#"<figure class="image_container"><img src="{logo}" alt="{name}"></figure>"#,
    comment: "<div class=\"comment_default\"><p class=\"info\">Comment by {who} | <time>2026-11-04</time></p><div class=\"comment\"><p>{what}</p></div></div>\n",
    author: r#"<div class="mod_html block"><p>{text}</p></div>"#,
};
