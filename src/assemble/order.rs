//! Modules and lessons in their sequence: by file name, or as `SUMMARY.md` lists them.

use crate::base::diagnostic::Diagnostic;
use crate::base::path::CoursePath;
use crate::base::slug::{slug, without_order};
use crate::course::course::{Lesson, Module};
use crate::course::lesson::ParsedLesson;
use crate::course::manifest::Manifest;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub(super) struct Ordered {
    pub(super) home: Option<Arc<ParsedLesson>>,
    pub(super) glossary: Option<Arc<ParsedLesson>>,
    pub(super) plain: Vec<Arc<ParsedLesson>>,
    pub(super) modules: Vec<Module>,
    pub(super) lessons: Vec<Lesson>,
}

/// One file and its place: the folder of its module (empty for files beside the home).
struct Placed<'a> {
    folder: &'a str,
    below: &'a str,
    text: &'a Arc<ParsedLesson>,
}

pub(super) fn order(
    manifest: &Manifest,
    texts: &BTreeMap<CoursePath, Arc<ParsedLesson>>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Ordered {
    let mut ordered =
        Ordered { home: None, glossary: None, plain: Vec::new(), modules: Vec::new(), lessons: Vec::new() };
    let mut indexes: BTreeMap<&str, &Arc<ParsedLesson>> = BTreeMap::new();
    let mut placed = Vec::new();
    let mut summary = None;
    let has_modules = texts.keys().any(|path| path.below(&manifest.book.src).is_some_and(|below| below.contains('/')));
    for (path, text) in texts {
        let below = path.below(&manifest.book.src).unwrap_or(path.as_str());
        match below.split_once('/') {
            Some((folder, "index.md")) => {
                indexes.insert(folder, text);
            }
            Some((folder, below)) => placed.push(Placed { folder, below, text }),
            None => match below {
                "index.md" => ordered.home = Some(Arc::clone(text)),
                "glossary.md" => ordered.glossary = Some(Arc::clone(text)),
                "SUMMARY.md" => summary = Some(text),
                name if has_modules && !name.starts_with(|first: char| first.is_ascii_digit()) => {
                    ordered.plain.push(Arc::clone(text));
                }
                below => placed.push(Placed { folder: "", below, text }),
            },
        }
    }
    match summary {
        Some(summary) => by_summary(summary, texts, &mut placed, diagnostics),
        // 2-b stands before 10-a: people number without leading zeros.
        None => placed.sort_by_cached_key(|placed| (natural(placed.folder), natural(placed.below))),
    }
    for (folder, index) in &indexes {
        if !placed.iter().any(|next| next.folder == *folder) {
            diagnostics.push(module_without_lessons(index));
        }
    }
    number(&placed, &indexes, &mut ordered);
    ordered
}

fn module_without_lessons(index: &ParsedLesson) -> Diagnostic {
    let span = index.front_matter.title.as_ref().map(|title| title.span).unwrap_or_default();
    Diagnostic::warning("module-without-lessons", "this module has no lesson, so it is not shown")
        .at(&index.path, span, "only its `index.md` is there")
        .help("write a lesson beside it, or let the folder's name begin with `_`")
}

/// A name as people sort it: leading digits by their value.
fn natural(name: &str) -> (u64, String) {
    let digits = name.len() - name.trim_start_matches(|digit: char| digit.is_ascii_digit()).len();
    let number = name[..digits].parse().unwrap_or(if digits == 0 { u64::MAX } else { u64::MAX - 1 });
    (number, name[digits..].to_lowercase())
}

fn number(placed: &[Placed<'_>], indexes: &BTreeMap<&str, &Arc<ParsedLesson>>, ordered: &mut Ordered) {
    let mut start = 0;
    while start < placed.len() {
        let folder = placed[start].folder;
        let length = placed[start..].iter().take_while(|next| next.folder == folder).count();
        let module = ordered.modules.len();
        let index = indexes.get(folder).map(|index| Arc::clone(index));
        let module_slug = slug(without_order(folder));
        for (position, next) in placed[start..start + length].iter().enumerate() {
            ordered.lessons.push(Lesson {
                id: lesson_id(&module_slug, next.below),
                module,
                position: position + 1,
                parsed: Arc::clone(next.text),
                prerequisites: Vec::new(),
                competencies: Vec::new(),
                tools: Vec::new(),
            });
        }
        ordered.modules.push(Module {
            number: module + 1,
            title: module_title(index.as_deref(), folder),
            slug: module_slug,
            index,
            lessons: start..start + length,
        });
        start += length;
    }
}

/// `five-conversations/expectations`; folders below a module's own stay part of it.
fn lesson_id(module: &str, below: &str) -> String {
    let below = below.strip_suffix(".md").unwrap_or(below);
    let mut parts: Vec<String> = below.split('/').map(|part| slug(without_order(part))).collect();
    if !module.is_empty() {
        parts.insert(0, module.to_owned());
    }
    for part in &mut parts {
        if part.is_empty() {
            *part = "page".to_owned();
        }
    }
    parts.join("/")
}

fn module_title(index: Option<&ParsedLesson>, folder: &str) -> String {
    match index {
        Some(index) => index.title.clone(),
        None if folder.is_empty() => "Lessons".to_owned(),
        None => {
            let words = without_order(folder).replace(['-', '_'], " ");
            let mut letters = words.chars();
            letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
        }
    }
}

/// Puts lessons where `SUMMARY.md` links to them; those it does not name are left out and told.
fn by_summary(
    summary: &ParsedLesson,
    texts: &BTreeMap<CoursePath, Arc<ParsedLesson>>,
    placed: &mut Vec<Placed<'_>>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut wanted: BTreeMap<CoursePath, usize> = BTreeMap::new();
    let folder = summary.path.folder();
    let known: BTreeSet<&CoursePath> = texts.keys().collect();
    for reference in summary.inventory.references.iter().filter(|reference| !reference.in_html) {
        let path = CoursePath::resolve(folder, &crate::base::path::percent_decode(&reference.target)).ok();
        match path.filter(|path| known.contains(path)) {
            Some(path) => {
                let next = wanted.len();
                wanted.entry(path).or_insert(next);
            }
            None => diagnostics.push(
                Diagnostic::error(
                    "dead-link",
                    format!("`SUMMARY.md` lists `{}`, which is not a lesson", reference.target),
                )
                .at(&summary.path, reference.span, "no file of the course has this path")
                .help("write the way from `SUMMARY.md` to the lesson, such as `01-start/01-first.md`"),
            ),
        }
    }
    for left_out in placed.iter().filter(|next| !wanted.contains_key(&next.text.path)) {
        diagnostics.push(
            Diagnostic::warning(
                "not-in-summary",
                format!("`{}` is not in `SUMMARY.md` and is left out", left_out.text.path),
            )
            .help(format!(
                "add a line `- [{}]({})` to `{}`, or rename the file so that it begins with `_`",
                left_out.text.title,
                left_out.text.path.below(folder).unwrap_or_default(),
                summary.path
            )),
        );
    }
    placed.retain(|next| wanted.contains_key(&next.text.path));
    let mut module_places: BTreeMap<&str, usize> = BTreeMap::new();
    for next in placed.iter() {
        let place = wanted[&next.text.path];
        let first = module_places.entry(next.folder).or_insert(place);
        *first = place.min(*first);
    }
    placed.sort_by_key(|next| (module_places[next.folder], wanted[&next.text.path]));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_sort_by_value() {
        assert!(natural("2-b.md") < natural("10-a.md"));
        assert!(natural("10-a.md") < natural("appendix.md"));
    }

    #[test]
    fn ids_come_from_names_without_their_order() {
        assert_eq!(lesson_id("talks", "01-Hello There.md"), "talks/hello-there");
        assert_eq!(lesson_id("", "000_1eb.md"), "1eb");
    }
}
