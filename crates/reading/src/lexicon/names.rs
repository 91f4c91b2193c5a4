//! What people, bodies, outlets and places are called.

use super::table::Lexicon;
use super::tag;

/// What a person is.
const ROLES: &str = "spokesman spokeswoman spokesperson spokespeople president chairman chairwoman chair chairperson \
    director secretary minister senator senators congressman congresswoman representative representatives governor \
    governors mayor mayors councilman councilwoman councillor councilor lawmaker lawmakers legislator legislators \
    official officials officer officers aide aides adviser advisers advisor advisors strategist strategists consultant \
    consultants analyst analysts expert experts professor professors scientist scientists researcher researchers \
    economist economists historian pollster pollsters lawyer lawyers attorney attorneys prosecutor prosecutors judge \
    judges justice justices sheriff chief commander commanders general colonel captain major sergeant lieutenant \
    soldier soldiers troops veteran veterans detective investigator investigators agent agents diplomat diplomats \
    ambassador envoy candidate candidates nominee nominees frontrunner contender contenders challenger incumbent \
    delegate delegates voter voters supporter supporters critic critics opponent opponents rival rivals ally allies \
    donor donors leader leaders member members activist activists organizer organizers organiser protester protesters \
    demonstrator demonstrators reporter reporters journalist journalists editor editors columnist columnists author \
    authors writer writers host hosts anchor commentator commentators pundit pundits observer observers blogger \
    producer publisher owner owners founder founders executive executives ceo boss manager managers worker workers \
    employee employees employer resident residents neighbor neighbors neighbour neighbours citizen citizens farmer \
    farmers teacher teachers student students doctor doctors nurse nurses patient patients pastor priest bishop pope \
    rabbi imam king queen prince princess coach player players actor actress singer artist musician billionaire \
    businessman businesswoman entrepreneur investor investors trader traders witness witnesses victim victims suspect \
    defendant plaintiff plaintiffs father mother son daughter brother sister wife husband friend friends colleague \
    colleagues source sources insider insiders skeptic skeptics moderator speaker whip premier chancellor treasurer \
    superintendent principal dean provost fisherman fishermen skipper harbourmaster warden engineer engineers pilot \
    man men woman women people person boy girl guy lady gentleman kid kids child children adult adults teenager \
    teenagers parent parents family families couple republican republicans democrat democrats conservative conservatives \
    liberal liberals progressive progressives independent independents moderates americans american scholar scholars \
    commissioner commissioners inspector constable deputy deputies firefighter firefighters driver drivers passenger \
    advocate advocates proponent proponents backer backers lobbyist lobbyists operative operatives staffer staffers \
    loyalist loyalists sceptic sceptics forecaster forecasters respondent respondents majority plurality half customer customers client clients tenant tenants shareholder shareholders manufacturer";

const TITLES: &str = "mr mrs ms miss dr prof sir dame lord lady rev sen sens rep reps gov gen col lt capt sgt cpl maj \
    adm cmdr hon fr pvt supt insp det president senator representative congressman congresswoman governor mayor \
    secretary chairman director general judge justice pope king queen prince princess professor doctor minister premier \
    chancellor ambassador sheriff colonel captain sergeant major lieutenant rabbi pastor bishop";

/// Titles and roles that only a man has, and only a woman.
const MEN: &str = "mr sir lord king prince congressman councilman spokesman chairman businessman fisherman father son \
    brother husband actor man boy guy gentleman";
const WOMEN: &str = "mrs ms miss dame lady queen princess congresswoman spokeswoman chairwoman businesswoman mother \
    daughter sister wife actress woman girl";

/// What a body of people is.
const BODIES: &str = "committee campaign company companies firm firms government governments administration agency \
    agencies department ministry bureau office council commission board party parties group groups organization \
    organizations organisation association union unions federation league club team teams university college school \
    schools church court courts congress senate house parliament police army navy military force forces militia bank \
    banks fund foundation institute institution center centre think-tank newspaper magazine network station channel \
    outlet outlets media press publication website blog broadcaster authority authorities corporation coalition \
    alliance movement pac super-pac community crowd audience jury panel staff crew public camp delegation \
    conference convention faction establishment electorate industry hospital airline manufacturer retailer startup \
    nation country state city town county village district";

/// Words that end or are the name of an outlet.
const OUTLETS: &str = "herald times post journal tribune chronicle gazette guardian telegraph observer globe courier \
    dispatch examiner inquirer register sentinel star sun mirror mail independent bugle argus echo cnn bbc nbc abc cbs \
    msnbc fox npr pbs reuters ap afp upi bloomberg politico axios vox buzzfeed breitbart huffpost newsweek time wsj nyt \
    wapo economist atlantic newsmax salon slate c-span espn univision telemundo desk mercury monitor enquirer ledger \
    advertiser advocate record bulletin reporter forbes fortune yahoo wire";

const MENS_NAMES: &str = "james john robert michael william david richard joseph thomas charles christopher daniel \
    matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason \
    jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank \
    alexander raymond patrick jack dennis jerry tyler aaron jose adam henry nathan douglas zachary peter kyle walter \
    ethan jeremy harold keith christian roger noah gerald carl sean austin arthur lawrence dylan bryan joe billy bruce \
    albert willie gabriel alan juan wayne roy ralph eugene vincent russell louis philip bobby johnny bradley ben bill \
    bob mike tom jim steve dan dave matt nick tony ted ed ken ron tim jeff greg leo ivan omar ali ahmed mohammed hassan \
    carlos luis miguel pedro diego tobias bernie marco jeb rand";

const WOMENS_NAMES: &str = "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty \
    margaret sandra ashley kimberly emily donna michelle dorothy carol amanda melissa deborah stephanie rebecca sharon \
    laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra \
    rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina \
    joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn \
    janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana \
    natalie brittany charlotte marie kayla alexis lori ana rosa elena mara ines ada nora ellen kate liz jane anne sally \
    peggy hillary carly";

/// First names of women and of men.
const EITHERS_NAMES: &str = "terry jesse jordan logan randy chris sam alex max";

const PLACES: &str = "america britain england scotland wales ireland france germany spain italy portugal greece \
    turkey russia ukraine poland hungary china japan india pakistan afghanistan iraq iran israel syria egypt libya \
    africa asia europe australia canada mexico brazil argentina cuba venezuela washington london paris berlin moscow \
    beijing tokyo jerusalem brussels geneva rome madrid vienna york chicago boston philadelphia dallas houston miami \
    atlanta detroit cleveland denver seattle phoenix alabama alaska arizona arkansas california colorado connecticut \
    delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts \
    michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas \
    utah vermont virginia wisconsin wyoming u.s. u.k. u.n. uk us eu korea taiwan vietnam sweden norway denmark finland \
    netherlands belgium switzerland austria";

/// Adds them.
pub(super) fn fill(lexicon: &mut Lexicon) {
    lexicon.tag(ROLES, tag::ROLE | tag::NOUN);
    lexicon.tag(TITLES, tag::TITLE);
    lexicon.tag(BODIES, tag::BODY | tag::NOUN);
    lexicon.tag(OUTLETS, tag::OUTLET);
    lexicon.tag(MENS_NAMES, tag::FIRST_NAME | tag::MAN);
    lexicon.tag(WOMENS_NAMES, tag::FIRST_NAME | tag::WOMAN);
    lexicon.tag(EITHERS_NAMES, tag::FIRST_NAME);
    lexicon.tag(MEN, tag::MAN);
    lexicon.tag(WOMEN, tag::WOMAN);
    lexicon.tag(PLACES, tag::PLACE);
}
