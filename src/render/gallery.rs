//! The gallery of a theme: every component in every state, and the values the theme is made of, on pages that work from a disk.
//!
//! In come a theme that has the gallery's own layer in it, and the examples of its components; out go files on a shelf. It knows
//! no course: what the pages show is what examples name.

use super::accent;
use super::pieces;
use super::policy::{Policy, policy};
use super::template::{Templates, Values};
use super::template_blocks::amiss;
use super::tokens::{TokensView, rules, tokens};
use crate::base::diagnostic::{Diagnostic, Noted, Severity, nearest};
use crate::base::output::{Content, Shelf};
use crate::base::path::PagePath;
use crate::base::slug::slug;
use crate::base::span::{Span, Spanned};
use crate::site::example::{Example, ExampleState, Named};
use crate::site::route::STATE;
use crate::site::show::GENERATOR;
use crate::site::view::{PageView, SiteView};
use crate::theme::{SINGLE, StyleSheet, Theme, built_in};
use crate::words::Words;
use serde::Serialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// What a gallery is made of.
#[derive(Clone, Copy)]
pub struct Material<'m> {
    pub theme: &'m Theme,
    /// By the path of their file, as in [`Theme::examples`].
    pub examples: &'m BTreeMap<String, Named<Example>>,
    /// How the theme is called.
    pub name: &'m str,
    /// The files that are the theme's own, not those of what it stands on.
    pub own: &'m BTreeSet<String>,
    /// The accent and the settings of the course that stands around the theme, where one does.
    pub accent: Option<&'m Spanned<String>>,
    pub settings: &'m BTreeMap<String, String>,
}

/// How many components are shown, and how many examples of them, each state counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Shown {
    pub components: usize,
    pub examples: usize,
}

/// The pages: the same in English, from right to left, and in a language of long words.
const PAGES: [Sheet; 3] = [
    Sheet { href: "index.html", title: "English", language: "en", direction: "ltr" },
    Sheet { href: "index-rtl.html", title: "Right to left", language: "ar", direction: "rtl" },
    Sheet { href: "index-long.html", title: "Long words", language: "de", direction: "ltr" },
];

struct Sheet {
    href: &'static str,
    title: &'static str,
    language: &'static str,
    direction: &'static str,
}

/// In their order: the record of the learner, what puts prepared entries there, and what shows them.
const SCRIPTS: [&str; 8] = ["course", "gallery", "handout", "quiz", "codes", "worksheet", "calendar", "gather"];

/// What stands before all that is in the order of its name: what every page is made of.
const FIRST: [&str; 2] = ["text", "pages"];

/// Stands in examples for the id that each gets on the page.
const EXAMPLE: &str = "EXAMPLE";
/// Examples may stand in each other so deep.
const DEEPEST: usize = 4;

/// Makes the gallery. What is found wrong is told; the shelf's owner decides what that means.
pub fn gallery(material: Material<'_>, shelf: &dyn Shelf) -> Noted<Shown> {
    let mut shown = Shown::default();
    let mut diagnostics = amiss(material.theme);
    let house = match House::new(material, shelf) {
        Ok(house) => house,
        Err(diagnostic) => {
            diagnostics.push(*diagnostic);
            return Noted { value: shown, diagnostics };
        }
    };
    for sheet in &PAGES {
        // What is wrong with a theme is wrong in every language.
        if !diagnostics.is_empty() {
            break;
        }
        match house.page(sheet, shelf) {
            Ok(there) => shown = there,
            Err(found) => diagnostics.extend(found),
        }
    }
    diagnostics.extend(without_examples(material));
    Noted { value: shown, diagnostics }
}

/// Components of which there is nothing to show: their makers have forgotten to say how they look.
fn without_examples(material: Material<'_>) -> Vec<Diagnostic> {
    let has_examples: BTreeSet<&str> = material.theme.examples.keys().filter_map(|path| component_of(path)).collect();
    let mut told: BTreeMap<&str, Diagnostic> = BTreeMap::new();
    for (path, template) in &material.theme.templates {
        let Some(name) = component_of(path).filter(|name| !has_examples.contains(name)) else { continue };
        told.entry(name).or_insert_with(|| {
            let message = format!("the component `{name}` has no examples, so the gallery cannot show it");
            Diagnostic::warning("no-examples", message)
                .at(&template.path, Span::new(0, template.text.find('\n').unwrap_or(template.text.len())), "shown nowhere")
                .help(format!("write some into `components/{name}/examples.yaml`: names, each with the values that this template sees"))
        });
    }
    told.into_values().collect()
}

