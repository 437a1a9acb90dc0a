### İnternetsiz, tek dosyada, filmler ve kayıtlar, başka diller; hangi metnin nerede göründüğü en/learner.ftl ve en/reading.ftl dosyalarında yazılıdır.

## İnternetsiz: tarayıcının sakladığı sitelerde

offline-ready = Bu kursun yeni sürümü hazır. Yazdıklarınız kalır.
offline-use-now = Şimdi kullan
offline-later = Sonra
offline-title = İnternetsiz
offline-nothing-kept = Bu cihazda kurstan henüz bir şey saklanmıyor: kurs yalnızca internetle açılır.
offline-some-kept = Bu cihazda, internet olmadığı zamanlar için kursun { $kept } kadarı saklanıyor. Henüz saklanmayan: { $open }; örneğin filmler, yazdırılacak kâğıtlar ve büyük resimler.
offline-all-kept = Bu cihazda kursun tamamı saklanıyor, { $kept }. İnternet olmadan da açılır.
offline-failed = Her şey indirilemedi: { $open } eksik. Gelenler kalır. Çevrimiçi olduğunuzda yeniden deneyin.
offline-progress = { $kept } / { $all }
offline-download = İndirme
offline-fetch = Çevrimdışı için indir ({ $open })
offline-forgotten = Tarayıcılar, yer azaldığında bu kopyaları da yazdıklarınızı da siler; Safari, yedi gün boyunca ziyaret edilmezse ikisini de siler. “Çalışmalarımı indir” yazdıklarınızı kaydeder.

## Filmler ve kayıtlar

media-other-site = Başka bir siteyi açar: { $host }
transcript = Yazılı metin
transcript-of = Yazılı metin: { $title }

## Birkaç dilde bir kurs

language = Dil
not-translated = Bu sayfa henüz çevrilmedi. Başka bir dilde gösteriliyor: { $language }.
