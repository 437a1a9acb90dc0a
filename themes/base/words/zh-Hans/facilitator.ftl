### Coursebook 对带班培训师说的话，只出现在培训师版中；各处文字出现在哪里，见 en/learner.ftl 和 en/facilitator.ftl。

## 每个页面的四周

edition = 版本
facilitators-edition = 培训师版：
facilitators-edition-about = 含备注和答案，不给学员看。
run-this-course = 带这门课
run-this-course-about = 标有时刻的流程表、复印清单和教室清单、分组、结果和答案。
learners-view = 学员视图
facilitators-view = 培训师视图

## 课中的备注

for-the-facilitator = 给培训师
say-label = 可以说：
spoken-line = “{ $words }”

## 计划中没有自己标题的行

row-whole-lesson = 整课
row-lead-in = 导入
row-whole-group = 全体一起
row-time-in-hand = 机动时间

## 页面名称

run-sheet-of = 流程表：{ $title }
group-results = 小组结果
answer-key = 答案

## 计划有多长，教室能用多久

minutes-in-words = { $n } 分钟
days-from = { $n } 天，{ $time } 开始
ends-at = { $time } 结束
ends-between = { $early } 至 { $late } 之间结束
day-fits-just = { $ends }，正好到该离开教室的时间。
day-fits = { $ends }；教室可用到 { $room }，还余 { $minutes }。
day-too-long = { $ends }；教室可用到 { $room }：超出 { $minutes }。
day-up-to-too-long = { $ends }；教室可用到 { $room }：最多超出 { $minutes }。
days-fit = { $n ->
   *[other] { $n } 天都排得下，总共还余 { $minutes }。
}
days-too-long = { $n } 天总共超出 { $minutes }；略去可以缓一缓的内容，每天就都排得下。
must-too-long = 即使只做必做的内容，也超出 { $minutes }。
cut-ends-at = 略去这些，{ $time } 结束；教室可用到 { $room }。
cut-every-day-fits = 略去这些，每天都排得下。
cut-still-over = 即便如此，还差 { $minutes }：请略去一课，或把教室订得更久一些。

## 要打印什么

roles-of = 角色：{ $title }
sheets-a-and-b-of = A 单和 B 单：{ $title }
cards-of = 卡片：{ $title }
to-cut = 需裁开

## “带这门课”页面

run-this-course-lead = 站到众人面前所需的一切：什么时候做什么，要带什么，谁和谁一组，大家答得怎样。
deliveries = 班次
run-sheet = 流程表
run-sheet-label = 流程表：
people-count = { $n } 人
learners-agenda = 学员日程
no-delivery-planned = 还没有安排班次。在 { $file } 的 { $setting } 中写明教室何时可用、来多少人、上哪些课，流程表就由此生成。
what-they-answered = 大家的作答
results-of-group = 小组的结果
results-of-group-about = 来自学员念出或发来的结果码：没有姓名，也不用服务器
answer-key-about = 每个测验的正确答案和理由
answer-key-lead = 每个测验的正确答案，以及对各题的讲解。题号和字母与页面和纸上的一致。
print-answer-key = 打印答案
every-lesson-and-its-parts = 每一课及其各部分
lesson-and-parts = 课及各部分

## 流程表：一个班次的计划

day-count = { $n } 天
the-learners-agenda = 学员日程
print-run-sheet = 打印流程表
the-plan = 计划
begins-column = 开始
what-column = 内容
minutes-column = 分钟
minutes-column-full = 分钟
by-time = 最晚{"\u00A0"}{ $time }
by-time-explained = 标有“最晚”的时刻：在两个时刻之间开始；如果每一部分都用足最长时间，最晚也要在后一个时刻进行到这里。
row-say = 可以说
row-groups = 分组
row-groups-of = { $label }：每组 { $size } 人
row-have-ready = 备好
day-end = 结束。
day-end-and-room = 结束。教室可用到 { $time }。
what-to-leave-out = 可以略去什么
leave-out-in-order = 计划的时间比教室可用的时间长。请按以下顺序略去：
in-lesson-quoted = 见“{ $lesson }”
for-lesson-quoted = 用于“{ $lesson }”
for-lessons = 用于 { $lessons }
plan-after-cut = 删减后的计划
after-cut = 删减后：{ $day }
after-cut-day = 删减后：第 { $number } 天
for-the-copier = 需要复印
to-bring = 需要带来并在教室里备好
times-count = { $n }{"\u00A0"}×
open-to-print = 打开以打印
open-to-print-named = 打开以打印：{ $title }
pdf-on-paper = PDF，{ $paper }
pdf-on-paper-named = PDF，{ $paper }：{ $title }

