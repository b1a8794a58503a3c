<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Salesdesk {version}. Your data stays on this computer: {folder}</source>
        <translation>Salesdesk {version}。数据只保存在本机：{folder}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭此提示</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>Thanks to {name} planned</source>
        <translation>已安排向{name}致谢</translation>
    </message>
    <message>
        <source>My side changed</source>
        <translation>已修改“我方信息”</translation>
    </message>
    <message>
        <source>Catalogue changed</source>
        <translation>产品目录已更改</translation>
    </message>
    <message>
        <source>My side and catalogue changed</source>
        <translation>已修改我方信息和产品目录</translation>
    </message>
</context>
<context>
    <name>ClientList</name>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Due by today</source>
        <translation>今天及以前到期</translation>
    </message>
    <message>
        <source>In the next 7 days</source>
        <translation>未来 7 天</translation>
    </message>
    <message>
        <source>No follow-up set</source>
        <translation>未定下次跟进</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Archived ones</source>
        <translation>已归档的</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>下次跟进</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>全部 {count}</translation>
    </message>
    <message>
        <source>High {count}</source>
        <translation>高 {count}</translation>
    </message>
    <message>
        <source>Medium {count}</source>
        <translation>中 {count}</translation>
    </message>
    <message>
        <source>Low {count}</source>
        <translation>低 {count}</translation>
    </message>
    <message>
        <source>Unrated {count}</source>
        <translation>未评 {count}</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>按分数</translation>
    </message>
    <message>
        <source>By last contact</source>
        <translation>按最近联系</translation>
    </message>
    <message>
        <source>By next follow-up</source>
        <translation>按下次跟进</translation>
    </message>
    <message>
        <source>By last change</source>
        <translation>按最近修改</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户档案</translation>
    </message>
    <message>
        <source>Print hand-over sheets</source>
        <translation>打印移交单</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多筛选</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>搜索客户</translation>
    </message>
    <message>
        <source>Name, pinyin, contact, phone, tag …</source>
        <translation>名称、拼音、联系人、电话、标签……</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>潜力等级</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>还没有客户</translation>
    </message>
    <message>
        <source>Add the first one, or import a contact list you already have.</source>
        <translation>新建第一个客户，或导入现有的通讯录。</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>没有符合的客户</translation>
    </message>
    <message>
        <source>Try fewer letters, or take filters away.</source>
        <translation>少输几个字试试，或去掉筛选。</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>显示全部客户</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>倒序</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>{count} picked</source>
        <translation>已选 {count} 个</translation>
    </message>
    <message>
        <source>Merge the two …</source>
        <translation>合并这两个客户…</translation>
    </message>
    <message>
        <source>Target client list</source>
        <translation>目标客户清单</translation>
    </message>
    <message>
        <source>Background research</source>
        <translation>客户背景调研表</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n 家客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>No tags yet: add one in a dossier</source>
        <translation>还没有标签：可在档案里添加</translation>
    </message>
    <message>
        <source>Print target list</source>
        <translation>打印目标客户清单</translation>
    </message>
    <message>
        <source>Print background research</source>
        <translation>打印背景调研表</translation>
    </message>
</context>
<context>
    <name>ClientTable</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Take this filter off</source>
        <translation>去掉这个筛选</translation>
    </message>
    <message>
        <source>Filter {name}, take off</source>
        <translation>筛选 {name}，去掉</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>下次跟进</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>意向</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>批量修改</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>{count} picked</source>
        <translation>已选 {count} 个</translation>
    </message>
    <message>
        <source>{count} listed</source>
        <translation>共列出 {count} 个</translation>
    </message>
    <message>
        <source>Changing clients</source>
        <translation>正在修改客户</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) changed</source>
        <translation>
            <numerusform>已修改 %n 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Target client list</source>
        <translation>目标客户清单</translation>
    </message>
    <message>
        <source>Background research</source>
        <translation>背景调研表</translation>
    </message>
    <message>
        <source>Visit briefs</source>
        <translation>拜访简报</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) without a visit have no brief.</source>
        <translation>
            <numerusform>%n 个客户没有拜访，因此没有简报。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients {day}</source>
        <translation>客户 {day}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exporting clients</source>
        <translation>正在导出客户</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) written to {file}</source>
        <translation>
            <numerusform>已将 %n 个客户写入 {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n client(s)</source>
        <translation>
            <numerusform>修改 %n 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>加标签</translation>
    </message>
    <message>
        <source>Take tags off</source>
        <translation>去标签</translation>
    </message>
    <message>
        <source>Choose a tag</source>
        <translation>选择标签</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>指定日期</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>勿扰</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>可以联系</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Contacting</source>
        <translation>能否联系</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose what shall become different.</source>
        <translation>请选择要修改的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are so already.</source>
        <translation>
            <numerusform>其中 %n 个客户已是如此。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Tick what to show; drag, or Alt+Up and Alt+Down, to order.</source>
        <translation>勾选要显示的列；拖动或按 Alt+↑、Alt+↓ 调整顺序。</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>常用列</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message numerus="yes">
        <source>Export %n client(s)</source>
        <translation>
            <numerusform>导出 %n 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Exactly the {rows} rows and {columns} columns shown, in this order.</source>
        <translation>导出当前显示的 {rows} 行、{columns} 列，顺序不变。</translation>
    </message>
    <message>
        <source>Phone numbers in full</source>
        <translation>包含完整电话号码</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Met at</source>
        <translation>相识于</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>介绍人</translation>
    </message>
    <message>
        <source>Deals from</source>
        <translation>商机来源</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>due by today</source>
        <translation>今天前到期</translation>
    </message>
    <message>
        <source>due this week</source>
        <translation>本周到期</translation>
    </message>
    <message>
        <source>in the next 7 days</source>
        <translation>未来 7 天</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>beyond the cadence</source>
        <translation>超出跟进周期</translation>
    </message>
    <message>
        <source>over 30 days ago</source>
        <translation>超过 30 天</translation>
    </message>
    <message>
        <source>over 60 days ago</source>
        <translation>超过 60 天</translation>
    </message>
    <message>
        <source>over 90 days ago</source>
        <translation>超过 90 天</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未联系</translation>
    </message>
    <message>
        <source>may be contacted</source>
        <translation>可以联系</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>勿扰</translation>
    </message>
    <message>
        <source>archived ones</source>
        <translation>已归档的</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>Time looked at</source>
        <translation>统计时段</translation>
    </message>
    <message>
        <source>No time with clients recorded yet</source>
        <translation>还没有记录与客户相处的时间</translation>
    </message>
    <message>
        <source>Visits by their minutes; an answered call or message counts {minutes} minutes.</source>
        <translation>拜访按实际分钟计；每次接通的电话或得到回复的消息计 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>{count} beyond the cadence</source>
        <translation>{count} 个超出跟进周期</translation>
    </message>
    <message>
        <source>{count} never spoken with</source>
        <translation>{count} 个从未联系</translation>
    </message>
    <message>
        <source>Unrated</source>
        <translation>未评</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>Table of clients</source>
        <translation>客户表格</translation>
    </message>
    <message>
        <source>Columns and their order…</source>
        <translation>列与顺序</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>打开档案</translation>
    </message>
    <message>
        <source>Change many clients</source>
        <translation>批量修改客户</translation>
    </message>
    <message>
        <source>Print the target list</source>
        <translation>打印目标客户清单</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>This view</source>
        <translation>当前视图</translation>
    </message>
    <message>
        <source>The {rows} clients picked, with the {columns} columns of the table.</source>
        <translation>选中的 {rows} 个客户，{columns} 列（与表格视图相同）。</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>存为视图</translation>
    </message>
    <message>
        <source>{share}% of your time for high potential</source>
        <translation>{share}% 的时间用在高潜客户上</translation>
    </message>
    <message>
        <source>They are {share}% of your clients</source>
        <translation>高潜客户占客户总数的 {share}%</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>输入名称后回车</translation>
    </message>
    <message>
        <source>View {name}</source>
        <translation>视图 {name}</translation>
    </message>
    <message>
        <source>Back to the view as it was</source>
        <translation>恢复视图原样</translation>
    </message>
    <message>
        <source>Keep it as it is now</source>
        <translation>按现在的样子保存</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>删除视图</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>How we ask</source>
        <translation>怎么问</translation>
    </message>
    <message>
        <source>Problems and needs</source>
        <translation>痛点与需求</translation>
    </message>
    <message>
        <source>How the talk went and what came of it</source>
        <translation>访谈过程与结果</translation>
    </message>
    <message>
        <source>Before a proposal</source>
        <translation>提方案之前</translation>
    </message>
    <message>
        <source>What the coach of an interview looks at. It only hints; four rules hold back what would be self-deception: R08, R10, R11 and R22.</source>
        <translation>访谈中会提示的规则。规则只作提示；只有 R08、R10、R11、R22 四条会拦住自欺的做法。</translation>
    </message>
    <message>
        <source>Thresholds saved</source>
        <translation>阈值已保存</translation>
    </message>
    <message>
        <source>Length of the opener</source>
        <translation>开场白长度</translation>
    </message>
    <message>
        <source>Say who you are, why you came, ask for leave.</source>
        <translation>说清来者、来意，请对方允许提问。</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>As shipped: {value}</source>
        <translation>出厂值：{value}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>As things stand</source>
        <translation>目前的提醒</translation>
    </message>
    <message>
        <source>Nothing to say: you are on a good way.</source>
        <translation>没有要提醒的，继续保持。</translation>
    </message>
    <message>
        <source>Quiet for this talk: {count}</source>
        <translation>本次不提：{count}</translation>
    </message>
    <message>
        <source>Tell me of it again</source>
        <translation>恢复提示</translation>
    </message>
    <message>
        <source>Situation questions in a first talk, at most</source>
        <translation>首次访谈的背景问题，最多</translation>
    </message>
    <message>
        <source>Situation questions in a later talk, at most</source>
        <translation>后续访谈的背景问题，最多</translation>
    </message>
    <message>
        <source>Problem questions, at least</source>
        <translation>难点问题，至少</translation>
    </message>
    <message>
        <source>Judge the mix from so many questions on</source>
        <translation>问题达到多少个才看比例</translation>
    </message>
    <message>
        <source>Implication questions, at least</source>
        <translation>暗示问题，至少占</translation>
    </message>
    <message>
        <source>Explicit needs, at least</source>
        <translation>明确需求，至少</translation>
    </message>
    <message>
        <source>Closed questions, at most</source>
        <translation>封闭式问题，最多占</translation>
    </message>
    <message>
        <source>Our share of the talking, at most</source>
        <translation>我们说话的时间，最多占</translation>
    </message>
    <message>
        <source>Small talk, at most</source>
        <translation>寒暄，最多</translation>
    </message>
    <message>
        <source>Small talk of the whole talk, at most</source>
        <translation>寒暄占整场访谈，最多</translation>
    </message>
    <message>
        <source>Objections that call for a look back</source>
        <translation>多少个异议时回看</translation>
    </message>
    <message>
        <source>Characters of an answer, at least</source>
        <translation>回答的字数，至少</translation>
    </message>
    <message>
        <source>Opening questions prepared, at least</source>
        <translation>准备的开场问题，至少</translation>
    </message>
    <message>
        <source>Opening questions prepared, at most</source>
        <translation>准备的开场问题，最多</translation>
    </message>
    <message>
        <source>Opener, at most</source>
        <translation>开场白，最多</translation>
    </message>
    <message>
        <source>Each one more costs two points of quality.</source>
        <translation>每多一个，访谈质量扣两分。</translation>
    </message>
    <message>
        <source>By then the dossier should know.</source>
        <translation>到那时，档案里应该都有了。</translation>
    </message>
    <message>
        <source>Two or three for each problem we expect are usual.</source>
        <translation>通常每个痛点假设问两三个。</translation>
    </message>
    <message>
        <source>With fewer questions a share says nothing.</source>
        <translation>问题太少，比例说明不了什么。</translation>
    </message>
    <message>
        <source>Usually one question in twenty is one; aim far higher.</source>
        <translation>一般二十个问题里才有一个，要远高于此。</translation>
    </message>
    <message>
        <source>In the customer&apos;s own words.</source>
        <translation>须有客户原话。</translation>
    </message>
    <message>
        <source>Of all questions put.</source>
        <translation>占所有问过的问题。</translation>
    </message>
    <message>
        <source>By the marks made during the talk.</source>
        <translation>按访谈中的说话标记计算。</translation>
    </message>
    <message>
        <source>Counted by the small-talk timer.</source>
        <translation>按寒暄计时器计算。</translation>
    </message>
    <message>
        <source>Short talks bear less of it.</source>
        <translation>访谈越短，寒暄要越少。</translation>
    </message>
    <message>
        <source>Then what was said just before each of them is shown.</source>
        <translation>到时列出每个异议之前我们刚说的话。</translation>
    </message>
    <message>
        <source>Shorter ones ask for an example.</source>
        <translation>再短就提示请客户举例。</translation>
    </message>
    <message>
        <source>Too few run dry.</source>
        <translation>太少容易冷场。</translation>
    </message>
    <message>
        <source>Too many are read out like a form.</source>
        <translation>太多就成了照单念。</translation>
    </message>
    <message>
        <source>4.5 Chinese characters or 2.5 English words a second.</source>
        <translation>每秒约 4.5 个汉字或 2.5 个英文单词。</translation>
    </message>
    <message>
        <source>Quality so far</source>
        <translation>目前的访谈质量</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>导图</translation>
    </message>
    <message>
        <source>Map or coach</source>
        <translation>导图或教练</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>教练</translation>
    </message>
    <message>
        <source>Coach {count}</source>
        <translation>教练 {count}</translation>
    </message>
    <message>
        <source>Quiet for this talk; it still counts.</source>
        <translation>本次访谈不再提示，仍计入质量。</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>须先解决</translation>
    </message>
    <message numerus="yes">
        <source>and %n more sentence(s)</source>
        <translation>
            <numerusform>另有 %n 句</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the sentence</source>
        <translation>回到原句</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>本次不提</translation>
    </message>
    <message>
        <source>Quiet for this interview; it still counts</source>
        <translation>本次访谈不再提示，仍计入质量</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>去处理</translation>
    </message>
    <message>
        <source>Close: {name}</source>
        <translation>收起：{name}</translation>
    </message>
    <message>
        <source>Why, and what to do: {name}</source>
        <translation>原因与做法：{name}</translation>
    </message>
    <message>
        <source>Too many situation questions</source>
        <translation>背景问题太多</translation>
    </message>
    <message>
        <source>Too few problem questions</source>
        <translation>难点问题太少</translation>
    </message>
    <message>
        <source>Problem without effects</source>
        <translation>痛点没有追问影响</translation>
    </message>
    <message>
        <source>Too few implication questions</source>
        <translation>暗示问题太少</translation>
    </message>
    <message>
        <source>Effects without a pay-off</source>
        <translation>有影响，还没让客户说价值</translation>
    </message>
    <message>
        <source>Pay-off asked too soon</source>
        <translation>价值问得太早</translation>
    </message>
    <message>
        <source>No explicit need yet</source>
        <translation>还没有明确需求</translation>
    </message>
    <message>
        <source>Explicit need without their words</source>
        <translation>明确需求没有客户原话</translation>
    </message>
    <message>
        <source>Product shown too early</source>
        <translation>产品讲得太早</translation>
    </message>
    <message>
        <source>This is no advance</source>
        <translation>这不算进展</translation>
    </message>
    <message>
        <source>No dated next step</source>
        <translation>下一步没有定日期</translation>
    </message>
    <message>
        <source>Too many closed questions</source>
        <translation>封闭式问题太多</translation>
    </message>
    <message>
        <source>Leading question</source>
        <translation>引导式提问</translation>
    </message>
    <message>
        <source>Two questions in one</source>
        <translation>一句话问了两件事</translation>
    </message>
    <message>
        <source>Effect without a number</source>
        <translation>影响没有数字</translation>
    </message>
    <message>
        <source>We talk too much</source>
        <translation>我们说得太多</translation>
    </message>
    <message>
        <source>Nobody known who decides</source>
        <translation>还不知道谁拍板</translation>
    </message>
    <message>
        <source>Already in the dossier</source>
        <translation>档案里已有答案</translation>
    </message>
    <message>
        <source>Small talk too long</source>
        <translation>寒暄太久</translation>
    </message>
    <message>
        <source>Many objections</source>
        <translation>异议偏多</translation>
    </message>
    <message>
        <source>Value we cannot deliver</source>
        <translation>问了我们给不了的价值</translation>
    </message>
    <message>
        <source>Must-have not covered</source>
        <translation>必须的需求没有覆盖</translation>
    </message>
    <message>
        <source>Answer of hardly a word</source>
        <translation>回答太短</translation>
    </message>
    <message>
        <source>Budget or time frame unknown</source>
        <translation>预算或时间不明</translation>
    </message>
    <message>
        <source>Opening questions: too few or too many</source>
        <translation>开场问题数量不合适</translation>
    </message>
    <message>
        <source>Facts help us, not the customer; weak sellers ask for more of them.</source>
        <translation>背景信息对我们有用，对客户没用；业绩差的销售往往问得更多。</translation>
    </message>
    <message>
        <source>Where nothing hurts, there is no reason to buy.</source>
        <translation>没有难处，就没有买的理由。</translation>
    </message>
    <message>
        <source>A problem without effects looks small, and people put up with it.</source>
        <translation>没有影响的痛点显得很小，客户会将就下去。</translation>
    </message>
    <message>
        <source>Top sellers ask about four times as many of them.</source>
        <translation>优秀的销售问的暗示问题大约是别人的四倍。</translation>
    </message>
    <message>
        <source>They feel the pain, but have not said what solving it is worth.</source>
        <translation>客户感到了痛，却还没说解决它值多少。</translation>
    </message>
    <message>
        <source>Before its effects are clear, solving a problem sounds worth little.</source>
        <translation>影响还没说清，解决它就显得不值什么。</translation>
    </message>
    <message>
        <source>Many implied needs do not make a sale; good talks have twice as many explicit ones.</source>
        <translation>隐含需求再多也不等于成交；成功的访谈里，明确需求多一倍。</translation>
    </message>
    <message>
        <source>A need in our words is our wish, not theirs.</source>
        <translation>用我们的话写下的需求，是我们的愿望，不是客户的。</translation>
    </message>
    <message>
        <source>Features bring price worries, advantages bring objections; only what answers a stated need wins support.</source>
        <translation>讲特征引来价格顾虑，讲优点引来异议；只有回应客户说出的需求，才能赢得支持。</translation>
    </message>
    <message>
        <source>An advance is something the customer will do: who, what, by when. Anything else is a continuation.</source>
        <translation>进展是客户要做的一件事：谁、做什么、何时完成。其余都算拖延。</translation>
    </message>
    <message>
        <source>What has no date does not happen.</source>
        <translation>没有日期的事，多半不会发生。</translation>
    </message>
    <message>
        <source>Yes and no tell little, and many of them feel like an interrogation.</source>
        <translation>“是”和“不是”说明不了什么，问多了像在盘问。</translation>
    </message>
    <message>
        <source>It puts our answer into their mouth; such a yes counts for nothing.</source>
        <translation>答案是我们塞给客户的，这样的“是”不算数。</translation>
    </message>
    <message>
        <source>People answer the easier one, and the other is lost.</source>
        <translation>客户会挑容易的回答，另一个就丢了。</translation>
    </message>
    <message>
        <source>Without a figure nobody can weigh the problem against the price.</source>
        <translation>没有数字，就没法把痛点和价格放在一起衡量。</translation>
    </message>
    <message>
        <source>Whoever talks learns nothing.</source>
        <translation>自己说的时候，什么也听不到。</translation>
    </message>
    <message>
        <source>A proposal that nobody can decide on goes nowhere.</source>
        <translation>没有人能拍板的方案，走不下去。</translation>
    </message>
    <message>
        <source>Asking again what we know wastes their time and shows it.</source>
        <translation>再问已经知道的事，浪费客户时间，也显得没做功课。</translation>
    </message>
    <message>
        <source>Their time is for their problems.</source>
        <translation>客户的时间应该留给他们自己的难题。</translation>
    </message>
    <message>
        <source>We make most objections ourselves, by features nobody needs yet.</source>
        <translation>多数异议是我们自己招来的：需求还没出现，就讲了产品。</translation>
    </message>
    <message>
        <source>The stronger the wish we raise, the more our gap is felt.</source>
        <translation>把愿望说得越强，我们的缺口就越显眼。</translation>
    </message>
    <message>
        <source>Without a must-have the customer will not buy.</source>
        <translation>缺了必须的一条，客户不会买。</translation>
    </message>
    <message>
        <source>The question was closed, or they lost interest.</source>
        <translation>不是问题太封闭，就是客户没了兴趣。</translation>
    </message>
    <message>
        <source>Nobody can decide on a proposal without money and a date.</source>
        <translation>没有预算和时间，谁也定不了方案。</translation>
    </message>
    <message>
        <source>Too few run dry, too many are read out like a form.</source>
        <translation>太少容易冷场，太多就成了照单念。</translation>
    </message>
    <message>
        <source>Look facts up beforehand; go on to problems now.</source>
        <translation>能查到的提前查；现在转到难点。</translation>
    </message>
    <message>
        <source>Ask what takes longest, goes wrong or is done twice.</source>
        <translation>问哪里最费时间、最常出错、要返工。</translation>
    </message>
    <message>
        <source>Ask who suffers, what it costs, and what follows if nothing changes.</source>
        <translation>问谁受影响、要花多少钱、再拖下去会怎样。</translation>
    </message>
    <message>
        <source>Stay with one problem: cost, other departments, customers, deadlines.</source>
        <translation>抓住一个痛点往下问：成本、其他部门、客户、工期。</translation>
    </message>
    <message>
        <source>Ask what it would mean to have it solved, and let them say it.</source>
        <translation>问解决之后意味着什么，让客户自己说出来。</translation>
    </message>
    <message>
        <source>Go back to the effects of this problem, then ask for the value again.</source>
        <translation>先回到这个痛点的影响，再问价值。</translation>
    </message>
    <message>
        <source>Ask until they say it themselves: “we need …”.</source>
        <translation>一直问到客户自己说出“我们需要……”。</translation>
    </message>
    <message>
        <source>Write down what they said, or leave it an implied need.</source>
        <translation>写下客户的原话；没有原话，就仍算隐含需求。</translation>
    </message>
    <message>
        <source>Hold the pitch until they have stated a need.</source>
        <translation>客户说出需求之前，先别讲产品。</translation>
    </message>
    <message>
        <source>Agree on what the customer will do, or choose “Continuation”.</source>
        <translation>约定客户要做的一件事，否则结果选“拖延”。</translation>
    </message>
    <message>
        <source>Enter the next step and when; a draft can be kept without.</source>
        <translation>填上下一步和时间；草稿可以先不填。</translation>
    </message>
    <message>
        <source>Begin with what, how, which or how much.</source>
        <translation>用“什么、怎么、哪些、多少”开头。</translation>
    </message>
    <message>
        <source>Ask without an answer in it: how do you see this?</source>
        <translation>问的时候别带答案：“您怎么看？”</translation>
    </message>
    <message>
        <source>Ask one, wait for the answer, then the other.</source>
        <translation>先问一个，等客户答完再问另一个。</translation>
    </message>
    <message>
        <source>Ask how many hours, pieces or yuan, and how often a year.</source>
        <translation>问多少小时、多少件、多少钱，一年几次。</translation>
    </message>
    <message>
        <source>Ask, then be silent for three seconds.</source>
        <translation>问完，静三秒。</translation>
    </message>
    <message>
        <source>Find out who signs and ask to be introduced.</source>
        <translation>弄清谁签字，请对方引荐。</translation>
    </message>
    <message>
        <source>Confirm it in one sentence and go on.</source>
        <translation>用一句话核实，然后往下问。</translation>
    </message>
    <message>
        <source>Thank them, say why you came, and ask for leave to put questions.</source>
        <translation>道谢，说明来意，请对方允许提问。</translation>
    </message>
    <message>
        <source>See what was said just before each of them.</source>
        <translation>看看每个异议之前，我们刚说了什么。</translation>
    </message>
    <message>
        <source>Leave this value; lead to problems that we can solve.</source>
        <translation>放下这一点，引到我们能解决的痛点上。</translation>
    </message>
    <message>
        <source>Cover it, or agree on another level with the customer before sending.</source>
        <translation>发送前补上它，或与客户商定改变需求层级。</translation>
    </message>
    <message>
        <source>Ask for an example: when was that last so?</source>
        <translation>请客户举个例子：“最近一次是什么时候？”</translation>
    </message>
    <message>
        <source>Ask for both before the proposal goes out.</source>
        <translation>方案发出之前，把两样都问清。</translation>
    </message>
    <message>
        <source>Keep the ones you would regret not having asked.</source>
        <translation>留下那些不问会后悔的。</translation>
    </message>
    <message>
        <source>Stays an implied need until then.</source>
        <translation>在此之前仍算隐含需求。</translation>
    </message>
    <message>
        <source>Cannot be kept as an advance.</source>
        <translation>不能按“进展”保存。</translation>
    </message>
    <message>
        <source>The interview cannot be finished until then.</source>
        <translation>在此之前访谈不能完成。</translation>
    </message>
    <message>
        <source>The proposal cannot be sent until then.</source>
        <translation>在此之前方案不能发送。</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>time frame</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>{count} put; in a later talk {most} are enough</source>
        <translation>已问 {count} 个；后续访谈 {most} 个就够</translation>
    </message>
    <message>
        <source>{count} put; in a first talk {most} are enough</source>
        <translation>已问 {count} 个；首次访谈 {most} 个就够</translation>
    </message>
    <message>
        <source>{count} so far; at least {least}</source>
        <translation>目前 {count} 个；至少 {least} 个</translation>
    </message>
    <message>
        <source>{count} of {total} questions; at least {least} %</source>
        <translation>{total} 个问题中占 {count} 个；至少 {least}%</translation>
    </message>
    <message>
        <source>Missing: {fields}.</source>
        <translation>还缺：{fields}。</translation>
    </message>
    <message>
        <source>The action is ours, not the customer&apos;s.</source>
        <translation>要做事的是我们，不是客户。</translation>
    </message>
    <message>
        <source>“{words}” sounds like a put-off.</source>
        <translation>“{words}”听起来像推托。</translation>
    </message>
    <message>
        <source>{day} is before the day of the talk.</source>
        <translation>{day} 早于访谈当天。</translation>
    </message>
    <message>
        <source>{share} % closed; at most {most} %</source>
        <translation>封闭式占 {share}%；最多 {most}%</translation>
    </message>
    <message>
        <source>{share} % of the talking is ours; at most {most} %</source>
        <translation>我们说了 {share}%；最多 {most}%</translation>
    </message>
    <message>
        <source>Filled in: {fields}</source>
        <translation>已填：{fields}</translation>
    </message>
    <message>
        <source>{time} of small talk; at most {longest}</source>
        <translation>寒暄 {time}；最多 {longest}</translation>
    </message>
    <message>
        <source>{time} of small talk, {share} % of the talk; at most {longest} and {most} %</source>
        <translation>寒暄 {time}，占 {share}%；最多 {longest} 且不超过 {most}%</translation>
    </message>
    <message>
        <source>{count} objections, {features} right after the product was shown</source>
        <translation>{count} 个异议，其中 {features} 个紧跟在讲产品之后</translation>
    </message>
    <message numerus="yes">
        <source>%n must-have(s) not covered</source>
        <translation>
            <numerusform>%n 条必须的需求没有覆盖</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} prepared; {least} to {most} are right</source>
        <translation>准备了 {count} 个；{least} 到 {most} 个合适</translation>
    </message>
    <message>
        <source>Hold the pitch</source>
        <translation>先别讲产品</translation>
    </message>
    <message>
        <source>Leave the effects</source>
        <translation>影响问到这里</translation>
    </message>
    <message>
        <source>Straight to the pay-off</source>
        <translation>直接问价值</translation>
    </message>
    <message>
        <source>Who, what, when</source>
        <translation>谁／做什么／何时</translation>
    </message>
    <message>
        <source>Enough facts</source>
        <translation>背景够了</translation>
    </message>
    <message>
        <source>Ask for effects</source>
        <translation>追问影响</translation>
    </message>
    <message>
        <source>Get a figure</source>
        <translation>要个数字</translation>
    </message>
    <message>
        <source>Let them say the value</source>
        <translation>让客户说价值</translation>
    </message>
    <message>
        <source>Rather more on effects</source>
        <translation>多问影响</translation>
    </message>
    <message>
        <source>Rather more on problems</source>
        <translation>多问难点</translation>
    </message>
    <message>
        <source>No need is stated yet; go back to your questions.</source>
        <translation>客户还没说出需求，先回到提问。</translation>
    </message>
    <message>
        <source>The mood sinks. Sum up and ask what would help (step 5).</source>
        <translation>气氛在变冷。小结一下，转到第 5 步问怎样才有帮助。</translation>
    </message>
    <message>
        <source>They came with a clear need. Go to step 5 and let them say what it is worth.</source>
        <translation>客户开口就有明确需求。跳到第 5 步，让他说说值多少。</translation>
    </message>
    <message>
        <source>Agree on what is still open before you part.</source>
        <translation>告别之前，把没定的定下来。</translation>
    </message>
    <message>
        <source>Now ask what is hard, slow or goes wrong.</source>
        <translation>现在问哪里难、哪里慢、哪里常出错。</translation>
    </message>
    <message>
        <source>Who suffers? What does it cost? What if nothing changes?</source>
        <translation>谁受影响？要花多少钱？再拖下去会怎样？</translation>
    </message>
    <message>
        <source>How many hours, pieces or yuan, and how often a year?</source>
        <translation>多少小时、多少件、多少钱？一年几次？</translation>
    </message>
    <message>
        <source>Ask what it would mean to have this solved, then be silent.</source>
        <translation>问解决之后意味着什么，然后静静听。</translation>
    </message>
    <message>
        <source>Executives weigh what a problem leads to.</source>
        <translation>高层看重痛点会带来什么后果。</translation>
    </message>
    <message>
        <source>Users know best what goes wrong every day.</source>
        <translation>使用者最清楚每天哪里不顺。</translation>
    </message>
    <message>
        <source>{told} Missing: {fields}.</source>
        <translation>{told}还缺：{fields}。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Go to {tab}</source>
        <translation>转到{tab}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Edit the ideal client</source>
        <translation>编辑理想客户画像</translation>
    </message>
    <message>
        <source>Weights of the score, age of facts</source>
        <translation>评分权重与依据有效期</translation>
    </message>
    <message>
        <source>Stage checklists</source>
        <translation>阶段动作清单</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>话术库</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>问题库</translation>
    </message>
    <message>
        <source>Industry packs</source>
        <translation>行业包</translation>
    </message>
    <message>
        <source>Openers</source>
        <translation>开场白</translation>
    </message>
    <message>
        <source>Answers to objections</source>
        <translation>异议应对</translation>
    </message>
    <message>
        <source>Cases to tell</source>
        <translation>案例库</translation>
    </message>
    <message>
        <source>Jargon and plain words</source>
        <translation>行话与通俗说法</translation>
    </message>
    <message>
        <source>Print the intelligence report</source>
        <translation>打印情报报告</translation>
    </message>
    <message>
        <source>Switch to English</source>
        <translation>Switch to English</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>My side: company, products, capabilities</source>
        <translation>我方资料：公司、产品、能力</translation>
    </message>
    <message>
        <source>Playbook: ideal client, score, stages, phrases</source>
        <translation>打法：客户画像、评分、阶段、话术</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>导入联系人…</translation>
    </message>
    <message>
        <source>Duplicate clients</source>
        <translation>重复客户</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>检查数据</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>About Salesdesk</source>
        <translation>关于 Salesdesk</translation>
    </message>
