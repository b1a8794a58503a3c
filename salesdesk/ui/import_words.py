"""What the import page calls the columns, encodings and kinds of files."""

from __future__ import annotations

from salesdesk.exchange.files import Source
from salesdesk.exchange.headings import Target
from salesdesk.marks import mark

SHOWN = 20
"""Rows of the file shown below the mapping."""

TARGETS: dict[Target, str] = {
    Target.CLIENT: mark("ImportTarget", "Company name"),
    Target.SHORT_NAME: mark("ImportTarget", "Short name"),
    Target.USCC: mark("ImportTarget", "Credit code"),
    Target.INDUSTRY: mark("ImportTarget", "Industry"),
    Target.SIZE: mark("ImportTarget", "Company size"),
    Target.OWNERSHIP: mark("ImportTarget", "Ownership"),
    Target.CLIENT_TYPE: mark("ImportTarget", "Client type"),
    Target.HEADCOUNT: mark("ImportTarget", "Headcount"),
    Target.REVENUE: mark("ImportTarget", "Yearly revenue"),
    Target.SCOPE: mark("ImportTarget", "Products and business"),
    Target.CITY: mark("ImportTarget", "City"),
    Target.REGION: mark("ImportTarget", "Province"),
    Target.DISTRICT: mark("ImportTarget", "District"),
    Target.STREET: mark("ImportTarget", "Street"),
    Target.ADDRESS: mark("ImportTarget", "Address"),
    Target.WEBSITE: mark("ImportTarget", "Website"),
    Target.CLIENT_PHONE: mark("ImportTarget", "Company phone"),
    Target.SOURCE: mark("ImportTarget", "Source"),
    Target.REFERRER: mark("ImportTarget", "Referrer"),
    Target.INTENT: mark("ImportTarget", "Intent class"),
    Target.PRIORITY: mark("ImportTarget", "Priority"),
    Target.SUPPLIER: mark("ImportTarget", "Present supplier"),
    Target.SUPPLIER_END: mark("ImportTarget", "Supplier's contract ends"),
    Target.FOLLOW_UP: mark("ImportTarget", "Next follow-up"),
    Target.TAGS: mark("ImportTarget", "Tags"),
    Target.NOTE: mark("ImportTarget", "Note"),
    Target.NAME: mark("ImportTarget", "Name"),
    Target.PERSON: mark("ImportTarget", "Contact"),
    Target.FAMILY: mark("ImportTarget", "Family name"),
    Target.GIVEN: mark("ImportTarget", "Given name"),
    Target.MIDDLE: mark("ImportTarget", "Middle name"),
    Target.POST: mark("ImportTarget", "Post"),
    Target.DEPARTMENT: mark("ImportTarget", "Department"),
    Target.BIRTHDAY: mark("ImportTarget", "Birthday"),
    Target.PHONE: mark("ImportTarget", "Phone"),
    Target.MOBILE: mark("ImportTarget", "Mobile"),
    Target.FAX: mark("ImportTarget", "Fax"),
    Target.EMAIL: mark("ImportTarget", "E-mail"),
    Target.WECHAT: mark("ImportTarget", "WeChat"),
    Target.QQ: mark("ImportTarget", "QQ"),
    Target.LABEL: mark("ImportTarget", "Label of the number"),
}
SOURCES: dict[Source, str] = {
    Source.DELIMITED: mark("ImportPage", "Text table (CSV)"),
    Source.WORKBOOK: mark("ImportPage", "Workbook"),
    Source.VCARD: mark("ImportPage", "Address book (vCard)"),
}
ENCODINGS: dict[str, str] = {
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8",
    "gb18030": mark("ImportPage", "Chinese (GBK)"),
    "utf-16": "UTF-16",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16 BE",
    "big5hkscs": mark("ImportPage", "Traditional Chinese (Big5)"),
    "cp1252": mark("ImportPage", "Western"),
}
