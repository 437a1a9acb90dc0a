//! A translation takes from its source what is not words: ids, numbers, competencies, what is right.
//!
//! Parts are matched by their place. Where a translation has other parts than its source, that is told: answers that
//! learners have given would be taken for answers to something else.

use super::translate::title_span;
use crate::base::diagnostic::Diagnostic;
use crate::base::path::CoursePath;
use crate::base::slug::UniqueNames;
use crate::base::source::ContentHash;
use crate::base::span::{Span, Spanned};
use crate::course::body::{Block, BlockKind, Inside, RoleBlock, walk_blocks, walk_blocks_mut};
use crate::course::inventory::Inventory;
use crate::course::lesson::{Anchor, FrontMatter, ParsedLesson};
use crate::course::quiz::{Choice, Gap, GapKind, Grid, Id, Item, Pairs, Question, QuestionKind, Quiz};
use crate::course::worksheet::{Field, FieldKind, FieldOption, Worksheet};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The translation with everything that it has from its source.
pub(super) fn adapt(
    source: &ParsedLesson,
    translation: &ParsedLesson,
    diagnostics: &mut Vec<Diagnostic>,
) -> ParsedLesson {
    let mut text = translation.clone();
    text.front_matter = front_matter(&source.front_matter, &translation.front_matter);
    text.hash = ContentHash::of(&[b"translation", &translation.hash.0, &source.hash.0]);
    let mut matching = Matching::of(source, translation, diagnostics);
    walk_blocks_mut(&mut text.body, &mut |block| matching.block(block));
    let Matching { renamed, added, .. } = matching.finish();
    text.inventory = Inventory::of(&text.body);
    text.anchors = anchors(source, &text.anchors, &renamed, added);
    text
}

fn front_matter(source: &FrontMatter, translation: &FrontMatter) -> FrontMatter {
    fn or<T: Clone>(own: &Option<T>, inherited: &Option<T>) -> Option<T> {
        own.as_ref().or(inherited.as_ref()).cloned()
    }
    fn any<T: Clone>(own: &[T], inherited: &[T]) -> Vec<T> {
        if own.is_empty() { inherited.to_vec() } else { own.to_vec() }
    }
    FrontMatter {
        title: translation.title.clone(),
        description: or(&translation.description, &source.description),
        quotes: any(&translation.quotes, &source.quotes),
        objectives: any(&translation.objectives, &source.objectives),
        keywords: any(&translation.keywords, &source.keywords),
        level: or(&translation.level, &source.level),
        audience: or(&translation.audience, &source.audience),
        image: or(&translation.image, &source.image),
        date: or(&translation.date, &source.date),
        draft: source.draft || translation.draft,
        source: translation.source.clone(),
        end: translation.end,
        competency: source.competency.clone(),
        tool: source.tool.clone(),
        minutes: source.minutes.clone(),
        prerequisites: source.prerequisites.clone(),
        // An old address leads to the language that it was an address of.
        aliases: Vec::new(),
    }
}

/// The parts of both texts, each kind in its order.
struct Matching<'a> {
    source: &'a ParsedLesson,
    path: &'a CoursePath,
    quizzes: Vec<&'a Arc<Quiz>>,
    worksheets: Vec<&'a Arc<Worksheet>>,
    roles: Vec<&'a Arc<RoleBlock>>,
    met: Met,
    /// Ids that the translation made of its own words, and those of the source that take their place.
    renamed: BTreeMap<String, String>,
    /// Blocks that have an id in the source only.
    added: Vec<Anchor>,
    diagnostics: &'a mut Vec<Diagnostic>,
    title: Span,
}

/// How many parts of each kind were met.
#[derive(Default)]
struct Met {
    quizzes: usize,
    worksheets: usize,
    roles: usize,
}

impl<'a> Matching<'a> {
    fn of(source: &'a ParsedLesson, translation: &'a ParsedLesson, diagnostics: &'a mut Vec<Diagnostic>) -> Self {
        let mut roles = Vec::new();
        walk_blocks(&source.body, Inside::Everything, &mut |block| {
            if let BlockKind::Role(role) = &block.kind {
                roles.push(role);
            }
        });
        Self {
            source,
            path: &translation.path,
            quizzes: source.inventory.quizzes.iter().collect(),
            worksheets: source.inventory.worksheets.iter().collect(),
            roles,
            met: Met::default(),
            renamed: BTreeMap::new(),
            added: Vec::new(),
            diagnostics,
            title: title_span(translation),
        }
    }

