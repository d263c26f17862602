// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace farol::ui {
namespace {

const QString kFolder = QStringLiteral(":/i18n");

// The first of the person's languages that we speak. English is one of them: a person who reads English
// before Portuguese gets English.
QString chosenLanguage(const QLocale& locale) {
    for (const QString& tag : locale.uiLanguages()) {
        const QString language = tag.section(u'-', 0, 0).toLower();
        if (language == u"en" || language == u"pt") return language;
    }
    return QStringLiteral("en");
}

void install(const QString& file, QObject* owner) {
    auto* translator = new QTranslator(owner);
    if (translator->load(file, kFolder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installTranslations(const QLocale& locale, QObject* owner) {
    const QString language = chosenLanguage(locale);
    install(QStringLiteral("farol_") + language, owner);
    // Qt's own dialogs: Debian has no European Portuguese for them, so we bring it.
    if (language == u"pt") install(QStringLiteral("qt_pt"), owner);
}

} // namespace farol::ui
