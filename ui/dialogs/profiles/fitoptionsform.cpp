#include "ui/dialogs/profiles/fitoptionsform.h"

#include "core/text/values.h"
#include "ui/widgets/fields/numberspinbox.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace aneroid {

namespace {

constexpr double pole = 90.0;
constexpr double unknownLatitude = -91.0; ///< shown as "not known"

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
    const std::array<QWidget *, 6> fields{m_time,       m_columns[0], m_columns[1],
                                          m_columns[2], m_utcOffset,  m_latitude};
    auto *const grid = new QGridLayout(this);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const int cell = static_cast<int>(i);
        m_labels[i] = new QLabel(this);
        m_labels[i]->setBuddy(fields[i]);
        grid->addWidget(m_labels[i], cell / columns, cell % columns * 2);
        grid->addWidget(fields[i], cell / columns, cell % columns * 2 + 1);
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
    const QString offset = m_utcOffset->text().trimmed();
    if (offset.isEmpty())
        return {};
    request.reading.utcOffsetMinutes = readUtcOffset(offset);
    return request.reading.utcOffsetMinutes
               ? QString()
               : tr("\"%1\" is not a clock: write it as +08:00.").arg(offset);
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
