"""Receipts attached to purchases (Intuit, Attachable)."""

from collections.abc import Sequence

from hardcost_desktop.demo.firm.model import Record

_FIRST_ID = 5_100_000_000_000_104_551
"""Attachables have long ids (Intuit's samples: nineteen digits)."""


def receipts(purchases: Sequence[Record], *, realm_id: str) -> list[Record]:
    """Attach a scanned receipt to every third purchase, and a bare note to the last."""
    attached = [
        _attachable(str(_FIRST_ID + n), purchase)
        | {
            "FileName": f"receipt-{purchase['Id']}.pdf",
            "ContentType": "application/pdf",
            "Size": 20_000 + n,
            "Category": "Receipt",
            "FileAccessUri": f"/v3/company/{realm_id}/download/{_FIRST_ID + n}",
        }
        for n, purchase in enumerate(purchases[::3])
    ]
    note = {"Note": "Original is in the safe"}
    return attached + [_attachable(str(_FIRST_ID - 1), each) | note for each in purchases[-1:]]


def _attachable(record_id: str, purchase: Record) -> Record:
    entity = {"type": "Purchase", "value": purchase["Id"]}
    return {
        "domain": "QBO",
        "sparse": False,
        "Id": record_id,
        "SyncToken": "0",
        "MetaData": purchase["MetaData"],
        "AttachableRef": [{"EntityRef": entity, "IncludeOnSend": False}],
    }
