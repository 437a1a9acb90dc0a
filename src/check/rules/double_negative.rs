//! # double-negative
//!
//! “Which of these is *not* true?” with an option “You should *never* answer at once”: to be right, a learner has to turn two
//! negations into a yes. That checks how carefully somebody reads. Ask for what is true, or say in the option what to do.
//!
//! Told where both the question and one of its options hold a negation, in English, German, French, Spanish, Italian or Dutch, by
//! `language` in `[book]`. Of the question, what it asks is looked at: its last sentence, without what follows “when”, “if”, “who”
//! and the like. “What do you do if nobody answers?” asks for something that is done. Emphasis and quotation marks make no
//! difference: *NOT* is a negation too.

use crate::base::diagnostic::Diagnostic;
use crate::course::body::plain_text;
use crate::course::course::Course;
use crate::course::lesson::ParsedLesson;
use crate::course::quiz::{Choice, Question, QuestionKind};

pub(super) fn run(course: &Course, diagnostics: &mut Vec<Diagnostic>) {
    let language = course.manifest.book.language.split(['-', '_']).next().unwrap_or_default().to_lowercase();
    let Some(language) = LANGUAGES.iter().find(|known| known.code == language) else { return };
    for text in course.texts() {
        for question in text.inventory.quizzes.iter().flat_map(|quiz| &quiz.questions) {
            tell(question, language, text, diagnostics);
        }
    }
}

fn tell(question: &Question, language: &Language, text: &ParsedLesson, diagnostics: &mut Vec<Diagnostic>) {
    let (QuestionKind::One(choices) | QuestionKind::Several(choices) | QuestionKind::Judgement(choices)) =
        &question.kind
    else {
        return;
    };
    let Some(asked) = language.negation_asked(&plain_text(&question.stem)) else { return };
    let negation = |choice: &Choice| language.negation_said(&plain_text(&choice.content));
    let Some((choice, said)) = choices.iter().find_map(|choice| Some((choice, negation(choice)?))) else { return };
    diagnostics.push(
        Diagnostic::note("double-negative", "a negative question has a negative option")
            .at(&text.path, question.span, format!("`{asked}` here"))
            .related(&text.path, choice.span, format!("and `{said}` here"))
            .help("ask for what is true, or say in the option what to do"),
    );
}

/// How a language says no. All words in lower case, with straight apostrophes.
struct Language {
    /// ISO 639-1.
    code: &'static str,
    /// Negations in a question and in an option.
    negations: &'static [&'static str],
    /// Negations as part of a word: `n't` at its end, `n'` at its beginning.
    ending: &'static str,
    beginning: &'static str,
    /// Negations only in an option, such as a plain “no”.
    refusals: &'static [&'static str],
    /// They negate nothing with these words behind them: “not only”.
    softened_by: &'static [&'static str],
    /// They negate nothing with these words before them: “or not”.
    or: &'static str,
    /// Such words count only behind a comma, as commas are put before every clause.
    commas: bool,
    /// Words that begin what is not asked: “if nobody answers”.
    clauses: &'static [&'static str],
}

