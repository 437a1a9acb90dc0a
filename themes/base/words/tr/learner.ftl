### Coursebook’un öğrenenlere söyledikleri; hangi metnin nerede göründüğü en/learner.ftl dosyasında yazılıdır.

## Adlar: başlıklarda, menülerde, arama sonuçlarında ve sayıların yanında

competencies = Yetkinlikler
tools = Araçlar
worksheets = Çalışma kâğıtları
quizzes = Testler
quotes-and-findings = Alıntılar ve bulgular
glossary = Sözlük
lessons = Dersler
competency-heading = { $n ->
    [one] Yetkinlik
   *[other] Yetkinlikler
}
tool-heading = { $n ->
    [one] Araç
   *[other] Araçlar
}
lesson-heading = { $n ->
    [one] Ders
   *[other] Dersler
}
worksheet-heading = { $n ->
    [one] Çalışma kâğıdı
   *[other] Çalışma kâğıtları
}
quiz-heading = { $n ->
    [one] Test
   *[other] Testler
}
kind-of-entry = { $kind ->
    [lesson] Ders
    [section] Bölüm
    [module] Modül
    [term] Terim
    [tool] Araç
    [competency] Yetkinlik
    [quote] Alıntı
    [worksheet] Çalışma kâğıdı
   *[page] Sayfa
}
lesson-count = { $n ->
    [one] { $n } ders
   *[other] { $n } ders
}
worksheet-count = { $n ->
    [one] { $n } çalışma kâğıdı
   *[other] { $n } çalışma kâğıdı
}
quiz-count = { $n ->
    [one] { $n } test
   *[other] { $n } test
}
question-count = { $n ->
    [one] { $n } soru
   *[other] { $n } soru
}
field-count = { $n ->
    [one] { $n } yazma alanı
   *[other] { $n } yazma alanı
}
draft = Taslak
has-quiz = Test
has-worksheet = Çalışma kâğıdı

## Süreler

time-minutes = { $minutes }{"\u00A0"}dk.
time-hours = { $hours }{"\u00A0"}sa.
time-hours-minutes = { $hours }{"\u00A0"}sa. { $minutes }{"\u00A0"}dk.
time-about = yaklaşık { $time }

## Her sayfanın çevresinde

skip-to-content = İçeriğe geç
due-count = { $n ->
    [one] 1 tekrar
   *[other] { $n } tekrar
}
search = Ara
look-up = Dizinler
my-work = Çalışmalarım
agenda-of = Program: { $title }
certificate = Sertifika
colours-label = Renkler:
colours-automatic = Otomatik
colours-light = Açık
colours-dark = Koyu
storage-blocked = Yanıtlarınız bu tarayıcıda saklanmayacak: tarayıcının depolama alanı engellenmiş ya da dolu. Geri kalan her şey çalışıyor; yazdıklarınızı sayfadan ayrılmadan önce kâğıda basabilirsiniz.
close = Kapat
course-navigation = Kurs
all-modules = Tüm modüller
all-modules-and-lessons = Tüm modüller ve modül { $module } dersleri
earlier-modules = { $n ->
    [one] Önceki { $n } modül
   *[other] Önceki { $n } modül
}
later-modules = { $n ->
    [one] Sonraki { $n } modül
   *[other] Sonraki { $n } modül
}
breadcrumb = Sayfanın yolu
title-and-edition = { $title }, sürüm { $version }
by-authors = Hazırlayan: { $authors }
edition-number = Sürüm { $version }
nothing-is-sent = Bu kursta yazdıklarınız bu tarayıcıda, bu cihazda kalır. Hiçbir yere hiçbir şey gönderilmez.
changes-feed = Değişiklikler (Atom akışı)
changes-feed-title = { $title }: değişiklikler
print-this-page = Bu sayfayı yazdır
made-with = { $generator } ile hazırlandı
device-keeps = Bu cihazın sakladıkları
device-keeps-your-work = Çalışmalarınızdan bu cihazda saklananlar
device-holds = Bu sayfa, “{ $title }” kursunda yazdıklarınızı kursun öteki sayfaları için saklar. { $link }.
device-holds-link = Çalışmalarınızı görün
page-moved = Bu sayfa taşındı. { $link }.
page-moved-link = Yeni adresine gidin
on-this-page = Bu sayfada
previous-and-next = { $kind ->
    [module] Önceki ve sonraki modül
   *[lesson] Önceki ve sonraki ders
}
previous-one = { $kind ->
    [module] Önceki modül
   *[lesson] Önceki ders
}
next-one = { $kind ->
    [module] Sonraki modül
   *[lesson] Sonraki ders
}

