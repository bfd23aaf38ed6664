// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QMetaProperty>
#include <QStringList>

namespace drempel::test {

/// Everything an object shows: its properties, those of the objects they point to, and every role of every
/// row of its models. UI thread.
class Seen {
  public:
    explicit Seen(QObject& object) { look(object); }

    [[nodiscard]] QString all() const { return texts_.join(QLatin1Char('\n')); }
    /// Those of the words that can be seen.
    [[nodiscard]] QStringList of(const QStringList& words) const {
        QStringList found;
        for (const QString& word : words)
            if (all().contains(word)) found.append(word);
        return found;
    }

  private:
    void look(QObject& object) {
        if (seen_.contains(&object)) return;
        seen_.append(&object);
        const QMetaObject* type = object.metaObject();
        for (int i = 0; i < type->propertyCount(); ++i)
            look(type->property(i).read(&object));
        if (auto* model = qobject_cast<QAbstractItemModel*>(&object)) lookAtRows(*model);
    }
    void lookAtRows(const QAbstractItemModel& model) {
        const auto roles = model.roleNames().keys();
        for (int row = 0; row < model.rowCount(); ++row)
            for (const int role : roles)
                look(model.data(model.index(row, 0), role));
    }
    void look(const QVariant& value) {
        if (auto* object = value.value<QObject*>()) return look(*object);
        if (value.metaType().id() == QMetaType::QVariantList) {
            for (const QVariant& item : value.toList())
                look(item);
        } else if (value.metaType().id() == QMetaType::QVariantMap) {
            for (const QVariant& item : value.toMap())
                look(item);
        } else {
            texts_.append(value.toString());
        }
    }

    QStringList texts_;
    QList<QObject*> seen_;
};

} // namespace drempel::test
