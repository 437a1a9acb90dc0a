### ما يقوله Coursebook للمتعلمين؛ أما أين تظهر كل عبارة فمذكور في en/learner.ftl.

## أسماء الأشياء: في العناوين والقوائم ونتائج البحث وإلى جانب الأعداد

competencies = الكفاءات
tools = الأدوات
worksheets = أوراق العمل
quizzes = الاختبارات القصيرة
quotes-and-findings = اقتباسات ونتائج بحثية
glossary = مسرد المصطلحات
lessons = الدروس
competency-heading = { $n ->
    [zero] الكفاءات
    [one] الكفاءة
    [two] الكفاءتان
    [few] الكفاءات
    [many] الكفاءات
   *[other] الكفاءات
}
tool-heading = { $n ->
    [zero] الأدوات
    [one] الأداة
    [two] الأداتان
    [few] الأدوات
    [many] الأدوات
   *[other] الأدوات
}
lesson-heading = { $n ->
    [zero] الدروس
    [one] الدرس
    [two] الدرسان
    [few] الدروس
    [many] الدروس
   *[other] الدروس
}
worksheet-heading = { $n ->
    [zero] أوراق العمل
    [one] ورقة العمل
    [two] ورقتا العمل
    [few] أوراق العمل
    [many] أوراق العمل
   *[other] أوراق العمل
}
quiz-heading = { $n ->
    [zero] الاختبارات القصيرة
    [one] الاختبار القصير
    [two] الاختباران القصيران
    [few] الاختبارات القصيرة
    [many] الاختبارات القصيرة
   *[other] الاختبارات القصيرة
}
kind-of-entry = { $kind ->
    [lesson] درس
    [section] قسم
    [module] وحدة
    [term] مصطلح
    [tool] أداة
    [competency] كفاءة
    [quote] اقتباس
    [worksheet] ورقة عمل
   *[page] صفحة
}
lesson-count = { $n ->
    [zero] لا دروس
    [one] درس واحد
    [two] درسان
    [few] { $n } دروس
    [many] { $n } درسًا
   *[other] { $n } درس
}
worksheet-count = { $n ->
    [zero] لا أوراق عمل
    [one] ورقة عمل واحدة
    [two] ورقتا عمل
    [few] { $n } أوراق عمل
    [many] { $n } ورقة عمل
   *[other] { $n } ورقة عمل
}
quiz-count = { $n ->
    [zero] لا اختبارات قصيرة
    [one] اختبار قصير واحد
    [two] اختباران قصيران
    [few] { $n } اختبارات قصيرة
    [many] { $n } اختبارًا قصيرًا
   *[other] { $n } اختبار قصير
}
question-count = { $n ->
    [zero] لا أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $n } أسئلة
    [many] { $n } سؤالًا
   *[other] { $n } سؤال
}
field-count = { $n ->
    [zero] لا مواضع للكتابة
    [one] موضع واحد للكتابة
    [two] موضعان للكتابة
    [few] { $n } مواضع للكتابة
    [many] { $n } موضعًا للكتابة
   *[other] { $n } موضع للكتابة
}
draft = مسودة
has-quiz = اختبار قصير
has-worksheet = ورقة عمل

## الأوقات

time-minutes = { $minutes }{"\u00A0"}د
time-hours = { $hours }{"\u00A0"}س
time-hours-minutes = { $hours }{"\u00A0"}س و{ $minutes }{"\u00A0"}د
time-about = نحو { $time }

## حول كل صفحة