## Arama

search-found = { $n ->
    [one] 1 sonuç
   *[other] { $n } sonuç
}
search-found-none = Sonuç yok.
search-without = “{ $word }” hiçbir yerde geçmiyor.
search-instead = “{ $typed }” hiçbir yerde geçmiyor; bunlar “{ $found }” için bulunanlar.
search-not-loaded = Arama yüklenemedi.
search-results = Sonuçlar
search-more = Daha fazla sonuç
search-tips = Yazımı gözden geçirin, daha az sözcükle ya da aynı şey için başka sözcüklerle deneyin.
search-tips-or-list = Yazımı gözden geçirin, daha az sözcükle ya da aynı şey için başka sözcüklerle deneyin. Ya da aşağıdaki listeden bulun.
single-keys = Tek tuşlar kısayol olarak çalışır: örneğin { $key } aramayı açar.
everything-from-a-to-z = A’dan Z’ye her şey
from-a-to-z = A’dan Z’ye
letters = Harfler

## Ana sayfa

start-lesson = Başlayın:
continue-lesson = Devam edin:
begin-again-lesson = Hepsi tamam. Yeniden başlayın:
lessons-done = Tamamlanan dersler
lessons-done-of = Tamamlanan ders: { $done } / { $all }
course-at-a-glance = Bir bakışta kurs
time-in-all = toplam
in-modules = { $n ->
    [one] { $n } modülde
   *[other] { $n } modülde
}
for-screen-and-paper = ekran ve kâğıt için
to-check-yourself = kendinizi sınamak için
certificate-to-print = Yazdırılacak sertifika
objectives-of-course = Neler yapabileceksiniz
module-by-module = Modül modül kurs
module-number-label = Modül { $number }:
lessons-done-count = · { $done } tamamlandı
check-whole-course-yourself = Kendinizi tüm kurs üzerinden sınayın
tools-and-competencies = Araçlar ve geliştirdikleri
tool-column = Araç
look-something-up = Dizinlerde arayın

## Modüller ve dersler

module-number = Modül { $number }
module-done-of = { $done } / { $all } tamamlandı
start-with-lesson = “{ $lesson }” dersiyle başlayın
objectives-by-the-end = Sonunda şunları yapabileceksiniz
check-whole-module-yourself = Kendinizi tüm modül üzerinden sınayın
what-to-remember = Akılda kalması gerekenler
from-lesson = “{ $lesson }” dersinden
lesson-position = Ders { $position } / { $count }
fact-time = Süre
fact-level = Düzey
fact-audience = Kimler için
fact-prerequisites = Önce okuyun
voices-and-findings = Sözler ve bulgular
finished-question = Bu dersi bitirdiniz mi?
finished-on = Tamamlandı: { $date }.
mark-as-done = Tamamlandı olarak işaretle
mark-as-not-done = Tamamlanmadı olarak işaretle
last-changed = Son değişiklik: { $date }

## Derslerdeki bloklar

