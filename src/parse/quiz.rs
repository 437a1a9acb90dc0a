//! A `quiz` block becomes questions. What kind a question is shows from what stands in it.

use super::directive::{Fenced, FencedName, Part};
use super::findings::Findings;
use super::lesson::{BlockReader, known_attributes, made_id, make_id, number_attribute, role_block, yes_or_no};
use super::markdown::{Marks, read_blocks, read_mark};
use super::mask::Context;
use super::worksheet::cell_mark;
use crate::base::slug::{UniqueNames, short_slug};
use crate::base::span::{Span, Spanned};
use crate::course::body::{
    Attributes, Block, BlockKind, Cell, Heading, Inline, Inside, List, MarkShape, MarkValue, NoteKind, Role, Table,
    plain_text, walk_inline, walk_inlines,
};
use crate::course::quiz::{
    Choice, Gap, GapChoice, GapKind, Grid, GridRow, Item, PairRow, Pairs, Question, QuestionKind, Quiz,
};
use std::ops::Range;
use std::sync::Arc;

const QUIZ_ATTRIBUTES: [&str; 8] = ["points", "pass", "attempts", "shuffle", "pick", "competency", "confidence", "see"];
const QUESTION_ATTRIBUTES: [&str; 5] = ["points", "shuffle", "competency", "case", "see"];

/// Reads a `quiz` block.
pub(super) fn read_quiz(fenced: Fenced, reader: &mut BlockReader<'_>) -> Quiz {
    let attributes = &fenced.attributes;
    known_attributes(attributes, "quiz", &QUIZ_ATTRIBUTES, reader.findings);
    let id = make_id(attributes, fenced.opening, &format!("{}-quiz", reader.slug), reader);
    let defaults = Defaults {
        points: number_attribute(attributes, "points", reader.findings).unwrap_or(1),
        shuffle: yes_or_no(attributes, "shuffle", reader.findings).unwrap_or(true),
        rating: attributes.has_class("rating"),
        see: passage(attributes),
    };
    let pass = per_cent(attributes, reader);
    let attempts = number_attribute(attributes, "attempts", reader.findings);
    let pick = number_attribute(attributes, "pick", reader.findings);
    let confidence = yes_or_no(attributes, "confidence", reader.findings);
    let competency = competencies(attributes);
    let opening = fenced.opening;
    let mut marks = Marks::default();
    let blocks = blocks(fenced.parts, &mut marks, reader);
    let Outline { title, intro, questions } = outline(blocks, opening);
    let mut builder =
        QuizBuilder { reader: &mut *reader, marks, names: UniqueNames::default(), quiz_id: id.text.clone(), defaults };
    let questions: Vec<Question> = questions.into_iter().map(|draft| builder.question(draft)).collect();
    let marks = builder.marks;
    if questions.is_empty() {
        reader
            .findings
            .error("empty-quiz", opening, "this quiz has no question")
            .label("nothing stands in it")
            .help("write a heading for the question, then its options as a list with `( )` and `(x)`");
    }
    let quiz = Quiz { id, title, intro, questions, pass, attempts, pick, confidence, competency, opening };
    tell_stray_gaps(&quiz, &marks, reader.findings);
    quiz
}

