### מה ש־Coursebook אומר ללומדים; היכן כל נוסח מופיע כתוב ב־en/learner.ftl.

## שמות של דברים: בכותרות, בתפריטים, בתוצאות חיפוש, לצד מספרים

competencies = מיומנויות
tools = כלים
worksheets = דפי עבודה
quizzes = בחנים
quotes-and-findings = ציטוטים וממצאים
glossary = מילון מונחים
lessons = שיעורים
competency-heading = { $n ->
    [one] מיומנות
    [two] מיומנויות
   *[other] מיומנויות
}
tool-heading = { $n ->
    [one] כלי
    [two] כלים
   *[other] כלים
}
lesson-heading = { $n ->
    [one] שיעור
    [two] שיעורים
   *[other] שיעורים
}
worksheet-heading = { $n ->
    [one] דף עבודה
    [two] דפי עבודה
   *[other] דפי עבודה
}
quiz-heading = { $n ->
    [one] בוחן
    [two] בחנים
   *[other] בחנים
}
kind-of-entry = { $kind ->
    [lesson] שיעור
    [section] סעיף
    [module] יחידה
    [term] מונח
    [tool] כלי
    [competency] מיומנות
    [quote] ציטוט
    [worksheet] דף עבודה
   *[page] עמוד
}
lesson-count = { $n ->
    [one] שיעור אחד
    [two] שני שיעורים
   *[other] { $n } שיעורים
}
worksheet-count = { $n ->
    [one] דף עבודה אחד
    [two] שני דפי עבודה
   *[other] { $n } דפי עבודה
}
quiz-count = { $n ->
    [one] בוחן אחד
    [two] שני בחנים
   *[other] { $n } בחנים
}
question-count = { $n ->
    [one] שאלה אחת
    [two] שתי שאלות
   *[other] { $n } שאלות
}
field-count = { $n ->
    [one] מקום אחד לכתיבה
    [two] שני מקומות לכתיבה
   *[other] { $n } מקומות לכתיבה
}
draft = טיוטה
has-quiz = בוחן
has-worksheet = דף עבודה

## זמנים

time-minutes = { $minutes }{"\u00A0"}דק׳
time-hours = { $hours }{"\u00A0"}שע׳
time-hours-minutes = { $hours }{"\u00A0"}שע׳ ו־{ $minutes }{"\u00A0"}דק׳
time-about = בערך { $time }

## סביב כל עמוד

skip-to-content = דילוג לתוכן
due-count = { $n ->
    [one] פריט אחד לחזרה
    [two] שני פריטים לחזרה
   *[other] { $n } פריטים לחזרה
}
search = חיפוש
look-up = עיון
my-work = העבודה שלי
agenda-of = סדר היום: { $title }
certificate = תעודה
colours-label = צבעים:
colours-automatic = אוטומטי
colours-light = בהיר
colours-dark = כהה
storage-blocked = התשובות שלכם לא יישמרו בדפדפן הזה: האחסון שלו חסום או מלא. כל השאר פועל, ואפשר להדפיס את מה שכתבתם לפני שעוזבים את העמוד.
close = סגירה
course-navigation = הקורס
all-modules = כל היחידות
all-modules-and-lessons = כל היחידות, והשיעורים של יחידה { $module }
earlier-modules = { $n ->
    [one] יחידה קודמת אחת
    [two] שתי יחידות קודמות
   *[other] { $n } יחידות קודמות
}
later-modules = { $n ->
    [one] יחידה אחת בהמשך
    [two] שתי יחידות בהמשך
   *[other] { $n } יחידות בהמשך
}
breadcrumb = נתיב הניווט
title-and-edition = { $title }, מהדורה { $version }
by-authors = מאת { $authors }
edition-number = מהדורה { $version }
nothing-is-sent = מה שאתם כותבים בקורס הזה נשאר בדפדפן הזה, במכשיר הזה. שום דבר לא נשלח לשום מקום.
changes-feed = שינויים (הזנת Atom)
changes-feed-title = { $title }: שינויים
print-this-page = הדפסת העמוד הזה
made-with = נוצר באמצעות { $generator }
device-keeps = מה נשמר במכשיר הזה
device-keeps-your-work = מה נשמר במכשיר הזה מהעבודה שלכם
device-holds = העמוד הזה שומר עבור שאר עמודי הקורס את מה שכתבתם ב”{ $title }”. { $link }.
device-holds-link = לעבודה שלכם
page-moved = העמוד הזה עבר למקום אחר. { $link }.
page-moved-link = לכתובת החדשה
on-this-page = בעמוד הזה
previous-and-next = { $kind ->
    [module] היחידה הקודמת והיחידה הבאה
   *[lesson] השיעור הקודם והשיעור הבא
}
previous-one = { $kind ->
    [module] היחידה הקודמת
   *[lesson] השיעור הקודם
}
next-one = { $kind ->
    [module] היחידה הבאה
   *[lesson] השיעור הבא
}

