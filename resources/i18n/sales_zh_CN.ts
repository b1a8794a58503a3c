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
        <translation>已修改 {count} 个客户</translation>
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
        <source>{name}: place in the chain changed</source>
        <translation>{name}：调整了在决策链中的位置</translation>
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
        <translation>理想客户画像已修改</translation>
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
        <translation>{name}：记下了需求</translation>
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
        <source>Question put</source>
        <translation>提出问题</translation>
    </message>
    <message>
        <source>Question taken back</source>
        <translation>收回问题</translation>
    </message>
    <message>
        <source>Sentence marked</source>
        <translation>标记一句话</translation>
    </message>
    <message>
        <source>Problem of an earlier talk taken up</source>
        <translation>接续上次访谈的难点</translation>
    </message>
    <message>
        <source>Explicit need stated</source>
        <translation>标为明确需求</translation>
    </message>
    <message>
        <source>Explicit need taken back</source>
        <translation>改回隐含需求</translation>
    </message>
    <message>
        <source>Link changed</source>
        <translation>更改连线</translation>
    </message>
    <message>
        <source>Sentence removed</source>
        <translation>删除一句话</translation>
    </message>
    <message>
        <source>Amended interview with {name} finished again</source>
        <translation>与{name}的访谈修改后再次完成</translation>
    </message>
    <message>
        <source>Interview with {name} finished</source>
        <translation>与{name}的访谈已完成</translation>
    </message>
    <message>
        <source>Interview with {name} opened to be amended</source>
        <translation>重新打开与{name}的访谈以便修改</translation>
    </message>
    <message>
        <source>Interview with {name} begun</source>
        <translation>开始与{name}的访谈</translation>
    </message>
    <message>
        <source>Interview with {name} archived</source>
        <translation>与{name}的访谈已归档</translation>
    </message>
    <message>
        <source>An entry of the playbook rewritten</source>
        <translation>已改写打法的条目</translation>
    </message>
    <message>
        <source>An entry added to the playbook</source>
        <translation>已添加打法的条目</translation>
    </message>
    <message>
        <source>An entry of the playbook as it was shipped</source>
        <translation>已恢复打法条目的原文</translation>
    </message>
    <message>
        <source>An earlier version of the playbook brought back</source>
        <translation>已恢复打法条目的旧版本</translation>
    </message>
    <message>
        <source>An entry left out of the playbook</source>
        <translation>已停用打法的条目</translation>
    </message>
    <message>
        <source>An entry taken into the playbook again</source>
        <translation>已重新启用打法的条目</translation>
    </message>
    <message>
        <source>Playbook “{name}” imported</source>
        <translation>已导入打法“{name}”</translation>
    </message>
    <message>
        <source>Opportunity “{title}”: stage changed</source>
        <translation>商机“{title}”的阶段已变更</translation>
    </message>
    <message>
        <source>Opportunity “{title}”: evidence noted</source>
        <translation>商机“{title}”：已记下依据</translation>
    </message>
    <message>
        <source>Silent opportunities set dormant</source>
        <translation>久未联系的商机已转为休眠</translation>
    </message>
    <message>
        <source>Opportunity “{title}” added</source>
        <translation>新增商机“{title}”</translation>
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
        <translation>打法新增一条</translation>
    </message>
    <message>
        <source>A line of the playbook rewritten</source>
        <translation>打法改写一条</translation>
    </message>
    <message>
        <source>A line of the playbook as it was shipped</source>
        <translation>打法一条恢复原文</translation>
    </message>
    <message>
        <source>A line of the playbook moved</source>
        <translation>打法一条已移动</translation>
    </message>
    <message>
        <source>A line left out of the playbook</source>
        <translation>打法停用一条</translation>
    </message>
    <message>
        <source>A line taken into the playbook again</source>
        <translation>打法重新启用一条</translation>
    </message>
    <message>
        <source>View “{name}” saved</source>
        <translation>已保存视图“{name}”</translation>
    </message>
    <message>
        <source>View “{name}” changed</source>
        <translation>已修改视图“{name}”</translation>
    </message>
    <message>
        <source>View “{name}” renamed</source>
        <translation>已重命名视图“{name}”</translation>
    </message>
    <message>
        <source>View “{name}” moved</source>
        <translation>已移动视图“{name}”</translation>
    </message>
    <message>
        <source>View “{name}” deleted</source>
        <translation>已删除视图“{name}”</translation>
    </message>
    <message>
        <source>Score rules changed</source>
        <translation>评分规则已修改</translation>
    </message>
    <message>
        <source>{name} rated</source>
        <translation>已为 {name} 评分</translation>
    </message>
    <message>
        <source>A step of “{title}” ticked</source>
        <translation>“{title}”完成一步</translation>
    </message>
    <message>
        <source>A step of “{title}” open again</source>
        <translation>“{title}”一步重新打开</translation>
    </message>
    <message>
        <source>Suggestion “{title}” dismissed</source>
        <translation>已忽略建议“{title}”</translation>
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
        <source>{name}: attempt corrected</source>
        <translation>{name}：联系记录已更正</translation>
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
        <translation>客户</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>意向</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Days since</source>
        <translation>未联系天数</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>下次跟进</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation>在谈金额</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>same credit code</source>
        <translation>信用代码相同</translation>
    </message>
    <message>
        <source>same phone, mail or chat name</source>
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
        <source>another number or direction in the name</source>
        <translation>名称中的序号或方位不同</translation>
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
    <name>Form</name>
    <message>
        <source>Kind of question</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>Industry pack</source>
        <translation>行业包</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用意</translation>
    </message>
    <message>
        <source>Fields it answers</source>
        <translation>对应的调研字段</translation>
    </message>
    <message>
        <source>Name of the pack</source>
        <translation>行业包名称</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>适用行业</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>槽位</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>When to use it</source>
        <translation>使用场合</translation>
    </message>
    <message>
        <source>Kind of objection</source>
        <translation>异议类别</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>听</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>认</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>问</translation>
    </message>
    <message>
        <source>Respond</source>
        <translation>答</translation>
    </message>
    <message>
        <source>Check with them</source>
        <translation>核</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>带来的成果</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Industry packs it suits</source>
        <translation>适用的行业包</translation>
    </message>
    <message>
        <source>May be told to clients</source>
        <translation>可对客户讲</translation>
    </message>
    <message>
        <source>Permitted by</source>
        <translation>许可人与日期</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>行话</translation>
    </message>
    <message>
        <source>Plain words</source>
        <translation>通俗说法</translation>
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
        <translation>您好，我是{company}的{person}。想先了解一下贵司目前的做法，看我们能不能帮上忙。方便请教三个问题吗？大约五分钟。</translation>
    </message>
    <message>
        <source>Others in your trade often tell us about the same trouble. How is it with you?</source>
        <translation>同行常跟我们提到同一个难处，不知道贵司的情况怎样？</translation>
    </message>
    <message>
        <source>A common acquaintance suggested that I talk to you. May I say in half a minute why?</source>
        <translation>一位共同的朋友建议我来找您。能用半分钟说说缘由吗？</translation>
    </message>
    <message>
        <source>May I come by for half an hour? I will bring what a firm like yours has done, and three questions.</source>
        <translation>能否占用您半小时当面拜访？我会带上同类企业的做法，还有三个问题向您请教。</translation>
    </message>
    <message>
        <source>Which suits you better, Tuesday morning or Thursday afternoon?</source>
        <translation>周二上午和周四下午，您哪个时间更方便？</translation>
    </message>
    <message>
        <source>I look forward to our meeting tomorrow. Is the time still good for you, and who else will join?</source>
        <translation>明天的见面我已准备好。时间还方便吗？另外还有哪几位会参加？</translation>
    </message>
    <message>
        <source>So that I do not waste your time with what you do not need: may I begin with a few questions?</source>
        <translation>为了不拿您用不上的内容耽误时间，我先请教几个问题，可以吗？</translation>
    </message>
    <message>
        <source>When that happens, what does it lead to, and what does it cost you in a month?</source>
        <translation>出现这种情况时，会带来哪些后果？一个月下来大概损失多少？</translation>
    </message>
    <message>
        <source>If that were solved, what would be the first thing you notice?</source>
        <translation>如果这个问题解决了，您最先感受到的变化会是什么？</translation>
    </message>
    <message>
        <source>What are you comparing it with? Then I can show you what is in the price and what is not.</source>
        <translation>您是和哪一家比较的？我把价格里包含什么、不包含什么给您列清楚。</translation>
    </message>
    <message>
        <source>May we look at the whole: what the trouble costs you in a year, and what remains of it with us?</source>
        <translation>我们算一笔总账好吗：这个问题一年让您损失多少，用了我们的方案还剩多少？</translation>
    </message>
    <message>
        <source>I can look into the price if we can settle the quantity or the terms of payment differently.</source>
        <translation>如果数量或付款方式可以再谈，我愿意去争取价格。</translation>
    </message>
    <message>
        <source>Thank you for saying so openly. What is behind it for you?</source>
        <translation>谢谢您直说。您主要是担心哪一点？</translation>
    </message>
    <message>
        <source>Does that answer your concern, or is something left open?</source>
        <translation>这样说明，您的顾虑解决了吗？还有没说清的地方吗？</translation>
    </message>
    <message>
        <source>Gladly. Which question should the material answer? Then I send you the right pages, and we talk them over on a day you choose.</source>
        <translation>没问题。您希望资料回答哪个问题？我把对应的内容发给您，再约个时间一起过一遍。</translation>
    </message>
    <message>
        <source>Let me sum up what we have agreed. Please correct me where I am wrong.</source>
        <translation>我把今天谈定的几点复述一遍，不对的地方请您指正。</translation>
    </message>
    <message>
        <source>So the next step is yours and mine: who does what, and by which day?</source>
        <translation>那么下一步我们各做什么、哪天之前完成，现在就定下来好吗？</translation>
    </message>
    <message>
        <source>Last time you told me what matters to you. Today I would like to hear what has changed since.</source>
        <translation>上次您说了最看重的几点，今天想听听这之后有没有变化。</translation>
    </message>
    <message>
        <source>I have read news about your company and thought of what you told me. May I call you this week?</source>
        <translation>看到贵司的新消息，想起您上次说的事。这周方便给您打个电话吗？</translation>
    </message>
    <message>
        <source>Thank you for your time today. I have noted what we agreed and will come back to you as promised.</source>
        <translation>感谢您今天抽时间。谈定的事我都记下了，会按约定给您回复。</translation>
    </message>
    <message>
        <source>Thank you for recommending us. I will tell you how it went.</source>
        <translation>感谢您的引荐，有了进展我第一时间告诉您。</translation>
    </message>
    <message>
        <source>Thank you for telling us openly. May I ask you again in half a year?</source>
        <translation>谢谢您坦诚相告。半年后我再来请教，可以吗？</translation>
    </message>
    <message>
        <source>A short reminder: the instalment is due this week. Is everything there that you need for the payment?</source>
        <translation>跟您提醒一声：本期款项这周到期。付款需要的材料都齐了吗？</translation>
    </message>
    <message>
        <source>The payment has not arrived yet. On which day may we expect it, and is there anything we have to put right?</source>
        <translation>款项还没有到账。请问预计哪天能付？有没有需要我们这边处理的问题？</translation>
    </message>
    <message>
        <source>I am sorry for the trouble. I will find out what happened and call you today with what we do next.</source>
        <translation>给您添麻烦了，很抱歉。我马上查清原因，今天之内打电话告诉您怎么处理。</translation>
    </message>
    <message>
        <source>How satisfied are you since the delivery, and what should we do better?</source>
        <translation>交付以来您用得怎么样？有哪些地方希望我们改进？</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Website, reports and social media read; every fact noted with source and date</source>
        <translation>看过官网、报告和社交媒体，每条信息都注明来源和日期</translation>
    </message>
    <message>
        <source>Held against our ideal client</source>
        <translation>已与理想客户画像对照</translation>
    </message>
    <message>
        <source>One person found: name, post and a way to reach them</source>
        <translation>找到一位联系人：姓名、职务、联系方式</translation>
    </message>
    <message>
        <source>Source noted; the referrer thanked</source>
        <translation>来源已注明，已向引荐人致谢</translation>
    </message>
    <message>
        <source>Scored out of 100, with a dated fact behind every point</source>
        <translation>已做百分制评估，每一分都有带日期的依据</translation>
    </message>
    <message>
        <source>One goal set for the first contact, with a fallback</source>
        <translation>首次沟通定好一个核心目标和一个备选目标</translation>
    </message>
    <message>
        <source>Three to five opening questions prepared</source>
        <translation>准备好 3–5 个开场问题</translation>
    </message>
    <message>
        <source>Opening rehearsed: who, why, leave to ask; within 30 seconds</source>
        <translation>练过开场白：我是谁、为何来、征得同意提问，30 秒以内</translation>
    </message>
    <message>
        <source>One or two value points chosen for their trade</source>
        <translation>针对其行业选好 1–2 个价值点</translation>
    </message>
    <message>
        <source>Slides, brochure, a peer&apos;s case and business cards packed</source>
        <translation>PPT、手册、同行案例、名片已备齐</translation>
    </message>
    <message>
        <source>First talk recorded within the hour: points, feedback, needs</source>
        <translation>首次沟通一小时内录入：要点、反馈、需求</translation>
    </message>
    <message>
        <source>Three labels set: potential, kind of need, priority</source>
        <translation>三个标签已打：潜力、需求类型、优先级</translation>
    </message>
    <message>
        <source>First sketch of the buying chain drawn</source>
        <translation>决策链初步画出</translation>
    </message>
    <message>
        <source>Thanked them and confirmed what was agreed in writing</source>
        <translation>已致谢，并书面确认谈定的内容</translation>
    </message>
    <message>
        <source>Next meeting agreed: who, when, in which form</source>
        <translation>约好下次见面：谁、何时、什么形式</translation>
    </message>
    <message>
        <source>Only what research could not tell was asked about the situation</source>
        <translation>背景问题只问资料里查不到的</translation>
    </message>
    <message>
        <source>Their problems noted in their own words</source>
        <translation>难点用客户原话记下</translation>
    </message>
    <message>
        <source>Every problem followed to its effects, with a figure</source>
        <translation>每个难点都追问到影响，并有数字</translation>
    </message>
    <message>
        <source>They said themselves what solving it is worth</source>
        <translation>解决后的价值由客户自己说出</translation>
    </message>
    <message>
        <source>Needs sorted: must have, expected, nice to have</source>
        <translation>需求已分级：必须、期望、可有可无</translation>
    </message>
    <message>
        <source>Summary confirmed by the customer</source>
        <translation>需求小结已得到客户确认</translation>
    </message>
    <message>
        <source>Who decides and who is our coach are known</source>
        <translation>已知谁拍板、谁是我们的教练</translation>
    </message>
    <message>
        <source>Every must-have need is met by the proposal</source>
        <translation>方案覆盖每一项必须需求</translation>
    </message>
    <message>
        <source>Benefits named only for needs they stated</source>
        <translation>只针对客户说出的需求讲利益</translation>
    </message>
    <message>
        <source>Budget, timing and decision criteria known</source>
        <translation>预算、时间、决策标准已清楚</translation>
    </message>
    <message>
        <source>A case with figures chosen that we may show</source>
        <translation>选好一个可以公开数据的案例</translation>
    </message>
    <message>
        <source>Documents in their latest version, tried on the device</source>
        <translation>资料为最新版本，已在设备上试播</translation>
    </message>
    <message>
        <source>Presented to whoever decides</source>
        <translation>已向决策者呈现方案</translation>
    </message>
    <message>
        <source>Our floor and our list of give and get set beforehand</source>
        <translation>事先定好底线和“给与取”清单</translation>
    </message>
    <message>
        <source>Every objection heard out, answered, and the answer checked</source>
        <translation>每个异议都先听完、再回答、再核实</translation>
    </message>
    <message>
        <source>Terms cleared with finance and legal</source>
        <translation>条款已与财务、法务核对</translation>
    </message>
    <message>
        <source>Their way to a signature known: who, in which order, by when</source>
        <translation>签字流程已清楚：谁、什么顺序、何时</translation>
    </message>
    <message>
        <source>Clauses checked, both seals and dates on the contract</source>
        <translation>条款已检查，双方盖章并写明日期</translation>
    </message>
    <message>
        <source>Model, quantity and delivery date confirmed in writing</source>
        <translation>型号、数量、交期已书面确认</translation>
    </message>
    <message>
        <source>Copies filed with every department within three workdays</source>
        <translation>三个工作日内向各部门备案副本</translation>
    </message>
    <message>
        <source>Payment plan agreed and its first date noted</source>
        <translation>回款计划已定，首期日期已记</translation>
    </message>
    <message>
        <source>Everybody who helped thanked, on both sides</source>
        <translation>双方出力的人都已致谢</translation>
    </message>
    <message>
        <source>Review, production, dispatch and arrival followed and told</source>
        <translation>评审、生产、发货、到货逐步跟进并告知客户</translation>
    </message>
    <message>
        <source>Acceptance signed; repairs have an owner and a date</source>
        <translation>验收已签字，整改有责任人和日期</translation>
    </message>
    <message>
        <source>Called 3, 30 and 90 days after delivery</source>
        <translation>交付后第 3、30、90 天已回访</translation>
    </message>
    <message>
        <source>Feedback passed on inside, with a date for the answer</source>
        <translation>反馈已转内部，并约定回复日期</translation>
    </message>
    <message>
        <source>Asked for new needs and for a referral</source>
        <translation>已询问新需求和转介绍</translation>
    </message>
    <message>
        <source>Reason and rival noted as the customer told them</source>
        <translation>按客户说法记下失单原因和竞争对手</translation>
    </message>
    <message>
        <source>Looked back: what would we do differently?</source>
        <translation>已复盘：重来一次会怎么做？</translation>
    </message>
    <message>
        <source>Thanked them and agreed when to talk again</source>
        <translation>已致谢，并约好何时再联系</translation>
    </message>
    <message>
        <source>A new reason to call found: news, an event, a changed need</source>
        <translation>找到新的联系理由：新闻、活动、需求变化</translation>
    </message>
    <message>
        <source>Scored again before time is spent</source>
        <translation>投入时间之前重新评分</translation>
    </message>
    <message>
        <source>Cold contact once a week at most; after three without an answer, leave them alone.</source>
        <translation>陌生联系每周至多一次，三次无回应就不再打扰。</translation>
    </message>
    <message>
        <source>Do not pitch in the opening: name an observation and ask for leave to ask.</source>
        <translation>开场不推销：说一个行业观察，再征得同意提问。</translation>
    </message>
    <message>
        <source>Leave with a time and a form for the next talk.</source>
        <translation>离开前约定下次沟通的时间和形式。</translation>
    </message>
    <message>
        <source>Confirm important visits the workday before, and be early.</source>
        <translation>重要拜访前一个工作日再确认，提前到达。</translation>
    </message>
    <message>
        <source>Small talk three minutes at most; then listen and do not interrupt.</source>
        <translation>寒暄至多三分钟，之后专注倾听、不打断。</translation>
    </message>
    <message>
        <source>More questions about effects with executives, more about problems with users.</source>
        <translation>对高管多问影响，对使用者多问难点。</translation>
    </message>
    <message>
        <source>Use their words; explain a technical term or leave it out.</source>
        <translation>用客户的说法；专业术语要么解释，要么不用。</translation>
    </message>
    <message>
        <source>An objection is a chance: ask what lies behind it before you answer.</source>
        <translation>异议是机会：先问清背后的原因，再回答。</translation>
    </message>
    <message>
        <source>Give nothing without getting something; both sides should win.</source>
        <translation>有给有取，不单方让步，追求双赢。</translation>
    </message>
    <message>
        <source>Promise only what delivery and service have confirmed.</source>
        <translation>只承诺交付和售后已确认的事。</translation>
    </message>
    <message>
        <source>Visit regular customers by their grade; needs change.</source>
        <translation>老客户按等级定期拜访，需求会变化。</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>Speak with {client} about “{title}”, or let it rest</source>
        <translation>联系{client}谈“{title}”，或转为休眠</translation>
    </message>
    <message>
        <source>The last real contact was on {day}.</source>
        <translation>上次有效联系是{day}。</translation>
    </message>
    <message>
        <source>Ask {client} how “{title}” works</source>
        <translation>回访{client}：“{title}”使用情况</translation>
    </message>
    <message>
        <source>{days} days after the delivery of {day}.</source>
        <translation>{day}交付后第 {days} 天。</translation>
    </message>
    <message>
        <source>Thank {referrer} for the introduction to {client}</source>
        <translation>感谢{referrer}介绍{client}</translation>
    </message>
    <message>
        <source>{referrer} sent us {client}.</source>
        <translation>{referrer}介绍了{client}。</translation>
    </message>
    <message>
        <source>Visit {client} before the supplier&apos;s contract ends</source>
        <translation>在供应商合同到期前拜访{client}</translation>
    </message>
    <message>
        <source>The contract with {supplier} ends on {day}.</source>
        <translation>与{supplier}的合同 {day} 到期。</translation>
    </message>
    <message>
        <source>The present supplier&apos;s contract ends on {day}.</source>
        <translation>现供应商合同 {day} 到期。</translation>
    </message>
    <message>
        <source>Rate {client} again</source>
        <translation>重新评估{client}</translation>
    </message>
    <message>
        <source>Last rated {day}, more than {days} days ago.</source>
        <translation>上次评分在 {day}，已超过 {days} 天。</translation>
    </message>
    <message>
        <source>Rated {day}; the stage has changed since.</source>
        <translation>{day} 评分之后，阶段已有变化。</translation>
    </message>
    <message>
        <source>Meet {client} while they are warm</source>
        <translation>趁热拜访{client}</translation>
    </message>
    <message>
        <source>The score rose to {points}, from 80 on potential is high ({day}).</source>
        <translation>评分升至 {points}，80 分起为高潜力（{day}）。</translation>
    </message>
    <message>
        <source>Agree on the next step with {client}</source>
        <translation>与{client}约定下一步</translation>
    </message>
    <message>
        <source>The score rose to {points}, from 60 on potential is medium ({day}).</source>
        <translation>评分升至 {points}，60 分起为中潜力（{day}）。</translation>
    </message>
    <message>
        <source>Find out what has cooled at {client}</source>
        <translation>了解{client}为何降温</translation>
    </message>
    <message>
        <source>The score fell to {points}, below 80 ({day}).</source>
        <translation>评分降至 {points}，低于 80（{day}）。</translation>
    </message>
    <message>
        <source>Decide whether to go on with {client}</source>
        <translation>决定是否继续投入{client}</translation>
    </message>
    <message>
        <source>The score fell to {points}, below 60 ({day}).</source>
        <translation>评分降至 {points}，低于 60（{day}）。</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>All clients</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>High potential</source>
        <translation>高潜客户</translation>
    </message>
    <message>
        <source>Follow-up due this week</source>
        <translation>本周待跟进</translation>
    </message>
    <message>
        <source>No contact for 30 days</source>
        <translation>30 天未联系</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>未评分</translation>
    </message>
</context>
</TS>
