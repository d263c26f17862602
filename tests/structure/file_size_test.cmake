# Fails when a file outgrew its limit in lines: split it along a noun.
#
#   cmake -DROOT=<tree> -P file_size_test.cmake
cmake_minimum_required(VERSION 3.25)
set(limit_h 150)
set(limit_cpp 300)

# Pairs of a path and its own limit. A limit above the usual one needs a comment that says why.
set(own_limits
    CMakeLists.txt 100
    app/main.cpp 60
    ui/shell/main_window.cpp 250
)

function(line_count file result)
    file(READ "${file}" text)
    string(REGEX MATCHALL "\n" breaks "${text}")
    list(LENGTH breaks count)
    set(${result} ${count} PARENT_SCOPE)
endfunction()

file(GLOB files RELATIVE "${ROOT}" "${ROOT}/CMakeLists.txt")
foreach(folder core app ui tests)
    file(GLOB_RECURSE found RELATIVE "${ROOT}" "${ROOT}/${folder}/*.h" "${ROOT}/${folder}/*.cpp")
    list(APPEND files ${found})
endforeach()
list(LENGTH files count)
if(count LESS 2)
    message(FATAL_ERROR "no sources under ${ROOT}")
endif()

set(failures 0)
foreach(file IN LISTS files)
    list(FIND own_limits "${file}" index)
    if(index GREATER_EQUAL 0)
        math(EXPR index "${index} + 1")
        list(GET own_limits ${index} limit)
    else()
        get_filename_component(suffix "${file}" LAST_EXT)
        string(REPLACE "." "limit_" limit "${suffix}")
        set(limit ${${limit}})
    endif()
    line_count("${ROOT}/${file}" lines)
    if(lines GREATER limit)
        message("${file}: ${lines} lines, ${limit} are allowed")
        math(EXPR failures "${failures} + 1")
    endif()
endforeach()
if(failures GREATER 0)
    message(FATAL_ERROR "${failures} files are too long")
endif()
message("${count} files are within their limits")
