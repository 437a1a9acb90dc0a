//! A lesson as a sequence of parts that take time.

use super::schedule::Between;
use crate::course::activity::Priority;
use crate::course::body::{Role, RoleBlock};
use crate::course::course::Lesson;
use std::sync::Arc;

/// One part of a lesson in the room.
#[derive(Debug, Clone)]
pub struct Part {
    pub kind: PartKind,
    /// Of all but the lead-in.
    pub block: Option<Arc<RoleBlock>>,
    pub minutes: Between,
    pub priority: Priority,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PartKind {
    /// What is told and shown before the first timed part; all of a lesson that has none.
    LeadIn,
    Activity,
    Roleplay,
    /// A debrief, a demonstration: a facilitator's block with minutes.
    Facilitator,
}

impl PartKind {
    /// The name that templates and files use.
    pub fn name(self) -> &'static str {
        match self {
            Self::LeadIn => "lead-in",
            Self::Activity => "activity",
            Self::Roleplay => "roleplay",
            Self::Facilitator => "facilitator",
        }
    }
}

/// The time of one lesson: its parts add up to it.
#[derive(Debug, Clone)]
pub struct LessonTime {
    pub minutes: Between,
    pub parts: Vec<Part>,
    /// So many minutes more than the lesson has do its timed parts take.
    pub over: u32,
}

/// The parts of a lesson. What its timed parts leave of its minutes stands before the first of them.
pub fn lesson_time(lesson: &Lesson) -> LessonTime {
    let timed = lesson.parsed.inventory.timed.iter().map(|block| {
        let minutes = block.minutes().unwrap_or_default();
        Part {
            kind: match block.role {
                Role::Roleplay => PartKind::Roleplay,
                Role::Facilitator => PartKind::Facilitator,
                _ => PartKind::Activity,
            },
            priority: match block.role {
                // What belongs to the lesson itself is not lightly left out.
                Role::Facilitator if block.attributes.get("priority").is_none() => Priority::Must,
                _ => block.priority(),
            },
            minutes: Between { low: minutes.low, high: minutes.high },
            block: Some(Arc::clone(block)),
        }
    });
    let mut parts: Vec<Part> = timed.collect();
    let sum = parts.iter().fold(Between::default(), |sum, part| sum.plus(part.minutes));
    let written = lesson.minutes();
    let over = match lesson.parsed.front_matter.minutes {
        Some(_) => sum.low.saturating_sub(written.low).max(sum.high.saturating_sub(written.high)),
        None => 0,
    };
    let minutes = Between { low: written.low.max(sum.low), high: written.high.max(sum.high) };
    let lead_in = Between { low: minutes.low - sum.low, high: minutes.high - sum.high };
    if lead_in != Between::default() || parts.is_empty() {
        let lead_in = Part { kind: PartKind::LeadIn, block: None, minutes: lead_in, priority: Priority::Must };
        parts.insert(0, lead_in);
    }
    LessonTime { minutes, parts, over }
}
