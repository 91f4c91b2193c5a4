//! Accounts: the first one, invitations, sign-in, roles.

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use sha2::{Digest, Sha256};
use story::account::{Account, AccountEvent, Actor, Role};
use story::event::{Event, Stream};
use story::ids::{AccountId, Millis, Who};

use crate::error::needed;
use crate::{Error, Newsroom, new_id, now};

/// A session ends twelve hours after sign-in.
const SESSION: i64 = 12 * 3_600_000;
/// An invitation can be used for three days.
const INVITATION: i64 = 72 * 3_600_000;
/// Shorter passwords fall to guessing (NIST SP 800-63B asks for 8; offices share screens).
const SHORTEST_PASSWORD: usize = 10;

/// Somebody signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedIn {
    /// Who, with the roles they have now.
    pub actor: Actor,
    /// As shown.
    pub name: String,
    /// Must come back in every form of theirs.
    pub csrf: String,
}

impl Newsroom {
    /// Whether nobody has an account yet.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn is_new(&self) -> Result<bool, Error> {
        Ok(self.store().accounts().await?.is_empty())
    }

    /// A one-time token to make the first account with, all roles; `None` once there is one.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn first_link(&self) -> Result<Option<String>, Error> {
        if !self.is_new().await? {
            return Ok(None);
        }
        self.invitation(&AccountId(FIRST.into())).await.map(Some)
    }

    /// Opens an account and answers a one-time token with which its owner sets the password.
    ///
    /// # Errors
    /// [`Error::Role`] unless an admin; [`Error::Invalid`] for a taken address or no role; [`Error::Store`].
    pub async fn invite(
        &self,
        actor: &Actor,
        name: &str,
        email: &str,
        roles: &[Role],
    ) -> Result<String, Error> {
        needs_admin(actor)?;
        let id = self.open_account(&Who::Account(actor.account.clone()), name, email, roles).await?;
        self.invitation(&id).await
    }

    /// A new one-time token for an account whose owner lost the password. Their sessions end when it is used.
    ///
    /// # Errors
    /// [`Error::Role`] unless an admin; [`Error::NotFound`]; [`Error::Store`].
    pub async fn reset(&self, actor: &Actor, id: &AccountId) -> Result<String, Error> {
        needs_admin(actor)?;
        self.account(id).await?;
        self.invitation(id).await
    }

    /// Uses a one-time token. For the first account of a newsroom `name` and `email` make it; else they are ignored.
    ///
    /// # Errors
    /// [`Error::Link`]; [`Error::Invalid`] for a short password; [`Error::Store`].
    pub async fn accept(
        &self,
        token: &str,
        name: &str,
        email: &str,
        password: &str,
    ) -> Result<AccountId, Error> {
        check_password(password)?;
        // Checked before the token is used up, so that a mistyped form can be sent again.
        let first = self.is_new().await?;
        if first {
            needed("Name", name, 80)?;
            normal_email(email)?;
        }
        let hash = hash_password(password.to_owned()).await?;
        let account = self.store().take_invite(&digest(token), now()).await?.ok_or(Error::Link)?;
        let id = if account.0 == FIRST {
            if !first {
                return Err(Error::Link);
            }
            self.open_account(&Who::System, name, email, &[Role::Reporter, Role::Editor, Role::Admin]).await?
        } else {
            self.account(&account).await?;
            account
        };
        self.store().set_password(&id, &hash).await?;
        self.store().drop_sessions(&id).await?;
        Ok(id)
    }

    /// Checks an address and a password, and answers a session's token.
    ///
    /// # Errors
    /// [`Error::SignIn`]; [`Error::Store`].
    pub async fn sign_in(&self, email: &str, password: &str) -> Result<String, Error> {
        let row = self.store().account_by_email(&email.trim().to_lowercase()).await?;
        let stored = match &row {
            Some(row) if row.open => self.store().password(&row.id).await?,
            _ => None,
        };
        let known = stored.is_some();
        // An unknown address costs the same work as a wrong password, so that time tells nothing.
        let hash = stored.unwrap_or_else(|| NOBODY.to_owned());
        let right = verify_password(password.to_owned(), hash).await;
        match row {
            Some(row) if known && right => self.session_for(&row.id).await,
            _ => Err(Error::SignIn),
        }
    }

    /// Who holds this session, if it has not ended.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn session(&self, token: &str) -> Result<Option<SignedIn>, Error> {
        let Some(session) = self.store().session(&digest(token), now()).await? else { return Ok(None) };
        let account = self.account(&session.account).await?;
        if !account.open {
            return Ok(None);
        }
        let actor = Actor { account: account.id, roles: account.roles };
        Ok(Some(SignedIn { actor, name: account.name, csrf: session.csrf }))
    }

    /// Ends a session.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn sign_out(&self, token: &str) -> Result<(), Error> {
        Ok(self.store().drop_session(&digest(token)).await?)
    }

    /// Sets somebody's roles.
    ///
    /// # Errors
    /// [`Error::Role`] unless an admin; [`Error::Invalid`] where the newsroom would be left without an admin;
    /// [`Error::NotFound`]; [`Error::Store`].
    pub async fn set_roles(&self, actor: &Actor, id: &AccountId, roles: &[Role]) -> Result<(), Error> {
        needs_admin(actor)?;
        if !roles.contains(&Role::Admin) {
            self.needs_other_admin(id).await?;
        }
        let event = AccountEvent::RolesSet { roles: sorted(roles) };
        self.append_account(id, actor, event).await
    }

    /// Closes an account; its sessions end.
    ///
    /// # Errors
    /// As [`Self::set_roles`].
    pub async fn close_account(&self, actor: &Actor, id: &AccountId) -> Result<(), Error> {
        needs_admin(actor)?;
        self.needs_other_admin(id).await?;
        self.append_account(id, actor, AccountEvent::Closed).await?;
        Ok(self.store().drop_sessions(id).await?)
    }

    /// The account with this id.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Store`].
    pub async fn account(&self, id: &AccountId) -> Result<Account, Error> {
        let history = self.store().load(&Stream::Account(id.clone())).await?;
        let events = history.iter().filter_map(|recorded| match &recorded.event {
            Event::Account(event) => Some(event),
            _ => None,
        });
        Account::of(events).ok_or(Error::NotFound("account"))
    }

    async fn open_account(
        &self,
        who: &Who,
        name: &str,
        email: &str,
        roles: &[Role],
    ) -> Result<AccountId, Error> {
        let name = needed("Name", name, 80)?;
        let email = normal_email(email)?;
        if roles.is_empty() {
            return Err(Error::Invalid { field: "Roles", problem: "choose one at least".into() });
        }
        let _alone = self.opening().await;
        if self.store().account_by_email(&email).await?.is_some() {
            return Err(Error::Invalid {
                field: "E-mail",
                problem: "there is an account with this address".into(),
            });
        }
        let id = AccountId(new_id());
        let roles = sorted(roles);
        let event = Event::Account(AccountEvent::Opened { id: id.clone(), name, email, roles });
        self.store().append(&Stream::Account(id.clone()), 0, who, now(), &[event]).await?;
        Ok(id)
    }

    async fn append_account(&self, id: &AccountId, actor: &Actor, event: AccountEvent) -> Result<(), Error> {
        let stream = Stream::Account(id.clone());
        let seen = self.store().load(&stream).await?.last().map_or(0, |recorded| recorded.version);
        if seen == 0 {
            return Err(Error::NotFound("account"));
        }
        let who = Who::Account(actor.account.clone());
        self.store().append(&stream, seen, &who, now(), &[Event::Account(event)]).await?;
        Ok(())
    }

    async fn needs_other_admin(&self, id: &AccountId) -> Result<(), Error> {
        let accounts = self.store().accounts().await?;
        let other = accounts.iter().any(|row| row.open && row.id != *id && row.roles.contains(&Role::Admin));
        if other {
            return Ok(());
        }
        Err(Error::Invalid { field: "Roles", problem: "somebody else must be an admin first".into() })
    }

    async fn invitation(&self, id: &AccountId) -> Result<String, Error> {
        let token = secret()?;
        self.store().put_invite(&digest(&token), id, Millis(now().0 + INVITATION)).await?;
        Ok(token)
    }

    async fn session_for(&self, id: &AccountId) -> Result<String, Error> {
        let (token, csrf) = (secret()?, secret()?);
        self.store().put_session(&digest(&token), id, &csrf, Millis(now().0 + SESSION)).await?;
        Ok(token)
    }
}

