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
LEAD_EVENT = "lead_event"
TOUCH = "touch"
COMPETITOR = "competitor"
PRICE_HEARD = "price_heard"
INDUSTRY_NOTE = "industry_note"
OPPORTUNITY_PRODUCT = "opportunity_product"
OPPORTUNITY_RIVAL = "opportunity_rival"
STAGE_STEP = "stage_step"
STAGE_TICK = "stage_tick"
PHRASE = "phrase"
IDEAL_PROFILE = "ideal_profile"
WEIGHT_SET = "weight_set"
SAVED_VIEW = "saved_view"
CLIENT_MERGE = "client_merge"
DISTINCT_PAIR = "distinct_pair"
INTERVIEW = "interview"
INTERVIEW_MOVE = "interview_move"
INTERVIEW_LINE = "interview_line"
INTERVIEW_QUESTION = "interview_question"
NEED_VERSION = "need_version"
PLAYBOOK_ENTRY = "playbook_entry"

DOSSIER = frozenset(
    {
        CLIENT, CONTACT, CONTACT_POINT, CHAIN_MEMBER, TAG, CLIENT_TAG, NOTE, PRIORITY_SCORE,
        RATING, OPPORTUNITY, STAGE_MOVE, NEED, OBJECTION, ATTACHMENT, VISIT, VISIT_PERSON,
        PLAN_ITEM, TOUCH, OPPORTUNITY_PRODUCT, OPPORTUNITY_RIVAL, STAGE_TICK, STAGE_STEP,
        IDEAL_PROFILE, WEIGHT_SET, PHRASE, LEAD_EVENT, COMPETITOR, CLIENT_MERGE, SAVED_VIEW,
        DISTINCT_PAIR, INTERVIEW, NEED_VERSION,
    }
)  # fmt: skip
DAY = frozenset(
    {
        CLIENT, CONTACT, VISIT, VISIT_PERSON, VISIT_MOVE, PLAN_ITEM, NEED, OBJECTION,
        PRIORITY_SCORE, RATING, OPPORTUNITY, STAGE_MOVE, WEIGHT_SET, LEAD_EVENT,
    }
)  # fmt: skip
MARKET = frozenset({LEAD_EVENT, COMPETITOR, PRICE_HEARD, INDUSTRY_NOTE, CLIENT, OPPORTUNITY})
SPIN = frozenset(
    {
        CLIENT, VISIT, OPPORTUNITY, NEED, OBJECTION, CAPABILITY, MY_SIDE, INTERVIEW,
        INTERVIEW_MOVE, INTERVIEW_LINE, INTERVIEW_QUESTION, NEED_VERSION, PLAYBOOK_ENTRY,
    }
)  # fmt: skip
EVERYTHING = SPIN | DOSSIER | DAY | MARKET | {MY_SIDE, PRODUCT, CAPABILITY, IMPORT_RUN, PHRASE}
