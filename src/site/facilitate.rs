//! What stands on the pages for the person in front: run sheets, what to bring, who works with whom, answers. And the agenda,
//! which learners see as well.

use super::audience::Audience;
use super::code;
use super::plan::Subject;
use super::route;
use super::show::{GatheredQuiz, Prose, Show, lesson_href, lesson_link, lesson_number, minutes, paper_links};
use super::view::{
    AgendaDayView, AgendaRowView, AgendaView, AnswerKeyView, AnsweredView, CertificateView, CertifiedView, CutPartView,
    CutView, DeliveryCardView, FacilitatorView, GroupPlanView, MaterialView, OtherSplitView, PartRowView, PrintView,
    ResultsView, RoundView, RunDayView, RunRowView, RunSheetView, TimedLessonView,
};
use crate::base::path::{PagePath, percent_encode};
use crate::course::activity::Priority;
use crate::course::body::{Role, RoleBlock};
use crate::course::course::Lesson;
use crate::course::delivery::Clock;
use crate::course::lesson::Minutes;
use crate::course::roleplay::materials_text;
use crate::delivery::groups::{Rotation, leftover_text, rotation, sizes, split_text};
use crate::delivery::materials::{Print, Printed, Thing, materials};
use crate::delivery::pace::part_id;
use crate::delivery::{Between, DaySheet, Fit, Part, PartKind, Row, RowKind, RunSheet, lesson_time};
use std::collections::BTreeSet;

/// So many people fewer, and more, than are expected have their groups on the run sheet, too.
const OTHERS: usize = 4;

/// A room is used well when no more than so many minutes of a day are left.
const SPARE: u32 = 15;

