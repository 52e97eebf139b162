#include "ui/dialogs/profiles/profileformview.h"

#include "ui/charts/charttexts.h"
#include "ui/controls/formbinder.h"
#include "ui/controls/sections/effectlist.h"
#include "ui/widgets/collapsiblesection.h"
#include "ui/widgets/contrast.h"
#include "ui/widgets/fields/numberspinbox.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace aneroid {

namespace {

/// How a channel is named in object names and in a profile's JSON.
struct ChannelWords
{
    const char *stem;
    const char *key;
    double step;
};

constexpr std::array<ChannelWords, channelCount> channelWords{
    ChannelWords{"Temperature", "temperature_c", 0.5},
    {"Humidity", "humidity", 1.0},
    {"Pressure", "pressure_hpa", 1.0}};

QString unitOf(std::size_t channel)
{
    constexpr std::array<const char *, channelCount> units{"°C", "%", "hPa"};
    return QString::fromUtf8(units[channel]);
}

QLabel *caption(const QString &text, const QString &help = {})
{
    auto *const label = new QLabel(text);
    label->setToolTip(help);
    return label;
}

void prepareGrid(QGridLayout &grid)
{
    grid.setContentsMargins(4, 2, 4, 6);
    grid.setHorizontalSpacing(10);
    grid.setVerticalSpacing(4);
}

} // namespace

ProfileFormView::ProfileFormView(const ProfileForm &form, QWidget *parent)
    : QWidget(parent)
    , m_binder(new FormBinder(this))
{
    m_binder->setForm(form);
    auto *const column = new QVBoxLayout(this);
    column->setSpacing(6);
    addTexts(*column);
    fold(*column, makeRanges(), tr("Ranges and variation"), true);
    fold(*column, makeDay(), tr("The day"), true);
    fold(*column, makePlace(), tr("Place and year"), false);
    fold(*column, makeEvents(), tr("Weather events"), false);
    fold(*column, new EffectList(EffectList::Kind::Plants, *m_binder),
         tr("Heating and air-conditioning"), !form.plants.empty());
    fold(*column, new EffectList(EffectList::Kind::People, *m_binder), tr("People"), false);
    fold(*column, new EffectList(EffectList::Kind::Puffs, *m_binder), tr("Puffs of air"), false);
    column->addStretch(1);
    m_binder->setForm(form); // now that there is who shows it
    connect(m_binder, &FormBinder::edited, this, &ProfileFormView::edited);
}

const ProfileForm &ProfileFormView::form() const
{
    return m_binder->form();
}

QSize ProfileFormView::minimumSizeHint() const
{
    QSize hint = QWidget::minimumSizeHint();
    const QMargins margins = layout()->contentsMargins();
    for (const CollapsibleSection *const section : m_folds)
        hint.setWidth(std::max(hint.width(), section->content()->minimumSizeHint().width() +
                                                 margins.left() + margins.right()));
    return hint;
}

void ProfileFormView::fold(QVBoxLayout &column, QWidget *content, const QString &title, bool open)
{
    auto *const section = new CollapsibleSection(content);
    section->setTitle(title);
    section->setOpen(open);
    m_folds.push_back(section);
    column.addWidget(section);
}

