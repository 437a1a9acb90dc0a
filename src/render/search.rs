//! The search index: small scripts that a browser loads one by one, because a page that was opened from a disk may load
//! nothing else.
//!
//! ```text
//! search/entry.js      which shard holds which terms                     under 2 kB
//! search/terms-I.js    terms in order, each with its documents           about 30 kB
//! search/docs-B.js     title, heading, address, text of some documents   about 10 kB
//! ```
//!
//! A document is a section of a lesson, or an entry of an index. A query loads the shards of its words, and the documents that
//! it shows: what it costs does not grow with the course. Words are folded in the same way here and in
//! `components/search/search-engine.js`. Questions of quizzes are left out: their options would give answers away.

use crate::base::path::{PagePath, percent_encode};
use crate::course::body::{Block, BlockKind, blocks_text, plain_text};
use crate::course::course::{Course, Lesson};
use crate::course::lesson::ParsedLesson;
use crate::site::plan::Site;
use crate::site::route;
use crate::site::view::SiteView;
use crate::words::Words;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The weight of a word in a title, in a heading, in what describes a lesson; in a text it counts by how often it is there.
const TITLE: u8 = 35;
const HEADING: u8 = 20;
const ABOUT: u8 = 12;
const MOST_IN_TEXT: u8 = 10;

const SHARD_BYTES: usize = 30_000;
const BLOCK_BYTES: usize = 10_000;
/// Documents in a block at most; a document's number is that of its block times this, plus its place.
const BLOCK_DOCUMENTS: usize = 64;
const ENTRY_BYTES: usize = 2_000;
/// A common word names its best documents only: so many, and fewer in a course so long that the entry would grow.
const BEST: [usize; 5] = [400, 200, 100, 50, 25];
/// So many documents are taken apart at once.
const AT_A_TIME: usize = 1024;
/// Letters of a term that count.
const LONGEST: usize = 24;
/// From so many letters on, a term is also found by what is left without its first or its second letter.
const LONG_ENOUGH_FOR_ALIAS: usize = 5;

/// Something that can be found.
#[derive(Debug, Default)]
struct Document {
    title: String,
    heading: String,
    href: String,
    kind: &'static str,
    /// The lesson or module it belongs to.
    place: String,
    text: String,
    /// Found by these words, too, which are not shown.
    about: String,
}

/// The files of the index; none for a course without anything to find.
pub(super) fn files(course: &Course, site: &Site, view: &SiteView) -> Vec<(PagePath, String)> {
    if view.search_href.is_empty() {
        return Vec::new();
    }
    let documents = documents(course, site, view);
    if documents.is_empty() {
        return Vec::new();
    }
    let (numbers, blocks) = blocks(&documents);
    let terms = Terms::of(&documents, &numbers);
    let lang = &course.manifest.book.language;
    let (mut entry, mut shards) = (String::new(), Vec::new());
    for best in BEST {
        shards = terms.shards(best);
        let facts = serde_json::json!({
            "v": 2, "lang": lang, "docs": documents.len(), "best": best, "shards": fronts(&shards),
        });
        entry = format!("Coursebook.search.entry({facts});\n");
        if entry.len() <= ENTRY_BYTES {
            break;
        }
    }
    let text = |value: &str| serde_json::to_string(value).expect("a text is always JSON");
    let mut files = vec![(PagePath::new("search/entry.js"), entry)];
    files.extend(shards.into_iter().enumerate().map(|(number, (_, lines))| {
        let script = format!("Coursebook.search.terms({number},{});\n", text(&lines));
        (PagePath::new(&format!("search/terms-{number}.js")), script)
    }));
    files.extend(blocks.into_iter().enumerate().map(|(number, documents)| {
        let script = format!("Coursebook.search.docs({number},[{}]);\n", documents.join(",\n"));
        (PagePath::new(&format!("search/docs-{number}.js")), script)
    }));
    files
}

// ---- documents ----

