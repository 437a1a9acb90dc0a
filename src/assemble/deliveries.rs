//! Which lessons each delivery teaches: names from `book.toml` become places in the course.

use crate::base::diagnostic::{Diagnostic, nearest};
use crate::base::path::CoursePath;
use crate::base::span::{Span, Spanned};
use crate::course::course::{Course, Taught};
use std::collections::BTreeMap;

/// Looks up the lessons of every delivery. `all` are the texts of the course, drafts that are left out among them.
pub(super) fn taught(course: &Course, all: &[CoursePath], diagnostics: &mut Vec<Diagnostic>) -> Vec<Taught> {
    let book = CoursePath::new("book.toml");
    let src = &course.manifest.book.src;
    let names = Names::of(course, src);
    let mut taught = Vec::new();
    for (number, delivery) in course.manifest.deliveries.iter().enumerate() {
        let mut seen: BTreeMap<usize, Span> = BTreeMap::new();
        let mut days = Vec::new();
        for day in &delivery.days {
            let mut lessons = Vec::new();
            for written in &day.lessons {
                let found = names.find(&written.value);
                if found.is_empty() {
                    let is_draft =
                        all.iter().any(|path| path.below(src).is_some_and(|below| is_named(below, &written.value)));
                    diagnostics.push(unknown(&book, &delivery.name.value, written, &names, is_draft));
                }
                for lesson in found {
                    match seen.insert(lesson, written.span) {
                        None => lessons.push(lesson),
                        Some(first) => {
                            let title = &course.lessons[lesson].parsed.title;
                            let message = format!("`{}` teaches the lesson “{title}” twice", delivery.name.value);
                            diagnostics.push(
                                Diagnostic::error("delivery-overlap", message)
                                    .at(&book, written.span, "the second time")
                                    .related(&book, first, "the first time")
                                    .help("take one of them out; a folder stands for all lessons in it"),
                            );
                        }
                    }
                }
            }
            days.push(lessons);
        }
        taught.push(Taught { delivery: number, days });
    }
    taught
}

/// `03-talk/01-ask.md` is also written `03-talk/01-ask` and, for all of a module, `03-talk` or `03-talk/`.
fn is_named(below: &str, written: &str) -> bool {
    let written = written.trim_end_matches('/');
    below == written || below.strip_suffix(".md") == Some(written)
}

struct Names {
    /// Below the folder of the lessons.
    files: Vec<String>,
    /// Each with its lessons.
    folders: Vec<(String, Vec<usize>)>,
    src: String,
}

impl Names {
    fn of(course: &Course, src: &str) -> Self {
        let below = |path: &CoursePath| path.below(src).unwrap_or(path.as_str()).to_owned();
        let files: Vec<String> = course.lessons.iter().map(|lesson| below(&lesson.parsed.path)).collect();
        let mut folders: Vec<(String, Vec<usize>)> = Vec::new();
        for (number, file) in files.iter().enumerate() {
            let Some((folder, _)) = file.split_once('/') else { continue };
            match folders.last_mut() {
                Some((last, lessons)) if last == folder => lessons.push(number),
                _ => folders.push((folder.to_owned(), vec![number])),
            }
        }
        Self { files, folders, src: src.to_owned() }
    }

    fn find(&self, written: &str) -> Vec<usize> {
        let written = written.trim_start_matches("./");
        // Some write the path from `book.toml`.
        let written = written.strip_prefix(&format!("{}/", self.src)).unwrap_or(written);
        if let Some(number) = self.files.iter().position(|file| is_named(file, written)) {
            return vec![number];
        }
        let folder = written.trim_end_matches('/');
        let folders = self.folders.iter().filter(|(name, _)| name == folder);
        folders.flat_map(|(_, lessons)| lessons.iter().copied()).collect()
    }
}

fn unknown(book: &CoursePath, delivery: &str, written: &Spanned<String>, names: &Names, is_draft: bool) -> Diagnostic {
    if is_draft {
        return Diagnostic::error("delivery-unknown-lesson", format!("`{delivery}` teaches a lesson that is a draft"))
            .at(book, written.span, "`draft: true` stands in it")
            .help("take `draft` out of its front matter, or the lesson out of the delivery");
    }
    let message = format!("`{delivery}` teaches a lesson that is not there");
    let diagnostic = Diagnostic::error("delivery-unknown-lesson", message);
    let candidates = names.files.iter().map(String::as_str).chain(names.folders.iter().map(|(name, _)| name.as_str()));
    match nearest(&written.value, candidates) {
        Some(near) => {
            let near = near.to_owned();
            let span = Span { start: written.span.start + 1, end: written.span.end.saturating_sub(1) };
            diagnostic.at(book, written.span, format!("did you mean `{near}`?")).fix(span, near)
        }
        None => diagnostic.at(book, written.span, format!("`{}` holds no such file or folder", names.src)).help(
            format!("name a file or a folder below `{}`, such as `01-first-module/01-first-lesson.md`", names.src),
        ),
    }
}
