"""Reading a QuickBooks company: everything, each once, exactly, and never writing."""

import json
import re
from datetime import date
from decimal import Decimal
from threading import Barrier, Event

import pytest
from gateway_server import Reply, as_json

from hardcost_desktop.domain.books import CompanyPlan, Window
from hardcost_desktop.domain.transaction import LineKind, TransactionType
from hardcost_desktop.errors import Cancelled, NeedsSetup, NeedsSignIn, RefusedByService
from hardcost_desktop.gateways.http import HttpDoor
from hardcost_desktop.gateways.quickbooks.queries import PAGE
from hardcost_desktop.gateways.quickbooks.read_only import ReadOnlyCompany
from hardcost_desktop.gateways.quickbooks.reader import QuickBooksReader
from hardcost_desktop.gateways.signed_in import SignedReads

SELECT = re.compile(
    r"SELECT \* FROM (\w+) WHERE (.+) ORDERBY Id STARTPOSITION (\d+) MAXRESULTS 1000"
)
COUNT = re.compile(r"SELECT count\(\*\) FROM (\w+) WHERE (.+)")


def ignore(_):
    pass


class Books:
    """Rows by entity, served page by page as Intuit does."""

    def __init__(self):
        self.rows: dict[str, list[str]] = {}
        self.pages: dict[str, list[int]] = {}
        self.records: dict[str, object] = {}
        self.told: dict[str, int] = {}

    def __call__(self, heard):
        if not heard.path.endswith("/query"):
            return as_json(self.records[heard.path.rsplit("/", 1)[-1]])
        statement = heard.query["query"][0]
        if counted := COUNT.fullmatch(statement):
            told = {"totalCount": len(self.rows.get(counted[1], []))} | self.told
            return as_json({"QueryResponse": told})
        entity, _, start = SELECT.fullmatch(statement).groups()
        rows = self.rows.get(entity, [])
        size = self.pages[entity].pop(0) if self.pages.get(entity) else PAGE
        some = rows[int(start) - 1 : int(start) - 1 + size]
        found = f'"{entity}":[{",".join(some)}],"startPosition":{start},"maxResults":{len(some)}'
        return Reply(body=f'{{"QueryResponse":{{{found if some else ""}}},"time":"t"}}'.encode())


@pytest.fixture
def books(server):
    held = Books()
    server.answer = held
    return held


@pytest.fixture
def reader(server, open_door, quickbooks_grants):
    return QuickBooksReader(
        open_door("quickbooks"), quickbooks_grants.access, server.url, "4620816365"
    )


def line(number="1", amount="10.00", kind="AccountBasedExpenseLineDetail", **detail):
    refs = {
        "AccountRef": {"value": "91", "name": "Costs"},
        "CustomerRef": {"value": "58", "name": "A"},
    }
    inner = json.dumps(refs | detail)
    return f'{{"Id":"{number}","Amount":{amount},"DetailType":"{kind}","{kind}":{inner}}}'


def purchase(number="1", lines="", **fields):
    head = {"Id": number, "TxnDate": "2026-05-01", "PaymentType": "Check", "New": {"a": 1}} | fields
    return f'{json.dumps(head)[:-1]},"Line":[{lines or line()}]}}'


def read_one(books, reader, row, entity="Purchase"):
    books.rows = {entity: [row], **{k: v for k, v in books.rows.items() if k == "Item"}}
    (read,) = reader.transactions(Window(date(2026, 1, 1)), ignore)
    return read


def test_amounts_are_read_to_the_last_digit(books, reader):
    lines = ",".join(line(str(n), a) for n, a in enumerate(("100.00", "0.00001", "0", "0.1")))
    read = read_one(books, reader, purchase(lines=lines))
    assert [str(one.amount) for one in read.lines] == ["100.00", "0.00001", "0", "0.1"]


@pytest.mark.parametrize(
    ("fields", "kind", "sign"),
    [
        ({"PaymentType": "Check"}, TransactionType.CHECK, 1),
        ({"PaymentType": "Cash"}, TransactionType.EXPENSE, 1),
        ({"PaymentType": "CreditCard", "Credit": False}, TransactionType.EXPENSE, 1),
        ({"PaymentType": "CreditCard", "Credit": True}, TransactionType.CREDIT_CARD_CREDIT, -1),
        ({"PaymentType": "Other"}, TransactionType.EXPENSE, 1),
    ],
)
def test_the_kinds_of_purchase_are_told_apart(books, reader, fields, kind, sign):
    read = read_one(books, reader, purchase(**fields))
    assert (read.type, read.lines[0].amount) == (kind, sign * Decimal(10))


