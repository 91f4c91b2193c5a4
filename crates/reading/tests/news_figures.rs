//! Figures in invented sentences of news, a table for each concern: value, unit, what is counted, what it is per, how near, which way.

use reading::{Approximation, Change, Exact, Figure};

fn shown(text: &str, figure: &Figure) -> String {
    let end = |v: Option<Exact>| v.map_or_else(String::new, |v| v.to_string());
    let mut shown = match figure.value.single() {
        Some(value) => value.to_string(),
        None => format!("{}..{}", end(figure.value.low), end(figure.value.high)),
    };
    if figure.unit.0 != "-" {
        shown += &format!(" {}", figure.unit.0);
    }
    if let Some(counted) = figure.counted {
        shown += &format!(" [{}]", counted.of(text));
    }
    if let Some(rate) = &figure.rate {
        shown += &format!(" /{}", rate.0);
    }
    if figure.approximation != Approximation::Exact {
        shown += &format!(" {:?}", figure.approximation);
    }
    if figure.change != Change::None {
        shown += &format!(" {:?}", figure.change);
    }
    if figure.vague { shown + " vague" } else { shown }
}

/// Each sentence with its figures, parted by semicolons.
#[track_caller]
fn check(cases: &[(&str, &str)]) {
    for (text, want) in cases {
        let figures: Vec<String> = reading::read(text).figures.iter().map(|f| shown(text, f)).collect();
        assert_eq!(figures.join(" ; "), *want, "{text}");
    }
}

#[test]
fn ranges_and_bounds() {
    check(&[
        ("Between 40 and 60 boats lay in the harbour at Brackwater.", "40..60 [boats]"),
        ("The bridge will cost from $3 million to $5 million.", "3000000..5000000 dollar"),
        ("Fares of $5-$10 are planned.", "5..10 dollar"),
        ("It will cost $5-10 million.", "5000000..10000000 dollar"),
        ("It will cost £5m-£10m.", "5000000..10000000 pound sterling"),
        ("Growth of 10%-15% is expected.", "10..15 percent Up"),
        ("An 8- to 16-metre (320- to 640-inch) mast fell.", "8..16 metre ; 320..640 inch"),
        ("A 15-to-20-minute wait is usual.", "15..20 minute"),
        ("At least 12 people were killed and 30 wounded.", "12 [people] AtLeast ; 30 [people]"),
        ("12 people were killed, 30 injured and 5 missing.", "12 [people] ; 30 [people] ; 5 [people]"),
        ("As many as 40 were missing.", "40 AtMost"),
        ("An estimated 2 million people watched.", "2000000 [people] About"),
        ("The poll has a margin of error of plus or minus 3 percentage points.", "3 percentage point About"),
    ]);
}

#[test]
fn shares_ratios_and_multiples() {
    check(&[
        ("One in five adults voted.", "0.2 [adults]"),
        ("One in every 10 boats sank.", "0.1 [boats]"),
        ("Six in 10 voters want change.", "0.6 [voters]"),
        ("Three out of four voters agreed.", "0.75 [voters]"),
        ("The ratio of boys to girls is 3 to 1.", "3"),
        ("The number of cases rose threefold.", "3 fold Up"),
        ("A 10-fold increase was recorded.", "10 fold Up"),
        ("There were 12 deaths per 100,000 residents.", "12 [deaths] /100,000 residents"),
        ("The rate was 4.5 per 100,000.", "4.5 /100,000"),
        ("Sales fell by a third.", "1/3 Down"),
        ("It costs a third less.", "1/3"),
        ("The new rent is a third higher.", "1/3"),
        ("About a fifth are ill.", "0.2 About"),
        ("Covid killed 1 in 500.", "0.002"),
        ("A 1-in-100-year flood came.", ""),
    ]);
}

#[test]
fn money_and_rates() {
    check(&[
        ("He runs a £3m-a-year charity.", "3000000 pound sterling /year"),
        ("The bill is $1.2bn.", "1200000000 dollar"),
        ("The $2T plan was cut to $1.5tn.", "2000000000000 dollar ; 1500000000000 dollar"),
        ("A $1-billion deal closed.", "1000000000 dollar"),
        ("The fund pays 12 cents a share.", "12 cent /share"),
        ("Gold fell 0.5% to $1,290.10 an ounce.", "0.5 percent Down ; 1290.1 dollar /ounce"),
        ("Tickets are £10 a head.", "10 pound sterling /head"),
        ("Shares fell 12p to 412p.", "12 penny Down ; 412 penny"),
        ("Shares closed at 412p, down 3p.", "412 penny ; 3 penny Down"),
        ("It is around £25k cheaper than its rival.", "25000 pound sterling About"),
        ("They had 2.7m local and foreign sales.", "2700000 [local and foreign sales]"),
        ("They pay £200 a month per child.", "200 pound sterling /month"),
    ]);
}

