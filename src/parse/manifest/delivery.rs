//! `[delivery.NAME]` becomes a [`Delivery`]: when the room is booked, and what is taught there.
//!
//! Whether the lessons exist, and whether they fit, is asked where the course is known.

use super::{Table, in_order, kind, number, span, spanned_texts, text, wrong_type};
use crate::base::slug::slug;
use crate::base::span::{Span, Spanned};
use crate::course::delivery::{Clock, Day, Delivery, Pause, USUAL_PEOPLE};
use crate::course::lesson::Day as CalendarDay;
use crate::parse::findings::Findings;
use toml::Spanned as TomlSpanned;
use toml::de::DeValue;

/// Names of pages that stand beside run sheets.
const RESERVED: [&str; 3] = ["index", "results", "answer-key"];

/// More people, or days, than one delivery has.
const MOST_PEOPLE: u32 = 500;
const MOST_DAYS: u32 = 60;

/// Every delivery of the file, in its order; one that cannot be read is told and left out.
pub(super) fn deliveries(value: &TomlSpanned<DeValue<'_>>, findings: &mut Findings) -> Vec<Delivery> {
    let Some(table) = value.get_ref().as_table() else {
        wrong_type("delivery", value, "a group for each delivery, such as `[delivery.half-day]`", findings);
        return Vec::new();
    };
    let mut all: Vec<Delivery> = Vec::new();
    for (name, value) in in_order(table) {
        let written = name.get_ref().to_string();
        let place = Span::from(name.span());
        if RESERVED.contains(&written.as_str()) {
            findings
                .error("wrong-type", place, format!("`{written}` is no name for a delivery: another page is called so"))
                .label("expected another name, such as `half-day`");
            continue;
        }
        if slug(&written) != written || written.is_empty() {
            findings
                .error("wrong-type", place, format!("`{written}` is no name for a delivery"))
                .label(format!("expected small letters, digits and hyphens, as in `{}`", name_like(&written)))
                .help("the name stands in the addresses of its pages; what people read is its `title`");
            continue;
        }
        let Some(table) = value.get_ref().as_table() else {
            wrong_type(&format!("delivery.{written}"), value, "a group of settings", findings);
            continue;
        };
        let section = format!("delivery.{written}");
        all.extend(delivery(&Table::new(&section, table), Spanned::new(written, place), findings));
    }
    all
}

fn name_like(written: &str) -> String {
    let name = slug(written);
    if name.is_empty() { "half-day".to_owned() } else { name }
}

/// What a day, or a whole delivery for its days, says.
#[derive(Debug, Clone, Default)]
struct Hours {
    title: String,
    date: Option<CalendarDay>,
    start: Option<(Clock, Span)>,
    end: Option<(Clock, Span)>,
    lunch: Option<Pause>,
    breaks: Option<Vec<Pause>>,
    lessons: Option<(Vec<Spanned<String>>, Span)>,
    /// A time was written that cannot be read, and told: nothing more is said of it.
    is_broken: bool,
}

const OF_A_DAY: [&str; 7] = ["title", "date", "start", "end", "lunch", "breaks", "lessons"];

impl Hours {
    fn take(&mut self, key: &str, value: &TomlSpanned<DeValue<'_>>, findings: &mut Findings) {
        match key {
            "title" => self.title = text(key, value, findings).unwrap_or_default(),
            "date" => self.date = date(value, findings),
            "start" => self.start = self.time(key, value, findings),
            "end" => self.end = self.time(key, value, findings),
            "lunch" => self.lunch = pause(key, value, findings),
            "breaks" => self.breaks = Some(pauses(key, value, findings)),
            _ => self.lessons = spanned_texts(key, value, findings).map(|lessons| (lessons, span(value))),
        }
    }

    fn time(&mut self, key: &str, value: &TomlSpanned<DeValue<'_>>, findings: &mut Findings) -> Option<(Clock, Span)> {
        let read = clock(key, value, findings);
        self.is_broken |= read.is_none();
        read.map(|clock| (clock, span(value)))
    }

    /// What is not said here is as `usual`; lessons and the date are each day's own.
    fn or(mut self, usual: &Self) -> Self {
        self.start = self.start.or(usual.start);
        self.end = self.end.or(usual.end);
        self.lunch = self.lunch.or(usual.lunch);
        self.breaks = self.breaks.or_else(|| usual.breaks.clone());
        self.is_broken |= usual.is_broken;
        self
    }