    fn block(&mut self, block: &mut Block) {
        match &mut block.kind {
            BlockKind::Quiz(quiz) => {
                let source = self.quizzes.get(self.met.quizzes).copied();
                self.met.quizzes += 1;
                match source {
                    Some(source) => self.quiz(source, Arc::make_mut(quiz)),
                    None => self.more("quiz", quiz.opening),
                }
            }
            BlockKind::Worksheet(sheet) => {
                let source = self.worksheets.get(self.met.worksheets).copied();
                self.met.worksheets += 1;
                match source {
                    Some(source) => self.worksheet(source, Arc::make_mut(sheet)),
                    None => self.more("worksheet", sheet.opening),
                }
            }
            BlockKind::Role(role) => {
                let source = self.roles.get(self.met.roles).copied();
                self.met.roles += 1;
                match source {
                    Some(source) if source.role == role.role => self.role(source, Arc::make_mut(role)),
                    Some(source) => {
                        let message =
                            format!("this block is `{}`, in the source `{}`", role.role.name(), source.role.name());
                        self.differs(role.opening, message, source.opening);
                    }
                    None => self.more(role.role.name(), role.opening),
                }
            }
            _ => {}
        }
    }

    /// Tells what the source has and the translation does not.
    fn finish(mut self) -> Self {
        let quiz = self.quizzes.get(self.met.quizzes).map(|quiz| ("quiz", quiz.opening));
        let sheet = self.worksheets.get(self.met.worksheets).map(|sheet| ("worksheet", sheet.opening));
        let role = self.roles.get(self.met.roles).map(|role| (role.role.name(), role.opening));
        for (what, place) in [quiz, sheet, role].into_iter().flatten() {
            self.differs(self.title, format!("a `{what}` of the source is missing here"), place);
        }
        self
    }

    fn differs(&mut self, span: Span, message: impl Into<String>, in_source: Span) {
        let diagnostic = Diagnostic::error("translation-differs", message)
            .at(self.path, span, "in the translation")
            .related(&self.source.path, in_source, "in the source")
            .help("keep the parts of the source, in its order: learners' answers are kept by them in every language");
        self.diagnostics.push(diagnostic);
    }

    fn more(&mut self, what: &str, span: Span) {
        let diagnostic =
            Diagnostic::error("translation-differs", format!("this `{what}` does not stand in the source"))
                .at(self.path, span, format!("`{}` has none here", self.source.path.file_name()))
                .help("write it in the source as well, or take it out of the translation");
        self.diagnostics.push(diagnostic);
    }

    /// The id of the source; another one that was written is told.
    fn id(&mut self, source: &Id, id: &mut Id, in_source: Span) {
        if id.given && id.text != source.text {
            let message = format!("the id `{}` is `{}` in the source", id.text, source.text);
            self.differs(id.span, message, in_source);
        }
        if id.text != source.text {
            self.renamed.insert(id.text.clone(), source.text.clone());
        }
        id.text.clone_from(&source.text);
        // It will not change with these words.
        id.given = true;
    }

    fn quiz(&mut self, source: &Quiz, quiz: &mut Quiz) {
        self.id(&source.id, &mut quiz.id, source.opening);
        let (here, there) = (quiz.questions.len(), source.questions.len());
        if here != there {
            self.differs(quiz.opening, format!("this quiz has {here} questions, its source {there}"), source.opening);
        }
        quiz.pass = source.pass;
        quiz.attempts = source.attempts;
        quiz.pick = source.pick;
        quiz.confidence = source.confidence;
        quiz.competency.clone_from(&source.competency);
        for (number, (source, question)) in source.questions.iter().zip(&mut quiz.questions).enumerate() {
            self.question(number + 1, source, question);
        }
    }

    fn question(&mut self, number: usize, source: &Question, question: &mut Question) {
        self.id(&source.id, &mut question.id, source.span);
        question.points = source.points;
        question.shuffle = source.shuffle;
        question.competency.clone_from(&source.competency);
        if question.see.is_none() {
            question.see.clone_from(&source.see);
        }
        if let Err(difference) = match_kind(source, question) {
            self.differs(question.span, format!("question {number} {difference}"), source.span);
        }
    }

