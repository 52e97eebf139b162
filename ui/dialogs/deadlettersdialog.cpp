#include "ui/dialogs/deadlettersdialog.h"

#include "core/delivery/sender.h"
#include "core/delivery/target.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/models/deadlettersmodel.h"
#include "ui/models/display.h"
#include "ui/views/tableview.h"
#include "ui/widgets/fewlines.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/tintedicon.h"

#include <QDateTime>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace aneroid {
namespace {

constexpr QSize lettersSize{1240, 560};
constexpr int detailLines = 2;

/// For plural forms.
int pluralCount(quint64 number)
{
    return static_cast<int>(std::min<quint64>(number, std::numeric_limits<int>::max()));
}

} // namespace

struct DeadLettersDialog::Private
{
    Private(Sender &s, QString where)
        : sender(s)
        , letters(s.deadLetters())
        , folder(std::move(where))
    {
    }

    Sender &sender;
    DeadLetters &letters;
    QString folder;

    DeadLettersModel *model = nullptr;
    TableView *table = nullptr;
    QLabel *summary = nullptr;
    FewLines *details = nullptr;
    QLabel *message = nullptr;
    QPushButton *send = nullptr;
    QPushButton *sendAll = nullptr;
    QPushButton *exportCsv = nullptr;
    QPushButton *discard = nullptr;
    QPushButton *discardAll = nullptr;
    QPushButton *close = nullptr;
};

DeadLettersDialog::DeadLettersDialog(Sender &sender, int utcOffsetMinutes, const QString &folder,
                                     QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(sender, folder))
{
    setObjectName(QStringLiteral("deadLettersDialog"));
    setSizeGripEnabled(true);
    build();
    place();
    setDisplayUtcOffset(utcOffsetMinutes);
    retranslate();
    connectParts();
    d->table->setFocus();
    resize(lettersSize);
}

DeadLettersDialog::~DeadLettersDialog() = default;

void DeadLettersDialog::build()
{
    d->model = new DeadLettersModel(d->letters, this);
    d->summary = new QLabel;
    d->summary->setObjectName(QStringLiteral("deadLettersSummary"));
    d->table = new TableView;
    d->table->setObjectName(QStringLiteral("deadLettersTable"));
    d->table->setModel(d->model);
    d->table->setFrameShape(QFrame::StyledPanel);
    d->table->horizontalHeader()->setStretchLastSection(false);
    d->table->horizontalHeader()->setSectionResizeMode(DeadLettersModel::Reason,
                                                       QHeaderView::Stretch);
    d->details = new FewLines(detailLines);
    d->details->setObjectName(QStringLiteral("deadLettersDetails"));
    d->message = new QLabel;
    d->message->setObjectName(QStringLiteral("deadLettersMessage"));
    d->message->setWordWrap(true);
    d->message->setTextFormat(Qt::PlainText);
    d->message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    d->message->setMinimumHeight(fontMetrics().lineSpacing());
    d->send = makeButton("deadLettersSend", QStringLiteral("redo"), nullptr, true);
    d->sendAll = makeButton("deadLettersSendAll", {}, nullptr, true);
    d->exportCsv = makeButton("deadLettersExport", QStringLiteral("export"), nullptr, true);
    d->discard = makeButton("deadLettersDiscard", QStringLiteral("trash"), nullptr, true);
    d->discardAll = makeButton("deadLettersDiscardAll", {}, nullptr, true);
    d->close = makeButton("deadLettersClose", {}, nullptr, true);
    d->send->setDefault(true);
}

void DeadLettersDialog::place()
{
    constexpr int apart = 12;
    auto *const buttons = new QHBoxLayout;
    buttons->addWidget(d->send);
    buttons->addWidget(d->sendAll);
    buttons->addSpacing(apart);
    buttons->addWidget(d->exportCsv);
    buttons->addSpacing(apart);
    buttons->addWidget(d->discard);
    buttons->addWidget(d->discardAll);
    buttons->addStretch(1);
    buttons->addWidget(d->close);
    auto *const column = new QVBoxLayout(this);
    column->addWidget(d->summary);
    column->addWidget(d->table, 1);
    column->addWidget(d->details);
    column->addWidget(d->message);
    column->addLayout(buttons);
}

