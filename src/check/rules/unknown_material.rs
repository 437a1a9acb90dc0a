//! # unknown-material
//!
//! Materials that begin with `#` name a worksheet of the course, or a block of cards, a pair or a role play that has an id, so
//! that it comes onto the list for the copier. This one names nothing.

use crate::base::diagnostic::{Diagnostic, nearest};
use crate::course::activity::{Material, Per, items};
use crate::course::course::Course;
use std::collections::BTreeSet;

pub(super) fn run(course: &Course, diagnostics: &mut Vec<Diagnostic>) {
    let mut known: BTreeSet<String> = BTreeSet::new();
    for lesson in &course.lessons {
        known.extend(lesson.parsed.inventory.worksheets.iter().map(|sheet| sheet.id.text.clone()));
        known.extend(lesson.parsed.inventory.handed_out.iter().map(|block| block.page_id()));
    }
    for lesson in &course.lessons {
        for block in &lesson.parsed.inventory.activities {
            let Some(written) = block.attributes.get("materials") else { continue };
            for (at, item) in items(&written.value) {
                let Some(material) = Material::read(item) else { continue };
                let place = written.part(at, item.len());
                if material.per == Per::Group && block.group_size().is_none() {
                    diagnostics.push(
                        Diagnostic::warning(
                            "unknown-material",
                            format!("`{item}` is counted by groups, and this activity has none"),
                        )
                        .at(&lesson.parsed.path, place, "counted once")
                        .help("write how large the groups are: `{groups=3}`"),
                    );
                }
                let Some(id) = material.id().filter(|id| !known.contains(*id)) else { continue };
                let diagnostic =
                    Diagnostic::warning("unknown-material", format!("no sheet or block of cards is called `#{id}`"));
                let name = written.part(at + 1, id.len());
                diagnostics.push(match nearest(id, known.iter().map(String::as_str)) {
                    Some(near) => diagnostic.at(&lesson.parsed.path, name, format!("did you mean `#{near}`?")).fix(name, near),
                    None if course.texts().any(|text| text.anchors.iter().any(|anchor| anchor.id == id)) => diagnostic
                        .at(&lesson.parsed.path, name, "this is not handed out")
                        .help("only worksheets, cards, pairs and role plays are copied for a room"),
                    None => diagnostic
                        .at(&lesson.parsed.path, name, "nothing in the course has this id")
                        .help("name a worksheet by its id, give a block of cards one (`::: cards {#style-cards}`), or write the thing's name without `#`"),
                });
            }
        }
    }
}
