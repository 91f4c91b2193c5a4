//! A template as patterns: what a publishing system writes round each part of a page, with the part's name in braces.

use super::page::{Hidden, Logo, Notice, Place, Shown, esc};

/// Patterns of one publishing system. A part that a page does not show leaves nothing behind.
pub(crate) struct Manner {
    /// `{title}`, `{site}`, `{head}`, `{summary}`, `{top}`, `{body}`, `{foot}`, `{logo}`, `{notice}`, `{link}`, `{teasers}`, `{partners}`, `{comments}`, `{author}`,
    /// `{slot}` for the system's own author, `{counter}`.
    pub(crate) page: &'static str,
    /// The credit line where names and newsroom stand in it: `{names}`, `{of}`.
    pub(crate) both: &'static str,
    pub(crate) only_names: &'static str,
    pub(crate) only_of: &'static str,
    /// Around each name, and between two.
    pub(crate) name: (&'static str, &'static str),
    /// `{text}`.
    pub(crate) paragraph: &'static str,
    /// `{text}`.
    pub(crate) summary: &'static str,
    /// A plain logo: `{src}`, `{src%}` for the same within another address, `{alt}`.
    pub(crate) logo: &'static str,
    /// `{text}`; with `{mark}` the logo stands in the notice, where there is one.
    pub(crate) notice: &'static str,
    /// The link to the original: `{href}`, `{rel}`, `{inner}`.
    pub(crate) link: &'static str,
    pub(crate) words: &'static str,
    /// What the link is laid round.
    pub(crate) round: Round,
    /// `{headline}`, `{by}`, `{href}`.
    pub(crate) teaser: &'static str,
    /// `{name}`, `{logo}`.
    pub(crate) partner: &'static str,
    /// `{who}`, `{what}`.
    pub(crate) comment: &'static str,
    /// `{text}`.
    pub(crate) author: &'static str,
}

/// What a template lays the link to the original round.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Round {
    Words,
    Logo,
    Newsroom,
    Headline,
    /// The story's own mention in the notice, whose newsroom links to its home page.
    Notice,
}

impl Manner {
    /// The page in this manner.
    pub(crate) fn set(&self, page: &Shown) -> String {
        let (body, title) = (self.body(page), esc(&page.headline));
        self.around(page, &title, &body)
    }

    /// The page with a body set by the template itself.
    pub(crate) fn around(&self, page: &Shown, title: &str, body: &str) -> String {
        let laid = self.laid_round(page);
        let title_linked = if laid == Round::Headline { self.linked(page, title) } else { title.to_owned() };
        let logo = self.logo_of(page);
        let logo = if laid == Round::Logo { self.linked(page, &logo) } else { logo };
        let logo = page.hiding(Hidden::Logo, logo);
        let link = if laid == Round::Words { self.linked(page, self.words) } else { String::new() };
        let link = page.hiding(Hidden::Notice, link);
        let in_notice = self.notice.contains("{mark}") && matches!(page.notice, Notice::Line(_));
        let pattern = if page.notice_first { "<p><em>{text}</em></p>\n" } else { self.notice };
        let in_notice = in_notice && !page.notice_first && page.hidden.is_none();
        let notice = self.notice_of(page, laid, pattern, if in_notice { &logo } else { "" });
        let notice = page.hiding(Hidden::Notice, notice);
        let logo = if in_notice { String::new() } else { logo };
        let (notice, first) =
            if page.notice_first { (String::new(), notice) } else { (notice, String::new()) };
        let credit = |page: &Shown| page.hiding(Hidden::Credit, self.by(page));
        let parts = [
            ("{heading}", title_linked),
            ("{title}", title.to_owned()),
            ("{site}", page.site.to_owned()),
            ("{head}", page.head()),
            (
                "{summary}",
                page.summary
                    .as_ref()
                    .map(|text| filled(self.summary, &[("{text}", &esc(text))]))
                    .unwrap_or_default(),
            ),
            ("{top}", page.at(Place::Top, credit)),
            ("{body}", first + body),
            ("{foot}", page.at(Place::Foot, credit)),
            ("{slot}", esc(&page.slot)),
            ("{counter}", page.counter_html()),
            ("{logo}", logo),
            ("{notice}", notice),
            ("{link}", link),
            (
                "{teasers}",
                page.teasers_in(|headline, by, href| {
                    filled(self.teaser, &[("{headline}", headline), ("{by}", by), ("{href}", href)])
                }),
            ),
            (
                "{partners}",
                page.partners_in(|name, logo| filled(self.partner, &[("{name}", name), ("{logo}", logo)])),
            ),
            (
                "{comments}",
                page.comments_in(|who, what| filled(self.comment, &[("{who}", who), ("{what}", what)])),
            ),
            ("{author}", page.author_box_in("", "").trim().to_owned()),
        ];
        let author = parts.iter().find(|(name, text)| *name == "{author}" && !text.is_empty());
        let author = author.map(|(_, text)| filled(self.author, &[("{text}", text)])).unwrap_or_default();
        let parts: Vec<(&str, &str)> = parts
            .iter()
            .map(|(name, text)| (*name, if *name == "{author}" { author.as_str() } else { text.as_str() }))
            .collect();
        filled(self.page, &parts)
    }

