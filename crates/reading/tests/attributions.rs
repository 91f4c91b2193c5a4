//! Who is said to have said what, rule by rule: each case is a sentence with its attributions as `source | cue | content`,
//! pieces of content joined by " / ".

use reading::{Span, read};

#[track_caller]
fn check(text: &str, want: &[&str]) {
    let words = |spans: &[Span]| spans.iter().map(|s| s.of(text)).collect::<Vec<_>>().join(" / ");
    let got: Vec<String> = read(text)
        .attributions
        .iter()
        .map(|a| format!("{} | {} | {}", words(&a.source), words(&a.cue), words(&a.content)))
        .collect();
    assert_eq!(got, want, "{text}");
}

#[test]
fn clauses() {
    check("Polls show as many as 30 boats would leave.", &["Polls | show | as many as 30 boats would leave"]);
    check(
        "The mayor also said she was not opposed to the new pier, and that the council would vote on it.",
        &[
            "The mayor | also said | she was not opposed to the new pier, and that the council would vote on it",
        ],
    );
    check("He believes, for example, that women would stay.", &["He | believes | that women would stay"]);
    check(
        "Early Tuesday, the council disclosed that it had paid.",
        &["the council | disclosed | that it had paid"],
    );
    check("“It held. It will hold,” Marsh said.", &["Marsh | said | “It held. It will hold,”"]);
    check(
        "They were, harbour records show, the only boats.",
        &["harbour records | show | They were / the only boats"],
    );
}

#[test]
fn what_is_said_lacks_its_subject() {
    check(
        "It is a plan that Marsh and leading councillors hope will soothe tensions.",
        &["Marsh and leading councillors | hope | that / will soothe tensions"],
    );
}

#[test]
fn the_outermost_attribution_answers_for_what_is_inside_it() {
    check(
        "Marsh said the council had promised to pay the crews.",
        &["Marsh | said | the council had promised to pay the crews"],
    );
    check("Marsh wants Vane to say that it held.", &["Marsh | wants | Vane to say that it held"]);
}

#[test]
fn cues_take_in_the_verbs_they_hang_on() {
    check("The mayor went on to criticize the plan.", &["The mayor | went on to criticize | the plan"]);
    check("He refused to say whether it held.", &["He | refused to say | whether it held"]);
    check(
        "Marsh issued a statement saying that the pier held.",
        &["Marsh | issued a statement saying | that the pier held"],
    );
    check("Marsh said in a statement that it held.", &["Marsh | said in a statement | that it held"]);
    check(
        "Other leaders remain confident that they can stay.",
        &["Other leaders | remain confident | that they can stay"],
    );
}

#[test]
fn verbs_with_their_prepositions() {
    check("Vane campaigned against the pier.", &["Vane | campaigned against | the pier"]);
    check("She pointed out that it held.", &["She | pointed out | that it held"]);
    check("The mayor lashed out at the crews.", &["The mayor | lashed out at | the crews"]);
    check("Crews denied the charge.", &["Crews | denied | the charge"]);
}

#[test]
fn nouns_with_their_verbs() {
    check("He took issue with the plan.", &["He | took issue with | the plan"]);
    check("She expressed concern about the boats.", &["She | expressed concern about | the boats"]);
}

#[test]
fn passives() {
    check("The pier is expected to hold.", &[" | is expected | The pier / to hold"]);
    check("Vane was challenged over the boats.", &[" | was challenged over | Vane / the boats"]);
    check("Marsh was asked whether it held.", &[" | was asked | whether it held"]);
}

#[test]
fn cues_that_are_no_verbs() {
    check("In the mayor’s view, the pier is safe.", &["the mayor’s | view | the pier is safe"]);
    check(
        "In the eyes of the council, the pier is safe.",
        &["the council | In the eyes of | the pier is safe"],
    );
    check(
        "In a harbour poll, most anglers wanted a pier.",
        &["a harbour poll | In | most anglers wanted a pier"],
    );
    check("Asked about the pier, she left.", &[" | Asked about | the pier"]);
    check("The crew reportedly left the harbour.", &[" | reportedly | The crew / left the harbour"]);
}
