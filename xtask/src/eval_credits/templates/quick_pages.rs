//! In the manner of pages made to load at once: accelerated editions, letters read in a browser, elements of a site's own.

use crate::eval_credits::manner::{Manner, Round};
use crate::eval_credits::page::{Shown, esc};

/// A plugin's accelerated theme: the title over a picture, a box of the writers before the text with the newsroom as what is said of them.
pub(crate) const BOX_BEFORE: Manner = Manner {
    page: r##"<!doctype html><html ⚡ lang="en-US"><head><meta charset="CHARSET"><link rel="preload" as="script" href="https://cdn.ampproject.example/v0.js"><title>{title}</title>{head}<style amp-custom>.featured-overlay{position:relative}.amp-author-box{display:flex;margin:15px 0}.sticky_social{width:100%}</style><script type="application/ld+json">{"@context":"https://schema.org","@type":"BlogPosting","headline":"{title}","author":{"@type":"Person","name":"{slot}"},"publisher":{"@type":"Organization","name":"{site}","logo":{"@type":"ImageObject","url":"https://courier.example/amp-logo.png"}}}</script></head><body class="body single-post amp-single"><amp-analytics type="gtag" data-credentials="include"></amp-analytics><amp-consent id="consent" layout="nodisplay"><div id="consent-ui"><p>We and our partners store cookies.</p><button on="tap:consent.accept">Accept</button></div></amp-consent><header class="header-3 h_m"><input type="checkbox" id="offcanvas-menu" class="tg"><div class="logo"><a href="/?amp=1">{site}</a></div><amp-sidebar id="sb" layout="nodisplay" side="left"><nav><ul><li><a href="/a">Home</a></li><li><a href="/b">Town</a></li></ul></nav></amp-sidebar></header>
<div class="content-wrapper"><div class="single-page-amp"><div class="featured-image"><amp-img src="/w/2026/11/wall.jpg" srcset="/w/2026/11/wall.jpg 1200w, /w/2026/11/wall-768x512.jpg 768w" width="1200" height="800" layout="responsive" alt=""></amp-img></div><div class="featured-overlay"><div class="loop-category"><ul><li><a href="/town">Town</a></li></ul></div><h1 class="amp-title">{title}</h1><div class="loop-date">1 day ago</div></div></div><div class="container">{top}<div class="amp-single-postcontent">{summary}{body}<div class="amp-ad-wrapper"><amp-ad width="300" height="250" type="doubleclick"><div placeholder>Advertisement</div></amp-ad></div>{foot}<p>{logo}</p>{notice}{link}</div><amp-pixel src="https://courier.example/px?r=RANDOM" layout="nodisplay"></amp-pixel>{counter}<amp-social-share type="email" width="45" height="33"></amp-social-share>{author}</div><div class="amp-related-posts"><h3>Related</h3><ul class="clearfix">{teasers}</ul><amp-list width="auto" height="100" layout="fixed-height" src="/amp/more.json"><template type="amp-mustache"><div><a href="{{u}}">{{t}}</a> <span>By {{w}}</span></div></template></amp-list></div><div class="amp-comments"><h3>Comments</h3><ul>{comments}</ul><a href="/closure?amp=0#respond" class="amp-comment-button">Leave a Comment</a></div></div><footer class="footer"><div class="f-w">{partners}</div><a href="/closure?nonamp=1">View Non-AMP Version</a></footer></body></html>"##,
    both: r#"<div class="amp-author-box"><amp-img src="/avatar-80.png" width="80" height="80" alt="avatar"></amp-img><div class="author-details"><span class="author-name">by {names}</span><p>{of}</p></div></div>"#,
    only_names: r#"<div class="amp-author-box"><amp-img src="/avatar-80.png" width="80" height="80" alt="avatar"></amp-img><div class="author-details"><span class="author-name">by {names}</span></div></div>"#,
    only_of: r#"<div class="amp-author-box"><div class="author-details"><p>{of}</p></div></div>"#,
    name: (r#"<a href="/author/guest?amp=1">{name}</a>"#, ", "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p><em>{text}</em></p>",
    logo: r#"<amp-img src="{src}" alt="{alt}" width="300" height="75" layout="intrinsic" class="amp-wp-enforced-sizes i-amphtml-layout-intrinsic"><noscript><img decoding="async" src="{src}" alt="{alt}" width="300" height="75"></noscript></amp-img>"#,
    notice: "<p class=\"has-text-align-center\">{text}</p>",
    link: r#"<p><a href="{href}"{rel}>{inner}</a></p>"#,
    words: "The piece where it first stood",
    round: Round::Words,
    teaser: r#"<li class="has_thumbnail"><div class="rlp-image"><a href="{href}"><amp-img src="/t.jpg" width="100" height="75"></amp-img></a></div><div class="rlp-cnt"><a href="{href}" class="related_link">{headline}</a><p>{by}</p></div></li>"#,
    partner: r#"<amp-img src="{logo}" alt="{name}" width="90" height="24"></amp-img>"#,
    comment: r#"<li class="comment"><div class="comment-author">{who} <span class="says">says:</span></div><div class="comment-content"><p>{what}</p></div></li>"#,
    author: r#"<div class="amp-author-bio"><p>{text}</p></div>"#,
};

/// A letter with several stories, read in a browser: each a block of the same make, ours between two of them and in full.
pub(crate) fn digest(page: &Shown) -> String {
    let block = |headline: &str, by: &str, href: &str| {
        format!(
            "<table role=\"presentation\" width=\"100%\" border=\"0\" cellspacing=\"0\" cellpadding=\"0\" class=\"row\"><tr><td class=\"cell\" style=\"padding:18px 24px\"><h2 style=\"font:bold 24px Georgia\"><a href=\"{href}\" style=\"color:#111\">{headline}</a></h2><p style=\"color:#777\">{by}</p><p style=\"font:16px/24px Georgia\">What was promised for the summer will now not come before the end of next year, those who run it told the council.</p><p><a href=\"{href}\">Continue &rarr;</a></p></td></tr></table>\n"
        )
    };
    let blocks: Vec<String> =
        page.teasers.iter().map(|one| block(&esc(&one.headline), &esc(&one.by), &esc(&one.href))).collect();
    let (before, after) = blocks.split_at(blocks.len().min(1));
    DIGEST.set(page).replacen("[[before]]", &before.concat(), 1).replacen("[[after]]", &after.concat(), 1)
}

const DIGEST: Manner = Manner {
    page: r##"<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xmlns:v="urn:schemas-microsoft-com:vml"><head><meta http-equiv="Content-Type" content="text/html; charset=CHARSET" /><title>{site}: this week</title>{head}<!--[if mso]><xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml><![endif]--><style type="text/css">@media only screen and (max-width:600px){.row{width:100%!important}}</style></head><body style="margin:0;background:#eee"><div style="display:none;max-height:0;overflow:hidden;mso-hide:all">Four stories for your Tuesday &#847; &#847; &#847;</div><center><table role="presentation" width="640" border="0" cellspacing="0" cellpadding="0" bgcolor="#ffffff"><tr><td align="right" style="font-size:11px"><a href="/v/77">View in your browser</a> | <a href="/f/77">Forward</a></td></tr><tr><td align="center"><a href="/"><img src="https://mailer.example/u/head.png" width="600" alt="{site}" /></a></td></tr><tr><td style="padding:0 24px"><p>Good morning. Here is what we read this week, some of it ours and some of it from others.</p></td></tr><tr><td>
[[before]]<table role="presentation" width="100%" border="0" cellspacing="0" cellpadding="0" class="row"><tr><td class="cell" style="padding:18px 24px"><h2 style="font:bold 24px Georgia">{heading}</h2>{top}{summary}{body}{foot}{logo}{notice}{link}{counter}</td></tr></table>
[[after]]</td></tr><tr><td style="padding:18px 24px" bgcolor="#f7f7f7"><h3>You wrote to us</h3>{comments}</td></tr><tr><td style="padding:18px 24px">{author}</td></tr><tr><td align="center" style="padding:18px">{partners}</td></tr><tr><td align="center" style="font-size:11px;color:#777">{site}, 12 Mill Street<br />You get this letter because you asked for it. <a href="/u/77">Unsubscribe</a></td></tr></table></center></body></html>"##,
    both: "<p style=\"color:#777\">By {names}, {of}</p>",
    only_names: "<p style=\"color:#777\">By {names}</p>",
    only_of: "<p style=\"color:#777\">{of}</p>",
    name: ("{name}", " and "),
    paragraph: "<p style=\"font:16px/24px Georgia\">{text}</p>\n",
    summary: "<p style=\"font:italic 16px/24px Georgia\">{text}</p>",
    logo: r#"<p><img src="{src}" alt="{alt}" width="140" style="display:block;border:0" /></p>"#,
    notice: "<p style=\"font:12px/18px Arial;color:#555\">{text}</p>",
    link: r#"<a href="{href}"{rel} style="color:#111">{inner}</a>"#,
    words: "From its first page",
    round: Round::Headline,
    teaser: "",
    partner: r#"<img src="{logo}" alt="{name}" height="30" /> "#,
    comment: "<p style=\"font:14px/20px Arial\">“{what}”<br />{who}</p>",
    author: r#"<p style="font:14px/20px Arial">{text}</p>"#,
};

/// Elements of the site's own, rendered before they are sent: frames with slots in shadow roots, the words themselves in the open, a card's mould beside.
pub(crate) const SLOTTED: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en"><head><meta charset="CHARSET"><title>{title} · {site}</title>{head}<link rel="modulepreload" href="/_/app.mjs"></head><body><ws-app><template shadowrootmode="open"><style>:host{display:block}main{max-width:42rem;margin:auto}</style><header part="bar"><slot name="brand"></slot><button>Menu</button></header><main><slot></slot></main><footer><slot name="base"></slot></footer></template><a slot="brand" href="/">{site}</a>
<ws-story kind="news"><template shadowrootmode="open"><style>.meta{display:flex;gap:1rem;color:#555}.say{border-top:1px solid}</style><slot name="hed"></slot><slot name="dek"></slot><div class="meta"><slot name="by"></slot><slot name="when"></slot></div><slot name="art"></slot><slot></slot><div class="say"><slot name="end"></slot></div></template><h1 slot="hed">{title}</h1>{summary}<ws-byline slot="by">{top}</ws-byline><ws-time slot="when" at="2026-11-03T09:14:00Z">3 Nov 2026</ws-time><ws-art slot="art"><template shadowrootmode="open"><figure><slot></slot><figcaption>Picture: Bay Archive</figcaption></figure></template><img src="/wall.avif" alt="A wall"></ws-art>{body}{foot}<ws-origin slot="end">{logo}{notice}{link}</ws-origin>{counter}</ws-story>
<ws-rail heading="More"><template shadowrootmode="open"><h2>More</h2><slot></slot></template>{teasers}</ws-rail><ws-talk>{comments}</ws-talk>{author}<div slot="base"><ws-friends>{partners}</ws-friends><small>{site} 2026</small></div></ws-app><template id="card-mould"><article class="card"><h3>Headline goes here</h3><p class="by">By Reporter Name, Newsroom</p></article></template><dialog id="consent"><p>We keep a cookie to know that you were here.</p></dialog></body></html>"##,
    both: r#"<span class="who">By {names}</span> <span class="from">{of}</span>"#,
    only_names: r#"<span class="who">By {names}</span>"#,
    only_of: r#"<span class="from">{of}</span>"#,
    name: ("<ws-person>{name}</ws-person>", " and "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p slot=\"dek\">{text}</p>",
    logo: r#"<ws-mark><img src="{src}" alt="{alt}" width="160" height="40" loading="lazy"></ws-mark>"#,
    notice: "<p>{text}</p>",
    link: r#"<p><a href="{href}"{rel}>{inner}</a></p>"#,
    words: "First edition",
    round: Round::Words,
    teaser: r#"<ws-card><a href="{href}"><h3>{headline}</h3></a><p class="by">{by}</p></ws-card>"#,
    partner: r#"<img src="{logo}" alt="{name}" width="80">"#,
    comment: r#"<ws-post><b>{who}</b><p>{what}</p></ws-post>"#,
    author: r#"<ws-bio><p>{text}</p></ws-bio>"#,
};
