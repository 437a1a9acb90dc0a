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
    let entries = in_order(table);
    if let Some((key, _)) = entries.first()
        && entries.iter().all(|(_, value)| value.get_ref().as_table().is_none())
    {
        findings
            .error("wrong-type", key.span(), "this delivery has no name")
            .label("it stands in `[delivery]`")
            .help("give it one that can stand in an address: `[delivery.half-day]`");
        return all;
    }
    for (name, value) in entries {
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
    /// Something was written that cannot be read, and told: nothing is said of what is then missing.
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
            _ => {
                let lessons = spanned_texts(key, value, findings);
                let wanted = value.get_ref().as_array().map_or(1, |list| list.iter().count());
                self.is_broken |= lessons.as_ref().is_none_or(|lessons| lessons.len() < wanted);
                self.lessons = lessons.map(|lessons| (lessons, span(value)));
            }
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
        // A short day has no lunch because the others have one.
        let (start, end) = (self.start.map(|(clock, _)| clock), self.end.map(|(clock, _)| clock));
        let is_inside = |pause: &Pause| {
            start.is_none_or(|start| pause.at > start) && end.is_none_or(|end| pause.until() < end.minutes())
        };
        self.lunch = self.lunch.or(usual.lunch.filter(is_inside));
        let usual_breaks = || usual.breaks.clone().map(|breaks| breaks.into_iter().filter(is_inside).collect());
        self.breaks = self.breaks.or_else(usual_breaks);
        self.is_broken |= usual.is_broken;
        self
    }

    /// The day that begins at `place`, checked; nothing where it cannot be.
    fn day(self, name: &str, place: Span, findings: &mut Findings) -> Option<Day> {
        let (Some((start, start_span)), Some((end, end_span))) = (self.start, self.end) else {
            if !self.is_broken {
                let missing = if self.start.is_none() { "start" } else { "end" };
                without_hours(name, missing, place, findings);
            }
            return None;
        };
        if end <= start {
            not_after(name, (start, start_span), (end, end_span), findings);
            return None;
        }
        let Some((lessons, lessons_span)) = self.lessons.filter(|(lessons, _)| !lessons.is_empty()) else {
            if self.is_broken {
                return None;
            }
            findings
                .error("delivery-without-lessons", place, format!("the delivery `{name}` has no lesson"))
                .label("`lessons` is missing or empty")
                .help("list files or folders below the course's folder: `lessons = [\"01-first-module\", \"02-more/01-lesson.md\"]`");
            return None;
        };
        let mut breaks = self.breaks.unwrap_or_default();
        breaks.sort_by_key(|pause| pause.at);
        check_pauses(name, breaks.iter().copied().chain(self.lunch), (start, end), findings)?;
        Some(Day {
            title: self.title,
            date: self.date,
            start,
            end,
            end_span,
            lunch: self.lunch,
            breaks,
            lessons,
            span: lessons_span,
        })
    }
}

fn without_hours(name: &str, missing: &str, place: Span, findings: &mut Findings) {
    findings
        .error("delivery-without-hours", place, format!("the delivery `{name}` does not say when it {missing}s"))
        .label(format!("`{missing}` is missing"))
        .help("write the hours for which the room is booked: `start = \"09:00\"` and `end = \"12:30\"`");
}

/// Breaks lie within the day, one after the other.
fn check_pauses(
    name: &str,
    pauses: impl Iterator<Item = Pause>,
    (start, end): (Clock, Clock),
    findings: &mut Findings,
) -> Option<()> {
    let mut pauses: Vec<Pause> = pauses.collect();
    pauses.sort_by_key(|pause| pause.at);
    let is_inside = |pause: &&Pause| pause.at > start && pause.until() < end.minutes();
    if let Some(pause) = pauses.iter().find(|pause| !is_inside(pause)) {
        findings
            .error(
                "delivery-overlap",
                pause.span,
                format!("the break at {} lies outside the day of `{name}`", pause.at),
            )
            .label(format!("the room is booked from {start} to {end}"))
            .help("a break begins after the start and is over before the end");
        return None;
    }
    let overlap = pauses.windows(2).find(|two| two[0].until() > two[1].at.minutes());
    if let Some([first, second]) = overlap {
        let until = Clock::after(first.until()).unwrap_or_default();
        let message = format!("the break at {} begins before the one at {} is over", second.at, first.at);
        findings
            .error("delivery-overlap", second.span, message)
            .label(format!("expected {until} or later"))
            .related(first.span, format!("this one lasts until {until}"));
        return None;
    }
    Some(())
}

