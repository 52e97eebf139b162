#include "ui/dialogs/exportdialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/models/display.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/tintedicon.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace aneroid {
namespace {

constexpr int pathWidth = 420;

} // namespace

struct ExportDialog::Private
{
    Private(const History &readings, DeviceIds ids, const Span &span)
        : history(readings)
        , deviceIds(std::move(ids))
        , visible(span)
    {
    }

    const History &history;
    DeviceIds deviceIds;
    Span visible;
    std::unique_ptr<CsvExport> job;

    QRadioButton *all = nullptr;
    QRadioButton *shown = nullptr;
    QLabel *fileLabel = nullptr;
    QLineEdit *file = nullptr;
    QPushButton *browse = nullptr;
    QProgressBar *progress = nullptr;
    QLabel *message = nullptr;
    QPushButton *begin = nullptr;
    QPushButton *cancel = nullptr;
};

ExportDialog::ExportDialog(const History &history, DeviceIds deviceIds, const Span &visible,
                           const QString &fileName, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(history, std::move(deviceIds), visible))
{
    setObjectName(QStringLiteral("exportDialog"));
    build(fileName);
    retranslate();
    connect(d->browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(d->begin, &QPushButton::clicked, this, &ExportDialog::begin);
    connect(d->cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(d->file, &QLineEdit::textChanged, this, &ExportDialog::noteFile);
    connect(d->all, &QRadioButton::toggled, this, &ExportDialog::noteFile);
    noteFile();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::build(const QString &fileName)
{
    d->all = new QRadioButton(this);
    d->all->setObjectName(QStringLiteral("exportEverything"));
    d->all->setChecked(true);
    d->shown = new QRadioButton(this);
    d->shown->setObjectName(QStringLiteral("exportVisible"));
    d->file = new QLineEdit(QDir::toNativeSeparators(fileName), this);
    d->file->setObjectName(QStringLiteral("exportPath"));
    d->file->setMinimumWidth(pathWidth);
    d->fileLabel = new QLabel(this);
    d->fileLabel->setBuddy(d->file);
    d->browse = new QPushButton(tintedIcon(QStringLiteral("folder")), {}, this);
    d->browse->setObjectName(QStringLiteral("exportBrowse"));
    d->progress = new QProgressBar(this);
    d->progress->setObjectName(QStringLiteral("exportProgress"));
    d->progress->setRange(0, progressSteps);
    d->message = new QLabel(this);
    d->message->setObjectName(QStringLiteral("exportMessage"));
    d->message->setWordWrap(true);
    d->message->setMinimumHeight(2 * fontMetrics().lineSpacing());
    d->message->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    d->begin = new QPushButton(tintedIcon(QStringLiteral("export")), {}, this);
    d->begin->setObjectName(QStringLiteral("exportStart"));
    d->begin->setDefault(true);
    d->cancel = new QPushButton(this);
    d->cancel->setObjectName(QStringLiteral("exportCancel"));

    auto *const path = new QHBoxLayout;
    path->addWidget(d->fileLabel);
    path->addWidget(d->file, 1);
    path->addWidget(d->browse);
    auto *const buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(d->cancel);
    buttons->addWidget(d->begin);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(d->all);
    layout->addWidget(d->shown);
    layout->addSpacing(6);
    layout->addLayout(path);
    layout->addWidget(d->progress);
    layout->addWidget(d->message);
    layout->addLayout(buttons);
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export CSV"));
    const qint64 rows = rowsIn(d->visible);
    const int kept = static_cast<int>(d->history.size());
    const quint64 gone = d->history.overwritten();
    d->all->setText(
        gone == 0 ? tr("&Everything (%Ln reading(s))", nullptr, kept)
                  : tr("&Everything in memory: the newest %Ln reading(s) of %1", nullptr, kept)
                        .arg(countLabel(d->history.size() + gone)));
    d->all->setToolTip(
        gone == 0 ? tr("All readings of the run.")
                  : tr("The %1 oldest readings of the run are no longer in memory and will not be "
                       "in the file. \"aneroid-cli run --output FILE\" writes every reading.")
                        .arg(countLabel(gone)));
    d->shown->setText(tr("The &visible span (%Ln reading(s))", nullptr, static_cast<int>(rows)));
    d->shown->setToolTip(tr("The readings between the left and the right edge of the charts."));
    d->shown->setEnabled(rows > 0);
    d->fileLabel->setText(tr("&File"));
    d->file->setAccessibleName(tr("File"));
    d->file->setToolTip(tr("The CSV file to write."));
    d->browse->setText(tr("&Browse…"));
    d->browse->setToolTip(tr("Choose the file in a dialog."));
    d->progress->setAccessibleName(tr("Export progress"));
    d->begin->setText(tr("E&xport"));
    d->begin->setToolTip(tr("Write the file. The run goes on meanwhile."));
    d->cancel->setText(tr("Cancel"));
    d->cancel->setToolTip(tr("Leave what was there as it was."));
}

QString ExportDialog::fileName() const
{
    return QDir::fromNativeSeparators(d->file->text().trimmed());
}

void ExportDialog::browse()
{
    const QString file = fileName();
    auto *const dialog = new QFileDialog(this, tr("Export CSV"), file, tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // said in this dialog
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(file);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &chosen) { d->file->setText(QDir::toNativeSeparators(chosen)); });
    dialog->open();
}

/// What a person should know before it begins.
void ExportDialog::noteFile()
{
    d->begin->setEnabled(!fileName().isEmpty());
    QStringList notes;
    if (const quint64 gone = d->history.overwritten(); gone > 0 && d->all->isChecked())
        notes += tr("The %1 oldest readings are no longer in memory and will be missing.")
                     .arg(countLabel(gone));
    if (QFileInfo(fileName()).isFile())
        notes += tr("This file exists and will be replaced.");
    showMessage(notes.join(QLatin1Char(' ')), false);
}

std::optional<ExportDialog::Span> ExportDialog::everything() const
{
    if (d->history.empty())
        return std::nullopt;
    return Span{d->history.timeAt(0), d->history.timeAt(d->history.size() - 1)};
}

qint64 ExportDialog::rowsIn(const Span &span) const
{
    return static_cast<qint64>(d->history.lowerBound(span.toMs + 1)) -
           static_cast<qint64>(d->history.lowerBound(span.fromMs));
}

void ExportDialog::begin()
{
    const std::optional<Span> span = d->all->isChecked() ? everything() : d->visible;
    if (!span || rowsIn(*span) <= 0) {
        showMessage(tr("There is no reading to export."), true);
        return;
    }
    for (QWidget *const widget :
         std::initializer_list<QWidget *>{d->all, d->shown, d->file, d->browse, d->begin})
        widget->setEnabled(false);
    showMessage({}, false);
    d->job = std::make_unique<CsvExport>(
        d->history, CsvExport::Request{fileName(), span->fromMs, span->toMs, d->deviceIds});
    connect(d->job.get(), &CsvExport::progressed, this, [this](qint64 rows, qint64 total) {
        d->progress->setValue(total > 0 ? static_cast<int>(rows * progressSteps / total) : 0);
    });
    connect(d->job.get(), &CsvExport::finished, this, [this](qint64 rows) {
        d->progress->setValue(progressSteps);
        Q_EMIT exported(rows, fileName());
        accept();
    });
    connect(d->job.get(), &CsvExport::failed, this, [this](const QString &message) {
        end();
        showMessage(message, true);
        Q_EMIT failed(message);
    });
    connect(d->job.get(), &CsvExport::cancelled, this, [this] {
        end();
        showMessage(tr("Cancelled: nothing was written."), false);
    });
    d->job->start();
}

void ExportDialog::end()
{
    for (QWidget *const widget :
         std::initializer_list<QWidget *>{d->all, d->file, d->browse, d->begin})
        widget->setEnabled(true);
    d->shown->setEnabled(rowsIn(d->visible) > 0);
    d->progress->setValue(0);
}

void ExportDialog::reject()
{
    if (d->job && d->job->isRunning())
        d->job->cancel();
    else
        QDialog::reject();
}

void ExportDialog::showMessage(const QString &text, bool isError)
{
    aneroid::showMessage(*d->message, text, isError);
}

} // namespace aneroid

#include "moc_exportdialog.cpp"
