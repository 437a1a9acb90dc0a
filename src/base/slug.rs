//! Makes the short names that stand in addresses and ids.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A name for addresses and ids: lower case, words joined by `-`, accents dropped, other scripts kept.
///
/// Empty where the text holds no letter or digit.
pub fn slug(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap = false;
    let mut after_latin = false;
    for letter in text.nfkd().flat_map(char::to_lowercase) {
        if is_combining_mark(letter) {
            // `é` may become `e`, but in other scripts a mark makes another letter.
            if !after_latin && !gap && !out.is_empty() {
                out.push(letter);
            }
        } else if letter.is_alphanumeric() {
            after_latin = letter.is_ascii();
            if gap && !out.is_empty() {
                out.push('-');
            }
            gap = false;
            match letter {
                'ß' => out.push_str("ss"),
                'æ' => out.push_str("ae"),
                'ø' => out.push('o'),
                'ł' => out.push('l'),
                _ => out.push(letter),
            }
        } else if !matches!(letter, '\'' | '’') {
            gap = true;
        }
    }
    out.nfc().collect()
}

/// The slug of the first `words` words: long enough to be told apart, short enough to be typed.
pub fn short_slug(text: &str, words: usize) -> String {
    let whole = slug(text);
    whole.split('-').take(words).collect::<Vec<_>>().join("-")
}

/// A file or folder name without the leading digits that only give the order: `03-five-talks` is `five-talks`.
///
/// A name of nothing but digits keeps them.
pub fn without_order(name: &str) -> &str {
    let rest = name.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start_matches(['-', '_', '.', ' ']);
    if rest.is_empty() || rest.len() == name.len() { name } else { rest }
}

/// Hands out names that are each used once, adding `-2`, `-3` ... where a name is taken. Linear in the number of names.
#[derive(Debug, Default)]
pub struct UniqueNames {
    next: std::collections::HashMap<String, usize>,
}

impl UniqueNames {
    pub fn take(&mut self, wanted: &str) -> String {
        if let std::collections::hash_map::Entry::Vacant(free) = self.next.entry(wanted.to_owned()) {
            free.insert(2);
            return wanted.to_owned();
        }
        loop {
            let number = self.next.get_mut(wanted).expect("the name was taken before");
            let candidate = format!("{wanted}-{number}");
            *number += 1;
            if !self.next.contains_key(&candidate) {
                self.next.insert(candidate.clone(), 2);
                return candidate;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_go_and_other_scripts_stay() {
        assert_eq!(slug("Über-Résumé: Größe!"), "uber-resume-grosse");
        assert_eq!(slug("第一課 はじめ"), "第一課-はじめ");
        assert_eq!(slug("Don’t"), "dont");
    }

    #[test]
    fn leading_digits_give_the_order_only() {
        assert_eq!(without_order("03-five-talks"), "five-talks");
        assert_eq!(without_order("2024"), "2024");
        assert_eq!(without_order("talks"), "talks");
    }

    #[test]
    fn a_taken_name_gets_a_number() {
        let mut names = UniqueNames::default();
        assert_eq!(names.take("a"), "a");
        assert_eq!(names.take("a-2"), "a-2");
        assert_eq!(names.take("a"), "a-3");
        assert_eq!(names.take("a"), "a-4");
    }
}