block-activity = Etkinlik
block-roleplay = Rol oynama
block-example = Örnek
block-key = Aklınızda tutun
block-commitment = Kararım
groups-of = { $size } kişilik gruplar
round-count = { $n ->
    [one] { $n } tur
   *[other] { $n } tur
}
priority = { $name ->
    [must] Mutlaka
    [should] Önerilir
   *[could] Zaman kalırsa
}
you-need = Gerekenler
suggested-answer = Örnek bir yanıt göster
note-title = { $kind ->
    [tip] Öneri
    [important] Önemli
    [warning] Uyarı
    [caution] Dikkat
   *[note] Not
}
table = Tablo
task-done = yapıldı
task-to-do = yapılacak
footnotes = Dipnotlar
footnote-number = Dipnot { $number }
back-to-text = Metne dön
code-box = Kod
code-box-in = Kod: { $language }
finding = Bulgu
quote-source = kaynak
in-the-lesson = “{ $lesson }” dersinde
choose-your-part = Kendi bölümünüzü seçin
hide-from-partner = Bu sayfayı eşinize göstermeyin.
roles = Roller
choose-your-role = Rolünüzü seçin
agree-on-roles = Kimin kimi oynayacağını kararlaştırın. Sonra yalnızca kendi rolünüzü okuyun.
read-own-card-only = Yalnızca kendi kartınızı okuyun ve kimseye göstermeyin.
observers-sheet = Gözlem kâğıdı
observers-sheet-of = Gözlem kâğıdı: { $title }
observe = Siz oyuna katılmıyorsunuz. İzleyin, gördüklerinizi ve duyduklarınızı işaretleyin.
observe-competencies = Siz oyuna katılmıyorsunuz. İzleyin, gördüklerinizi ve duyduklarınızı işaretleyin: { $competencies }.
observe-what = Nelere bakmalı
observe-not-seen = Görülmedi
observe-once = Bir kez
observe-often = Sık sık
observe-notes = Gördükleriniz ya da duyduklarınız
afterwards = Sonrasında
i-will = Şunu yapacağım
by-day = En geç
kept-in-browser = Bu tarayıcıda saklandı.
from-my-worksheets = Çalışma kâğıtlarımdan
from-my-worksheets-and-commitments = Çalışma kâğıtlarımdan ve kararlarımdan
my-commitments = Kararlarım
nothing-written-yet = Burada henüz bir şey yazılı değil.
worksheet-appears-here = Bu çalışma kâğıdına yazdıklarınız burada görünür.
commitments-appear-here = Derslerde aldığınız kararlar, her biri kendi tarihiyle, burada görünür. Bu tarayıcıda henüz karar yok. Kararlarınızı kâğıda yazdıysanız kâğıtlarınızdan buraya geçirin.
add-dates-to-calendar = Tarihleri takvimime ekle
calendar-saved = “{ $name }” adıyla kaydedildi. Dosyayı açın, takviminiz tarihleri alır.

## Çalışma kâğıtları

worksheets-lead = Ekranda doldurun ya da yazdırın. Yazdıklarınız bu tarayıcıda saklanır.
worksheet-of-lesson = “{ $lesson }” dersinin bir çalışma kâğıdı
from-the-lesson = “{ $lesson }” dersinden
pdf-label = PDF:
pdf-of-sheet = { $title }, PDF, { $paper }
large-print = { $paper }, iri punto
back-to-lesson = “{ $lesson }” dersine dön
sheet-on-own-page = Bu kâğıt kendi sayfasında
as-pdf-label = Yazdırmak için PDF:
draw-on-paper = Bunu kâğıda çizin.
sheet-kept = Buraya yazdıklarınız bu tarayıcıda, bu cihazda saklanır; başka hiçbir yerde saklanmaz.
sheet-not-kept = Bu tarayıcıda hiçbir şey saklanamıyor. Sayfadan ayrılmadan önce kâğıdı yazdırın.
sheet-without-script = Ekranda yazıp sayfayı yazdırın ya da boş olarak yazdırın. Sayfadan ayrılınca yazdıklarınız silinir.
print-sheet = Bu kâğıdı yazdır
print-sheet-blank = Boş yazdır
paper-size = Kâğıt boyutu
clear-sheet = Bu kâğıdı temizle
clear-sheet-question = Bu kâğıttaki her şey silinsin mi?
clear-sheet-about = “{ $title }” kâğıdına yazdıklarınız bu tarayıcıdan silinir. Bu işlem geri alınamaz.
keep-it = Kalsın
clear-the-sheet = Kâğıdı temizle
sheet-is-empty = Kâğıt şimdi boş.
move-up = Yukarı
move-down = Aşağı
move-up-from-place = Yukarı taşı: { $n }. sıra
move-down-from-place = Aşağı taşı: { $n }. sıra
now-at-place = Şimdi { $n }. sırada, toplam { $m }

