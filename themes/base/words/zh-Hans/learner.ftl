### Coursebook 对学员说的话；各处文字出现在哪里，见 en/learner.ftl。

## 事物的名称：用于标题、菜单、搜索结果和数量旁边

competencies = 能力
tools = 工具
worksheets = 练习单
quizzes = 测验
quotes-and-findings = 引文与研究发现
glossary = 术语表
lessons = 各课
competency-heading = { $n ->
   *[other] 能力
}
tool-heading = { $n ->
   *[other] 工具
}
lesson-heading = { $n ->
   *[other] 课
}
worksheet-heading = { $n ->
   *[other] 练习单
}
quiz-heading = { $n ->
   *[other] 测验
}
kind-of-entry = { $kind ->
    [lesson] 课
    [section] 小节
    [module] 模块
    [term] 术语
    [tool] 工具
    [competency] 能力
    [quote] 引文
    [worksheet] 练习单
   *[page] 页面
}
lesson-count = { $n } 课
worksheet-count = { $n } 张练习单
quiz-count = { $n } 个测验
question-count = { $n } 道题
field-count = { $n } 处可填写
draft = 草稿
has-quiz = 测验
has-worksheet = 练习单

## 时间

time-minutes = { $minutes }{"\u00A0"}分钟
time-hours = { $hours }{"\u00A0"}小时
time-hours-minutes = { $hours }{"\u00A0"}小时 { $minutes }{"\u00A0"}分钟
time-about = 约 { $time }

## 每个页面的四周

skip-to-content = 跳到正文
due-count = { $n } 项待复习
search = 搜索
look-up = 查阅
my-work = 我的学习记录
agenda-of = 日程：{ $title }
certificate = 证书
colours-label = 颜色：
colours-automatic = 自动
colours-light = 浅色
colours-dark = 深色
storage-blocked = 这个浏览器的存储空间被禁用或已满，无法保存你的作答。其他功能都能照常使用；离开页面之前，可以把写下的内容打印出来。
close = 关闭
course-navigation = 课程
all-modules = 所有模块
all-modules-and-lessons = 所有模块，以及模块 { $module } 的各课
earlier-modules = 前面的 { $n } 个模块
later-modules = 后面的 { $n } 个模块
breadcrumb = 当前位置
title-and-edition = { $title }，版本 { $version }
by-authors = 作者：{ $authors }
edition-number = 版本 { $version }
nothing-is-sent = 你在本课程中写下的一切，都只留在这台设备的这个浏览器里，不会发送到任何地方。
changes-feed = 更新（Atom 订阅源）
changes-feed-title = { $title }：更新
print-this-page = 打印本页
made-with = 由 { $generator } 生成
device-keeps = 这台设备保存的内容
device-keeps-your-work = 这台设备保存的学习记录
device-holds = 本页替其他页面保存着你在“{ $title }”中写下的内容。{ $link }。
device-holds-link = 查看学习记录
page-moved = 本页已移到别处。{ $link }。
page-moved-link = 前往新地址
on-this-page = 本页内容
previous-and-next = { $kind ->
    [module] 上一模块和下一模块
   *[lesson] 上一课和下一课
}
previous-one = { $kind ->
    [module] 上一模块
   *[lesson] 上一课
}
next-one = { $kind ->
    [module] 下一模块
   *[lesson] 下一课
}

## 搜索

search-found = { $n } 条结果
search-found-none = 没有结果。
search-without = 没有内容包含“{ $word }”。
search-instead = 没有内容包含“{ $typed }”，以下是“{ $found }”的结果。
search-not-loaded = 搜索功能未能加载。
search-results = 结果
search-more = 更多结果
search-tips = 请检查拼写，减少几个词，或者换一种说法试试。
search-tips-or-list = 请检查拼写，减少几个词，或者换一种说法试试。也可以在下面的列表里找。
single-keys = 单个按键可用作快捷键，例如 { $key } 用于搜索。
everything-from-a-to-z = 全部条目索引
from-a-to-z = 索引
letters = 字母

## 首页

