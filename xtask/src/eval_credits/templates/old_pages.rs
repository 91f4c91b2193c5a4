//! In the manner of pages from the web's first years: tables within tables, fonts, spacers.

use crate::eval_credits::manner::{Manner, Round};
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

/// The whole page one table: byline and date in cells of their own, paragraphs parted by breaks.
pub(crate) fn cells(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| {
        let names =
            page.names.as_deref().map(|names| format!("<td><font size=2>Story: {}</font></td>", esc(names)));
        let of = page.affiliation.as_deref().map(|of| format!("<td><font size=2>{}</font></td>", esc(of)));
        format!(
            "<table><tr>{}{}<td><font size=2>Nov 3</font></td></tr></table>",
            names.unwrap_or_default(),
            of.unwrap_or_default()
        )
    };
    let body: Vec<String> = page.body.iter().map(|text| esc(text)).collect();
    let teasers = page.teasers_in(|headline, by, href| {
        format!("<tr><td><a href=\"{href}\">{headline}</a></td><td>{by}</td></tr>")
    });
    let partners =
        page.partners_in(|name, logo| format!("<td><img src=\"{logo}\" alt=\"{name}\" border=0></td>"));
    format!(
        "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=CHARSET\"><title>{title}</title>{head}</head><body bgcolor=white>\n\
         <table width=780><tr><td colspan=2><big>{site}</big></td></tr><tr><td width=120><a href=\"/\">Home</a><br><a href=\"/jobs\">Jobs</a></td>\n\
         <td><h2>{title}</h2>{summary}{top}<br>{body}<br><br>{foot}<table><tr><td>{logo}</td><td>{notice}</td></tr></table>{author}</td></tr></table>\n\
         <table><tr><th colspan=2>Other headlines</th></tr>{teasers}</table><table><tr>{partners}</tr></table></body></html>",
        site = page.site,
        head = page.head(),
        summary = page.summary_in("<b>", "</b><br>"),
        top = page.at(Place::Top, by),
        body = body.join("<br><br>\n"),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("img"),
        notice = page.notice_html("", ""),
        author = page.author_box_in("<hr><font size=2>", "</font>"),
    )
}

/// As pages were written by hand in 1998: no paragraph is closed, rules between the parts.
pub(crate) fn by_hand(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| format!("<CENTER><I>{}</I></CENTER>\n", page.by("by ", "<BR>"));
    let body: String = page.body.iter().map(|text| format!("<P>{}\n", esc(text))).collect();
    let teasers =
        page.teasers_in(|headline, by, href| format!("<LI><A HREF=\"{href}\">{headline}</A>, {by}\n"));
    let partners = page.partners_in(|name, logo| {
        format!("<A HREF=\"/\"><IMG SRC=\"{logo}\" ALT=\"{name}\" BORDER=0></A>\n")
    });
    format!(
        "<HTML><HEAD><META HTTP-EQUIV=\"Content-Type\" CONTENT=\"text/html; charset=CHARSET\"><TITLE>{site}: {title}</TITLE>{head}</HEAD><BODY BGCOLOR=\"#FFFFFF\"><CENTER><H3>{site}</H3></CENTER><HR>\n\
         <CENTER><H2>{title}</H2></CENTER>{top}{summary}{body}{foot}<P>{logo}{notice}<HR><B>Other stories</B><UL>{teasers}</UL>{author}<HR><CENTER>{partners}<BR>Best seen at 800 by 600</CENTER></BODY></HTML>",
        site = page.site,
        head = page.head(),
        top = page.at(Place::Top, by),
        summary = page.summary_in("<P><B>", "</B>"),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("img"),
        notice = page.notice_html("<P>", ""),
        author = page.author_box_in("<P>", ""),
    )
}

/// A list's archive: all of it in one `<pre>`, a blank line between paragraphs.
pub(crate) fn archive(page: &Shown) -> String {
    let title = esc(&page.headline);
    let by = |page: &Shown| format!("{}\n\n", page.by("By ", "\n"));
    let body: String = page.body.iter().map(|text| format!("{}\n\n", esc(text))).collect();
    let teasers = page.teasers_in(|headline, by, href| {
        format!("<LI>Next message: <A HREF=\"{href}\">{headline}</A> <I>{by}</I>\n")
    });
    let partners = page.partners_in(|name, _| format!("<i>{name}</i> "));
    format!(
        "<HTML><HEAD><meta http-equiv=\"Content-Type\" content=\"text/html; charset=CHARSET\"><TITLE>[{site}] {title}</TITLE>{head}</HEAD><BODY BGCOLOR=\"#ffffff\"><H1>[{site}] {title}</H1><B>F. Keeper</B> <A HREF=\"mailto:list@example\">keeper at list.example</A><BR><I>Tue Nov 3 09:14:00 2026</I><UL>{teasers}</UL><HR>\n\
         <PRE>{title}\n\n{top}{summary}{body}{foot}{logo}\n\n{notice}</PRE><HR><P>{author}<UL><LI><a href=\"/list\">More information about the {site} list</a> {partners}</UL></BODY></HTML>",
        site = page.site,
        head = page.head(),
        top = page.at(Place::Top, by),
        summary = page.summary_in("", "\n\n"),
        foot = page.at(Place::Foot, by),
        logo = page.logo_html("img"),
        notice = page.notice_html("", "\n"),
        author = page.author_box_in("", ""),
    )
}

