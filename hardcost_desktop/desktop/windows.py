"""Notices on Windows: a toast by Windows PowerShell, whose script is fixed and finds the texts in its environment.

A program without a package names itself in the registry before its first toast (Microsoft, "Send a local toast
notification from other types of unpackaged apps"); the script does so for this user alone.
"""

import base64
from os import environ

from hardcost_desktop.desktop.starting import start

SCRIPT = r"""
$ErrorActionPreference = 'Stop'
$id = 'HardcostDesktop.HardcostDesktop'
$key = "HKCU:\Software\Classes\AppUserModelId\$id"
if (-not (Test-Path $key)) { $null = New-Item -Path $key -Force }
Set-ItemProperty -Path $key -Name DisplayName -Value 'Hardcost Desktop' -Type ExpandString
$null = [Windows.UI.Notifications.ToastNotificationManager, Windows.UI.Notifications, ContentType = WindowsRuntime]
$null = [Windows.UI.Notifications.ToastTemplateType, Windows.UI.Notifications, ContentType = WindowsRuntime]
$template = [Windows.UI.Notifications.ToastTemplateType]::ToastText02
$xml = [Windows.UI.Notifications.ToastNotificationManager]::GetTemplateContent($template)
$texts = $xml.GetElementsByTagName('text')
$null = $texts.Item(0).AppendChild($xml.CreateTextNode($env:HARDCOST_NOTICE_TITLE))
$null = $texts.Item(1).AppendChild($xml.CreateTextNode($env:HARDCOST_NOTICE_TEXT))
$toast = [Windows.UI.Notifications.ToastNotification]::new($xml)
[Windows.UI.Notifications.ToastNotificationManager]::CreateToastNotifier($id).Show($toast)
"""


def runner() -> str:
    """Give Windows PowerShell's full path: one of the same name elsewhere is not started."""
    system = environ.get("SYSTEMROOT", r"C:\Windows")
    return rf"{system}\System32\WindowsPowerShell\v1.0\powershell.exe"


def show_on_windows(title: str, text: str) -> None:
    """Show a notice; raises LocalTrouble."""
    encoded = base64.b64encode(SCRIPT.encode("utf-16-le")).decode("ascii")
    words = ["-NoLogo", "-NoProfile", "-NonInteractive", "-EncodedCommand", encoded]
    texts = {"HARDCOST_NOTICE_TITLE": title, "HARDCOST_NOTICE_TEXT": text}
    start([runner(), *words], given=texts)
