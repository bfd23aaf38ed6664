# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks a running hub for every path and status of app/hub/openapi.yaml, and for every limit it names."""
from __future__ import annotations

import json
import re
from pathlib import Path

from hubkit import Answer, Hub, cursor_text, pairing, receive

NOTHING_READ = {"hub": "0" * 8 + "-0000-0000-0000-" + "0" * 12, "incarnation": "0" * 8 + "-0000-0000-0000-" + "0" * 12,
                "position": 0, "runningHash": "0" * 64}
CONTRACT = Path(__file__).parents[3] / "app/hub/openapi.yaml"
Operation = tuple[str, str]
seen: dict[Operation, set[int]] = {}
problems: list[str] = []


def documented() -> dict[Operation, set[int]]:
    """Method, path and statuses, by the document's indentation; it is ours, so no YAML parser is needed."""
    found: dict[Operation, set[int]] = {}
    path = method = ""
    for line in CONTRACT.read_text().split("\npaths:\n")[1].split("\ncomponents:\n")[0].splitlines():
        if match := re.match(r"  (/\S+):$", line):
            path = match[1]
        elif match := re.match(r"    (get|post):$", line):
            method = match[1].upper()
            found[method, path] = set()
        elif match := re.match(r'        "(\d{3})":', line):
            found[method, path].add(int(match[1]))
    return found


def limit_names() -> dict[str, int]:
    return {n: int(v) for n, v in re.findall(r"^  ([a-z-]+): \{default: (\d+),", CONTRACT.read_text(), re.M)}


def expect(operation: Operation, answer: Answer, status: int, what: str) -> None:
    seen.setdefault(operation, set()).add(answer.status)
    if answer.status != status:
        problems.append(f"{' '.join(operation)}: {what}: {answer.status}, not {status}")
    if status >= 400 and status != 409 and answer.status == status and "error" not in answer.json():
        problems.append(f"{' '.join(operation)}: {what}: no reason given")
    if status in (429, 503) and "retry-after" not in answer.fields:
        problems.append(f"{' '.join(operation)}: {what}: no Retry-After")


def good_body(hub: Hub, operation: Operation) -> bytes | None:
    if operation[1] == "/v1/pair":
        return json.dumps(pairing.hello_for(hub.offer("Nieuw"))).encode()
    return {"/v1/events": b'{"events":[]}', "/v1/reconcile": b'{"ranges":[]}',
            "/v1/fetch": b'{"ids":[]}', "/v1/keys": b'{"keys":[]}',
            "/v1/held": json.dumps({"held": NOTHING_READ, "ids": []}).encode()}.get(operation[1]) if operation[0] == "POST" else None


def ask(hub: Hub, operation: Operation, **fields: str | None) -> Answer:
    return hub.ask(*operation, good_body(hub, operation), **fields)


def everyday(hub: Hub, operations: list[Operation]) -> None:
    for operation in operations:
        method, path = operation
        expect(operation, ask(hub, operation, Accept="application/json"), 200, "a good request")
        expect(operation, hub.send(b"\x16\x03\x01 garbage\r\n\r\n"), 400, "garbage")
        expect(operation, ask(hub, operation, X="a" * 9000), 431, "a huge header")
        with hub.open() as client:
            client.sendall(f"{method} {path} HTTP/1.1\r\nHost: h".encode())
            expect(operation, receive(client), 408, "half a header")
        if path != "/healthz" and path != "/v1/pair":
            expect(operation, ask(hub, operation, token=None), 401, "no token")
            expect(operation, ask(hub, operation, token="x" * 43), 401, "a wrong token")
        if method == "POST":
            expect(operation, hub.ask(method, path, b"\xff\x00not json"), 400, "a body that is nothing")
            expect(operation, hub.ask(method, path, None, Content_Type="application/cbor"), 411, "no length")
            expect(operation, hub.ask(method, path, b"", Transfer_Encoding="chunked", Content_Length=""), 411, "chunked")
            expect(operation, hub.ask(method, path, b"{}", Content_Type="text/plain"), 415, "another type")
            expect(operation, hub.ask(method, path, b"{}", Content_Length=str(300 << 20)), 413, "a huge body")
            with hub.open() as client:
                client.sendall(hub.request(method, path, b"{}", Content_Length="1000"))
                expect(operation, receive(client), 408, "half a body")
        else:
            expect(operation, hub.ask(method, path, b"{}"), 400, "a body with a GET")


