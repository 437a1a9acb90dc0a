### O que o Coursebook diz a quem participa do curso. Onde se veem estas palavras está dito em en/learner.ftl.

## Nomes das coisas: em títulos, menus, resultados da pesquisa, junto a números

competencies = Competências
tools = Ferramentas
worksheets = Fichas de trabalho
quizzes = Quizzes
quotes-and-findings = Citações e evidências
glossary = Glossário
lessons = Lições
competency-heading = { $n ->
    [one] Competência
   *[other] Competências
}
tool-heading = { $n ->
    [one] Ferramenta
   *[other] Ferramentas
}
lesson-heading = { $n ->
    [one] Lição
   *[other] Lições
}
worksheet-heading = { $n ->
    [one] Ficha de trabalho
   *[other] Fichas de trabalho
}
quiz-heading = { $n ->
    [one] Quiz
   *[other] Quizzes
}
kind-of-entry = { $kind ->
    [lesson] Lição
    [section] Tópico
    [module] Módulo
    [term] Termo
    [tool] Ferramenta
    [competency] Competência
    [quote] Citação
    [worksheet] Ficha de trabalho
   *[page] Página
}
lesson-count = { $n ->
    [one] { $n } lição
   *[other] { $n } lições
}
worksheet-count = { $n ->
    [one] { $n } ficha de trabalho
   *[other] { $n } fichas de trabalho
}
quiz-count = { $n ->
    [one] { $n } quiz
   *[other] { $n } quizzes
}
question-count = { $n ->
    [one] { $n } pergunta
   *[other] { $n } perguntas
}
field-count = { $n ->
    [one] { $n } espaço para escrever
   *[other] { $n } espaços para escrever
}
draft = Rascunho
has-quiz = Quiz
has-worksheet = Ficha de trabalho

## Tempos

time-minutes = { $minutes }{"\u00A0"}min
time-hours = { $hours }{"\u00A0"}h
time-hours-minutes = { $hours }{"\u00A0"}h { $minutes }{"\u00A0"}min
time-about = cerca de { $time }

## Em volta de cada página

skip-to-content = Ir para o conteúdo
due-count = { $n ->
    [one] { $n } para rever
   *[other] { $n } para rever
}
search = Procurar
look-up = Consultar
my-work = Meu trabalho
agenda-of = Programa: { $title }
certificate = Certificado
colours-label = Cores:
colours-automatic = Automáticas
colours-light = Claras
colours-dark = Escuras
storage-blocked = Suas respostas não vão ficar guardadas neste navegador: a memória dele está bloqueada ou cheia. Todo o resto funciona, e você pode imprimir o que escrever antes de sair da página.
close = Fechar
course-navigation = Curso
all-modules = Todos os módulos
all-modules-and-lessons = Todos os módulos, e as lições do módulo { $module }
earlier-modules = { $n ->
    [one] { $n } módulo anterior
   *[other] { $n } módulos anteriores
}
later-modules = { $n ->
    [one] { $n } módulo seguinte
   *[other] { $n } módulos seguintes
}
breadcrumb = Onde você está
title-and-edition = { $title }, edição { $version }
by-authors = De { $authors }
edition-number = Edição { $version }
nothing-is-sent = O que você escreve neste curso fica neste navegador, neste dispositivo. Nada é enviado a lugar nenhum.
changes-feed = Alterações (feed Atom)
changes-feed-title = { $title }: alterações
print-this-page = Imprimir esta página
made-with = Feito com { $generator }
device-keeps = O que este dispositivo guarda
device-keeps-your-work = O que este dispositivo guarda do seu trabalho
device-holds = Esta página guarda, para as outras páginas, o que você escreveu em “{ $title }”. { $link }.
device-holds-link = Ver seu trabalho
page-moved = Esta página mudou de lugar. { $link }.
page-moved-link = Ir para o novo endereço
on-this-page = Nesta página
previous-and-next = { $kind ->
    [module] Módulo anterior e seguinte
   *[lesson] Lição anterior e seguinte
}
previous-one = { $kind ->
    [module] Módulo anterior
   *[lesson] Lição anterior
}
next-one = { $kind ->
    [module] Módulo seguinte
   *[lesson] Lição seguinte
}

