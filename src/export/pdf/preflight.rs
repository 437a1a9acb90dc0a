//! What would go wrong on paper, told in the author's words before the typesetter sees it.

use super::Material;
use super::course_file;
use super::fonts::{Fonts, fonts_in};
use super::share::Laid;
use crate::base::diagnostic::{Diagnostic, Noted};
use crate::base::path::{CoursePath, PagePath};
use crate::base::source::{Files, Sources};
use crate::base::span::Span;
use crate::course::body::{BlockKind, Inside, Table, plain_text, walk_blocks};
use crate::course::course::Course;
use crate::course::language::name_with_region;
use crate::course::worksheet::Worksheet;
use crate::words::Words;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use typst::text::Font;

/// The height of the text block, in millimetres.
const HIGH: f64 = 243.0;
const WIDE: f64 = 174.0;

/// The fonts that the course names in `[print] fonts`.
pub(super) fn own_fonts(course: &Course, files: &dyn Files) -> Noted<Vec<Font>> {
    let mut own = Noted { value: Vec::new(), diagnostics: Vec::new() };
    for name in &course.manifest.print.fonts {
        let wrong = match files.read(&course_file(&name.value)) {
            Ok(bytes) => match fonts_in(&bytes) {
                fonts if fonts.is_empty() => Diagnostic::error("unreadable-font", format!("`{}` is no font to print with", name.value))
                    .help("TrueType and OpenType files can be used (`.ttf`, `.otf`, `.ttc`), web fonts (`.woff2`) cannot"),
                fonts => {
                    own.value.extend(fonts);
                    continue;
                }
            },
            Err(why) => Diagnostic::error("missing-font", format!("the font `{}` cannot be read: {why}", name.value))
                .help("fonts are named from the folder of `book.toml`, as in `fonts = [\"fonts/NotoSansJP-Regular.ttf\"]`"),
        };
        own.diagnostics.push(wrong.at(&CoursePath::new("book.toml"), name.span, "named here"));
    }
    own
}

/// A language that no font draws.
#[derive(Debug)]
pub(super) struct Undrawn {
    /// What it calls itself, and its code.
    name: String,
    code: String,
    /// Where the course says so.
    place: Option<Span>,
    some: String,
}

impl Undrawn {
    pub(super) fn of_export(&self) -> Diagnostic {
        let Self { name, code, some, .. } = self;
        let message = format!("no font draws {name} (`{code}`): {some} would be empty boxes on paper");
        self.told(Diagnostic::error("language-without-font", message))
    }

    pub(super) fn of_site(&self) -> Diagnostic {
        let Self { name, code, some, .. } = self;
        let message = format!("no font draws {name} (`{code}`), such as {some}: its worksheets have no PDFs");
        self.told(Diagnostic::warning("language-without-font", message))
    }

    fn told(&self, diagnostic: Diagnostic) -> Diagnostic {
        let help = "name a font of this script: `[print] fonts = [\"fonts/NAME.ttf\"]` in `book.toml`; those of Noto are free and have every script";
        let diagnostic = diagnostic.help(help);
        match self.place {
            Some(place) => {
                diagnostic.at(&CoursePath::new("book.toml"), place, "the built-in fonts have no letters for it")
            }
            None => diagnostic,
        }
    }
}

/// Whether more than a quarter of the letters, those of the course and of what is said beside it, is drawn by no font. What is
/// quoted from another script is no reason to print nothing.
pub(super) fn language(course: &Course, sources: &Sources, fonts: &Fonts, say: &Words) -> Option<Undrawn> {
    let words = super::words::words(say);
    let texts = course.texts().filter_map(|text| sources.texts.get(&text.path)).map(|source| &*source.text);
    let mut counted: BTreeMap<char, usize> = BTreeMap::new();
    for letter in texts.chain(words.values().map(String::as_str)).flat_map(str::chars) {
        if letter.is_alphabetic() {
            *counted.entry(letter).or_default() += 1;
        }
    }
    let all: usize = counted.values().sum();
    counted.retain(|letter, _| !is_drawn(*letter, fonts));
    let undrawn: usize = counted.values().sum();
    if 4 * undrawn <= all {
        return None;
    }
    let book = &course.manifest.book;
    let mut often: Vec<(usize, char)> = counted.into_iter().map(|(letter, count)| (count, letter)).collect();
    often.sort_by(|a, b| b.cmp(a));
    let letters: Vec<char> = often.into_iter().map(|(_, letter)| letter).collect();
    Some(Undrawn {
        name: name_with_region(&book.language),
        code: book.language.clone(),
        place: book.language_span,
        some: some_of(&letters),
    })
}

/// So many letters are told one by one, and so many are named of more.
const ALONE: usize = 3;
const NAMED: usize = 8;

