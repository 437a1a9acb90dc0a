### Coursebook सीखने वालों से जो कहता है। कौन-से शब्द कहाँ दिखते हैं, यह en/learner.ftl में बताया गया है।

## चीज़ों के नाम: शीर्षकों, मेन्यू, खोज के परिणामों और गिनती के साथ

competencies = दक्षताएँ
tools = टूल
worksheets = वर्कशीट
quizzes = क्विज़
quotes-and-findings = उद्धरण और निष्कर्ष
glossary = शब्दावली
lessons = पाठ
competency-heading = { $n ->
    [one] दक्षता
   *[other] दक्षताएँ
}
tool-heading = { $n ->
    [one] टूल
   *[other] टूल
}
lesson-heading = { $n ->
    [one] पाठ
   *[other] पाठ
}
worksheet-heading = { $n ->
    [one] वर्कशीट
   *[other] वर्कशीट
}
quiz-heading = { $n ->
    [one] क्विज़
   *[other] क्विज़
}
kind-of-entry = { $kind ->
    [lesson] पाठ
    [section] खंड
    [module] मॉड्यूल
    [term] शब्द
    [tool] टूल
    [competency] दक्षता
    [quote] उद्धरण
    [worksheet] वर्कशीट
   *[page] पृष्ठ
}
lesson-count = { $n ->
    [one] { $n } पाठ
   *[other] { $n } पाठ
}
worksheet-count = { $n ->
    [one] { $n } वर्कशीट
   *[other] { $n } वर्कशीट
}
quiz-count = { $n ->
    [one] { $n } क्विज़
   *[other] { $n } क्विज़
}
question-count = { $n ->
    [one] { $n } प्रश्न
   *[other] { $n } प्रश्न
}
field-count = { $n ->
    [one] लिखने की { $n } जगह
   *[other] लिखने की { $n } जगहें
}
draft = मसौदा
has-quiz = क्विज़
has-worksheet = वर्कशीट

## समय

time-minutes = { $minutes }{"\u00A0"}मिनट
time-hours = { $hours }{"\u00A0"}घं॰
time-hours-minutes = { $hours }{"\u00A0"}घं॰ { $minutes }{"\u00A0"}मिनट
time-about = लगभग { $time }

## हर पृष्ठ के चारों ओर

skip-to-content = सीधे सामग्री पर जाएँ
due-count = { $n ->
    [one] दोहराने को { $n }
   *[other] दोहराने को { $n }
}
search = खोजें
look-up = संदर्भ
my-work = मेरा काम
agenda-of = कार्यक्रम: { $title }
certificate = प्रमाणपत्र
colours-label = रंग:
colours-automatic = अपने-आप
colours-light = हल्के
colours-dark = गहरे
storage-blocked = आपके उत्तर इस ब्राउज़र में सहेजे नहीं जाएँगे: इसका स्टोरेज बंद है या भर चुका है। बाकी सब कुछ काम करता है, और पृष्ठ छोड़ने से पहले आप अपना लिखा हुआ प्रिंट कर सकते हैं।
close = बंद करें
course-navigation = कोर्स
all-modules = सभी मॉड्यूल
all-modules-and-lessons = सभी मॉड्यूल, और मॉड्यूल { $module } के पाठ
earlier-modules = { $n ->
    [one] पहले का { $n } मॉड्यूल
   *[other] पहले के { $n } मॉड्यूल
}
later-modules = { $n ->
    [one] आगे का { $n } मॉड्यूल
   *[other] आगे के { $n } मॉड्यूल
}
breadcrumb = आप यहाँ हैं
title-and-edition = { $title }, संस्करण { $version }
by-authors = लेखन: { $authors }
edition-number = संस्करण { $version }
nothing-is-sent = इस कोर्स में आप जो लिखते हैं, वह इसी डिवाइस पर, इसी ब्राउज़र में रहता है। कहीं कुछ नहीं भेजा जाता।
changes-feed = बदलाव (Atom फ़ीड)
changes-feed-title = { $title }: बदलाव
print-this-page = यह पृष्ठ प्रिंट करें
made-with = { $generator } से बना
device-keeps = इस डिवाइस पर क्या सहेजा हुआ है
device-keeps-your-work = आपके काम में से इस डिवाइस पर क्या सहेजा हुआ है
device-holds = “{ $title }” में आपका लिखा हुआ यह पृष्ठ बाकी पृष्ठों के लिए सँभालकर रखता है। { $link }।
device-holds-link = अपना काम देखें
page-moved = यह पृष्ठ अब दूसरी जगह है। { $link }।
page-moved-link = नए पते पर जाएँ
on-this-page = इस पृष्ठ पर
previous-and-next = { $kind ->
    [module] पिछला और अगला मॉड्यूल
   *[lesson] पिछला और अगला पाठ
}
previous-one = { $kind ->
    [module] पिछला मॉड्यूल
   *[lesson] पिछला पाठ
}
next-one = { $kind ->
    [module] अगला मॉड्यूल
   *[lesson] अगला पाठ
}

