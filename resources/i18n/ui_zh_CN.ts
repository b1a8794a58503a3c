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
        <name>Desk</name>
        <message>
            <source>Copied</source>
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
</TS>
