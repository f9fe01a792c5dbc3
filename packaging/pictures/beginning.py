"""The pictures of a firm that is not connected yet."""

from hardcost_desktop.ui.wizard.steps import Step
from pictures.camera import Camera

_SMALL = (1120, 680)
"""The first pages are short; on a smaller window they are read more easily in the guide."""


def take_beginning(camera: Camera) -> None:
    """Take the set-up, and the wait for the browser."""
    window = camera.window
    window.resize(*_SMALL)
    window.show()
    window.open_firm()
    camera.until_idle()
    camera.take("wizard-welcome")
    for step in (Step.CLIO, Step.CLIO_KEYS, Step.QUICKBOOKS, Step.QUICKBOOKS_KEYS):
        window.pages.wizard.go_to(step)
        camera.take(f"wizard-{step.name.lower().replace('_', '-')}")
    window.pages.wizard.connector.began.emit("QuickBooks")
    address = "https://appcenter.intuit.com/connect/oauth2?client_id=AB"
    window.pages.wizard.connector.address_known.emit(address)
    camera.take("waiting")
    window.close()
