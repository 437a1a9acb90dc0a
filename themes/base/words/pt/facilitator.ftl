### O que o Coursebook diz a quem conduz um grupo. Onde se veem estas palavras está dito em en/facilitator.ftl.

## Em volta de cada página

edition = Edição
facilitators-edition = Edição para quem facilita:
facilitators-edition-about = com notas e respostas. Não é para participantes.
run-this-course = Conduzir este curso
run-this-course-about = Roteiros com horários, listas para as cópias e para a sala, grupos, resultados e soluções.
learners-view = Visão dos participantes
facilitators-view = Visão de quem facilita

## Notas nas lições

for-the-facilitator = Para quem facilita
say-label = Diga:
spoken-line = “{ $words }”

## Linhas de um plano sem título próprio

row-whole-lesson = A lição inteira
row-lead-in = Introdução
row-whole-group = Com todo o grupo
row-time-in-hand = Tempo de reserva

## Nomes de páginas

run-sheet-of = Roteiro: { $title }
group-results = Resultados do grupo
answer-key = Soluções

## Quanto dura um plano, e até quando a sala está livre

minutes-in-words = { $n ->
    [one] { $n } minuto
   *[other] { $n } minutos
}
days-from = { $n } dias, a partir das { $time }
ends-at = Termina às { $time }
ends-between = Termina entre as { $early } e as { $late }
day-fits-just = { $ends }, exatamente quando é preciso deixar a sala.
day-fits = { $ends }; a sala é sua até às { $room }, com { $minutes } de folga.
day-too-long = { $ends }; a sala é sua até às { $room }: { $minutes } a mais.
day-up-to-too-long = { $ends }; a sala é sua até às { $room }: até { $minutes } a mais.
days-fit = { $n ->
    [one] O dia cabe no tempo, com { $minutes } de folga no total.
   *[other] Todos os { $n } dias cabem no tempo, com { $minutes } de folga no total.
}
days-too-long = { $minutes } a mais em { $n } dias; se você deixar de fora o que pode esperar, todos os dias cabem no tempo.
must-too-long = { $minutes } a mais, mesmo só com o essencial.
cut-ends-at = Sem essas partes, termina às { $time }; a sala é sua até às { $room }.
cut-every-day-fits = Sem essas partes, todos os dias cabem no tempo da sala.
cut-still-over = Mesmo assim, são { $minutes } a mais: deixe uma lição de fora, ou reserve a sala por mais tempo.

## O que imprimir

roles-of = Papéis: { $title }
sheets-a-and-b-of = Fichas A e B: { $title }
cards-of = Cartões: { $title }
to-cut = para recortar

## A página “Conduzir este curso”

run-this-course-lead = Tudo o que você precisa diante das pessoas: o que acontece e quando, o que levar, quem se senta com quem e o que responderam.
deliveries = Turmas
run-sheet = Roteiro
run-sheet-label = Roteiro:
people-count = { $n ->
    [one] { $n } pessoa
   *[other] { $n } pessoas
}
learners-agenda = Programa dos participantes
no-delivery-planned = Ainda não há nenhuma turma prevista. Em { $file }, { $setting } diz quando a sala é sua, quantas pessoas vêm e quais lições você vai dar; o roteiro sai daí.
what-they-answered = O que responderam
results-of-group = Resultados do grupo
results-of-group-about = a partir dos códigos que os participantes leem em voz alta ou enviam: sem nomes, sem servidor
answer-key-about = as respostas certas de cada quiz, com as razões
answer-key-lead = As respostas certas de cada quiz, com o que se diz de cada uma. Os números e as letras são os das páginas e do papel.
print-answer-key = Imprimir as soluções
every-lesson-and-its-parts = Cada lição e as suas partes
lesson-and-parts = Lição e partes

## Roteiro: o plano de uma turma

