//! Decisions on short invented texts, against an archive of two stories.

use super::*;

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
