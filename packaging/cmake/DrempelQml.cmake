# SPDX-License-Identifier: GPL-3.0-or-later
# One QML module per folder, and one target that carries them all.
include_guard(GLOBAL)

# Where the modules are found by qmllint and by the QML engine's tools.
set(DREMPEL_QML_OUTPUT "${PROJECT_BINARY_DIR}/qml-modules" CACHE INTERNAL "")

# drempel_qml: what an app, the gallery or a test links to have every module. With a shared Qt each
# plugin of a static module must be linked by hand, which is why this target exists.
add_library(drempel_qml INTERFACE)
target_link_libraries(drempel_qml INTERFACE Qt6::Quick Qt6::QuickControls2 Qt6::Svg)

# drempel_qml_module(controls URI Drempel.Controls QML_FILES A.qml B.qml [SINGLETONS S.qml]
#                    [LINK drempel_theme] [STANDALONE])
# A static QML module named drempel_<name>; joins drempel_qml unless STANDALONE. Import it in a program
# with engine.addImportPath("qrc:/qt/qml").
function(drempel_qml_module name)
    cmake_parse_arguments(ARG "STANDALONE" "URI" "QML_FILES;SINGLETONS;LINK" ${ARGN})
    set(target drempel_${name})
    string(REPLACE "." "/" path "${ARG_URI}")
    set_source_files_properties(${ARG_SINGLETONS} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
    qt_add_qml_module(${target} STATIC
        URI ${ARG_URI}
        VERSION 1.0
        RESOURCE_PREFIX /qt/qml
        OUTPUT_DIRECTORY "${DREMPEL_QML_OUTPUT}/${path}"
        IMPORT_PATH "${DREMPEL_QML_OUTPUT}"
        QML_FILES ${ARG_SINGLETONS} ${ARG_QML_FILES})
    # What qmlcachegen writes is mostly the same Qt headers over and over: compiled together it takes a fifth.
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 12)
    target_link_libraries(${target} PRIVATE drempel_qml_warnings Qt6::Quick ${ARG_LINK})
    if(NOT ARG_STANDALONE)
        target_link_libraries(drempel_qml INTERFACE ${target} ${target}plugin)
    endif()
endfunction()
