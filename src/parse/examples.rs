//! The examples of a component: one `examples.yaml` becomes values of the type that its reader asks for.
//!
//! Sees the text of this file and nothing else. What does not fit its type is told where it stands.

use super::findings::Findings;
use super::yaml::{Unfit, read_as};
use crate::base::diagnostic::{Noted, nearest};
use crate::base::source::Source;
use serde::de::DeserializeOwned;

/// Reads a file of examples; where one of them does not fit, there are none.
pub(crate) fn parse_examples<T: DeserializeOwned + Default>(source: &Source) -> Noted<T> {
    let mut findings = Findings::new(&source.path);
    let value = read_as(&source.text).unwrap_or_else(|unfit| {
        tell(&unfit, &mut findings);
        T::default()
    });
    Noted { value, diagnostics: findings.into_diagnostics() }
}

fn tell(unfit: &Unfit, findings: &mut Findings) {
    let Unfit { message, range, is_yaml, hint } = unfit;
    if let Some((hint, at)) = hint {
        let place = *at..(*at).max(range.end);
        findings.error("broken-examples", place, "the examples cannot be read").label("reading stops here").help(*hint);
        return;
    }
    if !is_yaml {
        findings
            .error("broken-examples", range.clone(), format!("the examples cannot be read as YAML: {message}"))
            .label("reading stops here")
            .help("each line is `name: value`, two spaces deeper than what it belongs to");
        return;
    }
    let names: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    match names.as_slice() {
        [unknown, known @ ..] if message.contains("unknown field") => {
            let finding =
                findings.error("broken-examples", range.clone(), format!("there is no value `{unknown}` here"));
            match nearest(unknown, known.iter().copied()) {
                Some(near) => finding.label(format!("did you mean `{near}`?")),
                None => finding.label("no template sees it"),
            }
            .help(format!("known here are {}", in_words(known)));
        }
        _ => {
            findings
                .error("broken-examples", range.clone(), format!("an example does not fit: {message}"))
                .label("this is something else")
                .help("`site/view.rs` of Coursebook says what each value is; the manual says how examples are written, under “The gallery of a theme”");
        }
    }
}

fn in_words(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::path::CoursePath;
    use std::collections::BTreeMap;

    #[derive(Debug, Default, PartialEq, serde::Deserialize)]
    #[serde(default, deny_unknown_fields)]
    struct Box {
        title: String,
        lines: u32,
    }

    fn read(text: &str) -> Noted<BTreeMap<String, Box>> {
        parse_examples(&Source::new(CoursePath::new("examples.yaml"), text))
    }

    /// What is told, and the text it is told of.
    fn told(text: &str) -> (String, String) {
        let found = read(text).diagnostics.remove(0);
        let place = found.place.expect("it stands somewhere");
        let help = found.help.unwrap_or_default();
        (format!("{}; {}; {help}", found.message, place.label), text[place.span.range()].to_owned())
    }

    #[test]
    fn what_an_example_does_not_name_is_empty() {
        let read = read("one: { title: “A” }\n");
        assert_eq!(read.value["one"], Box { title: "“A”".into(), lines: 0 });
        assert_eq!(read.diagnostics, []);
    }

    #[test]
    fn an_unknown_value_is_told_with_the_one_that_was_meant() {
        let (words, place) = told("eins: { title: Grün }\ntwo:\n  { title: Grün, line: 2 }\n");
        assert_eq!(place, "line");
        assert!(words.starts_with("there is no value `line` here; did you mean `lines`?"), "{words}");
    }

    #[test]
    fn a_value_of_another_kind_is_told() {
        let (words, _) = told("one:\n  lines: several\n");
        assert!(words.contains("invalid type"), "{words}");
    }

    #[test]
    fn broken_yaml_is_told_with_its_cause() {
        let (words, place) = told("one:\n  title: [a\n");
        assert_eq!(place, "[a");
        assert!(words.contains("needs a `]`"), "{words}");
        let (words, _) = told("one:\n  { title: [ }\n");
        assert!(words.starts_with("the examples cannot be read as YAML"), "{words}");
    }
}
