//! The languages a course is written in, and what each calls itself.
//!
//! The table below is the only place that knows languages. A language that is not in it works as well: it is called by its
//! code, and `text-direction` says how it runs.

use super::manifest::Direction;

/// One language of a course.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Language {
    /// BCP 47, as written in `book.toml`.
    pub code: String,
    pub direction: Direction,
    /// Where its pages stand below the site's root: empty for the language the course was first written in, else `es/`.
    pub folder: String,
}

impl Language {
    /// The language that the whole course was first written in.
    pub fn source(code: &str, direction: Direction) -> Self {
        Self { code: code.to_owned(), direction, folder: String::new() }
    }

    /// A language that the course was translated into.
    pub fn translation(code: &str, direction: Option<Direction>) -> Self {
        let direction = direction.unwrap_or_else(|| usual_direction(code));
        Self { code: code.to_owned(), direction, folder: format!("{code}/") }
    }

    /// What its speakers call it; the code where we do not know.
    pub fn name(&self) -> &str {
        own_name(&self.code).unwrap_or(&self.code)
    }
}

/// What a language calls itself, after the Unicode CLDR.
pub fn own_name(code: &str) -> Option<&'static str> {
    let find = |code: &str| {
        let entry = NAMES.iter().find(|(known, _)| known.eq_ignore_ascii_case(code));
        entry.map(|(_, name)| *name)
    };
    find(code).or_else(|| find(primary(code)))
}

/// What a language calls itself, with the region where one is written: `English`, `Português (BR)`; the tag where we do not
/// know.
pub fn name_with_region(tag: &str) -> String {
    let whole = NAMES.iter().find(|(known, _)| known.eq_ignore_ascii_case(tag));
    match (whole, tag.split_once('-')) {
        (Some((_, name)), _) => (*name).to_owned(),
        (None, Some((language, region))) => match own_name(language) {
            Some(name) => format!("{name} ({region})"),
            None => tag.to_owned(),
        },
        (None, None) => tag.to_owned(),
    }
}

/// How a language runs, by its BCP 47 tag: a script in it decides, else its usual one.
pub fn usual_direction(tag: &str) -> Direction {
    let tag = tag.to_lowercase().replace('_', "-");
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    let script = parts.find(|part| part.len() == 4 && part.chars().all(char::is_alphabetic));
    let right_to_left = match script {
        Some(script) => RIGHT_TO_LEFT_SCRIPTS.contains(&script),
        None => RIGHT_TO_LEFT.contains(&language),
    };
    if right_to_left { Direction::RightToLeft } else { Direction::LeftToRight }
}

/// Whether the text has the form of a language tag: `es`, `pt-BR`, `zh-Hant`.
pub fn is_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let first = parts.next().unwrap_or_default();
    matches!(first.len(), 2 | 3)
        && first.bytes().all(|letter| letter.is_ascii_alphabetic())
        && parts.all(|part| matches!(part.len(), 2..=8) && part.bytes().all(|letter| letter.is_ascii_alphanumeric()))
}

/// Whether the text can be the code of a language: it has the form of a tag, and is not that of a country alone.
pub fn is_code(text: &str) -> bool {
    // Behind `x` and other single letters stands what a course agrees on: `de-x-leicht`.
    let mut parts = text.split('-');
    let is_language = parts.next().is_some_and(is_tag);
    let are_parts =
        parts.all(|part| matches!(part.len(), 1..=8) && part.bytes().all(|letter| letter.is_ascii_alphanumeric()));
    is_language && are_parts && COUNTRIES.iter().all(|(country, _)| !country.eq_ignore_ascii_case(text))
}

/// The code that is meant by a text that is none: `en` for `English`, `de` for `Deutsch`, `uk` for `ua`, `de-DE` for `de_DE`.
pub fn meant_code(text: &str) -> Option<String> {
    let small = text.to_lowercase();
    let english = ENGLISH_NAMES.iter().chain(&COUNTRIES).find(|(name, _)| *name == small).map(|(_, code)| *code);
    let own = || NAMES.iter().find(|(_, name)| name.to_lowercase() == small).map(|(code, _)| *code);
    let joined = || Some(text.replace('_', "-")).filter(|tag| is_code(tag));
    english.or_else(own).map(str::to_owned).or_else(joined)
}

/// The language of a tag, without region and script: `es` of `es-MX`.
pub fn primary(code: &str) -> &str {
    code.split('-').next().unwrap_or(code)
}

/// Languages whose usual script runs from right to left, and the codes of such scripts (CLDR).
const RIGHT_TO_LEFT: [&str; 22] = [
    "ar", "arc", "arz", "azb", "bal", "bgn", "ckb", "dv", "fa", "he", "iw", "lrc", "mzn", "nqo", "ps", "sd", "syr",
    "ug", "ur", "yi", "ji", "prs",
];
const RIGHT_TO_LEFT_SCRIPTS: [&str; 9] = ["adlm", "arab", "aran", "hebr", "mand", "nkoo", "rohg", "syrc", "thaa"];

/// Codes of countries, of no language, and what is meant by them.
const COUNTRIES: [(&str, &str); 8] = [
    ("at", "de-AT"),
    ("cn", "zh"),
    ("gb", "en-GB"),
    ("il", "he"),
    ("jp", "ja"),
    ("mx", "es-MX"),
    ("ua", "uk"),
    ("us", "en-US"),
];

