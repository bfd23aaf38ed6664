// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/Journal.h"

#include <QString>

namespace drempel {

/// How opening this tablet's journal went, in words for whoever stands in front of it.
struct Store {
    std::unique_ptr<Journal> journal; ///< null when there is a `fatal` sentence
    QString fatal;                    ///< what is wrong and what to do
    QString notice; ///< what to tell a caregiver although work goes on (a damaged file was set aside)
};

/// What an error of the tablet's own files means to a person, and what to do.
[[nodiscard]] QString storeSentence(const Error& error);

/// Opens DATA/journal.db, made for `site` if it is absent. A damaged file is kept aside, under another name
/// in the same folder, and a new one started: nothing pretends that it is whole.
[[nodiscard]] Store openStore(const QString& folder, JournalOptions options);

} // namespace drempel
