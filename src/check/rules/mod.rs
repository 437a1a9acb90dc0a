//! The rules, in the order they run. The order does not show: findings are sorted before anybody reads them.

mod id_missing;
mod lesson_without_objectives;
mod longest_option_right;
mod option_without_feedback;
mod picture_without_alt;
mod quiz_without_answer;
mod repeated_option;
mod second_title;
mod skipped_heading;
mod two_keys;
mod undeclared_topic;
mod unknown_gather;
mod unsafe_html;
mod unserved_competency;

use super::{Depth, Rule};
use crate::course::body::{BlockKind, Inside, walk_blocks};
use crate::course::lesson::ParsedLesson;
use crate::course::quiz::Quiz;

pub(super) const ALL: &[Rule] = &[
    Rule { depth: Depth::Build, run: quiz_without_answer::run },
    Rule { depth: Depth::Build, run: two_keys::run },
    Rule { depth: Depth::Build, run: repeated_option::run },
    Rule { depth: Depth::Build, run: picture_without_alt::run },
    Rule { depth: Depth::Build, run: second_title::run },
    Rule { depth: Depth::Build, run: skipped_heading::run },
    Rule { depth: Depth::Build, run: undeclared_topic::run },
    Rule { depth: Depth::Build, run: unknown_gather::run },
    Rule { depth: Depth::Build, run: unsafe_html::run },
    Rule { depth: Depth::Build, run: unserved_competency::run },
    Rule { depth: Depth::Full, run: id_missing::run },
    Rule { depth: Depth::Full, run: lesson_without_objectives::run },
    Rule { depth: Depth::Full, run: longest_option_right::run },
    Rule { depth: Depth::Full, run: option_without_feedback::run },
];

/// Every quiz of a file, those in other blocks included.
fn quizzes(text: &ParsedLesson) -> Vec<&Quiz> {
    let mut quizzes = Vec::new();
    walk_blocks(&text.body, Inside::Everything, &mut |block| {
        if let BlockKind::Quiz(quiz) = &block.kind {
            quizzes.push(&**quiz);
        }
    });
    quizzes
}
