//! Partners: who may republish, and where packages go.

use sqlx::FromRow;
use story::ids::{Millis, PartnerId};
use story::partner::{Application, Destination, Partner, Standing};

use super::Times;
use crate::engine::{Tx, clean, on};
use crate::shape::{self, DestinationShape};
use crate::{Store, StoreError};

/// A partner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerRow {
    /// Its id.
    pub id: PartnerId,
    /// What it says of itself.
    pub application: Application,
    /// Whether it may republish.
    pub standing: Standing,
    /// Where packages go.
    pub destination: Option<Destination>,
    /// When it asked.
    pub applied: Millis,
    /// When anything last happened to it.
    pub updated: Millis,
}

#[derive(FromRow)]
struct Sql {
    id: String,
    name: String,
    site: String,
    audience: String,
    measured: String,
    contact: String,
    standing: String,
    reason: Option<String>,
    destination: Option<String>,
    applied: i64,
    updated: i64,
}

impl Sql {
    fn row(self) -> Result<PartnerRow, StoreError> {
        let reason = self.reason.unwrap_or_default();
        let standing = match self.standing.as_str() {
            "applied" => Standing::Applied,
            "approved" => Standing::Approved { reason },
            "refused" => Standing::Refused { reason },
            _ => return Err(StoreError::view("partners", self.standing)),
        };
        let audience = self.audience.parse().map_err(|_| StoreError::view("partners", self.audience))?;
        Ok(PartnerRow {
            id: PartnerId(self.id),
            application: Application {
                name: self.name,
                site: self.site,
                audience,
                measured: self.measured,
                contact: self.contact,
            },
            standing,
            destination: self.destination.map(|json| destination("partners", &json)).transpose()?,
            applied: Millis(self.applied),
            updated: Millis(self.updated),
        })
    }
}

/// The destination in a column of `table`.
pub(super) fn destination(table: &'static str, json: &str) -> Result<Destination, StoreError> {
    shape::from_json::<_, DestinationShape>(json).map_err(|_| StoreError::view(table, json))
}

/// A destination for a column.
pub(super) fn destination_json(destination: &Destination) -> Result<String, StoreError> {
    shape::to_json::<_, DestinationShape>(destination).map_err(StoreError::Unwritable)
}

impl Store {
    /// All partners, the one that applied last first.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn partners(&self) -> Result<Vec<PartnerRow>, StoreError> {
        let sql = "SELECT * FROM partners ORDER BY applied DESC, id";
        let rows: Vec<Sql> = on!(&self.pools, at => sqlx::query_as(sql).fetch_all(at).await)?;
        rows.into_iter().map(Sql::row).collect()
    }
}

/// Writes a partner's row.
pub(super) async fn project(tx: &mut Tx, partner: &Partner, times: &Times) -> Result<(), StoreError> {
    let sql = "INSERT INTO partners (id, name, site, audience, measured, contact, standing, reason, destination,
            applied, updated)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, site = excluded.site, audience = excluded.audience,
            measured = excluded.measured, contact = excluded.contact, standing = excluded.standing,
            reason = excluded.reason, destination = excluded.destination, updated = excluded.updated";
    let (standing, reason) = match &partner.standing {
        Standing::Applied => ("applied", None),
        Standing::Approved { reason } => ("approved", Some(clean(reason))),
        Standing::Refused { reason } => ("refused", Some(clean(reason))),
    };
    let destination = partner.destination.as_ref().map(destination_json).transpose()?;
    let told = &partner.application;
    on!(tx, tx => sqlx::query(sql)
        .bind(&partner.id.0)
        .bind(clean(&told.name))
        .bind(clean(&told.site))
        .bind(told.audience.to_string())
        .bind(clean(&told.measured))
        .bind(clean(&told.contact))
        .bind(standing)
        .bind(reason)
        .bind(destination)
        .bind(times.began.0)
        .bind(times.at.0)
        .execute(&mut **tx)
        .await
        .map(drop))?;
    Ok(())
}
