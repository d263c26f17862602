# Compiles files into a C++ source, because the Qt-free half has no Qt resources.
#
#   farol_embed_files(<target> BASE <dir> FILES <path relative to BASE>...)
#
# The program then finds each by embeddedFile("<path relative to BASE>") (core/base/embedded_files.h).
function(farol_embed_files target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "BASE" "FILES")
    set(output "${CMAKE_CURRENT_BINARY_DIR}/${target}_embedded_files.cpp")
    list(TRANSFORM arg_FILES PREPEND "${arg_BASE}/" OUTPUT_VARIABLE inputs)
    add_custom_command(
        OUTPUT "${output}"
        COMMAND "${CMAKE_COMMAND}" "-DBASE=${arg_BASE}" "-DFILES=${arg_FILES}" "-DOUTPUT=${output}"
                -P "${CMAKE_SOURCE_DIR}/cmake/WriteEmbeddedFiles.cmake"
        DEPENDS ${inputs} "${CMAKE_SOURCE_DIR}/cmake/WriteEmbeddedFiles.cmake"
        COMMENT "Embedding the data files of ${target}"
        VERBATIM)
    target_sources(${target} PRIVATE "${output}")
endfunction()
