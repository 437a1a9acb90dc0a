//! What stands in a message by its name: other messages, terms and functions. What leads nowhere is told.

use crate::base::diagnostic::Diagnostic;
use crate::base::path::CoursePath;
use crate::base::span::Span;

/// A name that a message, or a term, asks for.
#[derive(Debug, Clone)]
pub(super) struct Reference {
    pub(super) kind: Kind,
    /// As it is written: `mark-as-done`, `-brand`, `-brand.case`, `NUMBER`.
    pub(super) name: String,
    pub(super) path: CoursePath,
    pub(super) span: Span,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Message,
    Term,
    Function,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Message => "message",
            Self::Term => "term",
            Self::Function => "function",
        }
    }
}

impl Reference {
    /// There is nothing of this name; `id` asks for it.
    pub(super) fn unknown(&self, id: &str, near: Option<&str>) -> Diagnostic {
        let (kind, name) = (self.kind.name(), &self.name);
        let label = near.map_or_else(|| format!("no {kind} has this name"), |near| format!("did you mean `{near}`?"));
        let help = match self.kind {
            Kind::Message => format!("readers would see `{{{name}}}` in `{id}`"),
            Kind::Term => {
                format!("readers would see `{{{name}}}` in `{id}`; a term stands in a line of its own: `-name = words`")
            }
            Kind::Function => {
                "the only function is `NUMBER`; numbers and dates come as the language writes them".to_owned()
            }
        };
        self.told("unknown-message", format!("there is no {kind} `{name}`"), label).help(help)
    }

    /// The language has no words for the message that `id` asks for, and words of two languages are not mixed.
    pub(super) fn only_english(&self, id: &str, language: &str) -> Diagnostic {
        let name = &self.name;
        self.told(
            "unknown-message",
            format!("there is no message `{name}` in `{language}`"),
            "only English has it".to_owned(),
        )
        .help(format!(
            "readers would see `{{{name}}}` in `{id}`: write it into `theme/words/{language}.ftl`, beside `book.toml`"
        ))
    }

    /// What `id` asks for asks for `id`.
    pub(super) fn circular(&self, id: &str) -> Diagnostic {
        let kind = if id.starts_with('-') { Kind::Term } else { Kind::Message }.name();
        let label = match self.name == id {
            true => format!("this is the {kind} itself"),
            false => format!("`{}` leads back to it", self.name),
        };
        self.told("circular-message", format!("the {kind} `{id}` stands in itself"), label)
            .help(format!("readers would see `{{{id}}}`: write words in its place"))
    }

    fn told(&self, rule: &'static str, message: String, label: String) -> Diagnostic {
        Diagnostic::warning(rule, message).at(&self.path, self.span, label)
    }
}
