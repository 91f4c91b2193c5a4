//! A third group, first half: pages in the manner of publishing systems that neither group before it has.

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

/// Cards: the writers' names a heading of their own beside their pictures, the date below.
pub(crate) fn cards(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| {
        let names = page.names.as_deref().map(|names| {
            format!("<h4 class=\"gh-article-author-name\"><a href=\"/author/one/\">{}</a></h4>", esc(names))
        });
        let of = page.affiliation.as_deref().map(|of| {
            format!("<span class=\"gh-article-tag\">{}</span><span class=\"sep\">•</span>", esc(of))
        });
        format!(
            "<section class=\"gh-article-meta\"><a href=\"/author/one/\"><img class=\"author-profile-image\" src=\"/content/images/a.jpg\" alt=\"\"></a>\
             <div>{}<div class=\"gh-article-meta-content\">{}<time datetime=\"2026-11-03\">03 Nov 2026</time> <span>— 5 min read</span></div></div></section>",
            names.unwrap_or_default(),
            of.unwrap_or_default()
        )
    };
    let teasers = page.teasers_in(|headline, by, href| {
        format!(
            "<article class=\"gh-card post\"><a class=\"gh-card-link\" href=\"{href}\"><h3 class=\"gh-card-title\">{headline}</h3>\
             <p class=\"gh-card-meta\">{by}</p></a></article>"
        )
    });
    let logo = match &page.logo {
        Logo::Image { src, alt } => format!(
            "<figure class=\"kg-card kg-image-card\"><img src=\"{0}\" class=\"kg-image\" alt=\"{1}\" loading=\"lazy\" srcset=\"{0} 600w, {0} 1000w\" sizes=\"(min-width: 720px) 720px\"></figure>",
            esc(src),
            esc(alt)
        ),
        _ => page.logo_html("img"),
    };
    let partners =
        page.partners_in(|name, logo| format!("<a href=\"/with\"><img src=\"{logo}\" alt=\"{name}\"></a>"));
    format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"CHARSET\"><title>{title}</title>{head}</head>\
         <body class=\"post-template\"><div class=\"gh-viewport\"><header id=\"gh-navigation\" class=\"gh-navigation\"><a href=\"/\">{site}</a><button>Subscribe</button></header>\n\
         <main class=\"gh-main\"><article class=\"gh-article post\"><header class=\"gh-article-header gh-canvas\"><h1 class=\"gh-article-title\">{title}</h1>{summary}{top}</header>\n\
         <section class=\"gh-content gh-canvas\">{body}<hr>{foot}{logo}<div class=\"kg-card kg-callout-card\"><div class=\"kg-callout-text\">{notice}</div></div></section></article></main>\n\
         <section class=\"gh-container\"><h2 class=\"gh-container-title\">Read more</h2><div class=\"gh-feed\">{teasers}</div></section>{author}\n\
         <footer class=\"gh-footer\">{partners}<div>Powered by habit</div></footer></div></body></html>",
        site = page.site,
        head = page.head(),
        summary = page.summary_in("<p class=\"gh-article-excerpt is-body\">", "</p>"),
        top = page.at(Place::Top, by),
        body = page.paragraphs(),
        foot = page.at(Place::Foot, by),
        notice = page.notice_html("", ""),
        author = page.author_box_in("<section class=\"gh-about\"><p>", "</p></section>"),
    )
}

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

/// Blocks in columns, the byline above the headline, a picture twice: for those without scripts, and lazily.
pub(crate) fn blocks(page: &Shown) -> String {
    let title = esc(&page.headline);
    let block = |inner: &str| {
        format!("<div class=\"sqs-block html-block\"><div class=\"sqs-block-content\">{inner}</div></div>\n")
    };
    let by = |page: &Shown| {
        format!(
            "<div class=\"blog-meta-item blog-meta-item--author\">{}</div><time class=\"dt-published\">11/3/26</time>",
            page.by("Written By ", " for ")
        )
    };
    let halves = page.body.split_at(page.body.len() / 2);
    let text = |part: &[String]| {
        let paragraphs: String = part
            .iter()
            .map(|text| format!("<p class=\"\" style=\"white-space:pre-wrap;\">{}</p>", esc(text)))
            .collect();
        block(&paragraphs)
    };
    let logo = match &page.logo {
        Logo::Image { src, alt } => format!(
            "<div class=\"image-block-wrapper\"><noscript><img src=\"{0}\" alt=\"{1}\"></noscript><img class=\"thumb-image\" data-src=\"{0}\" data-image=\"{0}\" data-image-dimensions=\"600x150\" alt=\"{1}\"></div>",
            esc(src),
            esc(alt)
        ),
        _ => page.logo_html("img"),
    };
    let teasers = page.teasers_in(|headline, by, href| {
        format!("<a class=\"item-pagination-link\" href=\"{href}\"><div class=\"pagination-title-wrapper\"><div class=\"visually-hidden\">Next</div><h2 class=\"item-pagination-title\">{headline}</h2><div>{by}</div></div></a>")
    });
    let partners = page.partners_in(|name, logo| block(&format!("<img data-src=\"{logo}\" alt=\"{name}\">")));
    format!(
        "<!doctype html><html lang=\"en-GB\"><head><meta charset=\"CHARSET\"><title>{title} — {site}</title>{head}</head><body id=\"item-1\" class=\"view-item\"><div id=\"siteWrapper\">\n\
         <header id=\"header\"><div class=\"header-title\">{site}</div></header><main id=\"page\" role=\"main\"><article class=\"sections\"><section class=\"page-section\"><div class=\"content-wrapper\"><div class=\"content\">\n\
         <article class=\"h-entry entry blog-item\"><div class=\"blog-item-wrapper\"><div class=\"blog-item-top-wrapper\"><div class=\"blog-item-title\">{top}<h1 class=\"entry-title entry-title--large p-name\">{title}</h1></div></div>\n\
         <div class=\"blog-item-content-wrapper\"><div class=\"blog-item-content e-content\"><div class=\"sqs-layout\">{summary}{one}{two}{foot}{logo}{notice}</div></div></div></div></article>\n\
         <section class=\"item-pagination\">{teasers}</section></div></div></section></article></main>{author}<footer id=\"footer-sections\">{partners}</footer></div></body></html>",
        site = page.site,
        head = page.head(),
        top = page.at(Place::Top, by),
        summary = page.summary_in("<div class=\"sqs-block\"><h3>", "</h3></div>"),
        one = text(halves.0),
        two = text(halves.1),
        foot = page.at(Place::Foot, |page| block(&format!("<p>{}</p>", page.by("Written By ", " for ")))),
        logo = block(&logo),
        notice = page.notice_html(
            "<div class=\"sqs-block quote-block\"><div class=\"sqs-block-content\">",
            "</div></div>"
        ),
        author = page.author_box_in("<div class=\"author-profile\"><p>", "</p></div>"),
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
