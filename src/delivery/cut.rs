//! What to leave out when a room is too short: what could be done first, then what should, never what must.

use super::parts::Part;
use super::schedule::{DaySheet, Planned, day_sheet};
use crate::course::activity::Priority;
use crate::course::delivery::Day;

/// An offer: without these parts, the days look like this.
#[derive(Debug, Clone)]
pub struct Cut {
    /// In the order of the days, and of each day.
    pub parts: Vec<CutPart>,
    pub days: Vec<DaySheet>,
}

#[derive(Debug, Clone)]
pub struct CutPart {
    /// In [`Cut::days`].
    pub day: usize,
    /// In [`Course::lessons`](crate::course::course::Course::lessons).
    pub lesson: usize,
    pub part: Part,
}

/// As little as brings each day into its room, or all that may go where that is not enough.
pub(super) fn cut(days: &[Day], plans: &[Vec<Planned>]) -> Cut {
    let mut cut = Cut { parts: Vec::new(), days: Vec::new() };
    for (number, (day, parts)) in days.iter().zip(plans).enumerate() {
        let mut kept: Vec<bool> = vec![true; parts.len()];
        for priority in [Priority::Could, Priority::Should] {
            while let Some(index) = next(day, parts, &kept, priority) {
                kept[index] = false;
            }
        }
        put_back(day, parts, &mut kept);
        let gone = parts.iter().zip(&kept).filter(|(_, kept)| !**kept);
        cut.parts.extend(gone.map(|(planned, _)| CutPart {
            day: number,
            lesson: planned.lesson,
            part: planned.part.clone(),
        }));
        cut.days.push(with(day, parts, &kept));
    }
    cut
}

/// The day with the parts that are kept.
fn with(day: &Day, parts: &[Planned], kept: &[bool]) -> DaySheet {
    let parts: Vec<Planned> = parts.iter().zip(kept).filter(|(_, kept)| **kept).map(|(part, _)| part.clone()).collect();
    day_sheet(day, &parts)
}

fn without(day: &Day, parts: &[Planned], kept: &[bool], index: usize) -> DaySheet {
    let mut kept = kept.to_vec();
    kept[index] = false;
    with(day, parts, &kept)
}

/// The part of this priority to leave out next: the shortest one that is enough, else the longest one.
fn next(day: &Day, parts: &[Planned], kept: &[bool], priority: Priority) -> Option<usize> {
    if with(day, parts, kept).over() == 0 {
        return None;
    }
    let minutes = |index: &usize| parts[*index].part.minutes.ends().1;
    let may_go = |index: &usize| kept[*index] && parts[*index].part.priority == priority && minutes(index) > 0;
    let candidates: Vec<usize> = (0..parts.len()).filter(may_go).collect();
    let enough = candidates.iter().copied().filter(|index| without(day, parts, kept, *index).over() == 0);
    enough.min_by_key(minutes).or_else(|| candidates.iter().copied().max_by_key(minutes))
}

/// What was left out before something longer had to go may stay after all: those that matter most first.
fn put_back(day: &Day, parts: &[Planned], kept: &mut [bool]) {
    if with(day, parts, kept).over() > 0 {
        return;
    }
    let mut gone: Vec<usize> = (0..parts.len()).filter(|index| !kept[*index]).collect();
    gone.sort_by_key(|index| std::cmp::Reverse(parts[*index].part.priority));
    for index in gone {
        kept[index] = true;
        if with(day, parts, kept).over() > 0 {
            kept[index] = false;
        }
    }
}
