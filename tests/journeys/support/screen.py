# SPDX-License-Identifier: GPL-3.0-or-later
"""The pixels of a virtual screen, read from the file Xvfb keeps them in (the X window dump format)."""
from __future__ import annotations

import struct
import zlib
from pathlib import Path


class Screen:
    """A look at the pixels of one Xvfb that was started with -fbdir; 32 bits a pixel, blue first."""

    def __init__(self, file: Path) -> None:
        self._file = file
        with open(file, "rb") as dump:
            header = struct.unpack(">25I", dump.read(100))
        self.width, self.height, self._stride = header[4], header[5], header[12]
        self._offset = header[0] + 12 * header[19]  # behind the header and its colour map
        if header[11] != 32:
            raise RuntimeError(f"{header[11]} bits a pixel; 32 are expected")

    def rows(self, x: int, y: int, width: int, height: int) -> list[bytes]:
        """The pixels of a rectangle, cut off at the edges of the screen."""
        left, right = max(x, 0), min(x + width, self.width)
        rows = []
        with open(self._file, "rb") as dump:
            for line in range(max(y, 0), min(y + height, self.height)):
                dump.seek(self._offset + line * self._stride + 4 * left)
                rows.append(dump.read(4 * max(right - left, 0)))
        return rows

    def mark(self, x: int, y: int, width: int, height: int) -> int:
        """A number that changes when the rectangle looks different."""
        return zlib.crc32(b"".join(self.rows(x, y, width, height)))

    def write(self, file: Path) -> None:
        """The whole screen as a PNG."""
        lines = bytearray()
        for row in self.rows(0, 0, self.width, self.height):
            line = bytearray(3 * self.width)
            line[0::3], line[1::3], line[2::3] = row[2::4], row[1::4], row[0::4]
            lines += b"\0" + line
        head = struct.pack(">2I5B", self.width, self.height, 8, 2, 0, 0, 0)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(bytes(lines), 6))
                         + _chunk(b"IEND", b""))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
