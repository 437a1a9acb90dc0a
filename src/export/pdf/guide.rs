//! Papers for the person in front: the run sheet of each delivery, and the guide to the whole course. And the certificate,
//! which learners fill in.
//!
//! The guide does not repeat the learners' book. It stands beside it, and says on which of its pages a lesson is.

use super::compose::words;
use super::document::{Block, Item, Part, PartKind, Run, ScheduleRow, Spot, SpotKind, Start, Text};
use super::plan::{Composed, Planner};
use super::words::{
    AFTER_CUT_TITLE, CERTIFICATE_TITLE, CUT_TITLE, DELIVERIES_TITLE, GROUPS_TITLE, GUIDE_TITLE, IF_COME, IN_GROUPS,
    KEY_TITLE, MATERIALS_TITLE, OVERVIEW_HEADS, OVERVIEW_LEAD, OVERVIEW_TITLE, PEOPLE_LEAD, PRINT_HEADS, PRINTS_TITLE,
    ROUND, RUN_SHEET_TITLE, THING_HEADS, TIMING_TITLE,
};
use crate::course::body::{self, BlockKind, Role};
use crate::course::course::Lesson;
use crate::course::lesson::ParsedLesson;
use crate::delivery::lesson_time;
use crate::site::show::{Show, site_view};
use crate::site::view::{GroupPlanView, RoundView, RunDayView, RunRowView, RunSheetView};
use std::collections::BTreeMap;

impl<'c> Planner<'c> {
    /// Everything a delivery needs, with its times first.
    pub(super) fn run_sheet(&self, number: usize, composed: &mut Composed) {
        let view = self.run_sheet_view(number);
        let title = format!("{RUN_SHEET_TITLE}: {}", view.title);
        composed.document.title.clone_from(&title);
        let blocks = run_sheet_blocks(&view, 1);
        composed.document.parts = vec![Part {
            kind: PartKind::Key,
            title: vec![words(&title)],
            level: 1,
            per_page: 1,
            stamp: self.stamp(Some(&title)),
            lead: vec![words(&view.verdict)],
            meta: vec![people(view.people)],
            blocks,
            ..Part::default()
        }];
    }

    fn run_sheet_view(&self, number: usize) -> RunSheetView {
        let site_view = site_view(self.course, self.site, false);
        Show::new(self.course, self.site, &site_view).run_sheet(number)
    }

    pub(super) fn certificate(&self, composed: &mut Composed) {
        let site_view = site_view(self.course, self.site, false);
        let view = Show::new(self.course, self.site, &site_view).certificate();
        composed.document.title = format!("{CERTIFICATE_TITLE}: {}", self.course.title);
        let places = [
            ("name", "Name"),
            ("holder", "Signature of the holder"),
            ("facilitator", "Signature of a facilitator"),
            ("date", "Date"),
        ];
        let keys = places.map(|(id, label)| {
            composed.spots.push(Spot {
                field: format!("certificate-{id}"),
                label: label.to_owned(),
                kind: SpotKind::Line,
            });
            (composed.spots.len() - 1).to_string()
        });
        let edition = (!view.version.is_empty()).then(|| format!("Edition {}", view.version));
        let time = (!view.duration.is_empty()).then_some(view.duration);
        composed.document.parts = vec![Part {
            kind: PartKind::Certificate,
            id: "certificate".to_owned(),
            title: vec![words(&self.course.title)],
            level: 1,
            per_page: 1,
            landscape: true,
            stamp: self.stamp(None),
            meta: edition.into_iter().chain(time).collect(),
            points: view.competencies.into_iter().map(|one| one.name).collect(),
            keys: keys.to_vec(),
            ..Part::default()
        }];
    }

