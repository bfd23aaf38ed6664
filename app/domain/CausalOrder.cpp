// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/CausalOrder.h"

#include <queue>

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace drempel {

namespace {

struct Node {
    const Event* event = nullptr;
    std::vector<std::size_t> causes;
    std::vector<std::size_t> effects;
    std::size_t openCauses = 0;
    std::size_t openEffects = 0;
    bool inCycle = false;
    bool lied = false; ///< named what cannot have come before it
};

bool before(const Event& a, const Event& b) {
    return std::tie(a.envelope.stamp, a.envelope.writer, a.envelope.id) <
           std::tie(b.envelope.stamp, b.envelope.writer, b.envelope.id);
}

std::vector<Node> buildGraph(std::span<const Event> events) {
    std::unordered_map<EventId, std::size_t, IdHash> index;
    std::vector<Node> nodes;
    for (const Event& event : events) {
        if (!index.try_emplace(event.envelope.id, nodes.size()).second) continue;
        nodes.emplace_back().event = &event;
    }
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        std::vector<EventId> after = nodes[i].event->body.after;
        std::ranges::sort(after);
        // Not std::ranges::unique: clang 14 cannot compile the subrange it returns.
        after.erase(std::unique(after.begin(), after.end()), after.end());
        for (const EventId& cause : after) {
            const auto found = index.find(cause);
            if (found == index.end()) continue;
            nodes[i].causes.push_back(found->second);
            nodes[found->second].effects.push_back(i);
        }
    }
    return nodes;
}

/// Marks what lies on or between cycles: what is left after taking away, again and again, every node
/// without a cause and every node without an effect.
void markCycles(std::vector<Node>& nodes) {
    std::vector<bool> gone(nodes.size(), false);
    std::vector<std::size_t> queue;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        nodes[i].openCauses = nodes[i].causes.size();
        nodes[i].openEffects = nodes[i].effects.size();
        if (nodes[i].openCauses == 0 || nodes[i].openEffects == 0) queue.push_back(i);
    }
    while (!queue.empty()) {
        const std::size_t i = queue.back();
        queue.pop_back();
        if (gone[i]) continue;
        gone[i] = true;
        for (const std::size_t effect : nodes[i].effects)
            if (!gone[effect] && --nodes[effect].openCauses == 0) queue.push_back(effect);
        for (const std::size_t cause : nodes[i].causes)
            if (!gone[cause] && --nodes[cause].openEffects == 0) queue.push_back(cause);
    }
    for (std::size_t i = 0; i < nodes.size(); ++i)
        nodes[i].inCycle = !gone[i];
}

/// Nobody has seen what comes later, so somebody in a cycle wrote a name that they cannot have seen: with a
/// clock that goes on, one that is not earlier than the event itself. Those names are left out, and no cycle
/// is left. The events stay: else whoever forges an order makes somebody else's words not count.
void breakCycles(std::vector<Node>& nodes) {
    for (Node& node : nodes)
        node.effects.clear();
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        Node& node = nodes[i];
        if (node.inCycle)
            node.lied = std::erase_if(node.causes, [&](std::size_t cause) {
                            return nodes[cause].inCycle && !before(*nodes[cause].event, *node.event);
                        }) > 0;
        node.openCauses = node.causes.size();
        for (const std::size_t cause : node.causes)
            nodes[cause].effects.push_back(i);
    }
}

} // namespace

CausalOrder causalOrder(std::span<const Event> events) {
    std::vector<Node> nodes = buildGraph(events);
    markCycles(nodes);
    breakCycles(nodes);

    const auto later = [&nodes](std::size_t a, std::size_t b) {
        return before(*nodes[b].event, *nodes[a].event);
    };
    std::priority_queue<std::size_t, std::vector<std::size_t>, decltype(later)> ready(later);
    CausalOrder order;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (nodes[i].lied) order.cyclic.push_back(nodes[i].event->envelope.id);
        if (nodes[i].openCauses == 0) ready.push(i);
    }
    std::ranges::sort(order.cyclic);
    while (!ready.empty()) {
        const std::size_t i = ready.top();
        ready.pop();
        order.events.push_back(nodes[i].event);
        for (const std::size_t effect : nodes[i].effects)
            if (--nodes[effect].openCauses == 0) ready.push(effect);
    }
    return order;
}

} // namespace drempel