fn documents(course: &Course, site: &Site, view: &SiteView) -> Vec<Document> {
    let lessons: Vec<Vec<Document>> = course.lessons.par_iter().map(|lesson| of_lesson(course, lesson)).collect();
    let mut all: Vec<Document> = lessons.into_iter().flatten().collect();
    for module in &course.modules {
        let index = module.index.as_deref();
        all.push(Document {
            title: module.title.clone(),
            href: PagePath::new(&route::module_page(&module.slug)).href(),
            kind: "module",
            text: index.map(|index| text_of(&index.body)).unwrap_or_default(),
            about: index
                .and_then(|index| index.front_matter.description.as_ref())
                .map(|description| description.value.clone())
                .unwrap_or_default(),
            ..Document::default()
        });
    }
    for (topics, page, kind) in
        [(&course.tools, route::TOOLS, "tool"), (&course.competencies, route::COMPETENCIES, "competency")]
    {
        all.extend(topics.iter().map(|topic| Document {
            title: topic.name.clone(),
            href: format!("{page}#{}", percent_encode(&topic.id)),
            kind,
            text: topic.sentence.clone(),
            ..Document::default()
        }));
    }
    if let Some(glossary) = &course.glossary {
        for term in &glossary.terms {
            let BlockKind::Definitions(definitions) = &glossary.parsed.body[term.place.0].kind else { continue };
            let text = definitions[term.place.1].definitions.iter().map(|blocks| blocks_text(blocks));
            all.push(Document {
                title: term.name.clone(),
                href: format!("{}#{}", route::GLOSSARY, percent_encode(&term.id)),
                kind: "term",
                text: text.collect::<Vec<_>>().join(" "),
                ..Document::default()
            });
        }
    }
    for place in &site.worksheets {
        let lesson = &course.lessons[place.lesson].parsed;
        let sheet = &lesson.inventory.worksheets[place.nth];
        let title = plain_text(&sheet.title).trim().to_owned();
        all.push(Document {
            title: if title.is_empty() { lesson.title.clone() } else { title },
            href: place.page.href(),
            kind: "worksheet",
            place: lesson.title.clone(),
            ..Document::default()
        });
    }
    all.extend(quotes(course));
    all.extend(pages(view, &site.words));
    for plain in &course.plain {
        let href = site.routes.page(&plain.path).map(PagePath::href).unwrap_or_default();
        all.push(Document {
            title: plain.title.clone(),
            href,
            kind: "page",
            text: text_of(&plain.body),
            ..Document::default()
        });
    }
    // A site of a part of the course finds what is in that part.
    let there: BTreeSet<String> = site.pages.iter().map(|page| page.path.href()).collect();
    all.retain(|document| there.contains(document.href.split('#').next().unwrap_or_default()));
    all
}

/// The pages that every course of this kind has.
fn pages(view: &SiteView, words: &Words) -> Vec<Document> {
    let indexes = view.indexes.iter().map(|index| (index.title.clone(), index.href.clone()));
    let agendas = view
        .agendas
        .iter()
        .map(|agenda| (words.with("agenda-of", &[("title", (&agenda.title).into())]), agenda.href.clone()));
    let single = [
        ("my-work", &view.work_href),
        ("review", &view.review_href),
        ("check-whole-course", &view.final_href),
        ("certificate", &view.certificate_href),
        ("run-this-course", &view.facilitator_href),
    ];
    let single = single.into_iter().map(|(id, href)| (words.text(id), href.clone()));
    let all = indexes.chain(agendas).chain(single).filter(|(_, href)| !href.is_empty());
    all.map(|(title, href)| Document { title, href, kind: "page", ..Document::default() }).collect()
}

fn quotes(course: &Course) -> impl Iterator<Item = Document> {
    let quotes = course
        .lessons
        .iter()
        .flat_map(|lesson| lesson.parsed.front_matter.quotes.iter().map(move |quote| (lesson, quote)));
    quotes.enumerate().map(|(number, (lesson, quote))| {
        let by: Vec<&str> =
            [&quote.by, &quote.source].into_iter().map(String::as_str).filter(|by| !by.is_empty()).collect();
        Document {
            title: if by.is_empty() { lesson.parsed.title.clone() } else { by.join(", ") },
            href: format!("{}#quote-{}", route::QUOTES, number + 1),
            kind: "quote",
            place: lesson.parsed.title.clone(),
            text: quote.text.value.clone(),
            ..Document::default()
        }
    })
}

