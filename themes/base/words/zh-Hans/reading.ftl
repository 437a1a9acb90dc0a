### 离线使用、单一文件、影片与录音、其他语言方面的文字；各处文字出现在哪里，见 en/learner.ftl 和 en/reading.ftl。

## 离线使用：浏览器会保存的网站

offline-ready = 本课程有新版本可用。你写下的内容都会保留。
offline-use-now = 立即使用
offline-later = 以后再说
offline-title = 离线使用
offline-nothing-kept = 这台设备还没有保存本课程的内容，只能联网打开。
offline-some-kept = 这台设备已保存本课程的 { $kept }，供离线时使用。还没有保存的有 { $open }，例如影片、打印用的文件和大图片。
offline-all-kept = 这台设备已保存整个课程，共 { $kept }，离线也能打开。
offline-failed = 没有全部下载完：还缺 { $open }。已下载的会保留，请联网后再试。
offline-progress = { $kept } / { $all }
offline-download = 下载
offline-fetch = 下载供离线使用（{ $open }）
offline-forgotten = 空间不足时，浏览器会清掉这些副本和你写下的内容；Safari 在七天没有访问后会把两者都清掉。“下载我的学习记录”可以把你写的内容保存下来。

## 影片与录音

media-other-site = 打开另一个网站：{ $host }
transcript = 文字稿
transcript-of = 文字稿：{ $title }

## 多语言课程

language = 语言
not-translated = 本页尚未翻译，以{ $language }显示。
