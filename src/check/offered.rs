//! What a question offers its learner to choose from, list by list: for the rules that compare what stands in a list.

use crate::base::span::Span;
use crate::course::body::{Inline, plain_text, walk_inline};
use crate::course::quiz::{GapKind, Pairs, Question, QuestionKind};

/// Things that stand beside each other and must be told apart.
pub(super) struct Offered {
    /// What one of them is called: `option`, `row`.
    pub(super) what: &'static str,
    /// What they stand in: `list`, `grid`.
    pub(super) place: &'static str,
    pub(super) parts: Vec<OfferedPart>,
}

pub(super) struct OfferedPart {
    /// The words by which it is told from the others: lower case where capitals do not matter.
    pub(super) words: String,
    /// There are no words, nor anything else to see.
    pub(super) is_empty: bool,
    pub(super) span: Span,
}

impl OfferedPart {
    fn new(content: &[Inline], span: Span) -> Self {
        let (mut is_empty, mut has_code) = (true, false);
        walk_inline(content, &mut |inline| match inline {
            Inline::Image(_) | Inline::Html(_) | Inline::Gap(_) => is_empty = false,
            Inline::Code(_) | Inline::Math(_) => has_code = true,
            _ => {}
        });
        let words = one_space(&plain_text(content));
        is_empty &= words.is_empty();
        // `Vec` and `vec` are two answers, *List* and *list* are one.
        let words = if has_code { words } else { words.to_lowercase() };
        Self { words, is_empty, span }
    }

    fn of_text(text: &str, span: Span) -> Self {
        let words = one_space(text).to_lowercase();
        Self { is_empty: words.is_empty(), words, span }
    }
}

fn one_space(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Everything that `question` offers.
pub(super) fn offered(question: &Question) -> Vec<Offered> {
    let mut all = match &question.kind {
        QuestionKind::One(choices)
        | QuestionKind::Several(choices)
        | QuestionKind::Judgement(choices)
        | QuestionKind::Rating(choices) => {
            vec![list("option", "list", choices.iter().map(|choice| OfferedPart::new(&choice.content, choice.span)))]
        }
        QuestionKind::Order(items) => {
            vec![list("item", "list", items.iter().map(|item| OfferedPart::new(&item.content, item.span)))]
        }
        QuestionKind::Match(pairs) => sides(pairs),
        QuestionKind::Grid(grid) | QuestionKind::RatingGrid(grid) => vec![
            list("column", "grid", grid.columns.iter().map(|column| OfferedPart::new(&column.content, column.span))),
            list("row", "grid", grid.rows.iter().map(|row| OfferedPart::new(&row.content, row.span))),
        ],
        QuestionKind::FillIn
        | QuestionKind::ShortAnswer
        | QuestionKind::Number
        | QuestionKind::Open { .. }
        | QuestionKind::Unclear => Vec::new(),
    };
    for gap in &question.gaps {
        if let GapKind::Chosen(choices) = &gap.kind {
            let parts = choices.iter().map(|choice| OfferedPart::of_text(&choice.text, choice.span));
            all.push(list("choice", "gap", parts));
        }
    }
    all
}

fn list(what: &'static str, place: &'static str, parts: impl Iterator<Item = OfferedPart>) -> Offered {
    Offered { what, place, parts: parts.collect() }
}

/// Left and right sides. Equal right sides are one group, so each comes once; but each that is empty is a mistake.
fn sides(pairs: &Pairs) -> Vec<Offered> {
    let left = pairs.rows.iter().map(|row| OfferedPart::new(&row.left, row.left_span));
    let mut right = Vec::new();
    for (choice, item) in pairs.choices.iter().enumerate() {
        let rows = pairs.rows.iter().filter(|row| row.right == choice);
        let parts = rows.map(|row| OfferedPart::new(&item.content, row.right_span));
        right.extend(parts.enumerate().filter(|(index, part)| *index == 0 || part.is_empty).map(|(_, part)| part));
    }
    vec![list("left side", "table", left), list("right side", "table", right.into_iter())]
}
