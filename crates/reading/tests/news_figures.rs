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
fn units_of_science() {
    check(&[
        (
            "The beam reached 13.6 TeV, about 511 keV above the line.",
            "13.6 teraelectronvolt ; 511 kiloelectronvolt About",
        ),
        ("A dose of 20 millisieverts a year is the limit.", "20 millisievert /year"),
        ("He got 2 mSv, and the crew got 100 µSv.", "2 millisievert ; 100 microsievert"),
        ("Soil held 5,000 becquerels per kilogram of caesium.", "5000 becquerel /kilogram"),
        ("Levels reached 300 Bq/kg.", "300 becquerel /kilogram"),
        ("She took 20 Gy in all, or 2 grays a day.", "20 gray ; 2 gray /day"),
        ("The magnet holds 1.5 tesla, or 15,000 gauss.", "1.5 tesla ; 15000 gauss"),
        ("The probe reads 50 nT and 5 microtesla.", "50 nanotesla ; 5 microtesla"),
        ("Each bar has 1,046 kJ, and the quake released 63 terajoules.", "1046 kilojoule ; 63 terajoule"),
        ("The storm fell to 960 hPa, or 960 millibars.", "960 hectopascal ; 960 millibar"),
        ("The motor has 250 newton metres and the crane 50 kilonewtons.", "250 newton metre ; 50 kilonewton"),
        ("It draws 3 milliamps at 230V through 50 ohms.", "3 milliampere ; 230 volt ; 50 ohm"),
        ("A 400-kV line feeds the harbour.", "400 kilovolt"),
        ("It used 60 W bulbs of 800 lumens.", "60 watt ; 800 lumen"),
        ("The laser gave 2 mW of the plant’s 3 MW.", "2 milliwatt ; 3 megawatt"),
        ("The cell holds 77 kWh or 5,000 mAh.", "77 kilowatt hour ; 5000 milliampere hour"),
        (
            "The plant made 3.2 terawatt-hours, or 3.2 million kilowatt hours a year.",
            "3.2 terawatt hour ; 3200000 kilowatt hour /year",
        ),
        ("The pulse lasts 40 femtoseconds.", "40 femtosecond"),
        ("The chip uses a 3nm process.", "3 nanometre"),
        (
            "Air held 35 µg/m3 of soot and the river 12 mg/l of nitrate.",
            "35 microgram /cubic metre ; 12 milligram /litre",
        ),
        ("It drifts at 2.5×10−8 metres a second.", "0.000000025 metre /second"),
        ("The star is 4.2 light-years away, or 1.3 parsecs.", "4.2 light year ; 1.3 parsec"),
        ("It orbits at 0.05 astronomical units.", "0.05 astronomical unit"),
        ("The blast equalled 15 kilotons of TNT.", "15 kiloton"),
        ("The line carries 100 Gbps and stores 5 petabytes.", "100 gigabit /second ; 5 petabyte"),
        ("The boat lay 5 nautical miles off.", "5 nautical mile"),
        ("A 6.3-magnitude quake followed one of magnitude 5.", "6.3 magnitude ; 5 magnitude"),
        ("A magnitude-7 quake hit Marlow.", "7 magnitude"),
        // What only looks like a unit.
        (
            "It bought 3 Teslas, 40 Hertz cars and two gray horses.",
            "3 [Teslas] ; 40 [Hertz cars] ; 2 [gray horses]",
        ),
        ("The farm has 3 moles and two barns.", "3 [moles] ; 2 [barns]"),
    ]);
}

#[test]
fn speeds_and_weights() {
    check(&[
        ("The wind was 120 km/h (75 mph).", "120 kilometre /hour ; 75 mile /hour"),
        ("It fell at 12 m/s, and water ran at 1,200 m³/s.", "12 metre /second ; 1200 cubic metre /second"),
        ("It burns 6.5 litres per 100 km, or 45 mpg.", "6.5 litre /100 km ; 45 mile per gallon"),
        ("There were 30 people per square mile.", "30 [people] /square mile"),
        ("The flat has 85 m² and the slope 12°.", "85 square metre ; 12 degree"),
        ("He weighs 15 stone, 12st 4lb or 16 stone 3 pounds.", "15 stone ; 172 pound ; 227 pound"),
        ("She lost two stone.", "2 stone Down"),
        ("She finished 12th and he 21st.", ""),
    ]);
}

#[test]
fn factors() {
    check(&[
        ("Prices doubled in a year.", "2 fold Up"),
        ("Sales have more than doubled.", "2 fold Over Up"),
        ("Rents nearly tripled, and cases quadrupled in a week.", "3 fold Nearly Up ; 4 fold Up"),
        ("The deficit was halved.", "0.5 fold Down"),
        ("The fee was doubled to £40.", "2 fold Up ; 40 pound sterling"),
        ("Output will double and rates will triple.", "2 fold Up ; 3 fold Up"),
        ("A doubling of rents was seen.", "2 fold Up"),
        ("The price is double the limit.", "2 fold"),
        ("Twice as many people came, and half as many stayed.", "2 fold ; 0.5 fold"),
        ("It is three times the size and 1.5 times as old.", "3 fold ; 1.5 fold"),
        ("Vane doubled his money.", "2 fold Up"),
        // Nothing grew.
        ("Ada Marsh doubled to left in the sixth.", ""),
        ("The doubles title went to Vane, who doubled up.", ""),
        ("The hall doubles as a school with double rooms.", ""),
        ("They meet twice a week.", ""),
        ("He ran three times last year.", "3 [times]"),
    ]);
}

