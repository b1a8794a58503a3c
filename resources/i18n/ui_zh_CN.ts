<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Banner</name>
        <message>
            <source>Close this notice</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Busy</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch to English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My side: company, products, capabilities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import contacts…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About Salesdesk</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Contracts</name>
        <message>
            <source>Being sold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected within 30 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Won</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Supplier contracts ending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opportunities by stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their present supplier's contract ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No end is known for the next 180 days. Ask for it and note it in the dossier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Won and lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has been decided yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is being sold yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an opportunity in a client's dossier, or note when their present supplier's contract ends: both appear here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a client</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in 180 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before discovery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Copied</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Dossier</name>
        <message>
            <source>Do not contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unrated</source>
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
            <source>MMM d</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MMM d, yyyy</source>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan the day, know the client, ask the right questions, keep every promise. Everything stays on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look around with demo data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Twelve invented clients in the middle of a busy week. Nothing of it is real; start your own workspace whenever you like.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell who you are and what you sell, then enter your first client.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import my contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From a spreadsheet (CSV, XLSX) or an address book (vCard). You see every row before anything is kept, and can take it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light or dark at the top right; language in its menu.</source>
            <translation type="unfinished" />
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
            <source>Add a row</source>
            <translation>添加一行</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>恢复</translation>
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
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Find anything  Ctrl+K</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What waits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light or dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings and more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tabs</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Health</name>
        <message>
            <source>damaged pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>references that lead nowhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sort keys out of step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>search entries out of step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>files that are missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>files that are damaged</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>Close help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No help page was found.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>Back up to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backing up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The data is sound.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Salesdesk backup</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Masked</name>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Space shows it, Ctrl+C copies it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>pinyin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find anything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Client, contact, phone, tag, note, day or command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>↑ ↓ choose · Enter open · Esc close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing found. Try fewer characters, pinyin initials, digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found</source>
            <translation type="unfinished" />
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
            <source>up to %n day(s) late</source>
            <translation type="unfinished" />
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
            <source>Tomorrow</source>
            <translation type="unfinished">明天</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in %n day(s)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%n day(s) ago</source>
            <translation type="unfinished" />
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
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>Something went wrong in the program. Your data is safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You can go on working. Please read the report below and send it to the makers; it was also written to the log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy report</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Spin</name>
        <message>
            <source>Explicit needs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Implied needs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open objections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Met, but no explicit need</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Explicit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Implied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind of need</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs in the clients' words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No need of this kind has been recorded yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask on here: no explicit need yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every client you met has stated a need in their words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Objections not solved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No objection is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ended without a commitment, last 60 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No talk ended without a commitment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has been asked yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record a visit: the needs and objections you write down there are gathered here, and the clients who still have to state a need in their own words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open today's plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Explicit needs decide; turn each implied one into the client's own words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for effects, then let them say what a cure is worth</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back what was just done (Ctrl+Z)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Tabs</name>
        <message>
            <source>Daily plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clients</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SPIN interviews</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contracts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>The data could not be opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished" />
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
            <source>Nobody came</source>
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
    </context>
    <context>
        <name>Waiting</name>
        <message>
            <source>Nothing waits for you.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