def test_a_transaction_carries_its_head(books, reader):
    head = {
        "DocNumber": "1047",
        "PrivateNote": "memo",
        "EntityRef": {"value": "33", "name": "Clerk of Court", "type": "Vendor"},
        "AccountRef": {"value": "35", "name": "Operating Checking"},
        "CurrencyRef": {"value": "USD"},
    }
    read = read_one(books, reader, purchase("133", **head))
    assert (read.ref, read.date, read.number, read.memo) == (
        "P133",
        date(2026, 5, 1),
        "1047",
        "memo",
    )
    assert (read.payee, read.bank_account, read.currency) == (
        "Clerk of Court",
        "Operating Checking",
        "USD",
    )


def test_a_bare_purchase_is_read_too(books, reader):
    read = read_one(books, reader, '{"Id":"7","TxnDate":"2026-05-01"}')
    assert (read.payee, read.number, read.currency, read.lines) == ("", "", None, ())


@pytest.mark.parametrize(
    ("entity", "kind", "sign"),
    [
        ("Bill", TransactionType.BILL, 1),
        ("VendorCredit", TransactionType.VENDOR_CREDIT, -1),
    ],
)
def test_bills_and_vendor_credits_name_their_vendor(books, reader, entity, kind, sign):
    read = read_one(books, reader, purchase(VendorRef={"value": "3", "name": "V"}), entity)
    assert (read.type, read.payee, read.lines[0].amount) == (kind, "V", sign * Decimal(10))


@pytest.mark.parametrize(
    ("side", "party", "amount", "customer"),
    [
        ("Debit", "Customer", 10, "3"),
        ("Credit", "Customer", -10, "3"),
        ("Debit", "Vendor", 10, None),
    ],
)
def test_a_journal_line_is_a_cost_when_it_is_a_debit(books, reader, side, party, amount, customer):
    detail = {"PostingType": side, "Entity": {"Type": party, "EntityRef": {"value": "3"}}}
    row = purchase(lines=line("0", kind="JournalEntryLineDetail", CustomerRef=None, **detail))
    read = read_one(books, reader, row.replace('"CustomerRef": null, ', ""), "JournalEntry")
    (one,) = read.lines
    assert (one.id, one.amount, one.customer_id, one.account_id) == ("0", amount, customer, "91")


def test_an_item_line_posts_where_its_item_says(books, reader, server):
    books.rows["Item"] = [
        '{"Id":"16","Name":"Transcripts","ExpenseAccountRef":{"value":"91","name":"Costs"}}',
        '{"Id":"17","Name":"Stock","AssetAccountRef":{"value":"5","name":"Inventory"}}',
    ]
    lines = ",".join(
        line(
            n, kind="ItemBasedExpenseLineDetail", ItemRef={"value": item}, AccountRef={"value": "0"}
        )
        for n, item in (("1", "16"), ("2", "17"), ("3", "99"))
    )
    read = read_one(books, reader, purchase(lines=lines))
    assert [(one.kind, one.account_id, one.detail) for one in read.lines] == [
        (LineKind.ITEM, "91", "Transcripts"),
        (LineKind.ITEM, "5", "Stock"),
        (LineKind.ITEM, None, ""),
    ]
    assert sum("FROM Item " in str(heard.query) for heard in server.heard) == 2


def test_lines_that_only_explain_carry_no_money(books, reader):
    lines = line(kind="ItemBasedExpenseLineDetail") + ',{"Id":"2","DetailType":"DescriptionOnly"}'
    assert read_one(books, reader, purchase(lines=lines)).lines == ()


def test_a_line_of_an_unknown_kind_is_reported_with_what_it_carries(books, reader):
    (one,) = read_one(books, reader, purchase(lines=line(kind="TDSLineDetail"))).lines
    assert (one.kind, one.detail) == (LineKind.OTHER, "TDSLineDetail")
    assert (one.account_id, one.customer_id) == ("91", "58")


