### מה ש־Coursebook אומר למי שמנחים קבוצה; היכן כל נוסח מופיע כתוב ב־en/learner.ftl וב־en/facilitator.ftl.

## סביב כל עמוד

edition = מהדורה
facilitators-edition = מהדורת המנחים:
facilitators-edition-about = עם הערות ותשובות. לא ללומדים.
run-this-course = הנחיית הקורס הזה
run-this-course-about = מערכי הנחיה עם שעות, רשימות לצילום ולחדר, קבוצות, תוצאות ומפתח התשובות.
learners-view = תצוגת הלומדים
facilitators-view = תצוגת המנחים

## הערות בשיעורים

for-the-facilitator = למנחים
say-label = לומר:
spoken-line = ”{ $words }”

## שורות בתוכנית שאין להן כותרת משלהן

row-whole-lesson = כל השיעור
row-lead-in = פתיחה
row-whole-group = עם כל הקבוצה
row-time-in-hand = מרווח זמן

## שמות של עמודים

run-sheet-of = מערך הנחיה: { $title }
group-results = תוצאות הקבוצה
answer-key = מפתח התשובות

## כמה אורכת התוכנית, וכמה זמן החדר פנוי

minutes-in-words = { $n ->
    [one] דקה אחת
    [two] שתי דקות
   *[other] { $n } דקות
}
days-from = { $n ->
    [one] יום אחד, מ־{ $time }
    [two] יומיים, מ־{ $time }
   *[other] { $n } ימים, מ־{ $time }
}
ends-at = סיום בשעה { $time }
ends-between = סיום בין { $early } ל־{ $late }
day-fits-just = { $ends }, בדיוק כשצריך לפנות את החדר.
day-fits = { $ends }; החדר לרשותכם עד { $room }, ויישאר עודף של { $minutes }.
day-too-long = { $ends }; החדר לרשותכם עד { $room }: חריגה של { $minutes }.
day-up-to-too-long = { $ends }; החדר לרשותכם עד { $room }: חריגה של עד { $minutes }.
days-fit = { $n ->
    [one] היום מספיק, עם עודף כולל של { $minutes }.
    [two] שני הימים מספיקים, עם עודף כולל של { $minutes }.
   *[other] כל { $n } הימים מספיקים, עם עודף כולל של { $minutes }.
}
days-too-long = { $n ->
    [one] חריגה של { $minutes } ביום אחד; אם משמיטים את מה שיכול לחכות, כל יום מספיק.
    [two] חריגה של { $minutes } ביומיים; אם משמיטים את מה שיכול לחכות, כל יום מספיק.
   *[other] חריגה של { $minutes } ב־{ $n } ימים; אם משמיטים את מה שיכול לחכות, כל יום מספיק.
}
must-too-long = חריגה של { $minutes }, גם אם עושים רק את החיוני.
cut-ends-at = בלעדיהם הסיום בשעה { $time }; החדר לרשותכם עד { $room }.
cut-every-day-fits = בלעדיהם כל יום נכנס בזמן שהחדר פנוי.
cut-still-over = גם כך יש חריגה של { $minutes }: השמיטו שיעור, או הזמינו את החדר לזמן ארוך יותר.

## מה להדפיס

roles-of = תפקידים: { $title }
sheets-a-and-b-of = דפים A ו־B: { $title }
cards-of = כרטיסים: { $title }
to-cut = לגזירה

## העמוד ”הנחיית הקורס הזה”

run-this-course-lead = כל מה שצריך כשעומדים מול קבוצה: מה קורה ומתי, מה להביא, מי יושב עם מי, ומה המשתתפים ענו.
deliveries = מחזורים
run-sheet = מערך הנחיה
run-sheet-label = מערך הנחיה:
people-count = { $n ->
    [one] משתתף אחד
    [two] שני משתתפים
   *[other] { $n } משתתפים
}
learners-agenda = סדר היום ללומדים
no-delivery-planned = עדיין לא תוכנן אף מחזור. בקובץ { $file } קובע { $setting } מתי החדר לרשותכם, כמה משתתפים באים ואילו שיעורים מעבירים; מזה נוצר מערך ההנחיה.
what-they-answered = מה המשתתפים ענו
results-of-group = תוצאות הקבוצה
results-of-group-about = מתוך הקודים שהלומדים מקריאים או שולחים: בלי שמות, בלי שרת
answer-key-about = התשובות הנכונות לכל בוחן, עם הנימוקים
answer-key-lead = התשובות הנכונות לכל בוחן, עם מה שנאמר על כל אחת. המספרים והאותיות הם אלה שבעמודים ועל הנייר.
print-answer-key = הדפסת מפתח התשובות
every-lesson-and-its-parts = כל שיעור וחלקיו
lesson-and-parts = השיעור וחלקיו

