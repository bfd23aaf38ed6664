# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tools of others say of a running hub: sslscan of its TLS, slowhttptest of slow headers, bodies and readers."""
from __future__ import annotations

import re
import shutil
import subprocess
import sys
import time
import xml.etree.ElementTree as xml

from abuse import connections
from hubkit import Hub

SLOW = 40  # connections of one tool at once
DEADLINE_MS = 1500


def tls(hub: Hub) -> None:
    told = subprocess.run(["sslscan", "--no-colour", "--xml=-", f"127.0.0.1:{hub.port}"], check=True, capture_output=True,
                          text=True, timeout=60).stdout
    scan = xml.fromstring(told).find("ssltest")
    spoken = {f"{p.get('type')}{p.get('version')}" for p in scan.iter("protocol") if p.get("enabled") == "1"}
    assert spoken == {"tls1.2", "tls1.3"}, spoken
    ciphers = [(c.get("sslversion"), c.get("cipher"), int(c.get("bits"))) for c in scan.iter("cipher")]
    assert len(ciphers) >= 4, ciphers
    for version, name, bits in ciphers:
        modern = version == "TLSv1.3" or re.match(r"ECDHE-ECDSA-.*(GCM|POLY1305)", name)
        assert modern and bits >= 128, f"{version} {name} {bits}"
    for weakness in ("renegotiation", "compression"):
        assert all(r.get("supported", "0") == "0" for r in scan.iter(weakness)), weakness
    assert not [h for h in scan.iter("heartbleed") if h.get("vulnerable") == "1"]


def slow(hub: Hub, what: str, path: str, *options: str) -> None:
    """The hub lets every slow connection go while the tool still holds on, and serves others all along."""
    with subprocess.Popen(["slowhttptest", *options, "-c", str(SLOW), "-r", str(SLOW), "-i", "1", "-l", "12", "-p", "3",
                           "-u", f"https://127.0.0.1:{hub.port}{path}"], stdout=subprocess.DEVNULL) as tool:
        most, fewest, end = 0, SLOW, time.monotonic() + 10
        while time.monotonic() < end and (most < SLOW // 2 or fewest > 3):
            assert hub.ask("GET", "/healthz").status == 200, f"{what}: others wait"
            now = connections(hub)
            most = max(most, now)
            fewest = min(fewest, now) if most >= SLOW // 2 else SLOW
        assert most >= SLOW // 2, f"{what}: the tool opened {most}"
        assert fewest <= 3, f"{what}: the hub still holds {fewest}"
        tool.terminate()


def main() -> None:
    if missing := [tool for tool in ("sslscan", "slowhttptest") if not shutil.which(tool)]:
        print(f"not installed: {', '.join(missing)}")
        sys.exit(77)
    with Hub(header_ms=DEADLINE_MS, body_ms=DEADLINE_MS, write_ms=DEADLINE_MS, idle_ms=DEADLINE_MS,
             strangers_per_address=4 * SLOW) as hub:
        tls(hub)
        slow(hub, "slow headers", "/healthz", "-H")
        slow(hub, "slow bodies", "/v1/pair", "-B", "-f", "application/json", "-s", "4000")
        slow(hub, "slow readers", "/healthz", "-X", "-w", "1", "-y", "2", "-n", "2", "-z", "1", "-k", "3")
        assert hub.ask("POST", "/v1/events", b'{"events":[]}').status == 200
    print("nothing found")


if __name__ == "__main__":
    main()
