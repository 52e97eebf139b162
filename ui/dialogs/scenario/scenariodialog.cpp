#include "ui/dialogs/scenario/scenariodialog.h"

#include "core/scenario/actjson.h"
#include "core/scenario/acttext.h"
#include "core/scenario/scenariojson.h"
#include "core/scenario/scenariostore.h"
#include "core/settings/table.h"
#include "core/text/timezone.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/scenario/actkinddelegate.h"
#include "ui/dialogs/scenario/actstimeline.h"
#include "ui/models/actsmodel.h"
#include "ui/models/display.h"
#include "ui/views/tableview.h"
#include "ui/widgets/fields/numberspinbox.h"
#include "ui/widgets/fields/utcedit.h"
#include "ui/widgets/messages.h"

#include <QAction>
#include <QDateTimeEdit>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <cmath>
#include <set>

namespace aneroid {

namespace {

constexpr QSize usualSize{760, 620};
constexpr TimeMs minuteInMs = 60'000;

QLabel *makeLabel(const char *objectName, QWidget *parent)
{
    auto *const label = new QLabel(parent);
    label->setObjectName(QLatin1StringView(objectName));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

struct ScenarioDialog::Private
{
    Private(const Scenario &what, QString name, int offset, QString where)
        : scenario(what)
        , title(std::move(name))
        , utcOffsetMinutes(offset)
        , folder(std::move(where))
        , model(what.acts)
    {
    }

    Scenario scenario; ///< but for its acts, which the model has
    QString title;
    int utcOffsetMinutes;
    QString folder;
    ActsModel model;
    QSortFilterProxyModel sorted;

    QLabel *words = nullptr;
    QLabel *facts = nullptr;
    QLabel *problem = nullptr;
    ActsTimeline *timeline = nullptr;
    TableView *table = nullptr;
    QPushButton *add = nullptr;
    QPushButton *remove = nullptr;
    QPushButton *undo = nullptr;
    QPushButton *redo = nullptr;
    QLabel *fromLabel = nullptr;
    QDateTimeEdit *from = nullptr;
    QLabel *speedLabel = nullptr;
    NumberSpinBox *speed = nullptr;
    QPushButton *play = nullptr;
    QPushButton *save = nullptr;
    QPushButton *close = nullptr;

    /// With the acts of the table.
    [[nodiscard]] TimeMs lastMs() const
    {
        const TimeMs act = model.acts().empty() ? 0 : model.acts().back().atMs;
        return scenario.startMs + std::max(scenario.endMs.value_or(0), act);
    }
    [[nodiscard]] QDateTime shown(TimeMs time) const
    {
        return QDateTime::fromMSecsSinceEpoch(time + utcOffsetMinutes * minuteInMs, utcZone);
    }
    [[nodiscard]] TimeMs chosenFrom() const
    {
        return from->dateTime().toMSecsSinceEpoch() - utcOffsetMinutes * minuteInMs;
    }
};

ScenarioDialog::ScenarioDialog(const Scenario &scenario, const QString &title, int utcOffsetMinutes,
                               const QString &folder, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(scenario, title, utcOffsetMinutes, folder))
{
    setObjectName(QStringLiteral("scenarioDialog"));
    build();
    connectParts();
    resize(usualSize);
    retranslate();
    showState();
}

ScenarioDialog::~ScenarioDialog() = default;

void ScenarioDialog::build()
{
    d->words = makeLabel("scenarioWords", this);
    d->facts = makeLabel("scenarioFacts", this);
    d->problem = makeLabel("scenarioProblem", this);
    showProblem({});
    d->sorted.setSourceModel(&d->model);
    d->sorted.setSortRole(Qt::UserRole);
    d->timeline = new ActsTimeline(d->model, this);
    d->timeline->setObjectName(QStringLiteral("actsTimeline"));
    d->timeline->setAxis(d->scenario.startMs, d->scenario.lastMs() - d->scenario.startMs,
                         d->utcOffsetMinutes,
                         std::llround(d->scenario.settings.intervalSeconds * 1000.0));
    d->table = new TableView(this);
    d->table->setObjectName(QStringLiteral("actsTable"));
    d->table->setModel(&d->sorted);
    d->table->setSortingEnabled(true);
    d->table->sortByColumn(ActsModel::Time, Qt::AscendingOrder);
    d->table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    d->table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                              QAbstractItemView::AnyKeyPressed);
    d->table->setItemDelegateForColumn(ActsModel::Kind, new ActKindDelegate(this));
    d->table->horizontalHeader()->setStretchLastSection(true);
    d->add = makeButton("addActButton", {}, this);
    d->remove = makeButton("deleteActButton", QStringLiteral("trash"), this);
    d->undo = makeButton("undoActButton", QStringLiteral("undo"), this);
    d->redo = makeButton("redoActButton", QStringLiteral("redo"), this);
    d->from = new QDateTimeEdit(this);
    d->from->setObjectName(QStringLiteral("scenarioFrom"));
    useUtc(*d->from);
    d->from->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    d->from->setDateTimeRange(d->shown(d->scenario.startMs), d->shown(d->scenario.lastMs()));
    d->from->setDateTime(d->shown(d->scenario.startMs));
    const SettingInfo &speed = *findSetting(QStringLiteral("SPEED"));
    d->speed = new NumberSpinBox(this);
    d->speed->setObjectName(QStringLiteral("scenarioSpeed"));
    d->speed->setRange(speed.minimum, speed.maximum);
    d->speed->setDecimals(speed.decimals);
    d->speed->setPrefix(QStringLiteral("×"));
    d->speed->setValue(d->scenario.settings.speed);
    d->play = makeButton("playScenarioButton", QStringLiteral("start"), this);
    d->play->setDefault(true);
    d->save = makeButton("saveScenarioButton", QStringLiteral("export"), this);
    d->close = makeButton("closeScenarioButton", QStringLiteral("close"), this);

    auto *const edits = new QHBoxLayout;
    for (QPushButton *const button : {d->add, d->remove, d->undo, d->redo})
        edits->addWidget(button);
    edits->addStretch(1);
    auto *const how = new QHBoxLayout;
    d->fromLabel = new QLabel(this);
    d->fromLabel->setBuddy(d->from);
    d->speedLabel = new QLabel(this);
    d->speedLabel->setBuddy(d->speed);
    for (QWidget *const part :
         std::initializer_list<QWidget *>{d->fromLabel, d->from, d->speedLabel, d->speed})
        how->addWidget(part);
    how->addStretch(1);
    auto *const buttons = new QHBoxLayout;
    buttons->addWidget(d->save);
    buttons->addStretch(1);
    buttons->addWidget(d->play);
    buttons->addWidget(d->close);
    auto *const column = new QVBoxLayout(this);
    column->addWidget(d->words);
    column->addWidget(d->facts);
    column->addWidget(d->timeline);
    column->addWidget(d->table, 1);
    column->addLayout(edits);
    column->addWidget(d->problem);
    column->addLayout(how);
    column->addLayout(buttons);
}

void ScenarioDialog::connectParts()
{
    connect(d->add, &QPushButton::clicked, this, &ScenarioDialog::addAct);
    connect(d->remove, &QPushButton::clicked, this, &ScenarioDialog::deleteActs);
    connect(d->undo, &QPushButton::clicked, &d->model.stack(), &QUndoStack::undo);
    connect(d->redo, &QPushButton::clicked, &d->model.stack(), &QUndoStack::redo);
    connect(d->play, &QPushButton::clicked, this, &ScenarioDialog::play);
    connect(d->save, &QPushButton::clicked, this, &ScenarioDialog::askFile);
    connect(d->close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&d->model, &ActsModel::refused, this, &ScenarioDialog::showProblem);
    connect(&d->model.stack(), &QUndoStack::indexChanged, this, [this] {
        showProblem({});
        showState();
    });
    connect(d->table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ScenarioDialog::showState);
    connect(d->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                d->timeline->setCurrent(current.isValid() ? d->sorted.mapToSource(current).row()
                                                          : -1);
            });
    connect(d->timeline, &ActsTimeline::picked, this, &ScenarioDialog::showAct);
    const auto key = [this](QKeySequence keys, QPushButton *button) {
        auto *const action = new QAction(this);
        action->setShortcut(keys);
        addAction(action);
        connect(action, &QAction::triggered, button, &QPushButton::click);
    };
    key(QKeySequence(QKeySequence::Undo), d->undo);
    key(QKeySequence(QKeySequence::Redo), d->redo);
    key(QKeySequence(Qt::Key_Delete), d->remove);
    key(QKeySequence(Qt::Key_Insert), d->add);
}

/// With the acts of the table; nothing, and the reason in sight, where they do not go together.
std::optional<Scenario> ScenarioDialog::edited()
{
    Scenario scenario = d->scenario;
    scenario.acts = d->model.acts();
    if (scenario.endMs && !scenario.acts.empty())
        scenario.endMs = std::max(*scenario.endMs, scenario.acts.back().atMs);
    QJsonArray acts;
    for (const Act &act : scenario.acts)
        acts.append(toJson(act));
    const auto read = actsFromJson(acts, scenario.settings); // together, not one by one
    if (!read) {
        showProblem(read.error());
        return std::nullopt;
    }
    return scenario;
}

void ScenarioDialog::play()
{
    auto scenario = edited();
    if (!scenario || !takeTypedNumber(*this))
        return;
    if (d->speed->value() != scenario->settings.speed)
        fixSetting(*scenario, QStringLiteral("speed"), d->speed->value());
    Q_EMIT playRequested(std::make_shared<const Scenario>(*std::move(scenario)), d->chosenFrom());
    accept();
}

void ScenarioDialog::askFile()
{
    if (!edited())
        return;
    auto *const dialog =
        new QFileDialog(this, tr("Save scenario"), d->folder, tr("Scenarios (*.json)"));
    dialog->setObjectName(QStringLiteral("saveScenarioDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("scenario.json"));
    connect(dialog, &QFileDialog::fileSelected, this, &ScenarioDialog::save);
    dialog->open();
}

void ScenarioDialog::save(const QString &file)
{
    const auto scenario = edited();
    if (!scenario)
        return;
    const auto written = scenarios::save(*scenario, file);
    if (!written) {
        showProblem(written.error());
        return;
    }
    d->model.stack().setClean();
    Q_EMIT saved(file);
}

/// Where the current act is, else at the end.
void ScenarioDialog::addAct()
{
    const QModelIndex current = d->sorted.mapToSource(d->table->currentIndex());
    const std::vector<Act> &acts = d->model.acts();
    const TimeMs at = current.isValid() ? acts[static_cast<std::size_t>(current.row())].atMs
                      : acts.empty()    ? 0
                                        : acts.back().atMs;
    showAct(d->model.add(usualAct(at, ActKind::Trigger)));
    d->table->setFocus();
}

/// A row of the model becomes the current one of the table.
void ScenarioDialog::showAct(int row)
{
    const QModelIndex index = d->sorted.mapFromSource(d->model.index(row, ActsModel::Time));
    d->table->setCurrentIndex(index);
    d->table->scrollTo(index);
}

void ScenarioDialog::deleteActs()
{
    std::set<int> rows;
    for (const QModelIndex &index : d->table->selectionModel()->selectedRows())
        rows.insert(d->sorted.mapToSource(index).row());
    d->model.remove(QList<int>(rows.begin(), rows.end()));
}

void ScenarioDialog::showProblem(const QString &sentence)
{
    showMessage(*d->problem, sentence, true);
    d->problem->setVisible(!sentence.isEmpty());
}

void ScenarioDialog::showState()
{
    d->undo->setEnabled(d->model.stack().canUndo());
    d->redo->setEnabled(d->model.stack().canRedo());
    d->remove->setEnabled(d->table->selectionModel()->hasSelection());
    const Settings &settings = d->scenario.settings;
    const TimeMs last = d->lastMs();
    d->facts->setText(tr("%1 to %2, seed %3, profile %4, %Ln device(s), a reading every %5 s.",
                         nullptr, settings.devices)
                          .arg(dateTimeLabel(d->scenario.startMs, d->utcOffsetMinutes),
                               dateTimeLabel(last, d->utcOffsetMinutes),
                               QString::number(d->scenario.seed), settings.profile,
                               locale().toString(settings.intervalSeconds)));
}

void ScenarioDialog::retranslate()
{
    setWindowTitle(d->title.isEmpty() ? tr("Scenario") : tr("Scenario: %1").arg(d->title));
    QStringList words;
    for (const QString &sentence : {d->scenario.description, d->scenario.expectation}) {
        if (!sentence.isEmpty())
            words.append(sentence);
    }
    d->words->setText(words.join(QStringLiteral("\n")));
    d->words->setVisible(!words.isEmpty());
    d->words->setAccessibleName(tr("What it tests"));
    d->facts->setAccessibleName(tr("Facts"));
    d->timeline->setAccessibleName(tr("Acts on the time axis"));
    d->timeline->setToolTip(tr("When something is done. Drag a mark, or move it with Shift and the "
                               "arrow keys; the wheel, + and − zoom, a double click shows all."));
    d->table->setAccessibleName(tr("Acts"));
    d->table->setEmptyText(tr("Nobody does anything in this scenario."));
    d->table->setToolTip(tr("Who does what, and when. Double-click or F2 changes a cell."));
    d->table->fitColumn(ActsModel::Time, QStringLiteral("000:00:00.000"));
    d->table->fitColumn(ActsModel::Kind, ActsModel::kindText(ActKind::Settings));
    nameButton(*d->add, tr("&Add"), tr("Add an act where the current one is (Ins)."));
    nameButton(*d->remove, tr("&Delete"), tr("Delete the selected acts (Del)."));
    nameButton(*d->undo, tr("&Undo"), tr("Take back the last change of an act (Ctrl+Z)."));
    nameButton(*d->redo, tr("&Redo"), tr("Make the change again that was taken back."));
    d->fromLabel->setText(tr("&From:"));
    d->from->setAccessibleName(tr("From"));
    d->from->setToolTip(tr("Where to begin, by the clock of the charts. What comes before is made "
                           "at once."));
    d->speedLabel->setText(tr("&Speed:"));
    d->speed->setAccessibleName(tr("Speed"));
    d->speed->setToolTip(tr("Simulated seconds in a second, all the way; left as it is, it goes as "
                            "fast as the session went."));
    nameButton(*d->play, tr("&Play"), tr("Begin a new run that plays this scenario."));
    nameButton(*d->save, tr("Sa&ve as…"), tr("Write the scenario with its acts to a file."));
    nameButton(*d->close, tr("&Close"), tr("Close without playing."));
    d->model.retranslate();
    showState();
}

void ScenarioDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace aneroid

#include "moc_scenariodialog.cpp"
