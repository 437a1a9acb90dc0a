//! Who does what when: the parts of the lessons and the breaks, one after the other, on the clock.
//!
//! A day is gone through twice: once with every part as short as its author says, once as long. Each row begins where the row
//! before it ends, on both ways, so the rows add up to the day whatever happens.

use super::cut::{Cut, cut};
use super::parts::{Part, lesson_time};
use crate::course::course::{Course, Taught};
use crate::course::delivery::{Clock, Day, Delivery, Pause};
use crate::course::lesson::Day as CalendarDay;

/// A number on both ways through a day: with every part as short, and as long, as it may be. On the short way there can be more
/// time in hand, so `low` is not always the smaller one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Between {
    pub low: u32,
    pub high: u32,
}

impl Between {
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self { low: self.low + other.low, high: self.high + other.high }
    }

    /// The smaller number and the larger one.
    pub fn ends(self) -> (u32, u32) {
        (self.low.min(self.high), self.low.max(self.high))
    }

    fn middle(self) -> u32 {
        (self.low + self.high) / 2
    }
}

/// One line of a run sheet.
#[derive(Debug, Clone)]
pub struct Row {
    pub kind: RowKind,
    /// Minutes since the day began, at midnight.
    pub starts: Between,
    pub minutes: Between,
}

#[derive(Debug, Clone)]
pub enum RowKind {
    /// A part of a lesson (in [`Course::lessons`]); `number` counts the parts of the whole lesson from 0.
    Part {
        lesson: usize,
        number: usize,
        part: Part,
    },
    Break(Pause),
    Lunch(Pause),
    /// Time in hand: lunch is not served yet.
    Wait,
}

/// One day, by the clock.
#[derive(Debug, Clone)]
pub struct DaySheet {
    pub title: String,
    pub date: Option<CalendarDay>,
    pub start: Clock,
    /// Until when the room is booked.
    pub end: Clock,
    pub rows: Vec<Row>,
}

impl DaySheet {
    /// When the last row ends, in minutes since midnight.
    pub fn finish(&self) -> Between {
        match self.rows.last() {
            Some(row) => row.starts.plus(row.minutes),
            None => Between { low: self.start.minutes(), high: self.start.minutes() },
        }
    }

    /// So many minutes more than the room has; 0 where it fits.
    pub fn over(&self) -> u32 {
        self.finish().ends().1.saturating_sub(self.end.minutes())
    }

    /// So many minutes of the room are left even where all takes long.
    pub fn left(&self) -> u32 {
        self.end.minutes().saturating_sub(self.finish().ends().1)
    }
}

/// How a delivery and its room agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// It fits, with so many minutes to spare over all days.
    Fits { left: u32 },
    /// It takes up to so many minutes more than the room has; cutting helps.
    Over { over: u32 },
    /// Even what must be done takes so many minutes more.
    MustOver { over: u32 },
}

/// A delivery, by the clock.
#[derive(Debug, Clone)]
pub struct RunSheet {
    /// In [`Manifest::deliveries`](crate::course::manifest::Manifest::deliveries).
    pub delivery: usize,
    pub people: usize,
    pub days: Vec<DaySheet>,
    pub fit: Fit,
    /// What to leave out, where that is needed.
    pub cut: Option<Cut>,
}

/// The run sheet of a delivery.
pub fn run_sheet(course: &Course, taught: &Taught) -> RunSheet {
    let delivery = &course.manifest.deliveries[taught.delivery];
    let lessons = if delivery.flows { flow(course, delivery, &taught.days) } else { taught.days.clone() };
    let plans: Vec<Vec<Planned>> = lessons.iter().map(|lessons| planned(course, lessons)).collect();
    let days: Vec<DaySheet> = delivery.days.iter().zip(&plans).map(|(day, parts)| day_sheet(day, parts)).collect();
    let over: u32 = days.iter().map(DaySheet::over).sum();
    let cut = (over > 0).then(|| cut(&delivery.days, &plans));
    let fit = match &cut {
        None => Fit::Fits { left: days.iter().map(DaySheet::left).sum() },
        Some(cut) => match cut.days.iter().map(DaySheet::over).sum() {
            0 => Fit::Over { over },
            over => Fit::MustOver { over },
        },
    };
    RunSheet { delivery: taught.delivery, people: delivery.people, days, fit, cut }
}