## खोज

search-found = { $n ->
    [one] { $n } परिणाम
   *[other] { $n } परिणाम
}
search-found-none = कोई परिणाम नहीं।
search-without = “{ $word }” कहीं नहीं मिला।
search-instead = “{ $typed }” कहीं नहीं मिला, इसलिए ये “{ $found }” के परिणाम हैं।
search-not-loaded = खोज लोड नहीं हो सकी।
search-results = परिणाम
search-more = और परिणाम
search-tips = वर्तनी जाँचें, कम शब्द लिखकर देखें, या उसी बात के लिए दूसरे शब्द आज़माएँ।
search-tips-or-list = वर्तनी जाँचें, कम शब्द लिखकर देखें, या उसी बात के लिए दूसरे शब्द आज़माएँ। चाहें तो नीचे दी गई सूची में ढूँढ़ें।
single-keys = अकेली कुंजियाँ शॉर्टकट का काम करती हैं, जैसे खोज के लिए { $key }।
everything-from-a-to-z = सब कुछ, वर्णक्रम से
from-a-to-z = वर्णक्रम से
letters = अक्षर

## मुखपृष्ठ

start-lesson = शुरू करें:
continue-lesson = आगे बढ़ें:
begin-again-lesson = सब पूरा हुआ। फिर से शुरू करें:
lessons-done = पूरे हुए पाठ
lessons-done-of = { $all } में से { $done } पाठ पूरे
course-at-a-glance = कोर्स एक नज़र में
time-in-all = कुल समय
in-modules = { $n ->
    [one] { $n } मॉड्यूल में
   *[other] { $n } मॉड्यूल में
}
for-screen-and-paper = स्क्रीन और काग़ज़ के लिए
to-check-yourself = ख़ुद को परखने के लिए
certificate-to-print = प्रिंट करने के लिए प्रमाणपत्र
objectives-of-course = कोर्स के बाद आप क्या कर सकेंगे
module-by-module = कोर्स, एक-एक मॉड्यूल करके
module-number-label = मॉड्यूल { $number }:
lessons-done-count = · { $done } पूरे
check-whole-course-yourself = पूरे कोर्स पर ख़ुद को परखें
tools-and-competencies = टूल, और उनसे बढ़ने वाली दक्षताएँ
tool-column = टूल
look-something-up = संदर्भ देखें

## मॉड्यूल और पाठ

module-number = मॉड्यूल { $number }
module-done-of = { $all } में से { $done } पूरे
start-with-lesson = “{ $lesson }” से शुरू करें
objectives-by-the-end = इसके बाद आप ये कर सकेंगे
check-whole-module-yourself = पूरे मॉड्यूल पर ख़ुद को परखें
what-to-remember = याद रखने की बातें
from-lesson = { $lesson } से
lesson-position = { $count } में से पाठ { $position }
fact-time = समय
fact-level = स्तर
fact-audience = किनके लिए
fact-prerequisites = पहले पढ़ें
voices-and-findings = लोगों के विचार और निष्कर्ष
finished-question = क्या यह पाठ पूरा हो गया?
finished-on = { $date } को पूरा हुआ।
mark-as-done = पूरा मानें
mark-as-not-done = अधूरा मानें
last-changed = पिछला बदलाव: { $date }

