//! Code becomes spans with short class names. The only file that names syntect.
//!
//! Syntect knows hundreds of scopes; a reader tells about a dozen kinds apart. The innermost scope that means something to a
//! reader gives the class, and neighbours of one class share a span. (A syntect theme could do the mapping, with a score for
//! every theme rule and every scope around: that took three tenths of a build's user time.)
//!
//! Highlighting is most of a build that has code: the syntaxes are loaded only when the first fence is met, and
//! equal fences are highlighted once.

use super::html::push_escaped;
use crate::base::source::ContentHash;
use crate::course::body::Code;
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, OnceLock};
use syntect::parsing::{BasicScopeStackOp, ParseState, Scope, ScopeStack, ScopeStackOp, SyntaxReference, SyntaxSet};

/// The classes of `components/code/code.css`, and the scopes each stands for. Class 0 is plain text.
const CLASSES: [(&str, &str); 15] = [
    ("", ""),
    ("k", "keyword, storage"),
    ("o", "keyword.operator, punctuation.separator.key-value"),
    ("s", "string, constant.character.escape, markup.raw"),
    ("n", "constant, support.constant"),
    ("c", "comment, punctuation.definition.comment"),
    ("f", "entity.name.function, support.function, variable.function"),
    (
        "t",
        "entity.name.type, entity.name.class, entity.name.struct, entity.name.enum, entity.name.trait, support.type, support.class",
    ),
    ("v", "variable.parameter, variable.language"),
    ("g", "entity.name.tag"),
    ("a", "entity.other.attribute-name, support.type.property-name"),
    ("h", "markup.heading, entity.name.section"),
    ("i", "markup.inserted"),
    ("d", "markup.deleted"),
    ("m", "meta.preprocessor, entity.name.macro, support.macro, variable.annotation, meta.annotation"),
];

/// Longer lines, or more text, are generated, not read: they stay plain rather than hold up the build.
const LONGEST_LINE: usize = 4_000;
const LARGEST: usize = 256 * 1024;

/// Highlights code and remembers what it has made.
#[derive(Default)]
pub struct Highlighter {
    loaded: OnceLock<Loaded>,
    /// What is asked for more than once; where this is not known, everything is remembered.
    repeated: OnceLock<HashSet<ContentHash>>,
    made: Mutex<HashMap<ContentHash, Arc<OnceLock<Arc<str>>>>>,
}

impl std::fmt::Debug for Highlighter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Highlighter").finish_non_exhaustive()
    }
}

struct Loaded {
    syntaxes: SyntaxSet,
    /// Beginnings of scopes, each with the number of its class.
    classes: Vec<(Scope, u8)>,
}

impl Highlighter {
    /// Remembers from now on only what is in `all` more than once: a long course's code, highlighted, would fill the memory
    /// of a small machine.
    pub fn remember_only_repeated(&self, all: impl Iterator<Item = ContentHash>) {
        let mut once = HashSet::new();
        let repeated = all.filter(|hash| !once.insert(*hash)).collect();
        // Whoever came first has said what is repeated.
        let _ = self.repeated.set(repeated);
    }

    /// HTML for a piece of code; plain where its language is unknown.
    pub fn highlight(&self, code: &Code) -> Arc<str> {
        let (language, hash, code) = (&*code.language, code.hash(), &*code.text);
        if language.is_empty() || is_plain(language) || is_too_long(code) {
            return plain(code);
        }
        if self.repeated.get().is_some_and(|repeated| !repeated.contains(&hash)) {
            return self.make(language, code);
        }
        let slot = {
            let mut made = self.made.lock().expect("nothing panics while the lock is held");
            Arc::clone(made.entry(hash).or_default())
        };
        Arc::clone(slot.get_or_init(|| self.make(language, code)))
    }

    fn make(&self, language: &str, code: &str) -> Arc<str> {
        let loaded = self.loaded.get_or_init(Loaded::new);
        match loaded.syntaxes.find_syntax_by_token(alias(language)) {
            Some(syntax) => highlight(loaded, syntax, code),
            None => plain(code),
        }
    }
}

impl Loaded {
    fn new() -> Self {
        Self { syntaxes: two_face::syntax::extra_newlines(), classes: classes() }
    }
}

fn is_plain(language: &str) -> bool {
    matches!(language, "text" | "txt" | "plain" | "none" | "output")
}

fn is_too_long(code: &str) -> bool {
    code.len() > LARGEST || code.lines().any(|line| line.len() > LONGEST_LINE)
}

