//! Memory stays linear in the length of the texts, whatever they are made of.

#![allow(clippy::expect_used, reason = "laws may")]

use compare::{Text, compare};
use peak_alloc::PeakAlloc;

#[global_allocator]
static COUNTED: PeakAlloc = PeakAlloc;

/// The most bytes that comparing two texts adds to what is in use.
fn added(source: &str, copy: &str) -> usize {
    let (a, b) = (reading::read(source), reading::read(copy));
    COUNTED.reset_peak_usage();
    let before = COUNTED.current_usage();
    let found = compare(Text { text: source, reading: &a }, Text { text: copy, reading: &b });
    let most = COUNTED.peak_usage() - before;
    drop(found);
    most
}

/// Sentences that share some words with one another and have some of their own; every seventh is edited in the copy.
fn story(sentences: usize) -> (String, String) {
    let sentence = |at: usize, verb: &str| {
        format!(
            "Pier {at} of the harbour of Port{} {verb} about {} crates a day, said Ann Lee. ",
            at % 97,
            at * 7
        )
    };
    let all = |edited: bool| {
        (0..sentences).map(move |at| sentence(at, if edited && at % 7 == 0 { "lost" } else { "moved" }))
    };
    (all(false).collect(), all(true).collect())
}

/// One test, since all tests of a file share the allocator that counts.
#[test]
fn twice_the_text_takes_no_more_than_twice_the_memory() {
    type Made = fn(usize) -> (String, String);
    let cases: [(&str, Made); 5] = [
        ("a story", story),
        ("one sentence again and again", |n| {
            ("The pier is shut. ".repeat(n), "The pier is open. ".repeat(n))
        }),
        ("one word", |n| ("word ".repeat(9 * n), "word ".repeat(8 * n))),
        ("one sentence without end", |n| (story(n).0.replace(". ", " "), story(n).1.replace(". ", " "))),
        ("marks that open and close", |n| {
            ("\u{201c}No\u{201d}, \u{201c}yes\u{201d}. ".repeat(n), "\"No\", \"yes\". ".repeat(n))
        }),
    ];
    // What is known of single words is kept once it was asked for.
    added("The pier is shut.", "The pier is open.");
    for (name, made) in cases {
        let [small, large] = [500, 2000].map(|sentences| {
            let (source, copy) = made(sentences);
            added(&source, &copy)
        });
        assert!(small > 1000, "{name}: measured nothing, {small} bytes");
        // Vectors grow by doubling, so what is linear may still come to twice as much at an unlucky length.
        assert!(large < 4 * small * 2, "{name}: {small} bytes became {large} for four times the text");
    }
}
