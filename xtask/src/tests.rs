//! `cargo xtask test`: installs what the tests need and runs everything, from formatting to the browser.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context as _, bail};

use crate::{licences, root, tidy};

/// Pinned, so that a new rule of the checker is a change of ours.
const AXE: &str = "axe-core@4.10.3";

/// What the tests start, and the Debian package it is in.
const PROGRAMS: [(&str, &str); 3] = [
    ("/usr/bin/chromium", "chromium"),
    ("/usr/bin/chromedriver", "chromium-driver"),
    ("/usr/lib/postgresql", "postgresql"),
];

/// How to run the tests.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Take it that everything the tests need is installed.
    #[arg(long)]
    no_install: bool,
    /// Run the tests only, without formatting, lints, tidy and licences.
    #[arg(long)]
    tests_only: bool,
}

/// Installs, checks, tests; fails at the first check that fails, or after all tests if one did.
pub(crate) fn run(options: &Options) -> anyhow::Result<()> {
    if !options.no_install {
        install()?;
    }
    if !options.tests_only {
        step("formatting", cargo().args(["fmt", "--all", "--check"]))?;
        let lints = ["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"];
        step("lints", cargo().args(lints))?;
        tidy::run()?;
        licences::run()?;
    }
    let axe = root().join("target/test-tools/node_modules/axe-core/axe.min.js");
    let count =
        count_tests(cargo().args(["test", "--workspace", "--no-fail-fast"]).env("STANDFIRST_AXE", axe))?;
    println!("{} passed, {} failed, {} skipped", count.passed, count.failed, count.ignored);
    if count.failed > 0 || !count.succeeded {
        bail!("the tests failed: the names are above");
    }
    Ok(())
}

fn cargo() -> Command {
    let mut command = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".into()));
    command.current_dir(root());
    command
}

fn step(name: &str, command: &mut Command) -> anyhow::Result<()> {
    println!("{name} ...");
    let status = command.status().with_context(|| format!("{name}: could not start {command:?}"))?;
    if !status.success() {
        bail!("{name} failed: {command:?}");
    }
    Ok(())
}

fn install() -> anyhow::Result<()> {
    let missing: Vec<&str> =
        PROGRAMS.iter().filter(|(path, _)| !Path::new(path).exists()).map(|(_, package)| *package).collect();
    if !missing.is_empty() {
        step("package lists", debian().args(["update", "-qq"]))?;
        let install = ["install", "-y", "-qq", "--no-install-recommends"];
        step("packages", debian().args(install).args(&missing))?;
    }
    let tools = root().join("target/test-tools");
    if !tools.join("node_modules/axe-core/axe.min.js").exists() {
        if Command::new("npm").arg("--version").output().is_err() {
            step("npm", debian().args(["install", "-y", "-qq", "--no-install-recommends", "npm"]))?;
        }
        std::fs::create_dir_all(&tools).context("could not make target/test-tools")?;
        let npm = ["install", "--no-audit", "--no-fund", "--silent", "--prefix"];
        step("accessibility checker", Command::new("npm").args(npm).arg(&tools).arg(AXE))?;
    }
    Ok(())
}

/// apt-get, through sudo unless this is root.
fn debian() -> Command {
    let root = Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.starts_with(b"0\n"));
    let mut command = Command::new(if root { "apt-get" } else { "sudo" });
    if !root {
        command.arg("apt-get");
    }
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}

#[derive(Default)]
struct Count {
    passed: u64,
    failed: u64,
    ignored: u64,
    succeeded: bool,
}

/// Runs `command`, passing its output on, and adds up the runner's own summaries.
fn count_tests(command: &mut Command) -> anyhow::Result<Count> {
    let mut child = command.stdout(Stdio::piped()).spawn().context("could not start the tests")?;
    let output = child.stdout.take().context("the tests have no output")?;
    let mut count = Count::default();
    for line in BufReader::new(output).split(b'\n') {
        let line = line.context("could not read the tests' output")?;
        let mut out = std::io::stdout().lock();
        out.write_all(&line)?;
        out.write_all(b"\n")?;
        count.add(&String::from_utf8_lossy(&line));
    }
    count.succeeded = child.wait().context("the tests did not end")?.success();
    Ok(count)
}

impl Count {
    /// "test result: ok. 7 passed; 0 failed; 0 ignored; ..."
    fn add(&mut self, line: &str) {
        let Some(rest) = line.strip_prefix("test result: ") else { return };
        let number = |word: &str| {
            rest.split([';', '.'])
                .filter_map(|part| part.trim().strip_suffix(word))
                .find_map(|part| part.trim().parse::<u64>().ok())
                .unwrap_or(0)
        };
        self.passed += number("passed");
        self.failed += number("failed");
        self.ignored += number("ignored");
    }
}
