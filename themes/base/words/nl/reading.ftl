### Zonder internet, in één bestand, films en opnamen, andere talen. Waar deze woorden te zien zijn, staat in en/reading.ftl.

## Zonder internet: op sites die de browser bewaart

offline-ready = Er is een nieuwe versie van deze cursus. Wat je hebt geschreven, blijft.
offline-use-now = Nu gebruiken
offline-later = Later
offline-title = Zonder internet
offline-nothing-kept = Dit apparaat bewaart nog niets van de cursus: hij opent alleen met internet.
offline-some-kept = Dit apparaat bewaart { $kept } van de cursus voor als je geen internet hebt. Nog niet bewaard: { $open }, zoals films, bladen om af te drukken en grote afbeeldingen.
offline-all-kept = Dit apparaat bewaart de hele cursus, { $kept }. Hij opent ook zonder internet.
offline-failed = Niet alles kon worden gedownload: { $open } ontbreekt nog. Wat binnen is, blijft. Probeer het opnieuw als je weer online bent.
offline-progress = { $kept } van { $all }
offline-download = Download
offline-fetch = Downloaden voor offline ({ $open })
offline-forgotten = Browsers vergeten zulke kopieën, en ook wat je hebt geschreven, als de ruimte krap wordt; Safari vergeet beide na zeven dagen zonder bezoek. ‘Mijn werk downloaden’ slaat op wat je hebt geschreven.

## Films en opnamen

media-other-site = Opent { $host }, een andere site
transcript = Uitgeschreven tekst
transcript-of = Uitgeschreven tekst: { $title }

## Een cursus in meer talen

language = Taal
not-translated = Deze pagina is nog niet vertaald. Je ziet de tekst in een andere taal: { $language }.
