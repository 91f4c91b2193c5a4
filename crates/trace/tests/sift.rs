//! What of a page must be there for it to be parsed.

use trace::index::{Index, Search};
use trace::sift;

const STORY: &str = "Old Bridge at Brackwater to close for fourteen weeks\n\n\
    The old bridge at Brackwater will close to all traffic on the third of March, the county surveyor said. \
    Divers found cracks in two of its seven piers last autumn. Nobody had looked at them since the flood.\n\n\
    Ferries will run every twenty minutes from the fish market to the mill steps. The harbour board expects four \
    thousand passengers a day. Shopkeepers in Quay Street asked for a footbridge and were refused.";

const OTHER: &str = "Council votes to keep the reading hall open on Sundays\n\n\
    The reading hall in Larkfield stays open on Sundays after a vote that surprised the mayor. Eleven councillors \
    wanted it, and nine did not. The librarians had gathered six hundred names in a week.";

/// A menu, a story of somebody else's, and what is put below it.
fn page(below: &str) -> String {
    let menu = "<li>News<li>Sport<li>Tides<li>Letters".repeat(20);
    let own = "The choir sang in the rain until dark, with umbrellas above the sopranos and none above the basses. Its conductor, \
        a dentist by trade, had promised seven hymns and gave nine. Children fell asleep on coats, a dog answered every \
        amen, and somebody's grandmother danced with a policeman beside the fountain. When lightning came over the hills, \
        the organist packed his keyboard into a pram and pushed it home through puddles, still playing with one hand.";
    format!("<body><ul>{menu}</ul><h1>A wet evening</h1><p>{own}</p>{below}<ul>{menu}</ul>")
}

#[track_caller]
fn check(below: &str, search: Search, expected: bool) {
    let stories = [("bridge", STORY), ("hall", OTHER)];
    let mut index = Index::new();
    index.extend(stories);
    let text_of = |id: &str| stories.iter().find(|(known, _)| *known == id).map(|(_, text)| *text);
    let rough = trace::rough_text(&page(below));
    assert_eq!(sift::may_show(&index, &rough, search, text_of), expected, "{below}");
}

#[test]
fn a_headline_alone_is_a_teaser() {
    check("", Search::All, false);
    check("<h3>Old Bridge at Brackwater to close for fourteen weeks</h3>", Search::All, false);
    check(
        "<h3>Old Bridge at Brackwater to close for fourteen weeks</h3><h3>Council votes to keep the reading hall open on Sundays</h3>",
        Search::All,
        false,
    );
}

#[test]
fn two_sentences_are_an_excerpt_wherever_they_stand() {
    let cases = [
        "<p>Divers found cracks in two of its seven piers last autumn. Nobody had looked at them since the flood.</p>",
        "<p>Eleven councillors wanted it, and nine did not.</p><div>Advertisement</div><p>The librarians had gathered six hundred names in a week.</p>",
        // An editor's own figures.
        "<p>The harbour board expects 4,000 passengers a day. Shopkeepers in <a href='/quay'>Quay Street</a> asked for a footbridge and were refused.</p>",
    ];
    for case in cases {
        check(case, Search::All, true);
        check(case, Search::Copies, true);
    }
}

#[test]
fn a_rewrite_is_found_by_its_words_and_a_copy_by_its_runs() {
    let rewrite = "<p>For fourteen weeks from March the bridge at Brackwater is shut: its piers, seven in all, have cracks \
        that divers came upon. From the mill steps and the fish market there will be ferries, twenty minutes apart, for the \
        thousands of passengers whom the harbour board counts on. A footbridge, as Quay Street's shopkeepers would have it, \
        is not to be, the surveyor of the county let it be known after the flood.</p>";
    check(rewrite, Search::All, true);
    check(rewrite, Search::Copies, false);
    check(&format!("<p>{}</p>", STORY.replace("\n\n", "</p><p>")), Search::Copies, true);
}
