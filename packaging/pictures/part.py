"""The picture of a choice where Clio is so large that only what the costs are about was read."""

from hardcost_desktop.demo.firm.extent import Extent
from hardcost_desktop.domain.reason import Reason, Status
from hardcost_desktop.ui.decide.offers import Offer
from pictures.camera import Camera

SMALL, LARGE = 60, Extent(contacts=20_000, matters=30_000)
"""Purchases, and records of Clio: so few customers that to ask for them is less than to read all."""


def take_part(camera: Camera) -> None:
    """Take the choice of a matter."""
    window, review = camera.window, camera.window.review
    window.show()
    window.open_firm()
    camera.until(lambda: window.session.reading is not None)
    camera.until_idle()
    reading = window.session.reading
    assert reading is not None
    assert not reading.review.directory.whole
    rows = reading.review.plan.rows
    review.tabs.show_status(Status.ATTENTION)
    review.table.go_to(next(row.key for row in rows if row.reason is Reason.SEVERAL_MATTERS))
    review.decide.actions[Offer.MATTER].trigger()
    camera.take_dialog("choose-in-part")
    window.close()
