//! What stands in a body, found in one walk: every later question about a course is answered from here.

use super::body::{
    Block, BlockKind, Image, Inline, Inside, Role, RoleBlock, walk_blocks, walk_html, walk_inline, walk_inlines,
};
use super::media::Kind;
use super::quiz::{Id, Quiz};
use super::raw_html::{Address, HtmlId, RawHtml};
use super::worksheet::Worksheet;
use crate::base::source::ContentHash;
use crate::base::span::{Span, Spanned};
use std::sync::Arc;

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Inventory {
    /// In the order of the text, those in other blocks included.
    pub quizzes: Vec<Arc<Quiz>>,
    pub worksheets: Vec<Arc<Worksheet>>,
    /// The `key` blocks.
    pub keys: Vec<Arc<RoleBlock>>,
    /// What takes time in the room, in the order of the text; what stands inside another timed block is part of it.
    pub timed: Vec<Arc<RoleBlock>>,
    /// Blocks of cards, pairs and role plays that the author gave an id: materials can name them.
    pub handed_out: Vec<Arc<RoleBlock>>,
    /// Activities, with a time or without.
    pub activities: Vec<Arc<RoleBlock>>,
    /// Facilitator's blocks, in the order of the text.
    pub notes: Vec<Arc<RoleBlock>>,
    /// Each target of a link or a picture, once.
    pub references: Vec<Reference>,
    /// Films and recordings, each as often as it stands there.
    pub media: Vec<Shown>,
    /// Ids by which something of the learner's is kept.
    pub kept_ids: Vec<Spanned<String>>,
    /// Ids of commitments, and of role plays, that the author has not written.
    pub made_commitments: Vec<Id>,
    pub made_roleplays: Vec<Id>,
    pub has_commitment: bool,
    /// Cards, pairs, role plays, commitments, or what was written elsewhere.
    pub has_handout: bool,
    /// What `gather` blocks ask for, each with the place of their `from`.
    pub gathered: Vec<Spanned<String>>,
    /// Each fenced piece of code, by its language and text.
    pub code: Vec<ContentHash>,
    /// A formula has what MathML leaves to style sheets.
    pub needs_math_styles: bool,
    /// Raw HTML.
    pub has_html: bool,
    /// Ids that stand in it.
    pub html_ids: Vec<HtmlId>,
    /// A film or a recording that the author wrote as raw HTML.
    pub plays_html: bool,
}

/// A film or a recording.
#[derive(Debug, Clone, PartialEq)]
pub struct Shown {
    pub image: Box<Image>,
    /// It stands in text that learners see.
    pub for_learners: bool,
}

/// A link or a picture as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    pub target: Box<str>,
    /// Where it stands first.
    pub span: Span,
    pub kind: ReferenceKind,
    /// It is an attribute of raw HTML.
    pub in_html: bool,
    /// It stands in text that learners see.
    pub for_learners: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReferenceKind {
    Link,
    Picture,
    Video,
    Audio,
    /// Of a film.
    Poster,
    Captions,
}

impl Inventory {
    pub fn of(body: &[Block]) -> Self {
        let mut found = Self::default();
        walk_blocks(body, Inside::Everything, &mut |block| found.block(block));
        found.timed(body);
        for inside in [Inside::Everything, Inside::LearnersOnly] {
            found.inlines(body, inside);
            walk_html(body, inside, &mut |html| found.html(html, inside));
        }
        found
    }

    /// Whether a film or a recording stands in it.
    pub fn has_media(&self) -> bool {
        self.plays_html || !self.media.is_empty()
    }

    fn block(&mut self, block: &Block) {
        match &block.kind {
            BlockKind::Quiz(quiz) => {
                let mut keep = |id: &str, span| self.kept_ids.push(Spanned::new(id.to_owned(), span));
                keep(&quiz.id.text, quiz.opening);
                for question in &quiz.questions {
                    keep(&question.id.text, question.span);
                }
                for see in quiz.questions.iter().filter_map(|question| question.see.as_ref()) {
                    self.reference(&see.value, see.span, ReferenceKind::Link, Inside::LearnersOnly);
                }
                self.quizzes.push(Arc::clone(quiz));
            }
            BlockKind::Worksheet(worksheet) => {
                self.kept_ids.push(Spanned::new(worksheet.id.text.clone(), worksheet.opening));
                self.worksheets.push(Arc::clone(worksheet));
            }
            BlockKind::Role(role) => self.role(role),
            BlockKind::Code(code) => self.code.push(code.hash()),
            _ => {}
        }
    }

