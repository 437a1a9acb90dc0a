//! Which files are translations: `lesson.es.md` beside `lesson.md` is the lesson in Spanish.

use super::Drafts;
use super::translate::title_span;
use crate::base::diagnostic::Diagnostic;
use crate::base::path::CoursePath;
use crate::course::language::{is_tag, own_name, primary};
use crate::course::lesson::ParsedLesson;
use crate::course::manifest::{Manifest, Translation};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub(super) type Texts = BTreeMap<CoursePath, Arc<ParsedLesson>>;

/// What is in another language than the course, by the names of its files.
pub(super) struct Taken {
    /// For each language of the manifest, what was translated into it, by the file that it is a translation of.
    pub(super) translations: Vec<Texts>,
    /// What looks like a translation into a language that the manifest does not have: it was told.
    pub(super) unlisted: BTreeSet<CoursePath>,
}

/// Takes the translations out of the course's texts.
pub(super) fn take(manifest: &Manifest, texts: &mut Texts, drafts: Drafts, diagnostics: &mut Vec<Diagnostic>) -> Taken {
    let mut translations = vec![Texts::new(); manifest.translations.len()];
    // By language: each is told once.
    let mut unlisted: BTreeMap<String, Vec<CoursePath>> = BTreeMap::new();
    let named: Vec<CoursePath> = texts.keys().filter(|path| parts(path).is_some()).cloned().collect();
    let summary = CoursePath::new(&format!("{}/SUMMARY.md", manifest.book.src));
    for path in named {
        let (original, code) = parts(&path).expect("only files with a language in their name");
        let known = |translation: &Translation| translation.code.value.eq_ignore_ascii_case(code);
        match manifest.translations.iter().position(known) {
            None => {
                if is_meant(manifest, texts, &original, code) && !drafts.leave_out(&texts[&path]) {
                    unlisted.entry(code.to_ascii_lowercase()).or_default().push(path.clone());
                }
            }
            Some(language) => {
                let text = texts.remove(&path).expect("it was found there");
                if texts.contains_key(&original) && original != summary {
                    translations[language].insert(original, text);
                } else {
                    diagnostics.push(without_original(&text, &original, &summary));
                }
            }
        }
    }
    for files in unlisted.values() {
        diagnostics.push(unlisted_language(manifest, texts, &translations, files));
    }
    let unlisted: BTreeSet<CoursePath> = unlisted.into_values().flatten().collect();
    texts.retain(|path, _| !unlisted.contains(path));
    Taken { translations, unlisted }
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

/// Whether a file in a language that the course is not said to have is a translation: `notes.to.md` alone is a name like any
/// other.
fn is_meant(manifest: &Manifest, texts: &Texts, original: &CoursePath, code: &str) -> bool {
    let is_listed = |listed: &str| primary(listed).eq_ignore_ascii_case(primary(code));
    let mut languages = manifest.translations.iter().map(|translation| translation.code.value.as_str());
    // `01-plan.old.md` is an old plan.
    texts.contains_key(original) && (own_name(code).is_some() || languages.any(is_listed))
}

/// Translations into a language that the course is not said to have. It is told at the first of them.
fn unlisted_language(manifest: &Manifest, texts: &Texts, translations: &[Texts], files: &[CoursePath]) -> Diagnostic {
    let path = &files[0];
    let (original, code) = parts(path).expect("only files with a language in their name");
    let (name, title) = (original.file_name(), title_span(&texts[path]));
    if code.eq_ignore_ascii_case(&manifest.book.language) {
        let message = format!("`{code}` is the language that the course is written in");
        return Diagnostic::error("unlisted-language", message)
            .at(path, title, format!("it stands beside `{name}`, which is in `{code}` already"))
            .help(format!(
                "put the text where it belongs, or rename the file; until then it is left out, like every `.{code}.md`"
            ));
    }
    let message = format!("this looks like `{name}` in another language, and the course has no `{code}`");
    let label = format!("it is left out, like every translation into `{code}`");
    let help = match listed_near(manifest, translations, files, code) {
        Some(near) => format!(
            "rename it to `{}`, since the course has `[language.{near}]`; for a text of its own in `{code}`, add `[language.{code}]` with a `title` to `book.toml`",
            in_language(&original, near).file_name()
        ),
        None => format!(
            "add `[language.{code}]` with a `title` to `book.toml`, or rename the file if `{code}` is no language here"
        ),
    };
    Diagnostic::error("unlisted-language", message).at(path, title, label).help(help)
}

/// The language of the manifest that `code` is another tag of, where none of these files was translated into it.
fn listed_near<'m>(
    manifest: &'m Manifest,
    translations: &[Texts],
    files: &[CoursePath],
    code: &str,
) -> Option<&'m str> {
    let listed = manifest.translations.iter().map(|translation| translation.code.value.as_str());
    let is_near = |near: &str| primary(near).eq_ignore_ascii_case(primary(code));
    let is_free = |texts: &Texts| files.iter().filter_map(parts).all(|(original, _)| !texts.contains_key(&original));
    listed.zip(translations).find(|(near, texts)| is_near(near) && is_free(texts)).map(|(near, _)| near)
}

