"""What the Info.plist of the bundle for macOS says, beside its name, version and icon."""

from qamera_review.services.settings.preferences import LANGUAGES

IDENTIFIER = "ai.qamera.review"

INFO = {
    "CFBundleName": "Qamera Review",
    # Without them the system's own dialogs and menus are English.
    "CFBundleDevelopmentRegion": "en",
    "CFBundleLocalizations": [language.value for language in LANGUAGES],
    "NSHighResolutionCapable": True,
    "NSRequiresAquaSystemAppearance": False,
    "LSMinimumSystemVersion": "13.0",
    "LSApplicationCategoryType": "public.app-category.photography",
}
