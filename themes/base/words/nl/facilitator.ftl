### Wat Coursebook zegt tegen wie een groep leidt. Waar deze woorden te zien zijn, staat in en/facilitator.ftl.

## Rond elke pagina

edition = Editie
facilitators-edition = Editie voor begeleiders:
facilitators-edition-about = met notities en antwoorden. Niet voor deelnemers.
run-this-course = Deze cursus geven
run-this-course-about = Draaiboeken met kloktijden, lijsten voor het kopieerapparaat en de zaal, groepjes, resultaten en het antwoordmodel.
learners-view = Weergave voor deelnemers
facilitators-view = Weergave voor begeleiders

## Notities in lessen

for-the-facilitator = Voor de begeleider
say-label = Zeg:
spoken-line = ‘{ $words }’

## Rijen van een plan zonder eigen titel

row-whole-lesson = De hele les
row-lead-in = Inleiding
row-whole-group = Met de hele groep
row-time-in-hand = Speling

## Namen van pagina’s

run-sheet-of = Draaiboek: { $title }
group-results = Resultaten van de groep
answer-key = Antwoordmodel

## Hoe lang een plan duurt, en hoe lang de zaal vrij is

minutes-in-words = { $n ->
    [one] { $n } minuut
   *[other] { $n } minuten
}
days-from = { $n } dagen, vanaf { $time }
ends-at = Eindigt om { $time }
ends-between = Eindigt tussen { $early } en { $late }
day-fits-just = { $ends }, precies wanneer je de zaal uit moet.
day-fits = { $ends }; de zaal is van jou tot { $room }, dus { $minutes } speling.
day-too-long = { $ends }; de zaal is van jou tot { $room }: { $minutes } te lang.
day-up-to-too-long = { $ends }; de zaal is van jou tot { $room }: tot { $minutes } te lang.
days-fit = { $n ->
    [one] De dag past, met in totaal { $minutes } speling.
   *[other] Alle { $n } dagen passen, met in totaal { $minutes } speling.
}
days-too-long = { $minutes } te lang over { $n } dagen; laat je weg wat kan wachten, dan past elke dag.
must-too-long = { $minutes } te lang, zelfs met alleen het onmisbare.
cut-ends-at = Zonder deze delen eindigt de dag om { $time }; de zaal is van jou tot { $room }.
cut-every-day-fits = Zonder deze delen past elke dag binnen de zaaltijd.
cut-still-over = Ook dan kom je { $minutes } tekort: laat een les weg, of reserveer de zaal langer.

## Wat je afdrukt

roles-of = Rollen: { $title }
sheets-a-and-b-of = Bladen A en B: { $title }
cards-of = Kaarten: { $title }
to-cut = uitknippen

## De pagina ‘Deze cursus geven’

run-this-course-lead = Alles wat je voor de groep nodig hebt: wat er wanneer gebeurt, wat je meeneemt, wie bij wie zit en wat ze hebben geantwoord.
deliveries = Uitvoeringen
run-sheet = Draaiboek
run-sheet-label = Draaiboek:
people-count = { $n ->
    [one] { $n } persoon
   *[other] { $n } personen
}
learners-agenda = Programma voor deelnemers
no-delivery-planned = Er is nog geen uitvoering gepland. In { $file } zegt { $setting } wanneer de zaal van jou is, hoeveel mensen er komen en welke lessen je neemt; daaruit ontstaat het draaiboek.
what-they-answered = Wat ze hebben geantwoord
results-of-group = Resultaten van de groep
results-of-group-about = uit de codes die deelnemers voorlezen of sturen: geen namen, geen server
answer-key-about = de goede antwoorden bij elke quiz, met uitleg
answer-key-lead = De goede antwoorden bij elke quiz, met wat er bij elk antwoord wordt gezegd. Nummers en letters zijn die van de pagina’s en van het papier.
print-answer-key = Het antwoordmodel afdrukken
every-lesson-and-its-parts = Elke les en de delen ervan
lesson-and-parts = Les en delen

## Draaiboek: het plan van een uitvoering

