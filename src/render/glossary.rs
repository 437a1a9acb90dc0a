//! Finds the glossary's terms in running text: the first time on a page, whole words, without regard to case.

use crate::course::course::Glossary;
use aho_corasick::{AhoCorasick, AhoCorasickBuilder, MatchKind};

pub(super) struct Terms {
    finder: Option<AhoCorasick>,
    ids: Vec<String>,
}

/// Where a term stands in a text, and the id of its entry.
pub(super) struct Found<'a> {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) term: usize,
    pub(super) id: &'a str,
}

impl Terms {
    pub(super) fn new(glossary: Option<&Glossary>) -> Self {
        let terms = glossary.map(|glossary| glossary.terms.as_slice()).unwrap_or_default();
        let named: Vec<_> = terms.iter().filter(|term| term.name.chars().count() >= 3).collect();
        let finder = AhoCorasickBuilder::new()
            .ascii_case_insensitive(true)
            .match_kind(MatchKind::LeftmostLongest)
            .build(named.iter().map(|term| &term.name))
            .ok()
            .filter(|_| !named.is_empty());
        Self { finder, ids: named.iter().map(|term| term.id.clone()).collect() }
    }

    /// Every whole-word occurrence in `text`, from left to right.
    pub(super) fn find<'a>(&'a self, text: &'a str) -> impl Iterator<Item = Found<'a>> {
        let matches = self.finder.iter().flat_map(move |finder| finder.find_iter(text));
        matches
            .filter(|found| {
                let before = text[..found.start()].chars().next_back();
                let after = text[found.end()..].chars().next();
                !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
            })
            .map(|found| Found {
                start: found.start(),
                end: found.end(),
                term: found.pattern().as_usize(),
                id: &self.ids[found.pattern().as_usize()],
            })
    }
}