## पाठों के भीतर के हिस्से

block-activity = गतिविधि
block-roleplay = रोल प्ले
block-example = उदाहरण
block-key = याद रखें
block-commitment = मेरा संकल्प
groups-of = { $size } लोगों के समूह
round-count = { $n ->
    [one] { $n } दौर
   *[other] { $n } दौर
}
priority = { $name ->
    [must] ज़रूरी
    [should] बेहतर होगा
   *[could] समय हो तो
}
you-need = क्या-क्या चाहिए
suggested-answer = एक संभावित उत्तर देखें
note-title = { $kind ->
    [tip] सुझाव
    [important] महत्वपूर्ण
    [warning] चेतावनी
    [caution] सावधानी
   *[note] ध्यान दें
}
table = तालिका
task-done = हो गया
task-to-do = बाकी है
footnotes = पाद-टिप्पणियाँ
footnote-number = पाद-टिप्पणी { $number }
back-to-text = वापस मूल पाठ पर
code-box = प्रोग्राम कोड
code-box-in = प्रोग्राम कोड: { $language }
finding = निष्कर्ष
quote-source = स्रोत
in-the-lesson = पाठ { $lesson } में
choose-your-part = अपना भाग चुनें
hide-from-partner = यह पृष्ठ अपने साथी को न दिखाएँ।
roles = भूमिकाएँ
choose-your-role = अपनी भूमिका चुनें
agree-on-roles = आपस में तय करें कि कौन-सी भूमिका किसकी होगी। फिर केवल अपनी भूमिका पढ़ें, किसी और की नहीं।
read-own-card-only = केवल अपना कार्ड पढ़ें, और उसे किसी को न दिखाएँ।
observers-sheet = प्रेक्षक की शीट
observers-sheet-of = प्रेक्षक की शीट: { $title }
observe = आप इसमें हिस्सा नहीं लेंगे। ध्यान से देखें, और जो दिखे या सुनाई दे उस पर निशान लगाएँ।
observe-competencies = आप इसमें हिस्सा नहीं लेंगे। ध्यान से देखें, और जो दिखे या सुनाई दे उस पर निशान लगाएँ: { $competencies }।
observe-what = किस पर ध्यान दें
observe-not-seen = नहीं दिखा
observe-once = एक बार
observe-often = कई बार
observe-notes = क्या दिखा या सुनाई दिया
afterwards = इसके बाद
i-will = मुझे यह करना है
by-day = कब तक
kept-in-browser = इस ब्राउज़र में सहेजा हुआ है।
from-my-worksheets = मेरी वर्कशीट से
from-my-worksheets-and-commitments = मेरी वर्कशीट और संकल्पों से
my-commitments = मेरे संकल्प
nothing-written-yet = यहाँ अभी कुछ नहीं लिखा गया है।
worksheet-appears-here = इस वर्कशीट में आप जो लिखेंगे, वह यहाँ दिखेगा।
commitments-appear-here = पाठों में लिए गए आपके संकल्प यहाँ दिखेंगे, हर एक अपनी तारीख़ के साथ। इस ब्राउज़र में अभी कोई संकल्प नहीं है। अगर आपने उन्हें काग़ज़ पर लिखा है, तो अपनी शीट से यहाँ उतार लें।
add-dates-to-calendar = तारीख़ें मेरे कैलेंडर में जोड़ें
calendar-saved = “{ $name }” नाम से सहेजा गया। यह फ़ाइल खोलें, और तारीख़ें आपके कैलेंडर में आ जाएँगी।

