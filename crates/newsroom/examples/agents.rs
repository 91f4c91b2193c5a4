//! How many names of robots are told from browsers: `cargo run -p newsroom --example agents -- robots.txt browsers.txt`, each a
//! file with a `User-Agent` a line.

use std::process::ExitCode;

use newsroom::Hit;
use story::ids::ItemId;

/// What a browser sends with its name when a page shows the picture.
const SHOWN: Hit<'static> = Hit {
    agent: None,
    referrer: Some("https://bay.example/2026/bridge"),
    accept: Some("image/avif,image/webp,*/*;q=0.8"),
    language: Some("en"),
    destination: Some("image"),
    purpose: None,
    head: false,
    ping: None,
};

fn main() -> ExitCode {
    let files: Vec<String> = std::env::args().skip(1).collect();
    if files.is_empty() {
        eprintln!("agents: give files with a User-Agent a line");
        return ExitCode::FAILURE;
    }
    let item = ItemId::from("story");
    for file in files {
        let text = match std::fs::read_to_string(&file) {
            Ok(text) => text,
            Err(error) => {
                eprintln!("agents: {file} could not be read: {error}");
                return ExitCode::FAILURE;
            }
        };
        let names: Vec<&str> = text.lines().collect();
        let robots = names.iter().filter(|name| Hit { agent: Some(name), ..SHOWN }.is_robot(&item)).count();
        println!("{file}: {robots} of {} are robots", names.len());
    }
    ExitCode::SUCCESS
}
