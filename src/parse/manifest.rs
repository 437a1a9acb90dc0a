//! `book.toml` becomes a [`Manifest`]. The only file that names the TOML crate.
//!
//! Every mistake is told, not only the first; a setting that cannot be read keeps its default so that the rest can be
//! looked at.

mod delivery;
mod language;
mod look;

use super::findings::Findings;
use crate::base::diagnostic::{Noted, nearest};
use crate::base::source::Source;
use crate::base::span::{Span, Spanned};
use crate::course::language::usual_direction;
use crate::course::manifest::{Declared, Direction, Gathering, HtmlPolicy, Manifest, Offline, Paper};
use toml::Spanned as TomlSpanned;
use toml::de::{DeTable, DeValue};

/// Reads `book.toml`.
pub fn parse_manifest(source: &Source) -> Noted<Manifest> {
    let mut findings = Findings::new(&source.path);
    let mut manifest = Manifest::default();
    let (table, errors) = DeTable::parse_recoverable(&source.text);
    if errors.is_empty() {
        let table = Table::new("", table.get_ref());
        table.each(&mut findings, &SECTIONS, |key, value, findings| {
            section(key, value, &mut manifest, findings);
        });
    }
    for error in errors {
        broken(source, &error, &mut findings);
    }
    language::leave_out_source(&mut manifest, &mut findings);
    Noted { value: manifest, diagnostics: findings.into_diagnostics() }
}

/// What a theme's `theme.toml` says of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ThemeManifest {
    pub name: Option<Spanned<String>>,
    pub description: Option<Spanned<String>>,
    /// The built-in theme it stands on; every theme stands on `base` as well.
    pub extends: Option<Spanned<String>>,
}

/// Reads `theme.toml`.
pub fn parse_theme_manifest(source: &Source) -> Noted<ThemeManifest> {
    let mut findings = Findings::new(&source.path);
    let mut manifest = ThemeManifest::default();
    let (table, errors) = DeTable::parse_recoverable(&source.text);
    if errors.is_empty() {
        let table = Table::new("theme.toml", table.get_ref());
        table.each(&mut findings, &["name", "description", "extends"], |key, value, findings| {
            let text = spanned_text(key, value, findings);
            match key {
                "name" => manifest.name = text,
                "description" => manifest.description = text,
                _ => manifest.extends = text,
            }
        });
    }
    for error in errors {
        broken(source, &error, &mut findings);
    }
    Noted { value: manifest, diagnostics: findings.into_diagnostics() }
}

const SECTIONS: [&str; 8] = ["book", "build", "site", "course", "print", "quiz", "delivery", "language"];

fn broken(source: &Source, error: &toml::de::Error, findings: &mut Findings) {
    let span = error.span().unwrap_or(0..0);
    let end = if span.is_empty() { (span.start + 1).min(source.text.len()) } else { span.end };
    let name = source.path.file_name();
    findings
        .error("broken-toml", span.start..end, format!("`{name}` cannot be read: {}", error.message()))
        .label("TOML stumbles here")
        .help("each line is `key = value`, texts stand in quotes, groups begin with `[name]`");
}

fn section(name: &str, value: &TomlSpanned<DeValue<'_>>, manifest: &mut Manifest, findings: &mut Findings) {
    if name == "delivery" {
        manifest.deliveries = delivery::deliveries(value, findings);
        return;
    }
    if name == "language" {
        manifest.translations = language::translations(value, findings);
        return;
    }
    let Some(table) = value.get_ref().as_table() else {
        wrong_type(&format!("[{name}]"), value, "a group of settings", findings);
        return;
    };
    let table = Table::new(name, table);
    match name {
        "book" => book(&table, manifest, findings),
        "build" => table.each(findings, &["build-dir"], |_, value, findings| {
            set(&mut manifest.build.build_dir, text("build-dir", value, findings));
        }),
        "site" => site(&table, manifest, findings),
        "course" => course(&table, manifest, findings),
        "print" => print(&table, manifest, findings),
        "quiz" => quiz(&table, manifest, findings),
        _ => unreachable!("unknown sections were told before"),
    }
}

