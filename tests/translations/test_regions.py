"""In Canada, the United Kingdom and Australia a check is a cheque, and a hard cost a disbursement."""

import re

import pytest
from translating.captions import find_all
from translating.regions import put_words

TEXTS = find_all()
VERB = re.compile(
    r"\bChecked\b|\bChecking\b|[Cc]heck (?=again|its|the |whether)|[Hh]ealth check|Stop checking|ledger check\b"
)
"""What is looked at, in words that stay."""

CLIO = re.compile(r"“Soft and hard costs for expenses”|Configure Sync Settings, Import hard costs")
"""Names of Clio's switches."""


@pytest.mark.parametrize(
    ("said", "there"),
    [
        ("Checks and expenses", "Cheques and expenses"),
        ("Not a check or expense", "Not a cheque or expense"),
        ("Check", "Cheque"),
        ("payee, check number, amount", "payee, cheque number, amount"),
        ("Hard costs are off in Clio", "Disbursements are off in Clio"),
        ("a hard cost of this date", "a disbursement of this date"),
        ("Check the number.", "Check the number."),
        ("switch on “Soft and hard costs for expenses” there", None),
    ],
)
def test_nouns_are_exchanged_and_verbs_are_not(said, there):
    assert put_words(said) == (there or said)


def test_no_check_and_no_hard_cost_is_left():
    texts = {put_words(caption.text) for caption in TEXTS}
    left = {text: CLIO.sub("", VERB.sub("", text)) for text in texts}
    assert [text for text, rest in left.items() if re.search(r"(?i)\bcheck|hard cost", rest)] == []


def test_no_verb_became_a_noun():
    texts = {put_words(caption.text) for caption in TEXTS}
    nouns = re.compile(r"(?i)cheques?(?= and expenses| or (an )?expense| number| \(as|$)")
    assert [text for text in texts if re.search("(?i)cheque", nouns.sub("", text))] == []
