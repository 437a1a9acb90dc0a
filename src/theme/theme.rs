//! Layers of files become one theme: a later layer replaces files of the same path and adds its own.

use super::builtin::built_in;
use super::light::{light_script, light_style};
use crate::base::path::{CoursePath, PagePath};
use crate::base::source::{ContentHash, Source};
use crate::words::{ENGLISH, Messages};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The files of one theme, or of a course's own `theme/` folder.
#[derive(Debug, Clone, Default)]
pub struct Layer {
    /// How messages name it, such as `theme`.
    origin: String,
    built_in: bool,
    files: BTreeMap<String, Arc<[u8]>>,
}

impl Layer {
    pub fn new(origin: &str) -> Self {
        Self { origin: origin.to_owned(), built_in: false, files: BTreeMap::new() }
    }

    pub(super) fn built_in(name: &str) -> Self {
        Self { built_in: true, ..Self::new(&format!("themes/{name}")) }
    }

    /// Adds a file; `path` is from the theme's folder, with `/`.
    pub fn add(&mut self, path: &str, bytes: &[u8]) {
        self.files.insert(path.to_owned(), bytes.into());
    }

    /// Its files by their path in it, in order.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(path, bytes)| (path.as_str(), &**bytes))
    }

    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Whether anything in it is of a theme: its `theme.toml`, or files where a theme has its own.
    pub fn is_theme(&self) -> bool {
        const FOLDERS: [&str; 6] = ["components/", "paper/", "scripts/", "styles/", "templates/", "words/"];
        let is_of_one = |path: &str| path == "theme.toml" || FOLDERS.iter().any(|folder| path.starts_with(folder));
        self.files.keys().any(|path| is_of_one(path))
    }

    /// The text of one of its files, for reading `theme.toml`.
    pub fn text(&self, path: &str) -> Option<Source> {
        let bytes = self.files.get(path)?;
        let path = CoursePath::new(&format!("{}/{path}", self.origin));
        Some(Source::from_bytes(path, bytes).value)
    }
}

/// A whole theme, ready to render with.
#[derive(Debug, Clone)]
pub struct Theme {
    /// Templates by their path in the theme, such as `templates/lesson.html`.
    pub templates: BTreeMap<String, Template>,
    /// The sheet of every page.
    pub style: StyleSheet,
    /// The sheets that only some pages need, by their names in [`SHEETS`].
    pub styles: BTreeMap<&'static str, StyleSheet>,
    /// Scripts by name: `course`, with what opens the search, is on every page, the others where their component is.
    pub scripts: BTreeMap<String, StyleSheet>,
    /// Runs before the first paint, inline.
    pub boot_js: String,
    /// Templates for paper by their path in the theme, such as `paper/paper.typ`.
    pub papers: BTreeMap<String, Template>,
    /// Stands for the templates for paper.
    pub papers_hash: ContentHash,
    /// Examples of components by their path in the theme, such as `components/note/examples.yaml`: for the gallery only.
    pub examples: BTreeMap<String, Template>,
    /// What Coursebook says to readers, by language: those of a later layer behind those of an earlier one.
    pub words: BTreeMap<String, Vec<Messages>>,
    /// Fonts, pictures and licences: copied to where their path says.
    pub files: BTreeMap<PagePath, Arc<[u8]>>,
    /// Stands for all of the above.
    pub hash: ContentHash,
}

#[derive(Debug, Clone)]
pub struct Template {
    pub text: Arc<str>,
    /// Where messages say it stands.
    pub path: CoursePath,
}

/// A style sheet or a script with the name it gets in the site: its content's hash is part of it, so that hosts and
/// browsers may keep it for ever.
#[derive(Debug, Clone)]
pub struct StyleSheet {
    pub path: PagePath,
    pub text: Arc<str>,
}

impl StyleSheet {
    /// A sheet that a course adds to its theme.
    pub fn of(name: &str, extension: &str, text: String) -> Self {
        Self::new(name, extension, text)
    }

    fn new(name: &str, extension: &str, text: String) -> Self {
        Self { path: Self::path(name, extension, ContentHash::of(&[text.as_bytes()])), text: text.into() }
    }

    /// Where a file of this content stands: a name that nothing else ever had.
    pub(super) fn path(name: &str, extension: &str, content: ContentHash) -> PagePath {
        PagePath::new(&format!("assets/{name}-{}.{extension}", &content.hex()[..10]))
    }
}