fn book(table: &Table<'_>, manifest: &mut Manifest, findings: &mut Findings) {
    let keys = ["title", "description", "authors", "language", "src", "text-direction"];
    let book = &mut manifest.book;
    let mut direction: Option<(Direction, Span)> = None;
    table.each(findings, &keys, |key, value, findings| match key {
        "title" => book.title = title(value, "the home's title takes its place", findings),
        "description" => set(&mut book.description, text(key, value, findings)),
        "authors" => set(&mut book.authors, texts(key, value, findings)),
        "language" => {
            if let Some(language) = language::written_in(key, value, findings) {
                book.language_span = Some(language.span);
                book.language = language.value;
            }
        }
        "src" => {
            let src = text(key, value, findings).map(|src| src.trim_matches('/').to_owned());
            if let Some(src) = folder_inside(src, value, findings) {
                book.src = src;
            }
        }
        _ => {
            let choices = [("ltr", Direction::LeftToRight), ("rtl", Direction::RightToLeft)];
            let written = choice(key, value, &choices, findings);
            direction = written.map(|written| (written, Span::from(value.span())));
        }
    });
    let of_language = usual_direction(&book.language);
    book.text_direction = direction.map_or(of_language, |(direction, _)| direction);
    if let Some((written, span)) = direction.filter(|(written, _)| *written != of_language) {
        let (written, usual) = match written {
            Direction::LeftToRight => ("ltr", "rtl"),
            Direction::RightToLeft => ("rtl", "ltr"),
        };
        findings
            .note(
                "unusual-direction",
                span,
                format!("the language `{}` runs the other way than `{written}`", book.language),
            )
            .label(format!("`{usual}` is what it has without this line"))
            .help("take the line out, unless the course is written in another script than its language usually is");
    }
}

fn folder_inside(src: Option<String>, value: &TomlSpanned<DeValue<'_>>, findings: &mut Findings) -> Option<String> {
    let src = src?;
    let inside = !src.is_empty() && !src.contains('\\') && src.split('/').all(|part| !matches!(part, "" | "." | ".."));
    if !inside {
        findings
            .error("wrong-type", span(value), format!("`src = \"{src}\"` is not a folder inside the course's own"))
            .label("expected a name such as `course`");
    }
    inside.then_some(src)
}

fn site(table: &Table<'_>, manifest: &mut Manifest, findings: &mut Findings) {
    let site = &mut manifest.site;
    let keys = ["url", "theme", "html", "accent", "logo", "logo-dark", "fonts", "offline", "settings"];
    table.each(findings, &keys, |key, value, findings| match key {
        "url" => site.url = address(value, findings),
        "theme" => site.theme = spanned_text(key, value, findings),
        "accent" => site.accent = look::colour(value, findings),
        "logo" => site.logo = spanned_text(key, value, findings),
        "logo-dark" => site.logo_dark = spanned_text(key, value, findings),
        "fonts" => look::fonts(key, value, site, findings),
        "offline" => set(&mut site.offline, offline(key, value, findings)),
        "html" => {
            let choices = [("safe", HtmlPolicy::Safe), ("trusted", HtmlPolicy::Trusted)];
            set(&mut site.html, choice(key, value, &choices, findings));
        }
        _ => match value.get_ref().as_table() {
            Some(settings) => {
                for (name, value) in in_order(settings) {
                    if let Some(setting) = spanned_text(name.get_ref(), value, findings) {
                        site.settings.insert(name.get_ref().to_string(), setting);
                    }
                }
            }
            None => wrong_type(key, value, "a group of settings", findings),
        },
    });
    look::dark_alone(site, findings);
}

