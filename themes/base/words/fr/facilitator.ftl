### Ce que Coursebook dit aux personnes qui animent un groupe, seulement dans leur édition ; l’endroit où chaque texte apparaît est indiqué dans en/learner.ftl et en/facilitator.ftl.

## Autour de chaque page

edition = Édition
facilitators-edition = Édition d’animation :
facilitators-edition-about = avec notes et réponses. Pas pour les participants.
run-this-course = Animer cette formation
run-this-course-about = Déroulés avec les heures, listes de ce qu’il faut photocopier et prévoir dans la salle, groupes, résultats et corrigé.
learners-view = Vue des participants
facilitators-view = Vue d’animation

## Notes dans les leçons

for-the-facilitator = Pour l’animation
say-label = Dire :
spoken-line = « { $words } »

## Lignes d’un plan qui n’ont pas de titre à elles

row-whole-lesson = Toute la leçon
row-lead-in = Introduction
row-whole-group = Avec tout le groupe
row-time-in-hand = Temps en réserve

## Noms des pages

run-sheet-of = Déroulé : { $title }
group-results = Résultats du groupe
answer-key = Corrigé

## Combien de temps dure un plan, et combien de temps la salle est libre

minutes-in-words = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
days-from = { $n } jours, à partir de { $time }
ends-at = Fin à { $time }
ends-between = Fin entre { $early } et { $late }
day-fits-just = { $ends }, juste au moment où il faut libérer la salle.
day-fits = { $ends } ; la salle est à vous jusqu’à { $room }, avec { $minutes } de marge.
day-too-long = { $ends } ; la salle est à vous jusqu’à { $room } : { $minutes } de trop.
day-up-to-too-long = { $ends } ; la salle est à vous jusqu’à { $room } : jusqu’à { $minutes } de trop.
days-fit = { $n ->
    [one] { $n } jour tient dans l’horaire, avec { $minutes } de marge en tout.
   *[other] Les { $n } jours tiennent dans l’horaire, avec { $minutes } de marge en tout.
}
days-too-long = { $minutes } de trop sur { $n } jours ; en sautant ce qui peut attendre, chaque jour tient dans l’horaire.
must-too-long = { $minutes } de trop, même en s’en tenant à l’indispensable.
cut-ends-at = Sans elles, fin à { $time } ; la salle est à vous jusqu’à { $room }.
cut-every-day-fits = Sans elles, chaque jour tient dans l’horaire de la salle.
cut-still-over = Même ainsi, il manque { $minutes } : sautez une leçon, ou réservez la salle plus longtemps.

## Ce qu’il faut imprimer

roles-of = Rôles : { $title }
sheets-a-and-b-of = Fiches A et B : { $title }
cards-of = Cartes : { $title }
to-cut = à découper

## La page « Animer cette formation »

run-this-course-lead = Tout ce qu’il vous faut devant un groupe : ce qui se passe et quand, ce qu’il faut apporter, qui se met avec qui, et ce que le groupe a répondu.
deliveries = Sessions
run-sheet = Déroulé
run-sheet-label = Déroulé :
people-count = { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
}
learners-agenda = Programme des participants
no-delivery-planned = Aucune session n’est encore prévue. Dans { $file }, { $setting } indique quand la salle est à vous, combien de personnes viennent et quelles leçons vous choisissez ; le déroulé en découle.
what-they-answered = Ce que le groupe a répondu
results-of-group = Résultats du groupe
results-of-group-about = à partir des codes que les participants lisent à voix haute ou envoient : sans noms, sans serveur
answer-key-about = les bonnes réponses de chaque quiz, avec les explications
answer-key-lead = Les bonnes réponses de chaque quiz, avec ce qui est dit de chacune. Les numéros et les lettres sont ceux des pages et du papier.
print-answer-key = Imprimer le corrigé
every-lesson-and-its-parts = Chaque leçon et ses parties
lesson-and-parts = Leçon et parties

## Déroulé : le plan d’une session