## वर्कशीट

worksheets-lead = इन्हें स्क्रीन पर भरें या प्रिंट करें। आपका लिखा हुआ इस ब्राउज़र में सहेजा जाता है।
worksheet-of-lesson = पाठ { $lesson } की वर्कशीट
from-the-lesson = पाठ { $lesson } से
pdf-label = PDF:
pdf-of-sheet = { $title }, PDF, { $paper }
large-print = { $paper }, बड़े अक्षर
back-to-lesson = वापस पाठ “{ $lesson }” पर
sheet-on-own-page = यह शीट अलग पृष्ठ पर
as-pdf-label = प्रिंट के लिए PDF:
draw-on-paper = इसे काग़ज़ पर बनाएँ।
sheet-kept = यहाँ आपका लिखा हुआ इसी डिवाइस पर, इसी ब्राउज़र में सहेजा जाता है, और कहीं नहीं।
sheet-not-kept = इस ब्राउज़र में कुछ भी सहेजा नहीं जा सकता। पृष्ठ छोड़ने से पहले शीट प्रिंट कर लें।
sheet-without-script = स्क्रीन पर लिखकर पृष्ठ प्रिंट करें, या इसे ख़ाली प्रिंट करें। पृष्ठ छोड़ते ही आपका लिखा हुआ मिट जाएगा।
print-sheet = यह शीट प्रिंट करें
print-sheet-blank = ख़ाली शीट प्रिंट करें
paper-size = काग़ज़
clear-sheet = यह शीट ख़ाली करें
clear-sheet-question = क्या इस शीट का सब कुछ मिटाना है?
clear-sheet-about = “{ $title }” पर आपका लिखा हुआ इस ब्राउज़र से हटा दिया जाएगा। इसे वापस नहीं लाया जा सकता।
keep-it = रहने दें
clear-the-sheet = शीट ख़ाली करें
sheet-is-empty = शीट अब ख़ाली है।
move-up = ऊपर
move-down = नीचे
move-up-from-place = ऊपर ले जाएँ: स्थान { $n }
move-down-from-place = नीचे ले जाएँ: स्थान { $n }
now-at-place = अब { $m } में से स्थान { $n } पर

## क्विज़: प्रश्न

check-yourself = ख़ुद को परखें
questions-to-try-again = फिर से आज़माने के प्रश्न
questions = प्रश्न
drawn-for-you = { $n } प्रश्नों में से { $drawn } आपके लिए चुने जाते हैं।
pass-with = { $percent } प्रतिशत अंक मिलने पर आप उत्तीर्ण होंगे।
checks-allowed = { $n ->
    [one] आप अपने उत्तर { $n } बार जाँच सकते हैं।
   *[other] आप अपने उत्तर { $n } बार जाँच सकते हैं।
}
question-number = प्रश्न { $number }
question-rule = { $kind ->
    [one] एक चुनें।
    [several] जितने सही हों, सब चुनें।
    [judgement] वह चुनें जो आप करना चाहेंगे। कुछ विकल्प दूसरों से बेहतर हैं।
    [fill-in-one] ख़ाली जगह भरें।
    [fill-in] ख़ाली जगहें भरें।
    [short-answer] छोटा-सा उत्तर लिखें।
    [number] एक संख्या लिखें।
    [order] इन्हें सही क्रम में रखें, 1 सबसे पहले।
    [match] हर एक का जोड़ीदार ढूँढ़ें।
    [sort] हर एक को उसके समूह में रखें।
    [grid] हर पंक्ति में एक चुनें।
    [grid-several] हर पंक्ति में जितने सही हों, सब चुनें।
    [open] अपना उत्तर अपने शब्दों में लिखें।
   *[rating] यहाँ कोई एक सही उत्तर नहीं है। जो आप पर ठीक बैठे, वह चुनें।
}
hint = संकेत
hint-number = संकेत { $number }
gap-number = ख़ाली जगह { $number }
choose = चुनें
write-letter-on-line = रेखा पर अक्षर लिखें:
your-answer = आपका उत्तर
move-item-up = ऊपर ले जाएँ: { $item }
move-item-down = नीचे ले जाएँ: { $item }
compare-with-model = आदर्श उत्तर से मिलाएँ
how-close = आपका उत्तर कितना क़रीब है?
close-very = बहुत क़रीब: वही बातें, दूसरे शब्दों में
close-partly = कुछ हद तक: इसमें कुछ जोड़ना है
close-not-yet = अभी क़रीब नहीं: इसके बारे में फिर पढ़ना है
how-sure = आपको कितना यक़ीन है?
sure = पक्का यक़ीन
think-so = शायद सही
a-guess = बस अंदाज़ा
how-sure-you-were = आपको कितना यक़ीन था
sure-not-yet = पक्का यक़ीन था, पर अभी सही नहीं
think-not-yet = शायद सही लगा, पर अभी सही नहीं
guess-not-yet = अंदाज़ा था, अभी सही नहीं
guess-right = अंदाज़ा था, सही निकला
think-right = शायद सही लगा, और सही था
sure-right = पक्का यक़ीन था, और सही था

