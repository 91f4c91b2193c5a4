//! Figures as copy writes them: value and unit of each, in order.

/// Value (both ends of a range) and unit of each figure of `text`.
fn shown(text: &str) -> Vec<String> {
    let end = |v: Option<reading::Exact>| v.map_or_else(String::new, |v| v.to_string());
    reading::read(text)
        .figures
        .iter()
        .map(|f| match f.value.single() {
            Some(value) => format!("{value} {}", f.unit.0),
            None => format!("{}..{} {}", end(f.value.low), end(f.value.high), f.unit.0),
        })
        .collect()
}

#[track_caller]
fn check(text: &str, want: &[&str]) {
    assert_eq!(shown(text), want, "{text}");
}

#[test]
fn an_article_counts_one_where_it_measures() {
    check("a litre", &["1 litre"]);
    check("The crossing took an hour and a half.", &["1.5 hour"]);
    check("The crossing took an hour and 45 minutes.", &["105 minute"]);
    check("The quay is nearly a mile long.", &["1 mile"]);
    check("Fares are above a dollar and 42 cents.", &["1.42 dollar"]);
    check("He had a day off and a drink.", &[]);
}

#[test]
fn what_a_unit_leaves_unsaid_is_added() {
    check("The tide turned after two hours ten.", &["13/6 hour"]);
    check("The fare is $20 and 43c.", &["20.43 dollar"]);
    check("The fare is 20 dollars 43c.", &["20.43 dollar"]);
    check("The fare is $20, and 43 boats sailed.", &["20 dollar", "43 -"]);
    check("The wait was two and quarter hours.", &["2.25 hour"]);
    check("The wait was 3 hours and 15 boats sailed.", &["3 hour", "15 -"]);
}

#[test]
fn feet_and_inches() {
    check("The hatch is 7'10\" wide.", &["94 inch"]);
    check("The gap measured 5 in.", &["5 inch"]);
    check("The rope is 2 yards 7 feet long.", &["13 foot"]);
    check("“We sailed in 5 boats,” she said. He said \"it was 5\" twice.", &["5 -", "5 -"]);
}

#[test]
fn ranges_with_units_inside() {
    check("The leg is 3km-5km.", &["3..5 kilometre"]);
    check("It holds 2 - ~7 litres.", &["2..7 litre"]);
    check("It rose from 30 celsius and 40 celsius by noon.", &["30..40 celsius"]);
}

#[test]
fn money_of_many_nations() {
    check("The ticket cost 3.14US$.", &["3.14 us dollar"]);
    check("The ticket cost Rs 20.", &["20 rupee"]);
    check("The ticket cost 42 Lebanese pounds.", &["42 lebanese pound"]);
    check("The catch weighed 42 pounds.", &["42 pound"]);
    check("In 2002 Le Havre rebuilt its quay.", &[]);
}

#[test]
fn the_calendar_and_the_clock_are_no_figures() {
    for text in [
        "The gate shut at 5:30 p.m. on Monday, July 13.",
        "It opens 3-4pm and from 9 to 11 a.m.",
        "The fair ran from July 13 to 15.",
        "It closed at half past three.",
        "The night ferry left at 1400 GMT.",
        "He was born on 26 October 1911.",
        "It shuts at 8 o’clock in the evening.",
    ] {
        check(text, &[]);
    }
}

#[test]
fn names_and_descriptions_of_what_is_counted() {
    let counted = |text: &str| {
        let reading = reading::read(text);
        reading.figures.first().and_then(|f| f.counted).map_or("", |c| c.of(text)).to_string()
    };
    for (text, words) in [
        ("They sold two gas-only options.", "gas-only options"),
        ("They sold 460 Kestrel and Marlow vans.", "Kestrel and Marlow vans"),
        ("They filled eight million 250ml bottles.", "bottles"),
        ("They filled eight bottles.", "bottles"),
    ] {
        assert_eq!(counted(text), words, "{text}");
    }
    check("The uBoat 14 Pro costs $20.", &["20 dollar"]);
    check("Ada Marsh has a son, who was 10.", &["10 year of age"]);
    check("They held 40 contracts, from 35 contracts a week earlier.", &["40 -", "35 -"]);
}

#[test]
fn money_before_and_behind_its_number() {
    check("The bill came to rmb 10 usd 20.", &["10 chinese yuan", "20 us dollar"]);
    check("They gave away 3 USD50 cards.", &["3 -", "50 us dollar"]);
    check("The bill came to 10 $ 30 cents.", &["10.3 dollar"]);
}

#[test]
fn a_table_without_lines_is_cut_short() {
    let text = "The rows are ".to_string() + &"1 ".repeat(100_000);
    assert!(reading::read(&text).figures.len() < text.len() / 50);
    // A list with commas is read in time that grows with its length.
    let list = "The rows are ".to_string() + &"1, ".repeat(100_000);
    assert!(reading::read(&list).figures.len() < list.len());
}
