### Co Coursebook mówi osobom uczącym się; gdzie widać poszczególne teksty, opisano w en/learner.ftl.

## Nazwy rzeczy: w nagłówkach, menu, wynikach wyszukiwania i przy liczbach

competencies = Kompetencje
tools = Narzędzia
worksheets = Arkusze pracy
quizzes = Quizy
quotes-and-findings = Cytaty i wyniki badań
glossary = Słowniczek
lessons = Lekcje
competency-heading = { $n ->
    [one] Kompetencja
    [few] Kompetencje
   *[many] Kompetencje
}
tool-heading = { $n ->
    [one] Narzędzie
    [few] Narzędzia
   *[many] Narzędzia
}
lesson-heading = { $n ->
    [one] Lekcja
    [few] Lekcje
   *[many] Lekcje
}
worksheet-heading = { $n ->
    [one] Arkusz pracy
    [few] Arkusze pracy
   *[many] Arkusze pracy
}
quiz-heading = { $n ->
    [one] Quiz
    [few] Quizy
   *[many] Quizy
}
kind-of-entry = { $kind ->
    [lesson] Lekcja
    [section] Sekcja
    [module] Moduł
    [term] Pojęcie
    [tool] Narzędzie
    [competency] Kompetencja
    [quote] Cytat
    [worksheet] Arkusz pracy
   *[page] Strona
}
lesson-count = { $n ->
    [one] { $n } lekcja
    [few] { $n } lekcje
   *[many] { $n } lekcji
}
worksheet-count = { $n ->
    [one] { $n } arkusz pracy
    [few] { $n } arkusze pracy
   *[many] { $n } arkuszy pracy
}
quiz-count = { $n ->
    [one] { $n } quiz
    [few] { $n } quizy
   *[many] { $n } quizów
}
question-count = { $n ->
    [one] { $n } pytanie
    [few] { $n } pytania
   *[many] { $n } pytań
}
field-count = { $n ->
    [one] { $n } miejsce do pisania
    [few] { $n } miejsca do pisania
   *[many] { $n } miejsc do pisania
}
draft = Szkic
has-quiz = Quiz
has-worksheet = Arkusz pracy

## Czas

time-minutes = { $minutes }{"\u00A0"}min
time-hours = { $hours }{"\u00A0"}godz.
time-hours-minutes = { $hours }{"\u00A0"}godz. { $minutes }{"\u00A0"}min
time-about = ok.{"\u00A0"}{ $time }

## Wokół każdej strony

skip-to-content = Przejdź do treści
due-count = { $n ->
    [one] 1 powtórka
    [few] { $n } powtórki
   *[many] { $n } powtórek
}
search = Szukaj
look-up = Spisy
my-work = Moja praca
agenda-of = Program: { $title }
certificate = Certyfikat
colours-label = Kolory:
colours-automatic = Automatyczne
colours-light = Jasne
colours-dark = Ciemne
storage-blocked = Twoje odpowiedzi nie zostaną zachowane w tej przeglądarce: jej pamięć jest zablokowana lub pełna. Wszystko inne działa, a to, co piszesz, możesz wydrukować przed opuszczeniem strony.
close = Zamknij
course-navigation = Kurs
all-modules = Wszystkie moduły
all-modules-and-lessons = Wszystkie moduły i lekcje modułu { $module }
earlier-modules = { $n ->
    [one] { $n } wcześniejszy moduł
    [few] { $n } wcześniejsze moduły
   *[many] { $n } wcześniejszych modułów
}
later-modules = { $n ->
    [one] { $n } późniejszy moduł
    [few] { $n } późniejsze moduły
   *[many] { $n } późniejszych modułów
}
breadcrumb = Ścieżka nawigacji
title-and-edition = { $title }, wydanie { $version }
by-authors = Autorstwo: { $authors }
edition-number = Wydanie { $version }
nothing-is-sent = To, co piszesz w tym kursie, zostaje w tej przeglądarce, na tym urządzeniu. Nic nie jest nigdzie wysyłane.
changes-feed = Zmiany (kanał Atom)
changes-feed-title = { $title }: zmiany
print-this-page = Drukuj tę stronę
made-with = Utworzono w { $generator }
device-keeps = Co przechowuje to urządzenie
device-keeps-your-work = Co z Twojej pracy przechowuje to urządzenie
device-holds = Ta strona przechowuje Twoje zapiski z kursu „{ $title }” dla jego pozostałych stron. { $link }.
device-holds-link = Zobacz swoją pracę
page-moved = Ta strona została przeniesiona. { $link }.
page-moved-link = Przejdź pod nowy adres
on-this-page = Na tej stronie
previous-and-next = { $kind ->
    [module] Poprzedni i następny moduł
   *[lesson] Poprzednia i następna lekcja
}
previous-one = { $kind ->
    [module] Poprzedni moduł
   *[lesson] Poprzednia lekcja
}
next-one = { $kind ->
    [module] Następny moduł
   *[lesson] Następna lekcja
}

