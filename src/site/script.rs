//! Data that stands in pages, in `<script type="application/json">` and its relatives.

use serde::Serialize;

/// JSON that can stand in a script element: in a JSON text `<` stands in strings only, and none of it can end the element.
pub fn script_json(data: &impl Serialize) -> String {
    serde_json::to_string(data).expect("ids, texts and finite numbers are always JSON").replace('<', "\\u003c")
}