/// Stands in an invitation for an account that does not exist yet.
const FIRST: &str = "first";

/// A real hash of nobody's password (argon2id, m=19456, t=2, p=1), so that an unknown address takes as long as a known one.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$c3RhbmRmaXJzdC1ub2JvZHk$\
    Yk9tZ0l2bUhkS2ZxVnZkU3hXb2pQd0x0QnJ1Q2VhWXo";

/// An e-mail address in the form it is stored in.
///
/// # Errors
/// [`Error::Invalid`] where it has no `@` with something on either side, or white space.
pub fn normal_email(email: &str) -> Result<String, Error> {
    let email = needed("E-mail", email, 200)?.to_lowercase();
    let split = email.split_once('@').is_some_and(|(name, host)| !name.is_empty() && !host.is_empty());
    if split && !email.contains(char::is_whitespace) {
        return Ok(email);
    }
    Err(Error::Invalid { field: "E-mail", problem: "an address such as ada@example.org".into() })
}

fn sorted(roles: &[Role]) -> Vec<Role> {
    let mut roles = roles.to_vec();
    roles.sort_unstable();
    roles.dedup();
    roles
}

fn needs_admin(actor: &Actor) -> Result<(), Error> {
    if actor.has(Role::Admin) { Ok(()) } else { Err(Error::Role("admin")) }
}

