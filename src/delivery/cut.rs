//! What to leave out when a room is too short: what could be done first, then what should, never what must.

use super::parts::Part;
use super::schedule::{DaySheet, Planned, day_sheet};
use crate::course::activity::Priority;
use crate::course::delivery::Day;

/// An offer: without these parts, the days look like this.
#[derive(Debug, Clone)]
pub struct Cut {
    /// In the order of the days.
    pub parts: Vec<CutPart>,
    pub days: Vec<DaySheet>,
}

#[derive(Debug, Clone)]
pub struct CutPart {
    /// In [`Course::lessons`](crate::course::course::Course::lessons).
    pub lesson: usize,
    pub part: Part,
}

/// As little as brings each day into its room, or all that may go where that is not enough.
pub(super) fn cut(days: &[Day], plans: &[Vec<Planned>]) -> Cut {
    let mut cut = Cut { parts: Vec::new(), days: Vec::new() };
    for (day, parts) in days.iter().zip(plans) {
        let mut kept = parts.clone();
        let mut gone = Vec::new();
        for priority in [Priority::Could, Priority::Should] {
            while let Some(index) = next(day, &kept, priority) {
                gone.push(kept.remove(index));
            }
        }
        gone.sort_by_key(|planned| (planned.lesson, planned.number));
        cut.parts.extend(gone.into_iter().map(|planned| CutPart { lesson: planned.lesson, part: planned.part }));
        cut.days.push(day_sheet(day, &kept));
    }
    cut
}

/// The part of this priority to leave out next: the shortest one that is enough, else the longest one.
fn next(day: &Day, parts: &[Planned], priority: Priority) -> Option<usize> {
    let over = day_sheet(day, parts).over();
    if over == 0 {
        return None;
    }
    let minutes = |index: &usize| parts[*index].part.minutes.ends().1;
    let may_go = |index: &usize| parts[*index].part.priority == priority && minutes(index) > 0;
    let candidates: Vec<usize> = (0..parts.len()).filter(may_go).collect();
    let enough = candidates.iter().copied().filter(|index| {
        let mut kept = parts.to_vec();
        kept.remove(*index);
        day_sheet(day, &kept).over() == 0
    });
    enough.min_by_key(minutes).or_else(|| candidates.iter().copied().max_by_key(minutes))
}
