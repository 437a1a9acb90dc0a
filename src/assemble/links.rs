//! Every link and picture is looked up: what it points at goes into a side table, what points at nothing is told.

use super::languages::in_language;
use super::media::Beside;
use crate::base::diagnostic::{Diagnostic, Noted, nearest};
use crate::base::path::{CoursePath, percent_decode};
use crate::base::source::Asset;
use crate::base::span::Spanned;
use crate::course::course::{Course, Glossary, LinkTable, Target};
use crate::course::inventory::{Reference, ReferenceKind};
use crate::course::lesson::ParsedLesson;
use crate::course::manifest::HtmlPolicy;
use crate::course::media::Captions;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What stands in the folder, shown or not.
pub(super) struct Written {
    pub(super) assets: BTreeMap<CoursePath, Asset>,
    /// Every text file of the course's own language, drafts included.
    pub(super) all: Vec<CoursePath>,
    pub(super) translations: BTreeSet<CoursePath>,
    /// What the captions files among the assets say.
    pub(super) captions: BTreeMap<CoursePath, Captions>,
}

/// The files that texts link to and show, in all languages.
#[derive(Default)]
pub(super) struct Mentioned {
    anywhere: BTreeSet<CoursePath>,
    for_learners: BTreeSet<CoursePath>,
}

impl Mentioned {
    /// What only facilitators' text mentions is not for learners; what nobody mentions is a download to be found.
    pub(super) fn for_facilitators_only(&self) -> BTreeSet<CoursePath> {
        self.anywhere.difference(&self.for_learners).cloned().collect()
    }

    fn note(&mut self, target: &Target, for_learners: bool) {
        if let Target::File { path, .. } = target {
            self.note_file(path, for_learners);
        }
    }

    pub(super) fn note_file(&mut self, path: &CoursePath, for_learners: bool) {
        self.anywhere.insert(path.clone());
        if for_learners {
            self.for_learners.insert(path.clone());
        }
    }
}

/// What a link may point at.
struct Targets<'a> {
    course: &'a Course,
    src: &'a str,
    written: &'a Written,
    /// Every text file that becomes a page.
    pages: HashMap<&'a CoursePath, &'a ParsedLesson>,
    glossary: Option<&'a Glossary>,
}

/// Fills the course's link tables and notes which files are mentioned.
pub(super) fn resolve(
    course: &mut Course,
    written: &Written,
    mentioned: &mut Mentioned,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut links = BTreeMap::new();
    let beside = Beside {
        assets: &written.assets,
        transcripts: &course.transcripts,
        captions: &written.captions,
        language: &course.language().code,
        source: &course.languages[0].code,
    };
    let mut media = BTreeMap::new();
    let mut targets = Targets {
        course,
        src: &course.manifest.book.src,
        pages: course.texts().map(|text| (&text.path, &**text)).collect(),
        glossary: course.glossary.as_ref(),
        written,
    };
    // In a translated course both names of a file mean the page in this language.
    let originals: Vec<_> = course.texts().map(|text| (course.original(&text.path), &**text)).collect();
    targets.pages.extend(originals);
    for text in course.texts() {
        let mut table = LinkTable::new();
        for reference in &text.inventory.references {
            // It goes into the page unchecked.
            if reference.in_html && course.manifest.site.html == HtmlPolicy::Trusted {
                continue;
            }
            let target = targets.look_up(text, reference, diagnostics);
            // A picture and a link may have one target; learners see the file if either is theirs.
            mentioned.note(&target, reference.for_learners);
            table.insert(reference.target.clone(), target);
        }
        if let Some(image) = &text.front_matter.image {
            let reference = Reference {
                target: image.value.as_str().into(),
                span: image.span,
                kind: ReferenceKind::Picture,
                in_html: false,
                for_learners: true,
            };
            let target = targets.look_up(text, &reference, diagnostics);
            mentioned.note(&target, true);
            table.insert(image.value.as_str().into(), target);
        }
        let Noted { value: of_text, diagnostics: told } = beside.media_of(text, &table, mentioned);
        // What is wrong in a text that nobody has translated was told of the text itself.
        if course.foreign(&text.path).is_none() {
            diagnostics.extend(told);
        }
        if !of_text.is_empty() {
            media.insert(text.path.clone(), of_text);
        }
        links.insert(text.path.clone(), table);
    }
    if !course.is_translation() {
        let used = media.values().flat_map(BTreeMap::values).filter_map(|media| media.transcript.as_ref());
        diagnostics.extend(beside.unused(&used.collect()));
    }
    course.links = links;
    course.media = media;
}

