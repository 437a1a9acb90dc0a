### Quello che Coursebook dice a chi guida un gruppo. Dove si vedono queste parole è scritto in en/facilitator.ftl.

## Intorno a ogni pagina

edition = Edizione
facilitators-edition = Edizione per chi facilita:
facilitators-edition-about = con note e risposte. Non per i partecipanti.
run-this-course = Conduci questo corso
run-this-course-about = Scalette con gli orari, elenchi per le fotocopie e per la sala, gruppi, risultati e soluzioni.
learners-view = Vista dei partecipanti
facilitators-view = Vista di chi facilita

## Note nelle lezioni

for-the-facilitator = Per chi facilita
say-label = Da dire:
spoken-line = «{ $words }»

## Righe di un piano senza un titolo proprio

row-whole-lesson = Tutta la lezione
row-lead-in = Introduzione
row-whole-group = Con tutto il gruppo
row-time-in-hand = Tempo di riserva

## Nomi delle pagine

run-sheet-of = Scaletta: { $title }
group-results = Risultati del gruppo
answer-key = Soluzioni

## Quanto dura un piano, e fino a quando la sala è libera

minutes-in-words = { $n ->
    [one] { $n } minuto
   *[other] { $n } minuti
}
days-from = { $n } giorni, dalle { $time }
ends-at = Finisce alle { $time }
ends-between = Finisce tra le { $early } e le { $late }
day-fits-just = { $ends }, proprio quando bisogna lasciare la sala.
day-fits = { $ends }; la sala è tua fino alle { $room }, con { $minutes } di margine.
day-too-long = { $ends }; la sala è tua fino alle { $room }: { $minutes } di troppo.
day-up-to-too-long = { $ends }; la sala è tua fino alle { $room }: fino a { $minutes } di troppo.
days-fit = { $n ->
    [one] Il giorno rientra nei tempi, con { $minutes } di margine in tutto.
   *[other] Tutti e { $n } i giorni rientrano nei tempi, con { $minutes } di margine in tutto.
}
days-too-long = { $minutes } di troppo su { $n } giorni; se salti quello che può aspettare, ogni giorno rientra nei tempi.
must-too-long = { $minutes } di troppo, anche facendo solo l’essenziale.
cut-ends-at = Senza queste parti finisce alle { $time }; la sala è tua fino alle { $room }.
cut-every-day-fits = Senza queste parti ogni giorno rientra nei tempi della sala.
cut-still-over = Anche così restano { $minutes } di troppo: salta una lezione, o prenota la sala più a lungo.

## Che cosa stampare

roles-of = Ruoli: { $title }
sheets-a-and-b-of = Schede A e B: { $title }
cards-of = Carte: { $title }
to-cut = da ritagliare

## La pagina «Conduci questo corso»

run-this-course-lead = Tutto quello che ti serve davanti alle persone: che cosa succede e quando, che cosa portare, chi siede con chi e che cosa hanno risposto.
deliveries = Sessioni
run-sheet = Scaletta
run-sheet-label = Scaletta:
people-count = { $n ->
    [one] { $n } persona
   *[other] { $n } persone
}
learners-agenda = Programma per i partecipanti
no-delivery-planned = Non è ancora prevista nessuna sessione. In { $file }, { $setting } dice quando la sala è tua, quante persone vengono e quali lezioni fai; da lì nasce la scaletta.
what-they-answered = Che cosa hanno risposto
results-of-group = Risultati del gruppo
results-of-group-about = dai codici che i partecipanti leggono ad alta voce o inviano: senza nomi, senza server
answer-key-about = le risposte giuste a ogni quiz, con le spiegazioni
answer-key-lead = Le risposte giuste a ogni quiz, con quello che si dice di ciascuna. Numeri e lettere sono quelli delle pagine e della carta.
print-answer-key = Stampa le soluzioni
every-lesson-and-its-parts = Ogni lezione e le sue parti
lesson-and-parts = Lezione e parti

## Scaletta: il piano di una sessione

