//! A tenth group, written after the reader had been mended on the eighth and ninth.

use crate::eval_credits::manner::{Manner, Round};

/// A builder's theme for companies: modules in rows, the mark a picture between headline and text, credits a blurb.
pub(crate) const MODULES: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en-US"><head><meta charset="CHARSET"><title>{title} | {site}</title>{head}</head><body class="post-template-default single single-post et_pb_button_helper_class et_fixed_nav et_right_sidebar et_divi_theme"><div id="page-container"><header id="main-header" data-height-onload="66"><div class="container clearfix et_menu_container"><div class="logo_container"><span class="logo_helper"></span><a href="/"><img src="/wp-content/uploads/house.svg" alt="{site}" id="logo" /></a></div><div id="et-top-navigation"><nav id="top-menu-nav"><ul id="top-menu" class="nav"><li><a href="/services">Services</a></li></ul></nav></div></div></header><div id="et-main-area"><div id="main-content"><div class="container"><div id="content-area" class="clearfix"><div id="left-area"><article id="post-61" class="et_pb_post post-61 post type-post"><div class="et_post_meta_wrapper"><h1 class="entry-title">{title}</h1><p class="post-meta"> by <span class="author vcard"><a href="/author/office/" rel="author">The Office</a></span> | <span class="published">Nov 3, 2026</span> | <a href="/category/town/" rel="category tag">Town</a></p></div><div class="entry-content"><div class="et_pb_section et_section_regular"><div class="et_pb_row"><div class="et_pb_column et_pb_column_1_4"><div class="et_pb_module et_pb_image"><span class="et_pb_image_wrap ">{logo}</span></div></div><div class="et_pb_column et_pb_column_3_4"><div class="et_pb_module et_pb_blurb et_pb_text_align_left"><div class="et_pb_blurb_content"><div class="et_pb_blurb_container"><div class="et_pb_blurb_description">{top}</div></div></div></div></div></div><div class="et_pb_row"><div class="et_pb_module et_pb_text"><div class="et_pb_text_inner">{summary}{body}</div></div>{foot}<div class="et_pb_module et_pb_divider"></div><div class="et_pb_module et_pb_toggle et_pb_toggle_open"><h5 class="et_pb_toggle_title">How we came by this</h5><div class="et_pb_toggle_content clearfix">{notice}{link}</div></div></div></div></div></article><section id="comment-wrap"><h1 id="comments" class="page_title">Comments</h1><ol class="commentlist clearfix">{comments}</ol></section></div><div id="sidebar"><div class="et_pb_widget widget_recent_entries"><h4 class="widgettitle">On our blog</h4><ul>{teasers}</ul></div>{author}</div></div></div></div><footer id="main-footer"><div class="container"><div id="footer-widgets">{partners}</div></div></footer></div></div></body></html>"##,
    both: "<p>{names}</p><p>{of}</p>",
    only_names: "<p>{names}</p>",
    only_of: "<p>{of}</p>",
    name: ("{name}", " and "),
    paragraph: "<p>{text}</p>\n",
    summary: "<h3>{text}</h3>\n",
    logo: r#"<img decoding="async" src="{src}" alt="{alt}" title="" srcset="{src} 600w, {src}?w=480 480w" sizes="(min-width: 0px) and (max-width: 480px) 480px, 600px" class="wp-image-62" />"#,
    notice: "<p>{text}</p>",
    link: r#"<p><a href="{href}"{rel}>{inner}</a></p>"#,
    words: "View the publication",
    round: Round::Words,
    teaser: r#"<li><a href="{href}">{headline}</a><span class="post-by">{by}</span></li>"#,
    partner: r#"<div class="footer-widget"><img src="{logo}" alt="{name}"></div>"#,
    comment: r#"<li class="comment"><article class="comment-body clearfix"><div class="comment_postinfo"><span class="fn">{who}</span> <span class="comment_date">on November 4, 2026 at 8:02 am</span></div><div class="comment_area"><div class="comment-content clearfix"><p>{what}</p></div></div></article></li>"#,
    author: r#"<div class="et_pb_widget"><p>{text}</p></div>"#,
};