## क्विज़: बटन और उत्तर

check-my-answer = { $n ->
    [one] मेरा उत्तर जाँचें
   *[other] मेरे उत्तर जाँचें
}
try-again = { $n ->
    [one] फिर कोशिश करें
   *[other] जो अभी सही नहीं, उन्हें फिर आज़माएँ
}
start-again = शुरू से करें
check-the-others = अब बाकी उत्तर जाँचें
print-questions = प्रश्न प्रिंट करें
print-with-answers = उत्तरों के साथ प्रिंट करें
how-competencies-stand = हर दक्षता की स्थिति
code-for-group = समूह के लिए आपका कोड:
copy = कॉपी करें
copy-the-code = (कोड)
copied = कॉपी हो गया।
code-selected = कोड चुना हुआ है: इसे किसी भी लिखे हुए की तरह कॉपी करें।
code-says = कोड केवल यह बताता है कि प्रश्नों के क्या उत्तर दिए गए, आपके बारे में कुछ नहीं।
show-the-answers = उत्तर देखें
answers = उत्तर
answers-to = उत्तर: { $title }
point-count = { $n ->
    [one] { $n } अंक
   *[other] { $n } अंक
}
option-right = सही
option-not-right = यह नहीं
anything-between = ({ $low } से { $high } तक कुछ भी)
or = या
none-of-them = इनमें से कोई नहीं
read-again-label = फिर से पढ़ें:

## क्विज़: उत्तर के बारे में क्या कहा जाता है

