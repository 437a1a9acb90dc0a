### Lo que Coursebook dice a quienes facilitan un grupo, solo en su edición; dónde se ve cada texto se explica en en/learner.ftl y en/facilitator.ftl.

## Alrededor de cada página

edition = Edición
facilitators-edition = Edición para facilitar:
facilitators-edition-about = con notas y respuestas. No es para participantes.
run-this-course = Impartir este curso
run-this-course-about = Guiones con horas, listas de lo que hay que fotocopiar y llevar a la sala, grupos, resultados y el solucionario.
learners-view = Vista de participantes
facilitators-view = Vista para facilitar

## Notas en las lecciones

for-the-facilitator = Para quien facilita
say-label = Decir:
spoken-line = «{ $words }»

## Filas de un plan que no tienen título propio

row-whole-lesson = La lección completa
row-lead-in = Introducción
row-whole-group = Con todo el grupo
row-time-in-hand = Tiempo de reserva

## Nombres de páginas

run-sheet-of = Guion: { $title }
group-results = Resultados del grupo
answer-key = Solucionario

## Cuánto dura un plan y cuánto tiempo está libre la sala

minutes-in-words = { $n ->
    [one] { $n } minuto
   *[other] { $n } minutos
}
days-from = { $n } días, desde las { $time }
ends-at = Termina a las { $time }
ends-between = Termina entre las { $early } y las { $late }
day-fits-just = { $ends }, justo cuando hay que dejar la sala.
day-fits = { $ends }; la sala es tuya hasta las { $room }, con { $minutes } de margen.
day-too-long = { $ends }; la sala es tuya hasta las { $room }: { $minutes } de más.
day-up-to-too-long = { $ends }; la sala es tuya hasta las { $room }: hasta { $minutes } de más.
days-fit = { $n ->
    [one] { $n } día cabe en su horario, con { $minutes } de margen en total.
   *[other] Los { $n } días caben en su horario, con { $minutes } de margen en total.
}
days-too-long = { $minutes } de más en { $n } días; si omites lo que puede esperar, todos los días caben en su horario.
must-too-long = { $minutes } de más, incluso con solo lo esencial.
cut-ends-at = Sin ellas termina a las { $time }; la sala es tuya hasta las { $room }.
cut-every-day-fits = Sin ellas, todos los días caben en el horario de la sala.
cut-still-over = Aun así, { $minutes } de más: omite una lección o reserva la sala por más tiempo.

## Qué imprimir

roles-of = Roles: { $title }
sheets-a-and-b-of = Hojas A y B: { $title }
cards-of = Tarjetas: { $title }
to-cut = para recortar

## La página «Impartir este curso»

run-this-course-lead = Todo lo que necesitas ante un grupo: qué pasa y cuándo, qué llevar, quién se sienta con quién y qué han respondido.
deliveries = Imparticiones
run-sheet = Guion
run-sheet-label = Guion:
people-count = { $n ->
    [one] { $n } persona
   *[other] { $n } personas
}
learners-agenda = Programa para participantes
no-delivery-planned = Todavía no hay ninguna impartición planificada. En { $file }, { $setting } indica cuándo es tuya la sala, cuántas personas vienen y qué lecciones eliges; de ahí sale el guion.
what-they-answered = Lo que respondieron
results-of-group = Resultados del grupo
results-of-group-about = a partir de los códigos que los participantes leen en voz alta o envían: sin nombres, sin servidor
answer-key-about = las respuestas correctas de cada cuestionario, con el porqué
answer-key-lead = Las respuestas correctas de cada cuestionario, con lo que se dice de cada una. Los números y las letras son los de las páginas y los del papel.
print-answer-key = Imprimir el solucionario
every-lesson-and-its-parts = Cada lección y sus partes
lesson-and-parts = Lección y partes

## Guion: el plan de una impartición