day-count = { $n ->
    [one] { $n } giorno
   *[other] { $n } giorni
}
the-learners-agenda = Il programma per i partecipanti
print-run-sheet = Stampa la scaletta
the-plan = Il piano
begins-column = Inizio
what-column = Che cosa
minutes-column = Min.
minutes-column-full = Minuti
by-time = entro le{"\u00A0"}{ $time }
by-time-explained = Un orario con «entro»: inizia tra i due orari; il secondo è quello in cui devi esserci, se tutto dura il massimo.
row-say = Da dire
row-groups = Gruppi
row-groups-of = { $label } da { $size }
row-have-ready = Da tenere a portata di mano
day-end = Fine.
day-end-and-room = Fine. La sala è tua fino alle { $time }.
what-to-leave-out = Che cosa saltare
leave-out-in-order = Il piano dura più di quanto la sala sia tua. Salta queste parti, in quest’ordine:
in-lesson-quoted = in «{ $lesson }»
for-lesson-quoted = per «{ $lesson }»
for-lessons = per { $lessons }
plan-after-cut = Il piano dopo i tagli
after-cut = Dopo i tagli: { $day }
after-cut-day = Dopo i tagli: giorno { $number }
for-the-copier = Da fotocopiare
to-bring = Da portare, e da avere in sala
times-count = { $n }{"\u00A0"}×
open-to-print = Apri per stampare
open-to-print-named = Apri per stampare: { $title }
pdf-on-paper = PDF, { $paper }
pdf-on-paper-named = PDF, { $paper }: { $title }

## Scaletta: i gruppi

groups = Gruppi
give-everybody-a-number = Dai a ogni persona un numero, da 1 a { $n }; resta lo stesso fino alla fine.
who-sits-with-whom = Chi siede con chi: { $title }
nobody-meets-twice = Nessuno incontra due volte la stessa persona.
pairs-meet-again = { $n ->
    [one] Una coppia si incontra di nuovo; con questi numeri non si può evitare.
   *[other] { $n } coppie si incontrano di nuovo; con questi numeri non si può evitare.
}
if-people-come = { $n ->
    [one] Se viene { $n } persona
   *[other] Se vengono in { $n }
}
if-people-come-to = { $n ->
    [one] Se viene { $n } persona: { $title }
   *[other] Se vengono in { $n }: { $title }
}
round-column = Turno
group-number = Gruppo { $number }

## Scaletta: l’orologio che dice se il gruppo è nei tempi

pace-clock = Orologio della scaletta
pace-idle = Premi «Inizia ora» quando comincia la prima parte. Da quel momento l’orologio dice se sei nei tempi e, se non lo sei, che cosa saltare. Non ha bisogno della rete, e va avanti anche quando il telefono è in standby o la pagina è chiusa.
pace-other-runs = In questo browser è in funzione l’orologio di «{ $title }». Se inizi qui, si ferma.
pace-start-now = Inizia ora
pace-start-again = Ricomincia
pace-next-part = Parte successiva
pace-was-last-part = Era l’ultima parte
pace-part-of-lesson = { $title } di «{ $lesson }»
pace-planned = { $n ->
    [one] su { $minutes } minuto
   *[other] su { $minutes } minuti
}
pace-behind = { $n ->
    [one] 1 minuto di ritardo.
   *[other] { $n } minuti di ritardo.
}
pace-ahead = { $n ->
    [one] 1 minuto di anticipo.
   *[other] { $n } minuti di anticipo.
}
pace-on-time = Nei tempi.
pace-moved = Il piano si è spostato: inizia quando hai iniziato tu.
pace-ended = Fine alle { $time }, nei tempi.
pace-ended-late = { $n ->
    [one] Fine alle { $time }, con 1 minuto di ritardo.
   *[other] Fine alle { $time }, con { $n } minuti di ritardo.
}
pace-drop = Salta { $parts }
pace-drop-part = «{ $title }» ({ $n } min)
pace-shorten = Accorcia { $parts }.
pace-shorten-too = accorcia { $parts }.
pace-shorten-part = «{ $title }» di { $n } min
pace-either = { $drop }, oppure { $shorten }
pace-both = { $drop }, e { $shorten }
pace-still-late = { $n ->
    [one] Anche così la giornata finisce con 1 minuto di ritardo.
   *[other] Anche così la giornata finisce con { $n } minuti di ritardo.
}
pace-nothing-left = { $n ->
    [one] Non resta nulla da saltare o accorciare: la giornata finisce con 1 minuto di ritardo.
   *[other] Non resta nulla da saltare o accorciare: la giornata finisce con { $n } minuti di ritardo.
}
pace-next-by = { $title }: entro le { $time }
pace-day-ends = A questo ritmo la giornata finisce alle { $time }.
pace-day-ends-late = { $n ->
    [one] A questo ritmo la giornata finisce alle { $time }, 1 minuto dopo le { $room }.
   *[other] A questo ritmo la giornata finisce alle { $time }, { $n } minuti dopo le { $room }.
}
pace-took = { $n ->
    [one] Fatto in 1 minuto
   *[other] Fatto in { $n } minuti
}
pace-runs-now = Ora
pace-left-out = Saltata
pace-leave-out = Salta
pace-put-back = Rimetti
pace-leave-out-named = Salta: { $title }
pace-put-back-named = Rimetti: { $title }
pace-saved = Salvato come «{ $name }».
pace-minutes-of-part = Minuti di questa parte
pace-day = Giorno
pace-leave-it-out = Salta questa parte
pace-back-one-step = Torna indietro di un passo
pace-stop = Ferma
pace-save-minutes = Salva i minuti effettivi
pace-start-again-question = Ricominciare?
pace-start-again-about = I minuti dell’ultima volta non sono stati salvati. Se ricominci, vanno persi.
keep-them = Conserva

