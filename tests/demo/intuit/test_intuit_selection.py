"""Which rows a statement finds, and in which order."""

import pytest
from intuit_firm import customer, header, purchase, small_firm

from hardcost_desktop.demo.intuit.books import Books
from hardcost_desktop.demo.intuit.grammar import parse
from hardcost_desktop.demo.intuit.refusals import ServiceRefusalError


def found(books: Books, statement: str) -> list[str]:
    return [row.record["Id"] for row in books.select(parse(statement))]


@pytest.fixture
def books(clock) -> Books:
    return Books(small_firm(), clock)


def test_purchases_come_newest_id_first_unless_told_otherwise(books):
    assert found(books, "select * from Purchase") == ["133", "10", "9"]
    assert found(books, "select * from Purchase orderby TxnDate") == ["9", "10", "133"]


def test_ids_are_compared_and_sorted_as_numbers(books):
    assert found(books, "select * from Purchase where Id > '9' orderby Id") == ["10", "133"]
    assert found(books, "select * from Purchase where Id in ('10','9','8')") == ["10", "9"]


def test_dates_bound_a_window(books):
    window = "TxnDate >= '2026-05-01' and TxnDate < '2026-06-01'"
    assert found(books, f"select * from Purchase where {window} orderby Id") == ["9", "10"]


def test_instants_are_compared_as_instants_whatever_their_offset(books):
    at = "MetaData.LastUpdatedTime {} '2026-05-02T17:00:00+00:00'"
    assert found(books, f"select * from Purchase where {at.format('=')}") == ["10"]
    assert found(books, f"select * from Purchase where {at.format('>')}") == ["133"]


def test_amounts_are_compared_as_numbers(books):
    assert found(books, "select * from Purchase where TotalAmt < '80.1'") == ["10"]
    assert found(books, "select * from Purchase where TotalAmt = '80.1'") == ["133"]


def test_like_knows_only_the_percent_sign(clock):
    names = ["A.B. Ltd", "AxB. Ltd", "Other_"]
    customers = [customer(str(n), name) for n, name in enumerate(names, 1)]
    books = Books(small_firm(Customer=customers), clock)
    assert found(books, "select * from Customer where DisplayName like 'A.%Ltd'") == ["1"]
    assert found(books, "select * from Customer where DisplayName like '%_'") == ["3"]


def test_a_row_without_the_property_is_never_equal_and_sorts_last(books):
    assert found(books, "select * from Purchase where DocNumber <= 'zzz'") == ["9"]
    assert found(books, "select * from Purchase orderby DocNumber") == ["9", "10", "133"]


def test_several_sort_keys_count_from_left_to_right(clock):
    days = {"1": "2026-05-02", "2": "2026-05-01", "3": "2026-05-02"}
    books = Books(small_firm(Purchase=[purchase(i, day) for i, day in days.items()]), clock)
    assert found(books, "select * from Purchase orderby TxnDate desc, Id asc") == ["1", "3", "2"]
    assert found(books, "select * from Purchase orderby TxnDate, Id desc") == ["2", "3", "1"]


def test_lists_hide_inactive_entries_until_asked_for_them(books):
    assert found(books, "select * from Customer") == ["1", "2"]
    assert found(books, "select * from Customer where Active in (true,false)") == ["1", "3", "2"]
    assert found(books, "select * from Customer where Active = false") == ["3"]
    assert found(books, "select * from Customer where Id = '3'") == []


def test_lists_come_by_name_whatever_its_case(clock):
    names = ["bell", "Adams", "Zed", "Bello"]
    customers = [customer(str(n), name) for n, name in enumerate(names, 1)]
    books = Books(small_firm(Customer=customers), clock)
    assert found(books, "select * from Customer") == ["2", "1", "4", "3"]


def test_an_address_is_found_inside_its_field(books):
    by_mail = "select * from Customer where PrimaryEmailAddr = 'zoe@example.com'"
    assert found(books, by_mail) == ["2"]


def test_receipts_are_found_by_the_transaction_they_hang_on(books):
    where = "AttachableRef.EntityRef.Type = '{}' and AttachableRef.EntityRef.value = '{}'"
    query = f"select * from Attachable where {where}"
    assert found(books, query.format("purchase", "9")) == ["1000000000001234567"]
    assert found(books, query.format("Bill", "9")) == []


@pytest.mark.parametrize(
    "condition",
    [
        "TxnDate > 'yesterday'",
        "Id = '1.5'",
        "TotalAmt > 'much'",
        "MetaData.CreateTime > '2026-01-01T00:00:00 00:00'",
        "TxnDate like '2026%'",
    ],
)
def test_a_value_of_the_wrong_kind_is_refused(books, condition):
    with pytest.raises(ServiceRefusalError) as refusal:
        found(books, f"select * from Purchase where {condition}")
    assert refusal.value.code == "4001"


def test_a_flag_is_true_or_false(books):
    with pytest.raises(ServiceRefusalError):
        found(books, "select * from Customer where Active = 'maybe'")


def test_an_answer_is_new_after_each_change(books):
    statement = "select * from Purchase where TxnDate = '2026-05-01'"
    assert found(books, statement) == ["9"]
    books.update("Purchase", "10", TxnDate="2026-05-01")
    assert found(books, statement) == ["10", "9"]


def test_finding_rows_writes_no_json(clock):
    many = [purchase(str(n), "2026-05-01") for n in range(1, 2001)]
    rows = Books(small_firm(Purchase=many), clock).select(parse("select * from Purchase"))
    assert len(rows) == 2000
    assert not any(row._json for row in rows)


def test_many_different_questions_are_all_answered_right(clock):
    books = Books(small_firm(Vendor=[header("7", "2026-01-01")]), clock)
    for n in range(1, 25):
        expected = [str(n)] if str(n) in {"9", "10"} else []
        assert found(books, f"select * from Purchase where Id = '{n}'") == expected
