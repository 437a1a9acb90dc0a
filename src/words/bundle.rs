//! Messages of one language, by their ids. The only file that names Fluent.

use super::language::ENGLISH;
use super::locale::Locale;
use super::reference::{Kind, Reference};
use crate::base::diagnostic::{Diagnostic, Noted, nearest};
use crate::base::source::Source;
use crate::base::span::Span;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{
    Entry, Expression, Identifier, InlineExpression, Message, Pattern, PatternElement, Term, VariantKey,
};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

/// So many messages without words are named; of more, only how many.
const NAMED: usize = 12;

/// The one function that a message can ask for.
const NUMBER: &str = "NUMBER";

/// A file of messages.
#[derive(Debug, Clone)]
pub struct Messages {
    pub source: Source,
    /// It comes with Coursebook: what it says is what there is to say.
    pub built_in: bool,
}

/// What takes the place of a placeable.
#[derive(Debug, Clone)]
pub enum Arg<'a> {
    /// Written as the language writes numbers; decides between plural forms.
    Number(i64),
    Text(Cow<'a, str>),
    /// Stands as it is where the message becomes HTML.
    Html(Cow<'a, str>),
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<u32> for Arg<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text.into())
    }
}

/// Why a message cannot be said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unsaid {
    Unknown { id: String, near: Option<String> },
    Without { id: String, placeable: String },
}

impl fmt::Display for Unsaid {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown { id, near: Some(near) } => write!(out, "there is no message `{id}`; did you mean `{near}`?"),
            Self::Unknown { id, near: None } => write!(out, "there is no message `{id}`"),
            Self::Without { id, placeable } => write!(out, "the message `{id}` needs a value for `{placeable}`"),
        }
    }
}

/// The messages of a language, and English where it has none. Made once, used by all threads.
#[derive(Clone)]
pub struct Words {
    own: Arc<Language>,
    english: Arc<Language>,
    locale: Arc<Locale>,
}

impl fmt::Debug for Words {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Words").field("language", &self.own.name).finish_non_exhaustive()
    }
}

impl Words {
    /// The words of `languages`, which are in `files` and of which the last comes nearest to the course, whose language is written
    /// `tag`: English where there is none. Of a message that stands in several files, the last one counts.
    pub fn new(files: &BTreeMap<String, Vec<Messages>>, languages: &[&str], tag: &str) -> Noted<Self> {
        let mut diagnostics = Vec::new();
        let is_english = languages.first().is_none_or(|first| *first == ENGLISH);
        let english: &[&str] = if is_english && !languages.is_empty() { languages } else { &[ENGLISH] };
        let english = Language::speaking(files, english, "en", None, &mut diagnostics);
        let own = (!is_english).then(|| {
            let own = Language::speaking(files, languages, tag, Some(&english), &mut diagnostics);
            diagnostics.extend(missing(&own, &english));
            own
        });
        let english = Arc::new(english);
        let own = own.map_or_else(|| Arc::clone(&english), Arc::new);
        let locale = Arc::new(Locale::of(if is_english && !tag.to_lowercase().starts_with("en") { "en" } else { tag }));
        Noted { value: Self { own, english, locale }, diagnostics }
    }

    /// The same in English, as the command line speaks.
    #[must_use]
    pub fn in_english(&self) -> Self {
        Self { own: Arc::clone(&self.english), english: Arc::clone(&self.english), locale: Arc::new(Locale::of("en")) }
    }

    /// A message without placeables, as plain text.
    pub fn text(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A message as plain text. Its placeables are known where it is asked for: one that is missing is our own mistake.
    pub fn with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        match self.said(id, args, Form::Plain) {
            Ok(text) => text.into_owned(),
            Err(unsaid) => panic!("{unsaid}"),
        }
    }

    /// A message as HTML: its words and texts are escaped, and so the place for it may be an attribute as well.
    pub fn html(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Result<Cow<'_, str>, Unsaid> {
        self.said(id, args, Form::Html)
    }

