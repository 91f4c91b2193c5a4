//! In the manner of registers: journals, libraries of documents and archives, which set what they know of a text in fields beside it.

use crate::eval_credits::manner::{Manner, Round};
use crate::eval_credits::page::{Shown, esc};

/// A journals' system: the authors a list with an affiliation under each, every fact in a section with a label, the licence below.
pub(crate) fn journal_sections(page: &Shown) -> String {
    let of = page.affiliation.as_deref().map(esc);
    let of = of.map(|of| format!("<span class=\"affiliation\">{of}</span>")).unwrap_or_default();
    JOURNAL_SECTIONS.set(page).replace("[[of]]", &of)
}

const JOURNAL_SECTIONS: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en-US" xml:lang="en-US"><head><meta charset="CHARSET"><title>{title} | {site}</title>{head}<meta name="generator" content="Open Journal 3.3"><meta name="citation_journal_title" content="{site}"><meta name="citation_title" content="{title}"></head><body class="pkp_page_article pkp_op_view" dir="ltr"><div class="pkp_structure_page"><header class="pkp_structure_head" id="headerNavigationContainer" role="banner"><div class="pkp_head_wrapper"><div class="pkp_site_name"><a href="/index" class="is_text">{site}</a></div><nav class="pkp_site_nav_menu" aria-label="Site Navigation"><ul class="pkp_nav_list"><li><a href="/issue/current">Current</a></li><li><a href="/issue/archive">Archives</a></li></ul></nav></div></header>
<div class="pkp_structure_content has_sidebar"><div class="pkp_structure_main" role="main"><div class="page page_article"><nav class="cmp_breadcrumbs" role="navigation"><ol><li><a href="/">Home</a><span class="separator">/</span></li><li><a href="/archive">Archives</a><span class="separator">/</span></li><li class="current"><span aria-current="page">Reprints</span></li></ol></nav><article class="obj_article_details"><h1 class="page_title">{title}</h1><h2 class="subtitle">{summary}</h2><div class="row"><div class="main_entry"><section class="item authors"><h2 class="pkp_screen_reader">Authors</h2>{top}</section><section class="item doi"><h2 class="label">Identifier:</h2><span class="value"><a href="/id/10.9/77">10.9/77</a></span></section><section class="item keywords"><h2 class="label">Keywords:</h2><p class="value">buildings, repair, councils</p></section><section class="item abstract"><h2 class="label">Text</h2>{body}</section>{foot}<section class="item provenance"><h2 class="label">Provenance</h2>{logo}{notice}{link}</section>{author}</div>
<div class="entry_details"><div class="item cover_image"><div class="sub_item"><a href="/issue/7"><img src="/public/cover.jpg" alt="Cover of the issue"></a></div></div><div class="item galleys"><ul class="value galleys_links"><li><a class="obj_galley_link pdf" href="/view/7/7">PDF</a></li></ul></div><div class="item published"><section class="sub_item"><h2 class="label">Published</h2><div class="value"><span>2026-11-03</span></div></section></div><div class="item citation"><section class="sub_item citation_display"><h2 class="label">How to Cite</h2><div class="value"><div id="citationOutput" role="region" aria-live="polite"><div class="csl-bib-body"><div class="csl-entry">({site}, 2026). {title}. <i>{site}</i>, <i>4</i>(11).</div></div></div></div></section></div><div class="item copyright">{counter}<p>Copyright stays with whoever wrote.</p></div></div></div></article><div id="articlesBySameAuthorList"><h3>Most read of the last week</h3><ul>{teasers}</ul></div><div class="comments">{comments}</div></div></div><div class="pkp_structure_sidebar left" role="complementary"><div class="pkp_block block_information"><span class="title">Information</span><div class="content"><ul><li><a href="/readers">For Readers</a></li></ul></div></div></div></div><div class="pkp_structure_footer_wrapper" role="contentinfo"><div class="pkp_footer_content">{partners}</div></div></div></body></html>"##,
    both: r#"<ul class="authors">{names}</ul>"#,
    only_names: r#"<ul class="authors">{names}</ul>"#,
    only_of: r#"<ul class="authors"><li>[[of]]</li></ul>"#,
    name: ("<li><span class=\"name\">\n\t\t{name}\n\t</span>\n\t[[of]]</li>", ""),
    paragraph: "<p>{text}</p>\n",
    summary: "{text}",
    logo: r#"<p><img src="{src}" alt="{alt}" style="max-width: 200px"></p>"#,
    notice: "<p>{text}</p>",
    link: r#"<p class="value"><a href="{href}"{rel}>{inner}</a></p>"#,
    words: "Version of record",
    round: Round::Words,
    teaser: r#"<li><div class="obj_article_summary"><h3 class="title"><a href="{href}">{headline}</a></h3><div class="meta"><div class="authors">{by}</div><div class="pages">4-7</div></div></div></li>"#,
    partner: r#"<a href="/p"><img src="{logo}" alt="{name}"></a>"#,
    comment: r#"<div class="comment"><h4>{who}</h4><p>{what}</p></div>"#,
    author: r#"<section class="item author_bios"><h2 class="label">Author Biography</h2><div class="value">{text}</div></section>"#,
};

