### Ce que Coursebook dit sur le papier, dans les PDF ; l’endroit où chaque texte apparaît est indiqué dans en/paper.ftl.

## Chaque feuille

page-of = Page { $n } sur { $m }
contents = Sommaire
blank-page = Cette page est laissée vide à dessein.
read-online = Lire en ligne

## Titres

worksheets-of = Fiches de travail : { $title }
answer-key-of = Corrigé : { $title }
guide-to = Guide d’animation : { $title }
certificate-of = Attestation : { $title }

## Blocs et questions

a-suggested-answer = Une réponse possible
copy-here = Recopiez ici ce que vous avez écrit sur
draw-here = Dessinez ici
ring-one = entourez la bonne réponse

## Le guide d’animation

guide-lead = Ce que lisent les participants figure dans leur livre et sur le site ; voici ce qu’il vous faut en plus : à quoi sert chaque leçon, comment son temps est employé, que dire et que demander, et les réponses.
timing = Minutage
in-groups-of = en groupes de { $size }
in-book-page = Dans le livre des participants : page { $page }
in-book-pages = Dans le livre des participants : pages { $first }–{ $last }

## Déroulés

day-from-to = { $title } : { $from }–{ $to }
day-on-date = { $title }, { $date } : { $from }–{ $to }
part-to-leave-out = { $title } ({ $minutes }{"\u00A0"}min, dans « { $lesson } »)
copies-column = Copies
number-column = Nombre
thing-column = Quoi
round-number = Tour { $number }

## L’attestation

certificate-filled-in-by = Cette attestation a été remplie par
certificate-for-course = après avoir suivi toute la formation
certificate-self-declared = Déclaration personnelle : cette attestation a été remplie par la personne nommée, et personne n’a vérifié ce qui y figure. Si la personne qui anime a signé, elle confirme la participation.
certificate-holder-signature = Signature de la personne nommée
certificate-signature-if-any = Signature de la personne qui anime, s’il y en avait une
