//! Readers of others, timed on the same file as ours: text2num and harper-brill of `bench/`, and those of Python.

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

/// Seconds of the processor after which a reader of Python is stopped, or earlier on a busy machine; what it has read by
/// then counts.
const MOST_SECONDS: u32 = 20;

/// Seconds of the clock after which one is given up, its start included.
const LONGEST_RUN: u32 = 240;

/// A reader of Python: its name, and code that defines `f`, which reads one line.
const PROBES: [(&str, &str); 3] = [
    (
        "quantulum3",
        "import warnings\nwarnings.simplefilter('ignore')\nfrom quantulum3 import parser as p\nf=lambda t: p.parse(t)",
    ),
    (
        "textacy, direct quotations",
        "import spacy, spacy.util, textacy.extract as e\nn=spacy.load(sorted(spacy.util.get_installed_models())[0])\n\
         f=lambda t: list(e.direct_quotations(n(t)))",
    ),
    (
        "recognizers-text, numbers",
        "from recognizers_number import recognize_number as r\nf=lambda t: r(t, 'en-us')",
    ),
];

/// quantulum3, textacy (with a model of spaCy) and Recognizers-Text, each by the first of `pythons` that has it. They are
/// slow, so each reads line by line until its time is up; a line it fails on does not count.
pub(crate) fn python(file: &Path, pythons: &[PathBuf]) -> anyhow::Result<()> {
    for (name, code) in PROBES {
        let program = format!(
            "import signal,sys,time\nsignal.alarm({LONGEST_RUN})\n{code}\n\
             t=open(sys.argv[1],encoding='utf-8',newline='').read()\nf('It cost 5 dollars.')\n\
             start,clock,read=time.process_time(),time.monotonic(),0\nfor line in t.split('\\n'):\n  \
             try:\n    f(line)\n    read+=len(line.encode())+1\n  except Exception: pass\n  \
             if time.process_time()-start>{MOST_SECONDS} or time.monotonic()-clock>{LONGEST_RUN}/4: break\n\
             print(read,time.process_time()-start)"
        );
        match pythons.iter().find_map(|python| timed(python, &program, file)) {
            Some((bytes, seconds)) => report(name, bytes, seconds),
            None => println!("{name:28} not installed, or not done in {LONGEST_RUN} s"),
        }
    }
    Ok(())
}

/// Runs a program of Python on a file, with one thread; the bytes it has read and the seconds it took.
fn timed(python: &Path, program: &str, file: &Path) -> Option<(usize, f64)> {
    let mut command = Command::new(python);
    command.env("OMP_NUM_THREADS", "1").arg("-c").arg(program).arg(file);
    let output = command.output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout);
    let (bytes, seconds) = text.trim().lines().last()?.split_once(' ')?;
    Some((bytes.parse().ok()?, seconds.parse().ok()?))
}
