# Finds SQLCipher, which ships no CMake package. Gives Sqlcipher::Sqlcipher.
find_path(Sqlcipher_INCLUDE_DIR sqlcipher/sqlite3.h)
find_library(Sqlcipher_LIBRARY NAMES sqlcipher)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Sqlcipher REQUIRED_VARS Sqlcipher_LIBRARY Sqlcipher_INCLUDE_DIR)
if(Sqlcipher_FOUND AND NOT TARGET Sqlcipher::Sqlcipher)
    add_library(Sqlcipher::Sqlcipher UNKNOWN IMPORTED)
    set_target_properties(Sqlcipher::Sqlcipher PROPERTIES
        IMPORTED_LOCATION "${Sqlcipher_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${Sqlcipher_INCLUDE_DIR}"
        INTERFACE_COMPILE_DEFINITIONS SQLITE_HAS_CODEC)
endif()
