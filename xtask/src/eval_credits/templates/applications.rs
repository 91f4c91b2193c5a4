//! In the manner of applications rendered on a server: hashed class names, the story again as data, parts named by number.

use crate::eval_credits::manner::{Manner, Round};
use crate::eval_credits::page::{Logo, Place, Shown, esc};

pub(crate) fn div_soup(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| {
        format!(
            "<div class=\"css-1fg3k2\"><div class=\"css-9kq1\"><span>{}</span></div></div>\n",
            page.by("", "</span><span class=\"css-dot\"> • </span><span>")
        )
    };
    let body: String =
        page.body.iter().map(|text| format!("<div class=\"css-p2x7\">{}</div>\n", esc(text))).collect();
    let teasers = page.teasers_in(|headline, by, href| {
        format!("<div class=\"css-77ab\"><a href=\"{href}\"><div class=\"css-77ac\">{headline}</div></a><div class=\"css-77ad\">{by}</div></div>\n")
    });
    let partners = page.partners_in(|name, logo| {
        format!("<div class=\"css-zz1\"><img src=\"{logo}\" alt=\"{name}\"></div>")
    });
    format!(
        "<!DOCTYPE html><html><head><meta charset=\"CHARSET\"><title>{title} — {site}</title>{head}</head><body><div id=\"root\"><div class=\"css-a1\">\n\
         <div class=\"css-b2\"><a href=\"/\">{site}</a><a href=\"/world\">World</a><a href=\"/region\">Region</a></div>\n\
         <div class=\"css-c3\"><div class=\"css-d4\"><div class=\"css-e5\">{title}</div>\n{summary}{top}{body}{foot}\
         <div class=\"css-q8\">{logo}</div>{notice}{author}</div>\n<div class=\"css-f6\"><div class=\"css-f7\">Also in the region</div>{teasers}</div></div>\n\
         <div class=\"css-g7\"><div>We republish stories by</div>{partners}</div></div></div><script>window.__DATA__={{}}</script></body></html>",
        site = page.site,
        head = page.head(),
        summary = page.summary_in("<div class=\"css-s1\">", "</div>"),
        top = page.at(Place::Top, by),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("img"),
        notice = page.notice_html("<div class=\"css-n4\">", "</div>"),
        author = page.author_box_in("<div class=\"css-u5\">", "</div>"),
    )
}

/// Classes that say nothing; name, organisation and reading time in one line; pictures in several sizes.
pub(crate) fn hashed(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| {
        let names = page
            .names
            .as_deref()
            .map(|names| format!("<a class=\"af ag\" href=\"/@one?source=post\">{}</a>", esc(names)));
        let of = page
            .affiliation
            .as_deref()
            .map(|of| format!("<a class=\"af\" href=\"/harbour?source=post\">{}</a>", esc(of)));
        let parts: Vec<String> = names.into_iter().chain(of).collect();
        format!(
            "<div class=\"ab q\"><div class=\"bl\"><span>{}</span><span aria-hidden=\"true\"> · </span><span>6 min read</span><span> · </span><span>Nov 3, 2026</span></div></div>",
            parts.join(" in ")
        )
    };
    let logo = match &page.logo {
        Logo::Image { src, alt } => format!(
            "<figure class=\"mo mp\"><picture><source srcset=\"{0} 640w, {0} 1400w\" type=\"image/webp\"><source data-testid=\"og\" srcset=\"{0} 640w, {0} 1400w\"><img alt=\"{1}\" class=\"bh\" width=\"700\" height=\"175\" loading=\"lazy\"></picture></figure>",
            esc(src),
            esc(alt)
        ),
        _ => page.logo_html("img"),
    };
    let paragraphs: String =
        page.body.iter().map(|text| format!("<p class=\"pw ne nf\">{}</p>", esc(text))).collect();
    let teasers = page.teasers_in(|headline, by, href| {
        format!("<div class=\"sx sy\"><div class=\"ab\"><p class=\"be b\">{by}</p></div><a class=\"af\" href=\"{href}\"><h2 class=\"be gz\">{headline}</h2></a></div>")
    });
    let partners = page.partners_in(|name, logo| format!("<img class=\"bx\" alt=\"{name}\" src=\"{logo}\">"));
    format!(
        "<!doctype html><html><head><meta charset=\"CHARSET\"><title>{title} | by {site} | Nov, 2026</title>{head}</head><body><div id=\"root\"><div class=\"a b c\">\n\
         <div class=\"d e\"><a class=\"af\" href=\"/\">{site}</a><span class=\"be\">Sign in</span></div><div class=\"l\"><article><div class=\"m n\"><section><div class=\"ck cl\">\n\
         <div class=\"in\"><h1 class=\"pw-post-title hx\">{title}</h1>{summary}{top}</div><div class=\"speechify\"><span>Listen</span><span>Share</span></div>{body}{foot}{logo}{notice}</div></section></div></article></div>\n\
         <div class=\"ry rz\">{author}<h2 class=\"be\">More from {site}</h2>{teasers}</div><div class=\"ty\">{partners}<p>Help</p><p>Status</p></div></div></div></body></html>",
        site = page.site,
        head = page.head(),
        summary = page.summary_in("<h2 class=\"pw-subtitle\">", "</h2>"),
        top = page.at(Place::Top, by),
        body = paragraphs,
        foot = page.at(Place::Foot, by),
        notice = page.notice_html("<p class=\"pw ne nf\"><em>", "</em></p>"),
        author = page.author_box_in("<div class=\"wb\"><p>", "</p></div>"),
    )
}