/// A magazine in Spanish with a story in English: labels of its own, where it is taken from under the text.
pub(crate) const REVISTA: Manner = Manner {
    page: r##"<!doctype html><html lang="es"><head><meta charset="CHARSET"><title>{title} - {site}</title>{head}</head><body class="noticia"><div class="cabecera"><a href="/" class="marca">{site}</a><ul class="secciones"><li><a href="/pais">País</a></li><li><a href="/mundo">Mundo</a></li></ul></div><div class="contenido"><div class="columna-principal"><span class="antetitulo">Mundo</span><h1 class="titular">{title}</h1>{summary}<div class="ficha">{top}<span class="fecha">3 de noviembre de 2026, 9:14 h</span></div><div class="compartir"><a href="#">Compartir</a> <a href="#">Guardar</a></div><div class="cuerpo">{body}</div>{foot}<div class="procedencia"><h6>De dónde viene esta nota</h6><div class="sello">{logo}</div><div class="aviso">{notice}</div><div class="enlace">{link}</div></div><div class="etiquetas"><a href="/t">Ríos</a></div><div class="opiniones"><h4>Lo que dicen los lectores</h4>{comments}</div></div><div class="columna-lateral"><h4>Lo más visto</h4>{teasers}{author}</div></div><div class="pie">{partners}</div></body></html>"##,
    both: "<span class=\"firma\">Texto: {names}</span> <span class=\"medio\">Medio: {of}</span>",
    only_names: "<span class=\"firma\">Texto: {names}</span>",
    only_of: "<span class=\"medio\">Medio: {of}</span>",
    name: ("{name}", " y "),
    paragraph: "<p class=\"parrafo\">{text}</p>\n",
    summary: "<p class=\"entradilla\">{text}</p>",
    logo: r#"<img src="{src}" alt="{alt}" class="sello-medio">"#,
    notice: "<p>{text}</p>",
    link: r#"<a href="{href}"{rel}>{inner}</a>"#,
    words: "Ver la nota en su sitio",
    round: Round::Words,
    teaser: r#"<div class="pieza"><a href="{href}" class="pieza-titular">{headline}</a><span class="pieza-firma">{by}</span></div>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="opinion"><span class="apodo">{who}</span><p>{what}</p></div>"#,
    author: r#"<div class="sobre"><p>{text}</p></div>"#,
};

/// A regional daily in German: names, newsroom and state of the text in one line; the source's block after a list of topics.
pub(crate) const BLATT: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="de"><head><meta charset="CHARSET"><title>{title} | {site}</title>{head}<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"{title}","author":{"@type":"Organization","name":"{site}"}}</script></head><body class="id-Article"><div class="id-SiteHeader"><a class="id-Logo" href="/">{site}</a></div><div class="id-Breadcrumb"><a href="/">Startseite</a><a href="/welt">Welt</a></div><div class="id-Article-content"><div class="id-StoryElement-headline-wrap"><span class="id-StoryElement-kicker">Aus der Welt</span><h1 class="id-StoryElement-headline">{title}</h1></div><p class="id-Article-meta">{top}</p><div class="id-Article-tools"><button>Kommentare</button><button>Drucken</button></div><div class="id-Article-body">{summary}{body}{foot}</div><div class="id-Story-topics"><span>Mehr zum Thema:</span> <a href="/t/fluss">Fluss</a> <a href="/t/bau">Bau</a></div><div class="id-Story-source"><div class="id-Story-source-mark">{logo}</div>{notice}{link}</div></div><div class="id-Teaser-list"><div class="id-Teaser-list-h">Auch interessant</div>{teasers}</div><div class="id-Comments"><div class="id-Comments-h">Kommentare</div>{comments}</div>{author}<div class="id-SiteFooter">{partners}</div></body></html>"##,
    both: "Von {names}, {of} – Stand: 03.11.2026, 09:14 Uhr",
    only_names: "Von {names} – Stand: 03.11.2026, 09:14 Uhr",
    only_of: "{of} – Stand: 03.11.2026, 09:14 Uhr",
    name: ("{name}", " und "),
    paragraph: "<p class=\"id-StoryElement-paragraph\">{text}</p>\n",
    summary: "<p class=\"id-StoryElement-leadText\">{text}</p>",
    logo: r#"<div class="id-Image"><img class="id-Image-img" data-id-srcset="{src}?w=200 200w,{src}?w=400 400w" src="/i/leer.gif" alt="{alt}"></div>"#,
    notice: "<p>{text}</p>",
    link: r#"<p><a href="{href}"{rel}>{inner}</a></p>"#,
    words: "Zum Original",
    round: Round::Words,
    teaser: r#"<div class="id-Teaser"><a class="id-Teaser-link" href="{href}"><span class="id-Teaser-headline">{headline}</span></a><span class="id-Teaser-author">{by}</span></div>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="id-Comment"><div class="id-Comment-user">{who}</div><div class="id-Comment-text">{what}</div></div>"#,
    author: r#"<div class="id-Author-box">{text}</div>"#,
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

/// A board of links: the headline leads to the original, the text a member's post under it, answers of another make below.
pub(crate) const BOARD: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en"><head><meta charset="CHARSET"><title>{title} - {site}</title>{head}</head><body><div id="app" class="lemmy-site"><nav class="navbar navbar-expand-md"><a class="navbar-brand" href="/">{site}</a></nav><div class="container-lg"><main id="main" class="row"><div class="col-12 col-md-8"><div class="post-listing"><div class="d-none d-md-block"><article class="row post-container"><div class="col flex-grow-0"><div class="vote-bar"><button class="btn"></button><div class="unselectable">31</div></div></div><div class="col"><div class="post-title"><h1 class="h5 d-inline text-break">{heading}</h1></div><div class="small mb-1"><a class="person-listing" href="/u/ferryman">ferryman</a> to <a class="community-link" href="/c/town">Town</a> · <span class="moment-time">3 hours ago</span></div><div class="btn-group"><button>7 comments</button></div></div></article></div><div class="col-12 card my-2 p-2"><div class="md-div">{top}{summary}{body}{foot}<p>{logo}</p>{notice}{link}</div></div></div><div class="comments-block"><ul class="comments">{comments}</ul></div></div><aside class="col-md-4"><section class="card mb-3"><div class="card-body"><h5>Trending in Town</h5>{teasers}</div></section>{author}</aside></main></div><footer class="app-footer"><div class="container">{partners}</div></footer></div></body></html>"##,
    both: "<p>via <strong>{of}</strong>, by {names}</p>",
    only_names: "<p>by {names}</p>",
    only_of: "<p>via <strong>{of}</strong></p>",
    name: ("{name}", " &amp; "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p><em>{text}</em></p>",
    logo: r#"<img class="icon-pictrs" src="/pictrs/image_proxy?url={src%}" alt="{alt}">"#,
    notice: "<p>{text}</p>",
    link: r#"<a class="text-primary" href="{href}"{rel}>{inner}</a>"#,
    words: "link",
    round: Round::Headline,
    teaser: r#"<div class="trend"><a href="{href}">{headline}</a> <small>{by}</small></div>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<li class="comment-node"><article class="details"><div class="d-flex"><a class="person-listing" href="/u/x">{who}</a></div><div class="comment-content"><div class="md-div"><p>{what}</p></div></div></article></li>"#,
    author: r#"<section class="card mb-3"><p>{text}</p></section>"#,
};