    /// A message that a script fills in, as plain text: `{name}` for every placeable that `args` leaves open. Where it counts
    /// `n`, there is one text for each plural form, by the form's name; the last is the one for all others, without a name.
    pub fn forms(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Result<Vec<(&'static str, String)>, Unsaid> {
        let (language, message) = self.find(id)?;
        let open: Vec<&str> = message
            .placeables
            .iter()
            .map(String::as_str)
            .filter(|name| args.iter().all(|(given, _)| given != name))
            .collect();
        let slots: Vec<(&str, String)> = open.iter().map(|name| (*name, format!("{{{name}}}"))).collect();
        let form = |sample: Option<i64>| {
            let mut filled = FluentArgs::new();
            for (name, slot) in &slots {
                match sample {
                    Some(sample) if *name == "n" => filled.set(*name, shown(sample, slot)),
                    _ => filled.set(*name, slot.as_str()),
                }
            }
            for (name, arg) in args {
                filled.set(*name, self.value(arg, Form::Plain));
            }
            language.format(id, &filled, Form::Plain)
        };
        let other = form(None);
        let mut forms = Vec::new();
        if message.counts && open.contains(&"n") {
            for (category, sample) in &language.samples {
                forms.push((*category, form(Some(*sample))));
            }
        }
        forms.push(("", other));
        Ok(forms)
    }

    /// A day, `2026-11-28`, as the language writes it in full.
    pub fn date(&self, day: &str) -> String {
        self.locale.date(day)
    }

    /// Every message there is.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        let own = self.own.messages.keys().filter(|id| !self.english.messages.contains_key(*id));
        self.english.messages.keys().chain(own).map(String::as_str)
    }

    /// Whether there is such a message; else what is said of it.
    pub fn known(&self, id: &str) -> Result<(), Unsaid> {
        self.find(id).map(|_| ())
    }

