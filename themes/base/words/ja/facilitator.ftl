### Coursebookがグループを進行する人に示す文言。ファシリテーター版にだけ表示されます。どこに表示されるかは en/learner.ftl と en/facilitator.ftl にあります。

## どのページにもあるもの

edition = 版
facilitators-edition = ファシリテーター版：
facilitators-edition-about = メモと解答付き。受講者には見せないでください。
run-this-course = このコースを開催する
run-this-course-about = 時刻入りの進行表、コピーするものと会場に用意するもののリスト、グループ分け、結果、解答。
learners-view = 受講者の表示
facilitators-view = ファシリテーターの表示

## レッスンの中のメモ

for-the-facilitator = ファシリテーターへ
say-label = こう話します：
spoken-line = 「{ $words }」

## 固有のタイトルがない行

row-whole-lesson = レッスン全体
row-lead-in = 導入
row-whole-group = 全員で
row-time-in-hand = 予備の時間

## ページの名前

run-sheet-of = 進行表：{ $title }
group-results = グループの結果
answer-key = 解答

## 計画の長さと、会場を使える時間

minutes-in-words = { $n }分
days-from = { $n }日間、{ $time }開始
ends-at = { $time }に終了します
ends-between = { $early }から{ $late }の間に終了します
day-fits-just = { $ends }。ちょうど会場を出る時刻です。
day-fits = { $ends }。会場は{ $room }まで使えるので、{ $minutes }の余裕があります。
day-too-long = { $ends }。会場は{ $room }までなので、{ $minutes }超過します。
day-up-to-too-long = { $ends }。会場は{ $room }までなので、最大で{ $minutes }超過します。
days-fit = { $n ->
   *[other] { $n }日間すべて収まります。余裕は合わせて{ $minutes }です。
}
days-too-long = { $n }日間で{ $minutes }超過します。後回しにできるものを省けば、どの日も収まります。
must-too-long = 必須のものだけにしても、{ $minutes }超過します。
cut-ends-at = これらを省くと{ $time }に終了します。会場は{ $room }まで使えます。
cut-every-day-fits = これらを省くと、どの日も会場の時間に収まります。
cut-still-over = それでも{ $minutes }足りません。レッスンを1つ省くか、会場をもっと長く予約してください。

## 印刷するもの

roles-of = 役：{ $title }
sheets-a-and-b-of = シートAとB：{ $title }
cards-of = カード：{ $title }
to-cut = 切り離す

## 「このコースを開催する」のページ

run-this-course-lead = 人前に立つときに必要なもののすべて。いつ何をするか、何を持っていくか、誰と誰が組むか、どんな答えだったか。
deliveries = 開催
run-sheet = 進行表
run-sheet-label = 進行表：
people-count = { $n }人
learners-agenda = 受講者用スケジュール
no-delivery-planned = 開催の予定はまだありません。{ $file }の{ $setting }に、会場を使える時間、参加人数、扱うレッスンを書くと、それをもとに進行表が作られます。
what-they-answered = 受講者の答え
results-of-group = グループの結果
results-of-group-about = 受講者が読み上げたり送ったりするコードから集計。名前もサーバーも不要
answer-key-about = すべてのクイズの正しい答えとその理由
answer-key-lead = すべてのクイズの正しい答えと、それぞれへの解説です。番号と記号は、ページと紙のものと同じです。
print-answer-key = 解答を印刷
every-lesson-and-its-parts = 全レッスンとその内容
lesson-and-parts = レッスンとその内容

## 進行表：開催の計画

day-count = { $n }日
the-learners-agenda = 受講者用スケジュール
print-run-sheet = 進行表を印刷
the-plan = 計画
begins-column = 開始
what-column = 内容
minutes-column = 分
minutes-column-full = 時間（分）
by-time = { $time }まで
by-time-explained = 「まで」の付いた時刻があるときは、2つの時刻の間に始めます。遅いほうは、すべてに最も長い時間がかかった場合でも、そこに進んでいるべき時刻です。
row-say = 話すこと
row-groups = グループ
row-groups-of = { $label }：{ $size }人ずつ
row-have-ready = 用意するもの
day-end = 終了。
day-end-and-room = 終了。会場は{ $time }まで使えます。
what-to-leave-out = 省けるもの
leave-out-in-order = 計画が、会場を使える時間より長くなっています。次のものを、この順に省いてください：
in-lesson-quoted = 「{ $lesson }」内
for-lesson-quoted = 「{ $lesson }」用
for-lessons = { $lessons }用
plan-after-cut = 短縮後の計画
after-cut = 短縮後：{ $day }
after-cut-day = 短縮後：{ $number }日目
for-the-copier = コピーするもの
to-bring = 持っていくもの、会場に用意するもの
times-count = { $n }{"\u00A0"}×
open-to-print = 開いて印刷
open-to-print-named = 開いて印刷：{ $title }
pdf-on-paper = PDF、{ $paper }
pdf-on-paper-named = PDF、{ $paper }：{ $title }