## 流程表：分组

groups = 分组
give-everybody-a-number = 给每人一个号码，从 1 到 { $n }，全程不变。
who-sits-with-whom = 谁和谁一组：{ $title }
nobody-meets-twice = 任何两人都不会重复同组。
pairs-meet-again = 有 { $n } 对会再次同组；按这样的人数，无法避免。
if-people-come = 如果来 { $n } 人
if-people-come-to = 如果来 { $n } 人：{ $title }
round-column = 轮次
group-number = 第 { $number } 组

## 流程表：显示进度是否准时的时钟

pace-clock = 进度时钟
pace-idle = 第一部分开始时，请按“现在开始”。此后时钟会显示进度是否准时；如果慢了，会告诉你可以略去什么。它不需要网络，手机休眠或页面关闭时也照常走。
pace-other-runs = “{ $title }”的时钟正在这个浏览器里走。在这里开始，那边就会停下。
pace-start-now = 现在开始
pace-start-again = 重新开始
pace-next-part = 下一部分
pace-was-last-part = 最后一部分已结束
pace-part-of-lesson = “{ $lesson }”的{ $title }
pace-planned = { $n ->
   *[other] （计划 { $minutes } 分钟）
}
pace-behind = 慢了 { $n } 分钟。
pace-ahead = 快了 { $n } 分钟。
pace-on-time = 准时。
pace-moved = 计划已顺移：从你实际开始的时刻算起。
pace-ended = { $time } 准时结束。
pace-ended-late = { $time } 结束，晚了 { $n } 分钟。
pace-drop = 略去{ $parts }
pace-drop-part = “{ $title }”（{ $n } 分钟）
pace-shorten = 缩短{ $parts }。
pace-shorten-too = 缩短{ $parts }。
pace-shorten-part = “{ $title }”{ $n } 分钟
pace-either = { $drop }，或{ $shorten }
pace-both = { $drop }，并{ $shorten }
pace-still-late = 即便如此，当天也会晚 { $n } 分钟结束。
pace-nothing-left = 已没有可以略去或缩短的内容：当天会晚 { $n } 分钟结束。
pace-next-by = { $title }：最晚 { $time }
pace-day-ends = 按现在的进度，当天 { $time } 结束。
pace-day-ends-late = 按现在的进度，当天 { $time } 结束，比 { $room } 晚 { $n } 分钟。
pace-took = 用时 { $n } 分钟
pace-runs-now = 正在进行
pace-left-out = 已略去
pace-leave-out = 略去
pace-put-back = 恢复
pace-leave-out-named = 略去：{ $title }
pace-put-back-named = 恢复：{ $title }
pace-saved = 已保存为“{ $name }”。
pace-minutes-of-part = 这一部分的分钟数
pace-day = 哪一天
pace-leave-it-out = 略去这一部分
pace-back-one-step = 退回一步
pace-stop = 停止
pace-save-minutes = 保存实际用时
pace-start-again-question = 要重新开始吗？
pace-start-again-about = 上一次的用时还没有保存。重新开始，这些用时就没有了。
keep-them = 保留

## 在教室里演示一课

present = 演示
present-speakers-window = 讲者窗口
present-count = { $n } / { $m }
present-section = 第 { $n } 节，共 { $m } 节：{ $title }
present-speaker-title = 讲者：{ $title }
present-end = 这是本课程的最后一节。
present-next-lesson = 下一课：{ $title }
present-general-notes = 这一节没有单独的备注。本课的备注：
present-no-notes = 这一课没有给培训师的备注。
present-spent = 本课已用 { $n } 分钟，计划 { $minutes } 分钟
present-spent-only = 本课已用 { $n } 分钟
present-left = { $title }：距计划结束还有 { $n } 分钟
present-over = { $title }：已超过计划结束时间 { $n } 分钟
present-blocked = 浏览器没有打开讲者窗口。请允许本页弹出窗口，然后再试一次。
present-alone = 这个窗口没有与演示相连。请在课的页面上用“讲者窗口”按钮打开它，两边就会同步。
present-silent = 另一个窗口没有回应：它已关闭，或者显示的不是课的页面。
present-stopped = 另一个窗口显示的是课的页面。在这里走一步，就会回到演示。
present-black = 屏幕已变黑。按 b 键继续。
present-keys = 按键
key-present = 演示，再按返回页面
key-speakers-window = 讲者窗口
key-next = 下一步；从右往左阅读时用 { $key }
key-back = 上一步
key-space-name = 空格
key-space = 较长的一节先向下滚动，再到下一步
key-first-and-last = 第一节和最后一节
key-black = 黑屏，再按恢复
key-full-screen = 本课全屏；{ $key }：所有课全屏
key-leave = 返回页面
present-more-below = 下面还有
present-previous-section = 上一节
present-next-section = 下一节
present-back-to-page = 返回页面
present-notes-label = 备注：
present-on-screen = 屏幕上
present-coming-next = 接下来
present-back = 上一步
present-next = 下一步
present-black-screen = 黑屏

