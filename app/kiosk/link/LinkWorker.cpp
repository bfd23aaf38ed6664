// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/link/LinkWorker.h"

#include "kiosk/link/LiveStream.h"
#include "kiosk/link/PinnedTls.h"
#include "sync/JournalPorts.h"

#include <QRandomGenerator>

namespace drempel {

namespace {

// A reply may be a little over a message's limit in headers, never far.
constexpr qint64 largestReply = WireLimits{}.maxBytes + 64 * 1024;

LinkFailure failureOf(const QNetworkReply& reply) {
    if (isStranger(reply)) return LinkFailure::Stranger;
    switch (reply.error()) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // what a transfer time-out gives
        return LinkFailure::Timeout;
    default:
        return LinkFailure::Network;
    }
}

/// After these another tablet may hold more, or this one does.
bool movesPlaces(const Input& input) {
    return std::holds_alternative<input::LiveOpened>(input) ||
           std::holds_alternative<input::LiveClosed>(input) ||
           std::holds_alternative<input::PullAnswered>(input) ||
           std::holds_alternative<input::PushAnswered>(input) ||
           std::holds_alternative<input::CursorAdopted>(input);
}
// What comes in one after the other is told at once.
constexpr Milliseconds placesSettle{100};

} // namespace

LinkWorker::LinkWorker(HubLinkOptions options)
  : address_(std::move(options.address))
  , journal_(options.journal)
  , clock_(options.clock)
  , announce_(std::move(options.announce))
  , version_(options.version)
  , keyring_(options.keyring)
  , unlockKey_(std::move(options.unlockKey))
  , requestTimeout_(options.requestTimeout)
  , heartbeatTimeout_(options.heartbeatTimeout)
  , mailbox_(std::make_shared<Mailbox>())
  , machine_(QRandomGenerator::system()->generate64())
  , timer_(new QTimer(this))
  , spreadTimer_(new QTimer(this)) {
    mailbox_->worker = this;
    timer_->setSingleShot(true);
    spreadTimer_->setSingleShot(true);
    connect(spreadTimer_, &QTimer::timeout, this, &LinkWorker::askSpread);
    connect(timer_, &QTimer::timeout, this, [this] { feed(input::TimerFired{timerNumber_}); });
}

LinkWorker::~LinkWorker() {
    const std::lock_guard lock(mailbox_->mutex);
    mailbox_->worker = nullptr;
    dropReply();
    if (spreadReply_) spreadReply_->disconnect(this);
}

void LinkWorker::start() {
    if (!network_) renewConnections();
    onJournal([](TabletPort& tablet) -> Then {
        std::ignore = tablet.retryRefused(); // somebody may have changed what was in the way
        const auto cursor = tablet.cursor();
        const auto backlog = backlogOf(tablet);
        // A journal that cannot be read now is asked again by every request that follows.
        const input::Start start{backlog.value_or(Backlog{}), cursor ? cursor->value_or(Cursor{}) : Cursor{}};
        return [start](LinkWorker& worker) { worker.feed(start); };
    });
}

void LinkWorker::renewConnections() {
    if (network_) network_.release()->deleteLater();      // replies that were given up are its children
    network_ = std::make_unique<QNetworkAccessManager>(); // made on the thread that uses it
    trustOnly(*network_, [this](const QByteArray& pin) { return pin == address_.pin; });
    isStuck_ = false;
}

void LinkWorker::setAddress(HubAddress address) {
    address_ = std::move(address);
    isStuck_ = true; // the other side may be somebody else now
    feed(input::TokenChanged{});
}

void LinkWorker::feed(const Input& input) {
    for (const Action& action : machine_.on(input))
        std::visit([this](const auto& one) { perform(one); }, action);
    if (std::holds_alternative<input::LiveClosed>(input)) toldCursor_ = {}; // the hub may forget
    if (movesPlaces(input)) spreadSoon(placesSettle);
    const auto status = machine_.status();
    const auto skew = machine_.skew();
    if (status == toldStatus_ && skew == toldSkew_) return;
    toldStatus_ = status;
    toldSkew_ = skew;
    Q_EMIT told(status, skew);
}

void LinkWorker::onJournal(std::function<Then(TabletPort&)> job) {
    journal_.run([job = std::move(job), announce = announce_, keyring = keyring_, unlockKey = unlockKey_,
                  mailbox = mailbox_](Journal& journal) {
        std::optional<TabletKeysOnKeyring<Journal, Keyring>> keys;
        if (keyring && unlockKey) keys.emplace(journal, *keyring, *unlockKey);
        TabletOnJournal<Journal> tablet(journal, announce, keys ? &*keys : nullptr);
        Then then = job(tablet);
        const std::lock_guard lock(mailbox->mutex);
        LinkWorker* worker = mailbox->worker;
        if (!worker) return;
        QMetaObject::invokeMethod(
            worker, [worker, then = std::move(then)] { then(*worker); }, Qt::QueuedConnection);
    });
}

