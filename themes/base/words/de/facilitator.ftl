### Was Coursebook zu denen sagt, die eine Gruppe leiten. Was wo zu sehen ist, steht in en/facilitator.ftl.

## Rund um jede Seite

edition = Ausgabe
facilitators-edition = Ausgabe für die Kursleitung:
facilitators-edition-about = mit Notizen und Antworten. Nicht für Lernende.
run-this-course = Diesen Kurs leiten
run-this-course-about = Ablaufpläne mit Uhrzeiten, Listen für Kopierer und Raum, Gruppen, Ergebnisse und Lösungen.
learners-view = Ansicht der Lernenden
facilitators-view = Ansicht der Kursleitung

## Notizen in Lektionen

for-the-facilitator = Für die Kursleitung
say-label = Sagen:
spoken-line = „{ $words }“

## Zeilen eines Plans ohne eigenen Titel

row-whole-lesson = Die ganze Lektion
row-lead-in = Einstieg
row-whole-group = Mit der ganzen Gruppe
row-time-in-hand = Zeit in Reserve

## Namen von Seiten

run-sheet-of = Ablaufplan: { $title }
group-results = Ergebnisse der Gruppe
answer-key = Lösungen

## Wie lang ein Plan ist und wie lange der Raum frei ist

minutes-in-words = { $n ->
    [one] { $n } Minute
   *[other] { $n } Minuten
}
days-from = { $n } Tage, ab { $time }
ends-at = Endet um { $time }
ends-between = Endet zwischen { $early } und { $late }
day-fits-just = { $ends }, genau wenn der Raum geräumt sein muss.
day-fits = { $ends }; der Raum gehört Ihnen bis { $room }, { $minutes } bleiben übrig.
day-too-long = { $ends }; der Raum gehört Ihnen bis { $room }: { $minutes } zu lang.
day-up-to-too-long = { $ends }; der Raum gehört Ihnen bis { $room }: bis zu { $minutes } zu lang.
days-fit = { $n ->
    [one] Der Tag passt, { $minutes } bleiben übrig.
   *[other] Alle { $n } Tage passen, insgesamt bleiben { $minutes } übrig.
}
days-too-long = { $minutes } zu lang über { $n } Tage; wird weggelassen, was warten kann, passt jeder Tag.
must-too-long = { $minutes } zu lang, selbst nur mit dem Unverzichtbaren.
cut-ends-at = Ohne sie endet der Tag um { $time }; der Raum gehört Ihnen bis { $room }.
cut-every-day-fits = Ohne sie passt jeder Tag in seinen Raum.
cut-still-over = Auch dann fehlen { $minutes }: Lassen Sie eine Lektion weg, oder buchen Sie den Raum länger.

## Was zu drucken ist

roles-of = Rollen: { $title }
sheets-a-and-b-of = Blätter A und B: { $title }
cards-of = Karten: { $title }
to-cut = zuschneiden

## Die Seite „Diesen Kurs leiten“

run-this-course-lead = Alles, was Sie vor Menschen brauchen: was wann geschieht, was mitzubringen ist, wer mit wem sitzt und was geantwortet wurde.
deliveries = Durchführungen
run-sheet = Ablaufplan
run-sheet-label = Ablaufplan:
people-count = { $n ->
    [one] { $n } Person
   *[other] { $n } Personen
}
learners-agenda = Ablauf für Lernende
no-delivery-planned = Noch ist keine Durchführung geplant. In { $file } sagt { $setting }, wann der Raum Ihnen gehört, wie viele kommen und welche Lektionen Sie nehmen; daraus entsteht der Ablaufplan.
what-they-answered = Was geantwortet wurde
results-of-group = Ergebnisse der Gruppe
results-of-group-about = aus den Codes, die Lernende vorlesen oder schicken: ohne Namen, ohne Server
answer-key-about = die richtigen Antworten zu jeder Fragerunde, mit Begründung
answer-key-lead = Die richtigen Antworten zu jeder Fragerunde, mit dem, was zu jeder gesagt wird. Nummern und Buchstaben sind die der Seiten und des Papiers.
print-answer-key = Die Lösungen drucken
every-lesson-and-its-parts = Jede Lektion und ihre Teile
lesson-and-parts = Lektion und Teile

