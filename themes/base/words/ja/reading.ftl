### オフラインでの利用、1つのファイル、動画と録音、ほかの言語についての文言。どこに表示されるかは en/learner.ftl と en/reading.ftl にあります。

## オフラインでの利用：ブラウザーが保存するサイトで

offline-ready = このコースの新しい版が使えます。書いた内容はそのまま残ります。
offline-use-now = 今すぐ使う
offline-later = あとで
offline-title = オフラインでの利用
offline-nothing-kept = この端末には、まだコースの内容が保存されていません。開くにはインターネット接続が必要です。
offline-some-kept = この端末には、オフライン用にコースの{ $kept }が保存されています。動画、印刷用のファイル、大きな画像など、{ $open }はまだ保存されていません。
offline-all-kept = この端末にはコース全体（{ $kept }）が保存されています。インターネットがなくても開けます。
offline-failed = すべてはダウンロードできませんでした。残りは{ $open }です。届いた分は保存されています。オンラインのときにもう一度お試しください。
offline-progress = { $kept } / { $all }
offline-download = ダウンロード
offline-fetch = オフライン用にダウンロード（{ $open }）
offline-forgotten = 空き容量が足りなくなると、ブラウザーはこうしたコピーも、書いた内容も消してしまいます。Safariでは、7日間アクセスがないと両方とも消えます。「学習記録をダウンロード」を使うと、書いた内容をファイルに保存できます。

## 動画と録音

media-other-site = 別のサイト（{ $host }）を開きます
transcript = 文字起こし
transcript-of = 文字起こし：{ $title }

## 複数の言語があるコース

language = 言語
not-translated = このページはまだ翻訳されていません。{ $language }で表示しています。