</context>
<context>
    <name>Contracts</name>
    <message>
        <source>Being sold</source>
        <translation>在谈金额</translation>
    </message>
    <message>
        <source>Expected within 30 days</source>
        <translation>30 天内预计成交</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>已赢单</translation>
    </message>
    <message>
        <source>Supplier contracts ending</source>
        <translation>现供应商合同到期</translation>
    </message>
    <message>
        <source>Opportunities by stage</source>
        <translation>商机看板</translation>
    </message>
    <message>
        <source>Their present supplier&apos;s contract ends</source>
        <translation>现供应商合同即将到期</translation>
    </message>
    <message>
        <source>No end is known for the next 180 days. Ask for it and note it in the dossier.</source>
        <translation>未来 180 天内没有已知的到期合同。拜访时问一问，记进档案。</translation>
    </message>
    <message>
        <source>Won and lost</source>
        <translation>赢单与输单</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>还没有结果。</translation>
    </message>
    <message>
        <source>Contracts in the dossiers</source>
        <translation>档案中的合同文件</translation>
    </message>
    <message>
        <source>A file dropped into a dossier whose name says contract or agreement appears here.</source>
        <translation>拖入客户档案的文件，名称中含“合同”或“协议”的，会列在这里。</translation>
    </message>
    <message>
        <source>Nothing is being sold yet</source>
        <translation>还没有商机</translation>
    </message>
    <message>
        <source>Record a visit, note in a dossier when the present supplier&apos;s contract ends, or drop a signed contract into it: all of that appears here.</source>
        <translation>记录一次拜访，在客户档案中注明现供应商合同的到期日，或把签好的合同拖入档案：都会显示在这里。</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>查找客户</translation>
    </message>
    <message>
        <source>in 180 days</source>
        <translation>180 天内</translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(ies) open</source>
        <translation>
            <numerusform>%n 个商机进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>Before discovery</source>
        <translation>需求挖掘之前</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Do not contact</source>
        <translation>勿扰</translation>
    </message>
    <message>
        <source>Record visit</source>
        <translation>记录拜访</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>安排拜访</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Post not known</source>
        <translation>职务不详</translation>
    </message>
    <message>
        <source>Attitude: {word}</source>
        <translation>态度：{word}</translation>
    </message>
    <message>
        <source>Influence {count} of 5</source>
        <translation>影响力 {count}/5</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>已接触</translation>
    </message>
    <message>
        <source>Not met yet</source>
        <translation>未接触</translation>
    </message>
    <message>
        <source>Reports to {name}</source>
        <translation>汇报给{name}</translation>
    </message>
    <message>
        <source>Buying chain</source>
        <translation>决策链</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Nobody yet. Add whom you know: who decides, who influences, who uses?</source>
        <translation>还没有人。先添加您认识的：谁拍板，谁影响，谁使用？</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>复制号码</translation>
    </message>
    <message>
        <source>Reports to nobody</source>
        <translation>取消汇报关系</translation>
    </message>
    <message>
        <source>Take out of the chain</source>
        <translation>移出决策链</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}：{before} → {after}</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Stage: {stage}</source>
        <translation>阶段：{stage}</translation>
    </message>
    <message>
        <source>expected {day}</source>
        <translation>预计 {day} 成交</translation>
    </message>
    <message>
        <source>Rated {points}</source>
        <translation>评分 {points}</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>文件：{name}</translation>
    </message>
    <message>
        <source>Objection: {category}</source>
        <translation>异议：{category}</translation>
    </message>
    <message>
        <source>{title}: now {stage}</source>
        <translation>{title}：进入{stage}</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>完成：{title}</translation>
    </message>
    <message>
        <source>Client added</source>
        <translation>建立档案</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Drop any file anywhere on this page to keep it here.</source>
        <translation>把任意文件拖到本页任何位置，即可存入档案。</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>打开 {name}</translation>
    </message>
    <message>
        <source>Save {name} as …</source>
        <translation>另存 {name}……</translation>
    </message>
    <message>
        <source>Take off {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Taking in files</source>
        <translation>正在存入文件</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>已保存：{name}</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>正在保存 {name}</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>正在打开 {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>保存（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Back to the dossier (Esc)</source>
        <translation>返回档案（Esc）</translation>
    </message>
    <message>
        <source>Draft kept {at}</source>
        <translation>草稿已存 {at}</translation>
    </message>
    <message>
        <source>Edit the whole background form (F2)</source>
        <translation>编辑整张背景调研表（F2）</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Target client list</source>
        <translation>目标客户清单</translation>
    </message>
    <message>
        <source>Blank, for handwriting</source>
        <translation>空白表（手写用）</translation>
    </message>
    <message>
        <source>Edit basics</source>
        <translation>编辑基本情况</translation>
    </message>
    <message>
        <source>May be contacted again</source>
        <translation>解除勿扰</translation>
    </message>
    <message>
        <source>Do not contact …</source>
        <translation>设为勿扰……</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>从归档恢复</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Background research</source>
        <translation>客户背景调研表</translation>
    </message>
    <message>
        <source>Priority score</source>
        <translation>优先级评估</translation>
    </message>
    <message>
        <source>Nothing has been changed since this client was entered. From now on every change is kept here: what it was before, what it became, and when.</source>
        <translation>自建档以来没有修改过。此后的每次修改都会记在这里：改前是什么、改后是什么、何时改的。</translation>
    </message>
    <message>
        <source>Edit the ideal client</source>
        <translation>编辑理想客户画像</translation>
    </message>
    <message>
        <source>Against our ideal client</source>
        <translation>与理想客户对照</translation>
    </message>
    <message>
        <source>Describe once whom you want as a client; then this tells who fits.</source>
        <translation>先描述一次想要的客户，之后这里会告诉您谁符合。</translation>
    </message>
    <message>
        <source>Describe the ideal client</source>
        <translation>描述理想客户</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>营收</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>决策链</translation>
    </message>
    <message>
        <source>Pains</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Nothing noted yet</source>
        <translation>尚未记录</translation>
    </message>
    <message>
        <source>Nobody yet: {roles}</source>
        <translation>还缺：{roles}</translation>
    </message>
    <message>
        <source>No need or pain noted names our words</source>
        <translation>已记录的需求和痛点里没有这些关键词</translation>
    </message>
    <message>
        <source>Fits in {fits} of {count}, {unknown} not known</source>
        <translation>{count} 项中符合 {fits} 项，{unknown} 项未知</translation>
    </message>
    <message>
        <source>{count} to go</source>
        <translation>还差 {count} 项</translation>
    </message>
    <message>
        <source>So many answers are missing for a complete form.</source>
        <translation>表格填完整还差这么多项。</translation>
    </message>
    <message>
        <source>{grade} suggests: {choice}</source>
        <translation>按{grade}建议：{choice}</translation>
    </message>
    <message>
        <source>Visit brief</source>
        <translation>拜访简报</translation>
    </message>
    <message>
        <source>Visit record</source>
        <translation>拜访记录</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Unrated</source>
        <translation>未评级</translation>
    </message>
    <message>
        <source>Potential grade and score</source>
        <translation>潜力等级与分数</translation>
    </message>
    <message>
        <source>Intent class</source>
        <translation>意向类别</translation>
    </message>
    <message>
        <source>Priority: {level}</source>
        <translation>优先级：{level}</translation>
    </message>
    <message>
        <source>Follow-up priority</source>
        <translation>跟进优先级</translation>
    </message>
    <message>
        <source>Follow-up: {day}</source>
        <translation>跟进：{day}</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>下次跟进</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Needs and objections</source>
        <translation>需求与异议</translation>
    </message>
    <message>
        <source>None yet. They come from visit records and interviews, in the customer&apos;s own words.</source>
        <translation>还没有。拜访记录和访谈会把它们按客户原话记到这里。</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Explicit</source>
        <translation>明确</translation>
    </message>
    <message>
        <source>Implied</source>
        <translation>隐含</translation>
    </message>
    <message>
        <source>Met by us</source>
        <translation>已满足</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Our answer: {text}</source>
        <translation>我方回应：{text}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Print the buying chain</source>
        <translation>打印决策链</translation>
    </message>
    <message>
        <source>Drag a person onto whom they report to, or away to report to nobody.</source>
        <translation>把人拖到其上级身上；拖到空白处则不再汇报给任何人。</translation>
    </message>
    <message>
        <source>met {met} of {count}</source>
        <translation>已见 {met}/{count}</translation>
    </message>
    <message>
        <source>for us {count}</source>
        <translation>支持 {count}</translation>
    </message>
    <message>
        <source>against us {count}</source>
        <translation>反对 {count}</translation>
    </message>
    <message>
        <source>no gaps</source>
        <translation>没有缺口</translation>
    </message>
    <message>
        <source>Name one</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>Somebody else …</source>
        <translation>其他人……</translation>
    </message>
    <message>
        <source>Arrows walk, Enter edits, Insert adds, Alt with an arrow moves, Ctrl+C copies the number</source>
        <translation>方向键移动，回车编辑，Insert 添加，Alt 加方向键调整汇报关系，Ctrl+C 复制号码</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>{name} reports to them</source>
        <translation>{name}是其下属，不能颠倒</translation>
    </message>
    <message>
        <source>Add who reports to them</source>
        <translation>添加其下属</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>汇报给</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无（最上级）</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>None yet. What might they buy, for how much, and when?</source>
        <translation>还没有商机。他们可能买什么，多少钱，什么时候？</translation>
    </message>
    <message>
        <source>{count} d there</source>
        <translation>已 {count} 天</translation>
    </message>
    <message>
        <source>Lost: {reason}</source>
        <translation>丢单原因：{reason}</translation>
    </message>
    <message>
        <source>Won by {rival}</source>
        <translation>赢家：{rival}</translation>
    </message>
    <message>
        <source>Against {names}</source>
        <translation>竞争对手：{names}</translation>
    </message>
    <message>
        <source>Takes up an earlier one again</source>
        <translation>重启了之前的一个商机</translation>
    </message>
    <message>
        <source>Hide history</source>
        <translation>收起历史</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>More about {title}</source>
        <translation>{title}：更多操作</translation>
    </message>
    <message>
        <source>back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Without: {gate}</source>
        <translation>缺：{gate}</translation>
    </message>
    <message>
        <source>Need: {text}</source>
        <translation>需求：{text}</translation>
    </message>
    <message>
        <source>SPIN interview</source>
        <translation>SPIN 访谈</translation>
    </message>
    <message>
        <source>SPIN interview: {objective}</source>
        <translation>需求访谈：{objective}</translation>
    </message>
    <message>
        <source>Merged with {name}</source>
        <translation>与{name}合并</translation>
    </message>
    <message>
        <source>{channel}: not answered</source>
        <translation>{channel}：未接通</translation>
    </message>
    <message>
        <source>{channel}: spoken</source>
        <translation>{channel}：已联系上</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>before: {stage}</source>
        <translation>原为{stage}</translation>
    </message>
    <message>
        <source>No ideal client is described yet.</source>
        <translation>还没有描述理想客户。</translation>
    </message>
    <message>
        <source>Take up as {points} points</source>
        <translation>采用为 {points} 分</translation>
    </message>
    <message>
        <source>+ Note “{name}” as a new referrer</source>
        <translation>+ 新增转介绍人“{name}”</translation>
    </message>
    <message>
        <source>+ Add the event “{name}”, held today</source>
        <translation>+ 新增活动“{name}”（今天举办）</translation>
    </message>
    <message>
        <source>Client hand-over</source>
        <translation>客户移交单</translation>
    </message>
    <message>
        <source>Save the hand-over as a workbook</source>
        <translation>将移交资料存为工作簿</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>正在保存 {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) handed over in {file}</source>
        <translation>
            <numerusform>已将 %n 家客户的移交资料写入 {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin a SPIN interview</source>
        <translation>开始 SPIN 访谈</translation>
    </message>
    <message>
        <source>Hand-over as a workbook …</source>
        <translation>移交资料存为工作簿……</translation>
    </message>
    <message>
        <source>Hand-over as a workbook, numbers in full …</source>
        <translation>移交资料存为工作簿（显示完整号码）……</translation>
    </message>
    <message>
        <source>Before: {text}</source>
        <translation>原先：{text}</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>The name is enough; the rest can wait.</source>
        <translation>先填名称就够，其余可以以后再补。</translation>
    </message>
    <message>
        <source>No client chosen</source>
        <translation>还没有选中客户</translation>
    </message>
    <message>
        <source>Choose one at the left, search with Ctrl+F, or add one with Ctrl+N.</source>
        <translation>在左侧选一个，用 Ctrl+F 搜索，或用 Ctrl+N 新建。</translation>
    </message>
    <message>
        <source>Already known from another client?</source>
        <translation>是不是别家客户里已有的这个人？</translation>
    </message>
    <message>
        <source>No number or address yet: add one with Edit.</source>
        <translation>还没有联系方式：点“编辑”添加。</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近接触</translation>
    </message>
    <message>
        <source>Cares about</source>
        <translation>关注点</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Source and consent</source>
        <translation>信息来源与同意</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>编辑{name}</translation>
    </message>
    <message>
        <source>Take {name} out of the chain</source>
        <translation>把{name}移出决策链</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>拨打</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>写邮件</translation>
    </message>
    <message>
        <source>Also at</source>
        <translation>同时任职于</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>Edit: {section}</source>
        <translation>编辑：{section}</translation>
    </message>
    <message>
        <source>The check character does not fit; please compare the code.</source>
        <translation>校验码不符，请核对代码。</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>潜力</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>意向</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>可达</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>紧迫</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>信用</translation>
    </message>
    <message>
        <source>Radar of the criteria: {points}</source>
        <translation>评估雷达图：{points}</translation>
    </message>
    <message>
        <source>Why not to contact them?</source>
        <translation>为什么不再联系？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>e.g. asked us not to call any more</source>
        <translation>例如：对方要求不再来电</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>背景资料</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Quick note, then Enter (F4)</source>
        <translation>随手记一条，回车保存（F4）</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>随手记</translation>
    </message>
    <message>
        <source>Do not contact: {reason}</source>
        <translation>勿扰：{reason}</translation>
    </message>
    <message>
        <source>A form of this client is not saved yet ({at}).</source>
        <translation>这个客户有一张表还没有保存（{at}）。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Arrows walk, Enter opens</source>
        <translation>方向键移动，回车打开</translation>
    </message>
    <message>
        <source>Whole timeline</source>
        <translation>全部时间线</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最近动态</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Rate again</source>
        <translation>重新评估</translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation>现在评估</translation>
    </message>
    <message>
        <source>Not rated yet. Eight criteria tell in two minutes whether this client is worth your time.</source>
        <translation>还没有评估。八项标准，两分钟就能看出这个客户值不值得花时间。</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>Only {weight} of 100 weight is rated; a grade needs 60.</source>
        <translation>100 的权重只评了 {weight}；评级至少需要 60。</translation>
    </message>
    <message>
        <source>Rated {day}</source>
        <translation>评估于{day}</translation>
    </message>
    <message>
        <source>Hide evidence</source>
        <translation>收起依据</translation>
    </message>
    <message>
        <source>Show evidence</source>
        <translation>查看依据</translation>
    </message>
    <message>
        <source>No evidence noted</source>
        <translation>未写依据</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>历次</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>没有得分</translation>
    </message>
    <message>
        <source>{points}, too little for a grade</source>
        <translation>{points}，不足以评级</translation>
    </message>
    <message>
        <source>Weights of its own: {weights}</source>
        <translation>自定权重：{weights}</translation>
    </message>
    <message>
        <source>Weights as shipped: {weights}</source>
        <translation>默认权重：{weights}</translation>
    </message>
    <message>
        <source>Weights of {day}, version {number}: {weights}</source>
        <translation>{day} 第 {number} 版权重：{weights}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>{count} d old</source>
        <translation>{count} 天前</translation>
    </message>
    <message>
        <source>Change weights</source>
        <translation>调整权重</translation>
    </message>
    <message>
        <source>{count} criteria have points and no fact yet.</source>
        <translation>{count} 项已打分，还没有依据。</translation>
    </message>
    <message>
        <source>Weights add up to {total}, not 100</source>
        <translation>权重合计 {total}，不是 100</translation>
    </message>
    <message>
        <source>{weight} of 100 weight rated</source>
        <translation>已评权重 {weight}/100</translation>
    </message>
    <message>
        <source>Done with weights</source>
        <translation>权重调好了</translation>
    </message>
    <message>
        <source>{criterion}: points</source>
        <translation>{criterion}：分数</translation>
    </message>
    <message>
        <source>{criterion}: evidence</source>
        <translation>{criterion}：依据</translation>
    </message>
    <message>
        <source>The fact behind it</source>
        <translation>依据的事实</translation>
    </message>
    <message>
        <source>{criterion}: as of</source>
        <translation>{criterion}：依据日期</translation>
    </message>
    <message>
        <source>As of: today</source>
        <translation>依据日期：今天</translation>
    </message>
    <message>
        <source>{criterion}: weight</source>
        <translation>{criterion}：权重</translation>
    </message>
    <message>
        <source>Type 0 to 5</source>
        <translation>按 0–5 打分</translation>
    </message>
    <message>
        <source>None</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Phrases for this stage</source>
        <translation>本阶段话术</translation>
    </message>
    <message>
        <source>Edit the checklist of this stage</source>
        <translation>编辑本阶段清单</translation>
    </message>
    <message>
        <source>This stage asks</source>
        <translation>本阶段要做</translation>
    </message>
    <message>
        <source>Hide what is done</source>
        <translation>收起已完成</translation>
    </message>
    <message>
        <source>{count} done</source>
        <translation>已完成 {count} 项</translation>
    </message>
    <message>
        <source>All phrases</source>
        <translation>全部话术</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>尚未接触</translation>
    </message>
    <message>
        <source>Contact today</source>
        <translation>今天有接触</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without contact</source>
        <translation>
            <numerusform>%n 天未接触</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contact %n day(s) ago</source>
        <translation>
            <numerusform>%n 天前接触</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n day(s) here</source>
        <translation>
            <numerusform>此类客户最长间隔 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the present supply</source>
        <translation>编辑供应现状</translation>
    </message>
    <message>
        <source>Present supply</source>
        <translation>供应现状</translation>
    </message>
    <message>
        <source>Contract ends {day}</source>
        <translation>合同 {day} 到期</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Not known. Ask who supplies them and when that contract ends.</source>
        <translation>不详。问问谁在供货，合同何时到期。</translation>
    </message>
    <message>
        <source>{count} d ago</source>
        <translation>{count} 天前</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>{count} d left</source>
        <translation>还剩 {count} 天</translation>
    </message>
    <message>
        <source>Edit the background form</source>
        <translation>编辑背景调研表</translation>
    </message>
    <message>
        <source>Rate this client</source>
        <translation>评估这个客户</translation>
    </message>
    <message>
        <source>Print the background form</source>
        <translation>打印背景调研表</translation>
    </message>
    <message>
        <source>+ Create tag “{name}”</source>
        <translation>+ 新建标签“{name}”</translation>
    </message>
    <message>
        <source>Tag {name}, take off</source>
        <translation>标签{name}，移除</translation>
    </message>
    <message>
        <source>Everything {count}</source>
        <translation>全部 {count}</translation>
    </message>
    <message>
        <source>Contacts {count}</source>
        <translation>接触 {count}</translation>
    </message>
    <message>
        <source>Notes {count}</source>
        <translation>备注 {count}</translation>
    </message>
    <message>
        <source>Needs and objections {count}</source>
        <translation>需求与异议 {count}</translation>
    </message>
    <message>
        <source>Scores and stages {count}</source>
        <translation>评分与阶段 {count}</translation>
    </message>
    <message>
        <source>Files {count}</source>
        <translation>文件 {count}</translation>
    </message>
    <message>
        <source>Other {count}</source>
        <translation>其他 {count}</translation>
    </message>
    <message>
        <source>Contacts, notes, needs, scores and files gather here; F4 adds a note.</source>
        <translation>接触、备注、需求、评分和文件都汇集在这里；按 F4 添加备注。</translation>
    </message>
    <message>
        <source>Nothing holds these words</source>
        <translation>没有包含这些字词的记录</translation>
    </message>
    <message>
        <source>Try fewer letters, or another kind.</source>
        <translation>少输几个字，或换一个类别。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>You probably have this client already:</source>
        <translation>很可能已有这个客户：</translation>
    </message>
    <message>
        <source>Clients of this or nearly this name:</source>
        <translation>名称相同或相近的客户：</translation>
    </message>
    <message>
        <source>Older than {days} days: time to rate again.</source>
        <translation>评分已超过 {days} 天，该重新评估了。</translation>
    </message>
    <message>
        <source>{count} facts are older than {days} days; without them: {points}</source>
        <translation>{count} 项依据已超过 {days} 天，去掉它们：{points}</translation>
    </message>
    <message>
        <source>Points without a fact behind them: {criteria}</source>
        <translation>有分数但没有依据：{criteria}</translation>
    </message>
    <message>
        <source>Search the timeline</source>
        <translation>搜索时间线</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>搜索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Nothing of this kind yet</source>
        <translation>还没有这类内容</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>移除备注</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Something to do today, then Enter</source>
        <translation>今天要做的事，回车添加</translation>
    </message>
    <message>
        <source>New task for today</source>
        <translation>今天的新待办</translation>
    </message>
    <message>
        <source>Nothing is planned. What is the next step with them?</source>
        <translation>还没有安排。下一步要做什么？</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <translation>{count} 天前</translation>
    </message>
    <message>
        <source>{count} d overdue</source>
        <translation>逾期 {count} 天</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>New tag, then Enter</source>
        <translation>新标签，回车添加</translation>
    </message>
    <message>
        <source>Take this tag off</source>
        <translation>移除这个标签</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Your unsaved draft was restored.</source>
        <translation>已恢复未保存的草稿。</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>草稿已放弃。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤销放弃</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是同一客户</translation>
    </message>
    <message>
        <source>They will not be listed as a pair again</source>
        <translation>这两个客户今后不再作为一对列出</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merge two clients</source>
        <translation>合并两个客户</translation>
    </message>
    <message>
        <source>The left one stays, the right one is archived. Nothing is lost: they can be parted again at any time.</source>
        <translation>保留左边的客户，归档右边的客户。资料不会丢失：随时可以重新拆分。</translation>
    </message>
    <message>
        <source>What moves along</source>
        <translation>一并转入</translation>
    </message>
    <message>
        <source>Both are filled in, differently</source>
        <translation>双方填写不同</translation>
    </message>
    <message>
        <source>Only one of them is filled in</source>
        <translation>只有一方填写</translation>
    </message>
    <message>
        <source>All that is filled in is the same.</source>
        <translation>已填写的内容完全相同。</translation>
    </message>
    <message>
        <source>Nothing hangs on the right one.</source>
        <translation>右边的客户没有其他记录。</translation>
    </message>
    <message>
        <source>Both have it already: {what}</source>
        <translation>双方都已有，不再转入：{what}</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>左右互换</translation>
    </message>
    <message>
        <source>Keep the other one</source>
        <translation>改为保留另一个客户</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Is archived</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>{field} of {client}: {value}</source>
        <translation>{client}的{field}：{value}</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者都留</translation>
    </message>
    <message>
        <source>Part again</source>
        <translation>重新拆分</translation>
    </message>
    <message>
        <source>Merged from {name}: {day}.</source>
        <translation>{name} 并入本档案：{day}。</translation>
    </message>
    <message>
        <source>Merged into {name}: {day}.</source>
        <translation>本档案并入 {name}：{day}。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Likely the same as {name}: {why}.</source>
        <translation>可能与 {name} 是同一客户：{why}。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Duplicate clients</source>
        <translation>重复客户</translation>
    </message>
    <message>
        <source>Only what agrees in more than the name is listed. Enter compares, Delete says that they are not the same.</source>
        <translation>只列出除名称外还有其他信息相符的客户。按回车对比，按 Delete 标为不是同一客户。</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>没有重复客户</translation>
    </message>
    <message>
        <source>No two clients agree in name and phone, credit code or city. To merge two all the same, pick both in the client list.</source>
        <translation>没有名称相近且电话、信用代码或城市相符的客户。如仍要合并，请在客户列表中选中两个客户。</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>正在查找重复客户</translation>
    </message>
    <message>
        <source>Clients that may be one</source>
        <translation>可能重复的客户</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>转介绍人</translation>
    </message>
    <message>
        <source>Met at</source>
        <translation>结识于</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>请勿联系</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>拜访 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(ies)</source>
        <translation>
            <numerusform>商机 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>联系人 %n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>备注 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to-do(s)</source>
        <translation>
            <numerusform>待办 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation>
            <numerusform>需求 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s)</source>
        <translation>
            <numerusform>异议 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>评分 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>文件 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>标签 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) and message(s)</source>
        <translation>
            <numerusform>电话与消息 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) heard</source>
        <translation>
            <numerusform>听到的报价 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n industry note(s)</source>
        <translation>
            <numerusform>行业笔记 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message numerus="yes">
        <source>%n other entry(ies)</source>
        <translation>
            <numerusform>其他记录 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome to Salesdesk</source>
        <translation>欢迎使用 Salesdesk</translation>
    </message>
    <message>
        <source>Plan the day, know the client, ask the right questions, keep every promise. Everything stays on this computer.</source>
        <translation>安排每一天，了解每位客户，问对问题，兑现每个承诺。所有数据只保存在这台电脑上。</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>用演示数据看一看</translation>
    </message>
    <message>
        <source>Twelve invented clients in the middle of a busy week. Nothing of it is real; start your own workspace whenever you like.</source>
        <translation>十二家虚构的客户，忙碌一周的中间。全部为演示内容，随时可以另建自己的工作区。</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>从空白开始</translation>
    </message>
    <message>
        <source>Tell who you are and what you sell, then enter your first client.</source>
        <translation>先填写我方资料和产品，再录入第一位客户。</translation>
    </message>
    <message>
        <source>Import my contacts</source>
        <translation>导入我的联系人</translation>
    </message>
    <message>
        <source>From a spreadsheet (CSV, XLSX) or an address book (vCard). You see every row before anything is kept, and can take it back.</source>
        <translation>支持表格（CSV、XLSX）和通讯录（vCard）。保存之前可以逐行预览，导入之后也能撤销。</translation>
    </message>
    <message>
        <source>Light or dark at the top right; language in its menu.</source>
        <translation>右上角可切换深浅主题，菜单里可切换语言。</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Say it back to them</source>
        <translation>复述给客户</translation>
    </message>
    <message>
        <source>How they decide, and whether they agree</source>
        <translation>如何决策，是否认可</translation>
    </message>
    <message>
        <source>Ready to propose?</source>
        <translation>可以提议了吗？</translation>
    </message>
    <message>
        <source>What the customer agreed to</source>
        <translation>客户同意做什么</translation>
    </message>
    <message>
        <source>What we do next</source>
        <translation>我方下一步</translation>
    </message>
    <message>
        <source>How it began</source>
        <translation>开场情况</translation>
    </message>
    <message>
        <source>What we want</source>
        <translation>我们的目标</translation>
    </message>
    <message>
        <source>Was the objective reached?</source>
        <translation>目标达成了吗？</translation>
    </message>
    <message>
        <source>What to learn from it</source>
        <translation>从中学到什么</translation>
    </message>
