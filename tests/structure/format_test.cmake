# Fails when clang-format 14 would change a source; another version would format otherwise, so it does not count.
#
#   cmake -DROOT=<tree> -P format_test.cmake
cmake_minimum_required(VERSION 3.25)

find_program(CLANG_FORMAT NAMES clang-format-14 clang-format)
if(CLANG_FORMAT)
    execute_process(COMMAND "${CLANG_FORMAT}" --version OUTPUT_VARIABLE version)
endif()
if(NOT version MATCHES "version 14\\.")
    message("Skipped: clang-format 14 is not installed")
    return()
endif()

set(files "")
foreach(folder core app ui tests)
    file(GLOB_RECURSE found "${ROOT}/${folder}/*.h" "${ROOT}/${folder}/*.cpp")
    list(APPEND files ${found})
endforeach()
list(LENGTH files count)
if(count EQUAL 0)
    message(FATAL_ERROR "no sources under ${ROOT}")
endif()
execute_process(COMMAND "${CLANG_FORMAT}" --dry-run -Werror --style=file ${files}
    RESULT_VARIABLE status ERROR_VARIABLE report)
if(NOT status EQUAL 0)
    string(REGEX MATCHALL "[^\n]+: error:[^\n]*" places "${report}")
    list(JOIN places "\n" places)
    message("${places}")
    message(FATAL_ERROR "run clang-format-14 -i on the files named above")
endif()
message("${count} files are formatted")
