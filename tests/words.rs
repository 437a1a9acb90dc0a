//! The words of the interface: every message that pages ask for is there, every language has all of them, with the placeables
//! and plural forms it needs.

#![allow(clippy::disallowed_methods, reason = "a test reads the sources it holds to account")]

mod site;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use scraper::{Html, Node};
use site::Site;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// The plural forms that whole numbers have (CLDR 47), for each language that Coursebook speaks. `other` may be missing where no
/// whole number has it; `many` of Romance languages begins at a million, which no count on a page reaches.
const FORMS: [(&str, &[&str]); 15] = [
    ("ar", &["zero", "one", "two", "few", "many", "other"]),
    ("de", &["one", "other"]),
    ("en", &["one", "other"]),
    ("es", &["one", "other"]),
    ("fr", &["one", "other"]),
    ("he", &["one", "two", "other"]),
    ("hi", &["one", "other"]),
    ("it", &["one", "other"]),
    ("ja", &["other"]),
    ("nl", &["one", "other"]),
    ("pl", &["one", "few", "many"]),
    ("pt", &["one", "other"]),
    ("tr", &["one", "other"]),
    ("uk", &["one", "few", "many"]),
    ("zh-Hans", &["other"]),
];

/// What a message consists of, beside its words.
#[derive(Debug, Default, PartialEq, Eq)]
struct Shape {
    placeables: BTreeSet<String>,
    /// The plural forms by which it chooses; empty where it does not.
    forms: BTreeSet<String>,
    /// The words by which it chooses, such as `lesson` and `module`.
    choices: BTreeSet<String>,
    text: String,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/base")
}

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("the folder is there") {
            let path = entry.expect("a readable folder").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|own| own == extension) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The messages of one file, by their ids.
fn messages(path: &Path) -> BTreeMap<String, Shape> {
    let text = std::fs::read_to_string(path).expect("a readable file");
    let resource = fluent_syntax::parser::parse(text.as_str())
        .unwrap_or_else(|(_, errors)| panic!("{} is broken: {errors:?}", path.display()));
    let mut all = BTreeMap::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let mut shape = Shape::default();
            walk(message.value.as_ref().expect("every message has words"), &mut shape);
            let known = all.insert(message.id.name.to_owned(), shape);
            assert!(known.is_none(), "{}: `{}` stands there twice", path.display(), message.id.name);
        }
    }
    all
}

fn walk(pattern: &Pattern<&str>, shape: &mut Shape) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => shape.text.push_str(value),
            PatternElement::Placeable { expression } => expression_in(expression, shape),
        }
    }
}

fn expression_in(expression: &Expression<&str>, shape: &mut Shape) {
    let (Expression::Inline(inline) | Expression::Select { selector: inline, .. }) = expression;
    if let InlineExpression::VariableReference { id } = inline {
        shape.placeables.insert(id.name.to_owned());
    }
    let Expression::Select { variants, .. } = expression else { return };
    let plural = ["zero", "one", "two", "few", "many", "other"];
    let named: Vec<&str> = variants
        .iter()
        .filter_map(|variant| match variant.key {
            VariantKey::Identifier { name } => Some(name),
            VariantKey::NumberLiteral { .. } => None,
        })
        .collect();
    // `one` is a plural form, and a kind of question.
    let is_plural = named.iter().all(|name| plural.contains(name));
    let into = if is_plural { &mut shape.forms } else { &mut shape.choices };
    into.extend(named.iter().map(|name| (*name).to_owned()));
    for variant in variants {
        walk(&variant.value, shape);
    }
}

fn language(name: &str) -> BTreeMap<String, BTreeMap<String, Shape>> {
    let folder = root().join("words").join(name);
    let files = files(&folder, "ftl");
    files
        .iter()
        .map(|path| (path.file_name().expect("a file").to_string_lossy().into_owned(), messages(path)))
        .collect()
}

fn languages() -> Vec<String> {
    let entries = std::fs::read_dir(root().join("words")).expect("the words are there");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("a readable folder").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// Ids in quotation marks behind `before`.
fn named<'t>(text: &'t str, before: &'t str) -> impl Iterator<Item = &'t str> {
    text.split(before).skip(1).filter_map(|rest| rest.split('"').next())
}

#[test]
fn every_message_is_asked_for_and_every_one_asked_for_is_there() {
    let there: BTreeSet<String> = language("en").into_values().flat_map(BTreeMap::into_keys).collect();
    let mut asked: BTreeSet<String> = BTreeSet::new();
    for path in files(&root(), "html") {
        let text = std::fs::read_to_string(&path).expect("a readable template");
        asked.extend(named(&text, "(id=\"").map(str::to_owned));
    }
    for path in files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "rs") {
        let text = std::fs::read_to_string(&path).expect("a readable source");
        // Sources name messages in several ways, and other things in quotation marks: only those that are there count.
        asked.extend(text.split('"').filter(|word| there.contains(*word)).map(str::to_owned));
        let direct = ["words.text(\"", "words.with(\"", "self.said(\"", "say.text(\"", "say.with(\"", "say().text(\""];
        asked.extend(direct.iter().flat_map(|before| named(&text, before)).map(str::to_owned));
    }
    let missing: Vec<&String> = asked.difference(&there).collect();
    assert!(missing.is_empty(), "pages ask for messages that are not in words/en: {missing:?}");
    let idle: Vec<&String> = there.difference(&asked).collect();
    assert!(idle.is_empty(), "nobody asks for these messages of words/en: {idle:?}");
}

