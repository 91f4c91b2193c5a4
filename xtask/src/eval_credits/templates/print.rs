//! In the manner of print: pages for printing, from a printed paper, from a word processor.

use crate::eval_credits::manner::{Manner, Round};
use crate::eval_credits::page::{Place, Shown, esc};

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

/// A printer's view of a page: the address it was made from, everything in order, links as numbers.
pub(crate) const PRINTER: Manner = Manner {
    page: r##"<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><meta http-equiv="Content-Type" content="text/html; charset=CHARSET" /><title>{title}</title>{head}<meta name="robots" content="noindex, nofollow, noarchive" /></head><body><div class="print-site_name">Published on <em class="placeholder">{site}</em> (<a href="https://courier.example">https://courier.example</a>)</div><p /><div class="print-breadcrumb"><a href="/">Home</a> &gt; {title}</div><hr class="print-hr" /><h2 class="print-title">{title}</h2><div class="print-content">{summary}{top}<div class="content">{body}</div>{foot}<p>{logo}</p>{notice}{link}</div><div class="print-comments">{comments}</div>{author}<div class="print-footer">{partners}</div><hr class="print-hr" /><div class="print-source_url"><strong>Source URL (modified on 3 Nov 2026 - 9:14am):</strong> <a href="/2026/closure">https://courier.example/2026/closure</a></div><div class="print-links"><p><strong>Links</strong><br />{teasers}</p></div></body></html>"##,
    both: "<div class=\"submitted\">Submitted by webdesk on Tue, 2026-11-03 09:14</div><p>{of}<br />{names}</p>",
    only_names: "<div class=\"submitted\">Submitted by webdesk on Tue, 2026-11-03 09:14</div><p>{names}</p>",
    only_of: "<div class=\"submitted\">Submitted by webdesk on Tue, 2026-11-03 09:14</div><p>{of}</p>",
    name: ("{name}", " and "),
    paragraph: "<p>{text}</p>\n",
    summary: "<p><b>{text}</b></p>",
    logo: r#"<img src="{src}" alt="{alt}" width="240" height="60" />"#,
    notice: "<p>{text}</p>",
    link: r#"<p><a href="{href}"{rel}>{inner}</a> <span class="print-footnote">[1]</span></p>"#,
    words: "Here is the first copy",
    round: Round::Words,
    teaser: r#"[2] <a href="{href}">{headline}</a> {by}<br />"#,
    partner: r#"<img src="{logo}" alt="{name}" />"#,
    comment: r#"<div class="comment"><div class="comment-author">{who}</div><div class="comment-content"><p>{what}</p></div></div>"#,
    author: "<p>{text}</p>",
};

/// Pages made from a printed paper: every line of it a box placed by its corner, nothing else.
pub(crate) fn placed(page: &Shown) -> String {
    let lines = |text: &str| -> String {
        let mut made = String::new();
        let mut line = String::new();
        for word in text.split(' ') {
            if line.len() + word.len() > 84 {
                made.push_str(&format!(
                    "<div class=\"t m0 x1 h2 y3 ff1 fs0\">{}</div>",
                    esc(line.trim_end())
                ));
                line.clear();
            }
            line.push_str(word);
            line.push(' ');
        }
        made + &format!("<div class=\"t m0 x1 h2 y4 ff1 fs0\">{}</div>\n", esc(line.trim_end()))
    };
    let body: String = page.body.iter().map(|text| lines(text)).collect();
    PLACED.around(page, &esc(&page.headline), &body)
}

const PLACED: Manner = Manner {
    page: r##"<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><meta charset="CHARSET"><title>{site}, page 3</title>{head}<style>.t{position:absolute;white-space:pre}</style></head><body><div id="page-container"><div id="pf3" class="pf w0 h0" data-page-no="3"><div class="pc pc3 w0 h0">
<div class="t m0 x0 h1 y0 ff2 fs3">{site}</div><div class="t m0 x9 h1 y0 ff2 fs3">Tuesday, November 3, 2026</div><div class="t m0 x1 h6 y1 ff3 fs6">{title}</div>{summary}{top}{body}{foot}<div class="c x1 y8 w2 h3">{logo}</div>{notice}{link}</div></div>
<div id="pf4" class="pf w0 h0" data-page-no="4"><div class="pc pc4 w0 h0"><div class="t m0 x1 h6 y1 ff3 fs4">In brief</div>{teasers}{author}<div class="t m0 x1 h6 y1 ff3 fs4">Letters</div>{comments}<div class="c x1 y9">{partners}</div></div></div></div></body></html>"##,
    both: r#"<div class="t m0 x1 h2 y2 ff2 fs1">By {names}</div><div class="t m0 x1 h2 y2 ff1 fs1">{of}</div>"#,
    only_names: r#"<div class="t m0 x1 h2 y2 ff2 fs1">By {names}</div>"#,
    only_of: r#"<div class="t m0 x1 h2 y2 ff1 fs1">{of}</div>"#,
    name: ("{NAME}", " and "),
    paragraph: "",
    summary: "<div class=\"t m0 x1 h4 y2 ff3 fs2\">{text}</div>",
    logo: r#"<img class="bi x0 y0 w1 h1" alt="{alt}" src="{src}">"#,
    notice: r#"<div class="t m0 x1 h2 y5 ff4 fs0">{text}</div>"#,
    link: r#"<a class="l" href="{href}"{rel}><div class="d m1">{inner}</div></a>"#,
    words: "On the web",
    round: Round::Words,
    teaser: r#"<div class="t m0 x1 h2 y3 ff3 fs1"><a href="{href}">{headline}</a></div><div class="t m0 x1 h2 y3 ff1 fs0">{by}</div><div class="t m0 x1 h2 y3 ff1 fs0">The matter comes up again on the second Monday of the month at the hall.</div>"#,
    partner: r#"<img class="bi" alt="{name}" src="{logo}">"#,
    comment: r#"<div class="t m0 x1 h2 y3 ff1 fs0">{what}</div><div class="t m0 x1 h2 y3 ff4 fs0">{who}</div>"#,
    author: r#"<div class="t m0 x1 h2 y3 ff4 fs0">{text}</div>"#,
};

