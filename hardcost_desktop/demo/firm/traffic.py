"""Ordinary payments: costs laid out for clients, and what the firm spends on itself."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from hardcost_desktop.demo.firm.draft import Client, Draft
from hardcost_desktop.demo.firm.model import Record
from hardcost_desktop.demo.firm.quickbooks import CHECK, Kind
from hardcost_desktop.demo.firm.sources import Source, Words, read_sources

_EARLIER_IMPORT = timedelta(days=40)
"""How much of the window an earlier import has covered already."""


class Traffic:
    """Makes payments for these clients, by the firm's own chance."""

    def __init__(self, draft: Draft, clients: Sequence[Client]) -> None:
        self._draft = draft
        self._rng = draft.rng
        self._clients = clients
        self._settled = [client for client in clients if client.status == "ready"]
        self._costs = read_sources("costs")
        self._overhead = read_sources("overhead")
        self._imported_until = draft.start + _EARLIER_IMPORT

    def pay(self, _draft: Draft, day: date) -> None:
        """Make one payment: six in ten for a client, the rest for the firm itself."""
        if self._rng.random() < 0.6:
            self._lay_out(day)
        else:
            self._spend(day)

    def pay_long_ago(self, draft: Draft, day: date) -> None:
        """Make a payment from before the window, brought to Clio by Clio's own importer."""
        client, source = self._rng.choice(self._settled), self._rng.choice(self._costs)
        what, amount = self._rng.choice(source.purposes), source.amount(self._rng)
        line = draft.cost(amount, client, what)
        check = draft.books.pay(CHECK, day, [line], payee=source.vendor)
        number = check["DocNumber"]
        draft.practice.add_hard_cost(day, amount, matter=client.matter, note=what, reference=number)

    def _lay_out(self, day: date) -> None:
        draft, rng = self._draft, self._rng
        source = rng.choice(self._costs)
        form = rng.choice(source.forms)
        charged = self._charged(form)
        words = Words.draw(rng, day)
        lines = [
            draft.cost(source.amount(rng), client, words.description or rng.choice(source.purposes))
            for client in charged
        ]
        if rng.random() < 0.08:
            lines.append(draft.other("45.00", "Reimbursable Expenses:Filing Fees", "Filing fee"))
        payment = self._enter(form, day, lines, source, words)
        for key, client, note in self._rows(payment, charged):
            if client.status == "ready" and day <= self._imported_until:
                price = draft.review.expected[key].amount
                draft.stamp(key, payment, matter=client.matter, price=price, note=note)
                draft.review.place(key, [price], "imported")

    def _charged(self, form: Kind) -> list[Client]:
        """One client for one to three lines; one check in five pays for another client too."""
        rng = self._rng
        charged = [rng.choice(self._clients)] * rng.choice((1, 1, 1, 1, 1, 1, 2, 2, 3))
        if form is CHECK and rng.random() < 0.2:
            charged.append(rng.choice(self._clients))
        return charged

    def _rows(self, payment: Record, charged: list[Client]) -> Iterator[tuple[str, Client, str]]:
        """Expect the payment's rows: a check's by client, any other's by line. Give key, client and note."""
        review = self._draft.review
        said = [line["Description"] for line in payment["Line"]]
        if payment["PaymentType"] != CHECK.payment_type:
            for number, client in enumerate(charged, 1):
                key = review.alone(payment, str(number), client.status, client.reason)
                yield key, client, said[number - 1]
            return
        for client in {client.customer["Id"]: client for client in charged}.values():
            key = review.together(payment, client.customer, client.status, client.reason)
            theirs = [text for text, whose in zip(said, charged, strict=False) if whose is client]
            yield key, client, "; ".join(dict.fromkeys(theirs))

    def _spend(self, day: date) -> None:
        rng = self._rng
        source = rng.choice(self._overhead)
        words = Words.draw(rng, day)
        what = words.description or rng.choice(source.purposes)
        # overhead can name a client and still be no hard cost
        client = rng.choice(self._clients) if rng.random() < 0.05 else None
        line = self._draft.other(source.amount(rng), source.account, what, client=client)
        self._enter(rng.choice(source.forms), day, [line], source, words)

    def _enter(
        self, form: Kind, day: date, lines: list[Record], source: Source, words: Words
    ) -> Record:
        header = {"PrivateNote": words.memo} if words.memo else {}
        if form is not CHECK and self._rng.random() < 0.3:
            header["DocNumber"] = f"INV-{self._rng.randint(10000, 99999)}"
        return self._draft.books.pay(form, day, lines, payee=source.vendor, **header)
