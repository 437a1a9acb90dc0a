### Lo que Coursebook dice a quienes aprenden; dónde se ve cada texto se explica en en/learner.ftl.

## Nombres de las cosas: en títulos, menús, resultados de búsqueda y junto a cantidades

competencies = Competencias
tools = Herramientas
worksheets = Hojas de trabajo
quizzes = Cuestionarios
quotes-and-findings = Citas y hallazgos
glossary = Glosario
lessons = Lecciones
competency-heading = { $n ->
    [one] Competencia
   *[other] Competencias
}
tool-heading = { $n ->
    [one] Herramienta
   *[other] Herramientas
}
lesson-heading = { $n ->
    [one] Lección
   *[other] Lecciones
}
worksheet-heading = { $n ->
    [one] Hoja de trabajo
   *[other] Hojas de trabajo
}
quiz-heading = { $n ->
    [one] Cuestionario
   *[other] Cuestionarios
}
kind-of-entry = { $kind ->
    [lesson] Lección
    [section] Sección
    [module] Módulo
    [term] Término
    [tool] Herramienta
    [competency] Competencia
    [quote] Cita
    [worksheet] Hoja de trabajo
   *[page] Página
}
lesson-count = { $n ->
    [one] { $n } lección
   *[other] { $n } lecciones
}
worksheet-count = { $n ->
    [one] { $n } hoja de trabajo
   *[other] { $n } hojas de trabajo
}
quiz-count = { $n ->
    [one] { $n } cuestionario
   *[other] { $n } cuestionarios
}
question-count = { $n ->
    [one] { $n } pregunta
   *[other] { $n } preguntas
}
field-count = { $n ->
    [one] { $n } espacio para escribir
   *[other] { $n } espacios para escribir
}
draft = Borrador
has-quiz = Cuestionario
has-worksheet = Hoja de trabajo

## Tiempos

time-minutes = { $minutes }{"\u00A0"}min
time-hours = { $hours }{"\u00A0"}h
time-hours-minutes = { $hours }{"\u00A0"}h { $minutes }{"\u00A0"}min
time-about = alrededor de { $time }

## Alrededor de cada página

skip-to-content = Saltar al contenido
due-count = { $n ->
    [one] 1 repaso
   *[other] { $n } repasos
}
search = Buscar
look-up = Consultar
my-work = Mi trabajo
agenda-of = Programa: { $title }
certificate = Certificado
colours-label = Colores:
colours-automatic = Automático
colours-light = Claro
colours-dark = Oscuro
storage-blocked = Tus respuestas no se guardarán en este navegador: su almacenamiento está bloqueado o lleno. Todo lo demás funciona, y puedes imprimir lo que escribas antes de salir de la página.
close = Cerrar
course-navigation = Curso
all-modules = Todos los módulos
all-modules-and-lessons = Todos los módulos y las lecciones del módulo { $module }
earlier-modules = { $n ->
    [one] { $n } módulo anterior
   *[other] { $n } módulos anteriores
}
later-modules = { $n ->
    [one] { $n } módulo posterior
   *[other] { $n } módulos posteriores
}
breadcrumb = Ruta de navegación
title-and-edition = { $title }, edición { $version }
by-authors = De { $authors }
edition-number = Edición { $version }
nothing-is-sent = Lo que escribes en este curso se queda en este navegador, en este dispositivo. No se envía nada a ninguna parte.
changes-feed = Cambios (canal Atom)
changes-feed-title = { $title }: cambios
print-this-page = Imprimir esta página
made-with = Hecho con { $generator }
device-keeps = Lo que guarda este dispositivo
device-keeps-your-work = Lo que este dispositivo guarda de tu trabajo
device-holds = Esta página guarda lo que escribiste en «{ $title }» para las demás páginas del curso. { $link }.
device-holds-link = Ver tu trabajo
page-moved = Esta página ha cambiado de dirección. { $link }.
page-moved-link = Ir a la nueva dirección
on-this-page = En esta página
previous-and-next = { $kind ->
    [module] Módulos anterior y siguiente
   *[lesson] Lecciones anterior y siguiente
}
previous-one = { $kind ->
    [module] Módulo anterior
   *[lesson] Lección anterior
}
next-one = { $kind ->
    [module] Módulo siguiente
   *[lesson] Lección siguiente
}

