//! A real Chromium, driven through chromedriver: started on a free port, ended by its own id.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::expect_used,
    reason = "a test may stop at the first surprise"
)]

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use base64::Engine as _;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::process::{Child, Command};

const DRIVER: &str = "/usr/bin/chromedriver";
const BROWSER: &str = "/usr/bin/chromium";

/// A browser. What it started ends with it, in a test that fails as well.
pub(crate) struct Chromium {
    pub(crate) client: Client,
    /// Where the driver listens.
    port: u16,
    _driver: Child,
    _profile: tempfile::TempDir,
}

impl Drop for Chromium {
    /// The driver, ended by a signal, would leave its browser behind: it is asked to end both.
    fn drop(&mut self) {
        let Ok(mut driver) = TcpStream::connect(("127.0.0.1", self.port)) else { return };
        let asked =
            driver.write_all(b"GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        if asked.is_ok() && driver.set_read_timeout(Some(Duration::from_secs(5))).is_ok() {
            // It answers when the browser is gone; what it says does not matter.
            let _ = driver.read_to_end(&mut Vec::new());
        }
    }
}

impl Chromium {
    pub(crate) async fn open() -> Self {
        for path in [DRIVER, BROWSER] {
            assert!(
                Path::new(path).exists(),
                "{path} is not there: apt-get install chromium chromium-driver"
            );
        }
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let driver = Command::new(DRIVER)
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let profile = tempfile::tempdir().unwrap();
        let client = connect(port, profile.path()).await;
        Self { client, port, _driver: driver, _profile: profile }
    }

    /// Sets the window's size in CSS pixels, whatever the platform takes for the smallest window.
    pub(crate) async fn width(&self, width: u32) {
        let size = json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", size).await;
    }

    /// "light" or "dark".
    pub(crate) async fn scheme(&self, scheme: &str) {
        let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        self.devtools("Emulation.setEmulatedMedia", media).await;
    }

    /// No script of a page runs while this is off.
    pub(crate) async fn scripts(&self, on: bool) {
        self.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": !on })).await;
    }

    pub(crate) async fn devtools(&self, name: &str, params: Value) -> Value {
        let command = DevTools { cmd: name.to_owned(), params };
        self.client.issue_cmd(command).await.unwrap()
    }

    /// Types keys where the focus is.
    pub(crate) async fn keys(&self, keys: &str) {
        let active = self.client.active_element().await.unwrap();
        active.send_keys(keys).await.unwrap();
    }

    /// Everything of a page, as a PNG.
    pub(crate) async fn picture(&self, name: &str) {
        let Some(folder) = std::env::var_os("STANDFIRST_PICTURES").map(PathBuf::from) else { return };
        let params = json!({ "format": "png", "captureBeyondViewport": true });
        let shot = self.devtools("Page.captureScreenshot", params).await;
        let bytes = base64::engine::general_purpose::STANDARD.decode(shot["data"].as_str().unwrap()).unwrap();
        std::fs::create_dir_all(&folder).unwrap();
        // Several stories have a page of the same kind.
        let mut file = folder.join(format!("{name}.png"));
        for number in 2.. {
            if !file.exists() {
                break;
            }
            file = folder.join(format!("{name}-{number}.png"));
        }
        std::fs::write(file, bytes).unwrap();
    }
}

async fn connect(port: u16, profile: &Path) -> Client {
    let profile = format!("--user-data-dir={}", profile.display());
    let mut args = vec![profile.as_str()];
    args.extend([
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
    ]);
    let wanted = json!({ "goog:chromeOptions": { "binary": BROWSER, "args": args } });
    let wanted = wanted.as_object().unwrap().clone();
    let address = format!("http://127.0.0.1:{port}");
    let mut last = String::new();
    for _ in 0..60 {
        match ClientBuilder::new(HttpConnector::new()).capabilities(wanted.clone()).connect(&address).await {
            Ok(client) => return client,
            Err(error) => last = error.to_string(),
        }
        tokio::time::sleep(Duration::from_millis(250)).await;
    }
    panic!("chromedriver on {address} did not answer: {last}");
}

/// Chromium's own commands, past WebDriver.
#[derive(Debug)]
struct DevTools {
    cmd: String,
    params: Value,
}

impl WebDriverCompatibleCommand for DevTools {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (axum::http::Method, Option<String>) {
        (axum::http::Method::POST, Some(json!({ "cmd": self.cmd, "params": self.params }).to_string()))
    }
}

/// Where `npm install --prefix target/test-tools axe-core` puts it, or `STANDFIRST_AXE`.
pub(crate) fn axe() -> String {
    let file = std::env::var_os("STANDFIRST_AXE").map_or_else(
        || {
            Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("../../target/test-tools/node_modules/axe-core/axe.min.js")
        },
        PathBuf::from,
    );
    std::fs::read_to_string(&file).unwrap_or_else(|error| {
        panic!(
            "axe-core is not at {}: {error}\nrun: npm install --prefix target/test-tools axe-core",
            file.display()
        )
    })
}
