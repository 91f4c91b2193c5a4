//! A sixth group, second half: see the first.

use crate::eval_credits::manner::{Manner, Round};
use crate::eval_credits::page::{Shown, esc};

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

/// A long post in a network of small servers; the answers are posts of the same make.
pub(crate) const STATUS: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en"><head><meta charset="CHARSET"><title>ferryman: "{title}" - {site}</title>{head}</head><body class="app-body"><div class="app-holder"><div class="columns-area"><div class="column-header"><a href="/">{site}</a></div><div class="scrollable"><div class="detailed-status__wrapper"><div class="detailed-status"><a class="detailed-status__display-name" href="/@ferryman"><span class="display-name"><bdi><strong>The Ferryman</strong></bdi><span class="display-name__account">@ferryman</span></span></a><div class="status__content e-content"><p><strong>{title}</strong></p>{top}{summary}{body}{foot}{notice}{link}</div><div class="media-gallery">{logo}</div><div class="detailed-status__meta"><time>Nov 3, 2026, 9:14 AM</time> · 3 boosts</div></div></div>{comments}</div></div><div class="drawer"><h4>What is going round</h4>{teasers}</div>{author}<div class="link-footer">{partners}</div></div></body></html>"##,
    both: "<p>✍️ {names} for {of}</p>",
    only_names: "<p>✍️ {names}</p>",
    only_of: "<p>✍️ {of}</p>",
    name: ("{name}", " &amp; "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p>{text}</p>",
    logo: r#"<div class="media-gallery__item"><a class="media-gallery__item-thumbnail" href="{src}"><img src="{src}" alt="{alt}" title="{alt}"></a></div>"#,
    notice: "<p>{text}</p>",
    link: r#"<p><a href="{href}"{rel} class="unhandled-link">{inner}</a></p>"#,
    words: "🔗 original",
    round: Round::Words,
    teaser: r#"<div class="story"><div class="story__details"><div class="story__details__publisher">{by}</div><a class="story__details__title" href="{href}">{headline}</a></div></div>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="status__wrapper"><div class="status"><span class="display-name"><strong>{who}</strong></span><div class="status__content"><p>{what}</p></div><time>Nov 4</time></div></div>"#,
    author: r#"<div class="account__header__bio"><p>{text}</p></div>"#,
};

/// A long read: a section a paragraph, the names in a roll at the end as a film has it.
pub(crate) const ROLL: Manner = Manner {
    page: r##"<!doctype html><html lang="en"><head><meta charset="CHARSET"><title>{title}</title>{head}</head><body class="immersive"><div class="bar"><a href="/">{site}</a></div><div class="cover"><div class="cover-title">{title}</div>{summary}</div>{body}<div class="roll">{top}{foot}<div class="roll-row"><div class="role">Design</div><div class="who">Colm Nesbitt</div></div><div class="roll-row"><div class="role">Photography</div><div class="who">Greta Moss</div></div><div class="roll-mark">{logo}</div><div class="roll-note">{notice}</div><div class="roll-note">{link}</div></div>
<div class="onwards"><div class="onwards-title">Continue with</div>{teasers}</div><div class="voices"><div class="voices-title">Voices</div>{comments}</div>{author}<div class="end-bar">{partners}</div></body></html>"##,
    both: r#"<div class="roll-row"><div class="role">Reporting</div><div class="who">{names}</div></div><div class="roll-row"><div class="role">Newsroom</div><div class="who">{of}</div></div>"#,
    only_names: r#"<div class="roll-row"><div class="role">Reporting</div><div class="who">{names}</div></div>"#,
    only_of: r#"<div class="roll-row"><div class="role">Newsroom</div><div class="who">{of}</div></div>"#,
    name: ("{name}", "<br>"),
    paragraph: "<section class=\"slide\"><div class=\"slide-inner\"><p>{text}</p></div></section>\n",
    summary: r#"<div class="cover-deck">{text}</div>"#,
    logo: r#"<svg viewBox="0 0 160 40" role="img" aria-label="{alt}"><image href="{src}" width="160" height="40"></image></svg>"#,
    notice: "{text}",
    link: r#"<a href="{href}"{rel}>{inner}</a>"#,
    words: "First appearance",
    round: Round::Words,
    teaser: r#"<a class="tile" href="{href}"><div class="tile-title">{headline}</div><div class="tile-by">{by}</div></a>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="voice"><div class="voice-text">{what}</div><div class="voice-name">{who}</div></div>"#,
    author: r#"<div class="person"><p>{text}</p></div>"#,
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

/// A television station: "by:" over names, "Posted", a disclaimer, teasers before the end of the text.
pub(crate) const STATION_TV: Manner = Manner {
    page: r##"<!doctype html><html lang="en-US"><head><meta charset="CHARSET"><title>{title} | {site}</title>{head}</head><body class="post-template-default single"><div id="page" class="site"><header id="site-header" class="site-header"><div class="site-header__logo"><a href="/">{site}</a></div></header><div class="site-content"><div class="article-header"><p class="article-breadcrumb"><a href="/local">Local News</a></p><h1 class="article-title">{title}</h1><div class="article-meta">{top}<p class="article-published">Posted: <time datetime="2026-11-03">Nov 3, 2026 / 09:14 AM EST</time></p></div></div><main class="site-main"><article class="article-body"><div class="article-content rich-text">{summary}{body}<p class="copyright">Copyright 2026 {site}. All rights reserved. This material may not be published, broadcast, rewritten, or redistributed.</p></div><div class="article-source">{foot}{logo}{notice}{link}</div></article>
<section class="article-list"><h2 class="article-list__heading">More Local News Stories</h2><div class="article-list__content">{teasers}</div></section></main><aside class="right-rail">{author}<div id="spot">{comments}</div></aside></div><footer id="site-footer">{partners}</footer></div></body></html>"##,
    both: r#"<p class="article-authors">by: <span class="article-author">{names}</span>, <span class="outlet">{of}</span></p>"#,
    only_names: r#"<p class="article-authors">by: <span class="article-author">{names}</span></p>"#,
    only_of: r#"<p class="article-authors"><span class="outlet">{of}</span></p>"#,
    name: (r#"<a href="/author/1/">{name}</a>"#, ", "),
    paragraph: "<p>{text}</p>\n",
    summary: "<h2>{text}</h2>",
    logo: r#"<figure class="article-featured-media"><img class="attachment-large" sizes="(max-width: 899px) 100vw" srcset="{src}?w=256 256w, {src}?w=320 320w" alt="{alt}" decoding="async"></figure>"#,
    notice: "<p>{text}</p>",
    link: r#"<p><a href="{href}"{rel}>{inner}</a></p>"#,
    words: "See the first report",
    round: Round::Words,
    teaser: r#"<article class="article-list__article"><h3 class="article-list__article-title"><a href="{href}">{headline}</a></h3><p class="article-list__article-authors">{by}</p></article>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="m"><span class="u">{who}</span><span class="t">{what}</span></div>"#,
    author: r#"<div class="anchor"><p>{text}</p></div>"#,
};