/// `note` of `components/note/note.html`
fn component_of(path: &str) -> Option<&str> {
    path.strip_prefix("components/")?.split_once('/').map(|(name, _)| name)
}

/// What all pages share: the theme's files, put down once.
struct House<'m> {
    material: Material<'m>,
    tokens: TokensView,
    styles: Vec<String>,
    /// Without `more`, which is another one in each language.
    scripts: Vec<String>,
    policy: String,
}

impl<'m> House<'m> {
    fn new(material: Material<'m>, shelf: &dyn Shelf) -> Result<Self, Box<Diagnostic>> {
        let theme = material.theme;
        let put = |sheet: &StyleSheet| {
            shelf.put(&sheet.path, Content::Made(sheet.text.as_bytes().into()));
            sheet.path.href()
        };
        let base = Theme::from_layers(&[built_in("base").expect("base is built in")]);
        let accent = match material.accent {
            Some(accent) => accent::style(accent, &theme.style.text)?,
            None => String::new(),
        };
        let tokens = tokens(&format!("{}{accent}", theme.style.text), &base.style.text);
        let rare = theme.styles.iter().filter(|(name, _)| **name != SINGLE);
        let sheets = std::iter::once((&"theme", &theme.style)).chain(rare);
        let mut styles: Vec<String> =
            sheets.map(|(name, sheet)| put(&StyleSheet::of(name, "css", with_stand_ins(&sheet.text)))).collect();
        styles.push(put(&StyleSheet::of("tokens", "css", rules(&tokens))));
        if !accent.is_empty() {
            styles.push(put(&StyleSheet::of("accent", "css", accent)));
        }
        let scripts = SCRIPTS.iter().filter_map(|name| theme.scripts.get(*name)).map(put).collect();
        for (path, bytes) in &theme.files {
            shelf.put(path, Content::Made(bytes.clone()));
        }
        let policy = policy(&theme.boot_js, Policy { plays: true, offline: false });
        Ok(Self { material, tokens, styles, scripts, policy })
    }

    fn page(&self, sheet: &Sheet, shelf: &dyn Shelf) -> Result<Shown, Vec<Diagnostic>> {
        let words = Words::new(&self.material.theme.words, &[sheet.language], sheet.language);
        // What is not translated is said by those who build a course in that language.
        let errors: Vec<Diagnostic> =
            words.diagnostics.into_iter().filter(|found| found.severity == Severity::Error).collect();
        let words = if errors.is_empty() { words.value } else { return Err(errors) };
        let site = self.site(sheet);
        let Noted { value: templates, diagnostics } = Templates::new(self.material.theme, &site, &words);
        let Some(templates) = templates else { return Err(diagnostics) };
        let scripts = self.scripts(&templates, shelf).map_err(|found| vec![*found])?;
        let easel = Easel { material: self.material, templates: &templates };
        let components = easel.components()?;
        let shown = Shown {
            components: components.len(),
            examples: components.iter().flat_map(|component| &component.examples).map(|one| one.shown.len()).sum(),
        };
        let gallery = GalleryView {
            theme: self.material.name,
            pages: PAGES
                .iter()
                .map(|page| PageLink { href: page.href, title: page.title, current: page.href == sheet.href })
                .collect(),
            tokens: &self.tokens,
            components,
        };
        let put = |template: &str, page: PageView, values: Values| {
            let html =
                templates.render(template, values.with("page", &page), &page.href).map_err(|found| vec![*found])?;
            shelf.put(&PagePath::new(&page.href), Content::Made(html.into_bytes().into()));
            Ok::<(), Vec<Diagnostic>>(())
        };
        let values = Values::default().with("gallery", &gallery);
        put("templates/gallery.html", self.frame("gallery", sheet.href, sheet.title, &scripts), values)?;
        if sheet.href == PAGES[0].href {
            // Where a browser gives each file a store of its own, this one keeps the choice of colours for all of them.
            let mut state = self.frame("state", STATE, &words.text("device-keeps"), &scripts);
            state.scripts.truncate(2);
            put("templates/state.html", state, Values::default())?;
        }
        Ok(shown)
    }