## Ablaufplan: der Plan einer Durchführung

day-count = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
}
the-learners-agenda = Der Ablauf für Lernende
print-run-sheet = Den Ablaufplan drucken
the-plan = Der Plan
begins-column = Beginn
what-column = Was
minutes-column = Min.
minutes-column-full = Minuten
by-time = bis{"\u00A0"}{ $time }
by-time-explained = Eine Zeit mit „bis“: Beginnen Sie zwischen den beiden; zur späteren müssen Sie so weit sein, wenn alles am längsten dauert.
row-say = Sagen
row-groups = Gruppen
row-groups-of = { $label } zu { $size }
row-have-ready = Bereithalten
day-end = Ende.
day-end-and-room = Ende. Der Raum gehört Ihnen bis { $time }.
what-to-leave-out = Was Sie weglassen können
leave-out-in-order = Der Plan ist länger, als der Raum Ihnen gehört. Lassen Sie dies weg, in dieser Reihenfolge:
in-lesson-quoted = in „{ $lesson }“
for-lesson-quoted = für „{ $lesson }“
for-lessons = für { $lessons }
plan-after-cut = Der Plan nach der Kürzung
after-cut = Nach der Kürzung: { $day }
after-cut-day = Nach der Kürzung: Tag { $number }
for-the-copier = Für den Kopierer
to-bring = Mitbringen und im Raum haben
times-count = { $n }{"\u00A0"}×
open-to-print = Zum Drucken öffnen
open-to-print-named = Zum Drucken öffnen: { $title }
pdf-on-paper = PDF, { $paper }
pdf-on-paper-named = PDF, { $paper }: { $title }

## Ablaufplan: Gruppen

groups = Gruppen
give-everybody-a-number = Geben Sie allen eine Nummer, von 1 bis { $n }; sie bleibt die ganze Zeit dieselbe.
who-sits-with-whom = Wer mit wem sitzt: { $title }
nobody-meets-twice = Niemand trifft jemanden zweimal.
pairs-meet-again = { $n ->
    [one] Ein Paar trifft sich wieder; bei diesen Zahlen lässt es sich nicht vermeiden.
   *[other] { $n } Paare treffen sich wieder; bei diesen Zahlen lässt es sich nicht vermeiden.
}
if-people-come = { $n ->
    [one] Wenn { $n } kommt
   *[other] Wenn { $n } kommen
}
if-people-come-to = { $n ->
    [one] Wenn { $n } kommt: { $title }
   *[other] Wenn { $n } kommen: { $title }
}
round-column = Runde
group-number = Gruppe { $number }

## Ablaufplan: die Uhr, die sagt, ob die Gruppe in der Zeit ist

