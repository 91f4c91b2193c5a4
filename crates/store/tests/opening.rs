//! Opening a store: at once from several programs, for its owner only, and where it can't be.

#![allow(clippy::unwrap_used, reason = "tests may stop at the first surprise")]

use std::path::Path;

use store::{Options, Store};

/// The database holds password hashes and how to reach readers: it is nobody's but the owner's, whatever the folder is.
#[cfg(unix)]
#[tokio::test]
async fn only_the_owner_may_look_in() {
    use std::os::unix::fs::PermissionsExt;
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("made/by/the/store");
    Store::open(&Options { data: folder.clone(), database: None }).await.unwrap();
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&folder), mode(&folder.join("standfirst.db"))), (0o700, 0o600));
}

/// Several programs start at once on a folder where nothing is yet: one makes the tables, all find them.
#[test]
fn opening_at_once_makes_one_store() {
    let folder = tempfile::tempdir().unwrap();
    let open = || {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let options = Options { data: folder.path().join("new"), database: None };
        runtime.block_on(async { Store::open(&options).await.unwrap().node_key().await.unwrap() })
    };
    let keys: Vec<[u8; 32]> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..8).map(|_| scope.spawn(open)).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert!(keys.iter().all(|key| *key == keys[0]));
}

#[tokio::test]
async fn a_place_that_cannot_be_used_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, b"").unwrap();
    let broken = folder.path().join("broken");
    std::fs::create_dir(&broken).unwrap();
    std::fs::write(broken.join("standfirst.db"), b"this is no database, it is a letter to the editor")
        .unwrap();
    let cases = [
        (file.clone(), None, "cannot create"),
        (file.join("below"), None, "cannot create the data folder"),
        (broken, None, "file is not a database"),
        (folder.path().to_owned(), Some("mysql://somewhere"), "postgres://user@host"),
        (folder.path().to_owned(), Some("postgres://nobody:secret@127.0.0.1:1/none"), "database"),
    ];
    for (data, database, expected) in cases {
        let database = database.map(str::to_owned);
        let error = Store::open(&Options { data, database }).await.unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
        assert!(!error.contains("secret"), "{error}");
    }
}
