### Coursebookが受講者に示す文言。どこに表示されるかは en/learner.ftl にあります。

## ものの名前：見出し、メニュー、検索結果、件数のそば

competencies = コンピテンシー
tools = ツール
worksheets = ワークシート
quizzes = クイズ
quotes-and-findings = 引用と知見
glossary = 用語集
lessons = レッスン
competency-heading = { $n ->
   *[other] コンピテンシー
}
tool-heading = { $n ->
   *[other] ツール
}
lesson-heading = { $n ->
   *[other] レッスン
}
worksheet-heading = { $n ->
   *[other] ワークシート
}
quiz-heading = { $n ->
   *[other] クイズ
}
kind-of-entry = { $kind ->
    [lesson] レッスン
    [section] 節
    [module] モジュール
    [term] 用語
    [tool] ツール
    [competency] コンピテンシー
    [quote] 引用
    [worksheet] ワークシート
   *[page] ページ
}
lesson-count = { $n }レッスン
worksheet-count = ワークシート{ $n }枚
quiz-count = クイズ{ $n }件
question-count = { $n }問
field-count = 記入欄{ $n }か所
draft = 下書き
has-quiz = クイズ
has-worksheet = ワークシート

## 時間

time-minutes = { $minutes }分
time-hours = { $hours }時間
time-hours-minutes = { $hours }時間{ $minutes }分
time-about = 約{ $time }

## どのページにもあるもの

skip-to-content = 本文へ移動
due-count = 復習{ $n }件
search = 検索
look-up = 調べる
my-work = 学習記録
agenda-of = スケジュール：{ $title }
certificate = 修了証
colours-label = 配色：
colours-automatic = 自動
colours-light = ライト
colours-dark = ダーク
storage-blocked = このブラウザーは保存がブロックされているか、空き容量がないため、回答を保存できません。それ以外はすべて使えます。書いた内容は、ページを離れる前に印刷できます。
close = 閉じる
course-navigation = コース
all-modules = すべてのモジュール
all-modules-and-lessons = すべてのモジュールと、モジュール{ $module }のレッスン
earlier-modules = 前の{ $n }モジュール
later-modules = 後の{ $n }モジュール
breadcrumb = 現在の位置
title-and-edition = { $title }、第{ $version }版
by-authors = 著者：{ $authors }
edition-number = 第{ $version }版
nothing-is-sent = このコースで書いた内容は、この端末のこのブラウザーだけに残ります。どこにも送信されません。
changes-feed = 更新情報（Atomフィード）
changes-feed-title = { $title }：更新情報
print-this-page = このページを印刷
made-with = { $generator }で作成
device-keeps = この端末に保存されているもの
device-keeps-your-work = この端末に保存されている学習記録
device-holds = このページは、「{ $title }」で書いた内容を、ほかのページのために保存しています。{ $link }。
device-holds-link = 学習記録を見る
page-moved = このページは移動しました。{ $link }。
page-moved-link = 新しいアドレスへ移動
on-this-page = このページの内容
previous-and-next = { $kind ->
    [module] 前と次のモジュール
   *[lesson] 前と次のレッスン
}
previous-one = { $kind ->
    [module] 前のモジュール
   *[lesson] 前のレッスン
}
next-one = { $kind ->
    [module] 次のモジュール
   *[lesson] 次のレッスン
}

## 検索

search-found = { $n }件見つかりました
search-found-none = 見つかりませんでした。
search-without = 「{ $word }」を含むものはありません。
search-instead = 「{ $typed }」を含むものがないため、「{ $found }」の結果を表示しています。
search-not-loaded = 検索機能を読み込めませんでした。
search-results = 検索結果
search-more = 結果をさらに表示
search-tips = 表記を確かめるか、言葉を減らすか、別の言い方で試してみてください。
search-tips-or-list = 表記を確かめるか、言葉を減らすか、別の言い方で試してみてください。下の一覧から探すこともできます。
single-keys = キーを1つ押すだけで操作できます。例えば { $key } で検索が開きます。
everything-from-a-to-z = すべての項目の索引
from-a-to-z = 索引
letters = 頭文字

## ホームページ