impl Theme {
    /// Puts layers together, the first one lowest.
    pub fn from_layers(layers: &[Layer]) -> Self {
        let mut files: BTreeMap<&str, (&Layer, &Arc<[u8]>)> = BTreeMap::new();
        for layer in layers {
            for (path, bytes) in &layer.files {
                files.insert(path, (layer, bytes));
            }
        }
        let words = words(layers);
        let hash = hash(&files, &words);
        let mut theme = Parts { words, ..Parts::default() };
        // Sheets of the page come before those of components: the first of them names the cascade layers.
        let (first, last): (Vec<_>, Vec<_>) = files.into_iter().partition(|(path, _)| path.starts_with("styles/"));
        for (path, (layer, bytes)) in first.into_iter().chain(last) {
            theme.add(path, layer, bytes);
        }
        theme.finish(hash)
    }

    /// The text of a template by where messages say it stands.
    pub fn text(&self, path: &CoursePath) -> Option<&str> {
        let mut templates = self.templates.values().chain(self.papers.values()).chain(self.examples.values());
        let template = templates.find(|template| template.path == *path).map(|template| &*template.text);
        let mut words = self.words.values().flatten().map(|file| &file.source);
        template.or_else(|| words.find(|source| source.path == *path).map(|source| &*source.text))
    }
}

/// Files of messages add to those of the same path in lower layers: whoever changes one message writes one.
fn words(layers: &[Layer]) -> BTreeMap<String, Vec<Messages>> {
    let mut words: BTreeMap<String, Vec<Messages>> = BTreeMap::new();
    for layer in layers {
        for path in layer.files.keys() {
            let Some(name) = path.strip_prefix("words/").and_then(|name| name.strip_suffix(".ftl")) else { continue };
            let language = name.split('/').next().unwrap_or(name);
            let source = layer.text(path).expect("the layer has this file");
            words.entry(language.to_owned()).or_default().push(Messages { source, built_in: layer.built_in });
        }
    }
    let is_whole = words.get(ENGLISH).is_some_and(|files| files.iter().any(|file| file.built_in));
    if !is_whole && let Some(base) = built_in("base") {
        // What views say is said in any theme; what the theme itself says of it goes first.
        for (language, files) in self::words(&[base]) {
            words.entry(language).or_default().splice(0..0, files);
        }
    }
    words
}

fn hash(files: &BTreeMap<&str, (&Layer, &Arc<[u8]>)>, words: &BTreeMap<String, Vec<Messages>>) -> ContentHash {
    let mut parts: Vec<&[u8]> = Vec::with_capacity(files.len() * 2);
    parts.extend(words.values().flatten().map(|file| &file.source.hash.0[..]));
    for (path, (_, bytes)) in files {
        parts.push(path.as_bytes());
        parts.push(bytes);
    }
    ContentHash::of(&parts)
}

fn hash_of(templates: &BTreeMap<String, Template>) -> ContentHash {
    let parts = templates.iter().flat_map(|(path, template)| [path.as_bytes(), template.text.as_bytes()]);
    ContentHash::of(&parts.collect::<Vec<_>>())
}

/// Styles that not every page needs: the name of their sheet, and which files of a theme it is made of. All other styles stand
/// in the sheet of every page.
const SHEETS: [(&str, &[&str]); 11] = [
    ("code", &["components/code/"]),
    ("handout", &["components/block/handout.css"]),
    ("index", &["styles/home.css", "styles/index.css", "styles/my-work.css"]),
    (LANGUAGES, &["components/languages/"]),
    (LOGO, &["components/logo/"]),
    ("math", &["components/math/"]),
    ("media", &["components/media/"]),
    ("practice", &["components/quiz/", "components/review/", "components/worksheet/"]),
    (
        "room",
        &[
            "components/certificate/",
            "components/present/",
            "components/results/",
            "components/run-sheet/",
            "styles/edition.css",
        ],
    ),
    ("search", &["components/search/"]),
    (SINGLE, &["components/single/"]),
];

/// The sheet, and the script, that only a course in several languages has.
pub const LANGUAGES: &str = "languages";

/// The script with what a page can do without before somebody does more than read; the build puts texts before it.
pub const MORE: &str = "more";

