//! Builds a course in memory, through the same heart as every command.

#![allow(dead_code, unreachable_pub, reason = "each test file uses its part")]
#![allow(clippy::disallowed_methods, reason = "a test reads the course it builds")]

use coursebook::assemble::Drafts;
use coursebook::base::diagnostic::{Diagnostic, Severity};
use coursebook::base::output::{Content, MemoryShelf, Output};
use coursebook::base::path::{CoursePath, PagePath};
use coursebook::base::source::{Source, Sources};
use coursebook::check::Depth;
use coursebook::compile::{self, Audience, Options};
use coursebook::memo::Memo;
use coursebook::shell::disk::{Reader, read_sources};
use coursebook::shell::root::Root;
use coursebook::theme::{Layer, Theme, built_in};
use std::path::{Path, PathBuf};

pub struct Site {
    pub name: String,
    pub audience: Audience,
    pub output: Output,
    pub diagnostics: Vec<Diagnostic>,
    sources: Sources,
}

pub const OPTIONS: Options<'_> = Options {
    drafts: Drafts::LeftOut,
    depth: Depth::Build,
    audience: Audience::Learner,
    live: false,
    keep_pages: false,
    papers: None,
};

pub fn default_theme() -> Theme {
    let own = built_in("commons").expect("commons is built in");
    compile::theme(own, Layer::default()).expect("the default theme is whole")
}

