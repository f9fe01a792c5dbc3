"""Words for this computer being in the way: disk, folders, database, key store, another import."""

from hardcost_desktop.messages.words import Words

LOCAL_ERRORS: dict[str, Words] = {}
