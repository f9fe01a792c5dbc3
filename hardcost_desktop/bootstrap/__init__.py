"""The composition root: a home folder and a firm's name become the use cases of that firm."""

from hardcost_desktop.bootstrap.program import Program

__all__ = ["Program"]
