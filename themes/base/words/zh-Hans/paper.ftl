### Coursebook 在纸上（PDF 里）说的话；各处文字出现在哪里，见 en/paper.ftl。

## 每一页

page-of = 第 { $n } 页，共 { $m } 页
contents = 目录
blank-page = 此页有意留空。
read-online = 在线阅读

## 标题

worksheets-of = 练习单：{ $title }
answer-key-of = 答案：{ $title }
guide-to = 培训师手册：{ $title }
certificate-of = 证书：{ $title }

## 板块与题目

a-suggested-answer = 参考答案
copy-here = 把你写在以下练习单上的内容抄到这里
draw-here = 画在这里
ring-one = 圈出一个

## 培训师手册

guide-lead = 学员读的内容在他们的课本里和网站上；这里是你另外需要的：每课的目的、时间怎么安排、该说什么问什么，以及答案。
timing = 时间安排
in-groups-of = 每组 { $size } 人
in-book-page = 见学员课本第 { $page } 页
in-book-pages = 见学员课本第 { $first }–{ $last } 页

## 流程表

day-from-to = { $title }：{ $from }–{ $to }
day-on-date = { $title }，{ $date }：{ $from }–{ $to }
part-to-leave-out = { $title }（{ $minutes }{"\u00A0"}分钟，见“{ $lesson }”）
copies-column = 份数
number-column = 数量
thing-column = 物品
round-number = 第 { $number } 轮

## 证书

certificate-filled-in-by = 本证书填写人
certificate-for-course = 已学完以下课程
certificate-self-declared = 本人声明：证书由署名者本人填写，所述内容未经任何人核实。如有培训师签名，即由培训师确认署名者参加过本课程。
certificate-holder-signature = 署名者签名
certificate-signature-if-any = 培训师签名（如有）
