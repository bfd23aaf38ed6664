// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/TabletLock.h"

#include "base/Log.h"
#include "base/Wrap.h"

#include <QCoreApplication>
#include <QEvent>

namespace drempel {

namespace {

using Why = Gate::Notice;
using State = Gate::State;

constexpr Milliseconds firstPause{2'000};
constexpr Milliseconds longestPause{5'000};       // somebody may be standing there
constexpr Milliseconds refreshEvery{10 * 60'000}; // while open: the cards in use, and a sign of life
constexpr Milliseconds lookEvery{60'000};         // while open and the hub is not where it was
constexpr Milliseconds watchEvery{5'000};         // while open: after a sleep somebody may be looking

QByteArray signContext(const QByteArray& device) {
    return QByteArrayLiteral("drempel-tablet-sign-1") + device;
}
QByteArray codeContext(const QByteArray& device) {
    return QByteArrayLiteral("drempel-tablet-code-1") + device;
}

Why noticeOf(ErrorCode code) {
    switch (code) {
    case ErrorCode::Conflict:
        return Why::Stranger;
    case ErrorCode::Unauthorised:
        return Why::UnknownHere;
    default:
        return Why::HubAway;
    }
}

Why noticeOfPairing(ErrorCode code) {
    switch (code) {
    case ErrorCode::Unauthorised:
        return Why::WrongCode;
    case ErrorCode::NotFound:
        return Why::NoPairing;
    case ErrorCode::Conflict:
        return Why::NameTaken;
    case ErrorCode::TooLarge:
        return Why::TooMany;
    case ErrorCode::BadInput:
        return Why::BadAddress;
    case ErrorCode::Network:
        return Why::HubAway;
    default:
        return Why::NotKept;
    }
}

std::vector<TabletRecord::Card> cardsOf(const UnlockAnswer& answer) {
    std::vector<TabletRecord::Card> cards;
    for (const CardLock& lock : answer.cards)
        cards.push_back({lock.card.bytes(), lock.wrapped});
    return cards;
}

} // namespace

Result<TabletRecord> recordOf(const Paired& paired) {
    const QByteArray device = paired.grant.device.bytes();
    const SecretBytes& key = paired.grant.unlock.unlockKey;
    auto signKey = wrap(key, paired.signKey.view(), signContext(device));
    auto codeKey = wrap(key, paired.grant.unlock.codeKey.view(), codeContext(device));
    if (!signKey) return tl::unexpected(signKey.error());
    if (!codeKey) return tl::unexpected(codeKey.error());
    return TabletRecord{paired.hub.toString(),
                        paired.pin,
                        paired.grant.token,
                        paired.as.site,
                        device,
                        paired.as.name,
                        paired.as.role,
                        paired.as.group,
                        std::move(*signKey),
                        std::move(*codeKey),
                        cardsOf(paired.grant.unlock)};
}

TabletLock::TabletLock(SecretStore& store, Gate& gate, const Clock& clock, HubFinder& finder, Options options,
                       QObject* parent)
  : QObject(parent)
  , store_(store)
  , gate_(gate)
  , clock_(clock)
  , options_(std::move(options))
  , search_(finder, options_.version) {
    again_.setSingleShot(true);
    connect(&again_, &QTimer::timeout, this, &TabletLock::ask);
    connect(&watch_, &QTimer::timeout, this, &TabletLock::checkTime);
    connect(&gate_, &Gate::pairWanted, this, &TabletLock::tryPairing);
    connect(&gate_, &Gate::cardGiven, this, &TabletLock::tryCard);
}

HubAddress TabletLock::address() const {
    return {options_.hub.isEmpty() ? QUrl(record_.hub) : options_.hub, record_.token, record_.pin};
}

void TabletLock::start() {
    auto record = store_.load();
    if (!record) {
        if (record.error().code != ErrorCode::NotFound)
            qCWarning(lcKiosk) << "tablet.json:" << toString(record.error().code);
        return gate_.show(State::Unpaired);
    }
    record_ = std::move(*record);
    if (record_.signKey.isEmpty()) return gate_.show(State::Unpaired, Why::Revoked);
    client_ = std::make_unique<UnlockClient>(address(), options_.version);
    pause_ = firstPause;
    ask();
}

void TabletLock::askNow() {
    if (client_) ask();
}

void TabletLock::ask() {
    again_.stop();
    client_->ask([this](Result<UnlockAnswer> answer) { answered(std::move(answer)); });
}

void TabletLock::answered(Result<UnlockAnswer> answer) {
    if (!answer && answer.error().code == ErrorCode::Forbidden) return revoked();
    if (answer) {
        lastProof_ = clock_.sinceBoot();
        takeCards(*answer);
        if (!isOpen()) openWith(std::move(answer->unlockKey), std::move(answer->codeKey));
    } else {
        const ErrorCode why = answer.error().code;
        if (!isOpen()) gate_.show(State::Locked, noticeOf(why));
        if (why == ErrorCode::Network || why == ErrorCode::Conflict) lookElsewhere();
    }
    const Milliseconds next = !isOpen() ? pause_ : answer ? refreshEvery : lookEvery;
    pause_ = std::min(pause_ * 2, longestPause);
    again_.start(next);
}

void TabletLock::lookElsewhere() {
    if (!options_.hub.isEmpty()) return; // it was told where to look
    search_.start(address(), [this](const QUrl& place, Result<UnlockAnswer> answer) {
        record_.hub = place.toString();
        if (const Status saved = store_.save(record_); !saved)
            qCWarning(lcKiosk) << "tablet.json:" << toString(saved.error().code);
        client_ = std::make_unique<UnlockClient>(address(), options_.version);
        Q_EMIT moved();
        answered(std::move(answer));
    });
}

void TabletLock::takeCards(const UnlockAnswer& answer) {
    if (std::exchange(record_.cards, cardsOf(answer)) == record_.cards) return;
    if (const Status saved = store_.save(record_); !saved)
        qCWarning(lcKiosk) << "tablet.json:" << toString(saved.error().code);
}

/// Not even a card opens this tablet any more; what it keeps stays unreadable where it is.
void TabletLock::revoked() {
    record_.signKey.clear();
    record_.codeKey.clear();
    record_.cards.clear();
    if (const Status saved = store_.save(record_); !saved)
        qCWarning(lcKiosk) << "tablet.json:" << toString(saved.error().code);
    again_.stop();
    client_.reset();
    const bool wasOpen = isOpen();
    gate_.show(State::Unpaired, Why::Revoked);
    if (wasOpen) Q_EMIT closed();
}

void TabletLock::tryPairing(const QString& address, const QString& code) {
    auto offer = offerFromText(code);
    if (!offer) {
        auto typed = PairingCode::parse(code);
        if (!typed) return gate_.show(State::Unpaired, Why::BadCode);
        const QString trimmed = address.trimmed();
        const QUrl url(trimmed.contains(QLatin1String("://")) ? trimmed
                                                              : QStringLiteral("https://") + trimmed,
                       QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || url.scheme() != QLatin1String("https"))
            return gate_.show(State::Unpaired, Why::BadAddress);
        offer = PairingOffer{url.toString(), {}, std::move(*typed)};
    }
    gate_.setBusy(true);
    pairing_ = std::make_unique<PairClient>(std::move(*offer));
    pairing_->start([this](Result<Paired> result) { paired(std::move(result)); });
}

void TabletLock::paired(Result<Paired> result) {
    pairing_.release()->deleteLater(); // we are in its call
    if (!result) return gate_.show(State::Unpaired, noticeOfPairing(result.error().code));
    auto record = recordOf(*result);
    const Status saved = record ? store_.save(*record) : Status(tl::unexpected(record.error()));
    if (!saved) return gate_.show(State::Unpaired, Why::NotKept);
    record_ = std::move(*record);
    client_ = std::make_unique<UnlockClient>(address(), options_.version);
    lastProof_ = clock_.sinceBoot();
    openWith(std::move(result->grant.unlock.unlockKey), std::move(result->grant.unlock.codeKey));
    again_.start(refreshEvery);
}

void TabletLock::tryCard(const QString& text) {
    if (gate_.state() != State::Locked) return;
    if (record_.cards.empty()) return gate_.show(State::Locked, Why::NoCards);
    const auto secret = CardSecret::parse(text);
    const auto device = DeviceId::fromBytes(record_.device);
    if (!secret || !device) return gate_.show(State::Locked, Why::WrongCard);
    const SecretBytes key = secret->key();
    for (const auto& card : record_.cards) {
        const auto id = CardId::fromBytes(card.id);
        if (!id) continue;
        auto unlockKey = openLock({*id, card.lock}, key, *device);
        if (!unlockKey) continue;
        auto codeKey = unwrap(*unlockKey, record_.codeKey, codeContext(record_.device));
        if (!codeKey) break;
        lastProof_ = clock_.sinceBoot();
        return openWith(std::move(*unlockKey), std::move(*codeKey));
    }
    gate_.show(State::Locked, Why::WrongCard);
}

void TabletLock::openWith(SecretBytes unlockKey, SecretBytes codeKey) {
    auto signKey = unwrap(unlockKey, record_.signKey, signContext(record_.device));
    if (!signKey) return gate_.show(State::Locked, Why::UnknownHere); // not the key it was paired with
    handedOver_ = true;
    watch_.start(watchEvery);
    QCoreApplication::instance()->installEventFilter(this);
    Q_EMIT opened(std::make_shared<TabletKeys>(
        TabletKeys{std::move(unlockKey), std::move(codeKey), std::move(*signKey)}));
}

void TabletLock::checkTime() {
    if (!isOpen() || clock_.sinceBoot() - lastProof_ < options_.longestAlone) return;
    watch_.stop();
    gate_.show(State::Locked, Why::HubAway);
    Q_EMIT closed();
}

bool TabletLock::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::MouseButtonPress:
    case QEvent::KeyPress:
        checkTime();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace drempel
