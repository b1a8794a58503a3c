<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>ClientTable</name>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Neither a company nor a person is named.</source>
            <translation>既没有公司名称，也没有姓名。</translation>
        </message>
        <message>
            <source>The name is longer than 200 characters.</source>
            <translation>名称超过 200 个字符。</translation>
        </message>
        <message>
            <source>A cell holds more than 20,000 characters.</source>
            <translation>有单元格超过 20,000 个字符。</translation>
        </message>
        <message>
            <source>This card is a distribution list, not a person.</source>
            <translation>这张名片是群组，不是个人。</translation>
        </message>
        <message>
            <source>A number was rounded by a spreadsheet (like 1.38E+10) and was left out.</source>
            <translation>有号码被表格软件四舍五入（如 1.38E+10），已略去。</translation>
        </message>
        <message>
            <source>Why it was not imported</source>
            <translation>未导入原因</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行号</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>公司</translation>
        </message>
        <message>
            <source>Phone or e-mail</source>
            <translation>电话或邮箱</translation>
        </message>
    </context>
</TS>