start-lesson = 开始学习：
continue-lesson = 继续学习：
begin-again-lesson = 已全部学完。从头再学：
lessons-done = 已学完的课
lessons-done-of = 共 { $all } 课，已学完 { $done } 课
course-at-a-glance = 课程一览
time-in-all = 总时长
in-modules = 分为 { $n } 个模块
for-screen-and-paper = 可在屏幕上填写，也可打印
to-check-yourself = 用来检验自己
certificate-to-print = 可打印的证书
objectives-of-course = 学完之后你能做到
module-by-module = 逐个模块看课程
module-number-label = 模块 { $number }：
lessons-done-count = · 已学完 { $done } 课
check-whole-course-yourself = 整个课程自测
tools-and-competencies = 工具及其训练的能力
tool-column = 工具
look-something-up = 查一查

## 模块与课

module-number = 模块 { $number }
module-done-of = 共 { $all } 课，已学完 { $done } 课
start-with-lesson = 从“{ $lesson }”开始
objectives-by-the-end = 学完之后，你能够
check-whole-module-yourself = 整个模块自测
what-to-remember = 要点回顾
from-lesson = 出自“{ $lesson }”
lesson-position = 第 { $position } 课，共 { $count } 课
fact-time = 时长
fact-level = 难度
fact-audience = 适合对象
fact-prerequisites = 请先阅读
voices-and-findings = 他人之言与研究发现
finished-question = 这一课学完了吗？
finished-on = 已于 { $date } 学完。
mark-as-done = 标记为已学完
mark-as-not-done = 标记为未学完
last-changed = 最近更新：{ $date }

## 课中的板块

block-activity = 活动
block-roleplay = 角色扮演
block-example = 示例
block-key = 请记住
block-commitment = 我的行动承诺
groups-of = 每组 { $size } 人
round-count = { $n } 轮
priority = { $name ->
    [must] 必做
    [should] 建议做
   *[could] 有时间再做
}
you-need = 需要准备
suggested-answer = 显示参考答案
note-title = { $kind ->
    [tip] 小贴士
    [important] 重要
    [warning] 警告
    [caution] 当心
   *[note] 说明
}
table = 表格
task-done = 已完成
task-to-do = 待完成
footnotes = 脚注
footnote-number = 脚注 { $number }
back-to-text = 回到正文
code-box = 程序代码
code-box-in = 程序代码：{ $language }
finding = 研究发现
quote-source = 来源
in-the-lesson = 见“{ $lesson }”一课
choose-your-part = 选择你的一份
hide-from-partner = 不要让搭档看到这一页。
roles = 角色
choose-your-role = 选择你的角色
agree-on-roles = 先商量好谁演谁，然后只读自己的角色。
read-own-card-only = 只读自己的卡片，不要给任何人看。
observers-sheet = 观察表
observers-sheet-of = 观察表：{ $title }
observe = 你不参与其中。请在一旁观察，记下看到或听到的情况。
observe-competencies = 你不参与其中。请在一旁观察，记下看到或听到的情况：{ $competencies }。
observe-what = 观察要点
observe-not-seen = 没有看到
observe-once = 一次
observe-often = 多次
observe-notes = 看到或听到了什么
afterwards = 结束之后
i-will = 我要
by-day = 完成日期
kept-in-browser = 已保存在这个浏览器里。
from-my-worksheets = 我的练习单
from-my-worksheets-and-commitments = 我的练习单和行动承诺
my-commitments = 我的行动承诺
nothing-written-yet = 这里还没有写下内容。
worksheet-appears-here = 你在这张练习单上写的内容会显示在这里。
commitments-appear-here = 你在各课中作出的行动承诺会显示在这里，每一条都带有日期。这个浏览器里还没有。如果你写在了纸上，请照着抄到这里。
add-dates-to-calendar = 把日期加入我的日历
calendar-saved = 已保存为“{ $name }”。打开这个文件，日期就会加入你的日历。

## 练习单

