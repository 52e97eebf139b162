#include "ui/dialogs/history/backfillform.h"

#include "core/settings/table.h"
#include "core/text/timezone.h"
#include "core/text/values.h"
#include "ui/controls/settingtext.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/widgets/fields/choicebox.h"
#include "ui/widgets/fields/numberspinbox.h"
#include "ui/widgets/fields/utcedit.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>

namespace aneroid {

namespace {

QLabel *labelOf(QWidget *field)
{
    auto *const label = new QLabel(field->parentWidget());
    label->setBuddy(field);
    return label;
}

/// The locale's short date, but with the whole year, and the time to the second.
QString timeFormat(const QLocale &locale)
{
    QString date = locale.dateFormat(QLocale::ShortFormat);
    if (!date.contains(QStringLiteral("yyyy")))
        date.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    QString time = locale.timeFormat(QLocale::ShortFormat);
    if (!time.contains(QStringLiteral("ss")))
        time.replace(QStringLiteral("mm"), QStringLiteral("mm:ss"));
    return date + u' ' + time;
}

void name(QLabel *label, const QString &text, const QString &help)
{
    label->setText(text);
    label->buddy()->setAccessibleName(QString(text).remove(u'&'));
    label->buddy()->setToolTip(help);
}

} // namespace

BackfillForm::BackfillForm(QWidget *parent)
    : QWidget(parent)
    , m_span(makeNamed<ChoiceBox>("historySpan", this))
    , m_from(makeNamed<QDateTimeEdit>("historyFrom", this))
    , m_to(makeNamed<QDateTimeEdit>("historyTo", this))
    , m_interval(makeNamed<NumberSpinBox>("historyInterval", this))
    , m_devices(makeNamed<WholeSpinBox>("historyDevices", this))
    , m_seed(makeNamed<QLineEdit>("historySeed", this))
    , m_phase(makeNamed<QCheckBox>("historyPhase", this))
    , m_truth(makeNamed<QCheckBox>("historyTruth", this))
{
    m_spanLabel = labelOf(m_span);
    m_fromLabel = labelOf(m_from);
    m_toLabel = labelOf(m_to);
    m_intervalLabel = labelOf(m_interval);
    m_devicesLabel = labelOf(m_devices);
    m_seedLabel = labelOf(m_seed);
    const SettingInfo &interval = settingRow("INTERVAL_SECONDS");
    m_interval->setRange(interval.minimum, interval.maximum);
    m_interval->setDecimals(2);
    m_interval->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_devices->setRange(1, static_cast<int>(settingRow("DEVICES").maximum));
    m_devices->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    static const QRegularExpression digits(QStringLiteral("\\d{0,16}"));
    m_seed->setValidator(new QRegularExpressionValidator(digits, m_seed));
    for (QDateTimeEdit *const edit : {m_from, m_to}) {
        useUtc(*edit); // shifted to the clock by hand: it knows no other offset
        edit->setCalendarPopup(true);
    }
    build();
    retranslate();
    connectParts();
}

void BackfillForm::build()
{
    auto *const grid = new QGridLayout(this);
    grid->setContentsMargins({});
    const auto place = [grid](QLabel *label, int row, int column) {
        grid->addWidget(label, row, 2 * column);
        grid->addWidget(label->buddy(), row, 2 * column + 1);
        grid->setColumnStretch(2 * column + 1, 1);
    };
    place(m_spanLabel, 0, 0);
    place(m_fromLabel, 0, 1);
    place(m_toLabel, 0, 2);
    place(m_intervalLabel, 1, 0);
    place(m_devicesLabel, 1, 1);
    place(m_seedLabel, 1, 2);
    auto *const checks = new QHBoxLayout;
    checks->addWidget(m_truth);
    checks->addWidget(m_phase);
    checks->addStretch(1);
    grid->addLayout(checks, 2, 0, 1, 6);
}

void BackfillForm::connectParts()
{
    connect(m_span, &QComboBox::currentIndexChanged, this, &BackfillForm::useSpan);
    for (QDateTimeEdit *const edit : {m_from, m_to}) {
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, [this] {
            const QSignalBlocker quiet(m_span);
            m_span->setCurrentIndex(static_cast<int>(HistorySpan::Other));
            Q_EMIT edited();
        });
    }
    connect(m_interval, &NumberSpinBox::edited, this, &BackfillForm::edited);
    connect(m_devices, &WholeSpinBox::edited, this, [this] {
        showPhase();
        Q_EMIT edited();
    });
    for (const NumberTyping *const typing : {&m_interval->typing(), &m_devices->typing()})
        connect(typing, &NumberTyping::refusedChanged, this, &BackfillForm::edited);
    connect(m_seed, &QLineEdit::textChanged, this, &BackfillForm::edited);
    connect(m_phase, &QCheckBox::toggled, this, &BackfillForm::edited);
    connect(m_truth, &QCheckBox::toggled, this, &BackfillForm::edited);
}