/// An aid organisation's library of documents: country and format over the title, the source with its mark in a box of terms, more from others.
pub(crate) const DOSSIER: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en" dir="ltr" prefix="og: https://ogp.me/ns#"><head><meta charset="CHARSET" /><title>{title} - Valley | {site}</title>{head}<meta name="robots" content="index" /></head><body class="rwui rw-report"><noscript><p>This site works without scripts.</p></noscript><header class="cd-header" role="banner"><div class="cd-global-header"><a class="cd-site-logo" href="/"><span class="visually-hidden">{site}</span><svg width="120" height="40" aria-hidden="true"><rect width="120" height="40"></rect></svg></a><nav><ul><li><a href="/countries">Countries</a></li><li><a href="/updates">Updates</a></li><li><a href="/jobs">Jobs</a></li></ul></nav></div></header>
<main role="main"><article class="rw-article rw-report--full"><header class="rw-article__header"><div class="rw-entity-country-slug"><a href="/valley">Valley</a> <span>+ 1 more</span></div><h1 class="rw-article__title">{title}</h1>{summary}<footer>{top}</footer></header><div class="rw-article__content"><div class="rw-report__content">{body}</div></div><section class="rw-report__details"><h2 class="rw-article__title">Report details</h2>{foot}<div class="rw-report__details__source">{logo}</div><div class="rw-note">{notice}{link}</div>{counter}<dl class="rw-entity-meta rw-entity-meta--details"><dt class="rw-entity-meta__tag-label">Primary country</dt><dd><a href="/valley">Valley</a></dd><dt>Other country</dt><dd>Upland</dd><dt>Format</dt><dd>News and Press Release</dd><dt>Themes</dt><dd><ul><li>Shelter</li><li>Water</li></ul></dd><dt>Language</dt><dd>English</dd></dl></section><ul class="rw-share"><li><button type="button">Share</button></li></ul></article>
<section class="rw-river" id="related"><h2 class="rw-river__title">Related Content</h2>{teasers}</section><section>{comments}</section>{author}</main><footer class="cd-footer"><p>{site} is a service of those who read it.</p><div class="cd-footer__partners">{partners}</div></footer></body></html>"##,
    both: r#"<dl class="rw-entity-meta rw-entity-meta--core"><dt>Format</dt><dd class="rw-entity-meta__tag-value--format">News and Press Release</dd><dt class="rw-entity-meta__tag-label--source">Source</dt><dd class="rw-entity-meta__tag-value--source"><ul><li><a href="/organization/77">{of}</a></li></ul></dd><dt>Author</dt><dd><ul>{names}</ul></dd><dt>Posted</dt><dd><time datetime="2026-11-03">3 Nov 2026</time></dd><dt>Originally published</dt><dd><time datetime="2026-11-02">2 Nov 2026</time></dd></dl>"#,
    only_names: r#"<dl class="rw-entity-meta rw-entity-meta--core"><dt>Format</dt><dd>News and Press Release</dd><dt>Author</dt><dd><ul>{names}</ul></dd><dt>Posted</dt><dd><time datetime="2026-11-03">3 Nov 2026</time></dd></dl>"#,
    only_of: r#"<dl class="rw-entity-meta rw-entity-meta--core"><dt>Format</dt><dd>News and Press Release</dd><dt>Source</dt><dd><ul><li><a href="/organization/77">{of}</a></li></ul></dd><dt>Posted</dt><dd><time datetime="2026-11-03">3 Nov 2026</time></dd></dl>"#,
    name: ("<li>{name}</li>", ""),
    paragraph: "<p>{text}</p>\n",
    summary: "<p class=\"rw-report__headline-summary\">{text}</p>",
    logo: r#"<a href="/organization/77"><img class="rw-source-logo" loading="lazy" src="{src}" alt="{alt}" width="220" height="80" /></a>"#,
    notice: "<p>{text}</p>",
    link: r#"<p class="rw-report__origin"><a href="{href}"{rel} target="_blank">{inner}</a></p>"#,
    words: "See the document at its source",
    round: Round::Words,
    teaser: r#"<article class="rw-river-article"><header><div class="rw-entity-country-slug">Upland</div><h3><a href="{href}">{headline}</a></h3></header><dl class="rw-entity-meta"><dt>Source</dt><dd>{by}</dd><dt>Posted</dt><dd>1 Nov 2026</dd></dl></article>"#,
    partner: r#"<img src="{logo}" alt="{name}" loading="lazy" />"#,
    comment: r#"<div class="rw-comment"><p>{what}</p><footer>{who}</footer></div>"#,
    author: r#"<section class="rw-about"><p>{text}</p></section>"#,
};

