### Що Coursebook каже тим, хто веде групу, лише в їхньому виданні; де видно кожен текст, описано в en/learner.ftl та en/facilitator.ftl.

## Навколо кожної сторінки

edition = Видання
facilitators-edition = Видання для фасилітатора:
facilitators-edition-about = з нотатками й відповідями. Не для учасників.
run-this-course = Провести цей курс
run-this-course-about = Сценарії з точним часом, списки для копіювання та приміщення, групи, результати й ключ відповідей.
learners-view = Вигляд для учасників
facilitators-view = Вигляд для фасилітатора

## Нотатки в уроках

for-the-facilitator = Для фасилітатора
say-label = Скажіть:
spoken-line = «{ $words }»

## Рядки плану без власної назви

row-whole-lesson = Весь урок
row-lead-in = Вступ
row-whole-group = З усією групою
row-time-in-hand = Запас часу

## Назви сторінок

run-sheet-of = Сценарій: { $title }
group-results = Результати групи
answer-key = Ключ відповідей

## Скільки триває план і доки вільне приміщення

minutes-in-words = { $n ->
    [one] { $n } хвилина
    [few] { $n } хвилини
   *[many] { $n } хвилин
}
days-from = Днів: { $n }, від { $time }
ends-at = Кінець о { $time }
ends-between = Кінець між { $early } і { $late }
day-fits-just = { $ends }, саме тоді, коли треба звільнити приміщення.
day-fits = { $ends }; приміщення ваше до { $room }, запас: { $minutes }.
day-too-long = { $ends }; приміщення ваше до { $room }. Понад час: { $minutes }.
day-up-to-too-long = { $ends }; приміщення ваше до { $room }. Понад час щонайбільше: { $minutes }.
days-fit = { $n ->
    [one] Усе вкладається в час, днів: { $n }, загальний запас: { $minutes }.
    [few] Усі { $n } дні вкладаються в час, загальний запас: { $minutes }.
   *[many] Усі { $n } днів вкладаються в час, загальний запас: { $minutes }.
}
days-too-long = Понад час: { $minutes }, днів: { $n }. Якщо пропустити те, що може зачекати, кожен день вкладеться в час.
must-too-long = Понад час: { $minutes }, навіть якщо залишити тільки обов’язкове.
cut-ends-at = Без них кінець о { $time }; приміщення ваше до { $room }.
cut-every-day-fits = Без них кожен день вкладається в час, на який є приміщення.
cut-still-over = Навіть тоді бракує: { $minutes }. Пропустіть якийсь урок або замовте приміщення на довше.

## Що друкувати

roles-of = Ролі: { $title }
sheets-a-and-b-of = Аркуші A і B: { $title }
cards-of = Картки: { $title }
to-cut = розрізати

## Сторінка «Провести цей курс»

run-this-course-lead = Усе, що потрібно перед групою: що й коли відбувається, що взяти з собою, хто з ким сидить і як відповіли.
deliveries = Проведення
run-sheet = Сценарій
run-sheet-label = Сценарій:
people-count = { $n ->
    [one] { $n } особа
    [few] { $n } особи
   *[many] { $n } осіб
}
learners-agenda = Програма для учасників
no-delivery-planned = Жодного проведення ще не заплановано. У файлі { $file } розділ { $setting } визначає, коли приміщення ваше, скільки людей прийде і які уроки ви візьмете; з цього й виникає сценарій.
what-they-answered = Як відповіли
results-of-group = Результати групи
results-of-group-about = з кодів, які учасники зачитують або надсилають: без імен, без сервера
answer-key-about = правильні відповіді до кожного тесту, з поясненнями
answer-key-lead = Правильні відповіді до кожного тесту, з коментарем до кожної. Номери й літери такі самі, як на сторінках і на папері.
print-answer-key = Друкувати ключ відповідей
every-lesson-and-its-parts = Кожен урок і його частини
lesson-and-parts = Урок і частини

## Сценарій: план проведення

day-count = { $n ->
    [one] { $n } день
    [few] { $n } дні
   *[many] { $n } днів
}
the-learners-agenda = Програма для учасників
print-run-sheet = Друкувати сценарій
the-plan = План
begins-column = Початок
what-column = Що
minutes-column = Хв
minutes-column-full = Хвилини
by-time = до{"\u00A0"}{ $time }
by-time-explained = Час із «до»: починайте між першим і другим; другий – крайній, якщо все триватиме якнайдовше.
row-say = Скажіть
row-groups = Групи
row-groups-of = { $label } по { $size }
row-have-ready = Підготуйте
day-end = Кінець.
day-end-and-room = Кінець. Приміщення ваше до { $time }.
what-to-leave-out = Що пропустити
leave-out-in-order = План довший за час, на який є приміщення. Пропустіть, у такому порядку:
in-lesson-quoted = в уроці «{ $lesson }»
for-lesson-quoted = для уроку «{ $lesson }»
for-lessons = для уроків: { $lessons }
plan-after-cut = План після скорочення
after-cut = Після скорочення: { $day }
after-cut-day = Після скорочення: день { $number }
for-the-copier = Для копіювання
to-bring = Узяти з собою та мати в приміщенні
times-count = { $n }{"\u00A0"}×
open-to-print = Відкрити для друку
open-to-print-named = Відкрити для друку: { $title }
pdf-on-paper = PDF, { $paper }
pdf-on-paper-named = PDF, { $paper }: { $title }

