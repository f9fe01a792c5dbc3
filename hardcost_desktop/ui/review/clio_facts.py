"""What the inspector tells of a row's Clio side: what will be written, or what Clio holds beside QuickBooks now."""

from PySide6.QtCore import QCoreApplication

from hardcost_desktop.domain.coverage import Coverage
from hardcost_desktop.domain.directory import Directory
from hardcost_desktop.domain.entry import Draft, read_stamp
from hardcost_desktop.domain.reason import Status
from hardcost_desktop.domain.row import Row
from hardcost_desktop.services.preview import Review
from hardcost_desktop.ui.numbers import say_money
from hardcost_desktop.ui.review.facts import home_of, said
from hardcost_desktop.ui.widgets.facts import Fact
from hardcost_desktop.ui.words import lines_kept, one_line, say_date


def _tr(text: str) -> str:
    return QCoreApplication.translate("ClioFacts", text)


def draft_facts(row: Row, review: Review) -> list[Fact]:
    """What will be written to Clio, field by field; nothing for a row that is not written as it stands."""
    draft = row.draft
    if row.coverage or draft is None or row.status is Status.SKIPPED:
        return []
    directory = review.directory
    stamp = _tr("The mark at its end tells any computer that this cost is in Clio.")
    return said(
        [
            Fact(_tr("Date"), say_date(draft.date)),
            Fact(_tr("Amount"), say_money(draft.price, home=home_of(review)), strong=True),
            Fact(_tr("Matter"), _say_target(row)),
            Fact(_tr("Note"), lines_kept(draft.note) or _tr("None")),
            Fact("", _say_print(row, draft), hint=True),
            Fact(_tr("Reference"), one_line(draft.reference)),
            Fact("", stamp if read_stamp(draft.reference) else "", hint=True),
            Fact(_tr("User"), _say_owner(draft.user_id, directory) or _tr("Nobody yet")),
            Fact(_tr("Vendor"), _say_contact(draft.vendor_id, directory)),
        ]
    )


def _say_target(row: Row) -> str:
    if row.matter is not None:
        told = _tr("{matter} (suggested)") if row.suggested else "{matter}"
        return told.format(matter=one_line(row.matter.number))
    if row.status is Status.ATTENTION:
        return _tr("Not chosen yet")
    return _tr("None: the entry arrives unassigned")


def _say_print(row: Row, draft: Draft) -> str:
    """Where the note goes, and what QuickBooks says, where a person wrote something else."""
    prints = _tr("Prints on the client's bill.") if draft.note else ""
    if not draft.note_edited:
        return prints
    own = lines_kept(row.composed_note) or _tr("nothing")
    return _tr("{prints} Edited here; QuickBooks says: {own}").format(prints=prints, own=own)


def held_facts(row: Row, review: Review) -> list[Fact]:
    """What Clio holds, beside what QuickBooks says now where the two can be compared."""
    only = row.coverage[0] if len(row.coverage) == 1 else None
    if only is not None and not only.unsettled and row.lines and row.draft is not None:
        return _compared(only, row.draft, review)
    return [fact for held in row.coverage for fact in _alone(held, review)]


def _compared(held: Coverage, draft: Draft, review: Review) -> list[Fact]:
    """Set the two side by side; fields that differ stand out, and are named in the first line."""
    now = _draft_fields(draft, review)
    there = _held_fields(held, review)
    pairs = [(name, now[name], text) for name, text in there.items() if text or now[name]]
    differing = [name for name, one, other in pairs if one != other]
    lines = [Fact(name, one or "–", one != other, other or "–") for name, one, other in pairs]
    verdict = ", ".join(differing) or _tr("Nothing")
    head = Fact("", _tr("QuickBooks"), strong=True, beside=_tr("Clio"))
    first = Fact(_tr("Differs in"), verdict, strong=bool(differing))
    unread = _tr("As it was written; Clio was not asked for this entry.")
    hint = Fact("", "" if held.in_clio else unread, hint=True)
    return [*said([first, hint]), head, *lines, *_about(held)]


def _draft_fields(draft: Draft, review: Review) -> dict[str, str]:
    directory = review.directory
    return {
        _tr("Date"): say_date(draft.date),
        _tr("Amount"): say_money(draft.price, home=home_of(review)),
        _tr("Matter"): _say_matter(draft.matter_id, directory),
        _tr("Reference"): one_line(draft.reference),
        _tr("Note"): lines_kept(draft.note),
        _tr("User"): _say_user(draft.user_id, directory),
    }


def _held_fields(held: Coverage, review: Review) -> dict[str, str]:
    """Clio's own fields, or what the ledger remembers to have written where Clio's entry was not read."""
    directory, cost = review.directory, held.in_clio
    price = cost.price if cost else held.price
    fields = {
        _tr("Date"): say_date(cost.date if cost else held.date),
        _tr("Amount"): say_money(price, home=home_of(review))
        if price is not None
        else _tr("Hidden"),
        _tr("Matter"): _say_matter(cost.matter_id if cost else held.matter_id, directory),
    }
    if cost is not None:
        fields[_tr("Reference")] = one_line(cost.reference)
        fields[_tr("Note")] = lines_kept(cost.note)
        fields[_tr("User")] = _say_user(cost.user_id, directory)
    elif held.entry is not None and held.entry.reference:
        fields[_tr("Reference")] = one_line(held.entry.reference)
    return fields


def _alone(held: Coverage, review: Review) -> list[Fact]:
    fields = _held_fields(held, review)
    amount = _tr("Amount")
    facts = [Fact(name, text, strong=name == amount) for name, text in fields.items() if text]
    return [*facts, *_about(held)]


def _about(held: Coverage) -> list[Fact]:
    number = str(held.activity_id) if held.activity_id else _tr("Not known yet")
    cost = held.in_clio
    bill = ""
    if cost is not None and cost.on_bill:
        bill = _tr("Bill {number}").format(number=one_line(cost.bill_number)).strip()
    message = held.entry.message if held.entry else ""
    marked = held.entry is not None and held.entry.marked
    return said(
        [
            Fact(_tr("Entry in Clio"), number),
            Fact(_tr("On a bill"), bill),
            Fact(
                "", _tr("Not written by this program: marked as being in Clio.") if marked else ""
            ),
            Fact(_tr("What Clio said"), lines_kept(message)),
        ]
    )


def _say_matter(matter_id: int | None, directory: Directory) -> str:
    matter = directory.matter_by_id.get(matter_id or -1)
    if matter is not None:
        return one_line(matter.number)
    return "" if matter_id is None else _tr("A matter you may not see")


def _say_user(user_id: int | None, directory: Directory) -> str:
    user = next((u for u in directory.users if u.id == user_id), None)
    return one_line(user.name) if user else ""


def _say_owner(user_id: int | None, directory: Directory) -> str:
    owner = directory.primary_subscriber
    name = _say_user(user_id, directory)
    if owner is None or owner.id != user_id:
        return name
    return _tr("{name} (Primary Subscriber)").format(name=name)


def _say_contact(contact_id: int | None, directory: Directory) -> str:
    contact = directory.contact_by_id.get(contact_id or -1)
    return one_line(contact.name) if contact else ""
