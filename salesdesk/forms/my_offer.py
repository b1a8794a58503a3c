"""What we sell and what it solves (DOMAIN §6 My side); the floor price is private."""

from salesdesk.forms.form import Choice, Field, Form, Kind, Section
from salesdesk.marks import mark

RATES = (
    Choice("1300", "13 %"),
    Choice("900", "9 %"),
    Choice("600", "6 %"),
    Choice("300", "3 %"),
    Choice("100", "1 %"),
    Choice("0", "0 %"),
)
"""VAT rates in hundredths of a per cent."""

MY_OFFER = Form(
    key="my_offer",
    number="",
    title=mark("Form", "What we offer"),
    about="own",
    printable=False,
    sections=(
        Section(
            "products",
            mark("Form", "Products"),
            (
                Field(
                    "products",
                    mark("Form", "Products"),
                    Kind.ROWS,
                    hint=mark("Form", "The floor price is for you alone and is never printed"),
                    columns=(
                        Field("model", mark("Form", "Model"), width=3),
                        Field("name", mark("Form", "Product name"), width=4),
                        Field("unit", mark("Form", "Unit"), width=2),
                        Field("price_fen", mark("Form", "Unit price"), Kind.MONEY, width=3),
                        Field("tax_rate_bp", mark("Form", "VAT"), Kind.CHOICE, choices=RATES,
                              width=2),
                        Field("floor_price_fen", mark("Form", "Floor price"), Kind.MONEY, width=3),
                    ),
                ),
            ),
        ),
        Section(
            "capabilities",
            mark("Form", "Capabilities"),
            (
                Field(
                    "capabilities",
                    mark("Form", "Capabilities"),
                    Kind.ROWS,
                    columns=(
                        Field("name", mark("Form", "Capability"), width=4),
                        Field("solves", mark("Form", "What it solves for the client"), width=8),
                    ),
                ),
            ),
        ),
    ),
)  # fmt: skip
