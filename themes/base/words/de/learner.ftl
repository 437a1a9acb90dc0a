### Was Coursebook zu Lernenden sagt. Was wo zu sehen ist, steht in en/learner.ftl.

## Namen von Dingen: in Überschriften, Menüs, Suchergebnissen, neben Anzahlen

competencies = Kompetenzen
tools = Werkzeuge
worksheets = Arbeitsblätter
quizzes = Fragerunden
quotes-and-findings = Zitate und Befunde
glossary = Glossar
lessons = Lektionen
competency-heading = { $n ->
    [one] Kompetenz
   *[other] Kompetenzen
}
tool-heading = { $n ->
    [one] Werkzeug
   *[other] Werkzeuge
}
lesson-heading = { $n ->
    [one] Lektion
   *[other] Lektionen
}
worksheet-heading = { $n ->
    [one] Arbeitsblatt
   *[other] Arbeitsblätter
}
quiz-heading = { $n ->
    [one] Fragerunde
   *[other] Fragerunden
}
kind-of-entry = { $kind ->
    [lesson] Lektion
    [section] Abschnitt
    [module] Modul
    [term] Begriff
    [tool] Werkzeug
    [competency] Kompetenz
    [quote] Zitat
    [worksheet] Arbeitsblatt
   *[page] Seite
}
lesson-count = { $n ->
    [one] { $n } Lektion
   *[other] { $n } Lektionen
}
worksheet-count = { $n ->
    [one] { $n } Arbeitsblatt
   *[other] { $n } Arbeitsblätter
}
quiz-count = { $n ->
    [one] { $n } Fragerunde
   *[other] { $n } Fragerunden
}
question-count = { $n ->
    [one] { $n } Frage
   *[other] { $n } Fragen
}
field-count = { $n ->
    [one] { $n } Stelle zum Schreiben
   *[other] { $n } Stellen zum Schreiben
}
draft = Entwurf
has-quiz = Fragen
has-worksheet = Arbeitsblatt

## Zeiten

time-minutes = { $minutes }{"\u00A0"}Min.
time-hours = { $hours }{"\u00A0"}Std.
time-hours-minutes = { $hours }{"\u00A0"}Std. { $minutes }{"\u00A0"}Min.
time-about = etwa { $time }

## Rund um jede Seite

skip-to-content = Zum Inhalt springen
due-count = { $n ->
    [one] 1 Wiederholung
   *[other] { $n } Wiederholungen
}
search = Suchen
look-up = Nachschlagen
my-work = Meine Arbeit
agenda-of = Ablauf: { $title }
certificate = Urkunde
colours-label = Farben:
colours-automatic = Automatisch
colours-light = Hell
colours-dark = Dunkel
storage-blocked = Ihre Antworten werden in diesem Browser nicht aufbewahrt: Sein Speicher ist gesperrt oder voll. Alles andere funktioniert, und Sie können drucken, was Sie schreiben, bevor Sie die Seite verlassen.
close = Schließen
course-navigation = Kurs
all-modules = Alle Module
all-modules-and-lessons = Alle Module und die Lektionen von Modul { $module }
earlier-modules = { $n ->
    [one] { $n } früheres Modul
   *[other] { $n } frühere Module
}
later-modules = { $n ->
    [one] { $n } späteres Modul
   *[other] { $n } spätere Module
}
breadcrumb = Wo Sie sind
title-and-edition = { $title }, Ausgabe { $version }
by-authors = Von { $authors }
edition-number = Ausgabe { $version }
nothing-is-sent = Was Sie in diesem Kurs schreiben, bleibt in diesem Browser auf diesem Gerät. Nichts wird verschickt.
changes-feed = Änderungen (Atom-Feed)
changes-feed-title = { $title }: Änderungen
print-this-page = Diese Seite drucken
made-with = Erstellt mit { $generator }
device-keeps = Was dieses Gerät aufbewahrt
device-keeps-your-work = Was dieses Gerät von Ihrer Arbeit aufbewahrt
device-holds = Diese Seite bewahrt für die anderen Seiten auf, was Sie in „{ $title }“ geschrieben haben. { $link }.
device-holds-link = Ihre Arbeit ansehen
page-moved = Diese Seite ist umgezogen. { $link }.
page-moved-link = Zu ihrer neuen Adresse
on-this-page = Auf dieser Seite
previous-and-next = { $kind ->
    [module] Voriges und nächstes Modul
   *[lesson] Vorige und nächste Lektion
}
previous-one = { $kind ->
    [module] Voriges Modul
   *[lesson] Vorige Lektion
}
next-one = { $kind ->
    [module] Nächstes Modul
   *[lesson] Nächste Lektion
}