day-count = { $n ->
    [one] { $n } dia
   *[other] { $n } dias
}
the-learners-agenda = O programa dos participantes
print-run-sheet = Imprimir o roteiro
the-plan = O plano
begins-column = Início
what-column = O quê
minutes-column = Min.
minutes-column-full = Minutos
by-time = até às{"\u00A0"}{ $time }
by-time-explained = Um horário com “até”: comece entre os dois; o segundo é aquele em que você precisa estar lá, se tudo demorar o máximo.
row-say = Diga
row-groups = Grupos
row-groups-of = { $label } de { $size }
row-have-ready = Tenha à mão
day-end = Fim.
day-end-and-room = Fim. A sala é sua até às { $time }.
what-to-leave-out = O que deixar de fora
leave-out-in-order = O plano dura mais do que o tempo da sala. Deixe de fora estas partes, por esta ordem:
in-lesson-quoted = em “{ $lesson }”
for-lesson-quoted = para “{ $lesson }”
for-lessons = para { $lessons }
plan-after-cut = O plano depois dos cortes
after-cut = Depois dos cortes: { $day }
after-cut-day = Depois dos cortes: dia { $number }
for-the-copier = Para copiar
to-bring = Para levar e ter na sala
times-count = { $n }{"\u00A0"}×
open-to-print = Abrir para imprimir
open-to-print-named = Abrir para imprimir: { $title }
pdf-on-paper = PDF, { $paper }
pdf-on-paper-named = PDF, { $paper }: { $title }

## Roteiro: os grupos

groups = Grupos
give-everybody-a-number = Dê um número a cada pessoa, de 1 a { $n }; ele fica o mesmo até o fim.
who-sits-with-whom = Quem se senta com quem: { $title }
nobody-meets-twice = Ninguém encontra a mesma pessoa duas vezes.
pairs-meet-again = { $n ->
    [one] { $n } par se encontra de novo; com estes números, não dá para evitar.
   *[other] { $n } pares se encontram de novo; com estes números, não dá para evitar.
}
if-people-come = { $n ->
    [one] Se vier { $n } pessoa
   *[other] Se vierem { $n } pessoas
}
if-people-come-to = { $n ->
    [one] Se vier { $n } pessoa: { $title }
   *[other] Se vierem { $n } pessoas: { $title }
}
round-column = Rodada
group-number = Grupo { $number }

## Roteiro: o relógio que diz se o grupo está no horário

pace-clock = Relógio de ritmo
pace-idle = Pressione “Começar agora” quando a primeira parte começar. A partir daí, o relógio diz se você está no horário e, se não estiver, o que deixar de fora. Ele não precisa de rede, e continua mesmo com o telefone em repouso ou a página fechada.
pace-other-runs = O relógio de “{ $title }” está andando neste navegador. Se você começar aqui, ele para.
pace-start-now = Começar agora
pace-start-again = Recomeçar
pace-next-part = Parte seguinte
pace-was-last-part = Essa foi a última parte
pace-part-of-lesson = { $title } de “{ $lesson }”
pace-planned = { $n ->
    [one] de { $minutes } minuto
   *[other] de { $minutes } minutos
}
pace-behind = { $n ->
    [one] { $n } minuto de atraso.
   *[other] { $n } minutos de atraso.
}
pace-ahead = { $n ->
    [one] { $n } minuto de avanço.
   *[other] { $n } minutos de avanço.
}
pace-on-time = No horário.
pace-moved = O plano foi deslocado: começa quando você começou.
pace-ended = Terminou às { $time }, no horário.
pace-ended-late = { $n ->
    [one] Terminou às { $time }, com { $n } minuto de atraso.
   *[other] Terminou às { $time }, com { $n } minutos de atraso.
}
pace-drop = Deixe de fora { $parts }
pace-drop-part = “{ $title }” ({ $n } min)
pace-shorten = Encurte { $parts }.
pace-shorten-too = encurte { $parts }.
pace-shorten-part = “{ $title }” em { $n } min
pace-either = { $drop }, ou { $shorten }
pace-both = { $drop }, e { $shorten }
pace-still-late = { $n ->
    [one] Mesmo assim, o dia termina com { $n } minuto de atraso.
   *[other] Mesmo assim, o dia termina com { $n } minutos de atraso.
}
pace-nothing-left = { $n ->
    [one] Não resta nada que se possa deixar de fora ou encurtar: o dia termina com { $n } minuto de atraso.
   *[other] Não resta nada que se possa deixar de fora ou encurtar: o dia termina com { $n } minutos de atraso.
}
pace-next-by = { $title }: até às { $time }
pace-day-ends = Neste ritmo, o dia termina às { $time }.
pace-day-ends-late = { $n ->
    [one] Neste ritmo, o dia termina às { $time }, { $n } minuto depois das { $room }.
   *[other] Neste ritmo, o dia termina às { $time }, { $n } minutos depois das { $room }.
}
pace-took = { $n ->
    [one] Feito em { $n } minuto
   *[other] Feito em { $n } minutos
}
pace-runs-now = Agora
pace-left-out = Fora do plano
pace-leave-out = Deixar de fora
pace-put-back = Repor
pace-leave-out-named = Deixar de fora: { $title }
pace-put-back-named = Repor: { $title }
pace-saved = Guardado como “{ $name }”.
pace-minutes-of-part = Minutos desta parte
pace-day = Dia
pace-leave-it-out = Deixar esta de fora
pace-back-one-step = Voltar um passo
pace-stop = Parar
pace-save-minutes = Guardar os minutos reais
pace-start-again-question = Recomeçar?
pace-start-again-about = Os minutos da última vez não foram guardados. Se você recomeçar, eles se perdem.
keep-them = Manter

