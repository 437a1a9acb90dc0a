//! Named values of components' views, as the `examples.yaml` of a component has them: what the gallery of a theme shows.
//!
//! Knows what templates see and what scripts have to do with it. Knows no YAML, no template and no page.

use super::view::{
    BlockView, CodeView, FieldOptionView, FieldView, GapView, LessonView, MediaView, NoteView, PageView, QuizView,
    QuoteView, WorksheetView,
};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

/// Values by their names, in the order in which they are written.
#[derive(Debug, Clone, PartialEq)]
pub struct Named<T>(pub Vec<(String, T)>);

impl<T> Named<T> {
    pub fn get(&self, name: &str) -> Option<&T> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }
}

impl<T> Default for Named<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Named<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for InOrder<T> {
            type Value = Named<T>;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("names with what they stand for")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Named<T>, A::Error> {
                let mut named = Vec::new();
                while let Some(entry) = entries.next_entry()? {
                    named.push(entry);
                }
                Ok(Named(named))
            }

            fn visit_unit<E>(self) -> Result<Named<T>, E> {
                Ok(Named::default())
            }
        }

        deserializer.deserialize_any(InOrder(PhantomData))
    }
}

/// What one template sees, and the states that scripts and readers bring it into.
///
/// Two marks are filled in: `EXAMPLE` in any text becomes the id of the example, so that ids stay unique on a page that shows
/// the same thing several times; `[[gap.typed]]` becomes the example `typed` of `examples-gap.yaml` beside it.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Example {
    /// What there is to see, where the name does not say it.
    #[serde(skip_serializing)]
    pub about: String,
    /// The template in the component's folder; empty for the one that the file is named for.
    #[serde(skip_serializing)]
    pub template: String,
    /// There is nothing to see without script, or outside another example: only its states are shown, if it has any.
    #[serde(skip_serializing)]
    pub hidden: bool,
    /// States beside the one that it has on a page without script.
    #[serde(skip_serializing)]
    pub states: Named<ExampleState>,
    /// Whatever else the template sees, by name.
    #[serde(skip_serializing)]
    pub values: BTreeMap<String, Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block: Option<BlockView>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<CodeView>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<FieldView>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gap: Option<GapView>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lesson: Option<LessonView>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media: Option<MediaView>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<NoteView>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub option: Option<FieldOptionView>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<PageView>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quiz: Option<QuizView>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quote: Option<QuoteView>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub worksheet: Option<WorksheetView>,
}

impl Example {
    /// What its template sees, by name: each view whole, as it is on a page.
    pub fn context(&self) -> Map<String, Value> {
        let Ok(Value::Object(mut seen)) = serde_json::to_value(self) else {
            unreachable!("an example is an object with views in it");
        };
        seen.extend(self.values.iter().map(|(name, value)| (name.clone(), value.clone())));
        seen
    }
}

/// What becomes of an example: what the learner's device has kept of it, and what a hand does.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ExampleState {
    #[serde(skip_serializing)]
    pub about: String,
    /// Entries of the learner's record by their ids, by their kinds.
    pub kept: BTreeMap<String, BTreeMap<String, Value>>,
    /// What is pressed, in this order: selectors.
    pub press: Vec<String>,
    /// What a script would show: selectors of hidden parts.
    pub show: Vec<String>,
    /// What the pointer is over.
    pub hover: Vec<String>,
    /// What the keyboard has reached.
    pub focus: Vec<String>,
}