/// A gap is answered in the text of a question that has nothing else to answer. Anywhere else it would not be shown.
fn tell_stray_gaps(quiz: &Quiz, marks: &Marks, findings: &mut Findings) {
    let mut stray = Vec::new();
    for question in &quiz.questions {
        let by_gaps = matches!(question.kind, QuestionKind::FillIn | QuestionKind::ShortAnswer | QuestionKind::Number);
        if !by_gaps || question.body.iter().any(has_marks) {
            stray.extend(question.gaps.iter().map(|gap| gap.span));
        }
    }
    let mut look = |inlines: &[Inline]| {
        walk_inline(inlines, &mut |inline| {
            if let Inline::Gap(index) = inline {
                stray.extend(marks.gaps.get(*index));
            }
        });
    };
    quiz.walk_inlines(&mut |inlines| look(inlines));
    // Everything but the bodies of questions, whose gaps have been read.
    let mut look_below = |blocks: &[Block]| walk_inlines(blocks, Inside::Everything, &mut |inlines| look(inlines));
    look_below(&quiz.intro);
    for question in &quiz.questions {
        question.hints.iter().for_each(|hint| look_below(hint));
        question.kind.choices().iter().for_each(|choice| look_below(&choice.feedback));
        if let QuestionKind::Open { model, .. } = &question.kind {
            look_below(model);
        }
        look_below(&question.explanation);
    }
    for span in stray {
        findings
            .error("stray-gap", span, "this gap cannot be answered here")
            .label("expected it in the text of a question that has no options, items or pairs")
            .help("give the gap a question of its own; brackets that are meant as such are `\\[` and `\\]`");
    }
}

#[derive(Clone)]
struct Defaults {
    points: u32,
    shuffle: bool,
    /// The quiz is one question without a heading, and a self-rating.
    rating: bool,
    see: Option<Spanned<String>>,
}

fn blocks(parts: Vec<Part>, marks: &mut Marks, reader: &mut BlockReader<'_>) -> Vec<Block> {
    let mut out = Vec::new();
    for part in parts {
        match part {
            Part::Text(range) => {
                out.extend(read_blocks(reader.file, range, Context::Quiz, marks, reader.findings));
            }
            Part::Fenced(mut fenced) => {
                let span = Span::from(fenced.whole.clone());
                let inside = blocks(std::mem::take(&mut fenced.parts), marks, reader);
                match fenced.name {
                    FencedName::Role(role @ (Role::Facilitator | Role::Commitment)) => {
                        reader
                            .findings
                            .error(
                                "block-in-quiz",
                                fenced.opening,
                                format!("`{}` cannot stand inside a quiz", role.name()),
                            )
                            .label("a quiz holds questions")
                            .help("put this block before the quiz begins, or behind its closing line");
                    }
                    FencedName::Role(role) => {
                        let role = role_block(role, fenced, inside, reader);
                        out.push(Block { kind: BlockKind::Role(Arc::new(role)), span });
                    }
                    FencedName::Unknown => out.extend(inside),
                    FencedName::Quiz | FencedName::Worksheet => {
                        reader
                            .findings
                            .error("block-in-quiz", fenced.opening, "a quiz or a worksheet cannot stand inside a quiz")
                            .label("close the quiz first")
                            .help("write the closing line of colons of the quiz above this line");
                        out.extend(inside);
                    }
                }
            }
        }
    }
    out
}

/// A question before its kind is known.
struct Draft {
    heading: Option<Heading>,
    blocks: Vec<Block>,
    span: Span,
}

struct Outline {
    title: Vec<Inline>,
    intro: Vec<Block>,
    questions: Vec<Draft>,
}

/// Each heading begins a question; a first heading that asks nothing, with deeper ones below it, is the quiz's title.
fn outline(blocks: Vec<Block>, opening: Span) -> Outline {
    let mut intro = Vec::new();
    let mut questions: Vec<Draft> = Vec::new();
    for block in blocks {
        let span = block.span;
        match block.kind {
            BlockKind::Heading(heading) => questions.push(Draft { heading: Some(*heading), blocks: Vec::new(), span }),
            kind => {
                let block = Block { kind, span };
                match questions.last_mut() {
                    Some(question) => question.blocks.push(block),
                    None => intro.push(block),
                }
            }
        }
    }
    let mut title = Vec::new();
    let is_title = match questions.as_slice() {
        [first, second, ..] => {
            let level = |draft: &Draft| draft.heading.as_ref().map_or(0, |heading| heading.level);
            level(first) < level(second) && sort_blocks(first.blocks.clone()).answers.is_none()
        }
        _ => false,
    };
    if is_title {
        let first = questions.remove(0);
        title = first.heading.map(|heading| heading.content).unwrap_or_default();
        intro.extend(first.blocks);
    }
    if questions.is_empty() && !intro.is_empty() {
        questions.push(Draft { heading: None, blocks: std::mem::take(&mut intro), span: opening });
    }
    Outline { title, intro, questions }
}

