"""All forms by key, in the handbook's order; those that are only asked on screen come last."""

from salesdesk.forms.background import BACKGROUND
from salesdesk.forms.buying_chain import BUYING_CHAIN
from salesdesk.forms.form import Form
from salesdesk.forms.handover import HANDOVER
from salesdesk.forms.intel_report import INTEL_REPORT
from salesdesk.forms.interview_plan import INTERVIEW_PLAN
from salesdesk.forms.interview_summary import INTERVIEW_SUMMARY
from salesdesk.forms.my_side import MY_SIDE
from salesdesk.forms.needs_record import NEEDS_CONFIRMATION, NEEDS_RECORD
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
        NEEDS_RECORD,
        NEEDS_CONFIRMATION,
        TARGET_LIST,
        VISIT_BRIEF,
        HANDOVER,
        BUYING_CHAIN,
        INTERVIEW_PLAN,
        INTERVIEW_SUMMARY,
        INTEL_REPORT,
        VISIT_PLAN,
        MY_SIDE,
    )
}
