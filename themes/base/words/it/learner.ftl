### Quello che Coursebook dice a chi partecipa al corso. Dove si vedono queste parole è scritto in en/learner.ftl.

## Nomi delle cose: nei titoli, nei menu, nei risultati di ricerca, accanto ai numeri

competencies = Competenze
tools = Strumenti
worksheets = Schede di lavoro
quizzes = Quiz
quotes-and-findings = Citazioni ed evidenze
glossary = Glossario
lessons = Lezioni
competency-heading = { $n ->
    [one] Competenza
   *[other] Competenze
}
tool-heading = { $n ->
    [one] Strumento
   *[other] Strumenti
}
lesson-heading = { $n ->
    [one] Lezione
   *[other] Lezioni
}
worksheet-heading = { $n ->
    [one] Scheda di lavoro
   *[other] Schede di lavoro
}
quiz-heading = { $n ->
    [one] Quiz
   *[other] Quiz
}
kind-of-entry = { $kind ->
    [lesson] Lezione
    [section] Sezione
    [module] Modulo
    [term] Termine
    [tool] Strumento
    [competency] Competenza
    [quote] Citazione
    [worksheet] Scheda di lavoro
   *[page] Pagina
}
lesson-count = { $n ->
    [one] { $n } lezione
   *[other] { $n } lezioni
}
worksheet-count = { $n ->
    [one] { $n } scheda di lavoro
   *[other] { $n } schede di lavoro
}
quiz-count = { $n ->
    [one] { $n } quiz
   *[other] { $n } quiz
}
question-count = { $n ->
    [one] { $n } domanda
   *[other] { $n } domande
}
field-count = { $n ->
    [one] { $n } spazio per scrivere
   *[other] { $n } spazi per scrivere
}
draft = Bozza
has-quiz = Quiz
has-worksheet = Scheda di lavoro

## Tempi

time-minutes = { $minutes }{"\u00A0"}min
time-hours = { $hours }{"\u00A0"}h
time-hours-minutes = { $hours }{"\u00A0"}h { $minutes }{"\u00A0"}min
time-about = circa { $time }

## Intorno a ogni pagina

skip-to-content = Vai al contenuto
due-count = { $n ->
    [one] 1 da ripassare
   *[other] { $n } da ripassare
}
search = Cerca
look-up = Consulta
my-work = Il mio lavoro
agenda-of = Programma: { $title }
certificate = Attestato
colours-label = Colori:
colours-automatic = Automatici
colours-light = Chiari
colours-dark = Scuri
storage-blocked = Le tue risposte non resteranno in questo browser: la sua memoria è bloccata o piena. Tutto il resto funziona, e puoi stampare quello che scrivi prima di lasciare la pagina.
close = Chiudi
course-navigation = Corso
all-modules = Tutti i moduli
all-modules-and-lessons = Tutti i moduli, e le lezioni del modulo { $module }
earlier-modules = { $n ->
    [one] { $n } modulo precedente
   *[other] { $n } moduli precedenti
}
later-modules = { $n ->
    [one] { $n } modulo successivo
   *[other] { $n } moduli successivi
}
breadcrumb = Dove ti trovi
title-and-edition = { $title }, edizione { $version }
by-authors = Di { $authors }
edition-number = Edizione { $version }
nothing-is-sent = Quello che scrivi in questo corso resta in questo browser, su questo dispositivo. Nulla viene inviato altrove.
changes-feed = Novità (feed Atom)
changes-feed-title = { $title }: novità
print-this-page = Stampa questa pagina
made-with = Realizzato con { $generator }
device-keeps = Che cosa conserva questo dispositivo
device-keeps-your-work = Che cosa conserva questo dispositivo del tuo lavoro
device-holds = Questa pagina conserva per le altre pagine quello che hai scritto in «{ $title }». { $link }.
device-holds-link = Vedi il tuo lavoro
page-moved = Questa pagina si è spostata. { $link }.
page-moved-link = Vai al nuovo indirizzo
on-this-page = In questa pagina
previous-and-next = { $kind ->
    [module] Modulo precedente e successivo
   *[lesson] Lezione precedente e successiva
}
previous-one = { $kind ->
    [module] Modulo precedente
   *[lesson] Lezione precedente
}
next-one = { $kind ->
    [module] Modulo successivo
   *[lesson] Lezione successiva
}

