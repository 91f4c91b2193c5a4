//! In the manner of forums, journals and networks, where members bring a story.

use crate::eval_credits::manner::{Manner, Round};
use crate::eval_credits::page::{Place, Shown, esc};

/// A member of a forum pastes the story; others answer below. The byline that the forum itself sets is the member's.
pub(crate) fn forum(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| format!("{}<br>\n<br>\n", page.by("By ", ", "));
    let body: String = page.body.iter().map(|text| format!("{}<br>\n<br>\n", esc(text))).collect();
    let summary = page.summary_in("<strong class=\"text-strong\">", "</strong><br><br>");
    let post = |who: &str, text: &str| {
        format!(
            "<div class=\"post has-profile bg2\"><div class=\"inner\"><dl class=\"postprofile\"><dt>{who}</dt><dd>Posts: 403</dd><dd>Joined: May 2019</dd></dl>\
             <div class=\"postbody\"><div><h3><a href=\"#p1\">Re: closures</a></h3><p class=\"author\">by <strong>{who}</strong> » Tue Nov 03, 2026 9:14 am</p><div class=\"content\">{text}</div></div></div></div></div>\n"
        )
    };
    let answers = page.comments_in(post);
    let teasers = page.teasers_in(|headline, by, href| {
        format!("<li class=\"row\"><a class=\"topictitle\" href=\"{href}\">{headline}</a> {by}</li>")
    });
    let partners = page.partners_in(|name, logo| format!("<img src=\"{logo}\" alt=\"{name}\">"));
    let quoted = format!(
        "<strong class=\"text-strong\">{title}</strong><br>\n{top}{summary}{body}{foot}{logo}<br>{notice}",
        top = page.at(Place::Top, by),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("img"),
        notice = page.notice_html("", "<br>"),
    );
    format!(
        "<!DOCTYPE html><html dir=\"ltr\"><head><meta charset=\"CHARSET\" /><title>closures - {site}</title>{head}</head><body id=\"phpbb\" class=\"section-viewtopic\"><div id=\"wrap\"><div id=\"page-header\"><div class=\"navbar\">{site} board index</div></div>\n\
         <div id=\"page-body\"><h2 class=\"topic-title\"><a href=\"/t1\">closures</a></h2>{first}{answers}<div class=\"panel\"><ul class=\"topiclist\">{teasers}</ul></div>{author}</div><div id=\"page-footer\">{partners}</div></div></body></html>",
        site = page.site,
        head = page.head(),
        first = post("hedda_k", &quoted),
        author = page.author_box_in("<div class=\"panel\">", "</div>"),
    )
}

