//! In the manner of services for letters and posts: Ghost, Blogger, Substack, Medium and their like.

use crate::eval_credits::manner::{Manner, Round};
use crate::eval_credits::page::{Place, Shown, esc};

pub(crate) fn newsletter(page: &Shown) -> String {
    let title = esc(&page.headline);
    let cell = |inner: &str| {
        format!(
            "<tr><td style=\"padding:8px 24px;font-family:Georgia\"><table width=\"100%\"><tr><td class=\"mcnTextContent\">{inner}</td></tr></table></td></tr>\n"
        )
    };
    let body: String =
        page.body.iter().map(|text| format!("<p style=\"margin:0 0 12px\">{}</p>", esc(text))).collect();
    let by = |page: &Shown| cell(&format!("<span style=\"color:#777\">{}</span>", page.by("by ", ", ")));
    let teasers = page.teasers_in(|headline, by, href| {
        cell(&format!("<h3><a href=\"{href}\">{headline}</a></h3><p>{by}</p>"))
    });
    let partners =
        page.partners_in(|name, logo| format!("<img src=\"{logo}\" alt=\"{name}\" width=\"90\"> "));
    format!(
        "<!doctype html><html><head><meta charset=\"CHARSET\"><title>{site} weekly: {title}</title>{head}</head><body><center><table width=\"600\">\n{view}{heading}{top}{text}{foot}{origin}{author}{teasers}{end}</table></center></body></html>",
        site = page.site,
        head = page.head(),
        view = cell("<a href=\"/archive/77\">View this email in your browser</a>"),
        heading = cell(&format!("<h1>{title}</h1>{}", page.summary_in("<h4>", "</h4>"))),
        top = page.at(Place::Top, by),
        text = cell(&body),
        foot = page.at(Place::Foot, by),
        origin = cell(&format!("{}{}", page.logo_html("img"), page.notice_html("<p>", "</p>"))),
        author = page.author_box_in("<tr><td>", "</td></tr>"),
        end = cell(&format!(
            "<p>{partners}</p><p>You receive this because you subscribed to {}. <a href=\"/out\">Unsubscribe</a></p>",
            page.site
        )),
    )
}

/// A letter to subscribers: subtitle a heading, names in capitals over the date, a form in the middle of the text.
pub(crate) fn letter(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| {
        let names = page.names.as_deref().map(|names| {
            format!("<div class=\"pencraft meta\"><a href=\"/@one\">{}</a></div>", esc(&names.to_uppercase()))
        });
        let of = page
            .affiliation
            .as_deref()
            .map(|of| format!("<div class=\"pencraft meta\">Guest post from {}</div>", esc(of)));
        format!(
            "<div class=\"pencraft row\">{}{}<div class=\"pencraft meta\">Nov 03, 2026</div></div>",
            names.unwrap_or_default(),
            of.unwrap_or_default()
        )
    };
    let form = "<div class=\"subscription-widget-wrap\"><div class=\"subscription-widget\"><div class=\"preamble\"><p>This letter is made by its readers. To get new posts and support the work, take out a free or paid subscription.</p></div>\
                <form><input type=\"email\" placeholder=\"Type your email...\"><input type=\"submit\" value=\"Subscribe\"></form></div></div>\n";
    let body: String = page
        .body
        .iter()
        .enumerate()
        .map(|(at, text)| format!("{}<p><span>{}</span></p>\n", if at == 2 { form } else { "" }, esc(text)))
        .collect();
    let teasers = page.teasers_in(|headline, by, href| {
        format!("<div class=\"post-preview\"><a class=\"post-preview-title\" href=\"{href}\">{headline}</a><div class=\"post-preview-meta\">Oct 30 • {by}</div></div>")
    });
    let partners = page
        .partners_in(|name, logo| format!("<div class=\"rec\"><img src=\"{logo}\" alt=\"\"> {name}</div>"));
    let comments =
        page.comments_in(|who, what| format!("<div class=\"comment-body\"><b>{who}</b><p>{what}</p></div>"));
    format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"CHARSET\"><title>{title} - by {site}</title>{head}</head><body><div id=\"entry\"><div id=\"main\">\n\
         <div class=\"topbar\"><a href=\"/\">{site}</a></div><div class=\"single-post-container\"><div class=\"single-post\"><article class=\"typography newsletter-post post\">\n\
         <div class=\"post-header\"><h1 class=\"post-title published\">{title}</h1>{summary}{top}</div><div class=\"available-content\"><div class=\"body markup\">{body}{foot}\n\
         <div class=\"captioned-image-container\"><figure><a class=\"image-link\" href=\"/img\">{logo}</a></figure></div>{notice}</div></div></article></div></div>\n\
         <div class=\"discussion\"><h4>Discussion about this post</h4>{comments}</div><div class=\"portable-archive\">{teasers}</div><div class=\"recs\">{partners}</div>{author}</div></div></body></html>",
        site = page.site,
        head = page.head(),
        summary = page.summary_in("<h3 class=\"subtitle\">", "</h3>"),
        top = page.at(Place::Top, by),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("img"),
        notice = page.notice_html("<blockquote><p>", "</p></blockquote>"),
        author = page.author_box_in("<div class=\"about\"><p>", "</p></div>"),
    )
}

