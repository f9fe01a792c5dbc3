"""The ordinary clients: people and companies with matters, in the proportions of a small litigation firm."""

from collections.abc import Iterator
from dataclasses import replace
from random import Random

from hardcost_desktop.demo.firm.draft import Client, Draft
from hardcost_desktop.demo.firm.party import Party
from hardcost_desktop.demo.firm.resources import read_table


def invent_parties(rng: Random, number: int) -> Iterator[Party]:
    """Make up that many parties, no two of one name; six in ten are people."""
    names = read_table("names")
    people = rng.sample(range(len(names["first"]) * len(names["last"])), number * 6 // 10)
    companies = range(len(names["company"]) * len(names["trade"]))
    for pick in people:
        last, first = divmod(pick, len(names["first"]))
        yield Party.person(names["first"][first], names["last"][last])
    for pick in rng.sample(companies, number - len(people)):
        trade, stem = divmod(pick, len(names["company"]))
        yield Party(f"{names['company'][stem]} {names['trade'][trade]}")


def enrol_clients(draft: Draft, number: int) -> list[Client]:
    """Enter that many clients; give all that costs can be charged to.

    Of ten, seven have one open matter (and some closed ones), two have two matters and a sub-customer for
    each, named by its number; one has two matters and nothing that tells them apart.
    """
    charged: list[Client] = []
    for n, party in enumerate(invent_parties(draft.rng, number)):
        called = party.inverted if draft.rng.random() < 0.4 else party.name
        if n % 10 < 7:
            matters = ("Open", *["Closed"] * draft.rng.choice((0, 0, 1)))
            charged.append(draft.enrol(party, called=called, matters=matters))
        elif n % 10 < 9:
            client = draft.enrol(party, called=called, matters=("Open", "Open"))
            charged += [_job(draft, client, matter=matter) for matter in client.matters]
        else:
            client = draft.enrol(party, called=called, matters=("Open", "Pending"))
            charged.append(replace(client, status="attention", reason="several_matters"))
    return charged


def _job(draft: Draft, client: Client, *, matter: dict[str, object]) -> Client:
    name = f"{matter['display_number']} {matter['description']}"
    return draft.add_job(client, name, matter=matter, project=draft.rng.random() < 0.5)
