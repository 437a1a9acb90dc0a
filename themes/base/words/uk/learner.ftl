### Що Coursebook каже тим, хто навчається; де видно кожен текст, описано в en/learner.ftl.

## Назви речей: у заголовках, меню, результатах пошуку та поруч із числами

competencies = Компетентності
tools = Інструменти
worksheets = Робочі аркуші
quizzes = Тести
quotes-and-findings = Цитати й результати досліджень
glossary = Словничок
lessons = Уроки
competency-heading = { $n ->
    [one] Компетентність
    [few] Компетентності
   *[many] Компетентності
}
tool-heading = { $n ->
    [one] Інструмент
    [few] Інструменти
   *[many] Інструменти
}
lesson-heading = { $n ->
    [one] Урок
    [few] Уроки
   *[many] Уроки
}
worksheet-heading = { $n ->
    [one] Робочий аркуш
    [few] Робочі аркуші
   *[many] Робочі аркуші
}
quiz-heading = { $n ->
    [one] Тест
    [few] Тести
   *[many] Тести
}
kind-of-entry = { $kind ->
    [lesson] Урок
    [section] Розділ
    [module] Модуль
    [term] Термін
    [tool] Інструмент
    [competency] Компетентність
    [quote] Цитата
    [worksheet] Робочий аркуш
   *[page] Сторінка
}
lesson-count = { $n ->
    [one] { $n } урок
    [few] { $n } уроки
   *[many] { $n } уроків
}
worksheet-count = { $n ->
    [one] { $n } робочий аркуш
    [few] { $n } робочі аркуші
   *[many] { $n } робочих аркушів
}
quiz-count = { $n ->
    [one] { $n } тест
    [few] { $n } тести
   *[many] { $n } тестів
}
question-count = { $n ->
    [one] { $n } запитання
    [few] { $n } запитання
   *[many] { $n } запитань
}
field-count = { $n ->
    [one] { $n } місце для запису
    [few] { $n } місця для запису
   *[many] { $n } місць для запису
}
draft = Чернетка
has-quiz = Тест
has-worksheet = Робочий аркуш

## Час

time-minutes = { $minutes }{"\u00A0"}хв
time-hours = { $hours }{"\u00A0"}год
time-hours-minutes = { $hours }{"\u00A0"}год { $minutes }{"\u00A0"}хв
time-about = близько { $time }

## Навколо кожної сторінки

skip-to-content = Перейти до вмісту
due-count = { $n ->
    [one] { $n } повторення
    [few] { $n } повторення
   *[many] { $n } повторень
}
search = Пошук
look-up = Довідник
my-work = Моя робота
agenda-of = Програма: { $title }
certificate = Сертифікат
colours-label = Кольори:
colours-automatic = Автоматичні
colours-light = Світлі
colours-dark = Темні
storage-blocked = Ваші відповіді не збережуться в цьому браузері: його сховище заблоковане або заповнене. Усе інше працює, а написане можна надрукувати, перш ніж залишити сторінку.
close = Закрити
course-navigation = Курс
all-modules = Усі модулі
all-modules-and-lessons = Усі модулі та уроки модуля { $module }
earlier-modules = { $n ->
    [one] { $n } попередній модуль
    [few] { $n } попередні модулі
   *[many] { $n } попередніх модулів
}
later-modules = { $n ->
    [one] { $n } подальший модуль
    [few] { $n } подальші модулі
   *[many] { $n } подальших модулів
}
breadcrumb = Шлях до сторінки
title-and-edition = { $title }, видання { $version }
by-authors = Автори: { $authors }
edition-number = Видання { $version }
nothing-is-sent = Усе, що ви пишете в цьому курсі, залишається в цьому браузері, на цьому пристрої. Нічого нікуди не надсилається.
changes-feed = Зміни (стрічка Atom)
changes-feed-title = { $title }: зміни
print-this-page = Друкувати цю сторінку
made-with = Створено за допомогою { $generator }
device-keeps = Що зберігає цей пристрій
device-keeps-your-work = Що з вашої роботи зберігає цей пристрій
device-holds = Ця сторінка зберігає написане вами в курсі «{ $title }» для інших його сторінок. { $link }.
device-holds-link = Переглянути свою роботу
page-moved = Цю сторінку переміщено. { $link }.
page-moved-link = Перейти за новою адресою
on-this-page = На цій сторінці
previous-and-next = { $kind ->
    [module] Попередній і наступний модулі
   *[lesson] Попередній і наступний уроки
}
previous-one = { $kind ->
    [module] Попередній модуль
   *[lesson] Попередній урок
}
next-one = { $kind ->
    [module] Наступний модуль
   *[lesson] Наступний урок
}

