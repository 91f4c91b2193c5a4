//! `demo`: the whole life of one story over real HTTP, between a sample newsroom and eight sites that republish it.
//!
//! Nothing in it is staged but the people: each step sends the forms a person would send, each site is a site, and what
//! is told of a copy is what the newsroom found on it. A step that does not come out as it should ends the demo with an
//! error.

mod browser;
mod copies;
mod correction;
mod desk;
mod house;
mod partners;
mod plans;
mod review;
mod site;
mod tell;

use anyhow::Context;
use story::ids::ItemId;

use crate::Answer;
use crate::exit::Outcome;
use crate::input::print;
use house::House;
use site::Site;
use tell::Teller;

/// Watch one story live: checked, reviewed, released, republished, corrected
///
/// A sample newsroom of invented people is opened in a temporary folder and served on loopback, with eight sites that
/// republish it. Every step is told with what was found. Afterwards everything stays up to be looked at; Ctrl-C ends it
/// and takes the folder away.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// End after the last step instead of staying up
    #[arg(long)]
    exit: bool,
}

/// Runs the demo.
pub(crate) fn run(args: &Args) -> Answer {
    let runtime = tokio::runtime::Runtime::new().context("the runtime could not be started")?;
    runtime.block_on(live(args.exit))?;
    Ok(Outcome::Done)
}

async fn live(exit: bool) -> anyhow::Result<()> {
    let mut teller = Teller::new();
    print(
        "Standfirst demo: one story, from copy and sources to its last copy. Everybody in it is invented.\n",
    )?;
    let mut house = House::open(&mut teller).await?;
    let sites = partners::join(&mut teller, &mut house).await?;
    let story = desk::write(&mut teller, &mut house).await?;
    review::release(&mut teller, &mut house, &story).await?;
    let copies = copies::find(&mut teller, &mut house, &story, &sites).await?;
    correction::chase(&mut teller, &mut house, &story, &sites, &copies).await?;
    house.audit(&mut teller).await?;
    if !exit {
        addresses(&house, &sites, &story)?;
        crate::commands::serve::stop_signal()?.await;
    }
    house.close().await
}

/// Where to look, and how to sign in.
fn addresses(house: &House, sites: &[Site], story: &ItemId) -> anyhow::Result<()> {
    let address = &house.address;
    let mut told = format!(
        "\nIt stays up until Ctrl-C. Look around:\n\n    {address}/stories/{story}\n    {address}/corrections\n    \
         {address}/desk, {address}/copies, {address}/partners\n\n    Sign in at {address}/sign-in with the password \
         \"{}\":\n",
        house::PASSWORD
    );
    for person in &house.people {
        told.push_str(&format!("    {:<26} {}, {}\n", person.email, person.name, person.does));
    }
    told.push_str("\n    The sites:\n");
    for site in sites {
        told.push_str(&format!("    {:<26} {}\n", site.address, site.plan.name));
    }
    print(&told)
}
