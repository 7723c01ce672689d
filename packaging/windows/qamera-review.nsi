; The installer for Windows: makensis -DVERSION=... -DDIST=FOLDER -DICON=FILE.ico -DOUT=FILE.exe qamera-review.nsi
; For one user, without administrator. The user's data in %LOCALAPPDATA%\qamera-review are never
; touched. It has been tried under Wine by prove.sh, not yet on a real Windows.
; -DTARGET=amd64-unicode makes an installer of 64 bit, where makensis has the parts for it (Debian's).
!ifdef TARGET
  Target ${TARGET}
!endif
Unicode true
ManifestDPIAware true
ManifestSupportedOS Win10
!include "MUI2.nsh"
!include "FileFunc.nsh"

Name "Qamera Review"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Qamera Review"
RequestExecutionLevel user
SetCompressor /SOLID lzma
; So large that what is in the folder twice is stored once.
SetCompressorDictSize 64
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Qamera Review"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "CompanyName" "Qamera Review maintainers"
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
LangString IsOpen ${LANG_ENGLISH} "Qamera Review is open. Close it, then try again."
LangString IsOpen ${LANG_POLISH} "Qamera Review jest uruchomiony. Zamknij program i spróbuj ponownie."
LangString IsOpen ${LANG_UKRAINIAN} "Qamera Review відкрито. Закрийте програму та повторіть спробу."

; Windows deletes no file of a running program, so that deleting them one by one would leave half of
; them. It does not rename their folder either, which shows it while everything is still in place.
!macro MOVE_ASIDE UN
Function ${UN}MoveAside
  again:
  RMDir /r "$INSTDIR\_old"
  IfFileExists "$INSTDIR\_internal\*.*" 0 done
  ClearErrors
  Rename "$INSTDIR\_internal" "$INSTDIR\_old"
  IfErrors 0 done
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IsOpen)" /SD IDCANCEL IDRETRY again
  SetErrorLevel 2
  Abort "$(IsOpen)"
  done:
FunctionEnd
!macroend
!insertmacro MOVE_ASIDE ""
!insertmacro MOVE_ASIDE "un."

Section "Install"
  Call MoveAside
  ; An older version's files would be mixed with this one's.
  RMDir /r "$INSTDIR\licences"
  SetOutPath "$INSTDIR"
  ; One after the other, or what they have in common would be stored twice.
  File "${DIST}/*.exe"
  File /r /x "*.exe" "${DIST}/*"
  RMDir /r "$INSTDIR\_old"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Qamera Review.lnk" "$INSTDIR\Qamera Review.exe"
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Qamera Review"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\Qamera Review.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "Qamera Review maintainers"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section "Uninstall"
  Call un.MoveAside
  RMDir /r "$INSTDIR\_old"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\qamera-review.exe"
  Delete "$INSTDIR\Qamera Review.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Qamera Review.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd
