//! In the manner of sites in other languages that run a story in English.

use crate::eval_credits::manner::{Manner, Round};
use crate::eval_credits::page::{Place, Shown, esc};

/// A republisher whose pages are in German around the story.
pub(crate) fn abroad(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| {
        let names = page.names.as_deref().map(|names| {
            format!("<span class=\"autor\">Von {}</span>", esc(&names.replace(" and ", " und ")))
        });
        let of = page.affiliation.as_deref().map(|of| format!("<span class=\"quelle\">{}</span>", esc(of)));
        format!(
            "<div class=\"artikel-kopf\">{}<span>3. November 2026, 9:14 Uhr</span>{}</div>",
            names.unwrap_or_default(),
            of.unwrap_or_default()
        )
    };
    let teasers = page.teasers_in(|headline, by, href| format!("<div class=\"teaser\"><h4><a href=\"{href}\">{headline}</a></h4><span class=\"autor\">{by}</span></div>"));
    let partners = page.partners_in(|name, logo| format!("<img src=\"{logo}\" alt=\"{name}\">"));
    format!(
        "<!doctype html><html lang=\"de\"><head><meta charset=\"CHARSET\"><title>{title} – {site}</title>{head}</head><body><div class=\"kopfzeile\"><a href=\"/\">{site}</a> <a href=\"/lokales\">Lokales</a></div><div class=\"seite\"><div class=\"artikel\"><h1>{title}</h1>{top}{summary}\n\
         <div class=\"artikel-text\">{body}</div><div class=\"werkzeuge\"><h5>Artikel teilen</h5><ul><li>Per Mail</li></ul></div>{foot}<div class=\"rechte\">{logo}{notice}</div></div>{author}<div class=\"mehr\"><h3>Mehr aus der Region</h3>{teasers}</div></div><div class=\"fuss\">{partners}<a href=\"/impressum\">Impressum</a></div></body></html>",
        site = page.site,
        head = page.head(),
        top = page.at(Place::Top, by),
        summary = page.summary_in("<p class=\"vorspann\">", "</p>"),
        body = page.paragraphs(),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("img"),
        notice = page.notice_html("<p>", "</p>"),
        author = page.author_box_in("<div class=\"zur-person\"><p>", "</p></div>"),
    )
}

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

/// A French-speaking daily that runs a story in English: its own words around it, the place of printing in the line of credit.
pub(crate) const QUOTIDIEN: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="fr"><head><meta charset="CHARSET"><title>{title} | {site}</title>{head}<meta name="generator" content="TYPO3 CMS"></head><body id="p12" class="page-12 pagelevel-2 language-0"><div id="top"></div><a class="visually-hidden-focusable" href="#page-content"><span>Aller au contenu</span></a><header id="page-header" class="bp-page-header navbar"><a class="navbar-brand" href="/">{site}</a></header><nav class="breadcrumb-section"><ol class="breadcrumb"><li class="breadcrumb-item">Accueil</li></ol></nav><div id="page-content" class="bp-page-content main-section"><div class="section section-default"><div class="container"><div class="section-row"><main class="section-column maincontent-wrap" role="main"><div id="c31" class="frame frame-default frame-type-news_pi1"><div class="frame-inner"><div class="news news-single"><div class="article" itemscope itemtype="http://schema.org/Article"><div class="header"><h1 itemprop="headline">{title}</h1></div><div class="footer"><p><span class="news-list-date"><time itemprop="datePublished" datetime="2026-11-03">03.11.2026</time></span> <span class="news-list-category">Monde</span></p></div>
<div class="teaser-text" itemprop="description">{summary}</div>{top}<div class="news-text-wrap" itemprop="articleBody">{body}</div>{foot}<div class="news-related-wrap"><div class="news-related news-related-links"><h4>Liens</h4><ul><li><span class="news-related-links-link">{link}</span></li></ul></div><div class="news-related-files">{logo}</div><div class="mentions">{notice}</div></div></div></div></div></div></main><div class="section-column subnav-wrap"><div class="frame"><header><h4>À lire aussi</h4></header>{teasers}</div></div></div></div></div><div class="section section-light"><div class="container"><h3>Vos réactions</h3>{comments}{author}</div></div></div><footer id="page-footer" class="bp-page-footer"><div class="container">{partners}<p>© {site} 2026</p></div></footer></body></html>"##,
    both: r##"<p class="signature">Par {names} ({of}) | Publié le 3 novembre 2026 à 09h14</p>"##,
    only_names: r##"<p class="signature">Par {names} | Publié le 3 novembre 2026 à 09h14</p>"##,
    only_of: r##"<p class="signature">{of} | Publié le 3 novembre 2026 à 09h14</p>"##,
    name: ("{name}", " et "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p>{text}</p>",
    logo: r#"<figure class="image"><img class="image-embed-item" title="{alt}" alt="{alt}" src="{src}" width="200" height="50" loading="lazy" /></figure>"#,
    notice: "<p>{text}</p>",
    link: r#"<a href="{href}"{rel} title="L’article d’origine">{inner}</a>"#,
    words: "Article d’origine (en anglais)",
    round: Round::Words,
    teaser: r#"<div class="article articletype-0"><div class="header"><h5><a title="{headline}" href="{href}">{headline}</a></h5></div><p class="signature">{by}</p></div>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="reaction"><p class="pseudo">{who}, 4 novembre</p><p>{what}</p></div>"#,
    author: r#"<div class="redaction"><p>{text}</p></div>"#,
};