def test_a_line_billed_in_quickbooks_says_so(books, reader):
    (one,) = read_one(books, reader, purchase(lines=line(BillableStatus="HasBeenBilled"))).lines
    assert one.has_been_billed


@pytest.mark.parametrize(
    "row",
    [
        purchase(TxnDate="soon"),
        purchase(lines=line(amount='"NaN"')),
        purchase(lines=line(amount='"ten"')),
        purchase(lines=line(number="")),
        purchase(lines="5"),
        '{"Id":"1"}',
        '{"TxnDate":"2026-05-01"}',
        '{"Id":5}',
    ],
)
def test_an_unreadable_record_is_named_and_never_left_out(books, reader, row):
    with pytest.raises(RefusedByService) as caught:
        read_one(books, reader, row)
    assert caught.value.code == "quickbooks_unreadable"
    assert caught.value.details["path"]


def starts(server):
    read = (SELECT.fullmatch(heard.query["query"][0]) for heard in server.heard)
    return sorted(int(each[3]) for each in read if each)


NO_OTHERS = Window(date(2026, 3, 1), unsupported_types=False)


def test_rows_are_counted_and_then_every_page_is_read_with_the_one_after_the_last(
    books, reader, server
):
    books.rows["Purchase"] = [purchase(str(n)) for n in range(2000)]
    seen = []
    read = reader.transactions(NO_OTHERS, seen.append)
    assert [one.id for one in read] == [str(n) for n in range(2000)]
    assert seen == [1000, 1999, 2000]
    counted, page, *_ = (heard.query["query"][0] for heard in server.heard)
    assert COUNT.fullmatch(counted)[2] == "TxnDate >= '2026-03-01'"
    assert SELECT.fullmatch(page)[2] == "TxnDate >= '2026-03-01'"
    assert starts(server) == [1, 1000, 1999]


def test_pages_are_read_side_by_side(books, reader, server):
    books.rows["Purchase"] = [purchase(str(n)) for n in range(2500)]
    all_there = Barrier(3, timeout=10)

    def answer(heard):
        if SELECT.fullmatch(heard.query["query"][0]):
            all_there.wait()
        return books(heard)

    server.answer = answer
    assert len(reader.transactions(NO_OTHERS, ignore)) == 2500


def test_a_list_without_rows_takes_one_request(reader, books, server):
    assert reader.accounts() == {}
    assert len(server.heard) == 1


@pytest.mark.parametrize("added", [(), ("5000", "5001")], ids=["fewer", "as many as counted"])
def test_a_row_that_moved_to_a_page_read_before_is_found(books, reader, server, added):
    """Somebody deletes the first rows when the first page was read and the second was not, and adds others."""
    books.rows["Purchase"] = [purchase(str(n)) for n in range(1500)]
    first_read = Event()

    def answer(heard):
        said = heard.query["query"][0]
        if "STARTPOSITION 1000 " in said and not first_read.is_set():
            assert first_read.wait(10)
        reply = books(heard)
        if "STARTPOSITION 1 " in said and not first_read.is_set():
            del books.rows["Purchase"][:2]
            books.rows["Purchase"] += [purchase(one) for one in added]
            first_read.set()
        return reply

    server.answer = answer
    read = reader.transactions(NO_OTHERS, ignore)
    assert {one.id for one in read} == {*added, *(str(n) for n in range(1500))}


def test_a_row_that_was_added_before_the_first_page_pushes_no_other_out(books, reader, server):
    books.rows["Purchase"] = [purchase(str(n)) for n in range(1000)]

    def answer(heard):
        reply = books(heard)
        if COUNT.fullmatch(heard.query["query"][0]):
            books.rows["Purchase"].insert(0, purchase("5000"))
        return reply

    server.answer = answer
    assert len(reader.transactions(NO_OTHERS, ignore)) == 1001


def test_a_page_may_hold_one_row_more_than_asked_for(books, reader):
    books.rows["Customer"] = [f'{{"Id":"{n}","DisplayName":"c"}}' for n in range(1500)]
    books.pages["Customer"] = [1001]
    assert len(reader.customers(ignore)) == 1500


