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
fn clauses_that_begin_unlike_others() {
    check("Marsh has said there should be a new pier.", &["Marsh | has said | there should be a new pier"]);
    check(
        "The council said about half of the planks came from one yard.",
        &["The council | said | about half of the planks came from one yard"],
    );
    check(
        "Anglers said first-time visitors are often lost.",
        &["Anglers | said | first-time visitors are often lost"],
    );
    check(
        "Marsh believes there is no way out, but that the crews will stay.",
        &["Marsh | believes | there is no way out, but that the crews will stay"],
    );
}

#[test]
fn the_that_stands_far_from_its_verb() {
    check(
        "Tobias Vane, a skipper whom the council hired in May, said on Marlow Radio, where he is a guest, that the pier \
         was closed.",
        &["Tobias Vane, a skipper whom the council hired in May, | said | that the pier was closed"],
    );
    check("Crews told the council, however, that it held.", &["Crews | told | that it held"]);
    check("Marsh had said after the storm on Tuesday that it held.", &["Marsh | had said | that it held"]);
}

#[test]
fn a_tag_put_into_what_is_said() {
    check("The fog, he noted, was too thick.", &["he | noted | The fog / was too thick"]);
    check("His deputy, Vane says, plans to leave.", &["Vane | says | His deputy / plans to leave"]);
    check(
        "The boats are back in the harbour, a report by the council found.",
        &["a report by the council | found | The boats are back in the harbour"],
    );
}

#[test]
fn one_clause_ends_where_the_one_around_it_goes_on() {
    check(
        "While Marsh said it held, Vane said it broke.",
        &["Marsh | said | it held", "Vane | said | it broke"],
    );
    check(
        "Vane, who thinks the council spent too much, called the pier “a long plank.”",
        &["who | thinks | the council spent too much", "Vane | called | the pier “a long plank.”"],
    );
}

#[test]
fn sources_that_are_counted() {
    check("One in five say it held.", &["One in five | say | it held"]);
    check(
        "Just over a quarter, 26 percent, say it held.",
        &["Just over a quarter, 26 percent, | say | it held"],
    );
    check(
        "Some 56 percent of anglers polled said it held.",
        &["Some 56 percent of anglers polled | said | it held"],
    );
    check(
        "Less than a third agreed with Marsh that it held.",
        &["Less than a third | agreed | that it held"],
    );
    check(
        "Skippers — and some anglers — say that it held.",
        &["Skippers — and some anglers — | say | that it held"],
    );
}

#[test]
fn what_somebody_is_moved_by() {
    check("The plan angered the voters.", &["the voters | angered | The plan"]);
    check("Voters were alarmed by the plan.", &["Voters | were alarmed by | the plan"]);
    check("The storm surprised the pier.", &[]);
}

#[test]
fn what_is_evident() {
    check("It is clear that it held.", &[" | It is clear | that it held"]);
    check("Marsh made it clear that it held.", &["Marsh | made it clear | that it held"]);
}

#[test]
fn what_is_done_in_public() {
    check("Marsh signed the order.", &["Marsh | signed | the order"]);
    check("The storm reversed the current.", &[]);
    check("Skippers expressed sorrow for the loss.", &["Skippers | expressed | sorrow for the loss"]);
    check("Vane cast a ballot.", &[]);
}

#[test]
fn infinitives() {
    check("The skippers claim to object to it.", &["The skippers | claim | to object to it"]);
    check("The council has declined for years to answer.", &["The council | has declined | to answer"]);
}

#[test]
fn the_main_clause_is_said() {
    check("As the Herald has reported, the pier held.", &["the Herald | has reported | the pier held"]);
}

#[test]
fn words_between_auxiliary_and_verb() {
    check("He has since denied the charge.", &["He | has since denied | the charge"]);
    check("The rivals have both urged Vane to leave.", &["The rivals | have both urged | Vane to leave"]);
}

