### समूह का संचालन करने वालों से Coursebook जो कहता है; ये शब्द केवल प्रशिक्षक संस्करण में दिखते हैं। कौन-से शब्द कहाँ दिखते हैं, यह en/learner.ftl और en/facilitator.ftl में बताया गया है।

## हर पृष्ठ के चारों ओर

edition = संस्करण
facilitators-edition = प्रशिक्षक संस्करण:
facilitators-edition-about = नोट और उत्तरों के साथ। प्रतिभागियों के लिए नहीं।
run-this-course = यह कोर्स चलाएँ
run-this-course-about = समय के साथ संचालन-पत्रक, फ़ोटोकॉपी और कमरे के लिए सूचियाँ, समूह, परिणाम और उत्तर-कुंजी।
learners-view = प्रतिभागियों का दृश्य
facilitators-view = प्रशिक्षक का दृश्य

## पाठों में नोट

for-the-facilitator = प्रशिक्षक के लिए
say-label = कहें:
spoken-line = “{ $words }”

## योजना की वे पंक्तियाँ जिनका अपना शीर्षक नहीं

row-whole-lesson = पूरा पाठ
row-lead-in = शुरुआत
row-whole-group = पूरे समूह के साथ
row-time-in-hand = अतिरिक्त समय

## पृष्ठों के नाम

run-sheet-of = संचालन-पत्रक: { $title }
group-results = समूह के परिणाम
answer-key = उत्तर-कुंजी

## योजना कितनी लंबी है, और कमरा कब तक मिला है

minutes-in-words = { $n ->
    [one] { $n } मिनट
   *[other] { $n } मिनट
}
days-from = { $n } दिन, { $time } से
ends-at = समाप्ति { $time } बजे
ends-between = समाप्ति { $early } और { $late } बजे के बीच
day-fits-just = { $ends }, ठीक तभी जब कमरा ख़ाली करना है।
day-fits = { $ends }; कमरा { $room } बजे तक आपका है, { $minutes } बचेंगे।
day-too-long = { $ends }; कमरा { $room } बजे तक आपका है: { $minutes } ज़्यादा।
day-up-to-too-long = { $ends }; कमरा { $room } बजे तक आपका है: { $minutes } तक ज़्यादा।
days-fit = { $n ->
    [one] { $n } दिन समय के भीतर है, कुल { $minutes } बचेंगे।
   *[other] सभी { $n } दिन समय के भीतर हैं, कुल { $minutes } बचेंगे।
}
days-too-long = { $n } दिनों में कुल { $minutes } ज़्यादा; जो टल सकता है उसे छोड़ दें, तो हर दिन समय के भीतर आ जाता है।
must-too-long = केवल ज़रूरी हिस्से रखने पर भी { $minutes } ज़्यादा।
cut-ends-at = इनके बिना समाप्ति { $time } बजे; कमरा { $room } बजे तक आपका है।
cut-every-day-fits = इनके बिना हर दिन कमरे के समय के भीतर आ जाता है।
cut-still-over = तब भी { $minutes } कम पड़ते हैं: कोई एक पाठ छोड़ दें, या कमरा ज़्यादा समय के लिए लें।

## क्या प्रिंट करना है

roles-of = भूमिकाएँ: { $title }
sheets-a-and-b-of = शीट A और B: { $title }
cards-of = कार्ड: { $title }
to-cut = काटने के लिए

## “यह कोर्स चलाएँ” का पृष्ठ

run-this-course-lead = लोगों के सामने आपको जो कुछ चाहिए: कब क्या होगा, क्या लाना है, कौन किसके साथ बैठेगा, और लोगों ने क्या उत्तर दिए।
deliveries = आयोजन
run-sheet = संचालन-पत्रक
run-sheet-label = संचालन-पत्रक:
people-count = { $n ->
    [one] { $n } व्यक्ति
   *[other] { $n } लोग
}
learners-agenda = प्रतिभागियों का कार्यक्रम
no-delivery-planned = अभी कोई आयोजन तय नहीं है। { $file } में { $setting } बताता है कि कमरा कब आपका है, कितने लोग आएँगे और कौन-से पाठ लिए जाएँगे; संचालन-पत्रक उसी से बनता है।
what-they-answered = लोगों ने क्या उत्तर दिए
results-of-group = समूह के परिणाम
results-of-group-about = उन कोड से जो प्रतिभागी पढ़कर सुनाते या भेजते हैं: न नाम, न सर्वर
answer-key-about = हर क्विज़ के सही उत्तर, कारणों के साथ
answer-key-lead = हर क्विज़ के सही उत्तर, और हर उत्तर पर कही जाने वाली बात। संख्याएँ और अक्षर वही हैं जो पृष्ठों और काग़ज़ पर हैं।
print-answer-key = उत्तर-कुंजी प्रिंट करें
every-lesson-and-its-parts = हर पाठ और उसके भाग
lesson-and-parts = पाठ और भाग

