//! LaTeX becomes MathML, at build time. The only file that names pulldown-latex.

use pulldown_latex::config::DisplayMode;
use pulldown_latex::{Parser, RenderConfig, Storage, push_mathml};

/// MathML for one formula, or what is wrong with it.
pub(super) fn mathml(source: &str, display: bool) -> Result<String, String> {
    let storage = Storage::new();
    let events: Vec<_> = Parser::new(source, &storage).collect();
    if let Some(Err(error)) = events.iter().find(|event| event.is_err()) {
        let text = error.to_string();
        let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or("not understood");
        return Err(first.trim().trim_start_matches("error:").trim().to_owned());
    }
    let config = RenderConfig {
        display_mode: match display {
            true => DisplayMode::Block,
            false => DisplayMode::Inline,
        },
        ..RenderConfig::default()
    };
    let mut out = String::new();
    push_mathml(&mut out, events.into_iter(), config).map_err(|error| error.to_string())?;
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_becomes_mathml() {
        assert!(mathml("x^2", false).unwrap().starts_with("<math"));
    }

    #[test]
    fn a_broken_formula_is_told() {
        assert!(mathml(r"\frac{1", false).is_err());
    }
}
