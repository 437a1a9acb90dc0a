### Coursebook काग़ज़ पर, यानी PDF में, जो कहता है। कौन-से शब्द कहाँ दिखते हैं, यह en/paper.ftl में बताया गया है।

## हर पन्ने पर

page-of = पृष्ठ { $n } / { $m }
contents = विषय-सूची
blank-page = यह पृष्ठ जान-बूझकर ख़ाली छोड़ा गया है।
read-online = ऑनलाइन पढ़ें

## शीर्षक

worksheets-of = वर्कशीट: { $title }
answer-key-of = उत्तर-कुंजी: { $title }
guide-to = प्रशिक्षक मार्गदर्शिका: { $title }
certificate-of = प्रमाणपत्र: { $title }

## खंड और प्रश्न

a-suggested-answer = एक संभावित उत्तर
copy-here = इन वर्कशीट पर आपने जो लिखा, उसे यहाँ उतारें
draw-here = यहाँ चित्र बनाएँ
ring-one = एक पर घेरा लगाएँ

## प्रशिक्षक मार्गदर्शिका

guide-lead = प्रतिभागी जो पढ़ते हैं, वह उनकी किताब में और साइट पर है; यहाँ वह है जो आपको उसके साथ चाहिए: हर पाठ किसलिए है, उसका समय कैसे बँटता है, क्या कहना और पूछना है, और उत्तर।
timing = समय का बँटवारा
in-groups-of = { $size } लोगों के समूहों में
in-book-page = प्रतिभागियों की किताब में: पृष्ठ { $page }
in-book-pages = प्रतिभागियों की किताब में: पृष्ठ { $first }–{ $last }

## संचालन-पत्रक

day-from-to = { $title }: { $from }–{ $to }
day-on-date = { $title }, { $date }: { $from }–{ $to }
part-to-leave-out = { $title } ({ $minutes }{"\u00A0"}मिनट, “{ $lesson }” में)
copies-column = प्रतियाँ
number-column = संख्या
thing-column = क्या
round-number = दौर { $number }

## प्रमाणपत्र

certificate-filled-in-by = यह प्रमाणपत्र भरने वाले का नाम
certificate-for-course = जिस कोर्स पर काम पूरा किया
certificate-self-declared = स्व-घोषणा: यह प्रमाणपत्र नामित व्यक्ति ने स्वयं भरा है, और यहाँ लिखी बातों की किसी ने जाँच नहीं की है। जहाँ प्रशिक्षक के हस्ताक्षर हैं, वहाँ वे भाग लेने की पुष्टि करते हैं।
certificate-holder-signature = नामित व्यक्ति के हस्ताक्षर
certificate-signature-if-any = प्रशिक्षक के हस्ताक्षर, यदि कोई प्रशिक्षक थे