    /// The day that begins at `place`, checked; nothing where it cannot be.
    fn day(self, name: &str, place: Span, findings: &mut Findings) -> Option<Day> {
        let (Some((start, start_span)), Some((end, end_span))) = (self.start, self.end) else {
            if !self.is_broken {
                let missing = if self.start.is_none() { "start" } else { "end" };
                findings
                    .error(
                        "delivery-without-hours",
                        place,
                        format!("the delivery `{name}` does not say when it {}s", missing),
                    )
                    .label(format!("`{missing}` is missing"))
                    .help("write the hours for which the room is booked: `start = \"09:00\"` and `end = \"12:30\"`");
            }
            return None;
        };
        if end <= start {
            let over_night = end < start && start.minutes() >= 12 * 60;
            findings
                .error(
                    "delivery-ends-before-start",
                    end_span,
                    format!("`{name}` ends at {end}, before it starts at {start}"),
                )
                .label(if over_night { "a day ends at `24:00` at the latest" } else { "expected a later time" })
                .related(start_span, "it starts here")
                .help(if over_night {
                    "a delivery that goes on after midnight is two days: write both as `[[delivery.NAME.days]]`"
                } else {
                    "times are on the clock of 24 hours: half past one in the afternoon is `13:30`"
                });
            return None;
        }
        let Some((lessons, lessons_span)) = self.lessons.filter(|(lessons, _)| !lessons.is_empty()) else {
            findings
                .error("delivery-without-lessons", place, format!("the delivery `{name}` has no lesson"))
                .label("`lessons` is missing or empty")
                .help("list files or folders below the course's folder: `lessons = [\"01-first-module\", \"02-more/01-lesson.md\"]`");
            return None;
        };
        let breaks = self.breaks.unwrap_or_default();
        let mut pauses: Vec<Pause> = breaks.iter().copied().chain(self.lunch).collect();
        pauses.sort_by_key(|pause| pause.at);
        for pause in &pauses {
            if pause.at <= start || pause.until() >= end.minutes() {
                findings
                    .error(
                        "delivery-overlap",
                        pause.span,
                        format!("a break at {} lies outside the day of `{name}`", pause.at),
                    )
                    .label(format!("the room is booked from {start} to {end}"))
                    .help("a break begins after the start and is over before the end");
                return None;
            }
        }
        for two in pauses.windows(2) {
            if two[0].until() > two[1].at.minutes() {
                let until = Clock::after(two[0].until()).unwrap_or_default();
                findings
                    .error(
                        "delivery-overlap",
                        two[1].span,
                        format!("the break at {} begins before the one at {} is over", two[1].at, two[0].at),
                    )
                    .label(format!("expected {until} or later"))
                    .related(two[0].span, format!("this one lasts until {until}"));
                return None;
            }
        }
        Some(Day {
            title: self.title,
            date: self.date,
            start,
            end,
            end_span,
            lunch: self.lunch,
            breaks: {
                let mut breaks = breaks;
                breaks.sort_by_key(|pause| pause.at);
                breaks
            },
            lessons,
            span: lessons_span,
        })
    }
}

fn delivery(table: &Table<'_>, name: Spanned<String>, findings: &mut Findings) -> Option<Delivery> {
    let mut usual = Hours::default();
    let mut people = USUAL_PEOPLE;
    let mut count = None;
    let mut own_days: Option<Vec<(Hours, Span)>> = None;
    let known = OF_A_DAY.into_iter().chain(["people", "days"]).collect::<Vec<_>>();
    table.each(findings, &known, |key, value, findings| match key {
        "people" => {
            if let Some(written) = number(key, value, 1..=MOST_PEOPLE, findings) {
                people = written as usize;
            }
        }
        "days" => match value.get_ref() {
            DeValue::Integer(_) => count = number(key, value, 1..=MOST_DAYS, findings),
            DeValue::Array(list) => {
                own_days = Some(list.iter().filter_map(|day| own_day(&name.value, day, findings)).collect())
            }
            _ => wrong_type(key, value, "a number of days, or a group `[[delivery.NAME.days]]` for each", findings),
        },
        key => usual.take(key, value, findings),
    });
    let title = if usual.title.is_empty() { name.value.clone() } else { usual.title.clone() };
    let days: Vec<Day> = match own_days {
        Some(own) => {
            if let Some((lessons, at)) = &usual.lessons
                && !lessons.is_empty()
            {
                findings
                    .error("delivery-overlap", *at, format!("`{}` lists lessons for all days and for each", name.value))
                    .label("these belong to no day")
                    .help("move them into the days, or take the days out and write `days = 4`");
            }
            let wanted = own.len();
            let days: Vec<Day> = own
                .into_iter()
                .filter_map(|(hours, place)| hours.or(&usual).day(&name.value, place, findings))
                .collect();
            if days.len() < wanted {
                return None;
            }
            days
        }
        None => {
            let mut day = usual.day(&name.value, name.span, findings)?;
            day.title.clear();
            let first = day.date;
            let days = (0..count.unwrap_or(1)).map(|number| Day {
                date: first.and_then(|date| date.later(number)),
                lessons: if number == 0 { day.lessons.clone() } else { Vec::new() },
                ..day.clone()
            });
            days.collect()
        }
    };
    if days.is_empty() {
        findings
            .error("delivery-without-lessons", name.span, format!("the delivery `{}` has no day", name.value))
            .label("`days` is empty")
            .help("write `start`, `end` and `lessons`, or a group `[[delivery.NAME.days]]` for each day");
        return None;
    }
    overlapping_days(&name.value, &days, findings)?;
    Some(Delivery { flows: count.is_some_and(|count| count > 1), name, title, people, days })
}

