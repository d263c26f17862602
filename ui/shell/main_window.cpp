// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

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
constexpr int kMargin = 24;
constexpr int kGap = 12;

} // namespace

MainWindow::MainWindow(LeadsController& leads, QWidget* parent)
    : QMainWindow(parent),
      m_leads(leads),
      m_actions(new AppActions(this)),
      m_message(new MessageBar(this)),
      m_progress(new ProgressStrip(this)),
      m_pages(new QStackedWidget(this)),
      m_start(new StartPage(this)),
      m_leadsPage(new LeadsPage(this)),
      m_overlay(nullptr),
      m_escape(new QShortcut(Qt::Key_Escape, this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Farol"));
    m_actions->fill(*menuBar());
    buildLayout();
    connectPages();
    connectController();
    new EnterClicks(*this);
    showState();
    m_start->dropArea().setFocus();
}

void MainWindow::buildLayout() {
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_leadsPage);
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
    connect(m_message, &MessageBar::actionTriggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_savedFolder)); });
}

void MainWindow::connectController() {
    connect(m_progress, &ProgressStrip::cancelRequested, this, &MainWindow::cancelWork);
    connect(m_escape, &QShortcut::activated, this, &MainWindow::cancelWork);
    connect(&m_leads, &LeadsController::progressChanged, m_progress, &ProgressStrip::setFraction);
    connect(&m_leads, &LeadsController::stateChanged, this, &MainWindow::showState);
    connect(&m_leads, &LeadsController::leadsChanged, this, &MainWindow::showLeads);
    connect(&m_leads, &LeadsController::failed, this, &MainWindow::showFailure);
    connect(&m_leads, &LeadsController::saveFailed, this, &MainWindow::showSaveFailure);
    connect(&m_leads, &LeadsController::saved, this, &MainWindow::showSaved);
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
    const bool isStart = m_pages->currentWidget() == m_start;
    m_start->dropArea().setHighlighted(over && isStart);
    m_overlay->setVisible(over && !isStart);
}

void MainWindow::showState() {
    m_pages->setCurrentWidget(m_leads.hasLeads() ? static_cast<QWidget*>(m_leadsPage) : m_start);
    const bool canSave = m_leads.hasLeads() && !m_leads.isSaving();
    m_actions->saveAs->setEnabled(canSave);
    m_leadsPage->setSaveEnabled(canSave);
    m_escape->setEnabled(m_leads.isSaving() || m_leads.state() == LeadsController::State::Working);
    const LeadsSource& pending = m_leads.pending();
    if (m_leads.state() == LeadsController::State::Working)
        m_progress->start(pending.origin == LeadsOrigin::Sample
                              ? tr("Making sample leads…")
                              : tr("Reading %1…").arg(shortFileName(pending.path)));
    else if (m_leads.isSaving())
        m_progress->start(tr("Saving…"));
    else
        m_progress->stop();
}

void MainWindow::showLeads() {
    const LeadsSnapshot& leads = m_leads.leads();
    m_leadsPage->showLeads(leads);
    setWindowTitle(
        tr("%1 – Farol").arg(leads.isSample() ? tr("Sample leads") : shortFileName(leads.source.path)));
}

void MainWindow::showFailure(const Error& error, const QString& path) {
    m_message->showMessage(MessageBar::Kind::Error,
                           errorText(error, path.isEmpty() ? tr("Sample leads") : path));
    m_message->setToolTip(QDir::toNativeSeparators(path).toHtmlEscaped());
}

void MainWindow::showSaveFailure(const Error& error, const QString& path) {
    m_closeWhenSaved = false;
    m_message->showMessage(MessageBar::Kind::Error, errorText(error, path, FileUse::Saving));
    m_message->setToolTip(QDir::toNativeSeparators(path).toHtmlEscaped());
}

void MainWindow::cancelWork() {
    m_closeWhenSaved = false;
    m_leads.cancel();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!m_leads.isSaving()) return QMainWindow::closeEvent(event);
    event->ignore();
    m_closeWhenSaved = true;
    m_message->showMessage(MessageBar::Kind::Info, tr("Farol closes as soon as the leads are saved."));
    m_message->setToolTip({});
}

void MainWindow::showSaved(const QString& path, qulonglong leadCount) {
    m_savedFolder = QFileInfo(path).absolutePath();
    m_message->showMessage(
        MessageBar::Kind::Success,
        tr("Saved %1 lead(s) to %2.", nullptr, static_cast<int>(leadCount))
            .arg(numberText(static_cast<qlonglong>(leadCount)), QDir::toNativeSeparators(path)),
        tr("Show folder"));
    m_message->setToolTip({});
    if (m_closeWhenSaved) close();
}

} // namespace farol::ui