    /// Those of a page, with what they put on it in its language.
    fn scripts(&self, templates: &Templates, shelf: &dyn Shelf) -> Result<Vec<String>, Box<Diagnostic>> {
        let mut scripts = self.scripts.clone();
        if let Some(more) = pieces::script(self.material.theme, templates, "")? {
            shelf.put(&more.path, Content::Made(more.text.as_bytes().into()));
            // Right behind what it adds to.
            scripts.insert(1.min(scripts.len()), more.path.href());
        }
        Ok(scripts)
    }

    /// The site, as the frame of a page sees it.
    fn site(&self, sheet: &Sheet) -> SiteView {
        SiteView {
            title: format!("Gallery of {}", self.material.name),
            language: sheet.language.into(),
            direction: sheet.direction.into(),
            course_id: "theme-gallery".into(),
            paper: "both".into(),
            audience: "learner".into(),
            generator: GENERATOR.into(),
            settings: self.material.settings.clone(),
            ..SiteView::default()
        }
    }

    fn frame(&self, kind: &str, href: &str, title: &str, scripts: &[String]) -> PageView {
        PageView {
            kind: kind.into(),
            title: title.into(),
            href: href.into(),
            styles: self.styles.clone(),
            scripts: scripts.to_vec(),
            policy: self.policy.clone(),
            boot_js: self.material.theme.boot_js.clone(),
            ..PageView::default()
        }
    }
}

/// Variable `gallery` of `templates/gallery.html`.
#[derive(Serialize)]
struct GalleryView<'g> {
    theme: &'g str,
    pages: Vec<PageLink>,
    tokens: &'g TokensView,
    components: Vec<ComponentView>,
}

#[derive(Serialize)]
struct PageLink {
    href: &'static str,
    title: &'static str,
    current: bool,
}

#[derive(Serialize)]
struct ComponentView {
    name: String,
    /// Its files that are the theme's own; empty where the component is that of `base`.
    own: Vec<String>,
    examples: Vec<ExampleView>,
}

#[derive(Serialize)]
struct ExampleView {
    id: String,
    name: String,
    about: String,
    template: String,
    /// As its template makes it, then in each of its states.
    shown: Vec<ShownView>,
}

#[derive(Serialize)]
struct ShownView {
    id: String,
    /// The state's; empty for the first.
    name: String,
    about: String,
    html: String,
    /// What the gallery's script does to it; empty for the first.
    state_json: String,
}

/// Renders examples with the templates of one page.
struct Easel<'e> {
    material: Material<'e>,
    templates: &'e Templates,
}

