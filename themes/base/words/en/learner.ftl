### What Coursebook says to learners, in English: the text that every other language is translated from.
###
### How to translate
###
### - Keep the name before `=` and every placeable in braces; write the words between them as a good book in your language would.
###   Address the learner in the polite and friendly way that adults expect of a course (German “Sie”, or without any address).
### - A placeable may move to where your language wants it. It never changes: titles and names come from the course as they are.
### - Where a message has `[one]` and `*[other]`, write the plural forms that your language has (`[few]`, `[many]` …), and no others.
###   The form with the star is the one for all numbers that have no form of their own. Where your `[one]` also stands for 21 or 31,
###   give the number: `{ $n }`.
### - Where a message chooses by a word, as in `[lesson]`, keep the words in brackets and translate what stands behind them.
### - `{"\u00A0"}` is a space at which no line may end.
### - Use the quotation marks of your language. No HTML: links and the like come in with placeables.
### - Some messages are filled in by a script on the page. They are marked so; their numbers come as they are.
###
### The words of the field, so that each thing has one name throughout:
###   course, module, lesson: a course has modules, a module has lessons
###   quiz: questions to check oneself, without marks from anybody
###   worksheet, sheet: a form to fill in on screen or on paper
###   competency: what a course trains; tool: a method that a lesson teaches
###   review: questions that come back after some days
###   commitment: what a learner intends to do, and by when
###   facilitator: who leads a group through the course
###   delivery: one time that the course is held for a group; agenda: what happens when, for learners
###   edition: the version of the course, or the site for facilitators

## Names of things: in headings, menus, search results, beside counts

competencies = Competencies
tools = Tools
worksheets = Worksheets
quizzes = Quizzes
quotes-and-findings = Quotes and findings
glossary = Glossary
lessons = Lessons
# Heads of columns and of short lists. $n: how many stand below.
competency-heading = { $n ->
    [one] Competency
   *[other] Competencies
}
tool-heading = { $n ->
    [one] Tool
   *[other] Tools
}
lesson-heading = { $n ->
    [one] Lesson
   *[other] Lessons
}
worksheet-heading = { $n ->
    [one] Worksheet
   *[other] Worksheets
}
quiz-heading = { $n ->
    [one] Quiz
   *[other] Quizzes
}
# What an entry of the search or of the list from A to Z is.
kind-of-entry = { $kind ->
    [lesson] Lesson
    [section] Section
    [module] Module
    [term] Term
    [tool] Tool
    [competency] Competency
    [quote] Quote
    [worksheet] Worksheet
   *[page] Page
}
lesson-count = { $n ->
    [one] { $n } lesson
   *[other] { $n } lessons
}
worksheet-count = { $n ->
    [one] { $n } worksheet
   *[other] { $n } worksheets
}
quiz-count = { $n ->
    [one] { $n } quiz
   *[other] { $n } quizzes
}
question-count = { $n ->
    [one] { $n } question
   *[other] { $n } questions
}
# How many places to write a worksheet has.
field-count = { $n ->
    [one] { $n } place to write
   *[other] { $n } places to write
}
# Marks a lesson that is not finished yet.
draft = Draft
# Beside a lesson in a list: it has one.
has-quiz = Quiz
has-worksheet = Worksheet

## Times

# $minutes: a number, or two with a dash, as in 20–30.
time-minutes = { $minutes }{"\u00A0"}min
time-hours = { $hours }{"\u00A0"}h
time-hours-minutes = { $hours }{"\u00A0"}h { $minutes }{"\u00A0"}min
# $time: one of the three above.
time-about = about { $time }

## Around every page

