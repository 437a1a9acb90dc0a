//! The words on paper that no author wrote: templates have none of their own.

use super::document::Words;

const WORDS: [(&str, &str); 32] = [
    ("page", "Page {n} of {m}"),
    ("contents", "Contents"),
    ("cut", "Cut here"),
    ("name", "Name"),
    ("date", "Date"),
    ("do-not-show", "Do not show this page to your partner."),
    ("answer", "A suggested answer"),
    ("answers", "Answers"),
    ("example", "Example"),
    ("key", "To remember"),
    ("activity", "Activity"),
    ("facilitator", "For the facilitator"),
    ("commitment", "My commitment"),
    ("i-will", "I will"),
    ("by", "By"),
    ("gather", "Copy here what you wrote on"),
    ("minutes", "min"),
    ("groups", "Groups of {n}"),
    ("must", "Essential"),
    ("should", "Recommended"),
    ("could", "If there is time"),
    ("materials", "You need"),
    ("objectives", "You will be able to"),
    ("why", "Why"),
    ("see", "Read again"),
    ("points", "points"),
    ("draw", "Draw here"),
    ("read-online", "Read online"),
    ("blank-page", "This page is empty on purpose."),
    ("ring", "ring one"),
    ("worksheet", "Worksheet"),
    ("quiz", "Check yourself"),
];

pub(super) fn words() -> Words {
    WORDS.into_iter().collect()
}

/// The title of the document with every right answer.
pub(super) const KEY_TITLE: &str = "Answer key";
/// Stands before the course's title on the book for the person in front.
pub(super) const GUIDE_TITLE: &str = "Facilitator’s guide";
/// Stands before a module's title on the pack of its worksheets.
pub(super) const PACK_TITLE: &str = "Worksheets";
/// Stands before a lesson's title on its cards.
pub(super) const CARDS_TITLE: &str = "Cards";
pub(super) const GLOSSARY_TITLE: &str = "Glossary";
/// The sheet of somebody who watches a role play: its title, what it says first, and the heads of its columns.
pub(super) const OBSERVER_TITLE: &str = "Observer’s sheet";
pub(super) const OBSERVER_LEAD: &str =
    "Write down what you see and hear; leave judgement and advice for later. You look for";
pub(super) const OBSERVER_HEADS: [&str; 2] = ["What to look for", "What I saw and heard"];