result-score = { $n ->
    [one] अभी सही नहीं
   *[other] { $n } में से { $right } सही
}
result-all-right = { $n ->
    [one] सही
   *[other] सभी { $n } सही
}
mark-right = सही
mark-not-yet = अभी सही नहीं
mark-not-this-one = यह नहीं
mark-this-one-too = यह भी
mark-answer = उत्तर: { $answer }
mark-answer-none = उत्तर: इनमें से कोई नहीं
mark-the-right-answer = सही उत्तर
mark-points = { $m } में से { $n } अंक
mark-spelled = सही, लिखते ऐसे हैं: “{ $answer }”
verdict-right = सही।
verdict-part = अभी पूरा सही नहीं: { $m } में से { $n } सही।
verdict-extra = अभी पूरा सही नहीं: { $m } में से { $n } मिले, और { $extra } ज़्यादा चुने गए।
verdict-not-the-best = अभी सबसे अच्छा विकल्प नहीं: { $m } में से { $n } अंक।
verdict-not-yet = अभी सही नहीं। यहाँ जो लिखा है उसे पढ़ें, फिर दोबारा कोशिश करें।
verdict-hint = अभी सही नहीं। शायद कोई संकेत काम आए।
verdict-shown = यह रहा उत्तर।
verdict-changed = आपके उत्तर देने के बाद यह प्रश्न बदल गया है। कृपया इसे फिर जाँचें।
show-the-answer = उत्तर देखें
rated-before = { $date } को आपने “{ $was }” चुना था। अब “{ $now }” चुना है।
rated-before-row = { $row }: { $date } को आपने “{ $was }” चुना था। अब “{ $now }” चुना है।
competency-score = { $name }: { $m } में से { $n } सही।
competency-score-thin = { $name }: { $m } में से { $n } सही। एक बार और देख लेना अच्छा रहेगा।
other-questions = अन्य प्रश्न
quiz-passed = आप उत्तीर्ण हैं: { $pass } प्रतिशत चाहिए थे, और आपको { $percent } मिले।
quiz-not-passed = उत्तीर्ण होने के लिए { $pass } प्रतिशत चाहिए, और अब तक आपको { $percent } मिले हैं।
checks-left = { $n ->
    [one] आप { $n } बार और जाँच सकते हैं।
   *[other] आप { $n } बार और जाँच सकते हैं।
}
checks-left-none = यह आख़िरी कोशिश थी। सही उत्तर ऊपर दिए गए हैं।
still-open = { $n ->
    [one] { $n } प्रश्न अभी बाकी है
   *[other] { $n } प्रश्न अभी बाकी हैं
}
question-link = प्रश्न { $number }: { $stem }
question-link-bare = प्रश्न { $number }
item-moved = { $item }: { $m } में से स्थान { $n }

## सभी क्विज़ का पृष्ठ, दोहराव, पूरे कोर्स की परख

quizzes-lead = ख़ुद को परखें। आपके उत्तर कोई और नहीं देखता।
check-whole-course = पूरे कोर्स की परख
check-whole-course-about = हर मॉड्यूल से प्रश्न, और हर दक्षता का परिणाम
check-whole-course-lead = पूरे कोर्स से प्रश्न। परिणाम बताता है कि हर दक्षता की क्या स्थिति है, और क्या फिर से पढ़ना चाहिए। इसे कोई और नहीं देखता।
review = दोहराव
review-about = जो छूट गया, वह 1, 3, 7, 16 और 35 दिन बाद फिर सामने आता है
review-of-module = दोहराव: { $title }
review-of-module-about = मॉड्यूल के सभी पाठों से प्रश्न
review-of-module-lead = मॉड्यूल के सभी पाठों से प्रश्न। परिणाम बताता है कि हर दक्षता की क्या स्थिति है, और क्या फिर से पढ़ना चाहिए।
back-to-module = वापस मॉड्यूल “{ $module }” पर
lesson-by-lesson = एक-एक पाठ करके
review-lead = क्विज़ में जो सही नहीं हुआ, और हर पूरे हुए पाठ में जो याद रखने को कहा गया, वह 1, 3, 7, 16 और 35 दिन बाद यहाँ फिर सामने आता है।
review-without-script = स्क्रिप्ट के बिना यह पृष्ठ नहीं जान सकता कि आपसे क्या छूटा। नीचे कोर्स की सभी क्विज़ हैं।
review-due = { $n ->
    [one] आज दोहराने को { $n }
   *[other] आज दोहराने को { $n }
}
review-nothing-today = आज दोहराने को कुछ नहीं है। अगली बारी { $date } को है।
review-nothing-yet = अभी दोहराने को कुछ नहीं है। क्विज़ में जो सही नहीं हुआ, वह यहाँ फिर सामने आएगा; और किसी पाठ में जो याद रखने को कहा गया, वह पाठ पूरा होने के बाद।
review-done-today = आज के लिए बस इतना ही। जो दोबारा सामने आया, वह ज़्यादा देर याद रहता है; अगली बारी { $date } को है।
review-done = सब पूरा हुआ, अब दोहराने को कुछ बाकी नहीं। अब यह आपको आता है।
review-missing = एक पाठ, जिसमें दोहराने को कुछ है, लोड नहीं हो सका। शायद वह कोर्स से हटा दिया गया है, या इंटरनेट का संपर्क टूट गया है।
all-quizzes = सभी क्विज़
recall-lesson = “{ $title }” से आपको क्या याद है? पहले अपने शब्दों में कहें।
recall-show = दिखाएँ
recall-knew-it = मुझे याद था
recall-knew-it-said = बहुत अच्छे। यह आगे फिर आएगा, ताकि पक्का याद हो जाए।
recall-not-yet = अभी नहीं
recall-not-yet-said = तो यह कल फिर आएगा।

