//! What is kept beside the log: passwords, invitations, sessions, the node's key. None of it is rebuilt, and none of it
//! is in the log, where it could never be taken out again. Tokens are stored as hashes, which the caller makes.

use story::ids::{AccountId, Millis};

use crate::engine::{clean, on};
use crate::{Store, StoreError};

/// Somebody signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Who.
    pub account: AccountId,
    /// What their forms must carry.
    pub csrf: String,
    /// When it ends.
    pub expires: Millis,
}

/// Runs one statement with the given values on whichever engine there is; gives the number of rows it touched.
macro_rules! run {
    ($store:expr, $sql:literal $(, $value:expr)*) => {
        on!(&$store.pools, at => sqlx::query($sql)$(.bind($value))*.execute(at).await.map(|done| done.rows_affected()))
    };
}

impl Store {
    /// Sets an account's password, given as a PHC string (`$argon2id$...`). Sessions stay; drop them where they should not.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn set_password(&self, account: &AccountId, phc: &str) -> Result<(), StoreError> {
        run!(
            self,
            "INSERT INTO passwords (account, phc) VALUES ($1, $2)
             ON CONFLICT (account) DO UPDATE SET phc = excluded.phc",
            &account.0,
            phc
        )?;
        Ok(())
    }

    /// An account's password, as it was set.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn password(&self, account: &AccountId) -> Result<Option<String>, StoreError> {
        let sql = "SELECT phc FROM passwords WHERE account = $1";
        Ok(on!(&self.pools, at => sqlx::query_scalar(sql).bind(&account.0).fetch_optional(at).await)?)
    }

    /// Keeps an invitation for an account until it is taken or `expires`.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn put_invite(
        &self,
        token_hash: &str,
        account: &AccountId,
        expires: Millis,
    ) -> Result<(), StoreError> {
        run!(
            self,
            "INSERT INTO invites (token_hash, account, expires) VALUES ($1, $2, $3)
             ON CONFLICT (token_hash) DO UPDATE SET account = excluded.account, expires = excluded.expires",
            token_hash,
            &account.0,
            expires.0
        )?;
        Ok(())
    }

    /// Takes an invitation: whom it was for, once, and only before it expires.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn take_invite(&self, token_hash: &str, now: Millis) -> Result<Option<AccountId>, StoreError> {
        let sql = "DELETE FROM invites WHERE token_hash = $1 RETURNING account, expires";
        let token = clean(token_hash);
        let taken: Option<(String, i64)> =
            on!(&self.pools, at => sqlx::query_as(sql).bind(token).fetch_optional(at).await)?;
        Ok(taken.filter(|(_, expires)| *expires > now.0).map(|(account, _)| AccountId(account)))
    }

    /// Begins a session.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn put_session(
        &self,
        token_hash: &str,
        account: &AccountId,
        csrf: &str,
        expires: Millis,
    ) -> Result<(), StoreError> {
        run!(
            self,
            "INSERT INTO sessions (token_hash, account, csrf, expires) VALUES ($1, $2, $3, $4)
             ON CONFLICT (token_hash) DO UPDATE SET
                account = excluded.account, csrf = excluded.csrf, expires = excluded.expires",
            token_hash,
            &account.0,
            csrf,
            expires.0
        )?;
        Ok(())
    }

    /// The session of that token, unless it has expired. Whether the account may still sign in is for the caller to see.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn session(&self, token_hash: &str, now: Millis) -> Result<Option<Session>, StoreError> {
        let sql = "SELECT account, csrf, expires FROM sessions WHERE token_hash = $1";
        let token = clean(token_hash);
        let found: Option<(String, String, i64)> =
            on!(&self.pools, at => sqlx::query_as(sql).bind(token).fetch_optional(at).await)?;
        let Some((account, csrf, expires)) = found else { return Ok(None) };
        if expires <= now.0 {
            run!(self, "DELETE FROM sessions WHERE expires <= $1", now.0)?;
            return Ok(None);
        }
        Ok(Some(Session { account: AccountId(account), csrf, expires: Millis(expires) }))
    }

    /// Ends a session.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn drop_session(&self, token_hash: &str) -> Result<(), StoreError> {
        run!(self, "DELETE FROM sessions WHERE token_hash = $1", clean(token_hash))?;
        Ok(())
    }

    /// Ends all sessions of an account.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn drop_sessions(&self, account: &AccountId) -> Result<(), StoreError> {
        run!(self, "DELETE FROM sessions WHERE account = $1", &account.0)?;
        Ok(())
    }

    /// The newsroom's secret key, random, made when it is first asked for; all nodes of one database share it.
    ///
    /// # Errors
    /// Where the database fails, or the system gives no random numbers.
    pub async fn node_key(&self) -> Result<[u8; 32], StoreError> {
        let mut key = [0_u8; 32];
        getrandom::fill(&mut key).map_err(StoreError::Random)?;
        // Whoever was first wins; everybody reads what is there.
        run!(
            self,
            "INSERT INTO node (one, secret) VALUES (1, $1) ON CONFLICT (one) DO NOTHING",
            key.to_vec()
        )?;
        let sql = "SELECT secret FROM node WHERE one = 1";
        let stored: Vec<u8> = on!(&self.pools, at => sqlx::query_scalar(sql).fetch_one(at).await)?;
        stored.try_into().map_err(|_| StoreError::view("node", "a key that is not 32 bytes long"))
    }
}
