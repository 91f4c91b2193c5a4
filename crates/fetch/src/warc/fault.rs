//! What can be wrong with a WARC file, and where.

/// A place in a WARC file from which reading can begin again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash, PartialOrd, Ord)]
pub struct Place {
    /// Byte of the file: where a gzip member or zstd frame begins, or the record itself where the file is not packed.
    pub offset: u64,
    /// Unpacked bytes from there to the record; 0 where every record is packed by itself, as it should be.
    pub skip: u64,
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.skip {
            0 => write!(f, "byte {}", self.offset),
            skip => write!(f, "byte {} + {skip} unpacked", self.offset),
        }
    }
}

/// One record, or stretch of the file, that could not be read. The next record can.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("record at {place}: {problem}")]
pub struct Fault {
    /// Where the record begins.
    pub place: Place,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong with a record.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// Bytes that are no record.
    #[error(
        "no WARC record begins here; {skipped} bytes were passed over, to the next one or the end of the file"
    )]
    NoRecord {
        /// Unpacked bytes that were passed over.
        skipped: u64,
    },
    /// The head does not end, or is no head.
    #[error("its head can't be read: {0}; it was left out")]
    Head(&'static str),
    /// A wrong Content-Length.
    #[error("it says that it has {declared} bytes, and does not end there; it was left out")]
    Length {
        /// What the record says.
        declared: u64,
    },
    /// The next record begins before this one ends.
    #[error("it says that it has {declared} bytes, and has {found}; it was left out")]
    Short {
        /// What the record says.
        declared: u64,
        /// What is there.
        found: u64,
    },
    /// The file ends inside.
    #[error(
        "the file ends after {found} of its {declared} bytes; fetch the rest of the file if there is one"
    )]
    Cut {
        /// What the record says.
        declared: u64,
        /// What is there.
        found: u64,
    },
    /// More than is taken into memory.
    #[error("it says that it has {declared} bytes; over {limit} it is passed by")]
    Large {
        /// What the record says.
        declared: u64,
        /// The bound.
        limit: usize,
    },
    /// The gzip member or zstd frame is damaged.
    #[error("damaged: {0}; it was left out")]
    Packing(String),
    /// The disk or the pipe failed; nothing after this can be read.
    #[error("the file can't be read on: {0}")]
    Io(String),
}