## Сценарій: групи

groups = Групи
give-everybody-a-number = Дайте кожному номер, від 1 до { $n }; він не змінюється до самого кінця.
who-sits-with-whom = Хто з ким сидить: { $title }
nobody-meets-twice = Ніхто ні з ким не зустрічається двічі.
pairs-meet-again = { $n ->
    [one] Пар, що зустрічаються знову: { $n }; за такої кількості цього не уникнути.
    [few] Пар, що зустрічаються знову: { $n }; за такої кількості цього не уникнути.
   *[many] Пар, що зустрічаються знову: { $n }; за такої кількості цього не уникнути.
}
if-people-come = { $n ->
    [one] Якщо прийде { $n } особа
    [few] Якщо прийдуть { $n } особи
   *[many] Якщо прийдуть { $n } осіб
}
if-people-come-to = { $n ->
    [one] Якщо прийде { $n } особа: { $title }
    [few] Якщо прийдуть { $n } особи: { $title }
   *[many] Якщо прийдуть { $n } осіб: { $title }
}
round-column = Раунд
group-number = Група { $number }

## Сценарій: годинник, який показує, чи встигає група

pace-clock = Годинник темпу
pace-idle = Натисніть «Почати зараз», коли почнеться перша частина. Відтоді годинник показуватиме, чи ви встигаєте, а якщо ні, то що пропустити. Йому не потрібна мережа, і він іде далі, коли телефон спить або сторінку закрито.
pace-other-runs = У цьому браузері йде годинник проведення «{ $title }». Якщо почати тут, він зупиниться.
pace-start-now = Почати зараз
pace-start-again = Почати знову
pace-next-part = Наступна частина
pace-was-last-part = Це була остання частина
pace-part-of-lesson = { $title } з уроку «{ $lesson }»
pace-planned = { $n ->
    [one] з { $minutes } хвилини
    [few] з { $minutes } хвилин
   *[many] з { $minutes } хвилин
}
pace-behind = { $n ->
    [one] Відставання: { $n } хвилина.
    [few] Відставання: { $n } хвилини.
   *[many] Відставання: { $n } хвилин.
}
pace-ahead = { $n ->
    [one] Випередження: { $n } хвилина.
    [few] Випередження: { $n } хвилини.
   *[many] Випередження: { $n } хвилин.
}
pace-on-time = Вчасно.
pace-moved = План зсунуто: він починається тоді, коли почали ви.
pace-ended = Завершено о { $time }, вчасно.
pace-ended-late = { $n ->
    [one] Завершено о { $time }, із запізненням на { $n } хвилину.
    [few] Завершено о { $time }, із запізненням на { $n } хвилини.
   *[many] Завершено о { $time }, із запізненням на { $n } хвилин.
}
pace-drop = Пропустіть { $parts }
pace-drop-part = «{ $title }» ({ $n } хв)
pace-shorten = Скоротіть { $parts }.
pace-shorten-too = скоротіть { $parts }.
pace-shorten-part = «{ $title }» на { $n } хв
pace-either = { $drop } або { $shorten }
pace-both = { $drop } і { $shorten }
pace-still-late = { $n ->
    [one] Навіть тоді день закінчиться на { $n } хвилину пізніше.
    [few] Навіть тоді день закінчиться на { $n } хвилини пізніше.
   *[many] Навіть тоді день закінчиться на { $n } хвилин пізніше.
}
pace-nothing-left = { $n ->
    [one] Більше нічого пропустити чи скоротити: день закінчиться на { $n } хвилину пізніше.
    [few] Більше нічого пропустити чи скоротити: день закінчиться на { $n } хвилини пізніше.
   *[many] Більше нічого пропустити чи скоротити: день закінчиться на { $n } хвилин пізніше.
}
pace-next-by = { $title }: до { $time }
pace-day-ends = У такому темпі день закінчиться о { $time }.
pace-day-ends-late = { $n ->
    [one] У такому темпі день закінчиться о { $time }, на { $n } хвилину пізніше за { $room }.
    [few] У такому темпі день закінчиться о { $time }, на { $n } хвилини пізніше за { $room }.
   *[many] У такому темпі день закінчиться о { $time }, на { $n } хвилин пізніше за { $room }.
}
pace-took = { $n ->
    [one] Виконано за { $n } хвилину
    [few] Виконано за { $n } хвилини
   *[many] Виконано за { $n } хвилин
}
pace-runs-now = Зараз
pace-left-out = Пропущено
pace-leave-out = Пропустити
pace-put-back = Повернути
pace-leave-out-named = Пропустити: { $title }
pace-put-back-named = Повернути: { $title }
pace-saved = Збережено як «{ $name }».
pace-minutes-of-part = Хвилини цієї частини
pace-day = День
pace-leave-it-out = Пропустити її
pace-back-one-step = На крок назад
pace-stop = Зупинити
pace-save-minutes = Зберегти фактичні хвилини
pace-start-again-question = Почати знову?
pace-start-again-about = Хвилини минулого разу не збережено. Якщо почати знову, вони зникнуть.
keep-them = Залишити

