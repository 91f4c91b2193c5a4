//! Where names begin and end, what they are of, and which of them are one: invented copy of many kinds.

use reading::{EntityKind, read};

/// Each entity of `text`: its name, p(erson), o(rganisation), l(ocation) or - , and how often it is named where that is more
/// than once.
#[track_caller]
fn check(text: &str, want: &[&str]) {
    let shown = |entity: &reading::Entity| {
        let kind = match entity.kind {
            EntityKind::Person => 'p',
            EntityKind::Organisation => 'o',
            EntityKind::Place => 'l',
            EntityKind::Unknown => '-',
        };
        match entity.mentions.len() {
            1 => format!("{} {kind}", entity.name.of(text)),
            count => format!("{} {kind}{count}", entity.name.of(text)),
        }
    };
    let found: Vec<String> = read(text).entities.iter().map(shown).collect();
    assert_eq!(found, want, "{text}");
}

#[test]
fn places_and_things_are_no_people() {
    check("They closed New Bridge. New Bridge will reopen.", &["New Bridge l2"]);
    check("He lives at 22 Quay Street near Fort Hadley.", &["Quay Street l", "Fort Hadley l"]);
    check(
        "The rising waters of Lake Windham threaten Mount Ellison.",
        &["Lake Windham l", "Mount Ellison l"],
    );
    check("Black Creek Road flooded.", &["Black Creek Road l"]);
    check(
        "They met in Palm Grove, Fla., and Lagos, Nigeria.",
        &["Palm Grove l", "Fla l", "Lagos l", "Nigeria l"],
    );
    check("He spoke in Sanhe, Hebei province.", &["Sanhe l", "Hebei l"]);
    check("She works in Ellison-on-Sea.", &["Ellison-on-Sea l"]);
    check("Saudi Arabia and the United Arab Emirates agreed.", &["Saudi Arabia l", "United Arab Emirates l"]);
    check("A Black Hawk crashed in the Gulf War.", &["Black Hawk -", "Gulf War -"]);
    check("She won the Harbour Prize under the Clean Water Act.", &["Harbour Prize -", "Clean Water Act -"]);
    check("The trawler Anna Maris met the USS Ellison.", &["Anna Maris -", "USS Ellison -"]);
    check("The Red Cross helped.", &["Red Cross o"]);
    check("NEW DELHI, India (WP) — It rained.", &["NEW DELHI l", "India l", "WP -"]);
    check(
        "Rovers beat Marlow Town at Harbour Park on Saturday.",
        &["Rovers -", "Marlow Town o", "Harbour Park l"],
    );
}

#[test]
fn companies_keep_their_ends() {
    check(
        "Tidewater International (Europe) Ltd fell. Tidewater said so.",
        &["Tidewater International (Europe) Ltd o2"],
    );
    check("It was built by Hargreave and Co, and by Pike & Sons.", &["Hargreave and Co o", "Pike & Sons o"]);
    check("She owns Sanhe Water Technology Co., Ltd.", &["Sanhe Water Technology Co., Ltd o"]);
    check("It is owned by Okafor Brothers & Sons plc.", &["Okafor Brothers & Sons plc o"]);
    check("Bharat Roads and Bridges Ltd built it.", &["Bharat Roads and Bridges Ltd o"]);
    check("He founded Vanderware Inc. in May. Vanderware shares rose.", &["Vanderware Inc o2"]);
}

#[test]
fn bodies_of_for_and_to() {
    check("The House of Representatives is to vote.", &["House of Representatives o"]);
    check("The U.S. Circuit Court of Appeals ruled.", &["U.S. Circuit Court of Appeals o"]);
    check("The Committee to Defend Reporters objected.", &["Committee to Defend Reporters o"]);
    check(
        "The Institute for Deep-Sea Studies (IDSS) agreed, and IDSS said so.",
        &["Institute for Deep-Sea Studies o3"],
    );
    check("The Department of Transportation (DOT) backed it.", &["Department of Transportation o2"]);
    check("The Maritime and Coastguard Agency (MCA) will report.", &["Maritime and Coastguard Agency o2"]);
    check(
        "The Royal Society for the Protection of Otters met.",
        &["Royal Society for the Protection of Otters o"],
    );
    check("St Aldate’s Primary School closed.", &["St Aldate’s Primary School o"]);
    check("The People’s Movement for Reform met.", &["People’s Movement for Reform o"]);
    check("He taught at King Edward VI School.", &["King Edward VI School o"]);
    check("The Democratic Party met on Tuesday.", &["Democratic Party o"]);
}

