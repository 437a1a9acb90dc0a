//! Self-check quizzes, in the field's words: a question has a stem; its options are the key or distractors; each option
//! may carry feedback, and the question an explanation.

use super::body::{Block, Inline};
use crate::base::span::{Span, Spanned};

#[derive(Debug, Clone, PartialEq)]
pub struct Quiz {
    pub id: Id,
    pub title: Vec<Inline>,
    /// What stands before the first question.
    pub intro: Vec<Block>,
    pub questions: Vec<Question>,
    /// Points needed, in per cent (0 to 100).
    pub pass: Option<u8>,
    /// How often the learner may check; unlimited where absent.
    pub attempts: Option<u32>,
    /// How many questions are drawn from the pool; all where absent.
    pub pick: Option<u32>,
    /// Asks how sure the learner is of each answer; `None` where the quiz does not say.
    pub confidence: Option<bool>,
    /// Overrides the lesson's competencies.
    pub competency: Vec<Spanned<String>>,
    /// The line that opens the block.
    pub opening: Span,
}

/// The name a learner's answers are kept by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Id {
    pub text: String,
    /// The author wrote it; otherwise it was made from the text.
    pub given: bool,
    /// The written id, or the empty place where one would be written.
    pub span: Span,
    /// Where the id is not given: whether `span` stands inside braces that are there already.
    pub in_braces: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    pub id: Id,
    pub stem: Vec<Inline>,
    /// What stands between stem and answers. For fill in, the text with its gaps.
    pub body: Vec<Block>,
    pub kind: QuestionKind,
    /// Gaps of fill in, short answer and number, in the order of the text.
    pub gaps: Vec<Gap>,
    pub hints: Vec<Vec<Block>>,
    pub explanation: Vec<Block>,
    pub points: u32,
    pub shuffle: bool,
    pub competency: Vec<Spanned<String>>,
    /// The passage to read again, a link as any other: `#id`, or a file of the course. Found by its words where absent.
    pub see: Option<Spanned<String>>,
    /// The heading, or the whole block where there is none.
    pub span: Span,
}

#[derive(Debug, Clone, PartialEq)]
pub enum QuestionKind {
    /// One answer: exactly one option is the key.
    One(Vec<Choice>),
    /// Several answers: any number of options are keys.
    Several(Vec<Choice>),
    /// Judgement: every option has its points.
    Judgement(Vec<Choice>),
    /// Typed or chosen gaps in the question's body.
    FillIn,
    /// The whole answer is one typed gap.
    ShortAnswer,
    /// The whole answer is one number.
    Number,
    /// Items in their right order.
    Order(Vec<Item>),
    /// Pairs; a right side that occurs twice makes it sorting into groups.
    Match(Pairs),
    Grid(Grid),
    /// Lines to write on; the explanation's first part is the model answer.
    Open {
        lines: usize,
        model: Vec<Block>,
    },
    /// Self-rating by a list: no key.
    Rating(Vec<Choice>),
    /// Self-rating by a grid: no key.
    RatingGrid(Grid),
    /// Nothing that could be answered was found; the diagnostics say so.
    Unclear,
}

impl QuestionKind {
    /// The name that templates, JSON and the manual use.
    pub fn name(&self) -> &'static str {
        match self {
            Self::One(_) => "one",
            Self::Several(_) => "several",
            Self::Judgement(_) => "judgement",
            Self::FillIn => "fill-in",
            Self::ShortAnswer => "short-answer",
            Self::Number => "number",
            Self::Order(_) => "order",
            Self::Match(pairs) if pairs.is_sorting() => "sort",
            Self::Match(_) => "match",
            Self::Grid(_) => "grid",
            Self::Open { .. } => "open",
            Self::Rating(_) => "rating",
            Self::RatingGrid(_) => "rating-grid",
            Self::Unclear => "unclear",
        }
    }

    /// Whether there is a right answer to mark by.
    pub fn is_marked(&self) -> bool {
        !matches!(self, Self::Open { .. } | Self::Rating(_) | Self::RatingGrid(_) | Self::Unclear)
    }

    /// The options of the kinds that have a list of them.
    pub fn choices(&self) -> &[Choice] {
        match self {
            Self::One(choices) | Self::Several(choices) | Self::Judgement(choices) | Self::Rating(choices) => choices,
            _ => &[],
        }
    }
}