/// A text edition: the story in one block of fixed width whose lines are broken by hand, dashes for rules, the rest beneath it.
pub(crate) fn text_edition(page: &Shown) -> String {
    let mut text: Vec<String> =
        page.summary.iter().map(|summary| format!("  [ {} ]", wrapped(&esc(summary), 66))).collect();
    text.extend(page.body.iter().map(|paragraph| wrapped(&esc(paragraph), 70)));
    let body = format!("<pre>\n{}\n</pre>\n", text.join("\n\n"));
    TEXT_EDITION.around(page, &esc(&page.headline), &body)
}

/// `text` with a line break in place of a space wherever a line would grow over `width` letters.
fn wrapped(text: &str, width: usize) -> String {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let line = lines.pop().unwrap_or_default();
        if !line.is_empty() && line.chars().count() + word.chars().count() >= width {
            lines.push(line);
            lines.push(word.to_owned());
        } else {
            lines.push(if line.is_empty() { word.to_owned() } else { format!("{line} {word}") });
        }
    }
    lines.join("\n")
}

const TEXT_EDITION: Manner = Manner {
    page: r##"<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=CHARSET"><TITLE>{site} text edition: {title}</TITLE>{head}</HEAD><BODY><A HREF="/">[{site}]</A> <A HREF="/index.txt">[Index]</A> <A HREF="/prev">[Prev]</A> <A HREF="/next">[Next]</A><HR><H2>{title}</H2>{top}Date: Tue, 3 Nov 2026 09:14:00 +0000<BR><HR>{body}<HR>{foot}{logo}{notice}{link}{counter}<HR>{author}<B>Follow-ups</B><UL>{comments}</UL><B>Same day</B><UL>{teasers}</UL><HR><SMALL>Mirrors and friends: {partners}<BR>{site}, no pictures since 1996.</SMALL></BODY></HTML>"##,
    both: "From: {names} ({of})<BR>\n",
    only_names: "From: {names}<BR>\n",
    only_of: "From: {of}<BR>\n",
    name: ("{name}", ", "),
    paragraph: "{text}\n\n",
    summary: "{text}",
    logo: r#"<P><IMG SRC="{src}" ALT="{alt}" BORDER=0></P>"#,
    notice: "<P><TT>{text}</TT></P>",
    link: r#"<P><TT><A HREF="{href}"{rel}>{inner}</A></TT></P>"#,
    words: "[Source]",
    round: Round::Words,
    teaser: "<LI><A HREF=\"{href}\">{headline}</A> <EM>{by}</EM></LI>\n",
    partner: r#"<IMG SRC="{logo}" ALT="{name}" BORDER=0> "#,
    comment: "<LI><STRONG>{who}</STRONG>: {what}</LI>\n",
    author: "<P>{text}</P><HR>",
};

