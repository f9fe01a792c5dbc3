"""What Windows shows of an executable under Properties, Details."""

from release import NAME, TITLE, version

_RESOURCE = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1,
                    subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "The {title} authors"),
      StringStruct("FileDescription", "{title}"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "{name}"),
      StringStruct("LegalCopyright", "MIT licence; others' parts: NOTICES.txt"),
      StringStruct("ProductName", "{title}"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 0x04B0])]),
  ],
)
"""


def write_resource() -> str:
    """Give the resource as PyInstaller reads it."""
    parts = [int(part) for part in version().split(".")]
    numbers = tuple([*parts, 0, 0, 0, 0][:4])
    return _RESOURCE.format(numbers=numbers, title=TITLE, name=NAME, version=version())
