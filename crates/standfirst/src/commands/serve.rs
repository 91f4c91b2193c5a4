//! `serve`: the newsroom's pages and API, its deliveries and its captures, until it is told to stop.

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

use anyhow::Context;
use newsroom::Newsroom;
use store::Store;
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::Answer;
use crate::background::{Pace, work};
use crate::exit::Outcome;
use crate::input::print;

/// Serve a newsroom: its pages, its API, its deliveries
///
/// The first start prints a one-time link with which you make the first account. Everything is kept in the data folder;
/// stop with Ctrl-C, and start again on the same folder.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  standfirst serve --data /srv/standfirst
  standfirst serve --data ./newsroom --listen 127.0.0.1:8080
  standfirst serve --data ./newsroom --database postgres://standfirst@localhost/standfirst")]
pub(crate) struct Args {
    /// The data folder; made if it is not there
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// Address and port to listen at; put a proxy with TLS before it to be reached from outside
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// A Postgres address, for newsrooms that outgrow the embedded database
    #[arg(long, value_name = "URL")]
    database: Option<String>,
    /// A proxy on another machine: whom it names (X-Forwarded-For) is believed, and limits count for them, as with one on this
    /// machine, which needs no naming
    #[arg(long, value_name = "ADDR")]
    proxy: Vec<IpAddr>,
    /// Let partners and copies be on this machine's loopback addresses, for trials
    #[arg(long)]
    allow_loopback: bool,
}

/// Serves until SIGINT or SIGTERM.
pub(crate) fn run(args: &Args) -> Answer {
    quiet_log();
    let runtime = tokio::runtime::Runtime::new().context("the runtime could not be started")?;
    runtime.block_on(serve(args))?;
    Ok(Outcome::Done)
}

/// Warnings and errors go to standard error, where a service manager keeps them; nothing else does.
fn quiet_log() {
    let log = tracing_subscriber::fmt().with_max_level(tracing::Level::WARN).with_target(false);
    log.with_ansi(false).with_writer(std::io::stderr).init();
}

async fn serve(args: &Args) -> anyhow::Result<()> {
    if args.data.is_file() {
        let path = args.data.display();
        anyhow::bail!(
            "the data folder {path} could not be opened: it is a file; give a folder, which is made if need be"
        );
    }
    let options = store::Options { data: args.data.clone(), database: args.database.clone() };
    let store = Store::open(&options).await.with_context(|| match &args.database {
        None => format!("the data folder {} could not be opened", args.data.display()),
        Some(_) => "the database could not be opened; check that it runs, and its address".to_owned(),
    })?;
    let index = super::data::index_in(&args.data);
    let newsroom = Newsroom::with_index(store.clone(), client(args.allow_loopback)?, index);
    let listener = listen(args.listen).await?;
    let address = format!("http://{}", listener.local_addr()?);
    print(&format!("Standfirst is at {address}\n"))?;
    if let Some(token) = newsroom.first_link().await? {
        print(&format!(
            "Make the first account here (once, within three days):\n  {address}/welcome/{token}\n"
        ))?;
    }
    let proxies = web::Proxies::and(args.proxy.iter().copied());
    run_until(newsroom, listener, proxies, Pace::default(), stop_signal()?).await?;
    store.close().await;
    print("Stopped; nothing is lost.\n")
}

/// The guarded client, introduced as ours.
pub(crate) fn client(allow_loopback: bool) -> anyhow::Result<fetch::Client> {
    Ok(fetch::Client::new(fetch::Options { allow_loopback, ..fetch::Options::default() })?)
}

/// Binds, or says why not and what to do.
pub(crate) async fn listen(address: SocketAddr) -> anyhow::Result<TcpListener> {
    TcpListener::bind(address).await.map_err(|error| {
        let remedy = match error.kind() {
            std::io::ErrorKind::AddrInUse => "another program has that port; choose another with --listen",
            std::io::ErrorKind::PermissionDenied => {
                "ports below 1024 are for administrators; choose another with --listen"
            }
            std::io::ErrorKind::AddrNotAvailable => {
                "this machine has no such address; try --listen 127.0.0.1:8080"
            }
            _ => "choose another address with --listen",
        };
        anyhow::anyhow!("cannot listen at {address}: {error}; {remedy}")
    })
}

/// Pages and background work side by side; both end after `stop`, requests and deliveries under way first.
pub(crate) async fn run_until(
    newsroom: Newsroom,
    listener: TcpListener,
    proxies: web::Proxies,
    pace: Pace,
    stop: impl Future<Output = ()> + Send + 'static,
) -> anyhow::Result<()> {
    let (tell, told) = watch::channel(false);
    let background = tokio::spawn(work(newsroom.clone(), pace, told));
    let last = newsroom.clone();
    let shutdown = async move {
        stop.await;
        // Nobody listening means that the background work has ended already.
        let _ = tell.send(true);
    };
    web::serve(newsroom, listener, proxies, shutdown)
        .await
        .context("the pages could not be served any longer")?;
    background.await.context("the background work ended badly")?;
    last.flush_counts().await.context("the last readers of copies could not be written down")
}

/// Ends when the process is asked to stop.
pub(crate) fn stop_signal() -> anyhow::Result<impl Future<Output = ()> + Send + 'static> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt()).context("SIGINT can't be waited for")?;
    let mut terminate = signal(SignalKind::terminate()).context("SIGTERM can't be waited for")?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}