worksheets-lead = 可以在屏幕上填写，也可以打印出来。你写的内容保存在这个浏览器里。
worksheet-of-lesson = “{ $lesson }”一课的练习单
from-the-lesson = 出自“{ $lesson }”一课
pdf-label = PDF：
pdf-of-sheet = { $title }，PDF，{ $paper }
large-print = { $paper }，大字版
back-to-lesson = 回到“{ $lesson }”一课
sheet-on-own-page = 单独打开这张练习单
as-pdf-label = 可打印的 PDF：
draw-on-paper = 请画在纸上。
sheet-kept = 你在这里写的内容只保存在这台设备的这个浏览器里，别处都没有。
sheet-not-kept = 这个浏览器无法保存任何内容。离开页面之前，请把练习单打印出来。
sheet-without-script = 可以在屏幕上填写后打印，也可以直接打印空白页。离开页面后，写下的内容就没有了。
print-sheet = 打印这张练习单
print-sheet-blank = 打印空白的
paper-size = 纸张
clear-sheet = 清空这张练习单
clear-sheet-question = 要清空这张练习单吗？
clear-sheet-about = 你在“{ $title }”上写的内容将从这个浏览器中删除，无法恢复。
keep-it = 保留
clear-the-sheet = 清空
sheet-is-empty = 练习单已清空。
move-up = 上移
move-down = 下移
move-up-from-place = 上移：现在是第 { $n } 位
move-down-from-place = 下移：现在是第 { $n } 位
now-at-place = 现在是第 { $n } 位，共 { $m } 位

## 测验：题目

check-yourself = 自测
questions-to-try-again = 再试一次的题目
questions = 题目
drawn-for-you = 从 { $n } 道题中为你抽取 { $drawn } 道。
pass-with = 得到 { $percent }% 的分数即为通过。
checks-allowed = 你可以检查答案 { $n } 次。
question-number = 第 { $number } 题
question-rule = { $kind ->
    [one] 选出一项。
    [several] 选出所有正确的选项。
    [judgement] 选出你会采取的做法。有些做法比另一些更好。
    [fill-in-one] 填空。
    [fill-in] 填写各空。
    [short-answer] 写一个简短的回答。
    [number] 写一个数字。
    [order] 排出正确的顺序，1 为最先。
    [match] 为每一项找到相配的另一项。
    [sort] 把每一项归入所属的类别。
    [grid] 每行选出一项。
    [grid-several] 每行选出所有正确的选项。
    [open] 用自己的话写出回答。
   *[rating] 这里没有标准答案，请选出符合你自己情况的一项。
}
hint = 提示
hint-number = 提示 { $number }
gap-number = 填空 { $number }
choose = 请选择
write-letter-on-line = 把字母写在横线上：
your-answer = 你的回答
move-item-up = 上移：{ $item }
move-item-down = 下移：{ $item }
compare-with-model = 对照参考答案
how-close = 你的回答有多接近？
close-very = 很接近：要点相同，只是说法不同
close-partly = 部分接近：还要补充一些
close-not-yet = 还不接近：我再去读一读
how-sure = 你有多大把握？
sure = 有把握
think-so = 觉得对
a-guess = 猜的
how-sure-you-were = 作答时的把握
sure-not-yet = 有把握，但还没答对
think-not-yet = 觉得对，但还没答对
guess-not-yet = 猜的，还没答对
guess-right = 猜的，答对了
think-right = 觉得对，答对了
sure-right = 有把握，答对了

## 测验：按钮与答案

check-my-answer = { $n ->
   *[other] 检查我的答案
}
try-again = { $n ->
   *[other] 再试还没答对的题
}
start-again = 从头再做
check-the-others = 现在检查其余题目
print-questions = 打印题目
print-with-answers = 连同答案打印
how-competencies-stand = 各项能力的情况
code-for-group = 交给小组的结果码：
copy = 复制
copy-the-code = 结果码
copied = 已复制。
code-selected = 结果码已选中，像复制普通文字那样复制即可。
code-says = 结果码只说明各题答得怎样，不含任何个人信息。
show-the-answers = 显示答案
answers = 答案
answers-to = 答案：{ $title }
point-count = { $n } 分
option-right = 正确
option-not-right = 不选这一项
anything-between = （{ $low } 到 { $high } 之间都对）
or = 或
none-of-them = 都不选
read-again-label = 再读一读：