impl Show<'_> {
    pub(super) fn agenda(&self, number: usize) -> AgendaView {
        let sheet = &self.site.run_sheets[number];
        let several = sheet.days.len() > 1;
        let days = sheet.days.iter().enumerate().map(|(index, day)| AgendaDayView {
            title: day_title(day, index, several),
            date: day.date.map(|date| date.to_string()).unwrap_or_default(),
            starts: day.start.to_string(),
            ends: times(day.finish()),
            rows: self.agenda_rows(day),
        });
        AgendaView { title: self.delivery_title(sheet), days: days.collect() }
    }

    /// Lessons and breaks only: what happens inside a lesson is the facilitator's.
    fn agenda_rows(&self, day: &DaySheet) -> Vec<AgendaRowView> {
        let mut rows: Vec<(Option<usize>, AgendaRowView, Between)> = Vec::new();
        for row in &day.rows {
            let (lesson, kind) = match &row.kind {
                RowKind::Part { lesson, .. } => (Some(*lesson), "lesson"),
                RowKind::Break(_) => (None, "break"),
                RowKind::Lunch(_) => (None, "lunch"),
                RowKind::Wait => continue,
            };
            if let (Some(lesson), Some((Some(last), view, sum))) = (lesson, rows.last_mut())
                && *last == lesson
            {
                *sum = sum.plus(row.minutes);
                view.minutes = minutes_text(*sum);
                continue;
            }
            let (title, href) = match lesson {
                Some(lesson) => {
                    let lesson = &self.course.lessons[lesson];
                    (lesson.parsed.title.clone(), lesson_href(lesson))
                }
                None => (String::new(), String::new()),
            };
            let view = AgendaRowView {
                kind: kind.into(),
                starts: times(row.starts),
                minutes: minutes_text(row.minutes),
                title,
                href,
            };
            rows.push((lesson, view, row.minutes));
        }
        rows.into_iter().map(|(_, view, _)| view).collect()
    }

    pub(super) fn delivery_title(&self, sheet: &RunSheet) -> String {
        self.course.manifest.deliveries[sheet.delivery].title.clone()
    }

    fn delivery_name(&self, sheet: &RunSheet) -> &str {
        &self.course.manifest.deliveries[sheet.delivery].name.value
    }

    pub fn certificate(&self) -> CertificateView {
        let course = self.course;
        let total = course.lessons.iter().fold(Minutes::default(), |sum, lesson| sum.plus(lesson.minutes()));
        let competencies = course.competencies.iter().filter(|topic| !topic.lessons.is_empty());
        CertificateView {
            version: course.manifest.course.version.clone(),
            minutes: minutes(total),
            duration: super::show::duration(total),
            competencies: competencies
                .map(|topic| CertifiedView { name: topic.name.clone(), sentence: topic.sentence.clone() })
                .collect(),
            lessons: course.modules.iter().flat_map(|module| self.nav_lessons(module)).collect(),
        }
    }

    pub fn facilitator(&self) -> FacilitatorView {
        let has_quizzes = !self.site.quizzes.is_empty();
        FacilitatorView {
            deliveries: self.site.run_sheets.iter().map(|sheet| self.delivery_card(sheet)).collect(),
            lessons: self.course.lessons.iter().map(|lesson| self.timed_lesson(lesson)).collect(),
            results_href: if self.site.has_page(&Subject::Results) { route::RESULTS.into() } else { String::new() },
            key_href: if has_quizzes { route::ANSWER_KEY.into() } else { String::new() },
        }
    }

    fn delivery_card(&self, sheet: &RunSheet) -> DeliveryCardView {
        let name = self.delivery_name(sheet);
        let first = &sheet.days[0];
        let when = match sheet.days.len() {
            1 => format!("{}–{}", first.start, first.end),
            days => format!("{days} days, from {}", first.start),
        };
        DeliveryCardView {
            title: self.delivery_title(sheet),
            href: percent_encode(&route::run_sheet(name)),
            agenda_href: percent_encode(&route::agenda(name)),
            days: sheet.days.len(),
            when,
            people: sheet.people,
            verdict: verdict(sheet),
            fits: fits(sheet).into(),
        }
    }

    fn timed_lesson(&self, lesson: &Lesson) -> TimedLessonView {
        let time = lesson_time(lesson);
        TimedLessonView {
            number: lesson_number(lesson),
            title: lesson.parsed.title.clone(),
            href: lesson_href(lesson),
            minutes: minutes_text(time.minutes),
            parts: time.parts.iter().map(|part| part_row(lesson, part)).collect(),
        }
    }

    pub fn run_sheet(&self, number: usize) -> RunSheetView {
        let sheet = &self.site.run_sheets[number];
        let taught = &self.course.taught[number];
        let name = self.delivery_name(sheet).to_owned();
        let needs = materials(self.course, taught, sheet.people);
        RunSheetView {
            title: self.delivery_title(sheet),
            people: sheet.people,
            verdict: verdict(sheet),
            fits: fits(sheet).into(),
            days: self.run_days(&sheet.days, sheet.people),
            cut: self.cut(sheet),
            agenda_href: percent_encode(&route::agenda(&name)),
            materials: needs.things.into_iter().map(|thing| self.material(thing)).collect(),
            prints: needs.prints.iter().map(|print| self.print(print)).collect(),
            groups: self.group_plans(&taught.days.concat(), sheet.people),
            name,
        }
    }

    fn run_days(&self, days: &[DaySheet], people: usize) -> Vec<RunDayView> {
        let several = days.len() > 1;
        let mut seen = BTreeSet::new();
        let view = |(index, day): (usize, &DaySheet)| RunDayView {
            title: day_title(day, index, several),
            date: day.date.map(|date| date.to_string()).unwrap_or_default(),
            starts: day.start.to_string(),
            room_ends: day.end.to_string(),
            ends: times(day.finish()),
            verdict: day_verdict(day),
            rows: day
                .rows
                .iter()
                .enumerate()
                .map(|(place, row)| self.run_row(row, (index, place), people, &mut seen))
                .collect(),
        };
        days.iter().enumerate().map(view).collect()
    }

    fn run_row(
        &self,
        row: &Row,
        (day, place): (usize, usize),
        people: usize,
        seen: &mut BTreeSet<usize>,
    ) -> RunRowView {
        let (low, high) = row.minutes.ends();
        let (early, late) = row.starts.ends();
        let view = RunRowView {
            starts: times(row.starts),
            minutes: minutes_text(row.minutes),
            early,
            late,
            low,
            high,
            ..RunRowView::default()
        };
        let (number, part, own_number) = match &row.kind {
            RowKind::Part { lesson, number, part } => (*lesson, part, *number),
            other => {
                let kind = match other {
                    RowKind::Lunch(_) => "lunch",
                    RowKind::Wait => "wait",
                    _ => "break",
                };
                return RunRowView { id: format!("{kind}-{}-{place}", day + 1), kind: kind.into(), ..view };
            }
        };
        let lesson = &self.course.lessons[number];
        let block = part.block.as_deref();
        let anchor = block.map(|block| format!("#{}", percent_encode(&block.page_id()))).unwrap_or_default();
        RunRowView {
            id: part_id(lesson, own_number, block),
            kind: part.kind.name().into(),
            first: seen.insert(number),
            lesson: lesson_link(lesson),
            lesson_id: lesson.id.clone(),
            number: lesson_number(lesson),
            lesson_minutes: minutes_text(lesson_time(lesson).minutes),
            title: part_title(part),
            href: format!("{}{anchor}", lesson_href(lesson)),
            priority: priority(part),
            groups: block
                .and_then(RoleBlock::group_size)
                .map(|size| split_text(&sizes(people, size)))
                .unwrap_or_default(),
            say: said(lesson, part),
            materials: block.map(|block| materials_text(self.course, block)).unwrap_or_default(),
            ..view
        }
    }

    fn cut(&self, sheet: &RunSheet) -> CutView {
        let Some(cut) = &sheet.cut else {
            return CutView::default();
        };
        let parts = cut.parts.iter().map(|gone| {
            let lesson = &self.course.lessons[gone.lesson];
            let title = part_title(&gone.part);
            CutPartView {
                title: if title.is_empty() { lesson.parsed.title.clone() } else { title },
                lesson: lesson.parsed.title.clone(),
                minutes: minutes_text(gone.part.minutes),
                priority: gone.part.priority.name().into(),
            }
        });
        let over: u32 = cut.days.iter().map(DaySheet::over).sum();
        CutView {
            parts: parts.collect(),
            days: self.run_days(&cut.days, sheet.people),
            verdict: match over {
                0 => match cut.days.as_slice() {
                    [day] => format!("Without them it ends at {}; the room is yours until {}.", latest(day), day.end),
                    _ => "Without them every day fits its room.".to_owned(),
                },
                over => {
                    format!("Even so, {} are missing: leave out a lesson, or book the room for longer.", counted(over))
                }
            },
        }
    }

    fn material(&self, thing: Thing) -> MaterialView {
        MaterialView {
            name: thing.name,
            count: thing.count,
            each: thing.each,
            note: thing.note,
            lessons: thing.lessons.iter().map(|lesson| lesson_link(&self.course.lessons[*lesson])).collect(),
        }
    }

    fn print(&self, print: &Print) -> PrintView {
        let (lesson, title, href, papers) = match &print.what {
            Printed::Worksheet { lesson, nth } => {
                let title = self.sheet_title(*lesson, *nth);
                let id = &self.course.lessons[*lesson].parsed.inventory.worksheets[*nth].id.text;
                let page = PagePath::new(&route::worksheet_page(id));
                (*lesson, title, page.href(), paper_links(&self.site.papers, page.as_str()))
            }
            Printed::Block { lesson, block } => {
                (*lesson, self.block_title(*lesson, block), self.anchor(*lesson, &block.page_id()), Vec::new())
            }
            Printed::Observer { lesson, block } => {
                let title = format!("Observer’s sheet: {}", block.title());
                (*lesson, title, self.anchor(*lesson, &format!("{}-observer", block.page_id())), Vec::new())
            }
        };
        PrintView {
            title,
            href,
            count: print.count,
            each: print.each.clone(),
            note: print.note.clone(),
            papers,
            lesson: lesson_link(&self.course.lessons[lesson]),
        }
    }

    fn block_title(&self, lesson: usize, block: &RoleBlock) -> String {
        let title = crate::course::roleplay::block_title(block);
        let lesson = &self.course.lessons[lesson].parsed.title;
        match block.role {
            Role::Roleplay if !title.is_empty() => format!("Roles: {title}"),
            Role::Roleplay => format!("Roles: {lesson}"),
            Role::Pair => format!("Sheets A and B: {lesson}"),
            _ => format!("Cards: {lesson}"),
        }
    }

    fn anchor(&self, lesson: usize, id: &str) -> String {
        format!("{}#{}", lesson_href(&self.course.lessons[lesson]), percent_encode(id))
    }

    fn group_plans(&self, lessons: &[usize], people: usize) -> Vec<GroupPlanView> {
        let activities = lessons.iter().flat_map(|number| {
            let lesson = &self.course.lessons[*number];
            lesson.parsed.inventory.activities.iter().map(move |block| (*number, lesson, block))
        });
        let plans = activities.filter_map(|(number, lesson, block)| {
            let size = block.group_size()?;
            let rounds = block.rounds();
            let title = block.title();
            let around = people.saturating_sub(OTHERS).max(2)..=people + OTHERS;
            let others = around.filter(|other| *other != people).map(|other| OtherSplitView {
                people: other,
                split: split_text(&sizes(other, size)),
                note: leftover_text(&sizes(other, size), size),
                rotation: rounds_of(&self.rotation(other, size, rounds), rounds),
            });
            let found = self.rotation(people, size, rounds);
            Some(GroupPlanView {
                title: if title.is_empty() { lesson.parsed.title.clone() } else { title },
                lesson: lesson_link(lesson),
                href: self.anchor(number, &block.page_id()),
                size,
                rounds,
                people,
                split: split_text(&sizes(people, size)),
                note: leftover_text(&sizes(people, size), size),
                rotation: rounds_of(&found, rounds),
                repeats: if rounds > 1 { found.repeats } else { 0 },
                others: others.collect(),
            })
        });
        plans.collect()
    }

    /// The same activity stands on several run sheets, and the search is not free.
    fn rotation(&self, people: usize, size: usize, rounds: usize) -> Rotation {
        let mut known = self.rotations.lock().expect("nothing panics while it is held");
        known.entry((people, size, rounds)).or_insert_with(|| rotation(people, size, rounds)).clone()
    }

    pub(super) fn results(&self) -> ResultsView {
        ResultsView {
            quizzes: self.quiz_entries().collect(),
            layouts_json: code::layouts_json(self.course, &self.site.quizzes),
        }
    }

    pub(super) fn answer_key(&self, prose: &dyn Prose) -> AnswerKeyView {
        let lessons = self.course.lessons.iter().filter(|lesson| !lesson.parsed.inventory.quizzes.is_empty());
        let answered = lessons.map(|lesson| {
            let quizzes = lesson.parsed.inventory.quizzes.iter().map(|quiz| {
                prose.answers(&GatheredQuiz {
                    id: format!("key-{}", quiz.id.text),
                    title: crate::course::body::plain_text(&quiz.title),
                    scope: "key".into(),
                    lesson: lesson.id.clone(),
                    draw: None,
                    questions: quiz.questions.iter().map(|question| (lesson, &**quiz, question)).collect(),
                })
            });
            AnsweredView {
                number: lesson_number(lesson),
                title: lesson.parsed.title.clone(),
                href: lesson_href(lesson),
                answers_html: quizzes.collect(),
            }
        });
        AnswerKeyView { lessons: answered.collect() }
    }

    /// The same page of the other edition, seen from the root of this one; for those that only facilitators have, the nearest.
    pub(super) fn other_href(&self, subject: &Subject, href: &str) -> String {
        if !self.site_view.live {
            return String::new();
        }
        let nearest = match subject {
            Subject::NotFound | Subject::State | Subject::Deck(_) | Subject::Redirect { .. } => return String::new(),
            Subject::Facilitator | Subject::Results | Subject::AnswerKey => route::HOME.to_owned(),
            Subject::RunSheet(number) => {
                percent_encode(&route::agenda(self.delivery_name(&self.site.run_sheets[*number])))
            }
            _ => href.to_owned(),
        };
        let (up, folder) = (self.course.up(), &self.course.language().folder);
        match self.site.audience {
            Audience::Learner => format!("{up}{}/{folder}{nearest}", route::FACILITATOR_EDITION),
            Audience::Facilitator => format!("{up}../{folder}{nearest}"),
        }
    }
}

