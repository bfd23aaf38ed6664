// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Wrap.h"
#include "journal/keys/Keyring.h"

#include <QCborArray>
#include <QCborMap>
#include <QDir>
#include <QFileInfo>

namespace drempel {

namespace {

// The file: a CBOR map, wrapped as a whole. So no byte is looked at that was not written here, and entries
// that were taken out show as well as altered ones. Numbers are written to disk and never change.
enum Field : int { Version = 1, Counter, Entries, Lane };
constexpr int version = 1;
constexpr char fileContext[] = "drempel-keyring-1";

QCborArray laneArray(const KeyLane& lane) {
    return QCborArray{lane.hub.bytes(), lane.incarnation.bytes(), qint64{lane.fetched}, qint64{lane.pushed}};
}

/// As Id::fromBytes, but nil is a value here.
template<class T>
bool readId(const QCborValue& value, T& id) {
    const auto raw = rawIdFromBytes(value.toByteArray());
    if (raw) id = T(*raw);
    return raw.has_value();
}

bool readLane(const QCborArray& array, KeyLane& lane) {
    lane.fetched = array.at(2).toInteger(-1);
    lane.pushed = array.at(3).toInteger(-1);
    return array.size() == 4 && readId(array.at(0), lane.hub) && readId(array.at(1), lane.incarnation) &&
           lane.fetched >= 0 && lane.pushed >= 0;
}

bool readEntry(const QCborArray& array, WrappedKey& entry) {
    entry.number = array.at(0).toInteger(-1);
    entry.wrapped = array.at(3).toByteArray();
    return array.size() == 4 && readId(array.at(1), entry.key) && readId(array.at(2), entry.subject) &&
           entry.number > 0;
}

} // namespace

QByteArray Keyring::encode(const Contents& contents) {
    QCborArray entries;
    for (const WrappedKey& entry : contents.entries)
        entries.append(
            QCborArray{qint64{entry.number}, entry.key.bytes(), entry.subject.bytes(), entry.wrapped});
    return QCborValue(QCborMap{{int{Version}, version},
                               {int{Counter}, qint64{contents.counter}},
                               {int{Entries}, entries},
                               {int{Lane}, laneArray(contents.lane)}})
        .toCbor();
}

Result<Keyring::Contents> Keyring::decode(QByteArrayView bytes) {
    const QCborMap map = QCborValue::fromCbor(bytes.toByteArray()).toMap();
    if (map.value(int{Version}).toInteger() > version)
        return fail(ErrorCode::NewerSchema, "a keyring of a newer program");
    Contents contents;
    contents.counter = map.value(int{Counter}).toInteger(-1);
    bool whole = contents.counter >= 0 && readLane(map.value(int{Lane}).toArray(), contents.lane);
    std::int64_t last = 0;
    for (const QCborValue& value : map.value(int{Entries}).toArray()) {
        whole = whole && readEntry(value.toArray(), contents.entries.emplace_back());
        whole = whole && contents.entries.back().number > std::exchange(last, contents.entries.back().number);
    }
    if (!whole || last > contents.counter) return fail(ErrorCode::Corrupt, "not a keyring");
    return contents;
}

Status Keyring::read(SecretBytes wrapKey, WhenAbsent whenAbsent) {
    const auto bytes = readFile(file_);
    if (!bytes && bytes.error().code == ErrorCode::NotFound && whenAbsent == WhenAbsent::Make) {
        const Status made = save({}, wrapKey);
        if (made) wrapKey_ = std::move(wrapKey);
        return made;
    }
    if (!bytes) return tl::unexpected<Error>(bytes.error());
    const auto clear = unwrapClear(wrapKey, *bytes, fileContext);
    if (!clear) return tl::unexpected<Error>(clear.error());
    auto contents = decode(*clear);
    if (!contents) return tl::unexpected<Error>(contents.error());
    wrapKey_ = std::move(wrapKey);
    adopt(std::move(*contents));
    return {};
}

Status Keyring::save(Contents contents, const SecretBytes& wrapKey) {
    const auto wrapped = wrap(wrapKey, encode(contents), fileContext);
    if (!wrapped) return tl::unexpected<Error>(wrapped.error());
    if (const Status kept = replaceFile(file_, *wrapped, step_); !kept) return kept;
    const std::size_t destroyed = destroyed_.size();
    adopt(std::move(contents));
    if (destroyed_.size() > destroyed) dropSetAside();
    return {};
}

void Keyring::dropSetAside() const {
    const QFileInfo own(file_);
    QDir folder = own.dir();
    for (const QString& name :
         folder.entryList({own.fileName() + QStringLiteral(".corrupt-*")}, QDir::Files | QDir::Hidden))
        folder.remove(name); // should it stay, the next one takes it along
}

} // namespace drempel
