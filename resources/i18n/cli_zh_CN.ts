<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>workday</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>休息日</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>to be recorded: {client}</source>
        <translation>待记录：{client}</translation>
    </message>
    <message>
        <source>A desktop assistant for the individual salesperson. No verb opens the window.</source>
        <translation>面向销售人员个人的桌面助手。不带命令则打开窗口。</translation>
    </message>
    <message>
        <source>show the version and end</source>
        <translation>显示版本后退出</translation>
    </message>
    <message>
        <source>the data folder to work in</source>
        <translation>使用的数据文件夹</translation>
    </message>
    <message>
        <source>the language to speak</source>
        <translation>使用的语言</translation>
    </message>
    <message>
        <source>take this as the present moment</source>
        <translation>以此作为当前时刻</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>fill an empty data folder with a week</source>
        <translation>在空的数据文件夹中写入一周的演示数据</translation>
    </message>
    <message>
        <source>tell the week as of this moment</source>
        <translation>以此时刻讲述这一周</translation>
    </message>
    <message>
        <source>take in a CSV, XLSX or vCard file</source>
        <translation>导入 CSV、XLSX 或 vCard 文件</translation>
    </message>
    <message>
        <source>tell only what would be done</source>
        <translation>只说明将会怎样，不写入</translation>
    </message>
    <message>
        <source>write the rows not taken to FILE, with the reasons</source>
        <translation>把未导入的行连同原因写入 FILE</translation>
    </message>
    <message>
        <source>find clients</source>
        <translation>查找客户</translation>
    </message>
    <message>
        <source>tell what a day holds</source>
        <translation>列出某天的安排</translation>
    </message>
    <message>
        <source>tell how the opportunities stand</source>
        <translation>查看商机进展</translation>
    </message>
    <message>
        <source>list clients that are likely the same</source>
        <translation>列出可能重复的客户</translation>
    </message>
    <message>
        <source>list the forms that can be printed</source>
        <translation>列出可打印的表单</translation>
    </message>
    <message>
        <source>write a form as PDF</source>
        <translation>把表单写成 PDF</translation>
    </message>
    <message>
        <source>Write a form as PDF, filled in or blank. “salesdesk forms” lists them; needs_record, needs_confirmation, interview_plan and interview_summary are about one interview.</source>
        <translation>把表单写成 PDF，填好的或空白的都可以。“salesdesk forms”列出全部表单；needs_record、needs_confirmation、interview_plan、interview_summary 对应一次访谈。</translation>
    </message>
    <message>
        <source>the name of a form, such as needs_record</source>
        <translation>表单名称，例如 needs_record</translation>
    </message>
    <message>
        <source>about this client; given again, one file for several</source>
        <translation>指定客户；可重复给出，多个客户合成一个文件</translation>
    </message>
    <message>
        <source>show phone numbers in full on a hand-over sheet</source>
        <translation>客户移交单上显示完整电话号码</translation>
    </message>
    <message>
        <source>about this visit</source>
        <translation>指定拜访</translation>
    </message>
    <message>
        <source>about this interview; else the client&apos;s last one</source>
        <translation>指定访谈；不指定则为该客户最近一次</translation>
    </message>
    <message>
        <source>the day&apos;s visits; of the intelligence report the last day</source>
        <translation>当天的各次拜访；情报报告则为截止日</translation>
    </message>
    <message>
        <source>empty, for handwriting</source>
        <translation>空白，供手写</translation>
    </message>
    <message>
        <source>the language of the paper</source>
        <translation>纸面语言</translation>
    </message>
    <message>
        <source>the file to write; a hand-over to FILE.xlsx is a workbook</source>
        <translation>要写入的文件；客户移交单写到 FILE.xlsx 时为工作簿</translation>
    </message>
    <message>
        <source>hand the playbook on as a file, or take one in</source>
        <translation>把打法导出为文件，或从文件导入</translation>
    </message>
    <message>
        <source>Hand the playbook on as one readable JSON file, or take such a file in: all of it in one change, or nothing.</source>
        <translation>把打法写成一个可读的 JSON 文件，或导入这样的文件：要么一次全部写入，要么什么也不改。</translation>
    </message>
    <message>
        <source>export only what differs from what is shipped</source>
        <translation>只导出与原版不同的内容</translation>
    </message>
    <message>
        <source>write the playbook to a file</source>
        <translation>把打法写成文件</translation>
    </message>
    <message>
        <source>take a playbook file in</source>
        <translation>导入打法文件</translation>
    </message>
    <message>
        <source>write the whole workspace to a file</source>
        <translation>把整个工作区备份到文件</translation>
    </message>
    <message>
        <source>take the workspace from a backup</source>
        <translation>从备份恢复工作区</translation>
    </message>
    <message>
        <source>tell whether the workspace is sound</source>
        <translation>检查工作区是否完好</translation>
    </message>
    <message>
        <source>read every page and compare caches</source>
        <translation>逐页读取并核对缓存</translation>
    </message>
    <message>
        <source>as --deep, and make sort keys and search anew where they are wrong</source>
        <translation>同 --deep，并在排序或搜索有误时重新生成</translation>
    </message>
    <message>
        <source>picture every tab and form from the demo workspace</source>
        <translation>用演示工作区为每个标签页和表单生成图片</translation>
    </message>
    <message>
        <source>print one JSON document</source>
        <translation>输出一个 JSON 文档</translation>
    </message>
    <message>
        <source>no folder is named</source>
        <translation>没有给出文件夹</translation>
    </message>
    <message>
        <source>“{text}” is not a moment like 2026-09-17T10:30+08:00</source>
        <translation>“{text}”不是 2026-09-17T10:30+08:00 这样的时刻</translation>
    </message>
    <message>
        <source>“{text}” is not a day like 2026-09-17</source>
        <translation>“{text}”不是 2026-09-17 这样的日期</translation>
    </message>
    <message>
        <source>“{text}” is not a number above zero</source>
        <translation>“{text}”不是大于零的数</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>reached {stage}: {count} ({rate})</source>
        <translation>到达{stage}：{count}（{rate}）</translation>
    </message>
    <message>
        <source>days at {stage}: {days} (median of {count})</source>
        <translation>{stage}停留天数：{days}（{count} 次的中位数）</translation>
    </message>
    <message>
        <source>days from lead to contract: {days} (median of {count})</source>
        <translation>线索到签约天数：{days}（{count} 单的中位数）</translation>
    </message>
    <message>
        <source>{count} × · {amount} · weighted {weighted}</source>
        <translation>{count} 个 · {amount} · 加权 {weighted}</translation>
    </message>
    <message>
        <source>past the expected close</source>
        <translation>已过预计成交日</translation>
    </message>
    <message numerus="yes">
        <source>no contact for %n day(s)</source>
        <translation>
            <numerusform>%n 天未联系</numerusform>
        </translation>
    </message>
    <message>
        <source>lost to {rival}</source>
        <translation>输给{rival}</translation>
    </message>
    <message>
        <source>new: {name}</source>
        <translation>新增：{name}</translation>
    </message>
    <message>
        <source>changed: {name}</source>
        <translation>改动：{name}</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the playbook written to {path}</source>
        <translation>
            <numerusform>已将 %n 条打法写入：{path}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}”: new {new}, changed {changed}, the same {same}</source>
        <translation>“{name}”：新增 {new}，改动 {changed}，相同 {same}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>this means nothing here: {words}</source>
        <translation>此处无法识别：{words}</translation>
    </message>
    <message>
        <source>missing: {words}</source>
        <translation>缺少：{words}</translation>
    </message>
    <message>
        <source>{name} needs a value</source>
        <translation>{name} 后面要给一个值</translation>
    </message>
    <message>
        <source>{name} cannot be “{text}”; choose from {known}</source>
        <translation>{name} 不能是“{text}”，可选：{known}</translation>
    </message>
    <message>
        <source>“{text}” may mean several options</source>
        <translation>“{text}”可能指多个选项</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}：{why}</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>show this help and end</source>
        <translation>显示本帮助后退出</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) of the demo week are ready.</source>
        <translation>
            <numerusform>演示周的 %n 个客户已就绪。</numerusform>
        </translation>
    </message>
    <message>
        <source>read {read}, added {added}, updated {updated}, unchanged {unchanged}, rejected {rejected}</source>
        <translation>读取 {read}，新增 {added}，更新 {updated}，未变 {unchanged}，未导入 {rejected}</translation>
    </message>
    <message>
        <source>row {row}: {why}</source>
        <translation>第 {row} 行：{why}</translation>
    </message>
    <message>
        <source>No two clients are likely the same.</source>
        <translation>没有可能重复的客户。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) written to {path}</source>
        <translation>
            <numerusform>已写入 %n 页：{path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup written and verified: {path} ({size} kB)</source>
        <translation>备份已写入并校验：{path}（{size} kB）</translation>
    </message>
    <message>
        <source>The workspace is restored.</source>
        <translation>工作区已恢复。</translation>
    </message>
    <message>
        <source>What was there before lies in {path}</source>
        <translation>原有内容保存在 {path}</translation>
    </message>
    <message>
        <source>Sort keys and search were made anew.</source>
        <translation>排序与搜索已重新生成。</translation>
    </message>
    <message>
        <source>The workspace is sound.</source>
        <translation>工作区完好。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to {path}</source>
        <translation>
            <numerusform>已写入 %n 个文件：{path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message numerus="yes">
        <source>%n client(s) handed over in {file}</source>
        <translation>
            <numerusform>已将 %n 家客户的移交资料写入 {file}</numerusform>
        </translation>
    </message>
</context>
</TS>