/// An application's page: divs with test ids, no classes that say anything, "Reporting by ...; Harbour Desk" after the text.
pub(crate) fn application(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| {
        format!("<div data-testid=\"sign-off\" class=\"x9 q2\">{}</div>", page.by("Reporting by ", "; "))
    };
    let body: String = page
        .body
        .iter()
        .map(|text| format!("<div data-testid=\"paragraph\" class=\"x1\"><span>{}</span></div>", esc(text)))
        .collect();
    let teasers = page.teasers_in(|headline, by, href| format!("<div data-testid=\"card\"><div><a class=\"x4\" href=\"{href}\"><span>{headline}</span></a></div><div><span>{by}</span></div></div>"));
    let partners = page.partners_in(|name, logo| {
        format!("<div data-testid=\"mark\"><img src=\"{logo}\" alt=\"{name}\"></div>")
    });
    format!(
        "<!DOCTYPE html><html><head><meta charset=\"CHARSET\"><title>{title}</title>{head}</head><body><div id=\"__next\"><div data-testid=\"shell\"><div data-testid=\"bar\"><div><a href=\"/\">{site}</a></div><div>Sections</div></div>\n\
         <div data-testid=\"layout\"><div data-testid=\"column\"><div data-testid=\"heading\" role=\"heading\" aria-level=\"1\">{title}</div>{summary}{body}{top}{foot}<div data-testid=\"rights\">{logo}{notice}</div></div><div data-testid=\"column\">{teasers}</div></div>{author}<div data-testid=\"end\">{partners}</div></div></div></body></html>",
        site = page.site,
        head = page.head(),
        summary = page.summary_in("<div data-testid=\"dek\">", "</div>"),
        top = page.at(Place::Top, by),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("img"),
        notice = page.notice_html("<div>", "</div>"),
        author = page.author_box_in("<div data-testid=\"bio\">", "</div>"),
    )
}

/// A page whose names are made by a script's build: hashed classes, a bar of sharing between headline and credits, all twice in a state.
pub(crate) const STATE: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en"><head><meta charset="CHARSET"><title data-rh="true">{title} | {site}</title>{head}</head><body><div id="app"><div class="css-1q2w3e"><header class="css-9k8j7h"><a class="css-1a2b3c" href="/">{site}</a><ul class="css-0a0a0a"><li><a href="/u">U.S.</a></li><li><a href="/w">World</a></li></ul></header>
<main id="site-content" class="css-77fx2"><div class="css-a1b2"><section class="css-b0b0"><h1 class="css-1vkm6nb e1h9rw200" data-testid="headline">{title}</h1>{summary}<div class="css-79elbk" data-testid="share-tools"><button>Share</button><button>Save</button><span>14</span></div><div class="css-xt80pu e12qa4dv0">{top}</div><time class="css-mog07a" datetime="2026-11-03">Nov. 3, 2026</time></section>
<section class="meteredContent css-1r7ky0e">{body}</section><div class="css-3glrhn">{foot}{logo}{notice}{link}</div></div><div class="css-1i2y565"><div class="css-l9onyx"><h2 class="css-rel">Trending in {site}</h2><ol class="css-tl">{teasers}</ol></div></div><div class="css-cmt"><p class="css-cmth">2 Comments</p>{comments}</div>{author}</main><footer class="css-ft1"><div class="css-p">{partners}</div></footer></div></div>
<script>window.__preloadedData = {"article":{"headline":"{title}","bylines":[{"renderedRepresentation":"By our desk"}],"source":"{site}"}};</script></body></html>"##,
    both: r#"<p class="css-4anu6l e1jsehar1"><span class="byline-prefix">By </span><span class="css-1baulvz">{names}</span></p><p class="css-8atqhb">{of}</p>"#,
    only_names: r#"<p class="css-4anu6l e1jsehar1"><span class="byline-prefix">By </span><span class="css-1baulvz">{names}</span></p>"#,
    only_of: r#"<p class="css-8atqhb">{of}</p>"#,
    name: ("{name}", "</span> and <span class=\"css-1baulvz\">"),
    paragraph: "<div class=\"css-53u6y8\"><p class=\"css-at9mc1 evys1bk0\">{text}</p></div>\n",
    summary: "<p class=\"css-w6ymp8\">{text}</p>",
    logo: r#"<span class="css-logo" role="img" aria-label="{alt}"><img alt="" src="{src}" aria-hidden="true"></span>"#,
    notice: r#"<div class="css-r11"><p>{text}</p></div>"#,
    link: r#"<a class="css-yywogo" href="{href}"{rel} title="">{inner}</a>"#,
    words: "Full credit here",
    round: Round::Words,
    teaser: r#"<li class="css-li"><a class="css-aa" href="{href}"><p class="css-hh">{headline}</p></a><p class="css-4anu6l">{by}</p></li>"#,
    partner: r#"<img class="css-i" src="{logo}" alt="{name}">"#,
    comment: r#"<div class="css-c1"><p class="css-c2">{who}</p><p class="css-c3">{what}</p></div>"#,
    author: r#"<div class="css-bio"><p>{text}</p></div>"#,
};

