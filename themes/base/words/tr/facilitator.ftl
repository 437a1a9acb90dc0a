### Coursebook’un bir gruba eğitim verenlere söyledikleri, yalnızca eğitmen sürümünde; hangi metnin nerede göründüğü en/learner.ftl ve en/facilitator.ftl dosyalarında yazılıdır.

## Her sayfanın çevresinde

edition = Sürüm
facilitators-edition = Eğitmen sürümü:
facilitators-edition-about = notlar ve yanıtlarla. Öğrenenler için değildir.
run-this-course = Bu kursu yürütün
run-this-course-about = Saatleriyle akış planları, çoğaltılacaklar ve salon için listeler, gruplar, sonuçlar ve yanıt anahtarı.
learners-view = Öğrenen görünümü
facilitators-view = Eğitmen görünümü

## Derslerdeki notlar

for-the-facilitator = Eğitmen için
say-label = Söyleyin:
spoken-line = “{ $words }”

## Planın kendi başlığı olmayan satırları

row-whole-lesson = Dersin tamamı
row-lead-in = Giriş
row-whole-group = Tüm grupla
row-time-in-hand = Yedek süre

## Sayfa adları

run-sheet-of = Akış planı: { $title }
group-results = Grup sonuçları
answer-key = Yanıt anahtarı

## Plan ne kadar sürer, salon ne zamana kadar boş

minutes-in-words = { $n ->
    [one] { $n } dakika
   *[other] { $n } dakika
}
days-from = { $n } gün, başlangıç { $time }
ends-at = Bitiş: { $time }
ends-between = Bitiş: { $early } ile { $late } arası
day-fits-just = { $ends }, tam salonun boşaltılacağı saat.
day-fits = { $ends }; salon şu saate kadar sizin: { $room }, { $minutes } artıyor.
day-too-long = { $ends }; salon şu saate kadar sizin: { $room }, { $minutes } fazla.
day-up-to-too-long = { $ends }; salon şu saate kadar sizin: { $room }, en çok { $minutes } fazla.
days-fit = { $n ->
    [one] { $n } gün sığıyor, toplam { $minutes } artıyor.
   *[other] { $n } günün hepsi sığıyor, toplam { $minutes } artıyor.
}
days-too-long = { $n } günde { $minutes } fazla; bekleyebilecekler çıkarılırsa her gün sığıyor.
must-too-long = Yalnızca mutlaka yapılacaklarla bile { $minutes } fazla.
cut-ends-at = Bunlar olmadan bitiş: { $time }; salon şu saate kadar sizin: { $room }.
cut-every-day-fits = Bunlar olmadan her gün salon süresine sığıyor.
cut-still-over = Bu durumda bile { $minutes } eksik: bir dersi çıkarın ya da salonu daha uzun süre ayırtın.

## Yazdırılacaklar

roles-of = Roller: { $title }
sheets-a-and-b-of = A ve B kâğıtları: { $title }
cards-of = Kartlar: { $title }
to-cut = kesilecek

## “Bu kursu yürütün” sayfası

run-this-course-lead = Grubun karşısında gereken her şey: ne zaman ne yapılacak, ne getirilecek, kim kiminle oturacak ve neler yanıtlandı.
deliveries = Uygulamalar
run-sheet = Akış planı
run-sheet-label = Akış planı:
people-count = { $n ->
    [one] { $n } kişi
   *[other] { $n } kişi
}
learners-agenda = Öğrenenlerin programı
no-delivery-planned = Henüz planlanmış bir uygulama yok. { $file } dosyasındaki { $setting } bölümü salonun ne zaman sizin olduğunu, kaç kişi geleceğini ve hangi dersleri alacağınızı söyler; akış planı bundan çıkar.
what-they-answered = Verilen yanıtlar
results-of-group = Grubun sonuçları
results-of-group-about = öğrenenlerin okuduğu ya da gönderdiği kodlardan: ad yok, sunucu yok
answer-key-about = her testin doğru yanıtları, gerekçeleriyle
answer-key-lead = Her testin doğru yanıtları, her biri için söylenenlerle birlikte. Numaralar ve harfler, sayfalarda ve kâğıtta olduğu gibidir.
print-answer-key = Yanıt anahtarını yazdır
every-lesson-and-its-parts = Her ders ve bölümleri
lesson-and-parts = Ders ve bölümleri

## Akış planı: bir uygulamanın planı

day-count = { $n ->
    [one] { $n } gün
   *[other] { $n } gün
}
the-learners-agenda = Öğrenenlerin programı
print-run-sheet = Akış planını yazdır
the-plan = Plan
begins-column = Başlangıç
what-column = Ne
minutes-column = Dk.
minutes-column-full = Dakika
by-time = en geç{"\u00A0"}{ $time }
by-time-explained = “En geç” yazan saatler: ikisinin arasında başlayın; her şey en uzun sürerse en son bu saatte orada olmalısınız.
row-say = Söyleyin
row-groups = Gruplar
row-groups-of = { $label }: { $size } kişilik
row-have-ready = Hazır bulundurun
day-end = Bitiş.
day-end-and-room = Bitiş. Salon şu saate kadar sizin: { $time }.
what-to-leave-out = Neler çıkarılabilir
leave-out-in-order = Plan, salonun sizin olduğu süreden uzun. Şunları bu sırayla çıkarın:
in-lesson-quoted = “{ $lesson }” dersinde
for-lesson-quoted = “{ $lesson }” dersi için
for-lessons = şu dersler için: { $lessons }
plan-after-cut = Kısaltmadan sonraki plan
after-cut = Kısaltmadan sonra: { $day }
after-cut-day = Kısaltmadan sonra: { $number }. gün
for-the-copier = Çoğaltılacaklar
to-bring = Getirilecekler ve salonda bulunacaklar
times-count = { $n }{"\u00A0"}×
open-to-print = Yazdırmak için aç
open-to-print-named = Yazdırmak için aç: { $title }
pdf-on-paper = PDF, { $paper }
pdf-on-paper-named = PDF, { $paper }: { $title }

## Akış planı: gruplar

groups = Gruplar
give-everybody-a-number = Herkese 1 ile { $n } arasında bir numara verin; numara sonuna kadar aynı kalır.
who-sits-with-whom = Kim kiminle oturuyor: { $title }
nobody-meets-twice = Hiç kimse bir başkasıyla iki kez buluşmaz.
pairs-meet-again = { $n ->
    [one] Bir çift yeniden buluşuyor; bu sayılarla bundan kaçınılamaz.
   *[other] { $n } çift yeniden buluşuyor; bu sayılarla bundan kaçınılamaz.
}
if-people-come = { $n ->
    [one] { $n } kişi gelirse
   *[other] { $n } kişi gelirse
}
if-people-come-to = { $n ->
    [one] { $n } kişi gelirse: { $title }
   *[other] { $n } kişi gelirse: { $title }
}
round-column = Tur
group-number = Grup { $number }

## Akış planı: grubun zamanında ilerleyip ilerlemediğini söyleyen saat

pace-clock = Tempo saati
pace-idle = İlk bölüm başlarken “Şimdi başla” düğmesine basın. Saat bundan sonra zamanında olup olmadığınızı, değilseniz neleri çıkarabileceğinizi söyler. Ağ gerektirmez; telefon uykudayken ya da sayfa kapalıyken de işler.
pace-other-runs = Bu tarayıcıda “{ $title }” saati işliyor. Burada başlarsanız o durur.
pace-start-now = Şimdi başla
pace-start-again = Yeniden başla
pace-next-part = Sonraki bölüm
pace-was-last-part = Bu son bölümdü
pace-part-of-lesson = { $title } (“{ $lesson }” dersi)
pace-planned = { $n ->
    [one] / { $minutes } dakika
   *[other] / { $minutes } dakika
}
pace-behind = { $n ->
    [one] 1 dakika geride.
   *[other] { $n } dakika geride.
}
pace-ahead = { $n ->
    [one] 1 dakika ileride.
   *[other] { $n } dakika ileride.
}
pace-on-time = Zamanında.
pace-moved = Plan kaydırıldı: sizin başladığınız saatte başlıyor.
pace-ended = Bitiş: { $time }, zamanında.
pace-ended-late = { $n ->
    [one] Bitiş: { $time }, 1 dakika geç.
   *[other] Bitiş: { $time }, { $n } dakika geç.
}
pace-drop = Çıkarın: { $parts }
pace-drop-part = “{ $title }” ({ $n } dk.)
pace-shorten = Kısaltın: { $parts }.
pace-shorten-too = kısaltın: { $parts }.
pace-shorten-part = “{ $title }” ({ $n } dk. kısa)
pace-either = { $drop } ya da { $shorten }
pace-both = { $drop } ve { $shorten }
pace-still-late = { $n ->
    [one] O zaman bile gün 1 dakika geç biter.
   *[other] O zaman bile gün { $n } dakika geç biter.
}
pace-nothing-left = { $n ->
    [one] Çıkarılabilecek ya da kısaltılabilecek bir şey kalmadı: gün 1 dakika geç biter.
   *[other] Çıkarılabilecek ya da kısaltılabilecek bir şey kalmadı: gün { $n } dakika geç biter.
}
pace-next-by = { $title }: en geç { $time }
pace-day-ends = Bu tempoda günün bitişi: { $time }.
pace-day-ends-late = { $n ->
    [one] Bu tempoda günün bitişi: { $time }, yani { $room } saatinden 1 dakika sonra.
   *[other] Bu tempoda günün bitişi: { $time }, yani { $room } saatinden { $n } dakika sonra.
}
pace-took = { $n ->
    [one] 1 dakikada tamamlandı
   *[other] { $n } dakikada tamamlandı
}
pace-runs-now = Şimdi
pace-left-out = Çıkarıldı
pace-leave-out = Çıkar
pace-put-back = Geri koy
pace-leave-out-named = Çıkar: { $title }
pace-put-back-named = Geri koy: { $title }
pace-saved = “{ $name }” adıyla kaydedildi.
pace-minutes-of-part = Bu bölümün dakikaları
pace-day = Gün
pace-leave-it-out = Bunu çıkar
pace-back-one-step = Bir adım geri
pace-stop = Durdur
pace-save-minutes = Gerçek dakikaları kaydet
pace-start-again-question = Yeniden başlansın mı?
pace-start-again-about = Geçen seferki dakikalar kaydedilmedi. Yeniden başlarsanız silinirler.
keep-them = Kalsınlar

