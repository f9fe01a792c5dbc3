"""Finds every text the sources hand to Qt's translator, and every sentence of `messages`."""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from hardcost_desktop import messages
from hardcost_desktop.messages import Spoken, Words
from hardcost_desktop.ui.remedies import HERE

PACKAGE = Path(messages.__file__).parents[1]
SENTENCES = "messages"
"""The context of the sentences that know no Qt."""

_TRANSLATE = "QCoreApplication.translate"


@dataclass(frozen=True, slots=True, order=True)
class Caption:
    """A text to be translated.

    Attributes:
        context: What Qt looks it up by: the class, or what the call names.
        text: The English text.
        counted: It is asked for with a number, and has a form for one and one for many.
    """

    context: str
    text: str
    counted: bool = False


def find_all() -> list[Caption]:
    """Find all texts, each once, by context and text."""
    return sorted({*find_captions(PACKAGE / "ui"), *find_sentences(), *find_of_terminal()})


def find_of_terminal() -> Iterator[Caption]:
    """Find the texts of the command line: what it tells, and the heads of its tables."""
    for path in sorted((PACKAGE / "cli").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and _dotted(node.func) in {"told", "Column"}:
                text = node.args[0]
                if isinstance(text, ast.Constant):
                    yield Caption(SENTENCES, text.value)


def find_sentences() -> Iterator[Caption]:
    """Find the sentences of `messages`, and those of the window that stand in for them."""
    for spoken in [*vars(messages).values(), HERE]:
        if isinstance(spoken, Spoken):
            for value in spoken.english.values():
                texts = (
                    (value.title, value.sentence, value.remedy)
                    if isinstance(value, Words)
                    else (value,)
                )
                yield from (Caption(SENTENCES, text) for text in texts if text)


def find_captions(folder: Path) -> Iterator[Caption]:
    """Find the texts of all modules below a folder.

    Raises:
        TypeError: A text is put together at run time, so that nobody can translate it.
    """
    trees = {path: ast.parse(path.read_text("utf-8")) for path in sorted(folder.rglob("*.py"))}
    wrappers = {path: dict(_wrappers(tree)) for path, tree in trees.items()}
    for path, tree in trees.items():
        known = wrappers[path] | _imported(tree, wrappers)
        yield from _Module(path, known, _aliases(tree)).captions(tree)


def _wrappers(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Give the module's own functions that hand their first argument on, and the context they name."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.args.args:
            handed = node.args.args[0].arg
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and _dotted(call.func) == _TRANSLATE:
                    context, text = call.args[:2]
                    if isinstance(text, ast.Name) and text.id == handed:
                        assert isinstance(context, ast.Constant)
                        yield node.name, context.value


def _imported(tree: ast.Module, wrappers: Mapping[Path, Mapping[str, str]]) -> dict[str, str]:
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            source = PACKAGE.parent.joinpath(*node.module.split(".")).with_suffix(".py")
            theirs = wrappers.get(source, {})
            found |= {a.asname or a.name: theirs[a.name] for a in node.names if a.name in theirs}
    return found


def _aliases(tree: ast.Module) -> frozenset[str]:
    """Give the names that stand for Qt's own function in some place of the module."""
    found = {_TRANSLATE}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            target, value = node.targets[0], node.value
            pairs = (
                zip(target.elts, value.elts, strict=False)
                if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple)
                else [(target, value)]
            )
            found |= {_dotted(name) for name, what in pairs if _dotted(what) == _TRANSLATE}
    return frozenset(found)


def _dotted(node: ast.expr) -> str:
    """Write a name, or a name within a name; empty for anything else."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        return f"{node.value.id}.{node.attr}"
    return ""


@dataclass(frozen=True, slots=True)
class _Module:
    path: Path
    wrappers: Mapping[str, str]
    aliases: frozenset[str]

    def captions(self, node: ast.AST, owner: str = "") -> Iterator[Caption]:
        if isinstance(node, ast.Call):
            yield from self._of_call(node, owner)
        inner = node.name if isinstance(node, ast.ClassDef) else owner
        for child in ast.iter_child_nodes(node):
            yield from self.captions(child, inner)

    def _of_call(self, call: ast.Call, owner: str) -> Iterator[Caption]:
        function = _dotted(call.func)
        if function == "self.tr":
            context, text, rest = owner, call.args[0], call.args[1:]
        elif function in self.aliases:
            named, text, *rest = call.args
            assert isinstance(named, ast.Constant)
            context = named.value
            if isinstance(text, ast.Name):
                return  # a wrapper's own body
        elif function in self.wrappers:
            context, text, rest = self.wrappers[function], call.args[0], call.args[1:]
        else:
            return
        for found in self._texts(text):
            yield Caption(context, found, counted=bool(rest) and "%n" in found)

    def _texts(self, text: ast.expr) -> Iterator[str]:
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            yield text.value
        elif isinstance(text, ast.IfExp):
            yield from self._texts(text.body)
            yield from self._texts(text.orelse)
        elif not isinstance(text, ast.Name):
            raise TypeError(f"{self.path}:{text.lineno}: not a text that can be translated")
