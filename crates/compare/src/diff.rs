//! Word by word: which tokens of one run are the same as which of another, in order.
//!
//! Exact (heaviest common subsequence, matter before grammar, neighbours together) while the two runs are short;
//! longer ones are cut at words that stand once on each side; what is still too long is taken as replaced, so time
//! and memory stay linear in the length.

use crate::doc::Run;
use crate::token::Token;
use crate::words::KeyMap;

/// Cells of the exact table that are still cheap.
const CELLS: usize = 1 << 18;

/// Pairs of indices (source, copy) whose tokens are the same, rising on both sides.
pub(crate) fn pairs(source: &[Token], copy: &[Token]) -> Vec<(usize, usize)> {
    let mut found = Vec::with_capacity(source.len().min(copy.len()));
    let mut work = vec![(Run::new(0, source.len()), Run::new(0, copy.len()))];
    while let Some((left, right)) = work.pop() {
        let (left, right) = trim(source, copy, left, right, &mut found);
        if left.is_empty() || right.is_empty() {
            continue;
        }
        if (left.len() + 1).saturating_mul(right.len() + 1) <= CELLS {
            exact(source, copy, left, right, &mut found);
        } else {
            split(source, copy, left, right, &mut work, &mut found);
        }
    }
    found.sort_unstable();
    found
}

/// Takes off what is the same at both ends.
fn trim(
    source: &[Token],
    copy: &[Token],
    mut left: Run,
    mut right: Run,
    found: &mut Vec<(usize, usize)>,
) -> (Run, Run) {
    let same =
        |i: usize, j: usize| matches!((source.get(i), copy.get(j)), (Some(a), Some(b)) if a.key == b.key);
    while !left.is_empty() && !right.is_empty() && same(left.start, right.start) {
        found.push((left.start, right.start));
        left.start += 1;
        right.start += 1;
    }
    while !left.is_empty() && !right.is_empty() && same(left.end - 1, right.end - 1) {
        left.end -= 1;
        right.end -= 1;
        found.push((left.end, right.end));
    }
    (left, right)
}

fn weight(token: &Token) -> u32 {
    if token.is_content() { 6 } else { 2 }
}

/// Heaviest common subsequence with a bonus for neighbours that stay neighbours.
fn exact(source: &[Token], copy: &[Token], left: Run, right: Run, found: &mut Vec<(usize, usize)>) {
    let (rows, columns) = (left.len() + 1, right.len() + 1);
    // Per cell: best so far, and best that ends with a match right here (0: none does).
    let mut best = vec![0_u32; rows * columns];
    let mut matched = vec![0_u32; rows * columns];
    let cell = |row: usize, column: usize| row * columns + column;
    let read = |table: &[u32], at: usize| table.get(at).copied().unwrap_or(0);
    for row in 1..rows {
        let Some(a) = source.get(left.start + row - 1) else { break };
        for column in 1..columns {
            let Some(b) = copy.get(right.start + column - 1) else { break };
            let here = cell(row, column);
            let mut score = read(&best, here - 1).max(read(&best, here - columns));
            if a.key == b.key {
                let before = here - columns - 1;
                let run = read(&matched, before);
                let value = weight(a) + read(&best, before).max(if run > 0 { run + 2 } else { 0 });
                if let Some(place) = matched.get_mut(here) {
                    *place = value;
                }
                score = score.max(value);
            }
            if let Some(place) = best.get_mut(here) {
                *place = score;
            }
        }
    }
    let (mut row, mut column) = (rows - 1, columns - 1);
    let mut must_match = false;
    while row > 0 && column > 0 {
        let here = cell(row, column);
        let value = read(&matched, here);
        if value > 0 && (must_match || value == read(&best, here)) {
            found.push((left.start + row - 1, right.start + column - 1));
            let before = here - columns - 1;
            must_match = read(&matched, before) > 0 && read(&matched, before) + 2 > read(&best, before);
            row -= 1;
            column -= 1;
        } else if read(&best, here - columns) >= read(&best, here - 1) {
            row -= 1;
            must_match = false;
        } else {
            column -= 1;
            must_match = false;
        }
    }
}

/// Cuts two long runs at tokens that stand once on either side, in the longest rising order of them.
fn split(
    source: &[Token],
    copy: &[Token],
    left: Run,
    right: Run,
    work: &mut Vec<(Run, Run)>,
    found: &mut Vec<(usize, usize)>,
) {
    let mut seen: KeyMap<(u32, usize, u32, usize)> = KeyMap::default();
    for i in left.range() {
        if let Some(token) = source.get(i) {
            let entry = seen.entry(token.key).or_default();
            entry.0 += 1;
            entry.1 = i;
        }
    }
    for j in right.range() {
        if let Some(entry) = copy.get(j).and_then(|token| seen.get_mut(&token.key)) {
            entry.2 += 1;
            entry.3 = j;
        }
    }
    let mut once: Vec<(usize, usize)> =
        seen.into_values().filter(|e| e.0 == 1 && e.2 == 1).map(|e| (e.1, e.3)).collect();
    once.sort_unstable();
    let (mut i, mut j) = (left.start, right.start);
    for at in rising(&once.iter().map(|pair| pair.1).collect::<Vec<_>>()) {
        let Some(&(a, b)) = once.get(at) else { continue };
        found.push((a, b));
        work.push((Run::new(i, a), Run::new(j, b)));
        (i, j) = (a + 1, b + 1);
    }
    if (i, j) != (left.start, right.start) {
        work.push((Run::new(i, left.end), Run::new(j, right.end)));
    }
}

/// Indices of a longest strictly rising subsequence.
pub(crate) fn rising(values: &[usize]) -> Vec<usize> {
    let mut tails: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; values.len()];
    let value = |at: usize| values.get(at).copied().unwrap_or(0);
    for (at, &here) in values.iter().enumerate() {
        let place = tails.partition_point(|&tail| value(tail) < here);
        if let Some(slot) = before.get_mut(at) {
            *slot = place.checked_sub(1).and_then(|p| tails.get(p)).copied();
        }
        match tails.get_mut(place) {
            Some(tail) => *tail = at,
            None => tails.push(at),
        }
    }
    let mut path = Vec::with_capacity(tails.len());
    let mut next = tails.last().copied();
    while let Some(at) = next {
        path.push(at);
        next = before.get(at).copied().flatten();
    }
    path.reverse();
    path
}
