//! Accounts: who may sign in.

use sqlx::FromRow;
use story::account::{Account, Role};
use story::ids::{AccountId, Millis};

use super::Times;
use crate::engine::{Tx, clean, on};
use crate::shape::{self, RoleShape};
use crate::{Store, StoreError};

/// An account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountRow {
    /// Its id.
    pub id: AccountId,
    /// As shown.
    pub name: String,
    /// The sign-in.
    pub email: String,
    /// What they may do.
    pub roles: Vec<Role>,
    /// Whether it can still sign in.
    pub open: bool,
    /// When it was opened.
    pub opened: Millis,
}

#[derive(FromRow)]
struct Sql {
    id: String,
    name: String,
    email: String,
    roles: String,
    may_sign_in: bool,
    opened: i64,
}

impl Sql {
    fn row(self) -> Result<AccountRow, StoreError> {
        let roles = shape::from_json::<_, Vec<RoleShape>>(&self.roles);
        Ok(AccountRow {
            id: AccountId(self.id),
            name: self.name,
            email: self.email,
            roles: roles.map_err(|_| StoreError::view("accounts", self.roles))?,
            open: self.may_sign_in,
            opened: Millis(self.opened),
        })
    }
}

impl Store {
    /// All accounts, closed ones too, in the order they were opened.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn accounts(&self) -> Result<Vec<AccountRow>, StoreError> {
        let sql = "SELECT * FROM accounts ORDER BY opened, id";
        let rows: Vec<Sql> = on!(&self.pools, at => sqlx::query_as(sql).fetch_all(at).await)?;
        rows.into_iter().map(Sql::row).collect()
    }

    /// The account with this sign-in (lower case); the open one, then the newest, where several have had it.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn account_by_email(&self, email: &str) -> Result<Option<AccountRow>, StoreError> {
        let sql =
            "SELECT * FROM accounts WHERE email = $1 ORDER BY may_sign_in DESC, opened DESC, id LIMIT 1";
        let email = clean(email);
        let row: Option<Sql> =
            on!(&self.pools, at => sqlx::query_as(sql).bind(email).fetch_optional(at).await)?;
        row.map(Sql::row).transpose()
    }
}

/// Writes an account's row.
pub(super) async fn project(tx: &mut Tx, account: &Account, times: &Times) -> Result<(), StoreError> {
    let sql =
        "INSERT INTO accounts (id, name, email, roles, may_sign_in, opened) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, email = excluded.email, roles = excluded.roles,
            may_sign_in = excluded.may_sign_in";
    let roles = shape::to_json::<_, Vec<RoleShape>>(&account.roles).map_err(StoreError::Unwritable)?;
    on!(tx, tx => sqlx::query(sql)
        .bind(&account.id.0)
        .bind(clean(&account.name))
        .bind(clean(&account.email))
        .bind(roles)
        .bind(account.open)
        .bind(times.began.0)
        .execute(&mut **tx)
        .await
        .map(drop))?;
    Ok(())
}