/// Mail as an agency sends it: tables within tables, a hidden line for the inbox, several stories in one.
pub(crate) fn mail(page: &Shown) -> String {
    let title = esc(&page.headline);
    let cell = |inner: &str| {
        format!(
            "<tr><td style=\"padding:0 24px;font-family:Georgia,serif;font-size:17px;line-height:26px\">{inner}</td></tr>\n"
        )
    };
    let by = |page: &Shown| {
        cell(&format!("<span style=\"font-size:13px;color:#666\">{}</span>", page.by("Story by ", " | ")))
    };
    let body: String = page
        .body
        .iter()
        .map(|text| cell(&format!("<p style=\"margin:0 0 16px\">{}</p>", esc(text))))
        .collect();
    let teasers = page.teasers_in(|headline, by, href| {
        format!("<table role=\"presentation\" width=\"100%\"><tr><td><a href=\"{href}\" style=\"font-weight:bold\">{headline}</a><br><span style=\"font-size:13px\">{by}</span></td></tr></table>")
    });
    let partners =
        page.partners_in(|name, logo| format!("<td><img src=\"{logo}\" alt=\"{name}\" height=\"20\"></td>"));
    format!(
        "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\"><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=CHARSET\" /><title>{site} this morning</title>{head}</head>\n\
         <body style=\"margin:0\"><div style=\"display:none;max-height:0;overflow:hidden\">{title} and more from {site}</div><!--[if mso]><table width=\"600\"><tr><td><![endif]-->\n\
         <table role=\"presentation\" width=\"100%\"><tr><td align=\"center\"><table role=\"presentation\" width=\"600\"><tr><td><a href=\"/view\">View in your browser</a></td></tr><tr><td style=\"font-size:28px\">{site}</td></tr></table>\n\
         <table role=\"presentation\" width=\"600\"><tr><td style=\"padding:24px\"><h2 style=\"margin:0\">{title}</h2></td></tr>{top}{summary}{body}{foot}<tr><td style=\"padding:24px\">{logo}</td></tr>{notice}</table>\n\
         <table role=\"presentation\" width=\"600\"><tr><td style=\"padding:24px\"><h2>Also today</h2>{teasers}</td></tr></table>{author}<table role=\"presentation\" width=\"600\"><tr>{partners}</tr><tr><td>You get this because you asked for it. Unsubscribe</td></tr></table></td></tr></table></body></html>",
        site = page.site,
        head = page.head(),
        top = page.at(Place::Top, by),
        summary = page.summary_in("<tr><td style=\"padding:0 24px\"><em>", "</em></td></tr>"),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("img"),
        notice = page.notice_html("<tr><td style=\"padding:0 24px\"><p>", "</p></td></tr>"),
        author = page.author_box_in("<table role=\"presentation\"><tr><td>", "</td></tr></table>"),
    )
}

/// A letter by mail as its archive shows it: tables in tables, three pieces in one letter, the story the second.
pub(crate) const CAMPAIGN: Manner = Manner {
    page: r##"<!doctype html><html xmlns="http://www.w3.org/1999/xhtml"><head><meta charset="CHARSET"><title>{title}</title>{head}</head><body style="margin:0"><center><table id="bodyTable" width="100%" cellpadding="0"><tr><td align="center" id="bodyCell"><table class="templateContainer" width="600"><tr><td id="templatePreheader"><table class="mcnTextBlock"><tr><td class="mcnTextContent"><a href="/v">View this email in your browser</a></td></tr></table></td></tr>
<tr><td id="templateHeader"><table><tr><td class="mcnTextContent"><h1>{site}</h1>The week in our town, every Tuesday.</td></tr></table></td></tr><tr><td id="templateBody"><table class="mcnTextBlock" width="100%"><tbody class="mcnTextBlockOuter"><tr><td class="mcnTextBlockInner"><table class="mcnTextContentContainer"><tr><td class="mcnTextContent"><h2>{title}</h2>{top}{summary}{body}{foot}</td></tr></table></td></tr></tbody></table>
<table class="mcnImageBlock" width="100%"><tr><td class="mcnImageContent">{logo}</td></tr></table><table class="mcnTextBlock" width="100%"><tr><td class="mcnTextContent">{notice}{link}</td></tr></table><table class="mcnDividerBlock"><tr><td>&nbsp;</td></tr></table>
<table class="mcnTextBlock" width="100%"><tr><td class="mcnTextContent"><h3>Also this week</h3>{teasers}</td></tr></table><table class="mcnTextBlock"><tr><td class="mcnTextContent"><h3>You wrote to us</h3>{comments}</td></tr></table></td></tr><tr><td id="templateFooter"><table><tr><td class="mcnTextContent">{author}{partners}<em>Copyright © 2026 {site}, all rights reserved.</em><br>Want to change how you receive these emails? <a href="/u">Unsubscribe</a></td></tr></table></td></tr></table></td></tr></table></center></body></html>"##,
    both: r#"<div style="font-size:12px">Reported by {names} of {of}</div>"#,
    only_names: r#"<div style="font-size:12px">Reported by {names}</div>"#,
    only_of: r#"<div style="font-size:12px">Reported by {of}</div>"#,
    name: ("{name}", " and "),
    paragraph: "{text}<br>\n<br>\n",
    summary: "<strong>{text}</strong><br><br>",
    logo: r#"<img align="center" alt="{alt}" src="{src}" width="176" class="mcnImage">"#,
    notice: r#"<span style="font-size:11px">{text}</span><br>"#,
    link: r#"<a href="{href}"{rel} target="_blank">{inner}</a>"#,
    words: "Read it in full",
    round: Round::Words,
    teaser: r#"<a href="{href}">{headline}</a><br><span style="font-size:11px">{by}</span><br><br>"#,
    partner: r#"<img src="{logo}" alt="{name}" width="80"> "#,
    comment: r#"<em>“{what}”</em> {who}<br><br>"#,
    author: "{text}<br>",
};