void ProfileFormView::addTexts(QVBoxLayout &column)
{
    constexpr int descriptionLines = 3;
    m_title = new QLineEdit;
    m_title->setObjectName(QStringLiteral("formTitle"));
    m_title->setAccessibleName(tr("Title"));
    m_title->setToolTip(tr("A few words by which lists show the profile."));
    m_title->setText(QString::fromStdString(m_binder->form().title));
    m_description = new QPlainTextEdit;
    m_description->setObjectName(QStringLiteral("formDescription"));
    m_description->setAccessibleName(tr("Description"));
    m_description->setToolTip(tr("What air it is, in a sentence or two."));
    m_description->setTabChangesFocus(true);
    m_description->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_description->setPlainText(QString::fromStdString(m_binder->form().description));
    constexpr int frame = 14;
    m_description->setFixedHeight(fontMetrics().lineSpacing() * descriptionLines + frame);
    m_binder->nameField(QStringLiteral("title"), tr("The title"));
    m_binder->nameField(QStringLiteral("description"), tr("The description"));
    connect(m_title, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_binder->change([&](ProfileForm &form) { form.title = text.trimmed().toStdString(); });
    });
    connect(m_description, &QPlainTextEdit::textChanged, this, [this] {
        const std::string text = m_description->toPlainText().trimmed().toStdString();
        m_binder->change([&](ProfileForm &form) { form.description = text; });
    });

    auto *const grid = new QGridLayout;
    prepareGrid(*grid);
    auto *const title = caption(tr("&Title"));
    title->setBuddy(m_title);
    auto *const description = caption(tr("Descri&ption"));
    description->setBuddy(m_description);
    grid->addWidget(title, 0, 0);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_binder->message({QStringLiteral("title")}), 1, 1);
    grid->addWidget(description, 2, 0, Qt::AlignTop);
    grid->addWidget(m_description, 2, 1);
    grid->addWidget(m_binder->message({QStringLiteral("description")}), 3, 1);
    m_other = new QLabel;
    m_other->setObjectName(QStringLiteral("formMessage"));
    m_other->setWordWrap(true);
    m_other->setTextFormat(Qt::PlainText);
    m_other->hide();
    grid->addWidget(m_other, 4, 0, 1, 2);
    column.addLayout(grid);
}

QWidget *ProfileFormView::makeRanges()
{
    auto *const content = new QWidget;
    content->setObjectName(QStringLiteral("formRanges"));
    auto *const grid = new QGridLayout(content);
    prepareGrid(*grid);
    const std::array captions{tr("Minimum"), tr("Maximum"), tr("Drift in 10 s"), tr("Variation")};
    for (std::size_t i = 0; i < captions.size(); ++i)
        grid->addWidget(caption(captions[i]), 0, static_cast<int>(i) + 1);
    for (const Channel channel : allChannels) {
        const std::size_t c = indexOf(channel);
        const ChannelWords &words = channelWords[c];
        const QString name = charttexts::channelName(channel);
        const QString stem = QStringLiteral("ranges.%1.").arg(QLatin1StringView(words.key));
        const QByteArray object = QByteArray("form") + words.stem;
        const int row = 2 * static_cast<int>(c) + 1;
        grid->addWidget(caption(name), row, 0);
        grid->addWidget(
            m_binder->number(
                {(object + "Minimum").constData(), tr("%1 minimum").arg(name),
                 tr("No reading lies below. Random variation grows and shrinks with the range."),
                 formbounds::range()[c], 2, words.step, unitOf(c), stem + QStringLiteral("min"),
                 [c](ProfileForm &form) -> double & { return form.ranges[c].minimum; }}),
            row, 1);
        grid->addWidget(
            m_binder->number(
                {(object + "Maximum").constData(), tr("%1 maximum").arg(name),
                 tr("No reading lies above. Random variation grows and shrinks with the range."),
                 formbounds::range()[c], 2, words.step, unitOf(c), stem + QStringLiteral("max"),
                 [c](ProfileForm &form) -> double & { return form.ranges[c].maximum; }}),
            row, 2);
        grid->addWidget(
            m_binder->number(
                {(object + "Drift").constData(), tr("%1 drift").arg(name),
                 tr("The most that random variation may move in 10 s; 0 is a flat line."),
                 formbounds::drift()[c], 2, 0.1, unitOf(c), stem + QStringLiteral("drift"),
                 [c](ProfileForm &form) -> double & { return form.drift[c]; }}),
            row, 3);
        grid->addWidget(
            m_binder->number(
                {(object + "Variation").constData(),
                 tr("%1 variation").arg(name),
                 tr("How strong random variation is, against what it was: 2 is twice as strong, "
                    "as far as the drift lets it."),
                 formbounds::variation,
                 2,
                 0.1,
                 tr("×", "times as strong"),
                 {},
                 [c](ProfileForm &form) -> double & { return form.variation[c]; }}),
            row, 4);
        grid->addWidget(
            m_binder->message({stem + QStringLiteral("min"), stem + QStringLiteral("max"),
                               stem + QStringLiteral("drift")}),
            row + 1, 1, 1, 4);
    }
    grid->setColumnStretch(5, 1);
    return content;
}

