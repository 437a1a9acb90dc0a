//! # all-of-the-above
//!
//! “All of the above”, “none of these”, “both A and B”: options are mixed on screen, so nothing stands above and nothing is
//! called A. And they give themselves away: whoever sees two right options needs to know no more, and whoever sees one wrong
//! option can leave out “all”.
//!
//! Ask for several answers instead, with `[x]` and `[ ]`: each option is then judged for itself. Where none should be right,
//! ask the other way round: “Which of these do not help?”
//!
//! Phrases are known in English, German, French, Spanish, Italian, Dutch, Portuguese and Polish. Letters count as names of
//! options only where the options they name say something themselves: vitamins may be called A and D.

use crate::base::diagnostic::Diagnostic;
use crate::course::body::plain_text;
use crate::course::lesson::ParsedLesson;
use crate::course::quiz::{Choice, QuestionKind};

pub(super) fn run(text: &ParsedLesson, diagnostics: &mut Vec<Diagnostic>) {
    for question in text.inventory.quizzes.iter().flat_map(|quiz| &quiz.questions) {
        let (QuestionKind::One(choices) | QuestionKind::Several(choices) | QuestionKind::Judgement(choices)) =
            &question.kind
        else {
            continue;
        };
        let options: Vec<Words> = choices.iter().map(Words::of).collect();
        for (choice, words) in choices.iter().zip(&options) {
            let label = if words.is_phrase() {
                "options are mixed on screen, and this one gives itself away"
            } else if words.names_options(&options) {
                "options are mixed on screen, and have no letters"
            } else {
                continue;
            };
            let help = match question.kind {
                QuestionKind::Several(_) => {
                    "leave it out: each option is judged for itself, and any number may be right"
                }
                _ => "leave it out, or ask for several answers: mark each option with `[x]` or `[ ]`",
            };
            diagnostics.push(
                Diagnostic::note("all-of-the-above", "this option speaks of the other options")
                    .at(&text.path, choice.span, label)
                    .help(help),
            );
        }
    }
}

/// The words of an option, in lower case.
struct Words(Vec<String>);

impl Words {
    fn of(choice: &Choice) -> Self {
        Self::in_text(&plain_text(&choice.content))
    }

    fn in_text(text: &str) -> Self {
        let text = text.to_lowercase().replace('&', " & ");
        let words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '&');
        Self(words.filter(|word| !word.is_empty()).map(str::to_owned).collect())
    }

    fn is_phrase(&self) -> bool {
        let text = self.0.join(" ");
        let points =
            |phrase: &&str| text.strip_prefix(*phrase).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
        let verdict = self.0.iter().rev().take_while(|word| VERDICT.contains(&word.as_str())).count();
        let about = self.0[..self.0.len() - verdict].join(" ");
        POINTING.iter().any(points)
            || WHOLE.contains(&about.as_str())
            || (verdict > 0 && WITH_VERDICT.contains(&about.as_str()))
    }

    /// Whether it is made of letters that stand for other options, as in “both A and B”.
    fn names_options(&self, options: &[Self]) -> bool {
        let named: Vec<usize> = self.letters();
        named.len() + usize::from(self.0.len() > 1) >= 2
            && self.0.iter().all(|word| place(word).is_some() || LINKS.contains(&word.as_str()))
            && named.iter().all(|place| options.get(*place).is_some_and(|option| option.letters().is_empty()))
    }

    /// The places that its letters stand for, 0 for A; none where it says anything else.
    fn letters(&self) -> Vec<usize> {
        let known = |word: &String| place(word).is_some() || LINKS.contains(&word.as_str());
        if self.0.iter().all(known) { self.0.iter().filter_map(|word| place(word)).collect() } else { Vec::new() }
    }
}

/// `a` is 0. `e` between others is “and” in two languages, and is never taken for the fifth option.
fn place(word: &str) -> Option<usize> {
    ["a", "b", "c", "d"].iter().position(|letter| *letter == word)
}

/// Words that may stand around the letters.
const LINKS: &[&str] = &[
    "both",
    "only",
    "neither",
    "either",
    "and",
    "or",
    "nor",
    "answer",
    "answers",
    "option",
    "options",
    "are",
    "is",
    "right",
    "correct",
    "true",
    "&",
    "sowohl",
    "als",
    "auch",
    "nur",
    "weder",
    "noch",
    "und",
    "oder",
    "antwort",
    "antworten",
    "sind",
    "ist",
    "richtig",
    "seulement",
    "ni",
    "et",
    "ou",
    "réponse",
    "réponses",
    "les",
    "sólo",
    "solo",
    "tanto",
    "como",
    "y",
    "respuesta",
    "respuestas",
    "sia",
    "che",
    "né",
    "e",
    "soltanto",
    "risposta",
    "risposte",
    "zowel",
    "alleen",
    "noch",
    "en",
    "of",
    "antwoord",
    "antwoorden",
    "apenas",
    "somente",
    "nem",
    "resposta",
    "respostas",
    "zarówno",
    "jak",
    "tylko",
    "ani",
    "i",
    "oraz",
    "odpowiedź",
    "odpowiedzi",
];

