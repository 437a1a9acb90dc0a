### Ce que Coursebook dit aux personnes qui se forment ; l’endroit où chaque texte apparaît est indiqué dans en/learner.ftl.

## Noms des choses : dans les titres, les menus, les résultats de recherche, à côté des nombres

competencies = Compétences
tools = Outils
worksheets = Fiches de travail
quizzes = Quiz
quotes-and-findings = Citations et constats
glossary = Glossaire
lessons = Leçons
competency-heading = { $n ->
    [one] Compétence
   *[other] Compétences
}
tool-heading = { $n ->
    [one] Outil
   *[other] Outils
}
lesson-heading = { $n ->
    [one] Leçon
   *[other] Leçons
}
worksheet-heading = { $n ->
    [one] Fiche de travail
   *[other] Fiches de travail
}
quiz-heading = { $n ->
    [one] Quiz
   *[other] Quiz
}
kind-of-entry = { $kind ->
    [lesson] Leçon
    [section] Section
    [module] Module
    [term] Terme
    [tool] Outil
    [competency] Compétence
    [quote] Citation
    [worksheet] Fiche de travail
   *[page] Page
}
lesson-count = { $n ->
    [one] { $n } leçon
   *[other] { $n } leçons
}
worksheet-count = { $n ->
    [one] { $n } fiche de travail
   *[other] { $n } fiches de travail
}
quiz-count = { $n ->
    [one] { $n } quiz
   *[other] { $n } quiz
}
question-count = { $n ->
    [one] { $n } question
   *[other] { $n } questions
}
field-count = { $n ->
    [one] { $n } espace où écrire
   *[other] { $n } espaces où écrire
}
draft = Brouillon
has-quiz = Quiz
has-worksheet = Fiche de travail

## Durées

time-minutes = { $minutes }{"\u00A0"}min
time-hours = { $hours }{"\u00A0"}h
time-hours-minutes = { $hours }{"\u00A0"}h { $minutes }{"\u00A0"}min
time-about = environ { $time }

## Autour de chaque page

skip-to-content = Aller au contenu
due-count = { $n ->
    [one] { $n } révision
   *[other] { $n } révisions
}
search = Rechercher
look-up = Consulter
my-work = Mon travail
agenda-of = Programme : { $title }
certificate = Attestation
colours-label = Couleurs :
colours-automatic = Automatique
colours-light = Clair
colours-dark = Sombre
storage-blocked = Vos réponses ne seront pas conservées dans ce navigateur : son espace de stockage est bloqué ou plein. Tout le reste fonctionne, et vous pouvez imprimer ce que vous écrivez avant de quitter la page.
close = Fermer
course-navigation = Formation
all-modules = Tous les modules
all-modules-and-lessons = Tous les modules, et les leçons du module { $module }
earlier-modules = { $n ->
    [one] { $n } module précédent
   *[other] { $n } modules précédents
}
later-modules = { $n ->
    [one] { $n } module suivant
   *[other] { $n } modules suivants
}
breadcrumb = Fil d’Ariane
title-and-edition = { $title }, édition { $version }
by-authors = Par { $authors }
edition-number = Édition { $version }
nothing-is-sent = Ce que vous écrivez dans cette formation reste dans ce navigateur, sur cet appareil. Rien n’est envoyé nulle part.
changes-feed = Modifications (flux Atom)
changes-feed-title = { $title } : modifications
print-this-page = Imprimer cette page
made-with = Réalisé avec { $generator }
device-keeps = Ce que cet appareil conserve
device-keeps-your-work = Ce que cet appareil conserve de votre travail
device-holds = Cette page garde pour les autres pages de la formation ce que vous avez écrit dans « { $title } ». { $link }.
device-holds-link = Voir votre travail
page-moved = Cette page a changé d’adresse. { $link }.
page-moved-link = Aller à sa nouvelle adresse
on-this-page = Sur cette page
previous-and-next = { $kind ->
    [module] Modules précédent et suivant
   *[lesson] Leçons précédente et suivante
}
previous-one = { $kind ->
    [module] Module précédent
   *[lesson] Leçon précédente
}
next-one = { $kind ->
    [module] Module suivant
   *[lesson] Leçon suivante
}

