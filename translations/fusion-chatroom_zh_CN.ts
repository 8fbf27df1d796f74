<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>fusion::AboutBox</name>
    <message>
        <source>About Fusion Chatroom</source>
        <translation>关于 Fusion Chatroom</translation>
    </message>
    <message>
        <source>Fusion Chatroom %1</source>
        <translation>Fusion Chatroom %1</translation>
    </message>
    <message>
        <source>A panel of models answers, a judge compares, a synthesizer writes; all of it in sight.

Free software under the GNU General Public License, version 3 or later.
Qt %1</source>
        <translation>由多个模型组成的评议组作答，评判进行比较，综合者撰写答案；全过程清晰可见。

自由软件，以 GNU 通用公共许可证第 3 版或更高版本发布。
Qt %1</translation>
    </message>
</context>
<context>
    <name>fusion::Account</name>
    <message>
        <source>a day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>This key has no limit of its own.</source>
        <translation>此密钥自身没有限额。</translation>
    </message>
    <message>
        <source>%1 of %2 left on this key.</source>
        <translation>此密钥的 %2 限额还剩 %1。</translation>
    </message>
    <message>
        <source>%1 left on this key, which has %2 %3.</source>
        <comment>amount, amount, a month</comment>
        <translation>此密钥还剩 %1（限额：%3 %2）。</translation>
    </message>
    <message>
        <source>%1 credit left in the account.</source>
        <translation>账户余额还剩 %1。</translation>
    </message>
    <message>
        <source>Used %1 today, %2 this month.</source>
        <translation>今天已用 %1，本月已用 %2。</translation>
    </message>
    <message>
        <source>Free tier: free models only, a few requests a day.</source>
        <translation>免费层级：仅限免费模型，每天只能发送少量请求。</translation>
    </message>
    <message>
        <source>Low credit:</source>
        <translation>余额偏低：</translation>
    </message>
</context>
<context>
    <name>fusion::AccountView</name>
    <message>
        <source>Limits and credit</source>
        <translation>限额与余额</translation>
    </message>
    <message>
        <source>Ask again for limits and credit</source>
        <translation>重新查询限额与余额</translation>
    </message>
    <message>
        <source>Asking what is left…</source>
        <translation>正在查询剩余额度…</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>刷新(&amp;F)</translation>
    </message>
</context>
<context>
    <name>fusion::AdaptedPanel</name>
    <message>
        <source>Seat %1</source>
        <translation>席位 %1</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评判</translation>
    </message>
    <message>
        <source>Synthesizer</source>
        <translation>综合者</translation>
    </message>
    <message>
        <source>%1: %2 is missing, and nothing you have can take its place.</source>
        <translation>%1：缺少 %2，而您现有的模型都无法替代它。</translation>
    </message>
    <message>
        <source>%1: %2 is missing; %3 would take its place.</source>
        <translation>%1：缺少 %2；将由 %3 替代。</translation>
    </message>
</context>
<context>
    <name>fusion::AddressGuard</name>
    <message>
        <source>This is no address of a page.</source>
        <translation>这不是网页地址</translation>
    </message>
    <message>
        <source>“%1” is no address of a page.</source>
        <translation>“%1”不是网页地址</translation>
    </message>
    <message>
        <source>%1 is no address of the Web: only http and https are read.</source>
        <translation>%1 不是 Web 地址：只读取 http 和 https</translation>
    </message>
    <message>
        <source>%1 is no address of a page.</source>
        <translation>%1 不是网页地址</translation>
    </message>
    <message>
        <source>%1 is on an unusual port; only 80 and 443 are read.</source>
        <translation>%1 使用了不常见的端口；只读取 80 和 443</translation>
    </message>
    <message>
        <source>%1 is not on the public Internet.</source>
        <translation>%1 不在公共互联网上</translation>
    </message>
    <message>
        <source>%1 could not be found.</source>
        <translation>找不到 %1</translation>
    </message>
</context>
<context>
    <name>fusion::AgreementView</name>
    <message>
        <source>How This Is Counted</source>
        <translation>计算方式</translation>
    </message>
    <message>
        <source>For each two seats: together / (together + apart). Together are the points of the map that both support with a quote found in their answers, and the contradictions in which both take the same side; apart are the contradictions in which they take different sides. What one of them says nothing about does not count: silence is not disagreement. A camp grows as long as its seats agree in at least %1 of what they both say.</source>
        <translation>每两个席位的比例为：一致 /（一致 + 相左）。“一致”指图谱中两者均以回答中找得到的引文支持的论点，以及两者立场相同的分歧；“相左”指两者立场不同的分歧。其中一方未谈及的内容不计入：沉默不等于不同意。只要席位之间在双方都谈到的内容中至少有 %1 一致，阵营就会继续扩大。</translation>
    </message>
    <message>
        <source>Agreement of each two seats</source>
        <translation>每两个席位的一致程度</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Agreement is not truth: seats that agree can be wrong together, the more so the more alike their models are.</source>
        <translation>一致不等于真实：意见一致的席位可能一同出错，模型越相似，可能性越大。</translation>
    </message>
    <message>
        <source>All in one camp.</source>
        <translation>全部属于同一阵营。</translation>
    </message>
    <message>
        <source>Camps: %1</source>
        <comment>groups of seats</comment>
        <translation>阵营：%1</translation>
    </message>
    <message>
        <source>Of what two seats both speak of, they agree in %1: %2 together, %3 apart.</source>
        <comment>a share, two numbers</comment>
        <translation>在两个席位都谈到的内容中，%1 一致：一致 %2，相左 %3。</translation>
    </message>
    <message>
        <source>No two seats speak of the same.</source>
        <translation>没有两个席位谈到相同的内容。</translation>
    </message>
    <message>
        <source>%1 and %2: %3 together, %4 apart</source>
        <comment>two seats, two numbers</comment>
        <translation>%1 与 %2：一致 %3，相左 %4</translation>
    </message>
    <message>
        <source>%1 and %2 have no point in common</source>
        <comment>two seats</comment>
        <translation>%1 与 %2 没有共同的论点</translation>
    </message>
</context>
<context>
    <name>fusion::AnalysisWords</name>
    <message>
        <source>Agreement</source>
        <translation>共识</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>分歧</translation>
    </message>
    <message>
        <source>Partly Covered</source>
        <translation>部分涉及</translation>
    </message>
    <message>
        <source>Only One Says</source>
        <translation>独有见解</translation>
    </message>
    <message>
        <source>Blind Spots</source>
        <translation>盲点</translation>
    </message>
    <message>
        <source>What the seats agree on.</source>
        <translation>各席位意见一致之处。</translation>
    </message>
    <message>
        <source>Where the seats take different sides.</source>
        <translation>各席位立场不同之处。</translation>
    </message>
    <message>
        <source>What some seats cover and others leave out.</source>
        <translation>部分席位谈到、其他席位未提及的内容。</translation>
    </message>
    <message>
        <source>What a single seat brings in.</source>
        <translation>仅由一个席位提出的内容。</translation>
    </message>
    <message>
        <source>What no seat speaks about.</source>
        <translation>没有任何席位谈到的内容。</translation>
    </message>
    <message>
        <source>agrees</source>
        <comment>what a seat does</comment>
        <translation>赞同</translation>
    </message>
    <message>
        <source>takes a side</source>
        <comment>what a seat does</comment>
        <translation>持某一立场</translation>
    </message>
    <message>
        <source>covers it</source>
        <comment>what a seat does</comment>
        <translation>有所涉及</translation>
    </message>
    <message>
        <source>only here</source>
        <comment>where something is said</comment>
        <translation>仅见于此</translation>
    </message>
    <message>
        <source>mentions it</source>
        <comment>what a seat does</comment>
        <translation>提及</translation>
    </message>
    <message>
        <source>Judge: %1</source>
        <comment>model</comment>
        <translation>评判：%1</translation>
    </message>
    <message>
        <source>Blind: it saw no model names</source>
        <translation>盲评：未看到模型名称</translation>
    </message>
    <message>
        <source>Not blind: it saw the model names</source>
        <translation>非盲评：看到了模型名称</translation>
    </message>
    <message>
        <source>Order seed %1</source>
        <translation>顺序种子 %1</translation>
    </message>
    <message>
        <source>The judge shares a model with %1</source>
        <comment>list of seat labels</comment>
        <translation>评判与席位 %1 使用同一模型</translation>
    </message>
    <message>
        <source>Ask something, and what the seats agree and disagree on stands here.</source>
        <translation>提出一个问题，各席位的共识与分歧就会显示在这里。</translation>
    </message>
    <message>
        <source>This panel has no judge: the answer of one seat is the turn&apos;s answer.</source>
        <translation>此评议组没有评判：单个席位的回答即为本轮次的答案。</translation>
    </message>
    <message>
        <source>The judge starts when the seats have answered.</source>
        <translation>各席位回答完毕后，评判开始工作。</translation>
    </message>
    <message>
        <source>The judge was not asked.</source>
        <translation>未询问评判。</translation>
    </message>
    <message>
        <source>The judge compares the answers…</source>
        <translation>评判正在比较各个回答…</translation>
    </message>
    <message>
        <source>There is no comparison. %1</source>
        <comment>sentences about the failure</comment>
        <translation>没有比较结果。%1</translation>
    </message>
    <message>
        <source>There is no comparison: the judge failed.</source>
        <translation>没有比较结果：评判失败。</translation>
    </message>
    <message>
        <source>There is no comparison: you stopped the judge.</source>
        <translation>没有比较结果：您停止了评判。</translation>
    </message>
    <message>
        <source>There is no comparison: the program ended while the judge was at work.</source>
        <translation>没有比较结果：程序在评判工作期间结束。</translation>
    </message>
    <message>
        <source>There was nothing to compare: fewer than two seats answered.</source>
        <translation>没有可比较的内容：作出回答的席位不足两个。</translation>
    </message>
    <message>
        <source>The judge found nothing to compare.</source>
        <translation>评判没有发现可比较的内容。</translation>
    </message>
    <message>
        <source>The judge is %1.</source>
        <comment>what it waits for</comment>
        <translation>评判%1。</translation>
    </message>
    <message>
        <source>This map was made on this machine, without a model: it finds like sentences and figures, names and code that differ, and understands nothing.</source>
        <translation>此图谱在本机上生成，未使用模型：它找出相似的句子，以及互不相同的数字、名称和代码，但并不理解内容。</translation>
    </message>
    <message>
        <source>The judge has not spoken yet.</source>
        <translation>评判尚未发言。</translation>
    </message>
    <message>
        <source>The judge failed. %1</source>
        <comment>sentences about the failure</comment>
        <translation>评判失败。%1</translation>
    </message>
    <message>
        <source>The judge failed.</source>
        <translation>评判失败。</translation>
    </message>
    <message>
        <source>You stopped the judge.</source>
        <translation>您停止了评判。</translation>
    </message>
    <message>
        <source>The program ended while the judge was at work.</source>
        <translation>程序在评判工作期间结束。</translation>
    </message>
    <message>
        <source>No judge was asked.</source>
        <translation>未询问评判。</translation>
    </message>
</context>
<context>
    <name>fusion::AnswerCard</name>
    <message>
        <source>Reasoning</source>
        <translation>推理过程</translation>
    </message>
    <message>
        <source>Tool calls and sources</source>
        <translation>工具调用与来源</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>What Was Sent</source>
        <translation>发送内容</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>seat, model</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <comment>seat</comment>
        <translation>%1的回答</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <comment>seat</comment>
        <translation>停止%1</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <comment>seat</comment>
        <translation>重新询问%1</translation>
    </message>
    <message>
        <source>Copy the answer of %1</source>
        <comment>seat</comment>
        <translation>复制%1的回答</translation>
    </message>
    <message>
        <source>What was sent to %1</source>
        <comment>seat</comment>
        <translation>发送给%1的内容</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Back to all answers (Esc)</source>
        <translation>返回所有回答（Esc）</translation>
    </message>
    <message>
        <source>Show only this answer</source>
        <translation>只显示此回答</translation>
    </message>
    <message>
        <source>More about %1: ask on, swap the model, versions</source>
        <comment>seat</comment>
        <translation>%1的更多操作：追问、更换模型、版本</translation>
    </message>
</context>
<context>
    <name>fusion::AnswerDefect</name>
    <message>
        <source>A content filter ended the answer.</source>
        <translation>内容过滤器终止了回答</translation>
    </message>
    <message>
        <source>All tokens it may write were used up before the answer began.</source>
        <translation>回答尚未开始，允许输出的 token 就已用完</translation>
    </message>
    <message>
        <source>It thought, but wrote no answer.</source>
        <translation>它进行了思考，但没有写出回答</translation>
    </message>
    <message>
        <source>The answer has no text.</source>
        <translation>回答中没有文本</translation>
    </message>
</context>
<context>
    <name>fusion::AnswersPane</name>
    <message>
        <source>Columns</source>
        <translation>分栏</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>并排显示回答</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>标签页</translation>
    </message>
    <message>
        <source>One answer at a time</source>
        <translation>一次显示一个回答</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>seat, model</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Add an Answer…</source>
        <translation>添加回答…</translation>
    </message>
    <message>
        <source>Paste an answer from elsewhere, or drop a text file here: a guest that the judge reads like the others</source>
        <translation>粘贴来自别处的回答，或将文本文件拖放到此处：作为客座席位，评判会像读取其他回答一样读取它</translation>
    </message>
    <message>
        <source>Add an answer from elsewhere</source>
        <translation>添加来自别处的回答</translation>
    </message>
    <message>
        <source>Scroll all answers together, claim by claim</source>
        <translation>让所有回答按论点一起滚动</translation>
    </message>
</context>
<context>
    <name>fusion::AppearancePage</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>font size in points</comment>
        <translation> 磅</translation>
    </message>
    <message>
        <source>&amp;Font size:</source>
        <translation>字体大小(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>A new language shows after the next start.</source>
        <translation>更改语言后，将在下次启动时生效。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>字体大小</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colour&amp;s:</source>
        <translation>配色(&amp;S)：</translation>
    </message>
</context>
<context>
    <name>fusion::AskAgainDialog</name>
    <message>
        <source>Swap the Model of a Seat</source>
        <translation>更换席位的模型</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation>重新询问</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Your &amp;wish (may stay empty)</source>
        <translation>您的要求（可留空）(&amp;W)</translation>
    </message>
    <message>
        <source>Your wish</source>
        <translation>您的要求</translation>
    </message>
    <message>
        <source>For instance: shorter, as a table, for children</source>
        <translation>例如：更简短、用表格、面向儿童</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>询问(&amp;A)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>model, connection</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>One call goes out, to the judge. The map shown now stays as a version.</source>
        <translation>将向评判发出一次调用。当前显示的图谱会保留为一个版本。</translation>
    </message>
    <message>
        <source>One call goes out, to this second judge. The map shown now stays the one shown.</source>
        <translation>将向这第二个评判发出一次调用。当前显示的图谱仍保持显示。</translation>
    </message>
    <message>
        <source>One call goes out, to the synthesizer. The text shown now stays as a version.</source>
        <translation>将向综合者发出一次调用。当前显示的文本会保留为一个版本。</translation>
    </message>
    <message>
        <source>Three calls go out: this seat, then judge and synthesizer. The other seats are not asked and not billed again. What is shown now stays as versions.</source>
        <translation>将发出三次调用：先是此席位，然后是评判和综合者。不会再次询问其他席位，也不会再次计费。当前显示的内容会保留为版本。</translation>
    </message>
</context>
<context>
    <name>fusion::AskCommand</name>
    <message>
        <source>The panel “%1” has no seat with a model.</source>
        <translation>评议组“%1”中没有任何席位设有模型</translation>
    </message>
    <message>
        <source>there is no panel and no file “%1”; `fusion panels` lists the panels</source>
        <translation>没有名为“%1”的评议组或文件；运行 `fusion panels` 可列出所有评议组</translation>
    </message>
    <message>
        <source>Nothing more was sent. --max-cost sets another limit for one run; those of days are in the settings.</source>
        <translation>未再发送任何内容。--max-cost 可为单次运行设置其他限额；每日限额在设置中。</translation>
    </message>
    <message>
        <source>Nothing more was sent. Without --max-cost and limits in the settings it would be, at any price.</source>
        <translation>未再发送任何内容。若不设 --max-cost 且设置中没有限额，则无论价格多少都会发送。</translation>
    </message>
</context>
<context>
    <name>fusion::AskOnDialog</name>
    <message>
        <source>Ask About a Passage: %1</source>
        <comment>where it is from</comment>
        <translation>就一段内容提问：%1</translation>
    </message>
    <message>
        <source>Your &amp;question</source>
        <translation>您的问题(&amp;Q)</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>您的问题</translation>
    </message>
    <message>
        <source>What will be sent, &amp;behind each seat&apos;s own thread</source>
        <translation>将发送的内容，接在各席位自己的对话之后(&amp;B)</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>将发送的内容</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>询问(&amp;A)</translation>
    </message>
    <message>
        <source>Ask %1, %2</source>
        <comment>seat, model</comment>
        <translation>询问%1，%2</translation>
    </message>
    <message>
        <source>Choose at least one seat.</source>
        <translation>请至少选择一个席位。</translation>
    </message>
    <message>
        <source>One call goes out; the seat&apos;s answer is the turn&apos;s answer.</source>
        <translation>将发出一次调用；该席位的回答即为本轮次的答案。</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) are asked, then judge and synthesizer.</source>
        <translation>
            <numerusform>将询问 %n 个席位，然后是评判和综合者。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::Attachment</name>
    <message>
        <source>it is too large, %1; at most %2 are taken</source>
        <comment>sizes</comment>
        <translation>文件过大（%1）；最大可接受 %2</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>it is neither text, nor a picture, nor a PDF</source>
        <translation>它既不是文本，也不是图片或 PDF</translation>
    </message>
</context>
<context>
    <name>fusion::AttachmentBar</name>
    <message>
        <source>Who gets what</source>
        <translation>谁会收到什么</translation>
    </message>
    <message>
        <source>Not attached</source>
        <translation>未附加</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>已附加的文件</translation>
    </message>
    <message>
        <source>being read…</source>
        <comment>a file</comment>
        <translation>正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; point at a file to see</source>
        <translation>
            <numerusform>…还有 %n 项；将指针移到文件上即可查看</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::AttachmentChip</name>
    <message>
        <source>Do not attach %1</source>
        <translation>不附加 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>an attached file</comment>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Attached: %1, %2</source>
        <comment>file, size</comment>
        <translation>已附加：%1，%2</translation>
    </message>
</context>
<context>
    <name>fusion::AttachmentFit</name>
    <message>
        <source>the judge</source>
        <translation>评判</translation>
    </message>
    <message>
        <source>the synthesizer</source>
        <translation>综合者</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, who gets what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>as text to %1</source>
        <comment>labels of seats</comment>
        <translation>以文本形式发送给 %1</translation>
    </message>
    <message>
        <source>as a file to %1</source>
        <comment>labels of seats</comment>
        <translation>以文件形式发送给 %1</translation>
    </message>
    <message>
        <source>the image to %1</source>
        <comment>labels of seats</comment>
        <translation>将图像发送给 %1</translation>
    </message>
    <message>
        <source>the image to %1 (not known whether images are taken)</source>
        <comment>labels of seats</comment>
        <translation>将图像发送给 %1（不确定是否接受图像）</translation>
    </message>
    <message>
        <source>only its name to %1 (takes no images)</source>
        <comment>labels of seats</comment>
        <translation>只将文件名发送给 %1（不接受图像）</translation>
    </message>
    <message>
        <source>only its name to %1 (no text in it)</source>
        <comment>labels of seats</comment>
        <translation>只将文件名发送给 %1（其中没有文本）</translation>
    </message>
</context>
<context>
    <name>fusion::AttachmentTray</name>
    <message>
        <source>%1 was not attached: a question takes at most %2 files</source>
        <translation>未附加 %1：一个问题最多可附加 %2 个文件</translation>
    </message>
    <message>
        <source>%1 was not attached: %2</source>
        <comment>file, reason</comment>
        <translation>未附加 %1：%2</translation>
    </message>
    <message>
        <source>the same file is already there</source>
        <translation>已有相同的文件</translation>
    </message>
    <message>
        <source>the files of one question have at most %1 together</source>
        <comment>a size</comment>
        <translation>一个问题的所有文件合计不得超过 %1</translation>
    </message>
</context>
<context>
    <name>fusion::Backup</name>
    <message>
        <source>this is not a backup of Fusion Chatroom</source>
        <translation>这不是 Fusion Chatroom 的备份</translation>
    </message>
    <message>
        <source>the backup is damaged; another one may be sound</source>
        <translation>备份已损坏；其他备份可能完好</translation>
    </message>
    <message>
        <source>the backup was made by a newer version of this program; install that version first</source>
        <translation>备份由本程序的更新版本创建；请先安装该版本</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>the history is open in another window or command; close it first</source>
        <translation>历史记录已在另一个窗口或命令中打开；请先将其关闭</translation>
    </message>