fn check_password(password: &str) -> Result<(), Error> {
    let length = password.chars().count();
    if length < SHORTEST_PASSWORD {
        let problem = format!("{SHORTEST_PASSWORD} characters at least");
        return Err(Error::Invalid { field: "Password", problem });
    }
    if password.len() > 1_000 {
        return Err(Error::Invalid { field: "Password", problem: "1,000 bytes at most".into() });
    }
    Ok(())
}

/// Hashing takes tens of milliseconds and 19 MiB: it must not hold up the tasks of others.
async fn hash_password(password: String) -> Result<String, Error> {
    let problem = |what: String| Error::Invalid { field: "Password", problem: what };
    tokio::task::spawn_blocking(move || {
        Argon2::default().hash_password(password.as_bytes()).map(|hash| hash.to_string())
    })
    .await
    .map_err(|error| problem(error.to_string()))?
    .map_err(|error| problem(error.to_string()))
}

async fn verify_password(password: String, stored: String) -> bool {
    let check = move || {
        PasswordHash::new(&stored)
            .is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
    };
    tokio::task::spawn_blocking(check).await.unwrap_or(false)
}

/// 256 bits from the operating system, as hex.
fn secret() -> Result<String, Error> {
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes).map_err(|error| Error::Invalid {
        field: "Random numbers",
        problem: format!("the operating system gave none: {error}"),
    })?;
    Ok(hex(&bytes))
}

/// What is stored of a token, so that a stolen database opens no session.
fn digest(token: &str) -> String {
    hex(&Sha256::digest(token.as_bytes()))
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobodys_hash_is_a_real_one_so_that_an_unknown_address_takes_as_long() {
        let hash = PasswordHash::new(NOBODY).unwrap();
        assert_eq!(hash.hash.unwrap().len(), 32);
        assert!(Argon2::default().verify_password(b"", &hash).is_err());
    }

    #[test]
    fn an_address_has_a_name_and_a_host() {
        let cases = [
            ("Ada@Example.org ", true),
            ("ada", false),
            ("@example.org", false),
            ("a da@example.org", false),
        ];
        for (email, right) in cases {
            assert_eq!(normal_email(email).is_ok(), right, "{email}");
        }
    }
}
