//! Writes a small index for the fuzzer to begin with: `cargo run -p trace --example index_seed -- FILE < STORIES`.
//! A line of standard input is a story; every one becomes a segment of its own.

use std::io::BufRead as _;
use std::path::PathBuf;

use trace::index::file::IndexFile;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args_os().nth(1).map(PathBuf::from).ok_or("name the file to write")?;
    let mut file = IndexFile::create(&path, std::iter::empty::<(&str, &str)>())?;
    for (number, line) in std::io::stdin().lock().lines().enumerate() {
        file.append([(number.to_string(), line?)])?;
    }
    println!("{} stories, {} bytes", file.index().len(), file.index().size());
    Ok(())
}
