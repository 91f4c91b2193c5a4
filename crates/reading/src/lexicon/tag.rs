//! What a word can be, a bit each. A word can be several things; which of them it is where it stands is for the tagger to say.

/// the, a, an, every, no.
pub(crate) const DETERMINER: u64 = 1;
/// his, her, their, its.
pub(crate) const POSSESSIVE: u64 = 1 << 1;
/// he, she, they, it, we, I, you, who.
pub(crate) const SUBJECT: u64 = 1 << 2;
/// him, her, them.
pub(crate) const OBJECT: u64 = 1 << 3;
/// somebody, everyone, many, others.
pub(crate) const INDEFINITE: u64 = 1 << 4;
/// this, that, these, those.
pub(crate) const DEMONSTRATIVE: u64 = 1 << 5;
/// who, which, that.
pub(crate) const RELATIVE: u64 = 1 << 6;
/// what, how, why, whether.
pub(crate) const QUESTION: u64 = 1 << 7;
/// of, in, on.
pub(crate) const PREPOSITION: u64 = 1 << 8;
/// and, or, but.
pub(crate) const AND: u64 = 1 << 9;
/// because, while, if.
pub(crate) const SUBORDINATOR: u64 = 1 << 10;
/// am, is, are, was, were, be, been, being.
pub(crate) const BE: u64 = 1 << 11;
/// have, has, had.
pub(crate) const HAVE: u64 = 1 << 12;
/// do, does, did.
pub(crate) const DO: u64 = 1 << 13;
/// will, would, can, must.
pub(crate) const MODAL: u64 = 1 << 14;
/// not, n't, never.
pub(crate) const NOT: u64 = 1 << 15;
/// to.
pub(crate) const TO: u64 = 1 << 16;
/// also, again, recently.
pub(crate) const ADVERB: u64 = 1 << 17;
/// A common adjective.
pub(crate) const ADJECTIVE: u64 = 1 << 18;
/// A common noun that looks like something else, or that must be known as one.
pub(crate) const NOUN: u64 = 1 << 19;
/// What a person is: spokeswoman, mayor, analyst.
pub(crate) const ROLE: u64 = 1 << 20;
/// Mr., Sen., Dr.
pub(crate) const TITLE: u64 = 1 << 21;
/// What a body of people is: committee, campaign, company.
pub(crate) const BODY: u64 = 1 << 22;
/// report, study, filing.
pub(crate) const DOCUMENT: u64 = 1 << 23;
/// Herald, Times, Journal.
pub(crate) const OUTLET: u64 = 1 << 24;
/// January, Jan.
pub(crate) const MONTH: u64 = 1 << 25;
/// Monday, Mon.
pub(crate) const WEEKDAY: u64 = 1 << 26;
/// day, week, morning.
pub(crate) const TIME: u64 = 1 << 27;
/// A word after whose stop no sentence ends.
pub(crate) const ABBREVIATION: u64 = 1 << 28;
/// The bare form of a verb.
pub(crate) const BASE: u64 = 1 << 29;
/// "says".
pub(crate) const THIRD: u64 = 1 << 30;
/// "said", "wrote".
pub(crate) const PAST: u64 = 1 << 31;
/// "said", "written".
pub(crate) const PARTICIPLE: u64 = 1 << 32;
/// "saying".
pub(crate) const ING: u64 = 1 << 33;
/// A verb of speech with a clause: say, add, note.
pub(crate) const SAY: u64 = 1 << 34;
/// A verb of speech with a hearer: tell, remind.
pub(crate) const TELL: u64 = 1 << 35;
/// ask, wonder.
pub(crate) const ASK: u64 = 1 << 36;
/// think, believe, know.
pub(crate) const THINK: u64 = 1 << 37;
/// want, plan, vow: with an infinitive.
pub(crate) const WANT: u64 = 1 << 38;
/// praise, oppose, call: with an object.
pub(crate) const JUDGE: u64 = 1 << 39;
/// show, find, suggest: what a document does.
pub(crate) const SHOW: u64 = 1 << 40;
/// seem, appear.
pub(crate) const SEEM: u64 = 1 << 41;
/// claim, statement, belief: a noun that attributes.
pub(crate) const CUE_NOUN: u64 = 1 << 42;
/// reportedly, allegedly.
pub(crate) const HEARSAY: u64 = 1 << 43;
/// eager, confident, worried: an adjective that attributes.
pub(crate) const CUE_ADJECTIVE: u64 = 1 << 44;
/// claim, allege, argue.
pub(crate) const CONTESTED: u64 = 1 << 45;
/// confirm, prove.
pub(crate) const FIRM: u64 = 1 << 46;
/// A verb that is seldom anything else.
pub(crate) const SURELY_VERB: u64 = 1 << 47;
/// A first name.
pub(crate) const FIRST_NAME: u64 = 1 << 48;
/// A country, state or well-known city.
pub(crate) const PLACE: u64 = 1 << 49;
/// Says something of a time; like [`NUMBER`], from the rest of the entry.
pub(crate) const TIMED: u64 = 1 << 50;
/// An attribution can be found at it: any verb, noun or adjective that attributes, and a few words more.
pub(crate) const ATTRIBUTES: u64 = 1 << 51;
/// A verb that attributes only with a preposition after it (call for, point to).
pub(crate) const WITH_PREPOSITION: u64 = 1 << 52;
/// A word that opens a number: page, flight, room, section.
pub(crate) const LABEL: u64 = 1 << 53;
/// Says something as a number.
pub(crate) const NUMBER: u64 = 1 << 54;
/// a, an, tens, minus: words other than number words that a number can begin with.
pub(crate) const NUMBER_OPENER: u64 = 1 << 55;
/// continue, try, likely, remain: before another verb or adjective, part of the cue ("went on to say").
pub(crate) const CATENATIVE: u64 = 1 << 56;
/// advocate, critic, favor: attributes after "be" ("was a critic of").
pub(crate) const STANCE: u64 = 1 << 57;
/// take, make, cast: attributes with one of [`LIGHT_NOUN`] ("took issue with").
pub(crate) const LIGHT_VERB: u64 = 1 << 58;
/// issue, aim, case: attributes after one of [`LIGHT_VERB`].
pub(crate) const LIGHT_NOUN: u64 = 1 << 59;
/// block, ban, woo: what one does in public; attributes only as a finite verb.
pub(crate) const ACT: u64 = 1 << 60;
/// continue, put, snap: speech only with a quote.
pub(crate) const ONLY_QUOTED: u64 = 1 << 61;
/// A first name, title or role of a man.
pub(crate) const MAN: u64 = 1 << 62;
/// A first name, title or role of a woman.
pub(crate) const WOMAN: u64 = 1 << 63;
/// What only tells where to look closer; a word that has none but these is as good as unknown.
pub(crate) const SIGNS: u64 = NUMBER | TIMED | ATTRIBUTES;
/// Any verb form.
pub(crate) const VERB: u64 = BASE | THIRD | PAST | PARTICIPLE | ING;
/// Any verb that attributes.
pub(crate) const CUE: u64 = SAY | TELL | ASK | THINK | WANT | JUDGE | SHOW | SEEM;
/// Any auxiliary.
pub(crate) const AUXILIARY: u64 = BE | HAVE | DO | MODAL;