void LinkWorker::perform(const action::Request& request) {
    wanted_ = std::visit([](const auto& one) { return one.request; }, request);
    onJournal([request](TabletPort& tablet) -> Then {
        auto begun = begin(tablet, request);
        if (auto* asked = std::get_if<Asked>(&begun))
            return [asked = std::move(*asked)](LinkWorker& worker) { worker.send(asked); };
        return [outcome = std::get<Input>(begun)](LinkWorker& worker) { worker.feed(outcome); };
    });
}

void LinkWorker::send(Asked asked) {
    if (asked.request != wanted_) return;
    if (!hasAddress()) return feed(input::Failed{asked.request, LinkFailure::Unauthorised});
    if (isStuck_ && !live_) renewConnections();
    QNetworkRequest request = requestFor(asked.http.target);
    request.setTransferTimeout(static_cast<int>(requestTimeout_.count()));
    if (asked.http.isPost)
        request.setHeader(QNetworkRequest::ContentTypeHeader, QLatin1String(cborContentType));
    reply_ = asked.http.isPost ? network_->post(request, asked.http.body) : network_->get(request);
    connect(reply_, &QNetworkReply::readyRead, this, [reply = reply_] {
        if (reply->bytesAvailable() > largestReply) reply->abort();
    });
    connect(reply_, &QNetworkReply::finished, this, [this, reply = reply_, asked = std::move(asked)] {
        reply->deleteLater();
        reply_ = nullptr;
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        isStuck_ = isStuck_ || status == 0;
        const bool isWhole = status != 0 && (reply->error() == QNetworkReply::NoError || status >= 300);
        arrived(asked, isWhole ? Delivery(HttpReply{status, reply->readAll()})
                               : tl::unexpected<LinkFailure>(failureOf(*reply)));
    });
}

void LinkWorker::arrived(const Asked& asked, const Delivery& delivery) {
    onJournal([asked, delivery, now = clock_.now()](TabletPort& tablet) -> Then {
        return [outcome = finish(tablet, asked, delivery, now)](LinkWorker& worker) { worker.feed(outcome); };
    });
}

void LinkWorker::perform(const action::Abort&) {
    wanted_ = 0;
    dropReply();
}

void LinkWorker::dropReply() {
    QNetworkReply* reply = std::exchange(reply_, nullptr);
    if (!reply) return;
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void LinkWorker::perform(const action::OpenLive& open) {
    const auto stream = open.stream;
    if (!hasAddress()) return feed(input::LiveClosed{stream, LinkFailure::Unauthorised});
    if (live_) live_.release()->deleteLater();
    if (isStuck_) renewConnections();
    QNetworkRequest request = requestFor(endpoint::live);
    request.setRawHeader("Accept", liveContentType);
    live_ = std::make_unique<LiveStream>(network_->get(request), heartbeatTimeout_);
    connect(live_.get(), &LiveStream::opened, this, [this, stream] { feed(input::LiveOpened{stream}); });
    connect(live_.get(), &LiveStream::position, this, [this, stream](qint64 position) {
        feed(input::LivePosition{stream, position});
    });
    connect(live_.get(), &LiveStream::closed, this, [this, stream](LinkFailure why) {
        feed(input::LiveClosed{stream, why});
    });
}

void LinkWorker::perform(const action::CloseLive&) {
    if (!live_) return;
    live_->disconnect(this);
    live_.release()->deleteLater(); // we may be in one of its signals
}

void LinkWorker::perform(const action::StartTimer& start) {
    timerNumber_ = start.timer;
    timer_->start(start.after);
}

void LinkWorker::perform(const action::StopTimer&) {
    timer_->stop();
}

QNetworkRequest LinkWorker::requestFor(const QByteArray& target) const {
    QUrl url = address_.url;
    const qsizetype query = target.indexOf('?');
    url.setPath(QString::fromLatin1(target.first(query < 0 ? target.size() : query)));
    if (query >= 0) url.setQuery(QString::fromLatin1(target.sliced(query + 1)));
    QNetworkRequest request(url);
    useBareTls(request);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // The token goes to this hub and nowhere else.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Authorization", "Bearer " + address_.token);
    request.setRawHeader("Accept", cborContentType);
    request.setRawHeader("Drempel-Version", version_);
    request.setRawHeader("Drempel-Clock",
                         QByteArray::number(qlonglong{clock_.now().time_since_epoch().count()}));
    request.setRawHeader("Drempel-Backlog", QByteArray::number(qlonglong{machine_.backlog().outbox}));
    return request;
}

} // namespace drempel
