//! The fonts of paper: those in the binary, and those a course names.

use crate::base::source::ContentHash;
use include_dir::{Dir, include_dir};
use std::sync::OnceLock;
use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/fonts");

/// The families of text that every course has, the first one first: the second draws what the first cannot.
const TEXT: [&str; 2] = ["Source Sans 3", "DejaVu Sans"];
pub(super) const CODE: &str = "Source Code Pro";
pub(super) const MATH: &str = "Noto Sans Math";

/// What a document can be set in.
#[derive(Debug, Clone)]
pub(super) struct Fonts {
    pub(super) all: Vec<Font>,
    pub(super) book: LazyHash<FontBook>,
    /// The families of text, the course's own first.
    pub(super) text: Vec<String>,
    /// Stands for all of the above.
    pub(super) hash: ContentHash,
}

impl Fonts {
    /// The built-in fonts and those of a course.
    pub(super) fn new(own: Vec<Font>) -> Self {
        let mut text: Vec<String> = Vec::new();
        let families = own.iter().map(|font| font.info().family.as_str()).chain(TEXT);
        for family in families {
            if !text.iter().any(|known| known == family) {
                text.push(family.to_owned());
            }
        }
        let all: Vec<Font> = own.into_iter().chain(built_in().iter().cloned()).collect();
        let data: Vec<&[u8]> = all.iter().map(|font| font.data().as_slice()).collect();
        Self { book: LazyHash::new(FontBook::from_fonts(&all)), hash: ContentHash::of(&data), all, text }
    }

    /// Whether any font of text draws `letter`.
    pub(super) fn cover(&self, letter: char) -> bool {
        let is_text = |font: &&Font| self.text.contains(&font.info().family);
        self.all.iter().filter(is_text).any(|font| font.info().coverage.contains(letter as u32))
    }
}

/// The fonts in a file of a course; none where it is no font that can be printed with.
pub(super) fn fonts_in(bytes: &[u8]) -> Vec<Font> {
    Font::iter(Bytes::new(bytes.to_vec())).collect()
}

fn built_in() -> &'static [Font] {
    static FONTS: OnceLock<Vec<Font>> = OnceLock::new();
    FONTS.get_or_init(|| {
        let files = BUILT_IN.files().filter(|file| file.path().extension().is_some_and(|extension| extension == "ttf"));
        files.flat_map(|file| Font::iter(Bytes::new(file.contents()))).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_family_that_is_named_is_there() {
        let fonts = Fonts::new(Vec::new());
        for family in TEXT.into_iter().chain([CODE, MATH]) {
            assert!(fonts.book.contains_family(&family.to_lowercase()), "{family}");
        }
    }

    #[test]
    fn what_no_font_draws_is_known() {
        let fonts = Fonts::new(Vec::new());
        assert!("Größe, Οδός, Київ, שלום, مرحبا, ✓ ★".chars().all(|letter| fonts.cover(letter)));
        assert!(!fonts.cover('会'));
    }
}