impl Easel<'_> {
    fn components(&self) -> Result<Vec<ComponentView>, Vec<Diagnostic>> {
        let mut files: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for path in self.material.examples.keys() {
            if let Some(component) = component_of(path) {
                files.entry(component).or_default().push(path);
            }
        }
        let mut found = Vec::new();
        let mut components = Vec::new();
        for (component, mut files) in files {
            // The whole comes before its parts.
            files.sort_by_key(|path| part_of(path));
            let mut examples = Vec::new();
            for file in files {
                for (name, example) in &self.material.examples[file].0 {
                    match self.example(file, name, example) {
                        Ok(view) if view.shown.is_empty() => {}
                        Ok(view) => examples.push(view),
                        Err(diagnostic) => found.push(*diagnostic),
                    }
                }
            }
            let folder = format!("components/{component}/");
            let own = self.material.own.iter().filter_map(|path| path.strip_prefix(&folder));
            let own = own.filter(|name| is_seen(name)).map(str::to_owned).collect();
            components.push(ComponentView { name: component.to_owned(), own, examples });
        }
        components
            .sort_by_key(|component| FIRST.iter().position(|name| *name == component.name).unwrap_or(FIRST.len()));
        // A template that stumbles does so in each of its examples.
        let mut told = BTreeSet::new();
        found.retain(|found: &Diagnostic| {
            found.place.as_ref().is_none_or(|place| told.insert((place.path.clone(), place.span)))
        });
        if found.is_empty() { Ok(components) } else { Err(found) }
    }

    fn example(&self, file: &str, name: &str, example: &Example) -> Result<ExampleView, Box<Diagnostic>> {
        let html = self.html(file, name, example, 0)?;
        let parts = [component_of(file).unwrap_or_default(), part_of(file), name];
        let names: Vec<String> = parts.iter().map(|part| slug(part)).filter(|part| !part.is_empty()).collect();
        let id = names.join("--");
        let first = ShownView {
            id: id.clone(),
            name: String::new(),
            about: String::new(),
            html: html.replace(EXAMPLE, &format!("{id}--first")),
            state_json: String::new(),
        };
        let states = example.states.0.iter().map(|(state, does)| self.state(&id, &html, state, does));
        Ok(ExampleView {
            name: name.to_owned(),
            about: example.about.clone(),
            template: template_of(file, example),
            shown: Some(first).filter(|_| !example.hidden).into_iter().chain(states).collect(),
            id,
        })
    }

    fn state(&self, example: &str, html: &str, name: &str, state: &ExampleState) -> ShownView {
        let id = format!("{example}--{}", slug(name));
        // The stage has the id of the state, what stands on it ids that begin so.
        let of = format!("{id}--on");
        ShownView {
            name: name.to_owned(),
            about: state.about.clone(),
            html: html.replace(EXAMPLE, &of),
            state_json: serde_json::to_string(state).expect("a state is always JSON").replace(EXAMPLE, &of),
            id,
        }
    }

    /// An example as its template makes it, still with the mark in the place of its id.
    fn html(&self, file: &str, name: &str, example: &Example, depth: usize) -> Result<String, Box<Diagnostic>> {
        let mut values = Values::default();
        let mut seen = example.context();
        seen.entry("page").or_insert_with(|| serde_json::to_value(PageView::default()).expect("a view is always JSON"));
        for (key, mut value) in seen {
            self.fill(&mut value, file, depth)?;
            values = values.with(key, &value);
        }
        let template = template_of(file, example);
        if !self.material.theme.templates.contains_key(&template) {
            return Err(Box::new(self.no_such_template(file, name, &template)));
        }
        self.templates.render(&template, values, &format!("{file}: {name}")).map(|html| html.trim_start().to_owned())
    }

    /// Puts other examples where `[[gap.typed]]` stands for them.
    fn fill(&self, value: &mut Value, file: &str, depth: usize) -> Result<(), Box<Diagnostic>> {
        match value {
            Value::Array(items) => items.iter_mut().try_for_each(|item| self.fill(item, file, depth)),
            Value::Object(entries) => entries.values_mut().try_for_each(|entry| self.fill(entry, file, depth)),
            Value::String(text) if text.contains("[[") => {
                *text = self.filled(text, file, depth)?;
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn filled(&self, text: &str, file: &str, depth: usize) -> Result<String, Box<Diagnostic>> {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, behind)) = rest.split_once("[[") {
            let mark = behind.split_once("]]").filter(|(mark, _)| is_mark(mark));
            out.push_str(before);
            let Some((mark, after)) = mark else {
                out.push_str("[[");
                rest = behind;
                continue;
            };
            out.push_str(&self.other(mark, file, depth)?);
            rest = after;
        }
        out.push_str(rest);
        Ok(out)
    }

    /// The example that a mark stands for.
    fn other(&self, mark: &str, file: &str, depth: usize) -> Result<String, Box<Diagnostic>> {
        let (part, name) = mark.split_once('.').unwrap_or(("", mark));
        let folder = component_of(file).unwrap_or_default();
        let path = format!("components/{folder}/examples-{part}.yaml");
        let there = self.material.examples.get(&path);
        match there.and_then(|examples| examples.get(name)) {
            Some(example) if depth < DEEPEST => self.html(&path, name, example, depth + 1),
            Some(_) => Err(Box::new(self.at(file, mark, format!("`{mark}` stands in itself"), "it would never end"))),
            None => {
                let found = self.at(file, mark, format!("there is no example `{mark}`"), "nothing to put here");
                let near = there.and_then(|examples| nearest(name, examples.names()));
                Err(Box::new(match near {
                    Some(near) => found.help(format!("did you mean `{part}.{near}`?")),
                    None => found.help(format!("it would be `{name}` in `{path}`")),
                }))
            }
        }
    }

    fn no_such_template(&self, file: &str, name: &str, template: &str) -> Diagnostic {
        let short = template.rsplit('/').next().unwrap_or(template);
        let needle = if self.text(file).contains(short) { short } else { name };
        let found = self.at(file, needle, format!("the theme has no template `{template}`"), "shown by no template");
        match nearest(template, self.material.theme.templates.keys().map(String::as_str)) {
            Some(near) => found.help(format!("did you mean `{}`?", near.rsplit('/').next().unwrap_or(near))),
            None => found.help("name one with `template:`, from the folder of the component"),
        }
    }

    /// A mistake in a file of examples, where it first says these words.
    fn at(&self, file: &str, words: &str, message: String, label: &str) -> Diagnostic {
        let start = self.text(file).find(words).unwrap_or(0);
        let path = &self.material.theme.examples[file].path;
        Diagnostic::error("broken-examples", message).at(path, Span::new(start, start + words.len()), label)
    }

    fn text(&self, file: &str) -> &str {
        &self.material.theme.examples[file].text
    }
}