    fn said(&self, id: &str, args: &[(&str, Arg<'_>)], form: Form) -> Result<Cow<'_, str>, Unsaid> {
        let (language, message) = self.find(id)?;
        if let Some((plain, html)) = &message.fixed {
            return Ok(Cow::Borrowed(if form == Form::Plain { plain.as_str() } else { html.as_str() }));
        }
        let mut due = message.placeables.iter().filter(|name| message.is_given(name));
        if let Some(missing) = due.find(|name| args.iter().all(|(given, _)| given != name)) {
            return Err(Unsaid::Without { id: id.to_owned(), placeable: missing.clone() });
        }
        let mut filled = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            filled.set(*name, self.value(arg, form));
        }
        Ok(Cow::Owned(language.format(id, &filled, form)))
    }

    fn find(&self, id: &str) -> Result<(&Language, &Known), Unsaid> {
        let found =
            [&self.own, &self.english].into_iter().find_map(|language| Some((&**language, language.messages.get(id)?)));
        found.ok_or_else(|| Unsaid::Unknown { id: id.to_owned(), near: nearest(id, self.ids()).map(str::to_owned) })
    }

    fn value<'v>(&self, arg: &'v Arg<'_>, form: Form) -> FluentValue<'v> {
        match arg {
            Arg::Number(number) => shown(*number, &self.locale.number(*number)),
            Arg::Text(text) if form == Form::Html => FluentValue::String(escaped(text)),
            Arg::Text(text) | Arg::Html(text) => FluentValue::String(Cow::Borrowed(&**text)),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    Plain,
    Html,
}

/// A number that chooses plural forms by what it is, and shows as `text`: Fluent leaves writing numbers to a function that sees
/// nothing but the value, and of its options this is the one that holds a text.
fn shown(number: i64, text: &str) -> FluentValue<'static> {
    let options = FluentNumberOptions { currency: Some(text.to_owned()), ..FluentNumberOptions::default() };
    FluentValue::Number(FluentNumber::new(number as f64, options))
}

/// `NUMBER` of Fluent, for numbers that are written already: of its options, only those count that choose a plural form. Where a
/// script will put a number, a text stands for it.
fn number<'a>(values: &[FluentValue<'a>], options: &FluentArgs<'_>) -> FluentValue<'a> {
    let Some(FluentValue::Number(written)) = values.first() else {
        return values.first().cloned().unwrap_or(FluentValue::Error);
    };
    let mut number = written.clone();
    number.options.merge(options);
    number.options.currency.clone_from(&written.options.currency);
    FluentValue::Number(number)
}

/// One language's messages.
struct Language {
    name: String,
    plain: FluentBundle<Arc<FluentResource>>,
    /// The same messages; escapes their words.
    html: FluentBundle<Arc<FluentResource>>,
    messages: BTreeMap<String, Known>,
    /// What only messages can ask for: terms and attributes, by their names as they write them, `-brand` and `-brand.case`.
    others: BTreeMap<String, Known>,
    /// The plural forms whole numbers have, each with the first number that has it; without `other`.
    samples: Vec<(&'static str, i64)>,
}

/// What is known of a message before it is said.
#[derive(Debug, Clone, Default)]
struct Known {
    /// Its own, and those of the messages that it asks for.
    placeables: BTreeSet<String>,
    /// Those that pages have values for; nothing where only the theme knows.
    given: Option<BTreeSet<String>>,
    /// It chooses by the plural form of `n`.
    counts: bool,
    references: Vec<Reference>,
    /// Of a message without placeables, the whole of it: plain, and as HTML.
    fixed: Option<(String, String)>,
}

impl Known {
    /// Whether pages have a value for the placeable, as far as is known; others are shown by their name.
    fn is_given(&self, placeable: &str) -> bool {
        self.given.as_ref().is_none_or(|given| given.contains(placeable))
    }
}

/// A file as it was parsed: names are parts of a copy of its text.
struct Parsed<'f> {
    source: &'f Source,
    copy: &'f str,
}

impl Parsed<'_> {
    fn start(&self, name: &str) -> usize {
        name.as_ptr() as usize - self.copy.as_ptr() as usize
    }

    fn span(&self, name: &str) -> Span {
        Span::from(self.start(name)..self.start(name) + name.len())
    }

    fn reference(&self, kind: Kind, id: &Identifier<&str>, attribute: Option<&Identifier<&str>>) -> Reference {
        let mark = if kind == Kind::Term { "-" } else { "" };
        let part = attribute.map(|attribute| format!(".{}", attribute.name)).unwrap_or_default();
        let name = format!("{mark}{}{part}", id.name);
        let start = self.start(id.name) - mark.len();
        Reference { kind, path: self.source.path.clone(), span: Span::from(start..start + name.len()), name }
    }

    fn broken(&self, span: Span, message: String, label: String) -> Diagnostic {
        Diagnostic::error("broken-words", message).at(&self.source.path, span, label)
    }
}

impl Language {
    /// The messages of `languages`, the last of which comes nearest to what is wanted.
    fn speaking(
        files: &BTreeMap<String, Vec<Messages>>,
        languages: &[&str],
        tag: &str,
        english: Option<&Self>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut language = Self::new(languages.first().copied().unwrap_or(ENGLISH), tag);
        for file in languages.iter().filter_map(|name| files.get(*name)).flatten() {
            // English is what there is to say, as soon as the theme has said it.
            let so_far = (english.is_none() && !file.built_in).then(|| language.messages.clone());
            let known = english.map(|english| &english.messages).or(so_far.as_ref());
            language.add(&file.source, known, diagnostics);
        }
        language.settle(english, diagnostics);
        language
    }

