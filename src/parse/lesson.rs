//! Turns one lesson file into a [`ParsedLesson`].
//!
//! Sees the text of this file and its path: no neighbours, no numbers, no addresses. Wrong input is described in the
//! diagnostics; it never stops us.

use super::directive::{Fenced, FencedName, Part, scan};
use super::findings::Findings;
use super::front_matter::{Top, read_front_matter};
use super::markdown::{File, Marks, References, read_blocks};
use super::mask::Context;
use super::quiz::read_quiz;
use super::worksheet::{read_commitment, read_worksheet};
use crate::base::diagnostic::{Noted, nearest};
use crate::base::slug::{UniqueNames, short_slug, slug, without_order};
use crate::base::source::{ContentHash, Source};
use crate::base::span::{Span, Spanned};
use crate::course::activity::{self, Material, Priority};
use crate::course::body::{
    Attributes, Block, BlockKind, Inside, Role, RoleBlock, plain_text, walk_blocks, walk_html, walk_inlines,
};
use crate::course::inventory::Inventory;
use crate::course::lesson::{Anchor, FrontMatter, Minutes, ParsedLesson};
use crate::course::quiz::Id;
use crate::course::roleplay::RoleplayParts;
use std::ops::RangeInclusive;
use std::sync::Arc;

/// Reads one lesson. It always gives one, however wrong the file is.
pub fn parse_lesson(source: &Source) -> Noted<ParsedLesson> {
    let text = &*source.text;
    let mut findings = Findings::new(&source.path);
    let Top { front_matter, body: body_start, readable } = read_front_matter(text, &mut findings);
    let parts = scan(text, body_start..text.len(), &mut findings);
    let references = match parts.as_slice() {
        [] | [Part::Text(_)] => References::default(),
        _ => References::gather(text, body_start..text.len()),
    };
    let slug = id_prefix(source);
    let mut reader = BlockReader {
        file: File { text, references: &references },
        slug: &slug,
        commitments: 0,
        made: UniqueNames::default(),
        findings: &mut findings,
    };
    let mut body = reader.parts(parts);
    let title = match &front_matter.title {
        Some(title) => title.value.clone(),
        None => find_title(source, &mut body, readable, &mut findings),
    };
    drop_repeated_title(&title, &mut body);
    let anchors = anchors(&body, &mut findings);
    let value = ParsedLesson {
        path: source.path.clone(),
        hash: source.hash,
        words: words(&front_matter, &text[body_start..]),
        inventory: Inventory::of(&body),
        front_matter,
        title,
        body,
        anchors,
    };
    Noted { value, diagnostics: findings.into_diagnostics() }
}

/// Stands for the words of a text: its front matter as far as it is words, and its body without the ids that
/// `check --fix` writes into it.
fn words(front_matter: &FrontMatter, body: &str) -> ContentHash {
    let one = |text: &Option<Spanned<String>>| text.iter().map(|text| text.value.clone()).collect::<Vec<_>>();
    let several = |texts: &[Spanned<String>]| texts.iter().map(|text| text.value.clone()).collect::<Vec<_>>();
    let quotes = front_matter.quotes.iter().flat_map(|quote| [&quote.text.value, &quote.by, &quote.source]);
    let parts = [
        one(&front_matter.title),
        one(&front_matter.description),
        several(&front_matter.objectives),
        several(&front_matter.keywords),
        one(&front_matter.level),
        one(&front_matter.audience),
        quotes.cloned().collect(),
        body.trim().lines().map(without_id).collect(),
    ];
    let parts: Vec<String> = parts.into_iter().map(|part| part.join("\n")).collect();
    ContentHash::of(&parts.iter().map(String::as_bytes).collect::<Vec<_>>())
}

/// A line without the `{#id}` at its end, and without the id in a longer list of attributes.
fn without_id(line: &str) -> String {
    let line = line.trim_end();
    let Some((before, attributes)) = line.strip_suffix('}').and_then(|line| line.rsplit_once('{')) else {
        return line.to_owned();
    };
    let kept: Vec<&str> = attributes.split_whitespace().filter(|word| !word.starts_with('#')).collect();
    match kept.is_empty() {
        true => before.trim_end().to_owned(),
        false => format!("{before}{{{}}}", kept.join(" ")),
    }
}