# Seen when somebody moves through the page by keyboard: leads past the menus.
skip-to-content = Skip to the content
# In the head of the page, while questions have come back. Filled in by a script.
due-count = { $n ->
    [one] 1 to review
   *[other] { $n } to review
}
search = Search
# Opens the list of index pages, such as tools and glossary.
look-up = Look up
my-work = My work
# $title: the delivery, as its facilitator calls it.
agenda-of = Agenda: { $title }
certificate = Certificate
# The switch between light and dark: read out before one of the three.
colours-label = Colours:
colours-automatic = Automatic
colours-light = Light
colours-dark = Dark
storage-blocked = Your answers will not be kept in this browser: its storage is blocked or full. Everything else works, and you can print what you write before you leave the page.
close = Close
# Names the list of modules beside the page, for screen readers.
course-navigation = Course
all-modules = All modules
# $module: its number.
all-modules-and-lessons = All modules, and the lessons of module { $module }
earlier-modules = { $n ->
    [one] { $n } earlier module
   *[other] { $n } earlier modules
}
later-modules = { $n ->
    [one] { $n } later module
   *[other] { $n } later modules
}
# Names the way from the home page to this one, for screen readers.
breadcrumb = Breadcrumb
# On paper, and on the certificate. $title: the course. $version: as its author counts, such as 1.0.
title-and-edition = { $title }, edition { $version }
# In the foot. $authors: names with commas.
by-authors = By { $authors }
edition-number = Edition { $version }
nothing-is-sent = What you write in this course stays in this browser, on this device. Nothing is sent anywhere.
changes-feed = Changes (Atom feed)
# The name of that feed in a feed reader. $title: the course.
changes-feed-title = { $title }: changes
print-this-page = Print this page
# $generator: Coursebook and its version.
made-with = Made with { $generator }
# A page nobody sees, which keeps what is written for the others: its name, and its text.
device-keeps = What this device keeps
device-keeps-your-work = What this device keeps of your work
# $title: the course.
device-holds = This page holds what you wrote in “{ $title }” for its other pages. { $link }.
device-holds-link = See your work
# A page that leads on to another one.
page-moved = This page has moved. { $link }.
page-moved-link = Go to its new address
# Names the list of headings of a long page.
on-this-page = On this page
# Below a lesson or a module. $kind: which of the two.
previous-and-next = { $kind ->
    [module] Previous and next module
   *[lesson] Previous and next lesson
}
previous-one = { $kind ->
    [module] Previous module
   *[lesson] Previous lesson
}
next-one = { $kind ->
    [module] Next module
   *[lesson] Next lesson
}

## Search

# Filled in by a script, as the next five.
search-found = { $n ->
    [one] 1 result
   *[other] { $n } results
}
search-found-none = No results.
# $word: one of the words that were looked for.
search-without = Nothing has “{ $word }”.
search-instead = Nothing has “{ $typed }”, so this is for “{ $found }”.
search-not-loaded = The search could not be loaded.
search-results = Results
search-more = More results
search-tips = Look at the spelling, try fewer words, or other words for the same thing.
search-tips-or-list = Look at the spelling, try fewer words, or other words for the same thing. Or find it in the list below.
# Beside a box to tick. $key: the sign on the key.
single-keys = Single keys work as shortcuts, such as { $key } for the search.
everything-from-a-to-z = Everything from A to Z
from-a-to-z = From A to Z
# Names the row of letters to jump to, for screen readers.
letters = Letters

## Home page

# On the large button, before a lesson's title. Where the learner has begun, and where all is done, the second and the third.
start-lesson = Start:
continue-lesson = Continue:
begin-again-lesson = All done. Begin again:
lessons-done = Lessons done
# Filled in by a script: $done and $all are numbers.
lessons-done-of = { $done } of { $all } lessons done
# Names the figures below the title, for screen readers.
course-at-a-glance = The course at a glance
# Each below a figure: 5 h / in all; 17 lessons / in 4 modules.
time-in-all = in all
in-modules = { $n ->
    [one] in { $n } module
   *[other] in { $n } modules
}
for-screen-and-paper = for screen and paper
to-check-yourself = to check yourself
certificate-to-print = Certificate to print
objectives-of-course = What you will be able to do
module-by-module = The course, module by module
# Read out before a module's title.
module-number-label = Module { $number }:
# Behind the count of lessons, with the dot that separates them. Filled in by a script.
lessons-done-count = · { $done } done
check-whole-course-yourself = Check yourself over the whole course
tools-and-competencies = The tools, and what they train
tool-column = Tool
look-something-up = Look something up

## Modules and lessons

