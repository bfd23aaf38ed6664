# SPDX-License-Identifier: GPL-3.0-or-later
"""A hub that got another address is found again through the real Avahi, and only the hub with the pinned key is."""
from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "journeys" / "support"))
import waiting  # noqa: E402

BIN = Path(os.environ["DREMPEL_BIN"])
SERVICE, PATIENCE, SKIPPED = "_drempel._tcp", 60, 77
until = partial(waiting.until, timeout=PATIENCE)
# A network, a bus and a /run of its own: nothing is said on a real network, and nothing is left running.
ALONE = ["unshare", *([] if os.geteuid() == 0 else ["--user", "--map-root-user"]), "--net", "--mount", "--pid", "--fork",
         "--kill-child", "--mount-proc"]
PREPARE = """mount -t tmpfs none /run && ip link set lo up &&
ip link add d0 type veth peer name d1 && ip address add 10.9.8.1/24 dev d0 && ip link set d0 up && ip link set d1 up"""
BUS = """<busconfig><type>system</type><listen>unix:path={place}/bus</listen><auth>EXTERNAL</auth>
<policy context="default"><allow user="*"/><allow own="*"/><allow send_destination="*"/><allow receive_sender="*"/></policy>
</busconfig>"""
AVAHI = """[server]
use-ipv6=no
allow-interfaces=d0
[wide-area]
enable-wide-area=no
[publish]
publish-workstation=no
publish-hinfo=no
"""


class Network:
    """A bus and an Avahi that only this test sees."""

    def __init__(self, place: Path) -> None:
        self.place = place
        (place / "bus.conf").write_text(BUS.format(place=place))
        (place / "avahi.conf").write_text(AVAHI)
        os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = f"unix:path={place}/bus"
        self.bus = subprocess.Popen(["dbus-daemon", f"--config-file={place}/bus.conf", "--nofork"])
        until((place / "bus").exists, "the bus")

    def start_avahi(self) -> None:
        self.avahi = subprocess.Popen(["avahi-daemon", "-f", str(self.place / "avahi.conf"), "--no-drop-root",
                                       "--no-chroot", "--no-rlimits", "--no-proc-title"])

    def stop_avahi(self) -> None:
        self.avahi.terminate()
        self.avahi.wait(PATIENCE)

    @staticmethod
    def announced() -> list[tuple[str, int, str]]:
        """Address, port and what is said beside them."""
        seen = subprocess.run(["avahi-browse", "--resolve", "--terminate", "--parsable", SERVICE], capture_output=True,
                              text=True, check=False, timeout=PATIENCE).stdout
        fields = [line.split(";") for line in seen.splitlines() if line.startswith("=")]
        return [(field[7], int(field[8]), field[9].strip('"')) for field in fields]


class Hub:
    def __init__(self, data: Path, listen: str = "0.0.0.0:0") -> None:
        self.data = data
        self.process = subprocess.Popen([BIN / "drempel-hub", "serve", "--data", data, "--listen", listen],
                                        stdout=subprocess.PIPE, text=True)
        self.port = int(self.process.stdout.readline().strip().rsplit(":", 1)[1])

    def stop(self) -> None:
        self.process.terminate()
        assert self.process.wait(PATIENCE) == 0


def a_moved_hub_is_found(place: Path) -> None:
    network = Network(place)
    hub = Hub(place / "hub")  # before Avahi: it is told once that comes
    network.start_avahi()
    until(lambda: [seen for seen in network.announced() if seen[1] == hub.port], "the hub")
    [(_, _, said)] = network.announced()
    assert said.startswith("pin="), said

    offer, tablet = place / "offer", place / "tablet"
    subprocess.run([BIN / "drempel-hub", "pair", "--data", hub.data, "--name", "Groep", "--role", "groep", "--out", offer],
                   check=True, capture_output=True)
    subprocess.run([BIN / "drempel-kiosk", "pair", "--data", tablet, "--offer", offer], check=True)
    record = tablet / "tablet.json"
    known = json.loads(record.read_text())
    assert f":{hub.port}" in known["hub"], known["hub"]
    assert said == "pin=" + base64.urlsafe_b64encode(base64.b64decode(known["pin"])).decode().rstrip("="), said
    old = hub.port
    hub.stop()
    until(lambda: not network.announced(), "that a hub which stopped says so")

    neighbour = Hub(place / "neighbour")
    # Somebody who says that they are our hub, with a port where nothing of ours listens.
    liar = subprocess.Popen(["avahi-publish-service", "Liar", SERVICE, str(neighbour.port), said], stderr=subprocess.DEVNULL)
    hub = Hub(place / "hub")
    assert hub.port != old
    until(lambda: len(network.announced()) == 3, "all three")
    kiosk = subprocess.Popen([BIN / "drempel-kiosk", "--data", tablet, "--windowed", "1280x800"], env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    until(lambda: json.loads(record.read_text())["hub"] == f"https://10.9.8.1:{hub.port}", "that the tablet found its hub")
    kiosk.terminate()
    kiosk.wait(PATIENCE)
    liar.terminate()

    network.stop_avahi()
    network.start_avahi()  # as after an update: nobody has to start the hub anew
    until(lambda: {seen[1] for seen in network.announced()} == {hub.port, neighbour.port}, "both hubs again")
    hub.stop()
    alone = Hub(place / "hub", "127.0.0.1:0")  # nobody else can reach it: nothing to tell
    neighbour.stop()
    neighbour = Hub(place / "neighbour")
    until(lambda: {seen[1] for seen in network.announced()} == {neighbour.port}, "only the hub that can be reached")
    alone.stop()
    neighbour.stop()


def main() -> int:
    if "--alone" in sys.argv:
        with tempfile.TemporaryDirectory() as place:
            a_moved_hub_is_found(Path(place))
        return 0
    able = subprocess.run([*ALONE, "sh", "-c", PREPARE], capture_output=True, text=True, check=False)
    if able.returncode != 0:
        print("no network of its own may be made here:", able.stderr.strip())
        return SKIPPED
    return subprocess.run([*ALONE, "sh", "-c", f'{PREPARE} && exec "$@"', "sh", sys.executable, "-B", __file__, "--alone"],
                          check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
