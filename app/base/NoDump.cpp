// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/NoDump.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace drempel {

void leaveNoDump() {
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0);
}

} // namespace drempel