/// A lesson, and each of its sections below a heading that can be linked.
fn of_lesson(course: &Course, lesson: &Lesson) -> Vec<Document> {
    let text = &lesson.parsed;
    let page = percent_encode(&format!("{}.html", lesson.id));
    let front_matter = &text.front_matter;
    let topics = lesson.tools.iter().map(|tool| &course.tools[*tool].name);
    let topics = topics.chain(lesson.competencies.iter().map(|number| &course.competencies[*number].name));
    let about: Vec<&str> = topics
        .map(String::as_str)
        .chain(front_matter.description.iter().map(|written| written.value.as_str()))
        .chain(front_matter.keywords.iter().map(|written| written.value.as_str()))
        .chain(front_matter.objectives.iter().map(|written| written.value.as_str()))
        .collect();
    let mut all = vec![Document {
        title: text.title.clone(),
        href: page.clone(),
        kind: "lesson",
        place: course.modules[lesson.module].title.clone(),
        about: about.join(" "),
        ..Document::default()
    }];
    for (heading, blocks) in sections(text) {
        match heading {
            None => all[0].text = words_in(course, text, blocks),
            Some((id, heading)) => all.push(Document {
                title: text.title.clone(),
                heading,
                href: format!("{page}#{}", percent_encode(&id)),
                kind: "section",
                place: course.modules[lesson.module].title.clone(),
                text: words_in(course, text, blocks),
                ..Document::default()
            }),
        }
    }
    if all[0].text.is_empty() {
        all[0].text = front_matter.description.as_ref().map(|written| written.value.clone()).unwrap_or_default();
    }
    all
}

type Section<'t> = (Option<(String, String)>, &'t [Block]);

/// The text cut at its headings of the second and third level.
fn sections(text: &ParsedLesson) -> Vec<Section<'_>> {
    let heading = |block: &Block| match &block.kind {
        BlockKind::Heading(heading) if heading.level <= 3 => {
            let anchor = text.anchors.iter().find(|anchor| anchor.span == block.span && anchor.level > 0);
            anchor.map(|anchor| (anchor.id.clone(), anchor.text.clone()))
        }
        _ => None,
    };
    let starts: Vec<usize> = (0..text.body.len()).filter(|index| heading(&text.body[*index]).is_some()).collect();
    let first = starts.first().copied().unwrap_or(text.body.len());
    let mut sections: Vec<Section<'_>> = vec![(None, &text.body[..first])];
    for (number, start) in starts.iter().enumerate() {
        let end = starts.get(number + 1).copied().unwrap_or(text.body.len());
        sections.push((heading(&text.body[*start]), &text.body[start + 1..end]));
    }
    sections
}

/// The words of some blocks of a text, with what is said in their films and recordings.
fn words_in(course: &Course, text: &ParsedLesson, blocks: &[Block]) -> String {
    let mut words = vec![text_of(blocks)];
    for (span, media) in course.media.get(&text.path).into_iter().flatten() {
        if !blocks.iter().any(|block| block.span.start <= span.start && span.end <= block.span.end) {
            continue;
        }
        match media.transcript.as_ref().and_then(|path| course.transcripts.get(path)) {
            Some(transcript) => words.push(text_of(&transcript.body)),
            None => words.extend(media.spoken.iter().cloned()),
        }
    }
    words.retain(|words| !words.is_empty());
    words.join(" ")
}

/// The words of some blocks, without questions and their answers.
fn text_of(blocks: &[Block]) -> String {
    let parts = blocks.iter().filter(|block| !matches!(block.kind, BlockKind::Quiz(_)));
    let mut out = String::new();
    for block in parts {
        let text = blocks_text(std::slice::from_ref(block));
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if !out.is_empty() && !text.is_empty() {
            out.push(' ');
        }
        out.push_str(&text);
    }
    out
}

