"""What is written to the log, and what never is."""

import logging
import os
import subprocess
import sys
import textwrap
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from qamera_review.domain.redaction import redact
from qamera_review.logging_setup import (
    FILE_MAX_BYTES,
    FILE_NAME,
    OLD_FILES,
    close_logging,
    install_crash_hooks,
    setup_logging,
)

SECRET = "s3cr3t.With'Marks\"-and=more"
KEY = f"mk_live_tester-1.{SECRET}"
log = logging.getLogger("tests.log")


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    root = logging.getLogger()
    level = root.level
    yield tmp_path / "logs"
    close_logging()
    root.setLevel(level)


def written(folder: Path) -> str:
    return "".join(path.read_text(encoding="utf-8") for path in sorted(folder.iterdir()))


def test_what_is_logged_is_written(folder: Path) -> None:
    setup_logging(folder, "info")
    log.info("a decision for %s", "ps_1")
    log.debug("too fine")
    text = written(folder)
    assert "tests.log [MainThread] a decision for ps_1" in text
    assert "too fine" not in text


def test_no_key_is_written(folder: Path) -> None:
    setup_logging(folder, "DEBUG")
    log.info("key %s", KEY)
    log.info("mapping %(a)s", {"a": KEY})
    log.info("pairs %r", [(b"X-Api-Key", KEY.encode()), ("x-api-key", "opaque-value")])
    log.info("X-API-KEY: opaque-value\r\nAuthorization: Bearer opaque-value")
    log.info({"Authorization": "Basic opaque-value", "x-api-key": "opaque-value"})
    try:
        try:
            raise ValueError(f"bad key {KEY}")
        except ValueError as error:
            raise RuntimeError(repr({"X-Api-Key": KEY})) from error
    except RuntimeError:
        log.exception("failed", stack_info=True)
    text = written(folder)
    assert text.count("***") >= 8
    assert "mk_live_tester-1.***" in text
    for part in (SECRET, "s3cr3t", "and=more", "opaque"):
        assert part not in text


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("mk_live_abc.x", "mk_live_abc.***"),
        ("?key=mk_live_abc%2Exyz&a=1", "?key=mk_live_abc.***"),
        ("'mk_live_abc.xyz', 'b'", "'mk_live_abc.*** 'b'"),
        ("X-Api-Key: xyz", "X-Api-Key: ***"),
        ("{'x-api-key': 'xyz'}", "{'x-api-key': '***'}"),
        ("(b'X-Api-Key', b'xyz')", "(b'X-Api-Key', b'***')"),
        ('{\\"authorization\\": \\"Bearer xyz\\"}', '{\\"authorization\\": \\"***\\"}'),
        ("Proxy-Authorization: Basic xyz", "Proxy-Authorization: ***"),
        ("the mk_live_ form of a key", "the mk_live_ form of a key"),
        ("an API key and X-Api-Key as words", "an API key and X-Api-Key as words"),
    ],
)
def test_the_forms_that_are_hidden(text: str, clean: str) -> None:
    assert redact(text) == clean


def test_libraries_that_tell_of_headers_are_quiet(folder: Path) -> None:
    setup_logging(folder, "DEBUG")
    for name in ("httpx", "httpcore.http11", "hpack.hpack", "h2", "urllib3", "keyring.backend"):
        logging.getLogger(name).info("chatter")
        logging.getLogger(name).warning("trouble")
    text = written(folder)
    assert "chatter" not in text
    assert text.count("trouble") == 6


