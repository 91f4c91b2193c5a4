//! Pages with little or old markup: tables of 2003, bare text, a print view, a newsletter's archive.

use crate::eval_credits::page::{Place, Shown, esc};

pub(crate) fn table(page: &Shown) -> String {
    let title = esc(&page.headline);
    let body: String = page.body.iter().map(|text| format!("{}<br><br>\n", esc(text))).collect();
    let by = |page: &Shown| {
        format!("<font size=\"1\" color=\"#666666\">{}</font><br><br>\n", page.by("by ", ", "))
    };
    let teasers = page.teasers_in(|headline, by, href| {
        format!("<tr><td><a href=\"{href}\"><b>{headline}</b></a><br><i>{by}</i></td></tr>\n")
    });
    let partners =
        page.partners_in(|name, logo| format!("<td><img src=\"{logo}\" border=\"0\" alt=\"{name}\"></td>"));
    format!(
        "<HTML><HEAD><META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; charset=CHARSET\"><TITLE>{title}</TITLE>{head}</HEAD>\n<BODY BGCOLOR=\"#FFFFFF\">\n\
         <TABLE WIDTH=\"780\"><TR><TD COLSPAN=\"3\"><b>{site}</b></TD></TR>\n<TR><TD WIDTH=\"120\" VALIGN=\"top\"><a href=\"/\">Home</a><br><a href=\"/a.htm\">Archive</a></TD>\n\
         <TD VALIGN=\"top\"><font size=\"5\"><b>{title}</b></font><br>\n{top}{summary}{body}{foot}{logo}<br>{notice}{author}</TD>\n\
         <TD WIDTH=\"160\" VALIGN=\"top\"><TABLE><tr><td bgcolor=\"#CCCCCC\"><b>Headlines</b></td></tr>{teasers}</TABLE></TD></TR>\n\
         <TR><TD COLSPAN=\"3\"><TABLE><TR>{partners}</TR></TABLE><font size=\"1\">Best viewed at 800 x 600</font></TD></TR></TABLE></BODY></HTML>",
        site = page.site,
        head = page.head(),
        top = page.at(Place::Top, by),
        summary = page.summary_in("<i>", "</i><br><br>"),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("img"),
        notice = page.notice_html("<font size=\"2\">", "</font><br><br>"),
        author = page.author_box_in("<font size=\"2\">", "</font><br>"),
    )
}

pub(crate) fn minimal(page: &Shown) -> String {
    let title = esc(&page.headline);
    let partners = page.partners_in(|name, _| format!("{name}, "));
    let teasers =
        page.teasers_in(|headline, by, href| format!("<p><a href=\"{href}\">{headline}</a> ({by})</p>\n"));
    format!(
        "<meta charset=CHARSET><title>{title}</title>\n{head}<h1>{title}</h1>\n{top}{summary}{body}{foot}{logo}\n{notice}{author}<hr>\n{teasers}<p>{partners}{site}\n",
        site = page.site,
        head = page.head(),
        top = page.at(Place::Top, |page| format!("<p>{}\n", page.by("By ", " of "))),
        summary = page.summary_in("<p><i>", "</i>"),
        body = page.body.iter().map(|text| format!("<p>{}\n", esc(text))).collect::<String>(),
        foot = page.at(Place::Foot, |page| format!("<p>— {}\n", page.by("", ", "))),
        logo = page.logo_html("img"),
        notice = page.notice_html("<p>", ""),
        author = page.author_box_in("<p>", ""),
    )
}

pub(crate) fn print(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by =
        |page: &Shown| format!("<p class=\"print-author\">{}</p>\n", page.by("BY ", ", ").to_uppercase());
    format!(
        "<!DOCTYPE html><html><head><meta charset=\"CHARSET\"><title>Print: {title}</title>{head}<link rel=\"stylesheet\" media=\"print\" href=\"/p.css\"></head>\n\
         <body onload=\"window.print()\"><div id=\"printhead\">{site} — printable page</div><h1>{title}</h1>{top}{summary}{body}{foot}<div>{logo}</div>{notice}\n\
         <p class=\"print-footer\">Printed from {site} on 4 November 2026. Carried with the help of {partners}the {site} foundation.</p></body></html>",
        site = page.site,
        head = page.head(),
        top = page.at(Place::Top, by),
        summary = page.summary_in("<h3>", "</h3>"),
        body = page.paragraphs(),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("img"),
        notice = page.notice_html("<p>", "</p>"),
        partners = page.partners_in(|name, _| format!("{name}, ")),
    )
}

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
