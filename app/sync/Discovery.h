// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// How a hub is found on a network (DNS-SD, RFC 6763). What is said there proves nothing: a tablet speaks to a
// found hub only after its key was the one that is pinned.
namespace drempel::discovery {

inline constexpr char service[] = "_drempel._tcp";

/// The TXT record that tells which hub this is: the pin of its key, so that tablets do not try a neighbour's.
[[nodiscard]] inline QByteArray pinRecord(const QByteArray& pin) {
    return "pin=" + pin.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace drempel::discovery