skip-to-content = الانتقال إلى المحتوى
due-count = { $n ->
    [zero] لا شيء للمراجعة
    [one] عنصر للمراجعة
    [two] عنصران للمراجعة
    [few] { $n } عناصر للمراجعة
    [many] { $n } عنصرًا للمراجعة
   *[other] { $n } عنصر للمراجعة
}
search = بحث
look-up = الفهارس
my-work = أعمالي
agenda-of = البرنامج: { $title }
certificate = الشهادة
colours-label = الألوان:
colours-automatic = تلقائية
colours-light = فاتحة
colours-dark = داكنة
storage-blocked = لن تُحفظ إجاباتك في هذا المتصفح، فمساحة التخزين فيه محجوبة أو ممتلئة. كل ما عدا ذلك يعمل، ويمكنك طباعة ما كتبته قبل مغادرة الصفحة.
close = إغلاق
course-navigation = الدورة
all-modules = كل الوحدات
all-modules-and-lessons = كل الوحدات، ودروس الوحدة { $module }
earlier-modules = { $n ->
    [zero] لا وحدات سابقة
    [one] وحدة سابقة واحدة
    [two] وحدتان سابقتان
    [few] { $n } وحدات سابقة
    [many] { $n } وحدة سابقة
   *[other] { $n } وحدة سابقة
}
later-modules = { $n ->
    [zero] لا وحدات لاحقة
    [one] وحدة لاحقة واحدة
    [two] وحدتان لاحقتان
    [few] { $n } وحدات لاحقة
    [many] { $n } وحدة لاحقة
   *[other] { $n } وحدة لاحقة
}
breadcrumb = مسار التنقل
title-and-edition = { $title }، الإصدار { $version }
by-authors = تأليف { $authors }
edition-number = الإصدار { $version }
nothing-is-sent = ما يُكتب في هذه الدورة يبقى في هذا المتصفح، على هذا الجهاز. لا يُرسَل شيء إلى أي مكان.
changes-feed = التغييرات (خلاصة Atom)
changes-feed-title = { $title }: التغييرات
print-this-page = طباعة هذه الصفحة
made-with = أُنشئ باستخدام { $generator }
device-keeps = ما يحفظه هذا الجهاز
device-keeps-your-work = ما يحفظه هذا الجهاز من أعمالك
device-holds = تحفظ هذه الصفحة ما كتبته في «{ $title }» لبقية صفحات الدورة. { $link }.
device-holds-link = عرض أعمالك
page-moved = انتقلت هذه الصفحة. { $link }.
page-moved-link = الذهاب إلى عنوانها الجديد
on-this-page = في هذه الصفحة
previous-and-next = { $kind ->
    [module] الوحدة السابقة والوحدة التالية
   *[lesson] الدرس السابق والدرس التالي
}
previous-one = { $kind ->
    [module] الوحدة السابقة
   *[lesson] الدرس السابق
}
next-one = { $kind ->
    [module] الوحدة التالية
   *[lesson] الدرس التالي
}

## البحث

search-found = { $n ->
    [zero] لا نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $n } نتائج
    [many] { $n } نتيجة
   *[other] { $n } نتيجة
}
search-found-none = لا نتائج.
search-without = لا ترد كلمة «{ $word }» في أي موضع.
search-instead = لا يرد «{ $typed }» في أي موضع، لذا هذه نتائج البحث عن «{ $found }».
search-not-loaded = تعذّر تحميل البحث.
search-results = النتائج
search-more = المزيد من النتائج
search-tips = قد يفيد التحقق من الإملاء، أو تقليل عدد الكلمات، أو تجربة كلمات أخرى للمعنى نفسه.
search-tips-or-list = قد يفيد التحقق من الإملاء، أو تقليل عدد الكلمات، أو تجربة كلمات أخرى للمعنى نفسه، أو البحث في القائمة أدناه.
single-keys = تعمل المفاتيح المفردة اختصارات، مثل { $key } للبحث.
everything-from-a-to-z = كل شيء من الألف إلى الياء
from-a-to-z = من الألف إلى الياء
letters = الحروف

## الصفحة الرئيسية

start-lesson = البدء:
continue-lesson = المتابعة:
begin-again-lesson = أُنجز كل شيء. البدء من جديد:
lessons-done = الدروس المنجزة
lessons-done-of = الدروس المنجزة: { $done } من { $all }
course-at-a-glance = الدورة في لمحة
time-in-all = إجمالًا
in-modules = { $n ->
    [zero] بلا وحدات
    [one] في وحدة واحدة
    [two] في وحدتين
    [few] في { $n } وحدات
    [many] في { $n } وحدة
   *[other] في { $n } وحدة
}
for-screen-and-paper = للشاشة والورق
to-check-yourself = للتقييم الذاتي
certificate-to-print = شهادة للطباعة
objectives-of-course = ما سيصبح بإمكانك
module-by-module = الدورة، وحدةً وحدة
module-number-label = الوحدة { $number }:
lessons-done-count = · المنجز: { $done }
check-whole-course-yourself = تقييم ذاتي يشمل الدورة كلها
tools-and-competencies = الأدوات، وما تدرّب عليه
tool-column = الأداة
look-something-up = البحث في الفهارس

