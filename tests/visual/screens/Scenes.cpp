// SPDX-License-Identifier: GPL-3.0-or-later
#include "visual/screens/Scenes.h"

namespace drempel::test {

std::vector<Scene> allScenes() {
    std::vector<Scene> all = doorScenes();
    for (const auto& more : {groupScenes(), fetchScenes(), reviewScenes()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace drempel::test