struct QuizBuilder<'r, 'a> {
    reader: &'r mut BlockReader<'a>,
    marks: Marks,
    names: UniqueNames,
    quiz_id: String,
    defaults: Defaults,
}

/// The parts of a question, sorted out of its blocks.
#[derive(Default)]
struct Sorted {
    body: Vec<Block>,
    hints: Vec<Vec<Block>>,
    /// Behind the answers.
    after: Vec<Block>,
    answers: Option<Answers>,
    lines: usize,
}

enum Answers {
    Options(Box<List>, Span),
    Numbered(Box<List>),
    Table(Box<Table>, Span),
    /// In the body.
    Gaps,
    Lines,
}

impl QuizBuilder<'_, '_> {
    fn question(&mut self, draft: Draft) -> Question {
        let Draft { heading, blocks, span } = draft;
        let has_broken_gap = self.has_broken_gap(span) || blocks.iter().any(|block| self.has_broken_gap(block.span));
        let has_heading = heading.is_some();
        let (mut stem, attributes) = match heading {
            Some(heading) => (heading.content, heading.attributes),
            None => (Vec::new(), Attributes::default()),
        };
        let is_rating = if has_heading { attributes.has_class("rating") } else { self.defaults.rating };
        known_attributes(&attributes, "question", &QUESTION_ATTRIBUTES, self.reader.findings);
        let mut sorted = sort_blocks(blocks);
        if !has_heading {
            stem = take_stem(&mut sorted);
        }
        if has_gap(&stem) && !matches!(sorted.answers, Some(Answers::Gaps)) {
            move_gaps_to_body(&mut stem, &mut sorted, span);
        }
        let made = match short_slug(&plain_text(&stem), 5) {
            words if words.is_empty() => "question".to_owned(),
            words => words,
        };
        let id = match &attributes.id {
            Some(_) => make_id(&attributes, span, "", self.reader),
            None => {
                let text = format!("{}-{made}", self.quiz_id);
                made_id(self.names.take(&text), &attributes, span, self.reader)
            }
        };
        let exact = attributes.get("case").is_some_and(|case| case.value == "exact");
        let gaps = self.gaps(&mut sorted.body, exact);
        let mut explanation = sorted.after;
        let kind = match sorted.answers {
            Some(Answers::Options(list, list_span)) => self.options(*list, list_span, is_rating, span),
            Some(Answers::Numbered(list)) => QuestionKind::Order(self.items(*list)),
            Some(Answers::Table(table, table_span)) => self.table(*table, table_span, is_rating),
            Some(Answers::Gaps) => gap_kind(&gaps, &mut sorted.body),
            Some(Answers::Lines) => QuestionKind::Open { lines: sorted.lines, model: std::mem::take(&mut explanation) },
            None => {
                // A gap that is not closed was told; that there is no gap would be the same mistake once more.
                if !has_broken_gap {
                    self.unclear(span);
                }
                QuestionKind::Unclear
            }
        };
        Question {
            id,
            stem,
            body: sorted.body,
            kind,
            gaps,
            hints: sorted.hints,
            explanation,
            points: number_attribute(&attributes, "points", self.reader.findings).unwrap_or(self.defaults.points),
            shuffle: yes_or_no(&attributes, "shuffle", self.reader.findings).unwrap_or(self.defaults.shuffle),
            competency: competencies(&attributes),
            see: passage(&attributes).or_else(|| self.defaults.see.clone()),
            span,
        }
    }

