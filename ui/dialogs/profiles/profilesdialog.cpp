#include "ui/dialogs/profiles/profilesdialog.h"

#include "core/profiles/profilepreviews.h"
#include "ui/controls/profileitems.h"
#include "ui/controls/profilelistview.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/profiles/profiledetails.h"
#include "ui/dialogs/profiles/profileeditor.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/tintedicon.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace aneroid {

namespace {

constexpr QSize profilesSize{980, 660};
constexpr int listWidth = 260;

/// The one local file that is dragged; empty for anything else.
QString draggedProfile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

/// A long list of errors is shown by its first.
QString shortened(const QString &sentences)
{
    constexpr qsizetype most = 3;
    const QStringList lines = sentences.split(u'\n');
    return lines.size() <= most ? sentences
                                : lines.mid(0, most).join(u'\n') + u'\n' +
                                      ProfilesDialog::tr("… and %Ln more.", nullptr,
                                                         static_cast<int>(lines.size() - most));
}

} // namespace

struct ProfilesDialog::Private
{
    Private(const ProfileStore &store, QString used, int offset, QString where)
        : profiles(store)
        , inUse(std::move(used))
        , utcOffsetMinutes(offset)
        , folder(std::move(where))
    {
    }

    ProfileStore profiles;
    QString inUse;
    int utcOffsetMinutes;
    QString folder;
    QList<ProfileEntry> entries;
    std::optional<Profile> shown;     ///< the current one, where it can be read
    std::optional<Profile> takenAway; ///< what undo brings back

    QStandardItemModel *model = nullptr;
    ProfileListView *list = nullptr;
    ProfileDetails *details = nullptr;
    QLabel *message = nullptr;
    QPushButton *undo = nullptr;
    QPushButton *use = nullptr;
    QPushButton *edit = nullptr;
    QPushButton *duplicate = nullptr;
    QPushButton *importJson = nullptr;
    QPushButton *exportJson = nullptr;
    QPushButton *reset = nullptr;
    QPushButton *remove = nullptr;
    QPushButton *close = nullptr;
};

ProfilesDialog::ProfilesDialog(const ProfileStore &profiles, const QString &inUse,
                               int utcOffsetMinutes, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(profiles, inUse, utcOffsetMinutes, folder))
{
    setObjectName(QStringLiteral("profilesDialog"));
    setWindowTitle(tr("Climate profiles"));
    setAcceptDrops(true);
    setSizeGripEnabled(true);
    build();
    nameButtons();
    connectParts();
    fill(inUse);
    d->list->setFocus();
    resize(profilesSize);
}

ProfilesDialog::~ProfilesDialog() = default;

void ProfilesDialog::build()
{
    d->model = new QStandardItemModel(this);
    d->list = new ProfileListView;
    d->list->setObjectName(QStringLiteral("profilesList"));
    d->list->setModel(d->model);
    d->list->setMinimumWidth(listWidth);
    d->list->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    d->details = new ProfileDetails;
    d->message = new QLabel;
    d->message->setObjectName(QStringLiteral("profilesMessage"));
    d->message->setWordWrap(true);
    d->message->setTextFormat(Qt::PlainText);
    d->message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    d->undo = makeButton("profilesUndo", QStringLiteral("undo"));
    d->use = makeButton("profilesUse", QStringLiteral("ok"));
    d->edit = makeButton("profilesEdit", QStringLiteral("edit"));
    d->duplicate = makeButton("profilesDuplicate", QStringLiteral("copy"));
    d->importJson = makeButton("profilesImport", QStringLiteral("import"));
    d->exportJson = makeButton("profilesExport", QStringLiteral("export"));
    d->reset = makeButton("profilesReset", QStringLiteral("reset"));
    d->remove = makeButton("profilesDelete", QStringLiteral("trash"));
    d->close = makeButton("profilesClose", {});

    auto *const left = new QVBoxLayout;
    left->addWidget(d->list, 1);
    left->addWidget(d->importJson);
    auto *const actions = new QHBoxLayout;
    for (QPushButton *const button : {d->edit, d->duplicate, d->exportJson, d->reset, d->remove})
        actions->addWidget(button);
    actions->addStretch(1);
    auto *const right = new QVBoxLayout;
    right->addWidget(d->details, 1);
    right->addLayout(actions);
    auto *const parts = new QHBoxLayout;
    parts->setSpacing(14);
    parts->addLayout(left);
    parts->addLayout(right, 1);
    auto *const bottom = new QHBoxLayout;
    bottom->addWidget(d->message, 1);
    bottom->addWidget(d->undo);
    bottom->addWidget(d->close);
    bottom->addWidget(d->use);
    auto *const column = new QVBoxLayout(this);
    column->addLayout(parts, 1);
    column->addLayout(bottom);
    d->undo->hide();
}

