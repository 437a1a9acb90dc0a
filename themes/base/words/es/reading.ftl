### Sin internet, en un solo archivo, vídeos y grabaciones, otros idiomas; dónde se ve cada texto se explica en en/learner.ftl y en/reading.ftl.

## Sin internet: en sitios que el navegador guarda

offline-ready = Hay una nueva versión de este curso. Lo que escribiste se conserva.
offline-use-now = Usarla ahora
offline-later = Más tarde
offline-title = Sin internet
offline-nothing-kept = Este dispositivo todavía no guarda nada del curso: solo se abre con internet.
offline-some-kept = Este dispositivo guarda { $kept } del curso para cuando no haya internet. Falta por guardar: { $open }, como vídeos, hojas para imprimir e imágenes grandes.
offline-all-kept = Este dispositivo guarda el curso completo, { $kept }. Se abre sin internet.
offline-failed = No se pudo descargar todo: faltan { $open }. Lo que ha llegado se conserva. Inténtalo de nuevo cuando tengas conexión.
offline-progress = { $kept } de { $all }
offline-download = Descarga
offline-fetch = Descargar para usar sin conexión ({ $open })
offline-forgotten = Los navegadores olvidan estas copias, y también lo que escribiste, cuando falta espacio; Safari olvida ambas cosas tras siete días sin una visita. «Descargar mi trabajo» guarda lo que escribiste.

## Vídeos y grabaciones

media-other-site = Abre { $host }, otro sitio web
transcript = Transcripción
transcript-of = Transcripción: { $title }

## Un curso en varios idiomas

language = Idioma
not-translated = Esta página aún no está traducida. Se muestra en otro idioma: { $language }.
