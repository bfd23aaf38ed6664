# SPDX-License-Identifier: GPL-3.0-or-later
"""The hub speaks TLS of today and nothing else, and half a handshake keeps nobody out."""
from __future__ import annotations

import ssl
import stat
import time
import warnings

from hubkit import Hub, receive

warnings.simplefilter("ignore", DeprecationWarning)  # we ask for old versions to be refused
QUICK = 2.0  # seconds within which a hub at its limit answers again


def refuses(hub: Hub, what: str, tls: ssl.SSLContext) -> None:
    tls.check_hostname, tls.verify_mode = False, ssl.CERT_NONE
    try:
        with tls.wrap_socket(hub.plain()) as client:
            raise AssertionError(f"{what}: taken, with {client.version()} {client.cipher()}")
    except (ssl.SSLError, OSError):
        pass


def versions(hub: Hub) -> None:
    for version in (ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1):
        old = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        old.set_ciphers("ALL:@SECLEVEL=0")
        old.minimum_version = old.maximum_version = version
        refuses(hub, version.name, old)
    for ciphers in ("ECDHE-ECDSA-AES256-SHA384", "ECDHE-ECDSA-AES128-SHA", "AES256-GCM-SHA384", "DHE-RSA-AES256-GCM-SHA384"):
        weak = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        weak.set_ciphers(ciphers + ":@SECLEVEL=0")
        weak.maximum_version = ssl.TLSVersion.TLSv1_2
        refuses(hub, ciphers, weak)
    for version in (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3):
        good = ssl.create_default_context(cafile=hub.data / "hub.pem")
        good.check_hostname, good.maximum_version = False, version
        with good.wrap_socket(hub.plain()) as client:
            client.sendall(hub.request("GET", "/healthz"))
            assert receive(client).status == 200, version


def plain_http(hub: Hub) -> None:
    with hub.plain() as client:
        client.sendall(hub.request("GET", "/v1/events"))
        said = b""
        try:
            while piece := client.recv(4096):
                said += piece
        except OSError:
            pass
        assert b"HTTP/" not in said, "plain HTTP was answered"


def half_handshakes() -> None:
    """As many silent connections as there may be: each ends by its deadline, and a tablet comes in again."""
    with Hub(connections=20, connections_per_address=20, handshake_ms=500) as hub:
        silent = [hub.plain() for _ in range(20)]
        silent[0].sendall(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03")  # the begin of a hello
        began = time.monotonic()
        while True:
            try:
                if hub.ask("GET", "/healthz").status == 200:
                    break
            except OSError:
                pass
            assert time.monotonic() - began < QUICK + 0.5, "half handshakes keep a tablet out"
        for client in silent:
            try:
                assert client.recv(1) == b"", "a silent connection is still open"
            except ConnectionResetError:
                pass
            client.close()


def the_key(hub: Hub) -> None:
    file = hub.data / "hub.pem"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    before = file.read_bytes()
    hub.process.terminate()
    assert hub.process.wait(10) == 0
    hub.start()
    assert file.read_bytes() == before, "the hub made itself another key"
    assert hub.ask("GET", "/healthz").status == 200


def main() -> None:
    with Hub() as hub:
        versions(hub)
        plain_http(hub)
        the_key(hub)
    half_handshakes()
    print("TLS 1.2 and 1.3, ECDHE with AEAD only")


if __name__ == "__main__":
    main()