fn part_row(lesson: &Lesson, part: &Part) -> PartRowView {
    let block = part.block.as_deref();
    PartRowView {
        kind: part.kind.name().into(),
        id: block.map(RoleBlock::page_id).unwrap_or_default(),
        title: part_title(part),
        minutes: minutes_text(part.minutes),
        priority: priority(part),
        groups: block.and_then(RoleBlock::group_size).map(|size| size.to_string()).unwrap_or_default(),
        say: said(lesson, part),
    }
}

fn part_title(part: &Part) -> String {
    part.block.as_ref().map(|block| block.title()).unwrap_or_default()
}

/// A lead-in has none of its own.
fn priority(part: &Part) -> String {
    match part.kind {
        PartKind::LeadIn => String::new(),
        _ if part.priority == Priority::Must && part.kind == PartKind::Facilitator => String::new(),
        _ => part.priority.name().into(),
    }
}

/// What to say at the beginning of a part: a lesson's line is that of its first notes without a time, an activity's that of the
/// notes inside it.
fn said(lesson: &Lesson, part: &Part) -> String {
    let notes = |inside: Option<&RoleBlock>| {
        let own = |note: &RoleBlock| note.opening;
        let within = |note: &RoleBlock| match inside {
            Some(block) => block_holds(block, own(note)),
            None => !lesson
                .parsed
                .inventory
                .timed
                .iter()
                .any(|timed| timed.opening == own(note) || block_holds(timed, own(note))),
        };
        let notes = lesson.parsed.inventory.notes.iter();
        let mut said = notes.filter(|note| !note.say().is_empty() && within(note));
        said.next().map(|note| note.say().to_owned()).unwrap_or_default()
    };
    match (&part.block, part.kind) {
        (Some(block), PartKind::Facilitator) => block.say().to_owned(),
        (Some(block), _) => notes(Some(block)),
        (None, _) => notes(None),
    }
}