## 進行表：グループ

groups = グループ
give-everybody-a-number = 全員に1から{ $n }までの番号を割り当てます。番号は最後まで変わりません。
who-sits-with-whom = 誰と誰が組むか：{ $title }
nobody-meets-twice = 同じ人と2度組むことはありません。
pairs-meet-again = { $n }組が再び同じグループになります。この人数では避けられません。
if-people-come = { $n }人の場合
if-people-come-to = { $n }人の場合：{ $title }
round-column = ラウンド
group-number = グループ{ $number }

## 進行表：予定どおり進んでいるかを示す時計

pace-clock = ペース時計
pace-idle = 最初のパートを始めるときに「今すぐ開始」を押してください。そこからは、予定どおり進んでいるか、遅れていれば何を省けるかを時計が知らせます。ネットワークは不要で、スマートフォンがスリープしても、ページを閉じても動き続けます。
pace-other-runs = このブラウザーでは「{ $title }」の時計が動いています。ここで開始すると、そちらは止まります。
pace-start-now = 今すぐ開始
pace-start-again = もう一度開始
pace-next-part = 次のパート
pace-was-last-part = 最後のパートが終わりました
pace-part-of-lesson = 「{ $lesson }」の{ $title }
pace-planned = { $n ->
   *[other] （予定{ $minutes }分）
}
pace-behind = { $n }分遅れています。
pace-ahead = { $n }分進んでいます。
pace-on-time = 予定どおりです。
pace-moved = 実際に始めた時刻に合わせて、計画をずらしました。
pace-ended = { $time }に予定どおり終了しました。
pace-ended-late = { $time }に終了しました。{ $n }分の遅れです。
pace-drop = { $parts }を省く
pace-drop-part = 「{ $title }」（{ $n }分）
pace-shorten = { $parts }短くする。
pace-shorten-too = { $parts }短くする。
pace-shorten-part = 「{ $title }」を{ $n }分
pace-either = { $drop }、または{ $shorten }
pace-both = { $drop }、さらに{ $shorten }
pace-still-late = それでも、終了が{ $n }分遅れます。
pace-nothing-left = 省いたり短くしたりできるものは、もうありません。終了が{ $n }分遅れます。
pace-next-by = { $title }：{ $time }まで
pace-day-ends = このペースだと、{ $time }に終了します。
pace-day-ends-late = このペースだと、{ $time }に終了します。{ $room }を{ $n }分過ぎます。
pace-took = { $n }分で完了
pace-runs-now = 進行中
pace-left-out = 省略済み
pace-leave-out = 省く
pace-put-back = 元に戻す
pace-leave-out-named = 省く：{ $title }
pace-put-back-named = 元に戻す：{ $title }
pace-saved = 「{ $name }」という名前で保存しました。
pace-minutes-of-part = このパートの時間（分）
pace-day = 日
pace-leave-it-out = このパートを省く
pace-back-one-step = 1つ戻る
pace-stop = 停止
pace-save-minutes = 実際の時間を保存
pace-start-again-question = もう一度開始しますか？
pace-start-again-about = 前回の時間は保存されていません。もう一度開始すると消えます。
keep-them = 残す

## レッスンを会場で投影する

present = 投影
present-speakers-window = 話し手用ウィンドウ
present-count = { $n } / { $m }
present-section = 節{ $n } / { $m }：{ $title }
present-speaker-title = 話し手用：{ $title }
present-end = これがコースの最後の節です。
present-next-lesson = 次のレッスン：{ $title }
present-general-notes = この節には専用のメモがありません。レッスンのメモ：
present-no-notes = このレッスンには、ファシリテーター向けのメモがありません。
present-spent = このレッスンで{ $minutes }分中{ $n }分経過
present-spent-only = このレッスンで{ $n }分経過
present-left = { $title }：予定の終了まであと{ $n }分
present-over = { $title }：予定の終了を{ $n }分超過
present-blocked = ブラウザーが話し手用ウィンドウを開けませんでした。このページのポップアップを許可して、もう一度お試しください。
present-alone = このウィンドウは単独で開いています。レッスンの「話し手用ウィンドウ」ボタンから開くと、2つが連動します。
present-silent = もう一方のウィンドウから応答がありません。閉じられているか、レッスン以外のページを表示しています。
present-stopped = もう一方のウィンドウは、レッスンのページを表示しています。ここで1つ進むか戻ると、投影に戻ります。
present-black = 画面を黒くしています。bキーを押すと再開します。
present-keys = キー操作
key-present = 投影する、ページに戻る
key-speakers-window = 話し手用ウィンドウ
key-next = 次へ（右から左に読む言語では{ $key }）
key-back = 戻る
key-space-name = スペース
key-space = 長い節はスクロール、そのあと次へ
key-first-and-last = 最初の節と最後の節
key-black = 黒い画面にする、元に戻す
key-full-screen = このレッスンを全画面で（{ $key }で全レッスン）
key-leave = ページに戻る
present-more-below = 下に続きがあります
present-previous-section = 前の節
present-next-section = 次の節
present-back-to-page = ページに戻る
present-notes-label = メモ：
present-on-screen = 画面に表示中
present-coming-next = 次に表示
present-back = 戻る
present-next = 次へ
present-black-screen = 黒い画面