## Pesquisa

search-found = { $n ->
    [one] { $n } resultado
   *[other] { $n } resultados
}
search-found-none = Nenhum resultado.
search-without = “{ $word }” não aparece em lugar nenhum.
search-instead = “{ $typed }” não aparece em lugar nenhum; estes são os resultados para “{ $found }”.
search-not-loaded = Não foi possível carregar a pesquisa.
search-results = Resultados
search-more = Mais resultados
search-tips = Verifique a ortografia, tente menos palavras ou outras palavras para a mesma coisa.
search-tips-or-list = Verifique a ortografia, tente menos palavras ou outras palavras para a mesma coisa. Ou procure na lista abaixo.
single-keys = Teclas isoladas servem de atalho, como { $key } para pesquisar.
everything-from-a-to-z = Tudo de A a Z
from-a-to-z = De A a Z
letters = Letras

## Página inicial

start-lesson = Começar:
continue-lesson = Continuar:
begin-again-lesson = Tudo concluído. Recomeçar:
lessons-done = Lições concluídas
lessons-done-of = { $done } de { $all } lições concluídas
course-at-a-glance = O curso em resumo
time-in-all = no total
in-modules = { $n ->
    [one] em { $n } módulo
   *[other] em { $n } módulos
}
for-screen-and-paper = para preencher aqui ou no papel
to-check-yourself = para testar o que você sabe
certificate-to-print = Certificado para imprimir
objectives-of-course = O que você será capaz de fazer
module-by-module = O curso, módulo a módulo
module-number-label = Módulo { $number }:
lessons-done-count = · concluídas: { $done }
check-whole-course-yourself = Teste o que você sabe de todo o curso
tools-and-competencies = As ferramentas, e o que elas treinam
tool-column = Ferramenta
look-something-up = Para consultar

## Módulos e lições

module-number = Módulo { $number }
module-done-of = { $done } de { $all } concluídas
start-with-lesson = Começar com “{ $lesson }”
objectives-by-the-end = No final, você saberá
check-whole-module-yourself = Teste o que você sabe de todo o módulo
what-to-remember = Para lembrar
from-lesson = De { $lesson }
lesson-position = Lição { $position } de { $count }
fact-time = Duração
fact-level = Nível
fact-audience = Para
fact-prerequisites = Leia antes
voices-and-findings = Vozes e evidências
finished-question = Terminou esta lição?
finished-on = Concluída em { $date }.
mark-as-done = Marcar como concluída
mark-as-not-done = Marcar como não concluída
last-changed = Última alteração em { $date }

## Blocos nas lições

