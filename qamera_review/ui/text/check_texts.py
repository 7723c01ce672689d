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
from qamera_review.services.checks.findings import Checked
from qamera_review.ui.text.formats import decimal_text, percent_text
from qamera_review.ui.text.language import noop_tr, tr

CHECK_TITLES = {
    Check.GROUND: noop_tr("Background color"),
    Check.WHITE: noop_tr("White background"),
    Check.TOUCHES: noop_tr("Touches the edge"),
    Check.CENTRE: noop_tr("Centering"),
    Check.SMALL: noop_tr("Product size"),
    Check.BLUR: noop_tr("Sharpness"),
    Check.HALO: noop_tr("Halo"),
    Check.DUPLICATE: noop_tr("Duplicates"),
    Check.AI: noop_tr("AI label"),
}
CHECK_LIMITS = {
    Check.GROUND: noop_tr("Checks the color along the border. Gradients and scenes are skipped."),
    Check.WHITE: noop_tr("Looks for gray spots on a white background. Soft shadows don't count."),
    Check.TOUCHES: noop_tr(
        "Finds products that touch the border. It can't tell whether that's intended."
    ),
    Check.CENTRE: noop_tr("Measures from the product's outline, including handles and straps."),
    Check.SMALL: noop_tr("Measures how much of the picture the product fills."),
    Check.BLUR: noop_tr("Finds blur over the whole product, not depth of field."),
    Check.HALO: noop_tr("Looks for a rim around a cut-out, from 3 pixels of 512. Only a hint."),
    Check.DUPLICATE: noop_tr("Finds the same picture saved or scaled again, not other colors."),
    Check.AI: noop_tr("Reads what the file says. Thumbnails may have lost it."),
}
GROUND_TEXTS = {
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
    Check.GROUND: noop_tr("lightness {limit} of 100 or more"),
    Check.WHITE: noop_tr("{limit} pure white or more"),
    Check.TOUCHES: noop_tr("along {limit} of a side at most"),
    Check.CENTRE: noop_tr("{limit} of the width off center at most"),
    Check.SMALL: noop_tr("{limit} of the picture or more"),
    Check.BLUR: noop_tr("{limit} or more"),
    Check.HALO: noop_tr("along {limit} of the outline at most"),
}
_TYPICAL_SHARPNESS = 1.7  # of a sharp picture; see `Measurement.sharpness`
_AI_TEXTS = {
    AiMark.NONE: noop_tr("none in this file"),
    AiMark.CREDENTIALS: noop_tr("content credentials, nothing about AI"),
    AiMark.EDITED: noop_tr("edited with AI"),
    AiMark.GENERATED: noop_tr("made with AI"),
}


def ai_mark_text(mark: AiMark) -> str:
    """Return what a file states about its making."""
    return tr(_AI_TEXTS[mark])


def check_lines(checked: Checked | None) -> list[str]:
    """Return a line for each check, those that have fired first and marked with "!", and one line
    for each reason why others cannot tell; a line that says so when the picture was not
    measured."""
    if checked is None:
        return [tr("not measured yet")]
    if checked.measurement is None:
        return [tr("can't be measured")]
    conclusive = [f for f in checked.findings if f.verdict is not Verdict.CANNOT_TELL]
    quiet = [f for f in conclusive if not f.fired or f.check in checked.wrong]
    return [
        *fired_lines(checked),
        *(_quiet_line(finding, checked) for finding in quiet),
        *_untold_lines(checked.findings),
    ]


def fired_lines(checked: Checked) -> list[str]:
    """Return a line for each check that has fired: "! Sharpness: 0.74, ... (rule: ...)"."""
    measurement = checked.measurement
    if measurement is None:
        return []
    return [
        f"! {finding_text(finding, measurement)}{rule_text(finding.check)}"
        for finding in checked.fired_findings
    ]


def short_text(checked: Checked | None) -> str:
    """Return what has fired in one line without the rules, "" if nothing has."""
    if checked is None or checked.measurement is None:
        return ""
    found = [finding_text(f, checked.measurement) for f in checked.fired_findings]
    return "  ·  ".join(found)


def sign_text(checks: Sequence[Check]) -> str:
    """Return the titles of checks that have fired, in one line."""
    return ", ".join(tr(CHECK_TITLES[check]) for check in checks)


