//! British and American spelling, brought to one form.

use super::{Lexicon, RESPELT};

/// Whole words: the form kept, then the other.
const PAIRS: &[(&str, &str)] = &[
    ("aluminium", "aluminum"),
    ("axe", "ax"),
    ("cheque", "check"),
    ("cheques", "checks"),
    ("defence", "defense"),
    ("offence", "offense"),
    ("licence", "license"),
    ("practice", "practise"),
    ("practised", "practiced"),
    ("practising", "practicing"),
    ("pretence", "pretense"),
    ("grey", "gray"),
    ("jewellery", "jewelry"),
    ("kerb", "curb"),
    ("maths", "math"),
    ("mould", "mold"),
    ("moult", "molt"),
    ("moustache", "mustache"),
    ("plough", "plow"),
    ("programme", "program"),
    ("programmes", "programs"),
    ("pyjamas", "pajamas"),
    ("sceptic", "skeptic"),
    ("sceptical", "skeptical"),
    ("scepticism", "skepticism"),
    ("storey", "story"),
    ("sulphur", "sulfur"),
    ("tyre", "tire"),
    ("tyres", "tires"),
    ("whisky", "whiskey"),
    ("woollen", "woolen"),
    ("ageing", "aging"),
    ("judgement", "judgment"),
    ("judgements", "judgments"),
    ("acknowledgement", "acknowledgment"),
    ("manoeuvre", "maneuver"),
    ("manoeuvres", "maneuvers"),
    ("paediatric", "pediatric"),
    ("anaesthetic", "anesthetic"),
    ("orthopaedic", "orthopedic"),
    ("foetus", "fetus"),
    ("diarrhoea", "diarrhea"),
    ("oestrogen", "estrogen"),
    ("encyclopaedia", "encyclopedia"),
    ("mediaeval", "medieval"),
    ("haemorrhage", "hemorrhage"),
    ("leukaemia", "leukemia"),
    ("enrol", "enroll"),
    ("enrolment", "enrollment"),
    ("fulfil", "fulfill"),
    ("fulfilment", "fulfillment"),
    ("instalment", "installment"),
    ("instalments", "installments"),
    ("skilful", "skillful"),
    ("wilful", "willful"),
    ("distil", "distill"),
    ("instil", "instill"),
    ("cosy", "cozy"),
    ("draught", "draft"),
    ("gaol", "jail"),
    ("learnt", "learned"),
    ("burnt", "burned"),
    ("spelt", "spelled"),
    ("dreamt", "dreamed"),
    ("leapt", "leaped"),
    ("spoilt", "spoiled"),
    ("analogue", "analog"),
    ("catalogue", "catalog"),
    ("dialogue", "dialog"),
    ("catalogues", "catalogs"),
    ("dialogues", "dialogs"),
    ("artefact", "artifact"),
    ("artefacts", "artifacts"),
    ("doughnut", "donut"),
    ("omelette", "omelet"),
    ("speciality", "specialty"),
    ("yoghurt", "yogurt"),
    ("mum", "mom"),
    ("aeroplane", "airplane"),
    ("aeroplanes", "airplanes"),
];

/// Stems that end in "our" in Britain and "or" in America.
const OUR: &str = "arbour ardour armour behaviour candour clamour colour demeanour discolour dishonour enamour endeavour \
    favour fervour flavour glamour harbour honour humour labour misdemeanour neighbour odour parlour rancour rigour \
    rumour saviour savour splendour succour tumour valour vapour vigour";

/// What may stand after such a stem.
const OUR_ENDINGS: &str = "s ed ing er ers able ably ful less ite ites hood hoods ly ism ist ists";

/// Stems that end in "re" in Britain and "er" in America, without the ending.
const RE: &str = "calib cent fib goit kilomet lit lust maneuv meag met millimet centimet mit och omb reconnoit sab sepulch \
    somb spect theat";

/// Stems whose last "l" is doubled in Britain before an ending.
const LL: &str = "cancel channel counsel dial duel equal fuel label level marvel model panel pedal quarrel refuel reveal \
    rival shovel signal spiral travel tunnel unravel";

/// Fills in the words of this file.
pub(super) fn fill(lexicon: &mut Lexicon) {
    for &(kept, other) in PAIRS {
        lexicon.same(kept, other, RESPELT);
    }
    for stem in OUR.split_whitespace() {
        let american = format!("{}or", stem.trim_end_matches("our"));
        lexicon.same(stem, &american, RESPELT);
        for ending in OUR_ENDINGS.split_whitespace() {
            lexicon.same(&format!("{stem}{ending}"), &format!("{american}{ending}"), RESPELT);
        }
    }
    for stem in RE.split_whitespace() {
        lexicon.same(&format!("{stem}re"), &format!("{stem}er"), RESPELT);
        lexicon.same(&format!("{stem}res"), &format!("{stem}ers"), RESPELT);
    }
    lexicon.same("centred", "centered", RESPELT);
    for stem in LL.split_whitespace() {
        for ending in ["ed", "ing", "er", "ers", "ings", "ery"] {
            lexicon.same(&format!("{stem}l{ending}"), &format!("{stem}{ending}"), RESPELT);
        }
    }
}

/// Endings written with "z" in America (and in some houses in Britain) and with "s" elsewhere.
const Z_ENDINGS: &[&[u8]] = &[
    b"ize",
    b"izes",
    b"ized",
    b"izer",
    b"izers",
    b"izing",
    b"ization",
    b"izations",
    b"yze",
    b"yzes",
    b"yzed",
    b"yzing",
];

/// Brings "-ize" to "-ise" in `word` (lower case); says whether it did.
pub(crate) fn respell(word: &mut [u8]) -> bool {
    if word.len() < 6 {
        return false;
    }
    for ending in Z_ENDINGS {
        if word.ends_with(ending) {
            let at = word.len() - ending.len() + 1;
            if let Some(letter) = word.get_mut(at) {
                *letter = b's';
                return true;
            }
        }
    }
    false
}
