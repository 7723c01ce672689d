; The installer for Windows: makensis -DVERSION=... -DDIST=FOLDER -DICON=FILE.ico -DOUT=FILE.exe qamera-review.nsi
; For one user, without administrator. The person's data in %LOCALAPPDATA%\qamera-review are never
; touched. Its making is checked; it has NOT been run on Windows.
Unicode true
!include "MUI2.nsh"

Name "Qamera Review"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Qamera Review"
RequestExecutionLevel user
SetCompressor /SOLID lzma
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Qamera Review"
VIAddVersionKey "FileDescription" "Qamera Review installer"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "MIT licence"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\QameraReview"

!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Polish"
!insertmacro MUI_LANGUAGE "Ukrainian"

Section "Install"
  ; An older version's files would be mixed with this one's.
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licences"
  SetOutPath "$INSTDIR"
  File /r "${DIST}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Qamera Review.lnk" "$INSTDIR\Qamera Review.exe"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Qamera Review"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section "Uninstall"
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\qamera-review.exe"
  Delete "$INSTDIR\Qamera Review.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Qamera Review.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd
