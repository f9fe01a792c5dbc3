"""Words for what QuickBooks Online or Clio refused, or for not reaching them."""

from hardcost_desktop.messages.words import Words

SERVICE_ERRORS: dict[str, Words] = {}
