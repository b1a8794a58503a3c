"""What is sold to a client: title, amount, products, competitors; asked on the screen only."""

from salesdesk.forms.form import Field, Form, Kind, Section
from salesdesk.marks import mark

OPPORTUNITY = Form(
    key="opportunity",
    number="",
    title=mark("Form", "Opportunity"),
    about="client",
    printable=False,
    sections=(
        Section(
            "deal",
            "",
            (
                Field(
                    "title",
                    mark("Form", "Title"),
                    required=True,
                    hint=mark("Form", "What they would buy, in a few words"),
                ),
                Field("amount_fen", mark("Form", "Amount"), Kind.MONEY, width=4),
                Field("expected_close", mark("Form", "Expected close"), Kind.DATE, width=4),
                Field("source", mark("Form", "Source"), width=4),
            ),
        ),
        Section(
            "products",
            mark("Form", "Products"),
            (
                Field(
                    "products",
                    mark("Form", "Products"),
                    Kind.ROWS,
                    lines=2,
                    columns=(
                        Field("product", mark("Form", "Product"), required=True, width=50),
                        Field("quantity", mark("Form", "Quantity"), width=20),
                        Field("price_fen", mark("Form", "Price per unit"), Kind.MONEY, width=30),
                    ),
                ),
            ),
        ),
        Section(
            "market",
            "",
            (
                Field(
                    "rivals",
                    mark("Form", "Competitors"),
                    Kind.MANY,
                    hint=mark("Form", "A new name gets a card of its own."),
                ),
                Field("note", mark("Form", "Remark"), Kind.LONG, lines=2),
            ),
        ),
    ),
)