## Búsqueda

search-found = { $n ->
    [one] 1 resultado
   *[other] { $n } resultados
}
search-found-none = Sin resultados.
search-without = «{ $word }» no aparece en ningún sitio.
search-instead = «{ $typed }» no aparece en ningún sitio; estos son los resultados de «{ $found }».
search-not-loaded = No se pudo cargar la búsqueda.
search-results = Resultados
search-more = Más resultados
search-tips = Revisa la ortografía, prueba con menos palabras o di lo mismo con otras.
search-tips-or-list = Revisa la ortografía, prueba con menos palabras o di lo mismo con otras. O encuéntralo en la lista de abajo.
single-keys = Las teclas sueltas sirven de atajo, como { $key } para buscar.
everything-from-a-to-z = Todo de la A a la Z
from-a-to-z = De la A a la Z
letters = Letras

## Página de inicio

start-lesson = Empezar:
continue-lesson = Continuar:
begin-again-lesson = Todo completado. Empezar de nuevo:
lessons-done = Lecciones completadas
lessons-done-of = { $done } de { $all } lecciones completadas
course-at-a-glance = El curso de un vistazo
time-in-all = en total
in-modules = { $n ->
    [one] en { $n } módulo
   *[other] en { $n } módulos
}
for-screen-and-paper = para pantalla y papel
to-check-yourself = para ponerte a prueba
certificate-to-print = Certificado para imprimir
objectives-of-course = Lo que sabrás hacer
module-by-module = El curso, módulo a módulo
module-number-label = Módulo { $number }:
lessons-done-count = · completadas: { $done }
check-whole-course-yourself = Ponte a prueba con todo el curso
tools-and-competencies = Las herramientas y lo que desarrollan
tool-column = Herramienta
look-something-up = Para consultar

## Módulos y lecciones

module-number = Módulo { $number }
module-done-of = { $done } de { $all } completadas
start-with-lesson = Empezar con «{ $lesson }»
objectives-by-the-end = Al terminar podrás
check-whole-module-yourself = Ponte a prueba con todo el módulo
what-to-remember = Lo que conviene recordar
from-lesson = De { $lesson }
lesson-position = Lección { $position } de { $count }
fact-time = Duración
fact-level = Nivel
fact-audience = Para
fact-prerequisites = Lee antes
voices-and-findings = Voces y hallazgos
finished-question = ¿Has terminado esta lección?
finished-on = Completada el { $date }.
mark-as-done = Marcar como completada
mark-as-not-done = Marcar como no completada
last-changed = Última modificación: { $date }

## Bloques de las lecciones

