//! Notices: what became of copies, told to the editor who answers for their story. A view of the log; how far somebody
//! has seen them stands beside it.

use sqlx::FromRow;
use story::copy::{Copy, CopyEvent};
use story::event::Recorded;
use story::ids::{AccountId, CopyId, ItemId, Millis, PartnerId};

use super::words::{Words, value, word};
use crate::engine::{Tx, clean, on, signed};
use crate::{Store, StoreError};

/// Unseen notices are counted up to here.
const MOST_COUNTED: i64 = 1_000;

/// What became of a copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NoticeKind {
    /// Its page is gone.
    Vanished,
    /// Its page is there again.
    Back,
    /// It shows something else.
    Changed,
}

const KINDS: &Words<NoticeKind> =
    &[(NoticeKind::Vanished, "vanished"), (NoticeKind::Back, "back"), (NoticeKind::Changed, "changed")];

/// One event of a copy, to be told once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeRow {
    /// The event's place in the log.
    pub sequence: u64,
    /// The copy.
    pub copy: CopyId,
    /// Its address.
    pub url: String,
    /// Whose site it is on, where known.
    pub partner: Option<PartnerId>,
    /// Of which story.
    pub item: ItemId,
    /// When it was seen.
    pub at: Millis,
    /// What it was.
    pub kind: NoticeKind,
    /// In words.
    pub what: String,
}

/// Whose notices are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose<'a> {
    /// Those of stories whose newest version this editor released, and of stories nobody answers for any more: who
    /// released them has no account now, or is no editor.
    Of(&'a AccountId),
    /// Of all stories.
    All,
}

impl Whose<'_> {
    /// The account, and whether all are asked for.
    fn bound(self) -> (String, bool) {
        match self {
            Self::Of(account) => (clean(&account.0), false),
            Self::All => (String::new(), true),
        }
    }
}

/// Notices with their copies.
macro_rules! told {
    () => {
        " FROM notices JOIN copies ON copies.id = notices.copy"
    };
}

/// Those that account `$1` is told of. Their stories are looked for first, which are few, so that an editor who answers
/// for none waits for nobody's notices.
macro_rules! mine {
    () => {
        " notices.item IN (SELECT items.id FROM items LEFT JOIN accounts ON accounts.id = items.released_by
            WHERE items.released_by = $1 OR accounts.id IS NULL OR NOT accounts.may_sign_in
                OR accounts.roles NOT LIKE '%\"editor\"%')"
    };
}

/// Up to which event account `$1` has seen them: what happened before it was opened is not new to it.
macro_rules! seen {
    () => {
        "COALESCE((SELECT through FROM notices_seen WHERE account = $1),
            (SELECT MAX(old.sequence) FROM notices AS old JOIN accounts AS own ON own.id = $1 WHERE old.at < own.opened), 0)"
    };
}

#[derive(FromRow)]
struct Sql {
    sequence: i64,
    copy: String,
    url: String,
    partner: Option<String>,
    item: String,
    at: i64,
    kind: String,
    what: String,
}

impl Sql {
    fn row(self) -> Result<NoticeRow, StoreError> {
        Ok(NoticeRow {
            sequence: self.sequence.unsigned_abs(),
            copy: CopyId(self.copy),
            url: self.url,
            partner: self.partner.map(PartnerId),
            item: ItemId(self.item),
            at: Millis(self.at),
            kind: value(KINDS, "notices", &self.kind)?,
            what: self.what,
        })
    }
}