day-count = { $n ->
    [one] { $n } día
   *[other] { $n } días
}
the-learners-agenda = El programa para participantes
print-run-sheet = Imprimir el guion
the-plan = El plan
begins-column = Empieza
what-column = Qué
minutes-column = Min.
minutes-column-full = Minutos
by-time = hasta{"\u00A0"}{ $time }
by-time-explained = Una hora con «hasta»: empieza entre las dos; la segunda es la hora a la que debes estar ahí, si todo dura lo máximo.
row-say = Decir
row-groups = Grupos
row-groups-of = { $label } de { $size }
row-have-ready = Tener a mano
day-end = Fin.
day-end-and-room = Fin. La sala es tuya hasta las { $time }.
what-to-leave-out = Qué omitir
leave-out-in-order = El plan dura más de lo que dispones de la sala. Omite estas partes, en este orden:
in-lesson-quoted = en «{ $lesson }»
for-lesson-quoted = para «{ $lesson }»
for-lessons = para { $lessons }
plan-after-cut = El plan tras el recorte
after-cut = Tras el recorte: { $day }
after-cut-day = Tras el recorte: día { $number }
for-the-copier = Para fotocopiar
to-bring = Para llevar y tener en la sala
times-count = { $n }{"\u00A0"}×
open-to-print = Abrir para imprimir
open-to-print-named = Abrir para imprimir: { $title }
pdf-on-paper = PDF, { $paper }
pdf-on-paper-named = PDF, { $paper }: { $title }

## Guion: los grupos

groups = Grupos
give-everybody-a-number = Da a cada persona un número, del 1 al { $n }; será el mismo de principio a fin.
who-sits-with-whom = Quién se sienta con quién: { $title }
nobody-meets-twice = Nadie coincide dos veces con la misma persona.
pairs-meet-again = { $n ->
    [one] Una pareja vuelve a coincidir; con estos números no se puede evitar.
   *[other] { $n } parejas vuelven a coincidir; con estos números no se puede evitar.
}
if-people-come = { $n ->
    [one] Si viene { $n } persona
   *[other] Si vienen { $n } personas
}
if-people-come-to = { $n ->
    [one] Si viene { $n } persona: { $title }
   *[other] Si vienen { $n } personas: { $title }
}
round-column = Ronda
group-number = Grupo { $number }

## Guion: el reloj que dice si el grupo va a tiempo

pace-clock = Reloj de ritmo
pace-idle = Pulsa «Empezar ahora» cuando empiece la primera parte. Desde ese momento, el reloj dice si vas a tiempo y, si no, qué omitir. No necesita red y sigue en marcha aunque el teléfono esté en reposo o la página esté cerrada.
pace-other-runs = En este navegador está en marcha el reloj de «{ $title }». Si empiezas aquí, se detiene.
pace-start-now = Empezar ahora
pace-start-again = Empezar de nuevo
pace-next-part = Parte siguiente
pace-was-last-part = Esa era la última parte
pace-part-of-lesson = { $title } de «{ $lesson }»
pace-planned = { $n ->
    [one] de { $minutes } minuto
   *[other] de { $minutes } minutos
}
pace-behind = { $n ->
    [one] 1 minuto de retraso.
   *[other] { $n } minutos de retraso.
}
pace-ahead = { $n ->
    [one] 1 minuto de adelanto.
   *[other] { $n } minutos de adelanto.
}
pace-on-time = A tiempo.
pace-moved = El plan se ha desplazado: empieza cuando empezaste tú.
pace-ended = Terminado a las { $time }, a tiempo.
pace-ended-late = { $n ->
    [one] Terminado a las { $time }, con 1 minuto de retraso.
   *[other] Terminado a las { $time }, con { $n } minutos de retraso.
}
pace-drop = Omite { $parts }
pace-drop-part = «{ $title }» ({ $n } min)
pace-shorten = Acorta { $parts }.
pace-shorten-too = acorta { $parts }.
pace-shorten-part = «{ $title }» en { $n } min
pace-either = { $drop }, o { $shorten }
pace-both = { $drop } y { $shorten }
pace-still-late = { $n ->
    [one] Aun así, el día termina con 1 minuto de retraso.
   *[other] Aun así, el día termina con { $n } minutos de retraso.
}
pace-nothing-left = { $n ->
    [one] No queda nada que se pueda omitir o acortar: el día termina con 1 minuto de retraso.
   *[other] No queda nada que se pueda omitir o acortar: el día termina con { $n } minutos de retraso.
}
pace-next-by = { $title }: a más tardar a las { $time }
pace-day-ends = A este ritmo, el día termina a las { $time }.
pace-day-ends-late = { $n ->
    [one] A este ritmo, el día termina a las { $time }, 1 minuto después de las { $room }.
   *[other] A este ritmo, el día termina a las { $time }, { $n } minutos después de las { $room }.
}
pace-took = { $n ->
    [one] Hecho en 1 minuto
   *[other] Hecho en { $n } minutos
}
pace-runs-now = Ahora
pace-left-out = Omitida
pace-leave-out = Omitir
pace-put-back = Recuperar
pace-leave-out-named = Omitir: { $title }
pace-put-back-named = Recuperar: { $title }
pace-saved = Guardado como «{ $name }».
pace-minutes-of-part = Minutos de esta parte
pace-day = Día
pace-leave-it-out = Omitirla
pace-back-one-step = Un paso atrás
pace-stop = Detener
pace-save-minutes = Guardar los minutos reales
pace-start-again-question = ¿Empezar de nuevo?
pace-start-again-about = Los minutos de la última vez no se guardaron. Si empiezas de nuevo, se pierden.
keep-them = Conservarlos

