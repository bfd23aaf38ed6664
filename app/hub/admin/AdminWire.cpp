// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/AdminWire.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

namespace drempel::hub {

namespace {

constexpr qint64 commandKey = 1;
constexpr qint64 argumentsKey = 2;
constexpr qint64 exitKey = 1;
constexpr qint64 outKey = 2;
constexpr qint64 errKey = 3;
constexpr qint64 filesKey = 4;
constexpr qint64 pathKey = 1;
constexpr qint64 contentKey = 2;

} // namespace

QByteArray encodeRequest(const AdminRequest& request) {
    const QCborMap map{{commandKey, request.command},
                       {argumentsKey, QCborArray::fromStringList(request.arguments)}};
    return map.toCborValue().toCbor();
}

Result<AdminRequest> decodeRequest(const QByteArray& bytes) {
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    AdminRequest request{map[commandKey].toString(), {}};
    for (const auto& word : map[argumentsKey].toArray())
        request.arguments.append(word.toString());
    if (request.command.isEmpty()) return fail(ErrorCode::BadInput, "admin request");
    return request;
}

QByteArray encodeOutcome(const Outcome& outcome) {
    QCborArray files;
    for (const FileToWrite& file : outcome.files)
        files.append(QCborMap{{pathKey, file.path}, {contentKey, file.content}});
    const QCborMap map{
        {exitKey, outcome.exitCode}, {outKey, outcome.out}, {errKey, outcome.err}, {filesKey, files}};
    return map.toCborValue().toCbor();
}

Result<Outcome> decodeOutcome(const QByteArray& bytes) {
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    if (!map[exitKey].isInteger()) return fail(ErrorCode::BadInput, "admin answer");
    Outcome outcome{
        static_cast<int>(map[exitKey].toInteger()), map[outKey].toString(), map[errKey].toString(), {}};
    for (const auto& value : map[filesKey].toArray()) {
        const QCborMap file = value.toMap();
        outcome.files.push_back({file[pathKey].toString(), file[contentKey].toByteArray()});
    }
    return outcome;
}

} // namespace drempel::hub
