//! Decisions on short invented texts, against an archive of two stories.

use super::*;
use crate::index::Rarities;

const PIER: &str = "The old pier at Brackwater closes on Monday for repairs that will last until spring, the harbour board \
    said on Friday. Engineer Mirel Osk counted 41 rotten piles under the west stair and 12 more below the lamp house.";
const LEVY: &str = "A levy of two coins on every crate of herring will pay for new nets, treasurer Ode Larn told the council \
    at Sandholm on Thursday, after 19 skippers signed a letter that asked for help before the autumn shoals arrive.";

#[track_caller]
fn check(text: &str, expected: Option<(&str, Relation)>) {
    let mut index = Index::new();
    index.extend([("pier", PIER), ("levy", LEVY)]);
    let matches = trace(&index, text, |id| Some(if id == "pier" { PIER } else { LEVY }.to_owned()));
    let best = matches.first().filter(|best| best.relation != Relation::Unrelated);
    assert_eq!(best.map(|best| (best.story.as_str(), best.relation)), expected, "{matches:#?}");
}

#[test]
fn tells_whose_a_text_is_in_the_smallest_archive() {
    check(PIER, Some(("pier", Relation::Copy)));
    check(&LEVY.to_uppercase(), Some(("levy", Relation::Copy)));
    let excerpt = "Our walks this week go west. Engineer Mirel Osk counted 41 rotten piles under the west stair and 12 more \
        below the lamp house. Bring good shoes, a hat and something to drink, and meet us at the mill by nine.";
    check(excerpt, Some(("pier", Relation::Excerpt)));
    check(
        "A choir of forty sang in the square while the bakery gave away plum cakes to whoever could hum along.",
        None,
    );
    check("", None);
}

#[test]
fn stories_with_the_same_words_are_all_told() {
    let later = format!(
        "{PIER} The mayor of Brackwater will open the new stair in April with a supper for the builders."
    );
    let both = format!("{} {}", &PIER[..150], &LEVY[..150]);
    let stories = [("pier", PIER), ("later", &later), ("levy", LEVY)];
    let mut index = Index::new();
    index.extend(stories);
    let told = |page: &str| -> Vec<String> {
        let text_of = |id: &str| stories.iter().find(|story| story.0 == id).map(|story| story.1.to_owned());
        let matches = trace(&index, page, text_of);
        let mut told: Vec<String> =
            matches.into_iter().filter(|found| found.relation.is_ours()).map(|found| found.story).collect();
        told.sort();
        told
    };
    assert_eq!(told(PIER), ["later", "pier"]);
    assert_eq!(told(&both), ["later", "levy", "pier"]);
    assert_eq!(told(LEVY), ["levy"]);
}

/// The same mayor, bridge, sum and vote, reported twice without the one having the other.
const BRIDGE: &str = "The Tollen footbridge will be shut for eleven months from 3 May, mayor Ines Varga told residents at a packed \
    meeting in the Quay Hall on Tuesday. Corrosion has eaten through two of its six cables, she said, and patching them again \
    would waste money. The council voted 9 to 4 to spend $2.6 million on replacing every cable and repainting the deck. \
    Ferry skipper Otto Brandt offered a free crossing each morning for schoolchildren while the work lasts, which drew the \
    loudest applause of the evening. Shopkeepers along the eastern bank feared for their summer trade and asked for lower rents.";

#[test]
fn a_rewrite_has_the_words_beside_the_names_and_an_own_report_has_its_own() {
    let mut index = Index::new();
    index.extend([("bridge", BRIDGE), ("pier", PIER), ("levy", LEVY)]);
    let text_of = |id: &str| Some(if id == "bridge" { BRIDGE } else { PIER }.to_owned());
    let first = |page: &str| trace(&index, page, text_of).into_iter().next();
    let rewrite = "Residents packed the Quay Hall on Tuesday to hear mayor Ines Varga say that the Tollen footbridge would be \
        shut from 3 May for eleven months. Two of the six cables are eaten through by corrosion, and it would be a waste of \
        money to patch them again, she said. By 9 to 4 the council voted for replacing every cable and for repainting the \
        deck, spending $2.6 million. The evening's loudest applause was for skipper Otto Brandt, whose ferry will offer \
        schoolchildren a free morning crossing. On the eastern bank, shopkeepers who fear for the summer trade asked for rents \
        to be lower.";
    let own = "Otto Brandt had his ferry to himself last spring. From 3 May he may not: the Tollen footbridge closes, and 1,400 \
        walkers a day must find another way over. Ines Varga, the mayor, blamed \"forty years of salt and cheap paint\" when I \
        caught her outside the Quay Hall. Her council's 9 to 4 decision to pay $2.6 million came after engineers from Haldor \
        and Sons warned in January that a strand had snapped. Councillor Pim Oster, who voted no, called the price \"a joke\" \
        and wants a second opinion from the university. Work should finish by April 2027.";
    assert_eq!(
        first(rewrite).map(|found| found.relation),
        Some(Relation::Rewritten),
        "{:#?}",
        first(rewrite)
    );
    assert_eq!(first(own).map(|found| found.relation), Some(Relation::SameEvent), "{:#?}", first(own));
}

#[test]
fn quoted_words_are_known_over_paragraphs_and_in_two_apostrophes() {
    let quoted = |text: &str| -> Vec<String> {
        let words = words(text);
        let page = Page::new(text, words.clone(), &Rarities::default());
        let inside = words.iter().zip(&page.quoted).filter(|(_, quoted)| **quoted);
        inside.map(|(word, _)| text[word.start..word.end].to_owned()).collect()
    };
    assert_eq!(quoted("He said: \"One two.\n\n\"Three,\" and left."), ["One", "two", "Three"]);
    assert_eq!(quoted("A mark \" lost.\nNobody spoke \"at all\" here."), ["at", "all"]);
    assert_eq!(quoted("''Four five,'' the skipper's mate said."), ["Four", "five"]);
    assert_eq!(quoted("“Six,” she said, “seven."), ["Six"]);
}

#[test]
fn names_listed_in_a_sentence_are_facts_and_a_headlines_words_are_none() {
    let facts = |text: &str| -> Vec<String> {
        let words = words(text);
        let facts = page::facts(text, &words);
        let marked = words.iter().zip(facts).filter(|(_, fact)| *fact);
        marked.map(|(word, _)| text[word.start..word.end].to_owned()).collect()
    };
    assert_eq!(
        facts("The loan is led by Orme Bank, Bell and Sons, Tarn Trust and Quay Mutual."),
        ["Orme", "Bank", "Bell", "Sons", "Tarn", "Trust", "Quay", "Mutual"]
    );
    assert_eq!(facts("Harbour Board Tells Skippers to Pay Levy, Sandholm Objects\nThe board met."), [""; 0]);
    assert_eq!(facts("A choir sang. Harbour Board Tells Skippers to Pay, and Most Do"), [""; 0]);
}

#[test]
fn own_quotes_are_those_the_story_has_not() {
    let mut index = Index::new();
    index.extend([("pier", PIER)]);
    let page = format!(
        "{PIER} \"The lamp house will stand,\" he told the meeting. \"We saw it coming for years and nobody listened,\" said a \
        fishmonger. The \"west stair\" is shut."
    );
    let found = trace(&index, &page, |_| Some(format!("{PIER} \"The lamp house will stand,\" Osk said.")));
    assert_eq!(found[0].evidence.own_quotes, 1);
}