    fn role(&mut self, role: &Arc<RoleBlock>) {
        let is_dealt = matches!(role.role, Role::Cards | Role::Pair | Role::Roleplay);
        self.has_handout |= is_dealt || matches!(role.role, Role::Commitment | Role::Gather);
        if is_dealt && role.attributes.id.is_some() {
            self.handed_out.push(Arc::clone(role));
        }
        match role.role {
            Role::Activity => self.activities.push(Arc::clone(role)),
            Role::Facilitator => self.notes.push(Arc::clone(role)),
            Role::Roleplay => {
                self.activities.push(Arc::clone(role));
                let id = role.attributes.id.as_ref().map(|id| (format!("{}-observer", id.value), id.span));
                self.kept_ids.extend(id.map(|(id, span)| Spanned::new(id, span)));
                self.made_roleplays.extend(role.made_id.clone());
            }
            Role::Key => self.keys.push(Arc::clone(role)),
            Role::Commitment => {
                self.has_commitment = true;
                self.kept_ids.extend(role.attributes.id.clone());
                self.made_commitments.extend(role.made_id.clone());
            }
            Role::Gather => {
                let from = role.attributes.get("from").into_iter();
                let words = from.flat_map(|from| from.value.split_whitespace().map(|id| (id, from.span)));
                self.gathered.extend(words.map(|(id, span)| Spanned::new(id.to_owned(), span)));
            }
            _ => {}
        }
    }

    fn timed(&mut self, blocks: &[Block]) {
        for block in blocks {
            match &block.kind {
                BlockKind::Role(role) if role.is_timed() => self.timed.push(Arc::clone(role)),
                BlockKind::Role(role) => self.timed(&role.blocks),
                BlockKind::Quote(blocks) | BlockKind::Note(_, blocks) => self.timed(blocks),
                BlockKind::List(list) => list.items.iter().for_each(|item| self.timed(&item.blocks)),
                _ => {}
            }
        }
    }

    fn inlines(&mut self, body: &[Block], inside: Inside) {
        walk_inlines(body, inside, &mut |inlines| {
            walk_inline(inlines, &mut |inline| match inline {
                Inline::Link(link) => self.reference(&link.target, link.span, ReferenceKind::Link, inside),
                Inline::Image(image) => self.image(image, inside),
                Inline::Math(math) => self.needs_math_styles |= math.needs_styles(),
                _ => {}
            });
        });
    }

    fn html(&mut self, html: &RawHtml, inside: Inside) {
        self.has_html = true;
        self.plays_html |= html.plays;
        let for_learners = inside == Inside::LearnersOnly;
        for Address { target, kind, span, .. } in &html.addresses {
            self.refer(Reference { target: target.clone(), span: *span, kind: *kind, in_html: true, for_learners });
        }
        if !for_learners {
            self.html_ids.extend(html.ids.iter().cloned());
        }
    }

    fn image(&mut self, image: &Image, inside: Inside) {
        let kind = match image.kind() {
            Kind::Picture => ReferenceKind::Picture,
            Kind::Audio => ReferenceKind::Audio,
            Kind::Video | Kind::Outside => ReferenceKind::Video,
        };
        self.reference(&image.target, image.span, kind, inside);
        if kind == ReferenceKind::Picture {
            return;
        }
        let mut named = |key: &str, kind| {
            let written = image.attributes.get(key).into_iter();
            for (target, span) in
                written.flat_map(|written| written.value.split_whitespace().map(|word| (word, written.span)))
            {
                self.reference(target, span, kind, inside);
            }
        };
        named("poster", ReferenceKind::Poster);
        named("captions", ReferenceKind::Captions);
        match self.media.iter_mut().find(|known| known.image.span == image.span) {
            Some(known) => known.for_learners |= inside == Inside::LearnersOnly,
            None => {
                self.media.push(Shown { image: Box::new(image.clone()), for_learners: inside == Inside::LearnersOnly });
            }
        }
    }

    fn reference(&mut self, target: &str, span: Span, kind: ReferenceKind, inside: Inside) {
        let for_learners = inside == Inside::LearnersOnly;
        self.refer(Reference { target: target.into(), span, kind, in_html: false, for_learners });
    }

    fn refer(&mut self, reference: Reference) {
        let is_it = |known: &&mut Reference| {
            known.target == reference.target && known.kind == reference.kind && known.in_html == reference.in_html
        };
        match self.references.iter_mut().find(is_it) {
            Some(known) => known.for_learners |= reference.for_learners,
            None => self.references.push(reference),
        }
    }
}