start-lesson = 始める：
continue-lesson = 続ける：
begin-again-lesson = すべて完了しました。もう一度最初から：
lessons-done = 完了したレッスン
lessons-done-of = 全{ $all }レッスン中{ $done }レッスン完了
course-at-a-glance = コースの概要
time-in-all = 合計
in-modules = 全{ $n }モジュール
for-screen-and-paper = 画面でも紙でも
to-check-yourself = 理解度の確認に
certificate-to-print = 印刷できる修了証
objectives-of-course = このコースでできるようになること
module-by-module = モジュールごとに見るコース
module-number-label = モジュール{ $number }：
lessons-done-count = · { $done }レッスン完了
check-whole-course-yourself = コース全体の理解度を確認する
tools-and-competencies = ツールと、それで伸ばすコンピテンシー
tool-column = ツール
look-something-up = 調べものをする

## モジュールとレッスン

module-number = モジュール{ $number }
module-done-of = 全{ $all }レッスン中{ $done }レッスン完了
start-with-lesson = 「{ $lesson }」から始める
objectives-by-the-end = 終えたときにできるようになること
check-whole-module-yourself = モジュール全体の理解度を確認する
what-to-remember = 覚えておきたいこと
from-lesson = { $lesson }より
lesson-position = レッスン{ $position } / { $count }
fact-time = 所要時間
fact-level = レベル
fact-audience = 対象
fact-prerequisites = 先に読むもの
voices-and-findings = さまざまな声と知見
finished-question = このレッスンは終わりましたか？
finished-on = { $date }に完了しました。
mark-as-done = 完了にする
mark-as-not-done = 未完了に戻す
last-changed = 最終更新：{ $date }

## レッスンの中のブロック

block-activity = アクティビティ
block-roleplay = ロールプレイ
block-example = 例
block-key = 覚えておくこと
block-commitment = 私の行動宣言
groups-of = { $size }人グループ
round-count = { $n }ラウンド
priority = { $name ->
    [must] 必須
    [should] 推奨
   *[could] 時間があれば
}
you-need = 用意するもの
suggested-answer = 回答例を見る
note-title = { $kind ->
    [tip] ヒント
    [important] 重要
    [warning] 警告
    [caution] 注意
   *[note] メモ
}
table = 表
task-done = 済み
task-to-do = 未完了
footnotes = 脚注
footnote-number = 脚注{ $number }
back-to-text = 本文に戻る
code-box = プログラムコード
code-box-in = プログラムコード：{ $language }
finding = 知見
quote-source = 出典
in-the-lesson = レッスン「{ $lesson }」内
choose-your-part = どちらを受け持つか選んでください
hide-from-partner = このページは相手に見せないでください。
roles = 役
choose-your-role = 自分の役を選んでください
agree-on-roles = 誰がどの役を演じるかを話し合って決めます。そのあと、自分の役だけを読んでください。
read-own-card-only = 自分のカードだけを読み、誰にも見せないでください。
observers-sheet = 観察シート
observers-sheet-of = 観察シート：{ $title }
observe = 演技には加わらず、観察します。見たこと、聞いたことに印を付けてください。
observe-competencies = 演技には加わらず、観察します。見たこと、聞いたことに印を付けてください：{ $competencies }。
observe-what = 観察のポイント
observe-not-seen = 見られなかった
observe-once = 1回
observe-often = 何度も
observe-notes = 見たこと、聞いたこと
afterwards = 終わったあとで
i-will = 私がすること
by-day = 期日
kept-in-browser = このブラウザーに保存されています。
from-my-worksheets = 自分のワークシートから
from-my-worksheets-and-commitments = 自分のワークシートと行動宣言から
my-commitments = 私の行動宣言
nothing-written-yet = まだ何も書かれていません。
worksheet-appears-here = このワークシートに書いた内容が、ここに表示されます。
commitments-appear-here = レッスンで立てた行動宣言が、それぞれの期日とともにここに表示されます。このブラウザーにはまだありません。紙に書いた場合は、シートからここに書き写してください。
add-dates-to-calendar = 期日をカレンダーに追加
calendar-saved = 「{ $name }」という名前で保存しました。このファイルを開くと、期日がカレンダーに追加されます。

## ワークシート

