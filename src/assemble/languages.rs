//! Which files are translations: `lesson.es.md` beside `lesson.md` is the lesson in Spanish.

use crate::base::diagnostic::Diagnostic;
use crate::base::path::CoursePath;
use crate::base::span::Span;
use crate::course::language::{is_tag, own_name};
use crate::course::lesson::ParsedLesson;
use crate::course::manifest::Manifest;
use std::collections::BTreeMap;
use std::sync::Arc;

pub(super) type Texts = BTreeMap<CoursePath, Arc<ParsedLesson>>;

/// Takes the translations out of the course's texts: for each language of the manifest, what was translated into it, by the
/// file that it is a translation of.
pub(super) fn take(manifest: &Manifest, texts: &mut Texts, diagnostics: &mut Vec<Diagnostic>) -> Vec<Texts> {
    let mut taken: Vec<Texts> = vec![Texts::new(); manifest.translations.len()];
    let named: Vec<CoursePath> = texts.keys().filter(|path| parts(path).is_some()).cloned().collect();
    let summary = CoursePath::new(&format!("{}/SUMMARY.md", manifest.book.src));
    for path in named {
        let (original, code) = parts(&path).expect("only files with a language in their name");
        let code = code.to_owned();
        let known =
            |translation: &&crate::course::manifest::Translation| translation.code.value.eq_ignore_ascii_case(&code);
        match manifest.translations.iter().position(|translation| known(&translation)) {
            None => diagnostics.extend(unlisted(manifest, texts, &path, &original, &code)),
            Some(language) => {
                let text = texts.remove(&path).expect("it was found there");
                if texts.contains_key(&original) && original != summary {
                    taken[language].insert(original, text);
                } else {
                    diagnostics.push(without_original(&text, &original, &summary));
                }
            }
        }
    }
    taken
}

/// `course/lesson.es.md` is `course/lesson.md` in `es`.
fn parts(path: &CoursePath) -> Option<(CoursePath, &str)> {
    let (stem, code) = path.stem().rsplit_once('.')?;
    if stem.is_empty() || !is_tag(code) {
        return None;
    }
    let folder = path.folder();
    let slash = if folder.is_empty() { "" } else { "/" };
    Some((CoursePath::new(&format!("{folder}{slash}{stem}.md")), code))
}

/// The file as it is called in another language: `pictures/five.es.png` for `pictures/five.png`.
pub(super) fn in_language(path: &CoursePath, code: &str) -> CoursePath {
    match path.as_str().rsplit_once('.') {
        Some((stem, extension)) => CoursePath::new(&format!("{stem}.{code}.{extension}")),
        None => CoursePath::new(&format!("{path}.{code}")),
    }
}

/// A file that looks like a translation, in a language that the course is not said to have.
fn unlisted(
    manifest: &Manifest,
    texts: &Texts,
    path: &CoursePath,
    original: &CoursePath,
    code: &str,
) -> Option<Diagnostic> {
    // `notes.to.md` alone is a name like any other.
    let is_meant = texts.contains_key(original) && (own_name(code).is_some() || !manifest.translations.is_empty());
    if !is_meant {
        return None;
    }
    let title = texts[path].front_matter.title.as_ref().map_or(Span::new(0, 0), |title| title.span);
    if code.eq_ignore_ascii_case(&manifest.book.language) {
        return Some(
            Diagnostic::warning("unlisted-language", format!("`{code}` is the language that the course is written in"))
                .at(path, title, format!("it stands beside `{}`, which is in `{code}` already", original.file_name()))
                .help("put the text where it belongs, or rename the file; it is taken for a page of its own now"),
        );
    }
    let message =
        format!("this looks like `{}` in another language, and the course has no `{code}`", original.file_name());
    Some(
        Diagnostic::warning("unlisted-language", message).at(path, title, "it is taken for a page of its own").help(
            format!("add `[language.{code}]` to `book.toml`, or rename the file if `{code}` is no language here"),
        ),
    )
}

fn without_original(text: &ParsedLesson, original: &CoursePath, summary: &CoursePath) -> Diagnostic {
    let title = text.front_matter.title.as_ref().map_or(Span::new(0, 0), |title| title.span);
    if original == summary {
        return Diagnostic::warning("translation-without-source", "the order is the same in every language")
            .at(&text.path, title, "this file has no effect")
            .help("delete it: `SUMMARY.md` counts for all languages");
    }
    Diagnostic::warning(
        "translation-without-source",
        format!("there is no `{}` that this is a translation of", original.file_name()),
    )
    .at(&text.path, title, "it is not shown anywhere")
    .help(format!("rename it after the file it translates, write `{original}` first, or let its name begin with `_`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_stands_before_the_extension() {
        let path = CoursePath::new("course/01-ask.pt-BR.md");
        let (original, code) = parts(&path).unwrap();
        assert_eq!((original.as_str(), code), ("course/01-ask.md", "pt-BR"));
        assert!(parts(&CoursePath::new("course/01-ask.md")).is_none());
        assert!(parts(&CoursePath::new("course/v1.2-notes.md")).is_none());
    }

    #[test]
    fn a_picture_is_looked_for_in_the_language_of_its_text() {
        assert_eq!(in_language(&CoursePath::new("course/five.png"), "es").as_str(), "course/five.es.png");
    }
}
