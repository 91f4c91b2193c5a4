//! Robots as they introduce themselves: by what their names have in common, and by what no browser's name has.

/// Parts of the names under which robots, previews and libraries introduce themselves.
const ROBOTS: &[&str] = &[
    "agent",
    "archiv",
    "axios",
    "bot",
    "check",
    "crawl",
    "curl",
    "embedly",
    "facebookexternalhit",
    "favicon",
    "feed",
    "fetch",
    "go-http",
    "google-",
    "googleother",
    "headless",
    "httpclient",
    "java/",
    "libwww",
    "lighthouse",
    "monitor",
    "node",
    "okhttp",
    "perl",
    "phantomjs",
    "php",
    "playwright",
    "preview",
    "proxy",
    "ptst",
    "puppeteer",
    "python",
    "ruby",
    "scan",
    "scrap",
    "selenium",
    "slurp",
    "spider",
    "standfirst",
    "synthetic",
    "-user/",
    "validator",
    "wget",
    "whatsapp",
];

/// What browsers begin with; the second is Opera Mini.
const BROWSERS: [&str; 2] = ["mozilla/5.0 (", "opera/"];

/// Where somebody tells whom to ask about them, or that they are only like a browser.
const TELLS: [&str; 4] = ["http://", "https://", " +", "compatible;"];

/// A make of telephone, whose owners read as others do.
const NO_ROBOT: &str = "cubot";

/// Whether what calls itself `agent` is no browser that a person reads with.
pub(super) fn is_robot(agent: &str) -> bool {
    let agent = agent.to_ascii_lowercase().replace(NO_ROBOT, "");
    let has = |parts: &[&str]| parts.iter().any(|part| agent.contains(part));
    !BROWSERS.iter().any(|browser| agent.starts_with(browser)) || has(&TELLS) || has(ROBOTS)
}

#[cfg(test)]
mod tests {
    use super::is_robot;

    #[test]
    fn robots_are_told_from_browsers() {
        for robot in [
            "",
            "curl/8.5.0",
            "Examplebot/2.1",
            "Mozilla/5.0 (compatible; Examplebot/2.1; +https://robot.example/about)",
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/148.0.0.0 Safari/537.36",
            "Mozilla/5.0 (compatible; Tidewatch/1.0)",
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0.0.0 Safari/537.36 (+https://tidewatch.example)",
            "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; Reader-User/1.0)",
            "Tidewatch/3",
        ] {
            assert!(is_robot(robot), "{robot}");
        }
        for browser in [
            "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/148.0.0.0 Safari/537.36",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 [Pinterest/iOS]",
            "Mozilla/5.0 (Linux; Android 10; CUBOT X30) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/148.0.0.0 Mobile Safari/537.36",
            "Mozilla/5.0 (Linux; Android 12; TECNO PHANTOM X) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/148.0.0.0 Mobile Safari/537.36",
            "Opera/9.80 (J2ME/MIDP; Opera Mini/9.80/191.315; U; en) Presto/2.12.423 Version/12.16",
        ] {
            assert!(!is_robot(browser), "{browser}");
        }
    }
}