/// What every id made from this file's text begins with: unique as long as the file's address is.
fn id_prefix(source: &Source) -> String {
    // The first folder holds all lessons: it tells none from another.
    let folders = source.path.folder().split('/').skip(1);
    let parts = folders.chain([source.path.stem()]).map(|name| slug(without_order(name)));
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}

/// What is at hand while the blocks of one file are read.
pub(super) struct BlockReader<'a> {
    pub(super) file: File<'a>,
    pub(super) slug: &'a str,
    commitments: usize,
    /// Ids made from the text so far.
    made: UniqueNames,
    pub(super) findings: &'a mut Findings,
}

impl BlockReader<'_> {
    fn parts(&mut self, parts: Vec<Part>) -> Vec<Block> {
        let mut blocks = Vec::new();
        for part in parts {
            match part {
                Part::Text(range) => {
                    let mut marks = Marks::default();
                    blocks.extend(read_blocks(self.file, range, Context::Prose, &mut marks, self.findings));
                }
                Part::Fenced(fenced) => self.fenced(fenced, &mut blocks),
            }
        }
        blocks
    }

    pub(super) fn fenced(&mut self, mut fenced: Fenced, blocks: &mut Vec<Block>) {
        let span = Span::from(fenced.whole.clone());
        let kind = match fenced.name {
            FencedName::Quiz => BlockKind::Quiz(Arc::new(read_quiz(fenced, self))),
            FencedName::Worksheet => BlockKind::Worksheet(Arc::new(read_worksheet(fenced, self))),
            FencedName::Role(role) => {
                let parts = std::mem::take(&mut fenced.parts);
                let (inside, fields) = match role {
                    Role::Commitment => read_commitment(parts, self),
                    _ => (self.parts(parts), Vec::new()),
                };
                let block = role_block(role, fenced, inside, self);
                BlockKind::Role(Arc::new(RoleBlock { fields, ..block }))
            }
            FencedName::Unknown => {
                let inside = self.parts(fenced.parts);
                blocks.extend(inside);
                return;
            }
        };
        blocks.push(Block { kind, span });
    }
}

/// A block with a role, its attributes checked.
pub(super) fn role_block(role: Role, fenced: Fenced, blocks: Vec<Block>, reader: &mut BlockReader<'_>) -> RoleBlock {
    let mut attributes = fenced.attributes;
    let mut made_id_of = None;
    let known: &[&str] = match role {
        Role::Activity => &["minutes", "groups", "rounds", "priority", "materials"],
        Role::Roleplay => &["minutes", "groups", "rounds", "priority", "materials", "competency"],
        Role::Facilitator => &["minutes", "say", "priority"],
        Role::Gather => &["from"],
        Role::Cards => &["per-page"],
        _ => &[],
    };
    let place = if role == Role::Facilitator { "facilitator block" } else { role.name() };
    known_attributes(&attributes, place, known, reader.findings);
    match role {
        Role::Activity | Role::Facilitator => check_activity(&attributes, reader.findings),
        Role::Gather => check_gather(&attributes, fenced.opening, reader.findings),
        Role::Pair => check_pair(&blocks, fenced.opening, reader.findings),
        Role::Roleplay => {
            check_activity(&attributes, reader.findings);
            check_roleplay(&blocks, fenced.opening, reader.findings);
            if attributes.id.is_none() {
                let made = format!("{}-roleplay", reader.slug);
                let id = made_id(reader.made.take(&made), &attributes, fenced.opening, reader);
                attributes.id = Some(Spanned::new(id.text.clone(), fenced.opening));
                made_id_of = Some(id);
            }
        }
        Role::Commitment => {
            reader.commitments += 1;
            let number = reader.commitments;
            if attributes.id.is_none() {
                let made = format!("{}-commitment-{number}", reader.slug);
                let id = made_id(made, &attributes, fenced.opening, reader);
                attributes.id = Some(Spanned::new(id.text.clone(), fenced.opening));
                made_id_of = Some(id);
            }
        }
        Role::Key if attributes.id.is_none() => {
            let made = reader.made.take(&format!("key-{}", first_words(&blocks)));
            made_id_of = Some(made_id(made, &attributes, fenced.opening, reader));
        }
        _ => {}
    }
    RoleBlock { role, attributes, made_id: made_id_of, blocks, fields: Vec::new(), opening: fenced.opening }
}