def particular(hub: Hub, other: Hub) -> None:
    pull, push = ("GET", "/v1/events"), ("POST", "/v1/events")
    for query in ("limit=0", "limit=x", "after=%%%", "after=AAAA"):
        expect(pull, hub.ask("GET", f"/v1/events?{query}"), 400, query)
    other.command("demo")
    elsewhere = other.ask("GET", "/v1/events?limit=300", Accept="application/json").json()["next"]
    expect(pull, hub.ask("GET", f"/v1/events?after={cursor_text(elsewhere)}"), 409, "another hub's cursor")
    expect(pull, other.ask("GET", f"/v1/events?after={cursor_text(elsewhere)}"), 200, "its own cursor")
    many = b'{"events":[' + b",".join([b'{"envelope":"","body":""}'] * 1001) + b"]}"
    expect(push, hub.ask("POST", "/v1/events", many), 413, "too many events")
    answers = hub.ask("POST", "/v1/events", b'{"events":[{"envelope":"AA","body":""}]}', Accept="application/json")
    if answers.status != 200 or answers.json()["answers"][0]["receipt"] != 4:
        problems.append("a malformed event is not refused by itself")
    for method, path, status in (("GET", "/", 404), ("GET", "/v1/eventss", 404), ("DELETE", "/v1/events", 405),
                                 ("HEAD", "/healthz", 405), ("POST", "/v1/live", 405)):
        answer = hub.ask(method, path, b"{}" if method == "POST" else None)
        if answer.status != status or (status == 405) != ("allow" in answer.fields):
            problems.append(f"{method} {path}: {answer.status}, not {status}")


def who_holds_what(hub: Hub) -> None:
    """Each tablet tells how far it has read, and hears of the others their name and how far they are; no more."""
    operation = ("POST", "/v1/held")
    page = hub.ask("GET", "/v1/events?limit=300", Accept="application/json").json()
    group = pairing.pair(hub.offer("Egels"), hub.tls)["token"]

    def tell(token: str, held: dict, ids: list[str]) -> dict:
        answer = hub.ask(*operation, json.dumps({"held": held, "ids": ids}).encode(), token=token, Accept="application/json")
        expect(operation, answer, 200, "what is held")
        return answer.json()

    first, unknown = page["events"][0]["id"], "01890000-0000-7000-8000-000000000000"
    if tell(group, NOTHING_READ, [first, unknown]) != {"tablets": [], "places": [1, 0]}:
        problems.append("a tablet that has read nothing is named, or an event's place is wrong")
    tell(hub.token, page["next"], [])
    if (heard := tell(group, page["next"], [])["tablets"]) != [{"name": "Deur", "position": page["next"]["position"]}]:
        problems.append(f"the others are {heard}")
    tell(hub.token, page["next"] | {"position": 10 ** 9}, [])  # more than there is
    tell(hub.token, page["next"] | {"incarnation": unknown}, [])  # of a life that this hub did not have
    if (heard := tell(group, page["next"], [])["tablets"][0]["position"]) != page["next"]["position"]:
        problems.append(f"a tablet holds {heard} of {page['next']['position']}")
    hub.command("devices", "revoke", "Egels")


def pairings(hub: Hub) -> None:
    operation, offer = ("POST", "/v1/pair"), hub.offer("Groep")
    hello = pairing.hello_for(offer)

    def say(words: dict, status: int, what: str) -> Answer:
        answer = hub.ask("POST", "/v1/pair", json.dumps(words).encode(), token=None)
        expect(operation, answer, status, what)
        return answer

    say(hello | {"selector": "0000"}, 404, "no such pairing")
    welcome = say(hello, 200, "hello").json()
    if pairing.unpack(welcome["proof"]) == pairing.proof("hub", b"k" * 32, hello, welcome, offer.pin):
        problems.append("the hub's proof needs no code")
    key = pairing.stretched(offer.code, pairing.unpack(welcome["salt"]))
    right = pairing.pack(pairing.proof("tablet", key, hello, welcome, offer.pin))
    # What somebody in between could pass on: the proof over his own certificate's key.
    between = pairing.pack(pairing.proof("tablet", key, hello, welcome, b"p" * 32))
    for wrong in (between, pairing.pack(b"x" * 32), welcome["proof"], between):
        say(hello | {"proof": wrong}, 403, "a wrong proof")
    granted = say(hello | {"proof": right}, 200, "the right proof after four wrong ones").json()
    if hub.ask("GET", "/v1/unlock", token=granted["token"]).json()["unlockKey"] != granted["unlockKey"]:
        problems.append("what opens the tablet is not what it was paired with")
    say(hello | {"proof": right}, 404, "a pairing that was used")
    say(hello | {"proof": "x"}, 404, "a proof that is none is read as a hello")

    offer = hub.offer("Ander")
    hello = pairing.hello_for(offer)
    say(hello, 200, "hello")
    for _ in range(5):
        say(hello | {"proof": pairing.pack(b"x" * 32)}, 403, "a wrong proof")
    say(hello, 404, "after five tries")

    first = hub.offer("Dubbel")
    pairing.pair(hub.offer("Dubbel"), hub.tls)  # the second code for this name ends the first
    say(pairing.hello_for(first), 404, "a code that was replaced")
    expect(operation, hub.ask("POST", "/v1/pair", b"{" + b" " * 5000 + b"}"), 413, "a long hello")