## Recherche

search-found = { $n ->
    [one] { $n } résultat
   *[other] { $n } résultats
}
search-found-none = Aucun résultat.
search-without = « { $word } » n’apparaît nulle part.
search-instead = « { $typed } » n’apparaît nulle part ; voici les résultats pour « { $found } ».
search-not-loaded = La recherche n’a pas pu être chargée.
search-results = Résultats
search-more = Plus de résultats
search-tips = Vérifiez l’orthographe, essayez avec moins de mots, ou dites la même chose autrement.
search-tips-or-list = Vérifiez l’orthographe, essayez avec moins de mots, ou dites la même chose autrement. Vous pouvez aussi chercher dans la liste ci-dessous.
single-keys = Une seule touche sert de raccourci, par exemple { $key } pour chercher.
everything-from-a-to-z = Tout de A à Z
from-a-to-z = De A à Z
letters = Lettres

## Page d’accueil

start-lesson = Commencer :
continue-lesson = Continuer :
begin-again-lesson = Tout est terminé. Recommencer :
lessons-done = Leçons terminées
lessons-done-of = Leçons terminées : { $done } sur { $all }
course-at-a-glance = La formation en un coup d’œil
time-in-all = en tout
in-modules = { $n ->
    [one] dans { $n } module
   *[other] dans { $n } modules
}
for-screen-and-paper = pour l’écran et le papier
to-check-yourself = pour vous tester
certificate-to-print = Attestation à imprimer
objectives-of-course = Ce que vous saurez faire
module-by-module = La formation, module par module
module-number-label = Module { $number } :
lessons-done-count = · terminées : { $done }
check-whole-course-yourself = Testez-vous sur toute la formation
tools-and-competencies = Les outils, et ce qu’ils développent
tool-column = Outil
look-something-up = À consulter

## Modules et leçons

module-number = Module { $number }
module-done-of = Terminées : { $done } sur { $all }
start-with-lesson = Commencer par « { $lesson } »
objectives-by-the-end = À la fin, vous saurez
check-whole-module-yourself = Testez-vous sur tout le module
what-to-remember = Ce qu’il faut retenir
from-lesson = Dans { $lesson }
lesson-position = Leçon { $position } sur { $count }
fact-time = Durée
fact-level = Niveau
fact-audience = Pour
fact-prerequisites = À lire d’abord
voices-and-findings = Paroles et constats
finished-question = Leçon terminée ?
finished-on = Terminée le { $date }.
mark-as-done = Marquer comme terminée
mark-as-not-done = Marquer comme non terminée
last-changed = Dernière modification le { $date }

## Blocs des leçons

block-activity = Activité
block-roleplay = Jeu de rôle
block-example = Exemple
block-key = À retenir
block-commitment = Mon engagement
groups-of = Groupes de { $size }
round-count = { $n ->
    [one] { $n } tour
   *[other] { $n } tours
}
priority = { $name ->
    [must] Indispensable
    [should] Recommandé
   *[could] S’il reste du temps
}
you-need = Il vous faut
suggested-answer = Afficher une réponse possible
note-title = { $kind ->
    [tip] Conseil
    [important] Important
    [warning] Avertissement
    [caution] Prudence
   *[note] Remarque
}
table = Tableau
task-done = fait
task-to-do = à faire
footnotes = Notes
footnote-number = Note { $number }
back-to-text = Retour au texte
code-box = Code informatique
code-box-in = Code informatique : { $language }
finding = Constat
quote-source = source
in-the-lesson = Dans la leçon { $lesson }
choose-your-part = Choisissez votre partie
hide-from-partner = Ne montrez pas cette page à votre partenaire.
roles = Rôles
choose-your-role = Choisissez votre rôle
agree-on-roles = Mettez-vous d’accord sur qui joue quel rôle. Lisez ensuite le vôtre, et seulement le vôtre.
read-own-card-only = Ne lisez que votre carte, et ne la montrez à personne.
observers-sheet = Fiche d’observation
observers-sheet-of = Fiche d’observation : { $title }
observe = Vous ne jouez pas. Observez, et cochez ce que vous voyez ou entendez.
observe-competencies = Vous ne jouez pas. Observez, et cochez ce que vous voyez ou entendez : { $competencies }.
observe-what = À observer
observe-not-seen = Non observé
observe-once = Une fois
observe-often = Souvent
observe-notes = Ce que vous avez vu ou entendu
afterwards = Après le jeu
i-will = Je vais
by-day = D’ici au
kept-in-browser = Conservé dans ce navigateur.
from-my-worksheets = De mes fiches de travail
from-my-worksheets-and-commitments = De mes fiches de travail et de mes engagements
my-commitments = Mes engagements
nothing-written-yet = Rien n’est encore écrit ici.
worksheet-appears-here = Ce que vous écrivez dans cette fiche de travail apparaît ici.
commitments-appear-here = Les engagements que vous prenez dans les leçons apparaissent ici, chacun avec sa date. Il n’y en a pas encore dans ce navigateur. Si vous avez pris les vôtres sur papier, recopiez-les ici depuis vos fiches.
add-dates-to-calendar = Ajouter les dates à mon agenda
calendar-saved = Enregistré sous « { $name } ». Ouvrez le fichier, et votre agenda reprendra les dates.

