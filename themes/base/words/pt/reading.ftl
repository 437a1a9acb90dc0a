### Sem internet, num só arquivo, filmes e gravações, outras línguas. Onde se veem estas palavras está dito em en/reading.ftl.

## Sem internet: em sites que o navegador guarda

offline-ready = Há uma nova versão deste curso. O que você escreveu continua guardado.
offline-use-now = Usar agora
offline-later = Mais tarde
offline-title = Sem internet
offline-nothing-kept = Este dispositivo ainda não guarda nada do curso: ele só abre com internet.
offline-some-kept = Este dispositivo guarda { $kept } do curso para quando não houver internet. Ainda por guardar: { $open }, como filmes, folhas para imprimir e imagens grandes.
offline-all-kept = Este dispositivo guarda o curso inteiro, { $kept }. Ele abre sem internet.
offline-failed = Não foi possível transferir tudo: faltam { $open }. O que já chegou fica. Tente de novo quando tiver internet.
offline-progress = { $kept } de { $all }
offline-download = Transferência
offline-fetch = Guardar para usar sem internet ({ $open })
offline-forgotten = Quando falta espaço, os navegadores esquecem essas cópias, e também o que você escreveu; o Safari esquece as duas coisas depois de sete dias sem uma visita. “Guardar meu trabalho em arquivo” conserva o que você escreveu.

## Filmes e gravações

media-other-site = Abre { $host }, outro site
transcript = Transcrição
transcript-of = Transcrição: { $title }

## Um curso em várias línguas

language = Língua
not-translated = Esta página ainda não foi traduzida. Aparece em outra língua: { $language }.