/// A portal in Chinese that runs a story in English: source, author and editor in a line of labels.
pub(crate) const PORTAL_ZH: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="zh-CN"><head><meta charset="CHARSET"><title>{title}_{site}</title>{head}</head><body><div class="top-bar-wrap"><a href="/">首页</a><a href="/w/">国际</a></div><div class="main-content w1240"><div class="path-search"><div class="path">{site} &gt; 正文</div></div><h1 class="main-title">{title}</h1><div class="top-bar"><div class="top-bar-inner clearfix"><div class="date-source"><span class="date">2026年11月03日 09:14</span>{top}</div><div class="page-tools"><span class="tool-icon">分享</span><a href="#" class="comment-count">评论</a></div></div></div><div class="article-content clearfix"><div class="article-content-left"><div class="article" id="artibody">{summary}{body}{foot}<div class="img_wrapper">{logo}</div>{notice}{link}<p class="show_author">责任编辑：王小明</p></div><div class="article-bottom clearfix"><div class="keywords"><span>关键字 :</span><a href="/k/">河</a></div></div><div class="feed-card"><div class="feed-card-title">相关阅读</div>{teasers}</div><div class="cmnt"><div class="hd"><em>网友评论</em></div>{comments}</div>{author}</div></div></div><div class="footer">{partners}<p>版权所有 {site}</p></div></body></html>"##,
    both: "<span class=\"source\">来源：{of}</span><span class=\"zz\">作者：{names}</span>",
    only_names: "<span class=\"zz\">作者：{names}</span>",
    only_of: "<span class=\"source\">来源：{of}</span>",
    name: ("{name}", "、"),
    paragraph: "<p>\u{3000}\u{3000}{text}</p>\n",
    summary: "<p class=\"quotation\">{text}</p>",
    logo: r#"<img src="{src}" alt="{alt}"><span class="img_descr"></span>"#,
    notice: "<p><font cms-style=\"font-L\">{text}</font></p>",
    link: r#"<p><a href="{href}"{rel}>{inner}</a></p>"#,
    words: "原文链接",
    round: Round::Words,
    teaser: r#"<div class="feed-card-item"><h2 class="feed-card-t"><a href="{href}" target="_blank">{headline}</a></h2><div class="feed-card-a">{by}</div></div>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="item"><div class="name">{who} <span class="area">[北京]</span></div><div class="txt">{what}</div></div>"#,
    author: r#"<div class="author-info"><p>{text}</p></div>"#,
};