void ProfilesDialog::nameButtons()
{
    d->list->setAccessibleName(tr("Climate profiles"));
    showMessage(*d->message, d->message->text(), false);
    nameButton(*d->use, tr("&Use"), tr("Choose this profile for the weather, with its ranges."));
    nameButton(
        *d->edit, tr("&Edit…"),
        tr("Change titles, ranges, the day, events. A built-in profile becomes a changed copy."));
    nameButton(*d->duplicate, tr("&Duplicate"), tr("Make a profile of your own from this one."));
    nameButton(*d->importJson, tr("&Import…"),
               tr("Read a profile from a JSON file. It can be dropped here, too."));
    nameButton(*d->exportJson, tr("E&xport…"), tr("Write this profile to a JSON file."));
    nameButton(*d->reset, tr("&Reset"),
               tr("Give a changed built-in profile its own numbers back."));
    nameButton(*d->remove, tr("De&lete"), tr("Delete a profile of your own."));
    nameButton(*d->undo, tr("U&ndo"), tr("Bring back what was deleted or reset."));
    nameButton(*d->close, tr("Close"), tr("Close the list of profiles."));
    d->use->setDefault(true);
}

void ProfilesDialog::connectParts()
{
    connect(d->list, &ProfileListView::currentNameChanged, this, &ProfilesDialog::showCurrent);
    connect(d->list, &QAbstractItemView::doubleClicked, this, &ProfilesDialog::use);
    connect(d->use, &QPushButton::clicked, this, &ProfilesDialog::use);
    connect(d->edit, &QPushButton::clicked, this, &ProfilesDialog::edit);
    connect(d->duplicate, &QPushButton::clicked, this, &ProfilesDialog::duplicate);
    connect(d->importJson, &QPushButton::clicked, this, &ProfilesDialog::browseImport);
    connect(d->exportJson, &QPushButton::clicked, this, &ProfilesDialog::browseExport);
    connect(d->reset, &QPushButton::clicked, this, [this] { askToTakeAway(true); });
    connect(d->remove, &QPushButton::clicked, this, [this] { askToTakeAway(false); });
    connect(d->undo, &QPushButton::clicked, this, &ProfilesDialog::undo);
    connect(d->close, &QPushButton::clicked, this, &QDialog::reject);
}

void ProfilesDialog::fill(const QString &current)
{
    {
        const QSignalBlocker quiet(d->list); // between the old rows and the new
        d->entries = d->profiles.list();
        profileitems::fill(*d->model, d->entries, true);
        const int used = profileitems::rowOf(*d->model, d->inUse);
        if (used >= 0)
            d->model->item(used)->setData(tr("in use"), profileitems::kindTextRole);
        if (!d->list->setCurrentName(current) && !d->list->setCurrentName(d->inUse))
            d->list->setCurrentName(d->entries.constFirst().name);
    }
    showCurrent();
}

const ProfileEntry *ProfilesDialog::current() const
{
    const QString wanted = d->list->currentName();
    const auto found = std::ranges::find(d->entries, wanted, &ProfileEntry::name);
    return found != d->entries.cend() ? &*found : nullptr;
}

void ProfilesDialog::showCurrent()
{
    d->shown.reset();
    const ProfileEntry *const entry = current();
    const ProfileKind kind = entry ? kindOf(*entry) : ProfileKind::BuiltIn;
    if (entry) {
        if (auto profile = d->profiles.load(entry->name)) {
            d->shown = std::move(profile).value();
            d->details->showProfile(*entry, *d->shown,
                                    ProfilePreviews::dayOf(*d->shown, d->utcOffsetMinutes));
        } else {
            d->details->showProblem(*entry);
        }
    }
    for (QPushButton *const button : {d->use, d->edit, d->duplicate, d->exportJson})
        button->setEnabled(d->shown.has_value());
    const bool isUsed = entry && entry->name == d->inUse;
    d->reset->setEnabled(kind == ProfileKind::Changed);
    d->remove->setEnabled(kind == ProfileKind::Own && !isUsed);
    d->remove->setToolTip(isUsed && kind == ProfileKind::Own
                              ? tr("It is in use: choose another one first.")
                              : tr("Delete a profile of your own."));
}

void ProfilesDialog::use()
{
    if (!d->shown)
        return;
    Q_EMIT chosen(d->list->currentName());
    accept();
}