## חיפוש

search-found = { $n ->
    [one] תוצאה אחת
    [two] שתי תוצאות
   *[other] { $n } תוצאות
}
search-found-none = אין תוצאות.
search-without = המילה ”{ $word }” לא נמצאה בשום מקום.
search-instead = החיפוש ”{ $typed }” לא העלה דבר, ולכן אלה התוצאות עבור ”{ $found }”.
search-not-loaded = לא ניתן היה לטעון את החיפוש.
search-results = תוצאות
search-more = תוצאות נוספות
search-tips = בדקו את הכתיב, נסו פחות מילים, או מילים אחרות לאותו עניין.
search-tips-or-list = בדקו את הכתיב, נסו פחות מילים, או מילים אחרות לאותו עניין. אפשר גם למצוא אותו ברשימה שלמטה.
single-keys = מקשים בודדים פועלים כקיצורים, למשל { $key } לחיפוש.
everything-from-a-to-z = הכול מא׳ עד ת׳
from-a-to-z = מא׳ עד ת׳
letters = אותיות

## עמוד הבית

start-lesson = להתחיל:
continue-lesson = להמשיך:
begin-again-lesson = הכול הושלם. להתחיל מחדש:
lessons-done = שיעורים שהושלמו
lessons-done-of = הושלמו { $done } מתוך { $all } שיעורים
course-at-a-glance = הקורס במבט אחד
time-in-all = בסך הכול
in-modules = { $n ->
    [one] ביחידה אחת
    [two] בשתי יחידות
   *[other] ב־{ $n } יחידות
}
for-screen-and-paper = למסך ולנייר
to-check-yourself = לבדיקה עצמית
certificate-to-print = תעודה להדפסה
objectives-of-course = מה תוכלו לעשות
module-by-module = הקורס, יחידה אחר יחידה
module-number-label = יחידה { $number }:
lessons-done-count = · הושלמו { $done }
check-whole-course-yourself = בדיקה עצמית על כל הקורס
tools-and-competencies = הכלים, ומה הם מפתחים
tool-column = כלי
look-something-up = עיון בנושא מסוים

## יחידות ושיעורים

module-number = יחידה { $number }
module-done-of = הושלמו { $done } מתוך { $all }
start-with-lesson = להתחיל ב”{ $lesson }”
objectives-by-the-end = בסוף תוכלו
check-whole-module-yourself = בדיקה עצמית על כל היחידה
what-to-remember = מה כדאי לזכור
from-lesson = מתוך { $lesson }
lesson-position = שיעור { $position } מתוך { $count }
fact-time = משך
fact-level = רמה
fact-audience = למי
fact-prerequisites = לקרוא קודם
voices-and-findings = קולות וממצאים
finished-question = סיימתם את השיעור הזה?
finished-on = הושלם ב־{ $date }.
mark-as-done = סימון כהושלם
mark-as-not-done = ביטול הסימון כהושלם
last-changed = שונה לאחרונה ב־{ $date }

## חלקים בשיעורים

