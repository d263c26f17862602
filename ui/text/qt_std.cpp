// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/qt_std.h"

#include "core/base/file_bytes.h"

namespace farol::ui {

QString toQt(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

std::string toStd(const QString& text) {
    return text.toStdString();
}

std::filesystem::path toPath(const QString& path) {
    return pathFromText(toStd(path));
}

QString fromPath(const std::filesystem::path& path) {
    return toQt(pathText(path));
}

} // namespace farol::ui