/// The number of each document, and the documents of each block as JSON.
fn blocks(documents: &[Document]) -> (Vec<u32>, Vec<Vec<String>>) {
    let mut numbers = Vec::with_capacity(documents.len());
    let mut blocks: Vec<Vec<String>> = vec![Vec::new()];
    let mut bytes = 0;
    for document in documents {
        let Document { title, heading, href, kind, place, text, .. } = document;
        let line = serde_json::to_string(&[title, heading, href, *kind, place, text].map(str::to_owned));
        let line = line.expect("texts are always JSON");
        let full = blocks.last().is_some_and(|block| {
            block.len() == BLOCK_DOCUMENTS || (!block.is_empty() && bytes + line.len() > BLOCK_BYTES)
        });
        if full {
            blocks.push(Vec::new());
            bytes = 0;
        }
        bytes += line.len();
        let number = (blocks.len() - 1) * BLOCK_DOCUMENTS + blocks.last().map_or(0, Vec::len);
        numbers.push(u32::try_from(number).unwrap_or(u32::MAX));
        blocks.last_mut().expect("there is always one").push(line);
    }
    (numbers, blocks)
}

// ---- terms ----

/// Every term, in the order that browsers compare texts by, with its documents and its weight in each.
struct Terms {
    terms: Vec<(String, Vec<(u32, u8)>)>,
}