/// A channel's site in Arabic with a story in English: from right to left, labels behind their values.
pub(crate) const CHANNEL_AR: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="CHARSET"><title>{title} | {site}</title>{head}</head><body class="rtl"><div class="container container--white"><div class="header"><a href="/" class="header-logo">{site}</a><ul class="menu__items"><li><a href="/n">أخبار</a></li><li><a href="/e">اقتصاد</a></li></ul></div><main class="main" id="main-content-area"><div class="l-col l-col--8" dir="ltr"><div class="article-header"><div class="topics"><a href="/w">العالم</a></div><h1>{title}</h1><div class="article__subhead">{summary}</div></div><div class="article-info-block"><div class="article-b-l">{top}</div><div class="article-dates"><span class="screen-reader-text">نشر في 3 نوفمبر 2026</span><span aria-hidden="true">3/11/2026</span></div></div><div class="wysiwyg wysiwyg--all-content" aria-live="polite">{body}</div>{foot}<div class="article-source-block" dir="rtl"><span class="label">المصدر</span>{logo}<p dir="ltr">{notice}</p>{link}</div></div><div class="container__inner"><div class="section-header__title">اقرأ أيضا</div><ul class="article-related-list">{teasers}</ul></div><div class="remarks"><div class="section-header__title">التعليقات</div>{comments}</div>{author}</main><footer class="site-footer">{partners}</footer></div></body></html>"##,
    both: r#"<div class="article-author-name">بقلم: <span dir="ltr">{names}</span></div><div class="article-source">المصدر: <span dir="ltr">{of}</span></div>"#,
    only_names: r#"<div class="article-author-name">بقلم: <span dir="ltr">{names}</span></div>"#,
    only_of: r#"<div class="article-source">المصدر: <span dir="ltr">{of}</span></div>"#,
    name: ("{name}", "، "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p>{text}</p>",
    logo: r#"<img class="source-mark" src="{src}" alt="{alt}" loading="lazy">"#,
    notice: "{text}",
    link: r#"<a class="source-link" href="{href}"{rel}>{inner}</a>"#,
    words: "المقال الأصلي",
    round: Round::Words,
    teaser: r#"<li class="article-related-item"><a class="article-related-link" href="{href}"><span>{headline}</span></a><div>{by}</div></li>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="remark"><div class="remark-name">{who}</div><div class="remark-text">{what}</div></div>"#,
    author: r#"<div class="writer"><p>{text}</p></div>"#,
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

/// A Spanish-speaking regional daily with an edition in English: "Redacción" as the system's author, what was signed in a strip of its own.
pub(crate) const FIRMAS: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="es"><head><meta charset="CHARSET"><title>{title} | {site}</title>{head}<meta name="DC.creator" content="{slot}"><script>var dataLayer=[{"seccion":"english","autor":"redaccion","tipo":"noticia"}];</script></head><body class="interior nota"><div id="aviso-cookies" role="dialog"><p>Usamos cookies propias y de terceros para mejorar tu experiencia. Si sigues navegando, aceptas su uso.</p><button>Aceptar</button><button>Configurar</button></div><header class="cabecera"><span class="fecha-hoy">martes 3 de noviembre de 2026</span><a class="cabecera__logo" href="/"><img src="/img/cabecera.svg" alt="{site}"></a><a class="btn-suscribete" href="/suscripcion">Suscríbete</a><nav><ul><li><a href="/local">Local</a></li><li><a href="/deportes">Deportes</a></li><li><a href="/english">English</a></li></ul></nav></header>
<div class="contenedor"><section class="nota-cuerpo"><div class="volanta">EN INGLÉS</div><h1 class="titulo">{title}</h1>{summary}<div class="barra"><div class="barra__autor"><img src="/img/avatar-redaccion.png" alt="" width="40"><span>Redacción</span></div><time class="barra__fecha" datetime="2026-11-03">03/11/2026 | 09:14</time><ul class="barra__redes"><li><a href="/c/fb">Compartir</a></li><li><a href="/c/wa">WhatsApp</a></li><li><a href="#comentarios">Comentar</a></li></ul></div><div class="firma-externa">{top}</div><div class="audio-nota"><button>Escuchar la nota</button> <span>4:12</span></div><div class="texto">{body}</div><div class="pie-nota">{foot}<div class="pie-nota__sello">{logo}</div>{notice}{link}{counter}</div><div class="temas"><h6>Temas</h6><ul><li><a href="/t/obras">Obras</a></li><li><a href="/t/ayuntamiento">Ayuntamiento</a></li></ul></div><div class="muro"><p>¿Te gustó esta nota? Por 1 € al mes puedes leerlas todas.</p></div></section>
<aside class="lateral"><div class="caja"><h3>Lo más leído</h3><ol>{teasers}</ol></div></aside><section id="comentarios"><h3>Comentarios</h3><p>Para comentar debes iniciar sesión.</p>{comments}</section>{author}</div><footer class="pie"><p>Medios aliados</p><div class="pie__aliados">{partners}</div><p>© {site}. Prohibida su reproducción total o parcial.</p></footer></body></html>"##,
    both: r#"<p class="firma">Por <b>{names}</b> <span class="medio">| {of}</span></p>"#,
    only_names: r#"<p class="firma">Por <b>{names}</b></p>"#,
    only_of: r#"<p class="firma"><span class="medio">{of}</span></p>"#,
    name: ("{name}", " y "),
    paragraph: "<p>{text}</p>\n",
    summary: "<h2 class=\"bajada\">{text}</h2>",
    logo: r#"<img class="lazyload" data-src="{src}" src="data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=" alt="{alt}">"#,
    notice: "<p class=\"nota-legal\">{text}</p>",
    link: r#"<p class="nota-legal"><a href="{href}"{rel} target="_blank">{inner}</a></p>"#,
    words: "Ver el original",
    round: Round::Words,
    teaser: r#"<li><a href="{href}">{headline}</a><small>{by}</small></li>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="comentario"><p class="usuario">{who} <span>hace 2 horas</span></p><p>{what}</p></div>"#,
    author: r#"<div class="caja-autor"><p>{text}</p></div>"#,
};