module-number = Module { $number }
# Filled in by a script.
module-done-of = { $done } of { $all } done
# $lesson: its title.
start-with-lesson = Start with “{ $lesson }”
# Stands above what the learner can do afterwards; each line goes on from it.
objectives-by-the-end = By the end you can
check-whole-module-yourself = Check yourself over the whole module
what-to-remember = What to remember
# Below a key point. $lesson: its title, with a link.
from-lesson = From { $lesson }
# Below the number of the module, behind a dot.
lesson-position = Lesson { $position } of { $count }
# Labels of the facts at the top of a lesson.
fact-time = Time
fact-level = Level
# For whom the lesson is.
fact-audience = For
fact-prerequisites = Read first
voices-and-findings = Voices and findings
finished-question = Finished with this lesson?
# Filled in by a script.
finished-on = Done on { $date }.
mark-as-done = Mark as done
mark-as-not-done = Mark as not done
# $date: a day.
last-changed = Last changed on { $date }

## Blocks in lessons

# Labels above a block: what it is.
block-activity = Activity
block-roleplay = Role play
block-example = Example
block-key = Remember
block-commitment = My commitment
# How many sit together. $size: a number, or two with a dash.
groups-of = Groups of { $size }
round-count = { $n ->
    [one] { $n } round
   *[other] { $n } rounds
}
# How much a part of a lesson matters when time is short.
priority = { $name ->
    [must] Essential
    [should] Recommended
   *[could] If there is time
}
# Before the things that an activity needs.
you-need = You need
suggested-answer = Show a suggested answer
# Titles of notes in the text.
note-title = { $kind ->
    [tip] Tip
    [important] Important
    [warning] Warning
    [caution] Caution
   *[note] Note
}
# Names a table that scrolls, for screen readers.
table = Table
# Read out at the boxes of a list of tasks.
task-done = done
task-to-do = to do
footnotes = Footnotes
footnote-number = Footnote { $number }
back-to-text = Back to the text
# Names a box of program text, for screen readers.
code-box = Code
code-box-in = Code: { $language }
# Marks a study retold, where others stand as a quotation.
finding = Finding
# A link behind a quotation whose source has no name.
quote-source = source
# $lesson: its title, with a link.
in-the-lesson = In the lesson { $lesson }
# Two sheets of which each partner sees only one.
choose-your-part = Choose your part
hide-from-partner = Do not show this page to your partner.
# Below “Activity” or “Role play”.
roles = Roles
choose-your-role = Choose your role
agree-on-roles = Agree who plays whom. Then read your own role, and only that one.
read-own-card-only = Read only your own card, and show it to nobody.
observers-sheet = Observer’s sheet
# $title: the role play.
observers-sheet-of = Observer’s sheet: { $title }
observe = You take no part. Watch, and mark what you see or hear.
# $competencies: their names, with commas.
observe-competencies = You take no part. Watch, and mark what you see or hear: { $competencies }.
# Heads of the observer's table.
observe-what = What to look for
observe-not-seen = Not seen
observe-once = Once
observe-often = Often
observe-notes = What you saw or heard
# Questions when a role play is over.
afterwards = Afterwards
# A sentence the learner completes: “I will … by (a day).”
i-will = I will
by-day = By
kept-in-browser = Kept in this browser.
from-my-worksheets = From my worksheets
from-my-worksheets-and-commitments = From my worksheets and commitments
my-commitments = My commitments
nothing-written-yet = Nothing written here yet.
worksheet-appears-here = What you write in this worksheet appears here.
commitments-appear-here = The commitments you make in the lessons appear here, each with its date. There are none in this browser yet. If you made yours on paper, copy them here from your sheets.
add-dates-to-calendar = Add the dates to my calendar
# Filled in by a script. $name: the file.
calendar-saved = Saved as “{ $name }”. Open the file, and your calendar takes the dates in.

## Worksheets

