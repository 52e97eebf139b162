#include "ui/dialogs/profiles/profileeditor.h"

#include "core/profiles/profileform.h"
#include "core/profiles/profilepreviews.h"
#include "ui/charts/daypreviewview.h"
#include "ui/dialogs/profiles/profileformview.h"
#include "ui/widgets/fields/numbertyping.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/tintedicon.h"
#include "ui/widgets/verticalscrollarea.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace aneroid {

namespace {

constexpr QSize editorSize{1100, 700};
constexpr int previewWidth = 320;

/// Changes that come faster than this share one picture.
constexpr std::chrono::milliseconds pause{30};

} // namespace

struct ProfileEditor::Private
{
    Private(const ProfileStore &store, ProfileEntry e, Profile profile, int offset)
        : profiles(store)
        , entry(std::move(e))
        , base(std::move(profile))
        , utcOffsetMinutes(offset)
        , original(profileForm(base))
    {
    }

    ProfileStore profiles;
    ProfileEntry entry;
    Profile base;
    int utcOffsetMinutes;
    ProfileForm original;
    QTimer soon;

    ProfileFormView *form = nullptr;
    QLabel *dayTitle = nullptr;
    DayPreviewView *day = nullptr;
    QLabel *hint = nullptr;
    QLabel *message = nullptr;
    QPushButton *save = nullptr;
    QPushButton *cancel = nullptr;
};

ProfileEditor::ProfileEditor(const ProfileStore &profiles, const ProfileEntry &entry,
                             Profile profile, int utcOffsetMinutes, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(profiles, entry, std::move(profile), utcOffsetMinutes))
{
    setObjectName(QStringLiteral("profileEditor"));
    setWindowTitle(tr("Edit profile: %1").arg(entry.title));
    setSizeGripEnabled(true);
    build();
    connectParts();
    showChange();
    resize(editorSize);
}

ProfileEditor::~ProfileEditor() = default;

void ProfileEditor::build()
{
    d->form = new ProfileFormView(d->original);
    auto *const scroll = new VerticalScrollArea(d->form);
    scroll->setObjectName(QStringLiteral("editorScroll"));
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width stays as it is
    d->dayTitle = new QLabel(tr("A typical day"));
    QFont bold = d->dayTitle->font();
    bold.setBold(true);
    d->dayTitle->setFont(bold);
    d->day = new DayPreviewView(DayPreviewView::Arrangement::Stack);
    d->day->setObjectName(QStringLiteral("editorDay"));
    d->day->setMinimumWidth(previewWidth);
    d->hint = new QLabel(tr("A working day at this time of the year, as it might be; pale behind "
                            "it the mean of several."));
    d->message = new QLabel;
    d->message->setObjectName(QStringLiteral("editorMessage"));
    for (QLabel *const label : {d->hint, d->message}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    d->save = new QPushButton(tr("&Save"));
    d->save->setObjectName(QStringLiteral("editorSave"));
    d->save->setIcon(tintedIcon(QStringLiteral("ok")));
    d->save->setToolTip(
        d->entry.builtIn ? tr("Keep it as your own copy; \"Reset\" brings the built-in one back.")
                         : tr("Keep it in your folder of profiles."));
    d->save->setDefault(true);
    d->cancel = new QPushButton(tr("Cancel"));
    d->cancel->setObjectName(QStringLiteral("editorCancel"));
    d->cancel->setToolTip(tr("Close and keep the profile as it was."));
    for (QPushButton *const button : {d->save, d->cancel}) {
        button->setAccessibleName(button->text().remove(u'&'));
        button->setAutoDefault(false);
    }

    auto *const side = new QVBoxLayout;
    side->addWidget(d->dayTitle);
    side->addWidget(d->day, 1);
    side->addWidget(d->hint);
    side->addSpacing(8);
    side->addWidget(d->message);
    auto *const parts = new QHBoxLayout;
    parts->setSpacing(14);
    parts->addWidget(scroll, 3);
    parts->addLayout(side, 2);
    auto *const buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(d->cancel);
    buttons->addWidget(d->save);
    auto *const column = new QVBoxLayout(this);
    column->addLayout(parts, 1);
    column->addLayout(buttons);
}

void ProfileEditor::connectParts()
{
    d->soon.setSingleShot(true);
    d->soon.setInterval(pause);
    connect(&d->soon, &QTimer::timeout, this, &ProfileEditor::showChange);
    connect(d->form, &ProfileFormView::edited, this, [this] {
        if (!d->soon.isActive())
            d->soon.start();
    });
    connect(d->save, &QPushButton::clicked, this, &ProfileEditor::save);
    connect(d->cancel, &QPushButton::clicked, this, &ProfileEditor::reject);
}

void ProfileEditor::showChange()
{
    const QList<FormProblem> problems = formProblems(d->base, d->form->form());
    d->form->showProblems(problems);
    d->save->setEnabled(problems.isEmpty() && !hasRefusedNumber(*this));
    if (!problems.isEmpty()) {
        showMessage(tr("What is marked must be mended before the profile can be saved."));
        return;
    }
    showMessage({});
    d->day->setDay(
        ProfilePreviews::dayOf(applyForm(d->base, d->form->form()), d->utcOffsetMinutes));
}

void ProfileEditor::save()
{
    if (!takeTypedNumber(*this))
        return;
    d->save->setFocus(); // what is being typed counts
    showChange();
    if (!d->save->isEnabled())
        return;
    const auto kept = d->profiles.save(applyForm(d->base, d->form->form()));
    if (!kept) {
        showMessage(kept.error());
        return;
    }
    Q_EMIT saved(d->entry.name);
    accept();
}

void ProfileEditor::showMessage(const QString &text)
{
    aneroid::showMessage(*d->message, text, true);
}

void ProfileEditor::reject()
{
    if (d->form->form() == d->original) {
        QDialog::reject();
        return;
    }
    auto *const question =
        new QMessageBox(QMessageBox::Question, tr("Edit profile"), tr("Throw the changes away?"),
                        QMessageBox::Discard | QMessageBox::Cancel, this);
    question->setObjectName(QStringLiteral("discardQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(question, &QMessageBox::finished, this, [this](int answer) {
        if (answer == QMessageBox::Discard)
            QDialog::reject();
    });
    question->open();
}

} // namespace aneroid

#include "moc_profileeditor.cpp"
