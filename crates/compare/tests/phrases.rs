//! Drift in whole phrases and in the shape of a sentence, and edits of that size that are none.

mod cases;

use cases::Cases;
use compare::DriftKind as K;

#[test]
fn marks_moved() {
    let mut cases = Cases::default();
    let part = "Ada Marsh called the pier “a wonder” of the northern coast.";
    cases.check(
        part,
        &part.replace("wonder” of the northern coast", "wonder of the northern coast”"),
        &[K::QuoteMarksAdded],
    );
    cases.check(part, &part.replace("the pier “a", "“the pier a"), &[K::QuoteMarksAdded]);
    cases.check(
        "“The bridge is shut for now, and nobody knows for how long,” Ada Marsh said.",
        "Ada Marsh said: “The bridge is shut for now, and nobody knows for how long.”",
        &[],
    );
    cases.check("“He was my guide for years,” he said.", "He said: “He was my guide for years.”", &[]);
    cases.check(
        "Ada Marsh said “the old pier and the new bridge are lost” on Friday.",
        "Ada Marsh said of the new bridge that “the old pier and are lost” on Friday.",
        &[K::QuoteMarksLost],
    );
    cases.done();
}

#[test]
fn figures() {
    let mut cases = Cases::default();
    cases.check(
        "The yard will cut its trips from 38 sailings to 30 in May.",
        "The yard may cut its trips from 30 sailings to 38 in May.",
        &[K::FigureChanged, K::ModalityChanged],
    );
    cases.check("She ran the yard from 1983 to 1989.", "She ran the yard from 1983.", &[K::FigureDropped]);
    cases.check("The bell rang at least twice.", "The bell rang twice.", &[K::HedgeDropped]);
    cases.check("The loss grew last year.", "The loss grew last quarter.", &[K::FigureTimeChanged]);
    cases.check("One resident in five owns a boat.", "A fifth of residents own a boat.", &[]);
    cases.check("The town has 5.31 million people.", "The town has 5.31m people.", &[]);
    cases.check("It cost between 2 and 3 million crowns.", "It cost 2 million to 3 million crowns.", &[]);
    cases.check("The line is 30 miles long.", "The line is 48 km long.", &[]);
    cases.check("The line is 30 miles long.", "The line is 30 miles (48 km) long.", &[]);
    cases.check("The line is 30 miles (48 km) long.", "The line is 30 miles long.", &[]);
    cases.check("The line is 30 miles long.", "The line is 30 km long.", &[K::FigureUnitChanged]);
    cases.check(
        "The line is 30 miles long.",
        "The line is 90 km long.",
        &[K::FigureChanged, K::FigureUnitChanged],
    );
    cases.check("The yard ships 500 tonnes a day.", "The yard ships 500 metric tons a day.", &[]);
    cases.check(
        "The yard ships 500 boxes annually.",
        "The yard ships 500 boxes monthly.",
        &[K::FigureRateChanged],
    );
    cases.check(
        "She has met the mayor twice this year.",
        "She has met the mayor three times this year.",
        &[K::FigureChanged],
    );
    cases.check("She has met the mayor twice this year.", "She has met the mayor two times this year.", &[]);
    cases.check(
        "Thousands of gulls nest on the pier.",
        "Hundreds of gulls nest on the pier.",
        &[K::FigureChanged],
    );
    cases.check(
        "Fares went up from 12 to 15 crowns.",
        "Fares went up from 15 to 12 crowns.",
        &[K::FigureChanged],
    );
    cases.check(
        "Millbrook beat Thornham 45-40 on Friday.",
        "Millbrook beat Thornham 40-45 on Friday.",
        &[K::FigureChanged],
    );
    cases.check(
        "Rates: one week 4.5 4.7, one month 5.1 5.3, three months 5.6 5.8, one year 6.1 6.4.",
        "Rates: one week 4.5 4.9, one month 5.1 5.5, three months 5.6 5.9, one year 6.1 6.4.",
        &[K::FigureChanged],
    );
    cases.done();
}