## Testler: sorular

check-yourself = Kendinizi sınayın
questions-to-try-again = Yeniden denenecek sorular
questions = Sorular
drawn-for-you = { $n } soru arasından sizin için { $drawn } soru çekilir.
pass-with = Puanların yüzde { $percent } kadarını alırsanız geçersiniz.
checks-allowed = { $n ->
    [one] Yanıtlarınızı bir kez kontrol edebilirsiniz.
   *[other] Yanıtlarınızı { $n } kez kontrol edebilirsiniz.
}
question-number = Soru { $number }
question-rule = { $kind ->
    [one] Birini seçin.
    [several] Doğru olanların hepsini seçin.
    [judgement] Siz olsanız ne yapacaksanız onu seçin. Bazıları ötekilerden daha iyidir.
    [fill-in-one] Boşluğu doldurun.
    [fill-in] Boşlukları doldurun.
    [short-answer] Kısa bir yanıt yazın.
    [number] Bir sayı yazın.
    [order] 1’den başlayarak doğru sıraya koyun.
    [match] Her birinin eşini bulun.
    [sort] Her birini kendi grubuna yerleştirin.
    [grid] Her satırda birini seçin.
    [grid-several] Her satırda doğru olanların hepsini seçin.
    [open] Kendi yanıtınızı yazın.
   *[rating] Burada doğru yanıt yok. Sizin için geçerli olanı seçin.
}
hint = İpucu
hint-number = İpucu { $number }
gap-number = Boşluk { $number }
choose = Seçin
write-letter-on-line = Harfi çizginin üzerine yazın:
your-answer = Yanıtınız
move-item-up = Yukarı taşı: { $item }
move-item-down = Aşağı taşı: { $item }
compare-with-model = Örnek yanıtla karşılaştır
how-close = Sizinki ne kadar yakın?
close-very = Çok yakın: aynı noktalar, başka sözlerle
close-partly = Kısmen: bir şeyler eklerdim
close-not-yet = Henüz yakın değil: konuyu yeniden okuyacağım
how-sure = Ne kadar eminsiniz?
sure = Eminim
think-so = Sanırım öyle
a-guess = Tahmin
how-sure-you-were = Ne kadar emindiniz
sure-not-yet = Emindiniz, henüz doğru değil
think-not-yet = Öyle sandınız, henüz doğru değil
guess-not-yet = Tahmin ettiniz, henüz doğru değil
guess-right = Tahmin ettiniz, doğru
think-right = Öyle sandınız, doğru
sure-right = Emindiniz, doğru

## Testler: düğmeler ve yanıtlar

