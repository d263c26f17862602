// SPDX-License-Identifier: GPL-3.0-or-later
// A short form: a title, a few fields, what is wrong with them, one main button and some lesser ones.
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace farol::ui {

class PasswordField;

class Form : public QWidget {
    Q_OBJECT

public:
    //   title, explanation   empty: none
    Form(const QString& title, const QString& explanation, QWidget* parent);

    //   name   object name; the label is the accessible name
    QLineEdit* addField(const QString& label, const QString& name);
    PasswordField* addPassword(const QString& label, const QString& name);
    QCheckBox* addCheck(const QString& text, const QString& name);
    void addWidget(QWidget* widget);
    void addText(const QString& text);
    // The main button; Enter in any field presses it.
    QPushButton* addSubmit(const QString& text, const QString& name);
    // A lesser button below: takes the person elsewhere.
    QPushButton* addLink(const QString& text, const QString& name);

    void setExplanation(const QString& text);
    void showError(const QString& text); // empty: nothing is wrong
    void showNote(const QString& text);  // likewise, but no failure
    QString problem() const;             // what showError or showNote said
    // Nothing can be typed or pressed while the answer is awaited.
    void setBusy(bool busy);
    void focusFirstEmpty();

signals:
    void submitted();

private:
    void showProblem(const QString& text, const char* kind);

    QVBoxLayout* m_layout;
    QLabel* m_explanation;
    QLabel* m_problem;
    QPushButton* m_submit = nullptr;
};

} // namespace farol::ui
