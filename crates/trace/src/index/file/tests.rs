//! The file, whole and in every way broken.

use std::sync::{RwLock, RwLockReadGuard, RwLockWriteGuard};

use super::*;

const STORIES: [(&str, &str); 3] = [
    (
        "pier",
        "The old pier at Brackwater closes on Monday for repairs that will last until spring, the board said.",
    ),
    (
        "ferry",
        "Ferries to Sandholm will sail from the coal wharf while divers replace the oak piles of the pier.",
    ),
    (
        "levy",
        "A levy of two coins on every crate of herring will pay for the repairs, the treasurer told the council.",
    ),
];

fn made(folder: &tempfile::TempDir) -> PathBuf {
    let path = folder.path().join("index");
    let mut file = IndexFile::create(&path, STORIES[..2].iter().copied()).expect("created");
    file.append([STORIES[2]]).expect("appended");
    path
}

#[track_caller]
fn finds_all(index: &Index) {
    for (id, text) in STORIES {
        assert_eq!(index.query(text).first().map(|best| best.story.as_str()), Some(id));
    }
}

/// Held for writing while a process is started: between its fork and its exec it has this process's locks on files too,
/// and a file just closed would still be in use.
static FORKING: RwLock<()> = RwLock::new(());

fn nobody_forks() -> RwLockReadGuard<'static, ()> {
    FORKING.read().unwrap_or_else(std::sync::PoisonError::into_inner)
}

fn forking() -> RwLockWriteGuard<'static, ()> {
    FORKING.write().unwrap_or_else(std::sync::PoisonError::into_inner)
}

#[test]
fn what_was_written_is_found_again() {
    let _still = nobody_forks();
    let folder = tempfile::tempdir().expect("folder");
    let path = made(&folder);
    finds_all(&read(&path).expect("read"));
    finds_all(IndexFile::open(&path).expect("opened").index());
}

#[test]
fn many_appends_are_merged_into_a_new_file() {
    let _still = nobody_forks();
    let folder = tempfile::tempdir().expect("folder");
    let path = made(&folder);
    let mut file = IndexFile::open(&path).expect("opened");
    for n in 0..200 {
        file.append([(
            format!("extra-{n}"),
            format!("Brief number {n} about crate{n} of herring on quay {n} at noon."),
        )])
        .expect("appended");
    }
    assert_eq!(file.index().len(), 203);
    drop(file);
    let index = read(&path).expect("read");
    assert_eq!(index.len(), 203);
    finds_all(&index);
    let names: Vec<_> = std::fs::read_dir(folder.path())
        .expect("list")
        .map(|entry| entry.expect("entry").file_name())
        .collect();
    assert_eq!(names.len(), 2, "{names:?}");
}

#[test]
fn cut_anywhere_it_says_so() {
    let _still = nobody_forks();
    let folder = tempfile::tempdir().expect("folder");
    let path = made(&folder);
    let bytes = std::fs::read(&path).expect("bytes");
    let ends: Vec<usize> = (0..bytes.len()).filter(|&len| parse(&bytes[..len]).is_ok()).collect();
    // Only between segments can a cut not be seen: the file is then the index it was before an append.
    assert!(ends.len() <= 2, "{ends:?}");
    for len in (0..bytes.len()).step_by(97).filter(|len| !ends.contains(len)) {
        std::fs::write(&path, &bytes[..len]).expect("cut");
        let error = IndexFile::open(&path).expect_err("cut");
        let right = if len < HEADER { "no index" } else { "cut short" };
        assert!(error.to_string().contains(right), "{len}: {error}");
    }
}

#[test]
fn any_flipped_bit_is_noticed() {
    let _still = nobody_forks();
    let folder = tempfile::tempdir().expect("folder");
    let bytes = std::fs::read(made(&folder)).expect("bytes");
    let mut unnoticed = Vec::new();
    for at in 0..bytes.len() {
        let mut bad = bytes.clone();
        bad[at] ^= 1 << (at % 8);
        if let Ok(index) = parse(&bad) {
            // A flip in the padding between segments changes nothing.
            finds_all(&index);
            unnoticed.push(at);
        }
    }
    assert!(unnoticed.len() < 20, "{unnoticed:?}");
}

#[test]
fn a_damaged_file_is_made_anew() {
    let _still = nobody_forks();
    let folder = tempfile::tempdir().expect("folder");
    let path = made(&folder);
    for bad in [&b"not an index at all, but long enough"[..], b"SFTRACE\0\x07\0\0\0\0\0\0\0", b""] {
        std::fs::write(&path, bad).expect("written");
        assert!(IndexFile::open(&path).is_err());
        let made = IndexFile::create(&path, STORIES).expect("made anew");
        finds_all(made.index());
        drop(made);
        finds_all(&read(&path).expect("read"));
    }
    std::fs::remove_file(&path).expect("removed");
    assert!(matches!(read(&path), Err(FileError::Missing(_))));
}

#[test]
fn one_writes_and_others_read() {
    let _still = nobody_forks();
    let folder = tempfile::tempdir().expect("folder");
    let path = made(&folder);
    let mut writer = IndexFile::open(&path).expect("opened");
    assert!(matches!(IndexFile::open(&path), Err(FileError::InUse(_))));
    let reader = read(&path).expect("read");
    writer
        .append([("late", "A late story about the lighthouse keeper of Tarnfoot and his brass telescope.")])
        .expect("appended");
    finds_all(&reader);
    assert_eq!((reader.len(), read(&path).expect("read").len()), (3, 4));
    drop(writer);
    assert!(IndexFile::open(&path).is_ok());
}

