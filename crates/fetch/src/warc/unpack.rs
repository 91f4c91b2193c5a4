//! A file's bytes unpacked: as they are, gzip a member at a time, zstd a frame at a time.
//!
//! Which it is, its first bytes tell, and not its name. After damage the next member is looked for by its first bytes,
//! and believed only if a WARC record begins in it.

use std::io::{self, Read};

use flate2::{Decompress, FlushDecompress, Status};
use ruzstd::decoding::{BlockDecodingStrategy, Dictionary, FrameDecoder};

use super::raw::Raw;

const GZIP: [u8; 3] = [0x1f, 0x8b, 0x08];
const ZSTD: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];
/// Skippable zstd frames: 0x184D2A50 to 0x184D2A5F; in the last but two is the dictionary of the file's other frames.
const SKIPPABLE: [u8; 3] = [0x2a, 0x4d, 0x18];
const DICTIONARY: u8 = 0x5d;
/// Largest dictionary taken; the usual ones are 100 KB.
const MOST_DICTIONARY: usize = 16 << 20;
/// Largest window of a zstd frame, which is memory: what `zstd` itself takes when not told otherwise.
const MOST_WINDOW: u64 = 128 << 20;
/// What a record begins with.
pub(super) const RECORD: &[u8] = b"WARC/";

/// What came of reading on.
pub(super) enum Step {
    /// Some bytes were added.
    Data,
    /// The next bytes belong to a new member or frame, which begins at this byte of the file.
    Member(u64),
    /// The file ends.
    End,
    /// What is wrong; the next step goes on behind it.
    Damaged(Damage),
    /// The file can't be read.
    Failed(io::Error),
}

/// Damage to the packing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Damage {
    /// What is wrong.
    pub(super) problem: String,
    /// Whether it is inside a member or frame, so that what was unpacked of that can't be trusted.
    pub(super) inside: bool,
}

enum State {
    /// Nothing was read yet.
    Begin,
    Plain,
    /// Between members or frames.
    Between,
    Gzip(Box<Decompress>),
    Zstd,
    /// Behind damage: looking for the next member or frame.
    Lost,
}

/// See the file's head.
pub(super) struct Unpack<R> {
    raw: Raw<R>,
    state: State,
    zstd: Box<FrameDecoder>,
    /// Unpacked while looking ahead, and not given yet.
    found: Vec<u8>,
}

impl<R: Read> Unpack<R> {
    /// Unpacks `inner`, whose first byte is byte `offset` of the file.
    pub(super) fn new(inner: R, offset: u64) -> Self {
        let mut zstd = Box::new(FrameDecoder::new());
        zstd.set_max_window_size(MOST_WINDOW);
        Self { raw: Raw::new(inner, offset), state: State::Begin, zstd, found: Vec::new() }
    }

    /// Whether the file is not packed.
    pub(super) fn is_plain(&self) -> bool {
        matches!(self.state, State::Plain)
    }

    /// Where in the packed file reading stands.
    pub(super) fn offset(&self) -> u64 {
        self.raw.offset()
    }

    /// Adds more of the unpacked bytes to `into`, within its spare capacity, which must not be nothing.
    pub(super) fn step(&mut self, into: &mut Vec<u8>) -> Step {
        if !self.found.is_empty() {
            into.append(&mut self.found);
            return Step::Data;
        }
        self.try_step(into).unwrap_or_else(Step::Failed)
    }

    fn try_step(&mut self, into: &mut Vec<u8>) -> io::Result<Step> {
        match &mut self.state {
            State::Begin => self.begin(),
            State::Plain => {
                let ahead = self.raw.ahead(1)?;
                let taken = ahead.len().min(into.capacity() - into.len());
                into.extend_from_slice(ahead.get(..taken).unwrap_or_default());
                self.raw.consume(taken);
                Ok(if taken == 0 { Step::End } else { Step::Data })
            }
            State::Between => self.member(),
            State::Gzip(_) => self.inflate(into),
            State::Zstd => self.frame(into),
            State::Lost => self.find(),
        }
    }

