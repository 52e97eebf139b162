#include "ui/dialogs/profiles/fitdialog.h"

#include "core/fitting/recordingfitter.h"
#include "core/fitting/recordingpaths.h"
#include "core/fitting/recordingpreview.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/profiles/fitoptionsform.h"
#include "ui/dialogs/profiles/fitpreview.h"
#include "ui/dialogs/profiles/fitresultview.h"
#include "ui/widgets/collapsiblesection.h"
#include "ui/widgets/fields/clearbutton.h"
#include "ui/widgets/fields/numbertyping.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/tintedicon.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace aneroid {
namespace {

constexpr QSize fitSize{1200, 740};

/// A line for text with its label.
struct Field
{
    QLabel *label = nullptr;
    QLineEdit *edit = nullptr;

    [[nodiscard]] QString text() const { return edit->text().trimmed(); }
};

Field makeField(const char *objectName, QWidget *parent)
{
    Field field{new QLabel(parent), new QLineEdit(parent)};
    field.edit->setObjectName(QLatin1StringView(objectName));
    field.label->setBuddy(field.edit);
    return field;
}

void nameField(const Field &field, const QString &label, const QString &help)
{
    field.label->setText(label);
    field.edit->setAccessibleName(QString(label).remove(u'&'));
    field.edit->setToolTip(help);
}

/// The local files or folders that are dragged; none where anything else is among them.
QStringList draggedFiles(const QMimeData &data)
{
    QStringList files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (!url.isLocalFile())
            return {};
        files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

struct FitDialog::Private
{
    ProfileStore profiles;
    QString folder;
    RecordingFitter fitter;
    QElapsedTimer sinceBegin;

    Field file;
    QPushButton *browse = nullptr;
    QPushButton *begin = nullptr;
    CollapsibleSection *options = nullptr;
    FitOptionsForm *form = nullptr;
    FitPreview *preview = nullptr;
    RecordingPreviewer previewer;
    QTimer previewTimer; ///< until a person stops typing
    QProgressBar *progress = nullptr;
    QLabel *message = nullptr;
    FitResultView *result = nullptr;
    Field name;
    Field title;
    QPushButton *saveAndUse = nullptr;
    QPushButton *save = nullptr;
    QPushButton *exportJson = nullptr;
    QPushButton *close = nullptr;
};

FitDialog::FitDialog(const ProfileStore &profiles, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>())
{
    d->profiles = profiles;
    d->folder = folder;
    setObjectName(QStringLiteral("fitDialog"));
    setAcceptDrops(true);
    setSizeGripEnabled(true);
    build();
    retranslate();
    connectParts();
    showState();
    resize(fitSize);
}

FitDialog::~FitDialog()
{
    d->fitter.disconnect(this);
    d->previewer.disconnect(this);
}

void FitDialog::build()
{
    d->file = makeField("fitPath", this);
    d->file.edit->setClearButtonEnabled(true);
    d->browse = makeButton("fitBrowse", QStringLiteral("folder"), this);
    d->begin = makeButton("fitStart", QStringLiteral("start"), this);
    d->options = new CollapsibleSection(makeOptions(), this);
    d->options->setOpen(false);
    d->progress = new QProgressBar(this);
    d->progress->setObjectName(QStringLiteral("fitProgress"));
    d->progress->setRange(0, progressSteps);
    d->message = new QLabel(this);
    d->message->setObjectName(QStringLiteral("fitMessage"));
    d->message->setWordWrap(true);
    d->message->setTextFormat(Qt::PlainText);
    d->message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    d->result = new FitResultView(this);
    d->name = makeField("fitName", this);
    d->title = makeField("fitTitle", this);
    d->saveAndUse = makeButton("fitSaveAndUse", QStringLiteral("ok"), this);
    d->save = makeButton("fitSave", {}, this);
    d->exportJson = makeButton("fitExport", QStringLiteral("export"), this);
    d->close = makeButton("fitClose", {}, this);

    auto *const top = new QHBoxLayout;
    top->addWidget(d->file.label);
    top->addWidget(d->file.edit, 1);
    top->addWidget(d->browse);
    top->addWidget(d->begin);
    auto *const bottom = new QHBoxLayout;
    bottom->addWidget(d->name.label);
    bottom->addWidget(d->name.edit, 1);
    bottom->addWidget(d->title.label);
    bottom->addWidget(d->title.edit, 2);
    auto *const buttons = new QHBoxLayout;
    buttons->addWidget(d->close);
    buttons->addStretch(1);
    buttons->addWidget(d->exportJson);
    buttons->addWidget(d->save);
    buttons->addWidget(d->saveAndUse);
    auto *const layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(d->options);
    layout->addWidget(d->progress);
    layout->addWidget(d->message);
    layout->addWidget(d->result, 1);
    layout->addLayout(bottom);
    layout->addLayout(buttons);
}

QWidget *FitDialog::makeOptions()
{
    auto *const options = new QWidget(this);
    options->setObjectName(QStringLiteral("fitOptions"));
    d->form = new FitOptionsForm(options);
    d->form->setObjectName(QStringLiteral("fitOptionsForm"));
    d->preview = new FitPreview(options);
    d->preview->setObjectName(QStringLiteral("fitPreview"));
    auto *const layout = new QVBoxLayout(options);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(d->form);
    layout->addWidget(d->preview);
    return options;
}

void FitDialog::connectPreview()
{
    constexpr int pauseMs = 400;
    d->previewTimer.setSingleShot(true);
    d->previewTimer.setInterval(pauseMs);
    const auto later = [this] { d->previewTimer.start(); };
    connect(&d->previewTimer, &QTimer::timeout, this, &FitDialog::preview);
    connect(d->file.edit, &QLineEdit::textChanged, this, later);
    connect(d->form, &FitOptionsForm::changed, this, later);
    connect(d->options, &CollapsibleSection::openChanged, this, later);
    connect(&d->previewer, &RecordingPreviewer::ready, d->preview, &FitPreview::showPreview);
    connect(&d->previewer, &RecordingPreviewer::failed, d->preview, &FitPreview::showProblem);
}

void FitDialog::connectParts()
{
    connectPreview();
    connect(d->browse, &QPushButton::clicked, this, &FitDialog::browse);
    connect(d->file.edit, &QLineEdit::textChanged, this, &FitDialog::showState);
    connect(d->file.edit, &QLineEdit::returnPressed, this, &FitDialog::begin);
    connect(d->begin, &QPushButton::clicked, this, [this] {
        if (d->fitter.isRunning())
            d->fitter.cancel();
        else if (takeTypedNumber(*this))
            begin();
    });
    for (const NumberTyping *const typing : findChildren<NumberTyping *>())
        connect(typing, &NumberTyping::refusedChanged, this, &FitDialog::showState);
    connect(d->name.edit, &QLineEdit::textChanged, this, &FitDialog::checkName);
    connect(d->save, &QPushButton::clicked, this, [this] { save(false); });
    connect(d->saveAndUse, &QPushButton::clicked, this, [this] { save(true); });
    connect(d->exportJson, &QPushButton::clicked, this, &FitDialog::exportJson);
    connect(d->close, &QPushButton::clicked, this, &FitDialog::reject);
    connect(&d->fitter, &RecordingFitter::progressed, d->progress, [this](double share) {
        d->progress->setValue(static_cast<int>(share * progressSteps));
    });
    connect(&d->fitter, &RecordingFitter::finished, this, &FitDialog::showResult);
    connect(&d->fitter, &RecordingFitter::failed, this, [this](const QString &message) {
        end();
        showMessage(message, true);
        d->options->setOpen(true); // where a sentence of reading can be answered
        Q_EMIT ended(message, false, d->sinceBegin.elapsed());
    });
    connect(&d->fitter, &RecordingFitter::cancelled, this, [this] {
        end();
        showMessage(tr("Stopped: there is no profile."), false);
    });
}

void FitDialog::retranslate()
{
    setWindowTitle(tr("New profile from recording"));
    nameField(d->file, tr("&Recording"),
              tr("Of your own sensor: CSV, JSON lines, a log or a SQLite database with time, "
                 "temperature, humidity, pressure; several files in quotation marks, or a folder "
                 "of them, are one recording. They can be dropped here, too."));
    d->file.edit->setPlaceholderText(tr("Recording of your own sensor; drop it here"));
    nameClearButton(*d->file.edit, QStringLiteral("fitClearPath"), tr("Clear the file"),
                    tr("Choose no file."));
    d->browse->setText(tr("&Browse…"));
    d->browse->setToolTip(tr("Choose the recording in a dialog."));
    d->options->setTitle(tr("Columns, clock and place"));
    d->progress->setAccessibleName(tr("Progress of the fit"));
    aneroid::showMessage(*d->message, d->message->text(), false);
    nameField(d->name, tr("&Name"), tr("What the profile is called in lists and by --profile."));
    nameField(d->title, tr("&Title"), tr("A few words for people, such as \"My living room\"."));
    d->saveAndUse->setText(tr("Save and &use"));
    d->saveAndUse->setToolTip(tr("Keep the profile and choose it for the weather."));
    d->save->setText(tr("&Save"));
    d->save->setToolTip(tr("Keep the profile among your own."));
    d->exportJson->setText(tr("&Export JSON…"));
    d->exportJson->setToolTip(tr("Write the profile to a file of your choice."));
    d->close->setText(tr("Close"));
    d->close->setToolTip(tr("Stop a fit that runs; else close without keeping anything."));
    showState();
}

QStringList FitDialog::recordings() const
{
    return pathsFromText(d->file.text());
}

QString FitDialog::name() const
{
    return d->name.text();
}

void FitDialog::openRecording(const QString &path)
{
    openRecordings({path});
}

void FitDialog::openRecordings(const QStringList &paths)
{
    d->file.edit->setText(textOfPaths(paths));
    begin();
}

void FitDialog::browse()
{
    auto *const dialog = new QFileDialog(
        this, tr("Choose a recording"), d->folder,
        tr("Recordings (*.csv *.tsv *.txt *.log *.dat *.json *.jsonl *.lp *.gz *.db "
           "*.sdb *.sqlite *.sqlite3)") +
            QStringLiteral(";;") + tr("All files (*)"));
    dialog->setObjectName(QStringLiteral("fitFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &FitDialog::openRecordings);
    dialog->open();
}

void FitDialog::begin()
{
    if (recordings().isEmpty() || d->fitter.isRunning())
        return;
    FitRequest request;
    if (const QString problem = fill(request); !problem.isEmpty()) {
        showMessage(problem, true);
        return;
    }
    d->result->clear();
    d->name.edit->setText(proposedName(d->profiles, request.path));
    request.estimate.name = name().toStdString();
    showMessage({}, false);
    d->progress->setValue(0);
    d->sinceBegin.start();
    d->fitter.start(request);
    showState();
}

/// What is asked for; the result is a sentence where something cannot be understood.
QString FitDialog::fill(FitRequest &request) const
{
    request.path = recordings().value(0);
    request.morePaths = recordings().mid(1);
    return d->form->fill(request);
}

void FitDialog::preview()
{
    FitRequest request;
    const QString problem = fill(request);
    if (request.path.isEmpty() || !d->options->isOpen() || !problem.isEmpty()) {
        d->previewer.stop();
        d->preview->showProblem(problem);
        return;
    }
    d->preview->clear(tr("Reading the first rows…"));
    d->previewer.start(request);
}

void FitDialog::end()
{
    d->progress->setValue(0);
    showState();
}

void FitDialog::showResult()
{
    d->progress->setValue(progressSteps);
    d->result->showFit(*d->fitter.fit());
    showState();
    checkName();
    d->saveAndUse->setDefault(true);
    d->saveAndUse->setFocus();
    Q_EMIT ended(tr("The profile \"%1\" is made and waits to be saved.").arg(name()), true,
                 d->sinceBegin.elapsed());
}

void FitDialog::showState()
{
    const bool running = d->fitter.isRunning();
    for (QWidget *const widget : {static_cast<QWidget *>(d->file.edit),
                                  static_cast<QWidget *>(d->browse), d->options->content()})
        widget->setEnabled(!running);
    d->begin->setText(running ? tr("Sto&p") : tr("&Fit"));
    d->begin->setIcon(tintedIcon(running ? QStringLiteral("stop") : QStringLiteral("start"),
                                 running ? Tint::Wrong : Tint::Good));
    d->begin->setToolTip(running ? tr("End the fit.")
                                 : tr("Read the recording and fit a profile to it."));
    d->begin->setEnabled(running || (!recordings().isEmpty() && !hasRefusedNumber(*this)));
    const bool done = d->fitter.fit() != nullptr;
    d->exportJson->setEnabled(done);
    const bool named = done && ProfileStore::nameProblem(name()).isEmpty();
    d->save->setEnabled(named);
    d->saveAndUse->setEnabled(named);
}

void FitDialog::checkName()
{
    showState();
    if (!d->fitter.fit())
        return;
    if (const QString problem = ProfileStore::nameProblem(name()); !problem.isEmpty())
        showMessage(problem, true);
    else if (d->profiles.contains(name()))
        showMessage(tr("There is a profile of this name: saving takes its place."), false);
    else
        showMessage({}, false);
}

void FitDialog::save(bool use)
{
    const auto kept = d->fitter.save(d->profiles, name(), d->title.text());
    if (!kept) {
        showMessage(kept.error(), true);
        return;
    }
    Q_EMIT saved(name(), use);
    accept();
}

void FitDialog::exportJson()
{
    auto *const dialog = new QFileDialog(this, tr("Export profile"),
                                         QDir(d->folder).filePath(name() + QStringLiteral(".json")),
                                         tr("Profiles (*.json)"));
    dialog->setObjectName(QStringLiteral("fitExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto written = d->fitter.exportTo(path, d->title.text());
        showMessage(written ? tr("Written to %1.").arg(QDir::toNativeSeparators(path))
                            : written.error(),
                    !written);
        if (written)
            Q_EMIT exported(path);
    });
    dialog->open();
}

void FitDialog::reject()
{
    if (d->fitter.isRunning())
        d->fitter.cancel();
    else
        QDialog::reject();
}

void FitDialog::showMessage(const QString &text, bool isError)
{
    aneroid::showMessage(*d->message, text, isError);
}

void FitDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FitDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!d->fitter.isRunning() && !draggedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FitDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openRecordings(draggedFiles(*event->mimeData()));
}

} // namespace aneroid

#include "moc_fitdialog.cpp"