/// Every letter of the course that no font draws, at its first place in each file.
pub(super) fn letters(material: &Material<'_>, fonts: &Fonts) -> Vec<Diagnostic> {
    let mut known: HashMap<char, bool> = HashMap::new();
    let mut found = own_letters(material, fonts);
    for text in material.whole.texts() {
        let Some(source) = material.sources.texts.get(&text.path) else { continue };
        let mut undrawn: Vec<(usize, char)> = Vec::new();
        let mut told: HashSet<char> = HashSet::new();
        for (at, letter) in source.text.char_indices().filter(|(_, letter)| !letter.is_ascii()) {
            if !*known.entry(letter).or_insert_with(|| is_drawn(letter, fonts)) && told.insert(letter) {
                undrawn.push((at, letter));
            }
        }
        match undrawn.as_slice() {
            [(at, first), .., _] if undrawn.len() > ALONE => {
                let letters: Vec<char> = undrawn.iter().map(|(_, letter)| *letter).collect();
                found.push(without_font(&letters).at(
                    &text.path,
                    *at..at + first.len_utf8(),
                    "on paper each of them is an empty box",
                ));
            }
            few => found.extend(few.iter().map(|(at, letter)| {
                without_font(&[*letter]).at(&text.path, *at..at + letter.len_utf8(), "on paper this is an empty box")
            })),
        }
    }
    found
}

/// The letters of what is said beside the author's words.
fn own_letters(material: &Material<'_>, fonts: &Fonts) -> Vec<Diagnostic> {
    let words = super::words::words(&material.site.words);
    let letters: BTreeSet<char> = words.values().flat_map(|word| word.chars()).collect();
    let undrawn: Vec<char> = letters.into_iter().filter(|letter| !is_drawn(*letter, fonts)).collect();
    if undrawn.is_empty() {
        return Vec::new();
    }
    let diagnostic = without_font(&undrawn);
    vec![match material.course.manifest.book.language_span {
        Some(place) => diagnostic.at(&CoursePath::new("book.toml"), place, "Coursebook writes them in this language"),
        None => diagnostic,
    }]
}

fn without_font(letters: &[char]) -> Diagnostic {
    let (message, them) = match letters {
        [only] => (format!("no font draws `{only}` (U+{:04X})", u32::from(*only)), "it"),
        several => (format!("no font draws {}", some_of(several)), "them"),
    };
    Diagnostic::warning("letter-without-font", message)
        .help(format!("name a font that has {them}: `[print] fonts = [\"fonts/NAME.ttf\"]` in `book.toml`"))
}

/// `会`, `話` and 30 more.
fn some_of(letters: &[char]) -> String {
    let named: Vec<String> = letters.iter().take(NAMED).map(|letter| format!("`{letter}`")).collect();
    match letters.len().saturating_sub(NAMED) {
        0 => named.join(", "),
        more => format!("{} and {more} more", named.join(", ")),
    }
}

fn is_drawn(letter: char, fonts: &Fonts) -> bool {
    letter.is_ascii() || is_invisible(letter) || fonts.cover(letter)
}

