### ما يقوله Coursebook على الورق، في ملفات PDF؛ أما أين تظهر كل عبارة فمذكور في en/paper.ftl.

## كل ورقة

page-of = الصفحة { $n } من { $m }
contents = المحتويات
blank-page = تُركت هذه الصفحة فارغة عمدًا.
read-online = للقراءة على الإنترنت

## العناوين

worksheets-of = أوراق العمل: { $title }
answer-key-of = مفتاح الإجابات: { $title }
guide-to = دليل الميسِّرين: { $title }
certificate-of = الشهادة: { $title }

## الأقسام والأسئلة

a-suggested-answer = إجابة مقترحة
copy-here = يُنقل إلى هنا ما كتبته في
draw-here = مساحة للرسم
ring-one = تُحاط كلمة واحدة بدائرة

## دليل الميسِّرين

guide-lead = ما يقرؤه المتعلمون موجود في كتابهم وعلى الموقع؛ وهنا ما يلزمك إلى جانبه: الغرض من كل درس، وكيف يُقضى وقته، وما يُقال ويُسأل، والإجابات.
timing = توزيع الوقت
in-groups-of = في مجموعات من { $size }
in-book-page = في كتاب المتعلمين: الصفحة { $page }
in-book-pages = في كتاب المتعلمين: الصفحات { $first }–{ $last }

## خطط السير

day-from-to = { $title }: { $from }–{ $to }
day-on-date = { $title }، { $date }: { $from }–{ $to }
part-to-leave-out = { $title } ({ $minutes }{"\u00A0"}د، في «{ $lesson }»)
copies-column = عدد النسخ
number-column = العدد
thing-column = المطلوب
round-number = الجولة { $number }

## الشهادة

certificate-filled-in-by = عُبِّئت هذه الشهادة بواسطة
certificate-for-course = بعد إتمام دورة
certificate-self-declared = إقرار ذاتي: عبّأ صاحب الشهادة بياناتها بنفسه، ولم يتحقق أحد مما ورد فيها. وحيث يوجد توقيع الميسِّر/ة فهو تأكيد للمشاركة في الدورة.
certificate-holder-signature = توقيع صاحب الشهادة
certificate-signature-if-any = توقيع الميسِّر/ة، إن وُجد
