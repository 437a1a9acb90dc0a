### Sans internet, en un seul fichier, vidéos et enregistrements, autres langues ; l’endroit où chaque texte apparaît est indiqué dans en/learner.ftl et en/reading.ftl.

## Sans internet : sur les sites que le navigateur conserve

offline-ready = Une nouvelle version de cette formation est prête. Ce que vous avez écrit reste.
offline-use-now = L’utiliser maintenant
offline-later = Plus tard
offline-title = Sans internet
offline-nothing-kept = Cet appareil ne conserve encore rien de la formation : elle ne s’ouvre qu’avec internet.
offline-some-kept = Cet appareil conserve { $kept } de la formation pour les moments sans internet. Ce qui n’est pas encore conservé : { $open }, par exemple des vidéos, des documents à imprimer et de grandes images.
offline-all-kept = Cet appareil conserve toute la formation, { $kept }. Elle s’ouvre sans internet.
offline-failed = Tout n’a pas pu être téléchargé : il manque { $open }. Ce qui est arrivé reste. Réessayez quand vous serez en ligne.
offline-progress = { $kept } sur { $all }
offline-download = Téléchargement
offline-fetch = Télécharger pour le hors-ligne ({ $open })
offline-forgotten = Quand la place manque, les navigateurs oublient ces copies, et aussi ce que vous avez écrit ; Safari oublie les deux après sept jours sans visite. « Télécharger mon travail » enregistre ce que vous avez écrit.

## Vidéos et enregistrements

media-other-site = Ouvre { $host }, un autre site
transcript = Transcription
transcript-of = Transcription : { $title }

## Une formation en plusieurs langues

language = Langue
not-translated = Cette page n’est pas encore traduite. Elle s’affiche dans une autre langue : { $language }.
