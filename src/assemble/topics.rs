//! Competencies and tools: those that `book.toml` declares, then those that lessons only name.

use crate::base::slug::{UniqueNames, slug};
use crate::base::span::Spanned;
use crate::course::course::{Lesson, Topic};
use crate::course::manifest::{Declared, Manifest};
use std::collections::HashMap;

pub(super) fn topics(manifest: &Manifest, lessons: &[Lesson]) -> (Vec<Topic>, Vec<Topic>) {
    let competencies = gather(&manifest.course.competencies, lessons, |lesson| &lesson.parsed.front_matter.competency);
    let tools = gather(&manifest.course.tools, lessons, |lesson| &lesson.parsed.front_matter.tool);
    (competencies, tools)
}

fn gather(declared: &[Declared], lessons: &[Lesson], named: impl Fn(&Lesson) -> &Vec<Spanned<String>>) -> Vec<Topic> {
    let mut gathered = Gathered::default();
    for topic in declared {
        let index = gathered.topic(&topic.name);
        gathered.topics[index].sentence.clone_from(&topic.sentence);
        gathered.topics[index].declared = true;
    }
    for (number, lesson) in lessons.iter().enumerate() {
        for name in named(lesson) {
            let index = gathered.topic(&name.value);
            if gathered.topics[index].lessons.last() != Some(&number) {
                gathered.topics[index].lessons.push(number);
            }
        }
    }
    gathered.topics
}

#[derive(Default)]
struct Gathered {
    topics: Vec<Topic>,
    by_name: HashMap<String, usize>,
    ids: UniqueNames,
}

impl Gathered {
    /// The topic of this name, made where it is new. Case does not count.
    fn topic(&mut self, name: &str) -> usize {
        let next = self.topics.len();
        let index = *self.by_name.entry(name.to_lowercase()).or_insert(next);
        if index == next {
            let id = slug(name);
            self.topics.push(Topic {
                id: self.ids.take(if id.is_empty() { "topic" } else { &id }),
                name: name.to_owned(),
                sentence: String::new(),
                declared: false,
                lessons: Vec::new(),
            });
        }
        index
    }
}
