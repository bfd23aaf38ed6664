// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/Ask.h"

#include <QFile>

#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

namespace drempel::hub {

namespace {

/// What is typed is not shown as long as this lives. One thread.
class Unseen {
  public:
    Unseen() {
        if (::tcgetattr(STDIN_FILENO, &before_) != 0) return; // a pipe shows nothing anyway
        termios silent = before_;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        changed_ = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~Unseen() {
        if (changed_) ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_);
    }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;

  private:
    termios before_{};
    bool changed_ = false;
};

std::optional<QStringList> ask(const std::vector<const Question*>& questions) {
    QStringList answers;
    QFile input;
    for (const Question* question : questions) {
        if (!input.isOpen() && !input.open(stdin, QIODevice::ReadOnly)) return std::nullopt;
        std::fputs(qUtf8Printable(question->prompt), stderr);
        const Unseen unseen;
        const QByteArray line = input.readLine();
        std::fputc('\n', stderr);
        if (line.isEmpty()) return std::nullopt;
        answers.append(QStringLiteral("--%1=%2").arg(QString::fromLatin1(question->name),
                                                     QString::fromUtf8(line).trimmed()));
    }
    return answers;
}

} // namespace

std::optional<QStringList> askedOf(const Command& command, const Arguments& arguments, QLatin1String what) {
    std::vector<const Question*> questions;
    for (const Question& question : command.asks)
        if (what == QLatin1String(question.onlyWith) && !arguments.has(question.name))
            questions.push_back(&question);
    return ask(questions);
}

std::optional<QStringList> askedOf(const Command& command, const Arguments& arguments) {
    std::vector<const Question*> questions;
    for (const Question& question : command.asks) {
        const QString with = QString::fromLatin1(question.onlyWith);
        const bool wanted = (arguments.has(question.onlyWith) || arguments.words.contains(with)) &&
                            std::max<qsizetype>(arguments.values.value(with).size(), 1) >= question.times;
        if (wanted && !arguments.has(question.name)) questions.push_back(&question);
    }
    return ask(questions);
}

} // namespace drempel::hub
