#include "ui/controls/profilecontrol.h"

#include "ui/charts/daypreviewview.h"
#include "ui/controls/profileitems.h"
#include "ui/controls/settingtext.h"
#include "ui/widgets/fewlines.h"
#include "ui/widgets/sourcebadge.h"
#include "ui/widgets/tintedicon.h"

#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace aneroid {

namespace {

constexpr int descriptionLines = 2;

} // namespace

ProfileControl::ProfileControl(QObject *parent)
    : SettingControl(parent)
    , m_info(settingRow("PROFILE"))
    , m_label(new QLabel)
    , m_badge(new SourceBadge)
    , m_list(new ProfileCombo)
    , m_manage(new QToolButton)
    , m_day(new DayPreviewView(DayPreviewView::Arrangement::Strip))
    , m_description(new FewLines(descriptionLines))
    , m_waiting(new QLabel)
    , m_newRun(new QToolButton)
    , m_model(new QStandardItemModel(m_list))
{
    m_list->setObjectName(QStringLiteral("profileCombo"));
    m_list->setModel(m_model);
    m_label->setBuddy(m_list);
    m_manage->setObjectName(QStringLiteral("manageProfilesButton"));
    m_manage->setIcon(tintedIcon(QStringLiteral("profiles")));
    m_manage->setFocusPolicy(Qt::StrongFocus);
    m_day->setObjectName(QStringLiteral("profileDay"));
    m_description->setObjectName(QStringLiteral("profileDescription"));
    m_waiting->setObjectName(QStringLiteral("profileWaits"));
    m_waiting->setWordWrap(true);
    m_waiting->setTextFormat(Qt::PlainText);
    m_newRun->setObjectName(QStringLiteral("profileNewRunButton"));
    m_newRun->setFocusPolicy(Qt::StrongFocus);
    connect(m_list, &QComboBox::currentIndexChanged, this, &ProfileControl::choose);
    connect(m_manage, &QToolButton::clicked, this, &ProfileControl::manageRequested);
    connect(m_newRun, &QToolButton::clicked, this, &ProfileControl::newRunRequested);
}

void ProfileControl::addTo(QGridLayout &grid, int row)
{
    auto *const choice = new QHBoxLayout;
    choice->setSpacing(4);
    choice->addWidget(m_list, 1);
    choice->addWidget(m_manage);
    auto *const waiting = new QHBoxLayout;
    waiting->addWidget(m_waiting, 1);
    waiting->addWidget(m_newRun);
    grid.addWidget(m_label, row, 0);
    grid.addWidget(m_badge, row, 1);
    grid.addLayout(choice, row, 2, 1, 2);
    grid.addWidget(m_day, row + 1, 0, 1, 4);
    grid.addWidget(m_description, row + 2, 0, 1, 4);
    grid.addLayout(waiting, row + 3, 0, 1, 4);
    showWaiting();
}

void ProfileControl::setProfiles(const QList<ProfileEntry> &entries, const PreviewSource &source)
{
    m_entries = entries;
    m_source = source;
    m_list->setPreviewSource(source);
    fill();
    preview();
    showWaiting();
}

void ProfileControl::setRunsOnWith(const QString &name)
{
    m_runsOnWith = name;
    showWaiting();
}

void ProfileControl::choose()
{
    const QString name = m_list->currentData(profileitems::nameRole).toString();
    if (name.isEmpty())
        return;
    Q_EMIT edited(QString::fromLatin1(m_info.name),
                  [name](Settings &settings) { settings.profile = name; });
}

void ProfileControl::fill()
{
    const QSignalBlocker quiet(m_list);
    QList<ProfileEntry> entries = m_entries;
    const auto isShown = [this](const ProfileEntry &entry) { return entry.name == m_shown; };
    if (!m_shown.isEmpty() && std::none_of(entries.cbegin(), entries.cend(), isShown)) {
        ProfileEntry stranger; // a file that was named by its path, or one that is gone
        stranger.name = m_shown;
        stranger.title = m_source ? m_source(m_shown).title : m_shown;
        entries.append(stranger);
    }
    profileitems::fill(*m_model, entries, false);
    m_list->setCurrentIndex(profileitems::rowOf(*m_model, m_shown));
}

void ProfileControl::show(const Settings &settings)
{
    m_shown = settings.profile;
    if (m_list->currentData(profileitems::nameRole).toString() != m_shown)
        fill();
    preview();
}

void ProfileControl::preview()
{
    if (!m_source || m_shown.isEmpty())
        return;
    const ProfilePreview &preview = m_source(m_shown);
    m_day->setDay(preview.day);
    m_description->setText(preview.problem.isEmpty() ? preview.description : preview.problem);
}

void ProfileControl::showWaiting()
{
    const bool waits = !m_runsOnWith.isEmpty();
    const QString title = waits && m_source ? m_source(m_runsOnWith).title : m_runsOnWith;
    m_waiting->setText(m_runsOnWith == m_shown ? tr("The run goes on with the profile as it was.")
                                               : tr("The run goes on with \"%1\".").arg(title));
    m_waiting->setVisible(waits);
    m_newRun->setVisible(waits);
}

void ProfileControl::retranslate()
{
    m_label->setText(settingLabel(m_info));
    describeControl(*m_list, m_info, sourceOf(m_info));
    m_label->setToolTip(m_list->toolTip());
    m_label->setAccessibleDescription(m_list->accessibleDescription());
    fillBadge(*m_badge, {&m_info});
    describeWidget(*m_manage, tr("Manage profiles"),
                   tr("Look at all profiles; duplicate, edit, import, export or reset one."));
    m_newRun->setText(tr("New run…"));
    m_newRun->setAccessibleName(tr("New run"));
    m_newRun->setToolTip(tr("Begin a new run with the chosen profile."));
    fill();
    showWaiting();
}

} // namespace aneroid

#include "moc_profilecontrol.cpp"
