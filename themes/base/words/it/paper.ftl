### Quello che Coursebook dice su carta, nei PDF. Dove si vedono queste parole è scritto in en/paper.ftl.

## Ogni foglio

page-of = Pagina { $n } di { $m }
contents = Indice
blank-page = Questa pagina è vuota di proposito.
read-online = Leggi online

## Titoli

worksheets-of = Schede di lavoro: { $title }
answer-key-of = Soluzioni: { $title }
guide-to = Guida per chi facilita: { $title }
certificate-of = Attestato: { $title }

## Blocchi e domande

a-suggested-answer = Una risposta possibile
copy-here = Copia qui quello che hai scritto su
draw-here = Disegna qui
ring-one = cerchia una parola

## La guida per chi facilita

guide-lead = Quello che leggono i partecipanti sta nel loro libro e nel sito; qui trovi ciò che ti serve in più: a che cosa serve ogni lezione, come si usa il suo tempo, che cosa dire e chiedere, e le risposte.
timing = Tempi
in-groups-of = in gruppi da { $size }
in-book-page = Nel libro dei partecipanti: pagina { $page }
in-book-pages = Nel libro dei partecipanti: pagine { $first }–{ $last }

## Scalette

day-from-to = { $title }: { $from }–{ $to }
day-on-date = { $title }, { $date }: { $from }–{ $to }
part-to-leave-out = { $title } ({ $minutes }{"\u00A0"}min, in «{ $lesson }»)
copies-column = Copie
number-column = Quantità
thing-column = Che cosa
round-number = Turno { $number }

## L’attestato

certificate-filled-in-by = Questo attestato è stato compilato da
certificate-for-course = dopo aver svolto tutto il corso
certificate-self-declared = Autodichiarazione: l’ha compilato la persona nominata, e nessuno ha verificato ciò che vi è scritto. Se chi ha facilitato il corso ha firmato, conferma la partecipazione.
certificate-holder-signature = Firma della persona nominata
certificate-signature-if-any = Firma di chi ha facilitato il corso, se c’era
