//! What a command says. A pipe that was closed at the other end is nobody's error: what cannot be said is left unsaid.

use crate::base::diagnostic::Diagnostic;
use crate::shell::report::{self, Format, Texts};
use std::io::{IsTerminal, Write};

/// Findings: for people on standard error, for programs on standard output.
pub(super) fn findings(diagnostics: &[Diagnostic], texts: Texts<'_>, format: Format) {
    match format {
        Format::Human => {
            let text = report::human(diagnostics, texts, colours());
            let _ = anstream::stderr().lock().write_all(text.as_bytes());
        }
        Format::Json => out(&report::json(diagnostics, texts)),
        Format::Sarif => out(&report::sarif(diagnostics, texts)),
    }
}

/// Whether standard error shows colours: a terminal that does, and no `NO_COLOR`.
fn colours() -> bool {
    anstream::AutoStream::choice(&std::io::stderr()) != anstream::ColorChoice::Never
        && (std::io::stderr().is_terminal() || std::env::var_os("CLICOLOR_FORCE").is_some())
}

/// The closing line of a command.
pub(super) fn line(text: &str) {
    out(&format!("{text}\n"));
}

/// Something worth knowing that is not the command's result.
pub(super) fn aside(text: &str) {
    let _ = writeln!(anstream::stderr(), "{text}");
}

/// Why the command could not work.
pub(super) fn could_not(why: &str) {
    let bold = anstyle::AnsiColor::BrightRed.on_default().bold();
    let _ = writeln!(anstream::stderr(), "{bold}error{bold:#}: {why}");
}

fn out(text: &str) {
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
}
