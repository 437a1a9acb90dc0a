### What Coursebook says to those who lead a group: seen in the edition for facilitators only. How to translate: see learner.ftl.

## Around every page

# The banner that marks this edition.
edition = Edition
facilitators-edition = Facilitator’s edition:
facilitators-edition-about = with notes and answers. Not for learners.
run-this-course = Run this course
run-this-course-about = Run sheets with clock times, lists for the copier and the room, groups, results and the answer key.
learners-view = Learners’ view
facilitators-view = Facilitator’s view

## Notes in lessons

for-the-facilitator = For the facilitator
# Before the first sentence to say to the group, which stands in quotation marks behind it.
say-label = Say:
spoken-line = “{ $words }”

## Rows of a plan that have no title of their own

row-whole-lesson = The whole lesson
row-lead-in = Lead-in
row-whole-group = With the whole group
row-time-in-hand = Time in hand

## Names of pages

# $title: a delivery.
run-sheet-of = Run sheet: { $title }
group-results = Group results
answer-key = Answer key

## How long a plan is, and how long the room is free

minutes-in-words = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
# $time: when the first day begins.
days-from = { $n } days, from { $time }
# The beginning of the four sentences below, where it is $ends. $time, $early, $late: times of day.
ends-at = Ends at { $time }
ends-between = Ends between { $early } and { $late }
day-fits-just = { $ends }, just when the room must be left.
# $room: when the room must be left. $minutes: such as 5 minutes, or 2 h.
day-fits = { $ends }; the room is yours until { $room }, { $minutes } to spare.
day-too-long = { $ends }; the room is yours until { $room }: { $minutes } too long.
day-up-to-too-long = { $ends }; the room is yours until { $room }: up to { $minutes } too long.
# $n: how many days.
days-fit = { $n ->
    [one] That day fits, { $minutes } to spare.
   *[other] All { $n } days fit, { $minutes } to spare in all.
}
days-too-long = { $minutes } too long over { $n } days; leaving out what could wait makes every day fit.
must-too-long = { $minutes } too long, even with only what must be done.
# After the parts of which a plan suggests to leave them out.
cut-ends-at = Without them it ends at { $time }; the room is yours until { $room }.
cut-every-day-fits = Without them every day fits its room.
cut-still-over = Even so, { $minutes } are missing: leave out a lesson, or book the room for longer.

## What to print

# $title: a role play, or the lesson it is in.
roles-of = Roles: { $title }
sheets-a-and-b-of = Sheets A and B: { $title }
cards-of = Cards: { $title }
# Behind one of these: it is to be cut apart.
to-cut = cut

## The page “Run this course”

run-this-course-lead = All you need in front of people: what happens when, what to bring, who sits with whom, and what they answered.
deliveries = Deliveries
run-sheet = Run sheet
# Read out before the name of a delivery.
run-sheet-label = Run sheet:
people-count = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
learners-agenda = Learners’ agenda
# $file and $setting: what an author types, book.toml and [delivery.NAME].
no-delivery-planned = No delivery is planned yet. In { $file }, { $setting } says when the room is yours, how many come and which lessons you take; the run sheet comes from that.
what-they-answered = What they answered
results-of-group = Results of the group
results-of-group-about = from the codes that learners read out or send: no names, no server
answer-key-about = the right answers to every quiz, with the reasons
answer-key-lead = The right answers to every quiz, with what is said to each. Numbers and letters are those on the pages and on paper.
print-answer-key = Print the answer key
every-lesson-and-its-parts = Every lesson and its parts
lesson-and-parts = Lesson and parts

## Run sheet: the plan of a delivery

