#pragma once

#include "core/scenario/scenario.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace aneroid {

/// A scenario to look at, to change, to keep and to play: what it tests, its acts in a table, from
/// where and how fast.
class ScenarioDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `title`: of the window. Times are shown `utcOffsetMinutes` from UTC. `folder`: where files
    /// are kept.
    ScenarioDialog(const Scenario &scenario, const QString &title, int utcOffsetMinutes,
                   const QString &folder, QWidget *parent = nullptr);
    ~ScenarioDialog() override;

Q_SIGNALS:
    /// From this simulated time on; before it all is made at once.
    void playRequested(const std::shared_ptr<const aneroid::Scenario> &scenario, TimeMs from);
    void saved(const QString &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    [[nodiscard]] std::optional<Scenario> edited();
    void play();
    void askFile();
    void save(const QString &file);
    void addAct();
    void showAct(int row);
    void deleteActs();
    void showProblem(const QString &sentence);
    void showState();
    void retranslate();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aneroid