def over_a_limit(status: int, operations: list[Operation], **limits: int) -> None:
    """Two connections are all there may be; they stay open, and the third is told so."""
    for operation in operations:
        with Hub(**limits, idle_ms=60_000) as hub, hub.open() as first, hub.open() as second:
            for client in (first, second):
                client.sendall(hub.request("GET", "/healthz"))
                assert receive(client).status == 200
            expect(operation, ask(hub, operation), status, f"over {limits}")


def tablets_come_in_while_strangers_wait() -> None:
    """Who showed a valid token takes no place of those who did not, and keeps the own one."""
    with Hub(strangers=2, idle_ms=60_000) as hub:
        tablets = [hub.open() for _ in range(1)]
        for _ in range(3):
            tablets[-1].sendall(hub.request("GET", "/v1/keys"))
            assert receive(tablets[-1]).status == 200
            tablets.append(hub.open())
        strangers = [tablets.pop(), hub.open()]
        if (refused := hub.ask("GET", "/v1/keys")).status != 503:
            problems.append(f"a third stranger gets {refused.status}")
        for tablet in tablets:
            tablet.sendall(hub.request("GET", "/v1/keys"))
            if receive(tablet).status != 200:
                problems.append("strangers take the place of a tablet")
        for client in tablets + strangers:
            client.close()


def live_streams() -> None:
    with Hub(live_streams=1) as hub, hub.open() as first:
        first.sendall(hub.request("GET", "/v1/live"))
        assert receive(first).status == 200
        expect(("GET", "/v1/live"), hub.ask("GET", "/v1/live"), 503, "over live-streams")


def wrong_tokens() -> None:
    with Hub(token_failures=2) as hub:
        statuses = [hub.ask("GET", "/v1/events", token="x" * 43).status for _ in range(4)]
        if statuses != [401, 401, 429, 429]:
            problems.append(f"wrong tokens give {statuses}")
        if hub.ask("GET", "/v1/events").status != 200:
            problems.append("wrong tokens lock out a tablet at the same address")
        hub.command("devices", "revoke", "Deur")
        refused = hub.ask("GET", "/v1/events")
        if refused.status != 401 or refused.json()["error"] != "revoked":
            problems.append("a revoked token still works, or the tablet is not told")
        wrong = [hub.ask("POST", "/v1/pair", json.dumps(pairing.hello_for(hub.offer("X")) | {"selector": "0000"}).encode(),
                         token=None).status for _ in range(4)]
        if wrong != [404, 404, 429, 429]:
            problems.append(f"guessed pairings give {wrong}")


def kept_connection(hub: Hub) -> None:
    """Several requests on one connection, two of them sent at once; then the idle deadline closes it."""
    with hub.open() as client:
        one = hub.request("GET", "/healthz")
        client.sendall(one + one)
        answers = client.recv(65536)
        while answers.count(b"HTTP/1.1 200") < 2:
            answers += client.recv(65536)
        if client.recv(1) != b"":
            problems.append("idle-ms passed and the connection is still open")


def main() -> None:
    operations = documented()
    assert len(operations) == 12, operations
    with Hub(header_ms=300, body_ms=300, idle_ms=500, token_failures=1000) as hub, Hub() as other:
        everyday(hub, list(operations))
        particular(hub, other)
        kept_connection(hub)
        who_holds_what(hub)
        pairings(hub)
    if limit_names() != hub_limits():
        problems.append(f"the limits differ: {sorted(set(limit_names().items()) ^ set(hub_limits().items()))}")
    over_a_limit(503, list(operations), connections=2)
    over_a_limit(429, list(operations), connections_per_address=2)
    over_a_limit(503, list(operations)[:1], strangers=2)
    over_a_limit(429, list(operations)[:1], strangers_per_address=2)
    tablets_come_in_while_strangers_wait()
    live_streams()
    wrong_tokens()
    for operation, statuses in operations.items():
        if missing := statuses - seen.get(operation, set()):
            problems.append(f"{' '.join(operation)}: documented but not seen: {sorted(missing)}")
        if extra := seen.get(operation, set()) - statuses:
            problems.append(f"{' '.join(operation)}: seen but not documented: {sorted(extra)}")
    print("\n".join(problems) or f"{sum(map(len, seen.values()))} statuses on {len(operations)} operations")
    raise SystemExit(1 if problems else 0)


def hub_limits() -> dict[str, int]:
    """The defaults as the program has them."""
    header = (CONTRACT.parent / "http/Limits.h").read_text()
    names = dict(re.findall(r'LimitName\{"([a-z-]+)", &Limits::(\w+)', (CONTRACT.parent / "http/Limits.cpp").read_text()))
    values = {field: eval(value.replace("'", "")) for field, value in  # our own constants, digits and '*'
              re.findall(r"std::int64_t (\w+) = ([\d' *]+);", header)}
    return {name: values[field] for name, field in names.items()}


if __name__ == "__main__":
    main()
