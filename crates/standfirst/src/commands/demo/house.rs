//! The sample newsroom: Harbour Desk in a temporary folder, served on loopback, and the people in it.

use std::time::Duration;

use anyhow::{Context, bail};
use newsroom::Newsroom;
use store::{Audit, Store};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use super::browser::Browser;
use super::tell::{Teller, many};
use crate::background::Pace;
use crate::commands::serve;

/// Everybody's password, told at the end; the newsroom lives on loopback and only as long as the demo.
pub(crate) const PASSWORD: &str = "old bridge at low tide";

/// Somebody of the newsroom.
pub(crate) struct Person {
    /// As shown.
    pub(crate) name: &'static str,
    /// The sign-in.
    pub(crate) email: &'static str,
    /// In words.
    pub(crate) does: &'static str,
    /// Their browser, signed in.
    pub(crate) browser: Browser,
}

/// Name, e-mail, in words, roles. The first opens the newsroom.
type Cast = (&'static str, &'static str, &'static str, &'static [&'static str]);
const CAST: [Cast; 4] = [
    ("Ines Okafor", "ines@harbour.example", "admin", &["admin"]),
    // An editor too, to show that the role does not open the gate for her own story.
    (
        "Mara Ellison",
        "mara@harbour.example",
        "reporter, and editor of others' stories",
        &["reporter", "editor"],
    ),
    ("Tobias Wren", "tobias@harbour.example", "editor", &["editor"]),
    ("Nadia Brandt", "nadia@harbour.example", "editor", &["editor"]),
];

/// The newsroom while it is open.
pub(crate) struct House {
    /// Its address; no slash at the end.
    pub(crate) address: String,
    /// Its use cases, for what is not on a page: the details of a verdict.
    pub(crate) newsroom: Newsroom,
    /// The guarded client everybody's browser uses.
    pub(crate) client: fetch::Client,
    /// Ines, Mara, Tobias, Nadia.
    pub(crate) people: Vec<Person>,
    store: Store,
    stop: oneshot::Sender<()>,
    served: JoinHandle<anyhow::Result<()>>,
    _folder: tempfile::TempDir,
}

/// Who is who in [`House::people`], in the same order.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Who {
    Ines,
    Mara,
    Tobias,
    Nadia,
}

impl House {
    /// Opens the newsroom, and its people their accounts.
    pub(crate) async fn open(teller: &mut Teller) -> anyhow::Result<Self> {
        teller.step("A newsroom opens")?;
        let folder = tempfile::tempdir().context("no temporary folder could be made")?;
        let data = folder.path().join("data");
        let store = Store::open(&store::Options { data, database: None }).await?;
        let client = serve::client(true)?;
        let newsroom = Newsroom::new(store.clone(), client.clone());
        let listener = serve::listen(([127, 0, 0, 1], 0).into()).await?;
        let address = format!("http://{}", listener.local_addr()?);
        let token = newsroom.first_link().await?.context("a new newsroom has accounts")?;
        let (stop, stopped) = oneshot::channel::<()>();
        // Deliveries go out at once; copies are looked at when somebody asks, so that each step tells its own.
        let pace = Pace { deliver: Duration::from_millis(100), recapture: Duration::from_secs(3600) };
        let until = async move {
            let _ = stopped.await;
        };
        let served =
            tokio::spawn(serve::run_until(newsroom.clone(), listener, web::Proxies::default(), pace, until));
        let mut house =
            Self { address, newsroom, client, people: Vec::new(), store, stop, served, _folder: folder };
        house.accounts(&token).await?;
        house.settings().await?;
        teller.say(&format!("Harbour Desk, in invented Harbour City, is at {}", house.address))?;
        for person in &house.people {
            teller.item(&format!("{}, {}", person.name, person.does))?;
        }
        Ok(house)
    }

    /// The browser of somebody.
    pub(crate) fn browser(&mut self, who: Who) -> &mut Browser {
        &mut self.people[who as usize].browser
    }

    /// A browser of somebody from outside.
    pub(crate) fn stranger(&self) -> Browser {
        Browser::new(&self.client, &self.address)
    }

    async fn accounts(&mut self, first: &str) -> anyhow::Result<()> {
        for (name, email, does, roles) in CAST {
            let path = match self.people.first_mut() {
                None => format!("/welcome/{first}"),
                Some(admin) => invite(&mut admin.browser, name, email, roles).await?,
            };
            let mut browser = self.stranger();
            let welcome = browser.open(&path).await?;
            let chosen = [("name", name), ("email", email), ("new-password", PASSWORD), ("again", PASSWORD)];
            let chosen = if self.people.is_empty() { &chosen[..] } else { &chosen[2..] };
            browser.send(&welcome, &path, chosen).await?;
            let page = browser.open("/sign-in?next=/desk").await?;
            let desk = browser.send(&page, "/sign-in", &[("email", email), ("password", PASSWORD)]).await?;
            if desk.path != "/desk" {
                bail!("{name} signed in and came to {}", desk.path);
            }
            self.people.push(Person { name, email, does, browser });
        }
        Ok(())
    }

    async fn settings(&mut self) -> anyhow::Result<()> {
        let address = self.address.clone();
        let ines = self.browser(Who::Ines);
        let page = ines.open("/settings").await?;
        let fill =
            [("name", "Harbour Desk"), ("address", address.as_str()), ("contact", "desk@harbour.example")];
        let logo = ("logo", "logo.svg", include_bytes!("story/logo.svg").as_slice());
        ines.send_with(&page, "/settings", &fill, &[logo]).await?;
        Ok(())
    }

    /// Verifies the log of everything that happened.
    pub(crate) async fn audit(&self, teller: &mut Teller) -> anyhow::Result<()> {
        teller.step("The log is audited")?;
        match self.store.audit().await? {
            Audit::Whole { events, blobs, .. } => {
                let events = many(usize::try_from(events)?, "event");
                teller.say(&format!("{events} in one hash chain, {blobs} files they name: all whole."))
            }
            Audit::Broken { sequence, reason } => bail!("the log is broken at event {sequence}: {reason}"),
        }
    }

    /// Ends the newsroom; its folder goes with it.
    pub(crate) async fn close(self) -> anyhow::Result<()> {
        // Gone already means that serving ended by itself; its result says why.
        let _ = self.stop.send(());
        self.served.await.context("serving ended badly")??;
        self.store.close().await;
        Ok(())
    }
}

/// The admin opens an account; answers the path of the one-time link.
async fn invite(admin: &mut Browser, name: &str, email: &str, roles: &[&str]) -> anyhow::Result<String> {
    let page = admin.open("/accounts").await?;
    let mut fill = vec![("name", name), ("email", email)];
    fill.extend(roles.iter().map(|role| ("role", *role)));
    let invited = admin.send(&page, "/accounts", &fill).await?;
    let link = invited.texts("code").into_iter().find_map(|code| {
        let at = code.find("/welcome/")?;
        code.get(at..).map(str::to_owned)
    });
    link.context("no one-time link on the accounts page")
}
