// SPDX-License-Identifier: GPL-3.0-or-later
#include "visual/screens/Scenes.h"

namespace drempel::test {

std::vector<Scene> groupScenes() {
    return {};
}

} // namespace drempel::test
