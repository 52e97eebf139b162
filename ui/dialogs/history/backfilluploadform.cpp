#include "ui/dialogs/history/backfilluploadform.h"

#include "ui/widgets/fields/numberspinbox.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace aneroid {

BackfillUploadForm::BackfillUploadForm(QWidget *parent)
    : QWidget(parent)
    , m_server(new QLabel(this))
    , m_batchLabel(new QLabel(this))
    , m_batch(new WholeSpinBox(this))
    , m_rateLabel(new QLabel(this))
    , m_rate(new NumberSpinBox(this))
    , m_restart(new QCheckBox(this))
{
    m_server->setObjectName(QStringLiteral("historyServer"));
    m_server->setTextFormat(Qt::PlainText);
    m_server->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_batch->setObjectName(QStringLiteral("historyBatch"));
    m_batch->setRange(1, mostBatch);
    m_batch->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_rate->setObjectName(QStringLiteral("historyRate"));
    m_rate->setRange(0.0, mostPerSecond);
    m_rate->setDecimals(1);
    m_rate->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_restart->setObjectName(QStringLiteral("historyRestart"));
    m_batchLabel->setBuddy(m_batch);
    m_rateLabel->setBuddy(m_rate);
    build();
    retranslate();
    connect(m_batch, &WholeSpinBox::edited, this, &BackfillUploadForm::edited);
    connect(m_rate, &NumberSpinBox::edited, this, &BackfillUploadForm::edited);
    for (const NumberTyping *const typing : {&m_batch->typing(), &m_rate->typing()})
        connect(typing, &NumberTyping::refusedChanged, this, &BackfillUploadForm::edited);
    connect(m_restart, &QCheckBox::toggled, this, &BackfillUploadForm::edited);
}

void BackfillUploadForm::build()
{
    auto *const grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->addWidget(m_server, 0, 0);
    grid->addWidget(m_batchLabel, 0, 1);
    grid->addWidget(m_batch, 0, 2);
    grid->addWidget(m_rateLabel, 0, 3);
    grid->addWidget(m_rate, 0, 4);
    grid->addWidget(m_restart, 1, 0, 1, 5);
    grid->setColumnStretch(0, 1);
}

void BackfillUploadForm::setServer(const QString &url)
{
    m_url = url;
    m_server->setText(url);
    m_server->setAccessibleName(tr("Server: %1").arg(url));
}

void BackfillUploadForm::setLimits(int batch, double perSecond)
{
    const QSignalBlocker quiet(this);
    m_batch->setValue(batch);
    m_rate->setValue(perSecond);
}

int BackfillUploadForm::batch() const
{
    return m_batch->value();
}

double BackfillUploadForm::perSecond() const
{
    return m_rate->value();
}

bool BackfillUploadForm::restarts() const
{
    return m_restart->isChecked();
}

void BackfillUploadForm::clearRestart()
{
    const QSignalBlocker quiet(this);
    m_restart->setChecked(false);
}

void BackfillUploadForm::retranslate()
{
    setServer(m_url);
    m_server->setToolTip(tr("The server of the window, with its token and headers."));
    m_batchLabel->setText(tr("In a re&quest"));
    m_batch->setAccessibleName(tr("Readings in a request"));
    m_batch->setToolTip(tr("Readings in a request at most, for servers that take arrays; others "
                           "get them one by one. From 1 to %L1.")
                            .arg(mostBatch));
    m_rateLabel->setText(tr("At &most"));
    m_rate->setAccessibleName(tr("Readings a second"));
    m_rate->setToolTip(tr("Readings a second at most; 0 for no limit."));
    m_rate->setSuffix(tr(" /s", "readings a second"));
    m_rate->setSpecialValueText(tr("no limit"));
    m_restart->setText(tr("Send e&verything again"));
    m_restart->setToolTip(tr("Also what the server accepted before; else an upload that was "
                             "stopped continues where it was."));
}

void BackfillUploadForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace aneroid

#include "moc_backfilluploadform.cpp"
