"""`python -m hardcost_desktop` is the same program as `hardcost`."""

from hardcost_desktop.entry import console

if __name__ == "__main__":
    console()
