//! Readers of others, timed on the same file as ours: text2num and harper-brill of `bench/`, and those of Python.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Context;

use crate::bench_reading::report;

/// The bench crate outside the workspace, which has its own lock file.
pub(crate) fn rust(file: &Path) -> anyhow::Result<()> {
    let manifest = crate::root().join("bench/Cargo.toml");
    let status = Command::new("cargo")
        .args(["run", "--quiet", "--release", "--manifest-path"])
        .arg(&manifest)
        .arg("--")
        .arg(file)
        .status();
    let status = status.with_context(|| format!("running {}", manifest.display()))?;
    if !status.success() {
        println!("{:28} could not be built or run", "text2num, harper-brill");
    }
    Ok(())
}

/// Bytes of the file that the slow readers are given.
const SLOW: usize = 200_000;

/// A reader of Python: its name, bytes to give it, and code that defines `f`, which reads one line.
const PROBES: [(&str, usize, &str); 3] = [
    (
        "quantulum3",
        SLOW / 50,
        "import warnings\nwarnings.simplefilter('ignore')\nfrom quantulum3 import parser as p\nf=lambda t: p.parse(t)",
    ),
    (
        "textacy, direct quotations",
        SLOW,
        "import spacy, spacy.util, textacy.extract as e\nn=spacy.load(sorted(spacy.util.get_installed_models())[0])\n\
         f=lambda t: list(e.direct_quotations(n(t)))",
    ),
    (
        "recognizers-text, numbers",
        SLOW / 4,
        "from recognizers_number import recognize_number as r\nf=lambda t: r(t, 'en-us')",
    ),
];

/// quantulum3, textacy (with a model of spaCy) and Recognizers-Text, each by the first of `pythons` that has it.
pub(crate) fn python(file: &Path, pythons: &[PathBuf]) -> anyhow::Result<()> {
    let text = fs::read_to_string(file)?;
    for (name, most, code) in PROBES {
        let mut end = most.min(text.len());
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let part = file.with_extension("part");
        fs::write(&part, &text[..end])?;
        let program = format!(
            "import sys,time\n{code}\nt=open(sys.argv[1],encoding='utf-8',newline='').read()\nf('It cost 5 dollars.')\n\
             s=time.process_time()\nfor l in t.splitlines():\n  try: f(l)\n  except Exception: pass\nprint(time.process_time()-s)"
        );
        let seconds = pythons.iter().find_map(|python| {
            let output = Command::new(python).arg("-c").arg(&program).arg(&part).output().ok()?;
            String::from_utf8_lossy(&output.stdout).trim().lines().last()?.parse::<f64>().ok()
        });
        match seconds {
            Some(seconds) => report(name, end, seconds),
            None => println!("{name:28} not installed"),
        }
    }
    Ok(())
}