## संचालन-पत्रक: आयोजन की योजना

day-count = { $n ->
    [one] { $n } दिन
   *[other] { $n } दिन
}
the-learners-agenda = प्रतिभागियों का कार्यक्रम
print-run-sheet = संचालन-पत्रक प्रिंट करें
the-plan = योजना
begins-column = आरंभ
what-column = क्या
minutes-column = मि॰
minutes-column-full = मिनट
by-time = { $time }{"\u00A0"}तक
by-time-explained = “तक” वाला समय: दोनों समयों के बीच शुरू करें; अगर हर हिस्से में पूरा समय लगे, तब भी बाद वाले समय तक आपको वहाँ पहुँच जाना चाहिए।
row-say = कहें
row-groups = समूह
row-groups-of = { $label }: हर एक में { $size }
row-have-ready = तैयार रखें
day-end = समाप्ति।
day-end-and-room = समाप्ति। कमरा { $time } बजे तक आपका है।
what-to-leave-out = क्या छोड़ा जा सकता है
leave-out-in-order = योजना कमरे के समय से लंबी है। इन्हें इसी क्रम में छोड़ें:
in-lesson-quoted = “{ $lesson }” में
for-lesson-quoted = “{ $lesson }” के लिए
for-lessons = { $lessons } के लिए
plan-after-cut = कटौती के बाद की योजना
after-cut = कटौती के बाद: { $day }
after-cut-day = कटौती के बाद: दिन { $number }
for-the-copier = फ़ोटोकॉपी के लिए
to-bring = साथ लाना है और कमरे में रखना है
times-count = { $n }{"\u00A0"}×
open-to-print = प्रिंट करने के लिए खोलें
open-to-print-named = प्रिंट करने के लिए खोलें: { $title }
pdf-on-paper = PDF, { $paper }
pdf-on-paper-named = PDF, { $paper }: { $title }

## संचालन-पत्रक: समूह

groups = समूह
give-everybody-a-number = सबको 1 से { $n } तक एक-एक संख्या दें; वह पूरे समय वही रहेगी।
who-sits-with-whom = कौन किसके साथ बैठेगा: { $title }
nobody-meets-twice = कोई किसी से दोबारा नहीं मिलता।
pairs-meet-again = { $n ->
    [one] { $n } जोड़ी दोबारा मिलेगी; इतने लोगों में इससे बचा नहीं जा सकता।
   *[other] { $n } जोड़ियाँ दोबारा मिलेंगी; इतने लोगों में इससे बचा नहीं जा सकता।
}
if-people-come = { $n ->
    [one] अगर { $n } व्यक्ति आए
   *[other] अगर { $n } लोग आएँ
}
if-people-come-to = { $n ->
    [one] अगर { $n } व्यक्ति आए: { $title }
   *[other] अगर { $n } लोग आएँ: { $title }
}
round-column = दौर
group-number = समूह { $number }

## संचालन-पत्रक: घड़ी, जो बताती है कि समूह समय पर है या नहीं