## Wyszukiwanie

search-found = { $n ->
    [one] 1 wynik
    [few] { $n } wyniki
   *[many] { $n } wyników
}
search-found-none = Brak wyników.
search-without = Nigdzie nie ma „{ $word }”.
search-instead = Nigdzie nie ma „{ $typed }”, więc oto wyniki dla „{ $found }”.
search-not-loaded = Nie udało się wczytać wyszukiwarki.
search-results = Wyniki
search-more = Więcej wyników
search-tips = Sprawdź pisownię, użyj mniejszej liczby słów albo innych słów na to samo.
search-tips-or-list = Sprawdź pisownię, użyj mniejszej liczby słów albo innych słów na to samo. Możesz też poszukać na liście poniżej.
single-keys = Pojedyncze klawisze działają jak skróty: na przykład { $key } otwiera wyszukiwanie.
everything-from-a-to-z = Wszystko od A do Z
from-a-to-z = Od A do Z
letters = Litery

## Strona główna

start-lesson = Zacznij:
continue-lesson = Kontynuuj:
begin-again-lesson = Wszystko ukończone. Zacznij od nowa:
lessons-done = Ukończone lekcje
lessons-done-of = Ukończone lekcje: { $done } z { $all }
course-at-a-glance = Kurs w skrócie
time-in-all = łącznie
in-modules = { $n ->
    [one] w { $n } module
    [few] w { $n } modułach
   *[many] w { $n } modułach
}
for-screen-and-paper = na ekran i na papier
to-check-yourself = do sprawdzenia się
certificate-to-print = Certyfikat do wydruku
objectives-of-course = Czego się nauczysz
module-by-module = Kurs, moduł po module
module-number-label = Moduł { $number }:
lessons-done-count = · ukończono { $done }
check-whole-course-yourself = Sprawdź się z całego kursu
tools-and-competencies = Narzędzia i to, co ćwiczą
tool-column = Narzędzie
look-something-up = Znajdź w spisach

## Moduły i lekcje

module-number = Moduł { $number }
module-done-of = ukończono { $done } z { $all }
start-with-lesson = Zacznij od lekcji „{ $lesson }”
objectives-by-the-end = Na koniec potrafisz
check-whole-module-yourself = Sprawdź się z całego modułu
what-to-remember = Co warto zapamiętać
from-lesson = Z lekcji „{ $lesson }”
lesson-position = Lekcja { $position } z { $count }
fact-time = Czas
fact-level = Poziom
fact-audience = Dla kogo
fact-prerequisites = Najpierw przeczytaj
voices-and-findings = Głosy i wyniki badań
finished-question = Lekcja za Tobą?
finished-on = Ukończono { $date }.
mark-as-done = Oznacz jako ukończoną
mark-as-not-done = Oznacz jako nieukończoną
last-changed = Ostatnia zmiana: { $date }

## Bloki w lekcjach

