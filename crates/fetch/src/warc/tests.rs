//! Files whole and damaged, as they are met.

use std::io::{self, Read, Write};

use proptest::prelude::*;

use super::*;

const LIMIT: usize = 1 << 20;

fn record(url: &str, length: Option<u64>, block: &str) -> String {
    let length = length.unwrap_or(block.len() as u64);
    format!(
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nContent-Length: {length}\r\n\r\n{block}\r\n\r\n"
    )
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    packed.write_all(bytes).unwrap();
    packed.finish().unwrap()
}

fn zstd(bytes: &[u8]) -> Vec<u8> {
    ruzstd::encoding::compress_to_vec(bytes, ruzstd::encoding::CompressionLevel::Fastest)
}

/// What reading gives: the block of each record, or its fault.
fn read(bytes: &[u8]) -> Vec<Result<String, String>> {
    let mut reader = Reader::new(bytes, LIMIT);
    let (mut all, mut block) = (Vec::new(), Vec::new());
    while let Some(head) = reader.next() {
        let read = head.and_then(|_| reader.body(&mut block));
        all.push(
            read.map(|()| String::from_utf8_lossy(&block).into_owned()).map_err(|fault| fault.to_string()),
        );
        assert!(all.len() < 1000, "reading goes on for ever");
    }
    all
}

/// The beginnings alone.
fn shown(got: &[Result<String, String>]) -> String {
    got.iter().map(|read| format!("{:.90}\n", format!("{read:?}"))).collect()
}

/// Checks what reading `bytes` gives: a block, or words of a fault after "!".
#[track_caller]
fn check(bytes: &[u8], expected: &[&str]) {
    let got = read(bytes);
    let fits = |(got, expected): (&Result<String, String>, &&str)| match (got, expected.strip_prefix('!')) {
        (Err(fault), Some(words)) => fault.contains(words),
        (Ok(block), None) => block == expected,
        _ => false,
    };
    assert!(
        got.len() == expected.len() && got.iter().zip(expected).all(fits),
        "{got:#?}\nis not {expected:#?}"
    );
}

#[test]
fn whole_files_packed_or_not() {
    let records = ["one", "two", "", "four"].map(|block| record("http://a.example/", None, block));
    let expected = ["one", "two", "", "four"];
    let all = records.concat();
    check(all.as_bytes(), &expected);
    check(all.replace("\r\n", "\n").as_bytes(), &expected);
    for pack in [gzip, zstd] {
        check(&records.iter().flat_map(|record| pack(record.as_bytes())).collect::<Vec<_>>(), &expected);
        check(&pack(all.as_bytes()), &expected);
        // Packed in blocks that are no records.
        let blocks: Vec<u8> = all.as_bytes().chunks(50).flat_map(pack).collect();
        check(&blocks, &expected);
    }
    check(b"", &[]);
    check(b"\r\n\r\n", &[]);
}

#[test]
fn wrong_lengths_cost_one_record() {
    let (one, two) = (record("http://a.example/", None, "one"), record("http://a.example/", None, "two"));
    let lying = |length| record("http://a.example/", Some(length), "a long enough block");
    for (length, packed, plain) in [
        (5, "!does not end there", "!does not end there"),
        (25, "!has 25 bytes, and has 23", "!does not end there"),
        (500, "!has 500 bytes, and has 23", "!500 of its"),
        (2 << 30, "!has 2147483648 bytes, and has 23", "!has 2147483648 bytes, and has"),
    ] {
        let file = [one.clone(), lying(length), two.clone()];
        let members: Vec<u8> = file.iter().flat_map(|record| gzip(record.as_bytes())).collect();
        check(&members, &["one", packed, "two"]);
        let plain = plain.replace("500 of its", "the file ends after");
        check(file.concat().as_bytes(), &["one", &plain, "two"]);
        check(&gzip(file.concat().as_bytes()), &["one", &plain, "two"]);
    }
}

