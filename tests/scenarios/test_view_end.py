"""The end of the view, and the numbers beside it, in the real window."""

import pytest
from PySide6.QtCore import Qt

from qamera_review.domain.packshot import Facet
from tests.support.reviewer import Reviewer

pytestmark = pytest.mark.anyio
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


async def test_the_last_decision_of_a_view_is_not_overwritten_unasked(reviewer: Reviewer) -> None:
    await reviewer.show_undecided()
    window, store = reviewer.app.window, reviewer.services.store
    count = len(store.visible)
    reviewer.press(Key.Key_End)
    await reviewer.look()
    last = reviewer.focus
    reviewer.press(Key.Key_A)
    await reviewer.until(window.notices.isVisible, "the end of the view")
    assert f"{count - 1} in this view" in window.notices.text.text()
    await reviewer.until(
        lambda: window.status_line.target.text().endswith(f"of {count} · 1 of them decided"),
        "the numbers",
    )
    assert window.filter_bar.facet_button(Facet.UNDECIDED).text() == f"Undecided {count - 1}"
    reviewer.press(Key.Key_R)
    assert window.question.isVisible()
    assert reviewer.services.decisions.facet_of(last) is Facet.APPROVED
    reviewer.press(Key.Key_Escape)
    assert not window.question.isVisible()
    window.notices.remedy.click()
    assert reviewer.focus == store.visible[0]
    assert last not in store.visible
    assert window.grid.isAncestorOf(window.focusWidget())
    assert window.notices.isHidden()


async def test_the_panel_for_generating_opens_for_the_product_and_gives_the_keys_back(
    reviewer: Reviewer,
) -> None:
    await reviewer.show_undecided()
    window = reviewer.app.window
    reviewer.press(Key.Key_G)
    panel = window.jobs_panel
    product = panel.fields["product_id"]
    assert panel.form.fields["product_id"].value == window.job_actions.focused_product()
    before = product.currentText()
    reviewer.press(Key.Key_G)
    assert product.currentText() == before, "the key types nothing"
    assert panel.isVisible()
    product.setEditText("two words")
    top = panel.launch.y()
    assert panel.form.fields["product_id"].hint.isVisible()
    product.setEditText("prod_mug")
    assert panel.launch.y() == top, "the form does not jump"
    product.setFocus()
    reviewer.press(Key.Key_Escape)
    assert not panel.isVisible()
    assert window.grid.isAncestorOf(window.focusWidget())
    reviewer.press(Key.Key_G)
    assert product.currentText() == "prod_mug", "what the user wrote stays"
    window.grid.setFocus()
    reviewer.press(Key.Key_End)
    assert product.currentText() == "prod_mug"
    assert panel.form.own_product.isVisible(), "the form says that it is another product"
    panel.form.set_product("prod_next")  # as the next product without an approved packshot
    assert panel.form.own_product.isHidden()
    reviewer.press(Key.Key_0, CTRL)
    focused = window.job_actions.focused_product
    for key in (Key.Key_Home, Key.Key_End):
        window.grid.setFocus()
        reviewer.press(key)
        assert panel.form.request.product_id == focused(), "the form follows the focus"
    panel.form.set_product("prod_next")
    panel.form.suggest_product("prod_black")
    assert panel.form.request.product_id == "prod_black"
    assert panel.launch.text() == "Generate 10 for prod_black…"
