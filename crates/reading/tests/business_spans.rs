//! Spans of time as business has them.

use reading::{Day, read};

/// Year, month, day.
type Ymd = (i32, u8, u8);

/// The dates of a text datelined 23 November 2026: words, first day, last day.
#[track_caller]
fn check(text: &str, want: &[(&str, Ymd, Ymd)]) {
    let dateline = Day::new(2026, 11, 23);
    let found: Vec<_> =
        read(text).dates.iter().map(|d| (d.span.of(text), dateline.and_then(|l| d.resolve(l)))).collect();
    let day = |(y, m, d)| Day::new(y, m, d);
    let want: Vec<_> = want.iter().map(|(words, from, to)| (*words, day(*from).zip(day(*to)))).collect();
    assert_eq!(found, want, "{text}");
}

#[test]
fn quarters_and_halves_by_letter() {
    check("Sales rose in Q3 2019.", &[("Q3 2019", (2019, 7, 1), (2019, 9, 30))]);
    check("Sales rose in Q3 of 2019.", &[("Q3 of 2019", (2019, 7, 1), (2019, 9, 30))]);
    check("Sales rose in Q3 FY20.", &[("Q3 FY20", (2020, 7, 1), (2020, 9, 30))]);
    check("Q1 sales were flat.", &[("Q1", (2026, 1, 1), (2026, 3, 31))]);
    check("Profit rose in H1 2024.", &[("H1 2024", (2024, 1, 1), (2024, 6, 30))]);
    check("Profit rose in H2.", &[("H2", (2026, 7, 1), (2026, 12, 31))]);
    for text in ["The Audi Q4 is slow.", "The H1N1 virus spread.", "The H2 gas leaked.", "Q5 was no quarter."]
    {
        check(text, &[]);
    }
}

#[test]
fn fiscal_years() {
    check("It lost $3m in fiscal 2019.", &[("fiscal 2019", (2019, 1, 1), (2019, 12, 31))]);
    check("The fiscal year 2020 was bad.", &[("fiscal year 2020", (2020, 1, 1), (2020, 12, 31))]);
    check(
        "Sales rose in FY2020 and FY21.",
        &[("FY2020", (2020, 1, 1), (2020, 12, 31)), ("FY21", (2021, 1, 1), (2021, 12, 31))],
    );
    check("A fiscal rule was broken.", &[]);
}

#[test]
fn quarters_before_what_is_reported() {
    check("The fourth-quarter loss grew.", &[("fourth-quarter", (2026, 10, 1), (2026, 12, 31))]);
    check("The first-half profit grew.", &[("first-half", (2026, 1, 1), (2026, 6, 30))]);
    check("A fourth-quarter touchdown won it.", &[]);
    check(
        "Sales rose in the first nine months of 2019.",
        &[("first nine months of 2019", (2019, 1, 1), (2019, 9, 30))],
    );
}

#[test]
fn fiscal_quarters_where_the_year_is_told() {
    check(
        "Its year ends in September. Sales rose in the third quarter of fiscal 2021.",
        &[
            ("September", (2026, 9, 1), (2026, 9, 30)),
            ("third quarter of fiscal 2021", (2021, 4, 1), (2021, 6, 30)),
        ],
    );
    check(
        "In the year ended June 30 it grew. It lost $3m in fiscal 2021, most of it in the fiscal first quarter.",
        &[
            ("June 30", (2026, 6, 30), (2026, 6, 30)),
            ("fiscal 2021", (2020, 7, 1), (2021, 6, 30)),
            ("first quarter", (2026, 7, 1), (2026, 9, 30)),
        ],
    );
    check(
        "Its year ends in December. Sales rose in the third quarter of fiscal 2021.",
        &[
            ("December", (2025, 12, 1), (2025, 12, 31)),
            ("third quarter of fiscal 2021", (2021, 7, 1), (2021, 9, 30)),
        ],
    );
}