## Presentar una lección en la sala

present = Presentar
present-speakers-window = Ventana de ponente
present-count = { $n } / { $m }
present-section = Sección { $n } de { $m }: { $title }
present-speaker-title = Ponente: { $title }
present-end = Esta es la última sección del curso.
present-next-lesson = Lección siguiente: { $title }
present-general-notes = Esta sección no tiene notas propias. Las de la lección:
present-no-notes = Esta lección no tiene notas para quien facilita.
present-spent = { $n } de { $minutes } min en esta lección
present-spent-only = { $n } min en esta lección
present-left = { $title }: { $n } min hasta su final previsto
present-over = { $title }: { $n } min después de su final previsto
present-blocked = El navegador no abrió la ventana de ponente. Permite las ventanas emergentes en esta página y vuelve a intentarlo.
present-alone = Esta ventana está sola. Ábrela desde la lección con el botón «Ventana de ponente» y las dos avanzarán juntas.
present-silent = La otra ventana no responde. Está cerrada o muestra una página que no es una lección.
present-stopped = La otra ventana muestra la página de una lección. Con cualquier paso desde aquí vuelve la presentación.
present-black = La pantalla está en negro. Pulsa b para seguir.
present-keys = Teclas
key-present = presentar, y volver a la página
key-speakers-window = ventana de ponente
key-next = siguiente; donde se lee de derecha a izquierda, { $key }
key-back = atrás
key-space-name = Espacio
key-space = recorre una sección larga y después pasa a la siguiente
key-first-and-last = primera y última sección
key-black = pantalla en negro, y volver
key-full-screen = pantalla completa para esta lección; { $key } para todas las lecciones
key-leave = volver a la página
present-more-below = Sigue más abajo
present-previous-section = Sección anterior
present-next-section = Sección siguiente
present-back-to-page = Volver a la página
present-notes-label = Notas:
present-on-screen = En la pantalla
present-coming-next = A continuación
present-back = Atrás
present-next = Siguiente
present-black-screen = Pantalla en negro

## Resultados del grupo