check-my-answer = { $n ->
    [one] Yanıtımı kontrol et
   *[other] Yanıtlarımı kontrol et
}
try-again = { $n ->
    [one] Yeniden dene
   *[other] Henüz doğru olmayanları yeniden dene
}
start-again = Baştan başla
check-the-others = Ötekileri şimdi kontrol et
print-questions = Soruları yazdır
print-with-answers = Yanıtlarla yazdır
how-competencies-stand = Her yetkinliğin durumu
code-for-group = Grup için kodunuz:
copy = Kopyala
copy-the-code = (kod)
copied = Kopyalandı.
code-selected = Kod seçildi: herhangi bir metin gibi kopyalayın.
code-says = Kod, soruların nasıl yanıtlandığını söyler; sizinle ilgili hiçbir şey söylemez.
show-the-answers = Yanıtları göster
answers = Yanıtlar
answers-to = Yanıtlar: { $title }
point-count = { $n ->
    [one] { $n } puan
   *[other] { $n } puan
}
option-right = Doğru
option-not-right = Bu değil
anything-between = ({ $low } ile { $high } arasındaki her değer)
or = ya da
none-of-them = hiçbiri
read-again-label = Yeniden okuyun:

## Testler: bir yanıt için söylenenler

result-score = { $n ->
    [one] Henüz değil
   *[other] Doğru: { $right } / { $n }
}
result-all-right = { $n ->
    [one] Doğru
   *[other] { $n } sorunun hepsi doğru
}
mark-right = Doğru
mark-not-yet = Henüz değil
mark-not-this-one = Bu değil
mark-this-one-too = Bu da
mark-answer = Yanıt: { $answer }
mark-answer-none = Yanıt: hiçbiri
mark-the-right-answer = Doğru yanıt
mark-points = Puan: { $n } / { $m }
mark-spelled = Doğru, yazılışı “{ $answer }”
verdict-right = Doğru.
verdict-part = Henüz değil: doğru { $n } / { $m }.
verdict-extra = Henüz değil: bulunan { $n } / { $m }, fazladan { $extra }.
verdict-not-the-best = Henüz en iyisi değil: puan { $n } / { $m }.
verdict-not-yet = Henüz değil. Burada yazanı okuyun, sonra yeniden deneyin.
verdict-hint = Henüz değil. Bir ipucu işinize yarayabilir.
verdict-shown = Yanıt budur.
verdict-changed = Bu soru, siz yanıtladıktan sonra değişti. Lütfen yeniden kontrol edin.
show-the-answer = Yanıtı göster
rated-before = { $date } tarihinde “{ $was }” seçmiştiniz. Şimdi: “{ $now }”.
rated-before-row = { $row }: { $date } tarihinde “{ $was }” seçmiştiniz. Şimdi: “{ $now }”.
competency-score = { $name }: doğru { $n } / { $m }.
competency-score-thin = { $name }: doğru { $n } / { $m }. Yeniden bakmaya değer.
other-questions = Diğer sorular
quiz-passed = Geçtiniz: yüzde { $pass } gerekiyordu, sizinki yüzde { $percent }.
quiz-not-passed = Geçmek için yüzde { $pass } gerekiyor, sizinki şimdilik yüzde { $percent }.
checks-left = { $n ->
    [one] Bir kez daha kontrol edebilirsiniz.
   *[other] { $n } kez daha kontrol edebilirsiniz.
}
checks-left-none = Bu son denemeydi. Doğru yanıtlar yukarıda.
still-open = { $n ->
    [one] Bir soru henüz yanıtlanmadı
   *[other] { $n } soru henüz yanıtlanmadı
}
question-link = Soru { $number }: { $stem }
question-link-bare = Soru { $number }
item-moved = { $item }: { $n }. sıra, toplam { $m }

## Tüm testlerin sayfası, tekrarlar, tüm kursun sınaması