## Presentare una lezione in sala

present = Presenta
present-speakers-window = Finestra del relatore
present-count = { $n } / { $m }
present-section = Sezione { $n } di { $m }: { $title }
present-speaker-title = Relatore: { $title }
present-end = Questa è l’ultima sezione del corso.
present-next-lesson = Lezione successiva: { $title }
present-general-notes = Questa sezione non ha note proprie. Quelle della lezione:
present-no-notes = Questa lezione non ha note per chi facilita.
present-spent = { $n } di { $minutes } min per questa lezione
present-spent-only = { $n } min per questa lezione
present-left = { $title }: { $n } min alla fine prevista
present-over = { $title }: { $n } min oltre la fine prevista
present-blocked = Il browser non ha aperto la finestra del relatore. Consenti le finestre pop-up per questa pagina, poi riprova.
present-alone = Questa finestra è da sola. Aprila dalla lezione con il pulsante «Finestra del relatore», e le due andranno insieme.
present-silent = L’altra finestra non risponde. È chiusa, oppure mostra una pagina che non è una lezione.
present-stopped = L’altra finestra mostra la pagina di una lezione. Un passo qui riporta la presentazione.
present-black = Lo schermo è nero. Premi b per continuare.
present-keys = Tasti
key-present = presenta, e torna alla pagina
key-speakers-window = finestra del relatore
key-next = avanti; dove si legge da destra a sinistra, { $key }
key-back = indietro
key-space-name = Spazio
key-space = scorre una sezione lunga, poi passa alla successiva
key-first-and-last = prima e ultima sezione
key-black = schermo nero, e ritorno
key-full-screen = schermo intero per questa lezione; { $key } per tutte le lezioni
key-leave = torna alla pagina
present-more-below = Continua sotto
present-previous-section = Sezione precedente
present-next-section = Sezione successiva
present-back-to-page = Torna alla pagina
present-notes-label = Note:
present-on-screen = Sullo schermo
present-coming-next = Tra poco
present-back = Indietro
present-next = Avanti
present-black-screen = Schermo nero

## Risultati del gruppo