## 测验：对作答的评语

result-score = { $n ->
   *[other] 共 { $n } 题，答对 { $right } 题
}
result-all-right = 全部答对，共 { $n } 题
mark-right = 正确
mark-not-yet = 还不对
mark-not-this-one = 不选这一项
mark-this-one-too = 这一项也要选
mark-answer = 答案：{ $answer }
mark-answer-none = 答案：都不选
mark-the-right-answer = 正确答案
mark-points = 满分 { $m } 分，得 { $n } 分
mark-spelled = 正确，写法是“{ $answer }”
verdict-right = 答对了。
verdict-part = 还没全对：{ $m } 项中对了 { $n } 项。
verdict-extra = 还没全对：{ $m } 项中找到 { $n } 项，另外多选了 { $extra } 项。
verdict-not-the-best = 还不是最好的选择：满分 { $m } 分，得 { $n } 分。
verdict-not-yet = 还没答对。读一读这里的说明，然后再试一次。
verdict-hint = 还没答对。看看提示，也许会有帮助。
verdict-shown = 这就是答案。
verdict-changed = 你作答之后，这道题有改动，请再检查一次。
show-the-answer = 显示答案
rated-before = { $date } 你选的是“{ $was }”，现在选的是“{ $now }”。
rated-before-row = { $row }：{ $date } 你选的是“{ $was }”，现在选的是“{ $now }”。
competency-score = { $name }：{ $m } 题中答对 { $n } 题。
competency-score-thin = { $name }：{ $m } 题中答对 { $n } 题。值得再看一看。
other-questions = 其他题目
quiz-passed = 你已通过：需要 { $pass }%，你得到了 { $percent }%。
quiz-not-passed = 通过需要 { $pass }%，目前你得到了 { $percent }%。
checks-left = 你还可以检查 { $n } 次。
checks-left-none = 这是最后一次机会。正确答案已显示在上面。
still-open = 还有 { $n } 道题没有作答
question-link = 第 { $number } 题：{ $stem }
question-link-bare = 第 { $number } 题
item-moved = { $item }：第 { $n } 位，共 { $m } 位

## 全部测验、复习、整个课程的自测

quizzes-lead = 检验一下自己。你的作答别人都看不到。
check-whole-course = 整个课程自测
check-whole-course-about = 题目来自各个模块，每项能力都有结果
check-whole-course-lead = 题目来自整个课程。结果会告诉你各项能力掌握得怎样，哪些内容值得再读。别人都看不到。
review = 复习
review-about = 没答对的内容会在 1、3、7、16 和 35 天后再次出现
review-of-module = 复习：{ $title }
review-of-module-about = 题目来自本模块的各课
review-of-module-lead = 题目来自本模块的各课。结果会告诉你各项能力掌握得怎样，哪些内容值得再读。
back-to-module = 回到模块“{ $module }”
lesson-by-lesson = 逐课自测
review-lead = 测验中没答对的题，以及学完的各课要你记住的内容，会在 1、3、7、16 和 35 天后再次出现在这里。
review-without-script = 没有启用脚本，本页无法知道你哪些题没答对。下面是本课程的全部测验。
review-due = 今天有 { $n } 项要复习
review-nothing-today = 今天没有要复习的内容。下一项将在 { $date } 出现。
review-nothing-yet = 还没有要复习的内容。测验中没答对的题，以及你标记为已学完的各课要你记住的内容，会再次出现在这里。
review-done-today = 今天的复习都完成了。重温过的内容会记得更久；下一项将在 { $date } 出现。
review-done = 全部复习完毕，没有要再次出现的内容了。这些你已经掌握了。
review-missing = 有一课包含要复习的内容，但未能加载。它可能已从课程中移除，也可能是网络断开了。
all-quizzes = 全部测验
recall-lesson = 关于“{ $title }”，你还记得什么？先用自己的话说一说。
recall-show = 显示要点
recall-knew-it = 记得
recall-knew-it-said = 很好。过些时候它会再次出现，让你记得更牢。
recall-not-yet = 还没记住
recall-not-yet-said = 那么它明天会再次出现。

