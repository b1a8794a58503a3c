<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Form</name>
    <message>
        <source>Company profile</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>企业全称</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>18 characters</source>
        <translation>18 位</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>官网</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>员工数</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Company size</source>
        <translation>企业规模</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>企业性质</translation>
    </message>
    <message>
        <source>Yearly revenue</source>
        <translation>年营收</translation>
    </message>
    <message>
        <source>Business overview</source>
        <translation>经营概况</translation>
    </message>
    <message>
        <source>Products and business</source>
        <translation>业务范围</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织架构</translation>
    </message>
    <message>
        <source>Recent news</source>
        <translation>近期动态</translation>
    </message>
    <message>
        <source>Funding, expansion, people, tenders</source>
        <translation>融资、扩产、人事、招标</translation>
    </message>
    <message>
        <source>Source of the news</source>
        <translation>动态来源</translation>
    </message>
    <message>
        <source>Date of the news</source>
        <translation>动态日期</translation>
    </message>
    <message>
        <source>Decision chain</source>
        <translation>决策链</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Buying roles</source>
        <translation>采购角色</translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation>态度</translation>
    </message>
    <message>
        <source>Influence 1–5</source>
        <translation>影响力 1–5</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>关注点</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>已接触</translation>
    </message>
    <message>
        <source>Present supply</source>
        <translation>供应现状</translation>
    </message>
    <message>
        <source>Present suppliers</source>
        <translation>现供应商</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>竞品</translation>
    </message>
    <message>
        <source>Their contract ends</source>
        <translation>供应合同到期</translation>
    </message>
    <message>
        <source>Pain hypotheses</source>
        <translation>痛点假设</translation>
    </message>
    <message>
        <source>Pains we expect</source>
        <translation>预计的痛点</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>What we can do</source>
        <translation>我方能力</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>at least 3</source>
        <translation>至少 3 条</translation>
    </message>
    <message>
        <source>Buying and history</source>
        <translation>采购与合作</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Buying process</source>
        <translation>采购流程</translation>
    </message>
    <message>
        <source>Payment habits</source>
        <translation>付款习惯</translation>
    </message>
    <message>
        <source>History with us</source>
        <translation>合作历史</translation>
    </message>
    <message>
        <source>Opening questions</source>
        <translation>开场问题</translation>
    </message>
    <message>
        <source>Questions to open with</source>
        <translation>准备好的开场问题</translation>
    </message>
    <message>
        <source>3 to 5</source>
        <translation>3–5 个</translation>
    </message>
    <message>
        <source>Invoicing</source>
        <translation>开票与核实</translation>
    </message>
    <message>
        <source>Invoice title</source>
        <translation>开票抬头</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税号</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户行</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>核实日期</translation>
    </message>
    <message>
        <source>Client Background Research</source>
        <translation>客户背景调研表</translation>
    </message>
    <message>
        <source>Fill in before the visit, add to it afterwards</source>
        <translation>拜访前填写，拜访后补充</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>制表</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>归档日期</translation>
    </message>
    <message>
        <source>No economic buyer known</source>
        <translation>未找到经济决策者</translation>
    </message>
    <message>
        <source>No coach</source>
        <translation>没有内线教练</translation>
    </message>
    <message>
        <source>Nobody met yet</source>
        <translation>尚未见过任何人</translation>
    </message>
    <message>
        <source>Economic buyer never met</source>
        <translation>从未见过经济决策者</translation>
    </message>
    <message>
        <source>No contact in 60 days</source>
        <translation>60 天未接触</translation>
    </message>
    <message>
        <source>Only one contact</source>
        <translation>只有一位联系人</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>已见人数</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近接触</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Who reports to whom</source>
        <translation>汇报关系</translation>
    </message>
    <message>
        <source>Buying chain</source>
        <translation>决策链</translation>
    </message>
    <message>
        <source>edge: what they think of us; dots: influence; tick: met</source>
        <translation>色边为态度，圆点为影响力，打勾为已见过</translation>
    </message>
    <message>
        <source>Whom to meet next, and how</source>
        <translation>下一步见谁、怎么见</translation>
    </message>
    <message>
        <source>Buying Chain</source>
        <translation>决策链</translation>
    </message>
    <message>
        <source>Who decides, who influences, who uses</source>
        <translation>谁决策、谁影响、谁使用</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>制造</translation>
    </message>
    <message>
        <source>Software and IT</source>
        <translation>软件/IT</translation>
    </message>
    <message>
        <source>Retail</source>
        <translation>零售</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>物流</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>医疗</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能源</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大型</translation>
    </message>
    <message>
        <source>Mid-sized</source>
        <translation>中型</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小型</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>微型</translation>
    </message>
    <message>
        <source>State-owned</source>
        <translation>国企</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>民企</translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation>外资</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>事业单位</translation>
    </message>
    <message>
        <source>Under ¥5 m</source>
        <translation>500 万以下</translation>
    </message>
    <message>
        <source>¥5–20 m</source>
        <translation>500–2000 万</translation>
    </message>
    <message>
        <source>¥20–100 m</source>
        <translation>2000 万–1 亿</translation>
    </message>
    <message>
        <source>¥100–500 m</source>
        <translation>1–5 亿</translation>
    </message>
    <message>
        <source>Over ¥500 m</source>
        <translation>5 亿以上</translation>
    </message>
    <message>
        <source>Direct customer</source>
        <translation>直销客户</translation>
    </message>
    <message>
        <source>Channel partner</source>
        <translation>渠道伙伴</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Supportive</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>中立</translation>
    </message>
    <message>
        <source>Opposed</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Influences</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>教练</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>守门</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>采购</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>面访</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Trade fair</source>
        <translation>展会</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Continuation</source>
        <translation>拖延</translation>
    </message>
    <message>
        <source>No sale</source>
        <translation>未成交</translation>
    </message>
    <message>
        <source>Must have</source>
        <translation>必须</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期望</translation>
    </message>
    <message>
        <source>Nice to have</source>
        <translation>可有可无</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>效率</translation>
    </message>
    <message>
        <source>Delivery time</source>
        <translation>交期</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>合规</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>No need</source>
        <translation>无需求</translation>
    </message>
    <message>
        <source>Present supplier</source>
        <translation>现有供应商</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>时机</translation>
    </message>
    <message>
        <source>No authority</source>
        <translation>无权决定</translation>
    </message>
    <message>
        <source>Trust and risk</source>
        <translation>信任/风险</translation>
    </message>
    <message>
        <source>Missing capability</source>
        <translation>能力缺口</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Past trouble</source>
        <translation>旧怨</translation>
    </message>
    <message>
        <source>Send material first</source>
        <translation>先发资料</translation>
    </message>
    <message>
        <source>High potential</source>
        <translation>高潜力</translation>
    </message>
    <message>
        <source>Medium potential</source>
        <translation>中潜力</translation>
    </message>
    <message>
        <source>Low potential</source>
        <translation>低潜力</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>潜在</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>意向</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>重点跟进</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>已甄别</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>已接触</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>需求挖掘</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>谈判</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>执行中</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>休眠</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Brochure</source>
        <translation>产品手册</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>演示文稿</translation>
    </message>
    <message>
        <source>Proposal document</source>
        <translation>方案书</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>Contract draft</source>
        <translation>合同草稿</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation>同行案例</translation>
    </message>
    <message>
        <source>Business cards</source>
        <translation>名片</translation>
    </message>
    <message>
        <source>Within 60 minutes</source>
        <translation>60 分钟内</translation>
    </message>
    <message>
        <source>Same day</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Fit with our ideal client</source>
        <translation>画像匹配</translation>
    </message>
    <message>
        <source>Size and buying potential</source>
        <translation>规模与采购潜力</translation>
    </message>
    <message>
        <source>Pains and needs we match</source>
        <translation>痛点与需求匹配</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>意向</translation>
    </message>
    <message>
        <source>Access to the decision chain</source>
        <translation>决策链可达</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧迫度</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>信用</translation>
    </message>
    <message>
        <source>The exhibition, seminar or community where we met</source>
        <translation>在哪个展会、研讨会或社群认识</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Competitor&apos;s name</source>
        <translation>竞争对手名称</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>核实日期</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>优势</translation>
    </message>
    <message>
        <source>Weaknesses</source>
        <translation>弱点</translation>
    </message>
    <message>
        <source>Facts only, and nothing bad about anybody</source>
        <translation>只讲事实，不说别人坏话</translation>
    </message>
    <message>
        <source>Prices heard</source>
        <translation>听到的价格</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Heard on</source>
        <translation>听到日期</translation>
    </message>
    <message>
        <source>Heard from</source>
        <translation>从谁听到</translation>
    </message>
    <message>
        <source>At which client</source>
        <translation>在哪家客户</translation>
    </message>
    <message>
        <source>each with its day and where it was heard</source>
        <translation>每条写明日期和来处</translation>
    </message>
    <message>
        <source>We promised</source>
        <translation>我方承诺</translation>
    </message>
    <message>
        <source>They promised</source>
        <translation>对方承诺</translation>
    </message>
    <message>
        <source>On our plan</source>
        <translation>计划事项</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>移交日期</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>勿扰</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>People and what they think of us</source>
        <translation>人员与态度</translation>
    </message>
    <message>
        <source>Last contacts</source>
        <translation>最近的接触</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>接触对象</translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation>未了承诺</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>谁的承诺</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>已接手</translation>
    </message>
    <message>
        <source>ours to the client, theirs to us, and what stands on the plan</source>
        <translation>我方对客户的、客户对我方的，以及计划中的事项</translation>
    </message>
    <message>
        <source>Around this client</source>
        <translation>相关情况</translation>
    </message>
    <message>
        <source>Went along from our side</source>
        <translation>我方同访人员</translation>
    </message>
    <message>
        <source>Next visit planned</source>
        <translation>下次拜访安排</translation>
    </message>
    <message>
        <source>Files in the dossier</source>
        <translation>档案中的文件</translation>
    </message>
    <message>
        <source>What else the successor should know</source>
        <translation>接手人还应知道的事</translation>
    </message>
    <message>
        <source>Client Hand-over</source>
        <translation>客户移交单</translation>
    </message>
    <message>
        <source>Who they are, where we stand, what is promised</source>
        <translation>客户是谁、进展如何、承诺了什么</translation>
    </message>
    <message>
        <source>Witnessed by</source>
        <translation>监交人</translation>
    </message>
    <message>
        <source>Ideal client</source>
        <translation>理想客户画像</translation>
    </message>
    <message>
        <source>The company we want</source>
        <translation>我们想要的企业</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>适用行业</translation>
    </message>
    <message>
        <source>Leave open what does not matter to you; it is not compared then.</source>
        <translation>不在意的项目留空即可，不参与对照。</translation>
    </message>
    <message>
        <source>Whom we can reach, and what troubles them</source>
        <translation>能接触到谁，他们为何而烦恼</translation>
    </message>
    <message>
        <source>Roles we want to know</source>
        <translation>希望认识的决策链角色</translation>
    </message>
    <message>
        <source>Words their pains are told in</source>
        <translation>痛点关键词</translation>
    </message>
    <message>
        <source>Compared with needs and pains noted, e.g. downtime</source>
        <translation>与已记录的需求和痛点对照，例如：停机</translation>
    </message>
    <message>
        <source>Industry note</source>
        <translation>行业动态</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>了解到什么</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Report, website, conversation …</source>
        <translation>报告、网站、交谈……</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Learned at which client</source>
        <translation>在哪家客户得知</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>报告人</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>Industry notes</source>
        <translation>行业动态</translation>
    </message>
    <message>
        <source>Met at</source>
        <translation>相识于</translation>
    </message>
    <message>
        <source>met at: number of clients</source>
        <translation>遇到：客户家数</translation>
    </message>
    <message>
        <source>Supplier windows</source>
        <translation>供应商窗口</translation>
    </message>
    <message>
        <source>Be there from</source>
        <translation>窗口开启</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>合同到期</translation>
    </message>
    <message>
        <source>What clients said</source>
        <translation>客户怎么说</translation>
    </message>
    <message>
        <source>Conclusions and proposals</source>
        <translation>结论与建议</translation>
    </message>
    <message>
        <source>What follows for us</source>
        <translation>对我们意味着什么</translation>
    </message>
    <message>
        <source>Support needed</source>
        <translation>需要的支持</translation>
    </message>
    <message>
        <source>Market Intelligence Report</source>
        <translation>市场情报报告</translation>
    </message>
    <message>
        <source>What was heard outside, each with its day and source</source>
        <translation>外面听到的，逐条写明日期和来源</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Objective of this talk</source>
        <translation>本次访谈目标</translation>
    </message>
    <message>
        <source>Advance to aim for</source>
        <translation>目标进展</translation>
    </message>
    <message>
        <source>What the customer will do, and by when</source>
        <translation>客户将做什么、何时完成</translation>
    </message>
    <message>
        <source>If not that, then</source>
        <translation>退而求其次</translation>
    </message>
    <message>
        <source>Problems we expect</source>
        <translation>痛点假设</translation>
    </message>
    <message>
        <source>Can we?</source>
        <translation>能否满足</translation>
    </message>
    <message>
        <source>Topics to warm up with</source>
        <translation>寒暄话题</translation>
    </message>
    <message>
        <source>Business only: their news, their trade, their plans</source>
        <translation>只谈业务：客户动态、行业、规划</translation>
    </message>
    <message>
        <source>Kind of opener</source>
        <translation>开场方式</translation>
    </message>
    <message>
        <source>Minutes asked for</source>
        <translation>约定时长（分钟）</translation>
    </message>
    <message>
        <source>Opener</source>
        <translation>开场白</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>开场</translation>
    </message>
    <message>
        <source>They agreed to be asked</source>
        <translation>客户同意提问</translation>
    </message>
    <message>
        <source>How it began</source>
        <translation>开场情况</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Summed up in the customer&apos;s words</source>
        <translation>用客户的话总结</translation>
    </message>
    <message>
        <source>Say it back to them and ask whether something is missing</source>
        <translation>复述给客户，并问是否有遗漏</translation>
    </message>
    <message>
        <source>Time frame</source>
        <translation>时间要求</translation>
    </message>
    <message>
        <source>Decision criteria</source>
        <translation>决策标准</translation>
    </message>
    <message>
        <source>The customer agreed to the needs</source>
        <translation>客户已确认需求</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>确认日期</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>All concerns are answered</source>
        <translation>顾虑均已回应</translation>
    </message>
    <message>
        <source>The benefits are summed up</source>
        <translation>已总结利益</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复盘</translation>
    </message>
    <message>
        <source>The objective was reached</source>
        <translation>目标已达成</translation>
    </message>
    <message>
        <source>Best question of this talk</source>
        <translation>本次最好的问题</translation>
    </message>
    <message>
        <source>How their needs changed</source>
        <translation>需求有何变化</translation>
    </message>
    <message>
        <source>What to do next time</source>
        <translation>下次怎么做</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>经验教训</translation>
    </message>
    <message>
        <source>SPIN interview</source>
        <translation>SPIN 访谈</translation>
    </message>
    <message>
        <source>We can</source>
        <translation>能</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>部分能</translation>
    </message>
    <message>
        <source>We cannot</source>
        <translation>不能</translation>
    </message>
    <message>
        <source>An observation</source>
        <translation>行业观察</translation>
    </message>
    <message>
        <source>Explicit need</source>
        <translation>明确需求</translation>
    </message>
    <message>
        <source>Explicit only as they said it</source>
        <translation>只有客户亲口说的才算明确需求</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>What we had said just before</source>
        <translation>我们刚才说了什么</translation>
    </message>
    <message>
        <source>What we answered</source>
        <translation>我们的回应</translation>
    </message>
    <message>
        <source>S situation</source>
        <translation>S 背景</translation>
    </message>
    <message>
        <source>P problem</source>
        <translation>P 难点</translation>
    </message>
    <message>
        <source>I effect</source>
        <translation>I 暗示</translation>
    </message>
    <message>
        <source>N pay-off</source>
        <translation>N 效益</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>客户回答</translation>
    </message>
    <message>
        <source>leave out what is known already</source>
        <translation>已知的不再问</translation>
    </message>
    <message>
        <source>What they lack, what it costs, what a cure is worth</source>
        <translation>痛点、代价与价值</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>Problem in their words</source>
        <translation>痛点（原话）</translation>
    </message>
    <message>
        <source>Who suffers, how much</source>
        <translation>谁受影响、多少</translation>
    </message>
    <message>
        <source>What a cure is worth to them</source>
        <translation>解决后的价值</translation>
    </message>
    <message>
        <source>Decision and commitment</source>
        <translation>决策与承诺</translation>
    </message>
    <message>
        <source>Interview Plan</source>
        <translation>访谈计划</translation>
    </message>
    <message>
        <source>Ask, listen, write here; type it in afterwards in the same order</source>
        <translation>边问边听边记；会后按同样顺序录入</translation>
    </message>
    <message>
        <source>Situation questions kept few</source>
        <translation>背景问题不多问</translation>
    </message>
    <message>
        <source>Problem questions put</source>
        <translation>难点问题</translation>
    </message>
    <message>
        <source>Implications of each problem</source>
        <translation>各痛点的影响</translation>
    </message>
    <message>
        <source>Pay-off said where effects are known</source>
        <translation>有影响的痛点说出价值</translation>
    </message>
    <message>
        <source>Explicit needs</source>
        <translation>明确需求</translation>
    </message>
    <message>
        <source>Order or advance</source>
        <translation>成交或进展</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>访谈时间</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>时长（分）</translation>
    </message>
    <message>
        <source>Our share</source>
        <translation>我方发言</translation>
    </message>
    <message>
        <source>What they lack</source>
        <translation>发现的需求</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>痛点</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Cost of doing nothing</source>
        <translation>不改变的代价</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Who suffers</source>
        <translation>受影响者</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>算式</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Together a year</source>
        <translation>合计（每年）</translation>
    </message>
    <message>
        <source>the customer&apos;s own figures</source>
        <translation>客户自己的数字</translation>
    </message>
    <message>
        <source>What we showed, and what held against it</source>
        <translation>利益与异议</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>利益</translation>
    </message>
    <message>
        <source>Questions S / P / I / N</source>
        <translation>问题数 S / P / I / N</translation>
    </message>
    <message>
        <source>Interview Summary</source>
        <translation>访谈总结</translation>
    </message>
    <message>
        <source>What was found, what it costs, what was agreed</source>
        <translation>发现了什么、代价多大、约定了什么</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>是什么活动</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>活动类型</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>活动名称</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>What was shared</source>
        <translation>分享与传播</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>The article, post or programme</source>
        <translation>文章、帖子或日程</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>触达人数</translation>
    </message>
    <message>
        <source>How many people saw it</source>
        <translation>有多少人看到</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>展会</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>研讨会</translation>
    </message>
    <message>
        <source>Chamber meeting</source>
        <translation>商会活动</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>展会与活动</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>转介绍</translation>
    </message>
    <message>
        <source>Existing clients</source>
        <translation>老客户</translation>
    </message>
    <message>
        <source>Cold search</source>
        <translation>主动开发</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>渠道伙伴</translation>
    </message>
    <message>
        <source>Industry website</source>
        <translation>行业网站</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>社交媒体</translation>
    </message>
    <message>
        <source>Online forum</source>
        <translation>网络论坛</translation>
    </message>
    <message>
        <source>Search engine</source>
        <translation>搜索引擎</translation>
    </message>
    <message>
        <source>Online exhibition</source>
        <translation>线上展会</translation>
    </message>
    <message>
        <source>Our website</source>
        <translation>官网</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>转介绍</translation>
    </message>
    <message>
        <source>Existing client</source>
        <translation>老客户</translation>
    </message>
    <message>
        <source>Cold call</source>
        <translation>陌拜</translation>
    </message>
    <message>
        <source>Company directory</source>
        <translation>企业名录</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>产品名称</translation>
    </message>
    <message>
        <source>My Side</source>
        <translation>我方信息</translation>
    </message>
    <message>
        <source>Own company</source>
        <translation>本公司</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>公司代码</translation>
    </message>
    <message>
        <source>Begins every contract number</source>
        <translation>用于合同编号开头</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>主营业务</translation>
    </message>
    <message>
        <source>In a few words, as you open a talk</source>
        <translation>一句话，开场时用</translation>
    </message>
    <message>
        <source>Company phone</source>
        <translation>公司电话</translation>
    </message>
    <message>
        <source>Myself</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>Tax and bank</source>
        <translation>税务与银行</translation>
    </message>
    <message>
        <source>Small-scale taxpayer</source>
        <translation>小规模纳税人</translation>
    </message>
    <message>
        <source>Price with tax</source>
        <translation>含税单价</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What the quality is made of</source>
        <translation>质量分构成</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>The floor price is never printed.</source>
        <translation>底价不会打印。</translation>
    </message>
    <message>
        <source>Which trouble it solves</source>
        <translation>能解决客户的什么问题</translation>
    </message>
    <message>
        <source>Which interview</source>
        <translation>第几次访谈</translation>
    </message>
    <message>
        <source>Present situation</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Situation, problem, effect, expectation</source>
        <translation>现状、痛点、影响、期望</translation>
    </message>
    <message>
        <source>Severity 1–5</source>
        <translation>严重度 1–5</translation>
    </message>
    <message>
        <source>Effects: where, how much</source>
        <translation>影响链：部门、数额</translation>
    </message>
    <message>
        <source>What they wish for</source>
        <translation>期望方案</translation>
    </message>
    <message>
        <source>Explicit need, their words</source>
        <translation>明确需求（客户原话）</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>验证指标</translation>
    </message>
    <message>
        <source>Ver.</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>How they decide</source>
        <translation>决策情况</translation>
    </message>
    <message>
        <source>Confirmed by the customer</source>
        <translation>客户确认</translation>
    </message>
    <message>
        <source>Needs Record</source>
        <translation>需求挖掘记录表</translation>
    </message>
    <message>
        <source>One row a problem; explicit only in the customer&apos;s own words</source>
        <translation>一个痛点一行；有客户原话才算明确需求</translation>
    </message>
    <message>
        <source>Confirmation of Needs</source>
        <translation>需求确认单</translation>
    </message>
    <message>
        <source>As we understood them in our talk; please tell us what is missing</source>
        <translation>按访谈中的理解整理，如有遗漏请指正</translation>
    </message>
    <message>
        <source>At the edge</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>部分匹配</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>核心客群</translation>
    </message>
    <message>
        <source>One small purchase</source>
        <translation>一次小额</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>稳定采购</translation>
    </message>
    <message>
        <source>Large, repeated</source>
        <translation>大额、重复</translation>
    </message>
    <message>
        <source>Vague</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Implied, confirmed</source>
        <translation>隐含，已确认</translation>
    </message>
    <message>
        <source>Explicit, and we fit</source>
        <translation>明确且匹配</translation>
    </message>
    <message>
        <source>Polite</source>
        <translation>仅礼貌回应</translation>
    </message>
    <message>
        <source>Exchanges data</source>
        <translation>愿交换资料</translation>
    </message>
    <message>
        <source>Acts for us</source>
        <translation>为我方行动</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Being applied for</source>
        <translation>申请中</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>No sponsor</source>
        <translation>无支持者</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>接触到影响者</translation>
    </message>
    <message>
        <source>Economic buyer and coach</source>
        <translation>决策者与教练</translation>
    </message>
    <message>
        <source>Over 6 months</source>
        <translation>6 个月以上</translation>
    </message>
    <message>
        <source>3–6 months</source>
        <translation>3–6 个月</translation>
    </message>
    <message>
        <source>Within 1 month</source>
        <translation>1 个月内</translation>
    </message>
    <message>
        <source>Overdue before</source>
        <translation>曾有逾期</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>优秀</translation>
    </message>
    <message>
        <source>Client Priority Score</source>
        <translation>客户优先级评估表</translation>
    </message>
    <message>
        <source>Out of 100; 80 and over high, 60 and over medium, else low</source>
        <translation>百分制：80 分及以上为高潜力，60–79 分为中，60 分以下为低</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Note a need</source>
        <translation>记下需求</translation>
    </message>
    <message>
        <source>In the customer&apos;s own words</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>What they said they want; it makes the need explicit.</source>
        <translation>客户亲口说想要什么；有原话才算明确需求。</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>概括</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>说出日期</translation>
    </message>
    <message>
        <source>Need level</source>
        <translation>需求层级</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>Need type</source>
        <translation>需求类型</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What they would buy, in a few words</source>
        <translation>客户要买什么，几个字说清</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>预计成交</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price per unit</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>A new name gets a card of its own.</source>
        <translation>新名字会自动建一张竞争对手卡。</translation>
    </message>
    <message>
        <source>Rated on</source>
        <translation>评估日期</translation>
    </message>
    <message>
        <source>Rated by</source>
        <translation>评估人</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重版本</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>评估标准</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>评估项</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 分</translation>
    </message>
    <message>
        <source>3 points</source>
        <translation>3 分</translation>
    </message>
    <message>
        <source>5 points</source>
        <translation>5 分</translation>
    </message>
    <message>
        <source>Rating 0–5</source>
        <translation>评分 0–5</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>依据日期</translation>
    </message>
    <message>
        <source>0 = none; 2 and 4 lie between</source>
        <translation>0 分＝无；2、4 分介于两档之间</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>评估结果</translation>
    </message>
    <message>
        <source>Total score</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Fit with our ideal client rated</source>
        <translation>画像匹配已评分</translation>
    </message>
    <message>
        <source>Priority score with a grade</source>
        <translation>优先级评估已有等级</translation>
    </message>
    <message>
        <source>A recorded visit or call</source>
        <translation>已记录的拜访或通话</translation>
    </message>
    <message>
        <source>Needs noted at a visit, or an interview begun</source>
        <translation>拜访中记下需求，或需求访谈已开始</translation>
    </message>
    <message>
        <source>A need in the customer&apos;s own words</source>
        <translation>客户原话表达的明确需求</translation>
    </message>
    <message>
        <source>The one who decides is named in the buying chain</source>
        <translation>决策链中已有决策者</translation>
    </message>
    <message>
        <source>Proposal sent, with its day</source>
        <translation>方案已发出（日期）</translation>
    </message>
    <message>
        <source>The customer&apos;s answer, with its day</source>
        <translation>客户答复（日期）</translation>
    </message>
    <message>
        <source>Signed contract: day, and number or file</source>
        <translation>已签合同：日期及编号或附件</translation>
    </message>
    <message>
        <source>Delivery begun, with its day</source>
        <translation>已开始交付（日期）</translation>
    </message>
    <message>
        <source>No contact for 90 days</source>
        <translation>90 天未联系</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Who won it instead</source>
        <translation>赢单的竞争对手</translation>
    </message>
    <message>
        <source>Target Client List</source>
        <translation>目标客户清单</translation>
    </message>
    <message>
        <source>High potential first; a dated follow-up for every client</source>
        <translation>先跟高潜力；每个客户都有下次跟进日期</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Client basics</source>
        <translation>客户基本情况</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>是谁</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Client type</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Where they come from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Website, trade fair, referral, cold call …</source>
        <translation>官网、展会、转介绍、陌拜……</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>转介绍人</translation>
    </message>
    <message>
        <source>Who sent us there</source>
        <translation>谁介绍我们去的</translation>
    </message>
    <message>
        <source>Following up</source>
        <translation>后续跟进</translation>
    </message>
    <message>
        <source>Intent class</source>
        <translation>意向类别</translation>
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
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>下次跟进</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Leave by</source>
        <translation>最晚出发</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Objective of this visit</source>
        <translation>本次目标</translation>
    </message>
    <message>
        <source>Who we meet</source>
        <translation>见谁</translation>
    </message>
    <message>
        <source>Last three contacts</source>
        <translation>最近三次联系</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系记录</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>约定事项</translation>
    </message>
    <message>
        <source>Open needs and objections</source>
        <translation>未了的需求与异议</translation>
    </message>
    <message>
        <source>Open needs</source>
        <translation>未满足的需求</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>In the customer&apos;s words</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Open objections</source>
        <translation>未解决的异议</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>Our answer so far</source>
        <translation>目前的回应</translation>
    </message>
    <message>
        <source>What to ask</source>
        <translation>问什么</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已联系上</translation>
    </message>
    <message>
        <source>Cold contact</source>
        <translation>陌生联系</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>谈了什么</translation>
    </message>
    <message>
        <source>Problems still without effect or value</source>
        <translation>还没问到影响或价值的痛点</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>心中有数</translation>
    </message>
    <message>
        <source>Money owed</source>
        <translation>应收欠款</translation>
    </message>
    <message>
        <source>Late deliveries</source>
        <translation>延迟交付</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>未结工单</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation>携带物品</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>座机</translation>
    </message>
    <message>
        <source>QQ</source>
        <translation>QQ</translation>
    </message>
    <message>
        <source>Person and post</source>
        <translation>人员与职务</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>汇报给</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>号码或账号</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>As told, e.g. 11-03, lunar calendar</source>
        <translation>按本人所说，如：11-03 农历</translation>
    </message>
    <message>
        <source>Source and consent</source>
        <translation>信息来源与同意</translation>
    </message>
    <message>
        <source>Where these data come from, and that they may be kept</source>
        <translation>信息从何而来，是否同意保存</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Person in the buying chain</source>
        <translation>决策链人员</translation>
    </message>
    <message>
        <source>Visit Brief</source>
        <translation>拜访简报</translation>
    </message>
    <message>
        <source>Read it before you leave</source>
        <translation>出发前读一遍</translation>
    </message>
    <message>
        <source>Plan a Visit</source>
        <translation>安排拜访</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>时间地点</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>One core objective: what shall the customer agree to do?</source>
        <translation>只定一个核心目标：希望客户同意做什么？</translation>
    </message>
    <message>
        <source>3 to 5 questions</source>
        <translation>3–5 个问题</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参与人员</translation>
    </message>
    <message>
        <source>Our side</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>Their side</source>
        <translation>客方人员</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Materials tested</source>
        <translation>资料已试播</translation>
    </message>
    <message>
        <source>Tested on which device</source>
        <translation>试播设备</translation>
    </message>
    <message>
        <source>Tested at</source>
        <translation>试播时间</translation>
    </message>
    <message>
        <source>Record no.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首次联系</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>客户方</translation>
    </message>
    <message>
        <source>The client confirmed</source>
        <translation>客户确认</translation>
    </message>
    <message>
        <source>Who confirmed</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>The visit took place</source>
        <translation>拜访已进行</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Call the visit off</source>
        <translation>取消拜访</translation>
    </message>
    <message>
        <source>Called off by</source>
        <translation>由谁取消</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>对方未到</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>15 minutes at least</source>
        <translation>至少 15 分钟</translation>
    </message>
    <message>
        <source>What was done about it</source>
        <translation>采取的措施</translation>
    </message>
    <message>
        <source>Cold call, nobody expects us</source>
        <translation>陌拜，对方没有约我们</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>准备完成</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>沟通内容</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>沟通要点</translation>
    </message>
    <message>
        <source>Customer&apos;s feedback</source>
        <translation>客户反馈</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求点</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>我方应对</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Value points named</source>
        <translation>讲到的价值点</translation>
    </message>
    <message>
        <source>2 at most</source>
        <translation>最多 2 个</translation>
    </message>
    <message>
        <source>About competitors</source>
        <translation>竞品信息</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>达成共识</translation>
    </message>
    <message>
        <source>Result and next step</source>
        <translation>结果与下一步</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What the customer will do</source>
        <translation>客户承诺的行动</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>By</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Our next step</source>
        <translation>我方下一步</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Form of contact</source>
        <translation>沟通形式</translation>
    </message>
    <message>
        <source>Potential grade</source>
        <translation>潜力等级</translation>
    </message>
    <message>
        <source>Type of need</source>
        <translation>需求类型</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>记录时间</translation>
    </message>
    <message>
        <source>Timeliness</source>
        <translation>及时性</translation>
    </message>
    <message>
        <source>Visit Record</source>
        <translation>首次沟通/拜访记录</translation>
    </message>
    <message>
        <source>Record it within 60 minutes of its end, the same day at the latest</source>
        <translation>结束后 60 分钟内记录，最迟当日完成</translation>
    </message>
    <message>
        <source>What we offer</source>
        <translation>产品与能力</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Floor price</source>
        <translation>底价</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>能力</translation>
    </message>
</context>
</TS>
