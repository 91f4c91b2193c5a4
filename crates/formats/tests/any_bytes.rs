//! Laws of intake: any bytes have an answer, parts lie inside the text in order, and offsets are the file's.

use formats::{Format, Intake, decode, intake};
use proptest::prelude::*;

/// Pieces that mean something to one of the readers, so that chance puts them together.
fn piece() -> impl Strategy<Value = String> {
    let words = [
        "By Mara Ellison, Harbour Desk\n",
        "Key Points\n",
        "- It closes.\n",
        "---\n",
        "headline: Old Bridge\n",
        "key_points:\n",
        "HARBOUR CITY, Nov. 23 (Harbour Desk) — ",
        "23 November 2026\n",
        "“It held,” she said.\n",
        "\"",
        "# ",
        "> ",
        "[a](b)",
        "<p>",
        "</p>",
        "<div class=\"share\">",
        "<article>",
        "&rsquo;",
        "<script>",
        "<!--",
        "&#x41;",
        "\r\n",
        "\n\n",
        "é",
        "\u{a0}",
        "The city will close the bridge on Monday, it said.\n",
        "**",
        "`",
        "* ",
        "1. ",
        "urgency: 3\n",
        "<li>",
        "<h1>",
        ": ",
    ];
    prop_oneof![proptest::sample::select(words.to_vec()).prop_map(str::to_owned), ".{0,8}"]
}

fn holds(format: Format, text: &str, taken: &Intake) -> Result<(), TestCaseError> {
    let made = &taken.manuscript;
    for labelled in &made.parts {
        prop_assert!(
            made.text.get(labelled.span.start..labelled.span.end).is_some(),
            "{labelled:?} in {format:?}"
        );
    }
    let starts: Vec<usize> = made.parts.iter().map(|labelled| labelled.span.start).collect();
    prop_assert!(starts.is_sorted(), "{:?} in {format:?}", made.parts);
    if taken.same_offsets {
        prop_assert_eq!(made.text.len(), text.len());
    }
    let _ = taken.content();
    Ok(())
}

proptest! {
    #[test]
    fn any_text_is_taken_in_or_refused(pieces in prop::collection::vec(piece(), 0..40)) {
        let text = pieces.concat();
        for format in [Format::Text, Format::Markdown, Format::Html] {
            if let Ok(taken) = intake(format, &text) {
                holds(format, &text, &taken)?;
            }
        }
    }

    #[test]
    fn any_bytes_are_decoded_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        if let Ok(decoded) = decode(&bytes) {
            prop_assert!(!decoded.text.trim().is_empty());
        }
    }
}
