//! Site and theme become files: HTML pages, the feed, the map of the site, and the theme's own files.
//!
//! Each page is rendered alone, on all cores, and put on a [`Shelf`] as soon as it is whole.

mod accent;
mod body;
mod brand;
mod component;
mod feed;
mod figure;
pub mod gallery;
mod glossary;
mod highlight;
mod html;
pub mod kept;
mod keys;
mod math;
mod math_mistake;
#[cfg(feature = "pdf")]
mod math_node;
#[cfg(feature = "pdf")]
mod math_tree;
#[cfg(feature = "pdf")]
mod math_words;
pub mod offline;
mod page;
mod pictures;
mod pieces;
mod policy;
mod quiz;
mod sanitise;
mod search;
mod template;
mod template_blocks;
mod template_words;
mod tokens;

pub use highlight::Highlighter;
pub(crate) use html::escaped;
pub use pictures::{Darkroom, MadePictures, Pictures, develop};
pub(crate) use policy::{data_address, policy_of_one_file};
#[cfg(feature = "pdf")]
pub(crate) use {
    math::{in_words, math_tree},
    math_mistake::broken_math,
    sanitise::words_of_html,
};

use crate::base::diagnostic::{Diagnostic, Noted};
use crate::base::output::{Content, Shelf};
use crate::base::path::{CoursePath, PagePath};
use crate::course::course::Course;
use crate::course::manifest::Offline;
use crate::site::audience::Audience;
use crate::site::plan::Site;
use crate::site::route;
use crate::site::show::{Show, site_view};
use crate::site::view::SiteView;
use crate::theme::{LANGUAGES, LOGO, MORE, SINGLE, Theme};
use kept::KeptPages;
use page::{OwnFiles, PageMaker};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use template::Templates;

/// What a rendering needs besides course, site and theme.
#[derive(Debug, Clone, Copy)]
pub struct Surroundings<'a> {
    /// The pages are served by `coursebook serve`, which adds its own script and lets pages connect to it.
    pub live: bool,
    pub highlighter: &'a Highlighter,
    pub pictures: &'a Pictures,
    /// Pages of the last rendering, to be used again where nothing they are made of has changed.
    pub kept: Option<&'a KeptPages>,
}

/// Renders every file of the site onto `shelf`. What is found wrong is told; the shelf's owner decides what that means.
pub fn render(
    course: &Course,
    site: &Site,
    theme: &Theme,
    surroundings: Surroundings<'_>,
    shelf: &dyn Shelf,
) -> Vec<Diagnostic> {
    let site_view = site_view(course, site, surroundings.live);
    // The engine refuses these as well, and does not say where.
    let amiss = template_blocks::amiss(theme);
    if !amiss.is_empty() {
        return amiss;
    }
    let Noted { value: templates, mut diagnostics } = Templates::new(theme, &site_view, &site.words);
    let Some(templates) = templates else {
        return diagnostics;
    };
    let look = brand::look(course, &site.routes, theme).into_value(&mut diagnostics);
    if course.up().is_empty() {
        if let Some(sheet) = &look.sheet {
            shelf.put(&sheet.path, Content::Made(sheet.text.as_bytes().into()));
        }
        for (path, bytes) in look.files {
            shelf.put(&path, Content::Made(bytes));
        }
    }
    let more = match pieces::script(theme, &templates, course.up()) {
        Ok(more) => more,
        Err(diagnostic) => {
            diagnostics.push(*diagnostic);
            return diagnostics;
        }
    };
    if let Some(more) = &more {
        shelf.put(&more.path, Content::Made(more.text.as_bytes().into()));
    }
    let own = OwnFiles { brand: look.sheet.as_ref(), more: more.as_ref() };
    let maker = PageMaker::new(course, site, theme, &templates, surroundings, own);
    let show = Show::new(course, site, &site_view);
    let found: Vec<Vec<Diagnostic>> = site.pages.par_iter().map(|page| maker.make(page, &show, shelf)).collect();
    diagnostics.extend(once_a_template(found.into_iter().flatten()));
    if course.up().is_empty() {
        diagnostics.extend(theme_files(theme, course, site, &site_view, shelf));
        diagnostics.extend(offline_files(course, site, theme, &site_view, shelf));
    }
    // A file of the course that stands there goes first: what it takes the place of is then not found.
    let copied: BTreeSet<String> = site.routes.files().map(|(_, to)| to.collision_key()).collect();
    for (path, text) in search::files(course, site, &site_view) {
        if !copied.contains(&path.collision_key()) {
            shelf.put(&path, Content::Made(text.into_bytes().into()));
        }
    }
    for (path, text) in feed::files(course, site, &site_view) {
        shelf.put(&path, Content::Made(text.into_bytes().into()));
    }
    for (from, to) in site.routes.files() {
        if surroundings.pictures.is_to_copy(from) {
            shelf.put(to, Content::CopyOf(from.clone()));
        }
    }
    if let Some(kept) = surroundings.kept {
        kept.forget_all_but(site);
    }
    diagnostics
}