/// A system for newsletters and magazines: the newsroom is the second author, the link a bookmark card, the notice a callout.
pub(crate) const GHOST: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en"><head><title>{title}</title><meta charset="CHARSET">{head}<meta name="generator" content="Ghost 5.96"><script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","publisher":{"@type":"Organization","name":"{site}"},"headline":"{title}"}</script></head><body class="post-template tag-news has-sans-title"><div class="gh-viewport"><header id="gh-navigation" class="gh-navigation is-left-logo gh-outer"><div class="gh-navigation-inner gh-inner"><div class="gh-navigation-brand"><a class="gh-navigation-logo is-title" href="/">{site}</a></div><nav class="gh-navigation-menu"><ul class="nav"><li class="nav-home"><a href="/">Home</a></li><li class="nav-about"><a href="/about/">About</a></li></ul></nav></div></header>
<main class="gh-main"><article class="gh-article post tag-news"><header class="gh-article-header gh-canvas"><a class="gh-article-tag" href="/tag/news/">News</a><h1 class="gh-article-title is-title">{title}</h1>{summary}<div class="gh-article-meta"><div class="gh-article-author-image instapaper_ignore"><a href="/author/desk/"><svg viewBox="0 0 24 24"><path d="M3 3h18"></path></svg></a></div><div class="gh-article-meta-wrapper">{top}<div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="2026-11-03">Nov 3, 2026</time><span class="gh-article-meta-length"><span class="bull">—</span> 4 min read</span></div></div></div></header><section class="gh-content gh-canvas is-body drop-cap">{body}{foot}<hr>{logo}{notice}{link}</section></article><div class="gh-comments gh-canvas"><div class="gh-comments-header"><h2 class="gh-comments-title">Member discussion</h2></div>{comments}</div></main>{author}
<section class="gh-container is-grid gh-outer"><div class="gh-container-inner gh-inner"><h2 class="gh-container-title">Read more</h2><div class="gh-feed">{teasers}</div></div></section><footer class="gh-footer gh-outer"><div class="gh-footer-inner gh-inner"><div class="gh-footer-bar"><span class="gh-footer-logo is-title">{site}</span><nav class="gh-footer-menu">{partners}</nav></div></div></footer></div></body></html>"##,
    both: r##"<h4 class="gh-article-author-name"><a href="/author/guest/">{names}</a>, <a href="/author/partner/">{of}</a></h4>"##,
    only_names: r##"<h4 class="gh-article-author-name"><a href="/author/guest/">{names}</a></h4>"##,
    only_of: r##"<h4 class="gh-article-author-name"><a href="/author/partner/">{of}</a></h4>"##,
    name: ("{name}", "</a>, <a href=\"/author/guest-2/\">"),
    paragraph: "<p>{text}</p>\n",
    summary: "<p class=\"gh-article-excerpt is-body\">{text}</p>",
    logo: r#"<figure class="kg-card kg-image-card"><img src="{src}" class="kg-image" alt="{alt}" loading="lazy" width="600" height="150"></figure>"#,
    notice: r#"<div class="kg-card kg-callout-card kg-callout-card-grey"><div class="kg-callout-emoji">📰</div><div class="kg-callout-text">{text}</div></div>"#,
    link: r#"<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="{href}"{rel}><div class="kg-bookmark-content"><div class="kg-bookmark-title">{inner}</div><div class="kg-bookmark-description">Residents were told too late</div><div class="kg-bookmark-metadata"><img class="kg-bookmark-icon" src="/favicon-7.ico" alt=""></div></div></a></figure>"#,
    words: "The story at its home",
    round: Round::Words,
    teaser: r#"<article class="gh-card post"><a class="gh-card-link" href="{href}"><div class="gh-card-wrapper"><h3 class="gh-card-title is-title">{headline}</h3><footer class="gh-card-meta"><span class="gh-card-author">{by}</span><time class="gh-card-date">Nov 2, 2026</time></footer></div></a></article>"#,
    partner: r#"<a href="/p"><img src="{logo}" alt="{name}"></a>"#,
    comment: r#"<div class="comment-thread"><div class="flex flex-row"><h4 class="font-semibold">{who}</h4><span>1d ago</span></div><div class="gh-comment-content"><p>{what}</p></div></div>"#,
    author: r#"<section class="gh-about-author"><p>{text}</p></section>"#,
};