## Пошук

search-found = { $n ->
    [one] { $n } результат
    [few] { $n } результати
   *[many] { $n } результатів
}
search-found-none = Нічого не знайдено.
search-without = Ніде немає «{ $word }».
search-instead = Ніде немає «{ $typed }», тому ось результати для «{ $found }».
search-not-loaded = Не вдалося завантажити пошук.
search-results = Результати
search-more = Більше результатів
search-tips = Перевірте написання, спробуйте менше слів або інші слова про те саме.
search-tips-or-list = Перевірте написання, спробуйте менше слів або інші слова про те саме. Або знайдіть потрібне в списку нижче.
single-keys = Окремі клавіші діють як скорочення: наприклад, { $key } відкриває пошук.
everything-from-a-to-z = Усе за абеткою
from-a-to-z = За абеткою
letters = Літери

## Головна сторінка

start-lesson = Почати:
continue-lesson = Продовжити:
begin-again-lesson = Усе пройдено. Почати знову:
lessons-done = Пройдені уроки
lessons-done-of = Пройдено уроків: { $done } з { $all }
course-at-a-glance = Коротко про курс
time-in-all = загалом
in-modules = { $n ->
    [one] у { $n } модулі
    [few] у { $n } модулях
   *[many] у { $n } модулях
}
for-screen-and-paper = для екрана й паперу
to-check-yourself = щоб перевірити себе
certificate-to-print = Сертифікат для друку
objectives-of-course = Чого ви навчитеся
module-by-module = Курс: модуль за модулем
module-number-label = Модуль { $number }:
lessons-done-count = · пройдено { $done }
check-whole-course-yourself = Перевірте себе за весь курс
tools-and-competencies = Інструменти й те, що вони розвивають
tool-column = Інструмент
look-something-up = Знайти в довіднику

## Модулі та уроки

module-number = Модуль { $number }
module-done-of = пройдено { $done } з { $all }
start-with-lesson = Почати з уроку «{ $lesson }»
objectives-by-the-end = Наприкінці ви зможете
check-whole-module-yourself = Перевірте себе за весь модуль
what-to-remember = Що варто запам’ятати
from-lesson = З уроку «{ $lesson }»
lesson-position = Урок { $position } з { $count }
fact-time = Час
fact-level = Рівень
fact-audience = Для кого
fact-prerequisites = Спершу прочитайте
voices-and-findings = Думки й результати досліджень
finished-question = Завершили цей урок?
finished-on = Пройдено { $date }.
mark-as-done = Позначити як пройдений
mark-as-not-done = Позначити як не пройдений
last-changed = Остання зміна: { $date }

## Блоки в уроках