results-lead = Cuando se comprueba un cuestionario, aparece un código debajo del resultado. Reúne los códigos y mira aquí cómo respondió el grupo. Un código dice cómo se respondió un cuestionario, y nada sobre quién lo respondió.
results-without-script = Esta página necesita JavaScript: lee y cuenta los códigos en tu navegador, y no envía nada a ninguna parte.
results-codes-label = Códigos, uno por línea o separados por espacios
results-codes-help = La tecla Intro añade lo que hay aquí, y pegar también. Las minúsculas, los espacios y los guiones no importan. Lo que no se pueda contar se queda aquí para que lo corrijas.
results-add-codes = Añadir los códigos
results-load-files = Cargar archivos guardados
results-clear-all = Borrar todos
results-files-help = «Cargar archivos guardados» toma lo que los participantes guardaron con «Descargar mi trabajo», varios archivos a la vez. De cada archivo solo se cuentan las respuestas a estos cuestionarios, y no se guarda nada más.
results-files-label = Archivos guardados por los participantes
results-no-code = Todavía no hay ningún código.
results-quizzes-with-code = Cuestionarios que dan un código ({ $n })
results-people-column = Personas
results-share-column = Proporción
results-clear-question = ¿Borrar todos?
results-clear-about = Todos los códigos de esta página se borrarán de este navegador. No se puede deshacer.
in-lesson-heading = En «{ $lesson }»
result-of-all-right = { $n } de { $m } correctas
result-answered = Personas que respondieron: { $n } de { $m }
result-several = Cada persona podía elegir varias respuestas.
result-answer-column = Respuesta
result-right = Correcto
result-partly-right = Correcto en parte
result-not-yet = Todavía no
result-count-of = { $n } de { $m }
result-share = { $n }{"\u00A0"}%
result-by-competency = Por competencia
result-competency-column = Competencia
result-thin = Merece otro vistazo
codes-list = Los códigos ({ $n })
code-remove = Quitar
code-remove-named = Quitar { $code }
code-remove-one = Quitar uno
code-twice = { $code } está aquí dos veces: ¿dos personas respondieron igual o se introdujo dos veces?
code-several-times = { $code } está aquí { $n } veces: ¿varias personas respondieron igual o se introdujo más de una vez?
codes-added = { $n ->
    [one] 1 código contado.
   *[other] { $n } códigos contados.
}
quizzes-loaded = { $n ->
    [one] 1 cuestionario respondido, contado de { $files }.
   *[other] { $n } cuestionarios respondidos, contados de { $files }.
}
file-count = { $n ->
    [one] 1 archivo
   *[other] { $n } archivos
}
codes-not-counted = No se pudieron contar: { $n }.
codes-in-all = { $n } en total.
codes-again = { $n ->
    [one] Uno de los códigos está aquí más de una vez.
   *[other] { $n } de los códigos están aquí más de una vez.
}
code-removed = Se ha quitado { $code }. { $n } en total.
codes-cleared = Se han borrado todos los códigos.
codes-stale = { $n ->
    [one] 1 código que estaba guardado aquí pertenece a otra edición del curso y no se cuenta. «Borrar todos» lo elimina.
   *[other] { $n } códigos que estaban guardados aquí pertenecen a otra edición del curso y no se cuentan. «Borrar todos» los elimina.
}
code-line = Línea { $line }, { $text }: { $why }
code-wrong-letter = ningún código tiene el signo «{ $letter }».
code-short = { $n ->
    [one] demasiado corto, falta un signo.
   *[other] demasiado corto, faltan { $n } signos.
}
code-too-short = demasiado corto para ser un código.
code-long = { $n ->
    [one] sobra un signo.
   *[other] sobran { $n } signos.
}
code-wrong-sum = hay un signo equivocado o dos intercambiados.
code-of-another = es un código, pero de otro cuestionario o de otra edición del curso.
file-no-json = «{ $name }» no es un archivo de este tipo: no contiene JSON.
file-not-ours = «{ $name }» no se guardó con «Descargar mi trabajo» de ningún curso.
file-later = «{ $name }» se guardó con una edición de Coursebook posterior a la que se usó para hacer este curso.
file-other-course = «{ $name }» pertenece al curso «{ $other }», y este es «{ $title }».
file-unreadable = No se puede leer «{ $name }».
file-nothing = «{ $name }» no contiene ninguna respuesta a las preguntas de estos cuestionarios.

## Cuántos y en qué grupos

per-person = { $n } por persona
per-group = { $n } por grupo
groups-of-size = { $n ->
    [one] { $n } grupo de { $size }
   *[other] { $n } grupos de { $size }
}
more-groups-of-size = { $n } de { $size }
groups-and = { $first } y { $more }
groups-larger = { $n ->
    [one] Un grupo es más grande: en él, dos personas comparten una parte o hay una más que observa.
   *[other] { $n } grupos son más grandes: en ellos, dos personas comparten una parte o hay una más que observa.
}
groups-smaller = { $n ->
    [one] Un grupo es más pequeño: en él, alguien asume dos partes o participas tú.
   *[other] { $n } grupos son más pequeños: en ellos, alguien asume dos partes o participas tú.
}
groups-larger-and-smaller = { $n ->
    [one] Un grupo es más grande; grupos más pequeños: { $smaller }. Si es grande, que compartan partes; si es pequeño, participa tú.
   *[other] { $n } grupos son más grandes; grupos más pequeños: { $smaller }. Si son grandes, que compartan partes; si son pequeños, participa tú.
}