impl Store {
    /// Notices of one kind or of all, the newest first: `most` of them after the first `after`.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn notices(
        &self,
        whose: Whose<'_>,
        kind: Option<NoticeKind>,
        after: u64,
        most: u32,
    ) -> Result<Vec<NoticeRow>, StoreError> {
        let sql = concat!(
            "SELECT notices.*, copies.url, copies.partner",
            told!(),
            " WHERE ($2 OR",
            mine!(),
            ") AND ($5 = '' OR notices.kind = $5) ORDER BY notices.sequence DESC LIMIT $4 OFFSET $3"
        );
        let (account, all) = whose.bound();
        let rows: Vec<Sql> = on!(&self.pools, at => sqlx::query_as(sql)
            .bind(account)
            .bind(all)
            .bind(signed(after))
            .bind(i64::from(most))
            .bind(kind.map_or("", |kind| word(KINDS, kind)))
            .fetch_all(at)
            .await)?;
        rows.into_iter().map(Sql::row).collect()
    }

    /// How many notices there are.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn count_notices(&self, whose: Whose<'_>, kind: Option<NoticeKind>) -> Result<u64, StoreError> {
        let sql = concat!(
            "SELECT COUNT(*)",
            told!(),
            " WHERE ($2 OR",
            mine!(),
            ") AND ($3 = '' OR notices.kind = $3)"
        );
        let (account, all) = whose.bound();
        let count: i64 = on!(&self.pools, at => sqlx::query_scalar(sql)
            .bind(account)
            .bind(all)
            .bind(kind.map_or("", |kind| word(KINDS, kind)))
            .fetch_one(at)
            .await)?;
        Ok(count.unsigned_abs())
    }

    /// How many of an editor's notices they have not seen, a thousand at most.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn unseen_notices(&self, account: &AccountId) -> Result<u64, StoreError> {
        let sql = concat!(
            "SELECT COUNT(*) FROM (SELECT 1",
            told!(),
            " WHERE notices.sequence > ",
            seen!(),
            " AND",
            mine!(),
            " LIMIT $2) AS unseen"
        );
        let account = clean(&account.0);
        let count: i64 = on!(&self.pools, at => sqlx::query_scalar(sql)
            .bind(account)
            .bind(MOST_COUNTED)
            .fetch_one(at)
            .await)?;
        Ok(count.unsigned_abs())
    }

    /// Up to which event an account has seen its notices: those before it was opened, where it has never said so.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn notices_seen(&self, account: &AccountId) -> Result<u64, StoreError> {
        let sql = concat!("SELECT ", seen!());
        let account = clean(&account.0);
        let through: i64 = on!(&self.pools, at => sqlx::query_scalar(sql).bind(account).fetch_one(at).await)?;
        Ok(through.unsigned_abs())
    }

    /// Notes up to which event an account has seen its notices: the newest there is at most, so that none to come is
    /// hidden.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn see_notices(&self, account: &AccountId, through: u64) -> Result<(), StoreError> {
        let newest = "SELECT COALESCE(MAX(sequence), 0) FROM notices";
        let newest: i64 = on!(&self.pools, at => sqlx::query_scalar(newest).fetch_one(at).await)?;
        let sql = "INSERT INTO notices_seen (account, through) VALUES ($1, $2)
            ON CONFLICT (account) DO UPDATE SET through = excluded.through";
        let (account, through) = (clean(&account.0), signed(through).min(newest));
        on!(&self.pools, at => sqlx::query(sql).bind(account).bind(through).execute(at).await.map(drop))?;
        Ok(())
    }
}

/// All of them, for the digest of all views.
pub(crate) async fn all(store: &Store) -> Result<Vec<NoticeRow>, StoreError> {
    store.notices(Whose::All, None, 0, u32::MAX).await
}

/// Writes the notice of an event, where it is one to be told.
pub(super) async fn project(
    tx: &mut Tx,
    copy: &Copy,
    event: &CopyEvent,
    recorded: &Recorded,
) -> Result<(), StoreError> {
    let (kind, what) = match event {
        CopyEvent::Vanished { reason } => (NoticeKind::Vanished, reason),
        // Coming back and what differs since are told in one.
        CopyEvent::Changed { what } if copy.returned == Some(recorded.at) => (NoticeKind::Back, what),
        CopyEvent::Changed { what } => (NoticeKind::Changed, what),
        CopyEvent::Found { .. } | CopyEvent::Captured { .. } => return Ok(()),
    };
    let sql = "INSERT INTO notices (sequence, copy, item, at, kind, what) VALUES ($1, $2, $3, $4, $5, $6)";
    on!(tx, tx => sqlx::query(sql)
        .bind(signed(recorded.sequence))
        .bind(&copy.id.0)
        .bind(clean(&copy.item.0))
        .bind(recorded.at.0)
        .bind(word(KINDS, kind))
        .bind(clean(what))
        .execute(&mut **tx)
        .await
        .map(drop))?;
    Ok(())
}