## الوحدات والدروس

module-number = الوحدة { $number }
module-done-of = المنجز: { $done } من { $all }
start-with-lesson = البدء بدرس «{ $lesson }»
objectives-by-the-end = في النهاية يصبح بإمكانك
check-whole-module-yourself = تقييم ذاتي يشمل الوحدة كلها
what-to-remember = ما يحسُن تذكُّره
from-lesson = من { $lesson }
lesson-position = الدرس { $position } من { $count }
fact-time = المدة
fact-level = المستوى
fact-audience = الفئة المستهدفة
fact-prerequisites = للقراءة أولًا
voices-and-findings = أقوال ونتائج بحثية
finished-question = هل أنهيت هذا الدرس؟
finished-on = أُنجز في { $date }.
mark-as-done = وضع علامة «منجز»
mark-as-not-done = إزالة علامة «منجز»
last-changed = آخر تعديل في { $date }

## أجزاء الدروس

block-activity = نشاط
block-roleplay = لعب أدوار
block-example = مثال
block-key = للتذكُّر
block-commitment = التزامي
groups-of = مجموعات من { $size }
round-count = { $n ->
    [zero] لا جولات
    [one] جولة واحدة
    [two] جولتان
    [few] { $n } جولات
    [many] { $n } جولة
   *[other] { $n } جولة
}
priority = { $name ->
    [must] أساسي
    [should] موصى به
   *[could] إن سمح الوقت
}
you-need = ما يلزمك
suggested-answer = عرض إجابة مقترحة
note-title = { $kind ->
    [tip] نصيحة
    [important] مهم
    [warning] تحذير
    [caution] تنبيه
   *[note] ملاحظة
}
table = جدول
task-done = منجز
task-to-do = لم يُنجز بعد
footnotes = الحواشي
footnote-number = الحاشية { $number }
back-to-text = العودة إلى النص
code-box = شيفرة برمجية
code-box-in = شيفرة برمجية: { $language }
finding = نتيجة بحثية
quote-source = المصدر
in-the-lesson = في درس { $lesson }
choose-your-part = اختيار جزئك
hide-from-partner = يُرجى عدم إظهار هذه الصفحة لمن يعمل معك.
roles = الأدوار
choose-your-role = اختيار دورك
agree-on-roles = يُرجى الاتفاق على توزيع الأدوار، ثم يقرأ كل شخص دوره، ودوره وحده.
read-own-card-only = يُرجى قراءة بطاقتك وحدها، وعدم إظهارها لأحد.
observers-sheet = ورقة المراقبة
observers-sheet-of = ورقة المراقبة: { $title }
observe = لا دور لك في التمثيل هنا. المطلوب هو المشاهدة ووضع علامة عند كل ما يُرى أو يُسمع.
observe-competencies = لا دور لك في التمثيل هنا. المطلوب هو المشاهدة ووضع علامة عند كل ما يُرى أو يُسمع: { $competencies }.
observe-what = ما ينبغي الانتباه إليه
observe-not-seen = لم يُلاحَظ
observe-once = مرة واحدة
observe-often = مرارًا
observe-notes = ما رأيته أو سمعته
afterwards = بعد ذلك
i-will = سوف
by-day = بحلول
kept-in-browser = محفوظ في هذا المتصفح.
from-my-worksheets = من أوراق عملي
from-my-worksheets-and-commitments = من أوراق عملي والتزاماتي
my-commitments = التزاماتي
nothing-written-yet = لم يُكتب شيء هنا بعد.
worksheet-appears-here = ما يُكتب في ورقة العمل هذه يظهر هنا.
commitments-appear-here = تظهر هنا الالتزامات التي قطعتها على نفسك في الدروس، وكلٌّ منها مع تاريخه. لا التزامات في هذا المتصفح بعد. وإن كانت التزاماتك مدوّنة على الورق، فيمكنك نقلها من أوراقك إلى هنا.
add-dates-to-calendar = إضافة التواريخ إلى تقويمي
calendar-saved = حُفظ الملف باسم «{ $name }». عند فتحه تُضاف التواريخ إلى تقويمك.

