#pragma once

#include "core/recording/fileformat.h"
#include "ui/dialogs/history/backfillchoices.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace aneroid {

class BackfillFileForm;
class BackfillUploadForm;
class ChoiceBox;

/// Asks where a history goes: into a file or to the server of the window, and what belongs to
/// either.
class BackfillDestinationForm final : public QWidget
{
    Q_OBJECT
public:
    explicit BackfillDestinationForm(QWidget *parent = nullptr);

    /// Without a signal.
    void setChoices(const BackfillChoices &choices);
    /// Sets what is asked for here.
    void fill(BackfillChoices &choices) const;
    /// The server of the window; shown only.
    void setServer(const QString &url);

    [[nodiscard]] bool toServer() const;
    /// Empty where none is named.
    [[nodiscard]] QString fileName() const;
    /// Beside fileName(); empty where none is asked for.
    [[nodiscard]] QString labelsName() const;
    [[nodiscard]] FileFormat format() const;
    /// Whether an upload sends again what was accepted before; asked for once only.
    [[nodiscard]] bool takeRestart();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void showPage();

    QLabel *m_label;
    ChoiceBox *m_choice;
    QStackedWidget *m_pages; ///< in the order of the choices
    BackfillFileForm *m_file;
    BackfillUploadForm *m_upload;
};

} // namespace aneroid