## 索引页：能力、工具、引文

competencies-lead = 本课程训练哪些能力，在哪里训练：每项能力对应的工具、课、测验和练习单。
competencies-on-this-page = 本页的能力
no-lesson-trains-this = 还没有哪一课训练这项能力。
tools-lead = 本课程的全部工具：训练什么能力，在哪一课教，配合哪张练习单使用。
tools-on-this-page = 本页的工具
tool-trains = 训练
no-lesson-teaches-this = 还没有哪一课教这个工具。
quotes-lead = 他人说过的话和研究得出的结论，均附来源。引文一字不改；研究发现用我们自己的话转述。
quotations = 引文
findings = 研究发现

## 我的学习记录：这个浏览器保存的内容

my-work-lead = 你在本课程中的作答和写下的内容都属于你自己：只保存在这台设备的这个浏览器里，别人都看不到。
my-work-without-script = 本页需要启用脚本。没有脚本就什么也保存不了：离开页面之前，请把写下的内容打印出来。
my-work-download = 下载我的学习记录
my-work-load = 载入文件
print = 打印
my-work-erase = 全部删除
my-work-file = 保存着学习记录的文件
my-work-saved = 已保存为“{ $name }”。请留好这个文件：无论在这里还是在另一台设备上，“载入文件”都能找回你的学习记录。
my-work-loaded = 已从文件中取入 { $n } 条内容。
my-work-nothing-new = 这个文件里的内容这里都已经有了，没有改动任何内容。
my-work-no-json = “{ $name }”不是这种文件：其中没有 JSON。请选择用“下载我的学习记录”保存的文件。没有改动任何内容。
my-work-not-ours = “{ $name }”不是在任何课程中用“下载我的学习记录”保存的。没有改动任何内容。
my-work-later-edition = 保存“{ $name }”的 Coursebook 版本，比制作本课程所用的版本更新。没有改动任何内容。
my-work-other-course = “{ $name }”属于课程“{ $other }”，而这里是“{ $title }”。没有改动任何内容。
my-work-unreadable = 无法读取“{ $name }”。没有改动任何内容。
my-work-erased = 已全部删除。
my-work-empty = 这里还没有内容。答一道题、填一张练习单，或者把一课标记为已学完，就会显示在这里。
my-work-answers = { $n } 条作答和笔记
my-work-lessons-done = 已学完 { $n } 课
my-work-unnamed = 还有 { $n } 条内容保存自本课程的早期版本，这里没有题目原文。它们会显示在你当初填写的地方。
my-work-erase-question = 要全部删除吗？
my-work-erase-about = 你在“{ $title }”中的全部作答、文字和标记都将从这个浏览器中删除，无法恢复。如果以后可能还会用到，请先下载学习记录。

## 日程

agenda = 日程
day-number = 第 { $number } 天
agenda-end = 结束
row-break = 休息
row-lunch = 午餐

## 证书：由学员自己填写并打印

certificate-lead = 写上姓名，打印本页，自己留存或带走。你写的内容只留在这个浏览器里。
certificate-name = 姓名
certificate-says = 本人声明：我已学完本课程。
certificate-says-time = 本人声明：我已学完本课程，共 { $n } 课，{ $time }。
certificate-done-of = 在这台设备上，{ $all } 课中已有 { $done } 课标记为已学完。
certificate-trains = 本课程训练的能力
certificate-date = 日期
certificate-facilitator-signature = 培训师签名
certificate-facilitator-name = 培训师姓名
certificate-honest = 以上由署名者本人声明。除非培训师已在上方签名，否则未经任何人核实。
print-certificate = 打印证书
the-lessons = 各课

## 找不到页面时

page-not-found = 找不到页面
nothing-at-address = 这个地址上没有内容
nothing-at-address-about = 页面可能已移到别处，也可能是地址输错了。你在本课程中写下的内容都还在。
go-to-start = 前往课程首页
or-look-it-up = 也可以查一查
