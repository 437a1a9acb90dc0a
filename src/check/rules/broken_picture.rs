//! # broken-picture
//!
//! A file that is empty, or that does not begin as a picture does, shows nothing: it did not arrive whole, or is something
//! else that was saved under this name. Get it anew from where you have it. What is wrong further on in a picture comes to
//! light when a build makes smaller sizes of it, which is a warning: browsers show as much of it as there is.

use crate::base::diagnostic::Diagnostic;
use crate::base::picture::Holds;
use crate::check::pictured::{Pictured, pictured};
use crate::course::course::Course;

pub(super) fn run(course: &Course, diagnostics: &mut Vec<Diagnostic>) {
    for Pictured { named_in, span, path, holds } in pictured(course) {
        let name = path.file_name();
        let (message, label) = match holds {
            Some(Holds::Nothing) => (format!("`{name}` is an empty file"), "there is nothing to show"),
            Some(Holds::Unknown) => (
                format!("`{name}` cannot be read as a picture"),
                match path.extension().as_str() {
                    "svg" => "no `<svg` tag stands in it",
                    _ => "its first bytes are those of no picture",
                },
            ),
            _ => continue,
        };
        diagnostics.push(
            Diagnostic::error("broken-picture", message)
                .at(&named_in, span, label)
                .help("get it anew from where you have it, or save it again in an image program"),
        );
    }
}
