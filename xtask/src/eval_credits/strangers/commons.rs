//! What the twentieth group's republishers do: desks with systems of some size, boxes of origin, bios, fields for sources, and their own slips.

mod credit;
mod matter;
mod origin;

use super::commons_world::NEWSROOMS;
use super::sheet::{Card, Sheet};
use super::{Given, Truth};
use crate::eval_credits::page::esc;
use crate::eval_credits::world::{Dice, Newsroom};

const SITES: [&str; 7] = [
    "Marrow Bay Tribune",
    "Quillan 24",
    "The Fort Teasel Post",
    "Hollin Community Radio",
    "Ostmoor & District Gazette",
    "Noticias del Valle",
    "inQuillan",
];
const OTHERS: [&str; 5] = ["Patricia Gould", "Sanjay Mehta", "Ebba Lund", "Craig Donohue", "Luz Herrera"];

/// The styles that pages of this group have in their heads.
const SHEET: &str = "<style>.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)} .only-print{display:none} @media print{.only-print{display:block} .no-print{display:none}} .origin{border:1px solid #999;padding:1em}</style>\n";

/// A page while its parts are decided.
struct Desk<'a> {
    given: &'a Given,
    dice: &'a mut Dice,
    truth: Truth,
    sheet: Sheet,
    /// The reporters as they are to be named.
    reporters: String,
    names: Option<String>,
    of: Option<String>,
    /// A line in the notice's place names the newsroom as a source or a partner.
    named_elsewhere: bool,
    /// What is put round the credit line: before and after it.
    round_credit: (&'static str, &'static str),
}

impl Desk<'_> {
    fn ours(&self) -> &'static Newsroom {
        self.given.story.newsroom
    }

    fn other_newsroom(&mut self) -> &'static Newsroom {
        let ours = self.ours().name;
        let others: Vec<&Newsroom> = NEWSROOMS.iter().filter(|one| one.name != ours).collect();
        others[self.dice.below(others.len())]
    }

    /// Another reporter of ours.
    fn colleague(&mut self) -> &'static str {
        let bylines = &self.given.story.content.bylines;
        let credited = |name: &&&str| !bylines.iter().any(|byline| byline.name == **name);
        let colleagues: Vec<&&str> = self.ours().reporters.iter().filter(credited).collect();
        colleagues[self.dice.below(colleagues.len())]
    }
}

/// The page a republisher makes of what it was given, and what is so of it.
pub(super) fn tampered(given: &Given, dice: &mut Dice) -> (Sheet, Truth) {
    let site = dice.pick(&SITES);
    let content = &given.story.content;
    let sheet = Sheet {
        site,
        headline: content.headline.clone().unwrap_or_default(),
        summary: content.standfirst.clone(),
        body: content.body.clone(),
        head_html: SHEET.to_owned(),
        slot: (*dice.pick(&["Online desk", "pgould", "Redaktion", "The editors"])).to_owned(),
        days: 1 + dice.below(4),
        ..Sheet::default()
    };
    let names: Vec<&str> = content.bylines.iter().map(|byline| byline.name.as_str()).collect();
    let names = match names.as_slice() {
        [first @ .., last] if !first.is_empty() => format!("{} and {last}", first.join(", ")),
        all => all.concat(),
    };
    let mut desk = Desk {
        given,
        dice,
        truth: Truth::new(given.terms.window_days.is_some()),
        sheet,
        reporters: names.clone(),
        names: Some(names),
        of: Some(given.story.newsroom.name.to_owned()),
        named_elsewhere: false,
        round_credit: ("", ""),
    };
    let honest = desk.dice.chance(10);
    around(&mut desk);
    matter::change(&mut desk, honest);
    origin::change(&mut desk, honest);
    credit::change(&mut desk, honest);
    (desk.sheet, desk.truth)
}

/// What the site has beside the story: more from ours, a network's logos, readers who name us.
fn around(desk: &mut Desk<'_>) {
    let (ours, site) = (desk.ours(), desk.sheet.site);
    if desk.dice.chance(60) {
        let by = format!("{}/{}", ours.reporters[desk.dice.below(4)], ours.name);
        let href = desk.given.story.other_url.clone();
        desk.sheet.cards.push(Card {
            headline: "Mayor’s diary shows no meetings in June".to_owned(),
            by,
            href,
        });
        desk.truth.keeps("(ours on a card)");
    }
    for headline in ["Winter market moves to the depot", "Two lanes closed at the bridge until Sunday"] {
        let by = format!("{} | {site}", desk.dice.pick(&OTHERS));
        let href = format!("/news/{}", 300 + desk.dice.below(600));
        desk.sheet.cards.push(Card { headline: headline.to_owned(), by, href });
    }
    if desk.dice.chance(40) {
        let other = desk.other_newsroom();
        for one in [other, ours] {
            desk.sheet.partners.push((one.name.to_owned(), one.logo.to_owned()));
        }
        desk.truth.keeps("(ours among partners)");
    }
    desk.sheet.tags = [desk.given.story.content.slugline.split('-').next().unwrap_or("news"), "Region"]
        .map(str::to_owned)
        .to_vec();
    for at in 0..desk.dice.below(3) {
        let said = match desk.dice.below(3) {
            0 => format!("I read this at {} last week already.", esc(ours.name)),
            1 => format!("Thank you, {}!", esc(ours.reporters[desk.dice.below(4)])),
            _ => "And who is going to pay for it? We are.".to_owned(),
        };
        desk.sheet.comments.push((["hollin_hal", "Mrs. T."][at].to_owned(), said));
    }
    if desk.dice.chance(30) {
        let other = desk.dice.pick(&OTHERS);
        desk.sheet.inset_html = format!(
            "<aside class=\"teaser-box\"><p>More on this</p><p><a href=\"/news/301\">Winter market moves to the depot</a><br>By {other}</p></aside>\n"
        );
    }
}