#[test]
fn every_language_says_all_that_english_says() {
    let english = language("en");
    let mut faults = Vec::new();
    for name in languages() {
        let own = language(&name);
        let forms = FORMS.iter().find(|(known, _)| *known == name).map(|(_, forms)| *forms);
        let forms = forms.unwrap_or_else(|| panic!("`{name}` has no line in FORMS"));
        for (file, expected) in &english {
            let empty = BTreeMap::new();
            let found = own.get(file).unwrap_or(&empty);
            let mut say = |id: &str, fault: String| faults.push(format!("{name}/{file}: `{id}` {fault}"));
            for id in found.keys().filter(|id| !expected.contains_key(*id)) {
                say(id, "is no message of English".to_owned());
            }
            for (id, shape) in expected {
                let Some(own) = found.get(id) else {
                    say(id, "is missing".to_owned());
                    continue;
                };
                // A form for one may do without the number.
                if own.placeables != shape.placeables {
                    say(id, format!("has {:?} and not {:?}", own.placeables, shape.placeables));
                }
                if own.choices != shape.choices {
                    say(id, format!("chooses by {:?} and not by {:?}", own.choices, shape.choices));
                }
                let missing: Vec<&&str> = forms.iter().filter(|form| !own.forms.contains(**form)).collect();
                if !own.forms.is_empty() && !missing.is_empty() {
                    say(id, format!("has no form for {missing:?}"));
                }
                if own.forms.is_empty() && shape.forms.contains("one") && forms.len() > 1 {
                    say(id, format!("has no plural forms: {forms:?}"));
                }
                if own.text.contains(['<', '>']) {
                    say(id, "holds HTML".to_owned());
                }
            }
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn ids_are_words_with_hyphens() {
    for id in language("en").into_values().flat_map(BTreeMap::into_keys) {
        let fine = id.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-');
        assert!(fine, "`{id}`");
    }
}

/// Of every message that is always the same, its words in English, where `language` has others. Single words are left out: an
/// author may well use them.
fn untranslated(language: &str) -> BTreeMap<String, String> {
    let fixed = |name: &str| -> BTreeMap<String, String> {
        let all = self::language(name).into_values().flatten();
        let fixed = all.filter(|(_, shape)| shape.placeables.is_empty() && shape.text.trim().contains(' '));
        fixed.map(|(id, shape)| (id, shape.text.trim().to_owned())).collect()
    };
    let own = fixed(language);
    fixed("en").into_iter().filter(|(id, text)| own.get(id) != Some(text)).map(|(id, text)| (text, id)).collect()
}

#[test]
fn pages_of_a_course_in_german_have_no_english_words_around_it() {
    let mut english = untranslated("de");
    // Such as “Not yet”: lessons say that as well.
    english.retain(|text, _| text.len() > 8);
    assert!(english.len() > 100, "German differs from English");
    let learners = Site::of_folder(".").in_language("de");
    let mut found = BTreeSet::new();
    for site in [&learners.for_facilitators(), &learners] {
        for (path, html) in site.pages() {
            for node in Html::parse_document(html).tree.values() {
                let texts: Vec<&str> = match node {
                    Node::Text(text) => vec![&**text],
                    Node::Element(element) => element.attrs().map(|(_, value)| value).collect(),
                    _ => continue,
                };
                let ids = texts.iter().filter_map(|text| english.get(text.trim()));
                found.extend(ids.map(|id| format!("{path}: `{id}`")));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn a_page_in_arabic_runs_from_right_to_left() {
    let site = Site::of_texts(
        "[book]\ntitle = \"دورة\"\nlanguage = \"ar\"\n",
        [("course/01-a/01-a.md".to_owned(), "---\ntitle: درس\n---\nنص.\n".to_owned())],
    );
    let (_, html) = site.pages().find(|(path, _)| *path == "index.html").expect("a course has a home page");
    assert!(html.contains("<html lang=\"ar\" dir=\"rtl\""), "{:?}", html.lines().nth(1));
}