/// What lets browsers keep the site, or ends it; the list of all files comes when all are there ([`offline::Ledger`]).
fn offline_files(course: &Course, site: &Site, theme: &Theme, view: &SiteView, shelf: &dyn Shelf) -> Vec<Diagnostic> {
    if view.offline {
        let accent = course.manifest.site.accent.as_ref().map(|accent| accent.value.as_str());
        return offline::web_app(view, theme, accent, shelf);
    }
    // A browser that once kept a site of this very address would go on showing it in the place of the one that is served.
    let is_free = !site.routes.files().any(|(_, to)| to.as_str() == route::WORKER);
    if course.manifest.site.offline == Offline::Removed || (view.live && is_free) {
        offline::end(theme, shelf);
    }
    Vec::new()
}

/// What only the edition for facilitators runs.
const FACILITATOR_SCRIPTS: [&str; 3] = ["pace", "present", "results"];

/// Puts down what every page of a theme needs. A file of the theme gives way to a page or file of the course, and that is
/// told.
fn theme_files(theme: &Theme, course: &Course, site: &Site, view: &SiteView, shelf: &dyn Shelf) -> Vec<Diagnostic> {
    let is_wanted = |name: &str| match name {
        // They stand at the root, where they are wanted.
        offline::KEEPS | offline::ENDS => false,
        // It is put down with the texts that belong before it.
        MORE => false,
        SINGLE => false,
        // The course's own sheet has it.
        LOGO => false,
        LANGUAGES => course.languages.len() > 1,
        offline::ON_PAGES | offline::ON_MY_WORK => view.offline,
        name => site.audience == Audience::Facilitator || !FACILITATOR_SCRIPTS.contains(&name),
    };
    let scripts = theme.scripts.iter().filter(|(name, _)| is_wanted(name));
    let sheets = theme.styles.iter().filter(|(name, _)| is_wanted(name)).map(|(_, sheet)| sheet);
    let sheets = std::iter::once(&theme.style).chain(sheets);
    for sheet in sheets.chain(scripts.map(|(_, script)| script)) {
        shelf.put(&sheet.path, Content::Made(sheet.text.as_bytes().into()));
    }
    let of_course = site.pages.iter().map(|page| &page.path).chain(site.routes.files().map(|(_, to)| to));
    let mut taken: BTreeSet<String> = of_course.map(PagePath::collision_key).collect();
    taken.extend([route::FEED, "sitemap.xml", "robots.txt"].map(str::to_owned));
    if view.offline {
        taken.insert(route::WEB_APP.to_owned());
    }
    let mut diagnostics = Vec::new();
    for (path, bytes) in &theme.files {
        if taken.contains(&path.collision_key()) {
            let message = format!("the theme's file `{path}` wants an address that the course's site has already");
            diagnostics.push(Diagnostic::error("same-address", message).help("rename the file in the theme"));
        } else {
            shelf.put(path, Content::Made(bytes.clone()));
        }
    }
    diagnostics
}

/// A broken template breaks every page that uses it: the author hears of it once, and for how many pages it holds.
fn once_a_template(found: impl Iterator<Item = Diagnostic>) -> Vec<Diagnostic> {
    let mut out: Vec<Diagnostic> = Vec::new();
    let mut templates: BTreeMap<(CoursePath, u32, u32), (usize, usize)> = BTreeMap::new();
    for diagnostic in found {
        let place = diagnostic.place.as_ref().filter(|_| diagnostic.rule == "broken-template");
        let key = place.map(|place| (place.path.clone(), place.span.start, place.span.end));
        match key {
            None => out.push(diagnostic),
            Some(key) => match templates.get_mut(&key) {
                Some((_, more)) => *more += 1,
                None => {
                    templates.insert(key, (out.len(), 0));
                    out.push(diagnostic);
                }
            },
        }
    }
    for (index, more) in templates.into_values().filter(|(_, more)| *more > 0) {
        let pages = if more == 1 { "1 more page".to_owned() } else { format!("{more} more pages") };
        let help = out[index].help.take().unwrap_or_default();
        out[index].help = Some(format!("{help}; {pages} stumble over it as well"));
    }
    out
}
