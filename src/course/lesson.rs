//! One lesson as its file says it: front matter and body.

use super::body::Block;
use super::inventory::Inventory;
use crate::base::diagnostic::Fix;
use crate::base::path::CoursePath;
use crate::base::source::ContentHash;
use crate::base::span::{Span, Spanned};

/// What one lesson file says. It knows no neighbours, no numbers and no addresses.
#[derive(Debug, Clone, PartialEq)]
pub struct ParsedLesson {
    pub path: CoursePath,
    /// Stands for everything below.
    pub hash: ContentHash,
    /// Stands for what a translator translates: ids, and keys that are no words, may change without it.
    pub words: ContentHash,
    pub front_matter: FrontMatter,
    /// The title: from the front matter, else from the first heading, else from the file name.
    pub title: String,
    pub body: Vec<Block>,
    /// Every heading and block id of the body with its place, in order: what a link may point at.
    pub anchors: Vec<Anchor>,
    pub inventory: Inventory,
}

impl ParsedLesson {
    /// What a translation of this text writes behind `source:`, so that it is known from which words it was made.
    pub fn edition(&self) -> String {
        self.words.hex()[..EDITION].to_owned()
    }

    /// The edition that this translation says it was made from, where today's source is another.
    pub fn made_from_another(&self, source: &Self) -> Option<&Spanned<String>> {
        let written = self.front_matter.source.as_ref()?;
        (!written.value.eq_ignore_ascii_case(&source.edition())).then_some(written)
    }

    /// What notes in the file of this translation that it was made from today's source.
    pub fn note_edition(&self, source: &Self) -> Fix {
        let edition = source.edition();
        match (&self.front_matter.source, self.front_matter.end) {
            (Some(written), _) => Fix { span: written.span, text: edition },
            (None, Some(end)) => Fix { span: end, text: format!("source: {edition}\n") },
            (None, None) => Fix { span: Span::new(0, 0), text: format!("---\nsource: {edition}\n---\n\n") },
        }
    }

    /// Those of the anchors that are headings, in order.
    pub fn headings(&self) -> impl Iterator<Item = &Anchor> {
        self.anchors.iter().filter(|anchor| anchor.level > 0)
    }

    /// Of every heading, in order.
    pub fn heading_levels(&self) -> impl Iterator<Item = u8> {
        self.headings().map(|anchor| anchor.level)
    }
}

/// Digits of an edition: enough to tell a text from the one it was.
const EDITION: usize = 8;

/// A heading or a block that a link can point at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Anchor {
    /// Unique in the lesson.
    pub id: String,
    /// The heading's words; empty for blocks.
    pub text: String,
    /// 1 to 6 for a heading of the body, 0 for what stands in no table of contents.
    pub level: u8,
    pub span: Span,
}

/// The block between the dashes; every value with its place.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FrontMatter {
    pub title: Option<Spanned<String>>,
    pub description: Option<Spanned<String>>,
    pub competency: Vec<Spanned<String>>,
    pub tool: Vec<Spanned<String>>,
    pub quotes: Vec<Quote>,
    pub objectives: Vec<Spanned<String>>,
    pub minutes: Option<Spanned<Minutes>>,
    /// Lesson files to read first, as written.
    pub prerequisites: Vec<Spanned<String>>,
    pub keywords: Vec<Spanned<String>>,
    pub level: Option<Spanned<String>>,
    pub audience: Option<Spanned<String>>,
    pub draft: bool,
    /// Old addresses that lead here.
    pub aliases: Vec<Spanned<String>>,
    /// The picture for link previews, as written.
    pub image: Option<Spanned<String>>,
    /// The day of the last change that readers should hear of.
    pub date: Option<Spanned<Day>>,
    /// Of a translation: the edition of the text it was made from, see [`ParsedLesson::edition`].
    pub source: Option<Spanned<String>>,
    /// Where a line can be added: before the closing dashes; `None` where the file has no front matter.
    pub end: Option<Span>,
}

/// A quotation, or a finding retold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote {
    pub text: Spanned<String>,
    pub by: String,
    pub source: String,
    pub year: String,
    pub url: String,
    /// A finding retold: it is shown without quotation marks.
    pub paraphrase: bool,
}

/// How long something takes: `25` or `20-30`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Minutes {
    pub low: u32,
    pub high: u32,
}

impl Minutes {
    /// Reads `25`, `20-30` or `20–30`; none is more than a day.
    pub fn read(text: &str) -> Option<Self> {
        let number = |part: &str| part.trim().parse::<u32>().ok().filter(|minutes| *minutes <= 24 * 60);
        match text.split_once(['-', '–']) {
            None => number(text).map(|minutes| Self { low: minutes, high: minutes }),
            Some((low, high)) => {
                let (low, high) = (number(low)?, number(high)?);
                (low <= high).then_some(Self { low, high })
            }
        }
    }

    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self { low: self.low + other.low, high: self.high + other.high }
    }
}

/// `25`, or `20–30` with a dash for ranges.
impl std::fmt::Display for Minutes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.low == self.high { write!(f, "{}", self.low) } else { write!(f, "{}–{}", self.low, self.high) }
    }
}

/// A calendar day, ISO 8601: `2026-11-21`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub jiff::civil::Date);

impl Day {
    /// So many days later; nothing behind the end of the calendar.
    pub fn later(self, days: u32) -> Option<Self> {
        self.0.checked_add(jiff::Span::new().days(i64::from(days))).ok().map(Self)
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_are_one_number_or_a_range() {
        assert_eq!(Minutes::read("25"), Some(Minutes { low: 25, high: 25 }));
        assert_eq!(Minutes::read("20-30"), Some(Minutes { low: 20, high: 30 }));
        assert_eq!(Minutes::read("30-20"), None);
        assert_eq!(Minutes::read("half an hour"), None);
        assert_eq!(Minutes { low: 20, high: 30 }.to_string(), "20–30");
    }
}
