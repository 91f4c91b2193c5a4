//! The settings a model's folder comes with: sizes, and how vectors of words become one of a sentence.
#![cfg_attr(not(feature = "model"), allow(dead_code, reason = "only a model asks for them"))]

use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::Error;

/// The sizes of a BERT model, as config.json names them.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(crate) struct Settings {
    pub(crate) model_type: String,
    pub(crate) hidden_act: String,
    pub(crate) hidden_size: usize,
    pub(crate) intermediate_size: usize,
    pub(crate) num_attention_heads: usize,
    pub(crate) num_hidden_layers: usize,
    pub(crate) max_position_embeddings: usize,
    pub(crate) type_vocab_size: usize,
    pub(crate) vocab_size: usize,
    pub(crate) layer_norm_eps: f64,
    /// Most tokens of a sentence the model was trained on.
    #[serde(skip)]
    pub(crate) longest: usize,
}

/// `1_Pooling/config.json`.
#[derive(Deserialize)]
struct Pooling {
    pooling_mode_mean_tokens: bool,
}

/// `sentence_bert_config.json`.
#[derive(Deserialize)]
struct Limits {
    max_seq_length: usize,
}

impl Settings {
    /// Reads the settings of the model in `folder`, and refuses kinds of model that would be run wrongly.
    pub(crate) fn read(folder: &Path) -> Result<Self, Error> {
        let path = folder.join("config.json");
        let mut settings: Self = json(&path)?;
        let kind = |what: String| Err(Error::Kind { path: path.clone(), what });
        if settings.model_type != "bert" {
            return kind(format!("a model of type {}", settings.model_type));
        }
        if settings.hidden_act != "gelu" {
            return kind(format!("the activation {}", settings.hidden_act));
        }
        if settings.num_attention_heads == 0
            || !settings.hidden_size.is_multiple_of(settings.num_attention_heads)
        {
            return kind(format!(
                "{} heads for {} values",
                settings.num_attention_heads, settings.hidden_size
            ));
        }
        let pooling = folder.join("1_Pooling/config.json");
        if pooling.exists() && !json::<Pooling>(&pooling)?.pooling_mode_mean_tokens {
            return Err(Error::Kind {
                path: pooling,
                what: "vectors of words that are not averaged".to_owned(),
            });
        }
        let limits = folder.join("sentence_bert_config.json");
        let longest = if limits.exists() { json::<Limits>(&limits)?.max_seq_length } else { usize::MAX };
        settings.longest = longest.min(settings.max_position_embeddings);
        Ok(settings)
    }
}

fn json<T: DeserializeOwned>(path: &Path) -> Result<T, Error> {
    let fault = |fault: String| Error::File { path: path.to_owned(), fault };
    let bytes = std::fs::read(path).map_err(|e| fault(e.to_string()))?;
    serde_json::from_slice(&bytes).map_err(|e| fault(e.to_string()))
}
