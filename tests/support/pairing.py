# SPDX-License-Identifier: GPL-3.0-or-later
"""Pairs a device with a running hub as openapi.yaml describes it: a second program that speaks the protocol."""
from __future__ import annotations

import base64
import ctypes
import hashlib
import json
import os
import ssl
import urllib.request
from dataclasses import dataclass

_sodium = ctypes.CDLL("libsodium.so.23")
_sodium.sodium_init()
ARGON2ID, PASSES, MEMORY = 2, 2, 64 << 20


@dataclass(frozen=True)
class Offer:
    """What `drempel-hub pair --out` wrote."""

    address: str
    pin: bytes
    code: str

    @staticmethod
    def read(text: str) -> "Offer":
        mark, address, pin, code = text.strip().split(";")
        assert mark == "drempel1", mark
        return Offer(address, unpack(pin), code.replace("-", ""))


def pack(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode().rstrip("=")


def unpack(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def unwrap(key: bytes, wrapped: bytes, context: bytes) -> bytes:
    """XChaCha20-Poly1305 with the nonce in front, as base/Wrap.h writes it."""
    clear = ctypes.create_string_buffer(len(wrapped) - 40)
    done = _sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
        clear, None, None, wrapped[24:], ctypes.c_ulonglong(len(wrapped) - 24), context,
        ctypes.c_ulonglong(len(context)), wrapped[:24], key)
    assert done == 0, "sealed under another key, or altered"
    return clear.raw


def stretched(code: str, salt: bytes) -> bytes:
    key, secret = ctypes.create_string_buffer(32), code[4:].encode()
    done = _sodium.crypto_pwhash(key, ctypes.c_ulonglong(32), secret, ctypes.c_ulonglong(len(secret)), salt,
                                 ctypes.c_ulonglong(PASSES), ctypes.c_size_t(MEMORY), ARGON2ID)
    assert done == 0
    return key.raw


def proof(side: str, key: bytes, hello: dict, welcome: dict, pin: bytes) -> bytes:
    words = [f"drempel-pair-1 {side}".encode(), hello["selector"].encode(), unpack(hello["nonce"]),
             unpack(hello["publicKey"]), unpack(welcome["salt"]), unpack(welcome["nonce"]), welcome["name"].encode(),
             welcome["role"].encode(), welcome["group"].encode(), bytes.fromhex(welcome["site"].replace("-", "")), pin]
    transcript = b"".join(len(word).to_bytes(4, "big") + word for word in words)
    return hashlib.blake2b(transcript, key=key, digest_size=32).digest()


def key_pair() -> tuple[bytes, bytes]:
    """Public and secret, of Ed25519."""
    public, secret = ctypes.create_string_buffer(32), ctypes.create_string_buffer(64)
    _sodium.crypto_sign_keypair(public, secret)
    return public.raw, secret.raw


def hello_for(offer: Offer, public: bytes | None = None) -> dict:
    return {"selector": offer.code[:4], "nonce": pack(os.urandom(32)), "publicKey": pack(public or key_pair()[0])}


def post(offer: Offer, tls: ssl.SSLContext, words: dict) -> dict:
    request = urllib.request.Request(f"{offer.address}/v1/pair", json.dumps(words).encode(),
                                     {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=10, context=tls) as answer:
        return json.load(answer)


def pair(offer: Offer, tls: ssl.SSLContext) -> dict:
    """Token, device and keys of a new device."""
    public, secret = key_pair()
    hello = hello_for(offer, public)
    welcome = post(offer, tls, hello)
    key = stretched(offer.code, unpack(welcome["salt"]))
    assert unpack(welcome["proof"]) == proof("hub", key, hello, welcome, offer.pin), "a hub that does not know the code"
    grant = post(offer, tls, hello | {"proof": pack(proof("tablet", key, hello, welcome, offer.pin))})
    return grant | {"signKey": pack(secret), "pin": pack(offer.pin), "site": welcome["site"], "name": welcome["name"], "role": welcome["role"]}
