//! PolNeAR: quotes with speakers, and token F1 of source, cue and content, scored as `score_quotes.py` does.

mod attributions;
mod quotes;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, ensure};
use serde_json::Value;

use super::Options;
use super::score::Counts;
use quotes::{Errors, Said, Verdict};

type Range = (usize, usize);

/// Gold annotation, in characters.
#[derive(Debug, Default, Clone)]
struct Gold {
    roles: [Vec<Range>; 3],
}

const ROLES: [&str; 3] = ["source", "cue", "content"];

#[derive(Default)]
struct Totals {
    documents: usize,
    gold: usize,
    predicted: usize,
    content: usize,
    speaker: usize,
    strict: usize,
    tokens: [Counts; 3],
    errors: Errors,
    attributions: attributions::Errors,
}

/// Measures and prints.
pub(super) fn run(options: &Options) -> anyhow::Result<()> {
    let corpus = unpacked(&options.data)?;
    let directory = corpus.path().join("polnear/data").join(&options.split);
    let mut totals = Totals::default();
    let mut lines = String::new();
    for path in texts(&directory)? {
        let Some(annotations) = annotation_of(&directory, &path)? else { continue };
        let text = fs::read_to_string(&path)?;
        let record = formats::reading_lines::quotes(&path.to_string_lossy(), &reading::read(&text));
        lines.push_str(&format!("{record}\n"));
        let name = path.file_stem().unwrap_or_default().to_string_lossy();
        score(&name, &text, &annotations, &record, &mut totals);
    }
    if let Some(folder) = &options.lines {
        fs::create_dir_all(folder)?;
        fs::write(folder.join("polnear.jsonl"), lines)?;
    }
    print(&options.split, &totals);
    totals.errors.print(options.wrong);
    totals.attributions.print(options.wrong);
    Ok(())
}

fn print(split: &str, n: &Totals) {
    println!("PolNeAR {split}: documents {}, gold quotes {}, predicted {}", n.documents, n.gold, n.predicted);
    for (label, hit) in [("content", n.content), ("speaker", n.speaker), ("strict", n.strict)] {
        println!("  quote {label:8} {}", Counts { hit, predicted: n.predicted, gold: n.gold });
    }
    for (role, counts) in ROLES.iter().zip(&n.tokens) {
        println!("  token {role:8} {counts}");
    }
}

/// The corpus, unpacked by `tar` into a folder that goes away again.
fn unpacked(data: &Path) -> anyhow::Result<tempfile::TempDir> {
    let folder = tempfile::tempdir()?;
    let archive = data.join("polnear-train-dev.tar.gz");
    let status = Command::new("tar")
        .arg("xzf")
        .arg(&archive)
        .arg("-C")
        .arg(folder.path())
        .status()
        .context("running tar")?;
    ensure!(status.success(), "tar could not unpack {}", archive.display());
    Ok(folder)
}

fn texts(directory: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(directory.join("text"))
        .with_context(|| format!("no texts under {}", directory.display()))?;
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|e| e.ok().map(|e| e.path()))
        .filter(|p| p.extension().is_some_and(|e| e == "txt"))
        .collect();
    paths.sort();
    Ok(paths)
}

/// The texts of both splits.
pub(super) fn all_texts(data: &Path) -> anyhow::Result<Vec<String>> {
    let corpus = unpacked(data)?;
    let mut all = Vec::new();
    for split in ["train", "dev"] {
        for path in texts(&corpus.path().join("polnear/data").join(split))? {
            all.push(fs::read_to_string(path)?);
        }
    }
    Ok(all)
}

/// The first annotation file of a text, read.
fn annotation_of(directory: &Path, text: &Path) -> anyhow::Result<Option<Vec<Gold>>> {
    let stem = text.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let mut names: Vec<PathBuf> = fs::read_dir(directory.join("attributions"))?
        .filter_map(|e| e.ok().map(|e| e.path()))
        .filter(|p| {
            p.file_name().is_some_and(|n| {
                n.to_string_lossy().starts_with(&format!("{stem}_")) && n.to_string_lossy().ends_with(".ann")
            })
        })
        .collect();
    names.sort();
    let Some(first) = names.first() else { return Ok(None) };
    Ok(Some(annotations(&fs::read_to_string(first)?)))
}

fn annotations(file: &str) -> Vec<Gold> {
    let mut spans: std::collections::HashMap<&str, Vec<Range>> = std::collections::HashMap::new();
    let mut golds = Vec::new();
    for line in file.lines() {
        let mut columns = line.split('\t');
        let (Some(key), Some(body)) = (columns.next(), columns.next()) else { continue };
        if key.starts_with('T') {
            let Some((_, places)) = body.split_once(' ') else { continue };
            let ranges: Option<Vec<Range>> = places.split(';').map(range).collect();
            spans.extend(ranges.map(|r| (key, r)));
        } else if key.starts_with('E') {
            let mut gold = Gold::default();
            for part in body.split_whitespace() {
                let Some((role, key)) = part.split_once(':') else { continue };
                let role = role.trim_end_matches(|c: char| c.is_ascii_digit()).to_lowercase();
                if let (Some(index), Some(found)) = (ROLES.iter().position(|r| *r == role), spans.get(key)) {
                    gold.roles[index].extend(found);
                }
            }
            golds.push(gold);
        }
    }
    golds
}

