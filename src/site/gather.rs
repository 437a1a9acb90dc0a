//! Gathers the questions of several lessons: for a module's review, and for the self-check of the whole course.

use crate::course::course::{Course, Lesson};
use crate::course::manifest::Gathering;
use crate::course::quiz::{Question, Quiz};
use std::ops::Range;

/// Questions of several lessons on one page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gathered {
    pub questions: Vec<QuestionPlace>,
    /// How many are drawn for each learner; all where absent.
    pub draw: Option<u32>,
}

/// Where a question stands: its lesson in the course, its quiz in the lesson, its place in the quiz.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuestionPlace {
    pub lesson: usize,
    pub quiz: usize,
    pub question: usize,
}

/// The most questions that one page holds, so that it stays light in a long course.
const MOST: usize = 300;

/// How many questions to draw each one from: enough that a second go is not the first one again.
const FOR_EACH_DRAWN: usize = 3;

impl QuestionPlace {
    pub fn of<'c>(&self, course: &'c Course) -> (&'c Lesson, &'c Quiz, &'c Question) {
        let lesson = &course.lessons[self.lesson];
        let quiz = &lesson.parsed.inventory.quizzes[self.quiz];
        (lesson, quiz, &quiz.questions[self.question])
    }
}

impl Gathered {
    /// How many are asked.
    pub fn asked(&self) -> usize {
        self.draw.map_or(self.questions.len(), |draw| draw as usize)
    }
}

/// The questions with a right answer of some lessons; nothing where fewer than two lessons have any.
pub fn gather(course: &Course, lessons: Range<usize>, how: Gathering) -> Option<Gathered> {
    let draw = match how {
        Gathering::No => return None,
        Gathering::All => None,
        Gathering::Draw(count) => Some(count),
    };
    let all: Vec<QuestionPlace> = lessons.flat_map(|lesson| marked_questions(course, lesson)).collect();
    if all.first().map(|place| place.lesson) == all.last().map(|place| place.lesson) {
        return None;
    }
    let questions = spread(&all, draw.map_or(MOST, |draw| (draw as usize * FOR_EACH_DRAWN).min(MOST)));
    let draw = draw.filter(|draw| (*draw as usize) < questions.len());
    Some(Gathered { questions, draw })
}

fn marked_questions(course: &Course, lesson: usize) -> impl Iterator<Item = QuestionPlace> {
    let quizzes = course.lessons[lesson].parsed.inventory.quizzes.iter().enumerate();
    quizzes.flat_map(move |(quiz, written)| {
        let marked = written.questions.iter().enumerate().filter(|(_, question)| question.kind.is_marked());
        marked.map(move |(question, _)| QuestionPlace { lesson, quiz, question })
    })
}

/// At most so many, from everywhere alike.
fn spread(all: &[QuestionPlace], most: usize) -> Vec<QuestionPlace> {
    let count = all.len().min(most);
    (0..count).map(|index| all[index * all.len() / count]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn too_many_questions_are_thinned_out_alike() {
        let all: Vec<QuestionPlace> = (0..10).map(|lesson| QuestionPlace { lesson, quiz: 0, question: 0 }).collect();
        let lessons = |most| spread(&all, most).iter().map(|place| place.lesson).collect::<Vec<_>>();
        assert_eq!(lessons(5), [0, 2, 4, 6, 8]);
        assert_eq!(lessons(20).len(), 10);
        assert_eq!(spread(&[], 5), []);
    }
}