## מערך ההנחיה: התוכנית של מחזור

day-count = { $n ->
    [one] יום אחד
    [two] יומיים
   *[other] { $n } ימים
}
the-learners-agenda = סדר היום ללומדים
print-run-sheet = הדפסת מערך ההנחיה
the-plan = התוכנית
begins-column = התחלה
what-column = מה
minutes-column = דק׳
minutes-column-full = דקות
by-time = עד{"\u00A0"}{ $time }
by-time-explained = שעה עם ”עד”: התחילו בין שתי השעות; המאוחרת היא השעה שבה חייבים להגיע לכאן, אם הכול נמשך הכי הרבה זמן.
row-say = לומר
row-groups = קבוצות
row-groups-of = { $label } של { $size }
row-have-ready = להכין מראש
day-end = סיום.
day-end-and-room = סיום. החדר לרשותכם עד { $time }.
what-to-leave-out = מה אפשר להשמיט
leave-out-in-order = התוכנית ארוכה מהזמן שהחדר לרשותכם. השמיטו את אלה, בסדר הזה:
in-lesson-quoted = ב”{ $lesson }”
for-lesson-quoted = עבור ”{ $lesson }”
for-lessons = עבור { $lessons }
plan-after-cut = התוכנית אחרי הקיצור
after-cut = אחרי הקיצור: { $day }
after-cut-day = אחרי הקיצור: יום { $number }
for-the-copier = לצילום
to-bring = להביא, ולהכין בחדר
times-count = { $n }{"\u00A0"}×
open-to-print = פתיחה להדפסה
open-to-print-named = פתיחה להדפסה: { $title }
pdf-on-paper = PDF, { $paper }
pdf-on-paper-named = PDF, { $paper }: { $title }

## מערך ההנחיה: קבוצות

groups = קבוצות
give-everybody-a-number = תנו לכל אחד ואחת מספר, מ־1 עד { $n }; המספר נשאר זהה לכל האורך.
who-sits-with-whom = מי יושב עם מי: { $title }
nobody-meets-twice = אף אחד לא פוגש מישהו פעמיים.
pairs-meet-again = { $n ->
    [one] זוג אחד נפגש שוב; במספרים האלה אי אפשר להימנע מכך.
    [two] שני זוגות נפגשים שוב; במספרים האלה אי אפשר להימנע מכך.
   *[other] { $n } זוגות נפגשים שוב; במספרים האלה אי אפשר להימנע מכך.
}
if-people-come = { $n ->
    [one] אם בא משתתף אחד
    [two] אם באים שניים
   *[other] אם באים { $n }
}
if-people-come-to = { $n ->
    [one] אם בא משתתף אחד: { $title }
    [two] אם באים שניים: { $title }
   *[other] אם באים { $n }: { $title }
}
round-column = סבב
group-number = קבוצה { $number }

## מערך ההנחיה: השעון שאומר אם הקבוצה עומדת בזמנים

