//! Reads a WARC file record by record.

use std::io::Read;

use memchr::memmem;

use super::fault::{Fault, Place, Problem};
use super::head::{self, Head};
use super::stream::{Stop, Stream};
use super::unpack::{Damage, RECORD};

/// A record's first bytes where they stand inside other bytes.
const INSIDE: &[u8] = b"\nWARC/1.";
/// A record inside other bytes is believed when its first field follows; so much is looked at for that.
const LOOK: usize = 64;

/// Goes through a WARC file, packed or not, in bounded memory: one block of at most the limit, and some buffers.
///
/// [`Reader::next`] gives heads; [`Reader::body`] reads the block of the last one. A block that is not asked for is
/// passed by without being kept.
pub struct Reader<R> {
    stream: Stream<R>,
    limit: usize,
    /// The last head's place and declared length, while its block was not read.
    open: Option<(Place, u64)>,
    /// The next bytes may be no record, and that was told already.
    told: bool,
    /// Bytes given back for another look, which is bounded so that lies can't make reading slow.
    again: u64,
}

impl<R: Read> Reader<R> {
    /// Reads from the beginning of a file. Blocks over `limit` bytes are passed by and told.
    pub fn new(inner: R, limit: usize) -> Self {
        Self::resume(inner, limit, Place::default())
    }

    /// Reads on from `place`, where `inner` has been moved to byte `place.offset` of the file.
    pub fn resume(inner: R, limit: usize, place: Place) -> Self {
        let mut stream = Stream::new(inner, place.offset);
        let mut left = place.skip;
        while left > 0 {
            let ahead = stream.ahead(1).len();
            if ahead == 0 {
                break;
            }
            let taken = usize::try_from(left).map_or(ahead, |left| left.min(ahead));
            stream.consume(taken);
            left -= taken as u64;
        }
        Self { stream, limit, open: None, told: false, again: 0 }
    }

    /// Bytes of the packed file that were read.
    pub fn packed(&self) -> u64 {
        self.stream.packed()
    }

    /// Unpacked bytes that went by.
    pub fn unpacked(&self) -> u64 {
        self.stream.at()
    }

    /// Where reading stands: between records, the place to begin again from.
    pub fn place(&self) -> Place {
        self.stream.place()
    }

    /// The next record's head, or what could not be read before it; `None` at the end of the file.
    #[allow(clippy::should_implement_trait, reason = "between two heads the block is asked for")]
    pub fn next(&mut self) -> Option<Result<Head, Fault>> {
        if let Some((place, declared)) = self.open.take()
            && let Err(problem) = self.pass(declared)
        {
            return Some(Err(self.fault(place, problem)));
        }
        loop {
            self.line_ends();
            let place = self.stream.place();
            if self.stream.ahead(RECORD.len()).is_empty() {
                match self.stream.stop().cloned() {
                    Some(Stop::Damaged(Damage { problem, .. })) => {
                        self.stream.go_on();
                        // The damaged member's record was told, or none had begun in it.
                        if std::mem::replace(&mut self.told, true) {
                            continue;
                        }
                        return Some(Err(Fault { place, problem: Problem::Packing(problem) }));
                    }
                    Some(Stop::Failed(problem)) if !std::mem::replace(&mut self.told, true) => {
                        return Some(Err(Fault { place, problem: Problem::Io(problem) }));
                    }
                    _ => return None,
                }
            }
            if self.stream.ahead(RECORD.len()).starts_with(RECORD) {
                self.told = false;
                return Some(self.head(place));
            }
            let skipped = self.find();
            if skipped > 0 && !std::mem::replace(&mut self.told, true) {
                return Some(Err(Fault { place, problem: Problem::NoRecord { skipped } }));
            }
        }
    }