</context>
<context>
    <name>FormEditor</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>一周后</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Row {row}: “{label}” is missing.</source>
        <translation>第 {row} 行缺少“{label}”。</translation>
    </message>
    <message>
        <source>At least {count} are needed.</source>
        <translation>至少需要 {count} 项。</translation>
    </message>
    <message>
        <source>At most {count} are allowed.</source>
        <translation>最多 {count} 项。</translation>
    </message>
    <message>
        <source>This is needed to complete the form.</source>
        <translation>此项为必填。</translation>
    </message>
    <message>
        <source>This cannot be read as a date, e.g. 9/17, tomorrow, +3.</source>
        <translation>无法识别为日期，可以这样写：9/17、明天、+3。</translation>
    </message>
    <message>
        <source>This cannot be read as a number.</source>
        <translation>无法识别为数字。</translation>
    </message>
    <message>
        <source>Copy (Ctrl+C)</source>
        <translation>复制（Ctrl+C）</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show (Enter)</source>
        <translation>显示（回车）</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>{points} of 5</source>
        <translation>{points} 分（满分 5 分）</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Row {number} was removed.</source>
        <translation>已删除第 {number} 行。</translation>
    </message>
    <message>
        <source>Add a row below</source>
        <translation>在下方添加一行</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>删除此行</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Choose from the calendar (Alt+Down)</source>
        <translation>从日历选择（Alt+↓）</translation>
    </message>
    <message>
        <source>Add, then Enter</source>
        <translation>输入后按回车添加</translation>
    </message>
    <message>
        <source>Remove “{word}”</source>
        <translation>移除“{word}”</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Find anything  Ctrl+K</source>
        <translation>全局搜索  Ctrl+K</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>待处理事项</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Settings and more</source>
        <translation>设置与更多</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>标签页</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>damaged pages</source>
        <translation>损坏的数据页</translation>
    </message>
    <message>
        <source>references that lead nowhere</source>
        <translation>失效的引用</translation>
    </message>
    <message>
        <source>sort keys out of step</source>
        <translation>排序键不一致</translation>
    </message>
    <message>
        <source>search entries out of step</source>
        <translation>搜索索引不一致</translation>
    </message>
    <message>
        <source>files that are missing</source>
        <translation>缺失的附件</translation>
    </message>
    <message>
        <source>files that are damaged</source>
        <translation>损坏的附件</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Close help</source>
        <translation>关闭帮助</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>No help page was found.</source>
        <translation>没有找到帮助页面。</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Client lists (CSV, Excel) and address books (vCard). You see what would happen before anything is written, and every import can be taken back.</source>
        <translation>支持客户名单（CSV、Excel）和通讯录（vCard）。写入之前先看结果，每次导入都可以撤回。</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>把文件拖到这里</translation>
    </message>
    <message>
        <source>or choose one; nothing is written yet.</source>
        <translation>或点“选择文件”；此时不会写入任何内容。</translation>
    </message>
    <message>
        <source>First row is headings</source>
        <translation>首行是表头</translation>
    </message>
    <message>
        <source>Count first</source>
        <translation>先统计</translation>
    </message>
    <message>
        <source>Save the rejected rows…</source>
        <translation>保存未导入的行…</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>撤回本次导入</translation>
    </message>
    <message>
        <source>Lists and address books</source>
        <translation>名单和通讯录</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>选择要导入的文件</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>正在读取 {file}</translation>
    </message>
    <message>
        <source>No column is marked as company name or contact yet; choose one above the rows.</source>
        <translation>还没有标明哪一列是公司名称或联系人，请在表格上方选择。</translation>
    </message>
    <message>
        <source>Counting what would happen</source>
        <translation>正在统计导入结果</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>正在导入 {file}</translation>
    </message>
    <message>
        <source>Taking an import back</source>
        <translation>正在撤回导入</translation>
    </message>
    <message>
        <source>{file} rejected</source>
        <translation>{file} 未导入</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>保存未导入的行</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>正在保存 {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {file}</source>
        <translation>
            <numerusform>已将 %n 行写入 {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>已撤回该次导入。</translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back; %n record(s) changed since then stayed.</source>
        <translation>
            <numerusform>已撤回该次导入；其后改动过的 %n 条记录予以保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符编码</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入完成</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>导入结果预览</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>历次导入</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take back the import of {file}</source>
        <translation>撤回 {file} 的导入</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>“{new}” may be {known}: {why}</source>
        <translation>“{new}”可能就是 {known}：{why}</translation>
    </message>
    <message numerus="yes">
        <source>%n more may be known already</source>
        <translation>
            <numerusform>另有 %n 个可能是已有客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {rows}: {text}</source>
        <translation>第 {rows} 行：{text}</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Meaning of the column “{column}”</source>
        <translation>“{column}”列的含义</translation>
    </message>
    <message>
        <source>Text table (CSV)</source>
        <translation>文本表格（CSV）</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>Address book (vCard)</source>
        <translation>通讯录（vCard）</translation>
    </message>
    <message>
        <source>Chinese (GBK)</source>
        <translation>简体中文（GBK）</translation>
    </message>
    <message>
        <source>Traditional Chinese (Big5)</source>
        <translation>繁体中文（Big5）</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>西文</translation>
    </message>
</context>
<context>
    <name>ImportTarget</name>
    <message>
        <source>Company name</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Company size</source>
        <translation>企业规模</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>企业性质</translation>
    </message>
    <message>
        <source>Client type</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>员工数</translation>
    </message>
    <message>
        <source>Yearly revenue</source>
        <translation>年营收</translation>
    </message>
    <message>
        <source>Products and business</source>
        <translation>业务范围</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>官网</translation>
    </message>
    <message>
        <source>Company phone</source>
        <translation>公司电话</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>介绍人</translation>
    </message>
    <message>
        <source>Intent class</source>
        <translation>意向类别</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Present supplier</source>
        <translation>现供应商</translation>
    </message>
    <message>
        <source>Supplier&apos;s contract ends</source>
        <translation>供应商合同到期</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>下次跟进</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>中间名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>QQ</source>
        <translation>QQ</translation>
    </message>
    <message>
        <source>Label of the number</source>
        <translation>号码标签</translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message>
        <source>What they answer</source>
        <translation>客户的回答</translation>
    </message>
    <message>
        <source>What they answer, in their own words</source>
        <translation>客户怎么说，就怎么记</translation>
    </message>
    <message>
        <source>Characters: {count}</source>
        <translation>{count} 字</translation>
    </message>
    <message>
        <source>Captured in this step</source>
        <translation>本步已捕获</translation>
    </message>
    <message>
        <source>Enter edits, Delete removes, 1–5 severity of a problem, G figures of an effect, N makes an objection a need</source>
        <translation>回车修改，Delete 删除，1–5 设难点的严重度，G 填影响的数字，N 把异议变成需求</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Severity {severity}</source>
        <translation>严重度 {severity}</translation>
    </message>
    <message>
        <source>Who, how much, how often…</source>
        <translation>谁、多少、多久一次…</translation>
    </message>
    <message>
        <source>Make it a need to ask on</source>
        <translation>变成需求，继续追问</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Put the caret into a sentence of the answer and press its key above.</source>
        <translation>把光标放到回答的某句话里，按上面的键即可标记。</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未追问</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>尚未确认</translation>
    </message>
    <message>
        <source>Problems you mark show here, with what they lead to.</source>
        <translation>标记的难点会显示在这里，连同它带来的影响。</translation>
    </message>
    <message>
        <source>Problem → effect → pay-off</source>
        <translation>难点 → 影响 → 效益</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>难点</translation>
    </message>
    <message>
        <source>Times a year</source>
        <translation>每年几次</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep (Enter)</source>
        <translation>保留（回车）</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Not yet linked</source>
        <translation>尚未关联</translation>
    </message>
    <message>
        <source>Write a figure such as 12万元, ¥3,000 or 36 小时.</source>
        <translation>请写成数字，例如 12万元、¥3,000 或 36 小时。</translation>
    </message>
    <message>
        <source>Write how many times a year as a whole number.</source>
        <translation>请用整数写每年几次。</translation>
    </message>
    <message>
        <source>{figure} × {times} = {total} a year</source>
        <translation>{figure} × {times} = 每年 {total}</translation>
    </message>
    <message>
        <source>{figure} × {times} a year</source>
        <translation>{figure} × 每年 {times} 次</translation>
    </message>
    <message>
        <source>Quality over time: {points}</source>
        <translation>质量走势：{points}</translation>
    </message>
    <message>
        <source>Questions put: {mix}</source>
        <translation>提问构成：{mix}</translation>
    </message>
    <message>
        <source>Back to the interviews</source>
        <translation>返回访谈</translation>
    </message>
    <message>
        <source>Compare talks</source>
        <translation>对比访谈</translation>
    </message>
    <message>
        <source>Talks by quality and mix</source>
        <translation>各次访谈的质量与提问构成</translation>
    </message>
    <message>
        <source>None is finished yet.</source>
        <translation>还没有完成的访谈。</translation>
    </message>
    <message>
        <source>What the talks came to</source>
        <translation>各次访谈的结果</translation>
    </message>
    <message>
        <source>Choose one client to see what its talks came to.</source>
        <translation>选择一家客户，查看历次访谈的结果。</translation>
    </message>
    <message>
        <source>Quality over time</source>
        <translation>质量走势</translation>
    </message>
    <message>
        <source>Questions put, and what research found</source>
        <translation>提问构成与研究结果</translation>
    </message>
    <message>
        <source>The two marks at I: usual is one question in 20; top sellers ask about four times as many.</source>
        <translation>I 行上的两道刻度：一般每 20 个问题才有 1 个影响问题；顶尖销售约为其 4 倍。</translation>
    </message>
    <message>
        <source>Weak sellers ask more situation questions. In 1,406 large-sale calls the number of implied needs told nothing about success; explicit needs were twice as frequent in good calls.</source>
        <translation>较弱的销售问背景问题更多。在 1,406 次大额销售拜访中，隐含需求的数量与成败无关；成功拜访中的明确需求多出一倍。</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>Client to compare</source>
        <translation>要对比的客户</translation>
    </message>
    <message>
        <source>No question has been put yet.</source>
        <translation>还没有提过问题。</translation>
    </message>
    <message>
        <source>Effects are asked about {times} times as often as usual: like the top.</source>
        <translation>影响问题是一般水平的 {times} 倍：与顶尖销售相当。</translation>
    </message>
    <message>
        <source>Effects are asked about {times} times as often as usual; the top reach 4.</source>
        <translation>影响问题是一般水平的 {times} 倍；顶尖销售为 4 倍。</translation>
    </message>
    <message>
        <source>Amend …</source>
        <translation>修订…</translation>
    </message>
    <message>
        <source>Why is it amended? The reason is kept.</source>
        <translation>为什么修订？原因会保留下来。</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>访谈结果</translation>
    </message>
    <message>
        <source>No problem was marked.</source>
        <translation>没有标记难点。</translation>
    </message>
    <message>
        <source>How these needs stood before</source>
        <translation>这些需求以前的说法</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>问与答</translation>
    </message>
    <message>
        <source>No question was put.</source>
        <translation>没有提过问题。</translation>
    </message>
    <message>
        <source>What else was said</source>
        <translation>其他记录</translation>
    </message>
    <message>
        <source>Nothing else was marked.</source>
        <translation>没有其他标记。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>变更历史</translation>
    </message>
    <message>
        <source>Not finished yet.</source>
        <translation>尚未完成。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The opportunity “{title}” has come to: {stage}.</source>
        <translation>商机“{title}”已进入“{stage}”阶段。</translation>
    </message>
    <message>
        <source>Our next step is on the plan of {day}.</source>
        <translation>我方下一步已列入{day}的计划。</translation>
    </message>
    <message>
        <source>The visit&apos;s record is filled in as far as known.</source>
        <translation>拜访记录已按访谈内容预填。</translation>
    </message>
    <message>
        <source>Open the visit&apos;s record</source>
        <translation>打开拜访记录</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>打开客户档案</translation>
    </message>
    <message>
        <source>Plan of {day}</source>
        <translation>{day}的计划</translation>
    </message>
    <message>
        <source>Said back to them</source>
        <translation>向客户复述的小结</translation>
    </message>
    <message>
        <source>Objective reached</source>
        <translation>目标已达成</translation>
    </message>
    <message>
        <source>Objective not reached</source>
        <translation>目标未达成</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Opened to be amended</source>
        <translation>打开修订</translation>
    </message>
    <message>
        <source>Search what was learned</source>
        <translation>搜索经验</translation>
    </message>
    <message>
        <source>Words of a question or a lesson, or a client</source>
        <translation>问题、经验中的字词，或客户名称</translation>
    </message>
    <message>
        <source>Kind of lesson</source>
        <translation>经验类别</translation>
    </message>
    <message>
        <source>Best questions and lessons</source>
        <translation>最好的问题与经验</translation>
    </message>
    <message>
        <source>Nothing found. The review at the end of a talk writes them down.</source>
        <translation>没有找到。访谈最后的复盘会写下这些内容。</translation>
    </message>
    <message>
        <source>None is open. Ctrl+N begins one; several may be open at once.</source>
        <translation>没有进行中的访谈。按 Ctrl+N 开始一次，可同时保留多份草稿。</translation>
    </message>
    <message>
        <source>Prepare for a visit</source>
        <translation>为拜访准备访谈</translation>
    </message>
    <message>
        <source>No visit of the next seven days waits for a plan.</source>
        <translation>未来七天的拜访都已准备好访谈。</translation>
    </message>
    <message>
        <source>Finished interviews</source>
        <translation>已完成的访谈</translation>
    </message>
    <message>
        <source>Begin an interview with a client: it prepares the questions, shows what is still missing while you talk, and turns the answers into needs and the next step.</source>
        <translation>开始与一家客户的访谈：事先备好问题，交谈时提示还缺什么，最后把回答变成需求和下一步行动。</translation>
    </message>
    <message>
        <source>The talk with {client} is put away</source>
        <translation>与{client}的访谈已归档</translation>
    </message>
    <message>
        <source>With {client}</source>
        <translation>客户：{client}</translation>
    </message>
    <message>
        <source>Best question</source>
        <translation>最好的问题</translation>
    </message>
    <message>
        <source>Needs changed</source>
        <translation>需求变化</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>下次怎么做</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>经验</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>{time} 已保存</translation>
    </message>
    <message>
        <source>saved {day}</source>
        <translation>{day} 已保存</translation>
    </message>
    <message>
        <source>Being amended</source>
        <translation>修订中</translation>
    </message>
    <message>
        <source>Write it up</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Pay-off</source>
        <translation>效益</translation>
    </message>
    <message>
        <source>Explicit need</source>
        <translation>明确需求</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Feature shown</source>
        <translation>讲了产品</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Interview no. {number}</source>
        <translation>第 {number} 次访谈</translation>
    </message>
    <message>
        <source>Everything is saved as you type</source>
        <translation>边输入边自动保存</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>已自动保存 {time}</translation>
    </message>
    <message>
        <source>Words of the captured line</source>
        <translation>这一条的文字</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>利益</translation>
    </message>
    <message>
        <source>Supposed</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Became a problem</source>
        <translation>已变为难点</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>待追问</translation>
    </message>
    <message>
        <source>Effect linked</source>
        <translation>已关联影响</translation>
    </message>
    <message>
        <source>Effect and pay-off linked</source>
        <translation>已关联影响和效益</translation>
    </message>
    <message>
        <source>Mark the sentence at the caret as: {word} ({key})</source>
        <translation>把光标所在的句子标为“{word}”（{key}）</translation>
    </message>
    <message>
        <source>Mark the sentence as</source>
        <translation>把句子标为</translation>
    </message>
    <message>
        <source>Mark a problem first; then their wish makes it a need.</source>
        <translation>请先标记一个难点，客户说出想要什么，它才成为需求。</translation>
    </message>
    <message>
        <source>Benefits told</source>
        <translation>讲过的利益</translation>
    </message>
    <message>
        <source>Note the benefit</source>
        <translation>记下利益</translation>
    </message>
    <message>
        <source>Their stated need</source>
        <translation>客户的明确需求</translation>
    </message>
    <message>
        <source>What we do about it</source>
        <translation>我方能力或产品</translation>
    </message>
    <message>
        <source>Permitted case</source>
        <translation>获准引用的案例</translation>
    </message>
    <message>
        <source>What it brings them, in one sentence</source>
        <translation>一句话说明给客户带来什么</translation>
    </message>
    <message>
        <source>No need has been stated in their own words yet: hold the pitch, and go back to N. What is not asked for brings price worries and objections.</source>
        <translation>客户还没有亲口说出需求：先别讲产品，回到需求-效益 N。对方没有要求的东西只会引来对价格的担心和异议。</translation>
    </message>
    <message>
        <source>Two are enough; more of them weaken one another.</source>
        <translation>两个就够了，再多会互相削弱。</translation>
    </message>
    <message>
        <source>At most two, each the answer to a need they stated.</source>
        <translation>最多两个，每个都回应客户说出的一项需求。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>So that you …</source>
        <translation>这样您就能……</translation>
    </message>
    <message>
        <source>We said that we cannot do this.</source>
        <translation>我们标注过做不到这一点。</translation>
    </message>
    <message>
        <source>Remove this benefit</source>
        <translation>删除这个利益</translation>
    </message>
    <message>
        <source>For: {need}</source>
        <translation>针对：{need}</translation>
    </message>
    <message>
        <source>Put together from their words</source>
        <translation>用客户原话拼成小结</translation>
    </message>
    <message>
        <source>Set “{outcome}” instead</source>
        <translation>改为“{outcome}”</translation>
    </message>
    <message>
        <source>The customer will act: that is a success.</source>
        <translation>客户会采取行动：这就是成功。</translation>
    </message>
    <message>
        <source>Is that really something they will do?</source>
        <translation>客户真的会去做这件事吗？</translation>
    </message>
    <message>
        <source>First: is this answered?</source>
        <translation>先确认：这些顾虑解决了吗？</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Left open in earlier talks</source>
        <translation>以前访谈留下的缺口</translation>
    </message>
    <message>
        <source>No effect yet</source>
        <translation>还缺影响</translation>
    </message>
    <message>
        <source>No pay-off yet</source>
        <translation>还缺效益</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>接着谈</translation>
    </message>
    <message>
        <source>Known already: do not ask again</source>
        <translation>已经知道，不必再问</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>全部显示（{count}）</translation>
    </message>
    <message>
        <source>{count} talks running ended in a continuation: ask for a different commitment.</source>
        <translation>连续 {count} 次访谈都以拖延告终：这次要提出不同的承诺。</translation>
    </message>
    <message>
        <source>“{text}” was tried already.</source>
        <translation>“{text}”已经试过了。</translation>
    </message>
    <message>
        <source>Explicit</source>
        <translation>明确</translation>
    </message>
    <message>
        <source>No level yet</source>
        <translation>未定层级</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>客户的需求</translation>
    </message>
    <message>
        <source>{month}: {points} ({count})</source>
        <translation>{month}：{points}（{count} 次）</translation>
    </message>
    <message>
        <source>Finished. In the dossier now: needs {needs}, objections {objections}. {rest}</source>
        <translation>访谈已完成。已记入档案：需求 {needs} 条，异议 {objections} 条。{rest}</translation>
    </message>
    <message>
        <source>↑ ↓ go through them; 1 must have, 2 expected, 3 nice to have.</source>
        <translation>↑ ↓ 逐条查看；1 必须，2 期望，3 可有可无。</translation>
    </message>
    <message>
        <source>No problem has been marked yet; go back to P and listen for one.</source>
        <translation>还没有标记难点；回到难点 P，听一听客户的困难。</translation>
    </message>
    <message>
        <source>Write down how they said it; it stays an implied need until then.</source>
        <translation>请写下客户的原话；在此之前仍是隐含需求。</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>听</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>认</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>问</translation>
    </message>
    <message>
        <source>Respond</source>
        <translation>答</translation>
    </message>
    <message>
        <source>Check with them</source>
        <translation>核</translation>
    </message>
    <message>
        <source>Objections met</source>
        <translation>遇到的异议</translation>
    </message>
    <message>
        <source>There is a need behind it</source>
        <translation>背后有需求</translation>
    </message>
    <message>
        <source>What they object, in their words</source>
        <translation>客户的异议，用原话</translation>
    </message>
    <message>
        <source>It is a problem now: ask on about it.</source>
        <translation>已转为难点：接着追问。</translation>
    </message>
    <message>
        <source>Put the opener together</source>
        <translation>拼成开场白</translation>
    </message>
    <message>
        <source>Template of the opener</source>
        <translation>开场白模板</translation>
    </message>
    <message>
        <source>{seconds} s of {most} s: too long</source>
        <translation>{seconds} 秒，上限 {most} 秒：太长</translation>
    </message>
    <message>
        <source>{seconds} s of {most} s</source>
        <translation>{seconds} 秒，上限 {most} 秒</translation>
    </message>
    <message>
        <source>Purpose: who we are, why we came, and their leave to ask.</source>
        <translation>目的：说明来者、来意，并征得提问的同意。</translation>
    </message>
    <message>
        <source>No opener is prepared. {key} and 0 lead back to the plan.</source>
        <translation>还没有准备开场白。按 {key} 再按 0 回到计划。</translation>
    </message>
    <message>
        <source>To warm up with</source>
        <translation>寒暄话题</translation>
    </message>
    <message>
        <source>Industry pack</source>
        <translation>行业包</translation>
    </message>
    <message>
        <source>Add those of the dossier</source>
        <translation>补上档案里的假设</translation>
    </message>
    <message>
        <source>Taken up: it waits in the map to be asked on about.</source>
        <translation>已接上：在导图里等待追问。</translation>
    </message>
    <message>
        <source>The dossier supposes no further problems.</source>
        <translation>档案里没有更多痛点假设。</translation>
    </message>
    <message>
        <source>General questions only</source>
        <translation>仅通用问题</translation>
    </message>
    <message>
        <source>Situation questions: no more than needed</source>
        <translation>背景问题：够用就好</translation>
    </message>
    <message>
        <source>Problem questions</source>
        <translation>难点问题</translation>
    </message>
    <message>
        <source>Effects found for each problem</source>
        <translation>每个难点的影响</translation>
    </message>
    <message>
        <source>Pay-off said where there are effects</source>
        <translation>有影响的难点谈到效益</translation>
    </message>
    <message>
        <source>Explicit needs</source>
        <translation>明确需求</translation>
    </message>
    <message>
        <source>Order or advance</source>
        <translation>成交或进展</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>好</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>Quality of the talk</source>
        <translation>访谈质量</translation>
    </message>
    <message>
        <source>{count} prepared; {least} to {most} are right</source>
        <translation>准备了 {count} 个；{least} 到 {most} 个合适</translation>
    </message>
    <message>
        <source>Objective: {text}</source>
        <translation>目标：{text}</translation>
    </message>
    <message>
        <source>No objective was set.</source>
        <translation>没有设定目标。</translation>
    </message>
    <message>
        <source>Choose from the questions put …</source>
        <translation>从提过的问题中选……</translation>
    </message>
    <message>
        <source>Best question of those put</source>
        <translation>提过的问题中最好的一个</translation>
    </message>
    <message>
        <source>No rule was broken.</source>
        <translation>没有违反规则。</translation>
    </message>
    <message>
        <source>What the coach saw</source>
        <translation>教练的观察</translation>
    </message>
    <message>
        <source>(They spoke of it unasked.)</source>
        <translation>（客户主动说起）</translation>
    </message>
    <message>
        <source>Put this one off ({key})</source>
        <translation>这一问以后再问（{key}）</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Leave it out of this talk ({key})</source>
        <translation>这次不问（{key}）</translation>
    </message>
    <message>
        <source>About which problem</source>
        <translation>追问哪个难点</translation>
    </message>
    <message>
        <source>Question {number} of {every}</source>
        <translation>第 {number} 问 / 共 {every} 问</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Type your question, or choose one below</source>
        <translation>输入要问的话，或在下面选一句</translation>
    </message>
    <message>
        <source>Write down what they said first; then mark it.</source>
        <translation>请先记下客户的话，再标记。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>开场</translation>
    </message>
    <message>
        <source>Situation S</source>
        <translation>背景 S</translation>
    </message>
    <message>
        <source>Problems P</source>
        <translation>难点 P</translation>
    </message>
    <message>
        <source>Effects I</source>
        <translation>影响 I</translation>
    </message>
    <message>
        <source>Pay-off N</source>
        <translation>需求-效益 N</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>They agreed to be asked</source>
        <translation>客户同意提问</translation>
    </message>
    <message>
        <source>Asked: {count}</source>
        <translation>已问 {count} 个</translation>
    </message>
    <message>
        <source>Problems: {count}</source>
        <translation>{count} 个难点</translation>
    </message>
    <message>
        <source>Benefits: {count}</source>
        <translation>{count} 个利益</translation>
    </message>
    <message>
        <source>Supposed: {count} · questions: {ready}</source>
        <translation>{count} 个假设 · {ready} 个问题</translation>
    </message>
    <message>
        <source>Explicit needs: {count}</source>
        <translation>{count} 个明确需求</translation>
    </message>
    <message>
        <source>Open an interview to print its sheets.</source>
        <translation>先打开一次访谈，再打印它的表单。</translation>
    </message>
    <message>
        <source>Finish the interview</source>
        <translation>完成访谈</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>打印访谈计划</translation>
    </message>
    <message>
        <source>Print the needs record</source>
        <translation>打印需求挖掘记录表</translation>
    </message>
    <message>
        <source>Start or pause the talk&apos;s clock</source>
        <translation>开始或暂停访谈计时</translation>
    </message>
    <message>
        <source>Start or pause the small talk&apos;s clock</source>
        <translation>开始或暂停寒暄计时</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>All is saved; you come back to this place.</source>
        <translation>全部已保存，下次从这里继续。</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>已写下</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁受影响或受益</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>金额，或数字加单位</translation>
    </message>
    <message>
        <source>12万元</source>
        <translation>12万元</translation>
    </message>
    <message>
        <source>Not solved</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>换一问</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>{done} / {every} linked</source>
        <translation>{done} / {every} 已关联</translation>
    </message>
    <message>
        <source>Agreed by the customer</source>
        <translation>客户已确认</translation>
    </message>
    <message>
        <source>Steps of the interview</source>
        <translation>访谈步骤</translation>
    </message>
    <message>
        <source>{key}: a digit opens that step, ↑ ↓ go through them, Esc goes back</source>
        <translation>{key}：按数字打开该步，↑ ↓ 逐步移动，Esc 返回</translation>
    </message>
    <message>
        <source>Ask this ({key})</source>
        <translation>问这一句（{key}）</translation>
    </message>
    <message>
        <source>Ask next</source>
        <translation>接着可以问</translation>
    </message>
    <message>
        <source>No question is left here. Type your own, or go on to the next step.</source>
        <translation>这里没有可问的了。可以自己输入，或进入下一步。</translation>
    </message>
    <message>
        <source>{first}…{last} choose</source>
        <translation>{first}…{last} 选择</translation>
    </message>
    <message>
        <source>Still missing here</source>
        <translation>此处还缺</translation>
    </message>
    <message>
        <source>Open since last time</source>
        <translation>上次未问清</translation>
    </message>
    <message>
        <source>We</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>We are talking ({key})</source>
        <translation>我方在说（{key}）</translation>
    </message>
    <message>
        <source>They</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>They are talking ({key})</source>
        <translation>客户在说（{key}）</translation>
    </message>
    <message>
        <source>We talked {share} %</source>
        <translation>我方说话占 {share}%</translation>
    </message>
    <message>
        <source>Who is talking?</source>
        <translation>谁在说？</translation>
    </message>
    <message>
        <source>Small talk {time}</source>
        <translation>寒暄 {time}</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>稍后继续</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>下一步：{step}</translation>
    </message>
    <message>
        <source>Purpose: learn only what your research could not tell.</source>
        <translation>目的：只问事先查不到的情况。</translation>
    </message>
    <message>
        <source>Purpose: let them tell what is hard. No solution yet.</source>
        <translation>目的：让客户说出困难与不满，先不要给方案。</translation>
    </message>
    <message>
        <source>Purpose: let them see what it leads to, and get figures.</source>
        <translation>目的：让客户看清后果，并拿到数字。</translation>
    </message>
    <message>
        <source>Purpose: let them say what a solution would be worth.</source>
        <translation>目的：让客户自己说出解决后的价值。</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>封闭式</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>诱导</translation>
    </message>
    <message>
        <source>Two in one</source>
        <translation>一句两问</translation>
    </message>
    <message>
        <source>Jargon</source>
        <translation>行话</translation>
    </message>
    <message>
        <source>They can answer yes or no. Begin with what, how, who or which.</source>
        <translation>对方只能答是或否，改用“什么、怎样、谁、哪些”来问。</translation>
    </message>
    <message>
        <source>It puts the answer into their mouth.</source>
        <translation>这等于替客户回答。</translation>
    </message>
    <message>
        <source>Ask one thing, then the other.</source>
        <translation>先问一件，再问另一件。</translation>
    </message>
    <message>
        <source>Say it in their words.</source>
        <translation>换成客户的说法。</translation>
    </message>
    <message>
        <source>Purpose: {purpose}</source>
        <translation>目的：{purpose}</translation>
    </message>
    <message>
        <source>Plainer: {words}</source>
        <translation>更直白：{words}</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Back up to</source>
        <translation>备份到</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Backed up: {file} ({size} MB)</source>
        <translation>已备份：{file}（{size} MB）</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Open the backup {file} in place of the present data? The present data is kept in the folder “before-restore”.</source>
        <translation>用备份 {file} 替换当前数据吗？当前数据会保留在“before-restore”文件夹中。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>正在读取备份</translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation>正在检查数据</translation>
    </message>
    <message>
        <source>The data is sound.</source>
        <translation>数据完好。</translation>
    </message>
    <message>
        <source>The check found: {found}. What you entered is unharmed; lists and search may miss something until they are made anew.</source>
        <translation>检查发现：{found}。您录入的内容完好无损；重新生成之前，列表和搜索可能有遗漏。</translation>
    </message>
    <message>
        <source>Make them anew</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Mend sort keys and search</source>
        <translation>修复排序与搜索</translation>
    </message>
    <message>
        <source>The check found: {found}. Nothing was changed; back up now, then restore an older backup or report this.</source>
        <translation>检查发现：{found}。没有作任何更改；请立即备份，然后恢复较早的备份或反馈此问题。</translation>
    </message>
    <message>
        <source>Making sort keys and search anew</source>
        <translation>正在重新生成排序与搜索</translation>
    </message>
    <message>
        <source>Salesdesk backup</source>
        <translation>Salesdesk 备份</translation>
    </message>
</context>
<context>
    <name>LogoCard</name>
    <message>
        <source>Logo</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>PNG or JPEG; it heads every printed sheet. Drop a file here.</source>
        <translation>PNG 或 JPEG 图片，印在每张表单的页首。可以把文件拖到这里。</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>移除标志</translation>
    </message>
    <message>
        <source>No logo yet</source>
        <translation>还没有标志</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>选择标志</translation>
    </message>
    <message>
        <source>{file} is no PNG or JPEG picture that can be read; the logo stays as it was. Choose another file.</source>
        <translation>{file} 不是可读取的 PNG 或 JPEG 图片，原来的标志没有改动。请另选一个文件。</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>What doing nothing costs</source>
        <translation>不解决的代价</translation>
    </message>
    <message>
        <source>No figure yet: ask how much, and how often a year.</source>
        <translation>还没有数字：问问多少，一年几次。</translation>
    </message>
    <message>
        <source>Copy with its arithmetic (C)</source>
        <translation>连同算式一起复制（C）</translation>
    </message>
    <message>
        <source>Besides, a year: {figures}</source>
        <translation>每年另有：{figures}</translation>
    </message>
    <message>
        <source>Hide the figures</source>
        <translation>收起各项数字</translation>
    </message>
    <message>
        <source>Show each figure</source>
        <translation>逐项查看</translation>
    </message>
    <message>
        <source>The customer&apos;s own figures</source>
        <translation>客户自己的数字</translation>
    </message>
    <message>
        <source>{amount} a year</source>
        <translation>每年 {amount}</translation>
    </message>
    <message>
        <source>{client}: what doing nothing costs a year</source>
        <translation>{client}：不解决，每年的代价</translation>
    </message>
    <message>
        <source>Together: {amount}</source>
        <translation>合计：{amount}</translation>
    </message>
    <message>
        <source>Hang it here</source>
        <translation>挂到这里</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>不能挂在这里</translation>
    </message>
    <message>
        <source>There is no figure yet to copy.</source>
        <translation>还没有可以复制的数字。</translation>
    </message>
    <message>
        <source>The link is changed.</source>
        <translation>关联已更改。</translation>
    </message>
    <message>
        <source>The sentence is removed.</source>
        <translation>这一句已删除。</translation>
    </message>
    <message>
        <source>It counts as told.</source>
        <translation>已记为客户说到的问题。</translation>
    </message>
    <message>
        <source>Arrows choose where it hangs, Enter puts it there, Esc leaves it.</source>
        <translation>方向键选位置，回车放下，Esc 取消。</translation>
    </message>
    <message>
        <source>Ask about it</source>
        <translation>去问这一条</translation>
    </message>
    <message>
        <source>Ask for it now</source>
        <translation>现在就问</translation>
    </message>
    <message>
        <source>They said it</source>
        <translation>客户已说到</translation>
    </message>
    <message>
        <source>Go to the sentence</source>
        <translation>回到原句</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Move to another place…</source>
        <translation>移到别处…</translation>
    </message>
    <message>
        <source>Hang it on</source>
        <translation>挂到</translation>
    </message>
    <message>
        <source>Take off the link</source>
        <translation>取消关联</translation>
    </message>
    <message>
        <source>Enter fills a gap or goes to the sentence, F2 edits, Delete removes, Alt with an arrow or M moves a card, C copies the cost of doing nothing</source>
        <translation>回车补上空缺或回到原句，F2 修改，Delete 删除，Alt 加方向键或 M 移动卡片，C 复制不解决的代价</translation>
    </message>
    <message>
        <source>Not linked yet: put these on a problem</source>
        <translation>尚未关联：请挂到某个难点上</translation>
    </message>
    <message>
        <source>Supposed, not told yet</source>
        <translation>假设，客户还没说</translation>
    </message>
    <message>
        <source>From an earlier talk</source>
        <translation>来自上次访谈</translation>
    </message>
    <message>
        <source>From an objection</source>
        <translation>来自异议</translation>
    </message>
    <message>
        <source>No figure yet</source>
        <translation>还没有数字</translation>
    </message>
    <message>
        <source>of the problem “{problem}”</source>
        <translation>属于难点“{problem}”</translation>
    </message>
    <message>
        <source>Ask for the effects (Enter)</source>
        <translation>去追问影响（回车）</translation>
    </message>
    <message>
        <source>Let them say what it is worth (Enter)</source>
        <translation>请客户说出价值（回车）</translation>
    </message>
    <message>
        <source>A problem stands by itself; move what hangs on it.</source>
        <translation>难点独立成条，请移动挂在它下面的内容。</translation>
    </message>
    <message>
        <source>A pay-off hangs on a problem.</source>
        <translation>效益要挂在难点上。</translation>
    </message>
    <message>
        <source>An effect hangs on a problem or on another effect.</source>
        <translation>影响要挂在难点或另一条影响上。</translation>
    </message>
</context>
<context>
    <name>Market</name>
    <message>
        <source>By source</source>
        <translation>按来源</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>按渠道</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>No card yet. Add one with Ctrl+N.</source>
        <translation>还没有竞争对手卡。按 Ctrl+N 添加。</translation>
    </message>
    <message>
        <source>Met, but without a card</source>
        <translation>遇到过但还没有建卡</translation>
    </message>
    <message>
        <source>met at clients: {count}</source>
        <translation>遇到 {count} 家客户</translation>
    </message>
    <message>
        <source>lost to them: {count}</source>
        <translation>输给他们 {count} 次</translation>
    </message>
    <message>
        <source>Make a card of {name}</source>
        <translation>给{name}建卡</translation>
    </message>
    <message>
        <source>Who else sells it?</source>
        <translation>还有谁在卖？</translation>
    </message>
    <message>
        <source>A card keeps their strengths, weaknesses, our answer and the prices heard; it shows by itself where you meet them.</source>
        <translation>竞争对手卡记下优势、弱点、我方应对和听到的价格；在哪些客户遇到会自动列出。</translation>
    </message>
    <message>
        <source>New competitor</source>
        <translation>新建竞争对手卡</translation>
    </message>
    <message>
        <source>checked on {day}</source>
        <translation>{day} 核实</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>优势</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>弱点</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>我方应对</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Prices heard</source>
        <translation>听到的价格</translation>
    </message>
    <message>
        <source>None yet. “Edit” takes what for, how much and from whom.</source>
        <translation>还没有。点“编辑”记下项目、价格和来处。</translation>
    </message>
    <message>
        <source>Where we meet them</source>
        <translation>在哪里遇到</translation>
    </message>
    <message>
        <source>from the background form</source>
        <translation>来自背景调研表</translation>
    </message>
    <message>
        <source>Lost to them</source>
        <translation>输给他们</translation>
    </message>
    <message>
        <source>Nowhere yet. Name them in a deal or in the background form of a client.</source>
        <translation>还没有遇到。可在商机或客户的背景调研表里写上他们。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>活动类型</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>No such event yet. Add one with Ctrl+N.</source>
        <translation>还没有这类活动。按 Ctrl+N 添加。</translation>
    </message>
    <message>
        <source>Where do you meet new clients?</source>
        <translation>在哪里认识新客户？</translation>
    </message>
    <message>
        <source>Add exhibitions, seminars, chamber meetings and what you share in communities; then enter the leads they brought.</source>
        <translation>添加展会、研讨会、商会活动和社群分享，再录入带来的线索。</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>新建活动</translation>
    </message>
    <message>
        <source>reached {count}</source>
        <translation>触达 {count} 人</translation>
    </message>
    <message>
        <source>cost {money}</source>
        <translation>费用 {money}</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Enter leads</source>
        <translation>录入线索</translation>
    </message>
    <message>
        <source>List of leads</source>
        <translation>线索列表</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>还有 {count} 家</translation>
    </message>
    <message>
        <source>Nobody entered yet. One row per lead, and one save for all of them.</source>
        <translation>还没有录入。一行一条线索，一次全部保存。</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Amount won</source>
        <translation>成交金额</translation>
    </message>
    <message>
        <source>Cost per lead</source>
        <translation>每条线索费用</translation>
    </message>
    <message>
        <source>Back to the market (Esc)</source>
        <translation>返回市场（Esc）</translation>
    </message>
    <message>
        <source>{new} new client(s), {linked} known one(s) linked</source>
        <translation>新增 {new} 家客户，关联 {linked} 家已有客户</translation>
    </message>
    <message>
        <source>Enter: next row · Tab: next cell · Ctrl+V: rows from a spreadsheet · Ctrl+L: known or new · Ctrl+Del: remove · Ctrl+Enter: save all</source>
        <translation>Enter：下一行 · Tab：下一格 · Ctrl+V：从表格粘贴多行 · Ctrl+L：已有或新客户 · Ctrl+Del：删去 · Ctrl+Enter：全部保存</translation>
    </message>
    <message>
        <source>Source of the new ones</source>
        <translation>新客户的来源</translation>
    </message>
    <message>
        <source>{new} new · {linked} known</source>
        <translation>新 {new} · 已有 {linked}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Known: {name}</source>
        <translation>已有：{name}</translation>
    </message>
    <message>
        <source>New? Like {name}</source>
        <translation>新客户？与{name}相近</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Leads, one row each</source>
        <translation>线索，一行一条</translation>
    </message>
    <message>
        <source>Known or new client</source>
        <translation>已有或新客户</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>粘贴多行</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>删去此行</translation>
    </message>
    <message>
        <source>All industries</source>
        <translation>全部行业</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation>搜索行业动态</translation>
    </message>
    <message>
        <source>Text or source …</source>
        <translation>内容或来源……</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>No note fits.</source>
        <translation>没有符合的动态。</translation>
    </message>
    <message>
        <source>What moves your clients&apos; industries?</source>
        <translation>客户的行业在发生什么？</translation>
    </message>
    <message>
        <source>Note what you learn with its source and day; the report prints it.</source>
        <translation>记下了解到的事，写明来源和日期；情报报告会印出来。</translation>
    </message>
    <message>
        <source>New industry note</source>
        <translation>新建行业动态</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>打开{name}</translation>
    </message>
    <message>
        <source>No industry</source>
        <translation>未分行业</translation>
    </message>
    <message>
        <source>Last {count} days</source>
        <translation>最近 {count} 天</translation>
    </message>
    <message>
        <source>In the pipeline</source>
        <translation>在谈金额</translation>
    </message>
    <message>
        <source>Event cost per lead</source>
        <translation>活动费/条线索</translation>
    </message>
    <message>
        <source>No client yet. A client&apos;s source is written in its basics.</source>
        <translation>还没有客户。来源写在客户的基本信息里。</translation>
    </message>
    <message>
        <source>A client counts under their own source, a deal under its own one if it has one.</source>
        <translation>客户按自身来源统计；商机填了来源的，按商机的来源统计。</translation>
    </message>
    <message>
        <source>What sources yield</source>
        <translation>各来源的成效</translation>
    </message>
    <message>
        <source>Who sends us clients</source>
        <translation>谁给我们介绍客户</translation>
    </message>
    <message>
        <source>Nobody noted yet. Write a client&apos;s referrer in its basics.</source>
        <translation>还没有记录。请在客户的基本信息里写上介绍人。</translation>
    </message>
    <message>
        <source>Plan the thanks</source>
        <translation>安排致谢</translation>
    </message>
    <message>
        <source>Plan the thanks to {name}</source>
        <translation>安排向{name}致谢</translation>
    </message>
    <message>
        <source>The thanks are on the plan.</source>
        <translation>致谢已列入计划。</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>sent {names}</source>
        <translation>介绍了{names}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names}等，另有 {count} 家</translation>
    </message>
    <message>
        <source>Thanked {done} of {all}</source>
        <translation>已致谢 {done}/{all}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Industry notes</source>
        <translation>行业动态</translation>
    </message>
    <message>
        <source>Supplier windows</source>
        <translation>供应商窗口</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Sections of the market</source>
        <translation>市场各部分</translation>
    </message>
    <message>
        <source>Intelligence report</source>
        <translation>情报报告</translation>
    </message>
    <message>
        <source>Print what was heard in a period (Ctrl+P)</source>
        <translation>打印一段时间里听到的事（Ctrl+P）</translation>
    </message>
    <message>
        <source>Blank, for handwriting</source>
        <translation>空白表，供手写</translation>
    </message>
    <message>
        <source>Be there so many days before the contract ends:</source>
        <translation>在合同到期前多少天介入：</translation>
    </message>
    <message>
        <source>When a window opens, a visit is proposed for the plan. The end of the contract is asked for in a client&apos;s background form.</source>
        <translation>窗口一开启，就会建议安排拜访。合同到期日写在客户的背景调研表里。</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>现在开启</translation>
    </message>
    <message>
        <source>Within a year</source>
        <translation>一年之内</translation>
    </message>
    <message>
        <source>Lead time in days</source>
        <translation>提前天数</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>勿扰</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>计划拜访</translation>
    </message>
    <message>
        <source>Plan a visit to {name}</source>
        <translation>计划拜访{name}</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>没有。</translation>
    </message>
</context>
<context>
    <name>Masked</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Space shows it, Ctrl+C copies it</source>
        <translation>空格键显示，Ctrl+C 复制</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Plan of {day}</source>
        <translation>{day}的安排</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>Client, contact, phone, tag, note, day or command</source>
        <translation>客户、联系人、电话、标签、备注、日期或命令</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter open · Esc close</source>
        <translation>↑ ↓ 选择 · 回车打开 · Esc 关闭</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer characters, pinyin initials, digits.</source>
        <translation>没有找到。试试更少的字、拼音首字母或号码。</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>PaperWarning</name>
    <message numerus="yes">
        <source>And %n more remark(s).</source>
        <translation>
            <numerusform>另有 %n 条提示。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{field}” was set smaller to fit.</source>
        <translation>“{field}”缩小了字号。</translation>
    </message>
    <message>
        <source>“{field}” is too long for its place and was cut: {text}</source>
        <translation>“{field}”超出栏位，已截短：{text}</translation>
    </message>
    <message>
        <source>This form should fill one page and takes more.</source>
        <translation>此表应为一页，现超出一页。</translation>
    </message>
    <message>
        <source>The printing font has no “{character}”; it prints as 〓.</source>
        <translation>打印字体缺少“{character}”，将印作〓。</translation>
    </message>
    <message>
        <source>The logo cannot be drawn; choose a PNG or JPEG.</source>
        <translation>标志无法绘制，请选择 PNG 或 JPEG 图片。</translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>{days} at this stage</source>
        <translation>本阶段 {days}</translation>
    </message>
    <message>
        <source>Expected close: {day}</source>
        <translation>预计成交：{day}</translation>
    </message>
    <message>
        <source>Last contact: {days} ago</source>
        <translation>上次联系：{days}前</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>下一步：{step}</translation>
    </message>
    <message>
        <source>Passed without: {gate}</source>
        <translation>越过未补：{gate}</translation>
    </message>
    <message>
        <source>For the next stage: {gate}</source>
        <translation>下一阶段需要：{gate}</translation>
    </message>
    <message>
        <source>Lost: {reason}</source>
        <translation>丢单原因：{reason}</translation>
    </message>
    <message>
        <source>{count} to go</source>
        <translation>还差 {count} 项</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可推进</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>新建商机</translation>
    </message>
    <message>
        <source>+ Add “{name}” to the catalogue</source>
        <translation>+ 新增产品“{name}”</translation>
    </message>
    <message>
        <source>New in the catalogue: {names}</source>
        <translation>将加入产品目录：{names}</translation>
    </message>
    <message>
        <source>The products come to {amount}.</source>
        <translation>产品合计 {amount}。</translation>
    </message>
    <message>
        <source>Record the visit</source>
        <translation>记录拜访</translation>
    </message>
    <message>
        <source>Open opportunities</source>
        <translation>进行中的商机</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Weighted by stage</source>
        <translation>按阶段加权</translation>
    </message>
    <message>
        <source>Won this quarter</source>
        <translation>本季赢单</translation>
    </message>
    <message>
        <source>Median sales cycle</source>
        <translation>销售周期中位数</translation>
    </message>
    <message>
        <source>{count} unpriced</source>
        <translation>{count} 个未报价</translation>
    </message>
    <message>
        <source>Each amount counts for the chance of its stage: {chances}</source>
        <translation>金额按各阶段成功率折算：{chances}</translation>
    </message>
    <message>
        <source>{count} won</source>
        <translation>{count} 单</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>共 {count} 单</translation>
    </message>
    <message>
        <source>Any close</source>
        <translation>成交时间不限</translation>
    </message>
    <message>
        <source>Close overdue</source>
        <translation>已过预计成交</translation>
    </message>
    <message>
        <source>Closes this month</source>
        <translation>本月成交</translation>
    </message>
    <message>
        <source>Closes this quarter</source>
        <translation>本季成交</translation>
    </message>
    <message>
        <source>Closes later</source>
        <translation>更晚成交</translation>
    </message>
    <message>
        <source>Client or opportunity</source>
        <translation>客户或商机</translation>
    </message>
    <message>
        <source>Any grade</source>
        <translation>等级不限</translation>
    </message>
    <message>
        <source>Grade of the client</source>
        <translation>客户等级</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>预计成交</translation>
    </message>
    <message>
        <source>Ended ones too</source>
        <translation>含已结束</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Of the stage before</source>
        <translation>较上一阶段</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>占全部</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>停留中位数</translation>
    </message>
    <message>
        <source>Left it</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>{stage}: {reached}, {rate} of the stage before</source>
        <translation>{stage}：{reached} 个，较上一阶段 {rate}</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>近 12 个月</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Came up in</source>
        <translation>产生于</translation>
    </message>
    <message>
        <source>No opportunity came up in this time</source>
        <translation>这段时间没有产生商机</translation>
    </message>
    <message>
        <source>Choose a longer time, or add one with Ctrl+N.</source>
        <translation>请选更长的时间，或按 Ctrl+N 新建。</translation>
    </message>
    <message>
        <source>{count} came up; in this time {won} were won and {lost} lost: {rate}.</source>
        <translation>共产生 {count} 个；同期赢 {won} 单、丢 {lost} 单，转化率 {rate}。</translation>
    </message>
    <message>
        <source>Funnel as a table</source>
        <translation>漏斗数据表</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Did not fit</source>
        <translation>方案不合适</translation>
    </message>
    <message>
        <source>Delivery time</source>
        <translation>交期</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>客情关系</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>没有预算</translation>
    </message>
    <message>
        <source>Project stopped</source>
        <translation>项目取消</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>没有需求</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>规模太小</translation>
    </message>
    <message>
        <source>Out of our field</source>
        <translation>不在我方领域</translation>
    </message>
    <message>
        <source>Note it for now</source>
        <translation>先记下</translation>
    </message>
    <message>
        <source>Keep what is stated here; the move waits for the rest</source>
        <translation>先保存这里填的，等其余依据齐了再推进</translation>
    </message>
    <message>
        <source>Still missing: {gates}, and {count} more</source>
        <translation>还缺：{gates}，另有 {count} 项</translation>
    </message>
    <message>
        <source>Interview begun</source>
        <translation>访谈已开始</translation>
    </message>
    <message>
        <source>Proposal sent</source>
        <translation>方案已发出</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>客户答复</translation>
    </message>
    <message>
        <source>Contract signed</source>
        <translation>合同已签订</translation>
    </message>
    <message>
        <source>Delivery begun</source>
        <translation>已开始交付</translation>
    </message>
    <message>
        <source>{what}: {fact}</source>
        <translation>{what}：{fact}</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>推进</translation>
    </message>
    <message>
        <source>+ Add “{name}” to the competitors</source>
        <translation>+ 新增竞争对手“{name}”</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Still missing: {gates}</source>
        <translation>还缺：{gates}</translation>
    </message>
    <message>
        <source>Everything is there.</source>
        <translation>依据已齐备。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>met</source>
        <translation>已具备</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day, e.g. 9/17</source>
        <translation>日期，如 9/17</translation>
    </message>
    <message>
        <source>File of the contract</source>
        <translation>合同文件</translation>
    </message>
    <message>
        <source>or choose its file</source>
        <translation>或选择合同文件</translation>
    </message>
    <message>
        <source>“{name}” is new and gets a card.</source>
        <translation>“{name}”是新的竞争对手，将自动建卡。</translation>
    </message>
    <message>
        <source>This cannot be read as a day.</source>
        <translation>这不能读作日期。</translation>
    </message>
    <message>
        <source>That day is still to come; evidence lies behind us.</source>
        <translation>这一天还没到；依据必须是已发生的事。</translation>
    </message>
    <message>
        <source>{stage}: {count}, {amount}</source>
        <translation>{stage}：{count} 个，{amount}</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>可做的操作</translation>
    </message>
    <message>
        <source>Add the client “{name}”</source>
        <translation>新增客户“{name}”</translation>
    </message>
    <message>
        <source>Step {done} of {all}</source>
        <translation>第 {done} 步，共 {all} 步</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>At this stage</source>
        <translation>本阶段已</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>上次联系</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Way to look at it</source>
        <translation>查看方式</translation>
    </message>
    <message>
        <source>New opportunity (Ctrl+N)</source>
        <translation>新建商机（Ctrl+N）</translation>
    </message>
    <message>
        <source>No opportunities here</source>
        <translation>这里没有商机</translation>
    </message>
    <message>
        <source>An opportunity is something one client may buy. Add the first one, or clear the filters above.</source>
        <translation>商机就是某个客户可能要买的东西。新建第一个，或清除上方的筛选。</translation>
    </message>
    <message>
        <source>Without contact for 90 days: {count}. Call them, or let them rest.</source>
        <translation>超过 90 天没有联系的商机：{count} 个。打个电话，或转为休眠。</translation>
    </message>
    <message>
        <source>To “{stage}”</source>
        <translation>进入“{stage}”</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>打开档案</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Do it (Ctrl+Enter)</source>
        <translation>执行（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Pipeline as a board</source>
        <translation>商机看板</translation>
    </message>
    <message>
        <source>Pipeline as a table</source>
        <translation>商机表格</translation>
    </message>
    <message>
        <source>Pipeline as a funnel</source>
        <translation>商机漏斗</translation>
    </message>
    <message>
        <source>Rate the fit with the ideal client, with at least 1 point.</source>
        <translation>请给“画像匹配”打分，至少 1 分。</translation>
    </message>
    <message>
        <source>Rate enough criteria for a grade: a weight of 60 at least.</source>
        <translation>评分权重要达到 60 才有等级。</translation>
    </message>
    <message>
        <source>Record a visit or call with them; a plan alone proves nothing.</source>
        <translation>请完成一次拜访或通话的记录；只有计划不算。</translation>
    </message>
    <message>
        <source>Say when you began to ask about their needs.</source>
        <translation>请写明哪天开始挖掘需求。</translation>
    </message>
    <message>
        <source>Note one need in the customer&apos;s own words.</source>
        <translation>请用客户原话记下一条需求。</translation>
    </message>
    <message>
        <source>Name who decides there.</source>
        <translation>请指明由谁拍板。</translation>
    </message>
    <message>
        <source>Say on which day the proposal went out.</source>
        <translation>请写明方案哪天发出。</translation>
    </message>
    <message>
        <source>Say what the customer answered, and when.</source>
        <translation>请写明客户怎么答复、哪天答复。</translation>
    </message>
    <message>
        <source>Give the day of signature, and its number or the file.</source>
        <translation>请写明签订日期，以及合同编号或文件。</translation>
    </message>
    <message>
        <source>Say on which day delivery began.</source>
        <translation>请写明哪天开始交付。</translation>
    </message>
    <message>
        <source>There was contact in the last 90 days: it is not dormant yet.</source>
        <translation>近 90 天内有过联系，还不算休眠。</translation>
    </message>
    <message>
        <source>Name who won it; a new name gets a card of its own.</source>
        <translation>请写明输给了谁；新名字会自动建卡片。</translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation>现在评分</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>安排拜访</translation>
    </message>
    <message>
        <source>Note the need</source>
        <translation>记下需求</translation>
    </message>
    <message>
        <source>Name them</source>
        <translation>新增此人</translation>
    </message>
    <message>
        <source>Go on without, for a reason</source>
        <translation>说明理由，先行推进</translation>
    </message>
    <message>
        <source>Nobody else won it</source>
        <translation>没有输给别家</translation>
    </message>
    <message>
        <source>With whom, about what</source>
        <translation>和谁谈、谈什么</translation>
    </message>
    <message>
        <source>Which version</source>
        <translation>哪一版方案</translation>
    </message>
    <message>
        <source>What they answered</source>
        <translation>客户怎么答复</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>合同编号</translation>
    </message>
    <message>
        <source>Delivery note or batch</source>
        <translation>送货单号或批次</translation>
    </message>
    <message>
        <source>file kept</source>
        <translation>已存文件</translation>
    </message>
    <message>
        <source>One step back to “{stage}”</source>
        <translation>退回一步到“{stage}”</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Won again</source>
        <translation>再次赢单</translation>
    </message>
    <message>
        <source>Move on to “{stage}”</source>
        <translation>推进到“{stage}”</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>标为丢单</translation>
    </message>
    <message>
        <source>Set dormant</source>
        <translation>转为休眠</translation>
    </message>
    <message>
        <source>Disqualify</source>
        <translation>判为不合格</translation>
    </message>
    <message>
        <source>Why does it go back?</source>
        <translation>为什么退回？</translation>
    </message>
    <message>
        <source>Why is it taken up again?</source>
        <translation>为什么重新启动？</translation>
    </message>
    <message>
        <source>Why was it lost?</source>
        <translation>为什么丢单？</translation>
    </message>
    <message>
        <source>Why is it not for us?</source>
        <translation>为什么不适合我们？</translation>
    </message>
    <message>
        <source>Why go on without the evidence?</source>
        <translation>为什么没有依据也要推进？</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>No decider</source>
        <translation>缺拍板人</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Double-click to plan a visit here</source>
        <translation>双击在此安排拜访</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>free at {time}, Enter plans a visit</source>
        <translation>{time} 空闲，按回车安排拜访</translation>
    </message>
    <message>
        <source>Up and Down choose, Ctrl+Up and Ctrl+Down go by half hours, Enter opens</source>
        <translation>上下键选择，Ctrl+上下键按半小时移动，回车打开</translation>
    </message>
    <message>
        <source>Visits held</source>
        <translation>已拜访</translation>
    </message>
    <message>
        <source>To-dos done</source>
        <translation>待办完成</translation>
    </message>
    <message>
        <source>Waiting to be recorded</source>
        <translation>待录入记录</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>遗留事项</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>{count} 条超期</translation>
    </message>
    <message numerus="yes">
        <source>up to %n day(s) late</source>
        <translation>
            <numerusform>最长 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>跳到某一天</translation>
    </message>
    <message>
        <source>The days off of {year} are not published yet: Monday to Friday count as workdays.</source>
        <translation>{year} 年放假安排尚未公布，暂按周一至周五为工作日。</translation>
    </message>
    <message>
        <source>Make-up workday</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>Workday</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>法定假日</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>第 {number} 周</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan a visit (Ctrl+N)</source>
        <translation>安排拜访（Ctrl+N）</translation>
    </message>
    <message>
        <source>Tomorrow&apos;s briefs</source>
        <translation>明日简报</translation>
    </message>
    <message>
        <source>All briefs of tomorrow as one paper</source>
        <translation>明天所有拜访的简报合成一份</translation>
    </message>
    <message>
        <source>Next {time}</source>
        <translation>下一项 {time}</translation>
    </message>
    <message>
        <source>Nothing waits to be recorded.</source>
        <translation>没有待录入的拜访。</translation>
    </message>
    <message>
        <source>There is no visit whose brief could be printed.</source>
        <translation>没有可打印简报的拜访。</translation>
    </message>
    <message>
        <source>This visit does not allow that now.</source>
        <translation>这次拜访目前不能这样操作。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Leave by {time}</source>
        <translation>{time} 前出发</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>{time}后</translation>
    </message>
    <message>
        <source>Record the visit that waits longest</source>
        <translation>录入等待最久的拜访</translation>
    </message>
    <message>
        <source>Print the briefs of tomorrow</source>
        <translation>打印明天的拜访简报</translation>
    </message>
    <message>
        <source>Print the briefs of this day</source>
        <translation>打印当天的拜访简报</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>To-do</source>
        <translation>待办清单</translation>
    </message>
    <message>
        <source>Add a to-do</source>
        <translation>添加待办</translation>
    </message>
    <message>
        <source>Nothing to do on this day. Type above to add something.</source>
        <translation>当天没有待办。在上方输入即可添加。</translation>
    </message>
    <message>
        <source>{day}: {title}</source>
        <translation>{day}：{title}</translation>
    </message>
    <message>
        <source>Which day? E.g. Fri, 9/20, +3</source>
        <translation>哪一天？如 周五、9/20、+3</translation>
    </message>
    <message>
        <source>Why is it dropped?</source>
        <translation>放弃的原因</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做的事</translation>
    </message>
    <message>
        <source>This cannot be read as a day, e.g. Fri, 9/20, +3.</source>
        <translation>看不懂这个日期，请输入如 周五、9/20、+3。</translation>
    </message>
    <message>
        <source>Pick a day …</source>
        <translation>改到某一天…</translation>
    </message>
    <message>
        <source>Rewrite …</source>
        <translation>修改文字…</translation>
    </message>
    <message>
        <source>Drop, with a reason …</source>
        <translation>放弃并说明原因…</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>打开客户档案</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Move or drop</source>
        <translation>改期或放弃</translation>
    </message>
    <message>
        <source>Space ticks, T today, M tomorrow, D another day, X drops</source>
        <translation>空格勾选，T 今天，M 明天，D 改期，X 放弃</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day}起</translation>
    </message>
    <message>
        <source>first planned for {day}</source>
        <translation>原定 {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Record this visit (Ctrl+R records the first)</source>
        <translation>录入这次拜访（Ctrl+R 录入第一条）</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>%n more to record</source>
        <translation>
            <numerusform>还有 %n 条待录入</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the visit</source>
        <translation>打开拜访</translation>
    </message>
    <message>
        <source>Add, e.g. “Fri 15:00 call back”</source>
        <translation>添加，如“周五 15:00 回电”</translation>
    </message>
    <message>
        <source>Their promise</source>
        <translation>客户承诺</translation>
    </message>
    <message>
        <source>planned, not marked as held</source>
        <translation>已过计划时间，尚未说明结果</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>下一次拜访</translation>
    </message>
    <message>
        <source>Clash</source>
        <translation>时间冲突</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Leave by</source>
        <translation>出发时间</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Opening questions</source>
        <translation>开场问题</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation>携带物品</translation>
    </message>
    <message>
        <source>No visit ahead</source>
        <translation>暂无后续拜访</translation>
    </message>
    <message>
        <source>Plan one: it appears here with its brief.</source>
        <translation>安排一次拜访，这里会显示它的简报。</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>安排拜访</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>Playbook</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Every client&apos;s dossier shows how they compare. Older versions are kept.</source>
        <translation>每份客户档案都会显示对照结果，旧版本会保留。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version {number}, since {day}: {told}</source>
        <translation>第 {number} 版，自 {day} 起：{told}</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>No line here. Type one below.</source>
        <translation>这里还没有内容，请在下面输入。</translation>
    </message>
    <message>
        <source>Hide what was left out</source>
        <translation>收起已停用</translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation>已停用 {count} 条</translation>
    </message>
    <message>
        <source>Phrase copied</source>
        <translation>话术已复制</translation>
    </message>
    <message>
        <source>Nothing is described yet.</source>
        <translation>还没有描述。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Export this one</source>
        <translation>单独导出</translation>
    </message>
    <message>
        <source>As it was shipped</source>
        <translation>恢复原文</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Enter: {act}</source>
        <translation>回车：{act}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>现用</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复此版</translation>
    </message>
    <message>
        <source>Shipped text</source>
        <translation>原版</translation>
    </message>
    <message>
        <source>{number}, {when}, left out</source>
        <translation>第 {number} 版，{when}，已停用</translation>
    </message>
    <message>
        <source>{number}, {when}</source>
        <translation>第 {number} 版，{when}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>{count} more: type a word to find them</source>
        <translation>还有 {count} 条，输入文字即可找到</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>这里还没有内容。</translation>
    </message>
    <message>
        <source>All industries</source>
        <translation>全部行业</translation>
    </message>
    <message>
        <source>Industry pack</source>
        <translation>行业包</translation>
    </message>
    <message>
        <source>May be told</source>
        <translation>可对外讲</translation>
    </message>
    <message>
        <source>Not to be told</source>
        <translation>不可外讲</translation>
    </message>
    <message>
        <source>{count} slots empty</source>
        <translation>{count} 个槽位未填</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自建</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Insert a slot</source>
        <translation>插入槽位</translation>
    </message>
    <message>
        <source>Several wordings of one slot are parted by “ / ”; the first one fills the questions. A question whose slot is empty is left out, or the slot is asked for.</source>
        <translation>同一槽位的几种说法用“ / ”隔开，第一种用来填空。槽位未填时，会请您补充，或不提供该问题。</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>难点</translation>
    </message>
    <message>
        <source>Implication</source>
        <translation>暗示</translation>
    </message>
    <message>
        <source>Need-payoff</source>
        <translation>效益</translation>
    </message>
    <message>
        <source>First talk</source>
        <translation>初次见面</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>行业观察</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>他人引荐</translation>
    </message>
    <message>
        <source>General</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>来自 {name}</translation>
    </message>
    <message>
        <source>Export the playbook</source>
        <translation>导出打法</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) exported to {file}</source>
        <translation>
            <numerusform>已导出 %n 条：{file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a playbook</source>
        <translation>导入打法</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题库</translation>
    </message>
    <message>
        <source>Industry packs</source>
        <translation>行业包</translation>
    </message>
    <message>
        <source>Openers</source>
        <translation>开场白</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Jargon</source>
        <translation>行话</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>寒暄话题</translation>
    </message>
    <message>
        <source>Take what is ticked</source>
        <translation>导入所选</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将要改动的内容</translation>
    </message>
    <message>
        <source>{count} more, taken along with these</source>
        <translation>还有 {count} 条，将一并导入</translation>
    </message>
    <message>
        <source>Playbook “{name}” taken in</source>
        <translation>已导入打法“{name}”</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>“{name}”: {new} new, {changed} changed, {same} the same. Nothing is taken yet.</source>
        <translation>“{name}”：新增 {new} 条，改动 {changed} 条，相同 {same} 条。尚未导入。</translation>
    </message>
    <message>
        <source>{count} of {all} ticked</source>
        <translation>已选 {count} / {all}</translation>
    </message>
    <message>
        <source>would be left out</source>
        <translation>将停用</translation>
    </message>
    <message>
        <source>now: {text}</source>
        <translation>现为：{text}</translation>
    </message>
    <message>
        <source>differs in: {parts}</source>
        <translation>不同之处：{parts}</translation>
    </message>
    <message>
        <source>The wizard offers them filled with the client&apos;s own words and the industry pack.</source>
        <translation>访谈向导会用客户自己的说法和行业包填好槽位，再提供给您。</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>添加问题</translation>
    </message>
    <message>
        <source>What fills the slots of the questions, by industry. A pack can be handed on as a file of its own.</source>
        <translation>按行业填写问题里的槽位。每个行业包都可以单独导出成文件，分享给同事。</translation>
    </message>
    <message>
        <source>Add a pack</source>
        <translation>添加行业包</translation>
    </message>
    <message>
        <source>Who we are, why we come, and leave to ask: 30 seconds at most.</source>
        <translation>我们是谁、为何而来、征得提问的许可，不超过 30 秒。</translation>
    </message>
    <message>
        <source>Add an opener</source>
        <translation>添加开场白</translation>
    </message>
    <message>
        <source>Topics to warm up with</source>
        <translation>寒暄话题</translation>
    </message>
    <message>
        <source>Business only, 3 minutes at most.</source>
        <translation>只谈业务，不超过 3 分钟。</translation>
    </message>
    <message>
        <source>Add a topic</source>
        <translation>添加话题</translation>
    </message>
    <message>
        <source>Listen, acknowledge, explore, respond, check.</source>
        <translation>听—认—问—答—核。</translation>
    </message>
    <message>
        <source>Add an objection</source>
        <translation>添加异议</translation>
    </message>
    <message>
        <source>Only a case its customer permitted is ever offered for a client.</source>
        <translation>只有经客户许可的案例才会用于别的客户。</translation>
    </message>
    <message>
        <source>Add a case</source>
        <translation>添加案例</translation>
    </message>
    <message>
        <source>Marked while you write, with the plain words to say instead.</source>
        <translation>书写时会标出，并给出通俗的说法。</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>添加行话</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Another step, then Enter</source>
        <translation>再加一步，回车确认</translation>
    </message>
    <message>
        <source>Another hint, then Enter</source>
        <translation>再加一条提示，回车确认</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>动作清单</translation>
    </message>
    <message>
        <source>Ticked for each opportunity in the client&apos;s dossier.</source>
        <translation>在客户档案里按商机逐项勾选。</translation>
    </message>
    <message>
        <source>To keep in mind</source>
        <translation>注意事项</translation>
    </message>
    <message>
        <source>Search the phrases</source>
        <translation>搜索话术</translation>
    </message>
    <message>
        <source>All scenes</source>
        <translation>全部场景</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Another phrase for this scene, then Enter</source>
        <translation>为此场景再加一句，回车确认</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Click or Enter copies a phrase; Ctrl+K finds it from anywhere. Choose a scene to add your own.</source>
        <translation>单击或回车即复制；在任何页面按 Ctrl+K 都能找到。选一个场景即可添加自己的话术。</translation>
    </message>
    <message>
        <source>Ideal client</source>
        <translation>客户画像</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Part of the playbook</source>
        <translation>打法的部分</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>打法</translation>
    </message>
    <message>
        <source>How we choose clients, judge them and talk to them.</source>
        <translation>怎样选客户、评客户、与客户沟通。</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>访谈提示</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>The whole playbook</source>
        <translation>全部打法</translation>
    </message>
    <message>
        <source>Only what is ours</source>
        <translation>只导出我们改过和新增的</translation>
    </message>
    <message>
        <source>New scores are made with these weights. Each score keeps the weights it was made with.</source>
        <translation>新的评分按这些权重计算；每次评分都保留当时的权重。</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>How long a fact stays fresh</source>
        <translation>依据的有效期</translation>
    </message>
    <message>
        <source>Days until a fact or a score is old</source>
        <translation>依据或评分的有效天数</translation>
    </message>
    <message>
        <source>Points that rest on older facts turn grey; the dossier tells what the score would be without them, and proposes to rate again.</source>
        <translation>依据过期的分数会变灰；档案会显示去掉它们后的得分，并建议重新评分。</translation>
    </message>
    <message>
        <source>Version {number}, as shipped: {weights}, {days} days</source>
        <translation>第 {number} 版，默认：{weights}，{days} 天</translation>
    </message>
    <message>
        <source>Version {number}, since {day}: {weights}, {days} days</source>
        <translation>第 {number} 版，自 {day} 起：{weights}，{days} 天</translation>
    </message>
    <message>
        <source>{total} of 100: {rest} too many</source>
        <translation>共 {total}，超出 {rest}</translation>
    </message>
    <message>
        <source>{total} of 100: {rest} still to give</source>
        <translation>共 {total}，还差 {rest}</translation>
    </message>
    <message>
        <source>100 of 100</source>
        <translation>合计 100</translation>
    </message>
    <message>
        <source>Asked for: {slots}</source>
        <translation>会请您补充：{slots}</translation>
    </message>
    <message>
        <source>A brace is open, or a slot unknown.</source>
        <translation>花括号没有成对，或槽位名称不对。</translation>
    </message>
    <message>
        <source>{seconds} of {most} seconds</source>
        <translation>{seconds} 秒，上限 {most} 秒</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>开场</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀约</translation>
    </message>
    <message>
        <source>Confirming a visit</source>
        <translation>拜访确认</translation>
    </message>
    <message>
        <source>Asking for needs</source>
        <translation>了解需求</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Summing up</source>
        <translation>总结</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>致谢</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>回款</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>our company</source>
        <translation>我们公司</translation>
    </message>
    <message>
        <source>the sales department</source>
        <translation>销售部</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Filled in</source>
        <translation>已填写</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空白表</translation>
    </message>
    <message>
        <source>Filled in or blank</source>
        <translation>已填写或空白</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>中英对照</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>打印语言</translation>
    </message>
    <message>
        <source>Save toner</source>
        <translation>省墨</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>显示电话</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>返回（Esc）</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Open as PDF</source>
        <translation>用 PDF 打开</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>保存为 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>正在排版</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>已向打印机发送 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>正在保存 {file}</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>第 {page} 页，共 {count} 页</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Something went wrong in the program. Your data is safe.</source>
        <translation>程序出了问题，您的数据是安全的。</translation>
    </message>
    <message>
        <source>You can go on working. Please read the report below and send it to the makers; it was also written to the log.</source>
        <translation>您可以继续工作。请查看下面的报告并发给开发者；报告也已写入日志。</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>{count} more</source>
        <translation>还有 {count} 条</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Language and theme</source>
        <translation>语言与主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
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
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>打法</translation>
    </message>
    <message>
        <source>Ideal client, weights of the score, after how many days a fact is old, stage checklists, phrases, thresholds of the interview coach.</source>
        <translation>客户画像、评分权重、依据有效天数、阶段清单、话术库、访谈提示的阈值。</translation>
    </message>
    <message>
        <source>Open the playbook</source>
        <translation>打开打法</translation>
    </message>
    <message>
        <source>Weights and age of facts</source>
        <translation>权重与有效期</translation>
    </message>
    <message>
        <source>Thresholds of the coach</source>
        <translation>访谈提示的阈值</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>您的数据</translation>
    </message>
    <message>
        <source>Everything lies in this folder on this computer and nowhere else. Keep a backup on another disk.</source>
        <translation>所有内容都在这台电脑的这个文件夹里，别处没有。请在另一块磁盘上保留备份。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>立即备份…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>从备份恢复…</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>检查数据</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>Process</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>业务量</translation>
    </message>
    <message>
        <source>Area of work</source>
        <translation>工作领域</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>难点</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>一线角色</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Their customer</source>
        <translation>客户的客户</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>一段时间</translation>
    </message>
    <message>
        <source>What we can do</source>
        <translation>我方能力</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>省下的资源</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Our company</source>
        <translation>我方公司</translation>
    </message>
    <message>
        <source>Our name</source>
        <translation>我方姓名</translation>
    </message>
    <message>
        <source>Our trade</source>
        <translation>我方业务</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟数</translation>
    </message>
    <message>
        <source>Who referred us</source>
        <translation>介绍人</translation>
    </message>
    <message>
        <source>Their need</source>
        <translation>客户需求</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>话题</translation>
    </message>
    <message>
        <source>Ms Demo</source>
        <translation>演示女士</translation>
    </message>
    <message>
        <source>Demo Technology</source>
        <translation>演示科技</translation>
    </message>
    <message>
        <source>Lin Demo</source>
        <translation>林示例</translation>
    </message>
    <message>
        <source>early warning for machines</source>
        <translation>设备预警</translation>
    </message>
    <message>
        <source>15</source>
        <translation>15</translation>
    </message>
    <message>
        <source>Mr Demo</source>
        <translation>演示先生</translation>
    </message>
    <message>
        <source>shorter waiting</source>
        <translation>缩短等候</translation>
    </message>
    <message>
        <source>which line comes first</source>
        <translation>先做哪条线</translation>
    </message>
    <message>
        <source>Whom we talk to</source>
        <translation>交谈对象</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>我方业务</translation>
    </message>
    <message>
        <source>What they raised last time</source>
        <translation>上次提到的需求</translation>
    </message>
    <message>
        <source>What to check today</source>
        <translation>今天要确认的事</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>工作领域</translation>
    </message>
    <message>
        <source>Their customers</source>
        <translation>客户的客户</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>时间跨度</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>资源</translation>
    </message>
</context>
<context>
    <name>Spin</name>
    <message>
        <source>New interview</source>
        <translation>新访谈</translation>
    </message>
    <message>
        <source>New interview (Ctrl+N)</source>
        <translation>新访谈（Ctrl+N）</translation>
    </message>
    <message>
        <source>Open interviews</source>
        <translation>进行中的访谈</translation>
    </message>
    <message>
        <source>Explicit needs</source>
        <translation>明确需求</translation>
    </message>
    <message>
        <source>Implied needs</source>
        <translation>隐含需求</translation>
    </message>
    <message>
        <source>Open objections</source>
        <translation>未解决异议</translation>
    </message>
    <message>
        <source>Met, but no explicit need</source>
        <translation>见过面但无明确需求</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Explicit</source>
        <translation>明确</translation>
    </message>
    <message>
        <source>Implied</source>
        <translation>隐含</translation>
    </message>
    <message>
        <source>Kind of need</source>
        <translation>需求类别</translation>
    </message>
    <message>
        <source>Needs in the clients&apos; words</source>
        <translation>客户原话中的需求</translation>
    </message>
    <message>
        <source>No need of this kind has been recorded yet.</source>
        <translation>还没有记录这类需求。</translation>
    </message>
    <message>
        <source>Ask on here: no explicit need yet</source>
        <translation>继续追问：还没有明确需求</translation>
    </message>
    <message>
        <source>Every client you met has stated a need in their words.</source>
        <translation>见过面的客户都已亲口说出需求。</translation>
    </message>
    <message>
        <source>Objections not solved</source>
        <translation>未解决的异议</translation>
    </message>
    <message>
        <source>No objection is open.</source>
        <translation>没有未解决的异议。</translation>
    </message>
    <message>
        <source>Ended without a commitment, last 60 days</source>
        <translation>近 60 天没有承诺的拜访</translation>
    </message>
    <message>
        <source>No talk ended without a commitment.</source>
        <translation>每次拜访都得到了客户承诺。</translation>
    </message>
    <message>
        <source>Nothing has been asked yet</source>
        <translation>还没有访谈内容</translation>
    </message>
    <message>
        <source>Explicit needs decide; turn each implied one into the client&apos;s own words.</source>
        <translation>决定成交的是明确需求：让客户用自己的话把隐含需求说出来。</translation>
    </message>
    <message>
        <source>Ask for effects, then let them say what a cure is worth</source>
        <translation>先追问影响，再让客户说出解决的价值</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take back what was just done (Ctrl+Z)</source>
        <translation>撤销刚才的操作（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Please wait, still under way: {task}</source>
        <translation>请稍候，仍在进行：{task}</translation>
    </message>
    <message>
        <source>Taken back: {change}</source>
        <translation>已撤销：{change}</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>已重做：{change}</translation>
    </message>
    <message>
        <source>Taking back: {change}</source>
        <translation>正在撤销：{change}</translation>
    </message>
    <message>
        <source>Doing again: {change}</source>
        <translation>正在重做：{change}</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>Proposed next</source>
        <translation>建议的下一步</translation>
    </message>
    <message>
        <source>Put it on the plan</source>
        <translation>列入计划</translation>
    </message>
    <message>
        <source>Do not propose it again</source>
        <translation>不再建议</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Enter or + puts it on the plan, Delete turns it down</source>
        <translation>回车或 + 列入计划，Delete 忽略</translation>
    </message>
    <message>
        <source>{count} more proposals</source>
        <translation>还有 {count} 条建议</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Daily plan</source>
        <translation>今日计划</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户档案</translation>
    </message>
    <message>
        <source>SPIN interviews</source>
        <translation>SPIN 访谈</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同跟踪</translation>
    </message>
</context>
<context>
    <name>Touch</name>
    <message>
        <source>Log a call or message (F6 reached, F7 no answer)</source>
        <translation>记一次联系（F6 已接通，F7 未应答）</translation>
    </message>
    <message>
        <source>Log a call: reached</source>
        <translation>记一次电话：已联系上</translation>
    </message>
    <message>
        <source>Log a call: no answer</source>
        <translation>记一次电话：未应答</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已联系上</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>未应答</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Cold: they did not expect us</source>
        <translation>陌生联系：对方没有预期</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>联系谁</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>谈了什么</translation>
    </message>
    <message>
        <source>What it was about; Enter means reached</source>
        <translation>说了什么；按 Enter 表示已联系上</translation>
    </message>
    <message>
        <source>{count} attempts in a row without an answer. Leave them in peace?</source>
        <translation>连续 {count} 次联系未应答。要设为勿扰吗？</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>设为勿扰</translation>
    </message>
    <message>
        <source>Go on trying</source>
        <translation>继续联系</translation>
    </message>
    <message>
        <source>Anybody there</source>
        <translation>对方任何人</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Correct this attempt</source>
        <translation>更正这次联系</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When was it? Type it like 9/17 14:30.</source>
        <translation>是什么时候？请按 9/17 14:30 这样填写。</translation>
    </message>
    <message>
        <source>It has happened: log it</source>
        <translation>已经发生，照实记下</translation>
    </message>
    <message>
        <source>The attempt is corrected.</source>
        <translation>联系记录已更正。</translation>
    </message>
    <message>
        <source>{channel}: reached, logged</source>
        <translation>{channel}：已联系上，已记下</translation>
    </message>
    <message>
        <source>{channel}: no answer, logged</source>
        <translation>{channel}：未应答，已记下</translation>
    </message>
    <message>
        <source>free again: {day}</source>
        <translation>再次可联系：{day}</translation>
    </message>
    <message>
        <source>{count} attempts without an answer</source>
        <translation>{count} 次联系未应答</translation>
    </message>
    <message>
        <source>They are left in peace.</source>
        <translation>已设为勿扰。</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The data could not be opened</source>
        <translation>数据无法打开</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>选择其他文件夹…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Views of my clients</source>
        <translation>客户的几种视图</translation>
    </message>
    <message>
        <source>Show {view}</source>
        <translation>打开：{view}</translation>
    </message>
    <message>
        <source>List and dossier</source>
        <translation>名单与档案</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>To be recorded</source>
        <translation>待录入</translation>
    </message>
    <message>
        <source>Record overdue</source>
        <translation>录入超期</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已录入</translation>
    </message>
    <message>
        <source>Rescheduled</source>
        <translation>已改期</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录入记录</translation>
    </message>
    <message>
        <source>Ended {ended} · target {target} · at the latest {limit}</source>
        <translation>{ended} 结束 · 目标 {target} · 最迟 {limit}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>还剩 {time}</translation>
    </message>
    <message>
        <source>{time} left today</source>
        <translation>今日还剩 {time}</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>已超期 {time}</translation>
    </message>
    <message>
        <source>Amend the record</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>It took place</source>
        <translation>已拜访</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>现在开始</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>修改计划</translation>
    </message>
    <message>
        <source>Reschedule</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>取消拜访</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>对方未到</translation>
    </message>
    <message>
        <source>Which client?</source>
        <translation>拜访哪个客户？</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Name, pinyin, contact, phone …</source>
        <translation>名称、拼音、联系人、电话…</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>勿扰</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>客户档案</translation>
    </message>
    <message>
        <source>The visit is planned.</source>
        <translation>拜访已安排。</translation>
    </message>
    <message>
        <source>Show its brief</source>
        <translation>查看简报</translation>
    </message>
    <message>
        <source>Go to its day</source>
        <translation>查看当天计划</translation>
    </message>
    <message>
        <source>Recorded within the hour.</source>
        <translation>一小时内完成录入。</translation>
    </message>
    <message>
        <source>Recorded the same day.</source>
        <translation>当日完成录入。</translation>
    </message>
    <message>
        <source>Recorded late; that is kept with the record.</source>
        <translation>录入已超期，记录中会注明。</translation>
    </message>
    <message>
        <source>Print the record</source>
        <translation>打印记录</translation>
    </message>
    <message>
        <source>Go to the plan of the next step</source>
        <translation>查看下一步所在的计划</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>查看记录表</translation>
    </message>
    <message>
        <source>This visit does not allow that now.</source>
        <translation>这次拜访目前不能这样操作。</translation>
    </message>
    <message>
        <source>Rescheduled from</source>
        <translation>改期自</translation>
    </message>
    <message>
        <source>Takes place instead</source>
        <translation>改至</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Their side</source>
        <translation>客方人员</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>我方人员</translation>
    </message>
    <message>
        <source>Leave by</source>
        <translation>出发时间</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation>携带物品</translation>
    </message>
    <message>
        <source>Materials tested</source>
        <translation>资料已试播</translation>
    </message>
    <message>
        <source>Opening questions</source>
        <translation>开场问题</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Leave by {time}</source>
        <translation>{time} 前出发</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>还缺</translation>
    </message>
    <message>
        <source>Nothing: it is complete.</source>
        <translation>都填好了。</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>还有 {count} 项</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>保存（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Draft kept {time}</source>
        <translation>草稿已存 {time}</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Record amended</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始拜访</translation>
    </message>
    <message>
        <source>Confirmed by the client</source>
        <translation>客户已确认</translation>
    </message>
    <message>
        <source>Already agreed with the client</source>
        <translation>已与客户商定</translation>
    </message>
    <message>
        <source>The visit stays confirmed.</source>
        <translation>拜访保持已确认状态。</translation>
    </message>
    <message>
        <source>The client confirmed another time and place. Once saved, the visit waits to be confirmed anew.</source>
        <translation>客户确认的是另一个时间和地点。保存后，拜访需要重新确认。</translation>
    </message>
    <message>
        <source>The client confirmed another place. Once saved, the visit waits to be confirmed anew.</source>
        <translation>客户确认的是另一个地点。保存后，拜访需要重新确认。</translation>
    </message>
    <message>
        <source>The client confirmed another time. Once saved, the visit waits to be confirmed anew.</source>
        <translation>客户确认的是另一个时间。保存后，拜访需要重新确认。</translation>
    </message>
    <message>
        <source>No client is called that yet.</source>
        <translation>还没有叫这个名字的客户。</translation>
    </message>
    <message>
        <source>Create client “{name}”</source>
        <translation>新建客户“{name}”</translation>
    </message>
    <message>
        <source>SPIN interview</source>
        <translation>SPIN 访谈</translation>
    </message>
    <message>
        <source>+ Add {name} to the buying chain</source>
        <translation>+ 将 {name} 加入决策链</translation>
    </message>
    <message>
        <source>To be confirmed anew</source>
        <translation>待重新确认</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已安排</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>已拜访</translation>
    </message>
    <message>
        <source>{who}, by {channel}, {when}</source>
        <translation>{who}，{channel}，{when}</translation>
    </message>
    <message>
        <source>It had not been confirmed.</source>
        <translation>事先未确认。</translation>
    </message>
    <message>
        <source>{by}: {reason}</source>
        <translation>{by}：{reason}</translation>
    </message>
    <message>
        <source>Waited {minutes} min. {action}</source>
        <translation>等候 {minutes} 分钟。{action}</translation>
    </message>
    <message>
        <source>The place was changed.</source>
        <translation>地点有变更。</translation>
    </message>
    <message>
        <source>The time was changed.</source>
        <translation>时间有变更。</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>Open the visit</source>
        <translation>打开拜访</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>打开客户档案</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>返回（Esc）</translation>
    </message>
    <message>
        <source>Brief {client} {day}</source>
        <translation>拜访简报 {client} {day}</translation>
    </message>
    <message>
        <source>Record {client} {day}</source>
        <translation>拜访记录 {client} {day}</translation>
    </message>
    <message>
        <source>No visit is planned for {day}.</source>
        <translation>{day} 没有安排拜访。</translation>
    </message>
    <message>
        <source>Briefs {day}</source>
        <translation>拜访简报 {day}</translation>
    </message>
    <message>
        <source>Clash</source>
        <translation>时间冲突</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>Cold contact</source>
        <translation>陌生联系</translation>
    </message>
    <message>
        <source>That time</source>
        <translation>这个时间</translation>
    </message>
    <message>
        <source>Worth asking about</source>
        <translation>值得一问</translation>
    </message>
    <message>
        <source>Another client</source>
        <translation>换一个客户</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>保存计划</translation>
    </message>
    <message>
        <source>Plan the visit</source>
        <translation>安排拜访</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>安排拜访</translation>
    </message>
    <message>
        <source>First choose the client</source>
        <translation>先选择客户</translation>
    </message>
    <message>
        <source>Clashes with {visits}</source>
        <translation>与 {visits} 冲突</translation>
    </message>
    <message>
        <source>{day} is a day off.</source>
        <translation>{day} 是休息日。</translation>
    </message>
    <message>
        <source>This time has already passed.</source>
        <translation>这个时间已经过去。</translation>
    </message>
    <message>
        <source>No other visit at that time.</source>
        <translation>这段时间没有其他拜访。</translation>
    </message>
    <message>
        <source>At most one cold contact a week; free again {day}.</source>
        <translation>陌生联系每周至多一次；{day} 起可以。</translation>
    </message>
    <message>
        <source>Plan the visit first, then its brief exists.</source>
        <translation>先安排拜访，才有简报。</translation>
    </message>
    <message>
        <source>{count} so far; 3 to 5 are wanted.</source>
        <translation>目前 {count} 条，需要 3 至 5 条。</translation>
    </message>
    <message>
        <source>The customer&apos;s promise</source>
        <translation>客户的承诺</translation>
    </message>
    <message>
        <source>The next step and its day appear here.</source>
        <translation>下一步和日期会显示在这里。</translation>
    </message>
    <message>
        <source>What goes into the plan</source>
        <translation>将进入计划</translation>
    </message>
    <message>
        <source>This amends a completed record; every earlier version is kept.</source>
        <translation>正在修改已完成的记录，之前的版本都会保留。</translation>
    </message>
    <message>
        <source>Record of the visit</source>
        <translation>拜访记录</translation>
    </message>
    <message>
        <source>This lies in the past.</source>
        <translation>这个时间已经过去。</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>保存记录</translation>
    </message>
    <message>
        <source>Who at the customer&apos;s does it</source>
        <translation>客户方由谁完成</translation>
    </message>
    <message>
        <source>By when the customer does it</source>
        <translation>客户何时完成</translation>
    </message>
    <message>
        <source>When we take the next step</source>
        <translation>下一步时间</translation>
    </message>
    <message>
        <source>“{step}” will appear in the plan of {day}</source>
        <translation>“{step}”会出现在 {day} 的计划里</translation>
    </message>
    <message>
        <source>“{action}” will be asked about on {day}</source>
        <translation>{day} 会提醒核对“{action}”</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>有修改</translation>
    </message>
    <message>
        <source>The clock had been set back</source>
        <translation>电脑时钟曾被调慢</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求点</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>The customer will</source>
        <translation>客户承诺</translation>
    </message>
    <message>
        <source>Our next step</source>
        <translation>我方下一步</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Plan of {day}</source>
        <translation>{day} 的计划</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>M月d日，dddd</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} 天 {hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Record the visit to {name}</source>
        <translation>记录对{name}的拜访</translation>
    </message>
    <message>
        <source>Left over: {title}</source>
        <translation>遗留：{title}</translation>
    </message>
    <message>
        <source>{count} more in the daily plan</source>
        <translation>今日计划中还有 {count} 项</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>没有待处理事项。</translation>
    </message>
</context>
</TS>