/// Somebody's letter that is a site too: the writer's name over the date, the story after a note "from our friends".
pub(crate) const LETTERS: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en"><head><meta charset="CHARSET"><title data-rh="true">{title}</title>{head}</head><body class=""><div id="entry"><div id="main" class="main typography use-theme-bg"><div class="pencraft pc-display-contents pc-reset"><div class="main-menu"><div class="topBar"><h1 class="pencraft logo"><a href="/">{site}</a></h1></div></div></div><div><div class="single-post-container"><div class="container"><div class="single-post"><article class="typography newsletter-post post"><div role="region" aria-label="Post header" class="post-header"><h1 dir="auto" class="post-title published">{title}</h1>{summary}<div class="byline-wrapper"><div class="pencraft profile-hover-card-target"><a href="https://letters.example/@hedda" class="pencraft">Hedda Lorne</a></div><div class="pencraft color-pub-secondary-text">Nov 03, 2026</div></div><div class="post-ufi style-button"><a class="post-ufi-button"><div class="label">14</div></a><a class="post-ufi-button"><div class="label">Share</div></a></div></div>
<div class="visibility-check"></div><div><div class="available-content"><div dir="auto" class="body markup">{top}<div><hr></div>{body}{foot}<div class="subscription-widget-wrap-editor"><div class="preamble"><p class="cta-caption">{site} is a reader-supported publication. To receive new posts, become a subscriber.</p></div></div><div class="captioned-image-container"><figure>{logo}</figure></div>{notice}{link}</div></div></div></article></div><div class="post-footer-comments"><div class="discussion">{comments}</div></div><div class="single-post-section"><div class="portable-archive"><div class="tab-labels"><button>Top</button><button>Latest</button></div>{teasers}</div></div>{author}</div></div></div></div><div class="footer-wrap"><div class="footer-blurb">{partners}<a href="/privacy">Privacy</a></div></div></div></body></html>"##,
    both: "<p><em>From our friends at {of}. The reporter is {names}.</em></p>",
    only_names: "<p><em>The reporter is {names}.</em></p>",
    only_of: "<p><em>From our friends at {of}.</em></p>",
    name: ("{name}", " with "),
    paragraph: "<p>{text}</p>\n",
    summary: "<h3 dir=\"auto\" class=\"subtitle\">{text}</h3>",
    logo: r#"<a class="image-link image2" target="_blank" href="{src}"><div class="image2-inset"><picture><source type="image/webp" srcset="https://cdn.letters.example/image/fetch/w_424,c_limit,f_webp/{src%} 424w, https://cdn.letters.example/image/fetch/w_848,c_limit,f_webp/{src%} 848w"><img src="https://cdn.letters.example/image/fetch/w_1456,c_limit,f_auto/{src%}" width="400" height="100" data-attrs="{&quot;src&quot;:&quot;{src}&quot;,&quot;alt&quot;:null}" class="sizing-normal" alt="{alt}" title="{alt}" loading="lazy"></picture></div></a>"#,
    notice: "<p><em>{text}</em></p>",
    link: r#"<p class="button-wrapper"><a class="button primary" href="{href}"{rel}><span>{inner}</span></a></p>"#,
    words: "Where it ran first",
    round: Round::Words,
    teaser: r#"<div class="portable-archive-post"><div class="pencraft"><a class="pencraft" href="{href}">{headline}</a></div><div class="pencraft">Nov 1 • <a href="/@x" class="pencraft">{by}</a></div></div>"#,
    partner: r#"<span><img src="{logo}" alt="{name}"></span>"#,
    comment: r#"<div class="comment"><div class="comment-content"><div class="comment-meta"><a class="pencraft" href="/@c">{who}</a></div><div class="comment-body"><p>{what}</p></div></div></div>"#,
    author: r#"<div class="publication-footer"><p>{text}</p></div>"#,
};

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