/// A German-speaking city's news site: place over the headline, the writers at the end of the bold lede, fast ticker beside it.
pub(crate) const LEDE_BYLINE: Manner = Manner {
    page: r##"<!doctype html><html lang="de-CH"><head><meta charset="CHARSET"><title>{title} | {site}</title>{head}<meta name="author" content="{slot}"></head><body><div id="wrapper"><div id="top"><ul id="omnibox"><li><a href="#login">Anmelden</a></li><li><a href="#tip">Hinweis melden</a></li></ul><a id="logo" href="/">{site}</a><ul id="mainnav"><li><a href="/de/stadt/">Stadt</a></li><li><a href="/de/land/">Land</a></li><li><a href="/de/dossiers/">Dossiers</a></li></ul></div>
<div id="article-front"><div class="content-box article-single clearfix"><section><article><header><p>Aus aller Welt&nbsp;</p></header><h2>{title}</h2><span class="time">3.11.2026, 09:14 Uhr</span><h3>{summary} {top}</h3><div class="img-box"><img src="/images/cache/555x370/fit/wand.jpg" alt="Wand"><small>Symbolbild. (Bild: Archiv)</small></div>{body}{foot}<div class="nachweis">{logo}<p>{notice}</p>{link}</div>{counter}</article></section><aside><div class="info-box"><h4>Hintergrund</h4><p>In dieser Rubrik laufen Texte in ihrer Sprache.</p></div><ul class="article-meta"><li><a href="#" class="share">Teilen</a></li><li><a href="#" class="comment">Kommentar schreiben</a></li><li>Werbung</li></ul><div class="ticker"><h4>Newsticker</h4><ul>{teasers}</ul></div></aside></div><div class="comments-box"><h4>Ihre Stimmen</h4><ol>{comments}</ol></div>{author}</div><div id="footer"><div class="partner-logos">{partners}</div><p>{site}, Redaktion, Am Markt 4</p></div></div></body></html>"##,
    both: "Von <span class=\"autor\">{names}</span> <span class=\"org\">({of})</span>",
    only_names: "Von <span class=\"autor\">{names}</span>",
    only_of: "<span class=\"org\">({of})</span>",
    name: ("{name}", " und "),
    paragraph: "<p>{text}</p>\n",
    summary: "{text}",
    logo: r#"<img src="{src}" alt="{alt}" title="{alt}" style="float:right;width:140px">"#,
    notice: "<small>{text}</small>",
    link: r#"<p><small><a href="{href}"{rel}>{inner}</a></small></p>"#,
    words: "Zum Erstabdruck",
    round: Round::Words,
    teaser: r#"<li><span class="time">11:02</span> <a href="{href}">{headline}</a> <em>{by}</em></li>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<li><h5>{who}</h5><small>4.11.2026, 07:58 Uhr</small><p>{what}</p></li>"#,
    author: r#"<div class="autorbox"><p>{text}</p></div>"#,
};