fn block_holds(block: &RoleBlock, opening: crate::base::span::Span) -> bool {
    let first = block.opening.start;
    let last = block.blocks.iter().map(|inside| inside.span.end).max().unwrap_or(first);
    first < opening.start && opening.start < last
}

fn rounds_of(found: &Rotation, rounds: usize) -> Vec<RoundView> {
    if rounds < 2 {
        return Vec::new();
    }
    let names = |group: &Vec<usize>| {
        let mut group = group.clone();
        group.sort_unstable();
        group.iter().map(usize::to_string).collect::<Vec<_>>().join(", ")
    };
    let round = |(index, groups): (usize, &Vec<Vec<usize>>)| RoundView {
        number: index + 1,
        groups: groups.iter().map(names).collect(),
    };
    found.rounds.iter().enumerate().map(round).collect()
}

fn day_title(day: &DaySheet, index: usize, several: bool) -> String {
    match (day.title.as_str(), several) {
        ("", true) => format!("Day {}", index + 1),
        (title, _) => title.to_owned(),
    }
}

/// `10:20`, or `10:20–10:35`.
fn times(at: Between) -> String {
    let (early, late) = at.ends();
    if early == late { Clock::say(early) } else { format!("{}–{}", Clock::say(early), Clock::say(late)) }
}

