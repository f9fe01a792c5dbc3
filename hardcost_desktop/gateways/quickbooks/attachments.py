"""The files and notes that hang on a transaction: its receipt, mostly."""

import msgspec

from hardcost_desktop.domain.attachment import Attachment
from hardcost_desktop.gateways.quickbooks.bodies import Row, read_record
from hardcost_desktop.gateways.quickbooks.queries import read_page
from hardcost_desktop.gateways.quickbooks.read_only import ReadOnlyCompany
from hardcost_desktop.gateways.quickbooks.transactions import ENTITIES


class AttachableRecord(msgspec.Struct, rename="pascal"):
    """An Attachable as far as it is told; its addresses open the file to anybody, and are never read."""

    file_name: str = ""
    note: str = ""
    size: int | None = None


def read_attachments(company: ReadOnlyCompany, ref: str) -> tuple[Attachment, ...]:
    """Read what hangs on one transaction (`P133`).

    Intuit's statement names a single transaction (Attachable, sample query: the type in lower case).

    Raises:
        NeedsSignIn, TemporaryTrouble, RefusedByService: It cannot be told.
    """
    entity, number = ENTITIES[ref[:1]].lower(), int(ref[1:])
    where = (
        f"AttachableRef.EntityRef.Type = '{entity}' AND AttachableRef.EntityRef.value = '{number}'"
    )
    return tuple(map(_read, read_page(company, "Attachable", where, 1)))


def _read(row: Row) -> Attachment:
    record = read_record(row, AttachableRecord)
    return Attachment(record.file_name, record.note, record.size)