    pub(super) fn guide(&self, composed: &mut Composed) {
        let title = format!("{GUIDE_TITLE}: {}", self.course.title);
        composed.document.title.clone_from(&title);
        let mut cover = self.cover(&title, 1);
        if let Some(home) = &self.course.home {
            // What learners read there they have; the notes beside it are for us.
            cover.blocks = self.notes(home, 1, composed);
        }
        let mut parts = vec![cover, self.overview()];
        parts.extend(self.deliveries());
        for module in &self.course.modules {
            let mut part = self.module(module, composed);
            if let Some(index) = &module.index {
                part.blocks = self.notes(index, 1, composed);
            }
            parts.push(part);
            for lesson in self.course.module_lessons(module) {
                parts.push(self.taught_lesson(lesson, composed));
            }
        }
        composed.document.parts = parts;
    }

    /// Every lesson with its minutes.
    fn overview(&self) -> Part {
        let rows = self.course.lessons.iter().map(|lesson| {
            let (low, high) = lesson_time(lesson).minutes.ends();
            let minutes = if low == high { low.to_string() } else { format!("{low}–{high}") };
            let number = format!("{}.{}", self.course.modules[lesson.module].number, lesson.position);
            let cells = [number, lesson.parsed.title.clone(), minutes];
            cells.map(|text| vec![words(&text)]).into()
        });
        let table = Block::Table {
            alignments: vec!["left", "left", "right"],
            head: OVERVIEW_HEADS.iter().map(|head| vec![words(head)]).collect(),
            rows: rows.collect(),
            named_rows: false,
        };
        Part {
            kind: PartKind::Module,
            title: vec![words(OVERVIEW_TITLE)],
            level: 1,
            per_page: 1,
            stamp: self.stamp(Some(OVERVIEW_TITLE)),
            lead: vec![words(OVERVIEW_LEAD)],
            start: Start::Right,
            blocks: vec![table],
            ..Part::default()
        }
    }

    fn deliveries(&self) -> Option<Part> {
        let views: Vec<RunSheetView> =
            (0..self.site.run_sheets.len()).map(|number| self.run_sheet_view(number)).collect();
        if views.is_empty() {
            return None;
        }
        let blocks = views.iter().enumerate().flat_map(|(index, view)| {
            let mut blocks = Vec::new();
            if index > 0 {
                blocks.push(Block::PageBreak {});
            }
            blocks.push(heading(2, &view.title));
            let facts = format!("{}. {}", people(view.people), view.verdict);
            blocks.push(Block::Paragraph { runs: vec![words(&facts)] });
            blocks.extend(run_sheet_blocks(view, 2));
            blocks
        });
        Some(Part {
            kind: PartKind::Module,
            title: vec![words(DELIVERIES_TITLE)],
            level: 1,
            per_page: 1,
            stamp: self.stamp(Some(DELIVERIES_TITLE)),
            start: Start::Right,
            blocks: blocks.collect(),
            ..Part::default()
        })
    }

    /// Purpose, timing, what is done, the notes, what to remember, the answers.
    fn taught_lesson(&self, lesson: &'c Lesson, composed: &mut Composed) -> Part {
        let text: &'c ParsedLesson = &lesson.parsed;
        let mut part = self.lesson_head(lesson, 2);
        part.blocks = timing(lesson);
        part.blocks.extend(self.notes(text, 2, composed));
        let answers = self.answers(lesson, 3, composed);
        if !answers.is_empty() {
            part.blocks.push(heading(3, KEY_TITLE));
            part.blocks.extend(answers);
        }
        part
    }

    /// The blocks of a text that the person in front works with, in its order: activities, notes, what to remember.
    fn notes(&self, text: &'c ParsedLesson, level: u8, composed: &mut Composed) -> Vec<Block> {
        let wanted = |block: &&body::Block| {
            matches!(&block.kind, BlockKind::Role(role)
                if matches!(role.role, Role::Activity | Role::Roleplay | Role::Facilitator | Role::Key))
        };
        self.composing(text, level, composed, |composer| {
            let mut blocks = Vec::new();
            for block in text.body.iter().filter(wanted) {
                match &block.kind {
                    BlockKind::Role(role) if role.role == Role::Roleplay => {
                        blocks.extend(composer.roleplay_in_brief(role));
                    }
                    _ => blocks.extend(composer.blocks(std::slice::from_ref(block))),
                }
            }
            blocks
        })
    }
}