void DeadLettersDialog::connectParts()
{
    connect(d->model, &QAbstractItemModel::rowsInserted, this, &DeadLettersDialog::showState);
    connect(d->model, &QAbstractItemModel::rowsRemoved, this, &DeadLettersDialog::showState);
    const QItemSelectionModel *const selection = d->table->selectionModel();
    connect(selection, &QItemSelectionModel::selectionChanged, this, &DeadLettersDialog::showState);
    connect(selection, &QItemSelectionModel::currentChanged, this, &DeadLettersDialog::showDetails);

    connect(&d->letters, &DeadLetters::countChanged, this, &DeadLettersDialog::showState);
    // Queued: the sender takes the outbox after the letters did.
    connect(&d->letters, &DeadLetters::availableChanged, this, &DeadLettersDialog::showState,
            Qt::QueuedConnection);
    connect(&d->letters, &DeadLetters::resent, this,
            [this](quint64 readings) { tell(LogLevel::Info, resentText(readings)); });
    connect(&d->letters, &DeadLetters::discarded, this, [this](quint64 readings) {
        tell(LogLevel::Info,
             tr("Discarded %Ln refused reading(s).", nullptr, pluralCount(readings)));
    });
    connect(&d->letters, &DeadLetters::exported, this,
            [this](const QString &file, quint64 readings) {
                Q_EMIT folderUsed(QFileInfo(file).absolutePath());
                tell(LogLevel::Info,
                     tr("Exported %Ln refused reading(s) to %1.", nullptr, pluralCount(readings))
                         .arg(QDir::toNativeSeparators(file)));
            });
    connect(&d->letters, &DeadLetters::failed, this,
            [this](const QString &message) { tell(LogLevel::Error, message); });

    connect(d->send, &QPushButton::clicked, this, &DeadLettersDialog::sendSelected);
    connect(d->sendAll, &QPushButton::clicked, &d->letters, &DeadLetters::resendAll);
    connect(d->exportCsv, &QPushButton::clicked, this, &DeadLettersDialog::browseExport);
    connect(d->discard, &QPushButton::clicked, this,
            [this] { askToDiscard(selectedIds(), false); });
    connect(d->discardAll, &QPushButton::clicked, this, [this] { askToDiscard({}, true); });
    connect(d->close, &QPushButton::clicked, this, &QDialog::reject);
}

void DeadLettersDialog::retranslate()
{
    setWindowTitle(tr("Refused readings"));
    d->table->setAccessibleName(tr("Refused readings"));
    d->table->setToolTip(tr("Readings that a server refused for good, newest first. Ctrl+C copies "
                            "the selected rows."));
    showMessage(*d->message, d->message->text(), false);
    nameButton(*d->send, tr("&Send again"),
               tr("Send the selected readings again, to the server in use now (Enter)."));
    nameButton(*d->sendAll, tr("Send &all again"),
               tr("Send all refused readings again, to the server in use now."));
    nameButton(*d->exportCsv, tr("E&xport CSV…"), tr("Write all refused readings to a CSV file."));
    nameButton(*d->discard, tr("&Discard…"),
               tr("Throw the selected readings away for ever (Del)."));
    nameButton(*d->discardAll, tr("Discard a&ll…"),
               tr("Throw all refused readings away for ever."));
    nameButton(*d->close, tr("&Close"), tr("Close this list. The readings stay."));
    d->model->retranslate();
    fitColumns();
    showState();
}

void DeadLettersDialog::fitColumns()
{
    const TimeMs wide = 1'798'498'799'888; // two digits everywhere, and a fraction
    using Model = DeadLettersModel;
    d->table->fitColumn(Model::RefusedAt, dateTimeLabel(wide / 1000 * 1000, 0));
    d->table->fitColumn(Model::Server, QStringLiteral("http://localhost:8000"));
    d->table->fitColumn(Model::Device, QStringLiteral("bme280_fake_001"));
    d->table->fitColumn(Model::Run, QStringLiteral("m8w8m8"));
    d->table->fitColumn(Model::Sequence, QStringLiteral("0,000,000"));
    d->table->fitColumn(Model::Time, dateTimeLabel(wide, 0));
    for (const int column : {Model::Temperature, Model::Humidity, Model::Pressure})
        d->table->fitColumn(column, QStringLiteral("0000.00"));
}

void DeadLettersDialog::setDisplayUtcOffset(int minutes)
{
    d->model->setDisplayUtcOffset(minutes);
}