block-activity = Actividad
block-roleplay = Juego de roles
block-example = Ejemplo
block-key = Recuerda
block-commitment = Mi compromiso
groups-of = Grupos de { $size }
round-count = { $n ->
    [one] { $n } ronda
   *[other] { $n } rondas
}
priority = { $name ->
    [must] Esencial
    [should] Recomendado
   *[could] Si queda tiempo
}
you-need = Necesitas
suggested-answer = Mostrar una respuesta posible
note-title = { $kind ->
    [tip] Consejo
    [important] Importante
    [warning] Advertencia
    [caution] Precaución
   *[note] Nota
}
table = Tabla
task-done = hecho
task-to-do = pendiente
footnotes = Notas al pie
footnote-number = Nota al pie { $number }
back-to-text = Volver al texto
code-box = Código de programa
code-box-in = Código de programa: { $language }
finding = Hallazgo
quote-source = fuente
in-the-lesson = En la lección { $lesson }
choose-your-part = Elige tu parte
hide-from-partner = No muestres esta página a la otra persona.
roles = Roles
choose-your-role = Elige tu rol
agree-on-roles = Acuerda con tu grupo quién hace de quién. Después lee tu rol, y solo el tuyo.
read-own-card-only = Lee solo tu tarjeta y no se la muestres a nadie.
observers-sheet = Hoja de observación
observers-sheet-of = Hoja de observación: { $title }
observe = No intervienes. Observa y marca lo que veas u oigas.
observe-competencies = No intervienes. Observa y marca lo que veas u oigas: { $competencies }.
observe-what = En qué fijarte
observe-not-seen = No visto
observe-once = Una vez
observe-often = A menudo
observe-notes = Lo que viste u oíste
afterwards = Después
i-will = Voy a
by-day = Para el
kept-in-browser = Guardado en este navegador.
from-my-worksheets = De mis hojas de trabajo
from-my-worksheets-and-commitments = De mis hojas de trabajo y compromisos
my-commitments = Mis compromisos
nothing-written-yet = Aquí todavía no hay nada escrito.
worksheet-appears-here = Lo que escribas en esta hoja de trabajo aparecerá aquí.
commitments-appear-here = Aquí aparecen los compromisos que asumes en las lecciones, cada uno con su fecha. En este navegador todavía no hay ninguno. Si anotaste los tuyos en papel, cópialos aquí desde tus hojas.
add-dates-to-calendar = Añadir las fechas a mi calendario
calendar-saved = Guardado como «{ $name }». Abre el archivo y tu calendario incorporará las fechas.

## Hojas de trabajo

worksheets-lead = Complétalas en pantalla o imprímelas. Lo que escribas se guarda en este navegador.
worksheet-of-lesson = Una hoja de trabajo de la lección { $lesson }
from-the-lesson = De la lección { $lesson }
pdf-label = PDF:
pdf-of-sheet = { $title }, PDF, { $paper }
large-print = { $paper }, letra grande
back-to-lesson = Volver a la lección «{ $lesson }»
sheet-on-own-page = Esta hoja en una página aparte
as-pdf-label = En PDF para imprimir:
draw-on-paper = Dibuja esto en papel.
sheet-kept = Lo que escribes aquí se guarda en este navegador, en este dispositivo, y en ningún otro lugar.
sheet-not-kept = En este navegador no se puede guardar nada. Imprime la hoja antes de salir de la página.
sheet-without-script = Escribe en pantalla e imprime la página, o imprímela en blanco. Lo que escribas se pierde al salir de la página.
print-sheet = Imprimir esta hoja
print-sheet-blank = Imprimirla en blanco
paper-size = Papel
clear-sheet = Vaciar esta hoja
clear-sheet-question = ¿Borrar todo lo escrito en esta hoja?
clear-sheet-about = Lo que escribiste en «{ $title }» se borrará de este navegador. No se puede deshacer.
keep-it = Conservarlo
clear-the-sheet = Vaciar la hoja
sheet-is-empty = La hoja está vacía.
move-up = Subir
move-down = Bajar
move-up-from-place = Subir: posición { $n }
move-down-from-place = Bajar: posición { $n }
now-at-place = Ahora en la posición { $n } de { $m }

## Cuestionarios: las preguntas