## Fiches de travail

worksheets-lead = Remplissez-les à l’écran ou imprimez-les. Ce que vous écrivez est conservé dans ce navigateur.
worksheet-of-lesson = Une fiche de travail de la leçon { $lesson }
from-the-lesson = De la leçon { $lesson }
pdf-label = PDF :
pdf-of-sheet = { $title }, PDF, { $paper }
large-print = { $paper }, gros caractères
back-to-lesson = Retour à la leçon « { $lesson } »
sheet-on-own-page = Cette fiche sur une page à part
as-pdf-label = En PDF à imprimer :
draw-on-paper = Dessinez ceci sur papier.
sheet-kept = Ce que vous écrivez ici est conservé dans ce navigateur, sur cet appareil, et nulle part ailleurs.
sheet-not-kept = Rien ne peut être conservé dans ce navigateur. Imprimez la fiche avant de quitter la page.
sheet-without-script = Écrivez à l’écran et imprimez la page, ou imprimez-la vierge. Ce que vous écrivez disparaît quand vous quittez la page.
print-sheet = Imprimer cette fiche
print-sheet-blank = L’imprimer vierge
paper-size = Papier
clear-sheet = Vider cette fiche
clear-sheet-question = Effacer tout ce qui est écrit sur cette fiche ?
clear-sheet-about = Ce que vous avez écrit sur « { $title } » sera effacé de ce navigateur. C’est irréversible.
keep-it = Garder
clear-the-sheet = Vider la fiche
sheet-is-empty = La fiche est maintenant vide.
move-up = Monter
move-down = Descendre
move-up-from-place = Monter : place { $n }
move-down-from-place = Descendre : place { $n }
now-at-place = Maintenant à la place { $n } sur { $m }

## Quiz : les questions

