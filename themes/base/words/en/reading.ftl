### Without internet, in one file, films and recordings, other languages. How to translate: see learner.ftl.

## Without internet: on sites that browsers keep

offline-ready = A new version of this course is ready. What you wrote stays.
offline-use-now = Use it now
offline-later = Later
offline-title = Without internet
offline-nothing-kept = This device keeps nothing of the course yet: it opens with internet only.
# Filled in by a script, as the next three: $kept, $open and $all are sizes such as 4.2 MB.
offline-some-kept = This device keeps { $kept } of the course for times without internet. What is not kept yet: { $open }, such as films, papers and large pictures.
offline-all-kept = This device keeps the whole course, { $kept }. It opens without internet.
offline-failed = Not all could be downloaded: { $open } are missing. What has arrived stays. Try again when you are online.
offline-progress = { $kept } of { $all }
# Names the bar that fills, for screen readers.
offline-download = Download
# On the button that downloads the rest.
offline-fetch = Download for offline ({ $open })
# “Download my work” is the button above.
offline-forgotten = Browsers forget such copies, and what you wrote, when room is short; Safari forgets both after seven days without a visit. “Download my work” saves what you wrote.

## Films and recordings

# Below the title of a film on another site. $host: such as www.youtube.com.
media-other-site = Opens { $host }, another site
# What is said in a film or a recording, in words: a fold below it.
transcript = Transcript
# The same for screen readers. $title: of the film.
transcript-of = Transcript: { $title }

## A course in several languages

# Names the switch, for screen readers.
language = Language
# Above a text that nobody has translated yet. $language: what it is in, by its own name.
not-translated = This page is not translated yet. It is shown in { $language }.
