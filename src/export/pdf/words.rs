//! The words on paper that no author wrote: templates have none of their own.

use super::document::Words;

const WORDS: [(&str, &str); 49] = [
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
    ("begins", "Begins"),
    ("what", "What"),
    ("lead-in", "Lead-in"),
    ("roleplay", "Role play"),
    ("break", "Break"),
    ("lunch", "Lunch"),
    ("wait", "Time in hand"),
    ("in-groups", "Groups"),
    ("have-ready", "Have ready"),
    ("book-pages", "In the learners’ book: {pages}"),
    ("certificate", "Certificate"),
    ("certificate-for", "This certificate was filled in by"),
    ("certificate-course", "after working through the course"),
    ("certificate-about", "What the course practises"),
    (
        "certificate-honest",
        "Self-declared: its holder filled it in, and nobody examined what is stated here. Where a facilitator has signed, the facilitator confirms that the holder took part.",
    ),
    ("certificate-holder", "Signature of the holder"),
    ("certificate-signed", "Signature of a facilitator, if one was there"),
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
/// Stands before a delivery's title on its run sheet.
pub(super) const RUN_SHEET_TITLE: &str = "Run sheet";
pub(super) const CERTIFICATE_TITLE: &str = "Certificate";
/// The parts of a run sheet behind the plan, and of the guide before the lessons.
pub(super) const CUT_TITLE: &str = "What to leave out";
pub(super) const AFTER_CUT_TITLE: &str = "The plan after the cut";
pub(super) const PRINTS_TITLE: &str = "For the copier";
pub(super) const MATERIALS_TITLE: &str = "To bring, and to have in the room";
pub(super) const GROUPS_TITLE: &str = "Groups";
pub(super) const OVERVIEW_TITLE: &str = "The course at a glance";
pub(super) const DELIVERIES_TITLE: &str = "Deliveries";
pub(super) const TIMING_TITLE: &str = "Timing";
pub(super) const OVERVIEW_LEAD: &str = "What learners read stands in their book and on the site; here is what you need beside it: what each lesson is \
     for, how its time is spent, what to say and ask, and the answers.";
pub(super) const OVERVIEW_HEADS: [&str; 3] = ["", "Lesson", "Min."];
pub(super) const PRINT_HEADS: [&str; 3] = ["Copies", "What", "Lesson"];
pub(super) const THING_HEADS: [&str; 3] = ["Number", "What", "Lesson"];
pub(super) const PEOPLE_LEAD: &str = "Give everybody a number; it stays the same all along.";
pub(super) const ROUND: &str = "Round";

/// `page 12`, `pages 12–15`
pub(super) fn pages(first: usize, last: usize) -> String {
    if first == last { format!("page {first}") } else { format!("pages {first}–{last}") }
}
/// The heads of the table that says how many groups there are: `If there are`, `in groups of 3`.
pub(super) const IF_COME: &str = "People";
pub(super) const IN_GROUPS: &str = "in groups of";
