# SPDX-FileCopyrightText: 2026 Fusion Chatroom contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What every target of this project shares: the language level, warnings as errors, strict Qt, sanitizers, the linker.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

find_program(CCACHE ccache)
if(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE}")
endif()
find_program(MOLD mold)
if(MOLD AND NOT FUSION_SANITIZE)
    add_link_options(-fuse-ld=mold)
endif()

# Warnings are errors, for tests too. Designated initializers name what differs from a member's default, so a member that
# is not named is no mistake.
add_library(fusion_warnings INTERFACE)
target_compile_options(fusion_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wswitch-enum -Wno-missing-field-initializers -Werror
    # GCC 14 takes std::expected<std::optional<QString>, ...> for uninitialized as soon as it optimizes.
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess -Wno-maybe-uninitialized>)

# Product code: no silent conversions between bytes and text, no connect without a context object.
add_library(fusion_strict INTERFACE)
target_link_libraries(fusion_strict INTERFACE fusion_warnings)
target_compile_definitions(fusion_strict INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT QT_DISABLE_DEPRECATED_UP_TO=0x060800)

if(FUSION_SANITIZE)
    # gcc cannot follow std::regex through the sanitizers' own code and takes its members for uninitialized.
    add_compile_options(-fsanitize=${FUSION_SANITIZE} -fno-omit-frame-pointer $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    add_link_options(-fsanitize=${FUSION_SANITIZE})
elseif(CMAKE_BUILD_TYPE STREQUAL "Release")
    add_compile_options(-fstack-protector-strong -D_FORTIFY_SOURCE=3)
    add_link_options(-Wl,-z,relro,-z,now)
endif()

# fusion_library(NAME): a static library of this project; its folders add their sources with target_sources().
function(fusion_library name)
    add_library(${name} STATIC)
    target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}" "${PROJECT_BINARY_DIR}/generated")
    target_link_libraries(${name} PRIVATE fusion_strict)
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
endfunction()

# fusion_program(NAME SOURCE...): an executable of this project.
function(fusion_program name)
    qt_add_executable(${name} ${ARGN})
    target_link_libraries(${name} PRIVATE fusion_strict)
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
endfunction()