    fn worksheet(&mut self, source: &Worksheet, sheet: &mut Worksheet) {
        self.id(&source.id, &mut sheet.id, source.opening);
        sheet.landscape = source.landscape;
        sheet.pages = source.pages;
        sheet.per_page = source.per_page;
        if let Err(difference) = match_fields(&source.fields, &mut sheet.fields) {
            self.differs(sheet.opening, format!("this worksheet {difference}"), source.opening);
        }
    }

    fn role(&mut self, source: &RoleBlock, role: &mut RoleBlock) {
        let (id, original) = (&mut role.attributes.id, &source.attributes.id);
        match (&*id, original) {
            (Some(id), Some(original)) if id.value != original.value => {
                if role.made_id.is_none() {
                    let message = format!("the id `{}` is `{}` in the source", id.value, original.value);
                    self.differs(id.span, message, source.opening);
                }
                self.renamed.insert(id.value.clone(), original.value.clone());
            }
            (None, Some(original)) => {
                let (id, span) = (original.value.clone(), role.opening);
                self.added.push(Anchor { id, text: String::new(), level: 0, span });
            }
            _ => {}
        }
        if let Some(original) = original {
            role.attributes.id = Some(Spanned::new(original.value.clone(), role.opening));
        }
        role.made_id.clone_from(&source.made_id);
        for (key, value) in &source.attributes.pairs {
            let own = role.attributes.pairs.iter_mut().find(|(own, _)| own.value == key.value);
            match own {
                None => role.attributes.pairs.push((key.clone(), value.clone())),
                Some((own, _)) if WORDS.contains(&own.value.as_str()) => {}
                Some((_, own)) => own.value.clone_from(&value.value),
            }
        }
        if let Err(difference) = match_fields(&source.fields, &mut role.fields) {
            self.differs(role.opening, format!("this block {difference}"), source.opening);
        }
    }
}

/// Attributes of blocks that are translated; all others are those of the source.
const WORDS: [&str; 2] = ["say", "materials"];

/// The anchors of the translation: blocks have the ids of the source, and headings as well, where both texts have the same
/// headings.
fn anchors(
    source: &ParsedLesson,
    own: &[Anchor],
    renamed: &BTreeMap<String, String>,
    added: Vec<Anchor>,
) -> Vec<Anchor> {
    let mut anchors = own.to_vec();
    for anchor in anchors.iter_mut().filter(|anchor| anchor.level == 0) {
        if let Some(id) = renamed.get(&anchor.id) {
            anchor.id.clone_from(id);
        }
    }
    anchors.extend(added);
    anchors.sort_by_key(|anchor| anchor.span);
    let same = source.heading_levels().eq(anchors.iter().map(|anchor| anchor.level).filter(|level| *level > 0));
    let mut originals = source.anchors.iter().filter(|anchor| anchor.level > 0);
    let mut names = UniqueNames::default();
    for anchor in anchors.iter().filter(|anchor| anchor.level == 0) {
        names.take(&anchor.id);
    }
    for anchor in anchors.iter_mut().filter(|anchor| anchor.level > 0) {
        anchor.id = match originals.next().filter(|_| same) {
            Some(original) => original.id.clone(),
            None => names.take(&anchor.id),
        };
    }
    anchors
}

type Matched = Result<(), String>;

fn match_kind(source: &Question, question: &mut Question) -> Matched {
    let (there, here) = (source.kind.name(), question.kind.name());
    if there != here {
        return Err(format!("is of the kind `{here}`, in the source `{there}`"));
    }
    match (&source.kind, &mut question.kind) {
        (QuestionKind::One(source), QuestionKind::One(choices))
        | (QuestionKind::Several(source), QuestionKind::Several(choices))
        | (QuestionKind::Judgement(source), QuestionKind::Judgement(choices))
        | (QuestionKind::Rating(source), QuestionKind::Rating(choices)) => match_choices(source, choices),
        (QuestionKind::Order(source), QuestionKind::Order(items)) => match_items("items", source, items),
        (QuestionKind::Match(source), QuestionKind::Match(pairs)) => match_pairs(source, pairs),
        (QuestionKind::Grid(source), QuestionKind::Grid(grid))
        | (QuestionKind::RatingGrid(source), QuestionKind::RatingGrid(grid)) => match_grid(source, grid),
        _ => Ok(()),
    }?;
    match_gaps(&source.gaps, &mut question.gaps)
}