worksheets-lead = Fill them in on screen or print them. What you write is kept in this browser.
# For search engines and previews. $lesson: its title.
worksheet-of-lesson = A worksheet of the lesson { $lesson }
# $lesson: its title, with a link.
from-the-lesson = From the lesson { $lesson }
# Before links to sizes of paper.
pdf-label = PDF:
# Says to screen readers where such a link leads. $title: the worksheet. $paper: such as A4.
pdf-of-sheet = { $title }, PDF, { $paper }
# $paper: such as A4.
large-print = { $paper }, large print
back-to-lesson = Back to the lesson “{ $lesson }”
sheet-on-own-page = This sheet on a page of its own
as-pdf-label = As a PDF to print:
draw-on-paper = Draw this on paper.
# Where what is written stays: while a script keeps it; where none can; before one runs.
sheet-kept = What you write here is kept in this browser, on this device, and nowhere else.
sheet-not-kept = Nothing can be kept in this browser. Print the sheet before you leave the page.
sheet-without-script = Write on the screen and print the page, or print it empty. What you write is gone when you leave the page.
print-sheet = Print this sheet
print-sheet-blank = Print it blank
# Before the choice between A4 and Letter.
paper-size = Paper
clear-sheet = Clear this sheet
clear-sheet-question = Clear everything on this sheet?
# $title: the worksheet.
clear-sheet-about = What you wrote on “{ $title }” is removed from this browser. This cannot be undone.
keep-it = Keep it
clear-the-sheet = Clear the sheet
# Read out. Filled in by a script, as the three below: $n is the place, $m how many there are.
sheet-is-empty = The sheet is empty now.
move-up = Up
move-down = Down
move-up-from-place = Move up: place { $n }
move-down-from-place = Move down: place { $n }
now-at-place = Now at place { $n } of { $m }

## Quizzes: the questions

check-yourself = Check yourself
# Stands above questions that come back.
questions-to-try-again = Questions to try again
# Names the questions of a review, of which the page has the title.
questions = Questions
drawn-for-you = From { $n } questions, { $drawn } are drawn for you.
# $percent: a number.
pass-with = You pass with { $percent } per cent of the points.
checks-allowed = { $n ->
    [one] You can check your answers once.
   *[other] You can check your answers { $n } times.
}
question-number = Question { $number }
# Below the question: what to do.
question-rule = { $kind ->
    [one] Choose one.
    [several] Choose every one that is right.
    [judgement] Choose the one you would take. Some are better than others.
    [fill-in-one] Fill in the gap.
    [fill-in] Fill in the gaps.
    [short-answer] Write a short answer.
    [number] Write a number.
    [order] Put these in the right order, 1 first.
    [match] Find the partner of each.
    [sort] Sort each into its group.
    [grid] Choose one in each row.
    [grid-several] Choose every one that is right in each row.
    [open] Write an answer of your own.
   *[rating] There is no right answer here. Choose what is true for you.
}
hint = Hint
hint-number = Hint { $number }
# Names a place to fill in inside a text, for screen readers. $number: with a letter, such as 3b.
gap-number = Gap { $number }
# The first line of a list to choose from.
choose = Choose
write-letter-on-line = Write the letter on the line:
your-answer = Your answer
# Read out on the buttons that move an item. $item: its words.
move-item-up = Move up: { $item }
move-item-down = Move down: { $item }
compare-with-model = Compare with a model answer
how-close = How close is yours?
close-very = Very close: the same points in other words
close-partly = Partly: I would add something
close-not-yet = Not close yet: I will read about it again
how-sure = How sure are you?
sure = Sure
think-so = I think so
a-guess = A guess
how-sure-you-were = How sure you were
sure-not-yet = Sure, and not right yet
think-not-yet = You thought so, and not right yet
guess-not-yet = A guess, and not right yet
guess-right = A guess, and right
think-right = You thought so, and right
sure-right = Sure, and right

## Quizzes: buttons and answers

check-my-answer = { $n ->
    [one] Check my answer
   *[other] Check my answers
}
# $n: how many questions the quiz has.
try-again = { $n ->
    [one] Try again
   *[other] Try the ones that are not right yet
}
start-again = Start again
check-the-others = Check the others now
print-questions = Print the questions
print-with-answers = Print with the answers
# Above results, one line a competency.
how-competencies-stand = How each competency stands
code-for-group = Your code for the group:
copy = Copy
# Read out behind “Copy”.
copy-the-code = the code
copied = Copied.
code-selected = The code is selected: copy it as you copy any text.
code-says = The code says how the questions were answered, and nothing about you.
show-the-answers = Show the answers
answers = Answers
# $title: the quiz.
answers-to = Answers: { $title }
# Before an option in the list of answers.
point-count = { $n ->
    [one] { $n } point
   *[other] { $n } points
}
option-right = Right
option-not-right = Not this one
# Behind a number. $low and $high: numbers.
anything-between = (anything from { $low } to { $high })
# Between answers that are all right: this or that.
or = or
none-of-them = none of them
# Before the passage that answers a question; a link follows.
read-again-label = Read again:

## Quizzes: what is said of an answer. All filled in by a script; $n, $m and the like are numbers.

# Above a quiz that was checked. $right of $n questions.
result-score = { $n ->
    [one] Not yet
   *[other] { $right } of { $n } right
}
result-all-right = { $n ->
    [one] Right
   *[other] All { $n } right
}
# Short marks beside a part of an answer.
mark-right = Right
mark-not-yet = Not yet
mark-not-this-one = Not this one
mark-this-one-too = This one too
mark-answer = Answer: { $answer }
mark-answer-none = Answer: none of them
mark-the-right-answer = The right answer
mark-points = { $n } of { $m } points
# The answer counts, but is spelled otherwise.
mark-spelled = Right, written “{ $answer }”
# A sentence above the parts.
verdict-right = Right.
verdict-part = Not yet: { $n } of { $m } right.
verdict-extra = Not yet: { $n } of { $m } found, with { $extra } too many.
verdict-not-the-best = Not the best one yet: { $n } of { $m } points.
verdict-not-yet = Not yet. Read what is said here, then try again.
verdict-hint = Not yet. A hint may help you on.
verdict-shown = This is the answer.
verdict-changed = This question has changed since you answered it. Please check it again.
show-the-answer = Show the answer
# For questions without a right answer. $was and $now: what was chosen. $row: what it was chosen for.
rated-before = On { $date } you chose “{ $was }”. Now it is “{ $now }”.
rated-before-row = { $row }: on { $date } you chose “{ $was }”. Now it is “{ $now }”.
# One line for each competency. $name: the competency.
competency-score = { $name }: { $n } of { $m } right.
competency-score-thin = { $name }: { $n } of { $m } right. Worth another look.
# Stands for a competency where a question has none.
other-questions = Other questions
quiz-passed = You have passed: { $pass } per cent were needed, and you have { $percent }.
quiz-not-passed = You need { $pass } per cent to pass, and you have { $percent } so far.
checks-left = { $n ->
    [one] You can check once more.
   *[other] You can check { $n } more times.
}
checks-left-none = That was the last try. The right answers are shown above.
still-open = { $n ->
    [one] One question is still open
   *[other] { $n } questions are still open
}
question-link = Question { $number }: { $stem }
question-link-bare = Question { $number }
# Read out when an item was moved. $item: its words.
item-moved = { $item }: place { $n } of { $m }

## Page of all quizzes, reviews, the check of the whole course

quizzes-lead = Check yourself. Nobody else sees your answers.
check-whole-course = Check the whole course
check-whole-course-about = questions from every module, with a result for each competency
check-whole-course-lead = Questions from the whole course. The result says how each competency stands, and what to read again. Nobody else sees it.
review = Review
review-about = what you missed comes back after 1, 3, 7, 16 and 35 days
# $title: a module.
review-of-module = Review: { $title }
review-of-module-about = questions from all lessons of the module
review-of-module-lead = Questions from all its lessons. The result says how each competency stands, and what to read again.
back-to-module = Back to the module “{ $module }”
lesson-by-lesson = Lesson by lesson
review-lead = What you missed in a quiz, and what each finished lesson asked you to remember, comes back here after 1, 3, 7, 16 and 35 days.
review-without-script = Without script this page cannot know what you missed. These are all the quizzes of the course.
# Filled in by a script, as all down to review-missing.
review-due = { $n ->
    [one] One to review today
   *[other] { $n } to review today
}
review-nothing-today = Nothing to review today. The next comes back on { $date }.
review-nothing-yet = Nothing to review yet. What you miss in a quiz comes back here, and what a lesson asked you to remember once you have marked it as done.
review-done-today = That was all for today. What you have met again stays longer; the next comes back on { $date }.
review-done = That was all, and nothing is left to come back. You know it now.
review-missing = A lesson with something to review could not be loaded. It may have left the course, or the connection is gone.
all-quizzes = All quizzes
# A key point that comes back. $title: the lesson.
recall-lesson = What do you remember of “{ $title }”? Say it in your own words first.
recall-show = Show it
recall-knew-it = I knew it
recall-knew-it-said = Good. It comes back later, to make it last.
recall-not-yet = Not yet
recall-not-yet-said = Then it comes back tomorrow.

