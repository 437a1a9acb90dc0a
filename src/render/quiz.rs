//! Quizzes become views, with what is right beside them as JSON, and their component makes HTML of them.

use super::body::BodyWriter;
use super::keys::{Keyed, keys_json};
use super::template::Values;
use crate::course::body::plain_text;
use crate::course::course::{Lesson, Target};
use crate::course::quiz::{Choice, Gap, GapChoice, GapKind, Grid, Item, Pairs, Question, QuestionKind, Quiz};
use crate::site::code::code_of;
use crate::site::lettering::{letter, scattered, scattered_from_right};
use crate::site::passage::{Passage, Passages};
use crate::site::show::GatheredQuiz;
use crate::site::view::{
    ChoiceView, GapChoiceView, GapView, GridRowView, LinkView, OptionView, OrderItemView, QuestionView, QuizView,
};
use crate::words::Words;
use std::collections::BTreeSet;

/// The level of a quiz's own heading.
const HEADING_LEVEL: u8 = 2;

impl<'w> BodyWriter<'w> {
    /// A quiz where its author wrote it.
    pub(super) fn quiz(&mut self, quiz: &'w Quiz) -> String {
        self.level = HEADING_LEVEL;
        let lesson = self.lesson();
        let passages = Passages::of(self.text);
        let questions: Vec<QuestionView> = quiz
            .questions
            .iter()
            .enumerate()
            .map(|(index, question)| {
                let competencies = self.around.course.checked(lesson, quiz, question);
                self.question(question, index + 1, competencies, &passages)
            })
            .collect();
        let id = lesson.map(|lesson| lesson.id.as_str()).unwrap_or_default();
        let by_competency = competencies_in(&questions) > 1;
        let keys = quiz.questions.iter().zip(&questions).map(|(question, view)| Keyed { lesson: "", question, view });
        let keys = keys_json(keys, by_competency);
        let settings = &self.around.course.manifest.quiz;
        let number = |own: Option<u32>| own.map(|number| number.to_string()).unwrap_or_default();
        let view = QuizView {
            id: quiz.id.text.clone(),
            title: plain_text(&quiz.title),
            heading_level: HEADING_LEVEL,
            intro_html: self.fragment(|writer| writer.blocks(&quiz.intro)),
            points: points(&questions),
            by_competency,
            pass: number(quiz.pass.or(settings.pass).map(u32::from)),
            attempts: number(quiz.attempts.or(settings.attempts)),
            pick: number(quiz.pick),
            confidence: quiz.confidence.unwrap_or(settings.confidence),
            scope: String::new(),
            lesson: id.to_owned(),
            keys_json: keys,
            code: match self.around.codes.get(quiz.id.text.as_str()).filter(|_| lesson.is_some()) {
                Some(number) => code_of(*number, quiz),
                None => String::new(),
            },
            questions,
        };
        self.component("components/quiz/quiz.html", Values::default().with("quiz", &view))
    }

