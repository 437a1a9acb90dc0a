//! Who may import whom, and where an outside crate may be named: the drawing in ARCHITECTURE.md, held.

#![allow(clippy::disallowed_methods, reason = "a test reads the sources it holds to account")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Each room and the rooms it may import from. Everybody may import `base`; `base` imports nothing of ours.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("base", &[]),
    ("course", &[]),
    ("parse", &["course"]),
    ("assemble", &["course"]),
    ("delivery", &["course"]),
    ("check", &["course", "delivery"]),
    ("site", &["course", "delivery", "words"]),
    ("words", &[]),
    ("theme", &["words"]),
    ("render", &["site", "theme", "course", "words"]),
    ("export", &["render", "site", "theme", "course", "delivery", "words"]),
    ("memo", &["check", "compile", "parse", "render", "site"]),
    (
        "compile",
        &["parse", "assemble", "check", "site", "render", "export", "theme", "memo", "course", "delivery", "words"],
    ),
    ("shell", &["theme"]),
    // What the commands ask for (drafts, depth) are words of the rooms that act on them.
    ("cli", &["compile", "memo", "shell", "theme", "assemble", "check", "export", "course", "delivery"]),
];

/// Each outside crate that has one home, and that home.
const NAMED_IN: &[(&str, &str)] = &[
    ("pulldown_cmark", "parse/markdown.rs"),
    ("serde_yaml", "parse/yaml.rs"),
    ("toml", "parse/manifest"),
    ("tera", "render/template"),
    ("syntect", "render/highlight.rs"),
    ("two_face", "render/highlight.rs"),
    ("pulldown_latex", "render/math"),
    ("ammonia", "render/sanitise.rs"),
    ("image", "render/pictures.rs"),
    ("fast_image_resize", "render/pictures.rs"),
    ("webp", "render/pictures.rs"),
    ("aho_corasick", "render/glossary.rs"),
    ("sha2", "render/"),
    ("fluent_bundle", "words/bundle.rs"),
    ("fluent_syntax", "words/bundle.rs"),
    ("intl_pluralrules", "words/bundle.rs"),
    ("unic_langid", "words/bundle.rs"),
    ("icu_calendar", "words/locale.rs"),
    ("icu_datetime", "words/locale.rs"),
    ("icu_decimal", "words/locale.rs"),
    ("icu_locale_core", "words/locale.rs"),
    ("resvg", "render/offline.rs"),
    ("typst", "export/pdf/"),
    ("typst_layout", "export/pdf/press.rs"),
    ("typst_pdf", "export/pdf/press.rs"),
    ("lopdf", "export/pdf/forms.rs"),
    ("fast_qr", "export/pdf/qr.rs"),
    ("base64", "render/policy.rs"),
    ("walkdir", "shell/"),
    ("notify_debouncer_full", "shell/"),
    ("axum", "shell/"),
    ("tokio", "shell/"),
    ("indicatif", "shell/"),
    ("annotate_snippets", "shell/"),
    ("imagesize", "shell/"),
    ("rustix", "shell/"),
    ("zip", "shell/archive.rs"),
    ("clap", "cli/"),
    ("clap_complete", "cli/"),
    ("anstream", "cli/"),
    ("anstyle", "cli/"),
];

struct File {
    /// From `src`, such as `parse/yaml.rs`.
    path: String,
    text: String,
}

impl File {
    fn room(&self) -> &str {
        self.path.split('/').next().unwrap_or_default().trim_end_matches(".rs")
    }

    /// Lines that are code, numbered from 1.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self.text.lines().enumerate().map(|(index, line)| (index + 1, line.trim_start()));
        lines.filter(|(_, line)| !line.starts_with("//"))
    }
}

fn source_files() -> Vec<File> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    let mut folders = vec![src.clone()];
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(&folder).expect("the sources are there");
        let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("a readable folder").path()).collect();
        paths.sort();
        for path in paths {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(File {
                    path: path.strip_prefix(&src).expect("below src").to_string_lossy().replace('\\', "/"),
                    text: std::fs::read_to_string(&path).expect("a readable source"),
                });
            }
        }
    }
    files
}

