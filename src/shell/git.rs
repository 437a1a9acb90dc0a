//! A course as it was at a tag or a commit: git is asked for its files.

use std::io::{BufRead, BufReader, Write};
use std::path::{Component, Path, PathBuf};
use std::process::{Command, Stdio};

/// Writes every file that `root` held at `revision` into the folder `into`; links are left out.
pub fn files_at(root: &Path, revision: &str, into: &Path) -> Result<(), String> {
    let commit = commit(root, revision)?;
    let listed = git(root, &["ls-tree", "-r", "-z", &commit])?;
    let files = listed.split(|byte| *byte == 0).filter_map(entry).collect::<Vec<_>>();
    if files.is_empty() {
        return Err(format!("there is no course in this folder at `{revision}`"));
    }
    write_files(root, &files, into)
}

fn commit(root: &Path, revision: &str) -> Result<String, String> {
    let wanted = format!("{revision}^{{commit}}");
    let answer = git(root, &["rev-parse", "--verify", "--quiet", "--end-of-options", &wanted]);
    let answer = answer.map_err(|_| {
        format!(
            "`{revision}` is neither the folder of an export nor a tag or commit of git\n  \
             help: `git tag` lists the tags; a folder of an export holds a `papers.json`"
        )
    })?;
    Ok(String::from_utf8_lossy(&answer).trim().to_owned())
}

fn git(root: &Path, arguments: &[&str]) -> Result<Vec<u8>, String> {
    let output = Command::new("git").arg("-C").arg(root).args(arguments).stderr(Stdio::null()).output();
    let output = output.map_err(|error| format!("git could not be started: {error}"))?;
    if output.status.success() { Ok(output.stdout) } else { Err("git could not say".to_owned()) }
}

/// `100644 blob 0123...\tpath`: the object and the path of a file.
fn entry(line: &[u8]) -> Option<(String, PathBuf)> {
    let line = std::str::from_utf8(line).ok()?;
    let (head, path) = line.split_once('\t')?;
    let mut head = head.split(' ');
    let is_file = matches!(head.next(), Some("100644" | "100755"));
    let object = head.nth(1)?.to_owned();
    let path = PathBuf::from(path);
    let stays_inside = path.components().all(|part| matches!(part, Component::Normal(_)));
    (is_file && stays_inside).then_some((object, path))
}

/// One git gives all objects, in the order asked for.
fn write_files(root: &Path, files: &[(String, PathBuf)], into: &Path) -> Result<(), String> {
    let started = Command::new("git")
        .arg("-C")
        .arg(root)
        .args(["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let mut git = started.map_err(|error| format!("git could not be started: {error}"))?;
    let mut questions = git.stdin.take().expect("it was asked for");
    let mut answers = BufReader::new(git.stdout.take().expect("it was asked for"));
    let asked: String = files.iter().map(|(object, _)| format!("{object}\n")).collect();
    // Asking all at once from here would wait for ever once both pipes are full.
    let asking = std::thread::spawn(move || questions.write_all(asked.as_bytes()));
    for (_, path) in files {
        let bytes = answer(&mut answers).ok_or("git broke off in the middle")?;
        let to = into.join(path);
        let folder = to.parent().unwrap_or(into);
        let written = std::fs::create_dir_all(folder).and_then(|()| std::fs::write(&to, bytes));
        written.map_err(|error| format!("cannot write `{}`: {}", to.display(), super::root::in_words(&error)))?;
    }
    let _ = asking.join();
    git.wait().map(|_| ()).map_err(|error| error.to_string())
}

/// `OBJECT blob SIZE\n`, the bytes, `\n`
fn answer(answers: &mut impl BufRead) -> Option<Vec<u8>> {
    let mut head = String::new();
    answers.read_line(&mut head).ok()?;
    let size: usize = head.trim_end().rsplit(' ').next()?.parse().ok()?;
    let mut bytes = vec![0; size + 1];
    answers.read_exact(&mut bytes).ok()?;
    bytes.pop();
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_that_stay_inside_count() {
        assert!(entry(b"100644 blob 0a1b\tcourse/index.md").is_some());
        assert_eq!(entry(b"120000 blob 0a1b\tcourse/link"), None);
        assert_eq!(entry(b"100644 blob 0a1b\t../outside"), None);
        assert_eq!(entry(b""), None);
    }

    #[test]
    fn bytes_are_read_whole_with_their_line_ends() {
        let mut answers: &[u8] = b"0a1b blob 4\na\nb\n\n0a1c blob 0\n\n";
        assert_eq!(answer(&mut answers), Some(b"a\nb\n".to_vec()));
        assert_eq!(answer(&mut answers), Some(Vec::new()));
        assert_eq!(answer(&mut answers), None);
    }
}
