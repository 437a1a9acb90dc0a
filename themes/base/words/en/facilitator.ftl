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
    [2] Both days fit, { $minutes } to spare in all.
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