fn own_day(name: &str, value: &TomlSpanned<DeValue<'_>>, findings: &mut Findings) -> Option<(Hours, Span)> {
    let Some(table) = value.get_ref().as_table() else {
        wrong_type("days", value, "a group of settings for each day", findings);
        return None;
    };
    let section = format!("delivery.{name}.days");
    let mut hours = Hours::default();
    Table::new(&section, table).each(findings, &OF_A_DAY, |key, value, findings| hours.take(key, value, findings));
    // The span of a whole group reaches over its lines; its first one says enough.
    let first = in_order(table).first().map_or(span(value), |(key, _)| Span::from(key.span()));
    Some((hours, first))
}

/// Two days at one time.
fn overlapping_days(name: &str, days: &[Day], findings: &mut Findings) -> Option<()> {
    for (number, day) in days.iter().enumerate() {
        let clash = days[..number].iter().find(|other| {
            day.date.is_some() && other.date == day.date && other.start < day.end && day.start < other.end
        });
        if let (Some(other), Some(date)) = (clash, day.date) {
            findings
                .error("delivery-overlap", day.span, format!("two days of `{name}` are on {date} at the same time"))
                .label(format!("from {} to {}", day.start, day.end))
                .related(other.span, format!("from {} to {}", other.start, other.end))
                .help("give each day its own `date`, or hours that do not overlap");
            return None;
        }
    }
    Some(())
}

fn date(value: &TomlSpanned<DeValue<'_>>, findings: &mut Findings) -> Option<CalendarDay> {
    let written = match value.get_ref() {
        DeValue::Datetime(date) => date.to_string(),
        DeValue::String(text) => text.trim().to_owned(),
        _ => String::new(),
    };
    let read = written.parse().ok().map(CalendarDay);
    if read.is_none() {
        wrong_type("date", value, "a day such as `2027-03-04`", findings);
    }
    read
}

fn clock(key: &str, value: &TomlSpanned<DeValue<'_>>, findings: &mut Findings) -> Option<Clock> {
    let written = match value.get_ref() {
        DeValue::String(text) => text.trim().to_owned(),
        DeValue::Datetime(time) => time.to_string(),
        _ => {
            wrong_type(key, value, "a time such as `\"09:30\"`", findings);
            return None;
        }
    };
    let read = Clock::read(&written);
    if read.is_none() {
        let help = match written.to_lowercase() {
            late if late.ends_with("pm") || late.ends_with("am") => {
                "write times on the clock of 24 hours: `13:30` for half past one in the afternoon"
            }
            _ => "write hours and minutes, `09:30`; the day goes from `00:00` to `24:00`",
        };
        findings
            .error("wrong-type", span(value), format!("`{key} = \"{written}\"` is not a time of day"))
            .label("expected something like `09:30`")
            .help(help);
    }
    read
}

fn pauses(key: &str, value: &TomlSpanned<DeValue<'_>>, findings: &mut Findings) -> Vec<Pause> {
    match value.get_ref().as_array() {
        Some(list) => list.iter().filter_map(|entry| pause(key, entry, findings)).collect(),
        None => pause(key, value, findings).into_iter().collect(),
    }
}

/// `{ at = "10:30", minutes = 15 }`
fn pause(key: &str, value: &TomlSpanned<DeValue<'_>>, findings: &mut Findings) -> Option<Pause> {
    let Some(table) = value.get_ref().as_table() else {
        let found = kind(value);
        findings
            .error(
                "wrong-type",
                span(value),
                format!("`{key}` holds {found}, expected when it begins and how long it is"),
            )
            .label("expected `{ at = \"10:30\", minutes = 15 }`");
        return None;
    };
    let (mut at, mut minutes) = (None, None);
    let mut is_broken = false;
    Table::new(key, table).each(findings, &["at", "minutes"], |key, value, findings| {
        match key {
            "at" => at = clock(key, value, findings),
            _ => minutes = number(key, value, 1..=240, findings),
        }
        is_broken |= if key == "at" { at.is_none() } else { minutes.is_none() };
    });
    if let (Some(at), Some(minutes)) = (at, minutes) {
        return Some(Pause { at, minutes, span: span(value) });
    }
    if !is_broken {
        let missing = if at.is_none() { "at" } else { "minutes" };
        findings
            .error("wrong-type", span(value), format!("a break does not say its `{missing}`"))
            .label("expected `{ at = \"10:30\", minutes = 15 }`");
    }
    None
}
