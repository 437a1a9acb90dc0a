//! Generates courses of any size: about 600 words a lesson, a table, two code fences, a quiz and a worksheet. The same
//! size gives the same course on every machine.

use std::fmt::Write;
use std::fs;
use std::path::Path;

const LESSONS_A_MODULE: usize = 25;

const WORDS: [&str; 64] = [
    "agree", "answer", "ask", "balance", "begin", "bring", "build", "calm", "choose", "clear", "compare", "concern",
    "decide", "detail", "draft", "early", "effort", "example", "expect", "fair", "figure", "follow", "goal", "group",
    "habit", "hear", "help", "honest", "idea", "inform", "keep", "learn", "list", "listen", "manager", "matter",
    "meeting", "minute", "need", "note", "offer", "open", "partner", "pause", "plan", "point", "prepare", "promise",
    "question", "reason", "report", "review", "risk", "share", "show", "speak", "step", "support", "team", "trust",
    "view", "week", "word", "work",
];

const COMPETENCIES: [&str; 4] = ["Listening", "Planning", "Deciding", "Leading"];

/// A small random generator (xorshift64*), so that no crate's update changes the course.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % limit
    }

    fn words(&mut self, count: usize) -> String {
        let words: Vec<&str> = (0..count).map(|_| WORDS[self.below(WORDS.len())]).collect();
        words.join(" ")
    }

    fn sentence(&mut self) -> String {
        let count = 8 + self.below(10);
        let words = self.words(count);
        let (first, rest) = words.split_at(1);
        format!("{}{rest}.", first.to_uppercase())
    }

    fn paragraph(&mut self) -> String {
        (0..5).map(|_| self.sentence()).collect::<Vec<_>>().join(" ")
    }
}

/// Writes a course of `lessons` lessons into `folder`.
pub(crate) fn generate(folder: &Path, lessons: usize) {
    let mut dice = Dice(0x5eed_c0de_2026_1121);
    let write = |path: String, text: &str| {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    let mut manifest = "[book]\ntitle = \"Generated course\"\n[course.competencies]\n".to_owned();
    for competency in COMPETENCIES {
        writeln!(manifest, "\"{competency}\" = \"What it is.\"").expect("a string takes all");
    }
    write("book.toml".into(), &manifest);
    write("course/index.md".into(), "---\ntitle: Generated course\n---\n\nWelcome.\n");
    for number in 0..lessons {
        let (module, place) = (number / LESSONS_A_MODULE + 1, number % LESSONS_A_MODULE + 1);
        let path = format!("course/{module:03}-module-{module}/{place:03}-lesson-{place}.md");
        write(path, &lesson(&mut dice, number));
    }
}

fn lesson(dice: &mut Dice, number: usize) -> String {
    let mut text = String::new();
    let competency = COMPETENCIES[number % COMPETENCIES.len()];
    let title = dice.words(4);
    let objective = dice.words(6);
    write!(
        text,
        "---\ntitle: {title}\ncompetency: {competency}\ntool: Tool {}\nobjectives:\n  - {objective}\nminutes: {}\n---\n\n",
        number % 12,
        10 + number % 20,
    )
    .expect("a string takes all");
    for part in 0..4 {
        let heading = dice.words(3);
        let paragraphs = [dice.paragraph(), dice.paragraph()];
        write!(text, "## {heading}\n\n{}\n\n{}\n\n", paragraphs[0], paragraphs[1]).expect("a string takes all");
        match part {
            0 => table(dice, &mut text),
            1 => rust(dice, &mut text),
            2 => python(dice, &mut text),
            _ => {}
        }
    }
    quiz(dice, number, &mut text);
    worksheet(dice, number, &mut text);
    text
}

fn table(dice: &mut Dice, text: &mut String) {
    text.push_str("| What | Who | When |\n|---|---|---|\n");
    for _ in 0..5 {
        let cells = [dice.words(3), dice.words(2), dice.words(1)];
        writeln!(text, "| {} | {} | {} |", cells[0], cells[1], cells[2]).expect("a string takes all");
    }
    text.push('\n');
}

fn rust(dice: &mut Dice, text: &mut String) {
    text.push_str("```rust\n");
    for _ in 0..4 {
        let (name, word, number) = (dice.words(1), dice.words(2), dice.below(1000));
        write!(
            text,
            "/// {word}\npub fn {name}(input: &[u32]) -> Option<String> {{\n    let limit = {number};\n    for item in input {{\n        if *item > limit {{ return Some(format!(\"{word}: {{item}}\")); }}\n    }}\n    None\n}}\n"
        )
        .expect("a string takes all");
    }
    text.push_str("```\n\n");
}

fn python(dice: &mut Dice, text: &mut String) {
    text.push_str("```python\n");
    for _ in 0..4 {
        let (name, word, number) = (dice.words(1), dice.words(2), dice.below(1000));
        write!(
            text,
            "def {name}(items, limit={number}):\n    \"\"\"{word}\"\"\"\n    found = [item for item in items if item > limit]\n    return {{\"{word}\": len(found), \"first\": found[0] if found else None}}\n\n"
        )
        .expect("a string takes all");
    }
    text.push_str("```\n\n");
}

fn quiz(dice: &mut Dice, number: usize, text: &mut String) {
    write!(text, "::: quiz {{#quiz-{number}}}\n\n").expect("a string takes all");
    for question in 0..3 {
        let stem = dice.words(8);
        write!(text, "### {stem}? {{#question-{number}-{question}}}\n\n").expect("a string takes all");
        let right = dice.below(3);
        for option in 0..3 {
            let mark = if option == right { "x" } else { " " };
            let (words, feedback) = (dice.words(5), dice.sentence());
            writeln!(text, "- ({mark}) {option} {words}\n  > {feedback}").expect("a string takes all");
        }
        let explanation = dice.sentence();
        write!(text, "\n> {explanation}\n\n").expect("a string takes all");
    }
    text.push_str(":::\n\n");
}

fn worksheet(dice: &mut Dice, number: usize, text: &mut String) {
    let title = dice.words(3);
    write!(
        text,
        "::: worksheet {{#sheet-{number}}}\n\n### {title}\n\nName: ____   Date: ____\n\n| Mine | Yours |\n|---|---|\n"
    )
    .expect("a string takes all");
    for _ in 0..4 {
        text.push_str("| ____ | ____ |\n");
    }
    let question = dice.words(6);
    write!(text, "\n{question}?\n\n____\n____\n____\n\n- [ ] done\n- [ ] later\n\n:::\n").expect("a string takes all");
}

/// The code fences of a generated lesson: language and code.
pub(crate) fn fences(text: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((_, behind)) = rest.split_once("```") {
        let Some((code, after)) = behind.split_once("```") else { break };
        if let Some((language, code)) = code.split_once('\n') {
            found.push((language, code));
        }
        rest = after;
    }
    found
}