fn without_original(text: &ParsedLesson, original: &CoursePath, summary: &CoursePath) -> Diagnostic {
    let title = title_span(text);
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
    use crate::base::source::ContentHash;
    use crate::base::span::Spanned;
    use crate::course::inventory::Inventory;
    use crate::course::lesson::FrontMatter;

    #[test]
    fn a_language_stands_before_the_extension() {
        let path = CoursePath::new("course/01-ask.pt-BR.md");
        let (original, code) = parts(&path).unwrap();
        assert_eq!((original.as_str(), code), ("course/01-ask.md", "pt-BR"));
        assert!(parts(&CoursePath::new("course/01-ask.md")).is_none());
        assert!(parts(&CoursePath::new("course/v1.2-notes.md")).is_none());
    }

    fn texts(paths: &[&str]) -> Texts {
        let text = |path: &&str| {
            let path = CoursePath::new(path);
            let text = ParsedLesson {
                path: path.clone(),
                hash: ContentHash::of(&[]),
                words: ContentHash::of(&[]),
                front_matter: FrontMatter { draft: path.as_str().contains("draft"), ..FrontMatter::default() },
                title: String::new(),
                body: Vec::new(),
                anchors: Vec::new(),
                inventory: Inventory::default(),
            };
            (path, Arc::new(text))
        };
        paths.iter().map(text).collect()
    }

    /// The files that are left out, and what is told, in a course that has the language `listed`.
    fn left_out(paths: &[&str], listed: Option<&str>) -> (Vec<String>, Vec<Diagnostic>) {
        let mut manifest = Manifest::default();
        manifest.translations.extend(listed.map(|code| Translation::new(Spanned::new(code.to_owned(), 0..0))));
        let (mut texts, mut diagnostics) = (texts(paths), Vec::new());
        let unlisted = take(&manifest, &mut texts, Drafts::LeftOut, &mut diagnostics).unlisted;
        assert!(unlisted.iter().all(|path| !texts.contains_key(path)), "what is left out is no text of the course");
        (unlisted.iter().map(|path| path.as_str().to_owned()).collect(), diagnostics)
    }

    #[test]
    fn a_language_that_the_course_does_not_have_is_told_once() {
        let (files, told) = left_out(&["course/a.es.md", "course/a.md", "course/b.es.md", "course/b.md"], None);
        assert_eq!(files, ["course/a.es.md", "course/b.es.md"]);
        assert_eq!(told.len(), 1);
    }

    #[test]
    fn a_name_with_a_dot_is_a_lesson_unless_a_language_and_its_source_make_it_a_translation() {
        let names = [
            "course/01-v1.2.md",
            "course/01-v1.md",
            "course/alone.es.md",
            "course/a.to.md",
            "course/a.old.md",
            "course/a.md",
        ];
        for listed in [None, Some("de")] {
            assert_eq!(left_out(&names, listed), (Vec::new(), Vec::new()));
        }
    }

    #[test]
    fn a_draft_in_another_language_can_wait() {
        assert_eq!(left_out(&["course/draft.es.md", "course/draft.md"], None), (Vec::new(), Vec::new()));
    }

    #[test]
    fn a_file_is_renamed_to_the_language_that_the_course_has_unless_it_has_that_file() {
        let is_renamed = |paths: &[&str], listed: &str| {
            let told = left_out(paths, Some(listed)).1;
            told[0].help.as_deref().is_some_and(|help| help.starts_with("rename it"))
        };
        assert!(is_renamed(&["course/a.de-DE.md", "course/a.md"], "de"));
        assert!(is_renamed(&["course/a.pt.md", "course/a.md"], "pt-BR"));
        assert!(!is_renamed(&["course/a.de-DE.md", "course/a.de.md", "course/a.md"], "de"));
        assert!(!is_renamed(&["course/a.es.md", "course/a.md"], "de"));
    }

    #[test]
    fn a_picture_is_looked_for_in_the_language_of_its_text() {
        assert_eq!(in_language(&CoursePath::new("course/five.png"), "es").as_str(), "course/five.es.png");
    }
}