## Apresentar uma lição numa sala

present = Apresentar
present-speakers-window = Janela do orador
present-count = { $n } / { $m }
present-section = Tópico { $n } de { $m }: { $title }
present-speaker-title = Orador: { $title }
present-end = Este é o último tópico do curso.
present-next-lesson = Lição seguinte: { $title }
present-general-notes = Este tópico não tem notas próprias. As da lição:
present-no-notes = Esta lição não tem notas para quem facilita.
present-spent = { $n } de { $minutes } min nesta lição
present-spent-only = { $n } min nesta lição
present-left = { $title }: { $n } min até o fim previsto
present-over = { $title }: { $n } min além do fim previsto
present-blocked = O navegador não abriu a janela do orador. Permita janelas pop-up para esta página e tente de novo.
present-alone = Esta janela está sozinha. Abra-a a partir da lição, com o botão “Janela do orador”, e as duas andam juntas.
present-silent = A outra janela não responde. Está fechada, ou mostra uma página que não é uma lição.
present-stopped = A outra janela mostra a página de uma lição. Um passo aqui traz a apresentação de volta.
present-black = A tela está preta. Pressione b para continuar.
present-keys = Teclas
key-present = apresentar, e voltar à página
key-speakers-window = janela do orador
key-next = avançar; onde se lê da direita para a esquerda, { $key }
key-back = voltar
key-space-name = Espaço
key-space = percorre um tópico longo e depois passa ao seguinte
key-first-and-last = primeiro e último tópico
key-black = tela preta, e voltar
key-full-screen = tela inteira para esta lição; { $key } para todas as lições
key-leave = voltar à página
present-more-below = Há mais abaixo
present-previous-section = Tópico anterior
present-next-section = Tópico seguinte
present-back-to-page = Voltar à página
present-notes-label = Notas:
present-on-screen = Na tela
present-coming-next = A seguir
present-back = Voltar
present-next = Avançar
present-black-screen = Tela preta

## Resultados do grupo