    fn has_broken_gap(&self, inside: Span) -> bool {
        let marks = &self.marks.unbalanced;
        let first = marks.partition_point(|mark| mark.start < inside.start);
        marks.get(first).is_some_and(|mark| mark.end <= inside.end)
    }

    fn unclear(&mut self, span: Span) {
        self.reader
            .findings
            .error("question-without-answers", span, "this question has nothing to answer")
            .label("no options, gap, numbered list, table or line was found below it")
            .help("write options as a list with `( )` and `(x)`, a gap as `[[answer]]`, or lines as `____`");
    }

    /// Renumbers the gaps of the body from 0 and reads what stands in them.
    fn gaps(&mut self, body: &mut [Block], exact: bool) -> Vec<Gap> {
        let mut gaps = Vec::new();
        let marks = &self.marks;
        let reader = &mut *self.reader;
        for_each_inline(body, &mut |inline| {
            if let Inline::Gap(index) = inline
                && let Some(span) = marks.gaps.get(*index)
            {
                *index = gaps.len();
                gaps.push(read_gap(*span, exact, reader));
            }
        });
        gaps
    }

    fn options(&mut self, list: List, list_span: Span, is_rating: bool, question: Span) -> QuestionKind {
        let mut names = UniqueNames::default();
        let mut shapes = [false; 2];
        let mut has_points = false;
        let mut choices = Vec::new();
        for item in list.items {
            let mark = item.mark;
            match mark.map(|mark| mark.shape) {
                Some(MarkShape::Round) => shapes[0] = true,
                Some(MarkShape::Square) => shapes[1] = true,
                None => {
                    self.reader
                        .findings
                        .error(
                            "option-without-mark",
                            first_line(item.span, self.reader.file.text),
                            "this option has no mark",
                        )
                        .label("the others have one")
                        .help("begin it with `( )`, or `(x)` if it is right");
                }
            }
            let (content, feedback) = option_parts(item.blocks);
            let points = match mark.map(|mark| mark.value) {
                Some(MarkValue::Points(points)) => {
                    has_points = true;
                    points
                }
                _ => 0,
            };
            let name = match short_slug(&plain_text(&content), 6) {
                words if words.is_empty() => "option".to_owned(),
                words => words,
            };
            choices.push(Choice {
                id: names.take(&name),
                content,
                right: mark.is_some_and(|mark| mark.value == MarkValue::Key),
                points,
                feedback,
                span: first_line(item.span, self.reader.file.text),
            });
        }
        if shapes == [true, true] {
            self.reader
                .findings
                .error("mixed-marks", list_span, "round and square marks stand in one list")
                .label("`( )` means pick one, `[ ]` means pick any")
                .help("use one of them for all options")
                .related(question, "in this question");
        }
        if is_rating {
            return QuestionKind::Rating(choices);
        }
        if has_points {
            let best = choices.iter().map(|choice| choice.points).max().unwrap_or(0);
            for choice in &mut choices {
                choice.right = best > 0 && choice.points == best;
            }
            return QuestionKind::Judgement(choices);
        }
        if shapes[1] { QuestionKind::Several(choices) } else { QuestionKind::One(choices) }
    }

    fn items(&mut self, list: List) -> Vec<Item> {
        let mut names = UniqueNames::default();
        let text = self.reader.file.text;
        let items = list.items.into_iter();
        items.map(|item| new_item(option_parts(item.blocks).0, first_line(item.span, text), &mut names)).collect()
    }

