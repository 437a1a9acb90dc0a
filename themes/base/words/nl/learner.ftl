### Wat Coursebook tegen deelnemers zegt. Waar deze woorden te zien zijn, staat in en/learner.ftl.

## Namen van dingen: in koppen, menu’s, zoekresultaten, naast aantallen

competencies = Competenties
tools = Hulpmiddelen
worksheets = Werkbladen
quizzes = Quizzen
quotes-and-findings = Citaten en bevindingen
glossary = Begrippenlijst
lessons = Lessen
competency-heading = { $n ->
    [one] Competentie
   *[other] Competenties
}
tool-heading = { $n ->
    [one] Hulpmiddel
   *[other] Hulpmiddelen
}
lesson-heading = { $n ->
    [one] Les
   *[other] Lessen
}
worksheet-heading = { $n ->
    [one] Werkblad
   *[other] Werkbladen
}
quiz-heading = { $n ->
    [one] Quiz
   *[other] Quizzen
}
kind-of-entry = { $kind ->
    [lesson] Les
    [section] Paragraaf
    [module] Module
    [term] Begrip
    [tool] Hulpmiddel
    [competency] Competentie
    [quote] Citaat
    [worksheet] Werkblad
   *[page] Pagina
}
lesson-count = { $n ->
    [one] { $n } les
   *[other] { $n } lessen
}
worksheet-count = { $n ->
    [one] { $n } werkblad
   *[other] { $n } werkbladen
}
quiz-count = { $n ->
    [one] { $n } quiz
   *[other] { $n } quizzen
}
question-count = { $n ->
    [one] { $n } vraag
   *[other] { $n } vragen
}
field-count = { $n ->
    [one] { $n } invulveld
   *[other] { $n } invulvelden
}
draft = Concept
has-quiz = Quiz
has-worksheet = Werkblad

## Tijden

time-minutes = { $minutes }{"\u00A0"}min
time-hours = { $hours }{"\u00A0"}uur
time-hours-minutes = { $hours }{"\u00A0"}uur { $minutes }{"\u00A0"}min
time-about = ongeveer { $time }

## Rond elke pagina

skip-to-content = Naar de inhoud
due-count = { $n ->
    [one] 1 te herhalen
   *[other] { $n } te herhalen
}
search = Zoeken
look-up = Opzoeken
my-work = Mijn werk
agenda-of = Programma: { $title }
certificate = Certificaat
colours-label = Kleuren:
colours-automatic = Automatisch
colours-light = Licht
colours-dark = Donker
storage-blocked = Je antwoorden worden in deze browser niet bewaard: de opslag is geblokkeerd of vol. Al het andere werkt, en je kunt afdrukken wat je schrijft voordat je de pagina verlaat.
close = Sluiten
course-navigation = Cursus
all-modules = Alle modules
all-modules-and-lessons = Alle modules, en de lessen van module { $module }
earlier-modules = { $n ->
    [one] { $n } eerdere module
   *[other] { $n } eerdere modules
}
later-modules = { $n ->
    [one] { $n } latere module
   *[other] { $n } latere modules
}
breadcrumb = Waar je bent
title-and-edition = { $title }, editie { $version }
by-authors = Door { $authors }
edition-number = Editie { $version }
nothing-is-sent = Wat je in deze cursus schrijft, blijft in deze browser, op dit apparaat. Er wordt niets verstuurd.
changes-feed = Wijzigingen (Atom-feed)
changes-feed-title = { $title }: wijzigingen
print-this-page = Deze pagina afdrukken
made-with = Gemaakt met { $generator }
device-keeps = Wat dit apparaat bewaart
device-keeps-your-work = Wat dit apparaat van je werk bewaart
device-holds = Deze pagina bewaart wat je in ‘{ $title }’ hebt geschreven voor de andere pagina’s. { $link }.
device-holds-link = Bekijk je werk
page-moved = Deze pagina is verhuisd. { $link }.
page-moved-link = Ga naar het nieuwe adres
on-this-page = Op deze pagina
previous-and-next = { $kind ->
    [module] Vorige en volgende module
   *[lesson] Vorige en volgende les
}
previous-one = { $kind ->
    [module] Vorige module
   *[lesson] Vorige les
}
next-one = { $kind ->
    [module] Volgende module
   *[lesson] Volgende les
}

