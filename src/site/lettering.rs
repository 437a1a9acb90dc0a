//! How the parts of a question are lettered, and the order in which they are shown: the same on the screen and on paper.

use crate::base::source::ContentHash;

/// `a`, `b` ... `z`, `aa` ... for a part of a question, from 0; empty where it is the only one.
pub fn letter(index: usize, count: usize) -> String {
    if count == 1 {
        return String::new();
    }
    let last = char::from(b'a' + u8::try_from(index % 26).unwrap_or_default());
    match index / 26 {
        0 => last.to_string(),
        before => letter(before - 1, usize::MAX) + &last.to_string(),
    }
}

/// The order in which to show the parts of a question: scattered, and the same in every build.
pub fn scattered<'i>(question: &str, ids: impl Iterator<Item = &'i str>) -> Vec<usize> {
    let mut order: Vec<(ContentHash, usize)> =
        ids.enumerate().map(|(index, id)| (ContentHash::of(&[question.as_bytes(), id.as_bytes()]), index)).collect();
    order.sort_by_key(|(hash, _)| *hash);
    order.into_iter().map(|(_, index)| index).collect()
}

/// As [`scattered`], but never the order they came in, which is the right one.
pub fn scattered_from_right<'i>(question: &str, ids: impl Iterator<Item = &'i str>) -> Vec<usize> {
    let mut order = scattered(question, ids);
    if order.is_sorted() && order.len() > 1 {
        order.rotate_left(1);
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_lettered_as_columns_of_a_sheet_are() {
        let letters: Vec<String> = [0, 25, 26, 27, 701, 702].iter().map(|index| letter(*index, 1000)).collect();
        assert_eq!(letters, ["a", "z", "aa", "ab", "zz", "aaa"]);
        assert_eq!(letter(0, 1), "");
    }

    #[test]
    fn the_right_order_is_never_shown() {
        for question in ["a", "b", "c", "d", "e", "f", "g", "h"] {
            assert_ne!(scattered_from_right(question, ["first", "second"].into_iter()), [0, 1]);
        }
    }
}