    fn begin(&mut self) -> io::Result<Step> {
        let first = self.raw.ahead(4)?;
        let packed = first.starts_with(&GZIP) || first.starts_with(&ZSTD) || skippable(first).is_some();
        self.state = if packed { State::Between } else { State::Plain };
        if packed { self.member() } else { Ok(Step::Member(self.raw.offset())) }
    }

    /// Begins the member or frame that stands next.
    fn member(&mut self) -> io::Result<Step> {
        loop {
            let offset = self.raw.offset();
            let first = self.raw.ahead(8)?;
            if first.is_empty() {
                return Ok(Step::End);
            }
            if first.starts_with(&GZIP) {
                self.state = State::Gzip(Box::new(Decompress::new_gzip(15)));
                return Ok(Step::Member(offset));
            }
            if first.starts_with(&ZSTD) {
                return Ok(match self.zstd.reset(&mut self.raw) {
                    Ok(()) => {
                        self.state = State::Zstd;
                        Step::Member(offset)
                    }
                    Err(error) => self.lost(format!("the zstd frame can't be read ({error})")),
                });
            }
            match skippable(first) {
                Some((kind, length)) => {
                    if let Err(problem) = self.skippable(kind, length)? {
                        return Ok(self.lost(problem));
                    }
                }
                None => return Ok(self.lost("neither a gzip member nor a zstd frame begins here".into())),
            }
        }
    }

    fn lost(&mut self, problem: String) -> Step {
        let inside = matches!(self.state, State::Gzip(_) | State::Zstd);
        self.state = State::Lost;
        Step::Damaged(Damage { problem, inside })
    }

    /// Damage behind which the next member may stand at once.
    fn damaged(&mut self, problem: &str) -> Step {
        self.state = State::Between;
        Step::Damaged(Damage { problem: problem.to_owned(), inside: true })
    }

    fn inflate(&mut self, into: &mut Vec<u8>) -> io::Result<Step> {
        let State::Gzip(inflate) = &mut self.state else { return Ok(Step::End) };
        let ahead = self.raw.ahead(1)?;
        let (packed, before) = (ahead.len(), (inflate.total_in(), into.len()));
        let result = inflate.decompress_vec(ahead, into, FlushDecompress::None);
        let taken = usize::try_from(inflate.total_in() - before.0).unwrap_or(packed);
        self.raw.consume(taken);
        let added = into.len() > before.1;
        match result {
            Ok(Status::StreamEnd) => {
                self.state = State::Between;
                if added { Ok(Step::Data) } else { self.member() }
            }
            Ok(_) if added || taken > 0 => Ok(Step::Data),
            Ok(_) if packed == 0 => Ok(self.damaged("the file ends inside a gzip member")),
            Ok(_) => Ok(self.lost("the gzip member does not go on".into())),
            Err(error) => Ok(self.lost(match error.message() {
                Some(message) => format!("the gzip member can't be unpacked ({message})"),
                None => "the gzip member can't be unpacked".into(),
            })),
        }
    }

    fn frame(&mut self, into: &mut Vec<u8>) -> io::Result<Step> {
        while self.zstd.can_collect() == 0 {
            if self.zstd.is_finished() {
                self.state = State::Between;
                let sums = (self.zstd.get_checksum_from_data(), self.zstd.get_calculated_checksum());
                return match sums {
                    (Some(told), Some(is)) if told != is => {
                        Ok(self.damaged("the zstd frame's checksum does not fit"))
                    }
                    _ => self.member(),
                };
            }
            let decoded = self.zstd.decode_blocks(&mut self.raw, BlockDecodingStrategy::UptoBlocks(1));
            if let Err(error) = decoded {
                if self.raw.ahead(1)?.is_empty() {
                    return Ok(self.damaged("the file ends inside a zstd frame"));
                }
                return Ok(self.lost(format!("the zstd frame can't be unpacked ({error})")));
            }
        }
        let (start, room) = (into.len(), into.capacity() - into.len());
        into.resize(start + self.zstd.can_collect().min(room), 0);
        let read = self.zstd.read(into.get_mut(start..).unwrap_or_default())?;
        into.truncate(start + read);
        Ok(Step::Data)
    }

