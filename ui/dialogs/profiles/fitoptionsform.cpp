#include "ui/dialogs/profiles/fitoptionsform.h"

#include "core/text/timezone.h"
#include "core/text/values.h"
#include "ui/widgets/fields/numberspinbox.h"

#include <QDateTime>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <vector>

namespace aneroid {

namespace {

constexpr double pole = 90.0;
constexpr double unknownLatitude = -91.0; ///< shown as "not known"

struct MoreField
{
    ReadOption option;
    const char *objectName;
    const char *help;
};

/// What a sentence may ask for besides the columns: the same names as there.
constexpr std::array moreFields{
    MoreField{
        ReadOption::DateColumn, "fitDateColumn",
        QT_TRANSLATE_NOOP("aneroid::FitOptionsForm",
                          "Where date and time of day stand in two columns: that of the date.")},
    MoreField{ReadOption::TemperatureUnit, "fitTemperatureUnit",
              QT_TRANSLATE_NOOP("aneroid::FitOptionsForm", "C, F or K.")},
    MoreField{ReadOption::HumidityUnit, "fitHumidityUnit",
              QT_TRANSLATE_NOOP("aneroid::FitOptionsForm", "% or fraction.")},
    MoreField{
        ReadOption::PressureUnit, "fitPressureUnit",
        QT_TRANSLATE_NOOP("aneroid::FitOptionsForm", "hPa, Pa, kPa, bar, inHg, mmHg, psi or atm.")},
    MoreField{ReadOption::TimeFormat, "fitTimeFormat",
              QT_TRANSLATE_NOOP("aneroid::FitOptionsForm",
                                "How times are written, in strftime's letters, such as "
                                "%d/%m/%Y %H:%M.")},
    MoreField{ReadOption::Interval, "fitInterval",
              QT_TRANSLATE_NOOP("aneroid::FitOptionsForm",
                                "Seconds from row to row, where rows have no time or a mere "
                                "count.")},
    MoreField{ReadOption::Start, "fitStart",
              QT_TRANSLATE_NOOP("aneroid::FitOptionsForm",
                                "When the first row was made on the place's clock, where rows only "
                                "count: 2025-11-14T10:30.")},
    MoreField{
        ReadOption::Device, "fitDevice",
        QT_TRANSLATE_NOOP("aneroid::FitOptionsForm", "Which of several sensors in the recording.")},
    MoreField{
        ReadOption::DeviceColumn, "fitDeviceColumn",
        QT_TRANSLATE_NOOP("aneroid::FitOptionsForm", "The column that tells the sensors apart.")},
    MoreField{ReadOption::Table, "fitTable",
              QT_TRANSLATE_NOOP("aneroid::FitOptionsForm",
                                "Which table of a SQLite database holds the recording.")},
};

QLineEdit *makeEdit(const char *objectName, QWidget *parent)
{
    auto *const edit = new QLineEdit(parent);
    edit->setObjectName(QLatin1StringView(objectName));
    return edit;
}

} // namespace

FitOptionsForm::FitOptionsForm(QWidget *parent)
    : QWidget(parent)
    , m_time(makeEdit("fitTimeColumn", this))
    , m_columns{makeEdit("fitTemperatureColumn", this), makeEdit("fitHumidityColumn", this),
                makeEdit("fitPressureColumn", this)}
    , m_utcOffset(makeEdit("fitUtcOffset", this))
    , m_latitude(new NumberSpinBox(this))
{
    constexpr int columns = 3;
    m_latitude->setObjectName(QStringLiteral("fitLatitude"));
    m_latitude->setRange(unknownLatitude, pole);
    m_latitude->setLeastTyped(-pole);
    m_latitude->setDecimals(1);
    m_latitude->setValue(unknownLatitude);
    m_latitude->setSuffix(QStringLiteral("°"));
    std::vector<QWidget *> fields{m_time,       m_columns[0], m_columns[1],
                                  m_columns[2], m_utcOffset,  m_latitude};
    for (std::size_t i = 0; i < moreCount; ++i) {
        m_more[i] = makeEdit(moreFields[i].objectName, this);
        fields.push_back(m_more[i]);
    }
    auto *const grid = new QGridLayout(this);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const int cell = static_cast<int>(i);
        m_labels[i] = new QLabel(this);
        m_labels[i]->setBuddy(fields[i]);
        grid->addWidget(m_labels[i], cell / columns, cell % columns * 2);
        grid->addWidget(fields[i], cell / columns, cell % columns * 2 + 1);
        if (auto *const edit = qobject_cast<QLineEdit *>(fields[i]))
            connect(edit, &QLineEdit::textChanged, this, &FitOptionsForm::changed);
    }
    retranslate();
}

