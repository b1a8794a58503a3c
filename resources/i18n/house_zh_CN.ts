<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
            <source>The backup could not be written ({why}); your data is unharmed. Choose another place: {path}</source>
            <translation>备份未能写入（{why}），您的数据完好。请换一个位置：{path}</translation>
        </message>
        <message>
            <source>There is already a file at {path}; it was left as it is. Choose another name.</source>
            <translation>{path} 处已有文件，已原样保留。请换一个名称。</translation>
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
            <source>A font that the program needs is missing; your data is unharmed. Install salesdesk again: {path}</source>
            <translation>程序所需的字体缺失，您的数据完好。请重新安装 salesdesk：{path}</translation>
        </message>
    </context>
</TS>
