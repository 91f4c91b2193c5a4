//! What counts as drift and what does not, one case a line: source, copy, the kinds expected.

mod cases;

use cases::{Cases, run};
use compare::DriftKind as K;

#[test]
fn quotes() {
    let mut cases = Cases::default();
    let source = "“We found it on Friday and we closed the bridge at once,” the city's chief engineer, Rowan Hale, said.";
    cases.check(source, &source.replace("Friday", "Thursday"), &[K::QuoteAltered]);
    cases.check(source, &source.replace("found", "discovered"), &[K::QuoteAltered]);
    cases.check(source, &source.replace(" on Friday and we closed the bridge", ""), &[K::QuoteCut]);
    cases.check(source, &source.replace(" on Friday and we closed", " … closed"), &[]);
    cases.check(source, &source.replace(['“', '”'], ""), &[K::QuoteMarksLost]);
    cases.check(
        "The mayor said the bridge would stay closed until spring.",
        "The mayor said “the bridge would stay closed until spring.”",
        &[K::QuoteMarksAdded],
    );
    cases.check(
        "“The bridge held all night,” Ada Marsh said. “Nobody expected it to hold.”",
        "“The bridge held all night. Nobody expected it to hold,” Ada Marsh said.",
        &[K::QuoteStitched],
    );
    cases.check(
        "“At least half of my customers arrive by car,” Ada Marsh said.",
        "Ada Marsh said that at least half of her customers arrive by car.",
        &[],
    );
    let two = "The law makes it a “matter of duty”. “We want no more of it,” Ada Marsh said.";
    cases.check(two, &two.replace("“matter of duty”", "matter of duty"), &[K::QuoteMarksLost]);
    let open = "Ada Marsh said: \"The pier is old.\n\n\"It has stood for ninety years.\" The council meets on Friday.";
    cases.check(
        open,
        &open.replace("\"It has", "It has").replace("years.\"", "years."),
        &[K::QuoteMarksLost],
    );
    cases.check(
        "“We saw it. It moved. It moved twice,” Ada Marsh said.",
        "“We saw it.\n\nIt moved. It moved twice,” Ada Marsh said.",
        &[],
    );
    cases.check(source, &source.replace("Rowan Hale", "Tobias Wren"), &[K::QuoteSpeakerChanged]);
    cases.done();
}

#[test]
fn figures() {
    let mut cases = Cases::default();
    let source = "About 2,300 vehicles a day will be sent over the New Bridge, the city said on Monday.";
    cases.check(source, &source.replace("2,300", "3,200"), &[K::FigureChanged]);
    cases.check(source, &source.replace("About 2,300", "2,300"), &[K::HedgeDropped]);
    cases.check(source, &source.replace("About 2,300", "3,200"), &[K::FigureChanged, K::HedgeDropped]);
    cases.check(source, &source.replace("About 2,300", "More than 2,300"), &[K::HedgeChanged]);
    cases.check(source, &source.replace("a day", "a week"), &[K::FigureRateChanged]);
    cases.check(source, &source.replace(" a day", ""), &[K::FigureRateChanged]);
    cases.check(source, &source.replace("vehicles", "lorries"), &[K::FigureScopeChanged]);
    cases.check(source, &source.replace("Monday", "Tuesday"), &[K::FigureTimeChanged]);
    cases.check("It cost $2.5 million.", "It cost £2.5 million.", &[K::FigureUnitChanged]);
    cases.check("It cost $2.5 million.", "It cost $2.5 billion.", &[K::FigureChanged]);
    cases.check("Traffic fell 12 percent.", "Traffic fell 12 percentage points.", &[K::FigureUnitChanged]);
    cases.check(
        "The survey counted 2,312 vehicles.",
        "The survey counted 2,300 vehicles.",
        &[K::FigureRounded],
    );
    cases.check(
        "Nearly half of the piers are cracked.",
        "Half of the piers are cracked.",
        &[K::HedgeDropped],
    );
    cases.check(
        "The school teaches 412 pupils in old rooms.",
        "The school teaches pupils in old rooms.",
        &[K::FigureDropped],
    );
    cases.check(
        "The line opened in 1987 after a delay.",
        "The line opened in 1978 after a delay.",
        &[K::FigureTimeChanged],
    );
    cases.done();
}

