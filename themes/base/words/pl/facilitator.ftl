### Co Coursebook mówi osobom prowadzącym grupę, tylko w ich wydaniu; gdzie widać poszczególne teksty, opisano w en/learner.ftl i en/facilitator.ftl.

## Wokół każdej strony

edition = Wydanie
facilitators-edition = Wydanie dla prowadzących:
facilitators-edition-about = z notatkami i odpowiedziami. Nie dla uczestników.
run-this-course = Poprowadź ten kurs
run-this-course-about = Scenariusze z godzinami, listy rzeczy do powielenia i do sali, grupy, wyniki i klucz odpowiedzi.
learners-view = Widok uczestników
facilitators-view = Widok prowadzących

## Notatki w lekcjach

for-the-facilitator = Dla prowadzących
say-label = Powiedz:
spoken-line = „{ $words }”

## Wiersze planu bez własnego tytułu

row-whole-lesson = Cała lekcja
row-lead-in = Wprowadzenie
row-whole-group = Z całą grupą
row-time-in-hand = Rezerwa czasu

## Nazwy stron

run-sheet-of = Scenariusz: { $title }
group-results = Wyniki grupy
answer-key = Klucz odpowiedzi

## Ile trwa plan i jak długo wolna jest sala

minutes-in-words = { $n ->
    [one] { $n } minuta
    [few] { $n } minuty
   *[many] { $n } minut
}
days-from = { $n } dni, od { $time }
ends-at = Koniec o { $time }
ends-between = Koniec między { $early } a { $late }
day-fits-just = { $ends }, dokładnie wtedy, gdy trzeba zwolnić salę.
day-fits = { $ends }; masz salę do { $room }, zapas: { $minutes }.
day-too-long = { $ends }; masz salę do { $room }. Za długo o: { $minutes }.
day-up-to-too-long = { $ends }; masz salę do { $room }. Za długo najwyżej o: { $minutes }.
days-fit = { $n ->
    [one] Dzień się mieści, zapas: { $minutes }.
    [few] Wszystkie { $n } dni się mieszczą, łączny zapas: { $minutes }.
   *[many] Wszystkie { $n } dni się mieszczą, łączny zapas: { $minutes }.
}
days-too-long = Za długo o: { $minutes } (dni: { $n }); gdy pominiesz to, co może poczekać, każdy dzień się zmieści.
must-too-long = Za długo o: { $minutes }, nawet gdy zostanie tylko to, co niezbędne.
cut-ends-at = Bez nich koniec o { $time }; masz salę do { $room }.
cut-every-day-fits = Bez nich każdy dzień mieści się w czasie sali.
cut-still-over = Nawet wtedy brakuje: { $minutes }. Pomiń którąś lekcję albo zarezerwuj salę na dłużej.

## Co wydrukować

roles-of = Role: { $title }
sheets-a-and-b-of = Arkusze A i B: { $title }
cards-of = Karty: { $title }
to-cut = do rozcięcia

## Strona „Poprowadź ten kurs”

run-this-course-lead = Wszystko, czego potrzebujesz przed grupą: co i kiedy się dzieje, co przynieść, kto z kim siedzi i jakie były odpowiedzi.
deliveries = Realizacje
run-sheet = Scenariusz
run-sheet-label = Scenariusz:
people-count = { $n ->
    [one] { $n } osoba
    [few] { $n } osoby
   *[many] { $n } osób
}
learners-agenda = Program dla uczestników
no-delivery-planned = Nie zaplanowano jeszcze żadnej realizacji. W pliku { $file } sekcja { $setting } określa, kiedy masz salę, ile osób przyjdzie i które lekcje wybierasz; z tego powstaje scenariusz.
what-they-answered = Jakie były odpowiedzi
results-of-group = Wyniki grupy
results-of-group-about = z kodów, które uczestnicy odczytują lub przesyłają: bez nazwisk, bez serwera
answer-key-about = poprawne odpowiedzi do każdego quizu, z uzasadnieniem
answer-key-lead = Poprawne odpowiedzi do każdego quizu, z komentarzem do każdej z nich. Numery i litery są takie jak na stronach i na papierze.
print-answer-key = Drukuj klucz odpowiedzi
every-lesson-and-its-parts = Każda lekcja i jej części
lesson-and-parts = Lekcja i części

