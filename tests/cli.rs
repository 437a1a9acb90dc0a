//! Whole commands on whole folders: each `cases/NAME.md` is a transcript that runs in a copy of `NAME.in`, and what it
//! writes is compared with `NAME.out`.

#![allow(clippy::disallowed_methods, reason = "a test reads its cases from the disk")]

use std::path::PathBuf;
use trycmd::TestCases;
use trycmd::schema::Bin;

/// What can be told of every Coursebook, and what only of one with (or without) PDFs.
#[cfg(feature = "pdf")]
const FOLDERS: [&str; 2] = ["tests/cases", "tests/cases-pdf"];
#[cfg(not(feature = "pdf"))]
const FOLDERS: [&str; 2] = ["tests/cases", "tests/cases-without-pdf"];

#[test]
fn commands_do_as_their_transcripts_say() {
    let cases = TestCases::new();
    for folder in FOLDERS {
        cases.case(format!("{folder}/*.md"));
    }
    // Wrapped help must not depend on how wide the terminal is.
    cases.env("COLUMNS", "100").env("NO_COLOR", "1").env("LC_ALL", "C.UTF-8");
    tools(&cases);
}

/// What a transcript may use beside `coursebook`.
#[cfg(unix)]
fn tools(cases: &TestCases) {
    for tool in ["cat", "cp", "ln", "ls"] {
        cases.register_bin(tool, Bin::Path(format!("/bin/{tool}").into()));
    }
    // These file systems take two names that differ only so for one.
    #[cfg(target_os = "macos")]
    cases.skip("tests/cases/two-lessons-that-differ-*.md");
}

#[cfg(not(unix))]
fn tools(cases: &TestCases) {
    for case in transcripts() {
        let text = std::fs::read_to_string(&case).expect("a transcript can be read");
        if ["$ cat", "$ cp", "$ ln", "$ ls"].iter().any(|tool| text.contains(tool)) {
            cases.skip(&case);
        }
    }
}

fn entries() -> Vec<PathBuf> {
    let folders =
        FOLDERS.iter().flat_map(|folder| std::fs::read_dir(folder).expect("the folder of the cases is there"));
    folders.map(|entry| entry.expect("an entry can be read").path()).collect()
}

fn transcripts() -> Vec<PathBuf> {
    let mut found = entries();
    found.retain(|path| path.extension().is_some_and(|extension| extension == "md"));
    found
}

/// Without `NAME.out` a case would write into the repository.
#[test]
fn every_case_runs_in_a_copy_of_its_folder() {
    for case in transcripts() {
        let has_folder = case.with_extension("in").exists();
        assert_eq!(has_folder, case.with_extension("out").exists(), "{} needs both folders or neither", case.display());
    }
}

#[test]
fn every_folder_has_its_transcript() {
    for path in entries() {
        assert!(path.with_extension("md").exists(), "{} belongs to no transcript", path.display());
    }
}