block-activity = Atividade
block-roleplay = Dramatização
block-example = Exemplo
block-key = Lembre-se
block-commitment = Meu compromisso
groups-of = Grupos de { $size }
round-count = { $n ->
    [one] { $n } rodada
   *[other] { $n } rodadas
}
priority = { $name ->
    [must] Essencial
    [should] Recomendado
   *[could] Se houver tempo
}
you-need = Você precisa de
suggested-answer = Mostrar uma resposta possível
note-title = { $kind ->
    [tip] Dica
    [important] Importante
    [warning] Aviso
    [caution] Cuidado
   *[note] Nota
}
table = Tabela
task-done = feito
task-to-do = por fazer
footnotes = Notas de rodapé
footnote-number = Nota de rodapé { $number }
back-to-text = Voltar ao texto
code-box = Código
code-box-in = Código: { $language }
finding = Evidência
quote-source = fonte
in-the-lesson = Na lição { $lesson }
choose-your-part = Escolha a sua parte
hide-from-partner = Não mostre esta página a quem faz par com você.
roles = Papéis
choose-your-role = Escolha o seu papel
agree-on-roles = Combinem quem faz cada papel. Depois, leia o seu próprio papel, e só esse.
read-own-card-only = Leia apenas o seu cartão, e não o mostre a ninguém.
observers-sheet = Ficha de observação
observers-sheet-of = Ficha de observação: { $title }
observe = Você não entra na cena. Observe, e marque o que vê ou ouve.
observe-competencies = Você não entra na cena. Observe, e marque o que vê ou ouve: { $competencies }.
observe-what = O que observar
observe-not-seen = Não visto
observe-once = Uma vez
observe-often = Muitas vezes
observe-notes = O que você viu ou ouviu
afterwards = Depois
i-will = Eu vou
by-day = Até
kept-in-browser = Guardado neste navegador.
from-my-worksheets = Das minhas fichas de trabalho
from-my-worksheets-and-commitments = Das minhas fichas de trabalho e dos meus compromissos
my-commitments = Meus compromissos
nothing-written-yet = Ainda não há nada escrito aqui.
worksheet-appears-here = O que você escreve nesta ficha de trabalho aparece aqui.
commitments-appear-here = Os compromissos que você assume nas lições aparecem aqui, cada um com a sua data. Ainda não há nenhum neste navegador. Se você os escreveu em papel, copie-os para cá das suas fichas.
add-dates-to-calendar = Pôr as datas no meu calendário
calendar-saved = Guardado como “{ $name }”. Abra o arquivo, e o seu calendário recebe as datas.

## Fichas de trabalho

worksheets-lead = Preencha as fichas aqui mesmo ou imprima-as. O que você escreve fica guardado neste navegador.
worksheet-of-lesson = Uma ficha de trabalho da lição { $lesson }
from-the-lesson = Da lição { $lesson }
pdf-label = PDF:
pdf-of-sheet = { $title }, PDF, { $paper }
large-print = { $paper }, letra grande
back-to-lesson = Voltar à lição “{ $lesson }”
sheet-on-own-page = Esta ficha numa página própria
as-pdf-label = Em PDF, para imprimir:
draw-on-paper = Desenhe em papel.
sheet-kept = O que você escreve aqui fica guardado neste navegador, neste dispositivo, e em nenhum outro lugar.
sheet-not-kept = Não é possível guardar nada neste navegador. Imprima a ficha antes de sair da página.
sheet-without-script = Escreva aqui e imprima a página, ou imprima-a em branco. O que você escrever se perde quando sair da página.
print-sheet = Imprimir esta ficha
print-sheet-blank = Imprimir em branco
paper-size = Papel
clear-sheet = Limpar esta ficha
clear-sheet-question = Apagar tudo nesta ficha?
clear-sheet-about = O que você escreveu em “{ $title }” será apagado deste navegador. Não é possível desfazer.
keep-it = Manter
clear-the-sheet = Limpar a ficha
sheet-is-empty = A ficha agora está vazia.
move-up = Para cima
move-down = Para baixo
move-up-from-place = Para cima: lugar { $n }
move-down-from-place = Para baixo: lugar { $n }
now-at-place = Agora no lugar { $n } de { $m }

## Quizzes: as perguntas