check-yourself = Testez-vous
questions-to-try-again = Questions à réessayer
questions = Questions
drawn-for-you = Sur { $n } questions, { $drawn } sont tirées au sort pour vous.
pass-with = Vous réussissez avec { $percent } % des points.
checks-allowed = { $n ->
    [one] Vous pouvez vérifier vos réponses { $n } fois.
   *[other] Vous pouvez vérifier vos réponses { $n } fois.
}
question-number = Question { $number }
question-rule = { $kind ->
    [one] Choisissez une réponse.
    [several] Choisissez toutes les réponses justes.
    [judgement] Choisissez ce que vous feriez. Certaines réponses sont meilleures que d’autres.
    [fill-in-one] Remplissez le blanc.
    [fill-in] Remplissez les blancs.
    [short-answer] Écrivez une réponse courte.
    [number] Écrivez un nombre.
    [order] Remettez ces éléments dans le bon ordre, en commençant par le 1.
    [match] Trouvez ce qui va avec chaque élément.
    [sort] Rangez chaque élément dans son groupe.
    [grid] Choisissez une réponse par ligne.
    [grid-several] Choisissez toutes les réponses justes de chaque ligne.
    [open] Écrivez votre propre réponse.
   *[rating] Il n’y a pas de bonne réponse ici. Choisissez ce qui est vrai pour vous.
}
hint = Indice
hint-number = Indice { $number }
gap-number = Blanc { $number }
choose = Choisir
write-letter-on-line = Écrivez la lettre sur la ligne :
your-answer = Votre réponse
move-item-up = Monter : { $item }
move-item-down = Descendre : { $item }
compare-with-model = Comparer avec une réponse modèle
how-close = La vôtre s’en approche-t-elle ?
close-very = Beaucoup : les mêmes idées, en d’autres mots
close-partly = En partie : j’ajouterais quelque chose
close-not-yet = Pas encore : je vais relire le sujet
how-sure = Quel est votre degré de certitude ?
sure = Aucun doute
think-so = Je crois bien
a-guess = Je devine
how-sure-you-were = Votre degré de certitude
sure-not-yet = Aucun doute, mais pas encore juste
think-not-yet = Vous le croyiez, mais pas encore juste
guess-not-yet = Deviné, mais pas encore juste
guess-right = Deviné, et juste
think-right = Vous le croyiez, et juste
sure-right = Aucun doute, et juste

## Quiz : boutons et réponses

check-my-answer = { $n ->
    [one] Vérifier ma réponse
   *[other] Vérifier mes réponses
}
try-again = { $n ->
    [one] Réessayer
   *[other] Réessayer ce qui n’est pas encore juste
}
start-again = Recommencer
check-the-others = Vérifier les autres maintenant
print-questions = Imprimer les questions
print-with-answers = Imprimer avec les réponses
how-competencies-stand = Où en est chaque compétence
code-for-group = Votre code pour le groupe :
copy = Copier
copy-the-code = le code
copied = Copié.
code-selected = Le code est sélectionné : copiez-le comme n’importe quel texte.
code-says = Le code indique les réponses données, et ne dit rien de vous.
show-the-answers = Afficher les réponses
answers = Réponses
answers-to = Réponses : { $title }
point-count = { $n ->
    [one] { $n } point
   *[other] { $n } points
}
option-right = Juste
option-not-right = Pas celle-ci
anything-between = (toute valeur de { $low } à { $high })
or = ou
none-of-them = aucune
read-again-label = À relire :

## Quiz : ce qui est dit d’une réponse

result-score = { $n ->
    [one] Pas encore
   *[other] { $right } sur { $n } justes
}
result-all-right = { $n ->
    [one] Juste
   *[other] Les { $n } sont justes
}
mark-right = Juste
mark-not-yet = Pas encore
mark-not-this-one = Pas celle-ci
mark-this-one-too = Celle-ci aussi
mark-answer = Réponse : { $answer }
mark-answer-none = Réponse : aucune
mark-the-right-answer = La bonne réponse
mark-points = { $n } sur { $m } points
mark-spelled = Juste, s’écrit « { $answer } »
verdict-right = Juste.
verdict-part = Pas encore : { $n } sur { $m } justes.
verdict-extra = Pas encore : { $n } sur { $m } trouvées, et { $extra } en trop.
verdict-not-the-best = Pas encore la meilleure : { $n } sur { $m } points.
verdict-not-yet = Pas encore. Lisez ce qui est dit ici, puis réessayez.
verdict-hint = Pas encore. Un indice peut vous aider.
verdict-shown = Voici la réponse.
verdict-changed = Cette question a changé depuis votre réponse. Merci de la vérifier à nouveau.
show-the-answer = Afficher la réponse
rated-before = Le { $date }, vous aviez choisi « { $was } ». Maintenant, c’est « { $now } ».
rated-before-row = { $row } : le { $date }, vous aviez choisi « { $was } ». Maintenant, c’est « { $now } ».
competency-score = { $name } : { $n } sur { $m } justes.
competency-score-thin = { $name } : { $n } sur { $m } justes. À revoir.
other-questions = Autres questions
quiz-passed = Vous avez réussi : il fallait { $pass } %, et vous avez { $percent } %.
quiz-not-passed = Il faut { $pass } % pour réussir, et vous avez { $percent } % pour l’instant.
checks-left = { $n ->
    [one] Vous pouvez vérifier encore { $n } fois.
   *[other] Vous pouvez vérifier encore { $n } fois.
}
checks-left-none = C’était le dernier essai. Les bonnes réponses sont affichées ci-dessus.
still-open = { $n ->
    [one] { $n } question attend encore une réponse
   *[other] { $n } questions attendent encore une réponse
}
question-link = Question { $number } : { $stem }
question-link-bare = Question { $number }
item-moved = { $item } : place { $n } sur { $m }

