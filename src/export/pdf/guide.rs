//! Papers for the person in front: the run sheet of each delivery, and the guide to the whole course. And the certificate,
//! which learners fill in.
//!
//! The guide does not repeat the learners' book. It stands beside it, and says on which of its pages a lesson is.

use super::compose::{in_minutes, quoted, words};
use super::document::{Block, Item, Part, PartKind, Run, ScheduleRow, Spot, SpotKind, Start, Text};
use super::plan::{Composed, Planner};
use super::words::part_name;
use crate::course::body::{self, BlockKind, Role};
use crate::course::course::Lesson;
use crate::course::lesson::ParsedLesson;
use crate::delivery::lesson_time;
use crate::site::show::{Show, site_view};
use crate::site::view::{CutPartView, GroupPlanView, RoundView, RunDayView, RunRowView, RunSheetView};
use crate::words::Words;
use std::collections::BTreeMap;

impl<'c> Planner<'c> {
    /// Everything a delivery needs, with its times first.
    pub(super) fn run_sheet(&self, number: usize, composed: &mut Composed) {
        let view = self.run_sheet_view(number);
        let title = self.titled("run-sheet-of", &view.title);
        composed.document.title.clone_from(&title);
        let blocks = run_sheet_blocks(&view, 1, self.say());
        composed.document.parts = vec![Part {
            kind: PartKind::Key,
            title: vec![words(&title)],
            level: 1,
            per_page: 1,
            stamp: self.stamp(Some(&title)),
            lead: vec![words(&view.verdict)],
            meta: vec![people(view.people, self.say())],
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
        composed.document.title = self.titled("certificate-of", &self.course.title);
        let places = [
            ("name", "certificate-name"),
            ("holder", "certificate-holder-signature"),
            ("facilitator", "certificate-signature-if-any"),
            ("date", "certificate-date"),
        ];
        let keys = places.map(|(id, message)| {
            composed.spots.push(Spot {
                field: format!("certificate-{id}"),
                label: self.say().text(message),
                kind: SpotKind::Line,
            });
            (composed.spots.len() - 1).to_string()
        });
        let edition = |version: &str| self.say().with("edition-number", &[("version", version.into())]);
        let edition = (!view.version.is_empty()).then(|| edition(&view.version));
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
        let title = self.titled("guide-to", &self.course.title);
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
        let say = self.say();
        let heads = [String::new(), lesson_head(say), say.text("minutes-column")];
        let table = Block::Table {
            alignments: vec!["start", "start", "end"],
            head: heads.map(|head| vec![words(&head)]).into(),
            rows: rows.collect(),
            named_rows: false,
        };
        let title = say.text("course-at-a-glance");
        Part {
            kind: PartKind::Module,
            title: vec![words(&title)],
            level: 1,
            per_page: 1,
            stamp: self.stamp(Some(&title)),
            lead: vec![words(&say.text("guide-lead"))],
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
            let facts = format!("{} · {}", people(view.people, self.say()), view.verdict);
            blocks.push(Block::Paragraph { runs: vec![words(&facts)] });
            blocks.extend(run_sheet_blocks(view, 2, self.say()));
            blocks
        });
        let title = self.say().text("deliveries");
        Some(Part {
            kind: PartKind::Module,
            title: vec![words(&title)],
            level: 1,
            per_page: 1,
            stamp: self.stamp(Some(&title)),
            start: Start::Right,
            blocks: blocks.collect(),
            ..Part::default()
        })
    }

    /// Purpose, timing, what is done, the notes, what to remember, the answers.
    fn taught_lesson(&self, lesson: &'c Lesson, composed: &mut Composed) -> Part {
        let text: &'c ParsedLesson = &lesson.parsed;
        let mut part = self.lesson_head(lesson, 2);
        part.blocks = timing(lesson, self.say());
        part.blocks.extend(self.notes(text, 2, composed));
        let answers = self.answers(lesson, 3, composed);
        if !answers.is_empty() {
            part.blocks.push(heading(3, &self.say().text("answer-key")));
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

fn timing(lesson: &Lesson, say: &Words) -> Vec<Block> {
    let parts = lesson_time(lesson).parts;
    if parts.len() < 2 {
        return Vec::new();
    }
    let items = parts.iter().map(|part| {
        let (low, high) = part.minutes.ends();
        let minutes = if low == high { low.to_string() } else { format!("{low}–{high}") };
        let title = part.block.as_ref().map(|block| block.title()).unwrap_or_default();
        let name = if title.is_empty() { part_name(part.kind.name(), say) } else { title };
        let groups = part.block.as_ref().and_then(|block| block.group_size());
        let groups = groups.map(|size| format!(", {}", in_groups(size, say))).unwrap_or_default();
        let text = Text { text: in_minutes(&minutes, say), bold: true, ..Text::default() };
        let runs = vec![Run::Text(text), words(&format!("  {name}{groups}"))];
        Item { done: None, blocks: vec![Block::Paragraph { runs }] }
    });
    vec![
        heading(3, &say.text("timing")),
        Block::List { start: None, tight: true, tasks: false, items: items.collect() },
    ]
}

fn in_groups(size: usize, say: &Words) -> String {
    say.with("in-groups-of", &[("size", size.into())])
}

fn heading(level: u8, title: &str) -> Block {
    Block::Heading { level, runs: vec![words(title)], id: String::new() }
}

fn people(count: usize, say: &Words) -> String {
    say.with("people-count", &[("n", count.into())])
}

/// The head of a column of lessons.
fn lesson_head(say: &Words) -> String {
    say.with("lesson-heading", &[("n", 1_u32.into())])
}

/// The plan, what to leave out, what to copy and to bring, who works with whom; its headings are one below `level`.
fn run_sheet_blocks(view: &RunSheetView, level: u8, say: &Words) -> Vec<Block> {
    let mut blocks = days(&view.days, level + 1, say);
    if !view.cut.parts.is_empty() {
        blocks.push(heading(level + 1, &say.text("what-to-leave-out")));
        let item = |part: &CutPartView| {
            let CutPartView { title, lesson, minutes, .. } = part;
            let places = [("title", title.into()), ("lesson", lesson.into()), ("minutes", minutes.into())];
            let text = say.with("part-to-leave-out", &places);
            Item { done: None, blocks: vec![Block::Paragraph { runs: vec![words(&text)] }] }
        };
        let items = view.cut.parts.iter().map(item).collect();
        blocks.push(Block::List { start: Some(1), tight: true, tasks: false, items });
        blocks.push(Block::Paragraph { runs: vec![words(&view.cut.verdict)] });
        blocks.push(heading(level + 1, &say.text("plan-after-cut")));
        blocks.extend(days(&view.cut.days, level + 2, say));
    }
    if !view.prints.is_empty() {
        blocks.push(heading(level + 1, &say.text("for-the-copier")));
        let rows = view.prints.iter().map(|print| {
            let title = noted(&print.title, &print.note);
            [print.count.to_string(), with_each(&title, &print.each), print.lesson.title.clone()]
        });
        blocks.push(counted("copies-column", rows, say));
    }
    if !view.materials.is_empty() {
        blocks.push(heading(level + 1, &say.text("to-bring")));
        let rows = view.materials.iter().map(|thing| {
            let lessons: Vec<&str> = thing.lessons.iter().map(|lesson| lesson.title.as_str()).collect();
            [thing.count.to_string(), with_each(&noted(&thing.name, &thing.note), &thing.each), lessons.join(", ")]
        });
        blocks.push(counted("number-column", rows, say));
    }
    if !view.groups.is_empty() {
        blocks.push(heading(level + 1, &say.text("groups")));
        let numbers = say.with("give-everybody-a-number", &[("n", view.people.into())]);
        blocks.push(Block::Paragraph { runs: vec![words(&numbers)] });
        blocks.push(splits(&view.groups, say));
        for plan in &view.groups {
            blocks.extend(groups(plan, say));
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

/// How many of what, for which lesson; `number` is the message above how many.
fn counted(number: &str, rows: impl Iterator<Item = [String; 3]>, say: &Words) -> Block {
    let heads = [say.text(number), say.text("thing-column"), lesson_head(say)];
    Block::Table {
        alignments: vec!["end", "start", "start"],
        head: heads.iter().map(|head| vec![words(head)]).collect(),
        rows: rows.map(|row| row.iter().map(|cell| vec![words(cell)]).collect()).collect(),
        named_rows: false,
    }
}

fn days(days: &[RunDayView], level: u8, say: &Words) -> Vec<Block> {
    let mut blocks = Vec::new();
    for day in days {
        if !day.title.is_empty() {
            blocks.push(heading(level, &day_title(day, say)));
            blocks.push(Block::Paragraph { runs: vec![words(&day.verdict)] });
        }
        blocks.push(Block::Schedule { rows: day.rows.iter().map(|view| row(view, say)).collect() });
    }
    blocks
}

fn day_title(day: &RunDayView, say: &Words) -> String {
    let places = [("title", (&day.title).into()), ("from", (&day.starts).into()), ("to", (&day.room_ends).into())];
    if day.date.is_empty() {
        return say.with("day-from-to", &places);
    }
    let date = say.date(&day.date);
    let places: Vec<_> = places.into_iter().chain([("date", (&date).into())]).collect();
    say.with("day-on-date", &places)
}

fn row(view: &RunRowView, say: &Words) -> ScheduleRow {
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
        say: if view.say.is_empty() { String::new() } else { quoted(&view.say, say) },
    }
}

/// How many groups there are, for as many people as come: a row for each number, a column for each size.
fn splits(plans: &[GroupPlanView], say: &Words) -> Block {
    let sizes: BTreeMap<usize, &GroupPlanView> = plans.iter().map(|plan| (plan.size, plan)).collect();
    let mut people: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for plan in sizes.values() {
        let own = std::iter::once((plan.people, &plan.split));
        for (count, split) in own.chain(plan.others.iter().map(|other| (other.people, &other.split))) {
            people.entry(count).or_default().push(split.clone());
        }
    }
    let heads = sizes.keys().map(|size| vec![words(&in_groups(*size, say))]);
    let people_head = vec![words(&say.text("results-people-column"))];
    Block::Table {
        alignments: std::iter::once("end").chain(std::iter::repeat_n("start", sizes.len())).collect(),
        head: std::iter::once(people_head).chain(heads).collect(),
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

fn groups(plan: &GroupPlanView, say: &Words) -> Vec<Block> {
    let note = if plan.note.is_empty() { String::new() } else { format!(" · {}", plan.note) };
    let bold = Text { text: plan.title.clone(), bold: true, ..Text::default() };
    let line = vec![Run::Text(bold), words(&format!(" · {}{note}", plan.split))];
    let mut blocks = vec![Block::Paragraph { runs: line }];
    if !plan.rotation.is_empty() {
        blocks.push(rotation(&plan.rotation, say));
    }
    blocks
}

fn rotation(rounds: &[RoundView], say: &Words) -> Block {
    let rows = rounds.iter().map(|round| {
        let number = vec![words(&say.with("round-number", &[("number", round.number.into())]))];
        let groups = round.groups.join("   |   ");
        vec![number, vec![words(&groups)]]
    });
    Block::Table { alignments: vec!["start", "start"], head: Vec::new(), rows: rows.collect(), named_rows: false }
}