impl Terms {
    fn of(documents: &[Document], numbers: &[u32]) -> Self {
        let mut by_name: HashMap<String, usize> = HashMap::new();
        let mut terms: Vec<(String, Vec<(u32, u8)>)> = Vec::new();
        // Some at a time: the words of a long course all at once would take more memory than its pages.
        for (documents, numbers) in documents.chunks(AT_A_TIME).zip(numbers.chunks(AT_A_TIME)) {
            let weighed: Vec<BTreeMap<String, u8>> = documents.par_iter().map(weigh).collect();
            for (words, number) in weighed.into_iter().zip(numbers) {
                for (word, weight) in words {
                    let index = *by_name.entry(word).or_insert_with_key(|word| {
                        terms.push((word.clone(), Vec::new()));
                        terms.len() - 1
                    });
                    terms[index].1.push((*number, weight));
                }
            }
        }
        terms.par_sort_unstable_by(|(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
        Self { terms }
    }

    /// The lines of each shard, and where it begins. A term names its `best` documents.
    fn shards(&self, best: usize) -> Vec<(String, String)> {
        let mut lines: Vec<(String, String)> =
            self.terms.par_iter().map(|(term, found)| line(term, found, best)).collect();
        lines.extend(self.aliases());
        lines.par_sort_by(|(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
        let mut shards: Vec<(String, String)> = Vec::new();
        let mut before = String::new();
        for (term, line) in lines {
            let full = shards.last().is_none_or(|(_, lines)| lines.len() + line.len() > SHARD_BYTES) && term != before;
            if full {
                let bound = if shards.is_empty() { String::new() } else { bound(&before, &term) };
                shards.push((bound, String::new()));
            }
            let (_, lines) = shards.last_mut().expect("the first term began one");
            if !lines.is_empty() {
                lines.push('\n');
            }
            lines.push_str(&line);
            before = term;
        }
        shards
    }

    /// What is left of each long term without its first or second letter: so are mistakes in these found.
    fn aliases(&self) -> impl Iterator<Item = (String, String)> {
        self.terms.iter().flat_map(|(term, _)| {
            let letters: Vec<char> = term.chars().collect();
            let long = letters.len() >= LONG_ENOUGH_FOR_ALIAS && letters.iter().all(|letter| letter.is_alphabetic());
            let without = |gone: usize| -> String {
                letters.iter().enumerate().filter(|(at, _)| *at != gone).map(|(_, letter)| letter).collect()
            };
            let mut aliases = if long { vec![without(0), without(1)] } else { Vec::new() };
            aliases.dedup();
            aliases.into_iter().map(move |alias| {
                let line = format!("{alias} ={term}");
                (alias, line)
            })
        })
    }
}

fn line(term: &str, found: &[(u32, u8)], best: usize) -> (String, String) {
    let mut found = found.to_vec();
    if found.len() > best {
        found.sort_by_key(|(number, weight)| (std::cmp::Reverse(*weight), *number));
        found.truncate(best);
        found.sort_unstable_by_key(|(number, _)| *number);
    }
    let found: Vec<String> =
        found.iter().map(|(number, weight)| format!("{}:{}", base_36(*number), base_36((*weight).into()))).collect();
    (term.to_owned(), format!("{term} {}", found.join(",")))
}

/// The shortest beginning of `term` that comes after `before`.
fn bound(before: &str, term: &str) -> String {
    let mut bound = String::new();
    for letter in term.chars() {
        bound.push(letter);
        if bound.encode_utf16().gt(before.encode_utf16()) {
            break;
        }
    }
    bound
}

/// Where the shards begin, in one text: of each how many letters it has in common with the one before, and the rest of it.
/// Written out they would be too long for the entry in a course with tens of thousands of words.
fn fronts(shards: &[(String, String)]) -> String {
    let mut before = "";
    let fronts = shards.iter().map(|(bound, _)| {
        let shared = before.chars().zip(bound.chars()).take_while(|(a, b)| a == b).count();
        let rest: String = bound.chars().skip(shared).collect();
        before = bound;
        format!("{}{rest}", base_36(u32::try_from(shared).expect("terms are short")))
    });
    fronts.collect::<Vec<_>>().join(" ")
}

fn base_36(mut number: u32) -> String {
    let mut digits = Vec::new();
    loop {
        digits.push(char::from_digit(number % 36, 36).expect("a digit below 36"));
        number /= 36;
        if number == 0 {
            return digits.into_iter().rev().collect();
        }
    }
}

/// The words of a document, each with its weight.
fn weigh(document: &Document) -> BTreeMap<String, u8> {
    let mut words: BTreeMap<String, u8> = BTreeMap::new();
    let mut counted: BTreeMap<String, u32> = BTreeMap::new();
    for word in words_of(&document.text) {
        *counted.entry(word).or_default() += 1;
    }
    for (word, count) in counted {
        // Twice as often counts one more step, so that a long text does not win by its length.
        let steps = u8::try_from(count.ilog2()).unwrap_or(MOST_IN_TEXT);
        words.insert(word, (1 + 2 * steps).min(MOST_IN_TEXT));
    }
    let title = if document.heading.is_empty() { TITLE } else { HEADING / 2 };
    for (text, weight) in [(&document.about, ABOUT), (&document.title, title), (&document.heading, HEADING)] {
        for word in words_of(text) {
            let known = words.entry(word).or_default();
            *known = (*known).max(weight);
        }
    }
    words
}

/// The terms of a text: folded, in their order; two letters each of scripts that put no spaces between words.
fn words_of(text: &str) -> Vec<String> {
    let mut terms = Vec::new();
    let mut word = String::new();
    let mut run: Vec<char> = Vec::new();
    for letter in text.nfkd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase) {
        if is_unspaced(letter) {
            finish(&mut word, &mut terms);
            run.push(letter);
            continue;
        }
        finish_run(&mut run, &mut terms);
        match letter {
            'ß' => word.push_str("ss"),
            'æ' => word.push_str("ae"),
            'ø' => word.push('o'),
            'ł' => word.push('l'),
            'ς' => word.push('σ'),
            '\'' | '’' => {}
            letter if letter.is_alphanumeric() => word.push(letter),
            letter if is_combining_mark(letter) => {}
            _ => finish(&mut word, &mut terms),
        }
    }
    finish(&mut word, &mut terms);
    finish_run(&mut run, &mut terms);
    terms
}

fn finish(word: &mut String, terms: &mut Vec<String>) {
    if !word.is_empty() {
        terms.push(word.chars().take(LONGEST).collect());
        word.clear();
    }
}

fn finish_run(run: &mut Vec<char>, terms: &mut Vec<String>) {
    match run.as_slice() {
        [] => return,
        [one] => terms.push(one.to_string()),
        letters => terms.extend(letters.windows(2).map(|two| two.iter().collect())),
    }
    run.clear();
}

/// Han, Hiragana and Katakana.
fn is_unspaced(letter: char) -> bool {
    matches!(u32::from(letter), 0x3005..=0x3007 | 0x3041..=0x3096 | 0x309d..=0x309f | 0x30a1..=0x30fa | 0x30fd..=0x30ff
        | 0x31f0..=0x31ff | 0x3400..=0x4dbf | 0x4e00..=0x9fff | 0xf900..=0xfaff | 0x2_0000..=0x3_134f)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn words(text: &str) -> Vec<String> {
        words_of(text)
    }

    #[test]
    fn case_accents_and_apostrophes_do_not_count() {
        assert_eq!(
            words("Café, don’t STRASSE Straße Ærø ΟΔΟΣ"),
            ["cafe", "dont", "strasse", "strasse", "aero", "οδοσ"]
        );
        assert_eq!(words("1.5 of 5"), ["1", "5", "of", "5"]);
    }

    #[test]
    fn scripts_without_spaces_are_found_by_two_letters() {
        assert_eq!(words("上司に聞く"), ["上司", "司に", "に聞", "聞く"]);
        assert_eq!(words("私 Team"), ["私", "team"]);
    }

    #[test]
    fn a_shard_begins_with_the_shortest_text_behind_the_term_before() {
        assert_eq!(bound("conflict", "conversation"), "conv");
        assert_eq!(bound("ask", "asked"), "aske");
        assert_eq!(bound("", "ask"), "a");
    }

    #[test]
    fn the_entry_of_a_course_with_a_hundred_thousand_words_stays_small() {
        // Words of the lengths that English has, each in some places.
        let mut dice = 0x5eed_u64;
        let mut below = |limit: u64| {
            dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (dice >> 33) % limit
        };
        let mut word = || {
            let syllables = 2 + below(4);
            (0..syllables).fold(String::new(), |mut word, _| {
                for letters in ["bcdfghklmnprstvwz", "aeiouy"] {
                    let at = below(letters.len() as u64) as usize;
                    word.push_str(&letters[at..=at]);
                }
                word
            })
        };
        let words: Vec<_> =
            (0..100_000).map(|number| (word(), vec![(number, 1), (number + 9, 3), (number + 70, 1)])).collect();
        let shards = terms(&words).shards(BEST[4]);
        assert!(shards.len() > 150, "{} shards", shards.len());
        let fronts = fronts(&shards);
        assert!(fronts.len() < ENTRY_BYTES - 100, "{} bytes for {} shards", fronts.len(), shards.len());
    }

    #[test]
    fn shards_are_named_by_what_differs_from_the_one_before() {
        let shards = ["", "conf", "conv", "d", "é"].map(|bound| (bound.to_owned(), String::new()));
        assert_eq!(fronts(&shards), "0 0conf 3v 0d 0é");
    }

    fn terms(words: &[(String, Vec<(u32, u8)>)]) -> Terms {
        let mut terms: Vec<_> = words.to_vec();
        terms.sort_by(|(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
        terms.dedup_by(|(a, _), (b, _)| a == b);
        Terms { terms }
    }

    proptest! {
        #[test]
        fn every_term_stands_in_the_shard_that_the_entry_names(
            words in proptest::collection::vec(("[a-zé\u{4e00}-\u{4e20}]{1,8}", proptest::collection::vec((0..5000u32, 1..36u8), 1..200)), 1..200)
        ) {
            let terms = terms(&words);
            let shards = terms.shards(400);
            for (term, _) in &terms.terms {
                let shard = shards.iter().rposition(|(bound, _)| bound.encode_utf16().le(term.encode_utf16())).expect("the first begins before all");
                prop_assert!(shards[shard].1.lines().any(|line| line.starts_with(&format!("{term} "))), "{term}");
            }
            prop_assert!(shards.iter().all(|(_, lines)| lines.len() < SHARD_BYTES + 5_000));
        }

        #[test]
        fn numbers_are_written_to_the_base_of_36(number in 0..u32::MAX) {
            prop_assert_eq!(u32::from_str_radix(&base_36(number), 36).unwrap(), number);
        }
    }
}
