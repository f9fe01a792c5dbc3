"""Work under way in words: what, how many, how much, whose, and how long it will still take."""

import math

from PySide6.QtCore import QCoreApplication

from hardcost_desktop.domain.row import Row
from hardcost_desktop.messages import STAGES
from hardcost_desktop.services.progress import Step
from hardcost_desktop.ui.numbers import say_money, say_number
from hardcost_desktop.ui.words import isolated

_MOMENT, _MINUTE, _HOUR = 10, 60, 3600
"""Seconds. Nobody needs an estimate to the second."""


def say_step(step: Step, home: str) -> str:
    """Say what is being done, how much of it is done, and the money so far; `home` is the firm's currency."""
    return " · ".join([STAGES.get(step.stage, ""), *_count(step, home)])


def say_paused(step: Step, home: str) -> str:
    """Say that an import holds still."""
    say = QCoreApplication.translate
    nothing = say("WorkBar", "nothing is sent until you resume")
    return " · ".join([say("WorkBar", "Paused"), *_count(step, home), nothing])


def _count(step: Step, home: str) -> list[str]:
    counted = []
    if step.total:
        told = QCoreApplication.translate("WorkBar", "{done} of {total}")
        counted.append(told.format(done=say_number(step.done), total=say_number(step.total)))
    elif step.done:
        counted.append(say_number(step.done))
    if step.amount is not None:
        counted.append(say_money(step.amount, home=home))
    return counted


def say_current(row: Row | None, home: str) -> str:
    """Name the row being written: payee, customer, amount."""
    if row is None:
        return ""
    money = say_money(row.amount, row.currency, home)
    parts = (isolated(row.payee), isolated(row.customer_name), money)
    return " · ".join(part for part in parts if part)


def say_rest(step: Step) -> str:
    """Say how long the rest will take, and what makes it wait."""
    say = QCoreApplication.translate
    parts = []
    if step.seconds_left is not None:
        parts.append(say_time_left(step.seconds_left))
    if step.allowance is not None:
        limit = say("WorkBar", "Clio allows {n} a minute now")
        parts.append(limit.format(n=say_number(step.allowance.limit)))
    return " · ".join(parts)


def say_time_left(seconds: float) -> str:
    """Say a time to come in the units a person would use, rather too long than too short."""
    say = QCoreApplication.translate
    if seconds <= _MOMENT:
        return say("WorkBar", "A few seconds left")
    if seconds < _MINUTE:
        return say("WorkBar", "Less than a minute left")
    minutes = math.ceil(seconds / _MINUTE)
    if minutes == 1:
        return say("WorkBar", "About a minute left")
    if seconds < _HOUR:
        return say("WorkBar", "About {n} minutes left").format(n=minutes)
    hours, minutes = divmod(minutes, _HOUR // _MINUTE)
    return say("WorkBar", "About {hours} h {minutes} min left").format(hours=hours, minutes=minutes)
