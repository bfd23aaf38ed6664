// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Result.h"

namespace drempel {

const char* toString(ErrorCode code) noexcept {
    switch (code) {
    case ErrorCode::BadInput:
        return "bad input";
    case ErrorCode::NotFound:
        return "not found";
    case ErrorCode::Forbidden:
        return "forbidden";
    case ErrorCode::Unauthorised:
        return "unauthorised";
    case ErrorCode::TooLarge:
        return "too large";
    case ErrorCode::InUse:
        return "in use";
    case ErrorCode::NewerSchema:
        return "newer schema";
    case ErrorCode::OlderSchema:
        return "older schema";
    case ErrorCode::Locked:
        return "locked";
    case ErrorCode::Corrupt:
        return "corrupt";
    case ErrorCode::DiskFull:
        return "disk full";
    case ErrorCode::ReadOnly:
        return "read-only";
    case ErrorCode::Io:
        return "i/o error";
    case ErrorCode::Network:
        return "network";
    case ErrorCode::Conflict:
        return "conflict";
    case ErrorCode::Cancelled:
        return "cancelled";
    case ErrorCode::Internal:
        return "internal";
    }
    return "unknown";
}

} // namespace drempel