check-yourself = Ponte a prueba
questions-to-try-again = Preguntas para volver a intentar
questions = Preguntas
drawn-for-you = De { $n } preguntas, se sortean { $drawn } para ti.
pass-with = Apruebas con el { $percent }{"\u00A0"}% de los puntos.
checks-allowed = { $n ->
    [one] Puedes comprobar tus respuestas una vez.
   *[other] Puedes comprobar tus respuestas { $n } veces.
}
question-number = Pregunta { $number }
question-rule = { $kind ->
    [one] Elige una respuesta.
    [several] Elige todas las respuestas correctas.
    [judgement] Elige lo que harías tú. Unas opciones son mejores que otras.
    [fill-in-one] Rellena el hueco.
    [fill-in] Rellena los huecos.
    [short-answer] Escribe una respuesta corta.
    [number] Escribe un número.
    [order] Pon los elementos en el orden correcto, empezando por el 1.
    [match] Busca la pareja de cada elemento.
    [sort] Coloca cada elemento en su grupo.
    [grid] Elige una respuesta en cada fila.
    [grid-several] Elige todas las respuestas correctas en cada fila.
    [open] Escribe tu propia respuesta.
   *[rating] Aquí no hay respuestas correctas. Elige lo que sea cierto en tu caso.
}
hint = Pista
hint-number = Pista { $number }
gap-number = Hueco { $number }
choose = Elegir
write-letter-on-line = Escribe la letra en la línea:
your-answer = Tu respuesta
move-item-up = Subir: { $item }
move-item-down = Bajar: { $item }
compare-with-model = Comparar con una respuesta modelo
how-close = ¿Cuánto se parece la tuya?
close-very = Mucho: las mismas ideas con otras palabras
close-partly = En parte: añadiría algo
close-not-yet = Todavía poco: volveré a leer sobre el tema
how-sure = ¿Lo tienes claro?
sure = Lo tengo claro
think-so = Creo que sí
a-guess = Pruebo suerte
how-sure-you-were = ¿Lo tenías claro?
sure-not-yet = Lo tenías claro, y aún no es correcto
think-not-yet = Lo creías, y aún no es correcto
guess-not-yet = Probaste suerte, y aún no es correcto
guess-right = Probaste suerte, y es correcto
think-right = Lo creías, y es correcto
sure-right = Lo tenías claro, y es correcto

## Cuestionarios: botones y respuestas

check-my-answer = { $n ->
    [one] Comprobar mi respuesta
   *[other] Comprobar mis respuestas
}
try-again = { $n ->
    [one] Volver a intentarlo
   *[other] Volver a intentar las que aún no son correctas
}
start-again = Empezar de nuevo
check-the-others = Comprobar ahora las demás
print-questions = Imprimir las preguntas
print-with-answers = Imprimir con las respuestas
how-competencies-stand = Cómo va cada competencia
code-for-group = Tu código para el grupo:
copy = Copiar
copy-the-code = el código
copied = Copiado.
code-selected = El código está seleccionado: cópialo como cualquier texto.
code-says = El código dice cómo se respondieron las preguntas, y nada sobre ti.
show-the-answers = Mostrar las respuestas
answers = Respuestas
answers-to = Respuestas: { $title }
point-count = { $n ->
    [one] { $n } punto
   *[other] { $n } puntos
}
option-right = Correcta
option-not-right = Esta no
anything-between = (cualquier valor de { $low } a { $high })
or = o
none-of-them = ninguna de ellas
read-again-label = Para releer:

## Cuestionarios: lo que se dice de una respuesta

result-score = { $n ->
    [one] Todavía no
   *[other] { $right } de { $n } correctas
}
result-all-right = { $n ->
    [one] Correcto
   *[other] Las { $n } son correctas
}
mark-right = Correcto
mark-not-yet = Todavía no
mark-not-this-one = Esta no
mark-this-one-too = Esta también
mark-answer = Respuesta: { $answer }
mark-answer-none = Respuesta: ninguna de ellas
mark-the-right-answer = La respuesta correcta
mark-points = { $n } de { $m } puntos
mark-spelled = Correcto; se escribe «{ $answer }»
verdict-right = Correcto.
verdict-part = Todavía no: { $n } de { $m } correctas.
verdict-extra = Todavía no: encontraste { $n } de { $m }, con { $extra } de más.
verdict-not-the-best = Aún no es la mejor: { $n } de { $m } puntos.
verdict-not-yet = Todavía no. Lee lo que se dice aquí y vuelve a intentarlo.
verdict-hint = Todavía no. Quizá te ayude una pista.
verdict-shown = Esta es la respuesta.
verdict-changed = Esta pregunta ha cambiado desde que la respondiste. Compruébala de nuevo, por favor.
show-the-answer = Mostrar la respuesta
rated-before = El { $date } elegiste «{ $was }». Ahora, «{ $now }».
rated-before-row = { $row }: el { $date } elegiste «{ $was }». Ahora, «{ $now }».
competency-score = { $name }: { $n } de { $m } correctas.
competency-score-thin = { $name }: { $n } de { $m } correctas. Merece otro vistazo.
other-questions = Otras preguntas
quiz-passed = Has aprobado: hacía falta el { $pass }{"\u00A0"}% y tienes el { $percent }{"\u00A0"}%.
quiz-not-passed = Para aprobar hace falta el { $pass }{"\u00A0"}%, y por ahora tienes el { $percent }{"\u00A0"}%.
checks-left = { $n ->
    [one] Puedes comprobar una vez más.
   *[other] Puedes comprobar { $n } veces más.
}
checks-left-none = Ese fue el último intento. Las respuestas correctas se muestran arriba.
still-open = { $n ->
    [one] Queda una pregunta sin responder
   *[other] Quedan { $n } preguntas sin responder
}
question-link = Pregunta { $number }: { $stem }
question-link-bare = Pregunta { $number }
item-moved = { $item }: posición { $n } de { $m }

