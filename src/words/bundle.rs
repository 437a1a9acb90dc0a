//! Messages of one language, by their ids. The only file that names Fluent.

use super::language::ENGLISH;
use super::locale::Locale;
use crate::base::diagnostic::{Diagnostic, Noted, nearest};
use crate::base::source::Source;
use crate::base::span::Span;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

/// So many messages without words are named; of more, only how many.
const NAMED: usize = 12;

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
    /// The words of `language`, one of those in `files`, for a course whose language is written `tag`. Of a message that stands
    /// in several files, the last one counts.
    pub fn new(files: &BTreeMap<String, Vec<Messages>>, language: &str, tag: &str) -> Noted<Self> {
        let mut diagnostics = Vec::new();
        let of = |language: &str| files.get(language).map(Vec::as_slice).unwrap_or_default();
        let mut english = Language::new(ENGLISH, "en");
        for file in of(ENGLISH) {
            let known = (!file.built_in).then(|| english.messages.clone());
            english.add(&file.source, known.as_ref(), &mut diagnostics);
        }
        english.settle();
        let own = if language == ENGLISH {
            None
        } else {
            let mut own = Language::new(language, tag);
            for file in of(language) {
                own.add(&file.source, Some(&english.messages), &mut diagnostics);
            }
            own.settle();
            diagnostics.extend(missing(&own, &english));
            Some(own)
        };
        let english = Arc::new(english);
        let own = own.map_or_else(|| Arc::clone(&english), Arc::new);
        let locale =
            Arc::new(Locale::of(if language == ENGLISH && !tag.to_lowercase().starts_with("en") { "en" } else { tag }));
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
        if let Some(missing) = message.placeables.iter().find(|name| args.iter().all(|(given, _)| given != name)) {
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

/// One language's messages.
struct Language {
    name: String,
    plain: FluentBundle<Arc<FluentResource>>,
    /// The same messages; escapes their words.
    html: FluentBundle<Arc<FluentResource>>,
    messages: BTreeMap<String, Known>,
    /// The plural forms whole numbers have, each with the first number that has it; without `other`.
    samples: Vec<(&'static str, i64)>,
}

/// What is known of a message before it is said.
#[derive(Debug, Clone, Default)]
struct Known {
    placeables: BTreeSet<String>,
    /// It chooses by the plural form of `n`.
    counts: bool,
    /// Of a message without placeables, the whole of it: plain, and as HTML.
    fixed: Option<(String, String)>,
}

impl Language {
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
            bundle
        };
        let plain = bundle();
        let mut html = bundle();
        html.set_transform(Some(escaped));
        Self { name: name.to_owned(), plain, html, messages: BTreeMap::new(), samples: samples(&identifier) }
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
        for entry in resource.entries() {
            let Entry::Message(message) = entry else { continue };
            let Some(found) = look_at(message) else { continue };
            if let Some(known) = known
                && let Some(diagnostic) = unexpected(message, &found, known, source)
            {
                diagnostics.push(diagnostic);
            }
            self.messages.insert(message.id.name.to_owned(), found);
        }
        let resource = Arc::new(resource);
        self.plain.add_resource_overriding(Arc::clone(&resource));
        self.html.add_resource_overriding(resource);
    }

    /// Says what is always the same once and for all.
    fn settle(&mut self) {
        let mut messages = std::mem::take(&mut self.messages);
        for (id, message) in &mut messages {
            if message.placeables.is_empty() {
                let nothing = FluentArgs::new();
                message.fixed = Some((self.format(id, &nothing, Form::Plain), self.format(id, &nothing, Form::Html)));
            }
        }
        self.messages = messages;
    }

    fn format(&self, id: &str, args: &FluentArgs<'_>, form: Form) -> String {
        let bundle = if form == Form::Plain { &self.plain } else { &self.html };
        let pattern =
            bundle.get_message(id).and_then(|message| message.value()).expect("messages are known by their words");
        // What cannot be resolved shows its name in the text, which is the best that can be done with it.
        bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned()
    }
}

fn look_at(message: &Message<&str>) -> Option<Known> {
    let mut known = Known::default();
    walk(message.value.as_ref()?, &mut known);
    Some(known)
}

fn walk(pattern: &Pattern<&str>, known: &mut Known) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk_expression(expression, known);
        }
    }
}

fn walk_expression(expression: &Expression<&str>, known: &mut Known) {
    let (Expression::Inline(inline) | Expression::Select { selector: inline, .. }) = expression;
    let name = match inline {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::Placeable { expression } => {
            walk_expression(expression, known);
            None
        }
        _ => None,
    };
    known.placeables.extend(name.map(str::to_owned));
    let Expression::Select { variants, .. } = expression else { return };
    let is_plural = |key: &VariantKey<&str>| match key {
        VariantKey::Identifier { name } => CATEGORIES.contains(name),
        VariantKey::NumberLiteral { .. } => true,
    };
    known.counts |= name == Some("n") && variants.iter().any(|variant| is_plural(&variant.key));
    for variant in variants {
        walk(&variant.value, known);
    }
}

/// What is said of a message that the theme does not expect.
fn unexpected(
    message: &Message<&str>,
    found: &Known,
    known: &BTreeMap<String, Known>,
    source: &Source,
) -> Option<Diagnostic> {
    let id = message.id.name;
    // Names are parts of the file's text as it was parsed, which is a copy of it: only where they begin counts.
    let lines = source.text.lines().map(|line| (line.as_ptr() as usize - source.text.as_ptr() as usize, line));
    let is_it = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    let start = lines.filter(|(_, line)| is_it(line)).map(|(at, _)| at).last().unwrap_or_default();
    let span = Span::from(start..start + id.len());
    let Some(expected) = known.get(id) else {
        let near = nearest(id, known.keys().map(String::as_str))?;
        return Some(
            Diagnostic::warning("unknown-message", format!("no page says the message `{id}`"))
                .at(&source.path, span, format!("did you mean `{near}`?"))
                .help("the messages there are stand in `words/en` of the theme: `coursebook theme copy` puts them beside yours"),
        );
    };
    let strange = found.placeables.difference(&expected.placeables).next()?;
    let there: Vec<String> = expected.placeables.iter().map(|name| format!("`${name}`")).collect();
    let there = if there.is_empty() { "it has none".to_owned() } else { format!("it has {}", there.join(", ")) };
    Some(
        Diagnostic::warning("unknown-placeable", format!("the message `{id}` has no placeable `${strange}`"))
            .at(&source.path, span, there)
            .help("take the placeables of the English message; readers would see the name of this one"),
    )
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