#[test]
fn a_folder_that_takes_nothing_leaves_the_index_as_it_was() {
    let _still = nobody_forks();
    let folder = tempfile::tempdir().expect("folder");
    let path = made(&folder);
    let mut file = IndexFile::open(&path).expect("opened");
    // The file is gone and a folder stands in its place: neither append nor rename can succeed.
    std::fs::remove_file(&path).expect("removed");
    std::fs::create_dir(&path).expect("folder in its place");
    for n in 0..80 {
        assert!(
            matches!(file.append([("new", "A story that cannot be written.")]), Err(FileError::Io { .. })),
            "{n}"
        );
    }
    assert_eq!(file.index().len(), 3);
    finds_all(file.index());
}

/// Runs itself again as another process that has the file open, appends to it while this one reads, and is killed.
#[test]
fn two_processes_have_one_file() {
    use std::io::{BufRead as _, BufReader};
    const PATH: &str = "INDEX_OF_ANOTHER_PROCESS";
    if let Some(path) = std::env::var_os(PATH) {
        return append_until_killed(Path::new(&path));
    }
    let folder = tempfile::tempdir().expect("folder");
    let path = made(&folder);
    let forking = forking();
    let mut other = std::process::Command::new(std::env::current_exe().expect("this program"))
        .args(["--exact", "--nocapture", "index::file::tests::two_processes_have_one_file"])
        .env(PATH, &path)
        .stdout(std::process::Stdio::piped())
        .spawn()
        .expect("another process");
    drop(forking);
    let mut told = BufReader::new(other.stdout.take().expect("its words")).lines().map_while(Result::ok);
    assert!(told.any(|line| line == "open"), "the other process never opened the file");
    let mut most = 3;
    while most < 150 {
        // It may not be written to from here, and reads as a whole number of stories at any moment.
        assert!(matches!(IndexFile::open(&path), Err(FileError::InUse(_))));
        let index = read(&path).expect("whole while it grows");
        assert!(index.len() >= most, "{} after {most}", index.len());
        most = index.len();
        finds_all(&index);
    }
    other.kill().expect("killed");
    other.wait().expect("gone");
    // Nobody holds it any more: what is cut short now was cut by the kill, and is told.
    match IndexFile::open(&path) {
        Ok(file) => assert!(file.index().len() >= most),
        Err(error) => assert!(matches!(error, FileError::CutShort { .. }), "{error}"),
    }
}

/// Appends stories, the file open all the while.
fn append_until_killed(path: &Path) {
    let mut file = IndexFile::open(path).expect("opened");
    println!("\nopen");
    for n in 0..100_000 {
        let text = format!("Brief number {n} about crate{n} of herring on quay{n} at noon. ");
        file.append([(n.to_string(), text.repeat(1 + n % 50))]).expect("appended");
    }
}

/// Runs itself again in a process that may not write large files, which a full disk looks like from inside.
#[test]
fn a_full_disk_leaves_the_index_as_it_was() {
    const PATH: &str = "INDEX_ON_A_FULL_DISK";
    if let Some(path) = std::env::var_os(PATH) {
        return fill(Path::new(&path));
    }
    let folder = tempfile::tempdir().expect("folder");
    let path = made(&folder);
    let _forking = forking();
    let output = std::process::Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -f 64; exec \"$0\" --exact --nocapture \"$1\""])
        .arg(std::env::current_exe().expect("this program"))
        .arg("index::file::tests::a_full_disk_leaves_the_index_as_it_was")
        .env(PATH, &path)
        .output()
        .expect("run");
    let told = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{told}");
    let kept = told.lines().find_map(|line| line.strip_prefix("kept ")?.parse::<usize>().ok()).expect("told");
    assert!(kept > 3, "{told}");
    let index = read(&path).expect("whole");
    assert_eq!(index.len(), kept);
    finds_all(&index);
    // With room again it goes on.
    let mut file = IndexFile::open(&path).expect("opened");
    file.append([("late", "A late story about the lighthouse keeper of Tarnfoot.")]).expect("appended");
    assert_eq!(read(&path).expect("read").len(), kept + 1);
}

/// Appends until the disk takes no more, and says how many stories there are then.
fn fill(path: &Path) {
    let mut file = IndexFile::open(path).expect("opened");
    for n in 0..10_000 {
        let before = file.index().len();
        let text = format!("Brief number {n} about crate{n} of herring on quay{n} at noon. ").repeat(20);
        if let Err(error) = file.append([(n.to_string(), text)]) {
            assert!(matches!(error, FileError::Io { .. }), "{error}");
            assert_eq!(file.index().len(), before);
            finds_all(file.index());
            println!("\nkept {before}");
            return;
        }
    }
    panic!("the disk was never full");
}

proptest::proptest! {
    #[test]
    fn any_bytes_are_an_index_or_an_error(tail in proptest::collection::vec(proptest::num::u8::ANY, 0..400)) {
        let _ = parse(&tail);
        let mut bytes = MAGIC.to_vec();
        bytes.extend(FORMAT.to_le_bytes());
        bytes.extend([0; 4]);
        bytes.extend(&tail);
        let _ = parse(&bytes);
    }
}