    fn new(name: &str, tag: &str) -> Self {
        let identifier: LanguageIdentifier = tag.parse().or_else(|_| name.parse()).unwrap_or_default();
        let bundle = || {
            let mut bundle = FluentBundle::new_concurrent(vec![identifier.clone()]);
            bundle.set_formatter(Some(|value, _| match value {
                FluentValue::Number(number) => number.options.currency.clone(),
                _ => None,
            }));
            // A title in Latin letters inside a sentence that runs from right to left, and its brackets and numbers with it, stays
            // together only in isolation. Other languages go without: the marks would stand in every attribute and script.
            bundle.set_use_isolating(is_right_to_left(&identifier));
            bundle.add_function(NUMBER, number).expect("a new bundle has no other function");
            bundle
        };
        let plain = bundle();
        let mut html = bundle();
        html.set_transform(Some(escaped));
        let (messages, others) = (BTreeMap::new(), BTreeMap::new());
        Self { name: name.to_owned(), plain, html, messages, others, samples: samples(&identifier) }
    }

    /// Takes the messages of a file in. `known` are those there can be; without it every message is new.
    fn add(&mut self, source: &Source, known: Option<&BTreeMap<String, Known>>, diagnostics: &mut Vec<Diagnostic>) {
        let resource = match FluentResource::try_new(source.text.to_string()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                diagnostics.extend(errors.iter().map(|error| {
                    let words = error.kind.to_string();
                    let mut letters = words.chars();
                    let first = letters.next().map(|first| first.to_lowercase().to_string()).unwrap_or_default();
                    let end = error.pos.end.max(error.pos.start + 1).min(source.text.len());
                    Diagnostic::error("broken-words", format!("broken message: {first}{}", letters.as_str()))
                        .at(&source.path, Span::from(error.pos.start.min(end)..end), "Fluent stumbles here")
                        .help("each message is `id = words`, further lines of it are indented, a value stands as `{ $name }`")
                }));
                resource
            }
        };
        let file = Parsed { source, copy: resource.source() };
        for entry in resource.entries() {
            match entry {
                Entry::Message(message) => diagnostics.extend(self.add_message(message, &file, known)),
                Entry::Term(term) => diagnostics.extend(self.add_term(term, &file)),
                _ => {}
            }
        }
        let resource = Arc::new(resource);
        self.plain.add_resource_overriding(Arc::clone(&resource));
        self.html.add_resource_overriding(resource);
    }

    fn add_message(
        &mut self,
        message: &Message<&str>,
        file: &Parsed<'_>,
        known: Option<&BTreeMap<String, Known>>,
    ) -> Option<Diagnostic> {
        let id = message.id.name;
        for attribute in &message.attributes {
            self.others.insert(format!("{id}.{}", attribute.id.name), look_at(&attribute.value, file));
        }
        let Some(words) = &message.value else {
            let told = format!("the message `{id}` has no words");
            return Some(
                file.broken(file.span(id), told, "only attributes stand below it".to_owned())
                    .help("write its words behind the `=`: pages say nothing else"),
            );
        };
        let mut found = look_at(words, file);
        let told = known.and_then(|known| unexpected(id, &mut found, known, file));
        self.messages.insert(id.to_owned(), found);
        if self.others.contains_key(&format!("-{id}")) {
            let told = format!("the message `{id}` has the name of a term");
            let label = format!("the term `-{id}` could not be said any more");
            return Some(file.broken(file.span(id), told, label).help("give the term another name"));
        }
        told
    }

    fn add_term(&mut self, term: &Term<&str>, file: &Parsed<'_>) -> Option<Diagnostic> {
        let id = term.id.name;
        self.others.insert(format!("-{id}"), look_at(&term.value, file));
        for attribute in &term.attributes {
            self.others.insert(format!("-{id}.{}", attribute.id.name), look_at(&attribute.value, file));
        }
        self.messages.contains_key(id).then(|| {
            let told = format!("the term `-{id}` has the name of a message");
            let label = format!("the message `{id}` could not be said any more");
            let start = file.start(id) - 1;
            file.broken(Span::from(start..start + id.len() + 1), told, label).help("give the term another name")
        })
    }

