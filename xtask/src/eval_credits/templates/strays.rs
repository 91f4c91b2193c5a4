//! A third group, last part: forums, mail, feeds made into pages, scraped and printed pages.

use crate::eval_credits::page::{Logo, Place, Shown, esc};

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

/// For printing: headline a paragraph, credits always after the text.
pub(crate) fn printed(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| format!("<p class=\"pf-by\">{}</p>\n", page.by("Story: ", " | "));
    let body: String = page.body.iter().map(|text| format!("<p>{}</p>\n", esc(text))).collect();
    let links = page.teasers_in(|headline, by, href| {
        format!("<li>{headline} ({by}): <a href=\"{href}\">{href}</a></li>")
    });
    let partners = page.partners_in(|name, _| format!("<span>{name}</span> "));
    format!(
        "<!DOCTYPE html><html><head><meta charset=\"CHARSET\"><title>Print - {title}</title>{head}<style>@media print {{ .pf-buttons {{ display: none }} }}</style></head><body onload=\"window.print()\">\n\
         <div class=\"pf-buttons\"><button>Print</button> <button>Close</button></div><div id=\"pf-content\"><p class=\"pf-site\">{site}</p><p class=\"pf-title\"><strong>{title}</strong></p>{summary}{body}\n\
         {top}{foot}{logo}{notice}</div><div id=\"pf-links\"><p>Links in this section</p><ol>{links}</ol></div>{author}<p class=\"pf-foot\">Printed from {site}. {partners}</p></body></html>",
        site = page.site,
        head = page.head(),
        summary = page.summary_in("<p class=\"pf-summary\"><em>", "</em></p>"),
        top = page.at(Place::Top, by),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("img"),
        notice = page.notice_html("<p class=\"pf-notice\">", "</p>"),
        author = page.author_box_in("<p class=\"pf-about\">", "</p>"),
    )
}
