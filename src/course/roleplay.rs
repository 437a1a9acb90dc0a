//! A role play: a scene for everybody, roles that each see for themselves, and questions for afterwards.

use super::activity::{items, listed};
use super::body::{Block, BlockKind, Heading, RoleBlock, plain_text};
use super::course::{Course, Lesson};

/// The parts of a `roleplay` block, borrowed from it.
#[derive(Debug, Default)]
pub struct RoleplayParts<'b> {
    /// Empty where the block begins with no heading.
    pub title: String,
    /// What everybody reads.
    pub scene: &'b [Block],
    pub roles: Vec<RolePart<'b>>,
    /// What is asked afterwards, below headings with `{.debrief}`.
    pub debrief: Vec<RolePart<'b>>,
}

/// A heading and what stands below it.
#[derive(Debug)]
pub struct RolePart<'b> {
    pub heading: &'b Heading,
    pub blocks: &'b [Block],
}

impl RolePart<'_> {
    pub fn title(&self) -> String {
        plain_text(&self.heading.content).trim().to_owned()
    }
}

impl<'b> RoleplayParts<'b> {
    /// Takes a block apart at its headings; those deeper than the first role belong to their role.
    pub fn of(blocks: &'b [Block]) -> Self {
        let mut parts = Self::default();
        let mut rest = blocks;
        let heading = |block: &'b Block| match &block.kind {
            BlockKind::Heading(heading) => Some(&**heading),
            _ => None,
        };
        if let Some((first, below)) = blocks.split_first()
            && let Some(title) = heading(first)
        {
            // A heading that another one stands beside is a role: its text is not for everybody.
            let next = below.iter().filter_map(heading).next();
            if next.is_none_or(|next| next.level > title.level) {
                parts.title = plain_text(&title.content).trim().to_owned();
                rest = below;
            }
        }
        let level = rest.iter().filter_map(heading).map(|heading| heading.level).next().unwrap_or(6);
        let starts: Vec<usize> = (0..rest.len())
            .filter(|index| {
                heading(&rest[*index])
                    .is_some_and(|heading| heading.level <= level || heading.attributes.has_class("debrief"))
            })
            .collect();
        parts.scene = &rest[..starts.first().copied().unwrap_or(rest.len())];
        for (number, start) in starts.iter().enumerate() {
            let end = starts.get(number + 1).copied().unwrap_or(rest.len());
            let heading = heading(&rest[*start]).expect("parts begin at headings");
            let part = RolePart { heading, blocks: &rest[start + 1..end] };
            if heading.attributes.has_class("debrief") {
                parts.debrief.push(part);
            } else {
                parts.roles.push(part);
            }
        }
        parts
    }
}

/// The names in `competency="Communication; Conflict"`, each with its place in the text.
pub fn competencies(text: &str) -> impl Iterator<Item = (usize, &str)> {
    listed(text, |letter| matches!(letter, ',' | ';'))
}

/// What an observer of a role play looks for: the competencies' names, and what can be seen of them.
pub fn observed(course: &Course, lesson: &Lesson, role: &RoleBlock) -> (Vec<String>, Vec<String>) {
    let named = role.attributes.get("competency").map(|written| written.value.as_str()).unwrap_or_default();
    let named: Vec<String> = competencies(named).map(|(_, name)| name.to_owned()).collect();
    let of_lesson = lesson.competencies.iter().map(|number| course.competencies[*number].written.clone());
    let names: Vec<String> = if named.is_empty() { of_lesson.collect() } else { named };
    let declared = course.manifest.course.competencies.iter();
    let found =
        declared.filter(|declared| names.iter().any(|name| name.to_lowercase() == declared.name.to_lowercase()));
    let shown = |written: &str| course.competencies.iter().find(|topic| topic.is_written(written));
    let (names, behaviours): (Vec<String>, Vec<&Vec<String>>) = found
        .map(|declared| {
            (shown(&declared.name).map_or(&declared.name, |topic| &topic.name).clone(), &declared.behaviours)
        })
        .unzip();
    (names, behaviours.into_iter().flatten().cloned().collect())
}

/// The materials of an activity in words: an id that names a sheet is said as the sheet's title.
pub fn materials_text(course: &Course, role: &RoleBlock) -> String {
    let written = role.attributes.get("materials").map(|written| written.value.clone()).unwrap_or_default();
    if !written.contains('#') {
        return written;
    }
    let named = |item: &str| -> Option<String> {
        let (name, rest) = item.split_once(':').unwrap_or((item, ""));
        let title = title_of(course, name.trim().strip_prefix('#')?)?;
        Some(if rest.is_empty() { title } else { format!("{title}:{rest}") })
    };
    let items = items(&written).map(|(_, item)| named(item).unwrap_or_else(|| item.to_owned()));
    items.collect::<Vec<_>>().join("; ")
}

/// What a sheet, or a block that is handed out, is called.
fn title_of(course: &Course, id: &str) -> Option<String> {
    course.lessons.iter().find_map(|lesson| {
        let inventory = &lesson.parsed.inventory;
        let sheet = inventory.worksheets.iter().find(|sheet| sheet.id.text == id);
        let title = sheet.map(|sheet| plain_text(&sheet.title).trim().to_owned());
        let title = title.or_else(|| {
            inventory.handed_out.iter().find(|block| block.page_id() == id).map(|block| block_title(block))
        });
        title.map(|title| if title.is_empty() { lesson.parsed.title.clone() } else { title })
    })
}

/// The title of a block that is handed out; of a role play, what its cards are called. Empty where it has none.
pub fn block_title(block: &RoleBlock) -> String {
    match block.role {
        super::body::Role::Roleplay => block.title(),
        // The headings of cards and pairs are those of their parts.
        _ => String::new(),
    }
}
