//! Questions on paper, and the key to them: numbered, lettered and ordered as on the screen.

use super::compose::{Composer, words};
use super::document::{Block, Lettered, Question, Run};
use crate::course::body::{self, plain_text};
use crate::course::quiz::{self, Gap, GapKind, Grid, Pairs, QuestionKind, Quiz};
use crate::site::lettering::{letter, scattered, scattered_from_right};

impl<'c> Composer<'c> {
    pub(super) fn quiz(&mut self, quiz: &'c Quiz) -> Block {
        let title = plain_text(&quiz.title).trim().to_owned();
        let level = if title.is_empty() { self.current() } else { (self.current() + 1).min(6) };
        let (intro, questions) = self.below(level, |composer| {
            let intro = composer.blocks(&quiz.intro);
            let questions = quiz.questions.iter().enumerate();
            (intro, questions.map(|(index, question)| composer.question(question, index + 1)).collect())
        });
        Block::Quiz { id: quiz.id.text.clone(), title, level, intro, questions }
    }

    fn question(&mut self, question: &'c quiz::Question, number: usize) -> Question {
        self.gaps = gaps(&question.gaps, number);
        let mut body = self.blocks(&question.body);
        if matches!(question.kind, QuestionKind::ShortAnswer | QuestionKind::Number) {
            body.push(Block::Paragraph { runs: std::mem::take(&mut self.gaps) });
        }
        self.gaps.clear();
        let mut out = Question {
            id: question.id.text.clone(),
            number,
            kind: question.kind.name(),
            points: question.points,
            worth: self.worth(question),
            marked: question.kind.is_marked(),
            stem: self.runs(&question.stem),
            body,
            ..Question::default()
        };
        match &question.kind {
            QuestionKind::One(choices)
            | QuestionKind::Several(choices)
            | QuestionKind::Judgement(choices)
            | QuestionKind::Rating(choices) => {
                let lettered = choices.iter().enumerate().map(|(index, choice)| self.lettered(index, &choice.content));
                out.options = lettered.collect();
            }
            QuestionKind::Order(items) => {
                let order = scattered_from_right(&question.id.text, items.iter().map(|item| item.id.as_str()));
                let plain = |index: usize| Lettered { letter: String::new(), runs: self.runs(&items[index].content) };
                out.items = order.into_iter().map(plain).collect();
            }
            QuestionKind::Match(pairs) => self.pairs(pairs, &question.id.text, &mut out),
            QuestionKind::Grid(grid) | QuestionKind::RatingGrid(grid) => self.grid(grid, &mut out),
            QuestionKind::Open { lines, .. } => out.lines = *lines,
            QuestionKind::FillIn | QuestionKind::ShortAnswer | QuestionKind::Number | QuestionKind::Unclear => {}
        }
        out
    }

    /// Said only where a question counts for more than the others.
    fn worth(&self, question: &quiz::Question) -> String {
        if question.kind.is_marked() && question.points > 1 {
            self.say.with("point-count", &[("n", question.points.into())])
        } else {
            String::new()
        }
    }

    fn lettered(&mut self, index: usize, content: &'c [body::Inline]) -> Lettered {
        Lettered { letter: letter(index, usize::MAX), runs: self.runs(content) }
    }

    fn pairs(&mut self, pairs: &'c Pairs, question: &str, out: &mut Question) {
        out.row_heading = plain_text(&pairs.left_heading);
        out.choice_heading = plain_text(&pairs.right_heading);
        let rows = pairs.rows.iter().enumerate();
        out.rows = rows.map(|(index, row)| self.lettered(index, &row.left)).collect();
        let order = scattered(question, pairs.choices.iter().map(|choice| choice.id.as_str()));
        let choices = order
            .into_iter()
            .enumerate()
            .map(|(shown, index)| Lettered { letter: capital(shown), runs: self.runs(&pairs.choices[index].content) });
        out.choices = choices.collect();
    }

    fn grid(&mut self, grid: &'c Grid, out: &mut Question) {
        out.row_heading = plain_text(&grid.heading);
        out.several = grid.several;
        let columns = grid.columns.iter();
        out.choices =
            columns.map(|column| Lettered { letter: String::new(), runs: self.runs(&column.content) }).collect();
        let rows = grid.rows.iter().enumerate();
        out.rows = rows.map(|(index, row)| self.lettered(index, &row.content)).collect();
    }

    // ---- the key ----

    /// The right answers of a quiz, question by question.
    pub(super) fn answers(&mut self, quiz: &'c Quiz) -> Vec<Block> {
        let questions = quiz.questions.iter().enumerate().filter(|(_, question)| !question_is_unclear(question));
        questions
            .map(|(index, question)| Block::Answers {
                title: self.runs(&question.stem),
                number: index + 1,
                lines: self.right(question),
                why: self.why(question),
            })
            .collect()
    }