day-count = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}
the-learners-agenda = Le programme des participants
print-run-sheet = Imprimer le déroulé
the-plan = Le plan
begins-column = Début
what-column = Quoi
minutes-column = Min
minutes-column-full = Minutes
by-time = jusqu’à{"\u00A0"}{ $time }
by-time-explained = Une heure avec « jusqu’à » : commencez entre les deux ; la seconde est celle où il faut y être, si tout prend le plus de temps possible.
row-say = Dire
row-groups = Groupes
row-groups-of = { $label } de { $size }
row-have-ready = À préparer
day-end = Fin.
day-end-and-room = Fin. La salle est à vous jusqu’à { $time }.
what-to-leave-out = Ce que vous pouvez sauter
leave-out-in-order = Le plan dépasse le temps où la salle est à vous. Sautez ces parties, dans cet ordre :
in-lesson-quoted = dans « { $lesson } »
for-lesson-quoted = pour « { $lesson } »
for-lessons = pour { $lessons }
plan-after-cut = Le plan une fois réduit
after-cut = Une fois réduit : { $day }
after-cut-day = Une fois réduit : jour { $number }
for-the-copier = À photocopier
to-bring = À apporter et à avoir dans la salle
times-count = { $n }{"\u00A0"}×
open-to-print = Ouvrir pour imprimer
open-to-print-named = Ouvrir pour imprimer : { $title }
pdf-on-paper = PDF, { $paper }
pdf-on-paper-named = PDF, { $paper } : { $title }

## Déroulé : les groupes

groups = Groupes
give-everybody-a-number = Donnez à chaque personne un numéro, de 1 à { $n } ; il reste le même du début à la fin.
who-sits-with-whom = Qui se met avec qui : { $title }
nobody-meets-twice = Personne ne se retrouve deux fois avec la même personne.
pairs-meet-again = { $n ->
    [one] { $n } paire se retrouve ; avec ces nombres, c’est inévitable.
   *[other] { $n } paires se retrouvent ; avec ces nombres, c’est inévitable.
}
if-people-come = { $n ->
    [one] Si { $n } personne vient
   *[other] Si { $n } personnes viennent
}
if-people-come-to = { $n ->
    [one] Si { $n } personne vient : { $title }
   *[other] Si { $n } personnes viennent : { $title }
}
round-column = Tour
group-number = Groupe { $number }

## Déroulé : l’horloge qui dit si le groupe est dans les temps

pace-clock = Horloge de rythme
pace-idle = Appuyez sur « Démarrer » quand la première partie commence. Dès lors, l’horloge dit si vous êtes dans les temps et, sinon, ce que vous pouvez sauter. Elle n’a pas besoin de réseau et continue même si le téléphone est en veille ou la page fermée.
pace-other-runs = L’horloge de « { $title } » tourne dans ce navigateur. Si vous démarrez ici, elle s’arrête.
pace-start-now = Démarrer
pace-start-again = Redémarrer
pace-next-part = Partie suivante
pace-was-last-part = C’était la dernière partie
pace-part-of-lesson = { $title } dans « { $lesson } »
pace-planned = { $n ->
    [one] sur { $minutes } minute
   *[other] sur { $minutes } minutes
}
pace-behind = { $n ->
    [one] { $n } minute de retard.
   *[other] { $n } minutes de retard.
}
pace-ahead = { $n ->
    [one] { $n } minute d’avance.
   *[other] { $n } minutes d’avance.
}
pace-on-time = Dans les temps.
pace-moved = Le plan est décalé : il commence à l’heure où vous avez commencé.
pace-ended = Fini à { $time }, dans les temps.
pace-ended-late = { $n ->
    [one] Fini à { $time }, avec { $n } minute de retard.
   *[other] Fini à { $time }, avec { $n } minutes de retard.
}
pace-drop = Sautez { $parts }
pace-drop-part = « { $title } » ({ $n } min)
pace-shorten = Raccourcissez { $parts }.
pace-shorten-too = raccourcissez { $parts }.
pace-shorten-part = « { $title } » de { $n } min
pace-either = { $drop }, ou { $shorten }
pace-both = { $drop }, et { $shorten }
pace-still-late = { $n ->
    [one] Même ainsi, la journée finit avec { $n } minute de retard.
   *[other] Même ainsi, la journée finit avec { $n } minutes de retard.
}
pace-nothing-left = { $n ->
    [one] Il ne reste rien à sauter ni à raccourcir : la journée finit avec { $n } minute de retard.
   *[other] Il ne reste rien à sauter ni à raccourcir : la journée finit avec { $n } minutes de retard.
}
pace-next-by = { $title } : au plus tard à { $time }
pace-day-ends = À ce rythme, la journée finit à { $time }.
pace-day-ends-late = { $n ->
    [one] À ce rythme, la journée finit à { $time }, { $n } minute après { $room }.
   *[other] À ce rythme, la journée finit à { $time }, { $n } minutes après { $room }.
}
pace-took = { $n ->
    [one] Terminé en { $n } minute
   *[other] Terminé en { $n } minutes
}
pace-runs-now = Maintenant
pace-left-out = Sautée
pace-leave-out = Sauter
pace-put-back = Rétablir
pace-leave-out-named = Sauter : { $title }
pace-put-back-named = Rétablir : { $title }
pace-saved = Enregistré sous « { $name } ».
pace-minutes-of-part = Minutes de cette partie
pace-day = Jour
pace-leave-it-out = La sauter
pace-back-one-step = Un pas en arrière
pace-stop = Arrêter
pace-save-minutes = Enregistrer les minutes réelles
pace-start-again-question = Redémarrer ?
pace-start-again-about = Les minutes de la dernière fois n’ont pas été enregistrées. Si vous redémarrez, elles seront perdues.
keep-them = Les garder