## أوراق العمل

worksheets-lead = يمكنك ملؤها على الشاشة أو طباعتها. وما يُكتب فيها يُحفظ في هذا المتصفح.
worksheet-of-lesson = ورقة عمل من درس { $lesson }
from-the-lesson = من درس { $lesson }
pdf-label = PDF:
pdf-of-sheet = { $title }، PDF، { $paper }
large-print = { $paper }، خط كبير
back-to-lesson = العودة إلى درس «{ $lesson }»
sheet-on-own-page = هذه الورقة في صفحة مستقلة
as-pdf-label = بصيغة PDF للطباعة:
draw-on-paper = يُرسم هذا على الورق.
sheet-kept = ما يُكتب هنا يُحفظ في هذا المتصفح، على هذا الجهاز، ولا يُحفظ في أي مكان آخر.
sheet-not-kept = لا يمكن حفظ أي شيء في هذا المتصفح. يُرجى طباعة الورقة قبل مغادرة الصفحة.
sheet-without-script = يمكنك الكتابة على الشاشة ثم طباعة الصفحة، أو طباعتها فارغة. ما يُكتب هنا يزول عند مغادرة الصفحة.
print-sheet = طباعة هذه الورقة
print-sheet-blank = طباعتها فارغة
paper-size = الورق
clear-sheet = مسح هذه الورقة
clear-sheet-question = مسح كل ما في هذه الورقة؟
clear-sheet-about = سيُزال من هذا المتصفح ما كتبته في «{ $title }». ولا يمكن التراجع عن ذلك.
keep-it = الاحتفاظ به
clear-the-sheet = مسح الورقة
sheet-is-empty = الورقة فارغة الآن.
move-up = إلى أعلى
move-down = إلى أسفل
move-up-from-place = نقل إلى أعلى: الموضع { $n }
move-down-from-place = نقل إلى أسفل: الموضع { $n }
now-at-place = الآن في الموضع { $n } من { $m }

## الاختبارات القصيرة: الأسئلة

check-yourself = التقييم الذاتي
questions-to-try-again = أسئلة لإعادة المحاولة
questions = الأسئلة
drawn-for-you = عدد الأسئلة { $n }، يُسحب لك منها { $drawn }.
pass-with = يلزم للاجتياز { $percent } في المئة من النقاط.
checks-allowed = { $n ->
    [zero] لا يمكنك التحقق من إجاباتك.
    [one] يمكنك التحقق من إجاباتك مرة واحدة.
    [two] يمكنك التحقق من إجاباتك مرتين.
    [few] يمكنك التحقق من إجاباتك { $n } مرات.
    [many] يمكنك التحقق من إجاباتك { $n } مرة.
   *[other] يمكنك التحقق من إجاباتك { $n } مرة.
}
question-number = السؤال { $number }
question-rule = { $kind ->
    [one] يُرجى اختيار إجابة واحدة.
    [several] يُرجى اختيار كل الإجابات الصحيحة.
    [judgement] يُرجى اختيار التصرف الأقرب إليك. بعض الخيارات أفضل من غيرها.
    [fill-in-one] يُرجى ملء الفراغ.
    [fill-in] يُرجى ملء الفراغات.
    [short-answer] يُرجى كتابة إجابة قصيرة.
    [number] يُرجى كتابة عدد.
    [order] يُرجى ترتيب ما يلي ترتيبًا صحيحًا بدءًا بالرقم 1.
    [match] يُرجى إيجاد ما يقابل كل عنصر.
    [sort] يُرجى وضع كل عنصر في مجموعته.
    [grid] يُرجى اختيار إجابة واحدة في كل صف.
    [grid-several] يُرجى اختيار كل الإجابات الصحيحة في كل صف.
    [open] يُرجى كتابة إجابة بأسلوبك.
   *[rating] لا توجد هنا إجابة صحيحة. يُرجى اختيار ما ينطبق عليك.
}
hint = تلميح
hint-number = التلميح { $number }
gap-number = الفراغ { $number }
choose = اختيار
write-letter-on-line = يُكتب الحرف على السطر:
your-answer = إجابتك
move-item-up = نقل إلى أعلى: { $item }
move-item-down = نقل إلى أسفل: { $item }
compare-with-model = المقارنة بإجابة نموذجية
how-close = ما مدى قرب إجابتك منها؟
close-very = قريبة جدًا: النقاط نفسها بكلمات أخرى
close-partly = قريبة جزئيًا: لديّ ما أضيفه
close-not-yet = ليست قريبة بعد: سأقرأ عن الموضوع مجددًا
how-sure = ما مدى ثقتك بإجابتك؟
sure = ثقة تامة
think-so = أظن ذلك
a-guess = تخمين
how-sure-you-were = مدى ثقتك بإجاباتك
sure-not-yet = ثقة تامة، وليست صحيحة بعد
think-not-yet = ظن، وليست صحيحة بعد
guess-not-yet = تخمين، وليست صحيحة بعد
guess-right = تخمين، وصحيحة
think-right = ظن، وصحيحة
sure-right = ثقة تامة، وصحيحة