## Bir dersi salonda sunma

present = Sun
present-speakers-window = Sunucu penceresi
present-count = { $n } / { $m }
present-section = Bölüm { $n } / { $m }: { $title }
present-speaker-title = Sunucu: { $title }
present-end = Bu, kursun son bölümü.
present-next-lesson = Sonraki ders: { $title }
present-general-notes = Bu bölümün kendi notu yok. Dersin notları:
present-no-notes = Bu derste eğitmen için not yok.
present-spent = Bu derste { $n } / { $minutes } dk.
present-spent-only = Bu derste { $n } dk.
present-left = { $title }: planlanan bitişe { $n } dk. var
present-over = { $title }: planlanan bitişi { $n } dk. geçti
present-blocked = Tarayıcı sunucu penceresini açmadı. Bu sayfa için açılır pencerelere izin verin, sonra yeniden deneyin.
present-alone = Bu pencere tek başına. Onu dersten “Sunucu penceresi” düğmesiyle açın; ikisi birlikte ilerler.
present-silent = Öteki pencere yanıt vermiyor. Kapalı ya da ders olmayan bir sayfayı gösteriyor.
present-stopped = Öteki pencere bir dersin sayfasını gösteriyor. Burada atılacak bir adım sunumu geri getirir.
present-black = Ekran siyah. Devam etmek için b tuşuna basın.
present-keys = Tuşlar
key-present = sunum ve sayfaya dönüş
key-speakers-window = sunucu penceresi
key-next = ileri; sağdan sola okunan yerlerde { $key }
key-back = geri
key-space-name = Boşluk
key-space = uzun bölümü kaydırır, sonra ileri
key-first-and-last = ilk ve son bölüm
key-black = siyah ekran ve geri dönüş
key-full-screen = bu ders için tam ekran; tüm dersler için { $key }
key-leave = sayfaya dönüş
present-more-below = Aşağıda devamı var
present-previous-section = Önceki bölüm
present-next-section = Sonraki bölüm
present-back-to-page = Sayfaya dön
present-notes-label = Notlar:
present-on-screen = Ekranda
present-coming-next = Sırada
present-back = Geri
present-next = İleri
present-black-screen = Siyah ekran

## Grubun sonuçları

