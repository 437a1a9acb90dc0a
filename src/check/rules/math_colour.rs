//! # math-colour
//!
//! Colours of a formula (`\color{red}`) are left out, on pages and on paper: what is easily read on white is lost on dark pages, in
//! print, and for those who see no red. Say in words which part is meant, or set it in bold: `\mathbf{x}`.

use crate::base::diagnostic::Diagnostic;
use crate::course::body::{Inline, Inside, walk_inline, walk_inlines};
use crate::course::lesson::ParsedLesson;
use std::ops::Range;

const COMMANDS: [&str; 4] = [r"\color", r"\textcolor", r"\colorbox", r"\fcolorbox"];

pub(super) fn run(text: &ParsedLesson, diagnostics: &mut Vec<Diagnostic>) {
    walk_inlines(&text.body, Inside::Everything, &mut |inlines| {
        walk_inline(inlines, &mut |inline| {
            let Inline::Math(math) = inline else { return };
            let first =
                COMMANDS.iter().filter_map(|command| place(&math.source, command)).min_by_key(|place| place.start);
            diagnostics.extend(first.map(|place| {
                Diagnostic::warning("math-colour", "the colours of this formula are left out")
                    .at(&text.path, math.part(&place), "they may be unreadable on dark pages and in print")
                    .help(r"say in words which part is meant, or set it in bold: `\mathbf{x}`")
            }));
        });
    });
}

/// Where a command stands first, and is not the beginning of a longer one.
fn place(formula: &str, command: &str) -> Option<Range<usize>> {
    let mut found = formula.match_indices(command).map(|(at, _)| at..at + command.len());
    found.find(|place| !formula[place.end..].starts_with(|letter: char| letter.is_ascii_alphabetic()))
}