/// A Turkish news site with a page in English: the source is a label of its own that leads to where it ran first, the desk signs as editor.
pub(crate) const KAYNAK: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="tr" itemscope itemtype="https://schema.org/NewsArticle"><head><meta charset="CHARSET"><title>{title} - {site}</title>{head}<meta name="articleAuthor" content="{slot}"><meta name="articleSection" content="world"></head><body class="bg-light"><header class="header-7"><div class="top-header d-none d-lg-block"><ul class="top-currency"><li>DOLAR <span>41,20</span></li><li>ALTIN <span>5.310</span></li></ul></div><nav class="main-menu navbar"><a class="navbar-brand" href="/"><img src="/vendor/logo.svg" alt="{site}" width="200"></a><ul><li><a href="/gundem">GÜNDEM</a></li><li><a href="/dunya">DÜNYA</a></li><li><a href="/spor">SPOR</a></li></ul></nav><div class="son-dakika"><b>SON DAKİKA</b> <a href="/1">Feribot seferleri iptal edildi</a></div></header>
<main class="single container"><div class="row g-4"><div class="col-12 col-lg-8"><div class="card border-0 rounded-0"><div class="card-header"><h1 class="h2 fw-bold headline" itemprop="headline">{title}</h1>{summary}<div class="news-date d-flex"><div class="yayinlanma"><b>Yayınlanma:</b> 03.11.2026 - 12:14</div><div class="guncelleme"><b>Güncelleme:</b> 03.11.2026 - 14:40</div></div>{top}</div><div class="inner"><img class="img-fluid" src="/storage/kapak.webp" alt="{title}" width="860" height="504" loading="eager"></div><div class="share-tools"><a href="/fb">Facebook</a><a href="/wp">WhatsApp</a><button>A+</button><button>A-</button></div><div class="card-body"><div class="article-text" itemprop="articleBody" data-pagespeed="true">{body}</div>{foot}<div class="article-source"><div class="logo-kutu">{logo}</div><div class="hukuk">{notice}{link}</div></div>{counter}<div class="article-source py-3"><span class="source-name pe-3"><strong>Editör: </strong><a href="/editor/3">{slot}</a></span><span class="etiketler"><a href="/haberleri/duvar">#duvar</a></span></div></div></div><div class="author-box">{author}</div><section id="comments"><h5>Yorumlar <span>(2)</span></h5><form><textarea placeholder="Yorumunuz"></textarea><button>GÖNDER</button></form>{comments}</section></div><div class="col-12 col-lg-4"><div class="sidebar"><h4>Çok Okunanlar</h4><ul>{teasers}</ul></div></div></div></main><footer><div class="is-ortaklari">{partners}</div><p>© 2026 {site} Tüm hakları saklıdır.</p></footer></body></html>"##,
    both: r##"<div class="meta-kunye"><span><strong>Muhabir:</strong> {names}</span> <span class="text-info"><i class="fa fa-link"></i> <strong>Kaynak:</strong> {of}</span></div>"##,
    only_names: r##"<div class="meta-kunye"><span><strong>Muhabir:</strong> {names}</span></div>"##,
    only_of: r##"<div class="meta-kunye"><span class="text-info"><i class="fa fa-link"></i> <strong>Kaynak:</strong> {of}</span></div>"##,
    name: ("{name}", ", "),
    paragraph: "<p>{text}</p>\n",
    summary: "<h2 class=\"lead fw-bold text-darky\">{text}</h2>",
    logo: r#"<img class="lazy img-fluid" src="/img/pre.gif" data-src="{src}" alt="{alt}" width="150">"#,
    notice: "<p class=\"small\">{text}</p>",
    link: r#"<a href="{href}"{rel} target="_blank">{inner}</a>"#,
    words: "Haberin aslı",
    round: Round::Newsroom,
    teaser: r#"<li><a href="{href}" class="d-flex"><img class="lazy" data-src="/k.webp" src="/img/pre.gif" alt=""><h4 class="title-3-line">{headline}</h4></a><small>{by}</small></li>"#,
    partner: r#"<img class="lazy" data-src="{logo}" src="/img/pre.gif" alt="{name}">"#,
    comment: r#"<div class="comment-item"><strong>{who}</strong> <span>1 gün önce</span><p>{what}</p><a href="/yanit">Yanıtla</a></div>"#,
    author: r#"<div class="yazar"><p>{text}</p></div>"#,
};