QString FitOptionsForm::fill(FitRequest &request) const
{
    request.reading.timeColumn = m_time->text().trimmed();
    for (std::size_t c = 0; c < channelCount; ++c)
        request.reading.channelColumns[c] = m_columns[c]->text().trimmed();
    if (m_latitude->value() >= -pole)
        request.estimate.latitudeDeg = m_latitude->value();
    request.reading.askedBy = AskedBy::Control;
    if (const QString problem = fillMore(request.reading); !problem.isEmpty())
        return problem;
    const QString offset = m_utcOffset->text().trimmed();
    if (offset.isEmpty())
        return {};
    request.reading.utcOffsetMinutes = readUtcOffset(offset);
    return request.reading.utcOffsetMinutes
               ? QString()
               : tr("\"%1\" is not a clock: write it as +08:00.").arg(offset);
}

QString FitOptionsForm::fillMore(ReadOptions &reading) const
{
    const auto textOf = [this](std::size_t i) { return m_more[i]->text().trimmed(); };
    reading.dateColumn = textOf(0);
    for (const Channel channel : allChannels) {
        const QString unit = textOf(1 + indexOf(channel));
        if (unit.isEmpty())
            continue;
        reading.units[indexOf(channel)] = unitOf(channel, unit.toStdString());
        if (reading.units[indexOf(channel)] == ChannelUnit::Unknown)
            return tr("%1: \"%2\" is not one of %3.")
                .arg(controlName(unitOption(channel)), unit,
                     QString::fromUtf8(unitChoices(channel).data(),
                                       static_cast<qsizetype>(unitChoices(channel).size())));
    }
    reading.timeFormat = textOf(4);
    if (const QString interval = textOf(5); !interval.isEmpty()) {
        const auto seconds = readNumber(interval);
        if (!seconds || *seconds < 0.001 || *seconds > 86'400.0)
            return tr("%1: \"%2\" is no number of seconds up to a day.")
                .arg(controlName(ReadOption::Interval), interval);
        reading.intervalMs = static_cast<TimeMs>(*seconds * 1000.0 + 0.5);
    }
    if (const QString start = textOf(6); !start.isEmpty()) {
        const QDateTime time = QDateTime::fromString(start, Qt::ISODate);
        if (!time.isValid())
            return tr("%1: \"%2\" is no time such as 2025-11-14T10:30.")
                .arg(controlName(ReadOption::Start), start);
        // On the place's own clock.
        reading.startMs = takenAsUtc(time).toMSecsSinceEpoch();
    }
    reading.device = textOf(7);
    reading.deviceColumn = textOf(8);
    reading.table = textOf(9);
    return {};
}

void FitOptionsForm::retranslate()
{
    const QString column = tr("Name of the column, or its number from 1, where it is not found by "
                              "itself.");
    const auto name = [this](std::size_t i, const QString &label, const QString &help) {
        m_labels[i]->setText(label);
        m_labels[i]->buddy()->setAccessibleName(label);
        m_labels[i]->buddy()->setToolTip(help);
    };
    name(0, tr("Time column"), column);
    name(1, tr("Temperature column"), column);
    name(2, tr("Humidity column"), column);
    name(3, tr("Pressure column"), column);
    name(4, tr("Clock of the place"),
         tr("Such as +08:00, where the recording's times are UTC: hours of the day are those of "
            "the place."));
    name(5, tr("Latitude"), tr("Of the place, degrees north; negative in the south."));
    for (std::size_t i = 0; i < moreCount; ++i) {
        name(6 + i, controlName(moreFields[i].option), tr(moreFields[i].help));
        m_more[i]->setPlaceholderText(tr("found by itself"));
    }
    for (QLineEdit *const edit : {m_time, m_columns[0], m_columns[1], m_columns[2]})
        edit->setPlaceholderText(tr("found by itself"));
    m_utcOffset->setPlaceholderText(tr("as recorded"));
    m_latitude->setSpecialValueText(tr("not known"));
}

void FitOptionsForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace aneroid

#include "moc_fitoptionsform.cpp"