block-activity = Ćwiczenie
block-roleplay = Odgrywanie ról
block-example = Przykład
block-key = Zapamiętaj
block-commitment = Moje postanowienie
groups-of = Grupy po { $size }
round-count = { $n ->
    [one] { $n } runda
    [few] { $n } rundy
   *[many] { $n } rund
}
priority = { $name ->
    [must] Niezbędne
    [should] Zalecane
   *[could] Jeśli starczy czasu
}
you-need = Potrzebne
suggested-answer = Pokaż przykładową odpowiedź
note-title = { $kind ->
    [tip] Rada
    [important] Ważne
    [warning] Ostrzeżenie
    [caution] Ostrożnie
   *[note] Uwaga
}
table = Tabela
task-done = zrobione
task-to-do = do zrobienia
footnotes = Przypisy
footnote-number = Przypis { $number }
back-to-text = Wróć do tekstu
code-box = Kod
code-box-in = Kod: { $language }
finding = Wynik badania
quote-source = źródło
in-the-lesson = W lekcji „{ $lesson }”
choose-your-part = Wybierz swoją część
hide-from-partner = Nie pokazuj tej strony drugiej osobie z pary.
roles = Role
choose-your-role = Wybierz swoją rolę
agree-on-roles = Ustalcie, kto kogo gra. Potem przeczytaj swoją rolę, i tylko ją.
read-own-card-only = Przeczytaj tylko swoją kartę i nikomu jej nie pokazuj.
observers-sheet = Arkusz obserwacji
observers-sheet-of = Arkusz obserwacji: { $title }
observe = Nie bierzesz udziału. Obserwuj i zaznaczaj, co widzisz lub słyszysz.
observe-competencies = Nie bierzesz udziału. Obserwuj i zaznaczaj, co widzisz lub słyszysz: { $competencies }.
observe-what = Na co zwrócić uwagę
observe-not-seen = Ani razu
observe-once = Raz
observe-often = Często
observe-notes = Co było widać lub słychać
afterwards = Po zakończeniu
i-will = Postanawiam
by-day = Do
kept-in-browser = Zachowano w tej przeglądarce.
from-my-worksheets = Z moich arkuszy pracy
from-my-worksheets-and-commitments = Z moich arkuszy pracy i postanowień
my-commitments = Moje postanowienia
nothing-written-yet = Nic tu jeszcze nie ma.
worksheet-appears-here = Tu pojawi się to, co wpiszesz w tym arkuszu pracy.
commitments-appear-here = Tu pojawią się postanowienia, które podejmiesz w lekcjach, każde ze swoją datą. W tej przeglądarce nie ma jeszcze żadnych. Jeśli masz je na papierze, przepisz je tu ze swoich arkuszy.
add-dates-to-calendar = Dodaj daty do mojego kalendarza
calendar-saved = Zapisano jako „{ $name }”. Otwórz ten plik, a kalendarz przejmie daty.

## Arkusze pracy

worksheets-lead = Wypełnij je na ekranie albo wydrukuj. To, co piszesz, zostaje w tej przeglądarce.
worksheet-of-lesson = Arkusz pracy z lekcji „{ $lesson }”
from-the-lesson = Z lekcji „{ $lesson }”
pdf-label = PDF:
pdf-of-sheet = { $title }, PDF, { $paper }
large-print = { $paper }, duży druk
back-to-lesson = Wróć do lekcji „{ $lesson }”
sheet-on-own-page = Ten arkusz na osobnej stronie
as-pdf-label = Jako PDF do druku:
draw-on-paper = Narysuj to na papierze.
sheet-kept = To, co tu piszesz, zostaje w tej przeglądarce, na tym urządzeniu, i nigdzie indziej.
sheet-not-kept = W tej przeglądarce nic nie da się zachować. Wydrukuj arkusz przed opuszczeniem strony.
sheet-without-script = Pisz na ekranie i wydrukuj stronę albo wydrukuj ją pustą. To, co piszesz, zniknie po opuszczeniu strony.
print-sheet = Drukuj ten arkusz
print-sheet-blank = Drukuj pusty
paper-size = Papier
clear-sheet = Wyczyść ten arkusz
clear-sheet-question = Wyczyścić cały ten arkusz?
clear-sheet-about = Wszystko, co jest wpisane w arkuszu „{ $title }”, zostanie usunięte z tej przeglądarki. Tego nie można cofnąć.
keep-it = Zachowaj
clear-the-sheet = Wyczyść arkusz
sheet-is-empty = Arkusz jest teraz pusty.
move-up = W górę
move-down = W dół
move-up-from-place = Przesuń w górę: miejsce { $n }
move-down-from-place = Przesuń w dół: miejsce { $n }
now-at-place = Teraz na miejscu { $n } z { $m }

