//! Files that people really give, and files that nobody should: a finding or a clear error each time, never a panic.

#![allow(clippy::unwrap_used, reason = "tests may stop at the first surprise")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn run(arguments: &[&str], folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_standfirst")).args(arguments).current_dir(folder).output().unwrap()
}

/// Checks `bytes` as a file of this name: the exit code, and words that must stand in what is told.
#[track_caller]
fn check(name: &str, bytes: &[u8], code: i32, told: &str) {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join(name), bytes).unwrap();
    let output = run(&["check", name], folder.path());
    let (out, error) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.code(), Some(code), "{name}: {error}");
    assert!(
        out.contains(told) || error.contains(told),
        "{name}: {told} is not in\n{out:.2000}\n{error:.2000}"
    );
    let output = run(&["compare", name, name, "--format", "json"], folder.path());
    assert_eq!(output.status.code(), Some(if code == 2 { 2 } else { 0 }), "compare {name}");
}

#[test]
fn a_file_that_is_no_text_is_refused_with_what_to_do() {
    check("empty.txt", b"", 2, "empty.txt has no text to read\n  the file is empty");
    check("scan.txt", b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj", 2, "this is a PDF, not text; export its text");
    check("story.txt", b"PK\x03\x04\x14\0\x06\0", 2, "office document (DOCX, ODT)");
    let noise: Vec<u8> =
        (0..100_000u32).map(|at| u8::try_from((at * 7919 + at / 13) % 256).unwrap()).collect();
    check("noise.txt", &noise, 2, "this is not text: byte");
    check("nul.txt", b"A story.\0 It goes on.", 2, "byte 8 is 0x00");
}

#[test]
fn what_has_no_end_of_word_is_read_in_one_go() {
    for piece in ["a", "é", "7", ".", "-", "a'", "x\u{301}"] {
        check("endless.txt", piece.repeat((1 << 20) / piece.len()).as_bytes(), 1, "missing-headline");
    }
}

#[test]
fn wrong_files_are_told_with_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    std::fs::write(at("story.md"), "# Bridge\n\nThe bridge is open, the city said.\n").unwrap();
    std::fs::write(at("noise.bin"), [0, 159, b'\n', 150].repeat(2_000)).unwrap();
    std::fs::create_dir(at("papers")).unwrap();
    let huge = std::fs::File::create(at("huge.txt")).unwrap();
    huge.set_len(3 << 30).unwrap();
    for (arguments, code, told) in [
        (&["check", "missing.md"][..], 2, "missing.md could not be read\n  there is no such file"),
        (&["check", "papers"], 2, "papers is a folder; give a file"),
        (
            &["check", "huge.txt"],
            2,
            "huge.txt has 3072 MB; give the story or document itself, of 64 MB at most",
        ),
        (&["check", "story.md", "--source", "papers"], 1, "papers was not read: it is a folder; give a file"),
        (
            &["check", "story.md", "--source", "missing.md"],
            1,
            "missing.md was not read: there is no such file",
        ),
        (&["serve", "--data", "story.md"], 2, "story.md could not be opened: it is a file; give a folder"),
        (&["trace", "--archive", "noise.bin", "--queries", "story.md"], 2, "noise.bin has no line like that"),
        (&["trace", "--archive", "papers", "--queries", "story.md"], 2, "papers is a folder; give a file"),
    ] {
        let output = run(arguments, folder.path());
        let both = [output.stdout, output.stderr].concat();
        let both = String::from_utf8_lossy(&both);
        assert!(
            output.status.code() == Some(code) && both.contains(told),
            "{arguments:?}: {told}: {both:.3000}"
        );
    }
}

#[test]
fn windows_1252_and_utf_16_are_read() {
    check(
        "old.txt",
        b"\x93It held, the engineer said. The city\x92s bridge is open.",
        1,
        "this quotation is never closed",
    );
    let wide: Vec<u8> = "The city s bridge is open.".encode_utf16().flat_map(u16::to_le_bytes).collect();
    check("wide.txt", &wide, 1, "“city’s”");
}

#[test]
fn a_web_page_with_chrome_around_the_story() {
    let page = include_bytes!("../../formats/tests/pages/republisher.html");
    let damaged = String::from_utf8_lossy(page).replace("the city&rsquo;s chief", "the city s chief");
    check("page.html", damaged.as_bytes(), 1, "a lost apostrophe: “city’s”");
    check(
        "no-story.html",
        b"<html><body><nav><a href=/>Home</a></nav></body></html>",
        2,
        "no story was found on this page",
    );
}

#[test]
fn a_hundred_thousand_of_anything() {
    check("quotes.txt", "\"\n".repeat(100_000).as_bytes(), 1, "more like this, not shown");
    check("open.txt", "“It held.\n".repeat(100_000).as_bytes(), 1, "missing-headline");
    let nested = "<div>".repeat(100_000) + "<p>The bridge will close on Monday, the city said.</p>";
    check("nested.html", nested.as_bytes(), 1, "missing-byline");
    check("nested.md", "> ".repeat(20_000).as_bytes(), 1, "missing-headline");
    check("line.txt", "The city s bridge is open. ".repeat(40_000).as_bytes(), 1, "a lost apostrophe");
}

#[test]
fn ten_megabytes() {
    let paragraph = "“We found it on Thursday,” the chief engineer, Rosa Lindqvist, said. About 2,300 vehicles a day will go \
                     another way, the city said, for a month or more.\n\n";
    let story: String = (0..)
        .map(|at| format!("Day {at}. {paragraph}"))
        .scan(0, |bytes, text| {
            *bytes += text.len();
            (*bytes < 10_000_000).then_some(text)
        })
        .collect();
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("long.txt"), story).unwrap();
    let output = run(&["check", "long.txt", "--format", "concise"], folder.path());
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn a_source_that_cannot_be_read_is_a_finding() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("story.txt"), "The bridge is closed, the city said.").unwrap();
    std::fs::write(folder.path().join("scan.pdf"), b"%PDF-1.4").unwrap();
    let output = run(&["check", "story.txt", "--source", "scan.pdf", "--format", "concise"], folder.path());
    let out = String::from_utf8_lossy(&output.stdout);
    assert!(out.contains("source-unreadable: scan.pdf was not read: this is a PDF"), "{out}");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_reader_that_stops_reading_is_no_error() {
    let folder = tempfile::tempdir().unwrap();
    let story: PathBuf = folder.path().join("story.txt");
    std::fs::write(&story, "“It held.\n".repeat(5_000)).unwrap();
    let shell = format!("\"{}\" check story.txt | head -1", env!("CARGO_BIN_EXE_standfirst"));
    let output = Command::new("sh").args(["-c", &shell]).current_dir(folder.path()).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}
