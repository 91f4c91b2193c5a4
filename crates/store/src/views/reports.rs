//! Readers' reports of errors.

use sqlx::FromRow;
use story::ids::{ItemId, Millis, ReportId};
use story::report::{Complaint, Report};

use super::Times;
use super::words::count;
use crate::engine::{Tx, clean, clean_opt, on};
use crate::{Store, StoreError};

/// A report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportRow {
    /// Its id.
    pub id: ReportId,
    /// What it says. The contact is for editors only.
    pub complaint: Complaint,
    /// When it came in.
    pub received: Millis,
    /// Upheld or not, and why; `None` while open.
    pub answer: Option<(bool, String)>,
    /// When it was answered.
    pub answered: Option<Millis>,
}

#[derive(FromRow)]
struct Sql {
    id: String,
    item: String,
    version: i64,
    words: String,
    problem: String,
    contact: Option<String>,
    received: i64,
    upheld: Option<bool>,
    answer: Option<String>,
    answered: Option<i64>,
}

impl From<Sql> for ReportRow {
    fn from(sql: Sql) -> Self {
        let complaint = Complaint {
            item: ItemId(sql.item),
            version: count(sql.version),
            words: sql.words,
            problem: sql.problem,
            contact: sql.contact,
        };
        Self {
            id: ReportId(sql.id),
            complaint,
            received: Millis(sql.received),
            answer: sql.upheld.zip(sql.answer),
            answered: sql.answered.map(Millis),
        }
    }
}

impl Store {
    /// Reports, the newest first; all, or only those nobody has answered.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn reports(&self, open_only: bool) -> Result<Vec<ReportRow>, StoreError> {
        let sql = if open_only {
            "SELECT * FROM reports WHERE upheld IS NULL ORDER BY received DESC, id"
        } else {
            "SELECT * FROM reports ORDER BY received DESC, id"
        };
        let rows: Vec<Sql> = on!(&self.pools, at => sqlx::query_as(sql).fetch_all(at).await)?;
        Ok(rows.into_iter().map(ReportRow::from).collect())
    }
}

/// Writes a report's row.
pub(super) async fn project(tx: &mut Tx, report: &Report, times: &Times) -> Result<(), StoreError> {
    let sql = "INSERT INTO reports (id, item, version, words, problem, contact, received, upheld, answer, answered)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        ON CONFLICT (id) DO UPDATE SET item = excluded.item, version = excluded.version, words = excluded.words,
            problem = excluded.problem, contact = excluded.contact, upheld = excluded.upheld,
            answer = excluded.answer, answered = excluded.answered";
    let told = &report.complaint;
    let answer = report.answer.as_ref();
    on!(tx, tx => sqlx::query(sql)
        .bind(&report.id.0)
        .bind(clean(&told.item.0))
        .bind(i64::from(told.version))
        .bind(clean(&told.words))
        .bind(clean(&told.problem))
        .bind(clean_opt(told.contact.as_ref()))
        .bind(times.began.0)
        .bind(answer.map(|(upheld, _)| *upheld))
        .bind(clean_opt(answer.map(|(_, reason)| reason)))
        .bind(answer.map(|_| times.at.0))
        .execute(&mut **tx)
        .await
        .map(drop))?;
    Ok(())
}
