### What Coursebook says on paper, in the PDFs of `coursebook export pdf`. Lessons, quizzes and run sheets have most of their words from
### learner.ftl and facilitator.ftl; these are the words that no screen shows. How to translate: see learner.ftl.

## Every sheet

# At the foot of each page. Both are numbers.
page-of = Page { $n } of { $m }
contents = Contents
# On a page that stays empty so that the next one begins on the right.
blank-page = This page is empty on purpose.
# Above an address to type.
read-online = Read online

## Titles

# The sheets of one module. $title: the module.
worksheets-of = Worksheets: { $title }
# $title in these three: the course.
answer-key-of = Answer key: { $title }
guide-to = Facilitator’s guide: { $title }
certificate-of = Certificate: { $title }

## Blocks and questions

a-suggested-answer = A suggested answer
# Where the screen gathers what was written: a list of worksheets follows.
copy-here = Copy here what you wrote on
# In an empty box.
draw-here = Draw here
# In brackets behind a question that has words to choose from in its text.
ring-one = ring one

## The guide for facilitators

# Says to the facilitator what the guide is for.
guide-lead = What learners read stands in their book and on the site; here is what you need beside it: what each lesson is for, how its time is spent, what to say and ask, and the answers.
# Above a list of the parts of a lesson, with their minutes.
timing = Timing
# $size: a number.
in-groups-of = in groups of { $size }
# Where a lesson stands in the book that learners have. All are numbers of pages.
in-book-page = In the learners’ book: page { $page }
in-book-pages = In the learners’ book: pages { $first }–{ $last }

## Run sheets

# Above the plan of a day. $title: such as Day 1. $from and $to: times of day.
day-from-to = { $title }: { $from }–{ $to }
day-on-date = { $title }, { $date }: { $from }–{ $to }
# $title: a part of the lesson. $minutes: a number, or two with a dash.
part-to-leave-out = { $title } ({ $minutes }{"\u00A0"}min, in “{ $lesson }”)
# Heads of two tables: what to copy, and what to bring. How many, and of what.
copies-column = Copies
number-column = Number
thing-column = What
round-number = Round { $number }

## The certificate

# Two short lines, above a place for the name and above the title of the course, which is large.
certificate-filled-in-by = This certificate was filled in by
certificate-for-course = after working through the course
# At the foot, above the places to sign.
certificate-self-declared = Self-declared: its holder filled it in, and nobody examined what is stated here. Where a facilitator has signed, the facilitator confirms that the holder took part.
# Below the rules to sign on.
certificate-holder-signature = Signature of the holder
certificate-signature-if-any = Signature of a facilitator, if one was there