## Ricerca

search-found = { $n ->
    [one] 1 risultato
   *[other] { $n } risultati
}
search-found-none = Nessun risultato.
search-without = «{ $word }» non compare da nessuna parte.
search-instead = «{ $typed }» non compare da nessuna parte: questi sono i risultati per «{ $found }».
search-not-loaded = Non è stato possibile caricare la ricerca.
search-results = Risultati
search-more = Altri risultati
search-tips = Controlla l’ortografia, prova con meno parole o con altre parole per la stessa cosa.
search-tips-or-list = Controlla l’ortografia, prova con meno parole o con altre parole per la stessa cosa. Oppure cerca nell’elenco qui sotto.
single-keys = I tasti singoli fanno da scorciatoia, come { $key } per cercare.
everything-from-a-to-z = Tutto dalla A alla Z
from-a-to-z = Dalla A alla Z
letters = Lettere

## Pagina iniziale

start-lesson = Inizia:
continue-lesson = Continua:
begin-again-lesson = Hai completato tutto. Ricomincia:
lessons-done = Lezioni completate
lessons-done-of = { $done } lezioni completate su { $all }
course-at-a-glance = Il corso in breve
time-in-all = in tutto
in-modules = { $n ->
    [one] in { $n } modulo
   *[other] in { $n } moduli
}
for-screen-and-paper = per lo schermo e per la carta
to-check-yourself = per metterti alla prova
certificate-to-print = Attestato da stampare
objectives-of-course = Che cosa saprai fare
module-by-module = Il corso, modulo per modulo
module-number-label = Modulo { $number }:
lessons-done-count = · completate: { $done }
check-whole-course-yourself = Mettiti alla prova su tutto il corso
tools-and-competencies = Gli strumenti, e che cosa allenano
tool-column = Strumento
look-something-up = Da consultare

## Moduli e lezioni

module-number = Modulo { $number }
module-done-of = { $done } completate su { $all }
start-with-lesson = Inizia da «{ $lesson }»
objectives-by-the-end = Alla fine saprai
check-whole-module-yourself = Mettiti alla prova su tutto il modulo
what-to-remember = Da ricordare
from-lesson = Da { $lesson }
lesson-position = Lezione { $position } di { $count }
fact-time = Durata
fact-level = Livello
fact-audience = Per
fact-prerequisites = Da leggere prima
voices-and-findings = Voci ed evidenze
finished-question = Hai finito questa lezione?
finished-on = Completata: { $date }.
mark-as-done = Segna come completata
mark-as-not-done = Segna come non completata
last-changed = Ultima modifica: { $date }

## Blocchi nelle lezioni

