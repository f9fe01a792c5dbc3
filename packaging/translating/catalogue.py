"""A catalogue of translations: Qt Linguist's .ts, in which people translate, and what the program reads."""

import json
import subprocess
import sysconfig
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree as ET

from hardcost_desktop.storage.paths import resources
from translating.captions import SENTENCES, Caption

FOLDER = resources() / "translations"

Forms = tuple[str, ...]
"""A translation: one text, or for what is counted the one for one and the one for many."""


@dataclass(slots=True)
class Catalogue:
    """The translations into one language.

    Attributes:
        code: The language, such as `fr_CA`.
        told: By caption; a caption that nobody translated yet has no forms.
    """

    code: str
    told: dict[Caption, Forms] = field(default_factory=dict)

    @classmethod
    def read(cls, code: str) -> "Catalogue":
        """Read the .ts of a language; an empty catalogue where there is none."""
        path = FOLDER / f"{code}.ts"
        if not path.exists():
            return cls(code)
        told: dict[Caption, Forms] = {}
        for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
            name = context.findtext("name", "")
            for message in context.iter("message"):
                caption = Caption(
                    name, message.findtext("source", ""), message.get("numerus") == "yes"
                )
                told[caption] = _forms(message.find("translation"))
        return cls(code, told)

    def renewed(self, captions: Iterable[Caption]) -> "Catalogue":
        """Give the catalogue of what the sources say now.

        What was translated stays; a text that moved to another context keeps its translation; what is new is
        unfinished; what is gone is dropped.
        """
        elsewhere = {caption.text: forms for caption, forms in self.told.items() if forms}
        return Catalogue(
            self.code,
            {c: self.told.get(c) or elsewhere.get(c.text, ()) for c in sorted(captions)},
        )

    @property
    def unfinished(self) -> list[Caption]:
        """The texts that nobody translated yet."""
        return [caption for caption, forms in self.told.items() if not forms]

    def write(self) -> None:
        """Write the .ts, and from it what the program reads: a .qm for Qt, and the sentences as JSON."""
        FOLDER.mkdir(exist_ok=True)
        (FOLDER / f"{self.code}.ts").write_text(_xml(self.code, self.told), "utf-8")
        captions = {c: forms for c, forms in self.told.items() if c.context != SENTENCES}
        _compile(_xml(self.code, captions), FOLDER / f"{self.code}.qm")
        texts = json.dumps(self.sentences, ensure_ascii=False, indent=0, sort_keys=True)
        (FOLDER / f"{self.code}.json").write_text(texts + "\n", "utf-8")

    @property
    def sentences(self) -> Mapping[str, str]:
        """The translations of `messages`, by English text."""
        return {
            caption.text: forms[0]
            for caption, forms in self.told.items()
            if forms and caption.context == SENTENCES and forms[0] != caption.text
        }


def _compile(source: str, target: Path) -> None:
    """Make Qt's own form; `lrelease` names its files alone, so the source is one for a moment."""
    release = Path(sysconfig.get_path("scripts")) / "pyside6-lrelease"
    with TemporaryDirectory() as folder:
        path = Path(folder) / "captions.ts"
        path.write_text(source, "utf-8")
        subprocess.run([release, "-silent", path, "-qm", target], check=True)


def _xml(code: str, told: Mapping[Caption, Forms]) -> str:
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage="en_US")
    contexts: dict[str, ET.Element] = {}
    for caption, forms in told.items():
        context = contexts.get(caption.context)
        if context is None:
            context = contexts[caption.context] = ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = caption.context
        attributes = {"numerus": "yes"} if caption.counted else {}
        message = ET.SubElement(context, "message", attributes)
        ET.SubElement(message, "source").text = caption.text
        _add_forms(message, caption, forms)
    ET.indent(root, "    ")
    text = ET.tostring(root, "unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n'


def _forms(translation: ET.Element | None) -> Forms:
    if translation is None or translation.get("type") == "unfinished":
        return ()
    several = tuple(form.text or "" for form in translation.iter("numerusform"))
    return several or (translation.text or "",)


def _add_forms(message: ET.Element, caption: Caption, forms: Forms) -> None:
    state = {} if forms else {"type": "unfinished"}
    translation = ET.SubElement(message, "translation", state)
    if caption.counted:
        for form in forms or ("", ""):
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = forms[0] if forms else ""
