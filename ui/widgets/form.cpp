// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form.h"

#include "ui/shell/theme.h"
#include "ui/widgets/password_field.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace farol::ui {
namespace {

constexpr int kFieldGap = 14;

QLabel* makeText(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

Form::Form(const QString& title, const QString& explanation, QWidget* parent)
    : QWidget(parent),
      m_layout(new QVBoxLayout(this)),
      m_explanation(makeText(explanation, this)),
      m_problem(makeText({}, this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->setAlignment(Qt::AlignTop); // room to spare stays below
    if (!title.isEmpty()) {
        QLabel* heading = makeText(title, this);
        heading->setObjectName(QStringLiteral("formTitle"));
        scaleFont(heading, 1.5, QFont::DemiBold);
        m_layout->addWidget(heading);
    }
    setMuted(m_explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    m_layout->addWidget(m_explanation);
    m_problem->setObjectName(QStringLiteral("formProblem"));
    m_problem->setMargin(10);
    m_problem->hide();
    m_layout->addSpacing(6);
    m_layout->addWidget(m_problem);
}

QLineEdit* Form::addField(const QString& label, const QString& name) {
    auto* field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setAcceptDrops(false); // a dropped file would become text
    auto* caption = new QLabel(label, this);
    caption->setBuddy(field);
    m_layout->addSpacing(kFieldGap - m_layout->spacing());
    m_layout->addWidget(caption);
    m_layout->addWidget(field);
    connect(field, &QLineEdit::returnPressed, this, [this] { m_submit->click(); });
    return field;
}

PasswordField* Form::addPassword(const QString& label, const QString& name) {
    auto* field = new PasswordField(this);
    field->setObjectName(name);
    field->setAccessibleName(label);
    auto* caption = new QLabel(label, this);
    caption->setBuddy(field);
    m_layout->addSpacing(kFieldGap - m_layout->spacing());
    m_layout->addWidget(caption);
    m_layout->addWidget(field);
    connect(field, &QLineEdit::returnPressed, this, [this] { m_submit->click(); });
    return field;
}

QCheckBox* Form::addCheck(const QString& text, const QString& name) {
    auto* check = new QCheckBox(text, this);
    check->setObjectName(name);
    check->setAccessibleName(text);
    m_layout->addSpacing(kFieldGap - m_layout->spacing());
    m_layout->addWidget(check);
    return check;
}

void Form::addWidget(QWidget* widget) {
    m_layout->addSpacing(kFieldGap / 2);
    m_layout->addWidget(widget);
}

void Form::addText(const QString& text) {
    QLabel* label = makeText(text, this);
    setMuted(label);
    addWidget(label);
}

QPushButton* Form::addSubmit(const QString& text, const QString& name) {
    m_submit = new QPushButton(text, this);
    m_submit->setObjectName(name);
    m_submit->setAccessibleName(text);
    m_submit->setAutoDefault(false);
    setPrimary(m_submit);
    m_layout->addSpacing(kFieldGap + 4);
    m_layout->addWidget(m_submit);
    m_layout->addSpacing(4);
    connect(m_submit, &QPushButton::clicked, this, &Form::submitted);
    return m_submit;
}

QPushButton* Form::addLink(const QString& text, const QString& name) {
    auto* link = new QPushButton(text, this);
    link->setObjectName(name);
    link->setAccessibleName(text);
    link->setAutoDefault(false);
    setLink(link);
    m_layout->addWidget(link);
    return link;
}

void Form::setExplanation(const QString& text) {
    m_explanation->setText(text);
    m_explanation->setVisible(!text.isEmpty());
}

void Form::showError(const QString& text) {
    showProblem(text, "error");
}

void Form::showNote(const QString& text) {
    showProblem(text, "info");
}

void Form::showProblem(const QString& text, const char* kind) {
    m_problem->setProperty("kind", QString::fromLatin1(kind));
    m_problem->style()->unpolish(m_problem);
    m_problem->style()->polish(m_problem);
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    if (text.isEmpty()) return;
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString Form::problem() const {
    return m_problem->text();
}

void Form::setBusy(bool busy) {
    setEnabled(!busy);
}

void Form::focusFirstEmpty() {
    for (QLineEdit* field : findChildren<QLineEdit*>())
        if (field->text().isEmpty()) return field->setFocus();
}

} // namespace farol::ui
