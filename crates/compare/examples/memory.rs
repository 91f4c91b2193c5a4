//! What a comparison adds to the most memory in use: `memory SOURCE COPY` prints the words of the source and the bytes.
//!
//! A program of its own, because counting every allocation would slow what is timed beside it.

use compare::{Text, compare};
use peak_alloc::PeakAlloc;

#[global_allocator]
static COUNTED: PeakAlloc = PeakAlloc;

fn main() -> std::io::Result<()> {
    let mut paths = std::env::args().skip(1);
    let mut text = || std::fs::read_to_string(paths.next().unwrap_or_default());
    let (source, copy) = (text()?, text()?);
    let (a, b) = (reading::read(&source), reading::read(&copy));
    // What is known of single words is kept once it was asked for, and is no part of any one comparison.
    drop(compare(Text { text: "", reading: &reading::read("") }, Text { text: &copy, reading: &b }));
    COUNTED.reset_peak_usage();
    let before = COUNTED.current_usage();
    let found = compare(Text { text: &source, reading: &a }, Text { text: &copy, reading: &b });
    let (most, kept) = (COUNTED.peak_usage() - before, COUNTED.current_usage() - before);
    drop(found);
    println!("{} {most} {kept}", source.split_whitespace().count());
    Ok(())
}