check-yourself = Teste o que você sabe
questions-to-try-again = Perguntas para tentar de novo
questions = Perguntas
drawn-for-you = De { $n } perguntas, { $drawn } são sorteadas para você.
pass-with = Para passar, você precisa de { $percent } por cento dos pontos.
checks-allowed = { $n ->
    [one] Você pode verificar as suas respostas { $n } vez.
   *[other] Você pode verificar as suas respostas { $n } vezes.
}
question-number = Pergunta { $number }
question-rule = { $kind ->
    [one] Escolha uma resposta.
    [several] Escolha todas as respostas certas.
    [judgement] Escolha o que você faria. Algumas opções são melhores do que outras.
    [fill-in-one] Preencha a lacuna.
    [fill-in] Preencha as lacunas.
    [short-answer] Escreva uma resposta curta.
    [number] Escreva um número.
    [order] Ponha na ordem certa, começando por 1.
    [match] Encontre o par de cada item.
    [sort] Ponha cada item no seu grupo.
    [grid] Escolha uma resposta em cada linha.
    [grid-several] Escolha todas as respostas certas em cada linha.
    [open] Escreva uma resposta sua.
   *[rating] Aqui não há resposta certa. Escolha o que vale para você.
}
hint = Pista
hint-number = Pista { $number }
gap-number = Lacuna { $number }
choose = Escolha
write-letter-on-line = Escreva a letra na linha:
your-answer = Sua resposta
move-item-up = Para cima: { $item }
move-item-down = Para baixo: { $item }
compare-with-model = Comparar com uma resposta modelo
how-close = A sua chegou perto?
close-very = Muito perto: os mesmos pontos com outras palavras
close-partly = Em parte: eu acrescentaria algo
close-not-yet = Ainda não: vou ler de novo sobre isto
how-sure = Quanta certeza você tem?
sure = Tenho certeza
think-so = Acho que sim
a-guess = Um palpite
how-sure-you-were = Quanta certeza você tinha
sure-not-yet = Com certeza, mas ainda não certa
think-not-yet = Você achava que sim, mas ainda não certa
guess-not-yet = Um palpite, e ainda não certa
guess-right = Um palpite, e certa
think-right = Você achava que sim, e certa
sure-right = Com certeza, e certa

## Quizzes: botões e respostas

check-my-answer = { $n ->
    [one] Verificar minha resposta
   *[other] Verificar minhas respostas
}
try-again = { $n ->
    [one] Tentar de novo
   *[other] Tentar de novo as que ainda não estão certas
}
start-again = Recomeçar
check-the-others = Verificar agora as outras
print-questions = Imprimir as perguntas
print-with-answers = Imprimir com as respostas
how-competencies-stand = Como está cada competência
code-for-group = Seu código para o grupo:
copy = Copiar
copy-the-code = o código
copied = Copiado.
code-selected = O código está selecionado: copie-o como copia qualquer texto.
code-says = O código diz como as perguntas foram respondidas, e nada sobre você.
show-the-answers = Mostrar as respostas
answers = Respostas
answers-to = Respostas: { $title }
point-count = { $n ->
    [one] { $n } ponto
   *[other] { $n } pontos
}
option-right = Certa
option-not-right = Esta não
anything-between = (qualquer valor de { $low } a { $high })
or = ou
none-of-them = nenhuma delas
read-again-label = Leia de novo:

## Quizzes: o que se diz de uma resposta

result-score = { $n ->
    [one] Ainda não
   *[other] { $right } de { $n } certas
}
result-all-right = { $n ->
    [one] Certa
   *[other] Todas as { $n } certas
}
mark-right = Certo
mark-not-yet = Ainda não
mark-not-this-one = Esta não
mark-this-one-too = Esta também
mark-answer = Resposta: { $answer }
mark-answer-none = Resposta: nenhuma delas
mark-the-right-answer = A resposta certa
mark-points = { $n } de { $m } pontos
mark-spelled = Certo, escreve-se “{ $answer }”
verdict-right = Certo.
verdict-part = Ainda não: { $n } de { $m } certas.
verdict-extra = Ainda não: { $n } de { $m } encontradas, com { $extra } a mais.
verdict-not-the-best = Ainda não é a melhor: { $n } de { $m } pontos.
verdict-not-yet = Ainda não. Leia o que se diz aqui e tente de novo.
verdict-hint = Ainda não. Uma pista pode ajudar.
verdict-shown = Esta é a resposta.
verdict-changed = Esta pergunta mudou desde que você a respondeu. Verifique-a de novo, por favor.
show-the-answer = Mostrar a resposta
rated-before = Em { $date } você escolheu “{ $was }”. Agora é “{ $now }”.
rated-before-row = { $row }: em { $date } você escolheu “{ $was }”. Agora é “{ $now }”.
competency-score = { $name }: { $n } de { $m } certas.
competency-score-thin = { $name }: { $n } de { $m } certas. Vale a pena olhar de novo.
other-questions = Outras perguntas
quiz-passed = Você passou: eram necessários { $pass } por cento, e você tem { $percent }.
quiz-not-passed = Para passar, você precisa de { $pass } por cento, e por enquanto tem { $percent }.
checks-left = { $n ->
    [one] Você pode verificar mais { $n } vez.
   *[other] Você pode verificar mais { $n } vezes.
}
checks-left-none = Essa foi a última tentativa. As respostas certas estão acima.
still-open = { $n ->
    [one] { $n } pergunta ainda está em aberto
   *[other] { $n } perguntas ainda estão em aberto
}
question-link = Pergunta { $number }: { $stem }
question-link-bare = Pergunta { $number }
item-moved = { $item }: lugar { $n } de { $m }

