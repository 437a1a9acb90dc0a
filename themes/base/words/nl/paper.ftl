### Wat Coursebook op papier zegt, in de pdf’s. Waar deze woorden te zien zijn, staat in en/paper.ftl.

## Elk blad

page-of = Pagina { $n } van { $m }
contents = Inhoud
blank-page = Deze pagina is met opzet leeg.
read-online = Online lezen

## Titels

worksheets-of = Werkbladen: { $title }
answer-key-of = Antwoordmodel: { $title }
guide-to = Handleiding voor de begeleider: { $title }
certificate-of = Certificaat: { $title }

## Blokken en vragen

a-suggested-answer = Een mogelijk antwoord
copy-here = Schrijf hier over wat je hebt geschreven op
draw-here = Teken hier
ring-one = omcirkel er één

## De handleiding voor begeleiders

guide-lead = Wat deelnemers lezen, staat in hun boek en op de site; hier staat wat je daarnaast nodig hebt: waar elke les voor dient, hoe de tijd wordt besteed, wat je zegt en vraagt, en de antwoorden.
timing = Tijdsindeling
in-groups-of = in groepjes van { $size }
in-book-page = In het boek voor deelnemers: pagina { $page }
in-book-pages = In het boek voor deelnemers: pagina’s { $first }–{ $last }

## Draaiboeken

day-from-to = { $title }: { $from }–{ $to }
day-on-date = { $title }, { $date }: { $from }–{ $to }
part-to-leave-out = { $title } ({ $minutes }{"\u00A0"}min, in ‘{ $lesson }’)
copies-column = Kopieën
number-column = Aantal
thing-column = Wat
round-number = Ronde { $number }

## Het certificaat

certificate-filled-in-by = Dit certificaat is ingevuld door
certificate-for-course = na het doorwerken van de cursus
certificate-self-declared = Eigen verklaring: de genoemde persoon heeft dit certificaat zelf ingevuld, en niemand heeft gecontroleerd wat hier staat. Waar een begeleider heeft getekend, bevestigt die dat de genoemde persoon heeft deelgenomen.
certificate-holder-signature = Handtekening van de genoemde persoon
certificate-signature-if-any = Handtekening van een begeleider, als die er was
