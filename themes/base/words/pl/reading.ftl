### Bez internetu, w jednym pliku, filmy i nagrania, inne języki; gdzie widać poszczególne teksty, opisano w en/learner.ftl i en/reading.ftl.

## Bez internetu: w witrynach, które przechowuje przeglądarka

offline-ready = Gotowa jest nowa wersja tego kursu. Twoje zapiski zostaną zachowane.
offline-use-now = Użyj jej teraz
offline-later = Później
offline-title = Bez internetu
offline-nothing-kept = To urządzenie nie przechowuje jeszcze niczego z kursu: otwiera się on tylko z internetem.
offline-some-kept = To urządzenie przechowuje { $kept } kursu na czas bez internetu. Jeszcze nie zachowano: { $open }, na przykład filmów, materiałów do druku i dużych obrazów.
offline-all-kept = To urządzenie przechowuje cały kurs, { $kept }. Otwiera się on bez internetu.
offline-failed = Nie udało się pobrać wszystkiego: brakuje { $open }. To, co już pobrano, zostaje. Spróbuj ponownie, gdy będziesz online.
offline-progress = { $kept } z { $all }
offline-download = Pobieranie
offline-fetch = Pobierz do użytku offline ({ $open })
offline-forgotten = Gdy brakuje miejsca, przeglądarki usuwają takie kopie, a także Twoje zapiski; Safari usuwa jedno i drugie po siedmiu dniach bez odwiedzin. Zapiski zachowasz przyciskiem „Pobierz moją pracę”.

## Filmy i nagrania

media-other-site = Otwiera { $host }, inną witrynę
transcript = Transkrypcja
transcript-of = Transkrypcja: { $title }

## Kurs w kilku językach

language = Język
not-translated = Ta strona nie jest jeszcze przetłumaczona. Jest wyświetlana w innym języku: { $language }.