## Zoeken

search-found = { $n ->
    [one] 1 resultaat
   *[other] { $n } resultaten
}
search-found-none = Geen resultaten.
search-without = ‘{ $word }’ komt nergens voor.
search-instead = ‘{ $typed }’ komt nergens voor; dit zijn de resultaten voor ‘{ $found }’.
search-not-loaded = De zoekfunctie kon niet worden geladen.
search-results = Resultaten
search-more = Meer resultaten
search-tips = Controleer de spelling, probeer minder woorden of andere woorden voor hetzelfde.
search-tips-or-list = Controleer de spelling, probeer minder woorden of andere woorden voor hetzelfde. Of zoek het in de lijst hieronder.
single-keys = Losse toetsen werken als sneltoets, zoals { $key } voor zoeken.
everything-from-a-to-z = Alles van A tot Z
from-a-to-z = Van A tot Z
letters = Letters

## Startpagina

start-lesson = Beginnen:
continue-lesson = Verder:
begin-again-lesson = Alles afgerond. Opnieuw beginnen:
lessons-done = Afgeronde lessen
lessons-done-of = { $done } van { $all } lessen afgerond
course-at-a-glance = De cursus in één oogopslag
time-in-all = in totaal
in-modules = { $n ->
    [one] in { $n } module
   *[other] in { $n } modules
}
for-screen-and-paper = voor scherm en papier
to-check-yourself = om jezelf te testen
certificate-to-print = Certificaat om af te drukken
objectives-of-course = Wat je straks kunt
module-by-module = De cursus, module voor module
module-number-label = Module { $number }:
lessons-done-count = · { $done } afgerond
check-whole-course-yourself = Test jezelf over de hele cursus
tools-and-competencies = De hulpmiddelen, en wat ze trainen
tool-column = Hulpmiddel
look-something-up = Iets opzoeken

## Modules en lessen

module-number = Module { $number }
module-done-of = { $done } van { $all } afgerond
start-with-lesson = Begin met ‘{ $lesson }’
objectives-by-the-end = Na afloop kun je
check-whole-module-yourself = Test jezelf over de hele module
what-to-remember = Om te onthouden
from-lesson = Uit { $lesson }
lesson-position = Les { $position } van { $count }
fact-time = Tijd
fact-level = Niveau
fact-audience = Voor
fact-prerequisites = Lees eerst
voices-and-findings = Stemmen en bevindingen
finished-question = Klaar met deze les?
finished-on = Afgerond op { $date }.
mark-as-done = Als afgerond markeren
mark-as-not-done = Als niet afgerond markeren
last-changed = Laatst gewijzigd op { $date }

## Blokken in lessen

block-activity = Opdracht
block-roleplay = Rollenspel
block-example = Voorbeeld
block-key = Onthoud
block-commitment = Mijn voornemen
groups-of = Groepjes van { $size }
round-count = { $n ->
    [one] { $n } ronde
   *[other] { $n } rondes
}
priority = { $name ->
    [must] Onmisbaar
    [should] Aanbevolen
   *[could] Als er tijd is
}
you-need = Nodig
suggested-answer = Een mogelijk antwoord tonen
note-title = { $kind ->
    [tip] Tip
    [important] Belangrijk
    [warning] Waarschuwing
    [caution] Pas op
   *[note] Opmerking
}
table = Tabel
task-done = gedaan
task-to-do = nog te doen
footnotes = Voetnoten
footnote-number = Voetnoot { $number }
back-to-text = Terug naar de tekst
code-box = Programmacode
code-box-in = Programmacode: { $language }
finding = Bevinding
quote-source = bron
in-the-lesson = In de les { $lesson }
choose-your-part = Kies je deel
hide-from-partner = Laat deze pagina niet aan je partner zien.
roles = Rollen
choose-your-role = Kies je rol
agree-on-roles = Spreek af wie wie speelt. Lees dan je eigen rol, en alleen die.
read-own-card-only = Lees alleen je eigen kaart, en laat die aan niemand zien.
observers-sheet = Observatieblad
observers-sheet-of = Observatieblad: { $title }
observe = Je speelt zelf niet mee. Kijk toe, en kruis aan wat je ziet of hoort.
observe-competencies = Je speelt zelf niet mee. Kijk toe, en kruis aan wat je ziet of hoort: { $competencies }.
observe-what = Waar je op let
observe-not-seen = Niet gezien
observe-once = Eén keer
observe-often = Vaak
observe-notes = Wat je zag of hoorde
afterwards = Na afloop
i-will = Ik ga
by-day = Uiterlijk op
kept-in-browser = Bewaard in deze browser.
from-my-worksheets = Uit mijn werkbladen
from-my-worksheets-and-commitments = Uit mijn werkbladen en voornemens
my-commitments = Mijn voornemens
nothing-written-yet = Hier staat nog niets.
worksheet-appears-here = Wat je op dit werkblad schrijft, verschijnt hier.
commitments-appear-here = De voornemens die je in de lessen maakt, verschijnen hier, elk met zijn datum. In deze browser zijn er nog geen. Heb je ze op papier gemaakt, neem ze dan hier over van je bladen.
add-dates-to-calendar = De datums in mijn agenda zetten
calendar-saved = Opgeslagen als ‘{ $name }’. Open het bestand, en je agenda neemt de datums over.

