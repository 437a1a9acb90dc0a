//! The themes that come with the binary.

use super::theme::Layer;
use include_dir::{Dir, include_dir};

static THEMES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes");

/// The themes a course can name; each stands on `base`.
pub const BUILT_IN: &[&str] = &["commons", "workbook", "workshop", "base"];

/// The files of a built-in theme; nothing for any other name.
pub fn built_in(name: &str) -> Option<Layer> {
    let folder = THEMES.get_dir(name).filter(|_| BUILT_IN.contains(&name))?;
    let mut layer = Layer::built_in(name);
    add_files(folder, name, &mut layer);
    Some(layer)
}

/// What the gallery of a theme is made with. It stands on `base` like the theme it shows, and is in no site.
pub fn gallery() -> Layer {
    let mut layer = Layer::built_in("gallery");
    add_files(THEMES.get_dir("gallery").expect("the gallery is built in"), "gallery", &mut layer);
    layer
}

fn add_files(folder: &Dir<'_>, theme: &str, layer: &mut Layer) {
    for file in folder.files() {
        let path = file.path().to_string_lossy().replace('\\', "/");
        if let Some(path) = path.strip_prefix(theme).and_then(|path| path.strip_prefix('/')) {
            layer.add(path, file.contents());
        }
    }
    for inner in folder.dirs() {
        add_files(inner, theme, layer);
    }
}