## Página de todos os quizzes, revisões, teste de todo o curso

quizzes-lead = Teste o que você sabe. Ninguém mais vê as suas respostas.
check-whole-course = Teste de todo o curso
check-whole-course-about = perguntas de todos os módulos, com um resultado para cada competência
check-whole-course-lead = Perguntas de todo o curso. O resultado diz como está cada competência e o que ler de novo. Ninguém mais o vê.
review = Revisão
review-about = o que você errou volta depois de 1, 3, 7, 16 e 35 dias
review-of-module = Revisão: { $title }
review-of-module-about = perguntas de todas as lições do módulo
review-of-module-lead = Perguntas de todas as suas lições. O resultado diz como está cada competência e o que ler de novo.
back-to-module = Voltar ao módulo “{ $module }”
lesson-by-lesson = Lição a lição
review-lead = O que você errou num quiz, e o que cada lição concluída pediu para lembrar, volta aqui depois de 1, 3, 7, 16 e 35 dias.
review-without-script = Sem JavaScript, esta página não tem como saber o que você errou. Estes são todos os quizzes do curso.
review-due = { $n ->
    [one] { $n } para rever hoje
   *[other] { $n } para rever hoje
}
review-nothing-today = Nada para rever hoje. A próxima revisão é em { $date }.
review-nothing-yet = Ainda não há nada para rever. O que você errar num quiz volta aqui, e também o que uma lição pediu para lembrar, depois que você a marcar como concluída.
review-done-today = Por hoje é tudo. O que você reencontrou fica por mais tempo; a próxima revisão é em { $date }.
review-done = É tudo, e não há mais nada para rever. Agora você já sabe.
review-missing = Não foi possível carregar uma lição com algo para rever. Talvez ela tenha saído do curso, ou não há conexão.
all-quizzes = Todos os quizzes
recall-lesson = O que você recorda de “{ $title }”? Diga primeiro com as suas palavras.
recall-show = Mostrar
recall-knew-it = Eu sabia
recall-knew-it-said = Muito bem. Isto volta mais tarde, para ficar na memória.
recall-not-yet = Ainda não
recall-not-yet-said = Então isto volta amanhã.

## Índices: competências, ferramentas, citações

competencies-lead = O que o curso treina, e onde: as ferramentas, lições, quizzes e fichas de trabalho de cada competência.
competencies-on-this-page = Competências nesta página
no-lesson-trains-this = Nenhuma lição treina isto ainda.
tools-lead = Todas as ferramentas do curso: o que treinam, onde são ensinadas e com que ficha de trabalho se usam.
tools-on-this-page = Ferramentas nesta página
tool-trains = Treina
no-lesson-teaches-this = Nenhuma lição ensina isto ainda.
quotes-lead = O que outras pessoas disseram e descobriram, com as fontes. As citações são literais; as evidências são contadas com as nossas palavras.
quotations = Citações
findings = Evidências

## Meu trabalho: o que este navegador guarda

