# Installs Qamera Review from the wheels beside this file, without a network. NOT VERIFIED.
# Needs Python 3.11: powershell -File install.ps1 [-Folder PATH]
param([string]$Folder = "$env:LOCALAPPDATA\Programs\QameraReview")
$ErrorActionPreference = "Stop"
$here = Split-Path -Parent $MyInvocation.MyCommand.Path
py -3.11 -m venv $Folder
& "$Folder\Scripts\python" -m pip install --no-index --find-links $here --require-hashes `
    -r "$here\requirements-win_amd64.txt"
$wheel = Get-ChildItem "$here\qamera_review-*.whl" | Select-Object -First 1
& "$Folder\Scripts\python" -m pip install --no-index --no-deps $wheel.FullName
Write-Output "Qamera Review is installed: $Folder\Scripts\qamera-review.exe"
