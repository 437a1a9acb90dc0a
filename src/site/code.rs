//! Codes of answers: what a learner reads out, and how the facilitator's page understands it, without a server.
//!
//! A code says how each question of one quiz was answered and nothing else. Both sides know the quiz's layout: a number that
//! names the quiz, and one slot for each thing that was answered. `components/codes/codes.js` makes codes, `read-codes.js` beside
//! it reads them.

use super::plan::QuizPlace;
use super::script::script_json;
use crate::base::source::ContentHash;
use crate::course::body::{Inline, plain_text};
use crate::course::course::Course;
use crate::course::quiz::{Choice, Grid, Pairs, Question, QuestionKind, Quiz};
use serde::Serialize;
use std::collections::BTreeSet;

/// So many quizzes have numbers of their own: three letters of an alphabet of 29.
pub const NUMBERS: u32 = 29 * 29 * 29;

/// A list of more options than this would make a code too long to read out: then it says how the question stands.
const MOST_OPTIONS: usize = 8;

/// One thing that was answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Slot<'q> {
    /// The question.
    q: &'q str,
    /// Of a grid.
    #[serde(skip_serializing_if = "Option::is_none")]
    row: Option<&'q str>,
    /// One of these, or nothing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    of: Vec<&'q str>,
    /// Any of these. With neither list: how the question stands (not checked, not yet, partly, right).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    set: Vec<&'q str>,
}

impl<'q> Slot<'q> {
    fn standing(q: &'q str) -> Self {
        Self { q, row: None, of: Vec::new(), set: Vec::new() }
    }
}

/// The slots of a quiz, in its order. Open questions have none: nobody but the learner can judge them.
pub fn slots(quiz: &Quiz) -> Vec<Slot<'_>> {
    quiz.questions.iter().flat_map(of_question).collect()
}

fn of_question(question: &Question) -> Vec<Slot<'_>> {
    let q = question.id.text.as_str();
    match &question.kind {
        QuestionKind::One(choices) | QuestionKind::Judgement(choices) | QuestionKind::Rating(choices) => {
            vec![Slot { of: ids_of(choices), ..Slot::standing(q) }]
        }
        QuestionKind::Several(choices) if choices.len() <= MOST_OPTIONS => {
            vec![Slot { set: ids_of(choices), ..Slot::standing(q) }]
        }
        QuestionKind::Grid(grid) | QuestionKind::RatingGrid(grid) if !grid.several => {
            let of: Vec<&str> = grid.columns.iter().map(|column| column.id.as_str()).collect();
            grid.rows.iter().map(|row| Slot { row: Some(&row.id), of: of.clone(), ..Slot::standing(q) }).collect()
        }
        QuestionKind::Open { .. } | QuestionKind::Unclear => Vec::new(),
        _ => vec![Slot::standing(q)],
    }
}

fn ids_of(choices: &[Choice]) -> Vec<&str> {
    choices.iter().map(|choice| choice.id.as_str()).collect()
}

/// The number of each quiz, from its id and its slots, so that a code of another edition is refused, not misread; two of one
/// course never share one.
pub fn numbers(course: &Course, quizzes: &[QuizPlace]) -> Vec<u32> {
    let mut taken = BTreeSet::new();
    let number = |place: &QuizPlace| {
        let quiz = place.of(course);
        let mut shape = quiz.id.text.clone();
        for slot in slots(quiz) {
            shape.push_str(&format!(
                "\n{} {} {} / {}",
                slot.q,
                slot.row.unwrap_or_default(),
                slot.of.join(" "),
                slot.set.join(" ")
            ));
        }
        let hash = ContentHash::of(&[shape.as_bytes()]);
        let mut number = u32::from_le_bytes([hash.0[0], hash.0[1], hash.0[2], hash.0[3]]) % NUMBERS;
        while taken.len() < NUMBERS as usize && !taken.insert(number) {
            number = (number + 1) % NUMBERS;
        }
        number
    };
    quizzes.iter().map(number).collect()
}

