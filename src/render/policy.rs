//! The Content-Security-Policy of every page, after CSP Level 3: nothing but the site's own files, no inline code but the
//! one script that runs before the first paint, named by its hash.

use base64::Engine;
use sha2::{Digest, Sha256};

/// Whether a page plays films or recordings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Plays {
    Nothing,
    Media,
}

/// The policy for pages whose boot script is `boot_js`. A page under `serve` may talk to the server it came from.
pub(super) fn policy(boot_js: &str, plays: Plays, live: bool) -> String {
    let hash = base64::engine::general_purpose::STANDARD.encode(Sha256::digest(boot_js.as_bytes()));
    let media = if plays == Plays::Media { " media-src 'self';" } else { "" };
    let mut policy = format!(
        "default-src 'none'; script-src 'self' 'sha256-{hash}'; style-src 'self'; img-src 'self' data:; \
         font-src 'self';{media} frame-src 'self'; form-action 'self'; base-uri 'none'"
    );
    if live {
        policy.push_str("; connect-src 'self'");
    }
    policy
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_the_one_browsers_compute() {
        // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
        assert!(
            policy("alert(1)", Plays::Nothing, false).contains("'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='")
        );
    }

    #[test]
    fn only_a_served_page_may_connect() {
        assert!(!policy("", Plays::Nothing, false).contains("connect-src"));
        assert!(policy("", Plays::Nothing, true).contains("connect-src 'self'"));
    }

    #[test]
    fn only_a_page_with_media_plays_any() {
        assert!(!policy("", Plays::Nothing, false).contains("media-src"));
        assert!(policy("", Plays::Media, false).contains("; media-src 'self'; frame-src"));
    }
}
