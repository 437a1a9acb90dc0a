### מה ש־Coursebook אומר על הנייר, בקובצי PDF; היכן כל נוסח מופיע כתוב ב־en/paper.ftl.

## כל דף

page-of = עמוד { $n } מתוך { $m }
contents = תוכן העניינים
blank-page = העמוד הזה ריק בכוונה.
read-online = לקריאה ברשת

## כותרות

worksheets-of = דפי עבודה: { $title }
answer-key-of = מפתח התשובות: { $title }
guide-to = מדריך למנחים: { $title }
certificate-of = תעודה: { $title }

## קטעים ושאלות

a-suggested-answer = תשובה אפשרית
copy-here = העתיקו לכאן את מה שכתבתם ב:
draw-here = ציירו כאן
ring-one = הקיפו אחת בעיגול

## המדריך למנחים

guide-lead = מה שהלומדים קוראים נמצא בספר שלהם ובאתר; כאן נמצא מה שצריך לצידו: לשם מה כל שיעור, איך מנצלים את הזמן שלו, מה לומר ומה לשאול, והתשובות.
timing = חלוקת הזמן
in-groups-of = בקבוצות של { $size }
in-book-page = בספר הלומדים: עמוד { $page }
in-book-pages = בספר הלומדים: עמודים { $first }–{ $last }

## מערכי הנחיה

day-from-to = { $title }: { $from }–{ $to }
day-on-date = { $title }, { $date }: { $from }–{ $to }
part-to-leave-out = { $title } ({ $minutes }{"\u00A0"}דק׳, ב”{ $lesson }”)
copies-column = עותקים
number-column = כמות
thing-column = מה
round-number = סבב { $number }

## התעודה

certificate-filled-in-by = את התעודה הזאת מילא/ה
certificate-for-course = בתום העבודה על הקורס
certificate-self-declared = הצהרה עצמית: בעל/ת התעודה מילא/ה אותה, ואיש לא בדק את הכתוב כאן. חתימת המנחה, אם ישנה, מאשרת השתתפות בקורס.
certificate-holder-signature = חתימת בעל/ת התעודה
certificate-signature-if-any = חתימת המנחה, אם היה מנחה
