#include "ui/controls/sections/controlpanel.h"

#include "core/payload/payloadplan.h"
#include "ui/controls/sections/channelpanel.h"
#include "ui/controls/sections/climatepanel.h"
#include "ui/controls/sections/deliverypanel.h"
#include "ui/controls/sections/faultpanel.h"
#include "ui/controls/sections/morepanel.h"
#include "ui/controls/sections/patternpanel.h"
#include "ui/controls/sections/runpanel.h"
#include "ui/controls/sections/sensorpanel.h"
#include "ui/controls/sections/serverpanel.h"
#include "ui/controls/sections/weatherpanel.h"
#include "ui/controls/settingtext.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/collapsiblesection.h"
#include "ui/widgets/verticalscrollarea.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace aneroid {
namespace {

constexpr int preferredWidth = 340;
constexpr int widestConstant = 380; ///< sections that are closed ask for no more

} // namespace

struct ControlPanel::Private
{
    explicit Private(ControlPanel *panel)
        : q(panel)
    {
    }

    void build();
    void connectSections();
    void retranslate();
    void align(ControlColumn column);
    void alignAll();
    void take(const Settings &next);
    void refresh();
    void apply(const QString &name, const SettingChange &change);
    void markSources();

    ControlPanel *q;
    Settings settings;
    SettingSources sources;
    SettingSources marked;
    QHash<QString, QString> sourceTexts; ///< the value that came from the source, as text

    ClimatePanel *climate = new ClimatePanel;
    WeatherPanel *weather = new WeatherPanel;
    FaultPanel *faults = new FaultPanel;
    ChannelPanel *channels = new ChannelPanel;
    RunPanel *run = new RunPanel;
    PatternPanel *patterns = new PatternPanel;
    SensorPanel *sensor = new SensorPanel;
    ServerPanel *server = new ServerPanel;
    DeliveryPanel *delivery = new DeliveryPanel;
    MorePanel *more = new MorePanel;
    std::array<ControlSection *, 10> sections{climate,  weather, faults, channels, run,
                                              patterns, sensor,  server, delivery, more};
    std::vector<CollapsibleSection *> folds;
    QPushButton *reset = new QPushButton;
    QWidget *content = new QWidget;
    VerticalScrollArea *scroll = nullptr;
};

