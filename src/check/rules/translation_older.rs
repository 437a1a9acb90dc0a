//! # translation-older
//!
//! A translation says which text it was made from: `source: 3f2a91c4` in its front matter, the edition of the source. When the
//! words of the source change, the editions differ, and the translation may say something else than its source. Compare the
//! two, update the translation, and run `coursebook check --translated FILE`, which writes the new edition.

use crate::base::diagnostic::Diagnostic;
use crate::course::lesson::ParsedLesson;

pub(super) fn run(source: &ParsedLesson, translation: &ParsedLesson, diagnostics: &mut Vec<Diagnostic>) {
    let Some(written) = translation.made_from_another(source) else { return };
    let name = source.path.file_name();
    diagnostics.push(
        Diagnostic::warning("translation-older", format!("`{name}` has changed since this translation was made"))
            .at(&translation.path, written.span, format!("made from another text than today’s, which is `{}`", source.edition()))
            .help(format!(
                "compare it with `{}` and update it; then `coursebook check --translated {}` notes that it is up to date",
                source.path, translation.path
            )),
    );
}
