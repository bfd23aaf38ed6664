// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/Message.h"

namespace drempel::hub {

std::optional<std::string_view> Request::parameter(std::string_view name) const {
    std::string_view rest = head.query;
    while (!rest.empty()) {
        const auto end = rest.find('&');
        const std::string_view pair = rest.substr(0, end);
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
        const auto equals = pair.find('=');
        if (equals != std::string_view::npos && pair.substr(0, equals) == name)
            return pair.substr(equals + 1);
    }
    return std::nullopt;
}

WireFormat Request::answerFormat() const {
    return formatOf(QByteArrayView(head.accept.data(), static_cast<qsizetype>(head.accept.size())));
}

WireFormat Request::bodyFormat() const {
    return formatOf(QByteArrayView(head.contentType.data(), static_cast<qsizetype>(head.contentType.size())));
}

Response refusal(int status, std::string_view reason) {
    Response response;
    response.status = status;
    response.contentType = jsonContentType;
    response.body.append("{\"error\":\"")
        .append(reason.data(), static_cast<qsizetype>(reason.size()))
        .append("\"}\n");
    if (status == 401) response.fields.emplace_back("WWW-Authenticate", "Bearer");
    return response;
}

Response refusalFor(int status, std::string_view reason, std::chrono::seconds retryAfter) {
    Response response = refusal(status, reason);
    response.fields.emplace_back("Retry-After", std::to_string(retryAfter.count()));
    return response;
}

std::string_view reasonPhrase(int status) {
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 411:
        return "Length Required";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 423:
        return "Locked";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 503:
        return "Service Unavailable";
    case 507:
        return "Insufficient Storage";
    default:
        return "Unknown";
    }
}

} // namespace drempel::hub
