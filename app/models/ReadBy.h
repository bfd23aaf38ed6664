// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Ledger.h"

#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace drempel {

/// Wie las dit?: who looked at what stands about one child, a day at a time. Facts, without a verdict. UI
/// thread.
class ReadBy : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by ReviewFlow")
    Q_PROPERTY(QString title READ title NOTIFY changed) ///< "Wie las over Noor B.?"
    Q_PROPERTY(QString dayText READ dayText NOTIFY changed)
    Q_PROPERTY(bool canLater READ canLater NOTIFY changed)     ///< the day that is shown is not today
    Q_PROPERTY(bool canEarlier READ canEarlier NOTIFY changed) ///< it is kept that long
    /// [{time, who: "Rachida, leidster", what: "voor de zorg: de dag, gezondheid"}], oldest first; the same
    /// person, purpose and parts once, with all times.
    Q_PROPERTY(QVariantList lines READ lines NOTIFY changed)
  public:
    static constexpr int keptDays = 365;

    explicit ReadBy(Ledger& ledger, QObject* parent = nullptr);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString dayText() const;
    [[nodiscard]] bool canLater() const { return !child_.isNil() && day_ < today_; }
    [[nodiscard]] bool canEarlier() const { return !child_.isNil() && day_ > today_.addDays(-keptDays); }
    [[nodiscard]] QVariantList lines() const;

    Q_INVOKABLE void earlier();
    Q_INVOKABLE void later();

    void open(ChildId child, QDate today);
    void clear();
    void refresh() { Q_EMIT changed(); }

  Q_SIGNALS:
    void changed();

  private:
    void show(QDate day);

    Ledger& ledger_;
    ChildId child_;
    QDate today_;
    QDate day_;
};

} // namespace drempel
