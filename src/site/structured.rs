//! schema.org data for search engines: `Course`, `LearningResource` and `Quiz`, as JSON-LD.

use super::script::script_json;
use crate::course::course::{Course, Lesson};
use crate::course::quiz::Quiz;
use serde_json::{Map, Value, json};

/// The course itself, for its home.
pub(super) fn course(course: &Course, url: &str) -> String {
    let mut data = thing("Course", &course.title);
    put(&mut data, "description", &course.manifest.book.description);
    put(&mut data, "inLanguage", &course.manifest.book.language);
    put(&mut data, "version", &course.manifest.course.version);
    put(&mut data, "url", url);
    let authors: Vec<Value> =
        course.manifest.book.authors.iter().map(|author| json!({"@type": "Person", "name": author})).collect();
    if !authors.is_empty() {
        data.insert("author".into(), authors.into());
    }
    let teaches: Vec<&str> = course.competencies.iter().map(|topic| topic.name.as_str()).collect();
    if !teaches.is_empty() {
        data.insert("teaches".into(), json!(teaches));
    }
    script_json(&data)
}

/// A lesson with its quizzes.
pub(super) fn lesson(course: &Course, lesson: &Lesson, url: &str) -> String {
    let front_matter = &lesson.parsed.front_matter;
    let mut data = thing("LearningResource", &lesson.parsed.title);
    if let Some(description) = &front_matter.description {
        put(&mut data, "description", &description.value);
    }
    let language = course.foreign(&lesson.parsed.path).unwrap_or_else(|| course.language());
    put(&mut data, "inLanguage", &language.code);
    put(&mut data, "url", url);
    data.insert("learningResourceType".into(), "Lesson".into());
    data.insert("isPartOf".into(), json!({"@type": "Course", "name": course.title}));
    let minutes = lesson.minutes();
    if minutes.high > 0 {
        // ISO 8601 duration, as schema.org asks for `timeRequired`.
        data.insert("timeRequired".into(), format!("PT{}M", minutes.high).into());
    }
    let teaches: Vec<&str> = front_matter.objectives.iter().map(|objective| objective.value.as_str()).collect();
    if !teaches.is_empty() {
        data.insert("teaches".into(), json!(teaches));
    }
    let keywords: Vec<&str> = front_matter.keywords.iter().map(|keyword| keyword.value.as_str()).collect();
    if !keywords.is_empty() {
        data.insert("keywords".into(), json!(keywords));
    }
    if let Some(date) = &front_matter.date {
        put(&mut data, "dateModified", &date.value.to_string());
    }
    let parts: Vec<Value> =
        lesson.parsed.inventory.quizzes.iter().map(|quiz| self::quiz(quiz, &lesson.parsed.title)).collect();
    if !parts.is_empty() {
        data.insert("hasPart".into(), parts.into());
    }
    script_json(&data)
}

fn quiz(quiz: &Quiz, lesson: &str) -> Value {
    let title = crate::course::body::plain_text(&quiz.title);
    let name = if title.is_empty() { lesson } else { &title };
    json!({"@type": "Quiz", "name": name, "about": lesson, "educationalUse": "self-assessment"})
}

fn thing(kind: &str, name: &str) -> Map<String, Value> {
    let mut data = Map::new();
    data.insert("@context".into(), "https://schema.org".into());
    data.insert("@type".into(), kind.into());
    data.insert("name".into(), name.into());
    data
}

fn put(data: &mut Map<String, Value>, key: &str, value: &str) {
    if !value.is_empty() {
        data.insert(key.into(), value.into());
    }
}