#[test]
fn names_of_many_countries() {
    check("Marcus van der Velde left.", &["Marcus van der Velde p"]);
    check(
        "María del Carmen Ruiz y Ortega met Gov. Andrés Manuel de la Vega Castillo.",
        &["María del Carmen Ruiz y Ortega p", "Andrés Manuel de la Vega Castillo p"],
    );
    check(
        "Prince Faisal bin Abdulaziz al-Harbi helped. Prince Faisal left.",
        &["Faisal bin Abdulaziz al-Harbi p2"],
    );
    check("President Amani wa Kilonzo spoke. Kilonzo left.", &["Amani wa Kilonzo p2"]);
    check(
        "Chief Minister R. K. Subramanian Iyer met Smt. Kavita Deshpande.",
        &["R. K. Subramanian Iyer p", "Kavita Deshpande p"],
    );
    check("Li Guowei spoke. Mr. Li left.", &["Li Guowei p2"]);
    check("South Korean President Bae Soo-min met Xu Meiling.", &["Bae Soo-min p", "Xu Meiling p"]);
    check("Siobhan O’Dwyer-Hall met Jean-Luc Le Goff.", &["Siobhan O’Dwyer-Hall p", "Jean-Luc Le Goff p"]);
}

#[test]
fn ranks_and_what_stands_behind_names() {
    check("Rear Adm. Lucius T. Vanderhoof died.", &["Lucius T. Vanderhoof p"]);
    check("Staff Sgt. Ty Whitcomb was hurt.", &["Ty Whitcomb p"]);
    check("Assistant U.S. Attorney Lena Fossberg said so.", &["Lena Fossberg p"]);
    check(
        "DOT Secretary Pia Lindqvist met Foreign Secretary Dame Philippa Stroud-Jones.",
        &["Pia Lindqvist p", "Philippa Stroud-Jones p"],
    );
    check("UN Secretary-General Ana Teixeira dos Santos spoke.", &["Ana Teixeira dos Santos p"]);
    check("Striker Kwabena Asante-Boateng scored.", &["Kwabena Asante-Boateng p"]);
    check("Dermot P. Quillfeather III paid. Quillfeather left.", &["Dermot P. Quillfeather III p2"]);
    check("Prosecutor Oluwaseun Adebayo KC spoke.", &["Oluwaseun Adebayo KC p"]);
    check("Dorothea “Dot” Vanderhoof survives him.", &["Dorothea “Dot” Vanderhoof p"]);
    check("Sen. Bill Haverford (R-Ohio) spoke. William Haverford left.", &["William Haverford p2", "Ohio l"]);
}

#[test]
fn couples_and_namesakes() {
    check("Mr Ellison came. Mrs Ellison left.", &["Ellison p", "Ellison p"]);
    check("Arthur Vane met Tobias Vane. Arthur Vane left.", &["Arthur Vane p2", "Tobias Vane p"]);
    check(
        "Governor Hope Castellano thanked the Friends of Hope Castellano.",
        &["Hope Castellano p", "Friends of Hope Castellano o"],
    );
    check("“The Long Dry” won.", &["The Long Dry -"]);
}

#[test]
fn what_is_said_of_a_name_tells_a_body() {
    check("Wend Pumps will close its plant.", &["Wend Pumps o"]);
    check("Dorn Lights, which sells lamps, shut.", &["Dorn Lights o"]);
    check("Calder Freight, the haulage company, shut.", &["Calder Freight o"]);
    check("She sold her stake in Dorn Lights.", &["Dorn Lights o"]);
    check("Priya Vane said its crew was late.", &["Priya Vane p"]);
    check("Priya Vane led its choir.", &["Priya Vane p"]);
    check("Tobias Vane, who led it, praised the board and its crew.", &["Tobias Vane p"]);
}

#[test]
fn couples_share_a_last_name() {
    check("Ann and Joe Ellison sold it. Ann Ellison wept.", &["Ann Ellison p2", "Joe Ellison p"]);
    check(
        "Ann Marsh and Joe Ellison sold it. Ann Ellison wept.",
        &["Ann Marsh p", "Joe Ellison p", "Ann Ellison p"],
    );
}

#[test]
fn letters_and_officers() {
    check("The province spent C$3.5 million, the town R48 million.", &[]);
    check("It opened at 14:32 GMT.", &[]);
    check("Independent experts disagreed.", &[]);
    check("Deputy Commissioner of Police Rakesh Bhonsle spoke.", &["Commissioner -", "Rakesh Bhonsle p"]);
    check("Declan Rusk, 34, of Ferry Lane, spoke.", &["Declan Rusk p", "Ferry Lane l"]);
}
