//! One delivery of a course: when a room is booked, for how many people, and which lessons are taught there. Times of
//! lessons and activities stand in the lessons; here stands only what they must fit into.

use super::lesson::Day as CalendarDay;
use crate::base::span::{Span, Spanned};

/// `[delivery.NAME]` of `book.toml`.
#[derive(Debug, Clone, PartialEq)]
pub struct Delivery {
    /// As written behind `delivery.`: part of the addresses of its pages.
    pub name: Spanned<String>,
    /// What people call it; the name where the author gives none.
    pub title: String,
    /// How many learners are expected.
    pub people: usize,
    pub days: Vec<Day>,
    /// `days = 3`: the days are alike, and the lessons of the first flow over all of them.
    pub flows: bool,
}

/// The people of a delivery that does not say how many come.
pub const USUAL_PEOPLE: usize = 12;

/// One day in a room.
#[derive(Debug, Clone, PartialEq)]
pub struct Day {
    /// Empty where the author gives none.
    pub title: String,
    pub date: Option<CalendarDay>,
    pub start: Clock,
    pub end: Clock,
    /// Where `end` is written.
    pub end_span: Span,
    pub lunch: Option<Pause>,
    pub breaks: Vec<Pause>,
    /// Files and module folders below `[book] src`, as written.
    pub lessons: Vec<Spanned<String>>,
    /// Where the lessons are written, or the day itself.
    pub span: Span,
}

/// A break: when it is wanted, and how long it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pause {
    pub at: Clock,
    pub minutes: u32,
    pub span: Span,
}

impl Pause {
    pub fn until(self) -> u32 {
        self.at.minutes() + self.minutes
    }
}

/// A time of day, to the minute: 0 to 24 hours, so that a day can end at midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Clock(u32);

impl Clock {
    pub const MIDNIGHT: u32 = 24 * 60;

    /// So many minutes after the day began; nothing where that is another day.
    pub fn after(minutes: u32) -> Option<Self> {
        (minutes <= Self::MIDNIGHT).then_some(Self(minutes))
    }

    /// The time so many minutes after a day began, for people: `09:05`, and `00:20 after midnight` where that is the next day.
    pub fn say(minutes: u32) -> String {
        match Self::after(minutes) {
            Some(clock) => clock.to_string(),
            None => format!("{} after midnight", Self(minutes % Self::MIDNIGHT)),
        }
    }

    /// Minutes since the day began, 0 to 1440.
    pub fn minutes(self) -> u32 {
        self.0
    }

    /// Reads `9:05`, `09:05`, `09.05` and `09:05:00`, on the clock of 24 hours.
    pub fn read(text: &str) -> Option<Self> {
        let mut parts = text.trim().split([':', '.']);
        let mut number = |longest: usize| -> Option<u32> {
            let part = parts.next()?;
            let fine = !part.is_empty() && part.len() <= longest && part.bytes().all(|byte| byte.is_ascii_digit());
            fine.then(|| part.parse().ok())?
        };
        let (hours, minutes) = (number(2)?, number(2)?);
        let seconds = number(2).unwrap_or(0);
        let rest = parts.next().is_some();
        if minutes > 59 || seconds != 0 || rest {
            return None;
        }
        Self::after(hours * 60 + minutes)
    }
}

/// `09:05`
impl std::fmt::Display for Clock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_may_end_behind_midnight() {
        let said: Vec<String> = [545, 1440, 1460].map(Clock::say).into();
        assert_eq!(said, ["09:05", "24:00", "00:20 after midnight"]);
    }

    #[test]
    fn times_of_day_are_read_as_people_write_them() {
        let read = |text: &str| Clock::read(text).map(|clock| clock.to_string());
        assert_eq!(read("9:05").as_deref(), Some("09:05"));
        assert_eq!(read("09.30").as_deref(), Some("09:30"));
        assert_eq!(read("13:15:00").as_deref(), Some("13:15"));
        assert_eq!(read("24:00").as_deref(), Some("24:00"));
        for wrong in ["", "9", "9:5:5", "24:01", "25:00", "9:60", "nine", "9:00 pm", "-1:00", "9:00:00:00"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