/// Letters that join, part or hide others and are never drawn.
fn is_invisible(letter: char) -> bool {
    letter.is_control()
        || letter.is_whitespace()
        || matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// Tables that no page holds: too many columns for their words, or a row higher than a page.
pub(super) fn tables(material: &Material<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for text in material.whole.texts() {
        walk_blocks(&text.body, Inside::Everything, &mut |block| {
            if let BlockKind::Table(table) = &block.kind
                && let Some(diagnostic) = table_that_fits_no_page(table, block.span, &text.path)
            {
                found.push(diagnostic);
            }
        });
    }
    found
}

/// The width of a letter of body text and the height of its line, in millimetres, on average.
const LETTER: f64 = 1.9;
const LINE: f64 = 5.4;
/// What a cell adds to its words at both sides together.
const PADDING: f64 = 3.0;

fn table_that_fits_no_page(table: &Table, span: Span, path: &CoursePath) -> Option<Diagnostic> {
    let rows = || std::iter::once(&table.head).chain(&table.rows);
    let columns = table.head.len().max(1);
    let longest = |column: usize| {
        let words = rows().filter_map(|row| row.get(column)).flat_map(|cell| {
            let text = plain_text(&cell.content);
            text.split_whitespace().map(|word| word.chars().count()).collect::<Vec<_>>()
        });
        words.max().unwrap_or(0)
    };
    let least: f64 = (0..columns).map(|column| longest(column) as f64 * LETTER + PADDING).sum();
    if least > WIDE {
        let message = format!("this table is at least {least:.0} mm wide, a page holds {WIDE:.0} mm");
        return Some(
            Diagnostic::warning("table-fits-no-page", message)
                .at(path, span, format!("{columns} columns"))
                .help("make two tables of it, turn rows into columns, or shorten its longest words"),
        );
    }
    let width = (WIDE / columns as f64 - PADDING).max(LETTER);
    let lines = |letters: usize| (letters as f64 * LETTER / width).ceil();
    let highest = rows().flatten().map(|cell| lines(plain_text(&cell.content).chars().count())).fold(0.0, f64::max);
    (highest * LINE > HIGH).then(|| {
        let message = format!("a row of this table is about {:.0} mm high, a page holds {HIGH:.0} mm", highest * LINE);
        Diagnostic::warning("table-fits-no-page", message)
            .at(path, span, "this table")
            .help("make several rows of it, or write it as text with headings")
    })
}

/// What a sheet takes against what its author allows it.
pub(super) fn budget(path: &CoursePath, worksheet: &Worksheet, laid: &Laid) -> Vec<Diagnostic> {
    let high = if worksheet.landscape { WIDE } else { HIGH };
    let pages = laid.left.len();
    let used = |page: usize| high - laid.left[page];
    let title = plain_text(&worksheet.title);
    let named = if title.is_empty() { "this worksheet".to_owned() } else { format!("“{title}”") };
    if let Some(budget) = worksheet.pages.map(|pages| pages as usize).filter(|budget| pages > *budget) {
        let over: f64 = (budget..pages).map(used).sum();
        let allowed = if budget == 1 { "1 page".to_owned() } else { format!("{budget} pages") };
        return vec![
            Diagnostic::warning(
                "over-budget",
                format!("{named} takes {pages} pages on A4 and on Letter, {over:.0} mm more than {allowed}"),
            )
            .at(path, worksheet.opening, format!("`pages={budget}` is asked for here"))
            .help(format!(
                "take out about {} lines to write on (9 mm each), shorten the text, or allow `pages={pages}`",
                (over / 9.0).ceil()
            )),
        ];
    }
    let copies = worksheet.per_page.unwrap_or(1);
    let share = high / f64::from(copies) - GAP;
    if copies > 1 && (pages > 1 || used(0) > share) {
        let over = if pages > 1 { high } else { used(0) } - share;
        return vec![
            Diagnostic::warning(
                "over-budget",
                format!("{named} is {over:.0} mm too high to stand {copies} times on a page"),
            )
            .at(path, worksheet.opening, format!("`per-page={copies}` is asked for here"))
            .help("it is printed once a page; shorten it, or ask for fewer copies"),
        ];
    }
    Vec::new()
}

/// Kept free between copies of a sheet for the cut, in millimetres.
const GAP: f64 = 10.0;

/// Why papers are tagged and yet not PDF/UA-1, one finding a cause. `papers` names each with the typesetter's words.
pub(super) fn not_accessible(papers: &[(PagePath, String)]) -> Vec<Diagnostic> {
    let mut causes: BTreeMap<&'static str, Vec<&PagePath>> = BTreeMap::new();
    for (path, why) in papers {
        causes.entry(cause(why)).or_default().push(path);
    }
    causes
        .into_iter()
        .map(|(cause, papers)| {
            let named = match papers.as_slice() {
                [paper] => format!("`{paper}` is tagged, but"),
                [first, ..] => format!("`{first}` and {} more are tagged, but", papers.len() - 1),
                [] => unreachable!("a cause has its papers"),
            };
            Diagnostic::warning("not-accessible", format!("{named} not PDF/UA-1: {cause}"))
                .help("it can be printed; somebody who has it read aloud would miss something")
        })
        .collect()
}

/// The typesetter's words in ours.
fn cause(why: &str) -> &'static str {
    let why = why.to_lowercase();
    if why.contains("alt") {
        "a picture or a formula has no words for those who do not see it"
    } else if why.contains("heading") || why.contains("outline") {
        "the headings of the paper template skip a level"
    } else if why.contains("font") || why.contains("glyph") || why.contains("displayed") || why.contains("codepoint") {
        "it holds a letter that no font draws"
    } else if why.contains("title") {
        "it has no title"
    } else {
        "the paper template breaks a rule of the standard"
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::body::{Cell, Inline};

    fn table(rows: &[&[&str]]) -> Option<Diagnostic> {
        let cell = |text: &&str| Cell { content: vec![Inline::Text((*text).into())], ..Cell::default() };
        let row = |row: &&[&str]| row.iter().map(cell).collect();
        let table = Table { alignments: Vec::new(), head: row(&rows[0]), rows: rows[1..].iter().map(row).collect() };
        table_that_fits_no_page(&table, (0..1).into(), &CoursePath::new("a.md"))
    }

    #[test]
    fn a_table_of_many_long_words_is_told() {
        assert!(table(&[&["unmissverständlich"; 12]]).unwrap().message.contains("mm wide, a page holds 174 mm"));
        assert_eq!(table(&[&["short"; 12]]), None);
    }

    #[test]
    fn a_row_that_is_higher_than_a_page_is_told() {
        let long = "word ".repeat(1200);
        let message = table(&[&["a", "b"], &[&long, "x"]]).unwrap().message;
        assert!(message.starts_with("a row of this table"), "{message}");
    }

    #[test]
    fn papers_that_fail_for_one_reason_are_told_once() {
        let paper = |name: &str| (PagePath::new(name), "missing alt text".to_owned());
        let told = not_accessible(&[paper("a.pdf"), paper("b.pdf"), paper("c.pdf")]);
        assert_eq!(told.len(), 1);
        assert!(told[0].message.starts_with("`a.pdf` and 2 more are tagged, but not PDF/UA-1: a picture"));
    }
}
