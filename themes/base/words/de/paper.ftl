### Was Coursebook auf Papier sagt, in den PDFs. Was wo zu sehen ist, steht in en/paper.ftl.

## Jedes Blatt

page-of = Seite { $n } von { $m }
contents = Inhalt
blank-page = Diese Seite ist absichtlich leer.
read-online = Online lesen

## Titel

worksheets-of = Arbeitsblätter: { $title }
answer-key-of = Lösungen: { $title }
guide-to = Leitfaden für die Kursleitung: { $title }
certificate-of = Urkunde: { $title }

## Blöcke und Fragen

a-suggested-answer = Eine mögliche Antwort
copy-here = Übertragen Sie hierher, was Sie notiert haben auf
draw-here = Hier zeichnen
ring-one = eines einkreisen

## Der Leitfaden für die Kursleitung

guide-lead = Was die Lernenden lesen, steht in ihrem Buch und auf der Website; hier steht, was Sie daneben brauchen: wozu jede Lektion dient, wie ihre Zeit genutzt wird, was zu sagen und zu fragen ist, und die Lösungen.
timing = Zeiteinteilung
in-groups-of = in Gruppen zu { $size }
in-book-page = Im Buch der Lernenden: Seite { $page }
in-book-pages = Im Buch der Lernenden: Seiten { $first }–{ $last }

## Ablaufpläne

day-from-to = { $title }: { $from }–{ $to }
day-on-date = { $title }, { $date }: { $from }–{ $to }
part-to-leave-out = { $title } ({ $minutes }{"\u00A0"}Min., in „{ $lesson }“)
copies-column = Kopien
number-column = Anzahl
thing-column = Was
round-number = Runde { $number }

## Die Urkunde

certificate-filled-in-by = Diese Urkunde wurde ausgefüllt von
certificate-for-course = nach dem Durcharbeiten des Kurses
certificate-self-declared = Selbstauskunft: Die genannte Person hat diese Urkunde selbst ausgefüllt, und niemand hat geprüft, was hier steht. Wo die Kursleitung unterschrieben hat, bestätigt sie die Teilnahme.
certificate-holder-signature = Unterschrift der genannten Person
certificate-signature-if-any = Unterschrift der Kursleitung, falls es eine gab