/// A word processor's page, published as it is: spans with numbered classes, a list of sources at its end.
pub(crate) const PROCESSED: Manner = Manner {
    page: r##"<html><head><meta content="text/html; charset=CHARSET" http-equiv="content-type"><title>{title}</title>{head}<style type="text/css">.c0{color:#000}.c1{font-size:20pt}</style></head><body class="c9 doc-content"><p class="c2 title" id="h.1"><span class="c1">{title}</span></p>{summary}{body}<p class="c2 c7"><span class="c0"></span></p><p class="c2"><span class="c5">{foot}{top}</span></p><p class="c2"><span style="overflow:hidden;display:inline-block;width:160px">{logo}</span></p>{notice}{link}<hr style="page-break-before:always;display:none;">
<p class="c2"><span class="c8">From the readers</span></p>{comments}<p class="c2"><span class="c8">Elsewhere</span></p><ul class="c3 lst-kix-0 start">{teasers}</ul>{author}<p class="c2">{partners}</p><div><p class="c4"><span class="c0">{site}, November 3, 2026</span></p></div></body></html>"##,
    both: "Text: {names}. Newsroom: {of}.",
    only_names: "Text: {names}.",
    only_of: "Newsroom: {of}.",
    name: ("{name}", ", "),
    paragraph: "<p class=\"c2 c6\"><span class=\"c0\">{text}</span></p>\n",
    summary: "<p class=\"c2 subtitle\"><span class=\"c0\">{text}</span></p>",
    logo: r#"<img alt="{alt}" src="{src}" style="width:160px;height:40px;margin-left:0px;transform:rotate(0rad)" title="">"#,
    notice: r#"<p class="c2"><span class="c0 c10">{text}</span></p>"#,
    link: r#"<p class="c2"><span class="c11"><a class="c12" href="{href}"{rel}>{inner}</a></span></p>"#,
    words: "the original",
    round: Round::Words,
    teaser: r#"<li class="c2 li-bullet-0"><span class="c11"><a class="c12" href="{href}">{headline}</a></span><span class="c0"> {by}</span></li>"#,
    partner: r#"<span><img alt="{name}" src="{logo}"></span>"#,
    comment: r#"<p class="c2"><span class="c0">{what} ({who})</span></p>"#,
    author: r#"<p class="c2"><span class="c0">{text}</span></p>"#,
};

/// An agency's manner: the newsroom in the dateline, the reporter signs at the end.
pub(crate) fn dateline(page: &Shown) -> String {
    let visible = page.place != Place::Meta;
    let mut body = String::new();
    let last = page.body.len().saturating_sub(1);
    for (at, text) in page.body.iter().enumerate() {
        let of = page.affiliation.as_deref().filter(|_| at == 0 && visible).map(esc);
        let text = esc(text);
        let opened = match (of, text.split_once(" — ")) {
            (Some(of), Some((place, rest))) => format!("{place} ({of}) — {rest}"),
            (Some(of), None) => format!("({of}) — {text}"),
            (None, _) => text,
        };
        let signed = page.names.as_deref().filter(|_| at == last && visible).map(esc);
        let signed = signed.map(|names| format!(" — <b>{names}</b>")).unwrap_or_default();
        body.push_str(&format!("<p>{opened}{signed}</p>\n"));
    }
    DATELINE.around(page, &esc(&page.headline), &body)
}

