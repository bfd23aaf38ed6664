# SPDX-License-Identifier: GPL-3.0-or-later
"""Noise and bent requests on every route, from a stranger and from a paired tablet: what comes back is a status
that app/hub/openapi.yaml has, never the hub's own fault, and the hub goes on and still stores."""
from __future__ import annotations

import random

from contract import Operation, documented, good_body
from hubkit import Hub

ROUNDS = 60  # a route, each with and without a token
TYPES = ("application/json", "application/cbor")
# Starts of CBOR items that announce more than there is, nest, or never end.
CBOR = (b"\x9f" * 2000, b"\xbf" * 500, b"\x9b" + b"\xff" * 8, b"\x5b\x7f" + b"\xff" * 7, b"\xfb\x7f\xf8" + b"\0" * 6,
        b"\xa1\x66events\x9a\xff\xff\xff\xff", b"\xd9\xd9\xf7" * 300, b"\x81" * 20000)
JSON = (b"[" * 20000, b'{"events":' * 3000, b'{"events":[' + b"{}," * 400 + b"{}]}", b'{"events":1e400}', b'{"ids":["\\ud800"]}',
        b'{"ranges":[{"first":"","last":""}]}', b'{"held":null,"ids":{}}', b"\xef\xbb\xbf{}", b'{"keys":[[]]}', b"\0" * 100)


def bent(content: bytes, chance: random.Random) -> bytes:
    """A good body with a few bytes changed, doubled or gone."""
    made = bytearray(content)
    for _ in range(chance.randrange(1, 4)):
        at = chance.randrange(len(made) + 1)
        made[at:at + chance.randrange(3)] = chance.randbytes(chance.randrange(3))
    return bytes(made)


def bodies(good: bytes, chance: random.Random) -> list[bytes]:
    noise = [chance.randbytes(chance.randrange(1, 3000)) for _ in range(ROUNDS // 3)]
    return noise + [bent(good, chance) for _ in range(ROUNDS // 3)] + list(CBOR) + list(JSON)


def queries(chance: random.Random) -> list[str]:
    letters = "0123456789abcdefghijklmnopqrstuvwxyz%&=+-_~/.;:@"
    noise = ["".join(chance.choices(letters, k=chance.randrange(1, 200))) for _ in range(ROUNDS // 2)]
    names = ("after", "limit", "since")
    return noise + [f"{chance.choice(names)}={text}" for text in noise] + ["after=-1", "limit=99999999999999999999", "after=%00"]


def judge(operation: Operation, statuses: set[int], status: int, what: object) -> None:
    assert status in statuses and status < 500, f"{' '.join(operation)}: {status} after {what!r}"


def main() -> None:
    chance = random.Random(20260921)
    asked = 0
    with Hub(token_failures=1_000_000) as hub:
        for operation, statuses in documented().items():
            method, path = operation
            for token in ("", None):
                if method == "POST":
                    for body in bodies(good_body(hub, operation) or b"{}", chance):
                        answer = hub.ask(method, path, body, token=token, Content_Type=chance.choice(TYPES))
                        judge(operation, statuses, answer.status, body[:80])
                        asked += 1
                elif path != "/v1/live":  # a stream has no end to wait for
                    for query in queries(chance):
                        judge(operation, statuses | {404}, hub.ask(method, f"{path}?{query}", token=token).status, query)
                        asked += 1
        assert hub.process.poll() is None
        assert hub.ask("POST", "/v1/events", b'{"events":[]}').status == 200
        hub.command("demo")
        assert hub.command("verify")
    print(f"{asked} bent requests")


if __name__ == "__main__":
    main()