/// The web of 1997: fonts, centres, rules, all credits in one line between two rules below the headline.
pub(crate) const FONTS: Manner = Manner {
    page: r##"<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=CHARSET"><TITLE>{site} -- {title}</TITLE>{head}</HEAD><BODY BGCOLOR="#FFFFFF" TEXT="#000000"><CENTER><FONT SIZE="+3" FACE="Arial">{site}</FONT><BR><FONT SIZE="-1"><A HREF="index.html">Front page</A> | <A HREF="old.html">Old numbers</A></FONT></CENTER><HR>
<CENTER><FONT SIZE="+2"><B>{title}</B></FONT></CENTER>{summary}<HR WIDTH="40%"><CENTER><FONT SIZE="-1">{top}</FONT></CENTER><HR WIDTH="40%">{body}<FONT SIZE="-1">{foot}</FONT><HR><TABLE BORDER="0"><TR><TD>{logo}</TD><TD><FONT SIZE="-2">{notice}{link}</FONT></TD></TR></TABLE><HR>
<FONT SIZE="+1"><B>Other pages</B></FONT><UL>{teasers}</UL>{author}<FONT SIZE="+1"><B>Guest book</B></FONT><DL>{comments}</DL><HR><CENTER>{partners}<BR><FONT SIZE="-2">This page has been seen 1,204 times. Mail to webmaster.</FONT></CENTER></BODY></HTML>"##,
    both: "{names}, {of}",
    only_names: "{names}",
    only_of: "{of}",
    name: ("{NAME}", " &amp; "),
    paragraph: "<P>{text}\n",
    summary: "<CENTER><I>{text}</I></CENTER>",
    logo: r#"<IMG SRC="{src}" ALT="[{alt}]" BORDER="0">"#,
    notice: "{text}<BR>",
    link: r#"<A HREF="{href}"{rel}>{inner}</A>"#,
    words: "Click here",
    round: Round::Words,
    teaser: r#"<LI><A HREF="{href}">{headline}</A> <FONT SIZE="-2">{by}</FONT>"#,
    partner: r#"<IMG SRC="{logo}" ALT="{name}"> "#,
    comment: "<DT><B>{who}</B><DD>{what}",
    author: "<P><FONT SIZE=\"-1\">{text}</FONT>",
};

/// A paper's site by a page editor of its day: three columns of tables, bold credits, dots of pictures that hold rows open.
pub(crate) const THREE_COLUMNS: Manner = Manner {
    page: r##"<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=CHARSET"><TITLE>{site}: {title}</TITLE>{head}</HEAD><BODY BGCOLOR="#FFFFFF" TOPMARGIN=0 LINK="#000099"><TABLE WIDTH=760 BORDER=0 CELLPADDING=0 CELLSPACING=0><TR><TD COLSPAN=3><A HREF="/"><IMG SRC="/img/masthead.gif" WIDTH=400 HEIGHT=60 BORDER=0 ALT="{site}"></A><BR><IMG SRC="/img/spacer.gif" WIDTH=1 HEIGHT=8></TD></TR><TR VALIGN=TOP><TD WIDTH=120 BGCOLOR="#EEEEEE"><FONT FACE="Arial" SIZE=2><A HREF="/news">News</A><BR><A HREF="/sport">Sport</A><BR><A HREF="/letters">Letters</A><BR></FONT></TD><TD WIDTH=480><TABLE WIDTH=100% CELLPADDING=6><TR><TD><FONT FACE="Times" SIZE=5><B>{title}</B></FONT><BR><FONT SIZE=2>{top}<I>Tuesday, November 3, 2026</I></FONT><P>{summary}{body}<FONT SIZE=2>{foot}</FONT><TABLE BORDER=0><TR><TD>{logo}</TD><TD><IMG SRC="/img/spacer.gif" WIDTH=6 HEIGHT=1></TD><TD><FONT SIZE=2>{notice}{link}</FONT></TD></TR></TABLE>{counter}<HR NOSHADE SIZE=1><FONT SIZE=2><A HREF="/print">Printer friendly version</A> | <A HREF="mailto:desk@courier.example">Mail the editor</A></FONT><P><B>Readers write</B><BR>{comments}</TD></TR></TABLE></TD><TD WIDTH=160><TABLE BORDER=1 CELLPADDING=4><TR><TD BGCOLOR="#CCCC99"><FONT FACE="Arial" SIZE=2><B>Other stories</B></FONT></TD></TR>{teasers}</TABLE>{author}</TD></TR><TR><TD COLSPAN=3 ALIGN=CENTER><FONT SIZE=1>Copyright 2026 {site}</FONT><BR>{partners}</TD></TR></TABLE></BODY></HTML>"##,
    both: "<B>{names}</B><BR>{of}<BR>",
    only_names: "<B>{names}</B><BR>",
    only_of: "{of}<BR>",
    name: ("By {name}", "<BR>"),
    paragraph: "<P><FONT FACE=\"Times\" SIZE=3>{text}</FONT>\n",
    summary: "<P><B>{text}</B>",
    logo: r##"<IMG SRC="{src}" ALT="{alt}" WIDTH=160 HEIGHT=40 BORDER=0>"##,
    notice: "<I>{text}</I><BR>",
    link: r##"<A HREF="{href}"{rel}>{inner}</A>"##,
    words: "Original",
    round: Round::Notice,
    teaser: r##"<TR><TD><FONT FACE="Arial" SIZE=1><A HREF="{href}">{headline}</A><BR>{by}</FONT></TD></TR>"##,
    partner: r##"<IMG SRC="{logo}" ALT="{name}" HEIGHT=20>"##,
    comment: r##"<P><FONT SIZE=2><B>{who}</B><BR>{what}</FONT>"##,
    author: r##"<P><FONT SIZE=1>{text}</FONT>"##,
};
