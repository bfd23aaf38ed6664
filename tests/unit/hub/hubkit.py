# SPDX-License-Identifier: GPL-3.0-or-later
"""A running hub and sockets to it, for the tests of its contract. Loopback only."""
from __future__ import annotations

import base64
import json
import os
import re
import socket
import ssl
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "support"))
import pairing  # noqa: E402

BINARY = Path(os.environ["DREMPEL_BIN"]) / "drempel-hub"
PATIENCE = 10  # seconds for anything that should be quick


class Hub:
    """`drempel-hub serve` on a folder of its own, with one paired device."""

    def __init__(self, **limits: int) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.data = Path(self.folder.name) / "hub"
        options = [w for name, value in limits.items() for w in ("--limit", f"{name.replace('_', '-')}={value}")]
        self.options = options
        self.start()
        self.tls = ssl.create_default_context(cafile=self.data / "hub.pem")
        self.tls.check_hostname = False
        self.token = pairing.pair(self.offer("Deur", "deur"), self.tls)["token"]

    def start(self) -> None:
        self.process = subprocess.Popen([BINARY, "serve", "--data", str(self.data), *self.options],
                                        stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        self.port = int(line.strip().rsplit(":", 1)[1])

    def offer(self, name: str, role: str = "groep") -> pairing.Offer:
        """A pairing that an administrator opened."""
        file = Path(self.folder.name) / "offer"
        self.command("pair", "--name", name, "--role", role, "--out", str(file))
        return pairing.Offer.read(file.read_text())

    def command(self, name: str, *words: str) -> str:
        return subprocess.run([BINARY, name, "--data", str(self.data), *words], check=True, capture_output=True,
                              text=True, timeout=60).stdout

    def __enter__(self) -> "Hub":
        return self

    def __exit__(self, *_: object) -> None:
        self.process.terminate()
        code = self.process.wait(PATIENCE)
        self.folder.cleanup()
        assert code == 0, f"the hub ended with {code}"

    def plain(self, patience: float = PATIENCE) -> socket.socket:
        """A connection on which nothing was said yet."""
        return socket.create_connection(("127.0.0.1", self.port), patience)

    def open(self, patience: float = PATIENCE) -> ssl.SSLSocket:
        """A connection with this hub's own key on the other side, and no other."""
        return self.tls.wrap_socket(self.plain(patience))

    def send(self, content: bytes, patience: float = PATIENCE) -> "Answer":
        with self.open(patience) as client:
            return exchange(client, content)

    def ask(self, method: str, path: str, body: bytes | None = None, *, token: str | None = "", **fields: str) -> "Answer":
        return self.send(self.request(method, path, body, token=token, **fields))

    def request(self, method: str, path: str, body: bytes | None = None, *, token: str | None = "",
                **fields: str) -> bytes:
        """A whole request; token "" is the right one, None is none. Field names with _ for -."""
        head = {"Host": "hub"}
        if token is not None:
            head["Authorization"] = "Bearer " + (token or self.token)
        if body is not None:
            head["Content-Type"] = "application/json"
            head["Content-Length"] = str(len(body))
        head |= {name.replace("_", "-"): value for name, value in fields.items()}
        lines = [f"{method} {path} HTTP/1.1", *(f"{n}: {v}" for n, v in head.items() if v), "", ""]
        return "\r\n".join(lines).encode() + (body or b"")


class Answer:
    """Status, fields (small letters) and body; status 0 when the hub closed without a word."""

    def __init__(self, content: bytes) -> None:
        head, _, self.body = content.partition(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        match = re.match(r"HTTP/1\.1 (\d{3}) ", lines[0] + " ")
        self.status = int(match[1]) if match else 0
        self.fields = {n.strip().lower(): v.strip() for n, _, v in (line.partition(":") for line in lines[1:])}

    def json(self) -> dict:
        return json.loads(self.body)


def exchange(client: socket.socket, content: bytes) -> Answer:
    """Sends, and reads one answer by its length, or to the end of a stream's first event."""
    try:
        client.sendall(content)
    except OSError:
        pass  # an early refusal closes while we still send; its answer is there to read
    return receive(client)


def receive(client: socket.socket) -> Answer:
    got = b""
    try:
        while True:
            head, mark, body = got.partition(b"\r\n\r\n")
            length = re.search(rb"Content-Length: (\d+)", head) if mark else None
            if length and len(body) >= int(length[1]) or mark and not length and b"\n\n" in body:
                return Answer(got)
            piece = client.recv(65536)
            if not piece:
                return Answer(got)
            got += piece
    except OSError:
        return Answer(got)


def cursor_text(cursor: dict) -> str:
    """The cursor of a JSON answer as the text that `after=` takes: canonical CBOR in base64url."""
    def blob(content: bytes) -> bytes:
        return (bytes([0x40 + len(content)]) if len(content) < 24 else bytes([0x58, len(content)])) + content

    def number(value: int) -> bytes:
        if value < 24:
            return bytes([value])
        if value < 256:
            return bytes([0x18, value])
        return b"\x19" + struct.pack(">H", value) if value < 65536 else b"\x1a" + struct.pack(">I", value)

    parts = [b"\xa4", b"\x01", blob(bytes.fromhex(cursor["hub"].replace("-", ""))),
             b"\x02", blob(bytes.fromhex(cursor["incarnation"].replace("-", ""))),
             b"\x03", number(cursor["position"]), b"\x04", blob(bytes.fromhex(cursor["runningHash"]))]
    return base64.urlsafe_b64encode(b"".join(parts)).decode().rstrip("=")