## Suche

search-found = { $n ->
    [one] 1 Treffer
   *[other] { $n } Treffer
}
search-found-none = Keine Treffer.
search-without = Nirgends steht „{ $word }“.
search-instead = Nirgends steht „{ $typed }“, daher sind dies Treffer für „{ $found }“.
search-not-loaded = Die Suche konnte nicht geladen werden.
search-results = Treffer
search-more = Weitere Treffer
search-tips = Prüfen Sie die Schreibweise, versuchen Sie weniger Wörter oder andere Wörter für dieselbe Sache.
search-tips-or-list = Prüfen Sie die Schreibweise, versuchen Sie weniger Wörter oder andere Wörter für dieselbe Sache. Oder suchen Sie unten in der Liste.
single-keys = Einzelne Tasten wirken als Kürzel, etwa { $key } für die Suche.
everything-from-a-to-z = Alles von A bis Z
from-a-to-z = Von A bis Z
letters = Buchstaben

## Startseite

start-lesson = Beginnen:
continue-lesson = Weiter:
begin-again-lesson = Alles erledigt. Von vorn beginnen:
lessons-done = Erledigte Lektionen
lessons-done-of = { $done } von { $all } Lektionen erledigt
course-at-a-glance = Der Kurs auf einen Blick
time-in-all = insgesamt
in-modules = { $n ->
    [one] in { $n } Modul
   *[other] in { $n } Modulen
}
for-screen-and-paper = für Bildschirm und Papier
to-check-yourself = zur Selbstprüfung
certificate-to-print = Urkunde zum Ausdrucken
objectives-of-course = Was Sie danach können
module-by-module = Der Kurs, Modul für Modul
module-number-label = Modul { $number }:
lessons-done-count = · { $done } erledigt
check-whole-course-yourself = Prüfen Sie sich über den ganzen Kurs
tools-and-competencies = Die Werkzeuge und was sie üben
tool-column = Werkzeug
look-something-up = Etwas nachschlagen

## Module und Lektionen

module-number = Modul { $number }
module-done-of = { $done } von { $all } erledigt
start-with-lesson = Mit „{ $lesson }“ beginnen
objectives-by-the-end = Am Ende können Sie
check-whole-module-yourself = Prüfen Sie sich über das ganze Modul
what-to-remember = Was Sie sich merken sollten
from-lesson = Aus { $lesson }
lesson-position = Lektion { $position } von { $count }
fact-time = Dauer
fact-level = Niveau
fact-audience = Für
fact-prerequisites = Zuerst lesen
voices-and-findings = Stimmen und Befunde
finished-question = Fertig mit dieser Lektion?
finished-on = Erledigt am { $date }.
mark-as-done = Als erledigt markieren
mark-as-not-done = Als nicht erledigt markieren
last-changed = Zuletzt geändert am { $date }

## Blöcke in Lektionen

