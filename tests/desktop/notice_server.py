"""Stands on a session bus as what shows notices, runs a script, and prints the notice it was sent."""

import json
import subprocess
import sys

from jeepney import MessageType, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

with open_dbus_connection() as bus:
    bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.Notifications"))
    with subprocess.Popen([sys.executable, "-c", sys.argv[2]]) as caller:
        shown = None
        while shown is None and caller.poll() is None:
            message = bus.receive(timeout=20)
            if message.header.message_type is not MessageType.method_call:
                continue
            name = message.header.fields[3]
            if name == "Notify":
                shown = message.body
                bus.send(new_method_return(message, "u", (1,)))
            else:
                bus.send(new_method_return(message, "as", ([sys.argv[1]],)))
    sys.stdout.write(json.dumps(shown))
    sys.exit(caller.returncode)
