//! `serve`, through the real binary: the first start's link works, it stops when told to, and says why it can't start.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

fn command(data: &Path, listen: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_standfirst"));
    command.arg("serve").arg("--data").arg(data).args(["--listen", listen]);
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Ends the process should the test end early.
struct Served(Child);

impl Drop for Served {
    fn drop(&mut self) {
        // It has ended already where the test went well.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn start(data: &Path) -> (Served, BufReader<ChildStdout>, String) {
    let mut child = command(data, "127.0.0.1:0").spawn().unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    out.read_line(&mut line).unwrap();
    let address = line.trim().rsplit("http://").next().unwrap().to_owned();
    (Served(child), out, address)
}

fn get(address: &str, path: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

fn terminate(served: &mut Served) -> Option<i32> {
    let pid = served.0.id().to_string();
    assert!(Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
    served.0.wait().unwrap().code()
}

#[test]
fn the_first_start_prints_a_link_and_the_second_a_new_one_until_it_is_used() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("not/there/yet");
    for _ in 0..2 {
        let (mut served, mut out, address) = start(&data);
        let mut told = String::new();
        out.read_line(&mut told).unwrap();
        out.read_line(&mut told).unwrap();
        let path = told.split_whitespace().find(|word| word.contains("/welcome/")).unwrap();
        let path = &path[path.find("/welcome/").unwrap()..];
        let page = get(&address, path);
        assert!(page.starts_with("HTTP/1.1 200") && page.contains("The first account"), "{page}");
        assert!(get(&address, "/").starts_with("HTTP/1.1 200"));
        assert_eq!(terminate(&mut served), Some(0));
        let mut rest = String::new();
        out.read_to_string(&mut rest).unwrap();
        assert!(rest.contains("Stopped"), "{rest}");
    }
}

#[test]
fn it_says_why_it_cannot_start() {
    let folder = tempfile::tempdir().unwrap();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, "no folder").unwrap();
    let port = taken.local_addr().unwrap().to_string();
    for (data, listen, told) in [
        (folder.path(), port.as_str(), "choose another with --listen"),
        (file.as_path(), "127.0.0.1:0", "could not be opened"),
        (folder.path(), "203.0.113.7:80", "--listen"),
        (folder.path(), "nowhere", "invalid"),
    ] {
        let output = command(data, listen).output().unwrap();
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{error}");
        assert!(error.contains(told), "{error}");
    }
}