pace-clock = Taktuhr
pace-idle = Drücken Sie „Jetzt beginnen“, wenn der erste Teil beginnt. Von da an sagt die Uhr, ob Sie in der Zeit sind, und was Sie weglassen können, wenn nicht. Sie braucht kein Netz und läuft weiter, während das Telefon schläft oder die Seite geschlossen ist.
pace-other-runs = In diesem Browser läuft die Uhr von „{ $title }“. Wenn Sie hier beginnen, hält sie an.
pace-start-now = Jetzt beginnen
pace-start-again = Neu beginnen
pace-next-part = Nächster Teil
pace-was-last-part = Das war der letzte Teil
pace-part-of-lesson = { $title } von „{ $lesson }“
pace-planned = { $n ->
    [one] von { $minutes } Minute
   *[other] von { $minutes } Minuten
}
pace-behind = { $n ->
    [one] 1 Minute zurück.
   *[other] { $n } Minuten zurück.
}
pace-ahead = { $n ->
    [one] 1 Minute voraus.
   *[other] { $n } Minuten voraus.
}
pace-on-time = In der Zeit.
pace-moved = Der Plan ist verschoben: Er beginnt, wann Sie begonnen haben.
pace-ended = Um { $time } beendet, in der Zeit.
pace-ended-late = { $n ->
    [one] Um { $time } beendet, 1 Minute zu spät.
   *[other] Um { $time } beendet, { $n } Minuten zu spät.
}
pace-drop = Lassen Sie { $parts } weg
pace-drop-part = „{ $title }“ ({ $n } Min.)
pace-shorten = Kürzen Sie { $parts }.
pace-shorten-too = kürzen Sie { $parts }.
pace-shorten-part = „{ $title }“ um { $n } Min.
pace-either = { $drop }, oder { $shorten }
pace-both = { $drop }, und { $shorten }
pace-still-late = { $n ->
    [one] Auch dann endet der Tag 1 Minute zu spät.
   *[other] Auch dann endet der Tag { $n } Minuten zu spät.
}
pace-nothing-left = { $n ->
    [one] Es bleibt nichts, was sich weglassen oder kürzen ließe: Der Tag endet 1 Minute zu spät.
   *[other] Es bleibt nichts, was sich weglassen oder kürzen ließe: Der Tag endet { $n } Minuten zu spät.
}
pace-next-by = { $title }: bis { $time }
pace-day-ends = In diesem Takt endet der Tag um { $time }.
pace-day-ends-late = { $n ->
    [one] In diesem Takt endet der Tag um { $time }, 1 Minute nach { $room }.
   *[other] In diesem Takt endet der Tag um { $time }, { $n } Minuten nach { $room }.
}
pace-took = { $n ->
    [one] In 1 Minute erledigt
   *[other] In { $n } Minuten erledigt
}
pace-runs-now = Jetzt
pace-left-out = Weggelassen
pace-leave-out = Weglassen
pace-put-back = Wieder aufnehmen
pace-leave-out-named = Weglassen: { $title }
pace-put-back-named = Wieder aufnehmen: { $title }
pace-saved = Gespeichert als „{ $name }“.
pace-minutes-of-part = Minuten dieses Teils
pace-day = Tag
pace-leave-it-out = Diesen weglassen
pace-back-one-step = Einen Schritt zurück
pace-stop = Anhalten
pace-save-minutes = Tatsächliche Minuten speichern
pace-start-again-question = Neu beginnen?
pace-start-again-about = Die Minuten vom letzten Mal sind nicht gespeichert. Wenn Sie neu beginnen, sind sie fort.
keep-them = Behalten

## Eine Lektion im Raum zeigen