/// A site that a script draws: modules with hashed classes, the whole of it again as data, the mark a drawing in the page.
pub(crate) fn drawn(page: &Shown) -> String {
    let set = DRAWN.set(page);
    let text: Vec<String> = page.body.iter().map(|text| format!("{{\"p\":{text:?}}}")).collect();
    let (names, of) = (page.names.as_deref().unwrap_or("Desk"), page.affiliation.as_deref().unwrap_or(""));
    let state = format!(
        "{{\"props\":{{\"pageProps\":{{\"article\":{{\"authors\":{names:?},\"partner\":{of:?},\"body\":[{}]}}}}}},\"page\":\"/news/[slug]\"}}",
        text.join(",")
    );
    set.replace("STATE", &state)
}

const DRAWN: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en"><head><meta charSet="CHARSET"/><meta name="viewport" content="width=device-width"/><title>{title}</title>{head}<meta name="next-head-count" content="6"/><link rel="preload" href="/_next/static/css/a1.css" as="style"/></head><body><div id="__next"><div class="Layout_root__x3Kq1"><header class="Header_header__2bVn7"><a aria-label="{site} home" href="/"><svg width="120" height="24" viewBox="0 0 120 24" fill="none"><title>{site}</title><path d="M0 0h120v24H0z"></path></svg></a><button class="Header_burger__9sDf0" aria-label="Open menu"><svg width="24" height="24"><path d="M3 6h18"></path></svg></button></header><main class="Article_main__Qw8eR"><div class="Article_kicker__1tYui">Community</div><h1 class="Article_title__oP3as">{title}</h1>{summary}<div class="Article_meta__Zx9cv">{top}<div class="Article_dates__bN4mq"><span>Nov 3, 2026</span><span>·</span><span>4 min</span></div></div><div class="Article_body__Lk2jh">{body}</div>{foot}<section class="Origin_box__pO8iu"><div class="Origin_mark__yT5re">{logo}</div><div class="Origin_text__wQ1as">{notice}</div><div class="Origin_cta__mN7bv">{link}</div></section></main><section class="More_grid__cX2zd"><p class="More_label__fG6hj">Keep going</p>{teasers}</section><section class="Talk_list__vB3nm">{comments}</section>{author}<footer class="Footer_root__kL9op">{partners}</footer></div></div><script id="__NEXT_DATA__" type="application/json">STATE</script></body></html>"##,
    both: r##"<div class="Author_row__uI7yt"><span class="Author_name__eR4tt">{names}</span><span class="Author_org__aS1df">{of}</span></div>"##,
    only_names: r##"<div class="Author_row__uI7yt"><span class="Author_name__eR4tt">{names}</span></div>"##,
    only_of: r##"<div class="Author_row__uI7yt"><span class="Author_org__aS1df">{of}</span></div>"##,
    name: ("{name}", "</span><span class=\"Author_name__eR4tt\">"),
    paragraph: "<p class=\"Article_p__hJ5kl\">{text}</p>\n",
    summary: "<p class=\"Article_dek__tG6yh\">{text}</p>",
    logo: r#"<svg role="img" width="160" height="40" viewBox="0 0 160 40" data-file="{src}"><title>{alt}</title><g fill="currentColor"><path d="M4 4h32v32H4z"></path><path d="M48 12h100v16H48z"></path></g></svg>"#,
    notice: "<p>{text}</p>",
    link: r#"<a class="Button_ghost__dF8gh" href="{href}"{rel}>{inner}<svg width="12" height="12"><path d="M1 11L11 1"></path></svg></a>"#,
    words: "Open the original",
    round: Round::Words,
    teaser: r#"<a class="Card_card__iK3lo" href="{href}"><span class="Card_title__zA2qw">{headline}</span><span class="Card_by__sX4ed">{by}</span></a>"#,
    partner: r#"<span class="Footer_p__rF5tg"><img src="{logo}" alt="{name}"/></span>"#,
    comment: r#"<div class="Talk_item__nH8uj"><strong>{who}</strong><p>{what}</p></div>"#,
    author: r#"<div class="Bio_root__pL0ok"><p>{text}</p></div>"#,
};

/// Short attribute classes; the newsroom a line of its own under the names; teasers between the paragraphs.
pub(crate) fn short_classes(page: &Shown) -> String {
    let half = page.body.len() / 2;
    let mut body = String::new();
    for (at, text) in page.body.iter().enumerate() {
        body.push_str(&format!("<p class=\"gnt_ar_b_p\">{}</p>", esc(text)));
        if at == half {
            body.push_str(&page.teasers_in(|headline, by, href| {
                format!("<aside class=\"gnt_em gnt_em__fp\"><a class=\"gnt_em_fp_a\" href=\"{href}\" data-c-et=\"{headline}\"><span class=\"gnt_em_t\">{headline}</span><span>{by}</span></a></aside>")
            }));
        }
    }
    SHORT.around(page, &esc(&page.headline), &body)
}