/// An end that is not after the start: the same time, one of another clock, or one of the next day.
fn not_after(name: &str, (start, start_span): (Clock, Span), (end, end_span): (Clock, Span), findings: &mut Findings) {
    let message = match start == end {
        true => format!("`{name}` starts and ends at {start}"),
        false => format!("`{name}` ends at {end}, before it starts at {start}"),
    };
    let finding = findings.error("delivery-ends-before-start", end_span, message).related(start_span, "it starts here");
    // Half past one in the afternoon is `1:30` to many.
    let afternoon = Clock::after(end.minutes() + 12 * 60).filter(|later| end < start && *later > start);
    match afternoon {
        Some(later) => {
            finding
                .label(format!("did you mean `{later}`?"))
                .help("times are on the clock of 24 hours; a delivery that goes on after midnight is two days, each with its own hours")
                .fix(end_span, format!("\"{later}\""));
        }
        None => {
            finding
                .label("expected a later time")
                .help("times are on the clock of 24 hours, and a day ends at `24:00` at the latest");
        }
    }
}

fn delivery(table: &Table<'_>, name: Spanned<String>, findings: &mut Findings) -> Option<Delivery> {
    let mut usual = Hours::default();
    let mut people = USUAL_PEOPLE;
    let mut count = None;
    let mut own_days: Option<Vec<(Hours, Span)>> = None;
    let known = OF_A_DAY.into_iter().chain(["people", "days"]).collect::<Vec<_>>();
    usual.is_broken = table.has_unknown(&known);
    let mut is_broken = false;
    table.each(findings, &known, |key, value, findings| match key {
        "people" => {
            if let Some(written) = number(key, value, 1..=MOST_PEOPLE, findings) {
                people = written as usize;
            }
        }
        "days" => match value.get_ref() {
            DeValue::Integer(_) => count = number(key, value, 1..=MOST_DAYS, findings),
            DeValue::Array(list) => {
                let days: Vec<_> = list.iter().filter_map(|day| own_day(&name.value, day, findings)).collect();
                is_broken = days.len() < list.iter().count();
                own_days = Some(days);
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
            if is_broken {
                return None;
            }
            // Hours that no day has are told once.
            let lacks = |of: fn(&Hours) -> Option<(Clock, Span)>| {
                of(&usual).is_none() && own.iter().all(|(day, _)| of(day).is_none())
            };
            let missing = [("start", lacks(|hours| hours.start)), ("end", lacks(|hours| hours.end))];
            if let Some((missing, _)) = missing.into_iter().find(|(_, lacks)| *lacks) {
                if !usual.is_broken && own.iter().all(|(day, _)| !day.is_broken) {
                    without_hours(&name.value, missing, name.span, findings);
                }
                return None;
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
    let table = Table::new(&section, table);
    let mut hours = Hours { is_broken: table.has_unknown(&OF_A_DAY), ..Hours::default() };
    table.each(findings, &OF_A_DAY, |key, value, findings| hours.take(key, value, findings));
    // The span of a whole group reaches over its lines; its first one says enough.
    let first = in_order(table.table).first().map_or(span(value), |(key, _)| Span::from(key.span()));
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
    let (what, example) = match key {
        "lunch" => ("the lunch", "expected `{ at = \"12:00\", minutes = 60 }`"),
        _ => ("a break", "expected `{ at = \"10:30\", minutes = 15 }`"),
    };
    let Some(table) = value.get_ref().as_table() else {
        let message = format!("{what} is {}, expected when it begins and how long it is", kind(value));
        findings.error("wrong-type", span(value), message).label(example);
        return None;
    };
    let (mut at, mut minutes) = (None, None);
    let table = Table::new(what, table);
    let mut is_broken = table.has_unknown(&["at", "minutes"]);
    table.each(findings, &["at", "minutes"], |key, value, findings| {
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
        findings.error("wrong-type", span(value), format!("{what} does not say its `{missing}`")).label(example);
    }
    None
}