## Index pages: competencies, tools, quotes

competencies-lead = What the course trains, and where: the tools, lessons, quizzes and worksheets for each competency.
# Names the links at the top, for screen readers.
competencies-on-this-page = Competencies on this page
no-lesson-trains-this = No lesson trains this yet.
tools-lead = Every tool of the course: what it trains, where it is taught, and the worksheet to use it with.
tools-on-this-page = Tools on this page
# Before the competencies of a tool.
tool-trains = Trains
no-lesson-teaches-this = No lesson teaches this yet.
quotes-lead = What others said and found, with their sources. Quotations are word for word; findings are retold in our words.
quotations = Quotations
findings = Findings

## My work: what this browser keeps

my-work-lead = What you answer and write in this course is yours: it is kept in this browser, on this device, and nobody else sees it.
my-work-without-script = This page needs script. Where none runs, nothing is kept: print what you write before you leave its page.
my-work-download = Download my work
my-work-load = Load a file
print = Print
my-work-erase = Erase everything
my-work-file = A file with your work
# All filled in by a script. $name: a file. “Load a file” and “Download my work” are the buttons above.
my-work-saved = Saved as “{ $name }”. Keep the file: “Load a file” brings your work back, here or on another device.
my-work-loaded = { $n ->
    [one] 1 entry was taken from the file.
   *[other] { $n } entries were taken from the file.
}
my-work-nothing-new = Everything in this file is here already. Nothing was changed.
my-work-no-json = “{ $name }” is not a file of this kind: it holds no JSON. Choose the file that “Download my work” saved. Nothing was changed.
my-work-not-ours = “{ $name }” was not saved by “Download my work” of any course. Nothing was changed.
my-work-later-edition = “{ $name }” was saved by a later edition of Coursebook than this course is made with. Nothing was changed.
# $other and $title: two courses.
my-work-other-course = “{ $name }” belongs to the course “{ $other }”, and this is “{ $title }”. Nothing was changed.
my-work-unreadable = “{ $name }” cannot be read. Nothing was changed.
my-work-erased = Everything is erased.
my-work-empty = Nothing here yet. Answer a question, fill in a worksheet or mark a lesson as done, and it appears here.
my-work-answers = { $n ->
    [one] 1 answer or note
   *[other] { $n } answers and notes
}
my-work-lessons-done = { $n ->
    [one] 1 lesson done
   *[other] { $n } lessons done
}
my-work-unnamed = { $n ->
    [one] 1 more is kept from an earlier edition of the course, without its words. It shows where you wrote it.
   *[other] { $n } more are kept from an earlier edition of the course, without their words. They show where you wrote them.
}
my-work-erase-question = Erase everything?
# $title: the course.
my-work-erase-about = All you answered, wrote and marked in “{ $title }” is removed from this browser. This cannot be undone. Download your work first if you may want it back.

## Agenda

agenda = Agenda
day-number = Day { $number }
agenda-end = End
# What a row is called that has no title of its own.
row-break = Break
row-lunch = Lunch

## Certificate: the learner fills it in and prints it

certificate-lead = Write your name, print the page, and keep it or take it along. What you write stays in this browser.
certificate-name = Name
certificate-says = I have worked through this course on my own account.
# $n: how many lessons. $time: such as about 5 h.
certificate-says-time = { $n ->
    [one] I have worked through this course on my own account: { $n } lesson, { $time }.
   *[other] I have worked through this course on my own account: { $n } lessons, { $time }.
}
# Filled in by a script.
certificate-done-of = { $done } of { $all } lessons marked as done on this device.
certificate-trains = What the course trains
certificate-date = Date
certificate-facilitator-signature = Facilitator’s signature
certificate-facilitator-name = Facilitator’s name
certificate-honest = The person named says this of themselves. Nobody has checked it, unless a facilitator has signed above.
print-certificate = Print the certificate
the-lessons = The lessons

## Where there is no page

page-not-found = Page not found
nothing-at-address = There is nothing at this address
nothing-at-address-about = The page may have moved, or the address was mistyped. Nothing you have written in this course is lost.
go-to-start = Go to the start of the course
or-look-it-up = Or look it up