#[test]
fn parts_of_a_day() {
    let mut cases = Cases::default();
    cases.check(
        "The pier caught fire on Monday morning.",
        "The pier caught fire on Monday evening.",
        &[K::FigureTimeChanged],
    );
    cases.check("The offer ends at midnight.", "The offer ends at noon.", &[K::FigureTimeChanged]);
    cases.check("The pier caught fire on Monday evening.", "The pier caught fire on Monday night.", &[]);
    cases.check("The pier caught fire on Monday.", "The pier caught fire on Monday morning.", &[]);
    cases.done();
}

#[test]
fn how_much_and_why() {
    let mut cases = Cases::default();
    cases.check(
        "The work is largely done by volunteers.",
        "The work is entirely done by volunteers.",
        &[K::HedgeDropped],
    );
    cases.check("The gates often stick in winter.", "The gates always stick in winter.", &[K::HedgeDropped]);
    cases.check("The gates fully open in winter.", "The gates partly open in winter.", &[K::HedgeAdded]);
    cases.check("The gates often stick in winter.", "The gates frequently stick in winter.", &[]);
    cases.check(
        "The ferry sailed despite the storm.",
        "The ferry sailed because of the storm.",
        &[K::ComparisonTurned],
    );
    cases.check("The ferry sails unless it rains.", "The ferry sails if it rains.", &[K::ComparisonTurned]);
    cases.check(
        "The cracks appear to be harmless, the council noted.",
        "The cracks are harmless, the council noted.",
        &[K::AttributionStrengthened],
    );
    cases.check(
        "Ada Marsh said some people would rather walk.",
        "Ada Marsh said few people would rather walk.",
        &[K::FigureScopeChanged],
    );
    cases.check(
        "One trader said the quay was busy.",
        "Leading traders said the quay was busy.",
        &[K::AttributionStrengthened],
    );
    cases.check(
        "The council claimed that the quay was safe.",
        "The council revealed that the quay was safe.",
        &[K::AttributionStrengthened],
    );
    cases.check("The lamps can be used in fog.", "The lamps might be used in fog.", &[K::ModalityChanged]);
    cases.check(
        "It is too early to say whether the quay holds.",
        "It is too early to know if the quay holds.",
        &[],
    );
    cases.check("The quay has not been tested.", "The quay has yet to be tested.", &[]);
    cases.check("The index fell to 51.9 in May.", "The index declined to 51.9 in May.", &[]);
    cases.done();
}

#[test]
fn who_did_it() {
    let mut cases = Cases::default();
    cases.check(
        "Rowan Hale told Ada Marsh of the cracks.",
        "Rowan Hale was told by Ada Marsh of the cracks.",
        &[K::RolesSwapped],
    );
    cases.check(
        "Rowan Hale was sued by Ada Marsh over the pier.",
        "Rowan Hale sued Ada Marsh over the pier.",
        &[K::RolesSwapped],
    );
    cases.check(
        "Rowan Hale accused Ada Marsh of theft.",
        "Ada Marsh was accused by Rowan Hale of theft.",
        &[],
    );
    cases.done();
}

#[test]
fn who_says_so() {
    let mut cases = Cases::default();
    cases.check(
        "The department said the slowdown in traffic was mainly due to the fog.",
        "The slowdown in traffic was mainly due to the fog.",
        &[K::AttributionDropped],
    );
    cases.check(
        "Ada Marsh said the bridge is shut for good.",
        "The bridge is shut for good.",
        &[K::AttributionDropped],
    );
    cases.check(
        "The driver had been drinking, the prosecutor said.",
        "The driver had allegedly been drinking.",
        &[],
    );
    // What stands where the speaker stood speaks of nobody.
    cases.check(
        "The longest crack measures 1.8 metres, the report says. Inspectors rated the worst pier 2 on a scale of 0 to 9.",
        "The same report puts the worst crack at 1.8 metres, and gives one pier a mark of just 2 where 9 is the best.",
        &[],
    );
    cases.done();
}