## Présenter une leçon dans une salle

present = Présenter
present-speakers-window = Fenêtre du présentateur
present-count = { $n } / { $m }
present-section = Section { $n } sur { $m } : { $title }
present-speaker-title = Présentateur : { $title }
present-end = C’est la dernière section de la formation.
present-next-lesson = Leçon suivante : { $title }
present-general-notes = Cette section n’a pas de notes propres. Celles de la leçon :
present-no-notes = Cette leçon n’a pas de notes d’animation.
present-spent = { $n } min sur { $minutes } pour cette leçon
present-spent-only = { $n } min pour cette leçon
present-left = { $title } : encore { $n } min avant la fin prévue
present-over = { $title } : { $n } min au-delà de la fin prévue
present-blocked = Le navigateur n’a pas ouvert la fenêtre du présentateur. Autorisez les fenêtres pop-up pour cette page, puis réessayez.
present-alone = Cette fenêtre est seule. Ouvrez-la depuis la leçon avec le bouton « Fenêtre du présentateur », et les deux avanceront ensemble.
present-silent = L’autre fenêtre ne répond pas. Elle est fermée, ou affiche une page qui n’est pas une leçon.
present-stopped = L’autre fenêtre affiche la page d’une leçon. Un pas ici fait revenir la présentation.
present-black = L’écran est noir. Appuyez sur b pour continuer.
present-keys = Touches
key-present = présenter, et revenir à la page
key-speakers-window = fenêtre du présentateur
key-next = suivant ; là où on lit de droite à gauche, { $key }
key-back = retour
key-space-name = Espace
key-space = fait défiler une longue section, puis passe à la suivante
key-first-and-last = première et dernière section
key-black = écran noir, et retour
key-full-screen = plein écran pour cette leçon ; { $key } pour toutes les leçons
key-leave = revenir à la page
present-more-below = Suite plus bas
present-previous-section = Section précédente
present-next-section = Section suivante
present-back-to-page = Revenir à la page
present-notes-label = Notes :
present-on-screen = À l’écran
present-coming-next = Ensuite
present-back = Retour
present-next = Suivant
present-black-screen = Écran noir

## Résultats du groupe