fn first_words(blocks: &[Block]) -> String {
    let mut text = String::new();
    walk_inlines(blocks, Inside::LearnersOnly, &mut |inlines| {
        text.push_str(&plain_text(inlines));
        text.push(' ');
    });
    short_slug(&text, 6)
}

fn check_activity(attributes: &Attributes, findings: &mut Findings) {
    if let Some(minutes) = attributes.get("minutes")
        && Minutes::read(&minutes.value).is_none()
    {
        findings
            .error("wrong-type", minutes.span, format!("`minutes={}` is not a number of minutes", minutes.value))
            .label("expected `10` or `10-15`");
    }
    if let Some(priority) = attributes.get("priority")
        && Priority::named(&priority.value).is_none()
    {
        findings
            .error("wrong-type", priority.span, format!("`priority={}` is not a priority", priority.value))
            .label("expected `must`, `should` or `could`");
    }
    within(attributes, "groups", 2..=100, "people in a group", findings);
    within(attributes, "rounds", 1..=20, "rounds", findings);
    if let (Some(rounds), None) = (attributes.get("rounds"), attributes.get("groups")) {
        findings
            .error(
                "rounds-without-groups",
                rounds.span,
                "rounds are for groups, and this block does not say how large they are",
            )
            .label("`groups` is missing")
            .help("write `{groups=3 rounds=2}`: groups of three, formed anew for the second round");
    }
    if let Some(written) = attributes.get("materials") {
        check_materials(written, findings);
    }
}

fn within(attributes: &Attributes, key: &str, range: RangeInclusive<u32>, of: &str, findings: &mut Findings) {
    let Some(written) = attributes.get(key) else { return };
    if !written.value.parse().is_ok_and(|number| range.contains(&number)) {
        let (low, high) = (range.start(), range.end());
        findings
            .error("wrong-type", written.span, format!("`{key}={}` is not a number of {of}", written.value))
            .label(format!("expected a whole number from {low} to {high}"));
    }
}

fn check_materials(written: &Spanned<String>, findings: &mut Findings) {
    for (at, item) in activity::items(&written.value) {
        if Material::read(item).is_none() {
            let place = written.part(at, item.len());
            findings
                .error("unclear-material", place, format!("it is not clear how many of `{item}` to bring"))
                .label("expected `name`, `name: 2`, `name: 1 per person` or `name: 1 per group`")
                .help("items are separated by `;`, a note stands behind a comma: `style cards: 1 set per group, cut; flip chart`");
        }
    }
}

/// A role play has people in it.
fn check_roleplay(blocks: &[Block], opening: Span, findings: &mut Findings) {
    let parts = RoleplayParts::of(blocks);
    if let (true, Some(first)) = (parts.title.is_empty(), blocks.first())
        && let Some(role) = parts.roles.first()
    {
        let span = if matches!(first.kind, BlockKind::Heading(_)) { first.span } else { opening };
        findings
            .warning("roleplay-without-title", span, "this role play has no title")
            .label(format!("“{}” is the first of its roles", role.title()))
            .help(
                "begin it with a heading that stands above those of the roles: `### The talk`, then `#### The manager`",
            );
    }
    if parts.roles.len() < 2 {
        findings
            .error("roleplay-without-roles", opening, match parts.roles.len() {
                0 => "this role play has no roles".to_owned(),
                _ => "this role play has one role only".to_owned(),
            })
            .label("expected a heading for each role")
            .help("the first heading is the title; below it write `#### Name of the role` for each role, and `#### Afterwards {.debrief}` for the questions");
    }
}

fn check_gather(attributes: &Attributes, opening: Span, findings: &mut Findings) {
    if attributes.get("from").is_none() {
        findings
            .error("gather-without-from", opening, "this block does not say what it gathers")
            .label("`from` is missing")
            .help("write `{from=commitments}`, or the ids of worksheets: `{from=\"top-five action-plan\"}`");
    }
}

fn check_pair(blocks: &[Block], opening: Span, findings: &mut Findings) {
    let headings = blocks.iter().filter(|block| matches!(block.kind, BlockKind::Heading(_))).count();
    if headings != 2 {
        findings
            .error("pair-without-two", opening, format!("a pair has two headings, this one has {headings}"))
            .label("expected one heading for A and one for B")
            .help("write `### A: ...` and `### B: ...` inside the block");
    }
}

