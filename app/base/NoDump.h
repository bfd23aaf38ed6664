// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace drempel {

/// What is in memory must not end up on a disk when the program crashes, nor be read by another program of
/// the same user. First thing in main.
void leaveNoDump();

} // namespace drempel