## Werkbladen

worksheets-lead = Vul ze in op het scherm of druk ze af. Wat je schrijft, wordt in deze browser bewaard.
worksheet-of-lesson = Een werkblad bij de les { $lesson }
from-the-lesson = Uit de les { $lesson }
pdf-label = Pdf:
pdf-of-sheet = { $title }, pdf, { $paper }
large-print = { $paper }, grote letters
back-to-lesson = Terug naar de les ‘{ $lesson }’
sheet-on-own-page = Dit blad op een eigen pagina
as-pdf-label = Als pdf om af te drukken:
draw-on-paper = Teken dit op papier.
sheet-kept = Wat je hier schrijft, wordt bewaard in deze browser, op dit apparaat, en nergens anders.
sheet-not-kept = In deze browser kan niets worden bewaard. Druk het blad af voordat je de pagina verlaat.
sheet-without-script = Schrijf op het scherm en druk de pagina af, of druk een lege pagina af. Wat je schrijft, is weg als je de pagina verlaat.
print-sheet = Dit blad afdrukken
print-sheet-blank = Leeg afdrukken
paper-size = Papier
clear-sheet = Dit blad leegmaken
clear-sheet-question = Alles op dit blad wissen?
clear-sheet-about = Wat je op ‘{ $title }’ hebt geschreven, wordt uit deze browser verwijderd. Dit kan niet ongedaan worden gemaakt.
keep-it = Bewaren
clear-the-sheet = Blad leegmaken
sheet-is-empty = Het blad is nu leeg.
move-up = Omhoog
move-down = Omlaag
move-up-from-place = Omhoog: plaats { $n }
move-down-from-place = Omlaag: plaats { $n }
now-at-place = Nu op plaats { $n } van { $m }

## Quizzen: de vragen

