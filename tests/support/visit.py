"""A browser for $BROWSER: allows whatever it is shown, then ends. Usage: visit.py ADDRESS."""

import sys

from hardcost_desktop.demo.visitor import ConsentVisitor

if __name__ == "__main__":
    with ConsentVisitor() as visitor:
        visitor.open(sys.argv[1])