/// Says which attributes mean nothing where they stand.
pub(super) fn known_attributes(attributes: &Attributes, place: &str, known: &[&str], findings: &mut Findings) {
    for (key, _) in &attributes.pairs {
        if known.contains(&key.value.as_str()) {
            continue;
        }
        let finding = findings.error(
            "unknown-attribute",
            key.span,
            format!("{} has no attribute `{}`", with_article(place), key.value),
        );
        match nearest(&key.value, known.iter().copied()) {
            Some(near) => {
                finding.label(format!("did you mean `{near}`?")).fix(key.span, near);
            }
            None if known.is_empty() => {
                finding.label("it takes an id and classes only");
            }
            None => {
                let list = known.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ");
                finding.label("no attribute has this name").help(format!("its attributes are {list}"));
            }
        }
    }
}

fn with_article(place: &str) -> String {
    let article = if place.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    format!("{article} {place}")
}

/// A whole number from 1 to 10,000.
pub(super) fn number_attribute(attributes: &Attributes, key: &str, findings: &mut Findings) -> Option<u32> {
    let written = attributes.get(key)?;
    let number = written.value.parse().ok().filter(|number| (1..=10_000).contains(number));
    if number.is_none() {
        findings
            .error(
                "wrong-type",
                written.span,
                format!("`{key}={}` is not a whole number from 1 to 10,000", written.value),
            )
            .label("expected a number from 1");
    }
    number
}

/// `yes` or `no`; nothing where it is not written or is neither.
pub(super) fn yes_or_no(attributes: &Attributes, key: &str, findings: &mut Findings) -> Option<bool> {
    let written = attributes.get(key)?;
    match written.value.as_str() {
        "yes" | "true" => Some(true),
        "no" | "false" => Some(false),
        other => {
            findings
                .error("wrong-type", written.span, format!("`{key}={other}` is neither yes nor no"))
                .label("expected `yes` or `no`");
            None
        }
    }
}

/// The id the author gave, else the one made from the text.
pub(super) fn make_id(attributes: &Attributes, line: Span, made: &str, reader: &mut BlockReader<'_>) -> Id {
    match &attributes.id {
        Some(id) => Id { text: id.value.clone(), given: true, span: id.span, in_braces: true },
        None => made_id(reader.made.take(made), attributes, line, reader),
    }
}

/// An id made from the text, with the place where the author would write it: at the end of `line`, or in the braces there.
pub(super) fn made_id(text: String, attributes: &Attributes, line: Span, reader: &BlockReader<'_>) -> Id {
    let start = line.range().start;
    // To the end of the line as it is in the file: what stands in braces is not part of a heading's own span.
    let rest = &reader.file.text[start..];
    let first_line = start..start + rest.find('\n').unwrap_or(rest.len());
    let written = &reader.file.text[first_line.clone()];
    let has_braces = !attributes.classes.is_empty() || !attributes.pairs.is_empty();
    let brace = written.rfind('{').filter(|_| has_braces);
    let at = match brace {
        Some(brace) => first_line.start + brace + 1,
        None => first_line.start + written.trim_end().len(),
    };
    Id { text, given: false, span: Span::new(at, at), in_braces: brace.is_some() }
}

/// A lesson without `title`: the first heading gives it, else the first line, else the file's name.
fn find_title(source: &Source, body: &mut Vec<Block>, readable: bool, findings: &mut Findings) -> String {
    let first = body.iter().position(|block| matches!(block.kind, BlockKind::Heading(_)));
    if let Some(at) = first {
        let BlockKind::Heading(heading) = &body[at].kind else {
            unreachable!("it was found as a heading");
        };
        let title = plain_text(&heading.content);
        if readable {
            findings
                .note("title-from-heading", body[at].span, "this lesson has no `title`, so its first heading is used")
                .label("taken as the title")
                .help(format!("say it yourself at the top of the file: `title: {title}`, between two lines of `---`"));
        }
        if heading.level == 1 && at == 0 {
            body.remove(0);
        }
        return title;
    }
    let line = first_text_line(source);
    let words = &source.text[line.range()];
    let named = slug(without_order(source.path.stem())).replace('-', " ");
    let title = if words.is_empty() || words.chars().count() > 90 {
        capitalised(&named)
    } else {
        words.trim_start_matches(['#', '*', '>', '-', ' ']).to_owned()
    };
    if readable {
        findings
            .warning("missing-title", line, "this lesson has no `title` and no heading")
            .label(format!("“{title}” is shown until it has one"))
            .help("begin the file with `---`, a line `title: ...` and another `---`");
    }
    if title.is_empty() { "Untitled".to_owned() } else { title }
}

