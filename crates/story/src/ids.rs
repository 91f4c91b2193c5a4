//! Names of things. All are made outside (uuid v7, or a hash) and only carried here.

macro_rules! id {
    ($(#[$doc:meta] $name:ident),* $(,)?) => {$(
        #[$doc]
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub String);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }
    )*};
}

id! {
    /// An item: one story through all its versions.
    ItemId,
    /// A person with a sign-in.
    AccountId,
    /// An organisation that republishes.
    PartnerId,
    /// A found republication.
    CopyId,
    /// A document, page, transcript or interview a claim rests on.
    SourceId,
    /// A claim of a story, the same as long as its words stay the same.
    ClaimId,
    /// A reader's report of an error.
    ReportId,
    /// One version to one destination.
    DeliveryId,
    /// SHA-256 of stored bytes, in lower-case hex.
    BlobHash,
}

/// Milliseconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Millis(pub i64);

/// Who did something.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Who {
    /// Somebody signed in.
    Account(AccountId),
    /// A partner, through its own page or endpoint.
    Partner(PartnerId),
    /// A reader, not signed in.
    Reader,
    /// Standfirst itself: deliveries, captures.
    System,
}
