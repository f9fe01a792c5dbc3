"""The relay page as a file: what it may load, run and lead to. A real browser runs it in e2e."""

import re
from base64 import b64encode
from hashlib import sha256

import pytest

from hardcost_desktop.services.connecting import PORTS
from hardcost_desktop.storage.paths import resources

PAGE = (resources() / "relay" / "index.html").read_text("utf-8")
POLICY = re.search(r'Content-Security-Policy" content="([^"]*)"', PAGE)[1]
SCRIPTS = re.findall(r"<script>(.*?)</script>", PAGE, re.DOTALL)


@pytest.mark.parametrize("kind", ["script", "style"])
def test_the_policy_names_the_hash_of_what_stands_on_the_page(kind):
    [text] = re.findall(rf"<{kind}>(.*?)</{kind}>", PAGE, re.DOTALL)
    digest = b64encode(sha256(text.encode()).digest()).decode()
    assert f"{kind}-src 'sha256-{digest}'" in POLICY


def test_the_policy_allows_nothing_else():
    assert POLICY.startswith("default-src 'none'; ")
    for word in ("base-uri 'none'", "form-action 'none'"):
        assert word in POLICY
    assert "unsafe" not in POLICY
    assert '<meta name="referrer" content="no-referrer">' in PAGE


def test_the_only_address_on_it_is_this_computer():
    without_comment = re.sub(r"<!--.*?-->", "", PAGE, flags=re.DOTALL)
    assert re.findall(r"https?://[^\"/:]*", without_comment) == ["http://127.0.0.1"]
    assert re.findall(r"(?:src|href)=\"([^\"]*)\"", without_comment) == ["data:,"]


def test_it_knows_the_ports_the_program_listens_on():
    [ports] = re.findall(r"PORTS = \[(.*?)\]", SCRIPTS[0])
    assert ports == ", ".join(f'"{port}"' for port in PORTS)


def test_it_goes_by_navigation_and_sends_nothing():
    for word in (
        "fetch",
        "XMLHttpRequest",
        "sendBeacon",
        "console",
        "innerHTML",
        "Storage",
        "cookie",
    ):
        assert word not in SCRIPTS[0]
    assert "window.location.replace(back)" in SCRIPTS[0]