## الاختبارات القصيرة: الأزرار والإجابات

check-my-answer = { $n ->
    [zero] التحقق من إجاباتي
    [one] التحقق من إجابتي
    [two] التحقق من إجابتيّ
    [few] التحقق من إجاباتي
    [many] التحقق من إجاباتي
   *[other] التحقق من إجاباتي
}
try-again = { $n ->
    [zero] إعادة المحاولة
    [one] إعادة المحاولة
    [two] إعادة المحاولة فيما لم يصحّ بعد
    [few] إعادة المحاولة فيما لم يصحّ بعد
    [many] إعادة المحاولة فيما لم يصحّ بعد
   *[other] إعادة المحاولة فيما لم يصحّ بعد
}
start-again = البدء من جديد
check-the-others = التحقق من البقية الآن
print-questions = طباعة الأسئلة
print-with-answers = الطباعة مع الإجابات
how-competencies-stand = مستواك في كل كفاءة
code-for-group = رمزك للمجموعة:
copy = نسخ
copy-the-code = الرمز
copied = تم النسخ.
code-selected = الرمز محدَّد: يمكنك نسخه كأي نص.
code-says = يبيّن الرمز كيف أُجيب عن الأسئلة، ولا يقول عنك شيئًا.
show-the-answers = عرض الإجابات
answers = الإجابات
answers-to = الإجابات: { $title }
point-count = { $n ->
    [zero] لا نقاط
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $n } نقاط
    [many] { $n } نقطة
   *[other] { $n } نقطة
}
option-right = صحيح
option-not-right = ليس هذا
anything-between = (أي قيمة من { $low } إلى { $high })
or = أو
none-of-them = لا شيء منها
read-again-label = للقراءة مجددًا:

## الاختبارات القصيرة: ما يُقال عن الإجابة

