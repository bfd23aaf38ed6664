// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslCertificate>

#include <functional>

namespace drempel {

/// SHA-256 of the certificate's SubjectPublicKeyInfo (RFC 7469): 32 bytes.
[[nodiscard]] QByteArray pinOf(const QSslCertificate& certificate);

/// Makes a request trust no authority at all, from TLS 1.2 on: every certificate then comes to
/// `trustOnly`, also one that a public authority signed.
void useBareTls(QNetworkRequest& request);

/// Lets a connection of this manager go on only if `isTrusted` says so of the other side's key; names and
/// dates do not count. Anybody else's key ends the connection before a byte of the request is sent. The
/// manager's thread.
void trustOnly(QNetworkAccessManager& network, std::function<bool(const QByteArray& pin)> isTrusted);

/// Whether a reply failed because the other side is not whom we trust.
[[nodiscard]] bool isStranger(const QNetworkReply& reply);

} // namespace drempel