    fn right(&mut self, question: &'c quiz::Question) -> Vec<Vec<Run>> {
        match &question.kind {
            QuestionKind::One(choices) | QuestionKind::Several(choices) => {
                let right = choices.iter().enumerate().filter(|(_, choice)| choice.right);
                right
                    .map(|(index, choice)| self.line(&format!("{}. ", letter(index, usize::MAX)), &choice.content))
                    .collect()
            }
            QuestionKind::Judgement(choices) => {
                let graded = choices.iter().enumerate();
                graded
                    .map(|(index, choice)| {
                        let mut line = self.line(&format!("{}. ", letter(index, usize::MAX)), &choice.content);
                        line.push(words(&format!(" ({})", choice.points)));
                        line
                    })
                    .collect()
            }
            QuestionKind::Order(items) => {
                let places = items.iter().enumerate();
                places.map(|(index, item)| self.line(&format!("{}. ", index + 1), &item.content)).collect()
            }
            QuestionKind::Match(pairs) => {
                let order = scattered(&question.id.text, pairs.choices.iter().map(|choice| choice.id.as_str()));
                let shown =
                    |right: usize| order.iter().position(|index| *index == right).map(capital).unwrap_or_default();
                let rows = pairs.rows.iter().enumerate();
                rows.map(|(index, row)| {
                    let start = format!("{} {}. ", letter(index, usize::MAX), shown(row.right));
                    let mut line = self.line(&start, &row.left);
                    line.push(words(": "));
                    line.extend(self.runs(&pairs.choices[row.right].content));
                    line
                })
                .collect()
            }
            QuestionKind::Grid(grid) => {
                let rows = grid.rows.iter();
                rows.map(|row| {
                    let columns = row.right.iter().filter_map(|column| grid.columns.get(*column));
                    let right: Vec<String> = columns.map(|column| plain_text(&column.content)).collect();
                    let mut line = self.runs(&row.content);
                    line.push(words(&format!(": {}", right.join(", "))));
                    line
                })
                .collect()
            }
            _ => {
                let gaps = question.gaps.iter().enumerate();
                gaps.map(|(index, gap)| {
                    let letter = letter(index, question.gaps.len());
                    let start = if letter.is_empty() { String::new() } else { format!("{letter}. ") };
                    vec![words(&format!("{start}{}", right_of(gap)))]
                })
                .collect()
            }
        }
    }

    fn line(&mut self, start: &str, content: &'c [body::Inline]) -> Vec<Run> {
        let mut line = vec![words(start)];
        line.extend(self.runs(content));
        line
    }

    /// A model answer, then the explanation.
    fn why(&mut self, question: &'c quiz::Question) -> Vec<Block> {
        let mut why = match &question.kind {
            QuestionKind::Open { model, .. } => self.blocks(model),
            _ => Vec::new(),
        };
        why.extend(self.blocks(&question.explanation));
        why
    }
}

/// Whether there is nothing to say of a question in a key.
fn question_is_unclear(question: &quiz::Question) -> bool {
    matches!(question.kind, QuestionKind::Unclear | QuestionKind::Rating(_) | QuestionKind::RatingGrid(_))
}

/// `A`, `B` ... for what is to be chosen from, beside the small letters of what is asked.
fn capital(index: usize) -> String {
    letter(index, usize::MAX).to_uppercase()
}

fn right_of(gap: &Gap) -> String {
    match &gap.kind {
        GapKind::Typed { answers, .. } => {
            let answers: Vec<&str> = answers.iter().map(|answer| answer.value.as_str()).collect();
            answers.join(" / ")
        }
        GapKind::Chosen(choices) => {
            choices.iter().find(|choice| choice.right).map(|choice| choice.text.clone()).unwrap_or_default()
        }
        GapKind::Number { right, .. } => right.clone(),
    }
}

fn gaps(gaps: &[Gap], question: usize) -> Vec<Run> {
    let number = |index: usize| match letter(index, gaps.len()) {
        letter if letter.is_empty() => String::new(),
        letter => format!("{question}{letter}"),
    };
    let run = |(index, gap): (usize, &Gap)| {
        let (width, choices) = match &gap.kind {
            GapKind::Typed { answers, .. } => {
                (answers.iter().map(|answer| answer.value.chars().count()).max().unwrap_or(0), Vec::new())
            }
            GapKind::Chosen(choices) => (0, choices.iter().map(|choice| choice.text.clone()).collect()),
            GapKind::Number { right, .. } => (right.chars().count(), Vec::new()),
        };
        Run::Gap { number: number(index), letter: letter(index, gaps.len()), width, choices }
    };
    gaps.iter().enumerate().map(run).collect()
}
