//! The unpacked file as one stream of bytes, with where in it members begin and where something is damaged.

use std::collections::VecDeque;
use std::io::Read;

use super::fault::Place;
use super::unpack::{Damage, Step, Unpack};

/// Read at a time.
const ROOM: usize = 128 * 1024;

/// Why there is nothing more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Stop {
    End,
    /// Reading can go on behind it: [`Stream::go_on`].
    Damaged(Damage),
    Failed(String),
}

/// See the file's head.
pub(super) struct Stream<R> {
    unpack: Unpack<R>,
    buffer: Vec<u8>,
    start: usize,
    /// Unpacked bytes before `buffer[start]`.
    at: u64,
    /// The member that `at` is in: unpacked bytes before it, and its place in the file.
    member: (u64, u64),
    /// Members that begin later, in the buffer.
    later: VecDeque<(u64, u64)>,
    /// What stands behind the buffer, if something was met.
    stop: Option<Stop>,
    plain: bool,
}

impl<R: Read> Stream<R> {
    pub(super) fn new(inner: R, offset: u64) -> Self {
        let mut unpack = Unpack::new(inner, offset);
        let mut buffer = Vec::with_capacity(ROOM);
        let stop = match unpack.step(&mut buffer) {
            Step::Member(_) | Step::Data => None,
            Step::End => Some(Stop::End),
            Step::Damaged(damage) => Some(Stop::Damaged(damage)),
            Step::Failed(error) => Some(Stop::Failed(error.to_string())),
        };
        let (member, later, plain) = ((0, offset), VecDeque::new(), unpack.is_plain());
        Self { unpack, buffer, start: 0, at: 0, member, later, stop, plain }
    }

    /// Unpacked bytes that went by.
    pub(super) fn at(&self) -> u64 {
        self.at
    }

    /// Where the next byte is.
    pub(super) fn place(&self) -> Place {
        let (before, offset) = match self.later.front() {
            Some(next) if next.0 == self.at => *next,
            _ => self.member,
        };
        let skip = self.at - before;
        if self.plain { Place { offset: offset + skip, skip: 0 } } else { Place { offset, skip } }
    }

    /// Where the packed file was read to.
    pub(super) fn packed(&self) -> u64 {
        self.unpack.offset()
    }

    /// What is buffered: at least `least` bytes, fewer only before a [`Stop`].
    pub(super) fn ahead(&mut self, least: usize) -> &[u8] {
        while self.buffer.len() - self.start < least && self.stop.is_none() {
            if self.start >= ROOM || self.start == self.buffer.len() {
                self.buffer.drain(..self.start);
                self.start = 0;
            }
            if self.buffer.capacity() == self.buffer.len() {
                self.buffer.reserve(ROOM);
            }
            let end = self.at + (self.buffer.len() - self.start) as u64;
            match self.unpack.step(&mut self.buffer) {
                Step::Data => {}
                Step::Member(offset) => self.later_member(end, offset),
                Step::End => self.stop = Some(Stop::End),
                Step::Damaged(damage) => self.stop = Some(Stop::Damaged(damage)),
                Step::Failed(error) => self.stop = Some(Stop::Failed(error.to_string())),
            }
        }
        self.buffer.get(self.start..).unwrap_or_default()
    }

    /// Of members with nothing in them only the last is remembered.
    fn later_member(&mut self, at: u64, offset: u64) {
        match self.later.back_mut().filter(|last| last.0 == at) {
            Some(last) => last.1 = offset,
            None => self.later.push_back((at, offset)),
        }
    }

    pub(super) fn consume(&mut self, bytes: usize) {
        let bytes = bytes.min(self.buffer.len() - self.start);
        self.start += bytes;
        self.at += bytes as u64;
        while let Some(next) = self.later.front().filter(|next| next.0 < self.at) {
            self.member = *next;
            self.later.pop_front();
        }
    }

    /// How many bytes from here the next member begins, as far as it is buffered.
    pub(super) fn to_member(&self) -> Option<usize> {
        let next = self.later.front()?.0;
        usize::try_from(next.checked_sub(self.at)?).ok()
    }

    /// What stands behind the bytes that [`Stream::ahead`] gives.
    pub(super) fn stop(&self) -> Option<&Stop> {
        self.stop.as_ref()
    }

    /// Goes on behind damage; for the end and for failure this changes nothing.
    pub(super) fn go_on(&mut self) {
        if matches!(self.stop, Some(Stop::Damaged(_))) {
            self.stop = None;
        }
    }

    /// Gives bytes back that were consumed last, as far as no member began in them.
    pub(super) fn give_back(&mut self, bytes: &[u8]) {
        let before = self.at.checked_sub(bytes.len() as u64).filter(|before| self.member.0 <= *before);
        let Some(before) = before else { return };
        self.buffer.splice(..self.start, bytes.iter().copied());
        self.start = 0;
        self.at = before;
    }
}
