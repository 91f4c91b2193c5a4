//! `standfirst trace --archive --queries`: what scripts give it, good and bad.

#![allow(clippy::unwrap_used, reason = "tests may stop at the first surprise")]

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};

const STORIES: [(&str, &str); 3] = [
    (
        "bridge",
        "The city will close the Old Bridge on Monday after inspectors found cracks in three of its nine piers. \
         “We found it on Friday, and we do not sleep well with it,” said Rhea Collins, the city's chief engineer. The bridge \
         carries about 2,300 vehicles a day, most of them on their way to the fish market in Lower Harbour. Repairs are to \
         take five weeks and cost $1.2 million, which the council set aside in its spring budget. Buses of lines 4 and 9 \
         will go over the Mill Bridge, and cyclists may use the towpath. A second inspection is due in September.",
    ),
    (
        "ferry",
        "The harbour ferry will run an hour later from June, the transport office of Ostby said on Tuesday. A petition of \
         3,912 night workers had asked for it. “Nobody should swim home from the late shift,” said Edda Voss, who runs the \
         office. The later boat costs $180,000 for the season. Some 1,250 passengers a day took the ferry last July, a \
         fifth more than the year before, and the quay at Sandvik was rebuilt for a larger boat.",
    ),
    (
        "orchard",
        "A frost in the second week of May destroyed two thirds of the cherry blossom around Lindfeld, the growers' union \
         said. Its chairman, Aro Benning, put the loss at 640 tonnes. Candles and sprinklers saved the trees on the slopes, \
         where the air was a degree warmer. Prices at the Lindfeld market are expected to double in July, and four of the \
         eleven cider presses will stay closed this autumn for want of fruit.",
    ),
];

const REWRITE: &str = "Ostby's transport office announced Tuesday that from June the last harbour ferry leaves an hour later. \
    The change answers a petition signed by 3,912 people who work nights. Edda Voss, head of the office, said nobody ought to \
    have to swim home after the late shift. Running the later boat will cost $180,000 for the season. Last July the ferry \
    carried about 1,250 passengers a day, a fifth above the previous year, and Sandvik quay has been rebuilt for a larger boat.";

const UNRELATED: &str = "The chess club of Marnock won its first title in thirty years on Sunday. Its youngest player, a girl of \
    eleven, drew the last game with a rook against two knights. The cup goes into the window of the bakery.";

fn story(id: &str) -> &'static str {
    STORIES.iter().find(|(own, _)| *own == id).unwrap().1
}

fn line(id: &str, text: &str) -> String {
    json!({ "id": id, "text": text }).to_string() + "\n"
}

fn archive() -> String {
    STORIES.iter().map(|(id, text)| line(id, text)).collect()
}

