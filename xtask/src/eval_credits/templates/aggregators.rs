//! In the manner of portals, planets, readers and others that show what many wrote.

use crate::eval_credits::manner::{Manner, Round};
use crate::eval_credits::page::{Logo, Place, Shown, esc};

pub(crate) fn aggregator(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| {
        let names = page
            .names
            .as_deref()
            .map(|names| format!("<dt>Author</dt><dd>{}</dd>", esc(names)))
            .unwrap_or_default();
        let of = page
            .affiliation
            .as_deref()
            .map(|of| format!("<dt>Source</dt><dd>{}</dd>", esc(of)))
            .unwrap_or_default();
        format!("<dl class=\"story-facts\">{names}{of}<dt>Read</dt><dd>4 min</dd></dl>\n")
    };
    let teasers = page.teasers_in(|headline, by, href| format!("<section class=\"river\"><h2><a href=\"{href}\">{headline}</a></h2><p>{by}</p><p>Fares on two lines will rise in the new year, and riders had until Friday to say what they think of it.</p></section>\n"));
    let partners = page
        .partners_in(|name, logo| format!("<span class=\"chip\"><img src=\"{logo}\" alt=\"\">{name}</span>"));
    format!(
        "<!doctype html><html><head><meta charset=\"CHARSET\"><title>{title} :: {site}</title>{head}</head><body>\n<header>{site}</header>\n\
         <div class=\"reader\"><h1>{title}</h1>{top}{summary}<div class=\"text\">{body}</div>{foot}<div class=\"origin\">{logo}{notice}</div>{author}</div>\n\
         {teasers}<footer><div>Sources we carry: {partners}</div></footer></body></html>",
        site = page.site,
        head = page.head(),
        top = page.at(Place::Top, by),
        summary = page.summary_in("<blockquote>", "</blockquote>"),
        body = page.paragraphs(),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("img"),
        notice = page.notice_html("<p>", "</p>"),
        author = page.author_box_in("<p class=\"staff\">", "</p>"),
    )
}