/// Fills the lessons' prerequisites.
pub(super) fn prerequisites(course: &mut Course, diagnostics: &mut Vec<Diagnostic>) {
    let found = find_prerequisites(course, diagnostics);
    for (lesson, prerequisites) in course.lessons.iter_mut().zip(found) {
        lesson.prerequisites = prerequisites;
    }
    circles(course, diagnostics);
}

/// The scheme of an address, in lower case: `Mailto:a@b` has `mailto`.
pub(super) fn scheme(target: &str) -> Option<String> {
    let (scheme, _) = target.split_once(':')?;
    let letters = scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '+' | '-' | '.'));
    letters.then(|| scheme.to_ascii_lowercase())
}

impl Targets<'_> {
    /// What a link to the page of `path` may have behind its `#`.
    fn anchors(&self, path: &CoursePath) -> impl Iterator<Item = &str> {
        let text = self.pages[path];
        let headings = text.anchors.iter().map(|anchor| anchor.id.as_str());
        let is_trusted = self.course.manifest.site.html == HtmlPolicy::Trusted;
        let in_html = text.inventory.html_ids.iter().filter(move |id| id.is_allowed || is_trusted).map(|id| &*id.id);
        let glossary = self.glossary.filter(|glossary| glossary.parsed.path == *path);
        headings
            .chain(in_html)
            .chain(glossary.into_iter().flat_map(|glossary| glossary.terms.iter().map(|term| term.id.as_str())))
    }

    fn look_up(&self, text: &ParsedLesson, reference: &Reference, diagnostics: &mut Vec<Diagnostic>) -> Target {
        let place = Lookup { targets: self, text, reference };
        match place.target() {
            Ok(target) => target,
            Err(diagnostic) => {
                // What is wrong in a text that nobody has translated was told of the text itself.
                if self.course.foreign(&text.path).is_none() {
                    diagnostics.push(*diagnostic);
                }
                Target::Nothing
            }
        }
    }
}

struct Lookup<'a> {
    targets: &'a Targets<'a>,
    text: &'a ParsedLesson,
    reference: &'a Reference,
}

