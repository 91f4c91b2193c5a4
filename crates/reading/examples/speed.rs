//! Reads a file over and over: `cargo run --release -p reading --example speed -- FILE [PASSES]`, for a profiler.

fn main() {
    let mut arguments = std::env::args().skip(1);
    let Some(path) = arguments.next() else { return };
    let passes: u32 = arguments.next().and_then(|p| p.parse().ok()).unwrap_or(5);
    let text = match std::fs::read(&path) {
        Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
        Err(error) => return eprintln!("{path}: {error}"),
    };
    let start = std::time::Instant::now();
    let claims: usize = (0..passes).map(|_| reading::read(&text).claims.len()).sum();
    let seconds = start.elapsed().as_secs_f64();
    println!("{claims} claims, {} bytes in {seconds:.3} s for {passes} passes", text.len());
}