## Quizy: pytania

check-yourself = Sprawdź się
questions-to-try-again = Pytania do ponownej próby
questions = Pytania
drawn-for-you = Liczba pytań w puli: { $n }, wylosowanych dla Ciebie: { $drawn }.
pass-with = Zaliczasz, gdy zdobędziesz { $percent }% punktów.
checks-allowed = { $n ->
    [one] Odpowiedzi możesz sprawdzić raz.
    [few] Odpowiedzi możesz sprawdzić { $n } razy.
   *[many] Odpowiedzi możesz sprawdzić { $n } razy.
}
question-number = Pytanie { $number }
question-rule = { $kind ->
    [one] Wybierz jedną odpowiedź.
    [several] Wybierz wszystkie poprawne odpowiedzi.
    [judgement] Wybierz to, co Twoim zdaniem najlepiej zrobić. Niektóre wyjścia są lepsze od innych.
    [fill-in-one] Uzupełnij lukę.
    [fill-in] Uzupełnij luki.
    [short-answer] Napisz krótką odpowiedź.
    [number] Wpisz liczbę.
    [order] Ułóż we właściwej kolejności, zaczynając od 1.
    [match] Do każdego dobierz parę.
    [sort] Przydziel każdy element do jego grupy.
    [grid] Wybierz jedną odpowiedź w każdym wierszu.
    [grid-several] W każdym wierszu wybierz wszystkie poprawne odpowiedzi.
    [open] Napisz własną odpowiedź.
   *[rating] Tu nie ma dobrych ani złych odpowiedzi. Wybierz to, co jest prawdą w Twoim przypadku.
}
hint = Podpowiedź
hint-number = Podpowiedź { $number }
gap-number = Luka { $number }
choose = Wybierz
write-letter-on-line = Wpisz literę na linii:
your-answer = Twoja odpowiedź
move-item-up = Przesuń w górę: { $item }
move-item-down = Przesuń w dół: { $item }
compare-with-model = Porównaj z wzorcową odpowiedzią
how-close = Jak blisko jest Twoja?
close-very = Bardzo blisko: to samo innymi słowami
close-partly = Częściowo: jest coś do uzupełnienia
close-not-yet = Jeszcze daleko: przeczytam o tym ponownie
how-sure = Na ile masz pewność?
sure = Na pewno
think-so = Chyba tak
a-guess = Na chybił trafił
how-sure-you-were = Twoja pewność
sure-not-yet = Na pewno, a jeszcze niepoprawnie
think-not-yet = Chyba tak, a jeszcze niepoprawnie
guess-not-yet = Na chybił trafił i jeszcze niepoprawnie
guess-right = Na chybił trafił, a poprawnie
think-right = Chyba tak i poprawnie
sure-right = Na pewno i poprawnie

## Quizy: przyciski i odpowiedzi

check-my-answer = { $n ->
    [one] Sprawdź moją odpowiedź
    [few] Sprawdź moje odpowiedzi
   *[many] Sprawdź moje odpowiedzi
}
try-again = { $n ->
    [one] Spróbuj ponownie
    [few] Popraw to, co jeszcze niepoprawne
   *[many] Popraw to, co jeszcze niepoprawne
}
start-again = Zacznij od nowa
check-the-others = Sprawdź teraz pozostałe
print-questions = Drukuj pytania
print-with-answers = Drukuj z odpowiedziami
how-competencies-stand = Jak wypadają poszczególne kompetencje
code-for-group = Twój kod dla grupy:
copy = Kopiuj
copy-the-code = kod
copied = Skopiowano.
code-selected = Kod jest zaznaczony: skopiuj go jak każdy tekst.
code-says = Kod mówi, jakich odpowiedzi udzielono, i nic o Tobie.
show-the-answers = Pokaż odpowiedzi
answers = Odpowiedzi
answers-to = Odpowiedzi: { $title }
point-count = { $n ->
    [one] { $n } punkt
    [few] { $n } punkty
   *[many] { $n } punktów
}
option-right = Poprawne
option-not-right = To nie
anything-between = (wszystko od { $low } do { $high })
or = lub
none-of-them = żadne z nich
read-again-label = Przeczytaj ponownie:

