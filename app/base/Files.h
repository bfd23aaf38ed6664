// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace drempel {

/// No larger file is read, so none is written.
inline constexpr qint64 largestFile = 64 * 1024 * 1024;

/// The whole file. NotFound, TooLarge or Io.
[[nodiscard]] Result<QByteArray> readFile(const QString& file);

/// Writes beside it, syncs, renames over it and syncs the folder: after a power cut there is the old or
/// the new content. Mode 0600 from the start, and no link is followed: what stands in the way is replaced
/// itself, also what has the name of the file beside it (`file`.new). DiskFull, ReadOnly, TooLarge or Io.
/// `before` is told of each step and may make it fail, as if the disk had: open, write, rename, sync.
using FileStep = std::function<Status(const char* step)>;
[[nodiscard]] Status replaceFile(const QString& file, const QByteArray& content, const FileStep& before = {});

} // namespace drempel
