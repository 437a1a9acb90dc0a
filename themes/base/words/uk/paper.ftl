### Що Coursebook каже на папері, у файлах PDF; де видно кожен текст, описано в en/paper.ftl.

## Кожен аркуш

page-of = Сторінка { $n } з { $m }
contents = Зміст
blank-page = Цю сторінку навмисно залишено порожньою.
read-online = Читати онлайн

## Назви

worksheets-of = Робочі аркуші: { $title }
answer-key-of = Ключ відповідей: { $title }
guide-to = Посібник для фасилітатора: { $title }
certificate-of = Сертифікат: { $title }

## Блоки й запитання

a-suggested-answer = Можлива відповідь
copy-here = Перепишіть сюди те, що ви записали на аркушах
draw-here = Намалюйте тут
ring-one = обведіть одне

## Посібник для фасилітатора

guide-lead = Те, що читають учасники, є в їхній книжці та на сайті; тут — те, що потрібно вам на додачу: для чого кожен урок, на що йде його час, що сказати й про що запитати, а також відповіді.
timing = Розподіл часу
in-groups-of = у групах по { $size }
in-book-page = У книжці учасників: сторінка { $page }
in-book-pages = У книжці учасників: сторінки { $first }–{ $last }

## Сценарії

day-from-to = { $title }: { $from }–{ $to }
day-on-date = { $title }, { $date }: { $from }–{ $to }
part-to-leave-out = { $title } ({ $minutes }{"\u00A0"}хв, в уроці «{ $lesson }»)
copies-column = Копії
number-column = Кількість
thing-column = Що
round-number = Раунд { $number }

## Сертифікат

certificate-filled-in-by = Цей сертифікат заповнила особа
certificate-for-course = після опрацювання курсу
certificate-self-declared = Власна заява: сертифікат заповнила названа в ньому особа, і ніхто не перевіряв того, що тут зазначено. Якщо є підпис фасилітатора, він підтверджує участь цієї особи.
certificate-holder-signature = Підпис названої особи
certificate-signature-if-any = Підпис фасилітатора, якщо він був
