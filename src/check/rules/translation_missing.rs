//! # translation-missing
//!
//! What nobody has translated yet is shown in the language it was written in, and readers are told so. One note for each
//! language lists the files, and the names of competencies and tools that `book.toml` does not translate.

use crate::base::diagnostic::Diagnostic;
use crate::base::path::CoursePath;
use crate::course::course::Course;

/// So many files are named; the others are counted.
const NAMED: usize = 12;

pub(super) fn run(course: &Course, diagnostics: &mut Vec<Diagnostic>) {
    let language = course.language();
    let Some(declared) = course.manifest.translations.get(course.language.wrapping_sub(1)) else { return };
    let mut missing: Vec<&CoursePath> =
        course.texts().map(|text| &text.path).filter(|path| course.foreign(path).is_some()).collect();
    missing.sort();
    let tell = |message: String, help: String| {
        Diagnostic::note("translation-missing", message)
            .at(&CoursePath::new("book.toml"), declared.code.span, language.name())
            .help(help)
    };
    if !missing.is_empty() {
        let all = course.texts().count();
        let message = format!("{}: {} of {all} texts are not translated yet", language.code, missing.len());
        let mut files: Vec<String> =
            missing.iter().take(NAMED).map(|path| format!("`{}`", named(path, &language.code))).collect();
        if missing.len() > NAMED {
            files.push(format!("and {} more", missing.len() - NAMED));
        }
        diagnostics.push(tell(
            message,
            format!("they are shown in {}; still to be written: {}", course.languages[0].name(), files.join(", ")),
        ));
    }
    let topics = course
        .competencies
        .iter()
        .map(|topic| (topic, &declared.competencies))
        .chain(course.tools.iter().map(|topic| (topic, &declared.tools)));
    let names: Vec<String> = topics
        .filter(|(topic, translated)| !translated.iter().any(|translated| topic.is_written(&translated.of.value)))
        .map(|(topic, _)| format!("`{}`", topic.written))
        .collect();
    if !names.is_empty() {
        let message = format!("{}: names of competencies and tools are not translated yet", language.code);
        let help = format!(
            "add them below `[language.{0}.competencies]` and `[language.{0}.tools]`, as in `\"Name\" = {{ name = \"...\", sentence = \"...\" }}`: {1}",
            language.code,
            names.join(", ")
        );
        diagnostics.push(tell(message, help));
    }
}

fn named(path: &CoursePath, code: &str) -> String {
    format!("{}.{code}.md", path.as_str().trim_end_matches(".md"))
}
