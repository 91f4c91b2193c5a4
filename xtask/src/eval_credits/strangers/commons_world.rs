//! The twentieth group's newsrooms, reporters and stories: addresses with queries and folders, headings in the text, terms that allow edits.

use story::content::{Byline, Content};
use story::terms::Terms;

use super::{Given, told};
use crate::eval_credits::world::{Corrected, Dice, Newsroom, Story};

pub(super) const NEWSROOMS: [Newsroom; 8] = [
    Newsroom {
        name: "9 Rivers News Service",
        site: "https://9rivers.example",
        logo: "https://9rivers.example/images/9R-logo-horizontal.png",
        reporters: ["Ottoline Farr", "Ray Begaye Sr.", "Mike D’Amico", "Yevgenia Orlova"],
    },
    Newsroom {
        name: "Sol y Río Noticias",
        site: "https://solyrio.example",
        logo: "https://cdn.solyrio.example/v2/sol-y-rio.svg",
        reporters: ["Ana Lucía Vergara Soto", "Joaquín de los Santos", "Itzel Ñáñez", "Paul Chávez"],
    },
    Newsroom {
        name: "The Why",
        site: "https://www.thewhy.example",
        logo: "https://www.thewhy.example/_next/static/media/why.7c1e.png",
        reporters: ["Oyelaran Adeyemi-Stone", "Kit Marlowe", "Sun-hee Park", "Fiona van Dyck"],
    },
    Newsroom {
        name: "O’Dell Center for Public Records",
        site: "https://odell.example/records",
        logo: "https://odell.example/records/assets/odell.gif",
        reporters: ["Christopher J. Lowe", "Mary Pat Hennessy", "Bao Nguyễn", "Lt. Col. Vera Stahl"],
    },
    Newsroom {
        name: "Signal",
        site: "https://signal-news.example",
        logo: "https://signal-news.example/logo/signal_black.svg",
        reporters: ["Mohammed bin Rashid", "Elle Carter", "Åsa Björk", "Dylan ap Rhys"],
    },
    Newsroom {
        name: "Rue & Marché",
        site: "https://ruemarche.example",
        logo: "https://ruemarche.example/themes/rm/logo.png",
        reporters: ["Clémence Le Goff", "Jean-Baptiste Roux", "Aïcha Benali", "Noé Dupont"],
    },
    Newsroom {
        name: "Bürgerfunk Nordheide",
        site: "https://buergerfunk-nordheide.example",
        logo: "https://buergerfunk-nordheide.example/typo3/bfn.jpg",
        reporters: ["Jörg von der Heyde", "Silke Großmann", "Dr. Uwe Prött", "Mina Yıldız"],
    },
    Newsroom {
        name: "Student Press of St. Aldhelm’s",
        site: "https://press.aldhelms.example/~paper",
        logo: "https://press.aldhelms.example/~paper/crest.png",
        reporters: ["Zara Quint", "H. B. Sefton", "Prudence Oyelowo", "Thomas à Kempe"],
    },
];

/// Paragraphs of one matter, a heading among them.
struct Matter {
    slug: &'static str,
    headline: &'static str,
    paragraphs: &'static [&'static str],
    /// What was wrong in the first version, and what is right.
    mended: (&'static str, &'static str),
}

const PLACES: [&str; 6] = ["Marrow Bay", "Quillan", "Fort Teasel", "Hollin", "Saint-Brévin", "Ostmoor"];
const PEOPLE: [&str; 6] =
    ["Leonora Pask", "Amadou Diallo", "Birgit Hansen", "Stephen Crewe", "Nell Tamura", "Viktor Hloz"];

