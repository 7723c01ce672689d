"""Questions to a started process over its pipes, and its answers, each within a time."""

import queue
import subprocess
import threading

from qamera_review.services.checks.frames import read_frame, write_frame

_PIPES_END_S = 1.0  # after a kill they end at once, unless something else holds them


class Conversation:
    """Owns the process and the thread that uses its pipes; `exchange` is called by one thread at a
    time, but `kill` may come from another one.

    A read cannot be interrupted, and killing the process does not end it while something else has
    the other end of the pipe: a process that it started, or on Windows its console. So who asks
    waits for the thread and not for the pipe. Such a read keeps only its thread, which does not
    keep the program from ending.
    """

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self._process = process
        self._questions: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()  # None: no more
        self._answers: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()  # None: it ended
        self._thread = threading.Thread(target=self._talk, name="process pipes", daemon=True)
        self._thread.start()

    def exchange(self, content: bytes, within_s: float) -> bytes | None:
        """Return the answer to a frame; None when it does not come in time or the process ends."""
        self._questions.put(content)
        try:
            return self._answers.get(timeout=within_s)
        except queue.Empty:
            return None

    def kill(self) -> None:
        """Kill the process; a running `exchange` returns None."""
        self._process.kill()
        self._answers.put(None)

    def end(self, within_s: float) -> None:
        """End the process by ending its input, and kill it when it stays for longer."""
        self._questions.put(None)
        try:
            self._process.wait(within_s)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._thread.join(_PIPES_END_S)

    def _talk(self) -> None:
        questions, answers = self._process.stdin, self._process.stdout
        assert questions is not None
        assert answers is not None
        try:
            while (content := self._questions.get()) is not None:
                write_frame(questions, content)  # type: ignore[arg-type]  # IO[bytes] is a BinaryIO
                self._answers.put(read_frame(answers))  # type: ignore[arg-type]
        except OSError:  # the process has gone
            self._answers.put(None)
        for pipe in (questions, answers):
            try:
                pipe.close()
            except OSError:  # what was not written yet has no reader
                continue