day-count = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
the-learners-agenda = The learners’ agenda
print-run-sheet = Print the run sheet
the-plan = The plan
# Heads of the table.
begins-column = Begins
what-column = What
minutes-column = Min.
minutes-column-full = Minutes
# The later of two times: 10:20 by 10:35.
by-time = by{"\u00A0"}{ $time }
by-time-explained = A time with “by”: begin between the two; the later one is when you must be there, if everything takes its longest.
# Labels inside the table.
row-say = Say
row-groups = Groups
# $label: “Groups”, as above. $size: a number.
row-groups-of = { $label } of { $size }
row-have-ready = Have ready
day-end = End.
# $time: when the room must be left.
day-end-and-room = End. The room is yours until { $time }.
what-to-leave-out = What to leave out
leave-out-in-order = The plan is longer than the room is yours. Leave these out, in this order:
# $lesson: its title, with a link or without.
in-lesson-quoted = in “{ $lesson }”
for-lesson-quoted = for “{ $lesson }”
# $lessons: titles with links and commas.
for-lessons = for { $lessons }
plan-after-cut = The plan after the cut
after-cut = After the cut: { $day }
after-cut-day = After the cut: day { $number }
for-the-copier = For the copier
to-bring = To bring, and to have in the room
# Before a thing: 12 × cards.
times-count = { $n }{"\u00A0"}×
open-to-print = Open it to print
open-to-print-named = Open it to print: { $title }
# $paper: such as A4.
pdf-on-paper = PDF, { $paper }
pdf-on-paper-named = PDF, { $paper }: { $title }

## Run sheet: groups

groups = Groups
give-everybody-a-number = Give everybody a number, from 1 to { $n }; it stays the same all along.
# $title: an activity.
who-sits-with-whom = Who sits with whom: { $title }
nobody-meets-twice = Nobody meets anybody twice.
pairs-meet-again = { $n ->
    [one] One pair meets again; with these numbers it cannot be avoided.
   *[other] { $n } pairs meet again; with these numbers it cannot be avoided.
}
if-people-come = { $n ->
    [one] If { $n } comes
   *[other] If { $n } come
}
if-people-come-to = { $n ->
    [one] If { $n } come: { $title }
   *[other] If { $n } come: { $title }
}
round-column = Round
group-number = Group { $number }

## Run sheet: the clock that says whether the group is in time. Filled in by a script; $n are minutes, $time a time of day.

pace-clock = Pace clock
pace-idle = Press “Start now” when the first part begins. From then on the clock says whether you are in time, and what to leave out if you are not. It needs no network, and it goes on while the phone sleeps or the page is closed.
# $title: another delivery.
pace-other-runs = The clock of “{ $title }” runs in this browser. If you start here, it stops.
pace-start-now = Start now
pace-start-again = Start again
pace-next-part = Next part
pace-was-last-part = That was the last part
pace-part-of-lesson = { $title } of “{ $lesson }”
# Behind the minutes that have passed. $minutes: a number, or two with a dash.
pace-planned = { $n ->
    [one] of { $minutes } minute
   *[other] of { $minutes } minutes
}
pace-behind = { $n ->
    [one] 1 minute behind.
   *[other] { $n } minutes behind.
}
pace-ahead = { $n ->
    [one] 1 minute ahead.
   *[other] { $n } minutes ahead.
}
pace-on-time = On time.
pace-moved = The plan is moved: it begins when you did.
pace-ended = Ended at { $time }, in time.
pace-ended-late = { $n ->
    [one] Ended at { $time }, 1 minute late.
   *[other] Ended at { $time }, { $n } minutes late.
}
# What helps when time is short. $parts: a list of the two below.
pace-drop = Leave out { $parts }
pace-drop-part = “{ $title }” ({ $n } min)
pace-shorten = Shorten { $parts }.
# The same, behind “Leave out …, or/and”.
pace-shorten-too = shorten { $parts }.
pace-shorten-part = “{ $title }” by { $n } min
pace-either = { $drop }, or { $shorten }
pace-both = { $drop }, and { $shorten }
pace-still-late = { $n ->
    [one] Even then the day ends 1 minute late.
   *[other] Even then the day ends { $n } minutes late.
}
pace-nothing-left = { $n ->
    [one] Nothing is left that may be left out or shortened: the day ends 1 minute late.
   *[other] Nothing is left that may be left out or shortened: the day ends { $n } minutes late.
}
pace-next-by = { $title }: by { $time }
pace-day-ends = At this pace the day ends at { $time }.
# $room: when the room must be left.
pace-day-ends-late = { $n ->
    [one] At this pace the day ends at { $time }, 1 minute after { $room }.
   *[other] At this pace the day ends at { $time }, { $n } minutes after { $room }.
}
pace-took = { $n ->
    [one] Done in 1 minute
   *[other] Done in { $n } minutes
}
pace-runs-now = Now
pace-left-out = Left out
pace-leave-out = Leave out
pace-put-back = Put back
pace-leave-out-named = Leave out: { $title }
pace-put-back-named = Put back: { $title }
pace-saved = Saved as “{ $name }”.
pace-minutes-of-part = Minutes of this part
# Before a list of days.
pace-day = Day
pace-leave-it-out = Leave it out
pace-back-one-step = Back one step
pace-stop = Stop
pace-save-minutes = Save actual minutes
pace-start-again-question = Start again?
pace-start-again-about = The minutes of the last time were not saved. If you start again, they are gone.
keep-them = Keep them