/// Names that authors use and the syntaxes do not know.
fn alias(language: &str) -> &str {
    match language {
        "shell" | "console" | "terminal" | "shell-session" => "bash",
        "jsonc" | "json5" => "json",
        "docker" => "Dockerfile",
        other => other,
    }
}

fn plain(code: &str) -> Arc<str> {
    super::html::escaped(code).into()
}

fn classes() -> Vec<(Scope, u8)> {
    let scope = |name: &str| Scope::new(name.trim()).expect("our scopes are well formed");
    let of_a_class =
        |(class, (_, names)): (u8, (&str, &'static str))| names.split(',').map(move |name| (scope(name), class));
    (0_u8..).zip(CLASSES).skip(1).flat_map(of_a_class).collect()
}

impl Loaded {
    /// The class of a scope by its longest known beginning; nothing where it says nothing to a reader.
    fn class(&self, scope: Scope) -> Option<u8> {
        let known = self.classes.iter().filter(|(beginning, _)| beginning.is_prefix_of(scope));
        known.max_by_key(|(beginning, _)| beginning.len()).map(|(_, class)| *class)
    }
}

fn highlight(loaded: &Loaded, syntax: &SyntaxReference, code: &str) -> Arc<str> {
    let mut parse = ParseState::new(syntax);
    let mut scopes = ScopeStack::new();
    // One class a scope: its own, else that of the scope around it.
    let mut stack: Vec<u8> = Vec::new();
    let mut out = Spans { html: String::with_capacity(code.len() * 2), open: 0 };
    for line in code.split_inclusive('\n') {
        // A syntax that fails on a line is a mistake in the syntax, not in the lesson: the line stays plain.
        let ops = parse.parse_line(line, &loaded.syntaxes).unwrap_or_default();
        let mut at = 0;
        for (place, op) in &ops {
            out.add(stack.last().copied().unwrap_or(0), &line[at..*place]);
            at = *place;
            follow(loaded, op, &mut scopes, &mut stack);
        }
        out.add(stack.last().copied().unwrap_or(0), &line[at..]);
    }
    out.finish()
}

fn follow(loaded: &Loaded, op: &ScopeStackOp, scopes: &mut ScopeStack, stack: &mut Vec<u8>) {
    let followed = scopes.apply_with_hook(op, |op, _| match op {
        BasicScopeStackOp::Push(scope) => {
            let around = stack.last().copied().unwrap_or(0);
            stack.push(loaded.class(scope).unwrap_or(around));
        }
        BasicScopeStackOp::Pop => {
            stack.pop();
        }
    });
    if followed.is_err() {
        // A mistake in the syntax again: what follows starts from plain text.
        stack.clear();
    }
}

struct Spans {
    html: String,
    /// The class of the open span; 0 for none.
    open: u8,
}

impl Spans {
    fn add(&mut self, class: u8, piece: &str) {
        if piece.is_empty() {
            return;
        }
        // White space looks the same in every class: it does not end a span.
        if class != self.open && !piece.trim().is_empty() {
            self.close();
            if class > 0 {
                self.html.push_str("<span class=\"");
                self.html.push_str(CLASSES[usize::from(class)].0);
                self.html.push_str("\">");
            }
            self.open = class;
        }
        push_escaped(&mut self.html, piece);
    }

    fn close(&mut self) {
        if self.open > 0 {
            self.html.push_str("</span>");
        }
    }

    fn finish(mut self) -> Arc<str> {
        self.close();
        self.html.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(language: &str, text: &str) -> Code {
        Code { language: language.into(), text: text.into() }
    }

    #[test]
    fn words_get_the_class_of_their_kind() {
        let html = Highlighter::default().highlight(&code("rust", "fn main() { // hi\n}\n"));
        assert_eq!(
            &*html,
            "<span class=\"k\">fn </span><span class=\"f\">main</span>() { <span class=\"c\">// hi\n</span>}\n"
        );
    }

    #[test]
    fn an_unknown_language_stays_plain() {
        assert_eq!(&*Highlighter::default().highlight(&code("klingon", "a < b")), "a &lt; b");
    }

    #[test]
    fn equal_fences_are_made_once() {
        let highlighter = Highlighter::default();
        let first = highlighter.highlight(&code("rust", "let a = 1;"));
        let second = highlighter.highlight(&code("rust", "let a = 1;"));
        assert!(Arc::ptr_eq(&first, &second));
    }
}
