//! Numbers and dates as a language writes them, from the Unicode CLDR. The only file that names ICU4X.
//!
//! Digits are always the Latin ones: a course counts its lessons, questions and times with them, and an author's text does, too.

use icu_calendar::Gregorian;
use icu_datetime::fieldsets::YMD;
use icu_datetime::input::Date;
use icu_datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale_core::Locale as Tag;

/// How one language writes numbers and dates.
///
/// What writes them is made when it is asked for: it may not be shared between threads, and its data is compiled in.
#[derive(Debug)]
pub(super) struct Locale(Tag);

impl Locale {
    /// By a BCP 47 tag; what nobody knows is written as in English.
    pub(super) fn of(language: &str) -> Self {
        // English alone is nobody's in particular: `28 November 2026`. `en-US` says `November 28, 2026`.
        let name = if language.eq_ignore_ascii_case("en") { "en-001" } else { language };
        let tag = |name: &str| format!("{name}-u-nu-latn").parse::<Tag>().ok();
        Self(tag(&name.replace('_', "-")).or_else(|| tag("en-001")).expect("English has a tag"))
    }

    /// `10,000`.
    pub(super) fn number(&self, number: i64) -> String {
        if number.abs() < 1000 {
            return number.to_string();
        }
        let numbers = DecimalFormatter::try_new((&self.0).into(), DecimalFormatterOptions::default());
        numbers.expect("its data is compiled in").format(&number.into()).to_string()
    }

    /// `2026-11-28` as `28 November 2026`, whose day and month stay on one line; what is no day stays as it is.
    pub(super) fn date(&self, day: &str) -> String {
        let mut parts = day.splitn(3, '-');
        let mut part = || parts.next().unwrap_or_default();
        let (Ok(year), Ok(month), Ok(day_of_month)) = (part().parse(), part().parse(), part().parse()) else {
            return day.to_owned();
        };
        match Date::try_new_gregorian(year, month, day_of_month) {
            Ok(date) => {
                let preferences = DateTimeFormatterPreferences::from(&self.0);
                let dates = FixedCalendarDateTimeFormatter::<Gregorian, YMD>::try_new(preferences, YMD::long());
                together(&dates.expect("its data is compiled in").format(&date).to_string())
            }
            Err(_) => day.to_owned(),
        }
    }
}

/// Keeps a leading number and the word behind it on one line.
fn together(text: &str) -> String {
    match text.split_once(' ') {
        Some((day, rest)) if day.starts_with(|first: char| first.is_ascii_digit()) => format!("{day}\u{a0}{rest}"),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::Locale;

    #[test]
    fn days_are_written_as_the_language_does() {
        let days = [
            ("en", "28\u{a0}November 2026"),
            ("en-US", "November 28, 2026"),
            ("de", "28.\u{a0}November 2026"),
            ("de-AT", "28.\u{a0}November 2026"),
            ("fr", "28\u{a0}novembre 2026"),
            ("es", "28\u{a0}de noviembre de 2026"),
            ("pl", "28\u{a0}listopada 2026"),
            ("zh-Hans", "2026年11月28日"),
            ("ja", "2026年11月28日"),
            ("no such tag", "28\u{a0}November 2026"),
        ];
        for (language, written) in days {
            assert_eq!(Locale::of(language).date("2026-11-28"), written, "in {language}");
        }
    }

    #[test]
    fn digits_are_the_same_in_every_language() {
        for language in ["ar", "fa", "hi", "ar-EG"] {
            let date = Locale::of(language).date("2026-11-28");
            assert!(date.contains("28") && date.contains("2026"), "{language}: {date}");
        }
    }

    #[test]
    fn thousands_are_grouped_as_the_language_does() {
        let written = |language| Locale::of(language).number(10_000);
        assert_eq!(["en", "de", "fr", "hi"].map(written), ["10,000", "10.000", "10\u{202f}000", "10,000"]);
    }

    #[test]
    fn what_is_no_day_stays_as_it_is() {
        assert_eq!(["", "soon", "2026-13-40"].map(|day| Locale::of("de").date(day)), ["", "soon", "2026-13-40"]);
    }
}
