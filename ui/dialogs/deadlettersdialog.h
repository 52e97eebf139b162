#pragma once

#include "core/session/session.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace aneroid {

class Sender;

/// The readings that a server refused for good: which and why, to be sent again after a fix,
/// exported or thrown away. It leaves the window usable, where the fix may be made.
class DeadLettersDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `sender` must outlive the dialog. `folder`: where the file dialog begins.
    DeadLettersDialog(Sender &sender, int utcOffsetMinutes, const QString &folder,
                      QWidget *parent = nullptr);
    ~DeadLettersDialog() override;

    void setDisplayUtcOffset(int minutes);

Q_SIGNALS:
    /// What came of sending, exporting, discarding: for the log.
    void noticed(aneroid::LogLevel level, const QString &text);
    /// A file was written here.
    void folderUsed(const QString &folder);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void place();
    void connectParts();
    void retranslate();
    void fitColumns();
    void showState();
    void showSummary();
    void showDetails();
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] QString resentText(quint64 readings) const;
    [[nodiscard]] QList<qint64> selectedIds() const;
    void sendSelected();
    void browseExport();
    void askToDiscard(const QList<qint64> &ids, bool all);
    void tell(LogLevel level, const QString &text);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aneroid