/// `true`, `false`, or `"remove"` once it was true.
fn offline(key: &str, value: &TomlSpanned<DeValue<'_>>, findings: &mut Findings) -> Option<Offline> {
    const EXPECTED: &str = "`true`, `false` or `\"remove\"`";
    let written = match value.get_ref() {
        DeValue::Boolean(true) => return Some(Offline::Kept),
        DeValue::Boolean(false) => return Some(Offline::No),
        DeValue::String(written) => &**written,
        _ => {
            wrong_type(key, value, EXPECTED, findings);
            return None;
        }
    };
    if written == "remove" {
        return Some(Offline::Removed);
    }
    let message = format!("`{key} = \"{written}\"` is not one of {EXPECTED}");
    let finding = findings.error("wrong-type", span(value), message);
    match nearest(written, ["true", "false", "remove"]) {
        Some("remove") => finding.label("did you mean `\"remove\"`?").fix(span(value), "\"remove\""),
        Some(near) => finding.label(format!("did you mean `{near}`, without quotes?")).fix(span(value), near),
        None => finding.label(format!("expected {EXPECTED}")),
    };
    None
}

fn address(value: &TomlSpanned<DeValue<'_>>, findings: &mut Findings) -> Option<Spanned<String>> {
    let mut url = spanned_text("url", value, findings)?;
    let rest = url.value.strip_prefix("https://").or_else(|| url.value.strip_prefix("http://"));
    if rest.is_none_or(|rest| rest.is_empty() || rest.contains(['?', '#', ' ', '"', '<', '>'])) {
        findings
            .error("wrong-type", url.span, format!("`url = \"{}\"` is not an address", url.value))
            .label("expected something like `https://example.org/course/`");
        return None;
    }
    if !url.value.ends_with('/') {
        url.value.push('/');
    }
    Some(url)
}

fn course(table: &Table<'_>, manifest: &mut Manifest, findings: &mut Findings) {
    let course = &mut manifest.course;
    table.each(
        findings,
        &["id", "version", "competencies", "tools", "certificate"],
        |key, value, findings| match key {
            "id" => course.id = spanned_text(key, value, findings),
            "version" => set(&mut course.version, text(key, value, findings)),
            "competencies" => course.competencies = declared(key, value, findings),
            "certificate" => set(&mut course.certificate, yes_or_no(key, value, findings)),
            _ => course.tools = declared(key, value, findings),
        },
    );
}

/// Names with a sentence each, in the order of the file.
fn declared(key: &str, value: &TomlSpanned<DeValue<'_>>, findings: &mut Findings) -> Vec<Declared> {
    let Some(table) = value.get_ref().as_table() else {
        findings
            .error(
                "wrong-type",
                span(value),
                format!("`{key}` is {}, expected names with a sentence each", kind(value)),
            )
            .label(format!("write a group `[course.{key}]` with lines like `\"Name\" = \"One sentence.\"`"));
        return Vec::new();
    };
    in_order(table)
        .into_iter()
        .filter_map(|(name, value)| {
            let mut declared = Declared {
                name: name.get_ref().to_string(),
                sentence: String::new(),
                behaviours: Vec::new(),
                span: name.span().into(),
            };
            match value.get_ref().as_table().filter(|_| key == "competencies") {
                Some(table) => {
                    let part = format!("the competency `{}`", name.get_ref());
                    Table::new(&part, table).each(findings, &["sentence", "behaviours"], |key, value, findings| {
                        match key {
                            "sentence" => set(&mut declared.sentence, text(key, value, findings)),
                            _ => set(&mut declared.behaviours, texts(key, value, findings)),
                        }
                    });
                }
                None if key == "competencies" && value.get_ref().as_str().is_none() => {
                    let expected = "a sentence in quotes, or `{ sentence = \"...\", behaviours = [\"...\"] }`";
                    wrong_type(name.get_ref(), value, expected, findings);
                    return None;
                }
                None => declared.sentence = text(name.get_ref(), value, findings)?,
            }
            Some(declared)
        })
        .collect()
}

fn print(table: &Table<'_>, manifest: &mut Manifest, findings: &mut Findings) {
    let print = &mut manifest.print;
    table.each(findings, &["paper", "large-print", "site", "fonts"], |key, value, findings| match key {
        "paper" => {
            let choices = [("a4", Paper::A4), ("letter", Paper::Letter), ("both", Paper::Both)];
            let value = match value.get_ref().as_array() {
                Some(list) if list.len() == 2 => {
                    print.paper = Paper::Both;
                    return;
                }
                Some(list) if list.len() == 1 => list.iter().next().expect("it has one entry"),
                _ => value,
            };
            set(&mut print.paper, choice(key, value, &choices, findings));
        }
        "large-print" => set(&mut print.large_print, yes_or_no(key, value, findings)),
        "site" => set(&mut print.site, yes_or_no(key, value, findings)),
        _ => set(&mut print.fonts, spanned_texts(key, value, findings)),
    });
}