check-yourself = Test jezelf
questions-to-try-again = Vragen om opnieuw te proberen
questions = Vragen
drawn-for-you = Uit { $n } vragen worden er { $drawn } voor je getrokken.
pass-with = Je slaagt met { $percent } procent van de punten.
checks-allowed = { $n ->
    [one] Je kunt je antwoorden één keer controleren.
   *[other] Je kunt je antwoorden { $n } keer controleren.
}
question-number = Vraag { $number }
question-rule = { $kind ->
    [one] Kies één antwoord.
    [several] Kies alle goede antwoorden.
    [judgement] Kies wat jij zou doen. Het ene is beter dan het andere.
    [fill-in-one] Vul de open plek in.
    [fill-in] Vul de open plekken in.
    [short-answer] Schrijf een kort antwoord.
    [number] Schrijf een getal.
    [order] Zet dit in de goede volgorde, 1 eerst.
    [match] Zoek bij elk wat erbij hoort.
    [sort] Zet elk in de goede groep.
    [grid] Kies in elke rij één antwoord.
    [grid-several] Kies in elke rij alle goede antwoorden.
    [open] Schrijf een eigen antwoord.
   *[rating] Hier bestaat geen goed antwoord. Kies wat voor jou geldt.
}
hint = Hint
hint-number = Hint { $number }
gap-number = Open plek { $number }
choose = Kies
write-letter-on-line = Schrijf de letter op de lijn:
your-answer = Jouw antwoord
move-item-up = Omhoog: { $item }
move-item-down = Omlaag: { $item }
compare-with-model = Vergelijken met een modelantwoord
how-close = Hoe dicht komt jouw antwoord in de buurt?
close-very = Heel dicht: dezelfde punten in andere woorden
close-partly = Deels: ik zou er iets aan toevoegen
close-not-yet = Nog niet: ik lees het nog eens na
how-sure = Hoe zeker ben je?
sure = Zeker
think-so = Ik denk het wel
a-guess = Gegokt
how-sure-you-were = Hoe zeker je was
sure-not-yet = Zeker, maar nog niet goed
think-not-yet = Je dacht het wel, maar nog niet goed
guess-not-yet = Gegokt, en nog niet goed
guess-right = Gegokt, en goed
think-right = Je dacht het wel, en goed
sure-right = Zeker, en goed

## Quizzen: knoppen en antwoorden

check-my-answer = { $n ->
    [one] Mijn antwoord controleren
   *[other] Mijn antwoorden controleren
}
try-again = { $n ->
    [one] Opnieuw proberen
   *[other] Opnieuw proberen wat nog niet goed is
}
start-again = Opnieuw beginnen
check-the-others = Nu de andere controleren
print-questions = De vragen afdrukken
print-with-answers = Met de antwoorden afdrukken
how-competencies-stand = Hoe het met elke competentie staat
code-for-group = Je code voor de groep:
copy = Kopiëren
copy-the-code = de code
copied = Gekopieerd.
code-selected = De code is geselecteerd: kopieer hem zoals je elke tekst kopieert.
code-says = De code zegt hoe de vragen zijn beantwoord, en niets over jou.
show-the-answers = De antwoorden tonen
answers = Antwoorden
answers-to = Antwoorden: { $title }
point-count = { $n ->
    [one] { $n } punt
   *[other] { $n } punten
}
option-right = Goed
option-not-right = Deze niet
anything-between = (alles van { $low } tot en met { $high })
or = of
none-of-them = geen van alle
read-again-label = Lees nog eens:

## Quizzen: wat er over een antwoord wordt gezegd

result-score = { $n ->
    [one] Nog niet
   *[other] { $right } van { $n } goed
}
result-all-right = { $n ->
    [one] Goed
   *[other] Alle { $n } goed
}
mark-right = Goed
mark-not-yet = Nog niet
mark-not-this-one = Deze niet
mark-this-one-too = Deze ook
mark-answer = Antwoord: { $answer }
mark-answer-none = Antwoord: geen van alle
mark-the-right-answer = Het goede antwoord
mark-points = { $n } van { $m } punten
mark-spelled = Goed, je schrijft ‘{ $answer }’
verdict-right = Goed.
verdict-part = Nog niet: { $n } van { $m } goed.
verdict-extra = Nog niet: { $n } van { $m } gevonden, en { $extra } te veel.
verdict-not-the-best = Nog niet de beste: { $n } van { $m } punten.
verdict-not-yet = Nog niet. Lees wat hier staat, en probeer het dan opnieuw.
verdict-hint = Nog niet. Een hint kan je verder helpen.
verdict-shown = Dit is het antwoord.
verdict-changed = Deze vraag is veranderd sinds je erop hebt geantwoord. Controleer je antwoord opnieuw.
show-the-answer = Het antwoord tonen
rated-before = Op { $date } koos je ‘{ $was }’. Nu is het ‘{ $now }’.
rated-before-row = { $row }: op { $date } koos je ‘{ $was }’. Nu is het ‘{ $now }’.
competency-score = { $name }: { $n } van { $m } goed.
competency-score-thin = { $name }: { $n } van { $m } goed. Nog eens kijken loont.
other-questions = Andere vragen
quiz-passed = Je bent geslaagd: { $pass } procent was nodig, en je hebt { $percent }.
quiz-not-passed = Om te slagen heb je { $pass } procent nodig; je staat nu op { $percent }.
checks-left = { $n ->
    [one] Je kunt nog één keer controleren.
   *[other] Je kunt nog { $n } keer controleren.
}
checks-left-none = Dat was de laatste poging. De goede antwoorden staan hierboven.
still-open = { $n ->
    [one] Eén vraag staat nog open
   *[other] { $n } vragen staan nog open
}
question-link = Vraag { $number }: { $stem }
question-link-bare = Vraag { $number }
item-moved = { $item }: plaats { $n } van { $m }

