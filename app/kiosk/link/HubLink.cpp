// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/link/HubLink.h"

#include "kiosk/link/LinkWorker.h"

#include <QNetworkInformation>

namespace drempel {

HubLink::HubLink(HubLinkOptions options, QObject* parent)
  : QObject(parent)
  , worker_(new LinkWorker(std::move(options))) {
    thread_.setObjectName(QStringLiteral("drempel-link"));
    worker_->moveToThread(&thread_);
    connect(&thread_, &QThread::finished, worker_, &QObject::deleteLater);
    connect(worker_, &LinkWorker::told, this, &HubLink::take);
    connect(worker_, &LinkWorker::spreadTold, this, &HubLink::spreadTold);
    watchReachability();
    thread_.start();
}

HubLink::~HubLink() {
    thread_.quit();
    thread_.wait();
}

void HubLink::start() {
    QMetaObject::invokeMethod(worker_, [worker = worker_] { worker->start(); });
}

void HubLink::stop() {
    QMetaObject::invokeMethod(worker_, [worker = worker_] { worker->feed(input::Stop{}); });
}

void HubLink::setAddress(HubAddress address) {
    QMetaObject::invokeMethod(
        worker_, [worker = worker_, address = std::move(address)] { worker->setAddress(address); });
}

void HubLink::localAppended(std::int64_t count) {
    QMetaObject::invokeMethod(
        worker_, [worker = worker_, count] { worker->feed(input::LocalAppended{count}); },
        Qt::QueuedConnection);
}

void HubLink::watch(std::vector<EventId> ids) {
    QMetaObject::invokeMethod(worker_, [worker = worker_, ids = std::move(ids)] { worker->watch(ids); });
}

void HubLink::watchReachability() {
    // Where there is no back end the timers do: they only take longer.
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, worker_,
            [worker = worker_](QNetworkInformation::Reachability reach) {
                worker->feed(input::NetworkChanged{reach != QNetworkInformation::Reachability::Disconnected});
            });
}

void HubLink::take(const SyncStatus& status, std::optional<Milliseconds> skew) {
    if (std::exchange(status_, status) != status) Q_EMIT statusChanged(status);
    if (skew && std::exchange(skew_, skew) != skew) Q_EMIT skewChanged(*skew);
}

} // namespace drempel
