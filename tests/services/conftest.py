import pytest
from support.office import open_office


@pytest.fixture
def office(tmp_path):
    with open_office(tmp_path) as opened:
        yield opened


@pytest.fixture
def open_with(tmp_path):
    """Opens an office in a given world."""
    from contextlib import ExitStack

    with ExitStack() as stack:
        yield lambda world: stack.enter_context(open_office(tmp_path, world))
