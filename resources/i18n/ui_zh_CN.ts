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
        <name>ClientList</name>
        <message>
            <source>Overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due by today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the next 7 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No follow-up set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archived ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next follow-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Industry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Medium {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Low {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unrated {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By last contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By next follow-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By last change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clients</source>
            <translation type="unfinished">客户档案</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New client</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search clients</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name, pinyin, contact, phone, tag …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Potential</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No clients yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the first one, or import a contact list you already have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody fits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try fewer letters, or take filters away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all clients</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The other way round</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} picked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Target client list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Background research</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No tags yet: add one in a dossier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print target list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print background research</source>
            <translation type="unfinished" />
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
            <source>Import contacts…</source>
            <translation>导入联系人…</translation>
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
            <source>Their present supplier's contract ends</source>
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
            <source>Nothing is being sold yet</source>
            <translation>还没有商机</translation>
        </message>
        <message>
            <source>Add an opportunity in a client's dossier, or note when their present supplier's contract ends: both appear here.</source>
            <translation>在客户档案中添加商机，或记下客户现供应商合同的到期日，都会显示在这里。</translation>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan a visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Post not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attitude: {word}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Influence {count} of 5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not met yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reports to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Buying chain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arrows walk, Enter edits, Ctrl+C copies the number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reports to nobody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out of the chain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit the whole background form (F2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Target client list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blank, for handwriting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit basics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May be contacted again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not contact …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring back from the archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Background research</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Priority score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visit brief</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visit record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unrated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Potential grade and score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Intent class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Priority: {level}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-up priority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-up: {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next follow-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tag {name}, take off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished">今天</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation type="unfinished">明天</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} days ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} d overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New tag, then Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take this tag off</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>At least {count} are needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At most {count} are allowed.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <source>The data is sound.</source>
            <translation>数据完好。</translation>
        </message>
        <message>
            <source>The check found: {found}. Nothing was changed; back up now, then restore an older backup or report this.</source>
            <translation>检查发现：{found}。未改动任何内容；请先备份，再恢复较早的备份或报告此问题。</translation>
        </message>
        <message>
            <source>Salesdesk backup</source>
            <translation>Salesdesk 备份</translation>
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
        <name>Plan</name>
        <message>
            <source>clashes with another visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Double-click to plan a visit here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agenda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>free at {time}, Enter plans a visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up and Down choose, Ctrl+Up and Ctrl+Down go by half hours, Enter opens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visits held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To-dos done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting to be recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carried over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} overdue</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>up to %n day(s) late</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Previous day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished">今天</translation>
        </message>
        <message>
            <source>Go to a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The days off of {year} are not published yet: Monday to Friday count as workdays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make-up workday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holiday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Week {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tomorrow</source>
            <translation type="unfinished">明天</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation type="unfinished">
                <numerusform>%n 天后</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>OK</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave by {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To-do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a to-do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a to-do, e.g. “Fri 15:00 call back”, then Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to do on this day. Type above to add something.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which day? E.g. Fri, 9/20, +3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why is it dropped?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is to be done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This cannot be read as a day, e.g. Fri, 9/20, +3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pick a day …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rewrite …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop, with a reason …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the dossier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Customer's promise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move or drop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Space ticks, T today, M tomorrow, D another day, X drops</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>carried over since {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>first planned for {day}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record this visit (Ctrl+R records the first)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>planned, not marked as held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objective</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening questions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring along</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No visit ahead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan one: it appears here with its brief.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan a visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, </source>
            <translation type="unfinished">、</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
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
            <source>My side</source>
            <translation>我方资料</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+回车</translation>
        </message>
        <message>
            <source>It heads every printed sheet and opens every talk. All of it stays here.</source>
            <translation>用于每张表单的抬头和每次开场白，只保存在本机。</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>公司标志</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>选择图片…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>PNG or JPEG, up to 2 MB; wide ones look best.</source>
            <translation>PNG 或 JPEG，不超过 2 MB，横幅效果最好。</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>已保存</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation>选择公司标志</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>No logo yet</source>
            <translation>还没有标志</translation>
        </message>
    </context>
    <context>
        <name>Spin</name>
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
            <source>Needs in the clients' words</source>
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
            <source>Record a visit: the needs and objections you write down there are gathered here, and the clients who still have to state a need in their own words.</source>
            <translation>记录一次拜访：其中的需求和异议会汇总到这里，还没有亲口说出需求的客户也会列在这里。</translation>
        </message>
        <message>
            <source>Open today's plan</source>
            <translation>打开今日计划</translation>
        </message>
        <message>
            <source>Explicit needs decide; turn each implied one into the client's own words.</source>
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
            <source>Taken back: {change}</source>
            <translation>已撤销：{change}</translation>
        </message>
        <message>
            <source>Done again: {change}</source>
            <translation>已重做：{change}</translation>
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
        <name>Visit</name>
        <message>
            <source>Not confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Under way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To be recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record overdue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rescheduled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ended {ended} · target {target} · at the latest {limit}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time} left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time} left today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time} late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amend the record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It took place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reschedule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel the visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody came</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brief</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the visit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the dossier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brief {client} {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record {client} {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No visit is planned for {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Briefs {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ddd d MMM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dddd, d MMMM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished">今天</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation type="unfinished">明天</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{days} d {hours} h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{minutes} min</source>
            <translation type="unfinished" />
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