/// An id, a text, and the relation to which story it must be found in.
type Query = (&'static str, String, Option<(&'static str, &'static str)>);

/// The texts of a night's work, in an order of their own, with what each comes from.
fn queries() -> Vec<Query> {
    let page = format!("Bay Post | News | Sport\n\n{}\n\nMore from the harbour. Subscribe.", story("bridge"));
    let two: Vec<&str> = story("orchard").split_inclusive(". ").skip(1).take(2).collect();
    let excerpt = format!("{UNRELATED} {} {UNRELATED}", two.concat());
    vec![
        ("z-verbatim", page, Some(("copy of", "bridge"))),
        ("a-unrelated", UNRELATED.to_owned(), None),
        ("m-excerpt", excerpt, Some(("excerpt of", "orchard"))),
        ("b-rewrite", REWRITE.to_owned(), Some(("rewritten from", "ferry"))),
        ("empty", String::new(), None),
    ]
}

fn gzip(text: &str) -> Vec<u8> {
    // Two members, as log files that were appended to have them.
    let (one, two) = text.split_at(text.len() / 2);
    let member = |part: &str| {
        let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        packed.write_all(part.as_bytes()).unwrap();
        packed.finish().unwrap()
    };
    [member(one), member(two)].concat()
}

fn kept(folder: &Path, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

fn trace(archive: &Path, queries: &Path, format: &str) -> (Output, String, String) {
    trace_with(&[], archive, queries, format)
}

fn trace_with(options: &[&str], archive: &Path, queries: &Path, format: &str) -> (Output, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_standfirst"));
    command.args(["trace", "--format", format, "--archive"]).arg(archive).arg("--queries").arg(queries);
    command.args(options);
    let output = command.output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    (output, out, err)
}

fn answers(out: &str) -> Vec<Value> {
    out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn every_query_is_answered_in_its_place_plain_or_packed() {
    let folder = tempfile::tempdir().unwrap();
    let text: String = queries().iter().map(|(id, text, _)| line(id, text)).collect();
    let plain = (kept(folder.path(), "a.jsonl", archive()), kept(folder.path(), "q.jsonl", &text));
    // What is packed, the bytes say and not the name.
    let packed = (kept(folder.path(), "a.gz", gzip(&archive())), kept(folder.path(), "q.txt", gzip(&text)));
    for (archive, asked) in [plain, packed] {
        let (output, out, err) = trace(&archive, &asked, "json");
        assert_eq!((output.status.code(), err.as_str()), (Some(0), ""));
        let answers = answers(&out);
        assert_eq!(answers.len(), queries().len(), "{out}");
        for (answer, (id, _, expected)) in answers.iter().zip(queries()) {
            assert_eq!(answer["id"], id, "{out}");
            let best = &answer["matches"][0];
            let got = best["relation"].as_str().zip(best["story"].as_str());
            assert_eq!(got, expected, "{id}: {answer}");
            assert!(expected.is_none() || best["probability"].as_f64().is_some_and(|sure| sure >= 0.5));
        }
    }
}

#[test]
fn copies_alone_are_told_as_ever_and_rewrites_are_not_looked_for() {
    let folder = tempfile::tempdir().unwrap();
    let text: String = queries().iter().map(|(id, text, _)| line(id, text)).collect();
    let (archive, asked) = (kept(folder.path(), "a.jsonl", archive()), kept(folder.path(), "q.jsonl", &text));
    let (output, out, err) = trace_with(&["--copies"], &archive, &asked, "json");
    assert_eq!((output.status.code(), err.as_str()), (Some(0), ""));
    let (_, all, _) = trace(&archive, &asked, "json");
    for ((alone, all), (id, text, expected)) in answers(&out).iter().zip(answers(&all)).zip(queries()) {
        // How sure it is may differ a little: fewer rivals were looked at.
        let first = |answer: &Value| ["story", "relation"].map(|name| answer["matches"][0][name].clone());
        match expected {
            Some(("copy of" | "excerpt of", _)) => assert_eq!(first(alone), first(&all), "{id}"),
            _ if text == REWRITE => assert_eq!(alone["matches"], json!([]), "{id}"),
            _ => assert_eq!(expected, None, "{id}: {alone}"),
        }
    }
}

#[test]
fn thousands_of_queries_keep_their_order() {
    let folder = tempfile::tempdir().unwrap();
    let archive = kept(folder.path(), "a.jsonl", archive());
    let ids: Vec<String> = (0..3000).map(|n| format!("query {}", n * 7919 % 3000)).collect();
    let asked: String =
        ids.iter().enumerate().map(|(n, id)| line(id, STORIES[n % STORIES.len()].1)).collect();
    let (output, out, err) = trace(&archive, &kept(folder.path(), "q.jsonl", asked), "json");
    assert_eq!(output.status.code(), Some(0), "{err}");
    let answers = answers(&out);
    assert_eq!(answers.len(), ids.len());
    for (n, (answer, id)) in answers.iter().zip(&ids).enumerate() {
        assert_eq!(answer["id"], id.as_str());
        assert_eq!(answer["matches"][0]["story"], STORIES[n % STORIES.len()].0);
    }
}

#[test]
fn lines_that_are_none_are_told_and_the_rest_is_done() {
    let folder = tempfile::tempdir().unwrap();
    let bad = [
        "{\"id\": \"x\", \"text\": ",
        "not JSON",
        "{\"id\": \"x\"}",
        "{\"text\": \"words\"}",
        "{\"id\": 7, \"text\": \"words\"}",
        "[\"x\", \"words\"]x",
        "\u{0}\u{1}",
    ];
    let good = line("copy", story("ferry"));
    let text = format!("\n{}\n\n{good}", bad.join("\n"));
    let archive = kept(folder.path(), "a.jsonl", format!("{}{}", bad.join("\n") + "\n", archive()));
    // No line end behind the last line, and a stray byte that is no UTF-8 before it.
    let mut bytes = text.trim_end().as_bytes().to_vec();
    bytes.splice(0..0, *b"\xff\xfe\n");
    let (output, out, err) = trace(&archive, &kept(folder.path(), "q.jsonl", bytes), "json");
    assert_eq!(output.status.code(), Some(1), "{err}");
    assert_eq!(answers(&out)[0]["matches"][0]["story"], "ferry", "{out}");
    assert_eq!(answers(&out).len(), 1);
    assert_eq!(err.matches("a.jsonl, line ").count(), bad.len(), "{err}");
    assert_eq!(err.matches("q.jsonl, line ").count(), bad.len() + 1, "{err}");
    assert!(err.contains("a.jsonl, line 3: not an object with the strings \"id\" and \"text\""), "{err}");
}

#[test]
fn empty_and_missing_and_broken_files() {
    let folder = tempfile::tempdir().unwrap();
    let (empty, full) = (kept(folder.path(), "empty", ""), kept(folder.path(), "a.jsonl", archive()));
    let one = kept(folder.path(), "q.jsonl", line("copy", story("ferry")));
    let cut = kept(folder.path(), "cut.gz", &gzip(&archive())[..300]);
    let nowhere = folder.path().join("nowhere.jsonl");
    let no_match = "{\"id\":\"copy\",\"matches\":[]}\n";
    for (archive, queries, code, said, told) in [
        (&empty, &one, 0, no_match, "has no story in it"),
        (&full, &empty, 0, "", ""),
        (&empty, &empty, 0, "", "has no story in it"),
        (&nowhere, &one, 2, "", "nowhere.jsonl could not be opened"),
        (&full, &nowhere, 2, "", "nowhere.jsonl could not be opened"),
        (&cut, &one, 2, "", "the file can't be read on"),
    ] {
        let (output, out, err) = trace(archive, queries, "json");
        assert_eq!(
            (output.status.code(), out.as_str()),
            (Some(code), said),
            "{archive:?} {queries:?}: {err}"
        );
        assert!(err.contains(told), "{err}");
    }
    let (_, out, _) = trace(&full, &one, "text");
    assert!(out.starts_with("copy: copy of ferry ("), "{out}");
}

#[test]
fn versions_of_a_story_are_one_story() {
    let folder = tempfile::tempdir().unwrap();
    let second = story("ferry").replace("Tuesday", "Wednesday");
    let archive = kept(folder.path(), "a.jsonl", archive() + &line("ferry", &second));
    let asked = kept(folder.path(), "q.jsonl", line("copy", &second));
    let (_, out, err) = trace(&archive, &asked, "json");
    let answer = &answers(&out)[0];
    assert_eq!(answer["matches"].as_array().unwrap().len(), 1, "{out}{err}");
    assert_eq!(answer["matches"][0]["story"], "ferry");
}

#[test]
fn what_a_story_has_from_its_sources_is_nobodys() {
    let folder = tempfile::tempdir().unwrap();
    let statement = "The harbour ferry will run an hour later from June, the transport office of Ostby said on Tuesday. A petition of \
        3,912 night workers had asked for it.";
    let own = format!("{UNRELATED} {statement} {UNRELATED}");
    let asked = kept(folder.path(), "q.jsonl", line("own", &own));
    let told = |name: &str, sources: Value| {
        let ferry = json!({ "id": "ferry", "text": story("ferry"), "sources": sources }).to_string() + "\n";
        let archive = kept(folder.path(), name, ferry + &line("orchard", story("orchard")));
        let (output, out, err) = trace(&archive, &asked, "json");
        assert!(output.status.success(), "{err}");
        answers(&out).remove(0)["matches"].clone()
    };
    assert_eq!(told("without.jsonl", json!([]))[0]["story"], "ferry");
    assert_eq!(told("with.jsonl", json!([statement])), json!([]));
}
