// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/recovery_code_form.h"

#include "ui/dialogs/file_dialogs.h"
#include "ui/shell/theme.h"
#include "ui/text/error_text.h"
#include "ui/text/qt_std.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>

namespace farol::ui {
namespace {

// At half of its groups, so that a long code fits the dialog.
QString inTwoLines(const QString& code) {
    const auto groups = code.count(u'-') + 1;
    if (groups < 6) return code;
    const QString first = code.section(u'-', 0, int(groups / 2) - 1);
    return first + QStringLiteral("-\n") + code.section(u'-', int(groups / 2));
}

} // namespace

RecoveryCodeForm::RecoveryCodeForm(QWidget* parent)
    : Form(tr("Keep this recovery code"),
           tr("It is the only way in if you forget your password. Nobody else has it, and it is shown only "
              "this once."),
           parent),
      m_code(new QLabel(this)) {
    m_code->setObjectName(QStringLiteral("recoveryCode"));
    m_code->setTextFormat(Qt::PlainText);
    m_code->setAlignment(Qt::AlignCenter);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_code->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    scaleFont(m_code, 1.15, QFont::DemiBold);
    addWidget(m_code);
    addWidget(makeButtons());
    m_kept = addCheck(tr("I keep this code in a safe place"), QStringLiteral("codeKept"));
    m_continue = addSubmit(tr("Continue"), QStringLiteral("codeContinue"));
    m_continue->setEnabled(false);
    connect(m_kept, &QCheckBox::toggled, m_continue, &QWidget::setEnabled);
}

QWidget* RecoveryCodeForm::makeButtons() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, const QString& name, auto slot) {
        auto* button = new QPushButton(text, row);
        button->setObjectName(name);
        button->setAccessibleName(text);
        button->setAutoDefault(false);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, slot);
    };
    add(tr("Copy"), QStringLiteral("codeCopy"), &RecoveryCodeForm::copy);
    add(tr("Save…"), QStringLiteral("codeSave"), &RecoveryCodeForm::save);
    add(tr("Print…"), QStringLiteral("codePrint"), &RecoveryCodeForm::print);
    return row;
}

void RecoveryCodeForm::showCode(const SecretBytes& code, const QString& company) {
    m_company = company;
    m_code->setText(inTwoLines(toQt(code.text())));
    m_kept->setChecked(false);
    showNote({});
}

void RecoveryCodeForm::forgetCode() {
    m_code->clear();
}

QString RecoveryCodeForm::sheetText() const {
    return tr("Farol: recovery code of %1\n\n%2\n\nWhoever has this code can open the company's leads. Keep "
              "it "
              "where your passwords are safe, not on this computer.\n")
        .arg(m_company, m_code->text());
}

void RecoveryCodeForm::copy() {
    QGuiApplication::clipboard()->setText(m_code->text().remove(u'\n'));
    showNote(tr("Copied. Paste it into your password manager now."));
}

void RecoveryCodeForm::save() {
    chooseTextTarget(
        this, tr("Save the recovery code"), tr("farol-recovery-code.txt"), [this](const QString& path) {
            QSaveFile file(path);
            const QByteArray text = sheetText().toUtf8();
            if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
                return showNote(tr("Saved. Move the file off this computer."));
            showError(errorText({ErrorCode::WriteFailed, toStd(path), {}}, path, FileUse::Saving));
        });
}

void RecoveryCodeForm::print() {
    auto* printer = new QPrinter(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer, this);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this](QPrinter* target) {
        QPainter painter(target);
        QFont font = painter.font();
        font.setPointSize(14);
        painter.setFont(font);
        const QRect page = target->pageLayout().paintRectPixels(target->resolution());
        painter.drawText(QRect({}, page.size()), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                         sheetText());
    });
    dialog->open();
}

} // namespace farol::ui