/// A quick page without an account: title, names in an address element, text, and no more than that.
pub(crate) const SHEET: Manner = Manner {
    page: r##"<!DOCTYPE html><html><head><meta charset="CHARSET"><title>{title} – {site}</title>{head}</head><body><div class="tl_page_wrap"><div class="tl_page"><main class="tl_article"><header class="tl_article_header" dir="auto"><h1>{title}</h1><address>{top}<time datetime="2026-11-03T09:14:00+0000">November 03, 2026</time></address></header><article id="_tl_editor" class="tl_article_content"><h1>{title}<br></h1><address>{top}<br></address>{summary}{body}{foot}<figure><div class="figure_wrapper">{logo}</div><figcaption dir="auto"></figcaption></figure>{notice}{link}<hr></article><aside class="tl_article_buttons"><div class="account account_top"></div><button id="_edit_button" class="button edit_button">Edit</button></aside></main></div></div><div class="after"><div class="after-in">{teasers}</div><div class="after-talk">{comments}</div>{author}<div class="after-end">{partners}</div></div></body></html>"##,
    both: r#"<a rel="author" href="/a">{names}, {of}</a>"#,
    only_names: r#"<a rel="author" href="/a">{names}</a>"#,
    only_of: r#"<a rel="author" href="/a">{of}</a>"#,
    name: ("{name}", ", "),
    paragraph: "<p dir=\"auto\">{text}</p>",
    summary: "<aside dir=\"auto\">{text}</aside>",
    logo: r#"<img src="{src}" alt="{alt}">"#,
    notice: "<blockquote dir=\"auto\">{text}</blockquote>",
    link: r#"<p dir="auto"><a href="{href}"{rel} target="_blank">{inner}</a></p>"#,
    words: "It was here before",
    round: Round::Words,
    teaser: r#"<p><a href="{href}">{headline}</a> <em>{by}</em></p>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<p><b>{who}</b> {what}</p>"#,
    author: "<p>{text}</p>",
};

/// A notebook shared as a page: properties in rows above the text, each line a block of its own.
pub(crate) const NOTEBOOK: Manner = Manner {
    page: r##"<!doctype html><html class="notion-html" lang="en"><head><meta charset="CHARSET"><title>{title}</title>{head}</head><body class="notion-body"><div id="notion-app"><div class="notion-app-inner"><div class="notion-cursor-listener"><div class="notion-topbar"><div><a href="/">{site}</a></div><div role="button">Search</div><div role="button">Duplicate</div></div><main class="notion-frame"><div class="notion-scroller vertical"><div class="layout layout-wide"><div class="layout-content"><h1 contenteditable="false" class="notranslate" placeholder="New page">{title}</h1></div><div class="layout-content"><div role="table" aria-label="Page properties">{top}<div role="row"><div role="cell">Run on</div><div role="cell">November 3, 2026</div></div></div></div><div class="layout-content"><div class="notion-page-content">{summary}{body}{foot}<div class="notion-selectable notion-divider-block"><div role="separator"></div></div><div class="notion-selectable notion-image-block">{logo}</div>{notice}{link}<div class="notion-selectable notion-toggle-block"><div>Elsewhere in this notebook</div>{teasers}</div></div></div><div class="layout-content"><div class="notion-page-view-discussion">{comments}</div>{author}</div></div></div></main></div></div><div class="notion-overlay">{partners}</div></div></body></html>"##,
    both: r#"<div role="row"><div role="cell">Person</div><div role="cell">{names}</div></div><div role="row"><div role="cell">Where from</div><div role="cell">{of}</div></div>"#,
    only_names: r#"<div role="row"><div role="cell">Person</div><div role="cell">{names}</div></div>"#,
    only_of: r#"<div role="row"><div role="cell">Where from</div><div role="cell">{of}</div></div>"#,
    name: ("<span>{name}</span>", " "),
    paragraph: "<div data-block-id=\"b1\" class=\"notion-selectable notion-text-block\"><div><div class=\"notranslate\">{text}</div></div></div>\n",
    summary: "<div class=\"notion-selectable notion-callout-block\"><div>{text}</div></div>",
    logo: r#"<div class="notion-cursor-default"><div data-popup-origin="true"><img alt="{alt}" src="/image/{src%}?table=block&amp;id=7f&amp;width=600" referrerpolicy="same-origin"></div></div>"#,
    notice: "<div class=\"notion-selectable notion-quote-block\"><blockquote><div>{text}</div></blockquote></div>",
    link: r#"<div class="notion-selectable notion-bookmark-block"><a href="{href}"{rel} role="link" target="_blank"><div>{inner}</div></a></div>"#,
    words: "bookmark of the piece",
    round: Round::Words,
    teaser: r#"<div class="notion-selectable notion-page-block"><a href="{href}"><div>{headline}</div></a><div>{by}</div></div>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="discussion-row"><div>{who}</div><div>{what}</div></div>"#,
    author: r#"<div class="notion-collection-item">{text}</div>"#,
};