## Scenariusz: plan realizacji

day-count = { $n ->
    [one] { $n } dzień
    [few] { $n } dni
   *[many] { $n } dni
}
the-learners-agenda = Program dla uczestników
print-run-sheet = Drukuj scenariusz
the-plan = Plan
begins-column = Początek
what-column = Co
minutes-column = Min
minutes-column-full = Minuty
by-time = do{"\u00A0"}{ $time }
by-time-explained = Godzina z „do”: zacznij między jedną a drugą; ta późniejsza obowiązuje, gdy wszystko trwa najdłużej.
row-say = Powiedz
row-groups = Grupy
row-groups-of = { $label } po { $size }
row-have-ready = Przygotuj
day-end = Koniec.
day-end-and-room = Koniec. Masz salę do { $time }.
what-to-leave-out = Co pominąć
leave-out-in-order = Plan trwa dłużej, niż masz salę. Pomiń, w tej kolejności:
in-lesson-quoted = w lekcji „{ $lesson }”
for-lesson-quoted = do lekcji „{ $lesson }”
for-lessons = do lekcji: { $lessons }
plan-after-cut = Plan po skróceniu
after-cut = Po skróceniu: { $day }
after-cut-day = Po skróceniu: dzień { $number }
for-the-copier = Do powielenia
to-bring = Do zabrania i do przygotowania w sali
times-count = { $n }{"\u00A0"}×
open-to-print = Otwórz do druku
open-to-print-named = Otwórz do druku: { $title }
pdf-on-paper = PDF, { $paper }
pdf-on-paper-named = PDF, { $paper }: { $title }

## Scenariusz: grupy

groups = Grupy
give-everybody-a-number = Daj każdej osobie numer, od 1 do { $n }; pozostaje ten sam przez cały czas.
who-sits-with-whom = Kto z kim siedzi: { $title }
nobody-meets-twice = Nikt nie spotyka nikogo dwa razy.
pairs-meet-again = { $n ->
    [one] Jedna para spotyka się ponownie; przy tych liczbach nie da się tego uniknąć.
    [few] { $n } pary spotykają się ponownie; przy tych liczbach nie da się tego uniknąć.
   *[many] { $n } par spotyka się ponownie; przy tych liczbach nie da się tego uniknąć.
}
if-people-come = { $n ->
    [one] Jeśli przyjdzie { $n } osoba
    [few] Jeśli przyjdą { $n } osoby
   *[many] Jeśli przyjdzie { $n } osób
}
if-people-come-to = { $n ->
    [one] Jeśli przyjdzie { $n } osoba: { $title }
    [few] Jeśli przyjdą { $n } osoby: { $title }
   *[many] Jeśli przyjdzie { $n } osób: { $title }
}
round-column = Runda
group-number = Grupa { $number }

## Scenariusz: zegar, który mówi, czy grupa mieści się w czasie

