#pragma once

#include "core/recording/backfillestimate.h"
#include "core/recording/backfillfile.h"
#include "ui/panels/backfillchoices.h"

#include <QDialog>

#include <memory>

namespace aneroid {

/// Makes back-dated history into a file while the run goes on: asks for span and file, shows at
/// once what it will look like and come to, then how far it is. What is not asked for is as in the
/// window. Closing it stops what it makes, and then the file is as it was.
class BackfillDialog final : public QDialog
{
    Q_OBJECT
public:
    /// What the window says of a run.
    struct Source
    {
        Settings settings;
        std::shared_ptr<const Profile> profile; ///< that the settings name, not null

        friend bool operator==(const Source &, const Source &) = default;
    };

    BackfillDialog(const Source &source, const BackfillChoices &choices, QWidget *parent = nullptr);
    ~BackfillDialog() override;

    /// For what is made from now on.
    void setSource(const Source &source);
    [[nodiscard]] BackfillChoices choices() const;

    void reject() override;

Q_SIGNALS:
    void begun(const aneroid::BackfillChoices &choices);
    /// One of these follows begun().
    void written(quint64 readings, const QString &file);
    void failed(const QString &message);
    void stopped(const QString &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void take();
    void estimate();
    void showPreview(const BackfillPreview &preview);
    void showEstimate(const BackfillEstimate &estimate);
    void showState();
    void begin();
    void end(const BackfillFile::Outcome &outcome, double seconds);
    void showMessage(const QString &text, bool isError);
    [[nodiscard]] BackfillPlan plan() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString note() const;

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aneroid
