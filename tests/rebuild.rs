//! A rebuild equals a clean build, byte for byte, after any sequence of edits: what is kept between compiles is never wrong.

mod site;

use coursebook::base::output::{MemoryShelf, Output};
use coursebook::base::path::CoursePath;
use coursebook::base::source::{Asset, Source, Sources};
use coursebook::compile::{Audience, Options, compile};
use coursebook::memo::Memo;
use coursebook::theme::Theme;
use proptest::prelude::*;

/// What an author may do between two saves.
#[derive(Debug, Clone)]
enum Edit {
    Write { lesson: usize, text: usize },
    Remove { lesson: usize },
    Manifest(usize),
    Glossary(usize),
    Picture(u32),
    Translate { lesson: usize, text: usize },
    Untranslate { lesson: usize },
}

const LESSONS: [&str; 5] = [
    "course/index.md",
    "course/01-start/index.md",
    "course/01-start/01-first.md",
    "course/01-start/02-second.md",
    "course/02-go/01-third.md",
];

/// Texts that link to each other, name topics, hold every kind of block, and some mistakes.
const TEXTS: [&str; 15] = [
    "---\ntitle: Plain\n---\n\nA trust battery is charged slowly.\n",
    "---\ntitle: Renamed\nminutes: 10\ncompetency: Listening\ntool: Mirror\n---\n\n## Part {#part}\n\nText.\n",
    "---\ntitle: Linked\n---\n\n[first](../01-start/01-first.md) and [second](../01-start/02-second.md) and ![a](../01-start/a.png)\n",
    "---\ntitle: Quiz\ncompetency: Listening\n---\n\n::: quiz {#q}\n### Why? {#why}\n\n- (x) yes\n  > good\n- ( ) no\n:::\n",
    "---\ntitle: Sheet\n---\n\n::: worksheet {#s}\n### Sheet\n\nName: ____\n:::\n\n::: key\nRemember this.\n:::\n",
    "---\ntitle: Gather\n---\n\n::: gather {from=\"s\"}\nHere.\n:::\n\n::: facilitator\nNobody sees this sentence at all.\n:::\n",
    "---\ntitle: Code\ndate: 2026-01-02\nquotes:\n  - text: Well said.\n    by: A handbook\n---\n\n```rust\nfn main() {}\n```\n\nA formula $x^2$.\n",
    "---\ntitle: Renamed\nminutes: 10\ncompetency: Listening\ntool: Mirror\n---\n\n## The same part {#part}\n\nText.\n",
    "---\ntitle: Led back\n---\n\n::: quiz {#led see=../01-start/01-first.md#part}\n### Where? {#where}\n\n- (x) there\n  > [above](#led)\n- ( ) here\n:::\n\n::: key\nAsk first.\n:::\n",
    "---\ntitle: Draft\ndraft: true\n---\n\nNot yet.\n",
    "---\ntitle: Sheet\n---\n\n::: worksheet {#s}\n### A sheet with another name\n\nName: ____\n:::\n",
    "---\ntitle: Done in the room\nminutes: 20\n---\n\n:::: activity {minutes=10 groups=2 rounds=2 materials=\"#s: 1 per person; pens: 2\"}\n### In pairs\n\n::: facilitator {say=\"Two of you, please.\"}\nWalk about.\n:::\n\nTalk.\n::::\n\n::: facilitator {minutes=4 say=\"What did you hear?\"}\n### Debrief\n\nAsk.\n:::\n",
    "---\ntitle: Played\nminutes: 15-25\ncompetency: Listening\n---\n\n::: roleplay {#talk minutes=10-15 groups=3}\n### A talk\n\nIt is Monday.\n\n#### One\n\nSpeak.\n\n#### Other\n\nListen.\n\n#### Afterwards {.debrief}\n\nWhat was heard?\n:::\n",
    "---\ntitle: Quiz\ncompetency: Listening\n---\n\n::: quiz {#q}\n### Why? {#why}\n\n- (x) yes\n- ( ) no\n- ( ) perhaps\n:::\n",
    "---\ntitle: [broken\n---\n\n::: quiz\n",
];

const MANIFESTS: [&str; 9] = [
    "[book]\ntitle = \"A\"\n",
    "[book]\ntitle = \"B\"\n[site]\nurl = \"https://example.org/\"\n[quiz]\npass = 60\n",
    "[book]\ntitle = \"A\"\n[quiz]\nfinal = true\nreview = 1\nconfidence = true\n",
    "[book]\ntitle = \"A\"\n[course.competencies]\n\"Listening\" = \"Hearing what was meant.\"\n",
    "[book]\ntitle = \"A\"\n[course]\ncertificate = true\n[course.competencies]\n\"Listening\" = { sentence = \"Hearing.\", behaviours = [\"Lets the other finish\"] }\n[delivery.day]\nstart = \"09:00\"\nend = \"10:00\"\nlessons = [\"01-start\"]\n",
    "[book]\ntitle = \"A\"\n[course.competencies]\n\"Listening\" = { sentence = \"Hearing.\", behaviours = [\"Plays back\", \"Waits\"] }\n[delivery.day]\ntitle = \"Another day\"\npeople = 7\nstart = \"13:00\"\nend = \"13:20\"\nbreaks = [{ at = \"13:10\", minutes = 5 }]\nlessons = [\"01-start\"]\n",
    "[book]\ntitle = \"A\"\n[language.es]\n[course.competencies]\n\"Listening\" = \"Hearing.\"\n",
    "[book]\ntitle = \"A\"\n[site]\nurl = \"https://example.org/\"\n[language.es]\ntitle = \"Uno\"\n[language.ar]\n[course.competencies]\n\"Listening\" = { sentence = \"Hearing.\", behaviours = [\"Waits\"] }\n[language.es.competencies]\n\"Listening\" = { name = \"Escucha\", behaviours = [\"Espera\"] }\n",
    "[book]\ntitle = \"A\"\n[site]\naccent = \"#7a1f3d\"\nlogo = \"01-start/a.png\"\n[site.fonts]\ntext = \"Literata\"\n[language.es]\n",
];