worksheets-lead = 画面で記入することも、印刷することもできます。書いた内容はこのブラウザーに保存されます。
worksheet-of-lesson = レッスン「{ $lesson }」のワークシート
from-the-lesson = レッスン「{ $lesson }」より
pdf-label = PDF：
pdf-of-sheet = { $title }、PDF、{ $paper }
large-print = { $paper }、大きな文字
back-to-lesson = レッスン「{ $lesson }」に戻る
sheet-on-own-page = このシートを別のページで開く
as-pdf-label = 印刷用のPDF：
draw-on-paper = 紙に描いてください。
sheet-kept = ここに書いた内容は、この端末のこのブラウザーだけに保存されます。
sheet-not-kept = このブラウザーには何も保存できません。ページを離れる前に、シートを印刷してください。
sheet-without-script = 画面で記入してページを印刷するか、空欄のまま印刷してください。書いた内容は、ページを離れると消えます。
print-sheet = このシートを印刷
print-sheet-blank = 空欄のまま印刷
paper-size = 用紙
clear-sheet = このシートを消去
clear-sheet-question = このシートの内容をすべて消去しますか？
clear-sheet-about = 「{ $title }」に書いた内容が、このブラウザーから消去されます。元に戻すことはできません。
keep-it = 残す
clear-the-sheet = シートを消去
sheet-is-empty = シートは空になりました。
move-up = 上へ
move-down = 下へ
move-up-from-place = 上へ：現在{ $n }番目
move-down-from-place = 下へ：現在{ $n }番目
now-at-place = { $m }項目中{ $n }番目になりました

## クイズ：問題

check-yourself = 理解度を確認する
questions-to-try-again = もう一度解いてみる問題
questions = 問題
drawn-for-you = { $n }問の中から{ $drawn }問が選ばれます。
pass-with = 得点の{ $percent }%で合格です。
checks-allowed = 答え合わせは{ $n }回できます。
question-number = 問{ $number }
question-rule = { $kind ->
    [one] 1つ選んでください。
    [several] 正しいものをすべて選んでください。
    [judgement] 自分ならどうするかを選んでください。選択肢には、よりよいものとそうでないものがあります。
    [fill-in-one] 空欄を埋めてください。
    [fill-in] 空欄をすべて埋めてください。
    [short-answer] 短い答えを書いてください。
    [number] 数字を書いてください。
    [order] 1を最初として、正しい順に並べてください。
    [match] それぞれの相手を見つけてください。
    [sort] それぞれを当てはまるグループに分けてください。
    [grid] 行ごとに1つ選んでください。
    [grid-several] 行ごとに、正しいものをすべて選んでください。
    [open] 自分の答えを書いてください。
   *[rating] 正解はありません。自分に当てはまるものを選んでください。
}
hint = ヒント
hint-number = ヒント{ $number }
gap-number = 空欄{ $number }
choose = 選択してください
write-letter-on-line = 線の上に記号を書いてください：
your-answer = あなたの答え
move-item-up = 上へ：{ $item }
move-item-down = 下へ：{ $item }
compare-with-model = 模範解答と比べる
how-close = どのくらい近いですか？
close-very = とても近い：言い方が違うだけで、要点は同じ
close-partly = 一部近い：付け足したいことがある
close-not-yet = まだ近くない：もう一度読んでみる
how-sure = どのくらい自信がありますか？
sure = 自信がある
think-so = たぶん
a-guess = 当てずっぽう
how-sure-you-were = 答えたときの自信
sure-not-yet = 自信があったが、まだ不正解
think-not-yet = たぶんと思ったが、まだ不正解
guess-not-yet = 当てずっぽうで、まだ不正解
guess-right = 当てずっぽうで、正解
think-right = たぶんと思って、正解
sure-right = 自信があって、正解

## クイズ：ボタンと答え

check-my-answer = { $n ->
   *[other] 答え合わせをする
}
try-again = { $n ->
   *[other] まだ正解でない問題に再挑戦
}
start-again = 最初からやり直す
check-the-others = 残りの答え合わせをする
print-questions = 問題を印刷
print-with-answers = 答え付きで印刷
how-competencies-stand = コンピテンシーごとの結果
code-for-group = グループ用のコード：
copy = コピー
copy-the-code = （コード）
copied = コピーしました。
code-selected = コードを選択しました。ふつうの文字と同じようにコピーしてください。
code-says = このコードが示すのは問題にどう答えたかだけで、個人に関することは何も含みません。
show-the-answers = 答えを見る
answers = 答え
answers-to = 答え：{ $title }
point-count = { $n }点
option-right = 正解
option-not-right = 不正解
anything-between = （{ $low }から{ $high }まで正解）
or = または
none-of-them = どれも当てはまらない
read-again-label = もう一度読む：

## クイズ：答えに対する言葉