block-activity = Attività
block-roleplay = Gioco di ruolo
block-example = Esempio
block-key = Ricorda
block-commitment = Il mio impegno
groups-of = Gruppi da { $size }
round-count = { $n ->
    [one] { $n } turno
   *[other] { $n } turni
}
priority = { $name ->
    [must] Essenziale
    [should] Consigliato
   *[could] Se resta tempo
}
you-need = Ti serve
suggested-answer = Mostra una risposta possibile
note-title = { $kind ->
    [tip] Consiglio
    [important] Importante
    [warning] Avvertenza
    [caution] Attenzione
   *[note] Nota
}
table = Tabella
task-done = fatto
task-to-do = da fare
footnotes = Note a piè di pagina
footnote-number = Nota { $number }
back-to-text = Torna al testo
code-box = Codice
code-box-in = Codice: { $language }
finding = Evidenza
quote-source = fonte
in-the-lesson = Nella lezione { $lesson }
choose-your-part = Scegli la tua parte
hide-from-partner = Non mostrare questa pagina a chi lavora con te.
roles = Ruoli
choose-your-role = Scegli il tuo ruolo
agree-on-roles = Accordatevi su chi interpreta chi. Poi leggi il tuo ruolo, e solo quello.
read-own-card-only = Leggi solo la tua carta, e non mostrarla a nessuno.
observers-sheet = Scheda di osservazione
observers-sheet-of = Scheda di osservazione: { $title }
observe = Tu non intervieni. Osserva, e segna quello che vedi o senti.
observe-competencies = Tu non intervieni. Osserva, e segna quello che vedi o senti: { $competencies }.
observe-what = Che cosa osservare
observe-not-seen = Non visto
observe-once = Una volta
observe-often = Spesso
observe-notes = Che cosa hai visto o sentito
afterwards = Dopo
i-will = Mi impegno a
by-day = Entro
kept-in-browser = Conservato in questo browser.
from-my-worksheets = Dalle mie schede di lavoro
from-my-worksheets-and-commitments = Dalle mie schede di lavoro e dai miei impegni
my-commitments = I miei impegni
nothing-written-yet = Qui non c’è ancora scritto nulla.
worksheet-appears-here = Quello che scrivi in questa scheda di lavoro compare qui.
commitments-appear-here = Gli impegni che prendi nelle lezioni compaiono qui, ciascuno con la sua data. In questo browser non ce ne sono ancora. Se li hai presi su carta, ricopiali qui dalle tue schede.
add-dates-to-calendar = Aggiungi le date al mio calendario
calendar-saved = Salvato come «{ $name }». Apri il file, e il tuo calendario aggiunge le date.

## Schede di lavoro

worksheets-lead = Compilale sullo schermo oppure stampale. Quello che scrivi resta in questo browser.
worksheet-of-lesson = Una scheda di lavoro della lezione { $lesson }
from-the-lesson = Dalla lezione { $lesson }
pdf-label = PDF:
pdf-of-sheet = { $title }, PDF, { $paper }
large-print = { $paper }, caratteri grandi
back-to-lesson = Torna alla lezione «{ $lesson }»
sheet-on-own-page = Questa scheda in una pagina a sé
as-pdf-label = In PDF, da stampare:
draw-on-paper = Disegna su carta.
sheet-kept = Quello che scrivi qui resta in questo browser, su questo dispositivo, e in nessun altro posto.
sheet-not-kept = In questo browser non si può conservare nulla. Stampa la scheda prima di lasciare la pagina.
sheet-without-script = Scrivi sullo schermo e stampa la pagina, oppure stampala vuota. Quello che scrivi va perso quando lasci la pagina.
print-sheet = Stampa questa scheda
print-sheet-blank = Stampa vuota
paper-size = Carta
clear-sheet = Svuota questa scheda
clear-sheet-question = Cancellare tutto in questa scheda?
clear-sheet-about = Quello che hai scritto in «{ $title }» viene rimosso da questo browser. Non si può annullare.
keep-it = Conserva
clear-the-sheet = Svuota la scheda
sheet-is-empty = Ora la scheda è vuota.
move-up = Su
move-down = Giù
move-up-from-place = Sposta su: posto { $n }
move-down-from-place = Sposta giù: posto { $n }
now-at-place = Ora al posto { $n } di { $m }

## Quiz: le domande