pace-clock = Zegar tempa
pace-idle = Naciśnij „Zacznij teraz”, gdy rozpoczyna się pierwsza część. Odtąd zegar mówi, czy mieścisz się w czasie, a jeśli nie, co pominąć. Nie potrzebuje sieci i chodzi dalej, gdy telefon jest uśpiony albo strona zamknięta.
pace-other-runs = W tej przeglądarce działa zegar realizacji „{ $title }”. Jeśli zaczniesz tutaj, tamten się zatrzyma.
pace-start-now = Zacznij teraz
pace-start-again = Zacznij od nowa
pace-next-part = Następna część
pace-was-last-part = To była ostatnia część
pace-part-of-lesson = { $title } z lekcji „{ $lesson }”
pace-planned = { $n ->
    [one] z { $minutes } minuty
    [few] z { $minutes } minut
   *[many] z { $minutes } minut
}
pace-behind = { $n ->
    [one] 1 minuta opóźnienia.
    [few] { $n } minuty opóźnienia.
   *[many] { $n } minut opóźnienia.
}
pace-ahead = { $n ->
    [one] 1 minuta zapasu.
    [few] { $n } minuty zapasu.
   *[many] { $n } minut zapasu.
}
pace-on-time = O czasie.
pace-moved = Plan jest przesunięty: zaczyna się od faktycznego początku.
pace-ended = Koniec o { $time }, w czasie.
pace-ended-late = { $n ->
    [one] Koniec o { $time }, 1 minuta spóźnienia.
    [few] Koniec o { $time }, { $n } minuty spóźnienia.
   *[many] Koniec o { $time }, { $n } minut spóźnienia.
}
pace-drop = Pomiń: { $parts }
pace-drop-part = „{ $title }” ({ $n } min)
pace-shorten = Skróć: { $parts }.
pace-shorten-too = skróć: { $parts }.
pace-shorten-part = „{ $title }” o { $n } min
pace-either = { $drop } albo { $shorten }
pace-both = { $drop } i { $shorten }
pace-still-late = { $n ->
    [one] Nawet wtedy dzień skończy się 1 minutę za późno.
    [few] Nawet wtedy dzień skończy się { $n } minuty za późno.
   *[many] Nawet wtedy dzień skończy się { $n } minut za późno.
}
pace-nothing-left = { $n ->
    [one] Nie ma już czego pominąć ani skrócić: dzień skończy się 1 minutę za późno.
    [few] Nie ma już czego pominąć ani skrócić: dzień skończy się { $n } minuty za późno.
   *[many] Nie ma już czego pominąć ani skrócić: dzień skończy się { $n } minut za późno.
}
pace-next-by = { $title }: do { $time }
pace-day-ends = W tym tempie dzień skończy się o { $time }.
pace-day-ends-late = { $n ->
    [one] W tym tempie dzień skończy się o { $time }, 1 minutę po { $room }.
    [few] W tym tempie dzień skończy się o { $time }, { $n } minuty po { $room }.
   *[many] W tym tempie dzień skończy się o { $time }, { $n } minut po { $room }.
}
pace-took = { $n ->
    [one] Gotowe w 1 minutę
    [few] Gotowe w { $n } minuty
   *[many] Gotowe w { $n } minut
}
pace-runs-now = Teraz
pace-left-out = Pominięto
pace-leave-out = Pomiń
pace-put-back = Przywróć
pace-leave-out-named = Pomiń: { $title }
pace-put-back-named = Przywróć: { $title }
pace-saved = Zapisano jako „{ $name }”.
pace-minutes-of-part = Minuty tej części
pace-day = Dzień
pace-leave-it-out = Pomiń tę część
pace-back-one-step = Krok wstecz
pace-stop = Zatrzymaj
pace-save-minutes = Zapisz faktyczne minuty
pace-start-again-question = Zacząć od nowa?
pace-start-again-about = Minuty z ostatniego razu nie zostały zapisane. Jeśli zaczniesz od nowa, przepadną.
keep-them = Zachowaj

## Prezentowanie lekcji w sali

