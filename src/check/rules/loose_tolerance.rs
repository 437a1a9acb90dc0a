//! # loose-tolerance
//!
//! `~1` in a gap forgives one letter, `~2` two. Where half of an answer's letters may be wrong, other words are taken for it:
//! `[[ja|~1]]` also takes *je* and *na*, and with `~3` nearly anything. Forgive one letter for each four or so, or list the
//! spellings you would take.
//!
//! Numbers are compared by their value, never letter by letter: `~1` beside a number does nothing. What a number forgives
//! is written `[[15 +- 1]]`.

use crate::base::diagnostic::Diagnostic;
use crate::base::span::Spanned;
use crate::course::lesson::ParsedLesson;
use crate::course::quiz::GapKind;

pub(super) fn run(text: &ParsedLesson, diagnostics: &mut Vec<Diagnostic>) {
    for gap in text.inventory.quizzes.iter().flat_map(|quiz| &quiz.questions).flat_map(|question| &question.gaps) {
        let GapKind::Typed { answers, tolerance: Some(tolerance), .. } = &gap.kind else { continue };
        let letters = |answer: &Spanned<String>| answer.value.chars().count();
        let (numbers, words): (Vec<_>, Vec<_>) = answers.iter().partition(|answer| is_number(&answer.value));
        let shortest = words.into_iter().min_by_key(|answer| letters(answer));
        let forgiven = tolerance.value as usize;
        let diagnostic = match shortest {
            Some(answer) if forgiven * 2 >= letters(answer) => Diagnostic::warning(
                "loose-tolerance",
                format!("`~{forgiven}` takes other words for `{}`", answer.value),
            )
            .at(
                &text.path,
                tolerance.span,
                match letters(answer) {
                    1 => "it has one letter".to_owned(),
                    letters => format!("of its {letters} letters, {} may be wrong", forgiven.min(letters)),
                },
            )
            .help("forgive fewer letters, or list the spellings you would take, with `|` between them"),
            None if !numbers.is_empty() => {
                Diagnostic::warning("loose-tolerance", format!("`~{forgiven}` has no effect on a number"))
                    .at(&text.path, tolerance.span, "numbers are compared by their value")
                    .help("write what a number forgives as `[[15 +- 1]]`")
            }
            _ => continue,
        };
        diagnostics.push(diagnostic);
    }
}

/// What the page compares by its value.
fn is_number(answer: &str) -> bool {
    let digits = answer.trim_start_matches(['-', '+']);
    digits.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','))
        && digits.replacen(',', ".", 1).parse::<f64>().is_ok()
}
