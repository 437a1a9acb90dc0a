//! A course's own accent colour: held against the grounds of its theme, and made into the values that the theme has for it.
//!
//! Contrast is that of WCAG 2.2 (relative luminance): links are text, so 4.5:1 on every ground they may stand on, by day and
//! by night. The colour for the night is the accent, made lighter until it passes.

use crate::base::diagnostic::Diagnostic;
use crate::base::path::CoursePath;
use crate::base::span::Spanned;
use std::collections::BTreeMap;

/// What links need where a theme does not promise more, by its `--contrast`.
const TEXT: f64 = 4.5;

/// Where a theme gives its values, for light and for dark screens.
pub(super) const DAY: &str = ":root";
pub(super) const NIGHT: &str = ":root[data-theme=\"dark\"]";

/// A colour as its red, green and blue, 0 to 255.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Colour([u8; 3]);

impl Colour {
    pub(super) fn rgb(self) -> [u8; 3] {
        self.0
    }

    /// Reads `#7a1f3d` and `#73c`.
    pub(super) fn read(text: &str) -> Option<Self> {
        let digits = text.trim().strip_prefix('#')?;
        let value = |part: &str| u8::from_str_radix(part, 16).ok();
        match digits.len() {
            6 if digits.is_ascii() => Some(Self([value(&digits[..2])?, value(&digits[2..4])?, value(&digits[4..])?])),
            3 if digits.is_ascii() => {
                let double = |at: usize| value(&digits[at..=at].repeat(2));
                Some(Self([double(0)?, double(1)?, double(2)?]))
            }
            _ => None,
        }
    }

    /// Relative luminance, 0 to 1.
    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// 1 to 21.
    pub(super) fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// So many hundredths of the way to `other`.
    fn towards(self, other: Self, hundredths: u32) -> Self {
        let mixed = |at: usize| {
            let (from, to) = (f64::from(self.0[at]), f64::from(other.0[at]));
            (from + (to - from) * f64::from(hundredths) / 100.0).round() as u8
        };
        Self([mixed(0), mixed(1), mixed(2)])
    }

    fn least(self, grounds: &[Self]) -> f64 {
        grounds.iter().map(|ground| self.contrast(*ground)).fold(f64::MAX, f64::min)
    }

    /// The nearest one on the way to `end` that can be read on all these grounds.
    fn readable(self, end: Self, grounds: &[Self], least: f64) -> Option<Self> {
        (0..=100).map(|hundredths| self.towards(end, hundredths)).find(|colour| colour.least(grounds) >= least)
    }

    /// White or black, whichever can be read better on it.
    fn words_on(self) -> Self {
        if WHITE.contrast(self) >= BLACK.contrast(self) { WHITE } else { BLACK }
    }
}

const WHITE: Colour = Colour([255; 3]);
const BLACK: Colour = Colour([0; 3]);

