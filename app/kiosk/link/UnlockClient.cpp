// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/link/UnlockClient.h"

#include "kiosk/link/PinnedTls.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>

namespace drempel {

namespace {

constexpr int patienceMs = 10'000;
constexpr qint64 largestReply = 256 * 1024;

Result<UnlockAnswer> answerIn(QNetworkReply& reply) {
    if (isStranger(reply)) return fail(ErrorCode::Conflict, "another hub");
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray body = reply.readAll();
    if (status == 401) {
        const QString why = QJsonDocument::fromJson(body).object()[QStringLiteral("error")].toString();
        return fail(why == QLatin1String("revoked") ? ErrorCode::Forbidden : ErrorCode::Unauthorised);
    }
    if (status != 200 || reply.error() != QNetworkReply::NoError) return fail(ErrorCode::Network, "unlock");
    auto answer = unlockFromJson(body);
    if (!answer) return fail(ErrorCode::Network, "unlock");
    return answer;
}

} // namespace

UnlockClient::UnlockClient(HubAddress address, QByteArray version, QObject* parent)
  : QObject(parent)
  , address_(std::move(address))
  , version_(std::move(version)) {
    trustOnly(network_, [this](const QByteArray& pin) { return pin == address_.pin; });
}

void UnlockClient::ask(Done done) {
    QUrl url = address_.url;
    url.setPath(QLatin1String(endpoint::unlock));
    QNetworkRequest request(url);
    useBareTls(request);
    request.setTransferTimeout(patienceMs);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setRawHeader("Authorization", "Bearer " + address_.token);
    request.setRawHeader("Drempel-Version", version_);
    const std::uint32_t number = ++asked_;
    QNetworkReply* reply = network_.get(request);
    connect(reply, &QNetworkReply::readyRead, this, [reply] {
        if (reply->bytesAvailable() > largestReply) reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, number, done = std::move(done)] {
        reply->deleteLater();
        if (number == asked_) done(answerIn(*reply));
    });
    // It leaves now, and not when the first page was read: at start that takes longer than the answer.
    QCoreApplication::sendPostedEvents(reply);
}

} // namespace drempel