const LANGUAGES: &[Language] = &[
    Language {
        code: "en",
        negations: &["not", "cannot", "never", "except", "none", "nobody", "nothing", "neither", "nowhere"],
        ending: "n't",
        beginning: "",
        refusals: &["no"],
        softened_by: &["only", "just", "least"],
        or: "or",
        commas: false,
        clauses: &[
            "if", "when", "whenever", "while", "because", "although", "though", "since", "unless", "until", "after",
            "before", "where", "who", "whom", "whose", "that", "which", "as",
        ],
    },
    Language {
        code: "de",
        negations: &[
            "nicht",
            "nie",
            "niemals",
            "nichts",
            "niemand",
            "niemanden",
            "niemandem",
            "kein",
            "keine",
            "keinen",
            "keinem",
            "keiner",
            "keines",
            "nirgends",
            "weder",
        ],
        ending: "",
        beginning: "",
        refusals: &["nein"],
        softened_by: &["nur", "zuletzt", "wahr"],
        or: "oder",
        commas: true,
        clauses: &[
            "wenn", "falls", "weil", "dass", "ob", "während", "obwohl", "bevor", "nachdem", "sobald", "solange", "als",
            "damit", "der", "die", "das", "den", "dem", "deren", "dessen", "denen", "wo", "welche", "welcher",
            "welches",
        ],
    },
    Language {
        code: "fr",
        negations: &["ne", "sauf", "excepté"],
        ending: "",
        beginning: "n'",
        refusals: &["non", "jamais"],
        softened_by: &[],
        or: "ou",
        commas: false,
        clauses: &[
            "si",
            "s'il",
            "s'ils",
            "quand",
            "lorsque",
            "lorsqu'il",
            "lorsqu'on",
            "parce",
            "puisque",
            "comme",
            "que",
            "qu'il",
            "qu'on",
            "qui",
            "dont",
            "où",
            "quoique",
        ],
    },
    Language {
        code: "es",
        negations: &[
            "no", "nunca", "jamás", "nadie", "nada", "ningún", "ninguno", "ninguna", "tampoco", "excepto", "salvo",
        ],
        ending: "",
        beginning: "",
        refusals: &[],
        softened_by: &["solo", "sólo", "solamente"],
        or: "o",
        commas: false,
        clauses: &[
            "si", "cuando", "porque", "aunque", "mientras", "que", "quien", "quienes", "donde", "cuyo", "cuya", "como",
        ],
    },
    Language {
        code: "it",
        negations: &["non", "nessun", "nessuno", "nessuna", "niente", "nulla", "tranne", "eccetto"],
        ending: "",
        beginning: "nessun'",
        refusals: &["no", "mai"],
        softened_by: &["solo", "soltanto", "solamente"],
        or: "o",
        commas: false,
        clauses: &["se", "quando", "perché", "poiché", "mentre", "sebbene", "che", "chi", "dove", "cui", "come"],
    },
    Language {
        code: "nl",
        negations: &["niet", "nooit", "geen", "niets", "niemand", "nergens", "behalve"],
        ending: "",
        beginning: "",
        refusals: &["nee", "neen"],
        softened_by: &["alleen", "slechts"],
        or: "of",
        commas: false,
        clauses: &[
            "als", "wanneer", "omdat", "terwijl", "hoewel", "indien", "zodat", "voordat", "nadat", "tenzij", "totdat",
            "dat", "die",
        ],
    },
];

impl Language {
    /// The negation in what a stem asks for.
    fn negation_asked(&self, stem: &str) -> Option<String> {
        let stem = lower(stem);
        let sentence = last_sentence(&stem);
        let parts: Vec<Vec<&str>> = sentence.split([',', ';', ':']).map(words).collect();
        let asked = (0..parts.len()).map(|index| self.asked(&parts, index));
        asked.filter_map(|words| self.negation(words, self.negations)).next()
    }

    /// What the part of a sentence between two commas asks: its words before the first clause.
    fn asked<'p, 's>(&self, parts: &'p [Vec<&'s str>], index: usize) -> &'p [&'s str] {
        let part = &parts[index];
        let begins = |list: &[&str], part: &Vec<&str>| part.first().is_some_and(|word| list.contains(word));
        // “When do you ask?”, but not “When nobody answers, what do you do?”
        let alone = index == 0 && parts.iter().skip(1).all(Vec::is_empty);
        // “Of these, which is not true?”, but not “What do you tell a colleague, who is not listening?”
        let asks = begins(RELATIVE, part) && !parts[..index].iter().any(|before| begins(ASKING, before));
        let end = part.iter().enumerate().position(|(at, word)| {
            let begins_clause = self.clauses.contains(word) && !part[..at].ends_with(&["qu'est-ce"]);
            let counts = if at == 0 { !alone && !asks } else { !self.commas };
            begins_clause && counts
        });
        &part[..end.unwrap_or(part.len())]
    }

    /// The negation in an option.
    fn negation_said(&self, option: &str) -> Option<String> {
        let option = lower(option);
        let words = words(&option);
        self.negation(&words, self.negations).or_else(|| self.negation(&words, self.refusals))
    }

    fn negation(&self, words: &[&str], negations: &[&str]) -> Option<String> {
        let found = words.iter().enumerate().find(|(at, word)| {
            let ends = !self.ending.is_empty() && word.ends_with(self.ending);
            let begins = !self.beginning.is_empty() && word.starts_with(self.beginning);
            let softened = words.get(at + 1).is_some_and(|next| self.softened_by.contains(next));
            let offered = *at > 0 && words[at - 1] == self.or;
            (negations.contains(word) || ends || begins) && !softened && !offered
        });
        found.map(|(_, word)| (*word).to_owned())
    }
}

/// Words that begin a question, and elsewhere a relative clause.
const RELATIVE: &[&str] = &[
    "which", "who", "whose", "whom", "where", "welche", "welcher", "welches", "wo", "qui", "que", "où", "che", "chi",
    "dove",
];

/// Words that begin a question.
const ASKING: &[&str] = &[
    "which",
    "who",
    "whose",
    "whom",
    "where",
    "what",
    "how",
    "why",
    "welche",
    "welcher",
    "welches",
    "welchen",
    "welchem",
    "wo",
    "was",
    "wer",
    "wem",
    "wen",
    "wie",
    "warum",
    "qui",
    "que",
    "où",
    "quel",
    "quelle",
    "quels",
    "quelles",
    "lequel",
    "laquelle",
    "comment",
    "pourquoi",
    "qu'est-ce",
    "qué",
    "cuál",
    "cuáles",
    "quién",
    "dónde",
    "cómo",
    "che",
    "chi",
    "dove",
    "cosa",
    "quale",
    "quali",
    "qual",
    "wat",
    "welke",
    "hoe",
    "waarom",
];

