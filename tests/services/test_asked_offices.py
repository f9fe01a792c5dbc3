"""What is done with a review that did not read all of Clio: decided elsewhere, imported, reported."""

from dataclasses import replace
from datetime import date

import pytest
from support.builders import MAY_1, World, hard_cost, matter
from support.office import open_office

from hardcost_desktop.domain.decision import Decision, DecisionKind
from hardcost_desktop.domain.directory import Contact
from hardcost_desktop.domain.reason import Status
from hardcost_desktop.domain.reconciliation import Period
from hardcost_desktop.errors import TemporaryTrouble, UsageTrouble
from hardcost_desktop.services import part
from hardcost_desktop.services.progress import Cancel, ignore

STRANGER, THEIRS = 500, 900
MANY = range(100)
KEY, CUSTOMER = "P133.c58", "58"


@pytest.fixture
def office(tmp_path, monkeypatch):
    """A large Clio, of which one client has a cost."""
    monkeypatch.setattr(part, "PAGE", 2)
    plain = World()
    world = replace(
        plain,
        contacts=(*plain.contacts, *(Contact(STRANGER + n, f"Other {n:03}") for n in MANY)),
        matters=(
            *plain.matters,
            *(matter(THEIRS + n, client_id=STRANGER + n, number=f"9{n:04}-Other") for n in MANY),
        ),
        hard_costs=(hard_cost(8001, matter_id=THEIRS + 3, price=None),),
    )
    with open_office(tmp_path, world) as opened:
        yield opened


def decide(office, kind, subject, value):
    """A colleague decides, elsewhere."""
    office.ledger.decide([Decision(kind, subject, str(value))])


@pytest.mark.parametrize(
    ("kind", "subject", "value"),
    [
        (DecisionKind.CUSTOMER_CONTACT, CUSTOMER, STRANGER + 7),
        (DecisionKind.MATTER, KEY, THEIRS + 8),
    ],
)
def test_what_a_colleague_decided_since_is_not_imported_as_it_was_reviewed(
    office, kind, subject, value
):
    review = office.review()
    assert not review.directory.whole
    decide(office, kind, subject, value)
    result = office.import_all(review)
    assert [failed.reason for failed in result.failed] == ["changed_since_review"]
    assert office.clio.sent == []


def test_what_was_decided_is_planned_from_what_clio_has_of_it(office):
    review = office.review()
    decide(office, DecisionKind.CUSTOMER_CONTACT, CUSTOMER, STRANGER + 7)
    (row,) = office.firm.previewing.replan(review).plan.rows
    assert row.draft.matter_id == THEIRS + 7


def test_an_id_that_clio_does_not_have_is_refused(office):
    review, deciding = office.review(), office.firm.deciding
    with pytest.raises(UsageTrouble, match="matter_unknown"):
        deciding.choose_matter(review, [KEY], 4)
    with pytest.raises(UsageTrouble, match="contact_unknown"):
        deciding.link(review, CUSTOMER, 4)


def test_after_an_import_nothing_is_asked_for_to_plan_anew(office):
    review = office.review()
    assert len(office.import_all(review).imported) == 1
    office.clio.heard.clear()
    office.firm.previewing.replan(review)
    assert office.clio.heard == []


def test_an_imports_result_is_told_though_clio_cannot_be_asked_what_a_colleague_meant(
    office, monkeypatch
):
    review = office.review()
    assert len(office.import_all(review).imported) == 1
    decide(office, DecisionKind.CUSTOMER_CONTACT, CUSTOMER, STRANGER + 7)

    def fail(_ids):
        raise TemporaryTrouble("unreachable", service="Clio")

    monkeypatch.setattr(office.clio, "contacts_by_id", fail)
    with pytest.raises(TemporaryTrouble):
        office.firm.previewing.replan(review)
    planned, trouble = office.firm.previewing.replan_after(review)
    (row,) = planned.plan.rows
    assert (row.status, row.matter.client_id) == (
        Status.IMPORTED,
        review.plan.rows[0].matter.client_id,
    )
    assert trouble.code == "unreachable"


def test_entries_on_other_clients_matters_are_named(office):
    directory = office.review().directory
    assert directory.matter_by_id[THEIRS + 3].number == "90003-Other"
    assert directory.contact_by_id[STRANGER + 3].name == "Other 003"


def test_the_month_end_report_knows_every_matter_it_names(office):
    period = Period(MAY_1, date(2026, 5, 31))
    settings = office.quickbooks.world.settings
    office.import_all()
    office.clio.costs.append(hard_cost(8002, matter_id=THEIRS + 5))
    report = office.firm.reconciling.reconcile(settings, period, ignore, Cancel())
    assert not report.directory.whole
    assert report.name_matter(THEIRS + 5) == "90005-Other"
    assert report.name_matter(412) == "00412-Acme"
