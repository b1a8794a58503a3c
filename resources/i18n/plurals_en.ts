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
        <source>%n entry(s) of the playbook written to {path}</source>
        <translation>
            <numerusform>%n entry of the playbook written to {path}</numerusform>
            <numerusform>%n entries of the playbook written to {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
    <name>ClientList</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientTable</name>
    <message numerus="yes">
        <source>%n client(s) changed</source>
        <translation>
            <numerusform>%n client changed</numerusform>
            <numerusform>%n clients changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) without a visit have no brief.</source>
        <translation>
            <numerusform>%n client without a visit has no brief.</numerusform>
            <numerusform>%n clients without a visit have no brief.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) written to {file}</source>
        <translation>
            <numerusform>%n client written to {file}</numerusform>
            <numerusform>%n clients written to {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n client(s)</source>
        <translation>
            <numerusform>Change %n client</numerusform>
            <numerusform>Change %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) are so already.</source>
        <translation>
            <numerusform>%n client is so already.</numerusform>
            <numerusform>%n clients are so already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n client(s)</source>
        <translation>
            <numerusform>Export %n client</numerusform>
            <numerusform>Export %n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message numerus="yes">
        <source>and %n more sentence(s)</source>
        <translation>
            <numerusform>and %n more sentence</numerusform>
            <numerusform>and %n more sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must-have(s) not covered</source>
        <translation>
            <numerusform>%n must-have not covered</numerusform>
            <numerusform>%n must-haves not covered</numerusform>
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
    <name>Dossier</name>
    <message numerus="yes">
        <source>%n client(s) handed over in {file}</source>
        <translation>
            <numerusform>%n client handed over in {file}</numerusform>
            <numerusform>%n clients handed over in {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without contact</source>
        <translation>
            <numerusform>%n day without contact</numerusform>
            <numerusform>%n days without contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contact %n day(s) ago</source>
        <translation>
            <numerusform>Contact %n day ago</numerusform>
            <numerusform>Contact %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n day(s) here</source>
        <translation>
            <numerusform>at most %n day here</numerusform>
            <numerusform>at most %n days here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(ies)</source>
        <translation>
            <numerusform>%n opportunity</numerusform>
            <numerusform>%n opportunities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to-do(s)</source>
        <translation>
            <numerusform>%n to-do</numerusform>
            <numerusform>%n to-dos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation>
            <numerusform>%n need</numerusform>
            <numerusform>%n needs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s)</source>
        <translation>
            <numerusform>%n objection</numerusform>
            <numerusform>%n objections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n score</numerusform>
            <numerusform>%n scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) and message(s)</source>
        <translation>
            <numerusform>%n call or message</numerusform>
            <numerusform>%n calls and messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) heard</source>
        <translation>
            <numerusform>%n price heard</numerusform>
            <numerusform>%n prices heard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n industry note(s)</source>
        <translation>
            <numerusform>%n industry note</numerusform>
            <numerusform>%n industry notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other entry(ies)</source>
        <translation>
            <numerusform>%n other entry</numerusform>
            <numerusform>%n other entries</numerusform>
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
        <source>%n more may be known already</source>
        <translation>
            <numerusform>%n more may be known already</numerusform>
            <numerusform>%n more may be known already</numerusform>
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
    <name>Playbook</name>
    <message numerus="yes">
        <source>%n entry(s) exported to {file}</source>
        <translation>
            <numerusform>%n entry exported to {file}</numerusform>
            <numerusform>%n entries exported to {file}</numerusform>
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