results-lead = Une fois un quiz vérifié, un code s’affiche sous son résultat. Recueillez les codes, et voyez ici comment le groupe a répondu. Un code dit comment un quiz a été rempli, et rien sur la personne qui l’a rempli.
results-without-script = Cette page a besoin de JavaScript : elle lit et compte les codes dans votre navigateur, et n’envoie rien nulle part.
results-codes-label = Codes, un par ligne ou séparés par des espaces
results-codes-help = La touche Entrée ajoute ce qui se trouve ici, et coller aussi. Minuscules, espaces et traits d’union n’ont pas d’importance. Ce qui ne peut pas être compté reste ici, pour que vous le corrigiez.
results-add-codes = Ajouter les codes
results-load-files = Charger des fichiers enregistrés
results-clear-all = Tout effacer
results-files-help = « Charger des fichiers enregistrés » prend ce que les participants ont enregistré avec « Télécharger mon travail », plusieurs fichiers à la fois. D’un fichier, seules les réponses à ces quiz sont comptées, et rien d’autre n’est conservé.
results-files-label = Fichiers enregistrés par les participants
results-no-code = Aucun code pour l’instant.
results-quizzes-with-code = Quiz qui donnent un code ({ $n })
results-people-column = Personnes
results-share-column = Part
results-clear-question = Tout effacer ?
results-clear-about = Tous les codes de cette page seront effacés de ce navigateur. C’est irréversible.
in-lesson-heading = Dans « { $lesson } »
result-of-all-right = { $n } sur { $m } justes
result-answered = Personnes ayant répondu : { $n } sur { $m }
result-several = Chaque personne pouvait choisir plusieurs réponses.
result-answer-column = Réponse
result-right = Juste
result-partly-right = Juste en partie
result-not-yet = Pas encore
result-count-of = { $n } sur { $m }
result-share = { $n } %
result-by-competency = Par compétence
result-competency-column = Compétence
result-thin = À revoir
codes-list = Les codes ({ $n })
code-remove = Retirer
code-remove-named = Retirer { $code }
code-remove-one = En retirer un
code-twice = { $code } figure deux fois : deux personnes ont-elles répondu pareil, ou a-t-il été saisi deux fois ?
code-several-times = { $code } figure { $n } fois : plusieurs personnes ont-elles répondu pareil, ou a-t-il été saisi plus d’une fois ?
codes-added = { $n ->
    [one] { $n } code compté.
   *[other] { $n } codes comptés.
}
quizzes-loaded = { $n ->
    [one] { $n } quiz rempli, compté à partir de { $files }.
   *[other] { $n } quiz remplis, comptés à partir de { $files }.
}
file-count = { $n ->
    [one] { $n } fichier
   *[other] { $n } fichiers
}
codes-not-counted = Non comptés : { $n }.
codes-in-all = { $n } en tout.
codes-again = { $n ->
    [one] { $n } des codes figure plus d’une fois.
   *[other] { $n } des codes figurent plus d’une fois.
}
code-removed = { $code } est retiré. { $n } en tout.
codes-cleared = Tous les codes sont effacés.
codes-stale = { $n ->
    [one] { $n } code conservé ici appartient à une autre édition de la formation et n’est pas compté. « Tout effacer » le retire.
   *[other] { $n } codes conservés ici appartiennent à une autre édition de la formation et ne sont pas comptés. « Tout effacer » les retire.
}
code-line = Ligne { $line }, { $text } : { $why }
code-wrong-letter = aucun code ne contient le signe « { $letter } ».
code-short = { $n ->
    [one] trop court, il manque { $n } signe.
   *[other] trop court, il manque { $n } signes.
}
code-too-short = trop court pour un code.
code-long = { $n ->
    [one] { $n } signe de trop.
   *[other] { $n } signes de trop.
}
code-wrong-sum = un signe est faux, ou deux sont intervertis.
code-of-another = un code, mais d’un autre quiz ou d’une autre édition de la formation.
file-no-json = « { $name } » n’est pas un fichier de ce type : il ne contient pas de JSON.
file-not-ours = « { $name } » n’a été enregistré par « Télécharger mon travail » d’aucune formation.
file-later = « { $name } » a été enregistré par une édition de Coursebook plus récente que celle qui a servi à réaliser cette formation.
file-other-course = « { $name } » appartient à la formation « { $other } », et vous êtes dans « { $title } ».
file-unreadable = « { $name } » est illisible.
file-nothing = « { $name } » ne contient aucune réponse à une question de ces quiz.

## Combien, et en quels groupes

per-person = { $n } par personne
per-group = { $n } par groupe
groups-of-size = { $n ->
    [one] { $n } groupe de { $size }
   *[other] { $n } groupes de { $size }
}
more-groups-of-size = { $n } de { $size }
groups-and = { $first } et { $more }
groups-larger = { $n ->
    [one] { $n } groupe est plus grand : deux personnes s’y partagent une partie, ou une de plus y observe.
   *[other] { $n } groupes sont plus grands : deux personnes s’y partagent une partie, ou une de plus y observe.
}
groups-smaller = { $n ->
    [one] { $n } groupe est plus petit : quelqu’un y prend deux parties, ou vous y participez.
   *[other] { $n } groupes sont plus petits : quelqu’un y prend deux parties, ou vous y participez.
}
groups-larger-and-smaller = { $n ->
    [one] { $n } groupe est plus grand ; groupes plus petits : { $smaller }. Dans un grand, on se partage les parties ; dans un petit, vous participez.
   *[other] { $n } groupes sont plus grands ; groupes plus petits : { $smaller }. Dans un grand, on se partage les parties ; dans un petit, vous participez.
}
