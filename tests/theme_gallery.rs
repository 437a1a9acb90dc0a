//! The gallery of a theme: every component that has a template has examples, each renders in every theme, and no site gains a
//! byte by it.

use coursebook::base::output::{Content, MemoryShelf, NoShelf, Output};
use coursebook::base::path::{CoursePath, PagePath};
use coursebook::base::source::Source;
use coursebook::compile::{self, Gallery};
use coursebook::theme::{BUILT_IN, Layer, Theme, built_in, gallery};
use ego_tree::NodeRef;
use scraper::{Html, Node, Selector};
use std::collections::{BTreeMap, BTreeSet};

/// What is said in the gallery of a theme, and its files.
fn gallery_of(theme: &str, own: Layer) -> (Gallery, Output) {
    let shelf = MemoryShelf::default();
    let manifest = Source::new(CoursePath::new("book.toml"), "");
    let made =
        compile::gallery(&manifest, theme, (own, Layer::default()), &shelf).expect("the theme can be put together");
    (made, shelf.into_output())
}

fn text_of(output: &Output, path: &str) -> String {
    match &output.files[&PagePath::new(path)] {
        Content::Made(bytes) => String::from_utf8(bytes.to_vec()).expect("pages are UTF-8"),
        Content::CopyOf(from) => panic!("{path} is a copy of {from}"),
    }
}

/// A theme on `base` with some files of its own.
fn theme_with(files: &[(&str, &str)]) -> Layer {
    let mut layer = Layer::new("house");
    for (path, text) in files {
        layer.add(path, text.as_bytes());
    }
    layer
}

/// What is told, each with the words it is told of.
fn told(files: &[(&str, &str)]) -> Vec<String> {
    let made = gallery_of("house", theme_with(files)).0;
    let tell = |found: &coursebook::base::diagnostic::Diagnostic| {
        let place = found.place.as_ref().expect("it stands somewhere");
        let text = made.theme.text(&place.path).expect("the theme has the file");
        format!("{} at {}: {}; {}", found.message, place.path, &text[place.span.range()], place.label)
    };
    made.diagnostics.iter().map(tell).collect()
}

#[test]
fn every_theme_has_a_gallery_in_which_nothing_is_wrong() {
    for theme in BUILT_IN {
        let (made, output) = gallery_of(theme, built_in(theme).expect("it is built in"));
        assert_eq!(made.diagnostics, [], "{theme}");
        for page in ["index.html", "index-rtl.html", "index-long.html", "state.html"] {
            let html = text_of(&output, page);
            assert!(!html.contains("gallery__missing\""), "{theme} names every value");
            assert!(!html.contains("EXAMPLE") && !html.contains("[[") && !html.contains("unsafe-"), "{theme}: {page}");
        }
    }
}

