// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/devices/UnlockCards.h"

#include "base/Files.h"
#include "base/Wrap.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace drempel::hub {

namespace {

constexpr qsizetype longestName = 60;
const QString cardsField = QStringLiteral("cards");
const QString idField = QStringLiteral("id");
const QString nameField = QStringLiteral("name");
const QString madeField = QStringLiteral("madeAt");
const QString revokedField = QStringLiteral("revokedAt");
const QString keyField = QStringLiteral("key");

QByteArray contextOf(const CardId& id) {
    return QByteArrayLiteral("drempel-card-key-1") + id.bytes();
}

QJsonObject toJson(const UnlockCard& card) {
    QJsonObject json{{idField, card.id.toString()},
                     {nameField, card.name},
                     {madeField, static_cast<qint64>(card.madeAt.time_since_epoch().count())},
                     {keyField, QString::fromLatin1(card.key.toBase64())}};
    if (card.revokedAt) json[revokedField] = static_cast<qint64>(card.revokedAt->time_since_epoch().count());
    return json;
}

Result<UnlockCard> cardFrom(const QJsonObject& json) {
    const auto id = CardId::parse(json[idField].toString());
    if (!id) return fail(ErrorCode::Corrupt, "cards.json");
    UnlockCard card{*id, json[nameField].toString(), Instant(Milliseconds(json[madeField].toInteger())),
                    std::nullopt, QByteArray::fromBase64(json[keyField].toString().toLatin1())};
    if (const auto revoked = json[revokedField]; revoked.isDouble())
        card.revokedAt = Instant(Milliseconds(revoked.toInteger()));
    return card;
}

} // namespace

Result<std::unique_ptr<UnlockCards>> UnlockCards::open(const QString& file) {
    std::unique_ptr<UnlockCards> cards(new UnlockCards(file));
    const auto bytes = readFile(file);
    if (!bytes && bytes.error().code == ErrorCode::NotFound) return cards;
    if (!bytes) return tl::unexpected(bytes.error());
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    if (!document.isObject()) return fail(ErrorCode::Corrupt, "cards.json");
    for (const auto& value : document.object()[cardsField].toArray()) {
        auto card = cardFrom(value.toObject());
        if (!card) return tl::unexpected(card.error());
        cards->cards_.push_back(std::move(*card));
    }
    return cards;
}

Status UnlockCards::save(std::vector<UnlockCard> cards) {
    QJsonArray list;
    for (const UnlockCard& card : cards)
        list.append(toJson(card));
    Status saved = replaceFile(file_, QJsonDocument(QJsonObject{{cardsField, list}}).toJson());
    if (saved) cards_ = std::move(cards);
    return saved;
}

Result<UnlockCards::New> UnlockCards::make(const QString& name, const SecretBytes& siteKey, Instant now,
                                           IdSource& ids) {
    if (name.trimmed().isEmpty() || name.size() > longestName) return fail(ErrorCode::BadInput, "card name");
    const std::lock_guard lock(mutex_);
    const bool taken = std::any_of(cards_.begin(), cards_.end(),
                                   [&](const UnlockCard& c) { return !c.revokedAt && c.name == name; });
    if (taken) return fail(ErrorCode::Conflict, "card name in use");
    CardSecret secret = CardSecret::random();
    const CardId id = ids.make<CardId>();
    auto key = wrap(siteKey, secret.key().view(), contextOf(id));
    if (!key) return tl::unexpected(key.error());
    const UnlockCard card{id, name, now, std::nullopt, std::move(*key)};
    std::vector<UnlockCard> cards = cards_;
    cards.push_back(card);
    if (const Status saved = save(std::move(cards)); !saved) return tl::unexpected(saved.error());
    return New{card, std::move(secret)};
}

Result<UnlockCard> UnlockCards::revoke(const QString& nameOrId, Instant now) {
    const std::lock_guard lock(mutex_);
    std::vector<UnlockCard> cards = cards_;
    const auto found = std::find_if(cards.begin(), cards.end(), [&](const UnlockCard& c) {
        return !c.revokedAt && (c.name == nameOrId || c.id.toString() == nameOrId);
    });
    if (found == cards.end()) return fail(ErrorCode::NotFound, "card");
    found->revokedAt = now;
    found->key.clear(); // nobody needs it any more
    UnlockCard revoked = *found;
    if (const Status saved = save(std::move(cards)); !saved) return tl::unexpected(saved.error());
    return revoked;
}

std::vector<UnlockCard> UnlockCards::list() const {
    const std::lock_guard lock(mutex_);
    return cards_;
}

Result<std::vector<CardLock>> UnlockCards::locksFor(const DeviceId& device, const SecretBytes& unlockKey,
                                                    const SecretBytes& siteKey) const {
    std::vector<CardLock> locks;
    for (const UnlockCard& card : list()) {
        if (card.revokedAt) continue;
        const auto key = unwrap(siteKey, card.key, contextOf(card.id));
        if (!key) return tl::unexpected(key.error());
        auto one = lockWith(card.id, *key, device, unlockKey);
        if (!one) return tl::unexpected(one.error());
        locks.push_back(std::move(*one));
    }
    return locks;
}

Status UnlockCards::rewrap(const SecretBytes& from, const SecretBytes& to) {
    const std::lock_guard lock(mutex_);
    std::vector<UnlockCard> cards = cards_;
    for (UnlockCard& card : cards) {
        if (card.revokedAt || unwrap(to, card.key, contextOf(card.id))) continue;
        const auto key = unwrap(from, card.key, contextOf(card.id));
        if (!key) return tl::unexpected(key.error());
        auto wrapped = wrap(to, key->view(), contextOf(card.id));
        if (!wrapped) return tl::unexpected(wrapped.error());
        card.key = std::move(*wrapped);
    }
    return save(std::move(cards));
}

} // namespace drempel::hub
