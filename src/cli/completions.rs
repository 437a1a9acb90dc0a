//! `coursebook completions`

use super::Outcome;
use super::args::{Arguments, Completions};
use clap::CommandFactory;
use std::io::Write;

pub(super) fn run(arguments: &Completions) -> Result<Outcome, String> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut Arguments::command(), "coursebook", &mut script);
    let _ = std::io::stdout().lock().write_all(&script);
    Ok(Outcome::Fine)
}