## Показ уроку в приміщенні

present = Показати
present-speakers-window = Вікно доповідача
present-count = { $n } / { $m }
present-section = Розділ { $n } з { $m }: { $title }
present-speaker-title = Доповідач: { $title }
present-end = Це останній розділ курсу.
present-next-lesson = Наступний урок: { $title }
present-general-notes = Цей розділ не має власних нотаток. Нотатки до уроку:
present-no-notes = Цей урок не має нотаток для фасилітатора.
present-spent = { $n } з { $minutes } хв на цей урок
present-spent-only = { $n } хв на цей урок
present-left = { $title }: { $n } хв до запланованого кінця
present-over = { $title }: { $n } хв після запланованого кінця
present-blocked = Браузер не відкрив вікно доповідача. Дозвольте для цієї сторінки спливні вікна й спробуйте ще раз.
present-alone = Це вікно працює саме. Відкрийте його з уроку кнопкою «Вікно доповідача», і обидва працюватимуть разом.
present-silent = Інше вікно не відповідає. Воно закрите або показує сторінку, яка не є уроком.
present-stopped = Інше вікно показує сторінку уроку. Крок тут поверне показ.
present-black = Екран чорний. Натисніть b, щоб продовжити.
present-keys = Клавіші
key-present = показ і назад до сторінки
key-speakers-window = вікно доповідача
key-next = далі; де читають справа наліво, { $key }
key-back = назад
key-space-name = Пробіл
key-space = прокручує довгий розділ, потім наступний
key-first-and-last = перший і останній розділ
key-black = чорний екран і назад
key-full-screen = повний екран для цього уроку; { $key } для всіх уроків
key-leave = назад до сторінки
present-more-below = Нижче є ще
present-previous-section = Попередній розділ
present-next-section = Наступний розділ
present-back-to-page = Назад до сторінки
present-notes-label = Нотатки:
present-on-screen = На екрані
present-coming-next = Далі буде
present-back = Назад
present-next = Далі
present-black-screen = Чорний екран

## Результати групи

