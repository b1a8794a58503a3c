"""All forms by key, in the handbook's order; those that are only asked on screen come last."""

from salesdesk.forms.background import BACKGROUND
from salesdesk.forms.buying_chain import BUYING_CHAIN
from salesdesk.forms.form import Form
from salesdesk.forms.handover import HANDOVER
from salesdesk.forms.intel_report import INTEL_REPORT
from salesdesk.forms.my_side import MY_SIDE
from salesdesk.forms.priority_score import PRIORITY_SCORE
from salesdesk.forms.target_list import TARGET_LIST
from salesdesk.forms.visit_brief import VISIT_BRIEF
from salesdesk.forms.visit_plan import VISIT_PLAN
from salesdesk.forms.visit_record import VISIT_RECORD

FORMS: dict[str, Form] = {
    form.key: form
    for form in (
        PRIORITY_SCORE,
        BACKGROUND,
        VISIT_RECORD,
        TARGET_LIST,
        VISIT_BRIEF,
        HANDOVER,
        BUYING_CHAIN,
        INTEL_REPORT,
        VISIT_PLAN,
        MY_SIDE,
    )
}
