<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Keeping</name>
    <message>
        <source>Restore from</source>
        <translation>从备份恢复</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>查找范围：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型：</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>The data file is in use by another program; nothing was changed. Close that program (or wait a moment) and try again: {path}</source>
        <translation>数据文件正被其他程序占用，未作任何改动。请关闭该程序（或稍等片刻）后重试：{path}</translation>
    </message>
    <message>
        <source>This file was not made by salesdesk, so it was left as it is. Choose another file or data folder: {path}</source>
        <translation>该文件不是由 salesdesk 生成的，已原样保留。请另选文件或数据文件夹：{path}</translation>
    </message>
    <message>
        <source>This data was written by a newer version of salesdesk (format {found}, this one knows {known}) and was left as it is. Install the newer version to open it: {path}</source>
        <translation>这份数据由更新版本的 salesdesk 写成（格式 {found}，本版本只认到 {known}），已原样保留。请安装新版本后再打开：{path}</translation>
    </message>
    <message>
        <source>The data file is damaged and was left as it is. Restore a backup with “salesdesk restore FILE”: {path}</source>
        <translation>数据文件已损坏，已原样保留。请用“salesdesk restore 文件”恢复备份：{path}</translation>
    </message>
    <message>
        <source>The data folder cannot be written to; nothing was changed. Give yourself write permission or choose another folder: {path}</source>
        <translation>数据文件夹无法写入，未作任何改动。请取得写入权限或另选文件夹：{path}</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved; what was saved before is whole. Free some space and try again: {path}</source>
        <translation>磁盘已满，本次内容没有保存，此前保存的内容完好。请腾出空间后重试：{path}</translation>
    </message>
    <message>
        <source>The data could not be brought up to this version and was left as it was; a copy from before lies at {copy}. Keep using the earlier version and report this.</source>
        <translation>数据未能升级到本版本，已保持原样；升级前的副本在 {copy}。请继续使用旧版本，并把此事告诉我们。</translation>
    </message>
    <message>
        <source>The demo needs an empty data folder and this one holds work, so nothing was changed. Name an empty one with --data: {path}</source>
        <translation>演示数据需要空的数据文件夹，而这里已有内容，未作任何改动。请用 --data 指定一个空文件夹：{path}</translation>
    </message>
    <message>
        <source>salesdesk is open on this data folder, so nothing was changed. Close its window and try again: {path}</source>
        <translation>salesdesk 正打开着这个数据文件夹，未作任何改动。请关闭其窗口后重试：{path}</translation>
    </message>
    <message>
        <source>salesdesk is open on this data folder on the computer “{by}”, so nothing was changed. Close it there and try again: {path}</source>
        <translation>另一台电脑“{by}”上的 salesdesk 正打开着这个数据文件夹，因此没有改动任何内容。请先在那边关闭，再试一次：{path}</translation>
    </message>
    <message>
        <source>The workspace is not sound ({count} finding(s), listed above); nothing was changed. Back it up as it is, then restore the last good backup.</source>
        <translation>工作区有 {count} 处问题（见上），没有改动任何内容。请先按现状备份，再恢复最近一份完好的备份。</translation>
    </message>
    <message>
        <source>The system did not allow this; what was saved before is whole. Check the place and its permissions: {path}</source>
        <translation>系统不允许此操作，之前保存的内容完好。请检查位置和权限：{path}</translation>
    </message>
    <message>
        <source>This view is not kept any more, so nothing was changed. Choose another one, or save the list anew.</source>
        <translation>这个视图已不存在，什么都没有改动。请选择其他视图，或把列表重新存为视图。</translation>
    </message>
    <message>
        <source>A view called “{name}” is kept already, so nothing was changed. Choose another name.</source>
        <translation>已有名为“{name}”的视图，什么都没有改动。请换一个名称。</translation>
    </message>
    <message>
        <source>All these clients are so already, or gone, so nothing was changed. Choose others.</source>
        <translation>这些客户都已是如此或已不存在，什么都没有改动。请选择其他客户。</translation>
    </message>
    <message>
        <source>{found} clients are more than the {limit} that go on paper at once, so nothing was made. Pick fewer, or narrow the list.</source>
        <translation>{found} 个客户超过一次最多打印的 {limit} 个，没有生成任何内容。请少选一些，或缩小列表范围。</translation>
    </message>
    <message>
        <source>The list could not be written; nothing of yours was changed. Choose a place you may write to, with room left: {path}</source>
        <translation>列表无法写入，您的数据没有改动。请选择可写入且空间足够的位置：{path}</translation>
    </message>
    <message>
        <source>The backup could not be written; your data is unharmed. Choose another place: {path}</source>
        <translation>备份没能写成，您的数据未受影响。请换一个位置：{path}</translation>
    </message>
    <message>
        <source>There is already a file at {path}; it was left as it is. Choose another name.</source>
        <translation>{path} 处已有文件，已原样保留。请换一个名称。</translation>
    </message>
    <message>
        <source>There is no backup file at {path}; nothing was changed. Check the name.</source>
        <translation>{path} 处没有备份文件，未作任何改动。请检查文件名。</translation>
    </message>
    <message>
        <source>This file is not a salesdesk backup; nothing was changed. Choose another file: {path}</source>
        <translation>该文件不是 salesdesk 的备份，未作任何改动。请另选文件：{path}</translation>
    </message>
    <message>
        <source>This backup is damaged; nothing was changed. Choose an older backup: {path}</source>
        <translation>该备份已损坏，未作任何改动。请改用更早的备份：{path}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可以撤销的操作。</translation>
    </message>
    <message>
        <source>This cannot be undone because it was changed again since; nothing was changed. Undo the later changes first.</source>
        <translation>此后内容又有改动，无法撤销，未作任何改动。请先撤销之后的改动。</translation>
    </message>
    <message>
        <source>The attached file is no longer in the workspace; everything else is unharmed. Attach it again or restore a backup.</source>
        <translation>该附件已不在工作区中，其他内容完好。请重新添加附件或恢复备份。</translation>
    </message>
    <message>
        <source>That is a folder, not a file; nothing was changed. Choose a file: {path}</source>
        <translation>所选的是文件夹而不是文件，未作任何改动。请选择文件：{path}</translation>
    </message>
    <message>
        <source>The file is no longer there; nothing was changed. Choose it again: {path}</source>
        <translation>文件已不存在，未作任何改动。请重新选择：{path}</translation>
    </message>
    <message>
        <source>The file cannot be read; nothing was changed. Check its permissions: {path}</source>
        <translation>文件无法读取，未作任何改动。请检查其权限：{path}</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB; it was not attached. Attach a smaller one: {path}</source>
        <translation>文件超过 {limit} MB，未添加为附件。请换一个较小的文件：{path}</translation>
    </message>
    <message>
        <source>A font that the program needs is missing; your data is unharmed. Install salesdesk again: {path}</source>
        <translation>程序所需的字体缺失，您的数据完好。请重新安装 salesdesk：{path}</translation>
    </message>
    <message>
        <source>A name is needed; nothing was changed. Enter one.</source>
        <translation>需要填写名称，未作任何改动。请填写后再保存。</translation>
    </message>
    <message>
        <source>The name has {found} characters and {limit} is the limit; nothing was changed. Shorten it.</source>
        <translation>名称有 {found} 个字，上限为 {limit} 个字，未作任何改动。请缩短名称。</translation>
    </message>
    <message>
        <source>There is no text yet; nothing was changed. Write something first.</source>
        <translation>还没有内容，未作任何改动。请先填写文字。</translation>
    </message>
    <message>
        <source>Who confirmed is missing; nothing was changed. Enter the person.</source>
        <translation>缺少确认人，未作任何改动。请填写是谁确认的。</translation>
    </message>
    <message>
        <source>This event is no longer there; nothing was changed. Add it anew if it should be.</source>
        <translation>这场活动已经不在了；没有做任何改动。如果还需要，请重新添加。</translation>
    </message>
    <message>
        <source>An event needs its first day; nothing was changed. Say when it is held.</source>
        <translation>活动需要开始日期；没有做任何改动。请写明哪天举办。</translation>
    </message>
    <message>
        <source>The last day ({last}) lies before the first ({first}); nothing was changed. Correct one of the two.</source>
        <translation>结束日期（{last}）早于开始日期（{first}）；没有做任何改动。请改正其中一个。</translation>
    </message>
    <message>
        <source>No row holds anything yet; nothing was changed. Type at least one company.</source>
        <translation>还没有填写任何一行；没有做任何改动。请至少写一家公司。</translation>
    </message>
    <message>
        <source>Row {row} names no company; nothing was saved and all rows are kept. Name the company, or the person&apos;s own name if they have none.</source>
        <translation>第 {row} 行没有写公司；什么都没有保存，各行都还在。请写公司名称；没有公司的，写本人姓名。</translation>
    </message>
    <message>
        <source>{name} was contacted cold within a week, so nothing was changed. A cold contact is free again from {day}.</source>
        <translation>一周内已经对{name}做过一次陌生联系，因此没有做任何改动。{day} 起可以再联系。</translation>
    </message>
    <message>
        <source>This attempt is no longer there; nothing was changed. Log it anew if it took place.</source>
        <translation>这条联系记录已经不在了；没有做任何改动。如确有联系，请重新登记。</translation>
    </message>
    <message>
        <source>An attempt cannot lie in the future; nothing was changed. Correct its time.</source>
        <translation>联系时间不能晚于现在；没有做任何改动。请改正时间。</translation>
    </message>
    <message>
        <source>This competitor&apos;s card is no longer there; nothing was changed. Add it anew if it should be.</source>
        <translation>这张竞争对手卡已经不在了；没有做任何改动。如果还需要，请重新添加。</translation>
    </message>
    <message>
        <source>There is already a card of “{name}” (perhaps an archived one); nothing was changed. Open that card instead.</source>
        <translation>“{name}”已经有一张卡（也可能在归档里）；没有做任何改动。请打开那一张。</translation>
    </message>
    <message>
        <source>No client, or more than one, is called exactly “{text}”; nothing was saved. Choose one of those offered while typing, or leave the field empty.</source>
        <translation>没有或不止一家客户正好叫“{text}”；什么都没有保存。请在输入时从提示里选一家，或把这一格留空。</translation>
    </message>
    <message>
        <source>Price {row} lacks what it is for, the amount or the day; nothing was saved and all rows are kept. Complete or remove that row.</source>
        <translation>第 {row} 条价格缺少项目、金额或日期；什么都没有保存，各行都还在。请补全或删去这一行。</translation>
    </message>
    <message>
        <source>This industry note is no longer there; nothing was changed. Write it anew if it should be.</source>
        <translation>这条行业动态已经不在了；没有做任何改动。如果还需要，请重新填写。</translation>
    </message>
    <message>
        <source>A note needs its source; nothing was changed. Say where it comes from.</source>
        <translation>行业动态需要来源；没有做任何改动。请写明从哪里得知。</translation>
    </message>
    <message>
        <source>A note needs its day; nothing was changed. Say when it was learned.</source>
        <translation>行业动态需要日期；没有做任何改动。请写明哪天得知。</translation>
    </message>
    <message>
        <source>The lead time is between 1 and {most} days; nothing was changed. Choose another number.</source>
        <translation>提前天数应在 1 到 {most} 之间；没有做任何改动。请换一个数字。</translation>
    </message>
    <message>
        <source>A reason is needed; nothing was changed. Say why in a few words.</source>
        <translation>需要说明原因，未作任何改动。请简单写明原因。</translation>
    </message>
    <message>
        <source>“{text}” is not a date; nothing was changed. Write it like 2026-09-17.</source>
        <translation>“{text}”不是日期，未作任何改动。请写成 2026-09-17 的形式。</translation>
    </message>
    <message>
        <source>“{text}” is not a date and time; nothing was changed. Write it like 2026-09-17 14:00.</source>
        <translation>“{text}”不是日期时间，未作任何改动。请写成 2026-09-17 14:00 的形式。</translation>
    </message>
    <message>
        <source>This client is no longer there; nothing was changed. Look for it in the list.</source>
        <translation>该客户已不存在，未作任何改动。请在列表中重新查找。</translation>
    </message>
    <message>
        <source>No client is called “{text}”; nothing was changed. Try “salesdesk find {text}”.</source>
        <translation>没有名为“{text}”的客户，未作任何改动。可用“salesdesk find {text}”查找。</translation>
    </message>
    <message>
        <source>Several clients match “{text}”: {names}. Nothing was changed. Give the full name or the id.</source>
        <translation>有多个客户符合“{text}”：{names}。未作任何改动。请给出全名或编号。</translation>
    </message>
    <message>
        <source>The form “{form}” needs a client; nothing was printed. Name one with --client.</source>
        <translation>表单“{form}”需要指定客户，未打印。请用 --client 指定。</translation>
    </message>
    <message>
        <source>The form “{form}” needs a visit and there is none yet; nothing was printed. Name one with --visit, or plan one.</source>
        <translation>表单“{form}”需要指定拜访，而目前还没有，未打印。请用 --visit 指定，或先安排拜访。</translation>
    </message>
    <message>
        <source>Interview {interview} was held with {client}; nothing was printed. Leave the client out, or name that one.</source>
        <translation>访谈 {interview} 的客户是 {client}；未打印任何内容。请不指定客户，或改为该客户。</translation>
    </message>
    <message>
        <source>There is no form “{key}”; nothing was printed. The forms are: {known}.</source>
        <translation>没有名为“{key}”的表单，未打印。可用的表单有：{known}。</translation>
    </message>
    <message>
        <source>{name} already belongs to this client; nothing was changed.</source>
        <translation>{name} 已在该客户的决策链中，未作任何改动。</translation>
    </message>
    <message>
        <source>{name} cannot report to themselves, directly or through others; nothing was changed. Choose somebody else.</source>
        <translation>{name} 不能直接或间接向自己汇报，未作任何改动。请另选一人。</translation>
    </message>
    <message>
        <source>A fact can stay fresh for 1 to {limit} days, not {found}; nothing was saved. Type another number of days.</source>
        <translation>依据的有效期可设为 1 至 {limit} 天，不能是 {found} 天；未作保存。请另填一个天数。</translation>
    </message>
    <message>
        <source>This line of the playbook is no longer there; nothing was changed. It may have been taken back with undo.</source>
        <translation>打法里的这一条已不存在，未作任何更改。它可能已被撤销。</translation>
    </message>
    <message>
        <source>A line of the playbook needs some words; nothing was changed. Type what is to be done or said.</source>
        <translation>打法里的条目不能为空，未作任何更改。请写下要做的事或要说的话。</translation>
    </message>
    <message>
        <source>The line has {found} characters and may have {limit}; nothing was changed. Shorten it.</source>
        <translation>这一条有 {found} 个字符，最多 {limit} 个；未作任何更改。请缩短一些。</translation>
    </message>
    <message>
        <source>This opportunity is no longer there; nothing was changed. It may have been taken back with undo.</source>
        <translation>这个商机已不存在，未作任何更改。它可能已被撤销。</translation>
    </message>
    <message>
        <source>The weights add up to {total} instead of 100; nothing was changed. Adjust them.</source>
        <translation>权重合计为 {total}，应为 100，未作任何改动。请调整权重。</translation>
    </message>
    <message>
        <source>Points go from 0 to 5; nothing was changed. Correct them.</source>
        <translation>评分只能是 0 到 5，未作任何改动。请改正。</translation>
    </message>
    <message>
        <source>No criterion has points yet; nothing was changed. Rate at least one.</source>
        <translation>还没有任何一项评分，未作任何改动。请至少评一项。</translation>
    </message>
    <message>
        <source>This person no longer belongs to the client&apos;s buying chain; nothing was changed. Add them again if they should.</source>
        <translation>此人已不在该客户的决策链中；没有作任何更改。如仍需要，请重新添加。</translation>
    </message>
    <message>
        <source>This person is no longer there; nothing was changed. Add them as a new one.</source>
        <translation>此联系人已不存在；没有作任何更改。请按新联系人添加。</translation>
    </message>
    <message>
        <source>This note is no longer there; nothing was changed.</source>
        <translation>这条备注已不存在；没有作任何更改。</translation>
    </message>
    <message>
        <source>This file has been removed already; nothing was changed.</source>
        <translation>这个文件已经被移除；没有作任何更改。</translation>
    </message>
    <message>
        <source>This product is no longer in the catalogue; nothing was changed. Add it as a new one.</source>
        <translation>此产品已不在产品目录中；没有作任何更改。请按新产品添加。</translation>
    </message>
    <message>
        <source>This capability is no longer in the list; nothing was changed. Add it as a new one.</source>
        <translation>这项能力已不在列表中；没有作任何更改。请按新能力添加。</translation>
    </message>
    <message>
        <source>This item is no longer on the plan; nothing was changed.</source>
        <translation>该待办已不在计划中，未作任何改动。</translation>
    </message>
    <message>
        <source>A visit needs one objective; nothing was changed. Say what the client shall agree to.</source>
        <translation>拜访需要一个核心目标，未作任何改动。请写明希望客户同意什么。</translation>
    </message>
    <message>
        <source>A visit needs 3 to 5 opening questions and has {found}; nothing was changed. Add or remove some.</source>
        <translation>拜访需要 3 至 5 个开场问题，现在有 {found} 个，未作任何改动。请增减。</translation>
    </message>
    <message>
        <source>The end must come after the beginning; nothing was changed. Correct the times.</source>
        <translation>结束时间必须晚于开始时间，未作任何改动。请改正时间。</translation>
    </message>
    <message>
        <source>This visit has not taken place yet; nothing was changed. Do this after its end.</source>
        <translation>这次拜访还没有发生，未作任何改动。请在结束后再操作。</translation>
    </message>
    <message>
        <source>Visit {visit} is one to {client}; nothing was printed. Name that client, or only the visit.</source>
        <translation>拜访 {visit} 属于“{client}”，因此没有打印。请改用该客户，或只指定拜访。</translation>
    </message>
    <message>
        <source>This visit is no longer there; nothing was changed.</source>
        <translation>该拜访已不存在，未作任何改动。</translation>
    </message>
    <message>
        <source>This visit is already closed, so that is not possible any more; nothing was changed. Plan a new one.</source>
        <translation>这次拜访已经结束或关闭，无法再这样操作，未作任何改动。请另行安排。</translation>
    </message>
    <message>
        <source>Wait at least {minutes} minutes before noting that nobody came; nothing was changed.</source>
        <translation>至少等候 {minutes} 分钟后才能记为未到，未作任何改动。</translation>
    </message>
    <message>
        <source>{name} asked not to be contacted ({why}); nothing was planned. Lift that mark in the dossier first if it no longer holds.</source>
        <translation>{name} 已设为勿扰（{why}），未作安排。如已解除，请先在档案中取消勿扰。</translation>
    </message>
    <message>
        <source>The record is not complete yet: {fields}. Nothing was lost; fill these in and save again.</source>
        <translation>记录还不完整：{fields}。内容没有丢失，请补全后再保存。</translation>
    </message>
    <message>
        <source>An advance needs what the customer will do, who and by when; nothing was lost. Fill it in, or choose “Continuation”.</source>
        <translation>“进展”需要写明客户要做什么、由谁做、何时完成，内容没有丢失。请补全，或改选“拖延”。</translation>
    </message>
    <message>
        <source>There is no visit on {day}; nothing was printed. Choose another day.</source>
        <translation>{day} 没有拜访，未打印。请换一天。</translation>
    </message>
    <message>
        <source>Your own data lies in that file, so it was not written over; nothing was changed. Choose another name: {path}</source>
        <translation>该文件存放着您自己的数据，没有覆盖，未作任何改动。请换一个文件名：{path}</translation>
    </message>
    <message>
        <source>The answer could not be written out because its place is full; what was asked for is done. Free some space and look again.</source>
        <translation>输出的位置已满，结果没能写出，但所要求的操作已经完成。请腾出空间后重新查看。</translation>
    </message>
    <message>
        <source>No window can be opened here: there is no screen, or a library of the system is missing. Your data is unharmed. Use the command line (“salesdesk --help”), or run “python3 installer/bootstrap.py run”.</source>
        <translation>这里无法打开窗口：没有屏幕，或缺少系统组件，您的数据完好。请使用命令行（“salesdesk --help”），或运行“python3 installer/bootstrap.py run”。</translation>
    </message>
    <message>
        <source>A part that the program needs is missing ({name}); your data is unharmed. Install salesdesk again.</source>
        <translation>程序缺少必需的组件（{name}），您的数据完好。请重新安装 salesdesk。</translation>
    </message>
    <message>
        <source>The computer has run out of memory, so this was not done; what was saved before is whole. Close other programs and try again.</source>
        <translation>电脑内存不足，本次操作没有执行，此前保存的内容完好。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>Something went wrong in the program; what was saved before is whole. Please send this report to the makers: {path}</source>
        <translation>程序出了差错，此前保存的内容完好。请把这份报告发给开发者：{path}</translation>
    </message>
    <message>
        <source>The file cannot be written; nothing else was changed. Choose another place: {path}</source>
        <translation>文件无法写入，其他内容未作改动。请换一个位置：{path}</translation>
    </message>
    <message>
        <source>This is one and the same client, so nothing was changed. Choose two different ones.</source>
        <translation>这是同一个客户，未作任何更改。请选择两个不同的客户。</translation>
    </message>
    <message>
        <source>“{name}” is archived, so nothing was merged. Bring it back from the archive first.</source>
        <translation>“{name}”已归档，未作合并。请先从归档中恢复该客户。</translation>
    </message>
    <message>
        <source>These clients have been parted already; nothing was changed. Look at the client again.</source>
        <translation>这两个客户已经拆分，未作任何更改。请重新查看客户档案。</translation>
    </message>
    <message>
        <source>The PDF could not be written ({why}); nothing else was changed. Choose another place or close the program that has it open: {path}</source>
        <translation>PDF 未能写入（{why}），其他内容没有改动。请换一个位置，或关闭正在占用它的程序：{path}</translation>
    </message>
    <message>
        <source>The printer “{printer}” did not take the pages; your data is unharmed. Check that it is on and connected, or save the pages as a PDF instead.</source>
        <translation>打印机“{printer}”没有接收页面，您的数据完好。请检查打印机是否已开机并连接，或改为保存 PDF。</translation>
    </message>
    <message>
        <source>There is no file at {path}; nothing was imported. Check the name and choose the file again.</source>
        <translation>在 {path} 没有找到文件，未导入任何内容。请核对文件名后重新选择。</translation>
    </message>
    <message>
        <source>{path} is a folder, not a file; nothing was imported. Choose one file: CSV, XLSX or vCard.</source>
        <translation>{path} 是文件夹而不是文件，未导入任何内容。请选择一个 CSV、XLSX 或 vCard 文件。</translation>
    </message>
    <message>
        <source>The file is empty; nothing was imported. Export the list again and choose the new file: {path}</source>
        <translation>文件是空的，未导入任何内容。请重新导出名单后再选择：{path}</translation>
    </message>
    <message>
        <source>The file could not be read; nothing was imported. Close the program that holds it, or copy it to your documents folder, and try again: {path}</source>
        <translation>无法读取该文件，未导入任何内容。请关闭占用它的程序，或把它复制到“文档”文件夹后重试：{path}</translation>
    </message>
    <message>
        <source>The file is larger than 2 GB; nothing was imported. Split the list into smaller files: {path}</source>
        <translation>文件超过 2 GB，未导入任何内容。请把名单拆成几个较小的文件：{path}</translation>
    </message>
    <message>
        <source>This is not a list of a known kind; nothing was imported. Save it as CSV, XLSX or vCard and choose that file: {path}</source>
        <translation>无法识别这种文件，未导入任何内容。请另存为 CSV、XLSX 或 vCard 后再选择：{path}</translation>
    </message>
    <message>
        <source>The characters of this file cannot be made out; nothing was imported. Save it again as “CSV UTF-8” or XLSX: {path}</source>
        <translation>无法辨认文件中的文字，未导入任何内容。请另存为“CSV UTF-8”或 XLSX 后再试：{path}</translation>
    </message>
    <message>
        <source>There is no contact card in this file; nothing was imported. Export the contacts again as vCard: {path}</source>
        <translation>文件里没有联系人名片，未导入任何内容。请重新把通讯录导出为 vCard：{path}</translation>
    </message>
    <message>
        <source>There are no rows to import in this file; nothing was changed. Check that the right file or sheet was chosen: {path}</source>
        <translation>文件里没有可导入的行，数据没有变化。请确认选对了文件或工作表：{path}</translation>
    </message>
    <message>
        <source>No column names a client or a person, so nothing was imported. Say which column holds the name, or give the columns headings such as “Company” and “Name”: {path}</source>
        <translation>没有找到客户名称或姓名所在的列，未导入任何内容。请指定名称在哪一列，或给各列加上“客户名称”“姓名”之类的标题：{path}</translation>
    </message>
    <message>
        <source>A line of this file has no end, so it is no list; nothing was imported. Export it again as CSV or XLSX: {path}</source>
        <translation>文件中有一行长得没有尽头，不像名单，未导入任何内容。请重新导出为 CSV 或 XLSX：{path}</translation>
    </message>
    <message>
        <source>The list has more than {limit} rows; nothing was imported. Split it into smaller files: {path}</source>
        <translation>名单超过 {limit} 行，未导入任何内容。请拆成几个较小的文件：{path}</translation>
    </message>
    <message>
        <source>The workbook is damaged; nothing was imported. Open it in Excel or WPS, save it anew and choose the new file: {path}</source>
        <translation>工作簿已损坏，未导入任何内容。请用 Excel 或 WPS 打开并另存后再选择：{path}</translation>
    </message>
    <message>
        <source>The workbook is protected by a password; nothing was imported. Save it without a password and choose it again: {path}</source>
        <translation>工作簿设有密码，未导入任何内容。请取消密码并保存后重新选择：{path}</translation>
    </message>
    <message>
        <source>The workbook would unfold to an enormous size, so it was not opened and nothing was imported. Copy the rows you need into a new workbook: {path}</source>
        <translation>工作簿解压后会异常庞大，因此没有打开，也未导入任何内容。请把需要的行复制到新的工作簿：{path}</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was imported and nothing has changed.</source>
        <translation>导入已停止，未导入任何内容，数据没有变化。</translation>
    </message>
    <message>
        <source>Other work kept changing the data, so nothing was imported and nothing was lost. Finish that work and import the file again.</source>
        <translation>导入期间数据一直在变动，因此未导入任何内容，数据也没有丢失。请先完成其他操作，再重新导入。</translation>
    </message>
    <message>
        <source>This import has been taken back already; nothing was changed.</source>
        <translation>这次导入已经撤销过了，数据没有变化。</translation>
    </message>
    <message>
        <source>The rejected rows cannot be written to this place; nothing else was lost. Choose another place and import the file again: {path}</source>
        <translation>退回的行无法写到这个位置，其他内容没有丢失。请换一个位置后重新导入该文件：{path}</translation>
    </message>
    <message>
        <source>The rejected rows would be written over the list itself, so nothing was imported. Choose another file for them: {path}</source>
        <translation>退回的行会覆盖名单文件本身，因此未导入任何内容。请为它们另选一个文件：{path}</translation>
    </message>
    <message>
        <source>Only the hand-over of clients becomes a workbook; nothing was written. Choose a name that ends in .pdf: {path}</source>
        <translation>只有客户交接清单可以写成工作簿，尚未写入任何内容。请改用以 .pdf 结尾的文件名：{path}</translation>
    </message>
    <message>
        <source>This entry of the playbook is no longer there; nothing was changed. Open the page again.</source>
        <translation>打法里已没有这一条，没有改动任何内容。请重新打开本页。</translation>
    </message>
    <message>
        <source>The playbook has an entry of this name already ({key}); nothing was changed. Change that one, or choose another name.</source>
        <translation>打法里已有同名的条目（{key}），没有改动任何内容。请修改那一条，或换一个名称。</translation>
    </message>
    <message>
        <source>“{key}” cannot be the name of an entry; nothing was changed. Use 1 to 100 visible characters.</source>
        <translation>“{key}”不能用作条目的名称，没有改动任何内容。请使用 1 到 100 个可见字符。</translation>
    </message>
    <message>
        <source>The entry lacks its “{part}”; nothing was changed. Fill it in and try again.</source>
        <translation>条目缺少“{part}”，没有改动任何内容。请填写后再试。</translation>
    </message>
    <message>
        <source>“{part}” of the entry is not of the kind it must be; nothing was changed. Correct it and try again.</source>
        <translation>条目的“{part}”填写得不对，没有改动任何内容。请更正后再试。</translation>
    </message>
    <message>
        <source>“{part}” of the entry has {found} characters, and {limit} are the most; nothing was changed. Shorten it.</source>
        <translation>条目的“{part}”有 {found} 个字，最多 {limit} 个，没有改动任何内容。请缩短。</translation>
    </message>
    <message>
        <source>“{text}” is not one of the slots, or a brace is open; nothing was changed. Use the slots offered, each in one pair of braces.</source>
        <translation>“{text}”不是可用的槽位，或者花括号没有成对，没有改动任何内容。请使用列出的槽位，每个放在一对花括号里。</translation>
    </message>
    <message>
        <source>The playbook file cannot be read; nothing was changed. Check that it is there and yours to read: {path}</source>
        <translation>无法读取打法文件，没有改动任何内容。请确认文件存在并且有权读取：{path}</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB, so it is no playbook; nothing was changed. Choose another file: {path}</source>
        <translation>文件超过 {limit} MB，不会是打法，没有改动任何内容。请选择另一个文件：{path}</translation>
    </message>
    <message>
        <source>The text of the file is not UTF-8; nothing was changed. Save it as UTF-8 and import it again: {path}</source>
        <translation>文件的文字不是 UTF-8 编码，没有改动任何内容。请另存为 UTF-8 后再导入：{path}</translation>
    </message>
    <message>
        <source>The playbook file is broken at line {line}; nothing was changed. Ask for it again, or mend that place: {path}</source>
        <translation>打法文件在第 {line} 行损坏，没有改动任何内容。请重新索取文件，或改好那一处：{path}</translation>
    </message>
    <message>
        <source>“{key}” stands twice in the playbook file; nothing was changed. Remove one of them: {path}</source>
        <translation>打法文件里“{key}”出现了两次，没有改动任何内容。请删去其中一处：{path}</translation>
    </message>
    <message>
        <source>This file is not a playbook of salesdesk; nothing was changed. Choose another file: {path}</source>
        <translation>这个文件不是 salesdesk 的打法，没有改动任何内容。请选择另一个文件：{path}</translation>
    </message>
    <message>
        <source>The playbook was written by a newer version of salesdesk (format {found}, this one knows {known}); nothing was changed. Install the newer version to read it: {path}</source>
        <translation>打法由更新版本的 salesdesk 写成（格式 {found}，本版本只认识 {known}），没有改动任何内容。请安装新版本后再读取：{path}</translation>
    </message>
    <message>
        <source>The entry “{key}” of the playbook file cannot be taken because of its “{part}”; nothing was changed. Correct it in the file and import it again: {path}</source>
        <translation>打法文件中的条目“{key}”因“{part}”有误而无法导入，没有改动任何内容。请在文件中更正后再导入：{path}</translation>
    </message>
    <message>
        <source>A threshold of {found} does not lie between {least} and {most}; nothing was changed. Correct the number.</source>
        <translation>阈值 {found} 不在 {least} 到 {most} 之间，未作任何改动。请改正数字。</translation>
    </message>
    <message>
        <source>At least {least} and at most {most} questions cannot both hold; nothing was changed. Raise the one or lower the other.</source>
        <translation>“至少 {least} 个”与“最多 {most} 个”不能同时成立，未作任何改动。请调高上限或调低下限。</translation>
    </message>
    <message>
        <source>From “{now_at}” no move leads to “{to}”; nothing was changed. Go forward, one step back, or close the opportunity; what is over is opened anew as “Contacted”.</source>
        <translation>不能从“{now_at}”转到“{to}”；未作任何更改。可以向前推进、后退一步，或结束该商机；已结束的商机从“已接触”重新开启。</translation>
    </message>
    <message>
        <source>“{title}” was taken up again already; nothing was changed. Go on with the opportunity that follows it.</source>
        <translation>“{title}”已重新开启过；未作任何更改。请在接续的新商机上继续。</translation>
    </message>
    <message>
        <source>This stage still asks for: {gates}. Nothing was changed; add what is missing and move the opportunity again.</source>
        <translation>进入此阶段还缺：{gates}。未作任何更改；请补充后再推进商机。</translation>
    </message>
    <message>
        <source>What was stated does not prove it yet: {gates}. Nothing was changed; give a day that is not to come, and the words, number, file or name it asks for.</source>
        <translation>所填内容还不足以证明：{gates}。未作任何更改；请填写不晚于今天的日期，以及所要求的原话、编号、文件或名称。</translation>
    </message>
    <message>
        <source>Where “{title}” stands now, no further move asks for: {gates}. Nothing was changed; look at the opportunity as it is now.</source>
        <translation>“{title}”走到现在这一步，往后不再需要：{gates}。没有任何改动；请看看这个商机现在的状态。</translation>
    </message>
    <message>
        <source>Amounts and quantities lie between 0 and a trillion; nothing was changed. Correct the number.</source>
        <translation>金额和数量须在 0 到一万亿之间；未作任何更改。请更正数字。</translation>
    </message>
    <message>
        <source>“{text}” cannot be read as a quantity; nothing was changed. Type a number such as 2 or 1.5.</source>
        <translation>“{text}”不能读作数量；什么都没有改动。请输入数字，如 2 或 1.5。</translation>
    </message>
    <message>
        <source>This interview is no longer there; nothing was changed. It may have been archived, or taken back with undo.</source>
        <translation>这次访谈已经不在了；没有改动任何内容。可能已归档，或已被撤销。</translation>
    </message>
    <message>
        <source>This interview is finished, so nothing was changed. Open it to be amended, with a reason, and go on.</source>
        <translation>这次访谈已经完成，因此没有改动任何内容。请写明原因、重新打开后再修改。</translation>
    </message>
    <message>
        <source>This interview is open already; nothing was changed. Go on with it.</source>
        <translation>这次访谈本来就是打开的；没有改动任何内容。请直接继续。</translation>
    </message>
    <message>
        <source>This question is no longer there; nothing else was changed. It may have been taken back with undo; put it again.</source>
        <translation>这个问题已经不在了；其他内容没有改动。可能已被撤销，请重新提出。</translation>
    </message>
    <message>
        <source>This sentence is no longer there; nothing else was changed. It may have been taken back with undo; mark it again.</source>
        <translation>这句话已经不在了；其他内容没有改动。可能已被撤销，请重新标记。</translation>
    </message>
    <message>
        <source>These two cannot be linked; nothing was changed. An effect belongs to a problem or to another effect, a pay-off and a benefit to a problem, a problem to an objection.</source>
        <translation>这两条不能连在一起；没有改动任何内容。影响挂在难点或另一条影响下，价值和利益挂在难点下，难点可挂在异议下。</translation>
    </message>
    <message>
        <source>A need is explicit only in the customer&apos;s own words; nothing was changed. Write down what they said, or leave the need implied.</source>
        <translation>明确需求必须有客户的原话；没有改动任何内容。请写下客户原话，或保留为隐含需求。</translation>
    </message>
    <message>
        <source>The outcome is not chosen yet, so the interview stays open; nothing was lost. Choose order, advance, continuation or no sale.</source>
        <translation>还没有选择结果，访谈暂未完成；内容都在。请选择成交、进展、拖延或未成交。</translation>
    </message>
    <message>
        <source>There is no dated next step, so the interview stays open; nothing was lost. Say what we will do next, and when.</source>
        <translation>还没有带日期的下一步，访谈暂未完成；内容都在。请写明我方下一步做什么、什么时候做。</translation>
    </message>
    <message>
        <source>What was agreed is for us to do, and an advance is something the customer does; nothing was lost. Name the customer&apos;s action, or choose “Continuation”.</source>
        <translation>约定的事是我方要做的，而“进展”是客户要做的事；内容都在。请写明客户的行动，或选择“拖延”。</translation>
    </message>
    <message>
        <source>The form “{form}” is about one interview, and none was found; nothing was printed. Name a client who has one (--client) or the interview (--interview), or prepare one first.</source>
        <translation>表单“{form}”对应一次访谈，没有找到；未打印任何内容。请指定有访谈的客户（--client）或访谈编号（--interview），或先准备一次访谈。</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
</context>
</TS>