void ProfileFormView::addDayAmplitudes(QGridLayout &grid)
{
    const ProfileForm &form = m_binder->form();
    const ChannelBounds bounds = formbounds::dailyAmplitude(form);
    const bool vapour = form.humidityModel == HumidityModel::Vapour;
    const std::array fields{QStringLiteral("daily.amplitude_c"), QStringLiteral("daily.humidity"),
                            QStringLiteral("daily.pressure_hpa")};
    const QString help =
        form.fittedDay
            ? tr("Half of what the recorded day moves.")
            : tr("Half of what it moves between the coldest and the warmest hour; below 0: "
                 "against the temperature.");
    grid.addWidget(caption(tr("Half the daily range"), help), 1, 0);
    for (const Channel channel : allChannels) {
        const std::size_t c = indexOf(channel);
        const bool isVapour = vapour && channel == Channel::Humidity;
        const QString name = isVapour ? tr("Vapour") : charttexts::channelName(channel);
        grid.addWidget(caption(name), 0, static_cast<int>(c) + 1);
        grid.addWidget(
            m_binder->number(
                {(QByteArray("form") + channelWords[c].stem + "Amplitude").constData(),
                 tr("%1, half the daily range").arg(name),
                 isVapour ? help + u' ' + tr("Humidity follows from vapour and temperature.")
                          : help,
                 bounds[c], 2, 0.1, unitOf(c), fields[c],
                 [c](ProfileForm &f) -> double & { return f.dailyAmplitude[c]; }}),
            1, static_cast<int>(c) + 1);
    }
    grid.addWidget(m_binder->message({fields[0], fields[1], fields[2]}), 2, 1, 1, 3);
}

QWidget *ProfileFormView::makeDay()
{
    auto *const content = new QWidget;
    content->setObjectName(QStringLiteral("formDay"));
    auto *const grid = new QGridLayout(content);
    prepareGrid(*grid);
    addDayAmplitudes(*grid);
    const bool fitted = m_binder->form().fittedDay;
    const QString warmestField = QStringLiteral("daily.warmest_hour");
    const QString coldestField = QStringLiteral("daily.coldest_hour");
    const QString hour = tr("h", "hours");
    NumberSpinBox *const warmest = m_binder->number(
        {"formWarmestHour", tr("Warmest hour"),
         fitted ? tr("Local time. Moving it moves the whole recorded day.") : tr("Local time."),
         formbounds::hour, 2, 0.5, hour, warmestField,
         [](ProfileForm &form) -> double & { return form.warmestHour; }});
    NumberSpinBox *const coldest = m_binder->number(
        {"formColdestHour", tr("Coldest hour"),
         fitted ? tr("Local time, as it was recorded; it moves with the warmest hour.")
                : tr("Local time."),
         formbounds::hour, 2, 0.5, hour, coldestField,
         [](ProfileForm &form) -> double & { return form.coldestHour; }});
    coldest->setEnabled(!fitted);
    NumberSpinBox *const spread = m_binder->number(
        {"formDaySpread", tr("Spread from day to day"),
         tr("How much the daily range differs from day to day, as a standard deviation."),
         formbounds::daySpread, 0, 5.0, tr("%"), QStringLiteral("daily.spread"),
         [](ProfileForm &form) -> double & { return form.daySpreadPercent; }});
    grid->addWidget(caption(tr("Warmest and coldest hour")), 3, 0);
    grid->addWidget(warmest, 3, 1);
    grid->addWidget(coldest, 3, 2);
    grid->addWidget(m_binder->message({warmestField, coldestField}), 4, 1, 1, 3);
    grid->addWidget(caption(tr("Spread from day to day")), 5, 0);
    grid->addWidget(spread, 5, 1);
    auto *const sun = new QCheckBox(tr("Coldest at sunrise, range by the sun"));
    sun->setObjectName(QStringLiteral("formFollowsSun"));
    sun->setAccessibleName(sun->text());
    sun->setToolTip(tr("By date and latitude, as outdoors; the coldest hour is then that of the "
                       "equinox."));
    sun->setChecked(m_binder->form().followsSun);
    sun->setEnabled(!fitted);
    connect(sun, &QCheckBox::toggled, this, [this](bool on) {
        m_binder->change([on](ProfileForm &form) { form.followsSun = on; });
    });
    grid->addWidget(sun, 5, 2, 1, 3);
    grid->setColumnStretch(4, 1);
    return content;
}

