// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/views/Access.h"
#include "domain/views/Day.h"
#include "models/DiffListModel.h"

#include <QtQml/qqmlregistration.h>

namespace drempel {

struct DayRow {
    QString entryId;
    QString side; ///< "home", "here" or "handover"
    QString icon; ///< name of an icon of Drempel.Controls
    QString text;
    QString time; ///< "HH:mm"
    QString author;
    QString answers{}; ///< the entry this one answers, or empty
    bool unheard = false;
    bool picked = false;  ///< one of the things to tell at pick-up
    bool mayPick = false; ///< something we told, that can be picked
    bool own = false;     ///< written or done by who looks: can be taken back

    [[nodiscard]] QString key() const { return entryId; }
    friend bool operator==(const DayRow&, const DayRow&) = default;
};

/// Whether it is something we did or saw: what can be picked to tell at pick-up.
[[nodiscard]] bool isOurStory(const Entry& entry);
/// Whether a caregiver wrote an entry, or did what it tells.
[[nodiscard]] bool isOwn(const Entry& entry, AdultId caregiver);

/// A child's day as the DayBraid shows it, in order of time. Roles: those of DayRow. UI thread.
class DayModel : public DiffListModel<DayRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the flows")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// Whether there may be words that are not shown, now or at all: empty is then not "nothing told".
    Q_PROPERTY(bool closed READ isClosed NOTIFY countChanged)
  public:
    using DiffListModel::DiffListModel;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] bool isClosed() const { return closed_; }

    /// Whose eyes: a parent sees what was told; staff also what is open.
    enum class Reader { Parent, Staff };
    /// `who` looks as `viewer`: the role table says what is left out, and a caregiver's own entries are
    /// marked.
    void show(const Snapshot& snapshot, ChildId child, QDate day, Reader reader, Viewer viewer,
              AdultId who = {});
    void clear();
    /// Empty until it is kept who reads.
    void close();

  Q_SIGNALS:
    void countChanged();

  protected:
    [[nodiscard]] QVariant value(const DayRow& row, int role) const override;

  private:
    bool closed_ = false;
};

} // namespace drempel
