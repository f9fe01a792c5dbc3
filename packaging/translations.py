"""Brings the translations up to date with the sources, and compiles them.

Run from the repository: `python packaging/translations.py`. What was translated stays; new texts come out as
unfinished, to be translated in Qt Linguist (`pyside6-linguist resources/translations/fr_CA.ts`) or any editor, and
then compiled by running it again. Texts that are gone are dropped. The English of other regions is made from the
words that differ there.
"""

from translating.captions import find_all
from translating.catalogue import Catalogue
from translating.regions import REGIONS, say_in

if __name__ == "__main__":
    captions = find_all()
    french = Catalogue.read("fr_CA").renewed(captions)
    french.write()
    for code in REGIONS:
        Catalogue(code, say_in(code, captions)).write()
    for caption in french.unfinished:
        print(f"unfinished: {caption.context}: {caption.text}")
    print(f"{len(captions)} texts, {len(french.unfinished)} unfinished")