fn first_text_line(source: &Source) -> Span {
    let mut at = 0;
    for line in source.text.split_inclusive('\n') {
        let trimmed = line.trim();
        if !trimmed.is_empty() && !trimmed.starts_with("---") && !trimmed.starts_with(":::") {
            return Span::new(at, at + line.trim_end().len());
        }
        at += line.len();
    }
    Span::new(0, 0)
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// A body that begins with its own title as a heading would show it twice.
fn drop_repeated_title(title: &str, body: &mut Vec<Block>) {
    let repeated = matches!(
        body.first(),
        Some(Block { kind: BlockKind::Heading(heading), .. })
            if heading.level == 1 && plain_text(&heading.content).trim() == title.trim()
    );
    if repeated {
        body.remove(0);
    }
}

/// Everything a link can point at, with ids that are unique in the file.
fn anchors(body: &[Block], findings: &mut Findings) -> Vec<Anchor> {
    let mut anchors: Vec<Anchor> = Vec::new();
    let mut names = UniqueNames::default();
    let mut given: std::collections::BTreeMap<String, Span> = std::collections::BTreeMap::new();
    let mut wanted: Vec<(Option<Spanned<String>>, Anchor)> = Vec::new();
    walk_blocks(body, Inside::Everything, &mut |block| collect_anchors(block, &mut wanted));
    let mut in_html: Vec<Spanned<String>> = Vec::new();
    walk_html(body, Inside::Everything, &mut |html| {
        in_html.extend(html.ids.iter().map(|id| Spanned::new(id.id.to_string(), id.span)));
    });
    // Ids that authors chose are taken first, so that no heading above can be in their way.
    for id in wanted.iter().filter_map(|(id, _)| id.as_ref()).chain(&in_html) {
        if let Some(first) = given.get(&id.value) {
            findings
                .error("duplicate-id", id.span, format!("the id `{}` is used twice in this file", id.value))
                .label("the second one")
                .related(*first, "the first one")
                .help("give each its own id: learners' answers and links are kept by it");
        } else {
            given.insert(id.value.clone(), id.span);
            names.take(&id.value);
        }
    }
    for (id, mut anchor) in wanted {
        anchor.id = match id {
            Some(id) => id.value,
            None => names.take(if anchor.id.is_empty() { "section" } else { &anchor.id }),
        };
        anchors.push(anchor);
    }
    anchors.sort_by_key(|anchor| anchor.span);
    anchors
}

fn collect_anchors(block: &Block, wanted: &mut Vec<(Option<Spanned<String>>, Anchor)>) {
    let mut add = |id: Option<Spanned<String>>, anchor| wanted.push((id, anchor));
    let with_id = |id: &Id, span: Span| {
        let spanned = Spanned::new(id.text.clone(), id.span);
        let anchor = Anchor { id: id.text.clone(), text: String::new(), level: 0, span };
        (Some(spanned), anchor)
    };
    match &block.kind {
        BlockKind::Heading(heading) => {
            let text = plain_text(&heading.content).trim().to_owned();
            let anchor = Anchor { id: slug(&text), text, level: heading.level, span: block.span };
            add(heading.attributes.id.clone(), anchor);
        }
        BlockKind::Quiz(quiz) => {
            let (id, anchor) = with_id(&quiz.id, quiz.opening);
            add(id, anchor);
            for question in &quiz.questions {
                let (id, mut anchor) = with_id(&question.id, question.span);
                // A question without a heading has its quiz's line; the id keeps the two apart.
                anchor.span.end += 1;
                add(id, anchor);
            }
        }
        BlockKind::Worksheet(worksheet) => {
            let (id, anchor) = with_id(&worksheet.id, worksheet.opening);
            add(id, anchor);
        }
        BlockKind::Role(role) => {
            if let Some(id) = &role.attributes.id {
                let anchor = Anchor { id: id.value.clone(), text: String::new(), level: 0, span: role.opening };
                add(Some(id.clone()), anchor);
            }
        }
        _ => {}
    }
}
