// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/link/LiveStream.h"

#include "kiosk/link/PinnedTls.h"
#include "sync/ClientExchange.h"

namespace drempel {

namespace {

int statusOf(const QNetworkReply& reply) {
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool isEventStream(const QNetworkReply& reply) {
    return reply.header(QNetworkRequest::ContentTypeHeader).toByteArray().startsWith(liveContentType);
}

} // namespace

LiveStream::LiveStream(QNetworkReply* reply, Milliseconds heartbeatTimeout)
  : reply_(reply) {
    silence_.setSingleShot(true);
    silence_.setInterval(heartbeatTimeout);
    connect(&silence_, &QTimer::timeout, this, [this] { close(LinkFailure::Timeout); });
    connect(reply, &QNetworkReply::metaDataChanged, this, [this] {
        if (isOpen_ || isClosed_ || statusOf(*reply_) != 200 || !isEventStream(*reply_)) return;
        isOpen_ = true;
        Q_EMIT opened();
    });
    connect(reply, &QNetworkReply::readyRead, this, &LiveStream::read);
    connect(reply, &QNetworkReply::finished, this, [this] {
        const int status = statusOf(*reply_);
        if (isStranger(*reply_)) return close(LinkFailure::Stranger);
        close(status == 0 ? LinkFailure::Network : failureOf(status).value_or(LinkFailure::Network));
    });
    silence_.start();
}

LiveStream::~LiveStream() {
    isClosed_ = true;
    reply_->disconnect(this);
    reply_->abort();
}

void LiveStream::read() {
    silence_.start();
    const QByteArray bytes = reply_->readAll();
    if (!isOpen_ || isClosed_) return;
    for (const Position position_ : parser_.feed(bytes))
        Q_EMIT position(position_);
    if (parser_.broken()) close(LinkFailure::Garbled);
}

void LiveStream::close(LinkFailure why) {
    if (std::exchange(isClosed_, true)) return;
    silence_.stop();
    Q_EMIT closed(why);
}

} // namespace drempel
