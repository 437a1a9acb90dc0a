//! The rules, in the order they run. The order does not show: findings are sorted before anybody reads them.

mod activities_longer_than_lesson;
mod all_of_the_above;
mod break_moved;
mod broken_picture;
mod delivery_must_not_fit;
mod delivery_too_long;
mod double_negative;
mod empty_option;
mod equal_points;
mod id_missing;
mod large_file;
mod lesson_without_minutes;
mod lesson_without_objectives;
mod longest_option_right;
mod loose_tolerance;
mod math_colour;
mod media_format;
mod media_within_a_line;
mod option_without_feedback;
mod picture_format;
mod picture_without_alt;
mod quiz_without_answer;
mod recording_without_transcript;
mod repeated_option;
mod right_always_same_place;
mod roleplay_without_behaviours;
mod second_title;
mod skipped_heading;
mod source_of_nothing;
mod too_few_items;
mod translation_contradicts;
mod translation_headings;
mod translation_missing;
mod translation_older;
mod translation_undated;
mod two_keys;
mod undeclared_topic;
mod unknown_gather;
mod unknown_material;
mod unsafe_html;
mod unserved_competency;
mod unused_key;
mod video_without_captions;

use super::{CourseRule, Depth, TextRule, TranslationRule};

pub(super) const OF_A_TEXT: &[TextRule] = &[
    TextRule { depth: Depth::Build, run: quiz_without_answer::run },
    TextRule { depth: Depth::Build, run: two_keys::run },
    TextRule { depth: Depth::Build, run: empty_option::run },
    TextRule { depth: Depth::Build, run: repeated_option::run },
    TextRule { depth: Depth::Build, run: too_few_items::run },
    TextRule { depth: Depth::Build, run: equal_points::run },
    TextRule { depth: Depth::Build, run: loose_tolerance::run },
    TextRule { depth: Depth::Build, run: picture_without_alt::run },
    TextRule { depth: Depth::Build, run: math_colour::run },
    TextRule { depth: Depth::Build, run: media_format::run },
    TextRule { depth: Depth::Build, run: media_within_a_line::run },
    TextRule { depth: Depth::Build, run: second_title::run },
    TextRule { depth: Depth::Build, run: skipped_heading::run },
    TextRule { depth: Depth::Full, run: id_missing::run },
    TextRule { depth: Depth::Full, run: longest_option_right::run },
    TextRule { depth: Depth::Full, run: right_always_same_place::run },
    TextRule { depth: Depth::Full, run: all_of_the_above::run },
    TextRule { depth: Depth::Full, run: option_without_feedback::run },
];

pub(super) const OF_A_COURSE: &[CourseRule] = &[
    CourseRule { depth: Depth::Build, run: undeclared_topic::run },
    CourseRule { depth: Depth::Build, run: unknown_gather::run },
    CourseRule { depth: Depth::Build, run: unserved_competency::run },
    CourseRule { depth: Depth::Build, run: unsafe_html::run },
    CourseRule { depth: Depth::Build, run: unused_key::run },
    CourseRule { depth: Depth::Build, run: activities_longer_than_lesson::run },
    CourseRule { depth: Depth::Build, run: delivery_too_long::run },
    CourseRule { depth: Depth::Build, run: delivery_must_not_fit::run },
    CourseRule { depth: Depth::Build, run: break_moved::run },
    CourseRule { depth: Depth::Build, run: lesson_without_minutes::run },
    CourseRule { depth: Depth::Build, run: unknown_material::run },
    CourseRule { depth: Depth::Build, run: roleplay_without_behaviours::run },
    CourseRule { depth: Depth::Build, run: source_of_nothing::run },
    CourseRule { depth: Depth::Build, run: video_without_captions::run },
    CourseRule { depth: Depth::Build, run: recording_without_transcript::run },
    CourseRule { depth: Depth::Build, run: picture_format::run },
    CourseRule { depth: Depth::Build, run: broken_picture::run },
    CourseRule { depth: Depth::Build, run: large_file::run },
    CourseRule { depth: Depth::Full, run: double_negative::run },
    CourseRule { depth: Depth::Full, run: lesson_without_objectives::run },
];

/// About a course in another language: what its source was asked is not asked again.
pub(super) const OF_A_TRANSLATED_COURSE: &[CourseRule] = &[
    CourseRule { depth: Depth::Build, run: unsafe_html::run },
    CourseRule { depth: Depth::Build, run: picture_format::run },
    CourseRule { depth: Depth::Build, run: broken_picture::run },
    CourseRule { depth: Depth::Full, run: translation_missing::run },
];

/// About a translation and the text that it was made from.
pub(super) const OF_A_TRANSLATION: &[TranslationRule] =
    &[translation_contradicts::run, translation_headings::run, translation_older::run, translation_undated::run];
