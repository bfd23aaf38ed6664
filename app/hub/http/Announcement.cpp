// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/Announcement.h"

#include "base/Log.h"
#include "sync/Discovery.h"

#include <avahi-client/client.h>
#include <avahi-client/publish.h>
#include <avahi-common/alternative.h>
#include <avahi-common/error.h>
#include <avahi-common/malloc.h>
#include <avahi-common/thread-watch.h>

namespace drempel::hub {

/// Everything below is called on Avahi's thread, but for the constructor, `start` and the destructor.
class Announcement::Impl {
  public:
    Impl(std::uint16_t port, const QByteArray& pin)
      : port_(port)
      , name_("Drempel " + pin.left(4).toHex())
      , pinRecord_(discovery::pinRecord(pin)) {}
    ~Impl() {
        if (poll_ == nullptr) return;
        avahi_threaded_poll_stop(poll_);
        if (client_ != nullptr) avahi_client_free(client_); // and with it what it published
        avahi_threaded_poll_free(poll_);
    }
    bool start() {
        poll_ = avahi_threaded_poll_new();
        return poll_ != nullptr && connectToAvahi() && avahi_threaded_poll_start(poll_) >= 0;
    }

  private:
    bool connectToAvahi() {
        group_ = nullptr;
        client_ = avahi_client_new(
            avahi_threaded_poll_get(poll_), AVAHI_CLIENT_NO_FAIL,
            [](AvahiClient* client, AvahiClientState state, void* self) {
                static_cast<Impl*>(self)->clientIs(client, state);
            },
            this, nullptr);
        return client_ != nullptr;
    }
    void clientIs(AvahiClient* client, AvahiClientState state) {
        client_ = client; // the first call comes from within avahi_client_new
        if (state == AVAHI_CLIENT_S_RUNNING) return publish();
        if (state == AVAHI_CLIENT_S_COLLISION || state == AVAHI_CLIENT_S_REGISTERING) {
            if (group_ != nullptr)
                avahi_entry_group_reset(group_); // the machine gets another name: again then
            return;
        }
        if (state != AVAHI_CLIENT_FAILURE) return;
        if (avahi_client_errno(client) != AVAHI_ERR_DISCONNECTED) return complain();
        avahi_client_free(client_); // Avahi went; waits until it is back
        client_ = nullptr;
        if (!connectToAvahi()) complain();
    }
    void groupIs(AvahiEntryGroupState state) {
        if (state == AVAHI_ENTRY_GROUP_FAILURE) return complain();
        if (state != AVAHI_ENTRY_GROUP_COLLISION) return;
        char* other = avahi_alternative_service_name(name_.constData());
        name_ = other;
        avahi_free(other);
        publish();
    }
    void publish() {
        if (group_ == nullptr)
            group_ = avahi_entry_group_new(
                client_,
                [](AvahiEntryGroup*, AvahiEntryGroupState state, void* self) {
                    static_cast<Impl*>(self)->groupIs(state);
                },
                this);
        if (group_ == nullptr) return complain();
        if (avahi_entry_group_is_empty(group_) == 0) avahi_entry_group_reset(group_);
        const int added = avahi_entry_group_add_service(
            group_, AVAHI_IF_UNSPEC, AVAHI_PROTO_UNSPEC, AvahiPublishFlags(0), name_.constData(),
            discovery::service, nullptr, nullptr, port_, pinRecord_.constData(), nullptr);
        if (added < 0 || avahi_entry_group_commit(group_) < 0) complain();
    }
    void complain() const {
        qCWarning(lcHub) << "not announced:" << avahi_strerror(client_ ? avahi_client_errno(client_) : 0);
    }

    std::uint16_t port_;
    QByteArray name_;
    QByteArray pinRecord_;
    AvahiThreadedPoll* poll_ = nullptr;
    AvahiClient* client_ = nullptr;
    AvahiEntryGroup* group_ = nullptr; ///< belongs to the client
};

std::unique_ptr<Announcement> Announcement::of(const Endpoint& listening, const QByteArray& pin) {
    if (listening.isLoopback()) return nullptr;
    auto impl = std::make_unique<Impl>(listening.port, pin);
    if (!impl->start()) {
        qCWarning(lcHub) << "not announced: no Avahi";
        return nullptr;
    }
    return std::unique_ptr<Announcement>(new Announcement(std::move(impl)));
}

Announcement::Announcement(std::unique_ptr<Impl> impl)
  : impl_(std::move(impl)) {}

Announcement::~Announcement() = default;

} // namespace drempel::hub