block-activity = Вправа
block-roleplay = Рольова гра
block-example = Приклад
block-key = Запам’ятайте
block-commitment = Мій намір
groups-of = Групи по { $size }
round-count = { $n ->
    [one] { $n } раунд
    [few] { $n } раунди
   *[many] { $n } раундів
}
priority = { $name ->
    [must] Обов’язково
    [should] Бажано
   *[could] Якщо вистачить часу
}
you-need = Вам знадобиться
suggested-answer = Показати можливу відповідь
note-title = { $kind ->
    [tip] Порада
    [important] Важливо
    [warning] Попередження
    [caution] Обережно
   *[note] Примітка
}
table = Таблиця
task-done = зроблено
task-to-do = ще зробити
footnotes = Виноски
footnote-number = Виноска { $number }
back-to-text = Назад до тексту
code-box = Код
code-box-in = Код: { $language }
finding = Результат дослідження
quote-source = джерело
in-the-lesson = В уроці «{ $lesson }»
choose-your-part = Виберіть свою частину
hide-from-partner = Не показуйте цю сторінку напарнику.
roles = Ролі
choose-your-role = Виберіть свою роль
agree-on-roles = Домовтеся, хто кого грає. Потім прочитайте свою роль, і тільки її.
read-own-card-only = Прочитайте лише свою картку й нікому її не показуйте.
observers-sheet = Аркуш спостереження
observers-sheet-of = Аркуш спостереження: { $title }
observe = Ви не берете участі. Спостерігайте й позначайте, що бачите або чуєте.
observe-competencies = Ви не берете участі. Спостерігайте й позначайте, що бачите або чуєте: { $competencies }.
observe-what = На що звертати увагу
observe-not-seen = Жодного разу
observe-once = Один раз
observe-often = Часто
observe-notes = Що ви побачили або почули
afterwards = Після завершення
i-will = Я маю намір
by-day = До
kept-in-browser = Збережено в цьому браузері.
from-my-worksheets = З моїх робочих аркушів
from-my-worksheets-and-commitments = З моїх робочих аркушів і намірів
my-commitments = Мої наміри
nothing-written-yet = Тут ще нічого не написано.
worksheet-appears-here = Тут з’явиться те, що ви напишете в цьому робочому аркуші.
commitments-appear-here = Тут з’являться наміри, які ви запишете в уроках, кожен зі своєю датою. У цьому браузері їх ще немає. Якщо ви записали їх на папері, перенесіть їх сюди зі своїх аркушів.
add-dates-to-calendar = Додати дати до мого календаря
calendar-saved = Збережено як «{ $name }». Відкрийте файл, і календар прийме ці дати.

## Робочі аркуші

worksheets-lead = Заповніть їх на екрані або надрукуйте. Усе, що ви пишете, зберігається в цьому браузері.
worksheet-of-lesson = Робочий аркуш з уроку «{ $lesson }»
from-the-lesson = З уроку «{ $lesson }»
pdf-label = PDF:
pdf-of-sheet = { $title }, PDF, { $paper }
large-print = { $paper }, великий шрифт
back-to-lesson = Назад до уроку «{ $lesson }»
sheet-on-own-page = Цей аркуш на окремій сторінці
as-pdf-label = Як PDF для друку:
draw-on-paper = Намалюйте це на папері.
sheet-kept = Усе, що ви тут пишете, зберігається в цьому браузері, на цьому пристрої, і більше ніде.
sheet-not-kept = У цьому браузері нічого не можна зберегти. Надрукуйте аркуш, перш ніж залишити сторінку.
sheet-without-script = Пишіть на екрані й надрукуйте сторінку або надрукуйте її порожньою. Написане зникне, коли ви залишите сторінку.
print-sheet = Друкувати цей аркуш
print-sheet-blank = Друкувати порожній
paper-size = Папір
clear-sheet = Очистити цей аркуш
clear-sheet-question = Стерти все на цьому аркуші?
clear-sheet-about = Написане вами на аркуші «{ $title }» буде видалено з цього браузера. Скасувати це неможливо.
keep-it = Залишити
clear-the-sheet = Очистити аркуш
sheet-is-empty = Аркуш тепер порожній.
move-up = Вище
move-down = Нижче
move-up-from-place = Перемістити вище: місце { $n }
move-down-from-place = Перемістити нижче: місце { $n }
now-at-place = Тепер на місці { $n } з { $m }

## Тести: запитання