/// What the languages that Coursebook speaks are called in English.
const ENGLISH_NAMES: [(&str, &str); 15] = [
    ("arabic", "ar"),
    ("chinese", "zh"),
    ("dutch", "nl"),
    ("english", "en"),
    ("french", "fr"),
    ("german", "de"),
    ("hebrew", "he"),
    ("hindi", "hi"),
    ("italian", "it"),
    ("japanese", "ja"),
    ("polish", "pl"),
    ("portuguese", "pt"),
    ("spanish", "es"),
    ("turkish", "tr"),
    ("ukrainian", "uk"),
];

const NAMES: [(&str, &str); 80] = [
    ("af", "Afrikaans"),
    ("am", "አማርኛ"),
    ("ar", "العربية"),
    ("az", "Azərbaycan"),
    ("be", "Беларуская"),
    ("bg", "Български"),
    ("bn", "বাংলা"),
    ("bs", "Bosanski"),
    ("ca", "Català"),
    ("ckb", "کوردیی ناوەندی"),
    ("cs", "Čeština"),
    ("cy", "Cymraeg"),
    ("da", "Dansk"),
    ("de", "Deutsch"),
    ("el", "Ελληνικά"),
    ("en", "English"),
    ("eo", "Esperanto"),
    ("es", "Español"),
    ("et", "Eesti"),
    ("eu", "Euskara"),
    ("fa", "فارسی"),
    ("fi", "Suomi"),
    ("fil", "Filipino"),
    ("fr", "Français"),
    ("fy", "Frysk"),
    ("ga", "Gaeilge"),
    ("gd", "Gàidhlig"),
    ("gl", "Galego"),
    ("gu", "ગુજરાતી"),
    ("ha", "Hausa"),
    ("he", "עברית"),
    ("hi", "हिन्दी"),
    ("hr", "Hrvatski"),
    ("hu", "Magyar"),
    ("hy", "Հայերեն"),
    ("id", "Indonesia"),
    ("is", "Íslenska"),
    ("it", "Italiano"),
    ("ja", "日本語"),
    ("ka", "ქართული"),
    ("kk", "Қазақ тілі"),
    ("km", "ខ្មែរ"),
    ("kn", "ಕನ್ನಡ"),
    ("ko", "한국어"),
    ("lb", "Lëtzebuergesch"),
    ("lt", "Lietuvių"),
    ("lv", "Latviešu"),
    ("mk", "Македонски"),
    ("ml", "മലയാളം"),
    ("mn", "Монгол"),
    ("mr", "मराठी"),
    ("ms", "Melayu"),
    ("mt", "Malti"),
    ("nb", "Norsk bokmål"),
    ("ne", "नेपाली"),
    ("nl", "Nederlands"),
    ("nn", "Norsk nynorsk"),
    ("no", "Norsk"),
    ("pa", "ਪੰਜਾਬੀ"),
    ("pl", "Polski"),
    ("ps", "پښتو"),
    ("pt", "Português"),
    ("ro", "Română"),
    ("ru", "Русский"),
    ("sk", "Slovenčina"),
    ("sl", "Slovenščina"),
    ("sq", "Shqip"),
    ("sr", "Српски"),
    ("sv", "Svenska"),
    ("sw", "Kiswahili"),
    ("ta", "தமிழ்"),
    ("te", "తెలుగు"),
    ("th", "ไทย"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
    ("ur", "اردو"),
    ("vi", "Tiếng Việt"),
    ("zh", "中文"),
    ("zh-Hant", "繁體中文"),
    ("zu", "isiZulu"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_called_as_its_speakers_call_it() {
        assert_eq!(own_name("es"), Some("Español"));
        assert_eq!(own_name("pt-BR"), Some("Português"));
        assert_eq!(own_name("zh-hant"), Some("繁體中文"));
        assert_eq!(own_name("xx"), None);
        assert_eq!(name_with_region("de"), "Deutsch");
        assert_eq!(name_with_region("pt-BR"), "Português (BR)");
        assert_eq!(name_with_region("zh-Hant"), "繁體中文");
        assert_eq!(name_with_region("tlh"), "tlh");
    }

    #[test]
    fn a_script_in_the_tag_says_how_a_language_runs() {
        assert_eq!(usual_direction("ar"), Direction::RightToLeft);
        assert_eq!(usual_direction("az-Arab"), Direction::RightToLeft);
        assert_eq!(usual_direction("ur-Latn"), Direction::LeftToRight);
        assert_eq!(usual_direction("es"), Direction::LeftToRight);
    }

    #[test]
    fn tags_have_a_form() {
        for tag in ["es", "pt-BR", "zh-Hant", "fil"] {
            assert!(is_tag(tag), "{tag}");
        }
        for word in ["v2", "draft", "e", "es_MX", "es-", ""] {
            assert!(!is_tag(word), "{word}");
        }
    }

    #[test]
    fn a_name_or_a_country_means_a_code() {
        for (written, code) in [
            ("English", "en"),
            ("german", "de"),
            ("Deutsch", "de"),
            ("українська", "uk"),
            ("中文", "zh"),
            ("ua", "uk"),
            ("JP", "ja"),
            ("de_DE", "de-DE"),
        ] {
            assert!(!is_code(written), "{written}");
            assert_eq!(meant_code(written).as_deref(), Some(code), "for `{written}`");
        }
        for written in ["klingon", "draft", "title", ""] {
            assert_eq!(meant_code(written), None, "for `{written}`");
        }
        assert!(
            ["uk", "ja", "pt-BR", "tlh", "zh-Hant", "es-419", "de-x-leicht", "ar-u-nu-latn"].into_iter().all(is_code)
        );
    }
}