fn as_many(what: &str, there: usize, here: usize) -> Matched {
    if there == here { Ok(()) } else { Err(format!("has {here} {what}, in the source {there}")) }
}

fn match_choices(source: &[Choice], choices: &mut [Choice]) -> Matched {
    as_many("options", source.len(), choices.len())?;
    let marks = |choices: &[Choice]| choices.iter().map(|choice| (choice.right, choice.points)).collect::<Vec<_>>();
    if marks(source) != marks(choices) {
        return Err("marks other options as right than its source".to_owned());
    }
    for (source, choice) in source.iter().zip(choices) {
        choice.id.clone_from(&source.id);
    }
    Ok(())
}

fn match_items(what: &str, source: &[Item], items: &mut [Item]) -> Matched {
    as_many(what, source.len(), items.len())?;
    for (source, item) in source.iter().zip(items) {
        item.id.clone_from(&source.id);
    }
    Ok(())
}

fn match_pairs(source: &Pairs, pairs: &mut Pairs) -> Matched {
    as_many("pairs", source.rows.len(), pairs.rows.len())?;
    match_items("different right sides", &source.choices, &mut pairs.choices)?;
    if source.rows.iter().map(|row| row.right).ne(pairs.rows.iter().map(|row| row.right)) {
        return Err("pairs its sides otherwise than its source".to_owned());
    }
    for (source, row) in source.rows.iter().zip(&mut pairs.rows) {
        row.id.clone_from(&source.id);
    }
    Ok(())
}

fn match_grid(source: &Grid, grid: &mut Grid) -> Matched {
    match_items("columns", &source.columns, &mut grid.columns)?;
    as_many("rows", source.rows.len(), grid.rows.len())?;
    if source.several != grid.several
        || source.rows.iter().map(|row| &row.right).ne(grid.rows.iter().map(|row| &row.right))
    {
        return Err("marks other cells as right than its source".to_owned());
    }
    for (source, row) in source.rows.iter().zip(&mut grid.rows) {
        row.id.clone_from(&source.id);
    }
    Ok(())
}

fn match_gaps(source: &[Gap], gaps: &mut [Gap]) -> Matched {
    as_many("gaps", source.len(), gaps.len())?;
    for (source, gap) in source.iter().zip(gaps) {
        match (&source.kind, &mut gap.kind) {
            (GapKind::Typed { .. }, GapKind::Typed { .. }) => {}
            (GapKind::Number { low, high, .. }, GapKind::Number { low: own_low, high: own_high, .. }) => {
                if (low, high) != (own_low, own_high) {
                    return Err("takes another number as right than its source".to_owned());
                }
            }
            (GapKind::Chosen(source), GapKind::Chosen(choices)) => {
                as_many("choices in a gap", source.len(), choices.len())?;
                if source.iter().map(|choice| choice.right).ne(choices.iter().map(|choice| choice.right)) {
                    return Err("marks another choice of a gap as right than its source".to_owned());
                }
                for (source, choice) in source.iter().zip(choices) {
                    choice.id.clone_from(&source.id);
                }
            }
            _ => return Err("has a gap of another kind than its source".to_owned()),
        }
    }
    Ok(())
}

fn match_fields(source: &[Field], fields: &mut [Field]) -> Matched {
    as_many("places to write in or to mark", source.len(), fields.len())?;
    for (number, (source, field)) in source.iter().zip(fields).enumerate() {
        let (there, here) = (source.kind.name(), field.kind.name());
        if there != here {
            return Err(format!("has `{here}` as place {}, in the source `{there}`", number + 1));
        }
        field.id.clone_from(&source.id);
        let options = source.kind.options();
        if let Some(own) = options_mut(&mut field.kind) {
            as_many("options at one place", options.len(), own.len())?;
            for (source, option) in options.iter().zip(own) {
                option.id.clone_from(&source.id);
            }
        }
    }
    Ok(())
}

fn options_mut(kind: &mut FieldKind) -> Option<&mut [FieldOption]> {
    match kind {
        FieldKind::PickOne(options)
        | FieldKind::PickAny(options)
        | FieldKind::Scale { options, .. }
        | FieldKind::Row { options, .. } => Some(options),
        _ => None,
    }
}
