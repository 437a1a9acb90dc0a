//! A course in another language is the same course with other words: order, ids, addresses, times and numbers are those of
//! the language it was first written in.

use super::adapt::adapt;
use super::languages::Texts;
use crate::base::diagnostic::{Diagnostic, nearest};
use crate::base::path::CoursePath;
use crate::base::span::Spanned;
use crate::course::course::{Course, Glossary, Topic};
use crate::course::lesson::ParsedLesson;
use crate::course::manifest::{Manifest, TranslatedTopic, Translation};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The course in the language that is `number` in [`Course::languages`]; what is not translated stays as it is.
pub(super) fn translate(source: &Course, number: usize, texts: &Texts, diagnostics: &mut Vec<Diagnostic>) -> Course {
    let translation = &source.manifest.translations[number - 1];
    let mut originals = BTreeMap::new();
    let mut course = source.with_texts(|text| match texts.get(&text.path) {
        None => Arc::clone(text),
        Some(translated) => {
            originals.insert(translated.path.clone(), text.path.clone());
            Arc::new(adapt(text, translated, diagnostics))
        }
    });
    course.language = number;
    course.translated_from = Some(source.language().clone());
    course.originals = originals;
    if let Some(glossary) = &source.glossary {
        course.glossary = Some(match_terms(glossary, texts, &course, diagnostics));
    }
    for module in &mut course.modules {
        if let Some(index) = &module.index {
            module.title.clone_from(&index.title);
        }
    }
    course.title = title(translation, &course, source);
    course.manifest = Arc::new(manifest(source, translation, &course, diagnostics));
    rename(&mut course.competencies, &translation.competencies, "competency", diagnostics);
    rename(&mut course.tools, &translation.tools, "tool", diagnostics);
    course
}

fn title(translation: &Translation, course: &Course, source: &Course) -> String {
    let home = course.home.as_ref().filter(|home| course.originals.contains_key(&home.path));
    let written = translation.title.as_ref().map(|title| title.value.clone());
    written.or_else(|| home.map(|home| home.title.clone())).unwrap_or_else(|| source.title.clone())
}

fn manifest(
    source: &Course,
    translation: &Translation,
    course: &Course,
    diagnostics: &mut Vec<Diagnostic>,
) -> Manifest {
    let mut manifest = (*source.manifest).clone();
    let language = course.language();
    // The learner's record is one for all languages, so its name cannot come from a translated title.
    manifest.course.id.get_or_insert_with(|| Spanned::new(source.title.clone(), 0..0));
    manifest.book.title = Some(Spanned::new(course.title.clone(), 0..0));
    manifest.book.language.clone_from(&language.code);
    manifest.book.language_span = Some(translation.code.span);
    manifest.book.text_direction = language.direction;
    if let Some(description) = &translation.description {
        manifest.book.description.clone_from(description);
    }
    if let Some(url) = &mut manifest.site.url {
        url.value.push_str(&language.folder);
    }
    manifest.site.settings.extend(translation.settings.iter().map(|(name, value)| (name.clone(), value.clone())));
    for topic in &translation.competencies {
        let declared = manifest.course.competencies.iter_mut().find(|declared| same(&declared.name, &topic.of.value));
        if let Some(declared) = declared.filter(|_| !topic.behaviours.is_empty()) {
            declared.behaviours.clone_from(&topic.behaviours);
        }
    }
    let names: Vec<String> = manifest.deliveries.iter().map(|delivery| delivery.name.value.clone()).collect();
    for (name, title) in &translation.deliveries {
        match manifest.deliveries.iter_mut().find(|delivery| delivery.name.value == name.value) {
            Some(delivery) => delivery.title.clone_from(title),
            None => diagnostics.push(unknown("delivery", name, names.iter().map(String::as_str))),
        }
    }
    manifest
}

fn rename(topics: &mut [Topic], translated: &[TranslatedTopic], what: &str, diagnostics: &mut Vec<Diagnostic>) {
    for translated in translated {
        let Some(topic) = topics.iter_mut().find(|topic| topic.is_written(&translated.of.value)) else {
            diagnostics.push(unknown(what, &translated.of, topics.iter().map(|topic| topic.written.as_str())));
            continue;
        };
        if let Some(name) = &translated.name {
            topic.name.clone_from(name);
        }
        if let Some(sentence) = &translated.sentence {
            topic.sentence.clone_from(sentence);
        }
    }
}

fn same(a: &str, b: &str) -> bool {
    a.to_lowercase() == b.to_lowercase()
}

fn unknown<'k>(what: &str, written: &Spanned<String>, known: impl Iterator<Item = &'k str>) -> Diagnostic {
    let known: Vec<&str> = known.collect();
    let label = match nearest(&written.value, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("no {what} of the course has this name"),
    };
    let list = known.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let diagnostic =
        Diagnostic::error("unknown-translated", format!("the course has no {what} `{}` to translate", written.value))
            .at(&CoursePath::new("book.toml"), written.span, label);
    match list.is_empty() {
        true => diagnostic,
        false => diagnostic
            .help(format!("it has {list}; what stands before the `=` is the name in the course's own language")),
    }
}

/// Terms keep the anchors that they have in the source, by their place.
fn match_terms(source: &Glossary, texts: &Texts, course: &Course, diagnostics: &mut Vec<Diagnostic>) -> Glossary {
    let glossary = course.glossary.as_ref().expect("a translation has what its source has");
    if !texts.contains_key(&source.parsed.path) {
        return source.clone();
    }
    let mut matched = Glossary::of(Arc::clone(&glossary.parsed));
    let (here, there) = (matched.terms.len(), source.terms.len());
    if here != there {
        let path = &matched.parsed.path;
        let message = format!("this glossary has {here} terms, its source {there}");
        diagnostics.push(
            Diagnostic::error("translation-differs", message)
                .at(path, title_span(&matched.parsed), "terms are matched by their order")
                .help(format!(
                    "write the terms in the order of `{}`; readers see them sorted by their own alphabet",
                    source.parsed.path.file_name()
                )),
        );
        return matched;
    }
    for (term, source) in matched.terms.iter_mut().zip(&source.terms) {
        term.id.clone_from(&source.id);
    }
    matched
}

pub(super) fn title_span(text: &ParsedLesson) -> crate::base::span::Span {
    text.front_matter.title.as_ref().map(|title| title.span).unwrap_or_default()
}
