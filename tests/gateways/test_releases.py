"""The makers are asked once, over https, and believed only when they signed."""

from datetime import date

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from support.update_site import PUBLIC, UpdateSite, document

from hardcost_desktop import __version__
from hardcost_desktop.domain.release import Release
from hardcost_desktop.errors import RefusedByService, TemporaryTrouble
from hardcost_desktop.gateways.releases import LIMITS, ReleaseReader, is_https, open_door

STRANGER = Ed25519PrivateKey.from_private_bytes(bytes(32))
RELEASE = Release("9.0.0", "https://example.com/hardcost", "Faster reviews.", date(2026, 11, 20))


@pytest.fixture
def site(tmp_path, monkeypatch):
    site = UpdateSite(tmp_path)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(site.trust))
    yield site
    site.close()


@pytest.fixture
def reader():
    with open_door(lambda _: True) as door:
        yield ReleaseReader(door, PUBLIC)


def test_the_question_carries_name_and_version_and_nothing_else(site, reader):
    assert reader.fetch(site.address) == RELEASE
    ((path, headers),) = site.asked
    assert path == "/release.json"
    assert headers.pop("User-Agent") == f"HardcostDesktop/{__version__}"
    assert set(headers) <= {"Host", "Accept", "Accept-Encoding", "Connection"}


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (document(key=STRANGER), "update_unsigned"),
        (document(context=b""), "update_unsigned"),
        (document().replace(b"9.0.0", b"9.9.9"), "update_unsigned"),
        (b"", "update_unreadable"),
        (b"<html>", "update_unreadable"),
        (b'{"release":"{}","signature":"!"}', "update_unreadable"),
        (b'{"release":"{}","signature":"\xff"}', "update_unreadable"),
        (document(version="newest"), "update_unreadable"),
        (document(url="http://example.com"), "update_unreadable"),
        (document(url="javascript:alert(1)"), "update_unreadable"),
        (document(date="soon"), "update_unreadable"),
    ],
)
def test_what_is_not_signed_or_not_the_document_is_refused(site, reader, body, code):
    site.body = body
    with pytest.raises(RefusedByService, match=code):
        reader.fetch(site.address)
    assert len(site.asked) == 1


@pytest.mark.parametrize("status", [204, 301, 302, 307, 403, 404, 500, 503])
def test_another_answer_is_refused_and_no_redirect_is_followed(site, reader, status):
    site.status, site.headers = status, {"Location": "https://elsewhere.example/release.json"}
    with pytest.raises(RefusedByService, match="update_answer"):
        reader.fetch(site.address)
    assert len(site.asked) == 1


def test_too_large_an_answer_is_not_read_to_its_end(site, reader):
    site.body = b" " * (LIMITS.size + 1) + document()
    with pytest.raises(TemporaryTrouble):
        reader.fetch(site.address)
    assert len(site.asked) == 1


def test_an_address_nobody_vouches_for_is_not_believed(site, reader, monkeypatch):
    monkeypatch.delenv("REQUESTS_CA_BUNDLE")
    with pytest.raises(TemporaryTrouble):
        reader.fetch(site.address)
    assert site.asked == []


def test_plain_http_is_never_asked(site, reader):
    with pytest.raises(RefusedByService, match="update_not_https"):
        reader.fetch(site.address.replace("https", "http"))
    assert site.asked == []


def test_notes_are_one_plain_line(site, reader):
    site.body = document(notes="Faster\nreviews\u202e <b>now</b>")
    assert reader.fetch(site.address).notes == "Faster reviews <b>now</b>"


@pytest.mark.parametrize(
    ("address", "fits"),
    [
        ("https://example.com/x.json", True),
        ("https://example.com:8443/x?y=1", True),
        ("http://example.com/x.json", False),
        ("https://name:word@example.com/", False),
        ("https://", False),
        ("https://[::1", False),
        ("https://exa mple.com/", False),
        ("https://example.com/" + "x" * 300, False),
        ("", False),
    ],
)
def test_an_address_is_https_without_a_password(address, fits):
    assert is_https(address) is fits