QWidget *ProfileFormView::makePlace()
{
    auto *const content = new QWidget;
    content->setObjectName(QStringLiteral("formPlace"));
    auto *const grid = new QGridLayout(content);
    prepareGrid(*grid);
    grid->addWidget(caption(tr("Latitude")), 0, 0);
    grid->addWidget(
        m_binder->number({"formLatitude", tr("Latitude"),
                          tr("Degrees north; below 0 in the south, where the seasons are turned. "
                             "Decides the tide of the air and the sun's hours."),
                          formbounds::latitude, 1, 1.0, QStringLiteral("°"),
                          QStringLiteral("latitude"),
                          [](ProfileForm &form) -> double & { return form.latitudeDeg; }}),
        0, 1);
    grid->addWidget(caption(tr("Half the yearly range")), 1, 0);
    grid->addWidget(
        m_binder->number({"formSeason", tr("Temperature, half the yearly range"),
                          tr("Of the daily mean, between the coldest and the warmest day."),
                          formbounds::season, 1, 0.5, unitOf(0),
                          QStringLiteral("season.temperature_c"),
                          [](ProfileForm &form) -> double & { return form.seasonAmplitudeC; }}),
        1, 1);
    addSeasonSpread(*grid);
    auto *const saturates = new QCheckBox(tr("Humidity stays at 100 % when the air is full, as in "
                                             "fog"));
    saturates->setObjectName(QStringLiteral("formSaturates"));
    saturates->setAccessibleName(saturates->text());
    saturates->setToolTip(tr("Where the range of humidity ends at 100 %. Else it comes near it and "
                             "never gets there."));
    saturates->setChecked(m_binder->form().saturates);
    connect(saturates, &QCheckBox::toggled, this, [this](bool on) {
        m_binder->change([on](ProfileForm &form) { form.saturates = on; });
    });
    grid->addWidget(saturates, 4, 0, 1, 5);
    grid->setColumnStretch(4, 1);
    return content;
}

void ProfileFormView::addSeasonSpread(QGridLayout &grid)
{
    const QString help = tr("How much stronger random variation is on the warmest day than on "
                            "average, and weaker on the coldest; below 0: the other way.");
    grid.addWidget(caption(tr("Variation in summer"), help), 3, 0);
    for (const Channel channel : allChannels) {
        const std::size_t c = indexOf(channel);
        const QString name = charttexts::channelName(channel);
        grid.addWidget(caption(name), 2, static_cast<int>(c) + 1);
        grid.addWidget(
            m_binder->number(
                {(QByteArray("form") + channelWords[c].stem + "SeasonSpread").constData(),
                 tr("%1, variation in summer").arg(name),
                 help,
                 formbounds::seasonSpread,
                 0,
                 5.0,
                 tr("%"),
                 {},
                 [c](ProfileForm &form) -> double & { return form.seasonSpreadPercent[c]; }}),
            3, static_cast<int>(c) + 1);
    }
}