    /// Passes over a skippable frame, or takes the dictionary from it. The inner error is damage.
    fn skippable(&mut self, kind: u8, length: u32) -> io::Result<Result<(), String>> {
        self.raw.consume(8);
        let mut rest = Read::take(&mut self.raw, u64::from(length));
        if kind != DICTIONARY || length as usize > MOST_DICTIONARY {
            io::copy(&mut rest, &mut io::sink())?;
            return Ok(Ok(()));
        }
        let mut bytes = Vec::new();
        rest.read_to_end(&mut bytes)?;
        if bytes.starts_with(&ZSTD) {
            let mut unpacked = Vec::new();
            let decoder = ruzstd::decoding::StreamingDecoder::new(bytes.as_slice());
            let read = decoder.map_err(|error| error.to_string()).and_then(|decoder| {
                let limited = decoder.take(MOST_DICTIONARY as u64).read_to_end(&mut unpacked);
                limited.map_err(|error| error.to_string())
            });
            if let Err(error) = read {
                return Ok(Err(format!("the file's zstd dictionary can't be unpacked ({error})")));
            }
            bytes = unpacked;
        }
        let added = Dictionary::decode_dict(&bytes)
            .map_err(|error| error.to_string())
            .and_then(|dictionary| self.zstd.add_dict(dictionary).map_err(|error| error.to_string()));
        Ok(added.map_err(|error| format!("the file's zstd dictionary can't be read ({error})")))
    }

    /// Looks for the next member or frame in which a record begins.
    fn find(&mut self) -> io::Result<Step> {
        loop {
            let ahead = self.raw.ahead(4)?;
            if ahead.len() < 4 {
                self.raw.consume(4);
                self.state = State::Between;
                return Ok(Step::End);
            }
            let magic = |at: &usize| {
                let rest = ahead.get(*at..).unwrap_or_default();
                // Gzip: of the flags' eight bits three are never set.
                rest.starts_with(&ZSTD)
                    || (rest.starts_with(&GZIP) && rest.get(3).is_some_and(|flags| flags & 0xe0 == 0))
            };
            let found = memchr::memchr2_iter(GZIP[0], ZSTD[0], ahead).find(magic);
            let Some(at) = found else {
                let searched = ahead.len() - 3;
                self.raw.consume(searched);
                continue;
            };
            self.raw.consume(at);
            if let Some(member) = self.believe()? {
                return Ok(member);
            }
        }
    }

    /// Begins the member that seems to stand next, and stays in it where a record begins in it.
    fn believe(&mut self) -> io::Result<Option<Step>> {
        let offset = self.raw.offset();
        if matches!(self.member()?, Step::Member(_)) {
            let mut first = Vec::with_capacity(RECORD.len());
            while first.len() < RECORD.len() {
                match self.try_step(&mut first)? {
                    Step::Data => {}
                    _ => break,
                }
            }
            if first == RECORD {
                self.found = first;
                return Ok(Some(Step::Member(offset)));
            }
        }
        if self.raw.offset() == offset {
            self.raw.consume(1);
        }
        self.state = State::Lost;
        Ok(None)
    }
}

/// The kind and length of the skippable zstd frame that begins here.
fn skippable(first: &[u8]) -> Option<(u8, u32)> {
    let [kind @ 0x50..=0x5f, a, b, c, length @ ..] = first else { return None };
    let length = length.first_chunk::<4>()?;
    ([*a, *b, *c] == SKIPPABLE).then(|| (*kind, u32::from_le_bytes(*length)))
}