    /// Reads the block of the last head into `block`.
    ///
    /// # Errors
    /// [`Fault`], and then `block` is empty; the next record can be read all the same.
    pub fn body(&mut self, block: &mut Vec<u8>) -> Result<(), Fault> {
        block.clear();
        let Some((place, declared)) = self.open.take() else { return Ok(()) };
        let read = match usize::try_from(declared).ok().filter(|length| *length <= self.limit) {
            Some(length) => self.read(length, block),
            None => {
                let large = Problem::Large { declared, limit: self.limit };
                self.pass(declared).and(Err(large))
            }
        };
        read.map_err(|problem| {
            block.clear();
            self.fault(place, problem)
        })
    }

    /// A problem at a place; what is left of that record is not told again.
    fn fault(&mut self, place: Place, problem: Problem) -> Fault {
        self.told = !matches!(problem, Problem::Large { .. } | Problem::Short { .. });
        Fault { place, problem }
    }

    /// Takes the line ends between records.
    fn line_ends(&mut self) {
        while let Some(b'\r' | b'\n') = self.stream.ahead(1).first() {
            self.stream.consume(1);
        }
    }

    fn head(&mut self, place: Place) -> Result<Head, Fault> {
        let mut wanted = 1024;
        let length = loop {
            let ahead = self.stream.ahead(wanted);
            let all = ahead.len();
            if let Some(length) = head::length(ahead.get(..all.min(head::LONGEST)).unwrap_or_default()) {
                break Some(length);
            }
            if all < wanted || wanted >= head::LONGEST {
                break None;
            }
            wanted = (all * 2).min(head::LONGEST);
        };
        let Some(length) = length else {
            let problem = self.endless();
            return Err(self.fault(place, problem));
        };
        let parsed = Head::parse(place, self.stream.ahead(length).get(..length).unwrap_or_default());
        self.stream.consume(length);
        match parsed {
            Ok(head) => {
                self.open = Some((place, head.length));
                Ok(head)
            }
            Err(problem) => Err(self.fault(place, Problem::Head(problem))),
        }
    }

    /// Passes a head by that does not end, and says why it does not.
    fn endless(&mut self) -> Problem {
        let all = self.stream.ahead(head::LONGEST).len();
        if all >= head::LONGEST {
            self.stream.consume(RECORD.len());
            return Problem::Head("no empty line ends it");
        }
        // Its own first bytes begin a record too: what is looked for is the next one.
        self.stream.consume(1);
        let next = self.until_record(all - 1);
        self.stream.consume(next);
        let behind = self.stream.ahead(1).is_empty();
        match self.stream.stop() {
            Some(Stop::Damaged(_) | Stop::Failed(_)) if behind => self.ended(0, 0),
            _ => Problem::Head("it is cut short"),
        }
    }

    /// Reads a block of `length` bytes.
    fn read(&mut self, length: usize, block: &mut Vec<u8>) -> Result<(), Problem> {
        let declared = length as u64;
        while block.len() < length {
            let ahead = self.stream.ahead(1).len();
            if ahead == 0 {
                let found = block.len() as u64;
                self.reconsider(block);
                return Err(self.ended(declared, found));
            }
            let taken = self.until_record(ahead.min(length - block.len()));
            if taken == 0 {
                return Err(Problem::Short { declared, found: block.len() as u64 });
            }
            block.extend_from_slice(self.stream.ahead(taken).get(..taken).unwrap_or_default());
            self.stream.consume(taken);
        }
        let end = self.end(declared);
        if matches!(end, Err(Problem::Length { .. })) {
            self.reconsider(block);
        }
        end
    }

    /// Passes a block of `declared` bytes by. A record that begins inside it ends it: nobody looks at such a block.
    fn pass(&mut self, declared: u64) -> Result<(), Problem> {
        let mut left = declared;
        while left > 0 {
            let ahead = self.stream.ahead(4 * LOOK).len();
            if ahead == 0 {
                return Err(self.ended(declared, declared - left));
            }
            let most = usize::try_from(left).map_or(ahead, |left| left.min(ahead));
            let large = declared > self.limit as u64;
            let (taken, found) = match self.until_record(most) {
                0 => (0, true),
                taken if large => self.until_inside(taken),
                taken => (taken, false),
            };
            self.stream.consume(taken);
            left -= taken as u64;
            if found {
                return Err(Problem::Short { declared, found: declared - left });
            }
        }
        self.end(declared)
    }

