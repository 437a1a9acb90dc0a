//! Commands: what the user typed becomes what the program does. One file a command; each wires the shell to `compile`.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stderr,
    clippy::print_stdout,
    reason = "the command line is part of the rim"
)]

mod args;
mod build;
mod check;
mod completions;
mod export;
mod export_single;
mod export_zip;
mod new;
mod pace;
mod project;
mod serve;
mod tell;
mod theme;
mod theme_gallery;

use args::{Arguments, Command};
use clap::Parser;
use std::process::ExitCode;

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Fine,
    /// The course has errors (or warnings, under `--strict`).
    CourseHasErrors,
    /// The command could not be carried out: wrong arguments, a refused folder, a full disk.
    CouldNotWork,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Fine => Self::from(0),
            Outcome::CourseHasErrors => Self::from(1),
            Outcome::CouldNotWork => Self::from(2),
        }
    }
}

/// Reads the command line and does what it says.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let outcome = match arguments.command {
        Command::New(arguments) => new::run(&arguments),
        Command::Build(arguments) => build::run(&arguments),
        Command::Serve(arguments) => serve::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Export(arguments) => export::run(&arguments),
        Command::Theme(arguments) => theme::run(&arguments),
        Command::Pace(arguments) => pace::run(&arguments),
        Command::Completions(arguments) => completions::run(&arguments),
    };
    match outcome {
        Ok(outcome) => outcome.into(),
        Err(why) => {
            tell::could_not(&why);
            Outcome::CouldNotWork.into()
        }
    }
}
