//! Blogs: block theme, classic theme, static-site generator, and one where readers comment.

use crate::eval_credits::page::{Place, Shown, esc};

pub(crate) fn block(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| {
        format!(
            "<div class=\"wp-block-group is-layout-flex\"><p class=\"has-small-font-size\">{}</p></div>\n",
            page.by("By ", ", ")
        )
    };
    let teasers = page.teasers_in(|headline, by, href| {
        format!(
            "<li class=\"wp-block-post\"><h3 class=\"wp-block-post-title\"><a href=\"{href}\">{headline}</a></h3>\
             <div class=\"wp-block-post-author-name\">{by}</div></li>\n"
        )
    });
    let partners = page.partners_in(|name, logo| {
        format!("<figure class=\"wp-block-image\"><img src=\"{logo}\" alt=\"{name}\"></figure>\n")
    });
    format!(
        "<!DOCTYPE html>\n<html lang=\"en-US\"><head><meta charset=\"CHARSET\"><title>{title} – {site}</title>\n{head}</head>\n\
         <body class=\"wp-singular single single-post\"><div class=\"wp-site-blocks\">\n\
         <header class=\"wp-block-template-part\"><p class=\"wp-block-site-title\"><a href=\"/\">{site}</a></p>\
         <nav class=\"wp-block-navigation\"><ul><li><a href=\"/news\">News</a></li><li><a href=\"/about\">About</a></li></ul></nav></header>\n\
         <main class=\"wp-block-group\"><h1 class=\"wp-block-post-title\">{title}</h1>\n{top}\
         <div class=\"entry-content wp-block-post-content is-layout-constrained\">\n{summary}{body}{foot}\
         <hr class=\"wp-block-separator\">\n<figure class=\"wp-block-image size-medium\">{logo}</figure>\n{notice}</div>\n\
         {author}<h2 class=\"wp-block-heading\">More posts</h2>\n<ul class=\"wp-block-post-template\">{teasers}</ul></main>\n\
         <footer class=\"wp-block-template-part\"><h4>Our partners</h4>{partners}<p>© 2026 {site}. Proudly powered by itself.</p></footer>\n\
         </div></body></html>",
        site = page.site,
        head = page.head(),
        top = page.at(Place::Top, by),
        summary = page.summary_in("<p class=\"is-style-lead\"><em>", "</em></p>"),
        body = page.paragraphs(),
        foot = page.at(Place::Foot, |page| format!("<p>{}</p>\n", page.by("By ", ", "))),
        logo = page.logo_html("img"),
        notice = page.notice_html("<p>", "</p>"),
        author = page.author_box_in(
            "<div class=\"wp-block-post-author\"><p class=\"wp-block-post-author__bio\">",
            "</p></div>"
        ),
    )
}

pub(crate) fn classic(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| {
        let names = page.names.as_deref().map(esc).unwrap_or_default();
        let of = page.affiliation.as_deref().map(esc).unwrap_or_default();
        let between = if names.is_empty() || of.is_empty() { "" } else { " / " };
        format!(
            "<div class=\"entry-meta\"><span class=\"posted-on\">Posted on <time>November 3, 2026</time></span> \
             <span class=\"byline\"> by <span class=\"author vcard\"><a class=\"url fn n\" href=\"/author/1\">{names}</a></span>{between}{of}</span></div>\n"
        )
    };
    let teasers = page.teasers_in(|headline, by, href| {
        format!("<li><a href=\"{href}\">{headline}</a> <span class=\"post-author\">{by}</span></li>\n")
    });
    let partners = page.partners_in(|name, logo| {
        format!("<a href=\"/partners\"><img src=\"{logo}\" alt=\"{name}\" height=\"30\"></a> {name} \n")
    });
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\"><head>\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=CHARSET\">\n<title>{title} | {site}</title>\n{head}</head>\n\
         <body class=\"single postid-4711 right-sidebar\"><div id=\"page\" class=\"hfeed site\">\n\
         <div id=\"masthead\" class=\"site-header\"><h1 class=\"site-title\"><a href=\"/\">{site}</a></h1><div class=\"main-navigation\"><a href=\"/\">Home</a> <a href=\"/local\">Local</a></div></div>\n\
         <div id=\"content\" class=\"site-content\"><div id=\"primary\" class=\"content-area\">\n\
         <article id=\"post-4711\" class=\"post hentry\"><header class=\"entry-header\"><h2 class=\"entry-title\">{title}</h2>\n{top}</header>\n\
         <div class=\"entry-content\">\n{summary}{body}</div>\n\
         <footer class=\"entry-footer\">{foot}{logo}\n{notice}<span class=\"cat-links\">Posted in <a href=\"/local\">Local</a></span></footer></article>\n{author}</div>\n\
         <div id=\"secondary\" class=\"widget-area\"><div class=\"widget widget_recent_entries\"><h3 class=\"widget-title\">Recent Posts</h3><ul>{teasers}</ul></div></div></div>\n\
         <div id=\"colophon\" class=\"site-footer\"><p>We work with: {partners}</p></div></div></body></html>",
        site = page.site,
        head = page.head(),
        top = page.at(Place::Top, by),
        summary = page.summary_in("<p><strong>", "</strong></p>"),
        body = page.paragraphs(),
        foot = page.at(Place::Foot, |page| format!("<p>Story by {}</p>\n", page.by("", " / "))),
        logo = page.logo_html("img"),
        notice = page.notice_html("<p><em>", "</em></p>"),
        author = page
            .author_box_in("<div class=\"author-info\"><div class=\"author-description\">", "</div></div>"),
    )
}

pub(crate) fn static_site(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| {
        format!(
            "<p class=\"meta\"><time datetime=\"2026-11-03\">3 Nov 2026</time> · {}</p>\n",
            page.by("", " · ")
        )
    };
    let teasers = page.teasers_in(|headline, by, href| {
        format!("<p><a href=\"{href}\">{headline}</a><br><small>{by}</small></p>\n")
    });
    let partners = page.partners_in(|name, _| format!("<li>{name}</li>"));
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"CHARSET\">\n<meta name=\"generator\" content=\"Pebble 0.9\">\n<title>{title}</title>\n{head}</head>\n\
         <body>\n<header><a href=\"/\">{site}</a></header>\n<main>\n<article>\n<header>\n<h1>{title}</h1>\n{top}{summary}</header>\n\
         <section>\n{body}</section>\n<footer>\n{foot}{logo}\n{notice}</footer>\n</article>\n{author}<section>\n<h2>Read next</h2>\n{teasers}</section>\n</main>\n\
         <footer><ul>{partners}</ul><p>{site} is built from plain files.</p></footer>\n</body>\n</html>\n",
        site = page.site,
        head = page.head(),
        top = page.at(Place::Top, by),
        summary = page.summary_in("<p class=\"lede\">", "</p>"),
        body = page.paragraphs(),
        foot = page.at(Place::Foot, |page| format!("<p>Words: {}</p>\n", page.by("", " · "))),
        logo = page.logo_html("img"),
        notice = page.notice_html("<p>", "</p>"),
        author = page.author_box_in("<section class=\"bio\"><p>", "</p></section>"),
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