block-activity = Übung
block-roleplay = Rollenspiel
block-example = Beispiel
block-key = Merken
block-commitment = Mein Vorsatz
groups-of = Gruppen zu { $size }
round-count = { $n ->
    [one] { $n } Runde
   *[other] { $n } Runden
}
priority = { $name ->
    [must] Unverzichtbar
    [should] Empfohlen
   *[could] Wenn Zeit bleibt
}
you-need = Sie brauchen
suggested-answer = Eine mögliche Antwort zeigen
note-title = { $kind ->
    [tip] Tipp
    [important] Wichtig
    [warning] Warnung
    [caution] Vorsicht
   *[note] Hinweis
}
table = Tabelle
task-done = erledigt
task-to-do = offen
footnotes = Fußnoten
footnote-number = Fußnote { $number }
back-to-text = Zurück zum Text
code-box = Programmtext
code-box-in = Programmtext: { $language }
finding = Befund
quote-source = Quelle
in-the-lesson = In der Lektion { $lesson }
choose-your-part = Wählen Sie Ihren Teil
hide-from-partner = Zeigen Sie diese Seite nicht Ihrem Gegenüber.
roles = Rollen
choose-your-role = Wählen Sie Ihre Rolle
agree-on-roles = Verabreden Sie, wer wen spielt. Lesen Sie dann Ihre eigene Rolle, und nur diese.
read-own-card-only = Lesen Sie nur Ihre eigene Karte, und zeigen Sie sie niemandem.
observers-sheet = Beobachtungsbogen
observers-sheet-of = Beobachtungsbogen: { $title }
observe = Sie spielen nicht mit. Schauen Sie zu, und kreuzen Sie an, was Sie sehen oder hören.
observe-competencies = Sie spielen nicht mit. Schauen Sie zu, und kreuzen Sie an, was Sie sehen oder hören: { $competencies }.
observe-what = Worauf Sie achten
observe-not-seen = Nicht gesehen
observe-once = Einmal
observe-often = Oft
observe-notes = Was Sie gesehen oder gehört haben
afterwards = Danach
i-will = Ich werde
by-day = Bis
kept-in-browser = In diesem Browser aufbewahrt.
from-my-worksheets = Aus meinen Arbeitsblättern
from-my-worksheets-and-commitments = Aus meinen Arbeitsblättern und Vorsätzen
my-commitments = Meine Vorsätze
nothing-written-yet = Hier steht noch nichts.
worksheet-appears-here = Was Sie in dieses Arbeitsblatt schreiben, erscheint hier.
commitments-appear-here = Die Vorsätze, die Sie in den Lektionen fassen, erscheinen hier, jeder mit seinem Tag. In diesem Browser gibt es noch keine. Wenn Sie Ihre auf Papier gefasst haben, übertragen Sie sie von Ihren Blättern hierher.
add-dates-to-calendar = Die Tage in meinen Kalender übernehmen
calendar-saved = Gespeichert als „{ $name }“. Öffnen Sie die Datei, und Ihr Kalender übernimmt die Tage.

## Arbeitsblätter

worksheets-lead = Füllen Sie sie am Bildschirm aus, oder drucken Sie sie. Was Sie schreiben, wird in diesem Browser aufbewahrt.
worksheet-of-lesson = Ein Arbeitsblatt der Lektion { $lesson }
from-the-lesson = Aus der Lektion { $lesson }
pdf-label = PDF:
pdf-of-sheet = { $title }, PDF, { $paper }
large-print = { $paper }, große Schrift
back-to-lesson = Zurück zur Lektion „{ $lesson }“
sheet-on-own-page = Dieses Blatt auf einer eigenen Seite
as-pdf-label = Als PDF zum Drucken:
draw-on-paper = Zeichnen Sie das auf Papier.
sheet-kept = Was Sie hier schreiben, wird in diesem Browser auf diesem Gerät aufbewahrt und nirgends sonst.
sheet-not-kept = In diesem Browser kann nichts aufbewahrt werden. Drucken Sie das Blatt, bevor Sie die Seite verlassen.
sheet-without-script = Schreiben Sie am Bildschirm und drucken Sie die Seite, oder drucken Sie sie leer. Was Sie schreiben, ist fort, wenn Sie die Seite verlassen.
print-sheet = Dieses Blatt drucken
print-sheet-blank = Leer drucken
paper-size = Papier
clear-sheet = Dieses Blatt leeren
clear-sheet-question = Alles auf diesem Blatt löschen?
clear-sheet-about = Was Sie auf „{ $title }“ geschrieben haben, wird aus diesem Browser entfernt. Das lässt sich nicht rückgängig machen.
keep-it = Behalten
clear-the-sheet = Blatt leeren
sheet-is-empty = Das Blatt ist jetzt leer.
move-up = Nach oben
move-down = Nach unten
move-up-from-place = Nach oben: Platz { $n }
move-down-from-place = Nach unten: Platz { $n }
now-at-place = Jetzt auf Platz { $n } von { $m }