## Quizy: co mówi się o odpowiedzi

result-score = { $n ->
    [one] Jeszcze nie
    [few] Poprawnie: { $right } z { $n }
   *[many] Poprawnie: { $right } z { $n }
}
result-all-right = { $n ->
    [one] Poprawnie
    [few] Wszystkie { $n } poprawnie
   *[many] Wszystkie { $n } poprawnie
}
mark-right = Poprawnie
mark-not-yet = Jeszcze nie
mark-not-this-one = To nie
mark-this-one-too = To również
mark-answer = Odpowiedź: { $answer }
mark-answer-none = Odpowiedź: żadne z nich
mark-the-right-answer = Poprawna odpowiedź
mark-points = Punkty: { $n } z { $m }
mark-spelled = Poprawnie, pisownia: „{ $answer }”
verdict-right = Poprawnie.
verdict-part = Jeszcze nie: poprawnie { $n } z { $m }.
verdict-extra = Jeszcze nie: trafione { $n } z { $m }, zbędne: { $extra }.
verdict-not-the-best = To jeszcze nie najlepsze wyjście: punkty { $n } z { $m }.
verdict-not-yet = Jeszcze nie. Przeczytaj, co tu napisano, i spróbuj ponownie.
verdict-hint = Jeszcze nie. Może pomoże podpowiedź.
verdict-shown = Oto odpowiedź.
verdict-changed = To pytanie zmieniło się od czasu Twojej odpowiedzi. Sprawdź je ponownie.
show-the-answer = Pokaż odpowiedź
rated-before = Twój wybór z dnia { $date }: „{ $was }”. Teraz: „{ $now }”.
rated-before-row = { $row } – Twój wybór z dnia { $date }: „{ $was }”. Teraz: „{ $now }”.
competency-score = { $name }: poprawnie { $n } z { $m }.
competency-score-thin = { $name }: poprawnie { $n } z { $m }. Warto jeszcze raz zajrzeć.
other-questions = Inne pytania
quiz-passed = Zaliczone: próg to { $pass }%, a Twój wynik to { $percent }%.
quiz-not-passed = Próg zaliczenia to { $pass }%, a Twój dotychczasowy wynik to { $percent }%.
checks-left = { $n ->
    [one] Możesz sprawdzić jeszcze raz.
    [few] Możesz sprawdzić jeszcze { $n } razy.
   *[many] Możesz sprawdzić jeszcze { $n } razy.
}
checks-left-none = To była ostatnia próba. Poprawne odpowiedzi są powyżej.
still-open = { $n ->
    [one] Jedno pytanie jest jeszcze bez odpowiedzi
    [few] { $n } pytania są jeszcze bez odpowiedzi
   *[many] { $n } pytań jest jeszcze bez odpowiedzi
}
question-link = Pytanie { $number }: { $stem }
question-link-bare = Pytanie { $number }
item-moved = { $item }: miejsce { $n } z { $m }

## Strona wszystkich quizów, powtórki, sprawdzian z całego kursu