/// Phrases that point at the other options, whatever follows them.
const POINTING: &[&str] = &[
    // English
    "all of the above",
    "all the above",
    "any of the above",
    "both of the above",
    "either of the above",
    "more than one of the above",
    "neither of the above",
    "none of the above",
    "some of the above",
    "two of the above",
    "all of the other options",
    "none of the other options",
    // German
    "alle der oben genannten",
    "alle obengenannten",
    "alle oben genannten",
    "alle obigen",
    "alles obengenannte",
    "alles oben genannte",
    "alles obige",
    "keine der obengenannten",
    "keine der oben genannten",
    "keine der obigen",
    "keiner der oben genannten",
    "keiner der obigen",
    "keines der obengenannten",
    "keines der oben genannten",
    "keines der obigen",
    "nichts von dem oben genannten",
    // French
    "aucun des choix ci dessus",
    "aucun des éléments ci dessus",
    "aucune des propositions ci dessus",
    "aucune des propositions précédentes",
    "aucune des réponses ci dessus",
    "aucune des réponses précédentes",
    "rien de ce qui précède",
    "tous les choix ci dessus",
    "tous les éléments ci dessus",
    "tout ce qui précède",
    "toutes les propositions ci dessus",
    "toutes les propositions précédentes",
    "toutes les réponses ci dessus",
    "toutes les réponses précédentes",
    // Spanish
    "nada de lo anterior",
    "ninguna de las anteriores",
    "ninguna de las opciones anteriores",
    "ninguna de las respuestas anteriores",
    "ninguno de los anteriores",
    "todas las anteriores",
    "todas las opciones anteriores",
    "todas las respuestas anteriores",
    "todo lo anterior",
    "todos los anteriores",
    // Italian
    "nessuna delle opzioni precedenti",
    "nessuna delle precedenti",
    "nessuna delle risposte precedenti",
    "nessuno dei precedenti",
    "niente di quanto sopra",
    "tutte le opzioni precedenti",
    "tutte le precedenti",
    "tutte le risposte precedenti",
    "tutte quelle sopra",
    "tutti i precedenti",
    "tutti i punti precedenti",
    "tutto quanto sopra",
    // Dutch
    "al het bovenstaande",
    "alle bovenstaande",
    "alle van bovenstaande",
    "alle van de bovenstaande",
    "geen van beide bovenstaande",
    "geen van bovenstaande",
    "geen van de bovenstaande",
    "geen van het bovenstaande",
    "niets van het bovenstaande",
    // Portuguese
    "nenhum dos anteriores",
    "nenhuma das acima",
    "nenhuma das alternativas anteriores",
    "nenhuma das anteriores",
    "nenhuma das opções anteriores",
    "nenhuma das respostas anteriores",
    "todas as acima",
    "todas as alternativas acima",
    "todas as alternativas anteriores",
    "todas as anteriores",
    "todas as opções acima",
    "todas as opções anteriores",
    "todas as respostas acima",
    "todas as respostas anteriores",
    "todos os anteriores",
    // Polish
    "wszystkie powyższe",
    "wszystkie z powyższych",
    "wszystko powyższe",
    "żaden z powyższych",
    "żadna z powyższych",
    "żadne z powyższych",
];

/// Phrases that speak of the other options where nothing but a verdict follows: “none of these is right”.
const WHOLE: &[&str] = &[
    // English
    "all of these",
    "all of these answers",
    "all of these options",
    "all of those",
    "none of the answers",
    "none of the options",
    "none of these",
    "none of these answers",
    "none of these options",
    "none of those",
    // German
    "alle genannten",
    "alle genannten antworten",
    "alles genannte",
    "keine der antworten",
    "keine der aussagen",
    "keine der genannten",
    "keine der genannten antworten",
    "keiner der genannten",
    "keines der genannten",
    "nichts von alledem",
    // French
    "aucun de ces choix",
    "aucune de ces propositions",
    "aucune de ces réponses",
    "aucune des propositions",
    "aucune des réponses",
    "rien de tout cela",
    "tout cela",
    "toutes ces propositions",
    "toutes ces réponses",
    // Spanish
    "ninguna de las opciones",
    "ninguna de las respuestas",
    "todas las opciones",
    "todas las respuestas",
    // Italian
    "nessuna delle alternative",
    "nessuna delle opzioni",
    "nessuna delle risposte",
    "tutte le opzioni",
    "tutte le risposte",
    // Dutch
    "al deze antwoorden",
    "geen van de antwoorden",
    "geen van deze",
    "geen van deze antwoorden",
    // Portuguese
    "nenhuma das alternativas",
    "nenhuma das opções",
    "nenhuma das respostas",
    "todas as alternativas",
    "todas as opções",
    "todas as respostas",
    // Polish
    "wszystkie odpowiedzi",
    "wszystkie wymienione",
    "żadna z odpowiedzi",
    "żadna z tych odpowiedzi",
    "żadna z wymienionych",
    "żadne z wymienionych",
];

