//! Which of the languages there are is meant by what an author wrote.

/// What is spoken where nothing else is: every message is there.
pub const ENGLISH: &str = "en";

/// The languages of `there` whose words a course in the BCP 47 tag `wanted` speaks. The last comes nearest to it, and says only
/// what the others say in another way: `de-AT` speaks `de`, then what there is in `de-AT`; `zh-CN` and `zh` speak `zh-Hans`.
pub fn spoken<'l>(there: impl Iterator<Item = &'l str> + Clone, wanted: &str) -> Vec<&'l str> {
    let wanted = tag(wanted);
    let find = |name: &str| there.clone().find(|known| tag(known) == name);
    let script = usual_script(&wanted).filter(|script| !wanted.starts_with(*script));
    let ends = wanted.match_indices('-').map(|(at, _)| at).chain([wanted.len()]);
    script.into_iter().chain(ends.map(|end| &wanted[..end])).filter_map(find).collect()
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
    fn a_region_adds_to_the_words_of_its_language() {
        let there = ["de", "de-AT", "en", "en-GB", "nb", "no", "pt", "zh", "zh-CN", "zh-Hans"];
        let find = |wanted| spoken(there.iter().copied(), wanted).join(" ");
        for (wanted, found) in [
            ("de-AT", "de de-AT"),
            ("de_at", "de de-AT"),
            ("de-CH", "de"),
            ("en-GB", "en en-GB"),
            ("pt-BR", "pt"),
            ("zh-CN", "zh-Hans zh zh-CN"),
            ("zh-Hans-SG", "zh zh-Hans"),
            ("zh-TW", "zh"),
            ("no", "nb no"),
        ] {
            assert_eq!(find(wanted), found, "for `{wanted}`");
        }
    }

    #[test]
    fn the_nearest_language_is_found() {
        let there = ["de", "en", "he", "pt", "zh-Hans"];
        let find = |wanted| spoken(there.iter().copied(), wanted).last().copied().unwrap_or("none");
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