results-lead = Quando um quiz é verificado, aparece um código abaixo do resultado. Reúna os códigos e veja aqui como o grupo respondeu. Um código diz como um quiz foi respondido, e nada sobre quem respondeu.
results-without-script = Esta página precisa de JavaScript: ela lê e conta os códigos no seu navegador, e não envia nada a lugar nenhum.
results-codes-label = Códigos, um por linha ou separados por espaços
results-codes-help = A tecla Enter acrescenta o que está aqui, e colar também. Minúsculas, espaços e hífens não importam. O que não puder ser contado fica aqui para ser corrigido.
results-add-codes = Acrescentar os códigos
results-load-files = Carregar arquivos guardados
results-clear-all = Limpar tudo
results-files-help = “Carregar arquivos guardados” recebe o que os participantes criaram com “Guardar meu trabalho em arquivo”, vários arquivos de uma vez. De cada arquivo contam-se apenas as respostas a estes quizzes, e nada mais fica guardado.
results-files-label = Arquivos que os participantes guardaram
results-no-code = Ainda não há códigos.
results-quizzes-with-code = Quizzes que dão um código ({ $n })
results-people-column = Pessoas
results-share-column = Proporção
results-clear-question = Limpar tudo?
results-clear-about = Todos os códigos desta página serão apagados deste navegador. Não é possível desfazer.
in-lesson-heading = Em “{ $lesson }”
result-of-all-right = { $n } de { $m } certas
result-answered = { $n } de { $m } pessoas responderam
result-several = Era possível escolher várias respostas.
result-answer-column = Resposta
result-right = Certa
result-partly-right = Certa em parte
result-not-yet = Ainda não
result-count-of = { $n } de { $m }
result-share = { $n }%
result-by-competency = Por competência
result-competency-column = Competência
result-thin = Vale a pena olhar de novo
codes-list = Os códigos ({ $n })
code-remove = Retirar
code-remove-named = Retirar { $code }
code-remove-one = Retirar um
code-twice = { $code } está aqui duas vezes: duas pessoas que responderam igual, ou foi inserido duas vezes?
code-several-times = { $code } está aqui { $n } vezes: pessoas que responderam igual, ou foi inserido mais de uma vez?
codes-added = { $n ->
    [one] { $n } código contado.
   *[other] { $n } códigos contados.
}
quizzes-loaded = { $n ->
    [one] { $n } quiz respondido contado de { $files }.
   *[other] { $n } quizzes respondidos contados de { $files }.
}
file-count = { $n ->
    [one] { $n } arquivo
   *[other] { $n } arquivos
}
codes-not-counted = Não foi possível contar { $n }.
codes-in-all = { $n } no total.
codes-again = { $n ->
    [one] { $n } dos códigos está aqui mais de uma vez.
   *[other] { $n } dos códigos estão aqui mais de uma vez.
}
code-removed = { $code } foi retirado. { $n } no total.
codes-cleared = Todos os códigos foram apagados.
codes-stale = { $n ->
    [one] { $n } código guardado aqui pertence a outra edição do curso e não é contado. “Limpar tudo” retira-o.
   *[other] { $n } códigos guardados aqui pertencem a outra edição do curso e não são contados. “Limpar tudo” retira-os.
}
code-line = Linha { $line }, { $text }: { $why }
code-wrong-letter = nenhum código tem o sinal “{ $letter }”.
code-short = { $n ->
    [one] curto demais, falta { $n } sinal.
   *[other] curto demais, faltam { $n } sinais.
}
code-too-short = curto demais para um código.
code-long = { $n ->
    [one] { $n } sinal a mais.
   *[other] { $n } sinais a mais.
}
code-wrong-sum = um sinal está errado, ou dois estão trocados.
code-of-another = é um código, mas de outro quiz ou de outra edição do curso.
file-no-json = “{ $name }” não é um arquivo deste tipo: não contém JSON.
file-not-ours = “{ $name }” não foi criado por “Guardar meu trabalho em arquivo” de nenhum curso.
file-later = “{ $name }” foi criado com uma edição do Coursebook mais recente do que a deste curso.
file-other-course = “{ $name }” pertence ao curso “{ $other }”, e este é “{ $title }”.
file-unreadable = Não é possível ler “{ $name }”.
file-nothing = “{ $name }” não contém nenhuma resposta às perguntas destes quizzes.

## Quantos, e em que grupos

per-person = { $n } por pessoa
per-group = { $n } por grupo
groups-of-size = { $n ->
    [one] { $n } grupo de { $size }
   *[other] { $n } grupos de { $size }
}
more-groups-of-size = { $n } de { $size }
groups-and = { $first } e { $more }
groups-larger = { $n ->
    [one] { $n } grupo é maior: nele, duas pessoas dividem uma parte, ou mais uma observa.
   *[other] { $n } grupos são maiores: neles, duas pessoas dividem uma parte, ou mais uma observa.
}
groups-smaller = { $n ->
    [one] { $n } grupo é menor: nele, alguém fica com duas partes, ou você participa.
   *[other] { $n } grupos são menores: neles, alguém fica com duas partes, ou você participa.
}
groups-larger-and-smaller = { $n ->
    [one] Grupos maiores: { $n }; menores: { $smaller }. Nos maiores, duas pessoas dividem uma parte; nos menores, você participa.
   *[other] Grupos maiores: { $n }; menores: { $smaller }. Nos maiores, duas pessoas dividem uma parte; nos menores, você participa.
}
