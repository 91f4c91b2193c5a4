//! What can go wrong with a model, told as what, where and what to do.

use std::path::PathBuf;

/// Why a model can't be used.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// This build has no model.
    #[error(
        "this build can't run a sentence model; build one that can: cargo build --release --features semantic"
    )]
    NotBuilt,
    /// A file of the model can't be read.
    #[error("{}: {fault}; the folder must hold config.json, tokenizer.json and model.safetensors", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        fault: String,
    },
    /// The model is of a kind that is not run here.
    #[error("{}: {what}; take a BERT model that averages its words, such as all-MiniLM-L6-v2", path.display())]
    Kind {
        /// The file that says so.
        path: PathBuf,
        /// What it asks for.
        what: String,
    },
    /// The model failed on a sentence.
    #[error("the sentence model failed: {0}")]
    Run(String),
}
