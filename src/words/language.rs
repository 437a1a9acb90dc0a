//! Which of the languages there are is meant by what an author wrote.

/// What is spoken where nothing else is: every message is there.
pub const ENGLISH: &str = "en";

/// The language of `there` that comes nearest to the BCP 47 tag `wanted`: `de-AT` is `de`, `zh-CN` and `zh` are `zh-Hans`.
pub fn spoken<'l>(there: impl Iterator<Item = &'l str> + Clone, wanted: &str) -> Option<&'l str> {
    let wanted = tag(wanted);
    let mut tried = wanted.as_str();
    loop {
        let same = |name: &&str| tag(name) == tried;
        if let Some(found) = there.clone().find(same) {
            return Some(found);
        }
        match tried.rsplit_once('-') {
            Some((shorter, _)) => tried = shorter,
            None => break,
        }
    }
    let script = usual_script(&wanted)?;
    there.clone().find(|name| tag(name) == script)
}

/// The tag with the script that is written where the tag names none.
fn usual_script(wanted: &str) -> Option<&'static str> {
    let mut parts = wanted.split('-');
    let regions = ["tw", "hk", "mo", "hant"];
    match (parts.next()?, parts.any(|part| regions.contains(&part))) {
        ("zh" | "cmn", true) => Some("zh-hant"),
        ("zh" | "cmn", false) => Some("zh-hans"),
        // The written forms of Norwegian, and the code that Hebrew had until 1989.
        ("no", _) => Some("nb"),
        ("iw", _) => Some("he"),
        _ => None,
    }
}

fn tag(written: &str) -> String {
    written.trim().replace('_', "-").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::spoken;

    #[test]
    fn the_nearest_language_is_found() {
        let there = ["de", "en", "he", "pt", "zh-Hans"];
        let find = |wanted| spoken(there.iter().copied(), wanted).unwrap_or("none");
        for (wanted, found) in [
            ("de", "de"),
            ("de-AT", "de"),
            ("DE_ch", "de"),
            ("pt-BR", "pt"),
            ("zh", "zh-Hans"),
            ("zh-CN", "zh-Hans"),
            ("zh-Hans-SG", "zh-Hans"),
            ("zh-TW", "none"),
            ("iw", "he"),
            ("en-GB", "en"),
            ("sv", "none"),
            ("", "none"),
        ] {
            assert_eq!(find(wanted), found, "for `{wanted}`");
        }
    }
}