## Fragerunden: die Fragen

check-yourself = Prüfen Sie sich
questions-to-try-again = Fragen zum erneuten Versuch
questions = Fragen
drawn-for-you = Aus { $n } Fragen werden { $drawn } für Sie gezogen.
pass-with = Sie bestehen mit { $percent } Prozent der Punkte.
checks-allowed = { $n ->
    [one] Sie können Ihre Antworten einmal prüfen.
   *[other] Sie können Ihre Antworten { $n }-mal prüfen.
}
question-number = Frage { $number }
question-rule = { $kind ->
    [one] Wählen Sie eine Antwort.
    [several] Wählen Sie alle richtigen Antworten.
    [judgement] Wählen Sie, was Sie tun würden. Manches ist besser als anderes.
    [fill-in-one] Füllen Sie die Lücke.
    [fill-in] Füllen Sie die Lücken.
    [short-answer] Schreiben Sie eine kurze Antwort.
    [number] Schreiben Sie eine Zahl.
    [order] Bringen Sie dies in die richtige Reihenfolge, 1 zuerst.
    [match] Finden Sie zu jedem das passende Gegenstück.
    [sort] Ordnen Sie jedes seiner Gruppe zu.
    [grid] Wählen Sie in jeder Zeile eine Antwort.
    [grid-several] Wählen Sie in jeder Zeile alle richtigen Antworten.
    [open] Schreiben Sie eine eigene Antwort.
   *[rating] Hier gibt es kein Richtig. Wählen Sie, was auf Sie zutrifft.
}
hint = Hinweis
hint-number = Hinweis { $number }
gap-number = Lücke { $number }
choose = Auswählen
write-letter-on-line = Schreiben Sie den Buchstaben auf die Linie:
your-answer = Ihre Antwort
move-item-up = Nach oben: { $item }
move-item-down = Nach unten: { $item }
compare-with-model = Mit einer Musterantwort vergleichen
how-close = Wie nah ist Ihre daran?
close-very = Sehr nah: dieselben Punkte in anderen Worten
close-partly = Zum Teil: Ich würde etwas ergänzen
close-not-yet = Noch nicht nah: Ich lese noch einmal nach
how-sure = Wie sicher sind Sie?
sure = Sicher
think-so = Ich glaube schon
a-guess = Geraten
how-sure-you-were = Wie sicher Sie waren
sure-not-yet = Sicher, und noch nicht richtig
think-not-yet = Geglaubt, und noch nicht richtig
guess-not-yet = Geraten, und noch nicht richtig
guess-right = Geraten, und richtig
think-right = Geglaubt, und richtig
sure-right = Sicher, und richtig

## Fragerunden: Knöpfe und Antworten