#[test]
fn shares_of_many_and_sizes_in_digits() {
    check(&[
        ("12 in every 100,000 died.", "0.00012"),
        ("40 in 100,000 people fell ill.", "0.0004 [people]"),
        ("A one-in-a-million chance came.", ""),
        ("A six-figure sum was paid.", "100000..1000000 [sum] vague"),
        ("Bonds are 20 bps lower.", "20 basis point Down"),
        ("It cost Sh3m, KSh500 and ₦40.", "3000000 shilling ; 500 kenyan shilling ; 40 naira"),
    ]);
}

#[test]
fn times_of_races() {
    check(&[
        ("He ran the marathon in 2:03:04.", "7384 second"),
        ("She ran 1,500m in 4:05.2.", "1500 metre ; 245.2 second"),
        ("He came home in a time of 53:20.", "3200 second"),
        ("He left at 2:03.", ""),
    ]);
    assert_eq!(reading::read("He ran it in 2:03:04.").dates, []);
}

#[test]
fn ages_beside_names() {
    check(&[
        ("Ada Marsh (42), of Brackwater, was held.", "42 year of age"),
        (
            "The victims were Ada Marsh, 42, Tobias Vane, 17, and Mara Ellison, 9.",
            "42 year of age ; 17 year of age ; 9 year of age",
        ),
        ("Ada Marsh, 42 and a mother, won.", "42 year of age"),
        ("Ada Marsh, now 42, won.", "42 year of age"),
        ("Tobias Vane Jr., 42, won.", "42 year of age"),
        ("At 42, Ada Marsh won.", "42 year of age"),
        ("She died at 93.", "93 year of age"),
        ("The baby, aged three months, lived.", "3 month of age"),
        (
            "A man in his late thirties and a girl in her teens were held.",
            "37..39 year of age ; 13..19 year of age",
        ),
        ("In the thirties it was dry.", ""),
        ("Quarterback Tobias Vane (4) runs past Marlow’s Ada Marsh (12).", ""),
    ]);
    let text = "He is in his mid-30s.";
    assert_eq!(reading::read(text).figures[0].span.of(text), "mid-30s");
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

#[test]
fn rand_and_what_only_looks_like_it() {
    check(&[
        ("Households in Calder pay R500 a month.", "500 rand /month"),
        ("The fine rose to R1,250.50.", "1250.5 rand"),
        ("Calder owes the utility R3.2bn, or R48 million a town.", "3200000000 rand ; 48000000 rand /town"),
        ("They pay R6 000 a year on the R500-a-month plan.", "6000 rand /year ; 500 rand /month"),
        ("Two lorries met on the R62 near Calder.", "2 [lorries]"),
        ("He drove a Nissan R34 to an R18 film.", ""),
    ]);
}

#[test]
fn ranges_with_long_dashes() {
    check(&[
        ("Some 3,000–4,000 people marched.", "3000..4000 [people] About"),
        ("Between 3,000—4,000 people marched.", "3000..4000 [people]"),
        ("Tickets cost $30—$40 at the quay.", "30..40 dollar"),
        ("He stood 20—30 metres away.", "20..30 metre"),
        ("They sold 300 — 400 had been made.", "300 ; 400"),
    ]);
}

#[test]
fn hits_in_baseball() {
    check(&[
        ("Vane doubled off the wall and scored.", ""),
        ("Marsh tripled down the line.", ""),
        ("She doubled to open the ninth.", ""),
        ("Vane doubled his lead to six points.", "2 fold Up ; 6 point"),
        ("Output at Marlow doubled to 400 tonnes.", "2 fold Up ; 400 tonne"),
        ("Marlow doubled in size.", "2 fold Up"),
        ("Tidewater doubled in the third quarter.", "2 fold Up"),
    ]);
}

#[test]
fn what_a_number_borrows_and_what_it_does_not() {
    check(&[
        ("The youngest of nine children, she left school at 14 and went to sea.", "9 [children] ; 14"),
        ("He was charged under sections 392 and 397.", ""),
        ("Rovers have won seven of their last eight matches.", "7 [matches]"),
        ("The report gives one pier a mark of just 2.", "1 [pier] ; 2"),
        ("Vans make up almost one in three.", "1/3 Nearly"),
        ("The craft carries a 1.6m drill.", "1.6 metre"),
        ("Some 1.6m drills were sold.", "1600000 [drills] About"),
        ("The dividend rose to 4.5p from 4p.", "4.5 penny ; 4 penny"),
        ("The yield rose six basis points to 4.31%.", "6 basis point Up ; 4.31 percent"),
    ]);
}
