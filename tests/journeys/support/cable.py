# SPDX-License-Identifier: GPL-3.0-or-later
"""The cable between one tablet and its hub, which can be pulled while both go on running."""
from __future__ import annotations

import socket
import threading
from urllib.parse import urlsplit


class Cable:
    """Carries bytes to the hub at `url` as they are; a tablet that is paired by it has no other way there."""

    def __init__(self, url: str) -> None:
        there = urlsplit(url)
        self._hub = (there.hostname, there.port)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"https://127.0.0.1:{self._listener.getsockname()[1]}"
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._whole = True
        threading.Thread(target=self._serve, daemon=True).start()

    def pull(self) -> None:
        """From now on nothing goes through, in either direction."""
        with self._lock:
            self._whole = False
            for end in self._open:
                end.shutdown(socket.SHUT_RDWR)

    def put_back(self) -> None:
        with self._lock:
            self._whole = True

    def close(self) -> None:
        self._listener.close()
        self.pull()

    def _serve(self) -> None:
        while True:
            try:
                tablet, _ = self._listener.accept()
            except OSError:
                return  # closed
            with self._lock:
                try:
                    hub = socket.create_connection(self._hub, timeout=5) if self._whole else None
                except OSError:
                    hub = None  # it does not listen now
                if hub is None:
                    tablet.close()
                    continue
                hub.settimeout(None)
                self._open |= {tablet, hub}
            for here, there in ((tablet, hub), (hub, tablet)):
                threading.Thread(target=self._carry, args=(here, there), daemon=True).start()

    def _carry(self, here: socket.socket, there: socket.socket) -> None:
        try:
            while content := here.recv(65536):
                there.sendall(content)
        except OSError:
            pass  # pulled, or the other end is gone
        with self._lock:
            for end in (here, there):
                if end in self._open:
                    try:
                        end.shutdown(socket.SHUT_RDWR)
                    except OSError:
                        pass  # the other side ended first
            self._open.discard(here)
        here.close()