/// A portal of a big country where English is one language among many: who wrote and who edited in one strip, "Also read" between the paragraphs.
pub(crate) fn edited_strip(page: &Shown) -> String {
    let mut also = page.teasers.iter().map(|one| {
        format!(
            "<p class=\"also\"><strong>Also Read | <a href=\"{}\" target=\"_blank\">{}</a></strong></p>\n",
            esc(&one.href),
            esc(&one.headline)
        )
    });
    let set = |(at, text): (usize, &String)| {
        let inset = page.inset.as_deref().filter(|_| at == 2).unwrap_or_default();
        let line = if at % 3 == 1 { also.next() } else { None };
        format!("<p>{}</p>\n{inset}{}", esc(text), line.unwrap_or_default())
    };
    let body: String = page.body.iter().enumerate().map(set).collect();
    EDITED_STRIP.around(page, &esc(&page.headline), &body)
}

const EDITED_STRIP: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en"><head><meta charset="CHARSET"><title>{title} | World News - {site}</title>{head}<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"{title}","author":{"@type":"Person","name":"{slot}"},"publisher":{"@type":"NewsMediaOrganization","name":"{site}"}}</script></head><body class="story-page"><div class="topNav"><span>e-paper</span><span>Tuesday, Nov 03, 2026</span><a href="/subscribe" class="premium">Subscribe @ 2/day</a></div><header class="hdr"><a href="/"><img src="/images/mast.svg" alt="{site}"></a><ul class="sec"><li><a href="/india">Nation</a></li><li><a href="/cities">Cities</a></li><li><a href="/cricket">Cricket</a></li><li><a href="/quickreads">Quickreads</a></li></ul></header><div class="brd"><a href="/">News</a> / <a href="/world-news">World News</a> / {title}</div>
<section class="mainContainer"><section class="leftSec"><div class="fullStory current" id="dataHolder"><h1 class="hdg1" id="story-t">{title}</h1>{summary}<div class="storyBy">{top}</div><div class="dateTime secTime">Nov 03, 2026 02:44 PM IST</div><div class="actionDiv"><div class="shareBtn"><a class="fb">Share</a></div><div class="gsource"><a href="/follow">Add as a preferred source</a></div><div class="bookmark"><button>Save</button></div></div><div class="storyParagraphFigure"><figure><span><img src="/img/550x309/logo/wall.jpg" alt="For representation"></span><figcaption>Image for representation. (File photo)</figcaption></figure></div><div class="storyDetails taboola-readmore" id="art_7"><div class="detail">{body}</div></div>{foot}<div class="lastStory"><div class="lgo">{logo}</div>{notice}{link}</div>{counter}<div class="tags"><a href="/topic/walls">Walls</a><a href="/topic/council">Council</a></div><div class="newsletter"><p>Stay informed with the day's best stories from <a href="/">{site}</a>.</p></div><div class="storySubmit"><a href="/">News</a>/<a href="/world-news">World News</a>/{title}</div></div></section>
<section class="rightSec"><div class="rightBlock"><h3>Trending topics</h3></div><div class="rightBlock"><h3>Don't miss</h3>{teasers}</div></section><section class="cmts"><h4>Join the discussion</h4>{comments}</section>{author}</section><footer class="ftr"><div class="grp">{partners}</div><div>Copyright © {site}. All rights reserved.</div></footer></body></html>"##,
    both: r#"<div class="btmInfo"><small class="byLineAuthor">Written by <a href="/author/1">{names}</a>, {of}</small> <small class="byLineAuthor">| Edited by <a href="/author/desk">Web Desk</a></small></div>"#,
    only_names: r#"<div class="btmInfo"><small class="byLineAuthor">Written by <a href="/author/1">{names}</a></small> <small class="byLineAuthor">| Edited by <a href="/author/desk">Web Desk</a></small></div>"#,
    only_of: r#"<div class="btmInfo"><small class="byLineAuthor">{of}</small> <small class="byLineAuthor">| Edited by <a href="/author/desk">Web Desk</a></small></div>"#,
    name: ("{name}", ", "),
    paragraph: "<p>{text}</p>\n",
    summary: "<h2 class=\"sortDec\">{text}</h2>",
    logo: r#"<img class="lazy" data-src="{src}" src="/images/default.jpg" alt="{alt}" title="{alt}">"#,
    notice: "<p class=\"disclaimer\"><em>({text})</em></p>",
    link: r#"<p class="disclaimer"><a href="{href}"{rel} target="_blank">{inner}</a></p>"#,
    words: "Source story",
    round: Round::Words,
    teaser: r#"<div class="cartHolder listView"><div class="storyShortDetail"><div class="articleClick"><h3 class="hdg3"><a href="{href}">{headline}</a></h3></div><div class="storyBy"><small class="byLineAuthor">{by}</small></div></div></div>"#,
    partner: r#"<span><img src="{logo}" alt="{name}" loading="lazy"></span>"#,
    comment: r#"<div class="cmt"><b>{who}</b> <i>19 hours ago</i><p>{what}</p></div>"#,
    author: r#"<div class="aboutAuthor"><div class="authName">About the author</div><p>{text}</p></div>"#,
};