quizzes-lead = Kendinizi sınayın. Yanıtlarınızı sizden başka kimse görmez.
check-whole-course = Tüm kursu sınayın
check-whole-course-about = her modülden sorular, her yetkinlik için bir sonuç
check-whole-course-lead = Tüm kurstan sorular. Sonuç, her yetkinliğin durumunu ve neleri yeniden okumanız gerektiğini söyler. Onu sizden başka kimse görmez.
review = Tekrar
review-about = yapamadıklarınız 1, 3, 7, 16 ve 35 gün sonra yeniden gelir
review-of-module = Tekrar: { $title }
review-of-module-about = modülün tüm derslerinden sorular
review-of-module-lead = Modülün tüm derslerinden sorular. Sonuç, her yetkinliğin durumunu ve neleri yeniden okumanız gerektiğini söyler.
back-to-module = “{ $module }” modülüne dön
lesson-by-lesson = Ders ders
review-lead = Testlerde yapamadıklarınız ve tamamlanan her dersten aklınızda kalması gerekenler 1, 3, 7, 16 ve 35 gün sonra buraya yeniden gelir.
review-without-script = JavaScript olmadan bu sayfa neleri yapamadığınızı bilemez. Kursun tüm testleri şunlar.
review-due = { $n ->
    [one] Bugün bir tekrar var
   *[other] Bugün { $n } tekrar var
}
review-nothing-today = Bugün tekrar edilecek bir şey yok. Bir sonraki tekrar: { $date }.
review-nothing-yet = Henüz tekrar edilecek bir şey yok. Testlerde yapamadıklarınız buraya gelir; bir dersi tamamlandı olarak işaretlediğinizde o dersten aklınızda kalması gerekenler de gelir.
review-done-today = Bugünlük bu kadar. Yeniden bildikleriniz daha uzun süre sonra gelir; bir sonraki tekrar: { $date }.
review-done = Hepsi bu kadar; yeniden gelecek bir şey kalmadı. Artık biliyorsunuz.
review-missing = Tekrar edilecek bir şey içeren bir ders yüklenemedi. Ders kurstan çıkarılmış ya da bağlantı kopmuş olabilir.
all-quizzes = Tüm testler
recall-lesson = “{ $title }” dersinden ne hatırlıyorsunuz? Önce kendi sözlerinizle söyleyin.
recall-show = Göster
recall-knew-it = Biliyordum
recall-knew-it-said = Güzel. Kalıcı olması için ileride yeniden gelecek.
recall-not-yet = Henüz değil
recall-not-yet-said = Öyleyse yarın yeniden gelecek.

## Dizinler: yetkinlikler, araçlar, alıntılar

competencies-lead = Kurs neyi, nerede geliştiriyor: her yetkinliğin araçları, dersleri, testleri ve çalışma kâğıtları.
competencies-on-this-page = Bu sayfadaki yetkinlikler
no-lesson-trains-this = Bunu geliştiren bir ders henüz yok.
tools-lead = Kursun tüm araçları: neyi geliştirir, nerede öğretilir, hangi çalışma kâğıdıyla kullanılır.
tools-on-this-page = Bu sayfadaki araçlar
tool-trains = Geliştirdiği
no-lesson-teaches-this = Bunu öğreten bir ders henüz yok.
quotes-lead = Başkalarının söyledikleri ve buldukları, kaynaklarıyla. Alıntılar sözcüğü sözcüğüne verilmiştir; bulguları kendi sözlerimizle aktarıyoruz.
quotations = Alıntılar
findings = Bulgular

## Çalışmalarım: bu tarayıcının sakladıkları