results-lead = Quando un quiz è verificato, sotto il risultato compare un codice. Raccogli i codici, e vedi qui come ha risposto il gruppo. Un codice dice come si è risposto a un quiz, e nulla su chi ha risposto.
results-without-script = Questa pagina ha bisogno di JavaScript: legge e conta i codici nel tuo browser, e non invia nulla da nessuna parte.
results-codes-label = Codici, uno per riga o separati da spazi
results-codes-help = Il tasto Invio aggiunge quello che c’è qui, e così l’incollare. Minuscole, spazi e trattini non contano. Quello che non si può contare resta qui, da correggere.
results-add-codes = Aggiungi i codici
results-load-files = Carica i file salvati
results-clear-all = Elimina tutti
results-files-help = «Carica i file salvati» prende quello che i partecipanti hanno salvato con «Scarica il mio lavoro», anche più file alla volta. Di un file si contano solo le risposte a questi quiz, e non si conserva altro.
results-files-label = File salvati dai partecipanti
results-no-code = Ancora nessun codice.
results-quizzes-with-code = Quiz che danno un codice ({ $n })
results-people-column = Persone
results-share-column = Quota
results-clear-question = Eliminare tutti?
results-clear-about = Tutti i codici di questa pagina vengono rimossi da questo browser. Non si può annullare.
in-lesson-heading = In «{ $lesson }»
result-of-all-right = { $n } giuste su { $m }
result-answered = { $n } persone su { $m } hanno risposto
result-several = Si potevano scegliere più risposte.
result-answer-column = Risposta
result-right = Giusta
result-partly-right = Giusta in parte
result-not-yet = Non ancora
result-count-of = { $n } su { $m }
result-share = { $n }%
result-by-competency = Per competenza
result-competency-column = Competenza
result-thin = Vale la pena riguardarla
codes-list = I codici ({ $n })
code-remove = Rimuovi
code-remove-named = Rimuovi { $code }
code-remove-one = Rimuovine uno
code-twice = { $code } è qui due volte: due persone con le stesse risposte, o inserito due volte?
code-several-times = { $code } è qui { $n } volte: più persone con le stesse risposte, o inserito più volte?
codes-added = { $n ->
    [one] 1 codice contato.
   *[other] { $n } codici contati.
}
quizzes-loaded = { $n ->
    [one] 1 quiz con risposte contato da { $files }.
   *[other] { $n } quiz con risposte contati da { $files }.
}
file-count = { $n ->
    [one] 1 file
   *[other] { $n } file
}
codes-not-counted = Non è stato possibile contarne { $n }.
codes-in-all = In tutto { $n }.
codes-again = { $n ->
    [one] Uno dei codici è qui più di una volta.
   *[other] { $n } dei codici sono qui più di una volta.
}
code-removed = { $code } è stato rimosso. In tutto { $n }.
codes-cleared = Tutti i codici sono stati eliminati.
codes-stale = { $n ->
    [one] 1 codice conservato qui appartiene a un’altra edizione del corso, e non viene contato. «Elimina tutti» lo rimuove.
   *[other] { $n } codici conservati qui appartengono a un’altra edizione del corso, e non vengono contati. «Elimina tutti» li rimuove.
}
code-line = Riga { $line }, { $text }: { $why }
code-wrong-letter = nessun codice ha il carattere «{ $letter }».
code-short = { $n ->
    [one] troppo corto, manca un carattere.
   *[other] troppo corto, mancano { $n } caratteri.
}
code-too-short = troppo corto per un codice.
code-long = { $n ->
    [one] un carattere di troppo.
   *[other] { $n } caratteri di troppo.
}
code-wrong-sum = un carattere è sbagliato, oppure due sono scambiati.
code-of-another = è un codice, ma di un altro quiz o di un’altra edizione del corso.
file-no-json = «{ $name }» non è un file di questo tipo: non contiene JSON.
file-not-ours = «{ $name }» non è stato salvato con «Scarica il mio lavoro» di nessun corso.
file-later = «{ $name }» è stato salvato con un’edizione di Coursebook più recente di quella con cui è realizzato questo corso.
file-other-course = «{ $name }» appartiene al corso «{ $other }», e questo è «{ $title }».
file-unreadable = «{ $name }» non si può leggere.
file-nothing = «{ $name }» non contiene risposte alle domande di questi quiz.

## Quanti, e in quali gruppi

per-person = { $n } a persona
per-group = { $n } per gruppo
groups-of-size = { $n ->
    [one] { $n } gruppo da { $size }
   *[other] { $n } gruppi da { $size }
}
more-groups-of-size = { $n } da { $size }
groups-and = { $first } e { $more }
groups-larger = { $n ->
    [one] Un gruppo è più grande: lì in due condividono una parte, oppure una persona in più osserva.
   *[other] { $n } gruppi sono più grandi: lì in due condividono una parte, oppure una persona in più osserva.
}
groups-smaller = { $n ->
    [one] Un gruppo è più piccolo: lì qualcuno prende due parti, oppure ti unisci tu.
   *[other] { $n } gruppi sono più piccoli: lì qualcuno prende due parti, oppure ti unisci tu.
}
groups-larger-and-smaller = { $n ->
    [one] Gruppi più grandi: uno; più piccoli: { $smaller }. Nel primo caso due condividono una parte, nel secondo ti unisci tu.
   *[other] Gruppi più grandi: { $n }; più piccoli: { $smaller }. Nel primo caso due condividono una parte, nel secondo ti unisci tu.
}
