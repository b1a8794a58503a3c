"""What we offer: products with their prices, and what we can do (DOMAIN §6 My side)."""

from salesdesk.forms.choice import Choice
from salesdesk.forms.form import Field, Form, Kind, Section
from salesdesk.marks import mark

TAX_RATES = tuple(
    Choice(str(basis_points), f"{basis_points // 100} %")
    for basis_points in (1300, 900, 600, 300, 100, 0)
)
"""Keys are basis points; the labels read the same in every language."""

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
                    columns=(
                        Field("model", mark("Form", "Model"), required=True, width=22, strong=True),
                        Field("name", mark("Form", "Product name"), required=True, width=34),
                        Field("unit", mark("Form", "Unit"), width=10),
                        Field("price_fen", mark("Form", "Price with tax"), Kind.MONEY, width=18),
                        Field(
                            "tax_rate_bp",
                            mark("Form", "Tax rate"),
                            Kind.CHOICE,
                            width=14,
                            choices=TAX_RATES,
                        ),
                        Field("floor_price_fen", mark("Form", "Floor price"), Kind.MONEY, width=18),
                        Field("note", mark("Form", "Note"), width=24),
                    ),
                ),
            ),
            note=mark("Form", "The floor price is never printed."),
        ),
        Section(
            "capabilities",
            mark("Form", "What we can do"),
            (
                Field(
                    "capabilities",
                    mark("Form", "What we can do"),
                    Kind.ROWS,
                    columns=(
                        Field(
                            "name", mark("Form", "Capability"), required=True, width=40, strong=True
                        ),
                        Field("solves", mark("Form", "Which trouble it solves"), width=60),
                    ),
                ),
            ),
        ),
    ),
)
