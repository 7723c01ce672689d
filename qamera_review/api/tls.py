"""TLS contexts with the certificates that the operating system trusts, company ones included."""

import ssl
import sys

import truststore


def system_trust() -> ssl.SSLContext:
    """Return a client's TLS context; takes up to 20 ms, so do not call it in the GUI thread."""
    if sys.platform == "linux" and ssl.get_default_verify_paths().cafile is not None:
        # truststore would use the same file, but reads it again for every connection, which takes
        # 17 ms in which no other thread can run.
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.load_default_certs()
        return context
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def no_trust() -> ssl.SSLContext:
    """Return a context without any certificate, for http addresses, which never use it."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
