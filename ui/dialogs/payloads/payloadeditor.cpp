#include "ui/dialogs/payloads/payloadeditor.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/widgets/contrast.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/messageview.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QTextBlock>
#include <QTimer>
#include <QVBoxLayout>

namespace aneroid {

namespace {

constexpr QSize payloadEditorSize{960, 540};
constexpr std::chrono::milliseconds typingPause{150};

/// With the place in the text; the rest of what a file's error says.
QString placed(const PayloadProblem &problem)
{
    if (problem.line < 1)
        return problem.sentence();
    const QString reason = problem.key.isEmpty()
                               ? problem.reason
                               : problem.key + QStringLiteral(": ") + problem.reason;
    return PayloadEditor::tr("Line %1, column %2: %3")
        .arg(QString::number(problem.line), QString::number(problem.column), reason);
}

} // namespace

struct PayloadEditor::Private
{
    Private(const PayloadStore &payloads, Preview source, QString start)
        : store(payloads)
        , preview(std::move(source))
        , folder(std::move(start))
    {
    }

    PayloadStore store;
    Preview preview;
    QString folder;
    QString content; ///< as it was loaded or saved
    bool broken = false;
    QTimer pause; ///< in typing

    QLabel *nameLabel = new QLabel;
    QLineEdit *name = new QLineEdit;
    QPlainTextEdit *text = new QPlainTextEdit;
    MessageView *shown = new MessageView(QStringLiteral("payloadEditorPreview"));
    QLabel *message = new QLabel;
    QPushButton *import = makeButton("payloadImport", QStringLiteral("import"));
    QPushButton *exportAs = makeButton("payloadExport", QStringLiteral("export"));
    QPushButton *reset = makeButton("payloadReset", QStringLiteral("reset"));
    QPushButton *save = makeButton("payloadSave", {});
    QPushButton *close = makeButton("payloadClose", {});
};

PayloadEditor::PayloadEditor(const PayloadStore &store, const QString &name, Preview preview,
                             const QString &folder, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(store, std::move(preview), folder))
{
    setObjectName(QStringLiteral("payloadEditor"));
    setSizeGripEnabled(true);
    build();
    place();
    connectParts();
    nameParts();
    load(name);
    resize(payloadEditorSize);
    d->text->setFocus();
}

PayloadEditor::~PayloadEditor() = default;

void PayloadEditor::build()
{
    d->name->setObjectName(QStringLiteral("payloadNameEdit"));
    d->nameLabel->setBuddy(d->name);
    d->text->setObjectName(QStringLiteral("payloadText"));
    d->text->setTabChangesFocus(true);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (font().pointSizeF() > 0)
        fixed.setPointSizeF(font().pointSizeF());
    d->text->document()->setDefaultFont(fixed);
    d->message->setObjectName(QStringLiteral("payloadMessage"));
    d->message->setWordWrap(true);
    d->message->setTextFormat(Qt::PlainText);
    d->message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    d->message->setMinimumHeight(2 * fontMetrics().lineSpacing());
    d->message->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    d->save->setDefault(true);
    d->pause.setSingleShot(true);
    d->pause.setInterval(typingPause);
}

void PayloadEditor::place()
{
    auto *const head = new QHBoxLayout;
    head->addWidget(d->nameLabel);
    head->addWidget(d->name, 1);
    head->addWidget(d->import);
    head->addWidget(d->exportAs);
    head->addWidget(d->reset);
    auto *const sides = new QSplitter(Qt::Horizontal);
    sides->setObjectName(QStringLiteral("payloadSides"));
    sides->addWidget(d->text);
    sides->addWidget(d->shown);
    sides->setStretchFactor(0, 3);
    sides->setStretchFactor(1, 2);
    sides->setChildrenCollapsible(false);
    auto *const foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(d->save);
    foot->addWidget(d->close);
    auto *const column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(sides, 1);
    column->addWidget(d->message);
    column->addLayout(foot);
}

void PayloadEditor::connectParts()
{
    connect(d->text, &QPlainTextEdit::textChanged, &d->pause, qOverload<>(&QTimer::start));
    connect(&d->pause, &QTimer::timeout, this, &PayloadEditor::check);
    connect(d->name, &QLineEdit::textChanged, this, &PayloadEditor::showState);
    connect(d->import, &QPushButton::clicked, this, &PayloadEditor::browseImport);
    connect(d->exportAs, &QPushButton::clicked, this, &PayloadEditor::browseExport);
    connect(d->reset, &QPushButton::clicked, this, &PayloadEditor::reset);
    connect(d->save, &QPushButton::clicked, this, &PayloadEditor::save);
    connect(d->close, &QPushButton::clicked, this, &PayloadEditor::reject);
}

void PayloadEditor::nameParts()
{
    setWindowTitle(tr("Edit format"));
    d->nameLabel->setText(tr("&Name"));
    d->name->setAccessibleName(tr("Name"));
    d->name->setToolTip(tr("The name that the format is saved and chosen by. With the name of a "
                           "built-in one it takes its place until it is reset."));
    d->text->setAccessibleName(tr("Format"));
    d->text->setToolTip(tr("The format as JSON with Mustache templates."));
    d->shown->setAccessibleName(tr("Preview"));
    d->shown->setToolTip(tr("What this format makes of the next reading: address, headers and "
                            "body; secrets are dots."));
    nameButton(*d->import, tr("&Import…"), tr("Read a format from a JSON file into this text."));
    nameButton(*d->exportAs, tr("E&xport…"), tr("Write this text to a JSON file."));
    nameButton(*d->save, tr("&Save and use"),
               tr("Save the format under this name and send with it "
                  "from the next reading on."));
    nameButton(*d->close, tr("&Close"), tr("Close the editor."));
    showState();
}

/// A built-in one opens as a copy of another name; a person's own as it is.
void PayloadEditor::load(const QString &name)
{
    const auto source = d->store.source(name);
    if (!source) {
        tell(source.error().sentence(), true);
        return;
    }
    QString own = source->name;
    const QStringList taken = d->store.names();
    if (d->store.isBuiltIn(own)) {
        for (int number = 2; taken.contains(own, Qt::CaseInsensitive); ++number)
            own = QStringLiteral("%1-%2").arg(source->name).arg(number);
    }
    d->name->setText(own);
    d->content = QString::fromUtf8(source->content);
    d->text->setPlainText(d->content);
    check();
}

void PayloadEditor::check()
{
    d->pause.stop();
    d->text->setExtraSelections({});
    const auto made = d->preview(d->text->toPlainText().toUtf8());
    d->broken = !made;
    if (made) {
        d->shown->showText(*made);
        tell({}, false);
    } else {
        d->shown->showText({});
        tell(placed(made.error()), true);
        mark(made.error());
    }
    showState();
}

/// Its line, and the rest of it from the column on.
void PayloadEditor::mark(const PayloadProblem &problem)
{
    const QTextBlock block = d->text->document()->findBlockByNumber(problem.line - 1);
    if (problem.line < 1 || !block.isValid())
        return;
    QColor back = errorTextColor(palette());
    back.setAlpha(40);
    QTextEdit::ExtraSelection line;
    line.cursor = QTextCursor(block);
    line.format.setBackground(back);
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    QTextEdit::ExtraSelection place;
    place.cursor = QTextCursor(block);
    place.cursor.setPosition(block.position() +
                             std::min(std::max(problem.column - 1, 0), block.length() - 1));
    place.cursor.movePosition(QTextCursor::NextWord, QTextCursor::KeepAnchor);
    place.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    place.format.setUnderlineColor(errorTextColor(palette()));
    d->text->setExtraSelections({line, place});
}

void PayloadEditor::tell(const QString &text, bool isError)
{
    showMessage(*d->message, text, isError);
}

void PayloadEditor::showState()
{
    const QString name = d->name->text();
    const bool builtIn = d->store.isBuiltIn(name);
    bool own = false;
    for (const PayloadEntry &entry : d->store.list())
        own = own || (entry.name == name && (entry.edited || !entry.builtIn));
    d->save->setEnabled(!d->broken && !name.isEmpty());
    d->reset->setEnabled(own);
    if (own && !builtIn)
        nameButton(*d->reset, tr("&Delete"),
                   tr("Delete the saved format of this name. Its text "
                      "stays here and can be saved again."));
    else
        nameButton(*d->reset, tr("&Reset"),
                   tr("Take the built-in format of this name back as it "
                      "came."));
}

void PayloadEditor::save()
{
    check();
    if (d->broken)
        return;
    const QString name = d->name->text();
    const QString content = d->text->toPlainText();
    if (const auto done = d->store.save(name, content.toUtf8()); !done) {
        tell(done.error().sentence(), true);
        return;
    }
    d->content = content;
    tell(tr("Saved as \"%1\".").arg(name), false);
    showState();
    Q_EMIT changed(name);
    Q_EMIT saved(name);
}

void PayloadEditor::importFile(const QString &path)
{
    const auto source = d->store.source(path);
    if (!source) {
        tell(source.error().sentence(), true);
        return;
    }
    Q_EMIT folderUsed(QFileInfo(path).absolutePath());
    d->name->setText(source->name);
    d->text->setPlainText(QString::fromUtf8(source->content));
    check();
}

void PayloadEditor::exportFile(const QString &path)
{
    const auto done = d->store.write(path, d->text->toPlainText().toUtf8());
    if (!done) {
        tell(done.error().sentence(), true);
        return;
    }
    Q_EMIT folderUsed(QFileInfo(path).absolutePath());
    tell(tr("Exported to %1.").arg(QDir::toNativeSeparators(path)), false);
}

void PayloadEditor::browseImport()
{
    auto *const dialog = new QFileDialog(this, tr("Import format"), d->folder,
                                         tr("Formats (*.json);;All files (*)"));
    dialog->setObjectName(QStringLiteral("payloadImportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PayloadEditor::importFile);
    dialog->open();
}

void PayloadEditor::browseExport()
{
    auto *const dialog = new QFileDialog(this, tr("Export format"), d->folder,
                                         tr("Formats (*.json);;All files (*)"));
    dialog->setObjectName(QStringLiteral("payloadExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(d->name->text() + QStringLiteral(".json"));
    connect(dialog, &QFileDialog::fileSelected, this, &PayloadEditor::exportFile);
    dialog->open();
}

void PayloadEditor::reset()
{
    const QString name = d->name->text();
    const bool builtIn = d->store.isBuiltIn(name);
    if (const auto done = d->store.reset(name); !done) {
        tell(done.error().sentence(), true);
        return;
    }
    if (builtIn) {
        if (const auto source = d->store.source(name)) {
            d->content = QString::fromUtf8(source->content);
            d->text->setPlainText(d->content);
        }
        check();
        tell(tr("\"%1\" is as it came.").arg(name), false);
    } else {
        d->content.clear(); // what is shown is saved nowhere now
        tell(tr("Deleted \"%1\".").arg(name), false);
    }
    showState();
    Q_EMIT changed(name);
}

void PayloadEditor::reject()
{
    if (d->text->toPlainText() == d->content) {
        QDialog::reject();
        return;
    }
    auto *const question = new QMessageBox(QMessageBox::Question, windowTitle(),
                                           tr("Close without saving the changes?"),
                                           QMessageBox::Discard | QMessageBox::Cancel, this);
    question->setObjectName(QStringLiteral("payloadDiscardQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QMessageBox::finished, this, [this](int answer) {
        if (answer == QMessageBox::Discard)
            QDialog::reject();
    });
    question->open();
}

} // namespace aneroid

#include "moc_payloadeditor.cpp"
