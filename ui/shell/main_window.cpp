// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/controllers/company_leads.h"
#include "ui/controllers/leads_controller.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/file_dialogs.h"
#include "ui/pages/leads_page.h"
#include "ui/pages/start_page.h"
#include "ui/shell/app_actions.h"
#include "ui/shell/enter_clicks.h"
#include "ui/text/error_text.h"
#include "ui/text/format.h"
#include "ui/widgets/drop_area.h"
#include "ui/widgets/drop_overlay.h"
#include "ui/widgets/file_drop.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/progress_strip.h"

#include <QAction>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace farol::ui {
namespace {

constexpr QSize kPreferredSize(1280, 800);
constexpr QSize kSmallestSize(480, 360);
constexpr QSize kFrameSize(16, 48); // what the window system puts around a window, or a little more
constexpr int kMargin = 24, kGap = 12;

} // namespace

MainWindow::MainWindow(LeadsController& leads, CompanyLeads& company, QWidget* parent)
    : QMainWindow(parent),
      m_leads(leads),
      m_company(company),
      m_actions(new AppActions(this)),
      m_message(new MessageBar(this)),
      m_progress(new ProgressStrip(this)),
      m_pages(new QStackedWidget(this)),
      m_start(new StartPage(this)),
      m_leadsPage(new LeadsPage(this)),
      m_blank(new QWidget(this)),
      m_overlay(nullptr),
      m_escape(new QShortcut(Qt::Key_Escape, this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Farol"));
    m_actions->fill(*menuBar());
    buildLayout();
    connectPages();
    connectControllers();
    new EnterClicks(*this);
    showState();
    m_start->dropArea().setFocus();
}

void MainWindow::buildLayout() {
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_leadsPage);
    m_pages->addWidget(m_blank);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(kMargin, kGap, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
    layout->addWidget(m_pages, 1);
    setCentralWidget(content);
    m_overlay = new DropOverlay(this);
    const QSize room = screen()->availableSize() - kFrameSize;
    setMinimumSize(kSmallestSize.boundedTo(room));
    resize(kPreferredSize.boundedTo(room));
}

void MainWindow::connectPages() {
    auto* drop = new FileDrop(this);
    connect(drop, &FileDrop::dragEntered, this, [this] { showDragOver(true); });
    connect(drop, &FileDrop::dragLeft, this, [this] { showDragOver(false); });
    connect(drop, &FileDrop::filesDropped, this, &MainWindow::openDropped);
    connect(&m_start->dropArea(), &DropArea::chooseRequested, this, &MainWindow::askForFile);
    connect(&m_start->dropArea(), &DropArea::sampleRequested, this, &MainWindow::openSample);
    connect(m_leadsPage, &LeadsPage::openRequested, this, &MainWindow::askForFile);
    connect(m_leadsPage, &LeadsPage::saveRequested, this, &MainWindow::askForSavePath);
    connect(m_actions->open, &QAction::triggered, this, &MainWindow::askForFile);
    connect(m_actions->openSample, &QAction::triggered, this, &MainWindow::openSample);
    connect(m_actions->saveAs, &QAction::triggered, this, &MainWindow::askForSavePath);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->about, &QAction::triggered, this, [this] { showAboutDialog(this); });
}

void MainWindow::connectControllers() {
    connect(m_progress, &ProgressStrip::cancelRequested, this, &MainWindow::cancelWork);
    connect(m_escape, &QShortcut::activated, this, &MainWindow::cancelWork);
    connect(&m_leads, &LeadsController::progressChanged, m_progress, &ProgressStrip::setFraction);
    connect(&m_leads, &LeadsController::stateChanged, this, &MainWindow::showState);
    connect(&m_leads, &LeadsController::leadsChanged, this, &MainWindow::showLeads);
    connect(&m_leads, &LeadsController::failed, this, [this](const Error& error, const QString& path) {
        showFailure(errorText(error, path.isEmpty() ? tr("Sample leads") : path), path);
    });
    connect(&m_leads, &LeadsController::saveFailed, this, [this](const Error& error, const QString& path) {
        showFailure(errorText(error, path, FileUse::Saving), path);
    });
    connect(&m_leads, &LeadsController::saved, this, &MainWindow::showSaved);
    connect(&m_company, &CompanyLeads::stateChanged, this, &MainWindow::showState);
    connect(&m_company, &CompanyLeads::progressChanged, m_progress, &ProgressStrip::setFraction);
    connect(&m_company, &CompanyLeads::stored, this, &MainWindow::closeIfKept);
    connect(&m_company, &CompanyLeads::storeFailed, this, [this] { m_closeWhenSaved = false; });
    connect(m_actions->showAll, &QAction::triggered, &m_company, &CompanyLeads::showAll);
}

void MainWindow::setCompanyName(const QString& name) {
    m_companyName = name;
    m_actions->setSignedIn(!name.isEmpty());
    showTitle();
}