fn quiz(table: &Table<'_>, manifest: &mut Manifest, findings: &mut Findings) {
    let quiz = &mut manifest.quiz;
    table.each(findings, &["pass", "attempts", "confidence", "review", "final", "codes"], |key, value, findings| {
        match key {
            "pass" => quiz.pass = number(key, value, 0..=100, findings).and_then(|n| u8::try_from(n).ok()),
            "attempts" => quiz.attempts = number(key, value, 1..=1000, findings),
            "confidence" => set(&mut quiz.confidence, yes_or_no(key, value, findings)),
            "codes" => quiz.codes = yes_or_no(key, value, findings),
            "review" => set(&mut quiz.review, gathering(key, value, findings)),
            _ => set(&mut quiz.final_check, gathering(key, value, findings)),
        }
    });
}

/// `true`, `false`, or how many questions to draw.
fn gathering(key: &str, value: &TomlSpanned<DeValue<'_>>, findings: &mut Findings) -> Option<Gathering> {
    match value.get_ref() {
        DeValue::Boolean(all) => Some(if *all { Gathering::All } else { Gathering::No }),
        DeValue::Integer(_) => number(key, value, 1..=100, findings).map(Gathering::Draw),
        _ => {
            wrong_type(key, value, "`true`, `false` or how many questions to draw", findings);
            None
        }
    }
}

fn yes_or_no(key: &str, value: &TomlSpanned<DeValue<'_>>, findings: &mut Findings) -> Option<bool> {
    let written = value.get_ref().as_bool();
    if written.is_none() {
        wrong_type(key, value, "`true` or `false`", findings);
    }
    written
}

/// One group of the file.
struct Table<'a> {
    name: &'a str,
    table: &'a DeTable<'a>,
}

impl<'a> Table<'a> {
    fn new(name: &'a str, table: &'a DeTable<'a>) -> Self {
        Self { name, table }
    }

    /// Calls `take` for each known key in the order of the file, and tells the unknown ones.
    fn each(
        &self,
        findings: &mut Findings,
        known: &[&str],
        mut take: impl FnMut(&str, &TomlSpanned<DeValue<'a>>, &mut Findings),
    ) {
        for (key, value) in in_order(self.table) {
            let name: &str = key.get_ref();
            if known.contains(&name) {
                take(name, value, findings);
            } else {
                self.unknown(key, known, findings);
            }
        }
    }

    /// Whether a key stands here that nobody knows: it is told, and may have been meant for one that is missing.
    fn has_unknown(&self, known: &[&str]) -> bool {
        in_order(self.table).iter().any(|(key, _)| !known.contains(&&**key.get_ref()))
    }

    fn unknown(&self, key: &TomlSpanned<std::borrow::Cow<'_, str>>, known: &[&str], findings: &mut Findings) {
        let name: &str = key.get_ref();
        // A list of languages is a natural guess, and `language` no help.
        if (self.name, name) == ("book", "languages") {
            language::not_a_list(key.span().into(), findings);
            return;
        }
        let place = match self.name {
            "" => "`book.toml`".to_owned(),
            file if file.ends_with(".toml") => format!("`{file}`"),
            // Part of a setting, said as people say it.
            part if part.contains(' ') => part.to_owned(),
            section => format!("`[{section}]`"),
        };
        let finding = findings.error("unknown-key", key.span(), format!("unknown key `{name}` in {place}"));
        match nearest(name, known.iter().copied()) {
            Some(near) => {
                finding.label(format!("did you mean `{near}`?")).fix(key.span(), near);
            }
            None => {
                let list = known.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ");
                finding.label("no setting has this name").help(format!("{place} takes {list}"));
            }
        }
    }
}

type Entry<'t, 'a> = (&'t TomlSpanned<std::borrow::Cow<'a, str>>, &'t TomlSpanned<DeValue<'a>>);

/// The entries as the author ordered them: the crate sorts them by name.
fn in_order<'t, 'a>(table: &'t DeTable<'a>) -> Vec<Entry<'t, 'a>> {
    let mut entries: Vec<_> = table.iter().collect();
    entries.sort_by_key(|(key, _)| key.span().start);
    entries
}

fn set<T>(setting: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *setting = value;
    }
}

