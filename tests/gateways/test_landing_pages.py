"""The pages at the end of a sign-in."""

from http import HTTPStatus

from hardcost_desktop.gateways.oauth.landing import HEADERS, Page


def test_everything_is_escaped():
    page = Page(HTTPStatus.OK, "<b>&", "\"'<script>alert(1)</script>").html().decode()
    assert "<script" not in page
    assert "<b>" not in page
    assert "&lt;b&gt;&amp;" in page


def test_nothing_is_loaded_and_nothing_kept():
    assert "default-src 'none'" in HEADERS["Content-Security-Policy"]
    assert HEADERS["Cache-Control"] == "no-store"
    assert "http" not in Page(HTTPStatus.OK, "t", "x").html().decode().replace(
        "<!doctype html>", ""
    )
