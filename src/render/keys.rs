//! What is right, for the script that marks: JSON beside the questions. Ids only, so that marking never depends on texts
//! that a browser may have translated; typed answers are the exception they have to be.

use crate::course::quiz::{GapKind, Grid, GridRow, Pairs, Question, QuestionKind};
use crate::site::script::script_json;
use crate::site::view::{GapView, QuestionView};
use serde::Serialize;

/// One question: how it is marked and what it belongs to. Which lists are there follows from `kind`.
#[derive(Serialize)]
struct Key<'k> {
    id: &'k str,
    kind: &'k str,
    points: u32,
    /// Empty where all questions are of the lesson that the quiz names.
    #[serde(skip_serializing_if = "str::is_empty")]
    lesson: &'k str,
    /// Only where the result says how each competency stands.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    competencies: &'k [String],
    /// In the order of the text.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    options: Vec<&'k str>,
    /// What each option is worth; empty for self-ratings.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    worth: Vec<u32>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    gaps: Vec<GapKey<'k>>,
    /// In the right order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    order: Vec<&'k str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rows: Vec<RowKey<'k>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    choices: Vec<&'k str>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum GapKey<'k> {
    Typed {
        id: &'k str,
        accept: &'k [String],
        #[serde(skip_serializing_if = "std::ops::Not::not")]
        exact: bool,
        #[serde(skip_serializing_if = "is_none")]
        tolerance: u32,
    },
    Number {
        id: &'k str,
        low: f64,
        high: f64,
        show: &'k str,
    },
    Chosen {
        id: &'k str,
        choices: Vec<&'k str>,
        right: &'k str,
        show: &'k str,
    },
}

#[derive(Serialize)]
struct RowKey<'k> {
    id: &'k str,
    right: Vec<&'k str>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_none(tolerance: &u32) -> bool {
    *tolerance == 0
}

/// A question with its view.
pub(super) struct Keyed<'k> {
    /// The id of its lesson, where the quiz does not name it.
    pub(super) lesson: &'k str,
    pub(super) question: &'k Question,
    pub(super) view: &'k QuestionView,
}

/// The keys of some questions as JSON that is safe inside a script element.
pub(super) fn keys_json<'k>(questions: impl Iterator<Item = Keyed<'k>>, by_competency: bool) -> String {
    let keys: Vec<Key<'k>> = questions.map(|keyed| key(keyed, by_competency)).collect();
    script_json(&keys)
}

fn key<'k>(Keyed { lesson, question, view }: Keyed<'k>, by_competency: bool) -> Key<'k> {
    let mut key = Key {
        id: &view.id,
        kind: &view.kind,
        points: view.points,
        lesson,
        competencies: if by_competency { &view.competencies } else { &[] },
        options: question.kind.choices().iter().map(|choice| choice.id.as_str()).collect(),
        worth: Vec::new(),
        gaps: question.gaps.iter().zip(&view.gaps).map(|(gap, view)| gap_key(&gap.kind, view)).collect(),
        order: Vec::new(),
        rows: Vec::new(),
        choices: Vec::new(),
    };
    match &question.kind {
        QuestionKind::One(choices) | QuestionKind::Several(choices) => {
            key.worth = choices.iter().map(|choice| u32::from(choice.right)).collect();
        }
        QuestionKind::Judgement(choices) => key.worth = choices.iter().map(|choice| choice.points).collect(),
        QuestionKind::Order(items) => key.order = items.iter().map(|item| item.id.as_str()).collect(),
        QuestionKind::Match(pairs) => pair_keys(pairs, &mut key),
        QuestionKind::Grid(grid) | QuestionKind::RatingGrid(grid) => grid_keys(grid, &mut key),
        QuestionKind::Rating(_)
        | QuestionKind::FillIn
        | QuestionKind::ShortAnswer
        | QuestionKind::Number
        | QuestionKind::Open { .. }
        | QuestionKind::Unclear => {}
    }
    key
}

fn pair_keys<'k>(pairs: &'k Pairs, key: &mut Key<'k>) {
    key.choices = pairs.choices.iter().map(|choice| choice.id.as_str()).collect();
    key.rows = pairs.rows.iter().map(|row| RowKey { id: &row.id, right: vec![&pairs.choices[row.right].id] }).collect();
}

fn grid_keys<'k>(grid: &'k Grid, key: &mut Key<'k>) {
    key.choices = grid.columns.iter().map(|column| column.id.as_str()).collect();
    let row_key = |row: &'k GridRow| {
        let columns = row.right.iter().filter_map(|column| grid.columns.get(*column));
        RowKey { id: &row.id, right: columns.map(|column| column.id.as_str()).collect() }
    };
    key.rows = grid.rows.iter().map(row_key).collect();
}

fn gap_key<'k>(gap: &'k GapKind, view: &'k GapView) -> GapKey<'k> {
    let id = &view.id;
    match gap {
        GapKind::Typed { .. } => {
            GapKey::Typed { id, accept: &view.answers, exact: view.exact, tolerance: view.tolerance }
        }
        GapKind::Number { low, high, .. } => GapKey::Number { id, low: *low, high: *high, show: &view.right },
        GapKind::Chosen(_) => {
            let right = view.choices.iter().find(|choice| choice.right);
            GapKey::Chosen {
                id,
                choices: view.choices.iter().map(|choice| choice.id.as_str()).collect(),
                right: right.map(|choice| choice.id.as_str()).unwrap_or_default(),
                show: &view.right,
            }
        }
    }
}