    pub(crate) fn body(&self, page: &Shown) -> String {
        let set = |(at, text): (usize, &String)| {
            let inset = page.inset.as_deref().filter(|_| at == 2).unwrap_or_default();
            format!("{}{inset}", filled(self.paragraph, &[("{text}", &esc(text))]))
        };
        page.body.iter().enumerate().map(set).collect()
    }

    /// The credit line.
    pub(crate) fn by(&self, page: &Shown) -> String {
        let (each, between) = self.name;
        let names = page.names.as_ref().map(|names| {
            let set: Vec<String> = names
                .split(" and ")
                .map(|name| filled(each, &[("{name}", &esc(name)), ("{NAME}", &esc(&name.to_uppercase()))]))
                .collect();
            set.join(between)
        });
        let of = page.affiliation.as_deref().map(|of| match self.laid_round(page) {
            Round::Newsroom => self.linked(page, &esc(of)),
            _ => esc(of),
        });
        match (names, of) {
            (Some(names), Some(of)) => filled(self.both, &[("{names}", &names), ("{of}", &of)]),
            (Some(names), None) => filled(self.only_names, &[("{names}", &names)]),
            (None, Some(of)) => filled(self.only_of, &[("{of}", &of)]),
            (None, None) => String::new(),
        }
    }

    /// The link is laid round words of its own where what it should be round is not on the page.
    fn laid_round(&self, page: &Shown) -> Round {
        let there = match self.round {
            // What is hidden with a part would hide the link too.
            Round::Logo | Round::Newsroom | Round::Headline if page.hidden.is_some() => false,
            Round::Words | Round::Headline => true,
            Round::Logo => matches!(page.logo, Logo::Image { .. }),
            Round::Newsroom => page.affiliation.is_some() && page.place != Place::Meta,
            Round::Notice => matches!(page.notice, Notice::Line(_)),
        };
        if there { self.round } else { Round::Words }
    }

    fn linked(&self, page: &Shown, inner: &str) -> String {
        match &page.link {
            Some(link) => {
                let rel = link.rel.map(|rel| format!(" rel=\"{rel}\"")).unwrap_or_default();
                filled(self.link, &[("{href}", &esc(&link.href)), ("{rel}", &rel), ("{inner}", inner)])
            }
            None if inner == self.words => String::new(),
            None => inner.to_owned(),
        }
    }

    fn logo_of(&self, page: &Shown) -> String {
        match &page.logo {
            Logo::Image { src, alt } => {
                let coded = src.replace(':', "%3A").replace('/', "%2F");
                filled(self.logo, &[("{src}", &esc(src)), ("{src%}", &coded), ("{alt}", &esc(alt))])
            }
            _ => page.logo_html("img"),
        }
    }

    fn notice_of(&self, page: &Shown, laid: Round, pattern: &str, mark: &str) -> String {
        match &page.notice {
            Notice::None => String::new(),
            Notice::Line(line) => {
                let text = if laid == Round::Notice { self.linked_line(page, line) } else { esc(line) };
                filled(pattern, &[("{text}", &text), ("{mark}", mark)])
            }
            Notice::Comment(line) => format!("<!-- {} -->\n", esc(line)),
        }
    }
}

impl Manner {
    /// The line with the link round "story", or behind it, and the newsroom's name linked to its home page.
    fn linked_line(&self, page: &Shown, line: &str) -> String {
        let (name, site) = (esc(page.home.0), page.home.1);
        let text = esc(line).replacen(&name, &format!("<a href=\"{site}\">{name}</a>"), 1);
        let rel = page
            .link
            .as_ref()
            .and_then(|link| link.rel)
            .map(|rel| format!(" rel=\"{rel}\""))
            .unwrap_or_default();
        let linked = |words: &str| match &page.link {
            Some(link) => format!("<a href=\"{}\"{rel}>{words}</a>", esc(&link.href)),
            None => words.to_owned(),
        };
        match (text.split_once(" story "), &page.link) {
            (Some((before, after)), _) => format!("{before} {} {after}", linked("story")),
            (None, Some(_)) => format!("{text} {}", linked(self.words)),
            (None, None) => text,
        }
    }
}

/// `pattern` with each part in its place; a part's own braces are left alone.
pub(super) fn filled(pattern: &str, parts: &[(&str, &str)]) -> String {
    let mut made = String::with_capacity(pattern.len() * 2);
    let mut rest = pattern;
    while let Some(at) = rest.find('{') {
        made.push_str(&rest[..at]);
        rest = &rest[at..];
        match parts.iter().find(|(name, _)| rest.starts_with(name)) {
            Some((name, text)) => {
                made.push_str(text);
                rest = &rest[name.len()..];
            }
            None => {
                made.push('{');
                rest = &rest[1..];
            }
        }
    }
    made + rest
}
