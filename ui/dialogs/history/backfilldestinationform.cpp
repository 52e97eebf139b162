#include "ui/dialogs/history/backfilldestinationform.h"

#include "ui/dialogs/history/backfillfileform.h"
#include "ui/dialogs/history/backfilluploadform.h"
#include "ui/widgets/fields/choicebox.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

namespace aneroid {
namespace {

enum Destination { ToFile, ToServer };

} // namespace

BackfillDestinationForm::BackfillDestinationForm(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_choice(new ChoiceBox(this))
    , m_pages(new QStackedWidget(this))
    , m_file(new BackfillFileForm(m_pages))
    , m_upload(new BackfillUploadForm(m_pages))
{
    build();
    retranslate();
    showPage();
    connect(m_file, &BackfillFileForm::edited, this, &BackfillDestinationForm::edited);
    connect(m_upload, &BackfillUploadForm::edited, this, &BackfillDestinationForm::edited);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        showPage();
        Q_EMIT edited();
    });
}

void BackfillDestinationForm::build()
{
    m_choice->setObjectName(QStringLiteral("historyDestination"));
    m_label->setBuddy(m_choice);
    m_label->setMinimumHeight(m_choice->sizeHint().height()); // in its line
    m_pages->addWidget(m_file);
    m_pages->addWidget(m_upload);
    m_pages->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_label, 0, Qt::AlignTop);
    row->addWidget(m_choice, 0, Qt::AlignTop);
    row->addWidget(m_pages, 1);
}

void BackfillDestinationForm::retranslate()
{
    const QSignalBlocker quiet(m_choice);
    const int current = std::max(0, m_choice->currentIndex());
    m_choice->clear();
    m_choice->addItems({tr("File"), tr("Server")});
    m_choice->setCurrentIndex(current);
    m_label->setText(tr("I&nto"));
    m_choice->setAccessibleName(tr("Destination"));
    m_choice->setToolTip(tr("Write the readings to a file, or post them to the server of the "
                            "window."));
}

void BackfillDestinationForm::showPage()
{
    m_pages->setCurrentIndex(m_choice->currentIndex());
}

void BackfillDestinationForm::setChoices(const BackfillChoices &choices)
{
    const QSignalBlocker quiet(m_choice);
    m_file->setFile(choices.file, choices.labels);
    m_upload->setLimits(choices.batch, choices.perSecond);
    m_choice->setCurrentIndex(choices.toServer ? ToServer : ToFile);
    showPage();
}

void BackfillDestinationForm::fill(BackfillChoices &choices) const
{
    choices.file = fileName();
    choices.labels = !labelsName().isEmpty();
    choices.toServer = toServer();
    choices.batch = m_upload->batch();
    choices.perSecond = m_upload->perSecond();
}

void BackfillDestinationForm::setServer(const QString &url)
{
    m_upload->setServer(url);
}

bool BackfillDestinationForm::toServer() const
{
    return m_choice->currentIndex() == ToServer;
}

QString BackfillDestinationForm::fileName() const
{
    return m_file->fileName();
}

QString BackfillDestinationForm::labelsName() const
{
    return m_file->labelsName();
}

FileFormat BackfillDestinationForm::format() const
{
    return m_file->format();
}

bool BackfillDestinationForm::takeRestart()
{
    const bool restarts = m_upload->restarts();
    m_upload->clearRestart();
    return restarts;
}

void BackfillDestinationForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace aneroid

#include "moc_backfilldestinationform.cpp"
