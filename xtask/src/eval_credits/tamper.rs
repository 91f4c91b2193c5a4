//! What is done to the credits and the words of a story before a page shows it, and what a careful editor says of that.

mod misplaced;
mod practised;

pub(crate) use misplaced::misplaced;
pub(crate) use practised::practised;
use story::content::Byline;

use super::page::{Anchor, Logo, Notice, Place, Shown, Teaser};
use super::world::{Dice, NEWSROOMS, Newsroom, Story, story};

/// What is so of each thing the terms ask for: `true` where the page breaks it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Truth {
    pub(crate) byline: bool,
    pub(crate) affiliation: bool,
    pub(crate) logo: bool,
    pub(crate) link: bool,
    pub(crate) notice: bool,
    /// Words were changed beyond what terms permit.
    pub(crate) edits: bool,
    /// A part runs instead of the whole.
    pub(crate) extent: bool,
    /// The headline is another.
    pub(crate) headline: bool,
    /// The page still has what a correction put right; `None` where nothing was corrected.
    pub(crate) correction: Option<bool>,
    /// What was done, for whoever looks into a mistake.
    pub(crate) done: Vec<&'static str>,
}

const SITES: [&str; 6] = [
    "Bay Courier",
    "The Larkfield Times",
    "Greywater Today",
    "Ridge FM",
    "Millbrook Mirror",
    "The Daily Weir",
];
const OTHERS: [&str; 5] = ["Dana Pritchard", "Colm Nesbitt", "Yara Fenwick", "Bruno Stahl", "Greta Moss"];
const COMMENTERS: [&str; 4] = ["walker_77", "Hedda", "M. Pell", "OldFerryman"];

/// The page a republisher makes of `story`, and what is broken on it.
pub(crate) fn tampered(story: &Story, dice: &mut Dice) -> (Shown, Truth) {
    let site = dice.pick(&SITES);
    let mut truth = Truth::default();
    let mut shown = faithful(story, site);
    if dice.chance(85) {
        byline(story, &mut shown, &mut truth, dice);
        affiliation(story, &mut shown, &mut truth, dice);
        logo(story, &mut shown, &mut truth, dice);
        notice(story, &mut shown, &mut truth, dice);
        link(story, &mut shown, &mut truth, dice);
        words(&mut shown, &mut truth, dice);
    }
    around(story, &mut shown, &mut truth, dice);
    (shown, truth)
}

fn faithful(story: &Story, site: &'static str) -> Shown {
    let content = &story.content;
    let name = story.newsroom.name;
    let mut body = content.body.clone();
    if let (Some(place), Some(first)) = (&content.dateline, body.first_mut()) {
        *first = format!("{place} — {first}");
    }
    Shown {
        site,
        headline: content.headline.clone().unwrap_or_default(),
        summary: content.standfirst.clone(),
        body,
        names: Some(joined(&content.bylines)),
        affiliation: Some(name.to_owned()),
        place: Place::Top,
        logo: Logo::Image { src: story.newsroom.logo.to_owned(), alt: name.to_owned() },
        notice: Notice::Line(format!(
            "This story was first published by {name} and is republished under its terms."
        )),
        link: Some(Anchor { href: story.url.clone(), rel: None, words: "Read the original" }),
        slot: site.to_owned(),
        home: (name, story.newsroom.site),
        ..Shown::default()
    }
}

fn joined(bylines: &[Byline]) -> String {
    bylines.iter().map(|byline| byline.name.as_str()).collect::<Vec<_>>().join(" and ")
}

fn byline(story: &Story, shown: &mut Shown, truth: &mut Truth, dice: &mut Dice) {
    let bylines = &story.content.bylines;
    let (done, broken) = match dice.below(16) {
        0 | 1 => {
            shown.names = None;
            ("byline removed", true)
        }
        2 => {
            shown.names = Some(dice.pick(&OTHERS).to_owned());
            ("byline of somebody else", true)
        }
        3 => {
            shown.names = Some("Staff Reporter".to_owned());
            ("byline of nobody", true)
        }
        4 => {
            shown.names = Some(misspelt(&joined(bylines), dice));
            ("byline misspelt", true)
        }
        5 => {
            shown.place = Place::Foot;
            ("byline at the foot", false)
        }
        6 => {
            shown.place = Place::Meta;
            truth.affiliation = true;
            ("byline in the head only", true)
        }
        7 if bylines.len() == 2 => {
            shown.names = bylines.first().map(|byline| byline.name.clone());
            ("second reporter left out", true)
        }
        _ => return,
    };
    truth.byline = broken;
    truth.done.push(done);
}

