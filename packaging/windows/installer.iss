; Inno Setup 6.3 or newer. `installer.py` gives Version, Folder, Output and, where there is a certificate, Sign.
#ifndef Version
  #error "Run `python start.py bundle`; it gives the version and the folders."
#endif

[Setup]
AppId={{6C1F0B8E-3C55-4C57-9F0E-6C3B0E6B3A0D}
AppName=Hardcost Desktop
AppVersion={#Version}
AppVerName=Hardcost Desktop {#Version}
AppPublisher=The Hardcost Desktop authors
DefaultDirName={autopf}\Hardcost Desktop
DefaultGroupName=Hardcost Desktop
DisableProgramGroupPage=yes
LicenseFile={#Root}\LICENSE
OutputDir={#Output}
OutputBaseFilename=hardcost-desktop-{#Version}-windows-x64
SetupIconFile={#Icons}\hardcost.ico
UninstallDisplayIcon={app}\Hardcost Desktop.exe
UninstallDisplayName=Hardcost Desktop
VersionInfoVersion={#Version}
Compression=lzma2/max
SolidCompression=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
; for oneself without an administrator, or for all by one
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog commandline
ChangesEnvironment=yes
CloseApplications=yes
RestartApplications=no
WizardStyle=modern
ShowLanguageDialog=auto
#ifdef Sign
SignTool={#Sign}
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[CustomMessages]
en.DesktopIcon=Put an icon on the desktop
fr.DesktopIcon=Placer une icône sur le bureau
en.OnPath=Let “hardcost” be typed in any terminal
fr.OnPath=Permettre de taper « hardcost » dans tout terminal
en.TryDemo=Try it on a made-up firm
fr.TryDemo=Essayer avec un cabinet fictif
en.Kept=The program is removed. What it keeps of your firms stays: the import record, settings and logs. Without the import record another installation would not know which costs are in Clio already.%n%nIt lies in:%n%1
fr.Kept=Le programme est supprimé. Ce qu’il conserve de vos cabinets reste : le registre d’importation, les réglages et les journaux. Sans le registre d’importation, une autre installation ne saurait pas quels débours sont déjà dans Clio.%n%nIl se trouve dans :%n%1

[Tasks]
Name: "desktopicon"; Description: "{cm:DesktopIcon}"; Flags: unchecked
Name: "path"; Description: "{cm:OnPath}"; Flags: unchecked

[InstallDelete]
; of an older version, so that no part of it is loaded
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs
Source: "{#Root}\LICENSE"; DestDir: "{app}"; DestName: "LICENSE.txt"; Flags: ignoreversion

[Icons]
Name: "{autoprograms}\Hardcost Desktop"; Filename: "{app}\Hardcost Desktop.exe"; AppUserModelID: "HardcostDesktop.HardcostDesktop"
Name: "{autoprograms}\Hardcost Desktop – {cm:TryDemo}"; Filename: "{app}\Hardcost Desktop.exe"; Parameters: "demo"
Name: "{autodesktop}\Hardcost Desktop"; Filename: "{app}\Hardcost Desktop.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "{code:EnvironmentKey}"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; \
  Tasks: path; Check: IsMissingOnPath(ExpandConstant('{app}'))

[Run]
Filename: "{app}\Hardcost Desktop.exe"; Description: "{cm:LaunchProgram,Hardcost Desktop}"; Flags: nowait postinstall skipifsilent

[Code]
function EnvironmentKey(Param: String): String;
begin
  if IsAdminInstallMode then
    Result := 'SYSTEM\CurrentControlSet\Control\Session Manager\Environment'
  else
    Result := 'Environment';
end;

function PathNow: String;
begin
  if not RegQueryStringValue(HKA, EnvironmentKey(''), 'Path', Result) then
    Result := '';
end;

function IsMissingOnPath(Folder: String): Boolean;
begin
  Result := Pos(';' + Lowercase(Folder) + ';', ';' + Lowercase(PathNow) + ';') = 0;
end;

procedure LeavePath;
var
  Entries: String;
begin
  Entries := ';' + PathNow + ';';
  if StringChangeEx(Entries, ';' + ExpandConstant('{app}') + ';', ';', True) > 0 then
    RegWriteExpandStringValue(HKA, EnvironmentKey(''), 'Path', Copy(Entries, 2, Length(Entries) - 2));
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Kept: String;
begin
  if Step = usPostUninstall then
  begin
    LeavePath;
    Kept := ExpandConstant('{localappdata}\Hardcost Desktop');
    if DirExists(Kept) and not UninstallSilent then
      MsgBox(FmtMessage(CustomMessage('Kept'), [Kept]), mbInformation, MB_OK);
  end;
end;
