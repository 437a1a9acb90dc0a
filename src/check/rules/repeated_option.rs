//! # repeated-option
//!
//! Two options with the same words: a learner cannot tell them apart, and at most one can be meant. The same holds for the
//! items of an order, the left sides of a match, the rows and the columns of a grid, and the choices of a gap. Capitals and
//! spaces make no difference, except in code and formulas.
//!
//! Right sides of a match may repeat: they make groups. Two that differ in nothing but capitals are told, since they would
//! make two groups. So is a typed gap that lists one answer twice; another answer was probably meant.

use crate::base::diagnostic::Diagnostic;
use crate::base::span::Span;
use crate::check::offered::offered;
use crate::course::lesson::ParsedLesson;
use crate::course::quiz::{Gap, GapKind};
use std::collections::HashMap;

pub(super) fn run(text: &ParsedLesson, diagnostics: &mut Vec<Diagnostic>) {
    for question in text.inventory.quizzes.iter().flat_map(|quiz| &quiz.questions) {
        for list in offered(question) {
            let words = list.parts.into_iter().filter(|part| !part.is_empty).map(|part| (part.words, part.span));
            let help = match list.what {
                "right side" => "write both alike if they are one group",
                _ => "reword one of them, or delete it",
            };
            tell(list.what, list.place, words, help, text, diagnostics);
        }
        for gap in &question.gaps {
            tell("answer", "gap", typed_answers(gap), "delete one of them, or write what was meant", text, diagnostics);
        }
    }
}

/// The answers of a typed gap, as they are compared with what a learner types.
fn typed_answers(gap: &Gap) -> impl Iterator<Item = (String, Span)> {
    let (answers, exact) = match &gap.kind {
        GapKind::Typed { answers, exact, .. } => (answers.as_slice(), *exact),
        _ => (&[][..], false),
    };
    answers.iter().map(move |answer| {
        let words = answer.value.split_whitespace().collect::<Vec<_>>().join(" ");
        let words = words.trim_end_matches('.').trim_end();
        (if exact { words.to_owned() } else { words.to_lowercase() }, answer.span)
    })
}

fn tell(
    what: &str,
    place: &str,
    words: impl Iterator<Item = (String, Span)>,
    help: &str,
    text: &ParsedLesson,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut seen = HashMap::new();
    for (words, span) in words {
        let first = *seen.entry(words).or_insert(span);
        if first != span {
            diagnostics.push(
                Diagnostic::warning("repeated-option", format!("this {what} stands in the {place} twice"))
                    .at(&text.path, span, "the second one")
                    .related(&text.path, first, "the first one")
                    .help(help),
            );
        }
    }
}
