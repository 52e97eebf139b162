#pragma once

#include "core/session/session.h"
#include "ui/dialogs/history/backfilldialog.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace aneroid {

class ChartPanel;

/// What leaves the window: readings as CSV, the charts as a picture, history.
class Exports final : public QObject
{
    Q_OBJECT
public:
    /// `window` owns the dialogs; all must outlive this object.
    Exports(Session &session, ChartPanel &charts, QWidget *window);

    void exportCsv();
    void saveChart();
    void copyChart();
    /// The dialog for back-dated readings; one at a time.
    void makeHistory();

    /// Readings of this run that were made after the last export.
    [[nodiscard]] bool hasUnsaved() const;

Q_SIGNALS:
    void noticed(aneroid::LogLevel level, const QString &text);
    /// A file was written; `text` says so.
    void written(const QString &text, const QString &file);

private:
    void writePicture(const QString &fileName);
    [[nodiscard]] QString pictureNote() const;
    [[nodiscard]] BackfillDialog::Source historySource() const;
    void connectHistory(BackfillDialog &dialog);

    Session &m_session;
    ChartPanel &m_charts;
    QWidget *m_window;
    QPointer<BackfillDialog> m_history;
    quint64 m_exported = 0; // readings made when the last export ended
};

} // namespace aneroid