my-work-lead = Bu kursta yanıtladıklarınız ve yazdıklarınız sizindir: bu tarayıcıda, bu cihazda saklanır ve sizden başka kimse görmez.
my-work-without-script = Bu sayfa için JavaScript gerekir. JavaScript çalışmıyorsa hiçbir şey saklanmaz: yazdıklarınızı, sayfadan ayrılmadan önce kâğıda basın.
my-work-download = Çalışmalarımı indir
my-work-load = Dosya yükle
print = Yazdır
my-work-erase = Her şeyi sil
my-work-file = Çalışmalarınızın bulunduğu dosya
my-work-saved = “{ $name }” adıyla kaydedildi. Dosyayı saklayın: “Dosya yükle” çalışmalarınızı burada ya da başka bir cihazda geri getirir.
my-work-loaded = { $n ->
    [one] Dosyadan 1 kayıt alındı.
   *[other] Dosyadan { $n } kayıt alındı.
}
my-work-nothing-new = Bu dosyadaki her şey zaten burada. Hiçbir şey değişmedi.
my-work-no-json = “{ $name }” bu türden bir dosya değil: içinde JSON yok. “Çalışmalarımı indir” ile kaydedilen dosyayı seçin. Hiçbir şey değişmedi.
my-work-not-ours = “{ $name }” hiçbir kursta “Çalışmalarımı indir” ile kaydedilmemiş. Hiçbir şey değişmedi.
my-work-later-edition = “{ $name }”, bu kursun hazırlandığı Coursebook sürümünden daha yeni bir sürümle kaydedilmiş. Hiçbir şey değişmedi.
my-work-other-course = “{ $name }” dosyası “{ $other }” kursuna ait, bu ise “{ $title }”. Hiçbir şey değişmedi.
my-work-unreadable = “{ $name }” okunamıyor. Hiçbir şey değişmedi.
my-work-erased = Her şey silindi.
my-work-empty = Burada henüz bir şey yok. Bir soruyu yanıtlayın, bir çalışma kâğıdını doldurun ya da bir dersi tamamlandı olarak işaretleyin; burada görünecek.
my-work-answers = { $n ->
    [one] 1 yanıt ya da not
   *[other] { $n } yanıt ve not
}
my-work-lessons-done = { $n ->
    [one] 1 ders tamamlandı
   *[other] { $n } ders tamamlandı
}
my-work-unnamed = { $n ->
    [one] Kursun önceki bir sürümünden 1 kayıt daha saklanıyor, sözleri olmadan. Onu yazdığınız yerde görünür.
   *[other] Kursun önceki bir sürümünden { $n } kayıt daha saklanıyor, sözleri olmadan. Onları yazdığınız yerde görünürler.
}
my-work-erase-question = Her şey silinsin mi?
my-work-erase-about = “{ $title }” kursunda yanıtladığınız, yazdığınız ve işaretlediğiniz her şey bu tarayıcıdan silinir. Bu işlem geri alınamaz. Yeniden gerekebilecekse önce çalışmalarınızı indirin.

## Program

agenda = Program
day-number = { $number }. gün
agenda-end = Bitiş
row-break = Ara
row-lunch = Öğle arası

## Sertifika: öğrenen doldurur ve yazdırır

certificate-lead = Adınızı yazın, sayfayı yazdırın; saklayın ya da yanınızda götürün. Yazdıklarınız bu tarayıcıda kalır.
certificate-name = Ad soyad
certificate-says = Kendi beyanımla: bu kursu baştan sona çalıştım.
certificate-says-time = { $n ->
    [one] Kendi beyanımla: bu kursu baştan sona çalıştım, { $n } ders, { $time }.
   *[other] Kendi beyanımla: bu kursu baştan sona çalıştım, { $n } ders, { $time }.
}
certificate-done-of = Bu cihazda tamamlandı olarak işaretlenen ders: { $done } / { $all }.
certificate-trains = Kursun geliştirdikleri
certificate-date = Tarih
certificate-facilitator-signature = Eğitmenin imzası
certificate-facilitator-name = Eğitmenin adı soyadı
certificate-honest = Bu, adı yazılı kişinin kendi beyanıdır. Yukarıda bir eğitmenin imzası yoksa kimse doğrulamamıştır.
print-certificate = Sertifikayı yazdır
the-lessons = Dersler

## Sayfanın olmadığı yerde

page-not-found = Sayfa bulunamadı
nothing-at-address = Bu adreste bir şey yok
nothing-at-address-about = Sayfa taşınmış ya da adres yanlış yazılmış olabilir. Bu kursta yazdıklarınızın hiçbiri kaybolmadı.
go-to-start = Kursun başına git
or-look-it-up = Ya da dizinlere bakın