day-count = { $n ->
    [one] { $n } dag
   *[other] { $n } dagen
}
the-learners-agenda = Het programma voor deelnemers
print-run-sheet = Het draaiboek afdrukken
the-plan = Het plan
begins-column = Begin
what-column = Wat
minutes-column = Min.
minutes-column-full = Minuten
by-time = uiterlijk{"\u00A0"}{ $time }
by-time-explained = Een tijd met ‘uiterlijk’: begin tussen die twee tijden; op de laatste moet je zover zijn, als alles het langst duurt.
row-say = Zeg
row-groups = Groepjes
row-groups-of = { $label } van { $size }
row-have-ready = Leg klaar
day-end = Einde.
day-end-and-room = Einde. De zaal is van jou tot { $time }.
what-to-leave-out = Wat je kunt weglaten
leave-out-in-order = Het plan duurt langer dan de zaal van jou is. Laat deze delen weg, in deze volgorde:
in-lesson-quoted = in ‘{ $lesson }’
for-lesson-quoted = voor ‘{ $lesson }’
for-lessons = voor { $lessons }
plan-after-cut = Het plan na het inkorten
after-cut = Na het inkorten: { $day }
after-cut-day = Na het inkorten: dag { $number }
for-the-copier = Om te kopiëren
to-bring = Meenemen, en klaar hebben in de zaal
times-count = { $n }{"\u00A0"}×
open-to-print = Open om af te drukken
open-to-print-named = Open om af te drukken: { $title }
pdf-on-paper = Pdf, { $paper }
pdf-on-paper-named = Pdf, { $paper }: { $title }

## Draaiboek: groepjes

groups = Groepjes
give-everybody-a-number = Geef iedereen een nummer, van 1 tot en met { $n }; dat blijft de hele tijd hetzelfde.
who-sits-with-whom = Wie bij wie zit: { $title }
nobody-meets-twice = Niemand treft dezelfde persoon twee keer.
pairs-meet-again = { $n ->
    [one] Eén paar treft elkaar opnieuw; met deze aantallen is dat niet te vermijden.
   *[other] { $n } paren treffen elkaar opnieuw; met deze aantallen is dat niet te vermijden.
}
if-people-come = { $n ->
    [one] Als er { $n } komt
   *[other] Als er { $n } komen
}
if-people-come-to = { $n ->
    [one] Als er { $n } komt: { $title }
   *[other] Als er { $n } komen: { $title }
}
round-column = Ronde
group-number = Groepje { $number }

## Draaiboek: de klok die zegt of de groep op schema ligt

pace-clock = Tempoklok
pace-idle = Druk op ‘Nu beginnen’ als het eerste deel begint. Vanaf dat moment zegt de klok of je op schema ligt, en wat je kunt weglaten als dat niet zo is. De klok heeft geen netwerk nodig, en loopt door terwijl de telefoon slaapt of de pagina gesloten is.
pace-other-runs = In deze browser loopt de klok van ‘{ $title }’. Als je hier begint, stopt die.
pace-start-now = Nu beginnen
pace-start-again = Opnieuw beginnen
pace-next-part = Volgend deel
pace-was-last-part = Dat was het laatste deel
pace-part-of-lesson = { $title } van ‘{ $lesson }’
pace-planned = { $n ->
    [one] van { $minutes } minuut
   *[other] van { $minutes } minuten
}
pace-behind = { $n ->
    [one] 1 minuut achter.
   *[other] { $n } minuten achter.
}
pace-ahead = { $n ->
    [one] 1 minuut voor.
   *[other] { $n } minuten voor.
}
pace-on-time = Op schema.
pace-moved = Het plan is verschoven: het begint toen jij begon.
pace-ended = Geëindigd om { $time }, op tijd.
pace-ended-late = { $n ->
    [one] Geëindigd om { $time }, 1 minuut te laat.
   *[other] Geëindigd om { $time }, { $n } minuten te laat.
}
pace-drop = Laat { $parts } weg
pace-drop-part = ‘{ $title }’ ({ $n } min)
pace-shorten = Kort { $parts } in.
pace-shorten-too = kort { $parts } in.
pace-shorten-part = ‘{ $title }’ met { $n } min
pace-either = { $drop }, of { $shorten }
pace-both = { $drop }, en { $shorten }
pace-still-late = { $n ->
    [one] Ook dan eindigt de dag 1 minuut te laat.
   *[other] Ook dan eindigt de dag { $n } minuten te laat.
}
pace-nothing-left = { $n ->
    [one] Er is niets meer om weg te laten of in te korten: de dag eindigt 1 minuut te laat.
   *[other] Er is niets meer om weg te laten of in te korten: de dag eindigt { $n } minuten te laat.
}
pace-next-by = { $title }: uiterlijk { $time }
pace-day-ends = In dit tempo eindigt de dag om { $time }.
pace-day-ends-late = { $n ->
    [one] In dit tempo eindigt de dag om { $time }, 1 minuut na { $room }.
   *[other] In dit tempo eindigt de dag om { $time }, { $n } minuten na { $room }.
}
pace-took = { $n ->
    [one] Klaar in 1 minuut
   *[other] Klaar in { $n } minuten
}
pace-runs-now = Nu
pace-left-out = Weggelaten
pace-leave-out = Weglaten
pace-put-back = Terugzetten
pace-leave-out-named = Weglaten: { $title }
pace-put-back-named = Terugzetten: { $title }
pace-saved = Opgeslagen als ‘{ $name }’.
pace-minutes-of-part = Minuten van dit deel
pace-day = Dag
pace-leave-it-out = Dit deel weglaten
pace-back-one-step = Eén stap terug
pace-stop = Stoppen
pace-save-minutes = Werkelijke minuten opslaan
pace-start-again-question = Opnieuw beginnen?
pace-start-again-about = De minuten van de vorige keer zijn niet opgeslagen. Als je opnieuw begint, zijn ze weg.
keep-them = Bewaren

