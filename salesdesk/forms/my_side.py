"""Our own side: what heads every sheet and opens every talk (DOMAIN §6 My side)."""

from salesdesk.forms.form import Field, Form, Kind, Section
from salesdesk.marks import mark

MY_SIDE = Form(
    key="my_side",
    number="",
    title=mark("Form", "My Side"),
    about="own",
    printable=False,
    sections=(
        Section(
            "company",
            mark("Form", "Own company"),
            (
                Field("company", mark("Form", "Company name"), required=True, width=8),
                Field(
                    "code",
                    mark("Form", "Short code"),
                    required=True,
                    width=4,
                    hint=mark("Form", "Begins every contract number"),
                ),
                Field(
                    "category",
                    mark("Form", "What we do"),
                    hint=mark("Form", "In a few words, as you open a talk"),
                ),
                Field("address", mark("Form", "Address"), width=8),
                Field("company_phone", mark("Form", "Company phone"), width=4),
            ),
        ),
        Section(
            "person",
            mark("Form", "Myself"),
            (
                Field("person", mark("Form", "Name"), required=True, width=4),
                Field("post", mark("Form", "Post"), width=4),
                Field("phone", mark("Form", "Phone"), width=4),
                Field("email", mark("Form", "E-mail"), width=8),
            ),
        ),
        Section(
            "tax",
            mark("Form", "Tax and bank"),
            (
                Field("invoice_title", mark("Form", "Invoice title"), width=6),
                Field("tax_number", mark("Form", "Tax number"), width=6),
                Field("bank", mark("Form", "Bank"), width=6),
                Field("bank_account", mark("Form", "Account number"), width=6),
                Field("small_taxpayer", mark("Form", "Small-scale taxpayer"), Kind.YES, width=6),
            ),
        ),
    ),
)
