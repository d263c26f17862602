// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_text.h"
#include "ui/text/translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTranslator>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <vector>

namespace farol::ui {
namespace {

struct Message {
    QString source;
    QStringList translations;
    bool isFinished = true;
    bool isPlural = false;
};

std::vector<Message> readMessages(const QString& name) {
    QFile file(QStringLiteral(FAROL_SOURCE_DIR "/resources/translations/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"message") {
            messages.emplace_back();
            messages.back().isPlural = xml.attributes().value(QLatin1String("numerus")) == u"yes";
        } else if (xml.name() == u"source") {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.back().isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!messages.back().isPlural) messages.back().translations << xml.readElementText();
        } else if (xml.name() == u"numerusform") {
            messages.back().translations << xml.readElementText();
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return messages;
}

QSet<QString> placeholders(const QString& text) {
    QSet<QString> found;
    static const QRegularExpression placeholder(QStringLiteral("%(?:L?\\d|L?n)"));
    for (auto it = placeholder.globalMatch(text); it.hasNext();) found << it.next().captured();
    return found;
}

void expectComplete(const QString& name) {
    const auto messages = readMessages(name);
    EXPECT_FALSE(messages.empty()) << name.toStdString();
    for (const Message& message : messages) {
        EXPECT_TRUE(message.isFinished) << name.toStdString() << ": " << message.source.toStdString();
        for (const QString& translation : message.translations) {
            EXPECT_FALSE(translation.isEmpty()) << name.toStdString() << ": " << message.source.toStdString();
            EXPECT_EQ(placeholders(translation), placeholders(message.source))
                << message.source.toStdString();
        }
    }
}

TEST(Translations, ArePortugueseThroughout) {
    expectComplete(QStringLiteral("farol_pt.ts"));
    expectComplete(QStringLiteral("qt_pt.ts"));
    EXPECT_GT(readMessages(QStringLiteral("farol_pt.ts")).size(), 100U);
}

TEST(Translations, HaveEveryEnglishPlural) {
    expectComplete(QStringLiteral("farol_en.ts"));
    QSet<QString> english;
    for (const Message& message : readMessages(QStringLiteral("farol_en.ts"))) english << message.source;
    for (const Message& message : readMessages(QStringLiteral("farol_pt.ts"))) {
        const bool isCovered = !message.isPlural || english.contains(message.source);
        EXPECT_TRUE(isCovered) << message.source.toStdString();
    }
}

TEST(Translations, SpeakPortugueseInAPortugueseLocale) {
    const Error error{ErrorCode::IsFolder, "leads", {}};
    const QString english = errorText(error);
    QString portuguese;
    QString button;
    {
        QObject translators;
        installTranslations(QLocale(QLocale::Portuguese, QLocale::Portugal), &translators);
        portuguese = errorText(error);
        button = QCoreApplication::translate("QPlatformTheme", "Cancel");
    }
    EXPECT_TRUE(portuguese.contains(QStringLiteral("é uma pasta"))) << portuguese.toStdString();
    EXPECT_EQ(button, QStringLiteral("Cancelar"));
    EXPECT_EQ(errorText(error), english); // the translators went with their owner
}

TEST(Translations, FallBackToEnglishWithItsPlurals) {
    QObject translators;
    installTranslations(QLocale(QLocale::Finnish, QLocale::Finland), &translators);
    EXPECT_EQ(QCoreApplication::translate("farol::ui::TopLeadsModel", "%1 point(s)", nullptr, 1),
              QStringLiteral("%1 point"));
}

} // namespace
} // namespace farol::ui