/// A letter lost, doubled, or changed places with its neighbour, inside the family name.
fn misspelt(name: &str, dice: &mut Dice) -> String {
    let letters: Vec<char> = name.chars().collect();
    let family = letters.iter().rposition(|letter| *letter == ' ').map_or(0, |space| space + 1);
    let places: Vec<usize> = (family + 1..letters.len() - 1)
        .filter(|at| {
            letters[*at].is_alphabetic() && letters[at + 1].is_alphabetic() && letters[*at] != letters[at + 1]
        })
        .collect();
    let Some(at) = places.get(dice.below(places.len())).copied() else { return format!("{name}e") };
    let mut made = letters;
    match dice.below(3) {
        0 => made.swap(at, at + 1),
        1 => {
            made.remove(at);
        }
        _ => made.insert(at, 'x'),
    }
    made.into_iter().collect()
}

fn affiliation(story: &Story, shown: &mut Shown, truth: &mut Truth, dice: &mut Dice) {
    let done = match dice.below(12) {
        0 | 1 => {
            shown.affiliation = None;
            "affiliation removed"
        }
        2 => {
            shown.affiliation = Some(shown.site.to_owned());
            "affiliation of the republisher"
        }
        3 => {
            shown.affiliation = Some(other_than(story.newsroom, dice).name.to_owned());
            "affiliation of another newsroom"
        }
        _ => return,
    };
    truth.affiliation = true;
    truth.done.push(done);
}

fn other_than(newsroom: &Newsroom, dice: &mut Dice) -> &'static Newsroom {
    let others: Vec<&Newsroom> = NEWSROOMS.iter().filter(|one| one.name != newsroom.name).collect();
    others[dice.below(others.len())]
}

/// A file name as a CMS makes it from a newsroom's name.
fn slug(name: &str) -> String {
    let ascii = name.to_lowercase().replace('é', "e").replace('&', "and");
    ascii
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("-")
}

fn logo(story: &Story, shown: &mut Shown, truth: &mut Truth, dice: &mut Dice) {
    let newsroom = story.newsroom;
    let (src, name) = (newsroom.logo.to_owned(), newsroom.name.to_owned());
    let (logo, done, broken) = match dice.below(18) {
        0 | 1 => (Logo::None, "logo removed", true),
        2 => {
            let src = "/uploads/2026/11/street-at-dusk.jpg".to_owned();
            (Logo::Image { src, alt: "A street at dusk".to_owned() }, "another picture", true)
        }
        3 => {
            let other = other_than(newsroom, dice);
            (Logo::Image { src: other.logo.to_owned(), alt: other.name.to_owned() }, "another logo", true)
        }
        4 => (Logo::Style { src }, "logo as a background", false),
        5 => (Logo::Sheet { src }, "logo in a style sheet", false),
        6 => (Logo::Lazy { attribute: "data-src", src, alt: name }, "logo lazy", false),
        7 => {
            (Logo::Lazy { attribute: "data-lazy-src", src, alt: String::new() }, "logo lazy, no words", false)
        }
        8 => {
            let src = format!("https://i0.cdn.example/uploads/{}-logo-300x80.png?w=300&ssl=1", slug(&name));
            (Logo::Image { src, alt: String::new() }, "logo renamed, no words", false)
        }
        9 => {
            let src = "/media/3f9a77c1.webp".to_owned();
            (Logo::Image { src, alt: format!("{name} logo") }, "logo renamed by a number", false)
        }
        10 => {
            let src = "/media/77c13f9a.webp".to_owned();
            (Logo::Image { src, alt: format!("Logo: {name}") }, "logo renamed by a number", false)
        }
        _ => return,
    };
    shown.logo = logo;
    truth.logo = broken;
    truth.done.push(done);
}

fn notice(story: &Story, shown: &mut Shown, truth: &mut Truth, dice: &mut Dice) {
    let name = story.newsroom.name;
    let own = [
        format!("This article originally appeared in {name}."),
        format!("Republished with permission from {name}."),
        format!("The story above comes to us from {name}, where it ran first."),
        format!("{name} reported this story and shares it with us."),
        format!("Content courtesy of {name}"),
    ];
    let tongues = [
        format!("Este artículo fue publicado por primera vez por {name}."),
        format!("Dieser Text erschien zuerst bei {name}."),
        format!("Cet article a d’abord été publié par {name}."),
    ];
    let whole = format!("This story was first published by {name} and is republished under its terms.");
    let (made, done) = match dice.below(12) {
        0 | 1 => (Notice::None, "notice removed"),
        2 => (Notice::Line(own[dice.below(own.len())].clone()), "notice in other words"),
        3 => (Notice::Line(tongues[dice.below(3)].clone()), "notice in another language"),
        4 => (Notice::Comment(whole), "notice in a comment"),
        _ => return,
    };
    shown.notice = made;
    truth.notice = true;
    truth.done.push(done);
}

fn encoded(url: &str) -> String {
    url.replace(':', "%3A").replace('/', "%2F")
}

