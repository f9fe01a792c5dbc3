"""Notices on Linux: the session bus' org.freedesktop.Notifications (Desktop Notifications Specification 1.2)."""

import html
import os

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import DBusErrorResponse, unwrap_msg

from hardcost_desktop.errors import LocalTrouble

_SERVER = DBusAddress(
    "/org/freedesktop/Notifications",
    bus_name="org.freedesktop.Notifications",
    interface="org.freedesktop.Notifications",
)
_PATIENCE = 10.0
"""Seconds for each of its two answers."""

_NAME, _APP = "Hardcost Desktop", "hardcost-desktop"
_NEW = 0
"""Takes the place of no other notice."""
_NO_ACTIONS: list[str] = []
_NORMAL = 1
_SERVERS_OWN = -1
"""Of the notice's time on the screen, in milliseconds."""


def show_on_linux(title: str, text: str) -> None:
    """Show a notice; a server that reads markup in the text gets it escaped.

    Raises:
        LocalTrouble: There is no session bus, or nobody on it who shows notices.
    """
    try:
        with open_dbus_connection(_session_bus()) as connection:
            (capabilities,) = _ask(connection, "GetCapabilities")
            body = html.escape(text, quote=False) if "body-markup" in capabilities else text
            hints = {"urgency": ("y", _NORMAL), "desktop-entry": ("s", _APP)}
            notice = (_NAME, _NEW, _APP, title, body, _NO_ACTIONS, hints, _SERVERS_OWN)
            _ask(connection, "Notify", "susssasa{sv}i", notice)
    except DBusErrorResponse as refusal:
        raise LocalTrouble("notice_not_shown", why=refusal.name) from None
    except (OSError, RuntimeError, ValueError, TimeoutError) as error:
        raise LocalTrouble("notice_not_shown", why=type(error).__name__) from None


def _ask(
    connection: DBusConnection,
    method: str,
    signature: str | None = None,
    body: tuple[object, ...] = (),
) -> tuple[list[str], ...]:
    call = new_method_call(_SERVER, method, signature, body)
    answer: tuple[list[str], ...] = unwrap_msg(
        connection.send_and_get_reply(call, timeout=_PATIENCE)
    )
    return answer


def _session_bus() -> str:
    """Find the bus; cron and other starters leave it out of the environment, its place is known all the same.

    systemd puts a user's bus at `bus` in their runtime folder (dbus-daemon's socket unit, sd_bus_open_user).
    """
    said = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    folder = os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}"
    return said or f"unix:path={folder}/bus"