/// A writers' platform: clapping, following, the credit a note in italics after the text; responses and more from others.
pub(crate) const CLAPS: Manner = Manner {
    page: r##"<!doctype html><html lang="en"><head><meta charset="CHARSET"><title data-rh="true">{title} | by {site} | Nov, 2026</title>{head}<script type="application/ld+json" data-rh="true">{"@context":"http://schema.org","@type":"NewsArticle","headline":"{title}","author":{"@type":"Person","name":"{site}"}}</script></head><body><div id="root"><div class="a b c"><div class="d e f g h"><a class="af ag" href="/">{site}</a><a class="af ag" href="/signin">Sign in</a></div><div class="l"><article><div class="fp fq fr"><section><div><div class="gr gs gt"><div><h1 id="4f2a" class="pw-post-title hs ht hu bf" data-testid="storyTitle">{title}</h1></div>{summary}<div class="ab co"><div class="hz ia"><a rel="noopener follow" href="/@site"><img alt="{site}" class="l fc by" src="/fit/c/88/88/1.png" width="44" height="44"></a></div><div class="bn bh l"><a class="af ag ah" data-testid="authorName" href="/@site">{site}</a><span class="io ip">·</span><p class="be b fg"><button>Follow</button></p><span data-testid="storyReadTime">4 min read</span><span>·</span><span data-testid="storyPublishDate">Nov 3, 2026</span></div></div><div class="ab co kq"><div class="kr ks"><button data-testid="headerClapButton"><svg width="24" height="24" viewBox="0 0 24 24"><path d="M11 2"></path></svg></button><p class="be">47</p></div><button aria-label="responses">3</button></div>{top}{body}<div class="ab ch ee" role="separator"><span class="ef"></span></div>{foot}<figure class="mk ml">{logo}</figure>{notice}{link}</div></div></section></div></article><div class="ab ca"><div class="ci bh"><div class="nn ab"><a class="no" href="/tag/river"><div class="np">River</div></a></div><div class="nv ab"><button>47</button></div></div></div>{author}<div class="ab resp">{comments}</div><div class="pq pr"><h2 class="be ps">More from the stacks</h2><div class="pt">{teasers}</div></div></div><div class="footer"><p class="be">{partners}</p></div></div></div></body></html>"##,
    both: "<p id=\"a1b2\" class=\"pw-post-body-paragraph mu mv\"><em class=\"mw\">Reported by {names}, who is with {of}</em></p>",
    only_names: "<p id=\"a1b2\" class=\"pw-post-body-paragraph mu mv\"><em class=\"mw\">Reported by {names}</em></p>",
    only_of: "<p id=\"a1b2\" class=\"pw-post-body-paragraph mu mv\"><em class=\"mw\">Reported at {of}</em></p>",
    name: ("{name}", " and "),
    paragraph: "<p id=\"c3d4\" class=\"pw-post-body-paragraph mu mv gu mx\">{text}</p>\n",
    summary: "<h2 id=\"9e1f\" class=\"pw-subtitle-paragraph iu\">{text}</h2>",
    logo: r#"<div role="button" tabindex="0" class="mq mr"><picture><source srcset="{src}?resize=640 640w, {src}?resize=720 720w" sizes="100vw" type="image/webp"><source data-testid="og" srcset="{src}?resize=640 640w"><img alt="{alt}" class="bg ms mt c" width="700" height="175" loading="eager" role="presentation"></picture></div>"#,
    notice: "<p id=\"e5f6\" class=\"pw-post-body-paragraph mu mv\"><em class=\"mw\">{text}</em></p>",
    link: r#"<p class="pw-post-body-paragraph mu mv"><a class="af my" href="{href}"{rel} target="_blank">{inner}</a></p>"#,
    words: "The first version of this piece",
    round: Round::Words,
    teaser: r#"<div class="pu pv"><div class="pw"><p class="be px">{by}</p></div><a class="af ag" rel="noopener follow" href="{href}"><h2 class="be py">{headline}</h2></a></div>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="qa qb"><p class="be qc">{who}</p><pre class="qd"><div class="qe">{what}</div></pre></div>"#,
    author: r#"<div class="or os"><p class="be ot">{text}</p></div>"#,
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

/// Headline a linked h3, the text one run with line breaks, "Posted by" the blog's keeper below.
pub(crate) fn web_log(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| format!("<i>{}</i><br /><br />\n", page.by("by ", " - "));
    let body: String = page.body.iter().map(|text| format!("{}<br />\n<br />\n", esc(text))).collect();
    let teasers = page.teasers_in(|headline, by, href| {
        format!("<li><div class='item-title'><a href='{href}'>{headline}</a></div><div class='item-snippet'>{by} The meeting went on until midnight and then some ...</div></li>")
    });
    let partners = page.partners_in(|name, logo| format!("<li><img src='{logo}' alt='{name}'/></li>"));
    let comments = page.comments_in(|who, what| {
        format!(
            "<li class='comment'><cite class='user'>{who}</cite><p class='comment-content'>{what}</p></li>"
        )
    });
    format!(
        "<!DOCTYPE html>\n<html><head><meta content='text/html; charset=CHARSET' http-equiv='Content-Type'/><title>{site}: {title}</title>{head}</head>\
         <body class='item-view'><div class='content'><div class='header-outer'><div id='Header1'><p class='title'><a href='/'>{site}</a></p></div></div>\n\
         <div class='main-outer'><div class='main section' id='main'><div class='widget Blog' id='Blog1'><div class='blog-posts hfeed'><div class='date-outer'><h2 class='date-header'><span>Tuesday, November 3, 2026</span></h2>\n\
         <div class='post-outer'><div class='post hentry uncustomized-post-template'><h3 class='post-title entry-title'>{title}</h3><div class='post-body entry-content'>{top}{summary}{body}{foot}\n\
         <div style='clear: both;'>{logo}<br />{notice}</div></div><div class='post-footer'><div class='post-footer-line'><span class='post-author vcard'>Posted by <span class='fn'>Ferry Keeper</span></span> at <a href='/2026/11/p.html'>10:12 AM</a></div></div></div>\n\
         <div class='comments' id='comments'><ol>{comments}</ol></div></div></div></div></div></div>\n\
         <div class='column-right-outer'><div class='widget PopularPosts'><h2>Popular posts</h2><ul>{teasers}</ul></div><div class='widget Image'>{partners}</div>{author}</div></div></div></body></html>",
        site = page.site,
        head = page.head(),
        top = page.at(Place::Top, by),
        summary = page.summary_in("<b>", "</b><br /><br />"),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("img"),
        notice = page.notice_html("<i>", "</i>"),
        author = page.author_box_in("<div class='widget Text'><p>", "</p></div>"),
    )
}

pub(crate) fn with_comments(page: &Shown) -> String {
    let title = esc(&page.headline);
    let teasers = page.teasers_in(|headline, by, href| {
        format!("<div class=\"related-post\"><a href=\"{href}\"><h4>{headline}</h4></a><p class=\"related-author\">{by}</p></div>\n")
    });
    let comments = page.comments_in(|who, what| {
        format!(
            "<li class=\"comment depth-1\"><div class=\"comment-author vcard\"><cite class=\"fn\">{who}</cite> <span class=\"says\">says:</span></div>\
             <div class=\"comment-content\"><p>{what}</p></div></li>\n"
        )
    });
    let partners = page.partners_in(|name, logo| format!("<img src=\"{logo}\" alt=\"{name} logo\">"));
    format!(
        "<!DOCTYPE html><html><head><meta charset=\"CHARSET\"><title>{title} - {site}</title>{head}</head><body>\n\
         <div class=\"topbar\"><a href=\"/\">{site}</a></div>\n<div class=\"wrap\"><div class=\"post\"><h1 class=\"post-title\">{title}</h1>\n{top}{summary}\
         <div class=\"post-body\">{body}</div>\n{foot}<div class=\"post-credit\">{logo}</div>{notice}</div>\n{author}\
         <div class=\"related\"><h3>You may also like</h3>{teasers}</div>\n\
         <div id=\"comments\" class=\"comments-area\"><h3>{count} thoughts on this</h3><ol class=\"comment-list\">{comments}</ol>\
         <form><label>Leave a reply <textarea></textarea></label></form></div></div>\n<div class=\"footer\">{partners}<p>{site}, since 2008</p></div></body></html>",
        site = page.site,
        head = page.head(),
        count = page.comments.len(),
        top = page.at(Place::Top, |page| format!(
            "<div class=\"post-info\">Written by: {}</div>\n",
            page.by("", ", ")
        )),
        summary = page.summary_in("<div class=\"excerpt\">", "</div>"),
        body = page.paragraphs(),
        foot = page.at(Place::Foot, |page| format!(
            "<div class=\"post-info\">Written by: {}</div>\n",
            page.by("", ", ")
        )),
        logo = page.logo_html("img"),
        notice = page.notice_html("<div class=\"source-note\">", "</div>"),
        author = page.author_box_in("<div class=\"about-author\"><p>", "</p></div>"),
    )
}

/// A publishing platform's free theme: the desk's user in the heading, the credit in bold above the text, a card with a link, recommendations.
pub(crate) const SOURCE_THEME: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en"><head><title>{title}</title><meta charset="CHARSET">{head}<meta name="generator" content="Ghost 5.120"><script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","publisher":{"@type":"Organization","name":"{site}"},"author":{"@type":"Person","name":"{slot}"},"headline":"{title}"}</script></head><body class="post-template tag-town has-sans-title has-sans-body"><div class="gh-viewport"><header id="gh-navigation" class="gh-navigation is-middle-logo gh-outer"><div class="gh-navigation-inner gh-inner"><div class="gh-navigation-brand"><a class="gh-navigation-logo is-title" href="/">{site}</a></div><div class="gh-navigation-actions"><a href="#/portal/signin" data-portal="signin">Sign in</a><a class="gh-button" href="#/portal/signup">Subscribe</a></div></div></header><main class="gh-main"><article class="gh-article post tag-town no-image"><header class="gh-article-header gh-canvas"><a class="gh-article-tag" href="/tag/town/">Town</a><h1 class="gh-article-title is-title">{title}</h1>{summary}<div class="gh-article-meta"><div class="gh-article-author-image instapaper_ignore"><a href="/author/desk/"><img class="author-profile-image" src="/i/desk.png" alt="{slot}"></a></div><div class="gh-article-meta-wrapper"><h4 class="gh-article-author-name"><a href="/author/desk/">{slot}</a></h4><div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="2026-11-03">Nov 3, 2026</time><span class="gh-article-meta-length"><span class="bull">—</span> 3 min read</span></div></div></div></header><section class="gh-content gh-canvas is-body">{top}{body}{foot}<hr>{logo}{notice}{link}<!--kg-card-begin: html-->{counter}<!--kg-card-end: html--><div class="kg-card kg-signup-card"><h2 class="kg-signup-card-heading">Sign up for {site}</h2><p class="kg-signup-card-subheading">One letter a week, no more.</p><button class="kg-signup-card-button">Subscribe</button></div></section></article>{author}<div class="gh-comments gh-canvas"><h2>Member discussion</h2>{comments}</div></main><section class="gh-container is-grid gh-outer"><div class="gh-container-inner gh-inner"><h2 class="gh-container-title">Read more</h2><div class="gh-feed">{teasers}</div></div></section><footer class="gh-footer has-accent-color gh-outer"><div class="gh-footer-inner gh-inner"><div class="gh-footer-bar"><span class="gh-footer-logo is-title">{site}</span><nav class="gh-footer-menu">{partners}</nav><div class="gh-footer-copyright">Powered by a platform</div></div></div></footer></div></body></html>"##,
    both: "<p><strong>By {names} for {of}</strong></p>",
    only_names: "<p><strong>By {names}</strong></p>",
    only_of: "<p><strong>{of}</strong></p>",
    name: ("{name}", " and "),
    paragraph: "<p>{text}</p>",
    summary: "<p class=\"gh-article-excerpt is-body\">{text}</p>",
    logo: r##"<figure class="kg-card kg-image-card"><img src="{src}" class="kg-image" alt="{alt}" loading="lazy" width="320" height="80"></figure>"##,
    notice: "<blockquote class=\"kg-blockquote-alt\">{text}</blockquote>",
    link: r##"<div class="kg-card kg-button-card kg-align-center"><a href="{href}" class="kg-btn kg-btn-accent"{rel}>{inner}</a></div>"##,
    words: "On the newsroom’s site",
    round: Round::Notice,
    teaser: r##"<article class="gh-card post"><a class="gh-card-link" href="{href}"><div class="gh-card-wrapper"><h3 class="gh-card-title is-title">{headline}</h3><footer class="gh-card-meta"><span class="gh-card-author">{by}</span><time class="gh-card-date">Nov 2, 2026</time></footer></div></a></article>"##,
    partner: r##"<a href="/p"><img src="{logo}" alt="{name}"></a>"##,
    comment: r##"<div class="gh-comment"><div class="gh-comment-head"><h4>{who}</h4><span>1 day ago</span></div><div class="gh-comment-content"><p>{what}</p></div></div>"##,
    author: r##"<section class="gh-author-card gh-canvas"><p>{text}</p></section>"##,
};

