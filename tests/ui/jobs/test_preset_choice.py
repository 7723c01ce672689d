"""The presets that are offered, with their yields: shown from twenty decided images on."""

from collections import Counter

from pytestqt.qtbot import QtBot

from qamera_review.domain.jobs.job import Job, JobId, JobReceipt, JobRequest, JobState
from qamera_review.domain.jobs.statistics import ImageOutcome, JobAccount, preset_yields
from qamera_review.domain.packshot import PackshotId
from qamera_review.ui.jobs.preset_choice import PresetChoice


def account(preset: str, approved: int, rejected: int) -> JobAccount:
    """An account of one job, whose images were rejected for their colour."""
    request = JobRequest("mug", preset, count=approved + rejected)
    receipt = JobReceipt(tuple(PackshotId(str(n)) for n in range(approved + rejected)))
    job = Job(JobId(preset), request, JobState.REGISTERED, 0, receipt=receipt)
    outcomes = Counter({ImageOutcome.APPROVED: approved, ImageOutcome.REJECTED: rejected})
    return JobAccount(job, outcomes, Counter({"Too dark": rejected}))


def test_yields_are_shown_from_twenty_images_on_and_silent_below(qtbot: QtBot) -> None:
    yields = preset_yields([account("studio", 15, 5), account("shelf", 9, 10)])
    choice = PresetChoice(yields, ["studio", "studio"])
    qtbot.addWidget(choice)
    assert [choice.box.itemText(n) for n in range(3)] == [
        *("Same preset", "studio  ·  75% of 20 approved", "shelf"),
    ]
    assert [choice.chosen] == [None]
    assert choice.yields.text() == "75% of 20 approved. Rejected for: Too dark 5"
    with qtbot.waitSignal(choice.chosen_changed):
        choice.box.setCurrentIndex(2)
    assert choice.chosen == "shelf"
    assert choice.yields.isHidden(), "nothing is said of few images"


def test_images_of_several_presets_have_no_yield_of_the_same_preset(qtbot: QtBot) -> None:
    choice = PresetChoice(preset_yields([account("studio", 15, 5)]), ["studio", "shelf"])
    qtbot.addWidget(choice)
    assert choice.yields.isHidden()