quizzes-lead = Sprawdź się. Nikt poza Tobą nie widzi Twoich odpowiedzi.
check-whole-course = Sprawdzian z całego kursu
check-whole-course-about = pytania z każdego modułu, z wynikiem dla każdej kompetencji
check-whole-course-lead = Pytania z całego kursu. Wynik mówi, jak wypadają poszczególne kompetencje i co przeczytać ponownie. Nikt inny go nie widzi.
review = Powtórka
review-about = to, co się nie udało, wraca po 1, 3, 7, 16 i 35 dniach
review-of-module = Powtórka: { $title }
review-of-module-about = pytania ze wszystkich lekcji modułu
review-of-module-lead = Pytania ze wszystkich lekcji modułu. Wynik mówi, jak wypadają poszczególne kompetencje i co przeczytać ponownie.
back-to-module = Wróć do modułu „{ $module }”
lesson-by-lesson = Lekcja po lekcji
review-lead = To, co nie udało się w quizie, i to, co warto zapamiętać z każdej ukończonej lekcji, wraca tutaj po 1, 3, 7, 16 i 35 dniach.
review-without-script = Bez JavaScriptu ta strona nie może wiedzieć, co się nie udało. Oto wszystkie quizy kursu.
review-due = { $n ->
    [one] Dziś jedna powtórka
    [few] Dziś { $n } powtórki
   *[many] Dziś { $n } powtórek
}
review-nothing-today = Na dziś nie ma powtórek. Następna wróci { $date }.
review-nothing-yet = Nie ma jeszcze czego powtarzać. Wraca tu to, co nie uda się w quizie, a po oznaczeniu lekcji jako ukończonej także to, co warto z niej zapamiętać.
review-done-today = To wszystko na dziś. To, co znów się udało, wróci po dłuższej przerwie; następna powtórka: { $date }.
review-done = To wszystko i nic już nie wróci. Teraz to umiesz.
review-missing = Nie udało się wczytać lekcji, w której jest coś do powtórzenia. Być może nie należy już do kursu albo nie ma połączenia.
all-quizzes = Wszystkie quizy
recall-lesson = Co pamiętasz z lekcji „{ $title }”? Najpierw powiedz to własnymi słowami.
recall-show = Pokaż
recall-knew-it = Pamiętam
recall-knew-it-said = Dobrze. Wróci później, żeby się utrwalić.
recall-not-yet = Jeszcze nie
recall-not-yet-said = W takim razie wróci jutro.

## Spisy: kompetencje, narzędzia, cytaty

competencies-lead = Co kurs ćwiczy i gdzie: narzędzia, lekcje, quizy i arkusze pracy do każdej kompetencji.
competencies-on-this-page = Kompetencje na tej stronie
no-lesson-trains-this = Żadna lekcja jeszcze tego nie ćwiczy.
tools-lead = Wszystkie narzędzia kursu: co ćwiczą, gdzie się ich uczysz i z którym arkuszem pracy ich używać.
tools-on-this-page = Narzędzia na tej stronie
tool-trains = Ćwiczy
no-lesson-teaches-this = Żadna lekcja jeszcze tego nie uczy.
quotes-lead = Co powiedzieli i odkryli inni, wraz ze źródłami. Cytaty są dosłowne, wyniki badań podajemy własnymi słowami.
quotations = Cytaty
findings = Wyniki badań

## Moja praca: co przechowuje ta przeglądarka