results-lead = Щойно тест перевірено, під його результатом з’являється код. Зберіть коди й побачите тут, як відповідала група. Код показує, як відповіли на один тест, і нічого не каже про те, хто відповідав.
results-without-script = Цій сторінці потрібен JavaScript: вона читає й рахує коди у вашому браузері й нікуди нічого не надсилає.
results-codes-label = Коди, по одному в рядку або через пробіл
results-codes-help = Клавіша Enter додає те, що тут написано, і вставлення також. Малі літери, пробіли й дефіси не мають значення. Те, чого не вдалося порахувати, залишається тут, щоб його виправити.
results-add-codes = Додати коди
results-load-files = Відкрити збережені файли
results-clear-all = Очистити все
results-files-help = «Відкрити збережені файли» приймає те, що учасники зберегли кнопкою «Завантажити мою роботу», навіть кілька файлів одразу. З файлу враховуються лише відповіді на ці тести, і більше нічого з нього не зберігається.
results-files-label = Файли, які зберегли учасники
results-no-code = Ще немає жодного коду.
results-quizzes-with-code = Тести, що дають код ({ $n })
results-people-column = Люди
results-share-column = Частка
results-clear-question = Очистити все?
results-clear-about = Усі коди на цій сторінці буде видалено з цього браузера. Скасувати це неможливо.
in-lesson-heading = В уроці «{ $lesson }»
result-of-all-right = Правильно: { $n } з { $m }
result-answered = Відповіли: { $n } з { $m }
result-several = Можна було вибрати кілька відповідей.
result-answer-column = Відповідь
result-right = Правильно
result-partly-right = Частково правильно
result-not-yet = Ще ні
result-count-of = { $n } з { $m }
result-share = { $n }%
result-by-competency = За компетентностями
result-competency-column = Компетентність
result-thin = Варто переглянути ще раз
codes-list = Коди ({ $n })
code-remove = Видалити
code-remove-named = Видалити { $code }
code-remove-one = Видалити один
code-twice = Код { $code } є тут двічі: двоє відповіли однаково чи його введено двічі?
code-several-times = Код { $code } повторюється тут, разів: { $n }. Кілька людей відповіли однаково чи його введено не раз?
codes-added = { $n ->
    [one] Враховано { $n } код.
    [few] Враховано { $n } коди.
   *[many] Враховано { $n } кодів.
}
quizzes-loaded = { $n ->
    [one] Враховано { $n } пройдений тест. Джерело: { $files }.
    [few] Враховано { $n } пройдені тести. Джерело: { $files }.
   *[many] Враховано { $n } пройдених тестів. Джерело: { $files }.
}
file-count = { $n ->
    [one] { $n } файл
    [few] { $n } файли
   *[many] { $n } файлів
}
codes-not-counted = Не вдалося врахувати: { $n }.
codes-in-all = Усього: { $n }.
codes-again = { $n ->
    [one] { $n } з кодів є тут більше одного разу.
    [few] { $n } з кодів є тут більше одного разу.
   *[many] { $n } з кодів є тут більше одного разу.
}
code-removed = { $code } видалено. Усього: { $n }.
codes-cleared = Усі коди очищено.
codes-stale = { $n ->
    [one] { $n } код, що зберігався тут, належить до іншого видання курсу й не враховується. «Очистити все» його видалить.
    [few] { $n } коди, що зберігалися тут, належать до іншого видання курсу й не враховуються. «Очистити все» їх видалить.
   *[many] { $n } кодів, що зберігалися тут, належать до іншого видання курсу й не враховуються. «Очистити все» їх видалить.
}
code-line = Рядок { $line }, { $text }: { $why }
code-wrong-letter = жоден код не має знака «{ $letter }».
code-short = { $n ->
    [one] закороткий, бракує { $n } знака.
    [few] закороткий, бракує { $n } знаків.
   *[many] закороткий, бракує { $n } знаків.
}
code-too-short = закороткий як на код.
code-long = { $n ->
    [one] на { $n } знак більше, ніж треба.
    [few] на { $n } знаки більше, ніж треба.
   *[many] на { $n } знаків більше, ніж треба.
}
code-wrong-sum = один знак неправильний або два переставлено місцями.
code-of-another = це код, але іншого тесту або іншого видання курсу.
file-no-json = «{ $name }» – не такий файл: у ньому немає JSON.
file-not-ours = Файл «{ $name }» не збережено кнопкою «Завантажити мою роботу» в жодному курсі.
file-later = Файл «{ $name }» збережено новішим виданням Coursebook, ніж те, яким створено цей курс.
file-other-course = Файл «{ $name }» належить до курсу «{ $other }», а це «{ $title }».
file-unreadable = Файл «{ $name }» неможливо прочитати.
file-nothing = У файлі «{ $name }» немає відповідей на запитання цих тестів.

## Скільки й у яких групах

per-person = { $n } на особу
per-group = { $n } на групу
groups-of-size = { $n ->
    [one] { $n } група по { $size }
    [few] { $n } групи по { $size }
   *[many] { $n } груп по { $size }
}
more-groups-of-size = { $n } по { $size }
groups-and = { $first } і { $more }
groups-larger = { $n ->
    [one] Більших груп: { $n }. У такій групі двоє ділять одну роль або на одну особу більше спостерігає.
    [few] Більших груп: { $n }. У таких групах двоє ділять одну роль або на одну особу більше спостерігає.
   *[many] Більших груп: { $n }. У таких групах двоє ділять одну роль або на одну особу більше спостерігає.
}
groups-smaller = { $n ->
    [one] Менших груп: { $n }. У такій групі хтось бере дві ролі або долучаєтеся ви.
    [few] Менших груп: { $n }. У таких групах хтось бере дві ролі або долучаєтеся ви.
   *[many] Менших груп: { $n }. У таких групах хтось бере дві ролі або долучаєтеся ви.
}
groups-larger-and-smaller = { $n ->
    [one] Більших груп: { $n }, менших: { $smaller }. У більших поділіть ролі, до менших долучіться самі.
    [few] Більших груп: { $n }, менших: { $smaller }. У більших поділіть ролі, до менших долучіться самі.
   *[many] Більших груп: { $n }, менших: { $smaller }. У більших поділіть ролі, до менших долучіться самі.
}
