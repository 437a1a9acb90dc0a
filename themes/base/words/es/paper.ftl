### Lo que Coursebook dice en papel, en los PDF. Dónde se ve cada texto se explica en en/paper.ftl.

## En cada hoja

page-of = Página { $n } de { $m }
contents = Contenido
blank-page = Esta página está en blanco a propósito.
read-online = Leer en línea

## Títulos

worksheets-of = Hojas de trabajo: { $title }
answer-key-of = Solucionario: { $title }
guide-to = Guía para quien facilita: { $title }
certificate-of = Certificado: { $title }

## Bloques y preguntas

a-suggested-answer = Una respuesta posible
copy-here = Copia aquí lo que escribiste en
draw-here = Dibuja aquí
ring-one = rodea una opción

## La guía de facilitación

guide-lead = Lo que leen los participantes está en su libro y en el sitio; aquí tienes lo que necesitas además: para qué sirve cada lección, en qué se emplea su tiempo, qué decir y qué preguntar, y las respuestas.
timing = Tiempos
in-groups-of = en grupos de { $size }
in-book-page = En el libro de los participantes: página { $page }
in-book-pages = En el libro de los participantes: páginas { $first }–{ $last }

## Guiones

day-from-to = { $title }: { $from }–{ $to }
day-on-date = { $title }, { $date }: { $from }–{ $to }
part-to-leave-out = { $title } ({ $minutes }{"\u00A0"}min, en «{ $lesson }»)
copies-column = Copias
number-column = Cantidad
thing-column = Qué
round-number = Ronda { $number }

## El certificado

certificate-filled-in-by = Este certificado lo ha rellenado
certificate-for-course = tras completar el curso
certificate-self-declared = Declaración propia: lo ha rellenado la persona titular y nadie ha comprobado lo que aquí consta. Si quien facilita ha firmado, confirma que la persona titular participó.
certificate-holder-signature = Firma de la persona titular
certificate-signature-if-any = Firma de quien facilita, si hubo alguien
