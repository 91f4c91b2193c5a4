//! Reading an answer's body within bounds.

use reqwest::Response;

/// Why a body was not read to its end.
pub(crate) enum BodyError {
    TooLarge,
    Broken(reqwest::Error),
}

/// The body, unpacked, as long as it is no larger than `limit`. It is counted as it is unpacked, so that a small
/// answer that unpacks to a huge one is given up at the limit.
pub(crate) async fn read(mut response: Response, limit: usize) -> Result<Vec<u8>, BodyError> {
    let told = response.content_length().and_then(|length| usize::try_from(length).ok()).unwrap_or(0);
    if told > limit {
        return Err(BodyError::TooLarge);
    }
    let mut bytes = Vec::with_capacity(told.min(64 * 1024));
    while let Some(chunk) = response.chunk().await.map_err(BodyError::Broken)? {
        if bytes.len() + chunk.len() > limit {
            return Err(BodyError::TooLarge);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}

/// The beginning of the body, unpacked, and at most `limit` bytes of it; a connection that breaks off ends it. For
/// answers whose status is what counts.
pub(crate) async fn read_start(mut response: Response, limit: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    while let Ok(Some(chunk)) = response.chunk().await {
        let fits = chunk.len().min(limit - bytes.len());
        bytes.extend_from_slice(chunk.get(..fits).unwrap_or_default());
        if bytes.len() == limit {
            break;
        }
    }
    bytes
}
