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
        let kept = kept(day, parts);
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

/// Which parts of a day stay.
fn kept(day: &Day, parts: &[Planned]) -> Vec<bool> {
    let may_go = |part: &Planned| part.part.priority != Priority::Must && minutes(part) > 0;
    let pauses = day.breaks.iter().chain(&day.lunch).map(|pause| pause.minutes);
    let must: u32 = parts.iter().filter(|part| !may_go(part)).map(minutes).chain(pauses).sum();
    if day.start.minutes() + must > day.end.minutes() {
        return parts.iter().map(|part| !may_go(part)).collect();
    }
    let mut kept: Vec<bool> = vec![true; parts.len()];
    for priority in [Priority::Could, Priority::Should] {
        let mut candidates: Vec<usize> = (0..parts.len()).collect();
        candidates.retain(|index| parts[*index].part.priority == priority && may_go(&parts[*index]));
        candidates.sort_by_key(|index| minutes(&parts[*index]));
        leave_out(day, parts, &mut kept, candidates);
    }
    put_back(day, parts, &mut kept);
    kept
}

fn minutes(part: &Planned) -> u32 {
    part.part.minutes.ends().1
}

/// Leaves out candidates until the day fits: the shortest one that is enough, else the longest one. They come in the order of
/// their minutes.
fn leave_out(day: &Day, parts: &[Planned], kept: &mut [bool], mut candidates: Vec<usize>) {
    let mut over = with(day, parts, kept).over();
    while over > 0 {
        let first = candidates.partition_point(|index| minutes(&parts[*index]) < over);
        let enough = candidates[first..].iter().find(|index| without(day, parts, kept, **index).over() == 0);
        if let Some(index) = enough {
            kept[*index] = false;
            return;
        }
        let Some(longest) = candidates.pop() else { return };
        kept[longest] = false;
        // A day is planned again only where one more part could be the last to go: there can be a great many.
        over = match over.saturating_sub(minutes(&parts[longest])) {
            0 => with(day, parts, kept).over(),
            rest => rest,
        };
    }
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