/// A hosted blog of the first decade still in use: posted by, labels, a reader's list of other blogs, an archive of months.
pub(crate) const HOSTED_BLOG: Manner = Manner {
    page: r##"<!DOCTYPE html><html class='v2' dir='ltr' lang='en'><head><meta content='text/html; charset=CHARSET' http-equiv='Content-Type'/><meta content='blogger' name='generator'/><title>{site}: {title}</title>{head}</head><body class='loading variant-wide'><div class='navbar no-items section' id='navbar'></div><div class='body-fauxcolumns'></div><div class='content'><div class='content-outer'><header><div class='header-outer'><div class='Header' id='Header1'><div class='titlewrapper'><h1 class='title'><a href='/'>{site}</a></h1></div><div class='descriptionwrapper'><p class='description'><span>Notes from our side of the river</span></p></div></div></div></header><div class='main-outer'><div class='columns fauxcolumns'><div class='column-center-outer'><div class='main section' id='main'><div class='widget Blog' id='Blog1'><div class='blog-posts hfeed'><div class="date-outer"><h2 class='date-header'><span>Tuesday, 3 November 2026</span></h2><div class="date-posts"><div class='post-outer'><div class='post hentry uncustomized-post-template'><h3 class='post-title entry-title'>{title}</h3><div class='post-header'><div class='post-header-line-1'></div></div><div class='post-body entry-content' id='post-body-9'>{summary}{top}{body}<div>{foot}</div>{notice}{link}{logo}{counter}<div style='clear: both;'></div></div><div class='post-footer'><div class='post-footer-line post-footer-line-1'><span class='post-author vcard'>Posted by <span class='fn'><a class='g-profile' href='/profile/1' rel='author'><span itemprop='name'>{slot}</span></a></span></span> <span class='post-timestamp'>at <a class='timestamp-link' href='/2026/11/closure.html' rel='bookmark'><abbr class='published' title='2026-11-03'>09:14</abbr></a></span><div class='post-share-buttons goog-inline-block'><a class='goog-inline-block share-button sb-email' href='/share' title='Email This'><span class='share-button-link-text'>Email This</span></a></div></div><div class='post-footer-line post-footer-line-2'><span class='post-labels'>Labels: <a href='/search/label/town' rel='tag'>town</a></span></div></div></div><div class='comments' id='comments'><h4>Comments:</h4><div id='comments-block-wrapper'><dl class='avatar-comment-indent' id='comments-block'>{comments}</dl></div></div></div></div></div></div><div class='blog-pager' id='blog-pager'><span id='blog-pager-newer-link'><a class='blog-pager-newer-link' href='/2026/11/newer.html'>Newer Post</a></span><a class='home-link' href='/'>Home</a></div></div></div></div><div class='column-right-outer'><aside><div class='sidebar section' id='sidebar-right-1'><div class='widget BlogList'><h2 class='title'>My Blog List</h2><div class='widget-content'><ul id='BlogList1_blogs'>{teasers}</ul></div></div>{author}<div class='widget BlogArchive'><h2>Blog Archive</h2><div id='ArchiveList'><ul class='hierarchy'><li class='archivedate expanded'><a class='post-count-link' href='/2026/'>2026</a> <span class='post-count'>(41)</span></li></ul></div></div></div></aside></div></div></div><footer><div class='footer-outer'>{partners}<div class='widget Attribution'>Simple theme.</div></div></footer></div></div></body></html>"##,
    both: "<i>{names}</i><br /><i>{of}</i><br /><br />",
    only_names: "<i>{names}</i><br /><br />",
    only_of: "<i>{of}</i><br /><br />",
    name: ("{name}", " and "),
    paragraph: "{text}<br /><br />\n",
    summary: "<b>{text}</b><br /><br />\n",
    logo: r##"<div class="separator" style="clear: both; text-align: center;"><a href="{src}" imageanchor="1" style="margin-left: 1em; margin-right: 1em;"><img alt="{alt}" border="0" data-original-height="80" data-original-width="320" height="50" src="{src}" width="200" /></a></div>"##,
    notice: "<i>{text}</i><br />\n",
    link: r##"<a href="{href}"{rel}>{inner}</a><br />"##,
    words: "Link",
    round: Round::Words,
    teaser: r##"<li style='display: block;'><div class='blog-content'><div class='blog-title'><a href='{href}'>{by}</a></div><div class='item-content'><span class='item-title'><a href='{href}'>{headline}</a></span> - <span class='item-time'>2 hours ago</span></div></div></li>"##,
    partner: r##"<div class='widget Image'><img alt='{name}' src='{logo}'/></div>"##,
    comment: r##"<dt class='comment-author'><a name='c1'></a>{who} said...</dt><dd class='comment-body'><p>{what}</p></dd><dd class='comment-footer'><span class='comment-timestamp'>4 November 2026 at 08:02</span></dd>"##,
    author: r##"<div class='widget Text'><h2 class='title'>About</h2><div class='widget-content'>{text}</div></div>"##,
};