/// A site for clubs made in an office's kit: sections, everything twice nested, credits in a column before the text.
pub(crate) const CLUB: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en-US" itemscope itemtype="http://schema.org/WebPage"><head><meta charset="CHARSET"><title>{site} - {title}</title>{head}</head><body dir="ltr" itemscope itemtype="http://schema.org/WebPage" id="yDmH0d" class="EIlDfe"><div jscontroller="pc62j" class="fktJzd AKpWA fOU46b G9Qloe"><header id="atIdViewHeader"><div class="BbxBP K5Zlne"><div class="VLoccc K5Zlne QDWEj U8eYrb"><div class="Rtgif"><a class="GAuSPc" href="/home">{site}</a></div><nav class="JzO0Vc"><ul class="jYxBte Fpy8Db"><li class="VsJjtf"><a class="aJHbb" href="/home">Home</a></li></ul></nav></div></div></header><div role="main" tabindex="-1" class="UtePc RCETm"><section id="h.1" class="yaqOZd LB7kq cJgDec"><div class="mYVXT"><div class="LS81yb VICjCf j5pSsc db35Fc"><div class="hJDwNd-AhqUyc-uQSCkd Ft7HRd"><div class="tyJCtd mGzaTb Depvyb baZpAe"><h1 class="zfr3Q duRjpb CDt4Ke">{title}</h1></div></div></div></div></section><section id="h.2" class="yaqOZd"><div class="mYVXT"><div class="LS81yb VICjCf j5pSsc db35Fc"><div class="hJDwNd-AhqUyc-c5RTEf Ft7HRd"><div class="jXK9ad D2fZ2"><div class="oKdM2c ZZyype"><div class="tyJCtd baZpAe"><div class="t3iYD">{logo}</div></div></div></div><div class="jXK9ad D2fZ2"><div class="tyJCtd mGzaTb Depvyb baZpAe">{top}</div></div><div class="jXK9ad D2fZ2"><div class="tyJCtd mGzaTb Depvyb baZpAe">{notice}{link}</div></div></div><div class="hJDwNd-AhqUyc-wNfPc Ft7HRd"><div class="jXK9ad D2fZ2"><div class="tyJCtd mGzaTb Depvyb baZpAe">{summary}{body}{foot}</div></div></div></div></div></section><section id="h.3" class="yaqOZd"><div class="mYVXT"><div class="tyJCtd mGzaTb Depvyb baZpAe"><h2 class="zfr3Q JYVBee">Other club news</h2>{teasers}</div></div></section><section id="h.4" class="yaqOZd"><div class="mYVXT"><div class="tyJCtd mGzaTb">{comments}</div></div></section><section id="h.5" class="yaqOZd"><div class="mYVXT">{author}</div></section></div><footer jsname="yePe5c"><div class="dZA9kd ynRLnc">{partners}</div></footer></div></body></html>"##,
    both: "<p class=\"zfr3Q CDt4Ke\"><span class=\"C9DxTc\">{of}</span></p><p class=\"zfr3Q CDt4Ke\"><span class=\"C9DxTc\">{names}</span></p>",
    only_names: "<p class=\"zfr3Q CDt4Ke\"><span class=\"C9DxTc\">{names}</span></p>",
    only_of: "<p class=\"zfr3Q CDt4Ke\"><span class=\"C9DxTc\">{of}</span></p>",
    name: ("{name}", "</span></p><p class=\"zfr3Q CDt4Ke\"><span class=\"C9DxTc\">"),
    paragraph: "<p class=\"zfr3Q CDt4Ke\"><span class=\"C9DxTc\">{text}</span></p>\n",
    summary: "<p class=\"zfr3Q CDt4Ke\"><span class=\"C9DxTc\"><strong>{text}</strong></span></p>",
    logo: r#"<img src="{src}" class="CENy8b" role="img" aria-label="{alt}">"#,
    notice: "<p class=\"zfr3Q CDt4Ke\"><span class=\"C9DxTc\">{text}</span></p>",
    link: r#"<p class="zfr3Q CDt4Ke"><a class="XqQF9c" href="{href}"{rel} target="_blank"><span class="C9DxTc">{inner}</span></a></p>"#,
    words: "To the newsroom’s page",
    round: Round::Words,
    teaser: r#"<p class="zfr3Q"><a class="XqQF9c" href="{href}"><span class="C9DxTc">{headline}</span></a> <span class="C9DxTc">{by}</span></p>"#,
    partner: r#"<img src="{logo}" class="CENy8b" aria-label="{name}">"#,
    comment: r#"<p class="zfr3Q"><span class="C9DxTc">{who}</span>: <span class="C9DxTc">{what}</span></p>"#,
    author: r#"<p class="zfr3Q"><span class="C9DxTc">{text}</span></p>"#,
};