present = Zeigen
present-speakers-window = Fenster für Vortragende
present-count = { $n } / { $m }
present-section = Abschnitt { $n } von { $m }: { $title }
present-speaker-title = Vortrag: { $title }
present-end = Das ist der letzte Abschnitt des Kurses.
present-next-lesson = Nächste Lektion: { $title }
present-general-notes = Dieser Abschnitt hat keine eigenen Notizen. Die der Lektion:
present-no-notes = Diese Lektion hat keine Notizen für die Kursleitung.
present-spent = { $n } von { $minutes } Min. dieser Lektion
present-spent-only = { $n } Min. in dieser Lektion
present-left = { $title }: noch { $n } Min. bis zum geplanten Ende
present-over = { $title }: { $n } Min. über dem geplanten Ende
present-blocked = Der Browser hat das Fenster für Vortragende nicht geöffnet. Erlauben Sie Pop-up-Fenster für diese Seite, und versuchen Sie es noch einmal.
present-alone = Dieses Fenster steht allein. Öffnen Sie es aus der Lektion mit dem Knopf „Fenster für Vortragende“, und die beiden gehen zusammen.
present-silent = Das andere Fenster antwortet nicht. Es ist geschlossen oder zeigt eine Seite, die keine Lektion ist.
present-stopped = Das andere Fenster zeigt die Seite einer Lektion. Ein Schritt hier bringt den Vortrag zurück.
present-black = Der Bildschirm ist schwarz. Mit b geht es weiter.
present-keys = Tasten
key-present = zeigen, und zurück zur Seite
key-speakers-window = Fenster für Vortragende
key-next = weiter; wo man von rechts nach links liest, { $key }
key-back = zurück
key-space-name = Leertaste
key-space = rollt einen langen Abschnitt weiter, dann zum nächsten
key-first-and-last = erster und letzter Abschnitt
key-black = schwarzer Bildschirm, und zurück
key-full-screen = Vollbild für diese Lektion; { $key } für alle Lektionen
key-leave = zurück zur Seite
present-more-below = Unten geht es weiter
present-previous-section = Voriger Abschnitt
present-next-section = Nächster Abschnitt
present-back-to-page = Zurück zur Seite
present-notes-label = Notizen:
present-on-screen = Auf dem Bildschirm
present-coming-next = Als Nächstes
present-back = Zurück
present-next = Weiter
present-black-screen = Schwarzer Bildschirm

## Ergebnisse der Gruppe