check-yourself = Mettiti alla prova
questions-to-try-again = Domande da riprovare
questions = Domande
drawn-for-you = Da { $n } domande ne vengono estratte { $drawn } per te.
pass-with = Soglia per superare il quiz: { $percent } per cento dei punti.
checks-allowed = { $n ->
    [one] Puoi verificare le tue risposte una volta.
   *[other] Puoi verificare le tue risposte { $n } volte.
}
question-number = Domanda { $number }
question-rule = { $kind ->
    [one] Scegli una risposta.
    [several] Scegli tutte le risposte giuste.
    [judgement] Scegli quello che faresti tu. Alcune scelte sono migliori di altre.
    [fill-in-one] Completa lo spazio vuoto.
    [fill-in] Completa gli spazi vuoti.
    [short-answer] Scrivi una risposta breve.
    [number] Scrivi un numero.
    [order] Metti nell’ordine giusto, a partire da 1.
    [match] Trova a ogni elemento il suo compagno.
    [sort] Metti ogni elemento nel suo gruppo.
    [grid] Scegli una risposta per ogni riga.
    [grid-several] Scegli tutte le risposte giuste in ogni riga.
    [open] Scrivi una risposta tua.
   *[rating] Qui non c’è una risposta giusta. Scegli quello che vale per te.
}
hint = Suggerimento
hint-number = Suggerimento { $number }
gap-number = Spazio { $number }
choose = Scegli
write-letter-on-line = Scrivi la lettera sulla riga:
your-answer = La tua risposta
move-item-up = Sposta su: { $item }
move-item-down = Sposta giù: { $item }
compare-with-model = Confronta con una risposta modello
how-close = Quanto si avvicina la tua?
close-very = Molto: gli stessi punti con altre parole
close-partly = In parte: aggiungerei qualcosa
close-not-yet = Non ancora: rileggo l’argomento
how-sure = Con quanta sicurezza rispondi?
sure = Con certezza
think-so = Credo di sì
a-guess = Tiro a indovinare
how-sure-you-were = Con quanta sicurezza hai risposto
sure-not-yet = Con certezza, ma non ancora giusta
think-not-yet = Credevi di sì, ma non ancora giusta
guess-not-yet = Tirando a indovinare, e non ancora giusta
guess-right = Tirando a indovinare, e giusta
think-right = Credevi di sì, e giusta
sure-right = Con certezza, e giusta

## Quiz: pulsanti e risposte

check-my-answer = { $n ->
    [one] Verifica la mia risposta
   *[other] Verifica le mie risposte
}
try-again = { $n ->
    [one] Riprova
   *[other] Riprova quelle non ancora giuste
}
start-again = Ricomincia
check-the-others = Verifica ora le altre
print-questions = Stampa le domande
print-with-answers = Stampa con le risposte
how-competencies-stand = A che punto è ogni competenza
code-for-group = Il tuo codice per il gruppo:
copy = Copia
copy-the-code = il codice
copied = Copiato.
code-selected = Il codice è selezionato: copialo come qualsiasi testo.
code-says = Il codice dice come si è risposto alle domande, e nulla su di te.
show-the-answers = Mostra le risposte
answers = Risposte
answers-to = Risposte: { $title }
point-count = { $n ->
    [one] { $n } punto
   *[other] { $n } punti
}
option-right = Giusta
option-not-right = Questa no
anything-between = (qualsiasi valore da { $low } a { $high })
or = oppure
none-of-them = nessuna di queste
read-again-label = Rileggi:

## Quiz: che cosa si dice di una risposta

result-score = { $n ->
    [one] Non ancora
   *[other] { $right } giuste su { $n }
}
result-all-right = { $n ->
    [one] Giusta
   *[other] Tutte e { $n } giuste
}
mark-right = Giusto
mark-not-yet = Non ancora
mark-not-this-one = Questa no
mark-this-one-too = Anche questa
mark-answer = Risposta: { $answer }
mark-answer-none = Risposta: nessuna di queste
mark-the-right-answer = La risposta giusta
mark-points = { $n } punti su { $m }
mark-spelled = Giusto, si scrive «{ $answer }»
verdict-right = Giusto.
verdict-part = Non ancora: { $n } giuste su { $m }.
verdict-extra = Non ancora: { $n } trovate su { $m }, con { $extra } di troppo.
verdict-not-the-best = Non è ancora la migliore: { $n } punti su { $m }.
verdict-not-yet = Non ancora. Leggi quello che c’è scritto qui, poi riprova.
verdict-hint = Non ancora. Forse un suggerimento può aiutarti.
verdict-shown = Questa è la risposta.
verdict-changed = Questa domanda è cambiata da quando hai risposto. Verificala di nuovo.
show-the-answer = Mostra la risposta
rated-before = La volta scorsa ({ $date }) hai scelto «{ $was }». Ora è «{ $now }».
rated-before-row = { $row }: la volta scorsa ({ $date }) hai scelto «{ $was }». Ora è «{ $now }».
competency-score = { $name }: { $n } giuste su { $m }.
competency-score-thin = { $name }: { $n } giuste su { $m }. Vale la pena riguardarla.
other-questions = Altre domande
quiz-passed = Quiz superato: la soglia era { $pass } per cento, il tuo risultato è { $percent }.
quiz-not-passed = Quiz non ancora superato: la soglia è { $pass } per cento, il tuo risultato finora { $percent }.
checks-left = { $n ->
    [one] Puoi verificare ancora una volta.
   *[other] Puoi verificare ancora { $n } volte.
}
checks-left-none = Era l’ultimo tentativo. Le risposte giuste sono qui sopra.
still-open = { $n ->
    [one] Una domanda è ancora aperta
   *[other] { $n } domande sono ancora aperte
}
question-link = Domanda { $number }: { $stem }
question-link-bare = Domanda { $number }
item-moved = { $item }: posto { $n } di { $m }

