# SPDX-License-Identifier: GPL-3.0-or-later
# What every target shares: language level, warnings, sanitizers, output folder, and the two
# functions the folders are written with (drempel_library, drempel_test).

option(DREMPEL_TESTS "Build the tests" ON)
option(DREMPEL_FUZZ "Build for the fuzz targets: clang, libFuzzer's coverage and the sanitizers" OFF)
option(DREMPEL_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    # Build folders share what they compiled: paths are made relative and the folder is not hashed.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}"
        CCACHE_NOHASHDIR=1 "${CCACHE_PROGRAM}")
endif()

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Qml Quick QuickControls2 Network Widgets Svg LinguistTools Test QuickTest)
# No test asks Qt where its data lies, and a folder in each command line would keep build folders from sharing.
set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
find_package(PkgConfig REQUIRED)
find_package(tl-expected REQUIRED)
find_package(SQLiteCpp REQUIRED)
find_package(OpenSSL 3.0 REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(avahi REQUIRED IMPORTED_TARGET avahi-client)
pkg_check_modules(qrencode REQUIRED IMPORTED_TARGET libqrencode)
pkg_check_modules(tpm REQUIRED IMPORTED_TARGET tss2-esys tss2-mu tss2-tctildr)
qt_standard_project_setup()

# drempel_warnings: for every C++ target of ours.  drempel_qml_warnings: for QML-only targets, because
# the code qmlcachegen writes does not pass -Wshadow and -Wconversion (measured on Qt 6.4).
add_library(drempel_qml_warnings INTERFACE)
target_compile_options(drempel_qml_warnings INTERFACE -Wall -Wextra -Werror)
target_compile_definitions(drempel_qml_warnings INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_FOREACH QT_NO_KEYWORDS)

add_library(drempel_warnings INTERFACE)
target_link_libraries(drempel_warnings INTERFACE drempel_qml_warnings)
target_compile_options(drempel_warnings INTERFACE -Wpedantic -Wshadow -Wconversion)

add_library(drempel_hardening INTERFACE)
target_compile_options(drempel_hardening INTERFACE -fstack-protector-strong)
if(DREMPEL_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined
        -fno-sanitize=vptr,function)
    add_link_options(-fsanitize=address,undefined)
endif()
if(DREMPEL_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
    # GCC 12 sees uninitialised values inside Boost and the standard library once it instruments them.
    add_compile_options(-Wno-error=maybe-uninitialized)
endif()

# drempel_library(journal SOURCES a.cpp LINK Drempel::domain PRIVATE_LINK SQLiteCpp)
# A static library of one folder, included as <journal/Journal.h>.
function(drempel_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
    add_library(drempel_${name} STATIC ${ARG_SOURCES})
    add_library(Drempel::${name} ALIAS drempel_${name})
    target_include_directories(drempel_${name} PUBLIC "${PROJECT_SOURCE_DIR}/app" "${PROJECT_SOURCE_DIR}")
    target_link_libraries(drempel_${name} PUBLIC ${ARG_LINK} PRIVATE ${ARG_PRIVATE_LINK} drempel_warnings
        drempel_hardening)
endfunction()

# drempel_test(unit/domain/FoldTest.cpp LIBS Drempel::domain LABELS unit)
# One line, one test: a Qt Test (or any main) built from one file, with locale, zone and paths pinned.
function(drempel_test source)
    cmake_parse_arguments(ARG "" "TIMEOUT" "LIBS;LABELS" ${ARGN})
    # Named by its place under tests/, wherever the call stands.
    file(RELATIVE_PATH place "${PROJECT_SOURCE_DIR}/tests" "${CMAKE_CURRENT_SOURCE_DIR}/${source}")
    string(REGEX REPLACE "\\.cpp$" "" id "${place}")
    string(REPLACE "/" "." id "${id}")
    add_executable(${id} "${source}")
    set_target_properties(${id} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/tests")
    target_include_directories(${id} PRIVATE "${PROJECT_SOURCE_DIR}/app" "${PROJECT_SOURCE_DIR}"
        "${PROJECT_SOURCE_DIR}/tests")
    target_link_libraries(${id} PRIVATE Qt6::Test ${ARG_LIBS} drempel_warnings)
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    if(NOT ARG_LABELS)
        string(REGEX REPLACE "/.*" "" ARG_LABELS "${place}")
    endif()
    add_test(NAME ${id} COMMAND ${id})
    set_tests_properties(${id} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
        ENVIRONMENT "LC_ALL=C.UTF-8;TZ=Europe/Amsterdam;QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;DREMPEL_BIN=${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
endfunction()
