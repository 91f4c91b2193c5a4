//! A sentence model from a folder: tokenizer, network, and the average of its words as one vector of length one.

use std::path::Path;

use candle_core::{DType, Device, Tensor};
use candle_nn::VarBuilder;
use compare::Vector;
use tokenizers::{Tokenizer, TruncationParams};

use crate::Error;
use crate::bert::Bert;
use crate::settings::Settings;

/// A sentence model.
pub struct Model {
    tokenizer: Tokenizer,
    network: Bert,
}

impl Model {
    /// Opens the model in `folder`: config.json, tokenizer.json and model.safetensors.
    pub fn open(folder: &Path) -> Result<Self, Error> {
        let settings = Settings::read(folder)?;
        let tokenizer = tokenizer(&folder.join("tokenizer.json"), settings.longest)?;
        let path = folder.join("model.safetensors");
        let fault = |fault: String| Error::File { path: path.clone(), fault };
        let weights = std::fs::read(&path).map_err(|e| fault(e.to_string()))?;
        let weights = VarBuilder::from_buffered_safetensors(weights, DType::F32, &Device::Cpu)
            .map_err(|e| fault(e.to_string()))?;
        // Some are kept as part of a larger model.
        let own = if weights.contains_tensor("bert.embeddings.word_embeddings.weight") {
            weights.pp("bert")
        } else {
            weights
        };
        let network = Bert::new(&settings, &own).map_err(|e| fault(e.to_string()))?;
        Ok(Self { tokenizer, network })
    }

    /// The vector of a sentence, of length one, so that the product of two is the cosine between them.
    pub fn vector(&self, sentence: &str) -> Result<Vector, Error> {
        let words = self.tokenizer.encode(sentence, true).map_err(|e| Error::Run(e.to_string()))?;
        self.average(words.get_ids()).map_err(|e| Error::Run(e.to_string()))
    }

    fn average(&self, ids: &[u32]) -> candle_core::Result<Vector> {
        let ids = Tensor::new(ids, &Device::Cpu)?;
        let average = self.network.words(&ids)?.mean(0)?;
        let length = average.sqr()?.sum_all()?.sqrt()?;
        average.broadcast_div(&length)?.to_vec1()
    }
}

/// The tokenizer, which must cut what is longer than the model knows and add nothing to what is shorter.
fn tokenizer(path: &Path, longest: usize) -> Result<Tokenizer, Error> {
    let fault = |fault: String| Error::File { path: path.to_owned(), fault };
    let mut tokenizer = Tokenizer::from_file(path).map_err(|e| fault(e.to_string()))?;
    let cut = TruncationParams { max_length: longest, ..TruncationParams::default() };
    tokenizer.with_truncation(Some(cut)).map_err(|e| fault(e.to_string()))?;
    tokenizer.with_padding(None);
    Ok(tokenizer)
}