/// The sheet that only a course with a logo has, as a part of its own sheet.
pub const LOGO: &str = "logo";

/// The sheet, and the script, that only a course in one file has.
pub const SINGLE: &str = "single";

fn sheet_of(path: &str) -> Option<&'static str> {
    let sheet = SHEETS.iter().find(|(_, files)| files.iter().any(|file| path.starts_with(file)));
    sheet.map(|(name, _)| *name)
}

#[derive(Default)]
struct Parts {
    templates: BTreeMap<String, Template>,
    style: String,
    styles: BTreeMap<&'static str, String>,
    scripts: BTreeMap<String, String>,
    boot_js: String,
    papers: BTreeMap<String, Template>,
    examples: BTreeMap<String, Template>,
    words: BTreeMap<String, Vec<Messages>>,
    files: BTreeMap<PagePath, Arc<[u8]>>,
}

impl Parts {
    fn add(&mut self, path: &str, layer: &Layer, bytes: &Arc<[u8]>) {
        let text = || String::from_utf8_lossy(bytes).replace("\r\n", "\n");
        let template = || Template { text: text().into(), path: CoursePath::new(&format!("{}/{path}", layer.origin)) };
        let name = path.rsplit('/').next().unwrap_or(path);
        let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
        match extension {
            "html" | "typ" => {
                let templates = if extension == "html" { &mut self.templates } else { &mut self.papers };
                templates.insert(path.to_owned(), template());
            }
            "yaml" if path.starts_with("components/") && stem.starts_with("examples") => {
                self.examples.insert(path.to_owned(), template());
            }
            "css" => {
                let sheet = match sheet_of(path) {
                    Some(name) => self.styles.entry(name).or_default(),
                    None => &mut self.style,
                };
                sheet.push_str(&light_style(&text()));
            }
            "js" if name == "boot.js" => {
                self.boot_js = if layer.built_in { light_script(&text()) } else { text() }.trim().to_owned();
            }
            "js" => {
                // A script of somebody else ships as they wrote it.
                let script = if layer.built_in { light_script(&text()) } else { text() };
                self.scripts.insert(stem.to_owned(), script);
            }
            // Notes for those who work on the theme.
            "toml" | "yaml" | "mjs" | "md" => {}
            // Gathered from all layers, see `words`.
            "ftl" => {}
            _ => {
                self.files.insert(PagePath::new(path), Arc::clone(bytes));
            }
        }
    }

    fn finish(mut self, hash: ContentHash) -> Theme {
        // What opens the search is small and on every page: one request less.
        if let Some(search) = self.scripts.remove("search") {
            self.scripts.entry("course".to_owned()).or_default().push_str(&search);
        }
        let scripts = self.scripts.into_iter().map(|(name, text)| {
            let script = StyleSheet::new(&name, "js", text);
            (name, script)
        });
        Theme {
            templates: self.templates,
            style: StyleSheet::new("theme", "css", self.style),
            styles: self.styles.into_iter().map(|(name, text)| (name, StyleSheet::new(name, "css", text))).collect(),
            scripts: scripts.collect(),
            boot_js: self.boot_js,
            papers_hash: hash_of(&self.papers),
            papers: self.papers,
            examples: self.examples,
            words: self.words,
            files: self.files,
            hash,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::built_in;
    use super::*;

    #[test]
    fn a_later_layer_replaces_and_adds() {
        let mut low = Layer::new("low");
        low.add("templates/a.html", b"low a");
        low.add("templates/b.html", b"low b");
        let mut high = Layer::new("high");
        high.add("templates/b.html", b"high b");
        let theme = Theme::from_layers(&[low, high]);
        let texts: Vec<&str> = theme.templates.values().map(|template| &*template.text).collect();
        assert_eq!(texts, ["low a", "high b"]);
    }

    #[test]
    fn a_changed_sheet_has_a_new_name() {
        let sheet = |text: &str| {
            let mut layer = Layer::new("x");
            layer.add("styles/a.css", text.as_bytes());
            Theme::from_layers(&[layer]).style.path
        };
        assert_ne!(sheet("a{}"), sheet("b{}"));
    }

    #[test]
    fn the_built_in_themes_are_there() {
        let base = built_in("base").expect("base is built in");
        assert!(Theme::from_layers(&[base]).templates.contains_key("templates/lesson.html"));
        assert!(built_in("nothing").is_none());
    }
}