fn span(value: &TomlSpanned<DeValue<'_>>) -> Span {
    value.span().into()
}

fn kind(value: &TomlSpanned<DeValue<'_>>) -> &'static str {
    match value.get_ref() {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a group",
    }
}

fn wrong_type(key: &str, value: &TomlSpanned<DeValue<'_>>, expected: &str, findings: &mut Findings) {
    findings
        .error("wrong-type", span(value), format!("`{key}` is {}, expected {expected}", kind(value)))
        .label(format!("expected {expected}"));
}

fn text(key: &str, value: &TomlSpanned<DeValue<'_>>, findings: &mut Findings) -> Option<String> {
    let text = value.get_ref().as_str();
    if text.is_none() {
        wrong_type(key, value, "a text in quotes", findings);
    }
    text.map(|text| text.trim().to_owned())
}

fn spanned_text(key: &str, value: &TomlSpanned<DeValue<'_>>, findings: &mut Findings) -> Option<Spanned<String>> {
    text(key, value, findings).map(|text| Spanned::new(text, value.span()))
}

/// A title has words. `otherwise` says what is shown without one.
fn title(value: &TomlSpanned<DeValue<'_>>, otherwise: &str, findings: &mut Findings) -> Option<Spanned<String>> {
    let title = spanned_text("title", value, findings)?;
    if title.value.trim().is_empty() {
        findings
            .error("wrong-type", title.span, "`title` is empty, expected a text")
            .label("expected the name of the course")
            .help(format!("write one, or delete the line: {otherwise}"));
        return None;
    }
    Some(title)
}

fn texts(key: &str, value: &TomlSpanned<DeValue<'_>>, findings: &mut Findings) -> Option<Vec<String>> {
    match value.get_ref().as_array() {
        Some(list) => Some(list.iter().filter_map(|entry| text(key, entry, findings)).collect()),
        None => text(key, value, findings).map(|one| vec![one]),
    }
}

fn spanned_texts(key: &str, value: &TomlSpanned<DeValue<'_>>, findings: &mut Findings) -> Option<Vec<Spanned<String>>> {
    match value.get_ref().as_array() {
        Some(list) => Some(list.iter().filter_map(|entry| spanned_text(key, entry, findings)).collect()),
        None => spanned_text(key, value, findings).map(|one| vec![one]),
    }
}

fn number(
    key: &str,
    value: &TomlSpanned<DeValue<'_>>,
    range: std::ops::RangeInclusive<u32>,
    findings: &mut Findings,
) -> Option<u32> {
    let number = value.get_ref().as_integer().and_then(|number| number.as_str().parse().ok());
    let number = number.filter(|number| range.contains(number));
    if number.is_none() {
        let expected = format!("a number from {} to {}", range.start(), range.end());
        match value.get_ref().as_integer() {
            Some(written) => {
                let message = format!("`{key}` is {}, expected {expected}", written.as_str());
                findings.error("wrong-type", span(value), message).label(format!("expected {expected}"));
            }
            None => wrong_type(key, value, &expected, findings),
        }
    }
    number
}

fn choice<T: Copy>(
    key: &str,
    value: &TomlSpanned<DeValue<'_>>,
    choices: &[(&str, T)],
    findings: &mut Findings,
) -> Option<T> {
    let written = text(key, value, findings)?;
    let found = choices.iter().find(|(name, _)| *name == written).map(|(_, choice)| *choice);
    if found.is_none() {
        let list = choices.iter().map(|(name, _)| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        findings
            .error("wrong-type", span(value), format!("`{key} = \"{written}\"` is not one of {list}"))
            .label(format!("expected one of {list}"));
    }
    found
}