</context>
<context>
    <name>fusion::BackupFlow</name>
    <message>
        <source>Back Up Everything</source>
        <translation>备份全部内容</translation>
    </message>
    <message>
        <source>Backups (%1)</source>
        <translation>备份 (%1)</translation>
    </message>
    <message>
        <source>Fusion Chatroom %1</source>
        <comment>name of a file; date</comment>
        <translation>Fusion Chatroom %1</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>Everything but the keys is backed up in %1.</source>
        <comment>a file</comment>
        <translation>除密钥外的全部内容已备份到 %1。</translation>
    </message>
    <message>
        <source>The backup was not made: %1.</source>
        <comment>why</comment>
        <translation>未能创建备份：%1。</translation>
    </message>
    <message>
        <source>Restore a Backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>所有文件 (%1)</translation>
    </message>
    <message>
        <source>Replace all conversations, panels, connections and settings by those of “%1”?</source>
        <comment>name of a file</comment>
        <translation>要用“%1”中的内容替换所有对话、评议组、连接和设置吗？</translation>
    </message>
    <message>
        <source>This happens when the program starts the next time. What is there now is kept in a folder of the profile. Keys stay.</source>
        <translation>替换将在程序下次启动时进行。现有内容会保留在配置文件夹内的一个文件夹中。密钥保持不变。</translation>
    </message>
    <message>
        <source>&amp;Restore at the Next Start</source>
        <translation>下次启动时恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Checking the backup…</source>
        <translation>正在检查备份…</translation>
    </message>
    <message>
        <source>The backup is sound and will be restored when the program starts the next time.</source>
        <translation>备份完好，将在程序下次启动时恢复。</translation>
    </message>
    <message>
        <source>The backup cannot be restored: %1.</source>
        <comment>why</comment>
        <translation>无法恢复备份：%1。</translation>
    </message>
</context>
<context>
    <name>fusion::BranchBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Changing an earlier question. Sending it begins a new branch; the old one stays.</source>
        <translation>正在修改先前的问题。发送后将开始新的分支；旧分支会保留。</translation>
    </message>
    <message>
        <source>Leave the question as it is</source>
        <translation>保持问题不变</translation>
    </message>
    <message>
        <source>Changing an earlier question</source>
        <translation>正在修改先前的问题</translation>
    </message>
    <message>
        <source>Deleted the question.</source>
        <translation>已删除该问题。</translation>
    </message>
    <message numerus="yes">
        <source>Deleted the question and %n that followed.</source>
        <translation>
            <numerusform>已删除该问题及其后的 %n 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>fusion::CallRecording</name>
    <message>
        <source>This is not a recorded call.</source>
        <translation>这不是录制的调用</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>fusion::CatalogParser</name>
    <message>
        <source>The reply is not a list of models.</source>
        <translation>响应不是模型列表</translation>
    </message>
</context>
<context>
    <name>fusion::ChatDecoder</name>
    <message>
        <source>Part of the reply is not the JSON it should be.</source>
        <translation>响应的一部分不是应有的 JSON</translation>
    </message>
    <message>
        <source>The reply is not the JSON it should be.</source>
        <translation>响应不是应有的 JSON</translation>
    </message>
    <message>
        <source>The reply ended early, without its end mark.</source>
        <translation>响应提前结束，缺少结束标记</translation>
    </message>
    <message>
        <source>A content filter stopped the answer.</source>
        <translation>内容过滤器中止了回答</translation>
    </message>
    <message>
        <source>The model stopped with an error.</source>
        <translation>模型因错误而停止</translation>
    </message>
    <message>
        <source>The model stopped with an error (%1).</source>
        <translation>模型因错误而停止（%1）</translation>
    </message>
</context>
<context>
    <name>fusion::ChatError</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a company, what it said</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>fusion::ChatImport</name>
    <message>
        <source>the file is no JSON, or damaged: %1</source>
        <translation>文件不是 JSON，或已损坏：%1</translation>
    </message>
    <message>
        <source>this is no export of OpenRouter&apos;s chatroom, ChatGPT or Open WebUI, and no run of Fusion Chatroom</source>
        <translation>这不是 OpenRouter 聊天室、ChatGPT 或 Open WebUI 的导出文件，也不是 Fusion Chatroom 的运行文件</translation>
    </message>
    <message>
        <source>the file is too long</source>
        <translation>文件过长</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) left out: no question in them could be read.</source>
        <translation>
            <numerusform>已略过 %n 个对话：其中没有可读取的问题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) left out: empty, or of versions that were not the last.</source>
        <translation>
            <numerusform>已略过 %n 条消息：内容为空，或属于并非最新的版本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or picture(s) left out: the export only names them.</source>
        <translation>
            <numerusform>已略过 %n 个文件或图片：导出文件中只有其名称。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::ChatPage</name>
    <message>
        <source>Private: nothing of this conversation is written. It is gone when the program ends.</source>
        <translation>私密：此对话的任何内容都不会写入磁盘。程序结束时，对话随之消失。</translation>
    </message>
</context>
<context>
    <name>fusion::ClaimsModel</name>
    <message>
        <source>? %1, quote not found</source>
        <comment>what a seat does or says</comment>
        <translation>? %1，未找到引文</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>symbol, what a seat does or says</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of the map, point</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Seat %1 says nothing about it</source>
        <translation>席位 %1 未谈及此点</translation>
    </message>
    <message>
        <source>Seat %1: %2, but the quote is not in its answer</source>
        <translation>席位 %1：%2，但其回答中没有该引文</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>论点</translation>
    </message>
    <message>
        <source>Seat %1, %2</source>
        <comment>label, model</comment>
        <translation>席位 %1，%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>symbol and name of a part</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>On their own</source>
        <comment>claims that share their topic with no other</comment>
        <translation>单独的论点</translation>
    </message>
    <message>
        <source>? %1, quote is another seat&apos;s</source>
        <comment>what a seat does or says</comment>
        <translation>? %1，引文属于其他席位</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>分组：%1</translation>
    </message>
    <message>
        <source>Seat %1 %2: %3. Quote: %4</source>
        <comment>label, what it does, what it says, quote</comment>
        <translation>席位 %1 %2：%3。引文：%4</translation>
    </message>
</context>
<context>
    <name>fusion::ClaimsTable</name>
    <message>
        <source>%1 %2</source>
        <comment>symbol and name of a part</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Claims by seats</source>
        <translation>各席位的论点</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>symbol, what it means</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Press to sort; a third press brings the map&apos;s own order back</source>
        <translation>按下可排序；按第三次恢复图谱自身的顺序</translation>
    </message>
    <message>
        <source>All claims</source>
        <translation>所有论点</translation>
    </message>
    <message>
        <source>Only conflicts</source>
        <translation>仅冲突</translation>
    </message>
    <message>
        <source>Only what one seat says</source>
        <translation>仅单个席位提出的</translation>
    </message>
    <message>
        <source>Which claims are shown</source>
        <translation>显示哪些论点</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>按主题</translation>
    </message>
    <message>
        <source>By part</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>How the claims are grouped</source>
        <translation>论点分组方式</translation>
    </message>
    <message>
        <source>Find in claims</source>
        <translation>在论点中查找</translation>
    </message>
    <message>
        <source>Words to find in claims and quotes</source>
        <translation>要在论点和引文中查找的词语</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n 个论点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 claims</source>
        <translation>%1/%2 个论点</translation>
    </message>
</context>
<context>
    <name>fusion::ClaudeList</name>
    <message>
        <source>The reply is not a list of models.</source>
        <translation>响应不是模型列表</translation>
    </message>
</context>
<context>
    <name>fusion::ColourButton</name>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>品红色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>橄榄色</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>a seat&apos;s colour</comment>
        <translation>自动</translation>
    </message>
    <message>
        <source>Other…</source>
        <comment>a seat&apos;s colour</comment>
        <translation>其他…</translation>
    </message>
</context>
<context>
    <name>fusion::CompareDialog</name>
    <message>
        <source>Compare Versions</source>
        <translation>比较版本</translation>
    </message>
    <message>
        <source>Version on the left</source>
        <translation>左侧版本</translation>
    </message>
    <message>
        <source>Version on the right</source>
        <translation>右侧版本</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>&amp;Previous Difference</source>
        <translation>上一处差异(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next Difference</source>
        <translation>下一处差异(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>The two are the same, sentence by sentence.</source>
        <translation>两者逐句相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) differ.</source>
        <translation>
            <numerusform>%n 个句子不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of the map, point</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n point(s) on the left are stable: the version on the right has them, too, by the passages they rest on or by their words. No model was asked to match them.</source>
        <translation>
            <numerusform>左侧 %n 个论点中有 %1 个稳定：根据所依据的段落或措辞判断，右侧版本也有这些论点。匹配时未询问任何模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>stable</source>
        <translation>稳定</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>stable, in another part</source>
        <translation>稳定，但属于另一类别</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>unstable: only on the left</source>
        <translation>不稳定：仅在左侧</translation>
    </message>
    <message>
        <source>only on the left</source>
        <translation>仅在左侧</translation>
    </message>
    <message>
        <source>unstable: only on the right</source>
        <translation>不稳定：仅在右侧</translation>
    </message>
    <message>
        <source>only on the right</source>
        <translation>仅在右侧</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how it differs, text</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>fusion::Composer</name>
    <message>
        <source>Enter sends · Shift+Enter breaks the line</source>
        <translation>Enter 发送 · Shift+Enter 换行</translation>
    </message>
    <message>
        <source>Question to the panel</source>
        <translation>向评议组提出的问题</translation>
    </message>
    <message>
        <source>Enter sends, Shift and Enter breaks the line, Tab leaves the field.</source>
        <translation>按 Enter 发送，按 Shift 加 Enter 换行，按 Tab 离开输入框。</translation>
    </message>
    <message>
        <source>Ask the panel…</source>
        <translation>向评议组提问…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>Stop all seats</source>
        <translation>停止所有席位</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>发送问题</translation>
    </message>
    <message>
        <source>&amp;Attach…</source>
        <translation>附加(&amp;A)…</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>Add text, pictures or PDFs; pasting and dropping does it as well</source>
        <translation>添加文本、图片或 PDF；也可以直接粘贴或拖放</translation>
    </message>
</context>
<context>
    <name>fusion::ComposerFiles</name>
    <message>
        <source>Attach Files</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>附加</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.gif)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp *.gif)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>粘贴的图片.png</translation>
    </message>
</context>
<context>
    <name>fusion::ConflictCard</name>
    <message>
        <source>You ruled: %1 is right. %2</source>
        <comment>seat, its stance</comment>
        <translation>您的裁定：席位 %1 正确。%2</translation>
    </message>
    <message>
        <source>You ruled: both sides belong into the answer.</source>
        <translation>您的裁定：双方观点都应写入答案。</translation>
    </message>
    <message>
        <source>You ruled: no side is right.</source>
        <translation>您的裁定：没有一方正确。</translation>
    </message>
    <message>
        <source>You ruled: %1</source>
        <comment>the person&apos;s own words</comment>
        <translation>您的裁定：%1</translation>
    </message>
    <message>
        <source>■ kept its position</source>
        <comment>a seat, after a cross-examination</comment>
        <translation>■ 坚持立场</translation>
    </message>
    <message>
        <source>◪ moved in part</source>
        <comment>a seat, after a cross-examination</comment>
        <translation>◪ 部分改变立场</translation>
    </message>
    <message>
        <source>□ changed its position</source>
        <comment>a seat, after a cross-examination</comment>
        <translation>□ 改变立场</translation>
    </message>
    <message>
        <source>? did not say whether it moved</source>
        <comment>a seat, after a cross-examination</comment>
        <translation>? 未说明是否改变立场</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdraw the ruling on: %1</source>
        <comment>a point</comment>
        <translation>撤回对以下论点的裁定：%1</translation>
    </message>
    <message>
        <source>Cross-Examine</source>
        <translation>交叉质询</translation>
    </message>
    <message>
        <source>Ask only the seats that disagree again, each shown the other side without names: %1</source>
        <comment>a point</comment>
        <translation>只重新询问意见不一的席位，向每个席位匿名展示另一方的观点：%1</translation>
    </message>
    <message>
        <source>Show Passages</source>
        <translation>显示段落</translation>
    </message>
    <message>
        <source>Show the passages for: %1</source>
        <comment>a point</comment>
        <translation>显示以下论点的相关段落：%1</translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <comment>a point</comment>
        <translation>冲突：%1</translation>
    </message>
    <message>
        <source>%1 is right</source>
        <comment>seats</comment>
        <translation>席位 %1 正确</translation>
    </message>
    <message>
        <source>%1 is right: %2</source>
        <comment>seats, their stance</comment>
        <translation>席位 %1 正确：%2</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>双方</translation>
    </message>
    <message>
        <source>Both sides belong into the answer</source>
        <translation>双方观点都应写入答案</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>均不正确</translation>
    </message>
    <message>
        <source>No side is right</source>
        <translation>没有一方正确</translation>
    </message>
    <message>
        <source>In my own words:</source>
        <translation>用我自己的话：</translation>
    </message>
    <message>
        <source>Rule in your own words</source>
        <translation>用自己的话裁定</translation>
    </message>
    <message>
        <source>Your ruling on: %1</source>
        <comment>a point</comment>
        <translation>您对以下论点的裁定：%1</translation>
    </message>
    <message>
        <source>What holds instead; Enter to rule</source>
        <translation>实际应为什么；按 Enter 裁定</translation>
    </message>
    <message>
        <source>Seat %1, asked again (%2): %3</source>
        <comment>label, number of the examination, whether it moved</comment>
        <translation>席位 %1，再次询问（%2）：%3</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>之后：%1</translation>
    </message>
</context>
<context>
    <name>fusion::ConflictsView</name>
    <message>
        <source>The map shows no contradiction.</source>
        <translation>图谱中没有分歧。</translation>
    </message>
    <message>
        <source>Rule on what you know better, then let the synthesizer write again: only that call goes out, and it is told your rulings.</source>
        <translation>请裁定您更了解的问题，然后让综合者重新撰写：只发出这一次调用，并告知其您的裁定。</translation>
    </message>
    <message>
        <source>Write Again with the Rulings</source>
        <translation>按裁定重新撰写</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>topic, ruling</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>From another version of the map:
%1</source>
        <translation>来自图谱的另一版本：
%1</translation>
    </message>
</context>
<context>
    <name>fusion::Connection</name>
    <message>
        <source>The address “%1” is not valid.</source>
        <translation>地址“%1”无效</translation>
    </message>
    <message>
        <source>The address must not contain a login, a query or a fragment.</source>
        <translation>地址中不得包含登录信息、查询参数或片段标识</translation>
    </message>
    <message>
        <source>The address “%1” must begin with https; http is for this machine only.</source>
        <translation>地址“%1”必须以 https 开头；http 仅可用于本机</translation>
    </message>
    <message>
        <source>“%1” is not an API; there are “chat” and “responses”.</source>
        <translation>“%1”不是 API；可用的有“chat”和“responses”</translation>
    </message>
    <message>
        <source>A connection&apos;s id consists of a-z, 0-9 and “-”; “%1” does not.</source>
        <translation>连接的 ID 只能由 a-z、0-9 和“-”组成；“%1”不符合要求</translation>
    </message>
    <message>
        <source>Connection “%1” has the unknown kind “%2”.</source>
        <translation>连接“%1”的类型“%2”未知</translation>
    </message>
    <message>
        <source>“parallel” is a number from 1 to 64, or 0 for no limit.</source>
        <translation>“parallel”是 1 到 64 之间的数字，或用 0 表示不限</translation>
    </message>
</context>
<context>
    <name>fusion::ConnectionChoice</name>
    <message>
        <source>OpenRouter</source>
        <translation>OpenRouter</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>Anthropic</source>
        <translation>Anthropic</translation>
    </message>
    <message>
        <source>Google Gemini</source>
        <translation>Google Gemini</translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message>
        <source>OpenAI-compatible server</source>
        <translation>兼容 OpenAI 的服务器</translation>
    </message>
</context>
<context>
    <name>fusion::ConnectionFile</name>
    <message>
        <source>connections.json cannot be read: %1</source>
        <comment>%1 is a reason</comment>
        <translation>无法读取 connections.json：%1</translation>
    </message>
    <message>
        <source>it is not a list</source>
        <translation>它不是列表</translation>
    </message>
    <message>
        <source>An entry of connections.json was passed over: %1</source>
        <comment>%1 is a sentence</comment>
        <translation>已跳过 connections.json 中的一个条目：%1</translation>
    </message>
    <message>
        <source>the id “%1” is there twice</source>
        <comment>reason</comment>
        <translation>ID“%1”出现了两次</translation>
    </message>