results-lead = Sobald eine Fragerunde geprüft ist, steht unter ihrem Ergebnis ein Code. Sammeln Sie die Codes, und sehen Sie hier, wie die Gruppe geantwortet hat. Ein Code sagt, wie eine Fragerunde beantwortet wurde, und nichts darüber, von wem.
results-without-script = Diese Seite braucht Skript: Sie liest und zählt die Codes in Ihrem Browser und schickt nichts fort.
results-codes-label = Codes, einer je Zeile oder durch Leerzeichen getrennt
results-codes-help = Die Eingabetaste nimmt auf, was hier steht, und das Einfügen ebenso. Kleine Buchstaben, Leerzeichen und Bindestriche spielen keine Rolle. Was sich nicht zählen lässt, bleibt hier stehen, damit Sie es berichtigen können.
results-add-codes = Die Codes aufnehmen
results-load-files = Gespeicherte Dateien laden
results-clear-all = Alle löschen
results-files-help = „Gespeicherte Dateien laden“ nimmt auf, was Lernende mit „Meine Arbeit herunterladen“ gespeichert haben, auch mehrere Dateien auf einmal. Aus einer Datei werden nur die Antworten zu diesen Fragerunden gezählt, und sonst wird nichts von ihr aufbewahrt.
results-files-label = Dateien, die Lernende gespeichert haben
results-no-code = Noch kein Code.
results-quizzes-with-code = Fragerunden, die einen Code geben ({ $n })
results-people-column = Personen
results-share-column = Anteil
results-clear-question = Alle löschen?
results-clear-about = Alle Codes auf dieser Seite werden aus diesem Browser entfernt. Das lässt sich nicht rückgängig machen.
in-lesson-heading = In „{ $lesson }“
result-of-all-right = { $n } von { $m } richtig
result-answered = { $n } von { $m } haben geantwortet
result-several = Mehrere Antworten waren möglich.
result-answer-column = Antwort
result-right = Richtig
result-partly-right = Teilweise richtig
result-not-yet = Noch nicht
result-count-of = { $n } von { $m }
result-share = { $n }{"\u00A0"}%
result-by-competency = Nach Kompetenz
result-competency-column = Kompetenz
result-thin = Noch einen Blick wert
codes-list = Die Codes ({ $n })
code-remove = Entfernen
code-remove-named = { $code } entfernen
code-remove-one = Einen entfernen
code-twice = { $code } ist zweimal hier: Haben zwei gleich geantwortet, oder wurde er zweimal eingegeben?
code-several-times = { $code } ist { $n }-mal hier: Haben mehrere gleich geantwortet, oder wurde er mehrmals eingegeben?
codes-added = { $n ->
    [one] 1 Code gezählt.
   *[other] { $n } Codes gezählt.
}
quizzes-loaded = { $n ->
    [one] 1 beantwortete Fragerunde aus { $files } gezählt.
   *[other] { $n } beantwortete Fragerunden aus { $files } gezählt.
}
file-count = { $n ->
    [one] 1 Datei
   *[other] { $n } Dateien
}
codes-not-counted = { $n } ließen sich nicht zählen.
codes-in-all = Insgesamt { $n }.
codes-again = { $n ->
    [one] Einer der Codes ist mehr als einmal hier.
   *[other] { $n } der Codes sind mehr als einmal hier.
}
code-removed = { $code } ist entfernt. Insgesamt { $n }.
codes-cleared = Alle Codes sind gelöscht.
codes-stale = { $n ->
    [one] 1 Code, der hier aufbewahrt war, gehört zu einer anderen Ausgabe des Kurses und wird nicht gezählt. „Alle löschen“ entfernt ihn.
   *[other] { $n } Codes, die hier aufbewahrt waren, gehören zu einer anderen Ausgabe des Kurses und werden nicht gezählt. „Alle löschen“ entfernt sie.
}
code-line = Zeile { $line }, { $text }: { $why }
code-wrong-letter = Kein Code hat das Zeichen „{ $letter }“.
code-short = { $n ->
    [one] zu kurz, ein Zeichen fehlt.
   *[other] zu kurz, { $n } Zeichen fehlen.
}
code-too-short = zu kurz für einen Code.
code-long = { $n ->
    [one] ein Zeichen zu viel.
   *[other] { $n } Zeichen zu viel.
}
code-wrong-sum = Ein Zeichen ist falsch, oder zwei sind vertauscht.
code-of-another = ein Code, aber von einer anderen Fragerunde oder einer anderen Ausgabe des Kurses.
file-no-json = „{ $name }“ ist keine Datei dieser Art: Sie enthält kein JSON.
file-not-ours = „{ $name }“ wurde in keinem Kurs mit „Meine Arbeit herunterladen“ gespeichert.
file-later = „{ $name }“ wurde mit einer neueren Ausgabe von Coursebook gespeichert als der, mit der dieser Kurs erstellt ist.
file-other-course = „{ $name }“ gehört zum Kurs „{ $other }“, und dies ist „{ $title }“.
file-unreadable = „{ $name }“ lässt sich nicht lesen.
file-nothing = „{ $name }“ enthält keine Antwort auf eine Frage dieser Fragerunden.

## Wie viele und in welchen Gruppen

per-person = { $n } je Person
per-group = { $n } je Gruppe
groups-of-size = { $n ->
    [one] { $n } Gruppe zu { $size }
   *[other] { $n } Gruppen zu { $size }
}
more-groups-of-size = { $n } zu { $size }
groups-and = { $first } und { $more }
groups-larger = { $n ->
    [one] Eine Gruppe ist größer: Dort teilen sich zwei einen Teil, oder eine Person mehr beobachtet.
   *[other] { $n } Gruppen sind größer: Dort teilen sich zwei einen Teil, oder eine Person mehr beobachtet.
}
groups-smaller = { $n ->
    [one] Eine Gruppe ist kleiner: Dort übernimmt jemand zwei Teile, oder Sie machen mit.
   *[other] { $n } Gruppen sind kleiner: Dort übernimmt jemand zwei Teile, oder Sie machen mit.
}
groups-larger-and-smaller = { $n ->
    [one] Eine Gruppe ist größer, { $smaller } kleiner: In der einen teilt man sich Teile, bei der anderen machen Sie mit.
   *[other] { $n } Gruppen sind größer, { $smaller } kleiner: In den einen teilt man sich Teile, bei den anderen machen Sie mit.
}
