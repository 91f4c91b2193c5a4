//! What the nineteenth group's republishers do: small sites that run stories "courtesy of", "via" or "for" somebody, by hand.

mod credit;
mod matter;
mod origin;

use super::sheet::{Card, Sheet};
use super::{Given, Truth};
use crate::eval_credits::page::esc;
use crate::eval_credits::world::{Dice, Newsroom};

use super::courtesy_world::NEWSROOMS;

const SITES: [&str; 8] = [
    "The Dunmore Leader",
    "Verrick Now",
    "Cape Ardent Sun",
    "WXQP 91.3",
    "Owl Creek Observer",
    "Tessaly.news",
    "The Salt Hollow Shopper",
    "Pell Valley Voice",
];
const OTHERS: [&str; 6] =
    ["Kimberly Stroud", "Ahmed Faris", "Lorna Petch", "Javier Mendez", "Bo Lindahl", "Ruthanne Moss"];

/// What the parts of a page agree on before they are written.
struct Desk<'a> {
    given: &'a Given,
    dice: &'a mut Dice,
    truth: Truth,
    sheet: Sheet,
    /// Names as printed, before they are joined; `None` where the page names nobody.
    names: Option<Vec<String>>,
    /// The newsroom as the credit line has it.
    of: Option<String>,
    /// What hides the credit line: before and after it.
    hidden: Option<(&'static str, &'static str)>,
    link: Option<Link>,
    round: Round,
}

/// The link as the page has it.
struct Link {
    href: String,
    rel: &'static str,
}

/// What the link is laid round.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Round {
    Words,
    Logo,
    Newsroom,
    /// The newsroom's name in the notice.
    Notice,
}

impl Desk<'_> {
    fn linked(&self, inner: &str) -> String {
        match &self.link {
            Some(link) => {
                format!("<a href=\"{}\"{}>{inner}</a>", esc(&link.href), link.rel)
            }
            None => inner.to_owned(),
        }
    }

    fn ours(&self) -> &'static Newsroom {
        self.given.story.newsroom
    }
}

/// The page a republisher makes of what it was given, and what is so of it.
pub(super) fn tampered(given: &Given, dice: &mut Dice) -> (Sheet, Truth) {
    let site = dice.pick(&SITES);
    let story = &given.story;
    let content = &story.content;
    let sheet = Sheet {
        site,
        headline: content.headline.clone().unwrap_or_default(),
        summary: content.standfirst.clone(),
        body: content.body.clone(),
        slot: (*dice.pick(&["admin", "Web Editor", "newsdesk", "KL"])).to_owned(),
        days: 1 + dice.below(3),
        ..Sheet::default()
    };
    let mut desk = Desk {
        given,
        dice,
        truth: Truth::new(given.terms.window_days.is_some()),
        sheet,
        names: Some(content.bylines.iter().map(|byline| byline.name.clone()).collect()),
        of: Some(story.newsroom.name.to_owned()),
        hidden: None,
        link: Some(Link { href: story.url.clone(), rel: "" }),
        round: Round::Words,
    };
    // One page in eight is as it should be, whatever its manner.
    let honest = desk.dice.chance(12);
    around(&mut desk);
    matter::change(&mut desk, honest);
    credit::change(&mut desk, honest);
    origin::change(&mut desk, honest);
    (desk.sheet, desk.truth)
}

fn other_than<'a>(ours: &Newsroom, dice: &mut Dice) -> &'a Newsroom {
    let others: Vec<&Newsroom> = NEWSROOMS.iter().filter(|one| one.name != ours.name).collect();
    others[dice.below(others.len())]
}

/// What the site has beside the story.
fn around(desk: &mut Desk<'_>) {
    let (given, ours, site) = (desk.given, desk.ours(), desk.sheet.site);
    let headlines = [
        "Library extends its hours through the winter",
        "Man rescued from the quarry pond",
        "Letters: the roundabout nobody asked for",
        "School cooks win a prize for soup",
    ];
    for headline in headlines.iter().take(1 + desk.dice.below(4)) {
        let of_ours = desk.dice.chance(40);
        let by = match of_ours {
            true => format!("{} | {}", ours.reporters[desk.dice.below(4)], ours.name),
            false => format!("By {}, {site}", desk.dice.pick(&OTHERS)),
        };
        let href = if of_ours {
            given.story.other_url.clone()
        } else {
            format!("/2026/11/{}", 100 + desk.dice.below(900))
        };
        if of_ours {
            desk.truth.keeps("(ours on a card)");
        }
        desk.sheet.cards.push(Card { headline: (*headline).to_owned(), by, href });
    }
    if desk.dice.chance(50) {
        let other = other_than(ours, desk.dice);
        for one in [ours, other] {
            desk.sheet.partners.push((one.name.to_owned(), one.logo.to_owned()));
        }
        desk.truth.keeps("(ours among partners)");
    }
    desk.sheet.tags = ["Local", "Top stories"].map(str::to_owned).to_vec();
    if desk.dice.chance(50) {
        let said = match desk.dice.below(3) {
            0 => format!(
                "Great reporting from {}, as ever. <a rel=\"nofollow\" href=\"{}\">{}</a>",
                esc(ours.name),
                esc(&given.story.url),
                esc(&given.story.url)
            ),
            1 => "I was there and it was not like that at all.".to_owned(),
            _ => format!("Who wrote this? {}?", esc(ours.reporters[desk.dice.below(4)])),
        };
        desk.sheet.comments.push(("OwlCreekDad".to_owned(), said));
    }
    if desk.dice.chance(35) {
        desk.sheet.inset_html = match desk.dice.below(3) {
            0 => format!("<div class=\"promo\"><p><b>Like what you read?</b> <a href=\"/join\">Become a member of {}</a>.</p></div>\n", esc(site)),
            1 => "<p class=\"also\"><em>See also: <a href=\"/2026/10/soup\">School cooks win a prize for soup</a></em></p>\n".to_owned(),
            _ => "<div class=\"adv\">ADVERTISEMENT</div>\n".to_owned(),
        };
    }
}