block-activity = פעילות
block-roleplay = משחק תפקידים
block-example = דוגמה
block-key = לזכור
block-commitment = ההתחייבות שלי
groups-of = קבוצות של { $size }
round-count = { $n ->
    [one] סבב אחד
    [two] שני סבבים
   *[other] { $n } סבבים
}
priority = { $name ->
    [must] חיוני
    [should] מומלץ
   *[could] אם יש זמן
}
you-need = מה צריך
suggested-answer = הצגת תשובה אפשרית
note-title = { $kind ->
    [tip] טיפ
    [important] חשוב
    [warning] אזהרה
    [caution] זהירות
   *[note] הערה
}
table = טבלה
task-done = הושלם
task-to-do = לביצוע
footnotes = הערות שוליים
footnote-number = הערת שוליים { $number }
back-to-text = בחזרה לטקסט
code-box = קוד תוכנה
code-box-in = קוד תוכנה: { $language }
finding = ממצא
quote-source = המקור
in-the-lesson = בשיעור { $lesson }
choose-your-part = בחרו את החלק שלכם
hide-from-partner = אל תציגו את העמוד הזה למי שמולכם.
roles = תפקידים
choose-your-role = בחרו את התפקיד שלכם
agree-on-roles = הסכימו ביניכם מי בכל תפקיד. אחר כך קראו את התפקיד שלכם, ורק אותו.
read-own-card-only = קראו רק את הכרטיס שלכם, ואל תציגו אותו לאיש.
observers-sheet = דף תצפית
observers-sheet-of = דף תצפית: { $title }
observe = אינכם משתתפים. צפו, וסמנו את מה שאתם רואים או שומעים.
observe-competencies = אינכם משתתפים. צפו, וסמנו את מה שאתם רואים או שומעים: { $competencies }.
observe-what = למה לשים לב
observe-not-seen = לא נראה
observe-once = פעם אחת
observe-often = לעיתים קרובות
observe-notes = מה ראיתם או שמעתם
afterwards = לאחר מכן
i-will = בכוונתי
by-day = עד
kept-in-browser = נשמר בדפדפן הזה.
from-my-worksheets = מתוך דפי העבודה שלי
from-my-worksheets-and-commitments = מתוך דפי העבודה וההתחייבויות שלי
my-commitments = ההתחייבויות שלי
nothing-written-yet = עדיין לא נכתב כאן דבר.
worksheet-appears-here = מה שתכתבו בדף העבודה הזה יופיע כאן.
commitments-appear-here = ההתחייבויות שתקבלו על עצמכם בשיעורים יופיעו כאן, כל אחת עם התאריך שלה. בדפדפן הזה עדיין אין התחייבויות. אם רשמתם את שלכם על נייר, העתיקו אותן לכאן מהדפים שלכם.
add-dates-to-calendar = הוספת התאריכים ליומן שלי
calendar-saved = נשמר בשם ”{ $name }”. פתחו את הקובץ, והתאריכים ייכנסו ליומן שלכם.

## דפי עבודה

worksheets-lead = אפשר למלא אותם על המסך או להדפיס אותם. מה שתכתבו נשמר בדפדפן הזה.
worksheet-of-lesson = דף עבודה מהשיעור { $lesson }
from-the-lesson = מהשיעור { $lesson }
pdf-label = PDF:
pdf-of-sheet = { $title }, PDF, { $paper }
large-print = { $paper }, אותיות גדולות
back-to-lesson = בחזרה לשיעור ”{ $lesson }”
sheet-on-own-page = דף העבודה הזה בעמוד נפרד
as-pdf-label = כ־PDF להדפסה:
draw-on-paper = ציירו את זה על נייר.
sheet-kept = מה שאתם כותבים כאן נשמר בדפדפן הזה, במכשיר הזה, ולא בשום מקום אחר.
sheet-not-kept = בדפדפן הזה אי אפשר לשמור דבר. הדפיסו את דף העבודה לפני שאתם עוזבים את העמוד.
sheet-without-script = כתבו על המסך והדפיסו את העמוד, או הדפיסו אותו ריק. מה שכתבתם יימחק כשתעזבו את העמוד.
print-sheet = הדפסת דף העבודה
print-sheet-blank = הדפסה ללא מילוי
paper-size = נייר
clear-sheet = ניקוי דף העבודה
clear-sheet-question = למחוק את כל מה שכתוב בדף העבודה הזה?
clear-sheet-about = מה שכתבתם ב”{ $title }” יוסר מהדפדפן הזה. אי אפשר לבטל את הפעולה.
keep-it = להשאיר
clear-the-sheet = לנקות את הדף
sheet-is-empty = דף העבודה ריק עכשיו.
move-up = למעלה
move-down = למטה
move-up-from-place = הזזה למעלה: מקום { $n }
move-down-from-place = הזזה למטה: מקום { $n }
now-at-place = עכשיו במקום { $n } מתוך { $m }

