// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/people_dialog.h"

#include "ui/controllers/company_settings.h"
#include "ui/dialogs/file_dialogs.h"
#include "ui/shell/theme.h"
#include "ui/text/account_text.h"
#include "ui/text/format.h"
#include "ui/text/person_report.h"
#include "ui/text/qt_std.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/retention_row.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace farol::ui {
namespace {

constexpr QSize kSize(860, 600);

int plural(std::size_t count) {
    return static_cast<int>(count);
}

QString number(std::size_t count) {
    return numberText(static_cast<qlonglong>(count));
}

} // namespace

PeopleDialog::PeopleDialog(SharedSession session, CompanySettings& settings, LeadsSnapshot leads,
                           QWidget* parent)
    : QDialog(parent),
      m_people(std::move(session)),
      m_leads(std::move(leads)),
      m_text(new QLineEdit(this)),
      m_retention(new RetentionRow(settings.retentionMonths(), this)),
      m_table(new RecordTableView(m_model, tr("People"), QStringLiteral("peopleTable"), this)),
      m_status(new QLabel(this)),
      m_report(makeButton(tr("Access report…"), "reportButton", this,
                          tr("Save what is held about this person, as text or as JSON"))),
      m_object(makeButton(tr("Object to profiling"), "objectButton", this,
                          tr("Kept in the list, but never scored and never among the ten"))),
      m_erase(makeButton(tr("Erase…"), "eraseButton", this,
                         tr("Delete for good, and leave out of every later import"))) {
    setObjectName(QStringLiteral("peopleDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("People's rights"));
    resize(kSize);
    buildLayout();
    connectPeople();
    connect(m_retention, &RetentionRow::monthsChanged, &settings, &CompanySettings::setRetentionMonths);
    m_text->setFocus();
    showPeople({});
    m_status->setText(tr("Search for a person by name or by whole e-mail address."));
}

QWidget* PeopleDialog::makeSearch() {
    auto* row = new QWidget(this);
    m_text->setObjectName(QStringLiteral("personSearch"));
    m_text->setPlaceholderText(tr("Name or e-mail"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setAcceptDrops(false);
    QPushButton* find = makeButton(tr("Find"), "findButton", this, tr("Search the company's leads"));
    setPrimary(find);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(find);
    connect(find, &QPushButton::clicked, this, &PeopleDialog::search);
    connect(m_text, &QLineEdit::returnPressed, this, &PeopleDialog::search);
    return row;
}

void PeopleDialog::buildLayout() {
    m_status->setObjectName(QStringLiteral("peopleStatus"));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    setMuted(m_status);
    setDestructive(m_erase);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    QPushButton* close = makeButton(tr("Close"), "peopleClose", this);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto* buttons = new QHBoxLayout;
    for (QWidget* button : {m_report, m_object, m_erase}) buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(12);
    layout->addWidget(makeSearch());
    layout->addWidget(m_retention);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_status);
    layout->addLayout(buttons);
}

void PeopleDialog::connectPeople() {
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PeopleDialog::showSelection);
    connect(m_report, &QPushButton::clicked, this, &PeopleDialog::askForReport);
    connect(m_object, &QPushButton::clicked, this, &PeopleDialog::toggleObjection);
    connect(m_erase, &QPushButton::clicked, this, &PeopleDialog::askToErase);
    connect(m_retention, &RetentionRow::dryRunRequested, this, &PeopleDialog::showUntouched);
    connect(m_retention, &RetentionRow::removalRequested, this, &PeopleDialog::askToRemoveUntouched);
    connect(&m_people, &CompanyPeople::found, this, &PeopleDialog::showPeople);
    connect(&m_people, &CompanyPeople::dataRead, this, &PeopleDialog::saveReport);
    connect(&m_people, &CompanyPeople::failed, this,
            [this](const Error& error) { m_status->setText(accountErrorText(error)); });
    connect(&m_people, &CompanyPeople::erased, this, [this](qulonglong count) {
        showPeople({});
        m_status->setText(
            tr("Erased %1 lead(s) for good. Later imports leave them out.", nullptr, plural(count))
                .arg(number(count)));
        emit peopleChanged();
    });
    connect(&m_people, &CompanyPeople::untouchedRemoved, this, [this](qulonglong count) {
        showPeople({});
        m_status->setText(tr("Removed %1 lead(s). They are welcome again when an import brings them.",
                             nullptr, plural(count))
                              .arg(number(count)));
        emit peopleChanged();
    });
    connect(&m_people, &CompanyPeople::objectionChanged, this, [this] {
        m_isDryRun ? showUntouched() : search();
        emit peopleChanged();
    });
}

void PeopleDialog::search() {
    m_isDryRun = false;
    if (const QString text = m_text->text().trimmed(); !text.isEmpty()) m_people.find(text);
}

void PeopleDialog::showUntouched() {
    m_isDryRun = true;
    m_people.findUntouched(monthsAgo(m_retention->months()));
}

void PeopleDialog::showPeople(const std::vector<PersonMatch>& people) {
    m_found = people;
    m_model.clear();
    m_model.setHorizontalHeaderLabels({tr("Name"), tr("E-mail"), tr("Company"), tr("Objected")});
    for (const PersonMatch& person : m_found)
        appendRecord(m_model, {toQt(person.name), toQt(person.email), toQt(person.company),
                               person.hasObjected ? tr("yes") : QString()});
    fitColumns(*m_table);
    m_status->setText(
        m_found.empty()
            ? tr("Nobody was found.")
            : tr("%1 lead(s) found.", nullptr, plural(m_found.size())).arg(number(m_found.size())));
    m_retention->setRemovable(m_isDryRun && !m_found.empty());
    if (m_found.size() == 1) m_table->selectRow(0);
    showSelection();
}

std::vector<LeadKey> PeopleDialog::selected() const {
    std::vector<LeadKey> keys;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        keys.push_back(m_found[static_cast<std::size_t>(index.row())].lead);
    return keys;
}

void PeopleDialog::showSelection() {
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    m_report->setEnabled(rows.size() == 1);
    m_object->setEnabled(!rows.isEmpty());
    m_erase->setEnabled(!rows.isEmpty());
    const bool haveObjected =
        !rows.isEmpty() && std::all_of(rows.begin(), rows.end(), [this](const QModelIndex& index) {
            return m_found[static_cast<std::size_t>(index.row())].hasObjected;
        });
    m_object->setText(haveObjected ? tr("Withdraw the objection") : tr("Object to profiling"));
    m_object->setAccessibleName(m_object->text());
    m_object->setProperty("objected", haveObjected);
}

void PeopleDialog::toggleObjection() {
    m_people.setObjected(selected(), !m_object->property("objected").toBool());
}

void PeopleDialog::askToErase() {
    const std::vector<LeadKey> keys = selected();
    confirm(tr("Erase"),
            tr("Erase %1 lead(s) for good?", nullptr, plural(keys.size())).arg(number(keys.size())),
            tr("They leave the list, the history and everything that could bring them back. This "
               "cannot be undone. Files that you exported keep them."),
            [this, keys] { m_people.erase(keys); });
}

void PeopleDialog::askToRemoveUntouched() {
    confirm(tr("Remove"),
            tr("Remove %1 lead(s) that were kept too long?", nullptr, plural(m_found.size()))
                .arg(number(m_found.size())),
            tr("They leave the list and the history. This cannot be undone."),
            [this, since = monthsAgo(m_retention->months())] { m_people.removeUntouched(since); });
}

void PeopleDialog::confirm(const QString& verb, const QString& question, const QString& consequence,
                           std::function<void()> onYes) {
    auto* box = new QMessageBox(QMessageBox::Warning, verb, question, QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("eraseBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(consequence);
    QPushButton* yes = box->addButton(verb, QMessageBox::DestructiveRole);
    setDestructive(yes);
    connect(yes, &QPushButton::clicked, this, std::move(onYes));
    box->open();
}

void PeopleDialog::askForReport() {
    m_people.readData(selected().front());
}

void PeopleDialog::saveReport(const PersonData& person) {
    const PersonReport report = makePersonReport(person, m_leads);
    chooseTextTarget(
        this, tr("Save the access report"), tr("access-report.txt"), [this, report](const QString& path) {
            const bool isJson = path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
            const QByteArray bytes = isJson ? report.json : report.text;
            QSaveFile file(path);
            const bool isSaved =
                file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
            m_status->setText(isSaved ? tr("The report is saved. A name that ends in .json saves it as JSON.")
                                      : accountErrorText({ErrorCode::WriteFailed, toStd(path), {}}));
        });
}

} // namespace farol::ui
