"""Qt in the language of the process: the window's captions, Qt's own dialogs, dates and numbers."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from hardcost_desktop.language import spoken
from hardcost_desktop.storage.languages import FOLDER
from hardcost_desktop.storage.paths import resources

_OURS = "captions"


def install_language(app: QCoreApplication) -> None:
    """Speak the language of the process; what was spoken before is let go.

    Captions are translated when a window is made, so this is for before the first one. Dates and numbers are the
    system's, unless somebody chose a language.
    """
    for before in app.findChildren(QTranslator, _OURS):
        app.removeTranslator(before)
        before.deleteLater()
    language = spoken()
    if language.chosen:
        QLocale.setDefault(QLocale(language.code))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    speech = language.code.partition("_")[0]
    for name, folder in ((f"qtbase_{speech}", qt), (language.code, str(resources() / FOLDER))):
        translator = QTranslator(app)
        translator.setObjectName(_OURS)
        if translator.load(name, folder):
            app.installTranslator(translator)
