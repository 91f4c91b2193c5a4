//! Shapes: there and back for any event, and each kind as every log holds it.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use story::event::Stream;
use story::ids::Who;

use super::{any, kind, read, stream_from, stream_name, who_from, who_name, write};

proptest! {
    #[test]
    fn any_event_comes_back_as_it_was(event in any::event()) {
        let data = write(&event).unwrap();
        prop_assert_eq!(read(&data).unwrap(), event);
        prop_assert!(!data.contains(['\0', '\n']), "Postgres takes no U+0000");
    }

    #[test]
    fn any_bytes_are_an_event_or_a_reason(text in ".{0,80}") {
        prop_assert!(read(&text).is_err());
    }

    #[test]
    fn any_cut_is_an_error(event in any::event(), part in 0.0..1.0) {
        let data = write(&event).unwrap();
        let cut = data.char_indices().nth((data.chars().count() as f64 * part) as usize);
        prop_assert!(read(&data[..cut.unwrap().0]).is_err());
    }

    #[test]
    fn any_name_comes_back(id in "\\PC{0,20}") {
        let id = id.as_str();
        for stream in [
            Stream::Item(id.into()),
            Stream::Account(id.into()),
            Stream::Partner(id.into()),
            Stream::Copy(id.into()),
            Stream::Candidate(id.into()),
            Stream::Report(id.into()),
            Stream::Delivery(id.into()),
            Stream::Settings,
        ] {
            prop_assert_eq!(stream_from(&stream_name(&stream)), Some(stream));
        }
        for who in [Who::Account(id.into()), Who::Partner(id.into()), Who::Reader, Who::System] {
            prop_assert_eq!(who_from(&who_name(&who)), Some(who));
        }
    }
}

/// The keys and words of the log. A change here that is not an addition makes every log unreadable that was written before.
#[test]
fn the_names_in_the_log_stay() {
    let mut runner = TestRunner::deterministic();
    let mut kinds: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for _ in 0..3_000 {
        let event = any::event().new_tree(&mut runner).unwrap().current();
        let data: serde_json::Value = serde_json::from_str(&write(&event).unwrap()).unwrap();
        paths(&data, "", kinds.entry(kind(&event)).or_default());
    }
    let lines = kinds.iter().flat_map(|(kind, paths)| {
        std::iter::once(format!("{kind}\n")).chain(paths.iter().map(|path| format!("    {path}\n")))
    });
    insta::assert_snapshot!("names_in_the_log", lines.collect::<String>());
}

/// Every path in a value, with the type at its end; text only where it is one of a few words of ours.
fn paths(value: &serde_json::Value, path: &str, into: &mut BTreeSet<String>) {
    use serde_json::Value;
    let leaf = match value {
        Value::Object(fields) => {
            return fields.iter().for_each(|(key, value)| paths(value, &format!("{path}.{key}"), into));
        }
        Value::Array(values) => {
            return values.iter().for_each(|value| paths(value, &format!("{path}[]"), into));
        }
        Value::String(word) if OURS.contains(&word.as_str()) => format!("{path} = {word}"),
        Value::String(_) => format!("{path}: text"),
        Value::Number(_) => format!("{path}: number"),
        Value::Bool(_) => format!("{path}: bool"),
        Value::Null => format!("{path}: null"),
    };
    into.insert(leaf);
}

/// Words that stand for a variant.
const OURS: &[&str] = &[
    "reporter",
    "editor",
    "admin",
    "closed",
    "submitted",
    "restored",
    "quote",
    "figure",
    "statement",
    "fact",
    "document",
    "transcript",
    "interview",
    "page",
    "data",
    "first",
    "update",
    "refile",
    "usable",
    "required",
    "preferred",
    "free",
    "reported",
    "partner",
    "feed",
    "counter",
    "crawl",
    "faithful",
    "edited",
    "rewritten",
    "excerpt",
    "unrelated",
    "vanished",
    "missing",
    "not_due",
    "shown",
    "not_shown",
];

#[track_caller]
fn refused(data: &str, reason: &str) {
    let told = read(data).unwrap_err();
    assert!(told.contains(reason), "{told}");
}

#[test]
fn what_is_not_known_is_refused_by_name() {
    refused(r#"{"v":1,"event":{"item":{"published":{}}}}"#, "unknown variant `published`");
    refused(r#"{"v":1,"event":{"podcast":"opened"}}"#, "unknown variant `podcast`");
    refused(r#"{"v":2,"event":{"item":"submitted"}}"#, "shape 2 and this program reads shape 1");
    refused(r#"{"v":2,"event":{"item":"published"}}"#, "use a newer standfirst");
    refused(r#"{"v":1,"event":{"item":{"opened":{"id":"a","colour":"red"}}}}"#, "unknown field `colour`");
    refused("", "EOF");
    let content = r#"{"slugline":"a","bylines":[],"key_points":[],"body":[],"urgency":10,"subjects":[]}"#;
    let revised =
        format!(r#"{{"v":1,"event":{{"item":{{"revised":{{"content":{content},"claims":[]}}}}}}}}"#);
    refused(&revised, "urgency 10 is not between 1 and 9");
}
