#include "ui/views/receiverpanel.h"

#include "ui/models/display.h"
#include "ui/models/storedrowsmodel.h"
#include "ui/views/readout.h"
#include "ui/views/tableview.h"
#include "ui/widgets/tintedicon.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace aneroid {

struct ReceiverPanel::Private
{
    Receiver *receiver = nullptr;
    StoredRowsModel *model = nullptr;
    TableView *table = nullptr;
    ReadOut *total = nullptr;
    ReadOut *address = nullptr;
    ReadOut *database = nullptr;
    QPushButton *clear = nullptr;
    qint64 rows = 0;
    bool asked = false; // an answer is on its way
    bool stale = true;  // rows arrived since the last request

    [[nodiscard]] bool running() const { return receiver && receiver->isRunning(); }
};

ReceiverPanel::ReceiverPanel(Receiver *receiver, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setObjectName(QStringLiteral("receiverPanel"));
    d->receiver = receiver;
    d->model = new StoredRowsModel(this);
    d->table = new TableView(this);
    d->table->setObjectName(QStringLiteral("storedRowsTable"));
    d->table->setModel(d->model);
    d->total = new ReadOut(this, ReadOut::Layout::Beside);
    d->total->setObjectName(QStringLiteral("storedTotalReadOut"));
    d->total->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    d->total->setDigits(10);
    d->address = new ReadOut(this, ReadOut::Layout::Beside);
    d->address->setObjectName(QStringLiteral("receiverAddressReadOut"));
    d->address->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    d->address->setDigits(20);
    d->database = new ReadOut(this, ReadOut::Layout::Beside);
    d->database->setObjectName(QStringLiteral("receiverDatabaseReadOut"));
    d->clear = new QPushButton(tintedIcon(QStringLiteral("trash")), {}, this);
    d->clear->setObjectName(QStringLiteral("clearStoredButton"));

    auto *const top = new QHBoxLayout;
    top->setContentsMargins(6, 4, 6, 0);
    top->setSpacing(12);
    top->addWidget(d->total);
    top->addWidget(d->address);
    top->addWidget(d->database, 1);
    top->addWidget(d->clear);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(d->table);

    connect(d->clear, &QPushButton::clicked, this, &ReceiverPanel::confirmClear);
    if (receiver)
        connectReceiver();
    retranslate();
}

ReceiverPanel::~ReceiverPanel() = default;

void ReceiverPanel::connectReceiver()
{
    connect(d->receiver, &Receiver::stored, this, [this] {
        d->stale = true;
        request();
    });
    connect(d->receiver, &Receiver::cleared, this, [this] {
        d->stale = true;
        request();
    });
    connect(d->receiver, &Receiver::rowsReady, this,
            [this](const QList<StoredRow> &newestFirst, qint64 total) {
                d->asked = false;
                d->model->showRows(newestFirst);
                showTotal(total);
                request();
            });
    connect(d->receiver, &Receiver::failed, this, [this] { d->asked = false; });
}

void ReceiverPanel::setDisplayUtcOffset(int minutes)
{
    d->model->setDisplayUtcOffset(minutes);
}

void ReceiverPanel::showStarted()
{
    d->stale = true;
    retranslate();
    request();
}

void ReceiverPanel::request()
{
    if (!d->stale || d->asked || !isVisible() || !d->running())
        return;
    d->stale = false;
    d->asked = true;
    d->receiver->requestRows(shownRows);
}

void ReceiverPanel::showTotal(qint64 total)
{
    d->rows = total;
    d->total->showNumber(static_cast<double>(total), countLabel(static_cast<quint64>(total)));
    d->clear->setEnabled(d->running() && total > 0);
}

void ReceiverPanel::confirmClear()
{
    auto *const question = new QMessageBox(
        QMessageBox::Question, tr("Clear stored rows"),
        tr("Delete all %Ln stored row(s) from the built-in receiver? This cannot be undone.",
           nullptr, static_cast<int>(d->rows)),
        QMessageBox::Cancel, this);
    question->setObjectName(QStringLiteral("clearStoredQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *const yes = question->addButton(tr("Delete rows"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("confirmClearStoredButton"));
    question->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, d->receiver, &Receiver::clear);
    question->open();
}

void ReceiverPanel::retranslate()
{
    d->model->retranslate();
    d->table->setAccessibleName(tr("Last stored rows"));
    d->table->setToolTip(
        tr("The newest %n row(s) that the built-in receiver stored.", nullptr, shownRows));
    d->table->setEmptyText(
        d->running()
            ? tr("The built-in receiver has stored nothing yet.")
            : tr("The built-in receiver is not running: readings go to the server named in the "
                 "settings."));
    d->total->setCaption(tr("Stored rows"));
    d->total->setToolTip(tr("All rows in the receiver's database, earlier runs included."));
    d->address->setCaption(tr("Address"));
    d->address->setToolTip(tr("Where the built-in receiver listens."));
    d->address->showText(d->running() ? d->receiver->url() : tr("not running"));
    d->database->setCaption(tr("Database"));
    const QString file =
        d->running() ? QDir::toNativeSeparators(d->receiver->databaseFile()) : QString();
    d->database->showText(file);
    d->database->setToolTip(file);
    d->clear->setText(tr("Clear stored rows"));
    d->clear->setToolTip(tr("Delete all rows from the receiver's database."));
    const TimeMs wide = 1'798'498'799'888; // two digits everywhere, and a fraction
    d->table->fitColumn(StoredRowsModel::Id, QStringLiteral("00,000,000"));
    d->table->fitColumn(StoredRowsModel::Timestamp, dateTimeLabel(wide, 0));
    d->table->fitColumn(StoredRowsModel::Device, QStringLiteral("bme280_fake_0001"));
    for (const int column :
         {StoredRowsModel::Temperature, StoredRowsModel::Humidity, StoredRowsModel::Pressure})
        d->table->fitColumn(column, QStringLiteral("0000.00"));
    showTotal(d->rows);
}

void ReceiverPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReceiverPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    request();
}

} // namespace aneroid

#include "moc_receiverpanel.cpp"