pace-clock = रफ़्तार घड़ी
pace-idle = पहला भाग शुरू होते ही “अभी शुरू करें” दबाएँ। तब से घड़ी बताएगी कि आप समय पर हैं या नहीं, और न हों तो क्या छोड़ा जा सकता है। इसे नेटवर्क नहीं चाहिए, और फ़ोन की स्क्रीन बंद हो या पृष्ठ बंद हो, तब भी यह चलती रहती है।
pace-other-runs = इस ब्राउज़र में “{ $title }” की घड़ी चल रही है। यहाँ शुरू करने पर वह रुक जाएगी।
pace-start-now = अभी शुरू करें
pace-start-again = फिर से शुरू करें
pace-next-part = अगला भाग
pace-was-last-part = यह आख़िरी भाग था
pace-part-of-lesson = “{ $lesson }” में { $title }
pace-planned = { $n ->
    [one] (तय: { $minutes } मिनट)
   *[other] (तय: { $minutes } मिनट)
}
pace-behind = { $n ->
    [one] { $n } मिनट पीछे।
   *[other] { $n } मिनट पीछे।
}
pace-ahead = { $n ->
    [one] { $n } मिनट आगे।
   *[other] { $n } मिनट आगे।
}
pace-on-time = समय पर।
pace-moved = योजना खिसका दी गई है: वह तब से गिनी जाती है जब आपने शुरू किया।
pace-ended = { $time } बजे समाप्त, समय पर।
pace-ended-late = { $n ->
    [one] { $time } बजे समाप्त, { $n } मिनट देर से।
   *[other] { $time } बजे समाप्त, { $n } मिनट देर से।
}
pace-drop = { $parts } छोड़ दें
pace-drop-part = “{ $title }” ({ $n } मिनट)
pace-shorten = { $parts } छोटा करें।
pace-shorten-too = { $parts } छोटा करें।
pace-shorten-part = “{ $title }” को { $n } मिनट
pace-either = { $drop }, या { $shorten }
pace-both = { $drop }, और { $shorten }
pace-still-late = { $n ->
    [one] तब भी दिन { $n } मिनट देर से समाप्त होगा।
   *[other] तब भी दिन { $n } मिनट देर से समाप्त होगा।
}
pace-nothing-left = { $n ->
    [one] अब छोड़ने या छोटा करने को कुछ नहीं बचा: दिन { $n } मिनट देर से समाप्त होगा।
   *[other] अब छोड़ने या छोटा करने को कुछ नहीं बचा: दिन { $n } मिनट देर से समाप्त होगा।
}
pace-next-by = { $title }: { $time } तक
pace-day-ends = इस रफ़्तार से दिन { $time } बजे समाप्त होगा।
pace-day-ends-late = { $n ->
    [one] इस रफ़्तार से दिन { $time } बजे समाप्त होगा, { $room } के { $n } मिनट बाद।
   *[other] इस रफ़्तार से दिन { $time } बजे समाप्त होगा, { $room } के { $n } मिनट बाद।
}
pace-took = { $n ->
    [one] { $n } मिनट में पूरा
   *[other] { $n } मिनट में पूरा
}
pace-runs-now = अभी
pace-left-out = छोड़ दिया गया
pace-leave-out = छोड़ें
pace-put-back = वापस रखें
pace-leave-out-named = छोड़ें: { $title }
pace-put-back-named = वापस रखें: { $title }
pace-saved = “{ $name }” नाम से सहेजा गया।
pace-minutes-of-part = इस भाग के मिनट
pace-day = दिन
pace-leave-it-out = इसे छोड़ें
pace-back-one-step = एक क़दम पीछे
pace-stop = रोकें
pace-save-minutes = असल मिनट सहेजें
pace-start-again-question = क्या फिर से शुरू करना है?
pace-start-again-about = पिछली बार के मिनट सहेजे नहीं गए थे। फिर से शुरू करने पर वे मिट जाएँगे।
keep-them = रहने दें

## कमरे में पाठ प्रस्तुत करना

