// SPDX-License-Identifier: GPL-3.0-or-later
// Between the texts and paths of Qt and those of the core.
#pragma once

#include <QString>

#include <filesystem>
#include <string>
#include <string_view>

namespace farol::ui {

QString toQt(std::string_view utf8);
std::string toStd(const QString& text);

std::filesystem::path toPath(const QString& path);
QString fromPath(const std::filesystem::path& path);

} // namespace farol::ui