## グループの結果

results-lead = クイズの答え合わせをすると、結果の下にコードが表示されます。そのコードを集めると、グループがどう答えたかをここで見ることができます。コードが示すのは1つのクイズへの答え方だけで、誰が答えたかはわかりません。
results-without-script = このページにはスクリプトが必要です。コードの読み取りと集計はブラウザーの中で行い、どこにも何も送信しません。
results-codes-label = コード（1行に1つ、またはスペース区切り）
results-codes-help = Enterキーを押すか貼り付けると、ここにあるコードが追加されます。小文字、スペース、ハイフンは気にしなくてかまいません。集計できないものはここに残るので、直してください。
results-add-codes = コードを追加
results-load-files = 保存したファイルを読み込む
results-clear-all = すべて消去
results-files-help = 「保存したファイルを読み込む」では、受講者が「学習記録をダウンロード」で保存したファイルを、一度にいくつでも取り込めます。集計するのはこれらのクイズへの答えだけで、ファイルのほかの内容は保存しません。
results-files-label = 受講者が保存したファイル
results-no-code = コードはまだありません。
results-quizzes-with-code = コードが出るクイズ（{ $n }）
results-people-column = 人数
results-share-column = 割合
results-clear-question = すべて消去しますか？
results-clear-about = このページのコードが、すべてこのブラウザーから消去されます。元に戻すことはできません。
in-lesson-heading = 「{ $lesson }」
result-of-all-right = { $m }のうち{ $n }が正解
result-answered = { $m }人中{ $n }人が回答
result-several = 1人でいくつでも選べました。
result-answer-column = 答え
result-right = 正解
result-partly-right = 一部正解
result-not-yet = まだ不正解
result-count-of = { $n } / { $m }
result-share = { $n }%
result-by-competency = コンピテンシー別
result-competency-column = コンピテンシー
result-thin = もう一度見ておきましょう
codes-list = コード（{ $n }）
code-remove = 削除
code-remove-named = { $code }を削除
code-remove-one = 1つ削除
code-twice = { $code }が2回あります。2人が同じ答え方をしたのでしょうか、それとも2度入力されたのでしょうか？
code-several-times = { $code }が{ $n }回あります。何人かが同じ答え方をしたのでしょうか、それとも2度以上入力されたのでしょうか？
codes-added = コード{ $n }件を集計しました。
quizzes-loaded = { $files }から、回答済みのクイズ{ $n }件を集計しました。
file-count = { $n }個のファイル
codes-not-counted = { $n }件は集計できませんでした。
codes-in-all = 全部で{ $n }件です。
codes-again = 2回以上入っているコードが{ $n }件あります。
code-removed = { $code }を削除しました。全部で{ $n }件です。
codes-cleared = すべてのコードを消去しました。
codes-stale = ここに保存されていたコード{ $n }件は、コースの別の版のものなので、集計していません。「すべて消去」で消せます。
code-line = { $line }行目、{ $text }：{ $why }
code-wrong-letter = コードに「{ $letter }」という文字は使われません。
code-short = 短すぎます。{ $n }文字足りません。
code-too-short = コードとしては短すぎます。
code-long = { $n }文字多すぎます。
code-wrong-sum = 1文字間違っているか、2文字が入れ替わっています。
code-of-another = コードですが、別のクイズか、コースの別の版のものです。
file-no-json = 「{ $name }」はこの種類のファイルではありません。JSONが含まれていません。
file-not-ours = 「{ $name }」は、どのコースの「学習記録をダウンロード」で保存されたものでもありません。
file-later = 「{ $name }」は、このコースの作成に使われたものより新しい版のCoursebookで保存されています。
file-other-course = 「{ $name }」はコース「{ $other }」のものですが、ここは「{ $title }」です。
file-unreadable = 「{ $name }」を読み取れません。
file-nothing = 「{ $name }」には、これらのクイズの問題への答えが含まれていません。

## 数とグループ分け

per-person = 1人につき{ $n }
per-group = 1グループにつき{ $n }
groups-of-size = { $size }人のグループ{ $n }組
more-groups-of-size = { $size }人のグループ{ $n }組
groups-and = { $first }と、{ $more }
groups-larger = { $n }グループは人数が多くなります。そこでは2人で1つの役を分け合うか、観察する人を1人増やしてください。
groups-smaller = { $n }グループは人数が少なくなります。そこでは誰かが2つの役を受け持つか、ファシリテーターが加わってください。
groups-larger-and-smaller = { $n }グループは人数が多く、{ $smaller }グループは少なくなります。多いところでは役を分け合い、少ないところにはファシリテーターが加わってください。