## Een les in de zaal presenteren

present = Presenteren
present-speakers-window = Sprekersvenster
present-count = { $n } / { $m }
present-section = Paragraaf { $n } van { $m }: { $title }
present-speaker-title = Spreker: { $title }
present-end = Dit is de laatste paragraaf van de cursus.
present-next-lesson = Volgende les: { $title }
present-general-notes = Deze paragraaf heeft geen eigen notities. Die van de les:
present-no-notes = Deze les heeft geen notities voor de begeleider.
present-spent = { $n } van { $minutes } min aan deze les
present-spent-only = { $n } min aan deze les
present-left = { $title }: nog { $n } min tot het geplande einde
present-over = { $title }: { $n } min over het geplande einde
present-blocked = De browser heeft het sprekersvenster niet geopend. Sta pop-upvensters toe voor deze pagina, en probeer het opnieuw.
present-alone = Dit venster staat op zichzelf. Open het vanuit de les met de knop ‘Sprekersvenster’, en de twee lopen samen op.
present-silent = Het andere venster antwoordt niet. Het is gesloten, of toont een pagina die geen les is.
present-stopped = Het andere venster toont de pagina van een les. Een stap hier brengt de presentatie terug.
present-black = Het scherm is zwart. Druk op b om verder te gaan.
present-keys = Toetsen
key-present = presenteren, en terug naar de pagina
key-speakers-window = sprekersvenster
key-next = verder; waar men van rechts naar links leest, { $key }
key-back = terug
key-space-name = Spatie
key-space = schuift door een lange paragraaf, dan naar de volgende
key-first-and-last = eerste en laatste paragraaf
key-black = zwart scherm, en terug
key-full-screen = volledig scherm voor deze les; { $key } voor alle lessen
key-leave = terug naar de pagina
present-more-below = Hieronder meer
present-previous-section = Vorige paragraaf
present-next-section = Volgende paragraaf
present-back-to-page = Terug naar de pagina
present-notes-label = Notities:
present-on-screen = Op het scherm
present-coming-next = Hierna
present-back = Terug
present-next = Verder
present-black-screen = Zwart scherm

## Resultaten van de groep

