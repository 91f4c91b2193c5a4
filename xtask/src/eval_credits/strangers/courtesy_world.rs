//! The nineteenth group's newsrooms, reporters and stories: agencies, a student paper, public radio, a foundation, names that are common words.

use story::content::{Byline, Content};
use story::terms::{Force, Terms};

use super::{Given, told};
use crate::eval_credits::world::{Corrected, Dice, Newsroom, Story};

pub(super) const NEWSROOMS: [Newsroom; 8] = [
    Newsroom {
        name: "The 51st Parallel",
        site: "https://51stparallel.example",
        logo: "https://51stparallel.example/brand/51p-wide.svg",
        reporters: ["María José Peña-Ortiz", "J. T. Okafor", "Ludwig van der Meer", "Samuel Price Jr."],
    },
    Newsroom {
        name: "Ledger & Lantern",
        site: "https://www.ledgerandlantern.example",
        logo: "https://www.ledgerandlantern.example/wp-content/themes/ll/logo.png",
        reporters: ["Cora Whitlock", "Anselm de la Cruz", "Beth-Ann Purcell", "Ivo Šarić"],
    },
    Newsroom {
        name: "Relay",
        site: "https://relay.example",
        logo: "https://static.relay.example/relay.png",
        reporters: ["Łucja Zając", "Tom Ash", "Nneka Umeh", "Dmitri St. Clair"],
    },
    Newsroom {
        name: "Writers’ Bureau of Kestrel County",
        site: "https://kestrelwriters.example",
        logo: "https://kestrelwriters.example/images/bureau_mark.jpg",
        reporters: ["Dr. Amara Nwosu", "Henrik Øst", "Pilar Quiroga", "W. E. Landry"],
    },
    Newsroom {
        name: "Agencja Wschodnia",
        site: "https://wschodnia.example",
        logo: "https://wschodnia.example/logo-aw.svg",
        reporters: ["Żaneta Kowal", "Piotr Bielski", "Halina Mróz-Dąbek", "Adam Lis"],
    },
    Newsroom {
        name: "KVRT Public Radio",
        site: "https://www.kvrt.example",
        logo: "https://media.kvrt.example/assets/kvrt_logo_2024.png",
        reporters: ["Shauna Begay", "Rafael del Toro", "Lee Ann Muñoz", "Gus O’Malley III"],
    },
    Newsroom {
        name: "The Campus Dispatch",
        site: "https://campusdispatch.example",
        logo: "https://campusdispatch.example/uploads/dispatch-flag.png",
        reporters: ["Mei-Ling Chow", "Aiden Farrow", "Saoirse Ní Dhuibh", "Theo Marchetti"],
    },
    Newsroom {
        name: "Ostrander Foundation Newsroom",
        site: "https://news.ostrander.example",
        logo: "https://news.ostrander.example/img/of-newsroom.png",
        reporters: ["Yusuf al-Karim", "Ingrid Solberg", "Delphine L’Huillier", "Marcus A. Tate"],
    },
];

/// A matter: its paragraphs, headlines, what its standfirst says.
struct Matter {
    slug: &'static str,
    headline: &'static str,
    standfirst: &'static str,
    paragraphs: &'static [&'static str],
}

const PLACES: [&str; 7] =
    ["Dunmore", "Cape Ardent", "Salt Hollow", "Verrick", "North Pell", "Tessaly", "Owl Creek"];
const PEOPLE: [&str; 8] = [
    "Imogen Slade",
    "Hector Bassi",
    "Rosalind Achebe",
    "Warren Tull",
    "Katya Lindgren",
    "Des Moreau",
    "Farida Aziz",
    "Glenn Otterby",
];

