#include "ui/dialogs/history/historyrundialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/widgets/fields/numberspinbox.h"

#include "core/text/timezone.h"
#include "ui/widgets/fields/utcedit.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

#include <limits>

namespace aneroid {

namespace {

constexpr std::chrono::seconds refreshEvery{1};

TimeMs now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

HistoryRunDialog::HistoryRunDialog(const Settings &settings, int utcOffsetMinutes, QWidget *parent)
    : QDialog(parent)
    , m_readingsPerMs(settings.devices / (settings.intervalSeconds * 1000.0))
    , m_utcOffsetMinutes(utcOffsetMinutes)
    , m_words(makeNamed<QLabel>("historyRunWords", this))
    , m_ago(makeNamed<QRadioButton>("historyRunAgo", this))
    , m_amount(makeNamed<WholeSpinBox>("historyRunAmount", this))
    , m_unit(makeNamed<QComboBox>("historyRunUnit", this))
    , m_at(makeNamed<QRadioButton>("historyRunAt", this))
    , m_time(makeNamed<QDateTimeEdit>("historyRunTime", this))
    , m_estimate(makeNamed<QLabel>("historyRunEstimate", this))
    , m_begin(makeNamed<QPushButton>("historyRunBegin", this))
    , m_cancel(makeNamed<QPushButton>("historyRunCancel", this))
{
    setObjectName(QStringLiteral("historyRunDialog"));
    build();
    for (QRadioButton *const choice : {m_ago, m_at})
        connect(choice, &QRadioButton::toggled, this, &HistoryRunDialog::showChoice);
    connect(m_amount, &WholeSpinBox::edited, this, &HistoryRunDialog::showChoice);
    connect(&m_amount->typing(), &NumberTyping::refusedChanged, this,
            &HistoryRunDialog::showChoice);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &HistoryRunDialog::showChoice);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &HistoryRunDialog::showChoice);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_begin, &QPushButton::clicked, this, [this] {
        if (!takeTypedNumber(*this))
            return;
        if (const auto begin = start()) {
            Q_EMIT chosen(*begin);
            accept();
        }
    });
    connect(&m_refresh, &QTimer::timeout, this, &HistoryRunDialog::showChoice);
    m_refresh.start(refreshEvery);
    retranslate();
}

void HistoryRunDialog::build()
{
    m_words->setWordWrap(true);
    m_amount->setRange(1, 9999);
    m_amount->setValue(7);
    for (const TimeMs unit : {hourMs, dayMs, 7 * dayMs})
        m_unit->addItem(QString(), static_cast<qlonglong>(unit));
    m_unit->setCurrentIndex(1);
    useUtc(*m_time);
    m_time->setCalendarPopup(true);
    m_time->setDateTime(QDateTime::fromMSecsSinceEpoch(
        (now() - 7 * dayMs + m_utcOffsetMinutes * minuteMs) / hourMs * hourMs, utcZone));
    m_ago->setChecked(true);
    m_begin->setDefault(true);

    auto *const grid = new QGridLayout(this);
    grid->addWidget(m_words, 0, 0, 1, 3);
    grid->addWidget(m_ago, 1, 0);
    grid->addWidget(m_amount, 1, 1);
    grid->addWidget(m_unit, 1, 2);
    grid->addWidget(m_at, 2, 0);
    grid->addWidget(m_time, 2, 1, 1, 2);
    grid->addWidget(m_estimate, 3, 0, 1, 3);
    auto *const buttons = new QDialogButtonBox(this);
    buttons->addButton(m_begin, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    grid->addWidget(buttons, 4, 0, 1, 3);
    grid->setColumnStretch(2, 1);
    m_amount->setFocus();
}

std::optional<TimeMs> HistoryRunDialog::start() const
{
    const TimeMs begin =
        m_ago->isChecked() ? now() - m_amount->value() * m_unit->currentData().toLongLong()
                           : m_time->dateTime().toMSecsSinceEpoch() - m_utcOffsetMinutes * minuteMs;
    return begin < now() ? std::optional(begin) : std::nullopt;
}

void HistoryRunDialog::showChoice()
{
    const bool ago = m_ago->isChecked();
    m_amount->setEnabled(ago);
    m_unit->setEnabled(ago);
    m_time->setEnabled(!ago);
    const auto begin = start();
    m_begin->setEnabled(begin.has_value() && !m_amount->isRefused());
    if (!begin) {
        m_estimate->setText(tr("The beginning must be in the past."));
        return;
    }
    const double readings = static_cast<double>(now() - *begin) * m_readingsPerMs;
    constexpr int most = std::numeric_limits<int>::max();
    m_estimate->setText(
        readings < most
            ? tr("About %Ln reading(s) to catch up with.", nullptr, static_cast<int>(readings))
            : tr("More than %Ln reading(s) to catch up with.", nullptr, most));
}

void HistoryRunDialog::retranslate()
{
    setWindowTitle(tr("New run with history"));
    m_words->setText(
        tr("The run begins in the past and makes its readings as fast as the server takes them, "
           "until it has caught up with the clock; then it goes on live. It clears the charts, the "
           "table and the counters; what waits in the outbox is still sent."));
    m_ago->setText(tr("&So long ago:"));
    m_ago->setToolTip(tr("Begin a while before now."));
    m_amount->setAccessibleName(tr("Amount"));
    m_amount->setToolTip(tr("How long ago the run begins."));
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->setToolTip(tr("How long ago the run begins."));
    m_unit->setItemText(0, tr("hours"));
    m_unit->setItemText(1, tr("days"));
    m_unit->setItemText(2, tr("weeks"));
    m_at->setText(tr("&At:"));
    m_at->setToolTip(tr("Begin at a date and a time."));
    m_time->setAccessibleName(tr("Begin"));
    m_time->setToolTip(tr("The time at which the run begins, by the clock of the charts."));
    m_begin->setText(tr("Begin"));
    m_begin->setToolTip(tr("Begin the run in the past; it catches up at once."));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Close this question; the run goes on as it is."));
    showChoice();
}

void HistoryRunDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace aneroid

#include "moc_historyrundialog.cpp"
