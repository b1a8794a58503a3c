<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Change</name>
        <message>
            <source>My side changed</source>
            <translation>已修改“我方信息”</translation>
        </message>
        <message>
            <source>Logo changed</source>
            <translation>已更换标志</translation>
        </message>
        <message>
            <source>Product saved</source>
            <translation>已保存产品</translation>
        </message>
        <message>
            <source>Product archived</source>
            <translation>已归档产品</translation>
        </message>
        <message>
            <source>Capability saved</source>
            <translation>已保存能力</translation>
        </message>
        <message>
            <source>Capability archived</source>
            <translation>已归档能力</translation>
        </message>
        <message>
            <source>{name} added to {client}</source>
            <translation>已把 {name} 加入 {client}</translation>
        </message>
        <message>
            <source>{name} changed</source>
            <translation>已修改 {name}</translation>
        </message>
        <message>
            <source>{name}: reporting line changed</source>
            <translation>{name}：已修改汇报关系</translation>
        </message>
        <message>
            <source>{name} taken out of the chain</source>
            <translation>已将 {name} 移出决策链</translation>
        </message>
        <message>
            <source>Client {name} added</source>
            <translation>已新增客户 {name}</translation>
        </message>
        <message>
            <source>Client {name} changed</source>
            <translation>已修改客户 {name}</translation>
        </message>
        <message>
            <source>{count} client(s) archived</source>
            <translation>已归档 {count} 个客户</translation>
        </message>
        <message>
            <source>{count} client(s) brought back</source>
            <translation>已恢复 {count} 个客户</translation>
        </message>
        <message>
            <source>{name}: do not contact</source>
            <translation>{name}：已设为勿扰</translation>
        </message>
        <message>
            <source>{name}: may be contacted again</source>
            <translation>{name}：已解除勿扰</translation>
        </message>
        <message>
            <source>{name}: tags changed</source>
            <translation>{name}：已修改标签</translation>
        </message>
        <message>
            <source>{count} client(s) tagged “{tag}”</source>
            <translation>已为 {count} 个客户添加标签“{tag}”</translation>
        </message>
        <message>
            <source>{name}: note added</source>
            <translation>{name}：已添加备注</translation>
        </message>
        <message>
            <source>Note archived</source>
            <translation>已移除备注</translation>
        </message>
        <message>
            <source>{name}: file attached</source>
            <translation>{name}：已添加附件</translation>
        </message>
        <message>
            <source>File removed</source>
            <translation>已移除附件</translation>
        </message>
        <message>
            <source>“{title}” planned</source>
            <translation>已安排“{title}”</translation>
        </message>
        <message>
            <source>“{title}” changed</source>
            <translation>已修改“{title}”</translation>
        </message>
        <message>
            <source>“{title}” done</source>
            <translation>已完成“{title}”</translation>
        </message>
        <message>
            <source>“{title}” open again</source>
            <translation>“{title}”已重新打开</translation>
        </message>
        <message>
            <source>“{title}” moved to {day}</source>
            <translation>“{title}”已改到 {day}</translation>
        </message>
        <message>
            <source>“{title}” dropped</source>
            <translation>已放弃“{title}”</translation>
        </message>
        <message>
            <source>Score rules changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} rated</source>
            <translation>已为 {name} 评分</translation>
        </message>
        <message>
            <source>Suggestion “{title}” dismissed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record of the visit to {name} amended</source>
            <translation>已补正对 {name} 的拜访记录</translation>
        </message>
        <message>
            <source>Visit to {name} recorded</source>
            <translation>已记录对 {name} 的拜访</translation>
        </message>
        <message>
            <source>Visit to {name} planned</source>
            <translation>已安排拜访 {name}</translation>
        </message>
        <message>
            <source>Visit to {name} changed</source>
            <translation>已修改对 {name} 的拜访</translation>
        </message>
        <message>
            <source>Visit to {name} confirmed</source>
            <translation>已确认对 {name} 的拜访</translation>
        </message>
        <message>
            <source>Visit to {name} begun</source>
            <translation>开始拜访{name}</translation>
        </message>
        <message>
            <source>Kit for {name} packed</source>
            <translation>{name}的携带物品已勾选</translation>
        </message>
        <message>
            <source>Visit to {name} took place</source>
            <translation>已完成对 {name} 的拜访</translation>
        </message>
        <message>
            <source>Visit to {name} cancelled</source>
            <translation>已取消对 {name} 的拜访</translation>
        </message>
        <message>
            <source>{name}: nobody came</source>
            <translation>{name}：客户未到</translation>
        </message>
        <message>
            <source>Visit to {name} rescheduled</source>
            <translation>已改期对 {name} 的拜访</translation>
        </message>
        <message>
            <source>Import of {file}</source>
            <translation>导入 {file}</translation>
        </message>
        <message>
            <source>Import of {file} taken back</source>
            <translation>撤销导入 {file}</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Switchboard</source>
            <translation>总机</translation>
        </message>
    </context>
    <context>
        <name>Suggestion</name>
        <message>
            <source>Meet {client} while they are warm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The score rose to {points}, from 80 on potential is high ({day}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agree on the next step with {client}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The score rose to {points}, from 60 on potential is medium ({day}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find out what has cooled at {client}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The score fell to {points}, below 80 ({day}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide whether to go on with {client}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The score fell to {points}, below 60 ({day}).</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
