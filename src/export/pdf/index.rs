//! What an export made, as a list that the next one is compared with: which sheets must be printed again?

use super::document::{Document, Kind};
use crate::base::path::PagePath;
use crate::base::source::ContentHash;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One paper in `papers.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct PaperEntry {
    /// From the folder of the export.
    pub file: String,
    /// `worksheet`, `pack`, `handout`, `cards`, `key`, `book`, `guide`
    pub kind: String,
    pub title: String,
    /// Of a worksheet.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub lesson: String,
    /// `a4`, `letter`
    pub paper: String,
    pub pages: usize,
    /// Stands for what a reader finds on it. Edition, stamp and code do not count: they change without making old copies wrong.
    pub on_it: String,
}

impl PaperEntry {
    pub(super) fn new(path: &PagePath, document: &Document, pages: usize) -> Self {
        let lesson = match document.kind {
            Kind::Worksheet => document.parts.first().map(|part| part.lesson.clone()).unwrap_or_default(),
            _ => String::new(),
        };
        Self {
            file: path.as_str().to_owned(),
            kind: document.kind.name().to_owned(),
            title: document.title.clone(),
            lesson,
            paper: document.paper.name.to_owned(),
            pages,
            on_it: on_it(document).hex(),
        }
    }
}

fn on_it(document: &Document) -> ContentHash {
    let mut bare = document.clone();
    bare.version.clear();
    bare.course.clear();
    bare.fonts.clear();
    bare.authors.clear();
    for part in &mut bare.parts {
        part.stamp.clear();
        part.url.clear();
        part.qr = None;
        // Copies say the same, and whether they share a page is only known once they are laid out.
        part.per_page = 0;
    }
    ContentHash::of(&[&serde_json::to_vec(&bare).expect("a document is plain data")])
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Index {
    made_by: String,
    version: u32,
    course: String,
    edition: String,
    papers: Vec<PaperEntry>,
}

/// The text of `papers.json`.
pub fn index(course: &str, edition: &str, papers: &[PaperEntry]) -> String {
    let index = Index {
        made_by: "coursebook".into(),
        version: 1,
        course: course.to_owned(),
        edition: edition.to_owned(),
        papers: papers.to_vec(),
    };
    let text = serde_json::to_string_pretty(&index).expect("an index is plain data");
    format!("{text}\n")
}

/// The papers of an earlier index; nothing where the text is none.
pub fn read_index(text: &str) -> Option<Vec<PaperEntry>> {
    Some(serde_json::from_str::<Index>(text).ok()?.papers)
}

/// What became of a paper since an earlier export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// Something on it is different.
    Changed,
    /// It was not there before.
    New,
    /// It is not there any more.
    Gone,
}

impl Change {
    /// The word that is printed.
    pub fn name(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::New => "new",
            Self::Gone => "gone",
        }
    }
}

/// The papers that are not what they were, by file.
pub fn changes<'p>(before: &'p [PaperEntry], now: &'p [PaperEntry]) -> Vec<(Change, &'p PaperEntry)> {
    let by_file = |papers: &'p [PaperEntry]| -> BTreeMap<&'p str, &'p PaperEntry> {
        papers.iter().map(|paper| (paper.file.as_str(), paper)).collect()
    };
    let (before, now) = (by_file(before), by_file(now));
    let mut changes = Vec::new();
    for (file, paper) in &now {
        match before.get(file) {
            None => changes.push((Change::New, *paper)),
            Some(old) if old.on_it != paper.on_it => changes.push((Change::Changed, *paper)),
            Some(_) => {}
        }
    }
    let kinds: std::collections::BTreeSet<&str> = now.values().map(|paper| paper.kind.as_str()).collect();
    // What was not made this time has not gone.
    let gone = before.iter().filter(|(file, paper)| !now.contains_key(*file) && kinds.contains(paper.kind.as_str()));
    changes.extend(gone.map(|(_, paper)| (Change::Gone, *paper)));
    changes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::pdf::document::{Part, Sheet};

    fn paper(file: &str, part: Part) -> PaperEntry {
        let document = Document {
            title: file.into(),
            paper: Sheet { name: "a4", width: 210.0, height: 297.0 },
            parts: vec![part],
            ..Document::default()
        };
        PaperEntry::new(&PagePath::new(file), &document, 1)
    }

    #[test]
    fn a_new_edition_alone_is_no_reason_to_print_again() {
        let old = paper("a.pdf", Part { stamp: "Course 1.0".into(), ..Part::default() });
        let new = paper("a.pdf", Part { stamp: "Course 1.1".into(), ..Part::default() });
        assert_eq!(changes(&[old], &[new]), []);
    }

    #[test]
    fn copies_on_a_page_are_no_other_sheet() {
        let one = paper("a.pdf", Part { per_page: 1, ..Part::default() });
        let two = paper("a.pdf", Part { per_page: 2, ..Part::default() });
        assert_eq!(changes(&[one], &[two]), []);
    }

    #[test]
    fn what_changed_came_and_went_is_told() {
        let part = |id: &str| Part { id: id.into(), ..Part::default() };
        let before = [paper("a.pdf", part("one")), paper("b.pdf", part("two"))];
        let now = [paper("a.pdf", part("other")), paper("c.pdf", part("three"))];
        let told: Vec<(Change, &str)> =
            changes(&before, &now).into_iter().map(|(change, paper)| (change, paper.file.as_str())).collect();
        assert_eq!(told, [(Change::Changed, "a.pdf"), (Change::New, "c.pdf"), (Change::Gone, "b.pdf")]);
    }

    #[test]
    fn an_index_reads_back() {
        let papers = vec![paper("a.pdf", Part::default())];
        assert_eq!(read_index(&index("Course", "1.0", &papers)), Some(papers));
        assert_eq!(read_index("{}"), None);
    }
}
