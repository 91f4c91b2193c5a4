//! Work that takes a core for a while.

use crate::Error;

/// Runs work that takes a core for a while where it holds up nobody.
pub(crate) async fn unblocked<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Error> {
    tokio::task::spawn_blocking(work).await.map_err(|error| Error::File {
        name: "the comparison".into(),
        problem: format!("it did not finish: {error}"),
    })
}