## Pagina met alle quizzen, herhalingen, test over de hele cursus

quizzes-lead = Test jezelf. Niemand anders ziet je antwoorden.
check-whole-course = Test over de hele cursus
check-whole-course-about = vragen uit elke module, met een resultaat per competentie
check-whole-course-lead = Vragen uit de hele cursus. Het resultaat zegt hoe het met elke competentie staat, en wat je nog eens kunt lezen. Niemand anders ziet het.
review = Herhaling
review-about = wat je miste, komt terug na 1, 3, 7, 16 en 35 dagen
review-of-module = Herhaling: { $title }
review-of-module-about = vragen uit alle lessen van de module
review-of-module-lead = Vragen uit alle lessen. Het resultaat zegt hoe het met elke competentie staat, en wat je nog eens kunt lezen.
back-to-module = Terug naar de module ‘{ $module }’
lesson-by-lesson = Les voor les
review-lead = Wat je in een quiz miste, en wat je uit elke afgeronde les moest onthouden, komt hier terug na 1, 3, 7, 16 en 35 dagen.
review-without-script = Zonder JavaScript kan deze pagina niet weten wat je miste. Dit zijn alle quizzen van de cursus.
review-due = { $n ->
    [one] Vandaag 1 te herhalen
   *[other] Vandaag { $n } te herhalen
}
review-nothing-today = Vandaag niets te herhalen. De volgende herhaling komt op { $date }.
review-nothing-yet = Nog niets te herhalen. Wat je in een quiz mist, komt hier terug, en ook wat je uit een les moest onthouden, zodra je die als afgerond hebt gemarkeerd.
review-done-today = Dat was alles voor vandaag. Wat je nog eens hebt gezien, blijft langer hangen; de volgende herhaling komt op { $date }.
review-done = Dat was alles, en er komt niets meer terug. Je weet het nu.
review-missing = Een les met iets om te herhalen kon niet worden geladen. Misschien hoort de les niet meer bij de cursus, of is er geen verbinding.
all-quizzes = Alle quizzen
recall-lesson = Wat weet je nog van ‘{ $title }’? Zeg het eerst in je eigen woorden.
recall-show = Tonen
recall-knew-it = Ik wist het
recall-knew-it-said = Goed. Het komt later terug, zodat het blijft hangen.
recall-not-yet = Nog niet
recall-not-yet-said = Dan komt het morgen terug.

## Overzichten: competenties, hulpmiddelen, citaten

competencies-lead = Wat de cursus traint, en waar: de hulpmiddelen, lessen, quizzen en werkbladen bij elke competentie.
competencies-on-this-page = Competenties op deze pagina
no-lesson-trains-this = Nog geen les traint dit.
tools-lead = Elk hulpmiddel van de cursus: wat het traint, waar je het leert en met welk werkblad je het gebruikt.
tools-on-this-page = Hulpmiddelen op deze pagina
tool-trains = Traint
no-lesson-teaches-this = Nog geen les behandelt dit.
quotes-lead = Wat anderen zeiden en ontdekten, met bronnen. Citaten zijn letterlijk; bevindingen zijn in onze woorden naverteld.
quotations = Citaten
findings = Bevindingen

## Mijn werk: wat deze browser bewaart