/// Phrases that do so only where a verdict follows: “no answer” may be what somebody hears.
const WITH_VERDICT: &[&str] = &[
    "all answers",
    "all options",
    "all statements",
    "no answer",
    "no option",
    "alle antworten",
    "alle aussagen",
    "keine antwort",
    "keine aussage",
    "toutes les réponses",
    "toutes les propositions",
    "aucune réponse",
    "aucune proposition",
    "todas",
    "ambas",
    "ninguna",
    "ninguna respuesta",
    "ninguna opción",
    "tutte",
    "entrambe",
    "nessuna",
    "nessuna risposta",
    "alle antwoorden",
    "geen enkel antwoord",
    "nenhuma resposta",
    "nenhuma alternativa",
    "obie odpowiedzi",
    "żadna odpowiedź",
];

/// What a verdict is made of.
const VERDICT: &[&str] = &[
    "are",
    "is",
    "apply",
    "applies",
    "right",
    "correct",
    "true",
    "wrong",
    "false",
    "sind",
    "ist",
    "stimmen",
    "stimmt",
    "treffen",
    "trifft",
    "zu",
    "richtig",
    "korrekt",
    "wahr",
    "falsch",
    "sont",
    "est",
    "correctes",
    "correcte",
    "justes",
    "juste",
    "vraies",
    "vraie",
    "bonnes",
    "bonne",
    "fausses",
    "son",
    "es",
    "correctas",
    "correcta",
    "ciertas",
    "cierta",
    "verdaderas",
    "sono",
    "è",
    "corrette",
    "corretta",
    "giuste",
    "giusta",
    "vere",
    "vera",
    "zijn",
    "juist",
    "goed",
    "waar",
    "onjuist",
    "são",
    "estão",
    "é",
    "está",
    "corretas",
    "correta",
    "certas",
    "certa",
    "verdadeiras",
    "są",
    "jest",
    "nie",
    "poprawne",
    "poprawna",
    "prawidłowe",
    "prawidłowa",
    "prawdziwe",
    "prawdziwa",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_known_in_eight_languages() {
        for phrase in [
            "All of the above.",
            "None of the above is right",
            "none of these",
            "Alle oben genannten",
            "Keine der Antworten ist richtig",
            "Toutes les réponses ci-dessus",
            "Aucune de ces réponses",
            "Todas las anteriores",
            "Ninguna de las anteriores",
            "Tutte le precedenti",
            "Nessuna delle precedenti",
            "Geen van bovenstaande",
            "Al het bovenstaande",
            "Nenhuma das anteriores",
            "Todas as alternativas estão corretas",
            "Wszystkie powyższe",
            "Żadna z powyższych",
            "Żadna odpowiedź nie jest poprawna",
            "Alle Antworten sind richtig",
            "Todas son correctas",
        ] {
            assert!(Words::in_text(phrase).is_phrase(), "{phrase}");
        }
    }

    #[test]
    fn what_only_sounds_alike_is_left_alone() {
        for words in [
            "All of these people",
            "None of them",
            "Both",
            "Alle genannten Personen einladen",
            "Keine Antwort",
            "Keine Antwort ist auch eine Antwort",
            "All options are kept open",
            "Todas las respuestas del cliente",
            "All above average",
        ] {
            assert!(!Words::in_text(words).is_phrase(), "{words}");
        }
    }

    #[test]
    fn letters_name_options_that_say_something() {
        let options = |texts: &[&str]| texts.iter().map(|text| Words::in_text(text)).collect::<Vec<_>>();
        let plain = options(&["Silence", "A question", "Advice"]);
        for text in [
            "Both A and B",
            "A & C",
            "Sowohl A als auch B",
            "A et C",
            "Solo A y B",
            "Né A né B",
            "Answers a, b and c",
            "Only A",
        ] {
            assert!(Words::in_text(text).names_options(&plain), "{text}");
        }
        for text in ["A", "Vitamin A", "A and D", "Only", "Both", "A plan"] {
            assert!(!Words::in_text(text).names_options(&plain), "{text}");
        }
        let vitamins = options(&["A and D", "B and C", "Only C", "A and B"]);
        assert!(vitamins.iter().all(|option| !option.names_options(&vitamins)));
    }
}
