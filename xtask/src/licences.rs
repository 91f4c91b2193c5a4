//! Licences and known advisories of every dependency, from `cargo metadata` and two lists kept here: no network.

use std::collections::BTreeSet;
use std::process::Command;

use anyhow::{Context as _, bail};
use serde_json::Value;

use crate::root;

/// Licences that fit beside MIT OR Apache-2.0. One of an `OR`, all of an `AND`.
const ALLOWED: [&str; 15] = [
    "MIT",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "0BSD",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    // Asks to be named beside binaries; it is of an encoder that only tests use.
    "IJG",
    "ISC",
    "MIT-0",
    "MPL-2.0",
    "Unicode-3.0",
    "Zlib",
];

/// Checks all dependencies, and prints one line.
pub(crate) fn run() -> anyhow::Result<()> {
    let packages = packages()?;
    let advisories = advisories()?;
    let mut faults = BTreeSet::new();
    for package in &packages {
        let (name, version) = (text(package, "name"), text(package, "version"));
        let licence = package.get("license").and_then(Value::as_str).unwrap_or("none stated");
        if !allowed(licence) {
            faults.insert(format!("{name} {version}: licence {licence} is not on the list in licences.rs"));
        }
        for advisory in &advisories {
            if advisory.package == name && numbers(version) < numbers(&advisory.fixed) {
                faults.insert(format!("{name} {version}: {}; take {} or later", advisory.id, advisory.fixed));
            }
        }
    }
    if !faults.is_empty() {
        bail!("licences and advisories:\n  {}", faults.into_iter().collect::<Vec<_>>().join("\n  "));
    }
    println!("licences: {} packages, all allowed; {} advisories, none met", packages.len(), advisories.len());
    Ok(())
}

fn packages() -> anyhow::Result<Vec<Value>> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    let output = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--locked", "--all-features"])
        .current_dir(root())
        .output()
        .context("could not run cargo metadata")?;
    if !output.status.success() {
        bail!("cargo metadata: {}", String::from_utf8_lossy(&output.stderr));
    }
    let metadata: Value = serde_json::from_slice(&output.stdout).context("cargo metadata was not JSON")?;
    Ok(metadata.get("packages").and_then(Value::as_array).cloned().unwrap_or_default())
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or("")
}

/// Reads an SPDX expression: `OR` binds loosest, then `AND`; brackets group; an old "/" is an `OR`.
fn allowed(expression: &str) -> bool {
    let expression = expression.replace('/', " OR ");
    any_of(expression.trim())
}

fn any_of(expression: &str) -> bool {
    split(expression, " OR ").into_iter().any(|part| all_of(part.trim()))
}

fn all_of(expression: &str) -> bool {
    split(expression, " AND ").into_iter().all(|part| {
        let part = part.trim();
        match part.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')) {
            Some(inner) => any_of(inner),
            None => ALLOWED.contains(&part),
        }
    })
}

/// Splits at `word` outside brackets.
fn split<'a>(expression: &'a str, word: &str) -> Vec<&'a str> {
    let (mut parts, mut depth, mut start) = (Vec::new(), 0_i32, 0);
    for (index, byte) in expression.bytes().enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' => depth -= 1,
            _ => {}
        }
        if depth == 0 && index >= start && expression[index..].starts_with(word) {
            parts.push(&expression[start..index]);
            start = index + word.len();
        }
    }
    parts.push(&expression[start..]);
    parts
}

struct Advisory {
    id: String,
    package: String,
    fixed: String,
}

/// `advisories.txt`: one a line, "ID package fixed-version"; lines that begin with # say something.
fn advisories() -> anyhow::Result<Vec<Advisory>> {
    let path = root().join("xtask/advisories.txt");
    let list =
        std::fs::read_to_string(&path).with_context(|| format!("could not read {}", path.display()))?;
    list.lines()
        .filter(|line| !line.trim().is_empty() && !line.starts_with('#'))
        .map(|line| match line.split_whitespace().collect::<Vec<_>>()[..] {
            [id, package, fixed] => {
                Ok(Advisory { id: id.into(), package: package.into(), fixed: fixed.into() })
            }
            _ => bail!("{}: not 'ID package fixed-version': {line}", path.display()),
        })
        .collect()
}

fn numbers(version: &str) -> Vec<u64> {
    let release = version.split(['-', '+']).next().unwrap_or("");
    release.split('.').map(|part| part.parse().unwrap_or(0)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_expression_is_allowed_if_one_way_through_it_is() {
        let cases = [
            ("MIT", true),
            ("GPL-3.0", false),
            ("GPL-2.0 OR MIT", true),
            ("MIT AND GPL-2.0", false),
            ("(MIT OR GPL-2.0) AND ISC", true),
            ("(Apache-2.0 OR MIT) AND BSD-3-Clause", true),
            ("Apache-2.0/MIT", true),
            ("none stated", false),
        ];
        for (expression, expected) in cases {
            assert_eq!(allowed(expression), expected, "{expression}");
        }
    }

    #[test]
    fn versions_are_compared_as_numbers() {
        assert!(numbers("0.9.10") > numbers("0.9.9"));
        assert!(numbers("1.2.3-beta.1") < numbers("1.2.4"));
    }
}