void ControlPanel::Private::build()
{
    auto *const column = new QVBoxLayout(content);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(8);
    for (ControlSection *const section : sections) {
        folds.push_back(new CollapsibleSection(section));
        folds.back()->setOpen(section != faults && section != sensor && section != delivery &&
                              section != more);
        column->addWidget(folds.back());
    }
    column->addStretch(1);

    reset->setObjectName(QStringLiteral("resetButton"));
    reset->setAutoDefault(false);
    auto *const foot = new QHBoxLayout;
    foot->setContentsMargins(8, 4, 8, 6);
    foot->addWidget(reset);

    auto *const layout = new QVBoxLayout(q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    scroll = new VerticalScrollArea(content);
    scroll->setObjectName(QStringLiteral("controlScroll"));
    layout->addWidget(scroll, 1);
    layout->addLayout(foot);
}

void ControlPanel::Private::connectSections()
{
    for (const ControlSection *const section : sections) {
        for (const SettingControl *const control : section->controls()) {
            QObject::connect(
                control, &SettingControl::edited, q,
                [this](const QString &name, const SettingChange &change) { apply(name, change); });
            QObject::connect(control, &SettingControl::editingEnded, q, [this] { refresh(); });
        }
    }
    QObject::connect(climate, &ClimatePanel::manageRequested, q,
                     &ControlPanel::manageProfilesRequested);
    QObject::connect(climate, &ClimatePanel::newRunRequested, q, &ControlPanel::newRunRequested);
    QObject::connect(weather, &WeatherPanel::triggerRequested, q, &ControlPanel::triggerRequested);
    QObject::connect(weather, &WeatherPanel::endEventRequested, q,
                     &ControlPanel::endEventRequested);
    QObject::connect(faults, &FaultPanel::injectRequested, q, &ControlPanel::faultRequested);
    QObject::connect(faults, &FaultPanel::endFaultsRequested, q, &ControlPanel::endFaultsRequested);
    QObject::connect(server, &ServerPanel::connectionTestRequested, q,
                     &ControlPanel::connectionTestRequested);
    QObject::connect(server, &ServerPanel::editPayloadRequested, q,
                     &ControlPanel::editPayloadRequested);
    QObject::connect(server, &ServerPanel::lastExchangeRequested, q,
                     &ControlPanel::lastExchangeRequested);
    QObject::connect(server, &ServerPanel::lifeRequested, q, &ControlPanel::lifeRequested);
    QObject::connect(server, &ServerPanel::retractRequested, q, &ControlPanel::retractRequested);
    QObject::connect(server, &ServerPanel::previewWanted, q, &ControlPanel::previewWanted);
    QObject::connect(reset, &QPushButton::clicked, q, &ControlPanel::resetRequested);
}

void ControlPanel::Private::retranslate()
{
    for (std::size_t i = 0; i < sections.size(); ++i) {
        folds[i]->setTitle(sections[i]->title());
        sections[i]->retranslateAll();
    }
    const QString help = tr("Every setting as it is without .env, environment and flags.");
    reset->setText(tr("Reset to defaults"));
    reset->setAccessibleName(reset->text());
    reset->setAccessibleDescription(help);
    reset->setToolTip(help);
    alignAll();
}

// One width through all sections: what the widest needs.
void ControlPanel::Private::align(ControlColumn column)
{
    std::vector<QWidget *> widgets;
    for (const ControlSection *const section : sections) {
        const std::vector<QWidget *> part = section->column(column);
        widgets.insert(widgets.end(), part.begin(), part.end());
    }
    int widest = 0;
    for (const QWidget *const widget : widgets)
        widest = std::max(widest, widget->sizeHint().width());
    for (QWidget *const widget : widgets)
        widget->setMinimumWidth(widest);
}

void ControlPanel::Private::alignAll()
{
    for (const ControlColumn column : {ControlColumn::SliderLabels, ControlColumn::FieldLabels,
                                       ControlColumn::RangeSpins, ControlColumn::Spins})
        align(column);
    q->updateGeometry();
}

void ControlPanel::Private::take(const Settings &next)
{
    if (next.serverUrl != settings.serverUrl)
        server->clearTestResult();
    settings = next;
    refresh();
}

void ControlPanel::Private::refresh()
{
    for (const ControlSection *const section : sections) {
        for (SettingControl *const control : section->controls())
            control->show(settings);
    }
    patterns->setNoiseOn(settings.addNoise);
    server->setBroker(doorOf(settings.serverUrl) == PayloadDoor::Mqtt);
    markSources();
}

void ControlPanel::Private::apply(const QString &name, const SettingChange &change)
{
    Settings next = settings;
    change(next);
    const bool changed = next != settings;
    take(next);
    if (changed)
        Q_EMIT q->settingsEdited(settings, name);
}

void ControlPanel::Private::markSources()
{
    SettingSources still;
    for (auto it = sources.cbegin(); it != sources.cend(); ++it) {
        const SettingInfo *const info = findSetting(it.key());
        const bool isHigher = !sourceWord(it.value()).isEmpty();
        // No control here changes a secret.
        if (info && isHigher &&
            (isSecret(*info) || info->text(settings) == sourceTexts.value(it.key())))
            still.insert(it.key(), it.value());
    }
    if (still == marked)
        return;
    marked = still;
    for (const ControlSection *const section : sections) {
        for (SettingControl *const control : section->controls())
            control->showSources(marked);
    }
}

ControlPanel::ControlPanel(QWidget *parent)
    : QWidget(parent)
    // Qt keeps the interface that it made when a slider was first named: ours must be known by
    // then.
    , d((installAccessibility(), std::make_unique<Private>(this)))
{
    d->build();
    d->connectSections();
    d->retranslate();
    d->refresh();
}

ControlPanel::~ControlPanel()
{
    // The base class still takes the focus from a field, which would be heard as the end of typing.
    for (const ControlSection *const section : d->sections) {
        for (const SettingControl *const control : section->controls())
            control->disconnect(this);
    }
}

void ControlPanel::showSettings(const Settings &settings)
{
    d->take(settings);
}

void ControlPanel::showSources(const QHash<QString, SettingSource> &sources)
{
    d->sources = sources;
    d->sourceTexts.clear();
    for (auto it = sources.cbegin(); it != sources.cend(); ++it) {
        const SettingInfo *const info = findSetting(it.key());
        if (info && !isSecret(*info))
            d->sourceTexts.insert(it.key(), info->text(d->settings));
    }
    d->markSources();
}

void ControlPanel::setRunning(bool running)
{
    d->weather->setRunning(running);
    d->faults->setRunning(running);
}

void ControlPanel::setEventActive(bool active)
{
    d->weather->setEventActive(active);
}

void ControlPanel::setDevices(const DeviceIds &ids)
{
    d->faults->setDevices(ids);
}

void ControlPanel::setActiveFaults(const QStringList &faults)
{
    d->faults->setActive(faults);
}

void ControlPanel::showConnectionTest(bool ok, const QString &sentence)
{
    d->server->showTestResult(ok, sentence);
}

void ControlPanel::setServerHint(const QString &hint)
{
    d->server->setHint(hint);
}

void ControlPanel::setProfiles(const QList<ProfileEntry> &entries, const PreviewSource &source)
{
    d->climate->setProfiles(entries, source);
}

void ControlPanel::setPayloads(const QList<PayloadEntry> &entries)
{
    d->server->setPayloads(entries);
}

void ControlPanel::setUsualPath(const QString &path)
{
    d->server->setUsualPath(path);
}

void ControlPanel::setUsualTopics(const QStringList &topics)
{
    d->server->setUsualTopics(topics);
}

void ControlPanel::setPreviewDevices(int devices)
{
    d->server->setPreviewDevices(devices);
}

int ControlPanel::previewDevice() const
{
    return d->server->previewDevice();
}

void ControlPanel::showPreview(const QString &text, const QString &deviceId)
{
    d->server->showPreview(text, deviceId);
}

bool ControlPanel::isPreviewVisible() const
{
    return d->server->isPreviewVisible();
}

void ControlPanel::setRunsOnWith(const QString &name)
{
    d->climate->setRunsOnWith(name);
}

void ControlPanel::goToServer()
{
    for (CollapsibleSection *const fold : d->folds) {
        if (fold->content() == d->server)
            fold->setOpen(true);
    }
    auto *const address = d->server->findChild<QWidget *>(QStringLiteral("serverEdit"));
    d->content->layout()->activate(); // an unfolded part has its place only then
    d->scroll->ensureWidgetVisible(address);
    address->setFocus(Qt::ShortcutFocusReason);
}

QStringList ControlPanel::openSections() const
{
    QStringList names;
    for (const CollapsibleSection *const fold : d->folds) {
        if (fold->isOpen())
            names += fold->content()->objectName();
    }
    return names;
}

void ControlPanel::setOpenSections(const QStringList &names)
{
    for (CollapsibleSection *const fold : d->folds)
        fold->setOpen(names.contains(fold->content()->objectName()));
}

QSize ControlPanel::sizeHint() const
{
    const QSize hint = QWidget::sizeHint();
    return {std::max({hint.width(), minimumSizeHint().width(), preferredWidth}), hint.height()};
}

// As wide as the widest section, whether it is open or not: opening one moves nothing.
QSize ControlPanel::minimumSizeHint() const
{
    int widest = 0;
    for (const ControlSection *const section : d->sections)
        widest = std::max(widest, section->minimumSizeHint().width());
    const QMargins margins = d->content->layout()->contentsMargins();
    const int beside = d->scroll->minimumSizeHint().width() - d->content->minimumSizeHint().width();
    const QSize hint = QWidget::minimumSizeHint();
    const int constant = widest + margins.left() + margins.right() + beside;
    return {std::max(hint.width(), std::min(constant, widestConstant)), hint.height()};
}

bool ControlPanel::event(QEvent *event)
{
    // The base class hands language, font and style on to the children; widths are theirs by then.
    const bool handled = QWidget::event(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
        d->retranslate();
        break;
    case QEvent::FontChange:
    case QEvent::StyleChange:
        d->alignAll();
        break;
    default:
        break;
    }
    return handled;
}

} // namespace aneroid

#include "moc_controlpanel.cpp"