my-work-lead = Wat je in deze cursus antwoordt en schrijft, is van jou: het wordt bewaard in deze browser, op dit apparaat, en niemand anders ziet het.
my-work-without-script = Deze pagina heeft JavaScript nodig. Zonder JavaScript wordt er niets bewaard: druk af wat je schrijft voordat je de pagina verlaat.
my-work-download = Mijn werk downloaden
my-work-load = Een bestand laden
print = Afdrukken
my-work-erase = Alles wissen
my-work-file = Een bestand met je werk
my-work-saved = Opgeslagen als ‘{ $name }’. Bewaar het bestand: met ‘Een bestand laden’ krijg je je werk terug, hier of op een ander apparaat.
my-work-loaded = { $n ->
    [one] 1 item is uit het bestand overgenomen.
   *[other] { $n } items zijn uit het bestand overgenomen.
}
my-work-nothing-new = Alles in dit bestand staat hier al. Er is niets veranderd.
my-work-no-json = ‘{ $name }’ is geen bestand van deze soort: het bevat geen JSON. Kies het bestand dat met ‘Mijn werk downloaden’ is opgeslagen. Er is niets veranderd.
my-work-not-ours = ‘{ $name }’ is in geen enkele cursus met ‘Mijn werk downloaden’ opgeslagen. Er is niets veranderd.
my-work-later-edition = ‘{ $name }’ is opgeslagen met een nieuwere editie van Coursebook dan die waarmee deze cursus is gemaakt. Er is niets veranderd.
my-work-other-course = ‘{ $name }’ hoort bij de cursus ‘{ $other }’, en dit is ‘{ $title }’. Er is niets veranderd.
my-work-unreadable = ‘{ $name }’ kan niet worden gelezen. Er is niets veranderd.
my-work-erased = Alles is gewist.
my-work-empty = Hier is nog niets. Beantwoord een vraag, vul een werkblad in of markeer een les als afgerond, en het verschijnt hier.
my-work-answers = { $n ->
    [one] 1 antwoord of notitie
   *[other] { $n } antwoorden en notities
}
my-work-lessons-done = { $n ->
    [one] 1 les afgerond
   *[other] { $n } lessen afgerond
}
my-work-unnamed = { $n ->
    [one] Er is er nog 1 bewaard uit een eerdere editie van de cursus, zonder de tekst erbij. Je ziet het op de plek waar je het schreef.
   *[other] Er zijn er nog { $n } bewaard uit een eerdere editie van de cursus, zonder de tekst erbij. Je ziet ze op de plekken waar je ze schreef.
}
my-work-erase-question = Alles wissen?
my-work-erase-about = Alles wat je in ‘{ $title }’ hebt beantwoord, geschreven en gemarkeerd, wordt uit deze browser verwijderd. Dit kan niet ongedaan worden gemaakt. Download eerst je werk als je het misschien nog terug wilt.

## Programma

agenda = Programma
day-number = Dag { $number }
agenda-end = Einde
row-break = Pauze
row-lunch = Lunch

## Certificaat: de deelnemer vult het in en drukt het af

certificate-lead = Schrijf je naam, druk de pagina af, en bewaar die of neem die mee. Wat je schrijft, blijft in deze browser.
certificate-name = Naam
certificate-says = Ik verklaar dat ik deze cursus heb doorgewerkt.
certificate-says-time = { $n ->
    [one] Ik verklaar dat ik deze cursus heb doorgewerkt: { $n } les, { $time }.
   *[other] Ik verklaar dat ik deze cursus heb doorgewerkt: { $n } lessen, { $time }.
}
certificate-done-of = { $done } van { $all } lessen op dit apparaat als afgerond gemarkeerd.
certificate-trains = Wat de cursus traint
certificate-date = Datum
certificate-facilitator-signature = Handtekening van de begeleider
certificate-facilitator-name = Naam van de begeleider
certificate-honest = De genoemde persoon verklaart dit zelf. Niemand heeft het gecontroleerd, tenzij een begeleider hierboven heeft getekend.
print-certificate = Het certificaat afdrukken
the-lessons = De lessen

## Waar geen pagina is

page-not-found = Pagina niet gevonden
nothing-at-address = Op dit adres staat niets
nothing-at-address-about = Misschien is de pagina verhuisd, of zit er een tikfout in het adres. Niets van wat je in deze cursus hebt geschreven, is verloren.
go-to-start = Naar het begin van de cursus
or-look-it-up = Of zoek het op