/// A part of a lesson before it has its time.
#[derive(Debug, Clone)]
pub(super) struct Planned {
    pub(super) lesson: usize,
    pub(super) number: usize,
    pub(super) part: Part,
}

fn planned(course: &Course, lessons: &[usize]) -> Vec<Planned> {
    let parts = lessons.iter().flat_map(|lesson| {
        let parts = lesson_time(&course.lessons[*lesson]).parts.into_iter().enumerate();
        parts.map(|(number, part)| Planned { lesson: *lesson, number, part })
    });
    parts.collect()
}

/// Spreads lessons over days that are alike: each goes on the day it still fits on. The last day takes what is left.
fn flow(course: &Course, delivery: &Delivery, days: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let room = |day: &Day| {
        let pauses: u32 = day.breaks.iter().chain(&day.lunch).map(|pause| pause.minutes).sum();
        (day.end.minutes() - day.start.minutes()).saturating_sub(pauses)
    };
    let mut out: Vec<Vec<usize>> = vec![Vec::new(); delivery.days.len()];
    let mut day = 0;
    let mut used = 0;
    for lesson in days.iter().flatten() {
        let minutes = lesson_time(&course.lessons[*lesson]).minutes.ends().1;
        if used > 0 && used + minutes > room(&delivery.days[day]) && day + 1 < out.len() {
            day += 1;
            used = 0;
        }
        used += minutes;
        out[day].push(*lesson);
    }
    out
}

/// How far from its time a break may be to stand between two lessons.
const NEAR: u32 = 15;

/// One day with these parts.
pub(super) fn day_sheet(day: &Day, parts: &[Planned]) -> DaySheet {
    let mut pauses: Vec<(Pause, bool)> = day.breaks.iter().map(|pause| (*pause, false)).collect();
    pauses.extend(day.lunch.map(|lunch| (lunch, true)));
    pauses.sort_by_key(|(pause, _)| pause.at);
    let mut rows = Rows { rows: Vec::new(), now: Between { low: day.start.minutes(), high: day.start.minutes() } };
    let mut next = 0;
    for (pause, is_lunch) in pauses {
        let border = border(pause, rows.now, &parts[next..]) + next;
        rows.parts(&parts[next..border]);
        next = border;
        if is_lunch {
            let wait = |now: u32| pause.at.minutes().saturating_sub(now);
            let wait = Between { low: wait(rows.now.low), high: wait(rows.now.high) };
            if wait != Between::default() {
                rows.push(RowKind::Wait, wait);
            }
        }
        let minutes = Between { low: pause.minutes, high: pause.minutes };
        rows.push(if is_lunch { RowKind::Lunch(pause) } else { RowKind::Break(pause) }, minutes);
    }
    rows.parts(&parts[next..]);
    DaySheet { title: day.title.clone(), date: day.date, start: day.start, end: day.end, rows: rows.rows }
}

/// Before which of `parts`, the first of which begins `now`, a pause comes: between two lessons, where one ends near its time;
/// else at the nearest border between two parts.
fn border(pause: Pause, now: Between, parts: &[Planned]) -> usize {
    let mut time = now.middle();
    let mut best: Option<(bool, u32, usize)> = None;
    // Nobody needs a break once all is over, unless there is no other border.
    let borders = parts.len().saturating_sub(1).max(1);
    for (index, part) in parts.iter().enumerate().take(borders) {
        time += part.part.minutes.middle();
        let far = time.abs_diff(pause.at.minutes());
        let is_between = parts.get(index + 1).is_none_or(|next| next.lesson != part.lesson);
        let rank = (!(is_between && far <= NEAR), far, index + 1);
        if best.is_none_or(|best| rank < best) {
            best = Some(rank);
        }
    }
    best.map_or(0, |(_, _, index)| index)
}

struct Rows {
    rows: Vec<Row>,
    now: Between,
}

impl Rows {
    fn push(&mut self, kind: RowKind, minutes: Between) {
        self.rows.push(Row { kind, starts: self.now, minutes });
        self.now = self.now.plus(minutes);
    }

    fn parts(&mut self, parts: &[Planned]) {
        for Planned { lesson, number, part } in parts {
            let kind = RowKind::Part { lesson: *lesson, number: *number, part: part.clone() };
            self.push(kind, part.minutes);
        }
    }
}
