//! # translation-contradicts
//!
//! Minutes, competencies, tools, prerequisites and old addresses are the same in every language, so a translation has them
//! from its source. Written again they may differ one day, and then the source's count.

use crate::base::diagnostic::Diagnostic;
use crate::base::span::{Span, Spanned};
use crate::course::lesson::{FrontMatter, ParsedLesson};

pub(super) fn run(source: &ParsedLesson, translation: &ParsedLesson, diagnostics: &mut Vec<Diagnostic>) {
    let (there, here) = (&source.front_matter, &translation.front_matter);
    let minutes = |front_matter: &FrontMatter| front_matter.minutes.as_ref().map(|minutes| minutes.value);
    if let Some(written) = here.minutes.as_ref().filter(|_| minutes(here) != minutes(there)) {
        let told = minutes(there).map_or("says nothing of them".to_owned(), |minutes| format!("says {minutes}"));
        tell("minutes", written.span, &told, source, translation, diagnostics);
    }
    let lists = [
        ("competency", &there.competency, &here.competency),
        ("tool", &there.tool, &here.tool),
        ("prerequisites", &there.prerequisites, &here.prerequisites),
        ("aliases", &there.aliases, &here.aliases),
    ];
    for (key, there, here) in lists {
        if let Some(first) = here.first().filter(|_| !same(there, here)) {
            let told = match there.first() {
                Some(first) => format!("says `{}`", first.value),
                None => "has none".to_owned(),
            };
            tell(key, first.span, &told, source, translation, diagnostics);
        }
    }
}

fn same(there: &[Spanned<String>], here: &[Spanned<String>]) -> bool {
    let values = |list: &[Spanned<String>]| list.iter().map(|written| written.value.to_lowercase()).collect::<Vec<_>>();
    values(there) == values(here)
}

fn tell(
    key: &str,
    span: Span,
    told: &str,
    source: &ParsedLesson,
    translation: &ParsedLesson,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let name = source.path.file_name();
    diagnostics.push(
        Diagnostic::warning("translation-contradicts", format!("`{key}` of a translation is that of its source"))
            .at(&translation.path, span, format!("`{name}` {told}, and that counts"))
            .help(format!("delete it here; what is true for all languages stands in `{name}`, names in another language in `book.toml`")),
    );
}
