<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Cli</name>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>no contact for %n day(s)</source>
            <translation>
                <numerusform>no contact for %n day</numerusform>
                <numerusform>no contact for %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) of the demo week are ready.</source>
            <translation>
                <numerusform>%n client of the demo week is ready.</numerusform>
                <numerusform>%n clients of the demo week are ready.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) written to {path}</source>
            <translation>
                <numerusform>%n page written to {path}</numerusform>
                <numerusform>%n pages written to {path}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) written to {path}</source>
            <translation>
                <numerusform>%n file written to {path}</numerusform>
                <numerusform>%n files written to {path}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Contracts</name>
        <message numerus="yes">
            <source>%n opportunity(ies) open</source>
            <translation>
                <numerusform>%n opportunity open</numerusform>
                <numerusform>%n opportunities open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n deal(s)</source>
            <translation>
                <numerusform>%n deal</numerusform>
                <numerusform>%n deals</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message numerus="yes">
            <source>%n row(s) written to {file}</source>
            <translation>
                <numerusform>%n row written to {file}</numerusform>
                <numerusform>%n rows written to {file}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The import was taken back; %n record(s) changed since then stayed.</source>
            <translation>
                <numerusform>The import was taken back; %n record changed since then stayed.</numerusform>
                <numerusform>The import was taken back; %n records changed since then stayed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Market</name>
        <message numerus="yes">
            <source>met at %n client(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>PaperWarning</name>
        <message numerus="yes">
            <source>And %n more remark(s).</source>
            <translation>
                <numerusform>And %n more remark.</numerusform>
                <numerusform>And %n more remarks.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message numerus="yes">
            <source>up to %n day(s) late</source>
            <translation>
                <numerusform>up to %n day late</numerusform>
                <numerusform>up to %n days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more to record</source>
            <translation>
                <numerusform>%n more to record</numerusform>
                <numerusform>%n more to record</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message numerus="yes">
            <source>%n page(s) sent to the printer</source>
            <translation>
                <numerusform>%n page sent to the printer</numerusform>
                <numerusform>%n pages sent to the printer</numerusform>
            </translation>
        </message>
    </context>
</TS>
