//! Invented newsrooms, reporters and stories, made from a seed.

use story::content::{Byline, Content};

/// Numbers in a row that a seed fixes (SplitMix64, Steele, Lea and Flood 2014).
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number under `end`, 0 where `end` is 0.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % (end.max(1) as u64)).unwrap_or(0)
    }

    /// Yes in so many of a hundred throws.
    pub(crate) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub(crate) fn pick<'a, T: ?Sized>(&mut self, from: &[&'a T]) -> &'a T {
        from[self.below(from.len())]
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for at in (1..items.len()).rev() {
            items.swap(at, self.below(at + 1));
        }
    }
}

/// A newsroom that gives stories away.
pub(crate) struct Newsroom {
    pub(crate) name: &'static str,
    /// Its home page, without a slash at the end.
    pub(crate) site: &'static str,
    pub(crate) logo: &'static str,
    pub(crate) reporters: [&'static str; 4],
}

pub(crate) const NEWSROOMS: [Newsroom; 6] = [
    Newsroom {
        name: "Harbour Desk",
        site: "https://harbour.example",
        logo: "https://harbour.example/logo",
        reporters: ["Mara Ellison", "Jon Reed", "Zoë Brandt", "Siân O’Rourke"],
    },
    Newsroom {
        name: "Upland Public Media",
        site: "https://www.uplandpublic.example",
        logo: "https://www.uplandpublic.example/assets/upland-logo.svg",
        reporters: ["Peter Haas", "Inés Carmona", "Tilda Roe", "Kwame Addo"],
    },
    Newsroom {
        name: "The Fen Record",
        site: "https://fenrecord.example",
        logo: "https://fenrecord.example/img/mark.png",
        reporters: ["Anna Li", "Bernadette Quill", "Ray Tobin", "Gösta Lindqvist"],
    },
    Newsroom {
        name: "Quay Street Reporting Project",
        site: "https://quaystreet.example",
        logo: "https://cdn.quaystreet.example/brand/qsrp.png",
        reporters: ["Dorian Vale", "Hana Sato-Pryce", "Luis M. Ortega", "Noor Haddad"],
    },
    Newsroom {
        name: "Tarn & Valley News",
        site: "https://tarnvalley.example",
        logo: "https://tarnvalley.example/logo.png",
        reporters: ["Ewan McAllister", "Freya Holt", "Marcus Bell", "Olive Trant"],
    },
    Newsroom {
        name: "Café Meridian",
        site: "https://meridian.example",
        logo: "https://meridian.example/static/logo-wide.png",
        reporters: ["Renée Dufour", "Paul Anders", "Chidi Obi", "Agnes Wray"],
    },
];

/// A story as released, and where it stands at home.
pub(crate) struct Story {
    pub(crate) newsroom: &'static Newsroom,
    pub(crate) content: Content,
    pub(crate) url: String,
    /// Another story of the same newsroom.
    pub(crate) other_url: String,
}

const PLACES: [&str; 8] = [
    "Millbrook",
    "Harbour City",
    "Eastwick",
    "Old Ferry",
    "Stonecombe",
    "Larkfield",
    "Greywater",
    "Pine Falls",
];
const PEOPLE: [&str; 10] = [
    "Ruth Calder",
    "Omar Reyes",
    "Ada Quill",
    "Victor Lund",
    "Priya Nair",
    "Callum Frost",
    "Helga Stein",
    "Tom Abara",
    "Lucía Vega",
    "Wendell Pike",
];
const TOPICS: [(&str, &str); 8] = [
    ("water works", "the pumping station"),
    ("school board", "the north wing"),
    ("port authority", "the grain pier"),
    ("bus company", "line 14"),
    ("parks department", "the river path"),
    ("county library", "the reading hall"),
    ("fire service", "the hillside depot"),
    ("hospital trust", "the maternity ward"),
];
const PARAGRAPHS: [&str; 14] = [
    "{place} will close {thing} for {n} weeks this spring after inspectors found cracks in {m} of its walls, the {body} said on Thursday.",
    "“We found the first fault on Tuesday, and by the evening we knew that it was not the only one,” {one}, who leads the {body}, told a public meeting.",
    "The work is expected to cost about ${m}.{n} million, according to a report that the {body} published this week.",
    "{two}, who lives two streets away, told the meeting that she had reported damp stains as early as March and had never had an answer.",
    "About {n}00 people use {thing} every day, according to a count made in October. Nearly a third of them come from outside {place}.",
    "“Nobody asked us, and nobody told us, and now there is a fence,” {two} said.",
    "The {body} disputes that. In a letter to residents it said that three notices had been sent out before the end of the year.",
    "A reserve fund will pay for {m} percent of the repair, and the rest will be borrowed over {n} years, the report says.",
    "Council members voted {m} to 4 to look at the plan again in a month, when a second inspection is due.",
    "{one} said that a temporary entrance will be opened on the side of the market, with a ramp and better lights.",
    "The last repair of this size was made {n} years ago, when a flood filled the cellars and spoiled much of the archive.",
    "Shops on the square expect to lose about {n} percent of their trade while the street is narrowed, their association said in a statement.",
    "Two firms from {place} have offered to do the work; a third withdrew its offer after it had seen the drawings.",
    "The {body} has promised to publish the results of all tests on its site, and to answer questions at a meeting on the first Monday of each month.",
];

/// A story of a newsroom, whose words and figures the dice choose.
pub(crate) fn story(dice: &mut Dice) -> Story {
    let newsroom = &NEWSROOMS[dice.below(NEWSROOMS.len())];
    let (body, thing) = TOPICS[dice.below(TOPICS.len())];
    let place = dice.pick(&PLACES);
    let (one, two) = (dice.below(5), 5 + dice.below(5));
    let mut chosen: Vec<usize> = (0..PARAGRAPHS.len()).collect();
    dice.shuffle(&mut chosen);
    chosen.truncate(7 + dice.below(4));
    chosen.sort_unstable();
    let paragraphs = chosen.iter().map(|at| {
        let (n, m) = (11 + dice.below(30), 5 + dice.below(5));
        PARAGRAPHS[*at]
            .replace("{place}", place)
            .replace("{thing}", thing)
            .replace("{body}", body)
            .replace("{one}", PEOPLE[one])
            .replace("{two}", PEOPLE[two])
            .replace("{n}", &n.to_string())
            .replace("{m}", &m.to_string())
    });
    let body_text: Vec<String> = paragraphs.collect();
    let number = 100 + dice.below(9_000);
    let content = Content {
        headline: Some(format!("{place} to close {thing} after {body} finds cracks")),
        slugline: format!("closure-{number}"),
        dateline: dice.chance(50).then(|| place.to_uppercase()),
        bylines: bylines(newsroom, dice),
        standfirst: dice
            .chance(60)
            .then(|| format!("Residents of {place} say that they were told too late.")),
        body: body_text,
        ..Content::default()
    };
    let url = format!("{}/stories/{number}-closure", newsroom.site);
    Story { newsroom, content, url, other_url: format!("{}/stories/{}-fares", newsroom.site, number + 1) }
}

fn bylines(newsroom: &Newsroom, dice: &mut Dice) -> Vec<Byline> {
    let first = dice.below(4);
    let both = [first, (first + 1) % 4];
    let count = if dice.chance(20) { 2 } else { 1 };
    let byline = |at: &usize| Byline {
        name: newsroom.reporters[*at].to_owned(),
        affiliation: Some(newsroom.name.to_owned()),
    };
    both[..count].iter().map(byline).collect()
}

/// A figure that was wrong in the first version: in which paragraph, what it said, what is right.
pub(crate) struct Corrected {
    pub(crate) at: usize,
    pub(crate) wrong: String,
    pub(crate) right: String,
}

/// What a correction of a story with this body puts right; `None` where it has no share to be wrong in.
pub(crate) fn correction(body: &[String]) -> Option<Corrected> {
    let figure = |text: &String| -> Option<u32> {
        text.split(" percent")
            .next()
            .filter(|before| before.len() < text.len())?
            .split(' ')
            .next_back()?
            .parse()
            .ok()
    };
    let (at, figure) = body.iter().enumerate().find_map(|(at, text)| Some((at, figure(text)?)))?;
    Some(Corrected { at, wrong: format!("{figure} percent"), right: format!("{} percent", figure + 7) })
}
