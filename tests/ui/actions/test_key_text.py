"""What is said of keys that could not be used stays short, however long the file is."""

from qamera_review.domain.keymap import KeyProblem
from qamera_review.ui.actions.key_text import key_problems_text


def test_fifty_thousand_problems_are_summarised() -> None:
    problems = [KeyProblem(f"action {'x' * 500} {number}", "") for number in range(50_000)]
    text = key_problems_text(problems, {})
    assert "49995 more" in text.replace(",", "").replace("\u202f", "")
    assert len(text) < 1_000