void MainWindow::openFile(const QString& path) {
    m_message->hide();
    m_leads.openFile(path);
}

void MainWindow::openSample() {
    m_message->hide();
    m_leads.openSample();
}

void MainWindow::openDropped(const QStringList& paths) {
    openFile(paths.front());
    if (paths.size() > 1)
        m_message->showMessage(MessageBar::Kind::Info,
                               tr("Farol reads one file at a time: of %1 file(s) it took “%2”.", nullptr,
                                  static_cast<int>(paths.size()))
                                   .arg(numberText(paths.size()), shortFileName(paths.front())));
}

void MainWindow::askForFile() {
    const QString folder =
        !m_leads.leads().isFile() ? QString() : QFileInfo(m_leads.leads().source.path).path();
    chooseLeadFile(this, folder, [this](const QString& path) { openFile(path); });
}

void MainWindow::askForSavePath() {
    chooseSavePath(this, m_leads.suggestedSavePath(), [this](const QString& path) {
        m_message->hide();
        m_closeWhenSaved = false;
        m_leads.saveAs(path);
    });
}

void MainWindow::showDragOver(bool over) {
    m_start->dropArea().setHighlighted(over && m_start->isVisible());
    m_overlay->setVisible(over && !m_start->isVisible());
}

void MainWindow::showState() {
    const bool isOpening = m_company.isLoading() || m_leads.state() == LeadsController::State::Working;
    if (m_leads.hasLeads())
        m_pages->setCurrentWidget(m_leadsPage);
    else
        m_pages->setCurrentWidget(m_company.isOpen() && isOpening ? m_blank : m_start);
    const bool canSave = m_leads.hasLeads() && !m_leads.isSaving();
    m_actions->saveAs->setEnabled(canSave);
    m_leadsPage->setSaveEnabled(canSave);
    const QString work = workText();
    m_escape->setEnabled(!work.isEmpty());
    work.isEmpty() ? m_progress->stop() : m_progress->start(work);
}

// What is being done, empty for nothing.
QString MainWindow::workText() const {
    const LeadsSource& pending = m_leads.pending();
    const bool isReading = m_leads.state() == LeadsController::State::Working;
    if (isReading && pending.origin == LeadsOrigin::File)
        return tr("Reading %1…").arg(shortFileName(pending.path));
    if (isReading && pending.origin == LeadsOrigin::Sample) return tr("Making sample leads…");
    if (m_leads.isSaving()) return tr("Saving…");
    if (m_company.isStoring()) return tr("Importing %1…").arg(shortFileName(m_company.storingFile()));
    if (m_company.isUndoing()) return tr("Taking the import back…");
    return m_company.isLoading() || isReading ? tr("Opening your leads…") : QString();
}

bool MainWindow::isKeeping() const {
    return m_leads.isSaving() || m_company.isStoring();
}

void MainWindow::showLeads() {
    if (m_leads.hasLeads()) m_leadsPage->showLeads(m_leads.leads());
    showTitle();
}

void MainWindow::showTitle() {
    const LeadsSnapshot& leads = m_leads.leads();
    QStringList parts{leads.isFile() ? shortFileName(leads.source.path) : QString(), m_companyName,
                      tr("Farol")};
    if (leads.scored && leads.isSample()) parts.prepend(tr("Sample leads"));
    parts.removeAll({});
    setWindowTitle(parts.join(QStringLiteral(" – ")));
}

void MainWindow::showFailure(const QString& text, const QString& path) {
    m_closeWhenSaved = false;
    m_message->showMessage(MessageBar::Kind::Error, text);
    m_message->setToolTip(QDir::toNativeSeparators(path).toHtmlEscaped());
}

void MainWindow::cancelWork() {
    m_closeWhenSaved = false;
    // What was started last goes first.
    if (m_leads.isSaving() || m_leads.state() == LeadsController::State::Working)
        m_leads.cancel();
    else
        m_company.cancelStoring();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!isKeeping()) {
        QMainWindow::closeEvent(event);
        emit closed();
        return;
    }
    event->ignore();
    m_closeWhenSaved = true;
    m_message->showMessage(MessageBar::Kind::Info, tr("Farol closes as soon as the leads are saved."));
}

void MainWindow::showSaved(const QString& path, qulonglong leadCount) {
    const QUrl folder = QUrl::fromLocalFile(QFileInfo(path).absolutePath());
    m_message->showMessage(
        MessageBar::Kind::Success,
        tr("Saved %1 lead(s) to %2.", nullptr, static_cast<int>(leadCount))
            .arg(numberText(static_cast<qlonglong>(leadCount)), QDir::toNativeSeparators(path)),
        tr("Show folder"), [folder] { QDesktopServices::openUrl(folder); });
    closeIfKept();
}

void MainWindow::closeIfKept() {
    if (m_closeWhenSaved && !isKeeping()) close();
}

} // namespace farol::ui
