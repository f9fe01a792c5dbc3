"""What a bookkeeper does between two imports, and how the API shows it."""

from datetime import timedelta
from decimal import Decimal

import pytest
from intuit_firm import REALM, purchase, small_firm

from hardcost_desktop.demo.intuit.books import Books


@pytest.fixture
def books(clock) -> Books:
    return Books(small_firm(), clock)


def test_a_new_record_gets_an_id_a_token_and_its_times(books):
    fields = {"TotalAmt": Decimal("1.00"), "TxnDate": "2026-06-15"}
    added = books.add("Purchase", fields)
    assert added["Id"] == "134"
    assert added["SyncToken"] == "0"
    assert added["MetaData"]["CreateTime"] == "2026-06-15T10:00:00-07:00"
    assert books.record("Purchase", "134") == added


def test_ids_of_deleted_records_are_not_used_again(books):
    books.delete("Purchase", "133")
    assert books.add("Purchase", {})["Id"] == "134"


def test_an_edit_counts_up_and_is_dated(books, clock):
    clock.advance(timedelta(days=200))
    edited = books.update("Purchase", "9", drop=["DocNumber"], TotalAmt=Decimal("1.00"))
    assert edited["SyncToken"] == "1"
    assert edited["MetaData"] == {
        "CreateTime": "2026-05-01T10:00:00-07:00",
        "LastUpdatedTime": "2027-01-01T09:00:00-08:00",
    }
    assert edited["TotalAmt"] == Decimal("1.00")
    assert "DocNumber" not in edited


def test_the_firm_the_books_were_filled_from_never_changes(clock):
    firm = small_firm()
    books = Books(firm, clock)
    books.void("Purchase", "9")
    books.delete("Purchase", "10")
    books.add("Purchase", {})
    assert firm.quickbooks == small_firm().quickbooks


def test_a_void_keeps_the_transaction_with_zeros_and_a_memo(clock):
    item = {"ItemRef": {"value": "16"}, "Qty": Decimal(25), "UnitPrice": Decimal("2.5")}
    line = {
        "Id": "2",
        "Amount": Decimal("62.50"),
        "DetailType": "ItemBasedExpenseLineDetail",
        "ItemBasedExpenseLineDetail": item,
    }
    books = Books(small_firm(Purchase=[purchase("1", "2026-05-01", Line=[line])]), clock)
    voided = books.void("Purchase", "1")
    assert voided["TotalAmt"] == 0
    assert voided["Line"][0]["Amount"] == 0
    assert voided["Line"][0]["ItemBasedExpenseLineDetail"]["Qty"] == 0
    assert voided["PrivateNote"] == "Voided"
    assert books.void("Purchase", "1")["PrivateNote"] == "Voided - Voided"


def test_a_deactivated_customer_is_marked_in_its_names(books):
    gone = books.deactivate("Customer", "1")
    assert gone["Active"] is False
    assert gone["DisplayName"] == "Amy's Bird Sanctuary (deleted)"
    assert gone["FullyQualifiedName"] == "Amy's Bird Sanctuary (deleted)"


def test_a_deleted_record_cannot_be_touched(books):
    books.delete("Purchase", "9")
    for touch in (books.record, books.update, books.void, books.delete):
        with pytest.raises(KeyError):
            touch("Purchase", "9")


def test_changes_show_in_the_next_answer(client):
    books = client.service.books[REALM]
    assert client.api("purchase/9").json()["Purchase"]["SyncToken"] == "0"
    books.void("Purchase", "9")
    body = client.api("purchase/9")
    assert body.json()["Purchase"]["PrivateNote"] == "Voided"
    assert '"TotalAmt":0,' in body.text
    books.delete("Purchase", "9")
    assert "9" not in client.rows("select * from Purchase")