#[test]
fn damage_costs_the_record_it_is_in() {
    let blocks = ["one ".repeat(300), "two ".repeat(300), "three ".repeat(300)];
    for pack in [gzip, zstd] {
        let members: Vec<Vec<u8>> =
            blocks.iter().map(|block| pack(record("http://a.example/", None, block).as_bytes())).collect();
        let second = members[0].len()..members[0].len() + members[1].len();
        for at in second.clone().skip(second.len() / 2) {
            let mut bytes = members.concat();
            bytes[at] ^= 0x55;
            let got = read(&bytes);
            assert!(
                got.first().is_some_and(|first| first.as_ref() == Ok(&blocks[0])),
                "{at}: {}",
                shown(&got)
            );
            assert!(got.last().is_some_and(|last| last.as_ref() == Ok(&blocks[2])), "{at}: {}", shown(&got));
            assert!((2..=3).contains(&got.len()), "{at}: {}", shown(&got));
        }
        let cut = &members.concat()[..second.end - 20];
        check(cut, &[&blocks[0], "!the file ends inside a"]);
        let holed = [&members[0][..], b"garbage between members", &members[2]].concat();
        check(&holed, &[&blocks[0], "!neither a gzip member nor a zstd frame", &blocks[2]]);
    }
}

#[test]
fn what_is_no_record_is_told_once_and_passed_over() {
    let one = record("http://a.example/", None, "one");
    check(
        format!("garbage\r\n\r\n{one}garbage WARC/ again\r\n{one}").as_bytes(),
        &["!11 bytes were passed over", "one", "!no WARC record begins here", "one"],
    );
    check(b"just some text\n", &["!no WARC record"]);
    let headless = one.replace("Content-Length", "Content-Size");
    check(format!("{headless}{one}").as_bytes(), &["!no Content-Length", "one"]);
    let unnumbered = one.replace("Length: 3", "Length: -3");
    check(format!("{unnumbered}{one}").as_bytes(), &["!is no number", "one"]);
    check(b"WARC/1.0\r\nWARC-Type: resp", &["!its head can't be read: it is cut short"]);
    let endless = format!("WARC/1.0\r\nX: {}\r\n\r\n{one}", "x".repeat(100_000));
    check(endless.as_bytes(), &["!no empty line ends it", "one"]);
    check(&one.as_bytes()[..one.len() - 6], &["!the file ends after 1 of its 3 bytes"]);
}

/// Gives a head, then so many bytes of nothing, and then a record: what no test could hold in memory.
fn large(bytes: u64, declared: u64) -> impl Read {
    let head = record("http://a.example/", Some(declared), "").trim_end().to_owned() + "\r\n\r\n";
    let after = "\r\n\r\n".to_owned() + &record("http://a.example/", None, "after");
    io::Cursor::new(head).chain(io::repeat(b'x').take(bytes)).chain(io::Cursor::new(after))
}

#[test]
fn a_record_of_two_gigabytes_is_passed_by_and_not_kept() {
    let gigabytes = 2 << 30;
    for (there, declared, fault) in [
        (gigabytes, gigabytes, "over 1048576 it is passed by"),
        (3 << 20, gigabytes, "2147483648 bytes, and has"),
    ] {
        let mut reader = Reader::new(large(there, declared), LIMIT);
        let mut block = Vec::new();
        reader.next().unwrap().unwrap();
        let problem = reader.body(&mut block).unwrap_err().to_string();
        assert!(problem.contains(fault), "{problem}");
        assert!(block.capacity() <= LIMIT);
        reader.next().unwrap().unwrap();
        reader.body(&mut block).unwrap();
        assert_eq!(block, b"after");
        assert!(reader.next().is_none());
    }
}

#[test]
fn reading_goes_on_from_any_place() {
    let records: Vec<String> =
        (0..40).map(|n| record("http://a.example/", None, &format!("block {n}"))).collect();
    let members: Vec<u8> = records.iter().flat_map(|record| gzip(record.as_bytes())).collect();
    for file in [records.concat().into_bytes(), gzip(records.concat().as_bytes()), members] {
        let mut reader = Reader::new(file.as_slice(), LIMIT);
        let mut block = Vec::new();
        let mut places = Vec::new();
        while let Some(head) = reader.next() {
            places.push(head.unwrap().place);
        }
        assert_eq!(places.len(), 40);
        for (n, place) in places.into_iter().enumerate() {
            let rest = &file[usize::try_from(place.offset).unwrap()..];
            let mut reader = Reader::resume(rest, LIMIT, place);
            assert_eq!(reader.next().unwrap().unwrap().place, place);
            reader.body(&mut block).unwrap();
            assert_eq!(String::from_utf8_lossy(&block), format!("block {n}"));
        }
    }
}

