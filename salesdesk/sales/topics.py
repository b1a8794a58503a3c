"""The names of what can change; a tab watches some of them.

They are the table names, so that the journal's notice needs no translation table.
"""

CLIENT = "client"
CONTACT = "contact"
CONTACT_POINT = "contact_point"
CHAIN_MEMBER = "chain_member"
TAG = "tag"
CLIENT_TAG = "client_tag"
NOTE = "note"
PRIORITY_SCORE = "priority_score"
RATING = "rating"
OPPORTUNITY = "opportunity"
STAGE_MOVE = "stage_move"
NEED = "need"
OBJECTION = "objection"
ATTACHMENT = "attachment"
VISIT = "visit"
VISIT_PERSON = "visit_person"
VISIT_MOVE = "visit_move"
PLAN_ITEM = "plan_item"
MY_SIDE = "my_side"
PRODUCT = "product"
CAPABILITY = "capability"
IMPORT_RUN = "import_run"

DOSSIER = frozenset(
    {
        CLIENT, CONTACT, CONTACT_POINT, CHAIN_MEMBER, TAG, CLIENT_TAG, NOTE, PRIORITY_SCORE,
        RATING, OPPORTUNITY, STAGE_MOVE, NEED, OBJECTION, ATTACHMENT, VISIT, VISIT_PERSON,
        PLAN_ITEM,
    }
)  # fmt: skip
DAY = frozenset({CLIENT, CONTACT, VISIT, VISIT_PERSON, VISIT_MOVE, PLAN_ITEM, NEED, OBJECTION})
EVERYTHING = DOSSIER | DAY | {MY_SIDE, PRODUCT, CAPABILITY, IMPORT_RUN}
