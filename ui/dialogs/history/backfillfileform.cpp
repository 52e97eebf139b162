#include "ui/dialogs/history/backfillfileform.h"

#include "ui/widgets/fields/choicebox.h"
#include "ui/widgets/tintedicon.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace aneroid {

namespace {

constexpr std::array formats{FileFormat{false, false}, FileFormat{false, true},
                             FileFormat{true, false}, FileFormat{true, true}};

} // namespace

BackfillFileForm::BackfillFileForm(QWidget *parent)
    : QWidget(parent)
    , m_fileLabel(new QLabel(this))
    , m_file(new QLineEdit(this))
    , m_browse(new QPushButton(tintedIcon(QStringLiteral("folder")), {}, this))
    , m_formatLabel(new QLabel(this))
    , m_format(new ChoiceBox(this))
    , m_labels(new QCheckBox(this))
{
    m_file->setObjectName(QStringLiteral("historyPath"));
    m_browse->setObjectName(QStringLiteral("historyBrowse"));
    m_browse->setAutoDefault(false);
    m_format->setObjectName(QStringLiteral("historyFormat"));
    m_labels->setObjectName(QStringLiteral("historyLabels"));
    m_fileLabel->setBuddy(m_file);
    m_formatLabel->setBuddy(m_format);
    build();
    retranslate();
    connect(m_file, &QLineEdit::textChanged, this, &BackfillFileForm::takeName);
    connect(m_format, &QComboBox::currentIndexChanged, this, &BackfillFileForm::takeFormat);
    connect(m_labels, &QCheckBox::toggled, this, &BackfillFileForm::edited);
    connect(m_browse, &QPushButton::clicked, this, &BackfillFileForm::browse);
}

void BackfillFileForm::build()
{
    auto *const grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->addWidget(m_fileLabel, 0, 0);
    grid->addWidget(m_file, 0, 1);
    grid->addWidget(m_browse, 0, 2);
    grid->addWidget(m_formatLabel, 0, 3);
    grid->addWidget(m_format, 0, 4);
    grid->addWidget(m_labels, 1, 1, 1, 4);
    grid->setColumnStretch(1, 1);
}

void BackfillFileForm::setFile(const QString &name, bool labels)
{
    const QSignalBlocker quiet(this);
    m_file->setText(QDir::toNativeSeparators(name));
    m_labels->setChecked(labels);
}

QString BackfillFileForm::text() const
{
    return QDir::fromNativeSeparators(m_file->text().trimmed());
}

QString BackfillFileForm::fileName() const
{
    const QString name = text();
    return name.isEmpty() || fileFormat(name) ? name : name + endingOf(format());
}

QString BackfillFileForm::labelsName() const
{
    return m_labels->isChecked() ? labelsFileOf(fileName()) : QString();
}

FileFormat BackfillFileForm::format() const
{
    return formats.at(static_cast<std::size_t>(std::max(0, m_format->currentIndex())));
}

void BackfillFileForm::browse()
{
    auto *const dialog = new QFileDialog(this, tr("Make history into"), fileName());
    dialog->setObjectName(QStringLiteral("historyFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // said in the dialog that has this form
    dialog->setNameFilters(
        {tr("History (*.csv *.csv.gz *.jsonl *.jsonl.gz)"), tr("All files (*)")});
    dialog->selectFile(fileName());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &chosen) { m_file->setText(QDir::toNativeSeparators(chosen)); });
    dialog->open();
}

void BackfillFileForm::takeName()
{
    if (const auto format = fileFormat(text()))
        showFormat(*format);
    describeLabels();
    Q_EMIT edited();
}

void BackfillFileForm::takeFormat()
{
    const QSignalBlocker quiet(m_file);
    if (!text().isEmpty())
        m_file->setText(QDir::toNativeSeparators(withEnding(text(), format())));
    describeLabels();
    Q_EMIT edited();
}

void BackfillFileForm::showFormat(const FileFormat &format)
{
    const QSignalBlocker quiet(m_format);
    const auto at = std::ranges::find(formats, format);
    m_format->setCurrentIndex(static_cast<int>(at - formats.begin()));
}

void BackfillFileForm::describeLabels()
{
    const QString name = QFileInfo(labelsFileOf(fileName())).fileName();
    m_labels->setToolTip(
        text().isEmpty()
            ? tr("Writes each weather event of each device to a CSV file beside it.")
            : tr("Writes each weather event of each device to %1 beside it.").arg(name));
}

void BackfillFileForm::retranslate()
{
    const QSignalBlocker quiet(m_format);
    const int current = std::max(0, m_format->currentIndex());
    m_format->clear();
    m_format->addItems({tr("CSV"), tr("CSV, gzip"), tr("JSON lines"), tr("JSON lines, gzip")});
    m_format->setCurrentIndex(current);
    m_fileLabel->setText(tr("&File"));
    m_file->setAccessibleName(tr("File"));
    m_file->setToolTip(tr("The file to write; its ending tells the format: .csv, .jsonl, and .gz "
                          "after either."));
    m_browse->setText(tr("&Browse…"));
    m_browse->setToolTip(tr("Choose the file in a dialog."));
    m_formatLabel->setText(tr("For&mat"));
    m_format->setAccessibleName(tr("Format"));
    m_format->setToolTip(tr("What the file's name ends in says the same."));
    m_labels->setText(tr("&Labels of weather events"));
    describeLabels();
}

void BackfillFileForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace aneroid

#include "moc_backfillfileform.cpp"