results-lead = Bir test kontrol edilince sonucunun altında bir kod durur. Kodları toplayın ve grubun nasıl yanıtladığını burada görün. Bir kod, bir testin nasıl yanıtlandığını söyler; kimin yanıtladığı konusunda hiçbir şey söylemez.
results-without-script = Bu sayfa için JavaScript gerekir: kodları tarayıcınızda okuyup sayar ve hiçbir yere bir şey göndermez.
results-codes-label = Kodlar, her satırda bir tane ya da boşluklarla ayrılmış
results-codes-help = Enter tuşu burada yazanı ekler, yapıştırma da öyle. Küçük harfler, boşluklar ve kısa çizgiler fark etmez. Sayılamayanlar düzeltilmek üzere burada kalır.
results-add-codes = Kodları ekle
results-load-files = Kayıtlı dosyaları yükle
results-clear-all = Hepsini sil
results-files-help = “Kayıtlı dosyaları yükle”, öğrenenlerin “Çalışmalarımı indir” ile kaydettiği dosyaları alır, birkaçını birden de alabilir. Bir dosyadan yalnızca bu testlerin yanıtları sayılır; dosyadan başka hiçbir şey saklanmaz.
results-files-label = Öğrenenlerin kaydettiği dosyalar
results-no-code = Henüz kod yok.
results-quizzes-with-code = Kod veren testler ({ $n })
results-people-column = Kişi
results-share-column = Pay
results-clear-question = Hepsi silinsin mi?
results-clear-about = Bu sayfadaki tüm kodlar bu tarayıcıdan silinir. Bu işlem geri alınamaz.
in-lesson-heading = “{ $lesson }” dersinde
result-of-all-right = Doğru: { $n } / { $m }
result-answered = Yanıtlayan kişi: { $n } / { $m }
result-several = Herkes birden çok seçenek seçebiliyordu.
result-answer-column = Yanıt
result-right = Doğru
result-partly-right = Kısmen doğru
result-not-yet = Henüz değil
result-count-of = { $n } / { $m }
result-share = %{ $n }
result-by-competency = Yetkinliğe göre
result-competency-column = Yetkinlik
result-thin = Yeniden bakmaya değer
codes-list = Kodlar ({ $n })
code-remove = Kaldır
code-remove-named = Kaldır: { $code }
code-remove-one = Birini kaldır
code-twice = { $code } burada iki kez var: iki kişi aynı yanıtları mı verdi, yoksa iki kez mi girildi?
code-several-times = { $code } burada { $n } kez var: birkaç kişi aynı yanıtları mı verdi, yoksa birden çok kez mi girildi?
codes-added = { $n ->
    [one] 1 kod sayıldı.
   *[other] { $n } kod sayıldı.
}
quizzes-loaded = { $n ->
    [one] { $files } içinden yanıtlanmış 1 test sayıldı.
   *[other] { $files } içinden yanıtlanmış { $n } test sayıldı.
}
file-count = { $n ->
    [one] 1 dosya
   *[other] { $n } dosya
}
codes-not-counted = Sayılamayan: { $n }.
codes-in-all = Toplam: { $n }.
codes-again = { $n ->
    [one] Kodlardan biri burada birden çok kez var.
   *[other] Kodlardan { $n } tanesi burada birden çok kez var.
}
code-removed = { $code } kaldırıldı. Toplam: { $n }.
codes-cleared = Tüm kodlar silindi.
codes-stale = { $n ->
    [one] Burada saklanan 1 kod kursun başka bir sürümüne ait ve sayılmıyor. “Hepsini sil” onu kaldırır.
   *[other] Burada saklanan { $n } kod kursun başka bir sürümüne ait ve sayılmıyor. “Hepsini sil” onları kaldırır.
}
code-line = Satır { $line }, { $text }: { $why }
code-wrong-letter = hiçbir kodda “{ $letter }” işareti yok.
code-short = { $n ->
    [one] çok kısa, bir işaret eksik.
   *[other] çok kısa, { $n } işaret eksik.
}
code-too-short = bir kod için çok kısa.
code-long = { $n ->
    [one] bir işaret fazla.
   *[other] { $n } işaret fazla.
}
code-wrong-sum = bir işaret yanlış ya da iki işaret yer değiştirmiş.
code-of-another = bir kod, ama başka bir testin ya da kursun başka bir sürümünün kodu.
file-no-json = “{ $name }” bu türden bir dosya değil: içinde JSON yok.
file-not-ours = “{ $name }” hiçbir kursta “Çalışmalarımı indir” ile kaydedilmemiş.
file-later = “{ $name }”, bu kursun hazırlandığı Coursebook sürümünden daha yeni bir sürümle kaydedilmiş.
file-other-course = “{ $name }” dosyası “{ $other }” kursuna ait, bu ise “{ $title }”.
file-unreadable = “{ $name }” okunamıyor.
file-nothing = “{ $name }” bu testlerin hiçbir sorusuna yanıt içermiyor.

## Kaç tane ve hangi gruplarda

per-person = kişi başına { $n }
per-group = grup başına { $n }
groups-of-size = { $n ->
    [one] { $size } kişilik { $n } grup
   *[other] { $size } kişilik { $n } grup
}
more-groups-of-size = { $size } kişilik { $n } grup
groups-and = { $first } ve { $more }
groups-larger = { $n ->
    [one] Bir grup daha kalabalık: orada iki kişi bir rolü paylaşır ya da bir kişi daha gözlem yapar.
   *[other] { $n } grup daha kalabalık: oralarda iki kişi bir rolü paylaşır ya da bir kişi daha gözlem yapar.
}
groups-smaller = { $n ->
    [one] Bir grup daha küçük: orada biri iki rol üstlenir ya da siz katılırsınız.
   *[other] { $n } grup daha küçük: oralarda biri iki rol üstlenir ya da siz katılırsınız.
}
groups-larger-and-smaller = { $n ->
    [one] Bir grup daha kalabalık, { $smaller } grup daha küçük: kalabalık olanda rolleri paylaştırın, küçük olana siz katılın.
   *[other] { $n } grup daha kalabalık, { $smaller } grup daha küçük: kalabalık olanlarda rolleri paylaştırın, küçük olanlara siz katılın.
}