const GLOSSARIES: [&str; 3] = [
    "",
    "---\ntitle: Glossary\n---\n\ntrust battery\n: A store of trust.\n",
    "---\ntitle: Words\n---\n\ntext\n: Words.\n",
];

fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        6 => (0..LESSONS.len(), 0..TEXTS.len()).prop_map(|(lesson, text)| Edit::Write { lesson, text }),
        1 => (0..LESSONS.len()).prop_map(|lesson| Edit::Remove { lesson }),
        1 => (0..MANIFESTS.len()).prop_map(Edit::Manifest),
        1 => (0..GLOSSARIES.len()).prop_map(Edit::Glossary),
        1 => (1..4_u32).prop_map(Edit::Picture),
        3 => (0..LESSONS.len(), 0..TEXTS.len()).prop_map(|(lesson, text)| Edit::Translate { lesson, text }),
        1 => (0..LESSONS.len()).prop_map(|lesson| Edit::Untranslate { lesson }),
    ]
}

fn write(sources: &mut Sources, path: &str, text: &str) {
    let path = CoursePath::new(path);
    sources.texts.insert(path.clone(), Source::new(path, text));
}

fn in_spanish(path: &str) -> String {
    path.replace(".md", ".es.md")
}

fn apply(sources: &mut Sources, edit: &Edit) {
    match edit {
        Edit::Write { lesson, text } => write(sources, LESSONS[*lesson], TEXTS[*text]),
        Edit::Remove { lesson } => {
            sources.texts.remove(&CoursePath::new(LESSONS[*lesson]));
        }
        Edit::Manifest(number) => {
            sources.manifest = Some(Source::new(CoursePath::new("book.toml"), MANIFESTS[*number]));
        }
        Edit::Glossary(number) if GLOSSARIES[*number].is_empty() => {
            sources.texts.remove(&CoursePath::new("course/glossary.md"));
        }
        Edit::Glossary(number) => write(sources, "course/glossary.md", GLOSSARIES[*number]),
        // Into the same words: whether they are Spanish is nobody's business here.
        Edit::Translate { lesson, text } => write(sources, &in_spanish(LESSONS[*lesson]), TEXTS[*text]),
        Edit::Untranslate { lesson } => {
            sources.texts.remove(&CoursePath::new(&in_spanish(LESSONS[*lesson])));
        }
        Edit::Picture(size) => {
            let asset = Asset { size: 1, dimensions: Some((*size, 2)), ..Asset::default() };
            sources.assets.insert(CoursePath::new("course/01-start/a.png"), asset);
        }
    }
}

fn build(sources: &Sources, theme: &Theme, options: Options, memo: &Memo) -> (Output, String) {
    let shelf = MemoryShelf::default();
    let compiled = compile(sources, theme, options, memo, &shelf);
    (shelf.into_output(), format!("{:#?}", compiled.diagnostics))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn after_any_edits_a_rebuild_equals_a_clean_build(edits in proptest::collection::vec(edit(), 1..12)) {
        let theme = site::default_theme();
        let mut sources = Sources { manifest: Some(Source::new(CoursePath::new("book.toml"), MANIFESTS[0])), ..Sources::default() };
        let memo = Memo::default();
        write(&mut sources, LESSONS[2], TEXTS[0]);
        for edit in &edits {
            apply(&mut sources, edit);
            for audience in [Audience::Learner, Audience::Facilitator] {
                let options = Options { keep_pages: true, live: true, audience, ..site::OPTIONS };
                let again = build(&sources, &theme, options, &memo);
                let clean = build(&sources, &theme, options, &Memo::default());
                prop_assert_eq!(&again.1, &clean.1, "what is told differs after {:?}", edit);
                prop_assert!(again.0 == clean.0, "the pages for the {} differ after {:?}", audience.name(), edit);
            }
        }
    }
}

#[test]
fn a_question_names_the_passage_of_another_lesson_as_it_is_called_now() {
    let theme = site::default_theme();
    let options = Options { keep_pages: true, live: true, ..site::OPTIONS };
    let mut sources = Sources::default();
    let memo = Memo::default();
    let [part, renamed, led_back] = [1, 7, 8];
    write(&mut sources, LESSONS[2], TEXTS[part]);
    write(&mut sources, LESSONS[4], TEXTS[led_back]);
    build(&sources, &theme, options, &memo);
    write(&mut sources, LESSONS[2], TEXTS[renamed]);
    let again = build(&sources, &theme, options, &memo).0;
    assert!(again == build(&sources, &theme, options, &Memo::default()).0, "the old heading is still shown");
}