## Pagina di tutti i quiz, ripassi, verifica di tutto il corso

quizzes-lead = Mettiti alla prova. Le tue risposte non le vede nessun altro.
check-whole-course = Verifica su tutto il corso
check-whole-course-about = domande da ogni modulo, con un risultato per ogni competenza
check-whole-course-lead = Domande da tutto il corso. Il risultato dice a che punto è ogni competenza e che cosa rileggere. Non lo vede nessun altro.
review = Ripasso
review-about = quello che hai sbagliato torna dopo 1, 3, 7, 16 e 35 giorni
review-of-module = Ripasso: { $title }
review-of-module-about = domande da tutte le lezioni del modulo
review-of-module-lead = Domande da tutte le sue lezioni. Il risultato dice a che punto è ogni competenza e che cosa rileggere.
back-to-module = Torna al modulo «{ $module }»
lesson-by-lesson = Lezione per lezione
review-lead = Quello che hai sbagliato in un quiz, e quello che ogni lezione completata ti ha chiesto di ricordare, torna qui dopo 1, 3, 7, 16 e 35 giorni.
review-without-script = Senza JavaScript questa pagina non può sapere che cosa hai sbagliato. Questi sono tutti i quiz del corso.
review-due = { $n ->
    [one] Oggi 1 da ripassare
   *[other] Oggi { $n } da ripassare
}
review-nothing-today = Oggi non c’è nulla da ripassare. Prossimo ripasso: { $date }.
review-nothing-yet = Non c’è ancora nulla da ripassare. Quello che sbagli in un quiz torna qui, e anche quello che una lezione ti ha chiesto di ricordare, una volta che l’hai segnata come completata.
review-done-today = Per oggi è tutto. Quello che hai ripreso resta più a lungo. Prossimo ripasso: { $date }.
review-done = È tutto, e non c’è altro da ripassare. Ora lo sai.
review-missing = Non è stato possibile caricare una lezione con qualcosa da ripassare. Forse non fa più parte del corso, oppure manca la connessione.
all-quizzes = Tutti i quiz
recall-lesson = Che cosa ricordi di «{ $title }»? Prima dillo con parole tue.
recall-show = Mostra
recall-knew-it = Lo sapevo
recall-knew-it-said = Bene. Lo ritroverai più avanti, perché ti resti.
recall-not-yet = Non ancora
recall-not-yet-said = Allora lo ritroverai domani.

## Indici: competenze, strumenti, citazioni

competencies-lead = Che cosa allena il corso, e dove: gli strumenti, le lezioni, i quiz e le schede di lavoro per ogni competenza.
competencies-on-this-page = Competenze in questa pagina
no-lesson-trains-this = Nessuna lezione la allena ancora.
tools-lead = Tutti gli strumenti del corso: che cosa allenano, dove si insegnano e con quale scheda di lavoro si usano.
tools-on-this-page = Strumenti in questa pagina
tool-trains = Allena
no-lesson-teaches-this = Nessuna lezione lo insegna ancora.
quotes-lead = Che cosa altri hanno detto e scoperto, con le fonti. Le citazioni sono letterali; le evidenze sono raccontate con parole nostre.
quotations = Citazioni
findings = Evidenze

## Il mio lavoro: che cosa conserva questo browser

