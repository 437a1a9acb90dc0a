//! A translation takes from its source what is not words: ids, numbers, competencies, what is right.
//!
//! Parts are matched by their place. Where a translation has other parts than its source, that is told: answers that
//! learners have given would be taken for answers to something else. Of a list of parts the first difference is told, since
//! behind it each part stands in the place of another.

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
use std::collections::{BTreeMap, BTreeSet};
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
    tell_heading_ids(source, translation, diagnostics);
    let mut matching = Matching::of(source, translation, diagnostics);
    walk_blocks_mut(&mut text.body, &mut |block| matching.block(block));
    let Matching { renamed, added, .. } = matching;
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

/// What is left to match: the parts of the source, each kind in its order.
struct Matching<'a> {
    source: &'a ParsedLesson,
    path: &'a CoursePath,
    quizzes: std::slice::Iter<'a, Arc<Quiz>>,
    worksheets: std::slice::Iter<'a, Arc<Worksheet>>,
    roles: std::vec::IntoIter<&'a Arc<RoleBlock>>,
    same: Same,
    /// Ids that the translation made of its own words, and those of the source that take their place.
    renamed: BTreeMap<String, String>,
    /// Blocks that have an id in the source only.
    added: Vec<Anchor>,
    diagnostics: &'a mut Vec<Diagnostic>,
    title: Span,
}

/// Whether the translation has the parts of its source, of each kind.
#[derive(Default)]
struct Same {
    quizzes: bool,
    worksheets: bool,
    roles: bool,
}

impl<'a> Matching<'a> {
    fn of(source: &'a ParsedLesson, translation: &'a ParsedLesson, diagnostics: &'a mut Vec<Diagnostic>) -> Self {
        let mut matching = Self {
            source,
            path: &translation.path,
            quizzes: source.inventory.quizzes.iter(),
            worksheets: source.inventory.worksheets.iter(),
            roles: roles(source).into_iter(),
            same: Same::default(),
            renamed: BTreeMap::new(),
            added: Vec::new(),
            diagnostics,
            title: title_span(translation),
        };
        let same = Same {
            quizzes: matching.same(&Part::quizzes(source), &Part::quizzes(translation)),
            worksheets: matching.same(&Part::worksheets(source), &Part::worksheets(translation)),
            roles: matching.same(&Part::roles(source), &Part::roles(translation)),
        };
        matching.same = same;
        matching
    }

    fn block(&mut self, block: &mut Block) {
        let told = self.diagnostics.len();
        let same = match &mut block.kind {
            BlockKind::Quiz(quiz) => {
                if let Some(source) = self.quizzes.next() {
                    self.quiz(source, Arc::make_mut(quiz));
                }
                self.same.quizzes
            }
            BlockKind::Worksheet(sheet) => {
                if let Some(source) = self.worksheets.next() {
                    self.worksheet(source, Arc::make_mut(sheet));
                }
                self.same.worksheets
            }
            BlockKind::Role(role) => {
                if let Some(source) = self.roles.next().filter(|source| source.role == role.role) {
                    self.role(source, Arc::make_mut(role));
                }
                self.same.roles
            }
            _ => true,
        };
        self.forget_unless(same, told);
    }

    /// Where the parts are not the same, what was found in them since `told` compares each with another.
    fn forget_unless(&mut self, same: bool, told: usize) {
        if !same {
            self.diagnostics.truncate(told);
        }
    }

    /// Whether the translation has the parts of its source, and no others; else the first difference is told.
    fn same(&mut self, there: &[Part<'_>], here: &[Part<'_>]) -> bool {
        match difference(there, here) {
            None => return true,
            Some(Difference::More(place)) => self.more(here[place].kind, here[place].span),
            Some(Difference::Other(place)) => {
                let (part, original) = (&here[place], &there[place]);
                let message = format!("this block is `{}`, in the source `{}`", part.kind, original.kind);
                self.differs(part.span, message, original.span);
            }
            Some(Difference::Missing(place)) => {
                let (span, before) = match here.get(place) {
                    Some(next) => (next.span, "before this one"),
                    None => (self.title, "here"),
                };
                let message = format!("a block `{}` of the source is missing {before}", there[place].kind);
                self.differs(span, message, there[place].span);
            }
        }
        false
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
        quiz.pass = source.pass;
        quiz.attempts = source.attempts;
        quiz.pick = source.pick;
        quiz.confidence = source.confidence;
        quiz.competency.clone_from(&source.competency);
        let same = self.same_questions(source, quiz);
        let told = self.diagnostics.len();
        for (number, (source, question)) in source.questions.iter().zip(&mut quiz.questions).enumerate() {
            self.question(number + 1, source, question);
        }
        self.forget_unless(same, told);
    }