    fn table(&mut self, table: Table, span: Span, is_rating: bool) -> QuestionKind {
        let mark = table.rows.iter().flatten().find_map(cell_mark);
        let Some(shape) = mark else {
            return QuestionKind::Match(pairs(table));
        };
        let mut names = UniqueNames::default();
        let mut head = table.head.into_iter();
        let heading = head.next().map(|cell| cell.content).unwrap_or_default();
        let columns: Vec<Item> = head.map(|cell| new_item(cell.content, cell.span, &mut names)).collect();
        let mut names = UniqueNames::default();
        let rows: Vec<GridRow> = table.rows.into_iter().map(|row| grid_row(row, &mut names)).collect();
        let grid = Grid { heading, columns, rows, several: shape == MarkShape::Square };
        if is_rating {
            return QuestionKind::RatingGrid(grid);
        }
        for row in &grid.rows {
            let wrong = row.right.is_empty() || (!grid.several && row.right.len() > 1);
            if wrong {
                self.reader
                    .findings
                    .error("grid-row-without-key", row.span, format!("this row has {} right cells", row.right.len()))
                    .label(if grid.several { "mark at least one cell with `[x]`" } else { "mark one cell with `(x)`" })
                    .help("for a self-rating without right answers, write `{.rating}` behind the question's heading")
                    .related(span, "in this grid");
            }
        }
        QuestionKind::Grid(grid)
    }
}

fn sort_blocks(blocks: Vec<Block>) -> Sorted {
    let mut sorted = Sorted::default();
    // Where options or a grid follow, a table or a numbered list above them is part of what is asked.
    let has_marks = blocks.iter().any(has_marks);
    for block in blocks {
        let answered = sorted.answers.is_some();
        let span = block.span;
        match block.kind {
            BlockKind::Note(NoteKind::Tip, inside) => sorted.hints.push(inside),
            BlockKind::List(list) if !answered && list.items.iter().any(|item| item.mark.is_some()) => {
                sorted.answers = Some(Answers::Options(list, span));
            }
            BlockKind::List(list) if !answered && !has_marks && list.start.is_some() => {
                sorted.answers = Some(Answers::Numbered(list));
            }
            BlockKind::Table(table) if !answered && is_answer_table(&table, has_marks) => {
                sorted.answers = Some(Answers::Table(table, span));
            }
            BlockKind::Paragraph(inlines) if is_rules(&inlines) => {
                sorted.lines += inlines.iter().filter(|inline| matches!(inline, Inline::Field(_))).count();
                sorted.answers.get_or_insert(Answers::Lines);
            }
            BlockKind::Paragraph(inlines) if has_gap(&inlines) => {
                sorted.answers.get_or_insert(Answers::Gaps);
                sorted.body.push(Block { kind: BlockKind::Paragraph(inlines), span });
            }
            BlockKind::Quote(inside) if answered => sorted.after.extend(inside),
            kind if answered && !matches!(sorted.answers, Some(Answers::Gaps)) => {
                sorted.after.push(Block { kind, span });
            }
            kind => {
                let block = Block { kind, span };
                if block_has_gap(&block) {
                    sorted.answers.get_or_insert(Answers::Gaps);
                }
                sorted.body.push(block);
            }
        }
    }
    sorted
}

/// Whether it is a list of options, or a grid.
fn has_marks(block: &Block) -> bool {
    match &block.kind {
        BlockKind::List(list) => list.items.iter().any(|item| item.mark.is_some()),
        BlockKind::Table(table) => table.rows.iter().flatten().any(|cell| cell_mark(cell).is_some()),
        _ => false,
    }
}

/// A table that is to be answered: a grid of marks, or two columns of pairs without gaps.
fn is_answer_table(table: &Table, has_marks: bool) -> bool {
    let cells = || table.rows.iter().flatten();
    let gaps = cells().any(|cell| has_gap(&cell.content));
    !gaps && (cells().any(|cell| cell_mark(cell).is_some()) || (!has_marks && table.head.len() == 2))
}

fn is_rules(inlines: &[Inline]) -> bool {
    inlines.iter().any(|inline| matches!(inline, Inline::Field(_)))
        && inlines.iter().all(|inline| match inline {
            Inline::Field(_) | Inline::SoftBreak | Inline::HardBreak => true,
            Inline::Text(text) => text.trim().is_empty(),
            _ => false,
        })
}

fn has_gap(inlines: &[Inline]) -> bool {
    let mut found = false;
    walk_inline(inlines, &mut |inline| found |= matches!(inline, Inline::Gap(_)));
    found
}