</context>
<context>
    <name>fusion::ConnectionForm</name>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>类型(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>地址(&amp;D)：</translation>
    </message>
    <message>
        <source>AP&amp;I key:</source>
        <translation>API 密钥(&amp;I)：</translation>
    </message>
    <message>
        <source>Kind of connection</source>
        <translation>连接类型</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>连接名称</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Asking for the model list…</source>
        <translation>正在请求模型列表…</translation>
    </message>
    <message numerus="yes">
        <source>It works: %n model(s).</source>
        <translation>
            <numerusform>连接正常：%n 个模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>“%1” is no address</source>
        <translation>“%1”不是地址</translation>
    </message>
    <message>
        <source>This kind of connection needs an address</source>
        <translation>此类连接需要填写地址</translation>
    </message>
    <message>
        <source>The better one</source>
        <translation>较合适的一种</translation>
    </message>
    <message>
        <source>Chat Completions</source>
        <translation>Chat Completions</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Responses</translation>
    </message>
    <message>
        <source>&amp;Wire:</source>
        <comment>which interface of the provider is used</comment>
        <translation>接口(&amp;W)：</translation>
    </message>
    <message>
        <source>Interface of the provider</source>
        <translation>提供商的接口</translation>
    </message>
    <message>
        <source>&amp;Calls at once:</source>
        <translation>同时调用数(&amp;O)：</translation>
    </message>
    <message>
        <source>Calls at once</source>
        <translation>同时调用数</translation>
    </message>
    <message>
        <source>A server on this machine usually answers one question at a time best; the others wait in line.</source>
        <translation>本机上的服务器通常逐个回答问题效果最好；其余问题排队等待。</translation>
    </message>
    <message>
        <source>As usual: one on this machine, else any number</source>
        <translation>默认：本机一个，其他不限</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>fusion::ConnectionKey</name>
    <message>
        <source>There is no key for %1.</source>
        <translation>%1 没有密钥</translation>
    </message>
    <message>
        <source>The key for %1 contains characters that no key has.</source>
        <translation>%1 的密钥中含有密钥不可能包含的字符</translation>
    </message>
    <message>
        <source>Looking the key up was cancelled.</source>
        <translation>已取消查找密钥</translation>
    </message>
</context>
<context>
    <name>fusion::ConnectionList</name>
    <message>
        <source>Alt+Up and Alt+Down move a connection.</source>
        <translation>按 Alt+向上键和 Alt+向下键可移动连接。</translation>
    </message>
    <message>
        <source>Drag to change the order, or press Alt+Up and Alt+Down</source>
        <translation>拖动可更改顺序，也可按 Alt+向上键和 Alt+向下键</translation>
    </message>
    <message>
        <source>%1 is now number %2</source>
        <comment>connection, place in the list</comment>
        <translation>%1 现在排在第 %2 位</translation>
    </message>
</context>
<context>
    <name>fusion::ConnectionsCommand</name>
    <message>
        <source>There is no connection “%1”.</source>
        <translation>没有连接“%1”</translation>
    </message>
    <message numerus="yes">
        <source>It works: %n model(s).</source>
        <translation>
            <numerusform>连接正常：%n 个模型。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::ConnectionsPage</name>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo Removal</source>
        <translation>撤销移除(&amp;Z)</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>%1
no key yet</source>
        <translation>%1
尚无密钥</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>connection, what is wrong with it</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1
asking for its models…</source>
        <translation>%1
正在请求其模型…</translation>
    </message>
    <message numerus="yes">
        <source>%1
%n model(s)</source>
        <translation>
            <numerusform>%1
%n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>The demo runs inside this program, offline: its models are simulated and their answers were written beforehand. It is always there.</source>
        <translation>演示在本程序内离线运行：其模型为模拟，回答均为预先写好的内容。演示始终可用。</translation>
    </message>
    <message>
        <source>&amp;Undo Removing “%1”</source>
        <translation>撤销移除“%1”(&amp;Z)</translation>
    </message>
    <message>
        <source>Mo&amp;ve Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Move Down</source>
        <translation>下移(&amp;B)</translation>
    </message>
</context>
<context>
    <name>fusion::ContentBlocks</name>
    <message>
        <source>The model wrote arguments that are not valid JSON.</source>
        <translation>模型写出的参数不是有效的 JSON。</translation>
    </message>
</context>
<context>
    <name>fusion::Conversation</name>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>fusion::ConversationDelegate</name>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time of the last change, number of questions</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <comment>title of a conversation</comment>
        <translation>%1，已置顶</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>新标题</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>about a conversation, its cost</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>▸ Archive (%1)</source>
        <comment>heading that opens</comment>
        <translation>▸ 归档（%1）</translation>
    </message>
    <message>
        <source>▾ Archive (%1)</source>
        <comment>heading that shuts</comment>
        <translation>▾ 归档（%1）</translation>
    </message>
</context>
<context>
    <name>fusion::ConversationListView</name>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>No conversation matches.</source>
        <translation>没有匹配的对话。</translation>
    </message>
    <message>
        <source>Conversations appear here once you have asked something.</source>
        <translation>提出问题后，对话会显示在这里。</translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <comment>title of a conversation</comment>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>取消置顶(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>置顶(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search conversations and all their texts</source>
        <translation>搜索对话及其全部文本</translation>
    </message>
    <message>
        <source>Titles and every text: questions, answers, reasoning, files. A phrase goes in &quot;quotes&quot;.</source>
        <translation>标题和所有文本：问题、回答、推理过程、文件。短语请用 &quot;引号&quot; 括起。</translation>
    </message>
    <message>
        <source>Taken out of the archive: “%1”.</source>
        <comment>title of a conversation</comment>
        <translation>已从归档中取出“%1”。</translation>
    </message>
    <message>
        <source>Archived “%1”.</source>
        <comment>title of a conversation</comment>
        <translation>已归档“%1”。</translation>
    </message>
    <message>
        <source>Took “%1” out of “%2”.</source>
        <comment>conversation, folder</comment>
        <translation>已将“%1”移出“%2”。</translation>
    </message>
    <message>
        <source>Moved “%1” to “%2”.</source>
        <comment>conversation, folder</comment>
        <translation>已将“%1”移到“%2”。</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Name of the folder:</source>
        <translation>文件夹名称：</translation>
    </message>
    <message>
        <source>Move to &amp;Folder</source>
        <translation>移到文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>N&amp;o Folder</source>
        <translation>无文件夹(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New Folder…</source>
        <translation>新建文件夹(&amp;W)…</translation>
    </message>
    <message>
        <source>Take Out of the &amp;Archive</source>
        <translation>从归档中取出(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>归档(&amp;A)</translation>
    </message>
</context>
<context>
    <name>fusion::ConversationModel</name>
    <message>
        <source>at least %1</source>
        <comment>money</comment>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>费用未知</translation>
    </message>
</context>
<context>
    <name>fusion::EmptyChat</name>
    <message>
        <source>Ask a panel</source>
        <translation>向评议组提问</translation>
    </message>
    <message>
        <source>Every seat answers at once. The judge compares, the synthesizer writes the one answer.</source>
        <translation>所有席位同时作答。评判进行比较，综合者撰写一个统一的答案。</translation>
    </message>
</context>
<context>
    <name>fusion::Estimate</name>
    <message>
        <source>the provider charges for each web search</source>
        <translation>提供商对每次网页搜索收费</translation>
    </message>
    <message>
        <source>every model of the hosted panel is billed</source>
        <translation>托管评议组中的每个模型都会计费</translation>
    </message>
    <message>
        <source>its analyst is billed twice: it compares, then writes</source>
        <translation>其分析模型计费两次：先比较，再撰写</translation>
    </message>
    <message>
        <source>asked a second time if its reply cannot be read</source>
        <translation>如果无法读取其响应，会再询问一次</translation>
    </message>
</context>
<context>
    <name>fusion::EstimateView</name>
    <message>
        <source>Seat %1</source>
        <translation>席位 %1</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评判</translation>
    </message>
    <message>
        <source>Synthesizer</source>
        <translation>综合者</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>numbers, from and to</comment>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>as its last %n answer(s)</source>
        <translation>
            <numerusform>依据其最近 %n 次回答</numerusform>
        </translation>
    </message>
    <message>
        <source>a guess until it has answered here</source>
        <translation>在此处有过回答之前仅为估计</translation>
    </message>
    <message>
        <source>%1 · %2: %3
    %4 tokens in, %5 out, %6</source>
        <comment>place, model, money, numbers, what they rest on</comment>
        <translation>%1 · %2：%3
    输入 %4 token，输出 %5，%6</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <comment>money</comment>
        <translation>合计：%1</translation>
    </message>
    <message>
        <source>What this question may cost</source>
        <translation>此问题的预计费用</translation>
    </message>
</context>
<context>
    <name>fusion::EvidenceButton</name>
    <message>
        <source>“%1”</source>
        <comment>a quote</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” (not found in the answer)</source>
        <comment>a quote</comment>
        <translation>“%1”（在回答中未找到）</translation>
    </message>
    <message>
        <source>no quote given</source>
        <translation>未给出引文</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a stance, a quote</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Seat %1: %2</source>
        <comment>label, what it says</comment>
        <translation>席位 %1：%2</translation>
    </message>
    <message>
        <source>Show the passage in the answer of %1</source>
        <comment>seat label</comment>
        <translation>在席位 %1 的回答中显示该段落</translation>
    </message>
    <message>
        <source>“%1” (misattributed: not found in the answer, it stands in that of %2)</source>
        <comment>a quote, a seat</comment>
        <translation>“%1”（出处有误：在该回答中未找到，而是出现在席位 %2 的回答中）</translation>
    </message>
</context>
<context>
    <name>fusion::ExportFlow</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <comment>name of a file</comment>
        <translation>正在写入“%1”…</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <comment>path of a file</comment>
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>The export was not written: %1.</source>
        <comment>why</comment>
        <translation>未能写入导出文件：%1。</translation>
    </message>
</context>
<context>
    <name>fusion::ExportFormat</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Run file, to open in Fusion Chatroom</source>
        <translation>运行文件，可在 Fusion Chatroom 中打开</translation>
    </message>
    <message>
        <source>Conversation</source>
        <comment>name of a file</comment>
        <translation>对话</translation>
    </message>
</context>
<context>
    <name>fusion::ExtrasText</name>
    <message>
        <source>requested</source>
        <comment>state of a tool call</comment>
        <translation>已请求</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of a tool call</comment>
        <translation>运行中</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state of a tool call</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a tool call</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>state of a tool call</comment>
        <translation>被拒绝</translation>
    </message>
    <message numerus="yes">
        <source>%n tool call(s)</source>
        <translation>
            <numerusform>%n 次工具调用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a page, its address</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>has met a test&apos;s solutions</source>
        <comment>mark of a seat</comment>
        <translation>接触过测试答案</translation>
    </message>
    <message numerus="yes">
        <source>File in its sandbox: %1, %n byte(s)</source>
        <comment>name</comment>
        <translation>
            <numerusform>其沙盒中的文件：%1，%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Its words, searches or pages name solutions of a test: %1</source>
        <translation>其措辞、搜索或网页中提到了某项测试的答案：%1</translation>
    </message>
    <message>
        <source>waits for your permission</source>
        <comment>a command</comment>
        <translation>正在等待您的许可</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>tool, what it is asked, its state</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>网页搜索</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>needs your permission</source>
        <comment>to run a command</comment>
        <translation>需要您的许可</translation>
    </message>
    <message numerus="yes">
        <source>using %n tool(s)</source>
        <translation>
            <numerusform>正在使用 %n 个工具</numerusform>
        </translation>
    </message>
    <message>
        <source>going on</source>
        <comment>with what its tools found</comment>
        <translation>正在继续</translation>
    </message>
    <message>
        <source>using: %1</source>
        <comment>a tool</comment>
        <translation>正在使用：%1</translation>
    </message>
</context>
<context>
    <name>fusion::FailureWords</name>
    <message>
        <source>Key missing or refused</source>
        <translation>密钥缺失或被拒绝</translation>
    </message>
    <message>
        <source>Out of credit</source>
        <translation>余额不足</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>请求过多</translation>
    </message>
    <message>
        <source>Declined to answer</source>
        <translation>拒绝回答</translation>
    </message>
    <message>
        <source>Empty answer</source>
        <translation>回答为空</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>耗时过长</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>Broken reply</source>
        <translation>响应损坏</translation>
    </message>
    <message>
        <source>Too long for this model</source>
        <translation>内容超出此模型的上限</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Overloaded</source>
        <translation>过载</translation>
    </message>
    <message>
        <source>Provider error</source>
        <translation>提供商错误</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Tool failed</source>
        <translation>工具失败</translation>
    </message>
    <message>
        <source>Could not save</source>
        <translation>无法保存</translation>
    </message>
    <message>
        <source>Keychain unavailable</source>
        <translation>密钥环不可用</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>Check the key of this connection in the settings, then retry.</source>
        <translation>请在设置中检查此连接的密钥，然后重试。</translation>
    </message>
    <message>
        <source>Add credit with the provider or choose another model, then retry.</source>
        <translation>请向提供商充值或选择其他模型，然后重试。</translation>
    </message>
    <message numerus="yes">
        <source>Retry in %n second(s).</source>
        <translation>
            <numerusform>请在 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait a little, then retry.</source>
        <translation>请稍等片刻，然后重试。</translation>
    </message>
    <message>
        <source>Rephrase the question or put another model into this seat.</source>
        <translation>请换一种说法提问，或在此席位放入其他模型。</translation>
    </message>
    <message>
        <source>Retry, or allow the model more tokens.</source>
        <translation>请重试，或允许模型使用更多 token。</translation>
    </message>
    <message>
        <source>Retry, or allow more time in the panel&apos;s policy.</source>
        <translation>请重试，或在评议组的规则中允许更长时间。</translation>
    </message>
    <message>
        <source>Check the connection, then retry.</source>
        <translation>请检查连接，然后重试。</translation>
    </message>
    <message>
        <source>Retry; if it happens again, put another model into this seat.</source>
        <translation>请重试；如果再次发生，请在此席位放入其他模型。</translation>
    </message>
    <message>
        <source>Shorten the question or choose a model with a larger context.</source>
        <translation>请缩短问题，或选择上下文更大的模型。</translation>
    </message>
    <message>
        <source>Choose another model, or check the address of the connection.</source>
        <translation>请选择其他模型，或检查连接的地址。</translation>
    </message>
    <message>
        <source>Wait a little, then retry, or choose another model.</source>
        <translation>请稍等片刻后重试，或选择其他模型。</translation>
    </message>
    <message>
        <source>Retry; if it happens again, choose another model.</source>
        <translation>请重试；如果再次发生，请选择其他模型。</translation>
    </message>
    <message>
        <source>Retry to ask again.</source>
        <translation>请重试以再次提问。</translation>
    </message>
    <message>
        <source>Retry, or switch the tool off for this seat.</source>
        <translation>请重试，或为此席位关闭该工具。</translation>
    </message>
    <message>
        <source>Check free space and permissions of the profile folder, then retry.</source>
        <translation>请检查配置文件夹的可用空间和权限，然后重试。</translation>
    </message>
    <message>
        <source>Unlock or install a keychain, or use the key for this session only.</source>
        <translation>请解锁或安装密钥环，或仅在本次会话中使用该密钥。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>请更正后重试。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title of a failure, next step</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>title of a failure, its detail, next step</comment>
        <translation>%1：%2。%3</translation>
    </message>
    <message>
        <source>Choose another model, or ask again when the allowance has been renewed.</source>
        <translation>请选择其他模型，或等额度恢复后再提问。</translation>
    </message>
</context>
<context>
    <name>fusion::FileCommands</name>
    <message>
        <source>Choose Another File</source>
        <translation>选择其他文件</translation>
    </message>
    <message>
        <source>There is nothing to export yet: ask something first.</source>
        <translation>尚无可导出的内容：请先提出问题。</translation>
    </message>
</context>
<context>
    <name>fusion::FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>在此对话中查找</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>fusion::Fit</name>
    <message>
        <source>%1 needs the connection &quot;%2&quot;, which does not exist; add it in the settings.</source>
        <translation>%1 需要连接“%2”，但该连接不存在；请在设置中添加。</translation>
    </message>
    <message>
        <source>There is no key for the connection &quot;%1&quot;; add one in the settings.</source>
        <translation>连接“%1”没有密钥；请在设置中添加。</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; no longer offers %2; choose another model.</source>
        <translation>连接“%1”不再提供 %2；请选择其他模型。</translation>
    </message>
    <message numerus="yes">
        <source>All %n seats are taken; remove one or drop the model onto a seat.</source>
        <translation>
            <numerusform>全部 %n 个席位均已占用；请移除一个席位，或将模型拖放到某个席位上。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot read all the answers of this panel; choose a model with a larger context.</source>
        <translation>%1 无法读取此评议组的全部回答；请选择上下文更大的模型。</translation>
    </message>
    <message>
        <source>%1 does not write text; choose another model.</source>
        <translation>%1 不输出文本；请选择其他模型。</translation>
    </message>
    <message>
        <source>This seat uses tools and %1 cannot; switch its tools off or choose another model.</source>
        <translation>此席位使用工具，而 %1 不支持工具；请关闭其工具或选择其他模型。</translation>
    </message>
    <message>
        <source>This panel stays on this machine and %1 runs elsewhere; choose a local model.</source>
        <translation>此评议组仅限本机，而 %1 在别处运行；请选择本地模型。</translation>
    </message>
    <message>
        <source>%1 both answers and decides about the answers; a different model would be more impartial.</source>
        <translation>%1 既参与回答又评判回答；换用不同的模型会更公正。</translation>
    </message>
    <message>
        <source>%1 does not promise structured output; its comparison may need a second try.</source>
        <translation>%1 不保证结构化输出；其比较可能需要再试一次。</translation>
    </message>
    <message>
        <source>No seat has a model yet; put at least one model into a seat.</source>
        <translation>还没有席位设有模型；请至少在一个席位中放入模型。</translation>
    </message>
    <message>
        <source>The panel has no judge yet; choose the model that compares the answers.</source>
        <translation>评议组还没有评判；请选择负责比较回答的模型。</translation>
    </message>
    <message>
        <source>The panel has no synthesizer yet; choose the model that writes the answer.</source>
        <translation>评议组还没有综合者；请选择负责撰写答案的模型。</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; no longer offers %2; %3 could take its place.</source>
        <translation>连接“%1”不再提供 %2；可改用 %3。</translation>
    </message>
    <message>
        <source>%1 was withdrawn on %2; %3 could take its place.</source>
        <translation>%1 已于 %2 停用；可改用 %3。</translation>
    </message>
    <message>
        <source>%1 will be withdrawn on %2; %3 could take its place.</source>
        <translation>%1 将于 %2 停用；可改用 %3。</translation>
    </message>
    <message>
        <source>%1 was withdrawn on %2; choose another model.</source>
        <translation>%1 已于 %2 停用；请选择其他模型。</translation>
    </message>
    <message>
        <source>%1 will be withdrawn on %2; choose another model soon.</source>
        <translation>%1 将于 %2 停用；请尽快选择其他模型。</translation>
    </message>
    <message>
        <source>%1 was refused to your key on %2: %3; %4 could take its place.</source>
        <comment>model, date, why, other model</comment>
        <translation>%1 已于 %2 拒绝您的密钥：%3；可改用 %4。</translation>
    </message>
    <message>
        <source>%1 was refused to your key on %2: %3; choose another model.</source>
        <comment>model, date, why</comment>
        <translation>%1 已于 %2 拒绝您的密钥：%3；请选择其他模型。</translation>
    </message>
</context>
<context>
    <name>fusion::FusionPanelReader</name>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP 状态 %1</translation>
    </message>
    <message>
        <source>It failed without a reason.</source>
        <translation>未说明失败原因</translation>
    </message>
    <message>
        <source>%1 (HTTP status %2)</source>
        <comment>what a provider said</comment>
        <translation>%1（HTTP 状态 %2）</translation>
    </message>
</context>
<context>
    <name>fusion::FusionRun</name>
    <message>
        <source>There is no connection “%1”.</source>
        <translation>没有连接“%1”</translation>
    </message>
    <message>
        <source>The judge&apos;s comparison could not be read: %1</source>
        <translation>无法读取评判的比较结果：%1</translation>
    </message>
    <message>
        <source>The panel has no synthesizer.</source>
        <translation>评议组没有综合者</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评判</translation>
    </message>
</context>
<context>
    <name>fusion::FusionSettings</name>
    <message>
        <source>must be text</source>
        <translation>必须是文本</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>必须是 true 或 false</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>必须是对象</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>必须是 %1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>must be a list of one to eight models</source>
        <translation>必须是包含 1 到 8 个模型的列表</translation>
    </message>
    <message>
        <source>must be a list of at most eight tools, each an object with a “type”</source>
        <translation>必须是最多包含 8 个工具的列表，每个工具都是带有“type”的对象</translation>
    </message>
    <message>
        <source>must be a number from 0 to 2</source>
        <translation>必须是 0 到 2 之间的数字</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>必须是以下之一：%1</translation>
    </message>
    <message>
        <source>%1.%2 %3; it is not sent.</source>
        <comment>a place in a panel file, a member there, what is wrong</comment>
        <translation>%1.%2 %3；不会发送。</translation>
    </message>
</context>
<context>
    <name>fusion::GeminiDecoder</name>
    <message>
        <source>Part of the reply is not the JSON it should be.</source>
        <translation>响应的一部分不是应有的 JSON</translation>
    </message>
    <message>
        <source>The reply is not the JSON it should be.</source>
        <translation>响应不是应有的 JSON</translation>
    </message>
    <message>
        <source>The question was blocked (%1).</source>
        <translation>问题被拦截（%1）</translation>
    </message>
    <message>
        <source>The reply ended early, without its end mark.</source>
        <translation>响应提前结束，缺少结束标记</translation>
    </message>
    <message>
        <source>A content filter stopped the answer (%1).</source>
        <translation>内容过滤器中止了回答（%1）</translation>
    </message>
    <message>
        <source>The model stopped with an error (%1).</source>
        <translation>模型因错误而停止（%1）</translation>
    </message>
</context>
<context>
    <name>fusion::GeminiList</name>
    <message>
        <source>The reply is not a list of models.</source>
        <translation>响应不是模型列表</translation>
    </message>
</context>
<context>
    <name>fusion::GuardedFetch</name>
    <message>
        <source>The page took too long.</source>
        <translation>网页耗时过长</translation>
    </message>
    <message>
        <source>%1 is not among the places that may be read.</source>
        <translation>%1 不在允许读取的站点之列</translation>
    </message>
    <message>
        <source>%1 leads nowhere.</source>
        <translation>%1 的重定向没有目标</translation>
    </message>
    <message>
        <source>%1 leads from page to page.</source>
        <translation>%1 不断从一个网页跳转到另一个网页</translation>
    </message>
</context>
<context>
    <name>fusion::GuestDialog</name>
    <message>
        <source>Guest</source>
        <translation>客座</translation>
    </message>
    <message>
        <source>Add an Answer from Elsewhere</source>
        <translation>添加来自别处的回答</translation>
    </message>
    <message>
        <source>&amp;Where it is from</source>
        <translation>来源(&amp;W)</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The &amp;answer</source>
        <translation>回答(&amp;A)</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>在此粘贴</translation>
    </message>
    <message>
        <source>It becomes a guest seat. The judge reads it without its name, like the others, once you let it judge again. Adding it sends nothing and costs nothing.</source>
        <translation>它会成为一个客座席位。您让评判重新评判后，评判会像读取其他回答一样读取它，且看不到其名称。添加回答不会发送任何内容，也不产生费用。</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
</context>
<context>
    <name>fusion::HandsOn</name>
    <message>
        <source>the synthesis</source>
        <translation>综合答案</translation>
    </message>
    <message>
        <source>the map</source>
        <translation>图谱</translation>
    </message>
    <message>
        <source>&amp;Ask About This…</source>
        <translation>就此提问(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Swap the Model…</source>
        <translation>更换模型(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Compare Versions…</source>
        <translation>比较版本(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>fusion::History</name>
    <message>
        <source>%1 is a database of another program; it was left as it is</source>
        <translation>%1 是其他程序的数据库；已保持原样</translation>
    </message>
    <message>
        <source>The copy made before updating the history is not sound; nothing was changed</source>
        <translation>更新历史记录前所做的副本不完整；未作任何更改</translation>
    </message>
    <message>
        <source>There is no conversation %1</source>
        <comment>%1 is an id</comment>
        <translation>没有对话 %1</translation>
    </message>
    <message>
        <source>There is no turn %1</source>
        <comment>%1 is an id</comment>
        <translation>没有轮次 %1</translation>
    </message>
    <message>
        <source>The history is open in another window or command; nothing of this one is saved</source>
        <translation>历史记录已在另一个窗口或命令中打开；此处的内容不会被保存</translation>
    </message>
    <message>
        <source>The file %1 cannot be made</source>
        <translation>无法创建文件 %1</translation>
    </message>
    <message>
        <source>Saving works again. Nothing is lost.</source>
        <translation>现在又可以保存了。没有内容丢失。</translation>
    </message>
    <message>
        <source>The damaged file was kept as %1; the new history is %2, both in %3.</source>
        <comment>file, file, folder</comment>
        <translation>已损坏的文件保留为 %1；新的历史记录为 %2，两者都在 %3 中。</translation>
    </message>
    <message>
        <source>The history was damaged, and nothing in it could be read. A new one was begun.</source>
        <translation>历史记录已损坏，其中没有任何内容可读取。已新建历史记录。</translation>
    </message>
    <message numerus="yes">
        <source>The history was damaged. %n turn(s) were recovered from it.</source>
        <translation>
            <numerusform>历史记录已损坏。已从中恢复 %n 个轮次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n turn(s) nothing could be read.</source>
        <translation>
            <numerusform>有 %n 个轮次的内容完全无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>The history was written by a newer version of this program. It can be read here, but nothing new is saved; install the newer version</source>
        <translation>历史记录由本程序的更新版本写入。可在此处读取，但不会保存任何新内容；请安装更新版本</translation>
    </message>
    <message>
        <source>a table is missing</source>
        <translation>缺少一个表</translation>
    </message>
</context>
<context>
    <name>fusion::HistoryCommand</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n 个轮次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::HitDelegate</name>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>附加的文件</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <comment>label</comment>
        <translation>席位 %1</translation>
    </message>
    <message>
        <source>Reasoning of seat %1</source>
        <comment>label</comment>
        <translation>席位 %1 的推理过程</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评判</translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation>综合答案</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>part of a turn, title of the conversation</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>fusion::HostedAnalysis</name>
    <message>
        <source>%1: %2</source>
        <comment>model, text</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>共识</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>分歧</translation>
    </message>
    <message>
        <source>Covered by some</source>
        <translation>部分提及</translation>
    </message>
    <message>
        <source>Said by one</source>
        <translation>仅一席提及</translation>
    </message>
    <message>
        <source>Said by nobody</source>
        <translation>无人提及</translation>
    </message>
</context>
<context>
    <name>fusion::Http</name>
    <message>
        <source>The reply&apos;s headers are too long.</source>
        <translation>响应头过长</translation>
    </message>
    <message>
        <source>The reply is longer than %1 MB and was cut off.</source>
        <translation>响应超过 %1 MB，已被截断</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted: %2</source>
        <translation>%1 的证书未被接受：%2</translation>
    </message>
    <message>
        <source>%1 closed the connection before the reply was complete.</source>
        <translation>%1 在响应完成之前关闭了连接</translation>
    </message>
    <message numerus="yes">
        <source>No connection within %n second(s).</source>
        <translation>
            <numerusform>%n 秒内未能建立连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing came for %n second(s).</source>
        <translation>
            <numerusform>%n 秒内未收到任何数据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signs of life, but no answer for %n second(s).</source>
        <translation>
            <numerusform>%n 秒内有活动迹象，但没有回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not finished after %n second(s).</source>
        <translation>
            <numerusform>%n 秒后仍未完成</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points to another address (%2). Nothing was sent there, because the key belongs to the configured address only.</source>
        <translation>%1 指向另一个地址（%2）。未向该地址发送任何内容，因为密钥只属于已配置的地址</translation>
    </message>
</context>
<context>
    <name>fusion::HttpChat</name>
    <message>
        <source>The address answered with a web page instead of a model&apos;s reply.</source>
        <translation>该地址返回的是网页，而不是模型的响应</translation>
    </message>
    <message>
        <source>One event of the reply is too long to be read.</source>
        <translation>响应中有一个事件过长，无法读取</translation>
    </message>
</context>
<context>
    <name>fusion::HttpFailure</name>
    <message>
        <source>The provider reported an error without saying which.</source>
        <translation>提供商报告了错误，但未说明具体内容</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP 状态 %1</translation>
    </message>
</context>
<context>
    <name>fusion::ImageBytes</name>
    <message>
        <source>the picture is damaged or cut off</source>
        <translation>图片已损坏或不完整</translation>
    </message>
    <message>
        <source>pictures that move are not taken; attach a single picture</source>
        <translation>不接受动态图片；请附加单张静态图片</translation>
    </message>
    <message>
        <source>only PNG, JPEG, WebP and GIF pictures are taken</source>
        <translation>只接受 PNG、JPEG、WebP 和 GIF 图片</translation>
    </message>
    <message>
        <source>the picture is too large, %1 × %2 pixels; at most %3 million are taken</source>
        <translation>图片过大（%1 × %2 像素）；最多可接受 %3 百万像素</translation>
    </message>
</context>
<context>
    <name>fusion::ImportCommand</name>
    <message>
        <source>%1 conversations from %2</source>
        <comment>number, a program</comment>
        <translation>来自 %2 的 %1 个对话</translation>
    </message>
</context>
<context>
    <name>fusion::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Map, claims and synthesis</source>
        <translation>图谱、论点与综合答案</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>图谱(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;ynthesis</source>
        <translation>综合答案(&amp;Y)</translation>
    </message>
    <message>
        <source>Claims &amp;by Seats</source>
        <translation>各席位的论点(&amp;B)</translation>
    </message>
    <message>
        <source>Show map, claims and synthesis below the answers</source>
        <translation>在回答下方显示图谱、论点和综合答案</translation>
    </message>
    <message>
        <source>Fold map, claims and synthesis away</source>
        <translation>收起图谱、论点和综合答案</translation>
    </message>
    <message>
        <source>Con&amp;flicts</source>
        <translation>冲突(&amp;F)</translation>
    </message>
    <message>
        <source>Sou&amp;rces</source>
        <translation>来源(&amp;U)</translation>
    </message>
</context>
<context>
    <name>fusion::JsonCall</name>
    <message>
        <source>The answer is no JSON object.</source>
        <translation>响应不是 JSON 对象</translation>
    </message>
</context>
<context>
    <name>fusion::KeyField</name>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>State of the key</source>
        <translation>密钥状态</translation>
    </message>
    <message>
        <source>Saving the key in the keychain…</source>
        <translation>正在将密钥保存到密钥环…</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>在此粘贴密钥</translation>
    </message>
    <message>
        <source>A key is there. It is kept in the system&apos;s keychain and never shown again.</source>
        <translation>已有密钥。它保存在系统密钥环中，不会再次显示。</translation>
    </message>
    <message>
        <source>The key goes into the system&apos;s keychain, nowhere else.</source>
        <translation>密钥只会存入系统密钥环，不会存到别处。</translation>
    </message>
    <message>
        <source>The key is used until the program ends, and written nowhere.</source>
        <translation>密钥仅使用到程序结束，不会写入任何位置。</translation>
    </message>
    <message>
        <source>A key is there. Type to replace it.</source>
        <translation>已有密钥。输入内容即可替换。</translation>
    </message>
    <message>
        <source>The key comes from the environment (%1). It is never stored.</source>
        <comment>name of a variable</comment>
        <translation>密钥来自环境变量（%1），绝不会被保存。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be read now. A key can be used for this session only.</source>
        <translation>目前无法读取系统密钥环。密钥只能在本次会话中使用。</translation>
    </message>
    <message>
        <source>Use for This Session Onl&amp;y</source>
        <translation>仅在本次会话中使用(&amp;H)</translation>
    </message>
</context>
<context>
    <name>fusion::KeyRing</name>
    <message>
        <source>This session uses no keychain</source>
        <translation>本次会话不使用密钥环</translation>
    </message>
</context>
<context>
    <name>fusion::KeychainStore</name>
    <message>
        <source>The keychain is locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>密钥环没有响应</translation>
    </message>
    <message>
        <source>No keychain was found</source>
        <translation>未找到密钥环</translation>
    </message>
    <message>
        <source>A key cannot be empty or contain a null character</source>
        <translation>密钥不能为空，也不能包含空字符</translation>
    </message>
</context>
<context>
    <name>fusion::LadderBar</name>
    <message>
        <source>One seat was asked, as this panel&apos;s rules say.</source>
        <translation>已按此评议组的规则询问一个席位。</translation>
    </message>
    <message>
        <source>Stopped: the seats asked first agree by %1 %, and %2 % are enough.</source>
        <translation>已停止：最先询问的席位一致度为 %1%，达到 %2% 即可。</translation>
    </message>
    <message>
        <source>Went on to all seats: those asked first agree by only %1 %, below %2 %.</source>
        <translation>已继续询问所有席位：最先询问的席位一致度仅为 %1%，低于 %2%。</translation>
    </message>
    <message>
        <source>Went on to all seats: too few of those asked first answered to be compared.</source>
        <translation>已继续询问所有席位：最先询问的席位中作答的太少，无法比较。</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were not made</source>
        <translation>
            <numerusform>%n 次调用未发出</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; what they would have cost is not known.</source>
        <comment>calls that were not made</comment>
        <translation>%1；其费用不得而知。</translation>
    </message>
    <message>
        <source>%1, which saved an estimated %2.</source>
        <comment>calls that were not made; amount</comment>
        <translation>%1，估计节省 %2。</translation>
    </message>
    <message>
        <source>Ask More Seats</source>
        <translation>询问更多席位</translation>
    </message>
    <message>
        <source>The answers that are there are used; nobody is asked twice.</source>
        <translation>使用已有的回答；不会重复询问任何席位。</translation>
    </message>
</context>
<context>
    <name>fusion::LinkOpener</name>
    <message>
        <source>Open this link?</source>
        <translation>打开此链接？</translation>
    </message>
    <message>
        <source>A model&apos;s text links to %1.</source>
        <translation>模型的文本链接到 %1。</translation>
    </message>
    <message>
        <source>A model&apos;s text links to an e-mail address.</source>
        <translation>模型的文本链接到一个电子邮件地址。</translation>
    </message>
    <message>
        <source>&amp;Open in Browser</source>
        <translation>在浏览器中打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Write E-mail</source>
        <translation>写电子邮件(&amp;W)</translation>
    </message>
</context>
<context>
    <name>fusion::LocalServersBox</name>
    <message>
        <source>&amp;Look for Local Servers</source>
        <translation>查找本地服务器(&amp;L)</translation>
    </message>
    <message>
        <source>Ollama, LM Studio, llama.cpp, Jan and vLLM, where they usually listen on this machine</source>
        <translation>在本机常用的监听地址查找 Ollama、LM Studio、llama.cpp、Jan 和 vLLM</translation>
    </message>
    <message>
        <source>Local model servers</source>
        <translation>本地模型服务器</translation>
    </message>
    <message>
        <source>None was found. Start one, then look again.</source>
        <translation>未找到。请启动一个，然后重新查找。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message numerus="yes">
        <source>Add %1 (%n model(s))</source>
        <translation>
            <numerusform>添加 %1（%n 个模型）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::MadeFileFlow</name>
    <message>
        <source>“%1” is a program, or could start one. It is not opened; it can be saved.</source>
        <comment>name of a file</comment>
        <translation>“%1”是程序，或可能启动程序。它不会被打开，但可以保存。</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>打开此文件？</translation>
    </message>
    <message>
        <source>“%1” was made by the model on %2.</source>
        <comment>name of a file, a seat</comment>
        <translation>“%1”由 %2 上的模型生成。</translation>
    </message>
    <message>
        <source>A copy of it (%1) is opened in the program that this system uses for such files. Nobody has checked what is in it.</source>
        <comment>size</comment>
        <translation>它的副本（%1）将用本系统处理此类文件的程序打开。没有人检查过其中的内容。</translation>
    </message>
    <message>
        <source>&amp;Open a Copy</source>
        <translation>打开副本(&amp;O)</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <comment>name of a file</comment>
        <translation>无法打开“%1”。</translation>
    </message>
    <message>
        <source>Save a File That a Model Made</source>
        <translation>保存模型生成的文件</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>“%1” holds no text that a judge could read.</source>
        <comment>name of a file</comment>
        <translation>“%1”中没有评判能读取的文本。</translation>
    </message>
    <message>
        <source>The judge can be given a file when the turn is over.</source>
        <translation>本轮结束后才能把文件交给评判。</translation>
    </message>
    <message>
        <source>Give this file to the judge?</source>
        <translation>把此文件交给评判？</translation>
    </message>
    <message>
        <source>The judge compares the answers once more and is given “%1” of %2 to read.</source>
        <comment>name of a file, a seat</comment>
        <translation>评判将重新比较各回答，并读取 %2 的“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of it are sent, marked as data. This costs one more call; what the judge said before stays.</source>
        <translation>
            <numerusform>将发送其中的 %n 个字符，并标记为数据。这会多一次调用；评判此前的结论会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Judge Again with It</source>
        <translation>连同它重新评判(&amp;J)</translation>
    </message>
    <message>
        <source>A file that a model made</source>
        <translation>模型生成的文件</translation>
    </message>
</context>
<context>
    <name>fusion::MadeFileList</name>
    <message>
        <source>Files that %1 made</source>
        <comment>seat</comment>
        <translation>%1 生成的文件</translation>
    </message>
    <message>
        <source>File %1 of %2, %3</source>
        <comment>name, seat, size</comment>
        <translation>文件 %1，来自 %2，%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, size</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Let the Judge Read It…</source>
        <translation>让评判读取(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>fusion::MainWindow</name>
    <message>
        <source>Fusion Chatroom</source>
        <translation>Fusion Chatroom</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection, what is left</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>fusion::MapView</name>
    <message>
        <source>Judge Again</source>
        <translation>重新评判</translation>
    </message>
    <message>
        <source>Map of the answers</source>
        <translation>回答图谱</translation>
    </message>
    <message>
        <source>Let the judge compare the answers again</source>
        <translation>让评判重新比较各个回答</translation>
    </message>
    <message>
        <source>Compared on this machine, without a model</source>
        <translation>在本机上比较，未使用模型</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>symbol and name of a part of the map, number of its points</comment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>此处没有内容。</translation>
    </message>
    <message>
        <source>What Was Sent</source>
        <translation>发送内容</translation>
    </message>
    <message>
        <source>What was sent to the judge</source>
        <translation>发送给评判的内容</translation>
    </message>
    <message>
        <source>Found Here, Not Mentioned by the Judge</source>
        <translation>在此发现，评判未提及</translation>
    </message>
    <message>
        <source>Figures, names and code that the comparison on this machine found to differ.</source>
        <translation>在本机上比较后发现互不相同的数字、名称和代码。</translation>
    </message>
    <message>
        <source>How Far the Seats Agree</source>
        <translation>席位的一致程度</translation>
    </message>
    <message>
        <source>▲ Found Here, Not Mentioned by the Judge (%1)</source>
        <comment>number of points</comment>
        <translation>▲ 在此发现，评判未提及（%1）</translation>
    </message>
</context>
<context>
    <name>fusion::MarkdownItem</name>
    <message>
        <source>Code copied</source>
        <translation>代码已复制</translation>
    </message>
    <message>
        <source>Link: %1, %2</source>
        <translation>链接：%1，%2</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>席位 %1</translation>
    </message>
    <message>
        <source>Copy code, button</source>
        <translation>复制代码，按钮</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>复制为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>复制链接(&amp;L)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
</context>
<context>
    <name>fusion::Memory</name>
    <message>
        <source>In a follow-up, each seat sees the earlier questions and its own answers, never another seat&apos;s; judge and synthesizer see the earlier questions and final answers.</source>
        <translation>追问时，每个席位只能看到先前的问题和自己的回答，绝不会看到其他席位的回答；评判和综合者可以看到先前的问题和最终答案。</translation>
    </message>
</context>
<context>
    <name>fusion::MessagesDecoder</name>
    <message>
        <source>Part of the reply is not the JSON it should be.</source>
        <translation>响应的一部分不是应有的 JSON</translation>
    </message>
    <message>
        <source>The reply is not the JSON it should be.</source>
        <translation>响应不是应有的 JSON</translation>
    </message>
    <message>
        <source>The reply ended early, without its end mark.</source>
        <translation>响应提前结束，缺少结束标记</translation>
    </message>
    <message>
        <source>The model declined to answer.</source>
        <translation>模型拒绝回答</translation>
    </message>
    <message>
        <source>The model declined to answer (%1).</source>
        <translation>模型拒绝回答（%1）</translation>
    </message>
</context>
<context>
    <name>fusion::ModelGate</name>
    <message>
        <source>the key has no permission for it</source>
        <translation>该密钥没有相应权限</translation>
    </message>
    <message>
        <source>the provider does not know it, or not for this key</source>
        <translation>提供商没有此模型，或不向此密钥提供</translation>
    </message>
    <message>
        <source>it is not offered in your region</source>
        <translation>您所在的地区不提供此模型</translation>
    </message>
    <message>
        <source>the account&apos;s privacy settings rule out everybody who serves it</source>
        <translation>账户的隐私设置排除了所有提供此模型的服务方</translation>
    </message>
    <message>
        <source>nobody who serves it meets the conditions of the account or the seat</source>
        <translation>提供此模型的服务方均不符合账户或席位的条件</translation>
    </message>
    <message>
        <source>its provider no longer serves it</source>
        <translation>提供商已不再提供此模型</translation>
    </message>
    <message>
        <source>its free variant has ended</source>
        <translation>其免费版本已终止</translation>
    </message>
    <message>
        <source>the provider wants the organization to be verified first</source>
        <translation>提供商要求先验证组织</translation>
    </message>
</context>
<context>
    <name>fusion::ModelShelf</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Search models by name, maker or id</source>
        <translation>按名称、厂商或 ID 搜索模型</translation>
    </message>
    <message>
        <source>Enter puts the model into the next free seat, Space picks it up to be carried to a place.</source>
        <translation>按 Enter 将模型放入下一个空席位，按空格键拾取模型以移动到某个位置。</translation>
    </message>
    <message>
        <source>Number of models shown</source>
        <translation>显示的模型数量</translation>
    </message>
    <message>
        <source>Show only this connection</source>
        <translation>只显示此连接</translation>
    </message>
    <message>
        <source>Show only this maker</source>
        <translation>只显示此厂商</translation>
    </message>
    <message>
        <source>Highest price per million output tokens</source>
        <translation>每百万输出 token 的最高价格</translation>
    </message>
    <message>
        <source>Any price</source>
        <translation>任意价格</translation>
    </message>
    <message>
        <source>≤ %1 / M</source>
        <comment>a price per million tokens</comment>
        <translation>≤ %1 / 百万</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>Sort models by</source>
        <translation>模型排序方式</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>原始顺序</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By price</source>
        <translation>按价格</translation>
    </message>
    <message>
        <source>By context</source>
        <translation>按上下文</translation>
    </message>
    <message>
        <source>Only models with: %1</source>
        <comment>an ability</comment>
        <translation>只显示具备此能力的模型：%1</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>所有连接</translation>
    </message>
    <message>
        <source>All makers</source>
        <translation>所有厂商</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>No model matches. Search for less, or widen the filters.</source>
        <translation>没有匹配的模型。请减少搜索词，或放宽筛选条件。</translation>
    </message>
    <message>
        <source>There is no connection yet. A connection says where models are and with which key.</source>
        <translation>尚无连接。连接用于指定模型的位置以及使用的密钥。</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>添加连接</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Loading models…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>The connections offer no models.</source>
        <translation>这些连接没有提供任何模型。</translation>
    </message>
    <message>
        <source>Put into the next free &amp;seat</source>
        <translation>放入下一个空席位(&amp;S)</translation>
    </message>
    <message>
        <source>Make it the &amp;judge</source>
        <translation>设为评判(&amp;J)</translation>
    </message>
    <message>
        <source>Make it the s&amp;ynthesizer</source>
        <translation>设为综合者(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Pick up and carry</source>
        <translation>拾取并移动(&amp;P)</translation>
    </message>
    <message>
        <source>%1 leaves the panel when you let go here.</source>
        <comment>a model</comment>
        <translation>在此处松开，即可将 %1 移出评议组。</translation>
    </message>
</context>
<context>
    <name>fusion::ModelWords</name>
    <message>
        <source>Tools</source>
        <comment>ability of a model</comment>
        <translation>工具</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <comment>ability of a model</comment>
        <translation>推理</translation>
    </message>
    <message>
        <source>Structured output</source>
        <comment>ability of a model</comment>
        <translation>结构化输出</translation>
    </message>
    <message>
        <source>Images</source>
        <comment>ability of a model</comment>
        <translation>图像</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>ability of a model</comment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Temperature</source>
        <comment>ability of a model</comment>
        <translation>温度</translation>
    </message>
    <message>
        <source>Token limit</source>
        <comment>ability of a model</comment>
        <translation>token 上限</translation>
    </message>
    <message>
        <source>context ?</source>
        <comment>the catalog does not tell the context length</comment>
        <translation>上下文未知</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions of tokens</comment>
        <translation>%1M</translation>
    </message>
    <message>
        <source>%1K</source>
        <comment>thousands of tokens</comment>
        <translation>%1K</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>free</source>
        <comment>price of a model</comment>
        <translation>免费</translation>
    </message>
    <message>
        <source>%1 in · %2 out</source>
        <comment>prices per million tokens</comment>
        <translation>输入 %1 · 输出 %2</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>%1 per million tokens</source>
        <translation>每百万 token：%1</translation>
    </message>
    <message>
        <source>reads %1 tokens</source>
        <translation>可读取 %1 token</translation>
    </message>
    <message>
        <source>connection %1</source>
        <translation>连接：%1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <comment>of a model that its provider no longer serves</comment>
        <translation>已停用</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>date on which a model is withdrawn</comment>
        <translation>可用至 %1</translation>
    </message>
    <message>
        <source>stands for %1</source>
        <comment>an alias, its model</comment>
        <translation>指代 %1</translation>
    </message>
    <message>
        <source>other prices for long questions or at some hours</source>
        <translation>问题较长或在某些时段价格不同</translation>
    </message>
</context>
<context>
    <name>fusion::ModelsCommand</name>
    <message>
        <source>There is no connection “%1”.</source>
        <translation>没有连接“%1”</translation>
    </message>
</context>
<context>
    <name>fusion::Money</name>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>&lt;$%1</source>
        <comment>less than an amount</comment>
        <translation>&lt;$%1</translation>
    </message>
    <message>
        <source>$%1</source>
        <comment>an amount of US dollars</comment>
        <translation>$%1</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>费用未知</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a price</comment>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>fusion::MoneyField</name>
    <message>
        <source>$</source>
        <comment>US dollars, before an amount</comment>
        <translation>$</translation>
    </message>
</context>
<context>
    <name>fusion::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>fusion::OllamaDecoder</name>
    <message>
        <source>Part of the reply is not the JSON it should be.</source>
        <translation>响应的一部分不是应有的 JSON</translation>
    </message>
    <message>
        <source>The model wrote arguments that are not valid JSON.</source>
        <translation>模型写出的参数不是有效的 JSON。</translation>
    </message>
    <message>
        <source>The reply ended early, without its end mark.</source>
        <translation>响应提前结束，缺少结束标记</translation>
    </message>
</context>
<context>
    <name>fusion::OllamaModels</name>
    <message>
        <source>The reply is not a list of models.</source>
        <translation>响应不是模型列表</translation>
    </message>
</context>
<context>
    <name>fusion::OpenFlow</name>
    <message>
        <source>Open a Run, or Import Conversations</source>
        <translation>打开运行文件或导入对话</translation>
    </message>
    <message>
        <source>Runs and exported conversations (OpenRouter, ChatGPT, Open WebUI) (%1)</source>
        <translation>运行文件和导出的对话（OpenRouter、ChatGPT、Open WebUI） (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>所有文件 (%1)</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <comment>name of a file</comment>
        <translation>正在读取“%1”…</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <comment>name of a file, why</comment>
        <translation>无法打开“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” is open in a window of its own.</source>
        <comment>name of a file</comment>
        <translation>“%1”已在单独的窗口中打开。</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n conversation(s)</source>
        <translation>
            <numerusform>已导入 %n 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> from %1, with %n question(s).</source>
        <comment>a program</comment>
        <translation>
            <numerusform>，来自 %1，共 %n 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing: %1 of %2 conversations…</source>
        <translation>正在导入：%1/%2 个对话…</translation>
    </message>
    <message numerus="yes">
        <source>Importing stopped after %n conversation(s): %1.</source>
        <translation>
            <numerusform>导入 %n 个对话后停止：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::OpenRouterSignIn</name>
    <message>
        <source>Fusion Chatroom has got its answer. You can close this page.</source>
        <translation>Fusion Chatroom 已收到答复。您可以关闭此页面。</translation>
    </message>
    <message>
        <source>Signing in was declined in the browser.</source>
        <translation>登录请求在浏览器中被拒绝</translation>
    </message>
    <message>
        <source>The code is wrong or no longer good.</source>
        <translation>代码错误或已失效</translation>
    </message>
    <message>
        <source>The answer holds no key.</source>
        <translation>响应中没有密钥</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time.</source>
        <translation>未能及时收到浏览器的返回结果</translation>
    </message>
</context>
<context>
    <name>fusion::PageText</name>
    <message>
        <source>%1 is no text that could be read (%2).</source>
        <translation>%1 不是可读取的文本（%2）</translation>
    </message>
</context>
<context>
    <name>fusion::PanelBuilder</name>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>&amp;Use the Nearest You Have</source>
        <translation>使用现有最接近的模型(&amp;U)</translation>
    </message>
    <message>
        <source>Drag a model onto a place, or press Space to pick it up and again to put it down.</source>
        <translation>将模型拖到某个位置，或按空格键拾取，再按一次放下。</translation>
    </message>
    <message>
        <source>Rules: when to stop waiting, and what may be seen</source>
        <translation>规则：何时停止等待，以及哪些内容可见</translation>
    </message>
    <message>
        <source>open the panel “%1”</source>
        <comment>undo text</comment>
        <translation>打开评议组“%1”</translation>
    </message>
    <message>
        <source>About %1 a question</source>
        <comment>money</comment>
        <translation>每个问题约 %1</translation>
    </message>
    <message>
        <source>adapt the panel</source>
        <comment>undo text</comment>
        <translation>调整评议组</translation>
    </message>
    <message>
        <source>Carrying %1: arrow keys choose the place, Enter puts it down, Esc lets it go.</source>
        <comment>a model</comment>
        <translation>正在移动 %1：用方向键选择位置，按 Enter 放下，按 Esc 取消。</translation>
    </message>
</context>
<context>
    <name>fusion::PanelEdits</name>
    <message>
        <source>put %1 into %2</source>
        <comment>undo text: model, place</comment>
        <translation>将 %1 放入%2</translation>
    </message>
    <message>
        <source>swap %1 and %2</source>
        <comment>undo text: two places</comment>
        <translation>交换%1与%2</translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <comment>undo text: two places</comment>
        <translation>将%1移至%2</translation>
    </message>
    <message>
        <source>copy %1 to %2</source>
        <comment>undo text: two places</comment>
        <translation>将%1复制到%2</translation>
    </message>
    <message>
        <source>remove %1</source>
        <comment>undo text: a place</comment>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>duplicate %1</source>
        <comment>undo text: a place</comment>
        <translation>创建%1的副本</translation>
    </message>
    <message>
        <source>switch %1 on</source>
        <comment>undo text: a place</comment>
        <translation>启用%1</translation>
    </message>
    <message>
        <source>switch %1 off</source>
        <comment>undo text: a place</comment>
        <translation>停用%1</translation>
    </message>
    <message>
        <source>change settings of %1</source>
        <comment>undo text: a place</comment>
        <translation>更改%1的设置</translation>
    </message>
    <message>
        <source>rename a seat to %1</source>
        <comment>undo text: a label</comment>
        <translation>将席位重命名为 %1</translation>
    </message>
    <message>
        <source>colour %1</source>
        <comment>undo text: a place</comment>
        <translation>更改%1的颜色</translation>
    </message>
    <message>
        <source>change the rules</source>
        <comment>undo text: a panel&apos;s quorum and limits</comment>
        <translation>更改规则</translation>
    </message>
    <message>
        <source>describe the panel</source>
        <comment>undo text</comment>
        <translation>更改评议组描述</translation>
    </message>
    <message>
        <source>rename the panel to %1</source>
        <comment>undo text: a name</comment>
        <translation>将评议组重命名为“%1”</translation>
    </message>
</context>
<context>
    <name>fusion::PanelFile</name>
    <message>
        <source>must be text</source>
        <translation>必须是文本</translation>
    </message>
    <message numerus="yes">
        <source>may have at most %n character(s)</source>
        <translation>
            <numerusform>最多只能有 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>必须是 true 或 false</translation>
    </message>
    <message>
        <source>must be a number from %1 to %2</source>
        <translation>必须是 %1 到 %2 之间的数字</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>必须是 %1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>必须是文本列表</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>必须是对象</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>必须是列表</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a place in a panel file, what is wrong</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 looks like a key and is not kept: keys belong to a connection.</source>
        <translation>%1 看起来是密钥，不予保留：密钥属于连接。</translation>
    </message>
    <message>
        <source>%1 is not known to this version; it is kept as it is.</source>
        <translation>此版本无法识别 %1；将原样保留。</translation>
    </message>
    <message>
        <source>needs both a connection and an id</source>
        <translation>必须同时指定连接和 ID</translation>
    </message>
    <message>
        <source>must look like #3366cc</source>
        <translation>必须形如 #3366cc</translation>
    </message>
    <message numerus="yes">
        <source>may hold at most %n seat(s)</source>
        <translation>
            <numerusform>最多只能有 %n 个席位</numerusform>
        </translation>
    </message>
    <message>
        <source>must be a list of objects</source>
        <translation>必须是对象列表</translation>
    </message>
    <message>
        <source>has the label &quot;%1&quot; twice</source>
        <translation>含有重复的标签“%1”</translation>
    </message>
    <message>
        <source>must be one of all, scouts, one</source>
        <translation>必须是 all、scouts、one 之一</translation>
    </message>
</context>
<context>
    <name>fusion::PanelHeader</name>
    <message>
        <source>Panel</source>
        <translation>评议组</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>P&amp;anel:</source>
        <translation>评议组(&amp;A)：</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save Panel As</source>
        <translation>评议组另存为</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Rename Panel</source>
        <translation>重命名评议组</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>%1 (preset)</source>
        <translation>%1（预设）</translation>
    </message>
    <message>
        <source>My panel</source>
        <translation>我的评议组</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>The panel “%1” is saved.</source>
        <translation>评议组“%1”已保存。</translation>
    </message>
    <message>
        <source>The panel is now called “%1”.</source>
        <translation>评议组现已更名为“%1”。</translation>
    </message>
    <message>
        <source>The panel “%1” is deleted.</source>
        <translation>评议组“%1”已删除。</translation>
    </message>
    <message>
        <source>Import a Panel</source>
        <translation>导入评议组</translation>
    </message>
    <message>
        <source>Panels (*.json)</source>
        <translation>评议组 (*.json)</translation>
    </message>
    <message>
        <source>Export the Panel</source>
        <translation>导出评议组</translation>
    </message>
    <message>
        <source>The panel is exported. The file holds no key.</source>
        <translation>评议组已导出。文件中不含密钥。</translation>
    </message>
    <message>
        <source>More to do with this panel</source>
        <translation>此评议组的更多操作</translation>
    </message>
    <message>
        <source>Save the panel</source>
        <translation>保存评议组</translation>
    </message>
    <message>
        <source>New panel</source>
        <translation>新评议组</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a panel, since it was saved</comment>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Not saved</source>
        <comment>a panel</comment>
        <translation>未保存</translation>
    </message>
    <message>
        <source>There is already a panel “%1”.</source>
        <translation>已有评议组“%1”。</translation>
    </message>
    <message>
        <source>&amp;Replace It</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>“%1” is a copy.</source>
        <translation>“%1”是副本。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>The panel “%1” is imported.</source>
        <translation>评议组“%1”已导入。</translation>
    </message>
</context>
<context>
    <name>fusion::PanelRules</name>
    <message>
        <source>The &amp;judge sees no model names</source>
        <translation>评判看不到模型名称(&amp;J)</translation>
    </message>
    <message>
        <source>Onl&amp;y models on this machine</source>
        <translation>仅限本机上的模型(&amp;Y)</translation>
    </message>
    <message>
        <source>Rules of the panel</source>
        <translation>评议组的规则</translation>
    </message>
    <message>
        <source>Enou&amp;gh answers</source>
        <translation>足够的回答数(&amp;G)</translation>
    </message>
    <message>
        <source>Then &amp;wait for the others</source>
        <translation>之后等待其余席位(&amp;W)</translation>
    </message>
    <message>
        <source>Give u&amp;p on a seat after</source>
        <translation>单个席位最长用时(&amp;P)</translation>
    </message>
    <message>
        <source>Or when it is &amp;quiet for</source>
        <translation>或无响应持续(&amp;Q)</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Once so many seats have answered, the others have only the time below. With fewer seats, all are waited for.</source>
        <translation>当这么多席位已回答后，其余席位只剩下方所设的时间。如果席位较少，则等待所有席位。</translation>
    </message>
    <message>
        <source>Answers are compared under letters, so that no name sways the judge.</source>
        <translation>比较时以字母代表各个回答，以免评判受名称影响。</translation>
    </message>
    <message>
        <source>Refuses every seat, judge and synthesizer that would send something elsewhere.</source>
        <translation>拒绝任何会向别处发送内容的席位、评判和综合者。</translation>
    </message>
    <message>
        <source>What &amp;it is for</source>
        <translation>用途(&amp;I)</translation>
    </message>
    <message>
        <source>What the panel is for</source>
        <translation>评议组的用途</translation>
    </message>
    <message>
        <source>Seats asked first</source>
        <translation>最先询问的席位数</translation>
    </message>
    <message>
        <source>Enough agreement between them</source>
        <translation>其间足够的一致度</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Compared on this machine, by their words and figures, without a model. It says whether they say the same, not whether it is true.</source>
        <translation>在本机上按措辞和数字比较，未使用模型。它只说明各席位所说是否相同，不说明是否真实。</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>询问哪些席位</translation>
    </message>
    <message>
        <source>All seats at once</source>
        <translation>同时询问所有席位</translation>
    </message>
    <message>
        <source>Some seats; all only if those disagree</source>
        <translation>先询问部分席位；意见不一时才询问全部</translation>
    </message>
    <message>
        <source>One seat; more only when I want</source>
        <translation>询问一个席位；需要时再询问更多</translation>
    </message>
</context>
<context>
    <name>fusion::PanelSlot</name>
    <message>
        <source>Seat %1</source>
        <translation>席位 %1</translation>
    </message>
    <message>
        <source>New seat</source>
        <translation>新席位</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评判</translation>
    </message>
    <message>
        <source>Synthesizer</source>
        <translation>综合者</translation>
    </message>
</context>
<context>
    <name>fusion::PanelStore</name>
    <message>
        <source>Panel</source>
        <comment>name of a panel that has none</comment>
        <translation>评议组</translation>
    </message>
    <message numerus="yes">
        <source>A panel&apos;s name has 1 to %n character(s)</source>
        <translation>
            <numerusform>评议组名称的长度应为 1 到 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a preset</source>
        <translation>“%1”是预设的名称</translation>
    </message>
    <message>
        <source>There is no panel &quot;%1&quot;</source>
        <translation>没有评议组“%1”</translation>
    </message>
    <message>
        <source>There is already a panel &quot;%1&quot;</source>
        <translation>已有评议组“%1”</translation>
    </message>
    <message>
        <source>There is no panel &quot;%1&quot; of your own</source>
        <translation>您没有自建的评议组“%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is too large for a panel file</source>
        <translation>%1 过大，不能作为评议组文件</translation>
    </message>
    <message>
        <source>a panel file holds one object</source>
        <translation>评议组文件应只含一个对象</translation>
    </message>
    <message>
        <source>%1: another file already holds the panel &quot;%2&quot;</source>
        <translation>%1：另一个文件中已有评议组“%2”</translation>
    </message>
</context>
<context>
    <name>fusion::PanelSummary</name>
    <message>
        <source>Change &amp;Panel</source>
        <translation>更改评议组(&amp;P)</translation>
    </message>
    <message>
        <source>Panel that will answer</source>
        <translation>将要作答的评议组</translation>
    </message>
    <message>
        <source>%1 answers alone</source>
        <translation>%1 单独作答</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n 个席位</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ %1 a question</source>
        <comment>money; more than the person wants to be warned of</comment>
        <translation>⚠ 每个问题 %1</translation>
    </message>
    <message>
        <source>%1 a question</source>
        <comment>money</comment>
        <translation>每个问题 %1</translation>
    </message>
    <message>
        <source>This question may cost %1, more than you wanted to be warned of</source>
        <translation>此问题预计费用为 %1，超过了您设置的警告金额</translation>
    </message>
    <message>
        <source>This question may cost %1</source>
        <translation>此问题预计费用为 %1</translation>
    </message>
    <message>
        <source>Opens what each stage may cost</source>
        <translation>打开各阶段的预计费用</translation>
    </message>
    <message>
        <source>%1: %2 · judge %3 · synthesizer %4</source>
        <comment>panel name, seats, models</comment>
        <translation>%1：%2 · 评判 %3 · 综合者 %4</translation>
    </message>
</context>
<context>
    <name>fusion::PanelistList</name>
    <message>
        <source>The panel the provider runs came to nothing; the model answered alone.</source>
        <translation>提供商运行的评议组没有结果；由模型单独作答。</translation>
    </message>
    <message>
        <source>The panel the provider runs never came to its end; the answer may not rest on it.</source>
        <translation>提供商运行的评议组未能完成；答案可能并非基于它。</translation>
    </message>
    <message>
        <source>All members of the panel failed; the model answered alone.</source>
        <translation>评议组的所有成员均失败；由模型单独作答。</translation>
    </message>
    <message>
        <source>The account&apos;s credit was not enough for the panel; the model answered alone.</source>
        <translation>账户余额不足以运行评议组；由模型单独作答。</translation>
    </message>
    <message>
        <source>The panel&apos;s members were asked too often; the model answered alone.</source>
        <translation>对评议组成员的请求过于频繁；由模型单独作答。</translation>
    </message>
    <message>
        <source>The model asked for a second panel, which is not allowed.</source>
        <translation>模型请求了第二个评议组，这是不允许的。</translation>
    </message>
    <message>
        <source>The panel was cancelled.</source>
        <translation>评议组已被取消。</translation>
    </message>
    <message>
        <source>The panel the provider runs came to nothing (%1).</source>
        <comment>%1 is a word of the provider</comment>
        <translation>提供商运行的评议组没有结果（%1）。</translation>
    </message>
    <message>
        <source>Members of the provider&apos;s panel</source>
        <translation>提供商评议组的成员</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n member(s) answered</source>
        <comment>%1: how many of them</comment>
        <translation>
            <numerusform>%n 个成员中有 %1 个已回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Provider&apos;s panel: %1, comparing</source>
        <comment>%1: “2 of 3 members answered”</comment>
        <translation>提供商的评议组：%1，正在比较</translation>
    </message>
    <message>
        <source>Provider&apos;s panel: %1</source>
        <comment>%1: “2 of 3 members answered”</comment>
        <translation>提供商的评议组：%1</translation>
    </message>
    <message>
        <source>No panel ran: the model answered by itself, though a panel was asked for.</source>
        <translation>评议组未运行：虽然请求了评议组，但模型独自作答。</translation>
    </message>
    <message>
        <source>The panel answered, but its comparison failed: the answer rests on the members&apos; texts alone.</source>
        <translation>评议组已回答，但比较失败：答案仅基于各成员的文本。</translation>
    </message>
    <message>
        <source>Another panel than the one asked for has answered.</source>
        <translation>作答的评议组并非所请求的评议组。</translation>
    </message>
    <message>
        <source>%1: did not finish</source>
        <comment>model</comment>
        <translation>%1：未完成</translation>
    </message>
    <message>
        <source>%1: reasoning</source>
        <comment>model</comment>
        <translation>%1：正在推理</translation>
    </message>
    <message>
        <source>%1: asked</source>
        <comment>model</comment>
        <translation>%1：已询问</translation>
    </message>
    <message numerus="yes">
        <source>%1: answering, %n character(s)</source>
        <comment>model</comment>
        <translation>
            <numerusform>%1：正在回答，%n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: answered, %n character(s)</source>
        <comment>model</comment>
        <translation>
            <numerusform>%1：已回答，%n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: failed: %2</source>
        <comment>model, why</comment>
        <translation>%1：失败：%2</translation>
    </message>
    <message>
        <source>Enter shows what a member wrote, and hides it again.</source>
        <translation>按回车键显示成员所写的内容，再按则隐藏。</translation>
    </message>
    <message>
        <source>What %1 wrote</source>
        <comment>model</comment>
        <translation>%1 所写的内容</translation>
    </message>
    <message>
        <source>comparison by the provider</source>
        <translation>提供商的比较</translation>
    </message>
</context>
<context>
    <name>fusion::PanelsCommand</name>
    <message>
        <source>own</source>
        <translation>自建</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>预设</translation>
    </message>
</context>
<context>
    <name>fusion::PauseBar</name>
    <message>
        <source>Continue Th&amp;is Once</source>
        <translation>仅本次继续(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Raise the Limit…</source>
        <translation>提高限额(&amp;R)…</translation>
    </message>
    <message>
        <source>St&amp;op Here</source>
        <translation>就此停止(&amp;K)</translation>
    </message>
    <message>
        <source>Sends what waits. What comes after it is checked again.</source>
        <translation>发送正在等待的内容。之后的内容会再次检查。</translation>
    </message>
    <message>
        <source>Nothing more is sent. What has been answered stays.</source>
        <translation>不再发送任何内容。已有的回答会保留。</translation>
    </message>
    <message>
        <source>Paused before %1. %2</source>
        <comment>stages; sentence about the limit</comment>
        <translation>已在%1之前暂停。%2</translation>
    </message>
    <message>
        <source>Go On for Th&amp;is Run</source>
        <translation>本次运行继续(&amp;N)</translation>
    </message>
    <message>
        <source>Sends what waits. Unknown prices are not asked about again in this run.</source>
        <translation>发送正在等待的内容。本次运行中不再就未知价格询问。</translation>
    </message>
</context>
<context>
    <name>fusion::PdfText</name>
    <message>
        <source>the PDF is protected by a password</source>
        <translation>PDF 受密码保护</translation>
    </message>
    <message>
        <source>the PDF is damaged and cannot be read</source>
        <translation>PDF 已损坏，无法读取</translation>
    </message>
    <message>
        <source>the PDF takes too long to read</source>
        <translation>读取 PDF 耗时过长</translation>
    </message>
    <message>
        <source>the program&apos;s PDF reader is not installed</source>
        <translation>未安装本程序的 PDF 读取组件</translation>
    </message>
</context>
<context>
    <name>fusion::PdfWriter</name>
    <message>
        <source>this build has no PDF writer; a web page prints to PDF from any browser</source>
        <translation>此版本没有 PDF 写入组件；可先导出网页，再用任意浏览器打印为 PDF</translation>
    </message>
    <message>
        <source>the PDF takes too long to write; export a web page instead</source>
        <translation>写入 PDF 耗时过长；请改为导出网页</translation>
    </message>
    <message>
        <source>the PDF could not be written; export a web page instead</source>
        <translation>无法写入 PDF；请改为导出网页</translation>
    </message>
</context>
<context>
    <name>fusion::PointCard</name>
    <message>
        <source>✓ stable</source>
        <comment>a point that another run of the judge has, too</comment>
        <translation>✓ 稳定</translation>
    </message>
    <message>
        <source>Survives the stability check: the judge found it again</source>
        <translation>通过稳定性检验：评判再次得出了这一点</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>seats with a passage, all seats</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Show the passages in all answers</source>
        <translation>在所有回答中显示相关段落</translation>
    </message>
    <message>
        <source>Show the passages for: %1</source>
        <comment>a point</comment>
        <translation>显示以下论点的相关段落：%1</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <comment>what a point rests on</comment>
        <translation>来源：%1</translation>
    </message>
</context>
<context>
    <name>fusion::Presets</name>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Three simulated models with their own judge and writer: works at once, offline and free.</source>
        <translation>三个模拟模型，自带评判和综合者：立即可用、离线且免费。</translation>
    </message>
    <message>
        <source>Opus 4.8 + GPT-5.5 + Gemini 3.1 Pro</source>
        <translation>Opus 4.8 + GPT-5.5 + Gemini 3.1 Pro</translation>
    </message>
    <message>
        <source>The published all-round panel: the strongest model of three makers.</source>
        <translation>已公布的全能评议组：三家厂商各自最强的模型。</translation>
    </message>
    <message>
        <source>Fable 5 + GPT-5.5</source>
        <translation>Fable 5 + GPT-5.5</translation>
    </message>
    <message>
        <source>The published panel with the highest score: two models, thorough and costly.</source>
        <translation>已公布的最高分评议组：两个模型，详尽但昂贵。</translation>
    </message>
    <message>
        <source>Opus 4.8 + GPT-5.5</source>
        <translation>Opus 4.8 + GPT-5.5</translation>
    </message>
    <message>
        <source>The published pair: nearly the score of three models for the price of two.</source>
        <translation>已公布的双模型组合：以两个模型的价格获得接近三个模型的得分。</translation>
    </message>
    <message>
        <source>Opus 4.8 + Opus 4.8</source>
        <translation>Opus 4.8 + Opus 4.8</translation>
    </message>
    <message>
        <source>The published self-fusion: one model asked twice, compared with itself.</source>
        <translation>已公布的自融合：对同一模型提问两次，并与自身比较。</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>经济型</translation>
    </message>
    <message>
        <source>The published cheap panel: three inexpensive models, one strong judge and writer.</source>
        <translation>已公布的低价评议组：三个廉价模型，加上一个强大的评判兼综合者。</translation>
    </message>
    <message>
        <source>Open weights</source>
        <translation>开放权重</translation>
    </message>
    <message>
        <source>Only models whose weights are published, judge and writer among them.</source>
        <translation>仅使用公开权重的模型，评判和综合者也是如此。</translation>
    </message>
    <message>
        <source>Self-fusion</source>
        <translation>自融合</translation>
    </message>
    <message>
        <source>One inexpensive model in three roles: careful, inventive and critical.</source>
        <translation>一个廉价模型扮演三种角色：谨慎、创新、批判。</translation>
    </message>
    <message>
        <source>Local only</source>
        <translation>仅限本地</translation>
    </message>
    <message>
        <source>Models on this machine through Ollama: nothing you ask leaves it.</source>
        <translation>通过 Ollama 使用本机上的模型：您提出的任何问题都不会离开本机。</translation>
    </message>
    <message>
        <source>Quick single model</source>
        <translation>快速单模型</translation>
    </message>
    <message>
        <source>One fast model answers alone, without judge and synthesizer.</source>
        <translation>一个快速模型单独作答，没有评判和综合者。</translation>
    </message>
    <message>
        <source>Code review</source>
        <translation>代码审查</translation>
    </message>
    <message>
        <source>Three reviewers look for bugs, for security holes and for what is hard to maintain.</source>
        <translation>三位审查者分别查找程序错误、安全漏洞和难以维护之处。</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>One argues for, one against, one looks for what nobody thought of.</source>
        <translation>一方支持，一方反对，一方寻找无人想到之处。</translation>
    </message>
    <message>
        <source>Fact check</source>
        <translation>事实核查</translation>
    </message>
    <message>
        <source>Three models of three makers check every claim and say how sure they are.</source>
        <translation>来自三家厂商的三个模型核查每个论点，并说明其把握程度。</translation>
    </message>
</context>
<context>
    <name>fusion::PrivacyPage</name>
    <message>
        <source>Erase conversations that no&amp;body changed for</source>
        <translation>抹除超过以下天数未更改的对话(&amp;B)：</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Days after which conversations are erased</source>
        <translation>多少天后抹除对话</translation>
    </message>
    <message>
        <source>They are erased for good, without undo, when this is switched on and at every start. Pinned conversations are kept.</source>
        <translation>启用此选项时以及每次启动时，会永久抹除这些对话，且无法撤销。已置顶的对话会保留。</translation>
    </message>
    <message>
        <source>A deleted conversation can be had back until the program starts the next time; then no trace of it is left in the history. What it cost stays in the sums. Backups and exports are files of your own: they keep what they hold.</source>
        <translation>已删除的对话在程序下次启动前可以找回；此后历史记录中不再留有其任何痕迹。其费用仍计入总额。备份和导出文件归您自行保管：其中的内容保持不变。</translation>
    </message>
    <message>
        <source>A private conversation (menu Conversation) is never written.</source>
        <translation>私密对话（“对话”菜单）绝不会写入磁盘。</translation>
    </message>
</context>
<context>
    <name>fusion::Profile</name>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>无法创建文件夹 %1</translation>
    </message>
</context>
<context>
    <name>fusion::Providers</name>
    <message>
        <source>%1 has no address.</source>
        <translation>%1 没有地址</translation>
    </message>
</context>
<context>
    <name>fusion::QuestionBubble</name>
    <message>
        <source>Your question</source>
        <translation>您的问题</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Show Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show the whole question</source>
        <translation>显示完整问题</translation>
    </message>
    <message>
        <source>Show only the beginning of the question</source>
        <translation>只显示问题的开头</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <comment>names of files</comment>
        <translation>已附加：%1</translation>
    </message>
</context>
<context>
    <name>fusion::ResponsesDecoder</name>
    <message>
        <source>Part of the reply is not the JSON it should be.</source>
        <translation>响应的一部分不是应有的 JSON</translation>
    </message>
    <message>
        <source>The reply is not the JSON it should be.</source>
        <translation>响应不是应有的 JSON</translation>
    </message>
    <message>
        <source>The reply ended early, without its end mark.</source>
        <translation>响应提前结束，缺少结束标记</translation>
    </message>
    <message>
        <source>A content filter stopped the answer.</source>
        <translation>内容过滤器中止了回答</translation>
    </message>
</context>
<context>
    <name>fusion::ResponsesItem</name>
    <message>
        <source>The model wrote arguments that are not valid JSON.</source>
        <translation>模型写出的参数不是有效的 JSON。</translation>
    </message>
</context>
<context>
    <name>fusion::ResponsesOutcome</name>
    <message>
        <source>The provider reported the error “%1”.</source>
        <comment>%1 is a word of the provider</comment>
        <translation>提供商报告了错误“%1”</translation>
    </message>
</context>
<context>
    <name>fusion::RestoreCommand</name>
    <message>
        <source>What was there before is in %1.</source>
        <comment>folder</comment>
        <translation>此前的内容在 %1 中。</translation>
    </message>
</context>
<context>
    <name>fusion::RunBar</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop all seats</source>
        <translation>停止所有席位</translation>
    </message>
    <message>
        <source>Closes all connections. What has been answered stays.</source>
        <translation>关闭所有连接。已有的回答会保留。</translation>
    </message>
    <message>
        <source>The judge starts with these answers; the others may still land, late.</source>
        <translation>评判将从现有回答开始；其余回答之后仍可能送达，但会算作迟到。</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>money</comment>
        <translation>目前 %1</translation>
    </message>
    <message>
        <source>Judge starts in %1</source>
        <comment>duration</comment>
        <translation>%1后开始评判</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with %1 of %2</source>
        <comment>answered seats, all seats</comment>
        <translation>以 %1/%2 席继续</translation>
    </message>
    <message>
        <source>%1 still to come</source>
        <comment>money</comment>
        <translation>预计还需 %1</translation>
    </message>
</context>
<context>
    <name>fusion::RunFile</name>
    <message>
        <source>this is not a run of Fusion Chatroom</source>
        <translation>这不是 Fusion Chatroom 的运行文件</translation>
    </message>
    <message>
        <source>the file was written by a newer version of this program; a newer one opens it</source>
        <translation>文件由本程序的更新版本写入；请用更新版本打开</translation>
    </message>
    <message>
        <source>the file is too long</source>
        <translation>文件过长</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>文件已损坏：%1</translation>
    </message>
</context>
<context>
    <name>fusion::RunFileWindow</name>
    <message>
        <source>%1 (read-only)</source>
        <comment>name of a file</comment>
        <translation>%1（只读）</translation>
    </message>
    <message>
        <source>From the file “%1”: to read only. Nothing of it is sent or kept.</source>
        <translation>来自文件“%1”：仅供阅读。其中的任何内容都不会被发送或保留。</translation>
    </message>
    <message>
        <source>&amp;Keep in My Conversations</source>
        <translation>保留到我的对话(&amp;K)</translation>
    </message>
</context>
<context>
    <name>fusion::Salvage</name>
    <message>
        <source>Recovered: %1</source>
        <comment>title of a conversation whose own title is lost</comment>
        <translation>已恢复：%1</translation>
    </message>
</context>
<context>
    <name>fusion::Sandbox</name>
    <message>
        <source>The sandbox could not be started.</source>
        <translation>无法启动沙盒</translation>
    </message>
    <message>
        <source>The program bubblewrap (bwrap) is not installed.</source>
        <translation>未安装程序 bubblewrap（bwrap）</translation>
    </message>
    <message>
        <source>This is no command.</source>
        <translation>这不是命令</translation>
    </message>
    <message>
        <source>The sandbox&apos;s folder could not be prepared.</source>
        <translation>无法准备沙盒的文件夹</translation>
    </message>
    <message>
        <source>There is a sandbox on Linux alone.</source>
        <translation>沙盒仅在 Linux 上可用</translation>
    </message>
    <message>
        <source>It wrote too much.</source>
        <translation>输出过多</translation>
    </message>
    <message numerus="yes">
        <source>It took longer than %n second(s).</source>
        <translation>
            <numerusform>耗时超过 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>It left too much in its folder, which was emptied.</source>
        <translation>在其文件夹中留下的内容过多，文件夹已被清空</translation>
    </message>
    <message>
        <source>The system does not let bubblewrap make a sandbox (user namespaces): %1</source>
        <translation>系统不允许 bubblewrap 创建沙盒（用户命名空间）：%1</translation>
    </message>
    <message>
        <source>The sandbox&apos;s filter of system calls could not be made.</source>
        <translation>无法创建沙盒的系统调用过滤器</translation>
    </message>
    <message>
        <source>This program was built without libseccomp, which the sandbox needs.</source>
        <translation>此程序构建时未包含沙盒所需的 libseccomp</translation>
    </message>
    <message>
        <source>Its processes together took too much memory.</source>
        <translation>其各进程合计占用的内存过多。</translation>
    </message>
</context>
<context>
    <name>fusion::SearchFilter</name>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>&amp;Asked</source>
        <translation>提问时间(&amp;A)</translation>
    </message>
    <message>
        <source>Any Time</source>
        <translation>任意时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>In the Last 7 Days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>In the Last 30 Days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>In the Last Year</source>
        <translation>最近一年</translation>
    </message>
    <message>
        <source>C&amp;ost</source>
        <translation>费用(&amp;C)</translation>
    </message>
    <message>
        <source>At Least %1</source>
        <comment>money</comment>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>评议组(&amp;P)</translation>
    </message>
    <message>
        <source>Only with &amp;Contradictions</source>
        <translation>仅含分歧的(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;No Filters</source>
        <translation>清除筛选(&amp;N)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <comment>how many filters are on</comment>
        <translation>筛选（%1）</translation>
    </message>
    <message>
        <source>Filter what is found</source>
        <translation>筛选查找结果</translation>
    </message>
    <message numerus="yes">
        <source>Filter what is found, %n filter(s) on</source>
        <translation>
            <numerusform>筛选查找结果，已启用 %n 个筛选条件</numerusform>
        </translation>
    </message>
    <message>
        <source>Narrow the search by model, panel, time, cost or contradictions</source>
        <translation>按模型、评议组、时间、费用或分歧缩小搜索范围</translation>
    </message>
</context>
<context>
    <name>fusion::SearchModel</name>
    <message>
        <source>%1: %2</source>
        <comment>where something was found, the words there</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>fusion::SearchResults</name>
    <message>
        <source>Passages found</source>
        <translation>找到的段落</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message numerus="yes">
        <source>Found in %n passage(s)</source>
        <translation>
            <numerusform>在 %n 个段落中找到</numerusform>
        </translation>
    </message>
    <message>
        <source>No passage has all of this.</source>
        <translation>没有同时包含全部内容的段落。</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n passage(s)</source>
        <translation>
            <numerusform>最新的 %n 个段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older turn(s) cannot be searched yet: they are being prepared.</source>
        <translation>
            <numerusform>有 %n 个较早的轮次尚无法搜索：正在准备中。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::SeatEditor</name>
    <message>
        <source>Role or system prompt, for example: You check every number.</source>
        <translation>角色或系统提示词，例如：你负责核对每个数字。</translation>
    </message>
    <message>
        <source>Model&apos;s default</source>
        <translation>模型默认值</translation>
    </message>
    <message>
        <source>Role or system prompt</source>
        <translation>角色或系统提示词</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>Close the settings of this place</source>
        <translation>关闭此位置的设置</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in the panel, model</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Seat is o&amp;n</source>
        <translation>启用席位(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>标签(&amp;L)</translation>
    </message>
    <message>
        <source>Col&amp;our</source>
        <translation>颜色(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Temperature</source>
        <translation>温度(&amp;T)</translation>
    </message>
    <message>
        <source>Longest answer, to&amp;kens</source>
        <translation>回答上限，token 数(&amp;K)</translation>
    </message>
    <message>
        <source>Reasoning e&amp;ffort</source>
        <translation>推理强度(&amp;F)</translation>
    </message>
    <message>
        <source>This model does not reason before it answers.</source>
        <translation>此模型在回答前不进行推理。</translation>
    </message>
    <message>
        <source>Another seat is called “%1” already.</source>
        <translation>已有另一个席位名为“%1”。</translation>
    </message>
    <message>
        <source>This model cannot use tools.</source>
        <translation>此模型不能使用工具。</translation>
    </message>
</context>
<context>
    <name>fusion::SentText</name>
    <message>
        <source>[%1 of data, folded]</source>
        <comment>a size</comment>
        <translation>[%1 数据，已折叠]</translation>
    </message>
</context>
<context>
    <name>fusion::SentViewer</name>
    <message>
        <source>What was sent: %1</source>
        <comment>seat, judge or synthesizer</comment>
        <translation>发送内容：%1</translation>
    </message>
    <message>
        <source>The request exactly as it left, except for keys, which are masked.</source>
        <translation>请求与发出时完全一致，只是密钥已被遮盖。</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>复制为 curl(&amp;U)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Copy the request as a curl command</source>
        <translation>将请求复制为 curl 命令</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一处(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Search the request</source>
        <translation>搜索请求</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>找到的位置</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>复制为 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Copy the request as JSON</source>
        <translation>将请求复制为 JSON</translation>
    </message>
    <message>
        <source>Copied. The command takes the key from the variable %1.</source>
        <translation>已复制。该命令从变量 %1 中读取密钥。</translation>
    </message>
    <message>
        <source>Copied, contents of files included.</source>
        <translation>已复制，包括文件内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Used: %1</source>
        <comment>end of an address</comment>
        <translation>已采用：%1</translation>
    </message>
    <message>
        <source>Turned down: %1</source>
        <comment>end of an address</comment>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
</context>
<context>
    <name>fusion::Session</name>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>There is no connection “%1”</source>
        <comment>%1 is an id</comment>
        <translation>没有连接“%1”</translation>
    </message>
    <message>
        <source>The demo cannot be changed</source>
        <translation>演示无法更改</translation>
    </message>
</context>
<context>
    <name>fusion::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Conn&amp;ections</source>
        <translation>连接(&amp;E)</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>外观(&amp;P)</translation>
    </message>
    <message>
        <source>Spendin&amp;g</source>
        <translation>支出(&amp;G)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Privac&amp;y</source>
        <translation>隐私(&amp;V)</translation>
    </message>
</context>
<context>
    <name>fusion::ShelfDelegate</name>
    <message>
        <source>no key</source>
        <comment>why a model cannot be asked</comment>
        <translation>无密钥</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>refused to your key</source>
        <comment>why a model cannot be asked</comment>
        <translation>密钥被拒绝</translation>
    </message>
</context>
<context>
    <name>fusion::Shell</name>
    <message>
        <source>The shell needs a “command”.</source>
        <translation>Shell 需要“command”</translation>
    </message>
    <message>
        <source>The person does not allow commands in this conversation.</source>
        <translation>用户在此对话中不允许运行命令</translation>
    </message>
    <message>
        <source>The sandbox&apos;s folder could not be made.</source>
        <translation>无法创建沙盒的文件夹</translation>
    </message>
    <message>
        <source>The file “%1” is no longer there.</source>
        <translation>文件“%1”已不存在</translation>
    </message>
</context>
<context>
    <name>fusion::ShellBar</name>
    <message>
        <source>A command waits for you</source>
        <translation>有一条命令正在等待您确认</translation>
    </message>
    <message>
        <source>The command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Allow Once</source>
        <translation>允许一次</translation>
    </message>
    <message>
        <source>Allow in This Conversation</source>
        <translation>在此对话中允许</translation>
    </message>
    <message>
        <source>Never Here</source>
        <translation>此处一律不允许</translation>
    </message>
    <message>
        <source>Seat %1 wants to run this in its sandbox (no network, none of your files):</source>
        <comment>label</comment>
        <translation>席位 %1 要在其沙盒中运行以下命令（无网络，无法访问您的文件）：</translation>
    </message>
</context>
<context>
    <name>fusion::ShortcutSheet</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Composer: send the question</source>
        <translation>输入框：发送问题</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Composer: new line</source>
        <translation>输入框：换行</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Leave the composer, go to the next control</source>
        <translation>离开输入框，转到下一个控件</translation>
    </message>
    <message>
        <source>Enter or double-click</source>
        <translation>Enter 或双击</translation>
    </message>
    <message>
        <source>Model shelf: put the model into the next free seat</source>
        <translation>模型列表：将模型放入下一个空席位</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Model shelf and slots: pick up, then drop</source>
        <translation>模型列表和位置：拾取，然后放下</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>While a model is picked up: choose the slot</source>
        <translation>拾取模型时：选择位置</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>While a model is picked up: put it back</source>
        <translation>拾取模型时：放回原处</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Slot: take the model out. Conversation: delete it</source>
        <translation>位置：取出模型。对话：删除对话</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Conversation: rename it</source>
        <translation>对话：重命名</translation>
    </message>
</context>
<context>
    <name>fusion::SignInBox</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use Code</source>
        <translation>使用代码</translation>
    </message>
    <message>
        <source>Sign in with OpenRouter in the browser</source>
        <translation>在浏览器中使用 OpenRouter 登录</translation>
    </message>
    <message>
        <source>Sign in with a code that the browser shows</source>
        <translation>使用浏览器显示的代码登录</translation>
    </message>
    <message>
        <source>Cancel signing in</source>
        <translation>取消登录</translation>
    </message>
    <message>
        <source>Paste the code here</source>
        <translation>在此粘贴代码</translation>
    </message>
    <message>
        <source>Code from the browser</source>
        <translation>浏览器提供的代码</translation>
    </message>
    <message>
        <source>State of signing in</source>
        <translation>登录状态</translation>
    </message>
    <message>
        <source>Asking for the key…</source>
        <translation>正在请求密钥…</translation>
    </message>
    <message>
        <source>Waiting for the browser. Allow it there; it comes back by itself.</source>
        <translation>正在等待浏览器。请在浏览器中允许访问；之后会自动返回。</translation>
    </message>
    <message>
        <source>The browser shows a code after you allow it there. Paste it here.</source>
        <translation>在浏览器中允许访问后会显示一个代码。请将其粘贴到此处。</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>无法打开浏览器。</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>已登录。</translation>
    </message>
    <message>
        <source>Sign In with &amp;OpenRouter…</source>
        <translation>使用 OpenRouter 登录(&amp;J)…</translation>
    </message>
    <message>
        <source>Wit&amp;h a Code…</source>
        <translation>使用代码(&amp;X)…</translation>
    </message>
</context>
<context>
    <name>fusion::SlotCard</name>
    <message>
        <source>Actions for %1</source>
        <comment>a place of the panel</comment>
        <translation>%1的操作</translation>
    </message>
    <message>
        <source>Pick &amp;up and move</source>
        <translation>拾取并移动(&amp;U)</translation>
    </message>
    <message>
        <source>Pick up a &amp;copy</source>
        <translation>拾取副本(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>停用(&amp;O)</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>启用(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Put here</source>
        <translation>放在此处</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <comment>a model by another</comment>
        <translation>替换 %1</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>a place, an invitation</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>temperature %1</source>
        <translation>温度 %1</translation>
    </message>
    <message>
        <source>effort: %1</source>
        <translation>推理强度：%1</translation>
    </message>
    <message numerus="yes">
        <source>up to %n token(s)</source>
        <translation>
            <numerusform>最多 %n 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag a model here</source>
        <translation>将模型拖到此处</translation>
    </message>
    <message>
        <source>+ Seat</source>
        <translation>+ 席位</translation>
    </message>
    <message>
        <source>compares the answers</source>
        <translation>比较各个回答</translation>
    </message>
    <message>
        <source>writes the answer</source>
        <translation>撰写答案</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Fits here. Enter puts it down.</source>
        <translation>可放在此处。按 Enter 放下。</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <comment>a place of the panel</comment>
        <translation>%1：空</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place of the panel, a model</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 leaves the panel when you let go here.</source>
        <comment>a model</comment>
        <translation>在此处松开，即可将 %1 移出评议组。</translation>
    </message>
</context>
<context>
    <name>fusion::SlotGrid</name>
    <message>
        <source>Seats: every model here answers</source>
        <translation>席位：此处的每个模型都会作答</translation>
    </message>
    <message>
        <source>From the answers to one answer</source>
        <translation>从多个回答到一个答案</translation>
    </message>
</context>
<context>
    <name>fusion::SourceWords</name>
    <message>
        <source>found by a search</source>
        <comment>what was done with a page</comment>
        <translation>由搜索找到</translation>
    </message>
    <message>
        <source>read</source>
        <comment>what was done with a page</comment>
        <translation>已读取</translation>
    </message>
    <message>
        <source>cited</source>
        <comment>what was done with a page</comment>
        <translation>已引用</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>title of a page, its address</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>the judge</source>
        <translation>评判</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) rest on it</source>
        <translation>
            <numerusform>%n 个论点以此为据</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 name the same page: one source</source>
        <comment>seats</comment>
        <translation>%1 引用同一网页：算一个来源</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), named by %1</source>
        <comment>seats</comment>
        <translation>
            <numerusform>%n 个网页，由 %1 引用</numerusform>
        </translation>
    </message>
    <message>
        <source>no source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>no page named there; %1 used pages</source>
        <comment>seats</comment>
        <translation>其中未引用网页；%1 使用了网页</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) and hit(s)</source>
        <translation>
            <numerusform>%n 个网页和搜索结果</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 points name a page</source>
        <translation>%2 个论点中有 %1 个引用了网页</translation>
    </message>
    <message numerus="yes">
        <source>%n of them rest(s) on one page alone, though several seats say it</source>
        <translation>
            <numerusform>其中 %n 个仅以一个网页为据，尽管多个席位都提到</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fusion::SourcesModel</name>
    <message>
        <source>Pages and hits</source>
        <translation>网页和搜索结果</translation>
    </message>
    <message>
        <source>What the points of the map rest on</source>
        <translation>图谱中各论点的依据</translation>
    </message>
</context>
<context>
    <name>fusion::SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>No seat has searched or read pages for this answer.</source>
        <translation>没有席位为此回答进行搜索或读取网页。</translation>
    </message>
</context>
<context>
    <name>fusion::Spending</name>
    <message>
        <source>cost unknown</source>
        <translation>费用未知</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>an amount of money</comment>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>amounts of money, from and to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 and what is unknown</source>
        <comment>amounts of money</comment>
        <translation>%1 及未知部分</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>what is spent so far</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>The limit of %1 for one run would be passed: so far %2, and what comes next may cost %3.</source>
        <translation>将超过单次运行 %1 的限额：目前已花费 %2，接下来预计 %3。</translation>
    </message>
    <message>
        <source>The limit of %1 for one day would be passed: today so far %2, and what comes next may cost %3.</source>
        <translation>将超过每日 %1 的限额：今天已花费 %2，接下来预计 %3。</translation>
    </message>
    <message>
        <source>The limit of %1 a day for “%4” would be passed: today so far %2, and what comes next may cost %3.</source>
        <translation>将超过“%4”每日 %1 的限额：今天已花费 %2，接下来预计 %3。</translation>
    </message>
    <message>
        <source>The price of %1 is not known; the limit of %2 for one run cannot be kept for it.</source>
        <translation>%1 的价格未知；无法对其执行单次运行 %2 的限额。</translation>
    </message>
    <message>
        <source>The price of %1 is not known; the limit of %2 for one day cannot be kept for it.</source>
        <translation>%1 的价格未知；无法对其执行每日 %2 的限额。</translation>
    </message>
    <message>
        <source>The price of %1 is not known; the limit of %2 a day for “%3” cannot be kept for it.</source>
        <translation>%1 的价格未知；无法对其执行“%3”每日 %2 的限额。</translation>
    </message>
</context>
<context>
    <name>fusion::SpendingPage</name>
    <message>
        <source>A run pauses before the next call would pass a limit, and asks you. Days begin at midnight, local time. Calls without a known price count as nothing.</source>
        <translation>如果下一次调用将超过限额，运行会先暂停并询问您。每日从本地时间午夜开始计算。价格未知的调用按零计算。</translation>
    </message>
    <message>
        <source>A &amp;run at most:</source>
        <translation>单次运行最多(&amp;R)：</translation>
    </message>
    <message>
        <source>Limit for one run</source>
        <translation>单次运行的限额</translation>
    </message>
    <message>
        <source>A day at &amp;most:</source>
        <translation>每日最多(&amp;M)：</translation>
    </message>
    <message>
        <source>Limit for one day</source>
        <translation>每日的限额</translation>
    </message>
    <message>
        <source>Warn &amp;before a run of:</source>
        <translation>单次运行达到此金额前警告(&amp;B)：</translation>
    </message>
    <message>
        <source>Warning before a run</source>
        <translation>运行前的警告金额</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>今日支出</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>%1, a day at most</source>
        <comment>connection</comment>
        <translation>%1，每日最多</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a label</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection, money</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n call(s) of unknown cost</source>
        <comment>connection and money</comment>
        <translation>
            <numerusform>%1，另有 %n 次费用未知的调用</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been spent today.</source>
        <translation>今天没有支出。</translation>
    </message>
    <message>
        <source>Spent today:</source>
        <translation>今日支出：</translation>
    </message>
</context>
<context>
    <name>fusion::StageDot</name>
    <message>
        <source>%1: %2</source>
        <comment>stage, its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>stage, model, its state</comment>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>fusion::StageHeader</name>
    <message>
        <source>simulated</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>The answers of this model were written beforehand.</source>
        <translation>此模型的回答是预先写好的。</translation>
    </message>
    <message>
        <source>The program ended while this was being written. What came until then is kept.</source>
        <translation>程序在撰写此内容时结束。此前收到的内容已保留。</translation>
    </message>
    <message>
        <source>Cut off at the token limit.</source>
        <translation>达到 token 上限，已被截断。</translation>
    </message>
    <message>
        <source>Cut off by the provider&apos;s content filter.</source>
        <translation>已被提供商的内容过滤器截断。</translation>
    </message>
    <message>
        <source>guest</source>
        <comment>an answer that the person added</comment>
        <translation>客座</translation>
    </message>
    <message>
        <source>You added this answer. Nobody was asked, and it cost nothing.</source>
        <translation>此回答由您添加。未询问任何模型，也未产生费用。</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>尚未评判</translation>
    </message>
</context>
<context>
    <name>fusion::StageProgress</name>
    <message>
        <source>%1 · %2</source>
        <comment>seat, judge or synthesizer; its model</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state, duration</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>fusion::StageWords</name>
    <message>
        <source>waiting</source>
        <comment>state of a seat, judge or synthesizer</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>still answering, late</source>
        <translation>仍在回答，已迟到</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>正在回答</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>已询问</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>正在思考</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>state of a seat, judge or synthesizer</comment>
        <translation>已回答</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a seat, judge or synthesizer</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>state of a seat, judge or synthesizer</comment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>answered late</source>
        <translation>已回答，但迟到</translation>
    </message>
    <message>
        <source>interrupted</source>
        <comment>state of a seat, judge or synthesizer</comment>
        <translation>已中断</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>无需参与</translation>
    </message>
    <message>
        <source>running</source>
        <comment>state of a turn</comment>
        <translation>运行中</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>state of a turn</comment>
        <translation>已回答</translation>
    </message>
    <message>
        <source>answered in part</source>
        <comment>state of a turn</comment>
        <translation>部分回答</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>state of a turn</comment>
        <translation>无答案</translation>
    </message>
    <message>
        <source>interrupted</source>
        <comment>state of a turn</comment>
        <translation>已中断</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>state of a turn</comment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>席位 %1</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评判</translation>
    </message>
    <message>
        <source>Synthesizer</source>
        <translation>综合者</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting in line</source>
        <translation>正在排队</translation>
    </message>
    <message>
        <source>waiting for %1: next in line</source>
        <comment>a connection</comment>
        <translation>正在等待 %1：即将轮到</translation>
    </message>
    <message>
        <source>waiting for %1: number %2 in line</source>
        <comment>a connection, a place in a line</comment>
        <translation>正在等待 %1：排在第 %2 位</translation>
    </message>
    <message>
        <source>Cross-examination of seat %1</source>
        <translation>席位 %1 的交叉质询</translation>
    </message>
</context>
<context>
    <name>fusion::StanceWords</name>
    <message>
        <source>supports</source>
        <comment>what a seat does</comment>
        <translation>支持</translation>
    </message>
    <message>
        <source>contradicts</source>
        <comment>what a seat does</comment>
        <translation>反对</translation>
    </message>
    <message>
        <source>hedges</source>
        <comment>what a seat does</comment>
        <translation>有所保留</translation>
    </message>
    <message>
        <source>covers it</source>
        <comment>what a seat does</comment>
        <translation>有所涉及</translation>
    </message>
    <message>
        <source>silent</source>
        <comment>what a seat does</comment>
        <translation>未谈及</translation>
    </message>
    <message>
        <source>quote not found</source>
        <comment>what a seat does</comment>
        <translation>未找到引文</translation>
    </message>
</context>
<context>
    <name>fusion::StatisticsDialog</name>
    <message>
        <source>unknown</source>
        <comment>cost</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no percentage</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Without it the answers would have cost %1 % less.</source>
        <translation>不用它，回答的费用会减少 %1%。</translation>
    </message>
    <message numerus="yes">
        <source>You may do without %1: in %2 turns it brought %n point(s) that no other seat had. %3</source>
        <comment>model, number of turns, sentence about its share of the cost</comment>
        <translation>
            <numerusform>您可以不用 %1：在 %2 个轮次中，它提出了 %n 个其他席位没有的论点。%3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No advice: every model brought something of its own, or was compared in fewer than %n turn(s).</source>
        <translation>
            <numerusform>没有建议：每个模型都有独到的贡献，或参与比较的轮次少于 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting what is in your history…</source>
        <translation>正在统计历史记录中的内容…</translation>
    </message>
    <message>
        <source>Panel Statistics</source>
        <translation>评议组统计</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>论点</translation>
    </message>
    <message>
        <source>Only its own</source>
        <translation>仅其独有</translation>
    </message>
    <message>
        <source>Alone against others</source>
        <translation>独持异议</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Cost per own point</source>
        <translation>每个独有论点的费用</translation>
    </message>
    <message>
        <source>Agreement of models</source>
        <translation>模型间的一致程度</translation>
    </message>
    <message>
        <source>Other model</source>
        <translation>另一模型</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>一致度</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>From %n turn(s) of your own history that a judge compared. Counted on this machine; nothing is sent. Points are counted where a quotation was found in the answer. Judges can be wrong, and agreement is not truth.</source>
        <translation>
            <numerusform>依据您自己的历史记录中经评判比较的 %n 个轮次。在本机上统计；不会发送任何内容。只统计引文在回答中找得到的论点。评判可能出错，一致也不等于真实。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to count yet.</source>
        <translation>尚无可统计的内容。</translation>
    </message>
</context>
<context>
    <name>fusion::SynthesisView</name>
    <message>
        <source>The one answer made from all stands here.</source>
        <translation>由所有回答综合而成的答案会显示在这里。</translation>
    </message>
    <message>
        <source>One seat answers alone: its answer is the turn&apos;s, and nothing is merged.</source>
        <translation>单个席位独自作答：其回答即为本轮次的答案，无需合并。</translation>
    </message>
    <message>
        <source>The synthesizer starts when the judge is done.</source>
        <translation>评判完成后，综合者开始工作。</translation>
    </message>
    <message>
        <source>The synthesizer was not asked.</source>
        <translation>未询问综合者。</translation>
    </message>
    <message>
        <source>The synthesizer begins…</source>
        <translation>综合者即将开始…</translation>
    </message>
    <message>
        <source>There was nothing to merge.</source>
        <translation>没有可合并的内容。</translation>
    </message>
    <message>
        <source>You stopped the synthesizer.</source>
        <translation>您停止了综合者。</translation>
    </message>
    <message>
        <source>Write Again</source>
        <translation>重新撰写</translation>
    </message>
    <message>
        <source>Let the synthesizer write again</source>
        <translation>让综合者重新撰写</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the synthesis</source>
        <translation>复制综合答案</translation>
    </message>
    <message>
        <source>What Was Sent</source>
        <translation>发送内容</translation>
    </message>
    <message>
        <source>What was sent to the synthesizer</source>
        <translation>发送给综合者的内容</translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation>综合答案</translation>
    </message>
    <message>
        <source>The synthesizer is %1.</source>
        <comment>what it waits for</comment>
        <translation>综合者%1。</translation>
    </message>
    <message>
        <source>What It Rests On</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Show what each sentence of the synthesis rests on</source>
        <translation>显示综合答案中每个句子的依据</translation>
    </message>
</context>
<context>
    <name>fusion::ToolBox</name>
    <message>
        <source>The program is ending.</source>
        <translation>程序即将结束</translation>
    </message>
    <message>
        <source>There is no tool “%1”.</source>
        <translation>没有工具“%1”</translation>
    </message>
    <message>
        <source>No search service is set up (Settings, Tools).</source>
        <translation>未设置搜索服务（设置 → 工具）</translation>
    </message>
    <message>
        <source>The address of the search service is missing (Settings, Tools).</source>
        <translation>缺少搜索服务的地址（设置 → 工具）</translation>
    </message>
    <message>
        <source>There is no sandbox for commands: %1</source>
        <translation>没有可用于运行命令的沙盒：%1</translation>
    </message>
    <message>
        <source>The provider&apos;s own tool cannot keep to the excluded and allowed places, so it is not offered.</source>
        <translation>提供商自己的工具无法遵守排除和允许的站点，因此不提供</translation>
    </message>
    <message>
        <source>The provider has no such tool of its own.</source>
        <translation>提供商自己没有这样的工具</translation>
    </message>
</context>
<context>
    <name>fusion::ToolCallParts</name>
    <message>
        <source>The model wrote arguments that are not valid JSON.</source>
        <translation>模型写出的参数不是有效的 JSON。</translation>
    </message>
</context>
<context>
    <name>fusion::ToolChoice</name>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>网页搜索</translation>
    </message>
    <message>
        <source>Searches with the service chosen in the settings.</source>
        <translation>使用设置中选定的服务进行搜索。</translation>
    </message>
    <message>
        <source>Read pages</source>
        <translation>读取网页</translation>
    </message>
    <message>
        <source>Reads public pages of the Web.</source>
        <translation>读取公开网页。</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>Runs commands in a sandbox without network; you are asked before the first.</source>
        <translation>在无网络的沙盒中运行命令；运行第一条命令之前会询问您。</translation>
    </message>
    <message>
        <source>Provider&apos;s search</source>
        <translation>提供商的搜索</translation>
    </message>
    <message>
        <source>The model&apos;s own provider searches, where it offers that.</source>
        <translation>由模型自己的提供商进行搜索（如果提供此功能）。</translation>
    </message>
    <message>
        <source>Provider&apos;s pages</source>
        <translation>提供商的网页读取</translation>
    </message>
    <message>
        <source>The model&apos;s own provider reads pages, where it offers that.</source>
        <translation>由模型自己的提供商读取网页（如果提供此功能）。</translation>
    </message>
    <message>
        <source>4 (default)</source>
        <translation>4（默认）</translation>
    </message>
    <message>
        <source>In how many requests it may use tools before it has to answer.</source>
        <translation>在必须作答之前，可在多少次请求中使用工具。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a tool, why it cannot be had</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>fusion::ToolLoop</name>
    <message>
        <source>There is no connection “%1”.</source>
        <translation>没有连接“%1”</translation>
    </message>
    <message>
        <source>No more tools could be used.</source>
        <translation>不能再使用工具</translation>
    </message>
    <message>
        <source>There is no tool “%1”.</source>
        <translation>没有工具“%1”</translation>
    </message>
    <message>
        <source>This address was neither in the question nor found by a search, nor does it stand on a page that was read. After reading pages of strangers, only such addresses are fetched.</source>
        <translation>此地址既不在问题中，也未经搜索找到，亦未出现在已读取的网页上。读取陌生网页之后，只会获取这些来源中的地址</translation>
    </message>
    <message>
        <source>Too many calls at once.</source>
        <translation>同时调用过多</translation>
    </message>
    <message>
        <source>It took too long and was stopped.</source>
        <translation>耗时过长，已停止</translation>
    </message>
</context>
<context>
    <name>fusion::ToolsPage</name>
    <message>
        <source>Key:</source>
        <translation>密钥：</translation>
    </message>
    <message>
        <source>Use for This Session Only</source>
        <translation>仅在本次会话中使用</translation>
    </message>
    <message>
        <source>Excluded places</source>
        <translation>排除的站点</translation>
    </message>
    <message>
        <source>Allowed places</source>
        <translation>允许的站点</translation>
    </message>
    <message>
        <source>Keep off the places where the DRACO test&apos;s solutions can be read</source>
        <translation>避开可读到 DRACO 测试答案的站点</translation>
    </message>
    <message>
        <source>The key is used until the program ends, and written nowhere.</source>
        <translation>密钥仅使用到程序结束，不会写入任何位置。</translation>
    </message>
    <message>
        <source>Each seat&apos;s settings say which tools it may use. What tools return is shown to models as data, and every call stands on the seat&apos;s card.</source>
        <translation>每个席位可使用哪些工具，由其设置决定。工具返回的内容作为数据提供给模型，每次调用都会显示在该席位的卡片上。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Search service</source>
        <translation>搜索服务</translation>
    </message>
    <message>
        <source>Address of the search service</source>
        <translation>搜索服务的地址</translation>
    </message>
    <message>
        <source>Key of the search service</source>
        <translation>搜索服务的密钥</translation>
    </message>
    <message>
        <source>State of the key</source>
        <translation>密钥状态</translation>
    </message>
    <message>
        <source>Search with:</source>
        <translation>搜索服务：</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>地址：</translation>
    </message>
    <message>
        <source>Excluded places:</source>
        <translation>排除的站点：</translation>
    </message>
    <message>
        <source>Only these places:</source>
        <translation>仅限这些站点：</translation>
    </message>
    <message>
        <source>Shell:</source>
        <translation>Shell：</translation>
    </message>
    <message>
        <source>https://your.searxng.example</source>
        <translation>https://your.searxng.example</translation>
    </message>
    <message>
        <source>Any instance whose settings allow the format “json”.</source>
        <translation>任何在设置中允许“json”格式的实例。</translation>
    </message>
    <message>
        <source>A key is there and never shown again. Type to replace it.</source>
        <translation>已有密钥，不会再次显示。输入内容即可替换。</translation>
    </message>
    <message>
        <source>The key goes into the system&apos;s keychain, nowhere else.</source>
        <translation>密钥只会存入系统密钥环，不会存到别处。</translation>
    </message>
    <message>
        <source>Commands run in a sandbox: no network, none of your files. You are asked in every conversation.</source>
        <translation>命令在沙盒中运行：无网络，无法访问您的文件。在每个对话中都会先询问您。</translation>
    </message>
    <message>
        <source>Saving the key in the keychain…</source>
        <translation>正在将密钥保存到密钥环…</translation>
    </message>
</context>
<context>
    <name>fusion::TraceModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a stance, who holds it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <translation>逐句</translation>
    </message>
    <message>
        <source>Conflicts, and the minority report</source>
        <translation>冲突与少数意见报告</translation>
    </message>
    <message>
        <source>Left out of the answer</source>
        <translation>未写入答案</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quote</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>▲ added by the synthesizer: it rests on nothing that was said</source>
        <translation>▲ 由综合者添加：在各个回答中均无依据</translation>
    </message>
    <message>
        <source>● rests on %1</source>
        <comment>list of seats</comment>
        <translation>● 依据席位 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>symbol of a part, a point</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>▲ cites %1, where nothing is like it</source>
        <comment>list of seats</comment>
        <translation>▲ 引用了席位 %1，但其中没有类似内容</translation>
    </message>
    <message>
        <source>▲ has a figure that none of these answers has</source>
        <translation>▲ 含有这些回答中都没有的数字</translation>
    </message>
    <message>
        <source>The answer takes: %1. Overruled: %2.</source>
        <comment>stances with their seats</comment>
        <translation>答案采纳：%1。未采纳：%2。</translation>
    </message>
    <message>
        <source>The answer leaves it open, or tells more than one side: %1.</source>
        <translation>答案未作定论，或陈述了不止一方的观点：%1。</translation>
    </message>
    <message>
        <source>Overruled: %1.</source>
        <translation>未采纳：%1。</translation>
    </message>
    <message>
        <source>The answer does not speak of it. Sides: %1.</source>
        <translation>答案未谈及此点。各方：%1。</translation>
    </message>
    <message>
        <source>said by %1</source>
        <comment>list of seats</comment>
        <translation>由席位 %1 提出</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n 个句子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n added by the synthesizer</source>
        <translation>
            <numerusform>▲ %n 个由综合者添加</numerusform>
        </translation>
    </message>
    <message>
        <source>every one rests on an answer</source>
        <translation>每个句子都以某个回答为依据</translation>
    </message>
    <message>
        <source>%1 of %2 conflicts decided</source>
        <comment>two numbers</comment>
        <translation>%2 个冲突中有 %1 个已有定论</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) left out</source>
        <translation>
            <numerusform>%n 个论点未写入</numerusform>
        </translation>
    </message>
    <message>
        <source>Minority report: the answer overruled %1.</source>
        <comment>stances with their seats</comment>
        <translation>少数意见报告：答案未采纳 %1。</translation>
    </message>
    <message>
        <source>Minority report: the answer overruled nobody.</source>
        <translation>少数意见报告：所有意见均已采纳。</translation>
    </message>
</context>
<context>
    <name>fusion::TraceView</name>
    <message>
        <source>What the synthesis rests on</source>
        <translation>综合答案的依据</translation>
    </message>
</context>
<context>
    <name>fusion::TranscriptView</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
</context>
<context>
    <name>fusion::TurnExport</name>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>The judge&apos;s map</source>
        <translation>评判的图谱</translation>
    </message>
    <message>
        <source>not found in the answer</source>
        <translation>在回答中未找到</translation>
    </message>
    <message>
        <source>Attached: %1 (%2, %3)</source>
        <comment>name, kind, size</comment>
        <translation>已附加：%1（%2，%3）</translation>
    </message>
    <message>
        <source>%1, answered by %2</source>
        <comment>the model that was asked, the one that the provider names</comment>
        <translation>%1，由 %2 回答</translation>
    </message>
    <message>
        <source>%1, simulated</source>
        <comment>a model</comment>
        <translation>%1，模拟</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>number of tokens</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <comment>numbers of tokens</comment>
        <translation>输入 %1，输出 %2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>The seats&apos; answers</source>
        <translation>各席位的回答</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推理过程</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>费用明细</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>not found in the answer, but in that of %1</source>
        <comment>seat</comment>
        <translation>在该回答中未找到，但在%1的回答中找到</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题列表</translation>
    </message>
    <message>
        <source>asked on %1</source>
        <comment>date and time</comment>
        <translation>提问时间：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>seat, what it does</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Made with Fusion Chatroom %1 on %2. Nothing in this file is loaded from elsewhere.</source>
        <comment>version, date</comment>
        <translation>由 Fusion Chatroom %1 于 %2 生成。此文件不会从别处加载任何内容。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <comment>money</comment>
        <translation>合计：%1</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>未发送任何内容</translation>
    </message>
</context>
<context>
    <name>fusion::TurnFigures</name>
    <message>
        <source>at least %1</source>
        <comment>money</comment>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>费用未知</translation>
    </message>
    <message>
        <source>first token after %1</source>
        <translation>首个 token 用时 %1</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 token/秒</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n 次尝试</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by its prices</source>
        <comment>money; computed and not told by the provider</comment>
        <translation>按标价 %1</translation>
    </message>
    <message>
        <source>Cost: at least %1; of a part nobody told</source>
        <translation>费用：至少 %1；部分费用未告知</translation>
    </message>
    <message>
        <source>Cost: unknown; nobody told</source>
        <translation>费用：未知；未告知</translation>
    </message>
    <message>
        <source>Cost: %1, as the provider billed it</source>
        <translation>费用：%1，按提供商账单</translation>
    </message>
    <message>
        <source>Cost: %1, computed from tokens and list prices</source>
        <translation>费用：%1，根据 token 数和标价计算</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>费用：%1</translation>
    </message>
    <message>
        <source>still to come: %1</source>
        <comment>money</comment>
        <translation>预计还需：%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>stage, its cost</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <comment>money</comment>
        <translation>合计：%1</translation>
    </message>
    <message>
        <source>in line %1</source>
        <comment>duration</comment>
        <translation>排队 %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>stage, number</comment>
        <translation>%1，版本 %2</translation>
    </message>
</context>
<context>
    <name>fusion::TurnPrinter</name>
    <message>
        <source>%1: %2</source>
        <comment>stage, what went wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Turn %1: %2, %3</source>
        <translation>轮次 %1：%2，%3</translation>
    </message>
    <message>
        <source>Seat %1 (%2)</source>
        <translation>席位 %1（%2）</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评判</translation>
    </message>
    <message>
        <source>Synthesizer</source>
        <translation>综合者</translation>
    </message>
    <message numerus="yes">
        <source>%1 answered, %n token(s)</source>
        <translation>
            <numerusform>%1已回答，%n 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>Cross-examination of seat %1</source>
        <translation>席位 %1 的交叉质询</translation>
    </message>
</context>
<context>
    <name>fusion::TurnView</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>复制答案</translation>
    </message>
    <message>
        <source>Copy Question</source>
        <translation>复制问题</translation>
    </message>
    <message>
        <source>Copy the question</source>
        <translation>复制问题</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>查看详情</translation>
    </message>
    <message>
        <source>Inspect the panel&apos;s answers to this question</source>
        <translation>查看评议组对此问题的各个回答</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Turn: %1</source>
        <comment>question</comment>
        <translation>轮次：%1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More to do with this question</source>
        <translation>此问题的更多操作</translation>
    </message>
    <message>
        <source>&amp;Edit Question…</source>
        <translation>编辑问题(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Ask Again</source>
        <translation>重新提问(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Delete from Here</source>
        <translation>从此处起删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>fusion::TurnWords</name>
    <message>
        <source>The model is answering</source>
        <translation>模型正在回答</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) answering</source>
        <translation>
            <numerusform>%n 个席位正在回答</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 seats done</source>
        <translation>已完成 %1/%2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>Answered in part</source>
        <translation>部分回答</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无答案</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>%1 answered late; the judge has not read it.</source>
        <comment>seat</comment>
        <translation>%1的回答迟到；评判未读取该回答。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage, sentences about its failure</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1失败。</translation>
    </message>
    <message>
        <source>%1 was stopped by you.</source>
        <translation>您停止了%1。</translation>
    </message>
    <message>
        <source>%1 was cut off when the program ended; what it said so far is kept.</source>
        <translation>%1因程序结束而中断；此前的内容已保留。</translation>
    </message>
    <message>
        <source>%1 was not asked.</source>
        <translation>未询问%1。</translation>
    </message>
    <message>
        <source>%1 is still answering.</source>
        <translation>%1仍在回答。</translation>
    </message>
    <message>
        <source>The answer rests on %1, without the judge&apos;s comparison.</source>
        <comment>list of seat labels</comment>
        <translation>答案基于席位 %1，未经评判比较。</translation>
    </message>
    <message>
        <source>The answer rests on %1.</source>
        <comment>list of seat labels</comment>
        <translation>答案基于席位 %1。</translation>
    </message>
    <message>
        <source>The program ended in the middle of this turn. Nothing that was on screen is lost.</source>
        <translation>程序在本轮次进行中结束。屏幕上已显示的内容均未丢失。</translation>
    </message>
    <message>
        <source>You stopped this turn.</source>
        <translation>您停止了本轮次。</translation>
    </message>
    <message>
        <source>The model did not answer.</source>
        <translation>模型没有回答。</translation>
    </message>
    <message>
        <source>No seat answered.</source>
        <translation>没有席位回答。</translation>
    </message>
    <message>
        <source>%1 of %2 seats answered.</source>
        <translation>%2 个席位中有 %1 个已回答。</translation>
    </message>
    <message>
        <source>The judge compares the answers</source>
        <translation>评判正在比较各个回答</translation>
    </message>
    <message>
        <source>The synthesizer writes the answer</source>
        <translation>综合者正在撰写答案</translation>
    </message>
    <message>
        <source>Retry Failed</source>
        <translation>重试失败项</translation>
    </message>
    <message>
        <source>Finish the Missing</source>
        <translation>补全缺失部分</translation>
    </message>
    <message>
        <source>Judge Again</source>
        <translation>重新评判</translation>
    </message>
    <message>
        <source>Write Again</source>
        <translation>重新撰写</translation>
    </message>
    <message>
        <source>%1 of %2 seats done · %3: %4</source>
        <comment>numbers, a seat, what it waits for</comment>
        <translation>已完成 %1/%2 · %3：%4</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 seats done · %n seat(s) waiting in line</source>
        <translation>
            <numerusform>已完成 %1/%2 · %n 个席位正在排队</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is still waiting in line.</source>
        <translation>%1仍在排队。</translation>
    </message>
    <message>
        <source>Paused at a spending limit</source>
        <translation>因支出限额已暂停</translation>
    </message>
    <message>
        <source>The judge is %1</source>
        <comment>what it waits for</comment>
        <translation>评判%1</translation>
    </message>
    <message>
        <source>The synthesizer is %1</source>
        <comment>what it waits for</comment>
        <translation>综合者%1</translation>
    </message>
    <message>
        <source>Seats are asked again about one conflict</source>
        <translation>正在就一个冲突再次询问席位</translation>
    </message>
</context>
<context>
    <name>fusion::VersionBar</name>
    <message>
        <source>check</source>
        <comment>of a version that is only compared</comment>
        <translation>检验</translation>
    </message>
    <message>
        <source>other order</source>
        <translation>不同顺序</translation>
    </message>
    <message>
        <source>with a wish of yours</source>
        <translation>附有您的要求</translation>
    </message>
    <message numerus="yes">
        <source>with %n ruling(s)</source>
        <translation>
            <numerusform>附有 %n 项裁定</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <comment>number, model</comment>
        <translation>版本 %1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>version, notes on it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n point(s) are stable: version %2 found them, too.</source>
        <translation>
            <numerusform>%n 个论点中有 %1 个稳定：版本 %2 也发现了它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask Another…</source>
        <translation>改问…</translation>
    </message>
    <message>
        <source>Judge again with another model or wish; only this call goes out</source>
        <translation>使用其他模型或要求重新评判；只发出这一次调用</translation>
    </message>
    <message>
        <source>Write again with another model or wish; only this call goes out</source>
        <translation>使用其他模型或要求重新撰写；只发出这一次调用</translation>
    </message>
    <message>
        <source>Check Stability</source>
        <translation>检验稳定性</translation>
    </message>
    <message>
        <source>Let the judge read the answers in another order, to see which points survive</source>
        <translation>让评判以另一种顺序读取回答，看哪些论点依然成立</translation>
    </message>
    <message>
        <source>Second Judge…</source>
        <translation>第二评判…</translation>
    </message>
    <message>
        <source>Let another judge read the same answers, to see which points survive</source>
        <translation>让另一个评判读取相同的回答，看哪些论点依然成立</translation>
    </message>
    <message>
        <source>Ask About This…</source>
        <translation>就此提问…</translation>
    </message>
    <message>
        <source>Ask seats about the synthesis, or what is selected in it</source>
        <translation>就综合答案或其中选定的内容向席位提问</translation>
    </message>
    <message>
        <source>Compare Versions…</source>
        <translation>比较版本…</translation>
    </message>
    <message>
        <source>Show two versions side by side</source>
        <translation>并排显示两个版本</translation>
    </message>
    <message>
        <source>Version of the map</source>
        <translation>图谱的版本</translation>
    </message>
    <message>
        <source>Version of the synthesis</source>
        <translation>综合答案的版本</translation>
    </message>
    <message>
        <source>This map compares other answers than those shown.</source>
        <translation>此图谱所比较的并非当前显示的回答。</translation>
    </message>
    <message>
        <source>This synthesis rests on another map or on other answers than those shown.</source>
        <translation>此综合答案所依据的并非当前显示的图谱或回答。</translation>
    </message>
    <message>
        <source>It does not know your rulings as they are now.</source>
        <translation>它不知道您目前的裁定。</translation>
    </message>
    <message>
        <source>Version %1 failed: %2</source>
        <translation>版本 %1 失败：%2</translation>
    </message>
</context>
<context>
    <name>fusion::VersionSwitcher</name>
    <message>
        <source>The version before of this question</source>
        <translation>此问题的上一版本</translation>
    </message>
    <message>
        <source>The next version of this question</source>
        <translation>此问题的下一版本</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which version of a question</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>fusion::WebFetch</name>
    <message>
        <source>%1 is not among the places that may be read.</source>
        <translation>%1 不在允许读取的站点之列</translation>
    </message>
    <message>
        <source>%1 asks programs not to read this page (robots.txt).</source>
        <translation>%1 要求程序不要读取此网页（robots.txt）</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 返回了状态 %2</translation>
    </message>
    <message>
        <source>%1 leads from page to page.</source>
        <translation>%1 在网页之间反复跳转。</translation>
    </message>
</context>
<context>
    <name>fusion::WebSearch</name>
    <message>
        <source>%1 sent something that is no list of hits.</source>
        <translation>%1 返回的内容不是结果列表</translation>
    </message>
    <message>
        <source>This SearXNG instance does not give its results to programs (status %1): its settings have to allow the format “json”.</source>
        <translation>此 SearXNG 实例不向程序提供结果（状态 %1）：其设置必须允许“json”格式</translation>
    </message>
    <message>
        <source>%1 does not accept the key (status %2).</source>
        <translation>%1 不接受该密钥（状态 %2）</translation>
    </message>
    <message>
        <source>%1 was asked too often.</source>
        <translation>对 %1 的请求过于频繁</translation>
    </message>
    <message>
        <source>The account at %1 has no searches left.</source>
        <translation>%1 的账户已没有剩余搜索次数</translation>
    </message>
    <message>
        <source>%1 answered with status %2.</source>
        <translation>%1 返回了状态 %2</translation>
    </message>
    <message>
        <source>A search needs a “query”.</source>
        <translation>搜索需要“query”</translation>
    </message>
    <message>
        <source>There is no key for %1.</source>
        <translation>%1 没有密钥</translation>
    </message>
</context>
<context>
    <name>fusion::WelcomePage</name>
    <message>
        <source>Welcome to Fusion Chatroom</source>
        <translation>欢迎使用 Fusion Chatroom</translation>
    </message>
    <message>
        <source>Ask a panel of models at once. A judge compares their answers, a synthesizer writes the one answer, and you see all of it side by side. Everything stays on this machine; nothing is sent but to the endpoints you choose.</source>
        <translation>同时向由多个模型组成的评议组提问。评判比较它们的回答，综合者撰写一个统一的答案，而您可以并排查看全部内容。一切都保存在本机上；除了您选择的端点，不会向任何地方发送内容。</translation>
    </message>
    <message>
        <source>No model server was found on this machine. Start one, then look again.</source>
        <translation>在本机上未找到模型服务器。请启动一个，然后重新查找。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>Simulated models inside this program. Works at once, offline, without a key, and shows every stage of a fused answer.</source>
        <translation>本程序内置的模拟模型。立即可用，可离线运行，无需密钥，并展示融合答案的每个阶段。</translation>
    </message>
    <message>
        <source>&amp;Start the Demo</source>
        <translation>开始演示(&amp;S)</translation>
    </message>
    <message>
        <source>Use your own key</source>
        <translation>使用自己的密钥</translation>
    </message>
    <message>
        <source>One key for OpenRouter reaches hundreds of models. Any other OpenAI-compatible endpoint works as well. Keys go into the system&apos;s keychain.</source>
        <translation>只需一个 OpenRouter 密钥即可使用数百个模型。也可使用任何其他兼容 OpenAI 的端点。密钥存入系统密钥环。</translation>
    </message>
    <message>
        <source>&amp;OpenRouter…</source>
        <translation>OpenRouter(&amp;O)…</translation>
    </message>
    <message>
        <source>Models on this machine</source>
        <translation>本机上的模型</translation>
    </message>
    <message>
        <source>Ollama, LM Studio, llama.cpp, Jan and vLLM are found where they usually listen. Nothing leaves this machine.</source>
        <translation>自动在常用的监听地址查找 Ollama、LM Studio、llama.cpp、Jan 和 vLLM。任何内容都不会离开本机。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Local model servers</source>
        <translation>本地模型服务器</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <translation>重新查找(&amp;L)</translation>
    </message>
    <message>
        <source>Found on this machine:</source>
        <translation>在本机上找到：</translation>
    </message>
    <message numerus="yes">
        <source>Use %1 (%n model(s))</source>
        <translation>
            <numerusform>使用 %1（%n 个模型）</numerusform>
        </translation>
    </message>
    <message>
        <source>Other E&amp;ndpoint…</source>
        <translation>其他端点(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>fusion::WindowActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New Conversation</source>
        <translation>新建对话(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>聊天(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>评议组(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Find a Conversation</source>
        <translation>查找对话(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go On Now</source>
        <translation>立即继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Answers and Map</source>
        <translation>回答与图谱(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal Text Size</source>
        <translation>正常文字大小(&amp;N)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>欢迎(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Fusion Chatroom</source>
        <translation>关于 Fusion Chatroom(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>对话(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <comment>what was done</comment>
        <translation>撤销：%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <comment>what was undone</comment>
        <translation>重做：%1(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Write a Question</source>
        <translation>撰写问题(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Retry Failed Seats</source>
        <translation>重试失败的席位(&amp;R)</translation>
    </message>
    <message>
        <source>Finish the &amp;Missing</source>
        <translation>补全缺失部分(&amp;M)</translation>
    </message>
    <message>
        <source>Con&amp;versations</source>
        <translation>对话列表(&amp;V)</translation>
    </message>
    <message>
        <source>Find in This Conversation</source>
        <translation>在此对话中查找</translation>
    </message>
    <message>
        <source>&amp;Ask About the Selection…</source>
        <translation>就所选内容提问(&amp;A)…</translation>
    </message>
    <message>
        <source>Edit Question…</source>
        <translation>编辑问题…</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation>重新提问</translation>
    </message>
    <message>
        <source>Version Before</source>
        <translation>上一版本</translation>
    </message>
    <message>
        <source>Next Version</source>
        <translation>下一版本</translation>
    </message>
    <message>
        <source>Pri&amp;vate Conversation</source>
        <translation>私密对话(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Open Run or Import…</source>
        <translation>打开运行文件或导入(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Back Up Everything…</source>
        <translation>备份全部内容(&amp;B)…</translation>
    </message>
    <message>
        <source>Restore a Back&amp;up…</source>
        <translation>恢复备份(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Export Turn…</source>
        <translation>导出轮次(&amp;E)…</translation>
    </message>
    <message>
        <source>E&amp;xport Conversation…</source>
        <translation>导出对话(&amp;X)…</translation>
    </message>
    <message>
        <source>Panel S&amp;tatistics…</source>
        <translation>评议组统计(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>fusion::markdown</name>
    <message>
        <source>This text is very long. From here on it is shown as it was written.</source>
        <translation>此文本很长。从这里起按原样显示。</translation>
    </message>
    <message>
        <source>This table is too large to be drawn. It is shown as it was written.</source>
        <translation>此表格太大，无法绘制。现按原样显示。</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>the code is on the clipboard now</comment>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>puts the code on the clipboard</comment>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A chatroom in which a panel of models answers.</source>
        <translation>由多个模型组成的评议组作答的聊天室。</translation>
    </message>
    <message>
        <source>Keep all state in this folder.</source>
        <translation>将所有状态保存在此文件夹中。</translation>
    </message>
</context>
</TS>
