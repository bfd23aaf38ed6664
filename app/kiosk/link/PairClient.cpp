// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/link/PairClient.h"

#include "kiosk/link/PinnedTls.h"
#include "sync/Wire.h"

#include <QCoreApplication>
#include <QNetworkReply>
#include <QPointer>
#include <QThreadPool>

#include <sodium.h>

#include <memory>

namespace drempel {

namespace {

constexpr int patienceMs = 15'000;
constexpr qint64 largestReply = 64 * 1024;

ErrorCode codeOf(const QNetworkReply& reply, int status) {
    if (isStranger(reply)) return ErrorCode::Unauthorised;
    switch (status) {
    case 0:
    case 503:
        return ErrorCode::Network;
    case 403:
        return ErrorCode::Unauthorised;
    case 404:
        return ErrorCode::NotFound;
    case 409:
        return ErrorCode::Conflict;
    case 429:
        return ErrorCode::TooLarge;
    default:
        return ErrorCode::BadInput;
    }
}

} // namespace

PairClient::PairClient(PairingOffer offer, QObject* parent)
  : QObject(parent)
  , offer_(std::move(offer)) {
    trustOnly(network_, [this](const QByteArray& pin) {
        // Without a pin the first key counts, and the same one to the end: the proofs are over it.
        if (seenPin_.isEmpty()) seenPin_ = offer_.pin.isEmpty() ? pin : offer_.pin;
        return pin == seenPin_;
    });
}

PairClient::~PairClient() = default;

void PairClient::start(Done done) {
    done_ = std::move(done);
    unsigned char publicKey[crypto_sign_PUBLICKEYBYTES];
    unsigned char secretKey[crypto_sign_SECRETKEYBYTES];
    crypto_sign_keypair(publicKey, secretKey);
    signKey_ = SecretBytes(QByteArrayView(reinterpret_cast<const char*>(secretKey), sizeof(secretKey)));
    sodium_memzero(secretKey, sizeof(secretKey));
    hello_ = {offer_.code.selector(), SecretBytes::random(pairingBytes).view().toByteArray(),
              QByteArray(reinterpret_cast<const char*>(publicKey), sizeof(publicKey))};
    post(toJson(hello_), [this](const QByteArray& body) { welcomed(body); });
}

void PairClient::post(const QByteArray& body, std::function<void(const QByteArray&)> then) {
    QUrl url(offer_.address);
    url.setPath(QLatin1String(endpoint::pair));
    if (url.scheme() != QLatin1String("https")) return finish(fail(ErrorCode::BadInput, "address"));
    QNetworkRequest request(url);
    useBareTls(request);
    request.setTransferTimeout(patienceMs);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QLatin1String(jsonContentType));
    QNetworkReply* reply = network_.post(request, body);
    connect(reply, &QNetworkReply::readyRead, this, [reply] {
        if (reply->bytesAvailable() > largestReply) reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, then = std::move(then)] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status != 200 || reply->error() != QNetworkReply::NoError)
            return finish(fail(codeOf(*reply, status), "pairing"));
        then(reply->readAll());
    });
}

void PairClient::welcomed(const QByteArray& body) {
    auto welcome = welcomeFromJson(body);
    if (!welcome) return finish(tl::unexpected(welcome.error()));
    welcome_ = std::move(*welcome);
    QThreadPool::globalInstance()->start(
        [self = QPointer<PairClient>(this), code = offer_.code, salt = welcome_.salt] {
            const auto key = std::make_shared<Result<SecretBytes>>(code.stretched(salt));
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [self, key] {
                    if (self) self->stretched(std::move(*key));
                },
                Qt::QueuedConnection);
        });
}

void PairClient::stretched(Result<SecretBytes> key) {
    if (!key) return finish(tl::unexpected(key.error()));
    if (!isSameProof(proofOf(PairSide::Hub, *key, hello_, welcome_, seenPin_), welcome_.proof))
        return finish(fail(ErrorCode::Unauthorised, "the hub does not know the code"));
    const QByteArray proof = proofOf(PairSide::Tablet, *key, hello_, welcome_, seenPin_);
    post(toJson(PairProof{hello_, proof}), [this](const QByteArray& body) { granted(body); });
}

void PairClient::granted(const QByteArray& body) {
    auto grant = grantFromJson(body);
    if (!grant) return finish(tl::unexpected(grant.error()));
    finish(Paired{QUrl(offer_.address), seenPin_, welcome_, std::move(*grant), std::move(signKey_)});
}

void PairClient::finish(Result<Paired> result) {
    if (const Done done = std::exchange(done_, nullptr)) done(std::move(result));
}

} // namespace drempel
