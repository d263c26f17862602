// SPDX-License-Identifier: GPL-3.0-or-later
// Loads the program's texts in the person's language.
#pragma once

class QLocale;
class QObject;

namespace farol::ui {

// Installs the best translation for `locale`, English where there is none, on the running application.
//   owner   takes the translators; when it dies, they go
void installTranslations(const QLocale& locale, QObject* owner);

} // namespace farol::ui