## Page de tous les quiz, révisions, test de toute la formation

quizzes-lead = Testez-vous. Personne d’autre ne voit vos réponses.
check-whole-course = Test de toute la formation
check-whole-course-about = des questions de chaque module, avec un résultat par compétence
check-whole-course-lead = Des questions de toute la formation. Le résultat dit où en est chaque compétence et ce qu’il faut relire. Personne d’autre ne le voit.
review = Révision
review-about = ce que vous avez manqué revient après 1, 3, 7, 16 et 35 jours
review-of-module = Révision : { $title }
review-of-module-about = des questions de toutes les leçons du module
review-of-module-lead = Des questions de toutes ses leçons. Le résultat dit où en est chaque compétence et ce qu’il faut relire.
back-to-module = Retour au module « { $module } »
lesson-by-lesson = Leçon par leçon
review-lead = Ce que vous avez manqué dans un quiz, et ce que chaque leçon terminée vous demandait de retenir, revient ici après 1, 3, 7, 16 et 35 jours.
review-without-script = Sans JavaScript, cette page ne peut pas savoir ce que vous avez manqué. Voici tous les quiz de la formation.
review-due = { $n ->
    [one] { $n } révision aujourd’hui
   *[other] { $n } révisions aujourd’hui
}
review-nothing-today = Rien à réviser aujourd’hui. La prochaine révision aura lieu le { $date }.
review-nothing-yet = Rien à réviser pour l’instant. Ce que vous manquez dans un quiz revient ici, ainsi que ce qu’une leçon vous demandait de retenir, une fois que vous l’avez marquée comme terminée.
review-done-today = C’est tout pour aujourd’hui. Ce que l’on revoit reste plus longtemps en mémoire ; la prochaine révision aura lieu le { $date }.
review-done = C’est tout, et plus rien ne doit revenir. Maintenant, c’est acquis.
review-missing = Une leçon contenant quelque chose à réviser n’a pas pu être chargée. Peut-être ne fait-elle plus partie de la formation, ou la connexion est-elle perdue.
all-quizzes = Tous les quiz
recall-lesson = Que retenez-vous de « { $title } » ? Dites-le d’abord avec vos propres mots.
recall-show = Afficher
recall-knew-it = Je le savais
recall-knew-it-said = Bien. Cela reviendra plus tard, pour bien rester en mémoire.
recall-not-yet = Pas encore
recall-not-yet-said = Alors cela reviendra demain.

## Index : compétences, outils, citations

competencies-lead = Ce que la formation développe, et où : les outils, leçons, quiz et fiches de travail de chaque compétence.
competencies-on-this-page = Compétences sur cette page
no-lesson-trains-this = Aucune leçon ne la développe encore.
tools-lead = Tous les outils de la formation : ce qu’ils développent, où ils sont enseignés, et la fiche de travail pour s’en servir.
tools-on-this-page = Outils sur cette page
tool-trains = Développe
no-lesson-teaches-this = Aucune leçon ne l’enseigne encore.
quotes-lead = Ce que d’autres ont dit et constaté, avec leurs sources. Les citations sont reproduites mot pour mot ; les constats sont repris avec nos propres mots.
quotations = Citations
findings = Constats

## Mon travail : ce que conserve ce navigateur