fn timing(lesson: &Lesson) -> Vec<Block> {
    let time = lesson_time(lesson);
    let rows: Vec<ScheduleRow> = time
        .parts
        .iter()
        .map(|part| {
            let (low, high) = part.minutes.ends();
            ScheduleRow {
                kind: part.kind.name().to_owned(),
                minutes: if low == high { low.to_string() } else { format!("{low}–{high}") },
                title: part.block.as_ref().map(|block| block.title()).unwrap_or_default(),
                priority: if part.block.is_some() { part.priority.name().to_owned() } else { String::new() },
                groups: part
                    .block
                    .as_ref()
                    .and_then(|block| block.group_size())
                    .map(|size| size.to_string())
                    .unwrap_or_default(),
                ..ScheduleRow::default()
            }
        })
        .collect();
    if rows.len() < 2 {
        return Vec::new();
    }
    let item = |row: &ScheduleRow| {
        let name = if row.title.is_empty() { "Lead-in".to_owned() } else { row.title.clone() };
        let groups = if row.groups.is_empty() { String::new() } else { format!(", in groups of {}", row.groups) };
        let text = Text { text: format!("{} min", row.minutes), bold: true, ..Text::default() };
        let runs = vec![Run::Text(text), words(&format!("  {name}{groups}"))];
        Item { done: None, blocks: vec![Block::Paragraph { runs }] }
    };
    vec![
        heading(3, TIMING_TITLE),
        Block::List { start: None, tight: true, tasks: false, items: rows.iter().map(item).collect() },
    ]
}

fn heading(level: u8, title: &str) -> Block {
    Block::Heading { level, runs: vec![words(title)], id: String::new() }
}

fn people(count: usize) -> String {
    if count == 1 { "1 person".to_owned() } else { format!("{count} people") }
}

/// The plan, what to leave out, what to copy and to bring, who works with whom; its headings are one below `level`.
fn run_sheet_blocks(view: &RunSheetView, level: u8) -> Vec<Block> {
    let mut blocks = days(&view.days, level + 1);
    if !view.cut.parts.is_empty() {
        blocks.push(heading(level + 1, CUT_TITLE));
        let item = |part: &crate::site::view::CutPartView| {
            let text = format!("{} ({} min, in “{}”)", part.title, part.minutes, part.lesson);
            Item { done: None, blocks: vec![Block::Paragraph { runs: vec![words(&text)] }] }
        };
        let items = view.cut.parts.iter().map(item).collect();
        blocks.push(Block::List { start: Some(1), tight: true, tasks: false, items });
        blocks.push(Block::Paragraph { runs: vec![words(&view.cut.verdict)] });
        blocks.push(heading(level + 1, AFTER_CUT_TITLE));
        blocks.extend(days(&view.cut.days, level + 2));
    }
    if !view.prints.is_empty() {
        blocks.push(heading(level + 1, PRINTS_TITLE));
        let rows = view.prints.iter().map(|print| {
            let title = noted(&print.title, &print.note);
            [print.count.to_string(), with_each(&title, &print.each), print.lesson.title.clone()]
        });
        blocks.push(counted(PRINT_HEADS, rows));
    }
    if !view.materials.is_empty() {
        blocks.push(heading(level + 1, MATERIALS_TITLE));
        let rows = view.materials.iter().map(|thing| {
            let lessons: Vec<&str> = thing.lessons.iter().map(|lesson| lesson.title.as_str()).collect();
            [thing.count.to_string(), with_each(&noted(&thing.name, &thing.note), &thing.each), lessons.join(", ")]
        });
        blocks.push(counted(THING_HEADS, rows));
    }
    if !view.groups.is_empty() {
        blocks.push(heading(level + 1, GROUPS_TITLE));
        blocks.push(Block::Paragraph { runs: vec![words(PEOPLE_LEAD)] });
        blocks.push(splits(&view.groups));
        for plan in &view.groups {
            blocks.extend(groups(plan));
        }
    }
    blocks
}

