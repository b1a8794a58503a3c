"""The headings foreign lists use, Chinese and English, and what each means here.

Written folded (see ``columns.fold``): lower case, no spaces, marks or brackets. A number in a
heading ("电话2", "Phone 1 - Value") is taken out before looking it up.
"""

from __future__ import annotations

from enum import StrEnum


class Target(StrEnum):
    """What a column can be taken as."""

    CLIENT = "client"
    SHORT_NAME = "short_name"
    USCC = "uscc"
    INDUSTRY = "industry"
    SIZE = "size"
    OWNERSHIP = "ownership"
    CLIENT_TYPE = "client_type"
    HEADCOUNT = "headcount"
    REVENUE = "revenue"
    SCOPE = "business_scope"
    CITY = "city"
    REGION = "region"
    DISTRICT = "district"
    STREET = "street"
    ADDRESS = "address"
    WEBSITE = "website"
    CLIENT_PHONE = "client_phone"
    SOURCE = "source"
    REFERRER = "referrer"
    INTENT = "intent_class"
    PRIORITY = "priority"
    SUPPLIER = "supplier"
    SUPPLIER_END = "supplier_contract_end"
    FOLLOW_UP = "follow_up_on"
    TAGS = "tags"
    NOTE = "note"
    NAME = "name"
    PERSON = "person"
    FAMILY = "family"
    GIVEN = "given"
    MIDDLE = "middle"
    POST = "post"
    DEPARTMENT = "department"
    BIRTHDAY = "birthday"
    PHONE = "phone"
    MOBILE = "mobile"
    FAX = "fax"
    EMAIL = "email"
    WECHAT = "wechat"
    QQ = "qq"
    LABEL = "label"