const MATTERS: [Matter; 3] = [
    Matter {
        slug: "tenants",
        headline: "Tenants in {place} paid for repairs that were never made, records show",
        paragraphs: &[
            "Hundreds of tenants in {place} were charged for repairs that nobody made, according to {n} invoices which the city’s housing company released after a court ordered it to.",
            "The invoices, for boilers, gutters and locks, add up to ${k},400 over {m} years. In {n} cases the same work was billed twice on one day.",
            "“They charged me for a window. I have no window there,” said {one}, who has rented two rooms on Tanner Street since 2011.",
            "The company’s manager, {two}, said that an outside firm had written the invoices and that the company had trusted it.",
            "## What the invoices say",
            "The firm has its address in a flat above a bakery. It was founded in March 2020, {m} weeks before it sent the first invoice.",
            "Of {k} addresses at which locks were said to have been changed, three do not exist.",
            "“That firm had a key to every house, and we never asked who had the key,” {two} said at a meeting of the council.",
            "The company has paid back {n} percent of what it took, and says that the rest will follow by the summer.",
            "## What happens next",
            "Prosecutors have asked for the company’s books. They would not say whether anybody is a suspect.",
            "The city owns all shares in the company, which lets {n}00 flats, most of them to families with low incomes.",
            "Tenants who kept their letters may claim their money at the town hall on Saturdays, without an appointment.",
        ],
        mended: ("since 2011", "since 2013"),
    },
    Matter {
        slug: "bees",
        headline: "Beekeepers near {place} lost half their hives in one night",
        paragraphs: &[
            "Beekeepers around {place} found {n} of their hives dead on the morning of the fair, and tests point to a spray that was meant for a potato field.",
            "The state’s laboratory found the substance in {m} of {k} samples, it said. The farmer had a permit for it, but not for that night.",
            "“It looked as if somebody had swept them out with a broom,” said {one}, whose family has kept bees for four generations.",
            "Wind carried the spray, a report says: it blew at {n} miles an hour, and the permit asks for fewer than ten.",
            "## A permit without a check",
            "Nobody checks the weather before a field is sprayed. The department has {m} inspectors for the whole valley.",
            "{two}, who leads the department, said the rules would be looked at before the next season, not sooner.",
            "“We rely on farmers to be honest, and almost all of them are,” {two} said.",
            "The farmer’s lawyer said that his client was sorry and would pay what the insurance does not.",
            "Orchards in the valley hire about {k}00 hives each spring. Growers fear that prices will go up by {n} percent.",
            "The fair went on. At the stand of the beekeepers, a sign said that there was no honey this year.",
            "A new hive costs some ${k}0, and needs two summers before it gives a full harvest.",
        ],
        mended: ("four generations", "three generations"),
    },
    Matter {
        slug: "pool",
        headline: "{place}’s only public pool will open again, but not for everybody",
        paragraphs: &[
            "The public pool of {place} will open in May after {m} years, with {n} fewer places in lessons for children than before it closed.",
            "The roof has been replaced for €{k} million, most of it from a lottery fund. The lessons were cut to pay for electricity.",
            "“I learned to swim there, and my son won’t,” said {one}, who has put his name on the list {m} times.",
            "Every {m}th child in the district leaves school without having learned to swim, a survey by teachers found in 2022.",
            "## Who gets in",
            "Schools come first, clubs second. What is left, {n} hours a week, is open to all, for a fee that has doubled.",
            "“It is a signal that we sent to the families, and it was the wrong one,” said {two}, a member of the council.",
            "The operator says that it could not find lifeguards: it advertised {k} times and hired two.",
            "A petition for more lessons has been signed by {k}00 people. The council must discuss it, but may turn it down.",
            "## The neighbour’s offer",
            "The next town has offered its own pool on Sundays. The bus takes {k} minutes and does not run on Sundays.",
            "An association wants to teach in the river from June. Its plan was refused last year, because of the current.",
        ],
        mended: ("in 2022", "in 2021"),
    },
];

/// A story of this world with the terms it goes out under.
pub(super) fn give(dice: &mut Dice) -> Given {
    let which = dice.below(NEWSROOMS.len());
    let newsroom = &NEWSROOMS[which];
    let matter = &MATTERS[dice.below(MATTERS.len())];
    let place = dice.pick(&PLACES);
    let (one, two) = (PEOPLE[dice.below(3)], PEOPLE[3 + dice.below(3)]);
    let said = |text: &str, dice: &mut Dice| {
        let numbers = [11 + dice.below(50), 3 + dice.below(7), 62 + dice.below(37)];
        told(text, place, [one, two], numbers)
    };
    let body: Vec<String> = matter.paragraphs.iter().map(|text| said(text, dice)).collect();
    let number = 4_100 + dice.below(5_000);
    let (wrong, right) = matter.mended;
    let corrected = body.iter().position(|text| text.contains(wrong)).filter(|_| dice.chance(30));
    let corrected = corrected.map(|at| Corrected { at, wrong: wrong.to_owned(), right: right.to_owned() });
    let content = Content {
        headline: Some(said(matter.headline, dice)),
        slugline: format!("{}-{number}", matter.slug),
        dateline: dice.chance(50).then(|| (*place).to_owned()),
        bylines: bylines(newsroom, dice),
        standfirst: dice.chance(40).then(|| format!("What {one} and others in {place} want to know.")),
        body,
        ..Content::default()
    };
    let terms = Terms {
        excerpts: dice.chance(30),
        edits: dice.chance(25),
        window_days: dice.chance(30).then(|| [10, 20][dice.below(2)]),
        ..Terms::default()
    };
    let address = |slug: &str, number: usize| match which % 4 {
        0 => format!("{}/article.php?id={number}", newsroom.site),
        1 => format!("{}/{slug}/{number}", newsroom.site),
        2 => format!("{}/s/{slug}-{number}.html", newsroom.site),
        _ => format!("{}/index.cfm?section=news&story={number}", newsroom.site),
    };
    let (url, other_url) = (address(matter.slug, number), address("mayor", number - 31));
    let counter = format!("{}/count/{number}/1.gif", newsroom.site);
    Given { story: Story { newsroom, content, url, other_url }, terms, corrected, counter }
}

fn bylines(newsroom: &Newsroom, dice: &mut Dice) -> Vec<Byline> {
    let first = dice.below(4);
    let count = [1, 1, 1, 1, 2, 2, 3][dice.below(7)];
    let byline = |at: usize| Byline {
        name: newsroom.reporters[(first + at) % 4].to_owned(),
        affiliation: Some(newsroom.name.to_owned()),
    };
    (0..count).map(byline).collect()
}