check-yourself = Перевірте себе
questions-to-try-again = Запитання, до яких варто повернутися
questions = Запитання
drawn-for-you = Усього запитань: { $n }, вибрано навмання для вас: { $drawn }.
pass-with = Щоб скласти тест, потрібно { $percent }% балів.
checks-allowed = { $n ->
    [one] Ви можете перевірити відповіді { $n } раз.
    [few] Ви можете перевірити відповіді { $n } рази.
   *[many] Ви можете перевірити відповіді { $n } разів.
}
question-number = Запитання { $number }
question-rule = { $kind ->
    [one] Виберіть одну відповідь.
    [several] Виберіть усі правильні відповіді.
    [judgement] Виберіть те, що зробили б ви. Деякі варіанти кращі за інші.
    [fill-in-one] Заповніть пропуск.
    [fill-in] Заповніть пропуски.
    [short-answer] Напишіть коротку відповідь.
    [number] Напишіть число.
    [order] Розташуйте в правильному порядку, починаючи з 1.
    [match] Знайдіть пару для кожного.
    [sort] Розподіліть усе за групами.
    [grid] Виберіть одну відповідь у кожному рядку.
    [grid-several] Виберіть усі правильні відповіді в кожному рядку.
    [open] Напишіть власну відповідь.
   *[rating] Тут немає правильної відповіді. Виберіть те, що правда саме для вас.
}
hint = Підказка
hint-number = Підказка { $number }
gap-number = Пропуск { $number }
choose = Виберіть
write-letter-on-line = Напишіть літеру на лінії:
your-answer = Ваша відповідь
move-item-up = Перемістити вище: { $item }
move-item-down = Перемістити нижче: { $item }
compare-with-model = Порівняти зі зразком відповіді
how-close = Наскільки близька ваша?
close-very = Дуже близька: те саме іншими словами
close-partly = Частково: дещо варто додати
close-not-yet = Ще не близька: перечитаю про це
how-sure = Наскільки ви впевнені?
sure = Точно
think-so = Мабуть, так
a-guess = Навмання
how-sure-you-were = Наскільки ви були впевнені
sure-not-yet = Точно, але ще не правильно
think-not-yet = Мабуть, так, але ще не правильно
guess-not-yet = Навмання, і ще не правильно
guess-right = Навмання, і правильно
think-right = Мабуть, так, і правильно
sure-right = Точно, і правильно

## Тести: кнопки й відповіді

check-my-answer = { $n ->
    [one] Перевірити відповідь
    [few] Перевірити відповіді
   *[many] Перевірити відповіді
}
try-again = { $n ->
    [one] Спробувати ще раз
    [few] Спробувати ще раз те, що не вийшло
   *[many] Спробувати ще раз те, що не вийшло
}
start-again = Почати знову
check-the-others = Перевірити решту
print-questions = Друкувати запитання
print-with-answers = Друкувати з відповідями
how-competencies-stand = Стан кожної компетентності
code-for-group = Ваш код для групи:
copy = Копіювати
copy-the-code = код
copied = Скопійовано.
code-selected = Код виділено: скопіюйте його, як будь-який текст.
code-says = Код показує, як відповіли на запитання, і нічого не каже про вас.
show-the-answers = Показати відповіді
answers = Відповіді
answers-to = Відповіді: { $title }
point-count = { $n ->
    [one] { $n } бал
    [few] { $n } бали
   *[many] { $n } балів
}
option-right = Правильно
option-not-right = Не це
anything-between = (будь-що від { $low } до { $high })
or = або
none-of-them = нічого з переліченого
read-again-label = Прочитайте ще раз:

## Тести: що сказано про відповідь

result-score = { $n ->
    [one] Правильно: { $right } з { $n }
    [few] Правильно: { $right } з { $n }
   *[many] Правильно: { $right } з { $n }
}
result-all-right = { $n ->
    [one] Усе правильно: { $n } з { $n }
    [few] Усе правильно: { $n } з { $n }
   *[many] Усе правильно: { $n } з { $n }
}
mark-right = Правильно
mark-not-yet = Ще ні
mark-not-this-one = Не це
mark-this-one-too = Це також
mark-answer = Відповідь: { $answer }
mark-answer-none = Відповідь: нічого з переліченого
mark-the-right-answer = Правильна відповідь
mark-points = Бали: { $n } з { $m }
mark-spelled = Правильно, пишеться «{ $answer }»
verdict-right = Правильно.
verdict-part = Ще ні: правильно { $n } з { $m }.
verdict-extra = Ще ні: знайдено { $n } з { $m }, зайвих: { $extra }.
verdict-not-the-best = Ще не найкращий варіант: балів { $n } з { $m }.
verdict-not-yet = Ще ні. Прочитайте пояснення тут і спробуйте ще раз.
verdict-hint = Ще ні. Можливо, допоможе підказка.
verdict-shown = Ось відповідь.
verdict-changed = Це запитання змінилося, відколи ви на нього відповіли. Перевірте його, будь ласка, ще раз.
show-the-answer = Показати відповідь
rated-before = { $date } ви вибрали «{ $was }». Тепер це «{ $now }».
rated-before-row = { $row }: { $date } ви вибрали «{ $was }». Тепер це «{ $now }».
competency-score = { $name }: правильно { $n } з { $m }.
competency-score-thin = { $name }: правильно { $n } з { $m }. Варто переглянути ще раз.
other-questions = Інші запитання
quiz-passed = Тест складено: потрібно було { $pass }%, а у вас { $percent }%.
quiz-not-passed = Щоб скласти тест, потрібно { $pass }%, а у вас поки що { $percent }%.
checks-left = { $n ->
    [one] Ви можете перевірити ще { $n } раз.
    [few] Ви можете перевірити ще { $n } рази.
   *[many] Ви можете перевірити ще { $n } разів.
}
checks-left-none = Це була остання спроба. Правильні відповіді показано вище.
still-open = { $n ->
    [one] Ще без відповіді: { $n } запитання
    [few] Ще без відповіді: { $n } запитання
   *[many] Ще без відповіді: { $n } запитань
}
question-link = Запитання { $number }: { $stem }
question-link-bare = Запитання { $number }
item-moved = { $item }: місце { $n } з { $m }

