//! The file's own bytes, buffered, with how many went by.

use std::io::{self, Read};

const ROOM: usize = 256 * 1024;

/// A reader one can look ahead in.
pub(super) struct Raw<R> {
    inner: R,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
    /// Offset in the file of `buffer[start]`.
    offset: u64,
}

impl<R: Read> Raw<R> {
    pub(super) fn new(inner: R, offset: u64) -> Self {
        Self { inner, buffer: vec![0; ROOM], start: 0, end: 0, offset }
    }

    pub(super) fn offset(&self) -> u64 {
        self.offset
    }

    /// What is buffered: at least `least` bytes (up to 256 KiB), fewer only where the file ends.
    pub(super) fn ahead(&mut self, least: usize) -> io::Result<&[u8]> {
        while self.end - self.start < least.min(ROOM) {
            if self.end == self.buffer.len() {
                self.buffer.copy_within(self.start..self.end, 0);
                (self.start, self.end) = (0, self.end - self.start);
            }
            let free = self.buffer.get_mut(self.end..).unwrap_or_default();
            match self.inner.read(free) {
                Ok(0) => break,
                Ok(read) => self.end += read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(self.buffer.get(self.start..self.end).unwrap_or_default())
    }

    pub(super) fn consume(&mut self, bytes: usize) {
        let bytes = bytes.min(self.end - self.start);
        self.start += bytes;
        self.offset += bytes as u64;
        if self.start == self.end {
            (self.start, self.end) = (0, 0);
        }
    }
}

impl<R: Read> Read for Raw<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let ahead = self.ahead(1)?;
        let taken = ahead.len().min(into.len());
        for (to, from) in into.iter_mut().zip(ahead) {
            *to = *from;
        }
        self.consume(taken);
        Ok(taken)
    }
}