const SHORT: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en-us"><head><meta charset="CHARSET"><title>{title}</title>{head}<meta property="og:site_name" content="{site}"></head><body class="gnt gnt__ar"><header class="gnt_n"><a class="gnt_n_lg" href="/">{site}</a><nav class="gnt_n_dd"><a class="gnt_n_mn_l" href="/news/">News</a><a class="gnt_n_mn_l" href="/sports/">Sports</a></nav></header>
<main class="gnt_cw"><article class="gnt_pr"><a class="gnt_ar_lbl" href="/news/">NEWS</a><h1 class="gnt_ar_hl" elementtiming="ar-headline">{title}</h1>{top}<div class="gnt_ar_dt" aria-label="Published 9:14 a.m. Nov. 3, 2026"></div><div class="gnt_ar_b">{summary}{body}{foot}<figure class="gnt_em gnt_em_img">{logo}</figure>{notice}{link}</div></article>
<div class="gnt_ls">{author}</div><div class="gnt_cmt"><button>View Comments</button>{comments}</div></main><footer class="gnt_ft"><div class="gnt_ft_p">{partners}</div></footer></body></html>"##,
    both: r#"<div class="gnt_ar_by">{names}</div><div class="gnt_ar_pb">{of}</div>"#,
    only_names: r#"<div class="gnt_ar_by">{names}</div>"#,
    only_of: r#"<div class="gnt_ar_pb">{of}</div>"#,
    name: (r#"<a class="gnt_ar_by_a" href="/staff/1/">{name}</a>"#, ""),
    paragraph: "",
    summary: "<p class=\"gnt_ar_b_p\"><strong>{text}</strong></p>",
    logo: r#"<img class="gnt_em_img_i" data-gl-src="{src}?width=660" data-gl-srcset="{src}?width=1320 2x" decoding="async" alt="{alt}">"#,
    notice: r#"<p class="gnt_ar_b_p"><em class="gnt_ar_b_em">{text}</em></p>"#,
    link: r#"<p class="gnt_ar_b_p"><a href="{href}"{rel} class="gnt_ar_b_a">{inner}</a></p>"#,
    words: "This is where it began",
    round: Round::Words,
    teaser: "",
    partner: r#"<img class="gnt_ft_i" src="{logo}" alt="{name}">"#,
    comment: r#"<div class="gnt_cmt_c"><b>{who}</b><p>{what}</p></div>"#,
    author: r#"<p class="gnt_ls_p">{text}</p>"#,
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

/// A React site with hashed modules: authors in chips, sources in a footnote box, the page's properties in a script.
pub(crate) const HASHED_MODULES: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en"><head><meta charSet="CHARSET"/><meta name="viewport" content="width=device-width"/><title>{title}</title>{head}<link rel="preload" href="/_next/static/css/4f1a.css" as="style"/></head><body><div id="__next"><div class="Layout_root__x91Ka"><header class="Header_bar__1v0Qe"><a class="Header_home__Zz3" href="/"><svg viewBox="0 0 90 20" role="img" aria-label="{site}"><path d="M0 0h90v20H0z"></path></svg></a><button class="Header_menu__9d">Menu</button></header><main class="Story_main__b2Fq"><div class="Story_kicker__aa1"><a href="/s/town">Town</a></div><h1 class="Story_headline__Qw7">{title}</h1>{summary}<div class="Story_meta__kL0"><div class="Authors_row__2Xs">{top}</div><time class="Story_time__tt" dateTime="2026-11-03T09:14:00.000Z">3 Nov</time><div class="Share_row__8a"><button aria-label="Copy link">Copy link</button></div></div><div class="Story_hero__m1"><span style="box-sizing:border-box;display:inline-block"><img alt="A fence across the square" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP" decoding="async" data-nimg="responsive"/><noscript><img alt="A fence across the square" src="/_next/image?url=%2Fhero.jpg&amp;w=1920&amp;q=75"/></noscript></span></div><div class="Body_rich__0pP">{body}{foot}</div><div class="Footnote_box__r4">{logo}<div class="Footnote_text__y6">{notice}{link}</div>{counter}</div>{author}<section class="Talk_wrap__0a"><div class="Talk_title__1">3 responses</div>{comments}</section></main><aside class="Rail_side__77"><div class="Rail_head__5">Up next</div>{teasers}</aside><footer class="Footer_wrap__aZ"><div class="Footer_logos__3">{partners}</div><small>{site} 2026</small></footer></div></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"story":{"title":"{title}","site":"{site}"}}},"page":"/[slug]","query":{"slug":"closure"},"buildId":"x91"}</script></body></html>"##,
    both: "{names}<span class=\"Authors_org__5b\">{of}</span>",
    only_names: "{names}",
    only_of: "<span class=\"Authors_org__5b\">{of}</span>",
    name: (r##"<a class="Authors_chip__e3" href="/people/guest">{name}</a>"##, ""),
    paragraph: "<p class=\"Body_p__6d\">{text}</p>",
    summary: "<p class=\"Story_dek__u8\">{text}</p>",
    logo: r##"<span style="box-sizing:border-box;display:inline-block;overflow:hidden"><img alt="{alt}" src="/_next/image?url={src%}&amp;w=384&amp;q=75" srcSet="/_next/image?url={src%}&amp;w=256&amp;q=75 1x, /_next/image?url={src%}&amp;w=384&amp;q=75 2x" decoding="async" data-nimg="intrinsic"/></span>"##,
    notice: "<p class=\"Footnote_p__w2\">{text}</p>",
    link: r##"<a class="Footnote_a__k8" href="{href}"{rel}>{inner}</a>"##,
    words: "First publication",
    round: Round::Words,
    teaser: r##"<a class="Rail_card__c7" href="{href}"><div class="Rail_title__p0">{headline}</div><div class="Rail_by__n3">{by}</div></a>"##,
    partner: r##"<img alt="{name}" src="{logo}" class="Footer_logo__9"/>"##,
    comment: r##"<div class="Talk_item__d4"><div class="Talk_name__g1">{who}</div><div class="Talk_text__s5">{what}</div></div>"##,
    author: r##"<div class="Bio_card__0c"><p>{text}</p></div>"##,
};