/// One option of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// From the text, unique in the question.
    pub id: String,
    pub content: Vec<Inline>,
    pub right: bool,
    /// Judgement only.
    pub points: u32,
    pub feedback: Vec<Block>,
    pub span: Span,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    pub id: String,
    pub content: Vec<Inline>,
    /// Where it stands first.
    pub span: Span,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Pairs {
    pub left_heading: Vec<Inline>,
    pub right_heading: Vec<Inline>,
    pub rows: Vec<PairRow>,
    /// The different right sides, in the order of their first occurrence.
    pub choices: Vec<Item>,
}

impl Pairs {
    pub fn is_sorting(&self) -> bool {
        self.choices.len() < self.rows.len()
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct PairRow {
    pub id: String,
    pub left: Vec<Inline>,
    pub left_span: Span,
    /// Index of the right side in [`Pairs::choices`].
    pub right: usize,
    pub right_span: Span,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Grid {
    pub heading: Vec<Inline>,
    pub columns: Vec<Item>,
    pub rows: Vec<GridRow>,
    /// Square marks: several columns may be right in one row.
    pub several: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub struct GridRow {
    pub id: String,
    pub content: Vec<Inline>,
    /// Indices of the right columns.
    pub right: Vec<usize>,
    pub span: Span,
}

/// A place in a question's text where something is typed or chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct Gap {
    pub kind: GapKind,
    pub span: Span,
}

#[derive(Debug, Clone, PartialEq)]
pub enum GapKind {
    /// `[[1.5|one and a half]]`
    Typed {
        answers: Vec<Spanned<String>>,
        /// Letters that may differ, from `~1`.
        tolerance: Option<Spanned<u32>>,
        /// Capitals matter.
        exact: bool,
    },
    /// `[[=right|~wrong]]`
    Chosen(Vec<GapChoice>),
    /// `[[1.5 +- 0.1]]` or `[[10..15]]`
    Number { low: f64, high: f64, right: String },
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GapChoice {
    /// From the text, unique in the gap.
    pub id: String,
    pub text: String,
    pub right: bool,
    pub span: Span,
}

impl Quiz {
    /// Calls `visit` for every run of blocks in it.
    pub fn walk_prose<'a>(&'a self, visit: &mut dyn FnMut(&'a [Block])) {
        visit(&self.intro);
        for question in &self.questions {
            visit(&question.body);
            for hint in &question.hints {
                visit(hint);
            }
            for choice in question.kind.choices() {
                visit(&choice.feedback);
            }
            if let QuestionKind::Open { model, .. } = &question.kind {
                visit(model);
            }
            visit(&question.explanation);
        }
    }

    /// Calls `change` for every run of blocks in it, in the order of [`walk_prose`](Self::walk_prose).
    pub fn walk_prose_mut(&mut self, change: &mut dyn FnMut(&mut [Block])) {
        change(&mut self.intro);
        for question in &mut self.questions {
            change(&mut question.body);
            question.hints.iter_mut().for_each(|hint| change(hint));
            match &mut question.kind {
                QuestionKind::One(choices)
                | QuestionKind::Several(choices)
                | QuestionKind::Judgement(choices)
                | QuestionKind::Rating(choices) => {
                    choices.iter_mut().for_each(|choice| change(&mut choice.feedback));
                }
                QuestionKind::Open { model, .. } => change(model),
                _ => {}
            }
            change(&mut question.explanation);
        }
    }

    /// Calls `visit` for every run of inlines that stands in no block: stems, options, items, sides.
    pub fn walk_inlines<'a>(&'a self, visit: &mut dyn FnMut(&'a [Inline])) {
        visit(&self.title);
        for question in &self.questions {
            visit(&question.stem);
            for choice in question.kind.choices() {
                visit(&choice.content);
            }
            match &question.kind {
                QuestionKind::Order(items) => items.iter().for_each(|item| visit(&item.content)),
                QuestionKind::Match(pairs) => {
                    pairs.rows.iter().for_each(|row| visit(&row.left));
                    pairs.choices.iter().for_each(|choice| visit(&choice.content));
                }
                QuestionKind::Grid(grid) | QuestionKind::RatingGrid(grid) => {
                    grid.columns.iter().for_each(|column| visit(&column.content));
                    grid.rows.iter().for_each(|row| visit(&row.content));
                }
                _ => {}
            }
        }
    }
}
