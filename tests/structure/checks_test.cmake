# Plants one offence at a time in a scratch tree: format, file_size, shell and self_contained must each find theirs.
#
#   cmake -DCHECKS=<folder of the checks> -DFORMAT=<.clang-format> -DWORK=<scratch folder> -P checks_test.cmake
cmake_minimum_required(VERSION 3.25)
set(failures 0)

# The check must fail and say `expected`; with an empty `expected` it must pass.
function(expect check expected)
    execute_process(COMMAND "${CMAKE_COMMAND}" "-DROOT=${WORK}" -P "${CHECKS}/${check}_test.cmake"
        RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(output MATCHES "Skipped: ")
        return()
    endif()
    if((expected AND (status EQUAL 0 OR NOT output MATCHES "${expected}")) OR (NOT expected AND NOT status EQUAL 0))
        message("${check}, expected '${expected}':\n${output}")
        math(EXPR failures "${failures} + 1")
        set(failures "${failures}" PARENT_SCOPE)
    endif()
endfunction()

file(REMOVE_RECURSE "${WORK}")
foreach(check format file_size)
    expect(${check} "no sources")
endforeach()
expect(shell "no shell scripts")
expect(self_contained "0 of 0 files")

string(REPEAT "// line\n" 150 header)
file(WRITE "${WORK}/CMakeLists.txt" "\n")
file(WRITE "${WORK}/core/a.h" "${header}")
file(WRITE "${WORK}/core/a.cpp" "${header}${header}")
configure_file("${FORMAT}" "${WORK}/.clang-format" COPYONLY)
foreach(check format file_size self_contained)
    expect(${check} "")
endforeach()

file(WRITE "${WORK}/core/b.h" "${header}// one more\n")
file(WRITE "${WORK}/ui/b.cpp" "${header}${header}// one more\n")
file(WRITE "${WORK}/app/main.cpp" "${header}")
expect(file_size "app/main.cpp: 150 lines, 60 ")
expect(file_size "core/b.h: 151 lines, 150 ")
expect(file_size "ui/b.cpp: 301 lines, 300 ")

file(WRITE "${WORK}/ui/c.cpp" "int  badly( );\n")
expect(format "ui/c.cpp:1:")

file(WRITE "${WORK}/packaging/fine.sh" "if true; then echo fine; fi\n")
expect(shell "")
file(WRITE "${WORK}/tests/deep/er/broken.sh" "if true; then echo broken\n")
expect(shell "tests/deep/er/broken.sh: ")

foreach(file docs/x.md .hidden core/deep/er/x.csv)
    file(WRITE "${WORK}/${file}" "fine\nsee ../shared/facts for more\n")
    expect(self_contained "${file}: see")
    file(REMOVE "${WORK}/${file}")
endforeach()
file(WRITE "${WORK}/tests/x.cpp" "// ../shared\n")
file(WRITE "${WORK}/build/x.txt" "/work/shared\n")
expect(self_contained "")

file(REMOVE_RECURSE "${WORK}")
if(failures GREATER 0)
    message(FATAL_ERROR "${failures} expectations were not met")
endif()
