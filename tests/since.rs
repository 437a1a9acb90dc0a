//! What must be printed again since a tag: over a real history of git.

#![cfg(feature = "pdf")]
#![allow(clippy::disallowed_methods, reason = "a test makes folders and starts programs")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

const LESSON: &str = "---\ntitle: Ask first\n---\n\nAsk first.\n\n::: worksheet {#one-wish}\n### One wish\n\nName: ____\n\n:::\n\n\
    ::: worksheet {#one-fear}\n### One fear\n\nName: ____\n\n:::\n";

fn git(folder: &Path, arguments: &[&str]) {
    let identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"];
    let status = Command::new("git").arg("-C").arg(folder).args(identity).args(arguments).status();
    assert!(status.expect("git is there").success(), "git {arguments:?}");
}

fn export(folder: &Path, since: &str) -> Output {
    let command = ["export", "pdf", "--only", "worksheets", "--paper", "a4", "--since", since];
    Command::new(env!("CARGO_BIN_EXE_coursebook")).args(command).arg(folder).output().expect("the program is there")
}

#[test]
fn a_changed_sheet_is_named_and_one_that_stayed_is_not() {
    let place = tempfile::tempdir().expect("a folder can be made");
    // The course need not stand at the top of its repository.
    let course = place.path().join("courses/asking");
    let lesson = course.join("course/01-first-steps/01-ask-first.md");
    fs::create_dir_all(lesson.parent().expect("it has a folder")).expect("folders");
    fs::write(course.join("book.toml"), "[book]\ntitle = \"Asking\"\n").expect("a file");
    fs::write(&lesson, LESSON).expect("a file");
    git(place.path(), &["init", "--quiet"]);
    git(place.path(), &["add", "."]);
    git(place.path(), &["commit", "--quiet", "-m", "first"]);
    git(place.path(), &["tag", "v1"]);

    fs::write(&lesson, LESSON.replace("One wish\n\nName", "One wish\n\nMy name")).expect("a file");
    let output = export(&course, "v1");
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains("changed\tworksheets/one-wish-a4.pdf\tOne wish\n"), "{said}");
    assert!(!said.contains("one-fear"), "{said}");

    let wrong = export(&course, "--upload-pack=x");
    assert_eq!(wrong.status.code(), Some(2), "an option is no tag");
}