#[test]
fn names() {
    let mut cases = Cases::default();
    cases.check("Immediately the ferries stopped.", "Recently the ferries stopped.", &[]);
    cases.check(
        "Ada Marsh leads Germany's Harbour Party.",
        "Ada Marsh leads Austria's Harbour Party.",
        &[K::NameChanged],
    );
    cases.check(
        "The ferry sank off Eastport, Maine, and Rye, Calif., on Friday.",
        "The ferry sank off Eastport, Maine, and Rye, California, on Friday.",
        &[],
    );
    cases.check(
        "Ada Marsh was born in Millbrook, N.J., in May.",
        "Ada Marsh was born in Millbrook, New Jersey, in May.",
        &[],
    );
    cases.check(
        "Reps. Ada Marsh and Tobias Wren voted.",
        "Representatives Ada Marsh and Tobias Wren voted.",
        &[],
    );
    cases.check("A GOP donor paid for the pier.", "A Republican Party donor paid for the pier.", &[]);
    cases.check("The port's re-exports rose on-line.", "The port's reexports rose online.", &[]);
    cases.check("The ferry carried 200 individuals.", "The ferry carried 200 people.", &[]);
    cases.done();
}

#[test]
fn found_while_looking_at_pages() {
    let mut cases = Cases::default();
    cases.check("The bid is up to £1.5bn.", "The bid is up to the £1.5bn mark.", &[]);
    cases.check(
        "Striking seamen, who say they have made idle 158 ships, today held pay talks in Millbrook with Ada Marsh.",
        "Wren said eight hours of talks in Millbrook with Ada Marsh ended today without resolving the dispute.",
        &[],
    );
    cases.check("Wren won over seventh-placed Marsh.", "Wren won against seventh-placed Marsh.", &[]);
    cases.check(
        "The council asked whether or not to close the pier.",
        "The council asked whether to close the pier.",
        &[],
    );
    cases.check(
        "Marsh faces a fine over the pier on Friday.",
        "Marsh may get a fine over the pier on Friday.",
        &[],
    );
    cases.check(
        "Here we will tell you some facts about the pier.",
        "Here are some facts about the pier.",
        &[],
    );
    cases.check(
        "The pier is safe, according to the council's engineers.",
        "The pier is safe, this claim of the council's engineers goes.",
        &[],
    );
    cases.done();
}

#[test]
fn told_in_other_words_on_real_pages() {
    let mut cases = Cases::default();
    cases.check(
        "Each passenger will receive 100 crowns, the line said.",
        "The line said it would pay 100 crowns per passenger.",
        &[],
    );
    cases.check(
        "The line will pay 100 crowns per cabin, it said.",
        "Each cabin will receive 100 crowns, the line said.",
        &[],
    );
    cases.check(
        "Here are the most interesting facts about the pier.",
        "Here are some interesting facts about the pier.",
        &[],
    );
    cases.check(
        "The owners love animals and the sea in Brackwater.",
        "The owners have a strong liking for animals and the sea in Brackwater.",
        &[],
    );
    cases.check(
        "Murray said that would never have happened in L.A. last year.",
        "Murray said that would never have happened in Los Angeles last year.",
        &[],
    );
    cases.check(
        "They were slaughtering the sheep behind the inn on Monday.",
        "The sheep were being slaughtered behind the inn on Monday.",
        &[],
    );
    cases.check(
        "Ada Marsh, 63, of Thornham, and Jon Reed, 42, of Millbrook, could face three years in prison.",
        "Ada Marsh and Jon Reed could face three years in prison.",
        &[],
    );
    cases.check(
        "The mill produced 72,000 tonnes of paper in 1986 and employs 680 people.",
        "The mill produced 72,000 tonnes of paper in 1986.",
        &[],
    );
    cases.check(
        "Thousands of people took to the streets of Millbrook yesterday, demanding the mayor's resignation.",
        "Yesterday tens of thousands of people took to the streets of Millbrook, demanding the mayor's resignation.",
        &[K::FigureChanged],
    );
    cases.check(
        "Hambrecht and Sons Inc co-managed the deal for the harbour board.",
        "Stifel and Co co-managed the deal for the harbour board.",
        &[K::NameChanged],
    );
    cases.check(
        "Brackwater International (Europe) Ltd is to run the ferry, the harbour board said.",
        "Thornham International (Europe) Ltd is to run the ferry, the harbour board said.",
        &[K::NameChanged],
    );
    cases.check(
        "The value of exports and re-exports fell to 37 million crowns.",
        "The value of exports and reexports fell to 37 million crowns.",
        &[],
    );
    cases.check(
        "Car output is to drop by 10 per cent in the third quarter, trade paper Harbour News said.",
        "Car output is to drop by 10 per cent in the third quarter, a trade paper said.",
        &[K::AttributionNamed],
    );
    cases.check(
        "The bank made purchases of 34 million crowns in band one, 39 million in band two and 51 million in band three.",
        "The bank made purchases of 80 million crowns in band one, eight million in band two and 95 million in band three.",
        &[K::FigureChanged, K::FigureChanged, K::FigureChanged],
    );
    cases.check(
        "Lobbyists who haunt the halls of Millbrook seeking tips from staff may also enrich their clients.",
        "Lobbyists who seek tips from the staff of Millbrook may also enrich their clients.",
        &[],
    );
    cases.check(
        "Jon Reed, a union official, told the Herald he was hopeful about the talks. Brackwater's 40,000 seamen \
         are seeking a rise in pay.",
        "The walkout by Brackwater's 40,000 seamen has idled the port, Jon Reed, a union official, told the \
         Herald. They are seeking a rise in pay.",
        &[],
    );
    cases.done();
}

