//! The network: BERT's encoder, one sentence at a time, so that nothing has to be padded or masked.

use candle_core::{Module, Result, Tensor};
use candle_nn::{Embedding, LayerNorm, Linear, VarBuilder, embedding, layer_norm, linear};

use crate::settings::Settings;

/// An encoder with its weights.
pub(crate) struct Bert {
    words: Embedding,
    places: Embedding,
    kinds: Embedding,
    norm: LayerNorm,
    layers: Vec<Layer>,
}

impl Bert {
    /// Takes the weights of a model of these sizes.
    pub(crate) fn new(settings: &Settings, weights: &VarBuilder<'_>) -> Result<Self> {
        let own = weights.pp("embeddings");
        let size = settings.hidden_size;
        let layer = |at: usize| Layer::new(settings, &weights.pp("encoder.layer").pp(at));
        Ok(Self {
            words: embedding(settings.vocab_size, size, own.pp("word_embeddings"))?,
            places: embedding(settings.max_position_embeddings, size, own.pp("position_embeddings"))?,
            kinds: embedding(settings.type_vocab_size, size, own.pp("token_type_embeddings"))?,
            norm: layer_norm(size, settings.layer_norm_eps, own.pp("LayerNorm"))?,
            layers: (0..settings.num_hidden_layers).map(layer).collect::<Result<_>>()?,
        })
    }

    /// A vector for each token of a sentence, in rows.
    pub(crate) fn words(&self, ids: &Tensor) -> Result<Tensor> {
        let places = Tensor::arange(0, u32::try_from(ids.elem_count())?, ids.device())?;
        let kinds = ids.zeros_like()?;
        let known = self.words.forward(ids)?;
        let known = ((known + self.places.forward(&places)?)? + self.kinds.forward(&kinds)?)?;
        self.layers.iter().try_fold(self.norm.forward(&known)?, |known, layer| layer.forward(&known))
    }
}

/// One layer: every word looks at all others, then is thought over by itself.
struct Layer {
    heads: usize,
    query: Linear,
    key: Linear,
    value: Linear,
    seen: Linear,
    seen_norm: LayerNorm,
    wide: Linear,
    narrow: Linear,
    norm: LayerNorm,
}

impl Layer {
    fn new(settings: &Settings, weights: &VarBuilder<'_>) -> Result<Self> {
        let (size, wide) = (settings.hidden_size, settings.intermediate_size);
        let norm = |name: &str| layer_norm(size, settings.layer_norm_eps, weights.pp(name));
        Ok(Self {
            heads: settings.num_attention_heads,
            query: linear(size, size, weights.pp("attention.self.query"))?,
            key: linear(size, size, weights.pp("attention.self.key"))?,
            value: linear(size, size, weights.pp("attention.self.value"))?,
            seen: linear(size, size, weights.pp("attention.output.dense"))?,
            seen_norm: norm("attention.output.LayerNorm")?,
            wide: linear(size, wide, weights.pp("intermediate.dense"))?,
            narrow: linear(wide, size, weights.pp("output.dense"))?,
            norm: norm("output.LayerNorm")?,
        })
    }

    fn forward(&self, known: &Tensor) -> Result<Tensor> {
        let seen = self.seen.forward(&self.look(known)?)?;
        let known = self.seen_norm.forward(&(known + seen)?)?;
        let thought = self.narrow.forward(&self.wide.forward(&known)?.gelu_erf()?)?;
        self.norm.forward(&(known + thought)?)
    }

    /// What each word takes from the others, by how well its question fits their keys.
    fn look(&self, known: &Tensor) -> Result<Tensor> {
        let (words, size) = known.dims2()?;
        let width = size / self.heads;
        let split = |all: Tensor| all.reshape((words, self.heads, width))?.transpose(0, 1)?.contiguous();
        let (query, key) = (split(self.query.forward(known)?)?, split(self.key.forward(known)?)?);
        let value = split(self.value.forward(known)?)?;
        #[allow(clippy::cast_precision_loss, reason = "a width of some dozens")]
        let fit = (query.matmul(&key.transpose(1, 2)?.contiguous()?)? / (width as f64).sqrt())?;
        let taken = candle_nn::ops::softmax_last_dim(&fit)?.matmul(&value)?;
        taken.transpose(0, 1)?.reshape((words, size))
    }
}