## Сторінка всіх тестів, повторення, перевірка за весь курс

quizzes-lead = Перевірте себе. Ваших відповідей не бачить ніхто інший.
check-whole-course = Перевірка за весь курс
check-whole-course-about = запитання з кожного модуля, з результатом для кожної компетентності
check-whole-course-lead = Запитання з усього курсу. Результат показує стан кожної компетентності й те, що варто перечитати. Його не бачить ніхто інший.
review = Повторення
review-about = те, що не вийшло, повертається через 1, 3, 7, 16 і 35 днів
review-of-module = Повторення: { $title }
review-of-module-about = запитання з усіх уроків модуля
review-of-module-lead = Запитання з усіх його уроків. Результат показує стан кожної компетентності й те, що варто перечитати.
back-to-module = Назад до модуля «{ $module }»
lesson-by-lesson = Урок за уроком
review-lead = Те, що не вийшло в тесті, і те, що варто запам’ятати з кожного пройденого уроку, повертається сюди через 1, 3, 7, 16 і 35 днів.
review-without-script = Без JavaScript ця сторінка не може знати, що у вас не вийшло. Ось усі тести курсу.
review-due = { $n ->
    [one] Сьогодні { $n } повторення
    [few] Сьогодні { $n } повторення
   *[many] Сьогодні { $n } повторень
}
review-nothing-today = Сьогодні нічого повторювати. Наступне повернеться { $date }.
review-nothing-yet = Поки що нічого повторювати. Сюди повертається те, що не вийшло в тесті, а також те, що варто запам’ятати з уроку, щойно ви позначите його як пройдений.
review-done-today = На сьогодні все. Те, що знову вийшло, повернеться пізніше; наступне повторення – { $date }.
review-done = Це все, і більше нічого не повернеться. Тепер ви це знаєте.
review-missing = Не вдалося завантажити урок, у якому є що повторити. Можливо, його вже немає в курсі або зник зв’язок.
all-quizzes = Усі тести
recall-lesson = Що ви пам’ятаєте з уроку «{ $title }»? Спершу скажіть це своїми словами.
recall-show = Показати
recall-knew-it = Пам’ятаю
recall-knew-it-said = Добре. Це повернеться пізніше, щоб закріпитися.
recall-not-yet = Ще ні
recall-not-yet-said = Тоді це повернеться завтра.

## Довідник: компетентності, інструменти, цитати

competencies-lead = Що розвиває курс і де саме: інструменти, уроки, тести й робочі аркуші для кожної компетентності.
competencies-on-this-page = Компетентності на цій сторінці
no-lesson-trains-this = Жоден урок поки що цього не розвиває.
tools-lead = Усі інструменти курсу: що вони розвивають, де їх навчають і з яким робочим аркушем ними користуватися.
tools-on-this-page = Інструменти на цій сторінці
tool-trains = Розвиває
no-lesson-teaches-this = Жоден урок поки що цього не навчає.
quotes-lead = Що сказали й виявили інші, з джерелами. Цитати подано дослівно, результати досліджень – нашими словами.
quotations = Цитати
findings = Результати досліджень

## Моя робота: що зберігає цей браузер

