"""The colour spaces of code points (ITU-T H.273), as Chromium shows them."""

from functools import cache
from math import exp

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColorSpace

from qamera_review.services.pictures.file_marks import Cicp

_Point = tuple[float, float]
_D65: _Point = (0.3127, 0.3290)
_DCI_WHITE: _Point = (0.314, 0.351)
_C: _Point = (0.310, 0.316)
_E: _Point = (1 / 3, 1 / 3)
_NEAR_0 = 1e-4  # Qt divides by it
# The name; the white and the three primaries in the chromaticities of CIE 1931.
_PRIMARIES: dict[int, tuple[str, tuple[_Point, _Point, _Point, _Point]]] = {
    1: ("BT.709", (_D65, (0.64, 0.33), (0.30, 0.60), (0.15, 0.06))),
    4: ("BT.470 M", (_C, (0.67, 0.33), (0.21, 0.71), (0.14, 0.08))),
    5: ("BT.601 (625 lines)", (_D65, (0.64, 0.33), (0.29, 0.60), (0.15, 0.06))),
    6: ("BT.601 (525 lines)", (_D65, (0.630, 0.340), (0.310, 0.595), (0.155, 0.070))),
    7: ("SMPTE 240M", (_D65, (0.630, 0.340), (0.310, 0.595), (0.155, 0.070))),
    8: ("film", (_C, (0.681, 0.319), (0.243, 0.692), (0.145, 0.049))),
    9: ("BT.2020", (_D65, (0.708, 0.292), (0.170, 0.797), (0.131, 0.046))),
    10: ("XYZ", (_E, (1 - 2 * _NEAR_0, _NEAR_0), (_NEAR_0, 1 - 2 * _NEAR_0), (_NEAR_0, _NEAR_0))),
    11: ("DCI-P3", (_DCI_WHITE, (0.680, 0.320), (0.265, 0.690), (0.150, 0.060))),
    12: ("Display P3", (_D65, (0.680, 0.320), (0.265, 0.690), (0.150, 0.060))),
    22: ("EBU 3213", (_D65, (0.630, 0.340), (0.295, 0.605), (0.155, 0.077))),
}
# Qt compares spaces by their names, so the usual ones are made by them.
_NAMED = {
    1: QColorSpace.Primaries.SRgb,
    9: QColorSpace.Primaries.Bt2020,
    12: QColorSpace.Primaries.DciP3D65,
}
_TRANSFERS = {
    7: ("SMPTE 240M", QColorSpace.TransferFunction.Bt2020),
    8: ("linear", QColorSpace.TransferFunction.Linear),
    13: ("sRGB", QColorSpace.TransferFunction.SRgb),
}
# A video of BT.709 or BT.2020 is meant for a screen of gamma 2.4 (ITU-R BT.1886).
_GAMMAS = {4: 2.2, 5: 2.8, **dict.fromkeys((1, 6, 11, 14, 15), 2.4)}
_VIDEO_GAMMA = 2.4
_PQ, _DCI, _HLG = 16, 17, 18
_TABLE_NAMES = {_PQ: "PQ", _DCI: "DCI", _HLG: "HLG"}
_TABLE_SIZE = 1_024
_HDR_WHITE_NITS = 203.0  # ITU-R BT.2408: the white of a page; brighter light is cut off


def code_point_space(code: Cicp) -> tuple[QColorSpace, str] | None:
    """Return the colour space of code points, and its name; None if they are not supported."""
    if code.primaries not in _PRIMARIES or not code.is_full_range:
        return None
    name, points = _PRIMARIES[code.primaries]
    if code.primaries in _NAMED:
        base = QColorSpace(_NAMED[code.primaries], QColorSpace.TransferFunction.SRgb)
    else:
        white, red, green, blue = (QPointF(*point) for point in points)
        base = QColorSpace(white, red, green, blue, QColorSpace.TransferFunction.SRgb)
    if code.transfer in _TRANSFERS:
        transfer_name, transfer = _TRANSFERS[code.transfer]
        space = base.withTransferFunction(transfer)
    elif code.transfer in _GAMMAS:
        gamma = _GAMMAS[code.transfer]
        transfer_name = "BT.709" if gamma == _VIDEO_GAMMA else f"gamma {gamma}"
        space = base.withTransferFunction(QColorSpace.TransferFunction.Gamma, gamma)
    elif code.transfer in _TABLE_NAMES:
        transfer_name = _TABLE_NAMES[code.transfer]
        space = base.withTransferFunction(_table(code.transfer))
    else:
        return None
    return space, name if transfer_name == "sRGB" else f"{name}, {transfer_name}"


@cache
def _table(transfer: int) -> list[int]:
    """Return a transfer function as a table from coded values to light; 65,535 is the white of a
    page.

    Qt's own functions for PQ and HLG assume another white, which makes pictures too bright.
    """
    light = {_PQ: _pq_light, _HLG: _hlg_light, _DCI: _dci_light}[transfer]
    return [
        min(65_535, round(65_535 * light(place / (_TABLE_SIZE - 1))))
        for place in range(_TABLE_SIZE)
    ]


def _pq_light(value: float) -> float:
    """Return the light of a coded value by SMPTE ST 2084."""
    root = value ** (32 / 2_523)
    power = (max(root - 0.8359375, 0.0) / (18.8515625 - 18.6875 * root)) ** (16_384 / 2_610)
    return float(10_000 * power / _HDR_WHITE_NITS)


def _hlg_light(value: float) -> float:
    """Return the light of a coded value by ITU-R BT.2100 (HLG) on a display of 1,000 nits."""
    scene = value**2 / 3
    if value > 0.5:
        scene = (exp((value - 0.55991073) / 0.17883277) + 0.28466892) / 12
    return float(1_000 * scene**1.2 / _HDR_WHITE_NITS)


def _dci_light(value: float) -> float:
    """Return the light of a coded value by SMPTE ST 428-1."""
    return float(value**2.6 * 52.37 / 48)
