// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/match_text.h"

#include "ui/text/qt_std.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <utility>

namespace farol::ui {
namespace {

using Word = std::pair<const char*, const char*>; // as the core names it, as people do

constexpr std::array kLevels = {
    Word{"OWNER", QT_TRANSLATE_NOOP("Match", "owner")},
    Word{"C", QT_TRANSLATE_NOOP("Match", "C-level")},
    Word{"VP", QT_TRANSLATE_NOOP("Match", "vice president")},
    Word{"DIR", QT_TRANSLATE_NOOP("Match", "director")},
    Word{"HEAD", QT_TRANSLATE_NOOP("Match", "head of department")},
    Word{"MGR", QT_TRANSLATE_NOOP("Match", "manager")},
    Word{"SR", QT_TRANSLATE_NOOP("Match", "senior")},
    Word{"IC", QT_TRANSLATE_NOOP("Match", "individual contributor")},
    Word{"ENTRY", QT_TRANSLATE_NOOP("Match", "entry level")},
    Word{"NON", QT_TRANSLATE_NOOP("Match", "not a buyer")},
};
constexpr std::array kAddresses = {
    Word{"company", QT_TRANSLATE_NOOP("Match", "company address")},
    Word{"free", QT_TRANSLATE_NOOP("Match", "free mailbox")},
    Word{"role", QT_TRANSLATE_NOOP("Match", "role address")},
    Word{"malformed", QT_TRANSLATE_NOOP("Match", "no valid address")},
};
constexpr std::array kAnswers = {
    Word{"yes", QT_TRANSLATE_NOOP("Match", "yes")},
    Word{"no", QT_TRANSLATE_NOOP("Match", "no")},
    Word{"filled", QT_TRANSLATE_NOOP("Match", "filled in")},
    Word{"empty", QT_TRANSLATE_NOOP("Match", "empty")},
};

// Each match is a word of `words`, or such a word and something else behind it.
template <typename Words> QString inWords(const Words& words, const QString& matches) {
    QStringList texts;
    for (const QString& match : matches.split(QStringLiteral(", "))) {
        const QString first = match.section(u' ', 0, 0);
        QString text = match;
        for (const auto& [name, shown] : words)
            if (first == QLatin1String(name)) {
                text = QCoreApplication::translate("Match", shown);
                if (first != match) text += QStringLiteral(", ") + match.mid(first.size() + 1);
            }
        texts << text;
    }
    return texts.join(QStringLiteral("; "));
}

} // namespace

QString matchText(const Criterion& criterion, const Reason& reason) {
    const QString match = toQt(reason.match);
    switch (criterion.kind) {
    case CriterionKind::Title:
        return inWords(kLevels, match);
    case CriterionKind::Email:
        return inWords(kAddresses, match);
    case CriterionKind::YesNo:
    case CriterionKind::Presence:
        return inWords(kAnswers, match);
    default:
        return match;
    }
}

} // namespace farol::ui