void DeadLettersDialog::showState()
{
    const bool any = d->letters.count() > 0;
    const bool selected = d->table->selectionModel()->hasSelection();
    for (QPushButton *const button : {d->sendAll, d->exportCsv, d->discardAll})
        button->setEnabled(any);
    for (QPushButton *const button : {d->send, d->discard})
        button->setEnabled(any && selected);
    const QString empty = any ? QString() : emptyText(); // with any, rows are on their way
    d->table->setEmptyText(empty);
    d->table->setAccessibleDescription(empty);
    showSummary();
    showDetails();
}

QString DeadLettersDialog::emptyText() const
{
    if (d->sender.counters().outbox == OutboxState::Off)
        return tr("The outbox is off: refused readings are only counted.\n"
                  "Turn on \"Outbox on disk\" under \"Outbox and batches\" to keep them.");
    return tr("No reading was refused.\n"
              "What a server refuses for good, with HTTP 422 for example, is kept here, to be sent "
              "again after a fix.");
}

void DeadLettersDialog::showSummary()
{
    const quint64 all = d->letters.count();
    QStringList parts{tr("%Ln refused reading(s)", nullptr, pluralCount(all))};
    const int rows = d->model->rowCount();
    if (rows == DeadLettersModel::defaultLimit && all > static_cast<quint64>(rows))
        parts += tr("newest %Ln shown", nullptr, rows);
    const qsizetype selected = d->table->selectionModel()->selectedRows().size();
    if (selected > 0)
        parts += tr("%Ln selected", nullptr, static_cast<int>(selected));
    d->summary->setText(parts.join(QStringLiteral(" · ")));
}

void DeadLettersDialog::showDetails()
{
    const QModelIndex current = d->table->currentIndex();
    if (!current.isValid()) {
        d->details->setText(d->model->rowCount() > 0
                                ? tr("Choose a reading to see the server's whole answer here.")
                                : QString());
        return;
    }
    const auto cell = [&](int column) { return current.siblingAtColumn(column).data().toString(); };
    d->details->setText(
        tr("%1 answered: %2").arg(cell(DeadLettersModel::Server), cell(DeadLettersModel::Reason)));
}

QString DeadLettersDialog::resentText(quint64 readings) const
{
    const QString server = targetName(targetKey(d->sender.target()));
    if (d->sender.isPaused())
        return tr("%Ln reading(s) wait for %1 again and leave when sending is on.", nullptr,
                  pluralCount(readings))
            .arg(server);
    return tr("%Ln reading(s) go to %1 again; what is refused once more comes back here.", nullptr,
              pluralCount(readings))
        .arg(server);
}

QList<qint64> DeadLettersDialog::selectedIds() const
{
    QList<qint64> ids;
    const QModelIndexList rows = d->table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        ids.append(d->model->letterAt(index.row()).id);
    return ids;
}

void DeadLettersDialog::sendSelected()
{
    d->letters.resend(selectedIds());
}

void DeadLettersDialog::browseExport()
{
    const QString time = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    auto *const dialog = new QFileDialog(
        this, tr("Export refused readings"),
        QDir(d->folder).filePath(QStringLiteral("aneroid-refused-%1.csv").arg(time)),
        tr("CSV files (*.csv)"));
    dialog->setObjectName(QStringLiteral("exportRefusedDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        d->folder = QFileInfo(file).absolutePath();
        d->letters.exportCsv(file);
    });
    dialog->open();
}

void DeadLettersDialog::askToDiscard(const QList<qint64> &ids, bool all)
{
    const quint64 readings = all ? d->letters.count() : static_cast<quint64>(ids.size());
    auto *const question =
        new QMessageBox(QMessageBox::Question, windowTitle(),
                        tr("Discard %Ln refused reading(s)? This cannot be undone.", nullptr,
                           pluralCount(readings)),
                        QMessageBox::Cancel, this);
    question->setObjectName(QStringLiteral("discardQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *const yes = question->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("confirmDiscardButton"));
    question->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, ids, all] {
        if (all)
            d->letters.discardAll();
        else
            d->letters.discard(ids);
    });
    question->open();
}

void DeadLettersDialog::tell(LogLevel level, const QString &text)
{
    showMessage(*d->message, text, level == LogLevel::Error);
    Q_EMIT noticed(level, text);
}

void DeadLettersDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    else if (event->type() == QEvent::ActivationChange)
        showState(); // the outbox may have been turned on or off in the window
}

void DeadLettersDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Delete) && d->discard->isEnabled())
        askToDiscard(selectedIds(), false);
    else
        QDialog::keyPressEvent(event);
}

} // namespace aneroid

#include "moc_deadlettersdialog.cpp"