    /// Looks at what messages ask for, once all of them are there, and says what is always the same once and for all.
    fn settle(&mut self, english: Option<&Self>, diagnostics: &mut Vec<Diagnostic>) {
        for (id, known) in self.messages.iter().chain(&self.others) {
            diagnostics.extend(known.references.iter().filter_map(|reference| self.amiss(id, reference, english)));
        }
        let asking = self.messages.iter().filter(|(_, known)| !known.references.is_empty());
        let whole: Vec<_> = asking.map(|(id, known)| (id.clone(), self.whole(id, known, diagnostics))).collect();
        self.messages.extend(whole);
        let mut messages = std::mem::take(&mut self.messages);
        for (id, message) in &mut messages {
            if message.placeables.is_empty() {
                let nothing = FluentArgs::new();
                message.fixed = Some((self.format(id, &nothing, Form::Plain), self.format(id, &nothing, Form::Html)));
            }
        }
        self.messages = messages;
    }

    /// The message, or term, or attribute that a reference names.
    fn named(&self, name: &str) -> Option<&Known> {
        self.messages.get(name).or_else(|| self.others.get(name))
    }

    /// What is said if `name` is: itself, and all that it asks for, as far as `through` lets.
    fn said_with<'l>(&'l self, name: &'l str, through: impl Fn(&Reference) -> bool) -> BTreeMap<&'l str, &'l Known> {
        let mut said = BTreeMap::new();
        let mut open = vec![name];
        while let Some(name) = open.pop() {
            if let Some(known) = self.named(name)
                && said.insert(name, known).is_none()
            {
                let further = known.references.iter().filter(|reference| through(reference));
                open.extend(further.map(|reference| reference.name.as_str()));
            }
        }
        said
    }

    /// What is said of a reference in `id` that leads nowhere, or back.
    fn amiss(&self, id: &str, reference: &Reference, english: Option<&Self>) -> Option<Diagnostic> {
        let name = reference.name.as_str();
        if reference.kind == Kind::Function {
            return (name != NUMBER).then(|| reference.unknown(id, nearest(name, [NUMBER])));
        }
        if self.named(name).is_some() {
            return self.said_with(name, |_| true).contains_key(id).then(|| reference.circular(id));
        }
        if english.is_some_and(|english| english.messages.contains_key(name)) {
            return Some(reference.only_english(id, &self.name));
        }
        let near = match reference.kind {
            Kind::Term => nearest(name, self.others.keys().map(String::as_str).filter(|other| other.starts_with('-'))),
            _ => nearest(name, self.messages.keys().map(String::as_str)),
        };
        Some(reference.unknown(id, near))
    }

    /// A message with what those that it asks for need; a term is given values of its own.
    fn whole(&self, id: &str, known: &Known, diagnostics: &mut Vec<Diagnostic>) -> Known {
        let mut whole = known.clone();
        let is_message = |reference: &Reference| reference.kind == Kind::Message;
        for reference in known.references.iter().filter(|reference| is_message(reference)) {
            for inner in self.said_with(&reference.name, is_message).values() {
                whole.counts |= inner.counts;
                whole.placeables.extend(inner.placeables.iter().cloned());
                for placeable in inner.placeables.iter().filter(|name| !known.is_given(name)) {
                    let label = format!("`{}` needs it", reference.name);
                    diagnostics.push(strange(id, placeable).at(&reference.path, reference.span, label));
                }
            }
        }
        whole
    }

    fn format(&self, id: &str, args: &FluentArgs<'_>, form: Form) -> String {
        let bundle = if form == Form::Plain { &self.plain } else { &self.html };
        let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
            // Its name was taken by what has no words to say, and that is told.
            return id.to_owned();
        };
        // What cannot be resolved shows its name in the text, which is the best that can be done with it.
        bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned()
    }
}