/// An application styled by utility classes, its sheet in the page: parts hidden on small screens, labels for screen readers, dialogs that wait.
pub(crate) const UTILITY_CLASSES: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en" class="scroll-smooth"><head><meta charset="CHARSET"/><title>{title} · {site}</title>{head}<style>.hidden{display:none}.invisible{visibility:hidden}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.flex{display:flex}@media (min-width:768px){.md\:block{display:block}.md\:flex{display:flex}.md\:hidden{display:none}}</style></head><body class="bg-white text-slate-900 antialiased"><header class="sticky top-0 z-10 border-b"><div class="mx-auto flex max-w-5xl items-center justify-between px-4"><a class="font-bold" href="/">{site}</a><nav class="hidden md:flex gap-4"><a href="/town">Town</a><a href="/sport">Sport</a></nav><button class="md:hidden"><span class="sr-only">Open menu</span></button></div></header><main class="mx-auto max-w-3xl px-4"><article class="prose lg:prose-xl"><header class="not-prose mt-8"><p class="text-sm uppercase">Town</p><h1 class="text-4xl font-extrabold">{title}</h1>{summary}<div class="mt-4 hidden md:block">{top}</div><p class="text-xs"><time datetime="2026-11-03">November 3, 2026</time></p></header>{body}<div class="not-prose">{foot}</div><section class="not-prose hidden rounded-xl border p-4 md:block"><h2 class="sr-only">Where this is from</h2>{logo}{notice}{link}</section>{counter}</article><div class="mt-8">{author}</div><section class="mt-12"><h2 class="text-xl">Comments</h2>{comments}</section><section class="mt-12 grid gap-6"><h2 class="text-xl">Read next</h2>{teasers}</section></main><div class="hidden" id="dialog"><h2>Subscribe</h2><p>Get {site} each morning.</p></div><footer class="mt-12 border-t py-6"><div class="flex gap-4">{partners}</div><p class="text-xs">{site}</p></footer></body></html>"##,
    both: "<p class=\"text-sm\"><span class=\"sr-only\">Written by</span> <span class=\"font-medium\">{names}</span> <span class=\"text-slate-500\">{of}</span></p>",
    only_names: "<p class=\"text-sm\"><span class=\"sr-only\">Written by</span> <span class=\"font-medium\">{names}</span></p>",
    only_of: "<p class=\"text-sm\"><span class=\"text-slate-500\">{of}</span></p>",
    name: ("{name}", ", "),
    paragraph: "<p class=\"leading-7\">{text}</p>",
    summary: "<p class=\"text-lg text-slate-600\">{text}</p>",
    logo: r##"<img class="h-8 w-auto" loading="lazy" src="/_image?href={src%}&amp;w=320&amp;f=webp" alt="{alt}" width="320" height="80"/>"##,
    notice: "<p class=\"text-sm italic\">{text}</p>",
    link: r##"<a class="underline" href="{href}"{rel}>{inner}<span class="sr-only"> (external)</span></a>"##,
    words: "View at its source",
    round: Round::Notice,
    teaser: r##"<a class="group block" href="{href}"><h3 class="text-lg font-semibold">{headline}</h3><p class="text-sm">{by}</p></a>"##,
    partner: r##"<img class="h-6" src="{logo}" alt="{name}"/>"##,
    comment: r##"<div class="flex gap-3 py-4"><div class="h-8 w-8 rounded-full bg-slate-200"></div><div><p class="font-medium">{who}</p><p>{what}</p></div></div>"##,
    author: r##"<p class="text-sm">{text}</p>"##,
};

/// A starter for news on a framework that sends its data along: names in an address, everything twice, once in a script at the end.
pub(crate) fn sent_along(page: &Shown) -> String {
    let told: Vec<String> = page
        .body
        .iter()
        .map(|text| format!("{{\"_type\":\"block\",\"children\":[{{\"text\":\"{}\"}}]}}", quoted(text)))
        .collect();
    let src = match &page.logo {
        Logo::Image { src, .. } => in_address(src),
        _ => String::new(),
    };
    SENT_ALONG.set(page).replacen("[[data]]", &told.join(","), 1).replace("[[src]]", &src)
}

/// `address` as a value within another.
fn in_address(address: &str) -> String {
    let coded = |c: char| match c {
        ':' | '/' | '?' | '&' | '=' => format!("%{:02X}", u32::from(c)),
        _ => c.to_string(),
    };
    address.chars().map(coded).collect()
}

/// `text` inside a string of JSON within a script.
fn quoted(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"").replace('<', "\\u003c")
}

