// SPDX-License-Identifier: GPL-3.0-or-later
// What the person asked for when starting the window from a terminal or a file manager.
#pragma once

#include <QString>
#include <QStringList>

namespace farol::app {

struct CommandLine {
    QString file;   // to open at once; empty for none
    QString output; // help or version: print it and end
    QString error;  // a wrong call: print it and end with status 2
};

//   arguments   without the program's name
CommandLine parseCommandLine(const QStringList& arguments, const QString& version);

// False where a window cannot open: X11 and Wayland name their display in the environment, and only a few of
// the platforms that QT_QPA_PLATFORM can ask for do without.
bool hasDisplay();
QString noDisplayText();

} // namespace farol::app