#[test]
fn attributions() {
    let mut cases = Cases::default();
    let source = "The repairs will take nine months, Ines Okafor said.";
    cases.check(source, "The repairs will take nine months.", &[K::AttributionDropped]);
    cases.check(source, "The repairs will take nine months, Tobias Wren said.", &[K::AttributionChanged]);
    cases.check(source, "The repairs will take nine months, an official said.", &[K::AttributionNamed]);
    cases.check(source, "The repairs will take nine months, said Ines Okafor.", &[]);
    cases.check(
        "Some residents said the noise was worse.",
        "Numerous residents said the noise was worse.",
        &[K::AttributionStrengthened],
    );
    cases.check(
        "They reported no cracks then, city records show.",
        "They reported no cracks then.",
        &[K::AttributionDropped],
    );
    cases.check(
        "Police said 12 people were hurt.",
        "Witnesses said 12 people were hurt.",
        &[K::AttributionChanged],
    );
    let claim = "Ferry operator Bellwether Lines said it would add six sailings a day.";
    for (copy, expected) in [
        ("Bellwether Lines, which runs the ferries, is going to put on six more sailings each day.", true),
        ("Bellwether Lines announced six more sailings a day.", false),
        ("Bellwether Lines plans six more sailings a day.", false),
        ("There will be six more sailings a day, Bellwether Lines said.", false),
    ] {
        let dropped = run(claim, copy).drift.iter().any(|d| d.kind == K::AttributionDropped);
        if dropped != expected {
            cases.0.push(format!("{claim}\n{copy}\n  attribution dropped: {dropped}"));
        }
    }
    let doubt = run(
        "It is very doubtful that the bridge will open before the spring.",
        "The bridge will hardly open before the spring.",
    );
    if doubt.drift.iter().any(|d| d.kind == K::AttributionDropped) {
        cases.0.push("a doubt is no attribution".to_owned());
    }
    cases.check(
        "“It was always so,” said Rowan Hale, Bellwether chief.",
        "“It was always so,” said one person, Bellwether chief.",
        &[K::AttributionNamed],
    );
    cases.check("The alleged thief left by boat.", "The thief left by boat.", &[K::AttributionStrengthened]);
    cases.done();
}

#[test]
fn sense() {
    let mut cases = Cases::default();
    cases.check(
        "The council did not approve the plan.",
        "The council did approve the plan.",
        &[K::NegationChanged],
    );
    cases.check(
        "The council did not approve the plan.",
        "The council approved the plan.",
        &[K::NegationChanged],
    );
    cases.check("The city can't reopen the pier.", "The city can reopen the pier.", &[K::NegationChanged]);
    cases.check("The pier could close in spring.", "The pier will close in spring.", &[K::ModalityChanged]);
    cases.check(
        "The new pier is longer than the old one.",
        "The new pier is shorter than the old one.",
        &[K::ComparisonTurned],
    );
    cases.check(
        "Prices rose sharply in the harbour.",
        "Prices fell sharply in the harbour.",
        &[K::ComparisonTurned],
    );
    cases.check(
        "The alarm rang before the gate opened.",
        "The alarm rang after the gate opened.",
        &[K::OrderSwapped],
    );
    cases.check(
        "Harbour City sued Mill Town over the water.",
        "Mill Town sued Harbour City over the water.",
        &[K::RolesSwapped],
    );
    cases.check(
        "The crowd left the square by noon.",
        "The mob left the square by noon.",
        &[K::LoadedWordAdded],
    );
    cases.done();
}

#[test]
fn names() {
    let mut cases = Cases::default();
    let source = "The plan was drawn up by Mara Ellison and sent to Harbour City in the spring.";
    cases.check(source, &source.replace("Mara Ellison", "Ines Okafor"), &[K::NameChanged]);
    cases.check(source, &source.replace("Ellison", "Elison"), &[K::NameMisspelt]);
    cases.check(source, &source.replace("Mara Ellison", "Ellison"), &[]);
    cases.check(
        "Rowan Hale, a former mayor, spoke first.",
        "Rowan Hale, a mayor, spoke first.",
        &[K::DescriptionChanged],
    );
    cases.check(
        "Rowan Hale, the chief engineer, spoke first.",
        "Rowan Hale, the chief surgeon, spoke first.",
        &[K::DescriptionChanged],
    );
    cases.check(
        "Rowan Hale, the secretary of transport, spoke first.",
        "Rowan Hale, the secretary of fisheries, spoke first.",
        &[K::DescriptionChanged],
    );
    cases.check(
        "The prime minister, Rowan Hale, spoke first.",
        "The foreign minister, Rowan Hale, spoke first.",
        &[K::DescriptionChanged],
    );
    cases.done();
}

#[test]
fn who_stands_behind_it() {
    let mut cases = Cases::default();
    cases.check(
        "Fares will rise in May, the company said.",
        "Fares will rise in May, the regulator said.",
        &[K::AttributionChanged],
    );
    cases.check("Fares will rise in May, the company said.", "Fares will rise in May, the firm said.", &[]);
    cases.check(
        "The old pier is thought to be safe.",
        "The old pier is safe.",
        &[K::AttributionStrengthened],
    );
    cases.check(
        "Mara Ellison said the pier was closed.",
        "Mara Ellison admitted the pier was closed.",
        &[K::AttributionStrengthened],
    );
    cases.check(
        "\"It held all night,\" Marlow said on the pier.",
        "\"It held all night,\" Tennant said on the pier.",
        &[K::QuoteSpeakerChanged],
    );
    cases.check(
        "The ferry is expected to sail in May.",
        "The ferry will sail in May.",
        &[K::ModalityChanged],
    );
    cases.check("He was chosen to lead the board.", "She was chosen to lead the board.", &[K::NameChanged]);
    cases.done();
}

