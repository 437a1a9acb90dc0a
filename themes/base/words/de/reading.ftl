### Ohne Internet, in einer Datei, Filme und Aufnahmen, andere Sprachen. Was wo zu sehen ist, steht in en/reading.ftl.

## Ohne Internet: auf Seiten, die der Browser aufbewahrt

offline-ready = Eine neue Fassung dieses Kurses ist da. Was Sie geschrieben haben, bleibt.
offline-use-now = Jetzt wechseln
offline-later = Später
offline-title = Ohne Internet
offline-nothing-kept = Dieses Gerät bewahrt noch nichts vom Kurs auf: Er öffnet sich nur mit Internet.
offline-some-kept = Dieses Gerät bewahrt { $kept } vom Kurs für Zeiten ohne Internet auf. Noch nicht aufbewahrt: { $open }, etwa Filme, Blätter zum Drucken und große Bilder.
offline-all-kept = Dieses Gerät bewahrt den ganzen Kurs auf, { $kept }. Er öffnet sich auch ohne Internet.
offline-failed = Nicht alles ließ sich herunterladen: Es fehlen { $open }. Was angekommen ist, bleibt. Versuchen Sie es noch einmal, wenn Sie wieder online sind.
offline-progress = { $kept } von { $all }
offline-download = Herunterladen
offline-fetch = Offline verfügbar machen ({ $open })
offline-forgotten = Browser vergessen solche Kopien, und auch, was Sie geschrieben haben, wenn der Platz knapp wird; Safari vergisst beides nach sieben Tagen ohne Besuch. „Meine Arbeit herunterladen“ speichert, was Sie geschrieben haben.

## Filme und Aufnahmen

media-other-site = Öffnet { $host }, eine andere Website
transcript = Zum Nachlesen
transcript-of = Zum Nachlesen: { $title }

## Ein Kurs in mehreren Sprachen

language = Sprache
not-translated = Diese Seite ist noch nicht übersetzt. Sie erscheint in einer anderen Sprache: { $language }.