## 小组的结果

results-lead = 测验检查之后，结果下方会出现一个结果码。把结果码收集起来，就能在这里看到小组答得怎样。结果码只说明一个测验答得怎样，不说明是谁答的。
results-without-script = 本页需要启用脚本：它在你的浏览器里读取并统计结果码，不会发送任何内容。
results-codes-label = 结果码，每行一个，或用空格隔开
results-codes-help = 按回车键或粘贴，都会加入这里的内容。小写字母、空格和连字符都不影响。无法统计的会留在这里，等待更正。
results-add-codes = 加入结果码
results-load-files = 载入保存的文件
results-clear-all = 全部清除
results-files-help = “载入保存的文件”用来取入学员以“下载我的学习记录”保存的文件，可以一次选多个。文件中只统计对这些测验的作答，其他内容一概不保留。
results-files-label = 学员保存的文件
results-no-code = 还没有结果码。
results-quizzes-with-code = 会给出结果码的测验（{ $n }）
results-people-column = 人数
results-share-column = 比例
results-clear-question = 要全部清除吗？
results-clear-about = 本页的全部结果码都将从这个浏览器中删除，无法恢复。
in-lesson-heading = “{ $lesson }”一课
result-of-all-right = { $m } 个中答对 { $n } 个
result-answered = { $m } 人中有 { $n } 人作答
result-several = 每人可以选多项。
result-answer-column = 选项
result-right = 答对
result-partly-right = 部分答对
result-not-yet = 还没答对
result-count-of = { $n }/{ $m }
result-share = { $n }%
result-by-competency = 按能力查看
result-competency-column = 能力
result-thin = 值得再看一看
codes-list = 结果码（{ $n }）
code-remove = 移除
code-remove-named = 移除 { $code }
code-remove-one = 移除一个
code-twice = { $code } 出现了两次：是两个人答得一样，还是输入了两次？
code-several-times = { $code } 出现了 { $n } 次：是几个人答得一样，还是输入了多次？
codes-added = 已统计 { $n } 个结果码。
quizzes-loaded = 已从 { $files }中统计 { $n } 份作答的测验。
file-count = { $n } 个文件
codes-not-counted = 有 { $n } 个无法统计。
codes-in-all = 共 { $n } 个。
codes-again = 有 { $n } 个结果码重复出现。
code-removed = 已移除 { $code }。共 { $n } 个。
codes-cleared = 已清除全部结果码。
codes-stale = 这里保存的 { $n } 个结果码属于本课程的另一个版本，未计入。“全部清除”可将其移除。
code-line = 第 { $line } 行，{ $text }：{ $why }
code-wrong-letter = 结果码中不会有字符“{ $letter }”。
code-short = 太短，少了 { $n } 个字符。
code-too-short = 太短，不是结果码。
code-long = 多了 { $n } 个字符。
code-wrong-sum = 有一个字符不对，或者有两个字符颠倒了位置。
code-of-another = 是结果码，但属于另一个测验或本课程的另一个版本。
file-no-json = “{ $name }”不是这种文件：其中没有 JSON。
file-not-ours = “{ $name }”不是在任何课程中用“下载我的学习记录”保存的。
file-later = 保存“{ $name }”的 Coursebook 版本，比制作本课程所用的版本更新。
file-other-course = “{ $name }”属于课程“{ $other }”，而这里是“{ $title }”。
file-unreadable = 无法读取“{ $name }”。
file-nothing = “{ $name }”中没有对这些测验题目的作答。

## 数量与分组

per-person = 每人 { $n } 份
per-group = 每组 { $n } 份
groups-of-size = { $n } 个 { $size } 人小组
more-groups-of-size = { $n } 个 { $size } 人小组
groups-and = { $first }和 { $more }
groups-larger = 有 { $n } 个小组人数偏多：可以两人分担一份，或多一人观察。
groups-smaller = 有 { $n } 个小组人数偏少：可以一人兼顾两份，或由你加入。
groups-larger-and-smaller = 有 { $n } 个小组人数偏多，{ $smaller } 个偏少：多的组分担一份，少的组由你加入。