QWidget *ProfileFormView::makeEvents()
{
    auto *const content = new QWidget;
    content->setObjectName(QStringLiteral("formEvents"));
    auto *const grid = new QGridLayout(content);
    prepareGrid(*grid);
    const bool vapour = m_binder->form().humidityModel == HumidityModel::Vapour;
    const std::array captions{tr("Per week"),
                              tr("Shortest"),
                              tr("Longest"),
                              charttexts::channelName(Channel::Temperature),
                              vapour ? tr("Vapour") : charttexts::channelName(Channel::Humidity),
                              charttexts::channelName(Channel::Pressure)};
    for (std::size_t i = 0; i < captions.size(); ++i)
        grid->addWidget(caption(captions[i]), 0, static_cast<int>(i) + 1);
    for (std::size_t i = 0; i < m_binder->form().events.size(); ++i)
        addEvent(*grid, i);
    grid->setColumnStretch(7, 1);
    return content;
}

void ProfileFormView::addEvent(QGridLayout &grid, std::size_t index)
{
    const WeatherKind kind = m_binder->form().events[index].kind;
    const QString name = charttexts::weatherName(kind);
    const std::string_view word = wireName(kind);
    const QByteArray object =
        QByteArray("form") + QByteArray(word.data(), static_cast<qsizetype>(word.size()));
    const QString stem = QStringLiteral("events.%1.").arg(QLatin1StringView(object.mid(4)));
    const int row = 2 * static_cast<int>(index) + 1;
    grid.addWidget(caption(name), row, 0);
    const auto place = [&](int column, const char *what, const QString &words, const QString &help,
                           const Bounds &bounds, int decimals, double step, const QString &unit,
                           const QString &field, auto value, bool isTime = false) {
        grid.addWidget(m_binder->number({(object + what).constData(),
                                         tr("%1: %2", "kind of event, quantity").arg(name, words),
                                         help, bounds, decimals, step, unit,
                                         field.isEmpty() ? QString() : stem + field,
                                         [index, value](ProfileForm &form) -> double & {
                                             return value(form.events[index]);
                                         },
                                         isTime ? 60.0 : 0.0}),
                       row, column);
    };
    place(1, "PerWeek", tr("per week"), tr("How many come in a week; 0: only by hand."),
          formbounds::perWeek, 1, 1.0, {}, QStringLiteral("per_week"),
          [](EventForm &event) -> double & { return event.perWeek; });
    place(
        2, "Shortest", tr("shortest"), tr("No event of this kind is shorter."),
        formbounds::eventLength, 1, 5.0, {}, QStringLiteral("shortest_s"),
        [](EventForm &event) -> double & { return event.shortestMin; }, true);
    place(
        3, "Longest", tr("longest"), tr("No event of this kind is longer."),
        formbounds::eventLength, 1, 5.0, {}, QStringLiteral("longest_s"),
        [](EventForm &event) -> double & { return event.longestMin; }, true);
    const ChannelBounds bounds = formbounds::magnitude(m_binder->form().humidityModel);
    for (const Channel channel : allChannels) {
        const std::size_t c = indexOf(channel);
        place(4 + static_cast<int>(c), channelWords[c].stem, charttexts::channelName(channel),
              tr("The most that it moves the air."), bounds[c], c == 1 ? 1 : 2,
              channelWords[c].step, unitOf(c), {},
              [c](EventForm &event) -> double & { return event.magnitude[c]; });
    }
    grid.addWidget(
        m_binder->message({stem + QStringLiteral("per_week"), stem + QStringLiteral("shortest_s"),
                           stem + QStringLiteral("longest_s")}),
        row + 1, 1, 1, 6);
}

void ProfileFormView::showProblems(const QList<FormProblem> &problems)
{
    const QStringList others = m_binder->showProblems(problems);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, errorTextColor(palette()));
    m_other->setPalette(colours);
    m_other->setText(others.join(u'\n'));
    m_other->setVisible(!others.isEmpty());
    for (CollapsibleSection *const section : m_folds) {
        const QList<QLabel *> labels = section->content()->findChildren<QLabel *>();
        for (const QLabel *const label : labels) {
            if (label->objectName().endsWith(QLatin1StringView(".message")) &&
                !label->text().isEmpty())
                section->setOpen(true); // where there is something to mend
        }
    }
}

} // namespace aneroid

#include "moc_profileformview.cpp"