/// `gap` of `examples-gap.yaml`; nothing of `examples.yaml`.
fn part_of(file: &str) -> &str {
    let name = file.rsplit('/').next().unwrap_or(file).trim_end_matches(".yaml");
    name.strip_prefix("examples-").unwrap_or_default()
}

/// The template that an example names, else the one its file is named for, else that of the component.
fn template_of(file: &str, example: &Example) -> String {
    let component = component_of(file).unwrap_or_default();
    match (example.template.as_str(), part_of(file)) {
        ("", "") => format!("components/{component}/{component}.html"),
        ("", part) => format!("components/{component}/{part}.html"),
        (template, _) => format!("components/{component}/{template}"),
    }
}

/// Whether a file makes a component what it is; tests and notes do not.
fn is_seen(name: &str) -> bool {
    [".html", ".css", ".js"].iter().any(|ending| name.ends_with(ending))
}

/// `gap.typed`
fn is_mark(mark: &str) -> bool {
    let is_name = |name: &str| {
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    mark.split_once('.').is_some_and(|(part, name)| is_name(part) && is_name(name))
}

/// What a pointer or a keyboard alone brings about, and the class that stands for it in a gallery.
const STAND_INS: [(&str, &str); 2] =
    [(":hover", ":is(:hover,.is-hover)"), (":focus-visible", ":is(:focus-visible,.is-focus)")];

/// A sheet in which a class can stand for the pointer and for the keyboard. Everything else counts as it did.
fn with_stand_ins(css: &str) -> String {
    STAND_INS.iter().fold(css.to_owned(), |css, (pseudo, stand_in)| {
        let mut out = String::with_capacity(css.len() + css.len() / 16);
        let mut rest = css.as_str();
        while let Some((before, behind)) = rest.split_once(pseudo) {
            out.push_str(before);
            // `(hover:hover)` asks for a device that has a pointer.
            out.push_str(if before.ends_with("hover") { pseudo } else { stand_in });
            rest = behind;
        }
        out.push_str(rest);
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_stands_for_pointer_and_keyboard() {
        let css = "a:hover{b:c}\n@media (hover:hover){p:has(:focus-visible){x:y}}";
        let expected = "a:is(:hover,.is-hover){b:c}\n@media (hover:hover){p:has(:is(:focus-visible,.is-focus)){x:y}}";
        assert_eq!(with_stand_ins(css), expected);
    }

    #[test]
    fn files_of_examples_are_named_for_what_they_show() {
        assert_eq!(part_of("components/quiz/examples-gap.yaml"), "gap");
        assert_eq!(part_of("components/quiz/examples.yaml"), "");
        let example = |template: &str| Example { template: template.into(), ..Example::default() };
        assert_eq!(template_of("components/quiz/examples-gap.yaml", &example("")), "components/quiz/gap.html");
        assert_eq!(template_of("components/block/examples.yaml", &example("key.html")), "components/block/key.html");
    }

    #[test]
    fn only_what_looks_like_one_is_a_mark() {
        assert!(is_mark("gap.typed-exact"));
        assert!(!is_mark("a list") && !is_mark("gap.") && !is_mark("gap"));
    }
}
