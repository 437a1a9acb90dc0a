//! Finds the passage of a lesson that a question goes back to, so that nobody is told "not yet" without the way to read
//! again.
//!
//! The author names it (`see=#id`, or another file of the course); else it is the part of the lesson that shares most of the question's rarer words.

use crate::course::body::{Block, BlockKind, Inside, Role, plain_text, walk_inlines};
use crate::course::lesson::ParsedLesson;
use crate::course::quiz::{GapKind, Question, QuestionKind};
use std::collections::{BTreeSet, HashMap};

/// A heading of the lesson with what stands below it; the lesson's beginning has an empty id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Passage<'t> {
    pub id: &'t str,
    pub title: &'t str,
}

/// The passages of one lesson.
pub struct Passages<'t> {
    text: &'t ParsedLesson,
    parts: Vec<(Passage<'t>, BTreeSet<String>)>,
    /// In how many parts a word occurs.
    spread: HashMap<String, usize>,
}

/// Words shorter than this join sentences rather than say what they are about.
const SHORTEST_WORD: usize = 4;

/// One word may be shared by chance.
const FEWEST_SHARED: usize = 2;

impl<'t> Passages<'t> {
    pub fn of(text: &'t ParsedLesson) -> Self {
        let top = Passage { id: "", title: &text.title };
        let mut parts = vec![(top, BTreeSet::new())];
        for block in &text.body {
            match &block.kind {
                BlockKind::Heading(_) => {
                    let anchor = text.anchors.iter().find(|anchor| anchor.span.start == block.span.start);
                    if let Some(anchor) = anchor {
                        let passage = Passage { id: &anchor.id, title: &anchor.text };
                        parts.push((passage, words(&anchor.text).collect()));
                    }
                }
                block if is_for_doing(block) => {}
                _ => {
                    let (_, found) = parts.last_mut().expect("there is always a first part");
                    words_of(std::slice::from_ref(block), found);
                }
            }
        }
        let mut spread = HashMap::new();
        for word in parts.iter().flat_map(|(_, words)| words) {
            *spread.entry(word.clone()).or_insert(0) += 1;
        }
        Self { text, parts, spread }
    }

    /// Where to read again for `question`.
    pub fn find(&self, question: &Question) -> Passage<'t> {
        self.named(question).or_else(|| self.likely(question)).unwrap_or(self.parts[0].0)
    }

    fn named(&self, question: &Question) -> Option<Passage<'t>> {
        let id = question.see.as_ref()?.value.strip_prefix('#')?;
        let anchor = self.text.anchors.iter().find(|anchor| anchor.id == id)?;
        Some(Passage { id: &anchor.id, title: if anchor.text.is_empty() { &self.text.title } else { &anchor.text } })
    }

    fn likely(&self, question: &Question) -> Option<Passage<'t>> {
        let asked = asked_words(question);
        let mut best: Option<(f64, Passage<'t>)> = None;
        for (passage, words) in &self.parts {
            let shared: Vec<&String> = asked.intersection(words).collect();
            let weight: f64 = shared.iter().map(|word| 1.0 / self.spread[*word] as f64).sum();
            if shared.len() >= FEWEST_SHARED && best.is_none_or(|(most, _)| weight > most) {
                best = Some((weight, *passage));
            }
        }
        best.map(|(_, passage)| passage)
    }
}

/// What is done rather than read: nobody reads it again.
fn is_for_doing(block: &BlockKind) -> bool {
    match block {
        BlockKind::Quiz(_) | BlockKind::Worksheet(_) => true,
        BlockKind::Role(role) => !matches!(role.role, Role::Key | Role::Answer | Role::Example),
        _ => false,
    }
}

/// The words of stem, right answers and explanation. Distractors lead elsewhere, as they should.
fn asked_words(question: &Question) -> BTreeSet<String> {
    let mut found: BTreeSet<String> = words(&plain_text(&question.stem)).collect();
    words_of(&question.body, &mut found);
    words_of(&question.explanation, &mut found);
    for choice in question.kind.choices().iter().filter(|choice| choice.right) {
        found.extend(words(&plain_text(&choice.content)));
        words_of(&choice.feedback, &mut found);
    }
    for gap in &question.gaps {
        match &gap.kind {
            GapKind::Typed { answers, .. } => found.extend(answers.iter().flat_map(|answer| words(&answer.value))),
            GapKind::Chosen(choices) => {
                found.extend(choices.iter().filter(|choice| choice.right).flat_map(|choice| words(&choice.text)));
            }
            GapKind::Number { .. } => {}
        }
    }
    match &question.kind {
        QuestionKind::Order(items) => found.extend(items.iter().flat_map(|item| words_in(&item.content))),
        QuestionKind::Match(pairs) => {
            found.extend(pairs.rows.iter().flat_map(|row| words_in(&row.left)));
            found.extend(pairs.choices.iter().flat_map(|choice| words_in(&choice.content)));
        }
        QuestionKind::Grid(grid) => found.extend(grid.rows.iter().flat_map(|row| words_in(&row.content))),
        _ => {}
    }
    found
}

fn words_of(blocks: &[Block], found: &mut BTreeSet<String>) {
    walk_inlines(blocks, Inside::LearnersOnly, &mut |inlines| found.extend(words_in(inlines)));
}

fn words_in(inlines: &[crate::course::body::Inline]) -> Vec<String> {
    words(&plain_text(inlines)).collect()
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| word.chars().count() >= SHORTEST_WORD)
        .map(str::to_lowercase)
}