#[test]
fn what_was_done_and_how_far() {
    let mut cases = Cases::default();
    cases.check(
        "The pier failed to open in the spring.",
        "The pier opened in the spring.",
        &[K::NegationChanged],
    );
    cases.check("The board agreed to pay in May.", "The board refused to pay in May.", &[K::NegationChanged]);
    cases.check(
        "The board denied the report on Monday.",
        "The board confirmed the report on Monday.",
        &[K::ComparisonTurned],
    );
    cases.check(
        "Almost all piers in the city are closed.",
        "All piers in the city are closed.",
        &[K::HedgeDropped],
    );
    cases.check(
        "It is one of the largest harbours in the north.",
        "It is the largest harbour in the north.",
        &[K::HedgeDropped],
    );
    cases.check(
        "Prices fell ahead of the vote in Millbrook.",
        "Prices fell following the vote in Millbrook.",
        &[K::OrderSwapped],
    );
    cases.check("The ferry ran late last year.", "The ferry ran late this year.", &[K::FigureTimeChanged]);
    cases.check("A third of the crew left.", "A quarter of the crew left.", &[K::FigureChanged]);
    cases.check(
        "Inspectors found about 40 cracks in the old pier.",
        "In the old pier 40 cracks were found by inspectors.",
        &[K::HedgeDropped],
    );
    cases.done();
}

#[test]
fn a_lead_claims_no_more_than_the_body() {
    let mut cases = Cases::default();
    let body = "The board met on Monday in the old customs house.\n\nThe harbour board could close the ferry line to \
        Millbrook by June.\n\nUp to 40 sailors may lose their berths there.";
    let with = |lead: &str| format!("{lead}\n\n{body}");
    cases.check(body, &with("Harbour board will close ferry line to Millbrook"), &[K::LeadOverstates]);
    cases.check(body, &with("Harbour board could close ferry line to Millbrook"), &[]);
    cases.check(body, &with("Will harbour board close ferry line to Millbrook?"), &[]);
    cases.check(body, &with("40 sailors may lose berths there"), &[K::LeadOverstates]);
    cases.check(body, &with("Up to 40 sailors may lose berths there"), &[]);
    cases.check(body, &with("Up to 60 sailors may lose berths there"), &[K::LeadOverstates]);
    cases.check(body, &with("Ferries in the news"), &[]);
    cases.check(
        &with("Harbour board will close ferry line to Millbrook"),
        &with("Harbour board will close ferry line to Millbrook"),
        &[],
    );
    let body = "An alleged boat thief left Millbrook harbour on Sunday.\n\nNobody saw where the boat went.";
    cases.check(body, &format!("Boat thief left Millbrook harbour\n\n{body}"), &[K::LeadOverstates]);
    cases.done();
}

#[test]
fn harmless() {
    let mut cases = Cases::default();
    for (source, copy) in [
        ("“It held,” she said — twice.", "\"It held,\" she said - twice."),
        ("The colour of the harbour centre.", "The color of the harbor center."),
        ("Nine of ten agreed, or 90 per cent.", "9 of 10 agreed, or 90%."),
        ("It cost $2.5 million last year.", "It cost $2.5m last year."),
        ("It doesn't open on Jan. 5.", "It does not open on January 5."),
        ("Mr. Hale moved to Portland, Ore., in May.", "Hale moved to Portland in May."),
        ("The U.S. agency organised it.", "The US agency organized it."),
        ("The ferry sank yesterday.", "The ferry sank on Monday."),
        ("About 300 people came.", "Around 300 people came."),
        ("Doors open at 9 a.m. on the pier.", "Doors open at 9:00 am on the pier."),
        ("The crew came at 10.30pm to help.", "The crew came at 22:30 to help."),
        ("It opens on January 5 in the harbour.", "It opens on January 5th in the harbour."),
        ("It was the No. 1 ferry in the harbour.", "It was the number one ferry in the harbour."),
        ("“We won't go,” Hale said.", "“We will not go,” Hale said."),
        ("It was well-known in the co-operative.", "It was well known in the co-operative."),
        ("Two-thirds of the members came.", "2/3 of the members came."),
        ("A third of the members came.", "One-third of the members came."),
        ("Rates rose to 8-1/2 percent.", "Rates rose to 8.5 percent."),
        ("The tank held 2½ tonnes.", "The tank held 2.5 tonnes."),
        ("A U.S. trade panel met.", "An American trade panel met."),
        ("The WHO sent a team.", "The World Health Organization sent a team."),
        ("The FBI sent a team.", "The Federal Bureau of Investigation sent a team."),
        ("The pier opened on Monday.", "The pier opened on Nov. 23."),
        ("The pier opened prior to the vote.", "The pier opened before the vote."),
    ] {
        cases.check(source, copy, &[]);
    }
    cases.done();
}
