//! Short forms of first names: "Bobby" is a Robert, and so is "Rob".

use std::sync::LazyLock;

use foldhash::HashMap;

/// One name a line: its full forms, then its short ones.
const NAMES: &str = "\
    abigail: abby gail
    abraham: abe
    albert: al bert
    alexander alexandra alexis: alex al lex sandy sasha
    alfred: alf alfie fred
    amanda: mandy
    andrew: andy drew
    angela: angie
    anthony antony: tony ant
    arthur: art artie
    barbara: barb babs
    bartholomew: bart
    benjamin: ben benny benji
    bernard bernadette: bernie
    bradley: brad
    calvin: cal
    cameron: cam
    carolyn caroline carol: carrie
    catherine katherine kathryn katharine kathleen: kate katie kathy cathy kat kitty kay
    charles: charlie chuck chas
    charlotte: lottie charlie
    christina christine: chris chrissy tina
    christopher christian: chris kit topher
    clifford: cliff
    cynthia: cindy
    daniel: dan danny
    daniela danielle: dani
    david: dave davey
    deborah debra: deb debbie
    dominic: dom nick
    donald: don donnie donny
    dorothy: dot dottie dolly
    douglas: doug
    edward edwin edmund: ed eddie ned ted teddy
    eleanor elinor: ellie nell nora
    elizabeth elisabeth: liz lizzie beth betsy betty bess eliza libby
    emily: em emmy
    eugene: gene
    frances: fran frannie
    francis franklin: frank frankie
    frederick: fred freddie freddy rick
    gabriel gabrielle: gabe gabby
    geoffrey jeffrey: geoff jeff
    gerald gerard: gerry jerry
    gilbert: gil
    gregory: greg
    harold henry harrison: harry hal hank
    herbert: herb bert
    isabella isabel isabelle: bella izzy belle
    jacob: jake
    jacqueline: jackie
    james: jim jimmy jamie
    janet: jan
    jennifer: jen jenny
    jeremiah jeremy: jerry
    jessica: jess jessie
    john: jack johnny jon
    jonathan: jon
    joseph: joe joey
    josephine: jo josie
    joshua: josh
    judith: judy
    kenneth: ken kenny
    kimberly: kim
    laura lauren: laurie
    lawrence laurence: larry lawrie
    leonard leon leopold: leo len lenny
    louis lewis: lou louie lew
    louise: lou
    lucille lucinda: lucy
    madeline: maddie
    margaret: maggie meg peggy marge margie greta rita
    martin: marty
    matthew: matt
    maxwell maximilian maxine: max
    melissa: mel missy
    michael: mike mick mickey micky
    michelle: shelly
    mitchell: mitch
    mohammed muhammad: mo
    nancy: nan
    natalie natasha: nat
    nathan nathaniel: nate nat
    nicholas nicolas nicole: nick nicky nico
    oliver: ollie
    olivia: liv livvy
    pamela: pam
    patricia: pat patty patsy tricia trish
    patrick: pat paddy
    peter: pete
    philip phillip: phil pip
    priscilla: cilla
    raymond: ray
    rebecca: becky becca
    reginald: reg reggie
    richard: dick rick ricky rich richie
    robert: bob bobby rob robbie bert
    roberta: bobbie
    rodney: rod
    ronald: ron ronnie
    rosemary roseanne: rose rosie
    russell: russ
    samuel samantha: sam sammy
    sandra: sandy
    sarah: sally sadie
    sidney sydney: sid syd
    solomon: sol
    stanley: stan
    stephanie: steph
    stephen steven: steve stevie
    stuart stewart: stu
    susan susanna suzanne: sue susie suzy
    tabitha: tabby
    terence terrence teresa theresa: terry
    teresa theresa: tess tessa
    theodore: ted teddy theo
    thomas: tom tommy
    timothy: tim timmy
    tobias: toby
    valerie: val
    veronica: ronnie
    victor: vic
    victoria: vicky tori
    vincent: vince vinny
    virginia: ginny
    walter: walt wally
    wilfred: wilf fred
    william: bill billy will willy liam
    zachary: zach zack";

/// Lines of [`NAMES`] by the names in them.
static LINES: LazyLock<HashMap<&str, Vec<(usize, bool)>>> = LazyLock::new(|| {
    let mut lines: HashMap<&str, Vec<(usize, bool)>> = HashMap::default();
    for (index, line) in NAMES.lines().enumerate() {
        let (full, short) = line.split_once(':').unwrap_or((line, ""));
        for name in full.split_whitespace() {
            lines.entry(name).or_default().push((index, true));
        }
        for name in short.split_whitespace() {
            lines.entry(name).or_default().push((index, false));
        }
    }
    lines
});

/// The groups of names that a first name in lower case belongs to.
pub(crate) fn lines(name: &str) -> impl Iterator<Item = usize> {
    LINES.get(name).map_or(&[][..], Vec::as_slice).iter().map(|(line, _)| *line)
}

/// Whether two first names can be one person's: the same, or one is short for the other, or both for a third.
pub(crate) fn same_first_name(one: &str, other: &str) -> bool {
    let (one, other) = (one.to_lowercase(), other.to_lowercase());
    if one == other {
        return true;
    }
    let (Some(ours), Some(theirs)) = (LINES.get(one.as_str()), LINES.get(other.as_str())) else {
        return false;
    };
    ours.iter().any(|(line, full)| theirs.iter().any(|(other, also)| line == other && !(*full && *also)))
}

#[cfg(test)]
mod tests {
    use super::same_first_name;

    #[test]
    fn short_forms_are_the_same_name() {
        for (one, other, same) in [
            ("Robert", "Bobby", true),
            ("Bob", "Rob", true),
            ("Margaret", "Peggy", true),
            ("Ada", "ada", true),
            ("Alexander", "Alexandra", false),
            ("Harold", "Henry", false),
            ("Hank", "Henry", true),
            ("Ada", "Nora", false),
            ("Bobby", "William", false),
        ] {
            assert_eq!(same_first_name(one, other), same, "{one} {other}");
            assert_eq!(same_first_name(other, one), same, "{other} {one}");
        }
    }
}
