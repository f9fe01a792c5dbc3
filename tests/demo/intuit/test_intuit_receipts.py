"""Receipts: short-lived addresses on a file store that wants no token."""

from datetime import timedelta

from intuit_firm import REALM

RECEIPT = "1000000000001234567"


def fetch(client, address: str, **headers: str):
    return client.session.get(address, headers=headers, timeout=10)


def test_an_attachment_comes_with_an_address_that_needs_no_token(client):
    record = client.api(f"attachable/{RECEIPT}").json()["Attachable"]
    assert record["FileAccessUri"] == f"/v3/company/{REALM}/download/{RECEIPT}"
    answer = fetch(client, record["TempDownloadUri"])
    assert answer.status_code == 200
    assert answer.content.startswith(b"%PDF")


def test_the_download_path_gives_the_address_as_text(client):
    answer = client.api(f"download/{RECEIPT}")
    assert fetch(client, answer.text).status_code == 200


def test_the_file_store_refuses_whoever_sends_a_token(client):
    address = client.api(f"download/{RECEIPT}").text
    assert fetch(client, address, Authorization="Bearer x").status_code == 400


def test_an_address_dies_after_a_quarter_of_an_hour(client, clock):
    address = client.api(f"download/{RECEIPT}").text
    clock.advance(timedelta(minutes=14))
    assert fetch(client, address).status_code == 200
    clock.advance(timedelta(minutes=1, seconds=1))
    assert fetch(client, address).status_code == 403


def test_an_address_cannot_be_made_up(client):
    address = client.api(f"download/{RECEIPT}").text
    assert fetch(client, address.replace("expires=", "expires=9")).status_code == 403
    assert fetch(client, address.split("?")[0]).status_code == 403
    assert fetch(client, address.replace(RECEIPT, "1000000000001234568")).status_code == 403


def test_a_note_has_no_file(client):
    record = client.api("attachable/1000000000001234568").json()["Attachable"]
    assert "TempDownloadUri" not in record
    assert client.api("download/1000000000001234568").status_code == 400
    assert client.api("download/404").status_code == 400


def test_each_answer_signs_anew(client, clock):
    first = client.query("select * from Attachable").json()
    clock.advance(timedelta(minutes=10))
    second = client.query("select * from Attachable").json()
    addresses = [
        body["QueryResponse"]["Attachable"][0]["TempDownloadUri"] for body in (first, second)
    ]
    assert addresses[0] != addresses[1]