## सूची के पृष्ठ: दक्षताएँ, टूल, उद्धरण

competencies-lead = कोर्स कौन-सी दक्षताएँ बढ़ाता है, और कहाँ: हर दक्षता के लिए टूल, पाठ, क्विज़ और वर्कशीट।
competencies-on-this-page = इस पृष्ठ की दक्षताएँ
no-lesson-trains-this = अभी कोई पाठ इसका अभ्यास नहीं कराता।
tools-lead = कोर्स का हर टूल: वह कौन-सी दक्षता बढ़ाता है, कहाँ सिखाया जाता है, और किस वर्कशीट के साथ काम आता है।
tools-on-this-page = इस पृष्ठ के टूल
tool-trains = क्या बढ़ाता है
no-lesson-teaches-this = अभी कोई पाठ इसे नहीं सिखाता।
quotes-lead = दूसरों ने क्या कहा और क्या पाया, स्रोतों के साथ। उद्धरण शब्दशः हैं; निष्कर्ष हमारे अपने शब्दों में बताए गए हैं।
quotations = उद्धरण
findings = निष्कर्ष

## मेरा काम: यह ब्राउज़र क्या सहेजता है

my-work-lead = इस कोर्स में आपके दिए उत्तर और आपका लिखा हुआ आपका अपना है: वह इसी डिवाइस पर, इसी ब्राउज़र में सहेजा जाता है, और कोई दूसरा उसे नहीं देखता।
my-work-without-script = इस पृष्ठ के लिए स्क्रिप्ट ज़रूरी है। जहाँ स्क्रिप्ट नहीं चलती, वहाँ कुछ भी सहेजा नहीं जाता: जो लिखें, उसका पृष्ठ छोड़ने से पहले उसे प्रिंट कर लें।
my-work-download = मेरा काम डाउनलोड करें
my-work-load = फ़ाइल लोड करें
print = प्रिंट करें
my-work-erase = सब कुछ मिटाएँ
my-work-file = आपके काम की फ़ाइल
my-work-saved = “{ $name }” नाम से सहेजा गया। यह फ़ाइल सँभालकर रखें: “फ़ाइल लोड करें” से आपका काम वापस आ जाएगा, यहाँ या किसी दूसरे डिवाइस पर।
my-work-loaded = { $n ->
    [one] फ़ाइल से { $n } प्रविष्टि ली गई।
   *[other] फ़ाइल से { $n } प्रविष्टियाँ ली गईं।
}
my-work-nothing-new = इस फ़ाइल का सब कुछ यहाँ पहले से है। कुछ भी नहीं बदला गया।
my-work-no-json = “{ $name }” इस तरह की फ़ाइल नहीं है: इसमें JSON नहीं है। वह फ़ाइल चुनें जो “मेरा काम डाउनलोड करें” से सहेजी गई थी। कुछ भी नहीं बदला गया।
my-work-not-ours = “{ $name }” किसी भी कोर्स के “मेरा काम डाउनलोड करें” से सहेजी हुई नहीं है। कुछ भी नहीं बदला गया।
my-work-later-edition = “{ $name }” को Coursebook के जिस संस्करण ने सहेजा है, वह इस कोर्स को बनाने वाले संस्करण से नया है। कुछ भी नहीं बदला गया।
my-work-other-course = “{ $name }” कोर्स “{ $other }” की है, और यह कोर्स “{ $title }” है। कुछ भी नहीं बदला गया।
my-work-unreadable = “{ $name }” पढ़ी नहीं जा सकती। कुछ भी नहीं बदला गया।
my-work-erased = सब कुछ मिटा दिया गया।
my-work-empty = यहाँ अभी कुछ नहीं है। किसी प्रश्न का उत्तर दें, कोई वर्कशीट भरें या किसी पाठ पर पूरा होने का निशान लगाएँ, तो वह यहाँ दिखेगा।
my-work-answers = { $n ->
    [one] { $n } उत्तर या नोट
   *[other] { $n } उत्तर और नोट
}
my-work-lessons-done = { $n ->
    [one] { $n } पाठ पूरा
   *[other] { $n } पाठ पूरे
}
my-work-unnamed = { $n ->
    [one] कोर्स के किसी पुराने संस्करण से { $n } और सहेजा हुआ है, पर प्रश्न के शब्दों के बिना। वह वहीं दिखता है जहाँ आपने उसे लिखा था।
   *[other] कोर्स के किसी पुराने संस्करण से { $n } और सहेजे हुए हैं, पर प्रश्नों के शब्दों के बिना। वे वहीं दिखते हैं जहाँ आपने उन्हें लिखा था।
}
my-work-erase-question = क्या सब कुछ मिटाना है?
my-work-erase-about = “{ $title }” में आपके सारे उत्तर, आपका लिखा हुआ और आपके लगाए निशान इस ब्राउज़र से हटा दिए जाएँगे। इन्हें वापस नहीं लाया जा सकता। अगर आगे ज़रूरत पड़ सकती हो, तो पहले अपना काम डाउनलोड कर लें।

