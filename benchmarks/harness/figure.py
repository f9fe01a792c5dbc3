"""One measured figure and what it is held against."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure.

    Attributes:
        name: What was measured.
        value: How much, in `unit`.
        unit: Such as `ms` or `MB`.
        bound: What it may be at most; None where nothing is promised.
        how: A remark for who reads the table, may be empty.
    """

    name: str
    value: float
    unit: str
    bound: float | None = None
    how: str = ""

    @property
    def met(self) -> bool | None:
        """Whether the bound is kept, None where there is none."""
        return None if self.bound is None else self.value <= self.bound
