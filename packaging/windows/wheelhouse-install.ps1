# Installs Qamera Review from the wheels beside this file, without a network. NOT VERIFIED.
# Needs Python 3.11, 3.12 or 3.13: powershell -File install.ps1 [-Folder PATH]
param([string]$Folder = "$env:LOCALAPPDATA\Programs\QameraReview")
$ErrorActionPreference = "Stop"
$here = Split-Path -Parent $MyInvocation.MyCommand.Path
$number = & py -c "import sys; print('%d.%d' % sys.version_info[:2])"
$lock = "$here\requirements-windows-$number.txt"
if (-not (Test-Path $lock)) { throw "Python 3.11, 3.12 or 3.13 is needed; this is $number." }
py -m venv $Folder
& "$Folder\Scripts\python" -m pip install --no-index --find-links $here --require-hashes `
    --only-binary :all: -r $lock
if ($LASTEXITCODE -ne 0) { throw "The packages could not be installed." }
Write-Output "Qamera Review is installed: $Folder\Scripts\qamera-review-window.exe"
Write-Output "For a console: $Folder\Scripts\qamera-review.exe"
