#include "ui/controls/sections/effectlist.h"

#include "ui/controls/formbinder.h"
#include "ui/widgets/fields/hoursedit.h"
#include "ui/widgets/fields/numberspinbox.h"
#include "ui/widgets/tintedicon.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace aneroid {

namespace {

constexpr double secondsPerMinute = 60.0;

/// By kind, in object names.
constexpr std::array stems{"plant", "people", "puffs"};

std::array<double, channelCount> &magnitudeOf(ProfileForm &form, EffectList::Kind kind,
                                              std::size_t index)
{
    switch (kind) {
    case EffectList::Kind::Plants:
        return form.plants[index].magnitude;
    case EffectList::Kind::People:
        return form.people[index].magnitude;
    case EffectList::Kind::Puffs:
        break;
    }
    return form.puffs[index].magnitude;
}

WeeklyHours &hoursOf(ProfileForm &form, EffectList::Kind kind, std::size_t index)
{
    switch (kind) {
    case EffectList::Kind::Plants:
        return form.plants[index].hours;
    case EffectList::Kind::People:
        return form.people[index].hours;
    case EffectList::Kind::Puffs:
        break;
    }
    return form.puffs[index].hours;
}

QByteArray blockObject(EffectList::Kind kind, const char *what, std::size_t index)
{
    const QByteArray stem = stems[static_cast<std::size_t>(kind)];
    return stem + what + QByteArray::number(static_cast<int>(index) + 1);
}

/// What a list says of its kind.
struct EffectWords
{
    QString section; ///< object names
    QString button;
    QString none;
    QString add;
    QString help;
};

EffectWords wordsOf(EffectList::Kind kind)
{
    switch (kind) {
    case EffectList::Kind::Plants:
        return {QStringLiteral("plantsSection"), QStringLiteral("addPlantButton"),
                EffectList::tr("Neither heating nor air-conditioning."),
                EffectList::tr("Add heating or air-conditioning"),
                EffectList::tr("A saw-tooth that goes up and down with the plant, at the hours it "
                               "is on.")};
    case EffectList::Kind::People:
        return {QStringLiteral("peopleSection"), QStringLiteral("addPeopleButton"),
                EffectList::tr("Nobody is there, or nobody is felt."), EffectList::tr("Add people"),
                EffectList::tr("What people's presence adds to the air, at the hours they are "
                               "there.")};
    case EffectList::Kind::Puffs:
        break;
    }
    return {QStringLiteral("puffsSection"), QStringLiteral("addPuffsButton"),
            EffectList::tr("No kettles, pans or doors."), EffectList::tr("Add puffs"),
            EffectList::tr("Puffs of air that come at once and die away: kettles, pans, doors, "
                           "breath.")};
}

} // namespace

EffectList::EffectList(Kind kind, FormBinder &binder, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_binder(binder)
    , m_blocks(new QVBoxLayout)
    , m_none(new QLabel(this))
    , m_add(new QPushButton(this))
{
    const EffectWords words = wordsOf(kind);
    setObjectName(words.section);
    m_none->setText(words.none);
    m_add->setObjectName(words.button);
    m_add->setText(words.add);
    m_add->setToolTip(words.help);
    m_add->setAccessibleName(m_add->text());
    m_add->setAutoDefault(false);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_none);
    layout->addLayout(m_blocks);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &EffectList::add);
    connect(&m_binder, &FormBinder::formShown, this, &EffectList::rebuild);
    rebuild();
}

std::size_t EffectList::count() const
{
    const ProfileForm &form = m_binder.form();
    switch (m_kind) {
    case Kind::Plants:
        return form.plants.size();
    case Kind::People:
        return form.people.size();
    case Kind::Puffs:
        break;
    }
    return form.puffs.size();
}

std::size_t EffectList::most() const
{
    switch (m_kind) {
    case Kind::Plants:
        return mostPlants();
    case Kind::People:
        return mostPeople();
    case Kind::Puffs:
        break;
    }
    return mostPuffs();
}

void EffectList::rebuild()
{
    while (QLayoutItem *const item = m_blocks->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be what asked for this
        delete item;
    }
    for (std::size_t i = 0; i < count(); ++i)
        m_blocks->addWidget(makeBlock(i));
    m_none->setVisible(count() == 0);
    m_add->setEnabled(count() < most());
}

void EffectList::add()
{
    m_binder.change([this](ProfileForm &form) {
        if (m_kind == Kind::Plants)
            form.plants.emplace_back();
        else if (m_kind == Kind::People)
            form.people.emplace_back();
        else
            form.puffs.emplace_back();
    });
    rebuild();
}

void EffectList::remove(std::size_t index)
{
    m_binder.change([this, index](ProfileForm &form) {
        const auto at = static_cast<std::ptrdiff_t>(index);
        if (m_kind == Kind::Plants)
            form.plants.erase(form.plants.begin() + at);
        else if (m_kind == Kind::People)
            form.people.erase(form.people.begin() + at);
        else
            form.puffs.erase(form.puffs.begin() + at);
    });
    rebuild();
    m_add->setFocus();
}

QString EffectList::blockName(std::size_t index) const
{
    const QString number = locale().toString(static_cast<int>(index) + 1);
    switch (m_kind) {
    case Kind::Plants:
        return tr("Plant %1", "heating or air-conditioning").arg(number);
    case Kind::People:
        return tr("People %1").arg(number);
    case Kind::Puffs:
        break;
    }
    return tr("Puffs %1").arg(number);
}