    /// One question of a gathered quiz, written by the writer of its own lesson.
    pub(super) fn gathered_question(
        &mut self,
        (lesson, quiz, question): (&'w Lesson, &'w Quiz, &'w Question),
        number: usize,
        passages: &Passages<'_>,
    ) -> QuestionView {
        self.level = HEADING_LEVEL;
        let competencies = self.around.course.checked(Some(lesson), quiz, question);
        self.question(question, number, competencies, passages)
    }

    /// A quiz whose questions come from several lessons.
    pub(super) fn gathered_quiz(&mut self, gathered: &GatheredQuiz<'_>, questions: Vec<QuestionView>) -> String {
        let view = self.gathered_view(gathered, questions);
        self.component("components/quiz/quiz.html", Values::default().with("quiz", &view))
    }

    /// The answers alone, for the person in front.
    pub(super) fn gathered_answers(&mut self, gathered: &GatheredQuiz<'_>, questions: Vec<QuestionView>) -> String {
        let view = self.gathered_view(gathered, questions);
        let values = Values::default().with("quiz", &view).with("sub", &(HEADING_LEVEL + 1));
        self.component("components/quiz/answers.html", values)
    }

    fn gathered_view(&self, gathered: &GatheredQuiz<'_>, questions: Vec<QuestionView>) -> QuizView {
        let settings = &self.around.course.manifest.quiz;
        let asked = gathered.questions.iter().zip(&questions);
        let is_review = gathered.lesson.is_empty();
        let keys = asked.map(|((lesson, _, question), view)| Keyed { lesson: &lesson.id, question, view });
        let keys = keys_json(keys, is_review);
        let pass = settings.pass.filter(|_| is_review);
        QuizView {
            id: gathered.id.clone(),
            title: gathered.title.clone(),
            heading_level: HEADING_LEVEL,
            intro_html: String::new(),
            points: points(&questions),
            by_competency: is_review,
            pass: pass.map(|pass| pass.to_string()).unwrap_or_default(),
            attempts: String::new(),
            pick: gathered.draw.map(|draw| draw.to_string()).unwrap_or_default(),
            confidence: settings.confidence && is_review,
            scope: gathered.scope.clone(),
            lesson: gathered.lesson.clone(),
            keys_json: keys,
            code: String::new(),
            questions,
        }
    }

    fn question(
        &mut self,
        question: &'w Question,
        number: usize,
        competencies: Vec<String>,
        passages: &Passages<'_>,
    ) -> QuestionView {
        let stem = plain_text(&question.stem);
        let gaps: Vec<GapView> = question
            .gaps
            .iter()
            .enumerate()
            .map(|(index, gap)| gap_view(gap, question, index + 1, self.around.words))
            .collect();
        self.gaps = gaps
            .iter()
            .map(|gap| {
                let values = Values::default().with("gap", gap).with("question_number", &number);
                self.inline_component("components/quiz/gap.html", values)
            })
            .collect();
        let gap_html = match question.kind {
            QuestionKind::ShortAnswer | QuestionKind::Number => self.gaps.first().cloned().unwrap_or_default(),
            _ => String::new(),
        };
        let mut view = QuestionView {
            id: question.id.text.clone(),
            number,
            kind: question.kind.name().into(),
            marked: question.kind.is_marked(),
            points: question.points,
            shuffle: question.shuffle,
            competencies,
            stem_html: self.fragment(|writer| writer.inlines(&question.stem)),
            body_html: self.fragment(|writer| writer.blocks(&question.body)),
            gaps,
            gap_html,
            hints_html: question.hints.iter().map(|hint| self.fragment(|writer| writer.blocks(hint))).collect(),
            explanation_html: self.fragment(|writer| writer.blocks(&question.explanation)),
            see: self.see_elsewhere(question).unwrap_or_else(|| self.see(passages.find(question))),
            stem,
            ..QuestionView::default()
        };
        self.gaps.clear();
        self.answers(question, &mut view);
        view
    }

    /// A passage of another file that the author names.
    fn see_elsewhere(&self, question: &Question) -> Option<LinkView> {
        let written = &question.see.as_ref()?.value;
        let course = self.around.course;
        let Target::Page { path, anchor } = course.links.get(&self.text.path)?.get(written.as_str())? else {
            return None;
        };
        let text = course.texts().find(|text| text.path == *path)?;
        let heading = text.anchors.iter().find(|there| there.id == *anchor && !there.text.is_empty());
        let title = match heading {
            Some(heading) => format!("{}: {}", text.title, heading.text),
            None => text.title.clone(),
        };
        Some(LinkView { title, href: self.href(written)? })
    }

    fn see(&self, passage: Passage<'_>) -> LinkView {
        let anchor = crate::base::path::percent_encode(passage.id);
        let lesson = &self.text.title;
        match (self.own_page(), passage.id) {
            (None, "") => LinkView { title: lesson.clone(), href: "#page-main".into() },
            (None, _) => LinkView { title: passage.title.to_owned(), href: format!("#{anchor}") },
            (Some(page), "") => LinkView { title: lesson.clone(), href: page },
            (Some(page), _) => {
                LinkView { title: format!("{lesson}: {}", passage.title), href: format!("{page}#{anchor}") }
            }
        }
    }

    fn answers(&mut self, question: &'w Question, view: &mut QuestionView) {
        match &question.kind {
            QuestionKind::One(choices)
            | QuestionKind::Several(choices)
            | QuestionKind::Judgement(choices)
            | QuestionKind::Rating(choices) => {
                view.options = choices.iter().enumerate().map(|(index, choice)| self.option(choice, index)).collect();
            }
            QuestionKind::Order(items) => view.items = self.order_items(items, &question.id.text),
            QuestionKind::Match(pairs) => self.pairs(pairs, &question.id.text, view),
            QuestionKind::Grid(grid) | QuestionKind::RatingGrid(grid) => self.grid(grid, view),
            QuestionKind::Open { lines, model } => {
                view.lines = *lines;
                view.model_html = self.fragment(|writer| writer.blocks(model));
            }
            QuestionKind::FillIn | QuestionKind::ShortAnswer | QuestionKind::Number | QuestionKind::Unclear => {}
        }
    }

    fn option(&mut self, choice: &'w Choice, index: usize) -> OptionView {
        OptionView {
            id: choice.id.clone(),
            letter: letter(index, usize::MAX),
            html: self.fragment(|writer| writer.inlines(&choice.content)),
            text: plain_text(&choice.content),
            right: choice.right,
            points: choice.points,
            feedback_html: self.fragment(|writer| writer.blocks(&choice.feedback)),
        }
    }

    /// The items in an order that is always the same and never the right one.
    fn order_items(&mut self, items: &'w [Item], question: &str) -> Vec<OrderItemView> {
        let order = scattered_from_right(question, items.iter().map(|item| item.id.as_str()));
        let shown = order.into_iter().map(|index| OrderItemView {
            id: items[index].id.clone(),
            html: self.fragment(|writer| writer.inlines(&items[index].content)),
            text: plain_text(&items[index].content),
            position: index + 1,
        });
        shown.collect()
    }

    fn pairs(&mut self, pairs: &'w Pairs, question: &str, view: &mut QuestionView) {
        view.row_heading = plain_text(&pairs.left_heading);
        view.choice_heading = plain_text(&pairs.right_heading);
        let order = scattered(question, pairs.choices.iter().map(|choice| choice.id.as_str()));
        view.choices = order.into_iter().map(|index| self.choice(&pairs.choices[index])).collect();
        view.rows = pairs
            .rows
            .iter()
            .enumerate()
            .map(|(index, row)| GridRowView {
                id: row.id.clone(),
                letter: letter(index, pairs.rows.len()),
                html: self.fragment(|writer| writer.inlines(&row.left)),
                text: plain_text(&row.left),
                right: vec![pairs.choices[row.right].id.clone()],
            })
            .collect();
    }

    fn grid(&mut self, grid: &'w Grid, view: &mut QuestionView) {
        view.row_heading = plain_text(&grid.heading);
        view.several = grid.several;
        view.choices = grid.columns.iter().map(|column| self.choice(column)).collect();
        view.rows = grid
            .rows
            .iter()
            .enumerate()
            .map(|(index, row)| GridRowView {
                id: row.id.clone(),
                letter: letter(index, grid.rows.len()),
                html: self.fragment(|writer| writer.inlines(&row.content)),
                text: plain_text(&row.content),
                right: row.right.iter().filter_map(|column| Some(grid.columns.get(*column)?.id.clone())).collect(),
            })
            .collect();
    }

    fn choice(&mut self, item: &'w Item) -> ChoiceView {
        ChoiceView {
            id: item.id.clone(),
            html: self.fragment(|writer| writer.inlines(&item.content)),
            text: plain_text(&item.content),
        }
    }
}

fn points(questions: &[QuestionView]) -> u32 {
    questions.iter().filter(|question| question.marked).map(|question| question.points).sum()
}

fn competencies_in(questions: &[QuestionView]) -> usize {
    let marked = questions.iter().filter(|question| question.marked);
    marked.flat_map(|question| &question.competencies).collect::<BTreeSet<_>>().len()
}

fn gap_view(gap: &Gap, question: &Question, number: usize, words: &Words) -> GapView {
    let stem = plain_text(&question.stem);
    let alone = question.gaps.len() == 1 && !stem.trim().is_empty();
    let mut view = GapView {
        id: format!("{}-gap-{number}", question.id.text),
        question: question.id.text.clone(),
        number,
        letter: letter(number - 1, question.gaps.len()),
        label: if alone { stem.trim().to_owned() } else { words.with("gap-number", &[("number", number.into())]) },
        ..GapView::default()
    };
    match &gap.kind {
        GapKind::Typed { answers, tolerance, exact } => {
            view.kind = "typed".into();
            view.right = answers.first().map(|answer| answer.value.clone()).unwrap_or_default();
            view.width = answers.iter().map(|answer| answer.value.chars().count()).max().unwrap_or(0);
            view.answers = answers.iter().map(|answer| answer.value.clone()).collect();
            view.tolerance = tolerance.as_ref().map_or(0, |letters| letters.value);
            view.exact = *exact;
        }
        GapKind::Chosen(choices) => {
            view.kind = "chosen".into();
            view.right =
                choices.iter().find(|choice| choice.right).map(|choice| choice.text.clone()).unwrap_or_default();
            view.width = choices.iter().map(|choice| choice.text.chars().count()).max().unwrap_or(0);
            view.choices = gap_choices(choices);
        }
        GapKind::Number { low, high, right } => {
            view.kind = "number".into();
            view.low = low.to_string();
            view.high = high.to_string();
            view.right.clone_from(right);
            view.width = right.chars().count();
        }
    }
    view
}

fn gap_choices(choices: &[GapChoice]) -> Vec<GapChoiceView> {
    let view =
        |choice: &GapChoice| GapChoiceView { id: choice.id.clone(), text: choice.text.clone(), right: choice.right };
    choices.iter().map(view).collect()
}
