// SPDX-License-Identifier: GPL-3.0-or-later
// What the program says in the terminal that it was started from, instead of opening a window.
#pragma once

#include <QString>
#include <QtGlobal>

namespace farol::app {

// What must be answered without a display: QApplication ends the process where there is none.
//   file     receives the file to open, if one was named
//   returns  the exit status, or -1 to go on to the window
int answerInTerminal(int argc, char** argv, QString& file);

// A message handler for the making of QApplication: Qt ends the process by abort() when the display that the
// environment names does not answer; this says so in one sentence and ends it with status 1.
//   requires answerInTerminal was called
void sayThatNoDisplayAnswers(QtMsgType type, const QMessageLogContext& context, const QString& message);

} // namespace farol::app