void BackfillForm::setClock(int utcOffsetMinutes)
{
    const TimeMs from = timeOf(*m_from);
    const TimeMs to = timeOf(*m_to);
    m_utcOffsetMinutes = utcOffsetMinutes;
    showTimes(from, to);
    nameTimes();
}

void BackfillForm::setChoices(const BackfillChoices &choices)
{
    const QSignalBlocker quiet(this);
    m_interval->setValue(choices.intervalSeconds);
    m_devices->setValue(choices.devices);
    m_seed->setText(choices.seed ? QString::number(*choices.seed) : QString());
    m_phase->setChecked(choices.phase);
    m_truth->setChecked(choices.truth);
    showTimes(choices.fromMs, choices.toMs);
    const QSignalBlocker same(m_span);
    m_span->setCurrentIndex(static_cast<int>(choices.span));
    showPhase();
}

void BackfillForm::setTruthEnabled(bool enabled)
{
    m_truth->setEnabled(enabled);
}

void BackfillForm::fill(BackfillChoices &choices) const
{
    choices.span = static_cast<HistorySpan>(m_span->currentIndex());
    choices.fromMs = timeOf(*m_from);
    choices.toMs = timeOf(*m_to);
    choices.intervalSeconds = m_interval->value();
    choices.devices = m_devices->value();
    const auto seed = readInteger(m_seed->text());
    const bool fits = seed && static_cast<double>(*seed) <= maximumSeed;
    choices.seed = fits ? seed : std::nullopt;
    choices.phase = m_phase->isChecked() && m_phase->isEnabled();
    choices.truth = m_truth->isChecked();
}

TimeMs BackfillForm::timeOf(const QDateTimeEdit &edit) const
{
    return edit.dateTime().toMSecsSinceEpoch() - m_utcOffsetMinutes * minuteMs;
}

void BackfillForm::showTimes(TimeMs fromMs, TimeMs toMs)
{
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    const TimeMs shift = m_utcOffsetMinutes * minuteMs;
    m_from->setDateTime(QDateTime::fromMSecsSinceEpoch(fromMs + shift, utcZone));
    m_to->setDateTime(QDateTime::fromMSecsSinceEpoch(toMs + shift, utcZone));
}

void BackfillForm::useSpan()
{
    BackfillChoices choices;
    fill(choices);
    placeSpan(choices, QDateTime::currentMSecsSinceEpoch(), m_utcOffsetMinutes);
    showTimes(choices.fromMs, choices.toMs);
    Q_EMIT edited();
}

void BackfillForm::showPhase()
{
    m_phase->setEnabled(m_devices->value() > 1);
}

void BackfillForm::nameSpans()
{
    const QSignalBlocker quiet(m_span);
    const int current = std::max(0, m_span->currentIndex());
    m_span->clear();
    m_span->addItems({tr("Last day"), tr("Last week"), tr("Last month"), tr("Last year"),
                      tr("Other", "span of time")});
    m_span->setCurrentIndex(current);
}

void BackfillForm::nameTimes()
{
    const QString clock = QStringLiteral("UTC") + utcOffsetText(m_utcOffsetMinutes);
    name(m_fromLabel, tr("F&rom"), tr("Time of the first reading, %1.").arg(clock));
    name(m_toLabel, tr("&To"), tr("Time of the last reading at most, %1.").arg(clock));
}

void BackfillForm::retranslate()
{
    nameSpans();
    nameTimes();
    name(m_spanLabel, tr("&Span"),
         tr("How far back the history goes; from and to can be set by "
            "hand, too."));
    name(m_intervalLabel, tr("&Interval"),
         settingDescription(settingRow("INTERVAL_SECONDS"), locale()));
    name(m_devicesLabel, tr("&Devices"), settingDescription(settingRow("DEVICES"), locale()));
    name(m_seedLabel, tr("S&eed"), settingDescription(settingRow("SEED"), locale()));
    m_interval->setTime(1.0);
    m_truth->setText(tr("Tr&ue air"));
    m_truth->setToolTip(tr("Adds the true temperature, humidity and pressure to each reading."));
    m_phase->setText(tr("&Phases"));
    m_phase->setToolTip(
        tr("Spreads the devices of a fleet over the interval, as a live run does."));
    const QString format = timeFormat(locale());
    m_from->setDisplayFormat(format);
    m_to->setDisplayFormat(format);
}

void BackfillForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

} // namespace aneroid

#include "moc_backfillform.cpp"