result-score = { $n ->
    [zero] الصحيح: { $right } من { $n }
    [one] ليس بعد
    [two] الصحيح: { $right } من { $n }
    [few] الصحيح: { $right } من { $n }
    [many] الصحيح: { $right } من { $n }
   *[other] الصحيح: { $right } من { $n }
}
result-all-right = { $n ->
    [zero] كل الإجابات صحيحة
    [one] صحيح
    [two] الإجابتان صحيحتان
    [few] الإجابات الـ{ $n } كلها صحيحة
    [many] الإجابات الـ{ $n } كلها صحيحة
   *[other] الإجابات الـ{ $n } كلها صحيحة
}
mark-right = صحيح
mark-not-yet = ليس بعد
mark-not-this-one = ليس هذا
mark-this-one-too = وهذا أيضًا
mark-answer = الإجابة: { $answer }
mark-answer-none = الإجابة: لا شيء منها
mark-the-right-answer = الإجابة الصحيحة
mark-points = النقاط: { $n } من { $m }
mark-spelled = صحيح، ويُكتب «{ $answer }»
verdict-right = صحيح.
verdict-part = ليس بعد: الصحيح { $n } من { $m }.
verdict-extra = ليس بعد: وُجد { $n } من { $m }، والزائد { $extra }.
verdict-not-the-best = ليس الخيار الأفضل بعد: النقاط { $n } من { $m }.
verdict-not-yet = ليس بعد. يُرجى قراءة ما يرد هنا، ثم إعادة المحاولة.
verdict-hint = ليس بعد. قد يساعدك تلميح.
verdict-shown = هذه هي الإجابة.
verdict-changed = تغيّر هذا السؤال منذ أن أجبت عنه. يُرجى التحقق منه مجددًا.
show-the-answer = عرض الإجابة
rated-before = في { $date } كان اختيارك «{ $was }». وهو الآن «{ $now }».
rated-before-row = { $row }: في { $date } كان اختيارك «{ $was }». وهو الآن «{ $now }».
competency-score = { $name }: الصحيح { $n } من { $m }.
competency-score-thin = { $name }: الصحيح { $n } من { $m }. تستحق نظرة أخرى.
other-questions = أسئلة أخرى
quiz-passed = لقد اجتزت الاختبار: المطلوب { $pass } في المئة، ونتيجتك { $percent }.
quiz-not-passed = يلزم للاجتياز { $pass } في المئة، ونتيجتك حتى الآن { $percent }.
checks-left = { $n ->
    [zero] لم يعد بإمكانك التحقق.
    [one] يمكنك التحقق مرة واحدة أخرى.
    [two] يمكنك التحقق مرتين أخريين.
    [few] يمكنك التحقق { $n } مرات أخرى.
    [many] يمكنك التحقق { $n } مرة أخرى.
   *[other] يمكنك التحقق { $n } مرة أخرى.
}
checks-left-none = كانت تلك المحاولة الأخيرة. الإجابات الصحيحة معروضة أعلاه.
still-open = { $n ->
    [zero] لم يبقَ سؤال بلا إجابة
    [one] بقي سؤال واحد بلا إجابة
    [two] بقي سؤالان بلا إجابة
    [few] بقيت { $n } أسئلة بلا إجابة
    [many] بقي { $n } سؤالًا بلا إجابة
   *[other] بقي { $n } سؤال بلا إجابة
}
question-link = السؤال { $number }: { $stem }
question-link-bare = السؤال { $number }
item-moved = { $item }: الموضع { $n } من { $m }

## صفحة كل الاختبارات القصيرة، والمراجعات، وتقييم الدورة كلها

quizzes-lead = للتقييم الذاتي. لا يرى إجاباتك أحد غيرك.
check-whole-course = تقييم الدورة كلها
check-whole-course-about = أسئلة من كل وحدة، مع نتيجة لكل كفاءة
check-whole-course-lead = أسئلة من الدورة كلها. تبيّن النتيجة مستواك في كل كفاءة، وما تحسُن قراءته مجددًا. ولا يراها أحد غيرك.
review = المراجعة
review-about = ما فاتك يعود بعد 1 و3 و7 و16 و35 يومًا
review-of-module = مراجعة: { $title }
review-of-module-about = أسئلة من كل دروس الوحدة
review-of-module-lead = أسئلة من كل دروسها. تبيّن النتيجة مستواك في كل كفاءة، وما تحسُن قراءته مجددًا.
back-to-module = العودة إلى وحدة «{ $module }»
lesson-by-lesson = درسًا درسًا
review-lead = ما فاتك في اختبار قصير، وما طلب كل درس منجز تذكُّره، يعود إلى هنا بعد 1 و3 و7 و16 و35 يومًا.
review-without-script = من دون تشغيل البرامج النصية لا يمكن لهذه الصفحة معرفة ما فاتك. وهذه كل الاختبارات القصيرة في الدورة.
review-due = { $n ->
    [zero] لا شيء للمراجعة اليوم
    [one] عنصر واحد للمراجعة اليوم
    [two] عنصران للمراجعة اليوم
    [few] { $n } عناصر للمراجعة اليوم
    [many] { $n } عنصرًا للمراجعة اليوم
   *[other] { $n } عنصر للمراجعة اليوم
}
review-nothing-today = لا شيء للمراجعة اليوم. العنصر التالي يعود في { $date }.
review-nothing-yet = لا شيء للمراجعة بعد. إلى هنا يعود ما فاتك في الاختبارات القصيرة، وما طلب درسٌ تذكُّره بعد وضع علامة «منجز» عليه.
review-done-today = هذا كل شيء لليوم. ما تذكّرته مجددًا يرسخ مدة أطول؛ والعنصر التالي يعود في { $date }.
review-done = هذا كل شيء، ولم يبقَ ما يعود. لقد رسخ كل ذلك في ذاكرتك.
review-missing = تعذّر تحميل درس فيه ما يُراجَع. ربما لم يعد الدرس في الدورة، أو انقطع الاتصال.
all-quizzes = كل الاختبارات القصيرة
recall-lesson = ماذا بقي في ذاكرتك من «{ $title }»؟ يُرجى أولًا قوله بكلماتك.
recall-show = عرضه
recall-knew-it = كنت أعرفه
recall-knew-it-said = حسنًا. سيعود لاحقًا كي يرسخ.
recall-not-yet = ليس بعد
recall-not-yet-said = إذن يعود غدًا.