fn block_has_gap(block: &Block) -> bool {
    let mut found = false;
    walk_inlines(std::slice::from_ref(block), Inside::Everything, &mut |inlines| found |= has_gap(inlines));
    found
}

/// A question without a heading: its first paragraph is the stem, unless the answer stands in it.
fn take_stem(sorted: &mut Sorted) -> Vec<Inline> {
    let is_stem = matches!(
        sorted.body.first(),
        Some(Block { kind: BlockKind::Paragraph(inlines), .. }) if !has_gap(inlines)
    );
    if !is_stem {
        return Vec::new();
    }
    match sorted.body.remove(0).kind {
        BlockKind::Paragraph(inlines) => inlines,
        _ => unreachable!("it was matched as a paragraph"),
    }
}

/// A gap in the heading itself: the sentence becomes the body, and the heading shows the gap as dots.
fn move_gaps_to_body(stem: &mut [Inline], sorted: &mut Sorted, span: Span) {
    let sentence = stem.to_vec();
    for inline in stem.iter_mut() {
        if matches!(inline, Inline::Gap(_)) {
            *inline = Inline::Text("…".into());
        }
    }
    sorted.body.push(Block { kind: BlockKind::Paragraph(sentence), span });
    sorted.answers.get_or_insert(Answers::Gaps);
}

/// One gap that is a whole paragraph is a short answer or a number; the gap leaves the body, the template places it.
fn gap_kind(gaps: &[Gap], body: &mut Vec<Block>) -> QuestionKind {
    let alone = body.iter().position(|block| match &block.kind {
        BlockKind::Paragraph(inlines) => matches!(inlines.as_slice(), [Inline::Gap(_)]),
        _ => false,
    });
    let (Some(at), [gap]) = (alone, gaps) else {
        return QuestionKind::FillIn;
    };
    match gap.kind {
        GapKind::Chosen(_) => QuestionKind::FillIn,
        GapKind::Typed { .. } => {
            body.remove(at);
            QuestionKind::ShortAnswer
        }
        GapKind::Number { .. } => {
            body.remove(at);
            QuestionKind::Number
        }
    }
}

/// An option's own text, and what is quoted below it.
fn option_parts(blocks: Vec<Block>) -> (Vec<Inline>, Vec<Block>) {
    let mut content = Vec::new();
    let mut feedback = Vec::new();
    for block in blocks {
        match block.kind {
            BlockKind::Paragraph(inlines) if feedback.is_empty() => {
                if !content.is_empty() {
                    content.push(Inline::HardBreak);
                }
                content.extend(inlines);
            }
            BlockKind::Quote(inside) | BlockKind::Note(_, inside) => feedback.extend(inside),
            kind => feedback.push(Block { kind, span: block.span }),
        }
    }
    (content, feedback)
}

fn new_item(content: Vec<Inline>, span: Span, names: &mut UniqueNames) -> Item {
    let name = match short_slug(&plain_text(&content), 6) {
        words if words.is_empty() => "item".to_owned(),
        words => words,
    };
    Item { id: names.take(&name), content, span }
}

fn pairs(table: Table) -> Pairs {
    let mut head = table.head.into_iter().map(|cell| cell.content);
    let left_heading = head.next().unwrap_or_default();
    let right_heading = head.next().unwrap_or_default();
    let mut left_names = UniqueNames::default();
    let mut right_names = UniqueNames::default();
    let mut choices: Vec<Item> = Vec::new();
    let mut rows = Vec::new();
    for row in table.rows {
        let mut cells = row.into_iter();
        let left = cells.next().unwrap_or_default();
        let left = new_item(left.content, left.span, &mut left_names);
        let Cell { content: right, span: right_span } = cells.next().unwrap_or_default();
        let text = plain_text(&right);
        let known = choices.iter().position(|choice| plain_text(&choice.content).trim() == text.trim());
        let right = known.unwrap_or_else(|| {
            choices.push(new_item(right, right_span, &mut right_names));
            choices.len() - 1
        });
        rows.push(PairRow { id: left.id, left: left.content, left_span: left.span, right, right_span });
    }
    Pairs { left_heading, right_heading, rows, choices }
}