results-lead = Zodra een quiz is gecontroleerd, staat er een code onder het resultaat. Verzamel de codes, en zie hier hoe de groep heeft geantwoord. Een code zegt hoe één quiz is beantwoord, en niets over wie dat deed.
results-without-script = Deze pagina heeft JavaScript nodig om de codes in je browser te lezen en te tellen. Er wordt niets verstuurd.
results-codes-label = Codes, één per regel of gescheiden door spaties
results-codes-help = De Entertoets voegt toe wat hier staat, en plakken doet dat ook. Kleine letters, spaties en streepjes maken niet uit. Wat niet geteld kan worden, blijft hier staan zodat je het kunt verbeteren.
results-add-codes = De codes toevoegen
results-load-files = Opgeslagen bestanden laden
results-clear-all = Alle codes wissen
results-files-help = ‘Opgeslagen bestanden laden’ neemt op wat deelnemers met ‘Mijn werk downloaden’ hebben opgeslagen, ook meerdere bestanden tegelijk. Van een bestand tellen alleen de antwoorden op deze quizzen, en verder wordt er niets van bewaard.
results-files-label = Bestanden die deelnemers hebben opgeslagen
results-no-code = Nog geen code.
results-quizzes-with-code = Quizzen die een code geven ({ $n })
results-people-column = Personen
results-share-column = Aandeel
results-clear-question = Alle codes wissen?
results-clear-about = Alle codes op deze pagina worden uit deze browser verwijderd. Dit kan niet ongedaan worden gemaakt.
in-lesson-heading = In ‘{ $lesson }’
result-of-all-right = { $n } van { $m } goed
result-answered = { $n } van { $m } personen hebben geantwoord
result-several = Er konden meer antwoorden worden gekozen.
result-answer-column = Antwoord
result-right = Goed
result-partly-right = Deels goed
result-not-yet = Nog niet
result-count-of = { $n } van { $m }
result-share = { $n }%
result-by-competency = Per competentie
result-competency-column = Competentie
result-thin = Nog eens kijken loont
codes-list = De codes ({ $n })
code-remove = Verwijderen
code-remove-named = { $code } verwijderen
code-remove-one = Eén verwijderen
code-twice = { $code } staat hier twee keer: antwoordden twee mensen hetzelfde, of is hij twee keer ingevoerd?
code-several-times = { $code } staat hier { $n } keer: antwoordden meer mensen hetzelfde, of is hij vaker dan één keer ingevoerd?
codes-added = { $n ->
    [one] 1 code geteld.
   *[other] { $n } codes geteld.
}
quizzes-loaded = { $n ->
    [one] 1 beantwoorde quiz uit { $files } geteld.
   *[other] { $n } beantwoorde quizzen uit { $files } geteld.
}
file-count = { $n ->
    [one] 1 bestand
   *[other] { $n } bestanden
}
codes-not-counted = { $n } niet te tellen.
codes-in-all = In totaal { $n }.
codes-again = { $n ->
    [one] Een van de codes staat hier meer dan één keer.
   *[other] { $n } van de codes staan hier meer dan één keer.
}
code-removed = { $code } is verwijderd. In totaal { $n }.
codes-cleared = Alle codes zijn gewist.
codes-stale = { $n ->
    [one] 1 code die hier bewaard was, hoort bij een andere editie van de cursus en telt niet mee. ‘Alle codes wissen’ verwijdert hem.
   *[other] { $n } codes die hier bewaard waren, horen bij een andere editie van de cursus en tellen niet mee. ‘Alle codes wissen’ verwijdert ze.
}
code-line = Regel { $line }, { $text }: { $why }
code-wrong-letter = het teken ‘{ $letter }’ komt in geen enkele code voor.
code-short = { $n ->
    [one] te kort, er ontbreekt één teken.
   *[other] te kort, er ontbreken { $n } tekens.
}
code-too-short = te kort voor een code.
code-long = { $n ->
    [one] één teken te veel.
   *[other] { $n } tekens te veel.
}
code-wrong-sum = een teken is fout, of twee tekens zijn verwisseld.
code-of-another = wel een code, maar van een andere quiz of van een andere editie van de cursus.
file-no-json = ‘{ $name }’ is geen bestand van deze soort: het bevat geen JSON.
file-not-ours = ‘{ $name }’ is in geen enkele cursus met ‘Mijn werk downloaden’ opgeslagen.
file-later = ‘{ $name }’ is opgeslagen met een nieuwere editie van Coursebook dan die waarmee deze cursus is gemaakt.
file-other-course = ‘{ $name }’ hoort bij de cursus ‘{ $other }’, en dit is ‘{ $title }’.
file-unreadable = ‘{ $name }’ kan niet worden gelezen.
file-nothing = ‘{ $name }’ bevat geen antwoord op een vraag van deze quizzen.

## Hoeveel, en in welke groepjes

per-person = { $n } per persoon
per-group = { $n } per groepje
groups-of-size = { $n ->
    [one] { $n } groepje van { $size }
   *[other] { $n } groepjes van { $size }
}
more-groups-of-size = { $n } van { $size }
groups-and = { $first } en { $more }
groups-larger = { $n ->
    [one] Eén groepje is groter: daar delen twee mensen een rol, of kijkt er één extra toe.
   *[other] { $n } groepjes zijn groter: daar delen twee mensen een rol, of kijkt er één extra toe.
}
groups-smaller = { $n ->
    [one] Eén groepje is kleiner: daar neemt iemand twee rollen, of doe jij mee.
   *[other] { $n } groepjes zijn kleiner: daar neemt iemand twee rollen, of doe jij mee.
}
groups-larger-and-smaller = { $n ->
    [one] Eén groepje is groter, { $smaller } kleiner: deel rollen in het ene, doe mee bij het andere.
   *[other] { $n } groepjes zijn groter, { $smaller } kleiner: deel rollen in de grotere, doe mee bij de kleinere.
}