present = प्रस्तुत करें
present-speakers-window = वक्ता की विंडो
present-count = { $n } / { $m }
present-section = { $m } में से खंड { $n }: { $title }
present-speaker-title = वक्ता: { $title }
present-end = यह कोर्स का आख़िरी खंड है।
present-next-lesson = अगला पाठ: { $title }
present-general-notes = इस खंड के अपने नोट नहीं हैं। पाठ के नोट:
present-no-notes = इस पाठ में प्रशिक्षक के लिए नोट नहीं हैं।
present-spent = इस पाठ पर { $minutes } में से { $n } मिनट
present-spent-only = इस पाठ पर { $n } मिनट
present-left = { $title }: तय समाप्ति में { $n } मिनट बाकी
present-over = { $title }: तय समाप्ति से { $n } मिनट ऊपर
present-blocked = ब्राउज़र ने वक्ता की विंडो नहीं खोली। इस पृष्ठ के लिए पॉप-अप विंडो की अनुमति दें, फिर दोबारा कोशिश करें।
present-alone = यह विंडो अकेली खुली है। इसे पाठ से “वक्ता की विंडो” बटन से खोलें, तब दोनों साथ-साथ चलेंगी।
present-silent = दूसरी विंडो से जवाब नहीं मिल रहा। वह बंद है, या उसमें कोई ऐसा पृष्ठ है जो पाठ नहीं है।
present-stopped = दूसरी विंडो में पाठ का पृष्ठ खुला है। यहाँ आगे या पीछे जाने पर प्रस्तुति लौट आएगी।
present-black = स्क्रीन काली है। आगे बढ़ने के लिए b दबाएँ।
present-keys = कुंजियाँ
key-present = प्रस्तुत करें, और वापस पृष्ठ पर
key-speakers-window = वक्ता की विंडो
key-next = आगे; दाएँ से बाएँ पढ़ने पर { $key }
key-back = पीछे
key-space-name = स्पेस
key-space = लंबे खंड को नीचे खिसकाए, फिर आगे
key-first-and-last = पहला और आख़िरी खंड
key-black = काली स्क्रीन, और वापस
key-full-screen = इस पाठ के लिए पूरी स्क्रीन; सभी पाठों के लिए { $key }
key-leave = वापस पृष्ठ पर
present-more-below = नीचे और है
present-previous-section = पिछला खंड
present-next-section = अगला खंड
present-back-to-page = वापस पृष्ठ पर
present-notes-label = नोट:
present-on-screen = स्क्रीन पर
present-coming-next = इसके बाद
present-back = पीछे
present-next = आगे
present-black-screen = काली स्क्रीन

## समूह के परिणाम

results-lead = क्विज़ जाँच लेने पर उसके परिणाम के नीचे एक कोड आता है। ये कोड इकट्ठा करें, और यहाँ देखें कि समूह ने क्या उत्तर दिए। कोड बताता है कि एक क्विज़ के क्या उत्तर दिए गए; किसने दिए, यह नहीं।
results-without-script = इस पृष्ठ के लिए स्क्रिप्ट ज़रूरी है: कोड आपके ब्राउज़र में ही पढ़े और गिने जाते हैं, और कहीं कुछ नहीं भेजा जाता।
results-codes-label = कोड, हर पंक्ति में एक या बीच में स्पेस देकर
results-codes-help = Enter कुंजी दबाने या चिपकाने से यहाँ लिखे कोड जुड़ जाते हैं। छोटे अक्षर, स्पेस और हाइफ़न से फ़र्क़ नहीं पड़ता। जो गिना नहीं जा सकता, वह यहीं रहता है ताकि उसे सुधारा जा सके।
results-add-codes = कोड जोड़ें
results-load-files = सहेजी फ़ाइलें लोड करें
results-clear-all = सब हटाएँ
results-files-help = “सहेजी फ़ाइलें लोड करें” वे फ़ाइलें लेता है जो प्रतिभागियों ने “मेरा काम डाउनलोड करें” से सहेजी हैं, एक साथ कई भी। फ़ाइल में से केवल इन क्विज़ के उत्तर गिने जाते हैं; उसका और कुछ नहीं रखा जाता।
results-files-label = प्रतिभागियों की सहेजी हुई फ़ाइलें
results-no-code = अभी कोई कोड नहीं।
results-quizzes-with-code = कोड देने वाली क्विज़ ({ $n })
results-people-column = लोग
results-share-column = हिस्सा
results-clear-question = क्या सब हटाना है?
results-clear-about = इस पृष्ठ के सभी कोड इस ब्राउज़र से हटा दिए जाएँगे। इन्हें वापस नहीं लाया जा सकता।
in-lesson-heading = “{ $lesson }” में
result-of-all-right = { $m } में से { $n } सही
result-answered = { $m } में से { $n } लोगों ने उत्तर दिया
result-several = हर व्यक्ति एक से ज़्यादा चुन सकता था।
result-answer-column = उत्तर
result-right = सही
result-partly-right = कुछ हद तक सही
result-not-yet = अभी सही नहीं
result-count-of = { $m } में से { $n }
result-share = { $n }%
result-by-competency = दक्षता के अनुसार
result-competency-column = दक्षता
result-thin = एक बार और देखना अच्छा रहेगा
codes-list = कोड ({ $n })
code-remove = हटाएँ
code-remove-named = { $code } हटाएँ
code-remove-one = एक हटाएँ
code-twice = { $code } यहाँ दो बार है: क्या दो लोगों के उत्तर एक जैसे थे, या यह दो बार डाला गया?
code-several-times = { $code } यहाँ { $n } बार है: क्या कई लोगों के उत्तर एक जैसे थे, या यह कई बार डाला गया?
codes-added = { $n ->
    [one] { $n } कोड गिना गया।
   *[other] { $n } कोड गिने गए।
}
quizzes-loaded = { $n ->
    [one] { $files } से उत्तर दी हुई { $n } क्विज़ गिनी गई।
   *[other] { $files } से उत्तर दी हुई { $n } क्विज़ गिनी गईं।
}
file-count = { $n ->
    [one] { $n } फ़ाइल
   *[other] { $n } फ़ाइलों
}
codes-not-counted = { $n } की गिनती नहीं हो सकी।
codes-in-all = कुल { $n }।
codes-again = { $n ->
    [one] { $n } कोड यहाँ एक से ज़्यादा बार है।
   *[other] { $n } कोड यहाँ एक से ज़्यादा बार हैं।
}
code-removed = { $code } हटा दिया गया। कुल { $n }।
codes-cleared = सभी कोड हटा दिए गए।
codes-stale = { $n ->
    [one] यहाँ सहेजा हुआ { $n } कोड कोर्स के दूसरे संस्करण का है, इसलिए गिना नहीं गया। “सब हटाएँ” से वह हट जाएगा।
   *[other] यहाँ सहेजे हुए { $n } कोड कोर्स के दूसरे संस्करण के हैं, इसलिए गिने नहीं गए। “सब हटाएँ” से वे हट जाएँगे।
}
code-line = पंक्ति { $line }, { $text }: { $why }
code-wrong-letter = किसी कोड में “{ $letter }” चिह्न नहीं होता।
code-short = { $n ->
    [one] बहुत छोटा, { $n } चिह्न कम है।
   *[other] बहुत छोटा, { $n } चिह्न कम हैं।
}
code-too-short = कोड होने के लिए बहुत छोटा।
code-long = { $n ->
    [one] { $n } चिह्न ज़्यादा है।
   *[other] { $n } चिह्न ज़्यादा हैं।
}
code-wrong-sum = कोई चिह्न ग़लत है, या दो चिह्नों की जगह आपस में बदल गई है।
code-of-another = कोड तो है, पर किसी दूसरी क्विज़ या कोर्स के दूसरे संस्करण का।
file-no-json = “{ $name }” इस तरह की फ़ाइल नहीं है: इसमें JSON नहीं है।
file-not-ours = “{ $name }” किसी भी कोर्स के “मेरा काम डाउनलोड करें” से सहेजी हुई नहीं है।
file-later = “{ $name }” को Coursebook के जिस संस्करण ने सहेजा है, वह इस कोर्स को बनाने वाले संस्करण से नया है।
file-other-course = “{ $name }” कोर्स “{ $other }” की है, और यह कोर्स “{ $title }” है।
file-unreadable = “{ $name }” पढ़ी नहीं जा सकती।
file-nothing = “{ $name }” में इन क्विज़ के किसी प्रश्न का उत्तर नहीं है।