my-work-lead = O que você responde e escreve neste curso é seu: fica guardado neste navegador, neste dispositivo, e ninguém mais o vê.
my-work-without-script = Esta página precisa de JavaScript. Onde ele não funciona, nada fica guardado: imprima o que escrever antes de sair da página.
my-work-download = Guardar meu trabalho em arquivo
my-work-load = Carregar um arquivo
print = Imprimir
my-work-erase = Apagar tudo
my-work-file = Um arquivo com o seu trabalho
my-work-saved = Guardado como “{ $name }”. Conserve o arquivo: “Carregar um arquivo” traz o seu trabalho de volta, aqui ou em outro dispositivo.
my-work-loaded = { $n ->
    [one] { $n } item foi recuperado do arquivo.
   *[other] { $n } itens foram recuperados do arquivo.
}
my-work-nothing-new = Tudo o que há neste arquivo já está aqui. Nada foi alterado.
my-work-no-json = “{ $name }” não é um arquivo deste tipo: não contém JSON. Escolha o arquivo criado por “Guardar meu trabalho em arquivo”. Nada foi alterado.
my-work-not-ours = “{ $name }” não foi criado por “Guardar meu trabalho em arquivo” de nenhum curso. Nada foi alterado.
my-work-later-edition = “{ $name }” foi criado com uma edição do Coursebook mais recente do que a deste curso. Nada foi alterado.
my-work-other-course = “{ $name }” pertence ao curso “{ $other }”, e este é “{ $title }”. Nada foi alterado.
my-work-unreadable = Não é possível ler “{ $name }”. Nada foi alterado.
my-work-erased = Tudo foi apagado.
my-work-empty = Ainda não há nada aqui. Responda a uma pergunta, preencha uma ficha de trabalho ou marque uma lição como concluída, e isso aparece aqui.
my-work-answers = { $n ->
    [one] { $n } resposta ou nota
   *[other] { $n } respostas e notas
}
my-work-lessons-done = { $n ->
    [one] { $n } lição concluída
   *[other] { $n } lições concluídas
}
my-work-unnamed = { $n ->
    [one] Mais { $n } está guardada de uma edição anterior do curso, sem o seu texto. Aparece no lugar onde você a escreveu.
   *[other] Mais { $n } estão guardadas de uma edição anterior do curso, sem o seu texto. Aparecem nos lugares onde você as escreveu.
}
my-work-erase-question = Apagar tudo?
my-work-erase-about = Tudo o que você respondeu, escreveu e marcou em “{ $title }” será apagado deste navegador. Não é possível desfazer. Se talvez ainda precise do seu trabalho, guarde-o antes em arquivo.

## Programa

agenda = Programa
day-number = Dia { $number }
agenda-end = Fim
row-break = Intervalo
row-lunch = Almoço

## Certificado: quem participa preenche e imprime

certificate-lead = Escreva o seu nome, imprima a página, e guarde-a ou leve-a com você. O que você escreve fica neste navegador.
certificate-name = Nome
certificate-says = Declaro que fiz este curso do início ao fim.
certificate-says-time = { $n ->
    [one] Declaro que fiz este curso do início ao fim: { $n } lição, { $time }.
   *[other] Declaro que fiz este curso do início ao fim: { $n } lições, { $time }.
}
certificate-done-of = { $done } de { $all } lições marcadas como concluídas neste dispositivo.
certificate-trains = O que o curso treina
certificate-date = Data
certificate-facilitator-signature = Assinatura de quem facilitou o curso
certificate-facilitator-name = Nome de quem facilitou o curso
certificate-honest = É a própria pessoa aqui nomeada que o declara. Ninguém o verificou, a não ser que quem facilitou o curso tenha assinado acima.
print-certificate = Imprimir o certificado
the-lessons = As lições

## Onde não há página

page-not-found = Página não encontrada
nothing-at-address = Não há nada neste endereço
nothing-at-address-about = A página pode ter mudado de lugar, ou o endereço foi mal digitado. Nada do que você escreveu neste curso se perdeu.
go-to-start = Ir para o início do curso
or-look-it-up = Ou procure o que precisa
