# SPDX-License-Identifier: GPL-3.0-or-later
"""The events as they were stored, read through the hub's own contract (openapi.yaml) or from a copied journal file.

Independent of the program: it reads the canonical CBOR that Envelope.h and Event.h describe."""
from __future__ import annotations

import base64
import json
import sqlite3
import ssl
import sys
import urllib.request
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "support"))
import pairing  # noqa: E402

# The kinds a journey asks for, as Kinds.h numbers them; what is not here is read by its number.
KINDS = {12: "ChildDescribed", 13: "ParentLinked", 14: "AdultDescribed", 16: "CaregiverDescribed", 17: "SessionPlanned",
         20: "CodeIssued", 30: "Announced", 31: "Received", 32: "PickUpAnnounced", 33: "Departed",
         34: "AbsenceReported", 35: "PresenceUndone", 40: "HomeTold", 41: "TalkRequested", 42: "CareLogged",
         43: "Observed", 44: "Heard", 45: "PhoneCalled", 46: "PerspectiveGiven", 47: "ExchangeWithdrawn",
         48: "Discussed", 49: "HandoverPicked", 60: "AnswerPromised", 61: "PromiseKept", 80: "WriterStarted",
         84: "Viewed"}
ROSTER = range(10, 21)
SEAL = 12  # in the envelope: which key the body is sealed with
MOST = 1000  # events: the demo roster is some 400, and a journey adds less than a hundred


class Cbor:
    """Reads one value: the part of CBOR that the program writes."""

    def __init__(self, data: bytes) -> None:
        self._data, self._at = data, 0

    def value(self) -> object:
        first = self._take(1)[0]
        major, small = first >> 5, first & 31
        count = small if small < 24 else int.from_bytes(self._take(1 << (small - 24)), "big")
        match major:
            case 0:
                return count
            case 1:
                return -1 - count
            case 2:
                return self._take(count)
            case 3:
                return self._take(count).decode()
            case 4:
                return [self.value() for _ in range(count)]
            case 5:
                return {self.value(): self.value() for _ in range(count)}
            case 6:
                return self.value()
            case _:
                return {20: False, 21: True}.get(small)

    def _take(self, count: int) -> bytes:
        self._at += count
        return self._data[self._at - count:self._at]


@dataclass(frozen=True)
class Stored:
    """One event; ids as bytes."""

    id: bytes
    writer: bytes
    seq: int
    subject: bytes
    number: int
    author: bytes
    payload: dict

    @property
    def kind(self) -> str:
        return KINDS.get(self.number, str(self.number))

    @staticmethod
    def read(envelope: bytes, body: bytes, keys: dict[bytes, bytes]) -> "Stored":
        clear = Cbor(envelope).value()
        if clear.get(SEAL):
            # Bound to the envelope without its last entry, the hash of the body.
            body = pairing.unwrap(keys[clear[SEAL]], body, bytes([envelope[0] - 1]) + envelope[1:-35])
        inner = Cbor(body).value()
        return Stored(clear[1], clear[3], clear[4], clear[8], inner[1], inner[2], inner.get(9) or {})


class Events:
    """A set of events, asked by the name of a child or an adult."""

    def __init__(self, events: list[Stored]) -> None:
        self.all = events
        self._names = {e.subject: e.payload[2] for e in events if e.kind in ("ChildDescribed", "AdultDescribed")}
        self._names.update({e.subject: e.payload[2] for e in events if e.kind == "CaregiverDescribed"})

    @staticmethod
    def of_hub(url: str, reader: dict, tls: ssl.SSLContext) -> "Events":
        """Everything the hub has, as a paired tablet pulls and opens it."""
        page = _get(f"{url}/v1/events?limit={MOST}", reader, tls)
        assert not page["more"], "more events than a journey makes: read on from 'next'"
        keys = keys_of_hub(url, reader, tls)
        # Of what was wiped only a stub is left: it tells of nothing.
        whole = [e for e in page["events"] if "envelope" in e]
        return Events([Stored.read(_bytes(e["envelope"]), _bytes(e["body"]), keys) for e in whole])

    @staticmethod
    def of_file(journal: Path, keys: dict[bytes, bytes]) -> "Events":
        """Everything in a journal file that no program has open."""
        with sqlite3.connect(f"file:{journal}?mode=ro", uri=True) as db:
            return Events([Stored.read(*row, keys) for row in db.execute("SELECT envelope, body FROM log WHERE body NOT NULL ORDER BY position")])

    def ids(self) -> set[bytes]:
        return {e.id for e in self.all}

    def about(self, child: str) -> list[Stored]:
        """What happened to the child with this first name, without the roster and without who read of it."""
        return [e for e in self.all if e.number not in ROSTER and e.kind != "Viewed" and self._names.get(e.subject) == child]

    def readers(self, child: str) -> list[Stored]:
        """Who read of the child with this first name, in the order in which the hub got it."""
        return [e for e in self.all if e.kind == "Viewed" and self._names.get(e.subject) == child]

    def counts(self, child: str) -> dict[str, int]:
        """How many of each kind the child has."""
        return dict(Counter(e.kind for e in self.about(child)))

    def name(self, subject: bytes) -> str:
        return self._names.get(subject, "")

    def once_each(self) -> None:
        """No id twice, and no (writer, number) twice."""
        for what, keys in (("id", [e.id for e in self.all]), ("writer and number", [(e.writer, e.seq) for e in self.all])):
            twice = [key for key, times in Counter(keys).items() if times > 1]
            assert not twice, f"stored twice, by {what}: {twice[:3]}"


def keys_of_hub(url: str, reader: dict, tls: ssl.SSLContext) -> dict[bytes, bytes]:
    """The key of each sealing key's id, unwrapped from the lane."""
    under, keys, after = pairing.unpack(reader["unlockKey"]), {}, 0
    while True:
        page = _get(f"{url}/v1/keys?after={after}", reader, tls)
        for entry in page["keys"]:
            after = entry["number"]
            key, subject = (bytes.fromhex(entry[name].replace("-", "")) for name in ("key", "subject"))
            if entry["wrapped"]:
                keys[key] = pairing.unwrap(under, _bytes(entry["wrapped"]), b"drempel-key-1" + key + subject)
        if not page["keys"] or after >= page["counter"]:
            return keys


def _get(url: str, reader: dict, tls: ssl.SSLContext) -> dict:
    request = urllib.request.Request(url, headers={"Authorization": f"Bearer {reader['token']}", "Accept": "application/json"})
    with urllib.request.urlopen(request, timeout=10, context=tls) as answer:
        return json.load(answer)


def _bytes(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))