const DATELINE: Manner = Manner {
    page: r##"<!doctype html><html><head><meta charset="CHARSET"><title>{title}</title>{head}</head><body><div class="w"><div class="hd"><b><a href="/">{site}</a></b></div><div class="l"><h3>Short news</h3>{teasers}</div><div class="c"><h1>{title}</h1><div class="d">03.11.2026, 09:14</div>{summary}{body}<div class="s">{logo} {notice} {link}</div><div class="k"><b>Reactions</b>{comments}</div>{author}</div><div class="ft">{partners}</div></div></body></html>"##,
    both: "",
    only_names: "",
    only_of: "",
    name: ("{name}", " and "),
    paragraph: "",
    summary: "<p><b>{text}</b></p>",
    logo: r#"<img src="{src}" alt="{alt}" align="right">"#,
    notice: "{text}",
    link: r#"<a href="{href}"{rel}>{inner}</a>"#,
    words: "[Original]",
    round: Round::Words,
    teaser: r#"<div class="n"><a href="{href}">{headline}</a> <i>{by}</i></div>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="kk"><u>{who}</u>: {what}</div>"#,
    author: r#"<div class="a">{text}</div>"#,
};

/// A replica of the printed page with its text beside it: three columns, a jump to another page and back, long words with soft hyphens.
pub(crate) fn replica(page: &Shown) -> String {
    let set = |(at, text): (usize, &String)| {
        let inset = page.inset.as_deref().filter(|_| at == 2).unwrap_or_default();
        format!("<p>{}</p>{inset}\n", hyphenated(&esc(text)))
    };
    let set: Vec<String> = page.body.iter().enumerate().map(set).collect();
    let (front, inside) = set.split_at(set.len() / 2);
    let (left, right) = inside.split_at(inside.len() / 2);
    let body = format!(
        "<div class=\"rp-col\" data-page=\"A1\">{}<p class=\"rp-jump\">See CLOSURE, A6</p></div><div class=\"rp-col\" data-page=\"A6\"><p class=\"rp-jump\">CLOSURE<br>From A1</p>{}</div><div class=\"rp-col\" data-page=\"A6\">{}</div>",
        front.concat(),
        left.concat(),
        right.concat()
    );
    REPLICA.around(page, &esc(&page.headline), &body)
}

/// `html` with soft hyphens in the middle of long words that hold nothing but letters.
fn hyphenated(html: &str) -> String {
    let word = |word: &str| match word.len() {
        9.. if word.chars().all(|c| c.is_ascii_lowercase()) => {
            let (first, second) = word.split_at(word.len() / 2);
            format!("{first}\u{ad}{second}")
        }
        _ => word.to_owned(),
    };
    html.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

const REPLICA: Manner = Manner {
    page: r##"<!DOCTYPE html><html><head><meta charset="CHARSET"><title>{site} | 2026-11-03 | Page A1</title>{head}<style>.rp-cols{display:flex}.rp-col{flex:1;padding:0 8px}.rp-lo-clipped{clip-path:none}</style></head><body class="rp"><div class="rp-bar"><a href="/">{site}</a> <span class="rp-date">Tue 3 Nov 2026</span> <a href="#pages">Pages</a> <a href="#">Listen</a> <a href="#">Aa</a> <a href="#">Print</a> <a href="#">Translate</a></div><div class="rp-thumbs" id="pages"><img src="/p/A1-120.jpg" alt="Page A1"><img src="/p/A2-120.jpg" alt="Page A2"><img src="/p/A6-120.jpg" alt="Page A6"></div>
<div class="rp-sheet"><div class="rp-article" data-id="8114"><ol class="rp-crumb"><li>{site}</li><li>Tue 3 Nov 2026</li><li>FRONT PAGE</li></ol><div class="rp-hed">{title}</div><div class="rp-dek">{summary}</div><ul class="rp-by">{top}</ul><div class="rp-cols">{body}</div><div class="rp-end">{foot}{logo}{notice}{link}{counter}</div></div><div class="rp-next"><div class="rp-h">ALSO ON THIS PAGE</div>{teasers}</div><div class="rp-h">LETTERS</div><div class="rp-letters">{comments}</div>{author}</div><div class="rp-foot"><span>IN THIS GROUP</span>{partners}<span>PRINTED AND DISTRIBUTED BY REPLICA.EXAMPLE 1 604 555 0142 COPYRIGHT AND PROTECTED BY APPLICABLE LAW</span></div></body></html>"##,
    both: "<li>BY {names}</li><li>{of}</li>",
    only_names: "<li>BY {names}</li>",
    only_of: "<li>{of}</li>",
    name: ("{NAME}", " AND "),
    paragraph: "<p>{text}</p>\n",
    summary: "{text}",
    logo: r#"<div class="rp-pic"><img src="{src}" alt="{alt}"></div>"#,
    notice: "<p class=\"rp-fine\">{text}</p>",
    link: r#"<p class="rp-fine"><a href="{href}"{rel}>{inner}</a></p>"#,
    words: "Online where it began",
    round: Round::Words,
    teaser: r#"<div class="rp-item"><a href="{href}"><span class="rp-t">{headline}</span></a><span class="rp-b">{by}</span></div>"#,
    partner: r#"<img src="{logo}" alt="{name}">"#,
    comment: r#"<div class="rp-letter"><p>{what}</p><p class="rp-sig">{who}</p></div>"#,
    author: r#"<div class="rp-box"><p>{text}</p></div>"#,
};