NumberSpinBox *EffectList::makeNumber(const FormNumber &about)
{
    auto *const spin = new NumberSpinBox;
    FormBinder::describe(*spin, about);
    ProfileForm form = m_binder.form();
    spin->showNumber(about.value(form));
    connect(spin, &NumberSpinBox::edited, this, [this, value = about.value](double number) {
        m_binder.change([&](ProfileForm &changed) { value(changed) = number; });
    });
    connect(&spin->typing(), &NumberTyping::refusedChanged, &m_binder, &FormBinder::edited);
    return spin;
}

QWidget *EffectList::makeBlock(std::size_t index)
{
    auto *const block = new QFrame;
    block->setFrameShape(QFrame::StyledPanel);
    auto *const grid = new QGridLayout(block);
    const ProfileForm &form = m_binder.form();
    const ChannelBounds bounds = formbounds::magnitude(form.humidityModel);
    const bool vapour = form.humidityModel == HumidityModel::Vapour;
    const QString who = blockName(index);
    const Kind kind = m_kind;
    int column = 0;
    const auto place = [&](const QString &label, const FormNumber &about) {
        auto *const caption = new QLabel(label);
        NumberSpinBox *const spin = makeNumber(about);
        caption->setBuddy(spin);
        grid->addWidget(caption, 0, column);
        grid->addWidget(spin, 1, column++);
    };
    const auto named = [&who](const QString &what) {
        return EffectList::tr("%1: %2", "plant, people or puffs, quantity").arg(who, what);
    };
    if (kind == Kind::Plants) {
        const QByteArray period = blockObject(kind, "Period", index);
        place(tr("Period"),
              {period.constData(),
               named(tr("period")),
               tr("From one start to the next; it wanders a little."),
               formbounds::period,
               1,
               1.0,
               {},
               {},
               [index](ProfileForm &f) -> double & { return f.plants[index].periodMin; },
               secondsPerMinute});
    }
    if (kind == Kind::People) {
        const QByteArray lag = blockObject(kind, "Lag", index);
        place(tr("Follows in"),
              {lag.constData(),
               named(tr("follows in")),
               tr("How slowly the room follows: in this time by two thirds."),
               formbounds::lag,
               1,
               5.0,
               {},
               {},
               [index](ProfileForm &f) -> double & { return f.people[index].lagMin; },
               secondsPerMinute});
    }
    if (kind == Kind::Puffs) {
        const QByteArray rate = blockObject(kind, "PerHour", index);
        const QByteArray decay = blockObject(kind, "Decay", index);
        place(tr("Per hour"),
              {rate.constData(),
               named(tr("per hour")),
               tr("How many come in an hour at the fullest hours, on average."),
               formbounds::perHour,
               2,
               0.5,
               {},
               {},
               [index](ProfileForm &f) -> double & { return f.puffs[index].perHour; }});
        place(tr("Dies away in"),
              {decay.constData(),
               named(tr("dies away in")),
               tr("In this time two thirds of it are gone."),
               formbounds::decay,
               1,
               1.0,
               {},
               {},
               [index](ProfileForm &f) -> double & { return f.puffs[index].decayMin; },
               secondsPerMinute});
    }
    const QByteArray warmth = blockObject(kind, "Temperature", index);
    const QByteArray moisture = blockObject(kind, "Humidity", index);
    const QString size =
        kind == Kind::Plants   ? tr("Peak to peak; below 0: against the temperature's course.")
        : kind == Kind::People ? tr("At the fullest hours.")
                               : tr("The most that a middling one moves the air; they differ.");
    place(tr("Temperature"),
          {warmth.constData(),
           named(tr("temperature")),
           size,
           bounds[0],
           2,
           0.1,
           tr("°C"),
           {},
           [kind, index](ProfileForm &f) -> double & { return magnitudeOf(f, kind, index)[0]; }});
    place(vapour ? tr("Vapour") : tr("Humidity"),
          {moisture.constData(),
           named(vapour ? tr("vapour pressure") : tr("humidity")),
           size,
           bounds[1],
           1,
           1.0,
           tr("%"),
           {},
           [kind, index](ProfileForm &f) -> double & { return magnitudeOf(f, kind, index)[1]; }});

    auto *const removal = new QToolButton;
    removal->setObjectName(QLatin1StringView(blockObject(kind, "Remove", index)));
    removal->setIcon(tintedIcon(QStringLiteral("trash")));
    removal->setAccessibleName(named(tr("remove")));
    removal->setToolTip(removal->accessibleName());
    removal->setFocusPolicy(Qt::StrongFocus);
    connect(removal, &QToolButton::clicked, this, [this, index] { remove(index); });
    grid->setColumnStretch(column, 1);
    grid->addWidget(removal, 1, column + 1);

    auto *const hours = new HoursEdit;
    hours->setObjectName(QLatin1StringView(blockObject(kind, "Hours", index)));
    hours->setAccessibleName(named(tr("hours")));
    hours->setToolTip(tr("Click or drag to turn hours on and off; plus and minus change one by a "
                         "tenth."));
    ProfileForm copy = form;
    hours->setHours(hoursOf(copy, kind, index));
    connect(hours, &HoursEdit::edited, this, [this, kind, index](const WeeklyHours &wanted) {
        m_binder.change([&](ProfileForm &f) { hoursOf(f, kind, index) = wanted; });
    });
    grid->addWidget(hours, 2, 0, 1, column + 2);
    return block;
}

} // namespace aneroid

#include "moc_effectlist.cpp"