## Página de todos los cuestionarios, repasos, prueba de todo el curso

quizzes-lead = Ponte a prueba. Nadie más ve tus respuestas.
check-whole-course = Prueba de todo el curso
check-whole-course-about = preguntas de cada módulo, con un resultado por competencia
check-whole-course-lead = Preguntas de todo el curso. El resultado dice cómo va cada competencia y qué conviene releer. Nadie más lo ve.
review = Repaso
review-about = lo que fallaste vuelve al cabo de 1, 3, 7, 16 y 35 días
review-of-module = Repaso: { $title }
review-of-module-about = preguntas de todas las lecciones del módulo
review-of-module-lead = Preguntas de todas sus lecciones. El resultado dice cómo va cada competencia y qué conviene releer.
back-to-module = Volver al módulo «{ $module }»
lesson-by-lesson = Lección a lección
review-lead = Lo que fallaste en un cuestionario, y lo que cada lección completada te pidió recordar, vuelve aquí al cabo de 1, 3, 7, 16 y 35 días.
review-without-script = Sin JavaScript, esta página no puede saber qué fallaste. Estos son todos los cuestionarios del curso.
review-due = { $n ->
    [one] Un repaso para hoy
   *[other] { $n } repasos para hoy
}
review-nothing-today = Hoy no hay nada que repasar. El próximo repaso será el { $date }.
review-nothing-yet = Todavía no hay nada que repasar. Aquí volverá lo que falles en un cuestionario y también lo que una lección te pida recordar, en cuanto la marques como completada.
review-done-today = Eso es todo por hoy. Lo que has vuelto a ver se recuerda más tiempo; el próximo repaso será el { $date }.
review-done = Eso es todo, y ya no queda nada por volver. Ahora ya lo sabes.
review-missing = No se pudo cargar una lección con algo que repasar. Puede que ya no forme parte del curso o que se haya perdido la conexión.
all-quizzes = Todos los cuestionarios
recall-lesson = ¿Qué recuerdas de «{ $title }»? Dilo primero con tus palabras.
recall-show = Mostrar
recall-knew-it = Lo sabía
recall-knew-it-said = Bien. Volverá más adelante, para que no se te olvide.
recall-not-yet = Todavía no
recall-not-yet-said = Entonces volverá mañana.

## Índices: competencias, herramientas, citas

competencies-lead = Lo que desarrolla el curso y dónde: las herramientas, lecciones, cuestionarios y hojas de trabajo de cada competencia.
competencies-on-this-page = Competencias de esta página
no-lesson-trains-this = Todavía ninguna lección la desarrolla.
tools-lead = Todas las herramientas del curso: qué desarrollan, dónde se enseñan y con qué hoja de trabajo se usan.
tools-on-this-page = Herramientas de esta página
tool-trains = Desarrolla
no-lesson-teaches-this = Todavía ninguna lección la enseña.
quotes-lead = Lo que otras personas dijeron y descubrieron, con sus fuentes. Las citas son literales; los hallazgos se cuentan con nuestras palabras.
quotations = Citas
findings = Hallazgos

