// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/link/PinnedTls.h"

#include <QCryptographicHash>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslKey>

namespace drempel {

QByteArray pinOf(const QSslCertificate& certificate) {
    return QCryptographicHash::hash(certificate.publicKey().toDer(), QCryptographicHash::Sha256);
}

void useBareTls(QNetworkRequest& request) {
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setCaCertificates({});
    request.setSslConfiguration(tls);
}

void trustOnly(QNetworkAccessManager& network, std::function<bool(const QByteArray& pin)> isTrusted) {
    QObject::connect(
        &network, &QNetworkAccessManager::sslErrors, &network,
        [isTrusted = std::move(isTrusted)](QNetworkReply* reply, const QList<QSslError>& errors) {
            const QSslCertificate other = reply->sslConfiguration().peerCertificate();
            // Only these errors of this certificate: without the list Qt passes over whatever the next
            // connection to the same address shows and asks nobody, although somebody else may have taken
            // over the address by then.
            if (!other.isNull() && isTrusted(pinOf(other))) reply->ignoreSslErrors(errors);
        });
}

bool isStranger(const QNetworkReply& reply) {
    return reply.error() == QNetworkReply::SslHandshakeFailedError;
}

} // namespace drempel
