# SPDX-License-Identifier: GPL-3.0-or-later
"""The morning at the door as a show: leaves a picture of each screen and prints the day as the hub stored it.

demo.py PROGRAMS PICTURES"""
from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from morning import Album, a_morning_at_the_door
from support import House


def main(programs: Path, pictures: Path) -> int:
    shutil.rmtree(pictures, ignore_errors=True)
    print("A morning at the door; the pictures:", flush=True)
    with tempfile.TemporaryDirectory(prefix="drempel-demo-") as folder:
        house = House(Path(folder), programs, time="07:52")
        try:
            a_morning_at_the_door(house, Album(pictures))
            print(f"\nThe day as the hub stored it:\n\n{house.words()}")
        except Exception:
            house.tell(pictures)
            raise
        finally:
            house.close()
    print(f"Pictures: {pictures}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
