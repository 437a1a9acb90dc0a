### Senza internet, in un solo file, filmati e registrazioni, altre lingue. Dove si vedono queste parole è scritto in en/reading.ftl.

## Senza internet: sui siti che il browser conserva

offline-ready = È pronta una nuova versione di questo corso. Quello che hai scritto resta.
offline-use-now = Usala ora
offline-later = Più tardi
offline-title = Senza internet
offline-nothing-kept = Questo dispositivo non conserva ancora nulla del corso: si apre solo con internet.
offline-some-kept = Questo dispositivo conserva { $kept } del corso per quando manca internet. Non è ancora conservato: { $open }, per esempio filmati, fogli da stampare e immagini grandi.
offline-all-kept = Questo dispositivo conserva tutto il corso, { $kept }. Si apre anche senza internet.
offline-failed = Non è stato possibile scaricare tutto: mancano { $open }. Quello che è arrivato resta. Riprova quando hai di nuovo la connessione.
offline-progress = { $kept } di { $all }
offline-download = Scaricamento
offline-fetch = Scarica per l’uso offline ({ $open })
offline-forgotten = Quando lo spazio scarseggia, i browser dimenticano queste copie, e anche quello che hai scritto; Safari dimentica entrambi dopo sette giorni senza una visita. «Scarica il mio lavoro» salva quello che hai scritto.

## Filmati e registrazioni

media-other-site = Apre { $host }, un altro sito
transcript = Trascrizione
transcript-of = Trascrizione: { $title }

## Un corso in più lingue

language = Lingua
not-translated = Questa pagina non è ancora tradotta. La vedi in un’altra lingua: { $language }.
