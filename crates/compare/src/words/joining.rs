//! Words that make one token with their neighbours: numbers, and names and units of two words.

/// Words that may be joined with their neighbours into one token.
pub(crate) const JOINING: &str = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen \
    fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety first second third \
    fourth fifth sixth seventh eighth ninth tenth eleventh twelfth hundred thousand million mln mn billion bln bn trillion \
    trln dozen half halves thirds quarter quarters fifths sixths sevenths eighths ninths tenths cent mail mails states \
    kingdom nations union ton tons tonne";