fn latest(day: &DaySheet) -> String {
    Clock::say(day.finish().ends().1)
}

fn minutes_text(between: Between) -> String {
    let (low, high) = between.ends();
    Minutes { low, high }.to_string()
}

fn counted(minutes: u32) -> String {
    match minutes {
        1 => "1 minute".to_owned(),
        ..100 => format!("{minutes} minutes"),
        long => super::show::duration(Minutes { low: long, high: long }),
    }
}

fn day_verdict(day: &DaySheet) -> String {
    let (early, late) = day.finish().ends();
    let ends = if early == late {
        format!("Ends at {}", Clock::say(late))
    } else {
        format!("Ends between {} and {}", Clock::say(early), Clock::say(late))
    };
    match (day.over(), day.left()) {
        (0, 0) => format!("{ends}, just when the room must be left."),
        (0, left) => format!("{ends}; the room is yours until {}, {} to spare.", day.end, counted(left)),
        (over, _) if early > day.end.minutes() => {
            format!("{ends}; the room is yours until {}: {} too long.", day.end, counted(over))
        }
        (over, _) => format!("{ends}; the room is yours until {}: up to {} too long.", day.end, counted(over)),
    }
}

/// How a delivery and its room agree, in a sentence.
pub fn verdict(sheet: &RunSheet) -> String {
    if let [day] = sheet.days.as_slice() {
        return day_verdict(day);
    }
    let days = sheet.days.len();
    match sheet.fit {
        Fit::Fits { left } => {
            let all = if days == 2 { "Both days fit".to_owned() } else { format!("All {days} days fit") };
            format!("{all}, {} to spare in all.", counted(left))
        }
        Fit::Over { over } => {
            format!("{} too long over {days} days; leaving out what could wait makes every day fit.", counted(over))
        }
        Fit::MustOver { over } => format!("{} too long, even with only what must be done.", counted(over)),
    }
}

fn fits(sheet: &RunSheet) -> &'static str {
    match sheet.fit {
        Fit::Fits { .. } if sheet.days.iter().any(|day| day.left() > SPARE) => "under",
        Fit::Fits { .. } => "fits",
        Fit::Over { .. } => "over",
        Fit::MustOver { .. } => "must-over",
    }
}