#[test]
fn where_sources_end() {
    check(
        "“It held,” said Ada Marsh, who led the crews for years.",
        &["Ada Marsh, who led the crews for years | said | “It held,”"],
    );
    check("Marsh, looking up at the pier, said it held.", &["Marsh | said | it held"]);
    check("“It held,” said Ada Marsh in an interview.", &["Ada Marsh | said | “It held,”"]);
    check("“It held,” said a former aide to the mayor.", &["a former aide to the mayor | said | “It held,”"]);
    check("The voters’ council said it held.", &["The voters’ council | said | it held"]);
    check("The council itself said it held.", &["The council itself | said | it held"]);
    check("Vane is convinced that it held.", &["Vane | is convinced | that it held"]);
}

#[test]
fn names_that_look_like_verbs() {
    check(
        "Mark Vane, the skipper who worked for the council, argued that it held.",
        &["Mark Vane, the skipper who worked for the council, | argued | that it held"],
    );
    check("When Mr. Hurt asked Vane to leave, he stayed.", &["Mr. Hurt | asked | Vane to leave"]);
    check("Skippers have long argued that it held.", &["Skippers | have long argued | that it held"]);
}

#[test]
fn questions() {
    check(
        "The host asked Vane about the boats he had sold.",
        &["The host | asked | about the boats he had sold"],
    );
    check("Asked in Marlow recently whether it held, Vane left.", &[" | Asked | whether it held"]);
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
    check(
        "The council has approved a pier that its critics say could sink.",
        &[
            "The council | has approved | a pier that its critics say could sink",
            "its critics | say | that / could sink",
        ],
    );
    check("Marsh wants Vane to say that it held.", &["Marsh | wants | Vane to say that it held"]);
    check(
        "The survey found that nine in 10 said it held.",
        &["The survey | found | that nine in 10 said it held"],
    );
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
    check("His reference to the pier was short.", &["His | reference to | the pier"]);
    check("Her questions to the crews were short.", &[]);
    check("Criticism of the pier grew.", &[" | Criticism of | the pier"]);
    check("There were questions about the pier.", &[" | questions about | the pier"]);
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

#[test]
fn subjects_that_are_long_or_odd() {
    check(
        "By wide margins, those surveyed say the pier is safe.",
        &["those surveyed | say | the pier is safe"],
    );
    check("People close to Marsh say the pier is safe.", &["People close to Marsh | say | the pier is safe"]);
    check(
        "The crews whose boats have been lost say the pier is safe.",
        &["The crews whose boats have been lost | say | the pier is safe"],
    );
    check(
        "Ada Marsh, host of “The Needle,” suggested a new pier.",
        &["Ada Marsh, host of “The Needle,” | suggested | a new pier"],
    );
    check(
        "A forecast by the harbour office, prepared for the council, predicted that it would rain.",
        &["A forecast by the harbour office, prepared for the council, | predicted | that it would rain"],
    );
    check("On “The Needle,” Marsh said that it held.", &["Marsh | said | that it held"]);
    check("The two admit that it fell.", &["The two | admit | that it fell"]);
    check(
        "Tobias Vane, a skipper, notes that the fog is thick.",
        &["Tobias Vane, a skipper, | notes | that the fog is thick"],
    );
    check(
        "Marlow’s attorney general, Ada Marsh, said it was over.",
        &["Marlow’s attorney general, Ada Marsh, | said | it was over"],
    );
}

#[test]
fn tags_inside_and_behind_a_clause() {
    check(
        "The trouble with the pier, says Ada Marsh, is the fog.",
        &["Ada Marsh | says | The trouble with the pier / is the fog"],
    );
    check("The tide had turned, as Marsh has admitted.", &["Marsh | has admitted | The tide had turned"]);
    check("As reported by the Herald, the pier held.", &["the Herald | reported | the pier held"]);
    check("As Marsh has pointed out, the pier held.", &["Marsh | has pointed out | the pier held"]);
    check(
        "He sought ideas, an offer the council rebuffed at a meeting.",
        &["He | sought | ideas", "the council | rebuffed | an offer"],
    );
    check("“It is over,” Marsh said on the radio.", &["Marsh | said on the radio | “It is over,”"]);
    check("“It is over,” Marsh said on Monday.", &["Marsh | said | “It is over,”"]);
}

#[test]
fn passives_with_their_askers() {
    check("Marsh was asked by the council whether it held.", &["the council | was asked | whether it held"]);
    check("The plan endorsed by the mayor will pass.", &["the mayor | endorsed | The plan"]);
    check(
        "The site is often referred to as the Needle.",
        &[" | is often referred to as | The site / the Needle"],
    );
}

#[test]
fn frames_of_several_words() {
    check("Marsh doubled down on her claim.", &["Marsh | doubled down on | her claim"]);
    check("The crews voted in favor of the plan.", &["The crews | voted in favor of | the plan"]);
    check("Marsh spoke to the Herald about the pier.", &["Marsh | spoke to the Herald about | the pier"]);
    check("Marsh has spoken at length about the pier.", &["Marsh | has spoken at length about | the pier"]);
    check("We look forward to the vote.", &["We | look forward to | the vote"]);
    check("Marsh is deeply mistrustful of the council.", &["Marsh | is deeply mistrustful of | the council"]);
    check("It was built by crews fearful of the storm.", &["crews | fearful of | the storm"]);
}

#[test]
fn headings_with_a_colon() {
    check("Vane: The pier will hold the winter.", &["Vane | : | The pier will hold the winter"]);
    check("Poll: Anglers want a new pier.", &["Poll | : | Anglers want a new pier"]);
    check("London: The pier was closed on Monday.", &[]);
    check("Editor’s note: The pier was closed.", &[]);
}

#[test]
fn content_ends_where_the_speaker_goes_on() {
    check(
        "Vane said it was “done,” noting that the pier held.",
        &["Vane | said | it was “done,”", "Vane | noting | that the pier held"],
    );
    check(
        "Marsh dismissed the plan by pointing out that it was late.",
        &["Marsh | dismissed | the plan", "Marsh | pointing out | that it was late"],
    );
    check(
        "Marsh said the pier held, while Vane believed it had moved.",
        &["Marsh | said | the pier held", "Vane | believed | it had moved"],
    );
}

#[test]
fn light_verbs_and_their_nouns() {
    check("They poked fun at Marsh.", &["They | poked fun at | Marsh"]);
    check("The editorial cast doubt on the plan.", &["The editorial | cast doubt on | the plan"]);
    check(
        "Marsh provided new details about the attack.",
        &["Marsh | provided new details about | the attack"],
    );
    check(
        "The council laid out a vision for the harbour.",
        &["The council | laid out a vision for | the harbour"],
    );
    check(
        "The plan is meeting stiff resistance from crews.",
        &["crews | is meeting stiff resistance | The plan"],
    );
    check(
        "The leaders sent a letter to Marsh urging her to leave.",
        &["The leaders | sent a letter to Marsh urging | her to leave"],
    );
    check("Her point was that the pier held.", &["Her | point was | that the pier held"]);
    check("The question is whether it will hold.", &[" | The question is | whether it will hold"]);
    check("It is not clear whether it held.", &[" | It is not clear | whether it held"]);
    check("Marsh made clear on Monday that it held.", &["Marsh | made clear | that it held"]);
}

#[test]
fn plain_saying_that_no_frame_holds() {
    check(
        "Ada Marsh says, rain or shine, she will sail.",
        &["Ada Marsh | says | rain or shine, she will sail"],
    );
    check(
        "By the harbour, as Ada Marsh reported in her diary, crews slept in tents.",
        &["Ada Marsh | reported in her diary | By the harbour / crews slept in tents"],
    );
    check(
        "Another skipper of the old crew, Ada Marsh, told the Herald she would leave.",
        &["Another skipper of the old crew, Ada Marsh, | told | she would leave"],
    );
    check("Even her letter says so.", &["her letter | says | so"]);
}

#[test]
fn main_verbs_that_lead_to_the_cue() {
    check("Ada Marsh began by thanking the crews.", &["Ada Marsh | began by thanking | the crews"]);
    check("Crews are steadfast in opposing the plan.", &["Crews | are steadfast in opposing | the plan"]);
    check("Marsh was given to praising the plan.", &["Marsh | was given to praising | the plan"]);
    check("Vane had cause to think that it held.", &["Vane | had cause to think | that it held"]);
    check("The crews have not yet endorsed the plan.", &["The crews | have not yet endorsed | the plan"]);
    check(
        "Anglers took turns asking the mayor to leave.",
        &["Anglers | took turns asking | the mayor to leave"],
    );
}

#[test]
fn what_somebody_finds_a_thing_to_be() {
    check("Marsh finds the plan appealing.", &["Marsh | finds | the plan appealing"]);
    check("A survey finds Vane ahead of Marsh.", &["A survey | finds | Vane ahead of Marsh"]);
    check("Marsh found a way out.", &[]);
}

#[test]
fn content_ends_where_something_more_is_said() {
    check(
        "He left, vowing to pay and adding that it was late.",
        &["He | vowing | to pay", "He | adding | that it was late"],
    );
    check(
        "Marsh said it held, before claiming that it was new.",
        &["Marsh | said | it held", "Marsh | claiming | that it was new"],
    );
    check(
        "Marsh said the pier was safe, which Vane denied.",
        &["Marsh | said | the pier was safe", "Vane | denied | which"],
    );
    check(
        "One in four said it held, while nine in 10 crews said it was new.",
        &["One in four | said | it held", "nine in 10 crews | said | it was new"],
    );
    check(
        "Noting that it held, Vane said it was new.",
        &["Vane | Noting | that it held", "Vane | said | it was new"],
    );
    check(
        "Asked if it held, Marsh said, “Yes. It did.”",
        &[" | Asked | if it held", "Marsh | said | “Yes. It did.”"],
    );
}

#[test]
fn infinitives_about_somebody() {
    check("She came to town to praise Ada Marsh.", &["She | to praise | Ada Marsh"]);
    check("She came to town to praise the pier.", &[]);
}

#[test]
fn relative_clauses_that_attribute_are_no_part_of_the_speaker() {
    check(
        "Ada Marsh, who opposes the plan, said it was late.",
        &["who | opposes | the plan", "Ada Marsh | said | it was late"],
    );
    check(
        "Ada Marsh, who is the harbourmaster, said it was late.",
        &["Ada Marsh, who is the harbourmaster, | said | it was late"],
    );
    check(
        "A skipper, who asked not to be named, said it was late.",
        &["who | asked | not to be named", "A skipper, who asked not to be named, | said | it was late"],
    );
}

#[test]
fn what_somebody_gives_of_their_own() {
    check("She shared her views on the pier.", &["She | shared her views on | the pier"]);
    check("Marsh has shown no interest in the plan.", &["Marsh | has shown no interest in | the plan"]);
    check(
        "They issued a report in 2013 warning that it leaks.",
        &["They | issued a report in 2013 warning | that it leaks"],
    );
    check("Marsh agreed to hold the pier.", &["Marsh | agreed | to hold the pier"]);
    check("Crews rely on the pier.", &[]);
}

#[test]
fn who_is_told_is_not_what_is_said() {
    check("The pier held, she told reporters.", &["she | told | The pier held"]);
    check(
        "The pier will hold, Ada Marsh told the council on Monday.",
        &["Ada Marsh | told | The pier will hold"],
    );
    check(
        "At least half of his customers come by car, he told the meeting.",
        &["he | told | At least half of his customers come by car"],
    );
    check(
        "The water had risen, the board told its members, and the gate was shut.",
        &["the board | told | The water had risen"],
    );
    check("In a letter, Ada Marsh told the council that it held.", &["Ada Marsh | told | that it held"]);
}

#[test]
fn what_is_no_source() {
    check("The yield rose six basis points to 4.31%.", &[]);
    check("Councillors agreed by 9 votes to 2 to use the reserve.", &[]);
    check("Some 30 aftershocks were recorded by dawn.", &[]);
    check(
        "Crews urged caution, noting that the tide was high.",
        &["Crews | urged | caution", "Crews | noting | that the tide was high"],
    );
    check(
        "Fourteen weeks of repairs lie ahead, the inspectors’ report estimates.",
        &["the inspectors’ report | estimates | Fourteen weeks of repairs lie ahead"],
    );
}
