//! Soon.
use super::Options;
pub(super) fn run(_: &Options) -> anyhow::Result<()> {
    Ok(())
}
