"""Costs that are Ready, each for another reason."""

from datetime import date

from hardcost_desktop.demo.firm.draft import Client, Draft, Happening
from hardcost_desktop.demo.firm.party import Party
from hardcost_desktop.demo.firm.quickbooks import CHECK, EXPENSE

CLERK = "Clerk of the Superior Court"
COURIER = "Pronto Courier"
REPORTER = "Baymark Court Reporting"


def one_line(draft: Draft, day: date) -> None:
    """One check, one line, one client; the names differ by nothing but an apostrophe's worth of trouble."""
    client = draft.enrol(Party.person("Kathleen", "O'Brien"))
    check = draft.books.pay(
        CHECK, day, [draft.cost("435.00", client, "Complaint filing fee")], payee=CLERK
    )
    draft.review.together(check, client.customer)


def three_lines_together(draft: Draft, day: date) -> None:
    """Three lines of one client on one check become one entry (R10)."""
    client = draft.enrol(Party.person("Lucía", "Núñez"))
    lines = [
        draft.cost("310.00", client, "Deposition transcript", billable="Billable"),
        draft.cost("85.50", client, "Exhibits, colour", billable="Billable"),
        draft.cost("85.50", client, "Exhibits, colour", billable="Billable"),
    ]
    check = draft.books.pay(CHECK, day, lines, payee=REPORTER)
    draft.review.together(check, client.customer)


def two_clients_one_check(draft: Draft, day: date) -> None:
    """A check for two clients becomes two entries."""
    one = draft.enrol(Party.person("Jürgen", "Müller"))
    other = draft.enrol(Party("Kestrel & Wren Booksellers"))
    lines = [draft.cost("61.00", one, "Recording"), draft.cost("43.25", other, "Copies")]
    check = draft.books.pay(CHECK, day, lines, payee="County Recorder")
    draft.review.together(check, one.customer)
    draft.review.together(check, other.customer)


def expense_among_overhead(draft: Draft, day: date) -> None:
    """The second line of an expense is a row of its own; the first is overhead."""
    client = draft.enrol(Party("Pelican Point Marina LLC"))
    lines = [
        draft.other("27.80", "Office Supplies", "Envelopes"),
        draft.cost("118.40", client, "Same-day courier, closing binders"),
    ]
    expense = draft.books.pay(EXPENSE, day, lines, payee=COURIER)
    draft.review.alone(expense, "2")


def named_with_clio_id(draft: Draft, day: date) -> None:
    """The customer was made by Clio's bill sync and says so, under a name the contact has since left."""
    client = draft.enrol(Party("Tessellate Robotics Inc"), called="placeholder")
    name = f"Tessellate Labs Clio {client.contact['id']}"
    client.customer.update(DisplayName=name, FullyQualifiedName=name, PrintOnCheckName=name)
    check = draft.books.pay(
        CHECK, day, [draft.cost("402.00", client, "Civil case filing fee")], payee=CLERK
    )
    draft.review.together(check, client.customer)


def last_name_first(draft: Draft, day: date) -> None:
    """`Achterberg, Ruth` is Ruth Achterberg."""
    client = draft.enrol(Party.person("Ruth", "Achterberg"), called="Achterberg, Ruth")
    check = draft.books.pay(
        CHECK,
        day,
        [draft.cost("75.00", client, "Service of subpoena")],
        payee="Swift Process Servers",
    )
    draft.review.together(check, client.customer)


def five_levels_down(draft: Draft, day: date) -> None:
    """A sub-customer five levels deep is found by its topmost parent (Intuit, Customer: Level)."""
    job = draft.enrol(Party("Obsidian Land Trust"))
    for name in ("Northern parcels", "Shasta County", "Parcel 7", "Boundary survey"):
        job = draft.add_job(job, name, matter=job.matter)
    check = draft.books.pay(
        CHECK, day, [draft.cost("1285.75", job, "Survey of record")], payee="County Recorder"
    )
    draft.review.together(check, job.customer)


def told_by_matter_number(draft: Draft, day: date) -> None:
    """Two open matters, and a sub-customer whose name contains the number of one."""
    client = draft.enrol(Party("Vermilion Theatre Company"), matters=("Open", "Open", "Closed"))
    matter = client.matters[1]
    job = draft.add_job(client, f"{matter['display_number']} rehearsal hall", matter=matter)
    check = draft.books.pay(
        CHECK, day, [draft.cost("212.10", job, "Certified copies")], payee=CLERK
    )
    draft.review.together(check, job.customer)


def case_and_spaces(draft: Draft, day: date) -> None:
    """Case and runs of spaces make no other name."""
    client = draft.enrol(Party("Gilded Lily Florists"), called="GILDED  LILY florists")
    expense = draft.books.pay(
        EXPENSE, day, [draft.cost("19.95", client, "Messenger")], payee=COURIER
    )
    draft.review.alone(expense)


def email_breaks_the_tie(draft: Draft, day: date) -> None:
    """Two contacts of one name; the customer's e-mail is one's."""
    draft.enrol(
        Party.person("Maria", "Delacroix", mailbox="maria.older"), called="M. Delacroix (Napa)"
    )
    client = draft.enrol(Party.person("Maria", "Delacroix", mailbox="mdx"))
    check = draft.books.pay(CHECK, day, [draft.cost("150.00", client, "Jury fees")], payee=CLERK)
    draft.review.together(check, client.customer)


def pending_matter(draft: Draft, day: date) -> None:
    """One pending matter counts as one (R12)."""
    client = draft.enrol(Party.person("Osman", "Yildiz"), matters=("Pending", "Closed"))
    check = draft.books.pay(
        CHECK, day, [draft.cost("35.00", client, "Records search")], payee=CLERK
    )
    draft.review.together(check, client.customer)


def inactive_customer(draft: Draft, day: date) -> None:
    """A customer made inactive stays on old lines, as `… (deleted)`."""
    party = Party("Estate of Viola Treadwell")
    contact = draft.practice.add_contact(party)
    gone = draft.books.add_customer(party.name, party=party, active=False)
    client = Client(gone, contact, (draft.practice.add_matter(contact),))
    line = draft.cost("96.30", client, "Publication of notice to creditors")
    expense = draft.books.pay(EXPENSE, day, [line], payee="Daily Legal Journal")
    draft.review.alone(expense)


CASES: tuple[Happening, ...] = (
    one_line,
    three_lines_together,
    two_clients_one_check,
    expense_among_overhead,
    named_with_clio_id,
    last_name_first,
    five_levels_down,
    told_by_matter_number,
    case_and_spaces,
    email_breaks_the_tie,
    pending_matter,
    inactive_customer,
)