/// A member of a forum brings the story in a quote; the topic has other posts, each with its name and time.
pub(crate) const TOPIC: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en" class="desktop-view"><head><meta charset="CHARSET"><title>{title} - Town talk - {site}</title>{head}<meta name="generator" content="Forum 3"></head><body class="crawler"><header><a href="/">{site}</a></header><div id="main-outlet" class="wrap" role="main"><div id="topic-title"><h1><a href="/t/closing/88">{title}</a></h1><div class="topic-category"><span class="category-name">Town talk</span></div></div>
<div itemscope itemtype="http://schema.org/DiscussionForumPosting"><div id="post_1" class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator" itemprop="author"><a rel="nofollow" href="/u/ferryman"><span itemprop="name">ferryman</span></a></span><span class="crawler-post-infos"><time datetime="2026-11-03">November 3, 2026, 9:14am</time><span itemprop="position">1</span></span></div>
<div class="post" itemprop="text"><aside class="quote no-group"><blockquote>{top}{summary}{body}{foot}<p>{logo}</p>{notice}{link}</blockquote></aside></div></div>{comments}</div><div class="suggested"><h3>Suggested topics</h3><table class="topic-list"><tbody>{teasers}</tbody></table></div>{author}<footer class="container">{partners}</footer></div></body></html>"##,
    both: "<p><strong>{names}</strong><br>{of}</p>",
    only_names: "<p><strong>{names}</strong></p>",
    only_of: "<p>{of}</p>",
    name: ("{name}", ", "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p><em>{text}</em></p>",
    logo: r#"<div class="lightbox-wrapper"><a class="lightbox" href="{src}" title="{alt}"><img src="{src}" alt="{alt}" width="690" height="172"></a></div>"#,
    notice: "<p><small>{text}</small></p>",
    link: r#"<p><a href="{href}"{rel}>{inner}</a></p>"#,
    words: "Link",
    round: Round::Words,
    teaser: r#"<tr class="topic-list-item"><td class="main-link"><a href="{href}" class="raw-topic-link">{headline}</a></td><td class="posters">{by}</td><td>3</td></tr>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator"><a href="/u/x"><span>{who}</span></a></span><time datetime="2026-11-04">November 4, 2026, 7:02am</time></div><div class="post"><p>{what}</p></div></div>"#,
    author: r#"<div class="topic-body crawler-post"><div class="post"><p>{text}</p></div></div>"#,
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

/// Somebody's reblog: the story in a quote of a quote, "via" under it, notes below.
pub(crate) const REBLOG: Manner = Manner {
    page: r##"<!DOCTYPE html><html><head><meta charset="CHARSET"><title>{site} — {title}</title>{head}</head><body class="permalink-page"><div id="wrap"><h2 id="blog"><a href="/">{site}</a></h2><p id="desc">things that happen near the water</p><div class="post text"><div class="copy"><h3>{title}</h3><blockquote>{summary}{body}</blockquote><p>{top}{foot}</p>{logo}{notice}{link}</div><div class="meta"><span>Posted on Tuesday, November 3</span> <span>14 notes</span></div></div>
<ol class="notes">{comments}</ol><div class="more">{teasers}</div>{author}<div class="bottom">{partners}<p>Theme by nobody</p></div></div></body></html>"##,
    both: "{names} (via {of})",
    only_names: "{names}",
    only_of: "(via {of})",
    name: ("{name}", ", "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p><b>{text}</b></p>",
    logo: r#"<figure class="tmblr-full" data-orig-height="100" data-orig-width="400"><img src="{src}" alt="{alt}" data-orig-height="100"></figure>"#,
    notice: "<p><small>{text}</small></p>",
    link: r#"<p>(Source: <a href="{href}"{rel}>{inner}</a>)</p>"#,
    words: "link",
    round: Round::Words,
    teaser: r#"<div class="post link"><a href="{href}">{headline}</a><p>{by}</p></div>"#,
    partner: r#"<a href="/f"><img src="{logo}" alt="{name}"></a>"#,
    comment: r#"<li class="note reply"><span class="action"><a href="/u">{who}</a> added: {what}</span></li>"#,
    author: r#"<div class="ask"><p>{text}</p></div>"#,
};

/// Journals with user pictures: nested tables, comments each a table pushed to the right.
pub(crate) const JOURNAL: Manner = Manner {
    page: r##"<html><head><meta http-equiv="Content-Type" content="text/html; charset=CHARSET"><title>{site}: {title}</title>{head}</head><body bgcolor="#ffffff"><table width="100%"><tr><td bgcolor="#336699"><font color="#ffffff"><b>{site}</b></font></td></tr></table><table width="100%" cellpadding="4"><tr><td valign="top" width="120"><img src="/userpic/7" width="100" height="100"><br><b>ferrykeeper</b></td><td valign="top"><table width="100%"><tr><td><font size="-1">2026-11-03 09:14:00</font></td></tr><tr><td><font size="+1"><i>{title}</i></font></td></tr><tr><td>{top}{summary}{body}{foot}{logo}<br>{notice}{link}</td></tr><tr><td><b>Current mood:</b> curious</td></tr></table></td></tr></table><hr>
<table width="90%" align="center">{comments}</table><hr><table><tr><td><b>Previous entries</b></td></tr>{teasers}</table>{author}<center>{partners}</center></body></html>"##,
    both: "<i>{names} writes for {of}:</i><br><br>",
    only_names: "<i>{names} writes:</i><br><br>",
    only_of: "<i>{of}:</i><br><br>",
    name: ("{name}", " and "),
    paragraph: "{text}<br><br>\n",
    summary: "<b>{text}</b><br><br>",
    logo: r#"<img src="{src}" alt="{alt}" border="0">"#,
    notice: "<font size=\"-1\">{text}</font><br>",
    link: r#"<a href="{href}"{rel}>{inner}</a>"#,
    words: "original entry",
    round: Round::Words,
    teaser: r#"<tr><td><a href="{href}">{headline}</a></td><td>{by}</td></tr>"#,
    partner: r#"<img src="{logo}" alt="{name}" height="20">"#,
    comment: r#"<tr><td width="40"></td><td bgcolor="silver"><b>{who}</b> 2026-11-04 07:02 am (link)</td></tr><tr><td></td><td>{what}</td></tr>"#,
    author: "<table><tr><td><font size=\"-1\">{text}</font></td></tr></table>",
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
