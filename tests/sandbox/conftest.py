"""The sandbox as a child process for every test here."""

from tests.support.sandbox import sandbox, sandbox_factory

__all__ = ["sandbox", "sandbox_factory"]