check-my-answer = { $n ->
    [one] Meine Antwort prüfen
   *[other] Meine Antworten prüfen
}
try-again = { $n ->
    [one] Noch einmal versuchen
   *[other] Noch einmal, was noch nicht richtig ist
}
start-again = Von vorn beginnen
check-the-others = Die anderen jetzt prüfen
print-questions = Die Fragen drucken
print-with-answers = Mit den Antworten drucken
how-competencies-stand = Wie es um jede Kompetenz steht
code-for-group = Ihr Code für die Gruppe:
copy = Kopieren
copy-the-code = (den Code)
copied = Kopiert.
code-selected = Der Code ist markiert: Kopieren Sie ihn wie jeden Text.
code-says = Der Code sagt, wie die Fragen beantwortet wurden, und nichts über Sie.
show-the-answers = Die Antworten zeigen
answers = Antworten
answers-to = Antworten: { $title }
point-count = { $n ->
    [one] { $n } Punkt
   *[other] { $n } Punkte
}
option-right = Richtig
option-not-right = Diese nicht
anything-between = (alles von { $low } bis { $high })
or = oder
none-of-them = nichts davon
read-again-label = Noch einmal lesen:

## Fragerunden: was zu einer Antwort gesagt wird

result-score = { $n ->
    [one] Noch nicht
   *[other] { $right } von { $n } richtig
}
result-all-right = { $n ->
    [one] Richtig
   *[other] Alle { $n } richtig
}
mark-right = Richtig
mark-not-yet = Noch nicht
mark-not-this-one = Diese nicht
mark-this-one-too = Diese auch
mark-answer = Antwort: { $answer }
mark-answer-none = Antwort: nichts davon
mark-the-right-answer = Die richtige Antwort
mark-points = { $n } von { $m } Punkten
mark-spelled = Richtig, geschrieben „{ $answer }“
verdict-right = Richtig.
verdict-part = Noch nicht: { $n } von { $m } richtig.
verdict-extra = Noch nicht: { $n } von { $m } gefunden, und { $extra } zu viel.
verdict-not-the-best = Noch nicht das Beste: { $n } von { $m } Punkten.
verdict-not-yet = Noch nicht. Lesen Sie, was hier steht, und versuchen Sie es dann noch einmal.
verdict-hint = Noch nicht. Vielleicht hilft ein Hinweis weiter.
verdict-shown = Das ist die Antwort.
verdict-changed = Diese Frage hat sich geändert, seit Sie sie beantwortet haben. Bitte prüfen Sie sie noch einmal.
show-the-answer = Die Antwort zeigen
rated-before = Am { $date } haben Sie „{ $was }“ gewählt. Jetzt ist es „{ $now }“.
rated-before-row = { $row }: Am { $date } haben Sie „{ $was }“ gewählt. Jetzt ist es „{ $now }“.
competency-score = { $name }: { $n } von { $m } richtig.
competency-score-thin = { $name }: { $n } von { $m } richtig. Noch einen Blick wert.
other-questions = Andere Fragen
quiz-passed = Sie haben bestanden: { $pass } Prozent waren nötig, und Sie haben { $percent }.
quiz-not-passed = Zum Bestehen brauchen Sie { $pass } Prozent, und bisher haben Sie { $percent }.
checks-left = { $n ->
    [one] Sie können noch einmal prüfen.
   *[other] Sie können noch { $n }-mal prüfen.
}
checks-left-none = Das war der letzte Versuch. Die richtigen Antworten stehen oben.
still-open = { $n ->
    [one] Eine Frage ist noch offen
   *[other] { $n } Fragen sind noch offen
}
question-link = Frage { $number }: { $stem }
question-link-bare = Frage { $number }
item-moved = { $item }: Platz { $n } von { $m }

## Seite aller Fragerunden, Wiederholungen, Prüfung des ganzen Kurses

