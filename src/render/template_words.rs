//! The functions by which templates say words in the course's language:
//!
//! - `t(id="lesson-count", n=3)`: a message, as HTML text or in an attribute. Values are escaped; HTML that the template made
//!   itself (a link, with `set` or a component) stands as it is.
//! - `data_words(id="search-found", name="")`: a message for a script, as attributes: `data-one="…" data-other="…"`.
//! - `script_words(id="quiz-score", name="score")`: a message for a script, as lines of a JSON object.
//! - `date_words(day="2026-11-28")`: a day, written in full.
//!
//! And the filter `safe`, which takes HTML as it stands, and, other than the engine's own, nothing that is not there: what is
//! misspelt would be missing on the page, and nobody would be told.

use crate::base::diagnostic::Diagnostic;
use crate::base::path::CoursePath;
use crate::base::span::Span;
use crate::site::script::script_json;
use crate::words::{Arg, Unsaid, Words};
use std::borrow::Cow;
use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

/// All of them.
pub(super) const FUNCTIONS: [&str; 4] = ["t", "data_words", "script_words", "date_words"];

/// Every function that takes the `id` of a message.
const SAY: [&str; 3] = ["t", "data_words", "script_words"];

pub(super) fn teach(tera: &mut Tera, words: &Words) {
    tera.register_filter("safe", |value: &Value, _: Kwargs, _: &State<'_>| -> TeraResult<Value> {
        match value.is_undefined() {
            true => Err(Error::message("what stands before `| safe` is not defined")),
            false if value.is_none() => Ok(Value::safe_string("")),
            false => Ok(Value::safe_string(&value.as_str().map_or_else(|| value.to_string(), str::to_owned))),
        }
    });
    let own = words.clone();
    tera.register_function("t", move |kwargs: Kwargs, _: &State<'_>| -> TeraResult<Value> {
        all_defined(&kwargs)?;
        let text = own.html(kwargs.must_get::<&str>("id")?, &args(&kwargs)).map_err(|unsaid| failed(&unsaid))?;
        Ok(Value::safe_string(&spaced(&text)))
    });
    let own = words.clone();
    tera.register_function("data_words", move |kwargs: Kwargs, _: &State<'_>| -> TeraResult<Value> {
        let forms = forms(&own, &kwargs)?;
        let name = kwargs.get::<&str>("name")?.unwrap_or_default();
        let counts = forms.len() > 1;
        let attributes = forms.iter().map(|(form, text)| {
            let form = if counts && form.is_empty() { "other" } else { *form };
            let joint = if name.is_empty() || form.is_empty() { "" } else { "-" };
            format!("data-{name}{joint}{form}=\"{}\"", spaced(&super::html::escaped(text)))
        });
        Ok(Value::safe_string(&attributes.collect::<Vec<_>>().join(" ")))
    });
    let own = words.clone();
    tera.register_function("script_words", move |kwargs: Kwargs, _: &State<'_>| -> TeraResult<Value> {
        let name = kwargs.must_get::<&str>("name")?;
        let (all, special) = forms(&own, &kwargs)?.into_iter().partition::<Vec<_>, _>(|(form, _)| form.is_empty());
        let lines = all.iter().chain(&special).map(|(form, text)| {
            let joint = if form.is_empty() { "" } else { "-" };
            format!("\"{name}{joint}{form}\": {}", script_json(text))
        });
        Ok(Value::safe_string(&lines.collect::<Vec<_>>().join(",\n")))
    });
    let own = words.clone();
    tera.register_function("date_words", move |kwargs: Kwargs, _: &State<'_>| -> TeraResult<Value> {
        Ok(Value::safe_string(&spaced(&super::html::escaped(&own.date(kwargs.must_get::<&str>("day")?)))))
    });
}

/// A message in which something is missing says less than it seems to.
fn all_defined(kwargs: &Kwargs) -> TeraResult<()> {
    match kwargs.iter().find(|(_, value)| value.is_undefined()) {
        Some((name, _)) => Err(Error::message(format!("what is given for `{name}` is not defined"))),
        None => Ok(()),
    }
}

fn forms(words: &Words, kwargs: &Kwargs) -> TeraResult<Vec<(&'static str, String)>> {
    all_defined(kwargs)?;
    let given: Vec<(&str, Arg<'_>)> = args(kwargs).into_iter().filter(|(name, _)| *name != "name").collect();
    words.forms(kwargs.must_get::<&str>("id")?, &given).map_err(|unsaid| failed(&unsaid))
}

/// What is given for a message's placeables.
fn args(kwargs: &Kwargs) -> Vec<(&str, Arg<'_>)> {
    let given = kwargs.iter().filter_map(|(name, value)| Some((name.as_str()?, value)));
    given.filter(|(name, _)| *name != "id").map(|(name, value)| (name, arg(value))).collect()
}

fn arg(value: &Value) -> Arg<'_> {
    match (value.as_str(), value.as_i64()) {
        (Some(text), _) if value.is_safe() => Arg::Html(Cow::Borrowed(text)),
        (Some(text), _) => Arg::Text(Cow::Borrowed(text)),
        (None, Some(number)) => Arg::Number(number),
        (None, None) if value.is_none() || value.is_undefined() => Arg::Text(Cow::Borrowed("")),
        (None, None) => Arg::Text(Cow::Owned(value.to_string())),
    }
}

fn failed(unsaid: &Unsaid) -> Error {
    Error::message(unsaid)
}

/// A space where no line may end is easy to overlook: in HTML it has a name.
fn spaced(text: &str) -> Cow<'_, str> {
    if text.contains('\u{a0}') { Cow::Owned(text.replace('\u{a0}', "&nbsp;")) } else { Cow::Borrowed(text) }
}

/// Messages that a template names and nobody says: told before any page is made, whether or not a page comes by.
pub(super) fn unknown(path: &CoursePath, text: &str, words: &Words) -> Vec<Diagnostic> {
    let told = ids(text).filter_map(|(at, id)| {
        let unsaid = words.known(id).err()?;
        let Unsaid::Unknown { near, .. } = unsaid else { return None };
        let label = near.map_or_else(|| "no language has it".to_owned(), |near| format!("did you mean `{near}`?"));
        let diagnostic = Diagnostic::error("unknown-message", format!("there is no message `{id}`"));
        Some(diagnostic.at(path, Span::from(at..at + id.len()), label).help(
            "the messages there are stand in `words/en` of the theme; add your own to `theme/words/en.ftl`, beside `book.toml`",
        ))
    });
    told.collect()
}

/// The ids that stand written in a template, and where.
fn ids(text: &str) -> impl Iterator<Item = (usize, &str)> {
    const BEFORE: &str = "(id=\"";
    text.match_indices(BEFORE).filter_map(move |(at, _)| {
        let word = text[..at].rsplit(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_')).next()?;
        let start = at + BEFORE.len();
        let id = text[start..].split('"').next()?;
        SAY.contains(&word).then_some((start, id))
    })
}

#[cfg(test)]
mod tests {
    use super::ids;

    #[test]
    fn ids_are_found_where_words_are_asked_for() {
        let template = r#"{{ t(id="a") }} {{ other(id="b") }} {{ data_words(id="c-d", name="") }} {{ set(id="e") }}"#;
        assert_eq!(ids(template).collect::<Vec<_>>(), [(9, "a"), (54, "c-d")]);
    }
}
