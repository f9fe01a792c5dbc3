"""Whether this is the long run, `python3 start.py soak`, or one of every day."""

import os

SOAK = os.environ.get("HARDCOST_SOAK") == "1"
