//! Facilitator text is cut out of the learner's course before any page is planned: what is not there cannot leak.

use crate::base::source::ContentHash;
use crate::course::body::{Block, BlockKind, Inside, Role, walk_blocks};
use crate::course::course::Course;
use crate::course::inventory::Inventory;
use crate::course::lesson::ParsedLesson;
use crate::course::quiz::{Question, QuestionKind};
use std::sync::Arc;

/// Who a site is made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Audience {
    /// Nothing that is for facilitators only is in any file.
    #[default]
    Learner,
    /// With notes, times, answers and what is needed in the room.
    Facilitator,
}

impl Audience {
    /// The word that the command line and templates use.
    pub fn name(self) -> &'static str {
        match self {
            Self::Learner => "learner",
            Self::Facilitator => "facilitator",
        }
    }
}

/// A lesson as learners may see it; the same one where nothing was cut.
pub fn for_learners(lesson: &Arc<ParsedLesson>) -> Arc<ParsedLesson> {
    let mut has_facilitator_text = false;
    walk_blocks(&lesson.body, Inside::Everything, &mut |block| {
        has_facilitator_text |= is_for_facilitators(block);
    });
    if !has_facilitator_text {
        return Arc::clone(lesson);
    }
    let mut cut = (**lesson).clone();
    cut_blocks(&mut cut.body);
    let left: std::collections::BTreeSet<_> = {
        let mut spans = std::collections::BTreeSet::new();
        walk_blocks(&cut.body, Inside::Everything, &mut |block| {
            spans.insert(block.span);
            if let BlockKind::Role(role) = &block.kind {
                spans.insert(role.opening);
            }
        });
        spans
    };
    cut.anchors.retain(|anchor| anchor.level == 0 || left.contains(&anchor.span));
    cut.inventory = Inventory::of(&cut.body);
    cut.hash = ContentHash::of(&[b"learner", &lesson.hash.0]);
    Arc::new(cut)
}

/// The course with every text replaced by `text_of` it.
pub fn view_of(course: &Course, text_of: impl Fn(&Arc<ParsedLesson>) -> Arc<ParsedLesson>) -> Course {
    let mut seen = course.with_texts(text_of);
    seen.assets.retain(|path, _| !course.facilitator_assets.contains(path));
    seen
}

fn is_for_facilitators(block: &Block) -> bool {
    matches!(&block.kind, BlockKind::Role(role) if role.role == Role::Facilitator)
}

fn cut_blocks(blocks: &mut Vec<Block>) {
    blocks.retain(|block| !is_for_facilitators(block));
    for block in blocks {
        match &mut block.kind {
            BlockKind::Quote(inside) | BlockKind::Note(_, inside) | BlockKind::Footnote(_, inside) => {
                cut_blocks(inside);
            }
            BlockKind::List(list) => list.items.iter_mut().for_each(|item| cut_blocks(&mut item.blocks)),
            BlockKind::Definitions(definitions) => {
                let all = definitions.iter_mut().flat_map(|definition| &mut definition.definitions);
                all.for_each(cut_blocks);
            }
            BlockKind::Role(role) => cut_blocks(&mut Arc::make_mut(role).blocks),
            BlockKind::Worksheet(sheet) => cut_blocks(&mut Arc::make_mut(sheet).blocks),
            BlockKind::Quiz(quiz) => {
                let quiz = Arc::make_mut(quiz);
                cut_blocks(&mut quiz.intro);
                quiz.questions.iter_mut().for_each(cut_question);
            }
            BlockKind::Heading(_)
            | BlockKind::Paragraph(_)
            | BlockKind::Code(_)
            | BlockKind::Table(_)
            | BlockKind::Divider
            | BlockKind::Html(_)
            | BlockKind::Field(_) => {}
        }
    }
}

fn cut_question(question: &mut Question) {
    cut_blocks(&mut question.body);
    cut_blocks(&mut question.explanation);
    question.hints.iter_mut().for_each(cut_blocks);
    match &mut question.kind {
        QuestionKind::One(choices)
        | QuestionKind::Several(choices)
        | QuestionKind::Judgement(choices)
        | QuestionKind::Rating(choices) => choices.iter_mut().for_each(|choice| cut_blocks(&mut choice.feedback)),
        QuestionKind::Open { model, .. } => cut_blocks(model),
        _ => {}
    }
}