## בחנים: השאלות

check-yourself = בדיקה עצמית
questions-to-try-again = שאלות לניסיון נוסף
questions = שאלות
drawn-for-you = מתוך { $n } שאלות מוגרלות עבורכם { $drawn }.
pass-with = כדי לעבור דרושים { $percent } אחוזים מהנקודות.
checks-allowed = { $n ->
    [one] אפשר לבדוק את התשובות פעם אחת.
    [two] אפשר לבדוק את התשובות פעמיים.
   *[other] אפשר לבדוק את התשובות { $n } פעמים.
}
question-number = שאלה { $number }
question-rule = { $kind ->
    [one] בחרו תשובה אחת.
    [several] בחרו את כל התשובות הנכונות.
    [judgement] בחרו מה הייתם עושים. יש אפשרויות טובות יותר ויש טובות פחות.
    [fill-in-one] השלימו את החסר.
    [fill-in] השלימו את כל החסר.
    [short-answer] כתבו תשובה קצרה.
    [number] כתבו מספר.
    [order] סדרו לפי הסדר הנכון, החל מ־1.
    [match] מצאו לכל פריט את המתאים לו.
    [sort] שייכו כל פריט לקבוצה שלו.
    [grid] בחרו תשובה אחת בכל שורה.
    [grid-several] בחרו את כל התשובות הנכונות בכל שורה.
    [open] כתבו תשובה משלכם.
   *[rating] כאן אין תשובה נכונה. בחרו מה שנכון לגביכם.
}
hint = רמז
hint-number = רמז { $number }
gap-number = מקום להשלמה { $number }
choose = בחירה
write-letter-on-line = כתבו את האות על הקו:
your-answer = התשובה שלכם
move-item-up = הזזה למעלה: { $item }
move-item-down = הזזה למטה: { $item }
compare-with-model = השוואה לתשובה לדוגמה
how-close = עד כמה התשובה שלכם קרובה אליה?
close-very = קרובה מאוד: אותן נקודות במילים אחרות
close-partly = קרובה בחלקה: יש לי מה להוסיף
close-not-yet = עדיין לא קרובה: אקרא על זה שוב
how-sure = עד כמה אתם בטוחים?
sure = בביטחון
think-so = נראה לי
a-guess = ניחוש
how-sure-you-were = עד כמה הייתם בטוחים
sure-not-yet = בביטחון, ועדיין לא נכון
think-not-yet = נראה לי, ועדיין לא נכון
guess-not-yet = ניחוש, ועדיין לא נכון
guess-right = ניחוש, ונכון
think-right = נראה לי, ונכון
sure-right = בביטחון, ונכון

## בחנים: כפתורים ותשובות

check-my-answer = { $n ->
    [one] בדיקת התשובה שלי
    [two] בדיקת התשובות שלי
   *[other] בדיקת התשובות שלי
}
try-again = { $n ->
    [one] ניסיון נוסף
    [two] ניסיון נוסף במה שעדיין לא נכון
   *[other] ניסיון נוסף במה שעדיין לא נכון
}
start-again = להתחיל מחדש
check-the-others = לבדוק את השאר עכשיו
print-questions = הדפסת השאלות
print-with-answers = הדפסה עם התשובות
how-competencies-stand = המצב בכל מיומנות
code-for-group = הקוד שלכם לקבוצה:
copy = העתקה
copy-the-code = של הקוד
copied = הועתק.
code-selected = הקוד מסומן: אפשר להעתיק אותו כמו כל טקסט.
code-says = הקוד אומר איך נענו השאלות, ולא אומר עליכם דבר.
show-the-answers = הצגת התשובות
answers = תשובות
answers-to = תשובות: { $title }
point-count = { $n ->
    [one] נקודה אחת
    [two] שתי נקודות
   *[other] { $n } נקודות
}
option-right = נכון
option-not-right = לא זה
anything-between = (כל ערך מ־{ $low } עד { $high })
or = או
none-of-them = אף אחד מהם
read-again-label = לקרוא שוב:

