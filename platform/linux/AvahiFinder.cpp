// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/AvahiFinder.h"

#include <QHostAddress>

#include <avahi-client/client.h>
#include <avahi-client/lookup.h>
#include <avahi-common/address.h>
#include <avahi-common/thread-watch.h>

#include <algorithm>
#include <chrono>

namespace drempel {

namespace {

constexpr std::chrono::seconds searchLasts{2}; ///< answers come within a second on a network that works
constexpr std::size_t mostPlaces = 16;         ///< anybody may announce as much as they like

bool contains(AvahiStringList* records, const QByteArray& wanted) {
    for (; records != nullptr; records = avahi_string_list_get_next(records)) {
        const auto* text = reinterpret_cast<const char*>(avahi_string_list_get_text(records));
        if (QByteArrayView(text, static_cast<qsizetype>(avahi_string_list_get_size(records))) == wanted)
            return true;
    }
    return false;
}

} // namespace

/// One search. All but the constructor and `end` is called on Avahi's thread.
class AvahiFinder::Search {
  public:
    Search(const QByteArray& service, QByteArray announced)
      : announced_(std::move(announced))
      , poll_(avahi_threaded_poll_new()) {
        if (poll_ == nullptr) return;
        client_ = avahi_client_new(
            avahi_threaded_poll_get(poll_), AvahiClientFlags(0), [](AvahiClient*, AvahiClientState, void*) {},
            nullptr, nullptr);
        if (client_ == nullptr) return;
        std::ignore = avahi_service_browser_new(
            client_, AVAHI_IF_UNSPEC, AVAHI_PROTO_UNSPEC, service.constData(), nullptr, AvahiLookupFlags(0),
            [](AvahiServiceBrowser*, AvahiIfIndex interface, AvahiProtocol protocol, AvahiBrowserEvent event,
               const char* name, const char* type, const char* domain, AvahiLookupResultFlags, void* self) {
                if (event == AVAHI_BROWSER_NEW)
                    static_cast<Search*>(self)->resolve(interface, protocol, name, type, domain);
            },
            this);
        avahi_threaded_poll_start(poll_);
    }
    ~Search() { std::ignore = end(); }
    Search(const Search&) = delete;
    Search& operator=(const Search&) = delete;

    /// What was found.
    std::vector<QUrl> end() {
        if (poll_ == nullptr) return {};
        avahi_threaded_poll_stop(poll_);
        if (client_ != nullptr) avahi_client_free(client_); // with its browser and resolvers
        avahi_threaded_poll_free(std::exchange(poll_, nullptr));
        return std::move(places_);
    }

  private:
    void resolve(AvahiIfIndex interface, AvahiProtocol protocol, const char* name, const char* type,
                 const char* domain) {
        if (++asked_ > mostPlaces) return;
        // Both kinds of address: left to itself, Avahi may give the one that is of no use (below) and no
        // other.
        for (const AvahiProtocol kind : {AVAHI_PROTO_INET, AVAHI_PROTO_INET6})
            std::ignore = avahi_service_resolver_new(
                client_, interface, protocol, name, type, domain, kind, AvahiLookupFlags(0),
                [](AvahiServiceResolver*, AvahiIfIndex, AvahiProtocol, AvahiResolverEvent event, const char*,
                   const char*, const char*, const char*, const AvahiAddress* address, std::uint16_t port,
                   AvahiStringList* records, AvahiLookupResultFlags, void* self) {
                    if (event == AVAHI_RESOLVER_FOUND)
                        static_cast<Search*>(self)->add(*address, port, records);
                },
                this);
    }
    void add(const AvahiAddress& address, std::uint16_t port, AvahiStringList* records) {
        if (!contains(records, announced_)) return;
        char text[AVAHI_ADDRESS_STR_MAX];
        const QHostAddress host(QString::fromLatin1(avahi_address_snprint(text, sizeof text, &address)));
        if (host.isNull() || host.isLinkLocal()) return; // of no use without its interface
        QUrl url;
        url.setScheme(QStringLiteral("https"));
        url.setHost(host.toString());
        url.setPort(port);
        if (std::find(places_.begin(), places_.end(), url) == places_.end()) places_.push_back(url);
    }

    QByteArray announced_;
    std::vector<QUrl> places_;
    std::size_t asked_ = 0;
    AvahiThreadedPoll* poll_;
    AvahiClient* client_ = nullptr;
};

AvahiFinder::AvahiFinder(QByteArray service)
  : service_(std::move(service)) {
    end_.setSingleShot(true);
    end_.setInterval(searchLasts);
    QObject::connect(&end_, &QTimer::timeout, &end_, [this] {
        const Found found = std::move(found_); // may search again
        auto places = search_->end();
        search_.reset();
        found(std::move(places));
    });
}

AvahiFinder::~AvahiFinder() = default;

void AvahiFinder::find(const QByteArray& announced, Found found) {
    search_ = std::make_unique<Search>(service_, announced);
    found_ = std::move(found);
    end_.start();
}

} // namespace drempel
