# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody in between: answers for the hub with a key of their own, passes everything on, and keeps all that was said.

What goes through is in the clear here: TLS ends on both sides."""
from __future__ import annotations

import re
import select
import socket
import ssl
import subprocess
import threading
from pathlib import Path

PATIENCE = 10.0  # seconds without a word before a connection is given up


def _own_key(folder: Path) -> ssl.SSLContext:
    """A key and a certificate that nobody but this attacker vouches for."""
    key, certificate = folder / "between.key", folder / "between.pem"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                    "-subj", "/CN=drempel", "-days", "30", "-keyout", key, "-out", certificate],
                   check=True, capture_output=True, timeout=60)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context


def _to_the_hub() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


class Between:
    """Listens on `port` (0: any) and passes on to the hub at `url`. Threads of its own; `close` ends them."""

    def __init__(self, folder: Path, url: str, port: int = 0) -> None:
        address, hub_port = re.fullmatch(r"https://([\d.]+):(\d+)", url).groups()
        self._hub = (address, int(hub_port))
        self._own, self._other = _own_key(folder), _to_the_hub()
        self._lock = threading.Lock()
        self.came = 0          # how many knocked
        self.heard = b""       # what tablets said
        self.told = b""        # what the hub answered
        self._door = socket.create_server(("127.0.0.1", port))
        self.url = f"https://127.0.0.1:{self._door.getsockname()[1]}"
        threading.Thread(target=self._listen, daemon=True).start()

    def close(self) -> None:
        self._door.shutdown(socket.SHUT_RDWR)  # wakes who waits for the next one
        self._door.close()

    def __enter__(self) -> "Between":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _listen(self) -> None:
        while True:
            try:
                tablet, _ = self._door.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(tablet,), daemon=True).start()

    def _serve(self, tablet: socket.socket) -> None:
        with self._lock:
            self.came += 1
        tablet.settimeout(PATIENCE)
        try:
            with self._own.wrap_socket(tablet, server_side=True) as inner, \
                    self._other.wrap_socket(socket.create_connection(self._hub, PATIENCE)) as outer:
                while self._pass_on(inner, outer):
                    pass
        except OSError:
            tablet.close()  # who looked at the key and went away

    def _pass_on(self, inner: ssl.SSLSocket, outer: ssl.SSLSocket) -> bool:
        """Waits for a word from either side, keeps it and says it to the other; False when one has ended."""
        # One thread for both ways: OpenSSL takes no two at a connection.
        if not inner.pending() and not outer.pending() and not select.select([inner, outer], [], [], PATIENCE)[0]:
            return False
        for one, other, kept in ((inner, outer, "heard"), (outer, inner, "told")):
            one.setblocking(False)
            try:
                piece = one.recv(65536)
            except ssl.SSLWantReadError:
                continue  # nothing, or nothing that is said: a key that is renewed
            finally:
                one.settimeout(PATIENCE)
            if not piece:
                return False
            with self._lock:
                setattr(self, kept, getattr(self, kept) + piece)
            other.sendall(piece)
        return True
