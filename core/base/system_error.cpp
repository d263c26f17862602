// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/system_error.h"

#include <cerrno>
#include <system_error>

namespace farol {

ErrorCode codeOfErrno(int error, ErrorCode otherwise) {
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return ErrorCode::NotFound;
    case EISDIR:
        return ErrorCode::IsFolder;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorCode::NoPermission;
    default:
        return otherwise;
    }
}

std::string systemMessage(int error) {
    return std::generic_category().message(error);
}

} // namespace farol