impl Lookup<'_> {
    fn error(&self, rule: &'static str, message: String, label: &str) -> Diagnostic {
        Diagnostic::error(rule, message).at(&self.text.path, self.reference.span, label)
    }

    fn target(&self) -> Result<Target, Box<Diagnostic>> {
        // Browsers drop these characters from addresses, so `java\tscript:` would pass an honest look.
        let written: String = self.reference.target.chars().filter(|letter| !letter.is_control()).collect();
        let written = written.trim();
        if written.is_empty() {
            return Err(Box::new(
                self.error("dead-link", "this link leads nowhere".to_owned(), self.empty())
                    .help("write an address, or the way to a file of the course"),
            ));
        }
        if let Some(scheme) = scheme(written) {
            return self.outside(&scheme, written);
        }
        if written.starts_with("//") {
            return self.outside("https", written);
        }
        let end = written.find(['?', '#']).unwrap_or(written.len());
        let (path, suffix) = written.split_at(end);
        let anchor = suffix.split_once('#').map_or("", |(_, anchor)| anchor);
        let anchor = percent_decode(anchor);
        if path.is_empty() {
            return self.here(anchor);
        }
        if path.starts_with('/') {
            return Err(Box::new(
                self.error(
                    "absolute-link",
                    format!("the link `{written}` begins with `/`"),
                    "a course does not know where it will live",
                )
                .help("write the way from this file, such as `../02-planning/01-goals.md`"),
            ));
        }
        self.inside(&percent_decode(path), suffix, anchor)
    }

    fn empty(&self) -> &'static str {
        match self.reference.in_html {
            true => "no address stands here",
            false => "nothing stands between `(` and `)`",
        }
    }

    fn outside(&self, scheme: &str, written: &str) -> Result<Target, Box<Diagnostic>> {
        match (self.reference.kind, scheme) {
            (ReferenceKind::Link, "http" | "https" | "mailto" | "tel" | "sms") => Ok(Target::Outside),
            (ReferenceKind::Video, "http" | "https") => Ok(Target::Outside),
            (ReferenceKind::Picture | ReferenceKind::Poster, "data") if is_raster_data(written) => Ok(Target::Outside),
            (ReferenceKind::Picture | ReferenceKind::Poster, "http" | "https") => {
                let film = match self.reference.in_html {
                    true => "",
                    false => "; a film that stays there is marked: `{.video}`",
                };
                Err(Box::new(
                    self.error(
                        "outside-picture",
                        "this picture stands on another site".to_owned(),
                        "it would be missing without a network",
                    )
                    .help(format!("save the picture beside the lesson and write its file name here{film}")),
                ))
            }
            _ => Err(Box::new(
                self.error(
                    "unsafe-address",
                    format!("addresses that begin with `{scheme}:` are not taken"),
                    match self.reference.kind {
                        ReferenceKind::Link => "expected `https:`, `mailto:`, `tel:` or a file of the course",
                        _ => "expected a file of the course",
                    },
                )
                .help("if the colon belongs to a file name, write `./` before it"),
            )),
        }
    }

    fn here(&self, anchor: String) -> Result<Target, Box<Diagnostic>> {
        // Browsers know the top of every page by this name.
        let is_known = |known: &str| known == anchor;
        if !anchor.is_empty() && anchor != "top" && !self.targets.anchors(&self.text.path).any(is_known) {
            return Err(Box::new(self.dead_anchor(&self.text.path, &anchor)));
        }
        Ok(Target::Here { anchor })
    }

    fn inside(&self, path: &str, suffix: &str, anchor: String) -> Result<Target, Box<Diagnostic>> {
        let resolved = CoursePath::resolve(self.text.path.folder(), path).ok();
        let Some(resolved) = resolved
            .filter(|resolved| resolved.below(self.targets.src).is_some() || resolved.as_str() == self.targets.src)
        else {
            return Err(Box::new(
                self.error(
                    "link-out-of-course",
                    format!("`{path}` leads out of the folder `{}`", self.targets.src),
                    "nothing outside is read or copied",
                )
                .help("copy the file beside the lesson and link to it there"),
            ));
        };
        if let Some(page) = self.page(&resolved) {
            if !anchor.is_empty() && !self.targets.anchors(page).any(|known| known == anchor) {
                // The heading is there in the text that this one was written for.
                if self.targets.course.foreign(&self.text.path).is_some() {
                    return Ok(Target::Page { path: page.clone(), anchor: String::new() });
                }
                return Err(Box::new(self.dead_anchor(page, &anchor)));
            }
            return Ok(Target::Page { path: page.clone(), anchor });
        }
        if let Some(path) = self.file(resolved.clone()) {
            return Ok(Target::File { path, suffix: suffix.to_owned() });
        }
        Err(Box::new(self.nothing(path, &resolved)))
    }

    /// The text file that `path` names, itself or as a folder with an `index.md`.
    fn page(&self, path: &CoursePath) -> Option<&CoursePath> {
        let find = |path: &CoursePath| {
            let text = self.targets.pages.get(path)?;
            let course = self.targets.course;
            (!course.transcripts.contains_key(course.original(&text.path))).then_some(&text.path)
        };
        find(path).or_else(|| find(&CoursePath::new(&format!("{path}/index.md"))))
    }

    /// The file that `path` names: for a translated text the one in its language, where there is one.
    fn file(&self, path: CoursePath) -> Option<CoursePath> {
        let course = self.targets.course;
        let assets = &self.targets.written.assets;
        let own = course.originals.contains_key(&self.text.path).then(|| in_language(&path, &course.language().code));
        own.filter(|own| assets.contains_key(own)).or_else(|| assets.contains_key(&path).then_some(path))
    }

    fn dead_anchor(&self, page: &CoursePath, anchor: &str) -> Diagnostic {
        let mut known: Vec<&str> = self.targets.anchors(page).collect();
        known.sort_unstable();
        let here = *page == self.text.path;
        let whose = if here { "this file".to_owned() } else { format!("`{page}`") };
        let diagnostic = match nearest(anchor, known.iter().copied()) {
            Some(near) => self.error(
                "dead-anchor",
                format!("{whose} has no heading `#{anchor}`"),
                &format!("did you mean `#{near}`?"),
            ),
            None => self.error(
                "dead-anchor",
                format!("{whose} has no heading `#{anchor}`"),
                "no heading or block has this id",
            ),
        };
        let some: Vec<String> = known.iter().take(6).map(|id| format!("`#{id}`")).collect();
        match some.is_empty() {
            true => diagnostic.help("give the heading an id: `## Heading {#id}`"),
            false => {
                diagnostic.help(format!("it has {}{}", some.join(", "), if known.len() > 6 { " ..." } else { "" }))
            }
        }
    }

    fn nothing(&self, path: &str, resolved: &CoursePath) -> Diagnostic {
        let (rule, what) = match self.reference.kind {
            ReferenceKind::Link => ("dead-link", "the file"),
            ReferenceKind::Picture => ("missing-picture", "the picture"),
            ReferenceKind::Poster => ("missing-picture", "the poster"),
            ReferenceKind::Video => ("missing-media", "the video"),
            ReferenceKind::Audio => ("missing-media", "the recording"),
            ReferenceKind::Captions => ("missing-captions", "the captions file"),
        };
        if self.targets.written.translations.contains(resolved) {
            return self
                .error(rule, format!("`{path}` is a translation, not a page of this language"), "expected the file that it translates")
                .help("link to the file without the language in its name: readers change the language at the top of the page");
        }
        if self.targets.course.transcripts.contains_key(resolved) {
            return self
                .error(rule, format!("`{path}` is a transcript and has no page"), "this link would lead nowhere")
                .help("link to the lesson that shows its film");
        }
        if self.targets.written.all.contains(resolved) {
            return self
                .error(rule, format!("`{path}` is a draft and will not be there"), "this link would lead nowhere")
                .help("take `draft: true` out of that lesson, or this link out of this one");
        }
        let files = || self.targets.written.all.iter().chain(self.targets.written.assets.keys());
        let diagnostic =
            self.error(rule, format!("{what} `{path}` does not exist"), &format!("looked for `{resolved}`"));
        let lower = resolved.as_str().to_lowercase();
        if let Some(same) = files().find(|file| file.as_str().to_lowercase() == lower) {
            return diagnostic.help(format!("there is `{}`: small and capital letters count", same.file_name()));
        }
        let name = resolved.file_name();
        if let Some(elsewhere) = files().find(|file| file.file_name() == name) {
            return diagnostic.help(format!(
                "there is one at `{}`: write `{}`",
                elsewhere,
                way(self.text.path.folder(), elsewhere)
            ));
        }
        match nearest(resolved.as_str(), files().map(CoursePath::as_str)) {
            Some(near) => {
                diagnostic.help(format!("did you mean `{}`?", way(self.text.path.folder(), &CoursePath::new(near))))
            }
            None => {
                diagnostic.help("a link is the way from this file to the other, such as `../02-planning/01-goals.md`")
            }
        }
    }
}

