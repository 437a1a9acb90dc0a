//! What is done in the room, as its attributes say it: minutes, groups, rounds, priority, materials.

use super::body::{Block, BlockKind, Role, RoleBlock, plain_text};
use super::lesson::Minutes;

/// How much a timed part of a lesson matters when time is short.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Priority {
    Could,
    Should,
    Must,
}

impl Priority {
    pub const ALL: [Self; 3] = [Self::Must, Self::Should, Self::Could];

    /// The word that authors write.
    pub fn name(self) -> &'static str {
        match self {
            Self::Must => "must",
            Self::Should => "should",
            Self::Could => "could",
        }
    }

    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|priority| priority.name() == name)
    }
}

/// One thing to bring.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Material {
    /// As written: `marker pens`; `#top-five` names a sheet, or a block of cards or roles.
    pub name: String,
    pub count: u32,
    pub per: Per,
    /// What stands behind a comma: `cut`, `filled in`; empty where nothing does.
    pub note: String,
    /// The same ones serve again in the next activity.
    pub reused: bool,
}

/// What a count is meant for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Per {
    Person,
    Group,
    /// Once for the room.
    Room,
}

/// More of one thing than anybody carries.
const MOST: u32 = 1000;

impl Material {
    /// Reads `NAME`, `NAME: 2 per person`, `NAME: 1 set per group, cut`.
    pub fn read(text: &str) -> Option<Self> {
        let (name, amount) = match text.split_once(':') {
            Some((name, amount)) => (name.trim(), Some(amount)),
            None => (text.split(',').next().unwrap_or(text).trim(), None),
        };
        if name.is_empty() || name == "#" {
            return None;
        }
        // An amount in words is said as it is written, and counted once.
        let is_words = |amount: &str| {
            !amount.trim().is_empty()
                && !amount.contains(|letter: char| letter.is_numeric())
                && amount.split_whitespace().all(|word| word != "per")
        };
        if let Some(amount) = amount.filter(|amount| is_words(amount)) {
            let note = amount.trim().to_owned();
            return Some(Self { name: name.to_owned(), count: 1, per: Per::Room, note, reused: false });
        }
        let (_, notes) = amount.unwrap_or(text).split_once(',').unwrap_or_default();
        let notes: Vec<&str> = notes.split(',').map(str::trim).filter(|note| !note.is_empty()).collect();
        let (count, per) = match amount {
            None => (1, Per::Room),
            Some(amount) => read_amount(amount.split(',').next().unwrap_or(amount))?,
        };
        let reused = notes.contains(&REUSED);
        let note = notes.into_iter().filter(|note| *note != REUSED).collect::<Vec<_>>().join(", ");
        Some(Self { name: name.to_owned(), count, per, note, reused })
    }

    /// The id that it names, where it names one.
    pub fn id(&self) -> Option<&str> {
        self.name.strip_prefix('#')
    }
}

/// `2`, `1 set per group`, `3 per person`
fn read_amount(text: &str) -> Option<(u32, Per)> {
    let mut words = text.split_whitespace();
    let count = words.next()?.parse().ok().filter(|count| (1..=MOST).contains(count))?;
    let words: Vec<&str> = words.collect();
    let per = match (words.as_slice(), words.iter().filter(|word| **word == "per").count()) {
        ([.., "per", "person"], 1) => Per::Person,
        ([.., "per", "group"], 1) => Per::Group,
        (_, 0) => Per::Room,
        _ => return None,
    };
    Some((count, per))
}

/// The note on a thing that serves again.
const REUSED: &str = "reused";

/// The items of `materials="a: 1 per person; b"`, each with its place in the text.
pub fn items(text: &str) -> impl Iterator<Item = (usize, &str)> {
    listed(text, |letter| letter == ';')
}

/// What stands between separators of one byte, trimmed, each with its place in the text.
pub(super) fn listed(text: &str, separates: impl Fn(char) -> bool) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split(separates).filter_map(move |item| {
        let start = at + (item.len() - item.trim_start().len());
        at += item.len() + 1;
        let item = item.trim();
        (!item.is_empty()).then_some((start, item))
    })
}

