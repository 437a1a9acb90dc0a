### Coursebook’un kâğıtta, PDF’lerde söyledikleri; hangi metnin nerede göründüğü en/paper.ftl dosyasında yazılıdır.

## Her kâğıt

page-of = Sayfa { $n } / { $m }
contents = İçindekiler
blank-page = Bu sayfa bilerek boş bırakılmıştır.
read-online = Çevrimiçi okuyun

## Başlıklar

worksheets-of = Çalışma kâğıtları: { $title }
answer-key-of = Yanıt anahtarı: { $title }
guide-to = Eğitmen kılavuzu: { $title }
certificate-of = Sertifika: { $title }

## Bölümler ve sorular

a-suggested-answer = Örnek bir yanıt
copy-here = Şu kâğıtlara yazdıklarınızı buraya aktarın
draw-here = Buraya çizin
ring-one = birini daire içine alın

## Eğitmen kılavuzu

guide-lead = Öğrenenlerin okudukları kendi kitaplarında ve sitede yer alır; burada bunun yanında gerekenler var: her dersin amacı, süresinin nasıl kullanılacağı, neler söylenip sorulacağı ve yanıtlar.
timing = Süreler
in-groups-of = { $size } kişilik gruplar hâlinde
in-book-page = Öğrenenlerin kitabında: sayfa { $page }
in-book-pages = Öğrenenlerin kitabında: sayfa { $first }–{ $last }

## Akış planları

day-from-to = { $title }: { $from }–{ $to }
day-on-date = { $title }, { $date }: { $from }–{ $to }
part-to-leave-out = { $title } ({ $minutes }{"\u00A0"}dk., “{ $lesson }” dersinde)
copies-column = Kopya
number-column = Adet
thing-column = Ne
round-number = { $number }. tur

## Sertifika

certificate-filled-in-by = Bu sertifikayı dolduran
certificate-for-course = üzerinde çalıştığı kurs
certificate-self-declared = Kişisel beyan: Bu sertifikayı adı yazılı kişi doldurmuştur; burada yazılanları kimse incelememiştir. İmzası varsa eğitmen bu kişinin kursa katıldığını doğrular.
certificate-holder-signature = Adı yazılı kişinin imzası
certificate-signature-if-any = Varsa eğitmenin imzası
