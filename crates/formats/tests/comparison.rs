//! A copy of a story beside its source, in all three renderings. The story is invented.

use compare::{Text, compare};
use formats::comparison_view::{Credit, CreditState, View};
use formats::{comparison_html, comparison_json, comparison_text};

const SOURCE: &str = include_str!("comparison/source.txt");
const COPY: &str = include_str!("comparison/copy.txt");

fn with_view(source: &str, copy: &str, check: impl FnOnce(&View<'_>)) {
    let (left, right) = (reading::read(source), reading::read(copy));
    let comparison = compare(Text { text: source, reading: &left }, Text { text: copy, reading: &right });
    let credits = [
        Credit { label: "byline", state: CreditState::Missing, evidence: "" },
        Credit { label: "affiliation", state: CreditState::Kept, evidence: "Harbour Desk" },
        Credit {
            label: "link",
            state: CreditState::Kept,
            evidence: "https://harbourdesk.example/old-bridge",
        },
        Credit { label: "logo", state: CreditState::Changed, evidence: "smaller than 80 pixels" },
    ];
    check(&View {
        title: "City closes Old Bridge after cracks are found",
        source_label: "As released, version 1",
        copy_label: "lakeside-courier.example",
        source,
        copy,
        comparison: &comparison,
        credits: &credits,
    });
}

#[test]
fn side_by_side() {
    with_view(SOURCE, COPY, |view| insta::assert_snapshot!("side_by_side", comparison_html::page(view)));
}

#[test]
fn on_a_terminal() {
    with_view(SOURCE, COPY, |view| {
        insta::assert_snapshot!(
            "on_a_terminal",
            comparison_text::render(view, comparison_text::Style::default())
        );
    });
}

#[test]
fn for_scripts() {
    with_view(SOURCE, COPY, |view| {
        let json = serde_json::to_string_pretty(&comparison_json::shape(view.comparison)).unwrap();
        insta::assert_snapshot!("for_scripts", json);
    });
}

/// A story among a thousand sentences of others: the file has them all, a page folds some and counts the rest.
#[test]
fn what_stands_around_a_story_does_not_bury_it() {
    let around: String =
        (1..=1_000).map(|number| format!("\n\nThe ferry left pier {number} in the morning.")).collect();
    with_view(SOURCE, &format!("{COPY}{around}"), |view| {
        let has = |html: &str, number: usize| html.contains(&format!("The ferry left pier {number} in"));
        let (page, whole) = (comparison_html::beside(view), comparison_html::page(view));
        assert!((1..=1_000).all(|number| has(&whole, number)));
        assert!(!whole.contains("<details><summary>"), "what is printed is open");
        assert!(has(&page, 1) && has(&page, 200) && !has(&page, 300) && !has(&page, 1_000));
        let (_, folded) = page.split_once("<details><summary>").expect("a long run is folded");
        assert!(folded.starts_with("9") && folded.contains(" more</summary>"), "{}", &folded[..40]);
        assert!(!has(page.split_once("<details><summary>").unwrap().0, 30) && has(folded, 30));
        assert!(folded.contains("more that are not shown here"));
    });
}

#[test]
fn markup_in_a_text_stays_text() {
    let hostile = "The <script>alert(1)</script> pier held. \u{1b}[31mRed \"quotes\" & more stayed there.";
    with_view(hostile, "The <img src=x onerror=alert(1)> pier fell.", |view| {
        let html = comparison_html::fragment(view);
        assert!(!html.contains("<script>") && !html.contains("<img"), "{html}");
        let text = comparison_text::render(view, comparison_text::Style::default());
        assert!(!text.contains('\u{1b}'), "{text:?}");
    });
}

#[test]
fn nothing_to_show() {
    with_view("", "", |view| {
        assert!(comparison_html::page(view).contains("The source has no sentences"));
        assert!(comparison_text::render(view, comparison_text::Style { colour: true, width: 0 }).len() > 20);
    });
}
