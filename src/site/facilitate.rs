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
use crate::course::activity::{Per, Priority};
use crate::course::body::{Role, RoleBlock};
use crate::course::course::Lesson;
use crate::course::delivery::Clock;
use crate::course::lesson::Minutes;
use crate::course::roleplay::materials_text;
use crate::delivery::groups::{Rotation, rotation, sizes, split, uneven};
use crate::delivery::materials::{Print, Printed, TO_CUT, Thing, materials};
use crate::delivery::pace::part_id;
use crate::delivery::{Between, DaySheet, Fit, Part, PartKind, Row, RowKind, RunSheet, lesson_time};
use crate::words::Words;
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
            title: self.day_title(day, index, several),
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

    fn day_title(&self, day: &DaySheet, index: usize, several: bool) -> String {
        match (day.title.as_str(), several) {
            ("", true) => self.site.words.with("day-number", &[("number", (index + 1).into())]),
            (title, _) => title.to_owned(),
        }
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
            duration: super::show::duration(total, &self.site.words),
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
            days => {
                self.site.words.with("days-from", &[("n", days.into()), ("time", (&first.start.to_string()).into())])
            }
        };
        DeliveryCardView {
            title: self.delivery_title(sheet),
            href: percent_encode(&route::run_sheet(name)),
            agenda_href: percent_encode(&route::agenda(name)),
            days: sheet.days.len(),
            when,
            people: sheet.people,
            verdict: verdict(sheet, &self.site.words),
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
            verdict: verdict(sheet, &self.site.words),
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
            title: self.day_title(day, index, several),
            date: day.date.map(|date| date.to_string()).unwrap_or_default(),
            starts: day.start.to_string(),
            room_ends: day.end.to_string(),
            ends: times(day.finish()),
            verdict: day_verdict(day, &self.site.words),
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
                .map(|size| split_words(&sizes(people, size), &self.site.words))
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
        let words = &self.site.words;
        let over: u32 = cut.days.iter().map(DaySheet::over).sum();
        CutView {
            parts: parts.collect(),
            days: self.run_days(&cut.days, sheet.people),
            verdict: match over {
                0 => match cut.days.as_slice() {
                    [day] => {
                        let (time, room) = (latest(day), day.end.to_string());
                        words.with("cut-ends-at", &[("time", (&time).into()), ("room", (&room).into())])
                    }
                    _ => words.text("cut-every-day-fits"),
                },
                over => words.with("cut-still-over", &[("minutes", (&counted(over, words)).into())]),
            },
        }
    }

    fn material(&self, thing: Thing) -> MaterialView {
        MaterialView {
            name: thing.name,
            count: thing.count,
            each: each_words(thing.each, &self.site.words),
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
                let title = self.site.words.with("observers-sheet-of", &[("title", (&block.title()).into())]);
                (*lesson, title, self.anchor(*lesson, &format!("{}-observer", block.page_id())), Vec::new())
            }
        };
        let note = match &print.what {
            Printed::Block { block, .. } if block.role == Role::Roleplay && print.note == TO_CUT => {
                self.site.words.text("to-cut")
            }
            _ => print.note.clone(),
        };
        PrintView {
            title,
            href,
            count: print.count,
            each: each_words(print.each, &self.site.words),
            note,
            papers,
            lesson: lesson_link(&self.course.lessons[lesson]),
        }
    }

    fn block_title(&self, lesson: usize, block: &RoleBlock) -> String {
        let title = crate::course::roleplay::block_title(block);
        let lesson = &self.course.lessons[lesson].parsed.title;
        let words = &self.site.words;
        match block.role {
            Role::Roleplay if !title.is_empty() => words.with("roles-of", &[("title", (&title).into())]),
            Role::Roleplay => words.with("roles-of", &[("title", lesson.into())]),
            Role::Pair => words.with("sheets-a-and-b-of", &[("title", lesson.into())]),
            _ => words.with("cards-of", &[("title", lesson.into())]),
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
        let words = &self.site.words;
        let plans = activities.filter_map(|(number, lesson, block)| {
            let size = block.group_size()?;
            let rounds = block.rounds();
            let title = block.title();
            let around = people.saturating_sub(OTHERS).max(2)..=people + OTHERS;
            let others = around.filter(|other| *other != people).map(|other| OtherSplitView {
                people: other,
                split: split_words(&sizes(other, size), words),
                note: uneven_words(&sizes(other, size), size, words),
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
                split: split_words(&sizes(people, size), words),
                note: uneven_words(&sizes(people, size), size, words),
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

/// `4 groups of 3`, `3 groups of 3 and 1 of 2`
fn split_words(sizes: &[usize], words: &Words) -> String {
    let mut runs = split(sizes).into_iter();
    let say = |id: &str, (size, count): (usize, usize)| words.with(id, &[("n", count.into()), ("size", size.into())]);
    let first = runs.next().map(|run| say("groups-of-size", run)).unwrap_or_default();
    runs.fold(first, |first, run| {
        words.with("groups-and", &[("first", (&first).into()), ("more", (&say("more-groups-of-size", run)).into())])
    })
}

/// What to do with those who are too many or too few for groups of `size`; empty where all come out even.
fn uneven_words(sizes: &[usize], size: usize, words: &Words) -> String {
    match uneven(sizes, size) {
        (0, 0) => String::new(),
        (larger, 0) => words.with("groups-larger", &[("n", larger.into())]),
        (0, smaller) => words.with("groups-smaller", &[("n", smaller.into())]),
        (larger, smaller) => {
            words.with("groups-larger-and-smaller", &[("n", larger.into()), ("smaller", smaller.into())])
        }
    }
}

/// `1 per group`; empty where it is needed once.
fn each_words(each: Option<(u32, Per)>, words: &Words) -> String {
    match each {
        Some((count, Per::Person)) => words.with("per-person", &[("n", count.into())]),
        Some((count, Per::Group)) => words.with("per-group", &[("n", count.into())]),
        Some((_, Per::Room)) | None => String::new(),
    }
}

fn counted(minutes: u32, words: &Words) -> String {
    match minutes {
        ..100 => words.with("minutes-in-words", &[("n", minutes.into())]),
        long => super::show::duration(Minutes { low: long, high: long }, words),
    }
}

fn day_verdict(day: &DaySheet, words: &Words) -> String {
    let (early, late) = day.finish().ends();
    let ends = if early == late {
        words.with("ends-at", &[("time", (&Clock::say(late)).into())])
    } else {
        words.with("ends-between", &[("early", (&Clock::say(early)).into()), ("late", (&Clock::say(late)).into())])
    };
    let room = day.end.to_string();
    let say = |id: &str, minutes: u32| {
        let minutes = counted(minutes, words);
        words.with(id, &[("ends", (&ends).into()), ("room", (&room).into()), ("minutes", (&minutes).into())])
    };
    match (day.over(), day.left()) {
        (0, 0) => words.with("day-fits-just", &[("ends", (&ends).into())]),
        (0, left) => say("day-fits", left),
        (over, _) if early > day.end.minutes() => say("day-too-long", over),
        (over, _) => say("day-up-to-too-long", over),
    }
}

/// How a delivery and its room agree, in a sentence.
pub fn verdict(sheet: &RunSheet, words: &Words) -> String {
    if let [day] = sheet.days.as_slice() {
        return day_verdict(day, words);
    }
    let days = sheet.days.len();
    let say =
        |id: &str, minutes: u32| words.with(id, &[("n", days.into()), ("minutes", (&counted(minutes, words)).into())]);
    match sheet.fit {
        Fit::Fits { left } => say("days-fit", left),
        Fit::Over { over } => say("days-too-long", over),
        Fit::MustOver { over } => say("must-too-long", over),
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