const MATTERS: [Matter; 3] = [
    Matter {
        slug: "ballots",
        headline: "{place} recounts {n} thousand ballots after a scanner misreads votes",
        standfirst: "A fault in one machine put off the certification of a close race for the county commission.",
        paragraphs: &[
            "Election workers in {place} began a recount on Monday of about {n},000 mail ballots, after a scanner was found to have misread marks made in blue ink.",
            "The fault touched {m} precincts, the county clerk, {one}, said in an interview, and it may change the outcome of one race, in which the candidates are {k} votes apart.",
            "“We will count every one of them by hand, and we will do it where people can watch,” {one} said.",
            "The scanner was bought in 2019 for ${k},000. Its maker replaced a lens in the summer and certified the machine again in September.",
            "Observers of both parties stood behind a rope in the gymnasium of the high school, where {m} tables had been set up, and took notes.",
            "“I have watched elections here for {k} years, and I have never been asked to come back on a Monday,” said {two}, an observer.",
            "State law requires a county to certify its results within {n} days, but it allows a judge to grant more time.",
            "Turnout was {k} percent, the highest in a year without a presidential race since the county began to publish figures.",
            "The company did not answer questions. In a written statement it said that it “supports the county in every way it can.”",
            "A spare machine from the neighbouring county was driven to {place} overnight and tested with {m} hundred marked ballots; it made no mistake.",
            "{two} said that she had no doubts about the workers, many of whom she has known since school.",
            "The recount is expected to end on Friday. Its cost, which the clerk put at ${n},000, will be paid by the state.",
        ],
    },
    Matter {
        slug: "wells",
        headline: "Nitrate in {place}’s wells rises above the limit for a third year",
        standfirst: "Families on the plain carry water home while the county waits for a filter it ordered long ago.",
        paragraphs: &[
            "One in {m} private wells around {place} holds more nitrate than the law allows, according to tests that the health district made between May and September.",
            "The district tested {n}0 wells, more than ever before, and found the highest values east of the railway, where {k} dairies spread manure.",
            "“My children know not to drink from the tap, but their friends don’t,” said {one}, who moved to the plain nine years ago.",
            "Nitrate is harmless to most adults at low levels. In infants it can keep the blood from carrying oxygen.",
            "The county ordered a filter for its own well in 2023. It was to arrive within {m} months, and has not been delivered.",
            "{two}, who manages the health district, said the delay was “embarrassing and not acceptable to anybody here.”",
            "Farmers say that they follow a plan which the state approved, and that the nitrate in the ground was put there by others, decades ago.",
            "A study by the state’s geologists found in 2021 that water takes about {k} years to travel from the fields to the deepest wells.",
            "Bottled water for {n} families costs the county ${m},000 a month. The money comes from a settlement, and will last until spring.",
            "“Nobody here wants to close a dairy. We want to know who pays,” {two} said.",
            "A public hearing will be held in the grange hall next week, with an interpreter.",
            "The number of samples above the limit has risen by {k} percent since the tests began.",
        ],
    },
    Matter {
        slug: "night-trains",
        headline: "Night trains to {place} will stop running unless a grant is renewed, operator says",
        standfirst: "The service carries nurses, students and cooks home; its grant ends with the year.",
        paragraphs: &[
            "The last trains of the night to {place} will be taken out of the timetable in January unless the region renews a grant of ${n} million, the operator said.",
            "About {k}00 people ride them on a working day, most of them on their way home from a shift, a count in October showed.",
            "“If the train goes, I sleep in the staff room or I quit,” said {one}, a nurse at the general hospital.",
            "The grant was meant to last for {m} years, while the operator looked for other income. It sold naming rights to {m} stations, and raised fares once.",
            "{two}, who leads the region’s transport committee, said that no decision would be made before the budget is known.",
            "“We are not in the business of stranding people,” {two} said, “but we are not a bank either.”",
            "Fares pay for {k} percent of what the night trains cost. By day the share is nearly twice as high.",
            "A relay of minibuses was tried in the spring, on the two nights when the line was closed for works, and took {n} minutes longer.",
            "The union of drivers said it had not been told, and asked for a meeting.",
            "Employers near the terminus have offered to pay for a part of the service. Their letter names no sum.",
            "In the other direction, towards the city, the first train of the morning will stay, because it carries mail.",
            "The committee meets on the second Tuesday of the month, and its meetings are open to the public.",
        ],
    },
];

/// A story of this world with the terms it goes out under.
pub(super) fn give(dice: &mut Dice) -> Given {
    let newsroom = &NEWSROOMS[dice.below(NEWSROOMS.len())];
    let matter = &MATTERS[dice.below(MATTERS.len())];
    let place = dice.pick(&PLACES);
    let (one, two) = (PEOPLE[dice.below(4)], PEOPLE[4 + dice.below(4)]);
    let said = |text: &str, dice: &mut Dice| {
        let numbers = [12 + dice.below(40), 3 + dice.below(6), 21 + dice.below(60)];
        told(text, place, [one, two], numbers)
    };
    let left_out = 1 + dice.below(matter.paragraphs.len() - 1);
    let body: Vec<String> = matter
        .paragraphs
        .iter()
        .enumerate()
        .filter(|(at, _)| *at != left_out)
        .map(|(_, text)| said(text, dice))
        .collect();
    let number = 20_000 + dice.below(9_000);
    let content = Content {
        headline: Some(said(matter.headline, dice)),
        slugline: format!("{}-{number}", matter.slug),
        dateline: dice.chance(40).then(|| place.to_uppercase()),
        bylines: bylines(newsroom, dice),
        standfirst: dice.chance(70).then(|| matter.standfirst.to_owned()),
        body,
        ..Content::default()
    };
    let corrected = dice.chance(30).then(|| correction(&content.body)).flatten();
    let terms = Terms {
        excerpts: dice.chance(40),
        logo: if dice.chance(20) { Force::Preferred } else { Force::Required },
        window_days: dice.chance(40).then(|| [7, 14, 21][dice.below(3)]),
        ..Terms::default()
    };
    let url = format!("{}/2026/11/02/{}-{number}/", newsroom.site, matter.slug);
    let other_url = format!("{}/2026/10/19/bus-lanes-{}/", newsroom.site, number - 77);
    let counter = format!("{}/count/{}-{number}/1.gif", newsroom.site, matter.slug);
    Given { story: Story { newsroom, content, url, other_url }, terms, corrected, counter }
}

fn bylines(newsroom: &Newsroom, dice: &mut Dice) -> Vec<Byline> {
    let first = dice.below(4);
    let count = match dice.below(10) {
        0 => 3,
        1 | 2 => 2,
        _ => 1,
    };
    (0..count)
        .map(|at| Byline {
            name: newsroom.reporters[(first + at) % 4].to_owned(),
            affiliation: Some(newsroom.name.to_owned()),
        })
        .collect()
}

/// The first figure with a unit is put right, or a day where there is none.
fn correction(body: &[String]) -> Option<Corrected> {
    let pairs = [
        ("in 2019", "in 2018"),
        ("in 2021", "in 2020"),
        ("nine years ago", "seven years ago"),
        ("second Tuesday", "third Tuesday"),
        ("in the spring", "in the autumn"),
    ];
    pairs.iter().find_map(|(wrong, right)| {
        let at = body.iter().position(|text| text.contains(wrong))?;
        Some(Corrected { at, wrong: (*wrong).to_owned(), right: (*right).to_owned() })
    })
}
