### Co Coursebook mówi na papierze, w plikach PDF; gdzie widać poszczególne teksty, opisano w en/paper.ftl.

## Każdy arkusz

page-of = Strona { $n } z { $m }
contents = Spis treści
blank-page = Ta strona jest celowo pusta.
read-online = Czytaj online

## Tytuły

worksheets-of = Arkusze pracy: { $title }
answer-key-of = Klucz odpowiedzi: { $title }
guide-to = Przewodnik dla prowadzących: { $title }
certificate-of = Certyfikat: { $title }

## Bloki i pytania

a-suggested-answer = Przykładowa odpowiedź
copy-here = Przepisz tutaj swoje notatki z arkuszy
draw-here = Miejsce na rysunek
ring-one = zakreśl jedno

## Przewodnik dla prowadzących

guide-lead = To, co czytają uczestnicy, jest w ich książce i na stronie; tutaj jest to, czego potrzebujesz oprócz tego: po co jest każda lekcja, na co przeznaczyć jej czas, co mówić i o co pytać, oraz odpowiedzi.
timing = Podział czasu
in-groups-of = w grupach po { $size }
in-book-page = W książce uczestników: strona { $page }
in-book-pages = W książce uczestników: strony { $first }–{ $last }

## Scenariusze

day-from-to = { $title }: { $from }–{ $to }
day-on-date = { $title }, { $date }: { $from }–{ $to }
part-to-leave-out = { $title } ({ $minutes }{"\u00A0"}min, w lekcji „{ $lesson }”)
copies-column = Kopie
number-column = Liczba
thing-column = Co
round-number = Runda { $number }

## Certyfikat

certificate-filled-in-by = Ten certyfikat wypełniła osoba
certificate-for-course = po przejściu całego kursu
certificate-self-declared = Oświadczenie własne: certyfikat wypełniła osoba w nim wymieniona i nikt nie sprawdził tego, co tu napisano. Podpis osoby prowadzącej potwierdza udział w kursie.
certificate-holder-signature = Podpis osoby wymienionej
certificate-signature-if-any = Podpis osoby prowadzącej, jeśli była