    /// Whether the quiz has the questions of its source, and no others; else the first difference is told.
    fn same_questions(&mut self, source: &Quiz, quiz: &Quiz) -> bool {
        let (here, there) = (quiz.questions.len(), source.questions.len());
        // Where there are as many, one of another kind is a slip in this one, and none is missing.
        let kind = |question: &Question| if here == there { "question" } else { question.kind.name() };
        match difference(&Part::questions(source, kind), &Part::questions(quiz, kind)) {
            None => return true,
            Some(Difference::Missing(place)) if place < here => {
                let (span, in_source) = (quiz.questions[place].span, source.questions[place].span);
                self.differs(span, "a question of the source is missing before this one", in_source);
            }
            Some(_) => {
                let questions = if here == 1 { "question" } else { "questions" };
                let message = format!("this quiz has {here} {questions}, its source {there}");
                self.differs(quiz.opening, message, source.opening);
            }
        }
        false
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

/// What a part is known by among those of its list.
struct Part<'p> {
    kind: &'static str,
    id: Option<&'p str>,
    /// The author wrote the id.
    given: bool,
    span: Span,
}

impl<'p> Part<'p> {
    fn new(kind: &'static str, id: &'p Id, span: Span) -> Self {
        Self { kind, id: Some(&id.text), given: id.given, span }
    }

    fn quizzes(text: &'p ParsedLesson) -> Vec<Self> {
        text.inventory.quizzes.iter().map(|quiz| Self::new("quiz", &quiz.id, quiz.opening)).collect()
    }

    fn worksheets(text: &'p ParsedLesson) -> Vec<Self> {
        text.inventory.worksheets.iter().map(|sheet| Self::new("worksheet", &sheet.id, sheet.opening)).collect()
    }

    fn roles(text: &'p ParsedLesson) -> Vec<Self> {
        let part = |role: &'p Arc<RoleBlock>| Self {
            kind: role.role.name(),
            id: role.attributes.id.as_ref().map(|id| id.value.as_str()),
            given: role.made_id.is_none(),
            span: role.opening,
        };
        roles(text).into_iter().map(part).collect()
    }

    fn questions(quiz: &'p Quiz, kind: impl Fn(&Question) -> &'static str) -> Vec<Self> {
        quiz.questions.iter().map(|question| Self::new(kind(question), &question.id, question.span)).collect()
    }

    fn given_id(&self) -> Option<&'p str> {
        self.id.filter(|_| self.given)
    }
}

fn roles(text: &ParsedLesson) -> Vec<&Arc<RoleBlock>> {
    let mut roles = Vec::new();
    walk_blocks(&text.body, Inside::Everything, &mut |block| {
        if let BlockKind::Role(role) = &block.kind {
            roles.push(role);
        }
    });
    roles
}

/// Where a translation first has other parts than its source, as a place in their lists.
#[derive(Debug, PartialEq, Eq)]
enum Difference {
    /// The part of the source is not there.
    Missing(usize),
    /// The part of the translation is not in the source.
    More(usize),
    /// The two are of different kinds.
    Other(usize),
}