#[test]
fn pages_are_taken_out_of_their_transfer() {
    let gzipped = gzip(b"<p>Packed</p>");
    let chunked = b"5\r\n<p>In\r\n8;x=y\r\n chunks.\r\n0\r\n\r\n";
    let cases: [(&str, &[u8], &str); 6] = [
        ("", b"<p>Plain</p>", "<p>Plain</p>"),
        ("Transfer-Encoding: chunked\r\n", chunked, "<p>In chunks."),
        ("Transfer-Encoding: chunked\r\n", b"<p>Not in chunks</p>", "<p>Not in chunks</p>"),
        ("Content-Encoding: gzip\r\n", &gzipped, "<p>Packed</p>"),
        ("Content-Encoding: gzip\r\n", b"<p>Not packed</p>", "<p>Not packed</p>"),
        ("Content-Encoding: br\r\n", b"\x0b\x02\x80<p>Hi\x03", "<p>Hi"),
    ];
    for (header, body, expected) in cases {
        let block =
            [b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n", header.as_bytes(), b"\r\n", body].concat();
        let file = record("http://a.example/x", None, "");
        let head = Reader::new(file.as_bytes(), LIMIT).next().unwrap().unwrap();
        let page = page(&head, &block, LIMIT).unwrap();
        assert_eq!(String::from_utf8_lossy(&page.body), expected, "{header}");
        assert!(page.is_html() && page.url == "http://a.example/x");
    }
}

#[test]
fn a_bomb_in_a_body_stops_at_the_limit() {
    let head = record("http://a.example/x", None, "");
    let head = Reader::new(head.as_bytes(), LIMIT).next().unwrap().unwrap();
    let bomb = gzip(&vec![b'x'; 8 << 20]);
    let block = [b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n".as_slice(), &bomb].concat();
    assert_eq!(page(&head, &block, 1000).unwrap().body.len(), 1000);
}

proptest! {
    #[test]
    fn what_is_written_is_read(
        url in "https?://[a-z]{1,9}\\.example/[ -~]{0,20}",
        status in 100_u16..600,
        headers in prop::collection::vec(("[a-z-]{1,12}", "[!-~]{1,20}"), 0..5),
        body in prop::collection::vec(any::<u8>(), 0..3000),
    ) {
        let capture = Capture {
            id: "0193", metadata_id: "0194", url: &url, date: "2026-11-23T04:30:00Z", status,
            headers: &headers, body: &body, metadata: &[("note", "found by hand")],
        };
        let mut file = Vec::new();
        write(&mut file, &capture).unwrap();
        let mut reader = Reader::new(file.as_slice(), LIMIT);
        let mut block = Vec::new();
        let head = reader.next().unwrap().unwrap();
        reader.body(&mut block).unwrap();
        let read = page(&head, &block, LIMIT).unwrap();
        prop_assert_eq!(read.url, url.trim());
        prop_assert_eq!((read.status, read.date), (status, Some("2026-11-23T04:30:00Z")));
        prop_assert_eq!(&*read.body, &body);
        for header in &headers {
            prop_assert!(read.headers.contains(header) || read.headers.iter().any(|(name, _)| name.starts_with("x-original-")));
        }
        let metadata = reader.next().unwrap().unwrap();
        prop_assert_eq!(metadata.kind(), "metadata");
        reader.body(&mut block).unwrap();
        prop_assert_eq!(&block, b"note: found by hand\r\n");
        prop_assert!(reader.next().is_none());
    }

    #[test]
    fn any_bytes_are_read_to_their_end(
        pieces in prop::collection::vec(prop_oneof![
            prop::collection::vec(any::<u8>(), 0..40),
            Just(record("http://a.example/", None, "block").into_bytes()),
            Just(record("http://a.example/", Some(70), "block").into_bytes()),
            Just(gzip(record("http://a.example/", None, "block").as_bytes())),
            Just(zstd(record("http://a.example/", None, "block").as_bytes())),
            Just(b"\x1f\x8b\x08\x00".to_vec()),
            Just(b"WARC/1.0\r\n".to_vec()),
        ], 0..12),
    ) {
        read(&pieces.concat());
    }
}