quizzes-lead = Prüfen Sie sich. Ihre Antworten sieht sonst niemand.
check-whole-course = Den ganzen Kurs prüfen
check-whole-course-about = Fragen aus jedem Modul, mit einem Ergebnis für jede Kompetenz
check-whole-course-lead = Fragen aus dem ganzen Kurs. Das Ergebnis sagt, wie es um jede Kompetenz steht und was Sie noch einmal lesen sollten. Sonst sieht es niemand.
review = Wiederholen
review-about = was Sie verfehlt haben, kommt nach 1, 3, 7, 16 und 35 Tagen wieder
review-of-module = Rückblick: { $title }
review-of-module-about = Fragen aus allen Lektionen des Moduls
review-of-module-lead = Fragen aus allen seinen Lektionen. Das Ergebnis sagt, wie es um jede Kompetenz steht und was Sie noch einmal lesen sollten.
back-to-module = Zurück zum Modul „{ $module }“
lesson-by-lesson = Lektion für Lektion
review-lead = Was Sie in einer Fragerunde verfehlt haben und was Sie sich aus jeder erledigten Lektion merken sollten, kommt hier nach 1, 3, 7, 16 und 35 Tagen wieder.
review-without-script = Ohne Skript kann diese Seite nicht wissen, was Sie verfehlt haben. Dies sind alle Fragerunden des Kurses.
review-due = { $n ->
    [one] Heute eine Wiederholung
   *[other] Heute { $n } Wiederholungen
}
review-nothing-today = Heute nichts zu wiederholen. Die nächste Wiederholung kommt am { $date }.
review-nothing-yet = Noch nichts zu wiederholen. Was Sie in einer Fragerunde verfehlen, kommt hier wieder, und auch, was Sie sich aus einer Lektion merken sollten, sobald Sie sie als erledigt markiert haben.
review-done-today = Das war alles für heute. Was Sie wieder getroffen haben, bleibt länger; die nächste Wiederholung kommt am { $date }.
review-done = Das war alles, und nichts kommt mehr wieder. Jetzt wissen Sie es.
review-missing = Eine Lektion mit etwas zum Wiederholen konnte nicht geladen werden. Vielleicht gehört sie nicht mehr zum Kurs, oder die Verbindung ist fort.
all-quizzes = Alle Fragerunden
recall-lesson = Was wissen Sie noch von „{ $title }“? Sagen Sie es zuerst mit eigenen Worten.
recall-show = Zeigen
recall-knew-it = Ich wusste es
recall-knew-it-said = Gut. Es kommt später wieder, damit es bleibt.
recall-not-yet = Noch nicht
recall-not-yet-said = Dann kommt es morgen wieder.

## Verzeichnisse: Kompetenzen, Werkzeuge, Zitate

competencies-lead = Was der Kurs übt und wo: die Werkzeuge, Lektionen, Fragerunden und Arbeitsblätter zu jeder Kompetenz.
competencies-on-this-page = Kompetenzen auf dieser Seite
no-lesson-trains-this = Noch keine Lektion übt das.
tools-lead = Jedes Werkzeug des Kurses: was es übt, wo es gelehrt wird und mit welchem Arbeitsblatt Sie es benutzen.
tools-on-this-page = Werkzeuge auf dieser Seite
tool-trains = Übt
no-lesson-teaches-this = Noch keine Lektion lehrt das.
quotes-lead = Was andere gesagt und herausgefunden haben, mit Quellen. Zitate sind wörtlich, Befunde in unseren Worten.
quotations = Zitate
findings = Befunde

## Meine Arbeit: was dieser Browser aufbewahrt

