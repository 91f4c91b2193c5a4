//! One page as a republisher's desk hands it to its system, and how a site's templates set it.

use super::super::manner::filled;
use super::super::page::esc;

/// Where the copy stands.
pub(super) const ADDRESS: &str = "https://courier.example/2026/closure";

/// A story the page points to beside its own. All plain text.
#[derive(Debug, Clone)]
pub(super) struct Card {
    pub(super) headline: String,
    pub(super) by: String,
    pub(super) href: String,
}

/// All parts of a page. What ends on `html` is HTML already, all else plain text.
#[derive(Debug, Clone, Default)]
pub(super) struct Sheet {
    pub(super) site: &'static str,
    pub(super) headline: String,
    pub(super) summary: Option<String>,
    pub(super) body: Vec<String>,
    /// The credit line: words and links, no blocks.
    pub(super) byline_html: String,
    /// Blocks before the text.
    pub(super) over_html: String,
    /// Blocks between two paragraphs.
    pub(super) inset_html: String,
    /// Blocks after the text.
    pub(super) under_html: String,
    pub(super) head_html: String,
    /// What stands in the site's foot beside its partners.
    pub(super) foot_html: String,
    /// Days from the release to the day the page says.
    pub(super) days: usize,
    /// Whom the system names for itself.
    pub(super) slot: String,
    pub(super) tags: Vec<String>,
    pub(super) cards: Vec<Card>,
    /// Who, and what as HTML.
    pub(super) comments: Vec<(String, String)>,
    /// Name and logo.
    pub(super) partners: Vec<(String, String)>,
}

/// What one site's system writes round each part, with the part's name in braces.
pub(super) struct Frame {
    pub(super) name: &'static str,
    /// `{title}`, `{site}`, `{head}`, `{summary}`, `{byline}`, `{over}`, `{body}`, `{under}`, `{iso}`, `{day}`, `{slot}`, `{tags}`, `{cards}`,
    /// `{comments}`, `{partners}`, `{foot}`.
    pub(super) page: &'static str,
    /// `{text}`.
    pub(super) byline: &'static str,
    /// `{text}`.
    pub(super) summary: &'static str,
    /// `{text}`.
    pub(super) paragraph: &'static str,
    /// `{text}`.
    pub(super) tag: &'static str,
    /// `{headline}`, `{by}`, `{href}`.
    pub(super) card: &'static str,
    /// `{who}`, `{what}`.
    pub(super) comment: &'static str,
    /// `{name}`, `{logo}`.
    pub(super) partner: &'static str,
}

impl Frame {
    pub(super) fn set(&self, sheet: &Sheet) -> String {
        let text = |pattern: &str, words: &str| filled(pattern, &[("{text}", words)]);
        let byline = match sheet.byline_html.as_str() {
            "" => String::new(),
            words => text(self.byline, words),
        };
        let (iso, day) = day(sheet.days);
        filled(
            self.page,
            &[
                ("{title}", &esc(&sheet.headline)),
                ("{site}", &esc(sheet.site)),
                ("{head}", &sheet.head_html),
                (
                    "{summary}",
                    &sheet
                        .summary
                        .as_deref()
                        .map(|words| text(self.summary, &esc(words)))
                        .unwrap_or_default(),
                ),
                ("{byline}", &byline),
                ("{over}", &sheet.over_html),
                ("{body}", &self.body(sheet)),
                ("{under}", &sheet.under_html),
                ("{iso}", &iso),
                ("{day}", &day),
                ("{slot}", &esc(&sheet.slot)),
                ("{tags}", &sheet.tags.iter().map(|tag| text(self.tag, &esc(tag))).collect::<String>()),
                ("{cards}", &self.cards(sheet)),
                ("{comments}", &self.comments(sheet)),
                ("{partners}", &self.partners(sheet)),
                ("{foot}", &sheet.foot_html),
            ],
        )
    }

    fn body(&self, sheet: &Sheet) -> String {
        let paragraph = |(at, words): (usize, &String)| {
            let inset = if at == 2 { sheet.inset_html.as_str() } else { "" };
            filled(self.paragraph, &[("{text}", &esc(words))]) + inset
        };
        sheet.body.iter().enumerate().map(paragraph).collect()
    }

    fn cards(&self, sheet: &Sheet) -> String {
        let card = |card: &Card| {
            filled(
                self.card,
                &[
                    ("{headline}", &esc(&card.headline)),
                    ("{by}", &esc(&card.by)),
                    ("{href}", &esc(&card.href)),
                ],
            )
        };
        sheet.cards.iter().map(card).collect()
    }

    fn comments(&self, sheet: &Sheet) -> String {
        let comment =
            |(who, what): &(String, String)| filled(self.comment, &[("{who}", &esc(who)), ("{what}", what)]);
        sheet.comments.iter().map(comment).collect()
    }

    fn partners(&self, sheet: &Sheet) -> String {
        let partner = |(name, logo): &(String, String)| {
            filled(self.partner, &[("{name}", &esc(name)), ("{logo}", &esc(logo))])
        };
        sheet.partners.iter().map(partner).collect()
    }
}

/// The day so many days after the second of November 2026: as machines and as people write it.
fn day(after: usize) -> (String, String) {
    match 2 + after {
        day @ 1..=30 => (format!("2026-11-{day:02}"), format!("November {day}, 2026")),
        day @ 31..=61 => (format!("2026-12-{:02}", day - 30), format!("December {}, 2026", day - 30)),
        day => (format!("2027-01-{:02}", day - 61), format!("January {}, 2027", day - 61)),
    }
}
