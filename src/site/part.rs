//! A part of a course: the whole, a module or a lesson, and the pages that stand for it where it travels alone.

use super::plan::{Site, Subject};
use crate::base::diagnostic::{Diagnostic, nearest};
use crate::course::course::Course;

/// What is wanted of a course. Numbers point into it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Whole,
    Module(usize),
    Lesson(usize),
}

impl Part {
    /// The module or lesson that is called so: `planning`, `planning/risks`, or `risks` where no other lesson is.
    pub fn named(course: &Course, name: &str) -> Result<Self, Box<Diagnostic>> {
        let name = name.trim_matches('/').trim_end_matches(".html");
        if let Some(number) = course.modules.iter().position(|module| module.slug == name && !name.is_empty()) {
            return Ok(Self::Module(number));
        }
        let is_meant = |id: &str| id == name || last(id) == name;
        let lessons: Vec<usize> = (0..course.lessons.len()).filter(|n| is_meant(&course.lessons[*n].id)).collect();
        match lessons.as_slice() {
            [one] => Ok(Self::Lesson(*one)),
            [] => Err(Box::new(unknown(course, name))),
            several => match several.iter().find(|number| course.lessons[**number].id == name) {
                Some(exact) => Ok(Self::Lesson(*exact)),
                None => Err(Box::new(ambiguous(course, name, several))),
            },
        }
    }

    /// What stands behind the course's id in the name of a file; nothing for the whole.
    pub fn slug(self, course: &Course) -> Option<&str> {
        match self {
            Self::Whole => None,
            Self::Module(number) => Some(&course.modules[number].slug),
            Self::Lesson(number) => Some(last(&course.lessons[number].id)),
        }
    }

    /// What a reader calls it.
    pub fn title(self, course: &Course) -> &str {
        match self {
            Self::Whole => &course.title,
            Self::Module(number) => &course.modules[number].title,
            Self::Lesson(number) => &course.lessons[number].parsed.title,
        }
    }

    /// Leaves the pages that this part needs and no site around it, in the order one reads them in.
    pub fn cut(self, course: &Course, site: &mut Site) {
        let worksheets = &site.worksheets;
        let has = |lesson: usize| match self {
            Self::Whole => true,
            Self::Module(number) => course.modules[number].lessons.contains(&lesson),
            Self::Lesson(number) => number == lesson,
        };
        site.pages.retain(|page| match page.subject {
            // What keeps a site together: one file needs none of it.
            Subject::State | Subject::NotFound | Subject::Redirect { .. } => false,
            Subject::Lesson(lesson) => has(lesson),
            Subject::Worksheet(number) => has(worksheets[number].lesson),
            Subject::Module(number) | Subject::ModuleReview(number) => {
                self == Self::Whole || self == Self::Module(number)
            }
            Subject::Search | Subject::MyWork => true,
            _ => self == Self::Whole,
        });
        // Stable: what has one place keeps its order.
        site.pages.sort_by_key(|page| match page.subject {
            Subject::Home => (0, 0, 0),
            Subject::Module(number) => (1, number, 0),
            Subject::Lesson(number) => (1, course.lessons[number].module, 1),
            Subject::ModuleReview(number) => (1, number, 2),
            _ => (2, 0, 0),
        });
    }
}

/// `five-conversations/expectations` is called `expectations`.
fn last(id: &str) -> &str {
    id.rsplit('/').next().unwrap_or(id)
}

fn names(course: &Course) -> impl Iterator<Item = &str> {
    let modules = course.modules.iter().map(|module| module.slug.as_str()).filter(|slug| !slug.is_empty());
    modules.chain(course.lessons.iter().map(|lesson| lesson.id.as_str()))
}

fn unknown(course: &Course, name: &str) -> Diagnostic {
    let short = names(course).map(last);
    let near = nearest(name, names(course).chain(short));
    let meant = near.and_then(|near| names(course).find(|name| *name == near || last(name) == near));
    let guess = meant.map(|meant| format!("did you mean `{meant}`? ")).unwrap_or_default();
    let list: Vec<String> = names(course).map(|name| format!("`{name}`")).collect();
    let more = match list.len().saturating_sub(LISTED) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    let shown = list[..list.len().min(LISTED)].join(", ");
    Diagnostic::error("unknown-part", format!("there is no module and no lesson `{name}` in this course"))
        .help(format!("{guess}the modules and lessons are {shown}{more}"))
}

/// So many names are listed; who has more lessons knows how they are called.
const LISTED: usize = 40;

fn ambiguous(course: &Course, name: &str, lessons: &[usize]) -> Diagnostic {
    let list: Vec<String> = lessons.iter().map(|number| format!("`{}`", course.lessons[*number].id)).collect();
    Diagnostic::error("unknown-part", format!("{} lessons are called `{name}`", lessons.len()))
        .help(format!("name one of them with its module: {}", list.join(", ")))
}