    /// Why there is nothing more of a block.
    fn ended(&mut self, declared: u64, found: u64) -> Problem {
        match self.stream.stop().cloned() {
            Some(Stop::Damaged(damage)) => {
                self.stream.go_on();
                Problem::Packing(damage.problem)
            }
            Some(Stop::Failed(problem)) => Problem::Io(problem),
            _ => Problem::Cut { declared, found },
        }
    }

    /// So many of the next `most` bytes as stand before a member that begins with a record.
    fn until_record(&mut self, most: usize) -> usize {
        match self.stream.to_member() {
            Some(to) if to < most => {
                let ahead = self.stream.ahead(to + RECORD.len());
                let record = ahead.get(to..).is_some_and(|rest| rest.starts_with(RECORD));
                if record { to } else { most }
            }
            _ => most,
        }
    }

    /// So many of the next `most` bytes as stand before a record, and whether there is one.
    fn until_inside(&mut self, most: usize) -> (usize, bool) {
        let ahead = self.stream.ahead(most);
        match record_inside(ahead.get(..most).unwrap_or(ahead)) {
            Some(at) => (at, true),
            // What may be the beginning of one is looked at again with what follows.
            None if most > LOOK => (most - LOOK, false),
            None => (most, false),
        }
    }

    /// Whether a block of `declared` bytes ends here: before an empty line, another record or member, or the end.
    fn end(&mut self, declared: u64) -> Result<(), Problem> {
        if self.stream.to_member() == Some(0) {
            return Ok(());
        }
        let ahead = self.stream.ahead(LOOK);
        let ends = ahead.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let rest = ahead.get(ends..).unwrap_or_default();
        let next = rest.is_empty() || rest.starts_with(RECORD) || ahead.starts_with(b"\r\n\r\n");
        let all = rest.is_empty();
        let to_member = self.stream.to_member();
        let damaged = matches!(self.stream.stop(), Some(Stop::Damaged(damage)) if damage.inside);
        if all && damaged && to_member.is_none() {
            self.stream.consume(ends);
            return Err(self.ended(declared, declared));
        }
        let next = next || to_member.is_some_and(|to| to <= ends);
        if next { Ok(()) } else { Err(Problem::Length { declared }) }
    }

    /// Gives back what of a wrongly read block belongs to the records behind it.
    fn reconsider(&mut self, block: &[u8]) {
        // Without a whole one, the last bytes may be the beginning of one.
        let at = record_inside(block).unwrap_or(block.len().saturating_sub(LOOK));
        let rest = block.get(at..).unwrap_or_default();
        self.again += rest.len() as u64;
        if self.again <= 4 * self.stream.at() + (1 << 20) {
            self.stream.give_back(rest);
        }
    }

    /// Passes over bytes that are no record, up to what may be one. How many.
    fn find(&mut self) -> u64 {
        let from = self.stream.at();
        loop {
            let ahead = self.stream.ahead(4 * LOOK);
            let all = ahead.len();
            if ahead.starts_with(RECORD) {
                break;
            }
            let taken = match record_inside(ahead) {
                Some(at) => at,
                None if all <= LOOK => all,
                None => all - LOOK,
            };
            let taken = self.until_record(taken);
            if taken == 0 {
                break;
            }
            self.stream.consume(taken);
        }
        self.stream.at() - from
    }
}

/// Where a record begins in other bytes: at the start of a line, with its first field behind its version line.
fn record_inside(bytes: &[u8]) -> Option<usize> {
    memmem::find_iter(bytes, INSIDE).map(|at| at + 1).find(|at| {
        let after = bytes.get(at + INSIDE.len() - 1..).unwrap_or_default();
        let line = match after {
            [digit, b'\r', b'\n', rest @ ..] | [digit, b'\n', rest @ ..] if digit.is_ascii_digit() => rest,
            _ => return false,
        };
        line.starts_with(b"WARC-") || line.starts_with(b"Content-")
    })
}