def test_a_row_that_comes_twice_counts_once(books, reader):
    books.rows["Purchase"] = [purchase("1"), purchase("2"), purchase("1")]
    read = reader.transactions(Window(date(2026, 1, 1), unsupported_types=False), ignore)
    assert [one.id for one in read] == ["1", "2"]


def test_a_service_that_repeats_itself_for_ever_is_not_believed(server, reader):
    page = {"Account": [{"Id": "1", "Name": "a"}], "totalCount": 2}
    server.says(as_json({"QueryResponse": page}))
    with pytest.raises(RefusedByService) as caught:
        reader.accounts()
    assert caught.value.code == "quickbooks_pages_repeat"


def test_cancel_between_pages_ends_the_reading(books, reader):
    books.rows["Customer"] = ['{"Id":"1"}']

    def cancel(_):
        raise Cancelled

    with pytest.raises(Cancelled):
        reader.customers(cancel)


def test_customers_and_accounts_come_with_their_parents_and_the_inactive_ones(
    books, reader, server
):
    customer = {"Id": "58", "DisplayName": "M-1", "FullyQualifiedName": "Acme:M-1", "Job": True}
    customer |= {
        "ParentRef": {"value": "12"},
        "PrimaryEmailAddr": {"Address": "a@b"},
        "Active": False,
    }
    account = {
        "Id": "91",
        "Name": "Costs",
        "FullyQualifiedName": "Client:Costs",
        "SubAccount": True,
    }
    account |= {"AccountType": "Expense", "ParentRef": {"value": "88"}}
    books.rows = {"Customer": [json.dumps(customer)], "Account": [json.dumps(account)]}
    customer = reader.customers(ignore)["58"]
    account = reader.accounts()["91"]
    assert (customer.name, customer.full_name, customer.parent_id) == ("M-1", "Acme:M-1", "12")
    assert (customer.email, customer.active) == ("a@b", False)
    assert (account.full_name, account.type, account.parent_id) == ("Client:Costs", "Expense", "88")
    assert all("Active IN (true, false)" in heard.query["query"][0] for heard in server.heard)


def test_single_transactions_are_read_by_id_and_the_missing_left_out(books, reader, server):
    books.rows = {"Purchase": [purchase("133")], "Bill": [purchase("9")]}
    read = reader.reread({"P133", "B9", "nonsense", "P'; DROP"})
    assert [one.ref for one in read] == ["P133", "B9"]
    assert "Id IN ('133')" in server.heard[0].query["query"][0]
    assert reader.reread(()) == []


def test_a_company_whose_plan_has_no_bills_is_read_without_them(books, reader, server):
    refused = {
        "Fault": {"Error": [{"Message": "Feature Not Supported", "code": "5020"}], "type": "V"}
    }
    books.rows = {"Purchase": [purchase("133")]}

    def answer(heard):
        if "FROM Bill " in heard.query.get("query", [""])[0]:
            return as_json(refused, status=400)
        return books(heard)

    server.answer = answer
    read = reader.transactions(Window(date(2026, 1, 1)), ignore)
    assert [one.ref for one in read] == ["P133"]


def test_a_null_where_intuit_would_leave_a_field_out_is_as_good_as_none(books, reader):
    row = json.loads(purchase("133")) | {"DocNumber": None, "EntityRef": None, "PrivateNote": None}
    books.rows = {"Purchase": [json.dumps(row)]}
    (read,) = reader.reread({"P133"})
    assert (read.number, read.payee, read.memo) == ("", "", "")


def test_ids_that_are_not_there_are_asked_for_twice_before_they_are_given_up(books, reader, server):
    assert reader.reread([f"P{n}" for n in range(450)]) == []
    assert len(server.heard) == 2