void ProfilesDialog::edit()
{
    const ProfileEntry *const entry = current();
    if (!entry || !d->shown)
        return;
    auto *const editor =
        new ProfileEditor(d->profiles, *entry, *d->shown, d->utcOffsetMinutes, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &ProfileEditor::saved, this, [this](const QString &name) {
        fill(name);
        tell(tr("Saved."), false);
        Q_EMIT changed(name);
    });
    editor->open();
}

void ProfilesDialog::duplicate()
{
    const auto copy = d->profiles.duplicate(d->list->currentName());
    if (!copy) {
        tell(copy.error(), true);
        return;
    }
    fill(*copy);
    tell(tr("This is the copy, \"%1\".").arg(*copy), false);
    Q_EMIT changed(*copy);
}

void ProfilesDialog::browseImport()
{
    auto *const dialog =
        new QFileDialog(this, tr("Import profile"), d->folder,
                        tr("Profiles (*.json)") + QStringLiteral(";;") + tr("All files (*)"));
    dialog->setObjectName(QStringLiteral("importDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ProfilesDialog::importFile);
    dialog->open();
}

void ProfilesDialog::importFile(const QString &path)
{
    const auto kept = d->profiles.importFile(path);
    if (!kept) {
        tell(shortened(kept.error()), true);
        return;
    }
    fill(*kept);
    tell(tr("Imported as \"%1\".").arg(*kept), false);
    Q_EMIT changed(*kept);
    Q_EMIT folderUsed(QFileInfo(path).absolutePath());
}

void ProfilesDialog::browseExport()
{
    const QString profile = d->list->currentName();
    auto *const dialog = new QFileDialog(
        this, tr("Export profile"), QDir(d->folder).filePath(profile + QStringLiteral(".json")),
        tr("Profiles (*.json)"));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, profile](const QString &path) {
        const auto written = d->profiles.exportFile(profile, path);
        tell(written ? tr("Written to %1.").arg(QDir::toNativeSeparators(path)) : written.error(),
             !written);
        if (written)
            Q_EMIT folderUsed(QFileInfo(path).absolutePath());
    });
    dialog->open();
}

void ProfilesDialog::askToTakeAway(bool isReset)
{
    if (d->shown) {
        takeAway(isReset); // can be undone
        return;
    }
    auto *const question =
        new QMessageBox(QMessageBox::Question, windowTitle(),
                        tr("This file cannot be read, so it cannot be brought back. Delete it?"),
                        QMessageBox::Yes | QMessageBox::Cancel, this);
    question->setObjectName(QStringLiteral("deleteQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(question, &QMessageBox::finished, this, [this, isReset](int answer) {
        if (answer == QMessageBox::Yes)
            takeAway(isReset);
    });
    question->open();
}

void ProfilesDialog::takeAway(bool isReset)
{
    const ProfileEntry *const entry = current();
    if (!entry)
        return;
    const ProfileEntry gone = *entry;
    const std::optional<Profile> copy = d->shown;
    const int row = d->list->currentIndex().row();
    const auto done = isReset ? d->profiles.reset(gone.name) : d->profiles.remove(gone.name);
    if (!done) {
        tell(done.error(), true);
        return;
    }
    d->takenAway = copy;
    const QString neighbour = profileitems::nameBeside(*d->model, row);
    fill(isReset ? gone.name : neighbour);
    tell(isReset ? tr("\"%1\" has its own numbers again.").arg(gone.title)
                 : tr("Deleted \"%1\".").arg(gone.title),
         false, copy.has_value());
    Q_EMIT changed(gone.name);
}

void ProfilesDialog::undo()
{
    if (!d->takenAway)
        return;
    const auto kept = d->profiles.save(*d->takenAway);
    if (!kept) {
        tell(kept.error(), true, true);
        return;
    }
    const QString name = QString::fromStdString(d->takenAway->name);
    d->takenAway.reset();
    fill(name);
    tell({}, false);
    d->list->setFocus();
    Q_EMIT changed(name);
}

void ProfilesDialog::tell(const QString &text, bool isError, bool canUndo)
{
    showMessage(*d->message, text, isError);
    d->undo->setVisible(canUndo);
}

void ProfilesDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedProfile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ProfilesDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    importFile(draggedProfile(*event->mimeData()));
}

void ProfilesDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Delete) && d->remove->isEnabled())
        askToTakeAway(false);
    else if (event->matches(QKeySequence::Undo) && d->undo->isVisible())
        undo();
    else if (event->key() == Qt::Key_F2 && d->edit->isEnabled())
        edit();
    else
        QDialog::keyPressEvent(event);
}

} // namespace aneroid

#include "moc_profilesdialog.cpp"