impl Site {
    /// The course in a folder of this project.
    pub fn of_folder(folder: &str) -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        Self::of_path(folder, &path)
    }

    /// The course in a folder of this project as one file, or its lesson or module `only`.
    pub fn in_one_file(folder: &str, only: Option<&str>, audience: Audience) -> compile::SingleFile {
        let root = Root::new(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).expect("the folder is there");
        let bytes = root.read(&CoursePath::new("book.toml")).expect("a course has a book.toml");
        let manifest = Source::from_bytes(CoursePath::new("book.toml"), &bytes).value;
        let src = compile::folders(&manifest).src;
        let sources = read_sources(&root, manifest, &src, &Reader::default());
        let options = Options { audience, ..OPTIONS };
        let wanted = compile::Excerpt { only, ..compile::Excerpt::default() };
        compile::export_single(&sources, &default_theme(), options, wanted, &root, &Memo::default())
    }

    /// Every course in `tests/cases` that builds without errors.
    pub fn of_cases() -> Vec<Self> {
        let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
        let mut folders: Vec<PathBuf> = walkdir::WalkDir::new(cases)
            .into_iter()
            .filter_map(Result::ok)
            .filter(|entry| entry.file_name() == "book.toml" && !entry.path().to_string_lossy().contains(".out"))
            .filter_map(|entry| entry.path().parent().map(Path::to_owned))
            .collect();
        folders.sort();
        let sites = folders.iter().map(|folder| {
            let name = folder.components().next_back().map(|name| name.as_os_str().to_string_lossy().into_owned());
            Self::of_path(&name.unwrap_or_default(), folder)
        });
        sites.filter(|site| !site.has_errors()).collect()
    }

    fn of_path(name: &str, path: &Path) -> Self {
        let root = Root::new(path).expect("the folder is there");
        let bytes = root.read(&CoursePath::new("book.toml")).expect("a course has a book.toml");
        let manifest = Source::from_bytes(CoursePath::new("book.toml"), &bytes).value;
        let src = compile::folders(&manifest).src;
        Self::of_sources(name, read_sources(&root, manifest, &src, &Reader::default()))
    }

    /// A course that is only in memory: `book.toml`, then files by path.
    pub fn of_texts(manifest: &str, texts: impl IntoIterator<Item = (String, String)>) -> Self {
        let source = |path: &str, text: &str| Source::new(CoursePath::new(path), text);
        let mut sources = Sources { manifest: Some(source("book.toml", manifest)), ..Sources::default() };
        for (path, text) in texts {
            sources.texts.insert(CoursePath::new(&path), source(&path, &text));
        }
        Self::of_sources("in memory", sources)
    }

    fn of_sources(name: &str, sources: Sources) -> Self {
        Self::edition(name, sources, Audience::Learner)
    }

    /// The edition of the same course for those who teach it.
    pub fn for_facilitators(&self) -> Self {
        Self::edition(&format!("{}, for facilitators,", self.name), self.sources.clone(), Audience::Facilitator)
    }

    /// The same course, said to be in another language.
    pub fn in_language(&self, language: &str) -> Self {
        let mut sources = self.sources.clone();
        let manifest = sources.manifest.as_ref().expect("the course has a book.toml");
        let text = manifest.text.replace("language = \"en\"", &format!("language = \"{language}\""));
        assert_ne!(text, *manifest.text, "the course says that it is in English");
        sources.manifest = Some(Source::new(manifest.path.clone(), &text));
        Self::edition(&format!("{} in `{language}`", self.name), sources, self.audience)
    }

    fn edition(name: &str, sources: Sources, audience: Audience) -> Self {
        let shelf = MemoryShelf::default();
        let options = Options { audience, ..OPTIONS };
        let compiled = compile::compile(&sources, &default_theme(), options, &Memo::default(), &shelf);
        Self {
            name: name.to_owned(),
            audience,
            output: shelf.into_output(),
            diagnostics: compiled.diagnostics,
            sources,
        }
    }

    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    pub fn has(&self, path: &str) -> bool {
        self.output.files.contains_key(&PagePath::new(path))
    }

    pub fn text(&self, path: &str) -> Option<&str> {
        match self.output.files.get(&PagePath::new(path))? {
            Content::Made(bytes) => std::str::from_utf8(bytes).ok(),
            Content::CopyOf(_) => None,
        }
    }

    /// Every HTML page that people read; redirects are for machines.
    pub fn pages(&self) -> impl Iterator<Item = (&str, &str)> {
        let pages = self.output.files.keys().map(PagePath::as_str).filter(|path| path.ends_with(".html"));
        let pages = pages.filter_map(|path| Some((path, self.text(path)?)));
        pages.filter(|(_, text)| !text.contains("http-equiv=\"refresh\""))
    }

    /// Every file that was made, by the end of its name.
    pub fn texts(&self, ending: &str) -> Vec<(String, String)> {
        let made = self.output.files.iter().filter(|(path, _)| path.as_str().ends_with(ending));
        let texts = made.filter_map(|(path, content)| match content {
            Content::Made(bytes) => Some((path.to_string(), String::from_utf8_lossy(bytes).into_owned())),
            Content::CopyOf(_) => None,
        });
        texts.collect()
    }

    /// The sentences of every `facilitator` block, as plain words; short ones could stand anywhere.
    pub fn facilitator_sentences(&self) -> Vec<String> {
        let mut sentences = Vec::new();
        for source in self.sources.texts.values() {
            let mut fence: Option<usize> = None;
            let mut text = String::new();
            for line in source.text.lines() {
                let colons = line.bytes().take_while(|byte| *byte == b':').count();
                match fence {
                    None if colons >= 3 && line[colons..].trim_start().starts_with("facilitator") => {
                        fence = Some(colons);
                    }
                    Some(open) if colons == open && line[colons..].trim().is_empty() => fence = None,
                    Some(_) => {
                        text.push_str(line);
                        text.push('\n');
                    }
                    None => {}
                }
            }
            let parts = text.split(['.', '?', '!', '\n', ':', ';']).map(plain_words);
            sentences.extend(parts.filter(|sentence| sentence.split(' ').count() >= 5));
        }
        sentences
    }
}

/// Letters and single spaces only, so that markup and line breaks make no difference.
pub fn plain_words(text: &str) -> String {
    let text = text
        .replace("&quot;", " ")
        .replace("&#34;", " ")
        .replace("&amp;", " ")
        .replace("&#x27;", "'")
        .replace("&#39;", "'");
    let mut out = String::with_capacity(text.len());
    let mut in_tag = false;
    for letter in text.chars() {
        match letter {
            '<' => in_tag = true,
            '>' => in_tag = false,
            _ if in_tag => {}
            letter if letter.is_alphanumeric() => out.extend(letter.to_lowercase()),
            '\'' | '’' => {}
            _ if !out.ends_with(' ') => out.push(' '),
            _ => {}
        }
    }
    out.trim().to_owned()
}
