"""The health of the program itself: whether there is a newer one."""

from hardcost_desktop.domain.release import is_newer
from hardcost_desktop.errors import LocalTrouble
from hardcost_desktop.messages import ERRORS
from hardcost_desktop.services.health.finding import Finding, doubtful, well, wrong
from hardcost_desktop.services.updates import Updates


def check_updates(updates: Updates) -> Finding:
    """Tell what is known of newer releases; asks nobody."""
    try:
        return _check(updates)
    except LocalTrouble as trouble:
        return wrong("updates", trouble)


def _check(updates: Updates) -> Finding:
    version, choice = updates.version, updates.choice
    if not updates.available:
        return well("updates_nowhere", version=version)
    if not choice.on:
        return well("updates_off", version=version)
    if choice.trouble:
        return doubtful("updates_trouble", version=version, why=ERRORS[choice.trouble].title)
    newest = choice.newest
    if newest is not None and is_newer(newest.version, version):
        return doubtful("updates_newer", version=version, newest=newest.version)
    return well("updates", version=version)
