//! Which lessons each delivery teaches: names from `book.toml` become places in the course.

use crate::base::diagnostic::{Diagnostic, nearest};
use crate::base::path::CoursePath;
use crate::base::span::{Span, Spanned};
use crate::course::course::{Course, Taught};
use std::collections::BTreeMap;

/// Looks up the lessons of every delivery; `left_out` are the drafts that do not belong to the course now.
pub(super) fn taught(course: &Course, left_out: &[CoursePath], diagnostics: &mut Vec<Diagnostic>) -> Vec<Taught> {
    let book = CoursePath::new("book.toml");
    let names = Names::of(course, &course.manifest.book.src);
    let mut taught = Vec::new();
    for (number, delivery) in course.manifest.deliveries.iter().enumerate() {
        let mut seen: BTreeMap<usize, Span> = BTreeMap::new();
        let mut days = Vec::new();
        for day in &delivery.days {
            let mut lessons = Vec::new();
            for written in &day.lessons {
                let found = names.find(&written.value);
                if found.is_empty() {
                    diagnostics.push(unknown(course, &delivery.name.value, written, &names, left_out));
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

    /// Some write the path from `book.toml`.
    fn below<'w>(&self, written: &'w str) -> &'w str {
        let written = written.trim_start_matches("./");
        written.strip_prefix(&format!("{}/", self.src)).unwrap_or(written)
    }

    fn find(&self, written: &str) -> Vec<usize> {
        let written = self.below(written);
        if let Some(number) = self.files.iter().position(|file| is_named(file, written)) {
            return vec![number];
        }
        let folder = written.trim_end_matches('/');
        let folders = self.folders.iter().filter(|(name, _)| name == folder);
        folders.flat_map(|(_, lessons)| lessons.iter().copied()).collect()
    }
}

fn unknown(
    course: &Course,
    delivery: &str,
    written: &Spanned<String>,
    names: &Names,
    left_out: &[CoursePath],
) -> Diagnostic {
    let book = CoursePath::new("book.toml");
    let rule = "delivery-unknown-lesson";
    let asked = names.below(&written.value);
    let is_it = |path: &CoursePath| {
        let below = path.below(&names.src).unwrap_or(path.as_str());
        is_named(below, asked) || below.split_once('/').is_some_and(|(folder, _)| folder == asked.trim_end_matches('/'))
    };
    if left_out.iter().any(is_it) {
        return Diagnostic::error(rule, format!("`{delivery}` teaches a lesson that is a draft"))
            .at(&book, written.span, "`draft: true` stands in it")
            .help("take `draft` out of its front matter, or the lesson out of the delivery");
    }
    if course.texts().any(|text| is_it(&text.path)) {
        return Diagnostic::error(rule, format!("`{delivery}` teaches `{}`, which is no lesson", written.value))
            .at(&book, written.span, "a page beside the lessons")
            .help("name a lesson, or the folder of a module for all its lessons");
    }
    let diagnostic = Diagnostic::error(rule, format!("`{delivery}` teaches a lesson that is not there"));
    let candidates = names.files.iter().map(String::as_str).chain(names.folders.iter().map(|(name, _)| name.as_str()));
    match nearest(asked, candidates) {
        Some(near) => {
            let near = near.to_owned();
            let inside = written.part(0, written.value.len());
            diagnostic.at(&book, written.span, format!("did you mean `{near}`?")).fix(inside, near)
        }
        None => diagnostic.at(&book, written.span, format!("`{}` holds no such file or folder", names.src)).help(
            format!("name a file or a folder below `{}`, such as `01-first-module/01-first-lesson.md`", names.src),
        ),
    }
}