## בחנים: מה נאמר על תשובה

result-score = { $n ->
    [one] עדיין לא
    [two] { $right } מתוך { $n } נכונות
   *[other] { $right } מתוך { $n } נכונות
}
result-all-right = { $n ->
    [one] נכון
    [two] שתי התשובות נכונות
   *[other] כל { $n } התשובות נכונות
}
mark-right = נכון
mark-not-yet = עדיין לא
mark-not-this-one = לא זה
mark-this-one-too = גם זה
mark-answer = תשובה: { $answer }
mark-answer-none = תשובה: אף אחד מהם
mark-the-right-answer = התשובה הנכונה
mark-points = { $n } מתוך { $m } נקודות
mark-spelled = נכון, וכותבים ”{ $answer }”
verdict-right = נכון.
verdict-part = עדיין לא: { $n } מתוך { $m } נכונים.
verdict-extra = עדיין לא: נמצאו { $n } מתוך { $m }, ועוד { $extra } מיותרים.
verdict-not-the-best = זו עדיין לא הבחירה הטובה ביותר: { $n } מתוך { $m } נקודות.
verdict-not-yet = עדיין לא. קראו את מה שנאמר כאן, ונסו שוב.
verdict-hint = עדיין לא. אולי רמז יעזור להתקדם.
verdict-shown = זו התשובה.
verdict-changed = השאלה הזו השתנתה מאז שעניתם עליה. בדקו אותה שוב, בבקשה.
show-the-answer = הצגת התשובה
rated-before = ב־{ $date } בחרתם ”{ $was }”. עכשיו בחרתם ”{ $now }”.
rated-before-row = { $row }: ב־{ $date } בחרתם ”{ $was }”. עכשיו בחרתם ”{ $now }”.
competency-score = { $name }: { $n } מתוך { $m } נכונות.
competency-score-thin = { $name }: { $n } מתוך { $m } נכונות. שווה מבט נוסף.
other-questions = שאלות אחרות
quiz-passed = עברתם: נדרשו { $pass } אחוזים, והשגתם { $percent }.
quiz-not-passed = כדי לעבור דרושים { $pass } אחוזים, ועד כה השגתם { $percent }.
checks-left = { $n ->
    [one] אפשר לבדוק עוד פעם אחת.
    [two] אפשר לבדוק עוד פעמיים.
   *[other] אפשר לבדוק עוד { $n } פעמים.
}
checks-left-none = זה היה הניסיון האחרון. התשובות הנכונות מוצגות למעלה.
still-open = { $n ->
    [one] שאלה אחת עדיין פתוחה
    [two] שתי שאלות עדיין פתוחות
   *[other] { $n } שאלות עדיין פתוחות
}
question-link = שאלה { $number }: { $stem }
question-link-bare = שאלה { $number }
item-moved = { $item }: מקום { $n } מתוך { $m }

## עמוד כל הבחנים, החזרות, הבדיקה על כל הקורס