def finding_text(finding: Finding, measurement: Measurement) -> str:
    """Return a check with its number and what that counts: "Background color: tinted, lightness
    79.3 of 100"."""
    return f"{tr(CHECK_TITLES[finding.check])}: {_result(finding, measurement)}"


def reason_text_of(reason: CannotTell | None) -> str:
    """Return why a number is missing."""
    return tr(_REASON_TEXTS[reason or CannotTell.UNREADABLE])


def _quiet_line(finding: Finding, checked: Checked) -> str:
    assert checked.measurement is not None
    text = finding_text(finding, checked.measurement)
    if not finding.fired:
        return text
    return tr("{check} (marked as wrong by you)").format(check=text)


def _untold_lines(findings: Sequence[Finding]) -> list[str]:
    """Return a line for each reason with all checks that cannot tell because of it."""
    checks_of: dict[CannotTell | None, list[Check]] = {}
    for finding in findings:
        if finding.verdict is Verdict.CANNOT_TELL:
            checks_of.setdefault(finding.reason, []).append(finding.check)
    template = tr("Couldn't check: {checks} ({reason})")
    return [
        template.format(checks=sign_text(checks), reason=reason_text_of(reason))
        for reason, checks in checks_of.items()
    ]


def rule_text(check: Check) -> str:
    """Return what a check asks for, and who does, as " (should be ...)"; "" for no rule. Its date
    is left out: the line is read while pictures are judged."""
    rule = RULES.get(check)
    if rule is None:
        return ""
    limit = _number(check, rule.limit)
    text = tr(" (should be {rule}; {source})")
    return text.format(
        rule=tr(_RULE_TEXTS[check]).format(limit=limit),
        source=tr(_SOURCE_TEXTS[rule.source]),
    )


def _number(check: Check, number: float) -> str:
    """Return a number of a check, a share as a percentage."""
    match check:
        case Check.BLUR:
            return decimal_text(number, 2)
        case Check.GROUND:
            return decimal_text(number, 1)
        case Check.WHITE:  # its limit is half a percent from the greatest
            return percent_text(number, 1)
    return percent_text(number)


def _result(finding: Finding, measurement: Measurement) -> str:
    number = finding.number or 0.0
    share = _number(finding.check, number)
    match finding.check:
        case Check.GROUND:
            return ground_text(measurement)
        case Check.TOUCHES if finding.fired and finding.side is not None:
            side = tr(_SIDE_TEXTS[finding.side])
            return tr("{side}, along {share} of the side").format(side=side, share=share)
        case Check.TOUCHES:
            return tr("no")
        case Check.CENTRE:
            return _centre_text(finding).format(share=share)
        case Check.SMALL:
            return tr("fills {share} of the picture").format(share=share)
        case Check.DUPLICATE:
            return tr("%n other copies", round(number)) if finding.fired else tr("none")
        case Check.AI:
            return tr(_AI_TEXTS[measurement.ai_mark])
        case Check.HALO:
            return tr("along {share} of the outline").format(share=share)
        case Check.WHITE:
            return tr("{share} pure white").format(share=share)
    typical = decimal_text(_TYPICAL_SHARPNESS, 1)
    return tr("{number}, sharp pictures have about {typical}").format(number=share, typical=typical)


def _centre_text(finding: Finding) -> str:
    """Return the text of CENTRE, with the placeholder `{share}`."""
    if not finding.fired:
        return tr("{share} of the width off center")
    is_left = finding.side is Side.LEFT
    return tr(
        "{share} of the width to the left" if is_left else "{share} of the width to the right"
    )


def ground_text(measurement: Measurement) -> str:
    """Return the kind of a background and its lightness, or why it has no single color."""
    if measurement.ground is None:
        return reason_text_of(measurement.reasons.get("ground", CannotTell.UNEVEN_GROUND))
    kind = tr(GROUND_TEXTS[ground_kind(measurement.ground)])
    return ", ".join((kind, lightness_text(measurement.ground.lightness)))


def lightness_text(lightness: float) -> str:
    """Return a lightness (L* of CIE L*a*b*) with its scale: "lightness 79.3 of 100"."""
    return tr("lightness {number} of 100").format(number=decimal_text(lightness, 1))
