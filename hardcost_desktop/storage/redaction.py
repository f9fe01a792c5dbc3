"""Taking secrets and line breaks out of texts that are kept: the log and crash reports."""

import re

HIDDEN = "***"

_NAMES = r"access_token|refresh_token|id_token|client_secret|code_verifier|authorization|password|secret|token"
_PATTERNS = (  # none asks for a word's beginning: in quoted text the "n" of a "\n" may stand there
    # Authorization: Bearer abc, Basic abc
    re.compile(r"(?P<keep>(?:Bearer|Basic)\s+)[^\s\"',;]+", re.IGNORECASE),
    # "refresh_token": "abc", 'client_secret': 'abc', "code": "abc"
    re.compile(
        rf"(?P<keep>[\"'](?:{_NAMES}|code|state)[\"']\s*[:=]\s*)"
        r"(?:\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*')",
        re.IGNORECASE,
    ),
    # refresh_token=abc, client_secret: abc; but "POST host/oauth/token: 200 (id)" says how a request ended
    re.compile(
        rf"(?P<keep>(?:{_NAMES})\s*[:=]\s*)(?!Bearer\b|Basic\b|\d{{3}} \()[^\s&\"',;)}}\]]+",
        re.IGNORECASE,
    ),
    # …/callback?code=abc&state=abc; a bare "code=" elsewhere is an error's code, which the log is for
    re.compile(r"(?P<keep>[?&](?:code|state)=)[^\s&\"'#]+", re.IGNORECASE),
    re.compile(r"(?P<keep>code=)(?:[^\s&\"'#]+(?=&)|[^\s&\"'#]{20,})", re.IGNORECASE),
)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def redact(text: str) -> str:
    """Replace bearer tokens, refresh tokens, client secrets and sign-in codes by `***`."""
    for pattern in _PATTERNS:
        text = pattern.sub(lambda found: found["keep"] + HIDDEN, text)
    return text


def on_one_line(text: str) -> str:
    r"""Write control characters as `\x0a`, so that a foreign text cannot forge a line of the log."""
    return _CONTROL.sub(lambda found: f"\\x{ord(found[0]):02x}", text)