quizzes-lead = לבדיקה עצמית. איש מלבדכם לא רואה את התשובות שלכם.
check-whole-course = בדיקה על כל הקורס
check-whole-course-about = שאלות מכל יחידה, עם תוצאה לכל מיומנות
check-whole-course-lead = שאלות מכל הקורס. התוצאה מראה מה המצב בכל מיומנות, ומה כדאי לקרוא שוב. איש מלבדכם לא רואה אותה.
review = חזרה
review-about = מה שפספסתם חוזר אחרי 1, 3, 7, 16 ו־35 ימים
review-of-module = חזרה: { $title }
review-of-module-about = שאלות מכל השיעורים של היחידה
review-of-module-lead = שאלות מכל השיעורים שלה. התוצאה מראה מה המצב בכל מיומנות, ומה כדאי לקרוא שוב.
back-to-module = בחזרה ליחידה ”{ $module }”
lesson-by-lesson = שיעור אחר שיעור
review-lead = מה שפספסתם בבוחן, ומה שכל שיעור שהושלם ביקש מכם לזכור, חוזר לכאן אחרי 1, 3, 7, 16 ו־35 ימים.
review-without-script = בלי סקריפט העמוד הזה לא יכול לדעת מה פספסתם. אלה כל הבחנים של הקורס.
review-due = { $n ->
    [one] פריט אחד לחזרה היום
    [two] שני פריטים לחזרה היום
   *[other] { $n } פריטים לחזרה היום
}
review-nothing-today = היום אין על מה לחזור. הפריט הבא יחזור ב־{ $date }.
review-nothing-yet = עדיין אין על מה לחזור. לכאן חוזר מה שפספסתם בבוחן, וגם מה ששיעור ביקש מכם לזכור, אחרי שסימנתם אותו כהושלם.
review-done-today = זה הכול להיום. מה שזכרתם הפעם יישאר לזמן רב יותר; הפריט הבא יחזור ב־{ $date }.
review-done = זה הכול, ולא נשאר מה שיחזור. עכשיו אתם יודעים את זה.
review-missing = לא ניתן היה לטעון שיעור שיש בו על מה לחזור. ייתכן שהוא כבר לא חלק מהקורס, או שהחיבור נותק.
all-quizzes = כל הבחנים
recall-lesson = מה אתם זוכרים מ”{ $title }”? אמרו זאת קודם במילים שלכם.
recall-show = להציג
recall-knew-it = ידעתי
recall-knew-it-said = יפה. זה יחזור בהמשך, כדי שיישאר לאורך זמן.
recall-not-yet = עדיין לא
recall-not-yet-said = אם כך, זה יחזור מחר.

## עמודי עיון: מיומנויות, כלים, ציטוטים

competencies-lead = מה הקורס מפתח, והיכן: הכלים, השיעורים, הבחנים ודפי העבודה של כל מיומנות.
competencies-on-this-page = המיומנויות בעמוד הזה
no-lesson-trains-this = עדיין אין שיעור שמפתח את זה.
tools-lead = כל הכלים של הקורס: מה כל כלי מפתח, היכן הוא נלמד, ובאיזה דף עבודה משתמשים בו.
tools-on-this-page = הכלים בעמוד הזה
tool-trains = מפתח
no-lesson-teaches-this = עדיין אין שיעור שמלמד את זה.
quotes-lead = מה אחרים אמרו וגילו, עם המקורות. הציטוטים הם מילה במילה; הממצאים מובאים במילים שלנו.
quotations = ציטוטים
findings = ממצאים

## העבודה שלי: מה הדפדפן הזה שומר