pace-clock = שעון קצב
pace-idle = לחצו על ”להתחיל עכשיו” כשהחלק הראשון מתחיל. מרגע זה השעון אומר אם אתם עומדים בזמנים, ומה אפשר להשמיט אם לא. הוא לא זקוק לרשת, וממשיך לפעול גם כשהטלפון במצב שינה או כשהעמוד סגור.
pace-other-runs = השעון של ”{ $title }” פועל בדפדפן הזה. אם תתחילו כאן, הוא ייעצר.
pace-start-now = להתחיל עכשיו
pace-start-again = להתחיל מחדש
pace-next-part = לחלק הבא
pace-was-last-part = זה היה החלק האחרון
pace-part-of-lesson = { $title } מתוך ”{ $lesson }”
pace-planned = { $n ->
    [one] מתוך { $minutes } דקה
    [two] מתוך { $minutes } דקות
   *[other] מתוך { $minutes } דקות
}
pace-behind = { $n ->
    [one] מאחרים בדקה אחת.
    [two] מאחרים בשתי דקות.
   *[other] מאחרים ב־{ $n } דקות.
}
pace-ahead = { $n ->
    [one] מקדימים בדקה אחת.
    [two] מקדימים בשתי דקות.
   *[other] מקדימים ב־{ $n } דקות.
}
pace-on-time = בזמן.
pace-moved = התוכנית הוזזה: היא מתחילה מתי שהתחלתם.
pace-ended = הסתיים בשעה { $time }, בזמן.
pace-ended-late = { $n ->
    [one] הסתיים בשעה { $time }, באיחור של דקה אחת.
    [two] הסתיים בשעה { $time }, באיחור של שתי דקות.
   *[other] הסתיים בשעה { $time }, באיחור של { $n } דקות.
}
pace-drop = אפשר להשמיט את { $parts }
pace-drop-part = ”{ $title }” ({ $n } דק׳)
pace-shorten = אפשר לקצר את { $parts }.
pace-shorten-too = לקצר את { $parts }.
pace-shorten-part = ”{ $title }” ב־{ $n } דק׳
pace-either = { $drop }, או { $shorten }
pace-both = { $drop }, וגם { $shorten }
pace-still-late = { $n ->
    [one] גם אז היום יסתיים באיחור של דקה אחת.
    [two] גם אז היום יסתיים באיחור של שתי דקות.
   *[other] גם אז היום יסתיים באיחור של { $n } דקות.
}
pace-nothing-left = { $n ->
    [one] לא נשאר מה להשמיט או לקצר: היום יסתיים באיחור של דקה אחת.
    [two] לא נשאר מה להשמיט או לקצר: היום יסתיים באיחור של שתי דקות.
   *[other] לא נשאר מה להשמיט או לקצר: היום יסתיים באיחור של { $n } דקות.
}
pace-next-by = { $title }: עד { $time }
pace-day-ends = בקצב הזה היום יסתיים בשעה { $time }.
pace-day-ends-late = { $n ->
    [one] בקצב הזה היום יסתיים בשעה { $time }, דקה אחת אחרי { $room }.
    [two] בקצב הזה היום יסתיים בשעה { $time }, שתי דקות אחרי { $room }.
   *[other] בקצב הזה היום יסתיים בשעה { $time }, { $n } דקות אחרי { $room }.
}
pace-took = { $n ->
    [one] הושלם בדקה אחת
    [two] הושלם בשתי דקות
   *[other] הושלם ב־{ $n } דקות
}
pace-runs-now = עכשיו
pace-left-out = הושמט
pace-leave-out = להשמיט
pace-put-back = להחזיר
pace-leave-out-named = להשמיט: { $title }
pace-put-back-named = להחזיר: { $title }
pace-saved = נשמר בשם ”{ $name }”.
pace-minutes-of-part = הדקות של החלק הזה
pace-day = יום
pace-leave-it-out = להשמיט אותו
pace-back-one-step = צעד אחד אחורה
pace-stop = עצירה
pace-save-minutes = שמירת הדקות בפועל
pace-start-again-question = להתחיל מחדש?
pace-start-again-about = הדקות של הפעם הקודמת לא נשמרו. אם תתחילו מחדש, הן יימחקו.
keep-them = להשאיר

## הקרנת שיעור בחדר

