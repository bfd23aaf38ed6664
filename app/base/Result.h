// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <string>

namespace drempel {

/// What went wrong, in a form a program can act on. The words a user sees are chosen from this code
/// in one table at the edge (models/ErrorText.h for screens, hub/ErrorText.h for the command line).
enum class ErrorCode {
    BadInput,     ///< malformed or out of range
    NotFound,     ///< no such file, row or person
    Forbidden,    ///< the role table does not allow it
    Unauthorised, ///< no token, or a token that is not known
    TooLarge,     ///< over a documented limit
    InUse,        ///< another process holds the file
    NewerSchema,  ///< written by a newer program: a hard stop
    OlderSchema,  ///< written by an older program, and not carried over: to be read in again
    Locked,       ///< the keys are not in memory now: to be unlocked first
    Corrupt,      ///< the file on disk is damaged
    DiskFull,     ///< no space left
    ReadOnly,     ///< the disk refuses writes
    Io,           ///< any other failure of the disk
    Network,      ///< no answer, or a broken one
    Conflict,     ///< the same id with other content
    Cancelled,    ///< the caller withdrew
    Internal      ///< a bug of ours
};

/// A failure as a value. `detail` is for the administrator's log: it never holds a name, a secret or
/// text that a user wrote.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string detail;

    friend bool operator==(const Error&, const Error&) = default;
};

[[nodiscard]] const char* toString(ErrorCode code) noexcept;

template<class T>
using Result = tl::expected<T, Error>;
using Status = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::string detail = {}) {
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}

} // namespace drempel