present = Prezentuj
present-speakers-window = Okno prezentera
present-count = { $n } / { $m }
present-section = Sekcja { $n } z { $m }: { $title }
present-speaker-title = Prezenter: { $title }
present-end = To ostatnia sekcja kursu.
present-next-lesson = Następna lekcja: { $title }
present-general-notes = Ta sekcja nie ma własnych notatek. Notatki do lekcji:
present-no-notes = Ta lekcja nie ma notatek dla prowadzących.
present-spent = { $n } z { $minutes } min tej lekcji
present-spent-only = { $n } min w tej lekcji
present-left = { $title }: { $n } min do planowanego końca
present-over = { $title }: { $n } min po planowanym końcu
present-blocked = Przeglądarka nie otworzyła okna prezentera. Zezwól tej stronie na wyskakujące okna i spróbuj ponownie.
present-alone = To okno jest samo. Otwórz je z lekcji przyciskiem „Okno prezentera”, a oba będą działać razem.
present-silent = Drugie okno nie odpowiada. Jest zamknięte albo pokazuje stronę, która nie jest lekcją.
present-stopped = Drugie okno pokazuje stronę lekcji. Krok wykonany tutaj przywróci prezentację.
present-black = Ekran jest czarny. Naciśnij b, aby kontynuować.
present-keys = Klawisze
key-present = prezentacja i powrót do strony
key-speakers-window = okno prezentera
key-next = dalej; gdzie czyta się od prawej do lewej: { $key }
key-back = wstecz
key-space-name = Spacja
key-space = przewija długą sekcję, potem następna
key-first-and-last = pierwsza i ostatnia sekcja
key-black = czarny ekran i powrót
key-full-screen = pełny ekran dla tej lekcji; { $key } dla wszystkich lekcji
key-leave = powrót do strony
present-more-below = Niżej jest więcej
present-previous-section = Poprzednia sekcja
present-next-section = Następna sekcja
present-back-to-page = Wróć do strony
present-notes-label = Notatki:
present-on-screen = Na ekranie
present-coming-next = Za chwilę
present-back = Wstecz
present-next = Dalej
present-black-screen = Czarny ekran

## Wyniki grupy

results-lead = Po sprawdzeniu quizu pod jego wynikiem pojawia się kod. Zbierz kody i zobacz tutaj, jak odpowiadała grupa. Kod mówi, jakich odpowiedzi udzielono w jednym quizie, i nic o tym, kto ich udzielił.
results-without-script = Ta strona wymaga JavaScriptu: odczytuje i liczy kody w Twojej przeglądarce i niczego nigdzie nie wysyła.
results-codes-label = Kody, po jednym w wierszu lub oddzielone spacjami
results-codes-help = Klawisz Enter dodaje to, co tu wpisano; wklejenie działa tak samo. Małe litery, spacje i łączniki nie mają znaczenia. To, czego nie da się policzyć, zostaje tu do poprawienia.
results-add-codes = Dodaj kody
results-load-files = Wczytaj zapisane pliki
results-clear-all = Wyczyść wszystko
results-files-help = „Wczytaj zapisane pliki” przyjmuje pliki zapisane przez uczestników przyciskiem „Pobierz moją pracę”, także kilka naraz. Z pliku liczone są tylko odpowiedzi do tych quizów i nic więcej nie jest z niego przechowywane.
results-files-label = Pliki zapisane przez uczestników
results-no-code = Nie ma jeszcze kodów.
results-quizzes-with-code = Quizy, które dają kod ({ $n })
results-people-column = Osoby
results-share-column = Udział
results-clear-question = Wyczyścić wszystko?
results-clear-about = Wszystkie kody z tej strony zostaną usunięte z tej przeglądarki. Tego nie można cofnąć.
in-lesson-heading = W lekcji „{ $lesson }”
result-of-all-right = Poprawnie: { $n } z { $m }
result-answered = Odpowiedziało osób: { $n } z { $m }
result-several = Można było wybrać kilka odpowiedzi.
result-answer-column = Odpowiedź
result-right = Poprawnie
result-partly-right = Częściowo poprawnie
result-not-yet = Jeszcze nie
result-count-of = { $n } z { $m }
result-share = { $n }%
result-by-competency = Według kompetencji
result-competency-column = Kompetencja
result-thin = Warto jeszcze raz zajrzeć
codes-list = Kody ({ $n })
code-remove = Usuń
code-remove-named = Usuń { $code }
code-remove-one = Usuń jeden
code-twice = Kod { $code } jest tu dwa razy: dwie osoby odpowiedziały tak samo czy wpisano go dwukrotnie?
code-several-times = Liczba wystąpień kodu { $code }: { $n }. Kilka osób odpowiedziało tak samo czy wpisano go wielokrotnie?
codes-added = { $n ->
    [one] Policzono 1 kod.
    [few] Policzono { $n } kody.
   *[many] Policzono { $n } kodów.
}
quizzes-loaded = { $n ->
    [one] Policzono 1 rozwiązany quiz. Źródło: { $files }.
    [few] Policzono { $n } rozwiązane quizy. Źródło: { $files }.
   *[many] Policzono { $n } rozwiązanych quizów. Źródło: { $files }.
}
file-count = { $n ->
    [one] 1 plik
    [few] { $n } pliki
   *[many] { $n } plików
}
codes-not-counted = Nie udało się policzyć: { $n }.
codes-in-all = Łącznie: { $n }.
codes-again = { $n ->
    [one] Jeden z kodów jest tu więcej niż raz.
    [few] { $n } kody są tu więcej niż raz.
   *[many] { $n } kodów jest tu więcej niż raz.
}
code-removed = Usunięto { $code }. Łącznie: { $n }.
codes-cleared = Wyczyszczono wszystkie kody.
codes-stale = { $n ->
    [one] 1 przechowywany tu kod należy do innego wydania kursu i nie jest liczony. „Wyczyść wszystko” go usunie.
    [few] { $n } przechowywane tu kody należą do innego wydania kursu i nie są liczone. „Wyczyść wszystko” je usunie.
   *[many] { $n } przechowywanych tu kodów należy do innego wydania kursu i nie jest liczonych. „Wyczyść wszystko” je usunie.
}
code-line = Wiersz { $line }, { $text }: { $why }
code-wrong-letter = żaden kod nie zawiera znaku „{ $letter }”.
code-short = { $n ->
    [one] za krótki, brakuje jednego znaku.
    [few] za krótki, brakuje { $n } znaków.
   *[many] za krótki, brakuje { $n } znaków.
}
code-too-short = za krótki jak na kod.
code-long = { $n ->
    [one] o jeden znak za dużo.
    [few] o { $n } znaki za dużo.
   *[many] o { $n } znaków za dużo.
}
code-wrong-sum = jeden znak jest błędny albo dwa są zamienione miejscami.
code-of-another = to kod, ale innego quizu albo innego wydania kursu.
file-no-json = „{ $name }” nie jest plikiem tego rodzaju: nie zawiera danych JSON.
file-not-ours = Plik „{ $name }” nie został zapisany przyciskiem „Pobierz moją pracę” w żadnym kursie.
file-later = Plik „{ $name }” zapisano w nowszym wydaniu Coursebook niż to, w którym utworzono ten kurs.
file-other-course = Plik „{ $name }” należy do kursu „{ $other }”, a to jest „{ $title }”.
file-unreadable = Nie można odczytać pliku „{ $name }”.
file-nothing = Plik „{ $name }” nie zawiera odpowiedzi na żadne pytanie z tych quizów.