/// A science portal: an editors' box of checks over the text, the newsroom as "Provided by" under it, a citation and a line on copyright.
pub(crate) fn provided_by(page: &Shown) -> String {
    let of = page.apart_in("Provided by ", |label, of| {
        format!("<p class=\"article-main__provider\">{label}<a href=\"/partners/77/\">{of}</a></p>\n")
    });
    PROVIDED_BY.set(page).replacen("[[provider]]", &of, 1)
}

const PROVIDED_BY: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en"><head><meta charset="CHARSET" /><title>{title}</title>{head}<meta property="og:site_name" content="{site}" /><link rel="preload" href="/css/app.css" as="style" /></head><body class="d-flex flex-column"><header class="header sticky-top"><div class="container"><a class="header__logo" href="/"><svg width="90" height="30" role="img" aria-label="{site}"><circle cx="15" cy="15" r="14"></circle></svg></a><ul class="nav"><li><a href="/earth-news/">Earth</a></li><li><a href="/other-news/">Other</a></li></ul></div></header>
<section class="content-main"><div class="container"><div class="row"><div class="col main"><div class="news-article"><p class="text-uppercase text-low"><time>November 3, 2026</time></p><h1 class="text-extra-large line-low mb-2">{title}</h1><p class="article-byline text-low">{top}</p><div class="article-banner"><div class="article__info-item"><h5><a href="/editorials/">Editors' notes</a></h5><p>This article has been read under the <a href="/editorials/">process</a> and <a href="/policies/">policies</a> of {site}. Its editors have marked the following while they checked it:</p><ul><li>fact-checked</li><li>trusted source</li><li>proofread</li></ul></div></div><figure class="article-img"><img src="/gfx/news/cracks.jpg" alt="Cracks in plaster" /><figcaption class="text-truncate">Cracks in plaster, for illustration. Credit: Pixelpool/CC0 Public Domain</figcaption></figure><div class="mt-4 article-main">{summary}{body}<div class="article-main__more p-4"><strong>More information:</strong> <a href="/reports/">The report in full</a></div>[[provider]]{foot}{logo}{notice}{link}{counter}</div>
<div class="article-main__note"><p class="mb-4"><strong>Citation</strong>: {title} (2026, November 3) retrieved 4 November 2026 from https://courier.example/2026/closure</p><p>This document is subject to copyright. Apart from any fair dealing for private study, no part may be reproduced without written permission.</p></div></div><div class="article-main__explore"><h4>Explore further</h4>{teasers}</div><a class="btn" href="#" data-toggle="collapse">Load comments (2)</a><div id="comments">{comments}</div>{author}</div><aside class="col sidebar"><div class="ads-336x280"></div><div class="sidebar-inner"><h4>Featured</h4></div><form><h5>Newsletters</h5><input type="email" placeholder="Your email" /><button>Subscribe</button></form></aside></div></div></section><footer><ul class="footer-partners">{partners}</ul><p>{site} 2003 - 2026</p></footer></body></html>"##,
    both: "by {names}",
    only_names: "by {names}",
    only_of: "",
    name: ("{name}", " and "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p><b>{text}</b></p>",
    logo: r#"<figure><img loading="lazy" src="{src}" alt="{alt}" height="40" /></figure>"#,
    notice: "<p class=\"text-low\"><i>{text}</i></p>\n",
    link: r#"<p class="text-low"><a href="{href}"{rel} target="_blank">{inner}</a></p>"#,
    words: "Provider's page of this story",
    round: Round::Words,
    teaser: r#"<article class="sorted-article"><figure><a href="{href}"><img data-src="/t.jpg" src="/1x1.png" class="lazyload" alt="" /></a></figure><div><h4><a class="news-link" href="{href}">{headline}</a></h4><p class="text-low">{by}</p><span class="text-low">Nov 2, 2026</span><span>0</span></div></article>"#,
    partner: r#"<li><img src="{logo}" alt="{name}" /></li>"#,
    comment: r#"<div class="comment"><div class="comment__head"><span>{who}</span> <small>Nov 04, 2026</small></div><div class="comment__text">{what}</div></div>"#,
    author: r#"<div class="author-card"><p>{text}</p></div>"#,
};