fn lower(text: &str) -> String {
    text.to_lowercase().replace(['’', 'ʼ'], "'")
}

/// The last sentence that asks, else the last one.
fn last_sentence(text: &str) -> &str {
    let end = text.rfind('?').unwrap_or(text.len());
    let asked = text[..end].trim_end_matches(|letter: char| !letter.is_alphanumeric());
    let mut start = 0;
    let mut ended = false;
    for (at, letter) in asked.char_indices() {
        match letter {
            '.' | '?' | '!' | '…' => ended = true,
            '¿' => start = at,
            // The sentence before may have ended within quotation marks.
            '"' | '\'' | '”' | '“' | '»' | '«' | '’' | ')' if ended => {}
            _ if ended && letter.is_whitespace() => (start, ended) = (at, false),
            _ => ended = false,
        }
    }
    &asked[start..]
}

/// Words with the apostrophes and hyphens inside them.
fn words(text: &str) -> Vec<&str> {
    let parts = text.split(|letter: char| !letter.is_alphanumeric() && !matches!(letter, '\'' | '-'));
    parts.map(|word| word.trim_matches(['\'', '-'])).filter(|word| !word.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(code: &str, stem: &str, option: &str) -> bool {
        let language = LANGUAGES.iter().find(|language| language.code == code).expect("a known language");
        language.negation_asked(stem).is_some() && language.negation_said(option).is_some()
    }

    #[test]
    fn two_negations_are_found_in_six_languages() {
        for (code, stem, option) in [
            ("en", "Which of these is not true?", "You should never answer at once"),
            ("en", "Which of these is NOT feedback?", "You don’t listen"),
            ("en", "Which of these isn't a sign of trust?", "No"),
            ("en", "You have ten minutes. What should you never say?", "Nothing"),
            ("en", "Your manager is late. Which reply would not help, when nothing is decided?", "Do not worry"),
            ("de", "Welche Aussage ist nicht richtig?", "Man gibt keine Ratschläge"),
            ("en", "Of these, which is not true?", "Never answer at once"),
            ("de", "Was sagt die Chefin nicht?", "Das geht nie"),
            ("de", "Was sagen Sie, wenn es eilt, auf keinen Fall?", "Niemals"),
            ("fr", "Laquelle de ces phrases n’est pas vraie ?", "Il ne faut jamais répondre"),
            ("fr", "Qu’est-ce qui n’aide pas ?", "Non"),
            ("es", "¿Cuál de estas frases no es cierta?", "Nunca se responde"),
            ("it", "Quale di queste frasi non è vera?", "Non si risponde mai"),
            ("nl", "Welke uitspraak is niet waar?", "Geef nooit advies"),
        ] {
            assert!(told(code, stem, option), "{code}: {stem} | {option}");
        }
    }

    #[test]
    fn one_negation_is_none_too_many() {
        for (code, stem, option) in [
            ("en", "Which of these is not true?", "You answer at once"),
            ("en", "Which of these is true?", "You never answer at once"),
            ("en", "Your manager does not answer. What do you do?", "Do not ask again"),
            ("en", "What do you do if nobody answers?", "Do not ask again"),
            ("en", "When nobody answers, what do you do?", "Do not ask again"),
            ("en", "What do you say to a colleague who is not listening?", "Nothing"),
            ("en", "What do you tell a colleague, who does not listen?", "Nothing"),
            ("en", "A director says: “I do not like it.” Which reply helps?", "Do not worry"),
            ("en", "Is this feedback or not?", "No"),
            ("en", "Which reply helps not only you?", "Do not worry"),
            ("en", "Which note is in the notebook?", "Another note, notably"),
            ("de", "Wenn niemand antwortet, was tun Sie?", "Nicht fragen"),
            ("de", "Was tun Sie, wenn niemand antwortet?", "Nicht fragen"),
            ("de", "Welcher Satz hilft einer Kollegin, die nicht zuhört?", "Nichts sagen"),
            ("fr", "Quel est le premier pas ?", "Ne pas répondre"),
            ("es", "¿Qué hace si nadie responde?", "No pregunta más"),
            ("it", "Che cosa fa se nessuno risponde?", "Non chiede più"),
            ("nl", "Wat doet u als niemand antwoordt?", "Niet vragen"),
        ] {
            assert!(!told(code, stem, option), "{code}: {stem} | {option}");
        }
    }
}