#[test]
fn every_component_with_a_template_has_examples() {
    // Of what scripts make, the gallery has the templates and the examples itself.
    let theme = Theme::from_layers(&[built_in("base").expect("base is built in"), gallery()]);
    let component = |path: &String| path.strip_prefix("components/")?.split('/').next().map(str::to_owned);
    let with_template: BTreeSet<String> = theme.templates.keys().filter_map(component).collect();
    let with_examples: BTreeSet<String> = theme.examples.keys().filter_map(component).collect();
    assert_eq!(with_template.difference(&with_examples).collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn ids_are_unique_on_every_page_of_a_gallery() {
    let (_, output) = gallery_of("commons", built_in("commons").expect("it is built in"));
    for page in ["index.html", "index-rtl.html", "index-long.html"] {
        let html = Html::parse_document(&text_of(&output, page));
        let mut ids: BTreeMap<&str, usize> = BTreeMap::new();
        for element in html.select(&Selector::parse("[id]").expect("a selector")) {
            *ids.entry(element.value().id().unwrap_or_default()).or_default() += 1;
        }
        let twice: Vec<_> = ids.into_iter().filter(|(_, times)| *times > 1).collect();
        assert_eq!(twice, [], "{page}");
    }
}

#[test]
fn a_component_of_ones_own_is_shown_with_its_states() {
    let own = theme_with(&[
        ("components/hint-box/hint-box.html", "<details id=\"EXAMPLE\"><summary>{{ box.title }}</summary></details>\n"),
        (
            "components/hint-box/examples.yaml",
            "short:\n  values: { box: { title: Take a pen } }\n  states: { open: { press: [\"summary\"] } }\n",
        ),
    ]);
    let (made, output) = gallery_of("house", own);
    assert_eq!(made.diagnostics, []);
    let html = text_of(&output, "index.html");
    for expected in
        ["id=\"hint-box--short--first\"", "id=\"hint-box--short--open--on\"", "<summary>Take a pen</summary>"]
    {
        assert!(html.contains(expected), "{expected}");
    }
    assert!(html.contains("&quot;press&quot;:[&quot;summary&quot;]"));
}

#[test]
fn a_value_that_a_theme_forgets_is_named() {
    let (_, output) =
        gallery_of("house", theme_with(&[("styles/tokens.css", ":root { --bg: #fff; --text: #000; }\n")]));
    let html = text_of(&output, "index.html");
    let at = html.find("gallery__missing\"").expect("what is missing is said");
    assert!(html[at..].contains("<code>--hint</code>") && !html[at..at + 400].contains("<code>--bg</code>"));
}

#[test]
fn a_component_without_examples_is_told() {
    let told = told(&[("components/hint-box/hint-box.html", "<p>Take a pen.</p>\n")]);
    let expected = "the component `hint-box` has no examples, so the gallery cannot show it at house/components/hint-box/hint-box.html: <p>Take a pen.</p>; shown nowhere";
    assert_eq!(told, [expected]);
}

#[test]
fn examples_that_do_not_fit_are_told_where_they_stand() {
    let file = "components/note/examples.yaml";
    let cases = [
        (
            "tip:\n  note: { kind: tip, titel: Tip }\n",
            "there is no value `titel` here at house/components/note/examples.yaml: titel; did you mean `title`?",
        ),
        (
            "tip:\n  notes: { kind: tip }\n",
            "there is no value `notes` here at house/components/note/examples.yaml: notes; did you mean `note`?",
        ),
        (
            "tip:\n  note: { title: Tip, body_html: \"[[tip.long]]\" }\n",
            "there is no example `tip.long` at house/components/note/examples.yaml: tip.long; nothing to put here",
        ),
        (
            "tip:\n  template: not.html\n  note: { title: Tip }\n",
            "the theme has no template `components/note/not.html` at house/components/note/examples.yaml: not.html; shown by no template",
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(told(&[(file, text)]), [expected], "{text}");
    }
}

#[test]
fn examples_that_stand_in_themselves_are_told() {
    let told = told(&[("components/note/examples-note.yaml", "a:\n  note: { body_html: \"[[note.a]]\" }\n")]);
    let expected = "`note.a` stands in itself at house/components/note/examples-note.yaml: note.a; it would never end";
    assert_eq!(told, [expected]);
}

#[test]
fn a_template_that_stumbles_is_told_where_it_does() {
    let told = told(&[("components/note/note.html", "<p>{{ note.trainer.name }}</p>\n")]);
    assert!(told[0].contains("while rendering `components/note/examples.yaml: note`"), "{told:?}");
    assert!(told[0].contains("at house/components/note/note.html: trainer"), "{told:?}");
}

#[test]
fn what_goes_wrong_in_a_gallery_stops_before_its_pages() {
    let manifest = Source::new(CoursePath::new("book.toml"), "");
    let own = theme_with(&[("theme.toml", "extends = \"comons\"\n")]);
    let refused = compile::gallery(&manifest, "house", (own, Layer::default()), &NoShelf).unwrap_err();
    assert_eq!(refused.message, "there is no theme `comons` to extend");
}

#[test]
fn no_site_gains_a_byte_by_the_gallery() {
    let layers = [built_in("base").expect("base is built in"), built_in("commons").expect("commons is built in")];
    let theme = Theme::from_layers(&layers);
    assert!(!theme.templates.contains_key("templates/gallery.html"));
    assert!(!theme.scripts.contains_key("gallery"));
    for text in theme.styles.values().map(|sheet| &sheet.text).chain([&theme.style.text]) {
        assert!(!text.contains("gallery") && !text.contains("is-hover"));
    }
}

#[test]
fn what_an_example_shows_of_a_page_is_what_a_page_shows() {
    // `EXAMPLE` is filled in everywhere, also in what scripts read: a key that names another question marks none.
    let (_, output) = gallery_of("base", built_in("base").expect("it is built in"));
    let html = Html::parse_document(&text_of(&output, "index.html"));
    for quiz in html.select(&Selector::parse("course-quiz").expect("a selector")) {
        let keys =
            quiz.select(&Selector::parse("[data-keys]").expect("a selector")).next().expect("every quiz has keys");
        let keys: serde_json::Value = serde_json::from_str(&words_in(*keys)).expect("keys are JSON");
        let asked: Vec<&str> = quiz
            .select(&Selector::parse("[data-question]").expect("a selector"))
            .filter_map(|question| question.value().attr("data-question"))
            .collect();
        let known: Vec<&str> = keys.as_array().expect("a list").iter().filter_map(|key| key["id"].as_str()).collect();
        assert_eq!(asked, known, "{:?}", quiz.value().id());
    }
}

fn words_in(node: NodeRef<'_, Node>) -> String {
    node.descendants().filter_map(|node| node.value().as_text().map(|text| text.to_string())).collect()
}