const SENT_ALONG: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en"><head><meta charSet="CHARSET"/><meta name="viewport" content="width=device-width"/><title>{title}</title>{head}<meta name="next-head-count" content="9"/><style data-styled="" data-styled-version="5.3.11">.fhAbTz{font-size:2.4rem}.kQwEyr{display:grid}</style></head><body><div id="__next"><div class="sc-8b0e1c34-0 fhAbTq"><header class="sc-2f1d-0 bZcKmv"><a aria-label="{site} home" href="/"><span style="box-sizing:border-box;display:inline-block"><img alt="" src="/_next/image?url=%2Flogo.png&amp;w=256&amp;q=75" decoding="async"/></span></a><button type="button" class="sc-44-1 gHtYeO">Sections</button><a class="sc-44-2 lSdFaB" href="/subscribe">Subscribe for 99¢</a></header><main class="sc-91aa-0 kQwEyr"><div class="sc-77-0 cRoWnA"><a class="sc-77-1 hAsHed" href="/local">Local</a><h1 class="sc-77-2 fhAbTz">{title}</h1>{summary}</div><div class="sc-5c-0 eMpTyS"><address class="sc-5c-1 kLmNoP">{top}</address><div class="sc-5c-2 tImEsS"><time dateTime="2026-11-03T09:14:00.000Z">Nov. 3, 2026</time><!-- --> · <!-- -->4<!-- --> min</div></div><div class="sc-aa-0 bArShA" role="toolbar" aria-label="Share this story"><button aria-label="Copy link"><svg xmlns="http://www.w3.org/2000/svg" width="20" height="20" viewBox="0 0 20 20"><title>Copy link</title><path d="M7 7h6v6"></path></svg></button><button aria-label="Gift"><svg viewBox="0 0 20 20"><title>Gift this article</title><path d="M2 2"></path></svg> Gift</button></div><div class="sc-b1-0 tExTbO" data-testid="article-body">{body}{foot}</div><section class="sc-c7-0 cReDiT" aria-label="About this story"><div class="sc-c7-1 mArKkk">{logo}</div><div class="sc-c7-2 wOrDsS">{notice}{link}</div>{counter}</section><div class="sc-d0-0 gAtE"><h2>Keep reading</h2><p>You have 2 free stories left this month.</p><form><label for="m">Email</label><input id="m" type="email"/><button type="submit">Continue</button></form></div></main>
<section class="sc-e4-0 rElAtE"><h2 class="sc-e4-1">More in Local</h2><ul class="sc-e4-2">{teasers}</ul></section><section class="sc-f0-0" aria-label="Comments">{comments}</section>{author}<footer class="sc-0f-0"><div>{partners}</div><p>© <!-- -->2026<!-- --> <!-- -->{site}</p></footer></div></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"story":{"headline":"{title}","desk":"{slot}","blocks":[[[data]]]}},"__N_SSG":true},"page":"/[section]/[slug]","buildId":"k3J9"}</script></body></html>"##,
    both: r#"<span class="sc-5c-3 nAmEsS">By <!-- -->{names}</span><span class="sc-5c-4 oRgGgG">{of}</span>"#,
    only_names: r#"<span class="sc-5c-3 nAmEsS">By <!-- -->{names}</span>"#,
    only_of: r#"<span class="sc-5c-4 oRgGgG">{of}</span>"#,
    name: (
        "<a rel=\"author\" class=\"sc-5c-5 aUtHoR\" href=\"/people/contributor\">{name}</a>",
        "<!-- --> and <!-- -->",
    ),
    paragraph: r#"<p class="sc-b1-1 pArAgR">{text}</p>"#,
    summary: "<p class=\"sc-77-3 dEkKkK\">{text}</p>",
    logo: r#"<span style="box-sizing:border-box;display:inline-block;position:relative;max-width:100%"><span style="box-sizing:border-box;display:block"><img style="display:block;max-width:100%" alt="" aria-hidden="true" src="data:image/svg+xml,%3csvg%20xmlns=%27http://www.w3.org/2000/svg%27%20width=%27180%27%20height=%2760%27/%3e"/></span><img alt="{alt}" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" decoding="async" data-nimg="intrinsic"/><noscript><img alt="{alt}" srcSet="/_next/image?url=[[src]]&amp;w=256&amp;q=75 1x, /_next/image?url=[[src]]&amp;w=384&amp;q=75 2x" src="/_next/image?url=[[src]]&amp;w=384&amp;q=75" decoding="async" loading="lazy"/></noscript></span>"#,
    notice: "<p class=\"sc-c7-3\">{text}</p>",
    link: r#"<a class="sc-c7-4" href="{href}"{rel}>{inner}</a>"#,
    words: "Go to the first edition of this story",
    round: Round::Words,
    teaser: r#"<li class="sc-e4-3"><article><h3 class="sc-e4-4"><a href="{href}">{headline}</a></h3><span class="sc-e4-5">{by}</span></article></li>"#,
    partner: r#"<img alt="{name}" src="{logo}" loading="lazy"/>"#,
    comment: r#"<div class="sc-f0-1"><span class="sc-f0-2">{who}</span><p class="sc-f0-3">{what}</p></div>"#,
    author: r#"<aside class="sc-ab-0"><p>{text}</p></aside>"#,
};