## صفحات الفهارس: الكفاءات والأدوات والاقتباسات

competencies-lead = ما تدرّب عليه الدورة، وأين: الأدوات والدروس والاختبارات القصيرة وأوراق العمل لكل كفاءة.
competencies-on-this-page = الكفاءات في هذه الصفحة
no-lesson-trains-this = لا درس يدرّب على هذه الكفاءة بعد.
tools-lead = كل أدوات الدورة: ما تدرّب عليه كل أداة، وأين تُشرح، وورقة العمل التي تُستخدم معها.
tools-on-this-page = الأدوات في هذه الصفحة
tool-trains = تدرّب على
no-lesson-teaches-this = لا درس يشرح هذه الأداة بعد.
quotes-lead = ما قاله آخرون وما توصّلوا إليه، مع المصادر. الاقتباسات حرفية، والنتائج البحثية مروية بكلماتنا.
quotations = الاقتباسات
findings = النتائج البحثية

## أعمالي: ما يحفظه هذا المتصفح

my-work-lead = ما أجبت عنه وكتبته في هذه الدورة ملكك: يُحفظ في هذا المتصفح، على هذا الجهاز، ولا يراه أحد غيرك.
my-work-without-script = تحتاج هذه الصفحة إلى تشغيل البرامج النصية. وحيث لا تعمل لا يُحفظ شيء: يُرجى طباعة ما كتبته قبل مغادرة صفحته.
my-work-download = تنزيل أعمالي
my-work-load = استيراد ملف
print = طباعة
my-work-erase = مسح كل شيء
my-work-file = ملف فيه أعمالك
my-work-saved = حُفظ الملف باسم «{ $name }». يُرجى الاحتفاظ به: فبالزر «استيراد ملف» تعود أعمالك، هنا أو على جهاز آخر.
my-work-loaded = { $n ->
    [zero] لم يُؤخذ أي مدخل من الملف.
    [one] أُخذ مدخل واحد من الملف.
    [two] أُخذ مدخلان من الملف.
    [few] أُخذت { $n } مدخلات من الملف.
    [many] أُخذ { $n } مدخلًا من الملف.
   *[other] أُخذ { $n } مدخل من الملف.
}
my-work-nothing-new = كل ما في هذا الملف موجود هنا من قبل. لم يتغير شيء.
my-work-no-json = ليس «{ $name }» ملفًا من هذا النوع، فهو لا يحتوي على JSON. يُرجى اختيار الملف الذي حُفظ بالزر «تنزيل أعمالي». لم يتغير شيء.
my-work-not-ours = لم يُحفظ «{ $name }» بالزر «تنزيل أعمالي» في أي دورة. لم يتغير شيء.
my-work-later-edition = حُفظ «{ $name }» بإصدار من Coursebook أحدث من الإصدار الذي أُنشئت به هذه الدورة. لم يتغير شيء.
my-work-other-course = يعود «{ $name }» إلى دورة «{ $other }»، وهذه دورة «{ $title }». لم يتغير شيء.
my-work-unreadable = تتعذّر قراءة «{ $name }». لم يتغير شيء.
my-work-erased = مُسح كل شيء.
my-work-empty = لا شيء هنا بعد. بعد الإجابة عن سؤال، أو ملء ورقة عمل، أو وضع علامة «منجز» على درس، يظهر ذلك هنا.
my-work-answers = { $n ->
    [zero] لا إجابات ولا ملاحظات
    [one] إجابة أو ملاحظة واحدة
    [two] اثنتان من الإجابات والملاحظات
    [few] { $n } من الإجابات والملاحظات
    [many] { $n } من الإجابات والملاحظات
   *[other] { $n } من الإجابات والملاحظات
}
my-work-lessons-done = { $n ->
    [zero] لا دروس منجزة
    [one] درس واحد منجز
    [two] درسان منجزان
    [few] { $n } دروس منجزة
    [many] { $n } درسًا منجزًا
   *[other] { $n } درس منجز
}
my-work-unnamed = { $n ->
    [zero] لا شيء آخر محفوظ من إصدار سابق من الدورة.
    [one] مدخل آخر من إصدار سابق من الدورة محفوظ من دون نصه. وهو يظهر حيث كتبته.
    [two] مدخلان آخران من إصدار سابق من الدورة محفوظان من دون نصهما. وهما يظهران حيث كتبتهما.
    [few] { $n } مدخلات أخرى من إصدار سابق من الدورة محفوظة من دون نصوصها. وهي تظهر حيث كتبتها.
    [many] { $n } مدخلًا آخر من إصدار سابق من الدورة محفوظة من دون نصوصها. وهي تظهر حيث كتبتها.
   *[other] { $n } مدخل آخر من إصدار سابق من الدورة محفوظة من دون نصوصها. وهي تظهر حيث كتبتها.
}
my-work-erase-question = مسح كل شيء؟
my-work-erase-about = سيُزال من هذا المتصفح كل ما أجبت عنه وكتبته ووضعت عليه علامة في «{ $title }». ولا يمكن التراجع عن ذلك. يُرجى تنزيل أعمالك أولًا إن كان من الممكن أن تعود إليها الحاجة.

