// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/admin/AdminSocket.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <atomic>

using namespace drempel;
using namespace drempel::hub;

namespace {

constexpr uid_t somebody = 65'534;

/// Acts as another user as long as it lives. Only root can.
class As {
  public:
    explicit As(uid_t user) {
        if (::seteuid(user) != 0) qFatal("seteuid");
    }
    ~As() {
        if (::seteuid(0) != 0) qFatal("seteuid");
    }
    As(const As&) = delete;
    As& operator=(const As&) = delete;
};

} // namespace

class AdminSocketTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> dir_;
    [[nodiscard]] QString path() const { return dir_->filePath(QStringLiteral("hub.sock")); }
    [[nodiscard]] std::unique_ptr<AdminServer> echo() const {
        auto server = AdminServer::listen(
            path(),
            [](const AdminRequest& request) {
                return Outcome{3,
                               request.command + request.arguments.join(QLatin1Char('|')),
                               QStringLiteral("fout"),
                               {{QStringLiteral("f"), QByteArray("\0\xff", 2)}}};
            },
            [] {});
        return server ? std::move(*server) : nullptr;
    }

  private Q_SLOTS:
    void init() { dir_ = std::make_unique<QTemporaryDir>(); }

    void aCommandComesBackWhole() {
        const auto server = echo();
        QVERIFY(server);
        const auto outcome = askRunningHub(
            path(), {QStringLiteral("codes"), {QStringLiteral("--name"), QStringLiteral("Zoë")}});
        QVERIFY(outcome.has_value());
        QVERIFY((*outcome == Outcome{3,
                                     QStringLiteral("codes--name|Zoë"),
                                     QStringLiteral("fout"),
                                     {{QStringLiteral("f"), QByteArray("\0\xff", 2)}}}));
    }
    void nobodyElseMayUseTheSocket() {
        const auto server = echo();
        QCOMPARE(QFileInfo(path()).permissions() &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }
    void withoutAHubThereIsNobodyToAsk() {
        QCOMPARE(askRunningHub(path(), {QStringLiteral("status"), {}}).error().code, ErrorCode::NotFound);
        { const auto server = echo(); }
        QVERIFY(!QFileInfo::exists(path()));
        QCOMPARE(askRunningHub(path(), {QStringLiteral("status"), {}}).error().code, ErrorCode::NotFound);
    }
    void aKilledHubsSocketIsInNobodysWay() {
        QFile left(path());
        QVERIFY(left.open(QIODevice::WriteOnly));
        const auto server = echo();
        QVERIFY(server && askRunningHub(path(), {QStringLiteral("status"), {}}).has_value());
    }
    void rubbishDoesNotEndIt() {
        const auto server = echo();
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray name = path().toLocal8Bit();
        std::copy(name.begin(), name.end(), address.sun_path);
        for (const QByteArray& rubbish : {QByteArray(), QByteArray("\xff\xff\xff\xff????"),
                                          QByteArray("\0\0\0\x04????", 8), QByteArray("\0\0", 2)}) {
            const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
            QCOMPARE(::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof(address)), 0);
            QCOMPARE(::send(fd, rubbish.constData(), static_cast<std::size_t>(rubbish.size()), MSG_NOSIGNAL),
                     rubbish.size());
            ::close(fd);
        }
        QVERIFY(askRunningHub(path(), {QStringLiteral("status"), {}}).has_value());
    }
    void aStrangerInTheFolderHearsNoCode() {
        if (::geteuid() != 0) QSKIP("only root can play two users");
        QCOMPARE(::chmod(QFile::encodeName(dir_->path()).constData(), 0777), 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray name = path().toLocal8Bit();
        std::copy(name.begin(), name.end(), address.sun_path);
        const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
        {
            const As stranger(somebody);
            QCOMPARE(::bind(fd, reinterpret_cast<const sockaddr*>(&address), sizeof(address)), 0);
            QCOMPARE(::listen(fd, 1), 0);
        }
        QCOMPARE(askRunningHub(path(), {QStringLiteral("inzage"), {QStringLiteral("--code=1234 56789")}})
                     .error()
                     .code,
                 ErrorCode::Forbidden);
        const int heard = ::accept(fd, nullptr, nullptr);
        char first = 0;
        QCOMPARE(::recv(heard, &first, 1, 0), ssize_t{0});
        ::close(heard);
        ::close(fd);
    }
    void rootAsksTheHubOfAServiceUserInAFolderOfItsOwn() {
        if (::geteuid() != 0) QSKIP("only root can play two users");
        const QByteArray folder = QFile::encodeName(dir_->path());
        QCOMPARE(::chown(folder.constData(), somebody, somebody), 0);
        std::unique_ptr<AdminServer> server;
        {
            const As service(somebody);
            server = echo();
        }
        QVERIFY(server);
        QVERIFY(askRunningHub(path(), {QStringLiteral("status"), {}}));
        QCOMPARE(::chmod(folder.constData(), 0770), 0);
        QCOMPARE(askRunningHub(path(), {QStringLiteral("status"), {}}).error().code, ErrorCode::Forbidden);
    }
    void aPathThatIsTooLongSaysSo() {
        const QString deep = dir_->filePath(QString(120, QLatin1Char('d')));
        QCOMPARE(AdminServer::listen(
                     deep, [](const AdminRequest&) { return Outcome{}; }, [] {})
                     .error()
                     .code,
                 ErrorCode::BadInput);
    }
};

QTEST_GUILESS_MAIN(AdminSocketTest)
#include "AdminSocketTest.moc"
