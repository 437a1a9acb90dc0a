//! Laws of a delivery: whatever the course, rows add up, everybody has a group, and nobody meets twice while that is possible.

use coursebook::assemble::Drafts;
use coursebook::base::path::CoursePath;
use coursebook::base::source::{Source, Sources};
use coursebook::compile::understand_course;
use coursebook::course::course::Course;
use coursebook::delivery::groups::{rotation, sizes};
use coursebook::delivery::{Between, DaySheet, RowKind, RunSheet, lesson_time, run_sheets};
use coursebook::memo::Memo;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn course_of(files: &[(String, String)]) -> Course {
    let source = |path: &str, text: &str| Source::new(CoursePath::new(path), text);
    let mut sources = Sources { manifest: Some(source("book.toml", &files[0].1)), ..Sources::default() };
    for (path, text) in &files[1..] {
        sources.texts.insert(CoursePath::new(path), source(path, text));
    }
    understand_course(&sources, Drafts::LeftOut, &Memo::default())
}

/// A course with one delivery, as its author would write it.
#[derive(Debug, Clone)]
struct Written {
    lessons: Vec<WrittenLesson>,
    start: u32,
    hours: u32,
    breaks: Vec<(u32, u32)>,
    lunch: Option<(u32, u32)>,
    days: usize,
}

#[derive(Debug, Clone)]
struct WrittenLesson {
    minutes: Option<(u32, u32)>,
    parts: Vec<(u32, u32, usize)>,
}

fn range() -> impl Strategy<Value = (u32, u32)> {
    (0..40u32, 0..15u32).prop_map(|(low, more)| (low, low + more))
}

fn written() -> impl Strategy<Value = Written> {
    let part = (range(), 0..4usize).prop_map(|((low, high), kind)| (low, high, kind));
    let lesson = (proptest::option::of(range()), proptest::collection::vec(part, 0..4))
        .prop_map(|(minutes, parts)| WrittenLesson { minutes, parts });
    let breaks = proptest::collection::vec((20..400u32, 1..30u32), 0..3);
    let lunch = proptest::option::of((60..300u32, 20..70u32));
    (proptest::collection::vec(lesson, 1..8), 6..12u32, 2..9u32, breaks, lunch, 1..4usize)
        .prop_map(|(lessons, start, hours, breaks, lunch, days)| Written { lessons, start, hours, breaks, lunch, days })
}

fn text(range: (u32, u32)) -> String {
    if range.0 == range.1 { range.0.to_string() } else { format!("{}-{}", range.0, range.1) }
}

fn clock(minutes: u32) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

impl Written {
    fn files(&self) -> Vec<(String, String)> {
        let mut files = Vec::new();
        let from = self.start * 60;
        let mut book = format!(
            "[book]\ntitle = \"A course\"\n\n[delivery.day]\nstart = \"{}\"\nend = \"{}\"\nlessons = [\"01-m\"]\n",
            clock(from),
            clock(from + self.hours * 60)
        );
        if self.days > 1 {
            book.push_str(&format!("days = {}\n", self.days));
        }
        // Those that overlap are told and leave the delivery out; the law holds for what is left.
        let pause = |(at, minutes): &(u32, u32)| format!("{{ at = \"{}\", minutes = {minutes} }}", clock(from + at));
        let breaks: Vec<String> = self.breaks.iter().map(pause).collect();
        book.push_str(&format!("breaks = [{}]\n", breaks.join(", ")));
        if let Some(lunch) = &self.lunch {
            book.push_str(&format!("lunch = {}\n", pause(lunch)));
        }
        files.push(("book.toml".to_owned(), book));
        for (number, lesson) in self.lessons.iter().enumerate() {
            let minutes = lesson.minutes.map(|minutes| format!("minutes: {}\n", text(minutes))).unwrap_or_default();
            let mut body = format!("---\ntitle: Lesson {number}\n{minutes}---\n\nText.\n");
            for (low, high, kind) in &lesson.parts {
                let minutes = text((*low, *high));
                let open = match kind {
                    0 => format!("activity {{minutes={minutes} priority=could}}"),
                    1 => format!("activity {{minutes={minutes} priority=must}}"),
                    2 => format!("activity {{minutes={minutes}}}"),
                    _ => format!("facilitator {{minutes={minutes}}}"),
                };
                body.push_str(&format!("\n::: {open}\n\n### A part\n\nDo it.\n\n:::\n"));
            }
            files.push((format!("course/01-m/{number:02}-lesson.md"), body));
        }
        files
    }
}

