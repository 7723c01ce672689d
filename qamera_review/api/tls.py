"""Whom to trust: what the operating system trusts, company certificates included."""

import ssl
import sys

import truststore


def system_trust() -> ssl.SSLContext:
    """A client's context; takes up to 20 ms, so not on a GUI thread."""
    if sys.platform == "linux" and ssl.get_default_verify_paths().cafile is not None:
        # The file that truststore would take, too, but truststore reads it again for every
        # connection: 17 ms in which no other thread runs.
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.load_default_certs()
        return context
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def no_trust() -> ssl.SSLContext:
    """A context that trusts nobody, for addresses without TLS."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