fn noted(name: &str, note: &str) -> String {
    if note.is_empty() { name.to_owned() } else { format!("{name}, {note}") }
}

fn with_each(name: &str, each: &str) -> String {
    if each.is_empty() { name.to_owned() } else { format!("{name} ({each})") }
}

fn counted<const N: usize>(heads: [&str; N], rows: impl Iterator<Item = [String; N]>) -> Block {
    Block::Table {
        alignments: std::iter::once("right").chain(std::iter::repeat_n("left", N - 1)).collect(),
        head: heads.iter().map(|head| vec![words(head)]).collect(),
        rows: rows.map(|row| row.iter().map(|cell| vec![words(cell)]).collect()).collect(),
        named_rows: false,
    }
}

fn days(days: &[RunDayView], level: u8) -> Vec<Block> {
    let mut blocks = Vec::new();
    for day in days {
        if !day.title.is_empty() {
            let date = if day.date.is_empty() { String::new() } else { format!(", {}", day.date) };
            blocks.push(heading(level, &format!("{}{date}: {}–{}", day.title, day.starts, day.room_ends)));
            blocks.push(Block::Paragraph { runs: vec![words(&day.verdict)] });
        }
        blocks.push(Block::Schedule { rows: day.rows.iter().map(row).collect() });
    }
    blocks
}

fn row(view: &RunRowView) -> ScheduleRow {
    let first = |text: &str| if view.first { text.to_owned() } else { String::new() };
    ScheduleRow {
        kind: view.kind.clone(),
        starts: view.starts.clone(),
        minutes: view.minutes.clone(),
        lesson: first(&view.lesson.title),
        number: first(&view.number),
        lesson_minutes: first(&view.lesson_minutes),
        title: view.title.clone(),
        priority: view.priority.clone(),
        groups: view.groups.clone(),
        materials: view.materials.clone(),
        say: view.say.clone(),
    }
}

/// How many groups there are, for as many people as come: a row for each number, a column for each size.
fn splits(plans: &[GroupPlanView]) -> Block {
    let sizes: BTreeMap<usize, &GroupPlanView> = plans.iter().map(|plan| (plan.size, plan)).collect();
    let mut people: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for plan in sizes.values() {
        let own = std::iter::once((plan.people, &plan.split));
        for (count, split) in own.chain(plan.others.iter().map(|other| (other.people, &other.split))) {
            people.entry(count).or_default().push(split.clone());
        }
    }
    let heads = sizes.keys().map(|size| vec![words(&format!("{IN_GROUPS} {size}"))]);
    Block::Table {
        alignments: std::iter::once("right").chain(std::iter::repeat_n("left", sizes.len())).collect(),
        head: std::iter::once(vec![words(IF_COME)]).chain(heads).collect(),
        rows: people
            .into_iter()
            .map(|(count, splits)| {
                let cells = splits.iter().map(|split| vec![words(split)]);
                std::iter::once(vec![words(&count.to_string())]).chain(cells).collect()
            })
            .collect(),
        named_rows: false,
    }
}

fn groups(plan: &GroupPlanView) -> Vec<Block> {
    let note = if plan.note.is_empty() { String::new() } else { format!(" {}", plan.note) };
    let bold = Text { text: plan.title.clone(), bold: true, ..Text::default() };
    let line = vec![Run::Text(bold), words(&format!(": {}.{note}", plan.split))];
    let mut blocks = vec![Block::Paragraph { runs: line }];
    if !plan.rotation.is_empty() {
        blocks.push(rotation(&plan.rotation));
    }
    blocks
}

fn rotation(rounds: &[RoundView]) -> Block {
    let rows = rounds.iter().map(|round| {
        let number = vec![words(&format!("{ROUND} {}", round.number))];
        let groups = round.groups.join("   |   ");
        vec![number, vec![words(&groups)]]
    });
    Block::Table { alignments: vec!["left", "left"], head: Vec::new(), rows: rows.collect(), named_rows: false }
}