#[test]
fn told_in_another_order() {
    let mut cases = Cases::default();
    // Somebody's office, wherever it stands.
    cases.check(
        "“We were not asked,” the cellist Tomas Beyer said on Monday.",
        "On Monday Tomas Beyer, the violinist, said: “We were not asked.”",
        &[K::DescriptionChanged],
    );
    cases.check(
        "“We were not asked,” the cellist Tomas Beyer said on Monday.",
        "On Monday Tomas Beyer, a cellist, said: “We were not asked.”",
        &[],
    );
    cases.check(
        "The museum’s director, Morten Friis, said the alarm rang late.",
        "The alarm rang late, said Morten Friis, director of the museum.",
        &[],
    );
    // Quotes the other way round.
    cases.check(
        "“No plant will close because of it,” Ada Marsh said in a note. “There will be cuts in the offices.”",
        "“There will be cuts in the offices,” Ada Marsh said in a note, but “no plant will close because of it.”",
        &[],
    );
    // The tag became a sentence of its own.
    cases.check(
        "The council learned of it from a paper. “We were not asked, we were told,” its cellist Tomas Beyer said.",
        "Cellist Tomas Beyer, of the council, said it learned of it from a paper. “We were not asked, we were told.”",
        &[],
    );
    // A dateline gone, and who did it turned round behind it.
    cases.check(
        "NORDHAVN, Nov 4 — Kestrel Foods agreed to buy Dalby Mills on Tuesday.",
        "Dalby Mills agreed to buy Kestrel Foods on Tuesday.",
        &[K::RolesSwapped],
    );
    cases.check(
        "NORDHAVN, Nov 4 — Researchers at the Brannick Institute saw it on Tuesday.",
        "Researchers at the Brannick Institute saw it on Tuesday.",
        &[],
    );
    // A figure that also moved, and a negation that went with its clause.
    cases.check(
        "The union said the strike had halted a total of 130 ships in the harbour.",
        "In the harbour, the union said, 190 ships lay idle because of the strike.",
        &[K::FigureChanged],
    );
    cases.check(
        "The plan would place no restrictions on the bank, granting it wide power to buy debt.",
        "The plan would grant the bank wide power to buy debt.",
        &[],
    );
    cases.check(
        "“This will make the index more useful,” said Frank Korth of Shearwater Brothers Inc.",
        "“This will make the index more useful,” said a source of Shearwater Brothers Inc.",
        &[K::AttributionNamed],
    );
    cases.done();
}

#[test]
fn a_source_in_another_form() {
    let mut cases = Cases::default();
    let source =
        "About 2,300 vehicles cross the bridge every day, according to the city’s traffic count in October.";
    cases.check(source, "Roughly 2,300 vehicles use the bridge each day, the city counted in October.", &[]);
    cases.check(source, "About 2,300 vehicles cross the bridge every day.", &[K::AttributionDropped]);
    cases.done();
}