my-work-lead = Ce que vous répondez et écrivez dans cette formation est à vous : tout est conservé dans ce navigateur, sur cet appareil, et personne d’autre ne le voit.
my-work-without-script = Cette page a besoin de JavaScript. Sans lui, rien n’est conservé : imprimez ce que vous écrivez avant de quitter la page.
my-work-download = Télécharger mon travail
my-work-load = Charger un fichier
print = Imprimer
my-work-erase = Tout effacer
my-work-file = Un fichier contenant votre travail
my-work-saved = Enregistré sous « { $name } ». Gardez ce fichier : « Charger un fichier » vous rendra votre travail, ici ou sur un autre appareil.
my-work-loaded = { $n ->
    [one] { $n } élément a été repris du fichier.
   *[other] { $n } éléments ont été repris du fichier.
}
my-work-nothing-new = Tout ce que contient ce fichier est déjà ici. Rien n’a été modifié.
my-work-no-json = « { $name } » n’est pas un fichier de ce type : il ne contient pas de JSON. Choisissez le fichier que « Télécharger mon travail » a enregistré. Rien n’a été modifié.
my-work-not-ours = « { $name } » n’a été enregistré par « Télécharger mon travail » d’aucune formation. Rien n’a été modifié.
my-work-later-edition = « { $name } » a été enregistré par une édition de Coursebook plus récente que celle qui a servi à réaliser cette formation. Rien n’a été modifié.
my-work-other-course = « { $name } » appartient à la formation « { $other } », et vous êtes dans « { $title } ». Rien n’a été modifié.
my-work-unreadable = « { $name } » est illisible. Rien n’a été modifié.
my-work-erased = Tout est effacé.
my-work-empty = Il n’y a encore rien ici. Répondez à une question, remplissez une fiche de travail ou marquez une leçon comme terminée, et cela apparaîtra ici.
my-work-answers = { $n ->
    [one] { $n } réponse ou note
   *[other] { $n } réponses et notes
}
my-work-lessons-done = { $n ->
    [one] { $n } leçon terminée
   *[other] { $n } leçons terminées
}
my-work-unnamed = { $n ->
    [one] { $n } autre est conservée d’une édition antérieure de la formation, sans son énoncé. Elle s’affiche là où vous l’avez écrite.
   *[other] { $n } autres sont conservées d’une édition antérieure de la formation, sans leur énoncé. Elles s’affichent là où vous les avez écrites.
}
my-work-erase-question = Tout effacer ?
my-work-erase-about = Tout ce que vous avez répondu, écrit et marqué dans « { $title } » sera effacé de ce navigateur. C’est irréversible. Téléchargez d’abord votre travail si vous pensez en avoir encore besoin.

## Programme

agenda = Programme
day-number = Jour { $number }
agenda-end = Fin
row-break = Pause
row-lunch = Déjeuner

## Attestation : à remplir et à imprimer soi-même

certificate-lead = Écrivez votre nom, imprimez la page, et gardez-la ou emportez-la. Ce que vous écrivez reste dans ce navigateur.
certificate-name = Nom
certificate-says = Je déclare avoir suivi cette formation en entier.
certificate-says-time = { $n ->
    [one] Je déclare avoir suivi cette formation en entier : { $n } leçon, { $time }.
   *[other] Je déclare avoir suivi cette formation en entier : { $n } leçons, { $time }.
}
certificate-done-of = Leçons marquées comme terminées sur cet appareil : { $done } sur { $all }.
certificate-trains = Ce que la formation développe
certificate-date = Date
certificate-facilitator-signature = Signature de la personne qui anime
certificate-facilitator-name = Nom de la personne qui anime
certificate-honest = La personne nommée le déclare elle-même. Personne ne l’a vérifié, sauf si la personne qui anime la formation a signé ci-dessus.
print-certificate = Imprimer l’attestation
the-lessons = Les leçons

## Quand il n’y a pas de page

page-not-found = Page introuvable
nothing-at-address = Il n’y a rien à cette adresse
nothing-at-address-about = La page a peut-être changé d’adresse, ou l’adresse contient une faute de frappe. Rien de ce que vous avez écrit dans cette formation n’est perdu.
go-to-start = Aller au début de la formation
or-look-it-up = Ou cherchez ici