## Present a lesson to a room. Filled in by a script: $n and $m are numbers.

present = Present
present-speakers-window = Speaker’s window
present-count = { $n } / { $m }
present-section = Section { $n } of { $m }: { $title }
# The title of the speaker's window. $title: the lesson.
present-speaker-title = Speaker: { $title }
present-end = This is the last section of the course.
present-next-lesson = Next lesson: { $title }
present-general-notes = This section has no notes of its own. Those of the lesson:
present-no-notes = This lesson has no notes for the facilitator.
present-spent = { $n } of { $minutes } min on this lesson
present-spent-only = { $n } min on this lesson
present-left = { $title }: { $n } min until its planned end
present-over = { $title }: { $n } min past its planned end
present-blocked = The browser did not open the speaker’s window. Allow pop-up windows for this page, then try again.
present-alone = This window stands alone. Open it from the lesson with the button “Speaker’s window”, and the two go together.
present-silent = The other window does not answer. It is closed, or shows a page that is no lesson.
present-stopped = The other window shows the page of a lesson. A step here brings the presentation back.
present-black = The screen is black. Press b to go on.
present-keys = Keys
# What keys do, each behind its key. $key: another one.
key-present = present, and back to the page
key-speakers-window = speaker’s window
key-next = next; where one reads from right to left, { $key }
key-back = back
# What is printed on the key.
key-space-name = Space
key-space = scrolls a long section, then next
key-first-and-last = first and last section
key-black = black screen, and back
key-full-screen = full screen for this lesson; { $key } for all lessons
key-leave = back to the page
present-more-below = More below
present-previous-section = Previous section
present-next-section = Next section
present-back-to-page = Back to the page
# Before the title of a section.
present-notes-label = Notes:
present-on-screen = On the screen
present-coming-next = Coming next
present-back = Back
present-next = Next
present-black-screen = Black screen

## Results of the group

