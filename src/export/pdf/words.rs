//! The words on paper that no author wrote, in the language of the course: templates have none of their own.

use super::document;
use crate::words::Words;

/// What templates call each word, and the message that says it.
const WORDS: [(&str, &str); 42] = [
    ("page", "page-of"),
    ("contents", "contents"),
    ("blank-page", "blank-page"),
    ("read-online", "read-online"),
    ("name", "certificate-name"),
    ("date", "certificate-date"),
    ("do-not-show", "hide-from-partner"),
    ("answer", "a-suggested-answer"),
    ("example", "block-example"),
    ("key", "block-key"),
    ("activity", "block-activity"),
    ("facilitator", "for-the-facilitator"),
    ("commitment", "block-commitment"),
    ("i-will", "i-will"),
    ("by", "by-day"),
    ("gather", "copy-here"),
    ("time", "time-minutes"),
    ("groups", "groups-of"),
    ("materials", "you-need"),
    ("objectives", "objectives-by-the-end"),
    ("draw", "draw-here"),
    ("ring", "ring-one"),
    ("quiz", "check-yourself"),
    ("begins", "begins-column"),
    ("what", "what-column"),
    ("minutes", "minutes-column"),
    ("row-lead-in", "row-lead-in"),
    ("row-activity", "block-activity"),
    ("row-roleplay", "block-roleplay"),
    ("row-facilitator", "row-whole-group"),
    ("row-break", "row-break"),
    ("row-lunch", "row-lunch"),
    ("row-wait", "row-time-in-hand"),
    ("in-groups", "row-groups"),
    ("have-ready", "row-have-ready"),
    ("certificate", "certificate"),
    ("certificate-for", "certificate-filled-in-by"),
    ("certificate-course", "certificate-for-course"),
    ("certificate-about", "certificate-trains"),
    ("certificate-honest", "certificate-self-declared"),
    ("certificate-holder", "certificate-holder-signature"),
    ("certificate-signed", "certificate-signature-if-any"),
];

/// How much a part of a lesson matters: the names of `priority`.
const PRIORITIES: [&str; 3] = ["must", "should", "could"];

pub(super) fn words(say: &Words) -> document::Words {
    let mut words: document::Words = WORDS.iter().map(|(name, message)| (*name, open(message, say))).collect();
    words.extend(PRIORITIES.map(|name| (name, say.with("priority", &[("name", name.into())]))));
    words.insert("worksheet", say.with("kind-of-entry", &[("kind", "worksheet".into())]));
    words
}

/// What a part of a lesson is called that has no title of its own.
pub(super) fn part_name(kind: &str, say: &Words) -> String {
    let name = format!("row-{kind}");
    let known = WORDS.iter().find(|(known, _)| *known == name);
    known.map(|(_, message)| say.text(message)).unwrap_or_default()
}

/// Where something stands in the learners' book.
pub(super) fn in_book(first: usize, last: usize, say: &Words) -> String {
    let page = |number: usize| number.to_string();
    if first == last {
        say.with("in-book-page", &[("page", (&page(first)).into())])
    } else {
        say.with("in-book-pages", &[("first", (&page(first)).into()), ("last", (&page(last)).into())])
    }
}

/// A message with `{n}` where the template will put what it knows.
fn open(message: &str, say: &Words) -> String {
    let forms = say.forms(message, &[]).unwrap_or_else(|unsaid| panic!("{unsaid}"));
    forms.into_iter().next_back().map(|(_, text)| text).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::{Theme, built_in};

    fn say(language: &str) -> Words {
        let theme = Theme::from_layers(&[built_in("base").expect("base is built in")]);
        Words::new(&theme.words, &[language], language).value
    }

    #[test]
    fn templates_find_the_places_that_they_fill() {
        for language in ["en", "es", "ar", "ja", "tr"] {
            let words = words(&say(language));
            let has = |name: &str, place: &str| assert!(words[name].contains(place), "{language}: {}", words[name]);
            has("page", "{n}");
            has("page", "{m}");
            has("time", "{minutes}");
            has("groups", "{size}");
            assert!(words.values().all(|word| !word.is_empty()), "{language}: {words:?}");
        }
    }

    #[test]
    fn one_page_is_no_range() {
        let say = say("de");
        assert_eq!(in_book(12, 12, &say), "Im Buch der Lernenden: Seite 12");
        assert_eq!(in_book(12, 15, &say), "Im Buch der Lernenden: Seiten 12–15");
    }

    #[test]
    fn a_part_without_a_title_is_called_what_it_is() {
        assert_eq!(part_name("lunch", &say("es")), "Almuerzo");
        assert_eq!(part_name("facilitator", &say("en")), "With the whole group");
    }
}
