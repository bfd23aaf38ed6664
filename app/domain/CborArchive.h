// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PayloadFields.h"

#include <QCborArray>
#include <QCborMap>

namespace drempel::fields {

/// The integer in a value; `otherwise` for anything else. QCborValue::toInteger alone would also convert a
/// double, which is undefined when it does not fit.
[[nodiscard]] inline qint64 integerIn(const QCborValue& value, qint64 otherwise = -1) {
    return value.isInteger() ? value.toInteger() : otherwise;
}

/// Writes the fields of a payload into a map. Null dates, times, empty texts and lists are left out.
class CborWriter {
  public:
    QCborMap map;

    void text(int key, const QString& value, qsizetype) {
        put(key, value.isEmpty() ? QCborValue() : QCborValue(value));
    }
    void blob(int key, const QByteArray& value, qsizetype) { put(key, QCborValue(value)); }
    void number(int key, const std::optional<int>& value, int, int) {
        put(key, value ? QCborValue(*value) : QCborValue());
    }
    template<class T>
    void list(int key, const std::vector<T>& values, qsizetype) {
        put(key, toCbor(values));
    }
    template<class T>
    void orElse(int key, const T& value, const T& absent) {
        if (value != absent) put(key, toCbor(value));
    }
    template<class T>
    void operator()(int key, const T& value) {
        put(key, toCbor(value));
    }

  private:
    void put(int key, const QCborValue& value) {
        if (!value.isUndefined()) map.insert(key, value);
    }
    static QCborValue toCbor(bool value) { return value ? QCborValue(true) : QCborValue(); }
    static QCborValue toCbor(std::uint64_t value) { return QCborValue(static_cast<qint64>(value)); }
    static QCborValue toCbor(const QDate& value) {
        return value.isValid() ? QCborValue(value.toJulianDay()) : QCborValue();
    }
    static QCborValue toCbor(const QTime& value) {
        return value.isValid() ? QCborValue(value.msecsSinceStartOfDay() / 60'000) : QCborValue();
    }
    static QCborValue toCbor(const Weekdays& value) {
        return QCborValue(static_cast<qint64>(value.to_ulong()));
    }
    template<class Tag>
    static QCborValue toCbor(const Id<Tag>& value) {
        return QCborValue(value.bytes());
    }
    template<class T>
    static QCborValue toCbor(const std::optional<T>& value) {
        return value ? toCbor(*value) : QCborValue();
    }
    template<class T>
    static QCborValue toCbor(const std::vector<T>& values) {
        QCborArray array;
        for (const T& value : values)
            array.append(toCbor(value));
        return array.isEmpty() ? QCborValue() : QCborValue(array);
    }
    template<class T>
    static QCborValue toCbor(const T& value) {
        if constexpr (std::is_enum_v<T>)
            return QCborValue(static_cast<qint64>(value));
        else {
            CborWriter nested;
            describe(nested, const_cast<T&>(value)); // describe is shared with the reader; nothing is changed
            return QCborValue(nested.map);
        }
    }
};

/// Reads the fields back. Any field of the wrong type or out of range makes the whole payload unreadable.
class CborReader {
  public:
    explicit CborReader(const QCborMap& map)
      : map_(map) {}
    [[nodiscard]] bool ok() const { return ok_; }

    void text(int key, QString& value, qsizetype limit) {
        const QCborValue found = map_.value(key);
        if (found.isUndefined()) return;
        value = found.toString();
        require(found.isString() && value.size() <= limit);
    }
    void blob(int key, QByteArray& value, qsizetype limit) {
        const QCborValue found = map_.value(key);
        value = found.toByteArray();
        require(found.isByteArray() && value.size() <= limit);
    }
    void number(int key, std::optional<int>& value, int least, int most) {
        const QCborValue found = map_.value(key);
        if (found.isUndefined()) return;
        const qint64 number = integerIn(found, qint64{least} - 1);
        require(number >= least && number <= most);
        if (ok_) value = static_cast<int>(number);
    }
    template<class T>
    void list(int key, std::vector<T>& values, qsizetype limit) {
        readList(map_.value(key), values, limit);
    }
    template<class T>
    void orElse(int key, T& value, const T& absent) {
        const QCborValue found = map_.value(key);
        value = absent;
        if (!found.isUndefined()) fromCbor(found, value);
    }
    template<class T>
    void operator()(int key, T& value) {
        fromCbor(map_.value(key), value);
    }

  private:
    static constexpr qsizetype listLimit = 64;
    void require(bool good) { ok_ = ok_ && good; }

    void fromCbor(const QCborValue& in, bool& value) {
        require(in.isUndefined() || in.isBool());
        value = in.toBool(false);
    }
    void fromCbor(const QCborValue& in, std::uint64_t& value) {
        require(integerIn(in) >= 0);
        if (ok_) value = static_cast<std::uint64_t>(integerIn(in));
    }
    void fromCbor(const QCborValue& in, QDate& value) {
        if (in.isUndefined()) return;
        value = QDate::fromJulianDay(integerIn(in));
        require(value.year() > 1900 && value.year() < 3000);
    }
    void fromCbor(const QCborValue& in, QTime& value) {
        if (in.isUndefined()) return;
        const qint64 minutes = integerIn(in);
        require(minutes >= 0 && minutes < 24 * 60);
        if (ok_) value = QTime::fromMSecsSinceStartOfDay(static_cast<int>(minutes) * 60'000);
    }
    void fromCbor(const QCborValue& in, Weekdays& value) {
        const qint64 bits = integerIn(in);
        require(bits >= 0 && bits < 128);
        if (ok_) value = Weekdays(static_cast<unsigned long long>(bits));
    }
    template<class Tag>
    void fromCbor(const QCborValue& in, Id<Tag>& value) {
        const auto id = Id<Tag>::fromBytes(in.toByteArray());
        require(id.has_value());
        if (id) value = *id;
    }
    template<class T>
    void fromCbor(const QCborValue& in, std::optional<T>& value) {
        if (!in.isUndefined()) fromCbor(in, value.emplace());
    }
    template<class T>
    void fromCbor(const QCborValue& in, std::vector<T>& values) {
        readList(in, values, listLimit);
    }
    template<class T>
    void readList(const QCborValue& in, std::vector<T>& values, qsizetype limit) {
        if (in.isUndefined()) return;
        const QCborArray array = in.toArray();
        require(in.isArray() && array.size() <= limit);
        if (!ok_) return;
        for (const QCborValue& item : array)
            fromCbor(item, values.emplace_back());
    }
    template<class T>
    void fromCbor(const QCborValue& in, T& value) {
        if constexpr (std::is_enum_v<T>) {
            const qint64 number = integerIn(in);
            require(number >= 0 && number <= static_cast<qint64>(last(T{})));
            if (ok_) value = static_cast<T>(number);
        } else {
            require(in.isMap());
            CborReader nested(in.toMap());
            describe(nested, value);
            require(nested.ok());
        }
    }

    QCborMap map_;
    bool ok_ = true;
};

} // namespace drempel::fields