/// What the attributes of an activity, a role play or a facilitator's block say. What cannot be read was told by the parser.
impl RoleBlock {
    fn attribute(&self, key: &str) -> Option<&str> {
        self.attributes.get(key).map(|value| value.value.as_str())
    }

    pub fn minutes(&self) -> Option<Minutes> {
        self.attribute("minutes").and_then(Minutes::read)
    }

    /// It happens in the room and takes time.
    pub fn is_timed(&self) -> bool {
        matches!(self.role, Role::Activity | Role::Roleplay | Role::Facilitator) && self.minutes().is_some()
    }

    /// `should` where the author does not say.
    pub fn priority(&self) -> Priority {
        self.attribute("priority").and_then(Priority::named).unwrap_or(Priority::Should)
    }

    /// People in a group; none where they all work together, or each alone.
    pub fn group_size(&self) -> Option<usize> {
        self.attribute("groups").and_then(|size| size.parse().ok()).filter(|size| (2..=100).contains(size))
    }

    /// How often the groups are formed.
    pub fn rounds(&self) -> usize {
        self.attribute("rounds")
            .and_then(|rounds| rounds.parse().ok())
            .filter(|rounds| (1..=20).contains(rounds))
            .unwrap_or(1)
    }

    pub fn materials(&self) -> Vec<Material> {
        let written = self.attribute("materials").unwrap_or_default();
        items(written).filter_map(|(_, item)| Material::read(item)).collect()
    }

    /// What to say aloud; empty where the author gives nothing.
    pub fn say(&self) -> &str {
        self.attribute("say").unwrap_or_default()
    }

    /// The words of the heading it begins with; empty where it begins with none.
    pub fn title(&self) -> String {
        match self.blocks.first() {
            Some(Block { kind: BlockKind::Heading(heading), .. }) => plain_text(&heading.content).trim().to_owned(),
            _ => String::new(),
        }
    }

    /// The author's id; else one from the block's place, so that no two blocks of a page share one.
    pub fn page_id(&self) -> String {
        match &self.attributes.id {
            Some(id) => id.value.clone(),
            None => format!("{}-at-{}", self.role.name(), self.opening.start),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<(String, u32, Per, String)> {
        Material::read(text).map(|material| (material.name, material.count, material.per, material.note))
    }

    #[test]
    fn materials_say_how_many_and_for_whom() {
        let some = |name: &str, count, per, note: &str| Some((name.to_owned(), count, per, note.to_owned()));
        assert_eq!(read("marker pens: 1 per group"), some("marker pens", 1, Per::Group, ""));
        assert_eq!(read("style cards: 2 sets per group, cut"), some("style cards", 2, Per::Group, "cut"));
        assert_eq!(read("#top-five: 1 per person"), some("#top-five", 1, Per::Person, ""));
        assert_eq!(read("flip chart: 2"), some("flip chart", 2, Per::Room, ""));
        assert_eq!(read("flip chart"), some("flip chart", 1, Per::Room, ""));
        assert_eq!(read("calendars, or telephones"), some("calendars", 1, Per::Room, "or telephones"));
        assert_eq!(read("pens: as many as you have"), some("pens", 1, Per::Room, "as many as you have"));
        assert_eq!(read("pens: some per group"), None);
        assert_eq!(read("pens: a 12"), None);
        assert_eq!(read("pens:"), None);
        assert_eq!(read("pens: 1 per table"), None);
        assert_eq!(read("pens: 1 per person per group"), None);
        assert_eq!(read(": 2"), None);
    }

    #[test]
    fn what_serves_again_says_so() {
        let pencils = Material::read("pencils: 1 per person, reused").unwrap();
        assert!(pencils.reused && pencils.note.is_empty());
        let pens = Material::read("pens, blue, reused").unwrap();
        assert!(pens.reused && pens.note == "blue" && pens.name == "pens");
    }
}
