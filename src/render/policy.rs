//! The Content-Security-Policy of every page, after CSP Level 3: nothing but the site's own files, no inline code but the
//! one script that runs before the first paint, named by its hash.

use base64::Engine;
use sha2::{Digest, Sha256};

/// The policy for pages whose boot script is `boot_js`. A page under `serve` may talk to the server it came from; one of a
/// site that browsers keep may name the script that keeps it, and what a device is told of the course.
pub(super) fn policy(boot_js: &str, live: bool, offline: bool) -> String {
    let hash = base64::engine::general_purpose::STANDARD.encode(Sha256::digest(boot_js.as_bytes()));
    let mut policy = format!(
        "default-src 'none'; script-src 'self' 'sha256-{hash}'; style-src 'self'; img-src 'self' data:; \
         font-src 'self'; media-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'"
    );
    if live {
        policy.push_str("; connect-src 'self'");
    }
    if offline {
        policy.push_str("; worker-src 'self'; manifest-src 'self'");
    }
    policy
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_the_one_browsers_compute() {
        // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
        assert!(policy("alert(1)", false, false).contains("'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"));
    }

    #[test]
    fn only_a_served_page_may_connect() {
        assert!(!policy("", false, true).contains("connect-src"));
        assert!(policy("", true, false).contains("connect-src 'self'"));
    }

    #[test]
    fn only_a_site_that_is_kept_allows_what_keeps_it() {
        assert!(!policy("", false, false).contains("worker-src"));
        assert!(policy("", false, true).ends_with("; worker-src 'self'; manifest-src 'self'"));
    }
}