def test_the_log_does_not_grow_for_ever(folder: Path) -> None:
    setup_logging(folder, "INFO")
    line = "x" * 64_000
    for _ in range(FILE_MAX_BYTES // len(line) * (OLD_FILES + 3)):
        log.info(line)
    sizes = {path.name: path.stat().st_size for path in folder.iterdir()}
    assert set(sizes) == {FILE_NAME, *(f"{FILE_NAME}.{n}" for n in range(1, OLD_FILES + 1))}
    assert max(sizes.values()) <= FILE_MAX_BYTES


def test_a_second_set_up_replaces_the_first(folder: Path) -> None:
    before = list(logging.getLogger().handlers)
    setup_logging(folder / "a", "INFO")
    setup_logging(folder / "b", "WARNING")
    log.warning("once")
    assert "once" not in written(folder / "a")
    assert written(folder / "b").count("once") == 1
    close_logging()
    close_logging()
    assert logging.getLogger().handlers == before


def test_a_level_that_is_none_is_refused(folder: Path) -> None:
    with pytest.raises(ValueError, match="DEBUG, INFO"):
        setup_logging(folder, "LOUD")


def run_program(folder: Path, body: str) -> subprocess.CompletedProcess[str]:
    lines = (
        "import threading",
        "from pathlib import Path",
        "from qamera_review import logging_setup",
        f"logging_setup.setup_logging(Path({str(folder)!r}), 'DEBUG')",
        "logging_setup.install_crash_hooks()",
        f"KEY = {KEY!r}",
        textwrap.dedent(body),
    )
    return subprocess.run(
        [sys.executable, "-c", "\n".join(lines)], capture_output=True, text=True, timeout=60
    )


CRASHES = {
    "main thread": """
        raise ValueError(f"bad {KEY}")
        """,
    "other thread": """
        def work():
            raise ValueError(f"bad {KEY}")
        thread = threading.Thread(target=work, name="worker")
        thread.start()
        thread.join()
        """,
    "finaliser": """
        class Odd:
            def __del__(self):
                raise ValueError(f"bad {KEY}")
        Odd()
        """,
}


def test_a_line_that_cannot_be_made_is_not_printed_instead(tmp_path: Path) -> None:
    # logging would print the message and its arguments as they are.
    body = """
        import logging
        logging.getLogger("tests.log").info("%d", KEY)
        """
    program = run_program(tmp_path, body)
    assert (program.returncode, program.stderr) == (0, "")


@pytest.mark.parametrize("name", CRASHES)
def test_a_crash_is_reported_without_keys(tmp_path: Path, name: str) -> None:
    program = run_program(tmp_path, CRASHES[name])
    assert program.returncode == (1 if name == "main thread" else 0)
    for report in (written(tmp_path), program.stderr):
        assert "Traceback (most recent call last)" in report
        assert "ValueError: bad mk_live_tester-1.***" in report
        assert "s3cr3t" not in report
    assert "CRITICAL" in written(tmp_path)


def test_leaving_on_purpose_is_no_crash(tmp_path: Path) -> None:
    body = """
        def leave():
            raise SystemExit
        thread = threading.Thread(target=leave)
        thread.start()
        thread.join()
        raise KeyboardInterrupt
        """
    program = run_program(tmp_path, body)
    assert "KeyboardInterrupt" in program.stderr
    assert "CRITICAL" not in written(tmp_path)


def test_the_hooks_can_be_put_back() -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    uninstall = install_crash_hooks()
    assert sys.excepthook is not before[0]
    uninstall()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_a_log_that_cannot_be_renamed_is_continued(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows renames no file that another process has open."""
    setup_logging(folder, "info")
    (folder / f"{FILE_NAME}.1").write_text("older", encoding="utf-8")
    (folder / FILE_NAME).write_bytes(b"x" * FILE_MAX_BYTES)

    def refuse(source: str, _target: str) -> None:
        raise PermissionError(13, "in use", source)

    with monkeypatch.context() as patched:
        patched.setattr(os, "rename", refuse)
        log.info("first")
        log.info("second")
    assert (folder / f"{FILE_NAME}.1").read_text("utf-8") == "older"
    assert not (folder / f"{FILE_NAME}.2").exists()
    assert "first" in (folder / FILE_NAME).read_text("utf-8")
    assert "second" in (folder / FILE_NAME).read_text("utf-8")
    log.info("third")
    assert "third" in (folder / FILE_NAME).read_text("utf-8")
    assert (folder / f"{FILE_NAME}.2").read_text("utf-8") == "older"
