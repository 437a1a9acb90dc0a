//! Competencies and tools: those that `book.toml` declares, then those that lessons only name.

use crate::base::slug::{UniqueNames, slug};
use crate::course::course::{Lesson, Topic};
use crate::course::manifest::{Declared, Manifest};
use std::collections::HashMap;

/// Gathers both, and tells each lesson which of them are its own.
pub(super) fn topics(manifest: &Manifest, lessons: &mut [Lesson]) -> (Vec<Topic>, Vec<Topic>) {
    let mut competencies = Gathered::new(&manifest.course.competencies);
    let mut tools = Gathered::new(&manifest.course.tools);
    for (number, lesson) in lessons.iter_mut().enumerate() {
        let front_matter = &lesson.parsed.front_matter;
        let named = |gathered: &mut Gathered, names: &[crate::base::span::Spanned<String>]| {
            names.iter().map(|name| gathered.name(&name.value, number)).collect()
        };
        lesson.competencies = named(&mut competencies, &front_matter.competency);
        lesson.tools = named(&mut tools, &front_matter.tool);
    }
    (competencies.topics, tools.topics)
}

struct Gathered {
    topics: Vec<Topic>,
    by_name: HashMap<String, usize>,
    ids: UniqueNames,
}

impl Gathered {
    fn new(declared: &[Declared]) -> Self {
        let mut gathered = Self { topics: Vec::new(), by_name: HashMap::new(), ids: UniqueNames::default() };
        for topic in declared {
            let index = gathered.topic(&topic.name);
            gathered.topics[index].sentence.clone_from(&topic.sentence);
            gathered.topics[index].declared = true;
        }
        gathered
    }

    /// Notes that a lesson names this topic.
    fn name(&mut self, name: &str, lesson: usize) -> usize {
        let index = self.topic(name);
        if self.topics[index].lessons.last() != Some(&lesson) {
            self.topics[index].lessons.push(lesson);
        }
        index
    }

    /// The topic of this name, made where it is new. Case does not count.
    fn topic(&mut self, name: &str) -> usize {
        let next = self.topics.len();
        let index = *self.by_name.entry(name.to_lowercase()).or_insert(next);
        if index == next {
            let id = slug(name);
            self.topics.push(Topic {
                id: self.ids.take(if id.is_empty() { "topic" } else { &id }),
                name: name.to_owned(),
                written: name.to_owned(),
                sentence: String::new(),
                declared: false,
                lessons: Vec::new(),
            });
        }
        index
    }
}
