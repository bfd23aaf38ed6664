// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/Metrics.h"

#include <concepts>

namespace drempel::hub {

namespace {

class Text {
  public:
    void family(const char* name, const char* type, const char* help) {
        text_.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text_.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }
    template<std::integral T>
    void sample(const QByteArray& name, T value) {
        text_.append(name).append(' ').append(QByteArray::number(value)).append('\n');
    }
    template<std::integral T>
    void single(const char* name, const char* type, const char* help, T value) {
        family(name, type, help);
        sample(name, value);
    }
    [[nodiscard]] const QByteArray& text() const { return text_; }

  private:
    QByteArray text_;
};

} // namespace

QByteArray prometheus(const Metrics& m, const Gauges& g) {
    Text out;
    out.single("drempel_journal_usable", "gauge", "1 when the hub can store events.",
               g.journalUsable ? 1 : 0);
    out.single("drempel_position", "gauge", "Events this hub holds.", g.position);
    out.single("drempel_devices", "gauge", "Paired devices in use.", g.devices);
    out.single("drempel_devices_with_skew", "gauge", "Devices whose clock is over 60 s off.",
               g.devicesWithSkew);
    out.single("drempel_forked_writers", "gauge", "Writers that went on twice: a copied device.", g.forks);
    out.single("drempel_devices_backlog", "gauge", "Events the devices still have to hand over.", g.backlog);
    out.single("drempel_uptime_seconds", "gauge", "Seconds since the hub started.", g.uptime.count() / 1000);
    out.family("drempel_events_total", "counter", "Events handed over, by what became of them.");
    out.sample("drempel_events_total{receipt=\"stored\"}", m.eventsStored);
    out.sample("drempel_events_total{receipt=\"known\"}", m.eventsKnown);
    out.sample("drempel_events_total{receipt=\"conflicting\"}", m.eventsConflicting);
    out.sample("drempel_events_total{receipt=\"refused\"}", m.eventsRefused);
    out.single("drempel_events_served_total", "counter", "Events sent to devices.", m.eventsServed);
    out.family("drempel_responses_total", "counter", "Answers, by status.");
    for (const auto& [status, count] : m.responses)
        out.sample("drempel_responses_total{status=\"" + QByteArray::number(status) + "\"}", count);
    out.single("drempel_token_failures_total", "counter", "Requests with a wrong token.", m.tokenFailures);
    out.single("drempel_connections_total", "counter", "Connections accepted.", m.connectionsTotal);
    out.single("drempel_connections_refused_total", "counter", "Connections over a limit.",
               m.connectionsRefused);
    out.single("drempel_handshakes_failed_total", "counter", "Connections without a TLS handshake.",
               m.handshakesFailed);
    out.single("drempel_connections", "gauge", "Open connections.", m.connections);
    out.single("drempel_live_streams", "gauge", "Open live streams.", m.liveStreams);
    out.single("drempel_waiting_requests", "gauge", "Requests that wait for the journal.", m.waitingRequests);
    return out.text();
}

} // namespace drempel::hub