## Ile i w jakich grupach

per-person = { $n } na osobę
per-group = { $n } na grupę
groups-of-size = { $n ->
    [one] { $n } grupa { $size }-osobowa
    [few] { $n } grupy po { $size }
   *[many] { $n } grup po { $size }
}
more-groups-of-size = { $n } po { $size }
groups-and = { $first } i { $more }
groups-larger = { $n ->
    [one] Jedna grupa jest większa: dwie osoby dzielą w niej jedną rolę albo jedna osoba więcej obserwuje.
    [few] { $n } grupy są większe: dwie osoby dzielą w nich jedną rolę albo jedna osoba więcej obserwuje.
   *[many] { $n } grup jest większych: dwie osoby dzielą w nich jedną rolę albo jedna osoba więcej obserwuje.
}
groups-smaller = { $n ->
    [one] Jedna grupa jest mniejsza: ktoś przejmuje w niej dwie role albo Ty się dołączasz.
    [few] { $n } grupy są mniejsze: ktoś przejmuje w nich dwie role albo Ty się dołączasz.
   *[many] { $n } grup jest mniejszych: ktoś przejmuje w nich dwie role albo Ty się dołączasz.
}
groups-larger-and-smaller = { $n ->
    [one] Większych grup: jedna, mniejszych: { $smaller }. W większych podzielcie role, do mniejszych się dołącz.
    [few] Większych grup: { $n }, mniejszych: { $smaller }. W większych podzielcie role, do mniejszych się dołącz.
   *[many] Większych grup: { $n }, mniejszych: { $smaller }. W większych podzielcie role, do mniejszych się dołącz.
}