fn range(text: &str) -> Option<Range> {
    let (start, end) = text.trim().split_once(' ')?;
    Some((start.parse().ok()?, end.parse().ok()?))
}

fn overlap(a: Range, b: Range) -> usize {
    a.1.min(b.1).saturating_sub(a.0.max(b.0))
}

fn shared(span: Range, pieces: &[Range]) -> usize {
    pieces.iter().map(|p| overlap(span, *p)).sum()
}

/// Byte offsets to character offsets.
struct ToChars(Vec<usize>);

impl ToChars {
    fn new(text: &str) -> Self {
        let mut table = vec![0; text.len() + 1];
        let mut count = 0;
        for (at, c) in text.char_indices() {
            table[at..at + c.len_utf8()].fill(count);
            count += 1;
        }
        table[text.len()] = count;
        Self(table)
    }

    fn pair(&self, value: &Value) -> Range {
        let at = |v: &Value| {
            v.as_u64().and_then(|v| usize::try_from(v).ok()).and_then(|v| self.0.get(v).copied()).unwrap_or(0)
        };
        if value.is_array() {
            (at(&value[0]), at(&value[1]))
        } else {
            (at(&value["start"]), at(&value["end"]))
        }
    }
}

fn score(name: &str, text: &str, golds: &[Gold], record: &Value, n: &mut Totals) {
    let chars: Vec<char> = text.chars().collect();
    let convert = ToChars::new(text);
    n.documents += 1;
    let empty = Vec::new();
    let quotes: Vec<Said> = record["quotes"]
        .as_array()
        .unwrap_or(&empty)
        .iter()
        .map(|q| (convert.pair(q), (!q["speaker"].is_null()).then(|| convert.pair(&q["speaker"]))))
        .collect();
    n.predicted += quotes.iter().filter(|(span, _)| word_count(&chars[span.0..span.1]) >= 3).count();
    let judged = quotes::judge(&chars, golds, &quotes);
    let count = |wanted: &dyn Fn(Verdict) -> bool| judged.iter().filter(|j| wanted(j.verdict)).count();
    n.gold += count(&|v| v != Verdict::False);
    n.content += count(&|v| v != Verdict::False && v != Verdict::Missed);
    n.speaker += count(&|v| v == Verdict::Right || v == Verdict::LooseSpan);
    n.strict += count(&|v| v == Verdict::Right);
    n.errors.add(name, &chars, &judged);
    let said = said(record, &convert);
    score_tokens(&chars, golds, &said, n);
    n.attributions.add(name, &chars, golds, &said);
}

fn score_tokens(chars: &[char], golds: &[Gold], said: &[Gold], n: &mut Totals) {
    let words = words(chars);
    for (index, counts) in n.tokens.iter_mut().enumerate() {
        let all = |list: &[Gold]| marked(&words, list.iter().flat_map(|g| g.roles[index].iter().copied()));
        let (gold, said) = (all(golds), all(said));
        counts.hit += gold.iter().zip(&said).filter(|(g, p)| **g && **p).count();
        counts.predicted += said.iter().filter(|p| **p).count();
        counts.gold += gold.iter().filter(|g| **g).count();
    }
}

/// The reader's attributions in characters.
fn said(record: &Value, convert: &ToChars) -> Vec<Gold> {
    let spans = |attribution: &Value, role: &str| -> Vec<Range> {
        attribution[role].as_array().into_iter().flatten().map(|s| convert.pair(s)).collect()
    };
    let attributions = record["attributions"].as_array().into_iter().flatten();
    attributions.map(|a| Gold { roles: ROLES.map(|role| spans(a, role)) }).collect()
}

/// Which words some span overlaps.
fn marked(words: &[Range], spans: impl Iterator<Item = Range>) -> Vec<bool> {
    let mut marks = vec![false; words.len()];
    for span in spans {
        let first = words.partition_point(|w| w.1 <= span.0);
        for (word, mark) in words.iter().zip(&mut marks).skip(first) {
            if word.0 >= span.1 {
                break;
            }
            *mark = overlap(*word, span) > 0 || *mark;
        }
    }
    marks
}

fn words(chars: &[char]) -> Vec<Range> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, c) in chars.iter().chain([&' ']).enumerate() {
        match (start, c.is_whitespace()) {
            (None, false) => start = Some(at),
            (Some(from), true) => {
                words.push((from, at));
                start = None;
            }
            _ => {}
        }
    }
    words
}

fn word_count(chars: &[char]) -> usize {
    words(chars).len()
}
