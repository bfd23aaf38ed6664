# SPDX-License-Identifier: GPL-3.0-or-later
"""While others send halves, rubbish and floods, a tablet keeps being served and the hub stays small."""
from __future__ import annotations

import random
import re
import socket
import threading
import time

from hubkit import Hub, exchange, receive

SLOWEST = 2.0  # seconds a tablet may wait for one answer meanwhile; a busy machine is no stall
MOST_MEMORY_KB = 250 * 1024  # less than the body that is refused, with room for a sanitizer


class Tablet(threading.Thread):
    """Asks on one kept connection, again and again, until told to stop."""

    def __init__(self, hub: Hub) -> None:
        super().__init__()
        self.hub, self.client = hub, hub.open()
        self.done = threading.Event()
        self.answers, self.failures, self.slowest = 0, 0, 0.0

    def run(self) -> None:
        while not self.done.is_set():
            began = time.monotonic()
            status = exchange(self.client, self.hub.request("POST", "/v1/events", b'{"events":[]}')).status
            self.slowest = max(self.slowest, time.monotonic() - began)
            self.answers += 1
            self.failures += status != 200


def half_sent(hub: Hub, count: int) -> list[socket.socket]:
    clients = [hub.open() for _ in range(count)]
    for client in clients:
        client.sendall(b"POST /v1/events HTTP/1.1\r\nHost: h\r\nContent-")
    return clients


def slow_bodies(hub: Hub, count: int) -> list[socket.socket]:
    clients = [hub.open() for _ in range(count)]
    for client in clients:
        client.sendall(hub.request("POST", "/v1/events", b"{", Content_Length="4000000"))
    return clients


def rubbish(hub: Hub, count: int) -> None:
    chance = random.Random(7)
    for _ in range(count):
        hub.send(chance.randbytes(chance.randrange(1, 4000)) + b"\r\n\r\n")


def slow_reader(hub: Hub) -> None:
    """Asks for far more than fits in between and takes none of it: the hub lets go, and keeps none of it."""
    hub.command("demo")
    page = hub.request("GET", "/v1/events?limit=1000")
    with hub.open() as client:
        client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        before = memory_kb(hub)
        client.settimeout(0.2)
        end = time.monotonic() + 15
        while time.monotonic() < end:
            try:
                client.sendall(page * 20)
            except TimeoutError:
                pass
            except OSError:
                break
        else:
            raise AssertionError("a reader that takes nothing is still connected")
        assert memory_kb(hub) < before + 40 * 1024


def huge_body(hub: Hub) -> None:
    """300 MB announced and sent without waiting: refused at once, not read."""
    with hub.open() as client:
        client.sendall(hub.request("POST", "/v1/events", b"", Content_Length=str(300 << 20)))
        answer = receive(client)
        assert answer.status == 413, answer.status
        sent = 0
        try:
            while sent < 300 << 20:
                sent += client.send(b"\0" * (1 << 20))
        except OSError:
            pass
        assert sent < 64 << 20, f"{sent} bytes of a refused body were taken"


def connections(hub: Hub) -> int:
    """The open connections; while the hub is full it says 503 instead."""
    try:
        answer = hub.ask("GET", "/metrics")
    except OSError:
        return 400  # closed before the handshake
    match = re.search(rb"^drempel_connections (\d+)$", answer.body, re.M)
    return int(match[1]) if match else 400


def memory_kb(hub: Hub) -> int:
    with open(f"/proc/{hub.process.pid}/status", encoding="utf-8") as status:
        return int(re.search(r"VmRSS:\s+(\d+) kB", status.read())[1])


def main() -> None:
    with Hub(header_ms=1500, body_ms=1500, write_ms=1500, connections=400, connections_per_address=400, strangers=400,
             strangers_per_address=400) as hub:
        tablet = Tablet(hub)
        tablet.start()
        halves = half_sent(hub, 100)
        slow = slow_bodies(hub, 25)
        rubbish(hub, 25)
        huge_body(hub)
        slow_reader(hub)
        assert hub.ask("GET", "/healthz").status == 200
        for client in halves + slow:
            assert receive(client).status == 408
            client.close()

        flood = []
        for _ in range(500):  # silent, before any handshake: 400 fit, and the hub closes the others
            flood.append(hub.plain())
        statuses = {receive(client).status for client in flood[-20:]}
        assert statuses == {0} and connections(hub) > 300, statuses
        for client in flood:
            client.close()
        while connections(hub) > 10:
            pass

        tablet.done.set()
        tablet.join()
        memory = memory_kb(hub)
        print(f"{tablet.answers} answers, slowest {tablet.slowest * 1000:.0f} ms, {memory} kB")
        assert tablet.failures == 0 and tablet.answers > 20, f"{tablet.failures} of {tablet.answers} failed"
        assert tablet.slowest < SLOWEST, f"a tablet waited {tablet.slowest} s"
        assert memory < MOST_MEMORY_KB, f"{memory} kB"


if __name__ == "__main__":
    main()
