//! Space that is left on a page is shared among the places to write on it.
//!
//! A sheet is laid out with the least space that its author asked for. What then remains at the foot of a page goes to the
//! lines, boxes and rows of that page, so that no sheet ends in a white half while its answers are cramped. Pages stay the
//! same: only what a page has left is given away on it.

use std::collections::BTreeMap;

/// How a document falls on pages.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Laid {
    /// The places to write that can grow, in order.
    pub(super) areas: Vec<Area>,
    /// For each page, the millimetres left at its foot.
    pub(super) left: Vec<f64>,
    /// From one line to write on to the next, in millimetres: lines grow by whole lines.
    pub(super) line: f64,
}

/// A place to write that stands on one page.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Area {
    pub(super) id: String,
    /// `lines`, `box`, `row`, `rest`
    pub(super) kind: String,
    /// From 0.
    pub(super) page: usize,
    /// In millimetres.
    pub(super) height: f64,
}

/// What is kept back on each page, in millimetres: rounding must not push anything over.
const RESERVE: f64 = 1.0;

/// An area grows to this many times the height it was given, so that two questions do not fill a page each.
const MOST: f64 = 3.0;

/// The millimetres that each area gets on top of its own.
pub(super) fn extra(laid: &Laid) -> BTreeMap<String, f64> {
    let mut extra = BTreeMap::new();
    for (page, left) in laid.left.iter().enumerate() {
        let areas: Vec<&Area> = laid.areas.iter().filter(|area| area.page == page).collect();
        share(left - RESERVE, laid.line, &areas, &mut extra);
    }
    extra
}

fn share(left: f64, line: f64, areas: &[&Area], extra: &mut BTreeMap<String, f64>) {
    if left <= 0.0 {
        return;
    }
    // The author gave one place all the rest.
    if let Some(rest) = areas.iter().find(|area| area.kind == "rest") {
        extra.insert(rest.id.clone(), round(left));
        return;
    }
    let total: f64 = areas.iter().map(|area| area.height).sum();
    let share = (left / total).min(MOST - 1.0);
    let mut given = 0.0;
    for area in areas {
        let wished = area.height * share;
        let gets = if area.kind == "lines" { (wished / line).floor() * line } else { wished };
        if gets >= 1.0 {
            extra.insert(area.id.clone(), round(gets));
            given += gets;
        }
    }
    // What whole lines left over is one line more for the first ones.
    for area in areas.iter().filter(|area| area.kind == "lines") {
        let before = extra.get(&area.id).copied().unwrap_or_default();
        let fits = given + line <= left && before + line <= area.height * (MOST - 1.0);
        if fits {
            extra.insert(area.id.clone(), round(before + line));
            given += line;
        }
    }
}

/// To a hundredth of a millimetre, so that the same sheet gets the same numbers everywhere.
fn round(millimetres: f64) -> f64 {
    (millimetres * 100.0).floor() / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn area(id: &str, kind: &str, height: f64) -> Area {
        Area { id: id.into(), kind: kind.into(), page: 0, height }
    }

    fn shared(left: f64, areas: Vec<Area>) -> BTreeMap<String, f64> {
        extra(&Laid { areas, left: vec![left], line: 9.0 })
    }

    #[test]
    fn lines_grow_by_whole_lines_and_boxes_by_what_is_theirs() {
        let extra = shared(41.0, vec![area("why", "lines", 27.0), area("sketch", "box", 50.0)]);
        assert_eq!(extra["why"], 9.0);
        assert!((25.9..26.0).contains(&extra["sketch"]), "{extra:?}");
    }

    #[test]
    fn the_rest_of_a_page_goes_to_the_box_that_asked_for_it() {
        let extra = shared(101.0, vec![area("why", "lines", 27.0), area("map", "rest", 20.0)]);
        assert_eq!(extra, BTreeMap::from([("map".to_owned(), 100.0)]));
    }

    #[test]
    fn one_short_answer_does_not_fill_a_page() {
        assert_eq!(shared(200.0, vec![area("why", "lines", 18.0)])["why"], 36.0);
    }

    #[test]
    fn a_full_page_has_nothing_to_give() {
        assert!(shared(0.5, vec![area("why", "lines", 18.0)]).is_empty());
    }

    proptest! {
        #[test]
        fn no_page_gives_more_than_it_has(
            left in 0.0..243.0f64,
            heights in proptest::collection::vec((9.0..120.0f64, 0..3usize), 0..12),
        ) {
            let areas = heights.iter().enumerate().map(|(index, (height, kind))| {
                area(&index.to_string(), ["lines", "box", "row"][*kind], *height)
            });
            let extra = shared(left, areas.collect());
            prop_assert!(extra.values().sum::<f64>() <= left);
            prop_assert!(extra.values().all(|more| *more > 0.0));
        }
    }
}
