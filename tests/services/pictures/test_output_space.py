"""The output space: the monitor's, a file's or sRGB, and what is said when one cannot be used."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColorSpace
from pytestqt.qtbot import QtBot

from qamera_review.domain.records import replace
from qamera_review.services.pictures.output_space import (
    SRGB_OUTPUT,
    OutputProblem,
    OutputSource,
    OutputSpaceService,
)
from qamera_review.services.settings.preferences import OutputChoice, Preferences
from tests.support.picture_files import cmyk_profile

P3 = bytes(QColorSpace(QColorSpace.NamedColorSpace.DisplayP3).iccProfile().data())
ADOBE = bytes(QColorSpace(QColorSpace.NamedColorSpace.AdobeRgb).iccProfile().data())
SRGB = bytes(QColorSpace(QColorSpace.NamedColorSpace.SRgb).iccProfile().data())


def test_the_monitor_is_followed(qtbot: QtBot) -> None:
    output = OutputSpaceService(Preferences())
    assert (output.current.key, output.current.problem) == (
        SRGB_OUTPUT.key,
        OutputProblem.NO_MONITOR_PROFILE,
    )
    with qtbot.waitSignal(output.changed):
        output.use_monitor_profile(P3)
    first = output.current
    assert (first.source, first.name) == (OutputSource.MONITOR, "Display P3")
    assert first.label == f"Display P3 ({first.key})"
    with qtbot.assertNotEmitted(output.changed):
        output.use_monitor_profile(P3)
    output.use_monitor_profile(ADOBE)
    assert output.current.key not in (first.key, SRGB_OUTPUT.key)


def test_a_monitor_with_srgb_needs_no_other_copies() -> None:
    output = OutputSpaceService(Preferences())
    output.use_monitor_profile(SRGB)
    assert (output.current.source, output.current.key) == (OutputSource.MONITOR, SRGB_OUTPUT.key)


@pytest.mark.qt_log_ignore("ICC|Icc")
@pytest.mark.parametrize("icc", [b"damaged", P3[:200], cmyk_profile()])
def test_a_profile_of_the_monitor_that_cannot_be_used_is_srgb(icc: bytes) -> None:
    output = OutputSpaceService(Preferences())
    output.use_monitor_profile(icc)
    assert output.current.key == SRGB_OUTPUT.key
    assert output.current.problem is OutputProblem.MONITOR_PROFILE_UNUSABLE


def problem_of(output: OutputSpaceService) -> OutputProblem | None:
    return output.current.problem


@pytest.mark.qt_log_ignore("ICC|Icc")
def test_a_file_is_used_and_its_faults_are_known(tmp_path: Path) -> None:
    file = tmp_path / "studio.icc"
    file.write_bytes(ADOBE)
    chosen = replace(Preferences(), output_choice=OutputChoice.FILE, output_profile=str(file))
    output = OutputSpaceService(chosen)
    output.use_monitor_profile(P3)
    assert (output.current.source, output.current.name) == (OutputSource.FILE, "Adobe RGB")
    output.use_preferences(replace(chosen, output_choice=OutputChoice.SRGB))
    assert output.current == SRGB_OUTPUT
    file.write_bytes(b"damaged")
    output.use_preferences(chosen)
    assert problem_of(output) is OutputProblem.FILE_UNUSABLE
    output.use_preferences(replace(chosen, output_profile=str(tmp_path / "gone.icc")))
    assert problem_of(output) is OutputProblem.FILE_UNREADABLE
    output.use_preferences(replace(chosen, output_choice=OutputChoice.MONITOR))
    assert output.current.source is OutputSource.MONITOR