/// The rooms that a line of code names as `crate::room`.
fn named_rooms(line: &str) -> Vec<String> {
    let parts = line.split("crate::").skip(1);
    let word = |part: &str| part.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
    parts.map(word).filter(|word: &String| !word.is_empty()).collect()
}

#[test]
fn rooms_import_only_from_the_rooms_below_them() {
    let allowed: BTreeMap<&str, BTreeSet<&str>> =
        MAY_IMPORT.iter().map(|(room, others)| (*room, others.iter().copied().collect())).collect();
    let mut broken = Vec::new();
    for file in source_files().iter().filter(|file| !matches!(file.path.as_str(), "main.rs" | "lib.rs")) {
        let room = file.room();
        let others = allowed.get(room).unwrap_or_else(|| panic!("the room `{room}` has no line in MAY_IMPORT"));
        for (number, line) in file.code() {
            for named in named_rooms(line) {
                let fine = named == room || named == "base" || others.contains(named.as_str());
                if !fine {
                    broken.push(format!("src/{}:{number}: `{room}` may not import from `{named}`", file.path));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn every_allowed_import_is_used() {
    let mut used: BTreeSet<(String, String)> = BTreeSet::new();
    for file in source_files() {
        for (_, line) in file.code() {
            for named in named_rooms(line) {
                used.insert((file.room().to_owned(), named));
            }
        }
    }
    for (room, others) in MAY_IMPORT {
        for other in *others {
            let pair = ((*room).to_owned(), (*other).to_owned());
            assert!(used.contains(&pair), "`{room}` no longer imports from `{other}`: take it out of the table");
        }
    }
}

#[test]
fn an_outside_crate_is_named_in_one_place() {
    let mut broken = Vec::new();
    let mut used = BTreeSet::new();
    for file in source_files() {
        for (number, line) in file.code() {
            for (name, home) in NAMED_IN {
                let names_it = line.contains(&format!("use {name}::")) || line.contains(&format!("{name}::"));
                let preceded = line.contains(&format!("_{name}::")) || line.contains(&format!("::{name}::"));
                if !names_it || preceded {
                    continue;
                }
                used.insert(*name);
                if !file.path.starts_with(home) {
                    broken.push(format!("src/{}:{number}: `{name}` is named in `{home}` only", file.path));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
    for (name, _) in NAMED_IN {
        assert!(used.contains(name), "`{name}` is no longer used: take it out of the table");
    }
}

#[test]
fn every_dependency_has_its_reason() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest = std::fs::read_to_string(root.join("Cargo.toml")).expect("Cargo.toml is there");
    let reasons = std::fs::read_to_string(root.join("ARCHITECTURE.md")).expect("ARCHITECTURE.md is there");
    let mut section = "";
    for line in manifest.lines() {
        if line.starts_with('[') {
            section = line;
        }
        let name = line.split([' ', '=']).next().unwrap_or_default();
        if section.contains("dependencies") && !name.is_empty() && !name.starts_with(['[', '#']) {
            assert!(reasons.contains(&format!("`{name}`")), "ARCHITECTURE.md gives no reason for `{name}`");
        }
    }
}

#[test]
fn every_rule_has_its_page() {
    for file in source_files() {
        let rule = file.path.strip_prefix("check/rules/").and_then(|name| name.strip_suffix(".rs"));
        let Some(rule) = rule.filter(|name| *name != "mod") else { continue };
        let name = rule.replace('_', "-");
        assert!(
            file.text.starts_with(&format!("//! # {name}\n")),
            "src/{}: begins with its page, `//! # {name}`",
            file.path
        );
        assert!(file.text.contains(&format!("\"{name}\"")), "src/{}: tells the rule `{name}`", file.path);
    }
}