fn link(story: &Story, shown: &mut Shown, truth: &mut Truth, dice: &mut Dice) {
    let anchor = |href: String| Some(Anchor { href, rel: None, words: "Read the original" });
    let home = format!("{}/", story.newsroom.site);
    let url = &story.url;
    let (link, done, broken) = match dice.below(20) {
        0 | 1 => (None, "link removed", true),
        2 => (anchor(home), "link to the home page", true),
        3 => (anchor(story.other_url.clone()), "link to another story of ours", true),
        4 => (anchor("/archive/reprints".to_owned()), "link to the republisher's own", true),
        5 => (
            anchor(url.clone()).map(|link| Anchor { rel: Some("nofollow noopener"), ..link }),
            "nofollow",
            false,
        ),
        6 => (
            anchor(format!("https://out.example/away?to={}&k=77", encoded(url))),
            "link through a tracker",
            false,
        ),
        7 => (anchor(format!("{url}?utm_source=courier&utm_medium=web#top")), "link with tracking", false),
        8 => (anchor(url.replace("https:", "http:") + "/"), "link without https", false),
        9 => {
            shown.canonical = Some(url.clone());
            (None, "canonical and no link", true)
        }
        10 => {
            shown.canonical = Some(url.clone());
            (anchor(url.clone()), "canonical to ours", false)
        }
        11 => {
            shown.canonical = Some("https://courier.example/2026/closure".to_owned());
            (anchor(url.clone()), "canonical to their own", false)
        }
        _ => return,
    };
    shown.link = link;
    truth.link = broken;
    truth.done.push(done);
}

fn words(shown: &mut Shown, truth: &mut Truth, dice: &mut Dice) {
    let count = shown.body.len();
    match dice.below(12) {
        0 => {
            shown.body.truncate(3);
            truth.extent = true;
            truth.done.push("an excerpt");
        }
        1 => {
            let at = 1 + dice.below(count - 1);
            let added = "Critics have long called the whole plan reckless, and on this page we agree with every word of theirs.";
            shown.body.insert(at, added.to_owned());
            truth.edits = true;
            truth.done.push("a paragraph added");
        }
        2 => {
            let Some(at) = (0..count).find(|at| shown.body[*at].contains(" percent")) else { return };
            shown.body[at] = shown.body[at].replace(" percent", "0 percent");
            truth.edits = true;
            truth.done.push("a figure changed");
        }
        3 => {
            let quoted =
                |text: &String| text.contains("We found the first fault") || text.contains("Nobody asked us");
            let Some(at) = shown.body.iter().position(quoted) else { return };
            shown.body[at] =
                shown.body[at].replace("first fault", "worst fault").replace("a fence", "a wall");
            truth.edits = true;
            truth.done.push("a quote changed");
        }
        4 => {
            for text in &mut shown.body {
                *text = text.replace(" percent", "%").replace('“', "\"").replace(['”'], "\"");
            }
            truth.done.push("house style");
        }
        5 => {
            shown.headline = format!("What you need to know: {}", shown.headline);
            truth.headline = true;
            truth.done.push("headline changed");
        }
        _ => {}
    }
}

/// What stands on the page beside the story, some of it to mislead.
fn around(story: &Story, shown: &mut Shown, truth: &mut Truth, dice: &mut Dice) {
    let ours = story.newsroom;
    for at in 0..2 + dice.below(3) {
        let of_ours = dice.chance(50);
        let other = self::story(dice);
        let by = match (of_ours, at) {
            (true, 0) => format!("By {}, {}", joined(&story.content.bylines), ours.name),
            (true, _) => format!("{} | {}", ours.reporters[3], ours.name),
            (false, _) => format!("By {}, {}", dice.pick(&OTHERS), shown.site),
        };
        let href =
            if of_ours { story.other_url.clone() } else { format!("/2026/11/{}", 100 + dice.below(900)) };
        let headline = other.content.headline.unwrap_or_default();
        shown.teasers.push(Teaser { headline, by, href });
        if of_ours {
            truth.done.push("(ours in a teaser)");
        }
    }
    if dice.chance(50) {
        let other = other_than(ours, dice);
        for one in [other, ours] {
            shown.partners.push((one.name.to_owned(), one.logo.to_owned()));
        }
        truth.done.push("(ours among partners)");
    }
    if dice.chance(25) {
        shown.author_box = Some(dice.pick(&OTHERS).to_owned());
        truth.done.push("(an author box)");
    }
    for at in 0..dice.below(4) {
        let who = COMMENTERS[dice.below(COMMENTERS.len())].to_owned();
        let ours_in_it = at == 0 && dice.chance(50);
        let what = match ours_in_it {
            true => {
                format!("Good work by {} of {}. Full story here:", joined(&story.content.bylines), ours.name)
            }
            false => "They said the same about the old mill, and look at it now.".to_owned(),
        };
        shown.comments.push((who, what, ours_in_it.then(|| story.url.clone())));
    }
}

/// Gives a card that came out with the story's own headline another: it would be the story's card, with somebody's byline.
pub(crate) fn told_apart(shown: &mut Shown, story: &Story) {
    for one in &mut shown.teasers {
        if Some(&one.headline) == story.content.headline.as_ref() {
            one.headline = "Fares on two lines rise again in spring".to_owned();
        }
    }
}