present = הקרנה
present-speakers-window = חלון המנחה
present-count = { $n } / { $m }
present-section = סעיף { $n } מתוך { $m }: { $title }
present-speaker-title = חלון המנחה: { $title }
present-end = זה הסעיף האחרון בקורס.
present-next-lesson = השיעור הבא: { $title }
present-general-notes = לסעיף הזה אין הערות משלו. ההערות של השיעור:
present-no-notes = לשיעור הזה אין הערות למנחים.
present-spent = { $n } מתוך { $minutes } דק׳ בשיעור הזה
present-spent-only = { $n } דק׳ בשיעור הזה
present-left = { $title }: { $n } דק׳ עד הסיום המתוכנן
present-over = { $title }: { $n } דק׳ אחרי הסיום המתוכנן
present-blocked = הדפדפן לא פתח את חלון המנחה. אפשרו חלונות קופצים בעמוד הזה, ונסו שוב.
present-alone = החלון הזה עומד לבדו. פתחו אותו מתוך השיעור בכפתור ”חלון המנחה”, ושני החלונות יפעלו יחד.
present-silent = החלון האחר לא מגיב. הוא סגור, או מציג עמוד שאינו שיעור.
present-stopped = החלון האחר מציג עמוד של שיעור. צעד כאן יחזיר את ההקרנה.
present-black = המסך שחור. הקישו b כדי להמשיך.
present-keys = מקשים
key-present = הקרנה, ובחזרה לעמוד
key-speakers-window = חלון המנחה
key-next = הבא; כשקוראים מימין לשמאל, { $key }
key-back = הקודם
key-space-name = רווח
key-space = גולל סעיף ארוך, ואז עובר לבא
key-first-and-last = הסעיף הראשון והאחרון
key-black = מסך שחור, ובחזרה
key-full-screen = מסך מלא לשיעור הזה; { $key } לכל השיעורים
key-leave = בחזרה לעמוד
present-more-below = יש עוד למטה
present-previous-section = הסעיף הקודם
present-next-section = הסעיף הבא
present-back-to-page = בחזרה לעמוד
present-notes-label = הערות:
present-on-screen = על המסך
present-coming-next = מה הלאה
present-back = הקודם
present-next = הבא
present-black-screen = מסך שחור

## תוצאות הקבוצה

results-lead = אחרי שבודקים בוחן, מופיע קוד מתחת לתוצאה. אספו את הקודים, וראו כאן איך הקבוצה ענתה. קוד אומר איך נענה בוחן אחד, ולא אומר דבר על מי שענה עליו.
results-without-script = העמוד הזה זקוק לסקריפט: הוא קורא וסופר את הקודים בדפדפן שלכם, ולא שולח דבר לשום מקום.
results-codes-label = קודים, אחד בכל שורה או עם רווחים ביניהם
results-codes-help = מקש Enter מוסיף את מה שכתוב כאן, וכך גם הדבקה. אין חשיבות לאותיות קטנות, לרווחים ולמקפים. מה שלא ניתן לספור נשאר כאן לתיקון.
results-add-codes = הוספת הקודים
results-load-files = טעינת קבצים שמורים
results-clear-all = מחיקת הכול
results-files-help = ”טעינת קבצים שמורים” לוקחת את מה שהלומדים שמרו באמצעות ”הורדת העבודה שלי”, גם כמה קבצים בבת אחת. מתוך קובץ נספרות רק התשובות לבחנים האלה, ושום דבר אחר ממנו לא נשמר.
results-files-label = קבצים שהלומדים שמרו
results-no-code = עדיין אין קודים.
results-quizzes-with-code = בחנים שנותנים קוד ({ $n })
results-people-column = משתתפים
results-share-column = אחוז
results-clear-question = למחוק הכול?
results-clear-about = כל הקודים בעמוד הזה יוסרו מהדפדפן הזה. אי אפשר לבטל את הפעולה.
in-lesson-heading = ב”{ $lesson }”
result-of-all-right = { $n } מתוך { $m } נכונות
result-answered = ענו { $n } מתוך { $m } משתתפים
result-several = אפשר היה לבחור כמה תשובות.
result-answer-column = תשובה
result-right = נכון
result-partly-right = נכון בחלקו
result-not-yet = עדיין לא
result-count-of = { $n } מתוך { $m }
result-share = { $n }%
result-by-competency = לפי מיומנות
result-competency-column = מיומנות
result-thin = שווה מבט נוסף
codes-list = הקודים ({ $n })
code-remove = הסרה
code-remove-named = הסרת { $code }
code-remove-one = הסרת אחד
code-twice = הקוד { $code } מופיע כאן פעמיים: שניים שענו אותו דבר, או שהוזן פעמיים?
code-several-times = הקוד { $code } מופיע כאן { $n } פעמים: כמה משתתפים שענו אותו דבר, או שהוזן יותר מפעם אחת?
codes-added = { $n ->
    [one] קוד אחד נספר.
    [two] שני קודים נספרו.
   *[other] { $n } קודים נספרו.
}
quizzes-loaded = { $n ->
    [one] נספר בוחן אחד שנענה, מתוך { $files }.
    [two] נספרו שני בחנים שנענו, מתוך { $files }.
   *[other] נספרו { $n } בחנים שנענו, מתוך { $files }.
}
file-count = { $n ->
    [one] קובץ אחד
    [two] שני קבצים
   *[other] { $n } קבצים
}
codes-not-counted = לא ניתן היה לספור: { $n }.
codes-in-all = בסך הכול { $n }.
codes-again = { $n ->
    [one] אחד הקודים מופיע כאן יותר מפעם אחת.
    [two] שניים מהקודים מופיעים כאן יותר מפעם אחת.
   *[other] { $n } מהקודים מופיעים כאן יותר מפעם אחת.
}
code-removed = הקוד { $code } הוסר. בסך הכול { $n }.
codes-cleared = כל הקודים נמחקו.
codes-stale = { $n ->
    [one] קוד אחד שנשמר כאן שייך למהדורה אחרת של הקורס, ואינו נספר. ”מחיקת הכול” מסירה אותו.
    [two] שני קודים שנשמרו כאן שייכים למהדורה אחרת של הקורס, ואינם נספרים. ”מחיקת הכול” מסירה אותם.
   *[other] { $n } קודים שנשמרו כאן שייכים למהדורה אחרת של הקורס, ואינם נספרים. ”מחיקת הכול” מסירה אותם.
}
code-line = שורה { $line }, { $text }: { $why }
code-wrong-letter = אין קוד עם התו ”{ $letter }”.
code-short = { $n ->
    [one] קצר מדי, חסר תו אחד.
    [two] קצר מדי, חסרים שני תווים.
   *[other] קצר מדי, חסרים { $n } תווים.
}
code-too-short = קצר מדי בשביל קוד.
code-long = { $n ->
    [one] תו אחד יותר מדי.
    [two] שני תווים יותר מדי.
   *[other] { $n } תווים יותר מדי.
}
code-wrong-sum = תו אחד שגוי, או ששני תווים התחלפו זה בזה.
code-of-another = קוד, אבל של בוחן אחר או של מהדורה אחרת של הקורס.
file-no-json = ”{ $name }” אינו קובץ מהסוג הזה: אין בו JSON.
file-not-ours = ”{ $name }” לא נשמר באמצעות ”הורדת העבודה שלי” בשום קורס.
file-later = ”{ $name }” נשמר במהדורה חדשה יותר של Coursebook מזו שבה נוצר הקורס הזה.
file-other-course = ”{ $name }” שייך לקורס ”{ $other }”, וזה הקורס ”{ $title }”.
file-unreadable = אי אפשר לקרוא את ”{ $name }”.
file-nothing = ב”{ $name }” אין תשובה לאף שאלה מהבחנים האלה.