## البرنامج

agenda = البرنامج
day-number = اليوم { $number }
agenda-end = النهاية
row-break = استراحة
row-lunch = استراحة الغداء

## الشهادة: تُملأ ثم تُطبع

certificate-lead = يُرجى كتابة اسمك وطباعة الصفحة، ثم الاحتفاظ بها أو أخذها معك. ما يُكتب هنا يبقى في هذا المتصفح.
certificate-name = الاسم
certificate-says = أُقرّ بأنني درست هذه الدورة من أولها إلى آخرها.
certificate-says-time = { $n ->
    [zero] أُقرّ بأنني درست هذه الدورة من أولها إلى آخرها: { $time }.
    [one] أُقرّ بأنني درست هذه الدورة من أولها إلى آخرها: درس واحد، { $time }.
    [two] أُقرّ بأنني درست هذه الدورة من أولها إلى آخرها: درسان، { $time }.
    [few] أُقرّ بأنني درست هذه الدورة من أولها إلى آخرها: { $n } دروس، { $time }.
    [many] أُقرّ بأنني درست هذه الدورة من أولها إلى آخرها: { $n } درسًا، { $time }.
   *[other] أُقرّ بأنني درست هذه الدورة من أولها إلى آخرها: { $n } درس، { $time }.
}
certificate-done-of = الدروس التي عليها علامة «منجز» على هذا الجهاز: { $done } من { $all }.
certificate-trains = ما تدرّب عليه الدورة
certificate-date = التاريخ
certificate-facilitator-signature = توقيع الميسِّر/ة
certificate-facilitator-name = اسم الميسِّر/ة
certificate-honest = هذا إقرار من الشخص المذكور عن نفسه. ولم يتحقق منه أحد، ما لم يرد أعلاه توقيع الميسِّر/ة.
print-certificate = طباعة الشهادة
the-lessons = الدروس

## حيث لا توجد صفحة

page-not-found = الصفحة غير موجودة
nothing-at-address = لا شيء في هذا العنوان
nothing-at-address-about = ربما انتقلت الصفحة، أو في العنوان خطأ مطبعي. لم يضع شيء مما كتبته في هذه الدورة.
go-to-start = الذهاب إلى بداية الدورة
or-look-it-up = أو البحث في الفهارس