## Mi trabajo: lo que guarda este navegador

my-work-lead = Lo que respondes y escribes en este curso es tuyo: se guarda en este navegador, en este dispositivo, y nadie más lo ve.
my-work-without-script = Esta página necesita JavaScript. Sin él no se guarda nada: imprime lo que escribas antes de salir de cada página.
my-work-download = Descargar mi trabajo
my-work-load = Cargar un archivo
print = Imprimir
my-work-erase = Borrar todo
my-work-file = Un archivo con tu trabajo
my-work-saved = Guardado como «{ $name }». Conserva el archivo: «Cargar un archivo» recupera tu trabajo, aquí o en otro dispositivo.
my-work-loaded = { $n ->
    [one] Se ha incorporado 1 entrada del archivo.
   *[other] Se han incorporado { $n } entradas del archivo.
}
my-work-nothing-new = Todo lo que contiene este archivo ya está aquí. No se ha cambiado nada.
my-work-no-json = «{ $name }» no es un archivo de este tipo: no contiene JSON. Elige el archivo que guardó «Descargar mi trabajo». No se ha cambiado nada.
my-work-not-ours = «{ $name }» no se guardó con «Descargar mi trabajo» de ningún curso. No se ha cambiado nada.
my-work-later-edition = «{ $name }» se guardó con una edición de Coursebook posterior a la que se usó para hacer este curso. No se ha cambiado nada.
my-work-other-course = «{ $name }» pertenece al curso «{ $other }», y este es «{ $title }». No se ha cambiado nada.
my-work-unreadable = No se puede leer «{ $name }». No se ha cambiado nada.
my-work-erased = Se ha borrado todo.
my-work-empty = Aquí todavía no hay nada. Responde una pregunta, completa una hoja de trabajo o marca una lección como completada, y aparecerá aquí.
my-work-answers = { $n ->
    [one] 1 respuesta o nota
   *[other] { $n } respuestas y notas
}
my-work-lessons-done = { $n ->
    [one] 1 lección completada
   *[other] { $n } lecciones completadas
}
my-work-unnamed = { $n ->
    [one] Se conserva 1 más de una edición anterior del curso, sin su texto. Se ve donde la escribiste.
   *[other] Se conservan { $n } más de una edición anterior del curso, sin su texto. Se ven donde las escribiste.
}
my-work-erase-question = ¿Borrar todo?
my-work-erase-about = Todo lo que respondiste, escribiste y marcaste en «{ $title }» se borrará de este navegador. No se puede deshacer. Si crees que podrías necesitarlo, descarga antes tu trabajo.

## Programa

agenda = Programa
day-number = Día { $number }
agenda-end = Fin
row-break = Pausa
row-lunch = Almuerzo

## Certificado: cada participante lo completa y lo imprime

certificate-lead = Escribe tu nombre, imprime la página y guárdala o llévatela. Lo que escribas se queda en este navegador.
certificate-name = Nombre
certificate-says = Declaro que he completado este curso.
certificate-says-time = { $n ->
    [one] Declaro que he completado este curso: { $n } lección, { $time }.
   *[other] Declaro que he completado este curso: { $n } lecciones, { $time }.
}
certificate-done-of = { $done } de { $all } lecciones marcadas como completadas en este dispositivo.
certificate-trains = Lo que desarrolla el curso
certificate-date = Fecha
certificate-facilitator-signature = Firma de quien facilita
certificate-facilitator-name = Nombre de quien facilita
certificate-honest = Es una declaración de la propia persona nombrada. Nadie la ha comprobado, salvo que arriba conste la firma de quien facilita el curso.
print-certificate = Imprimir el certificado
the-lessons = Las lecciones

## Cuando no hay página

page-not-found = Página no encontrada
nothing-at-address = No hay nada en esta dirección
nothing-at-address-about = Puede que la página haya cambiado de dirección o que la dirección tenga una errata. Nada de lo que has escrito en este curso se ha perdido.
go-to-start = Ir al inicio del curso
or-look-it-up = O búscalo
