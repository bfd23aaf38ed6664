// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/WhoKnows.h"

#include "hub/admin/Text.h"

namespace drempel::hub {

namespace {

/// A tablet that listens has read it, and told so, in a tenth of this.
constexpr std::chrono::seconds patience{3};

struct Behind {
    QStringList names;
    bool isListening = false; ///< one of them, so that it may be soon
};

Behind behind(Office& office, const std::vector<Device>& readers, Position written) {
    std::vector<Cursor> cursors;
    for (const Device& device : readers)
        cursors.push_back(*device.held);
    const std::vector<Position> read = office.journal.readUpTo(cursors);
    Behind behind;
    for (std::size_t i = 0; i < readers.size(); ++i) {
        if (read[i] >= written) continue;
        behind.names.append(readers[i].name);
        behind.isListening = behind.isListening || office.devices.isListening(readers[i].id);
    }
    return behind;
}

Behind behindAfterAWhile(Office& office, Position written) {
    const auto until = std::chrono::steady_clock::now() + patience;
    while (true) {
        const std::uint64_t known = office.devices.readings();
        Behind now = behind(office, office.devices.readers(), written);
        if (now.names.isEmpty() || !now.isListening || std::chrono::steady_clock::now() >= until) return now;
        office.devices.awaitReading(known, until);
    }
}

} // namespace

QString whoKnows(Office& office, Position written) {
    const std::vector<Device> readers = office.devices.readers();
    if (readers.empty()) return {};
    if (!office.hubRuns) {
        QStringList names;
        for (const Device& device : readers)
            names.append(device.name);
        return QStringLiteral("De hub draait niet, dus geen tablet weet dit nog. Zeg het tot dan bij %1.\n")
            .arg(dutchList(names));
    }
    const QStringList names = behindAfterAWhile(office, written).names;
    if (names.isEmpty()) return QStringLiteral("Elke tablet weet dit nu.\n");
    const QString sentence = names.size() == 1 ? QStringLiteral("%1 weet dit nog niet: zeg het daar.\n")
                                               : QStringLiteral("%1 weten dit nog niet: zeg het daar.\n");
    return sentence.arg(dutchList(names));
}

Outcome withWhoKnows(Office& office, Outcome done, Position written, bool asJson) {
    (asJson ? done.err : done.out) += whoKnows(office, written);
    return done;
}

} // namespace drempel::hub