/// `#7a1f3d`
impl std::fmt::Display for Colour {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

/// The style sheet that gives a theme this accent; says why it cannot be read, and which one could.
pub(super) fn style(accent: &Spanned<String>, theme: &str) -> Result<String, Box<Diagnostic>> {
    let path = CoursePath::new("book.toml");
    let colour = Colour::read(&accent.value).expect("what is no colour was told when the settings were read");
    let (day, night) = (grounds(theme, DAY), grounds(theme, NIGHT));
    let least = promised(theme);
    let reached = colour.least(&day);
    if reached < least {
        let better = colour.readable(BLACK, &day, least).or_else(|| colour.readable(WHITE, &day, least));
        let better = better.map(|better| better.to_string()).unwrap_or_default();
        let message =
            format!("the accent `{}` is too faint to be read: {reached:.1}:1, and links need {least}:1", accent.value);
        return Err(Box::new(
            Diagnostic::error("faint-accent", message)
                .at(&path, accent.span, format!("the nearest that passes is `{better}`"))
                .help("links stand on the page, on cards and on shaded boxes; the colour for dark screens is made from this one")
                .fix(accent.span, format!("\"{better}\"")),
        ));
    }
    let by_night = colour.readable(WHITE, &night, least).unwrap_or(WHITE);
    let values = |colour: Colour| format!("--accent:{colour};--link:{colour};--on-accent:{}", colour.words_on());
    let (day, night) = (values(colour), values(by_night));
    Ok(format!(
        ":root{{{day}}}\n@media screen and (prefers-color-scheme:dark){{:root:not([data-theme=\"light\"]){{{night}}}}}\n\
         @media screen{{:root[data-theme=\"dark\"]{{{night}}}}}\n"
    ))
}

/// The contrast that a theme promises for all its words.
pub(super) fn promised(theme: &str) -> f64 {
    let last = theme.rsplit_once("--contrast:").and_then(|(_, rest)| rest.split([';', '}']).next());
    last.and_then(|value| value.trim().parse().ok()).filter(|least| (1.0..=21.0).contains(least)).unwrap_or(TEXT)
}

/// What a device is told of a course's colours; they are those of the day.
pub(super) struct Colours {
    pub(super) accent: Colour,
    pub(super) ground: Colour,
}

/// The colours of a theme, with the course's own accent where it has one.
pub(super) fn colours(theme: &str, accent: Option<&str>) -> Colours {
    let values = values(theme, DAY);
    let accent = accent.and_then(Colour::read).or_else(|| values.get("--accent").copied());
    Colours { accent: accent.unwrap_or(BLACK), ground: values.get("--bg").copied().unwrap_or(WHITE) }
}

/// What words may stand on in a theme: its `--bg`, `--surface` and `--sunk`.
fn grounds(theme: &str, selector: &str) -> Vec<Colour> {
    let values = values(theme, selector);
    let grounds = ["--bg", "--surface", "--sunk"].iter().filter_map(|name| values.get(name).copied());
    let grounds: Vec<Colour> = grounds.collect();
    if grounds.is_empty() { vec![if selector == DAY { WHITE } else { BLACK }] } else { grounds }
}

/// The colours that a theme gives names to, as the last rule of this selector has them.
pub(super) fn values<'t>(theme: &'t str, selector: &str) -> BTreeMap<&'t str, Colour> {
    let mut values: BTreeMap<&str, Colour> = BTreeMap::new();
    for (at, _) in theme.match_indices(selector) {
        let Some(block) = theme[at + selector.len()..].trim_start().strip_prefix('{') else { continue };
        let block = block.split('}').next().unwrap_or_default();
        for declaration in block.split(';') {
            if let Some((name, value)) = declaration.split_once(':')
                && let Some(colour) = Colour::read(value)
            {
                values.insert(name.trim(), colour);
            }
        }
    }
    values
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const THEME: &str = ":root {\n--bg: #fdfcf9; --surface: #fff; --sunk: #f3f1ea; --text: #000;\n}\
         :root[data-theme=\"dark\"] {--bg:#15181c;--surface:#1c2026;--sunk:#23282f}";

    fn accent(text: &str) -> Result<String, Box<Diagnostic>> {
        style(&Spanned::new(text.to_owned(), 0..7), THEME)
    }

    #[test]
    fn contrast_is_that_of_the_standard() {
        assert!((BLACK.contrast(WHITE) - 21.0).abs() < 1e-9);
        let grey = Colour::read("#767676").unwrap();
        assert!((4.5..4.6).contains(&grey.contrast(WHITE)));
        assert_eq!(Colour::read("#73c"), Colour::read("#7733cc"));
        assert_eq!(Colour::read("teal"), None);
    }

    #[test]
    fn a_theme_may_promise_more() {
        let wanted = Spanned::new("#0b5c6b".to_owned(), 0..7);
        assert!(style(&wanted, THEME).is_ok());
        let strict = format!("{THEME}:root {{ --contrast: 9; }}");
        assert!(style(&wanted, &strict).unwrap_err().message.contains("links need 9:1"));
    }

    #[test]
    fn a_faint_accent_is_refused_with_the_nearest_that_passes() {
        let told = accent("#ffcc00").unwrap_err();
        assert!(told.message.contains("1.3:1"), "{}", told.message);
        let better = told.fix.unwrap().text;
        assert!(accent(better.trim_matches('"')).is_ok(), "{better}");
    }

    proptest! {
        #[test]
        fn every_accent_that_passes_can_be_read_by_day_and_by_night(red: u8, green: u8, blue: u8) {
            let colour = Colour([red, green, blue]);
            match accent(&colour.to_string()) {
                Err(told) => {
                    let better = told.fix.expect("there is always one").text;
                    prop_assert!(accent(better.trim_matches('"')).is_ok(), "{better}");
                }
                Ok(style) => {
                    let found: Vec<Colour> = style.match_indices("--link:").filter_map(|(at, _)| Colour::read(&style[at + 7..at + 14])).collect();
                    prop_assert_eq!(found.len(), 3);
                    prop_assert!(found[0].least(&grounds(THEME, DAY)) >= TEXT);
                    prop_assert!(found[1].least(&grounds(THEME, NIGHT)) >= TEXT);
                    for link in found {
                        prop_assert!(link.words_on().contrast(link) >= TEXT);
                    }
                }
            }
        }
    }
}
