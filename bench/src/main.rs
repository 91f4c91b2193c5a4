//! Times text2num over a file, printed as `cargo xtask bench reading` prints its own figures.

use std::time::Instant;

/// Time this process has spent on a processor, in seconds, where the system tells.
fn processor_seconds() -> Option<f64> {
    let line = std::fs::read_to_string("/proc/self/schedstat").ok()?;
    line.split_whitespace().next()?.parse::<u64>().ok().map(|nanoseconds| nanoseconds as f64 / 1e9)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("which file?")?;
    let text = std::fs::read_to_string(path)?;
    let language = text2num::Language::english();
    let (start, busy) = (Instant::now(), processor_seconds());
    let found: usize = text.lines().map(|line| text2num::replace_numbers_in_text(line, &language, 0.0).len()).sum();
    std::hint::black_box(found);
    let seconds = match (busy, processor_seconds()) {
        (Some(before), Some(after)) => after - before,
        _ => start.elapsed().as_secs_f64(),
    };
    println!("{:28} {:8.2} MB/s  ({} bytes in {seconds:.3} s)", "text2num", text.len() as f64 / 1e6 / seconds, text.len());
    Ok(())
}