result-score = { $n ->
   *[other] { $n }問中{ $right }問正解
}
result-all-right = 全問正解（{ $n }問）
mark-right = 正解
mark-not-yet = まだ不正解
mark-not-this-one = これではない
mark-this-one-too = これも正解
mark-answer = 答え：{ $answer }
mark-answer-none = 答え：どれも当てはまらない
mark-the-right-answer = 正しい答え
mark-points = { $m }点中{ $n }点
mark-spelled = 正解（表記は「{ $answer }」）
verdict-right = 正解です。
verdict-part = もう少しです。{ $m }個中{ $n }個が正解です。
verdict-extra = もう少しです。{ $m }個中{ $n }個は合っていますが、{ $extra }個多く選んでいます。
verdict-not-the-best = もっとよい選択があります。{ $m }点中{ $n }点です。
verdict-not-yet = まだ正解ではありません。ここの説明を読んで、もう一度やってみましょう。
verdict-hint = まだ正解ではありません。ヒントが助けになるかもしれません。
verdict-shown = これが答えです。
verdict-changed = この問題は、答えたあとに内容が変わりました。もう一度答え合わせをしてください。
show-the-answer = 答えを見る
rated-before = { $date }には「{ $was }」を選びました。今回は「{ $now }」です。
rated-before-row = { $row }：{ $date }には「{ $was }」を選びました。今回は「{ $now }」です。
competency-score = { $name }：{ $m }問中{ $n }問正解。
competency-score-thin = { $name }：{ $m }問中{ $n }問正解。もう一度見ておきましょう。
other-questions = その他の問題
quiz-passed = 合格です。合格ラインは{ $pass }%、得点は{ $percent }%でした。
quiz-not-passed = 合格ラインは{ $pass }%です。今のところ{ $percent }%です。
checks-left = 答え合わせはあと{ $n }回できます。
checks-left-none = これが最後の答え合わせでした。正しい答えは上に表示されています。
still-open = まだ答えていない問題が{ $n }問あります
question-link = 問{ $number }：{ $stem }
question-link-bare = 問{ $number }
item-moved = { $item }：{ $m }項目中{ $n }番目

## すべてのクイズ、復習、コース全体の確認

quizzes-lead = 自分の理解度を確かめましょう。答えはほかの誰にも見えません。
check-whole-course = コース全体の確認
check-whole-course-about = 全モジュールからの出題、コンピテンシーごとの結果つき
check-whole-course-lead = コース全体からの問題です。結果を見ると、それぞれのコンピテンシーがどのくらい身についているか、どこを読み直せばよいかがわかります。ほかの誰にも見えません。
review = 復習
review-about = 間違えたところが1日、3日、7日、16日、35日後にもう一度出てきます
review-of-module = 復習：{ $title }
review-of-module-about = このモジュールの全レッスンからの問題
review-of-module-lead = このモジュールの全レッスンからの問題です。結果を見ると、それぞれのコンピテンシーがどのくらい身についているか、どこを読み直せばよいかがわかります。
back-to-module = モジュール「{ $module }」に戻る
lesson-by-lesson = レッスンごと
review-lead = クイズで間違えたところと、完了したレッスンの「覚えておくこと」が、1日、3日、7日、16日、35日後にもう一度ここに出てきます。
review-without-script = スクリプトが使えないため、どこを間違えたかがこのページではわかりません。以下は、このコースのすべてのクイズです。
review-due = 今日の復習は{ $n }件です
review-nothing-today = 今日の復習はありません。次は{ $date }に出てきます。
review-nothing-yet = まだ復習するものはありません。クイズで間違えたところと、完了にしたレッスンの「覚えておくこと」が、ここに出てきます。
review-done-today = 今日の復習は以上です。もう一度出会ったことは、より長く記憶に残ります。次は{ $date }に出てきます。
review-done = 復習は以上です。もう出てくるものはありません。すべて身につきました。
review-missing = 復習のあるレッスンを1つ読み込めませんでした。コースから外されたか、接続が切れている可能性があります。
all-quizzes = すべてのクイズ
recall-lesson = 「{ $title }」について、何を覚えていますか？まず自分の言葉で言ってみてください。
recall-show = 見る
recall-knew-it = 覚えていた
recall-knew-it-said = よくできました。しっかり定着するように、またあとで出てきます。
recall-not-yet = まだ
recall-not-yet-said = では、明日もう一度出てきます。

## 索引ページ：コンピテンシー、ツール、引用

