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
            <source>{count} client(s) changed</source>
            <translation type="unfinished" />
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
            <source>Competitor {name} saved</source>
            <translation>竞争对手“{name}”已保存</translation>
        </message>
        <message>
            <source>Competitor {name} archived</source>
            <translation>竞争对手“{name}”已归档</translation>
        </message>
        <message>
            <source>Competitor {name} brought back</source>
            <translation>竞争对手“{name}”已恢复</translation>
        </message>
        <message>
            <source>{one} and {other} are not the same</source>
            <translation>{one} 与 {other} 不是同一客户</translation>
        </message>
        <message>
            <source>Event {name} saved</source>
            <translation>活动“{name}”已保存</translation>
        </message>
        <message>
            <source>Event {name} archived</source>
            <translation>活动“{name}”已归档</translation>
        </message>
        <message>
            <source>Event {name} brought back</source>
            <translation>活动“{name}”已恢复</translation>
        </message>
        <message>
            <source>Ideal client changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Industry note saved</source>
            <translation>行业动态已保存</translation>
        </message>
        <message>
            <source>Industry note archived</source>
            <translation>行业动态已归档</translation>
        </message>
        <message>
            <source>Industry note brought back</source>
            <translation>行业动态已恢复</translation>
        </message>
        <message>
            <source>{count} lead(s) of {event} entered</source>
            <translation>录入{event}的 {count} 条线索</translation>
        </message>
        <message>
            <source>{gone} merged into {kept}</source>
            <translation>{gone} 已并入 {kept}</translation>
        </message>
        <message>
            <source>{name}: need noted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: opportunity “{title}” added</source>
            <translation>{name}：已新增商机“{title}”</translation>
        </message>
        <message>
            <source>Opportunity “{title}” changed</source>
            <translation>商机“{title}”已修改</translation>
        </message>
        <message>
            <source>Products of “{title}” changed</source>
            <translation>“{title}”的产品已修改</translation>
        </message>
        <message>
            <source>Competitors of “{title}” changed</source>
            <translation>“{title}”的竞争对手已修改</translation>
        </message>
        <message>
            <source>Opportunity “{title}” archived</source>
            <translation>商机“{title}”已归档</translation>
        </message>
        <message>
            <source>Opportunity “{title}” brought back</source>
            <translation>商机“{title}”已恢复</translation>
        </message>
        <message>
            <source>Opportunity “{title}”: stage changed</source>
            <translation>商机“{title}”的阶段已变更</translation>
        </message>
        <message>
            <source>Silent opportunities set dormant</source>
            <translation>久未联系的商机已转为休眠</translation>
        </message>
        <message>
            <source>Opportunity “{title}” added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{gone} parted from {kept} again</source>
            <translation>{gone} 已从 {kept} 拆分出来</translation>
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
            <source>A line added to the playbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A line of the playbook rewritten</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A line of the playbook as it was shipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A line of the playbook moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A line left out of the playbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A line taken into the playbook again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>View “{name}” saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>View “{name}” changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>View “{name}” renamed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>View “{name}” moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>View “{name}” deleted</source>
            <translation type="unfinished" />
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
            <source>A step of “{title}” ticked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A step of “{title}” open again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggestion “{title}” dismissed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: reached</source>
            <translation>{name}：已联系上</translation>
        </message>
        <message>
            <source>{name}: tried without an answer</source>
            <translation>{name}：联系未应答</translation>
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
        <name>ClientTable</name>
        <message>
            <source>Client</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Industry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>City</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Grade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Intent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Priority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next follow-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archived</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Duplicates</name>
        <message>
            <source>same credit code</source>
            <translation>信用代码相同</translation>
        </message>
        <message>
            <source>same phone or address</source>
            <translation>电话或联系方式相同</translation>
        </message>
        <message>
            <source>same name</source>
            <translation>名称相同</translation>
        </message>
        <message>
            <source>name differs only in place or legal form</source>
            <translation>名称仅地名或公司形式不同</translation>
        </message>
        <message>
            <source>one character differs</source>
            <translation>名称只差一个字</translation>
        </message>
        <message>
            <source>one name holds the other</source>
            <translation>名称互相包含</translation>
        </message>
        <message>
            <source>same city</source>
            <translation>城市相同</translation>
        </message>
        <message>
            <source>another city</source>
            <translation>城市不同</translation>
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
        <name>Phrase</name>
        <message>
            <source>Hello, this is {person} of {company}. I would like to understand how you work today and see whether we can be of use. May I ask three questions? It takes five minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Others in your trade often tell us about the same trouble. How is it with you?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A common acquaintance suggested that I talk to you. May I say in half a minute why?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May I come by for half an hour? I will bring what a firm like yours has done, and three questions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which suits you better, Tuesday morning or Thursday afternoon?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I look forward to our meeting tomorrow. Is the time still good for you, and who else will join?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>So that I do not waste your time with what you do not need: may I begin with a few questions?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When that happens, what does it lead to, and what does it cost you in a month?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If that were solved, what would be the first thing you notice?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What are you comparing it with? Then I can show you what is in the price and what is not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May we look at the whole: what the trouble costs you in a year, and what remains of it with us?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I can look into the price if we can settle the quantity or the terms of payment differently.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thank you for saying so openly. What is behind it for you?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does that answer your concern, or is something left open?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gladly. Which question should the material answer? Then I send you the right pages, and we talk them over on a day you choose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let me sum up what we have agreed. Please correct me where I am wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>So the next step is yours and mine: who does what, and by which day?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last time you told me what matters to you. Today I would like to hear what has changed since.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I have read news about your company and thought of what you told me. May I call you this week?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thank you for your time today. I have noted what we agreed and will come back to you as promised.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thank you for recommending us. I will tell you how it went.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thank you for telling us openly. May I ask you again in half a year?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A short reminder: the instalment is due this week. Is everything there that you need for the payment?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The payment has not arrived yet. On which day may we expect it, and is there anything we have to put right?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I am sorry for the trouble. I will find out what happened and call you today with what we do next.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How satisfied are you since the delivery, and what should we do better?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>Website, reports and social media read; every fact noted with source and date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held against our ideal client</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One person found: name, post and a way to reach them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source noted; the referrer thanked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scored out of 100, with a dated fact behind every point</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One goal set for the first contact, with a fallback</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Three to five opening questions prepared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening rehearsed: who, why, leave to ask; within 30 seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One or two value points chosen for their trade</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slides, brochure, a peer's case and business cards packed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First talk recorded within the hour: points, feedback, needs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Three labels set: potential, kind of need, priority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First sketch of the buying chain drawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thanked them and confirmed what was agreed in writing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next meeting agreed: who, when, in which form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only what research could not tell was asked about the situation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their problems noted in their own words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every problem followed to its effects, with a figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They said themselves what solving it is worth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs sorted: must have, expected, nice to have</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Summary confirmed by the customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who decides and who is our coach are known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every must-have need is met by the proposal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Benefits named only for needs they stated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Budget, timing and decision criteria known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A case with figures chosen that we may show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documents in their latest version, tried on the device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Presented to whoever decides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Our floor and our list of give and get set beforehand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every objection heard out, answered, and the answer checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Terms cleared with finance and legal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their way to a signature known: who, in which order, by when</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clauses checked, both seals and dates on the contract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Model, quantity and delivery date confirmed in writing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copies filed with every department within three workdays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Payment plan agreed and its first date noted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody who helped thanked, on both sides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Review, production, dispatch and arrival followed and told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Acceptance signed; repairs have an owner and a date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Called 3, 30 and 90 days after delivery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Feedback passed on inside, with a date for the answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked for new needs and for a referral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason and rival noted as the customer told them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looked back: what would we do differently?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thanked them and agreed when to talk again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new reason to call found: news, an event, a changed need</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scored again before time is spent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cold contact once a week at most; after three without an answer, leave them alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not pitch in the opening: name an observation and ask for leave to ask.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave with a time and a form for the next talk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirm important visits the workday before, and be early.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Small talk three minutes at most; then listen and do not interrupt.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More questions about effects with executives, more about problems with users.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use their words; explain a technical term or leave it out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An objection is a chance: ask what lies behind it before you answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give nothing without getting something; both sides should win.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promise only what delivery and service have confirmed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Visit regular customers by their grade; needs change.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Suggestion</name>
        <message>
            <source>Thank {referrer} for the introduction to {client}</source>
            <translation>感谢{referrer}介绍{client}</translation>
        </message>
        <message>
            <source>{referrer} sent us {client}.</source>
            <translation>{referrer}介绍了{client}。</translation>
        </message>
        <message>
            <source>Visit {client} before the supplier's contract ends</source>
            <translation>在供应商合同到期前拜访{client}</translation>
        </message>
        <message>
            <source>The contract with {supplier} ends on {day}.</source>
            <translation>与{supplier}的合同 {day} 到期。</translation>
        </message>
        <message>
            <source>The present supplier's contract ends on {day}.</source>
            <translation>现供应商合同 {day} 到期。</translation>
        </message>
        <message>
            <source>Rate {client} again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last rated {day}, more than {days} days ago.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rated {day}; the stage has changed since.</source>
            <translation type="unfinished" />
        </message>
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
    <context>
        <name>Views</name>
        <message>
            <source>All clients</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High potential</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow-up due this week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No contact for 30 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No score</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