/// A tool for long reads: a title card with mark, headline and names, sections of text, credits again at the end.
pub(crate) const SCROLL: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en"><head><meta charset="CHARSET"><title>{title}</title>{head}<style>.Theme-Logos{display:flex}.TitleContainer{position:relative}</style></head><body class="Theme-Story"><header class="Theme-Header Layout"><div class="Theme-Logos"><div class="Theme-Logo"><a href="/" aria-label="{site}"><img alt="{site}" src="/assets/site-mark.svg"></a></div><div class="Theme-Logo Theme-Logo--partner">{logo}</div></div></header><div class="Theme-Section Theme-TitleSection Theme-Section-Position-1"><div class="Theme-Section-Padding-Container"><div class="Theme-BackgroundContainer"></div><div class="Theme-ForegroundContainer"><div class="Layout"><div class="TitleContainer"><h1 class="Theme-Title">{title}</h1><div class="Theme-LeadIn">{summary}</div><div class="Theme-Byline">{top}</div></div></div></div></div></div>{body}<div class="Theme-Section Theme-TextSection Theme-Section-Light"><div class="Layout Layout__Width--narrow"><div class="Theme-Layer-BodyText--inner"><div class="Theme-TextSize-xsmall">{foot}{notice}{link}</div></div></div></div><div class="Theme-Section Theme-CollectionSection"><div class="Theme-Item-Collection">{teasers}</div></div><div class="Theme-Section"><div class="Talk">{comments}</div>{author}</div><footer class="Theme-Footer"><div class="Theme-Footer-inner">{partners}</div></footer></body></html>"##,
    both: "<p><span>By {names}</span></p><p><span>{of}</span></p>",
    only_names: "<p><span>By {names}</span></p>",
    only_of: "<p><span>{of}</span></p>",
    name: ("{name}", " and "),
    paragraph: "<div class=\"Theme-Section Theme-TextSection\"><div class=\"Layout Layout__Width--narrow\"><div class=\"Theme-Layer-BodyText\"><div class=\"Theme-Layer-BodyText--inner\"><p>{text}</p></div></div></div></div>\n",
    summary: "<p>{text}</p>",
    logo: r#"<a href="/partner" aria-label="partner"><img alt="{alt}" src="{src}"></a>"#,
    notice: "<p>{text}</p>",
    link: r#"<p><a href="{href}"{rel} target="_blank" rel-data="x">{inner}</a></p>"#,
    words: "Where this was told first",
    round: Round::Words,
    teaser: r#"<a class="Theme-StoryCard" href="{href}"><div class="Theme-StoryCard-title">{headline}</div><div class="Theme-StoryCard-sub">{by}</div></a>"#,
    partner: r#"<a href="/p"><img src="{logo}" alt="{name}"></a>"#,
    comment: r#"<div class="Talk-row"><span class="Talk-who">{who}</span><span class="Talk-what">{what}</span></div>"#,
    author: r#"<div class="Theme-Person"><p>{text}</p></div>"#,
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