/// Compares the parts of the source with those of the translation, by their kinds and by the ids that stand in the translation.
/// An id that the source does not have is no difference here: it is told of the part.
fn difference(there: &[Part<'_>], here: &[Part<'_>]) -> Option<Difference> {
    let given: BTreeSet<&str> = here.iter().filter_map(Part::given_id).collect();
    let is_same = |original: &Part<'_>, part: &Part<'_>| {
        let same_id = match part.given_id() {
            Some(id) => original.id == Some(id),
            None => original.id.is_none_or(|id| !given.contains(id)),
        };
        part.kind == original.kind && same_id
    };
    for place in 0..there.len().max(here.len()) {
        let (original, part) = match (there.get(place), here.get(place)) {
            (Some(original), Some(part)) => (original, part),
            (Some(_), None) => return Some(Difference::Missing(place)),
            (None, _) => return Some(Difference::More(place)),
        };
        if is_same(original, part) {
            continue;
        }
        if here.len() > there.len() && here[place + 1..].iter().any(|later| is_same(original, later)) {
            return Some(Difference::More(place));
        }
        if there[place + 1..].iter().any(|later| is_same(later, part)) {
            return Some(Difference::Missing(place));
        }
        if original.kind != part.kind {
            return Some(Difference::Other(place));
        }
    }
    None
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

/// Tells the ids that headings of the translation were given: where both texts have the same headings, those of the source
/// take their place.
fn tell_heading_ids(source: &ParsedLesson, translation: &ParsedLesson, diagnostics: &mut Vec<Diagnostic>) {
    if !source.heading_levels().eq(translation.heading_levels()) {
        return;
    }
    let mut given = BTreeMap::new();
    walk_blocks(&translation.body, Inside::Everything, &mut |block| {
        if let BlockKind::Heading(heading) = &block.kind
            && let Some(id) = &heading.attributes.id
        {
            given.insert(block.span, id);
        }
    });
    for (original, heading) in source.headings().zip(translation.headings()) {
        let Some(id) = given.get(&heading.span).filter(|id| id.value != original.id) else { continue };
        let message = format!("headings keep the anchor of the source, `#{}`, in every language", original.id);
        diagnostics.push(
            Diagnostic::warning("translation-anchor", message)
                .at(&translation.path, id.span, "this id has no effect")
                .related(&source.path, original.span, "in the source")
                .help(format!("leave `#{}` out, and write `#{}` in links to this heading", id.value, original.id)),
        );
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    /// The parts of a list such as `key quiz#q`.
    fn parts(list: &'static str) -> Vec<Part<'static>> {
        let part = |word: &'static str| {
            let (kind, id) = word.split_once('#').map_or((word, None), |(kind, id)| (kind, Some(id)));
            Part { kind, id, given: true, span: Span::default() }
        };
        list.split(' ').map(part).collect()
    }

    fn between(there: &'static str, here: &'static str) -> Option<Difference> {
        difference(&parts(there), &parts(here))
    }

    #[test]
    fn a_part_that_is_missing_is_known_by_the_one_that_stands_in_its_place() {
        assert_eq!(between("key facilitator", "facilitator"), Some(Difference::Missing(0)));
        assert_eq!(between("activity key answer facilitator", "activity facilitator"), Some(Difference::Missing(1)));
        assert_eq!(between("key facilitator", "key"), Some(Difference::Missing(1)));
        assert_eq!(between("quiz#a quiz#b", "quiz#b"), Some(Difference::Missing(0)));
        assert_eq!(between("quiz#a quiz#b", "quiz#b quiz#a"), Some(Difference::Missing(0)));
    }

    #[test]
    fn a_part_too_many_is_known_by_the_one_behind_it() {
        assert_eq!(between("key", "facilitator key"), Some(Difference::More(0)));
        assert_eq!(between("key", "key facilitator"), Some(Difference::More(1)));
        assert_eq!(between("quiz#a quiz#b", "quiz quiz#a quiz#b"), Some(Difference::More(0)));
    }

    #[test]
    fn another_kind_is_a_difference_and_another_id_is_none_of_the_list() {
        assert_eq!(between("key answer", "example answer"), Some(Difference::Other(0)));
        assert_eq!(between("quiz#a quiz#b", "quiz#x quiz#b"), None);
        assert_eq!(between("quiz#a quiz#b", "quiz quiz"), None);
        assert_eq!(between("activity key", "activity#x key"), None);
    }
}