/// A portal that licenses from many: the provider's logo and name above all else, the writers under the headline.
pub(crate) const PORTAL: Manner = Manner {
    page: r##"<!doctype html><html class="NoJs" lang="en-US"><head><meta charset="CHARSET"><title>{title}</title>{head}<script type="application/ld+json">{"@type":"NewsArticle","headline":"{title}","publisher":{"@type":"Organization","name":"{site}","logo":{"@type":"ImageObject","url":"https://courier.example/l.png"}}}</script></head><body><div id="app"><div class="D(ib)"><div id="ybar"><a href="/" class="logo">{site}</a><form role="search"><input name="p"></form></div>
<div class="caas-container"><div class="caas-content-wrapper"><div class="caas-header"><div class="caas-logo">{logo}</div><div class="caas-title-wrapper"><h1 data-test-locator="headline">{title}</h1></div><div class="caas-attr"><div class="caas-attr-meta">{top}<div class="caas-attr-time-style"><time datetime="2026-11-03T09:00:00Z">Tue, November 3, 2026 at 9:00 AM</time> · 4 min read</div></div></div></div>
<div class="caas-content"><div class="caas-content-body"><div class="caas-body">{summary}{body}{foot}{notice}{link}</div></div><div class="caas-da"><div id="sda-LREC">Advertisement</div></div><div class="view-cmts-cta-wrapper"><button>View comments</button></div></div></div></div>
<div class="comments" data-spot="x">{comments}</div><div class="readmore-stream"><div class="stream-hd">Up next</div><ul class="stream-items">{teasers}</ul></div>{author}<div class="ft"><span>{site} · Terms · Privacy</span><ul class="providers">{partners}</ul></div></div></div></body></html>"##,
    both: r#"<div class="caas-attr-provider">{of}</div><div class="caas-attr-item-author"><span class="caas-author-byline-collapse">{names}</span></div>"#,
    only_names: r#"<div class="caas-attr-item-author"><span class="caas-author-byline-collapse">{names}</span></div>"#,
    only_of: r#"<div class="caas-attr-provider">{of}</div>"#,
    name: ("{name}", ", "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p><strong>{text}</strong></p>",
    logo: r#"<img class="caas-img lazy" data-src="{src}" alt="{alt}"><noscript><img alt="{alt}" src="{src}" class="caas-img"></noscript>"#,
    notice: r#"<p>{text}</p>"#,
    link: r#"<a class="caas-attr-provider-logo"{rel} href="{href}" data-ylk="elm:logo">{inner}</a>"#,
    words: "Article at its source",
    round: Round::Logo,
    teaser: r#"<li class="stream-item"><div class="Pos(r)"><div class="C(#959595)">{by}</div><h3><a href="{href}">{headline}</a></h3></div></li>"#,
    partner: r#"<li><img src="{logo}" alt="{name}"></li>"#,
    comment: r#"<div class="spcv_message"><span class="spcv_username">{who}</span><span>2 hours ago</span><div class="spcv_text">{what}</div></div>"#,
    author: r#"<div class="bio"><div>{text}</div></div>"#,
};

/// An aggregator's application: the provider's chip over the headline in a bar of its own, "Story by" beneath, a feed of cards.
pub(crate) const START_PAGE: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en-us" dir="ltr"><head><meta charset="CHARSET"><title>{title}</title>{head}</head><body><div id="root"><views-header-wc><div class="root"><a href="/" title="{site}">{site}</a><div class="searchbox">Search the web</div></div></views-header-wc><entry-point-views instance-id="EntryPointViewsWC"><consumption-page instance-src="default"><div class="consumption-page-background"><div class="consumption-page-gridarea_content"><cp-article instance-id="CpArticle-AA1"><div class="article-header"><div class="viewsHeader">{logo}<span class="viewsHeaderDate">3d • 4 min read</span></div><h1 class="viewsHeaderText">{title}</h1><div class="viewsAttribution">{top}</div></div><div class="article-body article-reader-container"><div class="article-summary">{summary}</div>{body}<slot name="AA-image-0"></slot>{foot}<p class="continue-read-break"></p>{notice}{link}</div></cp-article></div>
<div class="consumption-page-gridarea_social"><social-bar-wc><div class="comments-entry">Comments</div></social-bar-wc>{comments}</div><div class="consumption-page-gridarea_feed"><cp-feed><div class="feed-title">More for You</div>{teasers}</cp-feed></div>{author}</div></consumption-page></entry-point-views><div class="footer-wc">{partners}</div></div></body></html>"##,
    both: r##"<a class="viewsAttributionProvider" href="/community/channel/vid-7">{of}</a><span class="viewsAttributionBy">Story by {names}</span>"##,
    only_names: r##"<span class="viewsAttributionBy">Story by {names}</span>"##,
    only_of: r##"<a class="viewsAttributionProvider" href="/community/channel/vid-7">{of}</a>"##,
    name: ("{name}", ", "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p>{text}</p>",
    logo: r#"<a class="provider-image-link" href="/community/channel/vid-7"><img class="provider-image" src="{src}" alt="{alt}"></a>"#,
    notice: "<p><i>{text}</i></p>",
    link: r#"<p><a href="{href}"{rel} target="_blank" data-t="{&quot;n&quot;:&quot;destination&quot;}">{inner}</a></p>"#,
    words: "Visit the publisher",
    round: Round::Words,
    teaser: r#"<cs-card class="feed-card"><a class="heading" href="{href}">{headline}</a><div class="attribution">{by} · 2d</div></cs-card>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="sc-comment"><div class="sc-user">{who}</div><div class="sc-text">{what}</div><div class="sc-actions">Like Reply</div></div>"#,
    author: r#"<div class="sc-profile">{text}</div>"#,
};

/// A portal with finance and sport: provider's mark over the headline, writer and clock in cells, "view comments", a stream.
pub(crate) const STREAM: Manner = Manner {
    page: r##"<!doctype html><html id="atomic" class="ltr desktop" lang="en-US"><head><meta charset="CHARSET"><title>{title}</title>{head}</head><body><div id="app"><div id="ybar"><a href="/" aria-label="{site}">{site}</a><form><input placeholder="Search the web"></form></div><div class="caas"><div class="caas-container"><div class="caas-body-wrapper"><article role="article"><div class="caas-content-wrapper"><div class="caas-header"><header class="caas-title-wrapper"><h1 data-test-locator="headline">{title}</h1></header></div><div class="caas-content-byline-wrapper"><div class="caas-attr"><div class="caas-logo"><a class="caas-attr-provider-logo" href="https://partner.example/c" target="_blank">{logo}</a></div><div class="caas-attr-meta">{top}<div class="caas-attr-time-style"><time datetime="2026-11-03T09:14:00.000Z">Tue, November 3, 2026 at 9:14 AM EST</time><span class="separation">·</span><span class="caas-attr-mins-read">4 min read</span></div></div></div><div class="caas-share-buttons"><button aria-label="Share"><svg width="24" height="24" viewBox="0 0 24 24"><path d="M1 1"></path></svg></button></div></div><div class="caas-body"><p>{summary}</p>{body}{foot}{notice}{link}</div></div></article><div class="caas-readmore"><button class="link">View comments</button></div></div></div></div><div id="stream"><ul class="js-stream-content">{teasers}</ul></div><div class="canvass">{comments}</div>{author}<div id="footer-bar">{partners}</div></div></body></html>"##,
    both: r#"<div class="caas-attr-item-provider">{of}</div><div class="caas-attr-item-author"><span>{names}</span></div>"#,
    only_names: r#"<div class="caas-attr-item-author"><span>{names}</span></div>"#,
    only_of: r#"<div class="caas-attr-item-provider">{of}</div>"#,
    name: ("{name}", " and "),
    paragraph: "<p>{text}</p>\n",
    summary: "{text}",
    logo: r#"<img alt="{alt}" class="caas-img caas-lazy caas-img-loader" data-src="https://s.yimg.example/ny/api/res/1.2/7Kf/YXBwaWQ9/{src}">"#,
    notice: "<p>{text}</p>",
    link: r#"<p><a href="{href}"{rel} class="link " data-i13n="cpos:1">{inner}</a></p>"#,
    words: "Story continues at its home",
    round: Round::Words,
    teaser: r#"<li class="stream-item"><div class="Cf"><h3><a class="js-content-viewer" href="{href}">{headline}</a></h3><div class="C(#959595)"><span>{by}</span></div></div></li>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="comment-tree"><div class="comment-user"><button>{who}</button></div><div class="comment-text">{what}</div><div class="comment-tools"><button>Reply</button></div></div>"#,
    author: r#"<div class="profile-card">{text}</div>"#,
};

/// Entries of feeds set as one page: what is known of each in a list of terms, the whole text below.
pub(crate) fn planet(page: &Shown) -> String {
    let title = esc(&page.headline);
    let row = |label: &str, value: &Option<String>| {
        value.as_ref().map_or_else(String::new, |value| format!("<dt>{label}</dt><dd>{}</dd>", esc(value)))
    };
    let by = |page: &Shown| {
        format!(
            "<dl class=\"facts\">{}{}<dt>Date</dt><dd>2026-11-03 09:14</dd></dl>\n",
            row("Words", &page.names),
            row("Via", &page.affiliation)
        )
    };
    let entry = |headline: &str, by: &str, href: &str| {
        format!(
            "<div class=\"entry\"><h2><a href=\"{href}\">{headline}</a></h2><dl class=\"facts\"><dt>Words</dt><dd>{by}</dd></dl><p>The council met again on Monday and put off what it had put off before; more is to be said of it in the spring, its chair told us.</p></div>\n"
        )
    };
    let mut entries: Vec<String> =
        page.teasers.iter().map(|one| entry(&esc(&one.headline), &esc(&one.by), &esc(&one.href))).collect();
    let before = if entries.is_empty() { String::new() } else { entries.remove(0) };
    let partners =
        page.partners_in(|name, logo| format!("<li><img src=\"{logo}\" alt=\"\" width=\"16\"> {name}</li>"));
    format!(
        "<html><head><meta http-equiv=content-type content=\"text/html; charset=CHARSET\"><title>{site} reader</title>{head}</head><body><h1>{site} reader</h1><div id=\"feeds\"><h4>Subscriptions</h4><ul>{partners}</ul></div><div id=\"river\">\n\
         {before}<div class=\"entry\"><h2><a href=\"/out?7\">{title}</a></h2>{top}{summary}{body}{foot}{logo}{notice}</div>\n{after}</div>{author}</body></html>",
        site = page.site,
        head = page.head(),
        top = page.at(Place::Top, by),
        summary = page.summary_in("<p><i>", "</i></p>"),
        body = page.paragraphs(),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("img"),
        notice = page.notice_html("<p>", "</p>"),
        after = entries.concat(),
        author = page.author_box_in("<p>", "</p>"),
    )
}

/// Scraped: no class says anything, menus are rows of links, "NAME / ORGANISATION" in capitals, all of it in one cell.
pub(crate) fn scraped(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| {
        format!(
            "<div><font size=\"2\">{}</font></div>\n",
            page.by("", " / ").to_uppercase().replace("&AMP;", "&amp;")
        )
    };
    let body: String = page.body.iter().map(|text| format!("<div>{}</div>\n", esc(text))).collect();
    let teasers = page.teasers_in(|headline, by, href| {
        format!(
            "<div><a href=\"{href}\">{headline}</a></div><div><font size=\"1\">{}</font></div>",
            by.to_uppercase().replace("&AMP;", "&amp;")
        )
    });
    let partners = page.partners_in(|name, logo| format!("<img src=\"{logo}\" alt=\"{name}\" border=0>"));
    let logo = match &page.logo {
        Logo::Image { src, alt } => format!(
            "<a href=\"/frame?u=1\"><img border=0 title=\"{1}\" srcset=\"{0} 1x, {0} 2x\" alt=\"{1}\"></a>",
            esc(src),
            esc(alt)
        ),
        _ => page.logo_html("img"),
    };
    format!(
        "<html><head><meta http-equiv=\"content-type\" content=\"text/html; charset=CHARSET\"><title>{title}</title>{head}</head><body bgcolor=white><div><a href=\"/\">Home</a> | <a href=\"/a\">World</a> | <a href=\"/b\">Money</a> | <a href=\"/c\">Sport</a></div>\n\
         <div><b>BREAKING</b> Market closes early for stock-taking <b>&gt;&gt;</b> Ferry back in service after repair to its ramp <b>&gt;&gt;</b> Rain by the evening</div>\n\
         <table width=100%><tr><td valign=top><div>{site}</div><div><font size=5><b>{title}</b></font></div>{top}{summary}{body}{foot}<div>{logo}</div>{notice}<div>Share: <a href=\"/f\">F</a> <a href=\"/t\">T</a> <a href=\"/w\">W</a></div>\n\
         </td><td valign=top width=200><div><b>MORE NEWS</b></div>{teasers}</td></tr></table>{author}<div>{partners}</div><div>{site} collects news from all over the web.</div></body></html>",
        site = page.site,
        head = page.head(),
        top = page.at(Place::Top, by),
        summary = page.summary_in("<div><b>", "</b></div>"),
        foot = page.at(Place::Foot, by),
        notice = page.notice_html("<div><font size=\"2\">", "</font></div>"),
        author = page.author_box_in("<div>", "</div>"),
    )
}

/// A feed reader's copy of a page: title linked, source and writer in grey, the rest a stream.
pub(crate) const READER: Manner = Manner {
    page: r##"<!doctype html><html><head><meta charset="CHARSET"><title>{title}</title>{head}</head><body><div id="rdr"><div class="col-l"><b>{site}</b><ul><li>Town (12)</li><li>River (3)</li></ul></div><div class="col-r"><div class="e e-open"><div class="e-t">{heading}</div><div class="e-m">{top} <span class="e-d">Nov 3</span></div><div class="e-b">{summary}{body}{foot}<div>{logo}</div>{notice}{link}</div><div class="e-a"><a href="#">Star</a> <a href="#">Keep unread</a></div></div><div class="s">{teasers}</div><div class="t">{comments}</div>{author}</div><div class="b">{partners}</div></div></body></html>"##,
    both: r#"<span class="src">{of}</span> by <span class="aut">{names}</span>"#,
    only_names: r#"by <span class="aut">{names}</span>"#,
    only_of: r#"<span class="src">{of}</span>"#,
    name: ("{name}", ", "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p>{text}</p>",
    logo: r#"<img src="{src}" alt="{alt}" referrerpolicy="no-referrer">"#,
    notice: "<p>{text}</p>",
    link: r#"<a href="{href}"{rel}>{inner}</a>"#,
    words: "↗",
    round: Round::Headline,
    teaser: r#"<div class="e"><div class="e-t"><a href="{href}">{headline}</a></div><div class="e-m">{by}</div></div>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="c"><span>{who}</span>: {what}</div>"#,
    author: "<div class=\"n\">{text}</div>",
};

/// An article for a reader inside somebody's application: address and small print.
pub(crate) const INSTANT: Manner = Manner {
    page: r##"<!doctype html><html lang="en" prefix="op: http://media.example/op#"><head><meta charset="CHARSET"><title>{title}</title>{head}<meta property="op:markup_version" content="v1.0"></head><body><article><header><h3 class="op-kicker">{site}</h3><h1>{title}</h1>{summary}<time class="op-published" datetime="2026-11-03T09:14:00Z">November 3rd, 9:14 AM</time>{top}</header>{body}<footer>{foot}{logo}<aside>{notice}</aside>{link}<ul class="op-related-articles" title="More to read">{teasers}</ul><small>© {site}</small></footer></article><section>{comments}{author}</section><div>{partners}</div></body></html>"##,
    both: "<address><a>{names}</a> {of}</address>",
    only_names: "<address><a>{names}</a></address>",
    only_of: "<address>{of}</address>",
    name: ("{name}", "</a> <a>"),
    paragraph: "<p>{text}</p>\n",
    summary: "<h2>{text}</h2>",
    logo: r#"<figure class="op-mark"><img src="{src}" alt="{alt}"></figure>"#,
    notice: "<p>{text}</p>",
    link: r#"<p><a href="{href}"{rel}>{inner}</a></p>"#,
    words: "Original",
    round: Round::Words,
    teaser: r#"<li><a href="{href}">{headline}</a> {by}</li>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: "<p><b>{who}</b> {what}</p>",
    author: "<p>{text}</p>",
};

/// A front page of whole posts, ours the second of them, each with its own foot.
pub(crate) fn front_page(page: &Shown) -> String {
    let post = |headline: &str, by: &str, href: &str| {
        format!(
            "<article class=\"entry\"><h2><a href=\"{href}\">{headline}</a></h2><div class=\"entry-info\">{by} on Nov 2</div><div class=\"entry-text\"><p>Drivers are asked to leave the ring road by the second exit until further notice, the contractor says.</p>\
             <p>Work goes on through the night, and nobody can say for certain when the lamps on the ramp will be lit again, or who will pay for them.</p></div><div class=\"entry-foot\">Filed under town</div></article>"
        )
    };
    let posts: Vec<String> =
        page.teasers.iter().map(|one| post(&esc(&one.headline), &esc(&one.by), &esc(&one.href))).collect();
    let (before, after) = posts.split_at(1);
    let body = FRONT_PAGE.body(page);
    let set = FRONT_PAGE.around(page, &esc(&page.headline), &body);
    set.replace("BEFORE", &before.concat()).replace("AFTER", &after.concat())
}

const FRONT_PAGE: Manner = Manner {
    page: r##"<!doctype html><html><head><meta charset="CHARSET"><title>{site}</title>{head}</head><body><div class="top"><h1>{site}</h1></div><div class="stream">BEFORE<article class="entry"><h2><a href="/2026/11/one">{title}</a></h2><div class="entry-info">{top} on Nov 3</div><div class="entry-text">{summary}{body}</div>{foot}<div class="entry-mark">{logo}</div><div class="entry-foot">{notice}{link}</div></article>AFTER</div><div class="side">{author}{comments}</div><div class="low">{partners}</div></body></html>"##,
    both: "{names}, {of}",
    only_names: "{names}",
    only_of: "{of}",
    name: ("{name}", " and "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p><i>{text}</i></p>",
    logo: r#"<img src="{src}" alt="{alt}">"#,
    notice: "{text}",
    link: r#" <a href="{href}"{rel}>{inner}</a>"#,
    words: "Where it is from",
    round: Round::Words,
    teaser: "",
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="said"><b>{who}</b> {what}</div>"#,
    author: "<div class=\"us\">{text}</div>",
};

/// A page that runs all day: the story is one post of several, each with its time and its writer.
pub(crate) fn rolling(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| format!("<p class=\"lb-who\">{}</p>", page.by("", " of "));
    let post = |time: &str, headline: &str, who: &str, text: &str| {
        format!(
            "<section class=\"lb-post\"><time>{time}</time><h3>{headline}</h3><p class=\"lb-who\">{who}</p><p>{text}</p></section>\n"
        )
    };
    let text = "Work on the ring road goes on through the night, the contractor says, and drivers are asked to leave by the second exit until further notice.";
    let posts: Vec<String> = page
        .teasers
        .iter()
        .map(|one| {
            post(
                "08:40",
                &format!("<a href=\"{}\">{}</a>", esc(&one.href), esc(&one.headline)),
                &esc(&one.by),
                text,
            )
        })
        .collect();
    let (before, after) = posts.split_at(posts.len() / 2);
    let partners = page.partners_in(|name, logo| format!("<img src=\"{logo}\" alt=\"{name}\">"));
    format!(
        "<!doctype html><html><head><meta charset=\"CHARSET\"><title>Tuesday as it happens | {site}</title>{head}</head><body><header><a href=\"/\">{site}</a></header><main><h1>Tuesday as it happens</h1><p>All that is new in town, by our desk.</p>\n\
         <div class=\"lb-posts\">{before}<section class=\"lb-post\"><time>09:14</time><h3>{title}</h3>{top}{summary}{body}{foot}<div>{logo}</div>{notice}</section>{after}</div>{author}</main><footer>{partners}</footer></body></html>",
        site = page.site,
        head = page.head(),
        before = before.concat(),
        after = after.concat(),
        top = page.at(Place::Top, by),
        summary = page.summary_in("<p><strong>", "</strong></p>"),
        body = page.paragraphs(),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("img"),
        notice = page.notice_html("<p>", "</p>"),
        author = page.author_box_in("<section class=\"lb-post\"><p>", "</p></section>"),
    )
}

/// A reader's file of one text: over the title a link with the source's name, a dash and the authors; its rule on where actions go, and no more.
pub(crate) const SOURCE_DASH: Manner = Manner {
    page: r##"<!doctype html>
<html>
<head>
<meta charset="CHARSET">
<title>{title}</title>
{head}
<style>body{font:18px/1.5 serif;margin:2em auto;max-width:38em}.article-support p{color:#666;font-size:.8em}</style>
</head>
<body>
<div class="shelf"><a href="/">{site}</a> <a href="/saved">Saved</a> <a href="/again">Read again</a></div>
<header class="article-information">
<div class="article-categories"><p id="context-link"><a href="/cat/9">Towns and rivers</a></p></div>
<div class="article-support">
<p class="date-published" id="date-published">3 November 2026</p>
{top}
</div>
</header>
<div id="default-share-actions" class="share-actions"><a href="/share">Share</a> <a href="/keep">Keep</a></div>
<article>
<header class="article-title"><h1>{title}</h1></header>
<section class="article-body">
{summary}
{body}
</section>
{foot}
</article>
<div class="article-end">{logo}
{notice}
{link}
{counter}</div>
<aside class="set"><h2>In the same set</h2>
{teasers}
</aside>
<div class="talk">{comments}</div>
{author}
<footer><p>Texts here come from</p>
{partners}
</footer>
</body>
</html>"##,
    both: "<p class=\"source-link\">{of} &mdash; <span class=\"authors\">{names}</span></p>",
    only_names: "<p class=\"source-link\"><span class=\"authors\">{names}</span></p>",
    only_of: "<p class=\"source-link\">{of}</p>",
    name: ("{name}", ", "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p class=\"synopsis\">{text}</p>",
    logo: r#"<img class="publisher-mark" src="{src}" alt="{alt}">"#,
    notice: "<p>{text}</p>",
    link: r#"<a class="show-link" href="{href}"{rel}>{inner}</a>"#,
    words: "Visit the page this was saved from",
    round: Round::Newsroom,
    teaser: "<div class=\"set-card\"><p class=\"set-source\">{by}</p><h3><a href=\"{href}\">{headline}</a></h3></div>\n",
    partner: "<img src=\"{logo}\" alt=\"{name}\" height=\"20\">\n",
    comment: "<p><b>{who}:</b> {what}</p>\n",
    author: "<p class=\"about\">{text}</p>",
};