competencies-lead = このコースで伸ばす力と、その場所。コンピテンシーごとに、ツール、レッスン、クイズ、ワークシートをまとめました。
competencies-on-this-page = このページのコンピテンシー
no-lesson-trains-this = これを扱うレッスンはまだありません。
tools-lead = このコースのすべてのツール。何を伸ばすか、どこで学ぶか、どのワークシートと使うかをまとめました。
tools-on-this-page = このページのツール
tool-trains = 伸ばす力
no-lesson-teaches-this = これを教えるレッスンはまだありません。
quotes-lead = ほかの人々が語ったこと、明らかにしたことを、出典とともに紹介します。引用は原文のまま、知見はこのコースの言葉でまとめ直しています。
quotations = 引用
findings = 知見

## 学習記録：このブラウザーに保存されるもの

my-work-lead = このコースで答えたことや書いたことは、自分だけのものです。この端末のこのブラウザーに保存され、ほかの誰にも見えません。
my-work-without-script = このページにはスクリプトが必要です。スクリプトが動かないところでは、何も保存されません。書いた内容は、そのページを離れる前に印刷してください。
my-work-download = 学習記録をダウンロード
my-work-load = ファイルを読み込む
print = 印刷
my-work-erase = すべて消去
my-work-file = 学習記録のファイル
my-work-saved = 「{ $name }」という名前で保存しました。このファイルを取っておいてください。「ファイルを読み込む」を使えば、ここでも別の端末でも学習記録を復元できます。
my-work-loaded = ファイルから{ $n }件を取り込みました。
my-work-nothing-new = このファイルの内容は、すべてすでにここにあります。何も変更していません。
my-work-no-json = 「{ $name }」はこの種類のファイルではありません。JSONが含まれていません。「学習記録をダウンロード」で保存したファイルを選んでください。何も変更していません。
my-work-not-ours = 「{ $name }」は、どのコースの「学習記録をダウンロード」で保存されたものでもありません。何も変更していません。
my-work-later-edition = 「{ $name }」は、このコースの作成に使われたものより新しい版のCoursebookで保存されています。何も変更していません。
my-work-other-course = 「{ $name }」はコース「{ $other }」のものですが、ここは「{ $title }」です。何も変更していません。
my-work-unreadable = 「{ $name }」を読み取れません。何も変更していません。
my-work-erased = すべて消去しました。
my-work-empty = まだ何もありません。問題に答える、ワークシートに記入する、レッスンを完了にすると、ここに表示されます。
my-work-answers = 答えとメモ{ $n }件
my-work-lessons-done = { $n }レッスン完了
my-work-unnamed = このほか、コースの以前の版のものが{ $n }件保存されています。元の文面はありませんが、書いた場所に表示されます。
my-work-erase-question = すべて消去しますか？
my-work-erase-about = 「{ $title }」で答えたこと、書いたこと、付けた印が、すべてこのブラウザーから消去されます。元に戻すことはできません。あとで必要になりそうなら、先に学習記録をダウンロードしてください。

## スケジュール

agenda = スケジュール
day-number = { $number }日目
agenda-end = 終了
row-break = 休憩
row-lunch = 昼休み

## 修了証：受講者が自分で記入して印刷します

certificate-lead = 名前を書いてページを印刷し、手元に保管するか、お持ちください。書いた内容はこのブラウザーだけに残ります。
certificate-name = 氏名
certificate-says = 私は、このコースを最後まで学び終えたことを、自ら申告します。
certificate-says-time = 私は、このコース（{ $n }レッスン、{ $time }）を最後まで学び終えたことを、自ら申告します。
certificate-done-of = この端末では、全{ $all }レッスン中{ $done }レッスンが完了になっています。
certificate-trains = このコースで伸ばす力
certificate-date = 日付
certificate-facilitator-signature = ファシリテーターの署名
certificate-facilitator-name = ファシリテーターの氏名
certificate-honest = これは、氏名欄の本人による申告です。上にファシリテーターの署名がある場合を除き、誰も確認していません。
print-certificate = 修了証を印刷
the-lessons = レッスン一覧

## ページがないとき

page-not-found = ページが見つかりません
nothing-at-address = このアドレスには何もありません
nothing-at-address-about = ページが移動したか、アドレスの入力に誤りがあるかもしれません。このコースで書いた内容は、何も失われていません。
go-to-start = コースの最初のページへ
or-look-it-up = または調べる