/// A national paper's renderer: islands that come alive later with what they need in an attribute, names in an address, a second line for where they work.
pub(crate) const ISLANDS: Manner = Manner {
    page: r##"<!doctype html><html lang="en"><head><meta charset="CHARSET"><title>{title} | Town | {site}</title>{head}<meta name="author" content="{slot}"><script type="application/ld+json">[{"@context":"https://schema.org","@type":"NewsArticle","headline":"{title}","author":[{"@type":"Person","name":"{slot}"}],"publisher":{"@type":"Organization","name":"{site}"}},{"@context":"https://schema.org","@type":"WebPage"}]</script><style>.dcr-1xvmx0{margin:0}.dcr-ab5f{display:grid;grid-template-areas:'title' 'headline' 'meta' 'body'}</style></head><body><div class="skip"><a href="#maincontent">Skip to main content</a></div><div id="bannerandheader"><div class="top-banner-ad-container"><div class="ad-slot" data-name="top-above-nav" aria-hidden="true"></div></div><header id="site-header"><gu-island name="TopBar" deferuntil="idle" props="{&quot;edition&quot;:&quot;UK&quot;,&quot;idUrl&quot;:&quot;/signin&quot;}" clientonly=""></gu-island><a href="/" data-link-name="header : logo"><svg viewBox="0 0 297 95" aria-hidden="true"><path d="M56 54"></path></svg><span class="dcr-hid">{site} - back to home</span></a><nav><ul><li><a href="/town">Town</a></li><li><a href="/sport">Sport</a></li></ul></nav></header></div>
<main data-layout="StandardLayout"><section class="dcr-ab5f"><div data-gu-name="title"><a href="/town" class="dcr-l1">Town</a></div><div data-gu-name="headline"><h1 class="dcr-1xvmx0">{title}</h1></div><div data-gu-name="standfirst">{summary}</div><aside data-gu-name="meta"><div class="dcr-m1">{top}<details class="dcr-d1"><summary><span>Tue 3 Nov 2026 09.14 GMT</span></summary>Last modified on Tue 3 Nov 2026 11.40 GMT</details><gu-island name="ShareButton" props="{&quot;pageId&quot;:&quot;town/2026/nov/03/closure&quot;,&quot;webTitle&quot;:&quot;{title}&quot;}"><button type="button">Share</button></gu-island></div></aside><div data-gu-name="media"><figure id="3f9"><div class="dcr-pic"><picture><source srcset="/img/wall.jpg?width=620&amp;dpr=2 1240w" sizes="620px" media="(min-width: 740px)"><img alt="A wall" src="/img/wall.jpg?width=465"></picture></div><figcaption><span class="dcr-tri"><svg width="11" height="10" viewBox="0 0 11 10"><path d="m5 0 5 10H0z"></path></svg></span><span>A wall in the old town.</span> Photograph: Colm Nesbitt/Bay Archive</figcaption></figure></div><div data-gu-name="body"><div id="maincontent" class="article-body-commercial-selector">{body}</div>{foot}<div class="dcr-end">{logo}<div class="dcr-end-t">{notice}{link}</div></div>{counter}<div class="dcr-sub"><span>Explore more on these topics</span><ul><li><a href="/town/walls">Walls</a></li><li><a href="/town/council">Council</a></li></ul></div><div data-print-layout="hide"><a href="https://syndication.courier.example/?url=x" rel="nofollow">Reuse this content</a></div><gu-island name="ContributionEpic" deferuntil="visible"><div class="dcr-epic"><h2>You have read 14 stories here this year</h2><p>If you can, help us to keep going.</p><a href="/support">Continue</a></div></gu-island></div></section>
<section data-container-name="more-on-this-story"><h2>More on this story</h2><ul>{teasers}</ul></section><section id="comments"><gu-island name="DiscussionWeb" props="{&quot;shortUrlId&quot;:&quot;/p/7&quot;}"><h2>Comments (2)</h2>{comments}</gu-island></section>{author}</main><footer><div class="dcr-f">{partners}</div><div>© 2026 {site} or its affiliated companies. All rights reserved.</div></footer></body></html>"##,
    both: "<div class=\"dcr-by\"><address aria-label=\"Contributor info\" data-component=\"meta-byline\" data-link-name=\"byline\">{names}</address><div class=\"dcr-org\"><i>{of}</i></div></div>",
    only_names: "<div class=\"dcr-by\"><address aria-label=\"Contributor info\" data-component=\"meta-byline\" data-link-name=\"byline\">{names}</address></div>",
    only_of: "<div class=\"dcr-by\"><div class=\"dcr-org\"><i>{of}</i></div></div>",
    name: ("<div><a rel=\"author\" href=\"/profile/guest\">{name}</a></div>", " and "),
    paragraph: "<p class=\"dcr-p\">{text}</p>",
    summary: "<p>{text}</p>",
    logo: r#"<figure class="dcr-mk"><picture><source srcset="{src}" media="(-webkit-min-device-pixel-ratio: 1.25)"><img src="{src}" alt="{alt}" loading="lazy" width="120"></picture></figure>"#,
    notice: "<p>{text}</p>",
    link: r#"<a href="{href}"{rel} data-link-name="in body link">{inner}</a>"#,
    words: "The story at its first address",
    round: Round::Notice,
    teaser: r#"<li><div class="dcr-card"><a href="{href}" aria-label="{headline}"></a><h3><span class="show-underline">{headline}</span></h3><span class="dcr-card-by">{by}</span><gu-island name="CardCommentCount" deferuntil="visible"></gu-island></div></li>"#,
    partner: r#"<img src="{logo}" alt="{name}" height="24">"#,
    comment: r#"<div class="dcr-c"><a href="/user/1">{who}</a><div><p>{what}</p></div></div>"#,
    author: r#"<div class="dcr-contrib"><p>{text}</p></div>"#,
};