my-work-lead = מה שאתם עונים וכותבים בקורס הזה שייך לכם: הוא נשמר בדפדפן הזה, במכשיר הזה, ואיש מלבדכם לא רואה אותו.
my-work-without-script = העמוד הזה זקוק לסקריפט. כשסקריפט אינו פועל, דבר לא נשמר: הדפיסו את מה שכתבתם לפני שאתם עוזבים את העמוד.
my-work-download = הורדת העבודה שלי
my-work-load = טעינת קובץ
print = הדפסה
my-work-erase = מחיקת הכול
my-work-file = קובץ עם העבודה שלכם
my-work-saved = נשמר בשם ”{ $name }”. שמרו את הקובץ: ”טעינת קובץ” מחזירה את העבודה שלכם, כאן או במכשיר אחר.
my-work-loaded = { $n ->
    [one] רשומה אחת נלקחה מהקובץ.
    [two] שתי רשומות נלקחו מהקובץ.
   *[other] { $n } רשומות נלקחו מהקובץ.
}
my-work-nothing-new = כל מה שבקובץ הזה כבר נמצא כאן. דבר לא השתנה.
my-work-no-json = ”{ $name }” אינו קובץ מהסוג הזה: אין בו JSON. בחרו את הקובץ שנשמר באמצעות ”הורדת העבודה שלי”. דבר לא השתנה.
my-work-not-ours = ”{ $name }” לא נשמר באמצעות ”הורדת העבודה שלי” בשום קורס. דבר לא השתנה.
my-work-later-edition = ”{ $name }” נשמר במהדורה חדשה יותר של Coursebook מזו שבה נוצר הקורס הזה. דבר לא השתנה.
my-work-other-course = ”{ $name }” שייך לקורס ”{ $other }”, וזה הקורס ”{ $title }”. דבר לא השתנה.
my-work-unreadable = אי אפשר לקרוא את ”{ $name }”. דבר לא השתנה.
my-work-erased = הכול נמחק.
my-work-empty = עדיין אין כאן דבר. ענו על שאלה, מלאו דף עבודה או סמנו שיעור כהושלם, וזה יופיע כאן.
my-work-answers = { $n ->
    [one] תשובה או הערה אחת
    [two] שתי תשובות והערות
   *[other] { $n } תשובות והערות
}
my-work-lessons-done = { $n ->
    [one] שיעור אחד הושלם
    [two] שני שיעורים הושלמו
   *[other] { $n } שיעורים הושלמו
}
my-work-unnamed = { $n ->
    [one] רשומה אחת נוספת נשמרה ממהדורה קודמת של הקורס, בלי הנוסח שלה. היא מופיעה במקום שבו כתבתם אותה.
    [two] שתי רשומות נוספות נשמרו ממהדורה קודמת של הקורס, בלי הנוסח שלהן. הן מופיעות במקום שבו כתבתם אותן.
   *[other] { $n } רשומות נוספות נשמרו ממהדורה קודמת של הקורס, בלי הנוסח שלהן. הן מופיעות במקום שבו כתבתם אותן.
}
my-work-erase-question = למחוק הכול?
my-work-erase-about = כל מה שעניתם, כתבתם וסימנתם ב”{ $title }” יוסר מהדפדפן הזה. אי אפשר לבטל את הפעולה. אם ייתכן שתרצו את העבודה בחזרה, הורידו אותה קודם.

## סדר היום

agenda = סדר היום
day-number = יום { $number }
agenda-end = סיום
row-break = הפסקה
row-lunch = הפסקת צהריים

## תעודה: ממלאים ומדפיסים

certificate-lead = כתבו את שמכם, הדפיסו את העמוד, ושמרו אותו או קחו אותו איתכם. מה שאתם כותבים נשאר בדפדפן הזה.
certificate-name = שם
certificate-says = לפי הצהרתי, למדתי את הקורס הזה מתחילתו ועד סופו.
certificate-says-time = { $n ->
    [one] לפי הצהרתי, למדתי את הקורס הזה מתחילתו ועד סופו: שיעור אחד, { $time }.
    [two] לפי הצהרתי, למדתי את הקורס הזה מתחילתו ועד סופו: שני שיעורים, { $time }.
   *[other] לפי הצהרתי, למדתי את הקורס הזה מתחילתו ועד סופו: { $n } שיעורים, { $time }.
}
certificate-done-of = { $done } מתוך { $all } שיעורים סומנו כהושלמו במכשיר הזה.
certificate-trains = מה הקורס מפתח
certificate-date = תאריך
certificate-facilitator-signature = חתימת המנחה
certificate-facilitator-name = שם המנחה
certificate-honest = כך מעיד על עצמו האדם ששמו רשום כאן. איש לא בדק זאת, אלא אם כן מופיעה למעלה חתימת המנחה.
print-certificate = הדפסת התעודה
the-lessons = השיעורים

## כשאין עמוד

page-not-found = העמוד לא נמצא
nothing-at-address = אין דבר בכתובת הזו
nothing-at-address-about = ייתכן שהעמוד עבר למקום אחר, או שנפלה טעות בכתובת. דבר ממה שכתבתם בקורס הזה לא אבד.
go-to-start = לתחילת הקורס
or-look-it-up = או לחפש אותו כאן