## कितने, और किन समूहों में

per-person = हर व्यक्ति के लिए { $n }
per-group = हर समूह के लिए { $n }
groups-of-size = { $n ->
    [one] { $size } लोगों का { $n } समूह
   *[other] { $size } लोगों के { $n } समूह
}
more-groups-of-size = { $size } के { $n }
groups-and = { $first } और { $more }
groups-larger = { $n ->
    [one] { $n } समूह बड़ा है: उसमें दो लोग एक भाग बाँट लें, या एक और व्यक्ति प्रेक्षक बने।
   *[other] { $n } समूह बड़े हैं: उनमें दो लोग एक भाग बाँट लें, या एक और व्यक्ति प्रेक्षक बने।
}
groups-smaller = { $n ->
    [one] { $n } समूह छोटा है: उसमें कोई एक व्यक्ति दो भाग ले, या आप शामिल हो जाएँ।
   *[other] { $n } समूह छोटे हैं: उनमें कोई एक व्यक्ति दो भाग ले, या आप शामिल हो जाएँ।
}
groups-larger-and-smaller = { $n ->
    [one] { $n } समूह बड़ा है, छोटे समूह { $smaller }: बड़े में भाग बाँट लें, छोटे में आप शामिल हो जाएँ।
   *[other] { $n } समूह बड़े हैं, छोटे समूह { $smaller }: बड़ों में भाग बाँट लें, छोटे में आप शामिल हो जाएँ।
}