## कार्यक्रम

agenda = कार्यक्रम
day-number = दिन { $number }
agenda-end = समाप्ति
row-break = विराम
row-lunch = दोपहर का भोजन

## प्रमाणपत्र: सीखने वाले इसे ख़ुद भरते और प्रिंट करते हैं

certificate-lead = अपना नाम लिखें, पृष्ठ प्रिंट करें, और उसे अपने पास रखें या साथ ले जाएँ। आपका लिखा हुआ इसी ब्राउज़र में रहता है।
certificate-name = नाम
certificate-says = मेरी अपनी घोषणा है कि यह कोर्स मैंने पूरा किया है।
certificate-says-time = { $n ->
    [one] मेरी अपनी घोषणा है कि यह कोर्स मैंने पूरा किया है: { $n } पाठ, { $time }।
   *[other] मेरी अपनी घोषणा है कि यह कोर्स मैंने पूरा किया है: { $n } पाठ, { $time }।
}
certificate-done-of = इस डिवाइस पर { $all } में से { $done } पाठों पर पूरा होने का निशान है।
certificate-trains = कोर्स से बढ़ने वाली दक्षताएँ
certificate-date = तारीख़
certificate-facilitator-signature = प्रशिक्षक के हस्ताक्षर
certificate-facilitator-name = प्रशिक्षक का नाम
certificate-honest = यह बात ऊपर नामित व्यक्ति ने अपने बारे में स्वयं कही है। जब तक ऊपर प्रशिक्षक के हस्ताक्षर न हों, इसे किसी ने जाँचा नहीं है।
print-certificate = प्रमाणपत्र प्रिंट करें
the-lessons = पाठ

## जहाँ कोई पृष्ठ नहीं है

page-not-found = पृष्ठ नहीं मिला
nothing-at-address = इस पते पर कुछ नहीं है
nothing-at-address-about = शायद पृष्ठ दूसरी जगह चला गया है, या पता लिखने में ग़लती हुई है। इस कोर्स में आपका लिखा हुआ कुछ भी खोया नहीं है।
go-to-start = कोर्स की शुरुआत पर जाएँ
or-look-it-up = या संदर्भ में देखें