/// A library of clippings: what is known of one in a table with heads at its side, the cutting itself under a rule.
pub(crate) const CLIPPING: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en"><head><meta charset="CHARSET"><title>Clipping 2026/1103-7 | {site}</title>{head}<link rel="stylesheet" href="/typo3temp/assets/compressed/merged.css"></head><body id="p212" class="page-level-3 layout-library"><div class="lib-head"><a href="/">{site}</a><form action="/search"><label for="q">Search the clippings</label><input id="q" name="tx_kesearch[sword]"></form></div><div class="lib-path"><a href="/">Home</a> › <a href="/clippings">Clippings</a> › <a href="/clippings/2026-11">November 2026</a></div>
<div id="c880" class="frame frame-default"><div class="lib-record"><h1>{title}</h1>{top}<hr><div class="lib-cutting">{summary}{body}</div>{foot}<hr><div class="lib-mark">{logo}</div><div class="lib-rights">{notice}{link}</div>{counter}</div><p class="lib-nav"><a href="/clippings/6">‹ Clipping 6</a> <a href="/clippings">All of the day</a> <a href="/clippings/8">Clipping 8 ›</a></p></div><div class="frame"><h2>Other clippings on this matter</h2><ul class="lib-list">{teasers}</ul></div><div class="frame"><h2>Notes by readers of the library</h2>{comments}</div>{author}<div class="lib-foot"><p>Held with the help of</p>{partners}<p>{site}, reading room open Monday to Thursday</p></div></body></html>"##,
    both: r#"<table class="lib-facts"><tbody><tr><th scope="row">Date</th><td>2026-11-03</td></tr><tr><th scope="row">Publication</th><td>{of}</td></tr><tr><th scope="row">Written by</th><td>{names}</td></tr><tr><th scope="row">Length</th><td>4 columns</td></tr><tr><th scope="row">Language</th><td>English</td></tr></tbody></table>"#,
    only_names: r#"<table class="lib-facts"><tbody><tr><th scope="row">Date</th><td>2026-11-03</td></tr><tr><th scope="row">Written by</th><td>{names}</td></tr><tr><th scope="row">Length</th><td>4 columns</td></tr><tr><th scope="row">Language</th><td>English</td></tr></tbody></table>"#,
    only_of: r#"<table class="lib-facts"><tbody><tr><th scope="row">Date</th><td>2026-11-03</td></tr><tr><th scope="row">Publication</th><td>{of}</td></tr><tr><th scope="row">Length</th><td>4 columns</td></tr><tr><th scope="row">Language</th><td>English</td></tr></tbody></table>"#,
    name: ("{name}", "; "),
    paragraph: "<p class=\"bodytext\">{text}</p>\n",
    summary: "<p class=\"bodytext\"><b>{text}</b></p>",
    logo: r#"<img src="{src}" width="200" height="50" alt="{alt}" title="{alt}">"#,
    notice: "<p class=\"bodytext\">{text}</p>",
    link: r#"<p class="bodytext"><a href="{href}"{rel} class="external-link-new-window" target="_blank">{inner}</a></p>"#,
    words: "Where it was clipped from",
    round: Round::Words,
    teaser: r#"<li><a href="{href}">{headline}</a><br><span>{by}</span></li>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="lib-note"><p>{what}</p><p><i>{who}</i></p></div>"#,
    author: r#"<div class="frame"><p>{text}</p></div>"#,
};

/// A system for papers with code in them: a grid of heads over names, newsrooms and the date, an appendix on how to cite.
pub(crate) fn title_block(page: &Shown) -> String {
    let of = page.affiliation.as_deref().map(esc);
    let of = of.map(|of| {
        format!("<div class=\"quarto-title-meta-contents\"><p class=\"affiliation\">{of}</p></div>")
    });
    TITLE_BLOCK.set(page).replace("[[of]]", &of.unwrap_or_default())
}