/// What the learner's page needs to make a code: the quiz's number, then a word for each question that says what of it is
/// answered. The ids themselves stand in the quiz's keys.
pub fn code_of(number: u32, quiz: &Quiz) -> String {
    let word = |question: &Question| match of_question(question).first() {
        None => "none",
        Some(Slot { row: Some(_), .. }) => "rows",
        Some(Slot { of, .. }) if !of.is_empty() => "of",
        Some(Slot { set, .. }) if !set.is_empty() => "set",
        Some(_) => "standing",
    };
    let words = quiz.questions.iter().map(|question| format!(" {}", word(question)));
    std::iter::once(number.to_string()).chain(words).collect()
}

/// What the facilitator's page needs to read codes and to show what they say: JSON that is safe inside a script element.
pub fn layouts_json(course: &Course, quizzes: &[QuizPlace]) -> String {
    let layouts = quizzes.iter().filter_map(|place| {
        let (lesson, quiz) = (&course.lessons[place.lesson], place.of(course));
        let slots = slots(quiz);
        let title = plain(&quiz.title);
        (!slots.is_empty()).then(|| QuizLayout {
            quiz: &quiz.id.text,
            title: if title.is_empty() { lesson.parsed.title.clone() } else { title },
            lesson: &lesson.parsed.title,
            href: format!(
                "{}.html#{}",
                crate::base::path::percent_encode(&lesson.id),
                crate::base::path::percent_encode(&quiz.id.text)
            ),
            r#ref: place.code,
            slots,
            questions: quiz
                .questions
                .iter()
                .enumerate()
                .map(|(index, question)| question_of(question, index + 1, course.checked(Some(lesson), quiz, question)))
                .collect(),
        })
    });
    script_json(&layouts.collect::<Vec<_>>())
}

#[derive(Serialize)]
struct QuizLayout<'q> {
    quiz: &'q str,
    title: String,
    lesson: &'q str,
    href: String,
    r#ref: u32,
    slots: Vec<Slot<'q>>,
    questions: Vec<QuestionLayout<'q>>,
}

#[derive(Serialize)]
struct QuestionLayout<'q> {
    id: &'q str,
    number: usize,
    stem: String,
    kind: &'static str,
    competencies: Vec<String>,
    options: Vec<OptionOf<'q>>,
    rows: Vec<RowOf<'q>>,
}

#[derive(Serialize)]
struct OptionOf<'q> {
    id: &'q str,
    text: String,
    right: bool,
}

#[derive(Serialize)]
struct RowOf<'q> {
    id: &'q str,
    text: String,
    right: Vec<&'q str>,
}

fn question_of(question: &Question, number: usize, competencies: Vec<String>) -> QuestionLayout<'_> {
    let best = question.kind.choices().iter().map(|choice| choice.points).max().unwrap_or_default();
    let judged = matches!(question.kind, QuestionKind::Judgement(_));
    let choices = question.kind.choices().iter().map(|choice| OptionOf {
        id: &choice.id,
        text: plain(&choice.content),
        right: if judged { choice.points == best } else { choice.right },
    });
    let (columns, rows) = match &question.kind {
        QuestionKind::Grid(grid) | QuestionKind::RatingGrid(grid) => grid_of(grid),
        QuestionKind::Match(pairs) => pairs_of(pairs),
        _ => (Vec::new(), Vec::new()),
    };
    QuestionLayout {
        id: &question.id.text,
        number,
        stem: plain(&question.stem),
        kind: question.kind.name(),
        competencies,
        options: choices.chain(columns).collect(),
        rows,
    }
}

fn grid_of(grid: &Grid) -> (Vec<OptionOf<'_>>, Vec<RowOf<'_>>) {
    let columns =
        grid.columns.iter().map(|column| OptionOf { id: &column.id, text: plain(&column.content), right: false });
    let rows = grid.rows.iter().map(|row| RowOf {
        id: &row.id,
        text: plain(&row.content),
        right: row.right.iter().map(|column| grid.columns[*column].id.as_str()).collect(),
    });
    (columns.collect(), rows.collect())
}

fn pairs_of(pairs: &Pairs) -> (Vec<OptionOf<'_>>, Vec<RowOf<'_>>) {
    let rows = pairs.rows.iter().map(|row| RowOf {
        id: &row.id,
        text: plain(&row.left),
        right: vec![pairs.choices[row.right].id.as_str()],
    });
    (Vec::new(), rows.collect())
}

fn plain(inlines: &[Inline]) -> String {
    plain_text(inlines).trim().to_owned()
}
