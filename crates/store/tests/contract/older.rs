//! Tables as an earlier version left them are brought up to date, and mean what they meant.

use sqlx::{Connection, PgConnection, SqliteConnection};
use store::{Options, Store, Whose};

/// The copies' table as it was while a column a credit told whether it was kept.
const BEFORE_STANDINGS: [&str; 12] = [
    "ALTER TABLE copies ADD COLUMN byline BOOLEAN NOT NULL DEFAULT FALSE",
    "ALTER TABLE copies ADD COLUMN affiliation BOOLEAN NOT NULL DEFAULT FALSE",
    "ALTER TABLE copies ADD COLUMN logo BOOLEAN NOT NULL DEFAULT FALSE",
    "ALTER TABLE copies ADD COLUMN link BOOLEAN NOT NULL DEFAULT FALSE",
    "ALTER TABLE copies ADD COLUMN notice BOOLEAN NOT NULL DEFAULT FALSE",
    r#"UPDATE copies SET byline = credits LIKE '%"byline":"kept"%' WHERE credits IS NOT NULL"#,
    r#"UPDATE copies SET affiliation = credits LIKE '%"affiliation":"kept"%' WHERE credits IS NOT NULL"#,
    r#"UPDATE copies SET logo = credits LIKE '%"logo":"kept"%' WHERE credits IS NOT NULL"#,
    r#"UPDATE copies SET link = credits LIKE '%"link":"kept"%' WHERE credits IS NOT NULL"#,
    r#"UPDATE copies SET notice = credits LIKE '%"notice":"kept"%' WHERE credits IS NOT NULL"#,
    "ALTER TABLE copies DROP COLUMN credits",
    "DELETE FROM _sqlx_migrations WHERE version = 4",
];

/// The tables as they were before anybody was told what became of copies.
const BEFORE_NOTICES: [&str; 9] = [
    "DROP INDEX copies_by_page",
    "DROP INDEX referrers_by_hits",
    "DROP TABLE notices",
    "DROP TABLE notices_seen",
    "DROP TABLE dismissed",
    "DROP TABLE unreached",
    "DROP TABLE pauses",
    "ALTER TABLE items DROP COLUMN released_by",
    "DELETE FROM _sqlx_migrations WHERE version = 6",
];

/// A store that is closed is put back to what it was, and opened.
pub(crate) async fn tables(options: &Options) {
    let store = Store::open(options).await.unwrap();
    let copies = store.copies(None).await.unwrap();
    assert!(copies.iter().any(|copy| copy.credits.is_some()), "some copies were captured");
    assert!(store.count_notices(Whose::All, None).await.unwrap() > 0, "something happened to some");
    let before = store.views_digest().await.unwrap();
    store.close().await;
    match &options.database {
        None => {
            let address = format!("sqlite://{}", options.data.join("standfirst.db").display());
            let mut database = SqliteConnection::connect(&address).await.unwrap();
            for statement in BEFORE_STANDINGS.into_iter().chain(BEFORE_NOTICES) {
                sqlx::query(statement).execute(&mut database).await.unwrap();
            }
            database.close().await.unwrap();
        }
        Some(address) => {
            let mut database = PgConnection::connect(address).await.unwrap();
            for statement in BEFORE_STANDINGS.into_iter().chain(BEFORE_NOTICES) {
                sqlx::query(statement).execute(&mut database).await.unwrap();
            }
            database.close().await.unwrap();
        }
    }
    let again = Store::open(options).await.unwrap();
    assert_eq!(again.copies(None).await.unwrap(), copies);
    assert_eq!(again.views_digest().await.unwrap(), before);
    again.close().await;
}