my-work-lead = Wszystko, co piszesz i na co odpowiadasz w tym kursie, należy do Ciebie: zostaje w tej przeglądarce, na tym urządzeniu, i nikt inny tego nie widzi.
my-work-without-script = Ta strona wymaga JavaScriptu. Bez niego nic nie jest zachowywane: drukuj to, co piszesz, przed opuszczeniem strony.
my-work-download = Pobierz moją pracę
my-work-load = Wczytaj plik
print = Drukuj
my-work-erase = Usuń wszystko
my-work-file = Plik z Twoją pracą
my-work-saved = Zapisano jako „{ $name }”. Zachowaj ten plik: przycisk „Wczytaj plik” przywróci Twoją pracę, tutaj lub na innym urządzeniu.
my-work-loaded = { $n ->
    [one] Z pliku przejęto 1 wpis.
    [few] Z pliku przejęto { $n } wpisy.
   *[many] Z pliku przejęto { $n } wpisów.
}
my-work-nothing-new = Wszystko z tego pliku już tu jest. Nic nie zmieniono.
my-work-no-json = „{ $name }” nie jest plikiem tego rodzaju: nie zawiera danych JSON. Wybierz plik zapisany przyciskiem „Pobierz moją pracę”. Nic nie zmieniono.
my-work-not-ours = Plik „{ $name }” nie został zapisany przyciskiem „Pobierz moją pracę” w żadnym kursie. Nic nie zmieniono.
my-work-later-edition = Plik „{ $name }” zapisano w nowszym wydaniu Coursebook niż to, w którym utworzono ten kurs. Nic nie zmieniono.
my-work-other-course = Plik „{ $name }” należy do kursu „{ $other }”, a to jest „{ $title }”. Nic nie zmieniono.
my-work-unreadable = Nie można odczytać pliku „{ $name }”. Nic nie zmieniono.
my-work-erased = Wszystko usunięto.
my-work-empty = Nic tu jeszcze nie ma. Odpowiedz na pytanie, wypełnij arkusz pracy albo oznacz lekcję jako ukończoną, a pojawi się to tutaj.
my-work-answers = { $n ->
    [one] 1 odpowiedź lub notatka
    [few] { $n } odpowiedzi i notatki
   *[many] { $n } odpowiedzi i notatek
}
my-work-lessons-done = { $n ->
    [one] 1 ukończona lekcja
    [few] { $n } ukończone lekcje
   *[many] { $n } ukończonych lekcji
}
my-work-unnamed = { $n ->
    [one] Jeszcze 1 wpis pochodzi z wcześniejszego wydania kursu i jest tu bez treści. Widać go tam, gdzie powstał.
    [few] Jeszcze { $n } wpisy pochodzą z wcześniejszego wydania kursu i są tu bez treści. Widać je tam, gdzie powstały.
   *[many] Jeszcze { $n } wpisów pochodzi z wcześniejszego wydania kursu i jest tu bez treści. Widać je tam, gdzie powstały.
}
my-work-erase-question = Usunąć wszystko?
my-work-erase-about = Wszystkie Twoje odpowiedzi, zapiski i oznaczenia z kursu „{ $title }” zostaną usunięte z tej przeglądarki. Tego nie można cofnąć. Jeśli mogą się jeszcze przydać, najpierw pobierz swoją pracę.

## Program

agenda = Program
day-number = Dzień { $number }
agenda-end = Koniec
row-break = Przerwa
row-lunch = Przerwa obiadowa

## Certyfikat: osoba ucząca się wypełnia go i drukuje

certificate-lead = Wpisz imię i nazwisko, wydrukuj stronę i zachowaj ją lub zabierz ze sobą. To, co wpiszesz, zostaje w tej przeglądarce.
certificate-name = Imię i nazwisko
certificate-says = Oświadczam, że mam za sobą cały ten kurs.
certificate-says-time = { $n ->
    [one] Oświadczam, że mam za sobą cały ten kurs: { $n } lekcja, { $time }.
    [few] Oświadczam, że mam za sobą cały ten kurs: { $n } lekcje, { $time }.
   *[many] Oświadczam, że mam za sobą cały ten kurs: { $n } lekcji, { $time }.
}
certificate-done-of = Lekcje oznaczone na tym urządzeniu jako ukończone: { $done } z { $all }.
certificate-trains = Co ćwiczy kurs
certificate-date = Data
certificate-facilitator-signature = Podpis osoby prowadzącej
certificate-facilitator-name = Imię i nazwisko osoby prowadzącej
certificate-honest = Jest to własne oświadczenie wymienionej osoby. Nikt go nie sprawdził, chyba że powyżej widnieje podpis osoby prowadzącej.
print-certificate = Drukuj certyfikat
the-lessons = Lekcje

## Gdzie nie ma strony

page-not-found = Nie znaleziono strony
nothing-at-address = Pod tym adresem nic nie ma
nothing-at-address-about = Strona mogła zostać przeniesiona albo w adresie jest literówka. Nic z tego, co jest zapisane w tym kursie, nie przepadło.
go-to-start = Przejdź na początek kursu
or-look-it-up = Albo zajrzyj do spisów