#[test]
fn movements_and_levels() {
    check(&[
        ("Shares fell 3 percent to 40 dollars.", "3 percent Down ; 40 dollar"),
        ("The bank raised rates by 25 basis points to 4.5 percent.", "25 basis point Up ; 4.5 percent"),
        ("Turnout fell 3 percentage points.", "3 percentage point Down"),
        ("Rates will rise by half a percentage point.", "0.5 percentage point Up"),
        ("The index lost 120 points, or 0.8%.", "120 point Down ; 0.8 percent Down"),
        ("Sales fell for three straight quarters.", "3 quarter"),
        ("Profit fell over the past two quarters.", "2 quarter"),
    ]);
}

#[test]
fn vague_sizes() {
    check(&[
        ("A couple of hundred people came.", "200 [people] vague"),
        ("A few dozen boats were lost.", "24..108 [boats] vague"),
        ("Several hundred protesters gathered.", "200..900 [protesters] vague"),
        ("It cost hundreds of millions of dollars.", "100000000..1000000000 dollar vague"),
        ("It holds 60,000-plus fans.", "60000 [fans] AtLeast"),
        ("The hall holds 60,000+ fans.", "60000 [fans] AtLeast"),
        ("Tens of thousands marched.", "10000..100000 vague"),
        ("Dozens were hurt.", "24..100 vague"),
        ("A 2,000-strong crowd marched to the quay.", "2000 [crowd]"),
    ]);
}

#[test]
fn ages() {
    check(&[
        ("Ada Marsh, aged 42, was arrested.", "42 year of age"),
        ("A 42-year-old man was held.", "42 year of age"),
        ("She is in her mid-40s.", "44..46 year of age"),
        ("He died in his early 90s.", "90..93 year of age"),
        ("Two boys, ages 9 and 11, were found.", "2 [boys] ; 9 year of age ; 11 year of age"),
        ("The school has 40 pupils aged between 4 and 11.", "40 [pupils] ; 4..11 year of age"),
        ("Ada Marsh, 42, of Brackwater, and her son, 9, were hurt.", "42 year of age ; 9 year of age"),
        ("People over 65 get a pass.", "65 year of age Over"),
        ("Children under 5 travel free.", "5 year of age Under"),
    ]);
}

#[test]
fn measures() {
    check(&[
        ("The temperature hit 38C (100F) on Friday.", "38 celsius ; 100 fahrenheit"),
        ("It fell to -12C in Marlow.", "-12 celsius"),
        ("It was minus 12 degrees overnight.", "-12 degree"),
        ("The country covers 301,338 km2.", "301338 square kilometre"),
        ("He is 6ft 2in tall.", "74 inch"),
        ("A 5-foot-4 woman was seen.", "64 inch"),
        ("The 1,500m final was won in 3 minutes 30 seconds.", "1500 metre ; 210 second"),
        ("A 12,000-square-foot hall opened.", "12000 square foot"),
        ("The 120-mile-an-hour wind blew.", "120 mile /hour"),
        ("She ran a 10K race.", "10 kilometre"),
        ("She will run a 5k in Marlow on Sunday.", "5 kilometre"),
        ("He ran 10k.", "10 kilometre"),
        ("5K", "5 kilometre"),
        ("He ran 10k advertisements.", "10000 [advertisements]"),
        ("The post has 10k followers.", "10000 [followers]"),
        ("The yard took 10k for the mast.", "10000"),
        ("Sizes start from 450 sq ft up to 900 sq ft.", "450..900 square foot"),
        ("It emits 2.3m tonnes of carbon.", "2300000 tonne"),
        ("He served two-and-a-half years.", "2.5 year"),
    ]);
}

#[test]
fn no_figures_at_all() {
    check(&[
        ("Brackwater beat Marlow 3-2 on Saturday.", ""),
        ("Odds of 5/1 were offered on the mayor.", ""),
        ("The fleet shrank for a third straight month.", ""),
        ("A third man was held.", ""),
        ("He won a fourth term.", ""),
        ("No. 10 declined to comment.", ""),
        ("A Boeing 737 made an emergency landing.", ""),
        ("The A1 was blocked near junction 15.", ""),
        ("She wears size 12 shoes.", ""),
        ("The article is on page 3.", ""),
        ("Pupils ages 5-11 may attend.", ""),
        ("Call 555-0199 for details.", ""),
        ("The shop at 22 Acacia Avenue burned.", ""),
        ("9/11 survivors met.", ""),
        ("The 24/7 service ends.", ""),
        ("The G-7 and G20 nations met.", ""),
        ("The 1996 elections were fair.", ""),
        ("The 13F filing came in.", ""),
        ("Gate 12C was shut.", ""),
        ("Flight 93 left Gate 12.", ""),
        ("Room 101 was locked.", ""),
        ("The council voted 7-2 to close the pier.", ""),
        ("The Senate passed it 52-48.", ""),
    ]);
}
