// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/TypingReader.h"

#include <QCoreApplication>

namespace drempel {

TypingReader::TypingReader(QObject& application)
  : application_(application) {
    rest_.setSingleShot(true);
    rest_.setTimerType(Qt::PreciseTimer);
    rest_.setInterval(TypingFilter::gap);
    connect(&rest_, &QTimer::timeout, this, [this] {
        filter_.rest();
        giveBack();
    });
    clock_.start();
}

void TypingReader::start(Read read) {
    read_ = std::move(read);
    application_.installEventFilter(this);
}

void TypingReader::stop() {
    application_.removeEventFilter(this);
    filter_.rest();
    giveBack();
    read_ = {};
}

bool TypingReader::eventFilter(QObject* watched, QEvent* event) {
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    if (!isKey || givingBack_ || !watched->isWindowType()) return false;
    const auto& key = static_cast<const QKeyEvent&>(*event);
    if (event->type() == QEvent::KeyPress) return press(watched, key);
    if (kept_.empty()) return false;
    keep(watched, key); // a release never overtakes its press
    return true;
}

/// Whether the key is kept for now.
bool TypingReader::press(QObject* target, const QKeyEvent& key) {
    constexpr auto chords = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if ((key.modifiers() & chords) ||
        key.key() == Qt::Key_Shift) { // Shift comes between the capitals of a code
        if (kept_.empty()) return false;
        keep(target, key);
        return true;
    }
    switch (filter_.feed(key.text(), std::chrono::milliseconds(clock_.elapsed()))) {
    case TypingFilter::Verdict::Persons:
        giveBack();
        return false;
    case TypingFilter::Verdict::Keep:
        keep(target, key);
        rest_.start();
        return true;
    case TypingFilter::Verdict::Code:
        break;
    }
    rest_.stop();
    kept_.clear();
    if (read_) read_(filter_.code());
    return true;
}

void TypingReader::keep(QObject* target, const QKeyEvent& key) {
    kept_.push_back({target, std::unique_ptr<QKeyEvent>(key.clone())});
}

void TypingReader::giveBack() {
    rest_.stop();
    givingBack_ = true;
    for (const Kept& kept : std::exchange(kept_, {}))
        if (kept.target) QCoreApplication::sendEvent(kept.target, kept.key.get());
    givingBack_ = false;
}

} // namespace drempel