my-work-lead = Was Sie in diesem Kurs antworten und schreiben, gehört Ihnen: Es wird in diesem Browser auf diesem Gerät aufbewahrt, und sonst sieht es niemand.
my-work-without-script = Diese Seite braucht Skript. Wo keines läuft, wird nichts aufbewahrt: Drucken Sie, was Sie schreiben, bevor Sie die Seite verlassen.
my-work-download = Meine Arbeit herunterladen
my-work-load = Eine Datei laden
print = Drucken
my-work-erase = Alles löschen
my-work-file = Eine Datei mit Ihrer Arbeit
my-work-saved = Gespeichert als „{ $name }“. Heben Sie die Datei auf: „Eine Datei laden“ bringt Ihre Arbeit zurück, hier oder auf einem anderen Gerät.
my-work-loaded = { $n ->
    [one] 1 Eintrag wurde aus der Datei übernommen.
   *[other] { $n } Einträge wurden aus der Datei übernommen.
}
my-work-nothing-new = Alles in dieser Datei ist schon hier. Nichts wurde geändert.
my-work-no-json = „{ $name }“ ist keine Datei dieser Art: Sie enthält kein JSON. Wählen Sie die Datei, die „Meine Arbeit herunterladen“ gespeichert hat. Nichts wurde geändert.
my-work-not-ours = „{ $name }“ wurde in keinem Kurs mit „Meine Arbeit herunterladen“ gespeichert. Nichts wurde geändert.
my-work-later-edition = „{ $name }“ wurde mit einer neueren Ausgabe von Coursebook gespeichert als der, mit der dieser Kurs erstellt ist. Nichts wurde geändert.
my-work-other-course = „{ $name }“ gehört zum Kurs „{ $other }“, und dies ist „{ $title }“. Nichts wurde geändert.
my-work-unreadable = „{ $name }“ lässt sich nicht lesen. Nichts wurde geändert.
my-work-erased = Alles ist gelöscht.
my-work-empty = Hier ist noch nichts. Beantworten Sie eine Frage, füllen Sie ein Arbeitsblatt aus oder markieren Sie eine Lektion als erledigt, und es erscheint hier.
my-work-answers = { $n ->
    [one] 1 Antwort oder Notiz
   *[other] { $n } Antworten und Notizen
}
my-work-lessons-done = { $n ->
    [one] 1 Lektion erledigt
   *[other] { $n } Lektionen erledigt
}
my-work-unnamed = { $n ->
    [one] 1 weitere ist aus einer früheren Ausgabe des Kurses aufbewahrt, ohne ihren Wortlaut. Sie steht dort, wo Sie sie geschrieben haben.
   *[other] { $n } weitere sind aus einer früheren Ausgabe des Kurses aufbewahrt, ohne ihren Wortlaut. Sie stehen dort, wo Sie sie geschrieben haben.
}
my-work-erase-question = Alles löschen?
my-work-erase-about = Alles, was Sie in „{ $title }“ beantwortet, geschrieben und markiert haben, wird aus diesem Browser entfernt. Das lässt sich nicht rückgängig machen. Laden Sie Ihre Arbeit vorher herunter, wenn Sie sie vielleicht noch einmal brauchen.

## Ablauf

agenda = Ablauf
day-number = Tag { $number }
agenda-end = Ende
row-break = Pause
row-lunch = Mittagspause

## Urkunde: die Lernenden füllen sie aus und drucken sie

certificate-lead = Schreiben Sie Ihren Namen, drucken Sie die Seite, und behalten Sie sie oder nehmen Sie sie mit. Was Sie schreiben, bleibt in diesem Browser.
certificate-name = Name
certificate-says = Ich habe diesen Kurs nach eigener Angabe durchgearbeitet.
certificate-says-time = { $n ->
    [one] Ich habe diesen Kurs nach eigener Angabe durchgearbeitet: { $n } Lektion, { $time }.
   *[other] Ich habe diesen Kurs nach eigener Angabe durchgearbeitet: { $n } Lektionen, { $time }.
}
certificate-done-of = { $done } von { $all } Lektionen sind auf diesem Gerät als erledigt markiert.
certificate-trains = Was der Kurs übt
certificate-date = Datum
certificate-facilitator-signature = Unterschrift der Kursleitung
certificate-facilitator-name = Name der Kursleitung
certificate-honest = Die genannte Person sagt dies von sich selbst. Niemand hat es geprüft, es sei denn, oben hat die Kursleitung unterschrieben.
print-certificate = Die Urkunde drucken
the-lessons = Die Lektionen

## Wo es keine Seite gibt

page-not-found = Seite nicht gefunden
nothing-at-address = An dieser Adresse ist nichts
nothing-at-address-about = Vielleicht ist die Seite umgezogen, oder die Adresse enthält einen Tippfehler. Nichts von dem, was Sie in diesem Kurs geschrieben haben, ist verloren.
go-to-start = Zum Anfang des Kurses
or-look-it-up = Oder schlagen Sie nach