/// A Polish portal's section in English: writers over the text, the source at its very end as is the custom there, comments counted twice.
pub(crate) fn zrodlo(page: &Shown) -> String {
    let of = page.apart_in("Źródło: ", |label, of| {
        format!(
            "<div class=\"article-source\">{label}<span class=\"article-source__name\">{of}</span></div>\n"
        )
    });
    ZRODLO.set(page).replacen("[[source]]", &of, 1)
}

const ZRODLO: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="pl"><head><meta charset="CHARSET"><title>{title} - {site}</title>{head}<meta property="og:locale" content="pl_PL"></head><body class="art"><div id="rodo" class="rodo"><p>Szanowny Czytelniku, razem z 842 partnerami przetwarzamy dane zapisane w plikach cookies.</p><button>Przejdź do serwisu</button></div><header class="top"><a class="logo" href="/"><img src="/i/logo.svg" alt="{site}"></a><ul class="menu"><li><a href="/wiadomosci">Wiadomości</a></li><li><a href="/sport">Sport</a></li><li><a href="/english">In English</a></li></ul><span class="imieniny">Imieniny: Huberta, Sylwii</span></header>
<div class="ad-label">REKLAMA</div><main><article id="article"><header><div class="article-tags"><a href="/english">In English</a></div><h1>{title}</h1><div class="article-meta">{top}<span class="article-date"><time datetime="2026-11-03">3 listopada 2026, 9:14</time></span><a class="article-comments" href="#komentarze">2 komentarze</a></div></header><figure><picture><source type="image/webp" srcset="/f/mur.webp"><img src="/f/mur.jpg" alt="Mur przy rynku"></picture><figcaption>Mur przy rynku. Foto: Archiwum</figcaption></figure>{summary}<div class="article-body">{body}</div><div class="ad-label">DALSZA CZĘŚĆ ARTYKUŁU POD REKLAMĄ</div>{foot}[[source]]<div class="article-rights">{logo}{notice}{link}</div>{counter}<div class="opr">opr. {slot}</div><div class="fb">Udostępnij <a href="/s/f">Facebook</a> <a href="/s/x">X</a></div><p class="zglos">Masz ciekawy temat? Napisz: redakcja@courier.example</p></article><section class="polecane"><h2>Polecane</h2><ul>{teasers}</ul></section><section id="komentarze"><h2>Komentarze (2)</h2>{comments}</section>{author}</main><footer><div class="partnerzy">{partners}</div><p>© 2026 {site}</p></footer></body></html>"##,
    both: r#"<span class="article-author">{names}</span>"#,
    only_names: r#"<span class="article-author">{names}</span>"#,
    only_of: "",
    name: ("{name}", ", "),
    paragraph: "<p>{text}</p>\n",
    summary: "<div class=\"article-lead\"><strong>{text}</strong></div>",
    logo: r#"<img loading="lazy" src="{src}" srcset="{src} 1x" alt="{alt}" width="140" height="35">"#,
    notice: "<p>{text}</p>",
    link: r#"<p><a href="{href}"{rel}>{inner}</a></p>"#,
    words: "Tekst źródłowy",
    round: Round::Words,
    teaser: r#"<li><a href="{href}"><img loading="lazy" src="/f/p.jpg" alt=""><span>{headline}</span></a><small>{by}</small></li>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="kom"><b>~{who}</b> <span>wczoraj, 18:20</span><p>{what}</p><span>oceń: <a href="/+">+</a> 4 <a href="/-">-</a> 1</span></div>"#,
    author: r#"<div class="autor-box"><p>{text}</p></div>"#,
};
