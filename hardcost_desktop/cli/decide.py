"""`choose`, `describe`, `exclude`, `include`, `link`, `confirm` and `resolve`: decisions about rows."""

from argparse import Namespace

from hardcost_desktop.cli.exit_codes import Exit
from hardcost_desktop.cli.output import plain, say, say_aside, told
from hardcost_desktop.cli.session import Session
from hardcost_desktop.errors import UsageTrouble
from hardcost_desktop.messages import REASONS, STATUSES, say_named
from hardcost_desktop.services.firm import Firm
from hardcost_desktop.services.preview import Review


def decide(session: Session, arguments: Namespace) -> Exit:
    """Keep one decision, and say where it leaves the row."""
    firm = session.firm()
    review = session.review(firm)
    if arguments.command == "link":
        customer = _customer(review, arguments.customer)
        firm.deciding.link(review, customer, arguments.contact)
        say(plain(told("Linked: {name}", name=review.books.customers[customer].name)))
        return Exit.DONE
    _decide_row(firm, review, arguments)
    planned, trouble = firm.previewing.replan_after(review)
    if trouble is not None:
        say_aside(told("The decision is kept."))
        raise trouble
    _say_row(planned, arguments.key)
    return Exit.DONE


def _decide_row(firm: Firm, review: Review, arguments: Namespace) -> None:
    key: str = arguments.key
    deciding = firm.deciding
    match arguments.command:
        case "choose" if arguments.matter is not None:
            deciding.choose_matter(review, [key], arguments.matter)
        case "choose":
            deciding.choose_user(review, [key], arguments.user)
        case "describe":
            deciding.describe(review, [key], arguments.note)
        case "exclude":
            deciding.exclude(review, [key], arguments.note)
        case "include":
            deciding.include(review, [key])
        case "confirm":
            deciding.confirm(review, [key])
        case "resolve":
            deciding.resolve(review, key, arguments.activity)


def _say_row(review: Review, key: str) -> None:
    row = review.plan.by_key.get(key)
    if row is not None:
        words = REASONS[row.reason] if row.reason else STATUSES[row.status]
        say(say_named(key, f"{words.title}. {words.remedy}"))


def _customer(review: Review, given: str) -> str:
    """Find a customer by QuickBooks number, or by its one exact name."""
    if given in review.books.customers:
        return given
    wanted = given.casefold()
    found = [
        customer.id
        for customer in review.books.customers.values()
        if wanted in {customer.name.casefold(), customer.full_name.casefold()}
    ]
    if len(found) != 1:
        raise UsageTrouble("customer_unknown", customer=given)
    return found[0]
