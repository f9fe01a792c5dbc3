"""The inspector tells a row in full: both sides, why they meet, what differs; and many rows in sum."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from support.builders import MAY_1, OVERHEAD, World, check, entry, expense, hard_cost, line, matter

from hardcost_desktop.domain.books import Company, CompanyPlan
from hardcost_desktop.domain.directory import Contact
from hardcost_desktop.domain.entry import EntryState
from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.services.preview import Review
from hardcost_desktop.ui.review.attachment_marks import AttachmentMarks
from hardcost_desktop.ui.review.columns import show_row
from hardcost_desktop.ui.review.inspector import Inspector
from hardcost_desktop.ui.review.sections import sections_of, sections_of_many
from hardcost_desktop.ui.review.selected import Selected
from hardcost_desktop.ui.review.sheet import Sheet
from hardcost_desktop.ui.theme import dark_palette


def review_of(world):
    """Review a world without reading it."""
    company = Company("9130", "Harbor & Lowe LLP", CompanyPlan.PLUS, tracks_customers=True)
    noon = datetime(2026, 5, 20, 12, tzinfo=UTC)
    return Review(world.plan(), world.books, world.directory, world.settings, company, noon)


def selected(rows):
    """Select all of some rows."""
    sheet = Sheet.of([show_row(row, "USD") for row in rows], "USD")
    return Selected(sheet, range(len(sheet)))


@pytest.fixture
def inspector(qtbot):
    shown = Inspector(AttachmentMarks())
    qtbot.addWidget(shown)
    shown.allow_links(allowed=True)
    shown.resize(330, 500)
    shown.show()
    return shown


def told(review, title, row=None):
    """The facts under a heading, by name."""
    row = row or review.plan.rows[0]
    found = {section.title: section for section in sections_of(row, review, AttachmentMarks())}
    return {fact.name: fact for fact in found[title].facts}


def test_the_transaction_is_told_with_its_whole_and_what_of_it_is_elsewhere():
    lines = (
        line("1", "60.00"),
        line("2", "5.00", account_id=OVERHEAD),
        line("3", "7.00", customer_id="9"),
    )
    review = review_of(World(transactions=(check(*lines, memo="By hand"),)))
    found = told(review, "In QuickBooks", review.plan.by_key["P133.c58"])
    values = {name: fact.value for name, fact in found.items()}
    assert values["Type"] == "Check"
    assert values["Number"] == "1047"
    assert values["Total"] == "$72.00, 3 lines"
    assert values["Other lines"] == (
        "1 in other rows of this review\n1 on other accounts, not looked at"
    )
    assert values["Memo"] == "By hand"
    assert values["Row key"] == "P133.c58"


def test_lines_are_told_with_their_sum_and_account():
    world = World(transactions=(check(line("1", "60.00"), line("2", "40.25")),))
    found = told(review_of(world), "Lines")
    assert found["$60.00"].value == "Cost 1\nReimbursable Expenses"
    assert found["$100.25"].value == "Sum of 2 lines"


def test_what_will_be_written_is_told_field_by_field():
    texts = [fact.text for fact in told(review_of(World()), "Will be written to Clio").values()]
    whole = "\n".join(texts)
    for part in (
        "$100.00",
        "00412-Acme",
        "Cost 1",
        "1047 QBO-P133.c58",
        "Olive Lowe (Primary Subscriber)",
    ):
        assert part in whole


def test_the_matters_to_choose_from_are_listed():
    world = World(matters=(matter(description="Lease"), matter(413)))
    review = review_of(world)
    found = told(review, "Matters to choose from")
    assert found["00412-Acme"].value == "Lease · open"
    assert told(review, "Will be written to Clio")["Matter"].value == "Not chosen yet"


def test_look_alikes_say_what_and_whose_they_are():
    world = World(hard_costs=(hard_cost(note="Filing", on_bill=True),))
    found = told(review_of(world), "Looks like this in Clio")
    assert found["Entry 9001"].value == (
        "5/1/2026 · $100.00\n00412-Acme · Olive Lowe\non a bill\nFiling"
    )


def test_nothing_differs_where_clio_holds_what_quickbooks_says():
    ours = hard_cost(reference="1047 QBO-P133.c58", note="Cost 1")
    review = review_of(World(hard_costs=(ours,)))
    assert review.plan.rows[0].status is Status.IMPORTED
    found = told(review, "In Clio")
    assert found["Differs in"].value == "Nothing"
    assert found["Amount"].beside == "$100.00"
    assert found["Entry in Clio"].value == "9001"


def test_what_differs_is_named_and_told_side_by_side():
    ours = hard_cost(reference="1047 QBO-P133.c58", note="Cost 1", price=Decimal("80.00"))
    found = told(review_of(World(hard_costs=(ours,))), "In Clio")
    assert found["Differs in"].value == "Amount"
    assert (found["Amount"].value, found["Amount"].beside) == ("$100.00", "$80.00")
    assert found["Amount"].strong
    assert not found["Date"].strong


def test_a_lost_answer_shows_what_was_sent_and_every_entry_it_may_be():
    alike = (hard_cost(9001), hard_cost(9002))
    lost = entry(state=EntryState.UNKNOWN, activity_id=None)
    review = review_of(World(ledger=(lost,), hard_costs=alike))
    assert review.plan.rows[0].reason is Reason.OUTCOME_UNKNOWN
    assert set(told(review, "It may be one of these in Clio")) == {"Entry 9001", "Entry 9002"}
    assert told(review, "Sent to Clio, answer lost")["Amount"].value == "$100.00"


@pytest.mark.parametrize(
    ("contacts", "said"),
    [
        ((), "Nobody in Clio is named “Acme Ltd”."),
        ((Contact(7, "Acme Ltd", ("a@x",)), Contact(8, "Acme Ltd")), "Acme Ltd\na@x"),
    ],
)
def test_a_contact_not_found_is_told_with_those_it_could_be(contacts, said):
    review = review_of(World(contacts=contacts))
    sections = {s.title: s for s in sections_of(review.plan.rows[0], review, AttachmentMarks())}
    assert said in [fact.value for fact in sections["Contact and matter"].facts]


def test_why_a_contact_and_a_matter_were_found_is_a_sentence():
    review = review_of(World())
    sections = {s.title: s for s in sections_of(review.plan.rows[0], review, AttachmentMarks())}
    whys = [fact.value for fact in sections["Contact and matter"].facts if fact.name == "Why"]
    assert whys == ["The only contact of the same name.", "The client's only open matter."]


def test_many_rows_are_told_in_sum_by_status_and_customer(inspector):
    world = World(
        transactions=(
            check(),
            expense(line("1", "25.00", customer_id=None, customer_name=""), id="141"),
        )
    )
    review = review_of(world)
    rows = review.plan.rows
    inspector.inspect(rows[0], selected(rows), review)
    assert inspector.text.startswith("2 rows selected\n$125.00")
    by_status, by_customer = sections_of_many(rows, review)
    assert [f.text for f in by_status.facts] == [
        "$100.00: Ready (1)",
        "$25.00: Skipped, No customer (1)",
    ]
    assert [f.text for f in by_customer.facts] == [
        "$100.00: Acme Ltd (1)",
        "$25.00: No customer (1)",
    ]


def test_all_that_is_told_can_be_copied(qtbot, inspector):
    review = review_of(World())
    row = review.plan.rows[0]
    inspector.inspect(row, selected([row]), review)
    qtbot.keyClick(inspector, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Ready\n")
    assert "Reference: 1047 QBO-P133.c58" in copied


def test_every_text_can_be_selected_with_the_mouse(inspector):
    review = review_of(World())
    inspector.inspect(review.plan.rows[0], [], review)
    by_mouse = Qt.TextInteractionFlag.TextSelectableByMouse
    values = [x for x in inspector.findChildren(QLabel) if "QBO-P133" in x.text()]
    assert values
    assert all(label.textInteractionFlags() & by_mouse for label in values)


def test_the_keys_scroll_to_both_ends(qtbot, inspector):
    review = review_of(World())
    inspector.inspect(review.plan.rows[0], [], review)
    bar = inspector.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    qtbot.keyClick(inspector, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    qtbot.keyClick(inspector, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_the_page_where_the_remedy_lies_stands_out(inspector):
    review = review_of(World(transactions=(check(line(customer_id=None)),)))
    inspector.inspect(review.plan.rows[0], [], review)
    assert inspector.links.quickbooks.font().bold()
    assert inspector.links.clio.isHidden()
    with_qb = []
    inspector.page_asked.connect(with_qb.append)
    inspector.links.quickbooks.click()
    assert with_qb == ["quickbooks"]


def test_nothing_is_wider_than_the_inspector(qtbot, inspector):
    foreign = expense(line("1", "1234567.89"), id="141", currency="CAD")
    review = review_of(World(transactions=(check(line(amount="7654321.00")), foreign)))
    rows = review.plan.rows
    for some in ([rows[0]], [rows[1]], rows):
        inspector.inspect(some[0], selected(some), review)
        qtbot.waitUntil(lambda: inspector.widget().width() <= inspector.viewport().width())


def test_its_icon_follows_from_light_to_dark(qtbot, qapp, inspector):
    review = review_of(World())
    inspector.inspect(review.plan.rows[0], [], review)
    icon = next(x for x in inspector.findChildren(QLabel) if not x.pixmap().isNull())
    light, before = icon.pixmap().toImage(), qapp.palette()
    try:
        qapp.setPalette(dark_palette())
        qtbot.waitUntil(lambda: icon.pixmap().toImage() != light)
    finally:
        qapp.setPalette(before)


def test_a_cost_dated_otherwise_in_clio_differs_in_its_date():
    ours = hard_cost(reference="1047 QBO-P133.c58", note="Cost 1", date=MAY_1.replace(day=2))
    found = told(review_of(World(hard_costs=(ours,))), "In Clio")
    assert found["Differs in"].value == "Date"
