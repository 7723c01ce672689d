"""The texts of the measured checks: each with its number, its rule and the rule's date."""

from collections.abc import Sequence

from qamera_review.domain.checks import (
    RULES,
    Check,
    Finding,
    GroundKind,
    RuleSource,
    Side,
    Verdict,
    ground_kind,
)
from qamera_review.domain.measurement import AiMark, CannotTell, Measurement
from qamera_review.services.checks.checks import Checked
from qamera_review.ui.text.formats import day_text, decimal_text, integer_text, percent_text
from qamera_review.ui.text.language import noop_tr, tr

CHECK_TITLES = {
    Check.GROUND: noop_tr("Background color"),
    Check.WHITE: noop_tr("White background"),
    Check.TOUCHES: noop_tr("Touches the edge"),
    Check.CENTRE: noop_tr("Centering"),
    Check.SMALL: noop_tr("Product size"),
    Check.BLUR: noop_tr("Sharpness"),
    Check.DUPLICATE: noop_tr("Duplicates"),
    Check.AI: noop_tr("AI label"),
}
CHECK_LIMITS = {
    Check.GROUND: noop_tr("Sees the color along the border. A gradient or a scene has none."),
    Check.WHITE: noop_tr("Sees gray spots on a white background. A soft shadow doesn't count."),
    Check.TOUCHES: noop_tr("Sees a product at the border. It can't see whether that's intended."),
    Check.CENTRE: noop_tr("Sees the middle of the product's outline, with handles and straps."),
    Check.SMALL: noop_tr("Sees how much of the picture the product fills."),
    Check.BLUR: noop_tr("Sees blur over the whole product, not depth of field."),
    Check.DUPLICATE: noop_tr("Sees the same picture saved or scaled again, not other colors."),
    Check.AI: noop_tr("Reads what the file says. Thumbnails may have lost it."),
}
_GROUND_TEXTS = {
    GroundKind.TRANSPARENT: noop_tr("transparent"),
    GroundKind.PURE_WHITE: noop_tr("pure white"),
    GroundKind.NEARLY_WHITE: noop_tr("nearly white"),
    GroundKind.OFF_WHITE: noop_tr("off-white"),
    GroundKind.GREY: noop_tr("gray"),
    GroundKind.TINTED: noop_tr("tinted"),
}
_SIDE_TEXTS = {
    Side.LEFT: noop_tr("left"),
    Side.TOP: noop_tr("top"),
    Side.RIGHT: noop_tr("right"),
    Side.BOTTOM: noop_tr("bottom"),
}
_REASON_TEXTS = {
    CannotTell.UNREADABLE: noop_tr("the picture can't be read"),
    CannotTell.UNEVEN_GROUND: noop_tr("the background has no single color"),
    CannotTell.NO_SUBJECT: noop_tr("nothing stands out from the background"),
    CannotTell.FILLS_PICTURE: noop_tr("the product fills the whole picture"),
    CannotTell.PALE_SUBJECT: noop_tr("the product is as white as the background"),
    CannotTell.TOO_SMALL: noop_tr("the picture is too small"),
    CannotTell.FLAT: noop_tr("the product has no edges to measure"),
}
_SOURCE_TEXTS = {
    RuleSource.SHOPS: noop_tr("shops that ask for pure white"),
    RuleSource.TRIALS: noop_tr("tried on product photos"),
}
_RULE_TEXTS = {
    Check.GROUND: noop_tr("lightness {limit} or more"),
    Check.WHITE: noop_tr("{limit} or more"),
    Check.TOUCHES: noop_tr("{limit} of a side at most"),
    Check.CENTRE: noop_tr("{limit} at most"),
    Check.SMALL: noop_tr("{limit} or more"),
    Check.BLUR: noop_tr("{limit} or more"),
}
_AI_TEXTS = {
    AiMark.NONE: noop_tr("this file says nothing"),
    AiMark.CREDENTIALS: noop_tr("content credentials, nothing about AI"),
    AiMark.EDITED: noop_tr("edited with AI"),
    AiMark.GENERATED: noop_tr("made with AI"),
}


def check_lines(checked: Checked | None) -> list[str]:
    """Return a line for each check, those that have fired first and marked with "!"; a line that
    says so when the picture was not measured."""
    if checked is None:
        return [tr("not measured yet")]
    if checked.measurement is None:
        return [tr("can't be measured")]
    order = sorted(checked.findings, key=lambda finding: not finding.fired)
    unknown = [finding for finding in order if finding.verdict is Verdict.CANNOT_TELL]
    lines = [_line(finding, checked.measurement) for finding in order if finding not in unknown]
    return lines + _unknown_lines(unknown)


def _unknown_lines(findings: Sequence[Finding]) -> list[str]:
    """Return a line for each reason why checks cannot tell, with all that it applies to."""
    titles: dict[CannotTell, list[str]] = {}
    for finding in findings:
        reason = finding.reason or CannotTell.UNREADABLE
        titles.setdefault(reason, []).append(tr(CHECK_TITLES[finding.check]))
    text = tr("{check}: can't tell, {reason}")
    return [
        text.format(check=", ".join(names), reason=tr(_REASON_TEXTS[reason]))
        for reason, names in titles.items()
    ]


def _line(finding: Finding, measurement: Measurement) -> str:
    title = tr(CHECK_TITLES[finding.check])
    line = f"{title}: {_result(finding, measurement)}"
    if not finding.fired:
        return line
    return f"! {line}{rule_text(finding.check)}"


def rule_text(check: Check) -> str:
    """Return the rule of a check with its source and date, as " (rule: ...)"; "" if it has none."""
    rule = RULES.get(check)
    if rule is None:
        return ""
    limit = _number(check, rule.limit)
    text = tr(" (rule: {rule}; {source}, {date})")
    return text.format(
        rule=tr(_RULE_TEXTS[check]).format(limit=limit),
        source=tr(_SOURCE_TEXTS[rule.source]),
        date=day_text(rule.since.isoformat()),
    )


def _number(check: Check, number: float) -> str:
    if check is Check.BLUR:
        return decimal_text(number, 2)
    return decimal_text(number, 1) if check is Check.GROUND else percent_text(number)


def _result(finding: Finding, measurement: Measurement) -> str:
    number = finding.number or 0.0
    match finding.check:
        case Check.GROUND:
            return _ground(finding, measurement)
        case Check.TOUCHES if finding.fired and finding.side is not None:
            return f"{tr(_SIDE_TEXTS[finding.side])}, {percent_text(number)}"
        case Check.TOUCHES:
            return tr("no")
        case Check.CENTRE if finding.fired and finding.side is Side.LEFT:
            return tr("{share} to the left").format(share=percent_text(number))
        case Check.CENTRE if finding.fired:
            return tr("{share} to the right").format(share=percent_text(number))
        case Check.SMALL:
            return tr("fills {share} of the picture").format(share=percent_text(number))
        case Check.DUPLICATE:
            return integer_text(round(number))
        case Check.AI:
            return tr(_AI_TEXTS[measurement.ai_mark])
    return _number(finding.check, number)


def _ground(finding: Finding, measurement: Measurement) -> str:
    if measurement.ground is None:
        return tr(_REASON_TEXTS[finding.reason or CannotTell.UNEVEN_GROUND])
    kind = tr(_GROUND_TEXTS[ground_kind(measurement.ground)])
    return f"{kind}, {decimal_text(measurement.ground.lightness, 1)}"
