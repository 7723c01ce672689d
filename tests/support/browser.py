"""A real Chromium, driven through ChromeDriver's own HTTP interface (W3C WebDriver)."""

import base64
import json
import socket
import subprocess
import tempfile
import urllib.request
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.support.sandbox import wait_until

_ARGUMENTS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
_DESKTOP_WIDTH_MIN = 500  # narrower windows there are only on a phone
_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"


class Browser:
    """A headless window of `width` x `height` pixels, as a context manager."""

    def __init__(self, width: int = 1000, height: int = 800) -> None:
        self._size = (width, height)
        self._folder = tempfile.TemporaryDirectory(prefix="browser-")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self._port = free.getsockname()[1]
        self._process: subprocess.Popen[bytes] | None = None
        self._session = ""

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            ["chromedriver", f"--port={self._port}"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        wait_until(self._is_ready, "ChromeDriver")
        width, height = self._size
        arguments = [*_ARGUMENTS, f"--window-size={width},{height}"]
        arguments.append(f"--user-data-dir={self._folder.name}")
        options: dict[str, object] = {"args": arguments}
        if width < _DESKTOP_WIDTH_MIN:
            metrics = {"width": width, "height": height, "pixelRatio": 2, "touch": True}
            options["mobileEmulation"] = {"deviceMetrics": metrics}
        capabilities = {
            "goog:chromeOptions": options,
            "goog:loggingPrefs": {"browser": "ALL"},
        }
        answer = self._ask("POST", "/session", {"capabilities": {"alwaysMatch": capabilities}})
        self._session = f"/session/{answer['sessionId']}"
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        if self._session:
            self._ask("DELETE", self._session)
        if self._process is not None:
            self._process.terminate()
            self._process.wait()
        self._folder.cleanup()

    def open(self, path: Path) -> None:
        """Open a file."""
        self._ask("POST", f"{self._session}/url", {"url": path.as_uri()})

    def press(self, keys: str) -> None:
        """Press keys in the focused element, one after another."""
        actions = [{"type": kind, "value": key} for key in keys for kind in ("keyDown", "keyUp")]
        source = {"type": "key", "id": "keyboard", "actions": actions}
        self._ask("POST", f"{self._session}/actions", {"actions": [source]})

    def click(self, selector: str) -> None:
        """Click the element of a CSS selector."""
        self._ask("POST", f"{self._session}/element/{self._find(selector)}/click", {})

    def type_in(self, selector: str, text: str) -> None:
        """Type a text into an element."""
        element = self._find(selector)
        self._ask("POST", f"{self._session}/element/{element}/value", {"text": text})

    def run(self, script: str) -> Any:
        """Return the result of a script in the page."""
        body = {"script": script, "args": []}
        return self._ask("POST", f"{self._session}/execute/sync", body)

    def log(self) -> list[str]:
        """Return the messages of the page's console, among them breaches of its policy."""
        entries = self._ask("POST", f"{self._session}/se/log", {"type": "browser"})
        return [entry["message"] for entry in entries]

    def screenshot(self, path: Path) -> None:
        """Save what the window shows."""
        path.write_bytes(base64.b64decode(self._ask("GET", f"{self._session}/screenshot")))

    def _find(self, selector: str) -> str:
        body = {"using": "css selector", "value": selector}
        return str(self._ask("POST", f"{self._session}/element", body)[_ELEMENT])

    def _is_ready(self) -> bool:
        try:
            return bool(self._ask("GET", "/status")["ready"])
        except OSError:
            return False

    def _ask(self, method: str, path: str, body: object = None) -> Any:
        request = urllib.request.Request(
            f"http://127.0.0.1:{self._port}{path}",
            None if body is None else json.dumps(body).encode(),
            {"Content-Type": "application/json"},
            method=method,
        )
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=60) as answer:
            return json.load(answer)["value"]