const TITLE_BLOCK: Manner = Manner {
    page: r##"<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en"><head>
<meta charset="CHARSET">
<meta name="generator" content="quarto-1.6.40">
<title>{title} – {site}</title>
{head}
</head>
<body class="nav-fixed fullcontent quarto-light">
<div id="quarto-search-results"></div>
<header id="quarto-header" class="headroom fixed-top"><nav class="navbar navbar-expand-lg"><div class="navbar-container container-fluid"><div class="navbar-brand-container"><a class="navbar-brand" href="/index.html"><span class="navbar-title">{site}</span></a></div><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="/posts.html"><span class="menu-text">Posts</span></a></li></ul></div></nav></header>
<div id="quarto-content" class="quarto-container page-columns page-rows-contents page-layout-article page-navbar">
<div id="quarto-margin-sidebar" class="sidebar margin-sidebar zindex-bottom"></div>
<main class="content" id="quarto-document-content">
<header id="title-block-header" class="quarto-title-block default">
<div class="quarto-title"><h1 class="title">{title}</h1>{summary}<div class="quarto-categories"><div class="quarto-category">town</div><div class="quarto-category">reprint</div></div></div>
{top}
<div class="quarto-title-meta"><div><div class="quarto-title-meta-heading">Published</div><div class="quarto-title-meta-contents"><p class="date">November 3, 2026</p></div></div></div>
</header>
{body}
{foot}
<div class="callout callout-style-simple callout-note"><div class="callout-body d-flex"><div class="callout-icon-container"><i class="callout-icon"></i></div><div class="callout-body-container">{logo}
{notice}{link}</div></div></div>
{counter}
<div id="quarto-appendix" class="default"><section class="quarto-appendix-contents" role="doc-bibliography"><h2 class="anchored quarto-appendix-heading">Citation</h2><div><div class="quarto-appendix-secondary-label">BibTeX citation:</div><pre class="sourceCode code-with-copy quarto-appendix-bibtex"><code class="sourceCode bibtex">@online{2026,
  title = {Reprints of November},
  date = {2026-11-03},
  langid = {en}
}
</code></pre></div></section></div>
<section><h2 class="anchored">Other posts</h2><div class="quarto-listing quarto-listing-container-grid">{teasers}</div></section>
<section id="comments">{comments}</section>
{author}
</main></div>
<footer class="footer"><div class="nav-footer"><div class="nav-footer-left">{partners}</div><div class="nav-footer-right">{site}</div></div></footer>
</body></html>"##,
    both: "<div class=\"quarto-title-meta-author\"><div class=\"quarto-title-meta-heading\">Author</div><div class=\"quarto-title-meta-heading\">Affiliation</div>{names}</div>",
    only_names: "<div class=\"quarto-title-meta-author\"><div class=\"quarto-title-meta-heading\">Author</div>{names}</div>",
    only_of: "<div class=\"quarto-title-meta-author\"><div class=\"quarto-title-meta-heading\">Affiliation</div>[[of]]</div>",
    name: ("<div class=\"quarto-title-meta-contents\"><p class=\"author\">{name}</p></div>[[of]]", "\n"),
    paragraph: "<p>{text}</p>\n",
    summary: "<p class=\"subtitle lead\">{text}</p>",
    logo: r#"<p><img src="{src}" class="img-fluid" style="width:30.0%" alt="{alt}"></p>"#,
    notice: "<p>{text}</p>",
    link: r#"<p><a href="{href}"{rel} class="external" target="_blank">{inner}</a></p>"#,
    words: "the first publication",
    round: Round::Words,
    teaser: "<div class=\"g-col-1\"><a href=\"{href}\" class=\"quarto-grid-link\"><div class=\"quarto-grid-item card h-100\"><div class=\"card-body post-contents\"><h5 class=\"no-anchor card-title listing-title\">{headline}</h5><div class=\"card-attribution card-text-small justify\"><div class=\"listing-author\">{by}</div><div class=\"listing-date\">Nov 1, 2026</div></div></div></div></a></div>\n",
    partner: r#"<img src="{logo}" alt="{name}" class="img-fluid">"#,
    comment: "<div class=\"utterance\"><p><strong>{who}</strong></p><p>{what}</p></div>\n",
    author: r#"<aside class="about"><p>{text}</p></aside>"#,
};