my-work-lead = Ваші відповіді й записи в цьому курсі належать вам: вони зберігаються в цьому браузері, на цьому пристрої, і ніхто інший їх не бачить.
my-work-without-script = Цій сторінці потрібен JavaScript. Без нього нічого не зберігається: друкуйте написане, перш ніж залишити сторінку.
my-work-download = Завантажити мою роботу
my-work-load = Відкрити файл
print = Друкувати
my-work-erase = Стерти все
my-work-file = Файл із вашою роботою
my-work-saved = Збережено як «{ $name }». Не видаляйте файл: кнопка «Відкрити файл» поверне вашу роботу, тут або на іншому пристрої.
my-work-loaded = { $n ->
    [one] Із файлу взято { $n } запис.
    [few] Із файлу взято { $n } записи.
   *[many] Із файлу взято { $n } записів.
}
my-work-nothing-new = Усе з цього файлу тут уже є. Нічого не змінено.
my-work-no-json = «{ $name }» – не такий файл: у ньому немає JSON. Виберіть файл, збережений кнопкою «Завантажити мою роботу». Нічого не змінено.
my-work-not-ours = Файл «{ $name }» не збережено кнопкою «Завантажити мою роботу» в жодному курсі. Нічого не змінено.
my-work-later-edition = Файл «{ $name }» збережено новішим виданням Coursebook, ніж те, яким створено цей курс. Нічого не змінено.
my-work-other-course = Файл «{ $name }» належить до курсу «{ $other }», а це «{ $title }». Нічого не змінено.
my-work-unreadable = Файл «{ $name }» неможливо прочитати. Нічого не змінено.
my-work-erased = Усе стерто.
my-work-empty = Тут ще нічого немає. Дайте відповідь на запитання, заповніть робочий аркуш або позначте урок як пройдений, і це з’явиться тут.
my-work-answers = { $n ->
    [one] { $n } відповідь або нотатка
    [few] { $n } відповіді й нотатки
   *[many] { $n } відповідей і нотаток
}
my-work-lessons-done = { $n ->
    [one] { $n } пройдений урок
    [few] { $n } пройдені уроки
   *[many] { $n } пройдених уроків
}
my-work-unnamed = { $n ->
    [one] Ще { $n } запис збережено з попереднього видання курсу, без самого тексту. Його видно там, де ви його зробили.
    [few] Ще { $n } записи збережено з попереднього видання курсу, без самого тексту. Їх видно там, де ви їх зробили.
   *[many] Ще { $n } записів збережено з попереднього видання курсу, без самого тексту. Їх видно там, де ви їх зробили.
}
my-work-erase-question = Стерти все?
my-work-erase-about = Усі ваші відповіді, записи й позначки в курсі «{ $title }» буде видалено з цього браузера. Скасувати це неможливо. Якщо вони можуть вам знадобитися, спершу завантажте свою роботу.

## Програма

agenda = Програма
day-number = День { $number }
agenda-end = Кінець
row-break = Перерва
row-lunch = Обід

## Сертифікат: його заповнюють і друкують самі учасники

certificate-lead = Напишіть своє ім’я, надрукуйте сторінку й збережіть її або візьміть із собою. Написане залишається в цьому браузері.
certificate-name = Ім’я та прізвище
certificate-says = Засвідчую від власного імені: цей курс мною опрацьовано.
certificate-says-time = { $n ->
    [one] Засвідчую від власного імені: цей курс мною опрацьовано – { $n } урок, { $time }.
    [few] Засвідчую від власного імені: цей курс мною опрацьовано – { $n } уроки, { $time }.
   *[many] Засвідчую від власного імені: цей курс мною опрацьовано – { $n } уроків, { $time }.
}
certificate-done-of = На цьому пристрої позначено як пройдені уроків: { $done } з { $all }.
certificate-trains = Що розвиває курс
certificate-date = Дата
certificate-facilitator-signature = Підпис фасилітатора
certificate-facilitator-name = Ім’я та прізвище фасилітатора
certificate-honest = Названа особа свідчить про це сама. Ніхто цього не перевіряв, якщо вище немає підпису фасилітатора.
print-certificate = Друкувати сертифікат
the-lessons = Уроки

## Де немає сторінки

page-not-found = Сторінку не знайдено
nothing-at-address = За цією адресою нічого немає
nothing-at-address-about = Можливо, сторінку переміщено або в адресі є помилка. Нічого з написаного вами в цьому курсі не втрачено.
go-to-start = Перейти на початок курсу
or-look-it-up = Або зазирніть у довідник