fn look_at(pattern: &Pattern<&str>, file: &Parsed<'_>) -> Known {
    let mut known = Known::default();
    walk(pattern, file, &mut known);
    known
}

fn walk(pattern: &Pattern<&str>, file: &Parsed<'_>, known: &mut Known) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk_expression(expression, file, known);
        }
    }
}

fn walk_expression(expression: &Expression<&str>, file: &Parsed<'_>, known: &mut Known) {
    let (Expression::Inline(inline) | Expression::Select { selector: inline, .. }) = expression;
    walk_inline(inline, file, known);
    let Expression::Select { variants, .. } = expression else { return };
    let is_plural = |key: &VariantKey<&str>| match key {
        VariantKey::Identifier { name } => CATEGORIES.contains(name),
        VariantKey::NumberLiteral { .. } => true,
    };
    known.counts |= chosen_by(inline) == Some("n") && variants.iter().any(|variant| is_plural(&variant.key));
    for variant in variants {
        walk(&variant.value, file, known);
    }
}

fn walk_inline(inline: &InlineExpression<&str>, file: &Parsed<'_>, known: &mut Known) {
    match inline {
        InlineExpression::VariableReference { id } => {
            known.placeables.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, file, known),
        InlineExpression::MessageReference { id, attribute } => {
            known.references.push(file.reference(Kind::Message, id, attribute.as_ref()));
        }
        // What a term is given stands in its brackets, in words and numbers.
        InlineExpression::TermReference { id, attribute, .. } => {
            known.references.push(file.reference(Kind::Term, id, attribute.as_ref()));
        }
        InlineExpression::FunctionReference { id, arguments } => {
            known.references.push(file.reference(Kind::Function, id, None));
            for argument in &arguments.positional {
                walk_inline(argument, file, known);
            }
        }
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

/// The placeable that a message chooses by: `$n`, also as `NUMBER($n)`.
fn chosen_by<'s>(selector: &InlineExpression<&'s str>) -> Option<&'s str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { arguments, .. } => chosen_by(arguments.positional.first()?),
        _ => None,
    }
}

/// What is said of a message that the theme does not expect.
fn unexpected(id: &str, found: &mut Known, known: &BTreeMap<String, Known>, file: &Parsed<'_>) -> Option<Diagnostic> {
    let Some(expected) = known.get(id) else {
        let near = nearest(id, known.keys().map(String::as_str))?;
        return Some(
            Diagnostic::warning("unknown-message", format!("no page says the message `{id}`"))
                .at(&file.source.path, file.span(id), format!("did you mean `{near}`?"))
                .help("the messages there are stand in the theme: `coursebook theme eject words/en/learner.ftl` copies them"),
        );
    };
    let given = expected.given.as_ref().unwrap_or(&expected.placeables);
    found.given = Some(given.clone());
    let unknown = found.placeables.difference(given).next()?;
    let there: Vec<String> = given.iter().map(|name| format!("`${name}`")).collect();
    let there = if there.is_empty() { "it has none".to_owned() } else { format!("it has {}", there.join(", ")) };
    Some(strange(id, unknown).at(&file.source.path, file.span(id), there))
}

fn strange(id: &str, placeable: &str) -> Diagnostic {
    Diagnostic::warning("unknown-placeable", format!("the message `{id}` has no placeable `${placeable}`"))
        .help("take the placeables of the English message; readers would see the name of this one")
}

