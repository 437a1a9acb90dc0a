//! The Content-Security-Policy of every page, after CSP Level 3: nothing but the site's own files, no inline code but the
//! one script that runs before the first paint, named by its hash. A course in one file names everything by its hash.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// What a page does beside showing text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Policy {
    /// It plays films or recordings.
    pub(super) plays: bool,
    /// It is of a site that browsers keep.
    pub(super) offline: bool,
}

/// The policy for pages whose boot script is `boot_js`.
///
/// A page may talk to the host it came from: under `serve` it is told of changes, and search engines and Lighthouse load
/// `robots.txt` from within a page. One of a site that browsers keep may name the script that keeps it, and what a device is
/// told of the course.
pub(super) fn policy(boot_js: &str, Policy { plays, offline }: Policy) -> String {
    let hash = hash(boot_js);
    let media = if plays { " media-src 'self';" } else { "" };
    let mut policy = format!(
        "default-src 'none'; script-src 'self' 'sha256-{hash}'; style-src 'self'; img-src 'self' data:; \
         font-src 'self';{media} connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'"
    );
    if offline {
        policy.push_str("; worker-src 'self'; manifest-src 'self'");
    }
    policy
}

/// The policy for a page that holds everything itself: its scripts and style sheets by their hashes, the rest as `data:`.
pub(crate) fn policy_of_one_file<'t>(
    scripts: impl IntoIterator<Item = &'t str>,
    styles: impl IntoIterator<Item = &'t str>,
) -> String {
    let hashes = |texts: &mut dyn Iterator<Item = &'t str>| -> String {
        texts.map(|text| format!(" 'sha256-{}'", hash(text))).collect()
    };
    let (scripts, styles) = (hashes(&mut scripts.into_iter()), hashes(&mut styles.into_iter()));
    format!(
        "default-src 'none'; script-src{scripts}; style-src{styles}; img-src data:; font-src data:; media-src data:; \
         form-action 'none'; base-uri 'none'"
    )
}

/// A file as an address that holds it (RFC 2397).
pub(crate) fn data_address(kind: &str, bytes: &[u8]) -> String {
    format!("data:{kind};base64,{}", STANDARD.encode(bytes))
}

fn hash(text: &str) -> String {
    STANDARD.encode(Sha256::digest(text.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: Policy = Policy { plays: false, offline: false };

    #[test]
    fn the_hash_is_the_one_browsers_compute() {
        // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
        assert!(policy("alert(1)", PLAIN).contains("'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"));
    }

    #[test]
    fn nobody_else_is_talked_to() {
        let policy = policy("", Policy { plays: true, offline: true });
        assert!(policy.split("; ").skip(1).all(|part| part.contains("'self'") || part.ends_with("'none'")), "{policy}");
        assert!(!policy.contains("unsafe") && !policy.contains("http"), "{policy}");
    }

    #[test]
    fn only_a_site_that_is_kept_allows_what_keeps_it() {
        assert!(!policy("", PLAIN).contains("worker-src"));
        assert!(policy("", Policy { offline: true, ..PLAIN }).ends_with("; worker-src 'self'; manifest-src 'self'"));
    }

    #[test]
    fn only_a_page_with_media_plays_any() {
        assert!(!policy("", PLAIN).contains("media-src"));
        assert!(policy("", Policy { plays: true, ..PLAIN }).contains("; media-src 'self'; connect-src"));
    }
}
