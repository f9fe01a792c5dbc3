"""Cuts a query statement into tokens, with the places of those that are wrong."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .refusals import syntax

_TOKEN = re.compile(
    r"(?P<STRING>'(?:[^'\\]|\\.)*')"
    r"|(?P<IDENTIFIER>[A-Za-z_][A-Za-z_0-9]*(?:\.[A-Za-z_][A-Za-z_0-9]*)*)"
    r"|(?P<INTEGER>[0-9]+)"
    r"|(?P<OPERATOR><=|>=|=|<|>)"
    r"|(?P<MARK>[*(),])"
    r"|(?P<SPACE>\s+)",
    re.DOTALL,
)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a statement; `kind` is a group name of the lexer, or `EOF`."""

    kind: str
    text: str
    column: int

    def is_word(self, word: str) -> bool:
        """Compare with a keyword; keywords are case-insensitive."""
        return self.kind == "IDENTIFIER" and self.text.lower() == word

    def is_mark(self, mark: str) -> bool:
        """Compare with a punctuation mark."""
        return self.kind == "MARK" and self.text == mark

    def value(self) -> str:
        r"""Give a string's content: quotes gone, `\'` and `\\` unescaped."""
        return _ESCAPED.sub(r"\1", self.text[1:-1])


def cut(statement: str) -> Iterator[Token]:
    """Yield the tokens, `EOF` last.

    Raises:
        ServiceRefusalError: 4000, at the first character no token begins with.
    """
    at = 0
    while at < len(statement):
        match = _TOKEN.match(statement, at)
        if match is None:
            found = statement[at]
            raise syntax(
                f"Invalid content. Lexical error at line 1, column {at + 1}.  "
                f'Encountered: "{found}" ({ord(found)}), after : ""'
            )
        if match.lastgroup != "SPACE":
            yield Token(match.lastgroup or "", match.group(), at + 1)
        at = match.end()
    yield Token("EOF", "<EOF>", at + 1)