results-lead = Once a quiz is checked, a code stands under its result. Collect the codes, and see here how the group answered. A code says how one quiz was answered, and nothing about who answered it.
results-without-script = This page needs script: it reads and counts the codes in your browser, and sends nothing anywhere.
results-codes-label = Codes, one a line or separated by spaces
results-codes-help = The Enter key adds what stands here, and so does pasting. Small letters, spaces and hyphens do not matter. What cannot be counted stays here to be put right.
results-add-codes = Add the codes
results-load-files = Load saved files
results-clear-all = Clear all
results-files-help = “Load saved files” takes what learners saved with “Download my work”, several files at once. Of a file only the answers to these quizzes are counted, and nothing else of it is kept.
results-files-label = Files that learners saved
results-no-code = No code yet.
results-quizzes-with-code = Quizzes that give a code ({ $n })
results-people-column = People
results-share-column = Share
results-clear-question = Clear all?
results-clear-about = All codes on this page are removed from this browser. This cannot be undone.
# All down to the end are filled in by a script.
in-lesson-heading = In “{ $lesson }”
result-of-all-right = { $n } of { $m } right
result-answered = { $n } of { $m } people answered
result-several = Each could choose several.
result-answer-column = Answer
result-right = Right
result-partly-right = Partly right
result-not-yet = Not yet
result-count-of = { $n } of { $m }
result-share = { $n }%
result-by-competency = By competency
result-competency-column = Competency
result-thin = Worth another look
codes-list = The codes ({ $n })
code-remove = Remove
# $code: letters and digits.
code-remove-named = Remove { $code }
code-remove-one = Remove one
code-twice = { $code } is here twice: two people who answered alike, or entered twice?
code-several-times = { $code } is here { $n } times: people who answered alike, or entered more than once?
codes-added = { $n ->
    [one] 1 code counted.
   *[other] { $n } codes counted.
}
# $files: the next message.
quizzes-loaded = { $n ->
    [one] 1 answered quiz counted from { $files }.
   *[other] { $n } answered quizzes counted from { $files }.
}
file-count = { $n ->
    [one] 1 file
   *[other] { $n } files
}
codes-not-counted = { $n } could not be counted.
codes-in-all = { $n } in all.
codes-again = { $n ->
    [one] One of the codes is here more than once.
   *[other] { $n } of the codes are here more than once.
}
code-removed = { $code } is removed. { $n } in all.
codes-cleared = All codes are cleared.
codes-stale = { $n ->
    [one] 1 code that was kept here belongs to another edition of the course, and is not counted. “Clear all” removes it.
   *[other] { $n } codes that were kept here belong to another edition of the course, and are not counted. “Clear all” removes them.
}
# $why: one of the messages below.
code-line = Line { $line }, { $text }: { $why }
code-wrong-letter = no code has the sign “{ $letter }”.
code-short = { $n ->
    [one] too short, one sign is missing.
   *[other] too short, { $n } signs are missing.
}
code-too-short = too short for a code.
code-long = { $n ->
    [one] one sign too many.
   *[other] { $n } signs too many.
}
code-wrong-sum = a sign is wrong, or two stand in each other’s places.
code-of-another = a code, but of another quiz or of another edition of the course.
# $name: a file.
file-no-json = “{ $name }” is not a file of this kind: it holds no JSON.
file-not-ours = “{ $name }” was not saved by “Download my work” of any course.
file-later = “{ $name }” was saved by a later edition of Coursebook than this course is made with.
file-other-course = “{ $name }” belongs to the course “{ $other }”, and this is “{ $title }”.
file-unreadable = “{ $name }” cannot be read.
file-nothing = “{ $name }” holds no answer to a question of these quizzes.

## How many, and in what groups

per-person = { $n } per person
per-group = { $n } per group
# Four groups of three and one of two: the first part, the second, and both together.
groups-of-size = { $n ->
    [one] { $n } group of { $size }
   *[other] { $n } groups of { $size }
}
more-groups-of-size = { $n } of { $size }
groups-and = { $first } and { $more }
groups-larger = { $n ->
    [one] One group is larger: there, two share a part, or one more observes.
   *[other] { $n } groups are larger: there, two share a part, or one more observes.
}
groups-smaller = { $n ->
    [one] One group is smaller: there, somebody takes two parts, or you join in.
   *[other] { $n } groups are smaller: there, somebody takes two parts, or you join in.
}
groups-larger-and-smaller = { $n ->
    [one] One group is larger, { $smaller } smaller: share parts in the one, join in at the other.
   *[other] { $n } groups are larger, { $smaller } smaller: share parts in the one, join in at the other.
}