/// The way from a folder to a file, as an author would write it.
pub(super) fn way(from: &str, to: &CoursePath) -> String {
    let from: Vec<&str> = from.split('/').filter(|part| !part.is_empty()).collect();
    let to: Vec<&str> = to.as_str().split('/').collect();
    let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let up = "../".repeat(from.len() - shared);
    format!("{up}{}", to[shared..].join("/"))
}

/// Pictures given as data may only be of kinds that cannot hold scripts.
fn is_raster_data(written: &str) -> bool {
    let lower = written.to_ascii_lowercase();
    ["data:image/png;", "data:image/jpeg;", "data:image/gif;", "data:image/webp;"]
        .iter()
        .any(|kind| lower.starts_with(kind))
}

fn find_prerequisites(course: &Course, diagnostics: &mut Vec<Diagnostic>) -> Vec<Vec<usize>> {
    let numbers: HashMap<&CoursePath, usize> =
        course.lessons.iter().enumerate().map(|(number, lesson)| (&lesson.parsed.path, number)).collect();
    let find = |lesson: &ParsedLesson, written: &Spanned<String>, diagnostics: &mut Vec<Diagnostic>| {
        let path = CoursePath::resolve(lesson.path.folder(), &written.value).ok();
        let found = path.and_then(|path| numbers.get(&path).copied());
        if found.is_none() {
            let names: Vec<String> = numbers_sorted(&numbers).map(|path| way(lesson.path.folder(), path)).collect();
            let diagnostic = Diagnostic::error(
                "dead-link",
                format!("the prerequisite `{}` is not a lesson of this course", written.value),
            );
            diagnostics.push(match nearest(&written.value, names.iter().map(String::as_str)) {
                Some(near) => diagnostic.at(&lesson.path, written.span, format!("did you mean `{near}`?")),
                None => diagnostic
                    .at(&lesson.path, written.span, "no lesson file has this path")
                    .help("write the way from this file to the lesson's, such as `../01-start/02-goals.md`"),
            });
        }
        found
    };
    course
        .lessons
        .iter()
        .map(|lesson| {
            let written = &lesson.parsed.front_matter.prerequisites;
            written.iter().filter_map(|written| find(&lesson.parsed, written, diagnostics)).collect()
        })
        .collect()
}

