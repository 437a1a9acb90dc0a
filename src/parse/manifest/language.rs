//! `[language.CODE]` becomes a [`Translation`]: what the course is called in another language, and what its competencies,
//! tools and deliveries are called there.
//!
//! Whether the course has these competencies, tools and deliveries is asked where the course is known.

use super::{Table, choice, in_order, kind, set, spanned_text, text, texts, title, wrong_type};
use crate::base::span::{Span, Spanned};
use crate::course::language::{is_code, is_tag, meant_code};
use crate::course::manifest::{Direction, Manifest, TranslatedTopic, Translation};
use crate::parse::findings::{Finding, Findings};
use toml::Spanned as TomlSpanned;
use toml::de::DeValue;

/// Every language of the file, in its order; one that cannot be read is told and left out.
pub(super) fn translations(value: &TomlSpanned<DeValue<'_>>, findings: &mut Findings) -> Vec<Translation> {
    let Some(table) = value.get_ref().as_table() else {
        wrong_type("language", value, "a group for each language, such as `[language.es]`", findings);
        return Vec::new();
    };
    let mut all = Vec::new();
    for (code, value) in in_order(table) {
        let written = code.get_ref().to_string();
        if !is_code(&written) {
            let finding = no_code(&written, code.span().into(), findings);
            if value.get_ref().as_table().is_none() {
                finding.help("settings of a language stand below its code: `[language.es]`");
            }
            continue;
        }
        let Some(table) = value.get_ref().as_table() else {
            wrong_type(&format!("language.{written}"), value, "a group of settings", findings);
            continue;
        };
        let section = format!("language.{written}");
        all.push(translation(&Table::new(&section, table), Spanned::new(written, code.span()), findings));
    }
    all
}

/// `[book] language`. What is no code is told, and taken for the one that is meant.
pub(super) fn written_in(
    key: &str,
    value: &TomlSpanned<DeValue<'_>>,
    findings: &mut Findings,
) -> Option<Spanned<String>> {
    let mut language = spanned_text(key, value, findings)?;
    if !is_code(&language.value) {
        no_code(&language.value, language.span, findings);
        language.value = meant_code(&language.value)?;
    }
    Some(language)
}

fn no_code<'f>(written: &str, place: Span, findings: &'f mut Findings) -> Finding<'f> {
    let message = match written {
        "" => "the code of the language is empty".to_owned(),
        _ => format!("`{written}` is no code of a language"),
    };
    let label = match meant_code(written) {
        Some(code) => format!("write `{code}`"),
        None => "expected a code such as `es`, `ar` or `pt-BR`".to_owned(),
    };
    let help = match is_tag(written) {
        true => format!("`{written}` is the code of a country, which stands behind that of a language, as in `pt-BR`"),
        false => "the codes are those of BCP 47: two or three letters, then perhaps a hyphen and a country".to_owned(),
    };
    findings.error("wrong-type", place, message).label(label).help(help)
}

fn translation(table: &Table<'_>, code: Spanned<String>, findings: &mut Findings) -> Translation {
    let mut read = Translation::new(code);
    let keys = ["title", "description", "text-direction", "competencies", "tools", "deliveries", "settings"];
    table.each(findings, &keys, |key, value, findings| match key {
        "title" => read.title = title(value, "the translated home's title takes its place", findings),
        "description" => read.description = text(key, value, findings),
        "text-direction" => {
            let choices = [("ltr", Direction::LeftToRight), ("rtl", Direction::RightToLeft)];
            read.text_direction = choice(key, value, &choices, findings);
        }
        "competencies" => read.competencies = topics(key, value, &["name", "sentence", "behaviours"], findings),
        "tools" => read.tools = topics(key, value, &["name", "sentence"], findings),
        "deliveries" => {
            let entries = named_texts(key, value, "the title of each delivery", findings);
            read.deliveries = entries.into_iter().map(|(name, title)| (name, title.value)).collect();
        }
        _ => {
            let entries = named_texts(key, value, "a group of settings", findings);
            read.settings = entries.into_iter().map(|(name, value)| (name.value, value)).collect();
        }
    });
    read
}

/// `"Relationship Management" = { name = "...", sentence = "..." }`
fn topics(
    key: &str,
    value: &TomlSpanned<DeValue<'_>>,
    known: &[&str],
    findings: &mut Findings,
) -> Vec<TranslatedTopic> {
    let expected = "names, each with `{ name = \"...\", sentence = \"...\" }`";
    let Some(table) = value.get_ref().as_table() else {
        wrong_type(key, value, expected, findings);
        return Vec::new();
    };
    let mut all = Vec::new();
    for (of, value) in in_order(table) {
        let Some(table) = value.get_ref().as_table() else {
            findings
                .error(
                    "wrong-type",
                    value.span(),
                    format!("`{}` is {}, expected a name and a sentence", of.get_ref(), kind(value)),
                )
                .label("expected `{ name = \"...\", sentence = \"...\" }`")
                .help("`name` is what it is called in this language, `sentence` what `[course]` says of it");
            continue;
        };
        let mut topic = TranslatedTopic {
            of: Spanned::new(of.get_ref().to_string(), of.span()),
            name: None,
            sentence: None,
            behaviours: Vec::new(),
        };
        let place = format!("the translation of `{}`", of.get_ref());
        Table::new(&place, table).each(findings, known, |key, value, findings| match key {
            "name" => topic.name = text(key, value, findings),
            "sentence" => topic.sentence = text(key, value, findings),
            _ => set(&mut topic.behaviours, texts(key, value, findings)),
        });
        all.push(topic);
    }
    all
}

fn named_texts(
    key: &str,
    value: &TomlSpanned<DeValue<'_>>,
    expected: &str,
    findings: &mut Findings,
) -> Vec<(Spanned<String>, Spanned<String>)> {
    let Some(table) = value.get_ref().as_table() else {
        wrong_type(key, value, expected, findings);
        return Vec::new();
    };
    let mut all = Vec::new();
    for (name, value) in in_order(table) {
        let name = Spanned::new(name.get_ref().to_string(), name.span());
        if let Some(text) = spanned_text(&name.value, value, findings) {
            all.push((name, text));
        }
    }
    all
}

/// `languages = ["es"]` in `[book]`.
pub(super) fn not_a_list(place: Span, findings: &mut Findings) {
    findings
        .error("unknown-key", place, "unknown key `languages` in `[book]`")
        .label("each language has a group of its own")
        .help("write `[language.es]` on a line of its own; its `title` and `description` stand below it");
}

/// The language of the course itself needs no translation.
pub(super) fn leave_out_source(manifest: &mut Manifest, findings: &mut Findings) {
    let source = &manifest.book.language;
    manifest.translations.retain(|translation| {
        let is_source = translation.code.value.eq_ignore_ascii_case(source);
        if is_source {
            findings
                .error(
                    "wrong-type",
                    translation.code.span,
                    format!("`{source}` is the language that the course itself is written in"),
                )
                .label("expected another language")
                .help("move its settings to `[book]` and `[course]`; `[book] language` says what the course is written in");
        }
        !is_source
    });
}