_WRITTEN: dict[Target, str] = {
    Target.CLIENT: """
        客户名称 客户 客户名 客户全称 客户公司 客户单位 企业名称 企业全称 企业 公司名称 公司
        公司名 公司全称 单位名称 单位 单位全称 工作单位 所在单位 所在公司 组织 组织名称
        机构名称 厂商 厂家 采购商 往来单位 商户名称 店名 门店名称 company companyname
        organization organisation organizationname organisationname organizationvalue account
        accountname client clientname customer customername employer firm business
        businessname 单位公司 客户名称全称 抬头 客戶名稱 公司名稱 公司名稱全稱 公司组织
    """,
    Target.SHORT_NAME: "简称 客户简称 公司简称 企业简称 shortname abbreviation alias 别名",
    Target.USCC: """
        统一社会信用代码 信用代码 社会信用代码 统一信用代码 税号 纳税人识别号 营业执照号
        营业执照号码 纳税号 uscc creditcode unifiedsocialcreditcode taxid taxnumber vatnumber
    """,
    Target.INDUSTRY: """
        行业 所属行业 行业类别 行业分类 客户行业 所在行业 industry sector businesstype
    """,
    Target.SIZE: "规模 企业规模 公司规模 客户规模 size companysize accountsize",
    Target.OWNERSHIP: "性质 企业性质 公司性质 单位性质 企业类型 公司类型 ownership ownershiptype",
    Target.CLIENT_TYPE: "客户类型 客户类别 客户性质 clienttype customertype accounttype",
    Target.HEADCOUNT: """
        员工数 员工人数 人数 公司人数 人员规模 employees numberofemployees headcount staff
        参保人数
    """,
    Target.REVENUE: "年营收 营收 年营业额 营业额 年销售额 年产值 revenue annualrevenue turnover",
    Target.SCOPE: """
        业务范围 经营范围 主营业务 主营产品 主营 产品 scope businessscope mainproducts
    """,
    Target.CITY: """
        城市 所在城市 市 所在市 商务地址市县 商务地址市 市县 地市 商务地址城市 businesscity
        city addresscity workcity companycity mailingcity billingcity 所属城市
    """,
    Target.REGION: """
        省份 省 省市 所在省份 省市自治区 商务地址省市自治区 商务地址省 商务地址州省
        businessstate state province addressregion workstate stateprovince billingstate 地区
        区域 所在地区 所属省份
    """,
    Target.DISTRICT: "区县 区 县 所在区县 所在区 district county 所属区县",
    Target.STREET: """
        商务地址街道 街道 businessstreet street addressstreet workstreet workaddress
        billingstreet streetaddress
    """,
    Target.ADDRESS: """
        地址 公司地址 单位地址 联系地址 详细地址 通讯地址 通信地址 办公地址 企业地址 注册地址
        收货地址 客户地址 商务地址 工作地址 address companyaddress businessaddress
        addressformatted mailingaddress officeaddress
    """,
    Target.WEBSITE: """
        网站 网址 官网 公司网址 公司网站 公司主页 主页 企业网址 网页 website webpage url
        homepage websitevalue companywebsite web businesshomepage
    """,
    Target.CLIENT_PHONE: """
        公司电话 单位电话 总机 单位主要电话 公司主要电话 公司总机 公司座机 企业电话
        companymainphone companyphone mainphone switchboard accountphone
    """,
    Target.SOURCE: "来源 客户来源 线索来源 信息来源 获客渠道 渠道 source leadsource origin",
    Target.REFERRER: "介绍人 推荐人 转介绍人 引荐人 引用者 referrer referredby referral",
    Target.INTENT: "意向类别 意向 客户意向 意向程度 意向等级 意向度 intent intentclass",
    Target.PRIORITY: "优先级 跟进优先级 重要程度 重要性 客户级别 客户等级 级别 priority",
    Target.SUPPLIER: """
        现供应商 现有供应商 当前供应商 目前供应商 供应商 currentsupplier supplier incumbent
    """,
    Target.SUPPLIER_END: """
        合同到期 合同到期日 合同到期时间 供应商合同到期 到期日 到期日期 合同截止日期
        contractend contractenddate supplierto suppliercontractend contractexpiry renewaldate
    """,
    Target.FOLLOW_UP: """
        下次跟进 下次跟进时间 下次跟进日期 下次联系 下次联系时间 下次联系日期 下次回访
        跟进日期 nextfollowup followup followupdate nextcontact nextstepdate
    """,
    Target.TAGS: """
        标签 客户标签 类别 分组 组 群组 labels tags tag groupmembership categories group
        groups
    """,
    Target.NOTE: """
        备注 附注 说明 备注信息 客户备注 描述 其他 其它 notes note remark remarks comment
        comments description memo
    """,
    Target.NAME: "名称 名字 name fullname displayname fileas 显示名称",
    Target.PERSON: """
        姓名 联系人 联系人姓名 主要联系人 首要联系人 客户联系人 对接人 联络人 经办人
        采购联系人 联系人名称 contact contactname contactperson person primarycontact 姓名全称
        連絡人 聯絡人
    """,
    Target.FAMILY: "姓 姓氏 lastname familyname surname",
    Target.GIVEN: "名 firstname givenname forename",
    Target.MIDDLE: "中间名 middlename additionalname",
    Target.POST: """
        职务 职位 岗位 职称 职务头衔 头衔 联系人职务 联系人职位 post jobtitle position
        organizationtitle organisationtitle role 職稱 職務
    """,
    Target.DEPARTMENT: """
        部门 所在部门 科室 department organizationdepartment organisationdepartment dept
    """,
    Target.BIRTHDAY: "生日 出生日期 birthday dateofbirth birthdate",
    Target.MOBILE: """
        手机 手机号 手机号码 移动电话 联系手机 联系人手机 主手机 移动号码 mobile mobilephone
        mobilenumber cell cellphone cellular mobileno mobilephonevalue 手機
    """,
    Target.PHONE: """
        电话 联系电话 电话号码 座机 固定电话 固话 联系方式 联系人电话 办公电话 商务电话
        主要电话 其他电话 住宅电话 家庭电话 回电话 车载电话 无绳电话 助理的电话 办公室电话
        phone phonenumber telephone tel telephonenumber businessphone phonevalue workphone
        officephone homephone otherphone primaryphone carphone 電話 聯絡電話 更多电话
        有效手机号 更多号码
    """,
    Target.FAX: "传真 商务传真 传真号码 公司传真 fax businessfax faxnumber workfax",
    Target.EMAIL: """
        邮箱 电子邮箱 电子邮件 电子邮件地址 邮件 邮件地址 邮箱地址 email emailaddress
        emailvalue mail primaryemail workemail 電子郵件 更多邮箱
    """,
    Target.WECHAT: "微信 微信号 微信号码 联系人微信 wechat wechatid weixin",
    Target.QQ: "qq qq号 qq号码 腾讯qq",
    Target.LABEL: "phonelabel phonetype emaillabel emailtype",
}

ALIASES: dict[str, Target] = {
    alias.replace("/", ""): target
    for target, written in _WRITTEN.items()
    for alias in written.split()
}

WEAK: dict[str, Target] = {
    "title": Target.POST,
    "称谓": Target.POST,
    "中文称谓": Target.PERSON,
    "负责人": Target.PERSON,
    "法人": Target.PERSON,
    "法定代表人": Target.PERSON,
    "法人代表": Target.PERSON,
}
"""Headings believed only where no other column says the same."""