@pytest.mark.parametrize(
    ("sku", "plan"),
    [
        ("QuickBooks Online Plus", CompanyPlan.PLUS),
        ("QUICKBOOKS ONLINE ADVANCED", CompanyPlan.ADVANCED),
        ("QuickBooks Online Essentials", CompanyPlan.ESSENTIALS),
        ("QuickBooks Online Simple Start", CompanyPlan.SIMPLE_START),
        ("QuickBooks Online SimpleStart", CompanyPlan.SIMPLE_START),
        ("Intuit Enterprise Suite", CompanyPlan.UNKNOWN),
        ("Surplus", CompanyPlan.UNKNOWN),
        (None, CompanyPlan.UNKNOWN),
    ],
)
def test_the_plan_is_read_by_its_word(books, reader, sku, plan):
    values = [{"Name": "NeoEnabled", "Value": "true"}] + (
        [{"Name": "OfferingSku", "Value": sku}] if sku else []
    )
    books.records = {
        "4620816365": {"CompanyInfo": {"CompanyName": "Firm", "NameValue": values}},
        "preferences": {
            "Preferences": {
                "VendorAndPurchasesPrefs": {"TrackingByCustomer": True},
                "CurrencyPrefs": {"HomeCurrency": {"value": "USD"}},
                "AccountingInfoPrefs": {"CustomerTerminology": "Clients"},
            }
        },
    }
    company = reader.company()
    assert company.customers_called == "Clients"
    assert (company.name, company.plan) == ("Firm", plan)
    assert (company.tracks_customers, company.home_currency) == (True, "USD")


def test_a_company_that_says_nothing_tracks_nothing(books, reader):
    books.records = {"4620816365": {"CompanyInfo": {}}, "preferences": {"Preferences": {}}}
    company = reader.company()
    assert (company.plan, company.tracks_customers) == (CompanyPlan.UNKNOWN, False)
    assert company.home_currency is None


def test_a_whole_preview_asks_for_nothing_but_readings(books, reader, server):
    books.records = {"4620816365": {"CompanyInfo": {}}, "preferences": {"Preferences": {}}}
    books.rows["Purchase"] = [purchase()]
    reader.company()
    reader.accounts()
    reader.customers(ignore)
    reader.transactions(Window(date(2026, 1, 1)), ignore)
    reader.reread(["P1"])
    assert {heard.method for heard in server.heard} == {"GET"}
    assert {heard.path.removeprefix("/v3/company/4620816365/") for heard in server.heard} == {
        "companyinfo/4620816365",
        "preferences",
        "query",
    }
    assert {heard.query["minorversion"][0] for heard in server.heard} == {"75"}
    assert all(q.startswith("SELECT ") for h in server.heard for q in h.query.get("query", []))


def test_there_is_no_way_to_write_to_quickbooks(open_door, quickbooks_grants):
    def callables(kind):
        return {
            name for name in dir(kind) if not name.startswith("_") and callable(getattr(kind, name))
        }

    readings = {"changes", "company_info", "fetch", "preferences", "query"}
    assert callables(ReadOnlyCompany) == readings
    assert callables(SignedReads) == {"get"}
    reads = SignedReads(open_door("quickbooks"), quickbooks_grants.access)
    held = [getattr(reads, name) for name in SignedReads.__slots__]
    assert not any(isinstance(part, HttpDoor) for part in held)
    with pytest.raises(AttributeError):
        reads.door = None


def test_a_company_id_that_is_not_digits_never_becomes_part_of_an_address(
    open_door, quickbooks_grants
):
    with pytest.raises(RefusedByService):
        QuickBooksReader(open_door("quickbooks"), quickbooks_grants.access, "http://x", "1/../2")


def test_a_refused_token_is_renewed_once_and_the_reading_repeated(
    server, reader, quickbooks_grants
):
    refusal = {"fault": {"error": [{"code": "3200", "detail": "Token expired: AB01"}]}}
    empty = as_json({"QueryResponse": {"totalCount": 0}})
    server.says(as_json(refusal, 401), empty)
    assert reader.accounts() == {}
    assert [heard.headers["Authorization"] for heard in server.heard] == [
        "Bearer access-0",
        "Bearer access-1",
    ]
    server.says(as_json(refusal, 401))
    with pytest.raises(NeedsSignIn) as caught:
        reader.accounts()
    assert "AB01" not in str(caught.value.details)
    assert len(quickbooks_grants.refreshed) == 2


def test_a_lapsed_subscription_is_a_prerequisite(server, reader):
    fault = {"Fault": {"Error": [{"Message": "Invalid Company Status", "code": "6190"}]}}
    server.says(as_json(fault, 400))
    with pytest.raises(NeedsSetup) as caught:
        reader.company()
    assert caught.value.code == "quickbooks_subscription"
