### Coursebookが紙の上（PDF）に示す文言。どこに表示されるかは en/paper.ftl にあります。

## すべての紙

page-of = { $n } / { $m } ページ
contents = 目次
blank-page = このページは意図的に空白にしています。
read-online = オンラインで読む

## 題名

worksheets-of = ワークシート：{ $title }
answer-key-of = 解答：{ $title }
guide-to = 進行ガイド：{ $title }
certificate-of = 修了証：{ $title }

## ブロックと問題

a-suggested-answer = 回答例
copy-here = 次のワークシートに書いたことをここに書き写してください
draw-here = ここに描いてください
ring-one = 1つを丸で囲む

## 進行ガイド

guide-lead = 受講者が読むものは、受講者用の本とサイトにあります。ここには、それに加えて必要なことがあります。各レッスンのねらい、時間の使い方、話すことと尋ねること、そして解答です。
timing = 時間配分
in-groups-of = { $size }人グループで
in-book-page = 受講者用の本の{ $page }ページ
in-book-pages = 受講者用の本の{ $first }–{ $last }ページ

## 進行表

day-from-to = { $title }：{ $from }–{ $to }
day-on-date = { $title }、{ $date }：{ $from }–{ $to }
part-to-leave-out = { $title }（{ $minutes }分、「{ $lesson }」内）
copies-column = 部数
number-column = 数
thing-column = もの
round-number = ラウンド{ $number }

## 修了証

certificate-filled-in-by = この修了証の記入者
certificate-for-course = 学び終えたコース
certificate-self-declared = 自己申告：この修了証は本人が記入したもので、記載内容は誰も確認していません。ファシリテーターの署名がある場合、ファシリテーターは本人が参加したことを証明します。
certificate-holder-signature = 本人の署名
certificate-signature-if-any = ファシリテーターの署名（いた場合）
