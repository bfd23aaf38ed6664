// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Live.h"

namespace drempel {

namespace {

constexpr qsizetype longestLine = 1024;

QByteArrayView valueOf(QByteArrayView line, qsizetype nameSize) {
    auto value = line.sliced(nameSize);
    if (value.startsWith(' ')) value = value.sliced(1);
    return value;
}

std::optional<Position> positionFrom(QByteArrayView text) {
    bool ok = false;
    const qlonglong number = text.toByteArray().toLongLong(&ok);
    if (!ok || number < 0) return std::nullopt;
    return Position{number};
}

} // namespace

QByteArray livePosition(Position position) {
    return "event: position\ndata: " + QByteArray::number(qlonglong{position}) + "\n\n";
}

QByteArray liveHeartbeat() {
    return ":\n\n";
}

std::vector<Position> LiveParser::feed(QByteArrayView bytes) {
    std::vector<Position> positions;
    for (const char byte : bytes) {
        if (broken_) break;
        if (byte == '\n') {
            QByteArrayView complete = pending_;
            if (complete.endsWith('\r')) complete.chop(1);
            line(complete, positions);
            pending_.clear();
        } else if (pending_.size() < longestLine) {
            pending_.append(byte);
        } else {
            broken_ = true;
        }
    }
    return positions;
}

void LiveParser::line(QByteArrayView line, std::vector<Position>& positions) {
    static constexpr QByteArrayView event("event:");
    static constexpr QByteArrayView data("data:");
    if (line.isEmpty()) {
        if (isPosition_ && data_) positions.push_back(*data_);
        isPosition_ = false;
        data_.reset();
    } else if (line.startsWith(event)) {
        isPosition_ = valueOf(line, event.size()) == QByteArrayView("position");
    } else if (line.startsWith(data)) {
        data_ = positionFrom(valueOf(line, data.size()));
    }
}

} // namespace drempel
