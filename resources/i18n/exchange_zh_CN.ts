<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Import</name>
        <message>
            <source>Neither a company nor a person is named.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name is longer than 200 characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A cell holds more than 20,000 characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This card is a distribution list, not a person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A number was rounded by a spreadsheet (like 1.38E+10) and was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it was not imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Company</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