fn adds_up(day: &DaySheet) -> Result<(), TestCaseError> {
    let mut now = Between { low: day.start.minutes(), high: day.start.minutes() };
    for row in &day.rows {
        prop_assert_eq!(row.starts, now, "a row begins where the one before it ends");
        now = now.plus(row.minutes);
    }
    prop_assert_eq!(day.finish(), now, "and the day ends where the last one does");
    Ok(())
}

/// The minutes of lessons on a sheet, without breaks and waiting.
fn taught(days: &[DaySheet]) -> Between {
    let rows = days.iter().flat_map(|day| &day.rows);
    let parts = rows.filter(|row| matches!(row.kind, RowKind::Part { .. }));
    parts.fold(Between::default(), |sum, row| sum.plus(row.minutes))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn rows_add_up_to_the_day_and_lessons_to_their_minutes(written in written()) {
        let course = course_of(&written.files());
        let sheets: Vec<RunSheet> = run_sheets(&course);
        let lessons = course.lessons.iter().map(lesson_time);
        let minutes = lessons.clone().fold(Between::default(), |sum, time| sum.plus(time.minutes));
        for time in lessons {
            let parts = time.parts.iter().fold(Between::default(), |sum, part| sum.plus(part.minutes));
            prop_assert_eq!(parts, time.minutes, "the parts of a lesson are its minutes");
        }
        // Breaks that overlap were told, and the delivery with them: then there is nothing to hold.
        prop_assume!(!sheets.is_empty());
        for sheet in &sheets {
            for day in &sheet.days {
                adds_up(day)?;
            }
            prop_assert_eq!(taught(&sheet.days), minutes, "all lessons are taught, once");
            let breaks = sheet.days.iter().flat_map(|day| &day.rows).filter(|row| matches!(row.kind, RowKind::Break(_)));
            prop_assert_eq!(breaks.count(), written.breaks.len() * written.days, "every break is there");
            for day in &sheet.days {
                let lunch = day.rows.iter().filter_map(|row| match &row.kind {
                    RowKind::Lunch(pause) => Some((pause.at.minutes(), row.starts)),
                    _ => None,
                });
                for (at, starts) in lunch {
                    prop_assert!(starts.ends().0 >= at, "lunch is not served before its time");
                }
            }
        }
    }

    #[test]
    fn what_is_left_out_is_never_a_must_and_no_more_than_is_needed(written in written()) {
        let course = course_of(&written.files());
        for sheet in run_sheets(&course) {
            let Some(cut) = &sheet.cut else {
                prop_assert!(sheet.days.iter().all(|day| day.over() == 0));
                continue;
            };
            prop_assert!(cut.parts.iter().all(|gone| gone.part.priority != coursebook::course::activity::Priority::Must));
            let gone = cut.parts.iter().fold(Between::default(), |sum, gone| sum.plus(gone.part.minutes));
            prop_assert_eq!(taught(&cut.days).plus(gone), taught(&sheet.days), "nothing else is missing");
            for day in &cut.days {
                adds_up(day)?;
            }
            let still_over: u32 = cut.days.iter().map(DaySheet::over).sum();
            if still_over > 0 {
                let left = cut.days.iter().filter(|day| day.over() > 0).flat_map(|day| &day.rows);
                let could_go = left.filter(|row| matches!(&row.kind, RowKind::Part { part, .. }
                    if part.priority != coursebook::course::activity::Priority::Must && part.minutes.ends().1 > 0));
                prop_assert_eq!(could_go.count(), 0, "where it does not fit, all that may go is gone");
            }
        }
    }

    #[test]
    fn every_round_has_everybody_once(people in 1..60usize, size in 1..9usize, rounds in 1..7usize) {
        let found = rotation(people, size, rounds);
        prop_assert_eq!(found.rounds.len(), rounds);
        let wanted: Vec<usize> = { let mut sizes = sizes(people, size); sizes.sort_unstable(); sizes };
        for round in &found.rounds {
            let mut there: Vec<usize> = round.iter().flatten().copied().collect();
            there.sort_unstable();
            prop_assert_eq!(there, (1..=people).collect::<Vec<_>>());
            let mut own: Vec<usize> = round.iter().map(Vec::len).collect();
            own.sort_unstable();
            prop_assert_eq!(&own, &wanted);
        }
        prop_assert_eq!(found.repeats, repeats(&found.rounds));
    }

    #[test]
    fn groups_differ_by_one_at_most_and_nobody_is_alone(people in 2..300usize, size in 2..30usize) {
        let sizes = sizes(people, size);
        prop_assert_eq!(sizes.iter().sum::<usize>(), people);
        let (most, least) = (sizes.iter().max().unwrap(), sizes.iter().min().unwrap());
        prop_assert!(most - least <= 1 && *least >= 2, "{:?}", sizes);
    }
}

