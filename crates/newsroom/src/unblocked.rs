//! Work that takes a core for a while.

use crate::Error;

/// Runs work that takes a core for a while where it holds up nobody.
pub(crate) async fn unblocked<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Error> {
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|error| Error::unfinished("reading or comparing a text", error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn work_that_breaks_says_what_broke_and_what_to_do() {
        let error = unblocked(|| panic!("the list is shorter than it says")).await.unwrap_err();
        assert_eq!(
            error.to_string(),
            "reading or comparing a text did not finish: a fault in Standfirst (the list is shorter than it says); please \
             report it; what was done before stands, and the rest is tried again at the next round or when it is asked \
             for again"
        );
        let task = tokio::spawn(std::future::pending::<()>());
        task.abort();
        let broken_off = Error::unfinished("looking at the copies of a site", task.await.unwrap_err());
        assert!(
            broken_off.to_string().contains("did not finish: it was broken off; what was done"),
            "{broken_off}"
        );
    }
}
