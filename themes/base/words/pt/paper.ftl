### O que o Coursebook diz no papel, nos PDFs. Onde se veem estas palavras está dito em en/paper.ftl.

## Cada folha

page-of = Página { $n } de { $m }
contents = Sumário
blank-page = Esta página está vazia de propósito.
read-online = Ler online

## Títulos

worksheets-of = Fichas de trabalho: { $title }
answer-key-of = Soluções: { $title }
guide-to = Guia para quem facilita: { $title }
certificate-of = Certificado: { $title }

## Blocos e perguntas

a-suggested-answer = Uma resposta possível
copy-here = Copie aqui o que você escreveu em
draw-here = Desenhe aqui
ring-one = circule uma opção

## O guia para quem facilita

guide-lead = O que os participantes leem está no livro deles e no site; aqui está o que você precisa além disso: para que serve cada lição, como usar o tempo, o que dizer e perguntar, e as respostas.
timing = Tempos
in-groups-of = em grupos de { $size }
in-book-page = No livro dos participantes: página { $page }
in-book-pages = No livro dos participantes: páginas { $first }–{ $last }

## Roteiros

day-from-to = { $title }: { $from }–{ $to }
day-on-date = { $title }, { $date }: { $from }–{ $to }
part-to-leave-out = { $title } ({ $minutes }{"\u00A0"}min, em “{ $lesson }”)
copies-column = Cópias
number-column = Quantidade
thing-column = O quê
round-number = Rodada { $number }

## O certificado

certificate-filled-in-by = Este certificado foi preenchido por
certificate-for-course = depois de fazer todo o curso
certificate-self-declared = Declaração própria: a pessoa aqui nomeada preencheu este certificado, e ninguém verificou o que nele consta. Se quem facilitou o curso assinou, confirma que a pessoa participou.
certificate-holder-signature = Assinatura da pessoa nomeada
certificate-signature-if-any = Assinatura de quem facilitou o curso, se houve alguém