fn grid_row(row: Vec<Cell>, names: &mut UniqueNames) -> GridRow {
    let right = row
        .iter()
        .skip(1)
        .enumerate()
        .filter(|(_, cell)| {
            let text = plain_text(&cell.content);
            read_mark(text.trim()).is_some_and(|(mark, _)| mark.value == MarkValue::Key)
        })
        .map(|(column, _)| column)
        .collect();
    let first = row.into_iter().next().unwrap_or_default();
    let item = new_item(first.content, first.span, names);
    GridRow { id: item.id, content: item.content, right, span: item.span }
}

/// Reads what stands between `[[` and `]]`.
fn read_gap(span: Span, exact: bool, reader: &mut BlockReader<'_>) -> Gap {
    let range = span.range();
    let parts = gap_parts(reader.file.text, range.start + 2..range.end - 2);
    let is_wrong = |part: &str| part.strip_prefix('~').is_some_and(|rest| rest.parse::<u32>().is_err());
    let kind = if parts.iter().all(|part| is_wrong(part.value)) || parts.iter().any(|part| part.value.starts_with('='))
    {
        chosen(&parts)
    } else if let [part] = parts.as_slice()
        && let Some(number) = read_number(part, reader.findings)
    {
        number
    } else {
        typed(&parts, exact)
    };
    let empty = match &kind {
        GapKind::Typed { answers, .. } => answers.is_empty(),
        GapKind::Chosen(choices) => choices.iter().all(|choice| choice.text.is_empty()),
        GapKind::Number { .. } => false,
    };
    if empty {
        reader
            .findings
            .error("empty-gap", span, "this gap has no answer")
            .label("expected the right answer between the brackets")
            .help("write `[[answer]]`, or `[[=right|~wrong]]` to choose from");
    }
    Gap { kind, span }
}

/// What stands between the bars of a gap. In a table, a bar has a backslash before it.
fn gap_parts(text: &str, range: Range<usize>) -> Vec<Spanned<&str>> {
    let mut at = range.start;
    let parts = text[range].split('|').map(|part| {
        let start = at + part.len() - part.trim_start().len();
        at += part.len() + 1;
        let words = part.trim_end_matches('\\').trim();
        Spanned::new(words, start..start + words.len())
    });
    parts.collect()
}

fn chosen(parts: &[Spanned<&str>]) -> GapKind {
    let mut names = UniqueNames::default();
    let choice = |part: &Spanned<&str>| {
        let text = part.value.trim_start_matches(['=', '~']).trim();
        let words = short_slug(text, 6);
        GapChoice {
            id: names.take(if words.is_empty() { "choice" } else { &words }),
            text: text.to_owned(),
            right: part.value.starts_with('='),
            span: part.span,
        }
    };
    GapKind::Chosen(parts.iter().map(choice).collect())
}

fn typed(parts: &[Spanned<&str>], exact: bool) -> GapKind {
    let mut answers = Vec::new();
    let mut tolerance = None;
    for part in parts {
        match part.value.strip_prefix('~').map(str::parse::<u32>) {
            Some(Ok(letters)) => tolerance = Some(Spanned::new(letters, part.span)),
            _ if part.value.is_empty() => {}
            _ => answers.push(Spanned::new(part.value.to_owned(), part.span)),
        }
    }
    GapKind::Typed { answers, tolerance, exact }
}

