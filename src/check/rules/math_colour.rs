//! # math-colour
//!
//! Colours of a formula (`\color{red}`) are left out, on pages and on paper: what is easily read on white is lost by night, in
//! print, and for those who see no red. Say in words which part is meant, or set it in bold: `\mathbf{x}`.

use crate::base::diagnostic::Diagnostic;
use crate::course::body::{Inline, Inside, walk_inline, walk_inlines};
use crate::course::lesson::ParsedLesson;

const COMMANDS: [&str; 5] = [r"\color{", r"\textcolor{", r"\colorbox{", r"\fcolorbox{", r"\pagecolor{"];

pub(super) fn run(text: &ParsedLesson, diagnostics: &mut Vec<Diagnostic>) {
    walk_inlines(&text.body, Inside::Everything, &mut |inlines| {
        walk_inline(inlines, &mut |inline| {
            let Inline::Math(math) = inline else { return };
            let first = COMMANDS
                .iter()
                .filter_map(|command| math.source.find(command).map(|at| at..at + command.len() - 1))
                .min_by_key(|place| place.start);
            diagnostics.extend(first.map(|place| {
                Diagnostic::warning("math-colour", "the colours of this formula are left out")
                    .at(&text.path, math.part(&place), "nobody can say whether they can be read by night")
                    .help(r"say in words which part is meant, or set it in bold: `\mathbf{x}`")
            }));
        });
    });
}
