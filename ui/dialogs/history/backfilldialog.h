#pragma once

#include "core/backfill/backfillestimate.h"
#include "core/fleet/fleet.h"
#include "ui/dialogs/history/backfillchoices.h"
#include "ui/dialogs/history/historyjob.h"

#include <QDialog>

#include <memory>

namespace aneroid {

/// Makes back-dated history into a file or for the server while the run goes on: asks for span and
/// destination, shows at once what it will look like and come to, then how far it is. What is not
/// asked for is as in the window. Closing it stops what it makes: a file is then as it was, an
/// upload can be continued.
class BackfillDialog final : public QDialog
{
    Q_OBJECT
public:
    /// What the window says of a run.
    struct Source
    {
        Settings settings;
        std::shared_ptr<const Profile> profile;  ///< that the settings name, not null
        std::shared_ptr<const Fleet> fleet = {}; ///< likewise; null where they name none

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
    void stopped(const QString &message);
    /// Or this one: the server decided on every reading, refused some perhaps; a sentence.
    void uploaded(const QString &message, bool allAccepted);

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
    void announce(const HistoryJob::Outcome &outcome);
    void begin();
    void beginUpload();
    void end(const HistoryJob::Outcome &outcome);
    void showMessage(const QString &text, bool isError);
    [[nodiscard]] BackfillPlan plan() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] bool canBegin() const;

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aneroid