/// Reads `15`, `1.5 +- 0.1` or `10..15`; a decimal comma counts as a point.
fn read_number(part: &Spanned<&str>, findings: &mut Findings) -> Option<GapKind> {
    let number = |part: &str| {
        let part = part.trim().replace(',', ".");
        let plain = part.starts_with(|first: char| first.is_ascii_digit() || matches!(first, '-' | '+' | '.'));
        plain.then(|| part.parse::<f64>().ok()).flatten().filter(|number| number.is_finite())
    };
    let text = part.value;
    if let Some((first, last)) = text.split_once("..") {
        let (from, to) = (number(first)?, number(last)?);
        if from > to {
            findings
                .warning("reversed-range", part.span, format!("this range runs down, from {from} to {to}"))
                .label(format!("read as {to} to {from}"))
                .help("write the smaller number first; `coursebook check --fix` does it")
                .fix(part.span, format!("{}..{}", last.trim(), first.trim()));
        }
        let (low, high) = (from.min(to), from.max(to));
        return Some(GapKind::Number { low, high, right: format!("{low}–{high}") });
    }
    let (value, reach) = match text.split_once("+-").or_else(|| text.split_once('±')) {
        Some((value, reach)) => (number(value)?, number(reach)?.abs()),
        None => (number(text)?, 0.0),
    };
    Some(GapKind::Number { low: tidy(value - reach), high: tidy(value + reach), right: value.to_string() })
}

/// Without the dust of binary fractions: 0.7 and 0.1 are 0.8, as they are on paper.
fn tidy(number: f64) -> f64 {
    format!("{number:.9}").parse().unwrap_or(number)
}

fn competencies(attributes: &Attributes) -> Vec<Spanned<String>> {
    let Some(written) = attributes.get("competency") else {
        return Vec::new();
    };
    let names = written.value.split(',').map(str::trim).filter(|name| !name.is_empty());
    names.map(|name| Spanned::new(name.to_owned(), written.span)).collect()
}

/// The link behind `see=`; a bare name is an id in this file.
fn passage(attributes: &Attributes) -> Option<Spanned<String>> {
    let written = attributes.get("see")?;
    let is_bare = !written.value.contains(['#', '/', '.']);
    Some(Spanned::new(if is_bare { format!("#{}", written.value) } else { written.value.clone() }, written.span))
}

fn per_cent(attributes: &Attributes, reader: &mut BlockReader<'_>) -> Option<u8> {
    let written = attributes.get("pass")?;
    let number = written.value.trim_end_matches('%').trim().parse::<u8>().ok().filter(|number| *number <= 100);
    if number.is_none() {
        reader
            .findings
            .error("wrong-type", written.span, format!("`pass={}` is not a share of the points", written.value))
            .label("expected 0 to 100, in per cent");
    }
    number
}

/// The first line of a span: an option with its feedback is too much to show under a caret.
fn first_line(span: Span, text: &str) -> Span {
    let range = span.range();
    let end = text[range.clone()].find('\n').map_or(range.end, |end| range.start + end);
    Span::new(range.start, end)
}

/// Calls `change` for every inline of some blocks, in the order of the text.
fn for_each_inline(blocks: &mut [Block], change: &mut dyn FnMut(&mut Inline)) {
    fn inlines(list: &mut [Inline], change: &mut dyn FnMut(&mut Inline)) {
        for inline in list {
            change(inline);
            match inline {
                Inline::Emphasis(inside) | Inline::Strong(inside) | Inline::Strikethrough(inside) => {
                    inlines(inside, change);
                }
                Inline::Link(link) => inlines(&mut link.content, change),
                _ => {}
            }
        }
    }
    for block in blocks {
        match &mut block.kind {
            BlockKind::Paragraph(list) => inlines(list, change),
            BlockKind::Quote(inside) | BlockKind::Note(_, inside) => for_each_inline(inside, change),
            BlockKind::List(list) => {
                for item in &mut list.items {
                    for_each_inline(&mut item.blocks, change);
                }
            }
            BlockKind::Table(table) => {
                for cell in table.rows.iter_mut().flatten() {
                    inlines(&mut cell.content, change);
                }
            }
            _ => {}
        }
    }
}