/// How often two people meet who have met before.
fn repeats(rounds: &[Vec<Vec<usize>>]) -> usize {
    let mut met = BTreeSet::new();
    let mut again = 0;
    for group in rounds.iter().flatten() {
        for (index, a) in group.iter().enumerate() {
            for b in &group[index + 1..] {
                again += usize::from(!met.insert((*a.min(b), *a.max(b))));
            }
        }
    }
    again
}

/// Every way to put people into groups of these sizes.
fn all_rounds(people: usize, sizes: &[usize]) -> Vec<Vec<Vec<usize>>> {
    fn go(left: &[usize], sizes: &[usize], round: &mut Vec<Vec<usize>>, out: &mut Vec<Vec<Vec<usize>>>) {
        let Some(first) = left.first() else {
            out.push(round.clone());
            return;
        };
        let mut tried = BTreeSet::new();
        for (at, size) in sizes.iter().enumerate() {
            if !tried.insert(*size) {
                continue;
            }
            let mut rest = sizes.to_vec();
            rest.remove(at);
            for others in choices(&left[1..], size - 1) {
                let mut group = vec![*first];
                group.extend(&others);
                let after: Vec<usize> = left.iter().copied().filter(|person| !group.contains(person)).collect();
                round.push(group);
                go(&after, &rest, round, out);
                round.pop();
            }
        }
    }
    let mut out = Vec::new();
    go(&(1..=people).collect::<Vec<_>>(), sizes, &mut Vec::new(), &mut out);
    out
}

fn choices(from: &[usize], count: usize) -> Vec<Vec<usize>> {
    if count == 0 {
        return vec![Vec::new()];
    }
    let mut out = Vec::new();
    for (at, first) in from.iter().enumerate() {
        for mut rest in choices(&from[at + 1..], count - 1) {
            rest.insert(0, *first);
            out.push(rest);
        }
    }
    out
}

/// Whether there are so many rounds in which nobody meets twice: tries them all.
fn exists(rounds: &[Vec<Vec<usize>>], chosen: &mut Vec<Vec<Vec<usize>>>, wanted: usize) -> bool {
    if chosen.len() == wanted {
        return true;
    }
    for (at, round) in rounds.iter().enumerate() {
        chosen.push(round.clone());
        if repeats(chosen) == 0 && exists(&rounds[at + 1..], chosen, wanted) {
            return true;
        }
        chosen.pop();
    }
    false
}

#[test]
fn nobody_meets_twice_while_brute_force_finds_a_way() {
    let mut compared = 0;
    for people in 2..=8 {
        for size in 2..=4.min(people) {
            let all = all_rounds(people, &sizes(people, size));
            for wanted in 1..=7 {
                let there_is = exists(&all, &mut Vec::new(), wanted);
                let found = rotation(people, size, wanted);
                assert_eq!(
                    found.repeats == 0,
                    there_is,
                    "{people} people in groups of {size}, {wanted} rounds: {found:?}"
                );
                compared += 1;
                if !there_is {
                    break;
                }
            }
        }
    }
    assert!(compared > 40, "{compared} compared");
}
