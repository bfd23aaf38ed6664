// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "visual/screens/ScreenStage.h"

#include <functional>
#include <vector>

namespace drempel::test {

/// One screen in one state, and how to get there.
struct Scene {
    QString name;
    Workspace::TabletRole role = Workspace::TabletRole::Door;
    std::function<void(ScreenStage&)> play;
    QString variants; ///< kept also: words out of "portrait", "dark" and "ar"
};

/// A file of scenes per role; add a line there for a new screen.
[[nodiscard]] std::vector<Scene> doorScenes();
[[nodiscard]] std::vector<Scene> doorPeopleScenes();
[[nodiscard]] std::vector<Scene> groupScenes();
[[nodiscard]] std::vector<Scene> fetchScenes();
[[nodiscard]] std::vector<Scene> reviewScenes();
[[nodiscard]] std::vector<Scene> allScenes();

} // namespace drempel::test