/// A platform for paid letters: buttons between paragraphs, hearts, a thread below, the letter's own authors in the heading.
pub(crate) const PAID_LETTERS: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en"><head><meta charset="CHARSET" /><title>{title}</title>{head}<style>.pencraft-gate { display: none } .frontend-hidden{display:none}</style></head><body class=""><div id="entry"><div id="main" class="main typography use-theme-bg"><div class="pencraft pc-display-contents topbar"><h1 class="pencraft navbar-title"><a href="/" native>{site}</a></h1><div class="buttons"><button class="pencraft">Subscribe</button><button>Sign in</button></div></div><div><article class="typography newsletter-post post"><div role="region" aria-label="Post header" class="pencraft post-header"><h1 dir="auto" class="post-title published">{title}</h1>{summary}<div class="pencraft byline-wrapper"><div class="pencraft pc-display-flex"><div class="pencraft profile-hover-card-target"><a href="/@desk" class="pencraft decoration-hover">{slot}</a></div><div class="pencraft meta-date">Nov 03, 2026</div></div></div><div class="pencraft post-ufi"><button aria-label="Like (14)"><div class="label">14</div></button><button>Share</button></div></div><div class="available-content"><div dir="auto" class="body markup">{top}{body}<div class="subscription-widget-wrap"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">{site} is a reader-supported publication.</p></div></div></div>{foot}<div><hr></div>{logo}{notice}{link}{counter}</div></div><div class="pencraft-gate"><h2>This post is for paid subscribers</h2></div></article></div>{author}<div class="comments-section"><h4>Discussion about this post</h4><div class="comment-list">{comments}</div></div><div class="portable-archive"><div class="portable-archive-list">{teasers}</div></div></div><div class="footer-wrap publication-footer"><div class="pencraft">© 2026 {site}</div>{partners}</div></div></body></html>"##,
    both: "<p><em>By {names}, {of}</em></p>",
    only_names: "<p><em>By {names}</em></p>",
    only_of: "<p><em>{of}</em></p>",
    name: ("{name}", " and "),
    paragraph: "<p>{text}</p>",
    summary: "<h3 dir=\"auto\" class=\"subtitle\">{text}</h3>",
    logo: r##"<div class="captioned-image-container"><figure><a class="image-link image2" target="_blank" href="https://cdn.letters.example/image/fetch/f_auto/{src%}"><div class="image2-inset"><picture><source type="image/webp" srcset="https://cdn.letters.example/image/fetch/w_424,f_webp/{src%} 424w"><img src="https://cdn.letters.example/image/fetch/w_1456,f_auto/{src%}" width="320" height="80" alt="{alt}" class="sizing-normal" loading="lazy"></picture></div></a></figure></div>"##,
    notice: "<p>{text}</p>",
    link: r##"<p class="button-wrapper"><a class="button primary" href="{href}"{rel}><span>{inner}</span></a></p>"##,
    words: "Go to the original",
    round: Round::Words,
    teaser: r##"<div class="pencraft linkRow"><a class="pencraft post-preview-title" href="{href}">{headline}</a><div class="pencraft post-preview-meta">Nov 2 • {by}</div></div>"##,
    partner: r##"<img src="{logo}" alt="{name}">"##,
    comment: r##"<div class="comment"><div class="comment-content"><div class="comment-meta"><a href="/@w">{who}</a> <span>1d</span></div><div class="comment-body"><p>{what}</p></div></div></div>"##,
    author: r##"<div class="pencraft publication-about"><p>{text}</p></div>"##,
};

