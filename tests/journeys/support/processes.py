# SPDX-License-Identifier: GPL-3.0-or-later
"""Starting and ending the programs of a journey; none outlives the script that started it."""
from __future__ import annotations

import atexit
import ctypes
import os
import signal
import subprocess
from pathlib import Path
from typing import IO, Mapping, Sequence

_libc = ctypes.CDLL(None)
_PR_SET_PDEATHSIG = 1
_running: list[subprocess.Popen[bytes]] = []


def _end_with_the_parent() -> None:
    _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)


def start(command: Sequence[str | Path], log: Path, env: Mapping[str, str] | None = None,
          pass_fds: tuple[int, ...] = ()) -> subprocess.Popen[bytes]:
    """Starts a program whose output goes to the end of `log`."""
    with open(log, "ab") as out:
        process = subprocess.Popen([str(part) for part in command], stdin=subprocess.DEVNULL, stdout=out,
                                   stderr=subprocess.STDOUT, env={**os.environ, **(env or {})}, pass_fds=pass_fds,
                                   preexec_fn=_end_with_the_parent)
    _running.append(process)
    return process


def end(process: subprocess.Popen[bytes], how: signal.Signals = signal.SIGTERM, timeout: float = 10.0) -> int:
    """Ends a program and returns its exit code; one that does not listen within `timeout` s is killed."""
    if process.poll() is None:
        process.send_signal(how)
        try:
            process.wait(timeout)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    if process in _running:
        _running.remove(process)
    return process.returncode


def read_line(pipe: IO[bytes]) -> str:
    return pipe.readline().decode().strip()


@atexit.register
def _end_all() -> None:
    for process in reversed(_running[:]):
        end(process, timeout=3.0)