my-work-lead = Quello che rispondi e scrivi in questo corso è tuo: resta in questo browser, su questo dispositivo, e non lo vede nessun altro.
my-work-without-script = Questa pagina ha bisogno di JavaScript. Dove non è attivo non si conserva nulla: stampa quello che scrivi prima di lasciare la pagina in cui lo scrivi.
my-work-download = Scarica il mio lavoro
my-work-load = Carica un file
print = Stampa
my-work-erase = Cancella tutto
my-work-file = Un file con il tuo lavoro
my-work-saved = Salvato come «{ $name }». Tieni da parte il file: «Carica un file» ti restituisce il tuo lavoro, qui o su un altro dispositivo.
my-work-loaded = { $n ->
    [one] 1 voce ripresa dal file.
   *[other] { $n } voci riprese dal file.
}
my-work-nothing-new = Tutto quello che c’è in questo file è già qui. Non è cambiato nulla.
my-work-no-json = «{ $name }» non è un file di questo tipo: non contiene JSON. Scegli il file salvato con «Scarica il mio lavoro». Non è cambiato nulla.
my-work-not-ours = «{ $name }» non è stato salvato con «Scarica il mio lavoro» di nessun corso. Non è cambiato nulla.
my-work-later-edition = «{ $name }» è stato salvato con un’edizione di Coursebook più recente di quella con cui è realizzato questo corso. Non è cambiato nulla.
my-work-other-course = «{ $name }» appartiene al corso «{ $other }», e questo è «{ $title }». Non è cambiato nulla.
my-work-unreadable = «{ $name }» non si può leggere. Non è cambiato nulla.
my-work-erased = Tutto è stato cancellato.
my-work-empty = Qui non c’è ancora nulla. Rispondi a una domanda, compila una scheda di lavoro o segna una lezione come completata, e comparirà qui.
my-work-answers = { $n ->
    [one] 1 risposta o nota
   *[other] { $n } risposte e note
}
my-work-lessons-done = { $n ->
    [one] 1 lezione completata
   *[other] { $n } lezioni completate
}
my-work-unnamed = { $n ->
    [one] Un’altra è conservata da un’edizione precedente del corso, senza il suo testo. La vedi nel punto in cui l’hai scritta.
   *[other] Altre { $n } sono conservate da un’edizione precedente del corso, senza il loro testo. Le vedi nei punti in cui le hai scritte.
}
my-work-erase-question = Cancellare tutto?
my-work-erase-about = Tutto quello che hai risposto, scritto e segnato in «{ $title }» viene rimosso da questo browser. Non si può annullare. Se pensi che possa servirti ancora, prima scarica il tuo lavoro.

## Programma

agenda = Programma
day-number = Giorno { $number }
agenda-end = Fine
row-break = Pausa
row-lunch = Pranzo

## Attestato: chi partecipa lo compila e lo stampa

certificate-lead = Scrivi il tuo nome, stampa la pagina, e conservala o portala con te. Quello che scrivi resta in questo browser.
certificate-name = Nome
certificate-says = Dichiaro di aver seguito questo corso per intero.
certificate-says-time = { $n ->
    [one] Dichiaro di aver seguito questo corso per intero: { $n } lezione, { $time }.
   *[other] Dichiaro di aver seguito questo corso per intero: { $n } lezioni, { $time }.
}
certificate-done-of = { $done } lezioni su { $all } segnate come completate su questo dispositivo.
certificate-trains = Che cosa allena il corso
certificate-date = Data
certificate-facilitator-signature = Firma di chi ha facilitato il corso
certificate-facilitator-name = Nome di chi ha facilitato il corso
certificate-honest = È una dichiarazione della persona qui nominata. Nessuno l’ha verificata, a meno che chi ha facilitato il corso non abbia firmato qui sopra.
print-certificate = Stampa l’attestato
the-lessons = Le lezioni

## Dove non c’è una pagina

page-not-found = Pagina non trovata
nothing-at-address = A questo indirizzo non c’è nulla
nothing-at-address-about = Forse la pagina si è spostata, oppure l’indirizzo contiene un errore di battitura. Nulla di quello che hai scritto in questo corso è andato perso.
go-to-start = Vai all’inizio del corso
or-look-it-up = Oppure cerca quello che ti serve
