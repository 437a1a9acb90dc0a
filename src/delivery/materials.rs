//! What to bring and what to copy: counted per person, per group and once, for as many people as come.

use super::groups::sizes;
use crate::course::activity::{Material, Per};
use crate::course::body::{Role, RoleBlock};
use crate::course::course::{Course, Taught};
use crate::course::roleplay::observed;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Everything that a delivery needs in the room.
#[derive(Debug, Clone, Default)]
pub struct Materials {
    /// In the order of the course.
    pub things: Vec<Thing>,
    pub prints: Vec<Print>,
}

/// Something to bring.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thing {
    pub name: String,
    pub count: u32,
    /// How many for whom; absent where activities differ.
    pub each: Option<(u32, Per)>,
    pub note: String,
    /// Those that need it, in [`Course::lessons`].
    pub lessons: Vec<usize>,
}

/// Something to print.
#[derive(Debug, Clone)]
pub struct Print {
    pub what: Printed,
    pub count: u32,
    pub each: Option<(u32, Per)>,
    pub note: String,
}

#[derive(Debug, Clone)]
pub enum Printed {
    /// A worksheet: its lesson, and its number there.
    Worksheet { lesson: usize, nth: usize },
    /// Cards, a pair of sheets, the roles of a role play.
    Block { lesson: usize, block: Arc<RoleBlock> },
    /// The observer's sheet of a role play.
    Observer { lesson: usize, block: Arc<RoleBlock> },
}

/// The note of roles that no author asked for. Who shows it says it in the language of the course.
pub const TO_CUT: &str = "cut";

/// What the lessons of a delivery need for so many people.
pub fn materials(course: &Course, taught: &Taught, people: usize) -> Materials {
    let mut needs = Needs::default();
    let lessons: Vec<usize> = taught.days.iter().flatten().copied().collect();
    for lesson in &lessons {
        for block in &course.lessons[*lesson].parsed.inventory.activities {
            let groups = block.group_size().map_or(1, |size| sizes(people, size).len());
            let mut wanted = block.materials();
            if block.role == Role::Roleplay {
                let id = format!("#{}", block.page_id());
                // Nobody need write down what every role play needs.
                if wanted.iter().all(|material| material.name != id) {
                    wanted.insert(0, made(id.clone(), Per::Group, TO_CUT));
                }
                if !observed(course, &course.lessons[*lesson], block).1.is_empty() {
                    wanted.push(made(format!("{id}-observer"), Per::Person, ""));
                }
            }
            for material in wanted {
                needs.add(&material, *lesson, amount(&material, people, groups));
            }
        }
    }
    for lesson in &lessons {
        for worksheet in &course.lessons[*lesson].parsed.inventory.worksheets {
            let name = format!("#{}", worksheet.id.text);
            if !needs.by_name.contains_key(&name.to_lowercase()) {
                let one = made(name, Per::Person, "");
                needs.add(&one, *lesson, amount(&one, people, 1));
            }
        }
    }
    needs.sorted_out(course)
}

fn made(name: String, per: Per, note: &str) -> Material {
    Material { name, count: 1, per, note: note.to_owned(), reused: false }
}

fn amount(material: &Material, people: usize, groups: usize) -> u32 {
    let times = match material.per {
        Per::Person => people,
        Per::Group => groups,
        Per::Room => 1,
    };
    material.count.saturating_mul(u32::try_from(times).unwrap_or(u32::MAX))
}

#[derive(Default)]
struct Needs {
    all: Vec<Thing>,
    by_name: BTreeMap<String, usize>,
}

impl Needs {
    /// Adds a need to what the lessons before it need. What is there once, or serves again, counts by the largest need.
    fn add(&mut self, material: &Material, lesson: usize, count: u32) {
        let key = material.name.to_lowercase();
        let index = *self.by_name.entry(key).or_insert(self.all.len());
        if index == self.all.len() {
            self.all.push(Thing {
                name: material.name.clone(),
                count,
                each: Some((material.count, material.per)),
                note: material.note.clone(),
                lessons: vec![lesson],
            });
            return;
        }
        let thing = &mut self.all[index];
        let stays = material.per == Per::Room || material.reused;
        thing.count = if stays { thing.count.max(count) } else { thing.count.saturating_add(count) };
        if thing.each != Some((material.count, material.per)) {
            thing.each = None;
        }
        if thing.note.is_empty() {
            thing.note.clone_from(&material.note);
        }
        if thing.lessons.last() != Some(&lesson) {
            thing.lessons.push(lesson);
        }
    }

    fn sorted_out(self, course: &Course) -> Materials {
        let mut out = Materials::default();
        for thing in self.all {
            match thing.name.strip_prefix('#').map(|id| find(course, id)) {
                None => out.things.push(thing),
                Some(Some(what)) => {
                    let Thing { count, each, note, .. } = thing;
                    out.prints.push(Print { what, count, each, note });
                }
                // Told where the course is checked.
                Some(None) => {}
            }
        }
        out
    }
}

/// What the id of a material names: a worksheet, or a block that is handed out.
pub fn find(course: &Course, id: &str) -> Option<Printed> {
    for (lesson, own) in course.lessons.iter().enumerate() {
        let inventory = &own.parsed.inventory;
        if let Some(nth) = inventory.worksheets.iter().position(|sheet| sheet.id.text == id) {
            return Some(Printed::Worksheet { lesson, nth });
        }
        for block in &inventory.handed_out {
            let own = block.page_id();
            if own == id {
                return Some(Printed::Block { lesson, block: Arc::clone(block) });
            }
            if block.role == Role::Roleplay && id.strip_suffix("-observer") == Some(&own) {
                return Some(Printed::Observer { lesson, block: Arc::clone(block) });
            }
        }
    }
    None
}
