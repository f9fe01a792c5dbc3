"""The program itself, run by a test that may stop it at a named point, or give it a clock and a hurry of its own.

Takes the words of the command line. The environment says the rest:
    TEST_CLOCK      a file with the seconds that the program's clock is ahead
    TEST_STOP       `point:number:how`: at the number-th passing of that point `kill` or `freeze` the process, or
                    let its computer `sleep` for a minute and a half
    TEST_PAGE       how many records QuickBooks is asked for at once
    TEST_REFUSED    `first-last`: the numbers of the requests whose connections are refused
    TEST_HURRY      1 to wait for answers, and between two tries, for moments only
"""

import os
import signal
from datetime import UTC, datetime, timedelta
from functools import partial, wraps
from itertools import count
from pathlib import Path

import requests

from hardcost_desktop.bootstrap import links
from hardcost_desktop.cli import session
from hardcost_desktop.entry import console
from hardcost_desktop.gateways import sending
from hardcost_desktop.gateways.clio.gateway import ClioGateway
from hardcost_desktop.gateways.http import HttpDoor
from hardcost_desktop.gateways.pacing import BudgetPace
from hardcost_desktop.gateways.quickbooks import queries
from hardcost_desktop.gateways.retry import RetryBounds
from hardcost_desktop.gateways.sending import Limits
from hardcost_desktop.services.importing import Importing
from hardcost_desktop.storage.ledger import SqlLedger

HURRIED = Limits(connect=1.0, read=0.4, whole=1.2)
SHORT = RetryBounds(
    first_pause=0.01, throttled_pause=0.05, longest_pause=2.0, longest_total=2.5, attempts=3
)


class Plug:
    """Ends the process, or freezes it, when it passes a point for the n-th time."""

    def __init__(self, told):
        point, number, how = told.split(":") if told else ("", "0", "")
        self._point, self._left, self._how = point, int(number), how
        self.slept = timedelta()

    def passing(self, point):
        if point != self._point:
            return
        self._left -= 1
        if self._left == 0 and self._how == "sleep":
            self.slept = timedelta(seconds=90)
        elif self._left == 0:
            os.kill(os.getpid(), signal.SIGSTOP if self._how == "freeze" else signal.SIGKILL)

    def around(self, owner, name, before, after):
        """Let a method pass one point before its work, and one when it is done."""
        work = getattr(owner, name)

        @wraps(work)
        def watched(*args, **kwargs):
            self.passing(before)
            done = work(*args, **kwargs)
            self.passing(after)
            return done

        setattr(owner, name, watched)


def plug_in(plug):
    plug.around(SqlLedger, "claim", "before-claim", "after-claim")
    plug.around(SqlLedger, "settle", "before-settle", "after-settle")
    plug.around(ClioGateway, "create", "before-post", "after-answer")
    plug.around(Importing, "run", "after-review", "")
    plug.around(HttpDoor, "get", "before-reading", "")
    plug.around(sending._TimelyBody, "read", "before-body", "")
    ask = requests.Session.request

    @wraps(ask)
    def request(self, method, *args, **kwargs):
        answer = ask(self, method, *args, **kwargs)
        if method == "POST" and "/activities" in str(args[0]):
            plug.passing("after-commit")
        return answer

    requests.Session.request = request


def refuse(told):
    """Lead some requests to a port where nobody listens."""
    first, last = map(int, told.split("-"))
    send, numbers = requests.Session.send, count(1)

    @wraps(send)
    def misled(self, request, **kwargs):
        if first <= next(numbers) <= last:
            host = request.url.split("/")[2]
            request.url = request.url.replace(host, "127.0.0.1:9", 1)
        return send(self, request, **kwargs)

    requests.Session.send = misled


def clock():
    ahead = float(Path(os.environ["TEST_CLOCK"]).read_text("ascii"))
    return datetime.now(UTC) + timedelta(seconds=ahead)


if __name__ == "__main__":
    plug = Plug(os.environ.get("TEST_STOP"))
    plug_in(plug)
    hurry = os.environ.get("TEST_HURRY") == "1"
    limits, bounds = (HURRIED, SHORT) if hurry else (Limits(), RetryBounds())
    patience = {"limits": limits, "bounds": bounds, "clock": lambda: datetime.now(UTC) + plug.slept}
    if os.environ.get("TEST_REFUSED"):
        refuse(os.environ["TEST_REFUSED"])
    links.HttpDoor = partial(HttpDoor, **patience)
    links.SteadyPace = BudgetPace  # no waiting for a limit that the served QuickBooks does not have
    links.QuickBooksSignIn = partial(links.QuickBooksSignIn, limits=limits)
    session.Program = partial(session.Program, clock=clock)
    queries.PAGE = int(os.environ.get("TEST_PAGE", queries.PAGE))
    console()