/// A broadcaster's renderer: every sentence in a mark of its own for the voice that reads it out, name and where it is from as role.
pub(crate) fn read_out(page: &Shown) -> String {
    let mut number = 0;
    let mut set = |(at, text): (usize, &String)| {
        let sentences: Vec<String> = text
            .split_inclusive(". ")
            .map(|sentence| {
                number += 1;
                format!("<span data-tts=\"{number}\">{}</span>", esc(sentence))
            })
            .collect();
        let inset = page.inset.as_deref().filter(|_| at == 2).unwrap_or_default();
        format!(
            "<div data-component=\"text-block\" class=\"ssrcss-11r1m\"><div class=\"ssrcss-7uxr\"><p class=\"ssrcss-1q0x\">{}</p></div></div>{inset}",
            sentences.concat()
        )
    };
    let body: String = page.body.iter().enumerate().map(&mut set).collect();
    READ_OUT.around(page, &esc(&page.headline), &body)
}

const READ_OUT: Manner = Manner {
    page: r##"<!DOCTYPE html><html lang="en-GB" class="no-js"><head><meta charSet="CHARSET"/><title>{title} - {site}</title>{head}<meta name="x-audience" content="Domestic"/></head><body><div id="root"><nav class="ssrcss-nav" aria-label="{site}"><a href="/" class="ssrcss-brand"><span class="ssrcss-visually">{site} Homepage</span><svg viewBox="0 0 112 32" aria-hidden="true"><path d="M112 0"></path></svg></a><ul><li><a href="/news">News</a></li><li><a href="/weather">Weather</a></li><li><a href="/iplay">Watch</a></li></ul></nav><main id="main-content" data-testid="main-content"><article class="ssrcss-art"><div data-component="headline-block" class="ssrcss-hb"><h1 id="main-heading" tabindex="-1"><span role="text">{title}</span></h1></div>{summary}<div data-component="byline-block" class="ssrcss-bb">{top}</div><div data-component="metadata-strip" class="ssrcss-ms"><ul role="list"><li role="listitem"><span class="ssrcss-visually">Published</span><time dateTime="2026-11-03T09:14:00.000Z">9 hours ago</time></li></ul></div><div data-component="audio-bar"><button>Listen to this page</button><span>4 minutes</span></div><div data-component="image-block"><figure><div><picture><source type="image/webp" srcSet="/ace/240/wall.jpg.webp 240w, /ace/480/wall.jpg.webp 480w"/><img alt="A wall" src="/ace/480/wall.jpg"/></picture><span role="text"><span class="ssrcss-visually">Image source, </span>Bay Archive</span></div><figcaption><span class="ssrcss-visually">Image caption, </span><div>Part of the square has been fenced off</div></figcaption></figure></div>{body}{foot}<div data-component="image-block" class="ssrcss-lg">{logo}</div><div data-component="text-block">{notice}{link}</div>{counter}</article>
<section data-component="topic-list"><h2>Related topics</h2><ul role="list"><li><a href="/topics/1">Local government</a></li></ul></section><section data-component="related-content"><h2>More on this story</h2><ul role="list">{teasers}</ul></section><section data-component="comments"><h2>2 comments</h2>{comments}</section>{author}<section data-component="related-internet-links"><h2>Related internet links</h2><p>{site} is not responsible for the content of external sites.</p></section></main><footer><ul>{partners}</ul><p>Copyright © 2026 {site}.</p></footer></div></body></html>"##,
    both: "<div class=\"ssrcss-cw\"><div class=\"ssrcss-tn\">By {names}</div><div class=\"ssrcss-role\">{of}</div></div>",
    only_names: "<div class=\"ssrcss-cw\"><div class=\"ssrcss-tn\">By {names}</div></div>",
    only_of: "<div class=\"ssrcss-cw\"><div class=\"ssrcss-role\">{of}</div></div>",
    name: ("{name}", " &amp; "),
    paragraph: "<p>{text}</p>",
    summary: "<div data-component=\"text-block\"><p class=\"ssrcss-1q0x\"><b class=\"ssrcss-bold\">{text}</b></p></div>",
    logo: r#"<figure><div style="padding-bottom:25%"><div class="ssrcss-ph"><img class="ssrcss-i" src="{src}" alt="{alt}" width="240"/></div></div></figure>"#,
    notice: "<p class=\"ssrcss-1q0x\"><i>{text}</i></p>",
    link: r#"<p class="ssrcss-1q0x"><a class="ssrcss-il" href="{href}"{rel}>{inner}</a></p>"#,
    words: "First carried here",
    round: Round::Words,
    teaser: r#"<li role="listitem"><div type="article" class="ssrcss-promo"><a href="{href}"><span role="text"><p class="ssrcss-ph">{headline}</p></span></a><ul><li><span>{by}</span></li></ul></div></li>"#,
    partner: r#"<li><img src="{logo}" alt="{name}"/></li>"#,
    comment: r#"<div class="cmt"><p><b>Comment posted by {who}</b></p><p>{what}</p></div>"#,
    author: r#"<div data-component="contributor"><p>{text}</p></div>"#,
};