fn numbers_sorted<'a>(numbers: &HashMap<&'a CoursePath, usize>) -> impl Iterator<Item = &'a CoursePath> {
    let mut paths: Vec<&CoursePath> = numbers.keys().copied().collect();
    paths.sort_unstable();
    paths.into_iter()
}

/// Tells every circle of prerequisites once, at the lesson that comes first in the course.
fn circles(course: &Course, diagnostics: &mut Vec<Diagnostic>) {
    #[derive(Clone, Copy, PartialEq)]
    enum State {
        New,
        Open,
        Done,
    }
    let mut state = vec![State::New; course.lessons.len()];
    for start in 0..course.lessons.len() {
        // Each entry: a lesson, and how many of its prerequisites were looked at.
        let mut way: Vec<(usize, usize)> = Vec::new();
        if state[start] == State::New {
            state[start] = State::Open;
            way.push((start, 0));
        }
        while let Some((lesson, next)) = way.last_mut() {
            let Some(&needed) = course.lessons[*lesson].prerequisites.get(*next) else {
                state[*lesson] = State::Done;
                way.pop();
                continue;
            };
            *next += 1;
            match state[needed] {
                State::New => {
                    state[needed] = State::Open;
                    way.push((needed, 0));
                }
                State::Open => {
                    let from = way.iter().position(|(open, _)| *open == needed).expect("an open lesson is on the way");
                    let circle: Vec<usize> = way[from..].iter().map(|(lesson, _)| *lesson).collect();
                    diagnostics.push(circle_found(course, &circle));
                }
                State::Done => {}
            }
        }
    }
}

fn circle_found(course: &Course, circle: &[usize]) -> Diagnostic {
    let titles: Vec<&str> =
        circle.iter().chain(circle.first()).map(|lesson| course.lessons[*lesson].parsed.title.as_str()).collect();
    let lesson = &course.lessons[circle[0]].parsed;
    let span = lesson.front_matter.prerequisites.first().map(|written| written.span).unwrap_or_default();
    Diagnostic::error("circular-prerequisites", "these lessons require each other in a circle")
        .at(&lesson.path, span, titles.join(" → "))
        .help("take one of these prerequisites out: a learner could begin nowhere")
}