## כמה, ובאילו קבוצות

per-person = { $n } לכל משתתף
per-group = { $n } לכל קבוצה
groups-of-size = { $n ->
    [one] קבוצה אחת של { $size }
    [two] שתי קבוצות של { $size }
   *[other] { $n } קבוצות של { $size }
}
more-groups-of-size = { $n } של { $size }
groups-and = { $first } ו־{ $more }
groups-larger = { $n ->
    [one] קבוצה אחת גדולה יותר: בה שניים חולקים תפקיד, או שיש צופה אחד נוסף.
    [two] שתי קבוצות גדולות יותר: בהן שניים חולקים תפקיד, או שיש צופה אחד נוסף.
   *[other] { $n } קבוצות גדולות יותר: בהן שניים חולקים תפקיד, או שיש צופה אחד נוסף.
}
groups-smaller = { $n ->
    [one] קבוצה אחת קטנה יותר: בה מישהו לוקח שני תפקידים, או שאתם מצטרפים.
    [two] שתי קבוצות קטנות יותר: בהן מישהו לוקח שני תפקידים, או שאתם מצטרפים.
   *[other] { $n } קבוצות קטנות יותר: בהן מישהו לוקח שני תפקידים, או שאתם מצטרפים.
}
groups-larger-and-smaller = { $n ->
    [one] קבוצה אחת גדולה יותר, ומספר הקבוצות הקטנות יותר: { $smaller }. בגדולה חולקים תפקידים, ואל הקטנות אתם מצטרפים.
    [two] שתי קבוצות גדולות יותר, ומספר הקבוצות הקטנות יותר: { $smaller }. בגדולות חולקים תפקידים, ואל הקטנות אתם מצטרפים.
   *[other] { $n } קבוצות גדולות יותר, ומספר הקבוצות הקטנות יותר: { $smaller }. בגדולות חולקים תפקידים, ואל הקטנות אתם מצטרפים.
}