fn missing(own: &Language, english: &Language) -> Option<Diagnostic> {
    let missing: Vec<&str> =
        english.messages.keys().filter(|id| !own.messages.contains_key(*id)).map(String::as_str).collect();
    if missing.is_empty() {
        return None;
    }
    let named = missing.iter().take(NAMED).map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ");
    let more = match missing.len().saturating_sub(NAMED) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    let count = match missing.len() {
        1 => "1 message has".to_owned(),
        count => format!("{count} messages have"),
    };
    Some(
        Diagnostic::warning(
            "missing-words",
            format!("{count} no words in `{}` and will be in English: {named}{more}", own.name),
        )
        .help(format!("write them into `theme/words/{}.ftl`, beside `book.toml`", own.name)),
    )
}

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Which plural forms whole numbers have. Enough are tried to meet every one that a count on a page can have.
fn samples(language: &LanguageIdentifier) -> Vec<(&'static str, i64)> {
    let bare = LanguageIdentifier::from_parts(language.language, None, None, &[]);
    let Ok(rules) = PluralRules::create(bare, PluralRuleType::CARDINAL) else {
        return Vec::new();
    };
    let mut found: Vec<(&'static str, i64)> = Vec::new();
    for number in 0..=200_u32 {
        let name = match rules.select(number) {
            Ok(PluralCategory::ZERO) => "zero",
            Ok(PluralCategory::ONE) => "one",
            Ok(PluralCategory::TWO) => "two",
            Ok(PluralCategory::FEW) => "few",
            Ok(PluralCategory::MANY) => "many",
            Ok(PluralCategory::OTHER) | Err(_) => continue,
        };
        if found.iter().all(|(known, _)| *known != name) {
            found.push((name, number.into()));
        }
    }
    found
}

fn is_right_to_left(language: &LanguageIdentifier) -> bool {
    language.character_direction() == unic_langid::CharacterDirection::RTL
}

/// The letters that mean something in HTML, written so that they do not.
fn escaped(text: &str) -> Cow<'_, str> {
    if !text.contains(['<', '>', '&', '"']) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::path::CoursePath;

    const ENGLISH_WORDS: &str = "\
done = Done
start = Start with { $lesson }
lessons = { $n ->
    [one] { $n } lesson
   *[other] { $n } lessons
}
";

    /// The words of a course in `tag`, from the English above and from one file for each language.
    fn words(files: &[(&str, &str)], languages: &[&str], tag: &str) -> Noted<Words> {
        let mut all: BTreeMap<String, Vec<Messages>> = BTreeMap::new();
        for (index, (language, text)) in [(ENGLISH, ENGLISH_WORDS)].iter().chain(files).enumerate() {
            let source = Source::new(CoursePath::new(&format!("theme/words/{language}.ftl")), text);
            all.entry((*language).to_owned()).or_default().push(Messages { source, built_in: index == 0 });
        }
        Words::new(&all, languages, tag)
    }

    /// What is told of an English file, each with the text at its place.
    fn told(text: &str) -> Vec<(String, String)> {
        let found = words(&[(ENGLISH, text)], &[ENGLISH], "en").diagnostics;
        let place =
            |diagnostic: &Diagnostic| diagnostic.place.as_ref().map(|place| text[place.span.range()].to_owned());
        found.iter().map(|diagnostic| (diagnostic.message.clone(), place(diagnostic).unwrap_or_default())).collect()
    }

    #[test]
    fn a_region_says_one_message_in_its_own_way() {
        let german = "done = Fertig\nstart = Mit { $lesson } beginnen\nlessons = { $n } Lektionen\n";
        let Noted { value, diagnostics } =
            words(&[("de", german), ("de-AT", "done = Erledigt\n")], &["de", "de-AT"], "de-AT");
        assert!(diagnostics.is_empty(), "{diagnostics:?}");
        assert_eq!(value.text("done"), "Erledigt");
        assert_eq!(value.with("start", &[("lesson", "Fragen".into())]), "Mit Fragen beginnen");
        assert_eq!(value.in_english().text("done"), "Done");
    }

    #[test]
    fn a_region_of_english_has_the_words_of_english() {
        let Noted { value, diagnostics } = words(&[("en-GB", "done = All done\n")], &[ENGLISH, "en-GB"], "en-GB");
        assert!(diagnostics.is_empty(), "{diagnostics:?}");
        assert_eq!(value.text("done"), "All done");
        assert_eq!(value.with("start", &[("lesson", "Asking".into())]), "Start with Asking");
    }

    #[test]
    fn what_no_language_of_a_region_says_is_told() {
        let found =
            words(&[("sv", "done = Klar\n"), ("sv-FI", "start = Börja\n")], &["sv", "sv-FI"], "sv-FI").diagnostics;
        let messages: Vec<&str> = found.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
        assert_eq!(messages, ["1 message has no words in `sv` and will be in English: `lessons`"]);
    }

    #[test]
    fn a_number_may_be_asked_for_by_its_function() {
        let text =
            "lessons = { NUMBER($n) ->\n [one] one lesson\n *[other] { NUMBER($n, currency: \"EUR\") } lessons\n}\n";
        let Noted { value, diagnostics } = words(&[(ENGLISH, text)], &[ENGLISH], "en");
        assert!(diagnostics.is_empty(), "{diagnostics:?}");
        assert_eq!(value.with("lessons", &[("n", 1_usize.into())]), "one lesson");
        assert_eq!(value.with("lessons", &[("n", 10_000_usize.into())]), "10,000 lessons");
        let forms = value.forms("lessons", &[]).expect("there is such a message");
        assert_eq!(forms, [("one", "one lesson".to_owned()), ("", "{n} lessons".to_owned())]);
    }

    #[test]
    fn a_message_may_ask_for_others() {
        let text = "-team = our <team>\nstart = { done }? { lessons }, says { -team }\n";
        let Noted { value, .. } = words(&[(ENGLISH, text)], &[ENGLISH], "en");
        // No page has a number for it.
        assert_eq!(value.with("start", &[("lesson", "Asking".into())]), "Done? {$n} lessons, says our <team>");
        let html = value.html("start", &[("lesson", "Asking".into())]).expect("there is such a message");
        assert_eq!(html, "Done? {$n} lessons, says our &lt;team&gt;");
        let both = "done = { start }\n";
        assert_eq!(told(both), [("the message `done` has no placeable `$lesson`".to_owned(), "start".to_owned())]);
    }

    #[test]
    fn what_a_message_asks_for_in_vain_is_told_where_it_stands() {
        let text = "done = { don } { -team.case ->\n *[a] b\n } { DATETIME($n) } { start.title }\nstart = { start }\n";
        let told = told(text);
        let messages = [
            ("the message `done` has no placeable `$n`", "done"),
            ("there is no message `don`", "don"),
            ("there is no term `-team.case`", "-team.case"),
            ("there is no function `DATETIME`", "DATETIME"),
            ("there is no message `start.title`", "start.title"),
            ("the message `start` stands in itself", "start"),
        ];
        assert_eq!(told, messages.map(|(message, place)| (message.to_owned(), place.to_owned())));
    }

    #[test]
    fn a_circle_of_messages_is_told_at_each_and_ends() {
        let text = "done = Is { -a }\n-a = { -b }\n-b = { -a }\nstart = { lessons }\nlessons = { start }\n";
        let Noted { value, diagnostics } = words(&[(ENGLISH, text)], &[ENGLISH], "en");
        let circles = diagnostics.iter().filter(|diagnostic| diagnostic.rule == "circular-message");
        let circles: Vec<&str> = circles.map(|diagnostic| diagnostic.message.as_str()).collect();
        let name =
            |id: &str| format!("the {} `{id}` stands in itself", if id.starts_with('-') { "term" } else { "message" });
        assert_eq!(circles, ["lessons", "start", "-a", "-b"].map(name));
        assert_eq!(value.text("start"), "{start}");
    }

    #[test]
    fn a_term_does_not_take_the_name_of_a_message() {
        let found = told("-done = finished\n");
        assert_eq!(found, [("the term `-done` has the name of a message".to_owned(), "-done".to_owned())]);
        let found = told("done =\n    .title = Done\n");
        assert_eq!(found, [("the message `done` has no words".to_owned(), "done".to_owned())]);
    }
}