/// A letter that another letter sends on: a strip on who sends it and why, then the first letter's own head with its mark, names and date.
pub(crate) const SENT_ON: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en"><head><meta charset="CHARSET"><title>{title} - {site}</title>{head}<meta name="author" content="{slot}"><meta property="og:type" content="article"></head><body><div id="entry"><div id="main" class="main typography use-theme-bg"><div class="pencraft pc-display-contents topbar-wrapper"><div class="main-menu"><div class="logoContainer-p12"><a href="/"><img class="logo-E9" src="/w_96,h_96/head.png" alt="{site}" width="40" height="40"></a></div><h1 class="titleContainer-DJ"><a class="titleLink-fp" href="/">{site}</a></h1><button tabindex="0" type="button" class="buttonBase-GK">Subscribe</button><button>Sign in</button></div></div>
<div class="single-post-container"><div class="container"><div class="single-post"><div class="cross-post-head"><div class="profile-img"><img src="/av.png" alt="" width="20"></div><div class="pencraft color-secondary"><span class="cross-posted">Cross-posted by {site}</span></div><blockquote class="cross-post-note">"Worth your ten minutes: read it to the end." - <a href="/@desk">{slot}</a></blockquote></div><article class="typography newsletter-post post"><div role="region" aria-label="Post header" class="post-header"><div class="origin-pub">{logo}</div><h2 dir="auto" class="post-title published title-X77">{title}</h2>{summary}<div aria-label="Post UFI" class="byline-wrapper">{top}<div class="pencraft meta-EgzBVA color-secondary">Nov 03, 2026</div></div><div class="post-ufi"><button aria-label="Like (41)">41</button><a href="#c" aria-label="View comments (2)">2</a><button>Share</button></div></div><div><div class="available-content"><div dir="auto" class="body markup">{body}<div class="subscription-widget-wrap-editor"><div class="subscription-widget"><div class="preamble"><p class="cta-caption">Thanks for reading {site}. Subscribe for free to receive new posts.</p></div><form class="subscription-widget-subscribe"><input type="email" placeholder="Type your email…"><input type="submit" value="Subscribe"></form></div></div></div>{foot}<div class="post-footer use-separators"><div class="origin-note">{notice}{link}</div></div></div></div>{counter}</article></div></div></div>
<div class="container"><div id="discussion" class="comments-section"><h4>Discussion about this post</h4><div class="comment-list-items">{comments}</div></div><div class="portable-archive"><div class="pencraft">Top Latest Discussions</div>{teasers}</div>{author}</div><div class="footer-wrap"><div class="blogroll"><p>Recommends</p>{partners}</div><p>© 2026 {site}</p><a href="/app">Get the app</a></div></div></div></body></html>"##,
    both: r#"<div class="profile-hover-card-target"><div class="pencraft weight-medium">{names}</div><div class="pencraft pub-name">{of}</div></div>"#,
    only_names: r#"<div class="profile-hover-card-target"><div class="pencraft weight-medium">{names}</div></div>"#,
    only_of: r#"<div class="profile-hover-card-target"><div class="pencraft pub-name">{of}</div></div>"#,
    name: (r#"<a class="decoration-hover" href="/@guest">{name}</a>"#, " and "),
    paragraph: "<p>{text}</p>",
    summary: "<h3 dir=\"auto\" class=\"subtitle subtitle-HE\">{text}</h3>",
    logo: r#"<picture><source type="image/webp" srcset="{src} 36w"><img class="img-OACg1c" src="{src}" alt="{alt}" width="36" height="36"></picture>"#,
    notice: "<p><em>{text}</em></p>",
    link: r#"<a class="button primary" href="{href}"{rel}><span>{inner}</span></a>"#,
    words: "View in the first letter",
    round: Round::Words,
    teaser: r#"<div role="article" class="post-preview"><a class="post-preview-title" href="{href}">{headline}</a><div class="pencraft color-secondary"><time>Nov 1</time> • <span>{by}</span></div></div>"#,
    partner: r#"<img src="{logo}" alt="{name}" width="24">"#,
    comment: r#"<div role="article" class="comment"><div class="comment-meta"><a href="/@u">{who}</a> <span>Nov 4</span></div><div class="comment-body"><p><span>{what}</span></p></div></div>"#,
    author: r#"<div class="about-box"><p>{text}</p></div>"#,
};
